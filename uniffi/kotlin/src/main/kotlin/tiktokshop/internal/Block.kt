package tiktokshop.internal

import com.sun.jna.Pointer
import java.nio.ByteBuffer
import java.nio.ByteOrder
import tiktokshop.exceptionOf
import tiktokshop.internal.ffi.Direct
import tiktokshop.internal.ffi.FfiConverterSequenceTypeMessage
import tiktokshop.internal.ffi.InternalException
import tiktokshop.internal.ffi.Message

/** The head of a block: the length of its content and what it is, in eight bytes each, and eight more of the library's own. */
private const val WHAT = 8L
private const val CONTENT = 24L
private const val TEXT = 0L
private const val FAILURE = 1L

/** The text that a direct function returned; null if it had nothing to say. Throws what it refused as an exception of this package. */
internal fun textIn(block: Long): String? = read(block) { content -> decoded(content) }

/** For a function that returns nothing. */
internal fun settled(block: Long) {
    if (block != 0L) textIn(block)
}

/** Messages, as uniffi writes them. */
internal fun messagesIn(block: Long): List<Message> = read(block, FfiConverterSequenceTypeMessage::read).orEmpty()

/** A text as the library takes it. Half of a surrogate pair is refused, as uniffi does. */
internal fun utf8(text: String): ByteArray = text.encodeToByteArray(throwOnInvalidSequence = true)

/**
 * Keeps an object from being collected before this, while the library uses it by its number.
 * `Reference.reachabilityFence` would do, but Android has it since version 9 only.
 */
internal fun keep(used: Any) = synchronized(used) {}

private inline fun <T> read(block: Long, content: (ByteBuffer) -> T): T? {
    if (block == 0L) return null
    try {
        val head = Pointer(block)
        val bytes = head.getByteBuffer(CONTENT, head.getLong(0)).order(ByteOrder.BIG_ENDIAN)
        when (head.getLong(WHAT)) {
            TEXT -> return content(bytes)
            FAILURE -> decoded(bytes).let { throw exceptionOf(it, Causes.of(it)) }
            else -> throw InternalException(decoded(bytes))
        }
    } finally {
        Direct.tiktokshop_free(block)
    }
}

private fun decoded(content: ByteBuffer): String {
    val bytes = ByteArray(content.remaining())
    content.get(bytes)
    return String(bytes, Charsets.UTF_8)
}
