package tiktokshop

import java.net.URI
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.seconds
import tiktokshop.internal.Told
import tiktokshop.json.JsonArray
import tiktokshop.json.JsonNull
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonText
import tiktokshop.testing.Sandbox

/** Plays the scenarios of the receiver: each is a list of requests, with what comes back and what the app hears. */
class ReceiverPlayer(private val sandbox: Sandbox) {
    private val client = sandbox.client { store = MemoryStore() }
    private val heard = mutableListOf<String>()
    private var fails = false
    private val cookies = mutableMapOf<String, String>()
    private var callback = ""
    private val receiver = client.receiver {
        authorize = AuthorizationPage(host = sandbox.authUrl)
        maxBodyBytes = 5000
        note { "user 7" }
        onEvent { hear("event ${it.type}") }
        onAuthorized { authorization, _ ->
            hear("authorized ${authorization.note}")
            null
        }
        onError { heard += "error ${(it as? TikTokShopException)?.kind ?: "app"}" }
    }

    private fun hear(what: String) {
        heard += what
        check(!fails) { "the app failed" }
    }

    internal suspend fun take(step: Told) {
        step.long("advance")?.let { sandbox.advance(it.seconds) }
        step.child("fault")?.let { sandbox.control("POST", "faults", it.json) }
        fails = step.flag("app_fails")
        val response = receiver.handle(requestOf(step))
        compare(step, response)
        val cookie = response.header("set-cookie")
        val from = step.text("from")
        if (from != null && cookie != null) cookies[from] = cookie.substringBefore(';')
        val decision = step.text("then") ?: return
        callback = URI(sandbox.authorize(response.header("location")!!, decision)).rawQuery
    }

    private fun requestOf(step: Told): IncomingRequest {
        val query = step.text("query").orEmpty().replace("{callback}", callback)
        val content = step.long("body_bytes")?.let { "x".repeat(it.toInt()) } ?: step.text("body").orEmpty()
        val headers = mutableMapOf<String, String>()
        cookies[step.text("from").orEmpty()]?.let { headers["cookie"] = it }
        if (step.text("signature") == "good") headers["authorization"] = client.webhooks.signTestBody(content).signature
        if (step.text("signature") == "forged") headers["authorization"] = "0".repeat(64)
        return object : IncomingRequest {
            override val method = step.text("method") ?: "GET"
            override val target = "${step.text("path")}?$query"

            override fun header(name: String) = headers[name.lowercase()]

            override suspend fun body(limit: Int): ByteArray {
                if (content.length > limit) throw BodyTooLargeException()
                return content.toByteArray()
            }
        }
    }

    private fun compare(step: Told, response: OutgoingResponse) {
        assertEquals(step.int("status"), response.status, "$step ${response.body}")
        assertEquals(step.texts("heard"), heard.toList(), "$step")
        heard.clear()
        for ((name, part) in (step.json["headers"] as? JsonObject).orEmpty()) {
            val value = response.header(name)
            val fits = if (part is JsonText) value?.contains(part.text) == true else part == JsonNull && value == null
            assertTrue(fits, "$step: $name is $value")
        }
        assertTrue(step.text("body_has").orEmpty() in response.body, "$step ${response.body}")
        assertTrue(step.text("body_lacks")?.let { it !in response.body } ?: true, "$step ${response.body}")
    }
}

private fun OutgoingResponse.header(name: String) = headers.find { it.first.equals(name, ignoreCase = true) }?.second

/** The steps of a scenario, if it is one of the receiver. */
internal fun stepsOf(scenario: Told): List<Told>? = (scenario.json["receiver"] as? JsonArray)?.map { Told(it as JsonObject) }
