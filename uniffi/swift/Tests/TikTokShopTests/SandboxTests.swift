import Testing
import TikTokShopTesting

/// What the sandbox of users' tests tells of itself.
@Suite struct SandboxTests {
  @Test func anAccountHasItsCountryAndItsKind() async throws {
    let sandbox = try await Place.sandbox()
    defer { sandbox.stop() }
    let seller = try #require(sandbox.accounts.first)
    #expect(seller.userType == 0)
    #expect(seller.region == seller.shops.first?.region)
    let partner = try #require(sandbox.accounts.first { !$0.categoryAssetCiphers.isEmpty })
    #expect(partner.userType == 3)
    #expect(sandbox.accounts.allSatisfy { $0.region.count == 2 })
    #expect(Set(sandbox.accounts.map(\.userType)) == [0, 1, 3])
  }
}
