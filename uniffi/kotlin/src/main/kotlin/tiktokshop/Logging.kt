package tiktokshop

import kotlin.math.roundToInt
import kotlin.time.Duration.Companion.seconds
import kotlin.time.DurationUnit

/**
 * What is logged: [WARN] logs probable mistakes, [INFO] also retries, waits of a second or more, refreshes and failures, and
 * [DEBUG] also each request and response.
 */
public enum class LogLevel { OFF, WARN, INFO, DEBUG }

/** Receives log lines. No line contains a secret, because no event does. An adapter for SLF4J is one line. */
public fun interface Logger {
    public fun log(level: LogLevel, line: String)
}

/** Writes to standard error, which does not disturb a program's output. */
internal object ErrorLogger : Logger {
    override fun log(level: LogLevel, line: String) = System.err.println(line)
}

/** Adds the listeners that log. Without a level, the variable TIKTOK_SHOP_LOG says what is logged. */
internal fun Hooks.logTo(logger: Logger, level: LogLevel?) {
    val wanted = level ?: levelOf(System.getenv("TIKTOK_SHOP_LOG"))
    if (wanted >= LogLevel.WARN) onWarning { logger.write(LogLevel.WARN, "warning", "${it.operation}:", it.text) }
    if (wanted >= LogLevel.INFO) logProgress(logger)
    if (wanted >= LogLevel.DEBUG) logRequests(logger)
}

private fun Hooks.logProgress(logger: Logger) {
    onRetry {
        val wait = "waits ${it.wait.toDouble(DurationUnit.MILLISECONDS).roundToInt()} ms"
        logger.write(LogLevel.INFO, "retry", it.operation, "after attempt ${it.attempt}:", it.kind, it.code, wait)
    }
    onWait { if (it.wait >= 1.seconds) logger.write(LogLevel.INFO, "wait", it.operation, "${it.wait}:", it.reason) }
    onRefresh { logger.write(LogLevel.INFO, "refresh", it.account, it.failed ?: "done") }
    onFailure { logger.write(LogLevel.WARN, "failure", it.message) }
}

private fun Hooks.logRequests(logger: Logger) {
    onRequest { logger.write(LogLevel.DEBUG, "request", it.operation, it.method, it.path, "attempt ${it.attempt}") }
    onResponse { logger.write(LogLevel.DEBUG, "response", it.operation, it.httpStatus, it.code, it.requestId, it.elapsed) }
}

private fun Logger.write(level: LogLevel, vararg words: Any?) = log(level, (listOf("tiktokshop") + words.filterNotNull()).joinToString(" "))

private fun levelOf(text: String?): LogLevel =
    LogLevel.values().find { it.name.equals(text?.trim(), ignoreCase = true) } ?: LogLevel.WARN
