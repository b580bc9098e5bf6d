# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate partner: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel
from ...page import AsyncPage, Page

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class BasePrice(Model):
    """Base price inside `SkuInformation`."""

    __slots__ = ()

    currency: str | Any
    """Currency. Example: `MYR`."""

    list_price: str | Any
    """List price. Example: `162.34`."""

    localized_dutiable_price: str | Any
    """Localized dutiable price. Example: `141.58`."""

    region_code: str | Any
    """Region code. Example: `MY`."""

    sale_price: str | Any
    """Sale price. Example: `162.34`."""


class Campaign(Model):
    """Campaign inside `GetAffiliatePartnerCampaignListResponse`."""

    __slots__ = ()

    campaign_end_time: int | Any
    """Campaign end time. Unix seconds. Example: `1715878799`."""

    campaign_start_time: int | Any
    """Campaign start time. Unix seconds. Example: `1712941200`."""

    id: str | Any
    """Id. Example: `7360590375814268715`."""

    name: str | Any
    """Name. Example: `test`."""

    registration_end_time: int | Any
    """Registration end time. Unix seconds. Example: `1713891599`."""

    registration_start_time: int | Any
    """Registration start time. Unix seconds. Example: `1712941200`."""

    status: str | Any
    """Status. Example: `READY`. See `CampaignStatus`."""


class CampaignProductDetail(Model):
    """Campaign product detail inside `CampaignProductStatistic`."""

    __slots__ = ()

    creator_commission_percent: str | Any
    """Creator commission percent. Example: `1000`."""

    indicator_data: IndicatorData | Any
    """Indicator data."""

    partner_commission_percent: str | Any
    """Partner commission percent. Example: `5000`."""

    plan_commission_percent: str | Any
    """Plan commission percent. Example: `1400`."""

    product_id: str | Any
    """Product id. Example: `12344`."""

    product_name: str | Any
    """Product name."""

    product_price: ProductPrice | Any
    """Product price."""

    product_status: str | Any
    """Product status. Example: `PRODUCT_UNSPECIFIED`. See `ProductStatus`."""

    product_stock_count: str | Any
    """Product stock count. Example: `100`."""

    product_thumbnail: ProductThumbnail | Any
    """Product thumbnail."""

    total_commission_percent: str | Any
    """Total commission percent. Example: `6000`."""


class CampaignProductStatistic(Model):
    """Campaign product statistic inside `GetAffiliateCampaignCreatorFulfillmentStatusListResponse`."""

    __slots__ = ()

    campaign_product_detail: CampaignProductDetail | Any
    """Campaign product detail."""

    collaborated_creators_num: int | Any
    """Collaborated creators num. Example: `0`."""

    creator_sales_num: int | Any
    """Creator sales num. Example: `1`."""

    data_update_time: str | Any
    """Data update time. Example: `1736204400000`."""

    promoted_creator_num: int | Any
    """Promoted creator num. Example: `0`."""

    sample_requested_creator_num: int | Any
    """Sample requested creator num. Example: `0`."""


class Category(Model):
    """Category inside `Product`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `12222`."""

    name: str | Any
    """Name. Example: `COMPUTER`."""


class ContactInfo(Model):
    """Contact info inside `CreateAffiliatePartnerCampaignRequest`, `EditAffiliatePartnerCampaignRequest`, `GetAffiliatePartnerCampaignDetailResponse`."""

    __slots__ = ()

    email: str | Any
    """Email. Example: `123456@gmail.com`."""

    line: str | Any
    """Line. Example: `+14255550100`."""

    phone: str | Any
    """Phone. Example: `+14255550100`."""

    viber: str | Any
    """Viber. Example: `+14255550100`."""

    whatsapp: str | Any
    """Whatsapp. Example: `+14255550100`."""

    zalo: str | Any
    """Zalo. Example: `+14255550100`."""


class Creator(Model):
    """Creator inside `PromotionCreator`."""

    __slots__ = ()

    avatar_url: str | Any
    """Avatar URL."""

    creator_open_id: str | Any
    """Creator open id."""

    follower_num: int | Any
    """Follower num."""

    nick_name: str | Any
    """Nick name."""

    user_name: str | Any
    """User name."""


