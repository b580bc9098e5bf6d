"""Python values to the JSON text that the core takes."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from math import isfinite
from typing import Any

from ._generated.options import CALL, CHANGES, LABEL, PAGES, SHARED, WINDOWS
from ._required import REQUIRED
from ._values import option
from .errors import InvalidRequestError
from .model import Model

#: Parts of the input that stand beside the flat parameters.
PARTS = frozenset(("params", "query", "body", "path", "extra_query", "extra_body", "extra_headers"))
#: Parts that are sent as they are. No parameter has such a name.
_EXTRA = frozenset(("extra_query", "extra_body", "extra_headers"))
#: Options of a call, besides its parameters.
OPTIONS = frozenset(CALL) - _EXTRA

_PLAIN = frozenset((str, bool, float, type(None)))
#: `json.dumps` would make a new one for each call.
_encoder = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False, allow_nan=False)
_LARGEST = 2**64 - 1
_SMALLEST = -(2**63)


def dumps(value: Any) -> str:
    """Compact JSON text of plain values."""
    try:
        text = _encoder.encode(value)
    except ValueError as problem:
        name = _place(value, lambda inner: isinstance(inner, float) and not isfinite(inner)) or "a number"
        raise InvalidRequestError(
            f"{name} cannot be sent: it is infinite, or not a number", hint="Send amounts as text or as Decimal."
        ) from problem
    if not text.isascii() and not _is_unicode(text):
        name = _place(value, lambda inner: isinstance(inner, str) and not _is_unicode(inner)) or "a text"
        raise InvalidRequestError(
            f"{name} cannot be sent: there is half a character in it",
            hint="It was read with the wrong encoding, or with errors='surrogateescape'.",
        )
    return text


def _is_unicode(text: str) -> bool:
    """Not every text of Python can be sent. The error of `encode` would hold all of it, secrets too."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _place(value: Any, is_it: Callable[[Any], bool], path: str = "") -> str | None:
    """Where a value stands among those that are sent: `price.amount`, in quotes."""
    if isinstance(value, dict):
        # Flat parameters are named as they were given.
        inner = [("" if name == "params" and not path else f"{path}.{name}", one) for name, one in value.items()]
    elif isinstance(value, list):
        inner = [(f"{path}[{index}]", one) for index, one in enumerate(value)]
    else:
        return f"`{path.lstrip('.')}`" if is_it(value) else None
    return next((found for at, one in inner if (found := _place(one, is_it, at))), None)


