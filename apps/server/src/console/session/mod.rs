//! Who looks at the pages: signing in with an API key, and the session that follows.
//!
//! The cookie is 32 random bytes. The store keeps only its SHA-256, so that a copy of the database opens no session, and all
//! processes on the store know the session. Each request loads the API key behind it again: a revoked key sees nothing more.

mod attempts;
mod cookie;
mod guard;
mod pages;
mod parts;

pub(super) use self::attempts::Attempts;
pub(super) use self::guard::{Posted, Visitor};
pub(super) use self::pages::{page, sign_in, sign_out};
