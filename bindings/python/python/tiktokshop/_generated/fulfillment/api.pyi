# Generated from core/catalog by `cargo gen`. Do not edit.

from collections.abc import Awaitable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from typing_extensions import Unpack

from ..._alias import Alias
from ..._options import CallOptions, PageOptions, WindowOptions
from ...model import ResponseModel
from ...page import PageCall
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import AsyncTimeWalk, TimeWalk
from ...upload import FileLike
from . import models
from .params import (
    BatchShipPackagesPackageParams,
    BatchShipPackagesPickupSlotParams,
    CombinablePackageParams,
    CreateLastMileBundleDimensionParams,
    CreateLastMileBundleWeightParams,
    DimensionParams,
    GetEligibleShippingServiceDimensionParams,
    GetEligibleShippingServiceWeightParams,
    InvoiceParams,
    ItemDetailParams,
    LastMileBundleParams,
    LocationParams,
    OrderInfoParams,
    OrderLineParams,
    OrderLineItemParams,
    QueryOrderLineParams,
    RedeemInfoParams,
    SelfShipmentParams,
    ShippingInfoParams,
    SplittableGroupParams,
    SplittableGroupsV2Params,
    SubmitCustomsClearanceInformationItemParams,
    SubmitCustomsClearanceInformationOrderParams,
    TrackParams,
    UpdatePackageDeliveryStatusPackageParams,
    WeightParams,
)

