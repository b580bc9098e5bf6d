// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Fulfillment: the operations of the domain `fulfillment`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol FulfillmentAPI: Resource {
  func batchShipPackages(_ params: Params, options: CallOptions?) async throws -> BatchShipPackagesResponse
  func combinePackage(_ params: Params, options: CallOptions?) async throws -> CombinePackageResponse
  func createFirstMileBundle(_ params: Params, options: CallOptions?) async throws -> CreateFirstMileBundleResponse
  func createFirstMileBundleV2(_ params: Params, options: CallOptions?) async throws -> CreateFirstMileBundleV2Response
  func createLastMileBundle(_ params: Params, options: CallOptions?) async throws -> CreateLastMileBundleResponse
  func createPackages(_ params: Params, options: CallOptions?) async throws -> CreatePackagesResponse
  func fulfillmentUploadDeliveryFile(_ params: Params, options: CallOptions?) async throws -> FulfillmentUploadDeliveryFileResponse
  func fulfillmentUploadDeliveryImage(_ params: Params, options: CallOptions?) async throws -> FulfillmentUploadDeliveryImageResponse
  func getEligibleShippingService(_ params: Params, options: CallOptions?) async throws -> GetEligibleShippingServiceResponse
  func getHandoverTimeslots(_ params: Params, options: CallOptions?) async throws -> GetHandoverTimeslotsResponse
  func getOrderCustomsRequirements(_ params: Params, options: CallOptions?) async throws -> GetOrderCustomsRequirementsResponse
  func getOrderSplitAttributes(_ params: Params, options: CallOptions?) async throws -> GetOrderSplitAttributesResponse
  func getPackageDetail(_ params: Params, options: CallOptions?) async throws -> GetPackageDetailResponse
  func getPackageHandoverTimeSlots(_ params: Params, options: CallOptions?) async throws -> GetPackageHandoverTimeSlotsResponse
  func getPackageShippingDocument(_ params: Params, options: CallOptions?) async throws -> GetPackageShippingDocumentResponse
  func getPodCustomizationDetails(_ params: Params, options: CallOptions?) async throws -> GetPodCustomizationDetailsResponse
  func getTracking(_ params: Params, options: CallOptions?) async throws -> GetTrackingResponse
  func markPackageAsShipped(_ params: Params, options: CallOptions?) async throws -> MarkPackageAsShippedResponse
  func redeemInfoCallback(_ params: Params, options: CallOptions?) async throws -> RedeemInfoCallbackResponse
  func schedulePackageHandover(_ params: Params, options: CallOptions?) async throws -> SchedulePackageHandoverResponse
  func searchCombinablePackages(_ params: Params, options: CallOptions?) async throws -> SearchCombinablePackagesResponse
  func searchCombinablePackagesPages(_ params: Params, options: PageOptions?) -> Pages<CombinablePackage>
  func searchPackage(_ params: Params, options: CallOptions?) async throws -> SearchPackageResponse
  func searchPackagePages(_ params: Params, options: PageOptions?) -> Pages<Package>
  func shipPackage(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func splitOrders(_ params: Params, options: CallOptions?) async throws -> SplitOrdersResponse
  func submitCustomsClearanceInformation(_ params: Params, options: CallOptions?) async throws -> SubmitCustomsClearanceInformationResponse
  func trackingStatusUpdate(_ params: Params, options: CallOptions?) async throws -> TrackingStatusUpdateResponse
  func ttsTrackingValidation(_ params: Params, options: CallOptions?) async throws -> TtsTrackingValidationResponse
  func uncombinePackages(_ params: Params, options: CallOptions?) async throws -> UncombinePackagesResponse
  func updatePackageDeliveryStatus(_ params: Params, options: CallOptions?) async throws -> UpdatePackageDeliveryStatusResponse
  func updatePackageShippingInfo(_ params: Params, options: CallOptions?) async throws -> UpdatePackageShippingInfoResponse
  func updateShippingInfo(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func uploadInvoice(_ params: Params, options: CallOptions?) async throws -> UploadInvoiceResponse
}

/// Fulfillment: the operations of the domain `fulfillment`.
public struct FulfillmentResource: FulfillmentAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Fulfillment: the operations of the domain `fulfillment`.
  public var fulfillment: FulfillmentResource { FulfillmentResource(connection) }
}

extension FulfillmentAPI {
  /// Ships several packages in one call and reports those that failed.
  ///
  /// `POST /fulfillment/{version}/packages/ship`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  /// - Scope: `seller.fulfillment.basic`.
  ///
  /// - Parameters:
  ///   - packages: Packages to ship in one call; each succeeds or fails on its own.
  public func batchShipPackages(
    packages: [BatchShipPackagesPackage],
    options: CallOptions? = nil
  ) async throws -> BatchShipPackagesResponse {
    let params = Params { writer in
      writer.put("packages", packages)
    }
    return try await batchShipPackages(params, options: options)
  }

  /// `batchShipPackages` with its parameters by their names in the API.
  public func batchShipPackages(_ params: Params, options: CallOptions?) async throws -> BatchShipPackagesResponse {
    BatchShipPackagesResponse(try await connection.caller.call("fulfillment.batch_ship_packages", params, options))
  }

  /// Combines packages for the same recipient into new ones before shipping.
  ///
  /// `POST /fulfillment/{version}/packages/combine`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  /// - Scope: `seller.fulfillment.package.write`.
  ///
  /// - Parameters:
  ///   - combinablePackages: Groups of orders to combine, as returned by Search Combinable Packages.
  public func combinePackage(
    combinablePackages: [CombinablePackage],
    options: CallOptions? = nil
  ) async throws -> CombinePackageResponse {
    let params = Params { writer in
      writer.put("combinable_packages", combinablePackages)
    }
    return try await combinePackage(params, options: options)
  }

