// Receives webhooks, and connects the shops of sellers. A webhook is stored before TikTok Shop gets its 200, and is handled afterwards: at
// least once, and in order for each order.
//
//   TIKTOK_APP_KEY=... TIKTOK_APP_SECRET=... TIKTOK_SERVICE_ID=... STORE=shop.sqlite PORT=8080
//
// Webhooks come in at /webhooks/tiktokshop, and sellers begin at /oauth/tiktokshop/authorize.
package examples

import io.ktor.http.ContentType
import io.ktor.http.HttpHeaders
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.ApplicationCall
import io.ktor.server.application.ApplicationStopping
import io.ktor.server.cio.CIO
import io.ktor.server.engine.embeddedServer
import io.ktor.server.request.httpMethod
import io.ktor.server.request.receiveChannel
import io.ktor.server.request.uri
import io.ktor.server.response.respondText
import io.ktor.server.routing.route
import io.ktor.server.routing.routing
import io.ktor.utils.io.readRemaining
import kotlinx.coroutines.runBlocking
import kotlinx.io.readByteArray
import tiktokshop.AuthorizationPage
import tiktokshop.BodyTooLargeException
import tiktokshop.IncomingRequest
import tiktokshop.OutgoingResponse
import tiktokshop.SqliteStore
import tiktokshop.TikTokShopClient
import tiktokshop.webhook.OrderStatusChangeEvent

fun main() {
    val client = TikTokShopClient.withAppSecret { store = SqliteStore(System.getenv("STORE") ?: "shop.sqlite") }
    val inbox = client.inbox()
        .on("ORDER_STATUS_CHANGE") { event, attempt ->
            // It may run twice for one event. If it throws, the event comes again.
            val change = (event as OrderStatusChangeEvent).data
            println("order ${change.orderId} is ${change.orderStatus}, attempt ${attempt.attempts}")
        }
        .onAny { event, _ -> println("another event: ${event.type}") }
    val receiver = client.receiver {
        this.inbox = inbox
        authorize = AuthorizationPage(host = System.getenv("TIKTOK_AUTH_URL"))
        onAuthorized { authorization, _ ->
            println("connected: ${authorization.shops.joinToString { it.name }}")
            null
        }
    }
    runBlocking { inbox.start() }
    val server = embeddedServer(CIO, host = "127.0.0.1", port = System.getenv("PORT")?.toInt() ?: 8080) {
        routing { route("{path...}") { handle { call.send(receiver.handle(KtorRequest(call))) } } }
        monitor.subscribe(ApplicationStopping) {
            runBlocking {
                inbox.close()
                client.shutdown()
            }
        }
    }
    server.start(wait = true)
}

/** A request of Ktor, as the receiver reads it. */
private class KtorRequest(private val call: ApplicationCall) : IncomingRequest {
    override val method get() = call.request.httpMethod.value
    override val target get() = call.request.uri

    override fun header(name: String) = call.request.headers[name]

    override suspend fun body(limit: Int): ByteArray {
        val bytes = call.receiveChannel().readRemaining(limit + 1L).readByteArray()
        return if (bytes.size > limit) throw BodyTooLargeException() else bytes
    }
}

private suspend fun ApplicationCall.send(answer: OutgoingResponse) {
    val (type, others) = answer.headers.partition { (name, _) -> name.equals(HttpHeaders.ContentType, ignoreCase = true) }
    others.forEach { (name, value) -> response.headers.append(name, value) }
    respondText(answer.body, type.firstOrNull()?.let { ContentType.parse(it.second) }, HttpStatusCode.fromValue(answer.status))
}
