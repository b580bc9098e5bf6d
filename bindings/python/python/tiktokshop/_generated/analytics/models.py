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
    """Add cart count."""

    add_cart_rate: str | Any
    """Add cart rate."""

    atc_users: int | Any
    """ATC users."""

    click_order_rate: str | Any
    """Click order rate."""

    ctr: str | Any
    """CTR."""

    live_attributed_gmv: Money | Any
    """LIVE attributed GMV."""

    new_live_count: int | Any
    """New LIVE count."""

    product_clicks: int | Any
    """Product clicks."""

    product_impressions: int | Any
    """Product impressions."""

    unique_atc_rate: str | Any
    """Unique ATC rate."""

    unique_click_order_rate: str | Any
    """Unique click order rate."""

    unique_clicks: int | Any
    """Unique clicks."""

    unique_ctr: str | Any
    """Unique CTR."""

    unique_product_impressions: int | Any
    """Unique product impressions."""


class AffiliateTotalPerformance(Model):
    """Affiliate total performance inside `GetShopProductPerformanceListProduct`."""

    __slots__ = ()

    add_cart_count: int | Any
    """Add cart count."""

    add_cart_rate: str | Any
    """Add cart rate."""

    add_cart_users: int | Any
    """Add cart users."""

    aov: Money | Any
    """AOV."""

    attributed_gmv: Money | Any
    """Attributed GMV."""

    attributed_orders: int | Any
    """Attributed orders."""

    attributed_sku_orders: int | Any
    """Attributed SKU orders."""

    attributed_sold_items: int | Any
    """Attributed sold items."""

    avg_daily_creator_posted_content: int | Any
    """Average daily creator posted content."""

    click_order_rate: str | Any
    """Click order rate."""

    ctr: str | Any
    """CTR."""

    estimated_customers: int | Any
    """Estimated customers."""

    product_clicks: int | Any
    """Product clicks."""

    product_impressions: int | Any
    """Product impressions."""

    unique_atc_rate: str | Any
    """Unique ATC rate."""

    unique_click_order_rate: str | Any
    """Unique click order rate."""

    unique_clicks: int | Any
    """Unique clicks."""

    unique_ctr: str | Any
    """Unique CTR."""

    unique_product_impressions: int | Any
    """Unique product impressions."""


class AffiliateVideoPerformance(Model):
    """Affiliate video performance inside `GetShopProductPerformanceListProduct`."""

    __slots__ = ()

    add_cart_count: int | Any
    """Add cart count."""

    add_cart_rate: str | Any
    """Add cart rate."""

    atc_users: int | Any
    """ATC users."""

    attributed_video_gmv: Money | Any
    """Attributed video GMV."""

    click_order_rate: str | Any
    """Click order rate."""

    ctr: str | Any
    """CTR."""

    new_video_count: int | Any
    """New video count."""

    product_clicks: int | Any
    """Product clicks."""

    product_impressions: int | Any
    """Product impressions."""

    unique_atc_rate: str | Any
    """Unique ATC rate."""

    unique_click_order_rate: str | Any
    """Unique click order rate."""

    unique_clicks: int | Any
    """Unique clicks."""

    unique_ctr: str | Any
    """Unique CTR."""

    unique_product_impressions: int | Any
    """Unique product impressions."""


class AgeDistribution(Model):
    """Age distribution inside `ViewerProfile`."""

    __slots__ = ()

    age: str | Any
    """Age. See `AgeDistributionAge`."""

    percentage: str | Any
    """Percentage. Example: `0.293`."""


class AhtAftersalesTypeItem(Model):
    """Aht aftersales type item inside `GetSpsMetricTopItemsResponse`."""

    __slots__ = ()

    handle_duration_hours: str | Any
    """Handle duration hours."""

    image_url: str | Any
    """Image URL."""

    product_id: str | Any
    """Product id."""

    product_name: str | Any
    """Product name."""

    return_order_count: int | Any
    """Return order count."""

    top_aftersales_type_name: str | Any
    """Top aftersales type name."""

    top_type_order_count: int | Any
    """Top type order count."""


class AhtProblemOrderItem(Model):
    """Aht problem order item inside `GetSpsMetricProblemDetailsResponse`."""

    __slots__ = ()

    aftersales_type_name: str | Any
    """Aftersales type name."""

    approve_duration_hours: str | Any
    """Approve duration hours."""

    inspect_duration_hours: str | Any
    """Inspect duration hours."""

    order_id: str | Any
    """Order id."""

    return_order_id: str | Any
    """Return order id."""

    review_count: int | Any
    """Review count."""

    total_handle_duration_hours: str | Any
    """Total handle duration hours."""


class AllAdsAgeIndicator(Model):
    """All ads age indicator inside `GetUserPortraitsResponse`."""

    __slots__ = ()

    type: str | Any
    """Type."""

    value: str | Any
    """Value."""


class AllAdsGenderIndicator(Model):
    """All ads gender indicator inside `GetUserPortraitsResponse`."""

    __slots__ = ()

    type: str | Any
    """Type."""

    value: str | Any
    """Value."""


class AllFanIndicator(Model):
    """All fan indicator inside `GetUserPortraitsResponse`."""

    __slots__ = ()

    type: str | Any
    """Type."""

    value: str | Any
    """Value."""


class Analyse(Model):
    """Analyse inside `GetSpsMetricDiagnosisResponse`."""

    __slots__ = ()

    details: list[str]
    """Details."""

    summaries: list[str]
    """Summaries."""


class Benchmark(Model):
    """Benchmark inside `GetSpsMetricDiagnosisResponse`, `Metric`."""

    __slots__ = ()

    excellent_threshold: str | Any
    """Excellent threshold."""

    poor_threshold: str | Any
    """Poor threshold."""


class Benefit(Model):
    """Benefit inside `GetSpsOverviewResponse`."""

    __slots__ = ()

    benefit_name: str | Any
    """Benefit name."""

    is_unlocked: bool | Any
    """Is unlocked."""

    unlock_score: str | Any
    """Unlock score."""


class Breakdown(Model):
    """Breakdown inside `GetShopVideoPerformanceSales`."""

    __slots__ = ()

    ctr: str | Any
    """CTR. Example: `0.029`."""

    customers: int | Any
    """Customers. Example: `12`."""

    gmv: Money | Any
    """GMV."""

    gpm: Money | Any
    """GPM."""

    items_sold: int | Any
    """Items sold. Example: `22`."""

    product_clicks: int | Any
    """Product clicks. Example: `21232`."""

    product_id: str | Any
    """Product id. Example: `19332235`."""

    product_impressions: int | Any
    """Product impressions. Example: `32092`."""


class CalculationRule(Model):
    """Calculation rule inside `GetSpsMetricDiagnosisResponse`."""

    __slots__ = ()

    denominator_label: str | Any
    """Denominator label."""

    denominator_value: str | Any
    """Denominator value."""

    numerator_label: str | Any
    """Numerator label."""

    numerator_value: str | Any
    """Numerator value."""


class CancelAndRefund(Model):
    """Cancel and refund inside `GetShopProductPerformanceInterval`."""

    __slots__ = ()

    canceled: int | Any
    """Canceled. Example: `23`."""

    refunded: int | Any
    """Refunded. Example: `3`."""

    replacements: int | Any
    """Replacements. Example: `3`."""

    returned: int | Any
    """Returned. Example: `2`."""


class ClickToOrderRate(Model):
    """Click to order rate inside `Conversion`, `GetShopLiveProductsPerformanceListTraffic`."""

    __slots__ = ()

    main_order_ctor: str | Any
    """Main order CTOR. Example: `0.015757`."""

    sku_order_ctor: str | Any
    """SKU order CTOR. Example: `0.0187`."""


class ComparisonInterval(Model):
    """Comparison interval inside `GetShopLivePerformanceOverviewOldPerformance`."""

    __slots__ = ()

    click_through_rate: str | Any
    """Click through rate. Example: `10%`."""

    click_to_order_rate: str | Any
    """Click to order rate. Example: `32%`."""

    customers: int | Any
    """Customers. Example: `4`."""

    end_date: str | Any
    """End date. Example: `2024-08-31`."""

    gmv: Money | Any
    """GMV."""

    sku_orders: int | Any
    """SKU orders. Example: `20`."""

    start_date: str | Any
    """Start date. Example: `2024-08-24`."""

    units_sold: int | Any
    """Units sold. Example: `2`."""


class Content(Model):
    """Content inside `TopContent`."""

    __slots__ = ()

    content_id: str | Any
    """Content id. Example: `2304002883`."""

    gmv: Money | Any
    """GMV."""

    items_sold: int | Any
    """Items sold. Example: `23`."""


class ContentBreakdown(Model):
    """Content breakdown inside `GetShopPerformanceBreakdown`."""

    __slots__ = ()

    channel: str | Any
    """Channel."""

    content_type: str | Any
    """Content type."""

    gmv: Money | Any
    """GMV."""

    indirect_gmv: Money | Any
    """Indirect GMV."""


class Conversion(Model):
    """Conversion inside `GetShopLivePerformancePerMinutesInterval`."""

    __slots__ = ()

    avg_price: Money | Any
    """Average price."""

    click_to_order_rate: ClickToOrderRate | Any
    """Click to order rate."""

    created_sku_orders: int | Any
    """Created SKU orders. Example: `12`."""

    gpm: Gpm | Any
    """GPM."""

    sku_order_rate: str | Any
    """SKU order rate. Example: `0.0057`."""


class CountryDistribution(Model):
    """Country distribution inside `ViewerProfile`."""

    __slots__ = ()

    country_code: str | Any
    """Country code. Example: `MY`."""

    percentage: str | Any
    """Percentage. Example: `0.993`."""


class Creator(Model):
    """Creator inside `LiveStreamSession`, `Video`."""

    __slots__ = ()

    author_type: str | Any
    """Author type."""

    creator_country: str | Any
    """Creator country."""

    creator_id: str | Any
    """Creator id."""

    nick_name: str | Any
    """Nick name."""

    open_id: str | Any
    """Open id."""

    user_name: str | Any
    """User name."""


