// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `AddExternalOrderReferences` (202406).
public struct AddExternalOrderReferencesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// References that could not be saved, one entry per failed order with code and message; the only sign of failure when the call itself succeeds.
  public var errors: [ErrorItem] { raw.views("errors") }
}

/// The response of `GetExternalOrderReferences` (202406).
public struct GetExternalOrderReferencesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// External orders linked to the TikTok Shop order, one entry per order management system that stored a reference.
  public var externalOrders: [ExternalOrder] { raw.views("external_orders") }
}

/// The response of `GetOrderDetail` (202507).
public struct GetOrderDetailResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// TikTok Shop orders found, one entry per order.
  public var orders: [Order] { raw.views("orders") }
}

/// The response of `GetOrderList` (202309).
public struct GetOrderListResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token that fetches the following page; empty or absent on the last one.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// TikTok Shop orders found, one entry per order.
  public var orders: [Order] { raw.views("orders") }

  /// Number of orders that match the filters, over all pages. Example: `22113`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GetPriceDetail` (202407).
public struct GetPriceDetailResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Cash on delivery fee charged by shipping aggregators, decimal text; filled for Saudi Arabia, `0.00` elsewhere. Example: `0.00`.
  public var codFee: String? { raw.string("cod_fee") }

  /// Cash on delivery fee of the whole order, described by the platform as including tax, decimal text; filled for Saudi Arabia, `0.00` elsewhere. Example: `0.00`.
  public var codFeeNetAmount: String? { raw.string("cod_fee_net_amount") }

  /// Currency of all amounts of the calculation, ISO 4217 code. Example: `USD`.
  public var currency: String? { raw.string("currency") }

  /// Total distance fee of the Horizon+ Program, decimal text in the currency of the order; Indonesia only. Example: `2.00`.
  public var distanceFee: String? { raw.string("distance_fee") }

  /// Fee of the logistics partner for the distance of deliveries outside Java under the Horizon+ Program, decimal text; Indonesia only. Example: `1.00`.
  public var distanceShippingFee: String? { raw.string("distance_shipping_fee") }

  /// Price calculation of each line item, with the same amounts as the order level.
  public var lineItems: [GetPriceDetailLineItem] { raw.views("line_items") }

  /// Net price of the products as the platform computes it after tax, decimal text in `currency`. Example: `97.00`.
  public var netPriceAmount: String? { raw.string("net_price_amount") }

  /// Amount the buyer pays, decimal text: `sku_sale_price` plus `shipping_sale_price` plus `tax_amount` plus `small_order_fee`. Example: `101.00`.
  public var payment: String? { raw.string("payment") }

  /// Shipping discount paid for by the platform, decimal text in `currency`. Example: `12.00`.
  public var shippingFeeDeductionPlatform: String? { raw.string("shipping_fee_deduction_platform") }

  /// Kind of platform voucher that covers the shipping discount: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1010000`.
  public var shippingFeeDeductionPlatformVoucher: String? { raw.string("shipping_fee_deduction_platform_voucher") }

  /// Shipping discount paid for by the seller, decimal text in `currency`. Example: `10.00`.
  public var shippingFeeDeductionSeller: String? { raw.string("shipping_fee_deduction_seller") }

  /// Shipping price before discounts, decimal text in `currency`. Example: `25.00`.
  public var shippingListPrice: String? { raw.string("shipping_list_price") }

  /// Shipping price after discounts: `shipping_list_price` less the deductions of seller and platform, decimal text in `currency`. Example: `3.00`.
  public var shippingSalePrice: String? { raw.string("shipping_sale_price") }

  /// List price of the seller's gift item including tax, decimal text in `currency`. Example: `2.02`.
  public var skuGiftNetPrice: String? { raw.string("sku_gift_net_price") }

  /// List price of the seller's gift item without tax, decimal text in `currency`. Example: `2.00`.
  public var skuGiftOriginalPrice: String? { raw.string("sku_gift_original_price") }

  /// Total list price (MSRP) of the products before discounts, decimal text in `currency`. Example: `97.00`.
  public var skuListPrice: String? { raw.string("sku_list_price") }

  /// Price of the products after discounts: `sku_list_price` less both subtotal deductions, decimal text in `currency`. Example: `96.00`.
  public var skuSalePrice: String? { raw.string("sku_sale_price") }

  /// Discounted price of the products including tax: `sku_sale_price` + `subtotal_tax_amount`, decimal text in `currency`. Example: `98.00`.
  public var subtotal: String? { raw.string("subtotal") }

  /// Product discount paid for by the platform, decimal text in `currency`. Example: `0.50`.
  public var subtotalDeductionPlatform: String? { raw.string("subtotal_deduction_platform") }

  /// Product discount paid for by the seller, decimal text in `currency`. Example: `0.50`.
  public var subtotalDeductionSeller: String? { raw.string("subtotal_deduction_seller") }

  /// Tax on the products without shipping, decimal text in `currency`. Example: `2.00`.
  public var subtotalTaxAmount: String? { raw.string("subtotal_tax_amount") }

  /// Total tax of the order: tax on the products, on shipping and on the cash on delivery fee, decimal text in `currency`. Example: `2.00`.
  public var taxAmount: String? { raw.string("tax_amount") }

  /// Rate of the tax as decimal text, 0.35 meaning 35 %. Example: `0.021`.
  public var taxRate: String? { raw.string("tax_rate") }

  /// Price before discounts: `sku_list_price` + `shipping_list_price`, decimal text in `currency`. Example: `122.00`.
  public var total: String? { raw.string("total") }

  /// Kind of platform-funded discount on the product: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1010000`.
  public var voucherDeductionPlatform: String? { raw.string("voucher_deduction_platform") }

  /// Kind of seller-funded discount on the product: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1020000`.
  public var voucherDeductionSeller: String? { raw.string("voucher_deduction_seller") }
}

/// The response of `GetPrivilegedOrderDetail` (202309).
public struct GetPrivilegedOrderDetailResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// TikTok Shop orders found, one entry per order.
  public var orders: [Order] { raw.views("orders") }
}

/// The response of `SearchOrderByExternalOrderReference` (202406).
public struct SearchOrderByExternalOrderReferencesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// TikTok Shop orders linked with the external order.
  public var orders: [SearchOrderByExternalOrderReferencesOrder] { raw.views("orders") }
}

/// The response of `SearchPODCustomizationDetails` (202606).
public struct SearchPodCustomizationDetailsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Print-on-demand customizations found, one entry per order line.
  public var podDetails: [PodDetail] { raw.views("pod_details") }

  /// Numeric result code of the lookup of customization data.
  public var statusCode: Int? { raw.int("status_code") }
}

/// The response of `UpdateTheBlindBoxOpeningResults` (202605).
public struct UpdateBlindBoxOpeningResultsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }
}

