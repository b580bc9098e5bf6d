// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `AddExternalOrderReferences` (202406). Stores the ids that up to 100 orders have on another platform. */
export interface AddExternalOrderReferencesParams {
  /** TikTok Shop orders to link with orders of your own system, at most 100 in one call. Required. */
  orders: readonly AddExternalOrderReferencesOrder[];
}

/** The parameters of `GetExternalOrderReferences` (202406). Returns the ids that one order has on another platform. */
export interface GetExternalOrderReferencesParams {
  /** Id of the TikTok Shop order whose references to read. Required. */
  order_id: common.Id;
  /** Order management system whose reference to return. Required. Example: `SHOPIFY`. */
  platform: AddExternalOrderReferencesExternalOrderPlatform;
}

/** The parameters of `GetOrderDetail` (202507). Returns up to 50 orders by id, with their line items, address and payment. */
export interface GetOrderDetailParams {
  /** Ids of the TikTok Shop orders to fetch, at most 50 in one call. Required. */
  ids: readonly common.Id[];
}

/** The parameters of `GetOrderList` (202309). Lists orders that match a filter, newest first. */
export interface GetOrderListParams {
  /** Limits the result to orders of the buyer with this platform user id. Example: `7213489962827123654`. */
  buyer_user_id?: common.Id | undefined;
  /** Earliest creation time of the orders to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`. */
  create_time_ge?: common.Time | undefined;
  /** Creation time before which the returned orders were placed, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1623812664`. */
  create_time_lt?: common.Time | undefined;
  /** Limits the result to orders with (true) or without (false) a cancellation request by the buyer. Example: `false`. */
  is_buyer_request_cancel?: boolean | undefined;
  /** Limits the result to orders in this state; one state per call. Example: `UNPAID`. */
  order_status?: OrderStatus | undefined;
  /** Number of orders per page, 1 to 100, 20 by default. Required. Default: `20`. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. */
  page_token?: string | undefined;
  /** Limits the result to orders with this provider of the shipping service. Example: `TIKTOK`. */
  shipping_type?: string | undefined;
  /** Time by which the orders are sorted, in the direction of `sort_order`; `create_time` by default. Default: `create_time`. Example: `create_time`. */
  sort_field?: SortField | undefined;
  /** Direction of sorting by `sort_field`; descending by default. Default: `DESC`. Example: `ASC`. */
  sort_order?: SortOrder | undefined;
  /** Earliest update time of the orders to return, inclusive, Unix time in seconds; when only `update_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`. */
  update_time_ge?: common.Time | undefined;
  /** Update time before which the returned orders last changed, exclusive, Unix time in seconds; defaults to now, and an order that changes during the search may show a later time. Example: `1623812664`. */
  update_time_lt?: common.Time | undefined;
  /** Limits the result to orders from these pickup or sales warehouses, at most 100 ids; only for shops with several warehouses. */
  warehouse_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `GetPriceDetail` (202407). Returns the price, discounts, fees and taxes of one order, per line item. */
export interface GetPriceDetailParams {
  /** Id of the TikTok Shop order whose price calculation to return. Required. */
  order_id: common.Id;
}

/** The parameters of `GetPrivilegedOrderDetail` (202309). Returns up to 50 orders with personal data, for apps granted that access. */
export interface GetPrivilegedOrderDetailParams {
  /** Ids of the TikTok Shop orders to fetch, at most 50 in one call. Required. */
  ids: readonly common.Id[];
}

/** The parameters of `SearchOrderByExternalOrderReference` (202406). Finds the order that has a given id on another platform. */
export interface SearchOrderByExternalOrderReferencesParams {
  /** Id of the order in your order management system (OMS), used with `platform` to find the linked TikTok Shop order. Required. Example: `676461413038785752`. */
  external_order_id: common.Id;
  /** Order management system in which `external_order_id` is the id of the order. Required. Example: `SHOPIFY`. */
  platform: AddExternalOrderReferencesExternalOrderPlatform;
}

/** The parameters of `SearchPODCustomizationDetails` (202606). Returns the buyer's print-on-demand design for the lines of an order. */
export interface SearchPodCustomizationDetailsParams {
  /** Id of the TikTok Shop order whose lines are meant. Required. */
  main_order_id: common.Id;
  /** Order lines whose print-on-demand customization to return. Required. */
  query_order_lines: readonly QueryOrderLine[];
}

/** The parameters of `UpdateTheBlindBoxOpeningResults` (202605). Reports which product each opened blind box of an order contained. */
export interface UpdateBlindBoxOpeningResultsParams {
  /** Results of boxes opened in batches, one entry per TikTok Shop order line with all the items found in it. */
  blind_batch_box_results?: readonly BlindBatchBoxResult[] | undefined;
  /** Results of opened blind boxes, one entry per TikTok Shop order line. */
  blind_box_results?: readonly BlindBoxResult[] | undefined;
  /** Id of the TikTok Shop order whose lines are meant. */
  main_order_id?: common.Id | undefined;
}

/** The response of `AddExternalOrderReferences` (202406). */
export interface AddExternalOrderReferencesResponse {
  /** References that could not be saved, one entry per failed order with code and message; the only sign of failure when the call itself succeeds. */
  errors?: ErrorItem[];
}

/** The response of `GetExternalOrderReferences` (202406). */
export interface GetExternalOrderReferencesResponse {
  /** External orders linked to the TikTok Shop order, one entry per order management system that stored a reference. */
  external_orders?: ExternalOrder[];
}

/** The response of `GetOrderDetail` (202507). */
export interface GetOrderDetailResponse {
  /** TikTok Shop orders found, one entry per order. */
  orders?: Order[];
}

/** The response of `GetOrderList` (202309). */
export interface GetOrderListResponse {
  /** Token that fetches the following page; empty or absent on the last one. */
  next_page_token?: string;
  /** TikTok Shop orders found, one entry per order. */
  orders?: Order[];
  /** Number of orders that match the filters, over all pages. Example: `22113`. */
  total_count?: number;
}

/** The response of `GetPriceDetail` (202407). */
export interface GetPriceDetailResponse {
  /** Cash on delivery fee charged by shipping aggregators, decimal text; filled for Saudi Arabia, `0.00` elsewhere. Example: `0.00`. */
  cod_fee?: string;
  /** Cash on delivery fee of the whole order, described by the platform as including tax, decimal text; filled for Saudi Arabia, `0.00` elsewhere. Example: `0.00`. */
  cod_fee_net_amount?: string;
  /** Currency of all amounts of the calculation, ISO 4217 code. Example: `USD`. */
  currency?: string;
  /** Total distance fee of the Horizon+ Program, decimal text in the currency of the order; Indonesia only. Example: `2.00`. */
  distance_fee?: string;
  /** Fee of the logistics partner for the distance of deliveries outside Java under the Horizon+ Program, decimal text; Indonesia only. Example: `1.00`. */
  distance_shipping_fee?: string;
  /** Price calculation of each line item, with the same amounts as the order level. */
  line_items?: GetPriceDetailLineItem[];
  /** Net price of the products as the platform computes it after tax, decimal text in `currency`. Example: `97.00`. */
  net_price_amount?: string;
  /** Amount the buyer pays, decimal text: `sku_sale_price` plus `shipping_sale_price` plus `tax_amount` plus `small_order_fee`. Example: `101.00`. */
  payment?: string;
  /** Shipping discount paid for by the platform, decimal text in `currency`. Example: `12.00`. */
  shipping_fee_deduction_platform?: string;
  /** Kind of platform voucher that covers the shipping discount: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1010000`. */
  shipping_fee_deduction_platform_voucher?: string;
  /** Shipping discount paid for by the seller, decimal text in `currency`. Example: `10.00`. */
  shipping_fee_deduction_seller?: string;
  /** Shipping price before discounts, decimal text in `currency`. Example: `25.00`. */
  shipping_list_price?: string;
  /** Shipping price after discounts: `shipping_list_price` less the deductions of seller and platform, decimal text in `currency`. Example: `3.00`. */
  shipping_sale_price?: string;
  /** List price of the seller's gift item including tax, decimal text in `currency`. Example: `2.02`. */
  sku_gift_net_price?: string;
  /** List price of the seller's gift item without tax, decimal text in `currency`. Example: `2.00`. */
  sku_gift_original_price?: string;
  /** Total list price (MSRP) of the products before discounts, decimal text in `currency`. Example: `97.00`. */
  sku_list_price?: string;
  /** Price of the products after discounts: `sku_list_price` less both subtotal deductions, decimal text in `currency`. Example: `96.00`. */
  sku_sale_price?: string;
  /** Discounted price of the products including tax: `sku_sale_price` + `subtotal_tax_amount`, decimal text in `currency`. Example: `98.00`. */
  subtotal?: string;
  /** Product discount paid for by the platform, decimal text in `currency`. Example: `0.50`. */
  subtotal_deduction_platform?: string;
  /** Product discount paid for by the seller, decimal text in `currency`. Example: `0.50`. */
  subtotal_deduction_seller?: string;
  /** Tax on the products without shipping, decimal text in `currency`. Example: `2.00`. */
  subtotal_tax_amount?: string;
  /** Total tax of the order: tax on the products, on shipping and on the cash on delivery fee, decimal text in `currency`. Example: `2.00`. */
  tax_amount?: string;
  /** Rate of the tax as decimal text, 0.35 meaning 35 %. Example: `0.021`. */
  tax_rate?: string;
  /** Price before discounts: `sku_list_price` + `shipping_list_price`, decimal text in `currency`. Example: `122.00`. */
  total?: string;
  /** Kind of platform-funded discount on the product: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1010000`. */
  voucher_deduction_platform?: string;
  /** Kind of seller-funded discount on the product: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1020000`. */
  voucher_deduction_seller?: string;
}

/** The response of `GetPrivilegedOrderDetail` (202309). */
export interface GetPrivilegedOrderDetailResponse {
  /** TikTok Shop orders found, one entry per order. */
  orders?: Order[];
}

/** The response of `SearchOrderByExternalOrderReference` (202406). */
export interface SearchOrderByExternalOrderReferencesResponse {
  /** TikTok Shop orders linked with the external order. */
  orders?: SearchOrderByExternalOrderReferencesOrder[];
}

/** The response of `SearchPODCustomizationDetails` (202606). */
export interface SearchPodCustomizationDetailsResponse {
  /** Print-on-demand customizations found, one entry per order line. */
  pod_details?: PodDetail[];
  /** Numeric result code of the lookup of customization data. */
  status_code?: number;
}

/** The response of `UpdateTheBlindBoxOpeningResults` (202605). */
export interface UpdateBlindBoxOpeningResultsResponse {
}

/** External order inside {@link AddExternalOrderReferencesOrder}. */
export interface AddExternalOrderReferencesExternalOrder {
  /** Id of the order in your order management system (OMS). Required. Example: `676461413038785752`. */
  id: common.Id;
  /** Lines of the external order matched to the TikTok Shop line items, at most 100. Required. */
  line_items: readonly AddExternalOrderReferencesLineItem[];
  /** Name of your order management system; call again with another one to link further systems, or with the same one to change the link. Required. Example: `SHOPIFY`. */
  platform: AddExternalOrderReferencesExternalOrderPlatform;
}

/** Line item inside {@link AddExternalOrderReferencesExternalOrder}, {@link ExternalOrder}. */
export interface AddExternalOrderReferencesLineItem {
  /** Id of this line in your order management system. Example: `577086512123755123`. */
  id?: string | undefined;
  /** Id of the TikTok Shop line item that this external line stands for. Example: `677086512123755123`. */
  origin_id?: string | undefined;
}

/** Order inside {@link AddExternalOrderReferencesParams}. */
export interface AddExternalOrderReferencesOrder {
  /** The order as your own order management system (OMS) knows it: platform, id and lines. Required. */
  external_order: AddExternalOrderReferencesExternalOrder;
  /** Id of the TikTok Shop order to which the reference is attached. Required. Example: `576461413038785752`. */
  id: common.Id;
}

/** Blind batch box result inside {@link UpdateBlindBoxOpeningResultsParams}. */
export interface BlindBatchBoxResult {
  /** Items revealed when the blind boxes of this order line were opened, each with product, SKU and opening time. */
  blind_box_order_line_list?: readonly BlindBoxOrderLine[] | undefined;
  /** Id of the TikTok Shop order line, the `id` of the line item in the order. */
  order_line_id?: common.Id | undefined;
}

/** Blind box order line inside {@link BlindBatchBoxResult}. */
export interface BlindBoxOrderLine {
  /** Unix time at which the blind box was opened; the documented sample is in milliseconds. */
  blind_open_time?: common.Time | undefined;
  /** Id of the TikTok Shop product that was found in the blind box. */
  blind_result_product_id?: common.Id | undefined;
  /** Id of the TikTok Shop SKU that was found in the blind box. */
  blind_result_sku_id?: common.Id | undefined;
  /** Whether the revealed item is a regular item or a free gift. */
  product_type?: ProductType | undefined;
}

/** Blind box result inside {@link UpdateBlindBoxOpeningResultsParams}. */
export interface BlindBoxResult {
  /** Unix time at which the blind box was opened; the documented sample is in milliseconds. */
  blind_open_time?: common.Time | undefined;
  /** Id of the TikTok Shop product that was found in the blind box. */
  blind_result_product_id?: common.Id | undefined;
  /** Id of the TikTok Shop SKU that was found in the blind box. */
  blind_result_sku_id?: common.Id | undefined;
  /** Id of the TikTok Shop order line, the `id` of the line item in the order. */
  order_line_id?: common.Id | undefined;
}

/** Combined listing SKU inside {@link LineItem}. */
export interface CombinedListingSku {
  /** Id of the product to which this part of the bundle belongs. Example: `1729582718312380456`. */
  product_id?: string;
  /** Seller's own code of this part of the bundle. Example: `yellow-24-XL`. */
  seller_sku?: string;
  /** How many units of this SKU one bundle contains. Example: `1`. */
  sku_count?: number;
  /** Id of the SKU that is part of the bundle. Example: `2729382476852921123`. */
  sku_id?: string;
}

/** Delivery preference inside {@link RecipientAddress}. */
export interface DeliveryPreference {
  /** Place where the recipient wants the parcel left, such as the front door. */
  drop_off_location?: string;
}

/** Detail inside {@link ErrorItem}. */
export interface Detail {
  /** External order of the failed entry, repeated from the request. */
  external_order?: ExternalOrder;
  /** Id of the TikTok Shop order whose reference failed. Example: `576461413038785752`. */
  order_id?: string;
}

/** District info inside {@link RecipientAddress}. */
export interface DistrictInfo {
  /** Level code of this administrative area, from L0 (the country) down to L4 (the smallest area). Example: `L0`. */
  address_level?: string;
  /** Kind of administrative area at this level as used for shipping, such as country, state, county, city or district. Example: `Country`. */
  address_level_name?: string;
  /** Name of the administrative area at this level, such as United Kingdom at L0 or London at a lower level. */
  address_name?: string;
  /** ISO code of the administrative area at this level, where one exists. Example: `VAN`. */
  iso_code?: string;
}

/** Error inside {@link AddExternalOrderReferencesResponse}. */
export interface ErrorItem {
  /** Error code of the failed order reference, such as 36020001 for an invalid order id. Example: `36020001`. */
  code?: string;
  /** The order reference that failed, so that it can be found in the request. */
  detail?: Detail;
  /** Readable explanation why the reference of this order could not be saved. */
  message?: string;
}

/** External order inside {@link Detail}, {@link GetExternalOrderReferencesResponse}, {@link SearchOrderByExternalOrderReferencesOrder}. */
export interface ExternalOrder {
  /** Id of the linked order in your order management system (OMS). Example: `676461413038785752`. */
  id?: string;
  /** Lines of the external order with the TikTok Shop line item each one stands for. */
  line_items?: AddExternalOrderReferencesLineItem[];
  /** Order management system named in the failed entry. Example: `SHOPIFY`. */
  platform?: string;
}

/** Line item inside {@link GetPriceDetailResponse}. */
export interface GetPriceDetailLineItem {
  /** Cash on delivery fee charged by shipping aggregators, decimal text; filled for Saudi Arabia, `0.00` elsewhere. Example: `0.00`. */
  cod_fee?: string;
  /** Cash on delivery fee of this line including tax, decimal text; filled for Saudi Arabia, `0.00` elsewhere. Example: `0.00`. */
  cod_fee_amount?: string;
  /** Currency of the amounts beside it, ISO 4217 code. Example: `USD`. */
  currency?: string;
  /** Total distance fee of the Horizon+ Program, decimal text in the currency of the order; Indonesia only. Example: `2.00`. */
  distance_fee?: string;
  /** Fee of the logistics partner for the distance of deliveries outside Java under the Horizon+ Program, decimal text; Indonesia only. Example: `1.00`. */
  distance_shipping_fee?: string;
  /** Id of the line item in the order to which these amounts belong. Example: `576461413032342720`. */
  id?: string;
  /** Net price of the products as the platform computes it after tax, decimal text in `currency`. Example: `97.00`. */
  net_price_amount?: string;
  /** Amount the buyer pays, decimal text: `sku_sale_price` plus `shipping_sale_price` plus `tax_amount` plus `small_order_fee`. Example: `101.00`. */
  payment?: string;
  /** Product promotion paid for by the seller that applied to the line. */
  seller_funded_product_promotions?: SellerFundedProductPromotion[];
  /** Shipping promotion paid for by the seller that applied to the line. */
  seller_funded_shipping_promotions?: SellerFundedShippingPromotion[];
  /** Shipping discount paid for by the platform, decimal text in `currency`. Example: `12.00`. */
  shipping_fee_deduction_platform?: string;
  /** Kind of platform voucher that covers the shipping discount: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1010000`. */
  shipping_fee_deduction_platform_voucher?: string;
  /** Shipping discount paid for by the seller, decimal text in `currency`. Example: `10.00`. */
  shipping_fee_deduction_seller?: string;
  /** Shipping price before discounts, decimal text in `currency`. Example: `25.00`. */
  shipping_list_price?: string;
  /** Shipping price after discounts: `shipping_list_price` less the deductions of seller and platform, decimal text in `currency`. Example: `3.00`. */
  shipping_sale_price?: string;
  /** List price of the seller's gift item including tax, decimal text in `currency`. Example: `2.02`. */
  sku_gift_net_price?: string;
  /** List price of the seller's gift item without tax, decimal text in `currency`. Example: `2.00`. */
  sku_gift_original_price?: string;
  /** Total list price (MSRP) of the products before discounts, decimal text in `currency`. Example: `97.00`. */
  sku_list_price?: string;
  /** Price of the products after discounts: `sku_list_price` less both subtotal deductions, decimal text in `currency`. Example: `96.00`. */
  sku_sale_price?: string;
  /** Discounted price of the products including tax: `sku_sale_price` + `subtotal_tax_amount`, decimal text in `currency`. Example: `98.00`. */
  subtotal?: string;
  /** Product discount paid for by the platform, decimal text in `currency`. Example: `0.50`. */
  subtotal_deduction_platform?: string;
  /** Product discount paid for by the seller, decimal text in `currency`. Example: `0.50`. */
  subtotal_deduction_seller?: string;
  /** Tax on the products without shipping, decimal text in `currency`. Example: `2.00`. */
  subtotal_tax_amount?: string;
  /** Total tax of the line: tax on the products, on shipping and on the cash on delivery fee, decimal text in `currency`. Example: `2.00`. */
  tax_amount?: string;
  /** Rate of the tax as decimal text, 0.35 meaning 35 %. Example: `0.021`. */
  tax_rate?: string;
  /** Price before discounts: `sku_list_price` + `shipping_list_price`, decimal text in `currency`. Example: `122.00`. */
  total?: string;
  /** Kind of platform-funded discount on the product: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1010000`. */
  voucher_deduction_platform?: string;
  /** Kind of seller-funded discount on the product: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1020000`. */
  voucher_deduction_seller?: string;
}

/** Handling duration inside {@link Order}. */
export interface HandlingDuration {
  /** Number of days the seller has to prepare the order, counted as `type` says. Example: `7`. */
  days?: string;
  /** Which days count towards `days`; business days by default. Example: `BUSINESS_DAY`. */
  type?: HandlingDurationType;
}

/** Item tax inside {@link LineItem}, {@link SubItemInfo}. */
export interface ItemTax {
  /** Amount of this tax, decimal text in the currency of the order. Example: `21.2`. */
  tax_amount?: string;
  /** Rate of the tax as decimal text, 0.35 meaning 35 %. Example: `0.35`. */
  tax_rate?: string;
  /** Kind of tax; at present only SALES_TAX, the sales tax in the US. Example: `SALES_TAX`. */
  tax_type?: TaxType;
}

/** Line item inside {@link Order}. */
export interface LineItem {
  /** Service fee collected from the buyer at checkout from the fifth order on, decimal text in the currency of the order; Indonesia only. Example: `1000`. */
  buyer_service_fee?: string;
  /** Why this item was cancelled, as readable text; absent while the item is not cancelled. */
  cancel_reason?: string;
  /** Party that started the cancellation of this item. Example: `BUYER`. */
  cancel_user?: CancelUser;
  /** SKUs that make up the ordered virtual bundle or combined listing, with their quantities; present only for such items. */
  combined_listing_skus?: CombinedListingSku[];
  /** Currency of the amounts beside it, ISO 4217 code. Example: `IDR`. */
  currency?: string;
  /** State of this item in the life of the order; unlike the order `status` it is never ON_HOLD or PARTIALLY_SHIPPING. Example: `TO_SHIP`. */
  display_status?: DisplayStatus;
  /** Total distance fee of the Horizon+ Program, decimal text in the currency of the order; Indonesia only. Example: `2000`. */
  distance_fee?: string;
  /** Fee of the logistics partner for the distance of deliveries outside Java under the Horizon+ Program, decimal text; Indonesia only. Example: `1000`. */
  distance_shipping_fee?: string;
  /** Retail price of a free item (LIVE giveaway, free sample, gift with purchase), decimal text, 0 for any other item; usable on the invoice in Brazil. Example: `20`. */
  gift_retail_price?: string;
  /** Business days the seller has to prepare the item when `sku_type` is MADE_TO_ORDER; deprecated, use `handling_duration` of the order. Example: `7`. */
  handling_duration_days?: string;
  /** Id of the line item; every unit ordered has a line item of its own. Example: `577086512123755123`. */
  id?: string;
  /** Whether the SKU is hazardous material, which must be packed together with other items as the platform rules say; see `package_id` for the grouping. Example: `true`. */
  is_dangerous_good?: boolean;
  /** Whether the buyer receives this line item as a gift. Example: `false`. */
  is_gift?: boolean;
  /** Whether the item is a print-on-demand (POD) product that the buyer customized; see `pod_info_id`. */
  is_pod_customized?: boolean;
  /** Whether the SKU is a blind box to be opened to reveal the product for the buyer; the revealed SKU can be reported afterwards, United States only. Example: `false`. */
  is_unboxing_item?: boolean;
  /** Taxes charged on the item, one entry per kind of tax. */
  item_tax?: ItemTax[];
  /** Whether the item may be sold only with a prescription. Example: `true`. */
  needs_prescription?: boolean;
  /** List price of the item before any discount, decimal text in the currency of the order. Example: `0.01`. */
  original_price?: string;
  /** Id of the package that holds the item; for local sellers in the US and the UK absent until the package is shipped. Example: `1153132168123859123`. */
  package_id?: string;
  /** State of the package that holds the item; for local sellers in the US and the UK absent until the package is shipped. Example: `TO_FULFILL`. */
  package_status?: PackageStatus;
  /** Deposit charged on returnable packaging such as bottles and cans, decimal text in the currency of the order; Germany only. Example: `1.5`. */
  pfand_fee?: string;
  /** Part of the price reduction paid for by TikTok Shop, decimal text in the currency of the order. Example: `0`. */
  platform_discount?: string;
  /** Id of the print-on-demand (POD) customization of the item. */
  pod_info_id?: string;
  /** Id of the product whose SKU was ordered in this line. Example: `1729582718312380123`. */
  product_id?: string;
  /** Kind of product listing through which the item was sold. */
  product_listing_type?: string;
  /** Title of the product when it was ordered. */
  product_name?: string;
  /** Retail delivery fee (RDF) that some US states levy on deliveries, decimal text in the currency of the order; United States only. Example: `1.28`. */
  retail_delivery_fee?: string;
  /** Id of the LIVE room in which the item was bought. */
  room_id?: string;
  /** Unix time in seconds when the seller's ship call succeeded; absent before shipping. Example: `1678389618`. */
  rts_time?: number;
  /** Price of the item after the discounts of seller and platform, decimal text in the currency of the order. Example: `0.01`. */
  sale_price?: string;
  /** Part of the price reduction paid for by the seller, decimal text in the currency of the order. Example: `0`. */
  seller_discount?: string;
  /** Seller's own code of the SKU, as entered in the product. Example: `red_iphone_256`. */
  seller_sku?: string;
  /** Id of the carrier; set once shipping has been arranged. Example: `6617675021119438849`. */
  shipping_provider_id?: string;
  /** Name of the carrier that transports the item. */
  shipping_provider_name?: string;
  /** Value added tax (VAT) on the shipping fee of the item, decimal text in the currency of the order. */
  shipping_vat_amount?: string;
  /** Rate of the value added tax (VAT) on the shipping fee of the item, decimal text. */
  shipping_vat_rate?: string;
  /** Id of the SKU, the variant of the product that was ordered. Example: `2729382476852921560`. */
  sku_id?: string;
  /** Address of the picture that shows the ordered variant. */
  sku_image?: string;
  /** Values of the sales attributes that make the variant, such as `Black, 26`. Example: `Iphone`. */
  sku_name?: string;
  /** Sales model of the line item; deprecated, use `order_type` of the order. Example: `PRE_ORDER`. */
  sku_type?: SkuType;
  /** Fee the buyer pays when the order stays below the platform minimum, equal to the missing amount, decimal text; Thailand only. Example: `5000`. */
  small_order_fee?: string;
  /** Details of the sub-item inside the line item: product, price, package, tax and state. */
  sub_item_info?: SubItemInfo[];
  /** Carrier's tracking number; available once the package has been shipped. Example: `JX12345`. */
  tracking_number?: string;
  /** Blind box SKU of the line item and its kind. */
  unboxing_case_list?: UnboxingCase[];
  /** Seller's own SKU code of the product found in the blind box, so that the warehouse ships the right item; United States only. Example: `14531134`. */
  unboxing_sku_code?: string;
}

/** Order inside {@link GetOrderDetailResponse}, {@link GetOrderListResponse}, {@link GetPrivilegedOrderDetailResponse}. */
export interface Order {
  /** Whether the items of the order must go through product authentication before they reach the buyer. */
  authentication_required?: boolean;
  /** Id shared by orders that one customer placed during a LIVE session, so that they can ship together; set when automatic combination is on in Seller Center. Example: `12345677`. */
  auto_combine_group_id?: string;
  /** Profile picture of the buyer on TikTok; show it with `buyer_nickname` when a blind box is opened in a LIVE session. */
  buyer_avatar?: string;
  /** Relay address that hides the buyer's real email; do not write to it, contact the buyer through Buyer Messages in Seller Center. Example: `v2b2V5@chat.seller.tiktok.com`. */
  buyer_email?: string;
  /** Note the buyer left for the seller when placing the order. */
  buyer_message?: string;
  /** Name the buyer chose on TikTok; identifies the buyer when a blind box is opened in a LIVE session. Example: `user213123`. */
  buyer_nickname?: string;
  /** Unix time in seconds at which the platform cancels the order automatically; superseded by `shipping_due_time`, `collection_due_time` and `delivery_due_time`. Example: `1619621355`. */
  cancel_order_sla_time?: number;
  /** Why the order was cancelled, as readable text; when items have different reasons, the order carries that of its first line item. */
  cancel_reason?: string;
  /** Unix time in seconds when the order became CANCELLED; absent for orders that are not cancelled. Example: `1678389618`. */
  cancel_time?: number;
  /** Party that started the cancellation of the order; absent when nothing has been cancelled. Example: `SELLER`. */
  cancellation_initiator?: CancellationInitiator;
  /** National registration number of the payment institution or creditor that processed the payment; in Brazil its CNPJ. Example: `26.545.167/0001-21`. */
  channel_entity_national_registry_id?: string;
  /** Unix time in seconds by which the order must be IN_TRANSIT; TikTok Shop cancels it automatically if the carrier has not collected it by then. Example: `1678389618`. */
  collection_due_time?: number;
  /** Unix time in seconds when the order became IN_TRANSIT, that is when the carrier had collected all of its packages. Example: `1678389618`. */
  collection_time?: number;
  /** Marketplace where the buyer placed the order; returned only in Indonesia. Example: `TIKTOK_SHOP`. */
  commerce_platform?: CommercePlatform;
  /** Id of the online pharmacy consultation behind the order; absent when the customer uploaded a picture of the prescription instead. Example: `123241`. */
  consultation_id?: string;
  /** Buyer's CPF, the Brazilian taxpayer number needed to issue the invoice; Brazil only. Example: `3213-31231412`. */
  cpf?: string;
  /** Name of the person to whom the number in `cpf` belongs; Brazil only. */
  cpf_name?: string;
  /** Unix time in seconds when the buyer placed the order. Example: `1619611561`. */
  create_time?: number;
  /** Unix time in seconds by which the order must be DELIVERED; TikTok Shop cancels it automatically if it is not. Example: `1678389618`. */
  delivery_due_time?: number;
  /** Id of the delivery option the buyer chose at checkout; it corresponds to a shipping template configured by the seller. Example: `7091146663229654785`. */
  delivery_option_id?: string;
  /** Display name of the delivery option the buyer chose, such as Standard Shipping. */
  delivery_option_name?: string;
  /** Unix time in seconds by which the chosen delivery option requires the order to arrive. Example: `1678389618`. */
  delivery_option_required_delivery_time?: number;
  /** Unix time in seconds by which the order must arrive to count as on time and avoid a late delivery penalty. Example: `1678389618`. */
  delivery_sla_time?: number;
  /** Unix time in seconds when the order became DELIVERED. Example: `1678389618`. */
  delivery_time?: number;
  /** Whether the order goes to the buyer's door or to a collection point that the buyer chose at checkout. Example: `HOME_DELIVERY`. */
  delivery_type?: DeliveryType;
  /** Id of the original order from which this exchange order was made; only if `is_exchange_order` is true, in the US and the UK. Example: `576461413038785752`. */
  exchange_source_order_id?: string;
  /** Latest collection time for the order to count as fast, Unix time. */
  fast_collection_sla_time?: number;
  /** Fast delivery promise shown on the listing that the order qualified for, such as 3_DAY_DELIVERY; absent otherwise, United States only. Example: `3_DAY_DELIVERY`. */
  fast_delivery_program?: FastDeliveryProgram;
  /** Unix time in seconds by which the parcel must be collected to earn Next Day Delivery (NDD) incentives; Thailand and the Philippines only. Example: `1678389618`. */
  fast_dispatch_sla_time?: number;
  /** Latest time for the seller to ship the order for it to count as fast, Unix time. */
  fast_rts_sla_time?: number;
  /** Shipping urgency, a lower number being more urgent: 100 instant, 200 same day in 8 hours, 300 same day, 400 next day, 500 express, 600 standard, 700 economy and 800 cargo; Southeast Asia only. Example: `100`. */
  fulfillment_priority_level?: number;
  /** Who stores, packs and ships the order; only orders fulfilled by the seller can be shipped through the API. Example: `FULFILLMENT_BY_SELLER`. */
  fulfillment_type?: FulfillmentType;
  /** Time the seller has to prepare the order and hand it to a carrier after purchase; present only for made-to-order and back-order sales (`order_type`). */
  handling_duration?: HandlingDuration;
  /** Whether the recipient's address was changed after the order was placed; read it again before printing a label. Example: `false`. */
  has_updated_recipient_address?: boolean;
  /** Id of the TikTok Shop order, used in all calls about it. Example: `576461413038785752`. */
  id?: string;
  /** Latest time for an order that the buyer collects in the store, Unix time. */
  instore_pickup_sla_time?: number;
  /** Whether a cancellation request by the buyer is pending and waits for the seller's answer. Example: `false`. */
  is_buyer_request_cancel?: boolean;
  /** Whether the buyer pays in cash on delivery; only in markets that support it, false otherwise. Example: `false`. */
  is_cod?: boolean;
  /** Whether the order was made by an exchange; `exchange_source_order_id` then names the original, US and UK only. Example: `false`. */
  is_exchange_order?: boolean;
  /** Whether the order is in ON_HOLD or will pass through it after payment, so that the buyer can still cancel freely. Example: `false`. */
  is_on_hold_order?: boolean;
  /** Whether the order is a sample that can be refunded. */
  is_refundable_sample?: boolean;
  /** Whether the order replaces an earlier one at no cost; `replaced_order_id` names that order. Example: `false`. */
  is_replacement_order?: boolean;
  /** Whether the order delivers a product sample to a creator instead of a purchase by a customer. Example: `false`. */
  is_sample_order?: boolean;
  /** Whether the order belongs to a subscription of the buyer. */
  is_subscription_order?: boolean;
  /** Items of the order; each unit has its own entry, so two units of one SKU are two entries. */
  line_items?: LineItem[];
  /** Whether an invoice has to be uploaded for the order and whether that is done; Brazil only. Example: `NEED_INVOICE`. */
  need_upload_invoice?: string;
  /** Program benefits attached to the order: 1 for the Shipping Fee Reimbursement Program, 2 for Horizon+; Southeast Asia only. */
  order_rights?: number[];
  /** Sales model of the order, which decides when handling starts; outside the US only normal and lottery orders exist, and it may be empty. Example: `ZERO_LOTTERY`. */
  order_type?: OrderType;
  /** Packages of the order; how many there are depends on how the seller ships it. */
  packages?: Package[];
  /** Unix time in seconds when the buyer paid; absent while the order is UNPAID. Example: `1619611563`. */
  paid_time?: number;
  /** What the buyer paid and how the amount is made up; all amounts are decimal text in its `currency`. */
  payment?: Payment;
  /** Authorization code of a card payment, or the end-to-end id of a PIX payment; Brazil only. Example: `AUTH123457`. */
  payment_auth_code?: string;
  /** Kind of bank card used, such as Debit, Credit or Prepaid; empty when the order was not paid by card. Example: `Debit`. */
  payment_card_type?: string;
  /** Code of the payment method, including the card brand for card payments, such as `pm_pi_ccdc_visa_c_d`. Example: `pm_pi_ccdc_visa_c_d`. */
  payment_method_code?: string;
  /** Name of the payment method, meant for display only. Example: `CCDC`. */
  payment_method_name?: string;
  /** Unix time in seconds by which the parcel must be picked up to stay out of the late dispatch rate; Southeast Asia only. Example: `1678389618`. */
  pick_up_cut_off_time?: number;
  /** Address the order ships to; not available while the order is UNPAID or ON_HOLD. */
  recipient_address?: RecipientAddress;
  /** Unix time in seconds by which shipping is recommended for the service of the carrier; Southeast Asia only. Example: `1619611561`. */
  recommended_shipping_time?: number;
  /** Unix time in seconds when handling of a pre-order starts and it moves to AWAITING_SHIPMENT; only if `order_type` is PRE_ORDER. Example: `1619611762`. */
  release_date?: number;
  /** Id of the order being replaced; only if `is_replacement_order` is true. Example: `576461416728782174`. */
  replaced_order_id?: string;
  /** Unix time in seconds when the buyer asked to cancel the order; absent without such a request. Example: `1678389618`. */
  request_cancel_time?: number;
  /** Unix time in seconds by which the seller must ship the order to be on time. Example: `1619611688`. */
  rts_sla_time?: number;
  /** Unix time in seconds when the seller's ship call succeeded; absent before shipping. Example: `1619611563`. */
  rts_time?: number;
  /** Who bears the cost of the sample: SELLER or TIKTOK; only for sample orders. Example: `SELLER`. */
  sample_order_payer?: string;
  /** Internal note the seller wrote on the order in Seller Center; the buyer does not see it. */
  seller_note?: string;
  /** Unix time in seconds by which the order must be AWAITING_COLLECTION; TikTok Shop cancels it automatically if it is not. Example: `1678389618`. */
  shipping_due_time?: number;
  /** Name of the carrier that ships the order at present. */
  shipping_provider?: string;
  /** Id of the carrier; set once shipping has been arranged. Example: `6617675021119438849`. */
  shipping_provider_id?: string;
  /** Who provides the shipping service, and therefore the label. Example: `TIKTOK`. */
  shipping_type?: ShippingType;
  /** Whether the order was SPLIT into several packages or COMBINED with other orders; empty if neither. Example: `COMBINED`. */
  split_or_combine_tag?: string;
  /** State of the order as a whole, which decides what seller and buyer may do next. Example: `UNPAID`. */
  status?: OrderStatus;
  /** Carrier's tracking number; available once the package has been shipped. Example: `JX12345`. */
  tracking_number?: string;
  /** Unix time in seconds by which the carrier must have collected the order for it to count as dispatched on time. Example: `1619611761`. */
  tts_sla_time?: number;
  /** Unix time in seconds of the last change of the order's state. Example: `1619621355`. */
  update_time?: number;
  /** Platform's id of the buyer, usable as `buyer_user_id` in Get Order List. Example: `7021436810468230477`. */
  user_id?: string;
  /** Id of the seller's warehouse from which the order ships. Example: `6955005333819123123`. */
  warehouse_id?: string;
}

/** Package inside {@link Order}. */
export interface Package {
  /** Id of a package of the order, as used by the fulfillment calls. Example: `1152321127278713123`. */
  id?: string;
}

/** Payment inside {@link Order}. */
export interface Payment {
  /** Service fee collected from the buyer at checkout from the fifth order on, decimal text in the currency of the order; Indonesia only. Example: `1000`. */
  buyer_service_fee?: string;
  /** Currency of the amounts beside it, ISO 4217 code. Example: `IDR`. */
  currency?: string;
  /** Total distance fee of the Horizon+ Program, decimal text in the currency of the order; Indonesia only. Example: `2000`. */
  distance_fee?: string;
  /** Fee of the logistics partner for the distance of deliveries outside Java under the Horizon+ Program, decimal text; Indonesia only. Example: `1000`. */
  distance_shipping_fee?: string;
  /** Fee paid by the buyer for processing, handling or installments of the chosen payment method, decimal text in the currency of the order. Example: `1000`. */
  handling_fee?: string;
  /** Amount the buyer paid to insure the product against defects and damage after purchase, decimal text; US and Indonesia only. Example: `1000`. */
  item_insurance_fee?: string;
  /** Tax on the product insurance the buyer bought, decimal text in the currency of the order; United States only. Example: `10`. */
  item_insurance_tax?: string;
  /** Shipping fee before discounts, decimal text in the currency of the order. Example: `5000`. */
  original_shipping_fee?: string;
  /** Sum of the list prices of all items before discounts, decimal text; includes VAT for cross-border shops and excludes tax in the US. Example: `5000`. */
  original_total_product_price?: string;
  /** Service fee the buyer paid to use a discount of the payment platform, decimal text in the currency of the order. Example: `10`. */
  payment_discount_service_fee?: string;
  /** Discount paid for by the payment platform, decimal text in the currency of the order. Example: `10`. */
  payment_platform_discount?: string;
  /** Discount on the products of the order paid for by TikTok Shop, decimal text in the currency of the order. Example: `5000`. */
  platform_discount?: string;
  /** Tax on the price of all items, decimal text in the currency of the order. Example: `21.3`. */
  product_tax?: string;
  /** Retail delivery fee (RDF) that some US states levy on deliveries, decimal text in the currency of the order; United States only. Example: `1.28`. */
  retail_delivery_fee?: string;
  /** Discount on the products of the order paid for by the seller, decimal text in the currency of the order. Example: `5000`. */
  seller_discount?: string;
  /** Shipping fee the buyer paid: `original_shipping_fee` less the shipping discounts of seller and platform, decimal text; before tax in the US. Example: `5000`. */
  shipping_fee?: string;
  /** Shipping discount by the seller that the Co-Funded Free Shipping program reimburses in part after delivery; 0 if the order is below the program minimum, see `shipping_fee_seller_discount`. Example: `7`. */
  shipping_fee_cofunded_discount?: string;
  /** Shipping discount paid for by TikTok Shop, decimal text in the currency of the order. Example: `5000`. */
  shipping_fee_platform_discount?: string;
  /** Shipping discount paid for by the seller without reimbursement, decimal text; 0 when the order meets the co-funded minimum, see `shipping_fee_cofunded_discount`. Example: `5000`. */
  shipping_fee_seller_discount?: string;
  /** Tax on the shipping fee, decimal text in the currency of the order. Example: `11`. */
  shipping_fee_tax?: string;
  /** Amount the buyer paid to insure the goods against loss and damage in transit, decimal text; Indonesia only. Example: `1000`. */
  shipping_insurance_fee?: string;
  /** Fee the buyer pays when the order stays below the platform minimum, equal to the missing amount, decimal text; Thailand only. Example: `3000`. */
  small_order_fee?: string;
  /** Price of all items after discounts: `original_total_product_price` less the discounts of seller and platform, decimal text; before tax in the US. Example: `5000`. */
  sub_total?: string;
  /** Total tax the buyer paid on the order, decimal text in the currency of the order; for cross-border shops and the US. Example: `5000`. */
  tax?: string;
  /** Total the buyer paid: `sub_total` plus `shipping_fee`, taxes and `retail_delivery_fee`, decimal text in the currency of the order. Example: `5000`. */
  total_amount?: string;
}

/** POD detail inside {@link SearchPodCustomizationDetailsResponse}. */
export interface PodDetail {
  /** Id of the TikTok Shop order line, the `id` of the line item in the order. */
  order_line_id?: string;
  /** Customization data of the print-on-demand order line, as text. */
  pod_detail?: string;
}

/** Query order line inside {@link SearchPodCustomizationDetailsParams}. */
export interface QueryOrderLine {
  /** Id of the TikTok Shop order line, the `id` of the line item in the order. Required. */
  order_line_id: common.Id;
  /** Id of the print-on-demand (POD) data of the order line to look up. Required. */
  pod_order_data_id: common.Id;
  /** Id of the product whose SKU was ordered in this line. Required. */
  product_id: common.Id;
  /** Id of the SKU, the variant of the product that was ordered. Required. */
  sku_id: common.Id;
}

/** Recipient address inside {@link Order}. */
export interface RecipientAddress {
  /** Detailed part of the recipient's address, such as unit and building; masked for orders shipped by TikTok and after the privacy window. */
  address_detail?: string;
  /** First line of the recipient's street address; masked where the platform hides recipient data. */
  address_line1?: string;
  /** Second line of the recipient's street address, such as suite or apartment; may be empty. */
  address_line2?: string;
  /** Third line of the recipient's street address; in practice filled only for Brazil. */
  address_line3?: string;
  /** Fourth line of the recipient's street address; in practice filled only for Brazil. */
  address_line4?: string;
  /** Delivery instructions the recipient left for the address; United States only. */
  delivery_preferences?: DeliveryPreference;
  /** Administrative areas of the address from the country downward, one entry per level; not available while the order is UNPAID or ON_HOLD. */
  district_info?: DistrictInfo[];
  /** Buyer's real email address; returned only for Shopify first-party connector orders whose buyer agreed at checkout to share it. Example: `v2b2V5@chat.seller.tiktok.com`. */
  email?: string;
  /** Recipient's given name; equals `name` when the buyer did not enter first and last name separately. Example: `David`. */
  first_name?: string;
  /** Recipient's given name in katakana; Japan only. */
  first_name_local_script?: string;
  /** Complete recipient address in one text; empty while the order is ON_HOLD and masked where recipient data is hidden. */
  full_address?: string;
  /** Recipient's family name; empty when the buyer did not enter first and last name separately. Example: `Kong`. */
  last_name?: string;
  /** Recipient's family name in katakana; Japan only. */
  last_name_local_script?: string;
  /** Full name of the recipient; masked when the order ships with platform logistics. */
  name?: string;
  /** Recipient's telephone number; masked when the order ships with platform logistics. Example: `(+1)213-***-1234`. */
  phone_number?: string;
  /** Post town of the recipient's address; United Kingdom only. Example: `Ribbleton`. */
  post_town?: string;
  /** Postal code of the recipient's address, in the US the ZIP code; masked where recipient data is hidden. Example: `95110`. */
  postal_code?: string;
  /** Country or region of the recipient's address, such as US. Example: `US`. */
  region_code?: string;
  /** Relay email address through which the seller can reach the buyer in TikTok Shop messages once enabled in Seller Center; only for Shopify first-party connector orders. Example: `v2b2V5@chat.seller.tiktok.com`. */
  tokenized_email?: string;
}

/** Order inside {@link SearchOrderByExternalOrderReferencesResponse}. */
export interface SearchOrderByExternalOrderReferencesOrder {
  /** The order as your own order management system (OMS) knows it: platform, id and lines. */
  external_order?: ExternalOrder;
  /** Id of the TikTok Shop order, used in all calls about it. Example: `576461413038785752`. */
  id?: string;
}

/** Seller funded product promotion inside {@link GetPriceDetailLineItem}. */
export interface SellerFundedProductPromotion {
  /** Id of the seller's promotion activity that lowered the product price. */
  activity_id?: string;
  /** Amount by which the seller's product promotion lowered the price, decimal text in `currency`. */
  discount_amount?: string;
  /** Kind of discount the seller's product promotion gave. */
  discount_type?: string;
}

/** Seller funded shipping promotion inside {@link GetPriceDetailLineItem}. */
export interface SellerFundedShippingPromotion {
  /** Id of the seller's promotion activity that lowered the shipping fee. */
  activity_id?: string;
  /** Amount by which the seller's shipping promotion lowered the shipping fee, decimal text in `currency`. */
  discount_amount?: string;
  /** Kind of discount the seller's shipping promotion gave. */
  discount_type?: string;
}

/** Sub item info inside {@link LineItem}. */
export interface SubItemInfo {
  /** Why this sub-item was cancelled, as readable text; absent while it is not cancelled. */
  cancel_reason?: string;
  /** Party that started the cancellation of this item. */
  cancel_user?: string;
  /** Currency of the amounts beside it, ISO 4217 code. */
  currency?: string;
  /** State of this sub-item in the life of the order. */
  display_status?: string;
  /** Id of the sub-item within the line item. */
  id?: string;
  /** Whether the SKU of this sub-item is hazardous material with packing rules of its own. */
  is_dangerous_good?: boolean;
  /** Taxes charged on the sub-item: kind, rate and amount. */
  item_tax?: ItemTax[];
  /** List price of the item before any discount, decimal text in the currency of the order. */
  original_price?: string;
  /** Id of the package that holds the item; for local sellers in the US and the UK absent until the package is shipped. */
  package_id?: string;
  /** State of the package that holds the item; for local sellers in the US and the UK absent until the package is shipped. */
  package_status?: string;
  /** Part of the price reduction paid for by TikTok Shop, decimal text in the currency of the order. */
  platform_discount?: string;
  /** Id of the product whose SKU was ordered in this line. */
  product_id?: string;
  /** Title of the product when it was ordered. */
  product_name?: string;
  /** Retail delivery fee (RDF) that some US states levy on deliveries, decimal text in the currency of the order; United States only. */
  retail_delivery_fee?: string;
  /** Unix time in seconds when the seller's ship call succeeded; absent before shipping. */
  rts_time?: number;
  /** Price of the item after the discounts of seller and platform, decimal text in the currency of the order. */
  sale_price?: string;
  /** Part of the price reduction paid for by the seller, decimal text in the currency of the order. */
  seller_discount?: string;
  /** Seller's own code of the SKU, as entered in the product. */
  seller_sku?: string;
  /** Id of the carrier; set once shipping has been arranged. */
  shipping_provider_id?: string;
  /** Name of the carrier that transports the item. */
  shipping_provider_name?: string;
  /** Id of the SKU, the variant of the product that was ordered. */
  sku_id?: string;
  /** Address of the picture that shows the ordered variant. */
  sku_image?: string;
  /** Values of the sales attributes that make the variant, such as `Black, 26`. */
  sku_name?: string;
  /** Carrier's tracking number; available once the package has been shipped. */
  tracking_number?: string;
  /** Id of the seller's warehouse from which the sub-item ships. */
  warehouse_id?: string;
}

/** Unboxing case inside {@link LineItem}. */
export interface UnboxingCase {
  /** SKU of the line item that is a blind box to be opened. */
  unbox_sku?: string;
  /** Kind of the SKU in `unbox_sku` that is opened as a blind box. */
  unbox_sku_type?: string;
}

/**
 * Values of `platform` in `AddExternalOrderReferencesExternalOrder`, `platform` in `GetExternalOrderReferencesRequest`, `platform` in `SearchOrderByExternalOrderReferencesRequest`; more may be added.
 * - `SHOPIFY`: A Shopify online store.
 * - `WOOCOMMERCE`: A WooCommerce online store.
 * - `BIGCOMMERCE`: A BigCommerce online store.
 * - `MAGENTO`: A Magento (Adobe Commerce) online store.
 * - `SALESFORCE_COMMERCE_CLOUD`: A Salesforce Commerce Cloud online store.
 * - `CHANNEL_ADVISOR`: The ChannelAdvisor multichannel service.
 * - `AMAZON`: Amazon as source of the external order.
 * - `ORDER_MANAGEMENT_SYSTEM`: An order management system not named in this list.
 * - `WAREHOUSE_MANAGEMENT_SYSTEM`: A warehouse management system not named in this list.
 * - `ERP_SYSTEM`: An enterprise resource planning system not named in this list.
 */
export type AddExternalOrderReferencesExternalOrderPlatform =
  | "SHOPIFY"
  | "WOOCOMMERCE"
  | "BIGCOMMERCE"
  | "MAGENTO"
  | "SALESFORCE_COMMERCE_CLOUD"
  | "CHANNEL_ADVISOR"
  | "AMAZON"
  | "ORDER_MANAGEMENT_SYSTEM"
  | "WAREHOUSE_MANAGEMENT_SYSTEM"
  | "ERP_SYSTEM"
  | (string & {});

/**
 * Values of `cancel_user` in `LineItem`; more may be added.
 * - `BUYER`: The buyer asked for the cancellation.
 * - `SELLER`: The seller cancelled the item.
 * - `OPERATOR`: Staff of the platform cancelled the item.
 * - `SYSTEM`: The platform cancelled automatically, for example after a missed deadline.
 */
export type CancelUser =
  | "BUYER"
  | "SELLER"
  | "OPERATOR"
  | "SYSTEM"
  | (string & {});

/**
 * Values of `cancellation_initiator` in `Order`; more may be added.
 * - `SELLER`: The seller cancelled the order.
 * - `BUYER`: The buyer asked for the cancellation.
 * - `SYSTEM`: The platform cancelled automatically, for example after a missed deadline.
 */
export type CancellationInitiator =
  | "SELLER"
  | "BUYER"
  | "SYSTEM"
  | (string & {});

/**
 * Values of `commerce_platform` in `Order`; more may be added.
 * - `TIKTOK_SHOP`: The order was placed on TikTok Shop itself.
 * - `TOKOPEDIA`: Ordered on Tokopedia, the Indonesian marketplace connected with TikTok Shop.
 */
export type CommercePlatform =
  | "TIKTOK_SHOP"
  | "TOKOPEDIA"
  | (string & {});

/**
 * Values of `delivery_type` in `Order`; more may be added.
 * - `HOME_DELIVERY`: Delivered to the address of the recipient.
 * - `COLLECTION_POINT`: Delivered to a pick-up and drop-off (PUDO) location, where the buyer collects it.
 */
export type DeliveryType =
  | "HOME_DELIVERY"
  | "COLLECTION_POINT"
  | (string & {});

/**
 * Values of `display_status` in `LineItem`; more may be added.
 * - `UNPAID`: The item is ordered but not paid.
 * - `AWAITING_SHIPMENT`: The item waits for the seller to arrange shipping.
 * - `AWAITING_COLLECTION`: Shipping is arranged and the package waits for the carrier.
 * - `IN_TRANSIT`: The carrier has collected the package and is delivering it.
 * - `DELIVERED`: The package has reached the buyer; a return or refund is still possible.
 * - `COMPLETED`: The sale of the item is closed; no return or refund can follow.
 * - `CANCELLED`: The item was cancelled and will not be delivered.
 */
export type DisplayStatus =
  | "UNPAID"
  | "AWAITING_SHIPMENT"
  | "AWAITING_COLLECTION"
  | "IN_TRANSIT"
  | "DELIVERED"
  | "COMPLETED"
  | "CANCELLED"
  | (string & {});

/**
 * Values of `fast_delivery_program` in `Order`; more may be added.
 * - `3_DAY_DELIVERY`: The listing promised that the order arrives within three days.
 */
export type FastDeliveryProgram =
  | "3_DAY_DELIVERY"
  | (string & {});

/**
 * Values of `fulfillment_type` in `Order`; more may be added.
 * - `FULFILLMENT_BY_SELLER`: The seller stores, packs and ships the goods.
 * - `FULFILLMENT_BY_TIKTOK`: TikTok's fulfillment centers store, pack and ship the goods (FBT); the seller must not ship.
 * - `FULFILLMENT_BY_DILAYANI_TOKOPEDIA`: Fulfilled by the Dilayani Tokopedia warehouse service in Indonesia; the seller must not ship.
 */
export type FulfillmentType =
  | "FULFILLMENT_BY_SELLER"
  | "FULFILLMENT_BY_TIKTOK"
  | "FULFILLMENT_BY_DILAYANI_TOKOPEDIA"
  | (string & {});

/**
 * Values of `type` in `HandlingDuration`; more may be added.
 * - `CALENDAR_DAY`: Every day counts, weekends and public holidays included.
 * - `BUSINESS_DAY`: Only working days count, without weekends and public holidays.
 */
export type HandlingDurationType =
  | "CALENDAR_DAY"
  | "BUSINESS_DAY"
  | (string & {});

/**
 * Values of `order_status` in `GetOrderListRequest`, `status` in `Order`; more may be added.
 * - `UNPAID`: Orders that are placed but not paid.
 * - `ON_HOLD`: Paid orders that the buyer may still cancel freely and that must not ship yet, including pre-orders before release.
 * - `AWAITING_SHIPMENT`: Orders that wait for the seller to arrange shipping.
 * - `PARTIALLY_SHIPPING`: Split orders of which some items are shipped and some are not.
 * - `AWAITING_COLLECTION`: Orders ready for the carrier, with at least one package not collected.
 * - `IN_TRANSIT`: Orders on their way to the buyer.
 * - `DELIVERED`: Orders that have arrived and can still be returned or refunded.
 * - `COMPLETED`: Closed orders, no longer open to returns or refunds.
 * - `CANCELLED`: Orders whose items were all cancelled.
 */
export type OrderStatus =
  | "UNPAID"
  | "ON_HOLD"
  | "AWAITING_SHIPMENT"
  | "PARTIALLY_SHIPPING"
  | "AWAITING_COLLECTION"
  | "IN_TRANSIT"
  | "DELIVERED"
  | "COMPLETED"
  | "CANCELLED"
  | (string & {});

/**
 * Values of `order_type` in `Order`; more may be added.
 * - `NORMAL`: The item is in stock and can be fulfilled at once.
 * - `ZERO_LOTTERY`: Placed by winning a lottery event in a TikTok LIVE.
 * - `PRE_ORDER`: The item is not released yet; fulfillment starts at `release_date`. US only.
 * - `MADE_TO_ORDER`: The item is produced after the purchase, within `handling_duration`. US only.
 * - `BACK_ORDER`: The item is out of stock at purchase and ships once restocked, within `handling_duration`. US only.
 */
export type OrderType =
  | "NORMAL"
  | "ZERO_LOTTERY"
  | "PRE_ORDER"
  | "MADE_TO_ORDER"
  | "BACK_ORDER"
  | (string & {});

/**
 * Values of `package_status` in `LineItem`; more may be added.
 * - `TO_FULFILL`: The package waits for the seller to arrange shipping.
 * - `PROCESSING`: Shipping is arranged; the package waits for the carrier to collect it.
 * - `FULFILLING`: The carrier has the package and is delivering it.
 * - `COMPLETED`: The package was delivered.
 * - `CANCELLED`: The package was cancelled, usually because it was lost or damaged.
 */
export type PackageStatus =
  | "TO_FULFILL"
  | "PROCESSING"
  | "FULFILLING"
  | "COMPLETED"
  | "CANCELLED"
  | (string & {});

/**
 * Values of `product_type` in `BlindBoxOrderLine`; more may be added.
 * - `GIFT`: The revealed item is a free gift.
 * - `NORMAL`: The revealed item is the regular content of the box.
 */
export type ProductType =
  | "GIFT"
  | "NORMAL"
  | (string & {});

/**
 * Values of `shipping_type` in `Order`; more may be added.
 * - `TIKTOK`: TikTok provides the shipping; the seller gets the label from TikTok.
 * - `SELLER`: The seller ships with an own carrier, or a third-party fulfillment service does so for the seller.
 */
export type ShippingType =
  | "TIKTOK"
  | "SELLER"
  | (string & {});

/**
 * Values of `sku_type` in `LineItem`; more may be added.
 * - `NORMAL`: The item is in stock and can be fulfilled at once.
 * - `SHOP_PARTNER`: The item was bought from the store of a TikTok Shop partner.
 * - `PRE_ORDER`: The item is not released yet; fulfillment starts on a later date. US only.
 * - `MADE_TO_ORDER`: The item is produced after the purchase. US only.
 * - `ZERO_LOTTERY`: The item was won in a lottery event in a TikTok LIVE.
 */
export type SkuType =
  | "NORMAL"
  | "SHOP_PARTNER"
  | "PRE_ORDER"
  | "MADE_TO_ORDER"
  | "ZERO_LOTTERY"
  | (string & {});

/**
 * Values of `sort_field` in `GetOrderListRequest`; more may be added.
 * - `create_time`: Sorts by the time the order was placed.
 * - `update_time`: Sorts by the time of the last change of the order's state.
 */
export type SortField =
  | "create_time"
  | "update_time"
  | (string & {});

/**
 * Values of `sort_order` in `GetOrderListRequest`; more may be added.
 * - `ASC`: Ascending, oldest first.
 * - `DESC`: Descending, newest first.
 */
export type SortOrder =
  | "ASC"
  | "DESC"
  | (string & {});

/**
 * Values of `tax_type` in `ItemTax`; more may be added.
 * - `SALES_TAX`: Tax on the purchase under United States law; the only kind at present.
 */
export type TaxType =
  | "SALES_TAX"
  | (string & {});

/** Order: the operations of the domain `order`. */
export class OrderApi extends Resource {
  /**
   * Stores the ids that up to 100 orders have on another platform.
   *
   * `POST /order/{version}/orders/external_orders`, version 202406.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   * - Scope: `seller.order.ext_ref.write.custom` or `seller.order.ext_ref.write`.
   */
  addExternalOrderReferences(params: AddExternalOrderReferencesParams, options?: common.CallOptions): CallPromise<AddExternalOrderReferencesResponse> {
    return this.caller.call("order.add_external_order_references", params, options);
  }

