//! Signing 1 KB against a bare HMAC of the same bytes.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use tiktokshop_core::Secret;
use tiktokshop_core::sign;

use tiktokshop_bench_beside::pair::{Ratio, measure};

const PATH: &str = "/order/202309/orders/search";

/// The ratio of signing a request with a body of 1 KB to the HMAC of the same bytes.
pub fn one_kilobyte() -> Ratio {
    let secret = Secret::new("e59af819cc1f4b5d8a7c6b3d2e1f0a9b");
    let query = query();
    let body = vec![b'x'; 1024];
    let mut signed = secret.expose().as_bytes().to_vec();
    signed.extend(sign::canonical(PATH, &query, &body, false));
    signed.extend(secret.expose().as_bytes());
    measure(
        |rounds| {
            (0..rounds)
                .for_each(|_| drop(std::hint::black_box(sign::sign(&secret, PATH, &query, &body, false))))
        },
        |rounds| {
            (0..rounds).for_each(|_| drop(std::hint::black_box(bare(secret.expose().as_bytes(), &signed))))
        },
    )
}

fn query() -> Vec<(String, String)> {
    let pairs = [
        ("app_key", "68xu9ks5p4i8"),
        ("page_size", "50"),
        ("shop_cipher", "ROW_xkMbgAAAeVAQra0eZWebFQq5aIK"),
        ("timestamp", "1795286970"),
    ];
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
}

/// HMAC-SHA256 of the bytes, nothing else.
pub fn bare(secret: &[u8], message: &[u8]) -> Vec<u8> {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret) else { return Vec::new() };
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}
