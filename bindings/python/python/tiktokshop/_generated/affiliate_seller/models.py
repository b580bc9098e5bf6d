# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate seller: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel
from ...page import AsyncPage, Page

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class AddProduct(Model):
    """Add product inside `UpdateFailed`."""

    __slots__ = ()

    commission_rate: int | Any
    """Commission rate that was asked for, in hundredths of a percent. Example: `1000`."""

    id: str | Any
    """Platform's id of a product that was not added to the collaboration. Example: `789078671231312312`."""


class AutoAddProduct(Model):
    """Auto add product inside `EditOpenCollaborationSettingsRequest`, `OpenCollaborationSetting`."""

    __slots__ = ()

    commission_rate: int | Any
    """Commission rate of products that enter on their own, in hundredths of a percent, 100 to 8000; unused while `enable` is false. Example: `1000`."""

    enable: bool | Any
    """Whether products enter open collaboration on their own: true takes in present and future products, false stops with future ones. Example: `true`."""


class Avatar(Model):
    """Avatar inside `Creator`, `GetOpenCollaborationCreatorContentDetailCreatorProfile`, `QueryTargetCollaborationDetailCreator` and others."""

    __slots__ = ()

    url: str | Any
    """Address of the creator's profile picture."""


class AvgCommissionRateRange(Model):
    """Average commission rate range inside `Creator`."""

    __slots__ = ()

    maximum_amount: int | Any
    """Upper end in hundredths of a percent (7000 is 70 percent)."""

    minimum_amount: int | Any
    """Lower end in hundredths of a percent (6000 is 60 percent)."""


class AvgGmvPerBuyerRange(Model):
    """Average GMV per buyer range inside `Creator`."""

    __slots__ = ()

    currency: str | Any
    """ISO 4217 code of the currency of the amounts beside it."""

    formatted_range: str | Any
    """The range as text ready to show, with currency sign where it is money, such as $0-$100."""

    maximum_amount: str | Any
    """Upper end of the range, decimal text where it is money."""

    minimum_amount: str | Any
    """Lower end of the range, decimal text where it is money."""


class CategoryChain(Model):
    """Category chain inside `SearchOpenCollaborationProductProduct`."""

    __slots__ = ()

    id: str | Any
    """Platform's id of the product category at this level. Example: `343554`."""

    is_leaf: bool | Any
    """Whether the category has no categories below it. Example: `false`."""

    local_name: str | Any
    """Name of the category in the language of the shop. Example: `COMPUTER`."""

    parent_id: str | Any
    """Id of the category one level above in the category tree. Example: `342948`."""


class CategoryGmvDistribution(Model):
    """Category GMV distribution inside `Creator`."""

    __slots__ = ()

    category_id: str | Any
    """Id of a first-level product category, as the category operations return it."""

    value: str | Any
    """Share of the creator's GMV in this category, a decimal fraction as text (0.3035 is 30.35 percent)."""


class ChangeCommission(Model):
    """Change commission inside `UpdateFailed`."""

    __slots__ = ()

    commission_rate: int | Any
    """Commission rate that was asked for, in hundredths of a percent. Example: `1000`."""

    product_id: str | Any
    """Platform's id of the product that the entry or call is about. Example: `789078671231312312`."""


class Commission(Model):
    """Commission inside `Product`."""

    __slots__ = ()

    currency: str | Any
    """ISO 4217 code of the currency of the amounts beside it. Example: `USD`."""

    effective_time: str | Any
    """When the commission takes effect, Unix time in seconds. Example: `1715654330`."""

    maximum_amount: str | Any
    """Highest commission estimated for any SKU of the product, decimal text. Example: `55.7`."""

    minimum_amount: str | Any
    """Lowest commission estimated for any SKU of the product, decimal text. Example: `34.3`."""

    rate: int | Any
    """Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `3000`."""

    shop_ads_commission_rate: int | Any
    """Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `100`."""


class ConflictItem(Model):
    """Conflict item inside `CheckTargetCollaborationConflictsResponse`."""

    __slots__ = ()

    creator_open_id: str | Any
    """Open id that identifies the creator for your app; it takes the place of the TikTok user id."""

    existing_collaboration_id: str | Any
    """Id of the target collaboration that already holds this creator and product."""

    product_id: str | Any
    """Platform's id of the product that the entry or call is about."""


class Connect(Model):
    """Connect inside `GetWeeklyCreatorOutreachRecordsData`."""

    __slots__ = ()

    creator_open_id: str | Any
    """Open id that identifies the creator for your app; it takes the place of the TikTok user id."""

    has_sent_im_message: bool | Any
    """Whether the shop sent the creator a message in this week."""

    has_sent_invitation: bool | Any
    """Whether the shop sent the creator an invitation in this week."""

    id: str | Any
    """Id of the record of this contact with a creator."""

    is_paired: bool | Any
    """Whether shop and creator are paired, that is connected from both sides."""


class Content(Model):
    """Content inside `Fulfillment`."""

    __slots__ = ()

    comment_count: int | Any
    """Comments on the content since it was posted. Example: `10`."""

    create_time: int | Any
    """When the video became public with the product linked, or the product link was first shown in the LIVE, Unix time in seconds. Example: `1723529426`."""

    description: str | Any
    """Title of the video or description of the LIVE."""

    format: str | Any
    """Kind of the content that the creator made: LIVE or VIDEO. Example: `LIVE`."""

    id: str | Any
    """Id of the TikTok video or of the LIVE room, depending on `format`. Example: `123456`."""

    like_count: int | Any
    """Likes of the content since it was posted. Example: `123`."""

    live_end_time: int | Any
    """When the product link left the LIVE, or else when the LIVE ended, Unix time in seconds; only if `format` is LIVE. Example: `1723529426`."""

    page_link: str | Any
    """Address at which the LIVE or video can be watched on TikTok. Example: `https://www.example.com`."""

    paid_order_count: int | Any
    """Orders that buyers placed and paid through the content so far. Example: `1`."""

    url: str | Any
    """Address of the source of the LIVE or video on TikTok. Example: `https://www.example.com`."""

    view_count: int | Any
    """Views of the content since it was posted. Example: `100`."""


class ContentGmvDistribution(Model):
    """Content GMV distribution inside `Creator`."""

    __slots__ = ()

    content_type: str | Any
    """Type of content the share belongs to: VIDEO, LIVE or SHOWCASE."""

    value: str | Any
    """Share of the creator's GMV from this type of content, a decimal fraction as text."""


class Conversation(Model):
    """Conversation inside `GetConversationListResponse`."""

    __slots__ = ()

    avatar: str | Any
    """Address of the creator's profile picture."""

    creator_im_id: str | Any
    """Id of the creator in the messaging system, as it appears in `sender_id`. Example: `12345678`."""

    id: str | Any
    """Id to pass as `conversation_id` when you read or send messages. Example: `12345678`."""

    unread_count: int | Any
    """Messages in the conversation that the shop has not read. Example: `2`."""

    username: str | Any
    """Handle of the creator, the name used in the profile address. Example: `test_creator_name`."""


class CreateCompassOfflineExportTaskTask(Model):
    """Task inside `CreateCompassOfflineExportTaskResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the export task; pass it as `task_id` to download the file."""


class CreateOpenCollaborationOpenCollaboration(Model):
    """Open collaboration inside `CreateOpenCollaborationResponse`."""

    __slots__ = ()

    effective_time: int | Any
    """When the collaboration takes effect, Unix time in seconds. Example: `1715654330`."""

    id: str | Any
    """Platform's id of the open collaboration, needed to remove creators from it. Example: `7365861555575916210`."""

    product_id: str | Any
    """Platform's id of the product that the entry or call is about. Example: `789078671231`."""


class CreateTargetCollaborationTargetCollaboration(Model):
    """Target collaboration inside `CreateTargetCollaborationResponse`."""

    __slots__ = ()

    id: str | Any
    """Platform's id of the target collaboration, needed to read, change or share it. Example: `7365861555575916210`."""


