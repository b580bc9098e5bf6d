package tiktokshop

import java.io.File

/**
 * A file of an upload: bytes, or the path of a file that is read while it is sent.
 *
 * ```kotlin
 * client.product.uploadProductImage(data = Upload.path("front.png"))
 * ```
 */
public class Upload private constructor(
    internal val path: String?,
    internal val bytes: ByteArray?,
    /** The name that the platform sees; null to take it from the path. */
    public val name: String?,
    /** The media type; null to tell it from the name and the content. */
    public val contentType: String?,
) {
    override fun toString(): String = "Upload(${path ?: "${bytes?.size ?: 0} bytes"})"

    public companion object {
        /** A file in memory. The bytes are copied when the call starts. */
        @JvmStatic
        @JvmOverloads
        public fun bytes(content: ByteArray, name: String? = null, contentType: String? = null): Upload =
            Upload(null, content, name, contentType)

        /** A file on disk. It is read piece by piece while it is sent, and never completely in memory. */
        @JvmStatic
        @JvmOverloads
        public fun path(path: String, name: String? = null, contentType: String? = null): Upload =
            // The working folder of the native library is that of the process, whatever `user.dir` says.
            Upload(File(path).absolutePath, null, name, contentType)

        /** A file on disk. */
        @JvmStatic
        @JvmOverloads
        public fun file(file: File, name: String? = null, contentType: String? = null): Upload = path(file.path, name, contentType)
    }
}
