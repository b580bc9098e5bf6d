"""The synchronous client."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any

from ._encode import call_input, dumps, moment, path_text, request_input
from ._generated.resources import Resources
from ._generated.settings import ConfiguredClient
from ._native import decode
from ._options import CallOptions, Seconds
from ._typing import Self, Unpack
from ._values import duration, option
from .documents import Document
from .model import ResponseModel, response_model
from .page import Walk
from .prepared import PreparedRequest
from .time_walk import TimeWalk
from .upload import FileLike, file_tuple, refuse_unnamed

if TYPE_CHECKING:
    from .webhooks import Webhooks
else:
    # Loaded when it is asked for, with the classes of all events.
    Webhooks = Any


class Client(Resources, ConfiguredClient):
    """A client for one app. Threads may share it, and it keeps working in a forked child.

        with Client(app_key=..., app_secret=..., access_token=..., shop_cipher=...) as client:
            page = client.order.get_order_list(page_size=50)

    Settings that are not given come from the environment (`TIKTOK_APP_KEY`, `TIKTOK_APP_SECRET`,
    `TIKTOK_ACCESS_TOKEN`, `TIKTOK_SHOP_CIPHER` and others), unless `env=False`. Times are seconds, or a
    `timedelta`.
    """

    def __enter__(self) -> Self:
        self._refuse_closed()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Closes the client and all its handles. Later calls raise `ConfigurationError`.

        Waits up to 10 seconds for token refreshes in flight, whose new tokens would be lost with the process. Without
        one, it does not wait.
        """
        if self._is_closed[0]:
            return
        self._is_closed[0] = True
        self._native.close(None)

    def call(self, operation: str, /, params: Mapping[str, Any] | None = None, **options: Any) -> ResponseModel:
        """Calls an operation by its id (`order.get_order_list`), PHP name (`Order.getOrderList`) or Laravel name.

        Parameters are flat, or grouped as `query=`, `body=` and `path=`. Files are passed as `Upload` objects.
        """
        flat, files = files_of({**(params or {}), **options})
        answer: ResponseModel = self._call(operation, ResponseModel, {}, flat, files)
        return answer

    def prepare(self, operation: str, /, params: Mapping[str, Any] | None = None, **options: Any) -> PreparedRequest:
        """The request that `call` would send, validated and signed but not sent.

        Takes the arguments of `call`. If signing requires it, this fetches a shop cipher that is not
        yet known or refreshes an access token that has expired, as a call does. If the token and the
        cipher are given, it sends nothing at all.
        """
        flat, files = files_of({**(params or {}), **options})
        input = dumps(call_input({}, flat))
        return PreparedRequest(self._live.prepare(None, operation, input, file_tuples(files)))

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
        input = dumps(request_input(query, body, options))
        return response_model(self._live.request(None, (method, path), input, file_tuples(files)), ResponseModel)

    def download_label(
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
        return Document(self._live.download_label(None, str(package_id), input))

    def download(self, url: str, *, path: str | PathLike[str] | None = None) -> Document:
        """Downloads a document from a URL in a response, without a signature or token."""
        return Document(self._live.download(None, url, None if path is None else path_text(path)))

    def get_shop_cipher(self) -> str | None:
        """The cipher of this handle's shop, fetched if necessary."""
        cipher: str | None = self._live.shop_cipher(None)
        return cipher

    @property
    def oauth(self) -> OAuth:
        """Authorization: links, callbacks and codes."""
        from .oauth import OAuth

        return OAuth(self)

    @property
    def tokens(self) -> Tokens:
        """The stored authorizations."""
        from .tokens import Tokens

        return Tokens(self)

    @property
    def webhooks(self) -> Webhooks:
        """Verifies the webhooks of this app."""
        from .webhooks import Webhooks

        return Webhooks._of(self._live)

    def _call(self, operation: str, model: type[Any], params: Any, options: Any, files: Any = None) -> Any:
        tuples = file_tuples(files) if files else []
        return response_model(self._live.call(None, operation, dumps(call_input(params, options)), tuples), model)

    def _page(self, operation: str, model: type[Any], params: Any, options: Any) -> Any:
        walk = Walk(self, operation, model, call_input(params, options))
        return walk.first(walk.step(None))

    def _between(self, operation: str, model: type[Any], window: Any, params: Any, options: Any) -> Any:
        return TimeWalk(Walk(self, operation, model, window_input(window, params, options), "windows"))

    def _ask(self, door: str, action: str, input: Mapping[str, Any]) -> Any:
        """Runs an OAuth or token action, with JSON text in and out."""
        return decode(getattr(self._live, door)(None, action, dumps(input)).encode())


def files_of(params: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Separates parameters from files."""
    from .upload import is_file

    files = {name: value for name, value in params.items() if is_file(value)}
    return {name: value for name, value in params.items() if name not in files}, files


def file_tuples(files: Mapping[str, Any] | None) -> list[Any]:
    """Files in the form that the core takes."""
    refuse_unnamed(files)
    return [file_tuple(field, value) for field, value in (files or {}).items() if value is not None]


def label_input(
    document_type: str | None,
    document_size: str | None,
    document_format: str | None,
    path: str | PathLike[str] | None,
    timeout: Seconds | None,
    poll: Seconds | None,
) -> str:
    """The input of `download_label`."""
    given = {
        "document_type": document_type,
        "document_size": document_size,
        "document_format": document_format,
        "path": None if path is None else path_text(path),
        "timeout": duration("timeout", timeout),
        "poll": duration("poll", poll),
    }
    return dumps({name: value for name, value in given.items() if value is not None})


def window_input(window: Any, params: Any, options: Any) -> dict[str, Any]:
    """The input of a walk through time."""
    start, end, step, limit = window
    limit = None if limit is None else option("limit", limit)
    times = {"from": moment("start", start), "to": moment("end", end), "step": duration("step", step), "limit": limit}
    return {**call_input(params, options), **{name: value for name, value in times.items() if value is not None}}


# Behind the classes, for these modules know each other. Whoever asks for the types of functions finds them by name.
from .oauth import OAuth  # noqa: E402
from .tokens import Tokens  # noqa: E402
