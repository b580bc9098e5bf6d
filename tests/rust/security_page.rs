//! `docs/security.md` names a test for each promise: they must be there.

use std::path::Path;

/// The names in backticks that begin with a path: `core/x.rs::test`, or a file alone.
fn named(page: &str) -> Vec<(&str, Option<&str>)> {
    let quoted = page.split('`').skip(1).step_by(2);
    let places = quoted.filter(|text| text.contains('/') && text.contains('.') && !text.contains(' '));
    places.map(|text| text.split_once("::").map_or((text, None), |(file, test)| (file, Some(test)))).collect()
}

#[test]
fn every_test_that_the_security_page_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let page = std::fs::read_to_string(root.join("docs/security.md")).expect("the page");
    let named = named(&page);
    assert!(named.len() > 50, "the page names its tests: {}", named.len());
    for (file, test) in named {
        let text = std::fs::read_to_string(root.join(file)).unwrap_or_default();
        assert!(!text.is_empty(), "{file} is not there");
        let Some(test) = test else { continue };
        let is_there = ["fn ", "def "].iter().any(|word| text.contains(&format!("{word}{test}(")));
        assert!(is_there, "{file} has no test {test}");
    }
}
