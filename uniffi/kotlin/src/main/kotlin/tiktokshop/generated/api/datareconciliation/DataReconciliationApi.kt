// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.datareconciliation

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

/** Data reconciliation: the operations of the domain `data_reconciliation`. */
public class DataReconciliationApi internal constructor(private val caller: Caller) {
    /**
     * Reports order states of another channel so that TikTok can reconcile them.
     *
     * `POST /data_reconciliation/{version}/orders/sync`, version 202309.
     *
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     *
     * @param orders Orders to report, each with its state in the source system.
     * @param shopId Platform's id of the shop that the orders belong to. Example: `7494896646893243238`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun orderStatusDataExchange(
        orders: List<Order>? = null,
        shopId: Long? = null,
        options: CallOptions? = null,
    ): OrderStatusDataExchangeResponse =
        caller.call("data_reconciliation.order_status_data_exchange", Params.of("orders", orders, "shop_id", shopId), options) { OrderStatusDataExchangeResponse(it) }

    /**
     * Imports order data of another channel for quality checks of the integration.
     *
     * `POST /data_reconciliation/{version}/orders/import`, version 202401; also 202310.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     *
     * @param orders Orders to report, each with its state in the source system.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun qualityFactoryOrderDataImport(
        orders: List<QualityFactoryOrderDataImportOrder>? = null,
        options: CallOptions? = null,
    ): QualityFactoryOrderDataImportResponse =
        caller.call("data_reconciliation.quality_factory_order_data_import", Params.of("orders", orders), options) { QualityFactoryOrderDataImportResponse(it) }
}