// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `UploadFileInit` (202512).
public struct UploadFileInitResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token that must go with every part of the upload.
  public var uploadToken: String? { raw.string("upload_token") }

  /// Address to send the parts of the file to.
  public var uploadUrl: String? { raw.string("upload_url") }
}
