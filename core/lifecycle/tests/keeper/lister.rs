//! What authorizations give access to is listed again: after refreshes, and if nothing is known.

use std::sync::Arc;

use tiktokshop_core::Client;
use tiktokshop_core::token::{AccountId, Expected, Saved, Shops, TokenStore, Tokens};
use tiktokshop_lifecycle::apps::{Assets, CategoryAsset};
use tiktokshop_lifecycle::keeper::Keeper;
use tiktokshop_lifecycle::opened::Lister;
use tiktokshop_lifecycle::{Clients, Store};

use super::stage::{LEFT, Stage, hasty};

impl Stage {
    fn client(&self) -> Client {
        Client::builder()
            .app_key(&self.sandbox.app_key)
            .app_secret(self.sandbox.app_secret.as_str())
            .api_url(self.sandbox.api_url.as_str())
            .auth_url(self.sandbox.auth_url.as_str())
            .store(self.store.clone())
            .build()
            .unwrap()
    }

    fn lister(&self) -> Lister {
        let store: Arc<dyn Store> = self.store.clone();
        Lister::new(store, Clients::from([self.client()])).unwrap()
    }

    /// Says in the store what kind of user each of them is.
    async fn with_kinds(self) -> Stage {
        for account in &self.sandbox.accounts {
            let mut record = self.record(&self.id(account)).await;
            record.tokens.user_type = account.user_type;
            let saved = self.store.save(&self.id(account), &record, Expected::Any).await.unwrap();
            assert_ne!(saved, Saved::Conflict);
        }
        self
    }

    fn partner(&self) -> AccountId {
        self.id(self.sandbox.accounts.iter().find(|account| account.user_type == 3).unwrap())
    }

    async fn shop_ciphers(&self, account: &AccountId) -> Vec<String> {
        self.store.list_shops(account).await.unwrap().into_iter().map(|shop| shop.cipher).collect()
    }

    async fn asset_ciphers(&self, account: &AccountId) -> Vec<String> {
        self.store.list_assets(account).await.unwrap().into_iter().map(|asset| asset.cipher).collect()
    }

    /// The ciphers as the platform has them now.
    fn valid(&self, account: &AccountId) -> Vec<String> {
        self.sandbox.world(|world| {
            let shops = world.shops.iter().filter(|shop| shop.open_id == account.open_id);
            let assets = world.category_assets.iter().filter(|asset| asset.open_id == account.open_id);
            let ciphers = shops.map(|shop| &shop.cipher).chain(assets.map(|asset| &asset.cipher));
            ciphers.cloned().collect()
        })
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn shops_and_category_assets_are_listed_again_after_a_refresh() {
    let stage = Stage::with(0).await.with_kinds().await;
    let (seller, partner, lister) = (stage.account(1), stage.partner(), stage.lister());
    let asset = CategoryAsset { cipher: "CAT_old".to_owned(), ..CategoryAsset::default() };
    stage.store.save_assets(&partner, &[asset]).await.unwrap();
    stage.sandbox.world(|world| world.renew_ciphers(&seller.open_id));

    let store: Arc<dyn TokenStore> = stage.store.clone();
    let keeper = Keeper::new(store, hasty()).unwrap().manager(&stage.sandbox.app_key, stage.manager());
    let pass = keeper.lister(lister.clone()).pass().await.unwrap();
    assert_eq!(pass.refreshed, stage.sandbox.accounts.len(), "{pass:?}");
    lister.list_asked().await;

    let valid = stage.valid(&seller);
    assert_eq!((stage.shop_ciphers(&seller).await, valid.len()), (valid, 2));
    assert_eq!(stage.asset_ciphers(&partner).await, stage.valid(&partner));
}

#[tokio::test(flavor = "multi_thread")]
async fn authorizations_of_which_nothing_is_known_are_looked_for_by_one_process() {
    let stage = Stage::with(0).await.with_kinds().await;
    let (bare, expired, partner) = (stage.account(0), stage.account(1), stage.partner());
    for account in [&bare, &expired] {
        stage.store.save_shops(account, &[]).await.unwrap();
    }
    let mut record = stage.record(&expired).await;
    record.tokens.access_token_expires_at -= 2 * LEFT;
    assert_ne!(stage.store.save(&expired, &record, Expected::Any).await.unwrap(), Saved::Conflict);

    let lister = stage.lister();
    assert_eq!(lister.look().await.unwrap(), 2, "the seller without shops, and the partner");
    lister.list_asked().await;
    assert_eq!(stage.shop_ciphers(&bare).await, stage.valid(&bare));
    assert_eq!(stage.asset_ciphers(&partner).await, stage.valid(&partner));
    assert!(stage.shop_ciphers(&expired).await.is_empty(), "its next refresh lists them");
    let asked = stage.sandbox.received().len();
    assert_eq!(asked, 2, "nobody else is asked about");

    stage.store.save_shops(&bare, &[]).await.unwrap();
    assert_eq!(stage.lister().look().await.unwrap(), 0, "another process has just looked");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_list_deletes_no_shop() {
    let stage = Stage::with(0).await.with_kinds().await;
    let (seller, lister) = (stage.account(0), stage.lister());
    let before = stage.shop_ciphers(&seller).await;
    stage.sandbox.world(|world| world.shops.retain(|shop| shop.open_id != seller.open_id));
    lister.ask(&seller);
    lister.list_asked().await;
    assert_eq!(stage.sandbox.received().len(), 1);
    assert_eq!((stage.shop_ciphers(&seller).await, before.len()), (before, 1));
}
