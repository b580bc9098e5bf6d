//! The sandbox as its clients see it: it refuses what TikTok Shop refuses, and tells what it would tell.

mod authorization;
mod control;
mod docs;
mod fault;
mod gate;
mod operations;
mod php_client;
mod real_clients;
mod support;
mod webhook;
mod wrong_values;
