// Generated from core/catalog by `cargo gen`. Do not edit.

//! Gs full service shipment: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::Empty;
use crate::call::{Call, Paged, Request};
use crate::client::Handle;

/// Gs full service shipment: the operations of the domain `gs_full_service_shipment`.
#[derive(Debug)]
pub struct GsFullServiceShipmentApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> GsFullServiceShipmentApi<'a, M> {
    /// Confirms that a supplier's delivery order has been handed over (preview endpoint).
    ///
    /// Official name `ConfirmDelivery`: `POST /gs_full_service_shipment/{version}/preview/delivery_orders/confirm`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "ConfirmDelivery")]
    pub fn confirm_delivery(&self, request: ConfirmDeliveryRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Creates a delivery order for a supplier's stock-up order (preview endpoint).
    ///
    /// Official name `CreateDeliveryOrder`: `POST /gs_full_service_shipment/{version}/preview/delivery_orders`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "CreateDeliveryOrder")]
    pub fn create_delivery_order(
        &self,
        request: CreateDeliveryOrderRequest,
    ) -> Call<'a, CreateDeliveryOrderResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns a URL for a supplier's printable delivery order documents (preview endpoint).
    ///
    /// Official name `GetDelivery-OrderPrintDocument`: `GET /gs_full_service_shipment/{version}/preview/delivery_orders/documents`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GetDelivery-OrderPrintDocument")]
    pub fn get_delivery_order_documents(
        &self,
        request: GetDeliveryOrderDocumentsRequest,
    ) -> Call<'a, GetDeliveryOrderDocumentsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns a URL for a supplier's printable waybills (preview endpoint).
    ///
    /// Official name `GetLogisticsWaybillsPrintDocurement`: `GET /gs_full_service_shipment/{version}/preview/waybills`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GetLogisticsWaybillsPrintDocurement")]
    pub fn get_logistics_waybills_print_document(
        &self,
        request: GetLogisticsWaybillsPrintDocumentRequest,
    ) -> Call<'a, GetLogisticsWaybillsPrintDocumentResponse, M> {
        Call::new(self.client, &request)
    }

    /// Cancels the reserved shipment of one logistics order.
    ///
    /// Official name `GlobalSellingCancelShipment`: `POST /gs_full_service_shipment/{version}/logistics_orders/cancel_ship`, version 202407.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GlobalSellingCancelShipment")]
    pub fn global_selling_cancel_shipment(
        &self,
        request: GlobalSellingCancelShipmentRequest,
    ) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Accepts or rejects a stock-up order, with the quantity per SKU.
    ///
    /// Official name `GlobalSellingConfirmStockupOrder`: `POST /gs_full_service_shipment/{version}/stockup_orders/confirm`, version 202409.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GlobalSellingConfirmStockupOrder")]
    pub fn global_selling_confirm_stockup_order(
        &self,
        request: GlobalSellingConfirmStockupOrderRequest,
    ) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Returns a URL for the quality inspection documents of an order.
    ///
    /// Official name `GlobalSellingGetQualityDocuments`: `GET /gs_full_service_shipment/{version}/quality_documents`, version 202407.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GlobalSellingGetQualityDocuments")]
    pub fn global_selling_get_quality_documents(
        &self,
        request: GlobalSellingGetQualityDocumentsRequest,
    ) -> Call<'a, GlobalSellingGetQualityDocumentsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Creates printable SKU labels for a stock-up order, in a chosen size.
    ///
    /// Official name `GlobalSellingGetSKUPrintDocument`: `POST /gs_full_service_shipment/{version}/delivery_orders/sku_documents/generate`, version 202503.
    /// Also in version 202409.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GlobalSellingGetSKUPrintDocument")]
    pub fn global_selling_get_sku_print_document(
        &self,
        request: GlobalSellingGetSkuPrintDocumentRequest,
    ) -> Call<'a, GlobalSellingGetSkuPrintDocumentResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns logistics orders, with their sub-orders, carrier and contacts.
    ///
    /// Official name `GlobalSellingQueryLogisticsOrders`: `GET /gs_full_service_shipment/{version}/logistics_orders`, version 202407.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    /// - the response contains personal data
    #[doc(alias = "GlobalSellingQueryLogisticsOrders")]
    pub fn global_selling_query_logistics_orders(
        &self,
        request: GlobalSellingQueryLogisticsOrdersRequest,
    ) -> Call<'a, GlobalSellingQueryLogisticsOrdersResponse, M> {
        Call::new(self.client, &request)
    }

    /// Reserves shipping for delivery orders and returns a logistics order.
    ///
    /// Official name `GlobalSellingReserveShipment`: `POST /gs_full_service_shipment/{version}/delivery_orders/reserve_ship`, version 202410.
    /// Also in version 202407.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GlobalSellingReserveShipment")]
    pub fn global_selling_reserve_shipment(
        &self,
        request: GlobalSellingReserveShipmentRequest,
    ) -> Call<'a, GlobalSellingReserveShipmentResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists deliveries that failed inspection or counting, page by page.
    ///
    /// Official name `GlobalSellingSearchAbnormalOrders`: `POST /gs_full_service_shipment/{version}/abnormal_orders/search`, version 202407.
    ///
    /// - paged: the items are `abnormal_orders`
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GlobalSellingSearchAbnormalOrders")]
    pub fn global_selling_search_abnormal_orders(
        &self,
        request: GlobalSellingSearchAbnormalOrdersRequest,
    ) -> Call<'a, GlobalSellingSearchAbnormalOrdersResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists carriers, fees and arrival slots for a full-service shipment.
    ///
    /// Official name `GlobalSellingSearchAvailableShippingProviders`: `POST /gs_full_service_shipment/{version}/shipping_providers/search`, version 202410.
    /// Also in version 202407.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GlobalSellingSearchAvailableShippingProviders")]
    pub fn global_selling_search_available_shipping_providers(
        &self,
        request: GlobalSellingSearchAvailableShippingProvidersRequest,
    ) -> Call<'a, GlobalSellingSearchAvailableShippingProvidersResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists full-service delivery orders that match a filter, page by page.
    ///
    /// Official name `GlobalSellingSearchDeliveryOrders`: `POST /gs_full_service_shipment/{version}/delivery_orders/search`, version 202407.
    ///
    /// - paged: the items are `delivery_orders`
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GlobalSellingSearchDeliveryOrders")]
    pub fn global_selling_search_delivery_orders(
        &self,
        request: GlobalSellingSearchDeliveryOrdersRequest,
    ) -> Call<'a, GlobalSellingSearchDeliveryOrdersResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists goods that the warehouse returns to the supplier, page by page.
    ///
    /// Official name `GlobalSellingSearchReturnOrders`: `POST /gs_full_service_shipment/{version}/return_orders/search`, version 202407.
    ///
    /// - paged: the items are `return_orders`
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GlobalSellingSearchReturnOrders")]
    pub fn global_selling_search_return_orders(
        &self,
        request: GlobalSellingSearchReturnOrdersRequest,
    ) -> Call<'a, GlobalSellingSearchReturnOrdersResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists full-service stock-up orders that match a filter, page by page.
    ///
    /// Official name `GlobalSellingSearchStockupOrders`: `POST /gs_full_service_shipment/{version}/stockup_orders/search`, version 202407.
    ///
    /// - paged: the items are `stockup_orders`
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GlobalSellingSearchStockupOrders")]
    pub fn global_selling_search_stockup_orders(
        &self,
        request: GlobalSellingSearchStockupOrdersRequest,
    ) -> Call<'a, GlobalSellingSearchStockupOrdersResponse, M> {
        Call::new(self.client, &request)
    }

    /// Confirms that a delivery order has been handed over (beta endpoint).
    ///
    /// Official name `GSConfirmDelivery`: `POST /gs_full_service_shipment/{version}/beta/delivery_orders/confirm`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSConfirmDelivery")]
    pub fn gs_confirm_delivery(&self, request: GsConfirmDeliveryRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Creates a delivery order for a stock-up order (beta endpoint).
    ///
    /// Official name `GSCreateDeliveryOrder`: `POST /gs_full_service_shipment/{version}/beta/delivery_orders`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSCreateDeliveryOrder")]
    pub fn gs_create_delivery_order(
        &self,
        request: GsCreateDeliveryOrderRequest,
    ) -> Call<'a, GsCreateDeliveryOrderResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns a URL for the printable delivery order documents (beta endpoint).
    ///
    /// Official name `GSGetDelivery-OrderPrintDocument`: `GET /gs_full_service_shipment/{version}/beta/delivery_orders/documents`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSGetDelivery-OrderPrintDocument")]
    pub fn gs_get_delivery_order_documents(
        &self,
        request: GsGetDeliveryOrderDocumentsRequest,
    ) -> Call<'a, GsGetDeliveryOrderDocumentsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns a URL for the printable waybills (beta endpoint).
    ///
    /// Official name `GSGetLogisticsWaybillsPrintDocument`: `GET /gs_full_service_shipment/{version}/beta/waybills`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSGetLogisticsWaybillsPrintDocument")]
    pub fn gs_get_logistics_waybills_print_document(
        &self,
        request: GsGetLogisticsWaybillsPrintDocumentRequest,
    ) -> Call<'a, GsGetLogisticsWaybillsPrintDocumentResponse, M> {
        Call::new(self.client, &request)
    }

    /// Creates printable SKU labels for a stock-up order (beta endpoint).
    ///
    /// Official name `GSGetSKUPrintDocument`: `POST /gs_full_service_shipment/{version}/beta/delivery_orders/sku_documents/generate`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSGetSKUPrintDocument")]
    pub fn gs_get_sku_print_document(
        &self,
        request: GsGetSkuPrintDocumentRequest,
    ) -> Call<'a, GsGetSkuPrintDocumentResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns delivery batches, with their logistics orders and contacts (beta endpoint).
    ///
    /// Official name `GSQueryDeliveryBatchs`: `GET /gs_full_service_shipment/{version}/beta/delivery_orders/delivery_batchs`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    /// - the response contains personal data
    #[doc(alias = "GSQueryDeliveryBatchs")]
    pub fn gs_query_delivery_batches(
        &self,
        request: GsQueryDeliveryBatchesRequest,
    ) -> Call<'a, GsQueryDeliveryBatchesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Reserves shipping for delivery orders and returns a batch code (beta endpoint).
    ///
    /// Official name `GSReserveShipping`: `POST /gs_full_service_shipment/{version}/beta/delivery_orders/reserve_ship`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSReserveShipping")]
    pub fn gs_reserve_shipping(
        &self,
        request: GsReserveShippingRequest,
    ) -> Call<'a, GsReserveShippingResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists carriers, fees and arrival slots for delivery orders (beta endpoint).
    ///
    /// Official name `GSSearchAvailableShippingProviders`: `POST /gs_full_service_shipment/{version}/beta/shipping_providers/search`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSSearchAvailableShippingProviders")]
    pub fn gs_search_available_shipping_providers(
        &self,
        request: GsSearchAvailableShippingProvidersRequest,
    ) -> Call<'a, GsSearchAvailableShippingProvidersResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists delivery orders that match a filter, page by page (beta endpoint).
    ///
    /// Official name `GSSearchDeliveryOrders`: `POST /gs_full_service_shipment/{version}/beta/delivery_orders/search`, version 202405.
    ///
    /// - paged: the items are `delivery_orders`
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSSearchDeliveryOrders")]
    pub fn gs_search_delivery_orders(
        &self,
        request: GsSearchDeliveryOrdersRequest,
    ) -> Call<'a, GsSearchDeliveryOrdersResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists stock-up orders that match a filter, page by page (beta endpoint).
    ///
    /// Official name `GSSearchStockupOrders`: `POST /gs_full_service_shipment/{version}/beta/stockup_orders/search`, version 202405.
    ///
    /// - paged: the items are `stockup_orders`
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSSearchStockupOrders")]
    pub fn gs_search_stockup_orders(
        &self,
        request: GsSearchStockupOrdersRequest,
    ) -> Call<'a, GsSearchStockupOrdersResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns a supplier's delivery batches, with their logistics orders (preview endpoint).
    ///
    /// Official name `QueryDeliveryBatchs`: `GET /gs_full_service_shipment/{version}/preview/delivery_orders/delivery_batchs`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    /// - the response contains personal data
    #[doc(alias = "QueryDeliveryBatchs")]
    pub fn query_delivery_batches(
        &self,
        request: QueryDeliveryBatchesRequest,
    ) -> Call<'a, QueryDeliveryBatchesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Reserves shipping for a supplier's delivery orders (preview endpoint).
    ///
    /// Official name `ReserveShipping`: `POST /gs_full_service_shipment/{version}/preview/delivery_orders/reserve_ship`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "ReserveShipping")]
    pub fn reserve_shipping(&self, request: ReserveShippingRequest) -> Call<'a, ReserveShippingResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists carriers, fees and arrival slots for a supplier (preview endpoint).
    ///
    /// Official name `SearchAvailableShippingProviders`: `POST /gs_full_service_shipment/{version}/preview/shipping_providers/search`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "SearchAvailableShippingProviders")]
    pub fn search_available_shipping_providers(
        &self,
        request: SearchAvailableShippingProvidersRequest,
    ) -> Call<'a, SearchAvailableShippingProvidersResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists a supplier's delivery orders that match a filter (preview endpoint).
    ///
    /// Official name `SearchDeliveryOrders`: `POST /gs_full_service_shipment/{version}/preview/delivery_orders/search`, version 202405.
    ///
    /// - paged: the items are `delivery_orders`
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "SearchDeliveryOrders")]
    pub fn search_delivery_orders(
        &self,
        request: SearchDeliveryOrdersRequest,
    ) -> Call<'a, SearchDeliveryOrdersResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists a supplier's stock-up orders that match a filter (preview endpoint).
    ///
    /// Official name `SearchStockupOrders`: `POST /gs_full_service_shipment/{version}/preview/stockup_orders/search`, version 202405.
    ///
    /// - paged: the items are `stockup_orders`
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "SearchStockupOrders")]
    pub fn search_stockup_orders(
        &self,
        request: SearchStockupOrdersRequest,
    ) -> Call<'a, SearchStockupOrdersResponse, M> {
        Call::new(self.client, &request)
    }
}