  /** The name `order.addExternalOrders` of the Laravel package for {@link addExternalOrderReferences}. */
  addExternalOrders(params: AddExternalOrderReferencesParams | common.Spelled, options?: common.CallOptions) {
    return this.addExternalOrderReferences(params as AddExternalOrderReferencesParams, options);
  }

  /**
   * Returns the ids that one order has on another platform.
   *
   * `GET /order/{version}/orders/{order_id}/external_orders`, version 202406.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.order.ext_ref.read`.
   */
  getExternalOrderReferences(params: GetExternalOrderReferencesParams, options?: common.CallOptions): CallPromise<GetExternalOrderReferencesResponse> {
    return this.caller.call("order.get_external_order_references", params, options);
  }

  /** The name `order.externalOrders` of the Laravel package for {@link getExternalOrderReferences}. */
  externalOrders(params: GetExternalOrderReferencesParams | common.Spelled, options?: common.CallOptions) {
    return this.getExternalOrderReferences(params as GetExternalOrderReferencesParams, options);
  }

  /**
   * Returns up to 50 orders by id, with their line items, address and payment.
   *
   * `GET /order/{version}/orders`, version 202507; also 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - The response contains personal data.
   * - Scope: `seller.order.info`.
   *
   * @see https://partner.tiktokshop.com/docv2/page/650aa8ccc16ffe02b8f167a0
   */
  getOrderDetail(params: GetOrderDetailParams, options?: common.CallOptions): CallPromise<GetOrderDetailResponse> {
    return this.caller.call("order.get_order_detail", params, options);
  }

