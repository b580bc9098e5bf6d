package tiktokshop

import tiktokshop.internal.textOf

/** An exception for a mistake that this package sees before the core does. */
internal fun misuse(kind: String, detail: String, hint: String? = null, cause: Throwable? = null): TikTokShopException {
    val told = hint?.let { mapOf("id" to null, "values" to emptyMap<String, String>(), "text" to it) }
    return exceptionOf(textOf("kind" to kind, "detail" to detail, "line" to detail, "hint" to told), cause)
}
