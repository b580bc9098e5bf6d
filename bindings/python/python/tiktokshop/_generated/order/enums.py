# Generated from core/catalog by `cargo gen`. Do not edit.

"""Order: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class AddExternalOrderReferencesExternalOrderPlatform(OpenEnum):
    """Values of `platform` in `AddExternalOrderReferencesExternalOrder`, `platform` in `GetExternalOrderReferencesRequest`, `platform` in `SearchOrderByExternalOrderReferencesRequest`; more may be added."""

    SHOPIFY = "SHOPIFY"
    """A Shopify online store."""
    WOOCOMMERCE = "WOOCOMMERCE"
    """A WooCommerce online store."""
    BIGCOMMERCE = "BIGCOMMERCE"
    """A BigCommerce online store."""
    MAGENTO = "MAGENTO"
    """A Magento (Adobe Commerce) online store."""
    SALESFORCE_COMMERCE_CLOUD = "SALESFORCE_COMMERCE_CLOUD"
    """A Salesforce Commerce Cloud online store."""
    CHANNEL_ADVISOR = "CHANNEL_ADVISOR"
    """The ChannelAdvisor multichannel service."""
    AMAZON = "AMAZON"
    """Amazon as source of the external order."""
    ORDER_MANAGEMENT_SYSTEM = "ORDER_MANAGEMENT_SYSTEM"
    """An order management system not named in this list."""
    WAREHOUSE_MANAGEMENT_SYSTEM = "WAREHOUSE_MANAGEMENT_SYSTEM"
    """A warehouse management system not named in this list."""
    ERP_SYSTEM = "ERP_SYSTEM"
    """An enterprise resource planning system not named in this list."""


class CancelUser(OpenEnum):
    """Values of `cancel_user` in `LineItem`; more may be added."""

    BUYER = "BUYER"
    """The buyer asked for the cancellation."""
    SELLER = "SELLER"
    """The seller cancelled the item."""
    OPERATOR = "OPERATOR"
    """Staff of the platform cancelled the item."""
    SYSTEM = "SYSTEM"
    """The platform cancelled automatically, for example after a missed deadline."""


class CancellationInitiator(OpenEnum):
    """Values of `cancellation_initiator` in `Order`; more may be added."""

    SELLER = "SELLER"
    """The seller cancelled the order."""
    BUYER = "BUYER"
    """The buyer asked for the cancellation."""
    SYSTEM = "SYSTEM"
    """The platform cancelled automatically, for example after a missed deadline."""


class CommercePlatform(OpenEnum):
    """Values of `commerce_platform` in `Order`; more may be added."""

    TIKTOK_SHOP = "TIKTOK_SHOP"
    """The order was placed on TikTok Shop itself."""
    TOKOPEDIA = "TOKOPEDIA"
    """Ordered on Tokopedia, the Indonesian marketplace connected with TikTok Shop."""


class DeliveryType(OpenEnum):
    """Values of `delivery_type` in `Order`; more may be added."""

    HOME_DELIVERY = "HOME_DELIVERY"
    """Delivered to the address of the recipient."""
    COLLECTION_POINT = "COLLECTION_POINT"
    """Delivered to a pick-up and drop-off (PUDO) location, where the buyer collects it."""


class DisplayStatus(OpenEnum):
    """Values of `display_status` in `LineItem`; more may be added."""

    UNPAID = "UNPAID"
    """The item is ordered but not paid."""
    AWAITING_SHIPMENT = "AWAITING_SHIPMENT"
    """The item waits for the seller to arrange shipping."""
    AWAITING_COLLECTION = "AWAITING_COLLECTION"
    """Shipping is arranged and the package waits for the carrier."""
    IN_TRANSIT = "IN_TRANSIT"
    """The carrier has collected the package and is delivering it."""
    DELIVERED = "DELIVERED"
    """The package has reached the buyer; a return or refund is still possible."""
    COMPLETED = "COMPLETED"
    """The sale of the item is closed; no return or refund can follow."""
    CANCELLED = "CANCELLED"
    """The item was cancelled and will not be delivered."""


class FastDeliveryProgram(OpenEnum):
    """Values of `fast_delivery_program` in `Order`; more may be added."""

    N3_DAY_DELIVERY = "3_DAY_DELIVERY"
    """The listing promised that the order arrives within three days."""


class FulfillmentType(OpenEnum):
    """Values of `fulfillment_type` in `Order`; more may be added."""

    FULFILLMENT_BY_SELLER = "FULFILLMENT_BY_SELLER"
    """The seller stores, packs and ships the goods."""
    FULFILLMENT_BY_TIKTOK = "FULFILLMENT_BY_TIKTOK"
    """TikTok's fulfillment centers store, pack and ship the goods (FBT); the seller must not ship."""
    FULFILLMENT_BY_DILAYANI_TOKOPEDIA = "FULFILLMENT_BY_DILAYANI_TOKOPEDIA"
    """Fulfilled by the Dilayani Tokopedia warehouse service in Indonesia; the seller must not ship."""


