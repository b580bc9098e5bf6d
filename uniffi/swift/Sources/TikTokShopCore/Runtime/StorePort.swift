/// Passes the core's questions to a store of the app.
struct StorePort: Port {
  let store: any TokenStore

  /// The questions that it answers.
  var questions: [String] {
    var known = ["load", "save"]
    if store is any DeletingTokenStore { known.append("delete") }
    if store is any ListingTokenStore { known += ["list", "find_shop"] }
    if store is any LockingTokenStore { known += ["lock", "unlock"] }
    if store is any StateTokenStore { known += ["put_state", "take_state"] }
    return known
  }

  func hear(_ event: String, _ text: String, call: Int64) {}

  func answer(_ question: String, _ arguments: String) async throws -> String {
    let asked = try JSONValue(parsing: arguments)
    switch question {
    case "load": return try await store.load(AccountName(asked))?.json ?? "null"
    case "save": try await store.save(StoredRecord(asked))
    case "delete":
      return try await (store as? any DeletingTokenStore)?.delete(AccountName(asked)) == true ? "true" : "false"
    case "list", "find_shop": return try await found(question, asked)
    case "lock", "unlock": return try await locked(question, asked)
    case "put_state", "take_state": return try await stated(question, asked)
    default: throw TikTokShopError.misuse(.store, "the store is asked for \(question), which nobody knows", hint: nil)
    }
    return "null"
  }

  private func found(_ question: String, _ asked: JSONValue) async throws -> String {
    guard let store = store as? any ListingTokenStore else { return "null" }
    let appKey = asked.string("app_key") ?? ""
    if question == "list" { return jsonText(try await store.list(appKey: appKey)) }
    return jsonText(try await store.findShop(appKey: appKey, shopId: asked.string("shop_id") ?? ""))
  }

  private func locked(_ question: String, _ asked: JSONValue) async throws -> String {
    guard let store = store as? any LockingTokenStore else { return "null" }
    let (key, holder) = (asked.string("key") ?? "", asked.string("holder") ?? "")
    if question == "lock" { return jsonText(try await store.lock(key, ttl: asked.ttl, holder: holder)) }
    try await store.unlock(key, holder: holder)
    return "null"
  }

  private func stated(_ question: String, _ asked: JSONValue) async throws -> String {
    guard let store = store as? any StateTokenStore else { return "null" }
    let key = asked.string("key") ?? ""
    if question == "take_state" { return jsonText(try await store.takeState(key)) }
    try await store.putState(key, note: asked.string("note") ?? "", ttl: asked.ttl)
    return "null"
  }
}

extension JSONValue {
  fileprivate var ttl: Duration { Duration(inSeconds: number("ttl") ?? 0) }
}

/// A value as JSON text.
func jsonText(_ value: some JSONWritable) -> String {
  var writer = JSONWriter()
  value.write(to: &writer)
  return writer.text
}
