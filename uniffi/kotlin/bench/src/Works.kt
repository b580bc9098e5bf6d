package tiktokshop.bench

import java.io.File
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import tiktokshop.ApiResponse
import tiktokshop.Limiter
import tiktokshop.RequestSigner
import tiktokshop.TikTokShopClient
import tiktokshop.api.order.GetOrderListResponse

/** Without it, the JIT compiler would leave out work whose result nobody reads. */
@Volatile
internal var seen: Any? = null

/** The works of bench/src/side.rs, done by this package. Nothing is loaded before it is needed: a cold figure is a cold one. */
internal class Works {
    private val small by lazy { client("BENCH_SMALL") }
    private val page by lazy { client("BENCH_PAGE") }
    private val large by lazy { client("BENCH_LARGE") }
    private val text = File(variable("BENCH_TEXT")).readText()

    /** How many nanoseconds it took. */
    fun run(work: String, atOnce: Int, rounds: Int): Long = when (work) {
        "id" -> small.let { timed(rounds) { seen = it.lastRequestId } }
        "verify" -> verify(rounds)
        "sign" -> sign(rounds)
        "read" -> timed(rounds) { seen = lettersOf(GetOrderListResponse(ApiResponse.of(text))) }
        "small" -> called(atOnce, rounds) { check(small.authorization.getAuthorizedShop().shops.size == 1) }
        "bytes" -> called(atOnce, rounds) { check(page.call("order.get_order_list", sized).httpStatus == 200) }
        "page" -> called(atOnce, rounds) { check(page.order.getOrderList(pageSize = 100).orders.sumOf { it.id.orEmpty().length } > 0) }
        "large" -> called(atOnce, rounds) { seen = lettersOf(large.order.getOrderList(pageSize = 100)) }
        else -> error("there is no work $work")
    }

    private val sized = mapOf("page_size" to 100)

    private fun verify(rounds: Int): Long {
        val webhooks = small.webhooks
        val event = webhooks.signTestBody("""{"type":1,"timestamp":1795286970,"data":{"note":"${"x".repeat(970)}"}}""")
        val body = event.body.encodeToByteArray()
        return timed(rounds) { webhooks.verify(body, event.signature) }
    }

    private fun sign(rounds: Int): Long {
        val app = variable("TIKTOK_APP_KEY")
        val now = System.currentTimeMillis() / 1000
        val query = """[["app_key","$app"],["timestamp","$now"],["page_size","50"]]"""
        val request = """{"app_key":"$app","method":"POST","path":"/order/202309/orders/search","query":$query,"body":"{}","timestamp":$now}"""
        val signer = RequestSigner(app, variable("TIKTOK_APP_SECRET"))
        return timed(rounds) { seen = signer.sign(request) }
    }

    private inline fun timed(rounds: Int, work: () -> Unit): Long {
        val begun = System.nanoTime()
        repeat(rounds) { work() }
        return System.nanoTime() - begun
    }

    /** One at a time on the thread that asks, as in a script; several from coroutines of the shared pool, as in a service. */
    private fun called(atOnce: Int, rounds: Int, call: suspend () -> Unit): Long {
        val begun = System.nanoTime()
        runBlocking {
            if (atOnce == 1) return@runBlocking repeat(rounds) { call() }
            repeat(atOnce) { launch(Dispatchers.Default) { repeat(rounds / atOnce) { call() } } }
        }
        return System.nanoTime() - begun
    }

    private fun client(url: String) = TikTokShopClient.withAppSecret {
        apiUrl = variable(url)
        limiter = Limiter.OFF
        noProxy = true
        http1Only = true
    }

    private fun variable(name: String) = checkNotNull(System.getenv(name)) { "$name is not set: run scripts/bench-kotlin" }
}
