//! The command line's wording of the library's hints, which consist of an id and parameters, and of numbers.

use tiktokshop_core::hint::{Hint, HintRule};

use crate::generated::hints::WORDINGS;

/// A hint in the words of the command line.
pub fn of(hint: &Hint) -> String {
    hint.in_words_of(WORDINGS)
}

/// The hint of an error code, which has no parameters.
pub fn of_rule(rule: &'static HintRule) -> &'static str {
    template(rule.id).unwrap_or(rule.text)
}

/// `1 shop`, `2 shops`: a number with its noun.
pub fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

fn template(id: &str) -> Option<&'static str> {
    let at = WORDINGS.binary_search_by_key(&id, |(known, _)| known).ok()?;
    Some(WORDINGS[at].1)
}

#[cfg(test)]
mod tests {
    use tiktokshop_core::error_table;
    use tiktokshop_core::hint::HINTS;

    use super::*;

    #[test]
    fn every_hint_has_a_wording_with_its_parameters() {
        assert_eq!(WORDINGS.len(), HINTS.len());
        for rule in HINTS {
            let wording = template(rule.id).unwrap_or_default();
            let used = rule.parameters.iter().filter(|name| wording.contains(&format!("{{{name}}}")));
            assert_eq!(used.count(), wording.matches('{').count(), "{}: {wording}", rule.id);
            assert_eq!(rule.parameters.len(), wording.matches('{').count(), "{}: {wording}", rule.id);
        }
    }

    #[test]
    fn no_wording_names_an_api_of_rust() {
        let of_codes = error_table::errors().iter().filter_map(|rule| rule.hint).map(of_rule);
        for wording in WORDINGS.iter().map(|(_, wording)| *wording).chain(of_codes) {
            assert!(!["::", "with_", "()"].iter().any(|mark| wording.contains(mark)), "{wording}");
        }
    }
}
