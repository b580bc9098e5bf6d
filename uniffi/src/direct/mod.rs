//! The ways that are walked often, without uniffi's structures.
//!
//! JNA spends about ten microseconds on each structure that crosses, and a call through uniffi's declarations has five of them.
//! These functions take and return primitives and the addresses of bytes, which cost a tenth of a microsecond; `Direct.kt` and
//! `TikTokShopDirect.h` are the other side. A client and the like is named by the number that its `number` function tells.
//!
//! Each returns the address of a block, to be given back with [`tiktokshop_free`], or 0 if there is nothing to say. A block is a
//! text, the JSON text of a failure, or what a panic said; the head before its content says which.

pub(crate) mod block;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use tiktokshop_facade::{Client, Failure, Pages, Receiver, Webhooks};

use crate::direct::block::Block;
use crate::numbered::Registry;
use crate::response::NativeResponse;
use crate::{queue, work};

pub(crate) static CLIENTS: Registry<Client> = Registry::new();
pub(crate) static PAGES: Registry<Pages> = Registry::new();
pub(crate) static RECEIVERS: Registry<Receiver> = Registry::new();
pub(crate) static WEBHOOKS: Registry<Webhooks> = Registry::new();

/// What a function comes to.
pub(crate) type Outcome = Result<Option<Block>, Failure>;

/// Calls an operation; ends in a message to `call`.
///
/// # Safety
/// The bytes are there until it returns, as in all of these functions.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tiktokshop_start_call(
    client: i64,
    call: i64,
    operation: *const u8,
    operation_length: i32,
    input: *const u8,
    input_length: i32,
) -> u64 {
    guarded(|| {
        let client = found(&CLIENTS, client)?;
        // SAFETY: as above.
        let (operation, input) = unsafe { (text(operation, operation_length)?, text(input, input_length)?) };
        let (operation, input) = (operation.to_owned(), input.to_owned());
        work::start(call, async move { client.call(&operation, &input, Vec::new()).await });
        Ok(None)
    })
}

/// The next page of a walk; ends in a message to `call`.
#[unsafe(no_mangle)]
pub extern "C" fn tiktokshop_start_next_page(pages: i64, call: i64) -> u64 {
    guarded(|| {
        let pages = found(&PAGES, pages)?;
        work::start(call, async move { pages.next().await });
        Ok(None)
    })
}

/// As [`work::cancel`].
#[unsafe(no_mangle)]
pub extern "C" fn tiktokshop_cancel(call: i64) -> u64 {
    guarded(|| {
        work::cancel(call);
        Ok(None)
    })
}

/// Waits for messages as [`queue::next_messages`] does, and returns them as uniffi writes a list of them.
#[unsafe(no_mangle)]
pub extern "C" fn tiktokshop_next_messages(max_wait_ms: i32) -> u64 {
    guarded(|| Ok(queue::next_block(max_wait_ms.unsigned_abs())))
}

/// The request id of the latest response.
#[unsafe(no_mangle)]
pub extern "C" fn tiktokshop_last_request_id(client: i64) -> u64 {
    guarded(|| Ok(found(&CLIENTS, client)?.last_request_id().map(Block::from)))
}

/// Verifies a webhook: nothing, if it is genuine.
///
/// # Safety
/// The bytes are there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tiktokshop_verify(
    webhooks: i64,
    raw: *const u8,
    raw_length: i32,
    signature: *const u8,
    signature_length: i32,
) -> u64 {
    guarded(|| {
        // SAFETY: as above.
        let (raw, signature) = unsafe { (bytes(raw, raw_length), text(signature, signature_length)?) };
        found(&WEBHOOKS, webhooks)?.verify(raw, signature)?;
        Ok(None)
    })
}