/// External order inside ``AddExternalOrderReferencesOrder``.
public struct AddExternalOrderReferencesExternalOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String,
    lineItems: [AddExternalOrderReferencesLineItem],
    platform: AddExternalOrderReferencesExternalOrderPlatform
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("line_items", lineItems)
      writer.put("platform", platform)
    })
  }

  /// Id of the order in your order management system (OMS). Example: `676461413038785752`.
  public var id: String? { raw.string("id") }

  /// Lines of the external order matched to the TikTok Shop line items, at most 100.
  public var lineItems: [AddExternalOrderReferencesLineItem] { raw.views("line_items") }

  /// Name of your order management system; call again with another one to link further systems, or with the same one to change the link. Example: `SHOPIFY`.
  public var platform: AddExternalOrderReferencesExternalOrderPlatform? { raw.open("platform") }
}

/// Line item inside ``AddExternalOrderReferencesExternalOrder``, ``ExternalOrder``.
public struct AddExternalOrderReferencesLineItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil,
    originId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("origin_id", originId)
    })
  }

  /// Id of this line in your order management system. Example: `577086512123755123`.
  public var id: String? { raw.string("id") }

  /// Id of the TikTok Shop line item that this external line stands for. Example: `677086512123755123`.
  public var originId: String? { raw.string("origin_id") }
}

/// Order inside the parameters of `addExternalOrderReferences`.
public struct AddExternalOrderReferencesOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    externalOrder: AddExternalOrderReferencesExternalOrder,
    id: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("external_order", externalOrder)
      writer.put("id", id)
    })
  }

  /// The order as your own order management system (OMS) knows it: platform, id and lines.
  public var externalOrder: AddExternalOrderReferencesExternalOrder? { raw.view("external_order") }

  /// Id of the TikTok Shop order to which the reference is attached. Example: `576461413038785752`.
  public var id: String? { raw.string("id") }
}

/// Blind batch box result inside the parameters of `updateBlindBoxOpeningResults`.
public struct BlindBatchBoxResult: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    blindBoxOrderLineList: [BlindBoxOrderLine]? = nil,
    orderLineId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("blind_box_order_line_list", blindBoxOrderLineList)
      writer.put("order_line_id", orderLineId)
    })
  }

  /// Items revealed when the blind boxes of this order line were opened, each with product, SKU and opening time.
  public var blindBoxOrderLineList: [BlindBoxOrderLine] { raw.views("blind_box_order_line_list") }

  /// Id of the TikTok Shop order line, the `id` of the line item in the order.
  public var orderLineId: String? { raw.string("order_line_id") }
}

/// Blind box order line inside ``BlindBatchBoxResult``.
public struct BlindBoxOrderLine: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    blindOpenTime: UnixTime? = nil,
    blindResultProductId: String? = nil,
    blindResultSkuId: String? = nil,
    productType: ProductType? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("blind_open_time", blindOpenTime)
      writer.put("blind_result_product_id", blindResultProductId)
      writer.put("blind_result_sku_id", blindResultSkuId)
      writer.put("product_type", productType)
    })
  }

  /// Unix time at which the blind box was opened; the documented sample is in milliseconds.
  public var blindOpenTime: UnixTime? { raw.time("blind_open_time") }

  /// Id of the TikTok Shop product that was found in the blind box.
  public var blindResultProductId: String? { raw.string("blind_result_product_id") }

  /// Id of the TikTok Shop SKU that was found in the blind box.
  public var blindResultSkuId: String? { raw.string("blind_result_sku_id") }

  /// Whether the revealed item is a regular item or a free gift.
  public var productType: ProductType? { raw.open("product_type") }
}

/// Blind box result inside the parameters of `updateBlindBoxOpeningResults`.
public struct BlindBoxResult: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    blindOpenTime: UnixTime? = nil,
    blindResultProductId: String? = nil,
    blindResultSkuId: String? = nil,
    orderLineId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("blind_open_time", blindOpenTime)
      writer.put("blind_result_product_id", blindResultProductId)
      writer.put("blind_result_sku_id", blindResultSkuId)
      writer.put("order_line_id", orderLineId)
    })
  }

  /// Unix time at which the blind box was opened; the documented sample is in milliseconds.
  public var blindOpenTime: UnixTime? { raw.time("blind_open_time") }

  /// Id of the TikTok Shop product that was found in the blind box.
  public var blindResultProductId: String? { raw.string("blind_result_product_id") }

  /// Id of the TikTok Shop SKU that was found in the blind box.
  public var blindResultSkuId: String? { raw.string("blind_result_sku_id") }

  /// Id of the TikTok Shop order line, the `id` of the line item in the order.
  public var orderLineId: String? { raw.string("order_line_id") }
}

/// Combined listing SKU inside ``LineItem``.
public struct CombinedListingSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the product to which this part of the bundle belongs. Example: `1729582718312380456`.
  public var productId: String? { raw.string("product_id") }

  /// Seller's own code of this part of the bundle. Example: `yellow-24-XL`.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// How many units of this SKU one bundle contains. Example: `1`.
  public var skuCount: Int? { raw.int("sku_count") }

  /// Id of the SKU that is part of the bundle. Example: `2729382476852921123`.
  public var skuId: String? { raw.string("sku_id") }
}

/// Delivery preference inside ``RecipientAddress``.
public struct DeliveryPreference: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Place where the recipient wants the parcel left, such as the front door.
  public var dropOffLocation: String? { raw.string("drop_off_location") }
}

/// Detail inside ``ErrorItem``.
public struct Detail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// External order of the failed entry, repeated from the request.
  public var externalOrder: ExternalOrder? { raw.view("external_order") }

  /// Id of the TikTok Shop order whose reference failed. Example: `576461413038785752`.
  public var orderId: String? { raw.string("order_id") }
}

/// District info inside ``RecipientAddress``.
public struct DistrictInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Level code of this administrative area, from L0 (the country) down to L4 (the smallest area). Example: `L0`.
  public var addressLevel: String? { raw.string("address_level") }

  /// Kind of administrative area at this level as used for shipping, such as country, state, county, city or district. Example: `Country`.
  public var addressLevelName: String? { raw.string("address_level_name") }

  /// Name of the administrative area at this level, such as United Kingdom at L0 or London at a lower level.
  public var addressName: String? { raw.string("address_name") }

  /// ISO code of the administrative area at this level, where one exists. Example: `VAN`.
  public var isoCode: String? { raw.string("iso_code") }
}

/// Error inside ``AddExternalOrderReferencesResponse``.
public struct ErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Error code of the failed order reference, such as 36020001 for an invalid order id. Example: `36020001`.
  public var code: String? { raw.string("code") }

  /// The order reference that failed, so that it can be found in the request.
  public var detail: Detail? { raw.view("detail") }

  /// Readable explanation why the reference of this order could not be saved.
  public var message: String? { raw.string("message") }
}

/// External order inside ``Detail``, ``GetExternalOrderReferencesResponse``, ``SearchOrderByExternalOrderReferencesOrder``.
public struct ExternalOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the linked order in your order management system (OMS). Example: `676461413038785752`.
  public var id: String? { raw.string("id") }

  /// Lines of the external order with the TikTok Shop line item each one stands for.
  public var lineItems: [AddExternalOrderReferencesLineItem] { raw.views("line_items") }

  /// Order management system named in the failed entry. Example: `SHOPIFY`.
  public var platform: String? { raw.string("platform") }
}

