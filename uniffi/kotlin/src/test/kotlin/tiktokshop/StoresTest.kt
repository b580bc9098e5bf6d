package tiktokshop

import java.io.File
import java.nio.file.Files
import java.util.concurrent.ConcurrentHashMap
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertSame
import kotlin.test.assertTrue
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking

/** A store of the app's own that can do all. */
private open class MapStore : TokenStore, TokenIndex, TokenLock, AuthorizationStates {
    val records = ConcurrentHashMap<AccountName, StoredRecord>()
    private val locks = ConcurrentHashMap<String, String>()
    private val states = ConcurrentHashMap<String, String>()

    override suspend fun load(account: AccountName): StoredRecord? {
        delay(1)
        return records[account]
    }

    override suspend fun save(record: StoredRecord) {
        records[record.account] = record
    }

    override suspend fun list(appKey: String) = records.keys.filter { it.appKey == appKey }

    override suspend fun findShop(appKey: String, shopId: String) =
        records.values.find { record -> record.account.appKey == appKey && record.shops.any { it.id == shopId } }?.account

    override suspend fun delete(account: AccountName) = records.remove(account) != null

    override suspend fun lock(key: String, ttl: Double, holder: String) = locks.putIfAbsent(key, holder).let { it == null || it == holder }

    override suspend fun unlock(key: String, holder: String) {
        locks.remove(key, holder)
    }

    override suspend fun putState(key: String, note: String, ttl: Double) {
        states[key] = note
    }

    override suspend fun takeState(key: String) = states.remove(key)
}

class StoresTest {
    private val sandbox = startSandbox()

    @AfterTest
    fun stop() = sandbox.close()

    private suspend fun authorized(own: Store): TikTokShopClient {
        val client = sandbox.client {
            store = own
            limiter = Limiter.OFF
        }
        val link = client.oauth.begin(AuthorizationPage(host = sandbox.authUrl), note = "n")
        client.oauth.complete(sandbox.authorize(link.url))
        return client
    }

    @Test
    fun `an own store keeps an authorization, and 100 coroutines refresh it once`() = runBlocking {
        val own = MapStore()
        val client = authorized(own).shop(sandbox.shop.id)
        assertEquals(1, own.records.size)
        sandbox.expireTokens()
        val calls = List(100) { CoroutineScope(Dispatchers.Default).async { client.order.getOrderList(pageSize = 1).orders.size } }
        assertTrue(calls.awaitAll().all { it == 1 })
        assertEquals(1, sandbox.requests(path = "/api/v2/token/refresh").size)
        val (account, record) = own.records.entries.single()
        assertEquals(record.accessToken, client.tokens.accessToken(account.openId))
        assertEquals("[redacted]", client.tokens.get(account.openId).accessToken)
        assertTrue(client.tokens.delete(account.openId))
    }

    @Test
    fun `what an own store throws is the cause`() = runBlocking {
        val problem = IllegalStateException("the disk is full")
        val own = object : MapStore() {
            override suspend fun load(account: AccountName) = throw problem
        }
        val client = sandbox.client {
            store = own
            account = "somebody"
            maxRetries = 0
        }
        val error = assertFailsWith<StoreException> { client.order.getOrderList(pageSize = 1) }
        assertTrue("IllegalStateException" in error.message!! && "the disk is full" !in error.message!!, error.message)
        assertSame(problem, error.cause)
    }

    @Test
    fun `a SQLite store keeps tokens from one client to the next`() = runBlocking {
        val file = File(Files.createTempDirectory("tiktokshop").toFile(), "tokens.sqlite").path
        authorized(SqliteStore(file)).close()
        val client = sandbox.client { store = SqliteStore(file) }
        assertEquals(1, client.tokens.list().size)
        assertEquals("active", client.tokens.standing(client.tokens.list().single().openId).standing)
        assertEquals(1, client.shop(sandbox.shop.id).order.getOrderList(pageSize = 1).orders.size)
        client.close()
    }

    /** With `scripts/with-postgres`, as `scripts/test-kotlin` does. Others use this database too, so that it is left as it was. */
    @Test
    fun `two clients share a PostgreSQL store, and refresh once`() = runBlocking {
        val url = checkNotNull(System.getenv("TIKTOKSHOP_TEST_POSTGRES")) { "scripts/with-postgres names a database" }
        val first = authorized(PostgresStore(url, allowUnsealed = true))
        val second = sandbox.client {
            store = PostgresStore(url, allowUnsealed = true)
            limiter = Limiter.OFF
        }
        val account = second.tokens.list().single { it.appKey == sandbox.appKey }.openId
        assertEquals(account, second.tokens.shop(sandbox.shop.id)!!.first)
        sandbox.expireTokens()
        val calls = List(40) { at ->
            val shop = (if (at % 2 == 0) first else second).shop(sandbox.shop.id)
            CoroutineScope(Dispatchers.Default).async { shop.order.getOrderList(pageSize = 1).orders.size }
        }
        assertTrue(calls.awaitAll().all { it == 1 })
        assertEquals(1, sandbox.requests(path = "/api/v2/token/refresh").size)
        assertEquals(first.tokens.accessToken(account), second.tokens.accessToken(account))
        assertTrue(second.tokens.delete(account))
        listOf(first, second).forEach { it.close() }
    }

    @Test
    fun `a store says what is wrong with its settings`() {
        assertFailsWith<ConfigurationException> { SqliteStore("x.sqlite", key = "") }
        assertFailsWith<ConfigurationException> { PostgresStore("mysql://localhost") }
    }
}
