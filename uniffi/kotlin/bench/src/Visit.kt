package tiktokshop.bench

import tiktokshop.api.order.DistrictInfo
import tiktokshop.api.order.GetOrderListResponse
import tiktokshop.api.order.LineItem
import tiktokshop.api.order.Order
import tiktokshop.api.order.Payment
import tiktokshop.api.order.RecipientAddress

/** Reads every field that the orders of the page have (see `order` in bench/src/fixture.rs), by its property. */
internal fun lettersOf(page: GetOrderListResponse): Long = page.orders.sumOf(::lettersOf) + (page.totalCount ?: 0)

private fun lettersOf(order: Order): Long = with(order) {
    count(id, status?.value, orderType?.value, fulfillmentType?.value, shippingType?.value, deliveryType?.value) +
        count(commercePlatform?.value, buyerEmail, buyerMessage, warehouseId, userId) +
        (createTime?.epochSeconds ?: 0) + (paidTime?.epochSeconds ?: 0) + (updateTime?.epochSeconds ?: 0) +
        flags(isCod, isSampleOrder, isOnHoldOrder, isReplacementOrder) +
        (payment?.let(::lettersOf) ?: 0) + (recipientAddress?.let(::lettersOf) ?: 0) +
        lineItems.sumOf(::lettersOf) + packages.sumOf { count(it.id) }
}

private fun lettersOf(payment: Payment): Long = with(payment) {
    count(currency, subTotal, shippingFee, tax, totalAmount, originalTotalProductPrice, sellerDiscount, platformDiscount)
}

private fun lettersOf(address: RecipientAddress): Long = with(address) {
    count(name, phoneNumber, postalCode, regionCode, fullAddress) + districtInfo.sumOf(::lettersOf)
}

private fun lettersOf(district: DistrictInfo): Long = with(district) { count(addressLevel, addressLevelName, addressName) }

private fun lettersOf(line: LineItem): Long = with(line) {
    count(id, skuId, productId, productName, skuName, sellerSku, salePrice, originalPrice, currency, displayStatus?.value) +
        flags(isGift)
}

private fun count(vararg texts: String?): Long = texts.sumOf { (it?.length ?: 0).toLong() }

private fun flags(vararg flags: Boolean?): Long = flags.count { it == true }.toLong()