  /// `combinePackage` with its parameters by their names in the API.
  public func combinePackage(_ params: Params, options: CallOptions?) async throws -> CombinePackageResponse {
    CombinePackageResponse(try await connection.caller.call("fulfillment.combine_package", params, options))
  }

  /// Bundles orders for handover to the first-mile carrier and returns a label URL.
  ///
  /// `POST /fulfillment/{version}/bundles`, version 202407.
  ///
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  /// - Scope: `seller.fulfillment.basic`.
  ///
  /// - Parameters:
  ///   - handoverMethod: How the bundle gets to the warehouse: with logistics of TikTok Shop, or with a carrier registered there that you hire yourself. Example: `PICKUP`.
  ///   - orderIds: Orders in the bundle: of one seller, ready to ship with printed labels, and all within one district group (PH, SG, MY, VN, TH, JP or DE, FR, IT, ES); not for US and UK.
  ///   - phoneTailNumber: Last four digits of the phone number of whoever sends the bundle; required when `handover_method` is DROP_OFF. Example: `1234`.
  ///   - shippingProviderId: Id of the carrier that transports the bundle; required when `handover_method` is DROP_OFF. Example: `7463353253533`.
  ///   - trackingNumber: Tracking number the carrier gave the bundle; needed only when `handover_method` is DROP_OFF. Example: `SF1244442424`.
  public func createFirstMileBundle(
    handoverMethod: HandoverMethod,
    orderIds: [String],
    phoneTailNumber: String? = nil,
    shippingProviderId: String? = nil,
    trackingNumber: String? = nil,
    options: CallOptions? = nil
  ) async throws -> CreateFirstMileBundleResponse {
    let params = Params { writer in
      writer.put("handover_method", handoverMethod)
      writer.put("order_ids", orderIds)
      writer.put("phone_tail_number", phoneTailNumber)
      writer.put("shipping_provider_id", shippingProviderId)
      writer.put("tracking_number", trackingNumber)
    }
    return try await createFirstMileBundle(params, options: options)
  }

  /// `createFirstMileBundle` with its parameters by their names in the API.
  public func createFirstMileBundle(_ params: Params, options: CallOptions?) async throws -> CreateFirstMileBundleResponse {
    CreateFirstMileBundleResponse(try await connection.caller.call("fulfillment.create_first_mile_bundle", params, options))
  }

  /// Bundles orders for the first-mile carrier through the newer endpoint, with a shop cipher.
  ///
  /// `POST /fulfillment/{version}/first_mile_bundle`, version 202510.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  /// - Scope: `seller.fulfillment.basic`.
  ///
  /// - Parameters:
  ///   - handoverMethod: How the bundle gets to the warehouse: with logistics of TikTok Shop, or with a carrier registered there that you hire yourself. Example: `PICKUP`.
  ///   - orderIds: Orders in the bundle: of one seller, ready to ship with printed labels, and all within one district group (PH, SG, MY, VN, TH, JP or DE, FR, IT, ES); not for US and UK.
  ///   - phoneTailNumber: Last four digits of the phone number of whoever sends the bundle; required when `handover_method` is DROP_OFF. Example: `1234`.
  ///   - shippingProviderId: Id of the carrier that transports the bundle; required when `handover_method` is DROP_OFF. Example: `7463353253533`.
  ///   - trackingNumber: Tracking number the carrier gave the bundle; needed only when `handover_method` is DROP_OFF. Example: `SF1244442424`.
  public func createFirstMileBundleV2(
    handoverMethod: HandoverMethod,
    orderIds: [String],
    phoneTailNumber: String? = nil,
    shippingProviderId: String? = nil,
    trackingNumber: String? = nil,
    options: CallOptions? = nil
  ) async throws -> CreateFirstMileBundleV2Response {
    let params = Params { writer in
      writer.put("handover_method", handoverMethod)
      writer.put("order_ids", orderIds)
      writer.put("phone_tail_number", phoneTailNumber)
      writer.put("shipping_provider_id", shippingProviderId)
      writer.put("tracking_number", trackingNumber)
    }
    return try await createFirstMileBundleV2(params, options: options)
  }

  /// `createFirstMileBundleV2` with its parameters by their names in the API.
  public func createFirstMileBundleV2(_ params: Params, options: CallOptions?) async throws -> CreateFirstMileBundleV2Response {
    CreateFirstMileBundleV2Response(try await connection.caller.call("fulfillment.create_first_mile_bundle_v2", params, options))
  }

  /// Bundles fulfilment units for the last mile and returns the bundle's id.
  ///
  /// `POST /fulfillment/{version}/last_mile_bundles`, version 202408.
  ///
  /// - Parameters:
  ///   - fulfillmentUnitIds: Ids of the fulfillment units (packages) in the bundle, at most 300.
  ///   - lastMileBundle: The last-mile bundle to register: your id, size, weight, number of parcels and time of dispatch.
  ///   - logisticsGroupId: Id of the logistics group to which the bundle belongs. Example: `15999517849288`.
  public func createLastMileBundle(
    fulfillmentUnitIds: [String]? = nil,
    lastMileBundle: LastMileBundle? = nil,
    logisticsGroupId: Int? = nil,
    options: CallOptions? = nil
  ) async throws -> CreateLastMileBundleResponse {
    let params = Params { writer in
      writer.put("fulfillment_unit_ids", fulfillmentUnitIds)
      writer.put("last_mile_bundle", lastMileBundle)
      writer.put("logistics_group_id", logisticsGroupId)
    }
    return try await createLastMileBundle(params, options: options)
  }

