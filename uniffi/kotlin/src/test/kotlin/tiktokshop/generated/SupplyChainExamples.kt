// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.supplychain

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun confirmPackageShipmentExample(client: TikTokShopClient) {
    val response = client.supplyChain.confirmPackageShipment(
        packages = listOf(Package(
            createTimeMillis = 1694176625765,
            dimension = Dimension(height = 42),
            handoverTimeMillis = 1694176625765,
            id = "28427944530283",
            shipTimeMillis = 1694176625765,
            shippingProviderId = "2435653524354624",
            shippingProviderName = "ProviderA",
            skus = listOf(Sku(id = "4235346547", quantity = 13)),
            timeZone = "UTC+8",
            trackingNumber = "WB53452356",
            wmsOrderId = "324246554745",
        )),
        warehouseProviderId = "7342984797904049750",
    )
}
