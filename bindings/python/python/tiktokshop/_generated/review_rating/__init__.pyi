# Generated from core/catalog by `cargo gen`. Do not edit.

from .api import ReviewRatingApi as ReviewRatingApi
from .api import AsyncReviewRatingApi as AsyncReviewRatingApi
from .enums import FileType as FileType
from .models import Detail as Detail
from .models import ErrorItem as ErrorItem
from .models import ImportProductReviewsResponse as ImportProductReviewsResponse
from .models import UploadReviewMediaResponse as UploadReviewMediaResponse
from .params import IdentifierParams as IdentifierParams
from .params import ProductParams as ProductParams
from .params import ProductReviewParams as ProductReviewParams
from .params import ReviewRecordParams as ReviewRecordParams
