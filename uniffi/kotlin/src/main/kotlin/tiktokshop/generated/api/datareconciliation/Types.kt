// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.datareconciliation

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `OrderStatusDataExchange` (202309). Reports order states of another channel so that TikTok can reconcile them. */
public class OrderStatusDataExchangeResponse(response: ApiResponse) : ResponseView(response) {
    /** Orders that could not be taken over, one entry each; the others were. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }
}

/** The response of `QualityFactoryOrderDataImportAPI` (202401). Imports order data of another channel for quality checks of the integration. */
public class QualityFactoryOrderDataImportResponse(response: ApiResponse) : ResponseView(response) {
    /** Orders that could not be taken over, one entry each; the others were. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }
}

/** Detail inside [ErrorItem]. */
public class Detail(raw: JsonObject) : JsonView(raw) {
    /** Id of the order in the source system, the seller's own shop. Example: `1729382588639839583`. */
    public val channelOrderId: String? get() = text("channel_order_id")

    /** Source system that the order is in: SHOPIFY, WOOCOMMERCE, BIGCOMMERCE or MAGENTO. Example: `SHOPIFY`. */
    public val channelType: String? get() = text("channel_type")

    /** Single faults that were found in the order. */
    public val extraErrors: List<ExtraError> get() = views("extra_errors") { ExtraError(it) }

    /** Platform's id of the order, digits only. Example: `7021436810468230477`. */
    public val orderId: String? get() = text("order_id")
}

/** Error inside [OrderStatusDataExchangeResponse], [QualityFactoryOrderDataImportResponse]. */
public class ErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Error code that says why the order could not be taken over. Example: `36010031`. */
    public val code: String? get() = text("code")

    /** Order that failed, by its ids, and its faults. */
    public val detail: Detail? get() = child("detail")?.let(::Detail)

    /** Explanation of why the order could not be taken over. Example: `36010031`. */
    public val message: String? get() = text("message")
}

/** Extra error inside [Detail]. */
public class ExtraError(raw: JsonObject) : JsonView(raw) {
    /** Error code of this single fault in the order. Example: `36010025`. */
    public val code: String? get() = text("code")

    /** Explanation of this single fault in the order. */
    public val message: String? get() = text("message")
}

/** Order inside `OrderStatusDataExchange`. */
public class Order(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        channelFinancialStatus: String? = null,
        channelFulfillmentStatus: String? = null,
        channelOrderId: String? = null,
        channelOrderStatus: String? = null,
        channelOrderUpdateTime: String? = null,
        channelType: String? = null,
        notExistReason: String? = null,
        orderId: String? = null,
        packages: List<Package>? = null,
    ) : this(fields("channel_financial_status", channelFinancialStatus, "channel_fulfillment_status", channelFulfillmentStatus, "channel_order_id", channelOrderId, "channel_order_status", channelOrderStatus, "channel_order_update_time", channelOrderUpdateTime, "channel_type", channelType, "not_exist_reason", notExistReason, "order_id", orderId, "packages", packages))

    /** State of payment in the source system, for SHOPIFY one of its values such as PENDING, PAID or REFUNDED; other values cause an error. Example: `PENDING`. */
    public val channelFinancialStatus: String? get() = text("channel_financial_status")

    /** State of fulfillment in the source system, for SHOPIFY one of its values such as UNFULFILLED or FULFILLED; other values cause an error. Example: `FULFILLED`. */
    public val channelFulfillmentStatus: String? get() = text("channel_fulfillment_status")

    /** Id of the order in the source system, the seller's own shop. Example: `8021436810468230477`. */
    public val channelOrderId: String? get() = text("channel_order_id")

    /** State of the order in the source system; the values allowed depend on `channel_type`, others cause an error. Example: `CANCELED`. */
    public val channelOrderStatus: String? get() = text("channel_order_status")

    /** When the order last changed in the source system, Unix time in seconds as 10 digits; must lie in the past. Example: `1692163668`. */
    public val channelOrderUpdateTime: String? get() = text("channel_order_update_time")

    /** Source system that the order is in: SHOPIFY, WOOCOMMERCE, BIGCOMMERCE or MAGENTO. Example: `SHOPIFY`. */
    public val channelType: String? get() = text("channel_type")

    /** Code of the reason why the source system has no such order. Example: `SELLER_TIKTOKSHOP_AUTHORIZATION_REVOKED`. */
    public val notExistReason: String? get() = text("not_exist_reason")

