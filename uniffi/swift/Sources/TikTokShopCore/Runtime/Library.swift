internal import TikTokShopFFI

/// The version of this package, which must be that of the native library.
package let packageVersion = "0.1.0"

/// Refuses a native library of another release, whose messages this package may misread.
let libraryProblem: TikTokShopError? = {
  let version = libraryVersion()
  guard version != packageVersion else { return nil }
  return .misuse(
    .configuration,
    "the native library has version \(version), but this package is \(packageVersion)",
    hint: "Link libtiktokshop_uniffi of the same release.")
}()