class DataPoint(Model):
    """Data point inside `InteractiveTrendPerformance`, `ViewTrendPerformance`."""

    __slots__ = ()

    timestamp: int | Any
    """Timestamp. Unix seconds."""

    value: str | Any
    """Value."""


class Dimension(Model):
    """Dimension inside `GetSpsOverviewResponse`."""

    __slots__ = ()

    name: str | Any
    """Name."""

    score: str | Any
    """Score."""

    status: str | Any
    """Status."""

    status_text: str | Any
    """Status text."""

    weight: str | Any
    """Weight."""


class DistributionDetail(Model):
    """Distribution detail inside `GetSpsMetricDiagnosisResponse`."""

    __slots__ = ()

    count: int | Any
    """Count."""

    name: str | Any
    """Name."""

    percent: str | Any
    """Percent."""


class ErrorItem(Model):
    """Error inside `GetShopVideosPerformanceDetailsVideo2`."""

    __slots__ = ()

    code: str | Any
    """Code."""

    message: str | Any
    """Message."""


class GenderDistribution(Model):
    """Gender distribution inside `ViewerProfile`."""

    __slots__ = ()

    gender: str | Any
    """Gender. Example: `MALE`. See `GenderDistributionGender`."""

    percentage: str | Any
    """Percentage. Example: `0.349`."""


class GetBestsellingCreatorsCreator(Model):
    """Creator inside `GetBestsellingCreatorsResponse`."""

    __slots__ = ()

    followers_count: int | Any
    """Followers count."""

    gmv_range: str | Any
    """GMV range."""

    likes_count: int | Any
    """Likes count."""

    nick_name: str | Any
    """Nick name."""

    open_id: str | Any
    """Open id."""

    rank: int | Any
    """Rank."""

    user_name: str | Any
    """User name."""


class GetBestsellingProductsProduct(Model):
    """Product inside `GetBestsellingProductsResponse`."""

    __slots__ = ()

    gmv_range: str | Any
    """GMV range."""

    id: str | Any
    """Id."""

    name: str | Any
    """Name."""

    product_image: ProductImage | Any
    """Product image."""

    rank: int | Any
    """Rank."""

    rating: str | Any
    """Rating."""

    shop_id: str | Any
    """Shop id."""

    shop_name: str | Any
    """Shop name."""


class GetBestsellingVideosVideo(Model):
    """Video inside `GetBestsellingVideosResponse`."""

    __slots__ = ()

    comments: int | Any
    """Comments."""

    duration: int | Any
    """Duration."""

    gmv_range: str | Any
    """GMV range."""

    id: str | Any
    """Id."""

    likes: int | Any
    """Likes."""

    nick_name: str | Any
    """Nick name."""

    product_infos: list[ProductInfo]
    """Product info."""

    publish_time: int | Any
    """Publish time. Unix seconds."""

    rank: int | Any
    """Rank."""

    shares: int | Any
    """Shares."""

    views: int | Any
    """Views."""


class GetGmvTrendPerformancesDataPoint(Model):
    """Data point inside `GmvTrendPerformance`."""

    __slots__ = ()

    gmv: Money | Any
    """GMV."""

    order_count: int | Any
    """Order count."""

    timestamp: int | Any
    """Timestamp. Unix seconds."""


class GetShopLivePerformanceListInteractionPerformance(Model):
    """Interaction performance inside `LiveStreamSession`."""

    __slots__ = ()

    comment_rate: str | Any
    """Comment rate."""

    comments: int | Any
    """Comments."""

    follow_rate: str | Any
    """Follow rate."""

    like_rate: str | Any
    """Like rate."""

    likes: int | Any
    """Likes."""

    new_followers: int | Any
    """New followers."""

    share_rate: str | Any
    """Share rate."""

    shares: int | Any
    """Shares."""


class GetShopLivePerformanceListOldLiveStreamSession(Model):
    """LIVE stream session inside `GetShopLivePerformanceListOldResponse`."""

    __slots__ = ()

    end_time: str | Any
    """End time. Example: `1623812864`."""

    id: str | Any
    """Id. Example: `75xxxxxxxxxxxxxxx28`."""

    interaction_performance: InteractionPerformance | Any
    """Interaction performance."""

    sales_performance: GetShopLivePerformanceListOldSalesPerformance | Any
    """Sales performance."""

    start_time: str | Any
    """Start time. Example: `1623812664`."""

    title: str | Any
    """Title. Example: `abxxxxx`."""

    username: str | Any
    """Username. Example: `rey20195`."""


class GetShopLivePerformanceListOldSalesPerformance(Model):
    """Sales performance inside `GetShopLivePerformanceListOldLiveStreamSession`."""

    __slots__ = ()

    avg_price: Money | Any
    """Average price."""

    click_to_order_rate: str | Any
    """Click to order rate. Example: `18%`."""

    created_sku_orders: int | Any
    """Created SKU orders. Example: `100`."""

    customers: int | Any
    """Customers. Example: `50`."""

    different_products_sold: int | Any
    """Different products sold. Example: `5`."""

    gmv: Money | Any
    """GMV."""

    products_added: int | Any
    """Products added. Example: `12`."""

    sku_orders: int | Any
    """SKU orders. Example: `80`."""

    unit_sold: int | Any
    """Unit sold. Example: `122`."""


class GetShopLivePerformanceOverviewInterval(Model):
    """Interval inside `GetShopLivePerformanceOverviewPerformance`."""

    __slots__ = ()

    avg_live_auction_price: Money | Any
    """Average LIVE auction price."""

    avg_viewing_duration: int | Any
    """Average viewing duration."""

    ctor_sku_order: str | Any
    """CTOR SKU order."""

    end_date: str | Any
    """End date. A day, as `2026-10-01`."""

    live_attributed_gmv: Money | Any
    """LIVE attributed GMV."""

    live_attributed_items_sold: int | Any
    """LIVE attributed items sold."""

    live_attributed_sku_orders: int | Any
    """LIVE attributed SKU orders."""

    live_auction_attributed_gmv: Money | Any
    """LIVE auction attributed GMV."""

    live_auction_attributed_items_sold: int | Any
    """LIVE auction attributed items sold."""

    live_auction_attributed_sku_orders: int | Any
    """LIVE auction attributed SKU orders."""

    live_ctr: str | Any
    """LIVE CTR."""

    live_gmv: Money | Any
    """LIVE GMV."""

    live_indirect_gmv: Money | Any
    """LIVE indirect GMV."""

    show_gpm: Money | Any
    """Show GPM."""

    start_date: str | Any
    """Start date. A day, as `2026-10-01`."""

    views: int | Any
    """Views."""


class GetShopLivePerformanceOverviewOldInterval(Model):
    """Interval inside `GetShopLivePerformanceOverviewOldPerformance`."""

    __slots__ = ()

    click_through_rate: str | Any
    """Click through rate. Example: `10%`."""

    click_to_order_rate: str | Any
    """Click to order rate. Example: `32%`."""

    customers: int | Any
    """Customers. Example: `4`."""

    end_date: str | Any
    """End date. Example: `2024-09-08`."""

    gmv: Money | Any
    """GMV."""

    sku_orders: int | Any
    """SKU orders. Example: `20`."""

    start_date: str | Any
    """Start date. Example: `2024-09-01`."""

    units_sold: int | Any
    """Units sold. Example: `2`."""


class GetShopLivePerformanceOverviewOldPerformance(Model):
    """Performance inside `GetShopLivePerformanceOverviewOldResponse`."""

    __slots__ = ()

    comparison_intervals: list[ComparisonInterval]
    """Comparison intervals."""

    intervals: list[GetShopLivePerformanceOverviewOldInterval]
    """Intervals."""


class GetShopLivePerformanceOverviewPerformance(Model):
    """Performance inside `GetShopLivePerformanceOverviewResponse`."""

    __slots__ = ()

    intervals: list[GetShopLivePerformanceOverviewInterval]
    """Intervals."""


class GetShopLivePerformancePerMinutesInterval(Model):
    """Interval inside `GetShopLivePerformancePerMinutesPerformance`."""

    __slots__ = ()

    conversion: Conversion | Any
    """Conversion."""

    end_time: int | Any
    """End time. Unix seconds. Example: `1623812664`."""

    interactions: Interaction | Any
    """Interactions."""

    sales: GetShopLivePerformancePerMinutesSales | Any
    """Sales."""

    start_time: int | Any
    """Start time. Unix seconds. Example: `1623812664`."""

    traffic: GetShopLivePerformancePerMinutesTraffic | Any
    """Traffic."""


class GetShopLivePerformancePerMinutesOverall(Model):
    """Overall inside `GetShopLivePerformancePerMinutesPerformance`."""

    __slots__ = ()

    duration: int | Any
    """Duration. Example: `3600`."""

    end_time: int | Any
    """End time. Unix seconds. Example: `1623812664`."""

    gmv: Money | Any
    """GMV."""

    impressions: int | Any
    """Impressions. Example: `87939`."""

    items_sold: int | Any
    """Items sold. Example: `432`."""

    live_title: str | Any
    """LIVE title."""

    start_time: int | Any
    """Start time. Unix seconds. Example: `1623812664`."""

    unique_viewers: int | Any
    """Unique viewers. Example: `10230`."""


class GetShopLivePerformancePerMinutesPerformance(Model):
    """Performance inside `GetShopLivePerformancePerMinutesResponse`."""

    __slots__ = ()

    intervals: list[GetShopLivePerformancePerMinutesInterval]
    """Intervals."""

    overall: GetShopLivePerformancePerMinutesOverall | Any
    """Overall."""


