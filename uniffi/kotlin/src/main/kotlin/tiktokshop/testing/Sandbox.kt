package tiktokshop.testing

import java.io.IOException
import java.net.HttpURLConnection
import java.net.Proxy
import java.net.URI
import java.net.URLEncoder
import kotlin.time.Duration
import kotlin.time.Instant
import tiktokshop.ClientOptions
import tiktokshop.TikTokShopClient
import tiktokshop.internal.Told
import tiktokshop.internal.told
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue

/**
 * A TikTok Shop on your machine, for tests: the command `tiktokshop sandbox` as a process of its own, which ends with this one.
 *
 * ```kotlin
 * Sandbox.start(frozen = true).use { sandbox ->
 *     val client = sandbox.client()
 *     sandbox.createOrders(count = 3, status = "AWAITING_SHIPMENT")
 * }
 * ```
 *
 * Its functions block until the sandbox has responded, which takes milliseconds, and throw a [SandboxException] if it refuses.
 */
public class Sandbox private constructor(private val process: Process, private val described: Told) : AutoCloseable {
    /** The address of the API. */
    public val apiUrl: String = fact("api_url")

    /** The address of the host for tokens and for the page that asks for consent. */
    public val authUrl: String = fact("auth_url")

    /** The address of the control API, which `docs/sandbox.md` describes. */
    public val controlUrl: String = fact("control_url")

    /** The key of the sandbox's app. */
    public val appKey: String = fact("app_key")

    /** The secret of the sandbox's app. */
    public val appSecret: String = fact("app_secret")

    /** The service ID of the sandbox's app. */
    public val serviceId: String = fact("service_id")

    /** The access token of the first seller. */
    public val accessToken: String = fact("access_token")

    /** The refresh token of the first seller. */
    public val refreshToken: String = fact("refresh_token")

    /** The shops of the first seller. */
    public val shops: List<Shop> = described.list("shops").map(::Shop)

    /** Who has authorized the app. */
    public val accounts: List<Account> = described.list("accounts").map(::Account)

    /** The first shop. */
    public val shop: Shop get() = shops.first()

    /** A shop of the sandbox. */
    public class Shop internal constructor(told: Told) {
        public val id: String = told.text("id").orEmpty()
        public val cipher: String = told.text("cipher").orEmpty()
        public val name: String = told.text("name").orEmpty()

        /** Its country: `US`. */
        public val region: String = told.text("region").orEmpty()
    }

    /** A seller, creator or partner who has authorized the app. */
    public class Account internal constructor(told: Told) {
        public val openId: String = told.text("open_id").orEmpty()
        public val name: String = told.text("name").orEmpty()

        /** The country: `US`. */
        public val region: String = told.text("region").orEmpty()

        /** As the platform counts: 0 is a seller, 1 a creator, 3 a partner. */
        public val userType: Int = told.int("user_type") ?: 0
        public val accessToken: String = told.text("access_token").orEmpty()
        public val refreshToken: String = told.text("refresh_token").orEmpty()
        public val shops: List<Shop> = told.list("shops").map(::Shop)

        /** The ciphers of a partner's category assets. */
        public val categoryAssetCiphers: List<String> = told.texts("category_asset_ciphers")
    }

    /** A client of the sandbox's app, by default for its first shop and with its access token. It ignores the environment. */
    @JvmOverloads
    public fun client(configure: ClientOptions.() -> Unit = {}): TikTokShopClient = TikTokShopClient.withAppSecret(appKey, appSecret) {
        serviceId = this@Sandbox.serviceId
        apiUrl = this@Sandbox.apiUrl
        authUrl = this@Sandbox.authUrl
        env = false
        configure()
        if (store == null && refreshToken == null && accessToken == null) accessToken = this@Sandbox.accessToken
        if (store == null && shopId == null && shopCipher == null) shopCipher = shop.cipher
    }

    /** Restores the initial state: the same ids, tokens and orders, without faults or received requests. */
    public fun reset() {
        control("POST", "reset")
    }

    /**
     * Makes calls fail: `fault("rate_limit", "retry_after" to 0, operation = "order.get_order_list", times = 1)`. What else a fault
     * may have takes `control("POST", "faults", ...)`.
     *
     * @param type the type of its action, of those in `docs/sandbox.md`
     * @param fields what else belongs to the action
     * @param operation the id of the operation that fails; by default all do
     * @param path the path that fails
     * @param times how many calls fail; by default all do
     * @param processed whether the call is processed first, so that only its response is another one
     * @return the id of the fault
     */
    public fun fault(
        type: String,
        vararg fields: Pair<String, Any?>,
        operation: String? = null,
        path: String? = null,
        times: Int? = null,
        processed: Boolean = false,
    ): Long {
        val action = mapOf("type" to type, *fields)
        val stage = if (processed) "after" else null
        val whole = mapOf("operation" to operation, "path" to path, "times" to times, "when" to stage, "action" to action)
        return Told(control("POST", "faults", given(whole))).long("id")!!
    }

    /** Removes all faults. */
    public fun clearFaults() {
        control("DELETE", "faults")
    }

    /** Advances the clock, and returns its time. Everything due by then happens at once. */
    public fun advance(duration: Duration): Instant {
        val told = control("POST", "clock", mapOf("advance" to duration.inWholeSeconds))
        return Instant.fromEpochSeconds(Told(told).long("now")!!)
    }

    /** Expires access tokens: all, or those of an account. */
    @JvmOverloads
    public fun expireTokens(openId: String? = null) {
        control("POST", "tokens/expire", given(mapOf("open_id" to openId)))
    }

