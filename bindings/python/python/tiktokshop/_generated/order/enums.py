# Generated from core/catalog by `cargo gen`. Do not edit.

"""Order: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class AddExternalOrderReferencesExternalOrderPlatform(OpenEnum):
    """Values of `platform` in `AddExternalOrderReferencesExternalOrder`, `platform` in `GetExternalOrderReferencesRequest`, `platform` in `SearchOrderByExternalOrderReferencesRequest`; more may come."""

    SHOPIFY = "SHOPIFY"
    WOOCOMMERCE = "WOOCOMMERCE"
    BIGCOMMERCE = "BIGCOMMERCE"
    MAGENTO = "MAGENTO"
    SALESFORCE_COMMERCE_CLOUD = "SALESFORCE_COMMERCE_CLOUD"
    CHANNEL_ADVISOR = "CHANNEL_ADVISOR"
    AMAZON = "AMAZON"
    ORDER_MANAGEMENT_SYSTEM = "ORDER_MANAGEMENT_SYSTEM"
    WAREHOUSE_MANAGEMENT_SYSTEM = "WAREHOUSE_MANAGEMENT_SYSTEM"
    ERP_SYSTEM = "ERP_SYSTEM"


class CancelUser(OpenEnum):
    """Values of `cancel_user` in `LineItem`; more may come."""

    BUYER = "BUYER"
    SELLER = "SELLER"
    OPERATOR = "OPERATOR"
    SYSTEM = "SYSTEM"


class CancellationInitiator(OpenEnum):
    """Values of `cancellation_initiator` in `Order`; more may come."""

    SELLER = "SELLER"
    BUYER = "BUYER"
    SYSTEM = "SYSTEM"


class CommercePlatform(OpenEnum):
    """Values of `commerce_platform` in `Order`; more may come."""

    TIKTOK_SHOP = "TIKTOK_SHOP"
    TOKOPEDIA = "TOKOPEDIA"


class DeliveryType(OpenEnum):
    """Values of `delivery_type` in `Order`; more may come."""

    HOME_DELIVERY = "HOME_DELIVERY"
    COLLECTION_POINT = "COLLECTION_POINT"


class DisplayStatus(OpenEnum):
    """Values of `display_status` in `LineItem`; more may come."""

    UNPAID = "UNPAID"
    AWAITING_SHIPMENT = "AWAITING_SHIPMENT"
    AWAITING_COLLECTION = "AWAITING_COLLECTION"
    IN_TRANSIT = "IN_TRANSIT"
    DELIVERED = "DELIVERED"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"


class FastDeliveryProgram(OpenEnum):
    """Values of `fast_delivery_program` in `Order`; more may come."""

    N3_DAY_DELIVERY = "3_DAY_DELIVERY"


class FulfillmentType(OpenEnum):
    """Values of `fulfillment_type` in `Order`; more may come."""

    FULFILLMENT_BY_SELLER = "FULFILLMENT_BY_SELLER"
    FULFILLMENT_BY_TIKTOK = "FULFILLMENT_BY_TIKTOK"
    FULFILLMENT_BY_DILAYANI_TOKOPEDIA = "FULFILLMENT_BY_DILAYANI_TOKOPEDIA"


class GetOrderListOrderStatus(OpenEnum):
    """Values of `order_status` in `GetOrderListRequest`; more may come."""

    UNPAID = "UNPAID"
    ON_HOLD = "ON_HOLD"
    AWAITING_SHIPMENT = "AWAITING_SHIPMENT"
    PARTIALLY_SHIPPING = "PARTIALLY_SHIPPING"
    AWAITING_COLLECTION = "AWAITING_COLLECTION"
    IN_TRANSIT = "IN_TRANSIT"
    DELIVERED = "DELIVERED"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"


class HandlingDurationType(OpenEnum):
    """Values of `type` in `HandlingDuration`; more may come."""

    CALENDAR_DAY = "CALENDAR_DAY"
    BUSINESS_DAY = "BUSINESS_DAY"


class OrderStatus(OpenEnum):
    """Values of `status` in `Order`; more may come."""

    UNPAID = "UNPAID"
    ON_HOLD = "ON_HOLD"
    AWAITING_SHIPMENT = "AWAITING_SHIPMENT"
    PARTIALLY_SHIPPING = "PARTIALLY_SHIPPING"
    AWAITING_COLLECTION = "AWAITING_COLLECTION"
    IN_TRANSIT = "IN_TRANSIT"
    DELIVERED = "DELIVERED"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"
    CALCELLED = "CALCELLED"


class OrderType(OpenEnum):
    """Values of `order_type` in `Order`; more may come."""

    NORMAL = "NORMAL"
    ZERO_LOTTERY = "ZERO_LOTTERY"
    PRE_ORDER = "PRE_ORDER"
    MADE_TO_ORDER = "MADE_TO_ORDER"
    BACK_ORDER = "BACK_ORDER"


class PackageStatus(OpenEnum):
    """Values of `package_status` in `LineItem`; more may come."""

    TO_FULFILL = "TO_FULFILL"
    PROCESSING = "PROCESSING"
    FULFILLING = "FULFILLING"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"


class ProductType(OpenEnum):
    """Values of `product_type` in `BlindBoxOrderLine`; more may come."""

    GIFT = "GIFT"
    NORMAL = "NORMAL"


class ShippingType(OpenEnum):
    """Values of `shipping_type` in `Order`; more may come."""

    TIKTOK = "TIKTOK"
    SELLER = "SELLER"


class SkuType(OpenEnum):
    """Values of `sku_type` in `LineItem`; more may come."""

    NORMAL = "NORMAL"
    ZERO_LOTTERY = "ZERO_LOTTERY"
    SHOP_PARTNER = "SHOP_PARTNER"
    PRE_ORDER = "PRE_ORDER"
    MADE_TO_ORDER = "MADE_TO_ORDER"


class SortField(OpenEnum):
    """Values of `sort_field` in `GetOrderListRequest`; more may come."""

    CREATE_TIME = "create_time"
    UPDATE_TIME = "update_time"


class SortOrder(OpenEnum):
    """Values of `sort_order` in `GetOrderListRequest`; more may come."""

    ASC = "ASC"
    DESC = "DESC"


class TaxType(OpenEnum):
    """Values of `tax_type` in `ItemTax`; more may come."""

    SALES_TAX = "SALES_TAX"