class CreatorContentStatistic(Model):
    """Creator content statistic inside `GetAffiliateCampaignCreatorProductContentStatisticsResponse`."""

    __slots__ = ()

    comment_num: str | Any
    """Comment num. Example: `0`."""

    content_end_date: str | Any
    """Content end date. A day, as `2026-10-01`. Example: `2024-11-13`."""

    content_type: str | Any
    """Content type. Example: `VIDEO`."""

    cover_img_url: str | Any
    """Cover image URL."""

    like_count: str | Any
    """Like count. Example: `1`."""

    linked_tiktok_video: str | Any
    """Linked tiktok video. Example: `http://xxx.tiktok.com/xxxx`."""

    paid_amount: str | Any
    """Paid amount. A decimal number as text. Example: `0`."""

    paid_order_num: str | Any
    """Paid order num. Example: `0`."""

    published_date: str | Any
    """Published date. A day, as `2026-10-01`. Example: `2024-11-13`."""

    source_url: str | Any
    """Source URL."""

    view_count: str | Any
    """View count. Example: `1`."""


class IndicatorData(Model):
    """Indicator data inside `CampaignProductDetail`."""

    __slots__ = ()

    actual_amount: str | Any
    """Actual amount. A decimal number as text. Example: `0`."""

    actual_order_num: str | Any
    """Actual order num. Example: `0`."""

    actual_partner_commission: str | Any
    """Actual partner commission. Example: `0`."""

    collaborated_creators_num: str | Any
    """Collaborated creators num. Example: `0`."""

    creator_sales_num: str | Any
    """Creator sales num. Example: `0`."""

    estimated_amount: str | Any
    """Estimated amount. A decimal number as text. Example: `0`."""

    estimated_partner_commission: str | Any
    """Estimated partner commission. Example: `0`."""

    paid_order_num: str | Any
    """Paid order num. Example: `3`."""

    promoted_creator_num: str | Any
    """Promoted creator num. Example: `0`."""

    sample_requested_creator_num: str | Any
    """Sample requested creator num. Example: `0`."""


class Inventory(Model):
    """Inventory inside `SkuInformation`."""

    __slots__ = ()

    available_quantity: str | Any
    """Available quantity. Example: `80`."""


class Product(Model):
    """Product inside `GetAffiliatePartnerCampaignProductListResponse`."""

    __slots__ = ()

    category: Category | Any
    """Category."""

    creator_commission_rate: int | Any
    """Creator commission rate. Example: `1000`."""

    highest_price: Money | Any
    """Highest price."""

    id: str | Any
    """Id. Example: `1729442777527587334`."""

    inventory: int | Any
    """Inventory. Example: `89`."""

    is_available: bool | Any
    """Is available. Example: `true`."""

    lowest_price: Money | Any
    """Lowest price."""

    main_image_url: str | Any
    """Main image URL."""

    name: str | Any
    """Name."""

    open_collaboration_commission_rate: int | Any
    """Open collaboration commission rate. Example: `1000`."""

    partner_commission_rate: int | Any
    """Partner commission rate. Example: `5600`."""

    product_description: str | Any
    """Product description."""

    product_sales: int | Any
    """Product sales. Example: `10`."""

    review_status: str | Any
    """Review status. Example: `PENDING`. See `ReviewStatus`."""

    sample_quota: int | Any
    """Sample quota. Example: `12`."""

    shop_name: str | Any
    """Shop name. Example: `my_shop`."""

    sku_information_list: list[SkuInformation]
    """SKU information list."""

    total_commission_rate: int | Any
    """Total commission rate. Example: `6600`."""


class ProductPrice(Model):
    """Product price inside `CampaignProductDetail`."""

    __slots__ = ()

    currency: str | Any
    """Currency. Example: `USD`."""

    max_price: str | Any
    """Max price. Example: `3.00`."""

    min_price: str | Any
    """Min price. Example: `1.00`."""


class ProductPromotionLink(Model):
    """Product promotion link inside `PartnerGenerateMultiAffiliateCampaignProductLinkResponse`."""

    __slots__ = ()

    link: str | Any
    """Link."""

    product_id: str | Any
    """Product id. Example: `7362840009596339971`."""


class ProductThumbnail(Model):
    """Product thumbnail inside `CampaignProductDetail`."""

    __slots__ = ()

    uri: str | Any
    """URI."""

    url_list: list[str]
    """URL list."""


class PromotionCreator(Model):
    """Promotion creator inside `GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse`."""

    __slots__ = ()

    affiliate_product_id: str | Any
    """Affiliate product id."""

    commission: str | Any
    """Commission."""

    creator: Creator | Any
    """Creator."""

    effective_end_time: str | Any
    """Effective end time."""

    effective_start_time: str | Any
    """Effective start time."""

    free_sample_status: str | Any
    """Free sample status."""

    paid_amount: Money | Any
    """Paid amount."""

    room_count: int | Any
    """Room count."""

    video_count: int | Any
    """Video count."""


