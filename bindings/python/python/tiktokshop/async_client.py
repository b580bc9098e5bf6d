"""The client for asyncio."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any

from ._aio import bell
from ._encode import call_input, dumps, path_text, request_input
from ._generated.resources import AsyncResources
from ._generated.settings import ConfiguredClient
from ._native import Bell, Spool, decode
from ._options import CallOptions, Seconds
from ._typing import Self, Unpack
from .client import files_of, label_input, window_input
from .documents import Document
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


class AsyncClient(AsyncResources, ConfiguredClient):
    """A client for one app, for `asyncio`. Cancelling a task drops its call.

        async with AsyncClient(app_key=..., app_secret=..., access_token=..., shop_cipher=...) as client:
            page = await client.order.get_order_list(page_size=50)

    Settings that are not given come from the environment (`TIKTOK_APP_KEY`, `TIKTOK_APP_SECRET`,
    `TIKTOK_ACCESS_TOKEN`, `TIKTOK_SHOP_CIPHER` and others), unless `env=False`. Times are seconds, or a
    `timedelta`.
    """

    _pages = "Async"

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
from .tokens import AsyncTokens  # noqa: E402
