//! `sign`: the vectors, the promised output, explanations and comparisons.

use crate::common::{Home, assert_no_secrets};
use serde_json::Value;

fn vectors() -> Vec<Value> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/signing.json");
    serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()
}

/// Percent-encodes everything but letters and digits.
fn encode(text: &str) -> String {
    text.bytes()
        .map(
            |byte| {
                if byte.is_ascii_alphanumeric() {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            },
        )
        .collect()
}

fn url(vector: &Value) -> String {
    let pairs = vector["query"].as_object().unwrap().iter();
    let query: Vec<String> =
        pairs.map(|(name, value)| format!("{}={}", encode(name), encode(value.as_str().unwrap()))).collect();
    format!("{}?{}", vector["path"].as_str().unwrap(), query.join("&"))
}

#[test]
fn all_vectors_hold_in_the_fixed_form() {
    let vectors = vectors();
    assert_eq!(vectors.len(), 14);
    for vector in vectors {
        let home = Home::new();
        let text = |name: &str| vector[name].as_str().unwrap();
        let body = home.write("body", text("body"));
        let url = url(&vector);
        let mut args =
            vec!["sign", "--app-secret", text("secret"), "--method", text("method"), "--url", &url, "--json"];
        if !text("body").is_empty() {
            args.extend(["--body-file", &body]);
        }
        if vector["multipart"] == true {
            args.extend(["--content-type", "multipart/form-data; boundary=x"]);
        }
        let told = home.run(&args).expect(0).json();
        let names: Vec<&String> = told.as_object().unwrap().keys().collect();
        assert_eq!(names, ["canonical", "sign"]);
        assert_eq!(told["sign"], text("sign"), "{}", text("name"));
        assert_eq!(told["canonical"], format!("***{}***", text("base")), "{}", text("name"));
    }
}

const TARGET: &str = "/authorization/202309/shops?app_key=29a39d&timestamp=1623812664";
const SIGN: &str = "b596b73e0cc6de07ac26f036364178ab16b0a907af13d43f0a0cd2345f582dc8";

fn sign(args: &[&str]) -> crate::common::Ran {
    let words: Vec<&str> = ["sign", "--app-secret", "e59af819cc"].iter().chain(args).copied().collect();
    Home::new().run(&words)
}

#[test]
fn explain_shows_steps_and_never_the_secret() {
    let people = sign(&["--url", TARGET, "--explain"]).expect(0);
    assert!(people.stdout.contains("1. ") && people.stdout.contains(SIGN), "{people:?}");
    let programs = sign(&["--url", TARGET, "--explain", "--json"]).expect(0);
    assert!(!programs.json()["steps"].as_array().unwrap().is_empty());
    assert_no_secrets(&(people.everything() + &programs.everything()), &["e59af819cc".to_owned()]);
}

#[test]
fn a_wrong_signature_is_7_with_its_cause() {
    let other = format!("https://open-api.tiktokglobalshop.com{TARGET}&sign={}", SIGN.to_uppercase());
    let told = sign(&["--against", &other, "--json"]).expect(7).json();
    let names: Vec<&str> = told["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["name"].as_str().unwrap())
        .collect();
    assert!(names.contains(&"sign_uppercase") && names.contains(&"timestamp_stale"), "{told}");
    assert_eq!(told["sign"], SIGN);
}

#[test]
fn a_right_signature_is_0() {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    let target = format!("/authorization/202309/shops?app_key=29a39d&timestamp={now}");
    let signed = sign(&["--url", &target, "--json"]).expect(0).json();
    let curl = format!("curl -H 'x: y' 'https://host{target}&sign={}'", signed["sign"].as_str().unwrap());
    sign(&["--against", &curl]).expect(0);
    let home = Home::new();
    let file = home.write("curl.txt", &curl);
    home.run(&["sign", "--app-secret", "e59af819cc", "--against", &format!("@{file}")]).expect(0);
}

#[test]
fn what_cannot_be_signed_is_2() {
    sign(&[]).expect(2);
    sign(&["--url", "not a url"]).expect(2);
    sign(&["--url", TARGET, "--method", "GRAB"]).expect(2);
    sign(&["--url", TARGET, "--body-file", "no-such-file"]).expect(2);
    Home::new().run(&["sign", "--url", TARGET]).expect(2);
}

#[test]
fn the_secret_can_come_from_the_environment() {
    let ran = Home::new().run_with(
        &["sign", "--url", TARGET, "--json"],
        &[("TIKTOK_APP_SECRET", "e59af819cc")],
        b"",
    );
    assert_eq!(ran.expect(0).json()["sign"], SIGN);
}
