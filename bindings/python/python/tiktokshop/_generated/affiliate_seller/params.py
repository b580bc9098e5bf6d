# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate seller: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike

__all__ = ["Any", "Literal", "TypedDict"]


class AdvancedFilterParams(TypedDict, total=False):
    """Advanced filter inside `SearchCreatorOnMarketplaceRequest`."""

    content_preference_type: Sequence[str]
    """Keeps creators who prefer to make these kinds of content."""
    eligible_flat_fee: bool
    """Set to true to keep only creators who can be paid a flat fee."""
    option_list: Sequence[GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItemParams]
    """Options of each filter: what can be chosen, or in a search what is chosen."""
    sorter_algorithm_id: str | int
    """Sorting to use, from `algorithm_id` in the advanced filters."""


class AffiliateDataParams(TypedDict, total=False):
    """Affiliate data inside `SearchCreatorOnMarketplaceRequest`."""

    avg_commission_rate: str
    """Keeps creators whose average commission rate of the last 30 days lies in one band, such as LESS_THAN_20%; one value only."""
    creator_agency_staus: str
    """Keeps creators managed by an agency (AGENCY_MANAGED) or working alone (INDEPENDENT); the misspelling is part of the name."""
    is_fast_growing: bool
    """Set to true to keep only the 10 percent of creators that grew most in sales, revenue, videos, LIVE views or followers over the last 30 days."""
    not_invited_l90_days: bool
    """Set to true to keep only creators whom the shop has not invited within the last 90 days."""
    post_rate: str
    """Keeps creators by how often they post after a sample: All, OK, GOOD or BETTER, measured against others in the market."""


class AutoAddProductParams(TypedDict, total=False):
    """Auto add product inside `EditOpenCollaborationSettingsRequest`, `OpenCollaborationSetting`."""

    commission_rate: int
    """Commission rate of products that enter on their own, in hundredths of a percent, 100 to 8000; unused while `enable` is false. Example: `1000`."""
    enable: bool
    """Whether products enter open collaboration on their own: true takes in present and future products, false stops with future ones. Example: `true`."""


class CategoryParams(TypedDict, total=False):
    """Category inside `SearchCreatorOnMarketplaceRequest`."""

    child_category_id_list: Sequence[str]
    """Ids of categories one level below `parent_category_id`, which must be given too; deeper levels are not supported."""
    parent_category_id: str | int
    """Id of the category; with `child_category_id_list` its id must be given too."""


class CommissionRateRangeParams(TypedDict, total=False):
    """Commission rate range inside `SearchOpenCollaborationProductRequest`."""

    rate_ge: int
    """Lowest commission rate to include, in hundredths of a percent; at least 1000. Example: `100`."""
    rate_lt: int
    """Commission rate that products must lie below, in hundredths of a percent; at least 1000. Example: `8000`."""


class ContentPerformanceParams(TypedDict, total=False):
    """Content performance inside `SearchCreatorOnMarketplaceRequest`."""

    avg_engagement_rate: str
    """Keeps creators whose average engagement rate is above this whole percentage, 0 to 20."""
    avg_live_avg_viewers_ge: str
    """Keeps creators with at least this average of LIVE viewers, 0 to 100,000; not together with `avg_shoppable_live_avg_viewers_ge`."""
    avg_shopable_engagement_rate: str
    """Keeps creators whose average engagement rate on shoppable content is above this whole percentage, 0 to 20."""
    avg_shoppable_live_avg_viewers_ge: str
    """Keeps creators with at least this average of viewers in shoppable LIVEs, 0 to 100,000; not together with `avg_live_avg_viewers_ge`."""
    avg_shoppable_video_views: str
    """Keeps creators whose average views of shoppable videos exceed this number, 0 to 100,000; not together with `avg_video_views`."""
    avg_video_views: str
    """Keeps creators whose average video views exceed this number, 0 to 100,000; not together with `avg_shoppable_video_views`."""


