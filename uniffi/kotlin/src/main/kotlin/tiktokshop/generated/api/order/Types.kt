// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.order

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `AddExternalOrderReferences` (202406). Stores the ids that up to 100 orders have on another platform. */
public class AddExternalOrderReferencesResponse(response: ApiResponse) : ResponseView(response) {
    /** References that could not be saved, one entry per failed order with code and message; the only sign of failure when the call itself succeeds. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }
}

/** The response of `GetExternalOrderReferences` (202406). Returns the ids that one order has on another platform. */
public class GetExternalOrderReferencesResponse(response: ApiResponse) : ResponseView(response) {
    /** External orders linked to the TikTok Shop order, one entry per order management system that stored a reference. */
    public val externalOrders: List<ExternalOrder> get() = views("external_orders") { ExternalOrder(it) }
}

/** The response of `GetOrderDetail` (202507). Returns up to 50 orders by id, with their line items, address and payment. */
public class GetOrderDetailResponse(response: ApiResponse) : ResponseView(response) {
    /** TikTok Shop orders found, one entry per order. */
    public val orders: List<Order> get() = views("orders") { Order(it) }
}

/** The response of `GetOrderList` (202309). Lists orders that match a filter, newest first. */
public class GetOrderListResponse(response: ApiResponse) : ResponseView(response) {
    /** Token that fetches the following page; empty or absent on the last one. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** TikTok Shop orders found, one entry per order. */
    public val orders: List<Order> get() = views("orders") { Order(it) }

    /** Number of orders that match the filters, over all pages. Example: `22113`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GetPriceDetail` (202407). Returns the price, discounts, fees and taxes of one order, per line item. */
public class GetPriceDetailResponse(response: ApiResponse) : ResponseView(response) {
    /** Cash on delivery fee charged by shipping aggregators, decimal text; filled for Saudi Arabia, `0.00` elsewhere. Example: `0.00`. */
    public val codFee: String? get() = text("cod_fee")

    /** Cash on delivery fee of the whole order, described by the platform as including tax, decimal text; filled for Saudi Arabia, `0.00` elsewhere. Example: `0.00`. */
    public val codFeeNetAmount: String? get() = text("cod_fee_net_amount")

    /** Currency of all amounts of the calculation, ISO 4217 code. Example: `USD`. */
    public val currency: String? get() = text("currency")

    /** Total distance fee of the Horizon+ Program, decimal text in the currency of the order; Indonesia only. Example: `2.00`. */
    public val distanceFee: String? get() = text("distance_fee")

    /** Fee of the logistics partner for the distance of deliveries outside Java under the Horizon+ Program, decimal text; Indonesia only. Example: `1.00`. */
    public val distanceShippingFee: String? get() = text("distance_shipping_fee")

    /** Price calculation of each line item, with the same amounts as the order level. */
    public val lineItems: List<GetPriceDetailLineItem> get() = views("line_items") { GetPriceDetailLineItem(it) }

    /** Net price of the products as the platform computes it after tax, decimal text in `currency`. Example: `97.00`. */
    public val netPriceAmount: String? get() = text("net_price_amount")

    /** Amount the buyer pays, decimal text: `sku_sale_price` plus `shipping_sale_price` plus `tax_amount` plus `small_order_fee`. Example: `101.00`. */
    public val payment: String? get() = text("payment")

    /** Shipping discount paid for by the platform, decimal text in `currency`. Example: `12.00`. */
    public val shippingFeeDeductionPlatform: String? get() = text("shipping_fee_deduction_platform")

    /** Kind of platform voucher that covers the shipping discount: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1010000`. */
    public val shippingFeeDeductionPlatformVoucher: String? get() = text("shipping_fee_deduction_platform_voucher")

    /** Shipping discount paid for by the seller, decimal text in `currency`. Example: `10.00`. */
    public val shippingFeeDeductionSeller: String? get() = text("shipping_fee_deduction_seller")

    /** Shipping price before discounts, decimal text in `currency`. Example: `25.00`. */
    public val shippingListPrice: String? get() = text("shipping_list_price")

    /** Shipping price after discounts: `shipping_list_price` less the deductions of seller and platform, decimal text in `currency`. Example: `3.00`. */
    public val shippingSalePrice: String? get() = text("shipping_sale_price")

    /** List price of the seller's gift item including tax, decimal text in `currency`. Example: `2.02`. */
    public val skuGiftNetPrice: String? get() = text("sku_gift_net_price")

    /** List price of the seller's gift item without tax, decimal text in `currency`. Example: `2.00`. */
    public val skuGiftOriginalPrice: String? get() = text("sku_gift_original_price")

    /** Total list price (MSRP) of the products before discounts, decimal text in `currency`. Example: `97.00`. */
    public val skuListPrice: String? get() = text("sku_list_price")

    /** Price of the products after discounts: `sku_list_price` less both subtotal deductions, decimal text in `currency`. Example: `96.00`. */
    public val skuSalePrice: String? get() = text("sku_sale_price")

    /** Discounted price of the products including tax: `sku_sale_price` + `subtotal_tax_amount`, decimal text in `currency`. Example: `98.00`. */
    public val subtotal: String? get() = text("subtotal")

    /** Product discount paid for by the platform, decimal text in `currency`. Example: `0.50`. */
    public val subtotalDeductionPlatform: String? get() = text("subtotal_deduction_platform")

    /** Product discount paid for by the seller, decimal text in `currency`. Example: `0.50`. */
    public val subtotalDeductionSeller: String? get() = text("subtotal_deduction_seller")

    /** Tax on the products without shipping, decimal text in `currency`. Example: `2.00`. */
    public val subtotalTaxAmount: String? get() = text("subtotal_tax_amount")

    /** Total tax of the order: tax on the products, on shipping and on the cash on delivery fee, decimal text in `currency`. Example: `2.00`. */
    public val taxAmount: String? get() = text("tax_amount")

    /** Rate of the tax as decimal text, 0.35 meaning 35 %. Example: `0.021`. */
    public val taxRate: String? get() = text("tax_rate")

    /** Price before discounts: `sku_list_price` + `shipping_list_price`, decimal text in `currency`. Example: `122.00`. */
    public val total: String? get() = text("total")

    /** Kind of platform-funded discount on the product: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1010000`. */
    public val voucherDeductionPlatform: String? get() = text("voucher_deduction_platform")

    /** Kind of seller-funded discount on the product: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1020000`. */
    public val voucherDeductionSeller: String? get() = text("voucher_deduction_seller")
}

/** The response of `GetPrivilegedOrderDetail` (202309). Returns up to 50 orders with personal data, for apps granted that access. */
public class GetPrivilegedOrderDetailResponse(response: ApiResponse) : ResponseView(response) {
    /** TikTok Shop orders found, one entry per order. */
    public val orders: List<Order> get() = views("orders") { Order(it) }
}

/** The response of `SearchOrderByExternalOrderReference` (202406). Finds the order that has a given id on another platform. */
public class SearchOrderByExternalOrderReferencesResponse(response: ApiResponse) : ResponseView(response) {
    /** TikTok Shop orders linked with the external order. */
    public val orders: List<SearchOrderByExternalOrderReferencesOrder> get() = views("orders") { SearchOrderByExternalOrderReferencesOrder(it) }
}

/** The response of `SearchPODCustomizationDetails` (202606). Returns the buyer's print-on-demand design for the lines of an order. */
public class SearchPodCustomizationDetailsResponse(response: ApiResponse) : ResponseView(response) {
    /** Print-on-demand customizations found, one entry per order line. */
    public val podDetails: List<PodDetail> get() = views("pod_details") { PodDetail(it) }

