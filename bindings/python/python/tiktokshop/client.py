"""The synchronous client."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ._calls import Calls
from ._encode import call_input, window_input
from ._files import file_tuples
from ._generated.resources import Resources
from ._generated.settings import ConfiguredClient
from ._generated.sync import Sync
from ._options import InboxOptions
from ._typing import Unpack
from .page import Walk
from .time_walk import TimeWalk
from .tokens import PostgresStore, SQLiteStore

if TYPE_CHECKING:
    from .inbox import Inbox
else:
    # Loaded when it is first used, together with the classes of all events.
    Inbox = Any


class Client(Resources, Calls, ConfiguredClient):
    """A client for one app. Threads may share it, and it keeps working in a forked child.

        with Client(app_key=..., app_secret=..., access_token=..., shop_cipher=...) as client:
            page = client.order.get_order_list(page_size=50)

    Settings that are not given come from the environment (`TIKTOK_APP_KEY`, `TIKTOK_APP_SECRET`,
    `TIKTOK_ACCESS_TOKEN`, `TIKTOK_SHOP_CIPHER` and others), unless `env=False`. Times are seconds, or a
    `timedelta`.
    """

    def _bell(self) -> None:
        """Nothing: a call without a bell waits in the core."""

    def _files(self, files: Mapping[str, Any] | None) -> Any:
        return file_tuples(files)

    @property
    def sync(self) -> Sync:
        """Follows what changes: `sync.orders(since=...)`."""
        return Sync(self)

    def inbox(
        self,
        consumer: str = "app",
        *,
        also_for: Iterable[str] = (),
        store: SQLiteStore | PostgresStore | str | None = None,
        **options: Unpack[InboxOptions],
    ) -> Inbox:
        """A durable inbox for webhooks, over this client's store or another one.

        The store keeps for each consumer how far it is: programs with the same one share the work. `also_for` are other
        consumers of what is received here.
        """
        from . import inbox

        return inbox.Inbox(self, consumer, also_for, store, options)

    def _page(self, operation: str, model: type[Any], params: Any, options: Any) -> Any:
        walk = Walk(self, operation, model, call_input(params, options))
        return walk.first(walk.step())

    def _between(self, operation: str, model: type[Any], window: Any, params: Any, options: Any) -> Any:
        return TimeWalk(Walk(self, operation, model, window_input(window, params, options), "windows"))