class CountRangeParams(TypedDict, total=False):
    """Count range inside `FollowerDemographic`."""

    count_ge: int
    """Smallest number of followers, 0 or more."""
    count_le: int
    """Largest number of followers; a value below 0 lifts the limit."""


class CreateTargetCollaborationProductParams(TypedDict, total=False):
    """Product inside `CreateTargetCollaborationRequest`."""

    id: Required[str | int]
    """Platform's id of the product, as the product operations return it. Required. Example: `789078671231312312`."""
    shop_ads_commission_rate: int
    """Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `1000`."""
    target_commission_rate: Required[int]
    """Commission offered to the invited creators, in hundredths of a percent (3587 is 35.87 percent); at least 1000. Required. Example: `1000`."""


class CreatorInfoParams(TypedDict, total=False):
    """Creator info inside `CheckCreatorOutreachEligibilityRequest`."""

    creator_open_id: Required[str | int]
    """Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required."""


class EditOpenCollaborationSampleRuleSampleRuleParams(TypedDict, total=False):
    """Sample rule inside `EditOpenCollaborationSampleRuleRequest`."""

    activate_status: Required[str]
    """ACTIVATE switches the sample rule on and needs its details; DEACTIVATE switches it off and needs `product_id` only. Required. Example: `ACTIVATE`."""
    end_time: int | datetime
    """Last moment at which creators may apply for samples, Unix time in seconds; only together with `start_time`. Example: `1728552553`."""
    is_sample_time_unlimited: bool
    """Whether creators may ask for samples at any time; otherwise only from `start_time` to `end_time`. Example: `true`."""
    sample_quota: int
    """Number of samples that creators can apply for in total. Example: `100`."""
    start_time: int | datetime
    """First moment at which creators may apply for samples, Unix time in seconds; only together with `end_time`. Example: `1728552553`."""
    thresholds: ThresholdParams
    """What a creator must reach to ask for the sample."""


class FollowerDemographicParams(TypedDict, total=False):
    """Follower demographic inside `SearchCreatorOnMarketplaceRequest`."""

    age_ranges: Sequence[str]
    """Age groups of the followers to look for, such as AGE_RANGE_18_24; several may be given."""
    count_range: CountRangeParams
    """Smallest and largest number of followers."""
    gender_distribution: GenderDistributionParams
    """Smallest share that followers of one gender must have."""


class FreeSampleRuleParams(TypedDict, total=False):
    """Free sample rule inside `CreateTargetCollaborationRequest`, `TargetCollaboration`, `UpdateTargetCollaborationRequest`."""

    has_free_sample: bool
    """Whether invited creators can get free samples. Example: `true`."""
    is_sample_approval_exempt: bool
    """Whether requests of invited creators for free samples are approved without review; without effect unless `has_free_sample` is true. Example: `true`."""


class GenderDistributionParams(TypedDict, total=False):
    """Gender distribution inside `FollowerDemographic`."""

    gender: str
    """Gender of the followers, MALE or FEMALE."""
    percentage_ge: int
    """Smallest share of followers of this gender, in ten-thousandths: 6000 is 60 percent."""


class GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItemParams(TypedDict, total=False):
    """Option inside `AdvancedFilter`, `GetSellerSearchCreatorMarketplaceAdvancedFiltersData`."""

    option_type: str
    """Filter that the options belong to, such as brand or language."""
    options: Sequence[OptionItemParams]
    """Choices that the filter offers, or those chosen for a search."""


class GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2Params(TypedDict, total=False):
    """Option inside `GetSellerSearchCreatorMarketplaceAdvancedFiltersRequest`."""

    option_type: Literal["OPTION_BRAND", "OPTION_CREATOR_LEVEL", "OPTION_LANGUAGE", "OPTION_SORTER", "OPTION_VERTICAL_PRO"] | str
    """Filter that the options belong to, such as brand or language."""


class OptionChildrenParams(TypedDict, total=False):
    """Option children inside `OptionItem`."""

    id: str | int
    """Id of the option, used when you search for creators."""
    name: str
    """Text of the option, ready to show in a list."""


