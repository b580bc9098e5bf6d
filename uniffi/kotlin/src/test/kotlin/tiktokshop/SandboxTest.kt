package tiktokshop

import com.sun.net.httpserver.HttpServer
import java.net.InetSocketAddress
import java.util.concurrent.LinkedBlockingQueue
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.hours
import kotlin.time.Duration.Companion.seconds
import kotlin.time.Instant
import kotlinx.coroutines.runBlocking
import tiktokshop.api.order.OrderStatus
import tiktokshop.testing.Sandbox
import tiktokshop.testing.SandboxException

private const val LIST = "order.get_order_list"

/** What users' tests do with the sandbox. The other tests of this package use it, too. */
class SandboxTest {
    private val begin = Instant.fromEpochSeconds(1_900_000_000)
    private val sandbox = Sandbox.start(frozen = true, startTime = begin, binary = binary)

    @AfterTest
    fun stop() = sandbox.close()

    @Test
    fun `its clock moves when it is told to`() {
        assertEquals(begin, sandbox.advance(0.seconds))
        assertEquals(begin + 1.hours, sandbox.advance(1.hours))
    }

    @Test
    fun `orders are placed, and calls fail as they should`() = runBlocking {
        val ids = sandbox.createOrders("message" to "Ring twice", count = 3, status = "AWAITING_SHIPMENT", shopId = sandbox.shop.id)
        assertEquals(3, ids.size)
        val client = sandbox.client { clock = begin }
        sandbox.fault("reset", operation = LIST, times = 1, processed = true)
        val page = client.order.getOrderList(pageSize = 50, orderStatus = OrderStatus.AWAITING_SHIPMENT)
        assertTrue(page.orders.map { it.id }.containsAll(ids))
        assertEquals(2, page.response.attempts)
        assertEquals(2, sandbox.requests(LIST).size)
        assertEquals(1, sandbox.requests(LIST, last = 1).size)
    }

    @Test
    fun `webhooks are sent to an address`() {
        val bodies = LinkedBlockingQueue<String>()
        val server = HttpServer.create(InetSocketAddress("127.0.0.1", 0), 0)
        server.createContext("/") { exchange ->
            bodies += exchange.requestBody.readBytes().decodeToString()
            exchange.sendResponseHeaders(200, -1)
            exchange.close()
        }
        server.start()
        sandbox.trigger("ORDER_STATUS_CHANGE", address = "http://127.0.0.1:${server.address.port}/")
        sandbox.flushWebhooks()
        server.stop(0)
        assertTrue("order_id" in bodies.single(), bodies.toString())
    }

    @Test
    fun `what it refuses is an error that says why`() {
        val refused = assertFailsWith<SandboxException> { sandbox.fault("no such action") }
        assertTrue("refused POST faults" in refused.message.orEmpty(), refused.message)
        val missing = assertFailsWith<SandboxException> { Sandbox.start(binary = "/nowhere/tiktokshop") }
        assertTrue("TIKTOKSHOP_BINARY" in missing.message.orEmpty(), missing.message)
        val ended = assertFailsWith<SandboxException> { Sandbox.start(binary = binary, arguments = listOf("--no-such-option")) }
        assertTrue("before it was ready" in ended.message.orEmpty(), ended.message)
    }
}
