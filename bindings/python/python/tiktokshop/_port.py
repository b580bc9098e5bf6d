"""What the app wrote and the core asks: a token store, a signer."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Mapping
from typing import Any

from ._cause import keep


class Adapter:
    """An object of the user's, as the core calls it: in a thread that may wait. Its methods may be `async`."""

    #: What it is, for errors.
    _what = ""

    def __init__(self, own: Any) -> None:
        self._own = own
        self._loop: Any = None

    def use_running_loop(self) -> None:
        """Async methods run on the loop that waits for the call."""
        import asyncio

        self._loop = asyncio.get_running_loop()

    def answers(self, question: str) -> bool:
        """Whether the object has that method."""
        return callable(getattr(self._own, question, None))

    def ask(self, question: str, arguments: str) -> str:
        """Calls the method; arguments and answer are JSON text."""
        given = json.loads(arguments)
        try:
            return json.dumps(self._answer(question, given))
        except Exception as error:
            return self._failed(error, given)

    def _answer(self, question: str, given: Mapping[str, Any]) -> Any:
        """The method's answer as the core reads it."""
        raise NotImplementedError

    def _failed(self, error: Exception, given: Mapping[str, Any]) -> str:
        """Raises what the core is told of an exception, or answers instead."""
        raise keep(error, given) from None

    def _value(self, answer: Any) -> Any:
        """What a method returned, or, if that is an awaitable, its result."""
        return self._wait(answer) if hasattr(answer, "__await__") else answer

    def _wait(self, answer: Awaitable[Any]) -> Any:
        import asyncio

        async def finish() -> Any:
            return await answer

        loop = self._loop
        if loop is not None and loop.is_running():
            return self._result(asyncio.run_coroutine_threadsafe(finish(), loop), loop)
        return asyncio.run(finish())

    def _result(self, future: Any, loop: Any) -> Any:
        """Waits for the result, but not for a loop that has ended: the core then calls again, in a loop of its own."""
        from concurrent.futures import wait

        while not wait([future], timeout=0.1).done:
            if loop.is_closed():
                raise RuntimeError(f"the event loop ended before the {self._what} had answered")
        return future.result()
