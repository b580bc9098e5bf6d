"""The bell of the running event loop: threads of the core wake the loop with it."""

from __future__ import annotations

from typing import Any

from ._native import Bell

_bells: dict[Any, Bell] = {}


def bell() -> Bell:
    """The bell of the running loop."""
    # Where a loop runs, this is loaded; where none does, it need not be.
    import asyncio

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        raise RuntimeError(
            "AsyncClient needs a running asyncio event loop. Under trio it does not work; anyio works with its "
            "asyncio backend; outside of a loop use Client."
        ) from None
    found = _bells.get(loop)
    return found if found is not None else _new(loop)


def _new(loop: Any) -> Bell:
    for old in [old for old in _bells if old.is_closed()]:
        del _bells[old]
    made = Bell(loop.create_future, loop.call_soon_threadsafe)
    number = made.fileno()
    if number is not None:
        loop.add_reader(number, made.answer)
    _bells[loop] = made
    return made
