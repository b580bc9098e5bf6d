import Testing
import TikTokShop

/// Several domains have an `Order` and a `Product`: `import TikTokShop` alone must do for those that everybody means.
@Suite struct NamesTests {
  @Test func aNameOfSeveralDomainsIsThatOfItsOwn() {
    let orders: [Order] = [Order(["id": "5764", "status": "AWAITING_SHIPMENT"])]
    let status: OrderStatus? = orders.first?.status
    #expect(status == .awaitingShipment)
    #expect(Product(["id": "1729"]).id == "1729")
    let same: [TikTokShopOrder.Order] = orders
    #expect(same.count == 1)
  }
}
