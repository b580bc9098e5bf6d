package tiktokshop

import java.io.File
import kotlin.system.exitProcess
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.count
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import tiktokshop.internal.Messages

private const val LIST = "order.get_order_list"

/** The programs that [LifetimeTest] runs in JVMs of their own: the name of one, and what it needs. None closes its client. */
fun main(arguments: Array<String>): Unit = runBlocking {
    val given = arguments.drop(1)
    when (arguments[0]) {
        "calls" -> calls(startSandbox().client())
        "coroutine" -> inACall { client -> CoroutineScope(Dispatchers.Default).launch { client.order.getOrderList() } }
        "future" -> inACall { client -> client.async().call(LIST, mapOf("page_size" to 1)) }
        "refresh" -> refresh(given) {}
        "refresh and exit" -> refresh(given) { exitProcess(0) }
        "refresh and wait" -> refresh(given) { Thread.currentThread().join() }
        "many calls" -> measured { many(it, 2_500) }
        "many walks" -> measured { walks(it, 300) }
        "many handles" -> measured { handles(it, 5_000) }
    }
}

private suspend fun calls(client: TikTokShopClient) {
    client.hooks.onResponse { }
    println("${client.order.getOrderListPages(pageSize = 5).count()} orders")
}

/** Ends while the sandbox has not responded. */
private suspend fun inACall(begin: (TikTokShopClient) -> Unit) {
    val sandbox = startSandbox()
    val client = sandbox.client()
    sandbox.fault("slow", "ms" to 600_000, operation = LIST)
    val sent = CompletableDeferred<Unit>()
    client.hooks.onRequest { sent.complete(Unit) }
    client.hooks.onFailure { sent.completeExceptionally(it) }
    begin(client)
    sent.await()
    println("sent")
}

/** Ends while the sandbox has refreshed a token and not responded yet: the client's settings, and a file for its store. */
private suspend fun refresh(given: List<String>, end: () -> Unit) {
    val (api, auth, key, secret, account) = given
    val file = given[5]
    val client = TikTokShopClient.withAppSecret(key, secret) {
        env = false
        apiUrl = api
        authUrl = auth
        store = if (file.endsWith(".sqlite")) SqliteStore(file) else FileStore(File(file))
        this.account = account
    }
    CoroutineScope(Dispatchers.Default).launch { client.tokens.refresh() }
    while (client.tokens.get().status != "refreshing") delay(5)
    println("refreshing")
    end()
}

/** A store of the app's own, for one account. */
internal class FileStore(private val file: File) : TokenStore {
    override suspend fun load(account: AccountName) = if (file.exists()) StoredRecord(file.readText()) else null

    override suspend fun save(record: StoredRecord) {
        val new = File(file.path + ".new").apply { writeText(record.json) }
        check(new.renameTo(file))
    }
}

/** Runs the work four times, and tells after each how much memory the process and its heap hold, in bytes. */
private suspend fun measured(work: suspend (TikTokShopClient) -> Unit) {
    val client = startSandbox().client { limiter = Limiter.OFF }
    repeat(4) {
        work(client)
        println("${settled()} ${resident()} ${Messages.pending}")
    }
}

/** What the heap holds once nothing more is given back: JNA frees what was collected on a thread of its own, at its own pace. */
private suspend fun settled(): Long {
    var (least, unchanged) = Long.MAX_VALUE to 0
    while (unchanged < 5) {
        System.gc()
        delay(50)
        val used = Runtime.getRuntime().run { totalMemory() - freeMemory() }
        unchanged = if (used > least - SMALL) unchanged + 1 else 0
        least = minOf(least, used)
    }
    return least
}

private const val SMALL = 16 shl 10

private fun resident(): Long {
    val line = File("/proc/self/status").readLines().first { it.startsWith("VmRSS:") }
    return line.filter(Char::isDigit).toLong() * 1024
}

private suspend fun many(client: TikTokShopClient, count: Int) = atOnce(count) { client.order.getOrderList(pageSize = 1).orders.size }

/** Walks to the end, and walks that are left in the middle of a page, and between two. */
private suspend fun walks(client: TikTokShopClient, count: Int) = atOnce(count) { at ->
    val pages = client.order.getOrderListPages(pageSize = 4)
    when (at % 3) {
        0 -> pages.count()
        1 -> pages.take(6).count()
        else -> pages.byPage().take(2).count()
    }
}

/** One after the other: eight coroutines that did nothing else would be faster than JNA's one thread, which frees them. */
private fun handles(client: TikTokShopClient, count: Int) = repeat(count) { at ->
    client.shop("7").withOptions { maxRetries = at % 3 }
}

/** Eight coroutines share the work. */
private suspend fun atOnce(count: Int, work: suspend (Int) -> Any) = coroutineScope {
    List(8) { lane -> async(Dispatchers.Default) { for (at in lane until count step 8) work(at) } }.awaitAll()
    Unit
}
