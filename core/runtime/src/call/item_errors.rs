//! Finds the items that failed in a response that succeeded as a whole, and tells whether all of them failed.

use serde_json::Value;

use crate::call::batch::Asked;
use crate::catalog::Version;
use crate::error::{ItemError, ItemReason};
use crate::json::{self, Members};

/// The fields that hold the code, the message and the verdict on an item: the platform spells them in many ways.
const CODES: [&str; 3] = ["code", "error_code", "fail_code"];
const MESSAGES: [&str; 6] =
    ["message", "error_message", "fail_reason", "failed_reason", "error_msg", "reason"];
const REASONS: [&str; 6] =
    ["detail.extra_errors", "extra_errors", "fail_reasons", "errors", "error", "detail.fail_reason"];
const SUCCESSES: [&str; 2] = ["is_success", "success"];

/// What a response says about its items.
#[derive(Debug, Default)]
pub(crate) struct Failures {
    pub(crate) errors: Vec<ItemError>,
    /// Whether all requested items failed; `false` if that cannot be known.
    pub(crate) all: bool,
}

/// The failed items of a response; `data` is its content.
pub(crate) fn find(data: &Members<'_>, version: &Version, asked: &Asked) -> Failures {
    let failed_id = version.batch.map_or("", |batch| batch.failed_id);
    let lists: Vec<_> = version.item_errors.iter().map(|path| List::at(data, path, failed_id)).collect();
    let all = match lists.as_slice() {
        [list] if !list.errors.is_empty() && !list.only_failures => {
            list.errors.len() == list.entries && asked.count().is_some_and(|count| list.entries >= count)
        }
        [list] if !list.errors.is_empty() => asked.all_in(&list.errors),
        _ => false,
    };
    Failures { errors: lists.into_iter().flat_map(|list| list.errors).collect(), all }
}

/// A list inside a response.
struct List {
    errors: Vec<ItemError>,
    entries: usize,
    /// A list called errors or failed_... holds failures only; one called results holds both kinds.
    only_failures: bool,
}

impl List {
    fn at(members: &Members<'_>, path: &str, failed_id: &str) -> List {
        let name = path.rsplit('.').next().unwrap_or(path);
        let parent = path.rsplit('.').nth(1).unwrap_or_default();
        let only_failures = [name, parent].iter().any(|part| part.contains("error") || part.contains("fail"));
        let entries = match members.find(path) {
            Some(found) => members.list(path).unwrap_or_else(|| vec![found]),
            None => Vec::new(),
        };
        let errors =
            entries.iter().filter_map(|entry| entry_error(entry, only_failures, failed_id)).collect();
        List { errors, entries: entries.len(), only_failures }
    }
}

fn entry_error(entry: &str, only_failures: bool, failed_id: &str) -> Option<ItemError> {
    if !entry.starts_with('{') {
        let failed = || ItemError::new(None, "failed", entry).with_id(json::scalar(entry));
        return only_failures.then(failed);
    }
    let members = Members::of(entry.as_bytes());
    let code = first(&members, &CODES).filter(|code| code != "0");
    let reasons = reasons(&members);
    let succeeded = SUCCESSES.iter().find_map(|name| members.truth(name));
    let named_reason = members.text("fail_reason").or_else(|| members.text("failed_reason"));
    let failed = match succeeded {
        Some(succeeded) => !succeeded,
        None => only_failures || code.is_some() || !reasons.is_empty() || named_reason.is_some(),
    };
    if !failed {
        return None;
    }
    let said = first(&members, &MESSAGES);
    let message = said.or_else(|| reasons.first().map(|reason| reason.message.clone()));
    let (code, message) = numbered(code, message.unwrap_or_else(|| "failed".to_owned()));
    Some(ItemError::new(code, message, entry).with_id(id_of(&members, failed_id)).with_reasons(reasons))
}

fn first(members: &Members<'_>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| members.text(name))
}

/// Codes are numbers, in quotes or not. A code that is a word is put before the message.
fn numbered(code: Option<String>, message: String) -> (Option<i64>, String) {
    match code.as_deref().map(str::parse) {
        None => (None, message),
        Some(Ok(number)) => (Some(number), message),
        Some(Err(_)) => (None, format!("{}: {message}", code.unwrap_or_default())),
    }
}

/// Why an item failed, from one level below its own message, which may say only that a check failed.
fn reasons(members: &Members<'_>) -> Vec<ItemReason> {
    let empty = |text: &&str| !matches!(*text, "[]" | "{}" | "\"\"");
    let found = REASONS.iter().find_map(|name| members.find(name).filter(empty));
    let Some(found) = found else { return Vec::new() };
    json::texts(found).unwrap_or_else(|| vec![found]).into_iter().map(reason).collect()
}

fn reason(entry: &str) -> ItemReason {
    let members = Members::of(entry.as_bytes());
    let message = first(&members, &MESSAGES).or_else(|| json::scalar(entry));
    let code = first(&members, &CODES).filter(|code| code != "0");
    let (code, message) = numbered(code, message.unwrap_or_else(|| entry.to_owned()));
    ItemReason::new(code, message, entry)
}