    /** Numeric result code of the lookup of customization data. */
    public val statusCode: Long? get() = integer("status_code")
}

/** The response of `UpdateTheBlindBoxOpeningResults` (202605). Reports which product each opened blind box of an order contained. */
public class UpdateBlindBoxOpeningResultsResponse(response: ApiResponse) : ResponseView(response)


/** External order inside [AddExternalOrderReferencesOrder]. */
public class AddExternalOrderReferencesExternalOrder(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String,
        lineItems: List<AddExternalOrderReferencesLineItem>,
        platform: AddExternalOrderReferencesExternalOrderPlatform,
    ) : this(fields("id", id, "line_items", lineItems, "platform", platform))

    /** Id of the order in your order management system (OMS). Required. Example: `676461413038785752`. */
    public val id: String? get() = text("id")

    /** Lines of the external order matched to the TikTok Shop line items, at most 100. Required. */
    public val lineItems: List<AddExternalOrderReferencesLineItem> get() = views("line_items") { AddExternalOrderReferencesLineItem(it) }

    /** Name of your order management system; call again with another one to link further systems, or with the same one to change the link. Required. Example: `SHOPIFY`. */
    public val platform: AddExternalOrderReferencesExternalOrderPlatform? get() = text("platform")?.let(::AddExternalOrderReferencesExternalOrderPlatform)
}

/** Line item inside [AddExternalOrderReferencesExternalOrder], [ExternalOrder]. */
public class AddExternalOrderReferencesLineItem(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
        originId: String? = null,
    ) : this(fields("id", id, "origin_id", originId))

    /** Id of this line in your order management system. Example: `577086512123755123`. */
    public val id: String? get() = text("id")

    /** Id of the TikTok Shop line item that this external line stands for. Example: `677086512123755123`. */
    public val originId: String? get() = text("origin_id")
}

/** Order inside `AddExternalOrderReferences`. */
public class AddExternalOrderReferencesOrder(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        externalOrder: AddExternalOrderReferencesExternalOrder,
        id: String,
    ) : this(fields("external_order", externalOrder, "id", id))

    /** The order as your own order management system (OMS) knows it: platform, id and lines. Required. */
    public val externalOrder: AddExternalOrderReferencesExternalOrder? get() = child("external_order")?.let(::AddExternalOrderReferencesExternalOrder)

    /** Id of the TikTok Shop order to which the reference is attached. Required. Example: `576461413038785752`. */
    public val id: String? get() = text("id")
}

/** Blind batch box result inside `UpdateBlindBoxOpeningResults`. */
public class BlindBatchBoxResult(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        blindBoxOrderLineList: List<BlindBoxOrderLine>? = null,
        orderLineId: String? = null,
    ) : this(fields("blind_box_order_line_list", blindBoxOrderLineList, "order_line_id", orderLineId))

    /** Items revealed when the blind boxes of this order line were opened, each with product, SKU and opening time. */
    public val blindBoxOrderLineList: List<BlindBoxOrderLine> get() = views("blind_box_order_line_list") { BlindBoxOrderLine(it) }

    /** Id of the TikTok Shop order line, the `id` of the line item in the order. */
    public val orderLineId: String? get() = text("order_line_id")
}

/** Blind box order line inside [BlindBatchBoxResult]. */
public class BlindBoxOrderLine(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        blindOpenTime: Instant? = null,
        blindResultProductId: String? = null,
        blindResultSkuId: String? = null,
        productType: ProductType? = null,
    ) : this(fields("blind_open_time", blindOpenTime, "blind_result_product_id", blindResultProductId, "blind_result_sku_id", blindResultSkuId, "product_type", productType))

    /** Unix time at which the blind box was opened; the documented sample is in milliseconds. */
    public val blindOpenTime: Instant? get() = time("blind_open_time")

    /** Id of the TikTok Shop product that was found in the blind box. */
    public val blindResultProductId: String? get() = text("blind_result_product_id")

    /** Id of the TikTok Shop SKU that was found in the blind box. */
    public val blindResultSkuId: String? get() = text("blind_result_sku_id")

    /** Whether the revealed item is a regular item or a free gift. */
    public val productType: ProductType? get() = text("product_type")?.let(::ProductType)
}

/** Blind box result inside `UpdateBlindBoxOpeningResults`. */
public class BlindBoxResult(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        blindOpenTime: Instant? = null,
        blindResultProductId: String? = null,
        blindResultSkuId: String? = null,
        orderLineId: String? = null,
    ) : this(fields("blind_open_time", blindOpenTime, "blind_result_product_id", blindResultProductId, "blind_result_sku_id", blindResultSkuId, "order_line_id", orderLineId))

    /** Unix time at which the blind box was opened; the documented sample is in milliseconds. */
    public val blindOpenTime: Instant? get() = time("blind_open_time")

    /** Id of the TikTok Shop product that was found in the blind box. */
    public val blindResultProductId: String? get() = text("blind_result_product_id")

    /** Id of the TikTok Shop SKU that was found in the blind box. */
    public val blindResultSkuId: String? get() = text("blind_result_sku_id")

    /** Id of the TikTok Shop order line, the `id` of the line item in the order. */
    public val orderLineId: String? get() = text("order_line_id")
}

/** Combined listing SKU inside [LineItem]. */
public class CombinedListingSku(raw: JsonObject) : JsonView(raw) {
    /** Id of the product to which this part of the bundle belongs. Example: `1729582718312380456`. */
    public val productId: String? get() = text("product_id")

    /** Seller's own code of this part of the bundle. Example: `yellow-24-XL`. */
    public val sellerSku: String? get() = text("seller_sku")

    /** How many units of this SKU one bundle contains. Example: `1`. */
    public val skuCount: Long? get() = integer("sku_count")

    /** Id of the SKU that is part of the bundle. Example: `2729382476852921123`. */
    public val skuId: String? get() = text("sku_id")
}

/** Delivery preference inside [RecipientAddress]. */
public class DeliveryPreference(raw: JsonObject) : JsonView(raw) {
    /** Place where the recipient wants the parcel left, such as the front door. */
    public val dropOffLocation: String? get() = text("drop_off_location")
}

/** Detail inside [ErrorItem]. */
public class Detail(raw: JsonObject) : JsonView(raw) {
    /** External order of the failed entry, repeated from the request. */
    public val externalOrder: ExternalOrder? get() = child("external_order")?.let(::ExternalOrder)

    /** Id of the TikTok Shop order whose reference failed. Example: `576461413038785752`. */
    public val orderId: String? get() = text("order_id")
}

/** District info inside [RecipientAddress]. */
public class DistrictInfo(raw: JsonObject) : JsonView(raw) {
    /** Level code of this administrative area, from L0 (the country) down to L4 (the smallest area). Example: `L0`. */
    public val addressLevel: String? get() = text("address_level")

    /** Kind of administrative area at this level as used for shipping, such as country, state, county, city or district. Example: `Country`. */
    public val addressLevelName: String? get() = text("address_level_name")

    /** Name of the administrative area at this level, such as United Kingdom at L0 or London at a lower level. */
    public val addressName: String? get() = text("address_name")

    /** ISO code of the administrative area at this level, where one exists. Example: `VAN`. */
    public val isoCode: String? get() = text("iso_code")
}

