# Generated from core/catalog by `cargo gen`. Do not edit.

from collections.abc import Awaitable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from typing_extensions import Unpack

from ..._alias import Alias
from ..._options import CallOptions, PageOptions, WindowOptions
from ...model import ResponseModel
from ...page import PageCall
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import AsyncTimeWalk, TimeWalk
from ...upload import FileLike
from . import models
from .params import (
    IdentifierParams,
    ProductParams,
    ProductReviewParams,
    ReviewRecordParams,
)

class ReviewRatingApi(Resource):
    def import_product_reviews(
        self,
        *,
        product_review: ProductReviewParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ImportProductReviewsResponse: ...
    def upload_review_media(
        self,
        *,
        data: FileLike | None = None,
        file_type: Literal["IMAGE", "VIDEO"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UploadReviewMediaResponse: ...
    ImportProductReviews: Alias[models.ImportProductReviewsResponse]
    UploadReviewMedia: Alias[models.UploadReviewMediaResponse]
    importProductReviews: Alias[models.ImportProductReviewsResponse]
    uploadReviewMedia: Alias[models.UploadReviewMediaResponse]

class AsyncReviewRatingApi(Resource):
    async def import_product_reviews(
        self,
        *,
        product_review: ProductReviewParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ImportProductReviewsResponse: ...
    async def upload_review_media(
        self,
        *,
        data: FileLike | None = None,
        file_type: Literal["IMAGE", "VIDEO"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UploadReviewMediaResponse: ...
    ImportProductReviews: Alias[Awaitable[models.ImportProductReviewsResponse]]
    UploadReviewMedia: Alias[Awaitable[models.UploadReviewMediaResponse]]
    importProductReviews: Alias[Awaitable[models.ImportProductReviewsResponse]]
    uploadReviewMedia: Alias[Awaitable[models.UploadReviewMediaResponse]]

RESOURCE: type[Resource]