/// Verifies a webhook: the event as JSON text.
///
/// # Safety
/// The bytes are there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tiktokshop_construct_event(
    webhooks: i64,
    raw: *const u8,
    raw_length: i32,
    signature: *const u8,
    signature_length: i32,
) -> u64 {
    guarded(|| {
        // SAFETY: as above.
        let (raw, signature) = unsafe { (bytes(raw, raw_length), text(signature, signature_length)?) };
        let event = found(&WEBHOOKS, webhooks)?.construct_event(raw, signature)?;
        Ok(Some(event.into()))
    })
}

/// The first step of a receiver for a request; `body` may be no address at all.
///
/// # Safety
/// The bytes are there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tiktokshop_answer_request(
    receiver: i64,
    request: *const u8,
    request_length: i32,
    body: *const u8,
    body_length: i32,
) -> u64 {
    guarded(|| {
        // SAFETY: as above.
        let (request, read) = unsafe { (text(request, request_length)?, bytes(body, body_length)) };
        let step = found(&RECEIVERS, receiver)?.answer(request, (!body.is_null()).then_some(read))?;
        Ok(Some(step.into()))
    })
}

/// The backend's half of a signer, as [`sign_request`](crate::webhook::sign_request).
///
/// # Safety
/// The bytes are there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tiktokshop_sign_request(input: *const u8, input_length: i32) -> u64 {
    guarded(|| {
        // SAFETY: as above.
        let input = unsafe { text(input, input_length)? };
        Ok(Some(tiktokshop_facade::sign_request(input)?.into()))
    })
}

/// Takes a block back.
///
/// # Safety
/// One of these functions returned it, and it was not taken back since.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tiktokshop_free(block: u64) {
    if block != 0 {
        // SAFETY: as above.
        drop(unsafe { Block::take_back(block) });
    }
}

/// Takes a response back.
///
/// # Safety
/// A message had its address, and it was not taken back since.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tiktokshop_free_response(response: u64) {
    // SAFETY: as above.
    drop(unsafe { NativeResponse::take_back(response) });
}

/// Nothing unwinds into another language.
fn guarded(work: impl FnOnce() -> Outcome) -> u64 {
    Block::told(catch_unwind(AssertUnwindSafe(work)))
}

/// The packages say themselves that a client is closed, before they ask. This is for what has outlived its object.
fn found<T>(registry: &Registry<T>, number: i64) -> Result<Arc<T>, Failure> {
    registry.get(number).ok_or_else(|| Failure::closed("the client"))
}

/// # Safety
/// So many bytes are there, unless it is no address at all.
unsafe fn bytes<'a>(start: *const u8, length: i32) -> &'a [u8] {
    match usize::try_from(length) {
        // SAFETY: as above.
        Ok(length) if length > 0 && !start.is_null() => unsafe { std::slice::from_raw_parts(start, length) },
        _ => &[],
    }
}

/// # Safety
/// As [`bytes`].
unsafe fn text<'a>(start: *const u8, length: i32) -> Result<&'a str, Failure> {
    // SAFETY: as above.
    let bytes = unsafe { bytes(start, length) };
    std::str::from_utf8(bytes).map_err(|problem| Failure::unreadable("a text", problem))
}

#[cfg(test)]
mod tests {
    use std::sync::PoisonError;

    use super::block::tests::read;
    use super::*;
    use crate::client::NativeClient;
    use crate::ports::NativePorts;
    use crate::webhook::NativeWebhooks;

    const FAILURE: u64 = 1;
    const PANIC: u64 = 2;

    fn failure(block: u64) -> String {
        let (what, text) = read(block);
        assert_eq!(what, FAILURE);
        String::from_utf8(text).expect("UTF-8")
    }

    fn client() -> Arc<NativeClient> {
        let settings = r#"{"app_key":"key","app_secret":"secret","access_token":"token","env":false,"api_url":"http://127.0.0.1:1"}"#;
        NativeClient::open(settings, NativePorts::default()).expect("a client")
    }

