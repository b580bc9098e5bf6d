//! JSON text: what Rust's JSON library does not do for responses of the platform.

pub(crate) mod scan;
pub mod surrogates;
mod value;

pub(crate) use value::*;