    /** Platform's id of the order, digits only. Example: `7021436810468230477`. */
    public val orderId: String? get() = text("order_id")

    /** Packages of the order with their tracking. */
    public val packages: List<Package> get() = views("packages") { Package(it) }
}

/** Package inside [Order]. */
public class Package(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        logisticsProviderName: String? = null,
        packageId: String? = null,
        trackingNumber: String? = null,
    ) : this(fields("logistics_provider_name", logisticsProviderName, "package_id", packageId, "tracking_number", trackingNumber))

    /** Carrier that transports the package, by its name. Example: `UPS`. */
    public val logisticsProviderName: String? get() = text("logistics_provider_name")

    /** Platform's id of the package that the tracking number belongs to. Example: `RN141567632MY`. */
    public val packageId: String? get() = text("package_id")

    /** Number under which the carrier tracks the package. Example: `LX542261779US`. */
    public val trackingNumber: String? get() = text("tracking_number")
}

/** Order inside `QualityFactoryOrderDataImport`. */
public class QualityFactoryOrderDataImportOrder(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        channelFinancialStatus: String? = null,
        channelFulfillmentStatus: String? = null,
        channelOrderId: String? = null,
        channelOrderStatus: String? = null,
        channelOrderUpdateTime: String? = null,
        channelType: String? = null,
        issueReason: String? = null,
        orderId: String? = null,
        packages: List<QualityFactoryOrderDataImportPackage>? = null,
    ) : this(fields("channel_financial_status", channelFinancialStatus, "channel_fulfillment_status", channelFulfillmentStatus, "channel_order_id", channelOrderId, "channel_order_status", channelOrderStatus, "channel_order_update_time", channelOrderUpdateTime, "channel_type", channelType, "issue_reason", issueReason, "order_id", orderId, "packages", packages))

    /** State of payment in the source system, for SHOPIFY one of its values such as PENDING, PAID or REFUNDED; other values cause an error. Example: `PENDING`. */
    public val channelFinancialStatus: String? get() = text("channel_financial_status")

    /** State of fulfillment in the source system, for SHOPIFY one of its values such as UNFULFILLED or FULFILLED; other values cause an error. Example: `FULFILLED`. */
    public val channelFulfillmentStatus: String? get() = text("channel_fulfillment_status")

    /** Id of the order in the source system, the seller's own shop. Example: `8021436810468230477`. */
    public val channelOrderId: String? get() = text("channel_order_id")

    /** State of the order in the source system; the values allowed depend on `channel_type`, others cause an error. Example: `OPEN`. */
    public val channelOrderStatus: String? get() = text("channel_order_status")

    /** When the order last changed in the source system, Unix time in seconds as 10 digits; must lie in the past. Example: `1692163668`. */
    public val channelOrderUpdateTime: String? get() = text("channel_order_update_time")

    /** Source system that the order is in: SHOPIFY, WOOCOMMERCE, BIGCOMMERCE or MAGENTO. Example: `SHOPIFY`. */
    public val channelType: String? get() = text("channel_type")

    /** Reason code for the problem with the order; only codes that the platform lists are accepted. Example: `SELLER_TIKTOKSHOP_AUTHORIZATION_REVOKED`. */
    public val issueReason: String? get() = text("issue_reason")

    /** Platform's id of the order, digits only. Example: `7021436810468230477`. */
    public val orderId: String? get() = text("order_id")

    /** Packages of the order with their tracking. */
    public val packages: List<QualityFactoryOrderDataImportPackage> get() = views("packages") { QualityFactoryOrderDataImportPackage(it) }
}

/** Package inside [QualityFactoryOrderDataImportOrder]. */
public class QualityFactoryOrderDataImportPackage(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        packageId: String? = null,
        shippingProviderName: String? = null,
        trackingNumber: String? = null,
    ) : this(fields("package_id", packageId, "shipping_provider_name", shippingProviderName, "tracking_number", trackingNumber))

    /** Platform's id of the package that the tracking number belongs to. Example: `RN141567632MY`. */
    public val packageId: String? get() = text("package_id")

    /** Carrier that transports the package, by its name. Example: `UPS`. */
    public val shippingProviderName: String? get() = text("shipping_provider_name")

    /** Number under which the carrier tracks the package. Example: `LX542261779US`. */
    public val trackingNumber: String? get() = text("tracking_number")
}
