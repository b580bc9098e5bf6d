# Generated from core/catalog by `cargo gen`. Do not edit.

"""Analytics: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel
from ...page import AsyncPage, Page

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class AffiliateLivePerformance(Model):
    """Affiliate LIVE performance inside `GetShopProductPerformanceListProduct`."""

    __slots__ = ()

    add_cart_count: int | Any
    """Times the product was added to a cart from this source of traffic."""

    add_cart_rate: str | Any
    """Additions to cart in relation to product clicks or views from this source, as decimal text."""

    atc_users: int | Any
    """Different users who added the product to their cart from affiliate content of this kind."""

    click_order_rate: str | Any
    """SKU orders per product click from this source, a decimal fraction as text."""

    ctr: str | Any
    """Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text."""

    live_attributed_gmv: Money | Any
    """Gross merchandise value (GMV) that the platform attributes to LIVEs."""

    new_live_count: int | Any
    """LIVEs with the product started in the period."""

    product_clicks: int | Any
    """Clicks on product links, in product lists and on product cards."""

    product_impressions: int | Any
    """Times products were shown to users, in product lists and on product cards."""

    unique_atc_rate: str | Any
    """Different users who added the product to their cart in relation to those who saw or clicked it, decimal text."""

    unique_click_order_rate: str | Any
    """Different buyers in relation to the different users who clicked the product, decimal text."""

    unique_clicks: int | Any
    """Different users who clicked a product link."""

    unique_ctr: str | Any
    """Different users who clicked the product in relation to those who saw it, decimal text."""

    unique_product_impressions: int | Any
    """Different users to whom the product was shown."""


class AffiliateTotalPerformance(Model):
    """Affiliate total performance inside `GetShopProductPerformanceListProduct`."""

    __slots__ = ()

    add_cart_count: int | Any
    """Times the product was added to a cart from this source of traffic."""

    add_cart_rate: str | Any
    """Additions to cart in relation to product clicks or views from this source, as decimal text."""

    add_cart_users: int | Any
    """Different users who added the product to their cart from this source of traffic."""

    aov: Money | Any
    """Average order value from this source: GMV divided by the number of orders."""

    attributed_gmv: Money | Any
    """Gross merchandise value (GMV) that the platform attributes to this source of traffic."""

    attributed_orders: int | Any
    """Orders that the platform attributes to this source of traffic."""

    attributed_sku_orders: int | Any
    """SKU orders attributed to this source; each different SKU within an order counts once."""

    attributed_sold_items: int | Any
    """Units sold in orders that the platform attributes to this source of traffic."""

    avg_daily_creator_posted_content: int | Any
    """LIVEs and videos with the product that affiliate creators posted per day, averaged over the period."""

    click_order_rate: str | Any
    """SKU orders per product click from this source, a decimal fraction as text."""

    ctr: str | Any
    """Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text."""

    estimated_customers: int | Any
    """Estimated number of different customers who bought the product from this source."""

    product_clicks: int | Any
    """Clicks on product links, in product lists and on product cards."""

    product_impressions: int | Any
    """Times products were shown to users, in product lists and on product cards."""

    unique_atc_rate: str | Any
    """Different users who added the product to their cart in relation to those who saw or clicked it, decimal text."""

    unique_click_order_rate: str | Any
    """Different buyers in relation to the different users who clicked the product, decimal text."""

    unique_clicks: int | Any
    """Different users who clicked a product link."""

    unique_ctr: str | Any
    """Different users who clicked the product in relation to those who saw it, decimal text."""

    unique_product_impressions: int | Any
    """Different users to whom the product was shown."""


class AffiliateVideoPerformance(Model):
    """Affiliate video performance inside `GetShopProductPerformanceListProduct`."""

    __slots__ = ()

    add_cart_count: int | Any
    """Times the product was added to a cart from this source of traffic."""

    add_cart_rate: str | Any
    """Additions to cart in relation to product clicks or views from this source, as decimal text."""

    atc_users: int | Any
    """Different users who added the product to their cart from affiliate content of this kind."""

    attributed_video_gmv: Money | Any
    """Gross merchandise value (GMV) that the platform attributes to the videos of affiliate creators."""

    click_order_rate: str | Any
    """SKU orders per product click from this source, a decimal fraction as text."""

    ctr: str | Any
    """Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text."""

    new_video_count: int | Any
    """Videos with the product posted in the period."""

    product_clicks: int | Any
    """Clicks on product links, in product lists and on product cards."""

    product_impressions: int | Any
    """Times products were shown to users, in product lists and on product cards."""

    unique_atc_rate: str | Any
    """Different users who added the product to their cart in relation to those who saw or clicked it, decimal text."""

    unique_click_order_rate: str | Any
    """Different buyers in relation to the different users who clicked the product, decimal text."""

    unique_clicks: int | Any
    """Different users who clicked a product link."""

    unique_ctr: str | Any
    """Different users who clicked the product in relation to those who saw it, decimal text."""

    unique_product_impressions: int | Any
    """Different users to whom the product was shown."""


class AgeDistribution(Model):
    """Age distribution inside `ViewerProfile`."""

    __slots__ = ()

    age: str | Any
    """Age group of the viewers, written as a range such as 25-34. Example: `25-34`. See `AgeDistributionAge`."""

    percentage: str | Any
    """Share of this group in all viewers, a decimal fraction as text. Example: `0.293`."""


class AhtAftersalesTypeItem(Model):
    """Aht aftersales type item inside `GetSpsMetricTopItemsResponse`."""

    __slots__ = ()

    handle_duration_hours: str | Any
    """Average time to handle an after-sales request for this product, in hours, decimal text."""

    image_url: str | Any
    """Address of the main picture of the product, to show in a list."""

    product_id: str | Any
    """Platform's id of the product; a long number."""

    product_name: str | Any
    """Name of the product as buyers see it on the product page."""

    return_order_count: int | Any
    """Return orders of this product within the evaluation period."""

    top_aftersales_type_name: str | Any
    """Most frequent kind of after-sales request for the product, in the language of `locale`."""

    top_type_order_count: int | Any
    """Return orders of the product with the most frequent kind of request."""


class AhtProblemOrderItem(Model):
    """Aht problem order item inside `GetSpsMetricProblemDetailsResponse`."""

    __slots__ = ()

    aftersales_type_name: str | Any
    """Name of the kind of after-sales request, such as a refund or a return, in the language of `locale`."""

    approve_duration_hours: str | Any
    """Time it took to approve the after-sales request, in hours, decimal text."""

    inspect_duration_hours: str | Any
    """Time it took to inspect the returned goods, in hours, decimal text."""

    order_id: str | Any
    """Platform's id of the order; a long number kept as text."""

    return_order_id: str | Any
    """Id of the return order behind the problem."""

    review_count: int | Any
    """Number of times the after-sales request was reviewed."""

    total_handle_duration_hours: str | Any
    """Time from the after-sales request to its end, in hours, decimal text."""


class AllAdsAgeIndicator(Model):
    """All ads age indicator inside `GetUserPortraitsResponse`."""

    __slots__ = ()

    type: str | Any
    """Age group of the audience, such as USER_PORTRAIT_AGE_LESS_THAN_15."""

    value: str | Any
    """Number of viewers in the group named by `type`, as text."""


class AllAdsGenderIndicator(Model):
    """All ads gender indicator inside `GetUserPortraitsResponse`."""

    __slots__ = ()

    type: str | Any
    """Gender of the audience, such as USER_PORTRAIT_GENDER_UNKNOWN."""

    value: str | Any
    """Number of viewers in the group named by `type`, as text."""


class AllFanIndicator(Model):
    """All fan indicator inside `GetUserPortraitsResponse`."""

    __slots__ = ()

    type: str | Any
    """Relation of the audience to the creator, such as USER_PORTRAIT_FOLLOWER."""

    value: str | Any
    """Number of viewers in the group named by `type`, as text."""


class Analyse(Model):
    """Analyse inside `GetSpsMetricDiagnosisResponse`."""

    __slots__ = ()

    details: list[str]
    """Detailed findings behind the summary lines, in the language of `locale`."""

    summaries: list[str]
    """Short lines that sum up the findings, in the language of `locale`."""


class Benchmark(Model):
    """Benchmark inside `GetSpsMetricDiagnosisResponse`, `Metric`."""

    __slots__ = ()

    excellent_threshold: str | Any
    """Value from which the metric counts as excellent, as text."""

    poor_threshold: str | Any
    """Value from which the metric counts as poor, as text."""


class Benefit(Model):
    """Benefit inside `GetSpsOverviewResponse`."""

    __slots__ = ()

    benefit_name: str | Any
    """Name of the benefit, in the language of `locale`."""

    is_unlocked: bool | Any
    """Whether the shop has reached the score that the benefit requires."""

    unlock_score: str | Any
    """Score the shop must reach to get the benefit, as text."""


class Breakdown(Model):
    """Breakdown inside `GetShopVideoPerformanceSales`."""

    __slots__ = ()

    ctr: str | Any
    """Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.029`."""

    customers: int | Any
    """Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `12`."""

    gmv: Money | Any
    """Gross merchandise value: what buyers paid, before cancellations and refunds are taken off."""

    gpm: Money | Any
    """Gross merchandise value that 1,000 impressions of the video brought on average."""

    items_sold: int | Any
    """Units sold: 3 units of one SKU and 2 of another count as 5. Example: `22`."""

    product_clicks: int | Any
    """Clicks on product links, in product lists and on product cards. Example: `21232`."""

    product_id: str | Any
    """Platform's id of the product; a long number. Example: `19332235`."""

    product_impressions: int | Any
    """Times products were shown to users, in product lists and on product cards. Example: `32092`."""


class CalculationRule(Model):
    """Calculation rule inside `GetSpsMetricDiagnosisResponse`."""

    __slots__ = ()

    denominator_label: str | Any
    """What the denominator of the metric counts, in the language of `locale`."""

    denominator_value: str | Any
    """Current value of the denominator of the metric, as text."""

    numerator_label: str | Any
    """What the numerator of the metric counts, in the language of `locale`."""

    numerator_value: str | Any
    """Current value of the numerator of the metric, as text."""


class CancelAndRefund(Model):
    """Cancel and refund inside `GetShopProductPerformanceInterval`."""

    __slots__ = ()

    canceled: int | Any
    """Units in orders that were cancelled while unpaid or waiting for shipment. Example: `23`."""

    refunded: int | Any
    """Units that were refunded without a return. Example: `3`."""

    replacements: int | Any
    """Units that buyers sent back and got replaced by new ones. Example: `3`."""

    returned: int | Any
    """Units that buyers sent back and got their money back for. Example: `2`."""


class ClickToOrderRate(Model):
    """Click to order rate inside `Conversion`, `GetShopLiveProductsPerformanceListTraffic`."""

    __slots__ = ()

    main_order_ctor: str | Any
    """Share of product clicks that ended in a main order (one checkout), a decimal fraction as text. Example: `0.015757`."""

    sku_order_ctor: str | Any
    """Share of product clicks in the LIVE that ended in a direct SKU order, a decimal fraction as text. Example: `0.0187`."""


class ComparisonInterval(Model):
    """Comparison interval inside `GetShopLivePerformanceOverviewOldPerformance`."""

    __slots__ = ()

    click_through_rate: str | Any
    """Product clicks divided by views in all LIVEs of the period before, text with a percent sign such as 10%. Example: `10%`."""

    click_to_order_rate: str | Any
    """Product clicks in the LIVEs that ended in a direct order, in the period before; text with a percent sign. Example: `32%`."""

    customers: int | Any
    """Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `4`."""

    end_date: str | Any
    """Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. Example: `2024-08-31`."""

    gmv: Money | Any
    """Gross merchandise value: what buyers paid, before cancellations and refunds are taken off."""

    sku_orders: int | Any
    """Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `20`."""

    start_date: str | Any
    """First day of the interval, included, YYYY-MM-DD in the time zone of the shop. Example: `2024-08-24`."""

    units_sold: int | Any
    """Units sold: 3 units of one SKU and 2 of another count as 5. Example: `2`."""


class Content(Model):
    """Content inside `TopContent`."""

    __slots__ = ()

    content_id: str | Any
    """Id of the LIVE or of the video, depending on the `type` of the group. Example: `2304002883`."""

    gmv: Money | Any
    """Gross merchandise value (GMV) of the product from this LIVE or video."""

    items_sold: int | Any
    """Units of the product sold through this LIVE or video. Example: `23`."""


class ContentBreakdown(Model):
    """Content breakdown inside `GetShopPerformanceBreakdown`."""

    __slots__ = ()

    channel: str | Any
    """Where the traffic or sale came from, such as the shop itself or affiliates."""

    content_type: str | Any
    """Type of content that brought the figures: video, LIVE or product card."""

    gmv: Money | Any
    """Gross merchandise value (GMV) from this type of content and channel."""

    indirect_gmv: Money | Any
    """Gross merchandise value (GMV) credited to the content although the order was not placed straight from it."""


class Conversion(Model):
    """Conversion inside `GetShopLivePerformancePerMinutesInterval`."""

    __slots__ = ()

    avg_price: Money | Any
    """Average direct GMV per main order, where a main order is one checkout of a customer."""

    click_to_order_rate: ClickToOrderRate | Any
    """Share of product clicks that ended in an order, counted once by main order and once by SKU order."""

    created_sku_orders: int | Any
    """SKU orders created from the LIVE in this minute, paid or not. Example: `12`."""

    gpm: Gpm | Any
    """Gross merchandise value (GMV) per 1,000 impressions and GMV per 1,000 views of the LIVE."""

    sku_order_rate: str | Any
    """SKU orders from the LIVE divided by impressions of the LIVE, a decimal fraction as text. Example: `0.0057`."""


class CountryDistribution(Model):
    """Country distribution inside `ViewerProfile`."""

    __slots__ = ()

    country_code: str | Any
    """Country of the TikTok accounts of these viewers, ISO 3166-1 alpha-2. Example: `MY`."""

    percentage: str | Any
    """Share of this group in all viewers, a decimal fraction as text. Example: `0.993`."""