/// Line item inside ``GetPriceDetailResponse``.
public struct GetPriceDetailLineItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Cash on delivery fee charged by shipping aggregators, decimal text; filled for Saudi Arabia, `0.00` elsewhere. Example: `0.00`.
  public var codFee: String? { raw.string("cod_fee") }

  /// Cash on delivery fee of this line including tax, decimal text; filled for Saudi Arabia, `0.00` elsewhere. Example: `0.00`.
  public var codFeeAmount: String? { raw.string("cod_fee_amount") }

  /// Currency of the amounts beside it, ISO 4217 code. Example: `USD`.
  public var currency: String? { raw.string("currency") }

  /// Total distance fee of the Horizon+ Program, decimal text in the currency of the order; Indonesia only. Example: `2.00`.
  public var distanceFee: String? { raw.string("distance_fee") }

  /// Fee of the logistics partner for the distance of deliveries outside Java under the Horizon+ Program, decimal text; Indonesia only. Example: `1.00`.
  public var distanceShippingFee: String? { raw.string("distance_shipping_fee") }

  /// Id of the line item in the order to which these amounts belong. Example: `576461413032342720`.
  public var id: String? { raw.string("id") }

  /// Net price of the products as the platform computes it after tax, decimal text in `currency`. Example: `97.00`.
  public var netPriceAmount: String? { raw.string("net_price_amount") }

  /// Amount the buyer pays, decimal text: `sku_sale_price` plus `shipping_sale_price` plus `tax_amount` plus `small_order_fee`. Example: `101.00`.
  public var payment: String? { raw.string("payment") }

  /// Product promotion paid for by the seller that applied to the line.
  public var sellerFundedProductPromotions: [SellerFundedProductPromotion] { raw.views("seller_funded_product_promotions") }

  /// Shipping promotion paid for by the seller that applied to the line.
  public var sellerFundedShippingPromotions: [SellerFundedShippingPromotion] { raw.views("seller_funded_shipping_promotions") }

  /// Shipping discount paid for by the platform, decimal text in `currency`. Example: `12.00`.
  public var shippingFeeDeductionPlatform: String? { raw.string("shipping_fee_deduction_platform") }

  /// Kind of platform voucher that covers the shipping discount: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1010000`.
  public var shippingFeeDeductionPlatformVoucher: String? { raw.string("shipping_fee_deduction_platform_voucher") }

  /// Shipping discount paid for by the seller, decimal text in `currency`. Example: `10.00`.
  public var shippingFeeDeductionSeller: String? { raw.string("shipping_fee_deduction_seller") }

  /// Shipping price before discounts, decimal text in `currency`. Example: `25.00`.
  public var shippingListPrice: String? { raw.string("shipping_list_price") }

  /// Shipping price after discounts: `shipping_list_price` less the deductions of seller and platform, decimal text in `currency`. Example: `3.00`.
  public var shippingSalePrice: String? { raw.string("shipping_sale_price") }

  /// List price of the seller's gift item including tax, decimal text in `currency`. Example: `2.02`.
  public var skuGiftNetPrice: String? { raw.string("sku_gift_net_price") }

  /// List price of the seller's gift item without tax, decimal text in `currency`. Example: `2.00`.
  public var skuGiftOriginalPrice: String? { raw.string("sku_gift_original_price") }

  /// Total list price (MSRP) of the products before discounts, decimal text in `currency`. Example: `97.00`.
  public var skuListPrice: String? { raw.string("sku_list_price") }

  /// Price of the products after discounts: `sku_list_price` less both subtotal deductions, decimal text in `currency`. Example: `96.00`.
  public var skuSalePrice: String? { raw.string("sku_sale_price") }

  /// Discounted price of the products including tax: `sku_sale_price` + `subtotal_tax_amount`, decimal text in `currency`. Example: `98.00`.
  public var subtotal: String? { raw.string("subtotal") }

  /// Product discount paid for by the platform, decimal text in `currency`. Example: `0.50`.
  public var subtotalDeductionPlatform: String? { raw.string("subtotal_deduction_platform") }

  /// Product discount paid for by the seller, decimal text in `currency`. Example: `0.50`.
  public var subtotalDeductionSeller: String? { raw.string("subtotal_deduction_seller") }

  /// Tax on the products without shipping, decimal text in `currency`. Example: `2.00`.
  public var subtotalTaxAmount: String? { raw.string("subtotal_tax_amount") }

  /// Total tax of the line: tax on the products, on shipping and on the cash on delivery fee, decimal text in `currency`. Example: `2.00`.
  public var taxAmount: String? { raw.string("tax_amount") }

  /// Rate of the tax as decimal text, 0.35 meaning 35 %. Example: `0.021`.
  public var taxRate: String? { raw.string("tax_rate") }

  /// Price before discounts: `sku_list_price` + `shipping_list_price`, decimal text in `currency`. Example: `122.00`.
  public var total: String? { raw.string("total") }

  /// Kind of platform-funded discount on the product: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1010000`.
  public var voucherDeductionPlatform: String? { raw.string("voucher_deduction_platform") }

  /// Kind of seller-funded discount on the product: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1020000`.
  public var voucherDeductionSeller: String? { raw.string("voucher_deduction_seller") }
}

/// Handling duration inside ``Order``.
public struct HandlingDuration: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Number of days the seller has to prepare the order, counted as `type` says. Example: `7`.
  public var days: String? { raw.string("days") }

  /// Which days count towards `days`; business days by default. Example: `BUSINESS_DAY`.
  public var type: HandlingDurationType? { raw.open("type") }
}

/// Item tax inside ``LineItem``, ``SubItemInfo``.
public struct ItemTax: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Amount of this tax, decimal text in the currency of the order. Example: `21.2`.
  public var taxAmount: String? { raw.string("tax_amount") }

  /// Rate of the tax as decimal text, 0.35 meaning 35 %. Example: `0.35`.
  public var taxRate: String? { raw.string("tax_rate") }

  /// Kind of tax; at present only SALES_TAX, the sales tax in the US. Example: `SALES_TAX`.
  public var taxType: TaxType? { raw.open("tax_type") }
}

