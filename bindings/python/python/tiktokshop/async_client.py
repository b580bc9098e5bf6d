"""The client for asyncio."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ._aio import bell
from ._calls import AsyncCalls
from ._encode import call_input, window_input
from ._files import read_files
from ._generated.resources import AsyncResources
from ._generated.settings import ConfiguredClient
from ._generated.sync import AsyncSync
from ._native import Bell
from ._options import InboxOptions
from ._typing import Unpack
from .page import PageCall, Walk
from .time_walk import AsyncTimeWalk
from .tokens import PostgresStore, SQLiteStore

if TYPE_CHECKING:
    from .inbox import AsyncInbox
else:
    # Loaded when it is first used, together with the classes of all events.
    AsyncInbox = Any


class AsyncClient(AsyncResources, AsyncCalls, ConfiguredClient):
    """A client for one app, for `asyncio`. Cancelling a task drops its call.

        async with AsyncClient(app_key=..., app_secret=..., access_token=..., shop_cipher=...) as client:
            page = await client.order.get_order_list(page_size=50)

    Settings that are not given come from the environment (`TIKTOK_APP_KEY`, `TIKTOK_APP_SECRET`,
    `TIKTOK_ACCESS_TOKEN`, `TIKTOK_SHOP_CIPHER` and others), unless `env=False`. Times are seconds, or a
    `timedelta`.
    """

    _pages = "Async"

    def _bell(self) -> Bell:
        """The bell of the running loop, which also runs the async methods of a store or signer."""
        for port in self._ports:
            port.use_running_loop()
        return bell()

    def _files(self, files: Mapping[str, Any] | None) -> Any:
        return read_files(files)

    @property
    def sync(self) -> AsyncSync:
        """Follows what changes: `sync.orders(since=...)`."""
        return AsyncSync(self)

    def inbox(
        self,
        consumer: str = "app",
        *,
        also_for: Iterable[str] = (),
        store: SQLiteStore | PostgresStore | str | None = None,
        **options: Unpack[InboxOptions],
    ) -> AsyncInbox:
        """A durable inbox for webhooks, over this client's store or another one.

        The store keeps for each consumer how far it is: programs with the same one share the work. `also_for` are other
        consumers of what is received here.
        """
        from . import inbox

        return inbox.AsyncInbox(self, consumer, also_for, store, options)

    def _page(self, operation: str, model: type[Any], params: Any, options: Any) -> Any:
        return PageCall(operation, lambda: Walk(self, operation, model, call_input(params, options)))

    def _between(self, operation: str, model: type[Any], window: Any, params: Any, options: Any) -> Any:
        return AsyncTimeWalk(Walk(self, operation, model, window_input(window, params, options), "windows"))
