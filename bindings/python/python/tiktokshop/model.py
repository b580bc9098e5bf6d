"""The models of responses: objects with attributes, on top of the JSON that was sent."""

from __future__ import annotations

import sys
from collections.abc import ItemsView, Iterator, Mapping, ValuesView
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from . import _loading  # noqa: F401  # says why the native part is not there
from ._native import Field, Fields, RawResponse, made_with
from ._typing import Self

if TYPE_CHECKING:
    from decimal import Decimal
else:
    #: Loaded when an amount is asked for: not every program does.
    Decimal = Any

_PLAIN = frozenset((str, int, float, bool, type(None)))


class Model(Fields):
    """An object in a response.

    `order.id` and `order["id"]` are the same. A field that the platform left out reads as `None`, a list that it left
    out as `[]`; hence types such as `str | Any`. Fields that this release does not know are kept: `order["new_field"]`
    and `order.new_field` both find them.

    Ids and amounts are text, also where the platform sent a number: no digit is lost.

    It is a `collections.abc.Mapping` of the fields that were sent, so that `dict(order)` and
    `pandas.DataFrame(page.orders)` take it as one. `items()` and `values()` are those of a mapping,
    unless a field has that name.

    That of a response is a view of its text: fields are read when they are asked for, and until then an object keeps
    the text of its whole response. `to_dict()`, `copy` and `pickle` take what is its own.
    """

    __slots__ = ("__weakref__",)
    #: How the fields are read; found out when an object of the class is first read.
    _kinds: ClassVar[dict[str, Field] | None] = None

    def __init_subclass__(cls, **more: Any) -> None:
        super().__init_subclass__(**more)
        cls._kinds = None

    def __init__(self, data: Mapping[str, Any] | None = None, /, **fields: Any) -> None:
        values = dict(data or {}, **fields) if fields or not isinstance(data, dict) else data
        object.__setattr__(self, "_data", values)

    if not TYPE_CHECKING:
        # Hidden from type checkers, so that they find misspelt fields.

        def __getattr__(self, name):
            if name[:2] == "__":
                raise AttributeError(name)
            field = kinds_of(type(self)).get(name)
            if field is not None:
                return field.__get__(self, type(self))
            if self._has(name):
                return self._item(name, None)
            if name in _VIEWS:
                return lambda: _VIEWS[name]({field: self[field] for field in self._data})
            raise AttributeError(_unknown(self, name))

    def __setattr__(self, name: str, value: Any) -> None:
        self._data[name] = value

    def __getitem__(self, name: str) -> Any:
        return self._item(name, kinds_of(type(self)).get(name))

    def __setitem__(self, name: str, value: Any) -> None:
        self._data[name] = value

    def __delitem__(self, name: str) -> None:
        del self._data[name]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self._has(name)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._data)

    def __len__(self) -> int:
        return len(self._data)

    def __bool__(self) -> bool:
        return True

    def keys(self) -> Iterator[str]:
        """The names of the fields that were sent."""
        return iter(self._data)

    def get(self, name: str, default: Any = None) -> Any:
        """A field, or `default` if it was not sent."""
        return self[name] if isinstance(name, str) and self._has(name) else default

    def to_dict(self) -> dict[str, Any]:
        """The fields as plain dicts and lists, including unknown ones."""
        untouched = self._untouched()
        return {name: _plain(value) for name, value in self._data.items()} if untouched is None else untouched

    def to_datetime(self, name: str) -> datetime | None:
        """A field of Unix seconds as a time in UTC; `None` if it was not sent or is 0."""
        seconds = self._known(name)
        try:
            return datetime.fromtimestamp(int(seconds), timezone.utc) if seconds else None
        except (ValueError, TypeError, OverflowError, OSError):
            raise ValueError(f"{name!r} is {seconds!r}: which is not a time in Unix seconds") from None

    def to_decimal(self, name: str) -> Decimal | None:
        """An amount as a `Decimal`, with all its digits; `None` if it was not sent."""
        from decimal import Decimal, InvalidOperation

        amount = self._known(name)
        try:
            return Decimal(str(amount)) if amount not in (None, "") else None
        except InvalidOperation:
            raise ValueError(f"{name!r} is {amount!r}: which is not an amount") from None

    def _known(self, name: str) -> Any:
        """A field, `None` where it was not sent. One that the class does not know is misspelt."""
        if not self._has(name) and kinds_of(type(self)) and name not in kinds_of(type(self)):
            raise AttributeError(_unknown(self, name))
        return self.get(name)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Model):
            return self.to_dict() == other.to_dict()
        return self.to_dict() == other if isinstance(other, dict) else NotImplemented

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        from . import _show

        return _show.line(type(self).__name__, self._data)

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        from . import _show

        return _show.fields(type(self).__name__, self._data)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._data, *kinds_of(type(self))})

    def __json__(self) -> dict[str, Any]:
        """What encoders ask for that go beyond `json`, Celery's for one."""
        return self.to_dict()

    @classmethod
    def __get_pydantic_core_schema__(cls, *_asked: Any) -> Any:
        from ._pydantic import core_schema

        return core_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, *_asked: Any) -> dict[str, Any]:
        from ._pydantic import json_schema

        return json_schema(cls)

    def __copy__(self) -> Self:
        return self._twin(dict(self._data))

    def __deepcopy__(self, memo: Any) -> Self:
        return self._twin(self.to_dict())

    def _twin(self, data: dict[str, Any]) -> Self:
        """Another of this class, with these fields."""
        return type(self)(data)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.to_dict(),)


