//! What a description must be: a sentence that says more than the name.

const LONGEST: usize = 260;
const SHORTEST: usize = 15;
/// Words that add nothing.
const EMPTY: [&str; 42] = [
    "a",
    "all",
    "an",
    "and",
    "any",
    "are",
    "as",
    "at",
    "be",
    "been",
    "by",
    "each",
    "field",
    "for",
    "from",
    "has",
    "if",
    "in",
    "indicates",
    "is",
    "it",
    "its",
    "of",
    "on",
    "one",
    "or",
    "that",
    "the",
    "their",
    "this",
    "to",
    "value",
    "was",
    "were",
    "when",
    "which",
    "whose",
    "with",
    "data",
    "info",
    "information",
    "object",
];

/// What is wrong with a description, if anything.
pub fn fault(name: &str, text: &str) -> Option<String> {
    if !text.ends_with('.') {
        return Some("a description ends with a full stop".into());
    }
    if text.starts_with(char::is_lowercase) {
        return Some("a description starts with a capital letter".into());
    }
    let length = text.chars().count();
    if !(SHORTEST..=LONGEST).contains(&length) {
        return Some(format!("a description has {SHORTEST} to {LONGEST} characters, this one {length}"));
    }
    says_nothing(name, text).then(|| "says nothing beyond the name".into())
}

/// At least two words must be neither empty nor in the name.
fn says_nothing(name: &str, text: &str) -> bool {
    let known: Vec<_> = words(name).map(|word| stem(&word)).collect();
    let new = words(text).filter(|word| !EMPTY.contains(&word.as_str()) && !known.contains(&stem(word)));
    new.count() < 2
}

/// The words of a text in lower case.
pub fn words(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split(|letter: char| !letter.is_ascii_alphanumeric());
    parts.filter(|part| !part.is_empty()).map(str::to_ascii_lowercase)
}

/// A word without its ending, so that `orders` is `order`.
fn stem(word: &str) -> String {
    let ends = ["ies", "ing", "es", "ed", "s"];
    let cut = ends.iter().find_map(|end| word.strip_suffix(end)).filter(|rest| rest.len() > 2);
    cut.unwrap_or(word).to_owned()
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn a_description_says_more_than_the_name() {
        let empty = Some("says nothing beyond the name".to_owned());
        assert_eq!(fault("order_status", "The status of the orders."), empty);
        assert_eq!(fault("line_items.id", "Id of the line item."), empty);
        assert_eq!(fault("order_status", "Stage that the order has reached."), None);
    }

    #[test]
    fn a_description_is_a_sentence() {
        assert!(fault("x", "no capital letter here.").is_some());
        assert!(fault("x", "No full stop at the end").is_some());
        assert!(fault("x", &format!("{}.", "Long ".repeat(60))).is_some());
    }
}
