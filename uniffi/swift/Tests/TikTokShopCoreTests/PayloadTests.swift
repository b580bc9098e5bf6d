import Foundation
import XCTest

@testable import TikTokShopCore

/// Responses as they were recorded, which every language decodes.
final class PayloadTests: XCTestCase {
  private var folder: URL {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<5 { root.deleteLastPathComponent() }
    return root.appendingPathComponent("tests/payloads")
  }

  func testEveryPayloadIsReadWithoutLoss() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
    XCTAssertGreaterThan(files.count, 25)
    for file in files {
      let data = try Data(contentsOf: folder.appendingPathComponent(file))
      let value = try JSONValue(parsing: data)
      try compare(value, JSONSerialization.jsonObject(with: data), file)
      XCTAssertEqual(value, try JSONValue(parsing: JSONEncoder().encode(value)), file)
      XCTAssertEqual(value.detached().rawJSON, value.rawJSON, file)
    }
  }

  private func compare(_ value: JSONValue, _ other: Any, _ place: String) throws {
    switch other {
    case let object as [String: Any]:
      XCTAssertEqual(Set(value.names), Set(object.keys), place)
      for (name, inner) in object { try compare(XCTUnwrap(value[name]), inner, "\(place).\(name)") }
    case let list as [Any]:
      XCTAssertEqual(value.items.count, list.count, place)
      for (at, inner) in list.enumerated() { try compare(XCTUnwrap(value[at]), inner, "\(place)[\(at)]") }
    case let text as String:
      XCTAssertEqual(value.text, text, place)
    case is NSNull:
      XCTAssertTrue(value.isNull, place)
    default:
      let number = try XCTUnwrap(other as? NSNumber, place)
      XCTAssertEqual(value.double ?? (value.bool == true ? 1 : 0), number.doubleValue, place)
    }
  }
}