class Creator(Model):
    """Creator inside `LiveStreamSession`, `Video`."""

    __slots__ = ()

    author_type: str | Any
    """Kind of account the creator posts from in relation to the shop."""

    creator_country: str | Any
    """Country or region of the creator's account."""

    creator_id: str | Any
    """Id of the creator on whose account the video was posted."""

    nick_name: str | Any
    """Display name of the creator, which can change."""

    open_id: str | Any
    """Open id of the creator, valid for your app only."""

    user_name: str | Any
    """Handle of the creator, the name used in the profile address."""


class DataPoint(Model):
    """Data point inside `InteractiveTrendPerformance`, `ViewTrendPerformance`."""

    __slots__ = ()

    timestamp: int | Any
    """Moment of this point of the trend, Unix time in seconds."""

    value: str | Any
    """Value of the series at this point of time, as text."""


class Dimension(Model):
    """Dimension inside `GetSpsOverviewResponse`."""

    __slots__ = ()

    name: str | Any
    """Name of the dimension, in the language of `locale`."""

    score: str | Any
    """Score that the metric or dimension reaches, as text."""

    status: str | Any
    """Code of how the shop stands in the dimension."""

    status_text: str | Any
    """Name of how the shop stands, in the language of `locale`."""

    weight: str | Any
    """Weight of the dimension in the total score, as text."""


class DistributionDetail(Model):
    """Distribution detail inside `GetSpsMetricDiagnosisResponse`."""

    __slots__ = ()

    count: int | Any
    """Number of entries that fall into this part of the distribution."""

    name: str | Any
    """Name of this part of the distribution, in the language of `locale`."""

    percent: str | Any
    """Share of this part in the whole distribution, as text."""


class ErrorItem(Model):
    """Error inside `GetShopVideosPerformanceDetailsVideo2`."""

    __slots__ = ()

    code: str | Any
    """Error code that tells why the figures of this video could not be read."""

    message: str | Any
    """Explanation of why the figures of this video could not be read."""


class GenderDistribution(Model):
    """Gender distribution inside `ViewerProfile`."""

    __slots__ = ()

    gender: str | Any
    """Gender of the viewers in this entry: MALE or FEMALE. Example: `MALE`. See `GenderDistributionGender`."""

    percentage: str | Any
    """Share of this group in all viewers, a decimal fraction as text. Example: `0.349`."""


class GetBestsellingCreatorsCreator(Model):
    """Creator inside `GetBestsellingCreatorsResponse`."""

    __slots__ = ()

    followers_count: int | Any
    """Number of accounts that follow the creator on TikTok."""

    gmv_range: str | Any
    """Range that the GMV lies in, as text; the exact figure is not disclosed."""

    likes_count: int | Any
    """Likes the creator's content has received."""

    nick_name: str | Any
    """Display name of the creator, which can change."""

    open_id: str | Any
    """Open id of the creator, valid for your app only."""

    rank: int | Any
    """Position in the ranking; 1 is the best-selling entry."""

    user_name: str | Any
    """Handle of the creator, the name used in the profile address."""


class GetBestsellingProductsProduct(Model):
    """Product inside `GetBestsellingProductsResponse`."""

    __slots__ = ()

    gmv_range: str | Any
    """Range that the GMV lies in, as text; the exact figure is not disclosed."""

    id: str | Any
    """Platform's id of the product, as the product operations return it."""

    name: str | Any
    """Name of the product as buyers see it on the product page."""

    product_image: ProductImage | Any
    """Picture of the product with its size and addresses."""

    rank: int | Any
    """Position in the ranking; 1 is the best-selling entry."""

    rating: str | Any
    """Average rating of the product in buyers' reviews, as text."""

    shop_id: str | Any
    """Platform's id of the shop; a long number."""

    shop_name: str | Any
    """Shop's name as buyers see it."""


class GetBestsellingVideosVideo(Model):
    """Video inside `GetBestsellingVideosResponse`."""

    __slots__ = ()

    comments: int | Any
    """Comments that viewers left on the video so far or in the period."""

    duration: int | Any
    """Length of the video in seconds, from start to end."""

    gmv_range: str | Any
    """Range that the GMV lies in, as text; the exact figure is not disclosed."""

    id: str | Any
    """Id of the TikTok video; pass it as `video_id` to read the details."""

    likes: int | Any
    """Likes that viewers gave the video so far or in the period."""

    nick_name: str | Any
    """Display name of the creator, which can change."""

    product_infos: list[ProductInfo]
    """Products that the video links to, each with id and name."""

    publish_time: int | Any
    """When the video was posted, Unix time in seconds."""

    rank: int | Any
    """Position in the ranking; 1 is the best-selling entry."""

    shares: int | Any
    """Times that viewers shared the video so far or in the period."""

    views: int | Any
    """Views of the content; repeated views of one user count each time."""


class GetGmvTrendPerformancesDataPoint(Model):
    """Data point inside `GmvTrendPerformance`."""

    __slots__ = ()

    gmv: Money | Any
    """Gross merchandise value (GMV) at this point of time; only when `stats_type` is TREND_GMV."""

    order_count: int | Any
    """Orders created at this point of time; only when `stats_type` is TREND_CREATED_ORDER."""

    timestamp: int | Any
    """Moment of this point of the trend, Unix time in seconds."""


class GetShopLivePerformanceListInteractionPerformance(Model):
    """Interaction performance inside `LiveStreamSession`."""

    __slots__ = ()

    comment_rate: str | Any
    """Comments divided by views of the LIVE, a decimal fraction as text."""

    comments: int | Any
    """Comments that viewers left on the LIVE while it was on air."""

    follow_rate: str | Any
    """New followers divided by views of the LIVE, a decimal fraction as text."""

    like_rate: str | Any
    """Likes divided by views of the LIVE, a decimal fraction as text."""

    likes: int | Any
    """Likes that viewers gave the LIVE while it was on air."""

    new_followers: int | Any
    """Viewers who followed the creator during the LIVE."""

    share_rate: str | Any
    """Shares divided by views of the LIVE, a decimal fraction as text."""

    shares: int | Any
    """Times that viewers shared the LIVE while it was on air."""


class GetShopLivePerformanceListOldLiveStreamSession(Model):
    """LIVE stream session inside `GetShopLivePerformanceListOldResponse`."""

    __slots__ = ()

    end_time: str | Any
    """When the LIVE ended, Unix time in seconds. Example: `1623812864`."""

    id: str | Any
    """Id of the LIVE; pass it as `live_id` to read the session by the minute or by product. Example: `75xxxxxxxxxxxxxxx28`."""

    interaction_performance: InteractionPerformance | Any
    """Views, likes, comments and follows of the LIVE; absent unless it ran from an official or a marketing account."""

    sales_performance: GetShopLivePerformanceListOldSalesPerformance | Any
    """Sales of the LIVE for products of the shop."""

    start_time: str | Any
    """When the LIVE began, Unix time in seconds. Example: `1623812664`."""

    title: str | Any
    """Title that the host gave the LIVE, as viewers see it. Example: `abxxxxx`."""

    username: str | Any
    """Handle of the account that held the LIVE. Example: `rey20195`."""


class GetShopLivePerformanceListOldSalesPerformance(Model):
    """Sales performance inside `GetShopLivePerformanceListOldLiveStreamSession`."""

    __slots__ = ()

    avg_price: Money | Any
    """Average price of an item sold in the LIVE: the total paid divided by the number of items."""

    click_to_order_rate: str | Any
    """Purchases divided by product clicks in this LIVE, text with a percent sign such as 18%. Example: `18%`."""

    created_sku_orders: int | Any
    """SKU orders created from the LIVE, unpaid ones (cash on delivery, pay later) included; each different SKU within an order counts once. Example: `100`."""

    customers: int | Any
    """Different customers who ordered straight from this LIVE. Example: `50`."""

    different_products_sold: int | Any
    """Number of different products sold in the LIVE. Example: `5`."""

    gmv: Money | Any
    """Gross merchandise value (GMV) of the LIVE, before cancellations and refunds are taken off."""

    products_added: int | Any
    """Products that the host added to the LIVE. Example: `12`."""

    sku_orders: int | Any
    """Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `80`."""

    unit_sold: int | Any
    """Units sold in the LIVE: 3 units of one SKU and 2 of another count as 5. Example: `122`."""


class GetShopLivePerformanceOverviewInterval(Model):
    """Interval inside `GetShopLivePerformanceOverviewPerformance`."""

    __slots__ = ()

    avg_live_auction_price: Money | Any
    """Average price reached in the auctions of the LIVE."""

    avg_viewing_duration: int | Any
    """Average watch time per view of the LIVE, in seconds: total watch time divided by the number of views."""

    ctor_sku_order: str | Any
    """Click-to-order rate counted in SKU orders: SKU orders divided by product clicks, decimal text."""

    end_date: str | Any
    """Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`."""

    live_attributed_gmv: Money | Any
    """Gross merchandise value (GMV) that the platform attributes to LIVEs."""

    live_attributed_items_sold: int | Any
    """Units sold in orders that the platform attributes to LIVEs."""

    live_attributed_sku_orders: int | Any
    """SKU orders attributed to LIVEs; each different SKU within an order counts once."""

    live_auction_attributed_gmv: Money | Any
    """Gross merchandise value (GMV) that the platform attributes to auctions held in LIVEs."""

    live_auction_attributed_items_sold: int | Any
    """Units sold in orders that the platform attributes to auctions held in LIVEs."""

    live_auction_attributed_sku_orders: int | Any
    """SKU orders that the platform attributes to auctions held in LIVEs."""

    live_ctr: str | Any
    """Click-through rate of the LIVE, decimal text."""

    live_gmv: Money | Any
    """Gross merchandise value from orders that buyers placed in LIVEs."""

    live_indirect_gmv: Money | Any
    """Gross merchandise value (GMV) credited to LIVEs although the order was not placed straight from one."""

    show_gpm: Money | Any
    """Gross merchandise value that 1,000 impressions of the LIVE brought on average."""

    start_date: str | Any
    """First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`."""

    views: int | Any
    """Views of the content; repeated views of one user count each time."""


class GetShopLivePerformanceOverviewOldInterval(Model):
    """Interval inside `GetShopLivePerformanceOverviewOldPerformance`."""

    __slots__ = ()

    click_through_rate: str | Any
    """Product clicks divided by views in all LIVEs of the interval, text with a percent sign such as 10%. Example: `10%`."""

    click_to_order_rate: str | Any
    """Product clicks in the LIVEs that ended in a direct order, text with a percent sign. Example: `32%`."""

    customers: int | Any
    """Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `4`."""

    end_date: str | Any
    """Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. Example: `2024-09-08`."""

    gmv: Money | Any
    """Gross merchandise value: what buyers paid, before cancellations and refunds are taken off."""

    sku_orders: int | Any
    """Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `20`."""

    start_date: str | Any
    """First day of the interval, included, YYYY-MM-DD in the time zone of the shop. Example: `2024-09-01`."""

    units_sold: int | Any
    """Units sold: 3 units of one SKU and 2 of another count as 5. Example: `2`."""


class GetShopLivePerformanceOverviewOldPerformance(Model):
    """Performance inside `GetShopLivePerformanceOverviewOldResponse`."""

    __slots__ = ()

    comparison_intervals: list[ComparisonInterval]
    """Same figures for the period of equal length just before the requested one; only with `with_comparison` set to true."""

    intervals: list[GetShopLivePerformanceOverviewOldInterval]
    """Figures of the period, cut into intervals of the length set by `granularity`."""


class GetShopLivePerformanceOverviewPerformance(Model):
    """Performance inside `GetShopLivePerformanceOverviewResponse`."""

    __slots__ = ()

    intervals: list[GetShopLivePerformanceOverviewInterval]
    """Figures of the period, cut into intervals of the length set by `granularity`."""


class GetShopLivePerformancePerMinutesInterval(Model):
    """Interval inside `GetShopLivePerformancePerMinutesPerformance`."""

    __slots__ = ()

    conversion: Conversion | Any
    """How views and clicks in the minute turned into orders."""

    end_time: int | Any
    """End of the minute this entry reports on, Unix time in seconds. Example: `1623812664`."""

    interactions: Interaction | Any
    """Likes, comments, shares and follows within this minute of the LIVE."""

    sales: GetShopLivePerformancePerMinutesSales | Any
    """Sales figures of this interval or product."""

    start_time: int | Any
    """Start of the minute this entry reports on, Unix time in seconds. Example: `1623812664`."""

    traffic: GetShopLivePerformancePerMinutesTraffic | Any
    """Impressions, views and clicks of this interval or product."""


class GetShopLivePerformancePerMinutesOverall(Model):
    """Overall inside `GetShopLivePerformancePerMinutesPerformance`."""

    __slots__ = ()

    duration: int | Any
    """Length of the LIVE in seconds, from start to end. Example: `3600`."""

    end_time: int | Any
    """When the LIVE ended, Unix time in seconds. Example: `1623812664`."""

    gmv: Money | Any
    """Gross merchandise value: what buyers paid, before cancellations and refunds are taken off."""

    impressions: int | Any
    """Times the LIVE was shown to users over its whole length. Example: `87939`."""

    items_sold: int | Any
    """Units sold: 3 units of one SKU and 2 of another count as 5. Example: `432`."""

    live_title: str | Any
    """Title that the host gave the LIVE, as viewers see it."""

    start_time: int | Any
    """When the LIVE began, Unix time in seconds. Example: `1623812664`."""

    unique_viewers: int | Any
    """Number of different people who watched the LIVE, each counted once. Example: `10230`."""


class GetShopLivePerformancePerMinutesPerformance(Model):
    """Performance inside `GetShopLivePerformancePerMinutesResponse`."""

    __slots__ = ()

    intervals: list[GetShopLivePerformancePerMinutesInterval]
    """Figures of the period, cut into intervals of the length set by `granularity`."""

    overall: GetShopLivePerformancePerMinutesOverall | Any
    """Totals over the whole LIVE or the whole day."""


