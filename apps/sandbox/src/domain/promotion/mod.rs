//! Being built.

use crate::call::Handler;
use crate::world::World;

/// What the domain remembers.
#[derive(Debug, Default)]
pub struct State {}

/// The operations played here.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    Vec::new()
}

/// The data of a new sandbox.
pub fn seed(_world: &mut World) {}

/// What is due by now.
pub fn advance(_world: &mut World) {}
