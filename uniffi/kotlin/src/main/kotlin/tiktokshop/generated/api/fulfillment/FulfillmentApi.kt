// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fulfillment

import kotlin.time.Instant
import tiktokshop.CallOptions
import tiktokshop.EmptyResponse
import tiktokshop.Money
import tiktokshop.PageOptions
import tiktokshop.Pages
import tiktokshop.Upload
import tiktokshop.WindowOptions
import tiktokshop.internal.Caller
import tiktokshop.internal.Params

/** Fulfillment: the operations of the domain `fulfillment`. */
public class FulfillmentApi internal constructor(private val caller: Caller) {
    /**
     * Ships several packages in one call and reports those that failed.
     *
     * `POST /fulfillment/{version}/packages/ship`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     * - Scope: `seller.fulfillment.basic`.
     * - Also called: `Fulfillment.batchShipPackages` in the PHP package.
     *
     * @param packages Packages to ship in one call; each succeeds or fails on its own.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun batchShipPackages(
        packages: List<BatchShipPackagesPackage>,
        options: CallOptions? = null,
    ): BatchShipPackagesResponse =
        caller.call("fulfillment.batch_ship_packages", Params.of("packages", packages), options) { BatchShipPackagesResponse(it) }

    /**
     * Combines packages for the same recipient into new ones before shipping.
     *
     * `POST /fulfillment/{version}/packages/combine`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     * - Scope: `seller.fulfillment.package.write`.
     * - Also called: `Fulfillment.combinePackage` in the PHP package.
     *
     * @param combinablePackages Groups of orders to combine, as returned by Search Combinable Packages.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun combinePackage(
        combinablePackages: List<CombinablePackage>,
        options: CallOptions? = null,
    ): CombinePackageResponse =
        caller.call("fulfillment.combine_package", Params.of("combinable_packages", combinablePackages), options) { CombinePackageResponse(it) }

    /**
     * Bundles orders for handover to the first-mile carrier and returns a label URL.
     *
     * `POST /fulfillment/{version}/bundles`, version 202407.
     *
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     * - Scope: `seller.fulfillment.basic`.
     *
     * @param handoverMethod How the bundle gets to the warehouse: with logistics of TikTok Shop, or with a carrier registered there that you hire yourself. Example: `PICKUP`.
     * @param orderIds Orders in the bundle: of one seller, ready to ship with printed labels, and all within one district group (PH, SG, MY, VN, TH, JP or DE, FR, IT, ES); not for US and UK.
     * @param phoneTailNumber Last four digits of the phone number of whoever sends the bundle; required when `handover_method` is DROP_OFF. Example: `1234`.
     * @param shippingProviderId Id of the carrier that transports the bundle; required when `handover_method` is DROP_OFF. Example: `7463353253533`.
     * @param trackingNumber Tracking number the carrier gave the bundle; needed only when `handover_method` is DROP_OFF. Example: `SF1244442424`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createFirstMileBundle(
        handoverMethod: HandoverMethod,
        orderIds: List<String>,
        phoneTailNumber: String? = null,
        shippingProviderId: String? = null,
        trackingNumber: String? = null,
        options: CallOptions? = null,
    ): CreateFirstMileBundleResponse =
        caller.call("fulfillment.create_first_mile_bundle", Params.of("handover_method", handoverMethod, "order_ids", orderIds, "phone_tail_number", phoneTailNumber, "shipping_provider_id", shippingProviderId, "tracking_number", trackingNumber), options) { CreateFirstMileBundleResponse(it) }

    /**
     * Bundles orders for the first-mile carrier through the newer endpoint, with a shop cipher.
     *
     * `POST /fulfillment/{version}/first_mile_bundle`, version 202510.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     * - Scope: `seller.fulfillment.basic`.
     *
     * @param handoverMethod How the bundle gets to the warehouse: with logistics of TikTok Shop, or with a carrier registered there that you hire yourself. Example: `PICKUP`.
     * @param orderIds Orders in the bundle: of one seller, ready to ship with printed labels, and all within one district group (PH, SG, MY, VN, TH, JP or DE, FR, IT, ES); not for US and UK.
     * @param phoneTailNumber Last four digits of the phone number of whoever sends the bundle; required when `handover_method` is DROP_OFF. Example: `1234`.
     * @param shippingProviderId Id of the carrier that transports the bundle; required when `handover_method` is DROP_OFF. Example: `7463353253533`.
     * @param trackingNumber Tracking number the carrier gave the bundle; needed only when `handover_method` is DROP_OFF. Example: `SF1244442424`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createFirstMileBundleV2(
        handoverMethod: HandoverMethod,
        orderIds: List<String>,
        phoneTailNumber: String? = null,
        shippingProviderId: String? = null,
        trackingNumber: String? = null,
        options: CallOptions? = null,
    ): CreateFirstMileBundleV2Response =
        caller.call("fulfillment.create_first_mile_bundle_v2", Params.of("handover_method", handoverMethod, "order_ids", orderIds, "phone_tail_number", phoneTailNumber, "shipping_provider_id", shippingProviderId, "tracking_number", trackingNumber), options) { CreateFirstMileBundleV2Response(it) }

    /**
     * Bundles fulfilment units for the last mile and returns the bundle's id.
     *
     * `POST /fulfillment/{version}/last_mile_bundles`, version 202408.
     *
     * @param fulfillmentUnitIds Ids of the fulfillment units (packages) in the bundle, at most 300.
     * @param lastMileBundle The last-mile bundle to register: your id, size, weight, number of parcels and time of dispatch.
     * @param logisticsGroupId Id of the logistics group to which the bundle belongs. Example: `15999517849288`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createLastMileBundle(
        fulfillmentUnitIds: List<String>? = null,
        lastMileBundle: LastMileBundle? = null,
        logisticsGroupId: Long? = null,
        options: CallOptions? = null,
    ): CreateLastMileBundleResponse =
        caller.call("fulfillment.create_last_mile_bundle", Params.of("fulfillment_unit_ids", fulfillmentUnitIds, "last_mile_bundle", lastMileBundle, "logistics_group_id", logisticsGroupId), options) { CreateLastMileBundleResponse(it) }

    /**
     * Buys a TikTok Shipping label and creates the package (US only).
     *
     * `POST /fulfillment/{version}/packages`, version 202512; also 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `Fulfillment.createPackages` in the PHP package.
     *
     * @param shipType What the package holds: 1 all items of one order, 2 part of the items of an order, 3 all items of several orders. Example: `2`.
     * @param dimension Size of the package to buy a label for; without it TikTok Shop computes the size from the products.
     * @param orderId Id of the TikTok Shop order to ship; ignored when several orders ship together (ship type 3). Example: `2882335594258860015`.
     * @param orderLineItem Lines of the order to ship in this package; required for ship type 2, ignored for 1 and 3.
     * @param orderListIds Orders to ship together in one package; required for ship type 3, ignored for 1 and 2.
     * @param shippingServiceId Id of the shipping service to buy the label with, from Get Eligible Shipping Service; the default service is used without it. Example: `288233559123860015`.
     * @param weight Weight of the package to buy a label for; without it TikTok Shop computes the weight from the products.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createPackages(
        shipType: String,
        dimension: Dimension? = null,
        orderId: String? = null,
        orderLineItem: List<OrderLineItem>? = null,
        orderListIds: List<String>? = null,
        shippingServiceId: String? = null,
        weight: Weight? = null,
        options: CallOptions? = null,
    ): CreatePackagesResponse =
        caller.call("fulfillment.create_packages", Params.of("ship_type", shipType, "dimension", dimension, "order_id", orderId, "order_line_item", orderLineItem, "order_list_ids", orderListIds, "shipping_service_id", shippingServiceId, "weight", weight), options) { CreatePackagesResponse(it) }

    /**
     * Uploads a PDF as proof of delivery and returns its URL.
     *
     * `POST /fulfillment/{version}/files/upload`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.fulfillment.basic`.
     * - Also called: `Fulfillment.fulfillmentUploadDeliveryFile` in the PHP package.
     *
     * @param data Content of the file to upload as proof of delivery.
     * @param name Name of the file including its extension. Example: `XXX.pdf`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun fulfillmentUploadDeliveryFile(
        data: Upload,
        name: String? = null,
        options: CallOptions? = null,
    ): FulfillmentUploadDeliveryFileResponse =
        caller.call("fulfillment.fulfillment_upload_delivery_file", Params.of("data", data, "name", name), options) { FulfillmentUploadDeliveryFileResponse(it) }

    /**
     * Uploads a photo as proof of delivery and returns its URL.
     *
     * `POST /fulfillment/{version}/images/upload`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.fulfillment.basic`.
     * - Also called: `Fulfillment.fulfillmentUploadDeliveryImage` in the PHP package.
     *
     * @param data JPG, JPEG or PNG image to upload, at most 5 MB and between 100 and 20000 pixels on each side.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun fulfillmentUploadDeliveryImage(
        data: Upload,
        options: CallOptions? = null,
    ): FulfillmentUploadDeliveryImageResponse =
        caller.call("fulfillment.fulfillment_upload_delivery_image", Params.of("data", data), options) { FulfillmentUploadDeliveryImageResponse(it) }

    /**
     * Lists the shipping services and prices for an order's package (US only).
     *
     * `POST /fulfillment/{version}/orders/{order_id}/shipping_services/query`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.fulfillment.basic`.
     * - Also called: `Fulfillment.getEligibleShippingService` in the PHP package.
     *
     * @param orderId Id of the TikTok Shop order to which the package or request belongs.
     * @param dimension Size of the package; without it TikTok Shop computes the size from the products.
     * @param orderLineItemIds Order lines that will form the package to ship.
     * @param orderLineList Order lines to put into the package, as an alternative to plain ids that can also name sub-items.
     * @param weight Weight of the package with its unit; without a value of the seller TikTok Shop computes it from the products.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650aa6b2bace3e02b75dda4e">The platform's documentation</a>
     */
    public suspend fun getEligibleShippingService(
        orderId: String,
        dimension: GetEligibleShippingServiceDimension? = null,
        orderLineItemIds: List<String>? = null,
        orderLineList: List<OrderLine>? = null,
        weight: GetEligibleShippingServiceWeight? = null,
        options: CallOptions? = null,
    ): GetEligibleShippingServiceResponse =
        caller.call("fulfillment.get_eligible_shipping_service", Params.of("order_id", orderId, "dimension", dimension, "order_line_item_ids", orderLineItemIds, "order_line_list", orderLineList, "weight", weight), options) { GetEligibleShippingServiceResponse(it) }

