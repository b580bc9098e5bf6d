package tiktokshop.internal

import java.util.concurrent.atomic.AtomicBoolean
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.launch
import tiktokshop.Hooks
import tiktokshop.misuse

/** What all handles of a client share. [place] is for display: where calls go, if not to the platform. */
internal class Shared(val app: App, val hooks: Hooks, private val ports: List<Long>, val place: String) {
    private val isClosed = AtomicBoolean()

    fun refuseClosed() {
        if (isClosed.get()) throw misuse("configuration", "the client was closed", "Make a new one, or close this one later.")
    }

    /** Returns whether it was open. */
    fun close(): Boolean = isClosed.compareAndSet(false, true)

    /** Nobody is asked or told any more. */
    fun forget() = ports.forEach(Messages::unregister)
}

/** An app's key and secret. */
internal class App(val key: String, val secret: String)

/** Passes events to the listeners of a client. */
internal class Listening(private val hooks: Hooks) : Port {
    override fun tell(name: String, text: String) {
        scope.launch { hooks.hear(name, told(text)) }
    }

    private companion object {
        // One at a time, so that events stay in order, and on daemon threads, so that the process can end.
        @OptIn(ExperimentalCoroutinesApi::class)
        val scope = CoroutineScope(SupervisorJob() + Dispatchers.IO.limitedParallelism(1))
    }
}
