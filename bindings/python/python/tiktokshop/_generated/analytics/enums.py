# Generated from core/catalog by `cargo gen`. Do not edit.

"""Analytics: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class AccountType(OpenEnum):
    """Values of `account_type` in `GetShopLivePerformanceOverviewRequest`; more may come."""

    AFFILIATE_ACCOUNTS = "AFFILIATE_ACCOUNTS"
    ALL = "ALL"
    LINKED_ACCOUNTS = "LINKED_ACCOUNTS"


class AgeDistributionAge(OpenEnum):
    """Values of `age` in `AgeDistribution`; more may come."""

    N18 = "18"
    N25 = "25"
    N35 = "35"
    N45 = "45"


class AuthorType(OpenEnum):
    """Values of `author_type` in `GetBestsellingCreatorsRequest`; more may come."""

    ALL = "ALL"
    AFFILIATE = "AFFILIATE"
    CHANNEL = "CHANNEL"
    OFFICIAL = "OFFICIAL"


class ContentType(OpenEnum):
    """Values of `content_type` in `GetShopProductPerformanceBreakdown`, `content_type` in `GetShopProductPerformanceTrafficBreakdown`; more may come."""

    VIDEO = "VIDEO"
    LIVE = "LIVE"
    PRODUCT_CARD = "PRODUCT_CARD"


class GenderDistributionGender(OpenEnum):
    """Values of `gender` in `GenderDistribution`; more may come."""

    MALE = "MALE"
    FEMALE = "FEMALE"


class GetBestsellingCreatorsCurrency(OpenEnum):
    """Values of `currency` in `GetBestsellingCreatorsRequest`, `currency` in `GetShopLivePerformanceListRequest`, `currency` in `GetShopLivePerformanceOverviewRequest` and others; more may come."""

    LOCAL = "LOCAL"
    USD = "USD"


class GetShopLivePerformanceListAccountType(OpenEnum):
    """Values of `account_type` in `GetShopLivePerformanceListRequest`; more may come."""

    AFFILIATE_ACCOUNTS = "AFFILIATE_ACCOUNTS"
    MARKETING_ACCOUNTS = "MARKETING_ACCOUNTS"
    OFFICIAL_ACCOUNTS = "OFFICIAL_ACCOUNTS"


class GetShopLivePerformanceOverviewGranularity(OpenEnum):
    """Values of `granularity` in `GetShopLivePerformanceOverviewRequest`, `granularity` in `GetShopPerformanceRequest`, `granularity` in `GetShopProductPerformanceRequest` and others; more may come."""

    ALL = "ALL"
    N1D = "1D"


class GetShopLiveProductsPerformanceListSortField(OpenEnum):
    """Values of `sort_field` in `GetShopLiveProductsPerformanceListRequest`; more may come."""

    CREATED_SKU_ORDERS = "created_sku_orders"
    CUSTOMERS = "customers"
    GMV = "gmv"
    ITEMS_SOLD = "items_sold"
    MAIN_ORDERS = "main_orders"
    PRODUCT_CLICKS = "product_clicks"
    PRODUCT_IMPRESSIONS = "product_impressions"
    SKU_ORDERS = "sku_orders"


class GetShopProductPerformanceListSortField(OpenEnum):
    """Values of `sort_field` in `GetShopProductPerformanceListRequest`; more may come."""

    GMV = "gmv"
    ITEMS_SOLD = "items_sold"
    ORDERS = "orders"


class GetShopSkuPerformanceListSortField(OpenEnum):
    """Values of `sort_field` in `GetShopSkuPerformanceListRequest`; more may come."""

    GMV = "gmv"
    SKU_ORDERS = "sku_orders"
    UNITS_SOLD = "units_sold"


class GetShopVideoPerformanceListAccountType(OpenEnum):
    """Values of `account_type` in `GetShopVideoPerformanceListRequest`, `account_type` in `GetShopVideoPerformanceOverviewRequest`; more may come."""

    AFFILIATE_ACCOUNTS = "AFFILIATE_ACCOUNTS"
    ALL = "ALL"
    MARKETING_ACCOUNTS = "MARKETING_ACCOUNTS"
    OFFICIAL_ACCOUNTS = "OFFICIAL_ACCOUNTS"


class GetShopVideoPerformanceListSortField(OpenEnum):
    """Values of `sort_field` in `GetShopVideoPerformanceListRequest`; more may come."""

    AVG_CUSTOMERS = "avg_customers"
    CLICK_THROUGH_RATE = "click_through_rate"
    GMV = "gmv"
    GPM = "gpm"
    ITEMS_SOLD = "items_sold"
    POST_TIME = "post_time"
    SKU_ORDERS = "sku_orders"
    VIEWS = "views"


class GetShopVideoProductPerformanceListSortField(OpenEnum):
    """Values of `sort_field` in `GetShopVideoProductPerformanceListRequest`; more may come."""

    DAILY_AVG_BUYERS = "daily_avg_buyers"
    GMV = "gmv"
    UNITS_SOLD = "units_sold"


class ProductStatusFilter(OpenEnum):
    """Values of `product_status_filter` in `GetShopProductPerformanceListRequest`, `product_status_filter` in `GetShopSkuPerformanceListRequest`; more may come."""

    ALL = "ALL"
    INACTIVE = "INACTIVE"
    LIVE = "LIVE"


class RatingStar(OpenEnum):
    """Values of `stars` in `Rating`; more may come."""

    N1_STAR = "1_STAR"
    N2_STAR = "2_STAR"
    N3_STAR = "3_STAR"
    N4_STAR = "4_STAR"
    N5_STAR = "5_STAR"


class SortField(OpenEnum):
    """Values of `sort_field` in `GetShopLivePerformanceListRequest`; more may come."""

    ATTRIBUTED_CUSTOMERS = "attributed_customers"
    LIVE_ATTRIBUTED_GMV = "live_attributed_gmv"
    LIVE_ATTRIBUTED_ITEMS_SOLD = "live_attributed_items_sold"
    LIVE_ATTRIBUTED_SKU_ORDERS = "live_attributed_sku_orders"
    PRODUCTS_ADDED = "products_added"
    PRODUCTS_SOLD = "products_sold"


class SortOrder(OpenEnum):
    """Values of `sort_order` in `GetShopLivePerformanceListRequest`, `sort_order` in `GetShopLiveProductsPerformanceListRequest`, `sort_order` in `GetShopProductPerformanceListRequest` and others; more may come."""

    ASC = "ASC"
    DESC = "DESC"


class TimeSlot(OpenEnum):
    """Values of `time_slot` in `GetBestsellingCreatorsRequest`, `time_slot` in `GetBestsellingLiveSessionsRequest`, `time_slot` in `GetBestsellingProductsRequest` and others; more may come."""

    N1D = "1D"
    N7D = "7D"
    N30D = "30D"


class ViewerProfileType(OpenEnum):
    """Values of `type` in `ViewerProfile`; more may come."""

    NEW_FOLLOWER = "NEW_FOLLOWER"
    VIEWERS = "VIEWERS"
