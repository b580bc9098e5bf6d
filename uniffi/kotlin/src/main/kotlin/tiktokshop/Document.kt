package tiktokshop

import java.io.File
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import tiktokshop.internal.Reply
import tiktokshop.internal.told

/** A downloaded document. */
public class Document internal constructor(received: Reply.Response) {
    private val head = told(received.head)

    /** The content. */
    public val bytes: ByteArray = received.body

    /** The media type, from the first bytes or otherwise from the server. */
    public val contentType: String = head.text("content_type").orEmpty()

    /** The usual file extension for this type, without the dot. */
    public val extension: String = head.text("extension").orEmpty()

    /** The tracking number that came with a label. */
    public val trackingNumber: String? = head.text("tracking_number")

    /** The id of the request that returned the URL. */
    public val requestId: String? = head.text("request_id")

    /** Writes the content to a file. The option `path` of a download writes it either completely or not at all. */
    public suspend fun save(file: File): Unit = withContext(Dispatchers.IO) { file.writeBytes(bytes) }

    override fun toString(): String = "Document($contentType, ${bytes.size} bytes)"
}