/** Error inside [AddExternalOrderReferencesResponse]. */
public class ErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Error code of the failed order reference, such as 36020001 for an invalid order id. Example: `36020001`. */
    public val code: String? get() = text("code")

    /** The order reference that failed, so that it can be found in the request. */
    public val detail: Detail? get() = child("detail")?.let(::Detail)

    /** Readable explanation why the reference of this order could not be saved. */
    public val message: String? get() = text("message")
}

/** External order inside [Detail], [GetExternalOrderReferencesResponse], [SearchOrderByExternalOrderReferencesOrder]. */
public class ExternalOrder(raw: JsonObject) : JsonView(raw) {
    /** Id of the linked order in your order management system (OMS). Example: `676461413038785752`. */
    public val id: String? get() = text("id")

    /** Lines of the external order with the TikTok Shop line item each one stands for. */
    public val lineItems: List<AddExternalOrderReferencesLineItem> get() = views("line_items") { AddExternalOrderReferencesLineItem(it) }

    /** Order management system named in the failed entry. Example: `SHOPIFY`. */
    public val platform: String? get() = text("platform")
}

/** Line item inside [GetPriceDetailResponse]. */
public class GetPriceDetailLineItem(raw: JsonObject) : JsonView(raw) {
    /** Cash on delivery fee charged by shipping aggregators, decimal text; filled for Saudi Arabia, `0.00` elsewhere. Example: `0.00`. */
    public val codFee: String? get() = text("cod_fee")

    /** Cash on delivery fee of this line including tax, decimal text; filled for Saudi Arabia, `0.00` elsewhere. Example: `0.00`. */
    public val codFeeAmount: String? get() = text("cod_fee_amount")

    /** Currency of the amounts beside it, ISO 4217 code. Example: `USD`. */
    public val currency: String? get() = text("currency")

    /** Total distance fee of the Horizon+ Program, decimal text in the currency of the order; Indonesia only. Example: `2.00`. */
    public val distanceFee: String? get() = text("distance_fee")

    /** Fee of the logistics partner for the distance of deliveries outside Java under the Horizon+ Program, decimal text; Indonesia only. Example: `1.00`. */
    public val distanceShippingFee: String? get() = text("distance_shipping_fee")

    /** Id of the line item in the order to which these amounts belong. Example: `576461413032342720`. */
    public val id: String? get() = text("id")

    /** Net price of the products as the platform computes it after tax, decimal text in `currency`. Example: `97.00`. */
    public val netPriceAmount: String? get() = text("net_price_amount")

    /** Amount the buyer pays, decimal text: `sku_sale_price` plus `shipping_sale_price` plus `tax_amount` plus `small_order_fee`. Example: `101.00`. */
    public val payment: String? get() = text("payment")

    /** Product promotion paid for by the seller that applied to the line. */
    public val sellerFundedProductPromotions: List<SellerFundedProductPromotion> get() = views("seller_funded_product_promotions") { SellerFundedProductPromotion(it) }

    /** Shipping promotion paid for by the seller that applied to the line. */
    public val sellerFundedShippingPromotions: List<SellerFundedShippingPromotion> get() = views("seller_funded_shipping_promotions") { SellerFundedShippingPromotion(it) }

    /** Shipping discount paid for by the platform, decimal text in `currency`. Example: `12.00`. */
    public val shippingFeeDeductionPlatform: String? get() = text("shipping_fee_deduction_platform")

    /** Kind of platform voucher that covers the shipping discount: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1010000`. */
    public val shippingFeeDeductionPlatformVoucher: String? get() = text("shipping_fee_deduction_platform_voucher")

    /** Shipping discount paid for by the seller, decimal text in `currency`. Example: `10.00`. */
    public val shippingFeeDeductionSeller: String? get() = text("shipping_fee_deduction_seller")

    /** Shipping price before discounts, decimal text in `currency`. Example: `25.00`. */
    public val shippingListPrice: String? get() = text("shipping_list_price")

    /** Shipping price after discounts: `shipping_list_price` less the deductions of seller and platform, decimal text in `currency`. Example: `3.00`. */
    public val shippingSalePrice: String? get() = text("shipping_sale_price")

    /** List price of the seller's gift item including tax, decimal text in `currency`. Example: `2.02`. */
    public val skuGiftNetPrice: String? get() = text("sku_gift_net_price")

    /** List price of the seller's gift item without tax, decimal text in `currency`. Example: `2.00`. */
    public val skuGiftOriginalPrice: String? get() = text("sku_gift_original_price")

    /** Total list price (MSRP) of the products before discounts, decimal text in `currency`. Example: `97.00`. */
    public val skuListPrice: String? get() = text("sku_list_price")

    /** Price of the products after discounts: `sku_list_price` less both subtotal deductions, decimal text in `currency`. Example: `96.00`. */
    public val skuSalePrice: String? get() = text("sku_sale_price")

    /** Discounted price of the products including tax: `sku_sale_price` + `subtotal_tax_amount`, decimal text in `currency`. Example: `98.00`. */
    public val subtotal: String? get() = text("subtotal")

    /** Product discount paid for by the platform, decimal text in `currency`. Example: `0.50`. */
    public val subtotalDeductionPlatform: String? get() = text("subtotal_deduction_platform")

    /** Product discount paid for by the seller, decimal text in `currency`. Example: `0.50`. */
    public val subtotalDeductionSeller: String? get() = text("subtotal_deduction_seller")

    /** Tax on the products without shipping, decimal text in `currency`. Example: `2.00`. */
    public val subtotalTaxAmount: String? get() = text("subtotal_tax_amount")

    /** Total tax of the line: tax on the products, on shipping and on the cash on delivery fee, decimal text in `currency`. Example: `2.00`. */
    public val taxAmount: String? get() = text("tax_amount")

    /** Rate of the tax as decimal text, 0.35 meaning 35 %. Example: `0.021`. */
    public val taxRate: String? get() = text("tax_rate")

    /** Price before discounts: `sku_list_price` + `shipping_list_price`, decimal text in `currency`. Example: `122.00`. */
    public val total: String? get() = text("total")

    /** Kind of platform-funded discount on the product: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1010000`. */
    public val voucherDeductionPlatform: String? get() = text("voucher_deduction_platform")

    /** Kind of seller-funded discount on the product: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1020000`. */
    public val voucherDeductionSeller: String? get() = text("voucher_deduction_seller")
}

/** Handling duration inside [Order]. */
public class HandlingDuration(raw: JsonObject) : JsonView(raw) {
    /** Number of days the seller has to prepare the order, counted as `type` says. Example: `7`. */
    public val days: String? get() = text("days")

    /** Which days count towards `days`; business days by default. Example: `BUSINESS_DAY`. */
    public val type: HandlingDurationType? get() = text("type")?.let(::HandlingDurationType)
}

/** Item tax inside [LineItem], [SubItemInfo]. */
public class ItemTax(raw: JsonObject) : JsonView(raw) {
    /** Amount of this tax, decimal text in the currency of the order. Example: `21.2`. */
    public val taxAmount: String? get() = text("tax_amount")

    /** Rate of the tax as decimal text, 0.35 meaning 35 %. Example: `0.35`. */
    public val taxRate: String? get() = text("tax_rate")

    /** Kind of tax; at present only SALES_TAX, the sales tax in the US. Example: `SALES_TAX`. */
    public val taxType: TaxType? get() = text("tax_type")?.let(::TaxType)
}

