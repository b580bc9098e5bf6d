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

/// The response of `GSFullServiceQueryVirtualInventory` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsFullServiceQueryVirtualInventoryResponse {
    /// Virtual stock of each SKU: what the supplier says can be delivered.
    pub inventory: Vec<Inventory>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsFullServiceQueryVirtualInventoryResponse {
    fn name(&self) -> &'static str {
        "GsFullServiceQueryVirtualInventoryResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "inventory" => self.inventory.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("inventory", &self.inventory);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GSFullServiceUpdateVirtualInventory` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsFullServiceUpdateVirtualInventoryResponse {
    /// SKUs whose stock could not be set; that of the others was.
    pub errors: Vec<ErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GsFullServiceUpdateVirtualInventoryResponse {
    fn name(&self) -> &'static str {
        "GsFullServiceUpdateVirtualInventoryResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `QueryGlobalSellingVirtualInventory` (202404).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryGlobalSellingVirtualInventoryResponse {
    /// Virtual stock of each SKU: what the supplier says can be delivered.
    pub inventory: Vec<Inventory>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for QueryGlobalSellingVirtualInventoryResponse {
    fn name(&self) -> &'static str {
        "QueryGlobalSellingVirtualInventoryResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "inventory" => self.inventory.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("inventory", &self.inventory);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SetGlobalSellingVirtualInventory` (202404).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetGlobalSellingVirtualInventoryResponse {
    /// SKUs whose stock could not be set; that of the others was.
    pub errors: Vec<ErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SetGlobalSellingVirtualInventoryResponse {
    fn name(&self) -> &'static str {
        "SetGlobalSellingVirtualInventoryResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Error inside [`GsFullServiceUpdateVirtualInventoryResponse`], [`SetGlobalSellingVirtualInventoryResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorItem {
    /// Error code that tells why the stock of this SKU was not set. Example: `980010`.
    pub code: Option<String>,
    /// Explanation of why the stock of this SKU was not set.
    pub message: Option<String>,
    /// Platform's code of the SKU, the variant in one color and size. Example: `test111`.
    pub sku_code: Option<String>,
    /// Code of the virtual warehouse to which the stock is counted. Example: `testwarehouse1`.
    pub warehouse_code: Option<String>,
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
            "sku_code" => self.sku_code.read(reader),
            "warehouse_code" => self.warehouse_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("message", &self.message);
        out.put("sku_code", &self.sku_code);
        out.put("warehouse_code", &self.warehouse_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Inventory inside [`GsFullServiceQueryVirtualInventoryResponse`], [`QueryGlobalSellingVirtualInventoryResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Inventory {
    /// Number of units that orders have already taken. Example: `2`.
    pub occupied_quantity: Option<i64>,
    /// Units in total, those taken by orders included. Example: `10`.
    pub quantity: Option<i64>,
    /// Platform's code of the SKU, the variant in one color and size. Example: `sku01`.
    pub sku_code: Option<String>,
    /// Code of the virtual warehouse to which the stock is counted. Example: `V_FC-CNHN-CY01`.
    pub warehouse_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Inventory {
    fn name(&self) -> &'static str {
        "Inventory"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "occupied_quantity" => self.occupied_quantity.read(reader),
            "quantity" => self.quantity.read(reader),
            "sku_code" => self.sku_code.read(reader),
            "warehouse_code" => self.warehouse_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("occupied_quantity", &self.occupied_quantity);
        out.put("quantity", &self.quantity);
        out.put("sku_code", &self.sku_code);
        out.put("warehouse_code", &self.warehouse_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`GsFullServiceUpdateVirtualInventoryRequest`], [`SetGlobalSellingVirtualInventoryRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sku {
    /// Platform's code of the SKU whose stock to set. Example: `testskucode1`.
    pub code: Option<String>,
    /// Units that can be sold, 0 to 99999; replaces the value before. Example: `1`.
    pub quantity: Option<i64>,
    /// Code of the virtual warehouse; only V_FC-CNHN-CY01 is allowed. Example: `testwarehousecode1`.
    pub warehouse_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Sku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's code of the SKU whose stock to set. Example: `testskucode1`.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// Units that can be sold, 0 to 99999; replaces the value before. Example: `1`.
    pub fn quantity(mut self, value: impl Into<i64>) -> Self {
        self.quantity = Some(value.into());
        self
    }

    /// Code of the virtual warehouse; only V_FC-CNHN-CY01 is allowed. Example: `testwarehousecode1`.
    pub fn warehouse_code(mut self, value: impl Into<String>) -> Self {
        self.warehouse_code = Some(value.into());
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
            "code" => self.code.read(reader),
            "quantity" => self.quantity.read(reader),
            "warehouse_code" => self.warehouse_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("quantity", &self.quantity);
        out.put("warehouse_code", &self.warehouse_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    GsFullServiceQueryVirtualInventoryResponse,
    GsFullServiceUpdateVirtualInventoryResponse,
    QueryGlobalSellingVirtualInventoryResponse,
    SetGlobalSellingVirtualInventoryResponse,
    ErrorItem,
    Inventory,
    Sku,
);
