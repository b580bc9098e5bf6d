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
    """ISO 4217 code of the currency of the amounts beside it. Example: `MYR`."""

    list_price: str | Any
    """Manufacturer's recommended retail price after a check by the platform, decimal text. Example: `162.34`."""

    localized_dutiable_price: str | Any
    """Value of the SKU for customs in the local currency, decimal text. Example: `141.58`."""

    region_code: str | Any
    """Region in which this price holds, ISO 3166-1 alpha-2. Example: `MY`."""

    sale_price: str | Any
    """Selling price of the SKU with tax, decimal text; only for cross-border sellers from China. Example: `162.34`."""


class Campaign(Model):
    """Campaign inside `GetAffiliatePartnerCampaignListResponse`."""

    __slots__ = ()

    campaign_end_time: int | Any
    """When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Example: `1715878799`."""

    campaign_start_time: int | Any
    """When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`."""

    id: str | Any
    """Id to pass as `campaign_id` to read, change or publish the campaign. Example: `7360590375814268715`."""

    name: str | Any
    """Name of the campaign, fewer than 50 characters. Example: `test`."""

    registration_end_time: int | Any
    """Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Example: `1713891599`."""

    registration_start_time: int | Any
    """First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`."""

    status: str | Any
    """State of the campaign: READY, UPCOMING, ONGOING or CLOSED. Example: `READY`. See `CampaignStatus`."""


class CampaignProductDetail(Model):
    """Campaign product detail inside `CampaignProductStatistic`."""

    __slots__ = ()

    creator_commission_percent: str | Any
    """Commission rate of the creator in hundredths of a percent, as text (1000 is 10 percent). Example: `1000`."""

    indicator_data: IndicatorData | Any
    """Key figures of the product: creators, samples, orders and commission."""

    partner_commission_percent: str | Any
    """Commission rate of the partner in hundredths of a percent, as text (1000 is 10 percent). Example: `5000`."""

    plan_commission_percent: str | Any
    """Commission rate in open collaboration, in hundredths of a percent, as text (1000 is 10 percent). Example: `1400`."""

    product_id: str | Any
    """Platform's id of the product, as the product operations return it. Example: `12344`."""

    product_name: str | Any
    """Name of the product as buyers see it on the product page."""

    product_price: ProductPrice | Any
    """Lowest and highest price at which the product is offered."""

    product_status: str | Any
    """State of the product's review for the campaign, such as PRODUCT_PENDING, PRODUCT_APPROVED or PRODUCT_REJECTED. Example: `PRODUCT_UNSPECIFIED`. See `ProductStatus`."""

    product_stock_count: str | Any
    """Number of units of the product in stock, as text. Example: `100`."""

    product_thumbnail: ProductThumbnail | Any
    """Small picture of the product with its addresses."""

    total_commission_percent: str | Any
    """Creator's and partner's rate together, in hundredths of a percent, as text (1000 is 10 percent). Example: `6000`."""


class CampaignProductStatistic(Model):
    """Campaign product statistic inside `GetAffiliateCampaignCreatorFulfillmentStatusListResponse`."""

    __slots__ = ()

    campaign_product_detail: CampaignProductDetail | Any
    """Product of the campaign with price, commissions and key figures."""

    collaborated_creators_num: int | Any
    """Creators who work on the campaign or product. Example: `0`."""

    creator_sales_num: int | Any
    """Number of creators who sold at least one unit of the product. Example: `1`."""

    data_update_time: str | Any
    """When the figures were last refreshed, Unix time in milliseconds, as text. Example: `1736204400000`."""

    promoted_creator_num: int | Any
    """Creators who promote the product or take part in the campaign. Example: `0`."""

    sample_requested_creator_num: int | Any
    """Creators who asked for a sample of the product. Example: `0`."""


