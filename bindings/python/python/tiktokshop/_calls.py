"""What both clients can do. `AsyncCalls` is written by hand; `cargo gen` writes `Calls` from it, without `await`.

The rest of the two clients, which is how they wait, is in `client.py` and `async_client.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from types import TracebackType
from typing import Any

from ._base import BaseClient
from ._encode import call_input, dumps, id_text, label_input, path_text, request_input
from ._files import files_of
from ._native import decode
from ._options import CallOptions, LabelOptions
from ._typing import Self, Unpack
from .documents import Document
from .model import ResponseModel, response_model
from .prepared import PreparedRequest
from .upload import FileLike


class AsyncCalls(BaseClient):
    """The methods of a client that send something."""

    async def __aenter__(self) -> Self:
        self._refuse_closed()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Closes the client and all its handles. Later calls raise `ConfigurationError`.

        Waits up to 10 seconds for token refreshes in flight, because their new tokens would otherwise be lost with the
        process. If none is in flight, it does not wait.
        """
        if self._is_closed[0]:
            return
        self._is_closed[0] = True
        await self._native.close(self._bell())

    async def call(
        self,
        operation: str,
        /,
        params: Mapping[str, Any] | None = None,
        **options: Any,
    ) -> ResponseModel:
        """Calls an operation by its id (`order.get_order_list`), PHP name (`Order.getOrderList`) or Laravel name.

        Parameters are flat, or grouped as `query=`, `body=` and `path=`. Files are passed as `Upload` objects.
        """
        flat, files = files_of({**(params or {}), **options})
        response: ResponseModel = await self._call(operation, ResponseModel, {}, flat, files)
        return response

    async def prepare(
        self,
        operation: str,
        /,
        params: Mapping[str, Any] | None = None,
        **options: Any,
    ) -> PreparedRequest:
        """The request that `call` would send, validated and signed but not sent.

        Takes the arguments of `call`. If signing requires it, this fetches a shop cipher that is not yet known or
        refreshes an access token that has expired, as a call does. If the token and the cipher are given, it sends
        nothing at all.
        """
        flat, files = files_of({**(params or {}), **options})
        input, tuples = dumps(call_input({}, flat)), await self._files(files)
        return PreparedRequest(await self._live.prepare(self._bell(), operation, input, tuples))

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
        input, tuples = dumps(request_input(query, body, options)), await self._files(files)
        return response_model(await self._live.request(self._bell(), (method, path), input, tuples), ResponseModel)

    async def download_label(self, package_id: str, **options: Unpack[LabelOptions]) -> Document:
        """Downloads the shipping label of a package. Waits until it is ready, and validates that the file is one.

        Args:
            package_id: The package, by its ID.
            **options: `document_type`, `document_size` and `document_format` say which document. `ready_timeout` limits
                the wait for it. With `path`, it is also written there, either completely or not at all. For the others,
                see `LabelOptions`.
        """
        package = id_text(package_id, "package")
        return Document(await self._live.download_label(self._bell(), package, label_input(options)))

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
        return AsyncOAuth(self)

    @property
    def tokens(self) -> AsyncTokens:
        """The stored authorizations."""
        return AsyncTokens(self)

    async def _call(self, operation: str, model: type[Any], params: Any, options: Any, files: Any = None) -> Any:
        tuples = await self._files(files) if files else []
        input = dumps(call_input(params, options))
        return response_model(await self._live.call(self._bell(), operation, input, tuples), model)

    async def _ask(self, function: str, action: str, input: Mapping[str, Any]) -> Any:
        """Runs an OAuth or token action, with JSON text in and out."""
        text: str = await getattr(self._live, function)(self._bell(), action, dumps(input))
        return decode(text.encode())


# cargo gen: Calls
# Written from `AsyncCalls`. Do not edit.
class Calls(BaseClient):
    """The methods of a client that send something."""

    def __enter__(self) -> Self:
        self._refuse_closed()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the client and all its handles. Later calls raise `ConfigurationError`.

        Waits up to 10 seconds for token refreshes in flight, because their new tokens would otherwise be lost with the
        process. If none is in flight, it does not wait.
        """
        if self._is_closed[0]:
            return
        self._is_closed[0] = True
        self._native.close(self._bell())

    def call(
        self,
        operation: str,
        /,
        params: Mapping[str, Any] | None = None,
        **options: Any,
    ) -> ResponseModel:
        """Calls an operation by its id (`order.get_order_list`), PHP name (`Order.getOrderList`) or Laravel name.

        Parameters are flat, or grouped as `query=`, `body=` and `path=`. Files are passed as `Upload` objects.
        """
        flat, files = files_of({**(params or {}), **options})
        response: ResponseModel = self._call(operation, ResponseModel, {}, flat, files)
        return response

    def prepare(
        self,
        operation: str,
        /,
        params: Mapping[str, Any] | None = None,
        **options: Any,
    ) -> PreparedRequest:
        """The request that `call` would send, validated and signed but not sent.

        Takes the arguments of `call`. If signing requires it, this fetches a shop cipher that is not yet known or
        refreshes an access token that has expired, as a call does. If the token and the cipher are given, it sends
        nothing at all.
        """
        flat, files = files_of({**(params or {}), **options})
        input, tuples = dumps(call_input({}, flat)), self._files(files)
        return PreparedRequest(self._live.prepare(self._bell(), operation, input, tuples))

    def request(
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
        input, tuples = dumps(request_input(query, body, options)), self._files(files)
        return response_model(self._live.request(self._bell(), (method, path), input, tuples), ResponseModel)

    def download_label(self, package_id: str, **options: Unpack[LabelOptions]) -> Document:
        """Downloads the shipping label of a package. Waits until it is ready, and validates that the file is one.

        Args:
            package_id: The package, by its ID.
            **options: `document_type`, `document_size` and `document_format` say which document. `ready_timeout` limits
                the wait for it. With `path`, it is also written there, either completely or not at all. For the others,
                see `LabelOptions`.
        """
        package = id_text(package_id, "package")
        return Document(self._live.download_label(self._bell(), package, label_input(options)))

    def download(self, url: str, *, path: str | PathLike[str] | None = None) -> Document:
        """Downloads a document from a URL in a response, without a signature or token."""
        return Document(self._live.download(self._bell(), url, None if path is None else path_text(path)))

    def get_shop_cipher(self) -> str | None:
        """The cipher of this handle's shop, fetched if necessary."""
        cipher: str | None = self._live.shop_cipher(self._bell())
        return cipher

    @property
    def oauth(self) -> OAuth:
        """Authorization: links, callbacks and codes."""
        return OAuth(self)

    @property
    def tokens(self) -> Tokens:
        """The stored authorizations."""
        return Tokens(self)

    def _call(self, operation: str, model: type[Any], params: Any, options: Any, files: Any = None) -> Any:
        tuples = self._files(files) if files else []
        input = dumps(call_input(params, options))
        return response_model(self._live.call(self._bell(), operation, input, tuples), model)

    def _ask(self, function: str, action: str, input: Mapping[str, Any]) -> Any:
        """Runs an OAuth or token action, with JSON text in and out."""
        text: str = getattr(self._live, function)(self._bell(), action, dumps(input))
        return decode(text.encode())


# cargo gen: end


# Behind the classes, because these modules know each other. `typing.get_type_hints` finds the names here.
from .oauth import AsyncOAuth, OAuth  # noqa: E402
from .tokens import AsyncTokens, Tokens  # noqa: E402