    fn verify(number: i64, raw: &[u8], signature: &[u8]) -> u64 {
        // SAFETY: the slices outlive the call.
        unsafe {
            tiktokshop_verify(
                number,
                raw.as_ptr(),
                raw.len() as i32,
                signature.as_ptr(),
                signature.len() as i32,
            )
        }
    }

    #[test]
    fn a_webhook_is_verified_while_its_verifier_is_there() {
        let event =
            tiktokshop_facade::sign_test_event(r#"{"app_key":"key","app_secret":"secret","body":"{}"}"#);
        let event: serde_json::Value = serde_json::from_str(&event.expect("an event")).expect("JSON");
        let signature = event["signature"].as_str().expect("a signature").as_bytes();
        let webhooks = NativeWebhooks::open(r#"{"apps":[["key","secret"]]}"#).expect("a verifier");
        let number = webhooks.number();
        assert_eq!(verify(number, b"{}", signature), 0);
        assert!(failure(verify(number, b"{ }", signature)).contains("webhook_signature"));
        assert!(failure(verify(number, b"{}", b"\xff")).contains("cannot be read"));
        drop(webhooks);
        assert!(failure(verify(number, b"{}", signature)).contains("the client was closed"));
    }

    #[test]
    fn a_call_ends_in_a_message_and_one_of_a_client_that_is_gone_does_not_begin() {
        let _alone = queue::ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let (client, call) = (client(), -11);
        let number = client.number();
        let start = |input: &str| {
            let name = "order.get_order_list";
            // SAFETY: the texts outlive the call.
            unsafe {
                tiktokshop_start_call(
                    number,
                    call,
                    name.as_ptr(),
                    name.len() as i32,
                    input.as_ptr(),
                    input.len() as i32,
                )
            }
        };
        assert_eq!(start(r#"{"params":{"page_sice":1}}"#), 0);
        let mut seen = String::new();
        while !seen.contains("page_sice") {
            let block = tiktokshop_next_messages(60_000);
            seen.push_str(&String::from_utf8_lossy(&read(block).1));
        }
        assert_eq!(tiktokshop_last_request_id(number), 0);
        drop(client);
        assert!(failure(start("{}")).contains("the client was closed"));
        assert!(failure(tiktokshop_last_request_id(number)).contains("the client was closed"));
        assert!(failure(tiktokshop_start_next_page(number, call)).contains("the client was closed"));
        assert_eq!(tiktokshop_cancel(call), 0);
    }

    #[test]
    fn a_panic_is_told() {
        let (what, words) = read(guarded(|| panic!("a mistake")));
        assert_eq!((what, words.as_slice()), (PANIC, b"a mistake".as_slice()));
    }

    /// The declarations of both packages are written by hand.
    #[test]
    fn the_packages_declare_these_functions() {
        let declared = [
            include_str!("../../kotlin/src/main/kotlin/tiktokshop/internal/ffi/Direct.kt"),
            include_str!("../../swift/Sources/TikTokShopNative/include/TikTokShopDirect.h"),
        ];
        let own = include_str!("mod.rs").split("#[cfg(test)]").next().unwrap_or_default();
        let functions: Vec<(&str, usize)> = own.split("extern \"C\" fn ").skip(1).map(signature).collect();
        assert_eq!(functions.len(), 11);
        for text in declared {
            let theirs: Vec<(&str, usize)> =
                text.match_indices("tiktokshop_").map(|(at, _)| signature(&text[at..])).collect();
            let missing: Vec<_> = functions.iter().filter(|one| !theirs.contains(one)).collect();
            assert!(missing.is_empty(), "{missing:?} are not in {theirs:?}");
        }
    }

    /// The name of a function and how many parameters it has.
    fn signature(text: &str) -> (&str, usize) {
        let (name, rest) = text.split_once('(').unwrap_or((text, ")"));
        let parameters = rest.split(')').next().unwrap_or_default();
        (name, parameters.split(',').filter(|one| !one.trim().is_empty()).count())
    }
}
