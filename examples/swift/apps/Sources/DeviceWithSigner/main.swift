// An app on a device that calls the platform itself. Its requests are signed by your backend, which alone has the app's secret.
//
//   TIKTOK_APP_KEY=... BACKEND_URL=https://api.example.com SHOP_ID=... swift run DeviceWithSigner
//
// The backend has two routes: `/sign`, which passes the body to this library's `sign_request`, and `/token`, which returns an access
// token of the user who is signed in. How the device proves to your backend who it is stays your own affair.
import Foundation
import TikTokShopCore
import TikTokShopOrder

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

struct Backend: RemoteSigner {
  let url: URL

  func sign(_ request: SignRequest) async throws -> String {
    let answer = try await post("sign", request.json)
    guard let sign = answer["sign"]?.text else {
      throw RemoteSignerFailure("the backend did not sign")
    }
    return sign
  }

  func accessToken(_ request: TokenRequest) async throws -> RemoteToken {
    let answer = try await post("token", #"{"rejected": \#(request.rejected != nil)}"#)
    guard let token = answer["access_token"]?.text else {
      throw RemoteSignerFailure(
        "the seller has to authorize the app again", needsReauthorization: true)
    }
    return RemoteToken(
      accessToken: token, expiresAt: answer["expires_at"]?.integer.map { UnixTime(seconds: $0) },
      shopCipher: answer["shop_cipher"]?.text)
  }

  private func post(_ path: String, _ body: String) async throws -> JSONValue {
    var request = URLRequest(url: url.appendingPathComponent(path))
    (request.httpMethod, request.httpBody) = ("POST", Data(body.utf8))
    do {
      return try JSONValue(parsing: try await URLSession.shared.data(for: request).0)
    } catch let problem as URLError {
      throw RemoteSignerFailure("the backend cannot be reached: \(problem.code)", isRetryable: true)
    }
  }
}

let environment = ProcessInfo.processInfo.environment
let backend = Backend(url: URL(string: environment["BACKEND_URL"] ?? "http://127.0.0.1:3000")!)
var options = ClientOptions()
options.apiUrl = environment["TIKTOK_API_URL"]
let client = try TikTokShopClient.withRemoteSigner(
  appKey: environment["TIKTOK_APP_KEY"] ?? "", signer: backend, options: options)
let page = try await client.shop(environment["SHOP_ID"] ?? "").order.getOrderList(pageSize: 5)
print("\(page.orders.count) orders, signed by the backend")
await client.close()