class GetShopLivePerformancePerMinutesSales(Model):
    """Sales inside `GetShopLivePerformancePerMinutesInterval`, `GetShopLiveProductsPerformanceListProduct`."""

    __slots__ = ()

    avg_price: Money | Any
    """Average price."""

    created_sku_orders: int | Any
    """Created SKU orders. Example: `27`."""

    customers: int | Any
    """Customers. Example: `49`."""

    direct_gmv: Money | Any
    """Direct GMV."""

    gmv: Money | Any
    """GMV."""

    items_sold: int | Any
    """Items sold. Example: `57`."""

    main_orders: int | Any
    """Main orders. Example: `51`."""

    payment_rate: str | Any
    """Payment rate. Example: `0.8888`."""

    sku_orders: int | Any
    """SKU orders. Example: `57`."""


class GetShopLivePerformancePerMinutesTraffic(Model):
    """Traffic inside `GetShopLivePerformancePerMinutesInterval`."""

    __slots__ = ()

    ctr: str | Any
    """CTR. Example: `0.3264`."""

    enter_room_rate: str | Any
    """Enter room rate. Example: `0.1636`."""

    impressions: int | Any
    """Impressions. Example: `13862`."""

    product_clicks: int | Any
    """Product clicks. Example: `595`."""

    product_impressions: int | Any
    """Product impressions. Example: `8989`."""

    viewers: int | Any
    """Viewers. Example: `229`."""

    views: int | Any
    """Views. Example: `2092`."""


class GetShopLiveProductsPerformanceListProduct(Model):
    """Product inside `GetShopLiveProductsPerformanceListResponse`, `Video`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `1731736614984386107`."""

    name: str | Any
    """Name."""

    sales: GetShopLivePerformancePerMinutesSales | Any
    """Sales."""

    traffic: GetShopLiveProductsPerformanceListTraffic | Any
    """Traffic."""


class GetShopLiveProductsPerformanceListTraffic(Model):
    """Traffic inside `GetShopLiveProductsPerformanceListProduct`."""

    __slots__ = ()

    add_to_cart_count: int | Any
    """Add to cart count. Example: `102`."""

    click_to_order_rate: ClickToOrderRate | Any
    """Click to order rate."""

    ctr: str | Any
    """CTR. Example: `0.0908`."""

    gpm: Gpm | Any
    """GPM."""

    product_impressions: int | Any
    """Product impressions. Example: `14815`."""

    produt_clicks: int | Any
    """Produt clicks. Example: `1346`."""


class GetShopPerformanceBreakdown(Model):
    """Breakdown inside `GetShopPerformanceInterval`."""

    __slots__ = ()

    affiliate_product_card_attributed_gmv: Money | Any
    """Affiliate product card attributed GMV."""

    content_breakdown: list[ContentBreakdown]
    """Content breakdown."""

    seller_product_card_gmv: Money | Any
    """Seller product card GMV."""

    shop_tab_and_search: ShopTabAndSearch | Any
    """Shop tab and search."""


class GetShopPerformanceInterval(Model):
    """Interval inside `GetShopPerformancePerformance`."""

    __slots__ = ()

    breakdowns: GetShopPerformanceBreakdown | Any
    """Breakdowns."""

    end_date: str | Any
    """End date. A day, as `2026-10-01`."""

    sales: Sales | Any
    """Sales."""

    start_date: str | Any
    """Start date. A day, as `2026-10-01`."""

    traffic: GetShopPerformanceTraffic | Any
    """Traffic."""


class GetShopPerformancePerHourPerformance(Model):
    """Performance inside `GetShopPerformancePerHourResponse`."""

    __slots__ = ()

    intervals: list[Interval]
    """Intervals."""

    latest_available_timestamp: int | Any
    """Latest available timestamp. Example: `1623812664`."""

    overall: Overall | Any
    """Overall."""


class GetShopPerformancePerformance(Model):
    """Performance inside `GetShopPerformanceResponse`."""

    __slots__ = ()

    intervals: list[GetShopPerformanceInterval]
    """Intervals."""


class GetShopPerformanceTraffic(Model):
    """Traffic inside `GetShopPerformanceInterval`."""

    __slots__ = ()

    avg_conversation_rate: str | Any
    """Average conversation rate."""

    avg_page_views: int | Any
    """Average page views."""

    avg_visitors: int | Any
    """Average visitors."""

    product_clicks: int | Any
    """Product clicks."""

    product_impressions: int | Any
    """Product impressions."""

    unique_clicks: int | Any
    """Unique clicks."""

    unique_product_impressions: int | Any
    """Unique product impressions."""


class GetShopProductPerformanceBreakdown(Model):
    """Breakdown inside `GetShopProductPerformanceSales`."""

    __slots__ = ()

    content_type: str | Any
    """Content type. Example: `LIVE`. See `ContentType`."""

    sales: GetShopProductPerformanceBreakdownSales | Any
    """Sales."""


class GetShopProductPerformanceBreakdownSales(Model):
    """Sales inside `GetShopProductPerformanceBreakdown`."""

    __slots__ = ()

    avg_customers: int | Any
    """Average customers. Example: `34`."""

    gmv: Money | Any
    """GMV."""

    items_sold: int | Any
    """Items sold. Example: `454`."""


class GetShopProductPerformanceInterval(Model):
    """Interval inside `Performance`."""

    __slots__ = ()

    cancel_and_refunds: CancelAndRefund | Any
    """Cancel and refunds."""

    end_date: str | Any
    """End date. A day, as `2026-10-01`. Example: `2024-04-08`."""

    sales: GetShopProductPerformanceSales | Any
    """Sales."""

    start_date: str | Any
    """Start date. A day, as `2026-10-01`. Example: `2024-04-01`."""

    traffic: GetShopProductPerformanceIntervalTraffic | Any
    """Traffic."""


class GetShopProductPerformanceIntervalTraffic(Model):
    """Traffic inside `GetShopProductPerformanceInterval`."""

    __slots__ = ()

    breakdowns: list[GetShopProductPerformanceTrafficBreakdown]
    """Breakdowns."""


class GetShopProductPerformanceListProduct(Model):
    """Product inside `GetShopProductPerformanceListResponse`."""

    __slots__ = ()

    affiliate_live_performance: AffiliateLivePerformance | Any
    """Affiliate LIVE performance."""

    affiliate_total_performance: AffiliateTotalPerformance | Any
    """Affiliate total performance."""

    affiliate_video_performance: AffiliateVideoPerformance | Any
    """Affiliate video performance."""

    id: str | Any
    """Id."""

    seller_live_performance: SellerLivePerformance | Any
    """Seller LIVE performance."""

    seller_product_card_performance: SellerProductCardPerformance | Any
    """Seller product card performance."""

    seller_video_performance: SellerVideoPerformance | Any
    """Seller video performance."""

    shop_tab_performance: ShopTabPerformance | Any
    """Shop tab performance."""

    total_performance: TotalPerformance | Any
    """Total performance."""


class GetShopProductPerformanceSales(Model):
    """Sales inside `GetShopProductPerformanceInterval`."""

    __slots__ = ()

    breakdowns: list[GetShopProductPerformanceBreakdown]
    """Breakdowns."""

    gmv: Money | Any
    """GMV."""

    items_sold: int | Any
    """Items sold. Example: `23`."""

    orders: int | Any
    """Orders. Example: `23`."""


class GetShopProductPerformanceTraffic(Model):
    """Traffic inside `GetShopProductPerformanceTrafficBreakdown`."""

    __slots__ = ()

    avg_conversion_rate: str | Any
    """Average conversion rate. Example: `0.033`."""

    avg_unique_page_views: int | Any
    """Average unique page views. Example: `34`."""

    ctr: str | Any
    """CTR. Example: `0.034`."""

    impressions: int | Any
    """Impressions. Example: `34`."""

    page_views: int | Any
    """Page views. Example: `43`."""


class GetShopProductPerformanceTrafficBreakdown(Model):
    """Breakdown inside `GetShopProductPerformanceIntervalTraffic`."""

    __slots__ = ()

    content_type: str | Any
    """Content type. Example: `LIVE`. See `ContentType`."""

    traffic: GetShopProductPerformanceTraffic | Any
    """Traffic."""


class GetShopSkuPerformanceInterval(Model):
    """Interval inside `GetShopSkuPerformancePerformance`."""

    __slots__ = ()

    end_date: str | Any
    """End date. A day, as `2026-10-01`. Example: `2024-04-07`."""

    gmv: Money | Any
    """GMV."""

    gmv_breakdown: list[GmvBreakdown]
    """GMV breakdown."""

    items_sold: int | Any
    """Items sold. Example: `10`."""

    items_sold_breakdown: list[ItemsSoldBreakdown]
    """Items sold breakdown."""

    sku_orders: int | Any
    """SKU orders. Example: `10`."""

    start_date: str | Any
    """Start date. A day, as `2026-10-01`. Example: `2024-04-01`."""


class GetShopSkuPerformancePerformance(Model):
    """Performance inside `GetShopSkuPerformanceResponse`."""

    __slots__ = ()

    intervals: list[GetShopSkuPerformanceInterval]
    """Intervals."""

    product_id: int | Any
    """Product id. Example: `123456789`."""

    sku_id: str | Any
    """SKU id. Example: `123456789`."""


class GetShopVideoPerformanceInterval(Model):
    """Interval inside `GetShopVideoPerformancePerformance`."""

    __slots__ = ()

    end_date: str | Any
    """End date. A day, as `2026-10-01`. Example: `2024-09-08`."""

    sales: GetShopVideoPerformanceSales | Any
    """Sales."""

    start_date: str | Any
    """Start date. A day, as `2026-10-01`. Example: `2024-09-01`."""

    traffic: GetShopVideoPerformanceTraffic | Any
    """Traffic."""


class GetShopVideoPerformanceOverall(Model):
    """Overall inside `GetShopVideoPerformanceSales`."""

    __slots__ = ()

    ctr: str | Any
    """CTR. Example: `0.029`."""

    customers: int | Any
    """Customers. Example: `12`."""

    gmv: Money | Any
    """GMV."""

    gpm: Money | Any
    """GPM."""

    items_sold: int | Any
    """Items sold. Example: `22`."""

    product_clicks: int | Any
    """Product clicks. Example: `21232`."""

    product_impressions: int | Any
    """Product impressions. Example: `32092`."""


