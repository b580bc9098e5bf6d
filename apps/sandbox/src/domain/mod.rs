//! The domains that remember what was done to them. An operation without a handler here is answered from its schema.

use std::collections::HashMap;

use crate::call::Handler;
use crate::world::World;

/// What the domains remember.
#[derive(Debug, Default)]
pub struct Domains {}

/// The operations that a domain plays itself, by id.
pub fn handlers() -> HashMap<&'static str, Handler> {
    HashMap::new()
}

/// Fills the domains with the data that a new sandbox has.
pub fn seed(_world: &mut World) {}

/// Lets everything happen in the domains that is due by now.
pub fn advance(_world: &mut World) {}