class Creator(Model):
    """Creator inside `GetMarketplaceCreatorPerformanceResponse`."""

    __slots__ = ()

    avatar: Avatar | Any
    """Profile picture that the creator shows on TikTok."""

    avg_commission_rate: int | Any
    """Average commission rate of the creator in hundredths of a percent (6000 is 60 percent); absent if the creator does not share exact data."""

    avg_commission_rate_range: AvgCommissionRateRange | Any
    """Range of the creator's commission rates in hundredths of a percent; absent if the creator does not share exact data."""

    avg_ec_live_comment_count: int | Any
    """Comments per LIVE in which the creator sold products, on average."""

    avg_ec_live_like_count: int | Any
    """Likes per LIVE in which the creator sold products, on average."""

    avg_ec_live_share_count: int | Any
    """Shares per LIVE in which the creator sold products, on average."""

    avg_ec_live_view_count: int | Any
    """Views per LIVE in which the creator promoted products, on average."""

    avg_ec_video_comment_count: int | Any
    """Comments per video in which the creator promoted products, on average."""

    avg_ec_video_like_count: int | Any
    """Likes per video in which the creator promoted products, on average."""

    avg_ec_video_play_count: int | Any
    """Plays per video in which the creator promoted products, on average."""

    avg_ec_video_share_count: int | Any
    """Shares per video in which the creator promoted products, on average."""

    avg_gmv_per_buyer: Money | Any
    """Average GMV per buyer of the creator; US only, and absent if the creator does not share exact data."""

    avg_gmv_per_buyer_range: AvgGmvPerBuyerRange | Any
    """Range of the creator's average GMV per buyer; US only, and absent unless the creator shares data."""

    bio_description: str | Any
    """Text with which creators present themselves on their TikTok profile."""

    brand_collaboration_count: int | Any
    """Number of brands that the creator has worked with."""

    category_gmv_distribution: list[CategoryGmvDistribution]
    """Gross merchandise value (GMV) of the creator split by first-level product category."""

    category_ids: list[str]
    """Main product categories that the creator posts about."""

    content_gmv_distribution: list[ContentGmvDistribution]
    """Gross merchandise value (GMV) of the creator split by type of content."""

    creator_profile: CreatorProfile | Any
    """Profile of the creator with name, picture and figures."""

    ec_live_count: int | Any
    """LIVEs in which the creator sold products."""

    ec_live_engagement_rate: str | Any
    """Engagement rate of LIVEs in which the creator sold products, in hundredths of a percent (6000 is 60 percent)."""

    ec_video_count: int | Any
    """Videos in which the creator promoted products."""

    ec_video_engagement_rate: str | Any
    """Likes, shares and comments per view of product videos over the last 30 days, in hundredths of a percent (3000 is 30 percent)."""

    follower_age: list[FollowerAge]
    """Followers of the creator by age group, each with its share."""

    follower_count: int | Any
    """Number of accounts that follow the creator on TikTok."""

    follower_gender: list[FollowerGender]
    """Followers of the creator by gender, each with its share."""

    follower_location: list[FollowerLocation]
    """Followers of the creator by place, each with its share."""

    gmv: Money | Any
    """Gross merchandise value that the creator brought in; absent if the creator does not share exact data."""

    gmv_range: GmvRange | Any
    """Range that the creator's GMV lies in; US only, in place of the exact figure."""

    gpm: Money | Any
    """Gross merchandise value (GMV) per 1,000 views of the creator's content; absent if the creator does not share exact data."""

    gpm_range: GpmRange | Any
    """Range of the creator's GMV per 1,000 views; US only, in place of the exact figure."""

    live_gmv: Money | Any
    """Gross merchandise value (GMV) that the creator's LIVEs brought in; absent if the creator does not share exact data."""

    live_gpm: Money | Any
    """Gross merchandise value (GMV) per 1,000 views of the creator's LIVEs; absent if the creator does not share exact data."""

    live_gpm_range: LiveGpmRange | Any
    """Range of GMV per 1,000 views of the creator's LIVEs; US only, in place of the exact figure."""

    nickname: str | Any
    """Display name of the creator, which can change."""

    post_rate: str | Any
    """Expected share of samples that the creator answers with a video or LIVE, in ten-thousandths (3000 is 30 percent)."""

    pps: str | Any
    """Promotion performance score: quality of the creator's content and products over the last 90 days; higher means fewer refunds and bad reviews."""

    product_original_price_range: ProductOriginalPriceRange | Any
    """Range of original prices of the products the creator promotes."""

    profile_tt_uri: str | Any
    """Address of the creator's TikTok profile."""

    promoted_product_num: int | Any
    """Number of products the creator promotes."""

    rating: str | Any
    """Average rating from sellers who worked with the creator, as text."""

    selection_region: str | Any
    """Market in which the creator may promote products, ISO 3166-1 alpha-2."""

    top_collaborated_brand_ids: list[str]
    """Ids of the ten brands the creator worked with most."""

    units_sold: int | Any
    """Units sold, counted by SKU; absent if the creator does not share exact data."""

    units_sold_range: UnitsSoldRange | Any
    """Range of units that the creator has sold so far; US only, in place of the exact figure."""

    username: str | Any
    """Handle of the creator, the name used in the profile address."""

    video_gmv: Money | Any
    """Gross merchandise value (GMV) that the creator's videos brought in; absent if the creator does not share exact data."""

    video_gpm: Money | Any
    """Gross merchandise value (GMV) per 1,000 views of the creator's videos; absent if the creator does not share exact data."""

    video_gpm_range: VideoGpmRange | Any
    """Range of GMV per 1,000 views of the creator's videos; US only, in place of the exact figure."""


class CreatorConnectInfo(Model):
    """Creator connect info inside `CreatorProfile`."""

    __slots__ = ()

    is_blocked: bool | Any
    """Whether the creator has blocked the shop or is blocked by it."""

    is_connect: bool | Any
    """Whether the shop and the creator are in contact."""

    is_paired: bool | Any
    """Whether shop and creator are paired, that is connected from both sides."""


class CreatorContentDetail(Model):
    """Creator content detail inside `GetOpenCollaborationCreatorContentDetailResponse`."""

    __slots__ = ()

    creator_profile: GetOpenCollaborationCreatorContentDetailCreatorProfile | Any
    """Profile of the creator with name, picture and figures."""

    live_count: int | Any
    """LIVEs in which the creator showed the product. Example: `2`."""

    promotion_end_time: int | Any
    """When the creator stops promoting the product, Unix time in seconds. Example: `1734682697`."""

    promotion_status: str | Any
    """NORMAL while the creator promotes; TERMINATING after the seller ended it, so that the right to promote runs out soon. Example: `NORMAL`. See `PromotionStatus`."""

    video_count: int | Any
    """Videos in which the creator showed the product. Example: `101`."""


class CreatorEligibilityResult(Model):
    """Creator eligibility result inside `CheckCreatorOutreachEligibilityResponse`."""

    __slots__ = ()

    creator_level: int | Any
    """Level of the creator by GMV, defined by the platform for each market."""

    creator_open_id: str | Any
    """Open id that identifies the creator for your app; it takes the place of the TikTok user id."""

    is_blocked: bool | Any
    """Whether the creator has blocked the shop or is blocked by it."""

    is_connected: bool | Any
    """Whether the shop and the creator are already in contact, so that no new quota is used."""

    is_creator_follower_count_threshold_met: bool | Any
    """Whether the creator has enough followers to be contacted."""

    is_creator_level_quota_available: bool | Any
    """Whether the shop has quota left for creators of this level."""

    is_paired: bool | Any
    """Whether shop and creator are paired, that is connected from both sides."""


class CreatorProfile(Model):
    """Creator profile inside `Creator`."""

    __slots__ = ()

    contact_info_available: bool | Any
    """Whether the creator's contact details can be seen."""

    creator_bind_mcn_name: str | Any
    """Name of the agency (multi-channel network) that manages the creator."""

    creator_connect_info: CreatorConnectInfo | Any
    """Whether the shop is in contact with the creator and how."""

    creator_fulfillment_reviews: int | Any
    """Number of seller reviews on how the creator met sample obligations."""

    creator_fulfillment_score_90d: str | Any
    """Score for meeting sample obligations over the last 90 days, as text."""

    creator_level: int | Any
    """Level of the creator by GMV, defined by the platform for each market."""

    creator_trend_profile: list[CreatorTrendProfile]
    """Followers, engagement and sales of the creator over successive periods."""

    has_invited_90d: bool | Any
    """Whether the shop invited the creator within the last 90 days."""

    is_creator_blocked: bool | Any
    """Whether the creator is blocked from contact with the shop."""

    is_eligible_flat_fee: bool | Any
    """Whether the creator can be paid a flat fee."""

    is_official_recommend: bool | Any
    """Whether the platform recommends the creator."""

    is_rising_star: bool | Any
    """Whether the platform marks the creator as a rising star."""

    live_comment_cnt_30d_med: int | Any
    """Median comments per LIVE of the creator over the last 30 days."""

    live_engagement_rate_30d: int | Any
    """Engagement rate of the creator's LIVEs over the last 30 days."""

    live_like_cnt_30d: int | Any
    """Likes of the creator's LIVEs over the last 30 days."""

    live_share_cnt_30d_med: int | Any
    """Median shares per LIVE of the creator over the last 30 days."""

    live_view_cnt_30d_med: int | Any
    """Median views per LIVE of the creator over the last 30 days."""

    sample_score: int | Any
    """Score of how well the creator deals with samples."""

    video_play_cnt_30d_med: int | Any
    """Median plays per video of the creator over the last 30 days."""

    video_publish_cnt_30d_med: int | Any
    """Median number of videos the creator published over the last 30 days."""


class CreatorTrendProfile(Model):
    """Creator trend profile inside `CreatorProfile`."""

    __slots__ = ()

    end_timestamp: int | Any
    """End of the period, Unix time in seconds."""

    engagement_rate: int | Any
    """Engagement rate of the creator in this period."""

    follower: int | Any
    """Followers of the creator at the end of the period."""

    gmv: Gmv | Any
    """Gross merchandise value that the creator brought in during this period."""

    start_timestamp: int | Any
    """Start of the period, Unix time in seconds."""

    units_sold: int | Any
    """Units sold, counted by SKU; absent if the creator does not share exact data."""


class CurrentCommission(Model):
    """Current commission inside `OpenCollaboration`."""

    __slots__ = ()

    end_time: int | Any
    """When this commission rate ends, Unix time in seconds. Example: `1727625600`."""

    rate: int | Any
    """Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `3000`."""

    start_time: int | Any
    """When this commission rate took effect, Unix time in seconds. Example: `1725334422`."""