class GetShopVideoPerformanceOverviewInterval(Model):
    """Interval inside `GetShopVideoPerformanceOverviewPerformance`."""

    __slots__ = ()

    avg_daily_customers: int | Any
    """Average daily customers."""

    ctor_sku_order: str | Any
    """CTOR SKU order."""

    ctr: str | Any
    """CTR."""

    end_date: str | Any
    """End date. A day, as `2026-10-01`."""

    gpm: Money | Any
    """GPM."""

    product_clicks: int | Any
    """Product clicks."""

    product_impressions: int | Any
    """Product impressions."""

    shoppable_video_attributed_gmv: Money | Any
    """Shoppable video attributed GMV."""

    start_date: str | Any
    """Start date. A day, as `2026-10-01`."""

    today: bool | Any
    """Today."""

    video_attributed_gmv: Money | Any
    """Video attributed GMV."""

    video_attributed_sku_orders: int | Any
    """Video attributed SKU orders."""

    video_gmv: Money | Any
    """Video GMV."""

    video_indirect_gmv: Money | Any
    """Video indirect GMV."""

    video_product_viewers: int | Any
    """Video product viewers."""

    video_views: int | Any
    """Video views."""


class GetShopVideoPerformanceOverviewPerformance(Model):
    """Performance inside `GetShopVideoPerformanceOverviewResponse`."""

    __slots__ = ()

    intervals: list[GetShopVideoPerformanceOverviewInterval]
    """Intervals."""


class GetShopVideoPerformancePerformance(Model):
    """Performance inside `GetShopVideoPerformanceResponse`, `GetShopVideosPerformanceDetailsVideo2`."""

    __slots__ = ()

    intervals: list[GetShopVideoPerformanceInterval]
    """Intervals."""

    viewer_profile: list[ViewerProfile]
    """Viewer profile."""


class GetShopVideoPerformanceSales(Model):
    """Sales inside `GetShopVideoPerformanceInterval`."""

    __slots__ = ()

    breakdowns: list[Breakdown]
    """Breakdowns."""

    overall: GetShopVideoPerformanceOverall | Any
    """Overall."""


class GetShopVideoPerformanceTraffic(Model):
    """Traffic inside `GetShopVideoPerformanceInterval`."""

    __slots__ = ()

    comments: int | Any
    """Comments. Example: `8`."""

    likes: int | Any
    """Likes. Example: `2`."""

    new_followers: int | Any
    """New followers. Example: `11`."""

    shares: int | Any
    """Shares. Example: `23`."""

    views: int | Any
    """Views. Example: `76649`."""


class GetShopVideosPerformanceDetailsVideo(Model):
    """Video inside `GetShopVideosPerformanceDetailsVideo2`."""

    __slots__ = ()

    duration: int | Any
    """Duration."""

    id: str | Any
    """Id."""

    play_url: str | Any
    """Play URL."""

    thumbnail_url: str | Any
    """Thumbnail URL."""

    title: str | Any
    """Title."""

    username: str | Any
    """Username."""

    video_post_time: str | Any
    """Video post time."""


class GetShopVideosPerformanceDetailsVideo2(Model):
    """Video inside `GetShopVideosPerformanceDetailsResponse`."""

    __slots__ = ()

    error: ErrorItem | Any
    """Error."""

    performance: GetShopVideoPerformancePerformance | Any
    """Performance."""

    video: GetShopVideosPerformanceDetailsVideo | Any
    """Video."""

    video_id: str | Any
    """Video id."""


class GetSpsMetricDiagnosisDataPoint(Model):
    """Data point inside `Trend`."""

    __slots__ = ()

    record_date: str | Any
    """Record date."""

    value: str | Any
    """Value."""


class GetVideoPerformancesMetric(Model):
    """Metric inside `GetVideoPerformancesPerformance`."""

    __slots__ = ()

    anchor_display_rate: str | Any
    """Anchor display rate. Example: `0.64`."""

    click_through_rate: str | Any
    """Click through rate. Example: `0.08`."""

    gmv: Money | Any
    """GMV."""

    item_sold_count: int | Any
    """Item sold count. Example: `3`."""

    order_count: int | Any
    """Order count. Example: `3`."""


class GetVideoPerformancesPerformance(Model):
    """Performance inside `GetVideoPerformancesVideo`."""

    __slots__ = ()

    metrics: GetVideoPerformancesMetric | Any
    """Metrics."""

    time_range: TimeRange | Any
    """Time range."""


class GetVideoPerformancesVideo(Model):
    """Video inside `GetVideoPerformancesResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `7271486684427046149`."""

    performances: list[GetVideoPerformancesPerformance]
    """Performances."""


class GmvBreakdown(Model):
    """GMV breakdown inside `GetShopSkuPerformanceInterval`."""

    __slots__ = ()

    amount: str | Any
    """Amount. A decimal number as text. Example: `0`."""

    currency: str | Any
    """Currency. Example: `USD`."""

    type: str | Any
    """Type. Example: `LIVE`."""


class GmvTrendPerformance(Model):
    """GMV trend performance inside `GetGmvTrendPerformancesResponse`."""

    __slots__ = ()

    data_points: list[GetGmvTrendPerformancesDataPoint]
    """Data points."""

    stats_type: str | Any
    """Stats type."""


class Gpm(Model):
    """GPM inside `Conversion`, `GetShopLiveProductsPerformanceListTraffic`."""

    __slots__ = ()

    show_gpm: str | Any
    """Show GPM. Example: `20.75`."""

    watch_gpm: str | Any
    """Watch GPM. Example: `158.18`."""


class ImDsatChatItem(Model):
    """IM dsat chat item inside `GetSpsMetricProblemDetailsResponse`."""

    __slots__ = ()

    chat_duration_hours: str | Any
    """Chat duration hours."""

    chat_record_id: str | Any
    """Chat record id."""

    customer_name: str | Any
    """Customer name."""

    customer_rating: int | Any
    """Customer rating."""

    first_reply_time: int | Any
    """First reply time. Unix seconds."""

    rating_reasons: list[str]
    """Rating reasons."""

    service_agent: str | Any
    """Service agent."""


class Interaction(Model):
    """Interaction inside `GetShopLivePerformancePerMinutesInterval`."""

    __slots__ = ()

    comment_rate: str | Any
    """Comment rate. Example: `0.0242`."""

    comments: int | Any
    """Comments. Example: `42`."""

    follow_rate: str | Any
    """Follow rate. Example: `0.0040`."""

    like_rate: str | Any
    """Like rate. Example: `0.8956`."""

    likes: int | Any
    """Likes. Example: `1146`."""

    new_followers: int | Any
    """New followers. Example: `9`."""

    share_rate: str | Any
    """Share rate. Example: `0.0022`."""

    shares: int | Any
    """Shares. Example: `4`."""


class InteractionPerformance(Model):
    """Interaction performance inside `GetShopLivePerformanceListOldLiveStreamSession`."""

    __slots__ = ()

    acu: int | Any
    """Acu. Example: `123`."""

    avg_viewing_duration: str | Any
    """Average viewing duration. Example: `46`."""

    click_through_rate: str | Any
    """Click through rate. Example: `13.99%`."""

    comments: int | Any
    """Comments. Example: `534`."""

    likes: int | Any
    """Likes. Example: `2442`."""

    new_followers: int | Any
    """New followers. Example: `12`."""

    pcu: int | Any
    """Pcu. Example: `1332`."""

    product_clicks: int | Any
    """Product clicks. Example: `3882`."""

    product_impressions: int | Any
    """Product impressions. Example: `12`."""

    shares: int | Any
    """Shares. Example: `156`."""

    viewers: int | Any
    """Viewers. Example: `18323`."""

    views: int | Any
    """Views. Example: `112993`."""


class InteractiveTrendPerformance(Model):
    """Interactive trend performance inside `GetInteractiveTrendPerformancesResponse`."""

    __slots__ = ()

    data_points: list[DataPoint]
    """Data points."""

    stats_type: str | Any
    """Stats type."""


class Interval(Model):
    """Interval inside `GetShopPerformancePerHourPerformance`."""

    __slots__ = ()

    avg_order_value: Money | Any
    """Average order value."""

    avg_sku_order_value: Money | Any
    """Average SKU order value."""

    customers: int | Any
    """Customers. Example: `223`."""

    customers_count: int | Any
    """Customers count."""

    gmv: Money | Any
    """GMV."""

    index: int | Any
    """Index. Example: `2`."""

    items_sold: int | Any
    """Items sold. Example: `23`."""

    live_attributed_gmv: Money | Any
    """LIVE attributed GMV."""

    orders_count: int | Any
    """Orders count."""

    product_card_attributed_gmv: Money | Any
    """Product card attributed GMV."""

    product_clicks: int | Any
    """Product clicks."""

    product_impressions: int | Any
    """Product impressions."""

    sku_orders_count: int | Any
    """SKU orders count."""

    unique_clicks: int | Any
    """Unique clicks."""

    unique_product_impressions: int | Any
    """Unique product impressions."""

    video_attributed_gmv: Money | Any
    """Video attributed GMV."""

    visitors: int | Any
    """Visitors. Example: `2332`."""


class Issue(Model):
    """Issue inside `TopIssue`."""

    __slots__ = ()

    description: str | Any
    """Description."""

    end_evaluation_time: int | Any
    """End evaluation time. Unix seconds."""

    evaluate_duration_days: int | Any
    """Evaluate duration days."""

    metric_code: str | Any
    """Metric code."""

    metric_name: str | Any
    """Metric name."""

    percentile: str | Any
    """Percentile."""

    rank: int | Any
    """Rank."""

    start_evaluation_time: int | Any
    """Start evaluation time. Unix seconds."""


class ItemsSoldBreakdown(Model):
    """Items sold breakdown inside `GetShopSkuPerformanceInterval`."""

    __slots__ = ()

    amount: int | Any
    """Amount. Example: `10`."""

    type: str | Any
    """Type. Example: `LIVE`."""


