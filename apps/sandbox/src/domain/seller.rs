//! Being built.

use crate::call::Handler;

/// The operations played here.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    Vec::new()
}