class Data(Model):
    """Data inside `GetWeeklyCreatorOutreachQuotaResponse`."""

    __slots__ = ()

    bonus_exposure_post_percentile_threshold: str | Any
    """Percentile that the shop must reach to earn extra quota (bonus), as text."""

    end_time: str | Any
    """End of the quota week, Unix time in seconds."""

    gmv_level_rule: list[GmvLevelRule]
    """Quotas for contacting creators, by the level of the shop's GMV."""

    gmv_tier: str | Any
    """Level that the shop's GMV falls into, on which the outreach quota depends."""

    new_connect_count: str | Any
    """Creators contacted for the first time in this quota week, as text."""

    pair_connect_count: str | Any
    """Creators who answered and are now connected with the shop, as text."""

    quota_details: list[QuotaDetail]
    """Quota for contacting creators, split by level of creators."""

    quota_sum: str | Any
    """Contacts with creators that the shop may start in the week, as text."""

    quota_type: str | Any
    """Kind of quota for contacting creators that holds for the shop."""

    quota_use: str | Any
    """Contacts already used in the week, as text."""

    reached_max_follower_cnt: str | Any
    """Largest number of followers of creators whom the shop may contact, as text."""

    shop_id: str | Any
    """Id of the shop that the quota belongs to."""

    start_time: str | Any
    """Start of the quota week, Unix time in seconds."""

    unlimited: bool | Any
    """Whether the shop may contact any number of creators."""


class FailedItem(Model):
    """Failed item inside `ResolveTargetCollaborationConflictsResponse`."""

    __slots__ = ()

    creator_open_id: str | Any
    """Open id that identifies the creator for your app; it takes the place of the TikTok user id."""

    existing_collaboration_id: str | Any
    """Id of the target collaboration that already holds this creator and product."""


class File(Model):
    """File inside `DownloadCompassTaskFileResponse`."""

    __slots__ = ()

    base64: str | Any
    """Content of the export file, encoded in base64; decode it and save it as `file_name`."""


class FollowerAge(Model):
    """Follower age inside `Creator`."""

    __slots__ = ()

    key: str | Any
    """Age group, written as a range such as 18-23."""

    value: str | Any
    """Share of followers in this group, a decimal fraction as text (0.2500 is 25 percent)."""


class FollowerGender(Model):
    """Follower gender inside `Creator`."""

    __slots__ = ()

    key: str | Any
    """Gender of this part of the followers, such as Male."""

    value: str | Any
    """Share of followers in this group, a decimal fraction as text (0.2500 is 25 percent)."""


class FollowerLocation(Model):
    """Follower location inside `Creator`."""

    __slots__ = ()

    key: str | Any
    """Place of this part of the followers as a two-letter code, for the US the state."""

    value: str | Any
    """Share of followers in this group, a decimal fraction as text (0.2500 is 25 percent)."""


class FreeSampleRule(Model):
    """Free sample rule inside `CreateTargetCollaborationRequest`, `TargetCollaboration`, `UpdateTargetCollaborationRequest`."""

    __slots__ = ()

    has_free_sample: bool | Any
    """Whether invited creators can get free samples. Example: `true`."""

    is_sample_approval_exempt: bool | Any
    """Whether requests of invited creators for free samples are approved without review; without effect unless `has_free_sample` is true. Example: `true`."""


class Fulfillment(Model):
    """Fulfillment inside `SearchSampleApplicationsFulfillmentsResponse`."""

    __slots__ = ()

    content: Content | Any
    """LIVE or video that the creator made in return for the sample, with its reach."""

    product: SearchSampleApplicationsFulfillmentsProduct | Any
    """Product that the sample, content or collaboration is about."""


class GetInboxCategoryCountsData(Model):
    """Data inside `GetInboxCategoryCountsResponse`."""

    __slots__ = ()

    group_counts: list[GroupCount]
    """Number of conversations in each group of the inbox."""


class GetOpenCollaborationCreatorContentDetailCreatorProfile(Model):
    """Creator profile inside `CreatorContentDetail`."""

    __slots__ = ()

    avatar: Avatar | Any
    """Picture that the creator shows on TikTok."""

    creator_open_id: str | Any
    """Open id that identifies the creator for your app; it takes the place of the TikTok user id."""

    follower_count: int | Any
    """Number of accounts that follow the creator on TikTok. Example: `10023`."""

    nickname: str | Any
    """Display name of the creator, which can change. Example: `nickname`."""

    username: str | Any
    """Handle of the creator, the name used in the profile address. Example: `example_creator`."""


class GetOpenCollaborationCreatorContentDetailProduct(Model):
    """Product inside `GetOpenCollaborationCreatorContentDetailResponse`."""

    __slots__ = ()

    id: str | Any
    """Platform's id of the product, as the product operations return it. Example: `1734823553672710512`."""

    image_url: str | Any
    """Address of the main picture of the product."""


class GetSellerSearchCreatorMarketplaceAdvancedFiltersData(Model):
    """Data inside `GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse`."""

    __slots__ = ()

    option_list: list[GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem]
    """Options of each filter: what can be chosen, or in a search what is chosen."""

    sorters: list[Sorter]
    """Ways in which the search results can be sorted."""


class GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem(Model):
    """Option inside `AdvancedFilter`, `GetSellerSearchCreatorMarketplaceAdvancedFiltersData`."""

    __slots__ = ()

    option_type: str | Any
    """Filter that the options belong to, such as brand or language."""

    options: list[OptionItem]
    """Choices that the filter offers, or those chosen for a search."""


class GetWeeklyCreatorOutreachRecordsData(Model):
    """Data inside `GetWeeklyCreatorOutreachRecordsResponse`."""

    __slots__ = ()

    connect_list: list[Connect]
    """Creators whom the shop contacted in the week, one entry each."""

    total: int | Any
    """Number of all contacted creators, over all pages."""


class Gmv(Model):
    """GMV inside `CreatorTrendProfile`."""

    __slots__ = ()

    amount: str | Any
    """Amount of money, decimal text in the currency of the sibling `currency`."""

    symbol: str | Any
    """Sign of the currency, ready to show before the amount."""


class GmvLevelRule(Model):
    """GMV level rule inside `Data`."""

    __slots__ = ()

    gmv_tier: str | Any
    """Level that the shop's GMV falls into, on which the outreach quota depends."""

    left_gmv: Money | Any
    """Lower end of the GMV range that this level covers."""

    quota_details: list[QuotaDetail]
    """Quota for contacting creators, split by level of creators."""

    reached_max_follower_cnt: str | Any
    """Largest number of followers of creators whom the shop may contact, as text."""

    right_gmv: Money | Any
    """Upper end of the GMV range that this level covers."""


class GmvRange(Model):
    """GMV range inside `Creator`, `SearchCreatorOnMarketplaceCreator`."""

    __slots__ = ()

    currency: str | Any
    """ISO 4217 code of the currency of the amounts beside it."""

    formatted_range: str | Any
    """The range as text ready to show, with currency sign where it is money, such as $0-$100."""

    maximum_amount: str | Any
    """Upper end of the range, decimal text where it is money."""

    minimum_amount: str | Any
    """Lower end of the range, decimal text where it is money."""


class GpmRange(Model):
    """GPM range inside `Creator`."""

    __slots__ = ()

    currency: str | Any
    """ISO 4217 code of the currency of the amounts beside it."""

    formatted_range: str | Any
    """The range as text ready to show, with currency sign where it is money, such as $0-$100."""

    maximum_amount: str | Any
    """Upper end of the range, decimal text where it is money."""

    minimum_amount: str | Any
    """Lower end of the range, decimal text where it is money."""


class GroupCount(Model):
    """Group count inside `GetInboxCategoryCountsData`."""

    __slots__ = ()

    count: int | Any
    """Number of conversations that fall into this group of the inbox."""

    group_type: str | Any
    """Group of the inbox that the conversations in `count` belong to."""


class Image(Model):
    """Image inside `ProductBaseInfo`."""

    __slots__ = ()

    url: str | Any
    """Address of the main picture of the product."""


class LiveGpmRange(Model):
    """LIVE GPM range inside `Creator`."""

    __slots__ = ()

    currency: str | Any
    """ISO 4217 code of the currency of the amounts beside it."""

    formatted_range: str | Any
    """The range as text ready to show, with currency sign where it is money, such as $0-$100."""

    maximum_amount: str | Any
    """Upper end of the range, decimal text where it is money."""

    minimum_amount: str | Any
    """Lower end of the range, decimal text where it is money."""


class MajorGender(Model):
    """Major gender inside `TopFollowerDemographic`."""

    __slots__ = ()

    gender: str | Any
    """Gender of the followers, MALE or FEMALE."""

    percentage: int | Any
    """Share of followers of this gender in ten-thousandths: 6524 is 65.24 percent, the rest is the other gender."""


class Message(Model):
    """Message inside `GetMessageInConversationResponse`."""

    __slots__ = ()

    conversation_index: str | Any
    """Position of the message in the conversation; a higher index is newer. Example: `1735032460678899`."""

    message_body: MessageBody | Any
    """Message itself: content, kind, sender and time."""


class MessageBody(Model):
    """Message body inside `Message`."""

    __slots__ = ()

    content: str | Any
    """Message content as JSON text, whose keys depend on the message type: `content` for TEXT, `product_id` for PRODUCT_CARD, `url` and size for IMAGE."""

    conversation_id: str | Any
    """Id of the conversation between the shop and a creator. Example: `7451873679308620048`."""

    create_time: int | Any
    """When it was created, Unix time in seconds. Example: `1691411573`."""

    id: str | Any
    """Id of the message within the messaging system. Example: `7451907556216407553`."""

    sender_id: str | Any
    """Messaging id of the sender; equal to `creator_im_id` if the creator wrote the message. Example: `2368694990397660924`."""

    type: str | Any
    """Kind of message, which fixes the keys of `content`; more kinds can arrive than can be sent, such as NOTIFICATION or EMOTICONS. Example: `TEXT`. See `MessageBodyType`."""