class Live(Model):
    """LIVE inside `GetBestsellingLiveSessionsResponse`."""

    __slots__ = ()

    creator_name: str | Any
    """Creator name."""

    creator_nick_name: str | Any
    """Creator nick name."""

    duration: int | Any
    """Duration."""

    gmv_range: str | Any
    """GMV range."""

    id: str | Any
    """Id."""

    open_id: str | Any
    """Open id."""

    rank: int | Any
    """Rank."""

    start_time: int | Any
    """Start time. Unix seconds."""

    title: str | Any
    """Title."""


class LiveStreamSession(Model):
    """LIVE stream session inside `GetShopLivePerformanceListResponse`."""

    __slots__ = ()

    creator: Creator | Any
    """Creator."""

    end_time: int | Any
    """End time. Unix seconds."""

    id: str | Any
    """Id."""

    interaction_performance: GetShopLivePerformanceListInteractionPerformance | Any
    """Interaction performance."""

    sales_performance: SalesPerformance | Any
    """Sales performance."""

    start_time: int | Any
    """Start time. Unix seconds."""

    title: str | Any
    """Title."""

    traffic: Traffic | Any
    """Traffic."""


class Metric(Model):
    """Metric inside `GetSpsMetricsResponse`."""

    __slots__ = ()

    benchmarks: Benchmark | Any
    """Benchmarks."""

    dimension: str | Any
    """Dimension."""

    end_evaluation_time: int | Any
    """End evaluation time. Unix seconds."""

    evaluate_duration_days: int | Any
    """Evaluate duration days."""

    metric_code: str | Any
    """Metric code."""

    metric_name: str | Any
    """Metric name."""

    score: str | Any
    """Score."""

    start_evaluation_time: int | Any
    """Start evaluation time. Unix seconds."""

    status: str | Any
    """Status."""

    status_text: str | Any
    """Status text."""

    top_reason_text: str | Any
    """Top reason text."""

    value: str | Any
    """Value."""

    value_unit: str | Any
    """Value unit."""


class NbfrProblemOrderItem(Model):
    """Nbfr problem order item inside `GetSpsMetricProblemDetailsResponse`."""

    __slots__ = ()

    deliver_time: int | Any
    """Deliver time. Unix seconds."""

    order_create_time: int | Any
    """Order create time. Unix seconds."""

    order_id: str | Any
    """Order id."""

    product_id: str | Any
    """Product id."""

    product_name: str | Any
    """Product name."""

    return_refund_reason: str | Any
    """Return refund reason."""

    sku_id: str | Any
    """SKU id."""


class NbfrTopProductItem(Model):
    """Nbfr top product item inside `GetSpsMetricTopItemsResponse`."""

    __slots__ = ()

    image_url: str | Any
    """Image URL."""

    product_id: str | Any
    """Product id."""

    product_name: str | Any
    """Product name."""

    return_order_count: int | Any
    """Return order count."""

    top_reason_order_count: int | Any
    """Top reason order count."""

    top_return_reasons: list[str]
    """Top return reasons."""


class NrrProblemOrderItem(Model):
    """Nrr problem order item inside `GetSpsMetricProblemDetailsResponse`."""

    __slots__ = ()

    deliver_time: int | Any
    """Deliver time. Unix seconds."""

    order_create_time: int | Any
    """Order create time. Unix seconds."""

    order_id: str | Any
    """Order id."""

    product_id: str | Any
    """Product id."""

    product_name: str | Any
    """Product name."""

    sku_id: str | Any
    """SKU id."""

    user_review_rating: int | Any
    """User review rating."""


class NrrTopProductItem(Model):
    """Nrr top product item inside `GetSpsMetricTopItemsResponse`."""

    __slots__ = ()

    delivered_order_count: int | Any
    """Delivered order count."""

    image_url: str | Any
    """Image URL."""

    negative_order_count: int | Any
    """Negative order count."""

    product_id: str | Any
    """Product id."""

    product_name: str | Any
    """Product name."""

    top_review_reasons: list[str]
    """Top review reasons."""


class OtdrLogisticsItem(Model):
    """Otdr logistics item inside `GetSpsMetricTopItemsResponse`."""

    __slots__ = ()

    delivered_order_count: int | Any
    """Delivered order count."""

    logistics_provider: str | Any
    """Logistics provider."""

    on_time_deliver_order_count: int | Any
    """On time deliver order count."""

    on_time_deliver_rate: str | Any
    """On time deliver rate."""


class OtdrProblemOrderItem(Model):
    """Otdr problem order item inside `GetSpsMetricProblemDetailsResponse`."""

    __slots__ = ()

    actual_deliver_time: int | Any
    """Actual deliver time. Unix seconds."""

    expect_deliver_time: int | Any
    """Expect deliver time. Unix seconds."""

    order_id: str | Any
    """Order id."""

    product_name: str | Any
    """Product name."""

    sku_id: str | Any
    """SKU id."""


class Overall(Model):
    """Overall inside `GetShopPerformancePerHourPerformance`."""

    __slots__ = ()

    avg_order_value: Money | Any
    """Average order value."""

    avg_sku_order_value: Money | Any
    """Average SKU order value."""

    customers: int | Any
    """Customers. Example: `2332`."""

    customers_count: int | Any
    """Customers count."""

    gmv: Money | Any
    """GMV."""

    items_sold: int | Any
    """Items sold. Example: `543`."""

    live_attributed_gmv: Money | Any
    """LIVE attributed GMV."""

    orders_count: int | Any
    """Orders count."""

    product_card_attributed_gmv: Money | Any
    """Product card attributed GMV."""

    product_clicks: int | Any
    """Product clicks."""

    product_impressions: int | Any
    """Product impressions."""

    sku_orders_count: int | Any
    """SKU orders count."""

    unique_clicks: int | Any
    """Unique clicks."""

    unique_product_impressions: int | Any
    """Unique product impressions."""

    video_attributed_gmv: Money | Any
    """Video attributed GMV."""

    visitors: int | Any
    """Visitors. Example: `234324`."""


class PaidAdsAgeIndicator(Model):
    """Paid ads age indicator inside `GetUserPortraitsResponse`."""

    __slots__ = ()

    type: str | Any
    """Type."""

    value: str | Any
    """Value."""


class PaidAdsGenderIndicator(Model):
    """Paid ads gender indicator inside `GetUserPortraitsResponse`."""

    __slots__ = ()

    type: str | Any
    """Type."""

    value: str | Any
    """Value."""


class PaidFanIndicator(Model):
    """Paid fan indicator inside `GetUserPortraitsResponse`."""

    __slots__ = ()

    type: str | Any
    """Type."""

    value: str | Any
    """Value."""


class Performance(Model):
    """Performance inside `GetShopProductPerformanceResponse`."""

    __slots__ = ()

    intervals: list[GetShopProductPerformanceInterval]
    """Intervals."""

    ratings: list[Rating]
    """Ratings."""

    top_contents: list[TopContent]
    """Top contents."""

    top_creators: list[TopCreator]
    """Top creators."""


class PrimaryCategory(Model):
    """Primary category inside `GetSpsOverviewResponse`."""

    __slots__ = ()

    category_id: str | Any
    """Category id."""

    category_name: str | Any
    """Category name."""


class Product(Model):
    """Product inside `GetShopVideoProductPerformanceListResponse`."""

    __slots__ = ()

    ctr: str | Any
    """CTR."""

    customers: int | Any
    """Customers."""

    daily_avg_buyers: str | Any
    """Daily average buyers. Example: `0`."""

    gmv: Money | Any
    """GMV."""

    gpm: Money | Any
    """GPM."""

    id: str | Any
    """Id. Example: `105xxxxxxxxxxxxx247`."""

    name: str | Any
    """Name."""

    product_clicks: int | Any
    """Product clicks."""

    product_impressions: int | Any
    """Product impressions."""

    units_sold: int | Any
    """Units sold. Example: `0`."""


class ProductImage(Model):
    """Product image inside `GetBestsellingProductsProduct`."""

    __slots__ = ()

    height: int | Any
    """Height."""

    thumb_urls: list[str]
    """Thumb URLs."""

    uri: str | Any
    """URI."""

    urls: list[str]
    """URLs."""

    width: int | Any
    """Width."""


class ProductInfo(Model):
    """Product info inside `GetBestsellingVideosVideo`."""

    __slots__ = ()

    product_id: str | Any
    """Product id."""

    product_name: str | Any
    """Product name."""


class ProductStat(Model):
    """Product stat inside `GetProductStatsResponse`."""

    __slots__ = ()

    click_order_rate: str | Any
    """Click order rate."""

    click_through_rate: str | Any
    """Click through rate."""

    created_order_count: int | Any
    """Created order count."""

    created_order_user_count: int | Any
    """Created order user count."""

    exposure_count: int | Any
    """Exposure count."""

    inventory_consumption_count: int | Any
    """Inventory consumption count."""

    inventory_left_count: int | Any
    """Inventory left count."""

    is_live: bool | Any
    """Is LIVE."""

    local_gmv: Money | Any
    """Local GMV."""

    local_unit_price: Money | Any
    """Local unit price."""

    main_image_url: str | Any
    """Main image URL."""

    paid_order_count: int | Any
    """Paid order count."""

    paid_user_count: int | Any
    """Paid user count."""

    product_id: str | Any
    """Product id."""

    product_name: str | Any
    """Product name."""

    sellable_region: str | Any
    """Sellable region."""

    total_click_count: int | Any
    """Total click count."""


class Rating(Model):
    """Rating inside `Performance`."""

    __slots__ = ()

    count: int | Any
    """Count. Example: `23`."""

    percentage: str | Any
    """Percentage. Example: `0.23`."""

    stars: str | Any
    """Stars. Example: `1_STAR`. See `RatingStar`."""


