//! Who sent it.

use proptest::prelude::*;

use super::*;

#[test]
fn the_official_vector_holds() {
    assert_eq!(sign(BODY), SIGNATURE);
    verifier().verify(BODY, SIGNATURE).unwrap();
    let event = verifier().construct_event(BODY, SIGNATURE).unwrap();
    assert_eq!((event.type_id, &*event.r#type), (Some(1), "ORDER_STATUS_CHANGE"));
    assert_eq!(event.notification_id.as_deref(), Some("7380066284010030890"));
    assert_eq!(event.owner(), Some("7495540735365777507"));
    assert_eq!((event.timestamp, event.app_key.as_str()), (Some(1_718_305_585), "abcdef"));
    assert_eq!(event.json().unwrap()["order_status"], "UNPAID");
    assert_eq!(event.raw().as_ref(), BODY);
}

#[test]
fn case_and_blanks_of_the_header_do_not_matter() {
    verifier().verify(BODY, &SIGNATURE.to_uppercase()).unwrap();
    verifier().verify(BODY, &format!(" \t{SIGNATURE}\r\n")).unwrap();
}

#[test]
fn a_header_that_is_no_signature_is_told_apart_from_a_wrong_one() {
    let long = "0".repeat(65);
    for header in
        ["", "  ", "Bearer abc", &SIGNATURE[..63], long.as_str(), "ä", &format!("sha256={SIGNATURE}")]
    {
        let error = verifier().verify(BODY, header).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::WebhookSignature, "{header}");
        assert!(!error.to_string().contains("does not match"), "{error}");
    }
    let error = verifier().verify(BODY, &"0".repeat(64)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WebhookSignature);
    assert!(error.to_string().contains("does not match"), "{error}");
}

#[test]
fn of_several_apps_the_right_one_is_found() {
    let several = Verifier::new([("other", "123"), ("abcdef", "124"), ("abcdef", "123"), ("last", "x")]);
    assert_eq!(several.construct_event(BODY, SIGNATURE).unwrap().app_key, "abcdef");
    let body = br#"{"type":1}"#;
    let header = sign_test_event("last", &Secret::new("x"), body);
    assert_eq!(several.construct_event(body, &header).unwrap().app_key, "last");
    let wrong = Verifier::new([("other", "123"), ("abcdef", "124")]);
    assert_eq!(wrong.verify(BODY, SIGNATURE).unwrap_err().kind(), ErrorKind::WebhookSignature);
}

#[test]
fn without_an_app_or_a_secret_nothing_passes() {
    let nobody = Verifier::new(Vec::<(String, Secret)>::new());
    assert_eq!(nobody.verify(BODY, SIGNATURE).unwrap_err().kind(), ErrorKind::Configuration);
    let empty = Verifier::new([("abcdef", "")]);
    let header = sign_test_event("abcdef", &Secret::new(""), BODY);
    assert_eq!(empty.verify(BODY, &header).unwrap_err().kind(), ErrorKind::WebhookSignature);
}

#[test]
fn old_events_are_refused_when_an_age_is_set() {
    let clock = Arc::new(ManualClock::new(1_718_305_585 + 300));
    let strict = verifier().max_age(Duration::from_secs(300)).clock(clock.clone());
    strict.verify(BODY, SIGNATURE).unwrap();
    strict.construct_event(BODY, SIGNATURE).unwrap();
    clock.advance(1);
    for error in
        [strict.verify(BODY, SIGNATURE).unwrap_err(), strict.construct_event(BODY, SIGNATURE).unwrap_err()]
    {
        assert_eq!(error.kind(), ErrorKind::WebhookBody);
        assert!(error.to_string().contains("301 s old"), "{error}");
    }
    verifier().verify(BODY, SIGNATURE).unwrap();
    strict.verify(br#"{"type":1}"#, &sign(br#"{"type":1}"#)).unwrap();
}

#[test]
fn events_of_the_future_are_refused_when_an_age_is_set() {
    let clock = Arc::new(ManualClock::new(1_718_305_585 - 301));
    let strict = verifier().max_age(Duration::from_secs(86_400)).clock(clock.clone());
    for error in
        [strict.verify(BODY, SIGNATURE).unwrap_err(), strict.construct_event(BODY, SIGNATURE).unwrap_err()]
    {
        assert_eq!(error.kind(), ErrorKind::WebhookBody);
        assert!(error.to_string().contains("301 s ahead"), "{error}");
    }
    let never = format!(r#"{{"type":1,"timestamp":{}}}"#, i64::MAX);
    strict.verify(never.as_bytes(), &sign(never.as_bytes())).unwrap_err();
    clock.advance(1);
    strict.construct_event(BODY, SIGNATURE).expect("clocks differ by minutes");
    verifier().clock(clock).verify(BODY, SIGNATURE).expect("no age is set");
}

#[test]
fn the_signature_is_looked_at_before_the_body() {
    let error = verifier().construct_event(b"\xff not json", &"0".repeat(64)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WebhookSignature);
    let huge = vec![b' '; (1 << 20) + 1];
    assert_eq!(verifier().verify(&huge, SIGNATURE).unwrap_err().kind(), ErrorKind::WebhookBody);
    verifier().max_body_bytes(2 << 20).verify(&huge, &sign(&huge)).unwrap();
}

#[test]
fn nothing_shows_the_secret() {
    let verifier = Verifier::new([("abcdef", "verysecret")]);
    let error = verifier.verify(BODY, SIGNATURE).unwrap_err();
    let shown = format!("{verifier:?} {error} {error:?}");
    assert!(shown.contains("abcdef") && !shown.contains("verysecret"), "{shown}");
}

#[test]
fn a_made_up_event_passes() {
    let secret = Secret::new("123");
    let made =
        test_event(1, serde_json::json!({"order_id": "5"})).shop_id("77").timestamp(9).notification_id("n");
    let (body, header) = made.signed("abcdef", &secret);
    let event = verifier().construct_event(&body, &header).unwrap();
    assert_eq!((event.type_id, event.owner(), event.timestamp), (Some(1), Some("77"), Some(9)));
    let creator = test_event(20, serde_json::json!({})).signed("abcdef", &secret);
    assert!(verifier().construct_event(&creator.0, &creator.1).unwrap().creator_open_id.is_some());
    let stock = serde_json::json!({"event_id": "e", "occurred_at": "2026-04-02T09:28:34Z", "sku_id": 1});
    let (body, header) = test_event(68, stock).signed("abcdef", &secret);
    let event = verifier().construct_event(&body, &header).unwrap();
    assert_eq!((event.type_id, event.type_text.as_deref()), (Some(68), Some("68")), "in its envelope");
    assert!(event.seller_open_id.is_some() && event.shop_id.is_none());
}

proptest! {
    #[test]
    fn a_flipped_bit_never_verifies(byte in 0..BODY.len(), bit in 0..8_u8) {
        let mut body = BODY.to_vec();
        body[byte] ^= 1 << bit;
        prop_assert!(verifier().verify(&body, SIGNATURE).is_err());
    }

    #[test]
    fn a_flipped_signature_never_verifies(digit in 0..64_usize, other in "[0-9a-f]") {
        let mut signature = SIGNATURE.to_owned();
        prop_assume!(signature[digit..=digit] != other);
        signature.replace_range(digit..=digit, &other);
        prop_assert!(verifier().verify(BODY, &signature).is_err());
    }

    #[test]
    fn whatever_was_signed_verifies(body: Vec<u8>) {
        prop_assert!(verifier().verify(&body, &sign(&body)).is_ok());
    }

    #[test]
    fn any_header_is_read_without_a_panic(header in "\\PC*") {
        prop_assert!(verifier().verify(BODY, &header).is_err());
    }
}

#[test]
fn two_test_events_are_not_one_for_a_receiver_that_knows_repetitions() {
    let made = || test_event(1, serde_json::json!({"order_id": "7"})).body();
    assert_ne!(made(), made());
    let same = || test_event(1, "7").notification_id("7").body();
    assert_eq!(same(), same());
}
