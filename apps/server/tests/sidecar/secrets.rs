//! No response holds a token, a cipher or a secret of the app, whatever is asked.

use serde_json::json;
use tiktokshop_lifecycle::access::Scope;
use tiktokshop_sandbox::fault::{Action, Fault};

use super::stage::{FIRST, Stage};
use crate::support::Base;

#[tokio::test]
async fn no_response_holds_a_secret() {
    let stage = Stage::with(Base::Sqlite, &[("max_retries", "0")]).await;
    let app = stage.app(Scope::Admin, &[]).await;
    let mut secrets = vec![stage.sandbox.app_secret.clone(), FIRST.to_owned()];
    for account in &stage.sandbox.accounts {
        secrets.extend([account.access_token.clone(), account.refresh_token.clone()]);
        secrets.extend(account.shops.iter().map(|shop| shop.cipher.clone()));
        secrets.extend(account.category_asset_ciphers.iter().cloned());
    }
    let (shop, list) = (stage.shop(), "order.get_order_list");
    let mut texts = Vec::new();
    for path in [
        "/v1/shops",
        "/v1/accounts",
        "/v1/keys",
        "/v1/operations",
        "/v1/openapi.json",
        "/v1/nothing",
        "/v1/events",
        "/v1/requests",
        "/v1/consumers/effects/deliveries",
        &format!("/v1/shops/{shop}"),
        &format!("/v1/shops/{shop}/sync"),
        &format!("/v1/shops/{shop}/orders"),
        &format!("/v1/shops/{shop}/packages/1/label"),
    ] {
        texts.push(shown(app.get(path).await).await);
    }
    for account in &stage.sandbox.accounts {
        for operation in ["get_authorized_shop", "get_authorized_category_assets"] {
            let path = format!("/v1/call/authorization.{operation}?account={}", account.open_id);
            texts.push(shown(app.post(&path, &json!({})).await).await);
        }
    }
    // The platform sometimes echoes what it was sent.
    let echo = stage.sandbox.accounts[0].access_token.clone() + " " + &stage.sandbox.shops[0].cipher;
    let code = Action::Code { code: 36_009_003, message: Some(echo), status: None };
    stage.sandbox.inject(Fault::new(code).operation(list));
    let path = format!("/v1/shops/{shop}/call/{list}");
    texts.push(shown(app.post(&path, &json!({"page_size": 1})).await).await);
    texts.push(shown(app.post(&format!("{path}?all=1"), &json!({})).await).await);
    texts.push(shown(app.post(&path, &json!({"access_token": secrets[2]})).await).await);
    assert!(texts.iter().any(|text| text.contains("36009003")), "the echo did not come: {texts:?}");
    for (at, text) in texts.iter().enumerate() {
        for secret in &secrets {
            assert!(!text.contains(secret.as_str()), "response {at} holds {secret}: {text}");
        }
    }
}

/// Headers and body.
async fn shown(response: reqwest::Response) -> String {
    let headers = format!("{:?}", response.headers());
    headers + &response.text().await.unwrap()
}
