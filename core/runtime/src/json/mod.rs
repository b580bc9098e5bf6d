//! JSON text: what Rust's JSON library does not do for responses of the platform.

mod object;
pub(crate) mod scan;
pub mod surrogates;
mod value;

pub use object::{Member, Object, Part, Parts};
pub(crate) use value::*;
