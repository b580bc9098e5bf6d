// Generated from core/catalog by `cargo gen`. Do not edit.

//! Logistics: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::call::{Call, Request};
use crate::client::Handle;

/// Logistics: the operations of the domain `logistics`.
#[derive(Debug)]
pub struct LogisticsApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> LogisticsApi<'a, M> {
    /// Tells whether a shipping template exists for a warehouse.
    ///
    /// Official name `CheckShippingTemplateExistence`: `GET /logistics/{version}/seller_template/template_exist`, version 202606.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `21008116` (Business), `21008117` (Business)
    #[doc(alias = "CheckShippingTemplateExistence")]
    pub fn check_shipping_template_existence(
        &self,
        request: CheckShippingTemplateExistenceRequest,
    ) -> Call<'a, CheckShippingTemplateExistenceResponse, M> {
        Call::new(self.client, &request)
    }

    /// Creates a sales or return warehouse, with its address, contact and covered area.
    ///
    /// Official name `CreateWarehouse`: `POST /logistics/{version}/warehouses`, version 202502.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `error_list`
    /// - codes of this domain: `21008116` (Business), `21008117` (Business)
    #[doc(alias = "CreateWarehouse")]
    pub fn create_warehouse(&self, request: CreateWarehouseRequest) -> Call<'a, CreateWarehouseResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the shipping templates and tells whether a product of the given size can use them.
    ///
    /// Official name `GetAvailableShippingTemplate`: `GET /logistics/{version}/seller_templates`, version 202510.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.logistics`
    /// - codes of this domain: `21008116` (Business), `21008117` (Business)
    #[doc(alias = "GetAvailableShippingTemplate")]
    pub fn get_available_shipping_template(
        &self,
        request: GetAvailableShippingTemplateRequest,
    ) -> Call<'a, GetAvailableShippingTemplateResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the warehouses that a global seller shares among its shops.
    ///
    /// Official name `GetGlobalSellerWarehouse`: `GET /logistics/{version}/global_warehouses`, version 202309.
    ///
    /// - scope: `seller.shop.info`
    /// - codes of this domain: `21008116` (Business), `21008117` (Business)
    /// - elsewhere: PHP `Logistic.getGlobalSellerWarehouse`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650aa3f0defece02be6e5ffb>
    #[doc(alias = "GetGlobalSellerWarehouse")]
    #[doc(alias = "getGlobalSellerWarehouse")]
    pub fn get_global_seller_warehouse(
        &self,
        request: GetGlobalSellerWarehouseRequest,
    ) -> Call<'a, GetGlobalSellerWarehouseResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the tracking events of a cross-border order, including the first mile.
    ///
    /// Official name `GetLogisticsTracking`: `GET /logistics/{version}/orders/{order_id}/tracking`, version 202604.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `21008116` (Business), `21008117` (Business)
    #[doc(alias = "GetLogisticsTracking")]
    pub fn get_logistics_tracking(
        &self,
        request: GetLogisticsTrackingRequest,
    ) -> Call<'a, GetLogisticsTrackingResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the carriers that one delivery option accepts.
    ///
    /// Official name `GetShippingProviders`: `GET /logistics/{version}/delivery_options/{delivery_option_id}/shipping_providers`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.fulfillment.basic` or `seller.logistics`
    /// - codes of this domain: `21008116` (Business), `21008117` (Business)
    /// - elsewhere: PHP `Logistic.getShippingProvider`
    #[doc(alias = "GetShippingProviders")]
    #[doc(alias = "getShippingProvider")]
    pub fn get_shipping_provider(
        &self,
        request: GetShippingProviderRequest,
    ) -> Call<'a, GetShippingProviderResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the delivery options of a warehouse, with their size and weight limits.
    ///
    /// Official name `GetWarehouseDeliveryOptions`: `GET /logistics/{version}/warehouses/{warehouse_id}/delivery_options`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.logistics`
    /// - codes of this domain: `21008116` (Business), `21008117` (Business)
    /// - elsewhere: PHP `Logistic.getWarehouseDeliveryOptions`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650aa46ebace3e02b75d9afa>
    #[doc(alias = "GetWarehouseDeliveryOptions")]
    #[doc(alias = "getWarehouseDeliveryOptions")]
    pub fn get_warehouse_delivery_options(
        &self,
        request: GetWarehouseDeliveryOptionsRequest,
    ) -> Call<'a, GetWarehouseDeliveryOptionsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the shop's warehouses, with their type, status and address.
    ///
    /// Official name `GetWarehouseList`: `GET /logistics/{version}/warehouses`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.logistics`
    /// - codes of this domain: `21008116` (Business), `21008117` (Business)
    /// - elsewhere: PHP `Logistic.getWarehouseList`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650aa418defece02be6e66b6>
    #[doc(alias = "GetWarehouseList")]
    #[doc(alias = "getWarehouseList")]
    pub fn get_warehouse_list(
        &self,
        request: GetWarehouseListRequest,
    ) -> Call<'a, GetWarehouseListResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the standard form of an address and tells whether it changed.
    ///
    /// Official name `StandardizeWarehouseAddress`: `POST /logistics/{version}/addresses/standardize`, version 202412.
    ///
    /// - cipher: `shop_cipher` (required)
    /// - codes of this domain: `21008116` (Business), `21008117` (Business)
    #[doc(alias = "StandardizeWarehouseAddress")]
    pub fn standardize_warehouse_address(
        &self,
        request: StandardizeWarehouseAddressRequest,
    ) -> Call<'a, StandardizeWarehouseAddressResponse, M> {
        Call::new(self.client, &request)
    }

    /// Changes the name, address, contact or covered area of one warehouse.
    ///
    /// Official name `UpdateWarehouse`: `POST /logistics/{version}/warehouses/{warehouse_id}`, version 202502.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `error_list`
    /// - codes of this domain: `21008116` (Business), `21008117` (Business)
    #[doc(alias = "UpdateWarehouse")]
    pub fn update_warehouse(&self, request: UpdateWarehouseRequest) -> Call<'a, UpdateWarehouseResponse, M> {
        Call::new(self.client, &request)
    }
}

impl Request for CheckShippingTemplateExistenceRequest {
    const OPERATION: &'static str = "logistics.check_shipping_template_existence";
}

impl Request for CreateWarehouseRequest {
    const OPERATION: &'static str = "logistics.create_warehouse";
}

impl Request for GetAvailableShippingTemplateRequest {
    const OPERATION: &'static str = "logistics.get_available_shipping_template";
}

impl Request for GetGlobalSellerWarehouseRequest {
    const OPERATION: &'static str = "logistics.get_global_seller_warehouse";
}

impl Request for GetLogisticsTrackingRequest {
    const OPERATION: &'static str = "logistics.get_logistics_tracking";
}

impl Request for GetShippingProviderRequest {
    const OPERATION: &'static str = "logistics.get_shipping_provider";
}

impl Request for GetWarehouseDeliveryOptionsRequest {
    const OPERATION: &'static str = "logistics.get_warehouse_delivery_options";
}

impl Request for GetWarehouseListRequest {
    const OPERATION: &'static str = "logistics.get_warehouse_list";
}

impl Request for StandardizeWarehouseAddressRequest {
    const OPERATION: &'static str = "logistics.standardize_warehouse_address";
}

impl Request for UpdateWarehouseRequest {
    const OPERATION: &'static str = "logistics.update_warehouse";
}