    /**
     * Places orders as a buyer, and returns their ids.
     *
     * @param status moves each of them to this status: `AWAITING_SHIPMENT`
     * @param shopId the shop; by default the first one
     * @param fields what else an order may have, as in `docs/sandbox.md`
     */
    public fun createOrders(
        vararg fields: Pair<String, Any?>,
        count: Int = 1,
        status: String? = null,
        shopId: String? = null,
    ): List<String> {
        val order = given(mapOf("count" to count, "status" to status, "shop_id" to shopId, *fields))
        return Told(control("POST", "orders", order)).texts("order_ids")
    }

    /** The received requests, oldest first, with secrets masked. */
    public fun requests(operation: String? = null, path: String? = null, last: Int? = null): List<JsonObject> {
        val query = given(mapOf("operation" to operation, "path" to path, "last" to last)).map { (name, value) -> "$name=${URLEncoder.encode("$value", "UTF-8")}" }
        return Told(control("GET", "requests?${query.joinToString("&")}")).list("requests").map { it.json }
    }

    /** Sends a webhook to [address], or to those that are subscribed. [flushWebhooks] waits for the responses. */
    public fun trigger(type: String, data: Any? = null, shopId: String? = null, openId: String? = null, address: String? = null) {
        val event = mapOf("type" to type, "data" to data, "shop_id" to shopId, "open_id" to openId, "address" to address)
        control("POST", "webhooks/trigger", given(event))
    }

    /** Sends the webhooks that are due, and returns how each was responded to. */
    public fun flushWebhooks(): List<JsonObject> = Told(control("POST", "webhooks/flush")).list("deliveries").map { it.json }

    /**
     * What a seller's browser does with an authorization link.
     *
     * @param decision `approve` or `deny`
     * @param openId whose browser it is; by default that of the first account
     * @return the URL with `code` and `state` that the decision leads to
     */
    @JvmOverloads
    public fun authorize(link: String, decision: String = "approve", openId: String = accounts.first().openId): String {
        val (page, query) = link.split('?', limit = 2)
        val form = "$query&open_id=$openId&decision=$decision"
        return send("POST", page, "application/x-www-form-urlencoded", form) { it.getHeaderField("location").orEmpty() }
    }

    /**
     * Calls the control API, which `docs/sandbox.md` describes: `control("POST", "clock", mapOf("advance" to 60))`.
     *
     * @param body anything that [JsonValue.of] takes; by default no field for a `POST`
     */
    @JvmOverloads
    public fun control(method: String, path: String, body: Any? = emptyMap<String, Any?>().takeIf { method == "POST" }): JsonObject =
        send(method, "$controlUrl/$path", "application/json", body?.let { JsonValue.of(it).toString() }) { connection ->
            val failed = connection.responseCode >= REFUSED
            val text = (if (failed) connection.errorStream else connection.inputStream)?.use { it.readBytes().decodeToString() }.orEmpty()
            if (failed) throw SandboxException("the sandbox refused $method $path: $text")
            told(text).json
        }

    /** Stops the sandbox. */
    override fun close() {
        process.destroy()
        process.waitFor()
    }

    private fun fact(name: String): String = described.text(name) ?: throw SandboxException("the sandbox did not tell its $name")

    /** One request, by the client that every JVM has, Android's too, and no proxy: the sandbox is on this machine. */
    private fun <T> send(method: String, url: String, type: String, body: String?, read: (HttpURLConnection) -> T): T {
        val connection = URI(url).toURL().openConnection(Proxy.NO_PROXY) as HttpURLConnection
        connection.requestMethod = method
        connection.instanceFollowRedirects = false
        if (body != null) {
            connection.setRequestProperty("content-type", type)
            connection.doOutput = true
            connection.outputStream.use { it.write(body.encodeToByteArray()) }
        }
        return read(connection)
    }

    public companion object {
        private const val REFUSED = 300

        /**
         * Starts a sandbox.
         *
         * @param seed the same seed creates the same ids, tokens, shops and orders
         * @param frozen stops the clock until [advance]
         * @param startTime the time at which the clock starts; by default now
         * @param port the port on 127.0.0.1; by default a free one
         * @param binary the path of the command `tiktokshop`; by default that of the variable `TIKTOKSHOP_BINARY`, else the one on the `PATH`
         * @param arguments more arguments of `tiktokshop sandbox`
         * @throws SandboxException if the command is missing, or ends before the sandbox is ready
         */
        @JvmStatic
        @JvmOverloads
        public fun start(
            seed: Long = 7,
            frozen: Boolean = false,
            startTime: Instant? = null,
            port: Int = 0,
            binary: String? = null,
            arguments: List<String> = emptyList(),
        ): Sandbox {
            val fixed = listOf("sandbox", "--json", "--until-stdin-closes", "--port", "$port", "--seed", "$seed")
            val clock = listOfNotNull("--frozen".takeIf { frozen }) + startTime?.let { listOf("--start-time", "${it.epochSeconds}") }.orEmpty()
            val process = run(binary ?: System.getenv("TIKTOKSHOP_BINARY") ?: "tiktokshop", fixed + clock + arguments)
            val line = process.inputStream.bufferedReader().readLine()
                ?: throw SandboxException("the sandbox ended with ${process.waitFor()} before it was ready")
            return Sandbox(process, told(line))
        }

        private fun run(binary: String, arguments: List<String>): Process = try {
            ProcessBuilder(listOf(binary) + arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start()
        } catch (problem: IOException) {
            throw SandboxException("the command $binary cannot be started; TIKTOKSHOP_BINARY can name another one", problem)
        }

        private fun given(members: Map<String, Any?>): Map<String, Any?> = members.filterValues { it != null }
    }
}

/** The sandbox could not do what was asked. */
public class SandboxException internal constructor(message: String, cause: Throwable? = null) : IllegalStateException(message, cause)
