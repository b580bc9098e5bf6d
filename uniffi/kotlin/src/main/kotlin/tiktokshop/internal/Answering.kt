package tiktokshop.internal

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.launch
import tiktokshop.internal.ffi.answer

/** A port whose answers are the work of the app: off the thread of the messages, which never waits for anybody. */
internal abstract class Answering : Port {
    /** The answer, as JSON text. What it throws becomes the cause of the exception that ends the call. */
    protected abstract suspend fun respond(question: String, arguments: String): String

    /** The answer that tells of what it threw, if there is one; else the core hears [words], and takes it for a failure of this port. */
    protected open fun refusal(problem: Throwable, words: String, cause: Long): String? = null

    final override fun ask(ask: Long, question: String, arguments: String) {
        scope.launch {
            try {
                answer(ask, respond(question, arguments), null)
            } catch (problem: Throwable) {
                Causes.remember(ask, problem, arguments)
                // Its words may quote a token; the exception itself is the cause.
                val words = "it threw ${problem.javaClass.simpleName}"
                val refusal = refusal(problem, words, ask)
                answer(ask, refusal, if (refusal == null) words else null)
            }
        }
    }

    private companion object {
        val scope = CoroutineScope(SupervisorJob() + Dispatchers.IO)
    }
}
