import XCTest

@testable import TikTokShopCore

final class OptionsTests: XCTestCase {
  func testOptionsAreSentAsTheCoreSpellsThem() throws {
    let options = PageOptions(
      timeout: .milliseconds(1500), unknownValues: .error, extraHeaders: ["X-A": "1"], limit: 3, pageToken: "t")
    let input = try JSONValue(parsing: options.input(["page_size": 50]))
    let wanted: JSONValue = [
      "params": ["page_size": 50], "options": ["timeout": 1.5, "unknown_values": "error"],
      "extra_headers": ["X-A": "1"], "limit": 3, "page_token": "t",
    ]
    XCTAssertEqual(input, wanted)
  }

  func testNoDescriptionShowsASecret() {
    let options = ClientOptions(
      accessToken: "secret-1", retry: RetryOptions(cap: .seconds(5)), proxy: "http://u:secret-2@x")
    var dumped = ""
    dump(options, to: &dumped)
    for text in ["\(options)", String(reflecting: options), dumped] {
      XCTAssertFalse(text.contains("secret"), text)
      XCTAssertTrue(text.contains("retry"), text)
    }
  }

  func testErrorsTellTheFactsOfTheCore() {
    let error = TikTokShopError(
      failure: #"{"kind":"rate_limited","detail":"d","line":"l","code":36009002,"retryable":true,"retry_after":1.5}"#)
    XCTAssertEqual(error.kind, .rateLimited)
    XCTAssertTrue(error.retryable)
    XCTAssertEqual(error.retryAfter, .milliseconds(1500))
    XCTAssertEqual("\(error)", "l")
    XCTAssertEqual(TikTokShopError(failure: #"{"kind":"brand_new"}"#).kind, .unknown("brand_new"))
  }

  func testAnEventOfAnUnknownTypeKeepsItsData() throws {
    let known = WebhookEvent(
      try JSONValue(parsing: #"{"type":"ORDER_STATUS_CHANGE","type_id":1,"app_key":"k","data":{"order_id":"5","x":1}}"#)
    )
    guard case .orderStatusChange(let event) = known else { return XCTFail("\(known)") }
    XCTAssertEqual(event.data.orderId, "5")
    XCTAssertEqual(event.data.raw["x"]?.integer, 1)
    let unknown = WebhookEvent(try JSONValue(parsing: #"{"type":"999","type_id":999,"app_key":"k","data":{"y":2}}"#))
    guard case .unknown(let other) = unknown else { return XCTFail("\(unknown)") }
    XCTAssertEqual(other.data["y"]?.integer, 2)
    XCTAssertEqual(unknown.envelope.typeId, 999)
  }
}
