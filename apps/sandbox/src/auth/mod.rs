//! The auth host: consent page, token endpoints, and the tokens that it gave out.

pub mod consent;
pub mod endpoint;
pub mod page;
pub mod tokens;