class RegionIndicator(Model):
    """Region indicator inside `GetUserPortraitsResponse`."""

    __slots__ = ()

    type: str | Any
    """Type."""

    value: str | Any
    """Value."""


class Sales(Model):
    """Sales inside `GetShopPerformanceInterval`."""

    __slots__ = ()

    avg_order_value: Money | Any
    """Average order value."""

    avg_sku_order_value: Money | Any
    """Average SKU order value."""

    cancellations_and_returns: int | Any
    """Cancellations and returns."""

    creator_live_attributed_gmv: Money | Any
    """Creator LIVE attributed GMV."""

    creator_live_gmv: Money | Any
    """Creator LIVE GMV."""

    creator_live_indirect_gmv: Money | Any
    """Creator LIVE indirect GMV."""

    creator_video_attributed_gmv: Money | Any
    """Creator video attributed GMV."""

    creator_video_gmv: Money | Any
    """Creator video GMV."""

    creator_video_indirect_gmv: Money | Any
    """Creator video indirect GMV."""

    customers_count: int | Any
    """Customers count."""

    gmv: Money | Any
    """GMV."""

    gmv_with_tax: Money | Any
    """GMV with tax."""

    gmv_with_tiktok_co_funding: Money | Any
    """GMV with tiktok co funding."""

    items_sold: int | Any
    """Items sold."""

    live_attributed_gmv: Money | Any
    """LIVE attributed GMV."""

    live_gmv: Money | Any
    """LIVE GMV."""

    live_indirect_gmv: Money | Any
    """LIVE indirect GMV."""

    orders_count: int | Any
    """Orders count."""

    product_card_attributed_gmv: Money | Any
    """Product card attributed GMV."""

    refunds: Money | Any
    """Refunds."""

    seller_live_attributed_gmv: Money | Any
    """Seller LIVE attributed GMV."""

    seller_live_gmv: Money | Any
    """Seller LIVE GMV."""

    seller_live_indirect_gmv: Money | Any
    """Seller LIVE indirect GMV."""

    seller_video_attributed_gmv: Money | Any
    """Seller video attributed GMV."""

    seller_video_gmv: Money | Any
    """Seller video GMV."""

    seller_video_indirect_gmv: Money | Any
    """Seller video indirect GMV."""

    shipping_fees: Money | Any
    """Shipping fees."""

    sku_orders_count: int | Any
    """SKU orders count."""

    tax: Money | Any
    """Tax."""

    video_attributed_gmv: Money | Any
    """Video attributed GMV."""

    video_gmv: Money | Any
    """Video GMV."""

    video_indirect_gmv: Money | Any
    """Video indirect GMV."""


class SalesPerformance(Model):
    """Sales performance inside `LiveStreamSession`."""

    __slots__ = ()

    aov: Money | Any
    """AOV."""

    attributed_customers: int | Any
    """Attributed customers."""

    avg_live_auction_price: Money | Any
    """Average LIVE auction price."""

    avg_price: Money | Any
    """Average price."""

    created_sku_orders: int | Any
    """Created SKU orders."""

    gmv_with_tiktok_coupons: Money | Any
    """GMV with tiktok coupons."""

    live_attributed_gmv: Money | Any
    """LIVE attributed GMV."""

    live_attributed_items_sold: int | Any
    """LIVE attributed items sold."""

    live_attributed_orders: int | Any
    """LIVE attributed orders."""

    live_attributed_sku_orders: int | Any
    """LIVE attributed SKU orders."""

    live_auction_attributed_gmv: Money | Any
    """LIVE auction attributed GMV."""

    live_auction_attributed_items_sold: int | Any
    """LIVE auction attributed items sold."""

    live_auction_attributed_sku_orders: int | Any
    """LIVE auction attributed SKU orders."""

    live_auction_gmv: Money | Any
    """LIVE auction GMV."""

    live_auction_indirect_gmv: Money | Any
    """LIVE auction indirect GMV."""

    live_gmv: Money | Any
    """LIVE GMV."""

    live_indirect_gmv: Money | Any
    """LIVE indirect GMV."""

    payment_rate: str | Any
    """Payment rate."""

    products_sold: int | Any
    """Products sold."""


class SellerLivePerformance(Model):
    """Seller LIVE performance inside `GetShopProductPerformanceListProduct`."""

    __slots__ = ()

    add_cart_count: int | Any
    """Add cart count."""

    add_cart_rate: str | Any
    """Add cart rate."""

    add_cart_users: int | Any
    """Add cart users."""

    aov: Money | Any
    """AOV."""

    attributed_gmv: Money | Any
    """Attributed GMV."""

    attributed_orders: int | Any
    """Attributed orders."""

    attributed_sku_orders: int | Any
    """Attributed SKU orders."""

    attributed_sold_items: int | Any
    """Attributed sold items."""

    click_order_rate: str | Any
    """Click order rate."""

    ctr: str | Any
    """CTR."""

    estimated_customers: int | Any
    """Estimated customers."""

    new_live_count: int | Any
    """New LIVE count."""

    product_clicks: int | Any
    """Product clicks."""

    product_impressions: int | Any
    """Product impressions."""

    unique_atc_rate: str | Any
    """Unique ATC rate."""

    unique_click_order_rate: str | Any
    """Unique click order rate."""

    unique_clicks: int | Any
    """Unique clicks."""

    unique_ctr: str | Any
    """Unique CTR."""

    unique_product_impressions: int | Any
    """Unique product impressions."""


class SellerProductCardPerformance(Model):
    """Seller product card performance inside `GetShopProductPerformanceListProduct`."""

    __slots__ = ()

    add_cart_count: int | Any
    """Add cart count."""

    add_cart_rate: str | Any
    """Add cart rate."""

    add_cart_users: int | Any
    """Add cart users."""

    aov: Money | Any
    """AOV."""

    attributed_gmv: Money | Any
    """Attributed GMV."""

    attributed_orders: int | Any
    """Attributed orders."""

    attributed_sku_orders: int | Any
    """Attributed SKU orders."""

    attributed_sold_items: int | Any
    """Attributed sold items."""

    click_order_rate: str | Any
    """Click order rate."""

    ctr: str | Any
    """CTR."""

    estimated_customers: int | Any
    """Estimated customers."""

    product_clicks: int | Any
    """Product clicks."""

    product_impressions: int | Any
    """Product impressions."""

    unique_atc_rate: str | Any
    """Unique ATC rate."""

    unique_click_order_rate: str | Any
    """Unique click order rate."""

    unique_clicks: int | Any
    """Unique clicks."""

    unique_ctr: str | Any
    """Unique CTR."""

    unique_product_impressions: int | Any
    """Unique product impressions."""


class SellerVideoPerformance(Model):
    """Seller video performance inside `GetShopProductPerformanceListProduct`."""

    __slots__ = ()

    add_cart_count: int | Any
    """Add cart count."""

    add_cart_rate: str | Any
    """Add cart rate."""

    add_cart_users: int | Any
    """Add cart users."""

    aov: Money | Any
    """AOV."""

    attributed_gmv: Money | Any
    """Attributed GMV."""

    attributed_orders: int | Any
    """Attributed orders."""

    attributed_sku_orders: int | Any
    """Attributed SKU orders."""

    attributed_sold_items: int | Any
    """Attributed sold items."""

    click_order_rate: str | Any
    """Click order rate."""

    ctr: str | Any
    """CTR."""

    estimated_customers: int | Any
    """Estimated customers."""

    new_video_count: int | Any
    """New video count."""

    product_clicks: int | Any
    """Product clicks."""

    product_impressions: int | Any
    """Product impressions."""

    unique_atc_rate: str | Any
    """Unique ATC rate."""

    unique_click_order_rate: str | Any
    """Unique click order rate."""

    unique_clicks: int | Any
    """Unique clicks."""

    unique_ctr: str | Any
    """Unique CTR."""

    unique_product_impressions: int | Any
    """Unique product impressions."""


class SfcrProblemOrderItem(Model):
    """Sfcr problem order item inside `GetSpsMetricProblemDetailsResponse`."""

    __slots__ = ()

    cancellation_reasons: list[str]
    """Cancellation reasons."""

    order_create_time: int | Any
    """Order create time. Unix seconds."""

    order_id: str | Any
    """Order id."""

    product_id: str | Any
    """Product id."""

    product_name: str | Any
    """Product name."""

    sku_id: str | Any
    """SKU id."""


class ShopTabAndSearch(Model):
    """Shop tab and search inside `GetShopPerformanceBreakdown`."""

    __slots__ = ()

    others: Money | Any
    """Others."""

    search_attributed: Money | Any
    """Search attributed."""

    shop_tab_attributed: Money | Any
    """Shop tab attributed."""


class ShopTabPerformance(Model):
    """Shop tab performance inside `GetShopProductPerformanceListProduct`."""

    __slots__ = ()

    estimated_shop_tab_customers: int | Any
    """Estimated shop tab customers."""

    shop_tab_ctor_sku: str | Any
    """Shop tab CTOR SKU."""

    shop_tab_ctr: str | Any
    """Shop tab CTR."""

    shop_tab_gmv: Money | Any
    """Shop tab GMV."""

    shop_tab_product_clicks: int | Any
    """Shop tab product clicks."""

    shop_tab_product_impressions: int | Any
    """Shop tab product impressions."""

    shop_tab_sold_items: int | Any
    """Shop tab sold items."""

    unique_shop_tab_product_clicks: int | Any
    """Unique shop tab product clicks."""


class Sku(Model):
    """SKU inside `GetShopSkuPerformanceListResponse`."""

    __slots__ = ()

    gmv: Money | Any
    """GMV."""

    id: str | Any
    """Id."""

    product_id: str | Any
    """Product id."""

    sku_orders: int | Any
    """SKU orders. Example: `10`."""

    units_sold: int | Any
    """Units sold. Example: `10`."""


class Source(Model):
    """Source inside `TrafficPerformance`."""

    __slots__ = ()

    name: str | Any
    """Name."""

    watch_pv: int | Any
    """Watch PV."""


