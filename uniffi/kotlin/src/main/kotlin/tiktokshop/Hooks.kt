package tiktokshop

import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import tiktokshop.internal.Told

/** Hears of one kind of event. */
public fun interface Listener<Event> {
    public fun hear(event: Event)
}

/**
 * Listeners for what happens during calls. No event has a secret in it. Events come in order, one at a time, on a thread of
 * their own: a listener that is slow delays the next event, never a call.
 *
 * ```kotlin
 * TikTokShopClient.withAppSecret(key, secret) {
 *     hooks { onRetry { println("${it.operation} waits ${it.wait}") } }
 * }
 * ```
 */
public class Hooks {
    private val listeners = mutableMapOf<String, MutableList<(Told) -> Unit>>()

    /** A request is about to be sent. */
    public fun onRequest(listener: Listener<RequestEvent>): Hooks = add("request") { listener.hear(RequestEvent(it)) }

    /** A response was received. */
    public fun onResponse(listener: Listener<ResponseEvent>): Hooks = add("response") { listener.hear(ResponseEvent(it)) }

    /** An attempt failed and will be retried. */
    public fun onRetry(listener: Listener<RetryEvent>): Hooks = add("retry") { listener.hear(RetryEvent(it)) }

    /** A call waits for the limiter, or for a document to be ready. */
    public fun onWait(listener: Listener<WaitEvent>): Hooks = add("wait") { listener.hear(WaitEvent(it)) }

    /** An access token was refreshed, or a refresh failed. */
    public fun onRefresh(listener: Listener<RefreshEvent>): Hooks = add("refresh") { listener.hear(RefreshEvent(it)) }

    /** A call continues or succeeded, but probably contains a mistake. */
    public fun onWarning(listener: Listener<WarningEvent>): Hooks = add("warning") { listener.hear(WarningEvent(it)) }

    /** A call failed. */
    public fun onFailure(listener: Listener<TikTokShopException>): Hooks =
        add("failure") { listener.hear(exceptionOf(it.toString())) }

    /**
     * A call was cancelled. Its coroutine sees nothing but its `CancellationException`; here, [CancelledEvent.outcomeUnknown] tells
     * whether a write may have been processed.
     */
    public fun onCancelled(listener: Listener<CancelledEvent>): Hooks = add(CANCELLED) { listener.hear(CancelledEvent(it)) }

    internal val watched: List<String> get() = listeners.keys.filter { it != CANCELLED }

    internal fun hear(name: String, told: Told) {
        listeners[name]?.forEach { listener ->
            // One that fails must neither keep the others from hearing nor end the program, whose code could not catch it.
            runCatching { listener(told) }.onFailure { System.err.println("tiktokshop: a listener of `$name` failed: $it") }
        }
    }

    private fun add(name: String, listener: (Told) -> Unit): Hooks {
        listeners.getOrPut(name) { mutableListOf() } += listener
        return this
    }

    internal companion object {
        const val CANCELLED = "cancelled"
    }
}

/** A request is about to be sent. */
public class RequestEvent internal constructor(told: Told) {
    /** The id of the call, the same in all its events. */
    public val callId: String = told.text("call_id").orEmpty()
    public val operation: String = told.text("operation").orEmpty()
    public val version: String = told.text("version").orEmpty()
    public val method: String = told.text("method").orEmpty()
    public val path: String = told.text("path").orEmpty()

    /** The parameters of the URL without its signature and secrets. */
    public val query: Map<String, String> = told.child("query")?.texts().orEmpty()
    public val shop: String? = told.text("shop")

    /** The number of the attempt, from 1. */
    public val attempt: Int = told.int("attempt") ?: 0

    /** Only with `eventBodies`. */
    public val body: String? = told.text("body")

    override fun toString(): String = "RequestEvent($method $path, $operation, attempt $attempt)"
}

/** A response was received. */
public class ResponseEvent internal constructor(told: Told) {
    /** The id of the call, the same in all its events. */
    public val callId: String = told.text("call_id").orEmpty()
    public val operation: String = told.text("operation").orEmpty()
    public val shop: String? = told.text("shop")
    public val attempt: Int = told.int("attempt") ?: 0
    public val httpStatus: Int? = told.int("http_status")
    public val code: Long? = told.long("code")
    public val message: String? = told.text("message")
    public val requestId: String? = told.text("request_id")
    public val elapsed: Duration = (told.double("elapsed") ?: 0.0).seconds

    /** Only with `eventBodies`. */
    public val body: String? = told.text("body")

    override fun toString(): String = "ResponseEvent($operation, $httpStatus, code $code, $requestId, $elapsed)"
}

/** An attempt failed and will be retried. */
public class RetryEvent internal constructor(told: Told) {
    /** The id of the call, the same in all its events. */
    public val callId: String = told.text("call_id").orEmpty()
    public val operation: String = told.text("operation").orEmpty()
    public val shop: String? = told.text("shop")
    public val attempt: Int = told.int("attempt") ?: 0

    /** The kind of the error, such as `rate_limited`. */
    public val kind: String = told.text("kind").orEmpty()
    public val code: Long? = told.long("code")

    /** Until the next attempt. */
    public val wait: Duration = (told.double("wait") ?: 0.0).seconds

    override fun toString(): String = "RetryEvent($operation, attempt $attempt, $kind, $wait)"
}

/** A call waits for the limiter, or for a document to be ready. */
public class WaitEvent internal constructor(told: Told) {
    /** The id of the call, the same in all its events. */
    public val callId: String? = told.text("call_id")
    public val operation: String = told.text("operation").orEmpty()
    public val shop: String? = told.text("shop")

    /** `limiter`: other calls go first. `throttled`: the platform requires a cooldown. `not_ready`: the document is not ready. */
    public val reason: String = told.text("reason").orEmpty()

    /** How long it will probably wait. */
    public val wait: Duration = (told.double("wait") ?: 0.0).seconds

    override fun toString(): String = "WaitEvent($operation, $reason, $wait)"
}

/** An access token was refreshed, or a refresh failed. */
public class RefreshEvent internal constructor(told: Told) {
    /** The call that caused the refresh, if one did. */
    public val callId: String? = told.text("call_id")
    public val account: String = told.text("account").orEmpty()

    /** The kind of the error, if the refresh failed. */
    public val failed: String? = told.text("failed")

    /** When the new token expires, in Unix seconds. */
    public val expiresAt: Long? = told.long("expires_at")

    override fun toString(): String = "RefreshEvent($account, ${failed ?: "done"})"
}

/** A call continues or succeeded, but probably contains a mistake. */
public class WarningEvent internal constructor(told: Told) {
    /** The id of the call, the same in all its events. */
    public val callId: String? = told.text("call_id")
    public val operation: String = told.text("operation").orEmpty()
    public val shop: String? = told.text("shop")

    /** `unknown_value`: a parameter has a value that the catalogue does not list. `item_errors`: items of a batch failed. */
    public val kind: String = told.text("kind").orEmpty()

    /** What happened, in one sentence. */
    public val text: String = told.text("text").orEmpty()

    /** The items that failed. */
    public val items: List<ItemError> = told.list("items").map { itemErrorOf(it.json) }

    override fun toString(): String = "WarningEvent($operation, $text)"
}

/** A call was cancelled by its caller. */
public class CancelledEvent internal constructor(told: Told) {
    public val operation: String = told.text("operation").orEmpty()

    /** Whether it was a write that may have been processed. Check its effect before you send it again. */
    public val outcomeUnknown: Boolean = told.flag("outcome_unknown")

    override fun toString(): String = "CancelledEvent($operation, outcomeUnknown=$outcomeUnknown)"
}
