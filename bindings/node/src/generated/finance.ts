// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `GetTransactionsbyOrder` (202501). Returns the settled amounts and fees of one order, per SKU. */
export interface GetOrderStatementTransactionsParams {
  /** Order id. Required. */
  order_id: common.Id;
}

/** The parameters of `GetPayments` (202605). Lists the payouts to the seller within a time range. */
export interface GetPaymentsParams {
  /** Create time, lower bound. Unix seconds. */
  create_time_ge?: common.Time | undefined;
  /** Create time, upper bound (exclusive). Unix seconds. */
  create_time_lt?: common.Time | undefined;
  /** Page size. 1 to 100. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Sort field. Required. */
  sort_field: string;
  /** Sort order. */
  sort_order?: SortOrder | undefined;
}

/** The parameters of `GetTransactionsbyStatement` (202501). Lists the transactions inside one settlement statement, page by page. */
export interface GetStatementTransactionsParams {
  /** Page size. 1 to 100. Default: `20`. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Sort field. Required. Example: `order_create_time`. */
  sort_field: string;
  /** Sort order. Default: `ASC`. Example: `DESC`. */
  sort_order?: SortOrder | undefined;
  /** Statement id. Required. */
  statement_id: common.Id;
}

/** The parameters of `GetStatements` (202309). Lists the shop's daily settlement statements within a time range. */
export interface GetStatementsParams {
  /** Page size. 1 to 100. Default: `20`. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Payment status. Example: `PAID`. */
  payment_status?: PaymentStatus | undefined;
  /** Sort field. Required. Example: `statement_time`. */
  sort_field: string;
  /** Sort order. Default: `ASC`. Example: `ASC`. */
  sort_order?: SortOrder | undefined;
  /** Statement time, lower bound. Unix seconds. Example: `1623812664`. */
  statement_time_ge?: common.Time | undefined;
  /** Statement time, upper bound (exclusive). Unix seconds. Example: `1623812664`. */
  statement_time_lt?: common.Time | undefined;
}

/** The parameters of `GetTaxInformation` (202504). Returns the seller's tax numbers and their verification status. */
export interface GetTaxInformationParams {
}

/** The parameters of `GetTradeInAccountTransactions` (202609). Lists the money movements of a trade-in supplier's account. */
export interface GetTradeInAccountTransactionsParams {
  /** End time. A time in the format of RFC 3339. */
  end_time?: string | undefined;
  /** Flow type. */
  flow_type?: FlowType | undefined;
  /** Page size. Required. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Start time. A time in the format of RFC 3339. */
  start_time?: string | undefined;
}

/** The parameters of `GetTradeInSupplierAccountBalance` (202609). Returns the available balance of a trade-in supplier in one currency. */
export interface GetTradeInSupplierAccountBalanceParams {
  /** Currency. Required. */
  currency: string;
}

/** The parameters of `GetUnsettledTransactions` (202507). Lists the estimated amounts of orders that are not settled yet. */
export interface GetUnsettledTransactionsParams {
  /** Page size. 1 to 100. Default: `20`. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Search time, lower bound. Unix seconds. Example: `1623812664`. */
  search_time_ge?: common.Time | undefined;
  /** Search time, upper bound (exclusive). Unix seconds. Example: `1623812664`. */
  search_time_lt?: common.Time | undefined;
  /** Sort field. Required. Example: `1623812664`. */
  sort_field: string;
  /** Sort order. Default: `ASC`. Example: `ASC`. */
  sort_order?: SortOrder | undefined;
}

/** The parameters of `GetWithdrawals` (202309). Lists withdrawals, settlements and transfers of the seller's balance. */
export interface GetWithdrawalsParams {
  /** Create time, lower bound. Unix seconds. Example: `1623812664`. */
  create_time_ge?: common.Time | undefined;
  /** Create time, upper bound (exclusive). Unix seconds. Example: `1623812664`. */
  create_time_lt?: common.Time | undefined;
  /** Page size. 1 to 100. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Types. Required. */
  types: readonly GetWithdrawalsType[];
}

/** The response of `GetTransactionsbyOrder` (202501). */
export interface GetOrderStatementTransactionsResponse {
  /** Currency. Example: `GBP`. */
  currency?: string;
  /** Fee and tax amount. A decimal number as text. Example: `-30`. */
  fee_and_tax_amount?: string;
  /** Order create time. Unix seconds. Example: `1685548800`. */
  order_create_time?: number;
  /** Order id. Example: `5793990727963214852`. */
  order_id?: string;
  /** Revenue amount. A decimal number as text. Example: `200`. */
  revenue_amount?: string;
  /** Settlement amount. A decimal number as text. Example: `130`. */
  settlement_amount?: string;
  /** Shipping cost amount. A decimal number as text. Example: `-70`. */
  shipping_cost_amount?: string;
  /** SKU transactions. */
  sku_transactions?: SkuTransaction[];
  /** Total count. Example: `2`. */
  total_count?: number;
}

/** The response of `GetPayments` (202605). */
export interface GetPaymentsResponse {
  /** Next page token. */
  next_page_token?: string;
  /** Payments. */
  payments?: Payment[];
}

/** The response of `GetTransactionsbyStatement` (202501). */
export interface GetStatementTransactionsResponse {
  /** Create time. Unix seconds. Example: `1685548800`. */
  create_time?: number;
  /** Currency. Example: `GBP`. */
  currency?: string;
  /** Id. Example: `7238804564097517339`. */
  id?: string;
  /** Next page token. */
  next_page_token?: string;
  /** Payable amount. A decimal number as text. Example: `150`. */
  payable_amount?: string;
  /** Status. Example: `SETTLED`. */
  status?: string;
  /** Total count. Example: `2`. */
  total_count?: number;
  /** Total reserve amount. A decimal number as text. Example: `20`. */
  total_reserve_amount?: string;
  /** Total settlement amount. A decimal number as text. Example: `130`. */
  total_settlement_amount?: string;
  /** Total settlement breakdown. */
  total_settlement_breakdown?: TotalSettlementBreakdown;
  /** Transactions. */
  transactions?: Transaction[];
}

