package tiktokshop

import java.util.concurrent.atomic.AtomicInteger
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking

/** A phone without the app secret, whose backend signs. */
class RemoteSignerTest {
    private val sandbox = startSandbox()

    @AfterTest
    fun stop() = sandbox.close()

    /** The app's backend: it has the secret, and signs with the backend's half of the library. */
    private open inner class Backend : RemoteSigner {
        val tokens = AtomicInteger()

        override suspend fun sign(request: SigningRequest): String {
            val signed = RequestSigner(sandbox.appKey, sandbox.appSecret).sign(request.json)
            assertEquals("order.get_order_list" to true, signed.operation to signed.isRead)
            return signed.sign
        }

        override suspend fun accessToken(request: TokenRequest): AccessToken {
            tokens.incrementAndGet()
            val token = if (request.rejected == null) "stale" else sandbox.accessToken
            return AccessToken(token, shopCipher = sandbox.shop.cipher)
        }
    }

    private fun phone(signer: RemoteSigner) = TikTokShopClient.withRemoteSigner(sandbox.appKey, signer) {
        apiUrl = sandbox.apiUrl
        authUrl = sandbox.authUrl
        shopId = sandbox.shop.id
        limiter = Limiter.OFF
    }

    @Test
    fun `the backend signs, and a stale token is replaced once for 50 calls`() = runBlocking {
        val backend = Backend()
        val client = phone(backend)
        val calls = List(50) { CoroutineScope(Dispatchers.Default).async { client.order.getOrderList(pageSize = 1).orders.size } }
        assertTrue(calls.awaitAll().all { it == 1 })
        assertEquals(2, backend.tokens.get())
        assertTrue(sandbox.appSecret !in client.toString())
    }

    @Test
    fun `what the backend throws is the cause`() = runBlocking {
        val problem = IllegalStateException("no network")
        val broken = object : Backend() {
            override suspend fun sign(request: SigningRequest): String = throw problem
        }
        val error = assertFailsWith<TransportException> { phone(broken).order.getOrderList(pageSize = 1) }
        assertTrue("IllegalStateException" in error.message!! && "no network" !in error.message!!, error.message)
        assertEquals<Throwable?>(problem, error.cause)
    }

    @Test
    fun `a backend signs for its own app only, and for now`() {
        val old = """{"app_key":"${sandbox.appKey}","method":"GET","path":"/order/202309/orders","query":[],"timestamp":1}"""
        val error = assertFailsWith<InvalidRequestException> { RequestSigner(sandbox.appKey, sandbox.appSecret).sign(old) }
        assertTrue(sandbox.appSecret !in error.toString())
        assertFailsWith<InvalidRequestException> { RequestSigner("another", sandbox.appSecret).sign(old) }
    }
}
