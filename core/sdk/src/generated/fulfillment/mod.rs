// Generated from core/catalog by `cargo gen`. Do not edit.

//! Fulfillment: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::Empty;
use crate::call::{Call, Paged, Request};
use crate::client::Handle;

/// Fulfillment: the operations of the domain `fulfillment`.
#[derive(Debug)]
pub struct FulfillmentApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> FulfillmentApi<'a, M> {
    /// Ships several packages in one call and reports those that failed.
    ///
    /// Official name `BatchShipPackages`: `POST /fulfillment/{version}/packages/ship`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `errors`
    /// - scope: `seller.fulfillment.basic`
    /// - elsewhere: PHP `Fulfillment.batchShipPackages`
    #[doc(alias = "BatchShipPackages")]
    #[doc(alias = "batchShipPackages")]
    pub fn batch_ship_packages(
        &self,
        request: BatchShipPackagesRequest,
    ) -> Call<'a, BatchShipPackagesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Combines packages for the same recipient into new ones before shipping.
    ///
    /// Official name `CombinePackage`: `POST /fulfillment/{version}/packages/combine`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `errors`
    /// - scope: `seller.fulfillment.package.write`
    /// - elsewhere: PHP `Fulfillment.combinePackage`
    #[doc(alias = "CombinePackage")]
    #[doc(alias = "combinePackage")]
    pub fn combine_package(&self, request: CombinePackageRequest) -> Call<'a, CombinePackageResponse, M> {
        Call::new(self.client, &request)
    }

    /// Bundles orders for handover to the first-mile carrier and returns a label URL.
    ///
    /// Official name `CreateFirstMileBundle`: `POST /fulfillment/{version}/bundles`, version 202407.
    ///
    /// - failed items are listed in `errors`
    /// - scope: `seller.fulfillment.basic`
    #[doc(alias = "CreateFirstMileBundle")]
    pub fn create_first_mile_bundle(
        &self,
        request: CreateFirstMileBundleRequest,
    ) -> Call<'a, CreateFirstMileBundleResponse, M> {
        Call::new(self.client, &request)
    }

    /// Bundles orders for the first-mile carrier through the newer endpoint, with a shop cipher.
    ///
    /// Official name `CreateFirstMileBundleV2`: `POST /fulfillment/{version}/first_mile_bundle`, version 202510.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `errors`
    /// - scope: `seller.fulfillment.basic`
    #[doc(alias = "CreateFirstMileBundleV2")]
    pub fn create_first_mile_bundle_v2(
        &self,
        request: CreateFirstMileBundleV2Request,
    ) -> Call<'a, CreateFirstMileBundleV2Response, M> {
        Call::new(self.client, &request)
    }

    /// Bundles fulfilment units for the last mile and returns the bundle's id.
    ///
    /// Official name `CreateLastMileBundle`: `POST /fulfillment/{version}/last_mile_bundles`, version 202408.
    ///
    #[doc(alias = "CreateLastMileBundle")]
    pub fn create_last_mile_bundle(
        &self,
        request: CreateLastMileBundleRequest,
    ) -> Call<'a, CreateLastMileBundleResponse, M> {
        Call::new(self.client, &request)
    }

    /// Buys a TikTok Shipping label and creates the package (US only).
    ///
    /// Official name `CreatePackages`: `POST /fulfillment/{version}/packages`, version 202512.
    /// Also in version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - elsewhere: PHP `Fulfillment.createPackages`
    #[doc(alias = "CreatePackages")]
    #[doc(alias = "createPackages")]
    pub fn create_packages(&self, request: CreatePackagesRequest) -> Call<'a, CreatePackagesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Uploads a PDF as proof of delivery and returns its URL.
    ///
    /// Official name `FulfillmentUploadDeliveryFile`: `POST /fulfillment/{version}/files/upload`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.fulfillment.basic`
    /// - elsewhere: PHP `Fulfillment.fulfillmentUploadDeliveryFile`
    #[doc(alias = "FulfillmentUploadDeliveryFile")]
    #[doc(alias = "fulfillmentUploadDeliveryFile")]
    pub fn fulfillment_upload_delivery_file(
        &self,
        request: FulfillmentUploadDeliveryFileRequest,
    ) -> Call<'a, FulfillmentUploadDeliveryFileResponse, M> {
        Call::new(self.client, &request)
    }

    /// Uploads a photo as proof of delivery and returns its URL.
    ///
    /// Official name `FulfillmentUploadDeliveryImage`: `POST /fulfillment/{version}/images/upload`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.fulfillment.basic`
    /// - elsewhere: PHP `Fulfillment.fulfillmentUploadDeliveryImage`
    #[doc(alias = "FulfillmentUploadDeliveryImage")]
    #[doc(alias = "fulfillmentUploadDeliveryImage")]
    pub fn fulfillment_upload_delivery_image(
        &self,
        request: FulfillmentUploadDeliveryImageRequest,
    ) -> Call<'a, FulfillmentUploadDeliveryImageResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the shipping services and prices for an order's package (US only).
    ///
    /// Official name `GetEligibleShippingService`: `POST /fulfillment/{version}/orders/{order_id}/shipping_services/query`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.fulfillment.basic`
    /// - elsewhere: PHP `Fulfillment.getEligibleShippingService`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650aa6b2bace3e02b75dda4e>
    #[doc(alias = "GetEligibleShippingService")]
    #[doc(alias = "getEligibleShippingService")]
    pub fn get_eligible_shipping_service(
        &self,
        request: GetEligibleShippingServiceRequest,
    ) -> Call<'a, GetEligibleShippingServiceResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns pickup slots and drop-off options for an order that is not packed yet.
    ///
    /// Official name `GetHandoverTimeslots`: `GET /fulfillment/{version}/orders/{order_id}/handover_time_slots`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "GetHandoverTimeslots")]
    pub fn get_handover_timeslots(
        &self,
        request: GetHandoverTimeslotsRequest,
    ) -> Call<'a, GetHandoverTimeslotsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Tells which orders need customs information and which already have it (Japan).
    ///
    /// Official name `GetOrderCustomsRequirements`: `POST /fulfillment/{version}/orders/customs_info/query`, version 202607.
    ///
    #[doc(alias = "GetOrderCustomsRequirements")]
    pub fn get_order_customs_requirements(
        &self,
        request: GetOrderCustomsRequirementsRequest,
    ) -> Call<'a, GetOrderCustomsRequirementsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Tells, for each order, whether it can or must be split, and why.
    ///
    /// Official name `GetOrderSplitAttributes`: `GET /fulfillment/{version}/orders/split_attributes`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.fulfillment.package.write`
    /// - elsewhere: PHP `Fulfillment.getOrderSplitAttributes`
    #[doc(alias = "GetOrderSplitAttributes")]
    #[doc(alias = "getOrderSplitAttributes")]
    pub fn get_order_split_attributes(
        &self,
        request: GetOrderSplitAttributesRequest,
    ) -> Call<'a, GetOrderSplitAttributesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns one package with its status, tracking, addresses, size and order lines.
    ///
    /// Official name `GetPackageDetail`: `GET /fulfillment/{version}/packages/{package_id}`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - the response contains personal data
    /// - scope: `seller.fulfillment.basic`
    /// - elsewhere: PHP `Fulfillment.getPackageDetail`
    #[doc(alias = "GetPackageDetail")]
    #[doc(alias = "getPackageDetail")]
    pub fn get_package_detail(
        &self,
        request: GetPackageDetailRequest,
    ) -> Call<'a, GetPackageDetailResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns pickup slots and drop-off options for an existing package.
    ///
    /// Official name `GetPackageHandoverTimeSlots`: `GET /fulfillment/{version}/packages/{package_id}/handover_time_slots`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.fulfillment.package.write`
    /// - elsewhere: PHP `Fulfillment.getPackageHandoverTimeSlots`
    #[doc(alias = "GetPackageHandoverTimeSlots")]
    #[doc(alias = "getPackageHandoverTimeSlots")]
    pub fn get_package_handover_time_slots(
        &self,
        request: GetPackageHandoverTimeSlotsRequest,
    ) -> Call<'a, GetPackageHandoverTimeSlotsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns a URL for a package's label or packing slip, valid for 24 hours.
    ///
    /// Official name `GetPackageShippingDocument`: `GET /fulfillment/{version}/packages/{package_id}/shipping_documents`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - the response contains personal data
    /// - scope: `seller.fulfillment.basic`
    /// - elsewhere: PHP `Fulfillment.getPackageShippingDocument`
    #[doc(alias = "GetPackageShippingDocument")]
    #[doc(alias = "getPackageShippingDocument")]
    pub fn get_package_shipping_document(
        &self,
        request: GetPackageShippingDocumentRequest,
    ) -> Call<'a, GetPackageShippingDocumentResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the buyer's print-on-demand design for order lines, from the package side.
    ///
    /// Official name `GetPODCustomizationDetails`: `POST /fulfillment/{version}/pod_details/get`, version 202606.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - the response contains personal data
    #[doc(alias = "GetPODCustomizationDetails")]
    pub fn get_pod_customization_details(
        &self,
        request: GetPodCustomizationDetailsRequest,
    ) -> Call<'a, GetPodCustomizationDetailsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the tracking events of an order's shipment.
    ///
    /// Official name `GetTracking`: `GET /fulfillment/{version}/orders/{order_id}/tracking`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.logistics`
    /// - elsewhere: PHP `Fulfillment.getTracking`
    #[doc(alias = "GetTracking")]
    #[doc(alias = "getTracking")]
    pub fn get_tracking(&self, request: GetTrackingRequest) -> Call<'a, GetTrackingResponse, M> {
        Call::new(self.client, &request)
    }

    /// Reports the seller's own tracking number and creates the shipped package.
    ///
    /// Official name `MarkPackageAsShipped`: `POST /fulfillment/{version}/orders/{order_id}/packages`, version 202610.
    /// Also in version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - elsewhere: PHP `Fulfillment.markPackageAsShipped`
    #[doc(alias = "MarkPackageAsShipped")]
    #[doc(alias = "markPackageAsShipped")]
    pub fn mark_package_as_shipped(
        &self,
        request: MarkPackageAsShippedRequest,
    ) -> Call<'a, MarkPackageAsShippedResponse, M> {
        Call::new(self.client, &request)
    }

    /// Reports redeem codes of digital goods for the lines of an order.
    ///
    /// Official name `RedeemInfoCallback`: `POST /fulfillment/{version}/redeem_info/callback`, version 202601.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "RedeemInfoCallback")]
    pub fn redeem_info_callback(
        &self,
        request: RedeemInfoCallbackRequest,
    ) -> Call<'a, RedeemInfoCallbackResponse, M> {
        Call::new(self.client, &request)
    }

    /// Books pickup or drop-off for an order and returns the new package (US only).
    ///
    /// Official name `SchedulePackageHandover`: `POST /fulfillment/{version}/packages/schedule`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "SchedulePackageHandover")]
    pub fn schedule_package_handover(
        &self,
        request: SchedulePackageHandoverRequest,
    ) -> Call<'a, SchedulePackageHandoverResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists draft packages, each a group of orders that can be combined.
    ///
    /// Official name `SearchCombinablePackages`: `GET /fulfillment/{version}/combinable_packages/search`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `combinable_packages`
    /// - scope: `seller.fulfillment.package.write`
    /// - elsewhere: PHP `Fulfillment.searchCombinablePackages`
    #[doc(alias = "SearchCombinablePackages")]
    #[doc(alias = "searchCombinablePackages")]
    pub fn search_combinable_packages(
        &self,
        request: SearchCombinablePackagesRequest,
    ) -> Call<'a, SearchCombinablePackagesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists packages by status and time, newest first.
    ///
    /// Official name `SearchPackage`: `POST /fulfillment/{version}/packages/search`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `packages`
    /// - scope: `seller.fulfillment.basic`
    /// - elsewhere: PHP `Fulfillment.searchPackage`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650aa592bace3e02b75db748>
    #[doc(alias = "SearchPackage")]
    #[doc(alias = "searchPackage")]
    pub fn search_package(&self, request: SearchPackageRequest) -> Call<'a, SearchPackageResponse, M> {
        Call::new(self.client, &request)
    }

    /// Arranges the shipment of one package, with TikTok Shipping or the seller's own carrier.
    ///
    /// Official name `ShipPackage`: `POST /fulfillment/{version}/packages/{package_id}/ship`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.fulfillment.basic`
    /// - elsewhere: PHP `Fulfillment.shipPackage`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650aa4f1defece02be6e7cb1>
    #[doc(alias = "ShipPackage")]
    #[doc(alias = "shipPackage")]
    pub fn ship_package(&self, request: ShipPackageRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Splits an order into several packages by groups of order lines.
    ///
    /// Official name `SplitOrders`: `POST /fulfillment/{version}/orders/{order_id}/split`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.fulfillment.package.write`
    /// - elsewhere: PHP `Fulfillment.splitOrders`
    #[doc(alias = "SplitOrders")]
    #[doc(alias = "splitOrders")]
    pub fn split_orders(&self, request: SplitOrdersRequest) -> Call<'a, SplitOrdersResponse, M> {
        Call::new(self.client, &request)
    }

    /// Submits customs information for the items of orders (Japan).
    ///
    /// Official name `SubmitCustomsClearanceInformation`: `POST /fulfillment/{version}/orders/customs_info/submit`, version 202607.
    ///
    #[doc(alias = "SubmitCustomsClearanceInformation")]
    pub fn submit_customs_clearance_information(
        &self,
        request: SubmitCustomsClearanceInformationRequest,
    ) -> Call<'a, SubmitCustomsClearanceInformationResponse, M> {
        Call::new(self.client, &request)
    }

    /// Pushes tracking events of the seller's own fleet for one order.
    ///
    /// Official name `TrackingStatusUpdate`: `POST /fulfillment/{version}/order/sof/track/update`, version 202609.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `track_results`
    #[doc(alias = "TrackingStatusUpdate")]
    pub fn tracking_status_update(
        &self,
        request: TrackingStatusUpdateRequest,
    ) -> Call<'a, TrackingStatusUpdateResponse, M> {
        Call::new(self.client, &request)
    }

    /// Tells whether a tracking number belongs to TikTok Shipping (US only).
    ///
    /// Official name `TTSTrackingValidation`: `GET /fulfillment/{version}/tts_tracking_validation`, version 202508.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.logistics`
    #[doc(alias = "TTSTrackingValidation")]
    pub fn tts_tracking_validation(
        &self,
        request: TtsTrackingValidationRequest,
    ) -> Call<'a, TtsTrackingValidationResponse, M> {
        Call::new(self.client, &request)
    }

    /// Takes orders out of a combined package and returns the new packages.
    ///
    /// Official name `UncombinePackages`: `POST /fulfillment/{version}/packages/{package_id}/uncombine`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.fulfillment.package.write`
    /// - elsewhere: PHP `Fulfillment.uncombinePackages`
    #[doc(alias = "UncombinePackages")]
    #[doc(alias = "uncombinePackages")]
    pub fn uncombine_packages(
        &self,
        request: UncombinePackagesRequest,
    ) -> Call<'a, UncombinePackagesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Reports delivery, failure or proof of delivery for packages that the seller's own fleet carries.
    ///
    /// Official name `UpdatePackageDeliveryStatus`: `POST /fulfillment/{version}/packages/deliver`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `errors`
    /// - scope: `seller.delivery.status.write`
    /// - elsewhere: PHP `Fulfillment.updatePackageDeliveryStatus`
    #[doc(alias = "UpdatePackageDeliveryStatus")]
    #[doc(alias = "updatePackageDeliveryStatus")]
    pub fn update_package_delivery_status(
        &self,
        request: UpdatePackageDeliveryStatusRequest,
    ) -> Call<'a, UpdatePackageDeliveryStatusResponse, M> {
        Call::new(self.client, &request)
    }

    /// Changes the tracking number and carrier of one package that is already shipped.
    ///
    /// Official name `UpdatePackageShippingInfo`: `POST /fulfillment/{version}/packages/{package_id}/shipping_info/update`, version 202610.
    /// Also in version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - elsewhere: PHP `Fulfillment.updatePackageShippingInfo`
    #[doc(alias = "UpdatePackageShippingInfo")]
    #[doc(alias = "updatePackageShippingInfo")]
    pub fn update_package_shipping_info(
        &self,
        request: UpdatePackageShippingInfoRequest,
    ) -> Call<'a, UpdatePackageShippingInfoResponse, M> {
        Call::new(self.client, &request)
    }

    /// Changes the tracking number and carrier of a shipped order that was not split.
    ///
    /// Official name `UpdateShippingInfo`: `POST /fulfillment/{version}/orders/{order_id}/shipping_info/update`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.logistics`
    /// - elsewhere: PHP `Fulfillment.updateShippingInfo`
    #[doc(alias = "UpdateShippingInfo")]
    #[doc(alias = "updateShippingInfo")]
    pub fn update_shipping_info(&self, request: UpdateShippingInfoRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Uploads the XML invoices that packages need before shipping (Brazil).
    ///
    /// Official name `UploadInvoice`: `POST /fulfillment/{version}/invoice/upload`, version 202502.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `errors`
    /// - scope: `seller.fulfillment.basic`
    #[doc(alias = "UploadInvoice")]
    pub fn upload_invoice(&self, request: UploadInvoiceRequest) -> Call<'a, UploadInvoiceResponse, M> {
        Call::new(self.client, &request)
    }
}

