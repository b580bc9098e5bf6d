//! Compared with serde_json, which is slower and known to be right.

use std::collections::BTreeMap;
use std::ops::Range;

use proptest::prelude::*;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::*;

fn members(json: &[u8]) -> Option<Vec<Member>> {
    scan(json)?.outline.members(json, OUTERMOST)
}

fn items(json: &[u8]) -> Option<Vec<Item>> {
    scan(json)?.outline.items(json, OUTERMOST)
}

/// What serde_json says: each key with its value, the last one if a key occurs twice.
fn by_serde(json: &[u8]) -> Option<BTreeMap<String, String>> {
    let text = std::str::from_utf8(json).ok()?;
    let raw: BTreeMap<String, &RawValue> = serde_json::from_str(text).ok()?;
    Some(raw.into_iter().map(|(key, value)| (key, value.get().to_owned())).collect())
}

fn by_scan(json: &[u8]) -> Option<BTreeMap<String, String>> {
    let text = |range: Range<usize>| std::str::from_utf8(&json[range]).unwrap().to_owned();
    let members = members(json)?.into_iter();
    // A key may hold half of a surrogate pair, which is refused only when the key is decoded.
    let key = |range: Range<usize>| serde_json::from_str(&format!("\"{}\"", text(range))).ok();
    members.map(|member| Some((key(member.key)?, text(member.value.place)))).collect()
}

/// The items of an array, by serde_json and by us.
fn items_by_serde(json: &[u8]) -> Option<Vec<String>> {
    let raw: Vec<&RawValue> = serde_json::from_str(std::str::from_utf8(json).ok()?).ok()?;
    Some(raw.into_iter().map(|item| item.get().to_owned()).collect())
}

fn items_by_scan(json: &[u8]) -> Option<Vec<String>> {
    let items = items(json)?.into_iter();
    Some(items.map(|item| String::from_utf8(json[item.place].to_vec()).unwrap()).collect())
}

fn same(json: &[u8]) {
    let shown = String::from_utf8_lossy(json);
    assert_eq!(by_scan(json), by_serde(json), "{shown}");
    assert_eq!(items_by_scan(json), items_by_serde(json), "{shown}");
    let listed = [b"[".as_slice(), json, b"]"].concat();
    assert_eq!(items_by_scan(&listed), items_by_serde(&listed), "[{shown}]");
    let scanned = scan(json);
    same_on_every_processor(json, scanned.as_ref());
    if let Some(Scan { outline, .. }) = scanned {
        same_inside(json, &outline, OUTERMOST);
    }
}

/// Each way that this machine can scan finds the same.
fn same_on_every_processor(json: &[u8], fast: Option<&Scan>) {
    let told = |scan: &Scan| (scan.outline.clone(), scan.longest_number, scan.nesting);
    for (way, scanned) in every_way(json) {
        assert_eq!(scanned.as_ref().map(told), fast.map(told), "{way}: {}", String::from_utf8_lossy(json));
    }
}

fn every_way(json: &[u8]) -> Vec<(&'static str, Option<Scan>)> {
    let mut ways = vec![("plain", scan_with::<Plain>(json))];
    #[cfg(target_arch = "x86_64")]
    {
        ways.extend(avx2::scan(json).map(|scanned| ("AVX2", scanned)));
        ways.extend(avx512::scan(json).map(|scanned| ("AVX-512", scanned)));
    }
    ways
}

