"""Labels, invoices and other documents."""

from __future__ import annotations

from typing import Any, NamedTuple


class _Kept(NamedTuple):
    """A pickled document."""

    content: bytes
    content_type: str
    extension: str
    tracking_number: str | None
    request_id: str | None


def _kept(*parts: Any) -> Document:
    return Document(_Kept(*parts))


class Document:
    """A downloaded document: its bytes and their type."""

    __slots__ = ("_native",)

    def __init__(self, native: _Native | _Kept) -> None:
        self._native = native

    @property
    def content(self) -> bytes:
        """The bytes."""
        return self._native.content

    @property
    def content_type(self) -> str:
        """The media type, from the first bytes or otherwise from the server."""
        return self._native.content_type

    @property
    def extension(self) -> str:
        """The usual file extension for this type, without the dot."""
        return self._native.extension

    @property
    def tracking_number(self) -> str | None:
        """The tracking number that came with a label."""
        return self._native.tracking_number

    @property
    def request_id(self) -> str | None:
        """The id of the request that returned the URL."""
        return self._native.request_id

    def __reduce__(self) -> tuple[Any, ...]:
        return _kept, tuple(getattr(self, name) for name in _Kept._fields)

    def __bytes__(self) -> bytes:
        return self._native.content

    def __len__(self) -> int:
        return len(self._native.content)

    def __repr__(self) -> str:
        return f"<Document {self.content_type}, {len(self)} bytes>"


# Behind the classes, for these modules know each other. Whoever asks for the types of functions finds them by name.
from ._native import Document as _Native  # noqa: E402
