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

/// The response of `BatchShipPackages` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchShipPackagesResponse {
    /// Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success.
    pub errors: Vec<ErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for BatchShipPackagesResponse {
    fn name(&self) -> &'static str {
        "BatchShipPackagesResponse"
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

/// The response of `CombinePackage` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CombinePackageResponse {
    /// Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success.
    pub errors: Vec<ErrorItem>,
    /// Combined packages, one for each group that succeeded.
    pub packages: Vec<CombinePackagePackage>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CombinePackageResponse {
    fn name(&self) -> &'static str {
        "CombinePackageResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            "packages" => self.packages.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
        out.put("packages", &self.packages);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreateFirstMileBundle` (202407).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFirstMileBundleResponse {
    /// Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success.
    pub errors: Vec<CreateFirstMileBundleErrorItem>,
    /// Id of the first-mile bundle, the bag in which several orders travel to the platform's warehouse. Example: `BA123444534`.
    pub first_mile_bundle_id: Option<String>,
    /// Address of the waybill to print and attach to the bundle.
    pub url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateFirstMileBundleResponse {
    fn name(&self) -> &'static str {
        "CreateFirstMileBundleResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            "first_mile_bundle_id" => self.first_mile_bundle_id.read(reader),
            "url" => self.url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
        out.put("first_mile_bundle_id", &self.first_mile_bundle_id);
        out.put("url", &self.url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreateFirstMileBundleV2` (202510).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFirstMileBundleV2Response {
    /// Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success.
    pub errors: Vec<CreateFirstMileBundleErrorItem>,
    /// Id of the first-mile bundle, the bag in which several orders travel to the platform's warehouse. Example: `BA123444534`.
    pub first_mile_bundle_id: Option<String>,
    /// Address of the waybill to print and attach to the bundle.
    pub url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateFirstMileBundleV2Response {
    fn name(&self) -> &'static str {
        "CreateFirstMileBundleV2Response"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            "first_mile_bundle_id" => self.first_mile_bundle_id.read(reader),
            "url" => self.url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
        out.put("first_mile_bundle_id", &self.first_mile_bundle_id);
        out.put("url", &self.url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreateLastMileBundle` (202408).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLastMileBundleResponse {
    /// Id that TikTok Shop gave the last-mile bundle. Example: `7394368153362581254`.
    pub last_mile_bundle_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateLastMileBundleResponse {
    fn name(&self) -> &'static str {
        "CreateLastMileBundleResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "last_mile_bundle_id" => self.last_mile_bundle_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("last_mile_bundle_id", &self.last_mile_bundle_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreatePackages` (202512).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePackagesResponse {
    /// Unix time in seconds when the package was created. Example: `1623812664`.
    pub create_time: Option<i64>,
    /// Size on which the label is based, as given or computed from the products.
    pub dimension: Option<Dimension>,
    /// Id of the package that was created for the label. Example: `2882335594258860015`.
    pub package_id: Option<String>,
    /// Shipping service used for the label, with carrier, price and estimated delivery time.
    pub shipping_service_info: Option<ShippingServiceInfo>,
    /// Weight on which the label is based, as given or computed from the products.
    pub weight: Option<Weight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreatePackagesResponse {
    fn name(&self) -> &'static str {
        "CreatePackagesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time" => self.create_time.read(reader),
            "dimension" => self.dimension.read(reader),
            "package_id" => self.package_id.read(reader),
            "shipping_service_info" => self.shipping_service_info.read(reader),
            "weight" => self.weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time", &self.create_time);
        out.put("dimension", &self.dimension);
        out.put("package_id", &self.package_id);
        out.put("shipping_service_info", &self.shipping_service_info);
        out.put("weight", &self.weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `FulfillmentUploadDeliveryFile` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FulfillmentUploadDeliveryFileResponse {
    /// Name of the file including its extension. Example: `attachment_file.pdf`.
    pub name: Option<String>,
    /// Address of the uploaded file, which opens directly in a browser.
    pub url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for FulfillmentUploadDeliveryFileResponse {
    fn name(&self) -> &'static str {
        "FulfillmentUploadDeliveryFileResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "name" => self.name.read(reader),
            "url" => self.url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("name", &self.name);
        out.put("url", &self.url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `FulfillmentUploadDeliveryImage` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FulfillmentUploadDeliveryImageResponse {
    /// Height of the image after processing, in pixels; it can differ from that of the original. Example: `256`.
    pub height: Option<i64>,
    /// Address of the uploaded file, which opens directly in a browser.
    pub url: Option<String>,
    /// Width of the image after processing, in pixels; it can differ from that of the original. Example: `256`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for FulfillmentUploadDeliveryImageResponse {
    fn name(&self) -> &'static str {
        "FulfillmentUploadDeliveryImageResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "url" => self.url.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("url", &self.url);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetEligibleShippingService` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetEligibleShippingServiceResponse {
    /// Size of the package; without values of the seller TikTok Shop computes it from the products.
    pub dimension: Option<GetEligibleShippingServiceDimension>,
    /// Id of the TikTok Shop order to which the package or request belongs. Example: `28823355942588`.
    pub order_id: Option<String>,
    /// Id of the TikTok Shop order line, the `id` of the line item in the order.
    pub order_line_id: Vec<String>,
    /// Shipping services that can carry the package, with price and estimated delivery time.
    pub shipping_services: Vec<ShippingService>,
    /// Weight of the package with its unit; without a value of the seller TikTok Shop computes it from the products.
    pub weight: Option<GetEligibleShippingServiceWeight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetEligibleShippingServiceResponse {
    fn name(&self) -> &'static str {
        "GetEligibleShippingServiceResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "dimension" => self.dimension.read(reader),
            "order_id" => self.order_id.read(reader),
            "order_line_id" => self.order_line_id.read(reader),
            "shipping_services" => self.shipping_services.read(reader),
            "weight" => self.weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("dimension", &self.dimension);
        out.put("order_id", &self.order_id);
        out.put("order_line_id", &self.order_line_id);
        out.put("shipping_services", &self.shipping_services);
        out.put("weight", &self.weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetHandoverTimeslots` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetHandoverTimeslotsResponse {
    /// Whether the package may be dropped off at a location of the carrier; see `drop_off_point_url`. Example: `true`.
    pub can_drop_off: Option<bool>,
    /// Whether the carrier can collect the package at the seller's pickup address. Example: `true`.
    pub can_pickup: Option<bool>,
    /// Whether collection by van is available; United Kingdom only. Example: `true`.
    pub can_van_collection: Option<bool>,
    /// Web page of the carrier that lists the locations where the package can be dropped off. Example: `www.j&t.com`.
    pub drop_off_point_url: Option<String>,
    /// Time slots the carrier offers for picking the package up at the seller's address.
    pub pickup_slots: Vec<PickupSlot>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetHandoverTimeslotsResponse {
    fn name(&self) -> &'static str {
        "GetHandoverTimeslotsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "can_drop_off" => self.can_drop_off.read(reader),
            "can_pickup" => self.can_pickup.read(reader),
            "can_van_collection" => self.can_van_collection.read(reader),
            "drop_off_point_url" => self.drop_off_point_url.read(reader),
            "pickup_slots" => self.pickup_slots.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("can_drop_off", &self.can_drop_off);
        out.put("can_pickup", &self.can_pickup);
        out.put("can_van_collection", &self.can_van_collection);
        out.put("drop_off_point_url", &self.drop_off_point_url);
        out.put("pickup_slots", &self.pickup_slots);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetOrderCustomsRequirements` (202607).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOrderCustomsRequirementsResponse {
    /// Customs requirements, one entry per order asked for.
    pub order_clearance_list: Vec<OrderClearance>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetOrderCustomsRequirementsResponse {
    fn name(&self) -> &'static str {
        "GetOrderCustomsRequirementsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_clearance_list" => self.order_clearance_list.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_clearance_list", &self.order_clearance_list);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetOrderSplitAttributes` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOrderSplitAttributesResponse {
    /// Whether each order can or must be split, one entry per order asked for.
    pub split_attributes: Vec<SplitAttribute>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetOrderSplitAttributesResponse {
    fn name(&self) -> &'static str {
        "GetOrderSplitAttributesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "split_attributes" => self.split_attributes.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("split_attributes", &self.split_attributes);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetPackageDetail` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPackageDetailResponse {
    /// Additional business tags of the package, as text.
    pub biz_extension_tags: Vec<String>,
    /// Unix time in seconds when the package was created. Example: `1635338186`.
    pub create_time: Option<i64>,
    /// Id of the delivery option the buyer chose; it corresponds to a shipping template configured by the seller. Example: `7091146663229654785`.
    pub delivery_option_id: Option<String>,
    /// Display name of the delivery option the buyer chose.
    pub delivery_option_name: Option<String>,
    /// Size of the package, as given by the seller or computed from the products.
    pub dimension: Option<Dimension>,
    /// How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`.
    pub handover_method: Option<HandoverMethod>,
    /// Whether the package contains more than one SKU. Example: `true`.
    pub has_multi_skus: Option<bool>,
    /// Shipping insurance that was taken out automatically when the label was bought.
    pub insurance: Option<Insurance>,
    /// Tracking number of the last leg of delivery; only for cross-border orders. Example: `6617675021119438849`.
    pub last_mile_tracking_number: Option<String>,
    /// Whether the buyer left a note on the order. Example: `BUYER_UNNOTED`.
    pub note_tag: Option<NoteTag>,
    /// Ids of the order lines that are in the package.
    pub order_line_item_ids: Vec<String>,
    /// TikTok Shop orders that have items in the package.
    pub orders: Vec<Order>,
    /// Id of the TikTok Shop package, used in all calls about it. Example: `5433567853345`.
    pub package_id: Option<String>,
    /// State of the package on its way from the seller to the buyer. Example: `PROCESSING`.
    pub package_status: Option<GetPackageDetailPackageStatus>,
    /// More exact state within `package_status`, such as STOCKING before the package is shipped.
    pub package_sub_status: Option<String>,
    /// Time slot in which the carrier picks the package up.
    pub pickup_slot: Option<BatchShipPackagesPickupSlot>,
    /// Address of the buyer to which the package goes; parts may be masked.
    pub recipient_address: Option<RecipientAddress>,
    /// Address of the seller's warehouse or shop from which the package is sent.
    pub sender_address: Option<SenderAddress>,
    /// Why shipping of the package ran into a problem; absent without one.
    pub ship_exception_reason: Option<String>,
    /// Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `6617675021119438849`.
    pub shipping_provider_id: Option<String>,
    /// Name of the carrier that transports the package.
    pub shipping_provider_name: Option<String>,
    /// Who provides the shipping service, and therefore the label. Example: `TIKTOK`.
    pub shipping_type: Option<ShippingType>,
    /// Whether the package results from combining orders or from splitting one. Example: `SPLIT`.
    pub split_and_combine_tag: Option<SplitAndCombineTag>,
    /// Carrier's tracking number of the package. Example: `6617675021119438849`.
    pub tracking_number: Option<String>,
    /// Unix time in seconds of the last change of the package. Example: `1635338186`.
    pub update_time: Option<i64>,
    /// Id of the seller's warehouse from which the package ships.
    pub warehouse_id: Option<String>,
    /// Weight of the package, as given by the seller or computed from the products.
    pub weight: Option<Weight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetPackageDetailResponse {
    fn name(&self) -> &'static str {
        "GetPackageDetailResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "biz_extension_tags" => self.biz_extension_tags.read(reader),
            "create_time" => self.create_time.read(reader),
            "delivery_option_id" => self.delivery_option_id.read(reader),
            "delivery_option_name" => self.delivery_option_name.read(reader),
            "dimension" => self.dimension.read(reader),
            "handover_method" => self.handover_method.read(reader),
            "has_multi_skus" => self.has_multi_skus.read(reader),
            "insurance" => self.insurance.read(reader),
            "last_mile_tracking_number" => self.last_mile_tracking_number.read(reader),
            "note_tag" => self.note_tag.read(reader),
            "order_line_item_ids" => self.order_line_item_ids.read(reader),
            "orders" => self.orders.read(reader),
            "package_id" => self.package_id.read(reader),
            "package_status" => self.package_status.read(reader),
            "package_sub_status" => self.package_sub_status.read(reader),
            "pickup_slot" => self.pickup_slot.read(reader),
            "recipient_address" => self.recipient_address.read(reader),
            "sender_address" => self.sender_address.read(reader),
            "ship_exception_reason" => self.ship_exception_reason.read(reader),
            "shipping_provider_id" => self.shipping_provider_id.read(reader),
            "shipping_provider_name" => self.shipping_provider_name.read(reader),
            "shipping_type" => self.shipping_type.read(reader),
            "split_and_combine_tag" => self.split_and_combine_tag.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            "update_time" => self.update_time.read(reader),
            "warehouse_id" => self.warehouse_id.read(reader),
            "weight" => self.weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("biz_extension_tags", &self.biz_extension_tags);
        out.put("create_time", &self.create_time);
        out.put("delivery_option_id", &self.delivery_option_id);
        out.put("delivery_option_name", &self.delivery_option_name);
        out.put("dimension", &self.dimension);
        out.put("handover_method", &self.handover_method);
        out.put("has_multi_skus", &self.has_multi_skus);
        out.put("insurance", &self.insurance);
        out.put("last_mile_tracking_number", &self.last_mile_tracking_number);
        out.put("note_tag", &self.note_tag);
        out.put("order_line_item_ids", &self.order_line_item_ids);
        out.put("orders", &self.orders);
        out.put("package_id", &self.package_id);
        out.put("package_status", &self.package_status);
        out.put("package_sub_status", &self.package_sub_status);
        out.put("pickup_slot", &self.pickup_slot);
        out.put("recipient_address", &self.recipient_address);
        out.put("sender_address", &self.sender_address);
        out.put("ship_exception_reason", &self.ship_exception_reason);
        out.put("shipping_provider_id", &self.shipping_provider_id);
        out.put("shipping_provider_name", &self.shipping_provider_name);
        out.put("shipping_type", &self.shipping_type);
        out.put("split_and_combine_tag", &self.split_and_combine_tag);
        out.put("tracking_number", &self.tracking_number);
        out.put("update_time", &self.update_time);
        out.put("warehouse_id", &self.warehouse_id);
        out.put("weight", &self.weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetPackageHandoverTimeSlots` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPackageHandoverTimeSlotsResponse {
    /// Whether the package may be dropped off at a location of the carrier; see `drop_off_point_url`. Example: `true`.
    pub can_drop_off: Option<bool>,
    /// Whether the carrier can collect the package at the seller's pickup address. Example: `true`.
    pub can_pickup: Option<bool>,
    /// Whether collection by van is available; United Kingdom only. Example: `true`.
    pub can_van_collection: Option<bool>,
    /// Web page of the carrier that lists the locations where the package can be dropped off. Example: `true`.
    pub drop_off_point_url: Option<String>,
    /// Time slots the carrier offers for picking the package up at the seller's address.
    pub pickup_slots: Vec<PickupSlot>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetPackageHandoverTimeSlotsResponse {
    fn name(&self) -> &'static str {
        "GetPackageHandoverTimeSlotsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "can_drop_off" => self.can_drop_off.read(reader),
            "can_pickup" => self.can_pickup.read(reader),
            "can_van_collection" => self.can_van_collection.read(reader),
            "drop_off_point_url" => self.drop_off_point_url.read(reader),
            "pickup_slots" => self.pickup_slots.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("can_drop_off", &self.can_drop_off);
        out.put("can_pickup", &self.can_pickup);
        out.put("can_van_collection", &self.can_van_collection);
        out.put("drop_off_point_url", &self.drop_off_point_url);
        out.put("pickup_slots", &self.pickup_slots);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetPackageShippingDocument` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPackageShippingDocumentResponse {
    /// Download address of the requested document, valid for 24 hours.
    pub doc_url: Option<String>,
    /// Carrier's tracking number printed on the label. Example: `752455325694`.
    pub tracking_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetPackageShippingDocumentResponse {
    fn name(&self) -> &'static str {
        "GetPackageShippingDocumentResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "doc_url" => self.doc_url.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("doc_url", &self.doc_url);
        out.put("tracking_number", &self.tracking_number);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetPODCustomizationDetails` (202606).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPodCustomizationDetailsResponse {
    /// Print-on-demand customizations found, one entry per order line.
    pub pod_details: Vec<PodDetail>,
    /// Numeric result code of the lookup of customization data.
    pub status_code: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetPodCustomizationDetailsResponse {
    fn name(&self) -> &'static str {
        "GetPodCustomizationDetailsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "pod_details" => self.pod_details.read(reader),
            "status_code" => self.status_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("pod_details", &self.pod_details);
        out.put("status_code", &self.status_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetTracking` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTrackingResponse {
    /// Tracking events of the order, each with text and time.
    pub tracking: Vec<Tracking>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetTrackingResponse {
    fn name(&self) -> &'static str {
        "GetTrackingResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "tracking" => self.tracking.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("tracking", &self.tracking);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `MarkPackageAsShipped` (202610).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarkPackageAsShippedResponse {
    /// Id of the TikTok Shop order to which the package or request belongs.
    pub order_id: Option<String>,
    /// Ids of the order lines that are in the package.
    pub order_line_item_ids: Vec<String>,
    /// Id of the package that was created by shipping the lines.
    pub package_id: Option<String>,
    /// Warning about the shipment, which was accepted nevertheless; absent when nothing is suspicious.
    pub warning: Option<Warning>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for MarkPackageAsShippedResponse {
    fn name(&self) -> &'static str {
        "MarkPackageAsShippedResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_id" => self.order_id.read(reader),
            "order_line_item_ids" => self.order_line_item_ids.read(reader),
            "package_id" => self.package_id.read(reader),
            "warning" => self.warning.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_id", &self.order_id);
        out.put("order_line_item_ids", &self.order_line_item_ids);
        out.put("package_id", &self.package_id);
        out.put("warning", &self.warning);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `RedeemInfoCallback` (202601).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedeemInfoCallbackResponse {
    /// Result of the callback, one entry per order line sent.
    pub order_statuses: Vec<OrderStatus>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RedeemInfoCallbackResponse {
    fn name(&self) -> &'static str {
        "RedeemInfoCallbackResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_statuses" => self.order_statuses.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_statuses", &self.order_statuses);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SchedulePackageHandover` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchedulePackageHandoverResponse {
    /// Unix time in seconds when the package was created. Example: `1635338186`.
    pub create_time: Option<i64>,
    /// Size of the package; without values of the seller TikTok Shop computes it from the products.
    pub dimension: Option<GetEligibleShippingServiceDimension>,
    /// How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`.
    pub handover_method: Option<String>,
    /// Id of the TikTok Shop order to which the package or request belongs. Example: `2882335594258`.
    pub order_id: Option<String>,
    /// Ids of the order lines that are in the package.
    pub order_line_item_ids: Vec<String>,
    /// Id of the TikTok Shop package, used in all calls about it. Example: `2882335594258`.
    pub package_id: Option<String>,
    /// Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `6617675021119438849`.
    pub shipping_provider_id: Option<String>,
    /// Name of the carrier that transports the package.
    pub shipping_provider_name: Option<String>,
    /// Carrier's tracking number of the package. Example: `6617675021119438849`.
    pub tracking_number: Option<String>,
    /// Unix time in seconds of the last change of the package. Example: `1635338186`.
    pub update_time: Option<i64>,
    /// Weight of the package with its unit; without a value of the seller TikTok Shop computes it from the products.
    pub weight: Option<GetEligibleShippingServiceWeight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SchedulePackageHandoverResponse {
    fn name(&self) -> &'static str {
        "SchedulePackageHandoverResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time" => self.create_time.read(reader),
            "dimension" => self.dimension.read(reader),
            "handover_method" => self.handover_method.read(reader),
            "order_id" => self.order_id.read(reader),
            "order_line_item_ids" => self.order_line_item_ids.read(reader),
            "package_id" => self.package_id.read(reader),
            "shipping_provider_id" => self.shipping_provider_id.read(reader),
            "shipping_provider_name" => self.shipping_provider_name.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            "update_time" => self.update_time.read(reader),
            "weight" => self.weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time", &self.create_time);
        out.put("dimension", &self.dimension);
        out.put("handover_method", &self.handover_method);
        out.put("order_id", &self.order_id);
        out.put("order_line_item_ids", &self.order_line_item_ids);
        out.put("package_id", &self.package_id);
        out.put("shipping_provider_id", &self.shipping_provider_id);
        out.put("shipping_provider_name", &self.shipping_provider_name);
        out.put("tracking_number", &self.tracking_number);
        out.put("update_time", &self.update_time);
        out.put("weight", &self.weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchCombinablePackages` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCombinablePackagesResponse {
    /// Groups of orders that can ship together as one package.
    pub combinable_packages: Vec<CombinablePackage>,
    /// Token that fetches the following page; empty or absent on the last one.
    pub next_page_token: Option<String>,
    /// Number of groups of orders that can be combined, over all pages. Example: `10`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchCombinablePackagesResponse {
    fn name(&self) -> &'static str {
        "SearchCombinablePackagesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "combinable_packages" => self.combinable_packages.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("combinable_packages", &self.combinable_packages);
        out.put("next_page_token", &self.next_page_token);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchPackage` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchPackageResponse {
    /// Token that fetches the following page; empty or absent on the last one.
    pub next_page_token: Option<String>,
    /// Packages found or created, one entry per package.
    pub packages: Vec<Package>,
    /// Number of packages that match the request, over all pages. Example: `221`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchPackageResponse {
    fn name(&self) -> &'static str {
        "SearchPackageResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "packages" => self.packages.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("packages", &self.packages);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SplitOrders` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SplitOrdersResponse {
    /// New packages, one for each group of the request.
    pub packages: Vec<SplitOrdersPackage>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SplitOrdersResponse {
    fn name(&self) -> &'static str {
        "SplitOrdersResponse"
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

/// The response of `SubmitCustomsClearanceInformation` (202607).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitCustomsClearanceInformationResponse {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SubmitCustomsClearanceInformationResponse {
    fn name(&self) -> &'static str {
        "SubmitCustomsClearanceInformationResponse"
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

/// The response of `TrackingStatusUpdate` (202609).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrackingStatusUpdateResponse {
    /// Outcome for each tracking event that was reported.
    pub track_results: Vec<TrackResult>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TrackingStatusUpdateResponse {
    fn name(&self) -> &'static str {
        "TrackingStatusUpdateResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "track_results" => self.track_results.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("track_results", &self.track_results);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `TTSTrackingValidation` (202508).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TtsTrackingValidationResponse {
    /// Whether the tracking number belongs to a parcel collected through TikTok. Example: `false`.
    pub is_tiktok_collection: Option<bool>,
    /// Whether the tracking number belongs to a parcel shipped with TikTok Shipping. Example: `false`.
    pub is_tiktok_shipping: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TtsTrackingValidationResponse {
    fn name(&self) -> &'static str {
        "TtsTrackingValidationResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_tiktok_collection" => self.is_tiktok_collection.read(reader),
            "is_tiktok_shipping" => self.is_tiktok_shipping.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_tiktok_collection", &self.is_tiktok_collection);
        out.put("is_tiktok_shipping", &self.is_tiktok_shipping);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `UncombinePackages` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UncombinePackagesResponse {
    /// New packages formed by taking the orders out.
    pub packages: Vec<CombinePackagePackage>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UncombinePackagesResponse {
    fn name(&self) -> &'static str {
        "UncombinePackagesResponse"
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

/// The response of `UpdatePackageDeliveryStatus` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePackageDeliveryStatusResponse {
    /// Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success.
    pub errors: Vec<ErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UpdatePackageDeliveryStatusResponse {
    fn name(&self) -> &'static str {
        "UpdatePackageDeliveryStatusResponse"
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

/// The response of `UpdatePackageShippingInfo` (202610).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePackageShippingInfoResponse {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UpdatePackageShippingInfoResponse {
    fn name(&self) -> &'static str {
        "UpdatePackageShippingInfoResponse"
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

/// The response of `UploadInvoice` (202502).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadInvoiceResponse {
    /// Entries that failed, one per package or order; empty or absent when all succeeded, even though the call itself reports success.
    pub errors: Vec<ErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UploadInvoiceResponse {
    fn name(&self) -> &'static str {
        "UploadInvoiceResponse"
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

/// Package inside [`BatchShipPackagesRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchShipPackagesPackage {
    /// How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`.
    pub handover_method: Option<HandoverMethod>,
    /// Id of a package to ship, as shown in order and package details. Required. Example: `12321312312431`.
    pub id: Option<String>,
    /// Time slot for the carrier to pick the package up, one of those offered by Get Package Handover Time Slots; optional.
    pub pickup_slot: Option<BatchShipPackagesPickupSlot>,
    /// Carrier and tracking number chosen by the seller; required when the delivery option is SEND_BY_SELLER, otherwise left out.
    pub self_shipment: Option<SelfShipment>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl BatchShipPackagesPackage {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`.
    pub fn handover_method(mut self, value: impl Into<HandoverMethod>) -> Self {
        self.handover_method = Some(value.into());
        self
    }

    /// Id of a package to ship, as shown in order and package details. Required. Example: `12321312312431`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
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

impl Model for BatchShipPackagesPackage {
    fn name(&self) -> &'static str {
        "BatchShipPackagesPackage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "handover_method" => self.handover_method.read(reader),
            "id" => self.id.read(reader),
            "pickup_slot" => self.pickup_slot.read(reader),
            "self_shipment" => self.self_shipment.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("handover_method", &self.handover_method);
        out.put("id", &self.id);
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

/// Pickup slot inside [`BatchShipPackagesPackage`], [`GetPackageDetailResponse`], [`SchedulePackageHandoverRequest`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchShipPackagesPickupSlot {
    /// End of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`.
    pub end_time: Option<i64>,
    /// Start of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`.
    pub start_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl BatchShipPackagesPickupSlot {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// End of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`.
    pub fn end_time(mut self, value: impl Into<i64>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Start of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`.
    pub fn start_time(mut self, value: impl Into<i64>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for BatchShipPackagesPickupSlot {
    fn name(&self) -> &'static str {
        "BatchShipPackagesPickupSlot"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "end_time" => self.end_time.read(reader),
            "start_time" => self.start_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("end_time", &self.end_time);
        out.put("start_time", &self.start_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Combinable package inside [`CombinePackageRequest`], [`SearchCombinablePackagesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CombinablePackage {
    /// Draft package id generated for a group of orders; pass it back to combine them. Example: `12321313133`.
    pub id: Option<String>,
    /// Ids of the TikTok Shop orders in the package.
    pub order_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CombinablePackage {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Draft package id generated for a group of orders; pass it back to combine them. Example: `12321313133`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Ids of the TikTok Shop orders in the package.
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

impl Model for CombinablePackage {
    fn name(&self) -> &'static str {
        "CombinablePackage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "order_ids" => self.order_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("order_ids", &self.order_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Package inside [`CombinePackageResponse`], [`UncombinePackagesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CombinePackagePackage {
    /// New id of the combined package; ship it with this id. Example: `413234134123412`.
    pub id: Option<String>,
    /// Orders that are in the combined package after the change.
    pub order_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CombinePackagePackage {
    fn name(&self) -> &'static str {
        "CombinePackagePackage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "order_ids" => self.order_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("order_ids", &self.order_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Detail inside [`CreateFirstMileBundleErrorItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFirstMileBundleDetail {
    /// Id of the order that could not be put into the bundle. Example: `578967030217083407`.
    pub order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateFirstMileBundleDetail {
    fn name(&self) -> &'static str {
        "CreateFirstMileBundleDetail"
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

/// Error inside [`CreateFirstMileBundleResponse`], [`CreateFirstMileBundleV2Response`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFirstMileBundleErrorItem {
    /// Code of the error that hit this entry; the other entries of the call may have succeeded. Example: `10007014`.
    pub code: Option<i64>,
    /// Entry of the request that failed, to tell which one the error is about.
    pub detail: Option<CreateFirstMileBundleDetail>,
    /// Readable reason why this package or order failed.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateFirstMileBundleErrorItem {
    fn name(&self) -> &'static str {
        "CreateFirstMileBundleErrorItem"
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

/// Dimension inside [`LastMileBundle`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLastMileBundleDimension {
    /// Height of the bundle, whole number in the given unit. Example: `15`.
    pub height: Option<i64>,
    /// Length of the bundle, whole number in the given unit. Example: `15`.
    pub length: Option<i64>,
    /// Unit of the sizes of the bundle; only centimeter is accepted. Example: `centimeter`.
    pub unit: Option<String>,
    /// Width of the bundle, whole number in the given unit. Example: `15`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateLastMileBundleDimension {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Height of the bundle, whole number in the given unit. Example: `15`.
    pub fn height(mut self, value: impl Into<i64>) -> Self {
        self.height = Some(value.into());
        self
    }

    /// Length of the bundle, whole number in the given unit. Example: `15`.
    pub fn length(mut self, value: impl Into<i64>) -> Self {
        self.length = Some(value.into());
        self
    }

    /// Unit of the sizes of the bundle; only centimeter is accepted. Example: `centimeter`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Width of the bundle, whole number in the given unit. Example: `15`.
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

impl Model for CreateLastMileBundleDimension {
    fn name(&self) -> &'static str {
        "CreateLastMileBundleDimension"
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

/// Weight inside [`LastMileBundle`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLastMileBundleWeight {
    /// Unit of the weight of the bundle; only gram is accepted. Example: `gram`.
    pub unit: Option<String>,
    /// Weight of the bundle, whole number in grams. Example: `1200`.
    pub value: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateLastMileBundleWeight {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit of the weight of the bundle; only gram is accepted. Example: `gram`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Weight of the bundle, whole number in grams. Example: `1200`.
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

impl Model for CreateLastMileBundleWeight {
    fn name(&self) -> &'static str {
        "CreateLastMileBundleWeight"
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

/// Detail inside [`ErrorItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Detail {
    /// Orders whose invoice could not be accepted.
    pub order_ids: Vec<String>,
    /// Id of the package for which the operation failed. Example: `123123123123131`.
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

/// Dimension inside [`CreatePackagesRequest`], [`CreatePackagesResponse`], [`GetPackageDetailResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dimension {
    /// Height of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.03`.
    pub height: Option<String>,
    /// Length of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `1.2`.
    pub length: Option<String>,
    /// Unit of `length`, `width` and `height` of the package. Example: `CM`.
    pub unit: Option<DimensionUnit>,
    /// Width of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.2`.
    pub width: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Dimension {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Height of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.03`.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }

    /// Length of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `1.2`.
    pub fn length(mut self, value: impl Into<String>) -> Self {
        self.length = Some(value.into());
        self
    }

    /// Unit of `length`, `width` and `height` of the package. Example: `CM`.
    pub fn unit(mut self, value: impl Into<DimensionUnit>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Width of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.2`.
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

/// Error inside [`BatchShipPackagesResponse`], [`CombinePackageResponse`], [`UpdatePackageDeliveryStatusResponse`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorItem {
    /// Code of the error that hit this entry; the other entries of the call may have succeeded. Example: `10007014`.
    pub code: Option<i64>,
    /// Entry of the request that failed, to tell which one the error is about.
    pub detail: Option<Detail>,
    /// Readable reason why this package or order failed.
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

/// Dimension inside [`GetEligibleShippingServiceRequest`], [`GetEligibleShippingServiceResponse`], [`SchedulePackageHandoverResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetEligibleShippingServiceDimension {
    /// Height of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `CM`.
    pub height: Option<String>,
    /// Length of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.3`.
    pub length: Option<String>,
    /// Unit of `length`, `width` and `height` of the package. Example: `INCH`.
    pub unit: Option<String>,
    /// Width of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.2`.
    pub width: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetEligibleShippingServiceDimension {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Height of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `CM`.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }

    /// Length of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.3`.
    pub fn length(mut self, value: impl Into<String>) -> Self {
        self.length = Some(value.into());
        self
    }

    /// Unit of `length`, `width` and `height` of the package. Example: `INCH`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Width of the package, decimal text in the unit given beside it; length, width and height must be given together. Example: `0.2`.
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

impl Model for GetEligibleShippingServiceDimension {
    fn name(&self) -> &'static str {
        "GetEligibleShippingServiceDimension"
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

/// Weight inside [`GetEligibleShippingServiceRequest`], [`GetEligibleShippingServiceResponse`], [`SchedulePackageHandoverResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetEligibleShippingServiceWeight {
    /// Unit in which `value` states how heavy the package is. Example: `GRAM`.
    pub unit: Option<String>,
    /// Weight of the package in the given `unit`, decimal text. Example: `0.4`.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetEligibleShippingServiceWeight {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit in which `value` states how heavy the package is. Example: `GRAM`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Weight of the package in the given `unit`, decimal text. Example: `0.4`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetEligibleShippingServiceWeight {
    fn name(&self) -> &'static str {
        "GetEligibleShippingServiceWeight"
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

/// Insurance inside [`GetPackageDetailResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Insurance {
    /// State of the claim against the shipping insurance of the package. Example: `CLAIM_PENDING`.
    pub claim_status: Option<ClaimStatus>,
    /// Amount in US dollars for which the package is insured, decimal text. Example: `200`.
    pub coverage_amount: Option<String>,
    /// Whether an insurance claim can be filed, which depends on the reason of the refund. Example: `true`.
    pub is_claim_eligible: Option<bool>,
    /// Whether the package is insured for shipping. Example: `true`.
    pub is_purchased: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Insurance {
    fn name(&self) -> &'static str {
        "Insurance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "claim_status" => self.claim_status.read(reader),
            "coverage_amount" => self.coverage_amount.read(reader),
            "is_claim_eligible" => self.is_claim_eligible.read(reader),
            "is_purchased" => self.is_purchased.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("claim_status", &self.claim_status);
        out.put("coverage_amount", &self.coverage_amount);
        out.put("is_claim_eligible", &self.is_claim_eligible);
        out.put("is_purchased", &self.is_purchased);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Invoice inside [`UploadInvoiceRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    /// Invoice file encoded as base64, at most 1 MB. Required.
    pub file: Option<String>,
    /// Format of the invoice file; only XML is accepted. Required. Example: `XML`.
    pub file_type: Option<InvoiceFileType>,
    /// TikTok Shop orders that the invoice covers. Required.
    pub order_ids: Vec<String>,
    /// Id of the package that the invoice covers, from Search Package. Required. Example: `1161235029d14122252`.
    pub package_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Invoice {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Invoice file encoded as base64, at most 1 MB. Required.
    pub fn file(mut self, value: impl Into<String>) -> Self {
        self.file = Some(value.into());
        self
    }

    /// Format of the invoice file; only XML is accepted. Required. Example: `XML`.
    pub fn file_type(mut self, value: impl Into<InvoiceFileType>) -> Self {
        self.file_type = Some(value.into());
        self
    }

    /// TikTok Shop orders that the invoice covers. Required.
    pub fn order_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Id of the package that the invoice covers, from Search Package. Required. Example: `1161235029d14122252`.
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

impl Model for Invoice {
    fn name(&self) -> &'static str {
        "Invoice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "file" => self.file.read(reader),
            "file_type" => self.file_type.read(reader),
            "order_ids" => self.order_ids.read(reader),
            "package_id" => self.package_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("file", &self.file);
        out.put("file_type", &self.file_type);
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

/// Item inside [`OrderClearance`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// Whether the item was sold through a temporary listing, so that its real content has to be declared.
    pub is_temporary_listing: Option<bool>,
    /// Whether the item was sold as a virtual blind box, so that its real content has to be declared.
    pub is_virtual_unboxing: Option<bool>,
    /// Id of the TikTok Shop order line, the `id` of the line item in the order.
    pub order_line_id: Option<String>,
    /// Id of the product to which the order line belongs.
    pub product_id: Option<String>,
    /// Products known to be contained in the order line, with quantity and share of the price.
    pub related_item_detail: Vec<RelatedItemDetail>,
    /// Id of the SKU, the variant of the product that the order line is about.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Item {
    fn name(&self) -> &'static str {
        "Item"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_temporary_listing" => self.is_temporary_listing.read(reader),
            "is_virtual_unboxing" => self.is_virtual_unboxing.read(reader),
            "order_line_id" => self.order_line_id.read(reader),
            "product_id" => self.product_id.read(reader),
            "related_item_detail" => self.related_item_detail.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_temporary_listing", &self.is_temporary_listing);
        out.put("is_virtual_unboxing", &self.is_virtual_unboxing);
        out.put("order_line_id", &self.order_line_id);
        out.put("product_id", &self.product_id);
        out.put("related_item_detail", &self.related_item_detail);
        out.put("sku_id", &self.sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Item detail inside [`SubmitCustomsClearanceInformationItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ItemDetail {
    /// Share of the price of the order line that falls on this product, in percent. Required.
    pub price_percent: Option<i64>,
    /// Number of units of this product in the order line. Required.
    pub qty: Option<i64>,
    /// Id of the SKU actually contained in the order line. Required.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ItemDetail {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Share of the price of the order line that falls on this product, in percent. Required.
    pub fn price_percent(mut self, value: impl Into<i64>) -> Self {
        self.price_percent = Some(value.into());
        self
    }

    /// Number of units of this product in the order line. Required.
    pub fn qty(mut self, value: impl Into<i64>) -> Self {
        self.qty = Some(value.into());
        self
    }

    /// Id of the SKU actually contained in the order line. Required.
    pub fn sku_id(mut self, value: impl Into<String>) -> Self {
        self.sku_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ItemDetail {
    fn name(&self) -> &'static str {
        "ItemDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "price_percent" => self.price_percent.read(reader),
            "qty" => self.qty.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("price_percent", &self.price_percent);
        out.put("qty", &self.qty);
        out.put("sku_id", &self.sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Last mile bundle inside [`CreateLastMileBundleRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LastMileBundle {
    /// Outer size of the bundle: height, length and width with their unit.
    pub dimensions: Option<CreateLastMileBundleDimension>,
    /// Id by which your own system knows the bundle. Example: `test_bag_no`.
    pub external_bundle_id: Option<String>,
    /// Number of small parcels inside the bundle. Example: `1`.
    pub fulfillment_unit_count: Option<i64>,
    /// Unix time in milliseconds when the bundle left your warehouse. Example: `1721644119953`.
    pub outbound_time: Option<i64>,
    /// Total weight of the bundle with its unit.
    pub weight: Option<CreateLastMileBundleWeight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl LastMileBundle {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Outer size of the bundle: height, length and width with their unit.
    pub fn dimensions(mut self, value: CreateLastMileBundleDimension) -> Self {
        self.dimensions = Some(value);
        self
    }

    /// Id by which your own system knows the bundle. Example: `test_bag_no`.
    pub fn external_bundle_id(mut self, value: impl Into<String>) -> Self {
        self.external_bundle_id = Some(value.into());
        self
    }

    /// Number of small parcels inside the bundle. Example: `1`.
    pub fn fulfillment_unit_count(mut self, value: impl Into<i64>) -> Self {
        self.fulfillment_unit_count = Some(value.into());
        self
    }

    /// Unix time in milliseconds when the bundle left your warehouse. Example: `1721644119953`.
    pub fn outbound_time(mut self, value: impl Into<i64>) -> Self {
        self.outbound_time = Some(value.into());
        self
    }

    /// Total weight of the bundle with its unit.
    pub fn weight(mut self, value: CreateLastMileBundleWeight) -> Self {
        self.weight = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for LastMileBundle {
    fn name(&self) -> &'static str {
        "LastMileBundle"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "dimensions" => self.dimensions.read(reader),
            "external_bundle_id" => self.external_bundle_id.read(reader),
            "fulfillment_unit_count" => self.fulfillment_unit_count.read(reader),
            "outbound_time" => self.outbound_time.read(reader),
            "weight" => self.weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("dimensions", &self.dimensions);
        out.put("external_bundle_id", &self.external_bundle_id);
        out.put("fulfillment_unit_count", &self.fulfillment_unit_count);
        out.put("outbound_time", &self.outbound_time);
        out.put("weight", &self.weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Location inside [`Track`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// City in which the tracking event happened.
    pub city: Option<String>,
    /// Country in which the tracking event happened.
    pub country: Option<String>,
    /// State or province in which the tracking event happened.
    pub state: Option<String>,
    /// Postal code of the place where the tracking event happened.
    pub zip_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Location {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// City in which the tracking event happened.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Country in which the tracking event happened.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// State or province in which the tracking event happened.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Postal code of the place where the tracking event happened.
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Location {
    fn name(&self) -> &'static str {
        "Location"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "city" => self.city.read(reader),
            "country" => self.country.read(reader),
            "state" => self.state.read(reader),
            "zip_code" => self.zip_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("city", &self.city);
        out.put("country", &self.country);
        out.put("state", &self.state);
        out.put("zip_code", &self.zip_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Must split reason inside [`SplitAttribute`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MustSplitReason {
    /// Id of the category whose limit per package is exceeded; absent when the limit is on the total number of items. Example: `601990`.
    pub category_id: Option<String>,
    /// Most items allowed in one package, for the category or in total depending on `type`. Example: `2`.
    pub max_count: Option<String>,
    /// Which limit forces the split: CATEGORY_ITEM_LIMITATION per category, TOTAL_COUNT_LIMITATION on all items of a package. Example: `CATEGORY_ITEM_LIMITATION`.
    pub type_: Option<MustSplitReasonType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for MustSplitReason {
    fn name(&self) -> &'static str {
        "MustSplitReason"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_id" => self.category_id.read(reader),
            "max_count" => self.max_count.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_id", &self.category_id);
        out.put("max_count", &self.max_count);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Order inside [`GetPackageDetailResponse`], [`Package`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Id of a TikTok Shop order that has items in the package. Example: `54335448533296`.
    pub id: Option<String>,
    /// SKUs of the order in the package; deprecated.
    pub skus: Vec<Sku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Order {
    fn name(&self) -> &'static str {
        "Order"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("skus", &self.skus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Order clearance inside [`GetOrderCustomsRequirementsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderClearance {
    /// Whether customs information has already been submitted for the order.
    pub already_filled_clearance: Option<bool>,
    /// Numeric code of the kind of business the order belongs to for customs.
    pub biz_type: Option<i64>,
    /// Order lines of the order that customs information is about.
    pub item_list: Vec<Item>,
    /// Whether customs information must be submitted for the order.
    pub need_fill_clearance: Option<bool>,
    /// Id of the TikTok Shop order to which the package or request belongs.
    pub order_id: Option<String>,
    /// Numeric code of the way the orders are shipped.
    pub shipment_type: Option<i64>,
    /// Destination country whose customs rules apply.
    pub target_country: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OrderClearance {
    fn name(&self) -> &'static str {
        "OrderClearance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "already_filled_clearance" => self.already_filled_clearance.read(reader),
            "biz_type" => self.biz_type.read(reader),
            "item_list" => self.item_list.read(reader),
            "need_fill_clearance" => self.need_fill_clearance.read(reader),
            "order_id" => self.order_id.read(reader),
            "shipment_type" => self.shipment_type.read(reader),
            "target_country" => self.target_country.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("already_filled_clearance", &self.already_filled_clearance);
        out.put("biz_type", &self.biz_type);
        out.put("item_list", &self.item_list);
        out.put("need_fill_clearance", &self.need_fill_clearance);
        out.put("order_id", &self.order_id);
        out.put("shipment_type", &self.shipment_type);
        out.put("target_country", &self.target_country);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Order info inside [`RedeemInfoCallbackRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderInfo {
    /// Id of the TikTok Shop order line, the `id` of the line item in the order. Required. Example: `577086512123755123`.
    pub order_line_id: Option<String>,
    /// What the buyer redeems for the order line, as generated by your system. Required.
    pub redeem_info: Option<RedeemInfo>,
    /// Optional unique id of the order line in your own system. Example: `134448484339393`.
    pub source_unique_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl OrderInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the TikTok Shop order line, the `id` of the line item in the order. Required. Example: `577086512123755123`.
    pub fn order_line_id(mut self, value: impl Into<String>) -> Self {
        self.order_line_id = Some(value.into());
        self
    }

    /// What the buyer redeems for the order line, as generated by your system. Required.
    pub fn redeem_info(mut self, value: RedeemInfo) -> Self {
        self.redeem_info = Some(value);
        self
    }

    /// Optional unique id of the order line in your own system. Example: `134448484339393`.
    pub fn source_unique_id(mut self, value: impl Into<String>) -> Self {
        self.source_unique_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for OrderInfo {
    fn name(&self) -> &'static str {
        "OrderInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_line_id" => self.order_line_id.read(reader),
            "redeem_info" => self.redeem_info.read(reader),
            "source_unique_id" => self.source_unique_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_line_id", &self.order_line_id);
        out.put("redeem_info", &self.redeem_info);
        out.put("source_unique_id", &self.source_unique_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Order line inside [`GetEligibleShippingServiceRequest`], [`MarkPackageAsShippedRequest`], [`SplittableGroupsV2`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderLine {
    /// Id of the TikTok Shop order line, the `id` of the line item in the order.
    pub order_line_id: Option<String>,
    /// Id of the sub-item within the order line, to handle only a part of it.
    pub sub_item_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl OrderLine {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the TikTok Shop order line, the `id` of the line item in the order.
    pub fn order_line_id(mut self, value: impl Into<String>) -> Self {
        self.order_line_id = Some(value.into());
        self
    }

    /// Id of the sub-item within the order line, to handle only a part of it.
    pub fn sub_item_id(mut self, value: impl Into<String>) -> Self {
        self.sub_item_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for OrderLine {
    fn name(&self) -> &'static str {
        "OrderLine"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_line_id" => self.order_line_id.read(reader),
            "sub_item_id" => self.sub_item_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_line_id", &self.order_line_id);
        out.put("sub_item_id", &self.sub_item_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Order line item inside [`CreatePackagesRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderLineItem {
    /// Id of an order line to put into the package; required for ship type 2. Example: `2882335594258860015`.
    pub order_line_id: Option<String>,
    /// Id of the sub-item within the order line, to handle only a part of it.
    pub sub_item_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl OrderLineItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of an order line to put into the package; required for ship type 2. Example: `2882335594258860015`.
    pub fn order_line_id(mut self, value: impl Into<String>) -> Self {
        self.order_line_id = Some(value.into());
        self
    }

    /// Id of the sub-item within the order line, to handle only a part of it.
    pub fn sub_item_id(mut self, value: impl Into<String>) -> Self {
        self.sub_item_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for OrderLineItem {
    fn name(&self) -> &'static str {
        "OrderLineItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_line_id" => self.order_line_id.read(reader),
            "sub_item_id" => self.sub_item_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_line_id", &self.order_line_id);
        out.put("sub_item_id", &self.sub_item_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Order status inside [`RedeemInfoCallbackResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderStatus {
    /// Id of the TikTok Shop order line, the `id` of the line item in the order. Example: `577086512123755123`.
    pub order_line_id: Option<String>,
    /// Result of the callback for this order line, 0 for success. Example: `0`.
    pub status_code: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OrderStatus {
    fn name(&self) -> &'static str {
        "OrderStatus"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_line_id" => self.order_line_id.read(reader),
            "status_code" => self.status_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_line_id", &self.order_line_id);
        out.put("status_code", &self.status_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Package inside [`SearchPackageResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Package {
    /// Unix time in seconds when the package was created. Example: `1635338186`.
    pub create_time: Option<i64>,
    /// Id of the package, as used by the other fulfillment calls. Example: `577828281214600000`.
    pub id: Option<String>,
    /// Ids of the order lines that are in the package.
    pub order_line_item_ids: Vec<String>,
    /// TikTok Shop orders that have items in the package.
    pub orders: Vec<Order>,
    /// Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `6617675021119438849`.
    pub shipping_provider_id: Option<String>,
    /// Name of the carrier that transports the package.
    pub shipping_provider_name: Option<String>,
    /// State of the package on its way from the seller to the buyer. Example: `PROCESSING`.
    pub status: Option<PackageStatus>,
    /// Carrier's tracking number of the package. Example: `6617675021119438849`.
    pub tracking_number: Option<String>,
    /// Unix time in seconds of the last change of the package. Example: `1635338186`.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Package {
    fn name(&self) -> &'static str {
        "Package"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time" => self.create_time.read(reader),
            "id" => self.id.read(reader),
            "order_line_item_ids" => self.order_line_item_ids.read(reader),
            "orders" => self.orders.read(reader),
            "shipping_provider_id" => self.shipping_provider_id.read(reader),
            "shipping_provider_name" => self.shipping_provider_name.read(reader),
            "status" => self.status.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time", &self.create_time);
        out.put("id", &self.id);
        out.put("order_line_item_ids", &self.order_line_item_ids);
        out.put("orders", &self.orders);
        out.put("shipping_provider_id", &self.shipping_provider_id);
        out.put("shipping_provider_name", &self.shipping_provider_name);
        out.put("status", &self.status);
        out.put("tracking_number", &self.tracking_number);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Pickup slot inside [`GetHandoverTimeslotsResponse`], [`GetPackageHandoverTimeSlotsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupSlot {
    /// Whether this pickup slot can still be booked; the misspelled name is the platform's own. Example: `true`.
    pub avaliable: Option<bool>,
    /// End of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`.
    pub end_time: Option<i64>,
    /// Start of the time slot in which the carrier picks the package up, Unix time in seconds. Example: `1623812664`.
    pub start_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PickupSlot {
    fn name(&self) -> &'static str {
        "PickupSlot"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avaliable" => self.avaliable.read(reader),
            "end_time" => self.end_time.read(reader),
            "start_time" => self.start_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avaliable", &self.avaliable);
        out.put("end_time", &self.end_time);
        out.put("start_time", &self.start_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// POD detail inside [`GetPodCustomizationDetailsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PodDetail {
    /// Id of the TikTok Shop order line, the `id` of the line item in the order.
    pub order_line_id: Option<String>,
    /// Customization data of the print-on-demand order line, as JSON text.
    pub pod_info_json: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PodDetail {
    fn name(&self) -> &'static str {
        "PodDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_line_id" => self.order_line_id.read(reader),
            "pod_info_json" => self.pod_info_json.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_line_id", &self.order_line_id);
        out.put("pod_info_json", &self.pod_info_json);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Query order line inside [`GetPodCustomizationDetailsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryOrderLine {
    /// Id of the TikTok Shop order line, the `id` of the line item in the order. Required.
    pub order_line_id: Option<String>,
    /// Id of the print-on-demand (POD) data of the order line to look up. Required.
    pub pod_order_data_id: Option<String>,
    /// Id of the product to which the order line belongs. Required.
    pub product_id: Option<String>,
    /// Id of the SKU, the variant of the product that the order line is about. Required.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl QueryOrderLine {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the TikTok Shop order line, the `id` of the line item in the order. Required.
    pub fn order_line_id(mut self, value: impl Into<String>) -> Self {
        self.order_line_id = Some(value.into());
        self
    }

    /// Id of the print-on-demand (POD) data of the order line to look up. Required.
    pub fn pod_order_data_id(mut self, value: impl Into<String>) -> Self {
        self.pod_order_data_id = Some(value.into());
        self
    }

    /// Id of the product to which the order line belongs. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Id of the SKU, the variant of the product that the order line is about. Required.
    pub fn sku_id(mut self, value: impl Into<String>) -> Self {
        self.sku_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for QueryOrderLine {
    fn name(&self) -> &'static str {
        "QueryOrderLine"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_line_id" => self.order_line_id.read(reader),
            "pod_order_data_id" => self.pod_order_data_id.read(reader),
            "product_id" => self.product_id.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_line_id", &self.order_line_id);
        out.put("pod_order_data_id", &self.pod_order_data_id);
        out.put("product_id", &self.product_id);
        out.put("sku_id", &self.sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Recipient address inside [`GetPackageDetailResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecipientAddress {
    /// Detailed part of the recipient's address, such as unit and building; masked where recipient data is hidden.
    pub address_detail: Option<String>,
    /// First line of the recipient's street address.
    pub address_line1: Option<String>,
    /// Second line of the recipient's street address, such as suite or apartment.
    pub address_line2: Option<String>,
    /// Third line of the recipient's street address; in practice filled only for Brazil.
    pub address_line3: Option<String>,
    /// Fourth line of the recipient's street address; in practice filled only for Brazil.
    pub address_line4: Option<String>,
    /// Complete recipient address in one text; masked where recipient data is hidden.
    pub full_address: Option<String>,
    /// Full name of the recipient; masked when the order ships with platform logistics. Example: `Zay`.
    pub name: Option<String>,
    /// Recipient's telephone number; masked when the order ships with platform logistics. Example: `(+1)213-***-1234`.
    pub phone_number: Option<String>,
    /// Postal code of the recipient's address, in the US the ZIP code. Example: `95110`.
    pub postal_code: Option<String>,
    /// Country or region of the recipient's address, such as US. Example: `US`.
    pub region_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RecipientAddress {
    fn name(&self) -> &'static str {
        "RecipientAddress"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address_detail" => self.address_detail.read(reader),
            "address_line1" => self.address_line1.read(reader),
            "address_line2" => self.address_line2.read(reader),
            "address_line3" => self.address_line3.read(reader),
            "address_line4" => self.address_line4.read(reader),
            "full_address" => self.full_address.read(reader),
            "name" => self.name.read(reader),
            "phone_number" => self.phone_number.read(reader),
            "postal_code" => self.postal_code.read(reader),
            "region_code" => self.region_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address_detail", &self.address_detail);
        out.put("address_line1", &self.address_line1);
        out.put("address_line2", &self.address_line2);
        out.put("address_line3", &self.address_line3);
        out.put("address_line4", &self.address_line4);
        out.put("full_address", &self.full_address);
        out.put("name", &self.name);
        out.put("phone_number", &self.phone_number);
        out.put("postal_code", &self.postal_code);
        out.put("region_code", &self.region_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Redeem info inside [`OrderInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedeemInfo {
    /// The redeem code or the redeem address, depending on `redeem_type`.
    pub redeem_data: Option<String>,
    /// Instructions for the buyer on how to redeem the item.
    pub redeem_instruction_info: Option<String>,
    /// Form of `redeem_data`: CODE for a code, URL for a web address. Required. Example: `CODE`.
    pub redeem_type: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RedeemInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The redeem code or the redeem address, depending on `redeem_type`.
    pub fn redeem_data(mut self, value: impl Into<String>) -> Self {
        self.redeem_data = Some(value.into());
        self
    }

    /// Instructions for the buyer on how to redeem the item.
    pub fn redeem_instruction_info(mut self, value: impl Into<String>) -> Self {
        self.redeem_instruction_info = Some(value.into());
        self
    }

    /// Form of `redeem_data`: CODE for a code, URL for a web address. Required. Example: `CODE`.
    pub fn redeem_type(mut self, value: impl Into<String>) -> Self {
        self.redeem_type = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for RedeemInfo {
    fn name(&self) -> &'static str {
        "RedeemInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "redeem_data" => self.redeem_data.read(reader),
            "redeem_instruction_info" => self.redeem_instruction_info.read(reader),
            "redeem_type" => self.redeem_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("redeem_data", &self.redeem_data);
        out.put("redeem_instruction_info", &self.redeem_instruction_info);
        out.put("redeem_type", &self.redeem_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Related item detail inside [`Item`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RelatedItemDetail {
    /// Share of the price of the order line that falls on this product, in percent.
    pub price_percent: Option<i64>,
    /// Id of the product contained in the order line.
    pub product_id: Option<String>,
    /// Number of units of this product in the order line.
    pub qty: Option<i64>,
    /// Id of the SKU contained in the order line.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RelatedItemDetail {
    fn name(&self) -> &'static str {
        "RelatedItemDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "price_percent" => self.price_percent.read(reader),
            "product_id" => self.product_id.read(reader),
            "qty" => self.qty.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("price_percent", &self.price_percent);
        out.put("product_id", &self.product_id);
        out.put("qty", &self.qty);
        out.put("sku_id", &self.sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Self shipment inside [`BatchShipPackagesPackage`], [`ShipPackageRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfShipment {
    /// Id of the seller's own carrier, from Get Shipping Providers. Required. Example: `6617675021119438849`.
    pub shipping_provider_id: Option<String>,
    /// Tracking number of the seller's own carrier. Required. Example: `JX12345`.
    pub tracking_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SelfShipment {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the seller's own carrier, from Get Shipping Providers. Required. Example: `6617675021119438849`.
    pub fn shipping_provider_id(mut self, value: impl Into<String>) -> Self {
        self.shipping_provider_id = Some(value.into());
        self
    }

    /// Tracking number of the seller's own carrier. Required. Example: `JX12345`.
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

impl Model for SelfShipment {
    fn name(&self) -> &'static str {
        "SelfShipment"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "shipping_provider_id" => self.shipping_provider_id.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
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

/// Sender address inside [`GetPackageDetailResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SenderAddress {
    /// Detailed part of the sender's address, such as unit and building.
    pub address_detail: Option<String>,
    /// First line of the street address the package leaves from.
    pub address_line1: Option<String>,
    /// Second line of the street address the package leaves from, such as suite or unit.
    pub address_line2: Option<String>,
    /// Third line of the street address the package leaves from; in practice filled only for Brazil.
    pub address_line3: Option<String>,
    /// Fourth line of the street address the package leaves from; in practice filled only for Brazil.
    pub address_line4: Option<String>,
    /// Complete address from which the package is sent, in one text.
    pub full_address: Option<String>,
    /// Full name of the person or shop that sends the package. Example: `Zay`.
    pub name: Option<String>,
    /// Telephone number at which the sender of the package can be reached. Example: `(+1)213-***-1234`.
    pub phone_number: Option<String>,
    /// Postal code of the address the package leaves from. Example: `95110`.
    pub postal_code: Option<String>,
    /// Country or region of the sender's address, such as US. Example: `US`.
    pub region_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SenderAddress {
    fn name(&self) -> &'static str {
        "SenderAddress"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address_detail" => self.address_detail.read(reader),
            "address_line1" => self.address_line1.read(reader),
            "address_line2" => self.address_line2.read(reader),
            "address_line3" => self.address_line3.read(reader),
            "address_line4" => self.address_line4.read(reader),
            "full_address" => self.full_address.read(reader),
            "name" => self.name.read(reader),
            "phone_number" => self.phone_number.read(reader),
            "postal_code" => self.postal_code.read(reader),
            "region_code" => self.region_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address_detail", &self.address_detail);
        out.put("address_line1", &self.address_line1);
        out.put("address_line2", &self.address_line2);
        out.put("address_line3", &self.address_line3);
        out.put("address_line4", &self.address_line4);
        out.put("full_address", &self.full_address);
        out.put("name", &self.name);
        out.put("phone_number", &self.phone_number);
        out.put("postal_code", &self.postal_code);
        out.put("region_code", &self.region_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shipping info inside [`MarkPackageAsShippedRequest`], [`UpdatePackageShippingInfoRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingInfo {
    /// Note of the seller on the shipment with this tracking number.
    pub note: Option<String>,
    /// Id of the carrier that transports the package, one of those returned by Get Shipping Providers.
    pub shipping_provider_id: Option<String>,
    /// Carrier's tracking number of the package.
    pub tracking_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ShippingInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Note of the seller on the shipment with this tracking number.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Id of the carrier that transports the package, one of those returned by Get Shipping Providers.
    pub fn shipping_provider_id(mut self, value: impl Into<String>) -> Self {
        self.shipping_provider_id = Some(value.into());
        self
    }

    /// Carrier's tracking number of the package.
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

impl Model for ShippingInfo {
    fn name(&self) -> &'static str {
        "ShippingInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "note" => self.note.read(reader),
            "shipping_provider_id" => self.shipping_provider_id.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("note", &self.note);
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

/// Shipping service inside [`GetEligibleShippingServiceResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingService {
    /// Currency of the price of the shipping service, such as USD. Example: `USD`.
    pub currency: Option<String>,
    /// Shortest estimated delivery time of the service, in days. Example: `3`.
    pub earliest_delivery_days: Option<i64>,
    /// Id of the shipping service; pass it as `shipping_service_id` to buy the label with it. Example: `288233559123860015`.
    pub id: Option<String>,
    /// Whether the platform uses this shipping service when none is chosen. Example: `false`.
    pub is_default: Option<bool>,
    /// Longest estimated delivery time of the service, in days. Example: `5`.
    pub latest_delivery_days: Option<i64>,
    /// Name of the shipping service, such as UPS first class.
    pub name: Option<String>,
    /// Estimated price of shipping with this service, decimal text in `currency`. Example: `5`.
    pub price: Option<String>,
    /// Service fee of the shipping app contained in this offer, decimal text in `currency`.
    pub shipping_app_service_fee: Option<String>,
    /// Shipping fee of this service, decimal text in `currency`.
    pub shipping_fee: Option<String>,
    /// Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `288233559123860012`.
    pub shipping_provider_id: Option<String>,
    /// Name of the carrier that transports the package. Example: `UPS`.
    pub shipping_provider_name: Option<String>,
    /// Fee for delivery against signature contained in this offer, decimal text in `currency`.
    pub signature_fee: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShippingService {
    fn name(&self) -> &'static str {
        "ShippingService"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "earliest_delivery_days" => self.earliest_delivery_days.read(reader),
            "id" => self.id.read(reader),
            "is_default" => self.is_default.read(reader),
            "latest_delivery_days" => self.latest_delivery_days.read(reader),
            "name" => self.name.read(reader),
            "price" => self.price.read(reader),
            "shipping_app_service_fee" => self.shipping_app_service_fee.read(reader),
            "shipping_fee" => self.shipping_fee.read(reader),
            "shipping_provider_id" => self.shipping_provider_id.read(reader),
            "shipping_provider_name" => self.shipping_provider_name.read(reader),
            "signature_fee" => self.signature_fee.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("earliest_delivery_days", &self.earliest_delivery_days);
        out.put("id", &self.id);
        out.put("is_default", &self.is_default);
        out.put("latest_delivery_days", &self.latest_delivery_days);
        out.put("name", &self.name);
        out.put("price", &self.price);
        out.put("shipping_app_service_fee", &self.shipping_app_service_fee);
        out.put("shipping_fee", &self.shipping_fee);
        out.put("shipping_provider_id", &self.shipping_provider_id);
        out.put("shipping_provider_name", &self.shipping_provider_name);
        out.put("signature_fee", &self.signature_fee);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shipping service info inside [`CreatePackagesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingServiceInfo {
    /// Currency of the price of the shipping service, such as USD. Example: `dollar`.
    pub currency: Option<String>,
    /// Shortest estimated delivery time of the service, in days. Example: `3`.
    pub earliest_delivery_days: Option<i64>,
    /// Id of the shipping service that was used for the package. Example: `288233559123860015`.
    pub id: Option<String>,
    /// Longest estimated delivery time of the service, in days. Example: `5`.
    pub latest_delivery_days: Option<i64>,
    /// Name of the shipping service used, such as UPS first class.
    pub name: Option<String>,
    /// Estimated price of the label with this service, decimal text in `currency`. Example: `10`.
    pub price: Option<String>,
    /// Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `2882322591238`.
    pub shipping_provider_id: Option<String>,
    /// Name of the carrier that transports the package. Example: `UPS`.
    pub shipping_provider_name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShippingServiceInfo {
    fn name(&self) -> &'static str {
        "ShippingServiceInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "earliest_delivery_days" => self.earliest_delivery_days.read(reader),
            "id" => self.id.read(reader),
            "latest_delivery_days" => self.latest_delivery_days.read(reader),
            "name" => self.name.read(reader),
            "price" => self.price.read(reader),
            "shipping_provider_id" => self.shipping_provider_id.read(reader),
            "shipping_provider_name" => self.shipping_provider_name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("earliest_delivery_days", &self.earliest_delivery_days);
        out.put("id", &self.id);
        out.put("latest_delivery_days", &self.latest_delivery_days);
        out.put("name", &self.name);
        out.put("price", &self.price);
        out.put("shipping_provider_id", &self.shipping_provider_id);
        out.put("shipping_provider_name", &self.shipping_provider_name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`Order`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sku {
    /// Id of the SKU in the package; deprecated. Example: `2729382476852921560`.
    pub id: Option<String>,
    /// Picture of the SKU as it was when the order was placed; deprecated.
    pub image_url: Option<String>,
    /// Name of the SKU made of its attribute values; deprecated. Example: `white,128g`.
    pub name: Option<String>,
    /// Units of the SKU in the package; deprecated. Example: `5`.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Sku {
    fn name(&self) -> &'static str {
        "Sku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "image_url" => self.image_url.read(reader),
            "name" => self.name.read(reader),
            "quantity" => self.quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("image_url", &self.image_url);
        out.put("name", &self.name);
        out.put("quantity", &self.quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Split attribute inside [`GetOrderSplitAttributesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SplitAttribute {
    /// Whether the order can be split into several packages; if not, `reason` says why. Example: `false`.
    pub can_split: Option<bool>,
    /// Whether the order has to be split into several packages before it can ship; `must_split_reasons` says why. Example: `false`.
    pub must_split: Option<bool>,
    /// Limits that force a split; present only when `must_split` is true.
    pub must_split_reasons: Vec<MustSplitReason>,
    /// Id of the TikTok Shop order to which the package or request belongs. Example: `556643423444`.
    pub order_id: Option<String>,
    /// Why the order cannot be split; present only when `can_split` is false.
    pub reason: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SplitAttribute {
    fn name(&self) -> &'static str {
        "SplitAttribute"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "can_split" => self.can_split.read(reader),
            "must_split" => self.must_split.read(reader),
            "must_split_reasons" => self.must_split_reasons.read(reader),
            "order_id" => self.order_id.read(reader),
            "reason" => self.reason.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("can_split", &self.can_split);
        out.put("must_split", &self.must_split);
        out.put("must_split_reasons", &self.must_split_reasons);
        out.put("order_id", &self.order_id);
        out.put("reason", &self.reason);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Package inside [`SplitOrdersResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SplitOrdersPackage {
    /// New id of the package; ship it with this id. Example: `223362377512830222`.
    pub id: Option<String>,
    /// Label of the group from the request that became this package. Example: `123`.
    pub splittable_group_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SplitOrdersPackage {
    fn name(&self) -> &'static str {
        "SplitOrdersPackage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "splittable_group_id" => self.splittable_group_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("splittable_group_id", &self.splittable_group_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Splittable group inside [`SplitOrdersRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SplittableGroup {
    /// Label of your choice for this group of items; the reply repeats it as `splittable_group_id` beside the new package id. Required. Example: `123`.
    pub id: Option<String>,
    /// Ids of the order lines to put into this package. Required.
    pub order_line_item_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SplittableGroup {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Label of your choice for this group of items; the reply repeats it as `splittable_group_id` beside the new package id. Required. Example: `123`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Ids of the order lines to put into this package. Required.
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

impl Model for SplittableGroup {
    fn name(&self) -> &'static str {
        "SplittableGroup"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "order_line_item_ids" => self.order_line_item_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("order_line_item_ids", &self.order_line_item_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Splittable groups v2 inside [`SplitOrdersRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SplittableGroupsV2 {
    /// Label of your choice for this group of items; the reply repeats it beside the new package id.
    pub id: Option<String>,
    /// Order lines to put into the package, as an alternative to plain ids that can also name sub-items.
    pub order_line_list: Vec<OrderLine>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SplittableGroupsV2 {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Label of your choice for this group of items; the reply repeats it beside the new package id.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Order lines to put into the package, as an alternative to plain ids that can also name sub-items.
    pub fn order_line_list(mut self, value: impl IntoIterator<Item = OrderLine>) -> Self {
        self.order_line_list = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SplittableGroupsV2 {
    fn name(&self) -> &'static str {
        "SplittableGroupsV2"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "order_line_list" => self.order_line_list.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("order_line_list", &self.order_line_list);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Item inside [`SubmitCustomsClearanceInformationOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitCustomsClearanceInformationItem {
    /// Products actually contained in the order line, with quantity and share of the price.
    pub item_detail: Vec<ItemDetail>,
    /// Id of the TikTok Shop order line, the `id` of the line item in the order.
    pub order_line_id: Option<String>,
    /// Id of the SKU, the variant of the product that the order line is about.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SubmitCustomsClearanceInformationItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Products actually contained in the order line, with quantity and share of the price.
    pub fn item_detail(mut self, value: impl IntoIterator<Item = ItemDetail>) -> Self {
        self.item_detail = value.into_iter().collect();
        self
    }

    /// Id of the TikTok Shop order line, the `id` of the line item in the order.
    pub fn order_line_id(mut self, value: impl Into<String>) -> Self {
        self.order_line_id = Some(value.into());
        self
    }

    /// Id of the SKU, the variant of the product that the order line is about.
    pub fn sku_id(mut self, value: impl Into<String>) -> Self {
        self.sku_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SubmitCustomsClearanceInformationItem {
    fn name(&self) -> &'static str {
        "SubmitCustomsClearanceInformationItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "item_detail" => self.item_detail.read(reader),
            "order_line_id" => self.order_line_id.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("item_detail", &self.item_detail);
        out.put("order_line_id", &self.order_line_id);
        out.put("sku_id", &self.sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Order inside [`SubmitCustomsClearanceInformationRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitCustomsClearanceInformationOrder {
    /// Order lines of the order that customs information is about.
    pub item_list: Vec<SubmitCustomsClearanceInformationItem>,
    /// Id of the TikTok Shop order to which the package or request belongs. Required.
    pub order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SubmitCustomsClearanceInformationOrder {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Order lines of the order that customs information is about.
    pub fn item_list(
        mut self,
        value: impl IntoIterator<Item = SubmitCustomsClearanceInformationItem>,
    ) -> Self {
        self.item_list = value.into_iter().collect();
        self
    }

    /// Id of the TikTok Shop order to which the package or request belongs. Required.
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

impl Model for SubmitCustomsClearanceInformationOrder {
    fn name(&self) -> &'static str {
        "SubmitCustomsClearanceInformationOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "item_list" => self.item_list.read(reader),
            "order_id" => self.order_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("item_list", &self.item_list);
        out.put("order_id", &self.order_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Track inside [`TrackingStatusUpdateRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Track {
    /// Numeric code of the tracking event, such as 30901 for picked up or 50101 for delivered. Required.
    pub action_code: Option<i64>,
    /// Readable text of the tracking event, shown to the buyer. Required.
    pub description: Option<String>,
    /// Why the delivery attempt reported by this event failed.
    pub failed_reason: Option<String>,
    /// Place where the tracking event happened.
    pub location: Option<Location>,
    /// Time at which the tracking event happened, as a Unix timestamp. Required.
    pub occur_time: Option<i64>,
    /// Address of a proof for this tracking event, such as a delivery photo.
    pub proof_url: Option<String>,
    /// Carrier's tracking number of the shipment that the event belongs to. Required.
    pub tracking_no: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Track {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Numeric code of the tracking event, such as 30901 for picked up or 50101 for delivered. Required.
    pub fn action_code(mut self, value: impl Into<i64>) -> Self {
        self.action_code = Some(value.into());
        self
    }

    /// Readable text of the tracking event, shown to the buyer. Required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Why the delivery attempt reported by this event failed.
    pub fn failed_reason(mut self, value: impl Into<String>) -> Self {
        self.failed_reason = Some(value.into());
        self
    }

    /// Place where the tracking event happened.
    pub fn location(mut self, value: Location) -> Self {
        self.location = Some(value);
        self
    }

    /// Time at which the tracking event happened, as a Unix timestamp. Required.
    pub fn occur_time(mut self, value: impl Into<i64>) -> Self {
        self.occur_time = Some(value.into());
        self
    }

    /// Address of a proof for this tracking event, such as a delivery photo.
    pub fn proof_url(mut self, value: impl Into<String>) -> Self {
        self.proof_url = Some(value.into());
        self
    }

    /// Carrier's tracking number of the shipment that the event belongs to. Required.
    pub fn tracking_no(mut self, value: impl Into<String>) -> Self {
        self.tracking_no = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Track {
    fn name(&self) -> &'static str {
        "Track"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "action_code" => self.action_code.read(reader),
            "description" => self.description.read(reader),
            "failed_reason" => self.failed_reason.read(reader),
            "location" => self.location.read(reader),
            "occur_time" => self.occur_time.read(reader),
            "proof_url" => self.proof_url.read(reader),
            "tracking_no" => self.tracking_no.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("action_code", &self.action_code);
        out.put("description", &self.description);
        out.put("failed_reason", &self.failed_reason);
        out.put("location", &self.location);
        out.put("occur_time", &self.occur_time);
        out.put("proof_url", &self.proof_url);
        out.put("tracking_no", &self.tracking_no);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Track result inside [`TrackingStatusUpdateResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrackResult {
    /// Numeric code of the tracking event, such as 30901 for picked up or 50101 for delivered.
    pub action_code: Option<i64>,
    /// Result code for this event; the other events of the call may have succeeded.
    pub code: Option<i64>,
    /// Readable text of the tracking event, repeated from the request.
    pub description: Option<String>,
    /// Readable result for this tracking event.
    pub message: Option<String>,
    /// Time at which the tracking event happened, as a Unix timestamp.
    pub occur_time: Option<i64>,
    /// Carrier's tracking number of the shipment that the event belongs to.
    pub tracking_no: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TrackResult {
    fn name(&self) -> &'static str {
        "TrackResult"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "action_code" => self.action_code.read(reader),
            "code" => self.code.read(reader),
            "description" => self.description.read(reader),
            "message" => self.message.read(reader),
            "occur_time" => self.occur_time.read(reader),
            "tracking_no" => self.tracking_no.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("action_code", &self.action_code);
        out.put("code", &self.code);
        out.put("description", &self.description);
        out.put("message", &self.message);
        out.put("occur_time", &self.occur_time);
        out.put("tracking_no", &self.tracking_no);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Tracking inside [`GetTrackingResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tracking {
    /// Numeric code of the kind of tracking event.
    pub action_code: Option<i64>,
    /// Readable text of the tracking event, such as Your package was delivered.
    pub description: Option<String>,
    /// Time of the tracking event, Unix time in milliseconds. Example: `1694685539000`.
    pub update_time_millis: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Tracking {
    fn name(&self) -> &'static str {
        "Tracking"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "action_code" => self.action_code.read(reader),
            "description" => self.description.read(reader),
            "update_time_millis" => self.update_time_millis.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("action_code", &self.action_code);
        out.put("description", &self.description);
        out.put("update_time_millis", &self.update_time_millis);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Package inside [`UpdatePackageDeliveryStatusRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePackageDeliveryStatusPackage {
    /// Delivery result to report for the package, or a new attachment for one already delivered. Required. Example: `DELIVERY_SUCCESS`.
    pub delivery_type: Option<DeliveryType>,
    /// Why delivery failed; required when `delivery_type` is DELIVERY_FAILED, otherwise left out. Example: `INVALID_ADDRESS`.
    pub fail_delivery_reason: Option<FailDeliveryReason>,
    /// Format of the attachment at `file_url`: IMG or PDF. Example: `IMG`.
    pub file_type: Option<FileType>,
    /// Address of the proof of delivery, returned by the upload calls for delivery files and images; TikTok Shop checks the delivery with it.
    pub file_url: Option<String>,
    /// Id of the package whose delivery result to report. Required. Example: `11529598723402`.
    pub id: Option<String>,
    /// Code that confirms the handover of the package to the buyer.
    pub verification_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdatePackageDeliveryStatusPackage {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery result to report for the package, or a new attachment for one already delivered. Required. Example: `DELIVERY_SUCCESS`.
    pub fn delivery_type(mut self, value: impl Into<DeliveryType>) -> Self {
        self.delivery_type = Some(value.into());
        self
    }

    /// Why delivery failed; required when `delivery_type` is DELIVERY_FAILED, otherwise left out. Example: `INVALID_ADDRESS`.
    pub fn fail_delivery_reason(mut self, value: impl Into<FailDeliveryReason>) -> Self {
        self.fail_delivery_reason = Some(value.into());
        self
    }

    /// Format of the attachment at `file_url`: IMG or PDF. Example: `IMG`.
    pub fn file_type(mut self, value: impl Into<FileType>) -> Self {
        self.file_type = Some(value.into());
        self
    }

    /// Address of the proof of delivery, returned by the upload calls for delivery files and images; TikTok Shop checks the delivery with it.
    pub fn file_url(mut self, value: impl Into<String>) -> Self {
        self.file_url = Some(value.into());
        self
    }

    /// Id of the package whose delivery result to report. Required. Example: `11529598723402`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Code that confirms the handover of the package to the buyer.
    pub fn verification_code(mut self, value: impl Into<String>) -> Self {
        self.verification_code = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdatePackageDeliveryStatusPackage {
    fn name(&self) -> &'static str {
        "UpdatePackageDeliveryStatusPackage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "delivery_type" => self.delivery_type.read(reader),
            "fail_delivery_reason" => self.fail_delivery_reason.read(reader),
            "file_type" => self.file_type.read(reader),
            "file_url" => self.file_url.read(reader),
            "id" => self.id.read(reader),
            "verification_code" => self.verification_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("delivery_type", &self.delivery_type);
        out.put("fail_delivery_reason", &self.fail_delivery_reason);
        out.put("file_type", &self.file_type);
        out.put("file_url", &self.file_url);
        out.put("id", &self.id);
        out.put("verification_code", &self.verification_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Warning inside [`MarkPackageAsShippedResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Warning {
    /// What is suspicious about the shipment, for example a tracking number that several carriers could have issued; the package is shipped all the same.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Warning {
    fn name(&self) -> &'static str {
        "Warning"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Weight inside [`CreatePackagesRequest`], [`CreatePackagesResponse`], [`GetPackageDetailResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Weight {
    /// Unit in which `value` states how heavy the package is. Example: `GRAM`.
    pub unit: Option<WeightUnit>,
    /// Weight of the package in the given `unit`, decimal text. Example: `1.2`.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Weight {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit in which `value` states how heavy the package is. Example: `GRAM`.
    pub fn unit(mut self, value: impl Into<WeightUnit>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Weight of the package in the given `unit`, decimal text. Example: `1.2`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
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

model_traits!(
    BatchShipPackagesResponse,
    CombinePackageResponse,
    CreateFirstMileBundleResponse,
    CreateFirstMileBundleV2Response,
    CreateLastMileBundleResponse,
    CreatePackagesResponse,
    FulfillmentUploadDeliveryFileResponse,
    FulfillmentUploadDeliveryImageResponse,
    GetEligibleShippingServiceResponse,
    GetHandoverTimeslotsResponse,
    GetOrderCustomsRequirementsResponse,
    GetOrderSplitAttributesResponse,
    GetPackageDetailResponse,
    GetPackageHandoverTimeSlotsResponse,
    GetPackageShippingDocumentResponse,
    GetPodCustomizationDetailsResponse,
    GetTrackingResponse,
    MarkPackageAsShippedResponse,
    RedeemInfoCallbackResponse,
    SchedulePackageHandoverResponse,
    SearchCombinablePackagesResponse,
    SearchPackageResponse,
    SplitOrdersResponse,
    SubmitCustomsClearanceInformationResponse,
    TrackingStatusUpdateResponse,
    TtsTrackingValidationResponse,
    UncombinePackagesResponse,
    UpdatePackageDeliveryStatusResponse,
    UpdatePackageShippingInfoResponse,
    UploadInvoiceResponse,
    BatchShipPackagesPackage,
    BatchShipPackagesPickupSlot,
    CombinablePackage,
    CombinePackagePackage,
    CreateFirstMileBundleDetail,
    CreateFirstMileBundleErrorItem,
    CreateLastMileBundleDimension,
    CreateLastMileBundleWeight,
    Detail,
    Dimension,
    ErrorItem,
    GetEligibleShippingServiceDimension,
    GetEligibleShippingServiceWeight,
    Insurance,
    Invoice,
    Item,
    ItemDetail,
    LastMileBundle,
    Location,
    MustSplitReason,
    Order,
    OrderClearance,
    OrderInfo,
    OrderLine,
    OrderLineItem,
    OrderStatus,
    Package,
    PickupSlot,
    PodDetail,
    QueryOrderLine,
    RecipientAddress,
    RedeemInfo,
    RelatedItemDetail,
    SelfShipment,
    SenderAddress,
    ShippingInfo,
    ShippingService,
    ShippingServiceInfo,
    Sku,
    SplitAttribute,
    SplitOrdersPackage,
    SplittableGroup,
    SplittableGroupsV2,
    SubmitCustomsClearanceInformationItem,
    SubmitCustomsClearanceInformationOrder,
    Track,
    TrackResult,
    Tracking,
    UpdatePackageDeliveryStatusPackage,
    Warning,
    Weight,
);
