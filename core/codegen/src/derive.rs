//! What follows from the facts alone: method names, default versions, paging, idempotency, safety, item errors.
//!
//! If a rule is wrong, the overlay corrects it; see `core/catalog/README.md` for the rules in words.

use crate::catalog::{Field, Fields, Idempotency, Operation, Paging, Version};
use crate::names;

/// Fills in everything that can be derived.
pub fn all(operations: &mut [Operation]) {
    for operation in operations {
        operation.method = method(operation);
        operation.default_version = newest(operation);
        let http_method = operation.http_method.clone();
        for version in &mut operation.versions {
            version.paging = paging(version);
            version.idempotency = idempotency(version);
            version.safe = is_safe(&http_method, &version.path);
            version.beta = is_beta(&version.path);
            version.item_errors = item_errors(version);
        }
    }
}

/// The highest version; one that is not available to everyone needs a `default_version` in the overlay.
fn newest(operation: &Operation) -> String {
    operation.versions.last().map(|version| version.version.clone()).unwrap_or_default()
}

/// The method that the first PHP name calls, else the official name.
pub fn method(operation: &Operation) -> String {
    let php = operation.php.first().and_then(|name| name.split_once('.'));
    names::snake(php.map_or(operation.name.as_str(), |(_, method)| method))
}

/// It takes a page token, returns another, and has exactly one list of objects.
pub fn paging(version: &Version) -> Option<Paging> {
    let response = version.response.as_ref()?;
    if !version.looks_paged() {
        return None;
    }
    let present = |fields: &Fields, name: &str| fields.contains_key(name).then(|| name.to_owned());
    Some(Paging {
        style: "token".into(),
        place: "query".into(),
        token: "page_token".into(),
        size: present(&version.query, "page_size"),
        next: "next_page_token".into(),
        items: only_list(response)?,
        total: present(response, "total_count"),
        has_more: present(response, "has_more"),
        first: 1,
    })
}

fn only_list(response: &Fields) -> Option<String> {
    let mut lists = response.iter().filter(|(_, field)| field.is_object_list()).map(|(name, _)| name.clone());
    let first = lists.next()?;
    lists.next().is_none().then_some(first)
}

fn idempotency(version: &Version) -> Option<Idempotency> {
    let empty = Fields::new();
    let body = version.body.as_ref().unwrap_or(&empty);
    let places = [("query", &version.query), ("body", body)];
    let mut found = places.iter().flat_map(|(place, fields)| {
        let names = ["idempotency_key", "idempotent_key"].into_iter();
        names.filter_map(move |name| Some((*place, name, fields.get(name)?.required)))
    });
    let (place, name, required) = found.next()?;
    Some(Idempotency { place: place.into(), name: name.into(), required })
}

fn is_safe(http_method: &str, path: &str) -> bool {
    let reads_by_post = ["/search", "/query", "/calculate"].iter().any(|end| path.ends_with(end));
    http_method == "GET" || (http_method == "POST" && (reads_by_post || path.contains("listing_check")))
}

/// The full-service domains are open to invited suppliers only; elsewhere the path says that a version is not final.
fn is_beta(path: &str) -> bool {
    path.starts_with("/gs_full_service") || ["/beta/", "/preview/"].iter().any(|mark| path.contains(mark))
}

fn item_errors(version: &Version) -> Vec<String> {
    let errors = version.response.as_ref().and_then(|response| response.get("errors"));
    if errors.is_some_and(tells_of_failures) { vec!["errors".into()] } else { Vec::new() }
}

fn tells_of_failures(field: &Field) -> bool {
    field.is_object_list() && (field.fields.contains_key("code") || field.fields.contains_key("message"))
}
