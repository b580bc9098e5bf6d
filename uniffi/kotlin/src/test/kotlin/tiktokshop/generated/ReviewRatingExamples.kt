// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.reviewrating

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun importProductReviewsExample(client: TikTokShopClient) {
    val response = client.reviewRating.importProductReviews()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun uploadReviewMediaExample(client: TikTokShopClient) {
    val response = client.reviewRating.uploadReviewMedia(data = Upload.path("picture.jpg"))
}