class NewestMessage(Model):
    """Newest message inside `GetLatestUnreadMessagesResponse`."""

    __slots__ = ()

    content: str | Any
    """Message content as JSON text, whose keys depend on the message type: `content` for TEXT, `product_id` for PRODUCT_CARD, `url` and size for IMAGE."""

    conversation_id: str | Any
    """Id of the conversation between the shop and a creator. Example: `12345`."""

    sender_id: str | Any
    """Messaging id of the sender; equal to `creator_im_id` if the creator wrote the message. Example: `12345678`."""

    type: str | Any
    """Kind of message, which fixes the keys of `content`; more kinds can arrive than can be sent, such as NOTIFICATION or EMOTICONS. Example: `TEXT`. See `MessageBodyType`."""

    unread_message_count: int | Any
    """Messages of this sender in the conversation that the seller has not read. Example: `1`."""


class OpenCollaboration(Model):
    """Open collaboration inside `SearchOpenCollaborationResponse`."""

    __slots__ = ()

    content_creator_count: int | Any
    """Creators who posted a LIVE or video for this collaboration. Example: `10`."""

    current_commission: CurrentCommission | Any
    """Commission in force now, with its period."""

    id: str | Any
    """Platform's id of the open collaboration, needed to remove creators from it. Example: `94297006405`."""

    product: Product | Any
    """Product that the sample, content or collaboration is about."""

    showcase_creator_count: int | Any
    """Creators who added the product to their showcase. Example: `15`."""

    status: str | Any
    """NORMAL while in force; TERMINATING after the seller removed it, until the `end_time` of `current_commission`; afterwards it is no longer listed. Example: `NORMAL`. See `PromotionStatus`."""


class OpenCollaborationSetting(Model):
    """Open collaboration setting inside `GetOpenCollaborationSettingsResponse`."""

    __slots__ = ()

    auto_add_product: AutoAddProduct | Any
    """Rule by which products enter open collaboration on their own, with the commission rate they get."""


class OptionChildren(Model):
    """Option children inside `OptionItem`."""

    __slots__ = ()

    id: str | Any
    """Id of the option, used when you search for creators."""

    name: str | Any
    """Text of the option, ready to show in a list."""


class OptionItem(Model):
    """Option inside `GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem`."""

    __slots__ = ()

    id: str | Any
    """Id of the option, used when you search for creators."""

    name: str | Any
    """Text of the option, ready to show in a list."""

    option_children: list[OptionChildren]
    """Options one level below this one, for filters with levels."""


class Order(Model):
    """Order inside `SearchSellerAffiliateOrdersResponse`."""

    __slots__ = ()

    create_time: int | Any
    """When it was created, Unix time in seconds. Example: `1722420186`."""

    delivery_time: int | Any
    """When the order was delivered, Unix time in seconds. Example: `1723748656`."""

    id: str | Any
    """Platform's id of the main order, which holds one or more SKUs. Example: `579125529499110202`."""

    skus: list[Sku]
    """Variants of products sold in the order, each with its commission."""

    status: str | Any
    """State of the commission of the order: PROCESSING, COMPLETED, CANCELLED, FROZEN or DEDUCTED. Example: `COMPLETED`. See `OrderStatus`."""


class OriginalPrice(Model):
    """Original price inside `Product`, `SearchOpenCollaborationProductProduct`."""

    __slots__ = ()

    currency: str | Any
    """ISO 4217 code of the currency of the amounts beside it. Example: `USD`."""

    maximum_amount: str | Any
    """Highest original price, decimal text in the currency of the sibling `currency`. Example: `100.00`."""

    minimum_amount: str | Any
    """Lowest original price, decimal text in the currency of the sibling `currency`. Example: `12.21`."""


class Price(Model):
    """Price inside `ProductBaseInfo`."""

    __slots__ = ()

    max_price: Money | Any
    """Price of the most expensive SKU of the product."""

    min_price: Money | Any
    """Price of the cheapest SKU of the product."""


class Product(Model):
    """Product inside `OpenCollaboration`, `TargetCollaboration`."""

    __slots__ = ()

    collaboration_status: str | Any
    """Where the creator or product stands in the collaboration. Example: `NORMAL`. See `CollaborationStatus`."""

    commission: Commission | Any
    """Commission rate and the amounts it comes to for the product."""

    commission_effective_status: str | Any
    """Whether the commission of the product holds for all, some or none of the creators; a Top Creator Program may override it. Example: `EFFECTIVE_ALL`. See `CommissionEffectiveStatus`."""

    id: str | Any
    """Platform's id of the product, as the product operations return it. Example: `789078671231312312`."""

    inventory: int | Any
    """Units of the product in stock, over all its SKUs. Example: `1274`."""

    main_image_url: str | Any
    """Address of the main picture of the product."""

    original_price: OriginalPrice | Any
    """Price range of the SKUs before promotions."""

    status: str | Any
    """State of the product: LIVE, OUT_OF_STOCK, SELLER_DEACTIVATE, PLATFORM_DEACTIVATE, GNE_REJECT, DELETE or OTHER; only LIVE can be bought. Example: `LIVE`. See `ProductStatus`."""

    title: str | Any
    """Name of the product as buyers see it on the product page."""


class ProductBaseInfo(Model):
    """Product base info inside `ProductDetail`."""

    __slots__ = ()

    ads_commission_effective_time: int | Any
    """When the ads commission of the product takes effect, Unix time in seconds."""

    commission_effective_time: int | Any
    """When the commission of the product takes effect, Unix time in seconds."""

    image: Image | Any
    """Main picture of the product, given by its address."""

    old_target_ads_commission: int | Any
    """Ads commission of the target collaboration before the last change, in hundredths of a percent."""

    old_target_commission: int | Any
    """Commission of the target collaboration before the last change, in hundredths of a percent."""

    open_commission: int | Any
    """Commission of the product in open collaboration, in hundredths of a percent."""

    price: Price | Any
    """Price range of the SKUs before promotions."""

    product_id: str | Any
    """Platform's id of the product that the entry or call is about."""

    product_status: str | Any
    """State of the product in the shop, such as on sale or out of stock."""

    promotion_price: PromotionPrice | Any
    """Price range of the SKUs with the current promotion."""

    target_ads_commission: int | Any
    """Ads commission for invited creators, in hundredths of a percent."""

    target_commission: int | Any
    """Commission for invited creators, in hundredths of a percent."""

    title: str | Any
    """Name of the product as buyers see it on the product page."""


class ProductDetail(Model):
    """Product detail inside `QueryCreatorPromotionDetailsInTargetCollaborationData`."""

    __slots__ = ()

    is_commission_effective: bool | Any
    """Whether the commission of the collaboration is in force for the product."""

    live_count: int | Any
    """LIVEs in which the creator showed the product."""

    product_add_status: bool | Any
    """Whether the creator has added the product to the showcase."""

    product_base_info: ProductBaseInfo | Any
    """Product with price, state and commissions."""

    video_count: int | Any
    """Videos in which the creator showed the product."""


class ProductOriginalPriceRange(Model):
    """Product original price range inside `Creator`."""

    __slots__ = ()

    currency: str | Any
    """ISO 4217 code of the currency of the amounts beside it."""

    maximum_amount: str | Any
    """Highest original price, decimal text in the currency of the sibling `currency`."""

    minimum_amount: str | Any
    """Lowest original price, decimal text in the currency of the sibling `currency`."""


class PromotionPrice(Model):
    """Promotion price inside `ProductBaseInfo`."""

    __slots__ = ()

    max_price: Money | Any
    """Price of the most expensive SKU of the product."""

    min_price: Money | Any
    """Price of the cheapest SKU of the product."""


class QueryCreatorPromotionDetailsInTargetCollaborationData(Model):
    """Data inside `QueryCreatorPromotionDetailsInTargetCollaborationResponse`."""

    __slots__ = ()

    product_details: list[ProductDetail]
    """Products of the collaboration and how the creator promotes each."""


class QueryTargetCollaborationDetailCreator(Model):
    """Creator inside `TargetCollaboration`."""

    __slots__ = ()

    avatar: Avatar | Any
    """Profile picture that the creator shows on TikTok."""

    collaboration_status: str | Any
    """Where the creator or product stands in the collaboration. Example: `NORMAL`. See `CollaborationStatus`."""

    content_product_count: int | Any
    """Products of the collaboration that the creator posted content for, those being deleted included. Example: `1`."""

    creator_open_id: str | Any
    """Open id that identifies the creator for your app; it takes the place of the TikTok user id."""

    nickname: str | Any
    """Display name of the creator, which can change. Example: `123456`."""

    product_effective_status: str | Any
    """Whether the products' commission holds for the creator fully, partly or not; a Top Creator Program may override it. Example: `EFFECTIVE_ALL`. See `CommissionEffectiveStatus`."""

    selection_region: str | Any
    """Market in which the creator may promote products, ISO 3166-1 alpha-2. Example: `US`."""

    showcase_product_count: int | Any
    """Products of the collaboration that the creator added to the showcase, those being deleted included. Example: `2`."""

    username: str | Any
    """Handle of the creator, the name used in the profile address. Example: `123456`."""


class QuotaDetail(Model):
    """Quota detail inside `Data`, `GmvLevelRule`."""

    __slots__ = ()

    creator_levels: list[int]
    """Levels of creators that this quota holds for."""

    quota_bonus_sum: int | Any
    """Extra contacts granted on top of the weekly quota."""

    quota_bonus_use: int | Any
    """Extra contacts that the shop has already used in the week."""

    quota_period_sum: int | Any
    """Contacts with creators that the shop may start in the week."""

    quota_period_use: int | Any
    """Contacts with creators that the shop has already started in the week."""


class SalesPrice(Model):
    """Sales price inside `SearchOpenCollaborationProductProduct`."""

    __slots__ = ()

    currency: str | Any
    """ISO 4217 code of the currency of the amounts beside it. Example: `USD`."""

    maximum_amount: str | Any
    """Highest promotion price of any SKU, decimal text in the currency of the sibling `currency`. Example: `55.7`."""

    minimum_amount: str | Any
    """Lowest promotion price of any SKU, decimal text in the currency of the sibling `currency`. Example: `34.3`."""