/// What is marked inside a bracket is what scanning its text alone reveals.
fn same_inside(json: &[u8], outline: &Outline, bracket: Bracket) {
    let members = outline.members(json, bracket).into_iter().flatten().map(|member| member.value);
    for Item { place, bracket } in outline.items(json, bracket).into_iter().flatten().chain(members) {
        let Some(bracket) = bracket else { continue };
        let (part, from) = (&json[place.clone()], place.start);
        let shifted = |range: Range<usize>| range.start - from..range.end - from;
        let inside = outline.members(json, bracket).map(|members| {
            members.into_iter().map(|member| (shifted(member.key), shifted(member.value.place))).collect()
        });
        let alone = self::members(part);
        let alone: Option<Vec<_>> =
            alone.map(|members| members.into_iter().map(|member| (member.key, member.value.place)).collect());
        assert_eq!(inside, alone);
        let inside = outline.items(json, bracket);
        let inside: Option<Vec<_>> =
            inside.map(|items| items.into_iter().map(|item| shifted(item.place)).collect());
        assert_eq!(inside, items(part).map(|items| items.into_iter().map(|item| item.place).collect()));
        same_inside(json, outline, bracket);
    }
}

#[test]
fn the_longest_number_is_told() {
    for (text, longest) in [("[]", 0), (r#"["1234567890123456789"]"#, 0), ("[1,null,-12345678901234567]", 18)]
    {
        assert_eq!(scan(text.as_bytes()).unwrap().longest_number, longest, "{text}");
    }
}

/// The text at every offset in a block, and with white space wherever it is allowed.
fn same_everywhere(text: &str) {
    for shift in 0..=WIDTH {
        same(format!("{}{text}", " ".repeat(shift)).as_bytes());
        same(format!("{{\"{}\":{text}}}", "k".repeat(shift)).as_bytes());
    }
}

#[test]
fn good_and_bad_grammar() {
    for text in GOOD.iter().chain(&BAD) {
        same_everywhere(text);
    }
    assert!(GOOD.iter().all(|text| members(text.as_bytes()).is_some()));
    assert!(BAD.iter().all(|text| members(text.as_bytes()).is_none()));
}

const GOOD: [&str; 7] = [
    "{}",
    r#"{"a":1}"#,
    r#"{"a":[],"b":{},"c":""}"#,
    r#"{ "a" : [ 1 , "x" , { "y" : null } ] , "b" : true }"#,
    r#"{"a":[[[]],[{}],"s",{"k":[1]}]}"#,
    r#"{"":""}"#,
    r#"{"a":{"b":{"c":{}}},"d":[{"e":"f"},{"g":"h"}]}"#,
];

const BAD: [&str; 60] = [
    "",
    "1]",
    "\"a\"]",
    "null}",
    "{",
    "}",
    "{}{}",
    "{},",
    "{}1",
    "{}\"\"",
    "{}:",
    "{,}",
    "{:}",
    "{1:2}",
    "{\"a\"}",
    "{\"a\":}",
    "{\"a\":1,}",
    "{\"a\",\"b\"}",
    "{\"a\":1,\"b\"}",
    "{\"a\":1,2}",
    "{\"a\":1 2}",
    "{\"a\":1:2}",
    "{\"a\":\"b\":1}",
    "{\"a\":[1,]}",
    "{\"a\":[,1]}",
    "{\"a\":[1:2]}",
    "{\"a\":[\"b\":2]}",
    "{\"a\":[}]",
    "{\"a\":[1}",
    "{\"a\":{]}",
    "{[]}",
    "{{}}",
    "{\"a\":1,[]}",
    "{\"a\":1,{}}",
    "{\"a\":\"b\"\"c\"}",
    "{\"a\":\"b\"1}",
    "{\"a\":1\"b\"}",
    "{\"a\":[]\"b\"}",
    "{\"a\":[1[]]}",
    "{\"a\" \"b\":1}",
    "{\"a\"::1}",
    "{\"a\":1,,\"b\":2}",
    "[]",
    "1",
    "\"a\"",
    "null",
    "[{\"a\":1}]",
    "{\"a\":[1 2]}",
    "{\"a\":[[]",
    "{\"a\":{}",
    "{\"a\":{}]",
    "{\"a\":nul}",
    "{\"a\":nulll}",
    "{\"a\":truefalse}",
    "{a:1}",
    "{'a':1}",
    "{\"a\":\\\"b\"}",
    "{\"a\":1}\\",
    "{\"a\":\u{0}1}",
    "{\"a\":1}\u{b}",
];

#[test]
fn numbers() {
    for number in [
        "0",
        "-0",
        "10",
        "-1.5",
        "1e5",
        "1E+5",
        "1e-05",
        "0.0",
        "123456789012345678901234567890",
        "1e999",
        "01",
        "-",
        "+1",
        "1.",
        ".5",
        "1e",
        "1e+",
        "0x1",
        "1.e1",
        "--1",
        "1-",
        "00",
        "-01",
        "1a",
        "NaN",
        "Infinity",
    ] {
        same_everywhere(number);
        same_everywhere(&format!("[{number},{number}]"));
    }
}

#[test]
fn strings() {
    for inside in [
        r"\n",
        r"\\",
        r#"\""#,
        r#"\\\""#,
        r"\\\\",
        r"\u00e9",
        r"\/\b\f\r\t",
        "é",
        "日本",
        r"\",
        r"\\\",
        r"\x",
        r"\u12",
        r"\u12g4",
        r#"\u"#,
        "\n",
        "\t",
        "\u{1f}",
        "\u{7f}",
        "[{]}:,",
        r#"\\","b":"\\"#,
    ] {
        same_everywhere(&format!("\"{inside}\""));
        same_everywhere(&format!("{{\"{inside}\":\"{inside}\"}}"));
    }
}

/// Inside a string and outside of one, in each block of those that are looked at at once.
#[test]
fn every_byte_is_in_its_class_on_every_processor() {
    for byte in 0..=u8::MAX {
        for place in 0..WIDTH {
            let before = place + usize::from(byte) % 8 * WIDTH;
            let [letters, blanks] = [b'x', b' '].map(|fill| vec![fill; before]);
            for text in [[b"{\"", &letters[..], &[byte], b"\":1}"], [b"[1,", &blanks[..], &[byte], b"1]"]] {
                let text = text.concat();
                same_on_every_processor(&text, scan(&text).as_ref());
            }
        }
    }
}

/// Tokens of each kind before, on and after the border of whatever is looked at or walked at once: behind a long key, a long
/// text and much white space, alone and again and again.
#[test]
fn borders_are_crossed() {
    let parts = [
        r#""key":"text""#,
        r#""k\"\\":"\\\"\\""#,
        r#""u":"\u00e9é日本""#,
        r#""a":[{},[]],"b":{"c":[]}"#,
        r#""n":-12345678901234567890.5e-10,"t":true,"f":false,"n":null,"z":0"#,
        "\"s\" \r\n:\t [ 1 , { } ] ",
        r#""wrong":01"#,
        r#""wrong":"\x""#,
        r#""wrong":{]"#,
        r#""wrong":1,"#,
        r#""wrong"1"#,
        "\"wrong\":\"\n\"",
    ];
    for border in [WIDTH, 4 * WIDTH, 8 * WIDTH, BATCH, BATCH + 4 * WIDTH] {
        for shift in border - 40..border + 8 {
            for part in parts {
                let fill = |letter: &str| letter.repeat(shift - 8);
                same(format!("{{\"{}\":1,{part}}}", fill("k")).as_bytes());
                same(format!("{{\"a\":\"{}\",{part}}}", fill("é")).as_bytes());
                same(format!("{{\"a\":1,{}{part}}}", fill(" ")).as_bytes());
            }
        }
    }
}

/// Whatever is in a text, after what it took to get there and before what comes.
#[test]
fn a_long_text_is_scanned_alike_wherever_it_is_cut() {
    let part = r#"{"id":"576461413038785752","q\"\\":"\\\"é","n":[1,-2.5e3,true,null,{"deep":[[{"er":{}}]]}],"e":""}"#;
    let text = format!("{{\"data\":{{\"orders\":[{}]}}}}", vec![part; 60].join(", "));
    same(text.as_bytes());
    for cut in 0..text.len() {
        let fast = scan(&text.as_bytes()[..cut]);
        assert!(fast.is_none());
        same_on_every_processor(&text.as_bytes()[..cut], fast.as_ref());
    }
}

#[test]
fn what_is_not_utf8_is_refused_wherever_it_stands() {
    for bad in [&b"\xff"[..], b"\xc3", b"\xe2\x82", b"\xed\xa0\x80", b"\xf8\x88\x80\x80\x80"] {
        for shift in 0..WIDTH {
            let text = [b"{\"", "k".repeat(shift).as_bytes(), b"\":\"", bad, b"\"}"].concat();
            assert_eq!(members(&text), None);
        }
    }
}

#[test]
fn nesting_has_no_bound() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = format!("{{\"a\":{}1{}}}", open.repeat(300_000), close.repeat(300_000));
        assert_eq!(members(deep.as_bytes()).unwrap().len(), 1);
        assert_eq!(members(&deep.as_bytes()[..deep.len() - 1]), None);
    }
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".*".prop_map(Value::from),
        r#"[\\"a/{}\[\],: \n]{0,80}"#.prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::vec((r#"[a-z"\\]{0,9}"#, inner), 0..6)
                .prop_map(|members| members.into_iter().collect()),
        ]
    })
}

