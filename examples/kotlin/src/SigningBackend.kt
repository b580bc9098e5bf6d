// The backend of DeviceWithSigner.kt: it knows who the user is, decides what the user may do, and signs. It gives out access tokens of the
// store that WebhookServer.kt fills, and neither the app secret nor a refresh token.
//
//   TIKTOK_APP_KEY=... TIKTOK_APP_SECRET=... STORE=shop.sqlite SESSION=... SHOP_ID=... PORT=8081
package examples

import io.ktor.http.HttpHeaders
import io.ktor.http.HttpStatusCode
import io.ktor.server.cio.CIO
import io.ktor.server.engine.embeddedServer
import io.ktor.server.request.receiveText
import io.ktor.server.response.respond
import io.ktor.server.response.respondText
import io.ktor.server.routing.RoutingCall
import io.ktor.server.routing.post
import io.ktor.server.routing.routing
import tiktokshop.InvalidRequestException
import tiktokshop.RequestSigner
import tiktokshop.SqliteStore
import tiktokshop.StoredShop
import tiktokshop.TikTokShopClient
import tiktokshop.json.JsonArray
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonText
import tiktokshop.json.JsonValue

private val client = TikTokShopClient.withAppSecret { store = SqliteStore(System.getenv("STORE") ?: "shop.sqlite") }
private val signer = RequestSigner(System.getenv("TIKTOK_APP_KEY"), System.getenv("TIKTOK_APP_SECRET"))

/** Who is signed in, and whose shop that is. In your backend, this is a table. */
private val sessions = mapOf("Bearer ${System.getenv("SESSION")}" to System.getenv("SHOP_ID"))

fun main() {
    embeddedServer(CIO, host = "127.0.0.1", port = System.getenv("PORT")?.toInt() ?: 8081) {
        routing {
            post("/sign") { sign(call) }
            post("/token") { token(call) }
        }
    }.start(wait = true)
}

private suspend fun sign(call: RoutingCall) {
    val (_, shop) = shopOf(call) ?: return call.respond(HttpStatusCode.Unauthorized)
    val request = call.receiveText()
    val signed = try {
        signer.sign(request)
    } catch (problem: InvalidRequestException) {
        return call.respond(HttpStatusCode.BadRequest)
    }
    // A signature is as good as the call: these users may read, and in their own shop only.
    if (!signed.isRead || !isFor(shop, request)) return call.respond(HttpStatusCode.Forbidden)
    call.respondText(JsonObject.of("sign" to signed.sign).toString())
}

private suspend fun token(call: RoutingCall) {
    val (openId, shop) = shopOf(call) ?: return call.respond(HttpStatusCode.Unauthorized)
    val rejected = (JsonValue.parse(call.receiveText()) as JsonObject)["rejected"]
    // The platform has ended it early. However many devices say so, it is refreshed once.
    if (rejected == JsonText(client.tokens.accessToken(openId))) client.tokens.refresh(openId)
    val answer = JsonObject.of(
        "access_token" to client.tokens.accessToken(openId),
        "expires_at" to client.tokens.get(openId).accessTokenExpiresAt,
        "shop_cipher" to shop.cipher,
    )
    call.respondText(answer.toString())
}

/** The authorization and the shop of the user who asks. */
private suspend fun shopOf(call: RoutingCall): Pair<String, StoredShop>? =
    sessions[call.request.headers[HttpHeaders.Authorization]]?.let { client.tokens.shop(it) }

private fun isFor(shop: StoredShop, request: String): Boolean {
    val query = (JsonValue.parse(request) as JsonObject)["query"] as JsonArray
    return query.filterIsInstance<JsonArray>().filter { it[0] == JsonText("shop_cipher") } == listOf(JsonValue.of(listOf("shop_cipher", shop.cipher)))
}