impl Request for ConfirmDeliveryRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.confirm_delivery";
}

impl Request for CreateDeliveryOrderRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.create_delivery_order";
}

impl Request for GetDeliveryOrderDocumentsRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.get_delivery_order_documents";
}

impl Request for GetLogisticsWaybillsPrintDocumentRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.get_logistics_waybills_print_document";
}

impl Request for GlobalSellingCancelShipmentRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.global_selling_cancel_shipment";
}

impl Request for GlobalSellingConfirmStockupOrderRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.global_selling_confirm_stockup_order";
}

impl Request for GlobalSellingGetQualityDocumentsRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.global_selling_get_quality_documents";
}

impl Request for GlobalSellingGetSkuPrintDocumentRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.global_selling_get_sku_print_document";
}

impl Request for GlobalSellingQueryLogisticsOrdersRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.global_selling_query_logistics_orders";
}

impl Request for GlobalSellingReserveShipmentRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.global_selling_reserve_shipment";
}

impl Request for GlobalSellingSearchAbnormalOrdersRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.global_selling_search_abnormal_orders";
}

impl Paged for GlobalSellingSearchAbnormalOrdersResponse {
    type Item = models::AbnormalOrder;
}

impl Request for GlobalSellingSearchAvailableShippingProvidersRequest {
    const OPERATION: &'static str =
        "gs_full_service_shipment.global_selling_search_available_shipping_providers";
}

