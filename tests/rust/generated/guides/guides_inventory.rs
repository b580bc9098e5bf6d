// Generated from core/catalog by `cargo gen`. Do not edit.

#[tokio::main]
pub async fn run() -> tiktokshop::Result<()> {
    use tiktokshop::product::{
        CheckProductListingInventory, SearchProductsRequest, UpdateInventoryRequest, UpdateInventorySku,
    };
    use tiktokshop::{Client, ErrorKind};

    let client = Client::from_env()?;
    let search = SearchProductsRequest::new().page_size(1).status("ACTIVATE");
    let product = client.product().search_products(search).await?.products[0].clone();
    let stock = || [CheckProductListingInventory::new().quantity(42)];
    let mut skus: Vec<_> = product.skus.iter().filter_map(|sku| sku.id.clone()).collect();
    skus.push("1729000000000000000".to_owned()); // one that does not exist
    let skus: Vec<_> =
        skus.into_iter().map(|id| UpdateInventorySku::new().id(id).inventory(stock())).collect();

    let request = UpdateInventoryRequest::new().product_id(product.id.unwrap_or_default()).skus(skus);
    let response = client.product().update_inventory(request.clone()).await?;
    for item in response.item_errors() {
        println!("not set: {:?} {:?} {}", item.id, item.code, item.message);
    }

    assert_eq!(response.item_errors().len(), 1);

    let refused = client.product().update_inventory(request).raise_on_item_error(true).await;
    match refused {
        Err(error) if error.kind() == ErrorKind::ItemErrors => {
            println!("{} were not set", error.items().len())
        }
        other => drop(other?),
    }

    Ok(())
}
