"""A ready WSGI application: webhooks, and the way to an authorization.

    from tiktokshop.wsgi import App

    app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {"/tiktok": App(client, on_event=handle)})

It serves what `tiktokshop.asgi` serves: `POST .../webhook`, `GET .../authorize` and `GET .../callback`. In Django,
where routes are views, `respond` does one request.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from . import _receiver
from .errors import TikTokShopError

if TYPE_CHECKING:
    from .client import Client
    from .event import Event
    from .oauth import Authorization


class App:
    """A WSGI application for one client.

    `on_event` and `on_authorized` may be async: each call of one runs in a loop of its own.
    """

    def __init__(
        self,
        client: Client,
        *,
        on_event: Callable[[Event], Any] | None = None,
        on_authorized: Callable[[Authorization], Any] | None = None,
        redirect_to: str | None = None,
        allow_install: bool = False,
        authorize_host: str | None = None,
        region: str = "row",
    ) -> None:
        """`redirect_to` is where the seller goes in the end; `authorize_host` is a sandbox's."""
        _receiver.refuse_other(client, "client", "Client", "asgi")
        self._client = client
        self._on_event = on_event
        self._on_authorized = on_authorized
        self._redirect_to = redirect_to
        self._allow_install = allow_install
        self._host = authorize_host
        self._region = region
        self._webhooks: Any = None

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Serves one request, as WSGI has it."""
        body = _body(environ)
        reply = (
            _receiver.text(413, "the body is too large")
            if len(body) > _receiver.MAX_BODY
            else self.respond(
                environ["REQUEST_METHOD"],
                environ.get("PATH_INFO", ""),
                query=environ.get("QUERY_STRING", ""),
                body=body,
                signature=environ.get("HTTP_AUTHORIZATION"),
            )
        )
        headers = [*reply.headers, ("content-length", str(len(reply.body)))]
        start_response(f"{reply.status} {HTTPStatus(reply.status).phrase}", headers)
        return [reply.body]

    def respond(
        self, method: str, path: str, *, query: str = "", body: bytes = b"", signature: str | None = None
    ) -> _receiver.Reply:
        """One request, for frameworks with views: gives `status`, `headers` and `body`."""
        asked = method, _receiver.action(path)
        if asked == ("POST", "webhook"):
            return self._webhook(body, signature)
        if asked == ("GET", "authorize"):
            return self._authorize()
        if asked == ("GET", "callback"):
            return self._callback(query)
        return _receiver.text(404, "there is POST webhook, GET authorize and GET callback")

    def _webhook(self, body: bytes, signature: str | None) -> _receiver.Reply:
        self._webhooks = self._webhooks or self._client.webhooks
        try:
            event = self._webhooks.construct_event(body, signature)
        except TikTokShopError as error:
            return _receiver.webhook_problem(error)
        try:
            _finish(self._on_event, event)
        except Exception as error:
            _receiver.log("the handler of a webhook failed", error)
            return _receiver.text(500, "the webhook was not handled")
        return _receiver.text(200, "ok")

    def _authorize(self) -> _receiver.Reply:
        try:
            return _receiver.redirect(self._client.oauth.begin(host=self._host, region=self._region).url)
        except TikTokShopError as error:
            _receiver.log("an authorization could not begin", error)
            return _receiver.refused(error)

    def _callback(self, query: str) -> _receiver.Reply:
        try:
            done = self._client.oauth.complete(f"?{query}", allow_install=self._allow_install)
        except TikTokShopError as error:
            _receiver.log("an authorization failed", error)
            return _receiver.refused(error)
        _finish(self._on_authorized, done)
        return _receiver.redirect(self._redirect_to) if self._redirect_to else _receiver.authorized()


def _finish(function: Callable[[Any], Any] | None, argument: Any) -> None:
    """Calls a handler; one that is a coroutine is awaited, or what it should have done would be lost."""
    done: Any = function(argument) if function is not None else None
    if not hasattr(done, "__await__"):
        return
    import asyncio

    async def finish() -> None:
        await done

    asyncio.run(finish())


def _body(environ: dict[str, Any]) -> bytes:
    """The body, and one byte more than is allowed of one that is too large."""
    told = environ.get("CONTENT_LENGTH") or ""
    if told.isdigit():
        size = min(int(told), _receiver.MAX_BODY + 1)
    else:
        # Without a length the body ends where the server says that it does, if it says so.
        size = _receiver.MAX_BODY + 1 if environ.get("wsgi.input_terminated") else 0
    return bytes(environ["wsgi.input"].read(size)) if size else b""
