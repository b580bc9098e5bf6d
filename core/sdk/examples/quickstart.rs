//! Lists the shops that a token gives access to, and the newest orders of the first.
//!
//! `TIKTOK_APP_KEY`, `TIKTOK_APP_SECRET` and `TIKTOK_ACCESS_TOKEN` must be set in the environment.
#![allow(clippy::print_stdout)]

use tiktokshop::Client;
use tiktokshop::authorization::GetAuthorizedShopRequest;
use tiktokshop::order::GetOrderListRequest;

#[tokio::main]
async fn main() -> tiktokshop::Result<()> {
    let client = Client::from_env()?;
    let shops = client.authorization().get_authorized_shop(GetAuthorizedShopRequest::new()).await?;
    let Some(cipher) = shops.shops.first().and_then(|shop| shop.cipher.clone()) else { return Ok(()) };
    let shop = client.with_shop_cipher(cipher);
    let orders = shop.order().get_order_list(GetOrderListRequest::new().page_size(10)).await?;
    for order in &orders.orders {
        println!("{} {:?}", order.id.as_deref().unwrap_or("?"), order.status);
    }
    println!("request {}", orders.request_id().unwrap_or_default());
    Ok(())
}
