package tiktokshop

import java.util.concurrent.CopyOnWriteArrayList
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import tiktokshop.internal.Told

/** Hears of one kind of event. */
public fun interface Listener<Event> {
    public fun hear(event: Event)
}

/**
 * Listeners for what happens during the calls of a client and its handles. No event has a secret in it. Events come in order, one
 * at a time, on a thread of their own: a listener that is slow delays the next event, never a call. Each function returns what
 * removes the listener again when it is closed.
 *
 * ```kotlin
 * client.hooks.onRetry { println("${it.operation} waits ${it.wait}") }
 * ```
 */
public class Hooks internal constructor() {
    private val listeners = CopyOnWriteArrayList<Pair<String, (Told) -> Unit>>()

    /** Tells the core which events somebody hears: it makes no others. */
    internal var watch: (List<String>) -> Unit = {}

    /** A request is about to be sent. */
    public fun onRequest(listener: Listener<RequestEvent>): AutoCloseable = add("request") { listener.hear(RequestEvent(it)) }

    /** A response was received. */
    public fun onResponse(listener: Listener<ResponseEvent>): AutoCloseable = add("response") { listener.hear(ResponseEvent(it)) }

    /** An attempt failed and will be retried. */
    public fun onRetry(listener: Listener<RetryEvent>): AutoCloseable = add("retry") { listener.hear(RetryEvent(it)) }

    /** A call waits for the limiter, or for a document to be ready. */
    public fun onWait(listener: Listener<WaitEvent>): AutoCloseable = add("wait") { listener.hear(WaitEvent(it)) }

    /** An access token was refreshed, or a refresh failed. */
    public fun onRefresh(listener: Listener<RefreshEvent>): AutoCloseable = add("refresh") { listener.hear(RefreshEvent(it)) }

    /** A call continues or succeeded, but probably contains a mistake. */
    public fun onWarning(listener: Listener<WarningEvent>): AutoCloseable = add("warning") { listener.hear(WarningEvent(it)) }

    /**
     * A call failed for good. A write that was cancelled after it was sent is told here, too, with
     * [TikTokShopException.isOutcomeUnknown]: its coroutine sees nothing but its `CancellationException`.
     */
    public fun onFailure(listener: Listener<TikTokShopException>): AutoCloseable =
        add("failure") { listener.hear(exceptionOf(it.toString())) }

    internal fun hear(name: String, told: Told) {
        listeners.forEach { (wanted, listener) ->
            if (wanted != name) return@forEach
            // One that fails must neither keep the others from hearing nor end the program, whose code could not catch it.
            runCatching { listener(told) }.onFailure { System.err.println("tiktokshop: a listener of `$name` failed: $it") }
        }
    }

    private fun add(name: String, listener: (Told) -> Unit): AutoCloseable {
        val entry = name to listener
        listeners += entry
        tellCore()
        return AutoCloseable {
            listeners -= entry
            tellCore()
        }
    }

    private fun tellCore() = watch(listeners.map { it.first }.distinct())
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
