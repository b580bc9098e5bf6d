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
    """Commission rate. Example: `1000`."""

    id: str | Any
    """Id. Example: `789078671231312312`."""


class AutoAddProduct(Model):
    """Auto add product inside `EditOpenCollaborationSettingsRequest`, `OpenCollaborationSetting`."""

    __slots__ = ()

    commission_rate: int | Any
    """Commission rate. Example: `1000`."""

    enable: bool | Any
    """Enable. Example: `true`."""


class Avatar(Model):
    """Avatar inside `Creator`, `GetOpenCollaborationCreatorContentDetailCreatorProfile`, `QueryTargetCollaborationDetailCreator` and others."""

    __slots__ = ()

    url: str | Any
    """URL."""


class AvgCommissionRateRange(Model):
    """Average commission rate range inside `Creator`."""

    __slots__ = ()

    maximum_amount: int | Any
    """Maximum amount."""

    minimum_amount: int | Any
    """Minimum amount."""


class AvgGmvPerBuyerRange(Model):
    """Average GMV per buyer range inside `Creator`."""

    __slots__ = ()

    currency: str | Any
    """Currency."""

    formatted_range: str | Any
    """Formatted range."""

    maximum_amount: str | Any
    """Maximum amount. A decimal number as text."""

    minimum_amount: str | Any
    """Minimum amount. A decimal number as text."""


class CategoryChain(Model):
    """Category chain inside `SearchOpenCollaborationProductProduct`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `343554`."""

    is_leaf: bool | Any
    """Is leaf. Example: `false`."""

    local_name: str | Any
    """Local name. Example: `COMPUTER`."""

    parent_id: str | Any
    """Parent id. Example: `342948`."""


class CategoryGmvDistribution(Model):
    """Category GMV distribution inside `Creator`."""

    __slots__ = ()

    category_id: str | Any
    """Category id."""

    value: str | Any
    """Value."""


class ChangeCommission(Model):
    """Change commission inside `UpdateFailed`."""

    __slots__ = ()

    commission_rate: int | Any
    """Commission rate. Example: `1000`."""

    product_id: str | Any
    """Product id. Example: `789078671231312312`."""


class Commission(Model):
    """Commission inside `Product`."""

    __slots__ = ()

    currency: str | Any
    """Currency. Example: `USD`."""

    effective_time: str | Any
    """Effective time. Example: `1715654330`."""

    maximum_amount: str | Any
    """Maximum amount. A decimal number as text. Example: `55.7`."""

    minimum_amount: str | Any
    """Minimum amount. A decimal number as text. Example: `34.3`."""

    rate: int | Any
    """Rate. Example: `3000`."""

    shop_ads_commission_rate: int | Any
    """Shop ads commission rate. Example: `100`."""


class ConflictItem(Model):
    """Conflict item inside `CheckTargetCollaborationConflictsResponse`."""

    __slots__ = ()

    creator_open_id: str | Any
    """Creator open id."""

    existing_collaboration_id: str | Any
    """Existing collaboration id."""

    product_id: str | Any
    """Product id."""


class Connect(Model):
    """Connect inside `GetWeeklyCreatorOutreachRecordsData`."""

    __slots__ = ()

    creator_open_id: str | Any
    """Creator open id."""

    has_sent_im_message: bool | Any
    """Has sent IM message."""

    has_sent_invitation: bool | Any
    """Has sent invitation."""

    id: str | Any
    """Id."""

    is_paired: bool | Any
    """Is paired."""


class Content(Model):
    """Content inside `Fulfillment`."""

    __slots__ = ()

    comment_count: int | Any
    """Comment count. Example: `10`."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1723529426`."""

    description: str | Any
    """Description."""

    format: str | Any
    """Format. Example: `LIVE`."""

    id: str | Any
    """Id. Example: `123456`."""

    like_count: int | Any
    """Like count. Example: `123`."""

    live_end_time: int | Any
    """LIVE end time. Unix seconds. Example: `1723529426`."""

    page_link: str | Any
    """Page link. Example: `https://www.example.com`."""

    paid_order_count: int | Any
    """Paid order count. Example: `1`."""

    url: str | Any
    """URL. Example: `https://www.example.com`."""

    view_count: int | Any
    """View count. Example: `100`."""


class ContentGmvDistribution(Model):
    """Content GMV distribution inside `Creator`."""

    __slots__ = ()

    content_type: str | Any
    """Content type."""

    value: str | Any
    """Value."""


class Conversation(Model):
    """Conversation inside `GetConversationListResponse`."""

    __slots__ = ()

    avatar: str | Any
    """Avatar."""

    creator_im_id: str | Any
    """Creator IM id. Example: `12345678`."""

    id: str | Any
    """Id. Example: `12345678`."""

    unread_count: int | Any
    """Unread count. Example: `2`."""

    username: str | Any
    """Username. Example: `test_creator_name`."""


class CreateCompassOfflineExportTaskTask(Model):
    """Task inside `CreateCompassOfflineExportTaskResponse`."""

    __slots__ = ()

    id: str | Any
    """Id."""


class CreateOpenCollaborationOpenCollaboration(Model):
    """Open collaboration inside `CreateOpenCollaborationResponse`."""

    __slots__ = ()

    effective_time: int | Any
    """Effective time. Unix seconds. Example: `1715654330`."""

    id: str | Any
    """Id. Example: `7365861555575916210`."""

    product_id: str | Any
    """Product id. Example: `789078671231`."""


class CreateTargetCollaborationTargetCollaboration(Model):
    """Target collaboration inside `CreateTargetCollaborationResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `7365861555575916210`."""


