//! Calls of a partner name a category asset by its category or market; its cipher stays in the server.

use serde_json::{Value, json};
use tiktokshop_core::token::AccountId;
use tiktokshop_lifecycle::access::Scope;

use super::stage::{App, Stage, told};
use crate::support::{Base, on_both};

on_both! {
    a_call_is_for_the_category_asset_that_it_names
    a_stale_cipher_is_listed_anew_and_the_call_sent_once_more
    an_asset_that_is_not_there_or_not_wanted_is_refused
}

const CAMPAIGNS: &str = "/v1/call/affiliate_partner.get_affiliate_partner_campaign_list";

async fn call(app: &App, query: &str, status: u16) -> Value {
    let path = format!("{CAMPAIGNS}?{query}");
    told(app.post(&path, &json!({"type": "MY_CAMPAIGNS", "page_size": 10})).await, status).await
}

async fn a_call_is_for_the_category_asset_that_it_names(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Read, &[]).await;
    let partner = stage.sandbox.accounts.iter().find(|account| account.user_type == 3).unwrap();
    let account = AccountId::new(&stage.sandbox.app_key, &partner.open_id);

    let several = call(&app, "", 422).await["detail"].as_str().unwrap().to_owned();
    assert!(
        several.contains("601450 (Beauty & Personal Care, US)") && several.contains("600001"),
        "{several}"
    );
    let kept = stage.store.list_assets(&account).await.unwrap();
    assert_eq!(
        kept.iter().map(|asset| &asset.cipher).collect::<Vec<_>>(),
        partner.category_asset_ciphers.iter().collect::<Vec<_>>()
    );

    for query in ["category_asset=us", &format!("category_asset=600001&account={}", partner.open_id)] {
        assert_eq!(call(&app, query, 200).await["code"], 0);
        let last = stage.sandbox.received().pop().unwrap();
        assert!(last.path.contains("campaigns"), "{}", last.path);
        assert!(last.query.iter().any(|(name, _)| name == "category_asset_cipher"));
    }
    let accounts = app.read("/v1/accounts", 200).await;
    let shown = accounts["accounts"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["open_id"] == *partner.open_id)
        .unwrap();
    assert_eq!(shown["category_assets"][0]["target_market"], "US");
    for cipher in &partner.category_asset_ciphers {
        assert!(!accounts.to_string().contains(cipher.as_str()), "a cipher shows");
    }
}

async fn a_stale_cipher_is_listed_anew_and_the_call_sent_once_more(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Read, &[]).await;
    let partner = stage.sandbox.accounts.iter().find(|account| account.user_type == 3).unwrap();
    let account = AccountId::new(&stage.sandbox.app_key, &partner.open_id);
    call(&app, "category_asset=us", 200).await;

    stage.sandbox.world(|world| world.renew_ciphers(&partner.open_id));
    let before = stage.sandbox.received().len();
    assert_eq!(call(&app, "category_asset=us", 200).await["code"], 0);
    let codes: Vec<i64> = stage.sandbox.received()[before..].iter().map(|one| one.code).collect();
    assert_eq!(codes, [101_000, 0, 0], "refused, listed, sent once more");
    let kept = stage.store.list_assets(&account).await.unwrap();
    assert!(kept.iter().all(|asset| !partner.category_asset_ciphers.contains(&asset.cipher)));

    let before = stage.sandbox.received().len();
    call(&app, "category_asset=us", 200).await;
    assert_eq!(stage.sandbox.received().len() - before, 1, "the new cipher is kept");
}

async fn an_asset_that_is_not_there_or_not_wanted_is_refused(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Read, &[]).await;
    assert!(
        call(&app, "category_asset=JP", 422).await["detail"]
            .as_str()
            .unwrap()
            .contains("no such category asset")
    );
    let seller = &stage.sandbox.accounts[0].open_id;
    let path = format!("/v1/call/authorization.get_authorized_shop?category_asset=US&account={seller}");
    let refused = told(app.post(&path, &json!({})).await, 422).await;
    assert!(refused["detail"].as_str().unwrap().contains("not for a category asset"), "{refused}");
    let path = format!("/v1/shops/{}/call/order.get_order_list?category_asset=US", stage.shop());
    assert_eq!(app.post(&path, &json!({})).await.status(), 422);
}