Mapping.register(Model)
_VIEWS = {"items": ItemsView, "values": ValuesView}


def kinds_of(model: type[Model]) -> dict[str, Field]:
    """How the fields of a class are read, from its annotations: once for each class.

    From then on they are attributes of the class, unless it has something of its own by that name.
    """
    kinds = model._kinds
    if kinds is None:
        kinds = {}
        for base in reversed(model.__mro__):
            if base.__module__ != __name__ or base is Money:
                fields = base.__dict__.get("__annotations__", {})  # noqa: RUF063
                kinds.update((name, _field(base, name, text)) for name, text in fields.items() if name[0] != "_")
        for name, field in kinds.items():
            if all(isinstance(base.__dict__.get(name, field), Field) for base in model.__mro__):
                setattr(model, name, field)
        model._kinds = kinds
    return kinds


def _field(owner: type, name: str, text: str) -> Field:
    """How a field is read: `list[Order]` as a list of `Order`, `str | Any` as text."""
    kind = text.removesuffix(" | Any")
    depth = 0
    while kind.startswith("list[") and kind.endswith("]"):
        kind, depth = kind[5:-1], depth + 1
    inner: Any = None
    if kind not in ("str", "int", "float", "bool", "Any"):
        inner = Money if kind == "Money" else getattr(sys.modules[owner.__module__], kind, Model)
    return Field(name, depth > 0, kind == "str", inner)


class _Read(list[Any]):
    """A list whose objects are wrapped: it is handed out as it is."""

    __slots__ = ()


# What the native part makes objects and lists of.
made_with(Model, _Read)


def _plain(value: Any) -> Any:
    if type(value) in _PLAIN:
        return value
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    return [_plain(item) for item in value] if isinstance(value, (list, tuple)) else value


def _unknown(model: Model, name: str) -> str:
    if isinstance(getattr(type(model), name, None), property):
        # Properties that have nothing to give end here too.
        return f"{type(model).__name__!r} has no {name!r}: it was not made of a response"
    from difflib import get_close_matches

    near = get_close_matches(name, [*kinds_of(type(model)), *model._data], 1)
    suggestion = f"; did you mean {near[0]!r}?" if near else ""
    return f"{type(model).__name__!r} has no field {name!r}{suggestion}"


class Money(Model):
    """An amount with its currency."""

    __slots__ = ()
    amount: str | Any
    """A decimal number as text."""
    currency: str | Any
    """ISO 4217: `USD`."""

    @property
    def decimal(self) -> Decimal:
        """The amount with all its digits; 0 where there is none."""
        from decimal import Decimal

        return Decimal(str(self._data.get("amount") or 0))

    def __str__(self) -> str:
        return f"{self._data.get('amount')} {self._data.get('currency')}"


class ItemReason(NamedTuple):
    """One reason why an item failed."""

    code: int | None
    message: str


class ItemError(NamedTuple):
    """An item of a batch that failed although the call succeeded. As text it says all of it in one line."""

    code: int | None
    """The platform's code: a number, like that of an error, even where it is sent as text."""
    message: str
    """What the platform says."""
    id: str | None
    """Which item it is: the id of the product, SKU, package; `None` where the failure does not name it."""
    reasons: tuple[ItemReason, ...]
    """Why it failed, where the platform says more than in `message`."""
    raw: str
    """The whole entry as JSON text."""
    text: str
    """All of it in one line."""

    @property
    def detail(self) -> Any:
        """What the platform tells of the item: the `detail` of the failure, else the whole entry."""
        from ._native import decode

        entry = decode(self.raw.encode())
        return entry["detail"] if isinstance(entry, dict) and "detail" in entry else entry

    def __str__(self) -> str:
        return self.text


