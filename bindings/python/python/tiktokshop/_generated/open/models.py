# Generated from core/catalog by `cargo gen`. Do not edit.

"""Open: what its operations answer."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Answer, Model, Money

__all__ = ["Any", "Answer", "Model", "Money"]


class UploadFileInitResponse(Answer):
    """What `UploadFileInit` (202512) answers."""

    __slots__ = ()

    upload_token: str | Any
    """Upload token."""

    upload_url: str | Any
    """Upload url."""
