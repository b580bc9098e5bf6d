//! Finds the operation that a path belongs to.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use crate::catalog::{Catalog, Operation, Version};

/// What a method and a path lead to.
#[derive(Debug)]
pub enum Route {
    /// An operation, and the parameters of its path.
    Found(&'static Operation, &'static Version, BTreeMap<String, String>),
    /// The path exists, but with other methods.
    WrongMethod,
    /// The path exists in other versions.
    WrongVersion,
    /// The path does not exist.
    Unknown,
}

/// Looks up a method and a path. Fixed segments win over parameters.
pub fn find(method: &str, path: &str) -> Route {
    let segments: Vec<&str> = path.split('/').collect();
    let mut best: Option<(usize, Route)> = None;
    let (mut other_method, mut other_version) = (false, false);
    for (operation, version) in alike(&segments) {
        let Some(found) = matches(&version.path, &segments) else { continue };
        if found.version != version.version {
            other_version |= is_version(found.version);
            continue;
        }
        if operation.http_method != method {
            other_method = true;
            continue;
        }
        let loose = found.parameters.len();
        if best.as_ref().is_none_or(|(current, _)| loose < *current) {
            best = Some((loose, Route::Found(operation, version, found.parameters)));
        }
    }
    match best {
        Some((_, route)) => route,
        None if other_method => Route::WrongMethod,
        None if other_version => Route::WrongVersion,
        None => Route::Unknown,
    }
}

fn versions() -> impl Iterator<Item = Entry> {
    let operations = Catalog::embedded().operations.iter();
    operations.flat_map(|operation| operation.versions.iter().map(move |version| (operation, version)))
}

type Entry = (&'static Operation, &'static Version);

/// The versions by the domain and the number of segments of their path.
static INDEX: LazyLock<HashMap<&'static str, HashMap<usize, Vec<Entry>>>> = LazyLock::new(|| {
    let mut index: HashMap<_, HashMap<_, Vec<Entry>>> = HashMap::new();
    for (operation, version) in versions() {
        let segments: Vec<&str> = version.path.split('/').collect();
        let domain = segments.get(DOMAIN_AT).copied().unwrap_or_default();
        index.entry(domain).or_default().entry(segments.len()).or_default().push((operation, version));
    }
    index
});

/// The versions whose path may be this one.
fn alike(segments: &[&str]) -> &'static [Entry] {
    let domain = segments.get(DOMAIN_AT).copied().unwrap_or_default();
    let of_domain = INDEX.get(domain).and_then(|lengths| lengths.get(&segments.len()));
    of_domain.map_or(&[], Vec::as_slice)
}

/// Paths start with a slash, the domain, and the version.
const DOMAIN_AT: usize = 1;
const VERSION_AT: usize = 2;

fn is_version(text: &str) -> bool {
    text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit())
}

struct Matched<'a> {
    version: &'a str,
    parameters: BTreeMap<String, String>,
}

/// Compares a path with a pattern of as many segments. The version, which is the second segment, may differ.
fn matches<'a>(pattern: &str, segments: &[&'a str]) -> Option<Matched<'a>> {
    let mut found = Matched { version: "", parameters: BTreeMap::new() };
    for (index, (expected, sent)) in pattern.split('/').zip(segments).enumerate() {
        match expected.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            None if index == VERSION_AT && is_version(expected) => found.version = sent,
            None if expected == *sent => {}
            Some(name) if !sent.is_empty() => {
                found.parameters.insert(name.to_owned(), decode(sent)?);
            }
            _ => return None,
        }
    }
    Some(found)
}

fn decode(segment: &str) -> Option<String> {
    percent_encoding::percent_decode_str(segment).decode_utf8().ok().map(Into::into)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_and_version_is_found_by_its_own_path() {
        for (operation, version) in versions() {
            let path = version.path.replace(['{', '}'], "");
            let Route::Found(found, at, _) = find(&operation.http_method, &path) else {
                panic!("{} {path} is not found", operation.http_method)
            };
            assert_eq!((&found.id, &at.version), (&operation.id, &version.version), "{path}");
        }
    }

    #[test]
    fn what_does_not_exist_is_told_apart() {
        assert!(matches!(find("GET", "/nothing/202309/here"), Route::Unknown));
        assert!(matches!(find("PATCH", "/order/202309/orders/search"), Route::WrongMethod));
        assert!(matches!(find("POST", "/order/202001/orders/search"), Route::WrongVersion));
        assert!(matches!(find("POST", "/order/latest/orders/search"), Route::Unknown));
        assert!(matches!(find("GET", "/order/202309/orders/%FF"), Route::Unknown));
        assert!(matches!(find("GET", ""), Route::Unknown));
    }
}
