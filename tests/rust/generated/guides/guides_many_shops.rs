// Generated from core/catalog by `cargo gen`. Do not edit.

#[tokio::main]
pub async fn run() -> tiktokshop::Result<()> {
    use std::sync::Arc;
    use tiktokshop::Client;
    use tiktokshop::order::GetOrderListRequest;
    use tiktokshop::token::{Shops, Tokens};
    use tiktokshop_store::SqliteStore;

    let store = Arc::new(SqliteStore::open("tokens.sqlite").await?);
    let client = Client::builder().from_env().store(store.clone()).build()?;

    for account in store.list().await? {
        // each authorization
        for stored in store.list_shops(&account).await? {
            // each shop that it opens
            let shop = client.shop(&stored.id);
            let request = GetOrderListRequest::new().page_size(1).order_status("AWAITING_SHIPMENT");
            let page = shop.order().get_order_list(request).await?;
            println!("{} {:?} to ship", stored.id, page.total_count);
        }
    }

    use futures_util::{StreamExt, TryStreamExt, stream};

    let mut shops = Vec::new();
    for account in store.list().await? {
        shops.extend(store.list_shops(&account).await?.into_iter().map(|shop| client.shop(&shop.id)));
    }
    let counts: Vec<_> = stream::iter(&shops)
        .map(|shop| async move { shop.order().get_order_list(GetOrderListRequest::new().page_size(1)).await })
        .buffer_unordered(8)
        .map_ok(|page| page.total_count)
        .try_collect()
        .await?;
    println!("{counts:?}");

    Ok(())
}
