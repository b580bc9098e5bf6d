//! Which calls meet a fault.

use serde::{Deserialize, Serialize};

use crate::ids::Ids;
use crate::request::Incoming;

/// Conditions that must all hold. An empty matcher fits every call.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Matcher {
    /// The operation's id, `order.get_order_list`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// The path; `*` stands for any letters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The HTTP method.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Only the matching call with this number, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nth: Option<u64>,
    /// At most this many calls.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u64>,
    /// From 0 to 1. Chance follows the sandbox's seed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probability: Option<f64>,
}

impl Matcher {
    /// Whether a call is of the kind that is meant.
    pub fn fits(&self, request: &Incoming, operation: Option<&str>) -> bool {
        let operation_fits = self.operation.is_none() || self.operation.as_deref() == operation;
        let method_fits =
            self.method.as_ref().is_none_or(|method| method.eq_ignore_ascii_case(&request.method));
        operation_fits
            && method_fits
            && self.path.as_ref().is_none_or(|glob| glob_matches(glob, &request.path))
    }

    /// Whether the fault applies to this call: the `matched`th that fits, after the fault applied `fired` times.
    pub fn is_due(&self, matched: u64, fired: u64, ids: &mut Ids) -> bool {
        if self.nth.is_some_and(|nth| nth != matched) || self.times.is_some_and(|times| fired >= times) {
            return false;
        }
        // Up to 2^53, every whole number is exact.
        self.probability.is_none_or(|chance| (ids.below(1 << 53) as f64) < chance * (1_u64 << 53) as f64)
    }
}

/// Compares a text with a pattern in which `*` stands for any letters.
pub fn glob_matches(glob: &str, text: &str) -> bool {
    let mut parts = glob.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_stand_for_anything() {
        assert!(glob_matches("/order/*/orders/*", "/order/202309/orders/search"));
        assert!(glob_matches("*", ""));
        assert!(!glob_matches("/order/*/orders", "/order/202309/orders/search"));
        assert!(!glob_matches("/order", "/order/x"));
    }

    #[test]
    fn chance_is_the_same_for_the_same_seed() {
        let matcher = Matcher { probability: Some(0.5), ..Matcher::default() };
        let run = |seed| {
            let mut ids = Ids::new(seed);
            (0..64).map(|_| matcher.is_due(1, 0, &mut ids)).collect::<Vec<bool>>()
        };
        assert_eq!(run(7), run(7));
        assert!(run(7).contains(&true) && run(7).contains(&false));
    }
}
