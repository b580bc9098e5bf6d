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

    final override fun ask(ask: Long, question: String, arguments: String) {
        scope.launch {
            try {
                answer(ask, respond(question, arguments), null)
            } catch (problem: Throwable) {
                Causes.remember(ask, problem, arguments)
                // Its words may quote a token; the exception itself is the cause.
                answer(ask, null, "it threw ${problem.javaClass.simpleName}")
            }
        }
    }

    private companion object {
        val scope = CoroutineScope(SupervisorJob() + Dispatchers.IO)
    }
}
