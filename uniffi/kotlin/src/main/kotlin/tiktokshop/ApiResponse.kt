package tiktokshop

import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import tiktokshop.internal.Reply
import tiktokshop.internal.Told
import tiktokshop.internal.plain
import tiktokshop.internal.told
import tiktokshop.json.JsonArray
import tiktokshop.json.JsonException
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonParser
import tiktokshop.json.JsonValue

/** The response to a call as it came: status, headers, request id, exact text. */
public class ApiResponse internal constructor(private val received: Reply.Response) {
    /** What the core says of it, beside the body. */
    internal val head: Told by lazy(LazyThreadSafetyMode.PUBLICATION) { told(received.head) }

    /** The id of the operation, or the method and path of a raw request. */
    public val operation: String get() = head.text("operation").orEmpty()

    /** The version of the operation; empty for a raw request. */
    public val version: String get() = head.text("version").orEmpty()

    /** The HTTP status. */
    public val httpStatus: Int get() = head.int("http_status") ?: 0

    /** The headers in the order in which they came; a name may come twice. */
    public val headers: List<Pair<String, String>>
        get() = head.values("headers").filterIsInstance<JsonArray>().map { plain(it[0]).orEmpty() to plain(it[1]).orEmpty() }

    /** The id that the platform's support asks for. */
    public val requestId: String? get() = head.text("request_id")

    /** The platform's message, usually `Success`. */
    public val message: String get() = head.text("message").orEmpty()

    /** How often the request was sent. */
    public val attempts: Int get() = head.int("attempts") ?: 0

    /** The duration of the whole call with its retries and waits. */
    public val elapsed: Duration get() = (head.double("elapsed") ?: 0.0).seconds

    /** The items of a batch that failed although the call succeeded. If all failed, the call throws: see `raiseOnItemError`. */
    public val itemErrors: List<ItemError> get() = head.list("item_errors").map { itemErrorOf(it.json) }

    /** The JSON text of the whole response, exactly as it was received. */
    public val body: String get() = String(received.body, 0, bodyEnd, Charsets.UTF_8)

    /** `data` of the response. It is read when it is first asked for; a response without data has an empty object. */
    public val data: JsonObject get() = json as? JsonObject ?: JsonObject.EMPTY

    /**
     * `data` of the response, whatever its shape.
     *
     * @throws DecodeException if it is not JSON that can be read, although the call succeeded
     */
    public val json: JsonValue by lazy(LazyThreadSafetyMode.PUBLICATION) {
        try {
            JsonParser(received.body, received.dataStart, received.dataEnd).parse()
        } catch (problem: JsonException) {
            throw unreadable(problem)
        }
    }

    private val bodyEnd: Int get() = head.int("body_end") ?: received.body.size

    /** The value of a header, whatever the case of its name; null if there is none. */
    public fun header(name: String): String? = headers.find { it.first.equals(name, ignoreCase = true) }?.second

    /** What identifies the response, but not its text, which may name buyers. */
    override fun toString(): String =
        "ApiResponse($operation, version=$version, httpStatus=$httpStatus, requestId=$requestId, attempts=$attempts, elapsed=$elapsed)"

    private fun unreadable(problem: JsonException): TikTokShopException {
        val detail = "the call succeeded, but its response cannot be read: ${problem.message}"
        val told = mapOf(
            "kind" to "decode",
            "detail" to detail,
            "line" to detail,
            "operation" to operation,
            "request_id" to requestId,
            "http_status" to httpStatus,
            "attempts" to attempts,
            "hint" to mapOf("id" to "write_was_done"),
        )
        return exceptionOf(tiktokshop.internal.textOf(told), problem)
    }

    public companion object {
        /** A response made of the JSON text of its `data`, for tests of code that takes responses. */
        @JvmStatic
        public fun of(data: String): ApiResponse {
            val bytes = data.encodeToByteArray()
            return ApiResponse(Reply.Response("""{"http_status":200,"attempts":1}""", bytes, 0, bytes.size))
        }
    }
}
