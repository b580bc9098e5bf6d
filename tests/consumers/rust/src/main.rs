//! Lists orders of a sandbox with a client that keeps its tokens in a file.

use std::error::Error;
use std::sync::Arc;

use tiktokshop::order::GetOrderListRequest;
use tiktokshop_store::SqliteStore;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let sandbox = tiktokshop_sandbox::Sandbox::builder().seed(7).start().await?;
    let client = tiktokshop::Client::builder()
        .app_key(&sandbox.app_key)
        .app_secret(sandbox.app_secret.as_str())
        .api_url(&sandbox.api_url)
        .auth_url(&sandbox.auth_url)
        .access_token(sandbox.access_token.as_str())
        .store(Arc::new(SqliteStore::open(folder.path().join("tokens.sqlite")).await?))
        .build()?;
    let request = GetOrderListRequest::new().page_size(2).order_status("AWAITING_SHIPMENT");
    let page = client.order().get_order_list(request).await?;
    if page.orders.len() != 2 {
        return Err(format!("two orders were asked for, {} came", page.orders.len()).into());
    }
    println!("the packed crates list {} orders of the packed sandbox", page.orders.len());
    Ok(())
}