/** The response of `GetStatements` (202309). */
export interface GetStatementsResponse {
  /** Next page token. */
  next_page_token?: string;
  /** Statements. */
  statements?: Statement[];
}

/** The response of `GetTaxInformation` (202504). */
export interface GetTaxInformationResponse {
  /** Tax information. */
  tax_information?: TaxInformation;
}

/** The response of `GetTradeInAccountTransactions` (202609). */
export interface GetTradeInAccountTransactionsResponse {
  /** Flows. */
  flows?: Flow[];
  /** Has more. */
  has_more?: boolean;
  /** Next page token. */
  next_page_token?: string;
  /** Total count. */
  total_count?: number;
}

/** The response of `GetTradeInSupplierAccountBalance` (202609). */
export interface GetTradeInSupplierAccountBalanceResponse {
  /** Available balance. */
  available_balance?: common.Money;
}

/** The response of `GetUnsettledTransactions` (202507). */
export interface GetUnsettledTransactionsResponse {
  /** Next page token. */
  next_page_token?: string;
  /** Sum estimated adjustment amount. A decimal number as text. Example: `-10`. */
  sum_est_adjustment_amount?: string;
  /** Sum estimated fee amount. A decimal number as text. Example: `-10`. */
  sum_est_fee_amount?: string;
  /** Sum estimated revenue amount. A decimal number as text. Example: `10`. */
  sum_est_revenue_amount?: string;
  /** Sum estimated settlement amount. A decimal number as text. Example: `100`. */
  sum_est_settlement_amount?: string;
  /** Total count. Example: `2`. */
  total_count?: number;
  /** Transactions. */
  transactions?: GetUnsettledTransactionsTransaction[];
}

/** The response of `GetWithdrawals` (202309). */
export interface GetWithdrawalsResponse {
  /** Next page token. */
  next_page_token?: string;
  /** Total count. Example: `1`. */
  total_count?: number;
  /** Withdrawals. */
  withdrawals?: Withdrawal[];
}

/** Amount inside {@link Payment}. */
export interface Amount {
  /** Currency. */
  currency?: string;
  /** Value. */
  value?: string;
}

/** Business entity inside {@link TaxInformation}. */
export interface BusinessEntity {
  /** Address. */
  address?: string;
  /** Branch number. Example: `222`. */
  branch_number?: string;
  /** Business name. */
  business_name?: string;
  /** Fiscal regime. */
  fiscal_regime?: string;
  /** Organization level. Example: `BRANCH`. */
  organization_level?: string;
  /** Postal code. Example: `212`. */
  postal_code?: string;
}

