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

/// The response of `ConfirmPackageShipment` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfirmPackageShipmentResponse {
    /// Packages that could not be confirmed; see `success_packages` for the others.
    pub errors: Vec<ErrorItem>,
    /// Ids of the packages that were confirmed.
    pub success_packages: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ConfirmPackageShipmentResponse {
    fn name(&self) -> &'static str {
        "ConfirmPackageShipmentResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            "success_packages" => self.success_packages.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
        out.put("success_packages", &self.success_packages);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Detail inside [`ErrorItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Detail {
    /// Platform's id of the package that failed. Example: `4645645645`.
    pub package_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Detail {
    fn name(&self) -> &'static str {
        "Detail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "package_id" => self.package_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("package_id", &self.package_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Dimension inside [`Package`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dimension {
    /// Height of the package as a number, in `unit`. Example: `42`.
    pub height: Option<i64>,
    /// Length of the package as a number, in `unit`. Example: `34`.
    pub length: Option<i64>,
    /// Unit that length, width and height are given in. Example: `METER`.
    pub unit: Option<DimensionUnit>,
    /// Width of the package as a number, in `unit`. Example: `425`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Dimension {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Height of the package as a number, in `unit`. Example: `42`.
    pub fn height(mut self, value: impl Into<i64>) -> Self {
        self.height = Some(value.into());
        self
    }

    /// Length of the package as a number, in `unit`. Example: `34`.
    pub fn length(mut self, value: impl Into<i64>) -> Self {
        self.length = Some(value.into());
        self
    }

    /// Unit that length, width and height are given in. Example: `METER`.
    pub fn unit(mut self, value: impl Into<DimensionUnit>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Width of the package as a number, in `unit`. Example: `425`.
    pub fn width(mut self, value: impl Into<i64>) -> Self {
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

/// Error inside [`ConfirmPackageShipmentResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorItem {
    /// Error code that tells why the package could not be confirmed. Example: `39003015`.
    pub code: Option<String>,
    /// Tells which package the error belongs to, by its id.
    pub detail: Option<Detail>,
    /// Explanation of why the package could not be confirmed.
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
            "detail" => self.detail.read(reader),
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("detail", &self.detail);
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Package inside [`ConfirmPackageShipmentRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Package {
    /// When the warehouse received the order, Unix time in milliseconds. Required. Example: `1694176625765`.
    pub create_time_millis: Option<i64>,
    /// Length, width and height of the package. Required.
    pub dimension: Option<Dimension>,
    /// When the package was handed to the carrier, Unix time in milliseconds. Required. Example: `1694176625765`.
    pub handover_time_millis: Option<i64>,
    /// Platform's id of the package to confirm. Required. Example: `28427944530283`.
    pub id: Option<String>,
    /// Code of the warehouse in the system of its operator. Example: `7475973290484254255`.
    pub provider_warehouse_code: Option<String>,
    /// Name of the warehouse in the system of its operator.
    pub provider_warehouse_name: Option<String>,
    /// When the package left the warehouse, Unix time in milliseconds. Required. Example: `1694176625765`.
    pub ship_time_millis: Option<i64>,
    /// City in which the warehouse handed the package over. Example: `CityA`.
    pub shipping_origin_city: Option<String>,
    /// Platform's id of the carrier that got the package. Required. Example: `2435653524354624`.
    pub shipping_provider_id: Option<String>,
    /// Name of the carrier that got the package. Required. Example: `ProviderA`.
    pub shipping_provider_name: Option<String>,
    /// SKUs in the package with their quantities. Required.
    pub skus: Vec<Sku>,
    /// Whether the warehouse is certified by TikTok for its service. Example: `STANDARD`.
    pub tcw_warehouse_type: Option<TcwWarehouseType>,
    /// Time zone of the warehouse, such as UTC+8. Required. Example: `UTC+8`.
    pub time_zone: Option<String>,
    /// Number under which the carrier tracks the package. Required. Example: `WB53452356`.
    pub tracking_number: Option<String>,
    /// Weight of the package as a number with its unit.
    pub weight: Option<Weight>,
    /// Number of the order in the warehouse management system. Required. Example: `324246554745`.
    pub wms_order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Package {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// When the warehouse received the order, Unix time in milliseconds. Required. Example: `1694176625765`.
    pub fn create_time_millis(mut self, value: impl Into<i64>) -> Self {
        self.create_time_millis = Some(value.into());
        self
    }

    /// Length, width and height of the package. Required.
    pub fn dimension(mut self, value: Dimension) -> Self {
        self.dimension = Some(value);
        self
    }

    /// When the package was handed to the carrier, Unix time in milliseconds. Required. Example: `1694176625765`.
    pub fn handover_time_millis(mut self, value: impl Into<i64>) -> Self {
        self.handover_time_millis = Some(value.into());
        self
    }

    /// Platform's id of the package to confirm. Required. Example: `28427944530283`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Code of the warehouse in the system of its operator. Example: `7475973290484254255`.
    pub fn provider_warehouse_code(mut self, value: impl Into<String>) -> Self {
        self.provider_warehouse_code = Some(value.into());
        self
    }

    /// Name of the warehouse in the system of its operator.
    pub fn provider_warehouse_name(mut self, value: impl Into<String>) -> Self {
        self.provider_warehouse_name = Some(value.into());
        self
    }

    /// When the package left the warehouse, Unix time in milliseconds. Required. Example: `1694176625765`.
    pub fn ship_time_millis(mut self, value: impl Into<i64>) -> Self {
        self.ship_time_millis = Some(value.into());
        self
    }

    /// City in which the warehouse handed the package over. Example: `CityA`.
    pub fn shipping_origin_city(mut self, value: impl Into<String>) -> Self {
        self.shipping_origin_city = Some(value.into());
        self
    }

    /// Platform's id of the carrier that got the package. Required. Example: `2435653524354624`.
    pub fn shipping_provider_id(mut self, value: impl Into<String>) -> Self {
        self.shipping_provider_id = Some(value.into());
        self
    }

    /// Name of the carrier that got the package. Required. Example: `ProviderA`.
    pub fn shipping_provider_name(mut self, value: impl Into<String>) -> Self {
        self.shipping_provider_name = Some(value.into());
        self
    }

    /// SKUs in the package with their quantities. Required.
    pub fn skus(mut self, value: impl IntoIterator<Item = Sku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Whether the warehouse is certified by TikTok for its service. Example: `STANDARD`.
    pub fn tcw_warehouse_type(mut self, value: impl Into<TcwWarehouseType>) -> Self {
        self.tcw_warehouse_type = Some(value.into());
        self
    }

    /// Time zone of the warehouse, such as UTC+8. Required. Example: `UTC+8`.
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }

    /// Number under which the carrier tracks the package. Required. Example: `WB53452356`.
    pub fn tracking_number(mut self, value: impl Into<String>) -> Self {
        self.tracking_number = Some(value.into());
        self
    }

    /// Weight of the package as a number with its unit.
    pub fn weight(mut self, value: Weight) -> Self {
        self.weight = Some(value);
        self
    }

    /// Number of the order in the warehouse management system. Required. Example: `324246554745`.
    pub fn wms_order_id(mut self, value: impl Into<String>) -> Self {
        self.wms_order_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Package {
    fn name(&self) -> &'static str {
        "Package"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time_millis" => self.create_time_millis.read(reader),
            "dimension" => self.dimension.read(reader),
            "handover_time_millis" => self.handover_time_millis.read(reader),
            "id" => self.id.read(reader),
            "provider_warehouse_code" => self.provider_warehouse_code.read(reader),
            "provider_warehouse_name" => self.provider_warehouse_name.read(reader),
            "ship_time_millis" => self.ship_time_millis.read(reader),
            "shipping_origin_city" => self.shipping_origin_city.read(reader),
            "shipping_provider_id" => self.shipping_provider_id.read(reader),
            "shipping_provider_name" => self.shipping_provider_name.read(reader),
            "skus" => self.skus.read(reader),
            "tcw_warehouse_type" => self.tcw_warehouse_type.read(reader),
            "time_zone" => self.time_zone.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            "weight" => self.weight.read(reader),
            "wms_order_id" => self.wms_order_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time_millis", &self.create_time_millis);
        out.put("dimension", &self.dimension);
        out.put("handover_time_millis", &self.handover_time_millis);
        out.put("id", &self.id);
        out.put("provider_warehouse_code", &self.provider_warehouse_code);
        out.put("provider_warehouse_name", &self.provider_warehouse_name);
        out.put("ship_time_millis", &self.ship_time_millis);
        out.put("shipping_origin_city", &self.shipping_origin_city);
        out.put("shipping_provider_id", &self.shipping_provider_id);
        out.put("shipping_provider_name", &self.shipping_provider_name);
        out.put("skus", &self.skus);
        out.put("tcw_warehouse_type", &self.tcw_warehouse_type);
        out.put("time_zone", &self.time_zone);
        out.put("tracking_number", &self.tracking_number);
        out.put("weight", &self.weight);
        out.put("wms_order_id", &self.wms_order_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`Package`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sku {
    /// Platform's id of the SKU in the package. Required. Example: `4235346547`.
    pub id: Option<String>,
    /// Number of units of this SKU that are packed in the package. Required. Example: `13`.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Sku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the SKU in the package. Required. Example: `4235346547`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Number of units of this SKU that are packed in the package. Required. Example: `13`.
    pub fn quantity(mut self, value: impl Into<i64>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Sku {
    fn name(&self) -> &'static str {
        "Sku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "quantity" => self.quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("quantity", &self.quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Weight inside [`Package`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Weight {
    /// Unit that `value` is given in, such as KILOGRAM. Example: `KILOGRAM`.
    pub unit: Option<WeightUnit>,
    /// Weight of the package as a number, in `unit`. Example: `342`.
    pub value: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Weight {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit that `value` is given in, such as KILOGRAM. Example: `KILOGRAM`.
    pub fn unit(mut self, value: impl Into<WeightUnit>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Weight of the package as a number, in `unit`. Example: `342`.
    pub fn value(mut self, value: impl Into<i64>) -> Self {
        self.value = Some(value.into());
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
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("unit", &self.unit);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(ConfirmPackageShipmentResponse, Detail, Dimension, ErrorItem, Package, Sku, Weight,);
