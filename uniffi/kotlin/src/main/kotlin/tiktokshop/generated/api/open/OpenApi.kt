// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.open

import kotlin.time.Instant
import tiktokshop.CallOptions
import tiktokshop.EmptyResponse
import tiktokshop.Money
import tiktokshop.PageOptions
import tiktokshop.Pages
import tiktokshop.Upload
import tiktokshop.WindowOptions
import tiktokshop.internal.Caller
import tiktokshop.internal.Params

/** Open: the operations of the domain `open`. */
public class OpenApi internal constructor(private val caller: Caller) {
    /**
     * Starts a chunked file upload and returns its URL and token.
     *
     * `POST /open/{version}/file/init`, version 202512.
     *
     * - Cipher: `category_asset_cipher` (optional), `shop_cipher` (optional).
     *
     * @param fileName Name of the file to upload, with its extension.
     * @param fileSize Size of the whole file in bytes, over all its parts.
     * @param fileType Kind of the file that is to be uploaded.
     * @param targetPath Path that says where the uploaded file belongs.
     * @param totalChunkCount Number of parts into which the file is cut for the upload.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun uploadFileInit(
        fileName: String,
        fileSize: Long,
        fileType: String,
        targetPath: String,
        totalChunkCount: Long,
        options: CallOptions? = null,
    ): UploadFileInitResponse =
        caller.call("open.upload_file_init", Params.of("file_name", fileName, "file_size", fileSize, "file_type", fileType, "target_path", targetPath, "total_chunk_count", totalChunkCount), options) { UploadFileInitResponse(it) }
}