/** Fee inside {@link FeeTaxBreakdown}. */
export interface Fee {
  /** Affiliate ads commission amount. A decimal number as text. Example: `0`. */
  affiliate_ads_commission_amount?: string;
  /** Affiliate commission amount. A decimal number as text. Example: `0`. */
  affiliate_commission_amount?: string;
  /** Affiliate commission amount before pit. Example: `-2`. */
  affiliate_commission_amount_before_pit?: string;
  /** Affiliate commission before pit amount. A decimal number as text. Example: `-6`. */
  affiliate_commission_before_pit_amount?: string;
  /** Affiliate commission deposit. Example: `0`. */
  affiliate_commission_deposit?: string;
  /** Affiliate commission release. Example: `0`. */
  affiliate_commission_release?: string;
  /** Affiliate partner commission amount. A decimal number as text. Example: `0`. */
  affiliate_partner_commission_amount?: string;
  /** Auto post shoppable video commission fee. */
  auto_post_shoppable_video_commission_fee?: string;
  /** Bonus cashback service fee amount. A decimal number as text. Example: `0`. */
  bonus_cashback_service_fee_amount?: string;
  /** Brand amplification program commission. */
  brand_amplification_program_commission?: string;
  /** Brand amplification program fee tax. */
  brand_amplification_program_fee_tax?: string;
  /** Brand campaign fee. */
  brand_campaign_fee?: string;
  /** Brand campaign fee tax. */
  brand_campaign_fee_tax?: string;
  /** Buyer fault return shipping fee. */
  buyer_fault_return_shipping_fee?: string;
  /** Campaign period fee cfp amount. A decimal number as text. */
  campaign_period_fee_cfp_amount?: string;
  /** Campaign period fee cfp tax amount. A decimal number as text. */
  campaign_period_fee_cfp_tax_amount?: string;
  /** Campaign period fee sp amount. A decimal number as text. */
  campaign_period_fee_sp_amount?: string;
  /** Campaign period fee sp tax amount. A decimal number as text. */
  campaign_period_fee_sp_tax_amount?: string;
  /** Campaign resource fee. Example: `0`. */
  campaign_resource_fee?: string;
  /** Category led campaign fee amount. A decimal number as text. */
  category_led_campaign_fee_amount?: string;
  /** Category led campaign fee tax amount. A decimal number as text. */
  category_led_campaign_fee_tax_amount?: string;
  /** Cofunded creator bonus amount. A decimal number as text. Example: `-10`. */
  cofunded_creator_bonus_amount?: string;
  /** Cofunded promotion service fee amount. A decimal number as text. Example: `100`. */
  cofunded_promotion_service_fee_amount?: string;
  /** Cps shop ads commission tax amount. A decimal number as text. */
  cps_shop_ads_commission_tax_amount?: string;
  /** Credit card handling fee amount. A decimal number as text. Example: `0`. */
  credit_card_handling_fee_amount?: string;
  /** Dt handling fee amount. A decimal number as text. Example: `10`. */
  dt_handling_fee_amount?: string;
  /** Dynamic commission amount. A decimal number as text. Example: `5`. */
  dynamic_commission_amount?: string;
  /** EPR pob service fee amount. A decimal number as text. Example: `-10`. */
  epr_pob_service_fee_amount?: string;
  /** External affiliate marketing fee amount. A decimal number as text. Example: `10`. */
  external_affiliate_marketing_fee_amount?: string;
  /** Failed delivery shipping fee. */
  failed_delivery_shipping_fee?: string;
  /** Fee per item sold amount. A decimal number as text. Example: `0`. */
  fee_per_item_sold_amount?: string;
  /** Flash sales service fee amount. A decimal number as text. Example: `50`. */
  flash_sales_service_fee_amount?: string;
  /** GMV max ad fee amount. A decimal number as text. */
  gmv_max_ad_fee_amount?: string;
  /** GMV max coupon fee. */
  gmv_max_coupon_fee?: string;
  /** Installation service fee. Example: `0`. */
  installation_service_fee?: string;
  /** Insurance fee. */
  insurance_fee?: string;
  /** LIVE specials fee amount. A decimal number as text. Example: `2`. */
  live_specials_fee_amount?: string;
  /** Mall service fee amount. A decimal number as text. Example: `0`. */
  mall_service_fee_amount?: string;
  /** New customer growth package fee. */
  new_customer_growth_package_fee?: string;
  /** Pit withheld from ads commission amount. A decimal number as text. Example: `2`. */
  pit_withheld_from_ads_commission_amount?: string;
  /** Platform commission amount. A decimal number as text. Example: `0`. */
  platform_commission_amount?: string;
  /** Platform semi managed commission fee. */
  platform_semi_managed_commission_fee?: string;
  /** Platform semi managed commission fee tax. */
  platform_semi_managed_commission_fee_tax?: string;
  /** Platform special service fee amount. A decimal number as text. */
  platform_special_service_fee_amount?: string;
  /** Pre order service fee amount. A decimal number as text. Example: `10`. */
  pre_order_service_fee_amount?: string;
  /** Referral fee amount. A decimal number as text. Example: `-2`. */
  referral_fee_amount?: string;
  /** Refund administration fee amount. A decimal number as text. Example: `0`. */
  refund_administration_fee_amount?: string;
  /** Retail delivery fee amount. A decimal number as text. Example: `0`. */
  retail_delivery_fee_amount?: string;
  /** Retail delivery fee payment amount. A decimal number as text. Example: `0`. */
  retail_delivery_fee_payment_amount?: string;
  /** Retail delivery fee refund amount. A decimal number as text. Example: `0`. */
  retail_delivery_fee_refund_amount?: string;
  /** Seller funded user spoint service fee. */
  seller_funded_user_spoint_service_fee?: string;
  /** Seller growth fee amount. A decimal number as text. */
  seller_growth_fee_amount?: string;
  /** Seller paylater handling fee amount. A decimal number as text. Example: `-10`. */
  seller_paylater_handling_fee_amount?: string;
  /** Sfp service fee amount. A decimal number as text. Example: `2`. */
  sfp_service_fee_amount?: string;
  /** Shipping fee guarantee service fee. Example: `0`. */
  shipping_fee_guarantee_service_fee?: string;
  /** Shipping insurance fee tax amount. A decimal number as text. */
  shipping_insurance_fee_tax_amount?: string;
  /** Smart promotion fee amount. A decimal number as text. */
  smart_promotion_fee_amount?: string;
  /** Store GMV growth package fee. */
  store_gmv_growth_package_fee?: string;
  /** Tap shop ads commission. Example: `0`. */
  tap_shop_ads_commission?: string;
  /** Target product GMV growth package fee. */
  target_product_gmv_growth_package_fee?: string;
  /** Transaction fee amount. A decimal number as text. Example: `-2`. */
  transaction_fee_amount?: string;
  /** Tsp commission amount. A decimal number as text. Example: `10`. */
  tsp_commission_amount?: string;
  /** Vn fix infrastructure fee. Example: `0`. */
  vn_fix_infrastructure_fee?: string;
  /** Voucher xtra service fee amount. A decimal number as text. Example: `100`. */
  voucher_xtra_service_fee_amount?: string;
}

/** Fee tax breakdown inside {@link GetUnsettledTransactionsTransaction}, {@link SkuTransaction}, {@link Transaction}. */
export interface FeeTaxBreakdown {
  /** Fee. */
  fee?: Fee;
  /** Tax. */
  tax?: Tax;
}

/** Flow inside {@link GetTradeInAccountTransactionsResponse}. */
export interface Flow {
  /** Amount. */
  amount?: common.Money;
  /** Create time. A time in the format of RFC 3339. */
  create_time?: string;
  /** Direction. */
  direction?: string;
  /** Origin transaction id. */
  origin_transaction_id?: string;
  /** Reference id. */
  reference_id?: string;
  /** Transaction id. */
  transaction_id?: string;
  /** Type. */
  type?: string;
}

