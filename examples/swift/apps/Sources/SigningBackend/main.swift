// The backend of DeviceWithSigner. It alone has the app's secret and the seller's tokens.
//
//   TIKTOK_APP_KEY=... TIKTOK_APP_SECRET=... TIKTOK_STORE=sqlite://tokens.db SELLER=open_id swift run SigningBackend
//
// It prints the address that it listens on. How it knows which user and which seller a device belongs to stays your own affair; here
// there is one.
import Foundation
import TikTokShopCore

/// What devices ask for.
struct SigningBackend: Sendable {
  let signer: RequestSigner
  let client: TikTokShopClient
  let seller: String

  func respond(to request: Request) async -> (status: Int, body: JSONValue) {
    do {
      switch request.path {
      case "/sign": return try sign(request.body)
      case "/token": return (200, try await token(JSONValue(parsing: request.body)))
      default: return (404, ["error": "not found"])
      }
    } catch {
      print("\(request.path) failed: \(error)")
      return (400, ["error": "it cannot be done"])
    }
  }

  /// This app only looks at orders: its devices get no other signature.
  private func sign(_ request: String) throws -> (status: Int, body: JSONValue) {
    let signed = try signer.sign(request)
    guard signed.isRead, signed.operation?.hasPrefix("order.") == true else {
      return (403, ["error": "this app may only look at orders"])
    }
    return (200, ["sign": JSONValue(signed.sign)])
  }

  /// With the cipher of the shop, the device need not ask the platform for it.
  private func token(_ asked: JSONValue) async throws -> JSONValue {
    if asked["rejected"]?.bool == true { try await client.tokens.refresh(seller) }
    let token = JSONValue(try await client.tokens.accessToken(seller))
    let cipher = try await client.tokens.shops(seller).first?.cipher
    return ["access_token": token, "shop_cipher": cipher.map { JSONValue($0) } ?? .null]
  }
}

let environment = ProcessInfo.processInfo.environment
let client = try TikTokShopClient(
  onServerWith: .fromEnvironment, storage: .url(environment["TIKTOK_STORE"] ?? "sqlite://tokens.db")
)
let backend = SigningBackend(
  signer: RequestSigner(.fromEnvironment), client: client, seller: environment["SELLER"] ?? "")
let server = try HTTPServer()
FileHandle.standardOutput.write(Data("http://127.0.0.1:\(server.port)\n".utf8))
await server.run { await backend.respond(to: $0) }
