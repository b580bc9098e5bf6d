// Generated from core/catalog by `cargo gen`. Do not edit.

#[tokio::main]
pub async fn run() -> tiktokshop::Result<()> {
    use tiktokshop::{Client, order::GetOrderListRequest};

    let client = Client::from_env()?;
    let request = GetOrderListRequest::new().order_status("AWAITING_SHIPMENT");
    let mut orders = client.order().get_order_list(request).items();
    while let Some(order) = orders.next().await {
        let order = order?;
        println!("{:?} {:?}", order.id, order.status);
    }

    Ok(())
}