/** Supplementary component inside {@link Transaction}. */
export interface GetStatementTransactionsSupplementaryComponent {
  /** Customer payment amount. A decimal number as text. Example: `0`. */
  customer_payment_amount?: string;
  /** Customer refund amount. A decimal number as text. Example: `0`. */
  customer_refund_amount?: string;
  /** Platform cofunded discount amount. A decimal number as text. Example: `11`. */
  platform_cofunded_discount_amount?: string;
  /** Platform cofunded discount refund amount. A decimal number as text. Example: `10`. */
  platform_cofunded_discount_refund_amount?: string;
  /** Platform discount amount. A decimal number as text. Example: `10`. */
  platform_discount_amount?: string;
  /** Platform discount refund amount. A decimal number as text. Example: `1`. */
  platform_discount_refund_amount?: string;
  /** Retail delivery fee amount. A decimal number as text. Example: `-1`. */
  retail_delivery_fee_amount?: string;
  /** Retail delivery fee payment amount. A decimal number as text. Example: `4`. */
  retail_delivery_fee_payment_amount?: string;
  /** Retail delivery fee refund amount. A decimal number as text. Example: `2`. */
  retail_delivery_fee_refund_amount?: string;
  /** Sales tax amount. A decimal number as text. Example: `10`. */
  sales_tax_amount?: string;
  /** Sales tax payment amount. A decimal number as text. Example: `0`. */
  sales_tax_payment_amount?: string;
  /** Sales tax refund amount. A decimal number as text. Example: `0`. */
  sales_tax_refund_amount?: string;
  /** Seller cofunded discount amount. A decimal number as text. Example: `44`. */
  seller_cofunded_discount_amount?: string;
  /** Seller cofunded discount refund amount. A decimal number as text. Example: `23`. */
  seller_cofunded_discount_refund_amount?: string;
}

/** Transaction inside {@link GetUnsettledTransactionsResponse}. */
export interface GetUnsettledTransactionsTransaction {
  /** Adjustment id. Example: `7238804564097517332`. */
  adjustment_id?: string;
  /** Adjustment order id. Example: `576463220456522968`. */
  adjustment_order_id?: string;
  /** Currency. Example: `USD`. */
  currency?: string;
  /** Estimated adjustment amount. A decimal number as text. Example: `170`. */
  est_adjustment_amount?: string;
  /** Estimated fee tax amount. A decimal number as text. Example: `-30`. */
  est_fee_tax_amount?: string;
  /** Estimated revenue amount. A decimal number as text. Example: `200`. */
  est_revenue_amount?: string;
  /** Estimated settlement amount. A decimal number as text. Example: `130`. */
  est_settlement_amount?: string;
  /** Estimated shipping cost amount. A decimal number as text. Example: `-70`. */
  est_shipping_cost_amount?: string;
  /** Estimated settlement. Example: `1685548800`. */
  estimated_settlement?: string;
  /** Fee tax breakdown. */
  fee_tax_breakdown?: FeeTaxBreakdown;
  /** Id. Example: `1636700041413599290`. */
  id?: string;
  /** Order create time. Unix seconds. Example: `1685548800`. */
  order_create_time?: number;
  /** Order delivery time. Unix seconds. Example: `1685548800`. */
  order_delivery_time?: number;
  /** Order id. Example: `576463220456522968`. */
  order_id?: string;
  /** Revenue breakdown. */
  revenue_breakdown?: RevenueBreakdown;
  /** Shipping cost breakdown. */
  shipping_cost_breakdown?: ShippingCostBreakdown;
  /** Status. Example: `UNSETTLED`. */
  status?: string;
  /** Type. Example: `ORDER`. */
  type?: GetUnsettledTransactionsTransactionType;
  /** Unsettled reason. */
  unsettled_reason?: string;
}

/** Overall status inside {@link TaxInformation}. */
export interface OverallStatus {
  /** Is tax infomation complete. Example: `true`. */
  is_tax_infomation_complete?: boolean;
  /** Is tax number submitted. Example: `true`. */
  is_tax_number_submitted?: boolean;
}

/** Payment inside {@link GetPaymentsResponse}. */
export interface Payment {
  /** Amount. */
  amount?: Amount;
  /** Bank account. */
  bank_account?: string;
  /** Create time. Unix seconds. */
  create_time?: number;
  /** Exchange rate. */
  exchange_rate?: string;
  /** Id. */
  id?: string;
  /** Paid time. Unix seconds. */
  paid_time?: number;
  /** Payment amount before exchange. */
  payment_amount_before_exchange?: PaymentAmountBeforeExchange;
  /** Settlement amount. */
  settlement_amount?: SettlementAmount;
  /** Status. */
  status?: string;
}

/** Payment amount before exchange inside {@link Payment}. */
export interface PaymentAmountBeforeExchange {
  /** Currency. */
  currency?: string;
  /** Value. */
  value?: string;
}

/** Recent audit inside {@link TaxNumber}. */
export interface RecentAudit {
  /** Rejection reasons. */
  rejection_reasons?: string[];
  /** Status. Example: `REJECTED`. */
  status?: string;
  /** Tax number. Example: `MX222`. */
  tax_number?: string;
}

/** Revenue breakdown inside {@link GetUnsettledTransactionsTransaction}, {@link SkuTransaction}, {@link Transaction}. */
export interface RevenueBreakdown {
  /** COD service fee amount. A decimal number as text. Example: `0`. */
  cod_service_fee_amount?: string;
  /** Distant item fee amount. A decimal number as text. */
  distant_item_fee_amount?: string;
  /** Refund COD service fee amount. A decimal number as text. Example: `0`. */
  refund_cod_service_fee_amount?: string;
  /** Refund subtotal before discount amount. A decimal number as text. Example: `0`. */
  refund_subtotal_before_discount_amount?: string;
  /** Seller discount amount. A decimal number as text. Example: `-10`. */
  seller_discount_amount?: string;
  /** Seller discount refund amount. A decimal number as text. Example: `0`. */
  seller_discount_refund_amount?: string;
  /** Subtotal before discount amount. A decimal number as text. Example: `210`. */
  subtotal_before_discount_amount?: string;
}

/** Settlement amount inside {@link Payment}. */
export interface SettlementAmount {
  /** Currency. */
  currency?: string;
  /** Value. */
  value?: string;
}

