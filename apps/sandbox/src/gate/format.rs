//! How texts are spelt: days, times and ids.

use crate::call::Refusal;
use crate::gate::invalid;
use crate::time::is_day;

/// Parameters whose ids are always numbers. Others, such as ids of campaigns and warehouse orders, may contain letters.
const NUMERIC: [&str; 13] = [
    "category_id",
    "category_ids",
    "order_id",
    "order_ids",
    "order_line_item_ids",
    "package_id",
    "product_id",
    "product_ids",
    "return_ids",
    "return_or_cancel_id",
    "seller_id",
    "sku_id",
    "sku_ids",
];

/// Validates a text whose format the catalogue knows: `date` or `rfc3339`. Other formats are not a matter of spelling.
///
/// # Errors
/// Names the field and what it must be.
pub fn validate(format: &str, text: &str, path: &str) -> Result<(), Refusal> {
    match format {
        "date" if !is_day(text) => Err(invalid(format!("'{path}' must be a date such as 2026-10-01"))),
        "rfc3339" if !is_time(text) => {
            Err(invalid(format!("'{path}' must be an RFC 3339 time such as 2026-10-01T08:30:00Z")))
        }
        _ => Ok(()),
    }
}

/// Validates an id in the query, by the parameter's name.
///
/// # Errors
/// Names a parameter whose id contains anything but digits.
pub fn validate_id(name: &str, text: &str) -> Result<(), Refusal> {
    if NUMERIC.contains(&name) && !is_number(text) {
        return Err(invalid(format!("'{name}' must be an id, which consists of digits")));
    }
    Ok(())
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|letter| letter.is_ascii_digit())
}

fn number(text: &str) -> Option<u32> {
    if is_number(text) { text.parse().ok() } else { None }
}

/// A time with its zone, as `2026-10-01T08:30:00.5+02:00`.
fn is_time(text: &str) -> bool {
    let Some((day, clock)) = text.split_once(['T', 't']) else { return false };
    let zone_at = clock.find(['Z', 'z', '+', '-']).unwrap_or(clock.len());
    let (clock, zone) = clock.split_at(zone_at);
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    is_day(day) && is_clock(clock, &[23, 59, 60]) && is_number(fraction) && is_zone(zone)
}

fn is_zone(zone: &str) -> bool {
    match zone.strip_prefix(['+', '-']) {
        Some(offset) => is_clock(offset, &[23, 59]),
        None => zone.eq_ignore_ascii_case("Z"),
    }
}

/// Pairs of digits with colons between them, none above its limit.
fn is_clock(text: &str, limits: &[u32]) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    let within =
        |(part, limit): (&&str, &u32)| part.len() == 2 && number(part).is_some_and(|number| number <= *limit);
    parts.len() == limits.len() && parts.iter().zip(limits).all(within)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        for day in ["2026-10-01", "2024-02-29", "2000-02-29"] {
            assert!(validate("date", day, "x").is_ok(), "{day}");
        }
        for wrong in
            ["", "banana", "2026-10-1", "2026-13-01", "2026-02-29", "1900-02-29", "20261001", "+026-10-01"]
        {
            assert!(validate("date", wrong, "x").is_err(), "{wrong}");
        }
    }

    #[test]
    fn times_have_a_zone() {
        for time in ["2026-10-01T08:30:00Z", "2026-10-01T08:30:00.123456789Z", "2026-10-01t08:30:00+02:00"] {
            assert!(validate("rfc3339", time, "x").is_ok(), "{time}");
        }
        for wrong in
            ["1700000000", "2026-10-01", "2026-10-01T08:30:00", "2026-10-01T24:00:00Z", "2026-10-01T08:30Z"]
        {
            assert!(validate("rfc3339", wrong, "x").is_err(), "{wrong}");
        }
    }
}