impl Request for BatchShipPackagesRequest {
    const OPERATION: &'static str = "fulfillment.batch_ship_packages";
}

impl Request for CombinePackageRequest {
    const OPERATION: &'static str = "fulfillment.combine_package";
}

impl Request for CreateFirstMileBundleRequest {
    const OPERATION: &'static str = "fulfillment.create_first_mile_bundle";
}

impl Request for CreateFirstMileBundleV2Request {
    const OPERATION: &'static str = "fulfillment.create_first_mile_bundle_v2";
}

impl Request for CreateLastMileBundleRequest {
    const OPERATION: &'static str = "fulfillment.create_last_mile_bundle";
}

impl Request for CreatePackagesRequest {
    const OPERATION: &'static str = "fulfillment.create_packages";
}

impl Request for FulfillmentUploadDeliveryFileRequest {
    const OPERATION: &'static str = "fulfillment.fulfillment_upload_delivery_file";

    fn files(&self) -> Vec<(&'static str, crate::Upload)> {
        let files = [("data", &self.data)];
        files.into_iter().filter_map(|(name, file)| Some((name, file.clone()?))).collect()
    }
}

impl Request for FulfillmentUploadDeliveryImageRequest {
    const OPERATION: &'static str = "fulfillment.fulfillment_upload_delivery_image";

