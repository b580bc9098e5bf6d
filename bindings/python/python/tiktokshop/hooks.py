"""Hooks: functions of yours that are told what a client does.

    @client.on("retry")
    def slow(event):
        metrics.increment("tiktokshop.retry", tags=[event.operation])

The events are `request`, `response`, `retry`, `wait`, `refresh`, `warning` and `failure`. None of them shows a secret.
A hook runs in a thread that waits for a call, or in the event loop, and in the context (`contextvars`) of the code that
made the call it is told of. What it raises ends no call.
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
    """The same in all events of a call."""
    operation: str | Any
    version: str | Any
    method: str | Any
    path: str | Any
    query: dict[str, str] | Any
    """Without signature and token."""
    shop: str | Any
    attempt: int
    """From 1."""


class ResponseEvent(Model):
    """An answer has come."""

    __slots__ = ()
    call_id: str
    """The same in all events of a call."""
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
    """An attempt failed, and another follows."""

    __slots__ = ()
    call_id: str
    """The same in all events of a call."""
    operation: str | Any
    shop: str | Any
    attempt: int
    kind: str | Any
    code: int | Any
    wait: float
    """Seconds until then."""


class WaitEvent(Model):
    """A call waits for its turn at the limiter, or until a document is ready."""

    __slots__ = ()
    call_id: str | Any
    """The same in all events of a call."""
    operation: str | Any
    shop: str | Any
    reason: str | Any
    """`limiter`: other calls go first. `throttled`: the platform asked for a pause. `not_ready`: it is asked again."""
    wait: float
    """Seconds, as things look at the beginning."""


class RefreshEvent(Model):
    """An access token was refreshed, or could not be."""

    __slots__ = ()
    call_id: str | Any
    """The call that found the token too old, where one did."""
    account: str | Any
    failed: str | Any
    """The kind of the failure; `None` where it went well."""
    expires_at: int | Any
    """Unix seconds."""


class WarningEvent(Model):
    """A call goes on, or went well, but something about it is most likely not what was meant."""

    __slots__ = ()
    call_id: str | Any
    """The same in all events of a call."""
    operation: str | Any
    shop: str | Any
    kind: str | Any
    """`UnknownValue`: a parameter has a value that is none of the known ones. `ItemErrors`: items of a batch failed."""
    text: str | Any
    """What happened, in one sentence."""


class FailureEvent(Model):
    """A call has failed for good."""

    __slots__ = ()
    call_id: str | Any
    """`None` where it was no call: the download of a document, say."""
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
    """The hooks of a client. All its handles share them."""

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
        """Takes a hook away again; one that is not there is none to take away."""
        if hook in self._hooks.get(event, ()):
            self._hooks[event].remove(hook)

    def log_with(self, log: Callable[[str, Model], None] | None, events: tuple[str, ...]) -> None:
        """Logs these events."""
        self._log = log
        self._log_bits = sum(_BITS[event] for event in events)

    @property
    def wanted(self) -> int:
        """The events that anybody listens to, as bits."""
        return self._log_bits | sum(_BITS[event] for event, hooks in self._hooks.items() if hooks)

    def __call__(self, event: str, text: str) -> None:
        """Tells the log and the hooks of an event."""
        told = _CLASSES[event](json.loads(text))
        if event == "failure":
            from ._cause import without_number
            from ._wording import in_python

            told["text"] = in_python(without_number(told["text"]))
        if self._log is not None and self._log_bits & _BITS[event]:
            self._log(event, told)
        for hook in tuple(self._hooks.get(event, ())):
            _run(hook, told)


def _run(hook: Hook, event: Model) -> None:
    """A hook that fails is told of, as an exception that nobody has caught, and the next one runs."""
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
    """`sys.unraisablehook` wants an object of a class that cannot be made: does as it does."""
    import sys

    try:
        sys.excepthook(type(error), error, error.__traceback__)
    except Exception:
        # A hook of somebody else's that fails, too, must not end the call.
        sys.__excepthook__(type(error), error, error.__traceback__)


#: Tasks that nobody else holds.
_running: set[Any] = set()
