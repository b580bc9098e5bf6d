# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate seller: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike
from .enums import CollaborationStatus
from .enums import CommissionEffectiveStatus
from .enums import ContentFormat
from .enums import ContentType
from .enums import ConversationStatus
from .enums import CreatorAcceptStatus
from .enums import DataGroup
from .enums import FulfillmentStatus
from .enums import KeywordType
from .enums import MessageBodyType
from .enums import ModuleType
from .enums import MsgType
from .enums import OptionType
from .enums import OrderStatus
from .enums import PlanType
from .enums import ProductStatus
from .enums import PromotionStatus
from .enums import RejectReason
from .enums import ReviewResult
from .enums import SampleApplicationStatus
from .enums import SearchParamKeywordType
from .enums import SortField
from .enums import SortOrder
from .enums import TargetCollaborationType
from .enums import WindowType

__all__ = ["Any", "TypedDict"]


class AdvancedFilterParams(TypedDict, total=False):
    """Advanced filter inside `SearchCreatorOnMarketplaceRequest`."""

    content_preference_type: Sequence[str]
    """Content preference type."""
    eligible_flat_fee: bool
    """Eligible flat fee."""
    option_list: Sequence[GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItemParams]
    """Option list."""
    sorter_algorithm_id: str | int
    """Sorter algorithm id."""


class AffiliateDataParams(TypedDict, total=False):
    """Affiliate data inside `SearchCreatorOnMarketplaceRequest`."""

    avg_commission_rate: str
    """Average commission rate."""
    creator_agency_staus: str
    """Creator agency staus."""
    is_fast_growing: bool
    """Is fast growing."""
    not_invited_l90_days: bool
    """Not invited l90 days."""
    post_rate: str
    """Post rate."""


class AutoAddProductParams(TypedDict, total=False):
    """Auto add product inside `EditOpenCollaborationSettingsRequest`, `OpenCollaborationSetting`."""

    commission_rate: int
    """Commission rate. Example: `1000`."""
    enable: bool
    """Enable. Example: `true`."""


class CategoryParams(TypedDict, total=False):
    """Category inside `SearchCreatorOnMarketplaceRequest`."""

    child_category_id_list: Sequence[str]
    """Child category id list."""
    parent_category_id: str | int
    """Parent category id."""


class CommissionRateRangeParams(TypedDict, total=False):
    """Commission rate range inside `SearchOpenCollaborationProductRequest`."""

    rate_ge: int
    """Rate, lower bound. Example: `100`."""
    rate_lt: int
    """Rate, upper bound (exclusive). Example: `8000`."""


class ContentPerformanceParams(TypedDict, total=False):
    """Content performance inside `SearchCreatorOnMarketplaceRequest`."""

    avg_engagement_rate: str
    """Average engagement rate."""
    avg_live_avg_viewers_ge: str
    """Average LIVE average viewers, lower bound."""
    avg_shopable_engagement_rate: str
    """Average shopable engagement rate."""
    avg_shoppable_live_avg_viewers_ge: str
    """Average shoppable LIVE average viewers, lower bound."""
    avg_shoppable_video_views: str
    """Average shoppable video views."""
    avg_video_views: str
    """Average video views."""


class CountRangeParams(TypedDict, total=False):
    """Count range inside `FollowerDemographic`."""

    count_ge: int
    """Count, lower bound."""
    count_le: int
    """Count, upper bound."""


class CreateTargetCollaborationProductParams(TypedDict, total=False):
    """Product inside `CreateTargetCollaborationRequest`."""

    id: Required[str | int]
    """Id. Required. Example: `789078671231312312`."""
    shop_ads_commission_rate: int
    """Shop ads commission rate. Example: `1000`."""
    target_commission_rate: Required[int]
    """Target commission rate. Required. Example: `1000`."""


class CreatorInfoParams(TypedDict, total=False):
    """Creator info inside `CheckCreatorOutreachEligibilityRequest`."""

    creator_open_id: Required[str | int]
    """Creator open id. Required."""


class EditOpenCollaborationSampleRuleSampleRuleParams(TypedDict, total=False):
    """Sample rule inside `EditOpenCollaborationSampleRuleRequest`."""

    activate_status: Required[str]
    """Activate status. Required. Example: `ACTIVATE`."""
    end_time: int | datetime
    """End time. Unix seconds. Example: `1728552553`."""
    is_sample_time_unlimited: bool
    """Is sample time unlimited. Example: `true`."""
    sample_quota: int
    """Sample quota. Example: `100`."""
    start_time: int | datetime
    """Start time. Unix seconds. Example: `1728552553`."""
    thresholds: ThresholdParams
    """Thresholds."""


