//! The auth host: consent page, token endpoints, and the tokens that it has issued.

pub mod consent;
pub mod endpoint;
pub mod page;
pub mod tokens;
