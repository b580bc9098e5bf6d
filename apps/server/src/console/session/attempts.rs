//! How often somebody may try to sign in.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Failures that an address may make within [`WINDOW`].
const EACH: u32 = 10;
/// Failures of all addresses together: whoever has many addresses is slowed down, too. Keys are 256 random bits, so this
/// protects the server's work more than the keys.
const ALL: u32 = 300;
const WINDOW: Duration = Duration::from_secs(300);

/// Counts failures by address. Each process counts its own.
#[derive(Default)]
pub(crate) struct Attempts(Mutex<Window>);

#[derive(Default)]
struct Window {
    began: Option<Instant>,
    failures: HashMap<IpAddr, u32>,
    all: u32,
}

impl Attempts {
    /// Whether the address may try; if not, how long until it may again.
    pub(crate) fn allowed(&self, from: IpAddr) -> Result<(), Duration> {
        let mut window = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let left = window.left(Instant::now());
        let failed = window.failures.get(&network(from)).copied().unwrap_or_default();
        if failed < EACH && window.all < ALL { Ok(()) } else { Err(left) }
    }

    /// Counts a failure.
    pub(crate) fn failed(&self, from: IpAddr) {
        let mut window = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        window.left(Instant::now());
        window.all += 1;
        *window.failures.entry(network(from)).or_default() += 1;
    }
}

impl Window {
    /// How long this window lasts. One that is over starts anew.
    fn left(&mut self, now: Instant) -> Duration {
        let gone = self.began.map(|began| now.duration_since(began));
        match gone.and_then(|gone| WINDOW.checked_sub(gone)) {
            Some(left) => left,
            None => {
                *self = Window { began: Some(now), ..Window::default() };
                WINDOW
            }
        }
    }
}

/// An IPv6 customer has a whole /64.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::from((u128::from(v6) >> 64 << 64).to_be_bytes()),
        v4 => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_stopped_after_too_many_failures_and_others_are_not() {
        let attempts = Attempts::default();
        let (one, same, other) = ("2001:db8::1", "2001:db8::ffff", "192.0.2.1");
        let parsed = |text: &str| text.parse::<IpAddr>().unwrap();
        for _ in 0..EACH {
            assert_eq!(attempts.allowed(parsed(one)), Ok(()));
            attempts.failed(parsed(one));
        }
        assert!(attempts.allowed(parsed(same)).is_err_and(|left| left <= WINDOW));
        assert_eq!(attempts.allowed(parsed(other)), Ok(()));
    }

    #[test]
    fn many_addresses_together_are_stopped_too() {
        let attempts = Attempts::default();
        for n in 0..ALL {
            attempts.failed(IpAddr::from(n.to_be_bytes()));
        }
        assert!(attempts.allowed("203.0.113.9".parse().unwrap()).is_err());
    }
}
