package tiktokshop.internal

import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicBoolean
import java.util.concurrent.atomic.AtomicLong
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException
import kotlinx.coroutines.CancellableContinuation
import kotlinx.coroutines.suspendCancellableCoroutine
import tiktokshop.internal.ffi.Direct
import tiktokshop.internal.ffi.Message

/** How long one look for messages may take: the thread notices the end of the process in any case. */
private const val PATIENCE_MS = 60_000

/** The pause after a look that failed, so that a broken library does not burn a processor. */
private const val PAUSE_MS = 100L

/**
 * Settles what waits for the core. The core never calls into the JVM: one daemon thread asks it for messages, so that a
 * process that has made calls can exit, and no thread of the core ever has to be attached.
 */
internal object Messages {
    private val numbers = AtomicLong()
    private val waiting = ConcurrentHashMap<Long, Waiting>()
    private val ports = ConcurrentHashMap<Long, Port>()
    private val isRunning = AtomicBoolean()

    /**
     * Starts work under a new number, and suspends until the core sends its message. Cancelled, it drops the work at once. What the work
     * [uses] is not collected before its end: the library knows it by a number, which is of no more use then.
     */
    suspend fun await(uses: Any, start: (Long) -> Unit): Reply {
        ready()
        return suspendCancellableCoroutine { waiter ->
            val call = numbers.incrementAndGet()
            waiting[call] = Waiting(waiter, uses)
            waiter.invokeOnCancellation { abandon(call) }
            // The work must not start for one who has left already.
            if (waiter.isActive) startAs(call, waiter, start) else waiting.remove(call)
        }
    }

    /** Registers what the core may ask or tell, and returns its number. */
    fun register(port: Port): Long {
        ready()
        val number = numbers.incrementAndGet()
        ports[number] = port
        return number
    }

    fun unregister(port: Long) {
        ports.remove(port)
    }

    /** How many calls wait for the core; for tests. */
    val pending: Int get() = waiting.size

    private fun startAs(call: Long, waiter: CancellableContinuation<Reply>, start: (Long) -> Unit) {
        try {
            start(call)
        } catch (problem: Throwable) {
            if (waiting.remove(call) != null) waiter.resumeWithException(problem)
        }
    }

    private fun abandon(call: Long) {
        if (waiting.remove(call) != null) settled(Direct.tiktokshop_cancel(call))
    }

    /** Loads the library, and starts the thread once. */
    fun ready() {
        // First, and by everybody: nobody may use the library before it is found, nor take it for found after it was not.
        Library.load()
        if (!isRunning.compareAndSet(false, true)) return
        Thread(::loop, "tiktokshop-messages").apply { isDaemon = true }.start()
    }

    private fun loop() {
        while (true) {
            try {
                messagesIn(Direct.tiktokshop_next_messages(PATIENCE_MS)).forEach(::settleAlone)
            } catch (problem: Throwable) {
                System.err.println("tiktokshop: messages of the core could not be read: $problem")
                Thread.sleep(PAUSE_MS)
            }
        }
    }

    /** One that cannot be settled must not take the others of its batch with it, nor let its call wait for ever. */
    private fun settleAlone(message: Message) {
        try {
            settle(message)
        } catch (problem: Throwable) {
            System.err.println("tiktokshop: a message of the core could not be settled: $problem")
            // Such as a body for which there is no memory.
            if (message is Message.Response) waiting.remove(message.call)?.waiter?.resumeWithException(problem)
        }
    }

    private fun settle(message: Message) {
        when (message) {
            is Message.Response -> resume(message.call, taken(message.response.toLong()))
            is Message.Text -> resume(message.call, Reply.Text(message.text))
            is Message.Failed -> resume(message.call, Reply.Failed(message.failure))
            is Message.Ask -> ports[message.port]?.ask(message.ask, message.question, message.arguments) ?: nobody(message)
            is Message.Event -> ports[message.port]?.tell(message.name, message.text)
        }
    }

    private fun resume(call: Long, reply: Reply) {
        waiting.remove(call)?.waiter?.resume(reply)
    }

    private fun nobody(message: Message.Ask) =
        tiktokshop.internal.ffi.answer(message.ask, null, "the client that this was asked of is gone")
}

/** Who waits for the core, and what its work uses. */
private class Waiting(val waiter: CancellableContinuation<Reply>, @Suppress("unused") val uses: Any)

/** What the core may ask or tell: an own token store, a signer, the listeners of a client. It must return at once. */
internal interface Port {
    /** Answers later, with `answer`. */
    fun ask(ask: Long, question: String, arguments: String) {
        tiktokshop.internal.ffi.answer(ask, null, "nobody answers `$question` here")
    }

    /** Hears of an event. */
    fun tell(name: String, text: String) = Unit
}
