package tiktokshop

import java.util.concurrent.Executors
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.async
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.joinAll
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import tiktokshop.internal.Messages

private const val LIST = "order.get_order_list"
private const val LINK = "order.add_external_order_references"

class CallsTest {
    private val sandbox = startSandbox()
    private val elsewhere = CoroutineScope(Dispatchers.Default)

    @AfterTest
    fun stop() = sandbox.close()

    @Test
    fun `a walk sends nothing before it is collected, and take sends one request`() = runBlocking {
        val client = sandbox.client()
        val pages = client.order.getOrderListPages(pageSize = 3)
        assertEquals(0, sandbox.received(LIST))
        assertEquals(1, pages.take(1).toList().size)
        assertEquals(3, pages.take(3).toList().size)
        assertEquals(2, sandbox.received(LIST))
    }

    @Test
    fun `a cancelled call leaves its coroutine at once, on any dispatcher`() = runBlocking {
        val client = sandbox.client { limiter = Limiter.OFF }
        sandbox.fault("slow", "ms" to 60_000, operation = LIST)
        Executors.newSingleThreadExecutor().asCoroutineDispatcher().use { single ->
            val sent = CompletableDeferred<Unit>()
            client.hooks.onRequest { sent.complete(Unit) }
            val call = CoroutineScope(single).launch { client.order.getOrderList(pageSize = 1) }
            sent.await()
            // A thread that the call blocked could not run this.
            withTimeout(20.seconds) { CoroutineScope(single).launch { }.join() }
            call.cancel(CancellationException("no longer wanted"))
            withTimeout(20.seconds) { call.join() }
        }
        assertEquals(0, Messages.pending)
    }

    @Test
    fun `a write that is cancelled after it was sent is told as unknown to the hooks`() = runBlocking {
        val client = sandbox.client()
        val (sent, told) = CompletableDeferred<Unit>() to CompletableDeferred<TikTokShopException>()
        client.hooks.onRequest { sent.complete(Unit) }
        client.hooks.onFailure { told.complete(it) }
        sandbox.fault("slow", "ms" to 60_000, operation = LINK)
        val orders = listOf(mapOf("id" to "1", "external_order" to mapOf("id" to "X", "platform" to "SHOPIFY", "line_items" to listOf(mapOf("id" to "1", "origin_id" to "2")))))
        val call = elsewhere.async { client.call(LINK, mapOf("orders" to orders)) }
        sent.await()
        call.cancel(CancellationException("no longer wanted"))
        assertEquals("no longer wanted", assertFailsWith<CancellationException> { call.await() }.message)
        val failure = withTimeout(20.seconds) { told.await() }
        assertTrue(failure.isOutcomeUnknown)
        assertEquals(LINK, failure.operation)
    }

    @Test
    fun `a storm of cancellations leaves nothing behind`() = runBlocking {
        val client = sandbox.client { limiter = Limiter.OFF }
        repeat(10) { round ->
            val calls = List(50) { elsewhere.launch { client.order.getOrderList(pageSize = 1) } }
            calls.forEachIndexed { at, call -> if (at % 5 != round % 5) call.cancel() }
            calls.joinAll()
        }
        assertEquals(0, Messages.pending)
        assertEquals(1, client.order.getOrderList(pageSize = 1).orders.size)
    }

    @Test
    fun `calls after close say that the client was closed`() = runBlocking {
        val client = sandbox.client()
        val handle = client.shop(sandbox.shop.id)
        val walk = client.order.getOrderListPages(pageSize = 1)
        handle.close()
        assertEquals(1, client.order.getOrderList(pageSize = 1).orders.size)
        assertTrue(client.shutdown())
        for (call in listOf<suspend () -> Any?>({ client.order.getOrderList(pageSize = 1) }, { handle.shopCipher() }, { walk.toList() })) {
            val error = assertFailsWith<ConfigurationException> { call() }
            assertTrue("the client was closed" in error.message!!, error.message)
        }
        client.close()
    }
}
