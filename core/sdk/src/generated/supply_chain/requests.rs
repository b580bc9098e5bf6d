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

/// The parameters of `ConfirmPackageShipment` (202309). Reports packages that a certified warehouse has shipped.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfirmPackageShipmentRequest {
    /// Packages that the warehouse has shipped. Required.
    pub packages: Vec<Package>,
    /// Id that TikTok gave the operator of the warehouse. Required. Example: `7342984797904049750`.
    pub warehouse_provider_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ConfirmPackageShipmentRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Packages that the warehouse has shipped. Required.
    pub fn packages(mut self, value: impl IntoIterator<Item = Package>) -> Self {
        self.packages = value.into_iter().collect();
        self
    }

    /// Id that TikTok gave the operator of the warehouse. Required. Example: `7342984797904049750`.
    pub fn warehouse_provider_id(mut self, value: impl Into<String>) -> Self {
        self.warehouse_provider_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ConfirmPackageShipmentRequest {
    fn name(&self) -> &'static str {
        "ConfirmPackageShipmentRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "packages" => self.packages.read(reader),
            "warehouse_provider_id" => self.warehouse_provider_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("packages", &self.packages);
        out.put("warehouse_provider_id", &self.warehouse_provider_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(ConfirmPackageShipmentRequest,);
