public struct CallOptions: Sendable {}
public struct PageOptions: Sendable {}
public struct WindowOptions: Sendable {}
public struct ChangeOptions: Sendable {}
public struct TikTokShopError: Error {
  enum Kind { case configuration, decode }
  static func misuse(_ kind: Kind, _ detail: String, hint: String?) -> TikTokShopError { TikTokShopError() }
  static func undecodable(_ detail: String) -> TikTokShopError { TikTokShopError() }
}
