//! The scenario of a partner, whose category assets are named.

use serde_json::Value;
use tiktokshop_core::{CallOptions, Client, ErrorKind, Input};

use super::scenarios::Scene;

const ASSETS: &str = "authorization.get_authorized_category_assets";
const CAMPAIGNS: &str = "affiliate_partner.get_affiliate_partner_campaign_list";

impl Scene {
    /// A client with a partner's token, given by hand.
    fn partner(&self) -> Client {
        let accounts = self.sandbox.said["accounts"].as_array().unwrap();
        let partner = accounts.iter().find(|account| account["user_type"] == 3).unwrap();
        let builder = Client::builder()
            .app_key(self.sandbox.text("app_key"))
            .app_secret(self.sandbox.text("app_secret"))
            .api_url(self.sandbox.text("api_url"))
            .access_token(partner["access_token"].as_str().unwrap());
        builder.build().unwrap()
    }

    pub(super) async fn category_asset(&self) {
        let client = self.partner();
        let input = || Input::new().with("type", "MY_CAMPAIGNS").with("page_size", 10);
        for name in ["US", "601450"] {
            client.category_asset(name).call(CAMPAIGNS, input(), CallOptions::new()).await.unwrap();
            let sent: Value = self.sandbox.get(&format!("requests?operation={CAMPAIGNS}&last=1")).await;
            assert!(sent["requests"][0]["query"].to_string().contains("category_asset_cipher"), "{sent}");
        }
        assert_eq!(self.sandbox.received(ASSETS).await, 1);
        let refused = client.category_asset("JP").call(CAMPAIGNS, input(), CallOptions::new()).await;
        assert_eq!(refused.unwrap_err().kind(), ErrorKind::InvalidRequest);
        assert_eq!(self.sandbox.received(CAMPAIGNS).await, 2);
    }
}