impl Request for GlobalSellingSearchDeliveryOrdersRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.global_selling_search_delivery_orders";
}

impl Paged for GlobalSellingSearchDeliveryOrdersResponse {
    type Item = models::GlobalSellingSearchDeliveryOrdersDeliveryOrder;
}

impl Request for GlobalSellingSearchReturnOrdersRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.global_selling_search_return_orders";
}

impl Paged for GlobalSellingSearchReturnOrdersResponse {
    type Item = models::ReturnOrder;
}

impl Request for GlobalSellingSearchStockupOrdersRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.global_selling_search_stockup_orders";
}

impl Paged for GlobalSellingSearchStockupOrdersResponse {
    type Item = models::StockupOrder;
}

impl Request for GsConfirmDeliveryRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.gs_confirm_delivery";
}

impl Request for GsCreateDeliveryOrderRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.gs_create_delivery_order";
}

impl Request for GsGetDeliveryOrderDocumentsRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.gs_get_delivery_order_documents";
}

impl Request for GsGetLogisticsWaybillsPrintDocumentRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.gs_get_logistics_waybills_print_document";
}

impl Request for GsGetSkuPrintDocumentRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.gs_get_sku_print_document";
}

impl Request for GsQueryDeliveryBatchesRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.gs_query_delivery_batches";
}

impl Request for GsReserveShippingRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.gs_reserve_shipping";
}

impl Request for GsSearchAvailableShippingProvidersRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.gs_search_available_shipping_providers";
}

impl Request for GsSearchDeliveryOrdersRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.gs_search_delivery_orders";
}

impl Paged for GsSearchDeliveryOrdersResponse {
    type Item = models::DeliveryOrder;
}

impl Request for GsSearchStockupOrdersRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.gs_search_stockup_orders";
}

impl Paged for GsSearchStockupOrdersResponse {
    type Item = models::StockupOrder;
}

impl Request for QueryDeliveryBatchesRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.query_delivery_batches";
}

impl Request for ReserveShippingRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.reserve_shipping";
}

impl Request for SearchAvailableShippingProvidersRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.search_available_shipping_providers";
}

impl Request for SearchDeliveryOrdersRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.search_delivery_orders";
}

impl Paged for SearchDeliveryOrdersResponse {
    type Item = models::DeliveryOrder;
}

impl Request for SearchStockupOrdersRequest {
    const OPERATION: &'static str = "gs_full_service_shipment.search_stockup_orders";
}

impl Paged for SearchStockupOrdersResponse {
    type Item = models::StockupOrder;
}