/// Line item inside ``Order``.
public struct LineItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Service fee collected from the buyer at checkout from the fifth order on, decimal text in the currency of the order; Indonesia only. Example: `1000`.
  public var buyerServiceFee: String? { raw.string("buyer_service_fee") }

  /// Why this item was cancelled, as readable text; absent while the item is not cancelled.
  public var cancelReason: String? { raw.string("cancel_reason") }

  /// Party that started the cancellation of this item. Example: `BUYER`.
  public var cancelUser: CancelUser? { raw.open("cancel_user") }

  /// SKUs that make up the ordered virtual bundle or combined listing, with their quantities; present only for such items.
  public var combinedListingSkus: [CombinedListingSku] { raw.views("combined_listing_skus") }

  /// Currency of the amounts beside it, ISO 4217 code. Example: `IDR`.
  public var currency: String? { raw.string("currency") }

  /// State of this item in the life of the order; unlike the order `status` it is never ON_HOLD or PARTIALLY_SHIPPING. Example: `TO_SHIP`.
  public var displayStatus: DisplayStatus? { raw.open("display_status") }

  /// Total distance fee of the Horizon+ Program, decimal text in the currency of the order; Indonesia only. Example: `2000`.
  public var distanceFee: String? { raw.string("distance_fee") }

  /// Fee of the logistics partner for the distance of deliveries outside Java under the Horizon+ Program, decimal text; Indonesia only. Example: `1000`.
  public var distanceShippingFee: String? { raw.string("distance_shipping_fee") }

  /// Retail price of a free item (LIVE giveaway, free sample, gift with purchase), decimal text, 0 for any other item; usable on the invoice in Brazil. Example: `20`.
  public var giftRetailPrice: String? { raw.string("gift_retail_price") }

  /// Business days the seller has to prepare the item when `sku_type` is MADE_TO_ORDER; deprecated, use `handling_duration` of the order. Example: `7`.
  public var handlingDurationDays: String? { raw.string("handling_duration_days") }

  /// Id of the line item; every unit ordered has a line item of its own. Example: `577086512123755123`.
  public var id: String? { raw.string("id") }

  /// Whether the SKU is hazardous material, which must be packed together with other items as the platform rules say; see `package_id` for the grouping. Example: `true`.
  public var isDangerousGood: Bool? { raw.flag("is_dangerous_good") }

  /// Whether the buyer receives this line item as a gift. Example: `false`.
  public var isGift: Bool? { raw.flag("is_gift") }

  /// Whether the item is a print-on-demand (POD) product that the buyer customized; see `pod_info_id`.
  public var isPodCustomized: Bool? { raw.flag("is_pod_customized") }

  /// Whether the SKU is a blind box to be opened to reveal the product for the buyer; the revealed SKU can be reported afterwards, United States only. Example: `false`.
  public var isUnboxingItem: Bool? { raw.flag("is_unboxing_item") }

  /// Taxes charged on the item, one entry per kind of tax.
  public var itemTax: [ItemTax] { raw.views("item_tax") }

  /// Whether the item may be sold only with a prescription. Example: `true`.
  public var needsPrescription: Bool? { raw.flag("needs_prescription") }

  /// List price of the item before any discount, decimal text in the currency of the order. Example: `0.01`.
  public var originalPrice: String? { raw.string("original_price") }

  /// Id of the package that holds the item; for local sellers in the US and the UK absent until the package is shipped. Example: `1153132168123859123`.
  public var packageId: String? { raw.string("package_id") }

  /// State of the package that holds the item; for local sellers in the US and the UK absent until the package is shipped. Example: `TO_FULFILL`.
  public var packageStatus: PackageStatus? { raw.open("package_status") }

  /// Deposit charged on returnable packaging such as bottles and cans, decimal text in the currency of the order; Germany only. Example: `1.5`.
  public var pfandFee: String? { raw.string("pfand_fee") }

  /// Part of the price reduction paid for by TikTok Shop, decimal text in the currency of the order. Example: `0`.
  public var platformDiscount: String? { raw.string("platform_discount") }

  /// Id of the print-on-demand (POD) customization of the item.
  public var podInfoId: String? { raw.string("pod_info_id") }

  /// Id of the product whose SKU was ordered in this line. Example: `1729582718312380123`.
  public var productId: String? { raw.string("product_id") }

  /// Kind of product listing through which the item was sold.
  public var productListingType: String? { raw.string("product_listing_type") }

  /// Title of the product when it was ordered.
  public var productName: String? { raw.string("product_name") }

  /// Retail delivery fee (RDF) that some US states levy on deliveries, decimal text in the currency of the order; United States only. Example: `1.28`.
  public var retailDeliveryFee: String? { raw.string("retail_delivery_fee") }

  /// Id of the LIVE room in which the item was bought.
  public var roomId: String? { raw.string("room_id") }

  /// Unix time in seconds when the seller's ship call succeeded; absent before shipping. Example: `1678389618`.
  public var rtsTime: UnixTime? { raw.time("rts_time") }

  /// Price of the item after the discounts of seller and platform, decimal text in the currency of the order. Example: `0.01`.
  public var salePrice: String? { raw.string("sale_price") }

  /// Part of the price reduction paid for by the seller, decimal text in the currency of the order. Example: `0`.
  public var sellerDiscount: String? { raw.string("seller_discount") }

  /// Seller's own code of the SKU, as entered in the product. Example: `red_iphone_256`.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// Id of the carrier; set once shipping has been arranged. Example: `6617675021119438849`.
  public var shippingProviderId: String? { raw.string("shipping_provider_id") }

  /// Name of the carrier that transports the item.
  public var shippingProviderName: String? { raw.string("shipping_provider_name") }

  /// Value added tax (VAT) on the shipping fee of the item, decimal text in the currency of the order.
  public var shippingVatAmount: String? { raw.string("shipping_vat_amount") }

  /// Rate of the value added tax (VAT) on the shipping fee of the item, decimal text.
  public var shippingVatRate: String? { raw.string("shipping_vat_rate") }

  /// Id of the SKU, the variant of the product that was ordered. Example: `2729382476852921560`.
  public var skuId: String? { raw.string("sku_id") }

  /// Address of the picture that shows the ordered variant.
  public var skuImage: String? { raw.string("sku_image") }

  /// Values of the sales attributes that make the variant, such as `Black, 26`. Example: `Iphone`.
  public var skuName: String? { raw.string("sku_name") }

  /// Sales model of the line item; deprecated, use `order_type` of the order. Example: `PRE_ORDER`.
  public var skuType: SkuType? { raw.open("sku_type") }

  /// Fee the buyer pays when the order stays below the platform minimum, equal to the missing amount, decimal text; Thailand only. Example: `5000`.
  public var smallOrderFee: String? { raw.string("small_order_fee") }

  /// Details of the sub-item inside the line item: product, price, package, tax and state.
  public var subItemInfo: [SubItemInfo] { raw.views("sub_item_info") }

  /// Carrier's tracking number; available once the package has been shipped. Example: `JX12345`.
  public var trackingNumber: String? { raw.string("tracking_number") }

  /// Blind box SKU of the line item and its kind.
  public var unboxingCaseList: [UnboxingCase] { raw.views("unboxing_case_list") }

  /// Seller's own SKU code of the product found in the blind box, so that the warehouse ships the right item; United States only. Example: `14531134`.
  public var unboxingSkuCode: String? { raw.string("unboxing_sku_code") }
}