/** Line item inside [Order]. */
public class LineItem(raw: JsonObject) : JsonView(raw) {
    /** Service fee collected from the buyer at checkout from the fifth order on, decimal text in the currency of the order; Indonesia only. Example: `1000`. */
    public val buyerServiceFee: String? get() = text("buyer_service_fee")

    /** Why this item was cancelled, as readable text; absent while the item is not cancelled. */
    public val cancelReason: String? get() = text("cancel_reason")

    /** Party that started the cancellation of this item. Example: `BUYER`. */
    public val cancelUser: CancelUser? get() = text("cancel_user")?.let(::CancelUser)

    /** SKUs that make up the ordered virtual bundle or combined listing, with their quantities; present only for such items. */
    public val combinedListingSkus: List<CombinedListingSku> get() = views("combined_listing_skus") { CombinedListingSku(it) }

    /** Currency of the amounts beside it, ISO 4217 code. Example: `IDR`. */
    public val currency: String? get() = text("currency")

    /** State of this item in the life of the order; unlike the order `status` it is never ON_HOLD or PARTIALLY_SHIPPING. Example: `TO_SHIP`. */
    public val displayStatus: DisplayStatus? get() = text("display_status")?.let(::DisplayStatus)

    /** Total distance fee of the Horizon+ Program, decimal text in the currency of the order; Indonesia only. Example: `2000`. */
    public val distanceFee: String? get() = text("distance_fee")

    /** Fee of the logistics partner for the distance of deliveries outside Java under the Horizon+ Program, decimal text; Indonesia only. Example: `1000`. */
    public val distanceShippingFee: String? get() = text("distance_shipping_fee")

    /** Retail price of a free item (LIVE giveaway, free sample, gift with purchase), decimal text, 0 for any other item; usable on the invoice in Brazil. Example: `20`. */
    public val giftRetailPrice: String? get() = text("gift_retail_price")

    /** Business days the seller has to prepare the item when `sku_type` is MADE_TO_ORDER; deprecated, use `handling_duration` of the order. Example: `7`. */
    public val handlingDurationDays: String? get() = text("handling_duration_days")

    /** Id of the line item; every unit ordered has a line item of its own. Example: `577086512123755123`. */
    public val id: String? get() = text("id")

    /** Whether the SKU is hazardous material, which must be packed together with other items as the platform rules say; see `package_id` for the grouping. Example: `true`. */
    public val isDangerousGood: Boolean? get() = flag("is_dangerous_good")

    /** Whether the buyer receives this line item as a gift. Example: `false`. */
    public val isGift: Boolean? get() = flag("is_gift")

    /** Whether the item is a print-on-demand (POD) product that the buyer customized; see `pod_info_id`. */
    public val isPodCustomized: Boolean? get() = flag("is_pod_customized")

    /** Whether the SKU is a blind box to be opened to reveal the product for the buyer; the revealed SKU can be reported afterwards, United States only. Example: `false`. */
    public val isUnboxingItem: Boolean? get() = flag("is_unboxing_item")

    /** Taxes charged on the item, one entry per kind of tax. */
    public val itemTax: List<ItemTax> get() = views("item_tax") { ItemTax(it) }

    /** Whether the item may be sold only with a prescription. Example: `true`. */
    public val needsPrescription: Boolean? get() = flag("needs_prescription")

    /** List price of the item before any discount, decimal text in the currency of the order. Example: `0.01`. */
    public val originalPrice: String? get() = text("original_price")

    /** Id of the package that holds the item; for local sellers in the US and the UK absent until the package is shipped. Example: `1153132168123859123`. */
    public val packageId: String? get() = text("package_id")

    /** State of the package that holds the item; for local sellers in the US and the UK absent until the package is shipped. Example: `TO_FULFILL`. */
    public val packageStatus: PackageStatus? get() = text("package_status")?.let(::PackageStatus)

    /** Deposit charged on returnable packaging such as bottles and cans, decimal text in the currency of the order; Germany only. Example: `1.5`. */
    public val pfandFee: String? get() = text("pfand_fee")

    /** Part of the price reduction paid for by TikTok Shop, decimal text in the currency of the order. Example: `0`. */
    public val platformDiscount: String? get() = text("platform_discount")

    /** Id of the print-on-demand (POD) customization of the item. */
    public val podInfoId: String? get() = text("pod_info_id")

    /** Id of the product whose SKU was ordered in this line. Example: `1729582718312380123`. */
    public val productId: String? get() = text("product_id")

    /** Kind of product listing through which the item was sold. */
    public val productListingType: String? get() = text("product_listing_type")

    /** Title of the product when it was ordered. */
    public val productName: String? get() = text("product_name")

    /** Retail delivery fee (RDF) that some US states levy on deliveries, decimal text in the currency of the order; United States only. Example: `1.28`. */
    public val retailDeliveryFee: String? get() = text("retail_delivery_fee")

    /** Id of the LIVE room in which the item was bought. */
    public val roomId: String? get() = text("room_id")

    /** Unix time in seconds when the seller's ship call succeeded; absent before shipping. Example: `1678389618`. */
    public val rtsTime: Instant? get() = time("rts_time")

    /** Price of the item after the discounts of seller and platform, decimal text in the currency of the order. Example: `0.01`. */
    public val salePrice: String? get() = text("sale_price")

    /** Part of the price reduction paid for by the seller, decimal text in the currency of the order. Example: `0`. */
    public val sellerDiscount: String? get() = text("seller_discount")

    /** Seller's own code of the SKU, as entered in the product. Example: `red_iphone_256`. */
    public val sellerSku: String? get() = text("seller_sku")

    /** Id of the carrier; set once shipping has been arranged. Example: `6617675021119438849`. */
    public val shippingProviderId: String? get() = text("shipping_provider_id")

    /** Name of the carrier that transports the item. */
    public val shippingProviderName: String? get() = text("shipping_provider_name")

    /** Value added tax (VAT) on the shipping fee of the item, decimal text in the currency of the order. */
    public val shippingVatAmount: String? get() = text("shipping_vat_amount")

    /** Rate of the value added tax (VAT) on the shipping fee of the item, decimal text. */
    public val shippingVatRate: String? get() = text("shipping_vat_rate")

    /** Id of the SKU, the variant of the product that was ordered. Example: `2729382476852921560`. */
    public val skuId: String? get() = text("sku_id")

    /** Address of the picture that shows the ordered variant. */
    public val skuImage: String? get() = text("sku_image")

    /** Values of the sales attributes that make the variant, such as `Black, 26`. Example: `Iphone`. */
    public val skuName: String? get() = text("sku_name")

    /** Sales model of the line item; deprecated, use `order_type` of the order. Example: `PRE_ORDER`. */
    public val skuType: SkuType? get() = text("sku_type")?.let(::SkuType)

    /** Fee the buyer pays when the order stays below the platform minimum, equal to the missing amount, decimal text; Thailand only. Example: `5000`. */
    public val smallOrderFee: String? get() = text("small_order_fee")

    /** Details of the sub-item inside the line item: product, price, package, tax and state. */
    public val subItemInfo: List<SubItemInfo> get() = views("sub_item_info") { SubItemInfo(it) }

    /** Carrier's tracking number; available once the package has been shipped. Example: `JX12345`. */
    public val trackingNumber: String? get() = text("tracking_number")

    /** Blind box SKU of the line item and its kind. */
    public val unboxingCaseList: List<UnboxingCase> get() = views("unboxing_case_list") { UnboxingCase(it) }

