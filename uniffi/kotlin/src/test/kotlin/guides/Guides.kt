package guides

import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import kotlinx.coroutines.runBlocking
import tiktokshop.IncomingRequest

/** Runs the program of a page, by its name, as the test does: in a process and a folder of its own, with its settings in the environment. */
fun main(arguments: Array<String>): Unit = runBlocking { PROGRAMS.single { it.name == arguments.single() }.run() }

/** A setting from the environment. */
internal fun setting(name: String): String = checkNotNull(System.getenv(name)) { "$name is not set" }

private val http = HttpClient.newHttpClient()

private fun post(url: String, body: String, type: String) =
    http.send(HttpRequest.newBuilder(URI(url)).header("content-type", type).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString())

/** Has the sandbox do something. */
internal fun control(path: String, body: String) {
    val response = post("${setting("SANDBOX_CONTROL_URL")}/$path", body, "application/json")
    check(response.statusCode() == 200) { response.body() }
}

/** What the seller's browser does: where it comes back to. */
internal fun decide(link: String): String {
    val (page, query) = link.split('?', limit = 2)
    val form = "$query&open_id=${setting("SANDBOX_SELLER")}&decision=approve"
    return post(page, form, "application/x-www-form-urlencoded").headers().firstValue("location").get()
}

/** A request as it comes from a server framework. */
internal class Asked(
    override val method: String,
    override val target: String,
    private val authorization: String? = null,
    private val body: String = "",
) : IncomingRequest {
    override fun header(name: String): String? = authorization.takeIf { name == "authorization" }

    override suspend fun body(limit: Int): ByteArray = body.toByteArray()
}