class Property(Model):
    """Property inside `SkuInformation`."""

    __slots__ = ()

    name: str | Any
    """Name. Example: `Spesifikasi`."""

    value_name: str | Any
    """Value name. Example: `lalai`."""


class RegionPrice(Model):
    """Region price inside `SkuInformation`."""

    __slots__ = ()

    currency: str | Any
    """Currency. Example: `MYR`."""

    list_price: str | Any
    """List price. Example: `162.34`."""

    localized_dutiable_price: str | Any
    """Localized dutiable price. Example: `141.58`."""

    region_code: str | Any
    """Region code. Example: `MY`."""

    sale_price: str | Any
    """Sale price. Example: `162.34`."""


class SampleStatus(Model):
    """Sample status inside `GetAffiliateCampaignCreatorProductSampleStatusResponse`."""

    __slots__ = ()

    delivery_option: str | Any
    """Delivery option. Example: `PREMIUM_SHIPPING`."""

    estimated_earliest_delivery_date: str | Any
    """Estimated earliest delivery date. Example: `1712941200`."""

    estimated_latest_delivery_date: str | Any
    """Estimated latest delivery date. Example: `1712941200`."""

    quantity: int | Any
    """Quantity. Example: `1`."""

    shipping_provider_name: str | Any
    """Shipping provider name. Example: `USPS`."""

    tracking_results: list[TrackingResult]
    """Tracking results."""


class SearchTapAffiliateOrdersSkuOrder(Model):
    """SKU order inside `SearchTapAffiliateOrdersResponse`."""

    __slots__ = ()

    actual_commission_base: Money | Any
    """Actual commission base."""

    actual_creator_shop_ads_commission: Money | Any
    """Actual creator shop ads commission."""

    actual_creator_standard_commission: Money | Any
    """Actual creator standard commission."""

    actual_creator_tap_bonus_commission: Money | Any
    """Actual creator tap bonus commission."""

    actual_partner_isr: Money | Any
    """Actual partner ISR."""

    actual_partner_iva: Money | Any
    """Actual partner IVA."""

    actual_partner_shop_ads_commission: Money | Any
    """Actual partner shop ads commission."""

    actual_partner_standard_commission: Money | Any
    """Actual partner standard commission."""

    actual_partner_tap_bonus_commission: Money | Any
    """Actual partner tap bonus commission."""

    campaign_id: str | Any
    """Campaign id."""

    content_id: str | Any
    """Content id."""

    content_type: str | Any
    """Content type."""

    create_time: int | Any
    """Create time. Unix seconds."""

    creator_shop_ads_commission_rate: int | Any
    """Creator shop ads commission rate."""

    creator_standard_commission_rate: int | Any
    """Creator standard commission rate."""

    creator_tap_bonus_commission_rate: int | Any
    """Creator tap bonus commission rate."""

    creator_username: str | Any
    """Creator username."""

    delivery_time: int | Any
    """Delivery time. Unix seconds."""

    estimated_commission_base: Money | Any
    """Estimated commission base."""

    estimated_creator_shop_ads_commission: Money | Any
    """Estimated creator shop ads commission."""

    estimated_creator_standard_commission: Money | Any
    """Estimated creator standard commission."""

    estimated_creator_tap_bonus_commission: Money | Any
    """Estimated creator tap bonus commission."""

    estimated_partner_isr: Money | Any
    """Estimated partner ISR."""

    estimated_partner_iva: Money | Any
    """Estimated partner IVA."""

    estimated_partner_shop_ads_commission: Money | Any
    """Estimated partner shop ads commission."""

    estimated_partner_standard_commission: Money | Any
    """Estimated partner standard commission."""

    estimated_partner_tap_bonus_commission: Money | Any
    """Estimated partner tap bonus commission."""

    fully_return: str | Any
    """Fully return."""

    id: str | Any
    """Id."""

    is_carousel: bool | Any
    """Is carousel."""

    last_update_time: int | Any
    """Last update time. Unix seconds."""

    partner_shop_ads_commission_rate: int | Any
    """Partner shop ads commission rate."""

    partner_standard_commission_rate: int | Any
    """Partner standard commission rate."""

    partner_tap_bonus_commission_rate: int | Any
    """Partner tap bonus commission rate."""

    price: Money | Any
    """Price."""

    product_id: str | Any
    """Product id."""

    product_name: str | Any
    """Product name."""

    quantity: int | Any
    """Quantity."""

    settle_status: str | Any
    """Settle status."""

    settlement_time: int | Any
    """Settlement time. Unix seconds."""

    sku_id: str | Any
    """SKU id."""


