"""How answers are shown: in a line that stays short, and as a table in a notebook."""

from __future__ import annotations

from html import escape
from typing import Any

#: So many fields are shown; the others are counted.
_FIELDS = 8
#: So many rows and columns a table has.
_ROWS = 40
_COLUMNS = 8
#: Longer texts are cut.
_TEXT = 48


def line(name: str, data: dict[str, Any]) -> str:
    """`Order(id='5764…', status='UNPAID', line_items=[2 items], … 30 more)`: ids first, never long."""
    names = _ids_first(data)
    fields = [f"{_cut(name)}={_value(data[name])}" for name in names[:_FIELDS]]
    if len(names) > _FIELDS:
        fields.append(f"… {len(names) - _FIELDS} more")
    return f"{name}({', '.join(fields)})"


def fields(title: str, data: dict[str, Any]) -> str:
    """A table with a row for each field."""
    names = _ids_first(data)
    rows = [[name, _value(data[name])] for name in names[:_ROWS]]
    return _table(title, ["field", "value"], rows, len(names) - _ROWS)


def items(title: str, data: list[dict[str, Any]]) -> str:
    """A table with a row for each item."""
    known = dict.fromkeys(name for item in data[:_ROWS] for name in item)
    columns = _ids_first(known)[:_COLUMNS]
    rows = [[_value(item[name]) if name in item else "" for name in columns] for item in data[:_ROWS]]
    return _table(title, columns, rows, len(data) - _ROWS)


def _table(title: str, heads: list[str], rows: list[list[str]], left_out: int) -> str:
    """Texts come from the platform, and buyers write some of them: all is escaped."""
    head = "".join(f"<th>{escape(_cut(head))}</th>" for head in heads)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    more = f"<p>… {left_out} more</p>" if left_out > 0 else ""
    return f"<p><b>{escape(title)}</b></p><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"


def _ids_first(data: dict[str, Any]) -> list[str]:
    return sorted(map(str, data), key=lambda name: name != "id" and 1 + (not name.endswith("_id")))


def _value(value: Any) -> str:
    if isinstance(value, str):
        return repr(_cut(value))
    if value is None or isinstance(value, (bool, int, float)):
        return _cut(repr(value))
    if isinstance(value, (list, tuple)):
        return f"[{len(value)} item{'' if len(value) == 1 else 's'}]" if value else "[]"
    identity = _identity(value)
    return f"{{{identity}}}" if identity is not None else f"an object of type {type(value).__name__}"


def _identity(value: Any) -> str | None:
    """Of an object its id, or its amount, or how many fields it has."""
    data = value if isinstance(value, dict) else getattr(value, "_data", None)
    if data is None:
        return None
    told = [f"{name}={_cut(repr(data[name]))}" for name in ("id", "amount", "currency") if name in data]
    return ", ".join(told) or f"{len(data)} field{'' if len(data) == 1 else 's'}"


def _cut(text: str) -> str:
    return text if len(text) <= _TEXT else f"{text[: _TEXT - 1]}…"
