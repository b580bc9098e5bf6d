package tiktokshop

import java.io.File
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import tiktokshop.internal.ffi.NativeDocument

/** A downloaded document. */
public class Document internal constructor(native: NativeDocument) {
    /** The content. */
    public val bytes: ByteArray = native.content

    /** The media type, from the first bytes or otherwise from the server. */
    public val contentType: String = native.contentType

    /** The usual file extension for this type, without the dot. */
    public val extension: String = native.extension

    /** The tracking number that came with a label. */
    public val trackingNumber: String? = native.trackingNumber

    /** The id of the request that returned the URL. */
    public val requestId: String? = native.requestId

    /** Writes the content to a file. The option `path` of a download writes it either completely or not at all. */
    public suspend fun save(file: File): Unit = withContext(Dispatchers.IO) { file.writeBytes(bytes) }

    override fun toString(): String = "Document($contentType, ${bytes.size} bytes)"
}
