//! Verifying a webhook of 1 KB against a bare HMAC of the same bytes.

use tiktokshop_core::Secret;
use tiktokshop_core::webhook::{Verifier, sign_test_event};

use crate::signing::bare;
use tiktokshop_bench_beside::pair::{Ratio, measure};

/// The ratio of `verify` to the HMAC it needs.
pub fn one_kilobyte() -> Ratio {
    let secret = "e59af819cc1f4b5d8a7c6b3d2e1f0a9b";
    let body = format!(r#"{{"type":1,"timestamp":1795286970,"data":{{"note":"{}"}}}}"#, "x".repeat(970));
    let header = sign_test_event("68xu9ks5p4i8", &Secret::new(secret), body.as_bytes());
    let verifier = Verifier::new([("68xu9ks5p4i8", secret)]);
    let signed = [b"68xu9ks5p4i8", body.as_bytes()].concat();
    measure(
        |rounds| (0..rounds).for_each(|_| assert!(verifier.verify(body.as_bytes(), &header).is_ok())),
        |rounds| (0..rounds).for_each(|_| drop(std::hint::black_box(bare(secret.as_bytes(), &signed)))),
    )
}
