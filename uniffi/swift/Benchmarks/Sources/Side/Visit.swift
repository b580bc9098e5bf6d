import TikTokShopCore
import TikTokShopOrder

/// Reads every field that the orders of the page have (see `order` in bench/src/fixture.rs), by its property.
func letters(of page: GetOrderListResponse) -> Int {
  page.orders.reduce(page.totalCount ?? 0) { $0 + letters(of: $1) }
}

private func letters(of order: Order) -> Int {
  var all = count(
    order.id, order.status?.rawValue, order.orderType?.rawValue, order.fulfillmentType?.rawValue,
    order.shippingType?.rawValue, order.deliveryType?.rawValue, order.commercePlatform?.rawValue)
  all += count(order.buyerEmail, order.buyerMessage, order.warehouseId, order.userId)
  all += (order.createTime?.seconds ?? 0) + (order.paidTime?.seconds ?? 0) + (order.updateTime?.seconds ?? 0)
  all += flags(order.isCod, order.isSampleOrder, order.isOnHoldOrder, order.isReplacementOrder)
  all += order.payment.map(letters) ?? 0
  all += order.recipientAddress.map(letters) ?? 0
  all += order.lineItems.reduce(0) { $0 + letters(of: $1) }
  return order.packages.reduce(all) { $0 + count($1.id) }
}

private func letters(of payment: Payment) -> Int {
  count(
    payment.currency, payment.subTotal, payment.shippingFee, payment.tax, payment.totalAmount,
    payment.originalTotalProductPrice, payment.sellerDiscount, payment.platformDiscount)
}

private func letters(of address: RecipientAddress) -> Int {
  let own = count(
    address.name, address.phoneNumber, address.postalCode, address.regionCode, address.fullAddress)
  return address.districtInfo.reduce(own) {
    $0 + count($1.addressLevel, $1.addressLevelName, $1.addressName)
  }
}

private func letters(of line: LineItem) -> Int {
  count(
    line.id, line.skuId, line.productId, line.productName, line.skuName, line.sellerSku, line.salePrice,
    line.originalPrice, line.currency, line.displayStatus?.rawValue) + flags(line.isGift)
}

private func count(_ texts: String?...) -> Int {
  texts.reduce(0) { $0 + ($1?.utf8.count ?? 0) }
}

private func flags(_ flags: Bool?...) -> Int {
  flags.reduce(0) { $0 + ($1 == true ? 1 : 0) }
}
