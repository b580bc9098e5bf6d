// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.datareconciliation

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val dataReconciliationCalls: List<Called> = listOf(
    Called("data_reconciliation.order_status_data_exchange", "202309", listOf()) { client, given ->
        client.dataReconciliation.orderStatusDataExchange(orders = given.views("orders", ::Order), shopId = given.integer("shop_id"), options = given.options)
    },
    Called("data_reconciliation.quality_factory_order_data_import", "202401", listOf()) { client, given ->
        client.dataReconciliation.qualityFactoryOrderDataImport(orders = given.views("orders", ::QualityFactoryOrderDataImportOrder), options = given.options)
    },
)