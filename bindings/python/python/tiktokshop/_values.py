"""What options and settings may be. The core would tell of a wrong one by its place in JSON, here it has a name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .errors import ConfigurationError, InvalidRequestError, TikTokShopError

#: How long something may take: more than nothing.
_LIMITS = frozenset(("timeout", "upload_timeout", "deadline", "connect_timeout"))
_COUNTS = frozenset(("max_retries", "limit", "max_response_bytes"))
_FLAGS = frozenset(("raise_on_item_error", "no_proxy", "http1_only", "allow_insecure_http", "env"))
_CHOICES = {"unknown_values": ("warn", "error", "ignore")}
_TEXTS = frozenset(
    (
        "version",
        "idempotency_key",
        "shop_cipher",
        "shop_id",
        "category_asset_cipher",
        "access_token",
        "account",
        "page_token",
        "app_key",
        "app_secret",
        "service_id",
        "refresh_token",
        "api_url",
        "auth_url",
        "proxy",
        "user_agent",
    )
)
_LARGEST = 2**32 - 1
#: Settings that are several times, in seconds.
_TIMES = {
    "retry": ("base", "jitter", "cap"),
    "tokens": ("skew", "lease_ttl", "patience", "cache", "pause", "exit_wait"),
}


def option(name: str, value: Any) -> Any:
    """The value of an option of a call."""
    return _checked(name, value, InvalidRequestError)


def setting(name: str, value: Any) -> Any:
    """The value of a setting of a client."""
    if name in _TIMES:
        return _times(name, value, _TIMES[name])
    if name == "limiter":
        return _limiter(value)
    if name == "version":
        return _release(value)
    return _checked(name, value, ConfigurationError)


def scope(name: str, value: Any) -> Any:
    """The value of what a handle changes."""
    return _release(value, InvalidRequestError) if name == "version" else option(name, value)


def duration(name: str, value: Any) -> float | None:
    """A duration in seconds, `None` where none was given."""
    return None if value is None else _seconds(name, value, InvalidRequestError, above=name in _LIMITS)


def _checked(name: str, value: Any, error: type[TikTokShopError]) -> Any:
    if name in _LIMITS:
        return _seconds(name, value, error, above=True)
    if name in _COUNTS:
        return _count(name, value, error)
    if name in _FLAGS and type(value) is not bool:
        raise _wrong(name, "True or False", value, error)
    if name in _CHOICES and value not in _CHOICES[name]:
        raise _wrong(name, " or ".join(repr(choice) for choice in _CHOICES[name]), value, error)
    return _text(name, value, error) if name in _TEXTS else value


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


def _release(value: Any, error: type[TikTokShopError] = ConfigurationError) -> str:
    """A version that all operations are measured by: year and month. One of another form would be older than any."""
    text = _text("version", value, error)
    if len(text) != 6 or not text.isdecimal():
        raise error(f"`version` must be a year and a month such as 202309, but {text!r} was given")
    return text


def _limiter(value: Any) -> bool | float:
    if isinstance(value, (int, float)) and (value is False or 0 < value < float("inf")):
        return value
    raise _wrong("limiter", "calls per second, or False for no limit", value, ConfigurationError)


def _times(name: str, value: Any, known: tuple[str, ...]) -> dict[str, float]:
    listed = f"{', '.join(known[:-1])} and {known[-1]}"
    if not isinstance(value, Mapping):
        raise _wrong(name, f"a dict with {listed}", value, ConfigurationError)
    for inner in value:
        if inner not in known:
            raise ConfigurationError(f"`{name}` has no {inner!r}", hint=f"There are {listed}, in seconds.")
    return {inner: _seconds(f"{name}[{inner!r}]", given, ConfigurationError) for inner, given in value.items()}


def _wrong(name: str, wanted: str, given: Any, error: type[TikTokShopError]) -> TikTokShopError:
    """What may be a secret is not quoted."""
    is_shown = isinstance(given, (int, float, str)) and name not in _TEXTS
    shown = repr(given) if is_shown else f"an object of type {type(given).__name__}"
    return error(f"`{name}` must be {wanted}, but {shown} was given")
