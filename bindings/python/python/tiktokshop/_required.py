"""The default of a parameter that must be given, so that `help()` and editors show that it must."""

from __future__ import annotations

from typing import Any


class _Required:
    __slots__ = ()

    def __repr__(self) -> str:
        return "required"


#: Left out all the same, a parameter is reported by the core, which names all that are missing.
REQUIRED: Any = _Required()