  /** The name `order.detail` of the Laravel package for {@link getOrderDetail}. */
  detail(params: GetOrderDetailParams | common.Spelled, options?: common.CallOptions) {
    return this.getOrderDetail(params as GetOrderDetailParams, options);
  }

  /**
   * Lists orders that match a filter, newest first.
   *
   * `POST /order/{version}/orders/search`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - The response contains personal data.
   * - Scope: `seller.order.info`.
   *
   * @see https://partner.tiktokshop.com/docv2/page/650aa8094a0bb702c06df242
   */
  getOrderList(params?: GetOrderListParams, options?: common.PageOptions): PagePromise<Order, GetOrderListResponse> {
    return this.caller.list("order.get_order_list", params, options);
  }

  /** {@link getOrderList} between two times, however many results there are: the search is split into windows. */
  getOrderListBetween(from: common.Time, to: common.Time, params?: GetOrderListParams, options?: common.WindowOptions): TimeWalk<Order, GetOrderListResponse> {
    return this.caller.between("order.get_order_list", from, to, params, options);
  }

  /** The name `order.list` of the Laravel package for {@link getOrderList}. */
  list(params?: GetOrderListParams | common.Spelled, options?: common.PageOptions) {
    return this.getOrderList(params as GetOrderListParams, options);
  }

