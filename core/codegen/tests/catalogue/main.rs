//! What is generated from the catalogue, and which mistakes in it are found.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod changes;
mod common;
mod derive;
mod facts;
mod glossary;
mod hints;
mod import;
mod mistakes;
mod names;
mod repository;
