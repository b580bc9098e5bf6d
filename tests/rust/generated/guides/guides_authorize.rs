// Generated from core/catalog by `cargo gen`. Do not edit.

#[tokio::main]
pub async fn run() -> tiktokshop::Result<()> {
    use tiktokshop::order::GetOrderListRequest;

    async fn decide(link: &str) -> String {
        let (page, query) = link.split_once('?').unwrap();
        let body = format!("{query}&open_id={}&decision=approve", std::env::var("SANDBOX_SELLER").unwrap());
        let http = tiktokshop_sandbox::webhook::sender::client().unwrap();
        let request = http.post(page).header("content-type", "application/x-www-form-urlencoded").body(body);
        request.send().await.unwrap().headers()["location"].to_str().unwrap().to_owned()
    }

    use std::{sync::Arc, time::Duration};
    use tiktokshop::Client;
    use tiktokshop::oauth::{AuthorizeUrl, StateCheck};
    use tiktokshop_store::SqliteStore;

    let store = Arc::new(SqliteStore::open("tokens.sqlite").await?);
    let client = Client::builder().from_env().store(store.clone()).build()?;
    let oauth = client.oauth();
    let ten_minutes = Duration::from_secs(600);
    let link = oauth.begin(&*store, &AuthorizeUrl::seller(), "user 7", ten_minutes).await?;
    println!("send the seller to {}", link.url);

    let hosts = tiktokshop::oauth::AuthorizeHosts::all_at(std::env::var("TIKTOK_AUTH_URL").unwrap());
    let link = client
        .oauth()
        .with_authorize_hosts(hosts)
        .begin(&*store, &AuthorizeUrl::seller(), "user 7", ten_minutes)
        .await?;
    let callback_url = decide(&link.url).await;

    // Later, with the whole URL that the browser came back to:
    let done =
        oauth.complete_callback(&callback_url, StateCheck::Stored, &*store, Some(client.core())).await?;
    println!("{}: {} shops", done.note, done.shops.len());

    let shop = client.shop(&done.shops[0].id); // finds token and cipher in the store
    let orders = shop.order().get_order_list(GetOrderListRequest::new().page_size(1)).await?;
    println!("{:?} orders", orders.total_count);

    use tiktokshop::receive::Receiver;

    let receiver = Receiver::builder(&client)
        .note("user 7")
        .on_authorized(|done, _request| async move { Ok(Some(format!("/welcome/{}", done.shops[0].id))) })
        .build()?;
    // In a handler of axum: receiver.handle_stream(request).await.map(Body::from)

    Ok(())
}
