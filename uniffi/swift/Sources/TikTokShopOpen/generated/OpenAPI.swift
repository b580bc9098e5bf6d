// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Open: the operations of the domain `open`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol OpenAPI: Resource {
  func uploadFileInit(_ params: Params, options: CallOptions?) async throws -> UploadFileInitResponse
}

/// Open: the operations of the domain `open`.
public struct OpenResource: OpenAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Open: the operations of the domain `open`.
  public var open: OpenResource { OpenResource(connection) }
}

extension OpenAPI {
  /// Starts a chunked file upload and returns its URL and token.
  ///
  /// `POST /open/{version}/file/init`, version 202512.
  ///
  /// - Cipher: `category_asset_cipher` (optional), `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - fileName: Name of the file to upload, with its extension.
  ///   - fileSize: Size of the whole file in bytes, over all its parts.
  ///   - fileType: Kind of the file that is to be uploaded.
  ///   - targetPath: Path that says where the uploaded file belongs.
  ///   - totalChunkCount: Number of parts into which the file is cut for the upload.
  public func uploadFileInit(
    fileName: String,
    fileSize: Int,
    fileType: String,
    targetPath: String,
    totalChunkCount: Int,
    options: CallOptions? = nil
  ) async throws -> UploadFileInitResponse {
    let params = Params { writer in
      writer.put("file_name", fileName)
      writer.put("file_size", fileSize)
      writer.put("file_type", fileType)
      writer.put("target_path", targetPath)
      writer.put("total_chunk_count", totalChunkCount)
    }
    return try await uploadFileInit(params, options: options)
  }

  /// `uploadFileInit` with its parameters by their names in the API.
  public func uploadFileInit(_ params: Params, options: CallOptions?) async throws -> UploadFileInitResponse {
    UploadFileInitResponse(try await connection.caller.call("open.upload_file_init", params, options))
  }

}