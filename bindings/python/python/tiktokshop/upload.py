"""Files to upload, from a path, bytes, a file object or a stream of bytes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import IO, TypeAlias

from . import _loading  # noqa: F401  # says why the native part is not there
from ._native import Spool
from .errors import InvalidRequestError


class Upload:
    """A file with a given name or media type.

    client.product.upload_product_image(data=Upload(png, name="front.png"), use_case="MAIN_IMAGE")
    """

    __slots__ = ("content_type", "name", "source")
    source: FileLike
    name: str | None
    content_type: str | None

    def __init__(self, source: FileLike, *, name: str | None = None, content_type: str | None = None) -> None:
        self.source = source.source if isinstance(source, Upload) else source
        self.name = name
        self.content_type = content_type

    def __repr__(self) -> str:
        return f"Upload(name={self.name!r}, content_type={self.content_type!r})"


#: What an upload takes. A `str` is a path.
FileLike: TypeAlias = Upload | str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes] | Iterable[bytes]


def is_file(value: object) -> bool:
    """Whether a parameter is a file. Text is not, because it may be any other parameter."""
    return isinstance(value, (Upload, bytes, bytearray, memoryview)) or hasattr(value, "read")


def refuse_unnamed(files: object) -> None:
    """Refuses files without the name of a field."""
    if files is not None and not isinstance(files, Mapping):
        raise InvalidRequestError(
            f"`files` must be a dict, but an object of type {type(files).__name__} was given",
            hint='Give each file under its field: {"data": "front.png"}.',
        )


FileTuple = tuple[str, "str | None", "bytes | Spool | None", "str | None", "str | None"]

#: So much of a file object is read at once.
_PIECE = 256 * 1024


def file_tuple(field: str, value: object) -> FileTuple:
    """A file in the form that the core takes: `(field, path, content, name, content_type)`."""
    upload = value if isinstance(value, Upload) else Upload(value)  # type: ignore[arg-type]
    source, name = upload.source, upload.name
    if isinstance(source, (str, os.PathLike)):
        return field, os.fspath(source), None, name, upload.content_type
    if isinstance(source, (bytes, bytearray, memoryview)):
        return field, None, bytes(source), name, upload.content_type
    read = getattr(source, "read", None)
    if read is not None:
        return field, None, spooled(field, _pieces(read)), name or _file_name(source), upload.content_type
    if isinstance(source, Spool):
        return field, None, source, name, upload.content_type
    if isinstance(source, Iterable):
        return field, None, spooled(field, source), name, upload.content_type
    raise _refusal(field, source)


def spooled(field: str, pieces: Iterable[object]) -> Spool:
    """The content of a stream, read once: in memory while it is small, otherwise in a file."""
    spool = Spool()
    for piece in pieces:
        spool.push(as_bytes(field, piece))
    return spool


def _pieces(read: Callable[..., object]) -> Iterator[object]:
    try:
        piece = read(_PIECE)
    except TypeError:
        # A `read` of one's own may give all at once.
        yield read()
        return
    while piece:
        yield piece
        piece = read(_PIECE)
    if not isinstance(piece, (bytes, bytearray, memoryview)):
        # An empty text, or `None` from a file that does not wait.
        yield piece


def as_bytes(field: str, content: object) -> bytes:
    """A piece of content."""
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content)
    raise _refusal(field, content)


def _file_name(source: object) -> str | None:
    name = getattr(source, "name", None)
    return os.path.basename(name) if isinstance(name, str) else None


def _refusal(field: str, given: object) -> InvalidRequestError:
    return InvalidRequestError(
        f"`{field}` must be a file, but an object of type {type(given).__name__} was given",
        hint="Give a path, bytes, a file that was opened with 'rb', or an iterable of bytes; or one of them as "
        "Upload(..., name=..., content_type=...).",
    )
