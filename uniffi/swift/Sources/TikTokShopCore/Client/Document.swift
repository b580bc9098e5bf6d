import Foundation

/// A label or another document.
public struct Document: Sendable {
  /// The content.
  public let content: Data
  /// The media type, judged by the first bytes, else as the server states it.
  public let contentType: String
  /// The usual file extension for this type, without the dot.
  public let fileExtension: String
  /// The tracking number that came with a label.
  public let trackingNumber: String?
  /// The id of the request that gave the URL.
  public let requestId: String?

  init(_ received: Received) {
    let head = received.readHead()
    content = received.copyBody()
    contentType = head.string("content_type") ?? ""
    fileExtension = head.string("extension") ?? ""
    trackingNumber = head.string("tracking_number")
    requestId = head.string("request_id")
  }
}

extension TikTokShopClient {
  /// Downloads the shipping label of a package. Waits until it is ready, and validates that the file is one.
  /// - Parameter path: A file to write the label to as well, either completely or not at all.
  public func downloadLabel(
    _ packageId: String, to path: String? = nil, options: LabelOptions? = nil
  ) async throws -> Document {
    let input = jsonObject { object in
      (options ?? LabelOptions()).members(to: &object)
      object.put("path", path)
    }
    return try await document { [native] in native.startLabel(call: $0, packageId: packageId, input: input) }
  }

  /// Downloads a document from a URL in a response, without a signature or token.
  /// - Parameter path: A file to write the document to as well, either completely or not at all.
  public func download(_ url: String, to path: String? = nil) async throws -> Document {
    try await document { [native] in native.startDownload(call: $0, url: url, path: path) }
  }

  private func document(_ start: (Int64) -> Void) async throws -> Document {
    guard case .response(let document) = try await perform(start) else { throw Reply.unexpected }
    return Document(document)
  }
}
