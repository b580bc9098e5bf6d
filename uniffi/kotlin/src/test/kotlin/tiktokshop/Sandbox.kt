package tiktokshop

import java.io.File
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.util.zip.CRC32
import java.util.zip.Deflater
import tiktokshop.internal.Told
import tiktokshop.internal.textOf
import tiktokshop.internal.told

/** The root of the repository. */
val root = File(System.getProperty("tiktokshop.root") ?: "../..")

/** A sandbox in a process of its own, built in this clone. It ends with this process. */
class Sandbox(vararg arguments: String) : AutoCloseable {
    private val process: Process
    private val described: Told
    private val http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build()

    init {
        val command = listOf(binary, "sandbox", "--json", "--until-stdin-closes", "--port", "0", "--seed", "7")
        process = ProcessBuilder(command + arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start()
        described = told(process.inputStream.bufferedReader().readLine())
    }

    val apiUrl = fact("api_url")
    val controlUrl get() = fact("control_url")
    val authUrl = fact("auth_url")
    val appKey = fact("app_key")
    val appSecret = fact("app_secret")
    val accessToken = fact("access_token")
    val refreshToken = fact("refresh_token")
    val serviceId = fact("service_id")
    internal val accounts: List<Told> get() = described.list("accounts")
    val shopId: String get() = described.list("shops").first().text("id")!!
    val shopCipher: String get() = described.list("shops").first().text("cipher")!!

    private fun fact(name: String) = described.text(name)!!

    /** A client of the sandbox's app for its first shop. It ignores the environment. */
    fun client(configure: ClientOptions.() -> Unit = {}): TikTokShopClient = TikTokShopClient.withAppSecret(appKey, appSecret) {
        serviceId = this@Sandbox.serviceId
        apiUrl = this@Sandbox.apiUrl
        authUrl = this@Sandbox.authUrl
        env = false
        configure()
        val ownTokens = store != null || refreshToken != null || accessToken != null
        if (!ownTokens) accessToken = this@Sandbox.accessToken
        if (store == null && shopId == null && shopCipher == null) shopCipher = this@Sandbox.shopCipher
    }

    fun reset() {
        control("POST", "reset")
    }

    fun fault(operation: String?, action: Map<String, Any?>, times: Int? = null) {
        control("POST", "faults", textOf("operation" to operation, "times" to times, "action" to action))
    }

    fun clearFaults() {
        control("DELETE", "faults")
    }

    fun expireTokens() {
        control("POST", "tokens/expire", "{}")
    }

    internal fun requests(query: String = ""): List<Told> = told(control("GET", "requests?$query")).list("requests")

    fun received(operation: String): Int = requests().count { it.text("operation") == operation }

    /** The URL with `code` and `state` that the seller's decision leads to. */
    fun decide(link: String, decision: String = "approve"): String {
        val uri = URI(link)
        val body = "${uri.rawQuery}&open_id=${accounts.first().text("open_id")}&decision=$decision"
        val page = "${uri.scheme}://${uri.authority}${uri.path}"
        val request = HttpRequest.newBuilder(URI(page)).header("content-type", "application/x-www-form-urlencoded")
        val response = http.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString())
        return response.headers().firstValue("location").orElse("")
    }

    /** Calls the control API. */
    fun control(method: String, path: String, body: String? = null): String {
        val request = HttpRequest.newBuilder(URI("$controlUrl/$path"))
        request.method(method, body?.let(BodyPublishers::ofString) ?: BodyPublishers.noBody())
        val response = http.send(request.build(), BodyHandlers.ofString())
        check(response.statusCode() < 300) { "$method $path: ${response.body()}" }
        return response.body()
    }

    override fun close() {
        process.destroy()
        process.waitFor()
    }

    companion object {
        /** The command `tiktokshop`. */
        val binary: String = System.getenv("TIKTOKSHOP_BINARY") ?: File(root, "target/debug/tiktokshop").path
    }
}

/** The smallest document that is one. */
val pdf: ByteArray =
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
        .toByteArray()

/** A picture as the platform wants them: 400 by 400 pixels. */
val png: ByteArray = picture(400)

private fun picture(size: Int): ByteArray {
    val rows = ByteArray((size + 1) * size) { 0xcc.toByte() }
    for (row in 0 until size) rows[row * (size + 1)] = 0
    val deflated = ByteArray(rows.size)
    val deflater = Deflater().apply { setInput(rows); finish() }
    val length = deflater.deflate(deflated)
    val header = number(size) + number(size) + byteArrayOf(8, 0, 0, 0, 0)
    val signature = byteArrayOf(0x89.toByte(), 'P'.code.toByte(), 'N'.code.toByte(), 'G'.code.toByte(), 13, 10, 26, 10)
    return signature + chunk("IHDR", header) + chunk("IDAT", deflated.copyOf(length)) + chunk("IEND", ByteArray(0))
}

private fun chunk(kind: String, content: ByteArray): ByteArray {
    val body = kind.toByteArray() + content
    return number(content.size) + body + number(CRC32().apply { update(body) }.value.toInt())
}

private fun number(value: Int) = byteArrayOf((value shr 24).toByte(), (value shr 16).toByte(), (value shr 8).toByte(), value.toByte())
