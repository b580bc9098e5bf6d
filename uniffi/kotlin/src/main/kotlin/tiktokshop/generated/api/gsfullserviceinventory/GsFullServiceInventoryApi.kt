// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.gsfullserviceinventory

import kotlin.time.Instant
import tiktokshop.CallOptions
import tiktokshop.EmptyResponse
import tiktokshop.Money
import tiktokshop.PageOptions
import tiktokshop.Pages
import tiktokshop.Upload
import tiktokshop.WindowOptions
import tiktokshop.internal.Caller
import tiktokshop.internal.Params

/** Gs full service inventory: the operations of the domain `gs_full_service_inventory`. */
public class GsFullServiceInventoryApi internal constructor(private val caller: Caller) {
    /**
     * Returns virtual stock per SKU and warehouse (beta endpoint).
     *
     * `POST /gs_full_service_inventory/{version}/beta/virtual_inventory/query`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param skus SKUs that the call is about, given by code.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsFullServiceQueryVirtualInventory(
        skus: List<String>? = null,
        options: CallOptions? = null,
    ): GsFullServiceQueryVirtualInventoryResponse =
        caller.call("gs_full_service_inventory.gs_full_service_query_virtual_inventory", Params.of("skus", skus), options) { GsFullServiceQueryVirtualInventoryResponse(it) }

    /**
     * Sets virtual stock per SKU and warehouse and reports failures (beta endpoint).
     *
     * `POST /gs_full_service_inventory/{version}/beta/virtual_inventory/update`, version 202405.
     *
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param skus SKUs and their new stock, at most 10.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsFullServiceUpdateVirtualInventory(
        skus: List<Sku>? = null,
        options: CallOptions? = null,
    ): GsFullServiceUpdateVirtualInventoryResponse =
        caller.call("gs_full_service_inventory.gs_full_service_update_virtual_inventory", Params.of("skus", skus), options) { GsFullServiceUpdateVirtualInventoryResponse(it) }

    /**
     * Returns a supplier's virtual stock per SKU and warehouse (preview endpoint).
     *
     * `POST /gs_full_service_inventory/{version}/preview/virtual_inventory/query`, version 202404.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param skus SKUs that the call is about, given by code.
     * @param supplierId Platform's id of the supplier for whom the call is made. Example: `test001`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun queryGlobalSellingVirtualInventory(
        skus: List<String>? = null,
        supplierId: String? = null,
        options: CallOptions? = null,
    ): QueryGlobalSellingVirtualInventoryResponse =
        caller.call("gs_full_service_inventory.query_global_selling_virtual_inventory", Params.of("skus", skus, "supplier_id", supplierId), options) { QueryGlobalSellingVirtualInventoryResponse(it) }

    /**
     * Sets a supplier's virtual stock and reports failures per SKU (preview endpoint).
     *
     * `POST /gs_full_service_inventory/{version}/preview/virtual_inventory/update`, version 202404.
     *
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param skus SKUs and their new stock, at most 10.
     * @param supplierId Platform's id of the supplier for whom the call is made. Example: `test576561151188`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun setGlobalSellingVirtualInventory(
        skus: List<Sku>? = null,
        supplierId: String? = null,
        options: CallOptions? = null,
    ): SetGlobalSellingVirtualInventoryResponse =
        caller.call("gs_full_service_inventory.set_global_selling_virtual_inventory", Params.of("skus", skus, "supplier_id", supplierId), options) { SetGlobalSellingVirtualInventoryResponse(it) }
}