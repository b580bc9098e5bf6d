//! The native part of the package `tiktokshop` for Node.
//!
//! Nothing here is for users: TypeScript in `../src` wraps every function. Parameters and responses cross over as JSON
//! text, which Node parses faster than any object could be built from here. A function that fails hands the failure
//! back as JSON text, since a rejected promise cannot carry fields: TypeScript throws.
// The glue that napi's macros write calls C.
#![allow(unsafe_code)]

pub mod cancel;
pub mod client;
pub mod document;
pub mod exit;
pub mod file;
pub mod inbox;
pub mod nulls;
pub mod ports;
pub mod prepared;
pub mod promised;
pub mod response;
pub mod runtime;
pub mod text;
pub mod walk;
pub mod webhook;