    /** Seller's own SKU code of the product found in the blind box, so that the warehouse ships the right item; United States only. Example: `14531134`. */
    public val unboxingSkuCode: String? get() = text("unboxing_sku_code")
}

/** Order inside [GetOrderDetailResponse], [GetOrderListResponse], [GetPrivilegedOrderDetailResponse]. */
public class Order(raw: JsonObject) : JsonView(raw) {
    /** Whether the items of the order must go through product authentication before they reach the buyer. */
    public val authenticationRequired: Boolean? get() = flag("authentication_required")

    /** Id shared by orders that one customer placed during a LIVE session, so that they can ship together; set when automatic combination is on in Seller Center. Example: `12345677`. */
    public val autoCombineGroupId: String? get() = text("auto_combine_group_id")

    /** Profile picture of the buyer on TikTok; show it with `buyer_nickname` when a blind box is opened in a LIVE session. */
    public val buyerAvatar: String? get() = text("buyer_avatar")

    /** Relay address that hides the buyer's real email; do not write to it, contact the buyer through Buyer Messages in Seller Center. Example: `v2b2V5@chat.seller.tiktok.com`. */
    public val buyerEmail: String? get() = text("buyer_email")

    /** Note the buyer left for the seller when placing the order. */
    public val buyerMessage: String? get() = text("buyer_message")

    /** Name the buyer chose on TikTok; identifies the buyer when a blind box is opened in a LIVE session. Example: `user213123`. */
    public val buyerNickname: String? get() = text("buyer_nickname")

    /** Unix time in seconds at which the platform cancels the order automatically; superseded by `shipping_due_time`, `collection_due_time` and `delivery_due_time`. Example: `1619621355`. */
    public val cancelOrderSlaTime: Instant? get() = time("cancel_order_sla_time")

    /** Why the order was cancelled, as readable text; when items have different reasons, the order carries that of its first line item. */
    public val cancelReason: String? get() = text("cancel_reason")

    /** Unix time in seconds when the order became CANCELLED; absent for orders that are not cancelled. Example: `1678389618`. */
    public val cancelTime: Instant? get() = time("cancel_time")

    /** Party that started the cancellation of the order; absent when nothing has been cancelled. Example: `SELLER`. */
    public val cancellationInitiator: CancellationInitiator? get() = text("cancellation_initiator")?.let(::CancellationInitiator)

    /** National registration number of the payment institution or creditor that processed the payment; in Brazil its CNPJ. Example: `26.545.167/0001-21`. */
    public val channelEntityNationalRegistryId: String? get() = text("channel_entity_national_registry_id")

    /** Unix time in seconds by which the order must be IN_TRANSIT; TikTok Shop cancels it automatically if the carrier has not collected it by then. Example: `1678389618`. */
    public val collectionDueTime: Instant? get() = time("collection_due_time")

    /** Unix time in seconds when the order became IN_TRANSIT, that is when the carrier had collected all of its packages. Example: `1678389618`. */
    public val collectionTime: Instant? get() = time("collection_time")

    /** Marketplace where the buyer placed the order; returned only in Indonesia. Example: `TIKTOK_SHOP`. */
    public val commercePlatform: CommercePlatform? get() = text("commerce_platform")?.let(::CommercePlatform)

    /** Id of the online pharmacy consultation behind the order; absent when the customer uploaded a picture of the prescription instead. Example: `123241`. */
    public val consultationId: String? get() = text("consultation_id")

    /** Buyer's CPF, the Brazilian taxpayer number needed to issue the invoice; Brazil only. Example: `3213-31231412`. */
    public val cpf: String? get() = text("cpf")

    /** Name of the person to whom the number in `cpf` belongs; Brazil only. */
    public val cpfName: String? get() = text("cpf_name")

    /** Unix time in seconds when the buyer placed the order. Example: `1619611561`. */
    public val createTime: Instant? get() = time("create_time")

    /** Unix time in seconds by which the order must be DELIVERED; TikTok Shop cancels it automatically if it is not. Example: `1678389618`. */
    public val deliveryDueTime: Instant? get() = time("delivery_due_time")

    /** Id of the delivery option the buyer chose at checkout; it corresponds to a shipping template configured by the seller. Example: `7091146663229654785`. */
    public val deliveryOptionId: String? get() = text("delivery_option_id")

    /** Display name of the delivery option the buyer chose, such as Standard Shipping. */
    public val deliveryOptionName: String? get() = text("delivery_option_name")

    /** Unix time in seconds by which the chosen delivery option requires the order to arrive. Example: `1678389618`. */
    public val deliveryOptionRequiredDeliveryTime: Instant? get() = time("delivery_option_required_delivery_time")

    /** Unix time in seconds by which the order must arrive to count as on time and avoid a late delivery penalty. Example: `1678389618`. */
    public val deliverySlaTime: Instant? get() = time("delivery_sla_time")

    /** Unix time in seconds when the order became DELIVERED. Example: `1678389618`. */
    public val deliveryTime: Instant? get() = time("delivery_time")

    /** Whether the order goes to the buyer's door or to a collection point that the buyer chose at checkout. Example: `HOME_DELIVERY`. */
    public val deliveryType: DeliveryType? get() = text("delivery_type")?.let(::DeliveryType)

    /** Id of the original order from which this exchange order was made; only if `is_exchange_order` is true, in the US and the UK. Example: `576461413038785752`. */
    public val exchangeSourceOrderId: String? get() = text("exchange_source_order_id")

    /** Latest collection time for the order to count as fast, Unix time. */
    public val fastCollectionSlaTime: Instant? get() = time("fast_collection_sla_time")

    /** Fast delivery promise shown on the listing that the order qualified for, such as 3_DAY_DELIVERY; absent otherwise, United States only. Example: `3_DAY_DELIVERY`. */
    public val fastDeliveryProgram: FastDeliveryProgram? get() = text("fast_delivery_program")?.let(::FastDeliveryProgram)

    /** Unix time in seconds by which the parcel must be collected to earn Next Day Delivery (NDD) incentives; Thailand and the Philippines only. Example: `1678389618`. */
    public val fastDispatchSlaTime: Instant? get() = time("fast_dispatch_sla_time")

    /** Latest time for the seller to ship the order for it to count as fast, Unix time. */
    public val fastRtsSlaTime: Instant? get() = time("fast_rts_sla_time")

    /** Shipping urgency, a lower number being more urgent: 100 instant, 200 same day in 8 hours, 300 same day, 400 next day, 500 express, 600 standard, 700 economy and 800 cargo; Southeast Asia only. Example: `100`. */
    public val fulfillmentPriorityLevel: Long? get() = integer("fulfillment_priority_level")

    /** Who stores, packs and ships the order; only orders fulfilled by the seller can be shipped through the API. Example: `FULFILLMENT_BY_SELLER`. */
    public val fulfillmentType: FulfillmentType? get() = text("fulfillment_type")?.let(::FulfillmentType)

    /** Time the seller has to prepare the order and hand it to a carrier after purchase; present only for made-to-order and back-order sales (`order_type`). */
    public val handlingDuration: HandlingDuration? get() = child("handling_duration")?.let(::HandlingDuration)

    /** Whether the recipient's address was changed after the order was placed; read it again before printing a label. Example: `false`. */
    public val hasUpdatedRecipientAddress: Boolean? get() = flag("has_updated_recipient_address")