/** Shipping cost breakdown inside {@link GetUnsettledTransactionsTransaction}, {@link SkuTransaction}, {@link Transaction}. */
export interface ShippingCostBreakdown {
  /** Actual shipping fee amount. A decimal number as text. Example: `-50`. */
  actual_shipping_fee_amount?: string;
  /** Customer paid shipping fee amount. A decimal number as text. Example: `0`. */
  customer_paid_shipping_fee_amount?: string;
  /** Distant shipping fee amount. A decimal number as text. */
  distant_shipping_fee_amount?: string;
  /** Exchange shipping fee amount. A decimal number as text. Example: `5`. */
  exchange_shipping_fee_amount?: string;
  /** Failed delivery subsidy amount. A decimal number as text. Example: `5`. */
  failed_delivery_subsidy_amount?: string;
  /** FBT free shipping fee amount. A decimal number as text. Example: `5`. */
  fbt_free_shipping_fee_amount?: string;
  /** FBT fulfillment fee reimbursement amount. A decimal number as text. Example: `5`. */
  fbt_fulfillment_fee_reimbursement_amount?: string;
  /** FBT key merchant subsidy. */
  fbt_key_merchant_subsidy?: string;
  /** FBT overall merchant subsidy. */
  fbt_overall_merchant_subsidy?: string;
  /** Free return subsidy amount. A decimal number as text. Example: `5`. */
  free_return_subsidy_amount?: string;
  /** Hazmat handling fee. */
  hazmat_handling_fee?: string;
  /** Hazmat noncompliance fee. */
  hazmat_noncompliance_fee?: string;
  /** International leg logistics amount. A decimal number as text. */
  international_leg_logistics_amount?: string;
  /** Logistics service fee. */
  logistics_service_fee?: string;
  /** Non standard dimension fee. */
  non_standard_dimension_fee?: string;
  /** Non standard weight fee. */
  non_standard_weight_fee?: string;
  /** Replacement shipping fee amount. A decimal number as text. Example: `-10`. */
  replacement_shipping_fee_amount?: string;
  /** Return shipping fee amount. A decimal number as text. Example: `-10`. */
  return_shipping_fee_amount?: string;
  /** Return shipping fee paid buyer amount. A decimal number as text. Example: `5`. */
  return_shipping_fee_paid_buyer_amount?: string;
  /** Return shipping label fee amount. A decimal number as text. Example: `5`. */
  return_shipping_label_fee_amount?: string;
  /** Seller self shipping service fee amount. A decimal number as text. Example: `5`. */
  seller_self_shipping_service_fee_amount?: string;
  /** Sfr reimbursement. */
  sfr_reimbursement?: string;
  /** Shipping app service fee amount. A decimal number as text. */
  shipping_app_service_fee_amount?: string;
  /** Shipping fee discount amount. A decimal number as text. Example: `0`. */
  shipping_fee_discount_amount?: string;
  /** Shipping fee guarantee reimbursement. Example: `0`. */
  shipping_fee_guarantee_reimbursement?: string;
  /** Shipping insurance fee amount. A decimal number as text. Example: `0`. */
  shipping_insurance_fee_amount?: string;
  /** Signature confirmation fee amount. A decimal number as text. Example: `5`. */
  signature_confirmation_fee_amount?: string;
  /** Supplementary component. */
  supplementary_component?: SupplementaryComponent;
  /** Tiktok shop shipping incentive amount. A decimal number as text. */
  tiktok_shop_shipping_incentive_amount?: string;
}

/** SKU transaction inside {@link GetOrderStatementTransactionsResponse}. */
export interface SkuTransaction {
  /** Fee tax amount. A decimal number as text. Example: `-30`. */
  fee_tax_amount?: string;
  /** Fee tax breakdown. */
  fee_tax_breakdown?: FeeTaxBreakdown;
  /** Product name. */
  product_name?: string;
  /** Quantity. Example: `1`. */
  quantity?: string;
  /** Revenue amount. A decimal number as text. Example: `200`. */
  revenue_amount?: string;
  /** Revenue breakdown. */
  revenue_breakdown?: RevenueBreakdown;
  /** Settlement amount. A decimal number as text. Example: `130`. */
  settlement_amount?: string;
  /** Shipping cost amount. A decimal number as text. Example: `-70`. */
  shipping_cost_amount?: string;
  /** Shipping cost breakdown. */
  shipping_cost_breakdown?: ShippingCostBreakdown;
  /** SKU id. Example: `1636700041413599290`. */
  sku_id?: string;
  /** SKU name. */
  sku_name?: string;
  /** Statement id. Example: `7238804564097517339`. */
  statement_id?: string;
}

/** Statement inside {@link GetStatementsResponse}. */
export interface Statement {
  /** Adjustment amount. A decimal number as text. Example: `-70`. */
  adjustment_amount?: string;
  /** Currency. Example: `GBP`. */
  currency?: string;
  /** Fee amount. A decimal number as text. Example: `-30`. */
  fee_amount?: string;
  /** Id. Example: `7238804564097517339`. */
  id?: string;
  /** Net sales amount. A decimal number as text. Example: `-70`. */
  net_sales_amount?: string;
  /** Payment id. Example: `3459275187040258849`. */
  payment_id?: string;
  /** Payment status. Example: `PAID`. */
  payment_status?: PaymentStatus;
  /** Payment time. Unix seconds. Example: `1685548800`. */
  payment_time?: number;
  /** Revenue amount. A decimal number as text. Example: `200`. */
  revenue_amount?: string;
  /** Settlement amount. A decimal number as text. Example: `100`. */
  settlement_amount?: string;
  /** Shipping cost amount. A decimal number as text. Example: `-70`. */
  shipping_cost_amount?: string;
  /** Statement time. Unix seconds. Example: `1685548800`. */
  statement_time?: number;
}

