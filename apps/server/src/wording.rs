//! The server's wording of the library's hints: in the words of the HTTP interface and of the server's settings.

use tiktokshop_core::Error;

use crate::generated::hints::WORDINGS;

/// What to do about an error, for those who call the server or run it.
pub(crate) fn hint(error: &Error) -> Option<String> {
    error.hint_facts().map(|hint| hint.in_words_of(WORDINGS))
}

#[cfg(test)]
mod tests {
    use tiktokshop_core::hint::{HINTS, Hint};

    use super::*;

    #[test]
    fn hints_speak_of_requests_and_settings_and_not_of_a_library() {
        assert_eq!(WORDINGS.len(), HINTS.len());
        for rule in HINTS {
            let wording = Hint::from(*rule).in_words_of(WORDINGS);
            for word in ["Builder", "token store", "from_env", "Give --"] {
                assert!(!wording.contains(word), "{}: {wording}", rule.id);
            }
        }
    }
}
