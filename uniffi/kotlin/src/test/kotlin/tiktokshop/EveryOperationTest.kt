package tiktokshop

import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlinx.coroutines.runBlocking
import tiktokshop.api.affiliate.affiliateCalls
import tiktokshop.api.affiliatecreator.affiliateCreatorCalls
import tiktokshop.api.affiliatepartner.affiliatePartnerCalls
import tiktokshop.api.affiliateseller.affiliateSellerCalls
import tiktokshop.api.analytics.analyticsCalls
import tiktokshop.api.authorization.authorizationCalls
import tiktokshop.api.customerengagement.customerEngagementCalls
import tiktokshop.api.customerservice.customerServiceCalls
import tiktokshop.api.datareconciliation.dataReconciliationCalls
import tiktokshop.api.epharmacy.epharmacyCalls
import tiktokshop.api.event.eventCalls
import tiktokshop.api.fbt.fbtCalls
import tiktokshop.api.finance.financeCalls
import tiktokshop.api.fulfillment.fulfillmentCalls
import tiktokshop.api.gsfullservicecommodity.gsFullServiceCommodityCalls
import tiktokshop.api.gsfullserviceinventory.gsFullServiceInventoryCalls
import tiktokshop.api.gsfullserviceshipment.gsFullServiceShipmentCalls
import tiktokshop.api.logistics.logisticsCalls
import tiktokshop.api.open.openCalls
import tiktokshop.api.order.orderCalls
import tiktokshop.api.product.productCalls
import tiktokshop.api.promotion.promotionCalls
import tiktokshop.api.returnrefund.returnRefundCalls
import tiktokshop.api.reviewrating.reviewRatingCalls
import tiktokshop.api.seller.sellerCalls
import tiktokshop.api.supplychain.supplyChainCalls
import tiktokshop.internal.Told
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonText
import tiktokshop.json.JsonView
import tiktokshop.testing.Sandbox

/** All operations. A domain that is missing here fails the count. */
private val operations: List<Called> = listOf(
    affiliateCalls,
    affiliateCreatorCalls,
    affiliatePartnerCalls,
    affiliateSellerCalls,
    analyticsCalls,
    authorizationCalls,
    customerEngagementCalls,
    customerServiceCalls,
    dataReconciliationCalls,
    epharmacyCalls,
    eventCalls,
    fbtCalls,
    financeCalls,
    fulfillmentCalls,
    gsFullServiceCommodityCalls,
    gsFullServiceInventoryCalls,
    gsFullServiceShipmentCalls,
    logisticsCalls,
    openCalls,
    orderCalls,
    productCalls,
    promotionCalls,
    returnRefundCalls,
    reviewRatingCalls,
    sellerCalls,
    supplyChainCalls,
).flatten()

/** Every operation is called once by its own method, with parameters that the sandbox says are right. */
class EveryOperationTest {
    private val sandbox = startSandbox()
    private val client = sandbox.client {
        accessToken = "none"
        shopCipher = "none"
        limiter = Limiter.OFF
        maxRetries = 0
        logLevel = LogLevel.OFF
    }

    @AfterTest
    fun stop() = sandbox.close()

    @Test
    fun `every operation returns its typed response`() = runBlocking {
        val wrong = operations.mapNotNull { operation ->
            val problem = runCatching { readAll(responseOf(operation), 0) }.exceptionOrNull()
            problem?.let { "${operation.id}: ${(it as? java.lang.reflect.InvocationTargetException)?.targetException ?: it}" }
        }
        assertEquals(emptyList(), wrong, wrong.joinToString("\n"))
        assertTrue(operations.size >= 437, "${operations.size} operations")
        println("${operations.size} operations were called")
    }

    private suspend fun responseOf(operation: Called): ResponseView {
        val callers = callersOf(sample(operation))
        for ((at, account) in callers.withIndex()) {
            try {
                return operation.call(client, given(operation, account))
            } catch (refused: TikTokShopException) {
                val isSomebodyElses = refused is PermissionDeniedException || refused is CipherMismatchException
                if (!isSomebodyElses || at == callers.lastIndex) throw refused
            }
        }
        error("nobody may call ${operation.id}")
    }

    /** What the sandbox takes for an operation, and who may call it. */
    private fun sample(operation: Called): Told {
        sandbox.reset()
        return Told(sandbox.control("POST", "sample?operation=${operation.id}&version=${operation.version}"))
    }

    /** Who may call, the likeliest first: the sandbox tells the others that they may not. */
    private fun callersOf(given: Told): List<Sandbox.Account> {
        val openId = given.text("open_id")
        if (!openId.isNullOrEmpty()) return sandbox.accounts.filter { it.openId == openId }
        return sandbox.accounts.sortedByDescending { account -> account.shops.any { it.id == given.text("shop_id") } }
    }

    private fun given(operation: Called, account: Sandbox.Account): Given {
        val sample = sample(operation)
        val fields = sample.list("form")
        val files = fields.filter { it.text("file_name") != null }.associate { it.text("name")!! to uploadOf(it.text("file_name")!!) }
        val texts = fields.map { it.text("name")!! }.filter { it !in files }.associateWith { JsonText(if (it == "use_case") "MAIN_IMAGE" else "1") }
        val json = listOf("path", "query", "body").flatMap { part -> sample.child(part)?.json?.toList().orEmpty() } + texts.toList()
        return Given(JsonObject.of(*json.toTypedArray()), files, optionsOf(account, sample))
    }

    private fun uploadOf(name: String) = Upload.bytes(if (name.endsWith(".pdf")) pdf else png, name)

    private fun optionsOf(account: Sandbox.Account, given: Told) = CallOptions {
        accessToken = account.accessToken
        shopCipher = given.text("shop_cipher") ?: account.shops.firstOrNull()?.cipher
        categoryAssetCipher = account.categoryAssetCiphers.firstOrNull()
    }

    /** Each property of the response and of the views in it can be read. */
    private fun readAll(view: JsonView, depth: Int) {
        if (depth > 8) return
        val getters = view.javaClass.declaredMethods.filter { it.name.startsWith("get") && it.parameterCount == 0 }
        for (value in getters.map { it.invoke(view) }) {
            val views = if (value is List<*>) value.filterIsInstance<JsonView>() else listOfNotNull(value as? JsonView)
            views.forEach { readAll(it, depth + 1) }
        }
    }
}
