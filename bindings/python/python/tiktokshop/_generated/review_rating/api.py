# Generated from core/catalog by `cargo gen`. Do not edit.

"""Review rating: its operations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from ..._options import CallOptions, PageOptions, WindowOptions
from ..._required import REQUIRED
from ..._typing import Unpack
from ...model import ResponseModel
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import TimeWalk
from ...upload import FileLike
from .models import (
    ImportProductReviewsResponse,
    UploadReviewMediaResponse,
)
from .params import (
    IdentifierParams,
    ProductParams,
    ProductReviewParams,
    ReviewRecordParams,
)


class ReviewRatingApi(Resource):
    """Review rating."""

    __slots__ = ()
    _domain = "review_rating"
    _aliases = {
        "ImportProductReviews": "import_product_reviews",
        "UploadReviewMedia": "upload_review_media",
        "importProductReviews": "import_product_reviews",
        "uploadReviewMedia": "upload_review_media",
    }

    def import_product_reviews(
        self,
        *,
        product_review: ProductReviewParams | None = None,
        **options: Unpack[CallOptions],
    ) -> ImportProductReviewsResponse:
        """Imports up to 50 reviews of a product from another platform.

        Official name `ImportProductReviews`: `POST /review_rating/{version}/product_reviews`, version 202508.
        Also in version 202410: `version=`.

        - cipher: `shop_cipher` (optional)
        - failed items are listed in `errors`: see `item_errors`

        Args:
            product_review: Reviews from another shop system together with the product they belong to.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_review": product_review,
        }
        return self._call("review_rating.import_product_reviews", "ImportProductReviewsResponse", params, options)

    def upload_review_media(
        self,
        *,
        data: FileLike | None = None,
        file_type: Literal["IMAGE", "VIDEO"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> UploadReviewMediaResponse:
        """Uploads an image or video for imported reviews and returns its URI.

        Official name `UploadReviewMedia`: `POST /review_rating/{version}/media/upload`, version 202410.

        Args:
            data: Picture or video file that belongs to a review.
            file_type: Kind of the file that is uploaded, such as IMAGE. Example: `IMAGE`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "file_type": file_type,
        }
        files = {
            "data": data,
        }
        return self._call("review_rating.upload_review_media", "UploadReviewMediaResponse", params, options, files)


#: With an `AsyncClient` the same methods are awaited.
AsyncReviewRatingApi = ReviewRatingApi
RESOURCE = ReviewRatingApi