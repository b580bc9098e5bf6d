package tiktokshop

import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertNotNull
import kotlin.test.assertTrue
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking

/** Follows orders from change to change. */
class SyncTest {
    private val sandbox = startSandbox()

    @AfterTest
    fun stop() = sandbox.close()

    @Test
    fun `each order is a change once, and a cursor goes on after the last`() = runBlocking {
        val client = sandbox.client()
        val all = client.order.getOrderListPages().toList().mapNotNull { it.id }
        val first = client.sync.orders(ChangeOptions { pageSize = 2 })
        val begun = first.take(3).toList()
        assertEquals(begun.last().cursor, first.cursor)
        val rest = client.sync.orders(ChangeOptions { cursor = first.cursor }).toList()
        val seen = (begun + rest).map { it.id }
        assertEquals(all.sorted(), seen.sorted())
        assertTrue(rest.all { it.data.id == it.id && it.kind == "order" && !it.isDeleted })
        val again = client.sync.orders(ChangeOptions { cursor = rest.last().cursor })
        assertEquals(emptyList(), again.toList())
        assertNotNull(again.cursor)
        client.close()
    }
}
