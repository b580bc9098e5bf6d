"""What to do about a failure, in the words of Python. The core says which hint it is, and with what values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._generated.hints import WORDINGS


def hint_of(failure: Mapping[str, Any]) -> str | None:
    """The hint of a failure; `None` if it has none."""
    hint = failure["hint"]
    if hint is None:
        return None
    wording = WORDINGS.get(hint["id"])
    text = wording.format(**hint["values"]) if wording else hint["text"]
    option = _near_option(failure["parameter"]) if hint["id"] == "unknown_parameter" else None
    return f"Did you mean the option `{option}`? {text}" if option else text


def in_words(failure: Mapping[str, Any]) -> dict[str, Any]:
    """A failure with the text and the hint that its exception has."""
    hint, line = hint_of(failure), failure["line"]
    facts = {name: value for name, value in failure.items() if name not in ("line", "parameter", "cause_id")}
    return {**facts, "text": f"{line}. {hint}" if hint else line, "hint": hint}


def _near_option(name: str) -> str | None:
    """The option that a misspelt name is close to, if any. The core only suggests parameters."""
    from difflib import get_close_matches

    from ._encode import OPTIONS
    from ._generated.options import WINDOWS

    near = get_close_matches(name, [*OPTIONS, *WINDOWS], 1, 0.75)
    return near[0] if near else None