class Creator(Model):
    """Creator inside `GetMarketplaceCreatorPerformanceResponse`."""

    __slots__ = ()

    avatar: Avatar | Any
    """Avatar."""

    avg_commission_rate: int | Any
    """Average commission rate."""

    avg_commission_rate_range: AvgCommissionRateRange | Any
    """Average commission rate range."""

    avg_ec_live_comment_count: int | Any
    """Average e-commerce LIVE comment count."""

    avg_ec_live_like_count: int | Any
    """Average e-commerce LIVE like count."""

    avg_ec_live_share_count: int | Any
    """Average e-commerce LIVE share count."""

    avg_ec_live_view_count: int | Any
    """Average e-commerce LIVE view count."""

    avg_ec_video_comment_count: int | Any
    """Average e-commerce video comment count."""

    avg_ec_video_like_count: int | Any
    """Average e-commerce video like count."""

    avg_ec_video_play_count: int | Any
    """Average e-commerce video play count."""

    avg_ec_video_share_count: int | Any
    """Average e-commerce video share count."""

    avg_gmv_per_buyer: Money | Any
    """Average GMV per buyer."""

    avg_gmv_per_buyer_range: AvgGmvPerBuyerRange | Any
    """Average GMV per buyer range."""

    bio_description: str | Any
    """Bio description."""

    brand_collaboration_count: int | Any
    """Brand collaboration count."""

    category_gmv_distribution: list[CategoryGmvDistribution]
    """Category GMV distribution."""

    category_ids: list[str]
    """Category ids."""

    content_gmv_distribution: list[ContentGmvDistribution]
    """Content GMV distribution."""

    creator_profile: CreatorProfile | Any
    """Creator profile."""

    ec_live_count: int | Any
    """E-commerce LIVE count."""

    ec_live_engagement_rate: str | Any
    """E-commerce LIVE engagement rate."""

    ec_video_count: int | Any
    """E-commerce video count."""

    ec_video_engagement_rate: str | Any
    """E-commerce video engagement rate."""

    follower_age: list[FollowerAge]
    """Follower age."""

    follower_count: int | Any
    """Follower count."""

    follower_gender: list[FollowerGender]
    """Follower gender."""

    follower_location: list[FollowerLocation]
    """Follower location."""

    gmv: Money | Any
    """GMV."""

    gmv_range: GmvRange | Any
    """GMV range."""

    gpm: Money | Any
    """GPM."""

    gpm_range: GpmRange | Any
    """GPM range."""

    live_gmv: Money | Any
    """LIVE GMV."""

    live_gpm: Money | Any
    """LIVE GPM."""

    live_gpm_range: LiveGpmRange | Any
    """LIVE GPM range."""

    nickname: str | Any
    """Nickname."""

    post_rate: str | Any
    """Post rate."""

    pps: str | Any
    """Pps."""

    product_original_price_range: ProductOriginalPriceRange | Any
    """Product original price range."""

    profile_tt_uri: str | Any
    """Profile tt URI."""

    promoted_product_num: int | Any
    """Promoted product num."""

    rating: str | Any
    """Rating."""

    selection_region: str | Any
    """Selection region."""

    top_collaborated_brand_ids: list[str]
    """Top collaborated brand ids."""

    units_sold: int | Any
    """Units sold."""

    units_sold_range: UnitsSoldRange | Any
    """Units sold range."""

    username: str | Any
    """Username."""

    video_gmv: Money | Any
    """Video GMV."""

    video_gpm: Money | Any
    """Video GPM."""

    video_gpm_range: VideoGpmRange | Any
    """Video GPM range."""


class CreatorConnectInfo(Model):
    """Creator connect info inside `CreatorProfile`."""

    __slots__ = ()

    is_blocked: bool | Any
    """Is blocked."""

    is_connect: bool | Any
    """Is connect."""

    is_paired: bool | Any
    """Is paired."""


class CreatorContentDetail(Model):
    """Creator content detail inside `GetOpenCollaborationCreatorContentDetailResponse`."""

    __slots__ = ()

    creator_profile: GetOpenCollaborationCreatorContentDetailCreatorProfile | Any
    """Creator profile."""

    live_count: int | Any
    """LIVE count. Example: `2`."""

    promotion_end_time: int | Any
    """Promotion end time. Unix seconds. Example: `1734682697`."""

    promotion_status: str | Any
    """Promotion status. Example: `NORMAL`. See `PromotionStatus`."""

    video_count: int | Any
    """Video count. Example: `101`."""


class CreatorEligibilityResult(Model):
    """Creator eligibility result inside `CheckCreatorOutreachEligibilityResponse`."""

    __slots__ = ()

    creator_level: int | Any
    """Creator level."""

    creator_open_id: str | Any
    """Creator open id."""

    is_blocked: bool | Any
    """Is blocked."""

    is_connected: bool | Any
    """Is connected."""

    is_creator_follower_count_threshold_met: bool | Any
    """Is creator follower count threshold met."""

    is_creator_level_quota_available: bool | Any
    """Is creator level quota available."""

    is_paired: bool | Any
    """Is paired."""


class CreatorProfile(Model):
    """Creator profile inside `Creator`."""

    __slots__ = ()

    contact_info_available: bool | Any
    """Contact info available."""

    creator_bind_mcn_name: str | Any
    """Creator bind mcn name."""

    creator_connect_info: CreatorConnectInfo | Any
    """Creator connect info."""

    creator_fulfillment_reviews: int | Any
    """Creator fulfillment reviews."""

    creator_fulfillment_score_90d: str | Any
    """Creator fulfillment score 90d."""

    creator_level: int | Any
    """Creator level."""

    creator_trend_profile: list[CreatorTrendProfile]
    """Creator trend profile."""

    has_invited_90d: bool | Any
    """Has invited 90d."""

    is_creator_blocked: bool | Any
    """Is creator blocked."""

    is_eligible_flat_fee: bool | Any
    """Is eligible flat fee."""

    is_official_recommend: bool | Any
    """Is official recommend."""

    is_rising_star: bool | Any
    """Is rising star."""

    live_comment_cnt_30d_med: int | Any
    """LIVE comment count 30d med."""

    live_engagement_rate_30d: int | Any
    """LIVE engagement rate 30d."""

    live_like_cnt_30d: int | Any
    """LIVE like count 30d."""

    live_share_cnt_30d_med: int | Any
    """LIVE share count 30d med."""

    live_view_cnt_30d_med: int | Any
    """LIVE view count 30d med."""

    sample_score: int | Any
    """Sample score."""

    video_play_cnt_30d_med: int | Any
    """Video play count 30d med."""

    video_publish_cnt_30d_med: int | Any
    """Video publish count 30d med."""


class CreatorTrendProfile(Model):
    """Creator trend profile inside `CreatorProfile`."""

    __slots__ = ()

    end_timestamp: int | Any
    """End timestamp."""

    engagement_rate: int | Any
    """Engagement rate."""

    follower: int | Any
    """Follower."""

    gmv: Gmv | Any
    """GMV."""

    start_timestamp: int | Any
    """Start timestamp."""

    units_sold: int | Any
    """Units sold."""


class CurrentCommission(Model):
    """Current commission inside `OpenCollaboration`."""

    __slots__ = ()

    end_time: int | Any
    """End time. Unix seconds. Example: `1727625600`."""

    rate: int | Any
    """Rate. Example: `3000`."""

    start_time: int | Any
    """Start time. Unix seconds. Example: `1725334422`."""


