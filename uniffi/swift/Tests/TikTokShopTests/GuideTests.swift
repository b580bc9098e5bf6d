#if os(Linux)
  import Foundation
  import Testing
  import TikTokShop
  import TikTokShopTesting

  /// The programs of the guides in `docs`, as they are, against the sandbox. `cargo gen` takes them out of the pages.
  struct GuideTests {
    private let player = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("TikTokShopGuides").path

    @Test func theProgramsOfTheGuidesRun() async throws {
      let listed = await (try Child(player, [])).rest().split(separator: "\n")
      let programs = listed.map { $0.split(separator: " ").map(String.init) }
      try check(programs.count > 9, "\(programs)")
      let sandbox = try await Place.sandbox()
      for program in programs {
        try await sandbox.reset()
        let (name, settings, folder) = (program[0], program[1], try Place.temporary())
        if settings == "store" { try await seed(folder, sandbox) }
        let child = try Child(player, [name], environment: environment(sandbox, settings), folder: folder)
        let printed = await child.rest()
        #expect(await child.status() == 0, "\(name): \(printed)")
      }
    }

    private func environment(_ sandbox: Sandbox, _ settings: String) -> [String: String] {
      let inThailand = sandbox.accounts.first { $0.shops.first?.region == "TH" }
      let seller = settings == "thailand" ? inThailand ?? sandbox.accounts[0] : sandbox.accounts[0]
      let own = ["TIKTOK_ACCESS_TOKEN": seller.accessToken, "TIKTOK_SHOP_CIPHER": seller.shops[0].cipher]
      let app = [
        "TIKTOKSHOP_BINARY": Place.command, "SANDBOX_CONTROL_URL": sandbox.controlURL, "SANDBOX_SELLER": seller.openId,
        "SANDBOX_SHOP_ID": seller.shops[0].id, "TIKTOK_SERVICE_ID": sandbox.app.serviceId ?? "",
      ]
      let all = sandbox.settings.merging(app) { _, new in new }
      return ["app", "store"].contains(settings) ? all : all.merging(own) { _, new in new }
    }

    /// Puts the authorizations of two sellers into the store that the programs open.
    private func seed(_ folder: URL, _ sandbox: Sandbox) async throws {
      let client = try sandbox.client(storage: .sqlite(folder.appendingPathComponent("tokens.sqlite").path))
      for seller in sandbox.accounts.prefix(2) {
        let shops = seller.shops.map { StoredShop(id: $0.id, cipher: $0.cipher) }
        try await client.tokens.save(try record(seller))
        try await client.tokens.saveShops(shops, openId: seller.openId)
      }
      await client.close()
    }

    private func record(_ seller: Sandbox.Account) throws -> StoredRecord {
      let far = 4_000_000_000
      let all: [String: Any] = [
        "open_id": seller.openId, "access_token": seller.accessToken, "access_token_expires_at": far,
        "refresh_token": seller.refreshToken, "refresh_token_expires_at": far,
      ]
      return try StoredRecord(json: String(decoding: JSONSerialization.data(withJSONObject: all), as: UTF8.self))
    }
  }
#endif
