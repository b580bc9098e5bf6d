import Foundation
import XCTest

@testable import TikTokShopCore

final class JSONValueTests: XCTestCase {
  private func value(_ text: String) throws -> JSONValue { try JSONValue(parsing: text) }

  func testNumbersKeepEveryDigit() throws {
    let json = try value(#"{"id": 7213489962827123654123, "price": 0.10000000000000000005, "n": -12, "e": 1e3}"#)
    XCTAssertEqual(json["id"]?.text, "7213489962827123654123")
    XCTAssertNil(json["id"]?.integer, "more than 64 bits")
    XCTAssertEqual(json["price"]?.decimal, Decimal(string: "0.10000000000000000005"))
    XCTAssertEqual(json["n"]?.integer, -12)
    XCTAssertEqual(json["e"]?.integer, 1000)
    XCTAssertEqual(json.rawJSON.contains("0.10000000000000000005"), true)
  }

  func testHalfOfASurrogatePairIsReplaced() throws {
    XCTAssertEqual(try value(#""\ud83d\ude00 \ud83d x \ude00""#).text, "😀 \u{FFFD} x \u{FFFD}")
    XCTAssertEqual(try value(#""\ud83d\ud83d\ude00""#).text, "\u{FFFD}😀")
    XCTAssertEqual(try value(#""a\n\t\"\\\/\u00e9""#).text, "a\n\t\"\\/é")
  }

  func testWhatIsMissingIsNilAndWhatIsNullIsEmpty() throws {
    let json = try value(#"{"list": null, "text": null, "number": "17", "flag": "true"}"#)
    XCTAssertEqual(json.strings("list"), [])
    XCTAssertNil(json.string("text"))
    XCTAssertNil(json.string("nothing"))
    XCTAssertEqual(json.int("number"), 17)
    XCTAssertEqual(json.flag("flag"), true)
    XCTAssertEqual(json["text"]?.isNull, true)
    XCTAssertNil(json["nothing"])
    XCTAssertNil(json.value("text"), "null is as good as nothing")
    XCTAssertEqual(try value(#"{"id": 12345678901234567890}"#).string("id"), "12345678901234567890")
  }

  func testNamesWithEscapesAreFound() throws {
    let json = try value(#"{"a\u0062c": {"x": [1, [2, {"y": 3}], {}]}, "é": 1}"#)
    XCTAssertEqual(json["abc"]?["x"]?[1]?[1]?["y"]?.integer, 3)
    XCTAssertEqual(json.value("abc")?.names, ["x"])
    XCTAssertEqual(json["é"]?.integer, 1)
    XCTAssertNil(json["abc"]?["x"]?[3])
  }

  func testWhatIsNotJSONIsRefusedWithItsPlace() throws {
    let wrong = [
      "", "{", "[1,]", "{\"a\"}", "{\"a\":}", "{,}", "01", "1.", "-", "1e", "tru", "\"\\x\"", "\"\\u12g4\"", "\"a",
      "[1] 2", "\"\u{1}\"", "{\"a\":1,}", "[1 2]", "nul", "+1", "]",
    ]
    for text in wrong {
      XCTAssertThrowsError(try value(text), text) { problem in
        XCTAssertEqual((problem as? TikTokShopError)?.kind, .decode, text)
        XCTAssertTrue("\(problem)".contains("at byte"), "\(problem)")
      }
    }
  }

  /// Texts are looked at eight bytes at a time.
  func testTextsEndAndAreEscapedAtEachPlace() throws {
    for length in 0..<20 {
      let plain = String(repeating: "é\u{7F}z", count: length / 4) + String(repeating: "x", count: length % 4)
      XCTAssertEqual(try value("[\"\(plain)\",7]")[1]?.integer, 7, plain)
      XCTAssertEqual(try value("\"\(plain)\"").text, plain)
      XCTAssertEqual(try value("\"\(plain)\\\"!\(plain)\"").text, "\(plain)\"!\(plain)")
      XCTAssertThrowsError(try value("\"\(plain)\u{1F}\(plain)\""), plain)
      XCTAssertThrowsError(try value("\"\(plain)\n\(plain)\""), plain)
      XCTAssertThrowsError(try value("\"\(plain)"), plain)
    }
  }

  func testDeepNestingIsRefusedRatherThanFollowed() throws {
    let deep = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
    XCTAssertTrue(try value(deep).isArray)
    XCTAssertThrowsError(try value(String(repeating: "[", count: 100_000)))
  }

  func testEqualContentIsEqualHoweverItIsWritten() throws {
    XCTAssertEqual(try value(#"{"a": 1, "b": ["x"]}"#), try value(#"{"b":["\u0078"],"a":1}"#))
    XCTAssertNotEqual(try value("[1]"), try value("[2]"))
    XCTAssertEqual(Set([try value("[1, {}]"), try value("[1,{}]")]).count, 1)
  }

  func testLiteralsAndValuesAreWritten() throws {
    let json: JSONValue = ["a": 1, "b": [true, .null, "x\"\n"], "c": ["d": 1.5]]
    XCTAssertEqual(json.rawJSON, #"{"a":1,"b":[true,null,"x\"\u000a"],"c":{"d":1.5}}"#)
    XCTAssertEqual(JSONValue(["ids": ["1", "2"]])["ids"]?[1]?.text, "2")
    XCTAssertEqual(JSONValue(Double.infinity).rawJSON, "\"inf\"")
    XCTAssertEqual(JSONValue(Date(timeIntervalSince1970: 1_700_000_000.9)).rawJSON, "1700000000")
  }

  func testParametersKeepTheirValuesAndFiles() throws {
    var params: Params = ["page_size": 50, "ids": ["1"]]
    params["page_size"] = 20
    params.attach(.data(Data([1]), name: "a.png"), as: "data")
    XCTAssertEqual(params["page_size"]?.integer, 20)
    XCTAssertEqual(try value(params.json), ["ids": ["1"], "page_size": 20])
    XCTAssertEqual(params.file("data")?.name, "a.png")
  }

  func testParametersThatAreWrittenCanBeLookedIntoAndChanged() throws {
    var params = Params { $0.put("page_size", 50) }
    XCTAssertEqual(params.json, #"{"page_size":50}"#)
    XCTAssertEqual(params.names, ["page_size"])
    params["page_size"] = nil
    params["ids"] = ["1"]
    XCTAssertEqual(params.json, #"{"ids":["1"]}"#)
    XCTAssertEqual(Params { _ in }.json, "{}")
  }

  func testCodableCarriesEveryDigitThatItCan() throws {
    struct Kept: Codable { let order: JSONValue }
    let kept = Kept(order: try value(#"{"id": 7213489962827123654, "p": 12.345678901234567, "n": null, "l": [true]}"#))
    let again = try JSONDecoder().decode(Kept.self, from: JSONEncoder().encode(kept))
    XCTAssertEqual(again.order["id"]?.text, "7213489962827123654")
    XCTAssertEqual(again.order["l"]?[0]?.bool, true)
    XCTAssertEqual(again.order["n"]?.isNull, true)
  }

  func testATypeOfOnesOwn() throws {
    struct Own: Decodable { let id: String }
    XCTAssertEqual(try value(#"[{"order": {"id": "5"}}]"#)[0]?["order"]?.decode(as: Own.self).id, "5")
  }

  func testMoneyAndTimes() throws {
    let money = Money(try value(#"{"amount": "12.50", "currency": "USD"}"#))
    XCTAssertEqual(money.decimal, Decimal(string: "12.5"))
    XCTAssertEqual(money, Money(amount: "12.50", currency: "USD"))
    XCTAssertEqual(try value(#"{"t": 1700000000}"#).time("t")?.date.timeIntervalSince1970, 1_700_000_000)
    XCTAssertEqual(UnixTime(Date(timeIntervalSince1970: -0.5)).seconds, -1)
  }
}