class Data(Model):
    """Data inside `GetWeeklyCreatorOutreachQuotaResponse`."""

    __slots__ = ()

    bonus_exposure_post_percentile_threshold: str | Any
    """Bonus exposure post percentile threshold."""

    end_time: str | Any
    """End time."""

    gmv_level_rule: list[GmvLevelRule]
    """GMV level rule."""

    gmv_tier: str | Any
    """GMV tier."""

    new_connect_count: str | Any
    """New connect count."""

    pair_connect_count: str | Any
    """Pair connect count."""

    quota_details: list[QuotaDetail]
    """Quota details."""

    quota_sum: str | Any
    """Quota sum."""

    quota_type: str | Any
    """Quota type."""

    quota_use: str | Any
    """Quota use."""

    reached_max_follower_cnt: str | Any
    """Reached max follower count."""

    shop_id: str | Any
    """Shop id."""

    start_time: str | Any
    """Start time."""

    unlimited: bool | Any
    """Unlimited."""


class FailedItem(Model):
    """Failed item inside `ResolveTargetCollaborationConflictsResponse`."""

    __slots__ = ()

    creator_open_id: str | Any
    """Creator open id."""

    existing_collaboration_id: str | Any
    """Existing collaboration id."""


class File(Model):
    """File inside `DownloadCompassTaskFileResponse`."""

    __slots__ = ()

    base64: str | Any
    """Base64."""


class FollowerAge(Model):
    """Follower age inside `Creator`."""

    __slots__ = ()

    key: str | Any
    """Key."""

    value: str | Any
    """Value."""


class FollowerGender(Model):
    """Follower gender inside `Creator`."""

    __slots__ = ()

    key: str | Any
    """Key."""

    value: str | Any
    """Value."""


class FollowerLocation(Model):
    """Follower location inside `Creator`."""

    __slots__ = ()

    key: str | Any
    """Key."""

    value: str | Any
    """Value."""


class FreeSampleRule(Model):
    """Free sample rule inside `CreateTargetCollaborationRequest`, `TargetCollaboration`, `UpdateTargetCollaborationRequest`."""

    __slots__ = ()

    has_free_sample: bool | Any
    """Has free sample. Example: `true`."""

    is_sample_approval_exempt: bool | Any
    """Is sample approval exempt. Example: `true`."""


class Fulfillment(Model):
    """Fulfillment inside `SearchSampleApplicationsFulfillmentsResponse`."""

    __slots__ = ()

    content: Content | Any
    """Content."""

    product: SearchSampleApplicationsFulfillmentsProduct | Any
    """Product."""


class GetInboxCategoryCountsData(Model):
    """Data inside `GetInboxCategoryCountsResponse`."""

    __slots__ = ()

    group_counts: list[GroupCount]
    """Group counts."""


class GetOpenCollaborationCreatorContentDetailCreatorProfile(Model):
    """Creator profile inside `CreatorContentDetail`."""

    __slots__ = ()

    avatar: Avatar | Any
    """Avatar."""

    creator_open_id: str | Any
    """Creator open id."""

    follower_count: int | Any
    """Follower count. Example: `10023`."""

    nickname: str | Any
    """Nickname. Example: `nickname`."""

    username: str | Any
    """Username. Example: `example_creator`."""


class GetOpenCollaborationCreatorContentDetailProduct(Model):
    """Product inside `GetOpenCollaborationCreatorContentDetailResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `1734823553672710512`."""

    image_url: str | Any
    """Image URL."""


class GetSellerSearchCreatorMarketplaceAdvancedFiltersData(Model):
    """Data inside `GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse`."""

    __slots__ = ()

    option_list: list[GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem]
    """Option list."""

    sorters: list[Sorter]
    """Sorters."""


class GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem(Model):
    """Option inside `AdvancedFilter`, `GetSellerSearchCreatorMarketplaceAdvancedFiltersData`."""

    __slots__ = ()

    option_type: str | Any
    """Option type."""

    options: list[OptionItem]
    """Options."""


class GetWeeklyCreatorOutreachRecordsData(Model):
    """Data inside `GetWeeklyCreatorOutreachRecordsResponse`."""

    __slots__ = ()

    connect_list: list[Connect]
    """Connect list."""

    total: int | Any
    """Total."""


class Gmv(Model):
    """GMV inside `CreatorTrendProfile`."""

    __slots__ = ()

    amount: str | Any
    """Amount. A decimal number as text."""

    symbol: str | Any
    """Symbol."""


class GmvLevelRule(Model):
    """GMV level rule inside `Data`."""

    __slots__ = ()

    gmv_tier: str | Any
    """GMV tier."""

    left_gmv: Money | Any
    """Left GMV."""

    quota_details: list[QuotaDetail]
    """Quota details."""

    reached_max_follower_cnt: str | Any
    """Reached max follower count."""

    right_gmv: Money | Any
    """Right GMV."""


class GmvRange(Model):
    """GMV range inside `Creator`, `SearchCreatorOnMarketplaceCreator`."""

    __slots__ = ()

    currency: str | Any
    """Currency."""

    formatted_range: str | Any
    """Formatted range."""

    maximum_amount: str | Any
    """Maximum amount. A decimal number as text."""

    minimum_amount: str | Any
    """Minimum amount. A decimal number as text."""


class GpmRange(Model):
    """GPM range inside `Creator`."""

    __slots__ = ()

    currency: str | Any
    """Currency."""

    formatted_range: str | Any
    """Formatted range."""

    maximum_amount: str | Any
    """Maximum amount. A decimal number as text."""

    minimum_amount: str | Any
    """Minimum amount. A decimal number as text."""


class GroupCount(Model):
    """Group count inside `GetInboxCategoryCountsData`."""

    __slots__ = ()

    count: int | Any
    """Count."""

    group_type: str | Any
    """Group type."""


class Image(Model):
    """Image inside `ProductBaseInfo`."""

    __slots__ = ()

    url: str | Any
    """URL."""


class LiveGpmRange(Model):
    """LIVE GPM range inside `Creator`."""

    __slots__ = ()

    currency: str | Any
    """Currency."""

    formatted_range: str | Any
    """Formatted range."""

    maximum_amount: str | Any
    """Maximum amount. A decimal number as text."""

    minimum_amount: str | Any
    """Minimum amount. A decimal number as text."""


class MajorGender(Model):
    """Major gender inside `TopFollowerDemographic`."""

    __slots__ = ()

    gender: str | Any
    """Gender."""

    percentage: int | Any
    """Percentage."""


class Message(Model):
    """Message inside `GetMessageInConversationResponse`."""

    __slots__ = ()

    conversation_index: str | Any
    """Conversation index. Example: `1735032460678899`."""

    message_body: MessageBody | Any
    """Message body."""


