//! A TikTok Shop on your own machine: the API host, the auth host and the webhook sender.

pub mod app;
pub mod auth;
pub mod barcode;
pub mod call;
pub mod catalog;
pub mod clock;
pub mod control;
pub mod domain;
pub mod fault;
pub mod files;
pub mod gate;
pub mod ids;
pub mod journal;
pub mod json;
mod line;
mod lock;
pub mod model;
pub mod options;
pub mod page;
pub mod pdf;
pub mod picture;
mod play;
pub mod request;
pub mod response;
pub mod route;
pub mod sandbox;
pub mod schema;
pub mod seed;
mod server;
pub mod signature;
pub mod state;
pub mod time;
pub mod webhook;
pub mod world;

pub use sandbox::{Account, Builder, Sandbox, ShopInfo, StartError};
