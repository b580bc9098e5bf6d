// An app on a phone that calls TikTok Shop itself. Your backend, which alone has the app secret, signs its requests: see SigningBackend.kt.
//
//   TIKTOK_APP_KEY=... BACKEND_URL=https://api.example.com SESSION=... SHOP_ID=...
package examples

import java.io.IOException
import java.net.HttpURLConnection
import java.net.URL
import kotlin.time.Instant
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import tiktokshop.AccessToken
import tiktokshop.RemoteSigner
import tiktokshop.SigningRequest
import tiktokshop.TikTokShopClient
import tiktokshop.TokenRequest
import tiktokshop.TransportException
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** Your backend. [session] is what your app has from signing in: it tells the backend who asks. */
class Backend(private val url: String, private val session: String) : RemoteSigner {
    class Refused(val status: Int) : IOException("the backend refused with $status")

    override suspend fun sign(request: SigningRequest): String = post("sign", request.json).sign

    override suspend fun accessToken(request: TokenRequest): AccessToken {
        val answer = post("token", JsonObject.of("rejected" to request.rejected).toString())
        return AccessToken(answer.token, answer.expiresAt, answer.cipher)
    }

    private suspend fun post(path: String, body: String): Answer = withContext(Dispatchers.IO) {
        val connection = URL("$url/$path").openConnection() as HttpURLConnection
        connection.doOutput = true
        connection.setRequestProperty("Authorization", "Bearer $session")
        connection.outputStream.use { it.write(body.toByteArray()) }
        if (connection.responseCode != 200) throw Refused(connection.responseCode)
        Answer(JsonValue.parse(connection.inputStream.use { it.reader().readText() }) as JsonObject)
    }
}

private class Answer(raw: JsonObject) : JsonView(raw) {
    val sign: String get() = text("sign").orEmpty()
    val token: String get() = text("access_token").orEmpty()
    val expiresAt: Instant? get() = time("expires_at")
    val cipher: String? get() = text("shop_cipher")
}

suspend fun main() {
    val backend = Backend(System.getenv("BACKEND_URL") ?: "http://127.0.0.1:8081", System.getenv("SESSION"))
    val client = TikTokShopClient.withRemoteSigner(System.getenv("TIKTOK_APP_KEY"), backend) {
        shopId = System.getenv("SHOP_ID")
        apiUrl = System.getenv("TIKTOK_API_URL")
    }
    val orders = client.order.getOrderList(pageSize = 3).orders
    orders.forEach { println("order ${it.id} ${it.status}") }
    try {
        client.fulfillment.shipPackage("1")
    } catch (error: TransportException) {
        // What the signer threw is the cause, and nothing was sent.
        val refused = error.cause as? Backend.Refused ?: throw error
        println("the backend did not sign: ${refused.status}")
    }
    client.shutdown()
}