/// Which item it is: from the field that the catalogue names, else from one that looks like an id.
fn id_of(members: &Members<'_>, failed_id: &str) -> Option<String> {
    let detail = members.find("detail").map(|detail| Members::of(detail.as_bytes()));
    if !failed_id.is_empty() {
        let inside = detail.as_ref().and_then(|detail| detail.text(failed_id));
        return inside.or_else(|| members.text(failed_id));
    }
    let guessed = |members: &Members<'_>| {
        let mut names =
            members.names().filter(|name| *name == "id" || name.ends_with("_id") || *name == "region");
        names.find_map(|name| members.text(name))
    };
    detail.as_ref().and_then(guessed).or_else(|| guessed(members))
}

impl ItemError {
    /// What the platform says about the item: the `detail` of the failure, else the whole entry.
    pub fn detail(&self) -> Value {
        let entry: Value = serde_json::from_str(&self.raw).unwrap_or_default();
        match entry {
            Value::Object(mut members) if members.contains_key("detail") => {
                members.remove("detail").unwrap_or_default()
            }
            entry => entry,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn errors(data: &str, path: &str) -> Vec<ItemError> {
        List::at(&Members::of(data.as_bytes()), path, "").errors
    }

    fn found(data: &'static str, path: &str) -> Vec<(Option<i64>, String)> {
        errors(data, path).into_iter().map(|error| (error.code, error.message)).collect()
    }

    fn pair(code: i64, message: &str) -> (Option<i64>, String) {
        ((code != 0).then_some(code), message.to_owned())
    }

    #[test]
    fn error_lists_hold_failures() {
        let data = r#"{"errors":[{"code":12052533,"message":"no","detail":{"sku_id":"1"}},null,{"code":"5","message":"x"}]}"#;
        assert_eq!(found(data, "errors"), [pair(12_052_533, "no"), pair(5, "x")]);
        assert!(found(r#"{"errors":null}"#, "errors").is_empty());
        assert!(found(r#"{"errors":[]}"#, "errors").is_empty());
        assert!(found("null", "errors").is_empty());
    }

    #[test]
    fn lists_of_failed_ids_hold_failures() {
        assert_eq!(found(r#"{"failed_product_ids":["1"]}"#, "failed_product_ids"), [pair(0, "failed")]);
        assert_eq!(found(r#"{"update_failed":{"ids":["1","2"]}}"#, "update_failed.ids").len(), 2);
    }

    #[test]
    fn result_lists_hold_both() {
        let data = r#"{"r":{"list":[{"is_success":true,"fail_reason":"?"},{"is_success":false,"fail_reason":"bad"}]}}"#;
        assert_eq!(found(data, "r.list"), [pair(0, "bad")]);
        let data = r#"{"track_results":[{"code":0,"message":"ok"},{"code":7,"message":"no"}]}"#;
        assert_eq!(found(data, "track_results"), [pair(7, "no")]);
        let data = r#"{"publish_results":[{"region":"GB","fail_reasons":[]},{"fail_reasons":[{"message":"why"}]},{"x":1}]}"#;
        assert_eq!(found(data, "publish_results"), [pair(0, "why")]);
    }

    #[test]
    fn the_reasons_inside_are_told_with_the_item() {
        let data = r#"{"errors":[{"code":12052990,"message":"Check failed","detail":{"sku_id":"7",
            "extra_errors":[{"code":"12052097","message":"no such warehouse","warehouse_id":"1"},{"message":"x"}]}}]}"#;
        let [error] = &errors(data, "errors")[..] else { panic!("one") };
        assert_eq!((error.id.as_deref(), error.code), (Some("7"), Some(12_052_990)));
        let reasons: Vec<_> =
            error.reasons.iter().map(|reason| (reason.code, reason.message.as_str())).collect();
        assert_eq!(reasons, [(Some(12_052_097), "no such warehouse"), (None, "x")]);
        assert_eq!(error.detail()["extra_errors"][0]["warehouse_id"], "1");
        assert_eq!(
            error.to_string(),
            "7: Check failed (code 12052990): no such warehouse (code 12052097), x"
        );
    }

    #[test]
    fn a_code_that_is_a_word_stands_before_the_message() {
        let data = r#"{"errors":[{"code":"NOT_FOUND","message":"no","detail":{"region":"GB"}}]}"#;
        let [error] = &errors(data, "errors")[..] else { panic!("one") };
        assert_eq!((error.code, error.message.as_str()), (None, "NOT_FOUND: no"));
        assert_eq!((error.id.as_deref(), error.to_string().as_str()), (Some("GB"), "GB: NOT_FOUND: no"));
    }

    #[test]
    fn ids_are_items_of_their_own() {
        let [error] = &errors(r#"{"failed_ids":[17]}"#, "failed_ids")[..] else { panic!("one") };
        assert_eq!((error.id.as_deref(), error.detail()), (Some("17"), serde_json::json!(17)));
    }
}