class SampleApplication(Model):
    """Sample application inside `SearchSampleApplicationsResponse`."""

    __slots__ = ()

    approve_expiration_time: int | Any
    """Time by which the seller must decide on the application, Unix time in seconds; afterwards it lapses. Example: `1728674995`."""

    available_quantity: int | Any
    """Samples of the product that creators can still apply for. Example: `50`."""

    commission_rate: str | Any
    """Commission rate set for the creator as a decimal fraction, 0.01 to 0.8 (0.1 is 10 percent). Example: `0.1`."""

    creator: SearchSampleApplicationsCreator | Any
    """Creator with profile and performance figures."""

    disapprovable_reasons: list[str]
    """Reasons why the application cannot be approved at the moment."""

    fulfillment_status: str | Any
    """How far the creator has met the duty to post content for the sample. Example: `ONGOING`. See `FulfillmentStatus`."""

    id: str | Any
    """Id to pass as `application_id` when you review the request. Example: `123456`."""

    is_approvable: bool | Any
    """Whether the seller can approve the application now; if not, `disapprovable_reasons` says why. Example: `true`."""

    order_id: str | Any
    """Id of the sample order, which exists once the seller has approved the application. Example: `123456`."""

    partner_name: str | Any
    """Agency that sent the application in the name of the creator; absent if the creator applied directly. Example: `ABC`."""

    product: SearchSampleApplicationsProduct | Any
    """Product that the sample, content or collaboration is about."""

    shipment_expiration_time: int | Any
    """Time by which the seller must ship the sample, Unix time in seconds. Example: `1728674995`."""

    status: str | Any
    """Where the request for a free sample stands, from review by the seller to posted content. Example: `PENDING`. See `SampleApplicationStatus`."""

    tracking_number: str | Any
    """Tracking number of the parcel with the sample. Example: `123456`."""


class SampleRule(Model):
    """Sample rule inside `GetOpenCollaborationSampleRulesResponse`."""

    __slots__ = ()

    available_quantity: int | Any
    """Samples of the product that creators can still apply for. Example: `50`."""

    end_time: int | Any
    """Last moment at which creators may apply for samples, Unix time in seconds; only together with `start_time`. Example: `1728546888`."""

    is_sample_time_unlimited: bool | Any
    """Whether creators may ask for samples at any time; otherwise only from `start_time` to `end_time`. Example: `true`."""

    product_id: str | Any
    """Platform's id of the product that the entry or call is about. Example: `123456`."""

    sample_quota: int | Any
    """Number of samples that creators can apply for in total. Example: `100`."""

    start_time: int | Any
    """First moment at which creators may apply for samples, Unix time in seconds; only together with `end_time`. Example: `1728546888`."""

    status: str | Any
    """Whether samples can be requested: NOT_STARTED, ONGOING, NO_LEFT_COUNT when none are left, PLAN_EXCEPTION or EXPIRED. Example: `ONGOING`."""

    thresholds: Threshold | Any
    """What a creator must reach to ask for the sample."""


class SearchCreatorOnMarketplaceCreator(Model):
    """Creator inside `SearchCreatorOnMarketplaceResponse`."""

    __slots__ = ()

    avatar: Avatar | Any
    """Profile picture that the creator shows on TikTok."""

    avg_ec_live_uv: int | Any
    """Different viewers per LIVE in which the creator sold products, on average."""

    avg_ec_video_view_count: int | Any
    """Views per video in which the creator promoted products, on average."""

    category_ids: list[str]
    """Main product categories that the creator posts about."""

    creator_open_id: str | Any
    """Open id that identifies the creator for your app; it takes the place of the TikTok user id."""

    creator_profile: SearchCreatorOnMarketplaceCreatorProfile | Any
    """Profile of the creator with name, picture and figures."""

    follower_count: int | Any
    """Number of accounts that follow the creator on TikTok."""

    gmv: Money | Any
    """Gross merchandise value that the creator brought in; absent if the creator does not share exact data."""

    gmv_range: GmvRange | Any
    """Range that the creator's GMV lies in; US only, in place of the exact figure."""

    live_gmv: Money | Any
    """Gross merchandise value (GMV) that the creator's LIVEs brought in; absent if the creator does not share exact data."""

    nickname: str | Any
    """Display name of the creator, which can change."""

    selection_region: str | Any
    """Market in which the creator may promote products, ISO 3166-1 alpha-2."""

    top_follower_demographics: TopFollowerDemographic | Any
    """Main age groups and gender of the creator's followers."""

    units_sold_range: UnitsSoldRange | Any
    """Range of units that the creator has sold so far; US only, in place of the exact figure."""

    username: str | Any
    """Handle of the creator, the name used in the profile address."""

    video_gmv: Money | Any
    """Gross merchandise value (GMV) that the creator's videos brought in; absent if the creator does not share exact data."""


class SearchCreatorOnMarketplaceCreatorProfile(Model):
    """Creator profile inside `SearchCreatorOnMarketplaceCreator`."""

    __slots__ = ()

    creator_bind_mcn_name: str | Any
    """Name of the agency (multi-channel network) that manages the creator."""

    creator_level: int | Any
    """Level of the creator by GMV, defined by the platform for each market."""

    has_collaborated: bool | Any
    """Whether the creator has worked with this shop before."""

    has_invited_90d: bool | Any
    """Whether the shop invited the creator within the last 90 days."""

    is_creator_blocked: bool | Any
    """Whether the creator is blocked from contact with the shop."""

    is_eligible_flat_fee: bool | Any
    """Whether the creator can be paid a flat fee."""

    is_fast_growing: bool | Any
    """Whether the creator is among the 10 percent that grew most in sales, revenue, videos, LIVE views or followers over the last 30 days."""

    is_official_recommend: bool | Any
    """Whether the platform recommends the creator."""

    is_rising_star: bool | Any
    """Whether the platform marks the creator as a rising star."""

    pps_score: str | Any
    """Promotion performance score: quality of the creator's content and products over the last 90 days; higher means fewer refunds and bad reviews."""

    user_type_tag: list[int]
    """Tags that describe the kind of creator, as numbers."""


class SearchOpenCollaborationProductCommission(Model):
    """Commission inside `SearchOpenCollaborationProductProduct`."""

    __slots__ = ()

    amount: str | Any
    """Commission earned for each unit sold, decimal text in the currency of the sibling `currency`. Example: `121.32`."""

    currency: str | Any
    """ISO 4217 code of the currency of the amounts beside it. Example: `USD`."""

    rate: int | Any
    """Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `3000`."""


class SearchOpenCollaborationProductProduct(Model):
    """Product inside `SearchOpenCollaborationProductResponse`."""

    __slots__ = ()

    category_chains: list[CategoryChain]
    """Categories of the product from the first level down to the leaf."""

    commission: SearchOpenCollaborationProductCommission | Any
    """Commission rate and the amounts it comes to for the product."""

    detail_link: str | Any
    """Address of the product page, as buyers open it."""

    has_inventory: bool | Any
    """Whether any unit of the product is in stock. Example: `false`."""

    id: str | Any
    """Platform's id of the product, as the product operations return it. Example: `1729432087292775344`."""

    main_image_url: str | Any
    """Address of the main picture of the product."""

    original_price: OriginalPrice | Any
    """Price range of the SKUs before promotions."""

    sale_region: str | Any
    """Country in which the product is sold, ISO 3166-1 alpha-2. Example: `ID`."""

    sales_price: SalesPrice | Any
    """Price range of the SKUs with the current promotion."""

    shop: Shop | Any
    """Shop that sells the product, given by its name."""

    title: str | Any
    """Name of the product as buyers see it on the product page."""

    units_sold: int | Any
    """How many units of the product buyers have ordered so far. Example: `12123`."""


class SearchSampleApplicationsCreator(Model):
    """Creator inside `SampleApplication`."""

    __slots__ = ()

    avatar_url: str | Any
    """Address of the creator's profile picture."""

    content_count: int | Any
    """LIVEs and videos that the creator posted over the last 30 days; empty if the creator does not share it. Example: `4`."""

    creator_open_id: str | Any
    """Open id that identifies the creator for your app; it takes the place of the TikTok user id."""

    ec_video_view: int | Any
    """Median views of the creator's shoppable videos over the last 30 days; empty if the creator does not share it. Example: `1200`."""

    follower_count: int | Any
    """Number of accounts that follow the creator on TikTok. Example: `200`."""

    fulfillment_percentage: str | Any
    """Share of samples of the last 90 days that the creator answered with content, percentage with two decimals; empty if not shared. Example: `60.50`."""

    gmv: Money | Any
    """Gross merchandise value (GMV) of the creator's shoppable content over the last 30 days; empty if the creator does not share it."""

    nickname: str | Any
    """Display name of the creator, which can change."""

    username: str | Any
    """Handle of the creator, the name used in the profile address. Example: `test.name`."""


class SearchSampleApplicationsFulfillmentsProduct(Model):
    """Product inside `Fulfillment`."""

    __slots__ = ()

    id: str | Any
    """Platform's id of the product, as the product operations return it. Example: `123456`."""

    main_image_url: str | Any
    """Address of the main picture of the product. Example: `https://www.example.com`."""


class SearchSampleApplicationsProduct(Model):
    """Product inside `SampleApplication`."""

    __slots__ = ()

    id: str | Any
    """Platform's id of the product, as the product operations return it. Example: `123456`."""

    sku_id: str | Any
    """Id of the SKU that the creator wants as a sample. Example: `123456`."""

    sku_image_url: str | Any
    """Address of the picture that shows this variant of the product."""

    sku_name: str | Any
    """Name of the variant, made of its sales attributes."""

    title: str | Any
    """Name of the product as buyers see it on the product page."""