  /**
   * Returns the price, discounts, fees and taxes of one order, per line item.
   *
   * `GET /order/{version}/orders/{order_id}/price_detail`, version 202407.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.order.info`.
   */
  getPriceDetail(params: GetPriceDetailParams, options?: common.CallOptions): CallPromise<GetPriceDetailResponse> {
    return this.caller.call("order.get_price_detail", params, options);
  }

  /** The name `order.priceDetail` of the Laravel package for {@link getPriceDetail}. */
  priceDetail(params: GetPriceDetailParams | common.Spelled, options?: common.CallOptions) {
    return this.getPriceDetail(params as GetPriceDetailParams, options);
  }

  /**
   * Returns up to 50 orders with personal data, for apps granted that access.
   *
   * `GET /order/{version}/privileged_orders`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - The response contains personal data.
   */
  getPrivilegedOrderDetail(params: GetPrivilegedOrderDetailParams, options?: common.CallOptions): CallPromise<GetPrivilegedOrderDetailResponse> {
    return this.caller.call("order.get_privileged_order_detail", params, options);
  }

  /**
   * Finds the order that has a given id on another platform.
   *
   * `POST /order/{version}/orders/external_order_search`, version 202406.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.order.ext_ref.read`.
   */
  searchOrderByExternalOrderReferences(params: SearchOrderByExternalOrderReferencesParams, options?: common.CallOptions): CallPromise<SearchOrderByExternalOrderReferencesResponse> {
    return this.caller.call("order.search_order_by_external_order_references", params, options);
  }

