//! Category assets by name: the cipher comes from the store, else from the platform.

use std::sync::Arc;

use serde_json::json;
use tiktokshop_core::token::{AccountId, Assets, TokenSet, TokenStore};
use tiktokshop_core::{CallOptions, Client, ErrorKind, Input, Response, Result};
use tiktokshop_sandbox::Account;
use tiktokshop_store::SqliteStore;

use crate::support::{NOW, Stage};

const CAMPAIGNS: &str = "affiliate_partner.get_affiliate_partner_campaign_list";
const ASSETS: &str = "authorization.get_authorized_category_assets";

async fn campaigns(client: &Client) -> Result<Response> {
    let params = json!({"type": "MY_CAMPAIGNS", "page_size": 10});
    let input = Input::flat(params.as_object().cloned().unwrap_or_default());
    client.call(CAMPAIGNS, input, CallOptions::default()).await
}

fn partner(stage: &Stage) -> &Account {
    stage.sandbox.accounts.iter().find(|account| account.user_type == 3).unwrap()
}

/// A client of the partner, whose tokens are put into the store.
async fn stored(stage: &Stage, store: Arc<dyn TokenStore>) -> (Client, AccountId) {
    let partner = partner(stage);
    let account = AccountId::new(&stage.sandbox.app_key, &partner.open_id);
    let client = stage.builder().store(store).account(account.clone()).build().unwrap();
    let tokens = TokenSet::new(partner.access_token.as_str(), NOW + 86_400)
        .with_refresh_token(partner.refresh_token.as_str(), NOW + 86_400)
        .with_open_id(partner.open_id.as_str());
    client.tokens().unwrap().save(&account, tokens).await.unwrap();
    (client, account)
}

#[tokio::test]
async fn an_asset_is_named_by_its_category_or_its_market_and_kept_in_the_store() {
    let stage = Stage::start().await;
    let folder = tempfile::tempdir().unwrap();
    let store = Arc::new(SqliteStore::open(folder.path().join("store.sqlite")).await.unwrap());
    let (client, account) = stored(&stage, store.clone()).await;
    for name in ["US", "us", "601450"] {
        campaigns(&client.category_asset(name)).await.unwrap();
        assert!(stage.last().query.iter().any(|(name, _)| name == "category_asset_cipher"));
    }
    assert_eq!(stage.received(ASSETS).len(), 1, "the platform is asked once");
    assert_eq!(store.list_assets(&account).await.unwrap().len(), 2);

    let (another_process, _) = stored(&stage, store).await;
    campaigns(&another_process.category_asset("601450")).await.unwrap();
    assert_eq!(stage.received(ASSETS).len(), 1, "the store has the cipher");
}

#[tokio::test]
async fn a_stale_cipher_of_an_asset_is_listed_anew_and_the_call_sent_once_more() {
    let stage = Stage::start().await;
    let folder = tempfile::tempdir().unwrap();
    let store = Arc::new(SqliteStore::open(folder.path().join("store.sqlite")).await.unwrap());
    let (client, account) = stored(&stage, store.clone()).await;
    campaigns(&client.category_asset("US")).await.unwrap();
    let before = store.list_assets(&account).await.unwrap();
    stage.sandbox.world(|world| world.renew_ciphers(&account.open_id));

    // A process that knows the assets from the store only, since one that has just listed them does not ask again.
    let (another_process, _) = stored(&stage, store.clone()).await;
    let handle = another_process.category_asset("US");
    assert_eq!(campaigns(&handle).await.unwrap().attempts, 2);
    assert_eq!(campaigns(&handle).await.unwrap().attempts, 1, "the new cipher is remembered");
    let after = store.list_assets(&account).await.unwrap();
    assert!(before.iter().zip(&after).all(|(old, new)| old.cipher != new.cipher), "and kept");
}

#[tokio::test]
async fn a_token_given_by_hand_opens_assets_by_name_too() {
    let stage = Stage::start().await;
    let builder = stage.builder().access_token(partner(&stage).access_token.as_str());
    let client = builder.category_asset("US").build().unwrap();
    for _ in 0..2 {
        campaigns(&client).await.unwrap();
    }
    assert_eq!(stage.received(ASSETS).len(), 1);
    let cipher = partner(&stage).category_asset_ciphers[0].as_str();
    campaigns(&client.with_category_asset_cipher(cipher)).await.unwrap();

    let error = campaigns(&client.category_asset("JP")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    let text = error.to_string();
    assert!(text.contains("no such category asset") && text.contains("601450"), "{text}");
}