def plain(value: Any) -> Any:
    """A value as JSON has it: times as Unix seconds, decimals and long integers as text, enums by value."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is int:
        return value if _SMALLEST <= value <= _LARGEST else str(value)
    if kind is dict:
        return {str(name): plain(inner) for name, inner in value.items()}
    if kind is list or kind is tuple:
        return [plain(item) for item in value]
    return _other(value)


def _other(value: Any) -> Any:
    if isinstance(value, Model):
        return plain(value.to_dict())
    if isinstance(value, Mapping):
        return plain(dict(value))
    if isinstance(value, (str, int)):
        # Enums of text or numbers, and other subclasses.
        return plain(str.__str__(value) if isinstance(value, str) else int(value))
    if _is_list(value):
        return [plain(item) for item in value]
    if hasattr(value, "__index__"):
        # The integers of numpy, for one.
        return plain(int(value))
    return _time_or_decimal(value)


def _is_list(value: Any) -> bool:
    """What gives one item after the other: lists of responses, sets, generators, views of dicts, results of a query."""
    is_other = isinstance(value, (bytes, bytearray, memoryview, type)) or hasattr(value, "read")
    return not is_other and hasattr(value, "__iter__")


def _time_or_decimal(value: Any) -> Any:
    from datetime import date, datetime
    from decimal import Decimal
    from enum import Enum
    from uuid import UUID

    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise InvalidRequestError(
                f"the time {value.isoformat()} has no time zone: which second is meant cannot be known",
                hint="Give it one, such as datetime.now(timezone.utc), or Unix seconds.",
            )
        return int(value.timestamp())
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, UUID):
        return str(value)
    what = "a date without a time" if isinstance(value, date) else f"an object of type {type(value).__name__}"
    raise InvalidRequestError(
        f"{what} cannot be sent as a parameter",
        hint="Parameters are text, numbers, booleans, lists, dicts, datetimes with a time zone and Decimals.",
    )


def call_input(
    params: Mapping[str, Any], options: Mapping[str, Any], walk: Mapping[str, str] = PAGES
) -> dict[str, Any]:
    """The input of a call. Names that are not options are parameters: the core knows which exist."""
    flat = {name: plain(value) for name, value in params.items() if value is not None and value is not REQUIRED}
    chosen: dict[str, Any] = {}
    parts: dict[str, Any] = {}
    for name, value in options.items():
        if value is None:
            continue
        if name in OPTIONS:
            chosen[name] = option(name, value)
        elif name in walk:
            parts[name] = option(name, value)
        elif name in PARTS and (name == "body" or isinstance(value, Mapping)):
            parts[name] = plain(value)
        elif name in _EXTRA:
            raise InvalidRequestError(
                f"`{name}` must be a dict, but an object of type {type(value).__name__} was given"
            )
        else:
            flat[name] = plain(value)
    if flat:
        parts["params"] = {**parts.get("params", {}), **flat}
    if chosen:
        parts["options"] = chosen
    return parts


def moment(name: str, value: Any) -> int:
    """A time in Unix seconds."""
    seconds = plain(value)
    if isinstance(seconds, (int, float)) and not isinstance(seconds, bool) and abs(seconds) < _LARGEST:
        return int(seconds)
    raise InvalidRequestError(
        f"`{name}` must be a datetime with a time zone, or Unix seconds, but {value!r} was given",
        hint="Such as datetime.now(timezone.utc) - timedelta(days=7).",
    )


def window_input(window: Any, params: Any, options: Any) -> dict[str, Any]:
    """The input of a walk through time."""
    start, end = window
    return {**call_input(params, options, WINDOWS), "from": moment("start", start), "to": moment("end", end)}


def id_text(value: Any, what: str) -> str:
    """An id as text. `None`, as from a row that has none, is not the id `None`."""
    if value is None:
        raise InvalidRequestError(f"the {what} id is required, but none was given")
    return str(value)


def label_input(options: Mapping[str, Any]) -> str:
    """The input of `download_label`."""
    shared = _shared("download_label", {name: value for name, value in options.items() if name not in LABEL}, LABEL)
    own = {name: value for name, value in given(options).items() if name in LABEL}
    plain_ones = {name: path_text(value) if name == "path" else option(name, value) for name, value in own.items()}
    return dumps({**plain_ones, "options": shared})


def change_input(own: Mapping[str, Any], options: Mapping[str, Any]) -> dict[str, Any]:
    """The input of a walk from change to change."""
    shared = _shared("sync", options, CHANGES)
    times = {name for name, kind in CHANGES.items() if kind == "time"}
    chosen = {name: (moment if name in times else option)(name, value) for name, value in given(own).items()}
    return {**chosen, "options": shared}


def _shared(call: str, options: Mapping[str, Any], besides: Mapping[str, str]) -> dict[str, Any]:
    """The options that handles and calls have in common."""
    for name in options:
        if name not in SHARED:
            known = ", ".join(sorted({*besides, *SHARED}))
            raise InvalidRequestError(f"{call}() has no {name!r}", hint=f"The options are {known}.")
    return {name: option(name, value) for name, value in given(options).items()}


def given(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values that are not `None`."""
    return {name: value for name, value in values.items() if value is not None}


def request_input(query: Any, body: Any, options: Mapping[str, Any]) -> dict[str, Any]:
    """The input of a raw request, which has no parameters by name: what is no option would be lost."""
    for name in options:
        if name not in OPTIONS and name not in _EXTRA:
            raise InvalidRequestError(f"request() has no {name!r}", hint=_where(name))
    if query is not None and not isinstance(query, Mapping):
        raise InvalidRequestError(f"`query` must be a dict, but an object of type {type(query).__name__} was given")
    return call_input({}, {"query": query, "body": body, **options})


def _where(name: str) -> str:
    homes = {"params": "query", "json": "body", "data": "body", "headers": "extra_headers"}
    if name in homes:
        return f"It is called {homes[name]} here."
    return f"What is sent goes into query, body and files; the options are {', '.join(sorted(OPTIONS | _EXTRA))}."


def path_text(path: Any) -> str:
    """A path as text."""
    return os.fsdecode(path)
