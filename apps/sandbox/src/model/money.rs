//! Amounts as whole minor units, and the decimal strings of the API.

/// The number of decimals in amounts of a currency.
pub fn decimals(currency: &str) -> usize {
    match currency {
        "VND" | "IDR" | "JPY" => 0,
        _ => 2,
    }
}

/// Reads a decimal string into minor units; digits beyond the currency's are cut off.
pub fn parse(amount: &str, currency: &str) -> Option<i64> {
    let (negative, digits) = match amount.trim().strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, amount.trim()),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if !fraction.chars().all(|letter| letter.is_ascii_digit()) {
        return None;
    }
    let places = decimals(currency);
    let fraction: String = fraction.chars().chain(std::iter::repeat('0')).take(places).collect();
    let minor: i64 = format!("{whole}{fraction}").parse().ok()?;
    Some(if negative { -minor } else { minor })
}

/// Writes minor units as a decimal string.
pub fn format(minor: i64, currency: &str) -> String {
    let places = decimals(currency);
    if places == 0 {
        return minor.to_string();
    }
    let sign = if minor < 0 { "-" } else { "" };
    let minor = minor.unsigned_abs();
    format!("{sign}{}.{:02}", minor / 100, minor % 100)
}

/// The part of `amount` that falls to `index` of `count` equal shares; the first shares get the remainder.
pub fn share(amount: i64, count: usize, index: usize) -> i64 {
    let count = i64::try_from(count.max(1)).unwrap_or(1);
    let index = i64::try_from(index).unwrap_or(0);
    amount / count + i64::from(index < amount % count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_survive_the_way_there_and_back() {
        for (text, currency) in [("12.30", "USD"), ("0.05", "GBP"), ("-1.09", "EUR"), ("15000", "VND")] {
            assert_eq!(format(parse(text, currency).unwrap(), currency), text);
        }
        assert_eq!(parse("12", "USD"), Some(1200));
        assert_eq!(parse("1.x", "USD"), None);
    }

    #[test]
    fn shares_add_up() {
        let shares: Vec<i64> = (0..3).map(|index| share(100, 3, index)).collect();
        assert_eq!(shares, [34, 33, 33]);
    }
}
