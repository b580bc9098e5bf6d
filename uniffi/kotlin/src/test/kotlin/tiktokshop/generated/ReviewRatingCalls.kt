// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.reviewrating

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val reviewRatingCalls: List<Called> = listOf(
    Called("review_rating.import_product_reviews", "202508", listOf()) { client, given ->
        client.reviewRating.importProductReviews(productReview = given.view("product_review", ::ProductReview), options = given.options)
    },
    Called("review_rating.upload_review_media", "202410", listOf("data")) { client, given ->
        client.reviewRating.uploadReviewMedia(data = given.file("data")!!, fileType = given.open("file_type", ::FileType), options = given.options)
    },
)