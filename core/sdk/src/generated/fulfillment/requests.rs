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

/// The parameters of `BatchShipPackages` (202309). Ships several packages in one call and reports those that failed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchShipPackagesRequest {
    /// Packages to ship in one call; each succeeds or fails on its own. Required.
    pub packages: Vec<BatchShipPackagesPackage>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl BatchShipPackagesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Packages to ship in one call; each succeeds or fails on its own. Required.
    pub fn packages(mut self, value: impl IntoIterator<Item = BatchShipPackagesPackage>) -> Self {
        self.packages = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for BatchShipPackagesRequest {
    fn name(&self) -> &'static str {
        "BatchShipPackagesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "packages" => self.packages.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("packages", &self.packages);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CombinePackage` (202309). Combines packages for the same recipient into new ones before shipping.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CombinePackageRequest {
    /// Groups of orders to combine, as returned by Search Combinable Packages. Required.
    pub combinable_packages: Vec<CombinablePackage>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CombinePackageRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Groups of orders to combine, as returned by Search Combinable Packages. Required.
    pub fn combinable_packages(mut self, value: impl IntoIterator<Item = CombinablePackage>) -> Self {
        self.combinable_packages = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CombinePackageRequest {
    fn name(&self) -> &'static str {
        "CombinePackageRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "combinable_packages" => self.combinable_packages.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("combinable_packages", &self.combinable_packages);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreateFirstMileBundle` (202407). Bundles orders for handover to the first-mile carrier and returns a label URL.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFirstMileBundleRequest {
    /// How the bundle gets to the warehouse: with logistics of TikTok Shop, or with a carrier registered there that you hire yourself. Required. Example: `PICKUP`.
    pub handover_method: Option<HandoverMethod>,
    /// Orders in the bundle: of one seller, ready to ship with printed labels, and all within one district group (PH, SG, MY, VN, TH, JP or DE, FR, IT, ES); not for US and UK. Required.
    pub order_ids: Vec<String>,
    /// Last four digits of the phone number of whoever sends the bundle; required when `handover_method` is DROP_OFF. Example: `1234`.
    pub phone_tail_number: Option<String>,
    /// Id of the carrier that transports the bundle; required when `handover_method` is DROP_OFF. Example: `7463353253533`.
    pub shipping_provider_id: Option<String>,
    /// Tracking number the carrier gave the bundle; needed only when `handover_method` is DROP_OFF. Example: `SF1244442424`.
    pub tracking_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateFirstMileBundleRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How the bundle gets to the warehouse: with logistics of TikTok Shop, or with a carrier registered there that you hire yourself. Required. Example: `PICKUP`.
    pub fn handover_method(mut self, value: impl Into<HandoverMethod>) -> Self {
        self.handover_method = Some(value.into());
        self
    }

    /// Orders in the bundle: of one seller, ready to ship with printed labels, and all within one district group (PH, SG, MY, VN, TH, JP or DE, FR, IT, ES); not for US and UK. Required.
    pub fn order_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Last four digits of the phone number of whoever sends the bundle; required when `handover_method` is DROP_OFF. Example: `1234`.
    pub fn phone_tail_number(mut self, value: impl Into<String>) -> Self {
        self.phone_tail_number = Some(value.into());
        self
    }

    /// Id of the carrier that transports the bundle; required when `handover_method` is DROP_OFF. Example: `7463353253533`.
    pub fn shipping_provider_id(mut self, value: impl Into<String>) -> Self {
        self.shipping_provider_id = Some(value.into());
        self
    }

    /// Tracking number the carrier gave the bundle; needed only when `handover_method` is DROP_OFF. Example: `SF1244442424`.
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

impl Model for CreateFirstMileBundleRequest {
    fn name(&self) -> &'static str {
        "CreateFirstMileBundleRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "handover_method" => self.handover_method.read(reader),
            "order_ids" => self.order_ids.read(reader),
            "phone_tail_number" => self.phone_tail_number.read(reader),
            "shipping_provider_id" => self.shipping_provider_id.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("handover_method", &self.handover_method);
        out.put("order_ids", &self.order_ids);
        out.put("phone_tail_number", &self.phone_tail_number);
        out.put("shipping_provider_id", &self.shipping_provider_id);
        out.put("tracking_number", &self.tracking_number);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreateFirstMileBundleV2` (202510). Bundles orders for the first-mile carrier through the newer endpoint, with a shop cipher.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFirstMileBundleV2Request {
    /// How the bundle gets to the warehouse: with logistics of TikTok Shop, or with a carrier registered there that you hire yourself. Required. Example: `PICKUP`.
    pub handover_method: Option<HandoverMethod>,
    /// Orders in the bundle: of one seller, ready to ship with printed labels, and all within one district group (PH, SG, MY, VN, TH, JP or DE, FR, IT, ES); not for US and UK. Required.
    pub order_ids: Vec<String>,
    /// Last four digits of the phone number of whoever sends the bundle; required when `handover_method` is DROP_OFF. Example: `1234`.
    pub phone_tail_number: Option<String>,
    /// Id of the carrier that transports the bundle; required when `handover_method` is DROP_OFF. Example: `7463353253533`.
    pub shipping_provider_id: Option<String>,
    /// Tracking number the carrier gave the bundle; needed only when `handover_method` is DROP_OFF. Example: `SF1244442424`.
    pub tracking_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateFirstMileBundleV2Request {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How the bundle gets to the warehouse: with logistics of TikTok Shop, or with a carrier registered there that you hire yourself. Required. Example: `PICKUP`.
    pub fn handover_method(mut self, value: impl Into<HandoverMethod>) -> Self {
        self.handover_method = Some(value.into());
        self
    }

    /// Orders in the bundle: of one seller, ready to ship with printed labels, and all within one district group (PH, SG, MY, VN, TH, JP or DE, FR, IT, ES); not for US and UK. Required.
    pub fn order_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Last four digits of the phone number of whoever sends the bundle; required when `handover_method` is DROP_OFF. Example: `1234`.
    pub fn phone_tail_number(mut self, value: impl Into<String>) -> Self {
        self.phone_tail_number = Some(value.into());
        self
    }

    /// Id of the carrier that transports the bundle; required when `handover_method` is DROP_OFF. Example: `7463353253533`.
    pub fn shipping_provider_id(mut self, value: impl Into<String>) -> Self {
        self.shipping_provider_id = Some(value.into());
        self
    }

    /// Tracking number the carrier gave the bundle; needed only when `handover_method` is DROP_OFF. Example: `SF1244442424`.
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

impl Model for CreateFirstMileBundleV2Request {
    fn name(&self) -> &'static str {
        "CreateFirstMileBundleV2Request"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "handover_method" => self.handover_method.read(reader),
            "order_ids" => self.order_ids.read(reader),
            "phone_tail_number" => self.phone_tail_number.read(reader),
            "shipping_provider_id" => self.shipping_provider_id.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("handover_method", &self.handover_method);
        out.put("order_ids", &self.order_ids);
        out.put("phone_tail_number", &self.phone_tail_number);
        out.put("shipping_provider_id", &self.shipping_provider_id);
        out.put("tracking_number", &self.tracking_number);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreateLastMileBundle` (202408). Bundles fulfilment units for the last mile and returns the bundle's id.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLastMileBundleRequest {
    /// Ids of the fulfillment units (packages) in the bundle, at most 300.
    pub fulfillment_unit_ids: Vec<String>,
    /// The last-mile bundle to register: your id, size, weight, number of parcels and time of dispatch.
    pub last_mile_bundle: Option<LastMileBundle>,
    /// Id of the logistics group to which the bundle belongs. Example: `15999517849288`.
    pub logistics_group_id: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateLastMileBundleRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the fulfillment units (packages) in the bundle, at most 300.
    pub fn fulfillment_unit_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.fulfillment_unit_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// The last-mile bundle to register: your id, size, weight, number of parcels and time of dispatch.
    pub fn last_mile_bundle(mut self, value: LastMileBundle) -> Self {
        self.last_mile_bundle = Some(value);
        self
    }

    /// Id of the logistics group to which the bundle belongs. Example: `15999517849288`.
    pub fn logistics_group_id(mut self, value: impl Into<i64>) -> Self {
        self.logistics_group_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateLastMileBundleRequest {
    fn name(&self) -> &'static str {
        "CreateLastMileBundleRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fulfillment_unit_ids" => self.fulfillment_unit_ids.read(reader),
            "last_mile_bundle" => self.last_mile_bundle.read(reader),
            "logistics_group_id" => self.logistics_group_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fulfillment_unit_ids", &self.fulfillment_unit_ids);
        out.put("last_mile_bundle", &self.last_mile_bundle);
        out.put("logistics_group_id", &self.logistics_group_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreatePackages` (202512). Buys a TikTok Shipping label and creates the package (US only).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePackagesRequest {
    /// Size of the package to buy a label for; without it TikTok Shop computes the size from the products.
    pub dimension: Option<Dimension>,
    /// Id of the TikTok Shop order to ship; ignored when several orders ship together (ship type 3). Example: `2882335594258860015`.
    pub order_id: Option<String>,
    /// Lines of the order to ship in this package; required for ship type 2, ignored for 1 and 3.
    pub order_line_item: Vec<OrderLineItem>,
    /// Orders to ship together in one package; required for ship type 3, ignored for 1 and 2.
    pub order_list_ids: Vec<String>,
    /// What the package holds: 1 all items of one order, 2 part of the items of an order, 3 all items of several orders. Required. Example: `2`.
    pub ship_type: Option<String>,
    /// Id of the shipping service to buy the label with, from Get Eligible Shipping Service; the default service is used without it. Example: `288233559123860015`.
    pub shipping_service_id: Option<String>,
    /// Weight of the package to buy a label for; without it TikTok Shop computes the weight from the products.
    pub weight: Option<Weight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreatePackagesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Size of the package to buy a label for; without it TikTok Shop computes the size from the products.
    pub fn dimension(mut self, value: Dimension) -> Self {
        self.dimension = Some(value);
        self
    }

    /// Id of the TikTok Shop order to ship; ignored when several orders ship together (ship type 3). Example: `2882335594258860015`.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Lines of the order to ship in this package; required for ship type 2, ignored for 1 and 3.
    pub fn order_line_item(mut self, value: impl IntoIterator<Item = OrderLineItem>) -> Self {
        self.order_line_item = value.into_iter().collect();
        self
    }

    /// Orders to ship together in one package; required for ship type 3, ignored for 1 and 2.
    pub fn order_list_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_list_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// What the package holds: 1 all items of one order, 2 part of the items of an order, 3 all items of several orders. Required. Example: `2`.
    pub fn ship_type(mut self, value: impl Into<String>) -> Self {
        self.ship_type = Some(value.into());
        self
    }

    /// Id of the shipping service to buy the label with, from Get Eligible Shipping Service; the default service is used without it. Example: `288233559123860015`.
    pub fn shipping_service_id(mut self, value: impl Into<String>) -> Self {
        self.shipping_service_id = Some(value.into());
        self
    }

    /// Weight of the package to buy a label for; without it TikTok Shop computes the weight from the products.
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

impl Model for CreatePackagesRequest {
    fn name(&self) -> &'static str {
        "CreatePackagesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "dimension" => self.dimension.read(reader),
            "order_id" => self.order_id.read(reader),
            "order_line_item" => self.order_line_item.read(reader),
            "order_list_ids" => self.order_list_ids.read(reader),
            "ship_type" => self.ship_type.read(reader),
            "shipping_service_id" => self.shipping_service_id.read(reader),
            "weight" => self.weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("dimension", &self.dimension);
        out.put("order_id", &self.order_id);
        out.put("order_line_item", &self.order_line_item);
        out.put("order_list_ids", &self.order_list_ids);
        out.put("ship_type", &self.ship_type);
        out.put("shipping_service_id", &self.shipping_service_id);
        out.put("weight", &self.weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `FulfillmentUploadDeliveryFile` (202309). Uploads a PDF as proof of delivery and returns its URL.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FulfillmentUploadDeliveryFileRequest {
    /// Content of the file to upload as proof of delivery. Required.
    pub data: Option<Upload>,
    /// Name of the file including its extension. Required. Example: `XXX.pdf`.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl FulfillmentUploadDeliveryFileRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Content of the file to upload as proof of delivery. Required.
    pub fn data(mut self, value: Upload) -> Self {
        self.data = Some(value);
        self
    }

    /// Name of the file including its extension. Required. Example: `XXX.pdf`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for FulfillmentUploadDeliveryFileRequest {
    fn name(&self) -> &'static str {
        "FulfillmentUploadDeliveryFileRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `FulfillmentUploadDeliveryImage` (202309). Uploads a photo as proof of delivery and returns its URL.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FulfillmentUploadDeliveryImageRequest {
    /// JPG, JPEG or PNG image to upload, at most 5 MB and between 100 and 20000 pixels on each side. Required.
    pub data: Option<Upload>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl FulfillmentUploadDeliveryImageRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// JPG, JPEG or PNG image to upload, at most 5 MB and between 100 and 20000 pixels on each side. Required.
    pub fn data(mut self, value: Upload) -> Self {
        self.data = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for FulfillmentUploadDeliveryImageRequest {
    fn name(&self) -> &'static str {
        "FulfillmentUploadDeliveryImageRequest"
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

/// The parameters of `GetEligibleShippingService` (202309). Lists the shipping services and prices for an order's package (US only).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetEligibleShippingServiceRequest {
    /// Size of the package; without it TikTok Shop computes the size from the products.
    pub dimension: Option<GetEligibleShippingServiceDimension>,
    /// Id of the TikTok Shop order to which the package or request belongs. Required.
    pub order_id: Option<String>,
    /// Order lines that will form the package to ship.
    pub order_line_item_ids: Vec<String>,
    /// Order lines to put into the package, as an alternative to plain ids that can also name sub-items.
    pub order_line_list: Vec<OrderLine>,
    /// Weight of the package with its unit; without a value of the seller TikTok Shop computes it from the products.
    pub weight: Option<GetEligibleShippingServiceWeight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetEligibleShippingServiceRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Size of the package; without it TikTok Shop computes the size from the products.
    pub fn dimension(mut self, value: GetEligibleShippingServiceDimension) -> Self {
        self.dimension = Some(value);
        self
    }

    /// Id of the TikTok Shop order to which the package or request belongs. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Order lines that will form the package to ship.
    pub fn order_line_item_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_line_item_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Order lines to put into the package, as an alternative to plain ids that can also name sub-items.
    pub fn order_line_list(mut self, value: impl IntoIterator<Item = OrderLine>) -> Self {
        self.order_line_list = value.into_iter().collect();
        self
    }

    /// Weight of the package with its unit; without a value of the seller TikTok Shop computes it from the products.
    pub fn weight(mut self, value: GetEligibleShippingServiceWeight) -> Self {
        self.weight = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetEligibleShippingServiceRequest {
    fn name(&self) -> &'static str {
        "GetEligibleShippingServiceRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "dimension" => self.dimension.read(reader),
            "order_id" => self.order_id.read(reader),
            "order_line_item_ids" => self.order_line_item_ids.read(reader),
            "order_line_list" => self.order_line_list.read(reader),
            "weight" => self.weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("dimension", &self.dimension);
        out.put("order_id", &self.order_id);
        out.put("order_line_item_ids", &self.order_line_item_ids);
        out.put("order_line_list", &self.order_line_list);
        out.put("weight", &self.weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetHandoverTimeslots` (202309). Returns pickup slots and drop-off options for an order that is not packed yet.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetHandoverTimeslotsRequest {
    /// Id of the TikTok Shop order to which the package or request belongs. Required.
    pub order_id: Option<String>,
    /// Order lines that will form the package to hand over.
    pub order_line_item_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetHandoverTimeslotsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the TikTok Shop order to which the package or request belongs. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Order lines that will form the package to hand over.
    pub fn order_line_item_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_line_item_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetHandoverTimeslotsRequest {
    fn name(&self) -> &'static str {
        "GetHandoverTimeslotsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_id" => self.order_id.read(reader),
            "order_line_item_ids" => self.order_line_item_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_id", &self.order_id);
        out.put("order_line_item_ids", &self.order_line_item_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetOrderCustomsRequirements` (202607). Tells which orders need customs information and which already have it (Japan).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOrderCustomsRequirementsRequest {
    /// Ids of the TikTok Shop orders to check for customs requirements. Required.
    pub order_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetOrderCustomsRequirementsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the TikTok Shop orders to check for customs requirements. Required.
    pub fn order_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetOrderCustomsRequirementsRequest {
    fn name(&self) -> &'static str {
        "GetOrderCustomsRequirementsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_ids" => self.order_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_ids", &self.order_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetOrderSplitAttributes` (202309). Tells, for each order, whether it can or must be split, and why.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOrderSplitAttributesRequest {
    /// TikTok Shop orders for which to check whether they can or must be split. Required.
    pub order_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetOrderSplitAttributesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// TikTok Shop orders for which to check whether they can or must be split. Required.
    pub fn order_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetOrderSplitAttributesRequest {
    fn name(&self) -> &'static str {
        "GetOrderSplitAttributesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_ids" => self.order_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_ids", &self.order_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetPackageDetail` (202309). Returns one package with its status, tracking, addresses, size and order lines.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPackageDetailRequest {
    /// Id of the TikTok Shop package, used in all calls about it. Required.
    pub package_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetPackageDetailRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the TikTok Shop package, used in all calls about it. Required.
    pub fn package_id(mut self, value: impl Into<String>) -> Self {
        self.package_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetPackageDetailRequest {
    fn name(&self) -> &'static str {
        "GetPackageDetailRequest"
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

/// The parameters of `GetPackageHandoverTimeSlots` (202309). Returns pickup slots and drop-off options for an existing package.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPackageHandoverTimeSlotsRequest {
    /// Id of the TikTok Shop package, used in all calls about it. Required.
    pub package_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetPackageHandoverTimeSlotsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the TikTok Shop package, used in all calls about it. Required.
    pub fn package_id(mut self, value: impl Into<String>) -> Self {
        self.package_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetPackageHandoverTimeSlotsRequest {
    fn name(&self) -> &'static str {
        "GetPackageHandoverTimeSlotsRequest"
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

/// The parameters of `GetPackageShippingDocument` (202309). Returns a URL for a package's label or packing slip, valid for 24 hours.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPackageShippingDocumentRequest {
    /// File format of the document; PDF by default and not used for a label requested as picture. Example: `PDF`.
    pub document_format: Option<DocumentFormat>,
    /// Paper size of PDF labels and slips, A6 by default; ignored for label pictures and for hazmat and invoice labels, whose size is fixed. Example: `A6`.
    pub document_size: Option<DocumentSize>,
    /// Which document to produce for the package: label, packing slip, both, or a special label. Required. Example: `SHIPPING_LABEL`.
    pub document_type: Option<DocumentType>,
    /// Id of the package whose document to produce; shipping must be arranged and TikTok must provide it. Required.
    pub package_id: Option<String>,
    /// Shipping period for which to fetch the document.
    pub shipping_period: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetPackageShippingDocumentRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// File format of the document; PDF by default and not used for a label requested as picture. Example: `PDF`.
    pub fn document_format(mut self, value: impl Into<DocumentFormat>) -> Self {
        self.document_format = Some(value.into());
        self
    }

    /// Paper size of PDF labels and slips, A6 by default; ignored for label pictures and for hazmat and invoice labels, whose size is fixed. Example: `A6`.
    pub fn document_size(mut self, value: impl Into<DocumentSize>) -> Self {
        self.document_size = Some(value.into());
        self
    }

    /// Which document to produce for the package: label, packing slip, both, or a special label. Required. Example: `SHIPPING_LABEL`.
    pub fn document_type(mut self, value: impl Into<DocumentType>) -> Self {
        self.document_type = Some(value.into());
        self
    }

    /// Id of the package whose document to produce; shipping must be arranged and TikTok must provide it. Required.
    pub fn package_id(mut self, value: impl Into<String>) -> Self {
        self.package_id = Some(value.into());
        self
    }

    /// Shipping period for which to fetch the document.
    pub fn shipping_period(mut self, value: impl Into<String>) -> Self {
        self.shipping_period = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetPackageShippingDocumentRequest {
    fn name(&self) -> &'static str {
        "GetPackageShippingDocumentRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "document_format" => self.document_format.read(reader),
            "document_size" => self.document_size.read(reader),
            "document_type" => self.document_type.read(reader),
            "package_id" => self.package_id.read(reader),
            "shipping_period" => self.shipping_period.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("document_format", &self.document_format);
        out.put("document_size", &self.document_size);
        out.put("document_type", &self.document_type);
        out.put("package_id", &self.package_id);
        out.put("shipping_period", &self.shipping_period);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetPODCustomizationDetails` (202606). Returns the buyer's print-on-demand design for order lines, from the package side.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPodCustomizationDetailsRequest {
    /// Id of the TikTok Shop order whose lines are meant. Required.
    pub main_order_id: Option<String>,
    /// Order lines whose print-on-demand customization to return. Required.
    pub query_order_lines: Vec<QueryOrderLine>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetPodCustomizationDetailsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the TikTok Shop order whose lines are meant. Required.
    pub fn main_order_id(mut self, value: impl Into<String>) -> Self {
        self.main_order_id = Some(value.into());
        self
    }

    /// Order lines whose print-on-demand customization to return. Required.
    pub fn query_order_lines(mut self, value: impl IntoIterator<Item = QueryOrderLine>) -> Self {
        self.query_order_lines = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetPodCustomizationDetailsRequest {
    fn name(&self) -> &'static str {
        "GetPodCustomizationDetailsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "main_order_id" => self.main_order_id.read(reader),
            "query_order_lines" => self.query_order_lines.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("main_order_id", &self.main_order_id);
        out.put("query_order_lines", &self.query_order_lines);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetTracking` (202309). Lists the tracking events of an order's shipment.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTrackingRequest {
    /// Id of the TikTok Shop order whose tracking events to return. Required.
    pub order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetTrackingRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the TikTok Shop order whose tracking events to return. Required.
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

impl Model for GetTrackingRequest {
    fn name(&self) -> &'static str {
        "GetTrackingRequest"
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

/// The parameters of `MarkPackageAsShipped` (202610). Reports the seller's own tracking number and creates the shipped package.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarkPackageAsShippedRequest {
    /// Id of the TikTok Shop order whose lines are shipped. Required.
    pub order_id: Option<String>,
    /// Order lines to put into the package, as an alternative to plain ids that can also name sub-items.
    pub order_line_list: Vec<OrderLine>,
    /// Carriers and tracking numbers of the package, for shipments with several tracking numbers.
    pub shipping_info_list: Vec<ShippingInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl MarkPackageAsShippedRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the TikTok Shop order whose lines are shipped. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Order lines to put into the package, as an alternative to plain ids that can also name sub-items.
    pub fn order_line_list(mut self, value: impl IntoIterator<Item = OrderLine>) -> Self {
        self.order_line_list = value.into_iter().collect();
        self
    }

    /// Carriers and tracking numbers of the package, for shipments with several tracking numbers.
    pub fn shipping_info_list(mut self, value: impl IntoIterator<Item = ShippingInfo>) -> Self {
        self.shipping_info_list = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for MarkPackageAsShippedRequest {
    fn name(&self) -> &'static str {
        "MarkPackageAsShippedRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_id" => self.order_id.read(reader),
            "order_line_list" => self.order_line_list.read(reader),
            "shipping_info_list" => self.shipping_info_list.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_id", &self.order_id);
        out.put("order_line_list", &self.order_line_list);
        out.put("shipping_info_list", &self.shipping_info_list);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `RedeemInfoCallback` (202601). Reports redeem codes of digital goods for the lines of an order.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedeemInfoCallbackRequest {
    /// Id of the TikTok Shop order whose lines were redeemed. Required. Example: `576461413038785752`.
    pub order_id: Option<String>,
    /// Order lines for which to send redeem information. Required.
    pub order_info_list: Vec<OrderInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RedeemInfoCallbackRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the TikTok Shop order whose lines were redeemed. Required. Example: `576461413038785752`.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Order lines for which to send redeem information. Required.
    pub fn order_info_list(mut self, value: impl IntoIterator<Item = OrderInfo>) -> Self {
        self.order_info_list = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for RedeemInfoCallbackRequest {
    fn name(&self) -> &'static str {
        "RedeemInfoCallbackRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_id" => self.order_id.read(reader),
            "order_info_list" => self.order_info_list.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_id", &self.order_id);
        out.put("order_info_list", &self.order_info_list);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SchedulePackageHandover` (202309). Books pickup or drop-off for an order and returns the new package (US only).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchedulePackageHandoverRequest {
    /// How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`.
    pub handover_method: Option<String>,
    /// Id of the TikTok Shop order to which the package or request belongs. Example: `288233559425886`.
    pub order_id: Option<String>,
    /// Order lines to hand over together as one package.
    pub order_line_item_ids: Vec<String>,
    /// Time slot in which the carrier picks the package up.
    pub pickup_slot: Option<BatchShipPackagesPickupSlot>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SchedulePackageHandoverRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`.
    pub fn handover_method(mut self, value: impl Into<String>) -> Self {
        self.handover_method = Some(value.into());
        self
    }

    /// Id of the TikTok Shop order to which the package or request belongs. Example: `288233559425886`.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Order lines to hand over together as one package.
    pub fn order_line_item_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_line_item_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Time slot in which the carrier picks the package up.
    pub fn pickup_slot(mut self, value: BatchShipPackagesPickupSlot) -> Self {
        self.pickup_slot = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SchedulePackageHandoverRequest {
    fn name(&self) -> &'static str {
        "SchedulePackageHandoverRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "handover_method" => self.handover_method.read(reader),
            "order_id" => self.order_id.read(reader),
            "order_line_item_ids" => self.order_line_item_ids.read(reader),
            "pickup_slot" => self.pickup_slot.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("handover_method", &self.handover_method);
        out.put("order_id", &self.order_id);
        out.put("order_line_item_ids", &self.order_line_item_ids);
        out.put("pickup_slot", &self.pickup_slot);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchCombinablePackages` (202309). Lists draft packages, each a group of orders that can be combined.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCombinablePackagesRequest {
    /// Number of packages per page, between 1 and 50. Required. 1 to 50. Example: `20`.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchCombinablePackagesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of packages per page, between 1 and 50. Required. 1 to 50. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchCombinablePackagesRequest {
    fn name(&self) -> &'static str {
        "SearchCombinablePackagesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchPackage` (202309). Lists packages by status and time, newest first.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchPackageRequest {
    /// Earliest creation time of the packages to return, inclusive, Unix time in seconds. Example: `1623812664`.
    pub create_time_ge: Option<i64>,
    /// Creation time before which the returned packages were created, exclusive, Unix time in seconds. Example: `1623812664`.
    pub create_time_lt: Option<i64>,
    /// Limits the result to packages in this state. Example: `PROCESSING`.
    pub package_status: Option<GetPackageDetailPackageStatus>,
    /// Number of packages per page, between 1 and 50. Required. 1 to 50. Example: `20`.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub page_token: Option<String>,
    /// Time by which the packages are sorted, in the direction of `sort_order`; `create_time` by default. Default: `create_time`. Example: `order_pay_time`.
    pub sort_field: Option<SortField>,
    /// Direction of sorting by `sort_field`; descending by default. Default: `DESC`. Example: `ASC`.
    pub sort_order: Option<SortOrder>,
    /// Earliest update time of the packages to return, inclusive, Unix time in seconds. Example: `1623812664`.
    pub update_time_ge: Option<i64>,
    /// Update time before which the returned packages last changed, exclusive, Unix time in seconds. Example: `1623812664`.
    pub update_time_lt: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchPackageRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Earliest creation time of the packages to return, inclusive, Unix time in seconds. Example: `1623812664`.
    pub fn create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.create_time_ge = Some(value.into());
        self
    }

    /// Creation time before which the returned packages were created, exclusive, Unix time in seconds. Example: `1623812664`.
    pub fn create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.create_time_lt = Some(value.into());
        self
    }

    /// Limits the result to packages in this state. Example: `PROCESSING`.
    pub fn package_status(mut self, value: impl Into<GetPackageDetailPackageStatus>) -> Self {
        self.package_status = Some(value.into());
        self
    }

    /// Number of packages per page, between 1 and 50. Required. 1 to 50. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Time by which the packages are sorted, in the direction of `sort_order`; `create_time` by default. Default: `create_time`. Example: `order_pay_time`.
    pub fn sort_field(mut self, value: impl Into<SortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of sorting by `sort_field`; descending by default. Default: `DESC`. Example: `ASC`.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Earliest update time of the packages to return, inclusive, Unix time in seconds. Example: `1623812664`.
    pub fn update_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.update_time_ge = Some(value.into());
        self
    }

    /// Update time before which the returned packages last changed, exclusive, Unix time in seconds. Example: `1623812664`.
    pub fn update_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.update_time_lt = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchPackageRequest {
    fn name(&self) -> &'static str {
        "SearchPackageRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time_ge" => self.create_time_ge.read(reader),
            "create_time_lt" => self.create_time_lt.read(reader),
            "package_status" => self.package_status.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            "update_time_ge" => self.update_time_ge.read(reader),
            "update_time_lt" => self.update_time_lt.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time_ge", &self.create_time_ge);
        out.put("create_time_lt", &self.create_time_lt);
        out.put("package_status", &self.package_status);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
        out.put("update_time_ge", &self.update_time_ge);
        out.put("update_time_lt", &self.update_time_lt);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `ShipPackage` (202309). Arranges the shipment of one package, with TikTok Shipping or the seller's own carrier.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipPackageRequest {
    /// How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`.
    pub handover_method: Option<HandoverMethod>,
    /// Id of the package to ship, as shown in order and package details. Required.
    pub package_id: Option<String>,
    /// Time slot for the carrier to pick the package up, one of those offered by Get Package Handover Time Slots; optional.
    pub pickup_slot: Option<BatchShipPackagesPickupSlot>,
    /// Carrier and tracking number chosen by the seller; required when the delivery option is SEND_BY_SELLER, otherwise left out.
    pub self_shipment: Option<SelfShipment>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ShipPackageRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`.
    pub fn handover_method(mut self, value: impl Into<HandoverMethod>) -> Self {
        self.handover_method = Some(value.into());
        self
    }

    /// Id of the package to ship, as shown in order and package details. Required.
    pub fn package_id(mut self, value: impl Into<String>) -> Self {
        self.package_id = Some(value.into());
        self
    }

    /// Time slot for the carrier to pick the package up, one of those offered by Get Package Handover Time Slots; optional.
    pub fn pickup_slot(mut self, value: BatchShipPackagesPickupSlot) -> Self {
        self.pickup_slot = Some(value);
        self
    }

    /// Carrier and tracking number chosen by the seller; required when the delivery option is SEND_BY_SELLER, otherwise left out.
    pub fn self_shipment(mut self, value: SelfShipment) -> Self {
        self.self_shipment = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ShipPackageRequest {
    fn name(&self) -> &'static str {
        "ShipPackageRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "handover_method" => self.handover_method.read(reader),
            "package_id" => self.package_id.read(reader),
            "pickup_slot" => self.pickup_slot.read(reader),
            "self_shipment" => self.self_shipment.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("handover_method", &self.handover_method);
        out.put("package_id", &self.package_id);
        out.put("pickup_slot", &self.pickup_slot);
        out.put("self_shipment", &self.self_shipment);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SplitOrders` (202309). Splits an order into several packages by groups of order lines.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SplitOrdersRequest {
    /// Id of the TikTok Shop order to split into several packages. Required.
    pub order_id: Option<String>,
    /// Groups of order lines, each of which becomes a package of its own. Required.
    pub splittable_groups: Vec<SplittableGroup>,
    /// Groups of order lines, each of which becomes a package of its own; this form can also name sub-items of a line.
    pub splittable_groups_v2: Vec<SplittableGroupsV2>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SplitOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the TikTok Shop order to split into several packages. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Groups of order lines, each of which becomes a package of its own. Required.
    pub fn splittable_groups(mut self, value: impl IntoIterator<Item = SplittableGroup>) -> Self {
        self.splittable_groups = value.into_iter().collect();
        self
    }

    /// Groups of order lines, each of which becomes a package of its own; this form can also name sub-items of a line.
    pub fn splittable_groups_v2(mut self, value: impl IntoIterator<Item = SplittableGroupsV2>) -> Self {
        self.splittable_groups_v2 = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SplitOrdersRequest {
    fn name(&self) -> &'static str {
        "SplitOrdersRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_id" => self.order_id.read(reader),
            "splittable_groups" => self.splittable_groups.read(reader),
            "splittable_groups_v2" => self.splittable_groups_v2.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_id", &self.order_id);
        out.put("splittable_groups", &self.splittable_groups);
        out.put("splittable_groups_v2", &self.splittable_groups_v2);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SubmitCustomsClearanceInformation` (202607). Submits customs information for the items of orders (Japan).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitCustomsClearanceInformationRequest {
    /// Orders with the customs information to submit.
    pub order_list: Vec<SubmitCustomsClearanceInformationOrder>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SubmitCustomsClearanceInformationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Orders with the customs information to submit.
    pub fn order_list(
        mut self,
        value: impl IntoIterator<Item = SubmitCustomsClearanceInformationOrder>,
    ) -> Self {
        self.order_list = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SubmitCustomsClearanceInformationRequest {
    fn name(&self) -> &'static str {
        "SubmitCustomsClearanceInformationRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_list" => self.order_list.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_list", &self.order_list);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `TrackingStatusUpdate` (202609). Pushes tracking events of the seller's own fleet for one order.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrackingStatusUpdateRequest {
    /// Country in which the shipment is tracked. Required.
    pub country: Option<String>,
    /// Web page where the buyer can follow the shipment.
    pub external_tracking_url: Option<String>,
    /// Id of the TikTok Shop order to which the package or request belongs. Required.
    pub order_id: Option<String>,
    /// Id of the shipping provider that transports the shipment. Required.
    pub provider_id: Option<String>,
    /// Tracking events to report to the platform, such as pickup or delivery. Required.
    pub tracks: Vec<Track>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl TrackingStatusUpdateRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Country in which the shipment is tracked. Required.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// Web page where the buyer can follow the shipment.
    pub fn external_tracking_url(mut self, value: impl Into<String>) -> Self {
        self.external_tracking_url = Some(value.into());
        self
    }

    /// Id of the TikTok Shop order to which the package or request belongs. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Id of the shipping provider that transports the shipment. Required.
    pub fn provider_id(mut self, value: impl Into<String>) -> Self {
        self.provider_id = Some(value.into());
        self
    }

    /// Tracking events to report to the platform, such as pickup or delivery. Required.
    pub fn tracks(mut self, value: impl IntoIterator<Item = Track>) -> Self {
        self.tracks = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for TrackingStatusUpdateRequest {
    fn name(&self) -> &'static str {
        "TrackingStatusUpdateRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "country" => self.country.read(reader),
            "external_tracking_url" => self.external_tracking_url.read(reader),
            "order_id" => self.order_id.read(reader),
            "provider_id" => self.provider_id.read(reader),
            "tracks" => self.tracks.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("country", &self.country);
        out.put("external_tracking_url", &self.external_tracking_url);
        out.put("order_id", &self.order_id);
        out.put("provider_id", &self.provider_id);
        out.put("tracks", &self.tracks);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `TTSTrackingValidation` (202508). Tells whether a tracking number belongs to TikTok Shipping (US only).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TtsTrackingValidationRequest {
    /// Carrier's tracking number to check for TikTok Shipping; US only. Required. Example: `1234567`.
    pub tracking_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl TtsTrackingValidationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Carrier's tracking number to check for TikTok Shipping; US only. Required. Example: `1234567`.
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

impl Model for TtsTrackingValidationRequest {
    fn name(&self) -> &'static str {
        "TtsTrackingValidationRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "tracking_number" => self.tracking_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("tracking_number", &self.tracking_number);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UncombinePackages` (202309). Takes orders out of a combined package and returns the new packages.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UncombinePackagesRequest {
    /// Orders to take out of the package, each of which must be in it.
    pub order_ids: Vec<String>,
    /// Id of the combined package from which to take orders out. Required.
    pub package_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UncombinePackagesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Orders to take out of the package, each of which must be in it.
    pub fn order_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Id of the combined package from which to take orders out. Required.
    pub fn package_id(mut self, value: impl Into<String>) -> Self {
        self.package_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UncombinePackagesRequest {
    fn name(&self) -> &'static str {
        "UncombinePackagesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_ids" => self.order_ids.read(reader),
            "package_id" => self.package_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_ids", &self.order_ids);
        out.put("package_id", &self.package_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UpdatePackageDeliveryStatus` (202309). Reports delivery, failure or proof of delivery for packages that the seller's own fleet carries.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePackageDeliveryStatusRequest {
    /// Packages whose delivery result to report. Required.
    pub packages: Vec<UpdatePackageDeliveryStatusPackage>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdatePackageDeliveryStatusRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Packages whose delivery result to report. Required.
    pub fn packages(mut self, value: impl IntoIterator<Item = UpdatePackageDeliveryStatusPackage>) -> Self {
        self.packages = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdatePackageDeliveryStatusRequest {
    fn name(&self) -> &'static str {
        "UpdatePackageDeliveryStatusRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "packages" => self.packages.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("packages", &self.packages);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UpdatePackageShippingInfo` (202610). Changes the tracking number and carrier of one package that is already shipped.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePackageShippingInfoRequest {
    /// Id of the shipped package whose carrier or tracking number to correct. Required.
    pub package_id: Option<String>,
    /// New carriers and tracking numbers that replace those given when the package was shipped. Required.
    pub shipping_info_list: Vec<ShippingInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdatePackageShippingInfoRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the shipped package whose carrier or tracking number to correct. Required.
    pub fn package_id(mut self, value: impl Into<String>) -> Self {
        self.package_id = Some(value.into());
        self
    }

    /// New carriers and tracking numbers that replace those given when the package was shipped. Required.
    pub fn shipping_info_list(mut self, value: impl IntoIterator<Item = ShippingInfo>) -> Self {
        self.shipping_info_list = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdatePackageShippingInfoRequest {
    fn name(&self) -> &'static str {
        "UpdatePackageShippingInfoRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "package_id" => self.package_id.read(reader),
            "shipping_info_list" => self.shipping_info_list.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("package_id", &self.package_id);
        out.put("shipping_info_list", &self.shipping_info_list);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UpdateShippingInfo` (202309). Changes the tracking number and carrier of a shipped order that was not split.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateShippingInfoRequest {
    /// Id of the TikTok Shop order to which the package or request belongs. Required.
    pub order_id: Option<String>,
    /// Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Required. Example: `6965352555291346690`.
    pub shipping_provider_id: Option<String>,
    /// Carrier's tracking number of the package. Required. Example: `576460868968549926`.
    pub tracking_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateShippingInfoRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the TikTok Shop order to which the package or request belongs. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Required. Example: `6965352555291346690`.
    pub fn shipping_provider_id(mut self, value: impl Into<String>) -> Self {
        self.shipping_provider_id = Some(value.into());
        self
    }

    /// Carrier's tracking number of the package. Required. Example: `576460868968549926`.
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

impl Model for UpdateShippingInfoRequest {
    fn name(&self) -> &'static str {
        "UpdateShippingInfoRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_id" => self.order_id.read(reader),
            "shipping_provider_id" => self.shipping_provider_id.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_id", &self.order_id);
        out.put("shipping_provider_id", &self.shipping_provider_id);
        out.put("tracking_number", &self.tracking_number);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UploadInvoice` (202502). Uploads the XML invoices that packages need before shipping (Brazil).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadInvoiceRequest {
    /// Invoices to upload, one entry per package; Brazil only.
    pub invoices: Vec<Invoice>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UploadInvoiceRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Invoices to upload, one entry per package; Brazil only.
    pub fn invoices(mut self, value: impl IntoIterator<Item = Invoice>) -> Self {
        self.invoices = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UploadInvoiceRequest {
    fn name(&self) -> &'static str {
        "UploadInvoiceRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "invoices" => self.invoices.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("invoices", &self.invoices);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    BatchShipPackagesRequest,
    CombinePackageRequest,
    CreateFirstMileBundleRequest,
    CreateFirstMileBundleV2Request,
    CreateLastMileBundleRequest,
    CreatePackagesRequest,
    FulfillmentUploadDeliveryFileRequest,
    FulfillmentUploadDeliveryImageRequest,
    GetEligibleShippingServiceRequest,
    GetHandoverTimeslotsRequest,
    GetOrderCustomsRequirementsRequest,
    GetOrderSplitAttributesRequest,
    GetPackageDetailRequest,
    GetPackageHandoverTimeSlotsRequest,
    GetPackageShippingDocumentRequest,
    GetPodCustomizationDetailsRequest,
    GetTrackingRequest,
    MarkPackageAsShippedRequest,
    RedeemInfoCallbackRequest,
    SchedulePackageHandoverRequest,
    SearchCombinablePackagesRequest,
    SearchPackageRequest,
    ShipPackageRequest,
    SplitOrdersRequest,
    SubmitCustomsClearanceInformationRequest,
    TrackingStatusUpdateRequest,
    TtsTrackingValidationRequest,
    UncombinePackagesRequest,
    UpdatePackageDeliveryStatusRequest,
    UpdatePackageShippingInfoRequest,
    UpdateShippingInfoRequest,
    UploadInvoiceRequest,
);
