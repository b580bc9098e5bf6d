# Generated from core/catalog by `cargo gen`. Do not edit.

"""Review rating: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class Detail(Model):
    """Detail inside `ErrorItem`."""

    __slots__ = ()

    external_review_id: str | Any
    """External review id. Example: `140519841094180941`."""


class ErrorItem(Model):
    """Error inside `ImportProductReviewsResponse`."""

    __slots__ = ()

    code: int | Any
    """Code. Example: `32002021`."""

    detail: Detail | Any
    """Detail."""

    message: str | Any
    """Message."""


class ImportProductReviewsResponse(ResponseModel):
    """The response of `ImportProductReviews` (202508)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""


class UploadReviewMediaResponse(ResponseModel):
    """The response of `UploadReviewMedia` (202410)."""

    __slots__ = ()

    uri: str | Any
    """URI."""
