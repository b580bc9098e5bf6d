//! Whose token a call uses, its refresh, and the search for a shop.

use tiktokshop_core::{CallOptions, ErrorKind, Input};

use crate::support::{Server, bad};
use crate::{list, shop_server, stored, write};

#[tokio::test]
async fn a_token_given_by_hand_cannot_be_refreshed() {
    let server = Server::script(vec![bad(401, 105_002, "expired")]).await;
    let error = list(&server.client()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TokenExpired);
    assert!(error.hint().unwrap().contains("store"), "{error}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn an_expired_token_is_refreshed_once_and_the_call_repeated() {
    let server = shop_server().await;
    let client = stored(&server).await;
    assert_eq!(write(&client).await.unwrap().attempts, 2);
    assert_eq!(write(&client).await.unwrap().attempts, 1);
    let refreshes = server.seen().iter().filter(|got| got.path == "/api/v2/token/refresh").count();
    assert_eq!(refreshes, 1);
}

#[tokio::test]
async fn a_hundred_expired_calls_refresh_once() {
    let server = shop_server().await;
    let client = stored(&server).await;
    let calls = (0..100).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { write(&client).await.map(|response| response.attempts) })
    });
    for call in calls.collect::<Vec<_>>() {
        assert!(call.await.unwrap().unwrap() <= 2);
    }
    assert_eq!(server.seen().iter().filter(|got| got.path == "/api/v2/token/refresh").count(), 1);
}

#[tokio::test]
async fn an_empty_name_is_nobodys() {
    let server = shop_server().await;
    let client = stored(&server).await;
    for (handle, what) in [
        (client.shop(""), "the shop id is required"),
        (client.category_asset(" "), "the category asset is required"),
    ] {
        let error = list(&handle).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.detail().contains(what) && error.hint().is_some(), "{error}");
        assert!(handle.refuse_empty_names().is_err());
    }
    assert!(client.shop("").shop_cipher().await.is_err());
    assert!(server.seen().is_empty(), "nothing was asked");
}

#[tokio::test]
async fn no_time_at_all_is_refused() {
    let server = shop_server().await;
    let client = stored(&server).await;
    let none = std::time::Duration::ZERO;
    for (options, name) in
        [(CallOptions::new().timeout(none), "`timeout`"), (CallOptions::new().deadline(none), "`deadline`")]
    {
        let error = list(&client.with_options(options)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.detail().contains(name) && error.detail().contains("more than 0"), "{error}");
    }
    assert!(server.seen().is_empty(), "nothing was sent");
    let error = tiktokshop_core::Client::builder().app_key("k").app_secret("s").timeout(none).build();
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Configuration);
}

#[tokio::test]
async fn a_shop_is_looked_up_once() {
    let server = shop_server().await;
    let client = stored(&server).await;
    let shop = client.shop("72");
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let shop = shop.clone();
            tokio::spawn(async move { list(&shop).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let seen = server.seen();
    let shops: Vec<_> = seen.iter().filter(|got| got.path == "/authorization/202309/shops").collect();
    assert_eq!(shops.iter().filter(|got| got.header("x-tts-access-token") == "new").count(), 1);
    let lists = seen.iter().filter(|got| got.path.ends_with("/orders/search"));
    assert!(lists.clone().all(|got| got.query("shop_cipher") == Some("C72")) && lists.count() == 20);

    let error = list(&client.shop("99")).await.unwrap_err();
    assert!(error.hint().unwrap().contains("71, 72"), "{error}");
    client.call("authorization.get_authorized_shop", Input::new(), CallOptions::new()).await.unwrap();
}