    fn files(&self) -> Vec<(&'static str, crate::Upload)> {
        let files = [("data", &self.data)];
        files.into_iter().filter_map(|(name, file)| Some((name, file.clone()?))).collect()
    }
}

impl Request for GetEligibleShippingServiceRequest {
    const OPERATION: &'static str = "fulfillment.get_eligible_shipping_service";
}

impl Request for GetHandoverTimeslotsRequest {
    const OPERATION: &'static str = "fulfillment.get_handover_timeslots";
}

impl Request for GetOrderCustomsRequirementsRequest {
    const OPERATION: &'static str = "fulfillment.get_order_customs_requirements";
}

impl Request for GetOrderSplitAttributesRequest {
    const OPERATION: &'static str = "fulfillment.get_order_split_attributes";
}

impl Request for GetPackageDetailRequest {
    const OPERATION: &'static str = "fulfillment.get_package_detail";
}

impl Request for GetPackageHandoverTimeSlotsRequest {
    const OPERATION: &'static str = "fulfillment.get_package_handover_time_slots";
}

impl Request for GetPackageShippingDocumentRequest {
    const OPERATION: &'static str = "fulfillment.get_package_shipping_document";
}

impl Request for GetPodCustomizationDetailsRequest {
    const OPERATION: &'static str = "fulfillment.get_pod_customization_details";
}