class Stat(Model):
    """Stat inside `GetLiveCoreStatsResponse`."""

    __slots__ = ()

    accumulated_comment_count: int | Any
    """Accumulated comment count."""

    accumulated_new_follower_count: int | Any
    """Accumulated new follower count."""

    accumulated_sharing_count: int | Any
    """Accumulated sharing count."""

    avg_watching_duration: int | Any
    """Average watching duration."""

    buyer_count: int | Any
    """Buyer count."""

    click_order_rate: str | Any
    """Click order rate."""

    click_through_rate: str | Any
    """Click through rate."""

    created_order_count: int | Any
    """Created order count."""

    current_visitor_count: int | Any
    """Current visitor count."""

    local_gmv: Money | Any
    """Local GMV."""

    local_unit_price: Money | Any
    """Local unit price."""

    paid_order_count: int | Any
    """Paid order count."""

    peak_concurrent_user_count: int | Any
    """Peak concurrent user count."""

    product_reach_count: int | Any
    """Product reach count."""

    product_view_count: int | Any
    """Product view count."""

    sales: int | Any
    """Sales."""

    watch_pv: int | Any
    """Watch PV."""


class SubSource(Model):
    """Sub source inside `TrafficPerformance`."""

    __slots__ = ()

    name: str | Any
    """Name."""

    watch_pv: int | Any
    """Watch PV."""


class TimeRange(Model):
    """Time range inside `GetVideoPerformancesPerformance`."""

    __slots__ = ()

    end_time: int | Any
    """End time. Unix seconds. Example: `1704067200`."""

    start_time: int | Any
    """Start time. Unix seconds. Example: `1704067200`."""


class TopContent(Model):
    """Top content inside `Performance`."""

    __slots__ = ()

    contents: list[Content]
    """Contents."""

    type: str | Any
    """Type. Example: `LIVE`."""


class TopCreator(Model):
    """Top creator inside `Performance`."""

    __slots__ = ()

    creator_name: str | Any
    """Creator name. Example: `nick.name`."""

    creator_open_id: str | Any
    """Creator open id."""

    creator_profile: str | Any
    """Creator profile."""

    gmv: Money | Any
    """GMV."""

    items_sold: int | Any
    """Items sold. Example: `32`."""


class TopIssue(Model):
    """Top issue inside `GetSpsOverviewResponse`."""

    __slots__ = ()

    issues: list[Issue]
    """Issues."""

    summary: str | Any
    """Summary."""


class TotalPerformance(Model):
    """Total performance inside `GetShopProductPerformanceListProduct`."""

    __slots__ = ()

    add_cart_count: int | Any
    """Add cart count."""

    add_cart_rate: str | Any
    """Add cart rate."""

    add_cart_users: int | Any
    """Add cart users."""

    aov: Money | Any
    """AOV."""

    click_order_rate: str | Any
    """Click order rate."""

    ctr: str | Any
    """CTR."""

    estimated_customers: int | Any
    """Estimated customers."""

    gmv: Money | Any
    """GMV."""

    gmv_incl_tax: Money | Any
    """GMV incl tax."""

    gross_merchandise_value: Money | Any
    """Gross merchandise value."""

    items_sold: int | Any
    """Items sold."""

    orders: int | Any
    """Orders."""

    product_clicks: int | Any
    """Product clicks."""

    product_impressions: int | Any
    """Product impressions."""

    refund_customers: int | Any
    """Refund customers."""

    refunded_items: int | Any
    """Refunded items."""

    refunds: Money | Any
    """Refunds."""

    shipping_fees: Money | Any
    """Shipping fees."""

    sku_orders: int | Any
    """SKU orders."""

    tax: Money | Any
    """Tax."""

    unique_atc_rate: str | Any
    """Unique ATC rate."""

    unique_click_order_rate: str | Any
    """Unique click order rate."""

    unique_clicks: int | Any
    """Unique clicks."""

    unique_ctr: str | Any
    """Unique CTR."""

    unique_product_impressions: int | Any
    """Unique product impressions."""


class Traffic(Model):
    """Traffic inside `LiveStreamSession`."""

    __slots__ = ()

    acu: int | Any
    """Acu."""

    avg_viewing_duration: int | Any
    """Average viewing duration."""

    avg_viewing_duration_per_viewer: int | Any
    """Average viewing duration per viewer."""

    ctor: str | Any
    """CTOR."""

    ctor_sku_order: str | Any
    """CTOR SKU order."""

    ctr: str | Any
    """CTR."""

    gmv_per_hour: Money | Any
    """GMV per hour."""

    impressions: int | Any
    """Impressions."""

    impressions_per_hour: int | Any
    """Impressions per hour."""

    live_ctr: str | Any
    """LIVE CTR."""

    order_rate_sku_orders: str | Any
    """Order rate SKU orders."""

    over_1m_live_viewing_rate: str | Any
    """Over 1m LIVE viewing rate."""

    over_1m_views: int | Any
    """Over 1m views."""

    pcu: int | Any
    """Pcu."""

    product_clicks: int | Any
    """Product clicks."""

    product_impressions: int | Any
    """Product impressions."""

    products_added: int | Any
    """Products added."""

    show_gpm: Money | Any
    """Show GPM."""

    tap_through_rate: str | Any
    """Tap through rate."""

    viewers: int | Any
    """Viewers."""

    views: int | Any
    """Views."""

    watch_gpm: Money | Any
    """Watch GPM."""


class TrafficPerformance(Model):
    """Traffic performance inside `GetTrafficPerformancesResponse`."""

    __slots__ = ()

    source: Source | Any
    """Source."""

    sub_sources: list[SubSource]
    """Sub sources."""


class Trend(Model):
    """Trend inside `GetSpsMetricDiagnosisResponse`."""

    __slots__ = ()

    data_points: list[GetSpsMetricDiagnosisDataPoint]
    """Data points."""


class Video(Model):
    """Video inside `GetShopVideoPerformanceListResponse`."""

    __slots__ = ()

    advertisable: bool | Any
    """Advertisable."""

    attributed_gmv: Money | Any
    """Attributed GMV."""

    avg_customers: int | Any
    """Average customers."""

    click_through_rate: str | Any
    """Click through rate."""

    comments: int | Any
    """Comments."""

    creator: Creator | Any
    """Creator."""

    ctor: str | Any
    """CTOR."""

    duration: int | Any
    """Duration."""

    gmv: Money | Any
    """GMV."""

    gpm: Money | Any
    """GPM."""

    hash_tags: list[str]
    """Hash tags."""

    id: str | Any
    """Id."""

    indirect_gmv: Money | Any
    """Indirect GMV."""

    items_sold: int | Any
    """Items sold."""

    likes: int | Any
    """Likes."""

    new_followers: int | Any
    """New followers."""

    product_clicks: int | Any
    """Product clicks."""

    product_impressions: int | Any
    """Product impressions."""

    products: list[GetShopLiveProductsPerformanceListProduct]
    """Products."""

    review_type: str | Any
    """Review type."""

    shares: int | Any
    """Shares."""

    sku_orders: int | Any
    """SKU orders."""

    title: str | Any
    """Title."""

    username: str | Any
    """Username."""

    v_to_l_clicks: int | Any
    """V to l clicks."""

    v_to_l_rate: str | Any
    """V to l rate."""

    video_finish_rate: str | Any
    """Video finish rate."""

    video_post_time: str | Any
    """Video post time."""

    views: int | Any
    """Views."""


class ViewTrendPerformance(Model):
    """View trend performance inside `GetViewTrendPerformancesResponse`."""

    __slots__ = ()

    data_points: list[DataPoint]
    """Data points."""

    stats_type: str | Any
    """Stats type."""


class ViewerProfile(Model):
    """Viewer profile inside `GetShopVideoPerformancePerformance`."""

    __slots__ = ()

    age_distribution: list[AgeDistribution]
    """Age distribution."""

    country_distribution: list[CountryDistribution]
    """Country distribution."""

    gender_distribution: list[GenderDistribution]
    """Gender distribution."""

    type: str | Any
    """Type. Example: `VIEWERS`. See `ViewerProfileType`."""


class GetBestsellingCreatorsResponse(ResponseModel):
    """The response of `GetBestsellingCreators` (202511)."""

    __slots__ = ()

    creators: list[GetBestsellingCreatorsCreator]
    """Creators."""


class GetBestsellingLiveSessionsResponse(ResponseModel):
    """The response of `GetBestsellingLIVESessions` (202511)."""

    __slots__ = ()

    lives: list[Live]
    """LIVEs."""


class GetBestsellingProductsResponse(ResponseModel):
    """The response of `GetBestsellingProducts` (202511)."""

    __slots__ = ()

    products: list[GetBestsellingProductsProduct]
    """Products."""


class GetBestsellingVideosResponse(ResponseModel):
    """The response of `GetBestsellingVideos` (202511)."""

    __slots__ = ()

    videos: list[GetBestsellingVideosVideo]
    """Videos."""


class GetGmvTrendPerformancesResponse(ResponseModel):
    """The response of `GetGMVTrendPerformances` (202502)."""

    __slots__ = ()

    gmv_trend_performances: list[GmvTrendPerformance]
    """GMV trend performances."""


class GetInteractiveTrendPerformancesResponse(ResponseModel):
    """The response of `GetInteractiveTrendPerformances` (202502)."""

    __slots__ = ()

    interactive_trend_performances: list[InteractiveTrendPerformance]
    """Interactive trend performances."""


class GetLiveCoreStatsResponse(ResponseModel):
    """The response of `GetLiveCoreStats` (202502)."""

    __slots__ = ()

    stats: Stat | Any
    """Stats."""


class GetProductStatsResponse(ResponseModel):
    """The response of `GetProductStats` (202502)."""

    __slots__ = ()

    product_stats: list[ProductStat]
    """Product stats."""


