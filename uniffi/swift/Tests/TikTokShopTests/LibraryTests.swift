import Testing

@testable import TikTokShopCore

@Test func theNativeLibraryHasTheVersionOfThePackage() {
  #expect(libraryProblem == nil)
}
