//! The quick start, without `async`.
#![allow(clippy::print_stdout)]

use tiktokshop::blocking::Client;
use tiktokshop::order::GetOrderListRequest;

fn main() -> tiktokshop::Result<()> {
    let client = Client::from_env()?;
    let orders = client.order().get_order_list(GetOrderListRequest::new().page_size(50));
    for order in orders.limit(200).items() {
        let order = order?;
        println!("{} {:?}", order.id.unwrap_or_default(), order.status);
    }
    Ok(())
}
