"""A ready ASGI application: webhooks, and the way to an authorization.

    from tiktokshop.asgi import App

    app = FastAPI()
    app.mount("/tiktok", App(client, on_event=handle))

Mounted there, it serves

- `POST /tiktok/webhooks/tiktokshop`: verifies, calls `on_event(event)`, responds with 200; 401 if the signature is
  wrong, 500 if `on_event` fails, so that the platform sends the webhook again;
- `GET /tiktok/oauth/tiktokshop/authorize`: sends the seller to the page that asks for consent, and ties what follows to
  their browser;
- `GET /tiktok/oauth/tiktokshop/callback`: exchanges the code, saves tokens and shops, calls
  `on_authorized(authorization, request)`, where `request` is the connection's scope.

`webhook_path`, `authorize_path` and `callback_path` set other paths. It needs no framework, and stands alone too:
`uvicorn module:app`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from . import _receiver
from ._typing import Unpack

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


class App(_receiver.BaseApp):
    """An ASGI application for one client. Its functions may be async; one that is not runs in a thread."""

    def __init__(self, client: AsyncClient, **options: Unpack[_receiver.AppOptions]) -> None:
        """An application; `tiktokshop._receiver.AppOptions` documents the options."""
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
        steps, send, given = self._steps(_facts(scope), scope), "send", None
        while True:
            try:
                task = getattr(steps, send)(given)
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]
            try:
                send, given = "send", await self._do(task, receive)
            except Exception as error:
                send, given = "throw", error

    async def _do(self, task: _receiver.Task, receive: Receive) -> Any:
        if isinstance(task, _receiver.Read):
            return await _body(receive, task.limit)
        if isinstance(task, _receiver.Ask):
            return await self._client.oauth._ask(task.action, task.input)
        return await _finish(task.function, *task.arguments)


async def _finish(function: Callable[..., Any] | None, *arguments: Any) -> Any:
    """A handler that is not a coroutine runs in a thread: it may wait."""
    import asyncio
    import inspect

    if function is None:
        return None
    is_async = inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(type(function).__call__)
    done = function(*arguments) if is_async else await asyncio.to_thread(function, *arguments)
    return await done if inspect.isawaitable(done) else done


def _facts(scope: Scope) -> dict[str, str]:
    """What the receiver looks at."""
    path, prefix = scope["path"], scope.get("root_path", "")
    return {
        "method": scope["method"],
        "path": path,
        "inner_path": path.removeprefix(prefix),
        "query": scope.get("query_string", b"").decode("latin-1"),
        "authorization": _header(scope, b"authorization"),
        "cookies": _header(scope, b"cookie", "; "),
        "scheme": scope.get("scheme", "http"),
        "forwarded_proto": _header(scope, b"x-forwarded-proto"),
    }


def _header(scope: Scope, wanted: bytes, joined: str | None = None) -> str:
    """A header; of several the first, or all of them if they can be joined."""
    found = [value.decode("latin-1") for name, value in scope.get("headers", ()) if name.lower() == wanted]
    return joined.join(found) if joined else next(iter(found), "")


async def _body(receive: Receive, limit: int) -> bytes | str:
    """The body, or the reason why it was not read."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return "failed"
        body += message.get("body", b"")
        if len(body) > limit:
            return "too_large"
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