class SellerContactInfo(Model):
    """Seller contact info inside `CreateTargetCollaborationRequest`, `TargetCollaboration`, `UpdateFailed` and others."""

    __slots__ = ()

    email: str | Any
    """Email address under which creators can reach the seller. Example: `test@tiktokshop.com`."""

    line: str | Any
    """LINE account under which creators can reach the seller."""

    phone_number: str | Any
    """Phone number under which creators can reach the seller."""

    telegram: str | Any
    """Telegram account under which creators can reach the seller."""

    whatsapp: str | Any
    """WhatsApp number under which creators can reach the seller."""


class Shop(Model):
    """Shop inside `SearchOpenCollaborationProductProduct`."""

    __slots__ = ()

    name: str | Any
    """Name of the shop as buyers see it on TikTok."""


class Sku(Model):
    """SKU inside `Order`."""

    __slots__ = ()

    actual_cofunded_creator_bonus_amount: Money | Any
    """Your share of the creator bonus in a commission boost that you fund together with the platform, as finally due."""

    actual_commission_base: Money | Any
    """Sales value that the commission is finally computed on: selling price times the quantity that was neither returned nor refunded."""

    actual_paid_commission: Money | Any
    """Commission finally due to the creator: `actual_commission_base` times `commission_rate`."""

    actual_paid_partner_commission: Money | Any
    """Commission finally due to the affiliate partner (agency) on this SKU."""

    actual_paid_shop_ads_commission: Money | Any
    """Shop Ads commission finally due: `actual_commission_base` times `shop_ads_commission_rate`."""

    campaign_id: str | Any
    """Id of the campaign of a TikTok affiliate partner (TAP) that the product is enrolled in. Example: `73661290629`."""

    commission_model: str | Any
    """How the commission of the order is computed: one fixed rate, or a rate by tier."""

    commission_rate: str | Any
    """Commission of the creator in hundredths of a percent: 3587 is 35.87 percent of the price. Example: `1000`."""

    commission_tier_setting: str | Any
    """Commission percentages agreed between seller and creator, one for each tier, such as 3.0 or 5.0."""

    content_id: str | Any
    """Id of the LIVE or video through which the order came. Example: `7493990579714164574`."""

    content_type: str | Any
    """Content through which the order came: SHOP, VIDEO, LIVE, PRE_LIVE, PROMOTION_PAGE or LINKSHARE. Example: `LIVE`. See `ContentType`."""

    creator_username: str | Any
    """Handle of the creator who brought the order. Example: `exampleTikTokCreatorUsername`."""

    estimated_cofunded_creator_bonus_amount: Money | Any
    """Your share of the creator bonus in a commission boost that you fund together with the platform, as estimated."""

    estimated_commission_base: Money | Any
    """Sales value that the commission is estimated on, before returns and refunds: selling price times quantity."""

    estimated_paid_commission: Money | Any
    """Commission expected for the creator: `estimated_commission_base` times `commission_rate`."""

    estimated_paid_partner_commission: Money | Any
    """Commission expected for the affiliate partner (agency) on this SKU."""

    estimated_paid_shop_ads_commission: Money | Any
    """Shop Ads commission expected: `estimated_commission_base` times `shop_ads_commission_rate`."""

    fully_return: str | Any
    """Whether all units of the SKU were returned."""

    is_carousel: bool | Any
    """Whether the order came through a carousel, that is a post with several pictures."""

    open_collaboration_id: str | Any
    """Id of the open collaboration through which the creator promotes the product. Example: `73661290629`."""

    partner_commission_rate: str | Any
    """Commission rate of the affiliate partner (agency) on this SKU."""

    price: Money | Any
    """Price at which one unit of the SKU was sold."""

    product_id: str | Any
    """Platform's id of the product that the entry or call is about. Example: `1729503179457070324`."""

    quantity: int | Any
    """Number of units of the SKU that the buyer ordered. Example: `1`."""

    refunded_quantity: int | Any
    """Number of units of the SKU that the buyer got a refund for. Example: `1`."""

    returned_quantity: int | Any
    """Number of units of the SKU that the buyer sent back. Example: `1`."""

    settlement_status: str | Any
    """Whether the commission on this SKU has been settled."""

    shop_ads_commission_rate: str | Any
    """Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `5000`."""

    sku_id: str | Any
    """Id of the SKU, the variant of the product."""

    target_collaboration_id: str | Any
    """Id of the target collaboration, an offer to chosen creators. Example: `73661290629`."""


class Sorter(Model):
    """Sorter inside `GetSellerSearchCreatorMarketplaceAdvancedFiltersData`."""

    __slots__ = ()

    algorithm_id: str | Any
    """Id of the sorting; pass it as `sorter_algorithm_id` when you search for creators."""

    name: str | Any
    """Text of the sorting, ready to show in a list."""


class SuccessItem(Model):
    """Success item inside `ResolveTargetCollaborationConflictsResponse`."""

    __slots__ = ()

    creator_open_id: str | Any
    """Open id that identifies the creator for your app; it takes the place of the TikTok user id."""

    existing_collaboration_id: str | Any
    """Id of the target collaboration that already holds this creator and product."""


class TargetCollaboration(Model):
    """Target collaboration inside `QueryTargetCollaborationDetailResponse`, `SearchTargetCollaborationsResponse`."""

    __slots__ = ()

    content_creator_count: int | Any
    """Creators in state NORMAL who posted content with products of the collaboration. Example: `1`."""

    create_time: int | Any
    """When it was created, Unix time in seconds."""

    creator_inivited_count: int | Any
    """Creators invited to the collaboration; the misspelling is part of the name. Example: `10`."""

    creator_invited_count: int | Any
    """Creators invited to the collaboration, only those in state NORMAL. Example: `10`."""

    creators: list[QueryTargetCollaborationDetailCreator]
    """Creators found or invited, one entry each."""

    end_time: int | Any
    """When the collaboration ends, Unix time in seconds. Example: `1715654330`."""

    free_sample_rule: FreeSampleRule | Any
    """Whether invited creators get free samples and whether the seller must approve each request."""

    id: str | Any
    """Platform's id of the target collaboration, needed to read, change or share it. Example: `789078671231123124`."""

    message: str | Any
    """Text that the seller sends to the invited creators about the shop and the collaboration. Example: `test`."""

    name: str | Any
    """Name of the target collaboration, visible to the seller and to invited creators. Example: `target_collaboration`."""

    product_count: int | Any
    """Products in the collaboration, only those in state NORMAL. Example: `30`."""

    products: list[Product]
    """Products of the collaboration with the commission for each."""

    seller_contact_info: SellerContactInfo | Any
    """Contact details that invited creators see."""

    showcase_creator_count: int | Any
    """Creators in state NORMAL who added a product of the collaboration to their showcase. Example: `2`."""

    start_time: int | Any
    """When the collaboration starts, Unix time in seconds. Example: `1715654330`."""

    type: str | Any
    """Kind of target collaboration: STANDARD set up by the seller, or TOP_CREATOR_PROGRAM joined by offering products only. Example: `STANDARD`. See `TargetCollaborationType`."""

    update_time: int | Any
    """When the collaboration was last changed, Unix time in seconds. Example: `1715654330`."""


class TargetCollaborationConflict(Model):
    """Target collaboration conflict inside `CreateTargetCollaborationResponse`, `UpdateTargetCollaborationResponse`."""

    __slots__ = ()

    creator_user_open_id: str | Any
    """Open id that identifies the creator for your app; it takes the place of the TikTok user id."""

    product_id: str | Any
    """Platform's id of the product that the entry or call is about. Example: `789078671231`."""


class Task(Model):
    """Task inside `GetCompassTaskListResponse`."""

    __slots__ = ()

    file_name: str | Any
    """Name under which the export can be saved."""

    id: str | Any
    """Id of the export task; pass it as `task_id` to download the file."""

    module_type: str | Any
    """What the export covers: figures of the shop or of creators."""

    status: str | Any
    """How far the export has come; the file can be read once it is finished."""


class Threshold(Model):
    """Threshold inside `EditOpenCollaborationSampleRuleSampleRule`, `SampleRule`."""

    __slots__ = ()

    avg_ec_video_views: int | Any
    """Average views per product video over the last 30 days that a creator must exceed to ask for a sample. Example: `5`."""

    category_ids: list[str]
    """First-level categories of which one must be among the top three of the creator's GMV over the last 30 days."""

    minimum_follower_count: int | Any
    """Number of followers a creator must exceed to ask for a sample. Example: `2000`."""

    minimum_gmv: int | Any
    """Gross merchandise value (GMV) over the last 30 days that a creator must exceed to ask for a sample. Example: `1000`."""

    predicted_fulfillment_rank: str | Any
    """How likely a creator must be to post after a sample: ALL sets no limit, otherwise LOW, MEDIUM or HIGH and better. Example: `LOW`."""


class TopFollowerDemographic(Model):
    """Top follower demographic inside `SearchCreatorOnMarketplaceCreator`."""

    __slots__ = ()

    age_ranges: list[str]
    """The three largest age groups among the followers of the creator, such as AGE_RANGE_18_24."""

    major_gender: MajorGender | Any
    """Gender that most followers of the creator have, with its share."""


class UnitsSoldRange(Model):
    """Units sold range inside `Creator`, `SearchCreatorOnMarketplaceCreator`."""

    __slots__ = ()

    formatted_range: str | Any
    """The range as text ready to show, with currency sign where it is money, such as $0-$100."""

    maximum_amount: int | Any
    """Largest number of units sold in the range."""

    minimum_amount: int | Any
    """Smallest number of units sold in the range."""


