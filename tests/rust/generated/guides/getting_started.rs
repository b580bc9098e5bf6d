// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::Client;
use tiktokshop::order::GetOrderListRequest;

#[tokio::main]
async fn main() -> tiktokshop::Result<()> {
    let client = Client::from_env()?;
    let page = client.order().get_order_list(GetOrderListRequest::new().page_size(5)).await?;
    println!("{} orders, the newest:", page.total_count.unwrap_or_default());
    for order in &page.orders {
        println!("{} {:?}", order.id.as_deref().unwrap_or("?"), order.status);
    }
    Ok(())
}

pub fn run() -> tiktokshop::Result<()> {
    main()
}
