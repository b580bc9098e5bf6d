"""What a store or signer of the user's raised, kept until the error that the call then raises is made of it.

The core is told no more than the class of an exception, for its text may quote a token: a database names the row that
it could not write. So the exception is kept here under a number, which the core hands back with the failure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import count
from typing import Any

_numbers = count(1)
_kept: dict[int, BaseException] = {}
#: Calls that nobody waits for any more never ask what made them fail.
_MOST = 16
_SECRET = re.compile(r"(?:TTP|ROW)_|(?:access|refresh)[_-]?token|app_secret", re.IGNORECASE)


def keep(error: BaseException, given: Mapping[str, Any]) -> Exception:
    """Keeps an exception; gives the one to raise in its place. `given` is what the user's object was asked."""
    named: type[Exception] = type(type(error).__name__, (Exception,), {"cause_id": remember(error, given)})
    return named()


def remember(error: BaseException, given: Mapping[str, Any]) -> int:
    """Keeps an exception; gives its number."""
    number = next(_numbers)
    _kept[number] = error if _is_clean(error, given) else _bare(error)
    while len(_kept) > _MOST:
        _kept.pop(next(iter(_kept)), None)
    return number


def take(number: int | None) -> BaseException | None:
    """What was kept under a number. One failure may be that of several calls: it stays until others take its place."""
    return None if number is None else _kept.get(number)


def _is_clean(error: BaseException, given: Mapping[str, Any]) -> bool:
    """Whether neither its text, nor that of what led to it, quotes a token."""
    tokens = [value for name, value in given.items() if (name.endswith("_token") or name == "rejected") and value]
    one: BaseException | None = error
    while one is not None:
        text = f"{one} {one.args!r}"
        if _SECRET.search(text) or any(token in text for token in tokens):
            return False
        one = one.__cause__ or one.__context__
    return True


def _bare(error: BaseException) -> BaseException:
    """The same class by name, and the same place in the code, without the text."""
    named: type[Exception] = type(type(error).__name__, (Exception,), {"__module__": type(error).__module__})
    return named("its text is withheld, for it seems to quote a token").with_traceback(error.__traceback__)
