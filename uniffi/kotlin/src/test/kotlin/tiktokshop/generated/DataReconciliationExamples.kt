// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.datareconciliation

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun orderStatusDataExchangeExample(client: TikTokShopClient) {
    val response = client.dataReconciliation.orderStatusDataExchange()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun qualityFactoryOrderDataImportExample(client: TikTokShopClient) {
    val response = client.dataReconciliation.qualityFactoryOrderDataImport()
}