class Category(Model):
    """Category inside `Product`."""

    __slots__ = ()

    id: str | Any
    """Platform's id of the leaf category of the product. Example: `12222`."""

    name: str | Any
    """Words for the category, as shown in the market. Example: `COMPUTER`."""


class ContactInfo(Model):
    """Contact info inside `CreateAffiliatePartnerCampaignRequest`, `EditAffiliatePartnerCampaignRequest`, `GetAffiliatePartnerCampaignDetailResponse`."""

    __slots__ = ()

    email: str | Any
    """Email address under which sellers can reach the partner. Example: `123456@gmail.com`."""

    line: str | Any
    """LINE phone number of the partner; required if the target market is Thailand, otherwise unused. Example: `+14255550100`."""

    phone: str | Any
    """Phone number under which sellers can reach the partner. Example: `+14255550100`."""

    viber: str | Any
    """Viber phone number of the partner; required if the target market is the Philippines, otherwise unused. Example: `+14255550100`."""

    whatsapp: str | Any
    """WhatsApp phone number of the partner; required for Malaysia, Singapore, the UK and Indonesia, optional for the US, otherwise unused. Example: `+14255550100`."""

    zalo: str | Any
    """Zalo phone number of the partner; required if the target market is Vietnam, otherwise unused. Example: `+14255550100`."""


class Creator(Model):
    """Creator inside `PromotionCreator`."""

    __slots__ = ()

    avatar_url: str | Any
    """Address of the creator's profile picture."""

    creator_open_id: str | Any
    """Open id that identifies the creator for your app."""

    follower_num: int | Any
    """Number of accounts that follow the creator on TikTok."""

    nick_name: str | Any
    """Display name of the creator, which can change."""

    user_name: str | Any
    """Handle of the creator, the name used in the profile address."""


class CreatorContentStatistic(Model):
    """Creator content statistic inside `GetAffiliateCampaignCreatorProductContentStatisticsResponse`."""

    __slots__ = ()

    comment_num: str | Any
    """Comments that viewers left on the LIVE or video, as text. Example: `0`."""

    content_end_date: str | Any
    """Day on which the LIVE ended, in the form YYYY_MM_DD; absent for videos. A day, such as `2026-10-01`. Example: `2024-11-13`."""

    content_type: str | Any
    """Kind of the content: VIDEO or LIVE_ROOM. Example: `VIDEO`."""

    cover_img_url: str | Any
    """Address of the cover picture of the LIVE; absent for videos."""

    like_count: str | Any
    """Likes that viewers gave the LIVE or video, as text. Example: `1`."""

    linked_tiktok_video: str | Any
    """Address of the video on the TikTok website. Example: `http://xxx.tiktok.com/xxxx`."""

    paid_amount: str | Any
    """Value of the product orders that came from the LIVE or video, decimal text. Example: `0`."""

    paid_order_num: str | Any
    """Paid orders, returned ones included, as text. Example: `0`."""

    published_date: str | Any
    """Day on which the video was published or the LIVE started, in the form YYYY_MM_DD. A day, such as `2026-10-01`. Example: `2024-11-13`."""

    source_url: str | Any
    """Address of the video, or of the recording of the LIVE."""

    view_count: str | Any
    """Public views of the LIVE or video, as text. Example: `1`."""


class IndicatorData(Model):
    """Indicator data inside `CampaignProductDetail`."""

    __slots__ = ()

    actual_amount: str | Any
    """Gross merchandise value (GMV) of the orders in `actual_order_num`, decimal text. Example: `0`."""

    actual_order_num: str | Any
    """Paid orders that were not returned, as text. Example: `0`."""

    actual_partner_commission: str | Any
    """Partner's commission on the orders in `actual_order_num`, decimal text. Example: `0`."""

    collaborated_creators_num: str | Any
    """Creators who work on the campaign or product. Example: `0`."""

    creator_sales_num: str | Any
    """Number of creators who sold at least one unit of the product. Example: `0`."""

    estimated_amount: str | Any
    """Payments for the orders in `paid_order_num`, decimal text. Example: `0`."""

    estimated_partner_commission: str | Any
    """Partner's commission on the orders in `paid_order_num`, decimal text. Example: `0`."""

    paid_order_num: str | Any
    """Paid orders, returned ones included, as text. Example: `3`."""

    promoted_creator_num: str | Any
    """Creators who promote the product or take part in the campaign. Example: `0`."""

    sample_requested_creator_num: str | Any
    """Creators who asked for a sample of the product. Example: `0`."""