class FulfillmentApi(Resource):
    def batch_ship_packages(
        self,
        *,
        packages: Sequence[BatchShipPackagesPackageParams],
        **options: Unpack[CallOptions],
    ) -> models.BatchShipPackagesResponse: ...
    def combine_package(
        self,
        *,
        combinable_packages: Sequence[CombinablePackageParams],
        **options: Unpack[CallOptions],
    ) -> models.CombinePackageResponse: ...
    def create_first_mile_bundle(
        self,
        *,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str,
        order_ids: Sequence[str | int],
        phone_tail_number: str | None = None,
        shipping_provider_id: str | int | None = None,
        tracking_number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateFirstMileBundleResponse: ...
    def create_first_mile_bundle_v2(
        self,
        *,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str,
        order_ids: Sequence[str | int],
        phone_tail_number: str | None = None,
        shipping_provider_id: str | int | None = None,
        tracking_number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateFirstMileBundleV2Response: ...
    def create_last_mile_bundle(
        self,
        *,
        fulfillment_unit_ids: Sequence[str | int] | None = None,
        last_mile_bundle: LastMileBundleParams | None = None,
        logistics_group_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateLastMileBundleResponse: ...
    def create_packages(
        self,
        *,
        dimension: DimensionParams | None = None,
        order_id: str | int | None = None,
        order_line_item: Sequence[OrderLineItemParams] | None = None,
        order_list_ids: Sequence[str | int] | None = None,
        ship_type: str,
        shipping_service_id: str | int | None = None,
        weight: WeightParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreatePackagesResponse: ...
    def fulfillment_upload_delivery_file(
        self,
        *,
        data: FileLike,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.FulfillmentUploadDeliveryFileResponse: ...
    def fulfillment_upload_delivery_image(
        self,
        *,
        data: FileLike,
        **options: Unpack[CallOptions],
    ) -> models.FulfillmentUploadDeliveryImageResponse: ...
    def get_eligible_shipping_service(
        self,
        *,
        dimension: GetEligibleShippingServiceDimensionParams | None = None,
        order_id: str | int,
        order_line_item_ids: Sequence[str | int] | None = None,
        order_line_list: Sequence[OrderLineParams] | None = None,
        weight: GetEligibleShippingServiceWeightParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetEligibleShippingServiceResponse: ...
    def get_handover_timeslots(
        self,
        *,
        order_id: str | int,
        order_line_item_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetHandoverTimeslotsResponse: ...
    def get_order_customs_requirements(
        self,
        *,
        order_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.GetOrderCustomsRequirementsResponse: ...
    def get_order_split_attributes(
        self,
        *,
        order_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.GetOrderSplitAttributesResponse: ...
    def get_package_detail(
        self,
        *,
        package_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetPackageDetailResponse: ...
    def get_package_handover_time_slots(
        self,
        *,
        package_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetPackageHandoverTimeSlotsResponse: ...
    def get_package_shipping_document(
        self,
        *,
        document_format: Literal["PDF", "ZPL"] | str | None = None,
        document_size: Literal["A6", "A5"] | str | None = None,
        document_type: Literal["SHIPPING_LABEL", "PACKING_SLIP", "SHIPPING_LABEL_AND_PACKING_SLIP", "SHIPPING_LABEL_PICTURE", "HAZMAT_LABEL", "INVOICE_LABEL"] | str,
        package_id: str | int,
        shipping_period: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetPackageShippingDocumentResponse: ...
    def get_pod_customization_details(
        self,
        *,
        main_order_id: str | int,
        query_order_lines: Sequence[QueryOrderLineParams],
        **options: Unpack[CallOptions],
    ) -> models.GetPodCustomizationDetailsResponse: ...
    def get_tracking(
        self,
        *,
        order_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetTrackingResponse: ...
    def mark_package_as_shipped(
        self,
        *,
        order_id: str | int,
        order_line_list: Sequence[OrderLineParams] | None = None,
        shipping_info_list: Sequence[ShippingInfoParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.MarkPackageAsShippedResponse: ...
    def redeem_info_callback(
        self,
        *,
        order_id: str | int,
        order_info_list: Sequence[OrderInfoParams],
        **options: Unpack[CallOptions],
    ) -> models.RedeemInfoCallbackResponse: ...
    def schedule_package_handover(
        self,
        *,
        handover_method: str | None = None,
        order_id: str | int | None = None,
        order_line_item_ids: Sequence[str | int] | None = None,
        pickup_slot: BatchShipPackagesPickupSlotParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SchedulePackageHandoverResponse: ...
    def search_combinable_packages(
        self,
        *,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchCombinablePackagesPage: ...
    def search_package(
        self,
        *,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        package_status: Literal["PROCESSING", "FULFILLING", "COMPLETED", "CANCELLED", "TO_FULFILL"] | str | None = None,
        page_size: int | None = None,
        sort_field: Literal["create_time", "order_pay_time", "update_time"] | str | None = None,
        sort_order: Literal["DESC", "ASC"] | str | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_lt: int | datetime | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchPackagePage: ...
    def ship_package(
        self,
        *,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None,
        package_id: str | int,
        pickup_slot: BatchShipPackagesPickupSlotParams | None = None,
        self_shipment: SelfShipmentParams | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def split_orders(
        self,
        *,
        order_id: str | int,
        splittable_groups: Sequence[SplittableGroupParams],
        splittable_groups_v2: Sequence[SplittableGroupsV2Params] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SplitOrdersResponse: ...
    def submit_customs_clearance_information(
        self,
        *,
        order_list: Sequence[SubmitCustomsClearanceInformationOrderParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubmitCustomsClearanceInformationResponse: ...
    def tracking_status_update(
        self,
        *,
        country: str,
        external_tracking_url: str | None = None,
        order_id: str | int,
        provider_id: str | int,
        tracks: Sequence[TrackParams],
        **options: Unpack[CallOptions],
    ) -> models.TrackingStatusUpdateResponse: ...
    def tts_tracking_validation(
        self,
        *,
        tracking_number: str,
        **options: Unpack[CallOptions],
    ) -> models.TtsTrackingValidationResponse: ...
    def uncombine_packages(
        self,
        *,
        order_ids: Sequence[str | int] | None = None,
        package_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.UncombinePackagesResponse: ...
    def update_package_delivery_status(
        self,
        *,
        packages: Sequence[UpdatePackageDeliveryStatusPackageParams],
        **options: Unpack[CallOptions],
    ) -> models.UpdatePackageDeliveryStatusResponse: ...
    def update_package_shipping_info(
        self,
        *,
        package_id: str | int,
        shipping_info_list: Sequence[ShippingInfoParams],
        **options: Unpack[CallOptions],
    ) -> models.UpdatePackageShippingInfoResponse: ...
    def update_shipping_info(
        self,
        *,
        order_id: str | int,
        shipping_provider_id: str | int,
        tracking_number: str,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def upload_invoice(
        self,
        *,
        invoices: Sequence[InvoiceParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UploadInvoiceResponse: ...
    BatchShipPackages: Alias[models.BatchShipPackagesResponse]
    CombinePackage: Alias[models.CombinePackageResponse]
    CreateFirstMileBundle: Alias[models.CreateFirstMileBundleResponse]
    CreateFirstMileBundleV2: Alias[models.CreateFirstMileBundleV2Response]
    CreateLastMileBundle: Alias[models.CreateLastMileBundleResponse]
    CreatePackages: Alias[models.CreatePackagesResponse]
    FulfillmentUploadDeliveryFile: Alias[models.FulfillmentUploadDeliveryFileResponse]
    FulfillmentUploadDeliveryImage: Alias[models.FulfillmentUploadDeliveryImageResponse]
    GetEligibleShippingService: Alias[models.GetEligibleShippingServiceResponse]
    GetHandoverTimeslots: Alias[models.GetHandoverTimeslotsResponse]
    GetOrderCustomsRequirements: Alias[models.GetOrderCustomsRequirementsResponse]
    GetOrderSplitAttributes: Alias[models.GetOrderSplitAttributesResponse]
    GetPODCustomizationDetails: Alias[models.GetPodCustomizationDetailsResponse]
    GetPackageDetail: Alias[models.GetPackageDetailResponse]
    GetPackageHandoverTimeSlots: Alias[models.GetPackageHandoverTimeSlotsResponse]
    GetPackageShippingDocument: Alias[models.GetPackageShippingDocumentResponse]
    GetTracking: Alias[models.GetTrackingResponse]
    MarkPackageAsShipped: Alias[models.MarkPackageAsShippedResponse]
    RedeemInfoCallback: Alias[models.RedeemInfoCallbackResponse]
    SchedulePackageHandover: Alias[models.SchedulePackageHandoverResponse]
    SearchCombinablePackages: Alias[models.SearchCombinablePackagesPage]
    SearchPackage: Alias[models.SearchPackagePage]
    ShipPackage: Alias[ResponseModel]
    SplitOrders: Alias[models.SplitOrdersResponse]
    SubmitCustomsClearanceInformation: Alias[models.SubmitCustomsClearanceInformationResponse]
    TTSTrackingValidation: Alias[models.TtsTrackingValidationResponse]
    TrackingStatusUpdate: Alias[models.TrackingStatusUpdateResponse]
    UncombinePackages: Alias[models.UncombinePackagesResponse]
    UpdatePackageDeliveryStatus: Alias[models.UpdatePackageDeliveryStatusResponse]
    UpdatePackageShippingInfo: Alias[models.UpdatePackageShippingInfoResponse]
    UpdateShippingInfo: Alias[ResponseModel]
    UploadInvoice: Alias[models.UploadInvoiceResponse]
    batchShipPackages: Alias[models.BatchShipPackagesResponse]
    combinePackage: Alias[models.CombinePackageResponse]
    createFirstMileBundle: Alias[models.CreateFirstMileBundleResponse]
    createFirstMileBundleV2: Alias[models.CreateFirstMileBundleV2Response]
    createLastMileBundle: Alias[models.CreateLastMileBundleResponse]
    createPackages: Alias[models.CreatePackagesResponse]
    fulfillmentUploadDeliveryFile: Alias[models.FulfillmentUploadDeliveryFileResponse]
    fulfillmentUploadDeliveryImage: Alias[models.FulfillmentUploadDeliveryImageResponse]
    getEligibleShippingService: Alias[models.GetEligibleShippingServiceResponse]
    getHandoverTimeslots: Alias[models.GetHandoverTimeslotsResponse]
    getOrderCustomsRequirements: Alias[models.GetOrderCustomsRequirementsResponse]
    getOrderSplitAttributes: Alias[models.GetOrderSplitAttributesResponse]
    getPackageDetail: Alias[models.GetPackageDetailResponse]
    getPackageHandoverTimeSlots: Alias[models.GetPackageHandoverTimeSlotsResponse]
    getPackageShippingDocument: Alias[models.GetPackageShippingDocumentResponse]
    getPodCustomizationDetails: Alias[models.GetPodCustomizationDetailsResponse]
    getTracking: Alias[models.GetTrackingResponse]
    markPackageAsShipped: Alias[models.MarkPackageAsShippedResponse]
    redeemInfoCallback: Alias[models.RedeemInfoCallbackResponse]
    schedulePackageHandover: Alias[models.SchedulePackageHandoverResponse]
    searchCombinablePackages: Alias[models.SearchCombinablePackagesPage]
    searchPackage: Alias[models.SearchPackagePage]
    shipPackage: Alias[ResponseModel]
    splitOrders: Alias[models.SplitOrdersResponse]
    submitCustomsClearanceInformation: Alias[models.SubmitCustomsClearanceInformationResponse]
    trackingStatusUpdate: Alias[models.TrackingStatusUpdateResponse]
    ttsTrackingValidation: Alias[models.TtsTrackingValidationResponse]
    uncombinePackages: Alias[models.UncombinePackagesResponse]
    updatePackageDeliveryStatus: Alias[models.UpdatePackageDeliveryStatusResponse]
    updatePackageShippingInfo: Alias[models.UpdatePackageShippingInfoResponse]
    updateShippingInfo: Alias[ResponseModel]
    uploadInvoice: Alias[models.UploadInvoiceResponse]

class AsyncFulfillmentApi(Resource):
    async def batch_ship_packages(
        self,
        *,
        packages: Sequence[BatchShipPackagesPackageParams],
        **options: Unpack[CallOptions],
    ) -> models.BatchShipPackagesResponse: ...
    async def combine_package(
        self,
        *,
        combinable_packages: Sequence[CombinablePackageParams],
        **options: Unpack[CallOptions],
    ) -> models.CombinePackageResponse: ...
    async def create_first_mile_bundle(
        self,
        *,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str,
        order_ids: Sequence[str | int],
        phone_tail_number: str | None = None,
        shipping_provider_id: str | int | None = None,
        tracking_number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateFirstMileBundleResponse: ...
    async def create_first_mile_bundle_v2(
        self,
        *,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str,
        order_ids: Sequence[str | int],
        phone_tail_number: str | None = None,
        shipping_provider_id: str | int | None = None,
        tracking_number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateFirstMileBundleV2Response: ...
    async def create_last_mile_bundle(
        self,
        *,
        fulfillment_unit_ids: Sequence[str | int] | None = None,
        last_mile_bundle: LastMileBundleParams | None = None,
        logistics_group_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateLastMileBundleResponse: ...
    async def create_packages(
        self,
        *,
        dimension: DimensionParams | None = None,
        order_id: str | int | None = None,
        order_line_item: Sequence[OrderLineItemParams] | None = None,
        order_list_ids: Sequence[str | int] | None = None,
        ship_type: str,
        shipping_service_id: str | int | None = None,
        weight: WeightParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreatePackagesResponse: ...
    async def fulfillment_upload_delivery_file(
        self,
        *,
        data: FileLike,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.FulfillmentUploadDeliveryFileResponse: ...
    async def fulfillment_upload_delivery_image(
        self,
        *,
        data: FileLike,
        **options: Unpack[CallOptions],
    ) -> models.FulfillmentUploadDeliveryImageResponse: ...
    async def get_eligible_shipping_service(
        self,
        *,
        dimension: GetEligibleShippingServiceDimensionParams | None = None,
        order_id: str | int,
        order_line_item_ids: Sequence[str | int] | None = None,
        order_line_list: Sequence[OrderLineParams] | None = None,
        weight: GetEligibleShippingServiceWeightParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetEligibleShippingServiceResponse: ...
    async def get_handover_timeslots(
        self,
        *,
        order_id: str | int,
        order_line_item_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetHandoverTimeslotsResponse: ...
    async def get_order_customs_requirements(
        self,
        *,
        order_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.GetOrderCustomsRequirementsResponse: ...
    async def get_order_split_attributes(
        self,
        *,
        order_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.GetOrderSplitAttributesResponse: ...
    async def get_package_detail(
        self,
        *,
        package_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetPackageDetailResponse: ...
    async def get_package_handover_time_slots(
        self,
        *,
        package_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetPackageHandoverTimeSlotsResponse: ...
    async def get_package_shipping_document(
        self,
        *,
        document_format: Literal["PDF", "ZPL"] | str | None = None,
        document_size: Literal["A6", "A5"] | str | None = None,
        document_type: Literal["SHIPPING_LABEL", "PACKING_SLIP", "SHIPPING_LABEL_AND_PACKING_SLIP", "SHIPPING_LABEL_PICTURE", "HAZMAT_LABEL", "INVOICE_LABEL"] | str,
        package_id: str | int,
        shipping_period: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetPackageShippingDocumentResponse: ...
    async def get_pod_customization_details(
        self,
        *,
        main_order_id: str | int,
        query_order_lines: Sequence[QueryOrderLineParams],
        **options: Unpack[CallOptions],
    ) -> models.GetPodCustomizationDetailsResponse: ...
    async def get_tracking(
        self,
        *,
        order_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetTrackingResponse: ...
    async def mark_package_as_shipped(
        self,
        *,
        order_id: str | int,
        order_line_list: Sequence[OrderLineParams] | None = None,
        shipping_info_list: Sequence[ShippingInfoParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.MarkPackageAsShippedResponse: ...
    async def redeem_info_callback(
        self,
        *,
        order_id: str | int,
        order_info_list: Sequence[OrderInfoParams],
        **options: Unpack[CallOptions],
    ) -> models.RedeemInfoCallbackResponse: ...
    async def schedule_package_handover(
        self,
        *,
        handover_method: str | None = None,
        order_id: str | int | None = None,
        order_line_item_ids: Sequence[str | int] | None = None,
        pickup_slot: BatchShipPackagesPickupSlotParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SchedulePackageHandoverResponse: ...
    def search_combinable_packages(
        self,
        *,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchCombinablePackagesPage, models.CombinablePackage]: ...
    def search_package(
        self,
        *,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        package_status: Literal["PROCESSING", "FULFILLING", "COMPLETED", "CANCELLED", "TO_FULFILL"] | str | None = None,
        page_size: int | None = None,
        sort_field: Literal["create_time", "order_pay_time", "update_time"] | str | None = None,
        sort_order: Literal["DESC", "ASC"] | str | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_lt: int | datetime | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchPackagePage, models.Package]: ...
    async def ship_package(
        self,
        *,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None,
        package_id: str | int,
        pickup_slot: BatchShipPackagesPickupSlotParams | None = None,
        self_shipment: SelfShipmentParams | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def split_orders(
        self,
        *,
        order_id: str | int,
        splittable_groups: Sequence[SplittableGroupParams],
        splittable_groups_v2: Sequence[SplittableGroupsV2Params] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SplitOrdersResponse: ...
    async def submit_customs_clearance_information(
        self,
        *,
        order_list: Sequence[SubmitCustomsClearanceInformationOrderParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SubmitCustomsClearanceInformationResponse: ...
    async def tracking_status_update(
        self,
        *,
        country: str,
        external_tracking_url: str | None = None,
        order_id: str | int,
        provider_id: str | int,
        tracks: Sequence[TrackParams],
        **options: Unpack[CallOptions],
    ) -> models.TrackingStatusUpdateResponse: ...
    async def tts_tracking_validation(
        self,
        *,
        tracking_number: str,
        **options: Unpack[CallOptions],
    ) -> models.TtsTrackingValidationResponse: ...
    async def uncombine_packages(
        self,
        *,
        order_ids: Sequence[str | int] | None = None,
        package_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.UncombinePackagesResponse: ...
    async def update_package_delivery_status(
        self,
        *,
        packages: Sequence[UpdatePackageDeliveryStatusPackageParams],
        **options: Unpack[CallOptions],
    ) -> models.UpdatePackageDeliveryStatusResponse: ...
    async def update_package_shipping_info(
        self,
        *,
        package_id: str | int,
        shipping_info_list: Sequence[ShippingInfoParams],
        **options: Unpack[CallOptions],
    ) -> models.UpdatePackageShippingInfoResponse: ...
    async def update_shipping_info(
        self,
        *,
        order_id: str | int,
        shipping_provider_id: str | int,
        tracking_number: str,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def upload_invoice(
        self,
        *,
        invoices: Sequence[InvoiceParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UploadInvoiceResponse: ...
    BatchShipPackages: Alias[Awaitable[models.BatchShipPackagesResponse]]
    CombinePackage: Alias[Awaitable[models.CombinePackageResponse]]
    CreateFirstMileBundle: Alias[Awaitable[models.CreateFirstMileBundleResponse]]
    CreateFirstMileBundleV2: Alias[Awaitable[models.CreateFirstMileBundleV2Response]]
    CreateLastMileBundle: Alias[Awaitable[models.CreateLastMileBundleResponse]]
    CreatePackages: Alias[Awaitable[models.CreatePackagesResponse]]
    FulfillmentUploadDeliveryFile: Alias[Awaitable[models.FulfillmentUploadDeliveryFileResponse]]
    FulfillmentUploadDeliveryImage: Alias[Awaitable[models.FulfillmentUploadDeliveryImageResponse]]
    GetEligibleShippingService: Alias[Awaitable[models.GetEligibleShippingServiceResponse]]
    GetHandoverTimeslots: Alias[Awaitable[models.GetHandoverTimeslotsResponse]]
    GetOrderCustomsRequirements: Alias[Awaitable[models.GetOrderCustomsRequirementsResponse]]
    GetOrderSplitAttributes: Alias[Awaitable[models.GetOrderSplitAttributesResponse]]
    GetPODCustomizationDetails: Alias[Awaitable[models.GetPodCustomizationDetailsResponse]]
    GetPackageDetail: Alias[Awaitable[models.GetPackageDetailResponse]]
    GetPackageHandoverTimeSlots: Alias[Awaitable[models.GetPackageHandoverTimeSlotsResponse]]
    GetPackageShippingDocument: Alias[Awaitable[models.GetPackageShippingDocumentResponse]]
    GetTracking: Alias[Awaitable[models.GetTrackingResponse]]
    MarkPackageAsShipped: Alias[Awaitable[models.MarkPackageAsShippedResponse]]
    RedeemInfoCallback: Alias[Awaitable[models.RedeemInfoCallbackResponse]]
    SchedulePackageHandover: Alias[Awaitable[models.SchedulePackageHandoverResponse]]
    SearchCombinablePackages: Alias[PageCall[models.AsyncSearchCombinablePackagesPage, models.CombinablePackage]]
    SearchPackage: Alias[PageCall[models.AsyncSearchPackagePage, models.Package]]
    ShipPackage: Alias[Awaitable[ResponseModel]]
    SplitOrders: Alias[Awaitable[models.SplitOrdersResponse]]
    SubmitCustomsClearanceInformation: Alias[Awaitable[models.SubmitCustomsClearanceInformationResponse]]
    TTSTrackingValidation: Alias[Awaitable[models.TtsTrackingValidationResponse]]
    TrackingStatusUpdate: Alias[Awaitable[models.TrackingStatusUpdateResponse]]
    UncombinePackages: Alias[Awaitable[models.UncombinePackagesResponse]]
    UpdatePackageDeliveryStatus: Alias[Awaitable[models.UpdatePackageDeliveryStatusResponse]]
    UpdatePackageShippingInfo: Alias[Awaitable[models.UpdatePackageShippingInfoResponse]]
    UpdateShippingInfo: Alias[Awaitable[ResponseModel]]
    UploadInvoice: Alias[Awaitable[models.UploadInvoiceResponse]]
    batchShipPackages: Alias[Awaitable[models.BatchShipPackagesResponse]]
    combinePackage: Alias[Awaitable[models.CombinePackageResponse]]
    createFirstMileBundle: Alias[Awaitable[models.CreateFirstMileBundleResponse]]
    createFirstMileBundleV2: Alias[Awaitable[models.CreateFirstMileBundleV2Response]]
    createLastMileBundle: Alias[Awaitable[models.CreateLastMileBundleResponse]]
    createPackages: Alias[Awaitable[models.CreatePackagesResponse]]
    fulfillmentUploadDeliveryFile: Alias[Awaitable[models.FulfillmentUploadDeliveryFileResponse]]
    fulfillmentUploadDeliveryImage: Alias[Awaitable[models.FulfillmentUploadDeliveryImageResponse]]
    getEligibleShippingService: Alias[Awaitable[models.GetEligibleShippingServiceResponse]]
    getHandoverTimeslots: Alias[Awaitable[models.GetHandoverTimeslotsResponse]]
    getOrderCustomsRequirements: Alias[Awaitable[models.GetOrderCustomsRequirementsResponse]]
    getOrderSplitAttributes: Alias[Awaitable[models.GetOrderSplitAttributesResponse]]
    getPackageDetail: Alias[Awaitable[models.GetPackageDetailResponse]]
    getPackageHandoverTimeSlots: Alias[Awaitable[models.GetPackageHandoverTimeSlotsResponse]]
    getPackageShippingDocument: Alias[Awaitable[models.GetPackageShippingDocumentResponse]]
    getPodCustomizationDetails: Alias[Awaitable[models.GetPodCustomizationDetailsResponse]]
    getTracking: Alias[Awaitable[models.GetTrackingResponse]]
    markPackageAsShipped: Alias[Awaitable[models.MarkPackageAsShippedResponse]]
    redeemInfoCallback: Alias[Awaitable[models.RedeemInfoCallbackResponse]]
    schedulePackageHandover: Alias[Awaitable[models.SchedulePackageHandoverResponse]]
    searchCombinablePackages: Alias[PageCall[models.AsyncSearchCombinablePackagesPage, models.CombinablePackage]]
    searchPackage: Alias[PageCall[models.AsyncSearchPackagePage, models.Package]]
    shipPackage: Alias[Awaitable[ResponseModel]]
    splitOrders: Alias[Awaitable[models.SplitOrdersResponse]]
    submitCustomsClearanceInformation: Alias[Awaitable[models.SubmitCustomsClearanceInformationResponse]]
    trackingStatusUpdate: Alias[Awaitable[models.TrackingStatusUpdateResponse]]
    ttsTrackingValidation: Alias[Awaitable[models.TtsTrackingValidationResponse]]
    uncombinePackages: Alias[Awaitable[models.UncombinePackagesResponse]]
    updatePackageDeliveryStatus: Alias[Awaitable[models.UpdatePackageDeliveryStatusResponse]]
    updatePackageShippingInfo: Alias[Awaitable[models.UpdatePackageShippingInfoResponse]]
    updateShippingInfo: Alias[Awaitable[ResponseModel]]
    uploadInvoice: Alias[Awaitable[models.UploadInvoiceResponse]]

RESOURCE: type[Resource]