class SkuInformation(Model):
    """SKU information inside `Product`."""

    __slots__ = ()

    base_price: BasePrice | Any
    """Base price."""

    inventory: Inventory | Any
    """Inventory."""

    properties: list[Property]
    """Properties."""

    region_prices: list[RegionPrice]
    """Region prices."""

    sku_id: str | Any
    """SKU id. Example: `1729666531097281876`."""

    sku_name: str | Any
    """SKU name."""


class SkuOrder(Model):
    """SKU order inside `SearchCapAffiliateOrdersResponse`."""

    __slots__ = ()

    actual_agency_isr: Money | Any
    """Actual agency ISR."""

    actual_agency_iva: Money | Any
    """Actual agency IVA."""

    actual_bonus_commission: Money | Any
    """Actual bonus commission."""

    actual_commission_base: Money | Any
    """Actual commission base."""

    actual_creator_tax_isr: Money | Any
    """Actual creator tax ISR."""

    actual_creator_tax_iva: Money | Any
    """Actual creator tax IVA."""

    actual_creator_tax_pit: Money | Any
    """Actual creator tax pit."""

    actual_creator_total_earnings_after_tax: Money | Any
    """Actual creator total earnings after tax."""

    actual_shop_ads_commission: Money | Any
    """Actual shop ads commission."""

    actual_standard_commission: Money | Any
    """Actual standard commission."""

    actual_tap_bonus_commission: Money | Any
    """Actual tap bonus commission."""

    actual_total_agency_commission: Money | Any
    """Actual total agency commission."""

    attribution_type: str | Any
    """Attribution type."""

    commission_bonus_rate: int | Any
    """Commission bonus rate."""

    commission_model: str | Any
    """Commission model."""

    commission_tier_setting: str | Any
    """Commission tier setting."""

    content_id: str | Any
    """Content id."""

    content_type: str | Any
    """Content type."""

    create_time: int | Any
    """Create time. Unix seconds."""

    creator_username: str | Any
    """Creator username."""

    delivery_time: int | Any
    """Delivery time. Unix seconds."""

    estimated_agency_isr: Money | Any
    """Estimated agency ISR."""

    estimated_agency_iva: Money | Any
    """Estimated agency IVA."""

    estimated_bonus_commission: Money | Any
    """Estimated bonus commission."""

    estimated_commission_base: Money | Any
    """Estimated commission base."""

    estimated_creator_tax_isr: Money | Any
    """Estimated creator tax ISR."""

    estimated_creator_tax_iva: Money | Any
    """Estimated creator tax IVA."""

    estimated_creator_tax_pit: Money | Any
    """Estimated creator tax pit."""

    estimated_creator_total_earnings_after_tax: Money | Any
    """Estimated creator total earnings after tax."""

    estimated_shop_ads_commission: Money | Any
    """Estimated shop ads commission."""

    estimated_standard_commission: Money | Any
    """Estimated standard commission."""

    estimated_tap_bonus_commission: Money | Any
    """Estimated tap bonus commission."""

    estimated_total_agency_earnings: Money | Any
    """Estimated total agency earnings."""

    fully_return: str | Any
    """Fully return."""

    id: str | Any
    """Id."""

    is_carousel: bool | Any
    """Is carousel."""

    last_update_time: int | Any
    """Last update time. Unix seconds."""

    open_collaboration_id: str | Any
    """Open collaboration id."""

    price: Money | Any
    """Price."""

    product_id: str | Any
    """Product id."""

    product_name: str | Any
    """Product name."""

    quantity: int | Any
    """Quantity."""

    revenue_sharing_portion_rate: int | Any
    """Revenue sharing portion rate."""

    settle_status: str | Any
    """Settle status."""

    settlement_time: int | Any
    """Settlement time. Unix seconds."""

    shop_ads_commission_rate: int | Any
    """Shop ads commission rate."""

    shop_name: str | Any
    """Shop name."""

    sku_id: str | Any
    """SKU id."""

    standard_commission_rate: int | Any
    """Standard commission rate."""

    tags: str | Any
    """Tags."""

    tap_bonus_commission_rate: int | Any
    """Tap bonus commission rate."""

    target_collaboration_id: str | Any
    """Target collaboration id."""