class Inventory(Model):
    """Inventory inside `SkuInformation`."""

    __slots__ = ()

    available_quantity: str | Any
    """Units of the SKU that are in the warehouse and can be sold, as text. Example: `80`."""


class Product(Model):
    """Product inside `GetAffiliatePartnerCampaignProductListResponse`."""

    __slots__ = ()

    category: Category | Any
    """Leaf category that the product belongs to."""

    creator_commission_rate: int | Any
    """Commission rate of the creator in hundredths of a percent. Example: `1000`."""

    highest_price: Money | Any
    """Highest original price among the SKUs of the product."""

    id: str | Any
    """Platform's id of the product, as the product operations return it. Example: `1729442777527587334`."""

    inventory: int | Any
    """Units in stock over all SKUs of the product. Example: `89`."""

    is_available: bool | Any
    """Whether an address of the product page exists. Example: `true`."""

    lowest_price: Money | Any
    """Lowest original price among the SKUs of the product."""

    main_image_url: str | Any
    """Address of the main picture of the product."""

    name: str | Any
    """Name of the product as buyers see it on the product page."""

    open_collaboration_commission_rate: int | Any
    """Commission rate of the product in open collaboration, in hundredths of a percent. Example: `1000`."""

    partner_commission_rate: int | Any
    """Commission rate of the partner in hundredths of a percent. Example: `5600`."""

    product_description: str | Any
    """Text about the product from its detail page, as HTML."""

    product_sales: int | Any
    """Units of the product sold in the campaign. Example: `10`."""

    review_status: str | Any
    """State of the partner's review: PENDING, APPROVED or REJECTED; PENDING_CLOSED and CLOSED once the product leaves. Example: `PENDING`. See `ReviewStatus`."""

    sample_quota: int | Any
    """Samples of the product that the seller gives to creators in total. Example: `12`."""

    shop_name: str | Any
    """Name of the shop that sells the product. Example: `my_shop`."""

    sku_information_list: list[SkuInformation]
    """SKUs of the product with attributes, prices and stock."""

    total_commission_rate: int | Any
    """Creator's and partner's commission rate together, in hundredths of a percent. Example: `6600`."""


class ProductPrice(Model):
    """Product price inside `CampaignProductDetail`."""

    __slots__ = ()

    currency: str | Any
    """ISO 4217 code of the currency of the amounts beside it. Example: `USD`."""

    max_price: str | Any
    """Highest price at which the product is offered, decimal text. Example: `3.00`."""

    min_price: str | Any
    """Lowest price at which the product is offered, decimal text. Example: `1.00`."""


class ProductPromotionLink(Model):
    """Product promotion link inside `PartnerGenerateMultiAffiliateCampaignProductLinkResponse`."""

    __slots__ = ()

    link: str | Any
    """Link to share with creators; it opens a page in the TikTok app where they decide whether to add the product."""

    product_id: str | Any
    """Platform's id of the product, as the product operations return it. Example: `7362840009596339971`."""


class ProductThumbnail(Model):
    """Product thumbnail inside `CampaignProductDetail`."""

    __slots__ = ()

    uri: str | Any
    """Platform's identifier of the picture, not an address to open."""

    url_list: list[str]
    """Addresses at which the product pictures can be loaded."""