    /** Id of the TikTok Shop order, used in all calls about it. Example: `576461413038785752`. */
    public val id: String? get() = text("id")

    /** Latest time for an order that the buyer collects in the store, Unix time. */
    public val instorePickupSlaTime: Instant? get() = time("instore_pickup_sla_time")

    /** Whether a cancellation request by the buyer is pending and waits for the seller's answer. Example: `false`. */
    public val isBuyerRequestCancel: Boolean? get() = flag("is_buyer_request_cancel")

    /** Whether the buyer pays in cash on delivery; only in markets that support it, false otherwise. Example: `false`. */
    public val isCod: Boolean? get() = flag("is_cod")

    /** Whether the order was made by an exchange; `exchange_source_order_id` then names the original, US and UK only. Example: `false`. */
    public val isExchangeOrder: Boolean? get() = flag("is_exchange_order")

    /** Whether the order is in ON_HOLD or will pass through it after payment, so that the buyer can still cancel freely. Example: `false`. */
    public val isOnHoldOrder: Boolean? get() = flag("is_on_hold_order")

    /** Whether the order is a sample that can be refunded. */
    public val isRefundableSample: Boolean? get() = flag("is_refundable_sample")

    /** Whether the order replaces an earlier one at no cost; `replaced_order_id` names that order. Example: `false`. */
    public val isReplacementOrder: Boolean? get() = flag("is_replacement_order")

    /** Whether the order delivers a product sample to a creator instead of a purchase by a customer. Example: `false`. */
    public val isSampleOrder: Boolean? get() = flag("is_sample_order")

    /** Whether the order belongs to a subscription of the buyer. */
    public val isSubscriptionOrder: Boolean? get() = flag("is_subscription_order")

    /** Items of the order; each unit has its own entry, so two units of one SKU are two entries. */
    public val lineItems: List<LineItem> get() = views("line_items") { LineItem(it) }

    /** Whether an invoice has to be uploaded for the order and whether that is done; Brazil only. Example: `NEED_INVOICE`. */
    public val needUploadInvoice: String? get() = text("need_upload_invoice")

    /** Program benefits attached to the order: 1 for the Shipping Fee Reimbursement Program, 2 for Horizon+; Southeast Asia only. */
    public val orderRights: List<Long> get() = integers("order_rights")

    /** Sales model of the order, which decides when handling starts; outside the US only normal and lottery orders exist, and it may be empty. Example: `ZERO_LOTTERY`. */
    public val orderType: OrderType? get() = text("order_type")?.let(::OrderType)

    /** Packages of the order; how many there are depends on how the seller ships it. */
    public val packages: List<Package> get() = views("packages") { Package(it) }

    /** Unix time in seconds when the buyer paid; absent while the order is UNPAID. Example: `1619611563`. */
    public val paidTime: Instant? get() = time("paid_time")

    /** What the buyer paid and how the amount is made up; all amounts are decimal text in its `currency`. */
    public val payment: Payment? get() = child("payment")?.let(::Payment)

    /** Authorization code of a card payment, or the end-to-end id of a PIX payment; Brazil only. Example: `AUTH123457`. */
    public val paymentAuthCode: String? get() = text("payment_auth_code")

    /** Kind of bank card used, such as Debit, Credit or Prepaid; empty when the order was not paid by card. Example: `Debit`. */
    public val paymentCardType: String? get() = text("payment_card_type")

    /** Code of the payment method, including the card brand for card payments, such as `pm_pi_ccdc_visa_c_d`. Example: `pm_pi_ccdc_visa_c_d`. */
    public val paymentMethodCode: String? get() = text("payment_method_code")

    /** Name of the payment method, meant for display only. Example: `CCDC`. */
    public val paymentMethodName: String? get() = text("payment_method_name")

    /** Unix time in seconds by which the parcel must be picked up to stay out of the late dispatch rate; Southeast Asia only. Example: `1678389618`. */
    public val pickUpCutOffTime: Instant? get() = time("pick_up_cut_off_time")

    /** Address the order ships to; not available while the order is UNPAID or ON_HOLD. */
    public val recipientAddress: RecipientAddress? get() = child("recipient_address")?.let(::RecipientAddress)

    /** Unix time in seconds by which shipping is recommended for the service of the carrier; Southeast Asia only. Example: `1619611561`. */
    public val recommendedShippingTime: Instant? get() = time("recommended_shipping_time")

    /** Unix time in seconds when handling of a pre-order starts and it moves to AWAITING_SHIPMENT; only if `order_type` is PRE_ORDER. Example: `1619611762`. */
    public val releaseDate: Long? get() = integer("release_date")

    /** Id of the order being replaced; only if `is_replacement_order` is true. Example: `576461416728782174`. */
    public val replacedOrderId: String? get() = text("replaced_order_id")

    /** Unix time in seconds when the buyer asked to cancel the order; absent without such a request. Example: `1678389618`. */
    public val requestCancelTime: Instant? get() = time("request_cancel_time")

    /** Unix time in seconds by which the seller must ship the order to be on time. Example: `1619611688`. */
    public val rtsSlaTime: Instant? get() = time("rts_sla_time")

    /** Unix time in seconds when the seller's ship call succeeded; absent before shipping. Example: `1619611563`. */
    public val rtsTime: Instant? get() = time("rts_time")

    /** Who bears the cost of the sample: SELLER or TIKTOK; only for sample orders. Example: `SELLER`. */
    public val sampleOrderPayer: String? get() = text("sample_order_payer")

    /** Internal note the seller wrote on the order in Seller Center; the buyer does not see it. */
    public val sellerNote: String? get() = text("seller_note")

    /** Unix time in seconds by which the order must be AWAITING_COLLECTION; TikTok Shop cancels it automatically if it is not. Example: `1678389618`. */
    public val shippingDueTime: Instant? get() = time("shipping_due_time")

    /** Name of the carrier that ships the order at present. */
    public val shippingProvider: String? get() = text("shipping_provider")

    /** Id of the carrier; set once shipping has been arranged. Example: `6617675021119438849`. */
    public val shippingProviderId: String? get() = text("shipping_provider_id")

    /** Who provides the shipping service, and therefore the label. Example: `TIKTOK`. */
    public val shippingType: ShippingType? get() = text("shipping_type")?.let(::ShippingType)

    /** Whether the order was SPLIT into several packages or COMBINED with other orders; empty if neither. Example: `COMBINED`. */
    public val splitOrCombineTag: String? get() = text("split_or_combine_tag")

    /** State of the order as a whole, which decides what seller and buyer may do next. Example: `UNPAID`. */
    public val status: OrderStatus? get() = text("status")?.let(::OrderStatus)

    /** Carrier's tracking number; available once the package has been shipped. Example: `JX12345`. */
    public val trackingNumber: String? get() = text("tracking_number")

    /** Unix time in seconds by which the carrier must have collected the order for it to count as dispatched on time. Example: `1619611761`. */
    public val ttsSlaTime: Instant? get() = time("tts_sla_time")

    /** Unix time in seconds of the last change of the order's state. Example: `1619621355`. */
    public val updateTime: Instant? get() = time("update_time")

    /** Platform's id of the buyer, usable as `buyer_user_id` in Get Order List. Example: `7021436810468230477`. */
    public val userId: String? get() = text("user_id")

    /** Id of the seller's warehouse from which the order ships. Example: `6955005333819123123`. */
    public val warehouseId: String? get() = text("warehouse_id")
}

