//! Amounts of money as the platform writes them: decimal strings of at most two places.

/// Hundredths of the currency's unit; `None` if the text is not an amount.
pub fn parse(text: &str) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let well_formed = !whole.is_empty() && fraction.len() <= 2 && !digits.ends_with('.');
    if !well_formed || !whole.chars().chain(fraction.chars()).all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let whole: i64 = whole.parse().ok()?;
    let fraction: i64 = format!("{fraction:0<2}").parse().ok()?;
    let amount = whole.checked_mul(100)?.checked_add(fraction)?;
    Some(if negative { -amount } else { amount })
}

/// The decimal string of hundredths, always with two places.
pub fn format(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let amount = hundredths.unsigned_abs();
    format!("{sign}{}.{:02}", amount / 100, amount % 100)
}

#[cfg(test)]
mod tests {
    use super::{format, parse};

    #[test]
    fn amounts_survive_the_round_trip() {
        for (text, hundredths) in [("0", 0), ("12", 1200), ("1.5", 150), ("0.01", 1), ("-3.20", -320)] {
            assert_eq!(parse(text), Some(hundredths), "{text}");
        }
        assert_eq!(format(-5), "-0.05");
        assert_eq!(format(123_456), "1234.56");
    }

    #[test]
    fn text_that_is_not_an_amount_is_refused() {
        for text in ["", ".", "1.", ".5", "1.234", "1,2", "abc", "--1", "99999999999999999999"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
