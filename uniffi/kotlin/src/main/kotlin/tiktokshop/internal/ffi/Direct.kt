package tiktokshop.internal.ffi

import com.sun.jna.Native
import tiktokshop.internal.chosenLibrary

/**
 * The functions of `uniffi/src/direct`, which says what they do. They take and return primitives and arrays of bytes, which JNA
 * passes in a tenth of a microsecond; a structure of uniffi's declarations takes it ten. A text is its UTF-8 bytes and their count,
 * and a result is the address of a block, which `Block.kt` reads.
 */
@Suppress("FunctionName")
internal object Direct {
    init {
        Native.register(Direct::class.java, chosenLibrary())
    }

    fun ensureInitialized() = Unit

    external fun tiktokshop_start_call(client: Long, call: Long, operation: ByteArray, operationSize: Int, input: ByteArray, inputSize: Int): Long

    external fun tiktokshop_start_next_page(pages: Long, call: Long): Long

    external fun tiktokshop_cancel(call: Long): Long

    external fun tiktokshop_next_messages(maxWaitMs: Int): Long

    external fun tiktokshop_last_request_id(client: Long): Long

    external fun tiktokshop_verify(webhooks: Long, raw: ByteArray, rawSize: Int, signature: ByteArray, signatureSize: Int): Long

    external fun tiktokshop_construct_event(webhooks: Long, raw: ByteArray, rawSize: Int, signature: ByteArray, signatureSize: Int): Long

    external fun tiktokshop_answer_request(receiver: Long, request: ByteArray, requestSize: Int, body: ByteArray?, bodySize: Int): Long

    external fun tiktokshop_sign_request(input: ByteArray, inputSize: Int): Long

    external fun tiktokshop_free(block: Long)

    external fun tiktokshop_free_response(response: Long)
}