class GetShopLivePerformancePerMinutesSales(Model):
    """Sales inside `GetShopLivePerformancePerMinutesInterval`, `GetShopLiveProductsPerformanceListProduct`."""

    __slots__ = ()

    avg_price: Money | Any
    """Average direct GMV per main order, where a main order is one checkout of a customer."""

    created_sku_orders: int | Any
    """SKU orders created for this product directly from the LIVE, paid or not. Example: `27`."""

    customers: int | Any
    """Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `49`."""

    direct_gmv: Money | Any
    """Gross merchandise value (GMV) of this product from orders placed straight in the LIVE; returned and refunded orders still count."""

    gmv: Money | Any
    """Gross merchandise value: what buyers paid, before cancellations and refunds are taken off."""

    items_sold: int | Any
    """Units sold: 3 units of one SKU and 2 of another count as 5. Example: `57`."""

    main_orders: int | Any
    """Paid main orders; one checkout of a customer is one main order, whatever number of SKUs it holds. Example: `51`."""

    payment_rate: str | Any
    """Main orders paid divided by main orders created, a decimal fraction as text. Example: `0.8888`."""

    sku_orders: int | Any
    """Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `57`."""


class GetShopLivePerformancePerMinutesTraffic(Model):
    """Traffic inside `GetShopLivePerformancePerMinutesInterval`."""

    __slots__ = ()

    ctr: str | Any
    """Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.3264`."""

    enter_room_rate: str | Any
    """Views of the LIVE divided by impressions of the LIVE, a decimal fraction as text. Example: `0.1636`."""

    impressions: int | Any
    """Times the content was shown to users in the period. Example: `13862`."""

    product_clicks: int | Any
    """Clicks on product links, in product lists and on product cards. Example: `595`."""

    product_impressions: int | Any
    """Times products were shown to users, in product lists and on product cards. Example: `8989`."""

    viewers: int | Any
    """Different people who watched the LIVE in this period. Example: `229`."""

    views: int | Any
    """Views of the content; repeated views of one user count each time. Example: `2092`."""


class GetShopLiveProductsPerformanceListProduct(Model):
    """Product inside `GetShopLiveProductsPerformanceListResponse`, `Video`."""

    __slots__ = ()

    id: str | Any
    """Platform's id of the product, as the product operations return it. Example: `1731736614984386107`."""

    name: str | Any
    """Name of the product as buyers see it on the product page."""

    sales: GetShopLivePerformancePerMinutesSales | Any
    """Sales figures of this interval or product."""

    traffic: GetShopLiveProductsPerformanceListTraffic | Any
    """Impressions, views and clicks of this interval or product."""


class GetShopLiveProductsPerformanceListTraffic(Model):
    """Traffic inside `GetShopLiveProductsPerformanceListProduct`."""

    __slots__ = ()

    add_to_cart_count: int | Any
    """Times viewers of the LIVE added the product to their cart. Example: `102`."""

    click_to_order_rate: ClickToOrderRate | Any
    """Share of product clicks that ended in an order, counted once by main order and once by SKU order."""

    ctr: str | Any
    """Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.0908`."""

    gpm: Gpm | Any
    """Gross merchandise value (GMV) per 1,000 impressions and GMV per 1,000 views of the LIVE."""

    product_impressions: int | Any
    """Times products were shown to users, in product lists and on product cards. Example: `14815`."""

    produt_clicks: int | Any
    """Clicks on the product in this LIVE, in the product list and on its card; the misspelling is part of the name. Example: `1346`."""


class GetShopPerformanceBreakdown(Model):
    """Breakdown inside `GetShopPerformanceInterval`."""

    __slots__ = ()

    affiliate_product_card_attributed_gmv: Money | Any
    """Gross merchandise value (GMV) attributed to product cards reached through affiliate creators."""

    content_breakdown: list[ContentBreakdown]
    """Gross merchandise value (GMV) of the shop split by type of content and channel."""

    seller_product_card_gmv: Money | Any
    """Gross merchandise value that came from the seller's own product cards."""

    shop_tab_and_search: ShopTabAndSearch | Any
    """Gross merchandise value (GMV) from the Shop tab and from search, split by what it is attributed to."""


class GetShopPerformanceInterval(Model):
    """Interval inside `GetShopPerformancePerformance`."""

    __slots__ = ()

    breakdowns: GetShopPerformanceBreakdown | Any
    """The same figures split by type of content or source."""

    end_date: str | Any
    """Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`."""

    sales: Sales | Any
    """Sales figures of this interval or product."""

    start_date: str | Any
    """First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`."""

    traffic: GetShopPerformanceTraffic | Any
    """Impressions, views and clicks of this interval or product."""


class GetShopPerformancePerHourPerformance(Model):
    """Performance inside `GetShopPerformancePerHourResponse`."""

    __slots__ = ()

    intervals: list[Interval]
    """Figures of the period, cut into intervals of the length set by `granularity`."""

    latest_available_timestamp: int | Any
    """Moment up to which the data is complete, Unix time in seconds. Example: `1623812664`."""

    overall: Overall | Any
    """Totals over the whole LIVE or the whole day."""


class GetShopPerformancePerformance(Model):
    """Performance inside `GetShopPerformanceResponse`."""

    __slots__ = ()

    intervals: list[GetShopPerformanceInterval]
    """Figures of the period, cut into intervals of the length set by `granularity`."""


class GetShopPerformanceTraffic(Model):
    """Traffic inside `GetShopPerformanceInterval`."""

    __slots__ = ()

    avg_conversation_rate: str | Any
    """Share of product page visitors who went on to pay for an order, averaged over the days, decimal fraction; the name is a misspelling of conversion rate."""

    avg_page_views: int | Any
    """Views per day of all product pages of the shop, averaged over the period."""

    avg_visitors: int | Any
    """Different users per day who opened a product page of the shop, averaged over the period."""

    product_clicks: int | Any
    """Clicks on product links, in product lists and on product cards."""

    product_impressions: int | Any
    """Times products were shown to users, in product lists and on product cards."""

    unique_clicks: int | Any
    """Different users who clicked a product link."""

    unique_product_impressions: int | Any
    """Different users to whom the product was shown."""


class GetShopProductPerformanceBreakdown(Model):
    """Breakdown inside `GetShopProductPerformanceSales`."""

    __slots__ = ()

    content_type: str | Any
    """Type of content that brought the figures: video, LIVE or product card. Example: `LIVE`. See `ContentType`."""

    sales: GetShopProductPerformanceBreakdownSales | Any
    """Sales that came from this `content_type`."""


class GetShopProductPerformanceBreakdownSales(Model):
    """Sales inside `GetShopProductPerformanceBreakdown`."""

    __slots__ = ()

    avg_customers: int | Any
    """Customers per day, averaged over the days of the period. Example: `34`."""

    gmv: Money | Any
    """Gross merchandise value: what buyers paid, before cancellations and refunds are taken off."""

    items_sold: int | Any
    """Units sold: 3 units of one SKU and 2 of another count as 5. Example: `454`."""


class GetShopProductPerformanceInterval(Model):
    """Interval inside `Performance`."""

    __slots__ = ()

    cancel_and_refunds: CancelAndRefund | Any
    """Units of the product that were cancelled, refunded, returned or replaced in the interval."""

    end_date: str | Any
    """Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-08`."""

    sales: GetShopProductPerformanceSales | Any
    """Sales figures of this interval or product."""

    start_date: str | Any
    """First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-01`."""

    traffic: GetShopProductPerformanceIntervalTraffic | Any
    """Impressions, views and clicks of this interval or product."""


class GetShopProductPerformanceIntervalTraffic(Model):
    """Traffic inside `GetShopProductPerformanceInterval`."""

    __slots__ = ()

    breakdowns: list[GetShopProductPerformanceTrafficBreakdown]
    """The same figures split by type of content or source."""


class GetShopProductPerformanceListProduct(Model):
    """Product inside `GetShopProductPerformanceListResponse`."""

    __slots__ = ()

    affiliate_live_performance: AffiliateLivePerformance | Any
    """Figures of the product from LIVEs held by affiliate creators."""

    affiliate_total_performance: AffiliateTotalPerformance | Any
    """Figures of the product from all affiliate content together: LIVEs and videos."""

    affiliate_video_performance: AffiliateVideoPerformance | Any
    """Figures of the product from videos posted by affiliate creators."""

    id: str | Any
    """Platform's id of the product, as the product operations return it."""

    seller_live_performance: SellerLivePerformance | Any
    """Figures of the product from LIVEs held by the seller's own accounts."""

    seller_product_card_performance: SellerProductCardPerformance | Any
    """Figures of the product from the seller's product cards."""

    seller_video_performance: SellerVideoPerformance | Any
    """Figures of the product from videos posted by the seller's own accounts."""

    shop_tab_performance: ShopTabPerformance | Any
    """Figures of the product from the Shop tab of the TikTok app."""

    total_performance: TotalPerformance | Any
    """Figures of the product over all sources of traffic."""


class GetShopProductPerformanceSales(Model):
    """Sales inside `GetShopProductPerformanceInterval`."""

    __slots__ = ()

    breakdowns: list[GetShopProductPerformanceBreakdown]
    """The same figures split by type of content or source."""

    gmv: Money | Any
    """Gross merchandise value: what buyers paid, before cancellations and refunds are taken off."""

    items_sold: int | Any
    """Units sold: 3 units of one SKU and 2 of another count as 5. Example: `23`."""

    orders: int | Any
    """Orders of the shop or product in the period; one checkout counts once. Example: `23`."""


class GetShopProductPerformanceTraffic(Model):
    """Traffic inside `GetShopProductPerformanceTrafficBreakdown`."""

    __slots__ = ()

    avg_conversion_rate: str | Any
    """Share of the different product page views that ended in a sale, a decimal fraction as text. Example: `0.033`."""

    avg_unique_page_views: int | Any
    """Different visitors per day of the product page that came from this type of content, averaged over the interval. Example: `34`."""

    ctr: str | Any
    """Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.034`."""

    impressions: int | Any
    """Times the content was shown to users in the period. Example: `34`."""

    page_views: int | Any
    """Views of the product page; repeated views of one user count each time. Example: `43`."""


class GetShopProductPerformanceTrafficBreakdown(Model):
    """Breakdown inside `GetShopProductPerformanceIntervalTraffic`."""

    __slots__ = ()

    content_type: str | Any
    """Type of content that brought the figures: video, LIVE or product card. Example: `LIVE`. See `ContentType`."""

    traffic: GetShopProductPerformanceTraffic | Any
    """Impressions, views and clicks that came from this `content_type`."""


class GetShopSkuPerformanceInterval(Model):
    """Interval inside `GetShopSkuPerformancePerformance`."""

    __slots__ = ()

    end_date: str | Any
    """Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-07`."""

    gmv: Money | Any
    """Gross merchandise value: what buyers paid, before cancellations and refunds are taken off."""

    gmv_breakdown: list[GmvBreakdown]
    """Gross merchandise value (GMV) of the SKU, split by type of content."""

    items_sold: int | Any
    """Units sold: 3 units of one SKU and 2 of another count as 5. Example: `10`."""

    items_sold_breakdown: list[ItemsSoldBreakdown]
    """Units of the SKU sold, split by type of content."""

    sku_orders: int | Any
    """Paid SKU orders: each different SKU within an order counts once, whatever its quantity. Example: `10`."""

    start_date: str | Any
    """First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-04-01`."""


class GetShopSkuPerformancePerformance(Model):
    """Performance inside `GetShopSkuPerformanceResponse`."""

    __slots__ = ()

    intervals: list[GetShopSkuPerformanceInterval]
    """Figures of the period, cut into intervals of the length set by `granularity`."""

    product_id: int | Any
    """Platform's id of the product; a long number. Example: `123456789`."""

    sku_id: str | Any
    """Platform's id of the SKU, the variant of a product that can be bought. Example: `123456789`."""


class GetShopVideoPerformanceInterval(Model):
    """Interval inside `GetShopVideoPerformancePerformance`."""

    __slots__ = ()

    end_date: str | Any
    """Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-08`."""

    sales: GetShopVideoPerformanceSales | Any
    """Sales figures of this interval or product."""

    start_date: str | Any
    """First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`. Example: `2024-09-01`."""

    traffic: GetShopVideoPerformanceTraffic | Any
    """Impressions, views and clicks of this interval or product."""


class GetShopVideoPerformanceOverall(Model):
    """Overall inside `GetShopVideoPerformanceSales`."""

    __slots__ = ()

    ctr: str | Any
    """Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text. Example: `0.029`."""

    customers: int | Any
    """Different customers who ordered straight from the content; those who returned or were refunded still count. Example: `12`."""

    gmv: Money | Any
    """Gross merchandise value: what buyers paid, before cancellations and refunds are taken off."""

    gpm: Money | Any
    """Gross merchandise value that 1,000 impressions of the video brought on average."""

    items_sold: int | Any
    """Units sold: 3 units of one SKU and 2 of another count as 5. Example: `22`."""

    product_clicks: int | Any
    """Clicks on product links, in product lists and on product cards. Example: `21232`."""

    product_impressions: int | Any
    """Times products were shown to users, in product lists and on product cards. Example: `32092`."""


class GetShopVideoPerformanceOverviewInterval(Model):
    """Interval inside `GetShopVideoPerformanceOverviewPerformance`."""

    __slots__ = ()

    avg_daily_customers: int | Any
    """Customers per day who bought from videos, averaged over the days of the interval."""

    ctor_sku_order: str | Any
    """Click-to-order rate counted in SKU orders: SKU orders divided by product clicks, decimal text."""

    ctr: str | Any
    """Click-through rate of products in videos: clicks divided by impressions, a decimal fraction as text."""

    end_date: str | Any
    """Day on which the interval ends and which is no longer part of it, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`."""

    gpm: Money | Any
    """Gross merchandise value that 1,000 impressions of the video brought on average."""

    product_clicks: int | Any
    """Clicks on product links, in product lists and on product cards."""

    product_impressions: int | Any
    """Times products were shown to users, in product lists and on product cards."""

    shoppable_video_attributed_gmv: Money | Any
    """Gross merchandise value (GMV) that the platform attributes to shoppable videos, that is videos with product links."""

    start_date: str | Any
    """First day of the interval, included, YYYY-MM-DD in the time zone of the shop. A day, such as `2026-10-01`."""

    today: bool | Any
    """Whether this interval is the current day, with figures still growing."""

    video_attributed_gmv: Money | Any
    """Gross merchandise value that came from videos by the attribution rules of the platform."""

    video_attributed_sku_orders: int | Any
    """SKU orders attributed to videos; each different SKU within an order counts once."""

    video_gmv: Money | Any
    """Gross merchandise value from orders that buyers placed through videos."""

    video_indirect_gmv: Money | Any
    """Gross merchandise value (GMV) credited to videos although the order was not placed straight from one."""

    video_product_viewers: int | Any
    """Different users who saw a product in the videos."""

    video_views: int | Any
    """Views of all videos in the interval; repeated views of one user count each time."""


