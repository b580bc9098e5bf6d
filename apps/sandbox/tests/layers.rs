//! Which modules may depend on which: the model depends on no domain, and no two domains depend on each other, not even
//! indirectly.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

type Arrows = BTreeMap<String, BTreeSet<String>>;

#[test]
fn domains_depend_on_each_other_in_one_direction_only() {
    let arrows = arrows();
    assert!(arrows["fulfillment"].contains("order"), "the test reads no `use` lines: {arrows:?}");
    let circles: Vec<_> = arrows.keys().filter_map(|domain| way(&arrows, domain, domain)).collect();
    let circles: Vec<_> = circles.iter().map(|names| names.join(" -> ")).collect();
    assert!(circles.is_empty(), "move what they share down into `model`:\n{}", circles.join("\n"));
}

#[test]
fn what_lies_below_knows_no_domain() {
    for name in
        ["model", "catalog", "call", "json", "page", "ids", "clock", "files", "pdf", "barcode", "picture"]
    {
        for file in files_of(&source(), name) {
            let named = paths(&file, "crate::domain");
            assert!(named.is_empty(), "{} names {named:?}", file.display());
        }
    }
}

/// Otherwise its operations would get responses made from the schema, and nobody would notice.
#[test]
fn every_domain_with_handlers_is_registered() {
    let folder = source().join("domain");
    let registry = std::fs::read_to_string(folder.join("mod.rs")).expect("the registry");
    let mut count = 0;
    for domain in arrows().keys() {
        let files = [folder.join(format!("{domain}.rs")), folder.join(domain).join("mod.rs")];
        let text: String = files.iter().filter_map(|file| std::fs::read_to_string(file).ok()).collect();
        if text.contains("pub fn handlers()") {
            assert!(registry.contains(&format!("all.extend({domain}::handlers());")), "{domain}");
            count += 1;
        }
    }
    assert!(count > 10, "the test finds the domains: {count}");
}

/// An indirect dependency makes a cycle, too.
#[test]
fn a_circle_is_found_by_its_detour() {
    let arrow = |to: &str| BTreeSet::from([to.to_owned()]);
    let mut arrows =
        Arrows::from([("a".into(), arrow("b")), ("b".into(), arrow("c")), ("c".into(), arrow("d"))]);
    assert_eq!(way(&arrows, "a", "a"), None);
    arrows.insert("d".into(), arrow("b"));
    assert_eq!(way(&arrows, "b", "b"), Some(["b", "c", "d", "b"].map(str::to_owned).to_vec()));
    assert_eq!(way(&arrows, "a", "a"), None);
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The domains that each domain names.
fn arrows() -> Arrows {
    let folder = source().join("domain");
    let entries = std::fs::read_dir(&folder).expect("the domains");
    let stems = entries.filter_map(|entry| Some(entry.ok()?.path().file_stem()?.to_str()?.to_owned()));
    let domains: BTreeSet<String> =
        stems.filter(|name| !["mod", "testing"].contains(&name.as_str())).collect();
    let named = |domain: &String| {
        let files = files_of(&folder, domain).into_iter();
        let all = files.flat_map(|file| paths(&file, "crate::domain"));
        all.filter(|name| name != domain && domains.contains(name)).collect()
    };
    domains.iter().map(|domain| (domain.clone(), named(domain))).collect()
}

/// The sources of a module, without its tests.
fn files_of(folder: &Path, module: &str) -> Vec<PathBuf> {
    let file = folder.join(format!("{module}.rs"));
    if file.is_file() {
        return vec![file];
    }
    let entries = std::fs::read_dir(folder.join(module)).expect("a module");
    let mut found = Vec::new();
    for path in entries.map(|entry| entry.expect("an entry").path()) {
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        match path.extension() {
            // Compiled for tests only.
            _ if ["tests", "fits"].contains(&name.as_str()) => {}
            Some(ending) if ending == "rs" => found.push(path),
            None => found.extend(files_of(path.parent().expect("a folder"), &name)),
            _ => {}
        }
    }
    found
}

/// The modules below `root` that a file names, in `use` lines and elsewhere; its own tests do not count.
fn paths(file: &Path, root: &str) -> BTreeSet<String> {
    let text = std::fs::read_to_string(file).expect("readable");
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    code.split(root).skip(1).flat_map(first_names).collect()
}

/// The first names after a path: one of `::order::Order`, two of `::{order::Order, product}`.
fn first_names(rest: &str) -> Vec<String> {
    let Some(rest) = rest.strip_prefix("::") else { return Vec::new() };
    let Some(list) = rest.strip_prefix('{') else { return vec![word(rest)] };
    let (mut depth, mut names) = (0_usize, vec![word(list)]);
    for (at, letter) in list.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(word(list[at + 1..].trim_start())),
            _ => {}
        }
    }
    names
}

fn word(text: &str) -> String {
    text.trim_start().chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
}

/// A path along the arrows; `None` if there is none.
fn way(arrows: &Arrows, from: &str, to: &str) -> Option<Vec<String>> {
    let mut ways = vec![vec![from.to_owned()]];
    let mut seen = BTreeSet::new();
    while let Some(walked) = ways.pop() {
        for next in walked.last().and_then(|name| arrows.get(name)).into_iter().flatten() {
            let longer = [walked.as_slice(), std::slice::from_ref(next)].concat();
            if next == to {
                return Some(longer);
            }
            if seen.insert(next.clone()) {
                ways.push(longer);
            }
        }
    }
    None
}