class PromotionCreator(Model):
    """Promotion creator inside `GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse`."""

    __slots__ = ()

    affiliate_product_id: str | Any
    """Id of the product within the affiliate campaign, different from the product id of the shop."""

    commission: str | Any
    """Commission rate of the creator in hundredths of a percent, as text (1000 is 10 percent)."""

    creator: Creator | Any
    """Creator who promotes the product, with name and picture."""

    effective_end_time: str | Any
    """When the collaboration with the creator ends, Unix time in milliseconds, as text."""

    effective_start_time: str | Any
    """When the collaboration with the creator starts, Unix time in milliseconds, as text."""

    free_sample_status: str | Any
    """Where the creator's request for a sample stands, from NOT_REQUESTED and PENDING to COMPLETED or one of the cancelled states."""

    paid_amount: Money | Any
    """Total amount that buyers paid for the product in the campaign."""

    room_count: int | Any
    """LIVE rooms in which the product was promoted."""

    video_count: int | Any
    """Videos that creators published for the promotion."""


class Property(Model):
    """Property inside `SkuInformation`."""

    __slots__ = ()

    name: str | Any
    """Name of the sales attribute, such as color. Example: `Spesifikasi`."""

    value_name: str | Any
    """Name of the attribute value, such as red. Example: `lalai`."""


class RegionPrice(Model):
    """Region price inside `SkuInformation`."""

    __slots__ = ()

    currency: str | Any
    """ISO 4217 code of the currency of the amounts beside it. Example: `MYR`."""

    list_price: str | Any
    """Manufacturer's recommended retail price after a check by the platform, decimal text. Example: `162.34`."""

    localized_dutiable_price: str | Any
    """Value of the SKU for customs in the local currency, decimal text. Example: `141.58`."""

    region_code: str | Any
    """Region in which this price holds, ISO 3166-1 alpha-2. Example: `MY`."""

    sale_price: str | Any
    """Selling price of the SKU with tax, decimal text; only for cross-border sellers from China. Example: `162.34`."""


class SampleStatus(Model):
    """Sample status inside `GetAffiliateCampaignCreatorProductSampleStatusResponse`."""

    __slots__ = ()

    delivery_option: str | Any
    """Shipping service for the sample: ECONOMY_SHIPPING or PREMIUM_SHIPPING. Example: `PREMIUM_SHIPPING`."""

    estimated_earliest_delivery_date: str | Any
    """Earliest time at which the sample is expected to arrive, Unix time in seconds, as text. Example: `1712941200`."""

    estimated_latest_delivery_date: str | Any
    """Latest time at which the sample is expected to arrive, Unix time in seconds, as text. Example: `1712941200`."""

    quantity: int | Any
    """Number of units of the sample that were sent to the creator. Example: `1`."""

    shipping_provider_name: str | Any
    """Name of the carrier that delivers the sample. Example: `USPS`."""

    tracking_results: list[TrackingResult]
    """Events on the way of the parcel with the sample."""


