//! Several keepers on one store.

use std::sync::Arc;

use super::stage::Stage;

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
