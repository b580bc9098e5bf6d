"""The files among the parameters of a call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._native import Spool
from ._required import REQUIRED
from .upload import FileTuple, Upload, as_bytes, file_tuple, is_file, refuse_unnamed


def files_of(params: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Separates parameters from files."""
    files = {name: value for name, value in params.items() if is_file(value)}
    return {name: value for name, value in params.items() if name not in files}, files


def file_tuples(files: Mapping[str, Any] | None) -> list[FileTuple]:
    """Files in the form that the core takes."""
    refuse_unnamed(files)
    return [file_tuple(field, value) for field, value in _given(files)]


async def read_files(files: Mapping[str, Any] | None) -> list[FileTuple]:
    """The same, for files that may be async streams."""
    refuse_unnamed(files)
    return file_tuples({field: await _read(field, value) for field, value in _given(files)})


def _given(files: Mapping[str, Any] | None) -> list[tuple[str, Any]]:
    return [(field, value) for field, value in (files or {}).items() if value is not None and value is not REQUIRED]


async def _read(field: str, value: Any) -> Any:
    """A file whose content, if it is an async stream, has been read."""
    upload = value if isinstance(value, Upload) else Upload(value)
    stream: Any = upload.source
    if not hasattr(stream, "__aiter__"):
        return value
    spool: Any = Spool()
    async for piece in stream:
        spool.push(as_bytes(field, piece))
    return Upload(spool, name=upload.name, content_type=upload.content_type)
