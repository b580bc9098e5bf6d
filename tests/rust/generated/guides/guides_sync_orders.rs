// Generated from core/catalog by `cargo gen`. Do not edit.

#[tokio::main]
pub async fn run() -> tiktokshop::Result<()> {
    use std::collections::HashMap;
    use tiktokshop::{ChangeOptions, Client};

    let mut orders = HashMap::new(); // your tables
    let saved = None; // and what you saved last

    let client = Client::from_env()?;
    let options = ChangeOptions { cursor: saved, ..ChangeOptions::default() };
    let mut changes = client.sync().orders(options)?;
    while let Some(batch) = changes.next_batch().await {
        let batch = batch?;
        for change in batch.changes {
            orders.insert(change.id, change.body); // all of a page, in one transaction of your database,
        }
        let _saved = Some(batch.cursor); // with the cursor behind it
    }

    assert!(!orders.is_empty());

    use std::time::{SystemTime, UNIX_EPOCH};
    use tiktokshop::WindowOptions;
    use tiktokshop::order::GetOrderListRequest;

    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs() as i64);
    let options = WindowOptions::new(now - 30 * 86_400, now);
    let mut walk = client.order().get_order_list(GetOrderListRequest::new()).windows(options);
    while let Some(order) = walk.next().await {
        println!("{:?}", order?.id);
    }

    Ok(())
}
