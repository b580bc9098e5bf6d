//! A TikTok Shop on your own machine: the API host, the auth host and the webhook sender.

pub mod app;
pub mod auth;
pub mod call;
pub mod catalog;
pub mod clock;
pub mod domain;
pub mod files;
pub mod gate;
pub mod ids;
pub mod options;
pub mod page;
pub mod pdf;
pub mod request;
pub mod route;
pub mod reply;
pub mod seed;
pub mod signature;
pub mod world;
