"""The client for asyncio."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal

from ._aio import bell
from ._base import BaseClient, settings_of
from ._encode import call_input, dumps, path_text, request_input
from ._generated.resources import AsyncResources
from ._native import Bell, Spool, decode
from ._options import CallOptions, Seconds
from ._typing import Self, Unpack
from .client import Certificate, files_of, label_input, window_input
from .documents import Document
from .hooks import Hook
from .model import ResponseModel, response_model
from .page import PageCall, Walk
from .prepared import PreparedRequest
from .time_walk import AsyncTimeWalk
from .upload import FileLike, Upload, as_bytes, file_tuple, refuse_unnamed

if TYPE_CHECKING:
    from .webhooks import Webhooks
else:
    # Loaded when it is asked for, with the classes of all events.
    Webhooks = Any


class AsyncClient(AsyncResources, BaseClient):
    """A client for one app, for `asyncio`. Cancelling a task drops its call.

        async with AsyncClient(app_key=..., app_secret=..., access_token=..., shop_cipher=...) as client:
            page = await client.order.get_order_list(page_size=50)

    Settings that are not given come from the environment (`TIKTOK_APP_KEY`, `TIKTOK_APP_SECRET`,
    `TIKTOK_ACCESS_TOKEN`, `TIKTOK_SHOP_CIPHER` and others), unless `env=False`. Times are seconds, or a
    `timedelta`.
    """

    _pages = "Async"

    def __init__(
        self,
        *,
        app_key: str | None = None,
        app_secret: str | None = None,
        access_token: str | None = None,
        shop_cipher: str | None = None,
        api_url: str | None = None,
        auth_url: str | None = None,
        service_id: str | None = None,
        refresh_token: str | None = None,
        access_token_expires_at: int | datetime | None = None,
        shop_id: str | None = None,
        category_asset_cipher: str | None = None,
        account: str | None = None,
        store: Store | None = None,
        tokens: Mapping[str, Seconds] | None = None,
        version: str | None = None,
        timeout: Seconds | None = None,
        upload_timeout: Seconds | None = None,
        deadline: Seconds | None = None,
        connect_timeout: Seconds | None = None,
        max_retries: int | None = None,
        retry: Mapping[str, Seconds] | None = None,
        raise_on_item_error: bool | None = None,
        unknown_values: Literal["warn", "error", "ignore"] | None = None,
        limiter: bool | float | None = None,
        proxy: str | None = None,
        no_proxy: bool = False,
        root_certificates: Sequence[Certificate] | Certificate = (),
        http1_only: bool | None = None,
        allow_insecure_http: bool | None = None,
        user_agent: str | None = None,
        max_response_bytes: int | None = None,
        hooks: Mapping[str, Hook] | None = None,
        clock: int | datetime | None = None,
        env: bool = True,
    ) -> None:
        """Makes a client.

        Args:
            app_key: The app's key.
            app_secret: The app's secret. It is shown nowhere.
            access_token: The token of a seller; with a `store` and an `account` or `shop_id`, tokens come from there.
            shop_cipher: The cipher of the shop.
            api_url: Another host for the API, such as a sandbox's.
            auth_url: Another host for tokens.
            service_id: The id of the service, for links to authorize.
            refresh_token: With it a token given by hand is refreshed too.
            access_token_expires_at: When the token given by hand ends.
            shop_id: The shop, whose cipher is looked up.
            category_asset_cipher: The cipher of the category asset, for the operations that want one.
            account: The `open_id` of a stored authorization.
            store: Where tokens are kept: `MemoryStore()`, `SQLiteStore(path)`, or an object of your own.
            tokens: How stored tokens are refreshed, in seconds: `skew` before their end (600), `lease_ttl` of a refresh
                (30), `patience` with a refresh (90), `cache` of what was read (30), `pause` after a failure (30), and
                `exit_wait`, how long `close` and the end of the process wait for a refresh that was sent (10).
            version: Of each operation the newest version that is not newer than this one.
            timeout: Seconds for each attempt. Default: 30.
            upload_timeout: The same for uploads. Default: 120.
            deadline: Seconds for a call with all its attempts and waits. Default: 120, or four times `timeout` where
                that is more: 480 for an upload.
            connect_timeout: Seconds for a connection. Default: 10.
            max_retries: How often a failed attempt is repeated. Default: 2. What was throttled is repeated until the
                deadline, unless this is 0.
            retry: `base`, `jitter` and `cap` of the waits between attempts, in seconds.
            raise_on_item_error: Whether failed items inside a success raise `ItemErrors`: `True` any, `False` none.
                Default: when all of a batch failed; of some that failed a warning tells, see `answer.item_errors`.
            unknown_values: What is done about a parameter's value that is none of the known ones: `"warn"`, which is
                the default, `"error"` or `"ignore"`.
            limiter: Calls per second for each shop and operation, fewer when throttled. Default: 50.
                `False`: no limit.
            proxy: The URL of a proxy.
            no_proxy: Whether the environment's proxies are passed over.
            root_certificates: More certificates to trust: PEM texts or paths, one or several.
            http1_only: Whether HTTP/2 is left out.
            allow_insecure_http: Whether API and authorization host may speak plain HTTP on another machine, as a
                sandbox in a container does. App secret and tokens then travel in clear.
            user_agent: What the client calls itself.
            max_response_bytes: Answers that are larger are refused.
            hooks: Functions by event, as `on` takes them.
            clock: A clock that stands still at this time, for tests.
            env: Whether the environment fills what is not given.
        """
        self._open(settings_of(locals()), store, hooks)

    async def __aenter__(self) -> Self:
        self._refuse_closed()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Closes the client and all its handles. Later calls raise `ConfigurationError`.

        Waits up to 10 seconds for token refreshes in flight, whose new tokens would be lost with the process. Without
        one, it does not wait.
        """
        if self._is_closed[0]:
            return
        self._is_closed[0] = True
        await self._native.close(bell())

    async def call(self, operation: str, /, params: Mapping[str, Any] | None = None, **options: Any) -> ResponseModel:
        """Calls an operation by its id (`order.get_order_list`), PHP name (`Order.getOrderList`) or Laravel name.

        Parameters are flat, or grouped as `query=`, `body=` and `path=`. Files are passed as `Upload` objects.
        """
        flat, files = files_of({**(params or {}), **options})
        answer: ResponseModel = await self._call(operation, ResponseModel, {}, flat, files)
        return answer

    async def prepare(
        self, operation: str, /, params: Mapping[str, Any] | None = None, **options: Any
    ) -> PreparedRequest:
        """The request that `call` would send, validated and signed but not sent.

        Takes the arguments of `call`. If signing requires it, this fetches a shop cipher that is not
        yet known or refreshes an access token that has expired, as a call does. If the token and the
        cipher are given, it sends nothing at all.
        """
        flat, files = files_of({**(params or {}), **options})
        input = dumps(call_input({}, flat))
        return PreparedRequest(await self._live.prepare(self._bell(), operation, input, await read_files(files)))

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        files: Mapping[str, FileLike] | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Calls an endpoint that is not in the catalogue, with the same signing, retries and errors."""
        input = dumps(request_input(query, body, options))
        return response_model(
            await self._live.request(self._bell(), (method, path), input, await read_files(files)), ResponseModel
        )

    async def download_label(
        self,
        package_id: str,
        *,
        document_type: str | None = None,
        document_size: str | None = None,
        document_format: str | None = None,
        path: str | PathLike[str] | None = None,
        timeout: Seconds | None = None,
        poll: Seconds | None = None,
    ) -> Document:
        """Downloads the shipping label of a package. Waits until it is ready, and validates that the file is one.

        With `path`, it is also written there, either completely or not at all. `timeout` limits the wait.
        """
        input = label_input(document_type, document_size, document_format, path, timeout, poll)
        return Document(await self._live.download_label(self._bell(), str(package_id), input))

    async def download(self, url: str, *, path: str | PathLike[str] | None = None) -> Document:
        """Downloads a document from a URL in a response, without a signature or token."""
        return Document(await self._live.download(self._bell(), url, None if path is None else path_text(path)))

    async def get_shop_cipher(self) -> str | None:
        """The cipher of this handle's shop, fetched if necessary."""
        cipher: str | None = await self._live.shop_cipher(self._bell())
        return cipher

    @property
    def oauth(self) -> AsyncOAuth:
        """Authorization: links, callbacks and codes."""
        from .oauth import AsyncOAuth

        return AsyncOAuth(self)

    @property
    def tokens(self) -> AsyncTokens:
        """The stored authorizations."""
        from .tokens import AsyncTokens

        return AsyncTokens(self)

    @property
    def webhooks(self) -> Webhooks:
        """Verifies the webhooks of this app."""
        from .webhooks import Webhooks

        return Webhooks._of(self._live)

    async def _call(self, operation: str, model: type[Any], params: Any, options: Any, files: Any = None) -> Any:
        tuples = await read_files(files) if files else []
        input = dumps(call_input(params, options))
        return response_model(await self._live.call(self._bell(), operation, input, tuples), model)

    def _page(self, operation: str, model: type[Any], params: Any, options: Any) -> Any:
        return PageCall(operation, lambda: Walk(self, operation, model, call_input(params, options)))

    def _between(self, operation: str, model: type[Any], window: Any, params: Any, options: Any) -> Any:
        return AsyncTimeWalk(Walk(self, operation, model, window_input(window, params, options), "windows"))

    async def _ask(self, door: str, action: str, input: Mapping[str, Any]) -> Any:
        """Runs an OAuth or token action, with JSON text in and out."""
        return decode((await getattr(self._live, door)(self._bell(), action, dumps(input))).encode())

    def _bell(self) -> Bell:
        """The bell of the running loop, which also runs the async functions of a store."""
        if self._store is not None:
            self._store.use_running_loop()
        return bell()


async def read_files(files: Mapping[str, Any] | None) -> list[Any]:
    """Files in the form that the core takes. A stream may be async."""
    refuse_unnamed(files)
    tuples = []
    for field, value in (files or {}).items():
        if value is None:
            continue
        upload = value if isinstance(value, Upload) else Upload(value)
        if hasattr(upload.source, "__aiter__"):
            spool = Spool()
            async for piece in upload.source:
                spool.push(as_bytes(field, piece))
            upload = Upload(spool, name=upload.name, content_type=upload.content_type)  # type: ignore[arg-type]
        tuples.append(file_tuple(field, upload))
    return tuples


# Behind the classes, for these modules know each other. Whoever asks for the types of functions finds them by name.
from .oauth import AsyncOAuth  # noqa: E402
from .tokens import AsyncTokens, Store  # noqa: E402
