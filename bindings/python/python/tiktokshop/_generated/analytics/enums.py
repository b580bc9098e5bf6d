# Generated from core/catalog by `cargo gen`. Do not edit.

"""Analytics: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class AccountType(OpenEnum):
    """Values of `account_type` in `GetShopLivePerformanceOverviewRequest`; more may be added."""

    AFFILIATE_ACCOUNTS = "AFFILIATE_ACCOUNTS"
    """Accounts of affiliate creators who promote products of the shop."""
    ALL = "ALL"
    """All accounts that post for the shop."""
    LINKED_ACCOUNTS = "LINKED_ACCOUNTS"
    """Accounts that the seller has linked to the shop."""


class AgeDistributionAge(OpenEnum):
    """Values of `age` in `AgeDistribution`; more may be added."""

    N18_24 = "18-24"
    """Viewers from 18 up to 24 years old."""
    N25_34 = "25-34"
    """Viewers from 25 up to 34 years old."""
    N35_44 = "35-44"
    """Viewers from 35 up to 44 years old."""
    N45_54 = "45-54"
    """Viewers from 45 up to 54 years old."""
    N55 = "55+"
    """Viewers who are 55 years or older."""


class AuthorType(OpenEnum):
    """Values of `author_type` in `GetBestsellingCreatorsRequest`; more may be added."""

    ALL = "ALL"
    """Creators of every kind."""
    AFFILIATE = "AFFILIATE"
    """Affiliate creators who earn a commission."""
    CHANNEL = "CHANNEL"
    """Accounts that the platform classes as channel accounts, neither official nor affiliate."""
    OFFICIAL = "OFFICIAL"
    """Official accounts of shops."""


class ContentType(OpenEnum):
    """Values of `content_type` in `GetShopProductPerformanceBreakdown`, `content_type` in `GetShopProductPerformanceTrafficBreakdown`; more may be added."""

    VIDEO = "VIDEO"
    """Sales and visits that came through videos."""
    LIVE = "LIVE"
    """Sales and visits that came through LIVE sessions."""
    PRODUCT_CARD = "PRODUCT_CARD"
    """Sales and visits through product cards, outside videos and LIVE sessions."""


class GenderDistributionGender(OpenEnum):
    """Values of `gender` in `GenderDistribution`; more may be added."""

    MALE = "MALE"
    """Share of men among the viewers."""
    FEMALE = "FEMALE"
    """Share of women among the viewers."""


class GetBestsellingCreatorsCurrency(OpenEnum):
    """Values of `currency` in `GetBestsellingCreatorsRequest`, `currency` in `GetShopLivePerformanceListRequest`, `currency` in `GetShopLivePerformanceOverviewRequest` and others; more may be added."""

    LOCAL = "LOCAL"
    """Local currency of the country where the shop is registered."""
    USD = "USD"
    """Amounts converted to US dollars."""


class GetShopLivePerformanceListAccountType(OpenEnum):
    """Values of `account_type` in `GetShopLivePerformanceListRequest`; more may be added."""

    AFFILIATE_ACCOUNTS = "AFFILIATE_ACCOUNTS"
    """Accounts of affiliate creators who promote products of the shop."""
    MARKETING_ACCOUNTS = "MARKETING_ACCOUNTS"
    """Marketing accounts that the seller runs beside the official one."""
    OFFICIAL_ACCOUNTS = "OFFICIAL_ACCOUNTS"
    """The account that represents the shop on TikTok."""


class GetShopLivePerformanceOverviewGranularity(OpenEnum):
    """Values of `granularity` in `GetShopLivePerformanceOverviewRequest`, `granularity` in `GetShopPerformanceRequest`, `granularity` in `GetShopProductPerformanceRequest` and others; more may be added."""

    ALL = "ALL"
    """One interval that covers the whole period."""
    N1D = "1D"
    """One interval for each day."""


class GetShopLiveProductsPerformanceListSortField(OpenEnum):
    """Values of `sort_field` in `GetShopLiveProductsPerformanceListRequest`; more may be added."""

    CREATED_SKU_ORDERS = "created_sku_orders"
    """Sort by SKU orders created, paid or not."""
    CUSTOMERS = "customers"
    """Sort by the number of different customers who ordered."""
    GMV = "gmv"
    """Sort by gross merchandise value."""
    ITEMS_SOLD = "items_sold"
    """Sort by the number of units sold."""
    MAIN_ORDERS = "main_orders"
    """Sort by paid main orders, one for each checkout."""
    PRODUCT_CLICKS = "product_clicks"
    """Sort by the number of clicks on the product."""
    PRODUCT_IMPRESSIONS = "product_impressions"
    """Sort by the number of times the product was shown."""
    SKU_ORDERS = "sku_orders"
    """Sort by paid SKU orders, where each SKU in an order counts once."""


class GetShopProductPerformanceListSortField(OpenEnum):
    """Values of `sort_field` in `GetShopProductPerformanceListRequest`; more may be added."""

    GMV = "gmv"
    """Sort by gross merchandise value."""
    ITEMS_SOLD = "items_sold"
    """Sort by the number of units sold."""
    ORDERS = "orders"
    """Sort by the number of orders in the period."""


class GetShopSkuPerformanceListSortField(OpenEnum):
    """Values of `sort_field` in `GetShopSkuPerformanceListRequest`; more may be added."""

    GMV = "gmv"
    """Sort by gross merchandise value."""
    SKU_ORDERS = "sku_orders"
    """Sort by paid SKU orders, where each SKU in an order counts once."""
    UNITS_SOLD = "units_sold"
    """Sort by the number of units sold."""


class GetShopVideoPerformanceListAccountType(OpenEnum):
    """Values of `account_type` in `GetShopVideoPerformanceListRequest`, `account_type` in `GetShopVideoPerformanceOverviewRequest`; more may be added."""

    AFFILIATE_ACCOUNTS = "AFFILIATE_ACCOUNTS"
    """Accounts of affiliate creators who promote products of the shop."""
    ALL = "ALL"
    """All accounts that post for the shop."""
    MARKETING_ACCOUNTS = "MARKETING_ACCOUNTS"
    """Marketing accounts that the seller runs beside the official one."""
    OFFICIAL_ACCOUNTS = "OFFICIAL_ACCOUNTS"
    """The account that represents the shop on TikTok."""


class GetShopVideoPerformanceListSortField(OpenEnum):
    """Values of `sort_field` in `GetShopVideoPerformanceListRequest`; more may be added."""

    AVG_CUSTOMERS = "avg_customers"
    """Sort by customers per day on average."""
    CLICK_THROUGH_RATE = "click_through_rate"
    """Sort by product clicks per impression."""
    GMV = "gmv"
    """Sort by gross merchandise value."""
    GPM = "gpm"
    """Sort by GMV per 1,000 views."""
    ITEMS_SOLD = "items_sold"
    """Sort by the number of units sold."""
    POST_TIME = "post_time"
    """Sort by the moment at which the video was posted."""
    SKU_ORDERS = "sku_orders"
    """Sort by paid SKU orders, where each SKU in an order counts once."""
    VIEWS = "views"
    """Sort by the number of times the video was watched."""


class GetShopVideoProductPerformanceListSortField(OpenEnum):
    """Values of `sort_field` in `GetShopVideoProductPerformanceListRequest`; more may be added."""

    DAILY_AVG_BUYERS = "daily_avg_buyers"
    """Sort by buyers per day on average."""
    GMV = "gmv"
    """Sort by gross merchandise value."""
    UNITS_SOLD = "units_sold"
    """Sort by the number of units sold."""


class ProductStatusFilter(OpenEnum):
    """Values of `product_status_filter` in `GetShopProductPerformanceListRequest`, `product_status_filter` in `GetShopSkuPerformanceListRequest`; more may be added."""

    ALL = "ALL"
    """Products in every state."""
    INACTIVE = "INACTIVE"
    """Products not on sale."""
    LIVE = "LIVE"
    """Products on sale now."""


class RatingStar(OpenEnum):
    """Values of `stars` in `Rating`; more may be added."""

    N1_STAR = "1_STAR"
    """Reviews with one star, the worst score."""
    N2_STAR = "2_STAR"
    """Reviews with two of five stars."""
    N3_STAR = "3_STAR"
    """Reviews with three of five stars."""
    N4_STAR = "4_STAR"
    """Reviews with four of five stars."""
    N5_STAR = "5_STAR"
    """Reviews with five stars, the best score."""


class SortField(OpenEnum):
    """Values of `sort_field` in `GetShopLivePerformanceListRequest`; more may be added."""

    ATTRIBUTED_CUSTOMERS = "attributed_customers"
    """Sort by customers whose orders are attributed to the LIVE."""
    LIVE_ATTRIBUTED_GMV = "live_attributed_gmv"
    """Sort by the gross merchandise value attributed to the LIVE."""
    LIVE_ATTRIBUTED_ITEMS_SOLD = "live_attributed_items_sold"
    """Sort by units in orders attributed to the LIVE."""
    LIVE_ATTRIBUTED_SKU_ORDERS = "live_attributed_sku_orders"
    """Sort by SKU orders that the platform attributes to the LIVE."""
    PRODUCTS_ADDED = "products_added"
    """Sort by how many products the host added."""
    PRODUCTS_SOLD = "products_sold"
    """Sort by the number of different products sold in the LIVE."""


class SortOrder(OpenEnum):
    """Values of `sort_order` in `GetShopLivePerformanceListRequest`, `sort_order` in `GetShopLiveProductsPerformanceListRequest`, `sort_order` in `GetShopProductPerformanceListRequest` and others; more may be added."""

    ASC = "ASC"
    """Smallest value first."""
    DESC = "DESC"
    """Largest value first."""


class TimeSlot(OpenEnum):
    """Values of `time_slot` in `GetBestsellingCreatorsRequest`, `time_slot` in `GetBestsellingLiveSessionsRequest`, `time_slot` in `GetBestsellingProductsRequest` and others; more may be added."""

    N1D = "1D"
    """Ranking over one single day."""
    N7D = "7D"
    """Ranking over seven days."""
    N30D = "30D"
    """Ranking over thirty days."""


class ViewerProfileType(OpenEnum):
    """Values of `type` in `ViewerProfile`; more may be added."""

    NEW_FOLLOWER = "NEW_FOLLOWER"
    """Profile of those who began to follow the account after the video."""
    VIEWERS = "VIEWERS"
    """Profile of everybody who watched the video."""
