# Generated from core/catalog by `cargo gen`. Do not edit.

"""Open: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class UploadFileInitResponse(ResponseModel):
    """The response of `UploadFileInit` (202512)."""

    __slots__ = ()

    upload_token: str | Any
    """Upload token."""

    upload_url: str | Any
    """Upload URL."""
