package tiktokshop.internal

private const val KEPT = 32

/** The prefixes of tokens, and values after the names of secrets. */
private val SECRET = Regex("""\b(?:TTP|ROW)_|(?:(?:access|refresh)[_-]?token|app_?secret)["']?\s*[:=]""", RegexOption.IGNORE_CASE)

/** What the app's own stores and signers threw, by the number of the question. The core passes the number on to all waiting calls. */
internal object Causes {
    private val thrown = object : LinkedHashMap<Long, Throwable>() {
        override fun removeEldestEntry(eldest: Map.Entry<Long, Throwable>) = size > KEPT
    }

    /** Keeps a problem for the failure that it causes, unless it quotes a token, which would be printed. */
    fun remember(number: Long, problem: Throwable, arguments: String) {
        val words = problem.stackTraceToString()
        val told = told(arguments)
        val tokens = listOfNotNull(told.text("access_token"), told.text("refresh_token")).filter(String::isNotEmpty)
        if (tokens.any { it in words } || SECRET.containsMatchIn(words)) return
        synchronized(thrown) { thrown[number] = problem }
    }

    /** What a failure, as JSON text, was caused by. */
    fun of(failure: String): Throwable? {
        if ("\"cause_id\":null" in failure) return null
        val number = told(failure).long("cause_id") ?: return null
        return synchronized(thrown) { thrown[number] }
    }
}