def item_errors(items: list[dict[str, Any]]) -> list[ItemError]:
    """The failed items as the core tells them."""
    return [
        ItemError(
            item["code"],
            item["message"],
            item["id"],
            tuple(ItemReason(reason["code"], reason["message"]) for reason in item["reasons"]),
            item["raw"],
            item["text"],
        )
        for item in items
    ]


class Response:
    """The response that contained a model: HTTP status, headers, exact JSON text, request id and attempts."""

    __slots__ = ("_raw",)

    def __init__(self, raw: RawResponse | _KeptResponse) -> None:
        self._raw = raw

    @property
    def http_status(self) -> int:
        """The HTTP status."""
        return self._raw.http_status

    @property
    def headers(self) -> dict[str, str]:
        """The headers by name in small letters; of a name that came twice the values are joined with commas."""
        headers: dict[str, str] = {}
        for name, value in self._raw.headers:
            headers[name.lower()] = f"{headers[name.lower()]}, {value}" if name.lower() in headers else value
        return headers

    @property
    def request_id(self) -> str | None:
        """The request id, which the platform's support asks for."""
        return self._raw.request_id

    @property
    def message(self) -> str:
        """The platform's message, usually `Success`."""
        return self._raw.message

    @property
    def operation(self) -> str:
        """The id of the operation, or the method and path of a raw request."""
        return self._raw.operation

    @property
    def version(self) -> str:
        """The version of the operation; empty for a raw request."""
        return self._raw.version

    @property
    def attempts(self) -> int:
        """How many times the request was sent."""
        return self._raw.attempts

    @property
    def elapsed(self) -> float:
        """The duration of the whole call with its retries and waits, in seconds."""
        return self._raw.elapsed

    @property
    def content(self) -> bytes:
        """The whole response, byte by byte."""
        return self._raw.body

    @property
    def text(self) -> str:
        """The whole response as it was sent: the exact JSON text."""
        return self._raw.body.decode()

    def json(self) -> Any:
        """The whole response as plain values."""
        from ._native import decode

        return decode(self._raw.body)

    def __repr__(self) -> str:
        return f"<Response {self.http_status} of {self.operation}, request_id {self.request_id}>"


class _KeptResponse(NamedTuple):
    """What a response came in, as it is pickled."""

    operation: str
    version: str
    http_status: int
    headers: list[tuple[str, str]]
    request_id: str | None
    message: str
    attempts: int
    elapsed: float
    item_errors: str | None
    body: bytes


class ResponseModel(Model):
    """The response to a call: the fields of its `data`, and the HTTP response. Pickling keeps both."""

    __slots__ = ("_raw",)
    _raw: RawResponse | _KeptResponse | None

    def __init__(
        self, data: Mapping[str, Any] | None = None, /, _raw: RawResponse | None = None, **fields: Any
    ) -> None:
        super().__init__(data, **fields)
        object.__setattr__(self, "_raw", _raw)

    def _twin(self, data: dict[str, Any]) -> Self:
        made = super()._twin(data)
        object.__setattr__(made, "_raw", self._raw)
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self.to_dict(), *self._kept())

    def _kept(self) -> tuple[Any, ...]:
        raw = self._raw
        return (raw and _KeptResponse(*(getattr(raw, name) for name in _KeptResponse._fields)),)

    def _restore(self, raw: _KeptResponse | None) -> None:
        object.__setattr__(self, "_raw", raw)

    @property
    def response(self) -> Response:
        """HTTP status, headers, exact JSON text, request id, attempts."""
        if self._raw is None:
            raise AttributeError("this object was not made of a response")
        return Response(self._raw)

    @property
    def item_errors(self) -> list[ItemError]:
        """The items that failed although the call succeeded. If all fail, it raises: see `raise_on_item_error`."""
        text = self._raw.item_errors if self._raw is not None else None
        if text is None:
            return []
        from ._native import decode

        return item_errors(decode(text.encode()))


def _restored(model: type[ResponseModel], data: dict[str, Any], *kept: Any) -> ResponseModel:
    """Restores a pickled response."""
    made = model(data)
    made._restore(*kept)
    return made


def response_model(raw: RawResponse, model: type[ResponseModel]) -> ResponseModel:
    """The response as a model of that class. `data` that is not an object is available as `data`."""
    made = model(_raw=raw)
    if not raw.show_in(made):
        values = raw.values()
        data = values if type(values) is dict else {} if values is None else {"data": values}
        object.__setattr__(made, "_data", data)
    return made
