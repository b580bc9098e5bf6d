//! An amount of money, as the API sends it: a decimal number as text, so that no cent is lost.

use crate::decode::{Fit, Read, Reader};
use crate::extra::Extra;
use crate::model::{FieldValue, Fields, Model, model_traits};

/// The most digits that a 64-bit number has.
const MOST_DIGITS: u32 = 18;

/// An amount with its currency.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Money {
    /// A decimal number as text: `12.50`.
    pub amount: Option<String>,
    /// Three letters: `USD`.
    pub currency: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Money {
    /// An amount of a currency: `Money::new("12.50", "USD")`.
    pub fn new(amount: impl Into<String>, currency: impl Into<String>) -> Money {
        Money { amount: Some(amount.into()), currency: Some(currency.into()), extra: Extra::default() }
    }

    /// The amount in units of `10^-digits`, for sums without rounding: `12.5` is 1250 with two digits. `None` if there is no
    /// amount, or if it is not a number, has more digits than that or is too large.
    pub fn minor_units(&self, digits: u32) -> Option<i64> {
        let text = self.amount.as_deref()?.trim();
        let (sign, text) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let (units, fraction) = text.split_once('.').unwrap_or((text, ""));
        let fraction = fraction.trim_end_matches('0');
        if digits > MOST_DIGITS {
            return None;
        }
        let missing = usize::try_from(digits).ok()?.checked_sub(fraction.len())?;
        let all = format!("{units}{fraction}{}", "0".repeat(missing));
        let is_number = !units.is_empty() && all.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| all.parse::<i64>().ok()).flatten().map(|value| sign * value)
    }
}

model_traits!(Money);

impl Model for Money {
    fn name(&self) -> &'static str {
        "Money"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "amount" => self.amount.read(reader),
            "currency" => self.currency.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("amount", &self.amount);
        out.put("currency", &self.currency);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_become_whole_units() {
        let units = |amount: &str| Money::new(amount, "USD").minor_units(2);
        assert_eq!(units("12.5"), Some(1250));
        assert_eq!(units("-0.05"), Some(-5));
        assert_eq!(units("7"), Some(700));
        assert_eq!(units("1.2300"), Some(123));
        assert_eq!(units("1.234"), None);
        assert_eq!(units("twelve"), None);
        assert_eq!(units(""), None);
        assert_eq!(Money::default().minor_units(2), None);
        assert_eq!(Money::new("1", "USD").minor_units(u32::MAX), None);
        assert_eq!(Money::new("99999999999999999999", "USD").minor_units(0), None);
        assert_eq!(Money::new("-0", "USD").minor_units(18), Some(0));
    }
}
