"""A ready WSGI application: webhooks, and the way to an authorization.

    from tiktokshop.wsgi import App

    app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {"/tiktok": App(client, on_event=handle)})

It serves what `tiktokshop.asgi` serves, at the same paths. The request that functions are given is the environ. In
Django, where routes are views, `respond` answers one request.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any

from . import _receiver
from ._typing import Unpack

#: No length that anybody means has more digits, and Python reads only so many.
_DIGITS = 18


class App(_receiver.BaseApp):
    """A WSGI application for one client. Its functions may be async: each call of one runs in a loop of its own."""

    def __init__(self, client: Client, **options: Unpack[_receiver.AppOptions]) -> None:
        """An application; `tiktokshop._receiver.AppOptions` documents the options."""
        _receiver.refuse_other(client, "client", "Client", "asgi")
        super().__init__(client, **options)

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Serves one request, as WSGI has it."""
        reply = self._answer(_facts(environ), environ, lambda limit: _body(environ, limit))
        # Whether the connection stays is for the server to say: WSGI refuses applications that do.
        headers = [(name, value) for name, value in reply.headers if name != "connection"]
        headers.append(("content-length", str(len(reply.body))))
        start_response(f"{reply.status} {HTTPStatus(reply.status).phrase}", headers)
        return [reply.body]

    def respond(
        self,
        method: str,
        path: str,
        *,
        query: str = "",
        body: bytes = b"",
        signature: str | None = None,
        cookies: str | None = None,
        secure: bool = False,
        request: Any = None,
    ) -> _receiver.Reply:
        """One request, for frameworks with views: gives `status`, `headers` and `body`.

        `signature` is the header `Authorization`, `cookies` the header `Cookie`; `secure` says whether the browser
        speaks TLS. `request` is handed to your functions as it is.
        """
        facts = {"method": method, "path": path, "query": query, "scheme": "https" if secure else "http"}
        headers = {"authorization": signature or "", "cookies": cookies or ""}
        return self._answer({**facts, **headers}, request, lambda _: body)

    def _answer(self, facts: dict[str, str], request: Any, read: Callable[[int], bytes | str]) -> _receiver.Reply:
        steps, send, given = self._steps(facts, request), "send", None
        while True:
            try:
                task = getattr(steps, send)(given)
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]
            try:
                send, given = "send", self._do(task, read)
            except Exception as error:
                send, given = "throw", error

    def _do(self, task: _receiver.Task, read: Callable[[int], bytes | str]) -> Any:
        if isinstance(task, _receiver.Read):
            return read(task.limit)
        if isinstance(task, _receiver.Ask):
            return self._client.oauth._ask(task.action, task.input)
        return _finish(task.function, *task.arguments)


def _finish(function: Callable[..., Any] | None, *arguments: Any) -> Any:
    """Calls a handler; one that is a coroutine is awaited, or what it should have done would be lost."""
    done: Any = function(*arguments) if function is not None else None
    if not hasattr(done, "__await__"):
        return done
    import asyncio

    async def finish() -> Any:
        return await done

    return asyncio.run(finish())


def _facts(environ: dict[str, Any]) -> dict[str, str]:
    """What the receiver looks at."""
    path = environ.get("PATH_INFO", "")
    return {
        "method": environ["REQUEST_METHOD"],
        "path": environ.get("SCRIPT_NAME", "") + path,
        "inner_path": path,
        "query": environ.get("QUERY_STRING", ""),
        "authorization": environ.get("HTTP_AUTHORIZATION", ""),
        "cookies": environ.get("HTTP_COOKIE", ""),
        "scheme": environ.get("wsgi.url_scheme", "http"),
        "forwarded_proto": environ.get("HTTP_X_FORWARDED_PROTO", ""),
    }


def _body(environ: dict[str, Any], limit: int) -> bytes | str:
    """The body, or the reason why it was not read."""
    told = environ.get("CONTENT_LENGTH") or ""
    terminated = bool(environ.get("wsgi.input_terminated"))
    if told and not (told.isascii() and told.isdigit()):
        return "bad_length"
    if not told and not terminated:
        # Without a length the body ends where the server says that it does, if it says so.
        chunked = "HTTP_TRANSFER_ENCODING" in environ
        return "no_length" if chunked else b""
    size = int(told) if told and len(told) <= _DIGITS else limit + 1
    if told and size > limit:
        return "too_large"
    # One byte beyond the limit is a body that is too large: the receiver says so.
    return bytes(environ["wsgi.input"].read(size)) if size else b""


# Behind the classes, for these modules know each other. Whoever asks for the types of functions finds them by name.
from .client import Client  # noqa: E402