/** Supplementary component inside {@link ShippingCostBreakdown}. */
export interface SupplementaryComponent {
  /** Customer shipping fee. Example: `5`. */
  customer_shipping_fee?: string;
  /** Customer shipping fee offset amount. A decimal number as text. Example: `-6.99`. */
  customer_shipping_fee_offset_amount?: string;
  /** FBM shipping cost amount. A decimal number as text. Example: `30`. */
  fbm_shipping_cost_amount?: string;
  /** FBT fulfillment fee amount. A decimal number as text. Example: `0`. */
  fbt_fulfillment_fee_amount?: string;
  /** FBT fulfillment fee reimbursement amount. A decimal number as text. Example: `5`. */
  fbt_fulfillment_fee_reimbursement_amount?: string;
  /** FBT shipping cost amount. A decimal number as text. Example: `-30`. */
  fbt_shipping_cost_amount?: string;
  /** Platform shipping fee discount amount. A decimal number as text. Example: `20`. */
  platform_shipping_fee_discount_amount?: string;
  /** Promo shipping incentive amount. A decimal number as text. Example: `0`. */
  promo_shipping_incentive_amount?: string;
  /** Refund customer shipping fee. Example: `1`. */
  refund_customer_shipping_fee?: string;
  /** Refunded customer shipping fee amount. A decimal number as text. Example: `0`. */
  refunded_customer_shipping_fee_amount?: string;
  /** Return refund subsidy amount. A decimal number as text. Example: `0`. */
  return_refund_subsidy_amount?: string;
  /** Seller shipping fee discount amount. A decimal number as text. Example: `0`. */
  seller_shipping_fee_discount_amount?: string;
  /** Shipping fee guarantee reimbursement. Example: `0`. */
  shipping_fee_guarantee_reimbursement?: string;
  /** Shipping fee subsidy amount. A decimal number as text. Example: `0`. */
  shipping_fee_subsidy_amount?: string;
}

/** Tax inside {@link FeeTaxBreakdown}. */
export interface Tax {
  /** Anti dumping duty amount. A decimal number as text. Example: `20`. */
  anti_dumping_duty_amount?: string;
  /** Article 22 income tax withheld. */
  article_22_income_tax_withheld?: string;
  /** Auto post shoppable video sales tax. */
  auto_post_shoppable_video_sales_tax?: string;
  /** Cedular tax. */
  cedular_tax?: string;
  /** Customs clearance amount. A decimal number as text. Example: `0`. */
  customs_clearance_amount?: string;
  /** Customs duty amount. A decimal number as text. Example: `0`. */
  customs_duty_amount?: string;
  /** GST amount. A decimal number as text. Example: `0`. */
  gst_amount?: string;
  /** Import VAT amount. A decimal number as text. Example: `0`. */
  import_vat_amount?: string;
  /** ISR amount. A decimal number as text. Example: `0`. */
  isr_amount?: string;
  /** IVA amount. A decimal number as text. Example: `0`. */
  iva_amount?: string;
  /** Local VAT amount. A decimal number as text. Example: `10`. */
  local_vat_amount?: string;
  /** New customer growth package fee tax. */
  new_customer_growth_package_fee_tax?: string;
  /** Pit amount. A decimal number as text. Example: `10`. */
  pit_amount?: string;
  /** Sales tax amount. A decimal number as text. Example: `-10`. */
  sales_tax_amount?: string;
  /** Sales tax payment amount. A decimal number as text. Example: `10`. */
  sales_tax_payment_amount?: string;
  /** Sales tax referral fee amount. A decimal number as text. */
  sales_tax_referral_fee_amount?: string;
  /** Sales tax refund amount. A decimal number as text. Example: `0`. */
  sales_tax_refund_amount?: string;
  /** Smart promotion fee tax amount. A decimal number as text. */
  smart_promotion_fee_tax_amount?: string;
  /** Sst amount. A decimal number as text. Example: `0`. */
  sst_amount?: string;
  /** Store GMV growth package fee sales tax. */
  store_gmv_growth_package_fee_sales_tax?: string;
  /** Target product GMV growth package tax. */
  target_product_gmv_growth_package_tax?: string;
  /** VAT amount. A decimal number as text. Example: `0`. */
  vat_amount?: string;
}

/** Tax information inside {@link GetTaxInformationResponse}. */
export interface TaxInformation {
  /** Business entity. */
  business_entity?: BusinessEntity;
  /** Overall status. */
  overall_status?: OverallStatus;
  /** Tax numbers. */
  tax_numbers?: TaxNumber[];
}

/** Tax number inside {@link TaxInformation}. */
export interface TaxNumber {
  /** Recent audit. */
  recent_audit?: RecentAudit;
  /** Registration status. Example: `REGISTERED`. */
  registration_status?: string;
  /** Tax form audit status. Example: `APPROVED`. */
  tax_form_audit_status?: string;
  /** Tax number. Example: `MX123212`. */
  tax_number?: string;
  /** Type. Example: `REGISTRATION_NUMBER`. */
  type?: string;
}

/** Total settlement breakdown inside {@link GetStatementTransactionsResponse}. */
export interface TotalSettlementBreakdown {
  /** Total adjustment amount. A decimal number as text. Example: `0`. */
  total_adjustment_amount?: string;
  /** Total fee tax amount. A decimal number as text. Example: `20`. */
  total_fee_tax_amount?: string;
  /** Total revenue amount. A decimal number as text. Example: `100`. */
  total_revenue_amount?: string;
  /** Total shipping cost amount. A decimal number as text. Example: `120`. */
  total_shipping_cost_amount?: string;
}