class UpdateFailed(Model):
    """Update failed inside `UpdateTargetCollaborationResponse`."""

    __slots__ = ()

    add_creator_open_ids: list[str]
    """Open ids of creators that could not be added."""

    add_products: AddProduct | Any
    """Products that could not be added, with the commission asked for."""

    change_commissions: ChangeCommission | Any
    """Commission changes that failed, one for each product."""

    end_time: int | Any
    """End time that could not be set, Unix time in seconds. Example: `1715654330`."""

    invalid_open_id_list: list[str]
    """Open ids in the request that belong to no creator, as one text."""

    invalid_product_id_list: list[str]
    """Product ids in the request that are not valid for the shop, as one text."""

    name: str | Any
    """Name that could not be given to the collaboration. Example: `openapi_test`."""

    remove_creator_open_ids: list[str]
    """Open ids of creators that could not be removed."""

    remove_product_ids: list[str]
    """Ids of products that could not be taken out of the collaboration."""

    seller_contact_info: SellerContactInfo | Any
    """Contact details that could not be changed."""


class VideoGpmRange(Model):
    """Video GPM range inside `Creator`."""

    __slots__ = ()

    currency: str | Any
    """ISO 4217 code of the currency of the amounts beside it."""

    formatted_range: str | Any
    """The range as text ready to show, with currency sign where it is money, such as $0-$100."""

    maximum_amount: str | Any
    """Upper end of the range, decimal text where it is money."""

    minimum_amount: str | Any
    """Lower end of the range, decimal text where it is money."""


class CheckCreatorOutreachEligibilityResponse(ResponseModel):
    """The response of `CheckCreatorOutreachEligibility` (202610)."""

    __slots__ = ()

    creator_eligibility_results: list[CreatorEligibilityResult]
    """For each creator, whether and why the shop may get in touch."""

    ineligible_creator_levels: list[int]
    """Levels of creators whom the shop may not contact now."""

    is_batch_quota_consumable: bool | Any
    """Whether the quota left is enough to contact all the creators of the call."""


class CheckTargetCollaborationConflictsResponse(ResponseModel):
    """The response of `CheckTargetCollaborationConflicts` (202605)."""

    __slots__ = ()

    conflict_items: list[ConflictItem]
    """Pairs of creator and product that are already in another target collaboration."""

    has_conflict: bool | Any
    """Whether any of the pairs of creator and product is already in another target collaboration."""


class CreateCompassOfflineExportTaskResponse(ResponseModel):
    """The response of `CreateCompassOfflineExportTask` (202603)."""

    __slots__ = ()

    task: CreateCompassOfflineExportTaskTask | Any
    """Export task that was just started; its file is ready later."""


class CreateConversationWithCreatorResponse(ResponseModel):
    """The response of `CreateConversationwithcreator` (202508)."""

    __slots__ = ()

    avatar: str | Any
    """Address of the creator's profile picture."""

    conversation_id: str | Any
    """Id of the conversation between the shop and a creator. Example: `1234567890`."""

    creator_im_id: str | Any
    """Id of the creator in the messaging system, as it appears in `sender_id`. Example: `12345678`."""

    is_new: bool | Any
    """Whether the call created a conversation; false if one with this creator existed. Example: `true`."""

    unread_count: int | Any
    """Messages in the conversation that the shop has not read. Example: `2`."""

    username: str | Any
    """Handle of the creator, the name used in the profile address. Example: `test_creator_name`."""


class CreateOpenCollaborationResponse(ResponseModel):
    """The response of `CreateOpenCollaboration` (202412)."""

    __slots__ = ()

    open_collaboration: CreateOpenCollaborationOpenCollaboration | Any
    """Open collaboration just created: a commission that any creator may take up."""


class CreateTargetCollaborationResponse(ResponseModel):
    """The response of `CreateTargetCollaboration` (202508)."""

    __slots__ = ()

    create_time: int | Any
    """When it was created, Unix time in seconds."""

    invalid_open_id_list: list[str]
    """Open ids in the request that belong to no creator, as one text."""

    invalid_product_id_list: list[str]
    """Product ids in the request that are not valid for the shop, as one text."""

    target_collaboration: CreateTargetCollaborationTargetCollaboration | Any
    """Target collaboration: an offer to chosen creators only."""

    target_collaboration_conflicts: list[TargetCollaborationConflict]
    """Pairs of creator and product that are already in another collaboration, which made the call fail."""


class DownloadCompassTaskFileResponse(ResponseModel):
    """The response of `DownloadCompassTaskFile` (202603)."""

    __slots__ = ()

    file: File | Any
    """Exported file with its name and its content in base64."""


class GenerateAffiliateProductPromotionLinkResponse(ResponseModel):
    """The response of `GenerateAffiliateProductPromotionLink` (202405)."""

    __slots__ = ()

    product_promotion_link: str | Any
    """Link with which affiliates can promote the product. Example: `https://www.example.com/t/acibsnsgSIngls`."""


class GenerateTargetCollaborationLinkResponse(ResponseModel):
    """The response of `GenerateTargetCollaborationLink` (202509)."""

    __slots__ = ()

    link: str | Any
    """Link to send to creators; it opens the page where they add the products of the collaboration."""


class GetCompassTaskListResponse(ResponseModel):
    """The response of `GetCompassTaskList` (202603)."""

    __slots__ = ()

    tasks: list[Task]
    """Export tasks of the shop, each with its state and file name."""


class GetConversationListResponse(ResponseModel):
    """The response of `GetConversationList` (202412)."""

    __slots__ = ()

    conversations: list[Conversation]
    """Conversations of the shop with creators."""

    has_more: bool | Any
    """Whether more entries follow on the next page. Example: `true`."""


class GetInboxCategoryCountsResponse(ResponseModel):
    """The response of `GetInboxCategoryCounts` (202608)."""

    __slots__ = ()

    data: GetInboxCategoryCountsData | Any
    """Payload of the response, one level inside the usual `data`."""


class GetLatestUnreadMessagesResponse(ResponseModel):
    """The response of `GetLatestUnreadMessages` (202412)."""

    __slots__ = ()

    newest_message_list: list[NewestMessage]
    """Messages of the last minute that the seller has not read yet."""


class GetMarketplaceCreatorPerformanceResponse(ResponseModel):
    """The response of `GetMarketplaceCreatorPerformance` (202608)."""

    __slots__ = ()

    creator: Creator | Any
    """Creator with profile and performance figures."""


class GetMessageInConversationResponse(ResponseModel):
    """The response of `GetMessageintheConversation` (202412)."""

    __slots__ = ()

    has_more: bool | Any
    """Whether more entries follow on the next page. Example: `true`."""

    messages: list[Message]
    """Messages of the conversation, each with its body and index."""


class GetOpenCollaborationCreatorContentDetailResponse(ResponseModel):
    """The response of `GetOpenCollaborationCreatorContentDetail` (202508)."""

    __slots__ = ()

    creator_content_details: list[CreatorContentDetail]
    """Creators of the open collaboration and how much they posted."""

    product: GetOpenCollaborationCreatorContentDetailProduct | Any
    """Product that the sample, content or collaboration is about."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `1`."""


class GetOpenCollaborationSampleRulesResponse(ResponseModel):
    """The response of `GetOpenCollaborationSampleRules` (202410)."""

    __slots__ = ()

    sample_rules: list[SampleRule]
    """Sample rules of the shop, one for each product."""


class GetOpenCollaborationSettingsResponse(ResponseModel):
    """The response of `GetOpenCollaborationSettings` (202409)."""

    __slots__ = ()

    open_collaboration_settings: OpenCollaborationSetting | Any
    """How products of the shop enter open collaboration and at which commission."""


class GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse(ResponseModel):
    """The response of `GetSellerSearchCreatorMarketplaceAdvancedFilters` (202608)."""

    __slots__ = ()

    data: GetSellerSearchCreatorMarketplaceAdvancedFiltersData | Any
    """Payload of the response, one level inside the usual `data`."""


class GetWeeklyCreatorOutreachQuotaResponse(ResponseModel):
    """The response of `GetWeeklyCreatorOutreachQuota` (202607)."""

    __slots__ = ()

    data: Data | Any
    """Payload of the response, one level inside the usual `data`."""


class GetWeeklyCreatorOutreachRecordsResponse(ResponseModel):
    """The response of `GetWeeklyCreatorOutreachRecords` (202608)."""

    __slots__ = ()

    data: GetWeeklyCreatorOutreachRecordsData | Any
    """Payload of the response, one level inside the usual `data`."""


class MarkConversationReadResponse(ResponseModel):
    """The response of `MarkConversationRead` (202412)."""

    __slots__ = ()

    failed_conversation_ids: list[str]
    """Conversations that could not be marked as read; call again with these."""


class QueryCreatorPromotionDetailsInTargetCollaborationResponse(ResponseModel):
    """The response of `QueryCreatorPromotionDetailsInTargetCollaboration` (202608)."""

    __slots__ = ()

    data: QueryCreatorPromotionDetailsInTargetCollaborationData | Any
    """Payload of the response, one level inside the usual `data`."""


class QueryTargetCollaborationDetailResponse(ResponseModel):
    """The response of `QueryTargetCollaborationDetail` (202508)."""

    __slots__ = ()

    target_collaboration: TargetCollaboration | Any
    """Target collaboration: an offer to chosen creators only."""