class SearchTapAffiliateOrdersSkuOrder(Model):
    """SKU order inside `SearchTapAffiliateOrdersResponse`."""

    __slots__ = ()

    actual_commission_base: Money | Any
    """Sales value that the commission is finally computed on: price times the units neither returned nor refunded."""

    actual_creator_shop_ads_commission: Money | Any
    """Creator's part of the Shop Ads commission as finally due."""

    actual_creator_standard_commission: Money | Any
    """Creator's part of the standard commission as finally due."""

    actual_creator_tap_bonus_commission: Money | Any
    """Creator's part of the campaign bonus as finally due."""

    actual_partner_isr: Money | Any
    """Mexican income tax (ISR) finally withheld from the partner's commission."""

    actual_partner_iva: Money | Any
    """Mexican value added tax (IVA) finally due on the partner's commission."""

    actual_partner_shop_ads_commission: Money | Any
    """Partner's part of the Shop Ads commission as finally due."""

    actual_partner_standard_commission: Money | Any
    """Partner's part of the standard commission as finally due."""

    actual_partner_tap_bonus_commission: Money | Any
    """Partner's part of the campaign bonus as finally due."""

    campaign_id: str | Any
    """Platform's id of the affiliate partner campaign (TAP campaign)."""

    content_id: str | Any
    """Id of the LIVE, video or other content that the order came from."""

    content_type: str | Any
    """Content that the order came from: SHOP, VIDEO, LIVE, PRE_LIVE, PROMOTION_PAGE or LINKSHARE."""

    create_time: int | Any
    """When the order was created, Unix time in seconds."""

    creator_shop_ads_commission_rate: int | Any
    """Part of the rate for orders from ads that goes to the creator."""

    creator_standard_commission_rate: int | Any
    """Part of the base rate that goes to the creator."""

    creator_tap_bonus_commission_rate: int | Any
    """Part of the campaign bonus rate that goes to the creator."""

    creator_username: str | Any
    """Handle of the creator who brought the order."""

    delivery_time: int | Any
    """When the order was delivered, Unix time in seconds."""

    estimated_commission_base: Money | Any
    """Sales value that the commission is estimated on: price times the units ordered."""

    estimated_creator_shop_ads_commission: Money | Any
    """Creator's part of the Shop Ads commission as expected before settlement."""

    estimated_creator_standard_commission: Money | Any
    """Creator's part of the standard commission as expected before settlement."""

    estimated_creator_tap_bonus_commission: Money | Any
    """Creator's part of the campaign bonus as expected before settlement."""

    estimated_partner_isr: Money | Any
    """Mexican income tax (ISR) expected on the partner's commission."""

    estimated_partner_iva: Money | Any
    """Mexican value added tax (IVA) expected on the partner's commission."""

    estimated_partner_shop_ads_commission: Money | Any
    """Partner's part of the Shop Ads commission as expected before settlement."""

    estimated_partner_standard_commission: Money | Any
    """Partner's part of the standard commission as expected before settlement."""

    estimated_partner_tap_bonus_commission: Money | Any
    """Partner's part of the campaign bonus as expected before settlement."""

    fully_return: str | Any
    """Whether all units of the SKU were returned."""

    id: str | Any
    """Platform's id of the order that the SKU was sold in."""

    is_carousel: bool | Any
    """Whether the order came through a carousel, that is a post with several pictures."""

    last_update_time: int | Any
    """When the order data was last changed, Unix time in seconds."""

    partner_shop_ads_commission_rate: int | Any
    """Part of the rate for orders from ads that goes to the affiliate partner."""

    partner_standard_commission_rate: int | Any
    """Part of the base rate that goes to the affiliate partner."""

    partner_tap_bonus_commission_rate: int | Any
    """Part of the campaign bonus rate that goes to the affiliate partner."""

    price: Money | Any
    """Price at which one unit of the SKU was sold."""

    product_id: str | Any
    """Platform's id of the product, as the product operations return it."""

    product_name: str | Any
    """Name of the product as buyers see it on the product page."""

    quantity: int | Any
    """Number of units of the SKU that the buyer ordered."""

    settle_status: str | Any
    """Whether the commission on the SKU has been settled."""

    settlement_time: int | Any
    """When the commission was settled, Unix time in seconds."""

    sku_id: str | Any
    """Platform's id of the SKU, the variant of the product."""


class SkuInformation(Model):
    """SKU information inside `Product`."""

    __slots__ = ()

    base_price: BasePrice | Any
    """Price of the SKU in the region where it is sold."""

    inventory: Inventory | Any
    """Stock of this variant that is left to sell."""

    properties: list[Property]
    """Sales attributes that tell this SKU from the others."""

    region_prices: list[RegionPrice]
    """Prices of the SKU, one entry for each country where it is sold."""

    sku_id: str | Any
    """Platform's id of the SKU, the variant of the product. Example: `1729666531097281876`."""

    sku_name: str | Any
    """Name of the variant, made of its attribute values."""


