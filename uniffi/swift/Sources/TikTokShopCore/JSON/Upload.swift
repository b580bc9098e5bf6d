import Foundation

/// A file to upload.
public struct Upload: Sendable {
  package enum Source: Sendable {
    case path(String)
    case bytes(Data)
  }

  package let source: Source
  package let name: String?
  package let contentType: String?

  /// Content in memory.
  /// - Parameters:
  ///   - name: The name that the platform sees.
  ///   - contentType: The media type; by default, it is taken from the name and the content.
  public static func data(_ data: Data, name: String? = nil, contentType: String? = nil) -> Upload {
    Upload(source: .bytes(data), name: name, contentType: contentType)
  }

  /// A file on disk, which is read while it is sent.
  /// - Parameters:
  ///   - name: The name that the platform sees; by default, that of the file.
  ///   - contentType: The media type; by default, it is taken from the name and the content.
  public static func file(_ path: String, name: String? = nil, contentType: String? = nil) -> Upload {
    Upload(source: .path(path), name: name, contentType: contentType)
  }

  /// A file on disk, which is read while it is sent.
  /// - Parameters:
  ///   - name: The name that the platform sees; by default, that of the file.
  ///   - contentType: The media type; by default, it is taken from the name and the content.
  public static func file(_ url: URL, name: String? = nil, contentType: String? = nil) -> Upload {
    file(url.path, name: name, contentType: contentType)
  }
}