class GetShopVideoPerformanceOverviewPerformance(Model):
    """Performance inside `GetShopVideoPerformanceOverviewResponse`."""

    __slots__ = ()

    intervals: list[GetShopVideoPerformanceOverviewInterval]
    """Figures of the period, cut into intervals of the length set by `granularity`."""


class GetShopVideoPerformancePerformance(Model):
    """Performance inside `GetShopVideoPerformanceResponse`, `GetShopVideosPerformanceDetailsVideo2`."""

    __slots__ = ()

    intervals: list[GetShopVideoPerformanceInterval]
    """Figures of the period, cut into intervals of the length set by `granularity`."""

    viewer_profile: list[ViewerProfile]
    """Age, gender and country of the viewers, once for all viewers and once for new followers."""


class GetShopVideoPerformanceSales(Model):
    """Sales inside `GetShopVideoPerformanceInterval`."""

    __slots__ = ()

    breakdowns: list[Breakdown]
    """The same figures split by type of content or source."""

    overall: GetShopVideoPerformanceOverall | Any
    """Figures over all types of content together."""


class GetShopVideoPerformanceTraffic(Model):
    """Traffic inside `GetShopVideoPerformanceInterval`."""

    __slots__ = ()

    comments: int | Any
    """Comments that viewers left on the video so far or in the period. Example: `8`."""

    likes: int | Any
    """Likes that viewers gave the video so far or in the period. Example: `2`."""

    new_followers: int | Any
    """Viewers who followed the creator because of the video. Example: `11`."""

    shares: int | Any
    """Times that viewers shared the video so far or in the period. Example: `23`."""

    views: int | Any
    """Views of the content; repeated views of one user count each time. Example: `76649`."""


class GetShopVideosPerformanceDetailsVideo(Model):
    """Video inside `GetShopVideosPerformanceDetailsVideo2`."""

    __slots__ = ()

    duration: int | Any
    """Length of the video in seconds, from start to end."""

    id: str | Any
    """Id of the TikTok video; pass it as `video_id` to read the details."""

    play_url: str | Any
    """Address from which the video can be played."""

    thumbnail_url: str | Any
    """Address of the preview picture of the video."""

    title: str | Any
    """Caption that the author gave the video when it was posted."""

    username: str | Any
    """Handle of the account that posted the video."""

    video_post_time: str | Any
    """When the video was posted, ISO 8601 date and time such as 2025-01-01 00:00:00."""


class GetShopVideosPerformanceDetailsVideo2(Model):
    """Video inside `GetShopVideosPerformanceDetailsResponse`."""

    __slots__ = ()

    error: ErrorItem | Any
    """Why the figures of this video could not be read; absent when they could."""

    performance: GetShopVideoPerformancePerformance | Any
    """Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals."""

    video: GetShopVideosPerformanceDetailsVideo | Any
    """Facts about the video itself: title, author, length, links."""

    video_id: str | Any
    """Id of the TikTok video this entry reports on."""


class GetSpsMetricDiagnosisDataPoint(Model):
    """Data point inside `Trend`."""

    __slots__ = ()

    record_date: str | Any
    """Day or date label of this point of the trend."""

    value: str | Any
    """Value of the series at this point of time, as text."""


class GetVideoPerformancesMetric(Model):
    """Metric inside `GetVideoPerformancesPerformance`."""

    __slots__ = ()

    anchor_display_rate: str | Any
    """Share of views in which the product link of the video was shown that day, a decimal fraction with two digits. Example: `0.64`."""

    click_through_rate: str | Any
    """Click-through rate of the video on this day, a decimal fraction with two digits. Example: `0.08`."""

    gmv: Money | Any
    """Gross merchandise value that the video brought in on this day."""

    item_sold_count: int | Any
    """Units sold through the video on this day. Example: `3`."""

    order_count: int | Any
    """Number of orders that came from the video on this day. Example: `3`."""


class GetVideoPerformancesPerformance(Model):
    """Performance inside `GetVideoPerformancesVideo`."""

    __slots__ = ()

    metrics: GetVideoPerformancesMetric | Any
    """Sales figures of the video on the day given in `time_range`."""

    time_range: TimeRange | Any
    """Day that these figures belong to, given by its start and end."""


class GetVideoPerformancesVideo(Model):
    """Video inside `GetVideoPerformancesResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the TikTok video; pass it as `video_id` to read the details. Example: `7271486684427046149`."""

    performances: list[GetVideoPerformancesPerformance]
    """Figures of the video day by day, ordered by the start of the day."""


class GmvBreakdown(Model):
    """GMV breakdown inside `GetShopSkuPerformanceInterval`."""

    __slots__ = ()

    amount: str | Any
    """Amount of money as decimal text, in the currency named by the sibling `currency`. Example: `0`."""

    currency: str | Any
    """ISO 4217 code of the currency of `amount`: USD, or the local currency of the shop if LOCAL was asked for. Example: `USD`."""

    type: str | Any
    """Type of content the figure comes from: LIVE, VIDEO or PRODUCT_CARD. Example: `LIVE`."""


class GmvTrendPerformance(Model):
    """GMV trend performance inside `GetGmvTrendPerformancesResponse`."""

    __slots__ = ()

    data_points: list[GetGmvTrendPerformancesDataPoint]
    """Points of the trend in the order of time."""

    stats_type: str | Any
    """What this series shows: TREND_GMV for revenue or TREND_CREATED_ORDER for orders created."""


class Gpm(Model):
    """GPM inside `Conversion`, `GetShopLiveProductsPerformanceListTraffic`."""

    __slots__ = ()

    show_gpm: str | Any
    """Gross merchandise value (GMV) per 1,000 impressions of the LIVE, decimal text. Example: `20.75`."""

    watch_gpm: str | Any
    """Gross merchandise value (GMV) per 1,000 views of the LIVE, decimal text. Example: `158.18`."""


class ImDsatChatItem(Model):
    """IM dsat chat item inside `GetSpsMetricProblemDetailsResponse`."""

    __slots__ = ()

    chat_duration_hours: str | Any
    """Length of the chat in hours, decimal text."""

    chat_record_id: str | Any
    """Id of the customer service chat that the customer rated badly."""

    customer_name: str | Any
    """Name of the customer who rated the chat."""

    customer_rating: int | Any
    """Rating in stars that the customer gave to the chat."""

    first_reply_time: int | Any
    """When the customer first got an answer in the chat, Unix time in seconds."""

    rating_reasons: list[str]
    """Reasons the customer gave for the bad rating, in the language of `locale`."""

    service_agent: str | Any
    """Customer service agent who handled the chat."""


class Interaction(Model):
    """Interaction inside `GetShopLivePerformancePerMinutesInterval`."""

    __slots__ = ()

    comment_rate: str | Any
    """Comments divided by views of the LIVE, a decimal fraction as text. Example: `0.0242`."""

    comments: int | Any
    """Comments that viewers left on the LIVE in this minute. Example: `42`."""

    follow_rate: str | Any
    """New followers divided by views of the LIVE, a decimal fraction as text. Example: `0.0040`."""

    like_rate: str | Any
    """Likes divided by views of the LIVE, a decimal fraction as text. Example: `0.8956`."""

    likes: int | Any
    """Likes that viewers gave the LIVE in this minute. Example: `1146`."""

    new_followers: int | Any
    """Viewers who began to follow the creator in this minute of the LIVE. Example: `9`."""

    share_rate: str | Any
    """Shares divided by views of the LIVE, a decimal fraction as text. Example: `0.0022`."""

    shares: int | Any
    """Times that viewers shared the LIVE in this minute. Example: `4`."""


class InteractionPerformance(Model):
    """Interaction performance inside `GetShopLivePerformanceListOldLiveStreamSession`."""

    __slots__ = ()

    acu: int | Any
    """Average number of people watching the LIVE at the same moment (average concurrent users). Example: `123`."""

    avg_viewing_duration: str | Any
    """Average watch time per view of the LIVE, in seconds: total watch time divided by the number of views. Example: `46`."""

    click_through_rate: str | Any
    """Product clicks divided by views of the LIVE, text with a percent sign such as 13.99%. Example: `13.99%`."""

    comments: int | Any
    """Comments that viewers left on the LIVE while it was on air. Example: `534`."""

    likes: int | Any
    """Likes that viewers gave the LIVE while it was on air. Example: `2442`."""

    new_followers: int | Any
    """Viewers who followed the creator during the LIVE. Example: `12`."""

    pcu: int | Any
    """Highest number of people watching the LIVE at the same moment (peak concurrent users). Example: `1332`."""

    product_clicks: int | Any
    """Clicks on product links during the LIVE, in the product list and on product cards. Example: `3882`."""

    product_impressions: int | Any
    """Times products were shown to users, in product lists and on product cards. Example: `12`."""

    shares: int | Any
    """Times that viewers shared the LIVE while it was on air. Example: `156`."""

    viewers: int | Any
    """Number of different people who watched the LIVE, each counted once. Example: `18323`."""

    views: int | Any
    """Views of the LIVE; repeated views of one user count each time. Example: `112993`."""


class InteractiveTrendPerformance(Model):
    """Interactive trend performance inside `GetInteractiveTrendPerformancesResponse`."""

    __slots__ = ()

    data_points: list[DataPoint]
    """Points of the trend in the order of time."""

    stats_type: str | Any
    """What this series counts: WATCH_PV views, COMMENT_PV comments or SHARE_PV shares."""


class Interval(Model):
    """Interval inside `GetShopPerformancePerHourPerformance`."""

    __slots__ = ()

    avg_order_value: Money | Any
    """Average value of an order: GMV divided by the number of orders."""

    avg_sku_order_value: Money | Any
    """Average value of a SKU order: GMV divided by the number of SKU orders."""

    customers: int | Any
    """Different customers who bought in this hour, each counted once. Example: `223`."""

    customers_count: int | Any
    """Different customers who paid for an order in the period."""

    gmv: Money | Any
    """Gross merchandise value: what buyers paid, before cancellations and refunds are taken off."""

    index: int | Any
    """Hour of the day, 0 to 23; 0 stands for 00:00 to 00:59 in the time zone of the shop. Example: `2`."""

    items_sold: int | Any
    """Units sold: 3 units of one SKU and 2 of another count as 5. Example: `23`."""

    live_attributed_gmv: Money | Any
    """Gross merchandise value (GMV) that the platform attributes to LIVEs."""

    orders_count: int | Any
    """Number of orders in the period that buyers have paid for."""

    product_card_attributed_gmv: Money | Any
    """Gross merchandise value that came from product cards by the attribution rules of the platform."""

    product_clicks: int | Any
    """Clicks on product links, in product lists and on product cards."""

    product_impressions: int | Any
    """Times products were shown to users, in product lists and on product cards."""

    sku_orders_count: int | Any
    """SKU orders in the period: each different SKU within an order counts once, whatever its quantity."""

    unique_clicks: int | Any
    """Different users who clicked a product link."""

    unique_product_impressions: int | Any
    """Different users to whom the product was shown."""

    video_attributed_gmv: Money | Any
    """Gross merchandise value that came from videos by the attribution rules of the platform."""

    visitors: int | Any
    """Different users who opened a product page of the shop, up to the moment of the last update. Example: `2332`."""


class Issue(Model):
    """Issue inside `TopIssue`."""

    __slots__ = ()

    description: str | Any
    """Explanation of the issue and its effect, in the language of `locale`."""

    end_evaluation_time: int | Any
    """End of the period that the score or metric was computed over, Unix time in seconds."""

    evaluate_duration_days: int | Any
    """Length in days of the period that the score or metric was computed over."""

    metric_code: str | Any
    """Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction."""

    metric_name: str | Any
    """Name of the metric, in the language of `locale`."""

    percentile: str | Any
    """Position of the shop among comparable shops in this metric, as a percentile in text."""

    rank: int | Any
    """Position in the list of issues; the most harmful comes first."""

    start_evaluation_time: int | Any
    """Start of the period that the score or metric was computed over, Unix time in seconds."""


class ItemsSoldBreakdown(Model):
    """Items sold breakdown inside `GetShopSkuPerformanceInterval`."""

    __slots__ = ()

    amount: int | Any
    """Number of units sold through this `type` of content. Example: `10`."""

    type: str | Any
    """Type of content the figure comes from: LIVE, VIDEO or PRODUCT_CARD. Example: `LIVE`."""


class Live(Model):
    """LIVE inside `GetBestsellingLiveSessionsResponse`."""

    __slots__ = ()

    creator_name: str | Any
    """Name of the creator as the profile shows it."""

    creator_nick_name: str | Any
    """Display name of the creator who held the LIVE."""

    duration: int | Any
    """Length of the LIVE in seconds, from start to end."""

    gmv_range: str | Any
    """Range that the GMV lies in, as text; the exact figure is not disclosed."""

    id: str | Any
    """Id of the LIVE session, the same as `live_id` in the LIVE operations."""

    open_id: str | Any
    """Open id of the creator, valid for your app only."""

    rank: int | Any
    """Position in the ranking; 1 is the best-selling entry."""

    start_time: int | Any
    """When the LIVE began, Unix time in seconds."""

    title: str | Any
    """Title that the host gave the LIVE, as viewers see it."""


class LiveStreamSession(Model):
    """LIVE stream session inside `GetShopLivePerformanceListResponse`."""

    __slots__ = ()

    creator: Creator | Any
    """Creator who held the LIVE or posted the video."""

    end_time: int | Any
    """When the LIVE ended, Unix time in seconds."""

    id: str | Any
    """Id of the LIVE; pass it as `live_id` to read the session by the minute or by product."""

    interaction_performance: GetShopLivePerformanceListInteractionPerformance | Any
    """Views, likes, comments and follows of the LIVE; absent unless it ran from an official or a marketing account."""

    sales_performance: SalesPerformance | Any
    """Sales of the LIVE for products of the shop."""

    start_time: int | Any
    """When the LIVE began, Unix time in seconds."""

    title: str | Any
    """Title that the host gave the LIVE, as viewers see it."""

    traffic: Traffic | Any
    """Impressions, views and clicks of this interval or product."""


