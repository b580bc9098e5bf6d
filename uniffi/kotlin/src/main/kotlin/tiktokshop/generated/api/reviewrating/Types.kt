// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.reviewrating

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `ImportProductReviews` (202508). Imports up to 50 reviews of a product from another platform. */
public class ImportProductReviewsResponse(response: ApiResponse) : ResponseView(response) {
    /** Reviews that could not be imported; the others were. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }
}

/** The response of `UploadReviewMedia` (202410). Uploads an image or video for imported reviews and returns its URI. */
public class UploadReviewMediaResponse(response: ApiResponse) : ResponseView(response) {
    /** Identifier of the uploaded file; pass it in `image_uris` or `video_uris`. */
    public val uri: String? get() = text("uri")
}

/** Detail inside [ErrorItem]. */
public class Detail(raw: JsonObject) : JsonView(raw) {
    /** Id, in its source, of the review that failed. Example: `140519841094180941`. */
    public val externalReviewId: String? get() = text("external_review_id")
}

/** Error inside [ImportProductReviewsResponse]. */
public class ErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Error code that tells why the review could not be imported. Example: `32002021`. */
    public val code: Long? get() = integer("code")

    /** Tells which review the error belongs to, by its id in the source. */
    public val detail: Detail? get() = child("detail")?.let(::Detail)

    /** Explanation of why the review could not be imported. */
    public val message: String? get() = text("message")
}

/** Identifier inside [Product]. */
public class Identifier(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        externalProductId: String? = null,
        productIdentifierCode: String? = null,
        sellerSku: String? = null,
        tiktokProductId: String? = null,
    ) : this(fields("external_product_id", externalProductId, "product_identifier_code", productIdentifierCode, "seller_sku", sellerSku, "tiktok_product_id", tiktokProductId))

    /** Id of the product or SKU in another shop system, used to find the product here. Example: `789456123012`. */
    public val externalProductId: String? get() = text("external_product_id")

    /** International code of the product: GTIN, EAN, UPC or ISBN. Example: `12389456123012`. */
    public val productIdentifierCode: String? get() = text("product_identifier_code")

    /** Code of the SKU that you gave it yourself, not shown to buyers. Example: `ABC-XYZ`. */
    public val sellerSku: String? get() = text("seller_sku")

    /** Platform's id of the product in TikTok Shop; the surest way to match it. Example: `123456`. */
    public val tiktokProductId: String? get() = text("tiktok_product_id")
}

/** Product inside [ProductReview]. */
public class Product(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        description: String? = null,
        identifiers: Identifier? = null,
        imageUris: List<String>? = null,
        name: String? = null,
    ) : this(fields("description", description, "identifiers", identifiers, "image_uris", imageUris, "name", name))

    /** Description of the product, at most 750 characters. */
    public val description: String? get() = text("description")

    /** Codes by which the product is found; TikTok Shop ids are the surest, and no code may belong to two products. */
    public val identifiers: Identifier? get() = child("identifiers")?.let(::Identifier)

    /** Main picture of the product, at most one; identifier from the media upload. At most 1 items. */
    public val imageUris: List<String> get() = texts("image_uris")

    /** Name of the product, at most 255 characters long. */
    public val name: String? get() = text("name")
}

/** Product review inside `ImportProductReviews`. */
public class ProductReview(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        product: Product? = null,
        reviewRecords: List<ReviewRecord>? = null,
    ) : this(fields("product", product, "review_records", reviewRecords))

    /** Product that the reviews are about, with the codes to find it. */
    public val product: Product? get() = child("product")?.let(::Product)

    /** Reviews to import for the product, at most 50. */
    public val reviewRecords: List<ReviewRecord> get() = views("review_records") { ReviewRecord(it) }
}

/** Review record inside [ProductReview]. */
public class ReviewRecord(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        content: String? = null,
        createTimeMillis: Long? = null,
        externalReviewId: String? = null,
        imageUris: List<String>? = null,
        rating: Long? = null,
        reviewerDisplayName: String? = null,
        source: String? = null,
        title: String? = null,
        videoUris: List<String>? = null,
    ) : this(fields("content", content, "create_time_millis", createTimeMillis, "external_review_id", externalReviewId, "image_uris", imageUris, "rating", rating, "reviewer_display_name", reviewerDisplayName, "source", source, "title", title, "video_uris", videoUris))

    /** Text of the review, at most 5000 characters. */
    public val content: String? get() = text("content")

    /** When the review was written, Unix time in milliseconds. Example: `1728781399182`. */
    public val createTimeMillis: Long? get() = integer("create_time_millis")

    /** Id of the review in its source, at most 19 digits; an id that was imported before makes the call fail. Example: `140519841094180941`. */
    public val externalReviewId: String? get() = text("external_review_id")

    /** Pictures of the review, at most 6, or 5 with a video; identifiers from the media upload. */
    public val imageUris: List<String> get() = texts("image_uris")

    /** Stars that the reviewer gave, from 1 for worst to 5 for best. 1 to 5. Example: `5`. */
    public val rating: Long? get() = integer("rating")

    /** Name of the reviewer, at most 32 characters; buyers see it partly masked. */
    public val reviewerDisplayName: String? get() = text("reviewer_display_name")

    /** Name of the place the review comes from, such as Website; at most 32 characters. Example: `Website`. */
    public val source: String? get() = text("source")

    /** Title of the review, at most 50 characters. */
    public val title: String? get() = text("title")

    /** Videos of the review, at most one; identifiers from the media upload. At most 1 items. */
    public val videoUris: List<String> get() = texts("video_uris")
}
