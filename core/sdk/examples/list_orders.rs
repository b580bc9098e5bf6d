//! Lists all orders of the last 90 days that are awaiting shipment, page by page, window by window.
#![allow(clippy::print_stdout)]

use std::time::{SystemTime, UNIX_EPOCH};

use tiktokshop::order::GetOrderListRequest;
use tiktokshop::{Client, WindowOptions};

const DAYS: i64 = 90;

#[tokio::main]
async fn main() -> tiktokshop::Result<()> {
    let client = Client::from_env()?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let now = i64::try_from(now).unwrap_or(i64::MAX);
    let request = GetOrderListRequest::new().page_size(100).order_status("AWAITING_SHIPMENT");
    let mut orders =
        client.order().get_order_list(request).windows(WindowOptions::new(now - DAYS * 86_400, now));
    let mut count = 0_u64;
    while let Some(order) = orders.next().await {
        match order {
            Ok(order) => println!("{} {:?}", order.id.unwrap_or_default(), order.create_time),
            Err(error) => return Err(error.with_hint("Continue from the last order that was printed.")),
        }
        count += 1;
    }
    println!("{count} orders");
    Ok(())
}
