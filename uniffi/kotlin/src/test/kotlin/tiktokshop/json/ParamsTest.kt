package tiktokshop.json

import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlin.time.Instant
import tiktokshop.CallOptions
import tiktokshop.ClientOptions
import tiktokshop.Limiter
import tiktokshop.Money
import tiktokshop.RetryOptions
import tiktokshop.UnknownValues
import tiktokshop.WindowOptions
import tiktokshop.Upload
import tiktokshop.api.order.AddExternalOrderReferencesExternalOrder
import tiktokshop.api.order.AddExternalOrderReferencesExternalOrderPlatform
import tiktokshop.api.order.AddExternalOrderReferencesLineItem
import tiktokshop.api.order.AddExternalOrderReferencesOrder
import tiktokshop.api.order.OrderStatus
import tiktokshop.internal.Params

class ParamsTest {
    @Test
    fun `parameters become JSON and nulls are left out`() {
        val params = Params.of(
            "ids", listOf("1", "2"), "status", OrderStatus.UNPAID, "since", Instant.fromEpochSeconds(5), "none", null, "total", Money("1", "USD"),
        )
        val expected = """{"ids":["1","2"],"status":"UNPAID","since":5,"total":{"amount":"1","currency":"USD"}}"""
        assertEquals(expected, params.toJson().toString())
    }

    @Test
    fun `files go apart from the rest`() {
        val file = Upload.bytes(byteArrayOf(1), "a.png")
        val params = Params.of("data", file, "use_case", "MAIN_IMAGE")
        assertEquals(mapOf("data" to file), params.files)
        assertEquals("""{"use_case":"MAIN_IMAGE"}""", params.toJson().toString())
    }

    @Test
    fun `an object to send is a view of what will be sent`() {
        val lines = listOf(AddExternalOrderReferencesLineItem(id = "2", originId = "3"))
        val external = AddExternalOrderReferencesExternalOrder(id = "9", platform = AddExternalOrderReferencesExternalOrderPlatform.SHOPIFY, lineItems = lines)
        val order = AddExternalOrderReferencesOrder(id = "1", externalOrder = external)
        val sent = """{"external_order":{"id":"9","platform":"SHOPIFY","line_items":[{"id":"2","origin_id":"3"}]},"id":"1"}"""
        assertEquals(JsonValue.parse(sent), order.raw)
        assertEquals("3", order.externalOrder?.lineItems?.single()?.originId)
    }

    @Test
    fun `options are sent in the names of the core`() {
        val options = CallOptions {
            timeout = 1500.milliseconds
            maxRetries = 0
            unknownValues = UnknownValues.ERROR
            extraHeaders = mapOf("x" to "y")
        }
        assertEquals("""{"timeout":1.5,"max_retries":0,"unknown_values":"error"}""", options.settings().toString())
    }

    @Test
    fun `the end of a walk is not an option of its calls`() {
        val options = WindowOptions {
            limit = 5
            pageToken = "abc"
            step = 3600.seconds
            version = "202309"
        }
        assertEquals("""{"version":"202309"}""", options.settings().toString())
    }

    @Test
    fun `groups of options are set in blocks`() {
        val options = ClientOptions {
            retry { base = 2.seconds }
            limiter = Limiter.OFF
        }
        assertEquals("""{"retry":{"base":2.0},"limiter":false}""", options.settings().toString())
        assertEquals("""{"base":0.25}""", RetryOptions().base(java.time.Duration.ofMillis(250)).settings().toString())
    }

    @Test
    fun `a limiter has a number of requests per second`() {
        assertEquals("""{"limiter":20}""", ClientOptions { limiter = Limiter.perSecond(20) }.settings().toString())
    }
}
