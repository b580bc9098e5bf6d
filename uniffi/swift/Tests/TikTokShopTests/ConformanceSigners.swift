import Foundation
import TikTokShop
import TikTokShopTesting

@testable import TikTokShopCore

/// The app's backend, in the same process. Its first token is one that has ended.
private struct Backend: RemoteSigner {
  let sandbox: Sandbox
  var problem: (any Error)?
  let wanted = Heard<String?>()

  func sign(_ request: SignRequest) async throws -> String {
    if let problem { throw problem }
    return try RequestSigner(sandbox.app).sign(request.json).sign
  }

  func accessToken(_ request: TokenRequest) async throws -> RemoteToken {
    wanted.add(request.rejected)
    let token = request.rejected == nil ? "stale" : sandbox.accessToken
    return RemoteToken(accessToken: token, shopCipher: sandbox.shop.cipher)
  }
}

/// An error of the app's own.
private struct Busy: Error { let words = "the backend is busy" }

extension Stage {
  /// Scenarios of a client without the app secret.
  var signers: [String: Play] {
    ["remote_signer": remoteSigner, "signer_fails": signerFails]
  }

  private func device(_ signer: Backend) throws -> TikTokShopClient {
    var options = ClientOptions(shopId: sandbox.shop.id)
    (options.apiUrl, options.authUrl) = (sandbox.apiURL, sandbox.authURL)
    return try TikTokShopClient.withRemoteSigner(
      appKey: sandbox.app.appKey, signer: signer, options: options, logLevel: .off)
  }

  @Sendable private func remoteSigner() async throws {
    let backend = Backend(sandbox: sandbox)
    try same(try await device(backend).order.getOrderList(pageSize: 1).orders.count, 1)
    try same(backend.wanted.all, [nil, "stale"])
  }

  @Sendable private func signerFails() async throws {
    let before = try await received("order.get_order_list")
    let known = TikTokShopError(
      failure: #"{"kind":"rate_limited","detail":"the backend is busy","retryable":true}"#)
    for (problem, kind, retryable) in [
      (Busy() as any Error, TikTokShopError.Kind.connection, false), (known, .rateLimited, true),
    ] {
      let broken = try device(Backend(sandbox: sandbox, problem: problem))
      let error = try await failure { try await broken.order.getOrderList(pageSize: 1) }
      try same(error.kind, kind)
      try same(error.retryable, retryable)
      try check(error.cause.map { type(of: $0) == type(of: problem) } == true, "\(String(describing: error.cause))")
      try check(!error.description.contains("busy"), error.description)
    }
    try same(try await received("order.get_order_list"), before)
  }
}
