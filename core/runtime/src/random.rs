//! Random ids and jitter.

use std::time::Duration;

use crate::error::{Error, ErrorKind, Result};

/// A random id in the form of a UUID (version 4).
pub(crate) fn uuid() -> Result<String> {
    let mut bytes = [0u8; 16];
    getrandom::fill(&mut bytes).map_err(|problem| {
        Error::new(ErrorKind::Configuration, format!("this machine gives no random numbers: {problem}"))
    })?;
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex = crate::call::sign::hex(&bytes);
    Ok(format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]))
}

/// A random time between nothing and `most`. Where no random number is to be had, all of it.
pub(crate) fn jitter(most: Duration) -> Duration {
    let share = getrandom::u32().map_or(1.0, |number| f64::from(number) / f64::from(u32::MAX));
    most.mul_f64(share)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_the_form_of_a_uuid_and_differ() {
        let (left, right) = (uuid().unwrap(), uuid().unwrap());
        assert_ne!(left, right);
        assert_eq!(left.len(), 36);
        assert_eq!(left.as_bytes()[14], b'4');
        assert!("89ab".contains(left.as_bytes()[19] as char));
    }

    #[test]
    fn jitter_stays_in_its_range() {
        for _ in 0..100 {
            assert!(jitter(Duration::from_millis(500)) <= Duration::from_millis(500));
        }
    }
}
