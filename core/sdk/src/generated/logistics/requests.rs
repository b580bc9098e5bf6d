// Generated from core/catalog by `cargo gen`. Do not edit.

//! Parameters.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::decode::{Fit, Read, Reader};
#[allow(unused_imports)]
use crate::model::{FieldValue, Fields, Model, model_traits};
#[allow(unused_imports)]
use crate::{Extra, Json, Money, Upload};

/// The parameters of `CheckShippingTemplateExistence` (202606). Tells whether a shipping template exists for a warehouse.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckShippingTemplateExistenceRequest {
    /// Id of the warehouse for which to look for a shipping template. Required.
    pub biz_warehouse_id: Option<i64>,
    /// Id of the shop for which to look for a shipping template.
    pub shop_id: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckShippingTemplateExistenceRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the warehouse for which to look for a shipping template. Required.
    pub fn biz_warehouse_id(mut self, value: impl Into<i64>) -> Self {
        self.biz_warehouse_id = Some(value.into());
        self
    }

    /// Id of the shop for which to look for a shipping template.
    pub fn shop_id(mut self, value: impl Into<i64>) -> Self {
        self.shop_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckShippingTemplateExistenceRequest {
    fn name(&self) -> &'static str {
        "CheckShippingTemplateExistenceRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "biz_warehouse_id" => self.biz_warehouse_id.read(reader),
            "shop_id" => self.shop_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("biz_warehouse_id", &self.biz_warehouse_id);
        out.put("shop_id", &self.shop_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreateWarehouse` (202502). Creates a sales or return warehouse, with its address, contact and covered area.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWarehouseRequest {
    /// Data of the warehouse to save: name, purpose, address, contact and the area it serves.
    pub warehouse: Option<CreateWarehouseWarehouse>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateWarehouseRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Data of the warehouse to save: name, purpose, address, contact and the area it serves.
    pub fn warehouse(mut self, value: CreateWarehouseWarehouse) -> Self {
        self.warehouse = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateWarehouseRequest {
    fn name(&self) -> &'static str {
        "CreateWarehouseRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "warehouse" => self.warehouse.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("warehouse", &self.warehouse);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetAvailableShippingTemplate` (202510). Lists the shipping templates and tells whether a product of the given size can use them.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAvailableShippingTemplateRequest {
    /// Size and weight of the product, against which the templates are checked.
    pub product_attribute: Option<ProductAttribute>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAvailableShippingTemplateRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Size and weight of the product, against which the templates are checked.
    pub fn product_attribute(mut self, value: ProductAttribute) -> Self {
        self.product_attribute = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetAvailableShippingTemplateRequest {
    fn name(&self) -> &'static str {
        "GetAvailableShippingTemplateRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_attribute" => self.product_attribute.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_attribute", &self.product_attribute);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetGlobalSellerWarehouse` (202309). Lists the warehouses that a global seller shares among its shops.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalSellerWarehouseRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetGlobalSellerWarehouseRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetGlobalSellerWarehouseRequest {
    fn name(&self) -> &'static str {
        "GetGlobalSellerWarehouseRequest"
    }

    fn read_field(&mut self, _key: &str, _reader: &mut Reader<'_>) -> Read {
        Ok(Fit::Not)
    }

    fn write_fields<'a>(&'a self, _out: &mut Fields<'a>) {}

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetLogisticsTracking` (202604). Lists the tracking events of a cross-border order, including the first mile.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLogisticsTrackingRequest {
    /// Id of the TikTok Shop order that is tracked. Required.
    pub order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetLogisticsTrackingRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the TikTok Shop order that is tracked. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetLogisticsTrackingRequest {
    fn name(&self) -> &'static str {
        "GetLogisticsTrackingRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_id" => self.order_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_id", &self.order_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShippingProviders` (202309). Lists the carriers that one delivery option accepts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShippingProviderRequest {
    /// Country of the buyer, to get only carriers that deliver there; for sellers in the EU.
    pub buyer_region: Option<String>,
    /// Delivery option whose carriers to list, an id from Get Warehouse Delivery Options. Required.
    pub delivery_option_id: Option<String>,
    /// Country of the warehouse, to get only carriers that collect there; for sellers in the EU.
    pub warehouse_region: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShippingProviderRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Country of the buyer, to get only carriers that deliver there; for sellers in the EU.
    pub fn buyer_region(mut self, value: impl Into<String>) -> Self {
        self.buyer_region = Some(value.into());
        self
    }

    /// Delivery option whose carriers to list, an id from Get Warehouse Delivery Options. Required.
    pub fn delivery_option_id(mut self, value: impl Into<String>) -> Self {
        self.delivery_option_id = Some(value.into());
        self
    }

    /// Country of the warehouse, to get only carriers that collect there; for sellers in the EU.
    pub fn warehouse_region(mut self, value: impl Into<String>) -> Self {
        self.warehouse_region = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShippingProviderRequest {
    fn name(&self) -> &'static str {
        "GetShippingProviderRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "buyer_region" => self.buyer_region.read(reader),
            "delivery_option_id" => self.delivery_option_id.read(reader),
            "warehouse_region" => self.warehouse_region.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("buyer_region", &self.buyer_region);
        out.put("delivery_option_id", &self.delivery_option_id);
        out.put("warehouse_region", &self.warehouse_region);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetWarehouseDeliveryOptions` (202309). Lists the delivery options of a warehouse, with their size and weight limits.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWarehouseDeliveryOptionsRequest {
    /// Which options to return: WAREHOUSE (default) for those active in the warehouse, PRODUCT for those that can be set on a single product, then with id and name only. Default: `WAREHOUSE`. Example: `PRODUCT`.
    pub scope: Option<String>,
    /// Id of the warehouse, used for stock and shipping; it never changes. Required.
    pub warehouse_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetWarehouseDeliveryOptionsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Which options to return: WAREHOUSE (default) for those active in the warehouse, PRODUCT for those that can be set on a single product, then with id and name only. Default: `WAREHOUSE`. Example: `PRODUCT`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }

    /// Id of the warehouse, used for stock and shipping; it never changes. Required.
    pub fn warehouse_id(mut self, value: impl Into<String>) -> Self {
        self.warehouse_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetWarehouseDeliveryOptionsRequest {
    fn name(&self) -> &'static str {
        "GetWarehouseDeliveryOptionsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "scope" => self.scope.read(reader),
            "warehouse_id" => self.warehouse_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("scope", &self.scope);
        out.put("warehouse_id", &self.warehouse_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetWarehouseList` (202309). Lists the shop's warehouses, with their type, status and address.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWarehouseListRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetWarehouseListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetWarehouseListRequest {
    fn name(&self) -> &'static str {
        "GetWarehouseListRequest"
    }

    fn read_field(&mut self, _key: &str, _reader: &mut Reader<'_>) -> Read {
        Ok(Fit::Not)
    }

    fn write_fields<'a>(&'a self, _out: &mut Fields<'a>) {}

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `StandardizeWarehouseAddress` (202412). Returns the standard form of an address and tells whether it changed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StandardizeWarehouseAddressRequest {
    /// Address that the platform should check and standardize.
    pub address: Option<StandardizeWarehouseAddressAddress>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl StandardizeWarehouseAddressRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Address that the platform should check and standardize.
    pub fn address(mut self, value: StandardizeWarehouseAddressAddress) -> Self {
        self.address = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for StandardizeWarehouseAddressRequest {
    fn name(&self) -> &'static str {
        "StandardizeWarehouseAddressRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address" => self.address.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address", &self.address);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UpdateWarehouse` (202502). Changes the name, address, contact or covered area of one warehouse.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWarehouseRequest {
    /// Data of the warehouse to save: name, purpose, address, contact and the area it serves.
    pub warehouse: Option<CreateWarehouseWarehouse>,
    /// Id of the warehouse, used for stock and shipping; it never changes. Required.
    pub warehouse_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateWarehouseRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Data of the warehouse to save: name, purpose, address, contact and the area it serves.
    pub fn warehouse(mut self, value: CreateWarehouseWarehouse) -> Self {
        self.warehouse = Some(value);
        self
    }

    /// Id of the warehouse, used for stock and shipping; it never changes. Required.
    pub fn warehouse_id(mut self, value: impl Into<String>) -> Self {
        self.warehouse_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateWarehouseRequest {
    fn name(&self) -> &'static str {
        "UpdateWarehouseRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "warehouse" => self.warehouse.read(reader),
            "warehouse_id" => self.warehouse_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("warehouse", &self.warehouse);
        out.put("warehouse_id", &self.warehouse_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    CheckShippingTemplateExistenceRequest,
    CreateWarehouseRequest,
    GetAvailableShippingTemplateRequest,
    GetGlobalSellerWarehouseRequest,
    GetLogisticsTrackingRequest,
    GetShippingProviderRequest,
    GetWarehouseDeliveryOptionsRequest,
    GetWarehouseListRequest,
    StandardizeWarehouseAddressRequest,
    UpdateWarehouseRequest,
);
