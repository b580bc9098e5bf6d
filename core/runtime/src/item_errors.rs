//! Finds the items that failed inside an answer that as a whole succeeded.

use crate::error::ItemError;
use crate::json::{self, Members};

/// Where the code, the message and the verdict on an item stand: the platform spells them in many ways.
const CODES: [&str; 3] = ["code", "error_code", "fail_code"];
const MESSAGES: [&str; 6] =
    ["message", "error_message", "fail_reason", "failed_reason", "error_msg", "reason"];
const REASONS: [&str; 3] = ["fail_reasons", "errors", "error"];
const SUCCESSES: [&str; 2] = ["is_success", "success"];

/// The failed items under some dotted paths inside `data`.
pub(crate) fn find(data: &Members<'_>, paths: &[&str]) -> Vec<ItemError> {
    paths.iter().flat_map(|path| at(data, path)).collect()
}

fn at(members: &Members<'_>, path: &str) -> Vec<ItemError> {
    let Some(found) = members.find(path) else { return Vec::new() };
    // A list called errors or failed_... holds failures only; one called results holds both kinds.
    let name = path.rsplit('.').next().unwrap_or(path);
    let parent = path.rsplit('.').nth(1).unwrap_or_default();
    let only_failures = [name, parent].iter().any(|part| part.contains("error") || part.contains("fail"));
    let entries = members.list(path).unwrap_or_else(|| vec![found]);
    entries.into_iter().filter_map(|entry| entry_error(entry, only_failures)).collect()
}

fn entry_error(entry: &str, only_failures: bool) -> Option<ItemError> {
    if !entry.starts_with('{') {
        return only_failures.then(|| ItemError::new("", "failed", entry));
    }
    let members = Members::of(entry.as_bytes());
    let first = |names: &[&str]| names.iter().find_map(|name| members.text(name));
    let code = first(&CODES).filter(|code| code != "0");
    let reasons = REASONS
        .iter()
        .find_map(|name| members.find(name))
        .filter(|list| !matches!(*list, "[]" | "{}" | "\"\""));
    let succeeded = SUCCESSES.iter().find_map(|name| members.truth(name));
    let named_reason = members.text("fail_reason").or_else(|| members.text("failed_reason"));
    let failed = match succeeded {
        Some(succeeded) => !succeeded,
        None => only_failures || code.is_some() || reasons.is_some() || named_reason.is_some(),
    };
    if !failed {
        return None;
    }
    let message =
        first(&MESSAGES).or_else(|| reasons.map(reason_text)).unwrap_or_else(|| "failed".to_owned());
    Some(ItemError::new(code.unwrap_or_default(), message, entry))
}

/// The first message of a list of reasons, else the list itself.
fn reason_text(reasons: &str) -> String {
    let first = json::texts(reasons).and_then(|items| items.into_iter().next()).unwrap_or(reasons);
    Members::of(first.as_bytes())
        .text("message")
        .or_else(|| json::scalar(first))
        .unwrap_or_else(|| reasons.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(data: &'static str, path: &str) -> Vec<(String, String)> {
        let errors = find(&Members::of(data.as_bytes()), &[path]);
        errors.into_iter().map(|error| (error.code, error.message)).collect()
    }

    fn pair(code: &str, message: &str) -> (String, String) {
        (code.to_owned(), message.to_owned())
    }

    #[test]
    fn error_lists_hold_failures() {
        let data = r#"{"errors":[{"code":12052533,"message":"no","detail":{"sku_id":"1"}},null,{"code":"5","message":"x"}]}"#;
        assert_eq!(found(data, "errors"), [pair("12052533", "no"), pair("5", "x")]);
        assert!(found(r#"{"errors":null}"#, "errors").is_empty());
        assert!(found(r#"{"errors":[]}"#, "errors").is_empty());
        assert!(found("null", "errors").is_empty());
    }

    #[test]
    fn lists_of_failed_ids_hold_failures() {
        assert_eq!(found(r#"{"failed_product_ids":["1"]}"#, "failed_product_ids"), [pair("", "failed")]);
        assert_eq!(found(r#"{"update_failed":{"ids":["1","2"]}}"#, "update_failed.ids").len(), 2);
    }

    #[test]
    fn result_lists_hold_both() {
        let data = r#"{"r":{"list":[{"is_success":true,"fail_reason":"?"},{"is_success":false,"fail_reason":"bad"}]}}"#;
        assert_eq!(found(data, "r.list"), [pair("", "bad")]);
        let data = r#"{"track_results":[{"code":0,"message":"ok"},{"code":7,"message":"no"}]}"#;
        assert_eq!(found(data, "track_results"), [pair("7", "no")]);
        let data = r#"{"publish_results":[{"region":"GB","fail_reasons":[]},{"fail_reasons":[{"message":"why"}]},{"x":1}]}"#;
        assert_eq!(found(data, "publish_results"), [pair("", "why")]);
    }
}
