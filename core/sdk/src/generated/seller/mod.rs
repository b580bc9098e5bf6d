// Generated from core/catalog by `cargo gen`. Do not edit.

//! Seller: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::call::{Call, Request};
use crate::client::Handle;

/// Seller: the operations of the domain `seller`.
#[derive(Debug)]
pub struct SellerApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> SellerApi<'a, M> {
    /// Lists the seller's active shops, with their regions.
    ///
    /// Official name `GetActiveShops`: `GET /seller/{version}/shops`, version 202309.
    ///
    /// - scope: `seller.shop.info`
    /// - elsewhere: PHP `Seller.getActiveShopList`, Laravel `seller.shops`
    #[doc(alias = "GetActiveShops")]
    #[doc(alias = "getActiveShopList")]
    pub fn get_active_shop_list(
        &self,
        request: GetActiveShopListRequest,
    ) -> Call<'a, GetActiveShopListResponse, M> {
        Call::new(self.client, &request)
    }

    /// Tells whether the seller may manage global products.
    ///
    /// Official name `GetSellerPermissions`: `GET /seller/{version}/permissions`, version 202309.
    ///
    /// - scope: `seller.shop.info`
    /// - elsewhere: PHP `Seller.getSellerPermissions`
    #[doc(alias = "GetSellerPermissions")]
    #[doc(alias = "getSellerPermissions")]
    pub fn get_seller_permissions(
        &self,
        request: GetSellerPermissionsRequest,
    ) -> Call<'a, GetSellerPermissionsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the onboarding status of the seller and of each shop.
    ///
    /// Official name `GetSellerStatus`: `GET /seller/{version}/status`, version 202508.
    ///
    #[doc(alias = "GetSellerStatus")]
    pub fn get_seller_status(&self, request: GetSellerStatusRequest) -> Call<'a, GetSellerStatusResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the creator accounts linked to the shop, with their binding state.
    ///
    /// Official name `GetShopCreators`: `GET /seller/{version}/shop_creators`, version 202407.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "GetShopCreators")]
    pub fn get_shop_creators(&self, request: GetShopCreatorsRequest) -> Call<'a, GetShopCreatorsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the group that a shop belongs to and the other shops in it.
    ///
    /// Official name `GetShopGroupAndRelatedShops`: `GET /seller/{version}/shop_groups`, version 202601.
    ///
    #[doc(alias = "GetShopGroupAndRelatedShops")]
    pub fn get_shop_group_and_related_shops(
        &self,
        request: GetShopGroupAndRelatedShopsRequest,
    ) -> Call<'a, GetShopGroupAndRelatedShopsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Sends product collections of an external shop to TikTok Shop.
    ///
    /// Official name `SyncCollections`: `POST /seller/{version}/collections/sync`, version 202508.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `failed_info.ids`
    #[doc(alias = "SyncCollections")]
    pub fn sync_collections(&self, request: SyncCollectionsRequest) -> Call<'a, SyncCollectionsResponse, M> {
        Call::new(self.client, &request)
    }
}

impl Request for GetActiveShopListRequest {
    const OPERATION: &'static str = "seller.get_active_shop_list";
}

impl Request for GetSellerPermissionsRequest {
    const OPERATION: &'static str = "seller.get_seller_permissions";
}

impl Request for GetSellerStatusRequest {
    const OPERATION: &'static str = "seller.get_seller_status";
}

impl Request for GetShopCreatorsRequest {
    const OPERATION: &'static str = "seller.get_shop_creators";
}

impl Request for GetShopGroupAndRelatedShopsRequest {
    const OPERATION: &'static str = "seller.get_shop_group_and_related_shops";
}

impl Request for SyncCollectionsRequest {
    const OPERATION: &'static str = "seller.sync_collections";
}
