// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `ImportProductReviews` (202508).
public struct ImportProductReviewsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Reviews that could not be imported; the others were.
  public var errors: [ErrorItem] { raw.views("errors") }
}

/// The response of `UploadReviewMedia` (202410).
public struct UploadReviewMediaResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Identifier of the uploaded file; pass it in `image_uris` or `video_uris`.
  public var uri: String? { raw.string("uri") }
}

/// Detail inside ``ErrorItem``.
public struct Detail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id, in its source, of the review that failed. Example: `140519841094180941`.
  public var externalReviewId: String? { raw.string("external_review_id") }
}

/// Error inside ``ImportProductReviewsResponse``.
public struct ErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Error code that tells why the review could not be imported. Example: `32002021`.
  public var code: Int? { raw.int("code") }

  /// Tells which review the error belongs to, by its id in the source.
  public var detail: Detail? { raw.view("detail") }

  /// Explanation of why the review could not be imported.
  public var message: String? { raw.string("message") }
}

/// Identifier inside ``Product``.
public struct Identifier: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    externalProductId: String? = nil,
    productIdentifierCode: String? = nil,
    sellerSku: String? = nil,
    tiktokProductId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("external_product_id", externalProductId)
      writer.put("product_identifier_code", productIdentifierCode)
      writer.put("seller_sku", sellerSku)
      writer.put("tiktok_product_id", tiktokProductId)
    })
  }

  /// Id of the product or SKU in another shop system, used to find the product here. Example: `789456123012`.
  public var externalProductId: String? { raw.string("external_product_id") }

  /// International code of the product: GTIN, EAN, UPC or ISBN. Example: `12389456123012`.
  public var productIdentifierCode: String? { raw.string("product_identifier_code") }

  /// Code of the SKU that you gave it yourself, not shown to buyers. Example: `ABC-XYZ`.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// Platform's id of the product in TikTok Shop; the surest way to match it. Example: `123456`.
  public var tiktokProductId: String? { raw.string("tiktok_product_id") }
}

/// Product inside ``ProductReview``.
public struct Product: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    description_: String? = nil,
    identifiers: Identifier? = nil,
    imageUris: [String]? = nil,
    name: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("description", description_)
      writer.put("identifiers", identifiers)
      writer.put("image_uris", imageUris)
      writer.put("name", name)
    })
  }

  /// Description of the product, at most 750 characters.
  public var description_: String? { raw.string("description") }

  /// Codes by which the product is found; TikTok Shop ids are the surest, and no code may belong to two products.
  public var identifiers: Identifier? { raw.view("identifiers") }

  /// Main picture of the product, at most one; identifier from the media upload. At most 1 items.
  public var imageUris: [String] { raw.strings("image_uris") }

  /// Name of the product, at most 255 characters long.
  public var name: String? { raw.string("name") }
}

/// Product review inside the parameters of `importProductReviews`.
public struct ProductReview: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    product: Product? = nil,
    reviewRecords: [ReviewRecord]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("product", product)
      writer.put("review_records", reviewRecords)
    })
  }

  /// Product that the reviews are about, with the codes to find it.
  public var product: Product? { raw.view("product") }

  /// Reviews to import for the product, at most 50.
  public var reviewRecords: [ReviewRecord] { raw.views("review_records") }
}

/// Review record inside ``ProductReview``.
public struct ReviewRecord: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    content: String? = nil,
    createTimeMillis: Int? = nil,
    externalReviewId: String? = nil,
    imageUris: [String]? = nil,
    rating: Int? = nil,
    reviewerDisplayName: String? = nil,
    source: String? = nil,
    title: String? = nil,
    videoUris: [String]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("content", content)
      writer.put("create_time_millis", createTimeMillis)
      writer.put("external_review_id", externalReviewId)
      writer.put("image_uris", imageUris)
      writer.put("rating", rating)
      writer.put("reviewer_display_name", reviewerDisplayName)
      writer.put("source", source)
      writer.put("title", title)
      writer.put("video_uris", videoUris)
    })
  }

  /// Text of the review, at most 5000 characters.
  public var content: String? { raw.string("content") }

  /// When the review was written, Unix time in milliseconds. Example: `1728781399182`.
  public var createTimeMillis: Int? { raw.int("create_time_millis") }

  /// Id of the review in its source, at most 19 digits; an id that was imported before makes the call fail. Example: `140519841094180941`.
  public var externalReviewId: String? { raw.string("external_review_id") }

  /// Pictures of the review, at most 6, or 5 with a video; identifiers from the media upload.
  public var imageUris: [String] { raw.strings("image_uris") }

  /// Stars that the reviewer gave, from 1 for worst to 5 for best. 1 to 5. Example: `5`.
  public var rating: Int? { raw.int("rating") }

  /// Name of the reviewer, at most 32 characters; buyers see it partly masked.
  public var reviewerDisplayName: String? { raw.string("reviewer_display_name") }

  /// Name of the place the review comes from, such as Website; at most 32 characters. Example: `Website`.
  public var source: String? { raw.string("source") }

  /// Title of the review, at most 50 characters.
  public var title: String? { raw.string("title") }

  /// Videos of the review, at most one; identifiers from the media upload. At most 1 items.
  public var videoUris: [String] { raw.strings("video_uris") }
}
