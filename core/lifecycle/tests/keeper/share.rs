//! Several keepers on one store.

use std::sync::Arc;

use tiktokshop_core::Client;
use tiktokshop_lifecycle::Clients;
use tiktokshop_lifecycle::keeper::Keeper;

use super::stage::{Stage, hasty};

#[tokio::test(flavor = "multi_thread")]
async fn keepers_share_the_work_and_refresh_each_account_once() {
    let stage = Stage::with(40).await;
    let accounts = stage.sandbox.accounts.len();
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let keepers = (0..3).map(|_| {
        let (keeper, mut stopped) = (Arc::new(stage.keeper()), stopped.clone());
        tokio::spawn(async move {
            let stop = async { drop(stopped.wait_for(|stopped| *stopped).await) };
            keeper.run(stop).await;
        })
    });
    let keepers: Vec<_> = keepers.collect();
    super::trouble::until(|| stage.refreshes().0 == accounts as u64).await;
    stop.send_replace(true);
    for keeper in keepers {
        keeper.await.unwrap();
    }
    assert_eq!(stage.refreshes(), (accounts as u64, 0));
    let left = stage.keeper().pass().await.unwrap();
    assert_eq!((left.due, left.failed), (0, 0));
}

/// Another process has added the app since the keeper began.
#[tokio::test(flavor = "multi_thread")]
async fn the_tokens_of_an_app_that_is_added_later_are_kept_too() {
    let stage = Stage::with(1).await;
    let clients = Clients::default();
    let keeper = Keeper::new(stage.store.clone(), hasty()).unwrap().clients(clients.clone());
    let pass = keeper.pass().await.unwrap();
    assert!(pass.due > 0 && pass.foreign == pass.due && pass.refreshed == 0, "{pass:?}");
    let client = Client::builder()
        .app_key(&stage.sandbox.app_key)
        .app_secret(stage.sandbox.app_secret.as_str())
        .api_url(stage.sandbox.api_url.as_str())
        .auth_url(stage.sandbox.auth_url.as_str())
        .store(stage.store.clone())
        .build()
        .unwrap();
    clients.set(client);
    let pass = keeper.pass().await.unwrap();
    assert!(pass.refreshed > 0 && pass.foreign == 0, "{pass:?}");
}
