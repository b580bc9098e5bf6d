//! Finds the shops of a new authorization.

use async_trait::async_trait;
use serde_json::Value;
use tiktokshop_core::oauth::ShopDiscovery;
use tiktokshop_core::token::AuthorizedShop;
use tiktokshop_core::{CallOptions, Client, Input, Result, Secret};

const OPERATION: &str = "authorization.get_authorized_shop";

/// Asks the platform through a client.
pub struct Discovery<'a>(pub &'a Client);

#[async_trait]
impl ShopDiscovery for Discovery<'_> {
    async fn authorized_shops(&self, access_token: &Secret) -> Result<Vec<AuthorizedShop>> {
        let client = self.0.with_access_token(access_token.clone());
        let response = client.call(OPERATION, Input::new(), CallOptions::default()).await?;
        let data = response.json()?;
        Ok(data["shops"].as_array().into_iter().flatten().map(shop).collect())
    }
}

fn shop(value: &Value) -> AuthorizedShop {
    let text = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
    let mut shop = AuthorizedShop::new(text("id"), text("cipher"));
    shop.region = text("region");
    shop.name = text("name");
    shop.seller_type = text("seller_type");
    shop.code = text("code");
    shop
}
