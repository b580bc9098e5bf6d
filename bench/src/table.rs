//! Prints the figures.

use std::time::Duration;

use crate::load::{Rate, Rates};
use crate::quota::Took;
use tiktokshop_bench_beside::pair::{Cost, Ratio};

/// The rows to print.
pub struct Table {
    word: Option<String>,
}

impl Table {
    /// All rows, or those with the word in their name.
    pub fn new(word: Option<String>) -> Table {
        Table { word }
    }

    /// Whether a row is wanted.
    pub fn has(&self, name: &str) -> bool {
        self.word.as_deref().is_none_or(|word| name.contains(word))
    }

    /// Prints a heading for the rows below.
    pub fn heading(&self, text: &str) {
        println!("\n{text}");
    }

    /// Our time divided by the bare time.
    pub fn work(&self, name: &str, measure: impl FnOnce() -> Ratio) {
        if self.has(name) {
            let Ratio { ours, bare, time, .. } = measure();
            println!("  {name:<58} {time:5.2}   {:.2?} / {:.2?}", ours.time, bare.time);
        }
    }

    /// Our time divided by the least that the quota allows, with the number of failed calls.
    pub fn pressed(&self, name: &str, press: impl FnOnce() -> Took) {
        if self.has(name) {
            let Took { seconds, ideal, failed, requests } = press();
            let ratio = seconds / ideal;
            println!(
                "  {name:<58} {ratio:5.2}   {seconds:.2} s / {ideal:.2} s   {failed} failed, {requests} requests"
            );
        }
    }

    /// Our throughput divided by the bare throughput, with calls per second and the CPU time of a call.
    pub fn throughput(&self, name: &str, measure: impl FnOnce() -> Ratio) {
        if self.has(name) {
            let Ratio { ours, bare, time, cpu } = measure();
            let by_time = 1.0 / time;
            println!(
                "  {name:<58} {by_time:5.2}   {} / {} calls/s   CPU {cpu:.2}: {} / {}",
                a_second(&ours),
                a_second(&bare),
                micros(ours.cpu),
                micros(bare.cpu),
            );
        }
    }

    /// Responses a second of our side divided by those of the other, with how long they took.
    pub fn rates(&self, name: &str, measure: impl FnOnce() -> Rates) {
        self.line(name, || {
            let Rates { ours, other } = measure();
            (ours.per_second / other.per_second, format!("{} / {}", rate(&ours), rate(&other)))
        });
    }

    /// How long half of our side's responses took, divided by that of the other.
    pub fn latencies(&self, name: &str, measure: impl FnOnce() -> Rates) {
        self.line(name, || {
            let Rates { ours, other } = measure();
            let ratio = ours.p50.as_secs_f64() / other.p50.as_secs_f64();
            (ratio, format!("{} / {}", rate(&ours), rate(&other)))
        });
    }

    /// A ratio, and the figures behind it.
    pub fn line(&self, name: &str, measure: impl FnOnce() -> (f64, String)) {
        if self.has(name) {
            let (ratio, figures) = measure();
            println!("  {name:<58} {ratio:5.2}   {figures}");
        }
    }

    /// Figures that are compared with nothing.
    pub fn note(&self, name: &str, measure: impl FnOnce() -> String) {
        if self.has(name) {
            println!("  {name:<66} {}", measure());
        }
    }
}

/// Responses a second, and how long they took.
pub fn rate(rate: &Rate) -> String {
    let Rate { per_second, p50, p99 } = rate;
    format!("{per_second:.0}/s (p50 {p50:.1?}, p99 {p99:.1?})")
}

fn a_second(cost: &Cost) -> String {
    format!("{:>6.0}", 1.0 / cost.time.as_secs_f64())
}

/// A time in microseconds.
pub fn micros(time: Duration) -> String {
    format!("{:.1} us", time.as_secs_f64() * 1e6)
}