/// Order inside ``GetOrderDetailResponse``, ``GetOrderListResponse``, ``GetPrivilegedOrderDetailResponse``.
public struct Order: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the items of the order must go through product authentication before they reach the buyer.
  public var authenticationRequired: Bool? { raw.flag("authentication_required") }

  /// Id shared by orders that one customer placed during a LIVE session, so that they can ship together; set when automatic combination is on in Seller Center. Example: `12345677`.
  public var autoCombineGroupId: String? { raw.string("auto_combine_group_id") }

  /// Profile picture of the buyer on TikTok; show it with `buyer_nickname` when a blind box is opened in a LIVE session.
  public var buyerAvatar: String? { raw.string("buyer_avatar") }

  /// Relay address that hides the buyer's real email; do not write to it, contact the buyer through Buyer Messages in Seller Center. Example: `v2b2V5@chat.seller.tiktok.com`.
  public var buyerEmail: String? { raw.string("buyer_email") }

  /// Note the buyer left for the seller when placing the order.
  public var buyerMessage: String? { raw.string("buyer_message") }

  /// Name the buyer chose on TikTok; identifies the buyer when a blind box is opened in a LIVE session. Example: `user213123`.
  public var buyerNickname: String? { raw.string("buyer_nickname") }

  /// Unix time in seconds at which the platform cancels the order automatically; superseded by `shipping_due_time`, `collection_due_time` and `delivery_due_time`. Example: `1619621355`.
  public var cancelOrderSlaTime: UnixTime? { raw.time("cancel_order_sla_time") }

  /// Why the order was cancelled, as readable text; when items have different reasons, the order carries that of its first line item.
  public var cancelReason: String? { raw.string("cancel_reason") }

  /// Unix time in seconds when the order became CANCELLED; absent for orders that are not cancelled. Example: `1678389618`.
  public var cancelTime: UnixTime? { raw.time("cancel_time") }

  /// Party that started the cancellation of the order; absent when nothing has been cancelled. Example: `SELLER`.
  public var cancellationInitiator: CancellationInitiator? { raw.open("cancellation_initiator") }

  /// National registration number of the payment institution or creditor that processed the payment; in Brazil its CNPJ. Example: `26.545.167/0001-21`.
  public var channelEntityNationalRegistryId: String? { raw.string("channel_entity_national_registry_id") }

  /// Unix time in seconds by which the order must be IN_TRANSIT; TikTok Shop cancels it automatically if the carrier has not collected it by then. Example: `1678389618`.
  public var collectionDueTime: UnixTime? { raw.time("collection_due_time") }

  /// Unix time in seconds when the order became IN_TRANSIT, that is when the carrier had collected all of its packages. Example: `1678389618`.
  public var collectionTime: UnixTime? { raw.time("collection_time") }

  /// Marketplace where the buyer placed the order; returned only in Indonesia. Example: `TIKTOK_SHOP`.
  public var commercePlatform: CommercePlatform? { raw.open("commerce_platform") }

  /// Id of the online pharmacy consultation behind the order; absent when the customer uploaded a picture of the prescription instead. Example: `123241`.
  public var consultationId: String? { raw.string("consultation_id") }

  /// Buyer's CPF, the Brazilian taxpayer number needed to issue the invoice; Brazil only. Example: `3213-31231412`.
  public var cpf: String? { raw.string("cpf") }

  /// Name of the person to whom the number in `cpf` belongs; Brazil only.
  public var cpfName: String? { raw.string("cpf_name") }

  /// Unix time in seconds when the buyer placed the order. Example: `1619611561`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Unix time in seconds by which the order must be DELIVERED; TikTok Shop cancels it automatically if it is not. Example: `1678389618`.
  public var deliveryDueTime: UnixTime? { raw.time("delivery_due_time") }

  /// Id of the delivery option the buyer chose at checkout; it corresponds to a shipping template configured by the seller. Example: `7091146663229654785`.
  public var deliveryOptionId: String? { raw.string("delivery_option_id") }

  /// Display name of the delivery option the buyer chose, such as Standard Shipping.
  public var deliveryOptionName: String? { raw.string("delivery_option_name") }

  /// Unix time in seconds by which the chosen delivery option requires the order to arrive. Example: `1678389618`.
  public var deliveryOptionRequiredDeliveryTime: UnixTime? { raw.time("delivery_option_required_delivery_time") }

  /// Unix time in seconds by which the order must arrive to count as on time and avoid a late delivery penalty. Example: `1678389618`.
  public var deliverySlaTime: UnixTime? { raw.time("delivery_sla_time") }

  /// Unix time in seconds when the order became DELIVERED. Example: `1678389618`.
  public var deliveryTime: UnixTime? { raw.time("delivery_time") }

  /// Whether the order goes to the buyer's door or to a collection point that the buyer chose at checkout. Example: `HOME_DELIVERY`.
  public var deliveryType: DeliveryType? { raw.open("delivery_type") }

  /// Id of the original order from which this exchange order was made; only if `is_exchange_order` is true, in the US and the UK. Example: `576461413038785752`.
  public var exchangeSourceOrderId: String? { raw.string("exchange_source_order_id") }

  /// Latest collection time for the order to count as fast, Unix time.
  public var fastCollectionSlaTime: UnixTime? { raw.time("fast_collection_sla_time") }

  /// Fast delivery promise shown on the listing that the order qualified for, such as 3_DAY_DELIVERY; absent otherwise, United States only. Example: `3_DAY_DELIVERY`.
  public var fastDeliveryProgram: FastDeliveryProgram? { raw.open("fast_delivery_program") }

  /// Unix time in seconds by which the parcel must be collected to earn Next Day Delivery (NDD) incentives; Thailand and the Philippines only. Example: `1678389618`.
  public var fastDispatchSlaTime: UnixTime? { raw.time("fast_dispatch_sla_time") }

  /// Latest time for the seller to ship the order for it to count as fast, Unix time.
  public var fastRtsSlaTime: UnixTime? { raw.time("fast_rts_sla_time") }

  /// Shipping urgency, a lower number being more urgent: 100 instant, 200 same day in 8 hours, 300 same day, 400 next day, 500 express, 600 standard, 700 economy and 800 cargo; Southeast Asia only. Example: `100`.
  public var fulfillmentPriorityLevel: Int? { raw.int("fulfillment_priority_level") }

  /// Who stores, packs and ships the order; only orders fulfilled by the seller can be shipped through the API. Example: `FULFILLMENT_BY_SELLER`.
  public var fulfillmentType: FulfillmentType? { raw.open("fulfillment_type") }

  /// Time the seller has to prepare the order and hand it to a carrier after purchase; present only for made-to-order and back-order sales (`order_type`).
  public var handlingDuration: HandlingDuration? { raw.view("handling_duration") }

  /// Whether the recipient's address was changed after the order was placed; read it again before printing a label. Example: `false`.
  public var hasUpdatedRecipientAddress: Bool? { raw.flag("has_updated_recipient_address") }

  /// Id of the TikTok Shop order, used in all calls about it. Example: `576461413038785752`.
  public var id: String? { raw.string("id") }

  /// Latest time for an order that the buyer collects in the store, Unix time.
  public var instorePickupSlaTime: UnixTime? { raw.time("instore_pickup_sla_time") }

  /// Whether a cancellation request by the buyer is pending and waits for the seller's answer. Example: `false`.
  public var isBuyerRequestCancel: Bool? { raw.flag("is_buyer_request_cancel") }

  /// Whether the buyer pays in cash on delivery; only in markets that support it, false otherwise. Example: `false`.
  public var isCod: Bool? { raw.flag("is_cod") }

  /// Whether the order was made by an exchange; `exchange_source_order_id` then names the original, US and UK only. Example: `false`.
  public var isExchangeOrder: Bool? { raw.flag("is_exchange_order") }

  /// Whether the order is in ON_HOLD or will pass through it after payment, so that the buyer can still cancel freely. Example: `false`.
  public var isOnHoldOrder: Bool? { raw.flag("is_on_hold_order") }

  /// Whether the order is a sample that can be refunded.
  public var isRefundableSample: Bool? { raw.flag("is_refundable_sample") }

  /// Whether the order replaces an earlier one at no cost; `replaced_order_id` names that order. Example: `false`.
  public var isReplacementOrder: Bool? { raw.flag("is_replacement_order") }

  /// Whether the order delivers a product sample to a creator instead of a purchase by a customer. Example: `false`.
  public var isSampleOrder: Bool? { raw.flag("is_sample_order") }

  /// Whether the order belongs to a subscription of the buyer.
  public var isSubscriptionOrder: Bool? { raw.flag("is_subscription_order") }

  /// Items of the order; each unit has its own entry, so two units of one SKU are two entries.
  public var lineItems: [LineItem] { raw.views("line_items") }

  /// Whether an invoice has to be uploaded for the order and whether that is done; Brazil only. Example: `NEED_INVOICE`.
  public var needUploadInvoice: String? { raw.string("need_upload_invoice") }

  /// Program benefits attached to the order: 1 for the Shipping Fee Reimbursement Program, 2 for Horizon+; Southeast Asia only.
  public var orderRights: [Int] { raw.ints("order_rights") }

  /// Sales model of the order, which decides when handling starts; outside the US only normal and lottery orders exist, and it may be empty. Example: `ZERO_LOTTERY`.
  public var orderType: OrderType? { raw.open("order_type") }

  /// Packages of the order; how many there are depends on how the seller ships it.
  public var packages: [Package] { raw.views("packages") }

  /// Unix time in seconds when the buyer paid; absent while the order is UNPAID. Example: `1619611563`.
  public var paidTime: UnixTime? { raw.time("paid_time") }

  /// What the buyer paid and how the amount is made up; all amounts are decimal text in its `currency`.
  public var payment: Payment? { raw.view("payment") }

  /// Authorization code of a card payment, or the end-to-end id of a PIX payment; Brazil only. Example: `AUTH123457`.
  public var paymentAuthCode: String? { raw.string("payment_auth_code") }

  /// Kind of bank card used, such as Debit, Credit or Prepaid; empty when the order was not paid by card. Example: `Debit`.
  public var paymentCardType: String? { raw.string("payment_card_type") }

  /// Code of the payment method, including the card brand for card payments, such as `pm_pi_ccdc_visa_c_d`. Example: `pm_pi_ccdc_visa_c_d`.
  public var paymentMethodCode: String? { raw.string("payment_method_code") }

  /// Name of the payment method, meant for display only. Example: `CCDC`.
  public var paymentMethodName: String? { raw.string("payment_method_name") }

  /// Unix time in seconds by which the parcel must be picked up to stay out of the late dispatch rate; Southeast Asia only. Example: `1678389618`.
  public var pickUpCutOffTime: UnixTime? { raw.time("pick_up_cut_off_time") }

  /// Address the order ships to; not available while the order is UNPAID or ON_HOLD.
  public var recipientAddress: RecipientAddress? { raw.view("recipient_address") }

  /// Unix time in seconds by which shipping is recommended for the service of the carrier; Southeast Asia only. Example: `1619611561`.
  public var recommendedShippingTime: UnixTime? { raw.time("recommended_shipping_time") }

  /// Unix time in seconds when handling of a pre-order starts and it moves to AWAITING_SHIPMENT; only if `order_type` is PRE_ORDER. Example: `1619611762`.
  public var releaseDate: Int? { raw.int("release_date") }

  /// Id of the order being replaced; only if `is_replacement_order` is true. Example: `576461416728782174`.
  public var replacedOrderId: String? { raw.string("replaced_order_id") }

  /// Unix time in seconds when the buyer asked to cancel the order; absent without such a request. Example: `1678389618`.
  public var requestCancelTime: UnixTime? { raw.time("request_cancel_time") }

  /// Unix time in seconds by which the seller must ship the order to be on time. Example: `1619611688`.
  public var rtsSlaTime: UnixTime? { raw.time("rts_sla_time") }

  /// Unix time in seconds when the seller's ship call succeeded; absent before shipping. Example: `1619611563`.
  public var rtsTime: UnixTime? { raw.time("rts_time") }

  /// Who bears the cost of the sample: SELLER or TIKTOK; only for sample orders. Example: `SELLER`.
  public var sampleOrderPayer: String? { raw.string("sample_order_payer") }

  /// Internal note the seller wrote on the order in Seller Center; the buyer does not see it.
  public var sellerNote: String? { raw.string("seller_note") }

  /// Unix time in seconds by which the order must be AWAITING_COLLECTION; TikTok Shop cancels it automatically if it is not. Example: `1678389618`.
  public var shippingDueTime: UnixTime? { raw.time("shipping_due_time") }

  /// Name of the carrier that ships the order at present.
  public var shippingProvider: String? { raw.string("shipping_provider") }

  /// Id of the carrier; set once shipping has been arranged. Example: `6617675021119438849`.
  public var shippingProviderId: String? { raw.string("shipping_provider_id") }

  /// Who provides the shipping service, and therefore the label. Example: `TIKTOK`.
  public var shippingType: ShippingType? { raw.open("shipping_type") }

  /// Whether the order was SPLIT into several packages or COMBINED with other orders; empty if neither. Example: `COMBINED`.
  public var splitOrCombineTag: String? { raw.string("split_or_combine_tag") }

  /// State of the order as a whole, which decides what seller and buyer may do next. Example: `UNPAID`.
  public var status: OrderStatus? { raw.open("status") }

  /// Carrier's tracking number; available once the package has been shipped. Example: `JX12345`.
  public var trackingNumber: String? { raw.string("tracking_number") }

  /// Unix time in seconds by which the carrier must have collected the order for it to count as dispatched on time. Example: `1619611761`.
  public var ttsSlaTime: UnixTime? { raw.time("tts_sla_time") }

  /// Unix time in seconds of the last change of the order's state. Example: `1619621355`.
  public var updateTime: UnixTime? { raw.time("update_time") }

  /// Platform's id of the buyer, usable as `buyer_user_id` in Get Order List. Example: `7021436810468230477`.
  public var userId: String? { raw.string("user_id") }

  /// Id of the seller's warehouse from which the order ships. Example: `6955005333819123123`.
  public var warehouseId: String? { raw.string("warehouse_id") }
}

