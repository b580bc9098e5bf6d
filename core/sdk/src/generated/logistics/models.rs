// Generated from core/catalog by `cargo gen`. Do not edit.

//! Responses.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::decode::{Fit, Read, Reader};
#[allow(unused_imports)]
use crate::model::{FieldValue, Fields, Model, model_traits};
#[allow(unused_imports)]
use crate::{Extra, Json, Money, Upload};

/// The response of `CheckShippingTemplateExistence` (202606).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckShippingTemplateExistenceResponse {
    /// Template exist.
    pub template_exist: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CheckShippingTemplateExistenceResponse {
    fn name(&self) -> &'static str {
        "CheckShippingTemplateExistenceResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "template_exist" => self.template_exist.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("template_exist", &self.template_exist);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreateWarehouse` (202502).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWarehouseResponse {
    /// Error list.
    pub error_list: Vec<ErrorItem>,
    /// Warehouse id. Example: `7469975631737423671`.
    pub warehouse_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateWarehouseResponse {
    fn name(&self) -> &'static str {
        "CreateWarehouseResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "error_list" => self.error_list.read(reader),
            "warehouse_id" => self.warehouse_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("error_list", &self.error_list);
        out.put("warehouse_id", &self.warehouse_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetAvailableShippingTemplate` (202510).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAvailableShippingTemplateResponse {
    /// Templates.
    pub templates: Vec<GetAvailableShippingTemplateTemplate>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetAvailableShippingTemplateResponse {
    fn name(&self) -> &'static str {
        "GetAvailableShippingTemplateResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "templates" => self.templates.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("templates", &self.templates);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetGlobalSellerWarehouse` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalSellerWarehouseResponse {
    /// Global warehouses.
    pub global_warehouses: Vec<GlobalWarehouse>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetGlobalSellerWarehouseResponse {
    fn name(&self) -> &'static str {
        "GetGlobalSellerWarehouseResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "global_warehouses" => self.global_warehouses.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("global_warehouses", &self.global_warehouses);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetLogisticsTracking` (202604).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLogisticsTrackingResponse {
    /// Logistics details.
    pub logistics_details: Vec<LogisticsDetail>,
    /// Order id.
    pub order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetLogisticsTrackingResponse {
    fn name(&self) -> &'static str {
        "GetLogisticsTrackingResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "logistics_details" => self.logistics_details.read(reader),
            "order_id" => self.order_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("logistics_details", &self.logistics_details);
        out.put("order_id", &self.order_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShippingProviders` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShippingProviderResponse {
    /// Shipping providers.
    pub shipping_providers: Vec<ShippingProvider>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShippingProviderResponse {
    fn name(&self) -> &'static str {
        "GetShippingProviderResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "shipping_providers" => self.shipping_providers.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("shipping_providers", &self.shipping_providers);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetWarehouseDeliveryOptions` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWarehouseDeliveryOptionsResponse {
    /// Delivery options.
    pub delivery_options: Vec<DeliveryOption>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetWarehouseDeliveryOptionsResponse {
    fn name(&self) -> &'static str {
        "GetWarehouseDeliveryOptionsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_options" => self.delivery_options.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_options", &self.delivery_options);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetWarehouseList` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWarehouseListResponse {
    /// Warehouses.
    pub warehouses: Vec<Warehouse>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetWarehouseListResponse {
    fn name(&self) -> &'static str {
        "GetWarehouseListResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "warehouses" => self.warehouses.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("warehouses", &self.warehouses);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `StandardizeWarehouseAddress` (202412).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StandardizeWarehouseAddressResponse {
    /// Standardization result.
    pub standardization_result: Option<StandardizationResult>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for StandardizeWarehouseAddressResponse {
    fn name(&self) -> &'static str {
        "StandardizeWarehouseAddressResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "standardization_result" => self.standardization_result.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("standardization_result", &self.standardization_result);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `UpdateWarehouse` (202502).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWarehouseResponse {
    /// Error list.
    pub error_list: Vec<ErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UpdateWarehouseResponse {
    fn name(&self) -> &'static str {
        "UpdateWarehouseResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "error_list" => self.error_list.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("error_list", &self.error_list);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Address inside [`Warehouse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// Address line1. Example: `Bairro/Distrito`.
    pub address_line1: Option<String>,
    /// Address line2.
    pub address_line2: Option<String>,
    /// Address line3. Example: `3`.
    pub address_line3: Option<String>,
    /// Address line4.
    pub address_line4: Option<String>,
    /// City. Example: `GuanZhou`.
    pub city: Option<String>,
    /// Contact person. Example: `Lee`.
    pub contact_person: Option<String>,
    /// Distict. Example: `HuaDu`.
    pub distict: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// First name local script.
    pub first_name_local_script: Option<String>,
    /// Full address.
    pub full_address: Option<String>,
    /// Geolocation.
    pub geolocation: Option<Geolocation>,
    /// Last name.
    pub last_name: Option<String>,
    /// Last name local script.
    pub last_name_local_script: Option<String>,
    /// Phone number. Example: `188****2234`.
    pub phone_number: Option<String>,
    /// Postal code. Example: `510000`.
    pub postal_code: Option<String>,
    /// Region. Example: `China`.
    pub region: Option<String>,
    /// Region code. Example: `CN`.
    pub region_code: Option<String>,
    /// State. Example: `GuangDong`.
    pub state: Option<String>,
    /// Town. Example: `town`.
    pub town: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Address {
    fn name(&self) -> &'static str {
        "Address"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address_line1" => self.address_line1.read(reader),
            "address_line2" => self.address_line2.read(reader),
            "address_line3" => self.address_line3.read(reader),
            "address_line4" => self.address_line4.read(reader),
            "city" => self.city.read(reader),
            "contact_person" => self.contact_person.read(reader),
            "distict" => self.distict.read(reader),
            "first_name" => self.first_name.read(reader),
            "first_name_local_script" => self.first_name_local_script.read(reader),
            "full_address" => self.full_address.read(reader),
            "geolocation" => self.geolocation.read(reader),
            "last_name" => self.last_name.read(reader),
            "last_name_local_script" => self.last_name_local_script.read(reader),
            "phone_number" => self.phone_number.read(reader),
            "postal_code" => self.postal_code.read(reader),
            "region" => self.region.read(reader),
            "region_code" => self.region_code.read(reader),
            "state" => self.state.read(reader),
            "town" => self.town.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address_line1", &self.address_line1);
        out.put("address_line2", &self.address_line2);
        out.put("address_line3", &self.address_line3);
        out.put("address_line4", &self.address_line4);
        out.put("city", &self.city);
        out.put("contact_person", &self.contact_person);
        out.put("distict", &self.distict);
        out.put("first_name", &self.first_name);
        out.put("first_name_local_script", &self.first_name_local_script);
        out.put("full_address", &self.full_address);
        out.put("geolocation", &self.geolocation);
        out.put("last_name", &self.last_name);
        out.put("last_name_local_script", &self.last_name_local_script);
        out.put("phone_number", &self.phone_number);
        out.put("postal_code", &self.postal_code);
        out.put("region", &self.region);
        out.put("region_code", &self.region_code);
        out.put("state", &self.state);
        out.put("town", &self.town);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Cover address detail inside [`CreateWarehouseWarehouse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CoverAddressDetail {
    /// Address line 1. Example: `Bairro/Distrito`.
    pub address_line_1: Option<String>,
    /// Address line 2.
    pub address_line_2: Option<String>,
    /// Address line 3. Example: `3`.
    pub address_line_3: Option<String>,
    /// Address line 4.
    pub address_line_4: Option<String>,
    /// City. Example: `GuangZhou`.
    pub city: Option<String>,
    /// District. Example: `HuaDu`.
    pub district: Option<String>,
    /// Postcode. Example: `510000`.
    pub postcode: Option<String>,
    /// Region. Example: `China`.
    pub region: Option<String>,
    /// State. Example: `GuangDong`.
    pub state: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CoverAddressDetail {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Address line 1. Example: `Bairro/Distrito`.
    pub fn address_line_1(mut self, value: impl Into<String>) -> Self {
        self.address_line_1 = Some(value.into());
        self
    }

    /// Address line 2.
    pub fn address_line_2(mut self, value: impl Into<String>) -> Self {
        self.address_line_2 = Some(value.into());
        self
    }

    /// Address line 3. Example: `3`.
    pub fn address_line_3(mut self, value: impl Into<String>) -> Self {
        self.address_line_3 = Some(value.into());
        self
    }

    /// Address line 4.
    pub fn address_line_4(mut self, value: impl Into<String>) -> Self {
        self.address_line_4 = Some(value.into());
        self
    }

    /// City. Example: `GuangZhou`.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// District. Example: `HuaDu`.
    pub fn district(mut self, value: impl Into<String>) -> Self {
        self.district = Some(value.into());
        self
    }

    /// Postcode. Example: `510000`.
    pub fn postcode(mut self, value: impl Into<String>) -> Self {
        self.postcode = Some(value.into());
        self
    }

    /// Region. Example: `China`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }

    /// State. Example: `GuangDong`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CoverAddressDetail {
    fn name(&self) -> &'static str {
        "CoverAddressDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address_line_1" => self.address_line_1.read(reader),
            "address_line_2" => self.address_line_2.read(reader),
            "address_line_3" => self.address_line_3.read(reader),
            "address_line_4" => self.address_line_4.read(reader),
            "city" => self.city.read(reader),
            "district" => self.district.read(reader),
            "postcode" => self.postcode.read(reader),
            "region" => self.region.read(reader),
            "state" => self.state.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address_line_1", &self.address_line_1);
        out.put("address_line_2", &self.address_line_2);
        out.put("address_line_3", &self.address_line_3);
        out.put("address_line_4", &self.address_line_4);
        out.put("city", &self.city);
        out.put("district", &self.district);
        out.put("postcode", &self.postcode);
        out.put("region", &self.region);
        out.put("state", &self.state);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Address inside [`CreateWarehouseWarehouse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWarehouseAddress {
    /// Address line 1. Example: `Bairro/Distrito`.
    pub address_line_1: Option<String>,
    /// Address line 2.
    pub address_line_2: Option<String>,
    /// Address line 3. Example: `3`.
    pub address_line_3: Option<String>,
    /// Address line 4.
    pub address_line_4: Option<String>,
    /// City. Example: `Guangzhou`.
    pub city: Option<String>,
    /// District. Example: `HuaDu`.
    pub district: Option<String>,
    /// Postcode. Example: `510000`.
    pub postcode: Option<String>,
    /// Region. Example: `China`.
    pub region: Option<String>,
    /// State. Example: `GuangDong`.
    pub state: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateWarehouseAddress {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Address line 1. Example: `Bairro/Distrito`.
    pub fn address_line_1(mut self, value: impl Into<String>) -> Self {
        self.address_line_1 = Some(value.into());
        self
    }

    /// Address line 2.
    pub fn address_line_2(mut self, value: impl Into<String>) -> Self {
        self.address_line_2 = Some(value.into());
        self
    }

    /// Address line 3. Example: `3`.
    pub fn address_line_3(mut self, value: impl Into<String>) -> Self {
        self.address_line_3 = Some(value.into());
        self
    }

    /// Address line 4.
    pub fn address_line_4(mut self, value: impl Into<String>) -> Self {
        self.address_line_4 = Some(value.into());
        self
    }

    /// City. Example: `Guangzhou`.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// District. Example: `HuaDu`.
    pub fn district(mut self, value: impl Into<String>) -> Self {
        self.district = Some(value.into());
        self
    }

    /// Postcode. Example: `510000`.
    pub fn postcode(mut self, value: impl Into<String>) -> Self {
        self.postcode = Some(value.into());
        self
    }

    /// Region. Example: `China`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }

    /// State. Example: `GuangDong`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateWarehouseAddress {
    fn name(&self) -> &'static str {
        "CreateWarehouseAddress"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address_line_1" => self.address_line_1.read(reader),
            "address_line_2" => self.address_line_2.read(reader),
            "address_line_3" => self.address_line_3.read(reader),
            "address_line_4" => self.address_line_4.read(reader),
            "city" => self.city.read(reader),
            "district" => self.district.read(reader),
            "postcode" => self.postcode.read(reader),
            "region" => self.region.read(reader),
            "state" => self.state.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address_line_1", &self.address_line_1);
        out.put("address_line_2", &self.address_line_2);
        out.put("address_line_3", &self.address_line_3);
        out.put("address_line_4", &self.address_line_4);
        out.put("city", &self.city);
        out.put("district", &self.district);
        out.put("postcode", &self.postcode);
        out.put("region", &self.region);
        out.put("state", &self.state);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Warehouse inside [`CreateWarehouseRequest`], [`UpdateWarehouseRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateWarehouseWarehouse {
    /// Address.
    pub address: Option<CreateWarehouseAddress>,
    /// Contact person. Example: `Lee`.
    pub contact_person: Option<String>,
    /// Cover address detail.
    pub cover_address_detail: Vec<CoverAddressDetail>,
    /// Cover region code. Example: `CN`.
    pub cover_region_code: Option<String>,
    /// Default warehouse. Example: `true`.
    pub default_warehouse: Option<bool>,
    /// External warehouse id. Example: `7000714532876273410`.
    pub external_warehouse_id: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// First name local script.
    pub first_name_local_script: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Last name local script.
    pub last_name_local_script: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Phone number. Example: `18812341234`.
    pub phone_number: Option<String>,
    /// Type. Example: `SALES_WAREHOUSE`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateWarehouseWarehouse {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Address.
    pub fn address(mut self, value: CreateWarehouseAddress) -> Self {
        self.address = Some(value);
        self
    }

    /// Contact person. Example: `Lee`.
    pub fn contact_person(mut self, value: impl Into<String>) -> Self {
        self.contact_person = Some(value.into());
        self
    }

    /// Cover address detail.
    pub fn cover_address_detail(mut self, value: impl IntoIterator<Item = CoverAddressDetail>) -> Self {
        self.cover_address_detail = value.into_iter().collect();
        self
    }

    /// Cover region code. Example: `CN`.
    pub fn cover_region_code(mut self, value: impl Into<String>) -> Self {
        self.cover_region_code = Some(value.into());
        self
    }

    /// Default warehouse. Example: `true`.
    pub fn default_warehouse(mut self, value: bool) -> Self {
        self.default_warehouse = Some(value);
        self
    }

    /// External warehouse id. Example: `7000714532876273410`.
    pub fn external_warehouse_id(mut self, value: impl Into<String>) -> Self {
        self.external_warehouse_id = Some(value.into());
        self
    }

    /// First name.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }

    /// First name local script.
    pub fn first_name_local_script(mut self, value: impl Into<String>) -> Self {
        self.first_name_local_script = Some(value.into());
        self
    }

    /// Last name.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }

    /// Last name local script.
    pub fn last_name_local_script(mut self, value: impl Into<String>) -> Self {
        self.last_name_local_script = Some(value.into());
        self
    }

    /// Name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Phone number. Example: `18812341234`.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }

    /// Type. Example: `SALES_WAREHOUSE`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateWarehouseWarehouse {
    fn name(&self) -> &'static str {
        "CreateWarehouseWarehouse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address" => self.address.read(reader),
            "contact_person" => self.contact_person.read(reader),
            "cover_address_detail" => self.cover_address_detail.read(reader),
            "cover_region_code" => self.cover_region_code.read(reader),
            "default_warehouse" => self.default_warehouse.read(reader),
            "external_warehouse_id" => self.external_warehouse_id.read(reader),
            "first_name" => self.first_name.read(reader),
            "first_name_local_script" => self.first_name_local_script.read(reader),
            "last_name" => self.last_name.read(reader),
            "last_name_local_script" => self.last_name_local_script.read(reader),
            "name" => self.name.read(reader),
            "phone_number" => self.phone_number.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address", &self.address);
        out.put("contact_person", &self.contact_person);
        out.put("cover_address_detail", &self.cover_address_detail);
        out.put("cover_region_code", &self.cover_region_code);
        out.put("default_warehouse", &self.default_warehouse);
        out.put("external_warehouse_id", &self.external_warehouse_id);
        out.put("first_name", &self.first_name);
        out.put("first_name_local_script", &self.first_name_local_script);
        out.put("last_name", &self.last_name);
        out.put("last_name_local_script", &self.last_name_local_script);
        out.put("name", &self.name);
        out.put("phone_number", &self.phone_number);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Delivery option inside [`GetWarehouseDeliveryOptionsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeliveryOption {
    /// Description.
    pub description: Option<String>,
    /// Dimension limit.
    pub dimension_limit: Option<DimensionLimit>,
    /// Id. Example: `6955034615128000261`.
    pub id: Option<String>,
    /// Name. Example: `LSV-TTS-STD`.
    pub name: Option<String>,
    /// Platform.
    pub platform: Vec<DeliveryOptionPlatform>,
    /// Type. Example: `STANDARD`.
    pub type_: Option<DeliveryOptionType>,
    /// Weight limit.
    pub weight_limit: Option<WeightLimit>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DeliveryOption {
    fn name(&self) -> &'static str {
        "DeliveryOption"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "description" => self.description.read(reader),
            "dimension_limit" => self.dimension_limit.read(reader),
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "platform" => self.platform.read(reader),
            "type" => self.type_.read(reader),
            "weight_limit" => self.weight_limit.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("description", &self.description);
        out.put("dimension_limit", &self.dimension_limit);
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("platform", &self.platform);
        out.put("type", &self.type_);
        out.put("weight_limit", &self.weight_limit);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Dimension inside [`ProductAttribute`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dimension {
    /// Height. Example: `10`.
    pub height: Option<String>,
    /// Length. Example: `10`.
    pub length: Option<String>,
    /// Unit. Example: `1`.
    pub unit: Option<i64>,
    /// Width. Example: `10`.
    pub width: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Dimension {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Height. Example: `10`.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }

    /// Length. Example: `10`.
    pub fn length(mut self, value: impl Into<String>) -> Self {
        self.length = Some(value.into());
        self
    }

    /// Unit. Example: `1`.
    pub fn unit(mut self, value: impl Into<i64>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Width. Example: `10`.
    pub fn width(mut self, value: impl Into<String>) -> Self {
        self.width = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Dimension {
    fn name(&self) -> &'static str {
        "Dimension"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "length" => self.length.read(reader),
            "unit" => self.unit.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("length", &self.length);
        out.put("unit", &self.unit);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Dimension limit inside [`DeliveryOption`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DimensionLimit {
    /// Max height. Example: `100`.
    pub max_height: Option<i64>,
    /// Max length. Example: `100`.
    pub max_length: Option<i64>,
    /// Max width. Example: `100`.
    pub max_width: Option<i64>,
    /// Unit. Example: `INCH`.
    pub unit: Option<DimensionLimitUnit>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DimensionLimit {
    fn name(&self) -> &'static str {
        "DimensionLimit"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "max_height" => self.max_height.read(reader),
            "max_length" => self.max_length.read(reader),
            "max_width" => self.max_width.read(reader),
            "unit" => self.unit.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("max_height", &self.max_height);
        out.put("max_length", &self.max_length);
        out.put("max_width", &self.max_width);
        out.put("unit", &self.unit);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Error inside [`CreateWarehouseResponse`], [`UpdateWarehouseResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorItem {
    /// Code. Example: `500`.
    pub code: Option<i64>,
    /// Message.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ErrorItem {
    fn name(&self) -> &'static str {
        "ErrorItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Filter reason inside [`ServiceUnreachableReason`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterReason {
    /// Filter type. Example: `9`.
    pub filter_type: Option<String>,
    /// Reason.
    pub reason: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for FilterReason {
    fn name(&self) -> &'static str {
        "FilterReason"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "filter_type" => self.filter_type.read(reader),
            "reason" => self.reason.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("filter_type", &self.filter_type);
        out.put("reason", &self.reason);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Geolocation inside [`Address`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Geolocation {
    /// Latitude. Example: `45.41634`.
    pub latitude: Option<String>,
    /// Longitude. Example: `-75.6868`.
    pub longitude: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Geolocation {
    fn name(&self) -> &'static str {
        "Geolocation"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "latitude" => self.latitude.read(reader),
            "longitude" => self.longitude.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("latitude", &self.latitude);
        out.put("longitude", &self.longitude);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Template inside [`GetAvailableShippingTemplateResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAvailableShippingTemplateTemplate {
    /// Service unreachable reason.
    pub service_unreachable_reason: Vec<ServiceUnreachableReason>,
    /// Template.
    pub template: Option<Template>,
    /// Template is available. Example: `false`.
    pub template_is_available: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetAvailableShippingTemplateTemplate {
    fn name(&self) -> &'static str {
        "GetAvailableShippingTemplateTemplate"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "service_unreachable_reason" => self.service_unreachable_reason.read(reader),
            "template" => self.template.read(reader),
            "template_is_available" => self.template_is_available.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("service_unreachable_reason", &self.service_unreachable_reason);
        out.put("template", &self.template);
        out.put("template_is_available", &self.template_is_available);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Global warehouse inside [`GetGlobalSellerWarehouseResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalWarehouse {
    /// Id. Example: `7000714532876273411`.
    pub id: Option<String>,
    /// Name. Example: `Guangzhou`.
    pub name: Option<String>,
    /// Ownership. Example: `SELLER`.
    pub ownership: Option<GlobalWarehouseOwnership>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalWarehouse {
    fn name(&self) -> &'static str {
        "GlobalWarehouse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "ownership" => self.ownership.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("ownership", &self.ownership);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Logistics detail inside [`GetLogisticsTrackingResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogisticsDetail {
    /// Carrier name.
    pub carrier_name: Option<String>,
    /// Newest tracking no.
    pub newest_tracking_no: Option<String>,
    /// Track list.
    pub track_list: Vec<Track>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for LogisticsDetail {
    fn name(&self) -> &'static str {
        "LogisticsDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "carrier_name" => self.carrier_name.read(reader),
            "newest_tracking_no" => self.newest_tracking_no.read(reader),
            "track_list" => self.track_list.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("carrier_name", &self.carrier_name);
        out.put("newest_tracking_no", &self.newest_tracking_no);
        out.put("track_list", &self.track_list);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product attribute inside [`GetAvailableShippingTemplateRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductAttribute {
    /// Dimension.
    pub dimension: Option<Dimension>,
    /// Weight.
    pub weight: Option<Weight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ProductAttribute {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Dimension.
    pub fn dimension(mut self, value: Dimension) -> Self {
        self.dimension = Some(value);
        self
    }

    /// Weight.
    pub fn weight(mut self, value: Weight) -> Self {
        self.weight = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ProductAttribute {
    fn name(&self) -> &'static str {
        "ProductAttribute"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "dimension" => self.dimension.read(reader),
            "weight" => self.weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("dimension", &self.dimension);
        out.put("weight", &self.weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Service unreachable reason inside [`GetAvailableShippingTemplateTemplate`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceUnreachableReason {
    /// Filter reason.
    pub filter_reason: Vec<FilterReason>,
    /// Service id. Example: `23241`.
    pub service_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ServiceUnreachableReason {
    fn name(&self) -> &'static str {
        "ServiceUnreachableReason"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "filter_reason" => self.filter_reason.read(reader),
            "service_id" => self.service_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("filter_reason", &self.filter_reason);
        out.put("service_id", &self.service_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shipping provider inside [`GetShippingProviderResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingProvider {
    /// Id. Example: `7117858858072016686`.
    pub id: Option<String>,
    /// Name. Example: `USPS`.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShippingProvider {
    fn name(&self) -> &'static str {
        "ShippingProvider"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Standardization result inside [`StandardizeWarehouseAddressResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StandardizationResult {
    /// Standardized address.
    pub standardized_address: Option<StandardizedAddress>,
    /// Updated. Example: `true`.
    pub updated: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for StandardizationResult {
    fn name(&self) -> &'static str {
        "StandardizationResult"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "standardized_address" => self.standardized_address.read(reader),
            "updated" => self.updated.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("standardized_address", &self.standardized_address);
        out.put("updated", &self.updated);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Address inside [`StandardizeWarehouseAddressRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StandardizeWarehouseAddressAddress {
    /// Address line1.
    pub address_line1: Option<String>,
    /// Address line2.
    pub address_line2: Option<String>,
    /// City. Example: `Guanzhou`.
    pub city: Option<String>,
    /// District. Example: `HuaDu`.
    pub district: Option<String>,
    /// Postal code. Example: `98804`.
    pub postal_code: Option<String>,
    /// Region code. Example: `CN`.
    pub region_code: Option<String>,
    /// State. Example: `Guandong`.
    pub state: Option<String>,
    /// Town. Example: `Huashan`.
    pub town: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl StandardizeWarehouseAddressAddress {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Address line1.
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.address_line1 = Some(value.into());
        self
    }

    /// Address line2.
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.address_line2 = Some(value.into());
        self
    }

    /// City. Example: `Guanzhou`.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// District. Example: `HuaDu`.
    pub fn district(mut self, value: impl Into<String>) -> Self {
        self.district = Some(value.into());
        self
    }

    /// Postal code. Example: `98804`.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }

    /// Region code. Example: `CN`.
    pub fn region_code(mut self, value: impl Into<String>) -> Self {
        self.region_code = Some(value.into());
        self
    }

    /// State. Example: `Guandong`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Town. Example: `Huashan`.
    pub fn town(mut self, value: impl Into<String>) -> Self {
        self.town = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for StandardizeWarehouseAddressAddress {
    fn name(&self) -> &'static str {
        "StandardizeWarehouseAddressAddress"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address_line1" => self.address_line1.read(reader),
            "address_line2" => self.address_line2.read(reader),
            "city" => self.city.read(reader),
            "district" => self.district.read(reader),
            "postal_code" => self.postal_code.read(reader),
            "region_code" => self.region_code.read(reader),
            "state" => self.state.read(reader),
            "town" => self.town.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address_line1", &self.address_line1);
        out.put("address_line2", &self.address_line2);
        out.put("city", &self.city);
        out.put("district", &self.district);
        out.put("postal_code", &self.postal_code);
        out.put("region_code", &self.region_code);
        out.put("state", &self.state);
        out.put("town", &self.town);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Standardized address inside [`StandardizationResult`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StandardizedAddress {
    /// Address line1.
    pub address_line1: Option<String>,
    /// Address line2.
    pub address_line2: Option<String>,
    /// City. Example: `GuanZhou`.
    pub city: Option<String>,
    /// District. Example: `HuaDu`.
    pub district: Option<String>,
    /// Postal code. Example: `98804`.
    pub postal_code: Option<String>,
    /// Region code. Example: `CN`.
    pub region_code: Option<String>,
    /// State. Example: `Guandong`.
    pub state: Option<String>,
    /// Town. Example: `Huashan`.
    pub town: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for StandardizedAddress {
    fn name(&self) -> &'static str {
        "StandardizedAddress"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address_line1" => self.address_line1.read(reader),
            "address_line2" => self.address_line2.read(reader),
            "city" => self.city.read(reader),
            "district" => self.district.read(reader),
            "postal_code" => self.postal_code.read(reader),
            "region_code" => self.region_code.read(reader),
            "state" => self.state.read(reader),
            "town" => self.town.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address_line1", &self.address_line1);
        out.put("address_line2", &self.address_line2);
        out.put("city", &self.city);
        out.put("district", &self.district);
        out.put("postal_code", &self.postal_code);
        out.put("region_code", &self.region_code);
        out.put("state", &self.state);
        out.put("town", &self.town);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Template inside [`GetAvailableShippingTemplateTemplate`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Template {
    /// Is default. Example: `false`.
    pub is_default: Option<bool>,
    /// Template id. Example: `1234566`.
    pub template_id: Option<String>,
    /// Template name.
    pub template_name: Option<String>,
    /// Template party. Example: `1`.
    pub template_party: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Template {
    fn name(&self) -> &'static str {
        "Template"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_default" => self.is_default.read(reader),
            "template_id" => self.template_id.read(reader),
            "template_name" => self.template_name.read(reader),
            "template_party" => self.template_party.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_default", &self.is_default);
        out.put("template_id", &self.template_id);
        out.put("template_name", &self.template_name);
        out.put("template_party", &self.template_party);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Track inside [`LogisticsDetail`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Track {
    /// Action code.
    pub action_code: Option<i64>,
    /// Action code name.
    pub action_code_name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Tracking no.
    pub tracking_no: Option<String>,
    /// Update time millis.
    pub update_time_millis: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Track {
    fn name(&self) -> &'static str {
        "Track"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "action_code" => self.action_code.read(reader),
            "action_code_name" => self.action_code_name.read(reader),
            "description" => self.description.read(reader),
            "tracking_no" => self.tracking_no.read(reader),
            "update_time_millis" => self.update_time_millis.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("action_code", &self.action_code);
        out.put("action_code_name", &self.action_code_name);
        out.put("description", &self.description);
        out.put("tracking_no", &self.tracking_no);
        out.put("update_time_millis", &self.update_time_millis);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Warehouse inside [`GetWarehouseListResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Warehouse {
    /// Address.
    pub address: Option<Address>,
    /// Effect status. Example: `ENABLED`.
    pub effect_status: Option<EffectStatus>,
    /// Entity id. Example: `7395366865142499073`.
    pub entity_id: Option<String>,
    /// Id. Example: `7000714532876273410`.
    pub id: Option<String>,
    /// Is default. Example: `true`.
    pub is_default: Option<bool>,
    /// Name. Example: `Guangzhou`.
    pub name: Option<String>,
    /// Sub type. Example: `DOMESTIC_WAREHOUSE`.
    pub sub_type: Option<SubType>,
    /// Type. Example: `SALES_WAREHOUSE`.
    pub type_: Option<WarehouseType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Warehouse {
    fn name(&self) -> &'static str {
        "Warehouse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address" => self.address.read(reader),
            "effect_status" => self.effect_status.read(reader),
            "entity_id" => self.entity_id.read(reader),
            "id" => self.id.read(reader),
            "is_default" => self.is_default.read(reader),
            "name" => self.name.read(reader),
            "sub_type" => self.sub_type.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address", &self.address);
        out.put("effect_status", &self.effect_status);
        out.put("entity_id", &self.entity_id);
        out.put("id", &self.id);
        out.put("is_default", &self.is_default);
        out.put("name", &self.name);
        out.put("sub_type", &self.sub_type);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Weight inside [`ProductAttribute`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Weight {
    /// Unit. Example: `1`.
    pub unit: Option<i64>,
    /// Weight. Example: `10`.
    pub weight: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Weight {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit. Example: `1`.
    pub fn unit(mut self, value: impl Into<i64>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Weight. Example: `10`.
    pub fn weight(mut self, value: impl Into<String>) -> Self {
        self.weight = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Weight {
    fn name(&self) -> &'static str {
        "Weight"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "unit" => self.unit.read(reader),
            "weight" => self.weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("unit", &self.unit);
        out.put("weight", &self.weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Weight limit inside [`DeliveryOption`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WeightLimit {
    /// Max weight. Example: `100`.
    pub max_weight: Option<i64>,
    /// Min weight. Example: `100`.
    pub min_weight: Option<i64>,
    /// Unit. Example: `GRAM`.
    pub unit: Option<WeightLimitUnit>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for WeightLimit {
    fn name(&self) -> &'static str {
        "WeightLimit"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "max_weight" => self.max_weight.read(reader),
            "min_weight" => self.min_weight.read(reader),
            "unit" => self.unit.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("max_weight", &self.max_weight);
        out.put("min_weight", &self.min_weight);
        out.put("unit", &self.unit);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    CheckShippingTemplateExistenceResponse,
    CreateWarehouseResponse,
    GetAvailableShippingTemplateResponse,
    GetGlobalSellerWarehouseResponse,
    GetLogisticsTrackingResponse,
    GetShippingProviderResponse,
    GetWarehouseDeliveryOptionsResponse,
    GetWarehouseListResponse,
    StandardizeWarehouseAddressResponse,
    UpdateWarehouseResponse,
    Address,
    CoverAddressDetail,
    CreateWarehouseAddress,
    CreateWarehouseWarehouse,
    DeliveryOption,
    Dimension,
    DimensionLimit,
    ErrorItem,
    FilterReason,
    Geolocation,
    GetAvailableShippingTemplateTemplate,
    GlobalWarehouse,
    LogisticsDetail,
    ProductAttribute,
    ServiceUnreachableReason,
    ShippingProvider,
    StandardizationResult,
    StandardizeWarehouseAddressAddress,
    StandardizedAddress,
    Template,
    Track,
    Warehouse,
    Weight,
    WeightLimit,
);
