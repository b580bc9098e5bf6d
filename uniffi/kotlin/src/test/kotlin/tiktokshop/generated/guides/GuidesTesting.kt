// Generated from core/catalog by `cargo gen`. Do not edit.

@file:Suppress("unused", "UNUSED_VARIABLE", "ASSIGNED_VALUE_IS_NEVER_READ")

package guides

import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import tiktokshop.TikTokShopClient
import tiktokshop.api.order.OrderStatus
import tiktokshop.json.JsonArray
import tiktokshop.json.JsonNumber
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonText
import tiktokshop.json.JsonValue

internal suspend fun guidesTesting() {
    val words = listOf("sandbox", "--frozen", "--json", "--port", "0", "--until-stdin-closes")
    val process = ProcessBuilder(listOf("tiktokshop") + words).start()
    val sandbox = JsonValue.parse(process.inputStream.bufferedReader().readLine()) as JsonObject
    fun JsonObject.text(name: String) = (getValue(name) as JsonText).text

    val client = TikTokShopClient.withAppSecret(sandbox.text("app_key"), sandbox.text("app_secret")) {
        env = false
        apiUrl = sandbox.text("api_url")
        accessToken = sandbox.text("access_token")
        shopCipher = ((sandbox["shops"] as JsonArray).first() as JsonObject).text("cipher")
    }
    check(client.order.getOrderList(pageSize = 50, orderStatus = OrderStatus.AWAITING_SHIPMENT).orders.isNotEmpty())


    fun control(path: String, body: String): JsonObject {
        val request = HttpRequest.newBuilder(URI("${sandbox.text("control_url")}/$path")).POST(HttpRequest.BodyPublishers.ofString(body))
        val response = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString())
        check(response.statusCode() == 200) { response.body() }
        return JsonValue.parse(response.body()) as JsonObject
    }

    control("faults", """{"operation": "order.get_order_list", "times": 1, "action": {"type": "rate_limit", "retry_after": 0}}""")
    check(client.order.getOrderList(pageSize = 1).response.attempts == 2)


    fun advance(seconds: Int) = (control("clock", """{"advance": $seconds}""").getValue("now") as JsonNumber).toLongOrNull()!!
    val before = advance(0)
    check(advance(3600) == before + 3600)
    process.destroy()
}