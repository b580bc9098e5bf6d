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

/// The parameters of `OrderStatusDataExchange` (202309). Reports order states of another channel so that TikTok can reconcile them.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderStatusDataExchangeRequest {
    /// Orders to report, each with its state in the source system.
    pub orders: Vec<Order>,
    /// Platform's id of the shop that the orders belong to. Example: `7494896646893243238`.
    pub shop_id: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl OrderStatusDataExchangeRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Orders to report, each with its state in the source system.
    pub fn orders(mut self, value: impl IntoIterator<Item = Order>) -> Self {
        self.orders = value.into_iter().collect();
        self
    }

    /// Platform's id of the shop that the orders belong to. Example: `7494896646893243238`.
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

impl Model for OrderStatusDataExchangeRequest {
    fn name(&self) -> &'static str {
        "OrderStatusDataExchangeRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "orders" => self.orders.read(reader),
            "shop_id" => self.shop_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("orders", &self.orders);
        out.put("shop_id", &self.shop_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `QualityFactoryOrderDataImportAPI` (202401). Imports order data of another channel for quality checks of the integration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QualityFactoryOrderDataImportRequest {
    /// Orders to report, each with its state in the source system.
    pub orders: Vec<QualityFactoryOrderDataImportOrder>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl QualityFactoryOrderDataImportRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Orders to report, each with its state in the source system.
    pub fn orders(mut self, value: impl IntoIterator<Item = QualityFactoryOrderDataImportOrder>) -> Self {
        self.orders = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for QualityFactoryOrderDataImportRequest {
    fn name(&self) -> &'static str {
        "QualityFactoryOrderDataImportRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "orders" => self.orders.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("orders", &self.orders);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(OrderStatusDataExchangeRequest, QualityFactoryOrderDataImportRequest,);
