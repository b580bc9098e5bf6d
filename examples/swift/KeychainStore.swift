// A token store in the keychain, for the local storage of a Mac app that authorizes for its own user. It builds on Apple's
// platforms only, and has not been run there yet.
#if canImport(Security)
  import Foundation
  import Security
  import TikTokShopCore

  /// Keeps each record as one generic password, on this device only.
  actor KeychainStore: DeletingTokenStore {
    struct Failure: Error, CustomStringConvertible {
      let status: OSStatus
      var description: String { "the keychain failed with status \(status)" }
    }

    private let service: String

    init(service: String = "tiktokshop") { self.service = service }

    func load(_ account: AccountName) throws -> StoredRecord? {
      var query = item(account)
      query[kSecReturnData] = true
      var found: CFTypeRef?
      let status = SecItemCopyMatching(query as CFDictionary, &found)
      if status == errSecItemNotFound { return nil }
      guard status == errSecSuccess, let data = found as? Data else {
        throw Failure(status: status)
      }
      return try StoredRecord(json: String(decoding: data, as: UTF8.self))
    }

    func save(_ record: StoredRecord) throws {
      let content = [kSecValueData: Data(record.json.utf8)]
      var status = SecItemUpdate(item(record.account) as CFDictionary, content as CFDictionary)
      if status == errSecItemNotFound {
        var new = item(record.account)
        new[kSecValueData] = Data(record.json.utf8)
        new[kSecAttrAccessible] = kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly
        status = SecItemAdd(new as CFDictionary, nil)
      }
      guard status == errSecSuccess else { throw Failure(status: status) }
    }

    func delete(_ account: AccountName) throws -> Bool {
      let status = SecItemDelete(item(account) as CFDictionary)
      guard status == errSecSuccess || status == errSecItemNotFound else {
        throw Failure(status: status)
      }
      return status == errSecSuccess
    }

    private func item(_ account: AccountName) -> [CFString: Any] {
      [
        kSecClass: kSecClassGenericPassword, kSecAttrService: service,
        kSecAttrAccount: "\(account.appKey)/\(account.openId)",
      ]
    }
  }
#endif
