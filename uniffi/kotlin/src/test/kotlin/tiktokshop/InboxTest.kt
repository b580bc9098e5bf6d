package tiktokshop

import java.io.File
import java.nio.file.Files
import java.util.Collections
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.delay
import kotlinx.coroutines.runBlocking
import tiktokshop.webhook.OrderStatusChangeEvent

/** The durable inbox: stored before the response, handled at least once and in order. */
class InboxTest {
    private val file = File(Files.createTempDirectory("inbox").toFile(), "inbox.sqlite").path

    private fun client() = TikTokShopClient.withAppSecret("key", "secret") {
        env = false
        store = SqliteStore(file)
    }

    /** Pauses that a test can wait for. */
    private fun TikTokShopClient.quickInbox() = inbox {
        firstPause = 10.milliseconds
        longestPause = 10.milliseconds
        poll = 10.milliseconds
        attempts = 3
    }

    private suspend fun Inbox.take(client: TikTokShopClient, id: String, order: String = "576", time: Long = 1) {
        val data = mapOf("order_id" to order, "order_status" to "UNPAID", "update_time" to time)
        val signed = client.webhooks.signTestEvent(1, data, shopId = "7", notificationId = id)
        accept(signed.body.toByteArray(), signed.signature)
    }

    private suspend fun Inbox.drained() {
        while (stats().pending > 0) delay(5)
    }

    @Test
    fun `events survive the client, are handled in order, and a repeated one once`() = runBlocking {
        client().use { first ->
            val inbox = first.quickInbox()
            listOf("n1" to 1L, "n2" to 2L, "n2" to 2L).forEach { (id, time) -> inbox.take(first, id, time = time) }
            assertFailsWith<WebhookSignatureException> { inbox.accept("{}".toByteArray(), "0".repeat(64)) }
            inbox.close()
        }
        val client = client()
        val inbox = client.quickInbox()
        val seen = Collections.synchronizedList(mutableListOf<Pair<String?, Int>>())
        inbox.on("ORDER_STATUS_CHANGE") { event, attempt ->
            seen += (event as OrderStatusChangeEvent).data.orderId to attempt.attempts
        }
        assertEquals(listOf(1, 2), inbox.deliveries().map { it.copies }.sorted())
        inbox.start()
        inbox.drained()
        inbox.close()
        assertTrue(seen.isNotEmpty() && seen.all { it == ("576" to 1) }, "$seen")
        val stats = inbox.stats()
        assertEquals(2, stats.done + stats.superseded)
        client.close()
    }

    @Test
    fun `a handler that fails runs again, one that gives up sets the event aside, and a replay brings it back`() = runBlocking {
        val client = client()
        val inbox = client.quickInbox()
        var isMended = false
        val attempts = Collections.synchronizedList(mutableListOf<Int>())
        inbox.on("ORDER_STATUS_CHANGE") { event, attempt ->
            val order = (event as OrderStatusChangeEvent).data.orderId
            if (order == "bad" && !isMended) throw GiveUp("it will never work")
            if (order == "flaky") attempts += attempt.attempts
            if (order == "flaky" && attempt.attempts < 3) error("not yet")
        }
        assertFailsWith<ConfigurationException> { inbox.on("ORDER_STATUS_CHANGE") { _, _ -> } }
        inbox.take(client, "n1", order = "flaky")
        inbox.take(client, "n2", order = "bad")
        inbox.start()
        inbox.drained()
        assertEquals(listOf(1, 2, 3), attempts)
        assertEquals(listOf("it will never work"), inbox.dead().map { it.error })
        isMended = true
        assertFailsWith<ConfigurationException> { inbox.replay(InboxFilter()) }
        assertEquals(1, inbox.replay(InboxFilter(state = "dead")))
        inbox.drained()
        assertEquals(0, inbox.stats().dead)
        inbox.close()
        client.close()
    }
}
