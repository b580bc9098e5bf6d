//! What each error code means: the generated table, which is text that is read when the first code arrives, and lookup.

use std::sync::OnceLock;

use crate::error::ErrorKind;
use crate::hint::{HINTS, HintRule};

const TEXT: &str = include_str!("../generated/errors.txt");

/// One error code of the platform.
#[derive(Debug)]
pub struct ErrorRule {
    /// The code in the response.
    pub code: i64,
    /// The kind of error it is.
    pub kind: ErrorKind,
    /// What a caller can do about it.
    pub class: Class,
    /// What to do, in one sentence.
    pub hint: Option<&'static HintRule>,
}

/// What a caller can do about a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Correct the request or the object; a retry does not help.
    Permanent,
    /// The platform failed; a read may be retried.
    Server,
    /// Too much at once; any call may be retried later, since it was not processed.
    Limit,
    /// Not ready yet; ask again in minutes.
    Wait,
    /// Correct the token, signature, scope or setup.
    Authorization,
}

/// All known codes, sorted.
pub fn errors() -> &'static [ErrorRule] {
    static ERRORS: OnceLock<Vec<ErrorRule>> = OnceLock::new();
    ERRORS.get_or_init(|| TEXT.lines().filter_map(read).collect())
}

/// What is known about a code.
pub fn find(code: i64) -> Option<&'static ErrorRule> {
    let table = errors();
    let at = table.binary_search_by_key(&code, |rule| rule.code).ok()?;
    Some(&table[at])
}

/// A line: `code_105002`, the class, the kind and the hint, with tabs between them.
fn read(line: &'static str) -> Option<ErrorRule> {
    let mut words = line.split('\t');
    let id = words.next()?;
    let code = id.strip_prefix("code_")?.parse().ok()?;
    let class = class(words.next()?);
    let kind = words.next()?;
    let kind = ErrorKind::ALL.iter().copied().find(|known| known.as_str() == kind)?;
    Some(ErrorRule { code, kind, class, hint: hint(id, words.next()?) })
}

fn class(letter: &str) -> Class {
    match letter {
        "S" => Class::Server,
        "L" => Class::Limit,
        "W" => Class::Wait,
        "A" => Class::Authorization,
        _ => Class::Permanent,
    }
}

/// A sentence, or an `@` and the id of a hint that differs from language to language.
fn hint(id: &'static str, text: &'static str) -> Option<&'static HintRule> {
    if let Some(id) = text.strip_prefix('@') {
        let at = HINTS.binary_search_by_key(&id, |rule| rule.id).ok()?;
        return Some(HINTS[at]);
    }
    // It stays for as long as the table that it belongs to.
    let rule = || Box::leak(Box::new(HintRule { id, parameters: &[], text }));
    (!text.is_empty()).then(|| &*rule())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read() {
        assert_eq!(errors().len(), TEXT.lines().filter(|line| !line.starts_with('#')).count());
        for (rule, line) in errors().iter().zip(TEXT.lines().skip(1)) {
            assert_eq!(rule.hint.is_none(), line.ends_with('\t'), "{line}");
        }
    }

    #[test]
    fn codes_are_sorted_and_found() {
        assert!(errors().len() >= 747);
        assert!(errors().is_sorted_by(|left, right| left.code < right.code));
        assert_eq!(find(105_002).map(|rule| rule.kind), Some(ErrorKind::TokenExpired));
        assert_eq!(find(36_009_002).map(|rule| rule.class), Some(Class::Limit));
        assert!(find(1).is_none());
    }
}
