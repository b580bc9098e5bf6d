//! Random numbers of the operating system, and what is made of them: names that nobody else has, and jitter.

use std::time::Duration;

use crate::call::sign;
use crate::error::{Error, ErrorKind, Result};

/// Random bytes, good enough for keys.
///
/// # Errors
/// `Configuration` if the operating system has no random numbers to give.
pub fn bytes<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|problem| {
        Error::new(
            ErrorKind::Configuration,
            format!("the operating system provides no random numbers: {problem}"),
        )
    })?;
    Ok(bytes)
}

/// `N` random bytes as `2 * N` hexadecimal digits: a name, or part of one, that nobody else has.
///
/// # Errors
/// As [`bytes()`].
pub fn hex<const N: usize>() -> Result<String> {
    Ok(sign::hex(&bytes::<N>()?))
}

/// A name for a holder of leases that is unique among processes and within one. It begins with the process id, for people.
///
/// # Errors
/// As [`bytes()`].
pub fn holder() -> Result<String> {
    Ok(format!("{}-{}", std::process::id(), hex::<12>()?))
}

/// A random UUID (version 4).
pub(crate) fn uuid() -> Result<String> {
    Ok(uuid::Builder::from_random_bytes(bytes()?).into_uuid().to_string())
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
    fn names_differ_and_say_whose_they_are() {
        let (one, other) = (holder().unwrap(), holder().unwrap());
        assert_ne!(one, other);
        assert_eq!(one.split('-').next(), Some(std::process::id().to_string().as_str()));
        assert_eq!(hex::<12>().unwrap().len(), 24);
    }

    #[test]
    fn jitter_stays_in_its_range() {
        for _ in 0..100 {
            assert!(jitter(Duration::from_millis(500)) <= Duration::from_millis(500));
        }
    }
}