/** Package inside [Order]. */
public class Package(raw: JsonObject) : JsonView(raw) {
    /** Id of a package of the order, as used by the fulfillment calls. Example: `1152321127278713123`. */
    public val id: String? get() = text("id")
}

/** Payment inside [Order]. */
public class Payment(raw: JsonObject) : JsonView(raw) {
    /** Service fee collected from the buyer at checkout from the fifth order on, decimal text in the currency of the order; Indonesia only. Example: `1000`. */
    public val buyerServiceFee: String? get() = text("buyer_service_fee")

    /** Currency of the amounts beside it, ISO 4217 code. Example: `IDR`. */
    public val currency: String? get() = text("currency")

    /** Total distance fee of the Horizon+ Program, decimal text in the currency of the order; Indonesia only. Example: `2000`. */
    public val distanceFee: String? get() = text("distance_fee")

    /** Fee of the logistics partner for the distance of deliveries outside Java under the Horizon+ Program, decimal text; Indonesia only. Example: `1000`. */
    public val distanceShippingFee: String? get() = text("distance_shipping_fee")

    /** Fee paid by the buyer for processing, handling or installments of the chosen payment method, decimal text in the currency of the order. Example: `1000`. */
    public val handlingFee: String? get() = text("handling_fee")

    /** Amount the buyer paid to insure the product against defects and damage after purchase, decimal text; US and Indonesia only. Example: `1000`. */
    public val itemInsuranceFee: String? get() = text("item_insurance_fee")

    /** Tax on the product insurance the buyer bought, decimal text in the currency of the order; United States only. Example: `10`. */
    public val itemInsuranceTax: String? get() = text("item_insurance_tax")

    /** Shipping fee before discounts, decimal text in the currency of the order. Example: `5000`. */
    public val originalShippingFee: String? get() = text("original_shipping_fee")

    /** Sum of the list prices of all items before discounts, decimal text; includes VAT for cross-border shops and excludes tax in the US. Example: `5000`. */
    public val originalTotalProductPrice: String? get() = text("original_total_product_price")

    /** Service fee the buyer paid to use a discount of the payment platform, decimal text in the currency of the order. Example: `10`. */
    public val paymentDiscountServiceFee: String? get() = text("payment_discount_service_fee")

    /** Discount paid for by the payment platform, decimal text in the currency of the order. Example: `10`. */
    public val paymentPlatformDiscount: String? get() = text("payment_platform_discount")

    /** Discount on the products of the order paid for by TikTok Shop, decimal text in the currency of the order. Example: `5000`. */
    public val platformDiscount: String? get() = text("platform_discount")

    /** Tax on the price of all items, decimal text in the currency of the order. Example: `21.3`. */
    public val productTax: String? get() = text("product_tax")

    /** Retail delivery fee (RDF) that some US states levy on deliveries, decimal text in the currency of the order; United States only. Example: `1.28`. */
    public val retailDeliveryFee: String? get() = text("retail_delivery_fee")

    /** Discount on the products of the order paid for by the seller, decimal text in the currency of the order. Example: `5000`. */
    public val sellerDiscount: String? get() = text("seller_discount")

    /** Shipping fee the buyer paid: `original_shipping_fee` less the shipping discounts of seller and platform, decimal text; before tax in the US. Example: `5000`. */
    public val shippingFee: String? get() = text("shipping_fee")

    /** Shipping discount by the seller that the Co-Funded Free Shipping program reimburses in part after delivery; 0 if the order is below the program minimum, see `shipping_fee_seller_discount`. Example: `7`. */
    public val shippingFeeCofundedDiscount: String? get() = text("shipping_fee_cofunded_discount")

    /** Shipping discount paid for by TikTok Shop, decimal text in the currency of the order. Example: `5000`. */
    public val shippingFeePlatformDiscount: String? get() = text("shipping_fee_platform_discount")

    /** Shipping discount paid for by the seller without reimbursement, decimal text; 0 when the order meets the co-funded minimum, see `shipping_fee_cofunded_discount`. Example: `5000`. */
    public val shippingFeeSellerDiscount: String? get() = text("shipping_fee_seller_discount")

    /** Tax on the shipping fee, decimal text in the currency of the order. Example: `11`. */
    public val shippingFeeTax: String? get() = text("shipping_fee_tax")

    /** Amount the buyer paid to insure the goods against loss and damage in transit, decimal text; Indonesia only. Example: `1000`. */
    public val shippingInsuranceFee: String? get() = text("shipping_insurance_fee")

    /** Fee the buyer pays when the order stays below the platform minimum, equal to the missing amount, decimal text; Thailand only. Example: `3000`. */
    public val smallOrderFee: String? get() = text("small_order_fee")

    /** Price of all items after discounts: `original_total_product_price` less the discounts of seller and platform, decimal text; before tax in the US. Example: `5000`. */
    public val subTotal: String? get() = text("sub_total")

    /** Total tax the buyer paid on the order, decimal text in the currency of the order; for cross-border shops and the US. Example: `5000`. */
    public val tax: String? get() = text("tax")

    /** Total the buyer paid: `sub_total` plus `shipping_fee`, taxes and `retail_delivery_fee`, decimal text in the currency of the order. Example: `5000`. */
    public val totalAmount: String? get() = text("total_amount")
}

/** POD detail inside [SearchPodCustomizationDetailsResponse]. */
public class PodDetail(raw: JsonObject) : JsonView(raw) {
    /** Id of the TikTok Shop order line, the `id` of the line item in the order. */
    public val orderLineId: String? get() = text("order_line_id")

    /** Customization data of the print-on-demand order line, as text. */
    public val podDetail: String? get() = text("pod_detail")
}

/** Query order line inside `SearchPodCustomizationDetails`. */
public class QueryOrderLine(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        orderLineId: String,
        podOrderDataId: String,
        productId: String,
        skuId: String,
    ) : this(fields("order_line_id", orderLineId, "pod_order_data_id", podOrderDataId, "product_id", productId, "sku_id", skuId))

    /** Id of the TikTok Shop order line, the `id` of the line item in the order. Required. */
    public val orderLineId: String? get() = text("order_line_id")

    /** Id of the print-on-demand (POD) data of the order line to look up. Required. */
    public val podOrderDataId: String? get() = text("pod_order_data_id")

    /** Id of the product whose SKU was ordered in this line. Required. */
    public val productId: String? get() = text("product_id")

    /** Id of the SKU, the variant of the product that was ordered. Required. */
    public val skuId: String? get() = text("sku_id")
}

/** Recipient address inside [Order]. */
public class RecipientAddress(raw: JsonObject) : JsonView(raw) {
    /** Detailed part of the recipient's address, such as unit and building; masked for orders shipped by TikTok and after the privacy window. */
    public val addressDetail: String? get() = text("address_detail")

    /** First line of the recipient's street address; masked where the platform hides recipient data. */
    public val addressLine1: String? get() = text("address_line1")

    /** Second line of the recipient's street address, such as suite or apartment; may be empty. */
    public val addressLine2: String? get() = text("address_line2")

    /** Third line of the recipient's street address; in practice filled only for Brazil. */
    public val addressLine3: String? get() = text("address_line3")

    /** Fourth line of the recipient's street address; in practice filled only for Brazil. */
    public val addressLine4: String? get() = text("address_line4")

    /** Delivery instructions the recipient left for the address; United States only. */
    public val deliveryPreferences: DeliveryPreference? get() = child("delivery_preferences")?.let(::DeliveryPreference)