class Metric(Model):
    """Metric inside `GetSpsMetricsResponse`."""

    __slots__ = ()

    benchmarks: Benchmark | Any
    """Values of the metric that separate poor from excellent performance."""

    dimension: str | Any
    """Dimension of the shop performance score that the metric belongs to."""

    end_evaluation_time: int | Any
    """End of the period that the score or metric was computed over, Unix time in seconds."""

    evaluate_duration_days: int | Any
    """Length in days of the period that the score or metric was computed over."""

    metric_code: str | Any
    """Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction."""

    metric_name: str | Any
    """Name of the metric, in the language of `locale`."""

    score: str | Any
    """Score that the metric or dimension reaches, as text."""

    start_evaluation_time: int | Any
    """Start of the period that the score or metric was computed over, Unix time in seconds."""

    status: str | Any
    """Code of how the shop stands in the metric."""

    status_text: str | Any
    """Name of how the shop stands, in the language of `locale`."""

    top_reason_text: str | Any
    """Most frequent reason behind the bad cases of the metric, in the language of `locale`."""

    value: str | Any
    """Value of the metric, as text in the unit given by `value_unit`."""

    value_unit: str | Any
    """Unit in which `value` is given, such as a percentage or hours."""


class NbfrProblemOrderItem(Model):
    """Nbfr problem order item inside `GetSpsMetricProblemDetailsResponse`."""

    __slots__ = ()

    deliver_time: int | Any
    """When the order was delivered to the buyer, Unix time in seconds."""

    order_create_time: int | Any
    """When the buyer placed the order, in Unix seconds."""

    order_id: str | Any
    """Platform's id of the order; a long number kept as text."""

    product_id: str | Any
    """Platform's id of the product; a long number."""

    product_name: str | Any
    """Name of the product as buyers see it on the product page."""

    return_refund_reason: str | Any
    """Reason the buyer gave for the return or refund, in the language of `locale`."""

    sku_id: str | Any
    """Platform's id of the SKU, the variant of a product that can be bought."""


class NbfrTopProductItem(Model):
    """Nbfr top product item inside `GetSpsMetricTopItemsResponse`."""

    __slots__ = ()

    image_url: str | Any
    """Address of the main picture of the product, to show in a list."""

    product_id: str | Any
    """Platform's id of the product; a long number."""

    product_name: str | Any
    """Name of the product as buyers see it on the product page."""

    return_order_count: int | Any
    """Return orders of this product within the evaluation period."""

    top_reason_order_count: int | Any
    """Return orders of the product with the most frequent reason."""

    top_return_reasons: list[str]
    """Most frequent reasons for returning the product, in the language of `locale`."""


class NrrProblemOrderItem(Model):
    """Nrr problem order item inside `GetSpsMetricProblemDetailsResponse`."""

    __slots__ = ()

    deliver_time: int | Any
    """When the order was delivered to the buyer, Unix time in seconds."""

    order_create_time: int | Any
    """When the buyer placed the order, in Unix seconds."""

    order_id: str | Any
    """Platform's id of the order; a long number kept as text."""

    product_id: str | Any
    """Platform's id of the product; a long number."""

    product_name: str | Any
    """Name of the product as buyers see it on the product page."""

    sku_id: str | Any
    """Platform's id of the SKU, the variant of a product that can be bought."""

    user_review_rating: int | Any
    """Number of stars that the buyer gave in the review of the order."""


class NrrTopProductItem(Model):
    """Nrr top product item inside `GetSpsMetricTopItemsResponse`."""

    __slots__ = ()

    delivered_order_count: int | Any
    """Orders delivered within the evaluation period."""

    image_url: str | Any
    """Address of the main picture of the product, to show in a list."""

    negative_order_count: int | Any
    """Orders of the product that got a negative review."""

    product_id: str | Any
    """Platform's id of the product; a long number."""

    product_name: str | Any
    """Name of the product as buyers see it on the product page."""

    top_review_reasons: list[str]
    """Most frequent complaints in reviews of the product, in the language of `locale`."""


class OtdrLogisticsItem(Model):
    """Otdr logistics item inside `GetSpsMetricTopItemsResponse`."""

    __slots__ = ()

    delivered_order_count: int | Any
    """Orders delivered within the evaluation period."""

    logistics_provider: str | Any
    """Carrier that the delivery figures of this entry belong to."""

    on_time_deliver_order_count: int | Any
    """Orders of this carrier that arrived in time."""

    on_time_deliver_rate: str | Any
    """Share of the delivered orders of this carrier that arrived in time, as text."""


class OtdrProblemOrderItem(Model):
    """Otdr problem order item inside `GetSpsMetricProblemDetailsResponse`."""

    __slots__ = ()

    actual_deliver_time: int | Any
    """When the order was delivered, Unix time in seconds; later than `expect_deliver_time` for a late order."""

    expect_deliver_time: int | Any
    """Latest time by which the order should have been delivered, Unix time in seconds."""

    order_id: str | Any
    """Platform's id of the order; a long number kept as text."""

    product_name: str | Any
    """Name of the product as buyers see it on the product page."""

    sku_id: str | Any
    """Platform's id of the SKU, the variant of a product that can be bought."""


class Overall(Model):
    """Overall inside `GetShopPerformancePerHourPerformance`."""

    __slots__ = ()

    avg_order_value: Money | Any
    """Average value of an order: GMV divided by the number of orders."""

    avg_sku_order_value: Money | Any
    """Average value of a SKU order: GMV divided by the number of SKU orders."""

    customers: int | Any
    """Different customers who bought on the day, each counted once. Example: `2332`."""

    customers_count: int | Any
    """Different customers who paid for an order in the period."""

    gmv: Money | Any
    """Gross merchandise value: what buyers paid, before cancellations and refunds are taken off."""

    items_sold: int | Any
    """Units sold: 3 units of one SKU and 2 of another count as 5. Example: `543`."""

    live_attributed_gmv: Money | Any
    """Gross merchandise value (GMV) that the platform attributes to LIVEs."""

    orders_count: int | Any
    """Number of orders in the period that buyers have paid for."""

    product_card_attributed_gmv: Money | Any
    """Gross merchandise value that came from product cards by the attribution rules of the platform."""

    product_clicks: int | Any
    """Clicks on product links, in product lists and on product cards."""

    product_impressions: int | Any
    """Times products were shown to users, in product lists and on product cards."""

    sku_orders_count: int | Any
    """SKU orders in the period: each different SKU within an order counts once, whatever its quantity."""

    unique_clicks: int | Any
    """Different users who clicked a product link."""

    unique_product_impressions: int | Any
    """Different users to whom the product was shown."""

    video_attributed_gmv: Money | Any
    """Gross merchandise value that came from videos by the attribution rules of the platform."""

    visitors: int | Any
    """Different users who opened a product page of the shop, up to the moment of the last update. Example: `234324`."""


class PaidAdsAgeIndicator(Model):
    """Paid ads age indicator inside `GetUserPortraitsResponse`."""

    __slots__ = ()

    type: str | Any
    """Age group of the audience, such as USER_PORTRAIT_AGE_LESS_THAN_15."""

    value: str | Any
    """Number of viewers in the group named by `type`, as text."""


class PaidAdsGenderIndicator(Model):
    """Paid ads gender indicator inside `GetUserPortraitsResponse`."""

    __slots__ = ()

    type: str | Any
    """Gender of the audience, such as USER_PORTRAIT_GENDER_UNKNOWN."""

    value: str | Any
    """Number of viewers in the group named by `type`, as text."""


class PaidFanIndicator(Model):
    """Paid fan indicator inside `GetUserPortraitsResponse`."""

    __slots__ = ()

    type: str | Any
    """Relation of the audience to the creator, such as USER_PORTRAIT_FOLLOWER."""

    value: str | Any
    """Number of viewers in the group named by `type`, as text."""


class Performance(Model):
    """Performance inside `GetShopProductPerformanceResponse`."""

    __slots__ = ()

    intervals: list[GetShopProductPerformanceInterval]
    """Figures of the period, cut into intervals of the length set by `granularity`."""

    ratings: list[Rating]
    """Reviews written in the period, split by number of stars."""

    top_contents: list[TopContent]
    """LIVEs and videos that sold the product best in the period, at most 100, by GMV."""

    top_creators: list[TopCreator]
    """Creators who sold the product best in the period, at most 100, by GMV."""


class PrimaryCategory(Model):
    """Primary category inside `GetSpsOverviewResponse`."""

    __slots__ = ()

    category_id: str | Any
    """Id of the primary product category of the shop, by which it is compared with others."""

    category_name: str | Any
    """Name of the primary category of the shop."""


class Product(Model):
    """Product inside `GetShopVideoProductPerformanceListResponse`."""

    __slots__ = ()

    ctr: str | Any
    """Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text."""

    customers: int | Any
    """Different customers who ordered this product from the video."""

    daily_avg_buyers: str | Any
    """Buyers of this product per day from the video, averaged over the period, as text. Example: `0`."""

    gmv: Money | Any
    """Gross merchandise value: what buyers paid, before cancellations and refunds are taken off."""

    gpm: Money | Any
    """Gross merchandise value that 1,000 impressions of the video brought on average."""

    id: str | Any
    """Platform's id of the product, as the product operations return it. Example: `105xxxxxxxxxxxxx247`."""

    name: str | Any
    """Name of the product as buyers see it on the product page."""

    product_clicks: int | Any
    """Clicks that viewers of the video made on this product."""

    product_impressions: int | Any
    """Times products were shown to users, in product lists and on product cards."""

    units_sold: int | Any
    """Units of this product that were ordered in the period. Example: `0`."""


class ProductImage(Model):
    """Product image inside `GetBestsellingProductsProduct`."""

    __slots__ = ()

    height: int | Any
    """Height of the picture in pixels, in its full size."""

    thumb_urls: list[str]
    """Addresses of small versions of the picture."""

    uri: str | Any
    """Platform's identifier of the picture, not an address to open."""

    urls: list[str]
    """Addresses at which the picture can be loaded in full size."""

    width: int | Any
    """Width of the picture in pixels, in its full size."""


class ProductInfo(Model):
    """Product info inside `GetBestsellingVideosVideo`."""

    __slots__ = ()

    product_id: str | Any
    """Platform's id of the product; a long number."""

    product_name: str | Any
    """Name of the product as buyers see it on the product page."""


class ProductStat(Model):
    """Product stat inside `GetProductStatsResponse`."""

    __slots__ = ()

    click_order_rate: str | Any
    """Paid SKU orders of the product divided by its clicks in the LIVE, a decimal fraction as text."""

    click_through_rate: str | Any
    """Product clicks divided by product impressions, a decimal fraction as text (0.0528 is 5.28 percent)."""

    created_order_count: int | Any
    """Orders of this product created from the LIVE, paid or not."""

    created_order_user_count: int | Any
    """Different users who created an order for this product from the LIVE, paid or not."""

    exposure_count: int | Any
    """Impressions of this product in the LIVE, in the product list and on product cards."""

    inventory_consumption_count: int | Any
    """Units of the product that were sold in the LIVE so far."""

    inventory_left_count: int | Any
    """Units of the product that are still in stock and can be sold."""

    is_live: bool | Any
    """Whether the product is on offer in the LIVE at the moment."""

    local_gmv: Money | Any
    """Revenue of the product in the LIVE, in the local currency of the shop."""

    local_unit_price: Money | Any
    """Average price of the units of this product sold in the LIVE, in the local currency of the shop."""

    main_image_url: str | Any
    """Address of the main picture of the product."""

    paid_order_count: int | Any
    """SKU orders of this product created and paid from the LIVE."""

    paid_user_count: int | Any
    """Different users who paid for an order of this product."""

    product_id: str | Any
    """Platform's id of the product; a long number."""

    product_name: str | Any
    """Name of the product as buyers see it on the product page."""

    sellable_region: str | Any
    """Region in which the product is sold, ISO 3166-1 alpha-2."""

    total_click_count: int | Any
    """Clicks on the product in this LIVE, in the product list and on its card."""


class Rating(Model):
    """Rating inside `Performance`."""

    __slots__ = ()

    count: int | Any
    """Reviews of the product with this number of stars. Example: `23`."""

    percentage: str | Any
    """Share of reviews with this number of stars, a decimal fraction as text. Example: `0.23`."""

    stars: str | Any
    """Number of stars of these reviews, from 1_STAR to 5_STAR. Example: `1_STAR`. See `RatingStar`."""


class RegionIndicator(Model):
    """Region indicator inside `GetUserPortraitsResponse`."""

    __slots__ = ()

    type: str | Any
    """Country of this part of the audience, ISO 3166-1 alpha-2."""

    value: str | Any
    """Share of the audience in this region, in ten-thousandths (123 is 1.23 percent), as text."""


