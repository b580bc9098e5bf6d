// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func importProductReviewsOfReviewRating(_ client: TikTokShopClient) async throws {
  _ = try await client.reviewRating.importProductReviews()
}

func uploadReviewMediaOfReviewRating(_ client: TikTokShopClient) async throws {
  _ = try await client.reviewRating.uploadReviewMedia(data: .file("picture.jpg"))
}
