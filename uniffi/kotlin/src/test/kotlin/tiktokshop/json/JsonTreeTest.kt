package tiktokshop.json

import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNull
import kotlin.test.assertSame
import kotlin.test.assertTrue

class JsonTreeTest {
    private fun fields(text: String) = JsonValue.parse(text) as JsonObject

    private fun text(json: String) = (JsonValue.parse(json) as JsonText).text

    @Test
    fun `text that is written is read back`() {
        val text = """{"a":[1,-2.50,1e3,true,false,null,"x"],"b":{"c":{}},"d":[]}"""
        assertEquals(text, JsonValue.parse(" $text\n").toString())
        assertEquals(JsonValue.parse(text), JsonValue.parse(JsonValue.parse(text).toString()))
    }

    @Test
    fun `numbers keep every digit`() {
        val digits = "[576461413038785752001,0.10,12345678901234567890.123456789,-0,1E+2]"
        assertEquals(digits, JsonValue.parse(digits).toString())
        val number = (JsonValue.parse("12345678901234567890.10") as JsonNumber)
        assertEquals("12345678901234567890.10", number.toBigDecimal().toPlainString())
        assertNull(number.toLongOrNull())
    }

    @Test
    fun `whole numbers are read in every spelling and huge exponents are refused`() {
        val longs = (JsonValue.parse("[12, 12.0, 1.2e1, 1.5, 1e400000000, 9223372036854775807]") as JsonArray)
            .map { (it as JsonNumber).toLongOrNull() }
        assertEquals(listOf(12L, 12L, 12L, null, null, Long.MAX_VALUE), longs)
    }

    @Test
    fun `texts are read with all escapes and any letters`() {
        assertEquals("a\"\\/\b\u000c\n\r\té漢😀", text("\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9漢\\ud83d\\ude00\""))
        assertEquals("ä😀", text("\"ä😀\""))
    }

    @Test
    fun `half a surrogate pair becomes the replacement character`() {
        assertEquals("a\uFFFDb", text("\"a\\ud83db\""))
        assertEquals("\uFFFD", text("\"\\ude00\""))
        assertEquals("\uFFFD\uFFFD", text("\"\\ude00\\ud83d\""))
    }

    @Test
    fun `control characters are written as escapes`() {
        val text = JsonText("\u0001\n\"")
        assertEquals("\"\\u0001\\n\\\"\"", text.toString())
        assertEquals(text, JsonValue.parse(text.toString()))
    }

    @Test
    fun `of fields with one name the last one counts`() {
        val few = fields("""{"a":1,"b":2,"a":3}""")
        assertEquals("""{"a":3,"b":2}""", few.toString())
        val many = (0..20).joinToString(",", "{", ",\"f0\":\"last\"}") { "\"f$it\":$it" }
        assertEquals(21, fields(many).size)
        assertEquals(JsonText("last"), fields(many)["f0"])
    }

    @Test
    fun `objects of few and of many fields are maps in the order that was sent`() {
        for (count in listOf(0, 1, 8, 9, 16, 17, 40)) {
            val names = (0 until count).map { "field_$it" }
            val sent = fields(names.joinToString(",", "{", "}") { "\"$it\":\"$it\"" })
            assertEquals(names, sent.keys.toList())
            assertEquals(names.associateWith(::JsonText), sent.toMap())
            assertTrue(names.all { sent.getValue(it) == JsonText(it) })
            assertNull(sent["field_$count"])
        }
    }

    @Test
    fun `a name that is repeated is kept in memory once`() {
        val items = JsonValue.parse("""[{"order_id":1},{"order_id":2}]""") as JsonArray
        val (one, two) = items.map { (it as JsonObject).keys.single() }
        assertSame(one, two)
    }

    @Test
    fun `what is not JSON is refused with the place`() {
        val wrong = listOf("", "{", "[1,]", "{\"a\" 1}", "{a:1}", "[1 2]", "01", "1.", "-", "1e", "tru", "\"a", "\"\\x\"", "\"\\u12g4\"", "\"\u0001\"", "{} {}")
        for (text in wrong) assertFailsWith<JsonException>(text) { JsonValue.parse(text) }
        val problem = assertFailsWith<JsonException> { JsonValue.parse("[1,]") }
        assertEquals("The text is not JSON: a value is missing (at byte 3).", problem.message)
    }

    @Test
    fun `nesting has a limit instead of an overflow`() {
        assertFailsWith<JsonException> { JsonValue.parse("[".repeat(100_000)) }
        assertEquals(500, JsonValue.parse("[".repeat(500) + "]".repeat(500)).toString().length / 2)
    }

    @Test
    fun `plain values become JSON and others are refused`() {
        val map = mapOf("a" to listOf(1, 2L, 1.5, null), "b" to mapOf("c" to true), "d" to 'x')
        assertEquals("""{"a":[1,2,1.5,null],"b":{"c":true},"d":"x"}""", JsonValue.of(map).toString())
        assertFailsWith<IllegalArgumentException> { JsonValue.of(Double.NaN) }
        assertFailsWith<IllegalArgumentException> { JsonValue.of(Any()) }
    }
}
