//! The pages in `docs` name files and tests, which must exist.

use std::path::Path;

/// The names in backticks that begin with a path: `core/x.rs::test`, or just a file.
fn named(page: &str) -> Vec<(&str, Option<&str>)> {
    let quoted = page.split('`').skip(1).step_by(2);
    let places = quoted.filter(|text| text.contains('/') && text.contains('.') && !text.contains(' '));
    places.map(|text| text.split_once("::").map_or((text, None), |(file, test)| (file, Some(test)))).collect()
}

/// Pages that name the tests of what they promise, and how many names each has at least.
const PAGES: [(&str, usize); 3] = [("docs/security.md", 50), ("docs/php.md", 30), ("docs/laravel.md", 50)];

#[test]
fn every_test_that_a_page_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (page, least) in PAGES {
        let text = std::fs::read_to_string(root.join(page)).expect("the page");
        let named = named(&text);
        assert!(named.len() >= least, "{page} names its tests: {}", named.len());
        named.into_iter().for_each(|(file, test)| assert_is_there(&root, page, file, test));
    }
}

fn assert_is_there(root: &Path, page: &str, file: &str, test: Option<&str>) {
    let text = std::fs::read_to_string(root.join(file)).unwrap_or_default();
    assert!(!text.is_empty(), "{page}: {file} is not there");
    let Some(test) = test else { return };
    // Kotlin's names are sentences.
    let sentence = format!("fun `{}`(", test.replace('_', " "));
    let is_there = ["fn ", "def ", "func "].iter().any(|word| text.contains(&format!("{word}{test}(")));
    assert!(is_there || text.contains(&sentence), "{page}: {file} has no test {test}");
}

#[test]
fn every_file_that_the_architecture_page_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let page = std::fs::read_to_string(root.join("docs/architecture.md")).expect("the page");
    let files: Vec<_> =
        named(&page).into_iter().map(|(file, _)| file).filter(|file| !file.contains('<')).collect();
    assert!(files.len() > 10, "the page names files: {}", files.len());
    for file in files {
        let places =
            [root.join(file), root.join("core/catalog").join(file), root.join("core/runtime/src").join(file)];
        // A star stands for all files in a folder.
        let is_there = places.iter().any(|place| place.exists()) || file.contains('*');
        assert!(is_there, "{file} is not there");
    }
}