class MessageBody(Model):
    """Message body inside `Message`."""

    __slots__ = ()

    content: str | Any
    """Content."""

    conversation_id: str | Any
    """Conversation id. Example: `7451873679308620048`."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1691411573`."""

    id: str | Any
    """Id. Example: `7451907556216407553`."""

    sender_id: str | Any
    """Sender id. Example: `2368694990397660924`."""

    type: str | Any
    """Type. Example: `TEXT`. See `MessageBodyType`."""


class NewestMessage(Model):
    """Newest message inside `GetLatestUnreadMessagesResponse`."""

    __slots__ = ()

    content: str | Any
    """Content."""

    conversation_id: str | Any
    """Conversation id. Example: `12345`."""

    sender_id: str | Any
    """Sender id. Example: `12345678`."""

    type: str | Any
    """Type. Example: `TEXT`. See `MessageBodyType`."""

    unread_message_count: int | Any
    """Unread message count. Example: `1`."""


class OpenCollaboration(Model):
    """Open collaboration inside `SearchOpenCollaborationResponse`."""

    __slots__ = ()

    content_creator_count: int | Any
    """Content creator count. Example: `10`."""

    current_commission: CurrentCommission | Any
    """Current commission."""

    id: str | Any
    """Id. Example: `94297006405`."""

    product: Product | Any
    """Product."""

    showcase_creator_count: int | Any
    """Showcase creator count. Example: `15`."""

    status: str | Any
    """Status. Example: `NORMAL`. See `PromotionStatus`."""


class OpenCollaborationSetting(Model):
    """Open collaboration setting inside `GetOpenCollaborationSettingsResponse`."""

    __slots__ = ()

    auto_add_product: AutoAddProduct | Any
    """Auto add product."""


class OptionChildren(Model):
    """Option children inside `OptionItem`."""

    __slots__ = ()

    id: str | Any
    """Id."""

    name: str | Any
    """Name."""


class OptionItem(Model):
    """Option inside `GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem`."""

    __slots__ = ()

    id: str | Any
    """Id."""

    name: str | Any
    """Name."""

    option_children: list[OptionChildren]
    """Option children."""


class Order(Model):
    """Order inside `SearchSellerAffiliateOrdersResponse`."""

    __slots__ = ()

    create_time: int | Any
    """Create time. Unix seconds. Example: `1722420186`."""

    delivery_time: int | Any
    """Delivery time. Unix seconds. Example: `1723748656`."""

    id: str | Any
    """Id. Example: `579125529499110202`."""

    skus: list[Sku]
    """SKUs."""

    status: str | Any
    """Status. Example: `COMPLETED`. See `OrderStatus`."""


class OriginalPrice(Model):
    """Original price inside `Product`, `SearchOpenCollaborationProductProduct`."""

    __slots__ = ()

    currency: str | Any
    """Currency. Example: `USD`."""

    maximum_amount: str | Any
    """Maximum amount. A decimal number as text. Example: `100.00`."""

    minimum_amount: str | Any
    """Minimum amount. A decimal number as text. Example: `12.21`."""


class Price(Model):
    """Price inside `ProductBaseInfo`."""

    __slots__ = ()

    max_price: Money | Any
    """Max price."""

    min_price: Money | Any
    """Min price."""


class Product(Model):
    """Product inside `OpenCollaboration`, `TargetCollaboration`."""

    __slots__ = ()

    collaboration_status: str | Any
    """Collaboration status. Example: `NORMAL`. See `CollaborationStatus`."""

    commission: Commission | Any
    """Commission."""

    commission_effective_status: str | Any
    """Commission effective status. Example: `EFFECTIVE_ALL`. See `CommissionEffectiveStatus`."""

    id: str | Any
    """Id. Example: `789078671231312312`."""

    inventory: int | Any
    """Inventory. Example: `1274`."""

    main_image_url: str | Any
    """Main image URL."""

    original_price: OriginalPrice | Any
    """Original price."""

    status: str | Any
    """Status. Example: `LIVE`. See `ProductStatus`."""

    title: str | Any
    """Title."""


class ProductBaseInfo(Model):
    """Product base info inside `ProductDetail`."""

    __slots__ = ()

    ads_commission_effective_time: int | Any
    """Ads commission effective time. Unix seconds."""

    commission_effective_time: int | Any
    """Commission effective time. Unix seconds."""

    image: Image | Any
    """Image."""

    old_target_ads_commission: int | Any
    """Old target ads commission."""

    old_target_commission: int | Any
    """Old target commission."""

    open_commission: int | Any
    """Open commission."""

    price: Price | Any
    """Price."""

    product_id: str | Any
    """Product id."""

    product_status: str | Any
    """Product status."""

    promotion_price: PromotionPrice | Any
    """Promotion price."""

    target_ads_commission: int | Any
    """Target ads commission."""

    target_commission: int | Any
    """Target commission."""

    title: str | Any
    """Title."""


class ProductDetail(Model):
    """Product detail inside `QueryCreatorPromotionDetailsInTargetCollaborationData`."""

    __slots__ = ()

    is_commission_effective: bool | Any
    """Is commission effective."""

    live_count: int | Any
    """LIVE count."""

    product_add_status: bool | Any
    """Product add status."""

    product_base_info: ProductBaseInfo | Any
    """Product base info."""

    video_count: int | Any
    """Video count."""


class ProductOriginalPriceRange(Model):
    """Product original price range inside `Creator`."""

    __slots__ = ()

    currency: str | Any
    """Currency."""

    maximum_amount: str | Any
    """Maximum amount. A decimal number as text."""

    minimum_amount: str | Any
    """Minimum amount. A decimal number as text."""


class PromotionPrice(Model):
    """Promotion price inside `ProductBaseInfo`."""

    __slots__ = ()

    max_price: Money | Any
    """Max price."""

    min_price: Money | Any
    """Min price."""


class QueryCreatorPromotionDetailsInTargetCollaborationData(Model):
    """Data inside `QueryCreatorPromotionDetailsInTargetCollaborationResponse`."""

    __slots__ = ()

    product_details: list[ProductDetail]
    """Product details."""


class QueryTargetCollaborationDetailCreator(Model):
    """Creator inside `TargetCollaboration`."""

    __slots__ = ()

    avatar: Avatar | Any
    """Avatar."""

    collaboration_status: str | Any
    """Collaboration status. Example: `NORMAL`. See `CollaborationStatus`."""

    content_product_count: int | Any
    """Content product count. Example: `1`."""

    creator_open_id: str | Any
    """Creator open id."""

    nickname: str | Any
    """Nickname. Example: `123456`."""

    product_effective_status: str | Any
    """Product effective status. Example: `EFFECTIVE_ALL`. See `CommissionEffectiveStatus`."""

    selection_region: str | Any
    """Selection region. Example: `US`."""

    showcase_product_count: int | Any
    """Showcase product count. Example: `2`."""

    username: str | Any
    """Username. Example: `123456`."""


