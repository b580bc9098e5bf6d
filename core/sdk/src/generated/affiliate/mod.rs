// Generated from core/catalog by `cargo gen`. Do not edit.

//! Affiliate: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::Empty;
use crate::call::{Call, Paged, Request};
use crate::client::Handle;

/// Affiliate: the operations of the domain `affiliate`.
#[derive(Debug)]
pub struct AffiliateApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> AffiliateApi<'a, M> {
    /// Adds products to the product list of the creator's running LIVE room.
    ///
    /// Official name `AddLIVEProducts`: `POST /affiliate/{version}/live_rooms/products`, version 202309.
    ///
    /// - failed items are listed in `errors`
    #[doc(alias = "AddLIVEProducts")]
    pub fn add_live_products(&self, request: AddLiveProductsRequest) -> Call<'a, AddLiveProductsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Adds products to a creator's showcase through the older affiliate endpoint.
    ///
    /// Official name `AddShowcaseProductsold`: `POST /affiliate/{version}/showcases/products`, version 202309.
    ///
    /// - failed items are listed in `errors`
    #[doc(alias = "AddShowcaseProductsold")]
    pub fn add_showcase_products(
        &self,
        request: AddShowcaseProductsRequest,
    ) -> Call<'a, AddShowcaseProductsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Checks whether a title may be used for a product anchor.
    ///
    /// Official name `CheckAnchorContent`: `POST /affiliate/{version}/anchors/content_check`, version 202403.
    ///
    #[doc(alias = "CheckAnchorContent")]
    pub fn check_anchor_content(&self, request: CheckAnchorContentRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Checks whether the creator may attach an anchor for one product.
    ///
    /// Official name `CheckAnchorPrerequisites`: `POST /affiliate/{version}/anchors/prerequisite_check`, version 202402.
    ///
    #[doc(alias = "CheckAnchorPrerequisites")]
    pub fn check_anchor_prerequisites(&self, request: CheckAnchorPrerequisitesRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Returns the signed-in creator's profile and permissions through the older endpoint.
    ///
    /// Official name `GetCreatorProfileold`: `GET /affiliate/{version}/profiles`, version 202309.
    ///
    #[doc(alias = "GetCreatorProfileold")]
    pub fn get_creator_profile(
        &self,
        request: GetCreatorProfileRequest,
    ) -> Call<'a, GetCreatorProfileResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the products in the creator's LIVE room and names the pinned one.
    ///
    /// Official name `GetLIVEProducts`: `GET /affiliate/{version}/live_rooms/products`, version 202309.
    ///
    #[doc(alias = "GetLIVEProducts")]
    pub fn get_live_products(&self, request: GetLiveProductsRequest) -> Call<'a, GetLiveProductsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the id, title, status and start time of the creator's LIVE room.
    ///
    /// Official name `GetLiveRoomInfo`: `GET /affiliate/{version}/live_rooms`, version 202309.
    ///
    #[doc(alias = "GetLiveRoomInfo")]
    pub fn get_live_room_info(
        &self,
        request: GetLiveRoomInfoRequest,
    ) -> Call<'a, GetLiveRoomInfoResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the products of the creator's own shop through the older endpoint, page by page.
    ///
    /// Official name `GetShopProductslegacy`: `GET /affiliate/{version}/shop_products`, version 202309.
    ///
    /// - paged: the items are `products`
    #[doc(alias = "GetShopProductslegacy")]
    pub fn get_shop_products(&self, request: GetShopProductsRequest) -> Call<'a, GetShopProductsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists a creator's showcase products through the older endpoint, page by page.
    ///
    /// Official name `GetShowcaseProductsold`: `GET /affiliate/{version}/showcases/products`, version 202309.
    ///
    /// - paged: the items are `products`
    #[doc(alias = "GetShowcaseProductsold")]
    pub fn get_showcase_products(
        &self,
        request: GetShowcaseProductsRequest,
    ) -> Call<'a, GetShowcaseProductsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Pins one product on screen in the creator's LIVE room.
    ///
    /// Official name `PinLIVEProduct`: `POST /affiliate/{version}/live_rooms/products/{product_id}/pin`, version 202309.
    ///
    #[doc(alias = "PinLIVEProduct")]
    pub fn pin_live_product(&self, request: PinLiveProductRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Takes products off the product list of the creator's LIVE room.
    ///
    /// Official name `RemoveLIVEProducts`: `DELETE /affiliate/{version}/live_rooms/products`, version 202309.
    ///
    #[doc(alias = "RemoveLIVEProducts")]
    pub fn remove_live_products(&self, request: RemoveLiveProductsRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Removes products from a creator's showcase through the older affiliate endpoint.
    ///
    /// Official name `RemoveShowcaseProductsold`: `DELETE /affiliate/{version}/showcases/products`, version 202309.
    ///
    #[doc(alias = "RemoveShowcaseProductsold")]
    pub fn remove_showcase_products(&self, request: RemoveShowcaseProductsRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Moves products to the top of the list in the creator's LIVE room.
    ///
    /// Official name `TopLIVEProducts`: `POST /affiliate/{version}/live_rooms/products/top`, version 202309.
    ///
    #[doc(alias = "TopLIVEProducts")]
    pub fn top_live_products(&self, request: TopLiveProductsRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Moves products to the top of a creator's showcase through the older endpoint.
    ///
    /// Official name `TopShowcaseProductsold`: `POST /affiliate/{version}/showcases/products/top`, version 202309.
    ///
    #[doc(alias = "TopShowcaseProductsold")]
    pub fn top_showcase_products(&self, request: TopShowcaseProductsRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Unpins one product in the creator's LIVE room.
    ///
    /// Official name `UnpinLIVEProduct`: `POST /affiliate/{version}/live_rooms/products/{product_id}/unpin`, version 202309.
    ///
    #[doc(alias = "UnpinLIVEProduct")]
    pub fn unpin_live_product(&self, request: UnpinLiveProductRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }
}

impl Request for AddLiveProductsRequest {
    const OPERATION: &'static str = "affiliate.add_live_products";
}

impl Request for AddShowcaseProductsRequest {
    const OPERATION: &'static str = "affiliate.add_showcase_products";
}

impl Request for CheckAnchorContentRequest {
    const OPERATION: &'static str = "affiliate.check_anchor_content";
}

impl Request for CheckAnchorPrerequisitesRequest {
    const OPERATION: &'static str = "affiliate.check_anchor_prerequisites";
}

impl Request for GetCreatorProfileRequest {
    const OPERATION: &'static str = "affiliate.get_creator_profile";
}

impl Request for GetLiveProductsRequest {
    const OPERATION: &'static str = "affiliate.get_live_products";
}

impl Request for GetLiveRoomInfoRequest {
    const OPERATION: &'static str = "affiliate.get_live_room_info";
}

impl Request for GetShopProductsRequest {
    const OPERATION: &'static str = "affiliate.get_shop_products";
}

impl Paged for GetShopProductsResponse {
    type Item = models::GetShopProductsProduct;
}

impl Request for GetShowcaseProductsRequest {
    const OPERATION: &'static str = "affiliate.get_showcase_products";
}

impl Paged for GetShowcaseProductsResponse {
    type Item = models::Product;
}

impl Request for PinLiveProductRequest {
    const OPERATION: &'static str = "affiliate.pin_live_product";
}

impl Request for RemoveLiveProductsRequest {
    const OPERATION: &'static str = "affiliate.remove_live_products";
}

impl Request for RemoveShowcaseProductsRequest {
    const OPERATION: &'static str = "affiliate.remove_showcase_products";
}

impl Request for TopLiveProductsRequest {
    const OPERATION: &'static str = "affiliate.top_live_products";
}

impl Request for TopShowcaseProductsRequest {
    const OPERATION: &'static str = "affiliate.top_showcase_products";
}

impl Request for UnpinLiveProductRequest {
    const OPERATION: &'static str = "affiliate.unpin_live_product";
}
