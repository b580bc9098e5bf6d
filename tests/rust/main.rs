//! What spans the crates, one module a theme. Everything talks to the sandbox over HTTP.

mod php_requests;
