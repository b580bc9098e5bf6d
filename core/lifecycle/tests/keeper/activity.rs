//! A shop is marked inactive, and active again, by the responses to its own calls, also if it is its seller who is not active.

use std::sync::Arc;
use std::time::Duration;

use tiktokshop_core::token::{Standing, TokenStore};
use tiktokshop_core::{CallOptions, Client, Input};
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::keeper::ShopActivity;
use tokio::sync::oneshot;

use super::stage::Stage;

const SELLER_INACTIVE: i64 = 36_009_044;

impl Stage {
    fn watched(&self, activity: &ShopActivity) -> Client {
        let store: Arc<dyn TokenStore> = self.store.clone();
        Client::builder()
            .app_key(&self.sandbox.app_key)
            .app_secret(self.sandbox.app_secret.as_str())
            .api_url(self.sandbox.api_url.as_str())
            .auth_url(self.sandbox.auth_url.as_str())
            .hooks(activity.hooks(&self.sandbox.app_key))
            .store(store)
            .build()
            .unwrap()
    }

    fn seller_works(&self, open_id: &str, active: bool) {
        self.sandbox.world(|world| {
            let sellers = world.sellers.iter_mut().filter(|seller| seller.open_id == open_id);
            sellers.for_each(|seller| seller.active = active);
        });
    }

    /// Waits until the store has these marks of the account.
    async fn until_marked(&self, at: usize, shops: &[&str]) -> Standing {
        loop {
            let stands = self.manager().standing(&self.account(at)).await.unwrap();
            let (mut marked, mut wanted) = (stands.inactive_shops, shops.to_vec());
            marked.sort();
            wanted.sort_unstable();
            if marked == wanted {
                return stands.standing;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
}

async fn call(client: &Client, shop: &str) -> Option<i64> {
    let input = Input::new().with("page_size", 1);
    let called = client.shop(shop).call("order.get_order_list", input, CallOptions::default()).await;
    called.err().and_then(|error| error.code())
}

#[tokio::test(flavor = "multi_thread")]
async fn each_shop_of_an_inactive_seller_is_marked_by_its_own_calls() {
    let stage = Stage::with(0).await;
    let seller = stage.sandbox.accounts[1].clone();
    let [one, other] = [0, 1].map(|at| seller.shops[at].id.as_str());
    let (activity, (stop, stopped)) = (ShopActivity::default(), oneshot::channel::<()>());
    let client = stage.watched(&activity);
    let (store, teller): (Arc<dyn Store>, _) = (stage.store.clone(), stage.teller());
    let work = tokio::spawn(async move { activity.run(store, teller, async { drop(stopped.await) }).await });

    stage.seller_works(&seller.open_id, false);
    assert_eq!(call(&client, one).await, Some(SELLER_INACTIVE));
    assert_eq!(
        stage.until_marked(1, &[one]).await,
        Standing::ShopInactive,
        "the whole authorization shows it"
    );
    assert_eq!(call(&client, other).await, Some(SELLER_INACTIVE));
    stage.until_marked(1, &[one, other]).await;

    stage.seller_works(&seller.open_id, true);
    assert_eq!(call(&client, one).await, None);
    assert_eq!(
        stage.until_marked(1, &[other]).await,
        Standing::ShopInactive,
        "nothing is known of the other"
    );
    assert_eq!(call(&client, other).await, None);
    assert_eq!(stage.until_marked(1, &[]).await, Standing::Active);
    drop(stop);
    work.await.unwrap();
}