class SkuOrder(Model):
    """SKU order inside `SearchCapAffiliateOrdersResponse`."""

    __slots__ = ()

    actual_agency_isr: Money | Any
    """Mexican income tax (ISR) finally withheld from the agency's commission."""

    actual_agency_iva: Money | Any
    """Mexican value added tax (IVA) finally due on the agency's commission."""

    actual_bonus_commission: Money | Any
    """Bonus commission that the platform finally pays for creators who perform well."""

    actual_commission_base: Money | Any
    """Sales value that the commission is finally computed on: price times the units neither returned nor refunded."""

    actual_creator_tax_isr: Money | Any
    """Mexican income tax (ISR) finally withheld from the creator's earnings."""

    actual_creator_tax_iva: Money | Any
    """Mexican value added tax (IVA) finally due on the creator's earnings."""

    actual_creator_tax_pit: Money | Any
    """Personal income tax (PIT) finally withheld from the creator's earnings."""

    actual_creator_total_earnings_after_tax: Money | Any
    """All that the creator finally earns on the SKU, after taxes."""

    actual_shop_ads_commission: Money | Any
    """Commission finally earned on the order because it came from an ad."""

    actual_standard_commission: Money | Any
    """Commission finally earned at the standard rate, before bonus and ads commission."""

    actual_tap_bonus_commission: Money | Any
    """Campaign bonus of the affiliate partner as finally due."""

    actual_total_agency_commission: Money | Any
    """All commission that the creator's agency finally gets on the SKU."""

    attribution_type: str | Any
    """Direct if the buyer bought through the creator's link, Indirect if through recommendations after it; indirect pays a lower rate."""

    commission_bonus_rate: int | Any
    """Rate of the bonus that the platform pays to the creator."""

    commission_model: str | Any
    """How the commission of the order is computed: one fixed rate, or a rate by tier."""

    commission_tier_setting: str | Any
    """Commission percentages agreed between seller and creator, one for each tier, such as 3.0 or 5.0."""

    content_id: str | Any
    """Id of the LIVE, video or other content that the order came from."""

    content_type: str | Any
    """Content that the order came from: SHOP, VIDEO, LIVE, PRE_LIVE, PROMOTION_PAGE or LINKSHARE."""

    create_time: int | Any
    """When the order was created, Unix time in seconds."""

    creator_username: str | Any
    """Handle of the creator who brought the order."""

    delivery_time: int | Any
    """When the order was delivered, Unix time in seconds."""

    estimated_agency_isr: Money | Any
    """Mexican income tax (ISR) expected on the agency's commission."""

    estimated_agency_iva: Money | Any
    """Mexican value added tax (IVA) expected on the agency's commission."""

    estimated_bonus_commission: Money | Any
    """Bonus commission that the platform is expected to pay for creators who perform well."""

    estimated_commission_base: Money | Any
    """Sales value that the commission is estimated on: price times the units ordered."""

    estimated_creator_tax_isr: Money | Any
    """Mexican income tax (ISR) expected on the creator's earnings."""

    estimated_creator_tax_iva: Money | Any
    """Mexican value added tax (IVA) expected on the creator's earnings."""

    estimated_creator_tax_pit: Money | Any
    """Personal income tax (PIT) expected on the creator's earnings."""

    estimated_creator_total_earnings_after_tax: Money | Any
    """All that the creator is expected to earn on the SKU, after taxes."""

    estimated_shop_ads_commission: Money | Any
    """Commission expected on the order because it came from an ad."""

    estimated_standard_commission: Money | Any
    """Commission expected at the standard rate, before bonus and ads commission."""

    estimated_tap_bonus_commission: Money | Any
    """Campaign bonus of the affiliate partner as expected before settlement."""

    estimated_total_agency_earnings: Money | Any
    """All commission that the creator's agency is expected to get on the SKU."""

    fully_return: str | Any
    """Whether all units of the SKU were returned."""

    id: str | Any
    """Platform's id of the order that the SKU was sold in."""

    is_carousel: bool | Any
    """Whether the order came through a carousel, that is a post with several pictures."""

    last_update_time: int | Any
    """When the order data was last changed, Unix time in seconds."""

    open_collaboration_id: str | Any
    """Id of the open collaboration that the order came through."""

    price: Money | Any
    """Price at which one unit of the SKU was sold."""

    product_id: str | Any
    """Platform's id of the product, as the product operations return it."""

    product_name: str | Any
    """Name of the product as buyers see it on the product page."""

    quantity: int | Any
    """Number of units of the SKU that the buyer ordered."""

    revenue_sharing_portion_rate: int | Any
    """Part of the creator's commission that goes to the agency."""

    settle_status: str | Any
    """Whether the commission on the SKU has been settled."""

    settlement_time: int | Any
    """When the commission was settled, Unix time in seconds."""

    shop_ads_commission_rate: int | Any
    """Commission rate on orders that come from ads."""

    shop_name: str | Any
    """Name of the shop that sells the product."""

    sku_id: str | Any
    """Platform's id of the SKU, the variant of the product."""

    standard_commission_rate: int | Any
    """Base commission rate, before bonus and ads commission."""

    tags: str | Any
    """Text of your own that the link carried, to trace where the order came from."""

    tap_bonus_commission_rate: int | Any
    """Rate of the campaign bonus paid to the affiliate partner."""

    target_collaboration_id: str | Any
    """Id of the target collaboration that the order came through."""