class FollowerDemographicParams(TypedDict, total=False):
    """Follower demographic inside `SearchCreatorOnMarketplaceRequest`."""

    age_ranges: Sequence[str]
    """Age ranges."""
    count_range: CountRangeParams
    """Count range."""
    gender_distribution: GenderDistributionParams
    """Gender distribution."""


class FreeSampleRuleParams(TypedDict, total=False):
    """Free sample rule inside `CreateTargetCollaborationRequest`, `TargetCollaboration`, `UpdateTargetCollaborationRequest`."""

    has_free_sample: bool
    """Has free sample. Example: `true`."""
    is_sample_approval_exempt: bool
    """Is sample approval exempt. Example: `true`."""


class GenderDistributionParams(TypedDict, total=False):
    """Gender distribution inside `FollowerDemographic`."""

    gender: str
    """Gender."""
    percentage_ge: int
    """Percentage, lower bound."""


class GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItemParams(TypedDict, total=False):
    """Option inside `AdvancedFilter`, `GetSellerSearchCreatorMarketplaceAdvancedFiltersData`."""

    option_type: str
    """Option type."""
    options: Sequence[OptionItemParams]
    """Options."""


class GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2Params(TypedDict, total=False):
    """Option inside `GetSellerSearchCreatorMarketplaceAdvancedFiltersRequest`."""

    option_type: OptionType | str
    """Option type."""


class OptionChildrenParams(TypedDict, total=False):
    """Option children inside `OptionItem`."""

    id: str | int
    """Id."""
    name: str
    """Name."""


class OptionItemParams(TypedDict, total=False):
    """Option inside `GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem`."""

    id: str | int
    """Id."""
    name: str
    """Name."""
    option_children: Sequence[OptionChildrenParams]
    """Option children."""


class ProductFilterParams(TypedDict, total=False):
    """Product filter inside `QueryCreatorPromotionDetailsInTargetCollaborationRequest`."""

    added_types: Sequence[str]
    """Added types."""


class ResolveTargetCollaborationConflictsConflictItemParams(TypedDict, total=False):
    """Conflict item inside `ResolveTargetCollaborationConflictsRequest`."""

    creator_open_id: Required[str | int]
    """Creator open id. Required."""
    existing_collaboration_id: Required[str | int]
    """Existing collaboration id. Required."""


class SalesPriceRangeParams(TypedDict, total=False):
    """Sales price range inside `SearchOpenCollaborationProductRequest`."""

    amount_ge: str
    """Amount, lower bound. Example: `12.44`."""
    amount_lt: str
    """Amount, upper bound (exclusive). Example: `100`."""


class SearchOpenCollaborationProductCategoryParams(TypedDict, total=False):
    """Category inside `SearchOpenCollaborationProductRequest`."""

    id: str | int
    """Id. Example: `3412342`."""


class SearchParamParams(TypedDict, total=False):
    """Search param inside `SearchTargetCollaborationsRequest`."""

    keyword: Required[str]
    """Keyword. Required. Example: `test`."""
    keyword_type: Required[SearchParamKeywordType | str]
    """Keyword type. Required. Example: `TARGET_COLLABORATION_NAME`."""


class SellerContactInfoParams(TypedDict, total=False):
    """Seller contact info inside `CreateTargetCollaborationRequest`, `TargetCollaboration`, `UpdateFailed` and others."""

    email: str
    """Email. Example: `test@tiktokshop.com`."""
    line: str
    """Line."""
    phone_number: str
    """Phone number."""
    telegram: str
    """Telegram."""
    whatsapp: str
    """Whatsapp."""


class ThresholdParams(TypedDict, total=False):
    """Threshold inside `EditOpenCollaborationSampleRuleSampleRule`, `SampleRule`."""

    avg_ec_video_views: int
    """Average e-commerce video views. Example: `5`."""
    category_ids: Sequence[str | int]
    """Category ids."""
    minimum_follower_count: int
    """Minimum follower count. Example: `2000`."""
    minimum_gmv: int
    """Minimum GMV. Example: `1000`."""
    predicted_fulfillment_rank: str
    """Predicted fulfillment rank. Example: `LOW`."""


class UpdateTargetCollaborationProductParams(TypedDict, total=False):
    """Product inside `UpdateTargetCollaborationRequest`."""

    commission_rate: Required[int]
    """Commission rate. Required. Example: `1000`."""
    id: Required[str | int]
    """Id. Required. Example: `789078671231312312`."""
    target_ad_commission_rate: int
    """Target ad commission rate. Example: `1000`."""
