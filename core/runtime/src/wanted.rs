//! What a value must be, in words that hold in every language and interface.

/// For a time that limits something. 0, which means "no limit" elsewhere, would give up what has just been sent.
pub const SECONDS: &str = "a number of seconds, more than 0";
/// For a time that may be 0.
pub const SECONDS_OR_NONE: &str = "a number of seconds, 0 or more";
/// For a count.
pub const WHOLE: &str = "a whole number of 0 or more";
/// For any number.
pub const NUMBER: &str = "a number";

/// What a text must be that Rust's parsers of numbers refuse, from what they say; `None` if it is not one of them that says so.
/// `whole`: what its whole number must be, which the parser does not say.
pub fn of_parser(said: &str, whole: &'static str) -> Option<&'static str> {
    Some(match said {
        "invalid float literal" | "cannot parse float from empty string" => NUMBER,
        "invalid digit found in string" | "cannot parse integer from empty string" => whole,
        "number too large to fit in target type" => "a smaller number",
        "number too small to fit in target type" => "a larger number",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parsers_say_what_is_known_here() {
        let of = |said: &dyn std::fmt::Display| of_parser(&said.to_string(), WHOLE);
        for text in ["x", ""] {
            assert_eq!(of(&text.parse::<u32>().unwrap_err()), Some(WHOLE));
            assert_eq!(of(&text.parse::<f64>().unwrap_err()), Some(NUMBER));
        }
        assert_eq!(of(&"-1".parse::<u32>().unwrap_err()), Some(WHOLE));
        assert_eq!(of(&"300".parse::<u8>().unwrap_err()), Some("a smaller number"));
        assert_eq!(of(&"-300".parse::<i8>().unwrap_err()), Some("a larger number"));
        assert_eq!(of(&"x".parse::<bool>().unwrap_err()), None);
    }
}