class HandlingDurationType(OpenEnum):
    """Values of `type` in `HandlingDuration`; more may be added."""

    CALENDAR_DAY = "CALENDAR_DAY"
    """Every day counts, weekends and public holidays included."""
    BUSINESS_DAY = "BUSINESS_DAY"
    """Only working days count, without weekends and public holidays."""


class OrderStatus(OpenEnum):
    """Values of `order_status` in `GetOrderListRequest`, `status` in `Order`; more may be added."""

    UNPAID = "UNPAID"
    """Orders that are placed but not paid."""
    ON_HOLD = "ON_HOLD"
    """Paid orders that the buyer may still cancel freely and that must not ship yet, including pre-orders before release."""
    AWAITING_SHIPMENT = "AWAITING_SHIPMENT"
    """Orders that wait for the seller to arrange shipping."""
    PARTIALLY_SHIPPING = "PARTIALLY_SHIPPING"
    """Split orders of which some items are shipped and some are not."""
    AWAITING_COLLECTION = "AWAITING_COLLECTION"
    """Orders ready for the carrier, with at least one package not collected."""
    IN_TRANSIT = "IN_TRANSIT"
    """Orders on their way to the buyer."""
    DELIVERED = "DELIVERED"
    """Orders that have arrived and can still be returned or refunded."""
    COMPLETED = "COMPLETED"
    """Closed orders, no longer open to returns or refunds."""
    CANCELLED = "CANCELLED"
    """Orders whose items were all cancelled."""


class OrderType(OpenEnum):
    """Values of `order_type` in `Order`; more may be added."""

    NORMAL = "NORMAL"
    """The item is in stock and can be fulfilled at once."""
    ZERO_LOTTERY = "ZERO_LOTTERY"
    """Placed by winning a lottery event in a TikTok LIVE."""
    PRE_ORDER = "PRE_ORDER"
    """The item is not released yet; fulfillment starts at `release_date`. US only."""
    MADE_TO_ORDER = "MADE_TO_ORDER"
    """The item is produced after the purchase, within `handling_duration`. US only."""
    BACK_ORDER = "BACK_ORDER"
    """The item is out of stock at purchase and ships once restocked, within `handling_duration`. US only."""


class PackageStatus(OpenEnum):
    """Values of `package_status` in `LineItem`; more may be added."""

    TO_FULFILL = "TO_FULFILL"
    """The package waits for the seller to arrange shipping."""
    PROCESSING = "PROCESSING"
    """Shipping is arranged; the package waits for the carrier to collect it."""
    FULFILLING = "FULFILLING"
    """The carrier has the package and is delivering it."""
    COMPLETED = "COMPLETED"
    """The package was delivered."""
    CANCELLED = "CANCELLED"
    """The package was cancelled, usually because it was lost or damaged."""


class ProductType(OpenEnum):
    """Values of `product_type` in `BlindBoxOrderLine`; more may be added."""

    GIFT = "GIFT"
    """The revealed item is a free gift."""
    NORMAL = "NORMAL"
    """The revealed item is the regular content of the box."""


class ShippingType(OpenEnum):
    """Values of `shipping_type` in `Order`; more may be added."""

    TIKTOK = "TIKTOK"
    """TikTok provides the shipping; the seller gets the label from TikTok."""
    SELLER = "SELLER"
    """The seller ships with an own carrier, or a third-party fulfillment service does so for the seller."""


class SkuType(OpenEnum):
    """Values of `sku_type` in `LineItem`; more may be added."""

    NORMAL = "NORMAL"
    """The item is in stock and can be fulfilled at once."""
    SHOP_PARTNER = "SHOP_PARTNER"
    """The item was bought from the store of a TikTok Shop partner."""
    PRE_ORDER = "PRE_ORDER"
    """The item is not released yet; fulfillment starts on a later date. US only."""
    MADE_TO_ORDER = "MADE_TO_ORDER"
    """The item is produced after the purchase. US only."""
    ZERO_LOTTERY = "ZERO_LOTTERY"
    """The item was won in a lottery event in a TikTok LIVE."""


class SortField(OpenEnum):
    """Values of `sort_field` in `GetOrderListRequest`; more may be added."""

    CREATE_TIME = "create_time"
    """Sorts by the time the order was placed."""
    UPDATE_TIME = "update_time"
    """Sorts by the time of the last change of the order's state."""


class SortOrder(OpenEnum):
    """Values of `sort_order` in `GetOrderListRequest`; more may be added."""

    ASC = "ASC"
    """Ascending, oldest first."""
    DESC = "DESC"
    """Descending, newest first."""


class TaxType(OpenEnum):
    """Values of `tax_type` in `ItemTax`; more may be added."""

    SALES_TAX = "SALES_TAX"
    """Tax on the purchase under United States law; the only kind at present."""
