// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.reviewrating

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

/** Review rating: the operations of the domain `review_rating`. */
public class ReviewRatingApi internal constructor(private val caller: Caller) {
    /**
     * Imports up to 50 reviews of a product from another platform.
     *
     * `POST /review_rating/{version}/product_reviews`, version 202508; also 202410.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     *
     * @param productReview Reviews from another shop system together with the product they belong to.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun importProductReviews(
        productReview: ProductReview? = null,
        options: CallOptions? = null,
    ): ImportProductReviewsResponse =
        caller.call("review_rating.import_product_reviews", Params.of("product_review", productReview), options) { ImportProductReviewsResponse(it) }

    /**
     * Uploads an image or video for imported reviews and returns its URI.
     *
     * `POST /review_rating/{version}/media/upload`, version 202410.
     *
     * @param data Picture or video file that belongs to a review.
     * @param fileType Kind of the file that is uploaded, such as IMAGE. Example: `IMAGE`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun uploadReviewMedia(
        data: Upload,
        fileType: FileType? = null,
        options: CallOptions? = null,
    ): UploadReviewMediaResponse =
        caller.call("review_rating.upload_review_media", Params.of("data", data, "file_type", fileType), options) { UploadReviewMediaResponse(it) }
}