class QuotaDetail(Model):
    """Quota detail inside `Data`, `GmvLevelRule`."""

    __slots__ = ()

    creator_levels: list[int]
    """Creator levels."""

    quota_bonus_sum: int | Any
    """Quota bonus sum."""

    quota_bonus_use: int | Any
    """Quota bonus use."""

    quota_period_sum: int | Any
    """Quota period sum."""

    quota_period_use: int | Any
    """Quota period use."""


class SalesPrice(Model):
    """Sales price inside `SearchOpenCollaborationProductProduct`."""

    __slots__ = ()

    currency: str | Any
    """Currency. Example: `USD`."""

    maximum_amount: str | Any
    """Maximum amount. A decimal number as text. Example: `55.7`."""

    minimum_amount: str | Any
    """Minimum amount. A decimal number as text. Example: `34.3`."""


class SampleApplication(Model):
    """Sample application inside `SearchSampleApplicationsResponse`."""

    __slots__ = ()

    approve_expiration_time: int | Any
    """Approve expiration time. Unix seconds. Example: `1728674995`."""

    available_quantity: int | Any
    """Available quantity. Example: `50`."""

    commission_rate: str | Any
    """Commission rate. Example: `0.1`."""

    creator: SearchSampleApplicationsCreator | Any
    """Creator."""

    disapprovable_reasons: list[str]
    """Disapprovable reasons."""

    fulfillment_status: str | Any
    """Fulfillment status. Example: `ONGOING`. See `FulfillmentStatus`."""

    id: str | Any
    """Id. Example: `123456`."""

    is_approvable: bool | Any
    """Is approvable. Example: `true`."""

    order_id: str | Any
    """Order id. Example: `123456`."""

    partner_name: str | Any
    """Partner name. Example: `ABC`."""

    product: SearchSampleApplicationsProduct | Any
    """Product."""

    shipment_expiration_time: int | Any
    """Shipment expiration time. Unix seconds. Example: `1728674995`."""

    status: str | Any
    """Status. Example: `PENDING`. See `SampleApplicationStatus`."""

    tracking_number: str | Any
    """Tracking number. Example: `123456`."""


class SampleRule(Model):
    """Sample rule inside `GetOpenCollaborationSampleRulesResponse`."""

    __slots__ = ()

    available_quantity: int | Any
    """Available quantity. Example: `50`."""

    end_time: int | Any
    """End time. Unix seconds. Example: `1728546888`."""

    is_sample_time_unlimited: bool | Any
    """Is sample time unlimited. Example: `true`."""

    product_id: str | Any
    """Product id. Example: `123456`."""

    sample_quota: int | Any
    """Sample quota. Example: `100`."""

    start_time: int | Any
    """Start time. Unix seconds. Example: `1728546888`."""

    status: str | Any
    """Status. Example: `ONGOING`."""

    thresholds: Threshold | Any
    """Thresholds."""


class SearchCreatorOnMarketplaceCreator(Model):
    """Creator inside `SearchCreatorOnMarketplaceResponse`."""

    __slots__ = ()

    avatar: Avatar | Any
    """Avatar."""

    avg_ec_live_uv: int | Any
    """Average e-commerce LIVE uv."""

    avg_ec_video_view_count: int | Any
    """Average e-commerce video view count."""

    category_ids: list[str]
    """Category ids."""

    creator_open_id: str | Any
    """Creator open id."""

    creator_profile: SearchCreatorOnMarketplaceCreatorProfile | Any
    """Creator profile."""

    follower_count: int | Any
    """Follower count."""

    gmv: Money | Any
    """GMV."""

    gmv_range: GmvRange | Any
    """GMV range."""

    live_gmv: Money | Any
    """LIVE GMV."""

    nickname: str | Any
    """Nickname."""

    selection_region: str | Any
    """Selection region."""

    top_follower_demographics: TopFollowerDemographic | Any
    """Top follower demographics."""

    units_sold_range: UnitsSoldRange | Any
    """Units sold range."""

    username: str | Any
    """Username."""

    video_gmv: Money | Any
    """Video GMV."""


class SearchCreatorOnMarketplaceCreatorProfile(Model):
    """Creator profile inside `SearchCreatorOnMarketplaceCreator`."""

    __slots__ = ()

    creator_bind_mcn_name: str | Any
    """Creator bind mcn name."""

    creator_level: int | Any
    """Creator level."""

    has_collaborated: bool | Any
    """Has collaborated."""

    has_invited_90d: bool | Any
    """Has invited 90d."""

    is_creator_blocked: bool | Any
    """Is creator blocked."""

    is_eligible_flat_fee: bool | Any
    """Is eligible flat fee."""

    is_fast_growing: bool | Any
    """Is fast growing."""

    is_official_recommend: bool | Any
    """Is official recommend."""

    is_rising_star: bool | Any
    """Is rising star."""

    pps_score: str | Any
    """Pps score."""

    user_type_tag: list[int]
    """User type tag."""


class SearchOpenCollaborationProductCommission(Model):
    """Commission inside `SearchOpenCollaborationProductProduct`."""

    __slots__ = ()

    amount: str | Any
    """Amount. A decimal number as text. Example: `121.32`."""

    currency: str | Any
    """Currency. Example: `USD`."""

    rate: int | Any
    """Rate. Example: `3000`."""


class SearchOpenCollaborationProductProduct(Model):
    """Product inside `SearchOpenCollaborationProductResponse`."""

    __slots__ = ()

    category_chains: list[CategoryChain]
    """Category chains."""

    commission: SearchOpenCollaborationProductCommission | Any
    """Commission."""

    detail_link: str | Any
    """Detail link."""

    has_inventory: bool | Any
    """Has inventory. Example: `false`."""

    id: str | Any
    """Id. Example: `1729432087292775344`."""

    main_image_url: str | Any
    """Main image URL."""

    original_price: OriginalPrice | Any
    """Original price."""

    sale_region: str | Any
    """Sale region. Example: `ID`."""

    sales_price: SalesPrice | Any
    """Sales price."""

    shop: Shop | Any
    """Shop."""

    title: str | Any
    """Title."""

    units_sold: int | Any
    """Units sold. Example: `12123`."""