class Sales(Model):
    """Sales inside `GetShopPerformanceInterval`."""

    __slots__ = ()

    avg_order_value: Money | Any
    """Average value of an order: GMV divided by the number of orders."""

    avg_sku_order_value: Money | Any
    """Average value of a SKU order: GMV divided by the number of SKU orders."""

    cancellations_and_returns: int | Any
    """Items cancelled or returned in the interval."""

    creator_live_attributed_gmv: Money | Any
    """Gross merchandise value (GMV) that the platform attributes to LIVEs of affiliate creators."""

    creator_live_gmv: Money | Any
    """Gross merchandise value from LIVEs that affiliate creators held for products of the shop."""

    creator_live_indirect_gmv: Money | Any
    """Gross merchandise value (GMV) credited to LIVEs of affiliate creators although the order was not placed straight from the LIVE."""

    creator_video_attributed_gmv: Money | Any
    """Gross merchandise value (GMV) that the platform attributes to videos of affiliate creators."""

    creator_video_gmv: Money | Any
    """Gross merchandise value (GMV) from videos that affiliate creators posted for products of the shop."""

    creator_video_indirect_gmv: Money | Any
    """Gross merchandise value (GMV) credited to videos of affiliate creators although the order was not placed straight from the video."""

    customers_count: int | Any
    """Different customers who paid for an order in the period."""

    gmv: Money | Any
    """Gross merchandise value: what buyers paid, before cancellations and refunds are taken off."""

    gmv_with_tax: Money | Any
    """Gross merchandise value of the shop, with the tax that buyers paid included."""

    gmv_with_tiktok_co_funding: Money | Any
    """Gross merchandise value (GMV) with the discounts that TikTok co-funded added."""

    items_sold: int | Any
    """Units sold: 3 units of one SKU and 2 of another count as 5."""

    live_attributed_gmv: Money | Any
    """Gross merchandise value (GMV) that the platform attributes to LIVEs."""

    live_gmv: Money | Any
    """Gross merchandise value from orders that buyers placed in LIVEs."""

    live_indirect_gmv: Money | Any
    """Gross merchandise value (GMV) credited to LIVEs although the order was not placed straight from one."""

    orders_count: int | Any
    """Number of orders in the period that buyers have paid for."""

    product_card_attributed_gmv: Money | Any
    """Gross merchandise value that came from product cards by the attribution rules of the platform."""

    refunds: Money | Any
    """Amount of money refunded to buyers in the period."""

    seller_live_attributed_gmv: Money | Any
    """Gross merchandise value (GMV) that the platform attributes to LIVEs from the seller's own accounts."""

    seller_live_gmv: Money | Any
    """Gross merchandise value (GMV) from LIVEs held by the seller's own accounts."""

    seller_live_indirect_gmv: Money | Any
    """Gross merchandise value (GMV) credited to LIVEs from the seller's own accounts although the order was not placed straight from the LIVE."""

    seller_video_attributed_gmv: Money | Any
    """Gross merchandise value (GMV) that the platform attributes to videos from the seller's own accounts."""

    seller_video_gmv: Money | Any
    """Gross merchandise value (GMV) from videos posted by the seller's own accounts."""

    seller_video_indirect_gmv: Money | Any
    """Gross merchandise value (GMV) credited to videos from the seller's own accounts although the order was not placed straight from the video."""

    shipping_fees: Money | Any
    """Shipping fees in the sales of the period."""

    sku_orders_count: int | Any
    """SKU orders in the period: each different SKU within an order counts once, whatever its quantity."""

    tax: Money | Any
    """Tax contained in the sales of the period."""

    video_attributed_gmv: Money | Any
    """Gross merchandise value that came from videos by the attribution rules of the platform."""

    video_gmv: Money | Any
    """Gross merchandise value from orders that buyers placed through videos."""

    video_indirect_gmv: Money | Any
    """Gross merchandise value (GMV) credited to videos although the order was not placed straight from one."""


class SalesPerformance(Model):
    """Sales performance inside `LiveStreamSession`."""

    __slots__ = ()

    aov: Money | Any
    """Average order value from this source: GMV divided by the number of orders."""

    attributed_customers: int | Any
    """Different customers whose orders are attributed to this LIVE."""

    avg_live_auction_price: Money | Any
    """Average price reached in the auctions of the LIVE."""

    avg_price: Money | Any
    """Average price of an item sold in the LIVE: the total paid divided by the number of items."""

    created_sku_orders: int | Any
    """SKU orders created from the LIVE, unpaid ones (cash on delivery, pay later) included; each different SKU within an order counts once."""

    gmv_with_tiktok_coupons: Money | Any
    """Gross merchandise value (GMV) of the LIVE with the value of coupons paid by TikTok added."""

    live_attributed_gmv: Money | Any
    """Gross merchandise value (GMV) that the platform attributes to LIVEs."""

    live_attributed_items_sold: int | Any
    """Units sold in orders that the platform attributes to LIVEs."""

    live_attributed_orders: int | Any
    """Orders that were placed because of the LIVE by the attribution rules of the platform."""

    live_attributed_sku_orders: int | Any
    """SKU orders attributed to LIVEs; each different SKU within an order counts once."""

    live_auction_attributed_gmv: Money | Any
    """Gross merchandise value (GMV) that the platform attributes to auctions held in LIVEs."""

    live_auction_attributed_items_sold: int | Any
    """Units sold in orders that the platform attributes to auctions held in LIVEs."""

    live_auction_attributed_sku_orders: int | Any
    """SKU orders that the platform attributes to auctions held in LIVEs."""

    live_auction_gmv: Money | Any
    """Gross merchandise value of lots that buyers won in auctions held in the LIVE."""

    live_auction_indirect_gmv: Money | Any
    """Gross merchandise value (GMV) credited to auctions of the LIVE although the order was not placed straight from them."""

    live_gmv: Money | Any
    """Gross merchandise value from orders that buyers placed in LIVEs."""

    live_indirect_gmv: Money | Any
    """Gross merchandise value (GMV) credited to LIVEs although the order was not placed straight from one."""

    payment_rate: str | Any
    """Main orders paid divided by main orders created, a decimal fraction as text."""

    products_sold: int | Any
    """Number of different products sold in the LIVE."""


class SellerLivePerformance(Model):
    """Seller LIVE performance inside `GetShopProductPerformanceListProduct`."""

    __slots__ = ()

    add_cart_count: int | Any
    """Times the product was added to a cart from this source of traffic."""

    add_cart_rate: str | Any
    """Additions to cart in relation to product clicks or views from this source, as decimal text."""

    add_cart_users: int | Any
    """Different users who added the product to their cart from this source of traffic."""

    aov: Money | Any
    """Average order value from this source: GMV divided by the number of orders."""

    attributed_gmv: Money | Any
    """Gross merchandise value (GMV) that the platform attributes to this source of traffic."""

    attributed_orders: int | Any
    """Orders that the platform attributes to this source of traffic."""

    attributed_sku_orders: int | Any
    """SKU orders attributed to this source; each different SKU within an order counts once."""

    attributed_sold_items: int | Any
    """Units sold in orders that the platform attributes to this source of traffic."""

    click_order_rate: str | Any
    """SKU orders per product click from this source, a decimal fraction as text."""

    ctr: str | Any
    """Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text."""

    estimated_customers: int | Any
    """Estimated number of different customers who bought the product from this source."""

    new_live_count: int | Any
    """LIVEs with the product started in the period."""

    product_clicks: int | Any
    """Clicks on product links, in product lists and on product cards."""

    product_impressions: int | Any
    """Times products were shown to users, in product lists and on product cards."""

    unique_atc_rate: str | Any
    """Different users who added the product to their cart in relation to those who saw or clicked it, decimal text."""

    unique_click_order_rate: str | Any
    """Different buyers in relation to the different users who clicked the product, decimal text."""

    unique_clicks: int | Any
    """Different users who clicked a product link."""

    unique_ctr: str | Any
    """Different users who clicked the product in relation to those who saw it, decimal text."""

    unique_product_impressions: int | Any
    """Different users to whom the product was shown."""


class SellerProductCardPerformance(Model):
    """Seller product card performance inside `GetShopProductPerformanceListProduct`."""

    __slots__ = ()

    add_cart_count: int | Any
    """Times the product was added to a cart from this source of traffic."""

    add_cart_rate: str | Any
    """Additions to cart in relation to product clicks or views from this source, as decimal text."""

    add_cart_users: int | Any
    """Different users who added the product to their cart from this source of traffic."""

    aov: Money | Any
    """Average order value from this source: GMV divided by the number of orders."""

    attributed_gmv: Money | Any
    """Gross merchandise value (GMV) that the platform attributes to this source of traffic."""

    attributed_orders: int | Any
    """Orders that the platform attributes to this source of traffic."""

    attributed_sku_orders: int | Any
    """SKU orders attributed to this source; each different SKU within an order counts once."""

    attributed_sold_items: int | Any
    """Units sold in orders that the platform attributes to this source of traffic."""

    click_order_rate: str | Any
    """SKU orders per product click from this source, a decimal fraction as text."""

    ctr: str | Any
    """Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text."""

    estimated_customers: int | Any
    """Estimated number of different customers who bought the product from this source."""

    product_clicks: int | Any
    """Clicks on product links, in product lists and on product cards."""

    product_impressions: int | Any
    """Times products were shown to users, in product lists and on product cards."""

    unique_atc_rate: str | Any
    """Different users who added the product to their cart in relation to those who saw or clicked it, decimal text."""

    unique_click_order_rate: str | Any
    """Different buyers in relation to the different users who clicked the product, decimal text."""

    unique_clicks: int | Any
    """Different users who clicked a product link."""

    unique_ctr: str | Any
    """Different users who clicked the product in relation to those who saw it, decimal text."""

    unique_product_impressions: int | Any
    """Different users to whom the product was shown."""


class SellerVideoPerformance(Model):
    """Seller video performance inside `GetShopProductPerformanceListProduct`."""

    __slots__ = ()

    add_cart_count: int | Any
    """Times the product was added to a cart from this source of traffic."""

    add_cart_rate: str | Any
    """Additions to cart in relation to product clicks or views from this source, as decimal text."""

    add_cart_users: int | Any
    """Different users who added the product to their cart from this source of traffic."""

    aov: Money | Any
    """Average order value from this source: GMV divided by the number of orders."""

    attributed_gmv: Money | Any
    """Gross merchandise value (GMV) that the platform attributes to this source of traffic."""

    attributed_orders: int | Any
    """Orders that the platform attributes to this source of traffic."""

    attributed_sku_orders: int | Any
    """SKU orders attributed to this source; each different SKU within an order counts once."""

    attributed_sold_items: int | Any
    """Units sold in orders that the platform attributes to this source of traffic."""

    click_order_rate: str | Any
    """SKU orders per product click from this source, a decimal fraction as text."""

    ctr: str | Any
    """Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text."""

    estimated_customers: int | Any
    """Estimated number of different customers who bought the product from this source."""

    new_video_count: int | Any
    """Videos with the product posted in the period."""

    product_clicks: int | Any
    """Clicks on product links, in product lists and on product cards."""

    product_impressions: int | Any
    """Times products were shown to users, in product lists and on product cards."""

    unique_atc_rate: str | Any
    """Different users who added the product to their cart in relation to those who saw or clicked it, decimal text."""

    unique_click_order_rate: str | Any
    """Different buyers in relation to the different users who clicked the product, decimal text."""

    unique_clicks: int | Any
    """Different users who clicked a product link."""

    unique_ctr: str | Any
    """Different users who clicked the product in relation to those who saw it, decimal text."""

    unique_product_impressions: int | Any
    """Different users to whom the product was shown."""


class SfcrProblemOrderItem(Model):
    """Sfcr problem order item inside `GetSpsMetricProblemDetailsResponse`."""

    __slots__ = ()

    cancellation_reasons: list[str]
    """Reasons given for cancelling the order, in the language of `locale`."""

    order_create_time: int | Any
    """When the buyer placed the order, in Unix seconds."""

    order_id: str | Any
    """Platform's id of the order; a long number kept as text."""

    product_id: str | Any
    """Platform's id of the product; a long number."""

    product_name: str | Any
    """Name of the product as buyers see it on the product page."""

    sku_id: str | Any
    """Platform's id of the SKU, the variant of a product that can be bought."""


class ShopTabAndSearch(Model):
    """Shop tab and search inside `GetShopPerformanceBreakdown`."""

    __slots__ = ()

    others: Money | Any
    """Gross merchandise value (GMV) from the rest of the shop tab and search area that is in neither of the two named parts."""

    search_attributed: Money | Any
    """Gross merchandise value (GMV) that the platform attributes to product search."""

    shop_tab_attributed: Money | Any
    """Gross merchandise value (GMV) that the platform attributes to the Shop tab."""


class ShopTabPerformance(Model):
    """Shop tab performance inside `GetShopProductPerformanceListProduct`."""

    __slots__ = ()

    estimated_shop_tab_customers: int | Any
    """Estimated number of different customers who bought the product from the Shop tab."""

    shop_tab_ctor_sku: str | Any
    """SKU orders divided by product clicks in the Shop tab, decimal text."""

    shop_tab_ctr: str | Any
    """Clicks on the product divided by its impressions in the Shop tab, decimal text."""

    shop_tab_gmv: Money | Any
    """Gross merchandise value of the product from purchases in the Shop tab."""

    shop_tab_product_clicks: int | Any
    """Clicks on the product where it was shown in the Shop tab; repeated clicks of one user count."""

    shop_tab_product_impressions: int | Any
    """Times the product was shown in the Shop tab."""

    shop_tab_sold_items: int | Any
    """Units of the product sold from the Shop tab."""

    unique_shop_tab_product_clicks: int | Any
    """Different users who clicked the product in the Shop tab."""


class Sku(Model):
    """SKU inside `GetShopSkuPerformanceListResponse`."""

    __slots__ = ()

    gmv: Money | Any
    """Gross merchandise value of the SKU in the requested period."""

    id: str | Any
    """Platform's id of the SKU, the variant of the product."""

    product_id: str | Any
    """Platform's id of the product; a long number."""

    sku_orders: int | Any
    """Orders that contain this SKU, whatever the quantity. Example: `10`."""

    units_sold: int | Any
    """Units of this SKU that were ordered in the period. Example: `10`."""


class Source(Model):
    """Source inside `TrafficPerformance`."""

    __slots__ = ()

    name: str | Any
    """Name of the place the viewers came from, such as card_click."""

    watch_pv: int | Any
    """Views of the LIVE that came from this place."""


class Stat(Model):
    """Stat inside `GetLiveCoreStatsResponse`."""

    __slots__ = ()

    accumulated_comment_count: int | Any
    """Comments left on the LIVE since it began."""

    accumulated_new_follower_count: int | Any
    """Times a viewer tapped follow on the creator since the LIVE began."""

    accumulated_sharing_count: int | Any
    """Times the LIVE was shared since it began."""

    avg_watching_duration: int | Any
    """Average time that a viewer, counted once, spent watching the LIVE."""

    buyer_count: int | Any
    """Different users who paid for an order from the LIVE; those who were refunded later still count."""

    click_order_rate: str | Any
    """Paid SKU orders divided by product clicks in the LIVE, a decimal fraction as text."""

    click_through_rate: str | Any
    """Product clicks divided by views of the LIVE, a decimal fraction as text."""

    created_order_count: int | Any
    """SKU orders created from the LIVE, paid or not."""

    current_visitor_count: int | Any
    """Number of people who watch the LIVE at the moment of the call."""

    local_gmv: Money | Any
    """Revenue of the LIVE in the local currency of the shop."""

    local_unit_price: Money | Any
    """Average price of the units sold in the LIVE, in the local currency of the shop."""

    paid_order_count: int | Any
    """SKU orders created and paid from the LIVE."""

    peak_concurrent_user_count: int | Any
    """Highest number of people watching the LIVE at the same moment."""

    product_reach_count: int | Any
    """Clicks on products in the LIVE, in the product list and on product cards."""

    product_view_count: int | Any
    """Product impressions in the LIVE, in the product list and on product cards."""

    sales: int | Any
    """Number of product units that were sold in the LIVE so far."""

    watch_pv: int | Any
    """Views of the LIVE; repeated views of one user count each time."""


