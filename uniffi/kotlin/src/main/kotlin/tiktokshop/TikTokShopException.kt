package tiktokshop

import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import tiktokshop.json.JsonNumber
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.arrayOf
import tiktokshop.json.flagOf
import tiktokshop.json.longOf
import tiktokshop.json.objectOf
import tiktokshop.json.textOf

/**
 * The base of all errors of this package, with a class for each kind. [message] says in one line what happened and what to do
 * about it. No field contains a secret.
 */
public sealed class TikTokShopException(internal val facts: JsonObject, cause: Throwable?) :
    RuntimeException(messageOf(facts), cause) {

    /** The kind as text: `rate_limited`. */
    public val kind: String get() = facts.textOf("kind") ?: "unknown"

    /** What happened, in the words of this package. */
    public val detail: String get() = facts.textOf("detail").orEmpty()

    /** The platform's code. */
    public val code: Long? get() = facts.longOf("code")

    /** The platform's message, as it was sent. */
    public val platformMessage: String? get() = facts.textOf("message")

    /** The request id, which the platform's support asks for. */
    public val requestId: String? get() = facts.textOf("request_id")

    /** The HTTP status of the response. */
    public val httpStatus: Int? get() = facts.longOf("http_status")?.toInt()

    /** The id of the operation, or the method and path of a raw request. */
    public val operation: String? get() = facts.textOf("operation")

    /** Whether the same call may safely be sent again later and may then succeed. */
    public val isRetryable: Boolean get() = facts.flagOf("retryable") ?: false

    /** Whether it is unknown if a write was processed. Check its effect before you send it again. */
    public val isOutcomeUnknown: Boolean get() = facts.flagOf("outcome_unknown") ?: false

    /** How long to wait, as requested by the platform. */
    public val retryAfter: Duration? get() = (facts["retry_after"] as? JsonNumber)?.toDouble()?.seconds

    /** What to do about the error. */
    public val hint: String? get() = hintOf(facts)

    /** The name of that hint, which stays the same between versions. */
    public val hintId: String? get() = facts.objectOf("hint")?.textOf("id")

    /** The name that the operation does not have as a parameter. */
    public val parameter: String? get() = facts.textOf("parameter")

    /** How many times the request was sent. */
    public val attempts: Int get() = facts.longOf("attempts")?.toInt() ?: 0

    /** The id of the call, as in its events. */
    public val callId: String? get() = facts.textOf("call_id")

    /** The shop of the handle that made the call. */
    public val shop: String? get() = facts.textOf("shop")

    /** The items that failed. */
    public val items: List<ItemError> get() = facts.arrayOf("items").orEmpty().map { itemErrorOf(it as JsonObject) }

    /**
     * Where to resume the walk that this error ended: give it as `pageToken`, and the walk continues after the last item that it
     * gave. Null if it gave none, so that it starts over.
     */
    public val nextPageToken: String? get() = facts.textOf("next_page_token")
}

private fun messageOf(facts: JsonObject): String {
    val line = facts.textOf("line") ?: facts.textOf("detail").orEmpty()
    return hintOf(facts)?.let { "${line.removeSuffix(".")}. $it" } ?: line
}

private val parameter = Regex("\\{(\\w+)}")

/** The hint in the words of this package, or in those of the core if it is newer than this package. */
private fun hintOf(facts: JsonObject): String? {
    val hint = facts.objectOf("hint") ?: return null
    val wording = hint.textOf("id")?.let(::hintWording) ?: return hint.textOf("text")
    val values = hint.objectOf("values") ?: JsonObject.EMPTY
    return parameter.replace(wording) { match -> values.textOf(match.groupValues[1]) ?: match.value }
}

/** The error that the core tells of, as JSON text. */
internal fun exceptionOf(failure: String, cause: Throwable? = null): TikTokShopException =
    exceptionOf(JsonValue.parse(failure) as JsonObject, cause)

/** A response that is not in the documented form. */
internal fun decodeFailure(detail: String): TikTokShopException = failureOf("decode", detail)

/** An error of this side, of one of the core's kinds. */
internal fun failureOf(kind: String, detail: String, cause: Throwable? = null): TikTokShopException =
    exceptionOf(JsonObject.of("kind" to kind, "detail" to detail, "line" to detail), cause)
