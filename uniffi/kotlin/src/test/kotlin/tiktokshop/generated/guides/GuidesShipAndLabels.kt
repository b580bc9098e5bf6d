// Generated from core/catalog by `cargo gen`. Do not edit.

@file:Suppress("unused", "UNUSED_VARIABLE", "ASSIGNED_VALUE_IS_NEVER_READ")

package guides

import tiktokshop.BusinessException
import tiktokshop.TikTokShopClient
import tiktokshop.api.fulfillment.HandoverMethod
import tiktokshop.api.order.OrderStatus

internal suspend fun guidesShipAndLabels() {
    control("orders", """{"shop_id": "${setting("SANDBOX_SHOP_ID")}", "count": 2, "status": "AWAITING_SHIPMENT"}""")
    control("labels", """{"delay": 0}""")


    val client = TikTokShopClient.withAppSecret()
    val shipped = mutableListOf<String>()
    val page = client.order.getOrderList(pageSize = 20, orderStatus = OrderStatus.AWAITING_SHIPMENT)
    for (id in page.orders.flatMap { it.packages }.mapNotNull { it.id }) {
        try {
            client.fulfillment.shipPackage(packageId = id, handoverMethod = HandoverMethod.PICKUP)
            shipped += id
        } catch (error: BusinessException) {
            println("$id ${error.code} ${error.platformMessage} ${error.hint}")
        }
    }

    check(shipped.isNotEmpty())

    for (id in shipped) {
        val label = client.downloadLabel(id) { documentType = "SHIPPING_LABEL"; path = "$id.pdf" }
        println("${label.contentType} ${label.bytes.size} bytes, tracking number ${label.trackingNumber}")
    }

    check(java.io.File("${shipped.first()}.pdf").readText().startsWith("%PDF"))
}