impl Request for GetTrackingRequest {
    const OPERATION: &'static str = "fulfillment.get_tracking";
}

impl Request for MarkPackageAsShippedRequest {
    const OPERATION: &'static str = "fulfillment.mark_package_as_shipped";
}

impl Request for RedeemInfoCallbackRequest {
    const OPERATION: &'static str = "fulfillment.redeem_info_callback";
}

impl Request for SchedulePackageHandoverRequest {
    const OPERATION: &'static str = "fulfillment.schedule_package_handover";
}

impl Request for SearchCombinablePackagesRequest {
    const OPERATION: &'static str = "fulfillment.search_combinable_packages";
}

impl Paged for SearchCombinablePackagesResponse {
    type Item = models::CombinablePackage;
}

impl Request for SearchPackageRequest {
    const OPERATION: &'static str = "fulfillment.search_package";
}

impl Paged for SearchPackageResponse {
    type Item = models::Package;
}

impl Request for ShipPackageRequest {
    const OPERATION: &'static str = "fulfillment.ship_package";
}

impl Request for SplitOrdersRequest {
    const OPERATION: &'static str = "fulfillment.split_orders";
}

impl Request for SubmitCustomsClearanceInformationRequest {
    const OPERATION: &'static str = "fulfillment.submit_customs_clearance_information";
}

impl Request for TrackingStatusUpdateRequest {
    const OPERATION: &'static str = "fulfillment.tracking_status_update";
}

impl Request for TtsTrackingValidationRequest {
    const OPERATION: &'static str = "fulfillment.tts_tracking_validation";
}

impl Request for UncombinePackagesRequest {
    const OPERATION: &'static str = "fulfillment.uncombine_packages";
}

impl Request for UpdatePackageDeliveryStatusRequest {
    const OPERATION: &'static str = "fulfillment.update_package_delivery_status";
}

impl Request for UpdatePackageShippingInfoRequest {
    const OPERATION: &'static str = "fulfillment.update_package_shipping_info";
}

impl Request for UpdateShippingInfoRequest {
    const OPERATION: &'static str = "fulfillment.update_shipping_info";
}

impl Request for UploadInvoiceRequest {
    const OPERATION: &'static str = "fulfillment.upload_invoice";
}
