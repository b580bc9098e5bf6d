// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func cancelFbtMcfOrderOfFbt(_ client: TikTokShopClient) async throws {
  _ = try await client.fbt.cancelFbtMcfOrder(mcfOrderId: "7136104329798256386")
}

func cancelInboundOrderOfFbt(_ client: TikTokShopClient) async throws {
  _ = try await client.fbt.cancelInboundOrder(
    cancelReason: "text",
    orderId: "7495049642642441621"
  )
}

func confirmInboundMethodOfFbt(_ client: TikTokShopClient) async throws {
  _ = try await client.fbt.confirmInboundMethod(
    estimateArrivalTime: EstimateArrivalTime(endTimestamp: "text", startTimestamp: "text"),
    inboundMethod: .d2fc,
    placementOptionId: "7495049642642441621",
    planId: "7495049642642441621"
  )
}

func createFbtGoodsOfFbt(_ client: TikTokShopClient) async throws {
  _ = try await client.fbt.createFbtGoods(
    createGoodsDtoList: [CreateGoodsDto(
      createGoodsType: "text",
      dimensionAndWeightBaseInfo: DimensionAndWeightBaseInfo(
        dimensionUnit: "text",
        heightValue: "text",
        lengthValue: "text",
        weightUnit: "text",
        weightValue: "text",
        widthValue: "text"
      ),
      goodsImageUrl: "https://example.com/page",
      goodsName: "Blue shirt",
      isExpirationManagement: true,
      isHazmat: true,
      isLotCode: true,
      returnHandlingMethod: .collectReturnUnits,
      ttsSkuId: "7495049642642441621"
    )]
  )
}

func createFbtMcfOrderOfFbt(_ client: TikTokShopClient) async throws {
  _ = try await client.fbt.createFbtMcfOrder(
    consignee: Consignee(
      address: CreateFbtMcfOrderAddress(
        addressLine1: "text",
        city: "text",
        countryCode: "text",
        stateOrRegion: "US"
      ),
      email: "ana@example.com",
      name: "Blue shirt",
      phoneNumber: "12345"
    ),
    externalOrderId: "7495049642642441621",
    goods: [CreateFbtMcfOrderGoods(id: "7495049642642441621", quantity: 1)]
  )
}

func createOrUpdateInboundPlanOfFbt(_ client: TikTokShopClient) async throws {
  _ = try await client.fbt.createOrUpdateInboundPlan()
}

func getFbtMcfOrderStatusOfFbt(_ client: TikTokShopClient) async throws {
  _ = try await client.fbt.getFbtMcfOrderStatus(mcfOrderId: "7136104329798256386")
}

func getFbtMerchantMcfStatusOfFbt(_ client: TikTokShopClient) async throws {
  _ = try await client.fbt.getFbtMerchantMcfStatus()
}

func getFbtMerchantOnboardedRegionsOfFbt(_ client: TikTokShopClient) async throws {
  _ = try await client.fbt.getFbtMerchantOnboardedRegions()
}

func getFbtWarehouseListOfFbt(_ client: TikTokShopClient) async throws {
  _ = try await client.fbt.getFbtWarehouseList()
}

func getInboundMethodDetailOfFbt(_ client: TikTokShopClient) async throws {
  _ = try await client.fbt.getInboundMethodDetail(
    estimateArrivalTime: EstimateArrivalTime(endTimestamp: "text", startTimestamp: "text"),
    inboundMethod: .d2fc,
    planId: "7495049642642441621"
  )
}

func getInboundOrderOfFbt(_ client: TikTokShopClient) async throws {
  _ = try await client.fbt.getInboundOrder(orderIds: ["7495049642642441621"])
}

func listAvailableInboundMethodsOfFbt(_ client: TikTokShopClient) async throws {
  _ = try await client.fbt.listAvailableInboundMethods(planId: "7495049642642441621")
}

func printInboundOrderLabelsOfFbt(_ client: TikTokShopClient) async throws {
  _ = try await client.fbt.printInboundOrderLabels(orderId: "7495049642642441621")
}

func queryGoodsInventoryForMcfOfFbt(_ client: TikTokShopClient) async throws {
  _ = try await client.fbt.queryGoodsInventoryForMcf(
    goods: [QueryGoodsInventoryForMcfGoods(goodsId: "69167899745030")]
  )
}

func searchFbtInventoryOfFbt(_ client: TikTokShopClient) async throws {
  for try await item in client.fbt.searchFbtInventoryPages() { print(item) }
}

func searchFbtInventoryRecordOfFbt(_ client: TikTokShopClient) async throws {
  for try await item in client.fbt.searchFbtInventoryRecordPages() { print(item) }
}

func searchGoodsHazmatAndExpirationInfoOfFbt(_ client: TikTokShopClient) async throws {
  _ = try await client.fbt.searchGoodsHazmatAndExpirationInfo(
    ttsSkuIds: ["7495049642642441621"]
  )
}

func searchGoodsInfoOfFbt(_ client: TikTokShopClient) async throws {
  for try await item in client.fbt.searchGoodsInfoPages() { print(item) }
}

func shipInboundOrderOfFbt(_ client: TikTokShopClient) async throws {
  _ = try await client.fbt.shipInboundOrder(
    inboundOrderId: "7495049642642441621",
    shipmentOption: ShipInboundOrderShipmentOption(shippingMethod: .freight)
  )
}

func updateFbtGoodsInfoOfFbt(_ client: TikTokShopClient) async throws {
  _ = try await client.fbt.updateFbtGoodsInfo()
}

func updateGoodsSkuRelationsOfFbt(_ client: TikTokShopClient) async throws {
  _ = try await client.fbt.updateGoodsSkuRelations(
    operateGoodsSkuRelationList: [OperateGoodsSkuRelation(
      ttsGoodsId: "7495049642642441621",
      ttsSkuIds: ["7495049642642441621"]
    )],
    operationType: .bind
  )
}

func updateInboundOrderTrackingOfFbt(_ client: TikTokShopClient) async throws {
  _ = try await client.fbt.updateInboundOrderTracking(orderId: "7495049642642441621")
}