  /** The name `order.searchExternalOrders` of the Laravel package for {@link searchOrderByExternalOrderReferences}. */
  searchExternalOrders(params: SearchOrderByExternalOrderReferencesParams | common.Spelled, options?: common.CallOptions) {
    return this.searchOrderByExternalOrderReferences(params as SearchOrderByExternalOrderReferencesParams, options);
  }

  /**
   * Returns the buyer's print-on-demand design for the lines of an order.
   *
   * `POST /order/{version}/pod_details/search`, version 202606.
   *
   * - Cipher: `shop_cipher` (optional).
   * - The response contains personal data.
   */
  searchPodCustomizationDetails(params: SearchPodCustomizationDetailsParams, options?: common.CallOptions): CallPromise<SearchPodCustomizationDetailsResponse> {
    return this.caller.call("order.search_pod_customization_details", params, options);
  }

  /**
   * Reports which product each opened blind box of an order contained.
   *
   * `POST /order/{version}/orders/blind_box_result/callback`, version 202605; also 202511.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  updateBlindBoxOpeningResults(params?: UpdateBlindBoxOpeningResultsParams, options?: common.CallOptions): CallPromise<UpdateBlindBoxOpeningResultsResponse> {
    return this.caller.call("order.update_blind_box_opening_results", params, options);
  }

}