//! Names that Python accepts, and the names that other packages use.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::Operation;
use crate::names::{pascal, snake};
use crate::types::Variant;

const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// A name that Python accepts: keywords get an underscore.
pub fn python(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

/// The argument for a parameter: the names of the arguments that every method has are taken.
pub fn argument(name: &str) -> String {
    if ["options", "self"].contains(&name) { format!("{name}_") } else { python(name) }
}

/// Whether a name on the wire can be an attribute or an argument.
pub fn is_identifier(name: &str) -> bool {
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    plain && !name.starts_with(|first: char| first.is_ascii_digit()) && !KEYWORDS.contains(&name)
}

/// The member of an enum for a wire value: `de-DE` into `DE_DE`.
pub fn members(variants: &[Variant]) -> Vec<(String, &Variant)> {
    let mut taken = BTreeSet::new();
    let member = |value: &str| {
        let letter =
            |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_uppercase() } else { '_' };
        let name: String = value.chars().map(letter).collect();
        let name = name.trim_matches('_').to_owned();
        let bare = name.is_empty() || name.starts_with(|first: char| first.is_ascii_digit());
        if bare { format!("N{name}") } else { python(&name) }
    };
    let mut free = |name: String| {
        let numbered = (2..).map(|number| format!("{name}_{number}"));
        let found = std::iter::once(name.clone()).chain(numbered).find(|name| !taken.contains(name));
        let found = found.unwrap_or(name);
        taken.insert(found.clone());
        found
    };
    variants.iter().map(|variant| (free(member(&variant.value)), variant)).collect()
}

/// The names of the domain in the PHP and Laravel packages, as they spell them and in snake_case.
pub fn other_domain_names(domain: &str, operations: &[&Operation]) -> Vec<String> {
    let mut all = BTreeSet::from([pascal(domain)]);
    for name in operations.iter().flat_map(|operation| operation.php.iter().chain(&operation.laravel)) {
        if let Some((resource, _)) = name.split_once('.') {
            all.extend([resource.to_owned(), snake(resource)]);
        }
    }
    all.into_iter().filter(|name| name != domain && !name.is_empty()).collect()
}

/// Those names that read well in Python.
pub fn other_properties(domain: &str, operations: &[&Operation]) -> Vec<String> {
    let all = other_domain_names(domain, operations).into_iter();
    all.filter(|name| *name == name.to_ascii_lowercase() && is_identifier(name)).collect()
}

/// The methods of a domain under other names: those of the platform, PHP and Laravel.
pub fn aliases(operations: &[&Operation]) -> BTreeMap<String, String> {
    let own: BTreeSet<_> = operations.iter().map(|operation| python(&operation.method)).collect();
    let mut aliases = BTreeMap::new();
    for operation in operations {
        let method = python(&operation.method);
        let others =
            operation.php.iter().chain(&operation.laravel).filter_map(|name| Some(name.split_once('.')?.1));
        let camel = camel(&operation.method);
        for name in others.chain([operation.name.as_str(), camel.as_str()]) {
            if !own.contains(name) && is_identifier(name) {
                aliases.entry(name.to_owned()).or_insert_with(|| method.clone());
            }
        }
    }
    aliases
}

fn camel(method: &str) -> String {
    let name = pascal(method);
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_lowercase().to_string() + letters.as_str())
}