/** Transaction inside {@link GetStatementTransactionsResponse}. */
export interface Transaction {
  /** Adjustment amount. A decimal number as text. Example: `170`. */
  adjustment_amount?: string;
  /** Adjustment id. Example: `7238804564097517332`. */
  adjustment_id?: string;
  /** Adjustment order id. Example: `576463220456522968`. */
  adjustment_order_id?: string;
  /** Associated order id. Example: `78217892102382101`. */
  associated_order_id?: string;
  /** Estimated release time. Example: `1685548800`. */
  estimated_release_time?: string;
  /** Fee tax amount. A decimal number as text. Example: `-30`. */
  fee_tax_amount?: string;
  /** Fee tax breakdown. */
  fee_tax_breakdown?: FeeTaxBreakdown;
  /** Id. Example: `1636700041413599290`. */
  id?: string;
  /** Order create time. Unix seconds. Example: `1685548800`. */
  order_create_time?: number;
  /** Order id. Example: `576463220456522968`. */
  order_id?: string;
  /** Reserve amount. A decimal number as text. Example: `100`. */
  reserve_amount?: string;
  /** Reserve id. Example: `56789910`. */
  reserve_id?: string;
  /** Reserve status. */
  reserve_status?: ReserveStatus;
  /** Revenue amount. A decimal number as text. Example: `200`. */
  revenue_amount?: string;
  /** Revenue breakdown. */
  revenue_breakdown?: RevenueBreakdown;
  /** Settlement amount. A decimal number as text. Example: `130`. */
  settlement_amount?: string;
  /** Shipping cost amount. A decimal number as text. Example: `-70`. */
  shipping_cost_amount?: string;
  /** Shipping cost breakdown. */
  shipping_cost_breakdown?: ShippingCostBreakdown;
  /** Supplementary component. */
  supplementary_component?: GetStatementTransactionsSupplementaryComponent;
  /** Type. Example: `ORDER`. */
  type?: TransactionType;
}

/** Withdrawal inside {@link GetWithdrawalsResponse}. */
export interface Withdrawal {
  /** Amount. A decimal number as text. Example: `100`. */
  amount?: string;
  /** Create time. Unix seconds. Example: `1623812664`. */
  create_time?: number;
  /** Currency. Example: `IDR`. */
  currency?: string;
  /** Id. Example: `EFASDFSAFDA23432DFAFDSA`. */
  id?: string;
  /** Status. Example: `PROCESSING`. */
  status?: WithdrawalStatus;
  /** Type. Example: `WITHDRAW`. */
  type?: string;
}

/** Values of `flow_type` in `GetTradeInAccountTransactionsRequest`; more may come. */
export type FlowType =
  | "RECHARGE"
  | "REVERSE"
  | "WITHDRAW"
  | (string & {});

/** Values of `type` in `GetUnsettledTransactionsTransaction`; more may come. */
export type GetUnsettledTransactionsTransactionType =
  | "ORDER"
  | "CHARGE_BACK"
  | "CUSTOMER_SERVICE_COMPENSATION"
  | "DEDUCTIONS_INCURRED_BY_SELLER"
  | "GMV_PAYMENT_FOR_ADS"
  | "PLATFORM_COMMISSION_ADJUSTMENT"
  | "PLATFORM_COMMISSION_COMPENSATION"
  | "PLATFORM_PENALTY"
  | "PROMOTION_ADJUSTMENT"
  | "REBATE"
  | "PLATFORM_COMPENSATION"
  | "PLATFORM_REIMBURSEMENT"
  | "FBT_WAREHOUSE_SERVICE_FEE"
  | "LOGISTICS_REIMBURSEMENT"
  | "SHIPPING_FEE_ADJUSTMENT"
  | "SHIPPING_FEE_COMPENSATION"
  | "SHIPPING_FEE_REBATE"
  | "SAMPLE_SHIPPING_FEE"
  | "OTHER_ADJUSTMENT"
  | (string & {});

/** Values of `types` in `GetWithdrawalsRequest`; more may come. */
export type GetWithdrawalsType =
  | "PAYMENT"
  | "REFUND"
  | "REVERSE"
  | "SETTLE"
  | "TRANSFER"
  | "WITHDRAW"
  | (string & {});

/** Values of `payment_status` in `GetStatementsRequest`, `payment_status` in `Statement`; more may come. */
export type PaymentStatus =
  | "FAILED"
  | "PAID"
  | "PROCESSING"
  | (string & {});

/** Values of `reserve_status` in `Transaction`; more may come. */
export type ReserveStatus =
  | "COLLECTED"
  | "RELEASED"
  | (string & {});

/** Values of `sort_order` in `GetPaymentsRequest`, `sort_order` in `GetStatementTransactionsRequest`, `sort_order` in `GetStatementsRequest` and others; more may come. */
export type SortOrder =
  | "ASC"
  | "DESC"
  | (string & {});

/** Values of `type` in `Transaction`; more may come. */
export type TransactionType =
  | "ORDER"
  | "RESERVE"
  | "CHARGE_BACK"
  | "CUSTOMER_SERVICE_COMPENSATION"
  | "DEDUCTIONS_INCURRED_BY_SELLER"
  | "GMV_PAYMENT_FOR_ADS"
  | "PLATFORM_COMMISSION_ADJUSTMENT"
  | "PLATFORM_COMMISSION_COMPENSATION"
  | "PLATFORM_PENALTY"
  | "PROMOTION_ADJUSTMENT"
  | "REBATE"
  | "PLATFORM_COMPENSATION"
  | "PLATFORM_REIMBURSEMENT"
  | "COFUNDED_CREATOR_REWARDS"
  | "STAMP_DUTY"
  | "FBT_WAREHOUSE_SERVICE_FEE"
  | "LOGISTICS_REIMBURSEMENT"
  | "SHIPPING_FEE_ADJUSTMENT"
  | "SHIPPING_FEE_COMPENSATION"
  | "SHIPPING_FEE_REBATE"
  | "SAMPLE_SHIPPING_FEE"
  | "SELLER_MISSION_REWARD"
  | "OTHER_ADJUSTMENT"
  | (string & {});