class TargetShop(Model):
    """Target shop inside `GetAffiliatePartnerCampaignDetailResponse`."""

    __slots__ = ()

    code: str | Any
    """Code of the shop, which sellers see in Seller Center behind their profile icon. Example: `THCBELNL4Y`."""

    name: str | Any
    """Name of the shop as buyers see it on TikTok. Example: `my_shop`."""


class TrackingResult(Model):
    """Tracking result inside `SampleStatus`."""

    __slots__ = ()

    tracking_event_description: str | Any
    """What happened to the parcel, such as OUT_FOR_DELIVERY or THE_PACKAGE_HAS_BEEN_DELIVERED. Example: `THE_PACKAGE_HAS_BEEN_DELIVERED`."""

    tracking_event_description_extended: str | Any
    """Longer explanation of what happened to the parcel. Example: `delivering`."""

    tracking_event_update_date: str | Any
    """When the event was last updated, Unix time in seconds, as text. Example: `1712941200`."""


class CreateAffiliatePartnerCampaignResponse(ResponseModel):
    """The response of `CreateAffiliatePartnerCampaign` (202405)."""

    __slots__ = ()

    campaign_id: str | Any
    """Platform's id of the affiliate partner campaign (TAP campaign). Example: `7356411663443183367`."""


class GenerateAffiliatePartnerCampaignProductLinkResponse(ResponseModel):
    """The response of `GenerateAffiliatePartnerCampaignProductLink` (202405)."""

    __slots__ = ()

    product_promotion_link: str | Any
    """Link for agencies to share with creators, who decide themselves whether to add the product to their showcase."""


class GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse(ResponseModel):
    """The response of `GetAffiliateCampaignCreatorFulfillmentStatusInfo` (202508)."""

    __slots__ = ()

    promotion_creators: list[PromotionCreator]
    """Creators who promote the product, with commission, samples and results."""

    total_creator_count: int | Any
    """Number of creators in the campaign, over all pages."""


class GetAffiliateCampaignCreatorFulfillmentStatusListResponse(ResponseModel):
    """The response of `GetAffiliateCampaignCreatorFulfillmentStatusList` (202501)."""

    __slots__ = ()

    campaign_product_statistics: list[CampaignProductStatistic]
    """Products of the campaign with figures on creators, samples and sales."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `10`."""


