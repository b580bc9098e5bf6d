"""The threads of an inbox, and the signals that end it."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import SimpleQueue
from typing import Any

Job = Callable[[], Any]


class Workers:
    """As many threads as there are jobs at the same time. A job that hangs keeps its thread, and no other job waits."""

    def __init__(self) -> None:
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._idle = self._count = 0

    def submit(self, job: Job) -> None:
        """Runs a job, in a thread that is free or in a new one."""
        with self._lock:
            if self._idle:
                self._idle -= 1
            else:
                self._count += 1
                threading.Thread(target=self._run, name="tiktokshop-handler", daemon=True).start()
        self._jobs.put(job)

    def end(self) -> None:
        """Lets threads end, each after its job."""
        for _ in range(self._count):
            self._jobs.put(None)

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
            with self._lock:
                self._idle += 1


@contextmanager
def until_signalled(stop: Callable[[], None]) -> Iterator[None]:
    """In the main thread, Ctrl-C and SIGTERM ask for a stop; a second one does what it did before."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def stopped(number: int, _: object) -> None:
        signal.signal(number, before[signal.Signals(number)])
        stop()

    try:
        for number in before:
            signal.signal(number, stopped)
        yield
    finally:
        for number, old in before.items():
            signal.signal(number, old)
