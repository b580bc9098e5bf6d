"""The options that calls take besides their parameters."""

from __future__ import annotations

from os import PathLike

from ._generated.options import CallOptions, RetryOptions, ScopeOptions, Seconds, TokenOptions

#: PEM as text or bytes, or the path of a PEM file.
Certificate = str | bytes | PathLike[str]


class PageOptions(CallOptions, total=False):
    """Options of a call that gives pages."""

    limit: int | None
    """Walking on ends after so many items."""
    page_token: str | None
    """Continues an earlier walk: the `next_page_token` of its last page, or of the error that ended it."""


class WindowOptions(CallOptions, total=False):
    """Options of a walk through time."""

    page_token: str | None
    """Continues an earlier walk: the `next_page_token` of its last page, or of the error that ended it.

    Repeat the window of that walk; its end may be later.
    """


__all__ = [
    "CallOptions",
    "Certificate",
    "PageOptions",
    "RetryOptions",
    "ScopeOptions",
    "Seconds",
    "TokenOptions",
    "WindowOptions",
]
