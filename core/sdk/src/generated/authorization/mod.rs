// Generated from core/catalog by `cargo gen`. Do not edit.

//! Authorization: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::Empty;
use crate::call::{Call, Request};
use crate::client::Handle;

/// Authorization: the operations of the domain `authorization`.
#[derive(Debug)]
pub struct AuthorizationApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> AuthorizationApi<'a, M> {
    /// Withdraws the app's authorization for one shop and informs the seller.
    ///
    /// Official name `DeauthorizeShop`: `DELETE /authorization/{version}/shops`, version 202403.
    ///
    /// - cipher: `shop_cipher` (required)
    #[doc(alias = "DeauthorizeShop")]
    pub fn deauthorize_shop(&self, request: DeauthorizeShopRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Lists the partner's category assets, each with its cipher.
    ///
    /// Official name `GetAuthorizedCategoryAssets`: `GET /authorization/{version}/category_assets`, version 202405.
    ///
    /// - scope: `partner.authorization.info`
    /// - elsewhere: PHP `Authorization.getAuthorizedCategoryAssets`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/666012dd609d4402cc3be995>
    #[doc(alias = "GetAuthorizedCategoryAssets")]
    #[doc(alias = "getAuthorizedCategoryAssets")]
    pub fn get_authorized_category_assets(
        &self,
        request: GetAuthorizedCategoryAssetsRequest,
    ) -> Call<'a, GetAuthorizedCategoryAssetsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the shops that the access token may act for, each with its cipher.
    ///
    /// Official name `GetAuthorizedShops`: `GET /authorization/{version}/shops`, version 202309.
    ///
    /// - scope: `seller.authorization.info`
    /// - elsewhere: PHP `Authorization.getAuthorizedShop`, Laravel `authorization.shops`
    #[doc(alias = "GetAuthorizedShops")]
    #[doc(alias = "getAuthorizedShop")]
    pub fn get_authorized_shop(
        &self,
        request: GetAuthorizedShopRequest,
    ) -> Call<'a, GetAuthorizedShopResponse, M> {
        Call::new(self.client, &request)
    }

    /// Issues a token for the embedded widget, valid for about five minutes.
    ///
    /// Official name `GetWidgetToken`: `GET /authorization/{version}/widget_token`, version 202401.
    /// Also in version 202312.
    ///
    #[doc(alias = "GetWidgetToken")]
    pub fn get_widget_token(&self, request: GetWidgetTokenRequest) -> Call<'a, GetWidgetTokenResponse, M> {
        Call::new(self.client, &request)
    }
}

impl Request for DeauthorizeShopRequest {
    const OPERATION: &'static str = "authorization.deauthorize_shop";
}

impl Request for GetAuthorizedCategoryAssetsRequest {
    const OPERATION: &'static str = "authorization.get_authorized_category_assets";
}

impl Request for GetAuthorizedShopRequest {
    const OPERATION: &'static str = "authorization.get_authorized_shop";
}

impl Request for GetWidgetTokenRequest {
    const OPERATION: &'static str = "authorization.get_widget_token";
}
