package tiktokshop.json

import java.io.File
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import tiktokshop.ApiResponse
import tiktokshop.ResponseView

/** Responses that the platform sent: no digit is lost, every field has a property, and every property can be read. */
class PayloadsTest {
    private val folder = File(System.getProperty("tiktokshop.root") ?: "../..", "tests/payloads")

    private val files = folder.listFiles { file -> file.extension == "json" && file.name != "index.json" }.orEmpty().sorted()

    /** File and response; the responses are those of the default versions. */
    private val responses = mapOf(
        "GetBestsellingVideos_202511" to "analytics.GetBestsellingVideosResponse",
        "GetShopLIVEPerformancePerMinutes_202510" to "analytics.GetShopLivePerformancePerMinutesResponse",
        "GetShopProductPerformanceDetail_202509" to "analytics.GetShopProductPerformanceResponse",
        "GetShopSKUPerformanceList_202509" to "analytics.GetShopSkuPerformanceListResponse",
        "GetStatements_202309" to "finance.GetStatementsResponse",
        "GetPackageDetail_202309" to "fulfillment.GetPackageDetailResponse",
        "GetTracking_202309" to "fulfillment.GetTrackingResponse",
        "GetWarehouseList_202309" to "logistics.GetWarehouseListResponse",
        "GetOrderDetail_202507" to "order.GetOrderDetailResponse",
        "GetOrderList_202309" to "order.GetOrderListResponse",
        "GetProduct_202309" to "product.GetProductResponse",
        "RecommendGlobalCategories_202309" to "product.RecommendGlobalCategoriesResponse",
        "GetAftersaleEligibility_202602" to "returnrefund.GetAftersaleEligibilityResponse",
        "GetDecisionEligibility_202601" to "returnrefund.GetDecisionEligibilityResponse",
        "SearchCancellations_202602" to "returnrefund.SearchCancellationsResponse",
        "SearchCancellations_202602_2" to "returnrefund.SearchCancellationsResponse",
        "SearchReturns_202602" to "returnrefund.SearchReturnsResponse",
    )

    @Test
    fun `no digit and no letter is lost`() {
        assertTrue(files.size >= 31, "only ${files.size} payloads in $folder")
        for (file in files) {
            val sent = file.readText()
            val kept = JsonValue.parse(sent).toString()
            assertEquals(compact(sent), compact(kept), file.name)
        }
    }

    @Test
    fun `every recorded field has a property that reads it`() {
        for ((file, response) in responses) {
            val data = (JsonValue.parse(File(folder, "$file.json").readText()) as JsonObject).getValue("data")
            assertEquals(emptyList(), unknown(responseOf(response, data.toString()), file), file)
        }
    }

    @Test
    fun `a field without a property would be seen`() {
        val response = responseOf("order.GetOrderListResponse", """{"orders":[{"id":"1","moon_phase":"FULL"}]}""")
        assertEquals(listOf("page.orders[0].moon_phase"), unknown(response, "page"))
    }

    /** Without spaces between values, and with letters in place of escapes that may be written either way. */
    private fun compact(json: String): String {
        val texts = Regex("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|\\s+")
        val dense = texts.replace(json) { match -> match.value.takeIf { it.startsWith('"') }.orEmpty() }
        val escapes = Regex("\\\\(?:u([0-9a-fA-F]{4})|/)")
        return escapes.replace(dense) { match -> match.groupValues[1].ifEmpty { "2f" }.toInt(16).toChar().toString() }
    }

    private fun responseOf(name: String, data: String): ResponseView {
        val constructor = Class.forName("tiktokshop.api.$name").getConstructor(ApiResponse::class.java)
        return constructor.newInstance(ApiResponse.of(data)) as ResponseView
    }

    /** The paths of all fields that have no property, at any depth. Every property is read on the way. */
    private fun unknown(view: JsonView, path: String): List<String> {
        val getters = view.javaClass.methods.filter { it.declaringClass == view.javaClass && it.parameterCount == 0 }
        val read = getters.associate { plain(it.name.removePrefix("get")) to it.invoke(view) }
        val missing = view.raw.keys.filter { plain(it) !in read.keys }.map { "$path.$it" }
        return missing + view.raw.keys.flatMap { name -> inside(read[plain(name)], "$path.$name") }
    }

    private fun inside(value: Any?, path: String): List<String> = when (value) {
        is JsonView -> if (value.javaClass.packageName == "tiktokshop") emptyList() else unknown(value, path)
        is JsonValue -> emptyList()
        is List<*> -> value.flatMapIndexed { at, item -> inside(item, "$path[$at]") }
        else -> emptyList()
    }

    /** `line_items` and `LineItems` are the same; a name that begins with a digit has an `n` before it. */
    private fun plain(name: String): String = name.lowercase().replace("_", "").let { if (it[0].isDigit()) "n$it" else it }
}
