"""A ready WSGI application: webhooks, and the way to an authorization.

    from tiktokshop.wsgi import App

    app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {"/tiktok": App(client, on_event=handle)})

It serves what `tiktokshop.asgi` serves: `POST .../webhook`, `GET .../authorize` and `GET .../callback`. The request
that functions are given is the environ. In Django, where routes are views, `respond` does one request.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any

from . import _receiver
from ._typing import Unpack
from .errors import TikTokShopError

#: No length that anybody means has more digits, and Python reads only so many.
_DIGITS = 18


class App(_receiver.BaseApp):
    """A WSGI application for one client. Its functions may be async: each call of one runs in a loop of its own."""

    def __init__(self, client: Client, **options: Unpack[_receiver.AppOptions]) -> None:
        """An application; `tiktokshop._receiver.AppOptions` tells of the options."""
        _receiver.refuse_other(client, "client", "Client", "asgi")
        super().__init__(client, **options)

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Serves one request, as WSGI has it."""
        body = _body(environ)
        reply = body if isinstance(body, _receiver.Reply) else self._served(environ, body)
        headers = [*reply.headers, ("content-length", str(len(reply.body)))]
        start_response(f"{reply.status} {HTTPStatus(reply.status).phrase}", headers)
        return [reply.body]

    def _served(self, environ: dict[str, Any], body: bytes) -> _receiver.Reply:
        return self.respond(
            environ["REQUEST_METHOD"],
            environ.get("PATH_INFO", ""),
            query=environ.get("QUERY_STRING", ""),
            body=body,
            signature=environ.get("HTTP_AUTHORIZATION"),
            cookies=environ.get("HTTP_COOKIE"),
            secure=_receiver.secure(environ.get("wsgi.url_scheme", "http"), environ.get("HTTP_X_FORWARDED_PROTO", "")),
            request=environ,
        )

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
        unserved = _receiver.unserved(method, path)
        if unserved is not None:
            return unserved
        visit, asked = _receiver.Visit(cookies or "", secure, request), _receiver.action(path)
        if asked == "webhook":
            return self._webhook(body, signature)
        return self._authorize(visit) if asked == "authorize" else self._callback(visit, query)

    def _webhook(self, body: bytes, signature: str | None) -> _receiver.Reply:
        try:
            event = self._event(body, signature)
        except TikTokShopError as error:
            self._report("a webhook was refused", error)
            return _receiver.webhook_problem(error)
        try:
            _finish(self._on_event, event)
        except Exception as error:
            self._report("the handler of a webhook failed", error)
            return _receiver.text(500, "the webhook was not handled")
        return _receiver.text(200, "ok")

    def _authorize(self, visit: _receiver.Visit) -> _receiver.Reply:
        try:
            note = _finish(self._note, visit.request) if callable(self._note) else self._note
            begun = self._client.oauth.begin_in_browser(**self._begin_options(visit, note))
        except Exception as error:
            self._report("an authorization could not begin", error)
            return _receiver.refused(error)
        return _receiver.redirect(begun.url, begun.set_cookie)

    def _callback(self, visit: _receiver.Visit, query: str) -> _receiver.Reply:
        try:
            end = self._client.oauth.complete_in_browser(f"?{query}", **self._end_options(visit))
        except TikTokShopError as error:
            self._report("an authorization failed", error)
            return _receiver.refused(error)
        if end.authorization is None:
            return self._connected_before()
        try:
            where = _finish(self._on_authorized, *self._arguments(visit, end.authorization))
            return self._connected(where, end.finished)
        except Exception as error:
            self._report("a shop was connected, but on_authorized failed", error)
            return _receiver.half_done(end.unfinished)

    def _report(self, what: str, error: Exception) -> None:
        if self._on_error is None:
            _receiver.log(what, error)
            return
        try:
            _finish(self._on_error, error)
        except Exception as failed:
            _receiver.log(f"on_error failed when it was told that {what}", failed)


def _finish(function: Callable[..., Any] | None, *arguments: Any) -> Any:
    """Calls a handler; one that is a coroutine is awaited, or what it should have done would be lost."""
    done: Any = function(*arguments) if function is not None else None
    if not hasattr(done, "__await__"):
        return done
    import asyncio

    async def finish() -> Any:
        return await done

    return asyncio.run(finish())


def _body(environ: dict[str, Any]) -> bytes | _receiver.Reply:
    """The body, or the answer where there is none that can be read."""
    if environ["REQUEST_METHOD"] != "POST":
        return b""
    told = environ.get("CONTENT_LENGTH") or ""
    terminated = bool(environ.get("wsgi.input_terminated"))
    if told and not (told.isascii() and told.isdigit()):
        return _receiver.text(400, "the content length is no number")
    if not told and not terminated:
        # Without a length the body ends where the server says that it does, if it says so.
        chunked = "HTTP_TRANSFER_ENCODING" in environ
        return _receiver.text(411, "this server needs a content length") if chunked else b""
    size = int(told) if told and len(told) <= _DIGITS else _receiver.MAX_BODY + 1
    if told and size > _receiver.MAX_BODY:
        return _receiver.text(413, "the body is too large")
    body = bytes(environ["wsgi.input"].read(size)) if size else b""
    return body if len(body) <= _receiver.MAX_BODY else _receiver.text(413, "the body is too large")


# Behind the classes, for these modules know each other. Whoever asks for the types of functions finds them by name.
from .client import Client  # noqa: E402
