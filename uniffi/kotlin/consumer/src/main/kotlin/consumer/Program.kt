package consumer

import java.io.File
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import tiktokshop.TikTokShopClient
import tiktokshop.api.order.OrderStatus
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonText
import tiktokshop.json.JsonValue

/** Lists orders of the sandbox whose description the file has that is named first. A program as users write it, to try out what was packed. */
fun main(arguments: Array<String>) = runBlocking {
    val facts = JsonValue.parse(File(arguments[0]).readText()) as JsonObject
    val fact = { name: String -> (facts[name] as JsonText).text }
    val client = TikTokShopClient.withAppSecret(fact("app_key"), fact("app_secret")) {
        apiUrl = fact("api_url")
        authUrl = fact("auth_url")
        accessToken = fact("access_token")
        env = false
    }
    client.use {
        val shops = client.authorization.getAuthorizedShop().shops
        val shop = client.withOptions { shopCipher = shops.first().cipher }
        val page = shop.order.getOrderList(orderStatus = OrderStatus.AWAITING_SHIPMENT, pageSize = 2)
        val walked = shop.order.getOrderListPages().take(3).toList()
        println("${page.orders.size} of ${page.totalCount} orders await shipment; the first three: ${walked.joinToString { it.id.orEmpty() }}")
    }
}
