package tiktokshop

import java.util.Collections
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import tiktokshop.internal.textOf
import tiktokshop.internal.told

private const val LIST = "order.get_order_list"

/** No text that this package makes has a secret: docs/security.md promises it, and names these tests. */
class SecretsTest {
    private val sandbox = startSandbox()
    private val secrets get() = listOf(sandbox.appSecret, sandbox.accessToken, sandbox.refreshToken, sandbox.shop.cipher)

    @AfterTest
    fun stop() = sandbox.close()

    private fun assertNone(shown: Collection<Any?>, more: List<String> = emptyList()) {
        for (text in shown.map { it.toString() }) {
            val found = (secrets + more).filter { it in text }
            assertTrue(found.isEmpty(), "$found in $text")
        }
    }

    @Test
    fun `clients calls events and log lines show no secret`() = runBlocking {
        val lines = Collections.synchronizedList(mutableListOf<String>())
        val client = sandbox.client {
            refreshToken = sandbox.refreshToken
            accessToken = sandbox.accessToken
            logLevel = LogLevel.DEBUG
            logger = Logger { _, line -> lines += line }
            maxRetries = 1
        }
        client.hooks.onRequest { lines += "$it ${it.query}" }
        client.hooks.onResponse { lines += "$it ${it.message}" }
        client.hooks.onRetry { lines += "$it" }
        client.hooks.onRefresh { lines += "$it ${it.account}" }
        val wrong = mutableListOf<TikTokShopException>()
        client.hooks.onFailure { wrong += it }
        sandbox.expireTokens()
        val page = client.order.getOrderList(pageSize = 1)
        sandbox.fault("code", "code" to 36009003, "status" to 500, operation = LIST)
        assertFailsWith<ServerException> { client.order.getOrderList(pageSize = 1) }
        withTimeout(20.seconds) { while (wrong.isEmpty()) delay(5) }

        val prepared = client.prepare(LIST, mapOf("page_size" to 1))
        assertTrue(client.tokens.accessToken() in prepared.headers.toString(), "the request has a token, which must not be shown")
        assertTrue(lines.any { "refresh" in it } && lines.any { "retry" in it } && lines.any { "request" in it }, "$lines")
        val shown = lines + listOf(client, client.shop(sandbox.shop.id), page, page.response, prepared, client.oauth, client.webhooks)
        assertNone(shown + wrong.map { it.stackTraceToString() }, listOf(client.tokens.accessToken()))
    }

    @Test
    fun `exceptions and their causes have no secret`() = runBlocking {
        val client = sandbox.client()
        val another = TikTokShopClient.withAppSecret(sandbox.appKey, "a-secret-of-another-app") {
            env = false
            apiUrl = sandbox.apiUrl
            accessToken = sandbox.accessToken
            shopCipher = sandbox.shop.cipher
        }
        val failures = listOf<suspend () -> Any?>(
            { another.order.getOrderList(pageSize = 1) },
            { client.oauth.exchange("TTP_code_of_a_seller") },
            { client.oauth.refresh("TTP_refresh_token_of_a_seller") },
            { client.oauth.complete("https://app.example.com/callback?code=TTP_code_of_a_seller&state=state-of-a-browser") },
            { TikTokShopClient.viaServer(sandbox.apiUrl, "key-of-a-device") { shopId = "7" }.order.getOrderList(pageSize = 1) },
            { sandbox.client { store = PostgresStore("postgres://user:password-of-a-database@127.0.0.1:1/x", allowUnsealed = true) }.tokens.list() },
            { sandbox.client { store = SqliteStore("/nowhere/x.sqlite", key = "key-of-a-store") }.tokens.list() },
            { sandbox.expireTokens().also { client.order.getOrderList(pageSize = 1) } },
        )
        val thrown = failures.map { call -> assertFailsWith<TikTokShopException> { call() }.stackTraceToString() }
        val given = listOf("a-secret-of-another-app", "TTP_code_of", "TTP_refresh_token_of", "state-of-a-browser", "key-of-a-device", "password-of-a-database", "key-of-a-store")
        assertNone(thrown, given)
    }

    @Test
    fun `what the platform echoes is masked`() = runBlocking {
        val echo = "the token ${sandbox.accessToken} of ${sandbox.shop.cipher} is unknown"
        sandbox.fault("code", "code" to 105001, "message" to echo, operation = LIST)
        val error = assertFailsWith<TokenInvalidException> { sandbox.client().order.getOrderList(pageSize = 1) }
        assertTrue("is unknown" in error.platformMessage.orEmpty(), error.platformMessage)
        assertNone(listOf(error.stackTraceToString(), error.platformMessage))
    }

    @Test
    fun `a store or a signer that quotes a token is not quoted`() = runBlocking {
        val store = object : TokenStore {
            override suspend fun load(account: AccountName): StoredRecord? = null

            override suspend fun save(record: StoredRecord) = error("cannot write ${record.json}")
        }
        val client = sandbox.client { this.store = store }
        val record = StoredRecord.of("seller", sandbox.accessToken, 4_000_000_000, sandbox.refreshToken, 4_000_000_000)
        val unsaved = assertFailsWith<StoreException> { client.tokens.save(record) }
        assertTrue("IllegalStateException" in unsaved.message!!, unsaved.message)
        assertNull(unsaved.cause)

        val signer = object : RemoteSigner {
            override suspend fun sign(request: SigningRequest): String = error("access_token: ${sandbox.accessToken}")

            override suspend fun accessToken(request: TokenRequest) = AccessToken(sandbox.accessToken, shopCipher = sandbox.shop.cipher)
        }
        val device = TikTokShopClient.withRemoteSigner(sandbox.appKey, signer) {
            apiUrl = sandbox.apiUrl
            shopId = sandbox.shop.id
        }
        val unsigned = assertFailsWith<TransportException> { device.order.getOrderList(pageSize = 1) }
        assertNull(unsigned.cause)
        assertNone(listOf(unsaved.stackTraceToString(), unsigned.stackTraceToString(), device))
    }

    @Test
    fun `what holds a secret does not show it`() = runBlocking {
        val client = sandbox.client { store = MemoryStore() }
        val link = client.oauth.begin(AuthorizationPage(host = sandbox.authUrl))
        val done = client.oauth.complete(sandbox.authorize(link.url))
        assertEquals("[redacted]", done.record.accessToken)
        val record = StoredRecord.of("seller", sandbox.accessToken, 1, sandbox.refreshToken, 1, done.shops)
        assertEquals(sandbox.accessToken, record.accessToken)
        val options = ClientOptions {
            appSecret = sandbox.appSecret
            accessToken = sandbox.accessToken
            serverKey = "key-of-a-device"
        }
        val kept = listOf(
            done, done.record, done.shops, link, record, options, client.tokens, RequestSigner(sandbox.appKey, sandbox.appSecret),
            AccessToken(sandbox.accessToken, shopCipher = sandbox.shop.cipher),
            TokenRequest(told(textOf("rejected" to sandbox.accessToken, "shop" to "7"))),
            SigningRequest(textOf("method" to "GET", "path" to "/", "query" to listOf(listOf("shop_cipher", sandbox.shop.cipher)))),
            SqliteStore("x.sqlite", key = "key-of-a-store"),
            PostgresStore("postgres://user:password-of-a-database@localhost/x"),
        )
        assertIs<StoredShop>(done.shops.first())
        assertNone(kept, listOf("key-of-a-device", "key-of-a-store", "password-of-a-database", done.shops.first().cipher))
    }
}
