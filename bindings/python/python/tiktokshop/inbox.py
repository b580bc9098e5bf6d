"""The durable inbox: webhooks are stored before they are acknowledged, and your functions handle them afterwards.

    inbox = client.inbox()

    @inbox.on("ORDER_STATUS_CHANGE")
    def order(event):
        ship(event.data.order_id)

    app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {"/tiktok": wsgi.App(client, inbox=inbox)})
    inbox.run()        # in a process of its own; or `with inbox:` beside the server

Each event is handled at least once: a function that was interrupted runs again, so it must not matter if it runs twice.
Events of one shop and subject, such as an order, are handled in order; others side by side. A function that raises runs
again after a pause, which grows; after `attempts` failures the event is dead: `inbox.dead()` lists those, and
`inbox.replay(...)` brings them back. Raise `GiveUp` for an event that will never work, and `RetryLater` to choose the
pause.

With the class in place of the name, `@inbox.on(webhooks.OrderStatusChangeEvent)`, type checkers compare the function's
annotations; `tiktokshop.types` has `webhooks`.

A function may take a second argument, the `Delivery`, which says which attempt this is. The text of an error is stored
as its reason: keep secrets out of it.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple, Protocol, TypeVar, overload

from . import _values
from ._encode import dumps, given, moment
from ._loading import native as _native
from ._typing import Self
from .errors import ConfigurationError, TikTokShopError

HandlerT = TypeVar("HandlerT", bound=Callable[..., Any])
EventT = TypeVar("EventT", bound="Event")
ResultT = TypeVar("ResultT")
_log = logging.getLogger("tiktokshop")


class GiveUp(Exception):  # noqa: N818
    """Raised by a handler for an event that will never work: it is set aside as dead at once."""


class RetryLater(Exception):  # noqa: N818
    """Raised by a handler to choose the pause before the next attempt, in seconds."""

    def __init__(self, seconds: float, reason: str = "the handler asked for another attempt") -> None:
        super().__init__(reason)
        self.seconds = seconds


class Delivery(NamedTuple):
    """A stored event, and how far this consumer is with it."""

    event: Event
    """The webhook, as in `client.webhooks.construct_event`. An event of this library has the same form."""
    seq: int
    """Its place in the store: no other event has it."""
    attempts: int
    """How often it was handed out; for a handler, which attempt this is."""
    source: str
    """`webhook`, `token`, `sync` or `request`."""
    owner: str
    """The id of the shop, else of the seller or creator."""
    subject: str
    """What it is about, such as `order:576486316948490001`."""
    happened_at: int
    """When what it tells happened, in Unix seconds."""
    received_at: int
    """When it was stored, in Unix seconds."""
    copies: int
    """How often the platform delivered it."""
    state: str = "pending"
    """`pending`, `done`, `dead` or `superseded`."""
    error: str = ""
    """Why the last attempt failed."""
    due_at: int = 0
    """When it is handed out next at the earliest, in Unix seconds."""


class Registers(Protocol[EventT]):
    """A decorator for a handler of one class of events, which may take the `Delivery`, too."""

    @overload
    def __call__(self, function: Callable[[EventT], ResultT], /) -> Callable[[EventT], ResultT]: ...
    @overload
    def __call__(self, function: Callable[[EventT, Delivery], ResultT], /) -> Callable[[EventT, Delivery], ResultT]: ...


class Stats(NamedTuple):
    """How many events there are."""

    pending: int
    done: int
    dead: int
    superseded: int
    oldest: int
    """How long the oldest event that is due has been waiting, in seconds."""


class BaseInbox:
    """What both kinds of inbox have in common: handlers by the type of event."""

    def __init__(self, client: BaseClient, consumer: str, also_for: Iterable[str], store: Any, options: Any) -> None:
        from .tokens import store_settings

        settings: dict[str, Any] = {"consumer": consumer, "also_for": list(also_for)}
        if store is not None:
            settings["store"], adapter = store_settings(store)
            if adapter is not None:
                raise ConfigurationError("a store of your own keeps tokens, but no events: give the inbox another one")
        settings["options"] = _values.group("inbox_options", given(options))
        self._client = client
        self._native = client._live.inbox(dumps(settings))
        self._handlers: dict[str, Callable[..., Any]] = {}
        self._rest: Callable[..., Any] | None = None
        self._pid = 0
        self.consumer: str = consumer
        """The name under which the store keeps how far this program is."""

    @overload
    def on(self, type: type[EventT]) -> Registers[EventT]: ...
    @overload
    def on(self, type: EventName | str) -> Callable[[HandlerT], HandlerT]: ...
    def on(self, type: Any) -> Any:
        """Handles events of a type, by its class or its name, or by the number of a type that this release lacks.

        Each type has one handler. An event is done when the function returns.
        """
        name = _native.inbox_event_type(type if isinstance(type, str) else _number_of(type))

        def register(function: HandlerT) -> HandlerT:
            if name in self._handlers:
                raise ConfigurationError(f"two handlers were given for {name!r}: each type has one")
            self._handlers[name] = _with_delivery(function)
            return function

        return register

    def on_any(self, function: HandlerT) -> HandlerT:
        """Handles events that no other handler takes. Without it they count as handled."""
        if self._rest is not None:
            raise ConfigurationError("two handlers were given for all other events: there is one")
        self._rest = _with_delivery(function)
        return function

    @property
    def is_running(self) -> bool:
        """Whether this process hands events to the handlers."""
        return self._pid == os.getpid()

    def stop_soon(self) -> None:
        """Asks `run` to end, from any thread or a signal handler. It waits for handlers that run."""
        self._native.stop_soon()

    def _begin(self) -> None:
        """Refuses what would lose events, or run twice."""
        if not self._handlers and self._rest is None:
            raise ConfigurationError(
                "the inbox has no handler: every event would count as handled", hint="See inbox.on."
            )
        if self.is_running:
            raise ConfigurationError("the inbox is running already")

    def _receive(self, receiver: _native.Receiver, raw_body: bytes, app_key: str) -> Any:
        """Stores a webhook that a receiver has verified, and returns its next step; an `AsyncInbox`, an awaitable."""
        raise NotImplementedError

    def _handler(self, delivery: Delivery) -> Callable[[Delivery], Any] | None:
        return self._handlers.get(delivery.event.type, self._rest)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.consumer!r} of {self._client!r}>"


class AsyncStoredEvents(BaseInbox):
    """The events in the store."""

    async def accept(self, raw_body: bytes | str, signature: str | bytes | None) -> None:
        """Verifies a webhook and stores it. Respond with 200 after this: then the event survives the process.

        The ready handlers (`wsgi.App`, `asgi.App`) with `inbox=` do this by themselves.

        Raises:
            WebhookSignatureError: the webhook is not from the platform, or not for this app.
            WebhookBodyError: the webhook is from the platform but cannot be read.
            StoreError: it cannot be stored; the platform delivers it again unless the response is 200.
        """
        await self._native.accept(self._client._bell(), _raw(raw_body), _signature(signature))

    async def _receive(self, receiver: _native.Receiver, raw_body: bytes, app_key: str) -> str:
        step: str = await self._native.receive(self._client._bell(), receiver, raw_body, app_key)
        return step

    async def dead(self, *, limit: int = 100, before: int | None = None) -> list[Delivery]:
        """Events that failed for good, the newest first. `before` is the `seq` of the last one of another list."""
        return await self.deliveries(state="dead", limit=limit, before=before)

    async def deliveries(
        self,
        *,
        state: str | None = None,
        types: Iterable[str] = (),
        owner: str | None = None,
        subject: str | None = None,
        since: datetime | int | None = None,
        until: datetime | int | None = None,
        limit: int = 100,
        before: int | None = None,
    ) -> list[Delivery]:
        """Stored events, the newest first. `since` and `until` are about when they were received."""
        which = _which((), types, state, owner, subject, since, until)
        page = dumps({**which, "limit": limit, **given({"before": before})})
        text = await self._native.list(self._client._bell(), page)
        return [_delivery(one) for one in _native.decode(text.encode())]

    async def replay(
        self,
        *seqs: int,
        state: str | None = None,
        types: Iterable[str] = (),
        owner: str | None = None,
        subject: str | None = None,
        since: datetime | int | None = None,
        until: datetime | int | None = None,
    ) -> int:
        """Has events handled again: by their `seq`, or all that match. Returns how many.

        `inbox.replay(state="dead")` replays everything that failed.
        """
        which = _which(seqs, types, state, owner, subject, since, until)
        if not which:
            raise ConfigurationError(
                "every event would be handled again", hint='Name some: inbox.replay(state="dead").'
            )
        count: int = await self._native.replay(self._client._bell(), dumps(which))
        return count

    async def stats(self) -> Stats:
        """How many events wait, were handled, and are dead."""
        text = await self._native.stats(self._client._bell())
        return Stats(**_native.decode(text.encode()))


# cargo gen: StoredEvents
# Written from `AsyncStoredEvents`. Do not edit.
class StoredEvents(BaseInbox):
    """The events in the store."""

    def accept(self, raw_body: bytes | str, signature: str | bytes | None) -> None:
        """Verifies a webhook and stores it. Respond with 200 after this: then the event survives the process.

        The ready handlers (`wsgi.App`, `asgi.App`) with `inbox=` do this by themselves.

        Raises:
            WebhookSignatureError: the webhook is not from the platform, or not for this app.
            WebhookBodyError: the webhook is from the platform but cannot be read.
            StoreError: it cannot be stored; the platform delivers it again unless the response is 200.
        """
        self._native.accept(self._client._bell(), _raw(raw_body), _signature(signature))

    def _receive(self, receiver: _native.Receiver, raw_body: bytes, app_key: str) -> str:
        step: str = self._native.receive(self._client._bell(), receiver, raw_body, app_key)
        return step

    def dead(self, *, limit: int = 100, before: int | None = None) -> list[Delivery]:
        """Events that failed for good, the newest first. `before` is the `seq` of the last one of another list."""
        return self.deliveries(state="dead", limit=limit, before=before)

    def deliveries(
        self,
        *,
        state: str | None = None,
        types: Iterable[str] = (),
        owner: str | None = None,
        subject: str | None = None,
        since: datetime | int | None = None,
        until: datetime | int | None = None,
        limit: int = 100,
        before: int | None = None,
    ) -> list[Delivery]:
        """Stored events, the newest first. `since` and `until` are about when they were received."""
        which = _which((), types, state, owner, subject, since, until)
        page = dumps({**which, "limit": limit, **given({"before": before})})
        text = self._native.list(self._client._bell(), page)
        return [_delivery(one) for one in _native.decode(text.encode())]

    def replay(
        self,
        *seqs: int,
        state: str | None = None,
        types: Iterable[str] = (),
        owner: str | None = None,
        subject: str | None = None,
        since: datetime | int | None = None,
        until: datetime | int | None = None,
    ) -> int:
        """Has events handled again: by their `seq`, or all that match. Returns how many.

        `inbox.replay(state="dead")` replays everything that failed.
        """
        which = _which(seqs, types, state, owner, subject, since, until)
        if not which:
            raise ConfigurationError(
                "every event would be handled again", hint='Name some: inbox.replay(state="dead").'
            )
        count: int = self._native.replay(self._client._bell(), dumps(which))
        return count

    def stats(self) -> Stats:
        """How many events wait, were handled, and are dead."""
        text = self._native.stats(self._client._bell())
        return Stats(**_native.decode(text.encode()))


# cargo gen: end


class Inbox(StoredEvents):
    """The inbox of a `Client`. Its functions run in threads; one that is a coroutine runs in a loop of its own.

    Use `run` in a program that does nothing else, and `with inbox:` beside a server. A handler that exceeds its time
    limit cannot be stopped: its event is retried, and what it returns is ignored.
    """

    def run(self) -> None:
        """Handles events until Ctrl-C, SIGTERM or `stop_soon`, then waits for the handlers that run.

        A second Ctrl-C ends it at once: events under way are handled again when their leases have ended.
        """
        from ._inbox_threads import until_signalled

        self._begin()
        self._native.start(None)
        self._pid = os.getpid()
        with until_signalled(self._native.stop_soon):
            self._pump()

    def start(self) -> None:
        """Handles events in the background. A child that is forked later does not: start it there."""
        import atexit
        import threading

        self._begin()
        self._native.start(None)
        self._pid = os.getpid()
        self._thread = threading.Thread(target=self._pump, name="tiktokshop-inbox", daemon=True)
        self._thread.start()
        atexit.register(self.stop)

    def stop(self) -> None:
        """Ends what `start` began, and waits for the handlers that run. Events are still stored."""
        import atexit

        atexit.unregister(self.stop)
        if self.is_running:
            self._native.stop_soon()
            self._thread.join()

    def close(self) -> None:
        """Stops, and stores no more events."""
        self.stop()
        self._native.close(None)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _pump(self) -> None:
        from ._inbox_threads import Workers

        workers = Workers()
        try:
            while (text := self._native.next(None)) is not None:
                task = _native.decode(text.encode())
                # A thread cannot be stopped: the core ignores what a cancelled handler returns.
                if task["do"] == "handle":
                    workers.submit(partial(self._handle, task))
        finally:
            self._pid = 0
            workers.end()

    def _handle(self, task: dict[str, Any]) -> None:
        self._native.done(task["task"], self._work(task))

    def _work(self, task: dict[str, Any]) -> str:
        """Runs a handler; how it ended."""
        from .wsgi import _finish

        try:
            delivery = _task(task)
            handler = self._handler(delivery)
            if handler is not None:
                _finish(handler, delivery)
        except BaseException as error:
            return _ending(error)
        return "{}"


class AsyncInbox(AsyncStoredEvents):
    """The inbox of an `AsyncClient`. Its functions may be async; one that is not runs in a thread.

    Use `await inbox.run()` in a task, or `async with inbox:`. An async handler that exceeds its time limit is
    cancelled.
    """

    async def run(self) -> None:
        """Handles events until it is cancelled, SIGTERM or `stop_soon`, then waits for the handlers that run."""
        from ._inbox_tasks import Tasks, until_signalled

        self._begin()
        await self._native.start(self._client._bell())
        self._pid = os.getpid()
        try:
            with until_signalled(self._native.stop_soon):
                await Tasks(self).run()
        finally:
            self._pid = 0

    async def __aenter__(self) -> Self:
        import asyncio

        from ._inbox_tasks import Tasks

        self._begin()
        await self._native.start(self._client._bell())
        self._pid = os.getpid()
        self._task = asyncio.create_task(Tasks(self).run())
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def stop(self) -> None:
        """Ends `run` or the block of `async with`, and waits for the handlers that run. Events are still stored."""
        self._native.stop_soon()
        task = getattr(self, "_task", None)
        if task is not None and self.is_running:
            try:
                await task
            finally:
                self._pid = 0

    async def close(self) -> None:
        """Stops, and stores no more events."""
        await self.stop()
        await self._native.close(self._client._bell())

    async def _work(self, task: dict[str, Any]) -> str:
        from .asgi import _finish

        try:
            delivery = _task(task)
            handler = self._handler(delivery)
            if handler is not None:
                await _finish(handler, delivery)
        except Exception as error:
            return _ending(error)
        return "{}"


def _number_of(kind: Any) -> str:
    """The number of the type whose class this is."""
    from ._generated.webhooks import EVENTS

    number = next((number for number, known in EVENTS.items() if known is kind), None)
    if number is None:
        raise ConfigurationError(
            f"{kind!r} is not the class of a type of events", hint="`tiktokshop.types.webhooks` has them."
        )
    return str(number)


def _with_delivery(function: Callable[..., Any]) -> Callable[[Delivery], Any]:
    """A function of the delivery, from one of the event, or of the event and the delivery."""
    import functools
    import inspect

    from ._receiver import takes_request

    both = takes_request(function)

    def call(delivery: Delivery) -> Any:
        return function(delivery.event, delivery) if both else function(delivery.event)

    if inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(type(function).__call__):

        @functools.wraps(call)
        async def wait(delivery: Delivery) -> Any:
            return await call(delivery)

        return wait
    return call


def _task(task: Mapping[str, Any]) -> Delivery:
    return _delivery({**task, "attempts": task["attempt"]})


def _delivery(told: Mapping[str, Any]) -> Delivery:
    known = {name: told[name] for name in Delivery._fields if name in told}
    return Delivery(**{**known, "event": event_of(told["event"])})


def _which(
    seqs: Iterable[int], types: Iterable[str], state: Any, owner: Any, subject: Any, since: Any, until: Any
) -> dict[str, Any]:
    """The filter that the core takes; what was not given is left out."""
    if isinstance(types, str):
        types = (types,)
    times = {
        "since": None if since is None else moment("since", since),
        "until": None if until is None else moment("until", until),
    }
    lists = {"seqs": list(seqs) or None, "types": list(types) or None}
    return given({**lists, "state": state, "owner": owner, "subject": subject, **times})


def _ending(error: BaseException) -> str:
    """How a handler that failed ended; its traceback goes to the log."""
    own = isinstance(error, (GiveUp, RetryLater, TikTokShopError))
    _log.warning("a handler of the inbox failed: %s", error, exc_info=None if own else error)
    wait = error.seconds if isinstance(error, RetryLater) else getattr(error, "retry_after", None)
    words = str(error) if own else f"{type(error).__name__}: {error}"
    ending = {"error": words or type(error).__name__, "give_up": isinstance(error, GiveUp)}
    if isinstance(wait, (int, float)) and 0 <= wait < float("inf"):
        ending["retry_after"] = wait
    return dumps(ending)


# Behind the classes, for these modules know each other. Whoever asks for the types of functions finds them by name.
from ._base import BaseClient  # noqa: E402
from ._generated.webhooks import EventName  # noqa: E402
from .event import Event  # noqa: E402
from .webhooks import _raw, _signature, event_of  # noqa: E402
