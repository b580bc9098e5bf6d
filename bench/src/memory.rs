//! Memory while 100,000 orders stream by.

use tiktokshop_core::{Client, Input, PageOptions};
use tokio::runtime::Runtime;

/// Resident memory, in MB, after a number of orders.
pub struct Reading {
    /// Orders that went by.
    pub orders: u64,
    /// The resident set in MB.
    pub megabytes: f64,
}

/// Walks the pages of a server that always has a next page, and reads the resident set along the way.
pub fn stream(client: &Client, orders: u64) -> Vec<Reading> {
    Runtime::new().expect("runtime").block_on(async {
        let options = PageOptions { limit: Some(orders), ..PageOptions::default() };
        let mut items = client.items("order.get_order_list", Input::new(), options);
        let mut readings = Vec::new();
        let mut seen = 0;
        while let Some(item) = items.next().await {
            std::hint::black_box(item.expect("order"));
            seen += 1;
            if seen % (orders / 5) == 0 {
                readings.push(Reading { orders: seen, megabytes: resident() });
            }
        }
        readings
    })
}

/// The resident set of this process, in MB; `NaN` if the system does not report it.
pub fn resident() -> f64 {
    of("self", "VmRSS:")
}

/// The resident set of a process, in MB.
pub fn resident_of(process: u32) -> f64 {
    of(&process.to_string(), "VmRSS:")
}

/// The largest resident set that this process has had, in MB.
pub fn peak() -> f64 {
    of("self", "VmHWM:")
}

fn of(process: &str, field: &str) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with(field)).unwrap_or_default();
    let kilobytes = line.split_whitespace().nth(1).and_then(|text| text.parse::<f64>().ok());
    kilobytes.unwrap_or(f64::NAN) / 1024.0
}
