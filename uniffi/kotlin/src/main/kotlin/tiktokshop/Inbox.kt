package tiktokshop

import java.util.concurrent.ConcurrentHashMap
import kotlin.time.Duration
import kotlin.time.DurationUnit
import kotlin.time.Instant
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch
import tiktokshop.internal.Core
import tiktokshop.internal.Told
import tiktokshop.internal.ffi.NativeInbox
import tiktokshop.internal.ffi.NativeReceiver
import tiktokshop.internal.ffi.inboxEventType
import tiktokshop.internal.native
import tiktokshop.internal.textOf
import tiktokshop.internal.told
import tiktokshop.internal.toldList
import tiktokshop.json.JsonObject
import tiktokshop.webhook.WebhookEvent
import tiktokshop.webhook.eventOf

/** A stored event, and how far this consumer is with it. Times are Unix seconds. */
public class Delivery internal constructor(told: Told) {
    public val event: WebhookEvent = eventOf(told.child("event")?.json ?: JsonObject.EMPTY)

    /** Its place in the store: no other event has it. */
    public val seq: Long = told.long("seq") ?: 0

    /** How often it was handed out; for a handler, which attempt this is. */
    public val attempts: Int = told.int("attempts") ?: told.int("attempt") ?: 0

    /** `webhook`, `token`, `sync` or `request`. */
    public val source: String = told.text("source").orEmpty()

    /** The id of the shop, else of the seller or creator. */
    public val owner: String = told.text("owner").orEmpty()

    /** What it is about, such as `order:576486316948490001`. */
    public val subject: String = told.text("subject").orEmpty()

    /** When what it tells happened. */
    public val happenedAt: Long = told.long("happened_at") ?: 0

    /** When it was stored. */
    public val receivedAt: Long = told.long("received_at") ?: 0

    /** How often the platform delivered it. */
    public val copies: Int = told.int("copies") ?: 0

    /** `pending`, `done`, `dead` or `superseded`. */
    public val state: String = told.text("state") ?: "pending"

    /** Why the last attempt failed. */
    public val error: String = told.text("error").orEmpty()

    /** When it is handed out next at the earliest. */
    public val dueAt: Long = told.long("due_at") ?: 0

    override fun toString(): String = "Delivery($seq, $subject, $state, attempts=$attempts)"
}

/** Which events: everything that is set must hold. */
public class InboxFilter @JvmOverloads constructor(
    public val state: String? = null,
    public val types: List<String> = emptyList(),
    public val seqs: List<Long> = emptyList(),
    public val source: String? = null,
    public val owner: String? = null,
    public val subject: String? = null,
    public val since: Instant? = null,
    public val until: Instant? = null,
    /** Only before this place: the [Delivery.seq] of the last one of another list. */
    public val before: Long? = null,
    /** How many. Default: 100. */
    public val limit: Int? = null,
) {
    internal val members: Map<String, Any?>
        get() = mapOf(
            "state" to state,
            "types" to types.ifEmpty { null },
            "seqs" to seqs.ifEmpty { null },
            "source" to source,
            "owner" to owner,
            "subject" to subject,
            "since" to since,
            "until" to until,
            "before" to before,
            "limit" to limit,
        ).filterValues { it != null }
}

/** How many events there are. */
public class InboxStats internal constructor(told: Told) {
    public val pending: Long = told.long("pending") ?: 0
    public val done: Long = told.long("done") ?: 0
    public val dead: Long = told.long("dead") ?: 0
    public val superseded: Long = told.long("superseded") ?: 0

    /** How long the oldest event that is due has been waiting, in seconds. */
    public val oldest: Long = told.long("oldest") ?: 0

    override fun toString(): String = "InboxStats(pending=$pending, done=$done, dead=$dead, superseded=$superseded)"
}

/** Thrown by a handler for an event that will never work: it is set aside as dead at once. */
public class GiveUp(reason: String, cause: Throwable? = null) : Exception(reason, cause)

/** Thrown by a handler to choose the pause before the next attempt. */
public class RetryLater(public val pause: Duration, reason: String = "the handler asked for another attempt") : Exception(reason)

/**
 * A durable inbox: webhooks are stored before they are acknowledged, and your functions handle them afterwards.
 *
 * ```kotlin
 * val inbox = client.inbox()
 * inbox.on("ORDER_STATUS_CHANGE") { event, _ -> ship(event) }
 * val receiver = client.receiver { this.inbox = inbox }
 * inbox.start()
 * ```
 *
 * Each event is handled at least once: a function that was interrupted runs again, so it must not matter if it runs twice.
 * Events of one shop and subject, such as an order, are handled in order; others side by side. A function that throws runs again
 * after a pause, which grows; after `attempts` failures the event is dead: [deliveries] lists those, and [replay] brings them
 * back. The text of an exception is stored as its reason: keep secrets out of it.
 */
public class Inbox internal constructor(private val core: Core, private val native: NativeInbox) {
    private val handlers = ConcurrentHashMap<String, suspend (WebhookEvent, Delivery) -> Unit>()
    private var rest: (suspend (WebhookEvent, Delivery) -> Unit)? = null
    private val running = ConcurrentHashMap<Long, Job>()
    private var pump: Job? = null