class TargetShop(Model):
    """Target shop inside `GetAffiliatePartnerCampaignDetailResponse`."""

    __slots__ = ()

    code: str | Any
    """Code. Example: `THCBELNL4Y`."""

    name: str | Any
    """Name. Example: `my_shop`."""


class TrackingResult(Model):
    """Tracking result inside `SampleStatus`."""

    __slots__ = ()

    tracking_event_description: str | Any
    """Tracking event description. Example: `THE_PACKAGE_HAS_BEEN_DELIVERED`."""

    tracking_event_description_extended: str | Any
    """Tracking event description extended. Example: `delivering`."""

    tracking_event_update_date: str | Any
    """Tracking event update date. Example: `1712941200`."""


class CreateAffiliatePartnerCampaignResponse(ResponseModel):
    """The response of `CreateAffiliatePartnerCampaign` (202405)."""

    __slots__ = ()

    campaign_id: str | Any
    """Campaign id. Example: `7356411663443183367`."""


class GenerateAffiliatePartnerCampaignProductLinkResponse(ResponseModel):
    """The response of `GenerateAffiliatePartnerCampaignProductLink` (202405)."""

    __slots__ = ()

    product_promotion_link: str | Any
    """Product promotion link."""


class GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse(ResponseModel):
    """The response of `GetAffiliateCampaignCreatorFulfillmentStatusInfo` (202508)."""

    __slots__ = ()

    promotion_creators: list[PromotionCreator]
    """Promotion creators."""

    total_creator_count: int | Any
    """Total creator count."""


class GetAffiliateCampaignCreatorFulfillmentStatusListResponse(ResponseModel):
    """The response of `GetAffiliateCampaignCreatorFulfillmentStatusList` (202501)."""

    __slots__ = ()

    campaign_product_statistics: list[CampaignProductStatistic]
    """Campaign product statistics."""

    total_count: int | Any
    """Total count. Example: `10`."""


class GetAffiliateCampaignCreatorProductContentStatisticsResponse(ResponseModel):
    """The response of `GetAffiliateCampaignCreatorProductContentStatistics` (202508)."""

    __slots__ = ()

    creator_content_statistics: list[CreatorContentStatistic]
    """Creator content statistics."""


class GetAffiliateCampaignCreatorProductSampleStatusResponse(ResponseModel):
    """The response of `GetAffiliateCampaignCreatorProductSampleStatus` (202508)."""

    __slots__ = ()

    sample_status: SampleStatus | Any
    """Sample status."""


class GetAffiliatePartnerCampaignDetailResponse(ResponseModel):
    """The response of `GetAffiliatePartnerCampaignDetail` (202405)."""

    __slots__ = ()

    campaign_end_time: int | Any
    """Campaign end time. Unix seconds. Example: `1715878799`."""

    campaign_start_time: int | Any
    """Campaign start time. Unix seconds. Example: `1712941200`."""

    commission_rate: int | Any
    """Commission rate. Example: `1000`."""

    contact_info: ContactInfo | Any
    """Contact info."""

    description: str | Any
    """Description."""

    id: str | Any
    """Id. Example: `7356876895365105455`."""

    name: str | Any
    """Name. Example: `test_campaign`."""

    region: str | Any
    """Region. Example: `US`."""

    registration_end_time: int | Any
    """Registration end time. Unix seconds. Example: `1713891599`."""

    registration_start_time: int | Any
    """Registration start time. Unix seconds. Example: `1712941200`."""

    status: str | Any
    """Status. Example: `READY`. See `CampaignStatus`."""

    target_seller_types: list[str]
    """Target seller types. See `TargetSellerType`."""

    target_shops: list[TargetShop]
    """Target shops."""


class GetAffiliatePartnerCampaignListResponse(ResponseModel):
    """The response of `GetAffiliatePartnerCampaignList` (202405)."""

    __slots__ = ()

    campaigns: list[Campaign]
    """Campaigns."""

    total_count: int | Any
    """Total count. Example: `1570`."""


class GetAffiliatePartnerCampaignProductListResponse(ResponseModel):
    """The response of `GetAffiliatePartnerCampaignProductList` (202405)."""

    __slots__ = ()

    products: list[Product]
    """Products."""

    total_count: int | Any
    """Total count. Example: `1570`."""


