"""The tasks of an inbox for asyncio, and the signal that ends it."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ._loading import native as _native

if TYPE_CHECKING:
    from .inbox import AsyncInbox
else:
    AsyncInbox = Any


class Tasks:
    """Runs handlers as tasks of the running loop until the inbox has stopped."""

    def __init__(self, inbox: AsyncInbox) -> None:
        self._inbox = inbox
        self._running: dict[int, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Ends when the inbox was stopped and its handlers have ended; so it does if it is cancelled."""
        try:
            await self._pump()
        except asyncio.CancelledError:
            self._inbox._native.stop_soon()
            await self._pump()
            raise
        finally:
            # What has not ended by now was given back, and is handled again.
            for task in self._running.values():
                task.cancel()

    async def _pump(self) -> None:
        inbox = self._inbox
        while (text := await inbox._native.next(inbox._client._bell())) is not None:
            task = _native.decode(text.encode())
            number = task["task"]
            if task["do"] == "handle":
                self._running[number] = asyncio.create_task(self._handle(number, task))
            elif number in self._running:
                self._running[number].cancel()

    async def _handle(self, number: int, task: Any) -> None:
        ending = '{"error": "the handler was cancelled"}'
        try:
            ending = await self._inbox._work(task)
        finally:
            # If it was the core that cancelled it, nobody waits for this.
            self._inbox._native.done(number, ending)
            self._running.pop(number, None)


@contextmanager
def until_signalled(stop: Callable[[], None]) -> Iterator[None]:
    """In the main thread, SIGTERM asks for a stop. Ctrl-C cancels the main task, as asyncio has it."""
    loop, listens = asyncio.get_running_loop(), False
    if threading.current_thread() is threading.main_thread():
        try:
            loop.add_signal_handler(signal.SIGTERM, stop)
            listens = True
        except (NotImplementedError, RuntimeError):
            # Windows has no such signals.
            pass
    try:
        yield
    finally:
        if listens:
            loop.remove_signal_handler(signal.SIGTERM)