fn any_object() -> impl Strategy<Value = Value> {
    proptest::collection::vec(("[a-zé\"]{0,12}", any_value()), 0..8)
        .prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>()))
}

fn any_text() -> impl Strategy<Value = String> {
    (any_object(), any::<bool>()).prop_map(|(value, pretty)| match pretty {
        true => serde_json::to_string_pretty(&value).unwrap(),
        false => value.to_string(),
    })
}

/// Bytes that matter to JSON, and one that breaks UTF-8.
const TELLING: &[u8] = b"{}[]:,\"\\ \n01-.eEtfnulrsa\x00\x1f\xc3\xff";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn random_json_is_read_alike(text in any_text()) {
        same(text.as_bytes());
        prop_assert!(members(text.as_bytes()).is_some());
    }

    #[test]
    fn mutated_json_is_judged_alike(
        text in any_text(),
        changes in proptest::collection::vec((0u8..4, any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..4),
    ) {
        let mut bytes = text.into_bytes();
        for (kind, place, byte) in changes {
            let at = place.index(bytes.len().max(1));
            let byte = TELLING[byte.index(TELLING.len())];
            match kind {
                0 if at < bytes.len() => bytes[at] = byte,
                1 if at < bytes.len() => drop(bytes.remove(at)),
                2 => bytes.truncate(at),
                _ => bytes.insert(at.min(bytes.len()), byte),
            }
        }
        same(&bytes);
    }

    #[test]
    fn noise_of_json_is_judged_alike(noise in proptest::collection::vec(0..TELLING.len(), 0..40)) {
        let noise: Vec<u8> = noise.into_iter().map(|at| TELLING[at]).collect();
        same(&noise);
        same(&[b"{\"a\":", &noise[..], b"}"].concat());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    /// Long enough for every border.
    #[test]
    fn long_noise_is_judged_alike(
        noise in proptest::collection::vec(prop_oneof![
            20 => r#"[a-z{}\[\],:0-9]{0,70}"#.prop_map(|inside| format!("\"{inside}\"")),
            2 => Just(r#""\\\"\\""#.to_owned()),
            10 => "[0-9]{1,20}",
            10 => Just("{\"a\":[1,{\"b\":[]}]}".to_owned()),
            1 => "[ \t\r\n]{0,70}1",
        ], 0..200),
        change in prop::option::of((any::<prop::sample::Index>(), 0..TELLING.len())),
    ) {
        let mut text = format!("{{\"data\":{{\"a\":[{}]}}}}", noise.join(",")).into_bytes();
        if let Some((place, byte)) = change {
            let place = place.index(text.len());
            text[place] = TELLING[byte];
        }
        same_on_every_processor(&text, scan(&text).as_ref());
        prop_assert_eq!(scan(&text).is_some(), serde_json::from_slice::<&RawValue>(&text).is_ok());
    }
}
