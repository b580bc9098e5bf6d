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
    """Token that must go with every part of the upload."""

    upload_url: str | Any
    """Address to send the parts of the file to."""
