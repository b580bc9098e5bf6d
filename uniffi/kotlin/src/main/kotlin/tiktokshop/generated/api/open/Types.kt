// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.open

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `UploadFileInit` (202512). Starts a chunked file upload and returns its URL and token. */
public class UploadFileInitResponse(response: ApiResponse) : ResponseView(response) {
    /** Token that must go with every part of the upload. */
    public val uploadToken: String? get() = text("upload_token")

    /** Address to send the parts of the file to. */
    public val uploadUrl: String? get() = text("upload_url")
}
