//! Webhooks: the official vector, every sample, and what attackers send.

mod reading;
mod signing;

use std::sync::Arc;
use std::time::Duration;

use super::*;
use crate::clock::ManualClock;
use crate::error::ErrorKind;
use crate::secret::Secret;

/// The platform's own example: app key `abcdef`, app secret `123`.
const BODY: &[u8] = br#"{"type":1,"tts_notification_id":"7380066284010030890","shop_id":"7495540735365777507","timestamp":1718305585,"data":{"is_on_hold_order":true,"order_id":"576653688135258178","order_status":"UNPAID","update_time":1718305585}}"#;
const SIGNATURE: &str = "5dec0f11ec2f6783b8deee53c9ffbf8d024302f7c7e7fa55a35d17629031ac05";

fn verifier() -> Verifier {
    Verifier::new([("abcdef", "123")])
}

fn sign(body: &[u8]) -> String {
    sign_test_event("abcdef", &Secret::new("123"), body)
}

fn event(body: &str) -> Event {
    verifier().construct_event(body.as_bytes(), &sign(body.as_bytes())).unwrap()
}