class OptionItemParams(TypedDict, total=False):
    """Option inside `GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem`."""

    id: str | int
    """Id of the option, used when you search for creators."""
    name: str
    """Text of the option, ready to show in a list."""
    option_children: Sequence[OptionChildrenParams]
    """Options one level below this one, for filters with levels."""


class ProductFilterParams(TypedDict, total=False):
    """Product filter inside `QueryCreatorPromotionDetailsInTargetCollaborationRequest`."""

    added_types: Sequence[str]
    """Restricts the products by whether and how the creator has added them."""


class ResolveTargetCollaborationConflictsConflictItemParams(TypedDict, total=False):
    """Conflict item inside `ResolveTargetCollaborationConflictsRequest`."""

    creator_open_id: Required[str | int]
    """Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required."""
    existing_collaboration_id: Required[str | int]
    """Id of the target collaboration that already holds this creator and product. Required."""


class SalesPriceRangeParams(TypedDict, total=False):
    """Sales price range inside `SearchOpenCollaborationProductRequest`."""

    amount_ge: str
    """Lowest sales price to include, decimal text above 0. Example: `12.44`."""
    amount_lt: str
    """Upper limit of the sales price, decimal text above 0; leave it out for no limit. Example: `100`."""


class SearchOpenCollaborationProductCategoryParams(TypedDict, total=False):
    """Category inside `SearchOpenCollaborationProductRequest`."""

    id: str | int
    """Id of the category to search in; first-level categories only. Example: `3412342`."""


class SearchParamParams(TypedDict, total=False):
    """Search param inside `SearchTargetCollaborationsRequest`."""

    keyword: Required[str]
    """Text to search for; what it is matched with is set by `keyword_type`. Required. Example: `test`."""
    keyword_type: Required[Literal["PRODUCT_ID", "PRODUCT_NAME", "TARGET_COLLABORATION_ID", "TARGET_COLLABORATION_NAME"] | str]
    """What `keyword` is matched with; ids must match exactly, names need only be similar. Required. Example: `TARGET_COLLABORATION_NAME`."""


class SellerContactInfoParams(TypedDict, total=False):
    """Seller contact info inside `CreateTargetCollaborationRequest`, `TargetCollaboration`, `UpdateFailed` and others."""

    email: str
    """Email address under which creators can reach the seller. Example: `test@tiktokshop.com`."""
    line: str
    """LINE account under which creators can reach the seller."""
    phone_number: str
    """Phone number under which creators can reach the seller."""
    telegram: str
    """Telegram account under which creators can reach the seller."""
    whatsapp: str
    """WhatsApp number under which creators can reach the seller."""


class ThresholdParams(TypedDict, total=False):
    """Threshold inside `EditOpenCollaborationSampleRuleSampleRule`, `SampleRule`."""

    avg_ec_video_views: int
    """Average views per product video over the last 30 days that a creator must exceed to ask for a sample. Example: `5`."""
    category_ids: Sequence[str | int]
    """First-level categories of which one must be among the top three of the creator's GMV over the last 30 days."""
    minimum_follower_count: int
    """Number of followers a creator must exceed to ask for a sample. Example: `2000`."""
    minimum_gmv: int
    """Gross merchandise value (GMV) over the last 30 days that a creator must exceed to ask for a sample. Example: `1000`."""
    predicted_fulfillment_rank: str
    """How likely a creator must be to post after a sample: ALL sets no limit, otherwise LOW, MEDIUM or HIGH and better. Example: `LOW`."""


class UpdateTargetCollaborationProductParams(TypedDict, total=False):
    """Product inside `UpdateTargetCollaborationRequest`."""

    commission_rate: Required[int]
    """Commission in hundredths of a percent, 100 to 8000; a raise holds at once, a cut from 00:00 of the next day if a creator already shows the product. Required. Example: `1000`."""
    id: Required[str | int]
    """Platform's id of the product, as the product operations return it. Required. Example: `789078671231312312`."""
    target_ad_commission_rate: int
    """Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `1000`."""
