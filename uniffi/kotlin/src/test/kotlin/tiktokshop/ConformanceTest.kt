package tiktokshop

import java.io.File
import kotlin.coroutines.cancellation.CancellationException
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertNotEquals
import kotlin.test.assertNotNull
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlin.time.Instant
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.TestInstance
import tiktokshop.api.fulfillment.GetPackageDetailPackageStatus
import tiktokshop.api.order.AddExternalOrderReferencesExternalOrder
import tiktokshop.api.order.AddExternalOrderReferencesExternalOrderPlatform
import tiktokshop.api.order.AddExternalOrderReferencesLineItem
import tiktokshop.api.order.AddExternalOrderReferencesOrder
import tiktokshop.api.order.Order
import tiktokshop.api.order.OrderStatus
import tiktokshop.api.product.UseCase
import tiktokshop.internal.Told
import tiktokshop.internal.plain
import tiktokshop.internal.textOf
import tiktokshop.internal.told
import tiktokshop.webhook.OrderStatusChangeEvent

private const val LIST = "order.get_order_list"
private const val LINK = "order.add_external_order_references"

/** The scenarios that every language passes, by the ids of tests/conformance/scenarios.json. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConformanceTest {
    private val wanted = told(File(root, "tests/conformance/scenarios.json").readText())
    private val results = sortedMapOf<String, String>()
    private val sandbox = startSandbox()
    private val elsewhere = CoroutineScope(Dispatchers.Default)
    private lateinit var client: TikTokShopClient

    private val scenarios: Map<String, suspend () -> Unit> = mapOf(
        "authorize" to ::authorize,
        "one_browser" to ::oneBrowser,
        "all_pages" to ::allPages,
        "resume_inside_a_page" to ::resumeInsideAPage,
        "walk_fails_and_resumes" to ::walkFailsAndResumes,
        "resume_a_walk_through_time" to ::resumeAWalkThroughTime,
        "refresh_once_under_100_calls" to ::refreshOnceUnder100Calls,
        "rate_limit_and_retry" to ::rateLimitAndRetry,
        "throttled_for_longer" to ::throttledForLonger,
        "call_id" to ::callId,
        "every_error_kind" to ::everyErrorKind,
        "upload" to ::upload,
        "label" to ::label,
        "webhook" to ::webhook,
        "raw_request" to ::rawRequest,
        "older_version" to ::olderVersion,
        "null_arrays" to ::nullArrays,
        "big_integers" to ::bigIntegers,
        "timeout" to ::timeout,
        "timeout_bounds_an_attempt" to ::timeoutBoundsAnAttempt,
        "deadline_bounds_the_call" to ::deadlineBoundsTheCall,
        "unknown_outcome" to ::unknownOutcome,
        "odd_json" to ::oddJson,
        "cancellation" to ::cancellation,
        "sealed_store" to ::sealedStore,
        "per_item_errors" to ::perItemErrors,
        "nested_names" to ::nestedNames,
        "unknown_values" to ::unknownValues,
        "remote_signer" to ::remoteSigner,
        "signer_fails" to ::signerFails,
        "category_asset" to ::categoryAsset,
    )

    @TestFactory
    fun scenarios(): List<DynamicTest> = wanted.list("scenarios").map { scenario ->
        val id = scenario.text("id")!!
        val steps = stepsOf(scenario)
        dynamicTest(id) {
            play(id) { if (steps == null) scenarios.getValue(id)() else ReceiverPlayer(sandbox).let { for (step in steps) it.take(step) } }
        }
    }

    private fun play(id: String, run: suspend () -> Unit) {
        sandbox.reset()
        client = sandbox.client {
            limiter = Limiter.OFF
            retry {
                base = 10.milliseconds
                jitter = 0.seconds
                cap = 10.milliseconds
            }
        }
        try {
            runBlocking { run() }
            results[id] = "passed"
        } catch (problem: Throwable) {
            results[id] = "failed: ${problem.message?.lineSequence()?.first()}"
            throw problem
        }
    }

    @AfterAll
    fun writeTable() {
        sandbox.close()
        val folder = File(root, "target/conformance").apply { mkdirs() }
        File(folder, "kotlin.json").writeText(textOf(results) + "\n")
    }

    private suspend fun authorize() {
        val own = sandbox.client { store = MemoryStore() }
        val link = own.oauth.begin(AuthorizationPage(host = sandbox.authUrl), note = "user 7")
        val done = own.oauth.complete(sandbox.authorize(link.url))
        assertEquals("user 7", done.note)
        assertEquals(sandbox.shop.id, done.shops[0].id)
        assertEquals("[redacted]", done.record.accessToken)
        assertEquals(2, own.shop(sandbox.shop.id).order.getOrderList(pageSize = 2).orders.size)
    }

    private suspend fun oneBrowser() {
        val oauth = sandbox.client { store = MemoryStore() }.oauth
        val page = AuthorizationPage(host = sandbox.authUrl)
        val mine = oauth.beginInBrowser(page, note = "user 7")
        val other = oauth.beginInBrowser(page)
        val callback = sandbox.authorize(mine.url)
        val pair = { header: String? -> header!!.substringBefore(';') }
        assertFailsWith<InvalidRequestException> { oauth.completeInBrowser(callback, cookie = pair(other.setCookie)) }
        val end = oauth.completeInBrowser(callback, cookie = pair(mine.setCookie))
        assertEquals("user 7" to false, end.authorization!!.note to end.again)
        val again = oauth.completeInBrowser(callback, cookie = pair(end.unfinished))
        assertEquals(end.authorization.openId to true, again.authorization!!.openId to again.again)
        assertEquals(null, oauth.completeInBrowser(callback, cookie = pair(again.finished)).authorization)
    }

    private fun list(configure: PageOptions.() -> Unit = {}) =
        client.order.getOrderListPages(pageSize = 3, options = PageOptions(configure))

    private suspend fun idsOf(pages: Pages<Order>) = pages.toList().map { it.id }

    private suspend fun lastToken(pages: Pages<Order>) = pages.byPage().toList().last().nextPageToken

    private fun refuse() = sandbox.fault("code", "code" to 105005, "status" to 403, operation = LIST, times = 1)

    private suspend fun allPages() {
        val first = list().byPage().toList().first()
        assertEquals(3, first.items.size)
        val ids = idsOf(list())
        assertEquals(first.totalCount, ids.size.toLong())
        assertEquals(ids.size, ids.toSet().size)
        assertEquals(ids.drop(3), idsOf(list { pageToken = first.nextPageToken }))
    }

    private suspend fun resumeInsideAPage() {
        val whole = idsOf(list())
        val found = idsOf(list { limit = 4 })
        assertEquals(whole.take(4), found)
        val token = lastToken(list { limit = 4 })
        assertEquals(whole, found + idsOf(list { pageToken = token }))
    }

    private suspend fun walkFailsAndResumes() = failsAndResumes { token -> list { pageToken = token } }

    private suspend fun failsAndResumes(walk: (String?) -> Pages<Order>) {
        val whole = idsOf(walk(null))
        val found = mutableListOf<String?>()
        val error = assertFailsWith<PermissionDeniedException> {
            walk(null).byPage().collect { page ->
                found += page.items.map { it.id }
                refuse()
            }
        }
        assertEquals(3, found.size)
        assertEquals(whole, found + idsOf(walk(error.nextPageToken)))
    }

    private fun between(configure: WindowOptions.() -> Unit = {}): Pages<Order> {
        val (from, to) = Instant.fromEpochSeconds(1_500_000_000) to Instant.fromEpochSeconds(2_000_000_000)
        val options = WindowOptions {
            step = 500_000_000.seconds
            configure()
        }
        return client.order.getOrderListBetween(from, to, pageSize = 3, options = options)
    }

    private suspend fun resumeAWalkThroughTime() {
        val whole = idsOf(between())
        val found = idsOf(between { limit = 4 })
        assertEquals(whole.take(4), found)
        val token = lastToken(between { limit = 4 })
        assertEquals(whole, found + idsOf(between { pageToken = token }))
        failsAndResumes { next -> between { pageToken = next } }
    }

    private suspend fun refreshOnceUnder100Calls() {
        sandbox.expireTokens()
        val refreshing = sandbox.client {
            accessToken = sandbox.accessToken
            refreshToken = sandbox.refreshToken
            limiter = Limiter.OFF
        }
        val calls = List(100) { elsewhere.async { refreshing.order.getOrderList(pageSize = 1).orders.size } }
        assertTrue(calls.awaitAll().all { it == 1 })
        assertEquals(1, sandbox.requests(path = "/api/v2/token/refresh").size)
    }

    private suspend fun rateLimitAndRetry() {
        sandbox.fault("rate_limit", "retry_after" to 0, operation = LIST, times = 1)
        assertEquals(2, client.order.getOrderList(pageSize = 1).response.attempts)
    }

    private suspend fun throttledForLonger() {
        sandbox.fault("rate_limit", "retry_after" to 0, operation = LIST, times = 3)
        val patient = sandbox.client { maxRetries = 1 }
        val waited = CompletableDeferred<String>()
        patient.hooks.onWait { waited.complete(it.operation) }
        assertEquals(4, patient.order.getOrderList(pageSize = 1).response.attempts)
        assertEquals(LIST, withTimeout(20.seconds) { waited.await() })
    }

    private suspend fun callId() {
        val own = sandbox.client {
            shopId = sandbox.shop.id
            maxRetries = 1
            retry {
                base = 1.milliseconds
                jitter = 0.seconds
                cap = 1.milliseconds
            }
        }
        val told = Channel<Pair<String?, String?>>(Channel.UNLIMITED)
        own.hooks.onRequest { if (it.operation == LIST) told.trySend(it.callId to it.shop) }
        own.hooks.onResponse { if (it.operation == LIST) told.trySend(it.callId to it.shop) }
        own.hooks.onRetry { told.trySend(it.callId to it.shop) }
        own.hooks.onFailure { told.trySend(it.callId to it.shop) }
        sandbox.fault("code", "code" to 36009003, "status" to 500, operation = LIST)
        val ids = List(2) {
            val error = assertFailsWith<TikTokShopException> { own.order.getOrderList(pageSize = 1) }
            val events = withTimeout(20.seconds) { List(6) { told.receive() } }
            assertEquals(setOf(error.callId to sandbox.shop.id), events.toSet())
            error.callId
        }
        assertNotNull(ids[0])
        assertNotEquals(ids[0], ids[1])
    }

    private suspend fun everyErrorKind() {
        val once = client.withOptions { maxRetries = 0 }
        for (expected in wanted.list("errors")) {
            val (kind, action) = expected.text("kind")!! to expected.child("action")!!
            sandbox.fault(action.text("type")!!, *action.json.minus("type").toList().toTypedArray(), operation = LIST, times = 1)
            val error = assertFailsWith<TikTokShopException>(kind) { once.order.getOrderList(pageSize = 1) }
            sandbox.clearFaults()
            assertEquals(kind, error.kind)
            assertEquals(classOf(kind), error.javaClass.simpleName)
            assertEquals(LIST, error.operation)
            if (action.json["code"] == null) continue
            assertEquals(action.long("code"), error.code)
            assertNotNull(error.requestId, kind)
            assertNotNull(error.hint, kind)
        }
    }

    private fun classOf(kind: String): String = when (kind) {
        "rate_limited" -> "RateLimitException"
        "connection" -> "TransportException"
        else -> kind.split('_').joinToString("") { it.replaceFirstChar(Char::uppercase) } + "Exception"
    }

    private suspend fun upload() {
        assertNotNull(client.product.uploadProductImage(Upload.bytes(png)).uri)
        val file = File.createTempFile("tiktokshop", ".png").apply { writeBytes(png) }
        assertNotNull(client.product.uploadProductImage(Upload.file(file), UseCase("MAIN_IMAGE")).uri)
    }

    private suspend fun label() {
        val found = client.fulfillment.searchPackage(packageStatus = GetPackageDetailPackageStatus("PROCESSING"), pageSize = 10)
        val id = found.packages[0].id!!
        val label = client.downloadLabel(id)
        assertEquals("%PDF-", String(label.bytes, 0, 5))
        assertEquals("application/pdf", label.contentType)
        val file = File.createTempFile("label", ".${label.extension}")
        client.downloadLabel(id) { path = file.path }
        assertContentEquals(label.bytes, file.readBytes())
    }

    private suspend fun webhook() {
        val given = wanted.child("webhook")!!
        val (body, signature) = given.text("body")!! to given.text("signature")!!
        val webhooks = Webhooks.of(given.text("app_key")!!, given.text("app_secret")!!)
        val event = assertIs<OrderStatusChangeEvent>(webhooks.constructEvent(body.toByteArray(), signature))
        assertEquals("576653688135258178", event.data.orderId)
        assertEquals("7380066284010030890", event.notificationId)
        val changed = body.replace("UNPAID", "UNPAIE").toByteArray()
        assertFailsWith<WebhookSignatureException> { webhooks.constructEvent(changed, signature) }
        assertFailsWith<WebhookSignatureException> { webhooks.verify(changed, signature) }
    }

    private suspend fun rawRequest() {
        val query = mapOf("page_size" to 2, "shop_cipher" to sandbox.shop.cipher)
        val raw = client.request("POST", "/order/202309/orders/search", query, body = emptyMap<String, Any?>())
        assertEquals(client.order.getOrderList(pageSize = 2).raw["orders"], raw.data["orders"])
    }

    private suspend fun olderVersion() {
        val id = client.order.getOrderList(pageSize = 1).orders[0].id!!
        val detail = client.order.getOrderDetail(listOf(id), CallOptions { version = "202309" })
        assertEquals(id, detail.orders[0].id)
        assertEquals("202309", detail.response.version)
        assertEquals("/order/202309/orders", plain(sandbox.requests(last = 1).single()["path"]))
    }

    private suspend fun nullArrays() {
        sandbox.fault("null_arrays", operation = LIST)
        assertEquals(emptyList(), client.order.getOrderList(pageSize = 2).orders)
        assertEquals(emptyList(), list().toList())
        sandbox.clearFaults()
        val id = client.order.getOrderList(pageSize = 1).orders[0].id!!
        sandbox.fault("null_arrays", operation = "order.get_order_detail")
        assertEquals(emptyList(), client.order.getOrderDetail(listOf(id)).orders)
    }

    private suspend fun bigIntegers() {
        val before = client.order.getOrderList(pageSize = 1).orders[0].id
        sandbox.fault("numbers_for_strings", operation = LIST)
        val page = client.order.getOrderList(pageSize = 1)
        assertEquals(before, page.orders[0].id)
        assertTrue(Regex("\"id\":$before[,}]").containsMatchIn(page.response.body))
    }

    private suspend fun timeout() {
        sandbox.fault("slow", "ms" to 5000, operation = LIST, times = 1)
        val hasty = CallOptions {
            timeout = 300.milliseconds
            maxRetries = 0
        }
        assertFailsWith<TimeoutException> { client.order.getOrderList(pageSize = 1, options = hasty) }
        assertEquals(1, client.order.getOrderList(pageSize = 1).orders.size)
    }

    private suspend fun timeoutBoundsAnAttempt() {
        sandbox.fault("slow", "ms" to 30_000, operation = LIST, times = 1)
        val patient = CallOptions {
            timeout = 1.seconds
            // A machine that is busy may need more than one more attempt.
            maxRetries = 50
        }
        assertTrue(client.order.getOrderList(pageSize = 1, options = patient).response.attempts >= 2)
    }

    private suspend fun deadlineBoundsTheCall() {
        sandbox.fault("slow", "ms" to 30_000, operation = LIST)
        val bounded = CallOptions {
            deadline = 500.milliseconds
            maxRetries = 1000
        }
        assertFailsWith<TimeoutException> { client.order.getOrderList(pageSize = 1, options = bounded) }
    }

    private suspend fun unknownOutcome() {
        sandbox.fault("reset", operation = LINK)
        val error = assertFailsWith<TikTokShopException> { link(listOf(external("1", "1"))) }
        assertTrue(error.isOutcomeUnknown)
        assertEquals(1, error.attempts)
        assertEquals(2, error.message!!.split("outcome unknown: look before you send it again").size)
    }

    private suspend fun oddJson() {
        assertEquals("\"half \ufffd of it\"", note("\"half \\ud83d of it\""))
        assertEquals("7".repeat(5000), note("7".repeat(5000)))
        sandbox.clearFaults()
        sandbox.fault("deep_json", "depth" to 5_000, operation = LIST)
        try {
            assertEquals(3, client.order.getOrderList(pageSize = 3).orders.size)
        } catch (problem: DecodeException) {
            assertNotNull(problem.requestId)
            assertEquals("write_was_done", problem.hintId)
        }
    }

    private suspend fun note(json: String): String {
        sandbox.clearFaults()
        sandbox.fault("field", "name" to "note", "json" to json, operation = LIST)
        val page = client.order.getOrderList(pageSize = 3)
        assertEquals(3, page.orders.size)
        return page.raw["note"].toString()
    }

    private suspend fun cancellation() {
        sandbox.fault("slow", "ms" to 5000, operation = LIST, times = 1)
        val sent = CompletableDeferred<Unit>()
        val listener = client.hooks.onRequest { sent.complete(Unit) }
        val call = elsewhere.async { client.order.getOrderList(pageSize = 1) }
        sent.await()
        listener.close()
        call.cancel(CancellationException("no longer wanted"))
        assertEquals("no longer wanted", assertFailsWith<CancellationException> { call.await() }.message)
        sandbox.clearFaults()
        assertEquals(1, client.order.getOrderList(pageSize = 1).orders.size)
        assertTrue(sandbox.received(LIST) <= 2, "the cancelled call was sent again")
    }

    private suspend fun sealedStore() {
        val folder = java.nio.file.Files.createTempDirectory("tiktokshop").toFile()
        val file = File(folder, "tokens.sqlite").path
        val openId = sandbox.accounts[0].openId
        val opened = { key: String?, seal: Boolean -> sandbox.client { store = SqliteStore(file, key, sealExisting = seal) } }
        opened(null, false).tokens.save(
            StoredRecord.of(openId, sandbox.accessToken, 4_000_000_000, "ROW_refresh", 4_000_000_000),
        )
        val key = "07".repeat(32)
        val refused = assertFailsWith<TikTokShopException> { opened(key, false).tokens.get(openId) }
        assertTrue("sealExisting" in refused.hint.orEmpty(), refused.hint)
        opened(key, true).tokens.get(openId)
        assertEquals(sandbox.accessToken, opened(key, false).tokens.accessToken(openId))
        for (part in folder.listFiles().orEmpty()) {
            assertTrue(sandbox.accessToken !in part.readText(Charsets.ISO_8859_1), "${part.name} has the token in plain text")
        }
    }

    private suspend fun perItemErrors() {
        val order = client.order.getOrderList(pageSize = 1).orders[0]
        val (right, wrong) = external(order.id!!, order.lineItems[0].id!!) to external("1", "2")
        val warned = Channel<WarningEvent>(Channel.UNLIMITED)
        val listener = client.hooks.onWarning { warned.trySend(it) }
        val item = link(listOf(right, wrong)).response.itemErrors.single()
        assertEquals("1", item.id)
        assertNotNull(item.code)
        val warning = withTimeout(20.seconds) { warned.receive() }
        assertEquals("item_errors" to 1, warning.kind to warning.items.size)
        listener.close()
        val any = assertFailsWith<ItemErrorsException> { link(listOf(right, wrong), CallOptions { raiseOnItemError = true }) }
        assertEquals(1, any.items.size)
        val all = assertFailsWith<ItemErrorsException> { link(listOf(wrong)) }
        assertTrue("all items failed: 1: " in all.message!! && !all.isRetryable, all.message)
        assertEquals(1, link(listOf(wrong), CallOptions { raiseOnItemError = false }).response.itemErrors.size)
    }

    private suspend fun nestedNames() {
        val before = sandbox.received("product.update_inventory")
        val skus = listOf(mapOf("id" to "1", "inventory" to listOf(mapOf("quantity" to 5, "warehous_id" to "1"))))
        val error = assertFailsWith<InvalidRequestException> {
            client.call("product.update_inventory", mapOf("product_id" to "1", "skus" to skus))
        }
        assertEquals("there is no field `skus[0].inventory[0].warehous_id`", error.detail)
        assertTrue(Regex("Did you mean `warehouse_id`\\?.*extraBody").containsMatchIn(error.hint.orEmpty()), error.hint)
        assertEquals(before, sandbox.received("product.update_inventory"))
        val order = client.order.getOrderList(pageSize = 1).orders[0]
        val extra = mapOf("orders" to listOf(mapOf("external_order" to mapOf("new_field" to 1))))
        link(listOf(external(order.id!!, order.lineItems[0].id!!)), CallOptions { extraBody = extra })
    }

    private suspend fun unknownValues() {
        val ask: suspend (UnknownValues?) -> Unit = { how ->
            client.order.getOrderList(pageSize = 1, orderStatus = OrderStatus("UNPAYED"), options = CallOptions { unknownValues = how })
        }
        val before = sandbox.received(LIST)
        val warnings = Channel<WarningEvent>(Channel.UNLIMITED)
        val listener = client.hooks.onWarning { warnings.trySend(it) }
        runCatching { ask(null) }
        runCatching { ask(UnknownValues.IGNORE) }
        val warning = withTimeout(20.seconds) { warnings.receive() }
        assertTrue(Regex("`order_status` is \"UNPAYED\".*Did you mean `UNPAID`").containsMatchIn(warning.text), warning.text)
        assertTrue(warnings.tryReceive().isFailure)
        listener.close()
        assertEquals(before + 2, sandbox.received(LIST))
        val refused = assertFailsWith<InvalidRequestException> { ask(UnknownValues.ERROR) }
        assertTrue(Regex("known values: .*UNPAID").containsMatchIn(refused.message!!), refused.message)
        assertEquals(before + 2, sandbox.received(LIST))
    }

    /** The app's backend. Its first token is one that has ended. */
    private open inner class Backend : RemoteSigner {
        val wanted = mutableListOf<String?>()

        override suspend fun sign(request: SigningRequest): String = RequestSigner(sandbox.appKey, sandbox.appSecret).sign(request.json).sign

        override suspend fun accessToken(request: TokenRequest): AccessToken {
            wanted += request.rejected
            return AccessToken(if (request.rejected == null) "stale" else sandbox.accessToken, shopCipher = sandbox.shop.cipher)
        }
    }

    private fun device(signer: RemoteSigner) = TikTokShopClient.withRemoteSigner(sandbox.appKey, signer) {
        apiUrl = sandbox.apiUrl
        shopId = sandbox.shop.id
    }

    private suspend fun remoteSigner() {
        val backend = Backend()
        assertEquals(1, device(backend).order.getOrderList(pageSize = 1).orders.size)
        assertEquals(listOf(null, "stale"), backend.wanted)
    }

    private suspend fun signerFails() {
        val before = sandbox.received(LIST)
        val known = exceptionOf(textOf("kind" to "rate_limited", "detail" to "the backend is busy", "retryable" to true))
        for (problem in listOf(IllegalStateException("the backend is busy"), known)) {
            val broken = object : Backend() {
                override suspend fun sign(request: SigningRequest): String = throw problem
            }
            val error = assertFailsWith<TikTokShopException> { device(broken).order.getOrderList(pageSize = 1) }
            assertEquals((if (problem === known) "rate_limited" else "connection") to (problem === known), error.kind to error.isRetryable)
            assertEquals<Throwable?>(problem, error.cause)
            assertTrue("busy" !in error.message!!, error.message)
        }
        assertEquals(before, sandbox.received(LIST))
    }

    private suspend fun categoryAsset() {
        val partner = sandbox.accounts.first { it.userType == 3 }
        val own = sandbox.client { accessToken = partner.accessToken }
        val campaigns = "affiliate_partner.get_affiliate_partner_campaign_list"
        val wanted = mapOf("type" to "MY_CAMPAIGNS", "page_size" to 10)
        for (name in listOf("US", "601450")) {
            own.withOptions { categoryAsset = name }.call(campaigns, wanted)
            assertTrue("category_asset_cipher" in sandbox.requests(campaigns, last = 1).single()["query"].toString())
        }
        assertEquals(1, sandbox.received("authorization.get_authorized_category_assets"))
        assertFailsWith<InvalidRequestException> { own.withOptions { categoryAsset = "JP" }.call(campaigns, wanted) }
        assertEquals(2, sandbox.received(campaigns))
        val nobody = listOf({ own.shop("") }, { own.withOptions { categoryAsset = "" } })
        for (handle in nobody) {
            val error = assertFailsWith<InvalidRequestException> { handle() }
            assertTrue("is required, but none was given" in error.message!! && error.hint != null, error.message)
        }
    }

    private suspend fun link(orders: List<AddExternalOrderReferencesOrder>, options: CallOptions? = null) =
        client.order.addExternalOrderReferences(orders, options)

    private fun external(id: String, line: String) = AddExternalOrderReferencesOrder(
        AddExternalOrderReferencesExternalOrder(
            "X-$id",
            listOf(AddExternalOrderReferencesLineItem(id = line, originId = "X-$line")),
            AddExternalOrderReferencesExternalOrderPlatform.SHOPIFY,
        ),
        id,
    )
}
