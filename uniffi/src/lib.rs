//! The native part of the packages for Kotlin and Swift.
//!
//! Nothing here is for users: each package has its own types around it. No thread of the core ever calls into the
//! language. Work is started with a number that the language chose; it ends in one [`Message`], and a single thread of the
//! language asks for those, with [`next_messages`](queue::next_messages). Questions to a token store of the app and events
//! for its hooks travel the same way.
//!
//! What is called often has a second way in, [`direct`], which needs none of uniffi's structures.
// What uniffi's macros write calls C.
#![allow(unsafe_code)]

pub mod blob;
pub mod changes;
pub mod client;
pub mod direct;
pub mod failure;
pub mod file;
pub mod inbox;
pub mod message;
mod numbered;
pub mod ports;
pub mod queue;
pub mod response;
pub mod runtime;
pub mod walk;
pub mod watcher;
pub mod webhook;
pub mod work;

uniffi::setup_scaffolding!("tiktokshop_native");

/// The version of this library. A package that was made for another one must refuse to run with it.
#[uniffi::export]
pub fn library_version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
