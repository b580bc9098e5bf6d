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

/// The parameters of `GSFullServiceQueryVirtualInventory` (202405). Returns virtual stock per SKU and warehouse (beta endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsFullServiceQueryVirtualInventoryRequest {
    /// SKUs that the call is about, given by code.
    pub skus: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsFullServiceQueryVirtualInventoryRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// SKUs that the call is about, given by code.
    pub fn skus(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.skus = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsFullServiceQueryVirtualInventoryRequest {
    fn name(&self) -> &'static str {
        "GsFullServiceQueryVirtualInventoryRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("skus", &self.skus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GSFullServiceUpdateVirtualInventory` (202405). Sets virtual stock per SKU and warehouse and reports failures (beta endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GsFullServiceUpdateVirtualInventoryRequest {
    /// SKUs and their new stock, at most 10.
    pub skus: Vec<Sku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GsFullServiceUpdateVirtualInventoryRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// SKUs and their new stock, at most 10.
    pub fn skus(mut self, value: impl IntoIterator<Item = Sku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GsFullServiceUpdateVirtualInventoryRequest {
    fn name(&self) -> &'static str {
        "GsFullServiceUpdateVirtualInventoryRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("skus", &self.skus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `QueryGlobalSellingVirtualInventory` (202404). Returns a supplier's virtual stock per SKU and warehouse (preview endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryGlobalSellingVirtualInventoryRequest {
    /// SKUs that the call is about, given by code.
    pub skus: Vec<String>,
    /// Platform's id of the supplier for whom the call is made. Example: `test001`.
    pub supplier_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl QueryGlobalSellingVirtualInventoryRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// SKUs that the call is about, given by code.
    pub fn skus(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.skus = value.into_iter().map(Into::into).collect();
        self
    }

    /// Platform's id of the supplier for whom the call is made. Example: `test001`.
    pub fn supplier_id(mut self, value: impl Into<String>) -> Self {
        self.supplier_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for QueryGlobalSellingVirtualInventoryRequest {
    fn name(&self) -> &'static str {
        "QueryGlobalSellingVirtualInventoryRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "skus" => self.skus.read(reader),
            "supplier_id" => self.supplier_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("skus", &self.skus);
        out.put("supplier_id", &self.supplier_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SetGlobalSellingVirtualInventory` (202404). Sets a supplier's virtual stock and reports failures per SKU (preview endpoint).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetGlobalSellingVirtualInventoryRequest {
    /// SKUs and their new stock, at most 10.
    pub skus: Vec<Sku>,
    /// Platform's id of the supplier for whom the call is made. Example: `test576561151188`.
    pub supplier_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SetGlobalSellingVirtualInventoryRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// SKUs and their new stock, at most 10.
    pub fn skus(mut self, value: impl IntoIterator<Item = Sku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Platform's id of the supplier for whom the call is made. Example: `test576561151188`.
    pub fn supplier_id(mut self, value: impl Into<String>) -> Self {
        self.supplier_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SetGlobalSellingVirtualInventoryRequest {
    fn name(&self) -> &'static str {
        "SetGlobalSellingVirtualInventoryRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "skus" => self.skus.read(reader),
            "supplier_id" => self.supplier_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("skus", &self.skus);
        out.put("supplier_id", &self.supplier_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    GsFullServiceQueryVirtualInventoryRequest,
    GsFullServiceUpdateVirtualInventoryRequest,
    QueryGlobalSellingVirtualInventoryRequest,
    SetGlobalSellingVirtualInventoryRequest,
);
