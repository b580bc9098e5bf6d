// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Review rating: the operations of the domain `review_rating`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol ReviewRatingAPI: Resource {
  func importProductReviews(_ params: Params, options: CallOptions?) async throws -> ImportProductReviewsResponse
  func uploadReviewMedia(_ params: Params, options: CallOptions?) async throws -> UploadReviewMediaResponse
}

/// Review rating: the operations of the domain `review_rating`.
public struct ReviewRatingResource: ReviewRatingAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Review rating: the operations of the domain `review_rating`.
  public var reviewRating: ReviewRatingResource { ReviewRatingResource(connection) }
}

extension ReviewRatingAPI {
  /// Imports up to 50 reviews of a product from another platform.
  ///
  /// `POST /review_rating/{version}/product_reviews`, version 202508; also 202410.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - productReview: Reviews from another shop system together with the product they belong to.
  public func importProductReviews(
    productReview: ProductReview? = nil,
    options: CallOptions? = nil
  ) async throws -> ImportProductReviewsResponse {
    let params = Params { writer in
      writer.put("product_review", productReview)
    }
    return try await importProductReviews(params, options: options)
  }

  /// `importProductReviews` with its parameters by their names in the API.
  public func importProductReviews(_ params: Params, options: CallOptions?) async throws -> ImportProductReviewsResponse {
    ImportProductReviewsResponse(try await connection.caller.call("review_rating.import_product_reviews", params, options))
  }

  /// Uploads an image or video for imported reviews and returns its URI.
  ///
  /// `POST /review_rating/{version}/media/upload`, version 202410.
  ///
  /// - Parameters:
  ///   - data: Picture or video file that belongs to a review.
  ///   - fileType: Kind of the file that is uploaded, such as IMAGE. Example: `IMAGE`.
  public func uploadReviewMedia(
    data: Upload? = nil,
    fileType: FileType? = nil,
    options: CallOptions? = nil
  ) async throws -> UploadReviewMediaResponse {
    var params = Params { writer in
      writer.put("file_type", fileType)
    }
    params.attach(data, as: "data")
    return try await uploadReviewMedia(params, options: options)
  }

  /// `uploadReviewMedia` with its parameters by their names in the API.
  public func uploadReviewMedia(_ params: Params, options: CallOptions?) async throws -> UploadReviewMediaResponse {
    UploadReviewMediaResponse(try await connection.caller.call("review_rating.upload_review_media", params, options))
  }

}