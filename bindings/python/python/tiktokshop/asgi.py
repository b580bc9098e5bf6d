"""A ready ASGI application: webhooks, and the way to an authorization.

    from tiktokshop.asgi import App

    app = FastAPI()
    app.mount("/tiktok", App(client, on_event=handle))

Mounted there, it serves

- `POST /tiktok/webhook`: verifies, calls `on_event(event)`, answers 200; 401 where the signature is wrong, 500 where
  `on_event` fails, so that the platform sends the webhook again;
- `GET /tiktok/authorize`: sends the seller to the page that asks for consent;
- `GET /tiktok/callback`: exchanges the code, saves tokens and shops, calls `on_authorized(authorization)`.

It needs no framework, and stands alone too: `uvicorn module:app`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any

from . import _receiver
from .errors import TikTokShopError

if TYPE_CHECKING:
    from .async_client import AsyncClient
    from .event import Event
    from .oauth import Authorization

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


class App:
    """An ASGI application for one client. `on_event` and `on_authorized` may be async."""

    def __init__(
        self,
        client: AsyncClient,
        *,
        on_event: Callable[[Event], Any] | None = None,
        on_authorized: Callable[[Authorization], Any] | None = None,
        redirect_to: str | None = None,
        allow_install: bool = False,
        authorize_host: str | None = None,
        region: str = "row",
    ) -> None:
        """`redirect_to` is where the seller goes in the end; `authorize_host` is a sandbox's."""
        _receiver.refuse_other(client, "async_client", "AsyncClient", "wsgi")
        self._client = client
        self._on_event = on_event
        self._on_authorized = on_authorized
        self._redirect_to = redirect_to
        self._allow_install = allow_install
        self._host = authorize_host
        self._region = region
        self._webhooks: Any = None

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
        asked = scope["method"], _receiver.action(scope["path"])
        if asked == ("POST", "webhook"):
            return await self._webhook(scope, receive)
        if asked == ("GET", "authorize"):
            return await self._authorize()
        if asked == ("GET", "callback"):
            return await self._callback(scope["query_string"].decode("latin-1"))
        return _receiver.text(404, "there is POST webhook, GET authorize and GET callback")

    async def _webhook(self, scope: Scope, receive: Receive) -> _receiver.Reply:
        body = await _body(receive)
        if body is None:
            return _receiver.text(413, "the body is too large")
        signature = next((value for name, value in scope["headers"] if name.lower() == b"authorization"), b"")
        self._webhooks = self._webhooks or self._client.webhooks
        try:
            event = self._webhooks.construct_event(body, signature.decode("latin-1"))
        except TikTokShopError as error:
            return _receiver.webhook_problem(error)
        try:
            await _finish(self._on_event, event)
        except Exception as error:
            _receiver.log("the handler of a webhook failed", error)
            return _receiver.text(500, "the webhook was not handled")
        return _receiver.text(200, "ok")

    async def _authorize(self) -> _receiver.Reply:
        try:
            return _receiver.redirect((await self._client.oauth.begin(host=self._host, region=self._region)).url)
        except TikTokShopError as error:
            _receiver.log("an authorization could not begin", error)
            return _receiver.refused(error)

    async def _callback(self, query: str) -> _receiver.Reply:
        try:
            done = await self._client.oauth.complete(f"?{query}", allow_install=self._allow_install)
        except TikTokShopError as error:
            _receiver.log("an authorization failed", error)
            return _receiver.refused(error)
        await _finish(self._on_authorized, done)
        return _receiver.redirect(self._redirect_to) if self._redirect_to else _receiver.authorized()


async def _finish(function: Callable[[Any], Any] | None, argument: Any) -> None:
    """A handler that is no coroutine runs in a thread: it may wait."""
    import asyncio
    import inspect

    if function is None:
        return
    is_async = inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(type(function).__call__)
    done = function(argument) if is_async else await asyncio.to_thread(function, argument)
    if inspect.isawaitable(done):
        await done


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
