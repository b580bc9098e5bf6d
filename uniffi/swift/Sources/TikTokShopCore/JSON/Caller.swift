/// What generated methods call.
package protocol Caller: Sendable {
  /// Calls an operation by its id.
  func call(_ operation: String, _ params: Params, _ options: CallOptions?) async throws -> ApiResponse

  /// Walks over the pages of an operation. Nothing is sent before the walk is iterated.
  func pages<Item: Sendable>(
    _ operation: String, _ params: Params, _ options: PageOptions?, item: @escaping @Sendable (JSONValue) -> Item
  ) -> Pages<Item>

  /// Walks through time in windows. Nothing is sent before the walk is iterated.
  func windows<Item: Sendable>(
    _ operation: String, from: UnixTime, to: UnixTime, _ params: Params, _ options: WindowOptions?,
    item: @escaping @Sendable (JSONValue) -> Item
  ) -> Pages<Item>

  /// Follows the changes of a kind. Nothing is sent before they are iterated.
  func changes<Item: Sendable>(
    _ kind: String, _ options: ChangeOptions?, item: @escaping @Sendable (JSONValue) -> Item
  ) -> Changes<Item>
}

/// What the methods of a domain call through: a client, or nothing in tests.
public struct Connection: Sendable {
  package let caller: any Caller

  package init(_ caller: any Caller) { self.caller = caller }

  /// No client: every call throws.
  public static let none = Connection(NoCaller())
}

/// The operations of a domain.
///
/// Tests of an app conform to the protocol of a domain, such as `OrderAPI`, and write the methods that they need. They need
/// not have a ``connection``: what they do not write throws.
public protocol Resource: Sendable {
  /// What the methods call through.
  var connection: Connection { get }
}

extension Resource {
  public var connection: Connection { .none }
}

private struct NoCaller: Caller {
  private func problem(_ operation: String) -> TikTokShopError {
    .misuse(
      .configuration, "\(operation) has no client to call it",
      hint: "Write the method in the type that stands in for the API.")
  }

  func call(_ operation: String, _ params: Params, _ options: CallOptions?) async throws -> ApiResponse {
    throw problem(operation)
  }

  func pages<Item: Sendable>(
    _ operation: String, _ params: Params, _ options: PageOptions?, item: @escaping @Sendable (JSONValue) -> Item
  ) -> Pages<Item> {
    .failing(problem(operation))
  }

  func windows<Item: Sendable>(
    _ operation: String, from: UnixTime, to: UnixTime, _ params: Params, _ options: WindowOptions?,
    item: @escaping @Sendable (JSONValue) -> Item
  ) -> Pages<Item> {
    .failing(problem(operation))
  }

  func changes<Item: Sendable>(
    _ kind: String, _ options: ChangeOptions?, item: @escaping @Sendable (JSONValue) -> Item
  ) -> Changes<Item> {
    .failing(problem(kind))
  }
}