class SearchSampleApplicationsCreator(Model):
    """Creator inside `SampleApplication`."""

    __slots__ = ()

    avatar_url: str | Any
    """Avatar URL."""

    content_count: int | Any
    """Content count. Example: `4`."""

    creator_open_id: str | Any
    """Creator open id."""

    ec_video_view: int | Any
    """E-commerce video view. Example: `1200`."""

    follower_count: int | Any
    """Follower count. Example: `200`."""

    fulfillment_percentage: str | Any
    """Fulfillment percentage. Example: `60.50`."""

    gmv: Money | Any
    """GMV."""

    nickname: str | Any
    """Nickname."""

    username: str | Any
    """Username. Example: `test.name`."""


class SearchSampleApplicationsFulfillmentsProduct(Model):
    """Product inside `Fulfillment`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `123456`."""

    main_image_url: str | Any
    """Main image URL. Example: `https://www.example.com`."""


class SearchSampleApplicationsProduct(Model):
    """Product inside `SampleApplication`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `123456`."""

    sku_id: str | Any
    """SKU id. Example: `123456`."""

    sku_image_url: str | Any
    """SKU image URL."""

    sku_name: str | Any
    """SKU name."""

    title: str | Any
    """Title."""


class SellerContactInfo(Model):
    """Seller contact info inside `CreateTargetCollaborationRequest`, `TargetCollaboration`, `UpdateFailed` and others."""

    __slots__ = ()

    email: str | Any
    """Email. Example: `test@tiktokshop.com`."""

    line: str | Any
    """Line."""

    phone_number: str | Any
    """Phone number."""

    telegram: str | Any
    """Telegram."""

    whatsapp: str | Any
    """Whatsapp."""


class Shop(Model):
    """Shop inside `SearchOpenCollaborationProductProduct`."""

    __slots__ = ()

    name: str | Any
    """Name."""


class Sku(Model):
    """SKU inside `Order`."""

    __slots__ = ()

    actual_cofunded_creator_bonus_amount: Money | Any
    """Actual cofunded creator bonus amount."""

    actual_commission_base: Money | Any
    """Actual commission base."""

    actual_paid_commission: Money | Any
    """Actual paid commission."""

    actual_paid_partner_commission: Money | Any
    """Actual paid partner commission."""

    actual_paid_shop_ads_commission: Money | Any
    """Actual paid shop ads commission."""

    campaign_id: str | Any
    """Campaign id. Example: `73661290629`."""

    commission_model: str | Any
    """Commission model."""

    commission_rate: str | Any
    """Commission rate. Example: `1000`."""

    commission_tier_setting: str | Any
    """Commission tier setting."""

    content_id: str | Any
    """Content id. Example: `7493990579714164574`."""

    content_type: str | Any
    """Content type. Example: `LIVE`. See `ContentType`."""

    creator_username: str | Any
    """Creator username. Example: `exampleTikTokCreatorUsername`."""

    estimated_cofunded_creator_bonus_amount: Money | Any
    """Estimated cofunded creator bonus amount."""

    estimated_commission_base: Money | Any
    """Estimated commission base."""

    estimated_paid_commission: Money | Any
    """Estimated paid commission."""

    estimated_paid_partner_commission: Money | Any
    """Estimated paid partner commission."""

    estimated_paid_shop_ads_commission: Money | Any
    """Estimated paid shop ads commission."""

    fully_return: str | Any
    """Fully return."""

    is_carousel: bool | Any
    """Is carousel."""

    open_collaboration_id: str | Any
    """Open collaboration id. Example: `73661290629`."""

    partner_commission_rate: str | Any
    """Partner commission rate."""

    price: Money | Any
    """Price."""

    product_id: str | Any
    """Product id. Example: `1729503179457070324`."""

    quantity: int | Any
    """Quantity. Example: `1`."""

    refunded_quantity: int | Any
    """Refunded quantity. Example: `1`."""

    returned_quantity: int | Any
    """Returned quantity. Example: `1`."""

    settlement_status: str | Any
    """Settlement status."""

    shop_ads_commission_rate: str | Any
    """Shop ads commission rate. Example: `5000`."""

    sku_id: str | Any
    """SKU id."""

    target_collaboration_id: str | Any
    """Target collaboration id. Example: `73661290629`."""


class Sorter(Model):
    """Sorter inside `GetSellerSearchCreatorMarketplaceAdvancedFiltersData`."""

    __slots__ = ()

    algorithm_id: str | Any
    """Algorithm id."""

    name: str | Any
    """Name."""


class SuccessItem(Model):
    """Success item inside `ResolveTargetCollaborationConflictsResponse`."""

    __slots__ = ()

    creator_open_id: str | Any
    """Creator open id."""

    existing_collaboration_id: str | Any
    """Existing collaboration id."""


class TargetCollaboration(Model):
    """Target collaboration inside `QueryTargetCollaborationDetailResponse`, `SearchTargetCollaborationsResponse`."""

    __slots__ = ()

    content_creator_count: int | Any
    """Content creator count. Example: `1`."""

    create_time: int | Any
    """Create time. Unix seconds."""

    creator_inivited_count: int | Any
    """Creator inivited count. Example: `10`."""

    creator_invited_count: int | Any
    """Creator invited count. Example: `10`."""

    creators: list[QueryTargetCollaborationDetailCreator]
    """Creators."""

    end_time: int | Any
    """End time. Unix seconds. Example: `1715654330`."""

    free_sample_rule: FreeSampleRule | Any
    """Free sample rule."""

    id: str | Any
    """Id. Example: `789078671231123124`."""

    message: str | Any
    """Message. Example: `test`."""

    name: str | Any
    """Name. Example: `target_collaboration`."""

    product_count: int | Any
    """Product count. Example: `30`."""

    products: list[Product]
    """Products."""

    seller_contact_info: SellerContactInfo | Any
    """Seller contact info."""

    showcase_creator_count: int | Any
    """Showcase creator count. Example: `2`."""

    start_time: int | Any
    """Start time. Unix seconds. Example: `1715654330`."""

    type: str | Any
    """Type. Example: `STANDARD`. See `TargetCollaborationType`."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1715654330`."""


class TargetCollaborationConflict(Model):
    """Target collaboration conflict inside `CreateTargetCollaborationResponse`, `UpdateTargetCollaborationResponse`."""

    __slots__ = ()

    creator_user_open_id: str | Any
    """Creator user open id."""

    product_id: str | Any
    """Product id. Example: `789078671231`."""


class Task(Model):
    """Task inside `GetCompassTaskListResponse`."""

    __slots__ = ()

    file_name: str | Any
    """File name."""

    id: str | Any
    """Id."""

    module_type: str | Any
    """Module type."""

    status: str | Any
    """Status."""