class SubSource(Model):
    """Sub source inside `TrafficPerformance`."""

    __slots__ = ()

    name: str | Any
    """Name of the more exact place within the source that the viewers came from."""

    watch_pv: int | Any
    """Views of the LIVE that came from this place."""


class TimeRange(Model):
    """Time range inside `GetVideoPerformancesPerformance`."""

    __slots__ = ()

    end_time: int | Any
    """End of the day these figures belong to, Unix time in seconds. Example: `1704067200`."""

    start_time: int | Any
    """Start of the day these figures belong to, Unix time in seconds. Example: `1704067200`."""


class TopContent(Model):
    """Top content inside `Performance`."""

    __slots__ = ()

    contents: list[Content]
    """The best LIVEs or videos of this `type` with their sales."""

    type: str | Any
    """Kind of content in this group: LIVE or VIDEO. Example: `LIVE`."""


class TopCreator(Model):
    """Top creator inside `Performance`."""

    __slots__ = ()

    creator_name: str | Any
    """Name of the creator as the profile shows it. Example: `nick.name`."""

    creator_open_id: str | Any
    """Open id of the creator; the key by which a creator is recognized across replies."""

    creator_profile: str | Any
    """Address of the creator's profile picture."""

    gmv: Money | Any
    """Gross merchandise value (GMV) of the product that this creator brought in."""

    items_sold: int | Any
    """Units of the product sold through this creator. Example: `32`."""


class TopIssue(Model):
    """Top issue inside `GetSpsOverviewResponse`."""

    __slots__ = ()

    issues: list[Issue]
    """Metrics that pull the score down most, ordered by `rank`."""

    summary: str | Any
    """One text that sums up the top issues, in the language of `locale`."""


class TotalPerformance(Model):
    """Total performance inside `GetShopProductPerformanceListProduct`."""

    __slots__ = ()

    add_cart_count: int | Any
    """Times the product was added to a cart from this source of traffic."""

    add_cart_rate: str | Any
    """Additions to cart in relation to product clicks or views from this source, as decimal text."""

    add_cart_users: int | Any
    """Different users who added the product to their cart from this source of traffic."""

    aov: Money | Any
    """Average order value from this source: GMV divided by the number of orders."""

    click_order_rate: str | Any
    """SKU orders per product click from this source, a decimal fraction as text."""

    ctr: str | Any
    """Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text."""

    estimated_customers: int | Any
    """Estimated number of different customers who bought the product from this source."""

    gmv: Money | Any
    """Gross merchandise value: what buyers paid, before cancellations and refunds are taken off."""

    gmv_incl_tax: Money | Any
    """Gross merchandise value of the product, with the tax that buyers paid included."""

    gross_merchandise_value: Money | Any
    """Gross merchandise value of the product over all sources of traffic."""

    items_sold: int | Any
    """Units sold: 3 units of one SKU and 2 of another count as 5."""

    orders: int | Any
    """Orders of the shop or product in the period; one checkout counts once."""

    product_clicks: int | Any
    """Clicks on product links, in product lists and on product cards."""

    product_impressions: int | Any
    """Times products were shown to users, in product lists and on product cards."""

    refund_customers: int | Any
    """Different customers who got a refund for the product."""

    refunded_items: int | Any
    """Units of the product that were refunded."""

    refunds: Money | Any
    """Amount of money refunded to buyers in the period."""

    shipping_fees: Money | Any
    """Shipping fees in the sales of the period."""

    sku_orders: int | Any
    """Paid SKU orders: each different SKU within an order counts once, whatever its quantity."""

    tax: Money | Any
    """Tax contained in the sales of the period."""

    unique_atc_rate: str | Any
    """Different users who added the product to their cart in relation to those who saw or clicked it, decimal text."""

    unique_click_order_rate: str | Any
    """Different buyers in relation to the different users who clicked the product, decimal text."""

    unique_clicks: int | Any
    """Different users who clicked a product link."""

    unique_ctr: str | Any
    """Different users who clicked the product in relation to those who saw it, decimal text."""

    unique_product_impressions: int | Any
    """Different users to whom the product was shown."""


class Traffic(Model):
    """Traffic inside `LiveStreamSession`."""

    __slots__ = ()

    acu: int | Any
    """Average number of people watching the LIVE at the same moment (average concurrent users)."""

    avg_viewing_duration: int | Any
    """Average watch time per view of the LIVE, in seconds: total watch time divided by the number of views."""

    avg_viewing_duration_per_viewer: int | Any
    """Average watch time per different viewer of the LIVE, in seconds."""

    ctor: str | Any
    """Click-to-order rate: orders divided by product clicks, decimal text."""

    ctor_sku_order: str | Any
    """Click-to-order rate counted in SKU orders: SKU orders divided by product clicks, decimal text."""

    ctr: str | Any
    """Click-through rate: product clicks divided by product impressions from this source, a decimal fraction as text."""

    gmv_per_hour: Money | Any
    """Gross merchandise value (GMV) of the LIVE divided by its length in hours."""

    impressions: int | Any
    """Times the content was shown to users in the period."""

    impressions_per_hour: int | Any
    """Impressions of the LIVE divided by its length in hours."""

    live_ctr: str | Any
    """Click-through rate of the LIVE, decimal text."""

    order_rate_sku_orders: str | Any
    """SKU orders in relation to impressions or views of the LIVE, as decimal text."""

    over_1m_live_viewing_rate: str | Any
    """Share of views of the LIVE that lasted longer than one minute, as decimal text."""

    over_1m_views: int | Any
    """Views of the LIVE that lasted longer than one minute."""

    pcu: int | Any
    """Highest number of people watching the LIVE at the same moment (peak concurrent users)."""

    product_clicks: int | Any
    """Clicks on product links, in product lists and on product cards."""

    product_impressions: int | Any
    """Times products were shown to users, in product lists and on product cards."""

    products_added: int | Any
    """Products that the host added to the LIVE."""

    show_gpm: Money | Any
    """Gross merchandise value that 1,000 impressions of the LIVE brought on average."""

    tap_through_rate: str | Any
    """Taps into the LIVE in relation to its impressions, decimal text."""

    viewers: int | Any
    """Different people who watched the LIVE in this period."""

    views: int | Any
    """Views of the content; repeated views of one user count each time."""

    watch_gpm: Money | Any
    """Gross merchandise value that 1,000 views of the LIVE brought on average."""


class TrafficPerformance(Model):
    """Traffic performance inside `GetTrafficPerformancesResponse`."""

    __slots__ = ()

    source: Source | Any
    """Where these viewers of the LIVE came from."""

    sub_sources: list[SubSource]
    """More exact places within the source that the viewers came from."""


class Trend(Model):
    """Trend inside `GetSpsMetricDiagnosisResponse`."""

    __slots__ = ()

    data_points: list[GetSpsMetricDiagnosisDataPoint]
    """Points of the trend in the order of time."""


class Video(Model):
    """Video inside `GetShopVideoPerformanceListResponse`."""

    __slots__ = ()

    advertisable: bool | Any
    """Whether the video may be used in advertising."""

    attributed_gmv: Money | Any
    """Gross merchandise value (GMV) that the platform attributes to the video, with both direct and indirect sales considered by its own rules."""

    avg_customers: int | Any
    """Customers per day, averaged over the days of the period."""

    click_through_rate: str | Any
    """Product clicks divided by product impressions, a decimal fraction as text (0.0528 is 5.28 percent)."""

    comments: int | Any
    """Comments that viewers left on the video so far or in the period."""

    creator: Creator | Any
    """Creator who held the LIVE or posted the video."""

    ctor: str | Any
    """Click-to-order rate: orders divided by product clicks, decimal text."""

    duration: int | Any
    """Length of the video in seconds, from start to end."""

    gmv: Money | Any
    """Gross merchandise value: what buyers paid, before cancellations and refunds are taken off."""

    gpm: Money | Any
    """Gross merchandise value that 1,000 views of the video brought on average."""

    hash_tags: list[str]
    """Hashtags that the author put into the caption of the video."""

    id: str | Any
    """Id of the TikTok video; pass it as `video_id` to read the details."""

    indirect_gmv: Money | Any
    """Gross merchandise value (GMV) credited to the content although the order was not placed straight from it."""

    items_sold: int | Any
    """Number of units that were bought through the video."""

    likes: int | Any
    """Likes that viewers gave the video so far or in the period."""

    new_followers: int | Any
    """Viewers who followed the creator because of the video."""

    product_clicks: int | Any
    """Clicks on product links, in product lists and on product cards."""

    product_impressions: int | Any
    """Times products were shown to users, in product lists and on product cards."""

    products: list[GetShopLiveProductsPerformanceListProduct]
    """Products that the video promotes, each with id and name."""

    review_type: str | Any
    """Kind of review that the platform assigned to the video."""

    shares: int | Any
    """Times that viewers shared the video so far or in the period."""

    sku_orders: int | Any
    """Paid SKU orders: each different SKU within an order counts once, whatever its quantity."""

    title: str | Any
    """Caption that the author gave the video when it was posted."""

    username: str | Any
    """Handle of the account that posted the video."""

    v_to_l_clicks: int | Any
    """Clicks that took viewers from the video into a LIVE."""

    v_to_l_rate: str | Any
    """Share of viewers of the video who went on into a LIVE, decimal text."""

    video_finish_rate: str | Any
    """Share of views in which the video was watched to its end, decimal text."""

    video_post_time: str | Any
    """When the video was posted, ISO 8601 date and time such as 2025-01-01 00:00:00."""

    views: int | Any
    """Views of the content; repeated views of one user count each time."""


class ViewTrendPerformance(Model):
    """View trend performance inside `GetViewTrendPerformancesResponse`."""

    __slots__ = ()

    data_points: list[DataPoint]
    """Points of the trend in the order of time."""

    stats_type: str | Any
    """What this series counts: TREND_ONLINE_VIEWER people watching, TREND_ENTER_VIEWER arrivals or TREND_LEFT_VIEWER departures."""


class ViewerProfile(Model):
    """Viewer profile inside `GetShopVideoPerformancePerformance`."""

    __slots__ = ()

    age_distribution: list[AgeDistribution]
    """Viewers of the video split by age group, one entry for each group."""

    country_distribution: list[CountryDistribution]
    """Viewers of the video split by country, one entry for each country."""

    gender_distribution: list[GenderDistribution]
    """Viewers of the video split by gender, each with its share."""

    type: str | Any
    """Whose profile it is: VIEWERS for all viewers or NEW_FOLLOWER for those who followed because of the video. Example: `VIEWERS`. See `ViewerProfileType`."""


class GetBestsellingCreatorsResponse(ResponseModel):
    """The response of `GetBestsellingCreators` (202511)."""

    __slots__ = ()

    creators: list[GetBestsellingCreatorsCreator]
    """Best-selling creators of the period, best first by `rank`."""


class GetBestsellingLiveSessionsResponse(ResponseModel):
    """The response of `GetBestsellingLIVESessions` (202511)."""

    __slots__ = ()

    lives: list[Live]
    """Best-selling LIVE sessions of the period, best first by `rank`."""


class GetBestsellingProductsResponse(ResponseModel):
    """The response of `GetBestsellingProducts` (202511)."""

    __slots__ = ()

    products: list[GetBestsellingProductsProduct]
    """Products with their figures, one entry each."""


class GetBestsellingVideosResponse(ResponseModel):
    """The response of `GetBestsellingVideos` (202511)."""

    __slots__ = ()

    videos: list[GetBestsellingVideosVideo]
    """Videos with their figures, one entry each."""


class GetGmvTrendPerformancesResponse(ResponseModel):
    """The response of `GetGMVTrendPerformances` (202502)."""

    __slots__ = ()

    gmv_trend_performances: list[GmvTrendPerformance]
    """Course of the sales over the LIVE, one series for each `stats_type`."""


class GetInteractiveTrendPerformancesResponse(ResponseModel):
    """The response of `GetInteractiveTrendPerformances` (202502)."""

    __slots__ = ()

    interactive_trend_performances: list[InteractiveTrendPerformance]
    """Course of views, comments and shares over the LIVE, one series for each `stats_type`."""


class GetLiveCoreStatsResponse(ResponseModel):
    """The response of `GetLiveCoreStats` (202502)."""

    __slots__ = ()

    stats: Stat | Any
    """Core figures of the LIVE: audience, clicks, orders and revenue."""


class GetProductStatsResponse(ResponseModel):
    """The response of `GetProductStats` (202502)."""

    __slots__ = ()

    product_stats: list[ProductStat]
    """Figures of each product offered in the LIVE."""


class GetShopLivePerformanceListResponse(ResponseModel):
    """The response of `GetShopLIVEPerformanceList` (202609)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`."""

    live_stream_sessions: list[LiveStreamSession]
    """LIVEs of the period, each with its sales and traffic figures."""

    total_count: int | Any
    """Number of all results, on every page together."""

    updated_at: str | Any
    """Moment at which the figures were last refreshed."""


class GetShopLivePerformanceListOldResponse(ResponseModel):
    """The response of `GetShopLIVEPerformanceListOLD` (202505)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. Example: `2024-09-07`."""

    live_stream_sessions: list[GetShopLivePerformanceListOldLiveStreamSession]
    """LIVEs of the period, each with its sales and traffic figures."""

    total_count: int | Any
    """Number of all results, on every page together. Example: `233`."""


class GetShopLivePerformanceOverviewResponse(ResponseModel):
    """The response of `GetShopLIVEPerformanceOverview` (202609)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`."""

    performance: GetShopLivePerformanceOverviewPerformance | Any
    """Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals."""

    updated_at: str | Any
    """Moment at which the figures were last refreshed."""


class GetShopLivePerformanceOverviewOldResponse(ResponseModel):
    """The response of `GetShopLIVEPerformanceOverviewOLD` (202503)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. Example: `2024-09-07`."""

    performance: GetShopLivePerformanceOverviewOldPerformance | Any
    """Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals."""


