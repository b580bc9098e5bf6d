// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.supplychain

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `ConfirmPackageShipment` (202309). Reports packages that a certified warehouse has shipped. */
public class ConfirmPackageShipmentResponse(response: ApiResponse) : ResponseView(response) {
    /** Packages that could not be confirmed; see `success_packages` for the others. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }

    /** Ids of the packages that were confirmed. */
    public val successPackages: List<String> get() = texts("success_packages")
}

/** Detail inside [ErrorItem]. */
public class Detail(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the package that failed. Example: `4645645645`. */
    public val packageId: String? get() = text("package_id")
}

/** Dimension inside [Package]. */
public class Dimension(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        height: Long? = null,
        length: Long? = null,
        unit: DimensionUnit? = null,
        width: Long? = null,
    ) : this(fields("height", height, "length", length, "unit", unit, "width", width))

    /** Height of the package as a number, in `unit`. Example: `42`. */
    public val height: Long? get() = integer("height")

    /** Length of the package as a number, in `unit`. Example: `34`. */
    public val length: Long? get() = integer("length")

    /** Unit that length, width and height are given in. Example: `METER`. */
    public val unit: DimensionUnit? get() = text("unit")?.let(::DimensionUnit)

    /** Width of the package as a number, in `unit`. Example: `425`. */
    public val width: Long? get() = integer("width")
}

/** Error inside [ConfirmPackageShipmentResponse]. */
public class ErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Error code that tells why the package could not be confirmed. Example: `39003015`. */
    public val code: String? get() = text("code")

    /** Tells which package the error belongs to, by its id. */
    public val detail: Detail? get() = child("detail")?.let(::Detail)

    /** Explanation of why the package could not be confirmed. */
    public val message: String? get() = text("message")
}

/** Package inside `ConfirmPackageShipment`. */
public class Package(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        createTimeMillis: Long,
        dimension: Dimension,
        handoverTimeMillis: Long,
        id: String,
        shipTimeMillis: Long,
        shippingProviderId: String,
        shippingProviderName: String,
        skus: List<Sku>,
        timeZone: String,
        trackingNumber: String,
        wmsOrderId: String,
        providerWarehouseCode: String? = null,
        providerWarehouseName: String? = null,
        shippingOriginCity: String? = null,
        tcwWarehouseType: TcwWarehouseType? = null,
        weight: Weight? = null,
    ) : this(fields("create_time_millis", createTimeMillis, "dimension", dimension, "handover_time_millis", handoverTimeMillis, "id", id, "ship_time_millis", shipTimeMillis, "shipping_provider_id", shippingProviderId, "shipping_provider_name", shippingProviderName, "skus", skus, "time_zone", timeZone, "tracking_number", trackingNumber, "wms_order_id", wmsOrderId, "provider_warehouse_code", providerWarehouseCode, "provider_warehouse_name", providerWarehouseName, "shipping_origin_city", shippingOriginCity, "tcw_warehouse_type", tcwWarehouseType, "weight", weight))

    /** When the warehouse received the order, Unix time in milliseconds. Required. Example: `1694176625765`. */
    public val createTimeMillis: Long? get() = integer("create_time_millis")

    /** Length, width and height of the package. Required. */
    public val dimension: Dimension? get() = child("dimension")?.let(::Dimension)

    /** When the package was handed to the carrier, Unix time in milliseconds. Required. Example: `1694176625765`. */
    public val handoverTimeMillis: Long? get() = integer("handover_time_millis")

    /** Platform's id of the package to confirm. Required. Example: `28427944530283`. */
    public val id: String? get() = text("id")

    /** Code of the warehouse in the system of its operator. Example: `7475973290484254255`. */
    public val providerWarehouseCode: String? get() = text("provider_warehouse_code")

    /** Name of the warehouse in the system of its operator. */
    public val providerWarehouseName: String? get() = text("provider_warehouse_name")

    /** When the package left the warehouse, Unix time in milliseconds. Required. Example: `1694176625765`. */
    public val shipTimeMillis: Long? get() = integer("ship_time_millis")

    /** City in which the warehouse handed the package over. Example: `CityA`. */
    public val shippingOriginCity: String? get() = text("shipping_origin_city")

    /** Platform's id of the carrier that got the package. Required. Example: `2435653524354624`. */
    public val shippingProviderId: String? get() = text("shipping_provider_id")

    /** Name of the carrier that got the package. Required. Example: `ProviderA`. */
    public val shippingProviderName: String? get() = text("shipping_provider_name")

    /** SKUs in the package with their quantities. Required. */
    public val skus: List<Sku> get() = views("skus") { Sku(it) }

    /** Whether the warehouse is certified by TikTok for its service. Example: `STANDARD`. */
    public val tcwWarehouseType: TcwWarehouseType? get() = text("tcw_warehouse_type")?.let(::TcwWarehouseType)

    /** Time zone of the warehouse, such as UTC+8. Required. Example: `UTC+8`. */
    public val timeZone: String? get() = text("time_zone")

    /** Number under which the carrier tracks the package. Required. Example: `WB53452356`. */
    public val trackingNumber: String? get() = text("tracking_number")

    /** Weight of the package as a number with its unit. */
    public val weight: Weight? get() = child("weight")?.let(::Weight)

    /** Number of the order in the warehouse management system. Required. Example: `324246554745`. */
    public val wmsOrderId: String? get() = text("wms_order_id")
}

/** SKU inside [Package]. */
public class Sku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String,
        quantity: Long,
    ) : this(fields("id", id, "quantity", quantity))

    /** Platform's id of the SKU in the package. Required. Example: `4235346547`. */
    public val id: String? get() = text("id")

    /** Number of units of this SKU that are packed in the package. Required. Example: `13`. */
    public val quantity: Long? get() = integer("quantity")
}

/** Weight inside [Package]. */
public class Weight(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        unit: WeightUnit? = null,
        value: Long? = null,
    ) : this(fields("unit", unit, "value", value))

    /** Unit that `value` is given in, such as KILOGRAM. Example: `KILOGRAM`. */
    public val unit: WeightUnit? get() = text("unit")?.let(::WeightUnit)

    /** Weight of the package as a number, in `unit`. Example: `342`. */
    public val value: Long? get() = integer("value")
}