/** Values of `status` in `Withdrawal`; more may come. */
export type WithdrawalStatus =
  | "PROCESSING"
  | "SUCCESS"
  | "FAILED"
  | (string & {});

/** Finance: the operations of the domain `finance`. */
export class FinanceApi extends Resource {
  /**
   * Returns the settled amounts and fees of one order, per SKU.
   *
   * `GET /finance/{version}/orders/{order_id}/statement_transactions`, version 202501; also 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.finance.info`.
   */
  getOrderStatementTransactions(params: GetOrderStatementTransactionsParams, options?: common.CallOptions): CallPromise<GetOrderStatementTransactionsResponse> {
    return this.caller.call("finance.get_order_statement_transactions", params, options);
  }

  /** The name `Finance.getTransactionsByOrder` of the PHP package for {@link getOrderStatementTransactions}. */
  getTransactionsByOrder(params: GetOrderStatementTransactionsParams | common.Spelled, options?: common.CallOptions) {
    return this.getOrderStatementTransactions(params as GetOrderStatementTransactionsParams, options);
  }

  /** The name `finance.transactionsByOrder` of the Laravel package for {@link getOrderStatementTransactions}. */
  transactionsByOrder(params: GetOrderStatementTransactionsParams | common.Spelled, options?: common.CallOptions) {
    return this.getOrderStatementTransactions(params as GetOrderStatementTransactionsParams, options);
  }

  /**
   * Lists the payouts to the seller within a time range.
   *
   * `GET /finance/{version}/payments`, version 202605; also 202309 (until 2026-08-15).
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getPayments(params: GetPaymentsParams, options?: common.PageOptions): PagePromise<Payment, GetPaymentsResponse> {
    return this.caller.list("finance.get_payments", params, options);
  }

  /** The name `finance.payments` of the Laravel package for {@link getPayments}. */
  payments(params: GetPaymentsParams | common.Spelled, options?: common.PageOptions) {
    return this.getPayments(params as GetPaymentsParams, options);
  }

  /**
   * Lists the transactions inside one settlement statement, page by page.
   *
   * `GET /finance/{version}/statements/{statement_id}/statement_transactions`, version 202501; also 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.finance.info`.
   */
  getStatementTransactions(params: GetStatementTransactionsParams, options?: common.PageOptions): PagePromise<Transaction, GetStatementTransactionsResponse> {
    return this.caller.list("finance.get_statement_transactions", params, options);
  }

  /** The name `finance.transactionsByStatement` of the Laravel package for {@link getStatementTransactions}. */
  transactionsByStatement(params: GetStatementTransactionsParams | common.Spelled, options?: common.PageOptions) {
    return this.getStatementTransactions(params as GetStatementTransactionsParams, options);
  }

  /**
   * Lists the shop's daily settlement statements within a time range.
   *
   * `GET /finance/{version}/statements`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.finance.info`.
   */
  getStatements(params: GetStatementsParams, options?: common.PageOptions): PagePromise<Statement, GetStatementsResponse> {
    return this.caller.list("finance.get_statements", params, options);
  }

  /** The name `finance.statements` of the Laravel package for {@link getStatements}. */
  statements(params: GetStatementsParams | common.Spelled, options?: common.PageOptions) {
    return this.getStatements(params as GetStatementsParams, options);
  }

  /**
   * Returns the seller's tax numbers and their verification status.
   *
   * `GET /finance/{version}/tax_information`, version 202504.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getTaxInformation(params?: GetTaxInformationParams, options?: common.CallOptions): CallPromise<GetTaxInformationResponse> {
    return this.caller.call("finance.get_tax_information", params, options);
  }

  /**
   * Lists the money movements of a trade-in supplier's account.
   *
   * `GET /finance/{version}/account_transactions`, version 202609.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getTradeInAccountTransactions(params?: GetTradeInAccountTransactionsParams, options?: common.PageOptions): PagePromise<Flow, GetTradeInAccountTransactionsResponse> {
    return this.caller.list("finance.get_trade_in_account_transactions", params, options);
  }

  /**
   * Returns the available balance of a trade-in supplier in one currency.
   *
   * `GET /finance/{version}/account_balances`, version 202609.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getTradeInSupplierAccountBalance(params: GetTradeInSupplierAccountBalanceParams, options?: common.CallOptions): CallPromise<GetTradeInSupplierAccountBalanceResponse> {
    return this.caller.call("finance.get_trade_in_supplier_account_balance", params, options);
  }

  /**
   * Lists the estimated amounts of orders that are not settled yet.
   *
   * `GET /finance/{version}/orders/unsettled`, version 202507.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.finance.info`.
   */
  getUnsettledTransactions(params: GetUnsettledTransactionsParams, options?: common.PageOptions): PagePromise<GetUnsettledTransactionsTransaction, GetUnsettledTransactionsResponse> {
    return this.caller.list("finance.get_unsettled_transactions", params, options);
  }

  /** The name `finance.unsettledTransactions` of the Laravel package for {@link getUnsettledTransactions}. */
  unsettledTransactions(params: GetUnsettledTransactionsParams | common.Spelled, options?: common.PageOptions) {
    return this.getUnsettledTransactions(params as GetUnsettledTransactionsParams, options);
  }

  /**
   * Lists withdrawals, settlements and transfers of the seller's balance.
   *
   * `GET /finance/{version}/withdrawals`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.finance.info`.
   */
  getWithdrawals(params: GetWithdrawalsParams, options?: common.PageOptions): PagePromise<Withdrawal, GetWithdrawalsResponse> {
    return this.caller.list("finance.get_withdrawals", params, options);
  }

  /** The name `finance.withdrawals` of the Laravel package for {@link getWithdrawals}. */
  withdrawals(params: GetWithdrawalsParams | common.Spelled, options?: common.PageOptions) {
    return this.getWithdrawals(params as GetWithdrawalsParams, options);
  }

}