// Generated from core/catalog by `cargo gen`. Do not edit.

//! Promotion: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::call::{Call, Paged, Request};
use crate::client::Handle;

/// Promotion: the operations of the domain `promotion`.
#[derive(Debug)]
pub struct PromotionApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> PromotionApi<'a, M> {
    /// Creates a promotion without products, which a second call adds.
    ///
    /// Official name `CreateActivity`: `POST /promotion/{version}/activities`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.promotion.write`
    /// - elsewhere: PHP `Promotion.createActivity`
    #[doc(alias = "CreateActivity")]
    #[doc(alias = "createActivity")]
    pub fn create_activity(&self, request: CreateActivityRequest) -> Call<'a, CreateActivityResponse, M> {
        Call::new(self.client, &request)
    }

    /// Ends a running or upcoming promotion early.
    ///
    /// Official name `DeactivateActivity`: `POST /promotion/{version}/activities/{activity_id}/deactivate`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.promotion.write`
    /// - elsewhere: PHP `Promotion.deactivateActivity`
    #[doc(alias = "DeactivateActivity")]
    #[doc(alias = "deactivateActivity")]
    pub fn deactivate_activity(
        &self,
        request: DeactivateActivityRequest,
    ) -> Call<'a, DeactivateActivityResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns one promotion with its terms and products.
    ///
    /// Official name `GetActivity`: `GET /promotion/{version}/activities/{activity_id}`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.promotion.info`
    /// - elsewhere: PHP `Promotion.getActivity`
    #[doc(alias = "GetActivity")]
    #[doc(alias = "getActivity")]
    pub fn get_activity(&self, request: GetActivityRequest) -> Call<'a, GetActivityResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns one coupon with its terms, limits and use.
    ///
    /// Official name `GetCoupon`: `GET /promotion/{version}/coupons/{coupon_id}`, version 202406.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.promotion.info`
    /// - elsewhere: PHP `Promotion.getCoupon`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/6699dce0de15e502ed219e37>
    #[doc(alias = "GetCoupon")]
    #[doc(alias = "getCoupon")]
    pub fn get_coupon(&self, request: GetCouponRequest) -> Call<'a, GetCouponResponse, M> {
        Call::new(self.client, &request)
    }

    /// Takes up to 300 products or SKUs out of a promotion.
    ///
    /// Official name `RemoveActivityProduct`: `DELETE /promotion/{version}/activities/{activity_id}/products`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.promotion.write`
    /// - elsewhere: PHP `Promotion.removeActivityProduct`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650acfd84a0bb702c072b4eb>
    #[doc(alias = "RemoveActivityProduct")]
    #[doc(alias = "removeActivityProduct")]
    pub fn remove_activity_product(
        &self,
        request: RemoveActivityProductRequest,
    ) -> Call<'a, RemoveActivityProductResponse, M> {
        Call::new(self.client, &request)
    }

    /// Runs an ended promotion again as a new one with new times.
    ///
    /// Official name `RepublishActivity`: `POST /promotion/{version}/activities/{activity_id}/republish`, version 202607.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "RepublishActivity")]
    pub fn republish_activity(
        &self,
        request: RepublishActivityRequest,
    ) -> Call<'a, RepublishActivityResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists promotions by type, status or exact title, page by page.
    ///
    /// Official name `SearchActivities`: `POST /promotion/{version}/activities/search`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `activities`
    /// - lists at most 10000 results: split longer searches by time
    /// - scope: `seller.promotion.info`
    /// - elsewhere: PHP `Promotion.searchActivities`
    #[doc(alias = "SearchActivities")]
    #[doc(alias = "searchActivities")]
    pub fn search_activities(
        &self,
        request: SearchActivitiesRequest,
    ) -> Call<'a, SearchActivitiesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the shop's coupons by status, display type or title.
    ///
    /// Official name `SearchCoupons`: `POST /promotion/{version}/coupons/search`, version 202406.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `coupons`
    /// - scope: `seller.promotion.info`
    /// - elsewhere: PHP `Promotion.searchCoupons`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/6699dcdf115ebe02f841e4cd>
    #[doc(alias = "SearchCoupons")]
    #[doc(alias = "searchCoupons")]
    pub fn search_coupons(&self, request: SearchCouponsRequest) -> Call<'a, SearchCouponsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Replaces the title, times and terms of a promotion that has not ended.
    ///
    /// Official name `UpdateActivity`: `PUT /promotion/{version}/activities/{activity_id}`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.promotion.write`
    /// - elsewhere: PHP `Promotion.updateActivity`
    #[doc(alias = "UpdateActivity")]
    #[doc(alias = "updateActivity")]
    pub fn update_activity(&self, request: UpdateActivityRequest) -> Call<'a, UpdateActivityResponse, M> {
        Call::new(self.client, &request)
    }

    /// Adds products to a promotion or changes their prices and limits.
    ///
    /// Official name `UpdateActivityProduct`: `PUT /promotion/{version}/activities/{activity_id}/products`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.promotion.write`
    /// - elsewhere: PHP `Promotion.updateActivityProduct`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650d32c42aaa3602b86ccb5c>
    #[doc(alias = "UpdateActivityProduct")]
    #[doc(alias = "updateActivityProduct")]
    pub fn update_activity_product(
        &self,
        request: UpdateActivityProductRequest,
    ) -> Call<'a, UpdateActivityProductResponse, M> {
        Call::new(self.client, &request)
    }
}

impl Request for CreateActivityRequest {
    const OPERATION: &'static str = "promotion.create_activity";
}

impl Request for DeactivateActivityRequest {
    const OPERATION: &'static str = "promotion.deactivate_activity";
}

impl Request for GetActivityRequest {
    const OPERATION: &'static str = "promotion.get_activity";
}

impl Request for GetCouponRequest {
    const OPERATION: &'static str = "promotion.get_coupon";
}

impl Request for RemoveActivityProductRequest {
    const OPERATION: &'static str = "promotion.remove_activity_product";
}

impl Request for RepublishActivityRequest {
    const OPERATION: &'static str = "promotion.republish_activity";
}

impl Request for SearchActivitiesRequest {
    const OPERATION: &'static str = "promotion.search_activities";
}

impl Paged for SearchActivitiesResponse {
    type Item = models::Activity;
}

impl Request for SearchCouponsRequest {
    const OPERATION: &'static str = "promotion.search_coupons";
}

impl Paged for SearchCouponsResponse {
    type Item = models::Coupon;
}

impl Request for UpdateActivityRequest {
    const OPERATION: &'static str = "promotion.update_activity";
}

impl Request for UpdateActivityProductRequest {
    const OPERATION: &'static str = "promotion.update_activity_product";
}
