import Foundation

/// The key and the secret of an app, for a program on a server. Never put a secret into an app for phones or desktops: whoever
/// has the app can read it.
public struct AppSecret: Sendable, Redacted {
  public let appKey: String
  let appSecret: String
  /// The app's service ID, which authorization links carry. It is not the app key.
  public let serviceId: String?

  public init(appKey: String, appSecret: String, serviceId: String? = nil) {
    (self.appKey, self.appSecret, self.serviceId) = (appKey, appSecret, serviceId)
  }

  /// The one of `TIKTOK_APP_KEY`, `TIKTOK_APP_SECRET` and `TIKTOK_SERVICE_ID`.
  public static var fromEnvironment: AppSecret {
    let environment = ProcessInfo.processInfo.environment
    return AppSecret(
      appKey: environment["TIKTOK_APP_KEY"] ?? "", appSecret: environment["TIKTOK_APP_SECRET"] ?? "",
      serviceId: environment["TIKTOK_SERVICE_ID"])
  }

  /// Shows the key, and not the secret.
  public var description: String { "AppSecret(\(appKey))" }
}