    /**
     * Handles events of a type: by its name, by its number if this release does not know it, or of this library, such as
     * `token.refreshed`. The event is done when the function returns. There is one handler for each type.
     */
    public fun on(type: String, handler: suspend (event: WebhookEvent, attempt: Delivery) -> Unit): Inbox {
        val name = native { inboxEventType(type) }
        if (handlers.putIfAbsent(name, handler) != null) throw twice("`$name`")
        return this
    }

    /** Handles events that no other handler takes. Without it they count as handled. */
    public fun onAny(handler: suspend (event: WebhookEvent, attempt: Delivery) -> Unit): Inbox {
        if (rest != null) throw twice("all other events")
        rest = handler
        return this
    }

    /** Starts to hand events to the handlers, which run on a dispatcher for blocking work until [stop]. */
    public suspend fun start() {
        if (handlers.isEmpty() && rest == null) {
            throw misuse(
                "configuration",
                "the inbox has no handler: every event would count as handled",
                "Give it one with `on` or `onAny`.",
            )
        }
        core.text { native.startHandling(it) }
        val scope = CoroutineScope(SupervisorJob() + Dispatchers.IO)
        pump = scope.launch { handOut(scope) }
    }

    /** Hands out no more events, and waits for the handlers that run. Events are still stored. */
    public suspend fun stop() {
        native.stopSoon()
        pump?.join()
    }

    /** Stops, and stores no more events. */
    public suspend fun close() {
        stop()
        core.text { native.startClose(it) }
    }

    /**
     * Verifies a webhook and stores it. Respond with 200 after this: then the event survives the process. A [Receiver] does it by
     * itself with the option `inbox`.
     */
    public suspend fun accept(rawBody: ByteArray, signature: String?) {
        core.text { native.startAccept(it, rawBody, signature.orEmpty()) }
    }

    /** Stores a webhook that a receiver has verified; the receiver's next step, as JSON text. */
    internal suspend fun receive(receiver: NativeReceiver, raw: ByteArray, appKey: String): String =
        core.text { native.startReceive(it, receiver, raw, appKey) } ?: "{}"

    /** Stored events, the newest first. */
    public suspend fun deliveries(filter: InboxFilter = InboxFilter()): List<Delivery> =
        toldList(core.text { native.startList(it, textOf(filter.members)) } ?: "[]").map(::Delivery)

    /** Events that failed for good, the newest first. */
    public suspend fun dead(limit: Int? = null): List<Delivery> = deliveries(InboxFilter(state = "dead", limit = limit))

    /** Has events handled again, whatever their state: `replay(InboxFilter(state = "dead"))`. Returns how many. */
    public suspend fun replay(filter: InboxFilter): Long {
        if (filter.members.isEmpty()) {
            throw misuse("configuration", "every event would be handled again", "Name some: InboxFilter(state = \"dead\").")
        }
        return core.text { native.startReplay(it, textOf(filter.members)) }?.toLongOrNull() ?: 0
    }

    /** How many events wait, were handled, and are dead. */
    public suspend fun stats(): InboxStats = InboxStats(told(core.text { native.startStats(it) } ?: "{}"))

    private suspend fun handOut(scope: CoroutineScope) {
        while (true) {
            val task = told(core.text { native.startNext(it) } ?: break)
            val number = task.long("task") ?: 0
            if (task.text("do") == "cancel") running[number]?.cancel() else begin(scope, number, task)
        }
        // What has not ended by now was given back, and is handled again.
        running.values.forEach(Job::cancel)
    }

    private fun begin(scope: CoroutineScope, number: Long, task: Told) {
        val job = scope.launch(start = kotlinx.coroutines.CoroutineStart.LAZY) { work(number, task) }
        running[number] = job
        job.invokeOnCompletion { running.remove(number) }
        job.start()
    }

    private suspend fun work(number: Long, task: Told) {
        val ending = try {
            val delivery = Delivery(task)
            (handlers[task.child("event")?.text("type").orEmpty()] ?: rest)?.invoke(delivery.event, delivery)
            "{}"
        } catch (cancelled: CancellationException) {
            // The core no longer waits, unless the handler cancelled itself: then it has failed.
            native { native.done(number.toULong(), textOf("error" to "the handler was cancelled")) }
            throw cancelled
        } catch (problem: Throwable) {
            failedBy(problem)
        }
        native { native.done(number.toULong(), ending) }
    }

    private fun failedBy(problem: Throwable): String {
        val wait = (problem as? RetryLater)?.pause ?: (problem as? TikTokShopException)?.retryAfter
        return textOf(
            "error" to (problem.message ?: problem.javaClass.name),
            "retry_after" to wait?.toDouble(DurationUnit.SECONDS),
            "give_up" to (problem is GiveUp),
        )
    }

    private fun twice(what: String) = misuse("configuration", "two handlers were given for $what: there is one for each type")
}
