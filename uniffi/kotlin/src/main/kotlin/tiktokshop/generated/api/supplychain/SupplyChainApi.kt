// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.supplychain

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

/** Supply chain: the operations of the domain `supply_chain`. */
public class SupplyChainApi internal constructor(private val caller: Caller) {
    /**
     * Reports packages that a certified warehouse has shipped.
     *
     * `POST /supply_chain/{version}/packages/sync`, version 202309.
     *
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     * - Scope: `seller.fulfillment.basic`.
     * - Also called: `Supplychain.confirmPackageShipment` in the PHP package.
     *
     * @param packages Packages that the warehouse has shipped.
     * @param warehouseProviderId Id that TikTok gave the operator of the warehouse. Example: `7342984797904049750`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun confirmPackageShipment(
        packages: List<Package>,
        warehouseProviderId: String,
        options: CallOptions? = null,
    ): ConfirmPackageShipmentResponse =
        caller.call("supply_chain.confirm_package_shipment", Params.of("packages", packages, "warehouse_provider_id", warehouseProviderId), options) { ConfirmPackageShipmentResponse(it) }
}