class RemoveOpenCollaborationResponse(ResponseModel):
    """The response of `RemoveOpenCollaboration` (202409)."""

    __slots__ = ()

    terminated_effective_time: int | Any
    """When the removal takes effect, Unix time in seconds; as a rule 00:00 of the next day. Example: `1725334422`."""


class ResolveTargetCollaborationConflictsResponse(ResponseModel):
    """The response of `ResolveTargetCollaborationConflicts` (202605)."""

    __slots__ = ()

    failed_items: list[FailedItem]
    """Conflicts that could not be resolved and still stand."""

    success_items: list[SuccessItem]
    """Conflicts that were resolved; the creators can now be invited."""


class SearchCreatorOnMarketplaceResponse(ResponseModel):
    """The response of `SellerSearchCreatoronMarketplace` (202608)."""

    __slots__ = ()

    creators: list[SearchCreatorOnMarketplaceCreator]
    """Creators found or invited, one entry each."""

    search_key: str | Any
    """Key of the stored search; leave it out on the first call and pass the returned key on the following ones, for stable and fast results."""


class SearchOpenCollaborationResponse(ResponseModel):
    """The response of `SearchOpenCollaboration` (202412)."""

    __slots__ = ()

    open_collaborations: list[OpenCollaboration]
    """Open collaborations of the shop, each with product, commission and number of creators."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `10000`."""


class SearchOpenCollaborationProductResponse(ResponseModel):
    """The response of `SellerSearchAffiliateOpenCollaborationProduct` (202405)."""

    __slots__ = ()

    products: list[SearchOpenCollaborationProductProduct]
    """Products in open collaboration that match the search."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `10000`."""


class SearchSampleApplicationsResponse(ResponseModel):
    """The response of `SellerSearchSampleApplications` (202508)."""

    __slots__ = ()

    sample_applications: list[SampleApplication]
    """Requests in which creators ask the shop for free samples."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `100`."""


class SearchSampleApplicationsFulfillmentsResponse(ResponseModel):
    """The response of `SellerSearchSampleApplicationsFulfillments` (202409)."""

    __slots__ = ()

    fulfillments: list[Fulfillment]
    """Content that the creator made for the sample, with the product."""


class SearchSellerAffiliateOrdersResponse(ResponseModel):
    """The response of `SearchSellerAffiliateOrders` (202410)."""

    __slots__ = ()

    orders: list[Order]
    """Affiliate orders of the shop, each with the SKUs sold."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `10000`."""


class SearchTargetCollaborationsResponse(ResponseModel):
    """The response of `SearchTargetCollaborations` (202508)."""

    __slots__ = ()

    target_collaborations: list[TargetCollaboration]
    """Collaborations that the shop set up with chosen creators, one entry each."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `100`."""


class SellerGetSampleRequestDeeplinkResponse(ResponseModel):
    """The response of `SellerGetSampleRequestDeeplink` (202512)."""

    __slots__ = ()

    deeplink: str | Any
    """Link that opens the sample request in the TikTok app."""


class SendImMessageResponse(ResponseModel):
    """The response of `SendIMMessage` (202412)."""

    __slots__ = ()

    message_id: str | Any
    """Id of the message that was just sent. Example: `1234444`."""


class UpdateConversationStatusResponse(ResponseModel):
    """The response of `UpdateConversationStatus` (202608)."""

    __slots__ = ()


class UpdateTargetCollaborationResponse(ResponseModel):
    """The response of `UpdateTargetCollaboration` (202508)."""

    __slots__ = ()

    target_collaboration_conflicts: list[TargetCollaborationConflict]
    """Pairs of creator and product that are already in another collaboration, which made the call fail."""

    update_failed: UpdateFailed | Any
    """What could not be changed; the rest of the call took effect."""


class UploadMessageImageResponse(ResponseModel):
    """The response of `UploadMessageImage` (202511)."""

    __slots__ = ()

    height: int | Any
    """Height of the uploaded image in pixels; send it along with `url`. Example: `720`."""

    url: str | Any
    """Address of the uploaded image, to use in the `content` of a message of type IMAGE."""

    width: int | Any
    """Width of the uploaded image in pixels; send it along with `url`. Example: `1280`."""


class UploadMessageImageV2Response(ResponseModel):
    """The response of `UploadMessageImageV2` (202608)."""

    __slots__ = ()

    height: int | Any
    """Height of the uploaded image in pixels; send it along with `url`."""

    url: str | Any
    """Address of the uploaded image, to use in the `content` of a message of type IMAGE."""

    width: int | Any
    """Width of the uploaded image in pixels; send it along with `url`."""


class GetConversationListPage(GetConversationListResponse, Page["Conversation"]):
    """One page of `GetConversationList`: its items are `conversations`."""

    __slots__ = ()
    _items_at = "conversations"


class AsyncGetConversationListPage(GetConversationListResponse, AsyncPage["Conversation"]):
    """One page of `GetConversationList`: its items are `conversations`."""

    __slots__ = ()
    _items_at = "conversations"


class GetMessageInConversationPage(GetMessageInConversationResponse, Page["Message"]):
    """One page of `GetMessageintheConversation`: its items are `messages`."""

    __slots__ = ()
    _items_at = "messages"


class AsyncGetMessageInConversationPage(GetMessageInConversationResponse, AsyncPage["Message"]):
    """One page of `GetMessageintheConversation`: its items are `messages`."""

    __slots__ = ()
    _items_at = "messages"


class GetOpenCollaborationCreatorContentDetailPage(GetOpenCollaborationCreatorContentDetailResponse, Page["CreatorContentDetail"]):
    """One page of `GetOpenCollaborationCreatorContentDetail`: its items are `creator_content_details`."""

    __slots__ = ()
    _items_at = "creator_content_details"


class AsyncGetOpenCollaborationCreatorContentDetailPage(GetOpenCollaborationCreatorContentDetailResponse, AsyncPage["CreatorContentDetail"]):
    """One page of `GetOpenCollaborationCreatorContentDetail`: its items are `creator_content_details`."""

    __slots__ = ()
    _items_at = "creator_content_details"


class GetWeeklyCreatorOutreachRecordsPage(GetWeeklyCreatorOutreachRecordsResponse, Page["Connect"]):
    """One page of `GetWeeklyCreatorOutreachRecords`: its items are `data.connect_list`."""

    __slots__ = ()
    _items_at = "data.connect_list"


class AsyncGetWeeklyCreatorOutreachRecordsPage(GetWeeklyCreatorOutreachRecordsResponse, AsyncPage["Connect"]):
    """One page of `GetWeeklyCreatorOutreachRecords`: its items are `data.connect_list`."""

    __slots__ = ()
    _items_at = "data.connect_list"


class SearchCreatorOnMarketplacePage(SearchCreatorOnMarketplaceResponse, Page["SearchCreatorOnMarketplaceCreator"]):
    """One page of `SellerSearchCreatoronMarketplace`: its items are `creators`."""

    __slots__ = ()
    _items_at = "creators"


class AsyncSearchCreatorOnMarketplacePage(SearchCreatorOnMarketplaceResponse, AsyncPage["SearchCreatorOnMarketplaceCreator"]):
    """One page of `SellerSearchCreatoronMarketplace`: its items are `creators`."""

    __slots__ = ()
    _items_at = "creators"


class SearchOpenCollaborationPage(SearchOpenCollaborationResponse, Page["OpenCollaboration"]):
    """One page of `SearchOpenCollaboration`: its items are `open_collaborations`."""

    __slots__ = ()
    _items_at = "open_collaborations"


class AsyncSearchOpenCollaborationPage(SearchOpenCollaborationResponse, AsyncPage["OpenCollaboration"]):
    """One page of `SearchOpenCollaboration`: its items are `open_collaborations`."""

    __slots__ = ()
    _items_at = "open_collaborations"


class SearchOpenCollaborationProductPage(SearchOpenCollaborationProductResponse, Page["SearchOpenCollaborationProductProduct"]):
    """One page of `SellerSearchAffiliateOpenCollaborationProduct`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class AsyncSearchOpenCollaborationProductPage(SearchOpenCollaborationProductResponse, AsyncPage["SearchOpenCollaborationProductProduct"]):
    """One page of `SellerSearchAffiliateOpenCollaborationProduct`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class SearchSampleApplicationsPage(SearchSampleApplicationsResponse, Page["SampleApplication"]):
    """One page of `SellerSearchSampleApplications`: its items are `sample_applications`."""

    __slots__ = ()
    _items_at = "sample_applications"


class AsyncSearchSampleApplicationsPage(SearchSampleApplicationsResponse, AsyncPage["SampleApplication"]):
    """One page of `SellerSearchSampleApplications`: its items are `sample_applications`."""

    __slots__ = ()
    _items_at = "sample_applications"


class SearchSellerAffiliateOrdersPage(SearchSellerAffiliateOrdersResponse, Page["Order"]):
    """One page of `SearchSellerAffiliateOrders`: its items are `orders`."""

    __slots__ = ()
    _items_at = "orders"


class AsyncSearchSellerAffiliateOrdersPage(SearchSellerAffiliateOrdersResponse, AsyncPage["Order"]):
    """One page of `SearchSellerAffiliateOrders`: its items are `orders`."""

    __slots__ = ()
    _items_at = "orders"


class SearchTargetCollaborationsPage(SearchTargetCollaborationsResponse, Page["TargetCollaboration"]):
    """One page of `SearchTargetCollaborations`: its items are `target_collaborations`."""

    __slots__ = ()
    _items_at = "target_collaborations"


class AsyncSearchTargetCollaborationsPage(SearchTargetCollaborationsResponse, AsyncPage["TargetCollaboration"]):
    """One page of `SearchTargetCollaborations`: its items are `target_collaborations`."""

    __slots__ = ()
    _items_at = "target_collaborations"
