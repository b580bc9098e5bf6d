"""What options and settings may be. The core would tell of a wrong one by its place in JSON, here it has a name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ._generated.options import CALL, CHANGES, CHOICES, CLIENT, GROUPS, HANDLE, LABEL, WINDOWS
from .errors import ConfigurationError, InvalidRequestError, TikTokShopError

_TEXTS = frozenset(("text", "id", "secret", "url", "account"))
#: What a call may have, also one that walks or downloads.
_OF_CALLS = {**LABEL, **CHANGES, **WINDOWS, **CALL}
_LARGEST = 2**32 - 1


def option(name: str, value: Any) -> Any:
    """The value of an option of a call."""
    return _checked(name, _OF_CALLS.get(name), value, InvalidRequestError)


def setting(name: str, value: Any) -> Any:
    """The value of a setting of a client."""
    return _checked(name, CLIENT[name], value, ConfigurationError)


def handle_option(name: str, value: Any) -> Any:
    """The value of what a handle changes."""
    return _checked(name, HANDLE[name], value, InvalidRequestError)


def duration(name: str, value: Any) -> float | None:
    """A duration in seconds; `None` if none was given."""
    return None if value is None else _seconds(name, value, InvalidRequestError)


def group(name: str, value: Mapping[str, Any]) -> dict[str, float]:
    """The values of a group of options."""
    return _group(name, value, ConfigurationError)


def _checked(name: str, kind: str | None, value: Any, error: type[TikTokShopError]) -> Any:
    if kind in _TEXTS:
        return _text(name, value, error)
    if kind == "flag" and type(value) is not bool:
        raise _wrong(name, "True or False", value, error)
    if kind == "choice" and value not in CHOICES[name]:
        raise _wrong(name, " or ".join(repr(choice) for choice in CHOICES[name]), value, error)
    check = _CHECKS.get(kind or "")
    return value if check is None else check(name, value, error)


def _limit(name: str, value: Any, error: type[TikTokShopError]) -> float:
    return _seconds(name, value, error, above=True)


def _seconds(name: str, value: Any, error: type[TikTokShopError], *, above: bool = False) -> float:
    total = getattr(value, "total_seconds", None)
    number = total() if total is not None else value
    least = "above 0" if above else "of 0 or more"
    if not isinstance(number, (int, float)) or isinstance(number, bool):
        raise _wrong(name, f"a number of seconds {least}, or a timedelta", value, error)
    if not (0 < number < float("inf") or (number == 0 and not above)):
        raise _wrong(name, f"a number of seconds {least}", value, error)
    return number


def _count(name: str, value: Any, error: type[TikTokShopError]) -> int:
    if type(value) is not int or not 0 <= value <= _LARGEST:
        raise _wrong(name, "a whole number of 0 or more", value, error)
    return value


def _text(name: str, value: Any, error: type[TikTokShopError]) -> str:
    """Ids and versions may be numbers too."""
    if isinstance(value, str):
        return str.__str__(value)
    if type(value) is int or type(value).__name__ == "UUID":
        return str(value)
    raise _wrong(name, "text", value, error)


def _release(name: str, value: Any, error: type[TikTokShopError]) -> str:
    """A version that all operations are measured by: year and month. One of another form would be older than any."""
    text = _text(name, value, error)
    if len(text) != 6 or not text.isdecimal():
        raise error(f"`{name}` must be a year and a month such as 202309, but {text!r} was given")
    return text


def _limiter(name: str, value: Any, error: type[TikTokShopError]) -> bool | float:
    if isinstance(value, (int, float)) and (value is False or 0 < value < float("inf")):
        return value
    raise _wrong(name, "calls per second, or False for no limit", value, error)


def _group(name: str, value: Any, error: type[TikTokShopError]) -> dict[str, float]:
    known = GROUPS[name]
    listed = f"{', '.join(known[:-1])} and {known[-1]}"
    if not isinstance(value, Mapping):
        raise _wrong(name, f"a dict with {listed}", value, error)
    for inner in value:
        if inner not in known:
            raise error(f"`{name}` has no {inner!r}", hint=f"There are {listed}, in seconds.")
    return {inner: _seconds(f"{name}[{inner!r}]", given, error) for inner, given in value.items()}


def _wrong(name: str, wanted: str, given: Any, error: type[TikTokShopError]) -> TikTokShopError:
    """What may be a secret is not quoted."""
    is_shown = isinstance(given, (int, float, str)) and not _is_text(name)
    shown = repr(given) if is_shown else f"an object of type {type(given).__name__}"
    return error(f"`{name}` must be {wanted}, but {shown} was given")


def _is_text(name: str) -> bool:
    return ({**CLIENT, **_OF_CALLS}.get(name) or "") in _TEXTS


_CHECKS: dict[str, Callable[[str, Any, type[TikTokShopError]], Any]] = {
    "duration": _limit,
    "wait": _seconds,
    "count": _count,
    "bytes": _count,
    "items": _count,
    "release": _release,
    "limiter": _limiter,
    "group": _group,
}