class GetShopLivePerformancePerMinutesResponse(ResponseModel):
    """The response of `GetShopLIVEPerformancePerMinutes` (202510)."""

    __slots__ = ()

    performance: GetShopLivePerformancePerMinutesPerformance | Any
    """Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals."""

    total_count: int | Any
    """Number of all results, on every page together. Example: `20`."""


class GetShopLiveProductsPerformanceListResponse(ResponseModel):
    """The response of `GetShopLIVEProductsPerformanceList` (202512)."""

    __slots__ = ()

    products: list[GetShopLiveProductsPerformanceListProduct]
    """Products with their figures, one entry each."""


class GetShopPerformanceResponse(ResponseModel):
    """The response of `GetShopPerformance` (202609)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`."""

    performance: GetShopPerformancePerformance | Any
    """Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals."""


class GetShopPerformancePerHourResponse(ResponseModel):
    """The response of `GetShopPerformancePerHour` (202510)."""

    __slots__ = ()

    performance: GetShopPerformancePerHourPerformance | Any
    """Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals."""


class GetShopProductPerformanceResponse(ResponseModel):
    """The response of `GetShopProductPerformanceDetail` (202509)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-04-07`."""

    performance: Performance | Any
    """Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals."""


class GetShopProductPerformanceListResponse(ResponseModel):
    """The response of `GetShopProductPerformanceList` (202605)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`."""

    products: list[GetShopProductPerformanceListProduct]
    """Products with their figures, one entry each."""

    total_count: int | Any
    """Number of all results, on every page together."""


class GetShopSkuPerformanceResponse(ResponseModel):
    """The response of `GetShopSKUPerformance` (202509)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-04-07`."""

    performance: GetShopSkuPerformancePerformance | Any
    """Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals."""


class GetShopSkuPerformanceListResponse(ResponseModel):
    """The response of `GetShopSKUPerformanceList` (202509)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-04-07`."""

    skus: list[Sku]
    """SKUs of the shop with their sales in the period."""

    total_count: int | Any
    """Number of all results, on every page together. Example: `20`."""


class GetShopVideoPerformanceResponse(ResponseModel):
    """The response of `GetShopVideoPerformanceDetails` (202509)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-09-07`."""

    performance: GetShopVideoPerformancePerformance | Any
    """Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals."""


class GetShopVideoPerformanceListResponse(ResponseModel):
    """The response of `GetShopVideoPerformanceList` (202605)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`."""

    total_count: int | Any
    """Number of all results, on every page together."""

    videos: list[Video]
    """Videos with their figures, one entry each."""


class GetShopVideoPerformanceOverviewResponse(ResponseModel):
    """The response of `GetShopVideoPerformanceOverview` (202609)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`."""

    performance: GetShopVideoPerformanceOverviewPerformance | Any
    """Figures of the shop, product, SKU, LIVE or video that the call asked for, split into intervals."""


class GetShopVideoProductPerformanceListResponse(ResponseModel):
    """The response of `GetShopVideoProductPerformanceList` (202509)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`. Example: `2024-09-07`."""

    products: list[Product]
    """Products with their figures, one entry each."""

    total_count: int | Any
    """Number of all results, on every page together. Example: `10`."""


class GetShopVideosPerformanceDetailsResponse(ResponseModel):
    """The response of `GetShopVideosPerformanceDetails` (202609)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Last day for which data is complete, YYYY-MM-DD in the time zone of the shop; later days may be missing. A day, such as `2026-10-01`."""

    videos: list[GetShopVideosPerformanceDetailsVideo2]
    """Videos with their figures, one entry each."""


class GetSpsMetricDiagnosisResponse(ResponseModel):
    """The response of `GetSPSMetricDiagnosis` (202606)."""

    __slots__ = ()

    analyses: list[Analyse]
    """Explanations of what drove the value of the metric, each with summary lines and details."""

    benchmarks: Benchmark | Any
    """Values of the metric that separate poor from excellent performance."""

    calculation_rule: CalculationRule | Any
    """How the metric is computed: numerator and denominator with their names and current values."""

    dimension: str | Any
    """Dimension of the shop performance score that the metric belongs to."""

    distribution_details: list[DistributionDetail]
    """How the cases behind the metric are spread, for example over reasons or types."""

    end_evaluation_time: int | Any
    """End of the period that the score or metric was computed over, Unix time in seconds."""

    evaluate_duration_days: int | Any
    """Length in days of the period that the score or metric was computed over."""

    metric_code: str | Any
    """Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction."""

    score: str | Any
    """Score that the metric or dimension reaches, as text."""

    start_evaluation_time: int | Any
    """Start of the period that the score or metric was computed over, Unix time in seconds."""

    status: str | Any
    """Code of how the shop stands in this metric."""

    status_text: str | Any
    """Name of how the shop stands, in the language of `locale`."""

    trend: Trend | Any
    """Course of the metric over the last days."""

    value: str | Any
    """Value of the metric, as text in the unit given by `value_unit`."""

    value_unit: str | Any
    """Unit in which `value` is given, such as a percentage or hours."""


class GetSpsMetricProblemDetailsResponse(ResponseModel):
    """The response of `GetSPSMetricProblemDetails` (202606)."""

    __slots__ = ()

    aht_problem_order_items: list[AhtProblemOrderItem]
    """Orders whose after-sales requests took long to handle; filled when `metric_code` is AHT."""

    im_dsat_chat_items: list[ImDsatChatItem]
    """Chats that customers rated badly; filled when `metric_code` is IM_DSAT."""

    metric_code: str | Any
    """Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction."""

    nbfr_problem_order_items: list[NbfrProblemOrderItem]
    """Orders returned or refunded for reasons not caused by the buyer; filled when `metric_code` is NBFR."""

    next_page_token: str | Any
    """Token that fetches the following page; empty or absent on the last one."""

    nrr_problem_order_items: list[NrrProblemOrderItem]
    """Orders with a negative review; filled when `metric_code` is NRR."""

    otdr_problem_order_items: list[OtdrProblemOrderItem]
    """Orders delivered late; filled when `metric_code` is OTDR."""

    sfcr_problem_order_items: list[SfcrProblemOrderItem]
    """Orders cancelled for reasons on the seller's side; filled when `metric_code` is SFCR."""

    total_count: int | Any
    """Number of all results, on every page together."""


class GetSpsMetricTopItemsResponse(ResponseModel):
    """The response of `GetSPSMetricTopItems` (202606)."""

    __slots__ = ()

    aht_aftersales_type_items: list[AhtAftersalesTypeItem]
    """Products with the longest after-sales handling time; filled when `metric_code` is AHT."""

    metric_code: str | Any
    """Code of the metric: NRR negative reviews, NBFR returns not caused by the buyer, SFCR cancellations by the seller, OTDR on-time delivery, AHT after-sales handling time, IM_DSAT chat dissatisfaction."""

    nbfr_top_product_items: list[NbfrTopProductItem]
    """Products with most returns not caused by the buyer; filled when `metric_code` is NBFR."""

    nrr_top_product_items: list[NrrTopProductItem]
    """Products with most negative reviews; filled when `metric_code` is NRR."""

    otdr_logistics_items: list[OtdrLogisticsItem]
    """Carriers with their on-time delivery figures; filled when `metric_code` is OTDR."""

    total_count: int | Any
    """Number of all results, on every page together."""


class GetSpsMetricsResponse(ResponseModel):
    """The response of `GetSPSMetrics` (202606)."""

    __slots__ = ()

    metrics: list[Metric]
    """Metrics that make up the shop performance score, each with value, score and benchmarks."""


class GetSpsOverviewResponse(ResponseModel):
    """The response of `GetSPSOverview` (202606)."""

    __slots__ = ()

    benefits: list[Benefit]
    """Benefits tied to the shop performance score, unlocked or not."""

    dimensions: list[Dimension]
    """Dimensions of the shop performance score, each with its own score and weight."""

    end_evaluation_time: int | Any
    """End of the period that the score or metric was computed over, Unix time in seconds."""

    evaluate_duration_days: int | Any
    """Length in days of the period that the score or metric was computed over."""

    peer_percentile: str | Any
    """Position of the shop among comparable shops, as a percentile in text."""

    primary_category: PrimaryCategory | Any
    """Main product category of the shop, the base for the comparison with other shops."""

    sps_score: str | Any
    """Shop performance score (SPS) of the shop over the evaluation period, as text."""

    sps_tier: str | Any
    """Code of the tier that the shop performance score falls into."""

    sps_tier_text: str | Any
    """Name of the tier that the shop performance score falls into, in the language of `locale`."""

    start_evaluation_time: int | Any
    """Start of the period that the score or metric was computed over, Unix time in seconds."""

    top_issues: TopIssue | Any
    """Metrics in which the shop loses most, with a summary."""

    update_time: int | Any
    """When the scores were last computed, Unix time in seconds."""


class GetTrafficPerformancesResponse(ResponseModel):
    """The response of `GetTrafficPerformances` (202502)."""

    __slots__ = ()

    traffic_performances: list[TrafficPerformance]
    """Viewers of the LIVE by the place they came from."""


class GetUserPortraitsResponse(ResponseModel):
    """The response of `GetUserPortraits` (202502)."""

    __slots__ = ()

    all_ads_age_indicators: list[AllAdsAgeIndicator]
    """Audience of the LIVE by age group, over all traffic including ads; paid traffic alone is in `paid_ads_age_indicators`."""

    all_ads_gender_indicators: list[AllAdsGenderIndicator]
    """Audience of the LIVE by gender, over all traffic including ads; paid traffic alone is in `paid_ads_gender_indicators`."""

    all_fan_indicators: list[AllFanIndicator]
    """Audience of the LIVE split into followers and others; paid traffic alone is in `paid_fan_indicators`."""

    paid_ads_age_indicators: list[PaidAdsAgeIndicator]
    """Audience that paid ads brought to the LIVE, by age group."""

    paid_ads_gender_indicators: list[PaidAdsGenderIndicator]
    """Audience that paid ads brought to the LIVE, by gender."""

    paid_fan_indicators: list[PaidFanIndicator]
    """Audience that paid ads brought to the LIVE, split into followers and others."""

    region_indicators: list[RegionIndicator]
    """Audience of the LIVE by region, each with its share."""


class GetVideoPerformancesResponse(ResponseModel):
    """The response of `GetVideoPerformances` (202403)."""

    __slots__ = ()

    videos: list[GetVideoPerformancesVideo]
    """Videos with their figures, one entry each."""


class GetViewTrendPerformancesResponse(ResponseModel):
    """The response of `GetViewTrendPerformances` (202502)."""

    __slots__ = ()

    view_trend_performances: list[ViewTrendPerformance]
    """Course of the audience over the LIVE, one series for each `stats_type`."""


class GetShopLivePerformanceListPage(GetShopLivePerformanceListResponse, Page["LiveStreamSession"]):
    """One page of `GetShopLIVEPerformanceList`: its items are `live_stream_sessions`."""

    __slots__ = ()
    _items_at = "live_stream_sessions"


class AsyncGetShopLivePerformanceListPage(GetShopLivePerformanceListResponse, AsyncPage["LiveStreamSession"]):
    """One page of `GetShopLIVEPerformanceList`: its items are `live_stream_sessions`."""

    __slots__ = ()
    _items_at = "live_stream_sessions"


class GetShopLivePerformanceListOldPage(GetShopLivePerformanceListOldResponse, Page["GetShopLivePerformanceListOldLiveStreamSession"]):
    """One page of `GetShopLIVEPerformanceListOLD`: its items are `live_stream_sessions`."""

    __slots__ = ()
    _items_at = "live_stream_sessions"


class AsyncGetShopLivePerformanceListOldPage(GetShopLivePerformanceListOldResponse, AsyncPage["GetShopLivePerformanceListOldLiveStreamSession"]):
    """One page of `GetShopLIVEPerformanceListOLD`: its items are `live_stream_sessions`."""

    __slots__ = ()
    _items_at = "live_stream_sessions"


class GetShopLivePerformancePerMinutesPage(GetShopLivePerformancePerMinutesResponse, Page["GetShopLivePerformancePerMinutesInterval"]):
    """One page of `GetShopLIVEPerformancePerMinutes`: its items are `performance.intervals`."""

    __slots__ = ()
    _items_at = "performance.intervals"


class AsyncGetShopLivePerformancePerMinutesPage(GetShopLivePerformancePerMinutesResponse, AsyncPage["GetShopLivePerformancePerMinutesInterval"]):
    """One page of `GetShopLIVEPerformancePerMinutes`: its items are `performance.intervals`."""

    __slots__ = ()
    _items_at = "performance.intervals"


class GetShopProductPerformanceListPage(GetShopProductPerformanceListResponse, Page["GetShopProductPerformanceListProduct"]):
    """One page of `GetShopProductPerformanceList`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class AsyncGetShopProductPerformanceListPage(GetShopProductPerformanceListResponse, AsyncPage["GetShopProductPerformanceListProduct"]):
    """One page of `GetShopProductPerformanceList`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class GetShopSkuPerformanceListPage(GetShopSkuPerformanceListResponse, Page["Sku"]):
    """One page of `GetShopSKUPerformanceList`: its items are `skus`."""

    __slots__ = ()
    _items_at = "skus"


class AsyncGetShopSkuPerformanceListPage(GetShopSkuPerformanceListResponse, AsyncPage["Sku"]):
    """One page of `GetShopSKUPerformanceList`: its items are `skus`."""

    __slots__ = ()
    _items_at = "skus"


class GetShopVideoPerformanceListPage(GetShopVideoPerformanceListResponse, Page["Video"]):
    """One page of `GetShopVideoPerformanceList`: its items are `videos`."""

    __slots__ = ()
    _items_at = "videos"


class AsyncGetShopVideoPerformanceListPage(GetShopVideoPerformanceListResponse, AsyncPage["Video"]):
    """One page of `GetShopVideoPerformanceList`: its items are `videos`."""

    __slots__ = ()
    _items_at = "videos"


class GetShopVideoProductPerformanceListPage(GetShopVideoProductPerformanceListResponse, Page["Product"]):
    """One page of `GetShopVideoProductPerformanceList`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class AsyncGetShopVideoProductPerformanceListPage(GetShopVideoProductPerformanceListResponse, AsyncPage["Product"]):
    """One page of `GetShopVideoProductPerformanceList`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"
