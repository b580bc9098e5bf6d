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

/// The response of `OrderStatusDataExchange` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderStatusDataExchangeResponse {
    /// Orders that could not be taken over, one entry each; the others were.
    pub errors: Vec<ErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OrderStatusDataExchangeResponse {
    fn name(&self) -> &'static str {
        "OrderStatusDataExchangeResponse"
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

/// The response of `QualityFactoryOrderDataImportAPI` (202401).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QualityFactoryOrderDataImportResponse {
    /// Orders that could not be taken over, one entry each; the others were.
    pub errors: Vec<ErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for QualityFactoryOrderDataImportResponse {
    fn name(&self) -> &'static str {
        "QualityFactoryOrderDataImportResponse"
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

/// Detail inside [`ErrorItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Detail {
    /// Id of the order in the source system, the seller's own shop. Example: `1729382588639839583`.
    pub channel_order_id: Option<String>,
    /// Source system that the order is in: SHOPIFY, WOOCOMMERCE, BIGCOMMERCE or MAGENTO. Example: `SHOPIFY`.
    pub channel_type: Option<String>,
    /// Single faults that were found in the order.
    pub extra_errors: Vec<ExtraError>,
    /// Platform's id of the order, digits only. Example: `7021436810468230477`.
    pub order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Detail {
    fn name(&self) -> &'static str {
        "Detail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "channel_order_id" => self.channel_order_id.read(reader),
            "channel_type" => self.channel_type.read(reader),
            "extra_errors" => self.extra_errors.read(reader),
            "order_id" => self.order_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("channel_order_id", &self.channel_order_id);
        out.put("channel_type", &self.channel_type);
        out.put("extra_errors", &self.extra_errors);
        out.put("order_id", &self.order_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Error inside [`OrderStatusDataExchangeResponse`], [`QualityFactoryOrderDataImportResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorItem {
    /// Error code that says why the order could not be taken over. Example: `36010031`.
    pub code: Option<String>,
    /// Order that failed, by its ids, and its faults.
    pub detail: Option<Detail>,
    /// Explanation of why the order could not be taken over. Example: `36010031`.
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

/// Extra error inside [`Detail`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtraError {
    /// Error code of this single fault in the order. Example: `36010025`.
    pub code: Option<String>,
    /// Explanation of this single fault in the order.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ExtraError {
    fn name(&self) -> &'static str {
        "ExtraError"
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

/// Order inside [`OrderStatusDataExchangeRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// State of payment in the source system, for SHOPIFY one of its values such as PENDING, PAID or REFUNDED; other values cause an error. Example: `PENDING`.
    pub channel_financial_status: Option<String>,
    /// State of fulfillment in the source system, for SHOPIFY one of its values such as UNFULFILLED or FULFILLED; other values cause an error. Example: `FULFILLED`.
    pub channel_fulfillment_status: Option<String>,
    /// Id of the order in the source system, the seller's own shop. Example: `8021436810468230477`.
    pub channel_order_id: Option<String>,
    /// State of the order in the source system; the values allowed depend on `channel_type`, others cause an error. Example: `CANCELED`.
    pub channel_order_status: Option<String>,
    /// When the order last changed in the source system, Unix time in seconds as 10 digits; must lie in the past. Example: `1692163668`.
    pub channel_order_update_time: Option<String>,
    /// Source system that the order is in: SHOPIFY, WOOCOMMERCE, BIGCOMMERCE or MAGENTO. Example: `SHOPIFY`.
    pub channel_type: Option<String>,
    /// Code of the reason why the source system has no such order. Example: `SELLER_TIKTOKSHOP_AUTHORIZATION_REVOKED`.
    pub not_exist_reason: Option<String>,
    /// Platform's id of the order, digits only. Example: `7021436810468230477`.
    pub order_id: Option<String>,
    /// Packages of the order with their tracking.
    pub packages: Vec<Package>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Order {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// State of payment in the source system, for SHOPIFY one of its values such as PENDING, PAID or REFUNDED; other values cause an error. Example: `PENDING`.
    pub fn channel_financial_status(mut self, value: impl Into<String>) -> Self {
        self.channel_financial_status = Some(value.into());
        self
    }

    /// State of fulfillment in the source system, for SHOPIFY one of its values such as UNFULFILLED or FULFILLED; other values cause an error. Example: `FULFILLED`.
    pub fn channel_fulfillment_status(mut self, value: impl Into<String>) -> Self {
        self.channel_fulfillment_status = Some(value.into());
        self
    }

    /// Id of the order in the source system, the seller's own shop. Example: `8021436810468230477`.
    pub fn channel_order_id(mut self, value: impl Into<String>) -> Self {
        self.channel_order_id = Some(value.into());
        self
    }

    /// State of the order in the source system; the values allowed depend on `channel_type`, others cause an error. Example: `CANCELED`.
    pub fn channel_order_status(mut self, value: impl Into<String>) -> Self {
        self.channel_order_status = Some(value.into());
        self
    }

    /// When the order last changed in the source system, Unix time in seconds as 10 digits; must lie in the past. Example: `1692163668`.
    pub fn channel_order_update_time(mut self, value: impl Into<String>) -> Self {
        self.channel_order_update_time = Some(value.into());
        self
    }

    /// Source system that the order is in: SHOPIFY, WOOCOMMERCE, BIGCOMMERCE or MAGENTO. Example: `SHOPIFY`.
    pub fn channel_type(mut self, value: impl Into<String>) -> Self {
        self.channel_type = Some(value.into());
        self
    }

    /// Code of the reason why the source system has no such order. Example: `SELLER_TIKTOKSHOP_AUTHORIZATION_REVOKED`.
    pub fn not_exist_reason(mut self, value: impl Into<String>) -> Self {
        self.not_exist_reason = Some(value.into());
        self
    }

    /// Platform's id of the order, digits only. Example: `7021436810468230477`.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Packages of the order with their tracking.
    pub fn packages(mut self, value: impl IntoIterator<Item = Package>) -> Self {
        self.packages = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Order {
    fn name(&self) -> &'static str {
        "Order"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "channel_financial_status" => self.channel_financial_status.read(reader),
            "channel_fulfillment_status" => self.channel_fulfillment_status.read(reader),
            "channel_order_id" => self.channel_order_id.read(reader),
            "channel_order_status" => self.channel_order_status.read(reader),
            "channel_order_update_time" => self.channel_order_update_time.read(reader),
            "channel_type" => self.channel_type.read(reader),
            "not_exist_reason" => self.not_exist_reason.read(reader),
            "order_id" => self.order_id.read(reader),
            "packages" => self.packages.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("channel_financial_status", &self.channel_financial_status);
        out.put("channel_fulfillment_status", &self.channel_fulfillment_status);
        out.put("channel_order_id", &self.channel_order_id);
        out.put("channel_order_status", &self.channel_order_status);
        out.put("channel_order_update_time", &self.channel_order_update_time);
        out.put("channel_type", &self.channel_type);
        out.put("not_exist_reason", &self.not_exist_reason);
        out.put("order_id", &self.order_id);
        out.put("packages", &self.packages);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Package inside [`Order`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Package {
    /// Carrier that transports the package, by its name. Example: `UPS`.
    pub logistics_provider_name: Option<String>,
    /// Platform's id of the package that the tracking number belongs to. Example: `RN141567632MY`.
    pub package_id: Option<String>,
    /// Number under which the carrier tracks the package. Example: `LX542261779US`.
    pub tracking_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Package {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Carrier that transports the package, by its name. Example: `UPS`.
    pub fn logistics_provider_name(mut self, value: impl Into<String>) -> Self {
        self.logistics_provider_name = Some(value.into());
        self
    }

    /// Platform's id of the package that the tracking number belongs to. Example: `RN141567632MY`.
    pub fn package_id(mut self, value: impl Into<String>) -> Self {
        self.package_id = Some(value.into());
        self
    }

    /// Number under which the carrier tracks the package. Example: `LX542261779US`.
    pub fn tracking_number(mut self, value: impl Into<String>) -> Self {
        self.tracking_number = Some(value.into());
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
            "logistics_provider_name" => self.logistics_provider_name.read(reader),
            "package_id" => self.package_id.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("logistics_provider_name", &self.logistics_provider_name);
        out.put("package_id", &self.package_id);
        out.put("tracking_number", &self.tracking_number);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Order inside [`QualityFactoryOrderDataImportRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QualityFactoryOrderDataImportOrder {
    /// State of payment in the source system, for SHOPIFY one of its values such as PENDING, PAID or REFUNDED; other values cause an error. Example: `PENDING`.
    pub channel_financial_status: Option<String>,
    /// State of fulfillment in the source system, for SHOPIFY one of its values such as UNFULFILLED or FULFILLED; other values cause an error. Example: `FULFILLED`.
    pub channel_fulfillment_status: Option<String>,
    /// Id of the order in the source system, the seller's own shop. Example: `8021436810468230477`.
    pub channel_order_id: Option<String>,
    /// State of the order in the source system; the values allowed depend on `channel_type`, others cause an error. Example: `OPEN`.
    pub channel_order_status: Option<String>,
    /// When the order last changed in the source system, Unix time in seconds as 10 digits; must lie in the past. Example: `1692163668`.
    pub channel_order_update_time: Option<String>,
    /// Source system that the order is in: SHOPIFY, WOOCOMMERCE, BIGCOMMERCE or MAGENTO. Example: `SHOPIFY`.
    pub channel_type: Option<String>,
    /// Reason code for the problem with the order; only codes that the platform lists are accepted. Example: `SELLER_TIKTOKSHOP_AUTHORIZATION_REVOKED`.
    pub issue_reason: Option<String>,
    /// Platform's id of the order, digits only. Example: `7021436810468230477`.
    pub order_id: Option<String>,
    /// Packages of the order with their tracking.
    pub packages: Vec<QualityFactoryOrderDataImportPackage>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl QualityFactoryOrderDataImportOrder {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// State of payment in the source system, for SHOPIFY one of its values such as PENDING, PAID or REFUNDED; other values cause an error. Example: `PENDING`.
    pub fn channel_financial_status(mut self, value: impl Into<String>) -> Self {
        self.channel_financial_status = Some(value.into());
        self
    }

    /// State of fulfillment in the source system, for SHOPIFY one of its values such as UNFULFILLED or FULFILLED; other values cause an error. Example: `FULFILLED`.
    pub fn channel_fulfillment_status(mut self, value: impl Into<String>) -> Self {
        self.channel_fulfillment_status = Some(value.into());
        self
    }

    /// Id of the order in the source system, the seller's own shop. Example: `8021436810468230477`.
    pub fn channel_order_id(mut self, value: impl Into<String>) -> Self {
        self.channel_order_id = Some(value.into());
        self
    }

    /// State of the order in the source system; the values allowed depend on `channel_type`, others cause an error. Example: `OPEN`.
    pub fn channel_order_status(mut self, value: impl Into<String>) -> Self {
        self.channel_order_status = Some(value.into());
        self
    }

    /// When the order last changed in the source system, Unix time in seconds as 10 digits; must lie in the past. Example: `1692163668`.
    pub fn channel_order_update_time(mut self, value: impl Into<String>) -> Self {
        self.channel_order_update_time = Some(value.into());
        self
    }

    /// Source system that the order is in: SHOPIFY, WOOCOMMERCE, BIGCOMMERCE or MAGENTO. Example: `SHOPIFY`.
    pub fn channel_type(mut self, value: impl Into<String>) -> Self {
        self.channel_type = Some(value.into());
        self
    }

    /// Reason code for the problem with the order; only codes that the platform lists are accepted. Example: `SELLER_TIKTOKSHOP_AUTHORIZATION_REVOKED`.
    pub fn issue_reason(mut self, value: impl Into<String>) -> Self {
        self.issue_reason = Some(value.into());
        self
    }

    /// Platform's id of the order, digits only. Example: `7021436810468230477`.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Packages of the order with their tracking.
    pub fn packages(mut self, value: impl IntoIterator<Item = QualityFactoryOrderDataImportPackage>) -> Self {
        self.packages = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for QualityFactoryOrderDataImportOrder {
    fn name(&self) -> &'static str {
        "QualityFactoryOrderDataImportOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "channel_financial_status" => self.channel_financial_status.read(reader),
            "channel_fulfillment_status" => self.channel_fulfillment_status.read(reader),
            "channel_order_id" => self.channel_order_id.read(reader),
            "channel_order_status" => self.channel_order_status.read(reader),
            "channel_order_update_time" => self.channel_order_update_time.read(reader),
            "channel_type" => self.channel_type.read(reader),
            "issue_reason" => self.issue_reason.read(reader),
            "order_id" => self.order_id.read(reader),
            "packages" => self.packages.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("channel_financial_status", &self.channel_financial_status);
        out.put("channel_fulfillment_status", &self.channel_fulfillment_status);
        out.put("channel_order_id", &self.channel_order_id);
        out.put("channel_order_status", &self.channel_order_status);
        out.put("channel_order_update_time", &self.channel_order_update_time);
        out.put("channel_type", &self.channel_type);
        out.put("issue_reason", &self.issue_reason);
        out.put("order_id", &self.order_id);
        out.put("packages", &self.packages);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Package inside [`QualityFactoryOrderDataImportOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QualityFactoryOrderDataImportPackage {
    /// Platform's id of the package that the tracking number belongs to. Example: `RN141567632MY`.
    pub package_id: Option<String>,
    /// Carrier that transports the package, by its name. Example: `UPS`.
    pub shipping_provider_name: Option<String>,
    /// Number under which the carrier tracks the package. Example: `LX542261779US`.
    pub tracking_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl QualityFactoryOrderDataImportPackage {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the package that the tracking number belongs to. Example: `RN141567632MY`.
    pub fn package_id(mut self, value: impl Into<String>) -> Self {
        self.package_id = Some(value.into());
        self
    }

    /// Carrier that transports the package, by its name. Example: `UPS`.
    pub fn shipping_provider_name(mut self, value: impl Into<String>) -> Self {
        self.shipping_provider_name = Some(value.into());
        self
    }

    /// Number under which the carrier tracks the package. Example: `LX542261779US`.
    pub fn tracking_number(mut self, value: impl Into<String>) -> Self {
        self.tracking_number = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for QualityFactoryOrderDataImportPackage {
    fn name(&self) -> &'static str {
        "QualityFactoryOrderDataImportPackage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "package_id" => self.package_id.read(reader),
            "shipping_provider_name" => self.shipping_provider_name.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("package_id", &self.package_id);
        out.put("shipping_provider_name", &self.shipping_provider_name);
        out.put("tracking_number", &self.tracking_number);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    OrderStatusDataExchangeResponse,
    QualityFactoryOrderDataImportResponse,
    Detail,
    ErrorItem,
    ExtraError,
    Order,
    Package,
    QualityFactoryOrderDataImportOrder,
    QualityFactoryOrderDataImportPackage,
);
