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
    /// Errors.
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
    /// Errors.
    pub errors: Vec<ErrorItem>,
    /// Packages.
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
    /// Errors.
    pub errors: Vec<CreateFirstMileBundleErrorItem>,
    /// First mile bundle id. Example: `BA123444534`.
    pub first_mile_bundle_id: Option<String>,
    /// URL.
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
    /// Errors.
    pub errors: Vec<CreateFirstMileBundleErrorItem>,
    /// First mile bundle id. Example: `BA123444534`.
    pub first_mile_bundle_id: Option<String>,
    /// URL.
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
    /// Last mile bundle id. Example: `7394368153362581254`.
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
    /// Create time. Unix seconds. Example: `1623812664`.
    pub create_time: Option<i64>,
    /// Dimension.
    pub dimension: Option<Dimension>,
    /// Package id. Example: `2882335594258860015`.
    pub package_id: Option<String>,
    /// Shipping service info.
    pub shipping_service_info: Option<ShippingServiceInfo>,
    /// Weight.
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
    /// Name. Example: `attachment_file.pdf`.
    pub name: Option<String>,
    /// URL.
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
    /// Height. Example: `256`.
    pub height: Option<i64>,
    /// URL.
    pub url: Option<String>,
    /// Width. Example: `256`.
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
    /// Dimension.
    pub dimension: Option<GetEligibleShippingServiceDimension>,
    /// Order id. Example: `28823355942588`.
    pub order_id: Option<String>,
    /// Order line id.
    pub order_line_id: Vec<String>,
    /// Shipping services.
    pub shipping_services: Vec<ShippingService>,
    /// Weight.
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
    /// Can drop off. Example: `true`.
    pub can_drop_off: Option<bool>,
    /// Can pickup. Example: `true`.
    pub can_pickup: Option<bool>,
    /// Can van collection. Example: `true`.
    pub can_van_collection: Option<bool>,
    /// Drop off point URL. Example: `www.j&t.com`.
    pub drop_off_point_url: Option<String>,
    /// Pickup slots.
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
    /// Order clearance list.
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
    /// Split attributes.
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
    /// Biz extension tags.
    pub biz_extension_tags: Vec<String>,
    /// Create time. Unix seconds. Example: `1635338186`.
    pub create_time: Option<i64>,
    /// Delivery option id. Example: `7091146663229654785`.
    pub delivery_option_id: Option<String>,
    /// Delivery option name.
    pub delivery_option_name: Option<String>,
    /// Dimension.
    pub dimension: Option<Dimension>,
    /// Handover method. Example: `PICKUP`.
    pub handover_method: Option<HandoverMethod>,
    /// Has multi SKUs. Example: `true`.
    pub has_multi_skus: Option<bool>,
    /// Insurance.
    pub insurance: Option<Insurance>,
    /// Last mile tracking number. Example: `6617675021119438849`.
    pub last_mile_tracking_number: Option<String>,
    /// Note tag. Example: `BUYER_UNNOTED`.
    pub note_tag: Option<NoteTag>,
    /// Order line item ids.
    pub order_line_item_ids: Vec<String>,
    /// Orders.
    pub orders: Vec<Order>,
    /// Package id. Example: `5433567853345`.
    pub package_id: Option<String>,
    /// Package status. Example: `PROCESSING`.
    pub package_status: Option<GetPackageDetailPackageStatus>,
    /// Package sub status.
    pub package_sub_status: Option<String>,
    /// Pickup slot.
    pub pickup_slot: Option<BatchShipPackagesPickupSlot>,
    /// Recipient address.
    pub recipient_address: Option<RecipientAddress>,
    /// Sender address.
    pub sender_address: Option<SenderAddress>,
    /// Ship exception reason.
    pub ship_exception_reason: Option<String>,
    /// Shipping provider id. Example: `6617675021119438849`.
    pub shipping_provider_id: Option<String>,
    /// Shipping provider name.
    pub shipping_provider_name: Option<String>,
    /// Shipping type. Example: `TIKTOK`.
    pub shipping_type: Option<ShippingType>,
    /// Split and combine tag. Example: `SPLIT`.
    pub split_and_combine_tag: Option<SplitAndCombineTag>,
    /// Tracking number. Example: `6617675021119438849`.
    pub tracking_number: Option<String>,
    /// Update time. Unix seconds. Example: `1635338186`.
    pub update_time: Option<i64>,
    /// Warehouse id.
    pub warehouse_id: Option<String>,
    /// Weight.
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
    /// Can drop off. Example: `true`.
    pub can_drop_off: Option<bool>,
    /// Can pickup. Example: `true`.
    pub can_pickup: Option<bool>,
    /// Can van collection. Example: `true`.
    pub can_van_collection: Option<bool>,
    /// Drop off point URL. Example: `true`.
    pub drop_off_point_url: Option<String>,
    /// Pickup slots.
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
    /// Doc URL.
    pub doc_url: Option<String>,
    /// Tracking number. Example: `752455325694`.
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
    /// POD details.
    pub pod_details: Vec<PodDetail>,
    /// Status code.
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
    /// Tracking.
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
    /// Order id.
    pub order_id: Option<String>,
    /// Order line item ids.
    pub order_line_item_ids: Vec<String>,
    /// Package id.
    pub package_id: Option<String>,
    /// Warning.
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
    /// Order statuses.
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
    /// Create time. Unix seconds. Example: `1635338186`.
    pub create_time: Option<i64>,
    /// Dimension.
    pub dimension: Option<GetEligibleShippingServiceDimension>,
    /// Handover method. Example: `PICKUP`.
    pub handover_method: Option<String>,
    /// Order id. Example: `2882335594258`.
    pub order_id: Option<String>,
    /// Order line item ids.
    pub order_line_item_ids: Vec<String>,
    /// Package id. Example: `2882335594258`.
    pub package_id: Option<String>,
    /// Shipping provider id. Example: `6617675021119438849`.
    pub shipping_provider_id: Option<String>,
    /// Shipping provider name.
    pub shipping_provider_name: Option<String>,
    /// Tracking number. Example: `6617675021119438849`.
    pub tracking_number: Option<String>,
    /// Update time. Unix seconds. Example: `1635338186`.
    pub update_time: Option<i64>,
    /// Weight.
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
    /// Combinable packages.
    pub combinable_packages: Vec<CombinablePackage>,
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Total count. Example: `10`.
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
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Packages.
    pub packages: Vec<Package>,
    /// Total count. Example: `221`.
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
    /// Packages.
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
    /// Track results.
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
    /// Is tiktok collection. Example: `false`.
    pub is_tiktok_collection: Option<bool>,
    /// Is tiktok shipping. Example: `false`.
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
    /// Packages.
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
    /// Errors.
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
    /// Errors.
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
    /// Handover method. Example: `PICKUP`.
    pub handover_method: Option<HandoverMethod>,
    /// Id. Required. Example: `12321312312431`.
    pub id: Option<String>,
    /// Pickup slot.
    pub pickup_slot: Option<BatchShipPackagesPickupSlot>,
    /// Self shipment.
    pub self_shipment: Option<SelfShipment>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl BatchShipPackagesPackage {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Handover method. Example: `PICKUP`.
    pub fn handover_method(mut self, value: impl Into<HandoverMethod>) -> Self {
        self.handover_method = Some(value.into());
        self
    }

    /// Id. Required. Example: `12321312312431`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Pickup slot.
    pub fn pickup_slot(mut self, value: BatchShipPackagesPickupSlot) -> Self {
        self.pickup_slot = Some(value);
        self
    }

    /// Self shipment.
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
    /// End time. Unix seconds. Example: `1623812664`.
    pub end_time: Option<i64>,
    /// Start time. Unix seconds. Example: `1623812664`.
    pub start_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl BatchShipPackagesPickupSlot {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// End time. Unix seconds. Example: `1623812664`.
    pub fn end_time(mut self, value: impl Into<i64>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Start time. Unix seconds. Example: `1623812664`.
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
    /// Id. Example: `12321313133`.
    pub id: Option<String>,
    /// Order ids.
    pub order_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CombinablePackage {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id. Example: `12321313133`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Order ids.
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
    /// Id. Example: `413234134123412`.
    pub id: Option<String>,
    /// Order ids.
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
    /// Order id. Example: `578967030217083407`.
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
    /// Code. Example: `10007014`.
    pub code: Option<i64>,
    /// Detail.
    pub detail: Option<CreateFirstMileBundleDetail>,
    /// Message.
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
    /// Height. Example: `15`.
    pub height: Option<i64>,
    /// Length. Example: `15`.
    pub length: Option<i64>,
    /// Unit. Example: `centimeter`.
    pub unit: Option<String>,
    /// Width. Example: `15`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateLastMileBundleDimension {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Height. Example: `15`.
    pub fn height(mut self, value: impl Into<i64>) -> Self {
        self.height = Some(value.into());
        self
    }

    /// Length. Example: `15`.
    pub fn length(mut self, value: impl Into<i64>) -> Self {
        self.length = Some(value.into());
        self
    }

    /// Unit. Example: `centimeter`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Width. Example: `15`.
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
    /// Unit. Example: `gram`.
    pub unit: Option<String>,
    /// Value. Example: `1200`.
    pub value: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateLastMileBundleWeight {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit. Example: `gram`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Value. Example: `1200`.
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
    /// Order ids.
    pub order_ids: Vec<String>,
    /// Package id. Example: `123123123123131`.
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
    /// Height. Example: `0.03`.
    pub height: Option<String>,
    /// Length. Example: `1.2`.
    pub length: Option<String>,
    /// Unit. Example: `CM`.
    pub unit: Option<DimensionUnit>,
    /// Width. Example: `0.2`.
    pub width: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Dimension {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Height. Example: `0.03`.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }

    /// Length. Example: `1.2`.
    pub fn length(mut self, value: impl Into<String>) -> Self {
        self.length = Some(value.into());
        self
    }

    /// Unit. Example: `CM`.
    pub fn unit(mut self, value: impl Into<DimensionUnit>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Width. Example: `0.2`.
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
    /// Code. Example: `10007014`.
    pub code: Option<i64>,
    /// Detail.
    pub detail: Option<Detail>,
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
    /// Height. Example: `CM`.
    pub height: Option<String>,
    /// Length. Example: `0.3`.
    pub length: Option<String>,
    /// Unit. Example: `INCH`.
    pub unit: Option<String>,
    /// Width. Example: `0.2`.
    pub width: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetEligibleShippingServiceDimension {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Height. Example: `CM`.
    pub fn height(mut self, value: impl Into<String>) -> Self {
        self.height = Some(value.into());
        self
    }

    /// Length. Example: `0.3`.
    pub fn length(mut self, value: impl Into<String>) -> Self {
        self.length = Some(value.into());
        self
    }

    /// Unit. Example: `INCH`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Width. Example: `0.2`.
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
    /// Unit. Example: `GRAM`.
    pub unit: Option<String>,
    /// Value. Example: `0.4`.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetEligibleShippingServiceWeight {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit. Example: `GRAM`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Value. Example: `0.4`.
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
    /// Claim status. Example: `CLAIM_PENDING`.
    pub claim_status: Option<ClaimStatus>,
    /// Coverage amount. A decimal number as text. Example: `200`.
    pub coverage_amount: Option<String>,
    /// Is claim eligible. Example: `true`.
    pub is_claim_eligible: Option<bool>,
    /// Is purchased. Example: `true`.
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
    /// File. Required.
    pub file: Option<String>,
    /// File type. Required. Example: `XML`.
    pub file_type: Option<FileType>,
    /// Order ids. Required.
    pub order_ids: Vec<String>,
    /// Package id. Required. Example: `1161235029d14122252`.
    pub package_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Invoice {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// File. Required.
    pub fn file(mut self, value: impl Into<String>) -> Self {
        self.file = Some(value.into());
        self
    }

    /// File type. Required. Example: `XML`.
    pub fn file_type(mut self, value: impl Into<FileType>) -> Self {
        self.file_type = Some(value.into());
        self
    }

    /// Order ids. Required.
    pub fn order_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.order_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Package id. Required. Example: `1161235029d14122252`.
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
    /// Is temporary listing.
    pub is_temporary_listing: Option<bool>,
    /// Is virtual unboxing.
    pub is_virtual_unboxing: Option<bool>,
    /// Order line id.
    pub order_line_id: Option<String>,
    /// Product id.
    pub product_id: Option<String>,
    /// Related item detail.
    pub related_item_detail: Vec<RelatedItemDetail>,
    /// SKU id.
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
    /// Price percent. Required.
    pub price_percent: Option<i64>,
    /// Quantity. Required.
    pub qty: Option<i64>,
    /// SKU id. Required.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ItemDetail {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Price percent. Required.
    pub fn price_percent(mut self, value: impl Into<i64>) -> Self {
        self.price_percent = Some(value.into());
        self
    }

    /// Quantity. Required.
    pub fn qty(mut self, value: impl Into<i64>) -> Self {
        self.qty = Some(value.into());
        self
    }

    /// SKU id. Required.
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
    /// Dimensions.
    pub dimensions: Option<CreateLastMileBundleDimension>,
    /// External bundle id. Example: `test_bag_no`.
    pub external_bundle_id: Option<String>,
    /// Fulfillment unit count. Example: `1`.
    pub fulfillment_unit_count: Option<i64>,
    /// Outbound time. Unix milliseconds. Example: `1721644119953`.
    pub outbound_time: Option<i64>,
    /// Weight.
    pub weight: Option<CreateLastMileBundleWeight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl LastMileBundle {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Dimensions.
    pub fn dimensions(mut self, value: CreateLastMileBundleDimension) -> Self {
        self.dimensions = Some(value);
        self
    }

    /// External bundle id. Example: `test_bag_no`.
    pub fn external_bundle_id(mut self, value: impl Into<String>) -> Self {
        self.external_bundle_id = Some(value.into());
        self
    }

    /// Fulfillment unit count. Example: `1`.
    pub fn fulfillment_unit_count(mut self, value: impl Into<i64>) -> Self {
        self.fulfillment_unit_count = Some(value.into());
        self
    }

    /// Outbound time. Unix milliseconds. Example: `1721644119953`.
    pub fn outbound_time(mut self, value: impl Into<i64>) -> Self {
        self.outbound_time = Some(value.into());
        self
    }

    /// Weight.
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
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Zip code.
    pub zip_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Location {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// City.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Country.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// State.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Zip code.
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
    /// Category id. Example: `601990`.
    pub category_id: Option<String>,
    /// Max count. Example: `2`.
    pub max_count: Option<String>,
    /// Type. Example: `CATEGORY_ITEM_LIMITATION`.
    pub type_: Option<String>,
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
    /// Id. Example: `54335448533296`.
    pub id: Option<String>,
    /// SKUs.
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
    /// Already filled clearance.
    pub already_filled_clearance: Option<bool>,
    /// Biz type.
    pub biz_type: Option<i64>,
    /// Item list.
    pub item_list: Vec<Item>,
    /// Need fill clearance.
    pub need_fill_clearance: Option<bool>,
    /// Order id.
    pub order_id: Option<String>,
    /// Shipment type.
    pub shipment_type: Option<i64>,
    /// Target country.
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
    /// Order line id. Required. Example: `577086512123755123`.
    pub order_line_id: Option<String>,
    /// Redeem info. Required.
    pub redeem_info: Option<RedeemInfo>,
    /// Source unique id. Example: `134448484339393`.
    pub source_unique_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl OrderInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Order line id. Required. Example: `577086512123755123`.
    pub fn order_line_id(mut self, value: impl Into<String>) -> Self {
        self.order_line_id = Some(value.into());
        self
    }

    /// Redeem info. Required.
    pub fn redeem_info(mut self, value: RedeemInfo) -> Self {
        self.redeem_info = Some(value);
        self
    }

    /// Source unique id. Example: `134448484339393`.
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
    /// Order line id.
    pub order_line_id: Option<String>,
    /// Sub item id.
    pub sub_item_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl OrderLine {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Order line id.
    pub fn order_line_id(mut self, value: impl Into<String>) -> Self {
        self.order_line_id = Some(value.into());
        self
    }

    /// Sub item id.
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
    /// Order line id. Example: `2882335594258860015`.
    pub order_line_id: Option<String>,
    /// Sub item id.
    pub sub_item_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl OrderLineItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Order line id. Example: `2882335594258860015`.
    pub fn order_line_id(mut self, value: impl Into<String>) -> Self {
        self.order_line_id = Some(value.into());
        self
    }

    /// Sub item id.
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
    /// Order line id. Example: `577086512123755123`.
    pub order_line_id: Option<String>,
    /// Status code. Example: `0`.
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
    /// Create time. Unix seconds. Example: `1635338186`.
    pub create_time: Option<i64>,
    /// Id. Example: `577828281214600000`.
    pub id: Option<String>,
    /// Order line item ids.
    pub order_line_item_ids: Vec<String>,
    /// Orders.
    pub orders: Vec<Order>,
    /// Shipping provider id. Example: `6617675021119438849`.
    pub shipping_provider_id: Option<String>,
    /// Shipping provider name.
    pub shipping_provider_name: Option<String>,
    /// Status. Example: `PROCESSING`.
    pub status: Option<PackageStatus>,
    /// Tracking number. Example: `6617675021119438849`.
    pub tracking_number: Option<String>,
    /// Update time. Unix seconds. Example: `1635338186`.
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
    /// Avaliable. Example: `true`.
    pub avaliable: Option<bool>,
    /// End time. Unix seconds. Example: `1623812664`.
    pub end_time: Option<i64>,
    /// Start time. Unix seconds. Example: `1623812664`.
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
    /// Order line id.
    pub order_line_id: Option<String>,
    /// POD info json.
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
    /// Order line id. Required.
    pub order_line_id: Option<String>,
    /// POD order data id. Required.
    pub pod_order_data_id: Option<String>,
    /// Product id. Required.
    pub product_id: Option<String>,
    /// SKU id. Required.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl QueryOrderLine {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Order line id. Required.
    pub fn order_line_id(mut self, value: impl Into<String>) -> Self {
        self.order_line_id = Some(value.into());
        self
    }

    /// POD order data id. Required.
    pub fn pod_order_data_id(mut self, value: impl Into<String>) -> Self {
        self.pod_order_data_id = Some(value.into());
        self
    }

    /// Product id. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// SKU id. Required.
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
    /// Address detail.
    pub address_detail: Option<String>,
    /// Address line1.
    pub address_line1: Option<String>,
    /// Address line2.
    pub address_line2: Option<String>,
    /// Address line3.
    pub address_line3: Option<String>,
    /// Address line4.
    pub address_line4: Option<String>,
    /// Full address.
    pub full_address: Option<String>,
    /// Name. Example: `Zay`.
    pub name: Option<String>,
    /// Phone number. Example: `(+1)213-***-1234`.
    pub phone_number: Option<String>,
    /// Postal code. Example: `95110`.
    pub postal_code: Option<String>,
    /// Region code. Example: `US`.
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
    /// Redeem data.
    pub redeem_data: Option<String>,
    /// Redeem instruction info.
    pub redeem_instruction_info: Option<String>,
    /// Redeem type. Required. Example: `CODE`.
    pub redeem_type: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RedeemInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Redeem data.
    pub fn redeem_data(mut self, value: impl Into<String>) -> Self {
        self.redeem_data = Some(value.into());
        self
    }

    /// Redeem instruction info.
    pub fn redeem_instruction_info(mut self, value: impl Into<String>) -> Self {
        self.redeem_instruction_info = Some(value.into());
        self
    }

    /// Redeem type. Required. Example: `CODE`.
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
    /// Price percent.
    pub price_percent: Option<i64>,
    /// Product id.
    pub product_id: Option<String>,
    /// Quantity.
    pub qty: Option<i64>,
    /// SKU id.
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
    /// Shipping provider id. Required. Example: `6617675021119438849`.
    pub shipping_provider_id: Option<String>,
    /// Tracking number. Required. Example: `JX12345`.
    pub tracking_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SelfShipment {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Shipping provider id. Required. Example: `6617675021119438849`.
    pub fn shipping_provider_id(mut self, value: impl Into<String>) -> Self {
        self.shipping_provider_id = Some(value.into());
        self
    }

    /// Tracking number. Required. Example: `JX12345`.
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
    /// Address detail.
    pub address_detail: Option<String>,
    /// Address line1.
    pub address_line1: Option<String>,
    /// Address line2.
    pub address_line2: Option<String>,
    /// Address line3.
    pub address_line3: Option<String>,
    /// Address line4.
    pub address_line4: Option<String>,
    /// Full address.
    pub full_address: Option<String>,
    /// Name. Example: `Zay`.
    pub name: Option<String>,
    /// Phone number. Example: `(+1)213-***-1234`.
    pub phone_number: Option<String>,
    /// Postal code. Example: `95110`.
    pub postal_code: Option<String>,
    /// Region code. Example: `US`.
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
    /// Note.
    pub note: Option<String>,
    /// Shipping provider id.
    pub shipping_provider_id: Option<String>,
    /// Tracking number.
    pub tracking_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ShippingInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Note.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Shipping provider id.
    pub fn shipping_provider_id(mut self, value: impl Into<String>) -> Self {
        self.shipping_provider_id = Some(value.into());
        self
    }

    /// Tracking number.
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
    /// Currency. Example: `USD`.
    pub currency: Option<String>,
    /// Earliest delivery days. Example: `3`.
    pub earliest_delivery_days: Option<i64>,
    /// Id. Example: `288233559123860015`.
    pub id: Option<String>,
    /// Is default. Example: `false`.
    pub is_default: Option<bool>,
    /// Latest delivery days. Example: `5`.
    pub latest_delivery_days: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Price. Example: `5`.
    pub price: Option<String>,
    /// Shipping app service fee.
    pub shipping_app_service_fee: Option<String>,
    /// Shipping fee.
    pub shipping_fee: Option<String>,
    /// Shipping provider id. Example: `288233559123860012`.
    pub shipping_provider_id: Option<String>,
    /// Shipping provider name. Example: `UPS`.
    pub shipping_provider_name: Option<String>,
    /// Signature fee.
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
    /// Currency. Example: `dollar`.
    pub currency: Option<String>,
    /// Earliest delivery days. Example: `3`.
    pub earliest_delivery_days: Option<i64>,
    /// Id. Example: `288233559123860015`.
    pub id: Option<String>,
    /// Latest delivery days. Example: `5`.
    pub latest_delivery_days: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Price. Example: `10`.
    pub price: Option<String>,
    /// Shipping provider id. Example: `2882322591238`.
    pub shipping_provider_id: Option<String>,
    /// Shipping provider name. Example: `UPS`.
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
    /// Id. Example: `2729382476852921560`.
    pub id: Option<String>,
    /// Image URL.
    pub image_url: Option<String>,
    /// Name. Example: `white,128g`.
    pub name: Option<String>,
    /// Quantity. Example: `5`.
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
    /// Can split. Example: `false`.
    pub can_split: Option<bool>,
    /// Must split. Example: `false`.
    pub must_split: Option<bool>,
    /// Must split reasons.
    pub must_split_reasons: Vec<MustSplitReason>,
    /// Order id. Example: `556643423444`.
    pub order_id: Option<String>,
    /// Reason.
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
    /// Id. Example: `223362377512830222`.
    pub id: Option<String>,
    /// Splittable group id. Example: `123`.
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
    /// Id. Required. Example: `123`.
    pub id: Option<String>,
    /// Order line item ids. Required.
    pub order_line_item_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SplittableGroup {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id. Required. Example: `123`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Order line item ids. Required.
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
    /// Id.
    pub id: Option<String>,
    /// Order line list.
    pub order_line_list: Vec<OrderLine>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SplittableGroupsV2 {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Order line list.
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
    /// Item detail.
    pub item_detail: Vec<ItemDetail>,
    /// Order line id.
    pub order_line_id: Option<String>,
    /// SKU id.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SubmitCustomsClearanceInformationItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Item detail.
    pub fn item_detail(mut self, value: impl IntoIterator<Item = ItemDetail>) -> Self {
        self.item_detail = value.into_iter().collect();
        self
    }

    /// Order line id.
    pub fn order_line_id(mut self, value: impl Into<String>) -> Self {
        self.order_line_id = Some(value.into());
        self
    }

    /// SKU id.
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
    /// Item list.
    pub item_list: Vec<SubmitCustomsClearanceInformationItem>,
    /// Order id. Required.
    pub order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SubmitCustomsClearanceInformationOrder {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Item list.
    pub fn item_list(
        mut self,
        value: impl IntoIterator<Item = SubmitCustomsClearanceInformationItem>,
    ) -> Self {
        self.item_list = value.into_iter().collect();
        self
    }

    /// Order id. Required.
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
    /// Action code. Required.
    pub action_code: Option<i64>,
    /// Description. Required.
    pub description: Option<String>,
    /// Failed reason.
    pub failed_reason: Option<String>,
    /// Location.
    pub location: Option<Location>,
    /// Occur time. Required. Unix seconds.
    pub occur_time: Option<i64>,
    /// Proof URL.
    pub proof_url: Option<String>,
    /// Tracking no. Required.
    pub tracking_no: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Track {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Action code. Required.
    pub fn action_code(mut self, value: impl Into<i64>) -> Self {
        self.action_code = Some(value.into());
        self
    }

    /// Description. Required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Failed reason.
    pub fn failed_reason(mut self, value: impl Into<String>) -> Self {
        self.failed_reason = Some(value.into());
        self
    }

    /// Location.
    pub fn location(mut self, value: Location) -> Self {
        self.location = Some(value);
        self
    }

    /// Occur time. Required. Unix seconds.
    pub fn occur_time(mut self, value: impl Into<i64>) -> Self {
        self.occur_time = Some(value.into());
        self
    }

    /// Proof URL.
    pub fn proof_url(mut self, value: impl Into<String>) -> Self {
        self.proof_url = Some(value.into());
        self
    }

    /// Tracking no. Required.
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
    /// Action code.
    pub action_code: Option<i64>,
    /// Code.
    pub code: Option<i64>,
    /// Description.
    pub description: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Occur time. Unix seconds.
    pub occur_time: Option<i64>,
    /// Tracking no.
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
    /// Action code.
    pub action_code: Option<i64>,
    /// Description.
    pub description: Option<String>,
    /// Update time millis. Example: `1694685539000`.
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
    /// Delivery type. Required. Example: `DELIVERY_SUCCESS`.
    pub delivery_type: Option<DeliveryType>,
    /// Fail delivery reason. Example: `INVALID_ADDRESS`.
    pub fail_delivery_reason: Option<FailDeliveryReason>,
    /// File type. Example: `IMG`.
    pub file_type: Option<String>,
    /// File URL.
    pub file_url: Option<String>,
    /// Id. Required. Example: `11529598723402`.
    pub id: Option<String>,
    /// Verification code.
    pub verification_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdatePackageDeliveryStatusPackage {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delivery type. Required. Example: `DELIVERY_SUCCESS`.
    pub fn delivery_type(mut self, value: impl Into<DeliveryType>) -> Self {
        self.delivery_type = Some(value.into());
        self
    }

    /// Fail delivery reason. Example: `INVALID_ADDRESS`.
    pub fn fail_delivery_reason(mut self, value: impl Into<FailDeliveryReason>) -> Self {
        self.fail_delivery_reason = Some(value.into());
        self
    }

    /// File type. Example: `IMG`.
    pub fn file_type(mut self, value: impl Into<String>) -> Self {
        self.file_type = Some(value.into());
        self
    }

    /// File URL.
    pub fn file_url(mut self, value: impl Into<String>) -> Self {
        self.file_url = Some(value.into());
        self
    }

    /// Id. Required. Example: `11529598723402`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Verification code.
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
    /// Message.
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
    /// Unit. Example: `GRAM`.
    pub unit: Option<WeightUnit>,
    /// Value. Example: `1.2`.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Weight {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unit. Example: `GRAM`.
    pub fn unit(mut self, value: impl Into<WeightUnit>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Value. Example: `1.2`.
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