class Threshold(Model):
    """Threshold inside `EditOpenCollaborationSampleRuleSampleRule`, `SampleRule`."""

    __slots__ = ()

    avg_ec_video_views: int | Any
    """Average e-commerce video views. Example: `5`."""

    category_ids: list[str]
    """Category ids."""

    minimum_follower_count: int | Any
    """Minimum follower count. Example: `2000`."""

    minimum_gmv: int | Any
    """Minimum GMV. Example: `1000`."""

    predicted_fulfillment_rank: str | Any
    """Predicted fulfillment rank. Example: `LOW`."""


class TopFollowerDemographic(Model):
    """Top follower demographic inside `SearchCreatorOnMarketplaceCreator`."""

    __slots__ = ()

    age_ranges: list[str]
    """Age ranges."""

    major_gender: MajorGender | Any
    """Major gender."""


class UnitsSoldRange(Model):
    """Units sold range inside `Creator`, `SearchCreatorOnMarketplaceCreator`."""

    __slots__ = ()

    formatted_range: str | Any
    """Formatted range."""

    maximum_amount: int | Any
    """Maximum amount."""

    minimum_amount: int | Any
    """Minimum amount."""


class UpdateFailed(Model):
    """Update failed inside `UpdateTargetCollaborationResponse`."""

    __slots__ = ()

    add_creator_open_ids: list[str]
    """Add creator open ids."""

    add_products: AddProduct | Any
    """Add products."""

    change_commissions: ChangeCommission | Any
    """Change commissions."""

    end_time: int | Any
    """End time. Unix seconds. Example: `1715654330`."""

    invalid_open_id_list: list[str]
    """Invalid open id list."""

    invalid_product_id_list: list[str]
    """Invalid product id list."""

    name: str | Any
    """Name. Example: `openapi_test`."""

    remove_creator_open_ids: list[str]
    """Remove creator open ids."""

    remove_product_ids: list[str]
    """Remove product ids."""

    seller_contact_info: SellerContactInfo | Any
    """Seller contact info."""


class VideoGpmRange(Model):
    """Video GPM range inside `Creator`."""

    __slots__ = ()

    currency: str | Any
    """Currency."""

    formatted_range: str | Any
    """Formatted range."""

    maximum_amount: str | Any
    """Maximum amount. A decimal number as text."""

    minimum_amount: str | Any
    """Minimum amount. A decimal number as text."""


class CheckCreatorOutreachEligibilityResponse(ResponseModel):
    """The response of `CheckCreatorOutreachEligibility` (202610)."""

    __slots__ = ()

    creator_eligibility_results: list[CreatorEligibilityResult]
    """Creator eligibility results."""

    ineligible_creator_levels: list[int]
    """Ineligible creator levels."""

    is_batch_quota_consumable: bool | Any
    """Is batch quota consumable."""


class CheckTargetCollaborationConflictsResponse(ResponseModel):
    """The response of `CheckTargetCollaborationConflicts` (202605)."""

    __slots__ = ()

    conflict_items: list[ConflictItem]
    """Conflict items."""

    has_conflict: bool | Any
    """Has conflict."""


class CreateCompassOfflineExportTaskResponse(ResponseModel):
    """The response of `CreateCompassOfflineExportTask` (202603)."""

    __slots__ = ()

    task: CreateCompassOfflineExportTaskTask | Any
    """Task."""


class CreateConversationWithCreatorResponse(ResponseModel):
    """The response of `CreateConversationwithcreator` (202508)."""

    __slots__ = ()

    avatar: str | Any
    """Avatar."""

    conversation_id: str | Any
    """Conversation id. Example: `1234567890`."""

    creator_im_id: str | Any
    """Creator IM id. Example: `12345678`."""

    is_new: bool | Any
    """Is new. Example: `true`."""

    unread_count: int | Any
    """Unread count. Example: `2`."""

    username: str | Any
    """Username. Example: `test_creator_name`."""


class CreateOpenCollaborationResponse(ResponseModel):
    """The response of `CreateOpenCollaboration` (202412)."""

    __slots__ = ()

    open_collaboration: CreateOpenCollaborationOpenCollaboration | Any
    """Open collaboration."""


class CreateTargetCollaborationResponse(ResponseModel):
    """The response of `CreateTargetCollaboration` (202508)."""

    __slots__ = ()

    create_time: int | Any
    """Create time. Unix seconds."""

    invalid_open_id_list: list[str]
    """Invalid open id list."""

    invalid_product_id_list: list[str]
    """Invalid product id list."""

    target_collaboration: CreateTargetCollaborationTargetCollaboration | Any
    """Target collaboration."""

    target_collaboration_conflicts: list[TargetCollaborationConflict]
    """Target collaboration conflicts."""


class DownloadCompassTaskFileResponse(ResponseModel):
    """The response of `DownloadCompassTaskFile` (202603)."""

    __slots__ = ()

    file: File | Any
    """File."""


class GenerateAffiliateProductPromotionLinkResponse(ResponseModel):
    """The response of `GenerateAffiliateProductPromotionLink` (202405)."""

    __slots__ = ()

    product_promotion_link: str | Any
    """Product promotion link. Example: `https://www.example.com/t/acibsnsgSIngls`."""


class GenerateTargetCollaborationLinkResponse(ResponseModel):
    """The response of `GenerateTargetCollaborationLink` (202509)."""

    __slots__ = ()

    link: str | Any
    """Link."""


class GetCompassTaskListResponse(ResponseModel):
    """The response of `GetCompassTaskList` (202603)."""

    __slots__ = ()

    tasks: list[Task]
    """Tasks."""


class GetConversationListResponse(ResponseModel):
    """The response of `GetConversationList` (202412)."""

    __slots__ = ()

    conversations: list[Conversation]
    """Conversations."""

    has_more: bool | Any
    """Has more. Example: `true`."""


class GetInboxCategoryCountsResponse(ResponseModel):
    """The response of `GetInboxCategoryCounts` (202608)."""

    __slots__ = ()

    data: GetInboxCategoryCountsData | Any
    """Data."""


class GetLatestUnreadMessagesResponse(ResponseModel):
    """The response of `GetLatestUnreadMessages` (202412)."""

    __slots__ = ()

    newest_message_list: list[NewestMessage]
    """Newest message list."""


class GetMarketplaceCreatorPerformanceResponse(ResponseModel):
    """The response of `GetMarketplaceCreatorPerformance` (202608)."""

    __slots__ = ()

    creator: Creator | Any
    """Creator."""


