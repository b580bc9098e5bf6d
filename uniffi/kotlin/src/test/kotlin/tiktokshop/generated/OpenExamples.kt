// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.open

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun uploadFileInitExample(client: TikTokShopClient) {
    val response = client.open.uploadFileInit(
        fileName = "Blue shirt",
        fileSize = 1,
        fileType = "text",
        targetPath = "text",
        totalChunkCount = 1,
    )
}
