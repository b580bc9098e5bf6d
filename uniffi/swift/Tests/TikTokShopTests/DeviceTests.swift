import Foundation
import Testing
import TikTokShop
import TikTokShopTesting

@testable import TikTokShopCore

/// A device whose backend signs: here the backend is in the same process.
private struct Backend: RemoteSigner {
  let sandbox: Sandbox
  let asked = Heard<String>()

  func sign(_ request: SignRequest) async throws -> String {
    let signed = try RequestSigner(sandbox.app).sign(request.json)
    asked.add("sign \(signed.operation ?? "-") \(signed.isRead)")
    return signed.sign
  }

  func accessToken(_ request: TokenRequest) async throws -> RemoteToken {
    asked.add("token")
    let token = request.rejected == nil ? "stale" : sandbox.accessToken
    return RemoteToken(accessToken: token, shopCipher: sandbox.shop.cipher)
  }
}

/// Devices without the app secret.
struct DeviceTests {
  @Test func aBackendSignsAndAStaleTokenIsReplacedOnceForAllTasks() async throws {
    let sandbox = try await Place.sandbox()
    let backend = Backend(sandbox: sandbox)
    var options = ClientOptions(shopId: sandbox.shop.id)
    (options.apiUrl, options.authUrl) = (sandbox.apiURL, sandbox.authURL)
    hasty(&options)
    let device = try TikTokShopClient.withRemoteSigner(
      appKey: sandbox.app.appKey, signer: backend, options: options, logLevel: .off)
    let count = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<50 { group.addTask { try await device.order.getOrderList(pageSize: 1).orders.count } }
      return try await group.reduce(0, +)
    }
    #expect(count == 50)
    #expect(backend.asked.all.filter { $0 == "token" }.count == 2)
    #expect(Set(backend.asked.all) == ["token", "sign order.get_order_list true"])
    let elsewhere = RequestSigner(AppSecret(appKey: "another", appSecret: sandbox.app.appSecret))
    let old =
      #"{"app_key":"\#(sandbox.app.appKey)","method":"GET","path":"/order/202309/orders","query":[],"timestamp":1}"#
    #expect(throws: TikTokShopError.self) { try elsewhere.sign(old) }
    #expect(throws: TikTokShopError.self) { try RequestSigner(sandbox.app).sign(old) }
  }
}
