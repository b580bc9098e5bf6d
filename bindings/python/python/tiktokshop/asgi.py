"""A ready ASGI application: webhooks, and the way to an authorization.

    from tiktokshop.asgi import App

    app = FastAPI()
    app.mount("/tiktok", App(client, on_event=handle))

Mounted there, it serves

- `POST /tiktok/webhook`: verifies, calls `on_event(event)`, answers 200; 401 where the signature is wrong, 500 where
  `on_event` fails, so that the platform sends the webhook again;
- `GET /tiktok/authorize`: sends the seller to the page that asks for consent, and ties what follows to their browser;
- `GET /tiktok/callback`: exchanges the code, saves tokens and shops, calls `on_authorized(authorization, request)`,
  where `request` is the connection's scope.

It needs no framework, and stands alone too: `uvicorn module:app`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from . import _receiver
from ._typing import Unpack
from .errors import TikTokShopError

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


class App(_receiver.BaseApp):
    """An ASGI application for one client. Its functions may be async; one that is not runs in a thread."""

    def __init__(self, client: AsyncClient, **options: Unpack[_receiver.AppOptions]) -> None:
        """An application; `tiktokshop._receiver.AppOptions` tells of the options."""
        _receiver.refuse_other(client, "async_client", "AsyncClient", "wsgi")
        super().__init__(client, **options)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one connection, as ASGI has it."""
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
            return
        if scope["type"] != "http":
            return
        reply = await self._answer(scope, receive)
        headers = [(name.encode(), value.encode()) for name, value in reply.headers]
        await send({"type": "http.response.start", "status": reply.status, "headers": headers})
        await send({"type": "http.response.body", "body": reply.body})

    async def _answer(self, scope: Scope, receive: Receive) -> _receiver.Reply:
        unserved = _receiver.unserved(scope["method"], scope["path"])
        if unserved is not None:
            return unserved
        asked = _receiver.action(scope["path"])
        if asked == "webhook":
            return await self._webhook(scope, receive)
        visit = _visit(scope)
        if asked == "authorize":
            return await self._authorize(visit)
        return await self._callback(visit, scope.get("query_string", b"").decode("latin-1"))

    async def _webhook(self, scope: Scope, receive: Receive) -> _receiver.Reply:
        body = await _body(receive)
        if body is None:
            return _receiver.text(413, "the body is too large")
        try:
            event = self._event(body, _header(scope, b"authorization"))
        except TikTokShopError as error:
            await self._report("a webhook was refused", error)
            return _receiver.webhook_problem(error)
        try:
            await _finish(self._on_event, event)
        except Exception as error:
            await self._report("the handler of a webhook failed", error)
            return _receiver.text(500, "the webhook was not handled")
        return _receiver.text(200, "ok")

    async def _authorize(self, visit: _receiver.Visit) -> _receiver.Reply:
        try:
            note = await _finish(self._note, visit.request) if callable(self._note) else self._note
            begun = await self._client.oauth.begin_in_browser(**self._begin_options(visit, note))
        except Exception as error:
            await self._report("an authorization could not begin", error)
            return _receiver.refused(error)
        return _receiver.redirect(begun.url, begun.set_cookie)

    async def _callback(self, visit: _receiver.Visit, query: str) -> _receiver.Reply:
        try:
            end = await self._client.oauth.complete_in_browser(f"?{query}", **self._end_options(visit))
        except TikTokShopError as error:
            await self._report("an authorization failed", error)
            return _receiver.refused(error)
        if end.authorization is None:
            return self._connected_before()
        try:
            where = await _finish(self._on_authorized, *self._arguments(visit, end.authorization))
            return self._connected(where, end.finished)
        except Exception as error:
            await self._report("a shop was connected, but on_authorized failed", error)
            return _receiver.half_done(end.unfinished)

    async def _report(self, what: str, error: Exception) -> None:
        if self._on_error is None:
            _receiver.log(what, error)
            return
        try:
            await _finish(self._on_error, error)
        except Exception as failed:
            _receiver.log(f"on_error failed when it was told that {what}", failed)


async def _finish(function: Callable[..., Any] | None, *arguments: Any) -> Any:
    """A handler that is no coroutine runs in a thread: it may wait."""
    import asyncio
    import inspect

    if function is None:
        return None
    is_async = inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(type(function).__call__)
    done = function(*arguments) if is_async else await asyncio.to_thread(function, *arguments)
    return await done if inspect.isawaitable(done) else done


def _visit(scope: Scope) -> _receiver.Visit:
    secure = _receiver.secure(scope.get("scheme", "http"), _header(scope, b"x-forwarded-proto"))
    return _receiver.Visit(_header(scope, b"cookie", "; "), secure, scope)


def _header(scope: Scope, wanted: bytes, joined: str | None = None) -> str:
    """A header; of several the first, or all of them where they can be joined."""
    found = [value.decode("latin-1") for name, value in scope.get("headers", ()) if name.lower() == wanted]
    return joined.join(found) if joined else next(iter(found), "")


async def _body(receive: Receive) -> bytes | None:
    body = bytearray()
    while True:
        message = await receive()
        body += message.get("body", b"")
        if len(body) > _receiver.MAX_BODY:
            return None
        if not message.get("more_body"):
            return bytes(body)


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        kind = (await receive())["type"]
        await send({"type": f"{kind}.complete"})
        if kind == "lifespan.shutdown":
            return


# Behind the classes, for these modules know each other. Whoever asks for the types of functions finds them by name.
from .async_client import AsyncClient  # noqa: E402
