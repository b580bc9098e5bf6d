"""Loads generated modules when they are first used, safe against a fork in another thread.

A child inherits the import locks of its parent, held by threads that it does not have. So a fork waits until no thread
is in the middle of loading.
"""

from __future__ import annotations

import os
from _thread import RLock
from importlib import import_module
from typing import Any

_lock = RLock()
_loaded: dict[str, Any] = {}
if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_lock.acquire, after_in_parent=_lock.release, after_in_child=_lock.release)


def generated(module: str) -> Any:
    """A module of `_generated`, such as `order.models`."""
    found = _loaded.get(module)
    if found is not None:
        return found
    with _lock:
        found = _loaded[module] = import_module(f"._generated.{module}", __package__)
    return found
