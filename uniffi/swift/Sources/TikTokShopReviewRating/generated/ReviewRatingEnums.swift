// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `file_type` in `UploadReviewMediaRequest`; more may be added.
public struct FileType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// A still picture that goes with the review.
  public static var image: Self { Self(rawValue: "IMAGE") }

  /// A clip that goes with the review.
  public static var video: Self { Self(rawValue: "VIDEO") }

  public static var knownValues: [Self] {
    [.image, .video]
  }
}