/// Package inside ``Order``.
public struct Package: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of a package of the order, as used by the fulfillment calls. Example: `1152321127278713123`.
  public var id: String? { raw.string("id") }
}

/// Payment inside ``Order``.
public struct Payment: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Service fee collected from the buyer at checkout from the fifth order on, decimal text in the currency of the order; Indonesia only. Example: `1000`.
  public var buyerServiceFee: String? { raw.string("buyer_service_fee") }

  /// Currency of the amounts beside it, ISO 4217 code. Example: `IDR`.
  public var currency: String? { raw.string("currency") }

  /// Total distance fee of the Horizon+ Program, decimal text in the currency of the order; Indonesia only. Example: `2000`.
  public var distanceFee: String? { raw.string("distance_fee") }

  /// Fee of the logistics partner for the distance of deliveries outside Java under the Horizon+ Program, decimal text; Indonesia only. Example: `1000`.
  public var distanceShippingFee: String? { raw.string("distance_shipping_fee") }

  /// Fee paid by the buyer for processing, handling or installments of the chosen payment method, decimal text in the currency of the order. Example: `1000`.
  public var handlingFee: String? { raw.string("handling_fee") }

  /// Amount the buyer paid to insure the product against defects and damage after purchase, decimal text; US and Indonesia only. Example: `1000`.
  public var itemInsuranceFee: String? { raw.string("item_insurance_fee") }

  /// Tax on the product insurance the buyer bought, decimal text in the currency of the order; United States only. Example: `10`.
  public var itemInsuranceTax: String? { raw.string("item_insurance_tax") }

  /// Shipping fee before discounts, decimal text in the currency of the order. Example: `5000`.
  public var originalShippingFee: String? { raw.string("original_shipping_fee") }

  /// Sum of the list prices of all items before discounts, decimal text; includes VAT for cross-border shops and excludes tax in the US. Example: `5000`.
  public var originalTotalProductPrice: String? { raw.string("original_total_product_price") }

  /// Service fee the buyer paid to use a discount of the payment platform, decimal text in the currency of the order. Example: `10`.
  public var paymentDiscountServiceFee: String? { raw.string("payment_discount_service_fee") }

  /// Discount paid for by the payment platform, decimal text in the currency of the order. Example: `10`.
  public var paymentPlatformDiscount: String? { raw.string("payment_platform_discount") }

  /// Discount on the products of the order paid for by TikTok Shop, decimal text in the currency of the order. Example: `5000`.
  public var platformDiscount: String? { raw.string("platform_discount") }

  /// Tax on the price of all items, decimal text in the currency of the order. Example: `21.3`.
  public var productTax: String? { raw.string("product_tax") }

  /// Retail delivery fee (RDF) that some US states levy on deliveries, decimal text in the currency of the order; United States only. Example: `1.28`.
  public var retailDeliveryFee: String? { raw.string("retail_delivery_fee") }

  /// Discount on the products of the order paid for by the seller, decimal text in the currency of the order. Example: `5000`.
  public var sellerDiscount: String? { raw.string("seller_discount") }

  /// Shipping fee the buyer paid: `original_shipping_fee` less the shipping discounts of seller and platform, decimal text; before tax in the US. Example: `5000`.
  public var shippingFee: String? { raw.string("shipping_fee") }

  /// Shipping discount by the seller that the Co-Funded Free Shipping program reimburses in part after delivery; 0 if the order is below the program minimum, see `shipping_fee_seller_discount`. Example: `7`.
  public var shippingFeeCofundedDiscount: String? { raw.string("shipping_fee_cofunded_discount") }

  /// Shipping discount paid for by TikTok Shop, decimal text in the currency of the order. Example: `5000`.
  public var shippingFeePlatformDiscount: String? { raw.string("shipping_fee_platform_discount") }

  /// Shipping discount paid for by the seller without reimbursement, decimal text; 0 when the order meets the co-funded minimum, see `shipping_fee_cofunded_discount`. Example: `5000`.
  public var shippingFeeSellerDiscount: String? { raw.string("shipping_fee_seller_discount") }

  /// Tax on the shipping fee, decimal text in the currency of the order. Example: `11`.
  public var shippingFeeTax: String? { raw.string("shipping_fee_tax") }

  /// Amount the buyer paid to insure the goods against loss and damage in transit, decimal text; Indonesia only. Example: `1000`.
  public var shippingInsuranceFee: String? { raw.string("shipping_insurance_fee") }

  /// Fee the buyer pays when the order stays below the platform minimum, equal to the missing amount, decimal text; Thailand only. Example: `3000`.
  public var smallOrderFee: String? { raw.string("small_order_fee") }

  /// Price of all items after discounts: `original_total_product_price` less the discounts of seller and platform, decimal text; before tax in the US. Example: `5000`.
  public var subTotal: String? { raw.string("sub_total") }

  /// Total tax the buyer paid on the order, decimal text in the currency of the order; for cross-border shops and the US. Example: `5000`.
  public var tax: String? { raw.string("tax") }

  /// Total the buyer paid: `sub_total` plus `shipping_fee`, taxes and `retail_delivery_fee`, decimal text in the currency of the order. Example: `5000`.
  public var totalAmount: String? { raw.string("total_amount") }
}

