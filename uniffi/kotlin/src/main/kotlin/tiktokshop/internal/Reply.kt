package tiktokshop.internal

import com.sun.jna.Pointer
import tiktokshop.internal.ffi.Direct

/** How work of the core has ended. */
internal sealed interface Reply {
    /** With a text; null if there is none, as after the last page of a walk. */
    class Text(val text: String?) : Reply

    /** With a failure, as JSON text. */
    class Failed(val failure: String) : Reply

    /** With a response or a document: what the core says of it as JSON text, the body, and where in it `data` begins and ends. */
    class Response(val head: String, val body: ByteArray, val dataStart: Int, val dataEnd: Int) : Reply
}

/** Of the numbers at the address of a response, those that are read here: where its head is, its body, and the data in that. */
private const val NUMBERS = 6

/** Copies a response of the library, and gives it back. `uniffi/src/response.rs` says what is at its address. */
internal fun taken(response: Long): Reply.Response {
    try {
        val numbers = Pointer(response).getLongArray(0, NUMBERS)
        val head = String(copied(numbers[0], numbers[1]), Charsets.UTF_8)
        return Reply.Response(head, copied(numbers[2], numbers[3]), numbers[4].toInt(), numbers[5].toInt())
    } finally {
        Direct.tiktokshop_free_response(response)
    }
}

private fun copied(start: Long, size: Long): ByteArray = Pointer(start).getByteArray(0, size.toInt())
