// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func batchShipPackagesOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.batchShipPackages(
    packages: [BatchShipPackagesPackage(id: "12321312312431")]
  )
}

func combinePackageOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.combinePackage(
    combinablePackages: [CombinablePackage(id: "12321313133")]
  )
}

func createFirstMileBundleOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.createFirstMileBundle(
    handoverMethod: .pickup,
    orderIds: ["7495049642642441621"]
  )
}

func createFirstMileBundleV2OfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.createFirstMileBundleV2(
    handoverMethod: .pickup,
    orderIds: ["7495049642642441621"]
  )
}

func createLastMileBundleOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.createLastMileBundle()
}

func createPackagesOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.createPackages(shipType: "2")
}

func fulfillmentUploadDeliveryFileOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.fulfillmentUploadDeliveryFile(
    data: .file("document.pdf")
  )
}

func fulfillmentUploadDeliveryImageOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.fulfillmentUploadDeliveryImage(
    data: .file("picture.jpg")
  )
}

func getEligibleShippingServiceOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.getEligibleShippingService(
    orderId: "7495049642642441621"
  )
}

func getHandoverTimeslotsOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.getHandoverTimeslots(orderId: "7495049642642441621")
}

func getOrderCustomsRequirementsOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.getOrderCustomsRequirements(
    orderIds: ["7495049642642441621"]
  )
}

func getOrderSplitAttributesOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.getOrderSplitAttributes(
    orderIds: ["7495049642642441621"]
  )
}

func getPackageDetailOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.getPackageDetail(packageId: "7495049642642441621")
}

func getPackageHandoverTimeSlotsOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.getPackageHandoverTimeSlots(
    packageId: "7495049642642441621"
  )
}

func getPackageShippingDocumentOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.getPackageShippingDocument(
    documentType: .shippingLabel,
    packageId: "7495049642642441621"
  )
}

func getPodCustomizationDetailsOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.getPodCustomizationDetails(
    mainOrderId: "7495049642642441621",
    queryOrderLines: [QueryOrderLine(
      orderLineId: "7495049642642441621",
      podOrderDataId: "7495049642642441621",
      productId: "7495049642642441621",
      skuId: "7495049642642441621"
    )]
  )
}

func getTrackingOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.getTracking(orderId: "7495049642642441621")
}

func markPackageAsShippedOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.markPackageAsShipped(orderId: "7495049642642441621")
}

func redeemInfoCallbackOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.redeemInfoCallback(
    orderId: "576461413038785752",
    orderInfoList: [OrderInfo(
      orderLineId: "577086512123755123",
      redeemInfo: RedeemInfo(redeemType: "CODE")
    )]
  )
}

func schedulePackageHandoverOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.schedulePackageHandover()
}

func searchCombinablePackagesOfFulfillment(_ client: TikTokShopClient) async throws {
  for try await item in client.fulfillment.searchCombinablePackagesPages() { print(item) }
}

func searchPackageOfFulfillment(_ client: TikTokShopClient) async throws {
  for try await item in client.fulfillment.searchPackagePages() { print(item) }
}

func shipPackageOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.shipPackage(packageId: "7495049642642441621")
}

func splitOrdersOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.splitOrders(
    orderId: "7495049642642441621",
    splittableGroups: [SplittableGroup(id: "123", orderLineItemIds: ["7495049642642441621"])]
  )
}

func submitCustomsClearanceInformationOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.submitCustomsClearanceInformation()
}

func trackingStatusUpdateOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.trackingStatusUpdate(
    country: "text",
    orderId: "7495049642642441621",
    providerId: "7495049642642441621",
    tracks: [Track(
      actionCode: 1,
      description_: "text",
      occurTime: 1790000000,
      trackingNo: "text"
    )]
  )
}

func ttsTrackingValidationOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.ttsTrackingValidation(trackingNumber: "1234567")
}

func uncombinePackagesOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.uncombinePackages(packageId: "7495049642642441621")
}

func updatePackageDeliveryStatusOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.updatePackageDeliveryStatus(
    packages: [UpdatePackageDeliveryStatusPackage(
      deliveryType: .deliverySuccess,
      id: "11529598723402"
    )]
  )
}

func updatePackageShippingInfoOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.updatePackageShippingInfo(
    packageId: "7495049642642441621",
    shippingInfoList: [ShippingInfo(note: "text")]
  )
}

func updateShippingInfoOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.updateShippingInfo(
    orderId: "7495049642642441621",
    shippingProviderId: "6965352555291346690",
    trackingNumber: "576460868968549926"
  )
}

func uploadInvoiceOfFulfillment(_ client: TikTokShopClient) async throws {
  _ = try await client.fulfillment.uploadInvoice()
}
