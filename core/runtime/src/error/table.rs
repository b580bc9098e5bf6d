//! What each error code means: the type of the generated table, and lookup.

use crate::error::ErrorKind;
use crate::hint::HintRule;

/// One error code of the platform.
#[derive(Debug)]
pub struct ErrorRule {
    /// The code in the response.
    pub code: i64,
    /// The kind of error it is.
    pub kind: ErrorKind,
    /// What a caller can do about it.
    pub class: Class,
    /// The API's message, if it is known; else empty.
    pub message: &'static str,
    /// What happened, in one sentence; empty if nobody knows.
    pub meaning: &'static str,
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
    crate::generated::errors::ERRORS
}

/// What is known about a code.
pub fn find(code: i64) -> Option<&'static ErrorRule> {
    let table = errors();
    let at = table.binary_search_by_key(&code, |rule| rule.code).ok()?;
    Some(&table[at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_found() {
        assert!(errors().len() >= 747);
        assert!(errors().is_sorted_by(|left, right| left.code < right.code));
        assert_eq!(find(105_002).map(|rule| rule.kind), Some(ErrorKind::TokenExpired));
        assert_eq!(find(36_009_002).map(|rule| rule.class), Some(Class::Limit));
        assert!(find(1).is_none());
    }
}