  /// `createLastMileBundle` with its parameters by their names in the API.
  public func createLastMileBundle(_ params: Params, options: CallOptions?) async throws -> CreateLastMileBundleResponse {
    CreateLastMileBundleResponse(try await connection.caller.call("fulfillment.create_last_mile_bundle", params, options))
  }

  /// Buys a TikTok Shipping label and creates the package (US only).
  ///
  /// `POST /fulfillment/{version}/packages`, version 202512; also 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - shipType: What the package holds: 1 all items of one order, 2 part of the items of an order, 3 all items of several orders. Example: `2`.
  ///   - dimension: Size of the package to buy a label for; without it TikTok Shop computes the size from the products.
  ///   - orderId: Id of the TikTok Shop order to ship; ignored when several orders ship together (ship type 3). Example: `2882335594258860015`.
  ///   - orderLineItem: Lines of the order to ship in this package; required for ship type 2, ignored for 1 and 3.
  ///   - orderListIds: Orders to ship together in one package; required for ship type 3, ignored for 1 and 2.
  ///   - shippingServiceId: Id of the shipping service to buy the label with, from Get Eligible Shipping Service; the default service is used without it. Example: `288233559123860015`.
  ///   - weight: Weight of the package to buy a label for; without it TikTok Shop computes the weight from the products.
  public func createPackages(
    shipType: String,
    dimension: FulfillmentDimension? = nil,
    orderId: String? = nil,
    orderLineItem: [OrderLineItem]? = nil,
    orderListIds: [String]? = nil,
    shippingServiceId: String? = nil,
    weight: Weight? = nil,
    options: CallOptions? = nil
  ) async throws -> CreatePackagesResponse {
    let params = Params { writer in
      writer.put("ship_type", shipType)
      writer.put("dimension", dimension)
      writer.put("order_id", orderId)
      writer.put("order_line_item", orderLineItem)
      writer.put("order_list_ids", orderListIds)
      writer.put("shipping_service_id", shippingServiceId)
      writer.put("weight", weight)
    }
    return try await createPackages(params, options: options)
  }

  /// `createPackages` with its parameters by their names in the API.
  public func createPackages(_ params: Params, options: CallOptions?) async throws -> CreatePackagesResponse {
    CreatePackagesResponse(try await connection.caller.call("fulfillment.create_packages", params, options))
  }

  /// Uploads a PDF as proof of delivery and returns its URL.
  ///
  /// `POST /fulfillment/{version}/files/upload`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.fulfillment.basic`.
  ///
  /// - Parameters:
  ///   - data: Content of the file to upload as proof of delivery.
  ///   - name: Name of the file including its extension. Example: `XXX.pdf`.
  public func fulfillmentUploadDeliveryFile(
    data: Upload,
    name: String? = nil,
    options: CallOptions? = nil
  ) async throws -> FulfillmentUploadDeliveryFileResponse {
    var params = Params { writer in
      writer.put("name", name)
    }
    params.attach(data, as: "data")
    return try await fulfillmentUploadDeliveryFile(params, options: options)
  }

  /// `fulfillmentUploadDeliveryFile` with its parameters by their names in the API.
  public func fulfillmentUploadDeliveryFile(_ params: Params, options: CallOptions?) async throws -> FulfillmentUploadDeliveryFileResponse {
    FulfillmentUploadDeliveryFileResponse(try await connection.caller.call("fulfillment.fulfillment_upload_delivery_file", params, options))
  }

  /// Uploads a photo as proof of delivery and returns its URL.
  ///
  /// `POST /fulfillment/{version}/images/upload`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.fulfillment.basic`.
  ///
  /// - Parameters:
  ///   - data: JPG, JPEG or PNG image to upload, at most 5 MB and between 100 and 20000 pixels on each side.
  public func fulfillmentUploadDeliveryImage(
    data: Upload,
    options: CallOptions? = nil
  ) async throws -> FulfillmentUploadDeliveryImageResponse {
    var params = Params()
    params.attach(data, as: "data")
    return try await fulfillmentUploadDeliveryImage(params, options: options)
  }

  /// `fulfillmentUploadDeliveryImage` with its parameters by their names in the API.
  public func fulfillmentUploadDeliveryImage(_ params: Params, options: CallOptions?) async throws -> FulfillmentUploadDeliveryImageResponse {
    FulfillmentUploadDeliveryImageResponse(try await connection.caller.call("fulfillment.fulfillment_upload_delivery_image", params, options))
  }

  /// Lists the shipping services and prices for an order's package (US only).
  ///
  /// `POST /fulfillment/{version}/orders/{order_id}/shipping_services/query`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.fulfillment.basic`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650aa6b2bace3e02b75dda4e>)
  ///
  /// - Parameters:
  ///   - orderId: Id of the TikTok Shop order to which the package or request belongs.
  ///   - dimension: Size of the package; without it TikTok Shop computes the size from the products.
  ///   - orderLineItemIds: Order lines that will form the package to ship.
  ///   - orderLineList: Order lines to put into the package, as an alternative to plain ids that can also name sub-items.
  ///   - weight: Weight of the package with its unit; without a value of the seller TikTok Shop computes it from the products.
  public func getEligibleShippingService(
    orderId: String,
    dimension: GetEligibleShippingServiceDimension? = nil,
    orderLineItemIds: [String]? = nil,
    orderLineList: [OrderLine]? = nil,
    weight: GetEligibleShippingServiceWeight? = nil,
    options: CallOptions? = nil
  ) async throws -> GetEligibleShippingServiceResponse {
    let params = Params { writer in
      writer.put("order_id", orderId)
      writer.put("dimension", dimension)
      writer.put("order_line_item_ids", orderLineItemIds)
      writer.put("order_line_list", orderLineList)
      writer.put("weight", weight)
    }
    return try await getEligibleShippingService(params, options: options)
  }

