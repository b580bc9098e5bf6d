"""The options that clients and calls take, as people import them."""

from __future__ import annotations

from os import PathLike

from ._generated.options import (
    CallOptions,
    DownloadOptions,
    InboxOptions,
    LabelOptions,
    PageOptions,
    RetryOptions,
    ScopeOptions,
    Seconds,
    SharedOptions,
    TokenOptions,
    WindowOptions,
)

#: PEM as text or bytes, or the path of a PEM file.
Certificate = str | bytes | PathLike[str]

__all__ = [
    "CallOptions",
    "Certificate",
    "DownloadOptions",
    "InboxOptions",
    "LabelOptions",
    "PageOptions",
    "RetryOptions",
    "ScopeOptions",
    "Seconds",
    "SharedOptions",
    "TokenOptions",
    "WindowOptions",
]
