// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func approveCancellationOfReturnRefund(_ client: TikTokShopClient) async throws {
  _ = try await client.returnRefund.approveCancellation(
    cancelId: "7495049642642441621"
  )
}

func approveReturnOfReturnRefund(_ client: TikTokShopClient) async throws {
  _ = try await client.returnRefund.approveReturn(
    decision: .approveRefund,
    returnId: "7495049642642441621"
  )
}

func calculateRefundOfReturnRefund(_ client: TikTokShopClient) async throws {
  _ = try await client.returnRefund.calculateRefund(
    orderId: "7495049642642441621",
    reasonName: "Blue shirt",
    requestType: "text"
  )
}

func cancelOrderOfReturnRefund(_ client: TikTokShopClient) async throws {
  _ = try await client.returnRefund.cancelOrder(
    cancelReason: "text",
    orderId: "7495049642642441621"
  )
}

func createReturnOfReturnRefund(_ client: TikTokShopClient) async throws {
  _ = try await client.returnRefund.createReturn(
    orderId: "7495049642642441621",
    returnReason: "text",
    returnType: "text"
  )
}

func getAftersaleEligibilityOfReturnRefund(_ client: TikTokShopClient) async throws {
  _ = try await client.returnRefund.getAftersaleEligibility(
    orderId: "7495049642642441621"
  )
}

func getAvailableReviewDecisionsOfReturnRefund(_ client: TikTokShopClient) async throws {
  _ = try await client.returnRefund.getAvailableReviewDecisions(
    returnOrCancelId: "7495049642642441621",
    sellerId: 1
  )
}

func getDecisionEligibilityOfReturnRefund(_ client: TikTokShopClient) async throws {
  _ = try await client.returnRefund.getDecisionEligibility(
    returnOrCancelId: "7495049642642441621"
  )
}

func getRejectReasonsOfReturnRefund(_ client: TikTokShopClient) async throws {
  _ = try await client.returnRefund.getRejectReasons(
    returnOrCancelId: "4035319218955782461"
  )
}

func getReturnRecordsOfReturnRefund(_ client: TikTokShopClient) async throws {
  _ = try await client.returnRefund.getReturnRecords(returnId: "7495049642642441621")
}

func rejectCancellationOfReturnRefund(_ client: TikTokShopClient) async throws {
  _ = try await client.returnRefund.rejectCancellation(
    cancelId: "7495049642642441621",
    rejectReason: "text"
  )
}

func rejectReturnOfReturnRefund(_ client: TikTokShopClient) async throws {
  _ = try await client.returnRefund.rejectReturn(
    decision: .offerPartialRefundAfterReceivingPkg,
    rejectReason: "text",
    returnId: "7495049642642441621"
  )
}

func reviewAftersalesRequestsOfReturnRefund(_ client: TikTokShopClient) async throws {
  _ = try await client.returnRefund.reviewAftersalesRequests()
}

func searchAftersalesRequestsOfReturnRefund(_ client: TikTokShopClient) async throws {
  for try await item in client.returnRefund.searchAftersalesRequestsPages() { print(item) }
}

func searchCancellationsOfReturnRefund(_ client: TikTokShopClient) async throws {
  for try await item in client.returnRefund.searchCancellationsPages() { print(item) }
}

func searchReturnMerchandiseAuthorizationsOfReturnRefund(_ client: TikTokShopClient) async throws {
  for try await item in client.returnRefund.searchReturnMerchandiseAuthorizationsPages() { print(item) }
}

func searchReturnsOfReturnRefund(_ client: TikTokShopClient) async throws {
  for try await item in client.returnRefund.searchReturnsPages() { print(item) }
}

func uploadShippingDocumentAndTrackingInfoOfReturnRefund(_ client: TikTokShopClient) async throws {
  _ = try await client.returnRefund.uploadShippingDocumentAndTrackingInfo(
    returnIds: ["7495049642642441621"],
    returnProviderId: "6599541761693270018",
    trackingNumber: "TTHERMES2882481596119090868",
    returnQrCode: .file("picture.jpg"),
    returnShippingLabel: .file("picture.jpg")
  )
}
