//! What spans the crates, one module a theme. Everything talks to the sandbox over HTTP.

mod every_operation;
mod faults;
mod php_requests;
mod schema;
mod typed;
mod support;

mod generated {
    pub mod calls;
}
