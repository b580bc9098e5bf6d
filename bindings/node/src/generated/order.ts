// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `AddExternalOrderReferences` (202406). Stores the ids that up to 100 orders have on another platform. */
export interface AddExternalOrderReferencesParams {
  /** Orders. Required. At most 100 items. */
  orders: readonly AddExternalOrderReferencesOrder[];
}

/** The parameters of `GetExternalOrderReferences` (202406). Returns the ids that one order has on another platform. */
export interface GetExternalOrderReferencesParams {
  /** Order id. Required. */
  order_id: common.Id;
  /** Platform. Required. Example: `SHOPIFY`. */
  platform: AddExternalOrderReferencesExternalOrderPlatform;
}

/** The parameters of `GetOrderDetail` (202507). Returns up to 50 orders by id, with their line items, address and payment. */
export interface GetOrderDetailParams {
  /** Ids. Required. At most 50 items. */
  ids: readonly common.Id[];
}

/** The parameters of `GetOrderList` (202309). Lists orders that match a filter, newest first. */
export interface GetOrderListParams {
  /** Buyer user id. Example: `7213489962827123654`. */
  buyer_user_id?: common.Id | undefined;
  /** Create time, lower bound. Unix seconds. Example: `1623812664`. */
  create_time_ge?: common.Time | undefined;
  /** Create time, upper bound (exclusive). Unix seconds. Example: `1623812664`. */
  create_time_lt?: common.Time | undefined;
  /** Is buyer request cancel. Example: `false`. */
  is_buyer_request_cancel?: boolean | undefined;
  /** Order status. Example: `UNPAID`. */
  order_status?: GetOrderListOrderStatus | undefined;
  /** Page size. Required. 1 to 100. Default: `20`. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Shipping type. Example: `TIKTOK`. */
  shipping_type?: string | undefined;
  /** Sort field. Default: `create_time`. Example: `create_time`. */
  sort_field?: SortField | undefined;
  /** Sort order. Default: `DESC`. Example: `ASC`. */
  sort_order?: SortOrder | undefined;
  /** Update time, lower bound. Unix seconds. Example: `1623812664`. */
  update_time_ge?: common.Time | undefined;
  /** Update time, upper bound (exclusive). Unix seconds. Example: `1623812664`. */
  update_time_lt?: common.Time | undefined;
  /** Warehouse ids. At most 100 items. */
  warehouse_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `GetPriceDetail` (202407). Returns the price, discounts, fees and taxes of one order, per line item. */
export interface GetPriceDetailParams {
  /** Order id. Required. */
  order_id: common.Id;
}

/** The parameters of `GetPrivilegedOrderDetail` (202309). Returns up to 50 orders with personal data, for apps granted that access. */
export interface GetPrivilegedOrderDetailParams {
  /** Ids. Required. At most 50 items. */
  ids: readonly common.Id[];
}

/** The parameters of `SearchOrderByExternalOrderReference` (202406). Finds the order that has a given id on another platform. */
export interface SearchOrderByExternalOrderReferencesParams {
  /** External order id. Required. Example: `676461413038785752`. */
  external_order_id: common.Id;
  /** Platform. Required. Example: `SHOPIFY`. */
  platform: AddExternalOrderReferencesExternalOrderPlatform;
}

/** The parameters of `SearchPODCustomizationDetails` (202606). Returns the buyer's print-on-demand design for the lines of an order. */
export interface SearchPodCustomizationDetailsParams {
  /** Main order id. Required. */
  main_order_id: common.Id;
  /** Query order lines. Required. */
  query_order_lines: readonly QueryOrderLine[];
}

/** The parameters of `UpdateTheBlindBoxOpeningResults` (202605). Reports which product each opened blind box of an order contained. */
export interface UpdateBlindBoxOpeningResultsParams {
  /** Blind batch box results. */
  blind_batch_box_results?: readonly BlindBatchBoxResult[] | undefined;
  /** Blind box results. */
  blind_box_results?: readonly BlindBoxResult[] | undefined;
  /** Main order id. */
  main_order_id?: common.Id | undefined;
}

/** The response of `AddExternalOrderReferences` (202406). */
export interface AddExternalOrderReferencesResponse {
  /** Errors. */
  errors?: ErrorItem[];
}

/** The response of `GetExternalOrderReferences` (202406). */
export interface GetExternalOrderReferencesResponse {
  /** External orders. */
  external_orders?: ExternalOrder[];
}

/** The response of `GetOrderDetail` (202507). */
export interface GetOrderDetailResponse {
  /** Orders. */
  orders?: Order[];
}

/** The response of `GetOrderList` (202309). */
export interface GetOrderListResponse {
  /** Next page token. */
  next_page_token?: string;
  /** Orders. */
  orders?: Order[];
  /** Total count. Example: `22113`. */
  total_count?: number;
}

/** The response of `GetPriceDetail` (202407). */
export interface GetPriceDetailResponse {
  /** COD fee. Example: `0.00`. */
  cod_fee?: string;
  /** COD fee net amount. A decimal number as text. Example: `0.00`. */
  cod_fee_net_amount?: string;
  /** Currency. Example: `USD`. */
  currency?: string;
  /** Distance fee. Example: `2.00`. */
  distance_fee?: string;
  /** Distance shipping fee. Example: `1.00`. */
  distance_shipping_fee?: string;
  /** Line items. */
  line_items?: GetPriceDetailLineItem[];
  /** Net price amount. A decimal number as text. Example: `97.00`. */
  net_price_amount?: string;
  /** Payment. Example: `101.00`. */
  payment?: string;
  /** Shipping fee deduction platform. Example: `12.00`. */
  shipping_fee_deduction_platform?: string;
  /** Shipping fee deduction platform voucher. Example: `1010000`. */
  shipping_fee_deduction_platform_voucher?: string;
  /** Shipping fee deduction seller. Example: `10.00`. */
  shipping_fee_deduction_seller?: string;
  /** Shipping list price. Example: `25.00`. */
  shipping_list_price?: string;
  /** Shipping sale price. Example: `3.00`. */
  shipping_sale_price?: string;
  /** SKU gift net price. Example: `2.02`. */
  sku_gift_net_price?: string;
  /** SKU gift original price. Example: `2.00`. */
  sku_gift_original_price?: string;
  /** SKU list price. Example: `97.00`. */
  sku_list_price?: string;
  /** SKU sale price. Example: `96.00`. */
  sku_sale_price?: string;
  /** Subtotal. Example: `98.00`. */
  subtotal?: string;
  /** Subtotal deduction platform. Example: `0.50`. */
  subtotal_deduction_platform?: string;
  /** Subtotal deduction seller. Example: `0.50`. */
  subtotal_deduction_seller?: string;
  /** Subtotal tax amount. A decimal number as text. Example: `2.00`. */
  subtotal_tax_amount?: string;
  /** Tax amount. A decimal number as text. Example: `2.00`. */
  tax_amount?: string;
  /** Tax rate. Example: `0.021`. */
  tax_rate?: string;
  /** Total. Example: `122.00`. */
  total?: string;
  /** Voucher deduction platform. Example: `1010000`. */
  voucher_deduction_platform?: string;
  /** Voucher deduction seller. Example: `1020000`. */
  voucher_deduction_seller?: string;
}

/** The response of `GetPrivilegedOrderDetail` (202309). */
export interface GetPrivilegedOrderDetailResponse {
  /** Orders. */
  orders?: Order[];
}

/** The response of `SearchOrderByExternalOrderReference` (202406). */
export interface SearchOrderByExternalOrderReferencesResponse {
  /** Orders. */
  orders?: SearchOrderByExternalOrderReferencesOrder[];
}

/** The response of `SearchPODCustomizationDetails` (202606). */
export interface SearchPodCustomizationDetailsResponse {
  /** POD details. */
  pod_details?: PodDetail[];
  /** Status code. */
  status_code?: number;
}

/** The response of `UpdateTheBlindBoxOpeningResults` (202605). */
export interface UpdateBlindBoxOpeningResultsResponse {
}

/** External order inside {@link AddExternalOrderReferencesOrder}. */
export interface AddExternalOrderReferencesExternalOrder {
  /** Id. Required. Example: `676461413038785752`. */
  id: common.Id;
  /** Line items. Required. At most 100 items. */
  line_items: readonly AddExternalOrderReferencesLineItem[];
  /** Platform. Required. Example: `SHOPIFY`. */
  platform: AddExternalOrderReferencesExternalOrderPlatform;
}

/** Line item inside {@link AddExternalOrderReferencesExternalOrder}, {@link ExternalOrder}. */
export interface AddExternalOrderReferencesLineItem {
  /** Id. Example: `577086512123755123`. */
  id?: string | undefined;
  /** Origin id. Example: `677086512123755123`. */
  origin_id?: string | undefined;
}

/** Order inside {@link AddExternalOrderReferencesParams}. */
export interface AddExternalOrderReferencesOrder {
  /** External order. Required. */
  external_order: AddExternalOrderReferencesExternalOrder;
  /** Id. Required. Example: `576461413038785752`. */
  id: common.Id;
}

/** Blind batch box result inside {@link UpdateBlindBoxOpeningResultsParams}. */
export interface BlindBatchBoxResult {
  /** Blind box order line list. */
  blind_box_order_line_list?: readonly BlindBoxOrderLine[] | undefined;
  /** Order line id. */
  order_line_id?: common.Id | undefined;
}

/** Blind box order line inside {@link BlindBatchBoxResult}. */
export interface BlindBoxOrderLine {
  /** Blind open time. Unix seconds. */
  blind_open_time?: common.Time | undefined;
  /** Blind result product id. */
  blind_result_product_id?: common.Id | undefined;
  /** Blind result SKU id. */
  blind_result_sku_id?: common.Id | undefined;
  /** Product type. */
  product_type?: ProductType | undefined;
}

/** Blind box result inside {@link UpdateBlindBoxOpeningResultsParams}. */
export interface BlindBoxResult {
  /** Blind open time. Unix seconds. */
  blind_open_time?: common.Time | undefined;
  /** Blind result product id. */
  blind_result_product_id?: common.Id | undefined;
  /** Blind result SKU id. */
  blind_result_sku_id?: common.Id | undefined;
  /** Order line id. */
  order_line_id?: common.Id | undefined;
}

/** Combined listing SKU inside {@link LineItem}. */
export interface CombinedListingSku {
  /** Product id. Example: `1729582718312380456`. */
  product_id?: string;
  /** Seller SKU. Example: `yellow-24-XL`. */
  seller_sku?: string;
  /** SKU count. Example: `1`. */
  sku_count?: number;
  /** SKU id. Example: `2729382476852921123`. */
  sku_id?: string;
}

/** Delivery preference inside {@link RecipientAddress}. */
export interface DeliveryPreference {
  /** Drop off location. */
  drop_off_location?: string;
}

/** Detail inside {@link ErrorItem}. */
export interface Detail {
  /** External order. */
  external_order?: ExternalOrder;
  /** Order id. Example: `576461413038785752`. */
  order_id?: string;
}

/** District info inside {@link RecipientAddress}. */
export interface DistrictInfo {
  /** Address level. Example: `L0`. */
  address_level?: string;
  /** Address level name. Example: `Country`. */
  address_level_name?: string;
  /** Address name. */
  address_name?: string;
  /** Iso code. Example: `VAN`. */
  iso_code?: string;
}

/** Error inside {@link AddExternalOrderReferencesResponse}. */
export interface ErrorItem {
  /** Code. Example: `36020001`. */
  code?: string;
  /** Detail. */
  detail?: Detail;
  /** Message. */
  message?: string;
}

/** External order inside {@link Detail}, {@link GetExternalOrderReferencesResponse}, {@link SearchOrderByExternalOrderReferencesOrder}. */
export interface ExternalOrder {
  /** Id. Example: `676461413038785752`. */
  id?: string;
  /** Line items. */
  line_items?: AddExternalOrderReferencesLineItem[];
  /** Platform. Example: `SHOPIFY`. */
  platform?: string;
}

/** Line item inside {@link GetPriceDetailResponse}. */
export interface GetPriceDetailLineItem {
  /** COD fee. Example: `0.00`. */
  cod_fee?: string;
  /** COD fee amount. A decimal number as text. Example: `0.00`. */
  cod_fee_amount?: string;
  /** Currency. Example: `USD`. */
  currency?: string;
  /** Distance fee. Example: `2.00`. */
  distance_fee?: string;
  /** Distance shipping fee. Example: `1.00`. */
  distance_shipping_fee?: string;
  /** Id. Example: `576461413032342720`. */
  id?: string;
  /** Net price amount. A decimal number as text. Example: `97.00`. */
  net_price_amount?: string;
  /** Payment. Example: `101.00`. */
  payment?: string;
  /** Seller funded product promotions. */
  seller_funded_product_promotions?: SellerFundedProductPromotion[];
  /** Seller funded shipping promotions. */
  seller_funded_shipping_promotions?: SellerFundedShippingPromotion[];
  /** Shipping fee deduction platform. Example: `12.00`. */
  shipping_fee_deduction_platform?: string;
  /** Shipping fee deduction platform voucher. Example: `1010000`. */
  shipping_fee_deduction_platform_voucher?: string;
  /** Shipping fee deduction seller. Example: `10.00`. */
  shipping_fee_deduction_seller?: string;
  /** Shipping list price. Example: `25.00`. */
  shipping_list_price?: string;
  /** Shipping sale price. Example: `3.00`. */
  shipping_sale_price?: string;
  /** SKU gift net price. Example: `2.02`. */
  sku_gift_net_price?: string;
  /** SKU gift original price. Example: `2.00`. */
  sku_gift_original_price?: string;
  /** SKU list price. Example: `97.00`. */
  sku_list_price?: string;
  /** SKU sale price. Example: `96.00`. */
  sku_sale_price?: string;
  /** Subtotal. Example: `98.00`. */
  subtotal?: string;
  /** Subtotal deduction platform. Example: `0.50`. */
  subtotal_deduction_platform?: string;
  /** Subtotal deduction seller. Example: `0.50`. */
  subtotal_deduction_seller?: string;
  /** Subtotal tax amount. A decimal number as text. Example: `2.00`. */
  subtotal_tax_amount?: string;
  /** Tax amount. A decimal number as text. Example: `2.00`. */
  tax_amount?: string;
  /** Tax rate. Example: `0.021`. */
  tax_rate?: string;
  /** Total. Example: `122.00`. */
  total?: string;
  /** Voucher deduction platform. Example: `1010000`. */
  voucher_deduction_platform?: string;
  /** Voucher deduction seller. Example: `1020000`. */
  voucher_deduction_seller?: string;
}

/** Handling duration inside {@link Order}. */
export interface HandlingDuration {
  /** Days. Example: `7`. */
  days?: string;
  /** Type. Example: `BUSINESS_DAY`. */
  type?: HandlingDurationType;
}

/** Item tax inside {@link LineItem}, {@link SubItemInfo}. */
export interface ItemTax {
  /** Tax amount. A decimal number as text. Example: `21.2`. */
  tax_amount?: string;
  /** Tax rate. Example: `0.35`. */
  tax_rate?: string;
  /** Tax type. Example: `SALES_TAX`. */
  tax_type?: TaxType;
}

/** Line item inside {@link Order}. */
export interface LineItem {
  /** Buyer service fee. Example: `1000`. */
  buyer_service_fee?: string;
  /** Cancel reason. */
  cancel_reason?: string;
  /** Cancel user. Example: `BUYER`. */
  cancel_user?: CancelUser;
  /** Combined listing SKUs. */
  combined_listing_skus?: CombinedListingSku[];
  /** Currency. Example: `IDR`. */
  currency?: string;
  /** Display status. Example: `TO_SHIP`. */
  display_status?: DisplayStatus;
  /** Distance fee. Example: `2000`. */
  distance_fee?: string;
  /** Distance shipping fee. Example: `1000`. */
  distance_shipping_fee?: string;
  /** Gift retail price. Example: `20`. */
  gift_retail_price?: string;
  /** Handling duration days. Example: `7`. */
  handling_duration_days?: string;
  /** Id. Example: `577086512123755123`. */
  id?: string;
  /** Is dangerous good. Example: `true`. */
  is_dangerous_good?: boolean;
  /** Is gift. Example: `false`. */
  is_gift?: boolean;
  /** Is POD customized. */
  is_pod_customized?: boolean;
  /** Is unboxing item. Example: `false`. */
  is_unboxing_item?: boolean;
  /** Item tax. */
  item_tax?: ItemTax[];
  /** Needs prescription. Example: `true`. */
  needs_prescription?: boolean;
  /** Original price. Example: `0.01`. */
  original_price?: string;
  /** Package id. Example: `1153132168123859123`. */
  package_id?: string;
  /** Package status. Example: `TO_FULFILL`. */
  package_status?: PackageStatus;
  /** Pfand fee. Example: `1.5`. */
  pfand_fee?: string;
  /** Platform discount. Example: `0`. */
  platform_discount?: string;
  /** POD info id. */
  pod_info_id?: string;
  /** Product id. Example: `1729582718312380123`. */
  product_id?: string;
  /** Product listing type. */
  product_listing_type?: string;
  /** Product name. */
  product_name?: string;
  /** Retail delivery fee. Example: `1.28`. */
  retail_delivery_fee?: string;
  /** Room id. */
  room_id?: string;
  /** RTS time. Unix seconds. Example: `1678389618`. */
  rts_time?: number;
  /** Sale price. Example: `0.01`. */
  sale_price?: string;
  /** Seller discount. Example: `0`. */
  seller_discount?: string;
  /** Seller SKU. Example: `red_iphone_256`. */
  seller_sku?: string;
  /** Shipping provider id. Example: `6617675021119438849`. */
  shipping_provider_id?: string;
  /** Shipping provider name. */
  shipping_provider_name?: string;
  /** Shipping VAT amount. A decimal number as text. */
  shipping_vat_amount?: string;
  /** Shipping VAT rate. */
  shipping_vat_rate?: string;
  /** SKU id. Example: `2729382476852921560`. */
  sku_id?: string;
  /** SKU image. */
  sku_image?: string;
  /** SKU name. Example: `Iphone`. */
  sku_name?: string;
  /** SKU type. Example: `PRE_ORDER`. */
  sku_type?: SkuType;
  /** Small order fee. Example: `5000`. */
  small_order_fee?: string;
  /** Sub item info. */
  sub_item_info?: SubItemInfo[];
  /** Tracking number. Example: `JX12345`. */
  tracking_number?: string;
  /** Unboxing case list. */
  unboxing_case_list?: UnboxingCase[];
  /** Unboxing SKU code. Example: `14531134`. */
  unboxing_sku_code?: string;
}

/** Order inside {@link GetOrderDetailResponse}, {@link GetOrderListResponse}, {@link GetPrivilegedOrderDetailResponse}. */
export interface Order {
  /** Authentication required. */
  authentication_required?: boolean;
  /** Auto combine group id. Example: `12345677`. */
  auto_combine_group_id?: string;
  /** Buyer avatar. */
  buyer_avatar?: string;
  /** Buyer email. Example: `v2b2V5@chat.seller.tiktok.com`. */
  buyer_email?: string;
  /** Buyer message. */
  buyer_message?: string;
  /** Buyer nickname. Example: `user213123`. */
  buyer_nickname?: string;
  /** Cancel order SLA time. Unix seconds. Example: `1619621355`. */
  cancel_order_sla_time?: number;
  /** Cancel reason. */
  cancel_reason?: string;
  /** Cancel time. Unix seconds. Example: `1678389618`. */
  cancel_time?: number;
  /** Cancellation initiator. Example: `SELLER`. */
  cancellation_initiator?: CancellationInitiator;
  /** Channel entity national registry id. Example: `26.545.167/0001-21`. */
  channel_entity_national_registry_id?: string;
  /** Collection due time. Unix seconds. Example: `1678389618`. */
  collection_due_time?: number;
  /** Collection time. Unix seconds. Example: `1678389618`. */
  collection_time?: number;
  /** Commerce platform. Example: `TIKTOK_SHOP`. */
  commerce_platform?: CommercePlatform;
  /** Consultation id. Example: `123241`. */
  consultation_id?: string;
  /** CPF. Example: `3213-31231412`. */
  cpf?: string;
  /** CPF name. */
  cpf_name?: string;
  /** Create time. Unix seconds. Example: `1619611561`. */
  create_time?: number;
  /** Delivery due time. Unix seconds. Example: `1678389618`. */
  delivery_due_time?: number;
  /** Delivery option id. Example: `7091146663229654785`. */
  delivery_option_id?: string;
  /** Delivery option name. */
  delivery_option_name?: string;
  /** Delivery option required delivery time. Unix seconds. Example: `1678389618`. */
  delivery_option_required_delivery_time?: number;
  /** Delivery SLA time. Unix seconds. Example: `1678389618`. */
  delivery_sla_time?: number;
  /** Delivery time. Unix seconds. Example: `1678389618`. */
  delivery_time?: number;
  /** Delivery type. Example: `HOME_DELIVERY`. */
  delivery_type?: DeliveryType;
  /** Exchange source order id. Example: `576461413038785752`. */
  exchange_source_order_id?: string;
  /** Fast collection SLA time. Unix seconds. */
  fast_collection_sla_time?: number;
  /** Fast delivery program. Example: `3_DAY_DELIVERY`. */
  fast_delivery_program?: FastDeliveryProgram;
  /** Fast dispatch SLA time. Unix seconds. Example: `1678389618`. */
  fast_dispatch_sla_time?: number;
  /** Fast RTS SLA time. Unix seconds. */
  fast_rts_sla_time?: number;
  /** Fulfillment priority level. Example: `100`. */
  fulfillment_priority_level?: number;
  /** Fulfillment type. Example: `FULFILLMENT_BY_SELLER`. */
  fulfillment_type?: FulfillmentType;
  /** Handling duration. */
  handling_duration?: HandlingDuration;
  /** Has updated recipient address. Example: `false`. */
  has_updated_recipient_address?: boolean;
  /** Id. Example: `576461413038785752`. */
  id?: string;
  /** Instore pickup SLA time. Unix seconds. */
  instore_pickup_sla_time?: number;
  /** Is buyer request cancel. Example: `false`. */
  is_buyer_request_cancel?: boolean;
  /** Is COD. Example: `false`. */
  is_cod?: boolean;
  /** Is exchange order. Example: `false`. */
  is_exchange_order?: boolean;
  /** Is on hold order. Example: `false`. */
  is_on_hold_order?: boolean;
  /** Is refundable sample. */
  is_refundable_sample?: boolean;
  /** Is replacement order. Example: `false`. */
  is_replacement_order?: boolean;
  /** Is sample order. Example: `false`. */
  is_sample_order?: boolean;
  /** Is subscription order. */
  is_subscription_order?: boolean;
  /** Line items. */
  line_items?: LineItem[];
  /** Need upload invoice. Example: `NEED_INVOICE`. */
  need_upload_invoice?: string;
  /** Order rights. */
  order_rights?: number[];
  /** Order type. Example: `ZERO_LOTTERY`. */
  order_type?: OrderType;
  /** Packages. */
  packages?: Package[];
  /** Paid time. Unix seconds. Example: `1619611563`. */
  paid_time?: number;
  /** Payment. */
  payment?: Payment;
  /** Payment auth code. Example: `AUTH123457`. */
  payment_auth_code?: string;
  /** Payment card type. Example: `Debit`. */
  payment_card_type?: string;
  /** Payment method code. Example: `pm_pi_ccdc_visa_c_d`. */
  payment_method_code?: string;
  /** Payment method name. Example: `CCDC`. */
  payment_method_name?: string;
  /** Pick up cut off time. Unix seconds. Example: `1678389618`. */
  pick_up_cut_off_time?: number;
  /** Recipient address. */
  recipient_address?: RecipientAddress;
  /** Recommended shipping time. Unix seconds. Example: `1619611561`. */
  recommended_shipping_time?: number;
  /** Release date. Example: `1619611762`. */
  release_date?: number;
  /** Replaced order id. Example: `576461416728782174`. */
  replaced_order_id?: string;
  /** Request cancel time. Unix seconds. Example: `1678389618`. */
  request_cancel_time?: number;
  /** RTS SLA time. Unix seconds. Example: `1619611688`. */
  rts_sla_time?: number;
  /** RTS time. Unix seconds. Example: `1619611563`. */
  rts_time?: number;
  /** Sample order payer. Example: `SELLER`. */
  sample_order_payer?: string;
  /** Seller note. */
  seller_note?: string;
  /** Shipping due time. Unix seconds. Example: `1678389618`. */
  shipping_due_time?: number;
  /** Shipping provider. */
  shipping_provider?: string;
  /** Shipping provider id. Example: `6617675021119438849`. */
  shipping_provider_id?: string;
  /** Shipping type. Example: `TIKTOK`. */
  shipping_type?: ShippingType;
  /** Split or combine tag. Example: `COMBINED`. */
  split_or_combine_tag?: string;
  /** Status. Example: `UNPAID`. */
  status?: OrderStatus;
  /** Tracking number. Example: `JX12345`. */
  tracking_number?: string;
  /** Tts SLA time. Unix seconds. Example: `1619611761`. */
  tts_sla_time?: number;
  /** Update time. Unix seconds. Example: `1619621355`. */
  update_time?: number;
  /** User id. Example: `7021436810468230477`. */
  user_id?: string;
  /** Warehouse id. Example: `6955005333819123123`. */
  warehouse_id?: string;
}

/** Package inside {@link Order}. */
export interface Package {
  /** Id. Example: `1152321127278713123`. */
  id?: string;
}

/** Payment inside {@link Order}. */
export interface Payment {
  /** Buyer service fee. Example: `1000`. */
  buyer_service_fee?: string;
  /** Currency. Example: `IDR`. */
  currency?: string;
  /** Distance fee. Example: `2000`. */
  distance_fee?: string;
  /** Distance shipping fee. Example: `1000`. */
  distance_shipping_fee?: string;
  /** Handling fee. Example: `1000`. */
  handling_fee?: string;
  /** Item insurance fee. Example: `1000`. */
  item_insurance_fee?: string;
  /** Item insurance tax. Example: `10`. */
  item_insurance_tax?: string;
  /** Original shipping fee. Example: `5000`. */
  original_shipping_fee?: string;
  /** Original total product price. Example: `5000`. */
  original_total_product_price?: string;
  /** Payment discount service fee. Example: `10`. */
  payment_discount_service_fee?: string;
  /** Payment platform discount. Example: `10`. */
  payment_platform_discount?: string;
  /** Platform discount. Example: `5000`. */
  platform_discount?: string;
  /** Product tax. Example: `21.3`. */
  product_tax?: string;
  /** Retail delivery fee. Example: `1.28`. */
  retail_delivery_fee?: string;
  /** Seller discount. Example: `5000`. */
  seller_discount?: string;
  /** Shipping fee. Example: `5000`. */
  shipping_fee?: string;
  /** Shipping fee cofunded discount. Example: `7`. */
  shipping_fee_cofunded_discount?: string;
  /** Shipping fee platform discount. Example: `5000`. */
  shipping_fee_platform_discount?: string;
  /** Shipping fee seller discount. Example: `5000`. */
  shipping_fee_seller_discount?: string;
  /** Shipping fee tax. Example: `11`. */
  shipping_fee_tax?: string;
  /** Shipping insurance fee. Example: `1000`. */
  shipping_insurance_fee?: string;
  /** Small order fee. Example: `3000`. */
  small_order_fee?: string;
  /** Sub total. Example: `5000`. */
  sub_total?: string;
  /** Tax. Example: `5000`. */
  tax?: string;
  /** Total amount. A decimal number as text. Example: `5000`. */
  total_amount?: string;
}

/** POD detail inside {@link SearchPodCustomizationDetailsResponse}. */
export interface PodDetail {
  /** Order line id. */
  order_line_id?: string;
  /** POD detail. */
  pod_detail?: string;
}

/** Query order line inside {@link SearchPodCustomizationDetailsParams}. */
export interface QueryOrderLine {
  /** Order line id. Required. */
  order_line_id: common.Id;
  /** POD order data id. Required. */
  pod_order_data_id: common.Id;
  /** Product id. Required. */
  product_id: common.Id;
  /** SKU id. Required. */
  sku_id: common.Id;
}

/** Recipient address inside {@link Order}. */
export interface RecipientAddress {
  /** Address detail. */
  address_detail?: string;
  /** Address line1. */
  address_line1?: string;
  /** Address line2. */
  address_line2?: string;
  /** Address line3. */
  address_line3?: string;
  /** Address line4. */
  address_line4?: string;
  /** Delivery preferences. */
  delivery_preferences?: DeliveryPreference;
  /** District info. */
  district_info?: DistrictInfo[];
  /** Email. Example: `v2b2V5@chat.seller.tiktok.com`. */
  email?: string;
  /** First name. Example: `David`. */
  first_name?: string;
  /** First name local script. */
  first_name_local_script?: string;
  /** Full address. */
  full_address?: string;
  /** Last name. Example: `Kong`. */
  last_name?: string;
  /** Last name local script. */
  last_name_local_script?: string;
  /** Name. */
  name?: string;
  /** Phone number. Example: `(+1)213-***-1234`. */
  phone_number?: string;
  /** Post town. Example: `Ribbleton`. */
  post_town?: string;
  /** Postal code. Example: `95110`. */
  postal_code?: string;
  /** Region code. Example: `US`. */
  region_code?: string;
  /** Tokenized email. Example: `v2b2V5@chat.seller.tiktok.com`. */
  tokenized_email?: string;
}

/** Order inside {@link SearchOrderByExternalOrderReferencesResponse}. */
export interface SearchOrderByExternalOrderReferencesOrder {
  /** External order. */
  external_order?: ExternalOrder;
  /** Id. Example: `576461413038785752`. */
  id?: string;
}

/** Seller funded product promotion inside {@link GetPriceDetailLineItem}. */
export interface SellerFundedProductPromotion {
  /** Activity id. */
  activity_id?: string;
  /** Discount amount. A decimal number as text. */
  discount_amount?: string;
  /** Discount type. */
  discount_type?: string;
}

/** Seller funded shipping promotion inside {@link GetPriceDetailLineItem}. */
export interface SellerFundedShippingPromotion {
  /** Activity id. */
  activity_id?: string;
  /** Discount amount. A decimal number as text. */
  discount_amount?: string;
  /** Discount type. */
  discount_type?: string;
}

/** Sub item info inside {@link LineItem}. */
export interface SubItemInfo {
  /** Cancel reason. */
  cancel_reason?: string;
  /** Cancel user. */
  cancel_user?: string;
  /** Currency. */
  currency?: string;
  /** Display status. */
  display_status?: string;
  /** Id. */
  id?: string;
  /** Is dangerous good. */
  is_dangerous_good?: boolean;
  /** Item tax. */
  item_tax?: ItemTax[];
  /** Original price. */
  original_price?: string;
  /** Package id. */
  package_id?: string;
  /** Package status. */
  package_status?: string;
  /** Platform discount. */
  platform_discount?: string;
  /** Product id. */
  product_id?: string;
  /** Product name. */
  product_name?: string;
  /** Retail delivery fee. */
  retail_delivery_fee?: string;
  /** RTS time. Unix seconds. */
  rts_time?: number;
  /** Sale price. */
  sale_price?: string;
  /** Seller discount. */
  seller_discount?: string;
  /** Seller SKU. */
  seller_sku?: string;
  /** Shipping provider id. */
  shipping_provider_id?: string;
  /** Shipping provider name. */
  shipping_provider_name?: string;
  /** SKU id. */
  sku_id?: string;
  /** SKU image. */
  sku_image?: string;
  /** SKU name. */
  sku_name?: string;
  /** Tracking number. */
  tracking_number?: string;
  /** Warehouse id. */
  warehouse_id?: string;
}

/** Unboxing case inside {@link LineItem}. */
export interface UnboxingCase {
  /** Unbox SKU. */
  unbox_sku?: string;
  /** Unbox SKU type. */
  unbox_sku_type?: string;
}

/** Values of `platform` in `AddExternalOrderReferencesExternalOrder`, `platform` in `GetExternalOrderReferencesRequest`, `platform` in `SearchOrderByExternalOrderReferencesRequest`; more may come. */
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

/** Values of `cancel_user` in `LineItem`; more may come. */
export type CancelUser =
  | "BUYER"
  | "SELLER"
  | "OPERATOR"
  | "SYSTEM"
  | (string & {});

/** Values of `cancellation_initiator` in `Order`; more may come. */
export type CancellationInitiator =
  | "SELLER"
  | "BUYER"
  | "SYSTEM"
  | (string & {});

/** Values of `commerce_platform` in `Order`; more may come. */
export type CommercePlatform =
  | "TIKTOK_SHOP"
  | "TOKOPEDIA"
  | (string & {});

/** Values of `delivery_type` in `Order`; more may come. */
export type DeliveryType =
  | "HOME_DELIVERY"
  | "COLLECTION_POINT"
  | (string & {});

/** Values of `display_status` in `LineItem`; more may come. */
export type DisplayStatus =
  | "UNPAID"
  | "AWAITING_SHIPMENT"
  | "AWAITING_COLLECTION"
  | "IN_TRANSIT"
  | "DELIVERED"
  | "COMPLETED"
  | "CANCELLED"
  | (string & {});

/** Values of `fast_delivery_program` in `Order`; more may come. */
export type FastDeliveryProgram =
  | "3_DAY_DELIVERY"
  | (string & {});

/** Values of `fulfillment_type` in `Order`; more may come. */
export type FulfillmentType =
  | "FULFILLMENT_BY_SELLER"
  | "FULFILLMENT_BY_TIKTOK"
  | "FULFILLMENT_BY_DILAYANI_TOKOPEDIA"
  | (string & {});

/** Values of `order_status` in `GetOrderListRequest`; more may come. */
export type GetOrderListOrderStatus =
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

/** Values of `type` in `HandlingDuration`; more may come. */
export type HandlingDurationType =
  | "CALENDAR_DAY"
  | "BUSINESS_DAY"
  | (string & {});

/** Values of `status` in `Order`; more may come. */
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
  | "CALCELLED"
  | (string & {});

/** Values of `order_type` in `Order`; more may come. */
export type OrderType =
  | "NORMAL"
  | "ZERO_LOTTERY"
  | "PRE_ORDER"
  | "MADE_TO_ORDER"
  | "BACK_ORDER"
  | (string & {});

/** Values of `package_status` in `LineItem`; more may come. */
export type PackageStatus =
  | "TO_FULFILL"
  | "PROCESSING"
  | "FULFILLING"
  | "COMPLETED"
  | "CANCELLED"
  | (string & {});

/** Values of `product_type` in `BlindBoxOrderLine`; more may come. */
export type ProductType =
  | "GIFT"
  | "NORMAL"
  | (string & {});

/** Values of `shipping_type` in `Order`; more may come. */
export type ShippingType =
  | "TIKTOK"
  | "SELLER"
  | (string & {});

/** Values of `sku_type` in `LineItem`; more may come. */
export type SkuType =
  | "NORMAL"
  | "ZERO_LOTTERY"
  | "SHOP_PARTNER"
  | "PRE_ORDER"
  | "MADE_TO_ORDER"
  | (string & {});

/** Values of `sort_field` in `GetOrderListRequest`; more may come. */
export type SortField =
  | "create_time"
  | "update_time"
  | (string & {});

/** Values of `sort_order` in `GetOrderListRequest`; more may come. */
export type SortOrder =
  | "ASC"
  | "DESC"
  | (string & {});

/** Values of `tax_type` in `ItemTax`; more may come. */
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