//! Random ids and jitter.

use std::time::Duration;

use crate::error::{Error, ErrorKind, Result};

/// A random UUID (version 4).
///
/// # Errors
/// `Configuration` if the operating system has no random numbers to give.
pub(crate) fn uuid() -> Result<String> {
    let mut bytes = [0u8; 16];
    getrandom::fill(&mut bytes).map_err(|problem| {
        Error::new(
            ErrorKind::Configuration,
            format!("the operating system provides no random numbers: {problem}"),
        )
    })?;
    Ok(uuid::Builder::from_random_bytes(bytes).into_uuid().to_string())
}

/// A random time between zero and `most`, or `most` itself if the operating system has no random numbers to give.
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