class PartnerGenerateMultiAffiliateCampaignProductLinkResponse(ResponseModel):
    """The response of `PartnerGenerateMultiAffiliateCampaignProductLink` (202505)."""

    __slots__ = ()

    failed_product_ids: list[str]
    """Failed product ids."""

    product_promotion_links: list[ProductPromotionLink]
    """Product promotion links."""


class SearchCapAffiliateOrdersResponse(ResponseModel):
    """The response of `SearchCAPAffiliateOrders` (202603)."""

    __slots__ = ()

    sku_orders: list[SkuOrder]
    """SKU orders."""

    total_count: int | Any
    """Total count."""


class SearchTapAffiliateOrdersResponse(ResponseModel):
    """The response of `SearchTapAffiliateOrders` (202603)."""

    __slots__ = ()

    sku_orders: list[SearchTapAffiliateOrdersSkuOrder]
    """SKU orders."""

    total_count: int | Any
    """Total count."""


class GetAffiliateCampaignCreatorFulfillmentStatusInfoPage(GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse, Page["PromotionCreator"]):
    """One page of `GetAffiliateCampaignCreatorFulfillmentStatusInfo`: its items are `promotion_creators`."""

    __slots__ = ()
    _items_at = "promotion_creators"


class AsyncGetAffiliateCampaignCreatorFulfillmentStatusInfoPage(GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse, AsyncPage["PromotionCreator"]):
    """One page of `GetAffiliateCampaignCreatorFulfillmentStatusInfo`: its items are `promotion_creators`."""

    __slots__ = ()
    _items_at = "promotion_creators"


class GetAffiliateCampaignCreatorFulfillmentStatusListPage(GetAffiliateCampaignCreatorFulfillmentStatusListResponse, Page["CampaignProductStatistic"]):
    """One page of `GetAffiliateCampaignCreatorFulfillmentStatusList`: its items are `campaign_product_statistics`."""

    __slots__ = ()
    _items_at = "campaign_product_statistics"


class AsyncGetAffiliateCampaignCreatorFulfillmentStatusListPage(GetAffiliateCampaignCreatorFulfillmentStatusListResponse, AsyncPage["CampaignProductStatistic"]):
    """One page of `GetAffiliateCampaignCreatorFulfillmentStatusList`: its items are `campaign_product_statistics`."""

    __slots__ = ()
    _items_at = "campaign_product_statistics"


class GetAffiliatePartnerCampaignListPage(GetAffiliatePartnerCampaignListResponse, Page["Campaign"]):
    """One page of `GetAffiliatePartnerCampaignList`: its items are `campaigns`."""

    __slots__ = ()
    _items_at = "campaigns"


class AsyncGetAffiliatePartnerCampaignListPage(GetAffiliatePartnerCampaignListResponse, AsyncPage["Campaign"]):
    """One page of `GetAffiliatePartnerCampaignList`: its items are `campaigns`."""

    __slots__ = ()
    _items_at = "campaigns"


class GetAffiliatePartnerCampaignProductListPage(GetAffiliatePartnerCampaignProductListResponse, Page["Product"]):
    """One page of `GetAffiliatePartnerCampaignProductList`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class AsyncGetAffiliatePartnerCampaignProductListPage(GetAffiliatePartnerCampaignProductListResponse, AsyncPage["Product"]):
    """One page of `GetAffiliatePartnerCampaignProductList`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class SearchCapAffiliateOrdersPage(SearchCapAffiliateOrdersResponse, Page["SkuOrder"]):
    """One page of `SearchCAPAffiliateOrders`: its items are `sku_orders`."""

    __slots__ = ()
    _items_at = "sku_orders"


class AsyncSearchCapAffiliateOrdersPage(SearchCapAffiliateOrdersResponse, AsyncPage["SkuOrder"]):
    """One page of `SearchCAPAffiliateOrders`: its items are `sku_orders`."""

    __slots__ = ()
    _items_at = "sku_orders"


class SearchTapAffiliateOrdersPage(SearchTapAffiliateOrdersResponse, Page["SearchTapAffiliateOrdersSkuOrder"]):
    """One page of `SearchTapAffiliateOrders`: its items are `sku_orders`."""

    __slots__ = ()
    _items_at = "sku_orders"


class AsyncSearchTapAffiliateOrdersPage(SearchTapAffiliateOrdersResponse, AsyncPage["SearchTapAffiliateOrdersSkuOrder"]):
    """One page of `SearchTapAffiliateOrders`: its items are `sku_orders`."""

    __slots__ = ()
    _items_at = "sku_orders"
