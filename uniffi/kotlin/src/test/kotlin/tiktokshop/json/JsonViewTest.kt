package tiktokshop.json

import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.ObjectInputStream
import java.io.ObjectOutputStream
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotEquals
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlin.time.Instant
import tiktokshop.DecodeException
import tiktokshop.Money
import tiktokshop.api.order.Order
import tiktokshop.api.order.OrderStatus

class JsonViewTest {
    private fun order(text: String) = Order(JsonValue.parse(text) as JsonObject)

    @Test
    fun `missing and null values are null and missing lists are empty`() {
        for (order in listOf(order("{}"), order("""{"id":null,"status":null,"line_items":null,"payment":null,"create_time":null}"""))) {
            assertNull(order.id)
            assertNull(order.status)
            assertNull(order.payment)
            assertNull(order.createTime)
            assertEquals(emptyList(), order.lineItems)
        }
    }

    @Test
    fun `ids that are sent as numbers keep their digits`() {
        assertEquals("57646141303878575200", order("""{"id":57646141303878575200}""").id)
    }

    @Test
    fun `numbers and booleans are read from text too`() {
        val order = order("""{"create_time":"1623812664","is_cod":"true"}""")
        assertEquals(Instant.fromEpochSeconds(1_623_812_664), order.createTime)
        assertEquals(true, order.isCod)
    }

    @Test
    fun `a time of 0 is none`() {
        assertNull(order("""{"create_time":0}""").createTime)
    }

    @Test
    fun `unknown values are kept and known ones equal their constants`() {
        assertEquals("FLYING", order("""{"status":"FLYING"}""").status?.value)
        assertEquals(OrderStatus.UNPAID, order("""{"status":"UNPAID"}""").status)
        assertNotEquals(OrderStatus.UNPAID, order("""{"status":"FLYING"}""").status)
    }

    @Test
    fun `unknown fields are reachable at any depth`() {
        val order = order("""{"moon":{"phase":0.10},"line_items":[{"moon":"FULL"}]}""")
        assertEquals("""{"phase":0.10}""", order.raw["moon"].toString())
        assertEquals(JsonText("FULL"), order.lineItems.single().raw["moon"])
    }

    @Test
    fun `an object where a list was promised is an error with its path`() {
        val page = JsonValue.parse("""{"orders":[{},{"line_items":{"id":"1"}}]}""") as JsonObject
        val second = Order((page["orders"] as JsonArray)[1] as JsonObject)
        val error = assertFailsWith<DecodeException> { second.lineItems }
        assertEquals("decode", error.kind)
        assertTrue("`orders[1].line_items` should be a list, but it is an object" in error.message.orEmpty(), error.message)
    }

    @Test
    fun `values of other types are errors with their paths`() {
        val cases = mapOf<String, (Order) -> Any?>(
            """{"id":{}}""" to { it.id },
            """{"create_time":"soon"}""" to { it.createTime },
            """{"is_cod":"maybe"}""" to { it.isCod },
            """{"payment":[]}""" to { it.payment },
            """{"line_items":[1]}""" to { it.lineItems[0] },
            """{"line_items":[null]}""" to { it.lineItems[0] },
        )
        for ((text, read) in cases) {
            val error = assertFailsWith<DecodeException>(text) { read(order(text)) }
            val field = text.substringAfter('"').substringBefore('"')
            assertTrue("`$field" in error.message.orEmpty(), error.message)
        }
    }

    @Test
    fun `an error shows no value because it may name a buyer`() {
        val error = assertFailsWith<DecodeException> { order("""{"is_cod":"Jane Doe"}""").isCod }
        assertTrue("Jane" !in error.message.orEmpty())
        assertEquals("Order(buyer_email)", order("""{"buyer_email":"jane@example.com"}""").toString())
    }

    @Test
    fun `views are equal if they were sent equal`() {
        assertEquals(order("""{"id":"1","total":[1]}"""), order(""" {"id":"1", "total":[1]}"""))
        assertEquals(order("""{"id":"1"}""").hashCode(), order("""{"id":"1"}""").hashCode())
        assertNotEquals(order("""{"id":"1"}"""), order("""{"id":"2"}"""))
    }

    @Test
    fun `money keeps all digits`() {
        val money = Money(JsonValue.parse("""{"amount":"12345678901234567890.10","currency":"IDR"}""") as JsonObject)
        assertEquals("12345678901234567890.10", money.toBigDecimal()?.toPlainString())
        assertEquals(Money("1.50", "USD"), Money("1.50".toBigDecimal(), "USD"))
    }

    @Test
    fun `a view of one's own reads fields that have no property`() {
        class Mine(raw: JsonObject) : JsonView(raw) {
            val phase: String? get() = text("moon_phase")
        }
        assertEquals("FULL", Mine(order("""{"moon_phase":"FULL"}""").raw).phase)
    }

    @Test
    fun `a class of one's own is read from the JSON text that was sent`() {
        val text = order("""{"id":57646141303878575200,"moon":1.10}""").decode { it }
        assertEquals("""{"id":57646141303878575200,"moon":1.10}""", text)
    }

    @Test
    fun `views can be serialised by Java`() {
        val order = order("""{"id":"1","line_items":[{"id":"2"}]}""")
        val bytes = ByteArrayOutputStream().also { out -> ObjectOutputStream(out).use { it.writeObject(order) } }.toByteArray()
        assertEquals(order, ObjectInputStream(ByteArrayInputStream(bytes)).use { it.readObject() })
    }
}