  /// `getEligibleShippingService` with its parameters by their names in the API.
  public func getEligibleShippingService(_ params: Params, options: CallOptions?) async throws -> GetEligibleShippingServiceResponse {
    GetEligibleShippingServiceResponse(try await connection.caller.call("fulfillment.get_eligible_shipping_service", params, options))
  }

  /// Returns pickup slots and drop-off options for an order that is not packed yet.
  ///
  /// `GET /fulfillment/{version}/orders/{order_id}/handover_time_slots`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - orderId: Id of the TikTok Shop order to which the package or request belongs.
  ///   - orderLineItemIds: Order lines that will form the package to hand over.
  public func getHandoverTimeslots(
    orderId: String,
    orderLineItemIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> GetHandoverTimeslotsResponse {
    let params = Params { writer in
      writer.put("order_id", orderId)
      writer.put("order_line_item_ids", orderLineItemIds)
    }
    return try await getHandoverTimeslots(params, options: options)
  }

  /// `getHandoverTimeslots` with its parameters by their names in the API.
  public func getHandoverTimeslots(_ params: Params, options: CallOptions?) async throws -> GetHandoverTimeslotsResponse {
    GetHandoverTimeslotsResponse(try await connection.caller.call("fulfillment.get_handover_timeslots", params, options))
  }

  /// Tells which orders need customs information and which already have it (Japan).
  ///
  /// `POST /fulfillment/{version}/orders/customs_info/query`, version 202607.
  ///
  /// - Parameters:
  ///   - orderIds: Ids of the TikTok Shop orders to check for customs requirements.
  public func getOrderCustomsRequirements(
    orderIds: [String],
    options: CallOptions? = nil
  ) async throws -> GetOrderCustomsRequirementsResponse {
    let params = Params { writer in
      writer.put("order_ids", orderIds)
    }
    return try await getOrderCustomsRequirements(params, options: options)
  }

  /// `getOrderCustomsRequirements` with its parameters by their names in the API.
  public func getOrderCustomsRequirements(_ params: Params, options: CallOptions?) async throws -> GetOrderCustomsRequirementsResponse {
    GetOrderCustomsRequirementsResponse(try await connection.caller.call("fulfillment.get_order_customs_requirements", params, options))
  }

  /// Tells, for each order, whether it can or must be split, and why.
  ///
  /// `GET /fulfillment/{version}/orders/split_attributes`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.fulfillment.package.write`.
  ///
  /// - Parameters:
  ///   - orderIds: TikTok Shop orders for which to check whether they can or must be split.
  public func getOrderSplitAttributes(
    orderIds: [String],
    options: CallOptions? = nil
  ) async throws -> GetOrderSplitAttributesResponse {
    let params = Params { writer in
      writer.put("order_ids", orderIds)
    }
    return try await getOrderSplitAttributes(params, options: options)
  }

  /// `getOrderSplitAttributes` with its parameters by their names in the API.
  public func getOrderSplitAttributes(_ params: Params, options: CallOptions?) async throws -> GetOrderSplitAttributesResponse {
    GetOrderSplitAttributesResponse(try await connection.caller.call("fulfillment.get_order_split_attributes", params, options))
  }

  /// Returns one package with its status, tracking, addresses, size and order lines.
  ///
  /// `GET /fulfillment/{version}/packages/{package_id}`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - The response contains personal data.
  /// - Scope: `seller.fulfillment.basic`.
  ///
  /// - Parameters:
  ///   - packageId: Id of the TikTok Shop package, used in all calls about it.
  public func getPackageDetail(
    packageId: String,
    options: CallOptions? = nil
  ) async throws -> GetPackageDetailResponse {
    let params = Params { writer in
      writer.put("package_id", packageId)
    }
    return try await getPackageDetail(params, options: options)
  }

  /// `getPackageDetail` with its parameters by their names in the API.
  public func getPackageDetail(_ params: Params, options: CallOptions?) async throws -> GetPackageDetailResponse {
    GetPackageDetailResponse(try await connection.caller.call("fulfillment.get_package_detail", params, options))
  }

  /// Returns pickup slots and drop-off options for an existing package.
  ///
  /// `GET /fulfillment/{version}/packages/{package_id}/handover_time_slots`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.fulfillment.package.write`.
  ///
  /// - Parameters:
  ///   - packageId: Id of the TikTok Shop package, used in all calls about it.
  public func getPackageHandoverTimeSlots(
    packageId: String,
    options: CallOptions? = nil
  ) async throws -> GetPackageHandoverTimeSlotsResponse {
    let params = Params { writer in
      writer.put("package_id", packageId)
    }
    return try await getPackageHandoverTimeSlots(params, options: options)
  }

  /// `getPackageHandoverTimeSlots` with its parameters by their names in the API.
  public func getPackageHandoverTimeSlots(_ params: Params, options: CallOptions?) async throws -> GetPackageHandoverTimeSlotsResponse {
    GetPackageHandoverTimeSlotsResponse(try await connection.caller.call("fulfillment.get_package_handover_time_slots", params, options))
  }

  /// Returns a URL for a package's label or packing slip, valid for 24 hours.
  ///
  /// `GET /fulfillment/{version}/packages/{package_id}/shipping_documents`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - The response contains personal data.
  /// - Scope: `seller.fulfillment.basic`.
  ///
  /// - Parameters:
  ///   - documentType: Which document to produce for the package: label, packing slip, both, or a special label. Example: `SHIPPING_LABEL`.
  ///   - packageId: Id of the package whose document to produce; shipping must be arranged and TikTok must provide it.
  ///   - documentFormat: File format of the document; PDF by default and not used for a label requested as picture. Example: `PDF`.
  ///   - documentSize: Paper size of PDF labels and slips, A6 by default; ignored for label pictures and for hazmat and invoice labels, whose size is fixed. Example: `A6`.
  ///   - shippingPeriod: Shipping period for which to fetch the document.
  public func getPackageShippingDocument(
    documentType: DocumentType,
    packageId: String,
    documentFormat: DocumentFormat? = nil,
    documentSize: DocumentSize? = nil,
    shippingPeriod: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetPackageShippingDocumentResponse {
    let params = Params { writer in
      writer.put("document_type", documentType)
      writer.put("package_id", packageId)
      writer.put("document_format", documentFormat)
      writer.put("document_size", documentSize)
      writer.put("shipping_period", shippingPeriod)
    }
    return try await getPackageShippingDocument(params, options: options)
  }

  /// `getPackageShippingDocument` with its parameters by their names in the API.
  public func getPackageShippingDocument(_ params: Params, options: CallOptions?) async throws -> GetPackageShippingDocumentResponse {
    GetPackageShippingDocumentResponse(try await connection.caller.call("fulfillment.get_package_shipping_document", params, options))
  }

  /// Returns the buyer's print-on-demand design for order lines, from the package side.
  ///
  /// `POST /fulfillment/{version}/pod_details/get`, version 202606.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - The response contains personal data.
  ///
  /// - Parameters:
  ///   - mainOrderId: Id of the TikTok Shop order whose lines are meant.
  ///   - queryOrderLines: Order lines whose print-on-demand customization to return.
  public func getPodCustomizationDetails(
    mainOrderId: String,
    queryOrderLines: [QueryOrderLine],
    options: CallOptions? = nil
  ) async throws -> GetPodCustomizationDetailsResponse {
    let params = Params { writer in
      writer.put("main_order_id", mainOrderId)
      writer.put("query_order_lines", queryOrderLines)
    }
    return try await getPodCustomizationDetails(params, options: options)
  }

  /// `getPodCustomizationDetails` with its parameters by their names in the API.
  public func getPodCustomizationDetails(_ params: Params, options: CallOptions?) async throws -> GetPodCustomizationDetailsResponse {
    GetPodCustomizationDetailsResponse(try await connection.caller.call("fulfillment.get_pod_customization_details", params, options))
  }

  /// Lists the tracking events of an order's shipment.
  ///
  /// `GET /fulfillment/{version}/orders/{order_id}/tracking`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.logistics`.
  ///
  /// - Parameters:
  ///   - orderId: Id of the TikTok Shop order whose tracking events to return.
  public func getTracking(
    orderId: String,
    options: CallOptions? = nil
  ) async throws -> GetTrackingResponse {
    let params = Params { writer in
      writer.put("order_id", orderId)
    }
    return try await getTracking(params, options: options)
  }

  /// `getTracking` with its parameters by their names in the API.
  public func getTracking(_ params: Params, options: CallOptions?) async throws -> GetTrackingResponse {
    GetTrackingResponse(try await connection.caller.call("fulfillment.get_tracking", params, options))
  }

  /// Reports the seller's own tracking number and creates the shipped package.
  ///
  /// `POST /fulfillment/{version}/orders/{order_id}/packages`, version 202610; also 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - orderId: Id of the TikTok Shop order whose lines are shipped.
  ///   - orderLineList: Order lines to put into the package, as an alternative to plain ids that can also name sub-items.
  ///   - shippingInfoList: Carriers and tracking numbers of the package, for shipments with several tracking numbers.
  public func markPackageAsShipped(
    orderId: String,
    orderLineList: [OrderLine]? = nil,
    shippingInfoList: [ShippingInfo]? = nil,
    options: CallOptions? = nil
  ) async throws -> MarkPackageAsShippedResponse {
    let params = Params { writer in
      writer.put("order_id", orderId)
      writer.put("order_line_list", orderLineList)
      writer.put("shipping_info_list", shippingInfoList)
    }
    return try await markPackageAsShipped(params, options: options)
  }

  /// `markPackageAsShipped` with its parameters by their names in the API.
  public func markPackageAsShipped(_ params: Params, options: CallOptions?) async throws -> MarkPackageAsShippedResponse {
    MarkPackageAsShippedResponse(try await connection.caller.call("fulfillment.mark_package_as_shipped", params, options))
  }

  /// Reports redeem codes of digital goods for the lines of an order.
  ///
  /// `POST /fulfillment/{version}/redeem_info/callback`, version 202601.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - orderId: Id of the TikTok Shop order whose lines were redeemed. Example: `576461413038785752`.
  ///   - orderInfoList: Order lines for which to send redeem information.
  public func redeemInfoCallback(
    orderId: String,
    orderInfoList: [OrderInfo],
    options: CallOptions? = nil
  ) async throws -> RedeemInfoCallbackResponse {
    let params = Params { writer in
      writer.put("order_id", orderId)
      writer.put("order_info_list", orderInfoList)
    }
    return try await redeemInfoCallback(params, options: options)
  }

  /// `redeemInfoCallback` with its parameters by their names in the API.
  public func redeemInfoCallback(_ params: Params, options: CallOptions?) async throws -> RedeemInfoCallbackResponse {
    RedeemInfoCallbackResponse(try await connection.caller.call("fulfillment.redeem_info_callback", params, options))
  }

  /// Books pickup or drop-off for an order and returns the new package (US only).
  ///
  /// `POST /fulfillment/{version}/packages/schedule`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - handoverMethod: How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`.
  ///   - orderId: Id of the TikTok Shop order to which the package or request belongs. Example: `288233559425886`.
  ///   - orderLineItemIds: Order lines to hand over together as one package.
  ///   - pickupSlot: Time slot in which the carrier picks the package up.
  public func schedulePackageHandover(
    handoverMethod: String? = nil,
    orderId: String? = nil,
    orderLineItemIds: [String]? = nil,
    pickupSlot: BatchShipPackagesPickupSlot? = nil,
    options: CallOptions? = nil
  ) async throws -> SchedulePackageHandoverResponse {
    let params = Params { writer in
      writer.put("handover_method", handoverMethod)
      writer.put("order_id", orderId)
      writer.put("order_line_item_ids", orderLineItemIds)
      writer.put("pickup_slot", pickupSlot)
    }
    return try await schedulePackageHandover(params, options: options)
  }

  /// `schedulePackageHandover` with its parameters by their names in the API.
  public func schedulePackageHandover(_ params: Params, options: CallOptions?) async throws -> SchedulePackageHandoverResponse {
    SchedulePackageHandoverResponse(try await connection.caller.call("fulfillment.schedule_package_handover", params, options))
  }

  /// Lists draft packages, each a group of orders that can be combined.
  ///
  /// `GET /fulfillment/{version}/combinable_packages/search`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.fulfillment.package.write`.
  ///
  /// - Parameters:
  ///   - pageSize: Number of packages per page, between 1 and 50. 1 to 50. Example: `20`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page.
  public func searchCombinablePackages(
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchCombinablePackagesResponse {
    let params = Params { writer in
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await searchCombinablePackages(params, options: options)
  }

  /// `searchCombinablePackages` with its parameters by their names in the API.
  public func searchCombinablePackages(_ params: Params, options: CallOptions?) async throws -> SearchCombinablePackagesResponse {
    SearchCombinablePackagesResponse(try await connection.caller.call("fulfillment.search_combinable_packages", params, options))
  }

  /// Everything that `searchCombinablePackages` lists, page by page. Nothing is sent before it is iterated.
  public func searchCombinablePackagesPages(
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<CombinablePackage> {
    let params = Params { writer in
      writer.put("page_size", pageSize)
    }
    return searchCombinablePackagesPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchCombinablePackagesPages(_ params: Params, options: PageOptions?) -> Pages<CombinablePackage> {
    connection.caller.pages("fulfillment.search_combinable_packages", params, options) { CombinablePackage($0) }
  }

  /// Lists packages by status and time, newest first.
  ///
  /// `POST /fulfillment/{version}/packages/search`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.fulfillment.basic`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650aa592bace3e02b75db748>)
  ///
  /// - Parameters:
  ///   - createTimeGe: Earliest creation time of the packages to return, inclusive, Unix time in seconds. Example: `1623812664`.
  ///   - createTimeLt: Creation time before which the returned packages were created, exclusive, Unix time in seconds. Example: `1623812664`.
  ///   - packageStatus: Limits the result to packages in this state. Example: `PROCESSING`.
  ///   - pageSize: Number of packages per page, between 1 and 50. 1 to 50. Example: `20`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page.
  ///   - sortField: Time by which the packages are sorted, in the direction of `sort_order`; `create_time` by default. Default: `create_time`. Example: `order_pay_time`.
  ///   - sortOrder: Direction of sorting by `sort_field`; descending by default. Default: `DESC`. Example: `ASC`.
  ///   - updateTimeGe: Earliest update time of the packages to return, inclusive, Unix time in seconds. Example: `1623812664`.
  ///   - updateTimeLt: Update time before which the returned packages last changed, exclusive, Unix time in seconds. Example: `1623812664`.
  public func searchPackage(
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    packageStatus: GetPackageDetailPackageStatus? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    sortField: SortField? = nil,
    sortOrder: SortOrder? = nil,
    updateTimeGe: UnixTime? = nil,
    updateTimeLt: UnixTime? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchPackageResponse {
    let params = Params { writer in
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("package_status", packageStatus)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("update_time_ge", updateTimeGe)
      writer.put("update_time_lt", updateTimeLt)
    }
    return try await searchPackage(params, options: options)
  }

  /// `searchPackage` with its parameters by their names in the API.
  public func searchPackage(_ params: Params, options: CallOptions?) async throws -> SearchPackageResponse {
    SearchPackageResponse(try await connection.caller.call("fulfillment.search_package", params, options))
  }

  /// Everything that `searchPackage` lists, page by page. Nothing is sent before it is iterated.
  public func searchPackagePages(
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    packageStatus: GetPackageDetailPackageStatus? = nil,
    pageSize: Int? = nil,
    sortField: SortField? = nil,
    sortOrder: SortOrder? = nil,
    updateTimeGe: UnixTime? = nil,
    updateTimeLt: UnixTime? = nil,
    options: PageOptions? = nil
  ) -> Pages<Package> {
    let params = Params { writer in
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("package_status", packageStatus)
      writer.put("page_size", pageSize)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("update_time_ge", updateTimeGe)
      writer.put("update_time_lt", updateTimeLt)
    }
    return searchPackagePages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchPackagePages(_ params: Params, options: PageOptions?) -> Pages<Package> {
    connection.caller.pages("fulfillment.search_package", params, options) { Package($0) }
  }

  /// Arranges the shipment of one package, with TikTok Shipping or the seller's own carrier.
  ///
  /// `POST /fulfillment/{version}/packages/{package_id}/ship`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.fulfillment.basic`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650aa4f1defece02be6e7cb1>)
  ///
  /// - Parameters:
  ///   - packageId: Id of the package to ship, as shown in order and package details.
  ///   - handoverMethod: How the package gets to the carrier: collected at the seller's pickup address or brought to a drop-off location. Example: `PICKUP`.
  ///   - pickupSlot: Time slot for the carrier to pick the package up, one of those offered by Get Package Handover Time Slots; optional.
  ///   - selfShipment: Carrier and tracking number chosen by the seller; required when the delivery option is SEND_BY_SELLER, otherwise left out.
  public func shipPackage(
    packageId: String,
    handoverMethod: HandoverMethod? = nil,
    pickupSlot: BatchShipPackagesPickupSlot? = nil,
    selfShipment: SelfShipment? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("package_id", packageId)
      writer.put("handover_method", handoverMethod)
      writer.put("pickup_slot", pickupSlot)
      writer.put("self_shipment", selfShipment)
    }
    return try await shipPackage(params, options: options)
  }

  /// `shipPackage` with its parameters by their names in the API.
  public func shipPackage(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("fulfillment.ship_package", params, options))
  }

  /// Splits an order into several packages by groups of order lines.
  ///
  /// `POST /fulfillment/{version}/orders/{order_id}/split`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.fulfillment.package.write`.
  ///
  /// - Parameters:
  ///   - orderId: Id of the TikTok Shop order to split into several packages.
  ///   - splittableGroups: Groups of order lines, each of which becomes a package of its own.
  ///   - splittableGroupsV2: Groups of order lines, each of which becomes a package of its own; this form can also name sub-items of a line.
  public func splitOrders(
    orderId: String,
    splittableGroups: [SplittableGroup],
    splittableGroupsV2: [SplittableGroupsV2]? = nil,
    options: CallOptions? = nil
  ) async throws -> SplitOrdersResponse {
    let params = Params { writer in
      writer.put("order_id", orderId)
      writer.put("splittable_groups", splittableGroups)
      writer.put("splittable_groups_v2", splittableGroupsV2)
    }
    return try await splitOrders(params, options: options)
  }

  /// `splitOrders` with its parameters by their names in the API.
  public func splitOrders(_ params: Params, options: CallOptions?) async throws -> SplitOrdersResponse {
    SplitOrdersResponse(try await connection.caller.call("fulfillment.split_orders", params, options))
  }

  /// Submits customs information for the items of orders (Japan).
  ///
  /// `POST /fulfillment/{version}/orders/customs_info/submit`, version 202607.
  ///
  /// - Parameters:
  ///   - orderList: Orders with the customs information to submit.
  public func submitCustomsClearanceInformation(
    orderList: [SubmitCustomsClearanceInformationOrder]? = nil,
    options: CallOptions? = nil
  ) async throws -> SubmitCustomsClearanceInformationResponse {
    let params = Params { writer in
      writer.put("order_list", orderList)
    }
    return try await submitCustomsClearanceInformation(params, options: options)
  }

  /// `submitCustomsClearanceInformation` with its parameters by their names in the API.
  public func submitCustomsClearanceInformation(_ params: Params, options: CallOptions?) async throws -> SubmitCustomsClearanceInformationResponse {
    SubmitCustomsClearanceInformationResponse(try await connection.caller.call("fulfillment.submit_customs_clearance_information", params, options))
  }

  /// Pushes tracking events of the seller's own fleet for one order.
  ///
  /// `POST /fulfillment/{version}/order/sof/track/update`, version 202609.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `track_results`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - country: Country in which the shipment is tracked.
  ///   - orderId: Id of the TikTok Shop order to which the package or request belongs.
  ///   - providerId: Id of the shipping provider that transports the shipment.
  ///   - tracks: Tracking events to report to the platform, such as pickup or delivery.
  ///   - externalTrackingUrl: Web page where the buyer can follow the shipment.
  public func trackingStatusUpdate(
    country: String,
    orderId: String,
    providerId: String,
    tracks: [Track],
    externalTrackingUrl: String? = nil,
    options: CallOptions? = nil
  ) async throws -> TrackingStatusUpdateResponse {
    let params = Params { writer in
      writer.put("country", country)
      writer.put("order_id", orderId)
      writer.put("provider_id", providerId)
      writer.put("tracks", tracks)
      writer.put("external_tracking_url", externalTrackingUrl)
    }
    return try await trackingStatusUpdate(params, options: options)
  }

  /// `trackingStatusUpdate` with its parameters by their names in the API.
  public func trackingStatusUpdate(_ params: Params, options: CallOptions?) async throws -> TrackingStatusUpdateResponse {
    TrackingStatusUpdateResponse(try await connection.caller.call("fulfillment.tracking_status_update", params, options))
  }

  /// Tells whether a tracking number belongs to TikTok Shipping (US only).
  ///
  /// `GET /fulfillment/{version}/tts_tracking_validation`, version 202508.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.logistics`.
  ///
  /// - Parameters:
  ///   - trackingNumber: Carrier's tracking number to check for TikTok Shipping; US only. Example: `1234567`.
  public func ttsTrackingValidation(
    trackingNumber: String,
    options: CallOptions? = nil
  ) async throws -> TtsTrackingValidationResponse {
    let params = Params { writer in
      writer.put("tracking_number", trackingNumber)
    }
    return try await ttsTrackingValidation(params, options: options)
  }

  /// `ttsTrackingValidation` with its parameters by their names in the API.
  public func ttsTrackingValidation(_ params: Params, options: CallOptions?) async throws -> TtsTrackingValidationResponse {
    TtsTrackingValidationResponse(try await connection.caller.call("fulfillment.tts_tracking_validation", params, options))
  }

  /// Takes orders out of a combined package and returns the new packages.
  ///
  /// `POST /fulfillment/{version}/packages/{package_id}/uncombine`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.fulfillment.package.write`.
  ///
  /// - Parameters:
  ///   - packageId: Id of the combined package from which to take orders out.
  ///   - orderIds: Orders to take out of the package, each of which must be in it.
  public func uncombinePackages(
    packageId: String,
    orderIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> UncombinePackagesResponse {
    let params = Params { writer in
      writer.put("package_id", packageId)
      writer.put("order_ids", orderIds)
    }
    return try await uncombinePackages(params, options: options)
  }

  /// `uncombinePackages` with its parameters by their names in the API.
  public func uncombinePackages(_ params: Params, options: CallOptions?) async throws -> UncombinePackagesResponse {
    UncombinePackagesResponse(try await connection.caller.call("fulfillment.uncombine_packages", params, options))
  }

  /// Reports delivery, failure or proof of delivery for packages that the seller's own fleet carries.
  ///
  /// `POST /fulfillment/{version}/packages/deliver`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  /// - Scope: `seller.delivery.status.write`.
  ///
  /// - Parameters:
  ///   - packages: Packages whose delivery result to report.
  public func updatePackageDeliveryStatus(
    packages: [UpdatePackageDeliveryStatusPackage],
    options: CallOptions? = nil
  ) async throws -> UpdatePackageDeliveryStatusResponse {
    let params = Params { writer in
      writer.put("packages", packages)
    }
    return try await updatePackageDeliveryStatus(params, options: options)
  }

  /// `updatePackageDeliveryStatus` with its parameters by their names in the API.
  public func updatePackageDeliveryStatus(_ params: Params, options: CallOptions?) async throws -> UpdatePackageDeliveryStatusResponse {
    UpdatePackageDeliveryStatusResponse(try await connection.caller.call("fulfillment.update_package_delivery_status", params, options))
  }

  /// Changes the tracking number and carrier of one package that is already shipped.
  ///
  /// `POST /fulfillment/{version}/packages/{package_id}/shipping_info/update`, version 202610; also 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - packageId: Id of the shipped package whose carrier or tracking number to correct.
  ///   - shippingInfoList: New carriers and tracking numbers that replace those given when the package was shipped.
  public func updatePackageShippingInfo(
    packageId: String,
    shippingInfoList: [ShippingInfo],
    options: CallOptions? = nil
  ) async throws -> UpdatePackageShippingInfoResponse {
    let params = Params { writer in
      writer.put("package_id", packageId)
      writer.put("shipping_info_list", shippingInfoList)
    }
    return try await updatePackageShippingInfo(params, options: options)
  }

  /// `updatePackageShippingInfo` with its parameters by their names in the API.
  public func updatePackageShippingInfo(_ params: Params, options: CallOptions?) async throws -> UpdatePackageShippingInfoResponse {
    UpdatePackageShippingInfoResponse(try await connection.caller.call("fulfillment.update_package_shipping_info", params, options))
  }

  /// Changes the tracking number and carrier of a shipped order that was not split.
  ///
  /// `POST /fulfillment/{version}/orders/{order_id}/shipping_info/update`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.logistics`.
  ///
  /// - Parameters:
  ///   - orderId: Id of the TikTok Shop order to which the package or request belongs.
  ///   - shippingProviderId: Id of the carrier that transports the package, one of those returned by Get Shipping Providers. Example: `6965352555291346690`.
  ///   - trackingNumber: Carrier's tracking number of the package. Example: `576460868968549926`.
  public func updateShippingInfo(
    orderId: String,
    shippingProviderId: String,
    trackingNumber: String,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("order_id", orderId)
      writer.put("shipping_provider_id", shippingProviderId)
      writer.put("tracking_number", trackingNumber)
    }
    return try await updateShippingInfo(params, options: options)
  }

  /// `updateShippingInfo` with its parameters by their names in the API.
  public func updateShippingInfo(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("fulfillment.update_shipping_info", params, options))
  }

  /// Uploads the XML invoices that packages need before shipping (Brazil).
  ///
  /// `POST /fulfillment/{version}/invoice/upload`, version 202502.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  /// - Scope: `seller.fulfillment.basic`.
  ///
  /// - Parameters:
  ///   - invoices: Invoices to upload, one entry per package; Brazil only.
  public func uploadInvoice(
    invoices: [Invoice]? = nil,
    options: CallOptions? = nil
  ) async throws -> UploadInvoiceResponse {
    let params = Params { writer in
      writer.put("invoices", invoices)
    }
    return try await uploadInvoice(params, options: options)
  }

  /// `uploadInvoice` with its parameters by their names in the API.
  public func uploadInvoice(_ params: Params, options: CallOptions?) async throws -> UploadInvoiceResponse {
    UploadInvoiceResponse(try await connection.caller.call("fulfillment.upload_invoice", params, options))
  }

}