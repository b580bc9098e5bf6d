"""Hooks: your functions that a client calls when something happens.

    @client.on("retry")
    def slow(event):
        metrics.increment("tiktokshop.retry", tags=[event.operation])

The events are `request`, `response`, `retry`, `wait`, `refresh`, `warning` and `failure`. They contain no secrets.
A hook runs on a thread that waits for a call, or in the event loop, in the context (`contextvars`) of the code that
made the call. An exception in a hook does not end the call.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from .errors import ConfigurationError
from .model import Model


class RequestEvent(Model):
    """A request is about to be sent."""

    __slots__ = ()
    call_id: str
    """The id of the call, the same in all its events."""
    operation: str | Any
    version: str | Any
    method: str | Any
    path: str | Any
    query: dict[str, str] | Any
    """The URL without its signature and token."""
    shop: str | Any
    attempt: int
    """The number of the attempt, from 1."""


class ResponseEvent(Model):
    """A response was received."""

    __slots__ = ()
    call_id: str
    """The id of the call, the same in all its events."""
    operation: str | Any
    shop: str | Any
    attempt: int
    http_status: int
    code: int | Any
    message: str | Any
    request_id: str | Any
    elapsed: float
    """Seconds."""


class RetryEvent(Model):
    """An attempt failed and will be retried."""

    __slots__ = ()
    call_id: str
    """The id of the call, the same in all its events."""
    operation: str | Any
    shop: str | Any
    attempt: int
    kind: str | Any
    code: int | Any
    wait: float
    """Seconds until the next attempt."""


class WaitEvent(Model):
    """A call waits for the limiter, or for a document to be ready."""

    __slots__ = ()
    call_id: str | Any
    """The id of the call, the same in all its events."""
    operation: str | Any
    shop: str | Any
    reason: str | Any
    """Why: `limiter` (other calls go first), `throttled` (the platform requires a cooldown) or `not_ready` (the
    document is not ready)."""
    wait: float
    """The expected wait in seconds."""


class RefreshEvent(Model):
    """An access token was refreshed, or a refresh failed."""

    __slots__ = ()
    call_id: str | Any
    """The call that caused the refresh, if one did."""
    account: str | Any
    failed: str | Any
    """The kind of the failure; `None` on success."""
    expires_at: int | Any
    """Unix seconds."""


class WarningEvent(Model):
    """A call continues or succeeded, but probably contains a mistake."""

    __slots__ = ()
    call_id: str | Any
    """The id of the call, the same in all its events."""
    operation: str | Any
    shop: str | Any
    kind: str | Any
    """`unknown_value`: the catalogue does not list the value of a parameter. `item_errors`: items of a batch failed."""
    text: str | Any
    """What happened, in one sentence."""


class FailureEvent(Model):
    """A call failed, and is not retried."""

    __slots__ = ()
    call_id: str | Any
    """`None` if it was not a call, such as the download of a document."""
    shop: str | Any
    kind: str | Any
    text: str | Any
    operation: str | Any
    code: int | Any
    message: str | Any
    request_id: str | Any
    http_status: int | Any
    attempts: int


_CLASSES: dict[str, type[Model]] = {
    "request": RequestEvent,
    "response": ResponseEvent,
    "retry": RetryEvent,
    "refresh": RefreshEvent,
    "failure": FailureEvent,
    "wait": WaitEvent,
    "warning": WarningEvent,
}
_BITS = {name: 1 << bit for bit, name in enumerate(_CLASSES)}
Hook = Callable[[Any], Any]


class Hooks:
    """The hooks of a client, which all its handles share."""

    def __init__(self) -> None:
        self._hooks: dict[str, list[Hook]] = {}
        self._log: Callable[[str, Model], None] | None = None
        self._log_bits = 0
        #: What is put around the native client, to make spans of calls: see `otel`.
        self.wrap: Callable[[Any], Any] | None = None

    def add(self, event: str, hook: Hook) -> None:
        """Adds a hook."""
        if event not in _CLASSES:
            raise ConfigurationError(f"there is no event {event!r}; there are {', '.join(_CLASSES)}")
        if not callable(hook):
            raise ConfigurationError(f"the hook of {event!r} must be a function, but it is {hook!r}")
        self._hooks.setdefault(event, []).append(hook)

    def remove(self, event: str, hook: Hook) -> None:
        """Removes a hook, if it is there."""
        if hook in self._hooks.get(event, ()):
            self._hooks[event].remove(hook)

    def log_with(self, log: Callable[[str, Model], None] | None, events: tuple[str, ...]) -> None:
        """Logs these events."""
        self._log = log
        self._log_bits = sum(_BITS[event] for event in events)

    @property
    def wanted(self) -> int:
        """The events that have listeners, as bits."""
        return self._log_bits | sum(_BITS[event] for event, hooks in self._hooks.items() if hooks)

    def __call__(self, event: str, text: str) -> None:
        """Passes an event to the log and the hooks."""
        facts = json.loads(text)
        if event == "failure":
            from ._hints import in_words

            facts = in_words(facts)
        told = _CLASSES[event](facts)
        if self._log is not None and self._log_bits & _BITS[event]:
            self._log(event, told)
        for hook in tuple(self._hooks.get(event, ())):
            _run(hook, told)


def _run(hook: Hook, event: Model) -> None:
    """Reports the exception of a hook like any uncaught exception; then the next hook runs."""
    try:
        started = hook(event)
        if hasattr(started, "__await__"):
            import asyncio

            task = asyncio.ensure_future(started)
            _running.add(task)
            task.add_done_callback(_ended)
    except Exception as error:
        _tell(error)


def _ended(task: Any) -> None:
    _running.discard(task)
    if not task.cancelled() and task.exception() is not None:
        _tell(task.exception())


def _tell(error: BaseException) -> None:
    """Does the work of `sys.unraisablehook`, whose argument cannot be created."""
    import sys

    try:
        sys.excepthook(type(error), error, error.__traceback__)
    except Exception:
        # A hook of somebody else's that fails, too, must not end the call.
        sys.__excepthook__(type(error), error, error.__traceback__)


#: Tasks that nobody else holds.
_running: set[Any] = set()
