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
    /// Whether the warehouse of this shop has a shipping template.
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
    /// Errors that kept the warehouse from being saved; empty on success.
    pub error_list: Vec<ErrorItem>,
    /// Id of the warehouse, used for stock and shipping; it never changes. Example: `7469975631737423671`.
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
    /// All shipping templates of the seller, with a note whether each suits the product.
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
    /// Global warehouses from which the seller can serve several markets.
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
    /// Legs of the shipment, each with its carrier and tracking events.
    pub logistics_details: Vec<LogisticsDetail>,
    /// Id of the TikTok Shop order that is tracked.
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
    /// Carriers available for the delivery option.
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
    /// Delivery options the warehouse can ship with, and the limits on weight and size of each.
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
    /// All warehouses of the seller, for sales and for returns.
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
    /// Outcome of the check: the standardized address and whether it differs.
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
    /// Errors that kept the warehouse from being saved; empty on success.
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
    /// First line of the warehouse address: street and number; in Brazil the district, in Japan chome, banchi and go. Example: `Bairro/Distrito`.
    pub address_line1: Option<String>,
    /// Second line of the address, such as flat or suite; in Brazil the name of the street.
    pub address_line2: Option<String>,
    /// Street number of the warehouse, `s/n` when it has none; Brazil only. Example: `3`.
    pub address_line3: Option<String>,
    /// Additional address data such as flat or suite, optional; Brazil only.
    pub address_line4: Option<String>,
    /// City in which the address lies, by its usual name. Example: `GuanZhou`.
    pub city: Option<String>,
    /// Full name of the contact person of the warehouse. Example: `Lee`.
    pub contact_person: Option<String>,
    /// District of the warehouse address; the misspelled name is the platform's own. Example: `HuaDu`.
    pub distict: Option<String>,
    /// Given name of the contact person in kanji; Japan only.
    pub first_name: Option<String>,
    /// Given name of the contact person in hiragana or katakana; Japan only.
    pub first_name_local_script: Option<String>,
    /// Whole warehouse address in one text, including optional parts such as building and floor.
    pub full_address: Option<String>,
    /// Latitude and longitude of the warehouse address.
    pub geolocation: Option<Geolocation>,
    /// Family name of the contact person in kanji; Japan only.
    pub last_name: Option<String>,
    /// Family name of the contact person in hiragana or katakana; Japan only.
    pub last_name_local_script: Option<String>,
    /// Telephone number of the contact person of the warehouse. Example: `188****2234`.
    pub phone_number: Option<String>,
    /// Postal code of the address, in the US the ZIP code. Example: `510000`.
    pub postal_code: Option<String>,
    /// Country or region of the address, by name. Example: `China`.
    pub region: Option<String>,
    /// Country or region of the address, ISO 3166-1 alpha-2. Example: `CN`.
    pub region_code: Option<String>,
    /// State or province in which the address lies. Example: `GuangDong`.
    pub state: Option<String>,
    /// Town in which the address lies, below the district. Example: `town`.
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
    /// First line of the address with street and number; in Brazil the neighborhood or district. Example: `Bairro/Distrito`.
    pub address_line_1: Option<String>,
    /// Second line of the address such as flat or suite; in Brazil the name of the street.
    pub address_line_2: Option<String>,
    /// Street number, or `s/n` if there is none; used in Brazil and ignored elsewhere. Example: `3`.
    pub address_line_3: Option<String>,
    /// Additional address data such as flat or suite; used in Brazil and ignored elsewhere.
    pub address_line_4: Option<String>,
    /// City in the area that the warehouse serves. Example: `GuangZhou`.
    pub city: Option<String>,
    /// District in the area that the warehouse serves. Example: `HuaDu`.
    pub district: Option<String>,
    /// Postal code in the area that the warehouse serves. Example: `510000`.
    pub postcode: Option<String>,
    /// Country or region that the warehouse serves, by name. Example: `China`.
    pub region: Option<String>,
    /// State or province in the area that the warehouse serves. Example: `GuangDong`.
    pub state: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CoverAddressDetail {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// First line of the address with street and number; in Brazil the neighborhood or district. Example: `Bairro/Distrito`.
    pub fn address_line_1(mut self, value: impl Into<String>) -> Self {
        self.address_line_1 = Some(value.into());
        self
    }

    /// Second line of the address such as flat or suite; in Brazil the name of the street.
    pub fn address_line_2(mut self, value: impl Into<String>) -> Self {
        self.address_line_2 = Some(value.into());
        self
    }

    /// Street number, or `s/n` if there is none; used in Brazil and ignored elsewhere. Example: `3`.
    pub fn address_line_3(mut self, value: impl Into<String>) -> Self {
        self.address_line_3 = Some(value.into());
        self
    }

    /// Additional address data such as flat or suite; used in Brazil and ignored elsewhere.
    pub fn address_line_4(mut self, value: impl Into<String>) -> Self {
        self.address_line_4 = Some(value.into());
        self
    }

    /// City in the area that the warehouse serves. Example: `GuangZhou`.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// District in the area that the warehouse serves. Example: `HuaDu`.
    pub fn district(mut self, value: impl Into<String>) -> Self {
        self.district = Some(value.into());
        self
    }

    /// Postal code in the area that the warehouse serves. Example: `510000`.
    pub fn postcode(mut self, value: impl Into<String>) -> Self {
        self.postcode = Some(value.into());
        self
    }

    /// Country or region that the warehouse serves, by name. Example: `China`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }

    /// State or province in the area that the warehouse serves. Example: `GuangDong`.
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
    /// First line of the address with street and number; in Brazil the neighborhood or district. Example: `Bairro/Distrito`.
    pub address_line_1: Option<String>,
    /// Second line of the address such as flat or suite; in Brazil the name of the street.
    pub address_line_2: Option<String>,
    /// Street number, or `s/n` if there is none; used in Brazil and ignored elsewhere. Example: `3`.
    pub address_line_3: Option<String>,
    /// Additional address data such as flat or suite; used in Brazil and ignored elsewhere.
    pub address_line_4: Option<String>,
    /// City in which the address lies, by its usual name. Example: `Guangzhou`.
    pub city: Option<String>,
    /// District of the city in which the address lies. Example: `HuaDu`.
    pub district: Option<String>,
    /// Postal code of the address, in the US the ZIP code. Example: `510000`.
    pub postcode: Option<String>,
    /// Country or region of the address, by name. Example: `China`.
    pub region: Option<String>,
    /// State or province in which the address lies. Example: `GuangDong`.
    pub state: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateWarehouseAddress {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// First line of the address with street and number; in Brazil the neighborhood or district. Example: `Bairro/Distrito`.
    pub fn address_line_1(mut self, value: impl Into<String>) -> Self {
        self.address_line_1 = Some(value.into());
        self
    }

    /// Second line of the address such as flat or suite; in Brazil the name of the street.
    pub fn address_line_2(mut self, value: impl Into<String>) -> Self {
        self.address_line_2 = Some(value.into());
        self
    }

    /// Street number, or `s/n` if there is none; used in Brazil and ignored elsewhere. Example: `3`.
    pub fn address_line_3(mut self, value: impl Into<String>) -> Self {
        self.address_line_3 = Some(value.into());
        self
    }

    /// Additional address data such as flat or suite; used in Brazil and ignored elsewhere.
    pub fn address_line_4(mut self, value: impl Into<String>) -> Self {
        self.address_line_4 = Some(value.into());
        self
    }

    /// City in which the address lies, by its usual name. Example: `Guangzhou`.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// District of the city in which the address lies. Example: `HuaDu`.
    pub fn district(mut self, value: impl Into<String>) -> Self {
        self.district = Some(value.into());
        self
    }

    /// Postal code of the address, in the US the ZIP code. Example: `510000`.
    pub fn postcode(mut self, value: impl Into<String>) -> Self {
        self.postcode = Some(value.into());
        self
    }

    /// Country or region of the address, by name. Example: `China`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }

    /// State or province in which the address lies. Example: `GuangDong`.
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
    /// Postal address of the warehouse to create or change.
    pub address: Option<CreateWarehouseAddress>,
    /// Full name of the contact person of the warehouse. Example: `Lee`.
    pub contact_person: Option<String>,
    /// Areas that the warehouse serves, one address per entry.
    pub cover_address_detail: Vec<CoverAddressDetail>,
    /// Code of the country or region that the warehouse serves, such as CN. Example: `CN`.
    pub cover_region_code: Option<String>,
    /// Makes the warehouse the default one, used for products listed without a warehouse. Example: `true`.
    pub default_warehouse: Option<bool>,
    /// Id by which your own system knows the warehouse. Example: `7000714532876273410`.
    pub external_warehouse_id: Option<String>,
    /// Given name of the contact person in kanji; Japan only.
    pub first_name: Option<String>,
    /// Given name of the contact person in hiragana or katakana; Japan only.
    pub first_name_local_script: Option<String>,
    /// Family name of the contact person in kanji; Japan only.
    pub last_name: Option<String>,
    /// Family name of the contact person in hiragana or katakana; Japan only.
    pub last_name_local_script: Option<String>,
    /// Name for the warehouse, free to choose; it need not be unique.
    pub name: Option<String>,
    /// Telephone number of the contact person of the warehouse. Example: `18812341234`.
    pub phone_number: Option<String>,
    /// Purpose of the warehouse: SALES_WAREHOUSE ships products, RETURN_WAREHOUSE receives returned ones. Example: `SALES_WAREHOUSE`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateWarehouseWarehouse {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Postal address of the warehouse to create or change.
    pub fn address(mut self, value: CreateWarehouseAddress) -> Self {
        self.address = Some(value);
        self
    }

    /// Full name of the contact person of the warehouse. Example: `Lee`.
    pub fn contact_person(mut self, value: impl Into<String>) -> Self {
        self.contact_person = Some(value.into());
        self
    }

    /// Areas that the warehouse serves, one address per entry.
    pub fn cover_address_detail(mut self, value: impl IntoIterator<Item = CoverAddressDetail>) -> Self {
        self.cover_address_detail = value.into_iter().collect();
        self
    }

    /// Code of the country or region that the warehouse serves, such as CN. Example: `CN`.
    pub fn cover_region_code(mut self, value: impl Into<String>) -> Self {
        self.cover_region_code = Some(value.into());
        self
    }

    /// Makes the warehouse the default one, used for products listed without a warehouse. Example: `true`.
    pub fn default_warehouse(mut self, value: bool) -> Self {
        self.default_warehouse = Some(value);
        self
    }

    /// Id by which your own system knows the warehouse. Example: `7000714532876273410`.
    pub fn external_warehouse_id(mut self, value: impl Into<String>) -> Self {
        self.external_warehouse_id = Some(value.into());
        self
    }

    /// Given name of the contact person in kanji; Japan only.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }

    /// Given name of the contact person in hiragana or katakana; Japan only.
    pub fn first_name_local_script(mut self, value: impl Into<String>) -> Self {
        self.first_name_local_script = Some(value.into());
        self
    }

    /// Family name of the contact person in kanji; Japan only.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }

    /// Family name of the contact person in hiragana or katakana; Japan only.
    pub fn last_name_local_script(mut self, value: impl Into<String>) -> Self {
        self.last_name_local_script = Some(value.into());
        self
    }

    /// Name for the warehouse, free to choose; it need not be unique.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Telephone number of the contact person of the warehouse. Example: `18812341234`.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }

    /// Purpose of the warehouse: SALES_WAREHOUSE ships products, RETURN_WAREHOUSE receives returned ones. Example: `SALES_WAREHOUSE`.
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
    /// Explanation of the delivery option, meant for display.
    pub description: Option<String>,
    /// Largest parcel the delivery option accepts, per side.
    pub dimension_limit: Option<DimensionLimit>,
    /// Id of the delivery option; use it to list carriers or to restrict a product to it. Example: `6955034615128000261`.
    pub id: Option<String>,
    /// Name of the delivery option, such as LSV-TTS-STD. Example: `LSV-TTS-STD`.
    pub name: Option<String>,
    /// Marketplaces on which buyers can choose the delivery option: TIKTOK_SHOP, TOKOPEDIA or both.
    pub platform: Vec<DeliveryOptionPlatform>,
    /// Speed class of the delivery option, or SEND_BY_SELLER when the seller ships with an own carrier. Example: `STANDARD`.
    pub type_: Option<DeliveryOptionType>,
    /// Lightest and heaviest parcel the delivery option accepts.
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
    /// Height of the product in the given `unit`. Example: `10`.
    pub height: Option<String>,
    /// Length of the product in the given `unit`. Example: `10`.
    pub length: Option<String>,
    /// Unit of length: 1 for centimeter, 2 for inch, 3 for foot, 4 for millimeter and 5 for meter. Example: `1`.
    pub unit: Option<i64>,
    /// Width of the product in the given `unit`. Example: `10`.
    pub width: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Dimension {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Height of the product in the given `unit`. Example: `10`.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }

    /// Length of the product in the given `unit`. Example: `10`.
    pub fn length(mut self, value: impl Into<String>) -> Self {
        self.length = Some(value.into());
        self
    }

    /// Unit of length: 1 for centimeter, 2 for inch, 3 for foot, 4 for millimeter and 5 for meter. Example: `1`.
    pub fn unit(mut self, value: impl Into<i64>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Width of the product in the given `unit`. Example: `10`.
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
    /// Largest height of a parcel, in the given `unit`. Example: `100`.
    pub max_height: Option<i64>,
    /// Largest length of a parcel, in the given `unit`. Example: `100`.
    pub max_length: Option<i64>,
    /// Largest width of a parcel, in the given `unit`. Example: `100`.
    pub max_width: Option<i64>,
    /// Unit in which the largest sides are given: CM or INCH. Example: `INCH`.
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
    /// Code of the error that kept the warehouse from being saved. Example: `500`.
    pub code: Option<i64>,
    /// Readable explanation why the warehouse was not saved.
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
    /// Which check excludes the service: 1 length, 2 width, 3 height, 4 weight, 9 service mode, 11 service. Example: `9`.
    pub filter_type: Option<String>,
    /// Readable reason why the service cannot be used, such as a ban on shipping by the seller.
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
    /// Latitude of the warehouse in decimal degrees. Example: `45.41634`.
    pub latitude: Option<String>,
    /// Longitude of the warehouse in decimal degrees, negative in the west. Example: `-75.6868`.
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
    /// Services that rule the template out for the product, with reasons; empty when the template can be used.
    pub service_unreachable_reason: Vec<ServiceUnreachableReason>,
    /// The shipping template itself: id, name and who ships with it.
    pub template: Option<Template>,
    /// Whether the product can be shipped with this template. Example: `false`.
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
    /// Id of the global warehouse; it never changes. Example: `7000714532876273411`.
    pub id: Option<String>,
    /// Name of the global warehouse, chosen by its owner and not unique. Example: `Guangzhou`.
    pub name: Option<String>,
    /// Owner of the global warehouse: SELLER, or PLATFORM_COOPERATION for one of TikTok Shop. Example: `SELLER`.
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
    /// Name of the carrier that transports this leg of the shipment.
    pub carrier_name: Option<String>,
    /// Tracking number in use for this leg at present, which replaces earlier ones.
    pub newest_tracking_no: Option<String>,
    /// Tracking events of this leg of the shipment.
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
    /// Size of the product: length, width and height in one unit.
    pub dimension: Option<Dimension>,
    /// How heavy the product is, with its unit.
    pub weight: Option<Weight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ProductAttribute {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Size of the product: length, width and height in one unit.
    pub fn dimension(mut self, value: Dimension) -> Self {
        self.dimension = Some(value);
        self
    }

    /// How heavy the product is, with its unit.
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
    /// Limits of the product that exclude the service, one entry per reason.
    pub filter_reason: Vec<FilterReason>,
    /// Id of the delivery service that cannot be used. Example: `23241`.
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
    /// Id of the carrier, used as `shipping_provider_id` when a package is shipped. Example: `7117858858072016686`.
    pub id: Option<String>,
    /// Name of the carrier, such as USPS, meant for display. Example: `USPS`.
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
    /// Address in the form the platform uses, with its parts corrected.
    pub standardized_address: Option<StandardizedAddress>,
    /// Whether the platform changed anything in the address it was given. Example: `true`.
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
    /// First line of the street address, with street and number.
    pub address_line1: Option<String>,
    /// Second line of the street address, such as flat, apartment or suite.
    pub address_line2: Option<String>,
    /// City in which the address lies, by its usual name. Example: `Guanzhou`.
    pub city: Option<String>,
    /// District of the city in which the address lies. Example: `HuaDu`.
    pub district: Option<String>,
    /// Postal code of the address, in the US the ZIP code. Example: `98804`.
    pub postal_code: Option<String>,
    /// Country or region of the address, ISO 3166-1 alpha-2. Example: `CN`.
    pub region_code: Option<String>,
    /// State or province in which the address lies. Example: `Guandong`.
    pub state: Option<String>,
    /// Town in which the address lies, below the district. Example: `Huashan`.
    pub town: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl StandardizeWarehouseAddressAddress {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// First line of the street address, with street and number.
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.address_line1 = Some(value.into());
        self
    }

    /// Second line of the street address, such as flat, apartment or suite.
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.address_line2 = Some(value.into());
        self
    }

    /// City in which the address lies, by its usual name. Example: `Guanzhou`.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// District of the city in which the address lies. Example: `HuaDu`.
    pub fn district(mut self, value: impl Into<String>) -> Self {
        self.district = Some(value.into());
        self
    }

    /// Postal code of the address, in the US the ZIP code. Example: `98804`.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }

    /// Country or region of the address, ISO 3166-1 alpha-2. Example: `CN`.
    pub fn region_code(mut self, value: impl Into<String>) -> Self {
        self.region_code = Some(value.into());
        self
    }

    /// State or province in which the address lies. Example: `Guandong`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Town in which the address lies, below the district. Example: `Huashan`.
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
    /// First line of the street address, with street and number.
    pub address_line1: Option<String>,
    /// Second line of the street address, such as flat, apartment or suite.
    pub address_line2: Option<String>,
    /// City in which the address lies, by its usual name. Example: `GuanZhou`.
    pub city: Option<String>,
    /// District of the city in which the address lies. Example: `HuaDu`.
    pub district: Option<String>,
    /// Postal code of the address, in the US the ZIP code. Example: `98804`.
    pub postal_code: Option<String>,
    /// Country or region of the address, ISO 3166-1 alpha-2. Example: `CN`.
    pub region_code: Option<String>,
    /// State or province in which the address lies. Example: `Guandong`.
    pub state: Option<String>,
    /// Town in which the address lies, below the district. Example: `Huashan`.
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
    /// Whether this is the default shipping template of the seller. Example: `false`.
    pub is_default: Option<bool>,
    /// Id of the shipping template, used to refer to it. Example: `1234566`.
    pub template_id: Option<String>,
    /// Name of the shipping template, chosen by the seller.
    pub template_name: Option<String>,
    /// Who ships under the template: 1 the platform, 2 the seller. Example: `1`.
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
    /// Numeric code of the kind of tracking event; `action_code_name` is its name.
    pub action_code: Option<i64>,
    /// Name of the kind of tracking event that `action_code` stands for.
    pub action_code_name: Option<String>,
    /// Readable text of the tracking event, meant for display.
    pub description: Option<String>,
    /// Carrier's tracking number that the event belongs to.
    pub tracking_no: Option<String>,
    /// Time of the tracking event, Unix time in milliseconds.
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
    /// Postal address of the warehouse with its contact person.
    pub address: Option<Address>,
    /// Whether stock in the warehouse is for sale at present. Example: `ENABLED`.
    pub effect_status: Option<EffectStatus>,
    /// Id of the physical site; warehouses with the same `entity_id` are one place, for example one that both ships and receives returns. Example: `7395366865142499073`.
    pub entity_id: Option<String>,
    /// Id of the warehouse, used for stock and shipping; it never changes. Example: `7000714532876273410`.
    pub id: Option<String>,
    /// Whether products listed without a warehouse use this one. Example: `true`.
    pub is_default: Option<bool>,
    /// Name of the warehouse as chosen by the seller; not unique. Example: `Guangzhou`.
    pub name: Option<String>,
    /// Location of the warehouse relative to the market and the seller. Example: `DOMESTIC_WAREHOUSE`.
    pub sub_type: Option<SubType>,
    /// Purpose of the warehouse: it ships products or receives returns; a site that does both is listed twice with different ids. Example: `SALES_WAREHOUSE`.
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
    /// Unit of mass: 1 for gram, 2 for pound, 3 for ounce and 4 for kilogram. Example: `1`.
    pub unit: Option<i64>,
    /// Weight of the product in the given `unit`, decimal text. Example: `10`.
    pub weight: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Weight {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit of mass: 1 for gram, 2 for pound, 3 for ounce and 4 for kilogram. Example: `1`.
    pub fn unit(mut self, value: impl Into<i64>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Weight of the product in the given `unit`, decimal text. Example: `10`.
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
    /// Largest weight of a parcel, in the given `unit`. Example: `100`.
    pub max_weight: Option<i64>,
    /// Smallest weight of a parcel, in the given `unit`. Example: `100`.
    pub min_weight: Option<i64>,
    /// Unit of the weight limits: GRAM or POUND. Example: `GRAM`.
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
