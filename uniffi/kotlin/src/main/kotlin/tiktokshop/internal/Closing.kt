package tiktokshop.internal

import java.util.concurrent.atomic.AtomicBoolean
import java.lang.ref.WeakReference
import java.util.concurrent.ConcurrentLinkedQueue
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.joinAll
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeoutOrNull

/** How long the end of the process waits at most; the core's own limit, `exitWait`, is shorter by default. */
private val LONGEST = 60.seconds

/** Closes clients, and makes the end of the process wait for the refreshes that were sent: their tokens would be lost. */
internal object Closing {
    private val open = ConcurrentLinkedQueue<WeakReference<Core>>()
    private val isWatching = AtomicBoolean()

    fun watch(core: Core) {
        open.removeIf { it.get() == null }
        open += WeakReference(core)
        if (isWatching.compareAndSet(false, true)) Runtime.getRuntime().addShutdownHook(Thread(::finish, "tiktokshop-exit"))
    }

    /** Returns whether nothing is left that would be lost. */
    suspend fun close(core: Core): Boolean {
        val isSafe = core.close()
        open.removeIf { it.get() == null || it.get() === core }
        return isSafe
    }

    private fun finish() = runBlocking {
        withTimeoutOrNull(LONGEST) {
            open.mapNotNull { it.get() }.map { core -> launch { runCatching { core.close() } } }.joinAll()
        }
    }
}
