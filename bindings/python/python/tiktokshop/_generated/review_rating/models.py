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
    """Id, in its source, of the review that failed. Example: `140519841094180941`."""


class ErrorItem(Model):
    """Error inside `ImportProductReviewsResponse`."""

    __slots__ = ()

    code: int | Any
    """Error code that tells why the review could not be imported. Example: `32002021`."""

    detail: Detail | Any
    """Tells which review the error belongs to, by its id in the source."""

    message: str | Any
    """Explanation of why the review could not be imported."""


class ImportProductReviewsResponse(ResponseModel):
    """The response of `ImportProductReviews` (202508)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Reviews that could not be imported; the others were."""


class UploadReviewMediaResponse(ResponseModel):
    """The response of `UploadReviewMedia` (202410)."""

    __slots__ = ()

    uri: str | Any
    """Identifier of the uploaded file; pass it in `image_uris` or `video_uris`."""
