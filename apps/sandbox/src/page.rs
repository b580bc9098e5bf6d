//! Cuts a list into pages the way the platform does: opaque tokens that belong to one search.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use crate::call::{Call, Refusal};

/// Makes every token start with `+/`, so that a client that forgets to encode it fails.
const MARK: [u8; 3] = [0xFB, 0xFF, 0xBF];

/// The page sizes of one operation.
#[derive(Debug, Clone, Copy)]
pub struct PageRules {
    /// Items per page if the call names no size.
    pub default: usize,
    /// The most items that a page may have; a larger size is reduced to this.
    pub max: usize,
}

/// One page: its items, the token of the next page (empty after the last) and the number of items on all pages.
pub type Page = (Vec<Value>, String, usize);

/// The page of `items` that the call asks for with `page_size` and `page_token` (in the query or the body).
///
/// # Errors
/// Refuses a page size below 1, and a token that is damaged or came from a search with another filter.
pub fn slice(items: Vec<Value>, call: &Call, rules: PageRules) -> Result<Page, Refusal> {
    let total = items.len();
    let size = page_size(call, rules)?;
    let start = start(call)?;
    let page: Vec<Value> = items.into_iter().skip(start).take(size).collect();
    let end = start + page.len();
    let next = if end < total && !page.is_empty() { token(call, end) } else { String::new() };
    Ok((page, next, total))
}

fn page_size(call: &Call, rules: PageRules) -> Result<usize, Refusal> {
    let Some(wished) = call.number("page_size") else { return Ok(rules.default.max(1)) };
    match usize::try_from(wished) {
        Ok(size) if size >= 1 => Ok(size.min(rules.max)),
        _ => Err(Refusal::new(36_009_004, "invalid param: 'page_size' must be 1 or more")),
    }
}

/// How many items the pages before this one had.
fn start(call: &Call) -> Result<usize, Refusal> {
    let wrong =
        || Refusal::new(36_009_004, "invalid param: 'page_token' is damaged or belongs to another search");
    let Some(token) = call.text("page_token").filter(|token| !token.is_empty()) else { return Ok(0) };
    let bytes = STANDARD.decode(token).map_err(|_| wrong())?;
    let content = bytes.strip_prefix(&MARK).ok_or_else(wrong)?;
    let content: Value = serde_json::from_slice(content).map_err(|_| wrong())?;
    if content["f"] != json!(fingerprint(call)) {
        return Err(wrong());
    }
    content["n"].as_u64().and_then(|start| usize::try_from(start).ok()).ok_or_else(wrong)
}

fn token(call: &Call, start: usize) -> String {
    let content = json!({"n": start, "f": fingerprint(call)}).to_string();
    let mut bytes = MARK.to_vec();
    bytes.extend_from_slice(content.as_bytes());
    STANDARD.encode(bytes)
}

/// What a token is bound to: the operation, the shop and every parameter but the paging ones.
fn fingerprint(call: &Call) -> String {
    let mut hash = Sha256::new();
    hash.update(format!("{} {} {:?} {:?}", call.operation, call.open_id, call.shop_id, call.path));
    hash.update(canonical(&call.query));
    if let Value::Object(body) = &call.body {
        hash.update(canonical(body));
    }
    let digest = hash.finalize();
    digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// The parameters sorted by name, because a client may send them in another order on the next page.
fn canonical(parameters: &Map<String, Value>) -> String {
    let mut pairs: Vec<_> = parameters.iter().filter(|(name, _)| !is_paging(name)).collect();
    pairs.sort_by_key(|(name, _)| *name);
    pairs.iter().map(|(name, value)| format!("{name}={value};")).collect()
}

fn is_paging(name: &str) -> bool {
    name == "page_size" || name == "page_token"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(query: Value, body: Value) -> Call {
        let Value::Object(query) = query else { panic!("query is an object") };
        Call { operation: "order.get_order_list".into(), query, body, ..Call::default() }
    }

    fn numbers(count: u64) -> Vec<Value> {
        (0..count).map(Value::from).collect()
    }

    const RULES: PageRules = PageRules { default: 2, max: 3 };

    #[test]
    fn pages_follow_each_other_and_end() {
        let (first, next, total) = slice(numbers(5), &call(json!({}), json!({"a": 1})), RULES).unwrap();
        assert_eq!((first, total), (numbers(2), 5));
        assert!(next.starts_with("+/"));
        let rest = call(json!({"page_size": 9, "page_token": next}), json!({"a": 1}));
        let (second, end, _) = slice(numbers(5), &rest, RULES).unwrap();
        assert_eq!(second, [json!(2), json!(3), json!(4)]);
        assert_eq!(end, "");
    }

    #[test]
    fn a_token_of_another_search_is_refused() {
        let (_, next, _) = slice(numbers(5), &call(json!({}), json!({"a": 1})), RULES).unwrap();
        let other = call(json!({"page_token": next}), json!({"a": 2}));
        assert_eq!(slice(numbers(5), &other, RULES).unwrap_err().code, 36_009_004);
    }

    #[test]
    fn hostile_tokens_and_sizes_are_refused() {
        for token in ["x", "+/+/", "+/+/e30=", "%00", "+/+/bnVsbA=="] {
            let call = call(json!({"page_token": token}), Value::Null);
            assert!(slice(numbers(5), &call, RULES).is_err(), "{token}");
        }
        assert!(slice(numbers(5), &call(json!({"page_size": 0}), Value::Null), RULES).is_err());
    }
}
