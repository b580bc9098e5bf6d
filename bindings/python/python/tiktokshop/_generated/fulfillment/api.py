# Generated from core/catalog by `cargo gen`. Do not edit.

"""Fulfillment: its operations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from ..._options import CallOptions, PageOptions, WindowOptions
from ..._required import REQUIRED
from ..._typing import Unpack
from ...model import ResponseModel
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import TimeWalk
from ...upload import FileLike
from .models import (
    BatchShipPackagesResponse,
    CombinablePackage,
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
    Package,
    RedeemInfoCallbackResponse,
    SchedulePackageHandoverResponse,
    SearchCombinablePackagesPage,
    SearchCombinablePackagesResponse,
    SearchPackagePage,
    SearchPackageResponse,
    SplitOrdersResponse,
    SubmitCustomsClearanceInformationResponse,
    TrackingStatusUpdateResponse,
    TtsTrackingValidationResponse,
    UncombinePackagesResponse,
    UpdatePackageDeliveryStatusResponse,
    UpdatePackageShippingInfoResponse,
    UploadInvoiceResponse,
)
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
    """Fulfillment."""

    __slots__ = ()
    _domain = "fulfillment"
    _aliases = {
        "BatchShipPackages": "batch_ship_packages",
        "CombinePackage": "combine_package",
        "CreateFirstMileBundle": "create_first_mile_bundle",
        "CreateFirstMileBundleV2": "create_first_mile_bundle_v2",
        "CreateLastMileBundle": "create_last_mile_bundle",
        "CreatePackages": "create_packages",
        "FulfillmentUploadDeliveryFile": "fulfillment_upload_delivery_file",
        "FulfillmentUploadDeliveryImage": "fulfillment_upload_delivery_image",
        "GetEligibleShippingService": "get_eligible_shipping_service",
        "GetHandoverTimeslots": "get_handover_timeslots",
        "GetOrderCustomsRequirements": "get_order_customs_requirements",
        "GetOrderSplitAttributes": "get_order_split_attributes",
        "GetPODCustomizationDetails": "get_pod_customization_details",
        "GetPackageDetail": "get_package_detail",
        "GetPackageHandoverTimeSlots": "get_package_handover_time_slots",
        "GetPackageShippingDocument": "get_package_shipping_document",
        "GetTracking": "get_tracking",
        "MarkPackageAsShipped": "mark_package_as_shipped",
        "RedeemInfoCallback": "redeem_info_callback",
        "SchedulePackageHandover": "schedule_package_handover",
        "SearchCombinablePackages": "search_combinable_packages",
        "SearchPackage": "search_package",
        "ShipPackage": "ship_package",
        "SplitOrders": "split_orders",
        "SubmitCustomsClearanceInformation": "submit_customs_clearance_information",
        "TTSTrackingValidation": "tts_tracking_validation",
        "TrackingStatusUpdate": "tracking_status_update",
        "UncombinePackages": "uncombine_packages",
        "UpdatePackageDeliveryStatus": "update_package_delivery_status",
        "UpdatePackageShippingInfo": "update_package_shipping_info",
        "UpdateShippingInfo": "update_shipping_info",
        "UploadInvoice": "upload_invoice",
        "batchShipPackages": "batch_ship_packages",
        "combinePackage": "combine_package",
        "createFirstMileBundle": "create_first_mile_bundle",
        "createFirstMileBundleV2": "create_first_mile_bundle_v2",
        "createLastMileBundle": "create_last_mile_bundle",
        "createPackages": "create_packages",
        "fulfillmentUploadDeliveryFile": "fulfillment_upload_delivery_file",
        "fulfillmentUploadDeliveryImage": "fulfillment_upload_delivery_image",
        "getEligibleShippingService": "get_eligible_shipping_service",
        "getHandoverTimeslots": "get_handover_timeslots",
        "getOrderCustomsRequirements": "get_order_customs_requirements",
        "getOrderSplitAttributes": "get_order_split_attributes",
        "getPackageDetail": "get_package_detail",
        "getPackageHandoverTimeSlots": "get_package_handover_time_slots",
        "getPackageShippingDocument": "get_package_shipping_document",
        "getPodCustomizationDetails": "get_pod_customization_details",
        "getTracking": "get_tracking",
        "markPackageAsShipped": "mark_package_as_shipped",
        "redeemInfoCallback": "redeem_info_callback",
        "schedulePackageHandover": "schedule_package_handover",
        "searchCombinablePackages": "search_combinable_packages",
        "searchPackage": "search_package",
        "shipPackage": "ship_package",
        "splitOrders": "split_orders",
        "submitCustomsClearanceInformation": "submit_customs_clearance_information",
        "trackingStatusUpdate": "tracking_status_update",
        "ttsTrackingValidation": "tts_tracking_validation",
        "uncombinePackages": "uncombine_packages",
        "updatePackageDeliveryStatus": "update_package_delivery_status",
        "updatePackageShippingInfo": "update_package_shipping_info",
        "updateShippingInfo": "update_shipping_info",
        "uploadInvoice": "upload_invoice",
    }

    def batch_ship_packages(
        self,
        *,
        packages: Sequence[BatchShipPackagesPackageParams] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> BatchShipPackagesResponse:
        """Ships several packages in one call and reports those that failed.

        Official name `BatchShipPackages`: `POST /fulfillment/{version}/packages/ship`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.fulfillment.basic`
        - failed items are listed in `errors`: see `item_errors`

        Args:
            packages: Packages to ship in one call; each succeeds or fails on its own. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "packages": packages,
        }
        return self._call("fulfillment.batch_ship_packages", "BatchShipPackagesResponse", params, options)

    def combine_package(
        self,
        *,
        combinable_packages: Sequence[CombinablePackageParams] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> CombinePackageResponse:
        """Combines packages for the same recipient into new ones before shipping.

        Official name `CombinePackage`: `POST /fulfillment/{version}/packages/combine`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.fulfillment.package.write`
        - failed items are listed in `errors`: see `item_errors`

        Args:
            combinable_packages: Groups of orders to combine, as returned by Search Combinable Packages. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "combinable_packages": combinable_packages,
        }
        return self._call("fulfillment.combine_package", "CombinePackageResponse", params, options)

    def create_first_mile_bundle(
        self,
        *,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str = REQUIRED,
        order_ids: Sequence[str | int] = REQUIRED,
        phone_tail_number: str | None = None,
        shipping_provider_id: str | int | None = None,
        tracking_number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateFirstMileBundleResponse:
        """Bundles orders for handover to the first-mile carrier and returns a label URL.

        Official name `CreateFirstMileBundle`: `POST /fulfillment/{version}/bundles`, version 202407.

        - scope: `seller.fulfillment.basic`
        - failed items are listed in `errors`: see `item_errors`

        Args:
            handover_method: How the bundle gets to the warehouse: with logistics of TikTok Shop, or with a carrier registered there that you hire yourself. Required. Example: `PICKUP`.
            order_ids: Orders in the bundle: of one seller, ready to ship with printed labels, and all within one district group (PH, SG, MY, VN, TH, JP or DE, FR, IT, ES); not for US and UK. Required.
            phone_tail_number: Last four digits of the phone number of whoever sends the bundle; required when `handover_method` is DROP_OFF. Example: `1234`.
            shipping_provider_id: Id of the carrier that transports the bundle; required when `handover_method` is DROP_OFF. Example: `7463353253533`.
            tracking_number: Tracking number the carrier gave the bundle; needed only when `handover_method` is DROP_OFF. Example: `SF1244442424`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "handover_method": handover_method,
            "order_ids": order_ids,
            "phone_tail_number": phone_tail_number,
            "shipping_provider_id": shipping_provider_id,
            "tracking_number": tracking_number,
        }
        return self._call("fulfillment.create_first_mile_bundle", "CreateFirstMileBundleResponse", params, options)

    def create_first_mile_bundle_v2(
        self,
        *,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str = REQUIRED,
        order_ids: Sequence[str | int] = REQUIRED,
        phone_tail_number: str | None = None,
        shipping_provider_id: str | int | None = None,
        tracking_number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateFirstMileBundleV2Response:
        """Bundles orders for the first-mile carrier through the newer endpoint, with a shop cipher.

        Official name `CreateFirstMileBundleV2`: `POST /fulfillment/{version}/first_mile_bundle`, version 202510.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.fulfillment.basic`
        - failed items are listed in `errors`: see `item_errors`

        Args:
            handover_method: How the bundle gets to the warehouse: with logistics of TikTok Shop, or with a carrier registered there that you hire yourself. Required. Example: `PICKUP`.
            order_ids: Orders in the bundle: of one seller, ready to ship with printed labels, and all within one district group (PH, SG, MY, VN, TH, JP or DE, FR, IT, ES); not for US and UK. Required.
            phone_tail_number: Last four digits of the phone number of whoever sends the bundle; required when `handover_method` is DROP_OFF. Example: `1234`.
            shipping_provider_id: Id of the carrier that transports the bundle; required when `handover_method` is DROP_OFF. Example: `7463353253533`.
            tracking_number: Tracking number the carrier gave the bundle; needed only when `handover_method` is DROP_OFF. Example: `SF1244442424`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "handover_method": handover_method,
            "order_ids": order_ids,
            "phone_tail_number": phone_tail_number,
            "shipping_provider_id": shipping_provider_id,
            "tracking_number": tracking_number,
        }
        return self._call("fulfillment.create_first_mile_bundle_v2", "CreateFirstMileBundleV2Response", params, options)

    def create_last_mile_bundle(
        self,
        *,
        fulfillment_unit_ids: Sequence[str | int] | None = None,
        last_mile_bundle: LastMileBundleParams | None = None,
        logistics_group_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateLastMileBundleResponse:
        """Bundles fulfilment units for the last mile and returns the bundle's id.

        Official name `CreateLastMileBundle`: `POST /fulfillment/{version}/last_mile_bundles`, version 202408.

        Args:
            fulfillment_unit_ids: Ids of the fulfillment units (packages) in the bundle, at most 300.
            last_mile_bundle: The last-mile bundle to register: your id, size, weight, number of parcels and time of dispatch.
            logistics_group_id: Id of the logistics group to which the bundle belongs. Example: `15999517849288`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "fulfillment_unit_ids": fulfillment_unit_ids,
            "last_mile_bundle": last_mile_bundle,
            "logistics_group_id": logistics_group_id,
        }
        return self._call("fulfillment.create_last_mile_bundle", "CreateLastMileBundleResponse", params, options)

    def create_packages(
        self,
        *,
        dimension: DimensionParams | None = None,
        order_id: str | int | None = None,
        order_line_item: Sequence[OrderLineItemParams] | None = None,
        order_list_ids: Sequence[str | int] | None = None,
        ship_type: str = REQUIRED,
        shipping_service_id: str | int | None = None,
        weight: WeightParams | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatePackagesResponse:
        """Buys a TikTok Shipping label and creates the package (US only).

        Official name `CreatePackages`: `POST /fulfillment/{version}/packages`, version 202512.
        Also in version 202309: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            dimension: Size of the package to buy a label for; without it TikTok Shop computes the size from the products.
            order_id: Id of the TikTok Shop order to ship; ignored when several orders ship together (ship type 3). Example: `2882335594258860015`.
            order_line_item: Lines of the order to ship in this package; required for ship type 2, ignored for 1 and 3.
            order_list_ids: Orders to ship together in one package; required for ship type 3, ignored for 1 and 2.
            ship_type: What the package holds: 1 all items of one order, 2 part of the items of an order, 3 all items of several orders. Required. Example: `2`.
            shipping_service_id: Id of the shipping service to buy the label with, from Get Eligible Shipping Service; the default service is used without it. Example: `288233559123860015`.
            weight: Weight of the package to buy a label for; without it TikTok Shop computes the weight from the products.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "dimension": dimension,
            "order_id": order_id,
            "order_line_item": order_line_item,
            "order_list_ids": order_list_ids,
            "ship_type": ship_type,
            "shipping_service_id": shipping_service_id,
            "weight": weight,
        }
        return self._call("fulfillment.create_packages", "CreatePackagesResponse", params, options)

    def fulfillment_upload_delivery_file(
        self,
        *,
        data: FileLike = REQUIRED,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FulfillmentUploadDeliveryFileResponse:
        """Uploads a PDF as proof of delivery and returns its URL.

        Official name `FulfillmentUploadDeliveryFile`: `POST /fulfillment/{version}/files/upload`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.fulfillment.basic`

        Args:
            data: Content of the file to upload as proof of delivery. Required.
            name: Name of the file including its extension. Required. Example: `XXX.pdf`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "name": name,
        }
        files = {
            "data": data,
        }
        return self._call("fulfillment.fulfillment_upload_delivery_file", "FulfillmentUploadDeliveryFileResponse", params, options, files)

    def fulfillment_upload_delivery_image(
        self,
        *,
        data: FileLike = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> FulfillmentUploadDeliveryImageResponse:
        """Uploads a photo as proof of delivery and returns its URL.

        Official name `FulfillmentUploadDeliveryImage`: `POST /fulfillment/{version}/images/upload`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.fulfillment.basic`

        Args:
            data: JPG, JPEG or PNG image to upload, at most 5 MB and between 100 and 20000 pixels on each side. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
        }
        files = {
            "data": data,
        }
        return self._call("fulfillment.fulfillment_upload_delivery_image", "FulfillmentUploadDeliveryImageResponse", params, options, files)

    def get_eligible_shipping_service(
        self,
        *,
        dimension: GetEligibleShippingServiceDimensionParams | None = None,
        order_id: str | int = REQUIRED,
        order_line_item_ids: Sequence[str | int] | None = None,
        order_line_list: Sequence[OrderLineParams] | None = None,
        weight: GetEligibleShippingServiceWeightParams | None = None,
        **options: Unpack[CallOptions],
    ) -> GetEligibleShippingServiceResponse:
        """Lists the shipping services and prices for an order's package (US only).

        Official name `GetEligibleShippingService`: `POST /fulfillment/{version}/orders/{order_id}/shipping_services/query`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.fulfillment.basic`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650aa6b2bace3e02b75dda4e

        Args:
            dimension: Size of the package; without it TikTok Shop computes the size from the products.
            order_id: Id of the TikTok Shop order to which the package or request belongs. Required.
            order_line_item_ids: Order lines that will form the package to ship.
            order_line_list: Order lines to put into the package, as an alternative to plain ids that can also name sub-items.
            weight: Weight of the package with its unit; without a value of the seller TikTok Shop computes it from the products.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "dimension": dimension,
            "order_id": order_id,
            "order_line_item_ids": order_line_item_ids,
            "order_line_list": order_line_list,
            "weight": weight,
        }
        return self._call("fulfillment.get_eligible_shipping_service", "GetEligibleShippingServiceResponse", params, options)

    def get_handover_timeslots(
        self,
        *,
        order_id: str | int = REQUIRED,
        order_line_item_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> GetHandoverTimeslotsResponse:
        """Returns pickup slots and drop-off options for an order that is not packed yet.

        Official name `GetHandoverTimeslots`: `GET /fulfillment/{version}/orders/{order_id}/handover_time_slots`, version 202309.

        - cipher: `shop_cipher` (optional)

        Args:
            order_id: Id of the TikTok Shop order to which the package or request belongs. Required.
            order_line_item_ids: Order lines that will form the package to hand over.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "order_id": order_id,
            "order_line_item_ids": order_line_item_ids,
        }
        return self._call("fulfillment.get_handover_timeslots", "GetHandoverTimeslotsResponse", params, options)

    def get_order_customs_requirements(
        self,
        *,
        order_ids: Sequence[str | int] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetOrderCustomsRequirementsResponse:
        """Tells which orders need customs information and which already have it (Japan).

        Official name `GetOrderCustomsRequirements`: `POST /fulfillment/{version}/orders/customs_info/query`, version 202607.

        Args:
            order_ids: Ids of the TikTok Shop orders to check for customs requirements. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "order_ids": order_ids,
        }
        return self._call("fulfillment.get_order_customs_requirements", "GetOrderCustomsRequirementsResponse", params, options)

    def get_order_split_attributes(
        self,
        *,
        order_ids: Sequence[str | int] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetOrderSplitAttributesResponse:
        """Tells, for each order, whether it can or must be split, and why.

        Official name `GetOrderSplitAttributes`: `GET /fulfillment/{version}/orders/split_attributes`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.fulfillment.package.write`

        Args:
            order_ids: TikTok Shop orders for which to check whether they can or must be split. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "order_ids": order_ids,
        }
        return self._call("fulfillment.get_order_split_attributes", "GetOrderSplitAttributesResponse", params, options)

    def get_package_detail(
        self,
        *,
        package_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetPackageDetailResponse:
        """Returns one package with its status, tracking, addresses, size and order lines.

        Official name `GetPackageDetail`: `GET /fulfillment/{version}/packages/{package_id}`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.fulfillment.basic`
        - the response contains personal data

        Args:
            package_id: Id of the TikTok Shop package, used in all calls about it. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "package_id": package_id,
        }
        return self._call("fulfillment.get_package_detail", "GetPackageDetailResponse", params, options)

    def get_package_handover_time_slots(
        self,
        *,
        package_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetPackageHandoverTimeSlotsResponse:
        """Returns pickup slots and drop-off options for an existing package.

        Official name `GetPackageHandoverTimeSlots`: `GET /fulfillment/{version}/packages/{package_id}/handover_time_slots`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.fulfillment.package.write`

        Args:
            package_id: Id of the TikTok Shop package, used in all calls about it. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "package_id": package_id,
        }
        return self._call("fulfillment.get_package_handover_time_slots", "GetPackageHandoverTimeSlotsResponse", params, options)

    def get_package_shipping_document(
        self,
        *,
        document_format: Literal["PDF", "ZPL"] | str | None = None,
        document_size: Literal["A6", "A5"] | str | None = None,
        document_type: Literal["SHIPPING_LABEL", "PACKING_SLIP", "SHIPPING_LABEL_AND_PACKING_SLIP", "SHIPPING_LABEL_PICTURE", "HAZMAT_LABEL", "INVOICE_LABEL"] | str = REQUIRED,
        package_id: str | int = REQUIRED,
        shipping_period: str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetPackageShippingDocumentResponse:
        """Returns a URL for a package's label or packing slip, valid for 24 hours.

        Official name `GetPackageShippingDocument`: `GET /fulfillment/{version}/packages/{package_id}/shipping_documents`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.fulfillment.basic`
        - the response contains personal data

        Args:
            document_format: File format of the document; PDF by default and not used for a label requested as picture. Example: `PDF`.
            document_size: Paper size of PDF labels and slips, A6 by default; ignored for label pictures and for hazmat and invoice labels, whose size is fixed. Example: `A6`.
            document_type: Which document to produce for the package: label, packing slip, both, or a special label. Required. Example: `SHIPPING_LABEL`.
            package_id: Id of the package whose document to produce; shipping must be arranged and TikTok must provide it. Required.
            shipping_period: Shipping period for which to fetch the document.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "document_format": document_format,
            "document_size": document_size,
            "document_type": document_type,
            "package_id": package_id,
            "shipping_period": shipping_period,
        }
        return self._call("fulfillment.get_package_shipping_document", "GetPackageShippingDocumentResponse", params, options)

    def get_pod_customization_details(
        self,
        *,
        main_order_id: str | int = REQUIRED,
        query_order_lines: Sequence[QueryOrderLineParams] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetPodCustomizationDetailsResponse:
        """Returns the buyer's print-on-demand design for order lines, from the package side.

        Official name `GetPODCustomizationDetails`: `POST /fulfillment/{version}/pod_details/get`, version 202606.

        - cipher: `shop_cipher` (optional)
        - the response contains personal data

        Args:
            main_order_id: Id of the TikTok Shop order whose lines are meant. Required.
            query_order_lines: Order lines whose print-on-demand customization to return. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "main_order_id": main_order_id,
            "query_order_lines": query_order_lines,
        }
        return self._call("fulfillment.get_pod_customization_details", "GetPodCustomizationDetailsResponse", params, options)

    def get_tracking(
        self,
        *,
        order_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetTrackingResponse:
        """Lists the tracking events of an order's shipment.

        Official name `GetTracking`: `GET /fulfillment/{version}/orders/{order_id}/tracking`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.logistics`

        Args:
            order_id: Id of the TikTok Shop order whose tracking events to return. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "order_id": order_id,
        }
        return self._call("fulfillment.get_tracking", "GetTrackingResponse", params, options)

    def mark_package_as_shipped(
        self,
        *,
        order_id: str | int = REQUIRED,
        order_line_list: Sequence[OrderLineParams] | None = None,
        shipping_info_list: Sequence[ShippingInfoParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> MarkPackageAsShippedResponse:
        """Reports the seller's own tracking number and creates the shipped package.

        Official name `MarkPackageAsShipped`: `POST /fulfillment/{version}/orders/{order_id}/packages`, version 202610.
        Also in version 202309: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            order_id: Id of the TikTok Shop order whose lines are shipped. Required.
            order_line_list: Order lines to put into the package, as an alternative to plain ids that can also name sub-items.
            shipping_info_list: Carriers and tracking numbers of the package, for shipments with several tracking numbers.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "order_id": order_id,
            "order_line_list": order_line_list,
            "shipping_info_list": shipping_info_list,
        }
        return self._call("fulfillment.mark_package_as_shipped", "MarkPackageAsShippedResponse", params, options)

    def redeem_info_callback(
        self,
        *,
        order_id: str | int = REQUIRED,
        order_info_list: Sequence[OrderInfoParams] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> RedeemInfoCallbackResponse:
        """Reports redeem codes of digital goods for the lines of an order.

        Official name `RedeemInfoCallback`: `POST /fulfillment/{version}/redeem_info/callback`, version 202601.

        - cipher: `shop_cipher` (optional)

        Args:
            order_id: Id of the TikTok Shop order whose lines were redeemed. Required. Example: `576461413038785752`.
            order_info_list: Order lines for which to send redeem information. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "order_id": order_id,
            "order_info_list": order_info_list,
        }
        return self._call("fulfillment.redeem_info_callback", "RedeemInfoCallbackResponse", params, options)

    def schedule_package_handover(
        self,
        *,
        handover_method: str | None = None,
        order_id: str | int | None = None,
        order_line_item_ids: Sequence[str | int] | None = None,
        pickup_slot: BatchShipPackagesPickupSlotParams | None = None,
        **options: Unpack[CallOptions],
    ) -> SchedulePackageHandoverResponse:
        """Books pickup or drop-off for an order and returns the new package (US only).

        Official name `SchedulePackageHandover`: `POST /fulfillment/{version}/packages/schedule`, version 202309.

        - cipher: `shop_cipher` (optional)

        Args:
            handover_method: How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`.
            order_id: Id of the TikTok Shop order to which the package or request belongs. Example: `288233559425886`.
            order_line_item_ids: Order lines to hand over together as one package.
            pickup_slot: Time slot in which the carrier picks the package up.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "handover_method": handover_method,
            "order_id": order_id,
            "order_line_item_ids": order_line_item_ids,
            "pickup_slot": pickup_slot,
        }
        return self._call("fulfillment.schedule_package_handover", "SchedulePackageHandoverResponse", params, options)

    def search_combinable_packages(
        self,
        *,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchCombinablePackagesPage:
        """Lists draft packages, each a group of orders that can be combined.

        Official name `SearchCombinablePackages`: `GET /fulfillment/{version}/combinable_packages/search`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.fulfillment.package.write`

        Args:
            page_size: Number of packages per page, between 1 and 50. Required. 1 to 50. Example: `20`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `combinable_packages`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "page_size": page_size,
        }
        return self._page("fulfillment.search_combinable_packages", "SearchCombinablePackagesPage", params, options)

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
    ) -> SearchPackagePage:
        """Lists packages by status and time, newest first.

        Official name `SearchPackage`: `POST /fulfillment/{version}/packages/search`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.fulfillment.basic`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650aa592bace3e02b75db748

        Args:
            create_time_ge: Earliest creation time of the packages to return, inclusive, Unix time in seconds. Example: `1623812664`.
            create_time_lt: Creation time before which the returned packages were created, exclusive, Unix time in seconds. Example: `1623812664`.
            package_status: Limits the result to packages in this state. Example: `PROCESSING`.
            page_size: Number of packages per page, between 1 and 50. Required. 1 to 50. Example: `20`.
            sort_field: Time by which the packages are sorted, in the direction of `sort_order`; `create_time` by default. Default: `create_time`. Example: `order_pay_time`.
            sort_order: Direction of sorting by `sort_field`; descending by default. Default: `DESC`. Example: `ASC`.
            update_time_ge: Earliest update time of the packages to return, inclusive, Unix time in seconds. Example: `1623812664`.
            update_time_lt: Update time before which the returned packages last changed, exclusive, Unix time in seconds. Example: `1623812664`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `packages`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "create_time_ge": create_time_ge,
            "create_time_lt": create_time_lt,
            "package_status": package_status,
            "page_size": page_size,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "update_time_ge": update_time_ge,
            "update_time_lt": update_time_lt,
        }
        return self._page("fulfillment.search_package", "SearchPackagePage", params, options)

    def ship_package(
        self,
        *,
        handover_method: Literal["DROP_OFF", "PICKUP"] | str | None = None,
        package_id: str | int = REQUIRED,
        pickup_slot: BatchShipPackagesPickupSlotParams | None = None,
        self_shipment: SelfShipmentParams | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Arranges the shipment of one package, with TikTok Shipping or the seller's own carrier.

        Official name `ShipPackage`: `POST /fulfillment/{version}/packages/{package_id}/ship`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.fulfillment.basic`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650aa4f1defece02be6e7cb1

        Args:
            handover_method: How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`.
            package_id: Id of the package to ship, as shown in order and package details. Required.
            pickup_slot: Time slot for the carrier to pick the package up, one of those offered by Get Package Handover Time Slots; optional.
            self_shipment: Carrier and tracking number chosen by the seller; required when the delivery option is SEND_BY_SELLER, otherwise left out.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "handover_method": handover_method,
            "package_id": package_id,
            "pickup_slot": pickup_slot,
            "self_shipment": self_shipment,
        }
        return self._call("fulfillment.ship_package", "", params, options)

    def split_orders(
        self,
        *,
        order_id: str | int = REQUIRED,
        splittable_groups: Sequence[SplittableGroupParams] = REQUIRED,
        splittable_groups_v2: Sequence[SplittableGroupsV2Params] | None = None,
        **options: Unpack[CallOptions],
    ) -> SplitOrdersResponse:
        """Splits an order into several packages by groups of order lines.

        Official name `SplitOrders`: `POST /fulfillment/{version}/orders/{order_id}/split`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.fulfillment.package.write`

        Args:
            order_id: Id of the TikTok Shop order to split into several packages. Required.
            splittable_groups: Groups of order lines, each of which becomes a package of its own. Required.
            splittable_groups_v2: Groups of order lines, each of which becomes a package of its own; this form can also name sub-items of a line.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "order_id": order_id,
            "splittable_groups": splittable_groups,
            "splittable_groups_v2": splittable_groups_v2,
        }
        return self._call("fulfillment.split_orders", "SplitOrdersResponse", params, options)

    def submit_customs_clearance_information(
        self,
        *,
        order_list: Sequence[SubmitCustomsClearanceInformationOrderParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> SubmitCustomsClearanceInformationResponse:
        """Submits customs information for the items of orders (Japan).

        Official name `SubmitCustomsClearanceInformation`: `POST /fulfillment/{version}/orders/customs_info/submit`, version 202607.

        Args:
            order_list: Orders with the customs information to submit.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "order_list": order_list,
        }
        return self._call("fulfillment.submit_customs_clearance_information", "SubmitCustomsClearanceInformationResponse", params, options)

    def tracking_status_update(
        self,
        *,
        country: str = REQUIRED,
        external_tracking_url: str | None = None,
        order_id: str | int = REQUIRED,
        provider_id: str | int = REQUIRED,
        tracks: Sequence[TrackParams] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> TrackingStatusUpdateResponse:
        """Pushes tracking events of the seller's own fleet for one order.

        Official name `TrackingStatusUpdate`: `POST /fulfillment/{version}/order/sof/track/update`, version 202609.

        - cipher: `shop_cipher` (optional)
        - failed items are listed in `track_results`: see `item_errors`

        Args:
            country: Country in which the shipment is tracked. Required.
            external_tracking_url: Web page where the buyer can follow the shipment.
            order_id: Id of the TikTok Shop order to which the package or request belongs. Required.
            provider_id: Id of the shipping provider that transports the shipment. Required.
            tracks: Tracking events to report to the platform, such as pickup or delivery. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "country": country,
            "external_tracking_url": external_tracking_url,
            "order_id": order_id,
            "provider_id": provider_id,
            "tracks": tracks,
        }
        return self._call("fulfillment.tracking_status_update", "TrackingStatusUpdateResponse", params, options)

    def tts_tracking_validation(
        self,
        *,
        tracking_number: str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> TtsTrackingValidationResponse:
        """Tells whether a tracking number belongs to TikTok Shipping (US only).

        Official name `TTSTrackingValidation`: `GET /fulfillment/{version}/tts_tracking_validation`, version 202508.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.logistics`

        Args:
            tracking_number: Carrier's tracking number to check for TikTok Shipping; US only. Required. Example: `1234567`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "tracking_number": tracking_number,
        }
        return self._call("fulfillment.tts_tracking_validation", "TtsTrackingValidationResponse", params, options)

    def uncombine_packages(
        self,
        *,
        order_ids: Sequence[str | int] | None = None,
        package_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> UncombinePackagesResponse:
        """Takes orders out of a combined package and returns the new packages.

        Official name `UncombinePackages`: `POST /fulfillment/{version}/packages/{package_id}/uncombine`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.fulfillment.package.write`

        Args:
            order_ids: Orders to take out of the package, each of which must be in it.
            package_id: Id of the combined package from which to take orders out. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "order_ids": order_ids,
            "package_id": package_id,
        }
        return self._call("fulfillment.uncombine_packages", "UncombinePackagesResponse", params, options)

    def update_package_delivery_status(
        self,
        *,
        packages: Sequence[UpdatePackageDeliveryStatusPackageParams] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> UpdatePackageDeliveryStatusResponse:
        """Reports delivery, failure or proof of delivery for packages that the seller's own fleet carries.

        Official name `UpdatePackageDeliveryStatus`: `POST /fulfillment/{version}/packages/deliver`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.delivery.status.write`
        - failed items are listed in `errors`: see `item_errors`

        Args:
            packages: Packages whose delivery result to report. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "packages": packages,
        }
        return self._call("fulfillment.update_package_delivery_status", "UpdatePackageDeliveryStatusResponse", params, options)

    def update_package_shipping_info(
        self,
        *,
        package_id: str | int = REQUIRED,
        shipping_info_list: Sequence[ShippingInfoParams] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> UpdatePackageShippingInfoResponse:
        """Changes the tracking number and carrier of one package that is already shipped.

        Official name `UpdatePackageShippingInfo`: `POST /fulfillment/{version}/packages/{package_id}/shipping_info/update`, version 202610.
        Also in version 202309: `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            package_id: Id of the shipped package whose carrier or tracking number to correct. Required.
            shipping_info_list: New carriers and tracking numbers that replace those given when the package was shipped. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "package_id": package_id,
            "shipping_info_list": shipping_info_list,
        }
        return self._call("fulfillment.update_package_shipping_info", "UpdatePackageShippingInfoResponse", params, options)

    def update_shipping_info(
        self,
        *,
        order_id: str | int = REQUIRED,
        shipping_provider_id: str | int = REQUIRED,
        tracking_number: str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Changes the tracking number and carrier of a shipped order that was not split.

        Official name `UpdateShippingInfo`: `POST /fulfillment/{version}/orders/{order_id}/shipping_info/update`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.logistics`

        Args:
            order_id: Id of the TikTok Shop order to which the package or request belongs. Required.
            shipping_provider_id: Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Required. Example: `6965352555291346690`.
            tracking_number: Carrier's tracking number of the package. Required. Example: `576460868968549926`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "order_id": order_id,
            "shipping_provider_id": shipping_provider_id,
            "tracking_number": tracking_number,
        }
        return self._call("fulfillment.update_shipping_info", "", params, options)

    def upload_invoice(
        self,
        *,
        invoices: Sequence[InvoiceParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> UploadInvoiceResponse:
        """Uploads the XML invoices that packages need before shipping (Brazil).

        Official name `UploadInvoice`: `POST /fulfillment/{version}/invoice/upload`, version 202502.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.fulfillment.basic`
        - failed items are listed in `errors`: see `item_errors`

        Args:
            invoices: Invoices to upload, one entry per package; Brazil only.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "invoices": invoices,
        }
        return self._call("fulfillment.upload_invoice", "UploadInvoiceResponse", params, options)


#: With an `AsyncClient` the same methods are awaited.
AsyncFulfillmentApi = FulfillmentApi
RESOURCE = FulfillmentApi