    /** Administrative areas of the address from the country downward, one entry per level; not available while the order is UNPAID or ON_HOLD. */
    public val districtInfo: List<DistrictInfo> get() = views("district_info") { DistrictInfo(it) }

    /** Buyer's real email address; returned only for Shopify first-party connector orders whose buyer agreed at checkout to share it. Example: `v2b2V5@chat.seller.tiktok.com`. */
    public val email: String? get() = text("email")

    /** Recipient's given name; equals `name` when the buyer did not enter first and last name separately. Example: `David`. */
    public val firstName: String? get() = text("first_name")

    /** Recipient's given name in katakana; Japan only. */
    public val firstNameLocalScript: String? get() = text("first_name_local_script")

    /** Complete recipient address in one text; empty while the order is ON_HOLD and masked where recipient data is hidden. */
    public val fullAddress: String? get() = text("full_address")

    /** Recipient's family name; empty when the buyer did not enter first and last name separately. Example: `Kong`. */
    public val lastName: String? get() = text("last_name")

    /** Recipient's family name in katakana; Japan only. */
    public val lastNameLocalScript: String? get() = text("last_name_local_script")

    /** Full name of the recipient; masked when the order ships with platform logistics. */
    public val name: String? get() = text("name")

    /** Recipient's telephone number; masked when the order ships with platform logistics. Example: `(+1)213-***-1234`. */
    public val phoneNumber: String? get() = text("phone_number")

    /** Post town of the recipient's address; United Kingdom only. Example: `Ribbleton`. */
    public val postTown: String? get() = text("post_town")

    /** Postal code of the recipient's address, in the US the ZIP code; masked where recipient data is hidden. Example: `95110`. */
    public val postalCode: String? get() = text("postal_code")

    /** Country or region of the recipient's address, such as US. Example: `US`. */
    public val regionCode: String? get() = text("region_code")

    /** Relay email address through which the seller can reach the buyer in TikTok Shop messages once enabled in Seller Center; only for Shopify first-party connector orders. Example: `v2b2V5@chat.seller.tiktok.com`. */
    public val tokenizedEmail: String? get() = text("tokenized_email")
}

/** Order inside [SearchOrderByExternalOrderReferencesResponse]. */
public class SearchOrderByExternalOrderReferencesOrder(raw: JsonObject) : JsonView(raw) {
    /** The order as your own order management system (OMS) knows it: platform, id and lines. */
    public val externalOrder: ExternalOrder? get() = child("external_order")?.let(::ExternalOrder)

    /** Id of the TikTok Shop order, used in all calls about it. Example: `576461413038785752`. */
    public val id: String? get() = text("id")
}

/** Seller funded product promotion inside [GetPriceDetailLineItem]. */
public class SellerFundedProductPromotion(raw: JsonObject) : JsonView(raw) {
    /** Id of the seller's promotion activity that lowered the product price. */
    public val activityId: String? get() = text("activity_id")

    /** Amount by which the seller's product promotion lowered the price, decimal text in `currency`. */
    public val discountAmount: String? get() = text("discount_amount")

    /** Kind of discount the seller's product promotion gave. */
    public val discountType: String? get() = text("discount_type")
}

/** Seller funded shipping promotion inside [GetPriceDetailLineItem]. */
public class SellerFundedShippingPromotion(raw: JsonObject) : JsonView(raw) {
    /** Id of the seller's promotion activity that lowered the shipping fee. */
    public val activityId: String? get() = text("activity_id")

    /** Amount by which the seller's shipping promotion lowered the shipping fee, decimal text in `currency`. */
    public val discountAmount: String? get() = text("discount_amount")

    /** Kind of discount the seller's shipping promotion gave. */
    public val discountType: String? get() = text("discount_type")
}

/** Sub item info inside [LineItem]. */
public class SubItemInfo(raw: JsonObject) : JsonView(raw) {
    /** Why this sub-item was cancelled, as readable text; absent while it is not cancelled. */
    public val cancelReason: String? get() = text("cancel_reason")

    /** Party that started the cancellation of this item. */
    public val cancelUser: String? get() = text("cancel_user")

    /** Currency of the amounts beside it, ISO 4217 code. */
    public val currency: String? get() = text("currency")

    /** State of this sub-item in the life of the order. */
    public val displayStatus: String? get() = text("display_status")

    /** Id of the sub-item within the line item. */
    public val id: String? get() = text("id")

    /** Whether the SKU of this sub-item is hazardous material with packing rules of its own. */
    public val isDangerousGood: Boolean? get() = flag("is_dangerous_good")

    /** Taxes charged on the sub-item: kind, rate and amount. */
    public val itemTax: List<ItemTax> get() = views("item_tax") { ItemTax(it) }

    /** List price of the item before any discount, decimal text in the currency of the order. */
    public val originalPrice: String? get() = text("original_price")

    /** Id of the package that holds the item; for local sellers in the US and the UK absent until the package is shipped. */
    public val packageId: String? get() = text("package_id")

    /** State of the package that holds the item; for local sellers in the US and the UK absent until the package is shipped. */
    public val packageStatus: String? get() = text("package_status")

    /** Part of the price reduction paid for by TikTok Shop, decimal text in the currency of the order. */
    public val platformDiscount: String? get() = text("platform_discount")

    /** Id of the product whose SKU was ordered in this line. */
    public val productId: String? get() = text("product_id")

    /** Title of the product when it was ordered. */
    public val productName: String? get() = text("product_name")

    /** Retail delivery fee (RDF) that some US states levy on deliveries, decimal text in the currency of the order; United States only. */
    public val retailDeliveryFee: String? get() = text("retail_delivery_fee")

    /** Unix time in seconds when the seller's ship call succeeded; absent before shipping. */
    public val rtsTime: Instant? get() = time("rts_time")

    /** Price of the item after the discounts of seller and platform, decimal text in the currency of the order. */
    public val salePrice: String? get() = text("sale_price")

    /** Part of the price reduction paid for by the seller, decimal text in the currency of the order. */
    public val sellerDiscount: String? get() = text("seller_discount")

    /** Seller's own code of the SKU, as entered in the product. */
    public val sellerSku: String? get() = text("seller_sku")

    /** Id of the carrier; set once shipping has been arranged. */
    public val shippingProviderId: String? get() = text("shipping_provider_id")

    /** Name of the carrier that transports the item. */
    public val shippingProviderName: String? get() = text("shipping_provider_name")

    /** Id of the SKU, the variant of the product that was ordered. */
    public val skuId: String? get() = text("sku_id")

    /** Address of the picture that shows the ordered variant. */
    public val skuImage: String? get() = text("sku_image")

    /** Values of the sales attributes that make the variant, such as `Black, 26`. */
    public val skuName: String? get() = text("sku_name")

    /** Carrier's tracking number; available once the package has been shipped. */
    public val trackingNumber: String? get() = text("tracking_number")

    /** Id of the seller's warehouse from which the sub-item ships. */
    public val warehouseId: String? get() = text("warehouse_id")
}

/** Unboxing case inside [LineItem]. */
public class UnboxingCase(raw: JsonObject) : JsonView(raw) {
    /** SKU of the line item that is a blind box to be opened. */
    public val unboxSku: String? get() = text("unbox_sku")

    /** Kind of the SKU in `unbox_sku` that is opened as a blind box. */
    public val unboxSkuType: String? get() = text("unbox_sku_type")
}