    /**
     * Returns pickup slots and drop-off options for an order that is not packed yet.
     *
     * `GET /fulfillment/{version}/orders/{order_id}/handover_time_slots`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param orderId Id of the TikTok Shop order to which the package or request belongs.
     * @param orderLineItemIds Order lines that will form the package to hand over.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getHandoverTimeslots(
        orderId: String,
        orderLineItemIds: List<String>? = null,
        options: CallOptions? = null,
    ): GetHandoverTimeslotsResponse =
        caller.call("fulfillment.get_handover_timeslots", Params.of("order_id", orderId, "order_line_item_ids", orderLineItemIds), options) { GetHandoverTimeslotsResponse(it) }

    /**
     * Tells which orders need customs information and which already have it (Japan).
     *
     * `POST /fulfillment/{version}/orders/customs_info/query`, version 202607.
     *
     * @param orderIds Ids of the TikTok Shop orders to check for customs requirements.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getOrderCustomsRequirements(
        orderIds: List<String>,
        options: CallOptions? = null,
    ): GetOrderCustomsRequirementsResponse =
        caller.call("fulfillment.get_order_customs_requirements", Params.of("order_ids", orderIds), options) { GetOrderCustomsRequirementsResponse(it) }

    /**
     * Tells, for each order, whether it can or must be split, and why.
     *
     * `GET /fulfillment/{version}/orders/split_attributes`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.fulfillment.package.write`.
     * - Also called: `Fulfillment.getOrderSplitAttributes` in the PHP package.
     *
     * @param orderIds TikTok Shop orders for which to check whether they can or must be split.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getOrderSplitAttributes(
        orderIds: List<String>,
        options: CallOptions? = null,
    ): GetOrderSplitAttributesResponse =
        caller.call("fulfillment.get_order_split_attributes", Params.of("order_ids", orderIds), options) { GetOrderSplitAttributesResponse(it) }

    /**
     * Returns one package with its status, tracking, addresses, size and order lines.
     *
     * `GET /fulfillment/{version}/packages/{package_id}`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - The response contains personal data.
     * - Scope: `seller.fulfillment.basic`.
     * - Also called: `Fulfillment.getPackageDetail` in the PHP package.
     *
     * @param packageId Id of the TikTok Shop package, used in all calls about it.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getPackageDetail(
        packageId: String,
        options: CallOptions? = null,
    ): GetPackageDetailResponse =
        caller.call("fulfillment.get_package_detail", Params.of("package_id", packageId), options) { GetPackageDetailResponse(it) }

    /**
     * Returns pickup slots and drop-off options for an existing package.
     *
     * `GET /fulfillment/{version}/packages/{package_id}/handover_time_slots`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.fulfillment.package.write`.
     * - Also called: `Fulfillment.getPackageHandoverTimeSlots` in the PHP package.
     *
     * @param packageId Id of the TikTok Shop package, used in all calls about it.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getPackageHandoverTimeSlots(
        packageId: String,
        options: CallOptions? = null,
    ): GetPackageHandoverTimeSlotsResponse =
        caller.call("fulfillment.get_package_handover_time_slots", Params.of("package_id", packageId), options) { GetPackageHandoverTimeSlotsResponse(it) }

    /**
     * Returns a URL for a package's label or packing slip, valid for 24 hours.
     *
     * `GET /fulfillment/{version}/packages/{package_id}/shipping_documents`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - The response contains personal data.
     * - Scope: `seller.fulfillment.basic`.
     * - Also called: `Fulfillment.getPackageShippingDocument` in the PHP package.
     *
     * @param documentType Which document to produce for the package: label, packing slip, both, or a special label. Example: `SHIPPING_LABEL`.
     * @param packageId Id of the package whose document to produce; shipping must be arranged and TikTok must provide it.
     * @param documentFormat File format of the document; PDF by default and not used for a label requested as picture. Example: `PDF`.
     * @param documentSize Paper size of PDF labels and slips, A6 by default; ignored for label pictures and for hazmat and invoice labels, whose size is fixed. Example: `A6`.
     * @param shippingPeriod Shipping period for which to fetch the document.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getPackageShippingDocument(
        documentType: DocumentType,
        packageId: String,
        documentFormat: DocumentFormat? = null,
        documentSize: DocumentSize? = null,
        shippingPeriod: String? = null,
        options: CallOptions? = null,
    ): GetPackageShippingDocumentResponse =
        caller.call("fulfillment.get_package_shipping_document", Params.of("document_type", documentType, "package_id", packageId, "document_format", documentFormat, "document_size", documentSize, "shipping_period", shippingPeriod), options) { GetPackageShippingDocumentResponse(it) }

    /**
     * Returns the buyer's print-on-demand design for order lines, from the package side.
     *
     * `POST /fulfillment/{version}/pod_details/get`, version 202606.
     *
     * - Cipher: `shop_cipher` (optional).
     * - The response contains personal data.
     *
     * @param mainOrderId Id of the TikTok Shop order whose lines are meant.
     * @param queryOrderLines Order lines whose print-on-demand customization to return.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getPodCustomizationDetails(
        mainOrderId: String,
        queryOrderLines: List<QueryOrderLine>,
        options: CallOptions? = null,
    ): GetPodCustomizationDetailsResponse =
        caller.call("fulfillment.get_pod_customization_details", Params.of("main_order_id", mainOrderId, "query_order_lines", queryOrderLines), options) { GetPodCustomizationDetailsResponse(it) }

    /**
     * Lists the tracking events of an order's shipment.
     *
     * `GET /fulfillment/{version}/orders/{order_id}/tracking`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.logistics`.
     * - Also called: `Fulfillment.getTracking` in the PHP package.
     *
     * @param orderId Id of the TikTok Shop order whose tracking events to return.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getTracking(
        orderId: String,
        options: CallOptions? = null,
    ): GetTrackingResponse =
        caller.call("fulfillment.get_tracking", Params.of("order_id", orderId), options) { GetTrackingResponse(it) }

    /**
     * Reports the seller's own tracking number and creates the shipped package.
     *
     * `POST /fulfillment/{version}/orders/{order_id}/packages`, version 202610; also 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `Fulfillment.markPackageAsShipped` in the PHP package.
     *
     * @param orderId Id of the TikTok Shop order whose lines are shipped.
     * @param orderLineList Order lines to put into the package, as an alternative to plain ids that can also name sub-items.
     * @param shippingInfoList Carriers and tracking numbers of the package, for shipments with several tracking numbers.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun markPackageAsShipped(
        orderId: String,
        orderLineList: List<OrderLine>? = null,
        shippingInfoList: List<ShippingInfo>? = null,
        options: CallOptions? = null,
    ): MarkPackageAsShippedResponse =
        caller.call("fulfillment.mark_package_as_shipped", Params.of("order_id", orderId, "order_line_list", orderLineList, "shipping_info_list", shippingInfoList), options) { MarkPackageAsShippedResponse(it) }

    /**
     * Reports redeem codes of digital goods for the lines of an order.
     *
     * `POST /fulfillment/{version}/redeem_info/callback`, version 202601.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param orderId Id of the TikTok Shop order whose lines were redeemed. Example: `576461413038785752`.
     * @param orderInfoList Order lines for which to send redeem information.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun redeemInfoCallback(
        orderId: String,
        orderInfoList: List<OrderInfo>,
        options: CallOptions? = null,
    ): RedeemInfoCallbackResponse =
        caller.call("fulfillment.redeem_info_callback", Params.of("order_id", orderId, "order_info_list", orderInfoList), options) { RedeemInfoCallbackResponse(it) }

    /**
     * Books pickup or drop-off for an order and returns the new package (US only).
     *
     * `POST /fulfillment/{version}/packages/schedule`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param handoverMethod How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`.
     * @param orderId Id of the TikTok Shop order to which the package or request belongs. Example: `288233559425886`.
     * @param orderLineItemIds Order lines to hand over together as one package.
     * @param pickupSlot Time slot in which the carrier picks the package up.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun schedulePackageHandover(
        handoverMethod: String? = null,
        orderId: String? = null,
        orderLineItemIds: List<String>? = null,
        pickupSlot: BatchShipPackagesPickupSlot? = null,
        options: CallOptions? = null,
    ): SchedulePackageHandoverResponse =
        caller.call("fulfillment.schedule_package_handover", Params.of("handover_method", handoverMethod, "order_id", orderId, "order_line_item_ids", orderLineItemIds, "pickup_slot", pickupSlot), options) { SchedulePackageHandoverResponse(it) }

    /**
     * Lists draft packages, each a group of orders that can be combined.
     *
     * `GET /fulfillment/{version}/combinable_packages/search`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.fulfillment.package.write`.
     * - Also called: `Fulfillment.searchCombinablePackages` in the PHP package.
     *
     * @param pageSize Number of packages per page, between 1 and 50. 1 to 50. Example: `20`. If it is left out, 50 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchCombinablePackages(
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): SearchCombinablePackagesResponse =
        caller.call("fulfillment.search_combinable_packages", Params.of("page_size", pageSize ?: 50L, "page_token", pageToken), options) { SearchCombinablePackagesResponse(it) }

    /**
     * What [searchCombinablePackages] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchCombinablePackagesPages(
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<CombinablePackage> =
        caller.pages("fulfillment.search_combinable_packages", Params.of("page_size", pageSize), options) { CombinablePackage(it) }

    /**
     * Lists packages by status and time, newest first.
     *
     * `POST /fulfillment/{version}/packages/search`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.fulfillment.basic`.
     * - Also called: `Fulfillment.searchPackage` in the PHP package.
     *
     * @param createTimeGe Earliest creation time of the packages to return, inclusive, Unix time in seconds. Example: `1623812664`.
     * @param createTimeLt Creation time before which the returned packages were created, exclusive, Unix time in seconds. Example: `1623812664`.
     * @param packageStatus Limits the result to packages in this state. Example: `PROCESSING`.
     * @param pageSize Number of packages per page, between 1 and 50. 1 to 50. Example: `20`. If it is left out, 50 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page.
     * @param sortField Time by which the packages are sorted, in the direction of `sort_order`; `create_time` by default. Default: `create_time`. Example: `order_pay_time`.
     * @param sortOrder Direction of sorting by `sort_field`; descending by default. Default: `DESC`. Example: `ASC`.
     * @param updateTimeGe Earliest update time of the packages to return, inclusive, Unix time in seconds. Example: `1623812664`.
     * @param updateTimeLt Update time before which the returned packages last changed, exclusive, Unix time in seconds. Example: `1623812664`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650aa592bace3e02b75db748">The platform's documentation</a>
     */
    public suspend fun searchPackage(
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        packageStatus: GetPackageDetailPackageStatus? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        sortField: SortField? = null,
        sortOrder: SortOrder? = null,
        updateTimeGe: Instant? = null,
        updateTimeLt: Instant? = null,
        options: CallOptions? = null,
    ): SearchPackageResponse =
        caller.call("fulfillment.search_package", Params.of("create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "package_status", packageStatus, "page_size", pageSize ?: 50L, "page_token", pageToken, "sort_field", sortField, "sort_order", sortOrder, "update_time_ge", updateTimeGe, "update_time_lt", updateTimeLt), options) { SearchPackageResponse(it) }

    /**
     * What [searchPackage] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchPackagePages(
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        packageStatus: GetPackageDetailPackageStatus? = null,
        pageSize: Long? = null,
        sortField: SortField? = null,
        sortOrder: SortOrder? = null,
        updateTimeGe: Instant? = null,
        updateTimeLt: Instant? = null,
        options: PageOptions? = null,
    ): Pages<Package> =
        caller.pages("fulfillment.search_package", Params.of("create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "package_status", packageStatus, "page_size", pageSize, "sort_field", sortField, "sort_order", sortOrder, "update_time_ge", updateTimeGe, "update_time_lt", updateTimeLt), options) { Package(it) }

    /**
     * Arranges the shipment of one package, with TikTok Shipping or the seller's own carrier.
     *
     * `POST /fulfillment/{version}/packages/{package_id}/ship`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.fulfillment.basic`.
     * - Also called: `Fulfillment.shipPackage` in the PHP package.
     *
     * @param packageId Id of the package to ship, as shown in order and package details.
     * @param handoverMethod How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`.
     * @param pickupSlot Time slot for the carrier to pick the package up, one of those offered by Get Package Handover Time Slots; optional.
     * @param selfShipment Carrier and tracking number chosen by the seller; required when the delivery option is SEND_BY_SELLER, otherwise left out.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650aa4f1defece02be6e7cb1">The platform's documentation</a>
     */
    public suspend fun shipPackage(
        packageId: String,
        handoverMethod: HandoverMethod? = null,
        pickupSlot: BatchShipPackagesPickupSlot? = null,
        selfShipment: SelfShipment? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("fulfillment.ship_package", Params.of("package_id", packageId, "handover_method", handoverMethod, "pickup_slot", pickupSlot, "self_shipment", selfShipment), options) { EmptyResponse(it) }

    /**
     * Splits an order into several packages by groups of order lines.
     *
     * `POST /fulfillment/{version}/orders/{order_id}/split`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.fulfillment.package.write`.
     * - Also called: `Fulfillment.splitOrders` in the PHP package.
     *
     * @param orderId Id of the TikTok Shop order to split into several packages.
     * @param splittableGroups Groups of order lines, each of which becomes a package of its own.
     * @param splittableGroupsV2 Groups of order lines, each of which becomes a package of its own; this form can also name sub-items of a line.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun splitOrders(
        orderId: String,
        splittableGroups: List<SplittableGroup>,
        splittableGroupsV2: List<SplittableGroupsV2>? = null,
        options: CallOptions? = null,
    ): SplitOrdersResponse =
        caller.call("fulfillment.split_orders", Params.of("order_id", orderId, "splittable_groups", splittableGroups, "splittable_groups_v2", splittableGroupsV2), options) { SplitOrdersResponse(it) }

    /**
     * Submits customs information for the items of orders (Japan).
     *
     * `POST /fulfillment/{version}/orders/customs_info/submit`, version 202607.
     *
     * @param orderList Orders with the customs information to submit.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun submitCustomsClearanceInformation(
        orderList: List<SubmitCustomsClearanceInformationOrder>? = null,
        options: CallOptions? = null,
    ): SubmitCustomsClearanceInformationResponse =
        caller.call("fulfillment.submit_customs_clearance_information", Params.of("order_list", orderList), options) { SubmitCustomsClearanceInformationResponse(it) }

    /**
     * Pushes tracking events of the seller's own fleet for one order.
     *
     * `POST /fulfillment/{version}/order/sof/track/update`, version 202609.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `track_results`; `raiseOnItemError` throws them.
     *
     * @param country Country in which the shipment is tracked.
     * @param orderId Id of the TikTok Shop order to which the package or request belongs.
     * @param providerId Id of the shipping provider that transports the shipment.
     * @param tracks Tracking events to report to the platform, such as pickup or delivery.
     * @param externalTrackingUrl Web page where the buyer can follow the shipment.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun trackingStatusUpdate(
        country: String,
        orderId: String,
        providerId: String,
        tracks: List<Track>,
        externalTrackingUrl: String? = null,
        options: CallOptions? = null,
    ): TrackingStatusUpdateResponse =
        caller.call("fulfillment.tracking_status_update", Params.of("country", country, "order_id", orderId, "provider_id", providerId, "tracks", tracks, "external_tracking_url", externalTrackingUrl), options) { TrackingStatusUpdateResponse(it) }

    /**
     * Tells whether a tracking number belongs to TikTok Shipping (US only).
     *
     * `GET /fulfillment/{version}/tts_tracking_validation`, version 202508.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.logistics`.
     *
     * @param trackingNumber Carrier's tracking number to check for TikTok Shipping; US only. Example: `1234567`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun ttsTrackingValidation(
        trackingNumber: String,
        options: CallOptions? = null,
    ): TtsTrackingValidationResponse =
        caller.call("fulfillment.tts_tracking_validation", Params.of("tracking_number", trackingNumber), options) { TtsTrackingValidationResponse(it) }

    /**
     * Takes orders out of a combined package and returns the new packages.
     *
     * `POST /fulfillment/{version}/packages/{package_id}/uncombine`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.fulfillment.package.write`.
     * - Also called: `Fulfillment.uncombinePackages` in the PHP package.
     *
     * @param packageId Id of the combined package from which to take orders out.
     * @param orderIds Orders to take out of the package, each of which must be in it.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun uncombinePackages(
        packageId: String,
        orderIds: List<String>? = null,
        options: CallOptions? = null,
    ): UncombinePackagesResponse =
        caller.call("fulfillment.uncombine_packages", Params.of("package_id", packageId, "order_ids", orderIds), options) { UncombinePackagesResponse(it) }

    /**
     * Reports delivery, failure or proof of delivery for packages that the seller's own fleet carries.
     *
     * `POST /fulfillment/{version}/packages/deliver`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     * - Scope: `seller.delivery.status.write`.
     * - Also called: `Fulfillment.updatePackageDeliveryStatus` in the PHP package.
     *
     * @param packages Packages whose delivery result to report.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun updatePackageDeliveryStatus(
        packages: List<UpdatePackageDeliveryStatusPackage>,
        options: CallOptions? = null,
    ): UpdatePackageDeliveryStatusResponse =
        caller.call("fulfillment.update_package_delivery_status", Params.of("packages", packages), options) { UpdatePackageDeliveryStatusResponse(it) }

    /**
     * Changes the tracking number and carrier of one package that is already shipped.
     *
     * `POST /fulfillment/{version}/packages/{package_id}/shipping_info/update`, version 202610; also 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `Fulfillment.updatePackageShippingInfo` in the PHP package.
     *
     * @param packageId Id of the shipped package whose carrier or tracking number to correct.
     * @param shippingInfoList New carriers and tracking numbers that replace those given when the package was shipped.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun updatePackageShippingInfo(
        packageId: String,
        shippingInfoList: List<ShippingInfo>,
        options: CallOptions? = null,
    ): UpdatePackageShippingInfoResponse =
        caller.call("fulfillment.update_package_shipping_info", Params.of("package_id", packageId, "shipping_info_list", shippingInfoList), options) { UpdatePackageShippingInfoResponse(it) }

    /**
     * Changes the tracking number and carrier of a shipped order that was not split.
     *
     * `POST /fulfillment/{version}/orders/{order_id}/shipping_info/update`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.logistics`.
     * - Also called: `Fulfillment.updateShippingInfo` in the PHP package.
     *
     * @param orderId Id of the TikTok Shop order to which the package or request belongs.
     * @param shippingProviderId Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `6965352555291346690`.
     * @param trackingNumber Carrier's tracking number of the package. Example: `576460868968549926`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun updateShippingInfo(
        orderId: String,
        shippingProviderId: String,
        trackingNumber: String,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("fulfillment.update_shipping_info", Params.of("order_id", orderId, "shipping_provider_id", shippingProviderId, "tracking_number", trackingNumber), options) { EmptyResponse(it) }

    /**
     * Uploads the XML invoices that packages need before shipping (Brazil).
     *
     * `POST /fulfillment/{version}/invoice/upload`, version 202502.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     * - Scope: `seller.fulfillment.basic`.
     *
     * @param invoices Invoices to upload, one entry per package; Brazil only.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun uploadInvoice(
        invoices: List<Invoice>? = null,
        options: CallOptions? = null,
    ): UploadInvoiceResponse =
        caller.call("fulfillment.upload_invoice", Params.of("invoices", invoices), options) { UploadInvoiceResponse(it) }
}