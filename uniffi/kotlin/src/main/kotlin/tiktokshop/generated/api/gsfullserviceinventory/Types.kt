// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.gsfullserviceinventory

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `GSFullServiceQueryVirtualInventory` (202405). Returns virtual stock per SKU and warehouse (beta endpoint). */
public class GsFullServiceQueryVirtualInventoryResponse(response: ApiResponse) : ResponseView(response) {
    /** Virtual stock of each SKU: what the supplier says can be delivered. */
    public val inventory: List<Inventory> get() = views("inventory") { Inventory(it) }
}

/** The response of `GSFullServiceUpdateVirtualInventory` (202405). Sets virtual stock per SKU and warehouse and reports failures (beta endpoint). */
public class GsFullServiceUpdateVirtualInventoryResponse(response: ApiResponse) : ResponseView(response) {
    /** SKUs whose stock could not be set; that of the others was. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }
}

/** The response of `QueryGlobalSellingVirtualInventory` (202404). Returns a supplier's virtual stock per SKU and warehouse (preview endpoint). */
public class QueryGlobalSellingVirtualInventoryResponse(response: ApiResponse) : ResponseView(response) {
    /** Virtual stock of each SKU: what the supplier says can be delivered. */
    public val inventory: List<Inventory> get() = views("inventory") { Inventory(it) }
}

/** The response of `SetGlobalSellingVirtualInventory` (202404). Sets a supplier's virtual stock and reports failures per SKU (preview endpoint). */
public class SetGlobalSellingVirtualInventoryResponse(response: ApiResponse) : ResponseView(response) {
    /** SKUs whose stock could not be set; that of the others was. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }
}

/** Error inside [GsFullServiceUpdateVirtualInventoryResponse], [SetGlobalSellingVirtualInventoryResponse]. */
public class ErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Error code that tells why the stock of this SKU was not set. Example: `980010`. */
    public val code: String? get() = text("code")

    /** Explanation of why the stock of this SKU was not set. */
    public val message: String? get() = text("message")

    /** Platform's code of the SKU, the variant in one color and size. Example: `test111`. */
    public val skuCode: String? get() = text("sku_code")

    /** Code of the virtual warehouse to which the stock is counted. Example: `testwarehouse1`. */
    public val warehouseCode: String? get() = text("warehouse_code")
}

/** Inventory inside [GsFullServiceQueryVirtualInventoryResponse], [QueryGlobalSellingVirtualInventoryResponse]. */
public class Inventory(raw: JsonObject) : JsonView(raw) {
    /** Number of units that orders have already taken. Example: `2`. */
    public val occupiedQuantity: Long? get() = integer("occupied_quantity")

    /** Units in total, those taken by orders included. Example: `10`. */
    public val quantity: Long? get() = integer("quantity")

    /** Platform's code of the SKU, the variant in one color and size. Example: `sku01`. */
    public val skuCode: String? get() = text("sku_code")

    /** Code of the virtual warehouse to which the stock is counted. Example: `V_FC-CNHN-CY01`. */
    public val warehouseCode: String? get() = text("warehouse_code")
}

/** SKU inside `GsFullServiceUpdateVirtualInventory`, `SetGlobalSellingVirtualInventory`. */
public class Sku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        code: String? = null,
        quantity: Long? = null,
        warehouseCode: String? = null,
    ) : this(fields("code", code, "quantity", quantity, "warehouse_code", warehouseCode))

    /** Platform's code of the SKU whose stock to set. Example: `testskucode1`. */
    public val code: String? get() = text("code")

    /** Units that can be sold, 0 to 99999; replaces the value before. Example: `1`. */
    public val quantity: Long? get() = integer("quantity")

    /** Code of the virtual warehouse; only V_FC-CNHN-CY01 is allowed. Example: `testwarehousecode1`. */
    public val warehouseCode: String? get() = text("warehouse_code")
}
