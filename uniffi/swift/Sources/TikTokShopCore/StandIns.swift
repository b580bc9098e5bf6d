import Foundation
public struct ApiResponse: Sendable {
  package let data: JSONValue
  package init(data: JSONValue) { self.data = data }
}
public struct Pages<Item: Sendable>: Sendable {
  package static func failing(_ error: any Error) -> Pages { Pages() }
}
public struct Changes<Item: Sendable>: Sendable {
  package static func failing(_ error: any Error) -> Changes { Changes() }
}
public struct TikTokShopClient: Sendable { package var connection: Connection { .none } }