class GetAffiliateCampaignCreatorProductContentStatisticsResponse(ResponseModel):
    """The response of `GetAffiliateCampaignCreatorProductContentStatistics` (202508)."""

    __slots__ = ()

    creator_content_statistics: list[CreatorContentStatistic]
    """LIVEs or videos of the creator for the product, with their reach."""


class GetAffiliateCampaignCreatorProductSampleStatusResponse(ResponseModel):
    """The response of `GetAffiliateCampaignCreatorProductSampleStatus` (202508)."""

    __slots__ = ()

    sample_status: SampleStatus | Any
    """Shipment of the sample to the creator, with its tracking."""


class GetAffiliatePartnerCampaignDetailResponse(ResponseModel):
    """The response of `GetAffiliatePartnerCampaignDetail` (202405)."""

    __slots__ = ()

    campaign_end_time: int | Any
    """When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Example: `1715878799`."""

    campaign_start_time: int | Any
    """When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`."""

    commission_rate: int | Any
    """Total commission rate that the partner proposes to sellers, in hundredths of a percent; between 100 and 8000. Example: `1000`."""

    contact_info: ContactInfo | Any
    """How sellers can reach the partner; which messengers are needed depends on the target market."""

    description: str | Any
    """Text that presents the campaign to sellers, fewer than 1000 characters."""

    id: str | Any
    """Id of the campaign; pass it as `campaign_id`. Example: `7356876895365105455`."""

    name: str | Any
    """Name of the campaign, fewer than 50 characters. Example: `test_campaign`."""

    region: str | Any
    """Market of the campaign, ISO 3166-1 alpha-2. Example: `US`."""

    registration_end_time: int | Any
    """Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Example: `1713891599`."""

    registration_start_time: int | Any
    """First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`."""

    status: str | Any
    """State of the campaign: READY, UPCOMING, ONGOING or CLOSED. Example: `READY`. See `CampaignStatus`."""

    target_seller_types: list[str]
    """Kinds of sellers that may register products; use `target_shop_codes` to name single shops instead. See `TargetSellerType`."""

    target_shops: list[TargetShop]
    """Shops that may register products for the campaign."""


class GetAffiliatePartnerCampaignListResponse(ResponseModel):
    """The response of `GetAffiliatePartnerCampaignList` (202405)."""

    __slots__ = ()

    campaigns: list[Campaign]
    """Campaigns that match the filters, one entry each."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `1570`."""


class GetAffiliatePartnerCampaignProductListResponse(ResponseModel):
    """The response of `GetAffiliatePartnerCampaignProductList` (202405)."""

    __slots__ = ()

    products: list[Product]
    """Products that sellers registered for the campaign."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `1570`."""


class PartnerGenerateMultiAffiliateCampaignProductLinkResponse(ResponseModel):
    """The response of `PartnerGenerateMultiAffiliateCampaignProductLink` (202505)."""

    __slots__ = ()

    failed_product_ids: list[str]
    """Products for which no promotion link could be made."""

    product_promotion_links: list[ProductPromotionLink]
    """Links that were made for creators, one for each product; see `failed_product_ids` for the others."""


class SearchCapAffiliateOrdersResponse(ResponseModel):
    """The response of `SearchCAPAffiliateOrders` (202603)."""

    __slots__ = ()

    sku_orders: list[SkuOrder]
    """SKUs sold through creators, one entry for each SKU in an order."""

    total_count: int | Any
    """Number of all entries that match, over all pages."""


class SearchTapAffiliateOrdersResponse(ResponseModel):
    """The response of `SearchTapAffiliateOrders` (202603)."""

    __slots__ = ()

    sku_orders: list[SearchTapAffiliateOrdersSkuOrder]
    """SKUs sold through creators, one entry for each SKU in an order."""

    total_count: int | Any
    """Number of all entries that match, over all pages."""


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
