//! What the benchmarks measure with: pairs in turns, CPU time, a server with fixed responses, and its bodies.

pub mod cpu;
pub mod fixture;
pub mod lanes;
pub mod pair;
pub mod server;