class GetShopLivePerformanceListResponse(ResponseModel):
    """The response of `GetShopLIVEPerformanceList` (202609)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Latest available date. A day, as `2026-10-01`."""

    live_stream_sessions: list[LiveStreamSession]
    """LIVE stream sessions."""

    total_count: int | Any
    """Total count."""

    updated_at: str | Any
    """Updated at."""


class GetShopLivePerformanceListOldResponse(ResponseModel):
    """The response of `GetShopLIVEPerformanceListOLD` (202505)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Latest available date. Example: `2024-09-07`."""

    live_stream_sessions: list[GetShopLivePerformanceListOldLiveStreamSession]
    """LIVE stream sessions."""

    total_count: int | Any
    """Total count. Example: `233`."""


class GetShopLivePerformanceOverviewResponse(ResponseModel):
    """The response of `GetShopLIVEPerformanceOverview` (202609)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Latest available date. A day, as `2026-10-01`."""

    performance: GetShopLivePerformanceOverviewPerformance | Any
    """Performance."""

    updated_at: str | Any
    """Updated at."""


class GetShopLivePerformanceOverviewOldResponse(ResponseModel):
    """The response of `GetShopLIVEPerformanceOverviewOLD` (202503)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Latest available date. Example: `2024-09-07`."""

    performance: GetShopLivePerformanceOverviewOldPerformance | Any
    """Performance."""


class GetShopLivePerformancePerMinutesResponse(ResponseModel):
    """The response of `GetShopLIVEPerformancePerMinutes` (202510)."""

    __slots__ = ()

    performance: GetShopLivePerformancePerMinutesPerformance | Any
    """Performance."""

    total_count: int | Any
    """Total count. Example: `20`."""


class GetShopLiveProductsPerformanceListResponse(ResponseModel):
    """The response of `GetShopLIVEProductsPerformanceList` (202512)."""

    __slots__ = ()

    products: list[GetShopLiveProductsPerformanceListProduct]
    """Products."""


class GetShopPerformanceResponse(ResponseModel):
    """The response of `GetShopPerformance` (202609)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Latest available date. A day, as `2026-10-01`."""

    performance: GetShopPerformancePerformance | Any
    """Performance."""


class GetShopPerformancePerHourResponse(ResponseModel):
    """The response of `GetShopPerformancePerHour` (202510)."""

    __slots__ = ()

    performance: GetShopPerformancePerHourPerformance | Any
    """Performance."""


class GetShopProductPerformanceResponse(ResponseModel):
    """The response of `GetShopProductPerformanceDetail` (202509)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Latest available date. A day, as `2026-10-01`. Example: `2024-04-07`."""

    performance: Performance | Any
    """Performance."""


class GetShopProductPerformanceListResponse(ResponseModel):
    """The response of `GetShopProductPerformanceList` (202605)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Latest available date. A day, as `2026-10-01`."""

    products: list[GetShopProductPerformanceListProduct]
    """Products."""

    total_count: int | Any
    """Total count."""


class GetShopSkuPerformanceResponse(ResponseModel):
    """The response of `GetShopSKUPerformance` (202509)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Latest available date. A day, as `2026-10-01`. Example: `2024-04-07`."""

    performance: GetShopSkuPerformancePerformance | Any
    """Performance."""


class GetShopSkuPerformanceListResponse(ResponseModel):
    """The response of `GetShopSKUPerformanceList` (202509)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Latest available date. A day, as `2026-10-01`. Example: `2024-04-07`."""

    skus: list[Sku]
    """SKUs."""

    total_count: int | Any
    """Total count. Example: `20`."""


class GetShopVideoPerformanceResponse(ResponseModel):
    """The response of `GetShopVideoPerformanceDetails` (202509)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Latest available date. A day, as `2026-10-01`. Example: `2024-09-07`."""

    performance: GetShopVideoPerformancePerformance | Any
    """Performance."""


class GetShopVideoPerformanceListResponse(ResponseModel):
    """The response of `GetShopVideoPerformanceList` (202605)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Latest available date. A day, as `2026-10-01`."""

    total_count: int | Any
    """Total count."""

    videos: list[Video]
    """Videos."""


class GetShopVideoPerformanceOverviewResponse(ResponseModel):
    """The response of `GetShopVideoPerformanceOverview` (202609)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Latest available date. A day, as `2026-10-01`."""

    performance: GetShopVideoPerformanceOverviewPerformance | Any
    """Performance."""


class GetShopVideoProductPerformanceListResponse(ResponseModel):
    """The response of `GetShopVideoProductPerformanceList` (202509)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Latest available date. A day, as `2026-10-01`. Example: `2024-09-07`."""

    products: list[Product]
    """Products."""

    total_count: int | Any
    """Total count. Example: `10`."""


class GetShopVideosPerformanceDetailsResponse(ResponseModel):
    """The response of `GetShopVideosPerformanceDetails` (202609)."""

    __slots__ = ()

    latest_available_date: str | Any
    """Latest available date. A day, as `2026-10-01`."""

    videos: list[GetShopVideosPerformanceDetailsVideo2]
    """Videos."""


class GetSpsMetricDiagnosisResponse(ResponseModel):
    """The response of `GetSPSMetricDiagnosis` (202606)."""

    __slots__ = ()

    analyses: list[Analyse]
    """Analyses."""

    benchmarks: Benchmark | Any
    """Benchmarks."""

    calculation_rule: CalculationRule | Any
    """Calculation rule."""

    dimension: str | Any
    """Dimension."""

    distribution_details: list[DistributionDetail]
    """Distribution details."""

    end_evaluation_time: int | Any
    """End evaluation time. Unix seconds."""

    evaluate_duration_days: int | Any
    """Evaluate duration days."""

    metric_code: str | Any
    """Metric code."""

    score: str | Any
    """Score."""

    start_evaluation_time: int | Any
    """Start evaluation time. Unix seconds."""

    status: str | Any
    """Status."""

    status_text: str | Any
    """Status text."""

    trend: Trend | Any
    """Trend."""

    value: str | Any
    """Value."""

    value_unit: str | Any
    """Value unit."""


class GetSpsMetricProblemDetailsResponse(ResponseModel):
    """The response of `GetSPSMetricProblemDetails` (202606)."""

    __slots__ = ()

    aht_problem_order_items: list[AhtProblemOrderItem]
    """Aht problem order items."""

    im_dsat_chat_items: list[ImDsatChatItem]
    """IM dsat chat items."""

    metric_code: str | Any
    """Metric code."""

    nbfr_problem_order_items: list[NbfrProblemOrderItem]
    """Nbfr problem order items."""

    next_page_token: str | Any
    """Next page token."""

    nrr_problem_order_items: list[NrrProblemOrderItem]
    """Nrr problem order items."""

    otdr_problem_order_items: list[OtdrProblemOrderItem]
    """Otdr problem order items."""

    sfcr_problem_order_items: list[SfcrProblemOrderItem]
    """Sfcr problem order items."""

    total_count: int | Any
    """Total count."""


class GetSpsMetricTopItemsResponse(ResponseModel):
    """The response of `GetSPSMetricTopItems` (202606)."""

    __slots__ = ()

    aht_aftersales_type_items: list[AhtAftersalesTypeItem]
    """Aht aftersales type items."""

    metric_code: str | Any
    """Metric code."""

    nbfr_top_product_items: list[NbfrTopProductItem]
    """Nbfr top product items."""

    nrr_top_product_items: list[NrrTopProductItem]
    """Nrr top product items."""

    otdr_logistics_items: list[OtdrLogisticsItem]
    """Otdr logistics items."""

    total_count: int | Any
    """Total count."""


class GetSpsMetricsResponse(ResponseModel):
    """The response of `GetSPSMetrics` (202606)."""

    __slots__ = ()

    metrics: list[Metric]
    """Metrics."""


class GetSpsOverviewResponse(ResponseModel):
    """The response of `GetSPSOverview` (202606)."""

    __slots__ = ()

    benefits: list[Benefit]
    """Benefits."""

    dimensions: list[Dimension]
    """Dimensions."""

    end_evaluation_time: int | Any
    """End evaluation time. Unix seconds."""

    evaluate_duration_days: int | Any
    """Evaluate duration days."""

    peer_percentile: str | Any
    """Peer percentile."""

    primary_category: PrimaryCategory | Any
    """Primary category."""

    sps_score: str | Any
    """SPS score."""

    sps_tier: str | Any
    """SPS tier."""

    sps_tier_text: str | Any
    """SPS tier text."""

    start_evaluation_time: int | Any
    """Start evaluation time. Unix seconds."""

    top_issues: TopIssue | Any
    """Top issues."""

    update_time: int | Any
    """Update time. Unix seconds."""


class GetTrafficPerformancesResponse(ResponseModel):
    """The response of `GetTrafficPerformances` (202502)."""

    __slots__ = ()

    traffic_performances: list[TrafficPerformance]
    """Traffic performances."""


class GetUserPortraitsResponse(ResponseModel):
    """The response of `GetUserPortraits` (202502)."""

    __slots__ = ()

    all_ads_age_indicators: list[AllAdsAgeIndicator]
    """All ads age indicators."""

    all_ads_gender_indicators: list[AllAdsGenderIndicator]
    """All ads gender indicators."""

    all_fan_indicators: list[AllFanIndicator]
    """All fan indicators."""

    paid_ads_age_indicators: list[PaidAdsAgeIndicator]
    """Paid ads age indicators."""

    paid_ads_gender_indicators: list[PaidAdsGenderIndicator]
    """Paid ads gender indicators."""

    paid_fan_indicators: list[PaidFanIndicator]
    """Paid fan indicators."""

    region_indicators: list[RegionIndicator]
    """Region indicators."""


class GetVideoPerformancesResponse(ResponseModel):
    """The response of `GetVideoPerformances` (202403)."""

    __slots__ = ()

    videos: list[GetVideoPerformancesVideo]
    """Videos."""


class GetViewTrendPerformancesResponse(ResponseModel):
    """The response of `GetViewTrendPerformances` (202502)."""

    __slots__ = ()

    view_trend_performances: list[ViewTrendPerformance]
    """View trend performances."""


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