/// POD detail inside ``SearchPodCustomizationDetailsResponse``.
public struct PodDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the TikTok Shop order line, the `id` of the line item in the order.
  public var orderLineId: String? { raw.string("order_line_id") }

  /// Customization data of the print-on-demand order line, as text.
  public var podDetail: String? { raw.string("pod_detail") }
}

/// Query order line inside the parameters of `searchPodCustomizationDetails`.
public struct QueryOrderLine: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    orderLineId: String,
    podOrderDataId: String,
    productId: String,
    skuId: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("order_line_id", orderLineId)
      writer.put("pod_order_data_id", podOrderDataId)
      writer.put("product_id", productId)
      writer.put("sku_id", skuId)
    })
  }

  /// Id of the TikTok Shop order line, the `id` of the line item in the order.
  public var orderLineId: String? { raw.string("order_line_id") }

  /// Id of the print-on-demand (POD) data of the order line to look up.
  public var podOrderDataId: String? { raw.string("pod_order_data_id") }

  /// Id of the product whose SKU was ordered in this line.
  public var productId: String? { raw.string("product_id") }

  /// Id of the SKU, the variant of the product that was ordered.
  public var skuId: String? { raw.string("sku_id") }
}

/// Recipient address inside ``Order``.
public struct RecipientAddress: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Detailed part of the recipient's address, such as unit and building; masked for orders shipped by TikTok and after the privacy window.
  public var addressDetail: String? { raw.string("address_detail") }

  /// First line of the recipient's street address; masked where the platform hides recipient data.
  public var addressLine1: String? { raw.string("address_line1") }

  /// Second line of the recipient's street address, such as suite or apartment; may be empty.
  public var addressLine2: String? { raw.string("address_line2") }

  /// Third line of the recipient's street address; in practice filled only for Brazil.
  public var addressLine3: String? { raw.string("address_line3") }

  /// Fourth line of the recipient's street address; in practice filled only for Brazil.
  public var addressLine4: String? { raw.string("address_line4") }

  /// Delivery instructions the recipient left for the address; United States only.
  public var deliveryPreferences: DeliveryPreference? { raw.view("delivery_preferences") }

  /// Administrative areas of the address from the country downward, one entry per level; not available while the order is UNPAID or ON_HOLD.
  public var districtInfo: [DistrictInfo] { raw.views("district_info") }

  /// Buyer's real email address; returned only for Shopify first-party connector orders whose buyer agreed at checkout to share it. Example: `v2b2V5@chat.seller.tiktok.com`.
  public var email: String? { raw.string("email") }

  /// Recipient's given name; equals `name` when the buyer did not enter first and last name separately. Example: `David`.
  public var firstName: String? { raw.string("first_name") }

  /// Recipient's given name in katakana; Japan only.
  public var firstNameLocalScript: String? { raw.string("first_name_local_script") }

  /// Complete recipient address in one text; empty while the order is ON_HOLD and masked where recipient data is hidden.
  public var fullAddress: String? { raw.string("full_address") }

  /// Recipient's family name; empty when the buyer did not enter first and last name separately. Example: `Kong`.
  public var lastName: String? { raw.string("last_name") }

  /// Recipient's family name in katakana; Japan only.
  public var lastNameLocalScript: String? { raw.string("last_name_local_script") }

  /// Full name of the recipient; masked when the order ships with platform logistics.
  public var name: String? { raw.string("name") }

  /// Recipient's telephone number; masked when the order ships with platform logistics. Example: `(+1)213-***-1234`.
  public var phoneNumber: String? { raw.string("phone_number") }

  /// Post town of the recipient's address; United Kingdom only. Example: `Ribbleton`.
  public var postTown: String? { raw.string("post_town") }

  /// Postal code of the recipient's address, in the US the ZIP code; masked where recipient data is hidden. Example: `95110`.
  public var postalCode: String? { raw.string("postal_code") }

  /// Country or region of the recipient's address, such as US. Example: `US`.
  public var regionCode: String? { raw.string("region_code") }

  /// Relay email address through which the seller can reach the buyer in TikTok Shop messages once enabled in Seller Center; only for Shopify first-party connector orders. Example: `v2b2V5@chat.seller.tiktok.com`.
  public var tokenizedEmail: String? { raw.string("tokenized_email") }
}

