// Generated from core/catalog by `cargo gen`. Do not edit.

//! Order: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::call::{Call, Paged, Request};
use crate::client::Handle;

/// Order: the operations of the domain `order`.
#[derive(Debug)]
pub struct OrderApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> OrderApi<'a, M> {
    /// Stores the ids that up to 100 orders have on another platform.
    ///
    /// Official name `AddExternalOrderReferences`: `POST /order/{version}/orders/external_orders`, version 202406.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `errors`
    /// - scope: `seller.order.ext_ref.write.custom` or `seller.order.ext_ref.write`
    /// - codes of this domain: `10002014` (Server), `10002015` (Server), `10037002` (Server), `10037003` (Server), `10037004` (Server), `21008111` (Business), `36020001` (InvalidRequest)
    /// - elsewhere: PHP `Order.addExternalOrderReferences`, Laravel `order.addExternalOrders`
    #[doc(alias = "AddExternalOrderReferences")]
    #[doc(alias = "addExternalOrderReferences")]
    pub fn add_external_order_references(
        &self,
        request: AddExternalOrderReferencesRequest,
    ) -> Call<'a, AddExternalOrderReferencesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the ids that one order has on another platform.
    ///
    /// Official name `GetExternalOrderReferences`: `GET /order/{version}/orders/{order_id}/external_orders`, version 202406.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.order.ext_ref.read`
    /// - codes of this domain: `10002014` (Server), `10002015` (Server), `10037002` (Server), `10037003` (Server), `10037004` (Server), `21008111` (Business), `36020001` (InvalidRequest)
    /// - elsewhere: PHP `Order.getExternalOrderReferences`, Laravel `order.externalOrders`
    #[doc(alias = "GetExternalOrderReferences")]
    #[doc(alias = "getExternalOrderReferences")]
    pub fn get_external_order_references(
        &self,
        request: GetExternalOrderReferencesRequest,
    ) -> Call<'a, GetExternalOrderReferencesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns up to 50 orders by id, with their line items, address and payment.
    ///
    /// Official name `GetOrderDetail`: `GET /order/{version}/orders`, version 202507.
    /// Also in version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - the response contains personal data
    /// - scope: `seller.order.info`
    /// - codes of this domain: `10002014` (Server), `10002015` (Server), `10037002` (Server), `10037003` (Server), `10037004` (Server), `21008111` (Business), `36020001` (InvalidRequest)
    /// - elsewhere: PHP `Order.getOrderDetail`, Laravel `order.detail`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650aa8ccc16ffe02b8f167a0>
    #[doc(alias = "GetOrderDetail")]
    #[doc(alias = "getOrderDetail")]
    pub fn get_order_detail(&self, request: GetOrderDetailRequest) -> Call<'a, GetOrderDetailResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists orders that match a filter, newest first.
    ///
    /// Official name `GetOrderList`: `POST /order/{version}/orders/search`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `orders`
    /// - the response contains personal data
    /// - scope: `seller.order.info`
    /// - codes of this domain: `10002014` (Server), `10002015` (Server), `10037002` (Server), `10037003` (Server), `10037004` (Server), `21008111` (Business), `36020001` (InvalidRequest)
    /// - elsewhere: PHP `Order.getOrderList`, Laravel `order.list`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650aa8094a0bb702c06df242>
    #[doc(alias = "GetOrderList")]
    #[doc(alias = "getOrderList")]
    pub fn get_order_list(&self, request: GetOrderListRequest) -> Call<'a, GetOrderListResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the price, discounts, fees and taxes of one order, per line item.
    ///
    /// Official name `GetPriceDetail`: `GET /order/{version}/orders/{order_id}/price_detail`, version 202407.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.order.info`
    /// - codes of this domain: `10002014` (Server), `10002015` (Server), `10037002` (Server), `10037003` (Server), `10037004` (Server), `21008111` (Business), `36020001` (InvalidRequest)
    /// - elsewhere: PHP `Order.getPriceDetail`, Laravel `order.priceDetail`
    #[doc(alias = "GetPriceDetail")]
    #[doc(alias = "getPriceDetail")]
    pub fn get_price_detail(&self, request: GetPriceDetailRequest) -> Call<'a, GetPriceDetailResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns up to 50 orders with personal data, for apps granted that access.
    ///
    /// Official name `GetPrivilegedOrderDetail`: `GET /order/{version}/privileged_orders`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - the response contains personal data
    /// - codes of this domain: `10002014` (Server), `10002015` (Server), `10037002` (Server), `10037003` (Server), `10037004` (Server), `21008111` (Business), `36020001` (InvalidRequest)
    #[doc(alias = "GetPrivilegedOrderDetail")]
    pub fn get_privileged_order_detail(
        &self,
        request: GetPrivilegedOrderDetailRequest,
    ) -> Call<'a, GetPrivilegedOrderDetailResponse, M> {
        Call::new(self.client, &request)
    }

    /// Finds the order that has a given id on another platform.
    ///
    /// Official name `SearchOrderByExternalOrderReference`: `POST /order/{version}/orders/external_order_search`, version 202406.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.order.ext_ref.read`
    /// - codes of this domain: `10002014` (Server), `10002015` (Server), `10037002` (Server), `10037003` (Server), `10037004` (Server), `21008111` (Business), `36020001` (InvalidRequest)
    /// - elsewhere: PHP `Order.searchOrderByExternalOrderReferences`, Laravel `order.searchExternalOrders`
    #[doc(alias = "SearchOrderByExternalOrderReference")]
    #[doc(alias = "searchOrderByExternalOrderReferences")]
    pub fn search_order_by_external_order_references(
        &self,
        request: SearchOrderByExternalOrderReferencesRequest,
    ) -> Call<'a, SearchOrderByExternalOrderReferencesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the buyer's print-on-demand design for the lines of an order.
    ///
    /// Official name `SearchPODCustomizationDetails`: `POST /order/{version}/pod_details/search`, version 202606.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - the response contains personal data
    /// - codes of this domain: `10002014` (Server), `10002015` (Server), `10037002` (Server), `10037003` (Server), `10037004` (Server), `21008111` (Business), `36020001` (InvalidRequest)
    #[doc(alias = "SearchPODCustomizationDetails")]
    pub fn search_pod_customization_details(
        &self,
        request: SearchPodCustomizationDetailsRequest,
    ) -> Call<'a, SearchPodCustomizationDetailsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Reports which product each opened blind box of an order contained.
    ///
    /// Official name `UpdateTheBlindBoxOpeningResults`: `POST /order/{version}/orders/blind_box_result/callback`, version 202605.
    /// Also in version 202511.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `10002014` (Server), `10002015` (Server), `10037002` (Server), `10037003` (Server), `10037004` (Server), `21008111` (Business), `36020001` (InvalidRequest)
    #[doc(alias = "UpdateTheBlindBoxOpeningResults")]
    pub fn update_blind_box_opening_results(
        &self,
        request: UpdateBlindBoxOpeningResultsRequest,
    ) -> Call<'a, UpdateBlindBoxOpeningResultsResponse, M> {
        Call::new(self.client, &request)
    }
}

impl Request for AddExternalOrderReferencesRequest {
    const OPERATION: &'static str = "order.add_external_order_references";
}

impl Request for GetExternalOrderReferencesRequest {
    const OPERATION: &'static str = "order.get_external_order_references";
}

impl Request for GetOrderDetailRequest {
    const OPERATION: &'static str = "order.get_order_detail";
}

impl Request for GetOrderListRequest {
    const OPERATION: &'static str = "order.get_order_list";
}

impl Paged for GetOrderListResponse {
    type Item = models::Order;
}

impl Request for GetPriceDetailRequest {
    const OPERATION: &'static str = "order.get_price_detail";
}

impl Request for GetPrivilegedOrderDetailRequest {
    const OPERATION: &'static str = "order.get_privileged_order_detail";
}

impl Request for SearchOrderByExternalOrderReferencesRequest {
    const OPERATION: &'static str = "order.search_order_by_external_order_references";
}

impl Request for SearchPodCustomizationDetailsRequest {
    const OPERATION: &'static str = "order.search_pod_customization_details";
}

impl Request for UpdateBlindBoxOpeningResultsRequest {
    const OPERATION: &'static str = "order.update_blind_box_opening_results";
}
