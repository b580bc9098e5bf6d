package tiktokshop

import java.io.File
import java.nio.file.Files
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import tiktokshop.internal.told

/** A phone without the app secret, which works through `tiktokshop serve`. */
class ThroughServerTest {
    private val sandbox = startSandbox()
    private val file = File(Files.createTempDirectory("serve").toFile(), "store.sqlite").path
    private val binary = System.getenv("TIKTOKSHOP_BINARY") ?: File(root, "target/debug/tiktokshop").path
    private val server: Process
    private val url: String

    init {
        runBlocking { authorize() }
        server = command("serve", "--listen", "127.0.0.1:0").start()
        url = told(server.inputStream.bufferedReader().readLine()).text("url")!!
    }

    @AfterTest
    fun stop() {
        server.destroy()
        server.waitFor()
        sandbox.close()
    }

    /** A program of the command, with the settings of the server. */
    private fun command(vararg arguments: String): ProcessBuilder {
        val builder = ProcessBuilder(listOf(binary, "--json") + arguments).redirectError(ProcessBuilder.Redirect.INHERIT)
        builder.environment() += mapOf(
            "TIKTOK_APP_KEY" to sandbox.appKey,
            "TIKTOK_APP_SECRET" to sandbox.appSecret,
            "TIKTOK_API_URL" to sandbox.apiUrl,
            "TIKTOK_AUTH_URL" to sandbox.authUrl,
            "TIKTOK_STORE" to "sqlite://$file",
        )
        return builder
    }

    private suspend fun authorize() {
        val client = sandbox.client { store = SqliteStore(file) }
        val link = client.oauth.begin(AuthorizationPage(host = sandbox.authUrl))
        client.oauth.complete(sandbox.authorize(link.url))
        client.close()
    }

    private fun key(scope: String): String {
        val made = command("keys", "create", "--scope", scope).start()
        return told(made.inputStream.bufferedReader().readText()).text("key")!!
    }

    private fun phone(key: String) = TikTokShopClient.viaServer(url, key) { shopId = sandbox.shop.id }

    @Test
    fun `the typed API is that of a direct client, and the tokens stay with the server`() = runBlocking {
        val phone = phone(key("write"))
        val direct = sandbox.client()
        val orders = phone.order.getOrderListPages().toList().map { it.id }
        assertEquals(direct.order.getOrderListPages().toList().map { it.id }, orders)
        val refused = assertFailsWith<TikTokShopException> { phone.order.getOrderDetail(ids = listOf("1")) }
        val same = assertFailsWith<TikTokShopException> { direct.order.getOrderDetail(ids = listOf("1")) }
        assertEquals(same::class to same.code, refused::class to refused.code)
        assertTrue(refused.requestId != null)
        assertFailsWith<ConfigurationException> { phone.tokens.list() }
        assertTrue(sandbox.appSecret !in phone.toString())
    }

    @Test
    fun `a key may do what the server allows it, and nothing else`() = runBlocking {
        val reader = phone(key("read"))
        assertTrue(reader.order.getOrderList(pageSize = 1).orders.size == 1)
        val denied = assertFailsWith<PermissionDeniedException> {
            reader.call("order.add_external_order_references", mapOf("orders" to emptyList<Any>()))
        }
        assertEquals(403, denied.httpStatus)
        val unknown = assertFailsWith<ConfigurationException> { phone("nobody's key").order.getOrderList(pageSize = 1) }
        assertEquals(401, unknown.httpStatus)
        assertTrue("nobody's key" !in unknown.toString())
    }
}