class GetMessageInConversationResponse(ResponseModel):
    """The response of `GetMessageintheConversation` (202412)."""

    __slots__ = ()

    has_more: bool | Any
    """Has more. Example: `true`."""

    messages: list[Message]
    """Messages."""


class GetOpenCollaborationCreatorContentDetailResponse(ResponseModel):
    """The response of `GetOpenCollaborationCreatorContentDetail` (202508)."""

    __slots__ = ()

    creator_content_details: list[CreatorContentDetail]
    """Creator content details."""

    product: GetOpenCollaborationCreatorContentDetailProduct | Any
    """Product."""

    total_count: int | Any
    """Total count. Example: `1`."""


class GetOpenCollaborationSampleRulesResponse(ResponseModel):
    """The response of `GetOpenCollaborationSampleRules` (202410)."""

    __slots__ = ()

    sample_rules: list[SampleRule]
    """Sample rules."""


class GetOpenCollaborationSettingsResponse(ResponseModel):
    """The response of `GetOpenCollaborationSettings` (202409)."""

    __slots__ = ()

    open_collaboration_settings: OpenCollaborationSetting | Any
    """Open collaboration settings."""


class GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse(ResponseModel):
    """The response of `GetSellerSearchCreatorMarketplaceAdvancedFilters` (202608)."""

    __slots__ = ()

    data: GetSellerSearchCreatorMarketplaceAdvancedFiltersData | Any
    """Data."""


class GetWeeklyCreatorOutreachQuotaResponse(ResponseModel):
    """The response of `GetWeeklyCreatorOutreachQuota` (202607)."""

    __slots__ = ()

    data: Data | Any
    """Data."""


class GetWeeklyCreatorOutreachRecordsResponse(ResponseModel):
    """The response of `GetWeeklyCreatorOutreachRecords` (202608)."""

    __slots__ = ()

    data: GetWeeklyCreatorOutreachRecordsData | Any
    """Data."""


class MarkConversationReadResponse(ResponseModel):
    """The response of `MarkConversationRead` (202412)."""

    __slots__ = ()

    failed_conversation_ids: list[str]
    """Failed conversation ids."""


class QueryCreatorPromotionDetailsInTargetCollaborationResponse(ResponseModel):
    """The response of `QueryCreatorPromotionDetailsInTargetCollaboration` (202608)."""

    __slots__ = ()

    data: QueryCreatorPromotionDetailsInTargetCollaborationData | Any
    """Data."""


class QueryTargetCollaborationDetailResponse(ResponseModel):
    """The response of `QueryTargetCollaborationDetail` (202508)."""

    __slots__ = ()

    target_collaboration: TargetCollaboration | Any
    """Target collaboration."""


class RemoveOpenCollaborationResponse(ResponseModel):
    """The response of `RemoveOpenCollaboration` (202409)."""

    __slots__ = ()

    terminated_effective_time: int | Any
    """Terminated effective time. Unix seconds. Example: `1725334422`."""


class ResolveTargetCollaborationConflictsResponse(ResponseModel):
    """The response of `ResolveTargetCollaborationConflicts` (202605)."""

    __slots__ = ()

    failed_items: list[FailedItem]
    """Failed items."""

    success_items: list[SuccessItem]
    """Success items."""


class SearchCreatorOnMarketplaceResponse(ResponseModel):
    """The response of `SellerSearchCreatoronMarketplace` (202608)."""

    __slots__ = ()

    creators: list[SearchCreatorOnMarketplaceCreator]
    """Creators."""

    search_key: str | Any
    """Search key."""


class SearchOpenCollaborationResponse(ResponseModel):
    """The response of `SearchOpenCollaboration` (202412)."""

    __slots__ = ()

    open_collaborations: list[OpenCollaboration]
    """Open collaborations."""

    total_count: int | Any
    """Total count. Example: `10000`."""


class SearchOpenCollaborationProductResponse(ResponseModel):
    """The response of `SellerSearchAffiliateOpenCollaborationProduct` (202405)."""

    __slots__ = ()

    products: list[SearchOpenCollaborationProductProduct]
    """Products."""

    total_count: int | Any
    """Total count. Example: `10000`."""


class SearchSampleApplicationsResponse(ResponseModel):
    """The response of `SellerSearchSampleApplications` (202508)."""

    __slots__ = ()

    sample_applications: list[SampleApplication]
    """Sample applications."""

    total_count: int | Any
    """Total count. Example: `100`."""


class SearchSampleApplicationsFulfillmentsResponse(ResponseModel):
    """The response of `SellerSearchSampleApplicationsFulfillments` (202409)."""

    __slots__ = ()

    fulfillments: list[Fulfillment]
    """Fulfillments."""


class SearchSellerAffiliateOrdersResponse(ResponseModel):
    """The response of `SearchSellerAffiliateOrders` (202410)."""

    __slots__ = ()

    orders: list[Order]
    """Orders."""

    total_count: int | Any
    """Total count. Example: `10000`."""


class SearchTargetCollaborationsResponse(ResponseModel):
    """The response of `SearchTargetCollaborations` (202508)."""

    __slots__ = ()

    target_collaborations: list[TargetCollaboration]
    """Target collaborations."""

    total_count: int | Any
    """Total count. Example: `100`."""


class SellerGetSampleRequestDeeplinkResponse(ResponseModel):
    """The response of `SellerGetSampleRequestDeeplink` (202512)."""

    __slots__ = ()

    deeplink: str | Any
    """Deeplink."""


class SendImMessageResponse(ResponseModel):
    """The response of `SendIMMessage` (202412)."""

    __slots__ = ()

    message_id: str | Any
    """Message id. Example: `1234444`."""


class UpdateConversationStatusResponse(ResponseModel):
    """The response of `UpdateConversationStatus` (202608)."""

    __slots__ = ()


class UpdateTargetCollaborationResponse(ResponseModel):
    """The response of `UpdateTargetCollaboration` (202508)."""

    __slots__ = ()

    target_collaboration_conflicts: list[TargetCollaborationConflict]
    """Target collaboration conflicts."""

    update_failed: UpdateFailed | Any
    """Update failed."""


class UploadMessageImageResponse(ResponseModel):
    """The response of `UploadMessageImage` (202511)."""

    __slots__ = ()

    height: int | Any
    """Height. Example: `720`."""

    url: str | Any
    """URL."""

    width: int | Any
    """Width. Example: `1280`."""


class UploadMessageImageV2Response(ResponseModel):
    """The response of `UploadMessageImageV2` (202608)."""

    __slots__ = ()

    height: int | Any
    """Height."""

    url: str | Any
    """URL."""

    width: int | Any
    """Width."""


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