/// Order inside ``SearchOrderByExternalOrderReferencesResponse``.
public struct SearchOrderByExternalOrderReferencesOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// The order as your own order management system (OMS) knows it: platform, id and lines.
  public var externalOrder: ExternalOrder? { raw.view("external_order") }

  /// Id of the TikTok Shop order, used in all calls about it. Example: `576461413038785752`.
  public var id: String? { raw.string("id") }
}

/// Seller funded product promotion inside ``GetPriceDetailLineItem``.
public struct SellerFundedProductPromotion: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the seller's promotion activity that lowered the product price.
  public var activityId: String? { raw.string("activity_id") }

  /// Amount by which the seller's product promotion lowered the price, decimal text in `currency`.
  public var discountAmount: String? { raw.string("discount_amount") }

  /// Kind of discount the seller's product promotion gave.
  public var discountType: String? { raw.string("discount_type") }
}

/// Seller funded shipping promotion inside ``GetPriceDetailLineItem``.
public struct SellerFundedShippingPromotion: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the seller's promotion activity that lowered the shipping fee.
  public var activityId: String? { raw.string("activity_id") }

  /// Amount by which the seller's shipping promotion lowered the shipping fee, decimal text in `currency`.
  public var discountAmount: String? { raw.string("discount_amount") }

  /// Kind of discount the seller's shipping promotion gave.
  public var discountType: String? { raw.string("discount_type") }
}

/// Sub item info inside ``LineItem``.
public struct SubItemInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Why this sub-item was cancelled, as readable text; absent while it is not cancelled.
  public var cancelReason: String? { raw.string("cancel_reason") }

  /// Party that started the cancellation of this item.
  public var cancelUser: String? { raw.string("cancel_user") }

  /// Currency of the amounts beside it, ISO 4217 code.
  public var currency: String? { raw.string("currency") }

  /// State of this sub-item in the life of the order.
  public var displayStatus: String? { raw.string("display_status") }

  /// Id of the sub-item within the line item.
  public var id: String? { raw.string("id") }

  /// Whether the SKU of this sub-item is hazardous material with packing rules of its own.
  public var isDangerousGood: Bool? { raw.flag("is_dangerous_good") }

  /// Taxes charged on the sub-item: kind, rate and amount.
  public var itemTax: [ItemTax] { raw.views("item_tax") }

  /// List price of the item before any discount, decimal text in the currency of the order.
  public var originalPrice: String? { raw.string("original_price") }

  /// Id of the package that holds the item; for local sellers in the US and the UK absent until the package is shipped.
  public var packageId: String? { raw.string("package_id") }

  /// State of the package that holds the item; for local sellers in the US and the UK absent until the package is shipped.
  public var packageStatus: String? { raw.string("package_status") }

  /// Part of the price reduction paid for by TikTok Shop, decimal text in the currency of the order.
  public var platformDiscount: String? { raw.string("platform_discount") }

  /// Id of the product whose SKU was ordered in this line.
  public var productId: String? { raw.string("product_id") }

  /// Title of the product when it was ordered.
  public var productName: String? { raw.string("product_name") }

  /// Retail delivery fee (RDF) that some US states levy on deliveries, decimal text in the currency of the order; United States only.
  public var retailDeliveryFee: String? { raw.string("retail_delivery_fee") }

  /// Unix time in seconds when the seller's ship call succeeded; absent before shipping.
  public var rtsTime: UnixTime? { raw.time("rts_time") }

  /// Price of the item after the discounts of seller and platform, decimal text in the currency of the order.
  public var salePrice: String? { raw.string("sale_price") }

  /// Part of the price reduction paid for by the seller, decimal text in the currency of the order.
  public var sellerDiscount: String? { raw.string("seller_discount") }

  /// Seller's own code of the SKU, as entered in the product.
  public var sellerSku: String? { raw.string("seller_sku") }

  /// Id of the carrier; set once shipping has been arranged.
  public var shippingProviderId: String? { raw.string("shipping_provider_id") }

  /// Name of the carrier that transports the item.
  public var shippingProviderName: String? { raw.string("shipping_provider_name") }

  /// Id of the SKU, the variant of the product that was ordered.
  public var skuId: String? { raw.string("sku_id") }

  /// Address of the picture that shows the ordered variant.
  public var skuImage: String? { raw.string("sku_image") }

  /// Values of the sales attributes that make the variant, such as `Black, 26`.
  public var skuName: String? { raw.string("sku_name") }

  /// Carrier's tracking number; available once the package has been shipped.
  public var trackingNumber: String? { raw.string("tracking_number") }

  /// Id of the seller's warehouse from which the sub-item ships.
  public var warehouseId: String? { raw.string("warehouse_id") }
}

/// Unboxing case inside ``LineItem``.
public struct UnboxingCase: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// SKU of the line item that is a blind box to be opened.
  public var unboxSku: String? { raw.string("unbox_sku") }

  /// Kind of the SKU in `unbox_sku` that is opened as a blind box.
  public var unboxSkuType: String? { raw.string("unbox_sku_type") }
}
