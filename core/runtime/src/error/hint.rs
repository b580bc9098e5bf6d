//! What to do about an error: a catalogue entry with its parameters filled in.

use std::borrow::Cow;

use crate::redact;

/// An entry in the catalogue's hints.
#[derive(Debug, PartialEq, Eq)]
pub struct HintRule {
    /// Its name, the same in every language: `did_you_mean`.
    pub id: &'static str,
    /// The names of its parameters.
    pub parameters: &'static [&'static str],
    /// The sentence for Rust, with the parameters in braces.
    pub text: &'static str,
}

/// What to do about an error: which hint, and its values. The text is for people who write Rust; other languages have
/// their own templates for the same id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    rule: Option<&'static HintRule>,
    values: Vec<String>,
    text: Cow<'static, str>,
}

impl Hint {
    /// A catalogue entry with its parameters, in the entry's order.
    pub(crate) fn filled(rule: &'static HintRule, values: Vec<String>) -> Hint {
        // They may contain text from the platform and from callers.
        let values: Vec<_> = values.iter().map(|value| redact::printable(value)).collect();
        let text = match values.is_empty() {
            true => Cow::Borrowed(rule.text),
            false => fill(rule.text, pairs(rule, &values)).into(),
        };
        Hint { rule: Some(rule), values, text }
    }

    /// The name of the entry; `None` for an app's own words.
    pub fn id(&self) -> Option<&'static str> {
        self.rule.map(|rule| rule.id)
    }

    /// The parameters by name.
    pub fn values(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.rule.into_iter().flat_map(|rule| pairs(rule, &self.values))
    }

    /// The sentence for people who write Rust.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The sentence in the words of other readers: from a table of templates, sorted by the id of their hint.
    pub fn in_words_of(&self, wordings: &[(&str, &str)]) -> String {
        let found = self.id().and_then(|id| wordings.binary_search_by_key(&id, |(known, _)| known).ok());
        found.map_or_else(|| self.text.to_string(), |at| self.fill(wordings[at].1))
    }

    /// The sentence from another template, which has the same parameters in braces.
    pub fn fill(&self, template: &str) -> String {
        fill(template, self.values())
    }
}

impl From<&'static HintRule> for Hint {
    fn from(rule: &'static HintRule) -> Hint {
        Hint::filled(rule, Vec::new())
    }
}

/// A hint in an app's own words.
impl From<String> for Hint {
    fn from(text: String) -> Hint {
        Hint { rule: None, values: Vec::new(), text: redact::printable(&text).into() }
    }
}

/// A hint in an app's own words.
impl From<&str> for Hint {
    fn from(text: &str) -> Hint {
        Hint::from(text.to_owned())
    }
}

impl From<&Hint> for Hint {
    fn from(hint: &Hint) -> Hint {
        hint.clone()
    }
}

fn pairs<'a>(rule: &'static HintRule, values: &'a [String]) -> impl Iterator<Item = (&'static str, &'a str)> {
    rule.parameters.iter().copied().zip(values.iter().map(String::as_str))
}

/// In one pass, so that braces in a value are left alone.
fn fill<'a>(template: &str, values: impl Iterator<Item = (&'static str, &'a str)>) -> String {
    let values: Vec<_> = values.collect();
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, tail)| Some((before, tail.split_once('}')?)))
    {
        text.push_str(before);
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => text.push_str(value),
            None => text.extend(["{", name, "}"]),
        }
        rest = after;
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hint::{HINTS, did_you_mean, versions_known};

    #[test]
    fn every_hint_has_all_its_parameters_filled_in() {
        for rule in HINTS {
            let values: Vec<_> = rule.parameters.iter().map(|name| format!("<{name}>")).collect();
            let hint = Hint::filled(rule, values.clone());
            assert!(values.iter().all(|value| hint.text().contains(value)), "{hint:?}");
            assert!(!hint.text().contains(['{', '}']) && hint.text().len() > 10, "{hint:?}");
        }
        assert!(HINTS.is_sorted_by(|left, right| left.id < right.id));
    }

    #[test]
    fn braces_in_a_value_stay_what_they_are() {
        let hint = did_you_mean("{near}\n{scope}");
        assert_eq!(hint.text(), "Did you mean `{near} {scope}`?");
        assert_eq!(hint.fill("{near}? {other}"), "{near} {scope}? {other}");
    }

    #[test]
    fn facts_tell_the_id_and_the_values() {
        let hint = versions_known("202309, 202407");
        assert_eq!(hint.id(), Some("versions_known"));
        assert_eq!(hint.values().collect::<Vec<_>>(), [("versions", "202309, 202407")]);
        assert_eq!(Hint::from("Words of an app.").id(), None);
    }
}
