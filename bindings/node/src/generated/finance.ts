// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `GetTransactionsbyOrder` (202501). Returns the settled amounts and fees of one order, per SKU. */
export interface GetOrderStatementTransactionsParams {
  /** Id of the TikTok Shop order whose settlement to return; orders not settled yet are not found. Required. */
  order_id: common.Id;
}

/** The parameters of `GetPayments` (202605). Lists the payouts to the seller within a time range. */
export interface GetPaymentsParams {
  /** Earliest time of the entries to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop. */
  create_time_ge?: common.Time | undefined;
  /** Time before which the returned entries were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. */
  create_time_lt?: common.Time | undefined;
  /** Number of entries per page, 1 to 100, 20 by default. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. */
  page_token?: string | undefined;
  /** Field by which the payments are sorted, required; only `create_time`. Required. */
  sort_field: string;
  /** Direction of sorting by `sort_field`; ascending by default. */
  sort_order?: SortOrder | undefined;
}

/** The parameters of `GetTransactionsbyStatement` (202501). Lists the transactions inside one settlement statement, page by page. */
export interface GetStatementTransactionsParams {
  /** Number of entries per page, 1 to 100, 20 by default. Default: `20`. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. */
  page_token?: string | undefined;
  /** Field by which the transactions are sorted; only `order_create_time`. Required. Example: `order_create_time`. */
  sort_field: string;
  /** Direction of sorting by `sort_field`; ascending by default. Default: `ASC`. Example: `DESC`. */
  sort_order?: SortOrder | undefined;
  /** Id of the statement whose transactions to return, from Get Statements. Required. */
  statement_id: common.Id;
}

/** The parameters of `GetStatements` (202309). Lists the shop's daily settlement statements within a time range. */
export interface GetStatementsParams {
  /** Number of entries per page, 1 to 100, 20 by default. Default: `20`. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. */
  page_token?: string | undefined;
  /** Limits the result to statements in this state of payment; all by default. Example: `PAID`. */
  payment_status?: PaymentStatus | undefined;
  /** Field by which the statements are sorted; only `statement_time`. Required. Example: `statement_time`. */
  sort_field: string;
  /** Direction of sorting by `sort_field`; ascending by default. Default: `ASC`. Example: `ASC`. */
  sort_order?: SortOrder | undefined;
  /** Earliest time of the statements to return, inclusive, Unix time in seconds; when only `statement_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`. */
  statement_time_ge?: common.Time | undefined;
  /** Time before which the returned statements were generated, exclusive, Unix time in seconds; defaults to now when only `statement_time_ge` is given. Example: `1623812664`. */
  statement_time_lt?: common.Time | undefined;
}

/** The parameters of `GetTaxInformation` (202504). Returns the seller's tax numbers and their verification status. */
export interface GetTaxInformationParams {
}

/** The parameters of `GetTradeInAccountTransactions` (202609). Lists the money movements of a trade-in supplier's account. */
export interface GetTradeInAccountTransactionsParams {
  /** End of the period whose account movements to return. A time in the format of RFC 3339. */
  end_time?: string | undefined;
  /** Kind of account movements to which the result is limited. */
  flow_type?: FlowType | undefined;
  /** Number of entries per page, 1 to 100, 20 by default. Required. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. */
  page_token?: string | undefined;
  /** Start of the period whose account movements to return. A time in the format of RFC 3339. */
  start_time?: string | undefined;
}

/** The parameters of `GetTradeInSupplierAccountBalance` (202609). Returns the available balance of a trade-in supplier in one currency. */
export interface GetTradeInSupplierAccountBalanceParams {
  /** Currency of the amounts beside it, ISO 4217 code. Required. */
  currency: string;
}

/** The parameters of `GetUnsettledTransactions` (202507). Lists the estimated amounts of orders that are not settled yet. */
export interface GetUnsettledTransactionsParams {
  /** Number of entries per page, 1 to 100, 20 by default. Default: `20`. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. */
  page_token?: string | undefined;
  /** Start of the period to search, inclusive, Unix time in seconds; when only `search_time_lt` is given it defaults to January 1, 2025. Example: `1623812664`. */
  search_time_ge?: common.Time | undefined;
  /** End of the period to search, exclusive, Unix time in seconds; defaults to now when only `search_time_ge` is given. Example: `1623812664`. */
  search_time_lt?: common.Time | undefined;
  /** Field by which the transactions are sorted; only `order_create_time`. Required. Example: `1623812664`. */
  sort_field: string;
  /** Direction of sorting by `sort_field`; ascending by default. Default: `ASC`. Example: `ASC`. */
  sort_order?: SortOrder | undefined;
}

/** The parameters of `GetWithdrawals` (202309). Lists withdrawals, settlements and transfers of the seller's balance. */
export interface GetWithdrawalsParams {
  /** Earliest time of the entries to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`. */
  create_time_ge?: common.Time | undefined;
  /** Time before which the returned entries were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1623812664`. */
  create_time_lt?: common.Time | undefined;
  /** Number of entries per page, 1 to 100, 20 by default. Example: `20`. */
  page_size?: common.Integer | undefined;
  /** Token from the page before that says where the next one starts; leave it out for the first page. */
  page_token?: string | undefined;
  /** Kinds of entries to return, at least one. Required. */
  types: readonly GetWithdrawalsType[];
}

/** The response of `GetTransactionsbyOrder` (202501). */
export interface GetOrderStatementTransactionsResponse {
  /** Currency of all amounts in this reply, ISO 4217 code. Example: `GBP`. */
  currency?: string;
  /** Fees and taxes of the platform for the order at settlement, without shipping costs, decimal text, negative when charged. Example: `-30`. */
  fee_and_tax_amount?: string;
  /** Unix time in seconds when the order was placed. Example: `1685548800`. */
  order_create_time?: number;
  /** Id of the TikTok Shop order that was settled. Example: `5793990727963214852`. */
  order_id?: string;
  /** Revenue of the whole order at settlement, that is net sales, decimal text. Example: `200`. */
  revenue_amount?: string;
  /** Amount due to the seller for the whole order, decimal text. Example: `130`. */
  settlement_amount?: string;
  /** Shipping costs of the whole order at settlement, decimal text. Example: `-70`. */
  shipping_cost_amount?: string;
  /** Settlement of the order by SKU, one entry each. */
  sku_transactions?: SkuTransaction[];
  /** Number of entries that match the request, over all pages. Example: `2`. */
  total_count?: number;
}

/** The response of `GetPayments` (202605). */
export interface GetPaymentsResponse {
  /** Token that fetches the following page; empty or absent on the last one. */
  next_page_token?: string;
  /** Payments to the seller that match the filters. */
  payments?: Payment[];
}

/** The response of `GetTransactionsbyStatement` (202501). */
export interface GetStatementTransactionsResponse {
  /** Unix time in seconds when the statement was generated, daily at 00:00 UTC. Example: `1685548800`. */
  create_time?: number;
  /** Currency of all amounts in the statement, ISO 4217 code. Example: `GBP`. */
  currency?: string;
  /** Id of the statement to which the transactions belong. Example: `7238804564097517339`. */
  id?: string;
  /** Token that fetches the following page; empty or absent on the last one. */
  next_page_token?: string;
  /** Amount paid out for the statement: `total_settlement_amount` plus `total_reserve_amount`, decimal text. Example: `150`. */
  payable_amount?: string;
  /** State of the statement; always SETTLED here. Example: `SETTLED`. */
  status?: string;
  /** Number of entries that match the request, over all pages. Example: `2`. */
  total_count?: number;
  /** Total withheld (negative) or released (positive) under the reserve policy, decimal text; local sellers in the UK and US. Example: `20`. */
  total_reserve_amount?: string;
  /** Total due to the seller before reserves: revenue with shipping costs, fees, taxes and adjustments taken into account, decimal text. Example: `130`. */
  total_settlement_amount?: string;
  /** Totals that make up `total_settlement_amount`. */
  total_settlement_breakdown?: TotalSettlementBreakdown;
  /** Transactions of the request, each an order settlement, a correction or a reserve. */
  transactions?: Transaction[];
}

/** The response of `GetStatements` (202309). */
export interface GetStatementsResponse {
  /** Token that fetches the following page; empty or absent on the last one. */
  next_page_token?: string;
  /** Statements that match the filters, one per day. */
  statements?: Statement[];
}

/** The response of `GetTaxInformation` (202504). */
export interface GetTaxInformationResponse {
  /** Tax data of the shop: numbers, business and state. */
  tax_information?: TaxInformation;
}

/** The response of `GetTradeInAccountTransactions` (202609). */
export interface GetTradeInAccountTransactionsResponse {
  /** Movements on the trade-in account, one entry each. */
  flows?: Flow[];
  /** Whether further entries follow this page. */
  has_more?: boolean;
  /** Token that fetches the following page; empty or absent on the last one. */
  next_page_token?: string;
  /** Number of entries that match the request, over all pages. */
  total_count?: number;
}

/** The response of `GetTradeInSupplierAccountBalance` (202609). */
export interface GetTradeInSupplierAccountBalanceResponse {
  /** Balance of the trade-in supplier's account that can be used at present. */
  available_balance?: common.Money;
}

/** The response of `GetUnsettledTransactions` (202507). */
export interface GetUnsettledTransactionsResponse {
  /** Token that fetches the following page; empty or absent on the last one. */
  next_page_token?: string;
  /** Sum of the estimated adjustments of all transactions found, decimal text. Example: `-10`. */
  sum_est_adjustment_amount?: string;
  /** Sum of the estimated fees of all transactions found, decimal text. Example: `-10`. */
  sum_est_fee_amount?: string;
  /** Sum of the estimated revenue of all transactions found, decimal text. Example: `10`. */
  sum_est_revenue_amount?: string;
  /** Sum of the estimated settlement of all transactions found, decimal text. Example: `100`. */
  sum_est_settlement_amount?: string;
  /** Number of entries that match the request, over all pages. Example: `2`. */
  total_count?: number;
  /** Transactions of the request, each an order settlement, a correction or a reserve. */
  transactions?: GetUnsettledTransactionsTransaction[];
}

/** The response of `GetWithdrawals` (202309). */
export interface GetWithdrawalsResponse {
  /** Token that fetches the following page; empty or absent on the last one. */
  next_page_token?: string;
  /** Number of entries that match the request, over all pages. Example: `1`. */
  total_count?: number;
  /** Withdrawals and other entries that match the filters. */
  withdrawals?: Withdrawal[];
}

/** Amount inside {@link Payment}. */
export interface Amount {
  /** Currency of the amount, for a payment that of the payout after exchange, ISO 4217 code. */
  currency?: string;
  /** Amount paid out, decimal text in `currency`. */
  value?: string;
}

/** Business entity inside {@link TaxInformation}. */
export interface BusinessEntity {
  /** Registered address of the business in one text, from building to country. */
  address?: string;
  /** Number of the branch office; only if `organization_level` is BRANCH. Example: `222`. */
  branch_number?: string;
  /** Legal name under which the business is registered; Philippines only. */
  business_name?: string;
  /** Tax regime under which the business is registered in Mexico, by name; Mexico only. */
  fiscal_regime?: string;
  /** Whether the business is a headquarters or a branch; Thailand only. Example: `BRANCH`. */
  organization_level?: string;
  /** Postal code of the registered business address. Example: `212`. */
  postal_code?: string;
}

/** Fee inside {@link FeeTaxBreakdown}. */
export interface Fee {
  /** Commission of creators for sales through ads: ads rate times the price after all discounts, decimal text, negative when charged. Example: `0`. */
  affiliate_ads_commission_amount?: string;
  /** Commission of creators: affiliate rate times the price after all coupons, decimal text, negative when charged. Example: `0`. */
  affiliate_commission_amount?: string;
  /** Commission of the creator before personal income tax is withheld, decimal text, negative when charged; Southeast Asia only. Example: `-2`. */
  affiliate_commission_amount_before_pit?: string;
  /** Commission of the creator before personal income tax is withheld, decimal text, negative when charged; Southeast Asia only. Example: `-6`. */
  affiliate_commission_before_pit_amount?: string;
  /** Amount set aside for volume-based creator commissions after payment of the order, by the highest rate; decimal text. Example: `0`. */
  affiliate_commission_deposit?: string;
  /** Part of `affiliate_commission_deposit` that is given back after settlement, decimal text. Example: `0`. */
  affiliate_commission_release?: string;
  /** Commission of affiliate partners for sales through their links: partner rate times the price after all discounts, decimal text, negative when charged. Example: `0`. */
  affiliate_partner_commission_amount?: string;
  /** Commission for sales through automatically posted shoppable videos, decimal text, negative when charged. */
  auto_post_shoppable_video_commission_fee?: string;
  /** Fee for taking part in the bonus cashback program, decimal text, negative when charged. Example: `0`. */
  bonus_cashback_service_fee_amount?: string;
  /** Commission for the brand amplification program, decimal text, negative when charged. */
  brand_amplification_program_commission?: string;
  /** Tax on the fee of the brand amplification program, decimal text, negative when charged. */
  brand_amplification_program_fee_tax?: string;
  /** Fee for taking part in a brand campaign, decimal text, negative when charged. */
  brand_campaign_fee?: string;
  /** Tax on the fee for a brand campaign, decimal text, negative when charged. */
  brand_campaign_fee_tax?: string;
  /** Shipping fee of a return for which the buyer is responsible, decimal text, negative when charged. */
  buyer_fault_return_shipping_fee?: string;
  /** Fee for the campaign period under the CFP program, decimal text, negative when charged. */
  campaign_period_fee_cfp_amount?: string;
  /** Tax on the fee for the campaign period under the CFP program, decimal text, negative when charged. */
  campaign_period_fee_cfp_tax_amount?: string;
  /** Fee for the campaign period under the SP program, decimal text, negative when charged. */
  campaign_period_fee_sp_amount?: string;
  /** Tax on the fee for the campaign period under the SP program, decimal text, negative when charged. */
  campaign_period_fee_sp_tax_amount?: string;
  /** Fee for the resources of a program the seller joined, decimal text, negative when charged. Example: `0`. */
  campaign_resource_fee?: string;
  /** Fee for a campaign led by a product category, decimal text, negative when charged. */
  category_led_campaign_fee_amount?: string;
  /** Tax on the fee for a campaign led by a product category, decimal text, negative when charged. */
  category_led_campaign_fee_tax_amount?: string;
  /** Seller's share of the creator bonus in a commission boost campaign, decimal text, negative when charged. Example: `-10`. */
  cofunded_creator_bonus_amount?: string;
  /** Fee for promotions that seller and platform pay for together, decimal text, negative when charged. Example: `100`. */
  cofunded_promotion_service_fee_amount?: string;
  /** Tax on the commission for shop ads paid per sale (CPS), decimal text, negative when charged. */
  cps_shop_ads_commission_tax_amount?: string;
  /** Fee for orders paid by credit card, decimal text, negative when charged. Example: `0`. */
  credit_card_handling_fee_amount?: string;
  /** Handling fee for orders fulfilled by Dilayani Tokopedia, decimal text, negative when charged. Example: `10`. */
  dt_handling_fee_amount?: string;
  /** Dynamic commission that the platform charges for every delivered order, decimal text, negative when charged; Indonesia only. Example: `5`. */
  dynamic_commission_amount?: string;
  /** Eco-contribution that TikTok Shop pays for the seller to a producer responsibility organization, decimal text, negative when charged. Example: `-10`. */
  epr_pob_service_fee_amount?: string;
  /** Fee for the External Affiliate Marketing Solution Program, decimal text, negative when charged. Example: `10`. */
  external_affiliate_marketing_fee_amount?: string;
  /** Shipping fee for orders that could not be delivered, decimal text, negative when charged. */
  failed_delivery_shipping_fee?: string;
  /** Fee for each item sold, summed over the SKUs of the order, decimal text, negative when charged; Brazil only. Example: `0`. */
  fee_per_item_sold_amount?: string;
  /** Fee for taking part in flash sales, decimal text, negative when charged. Example: `50`. */
  flash_sales_service_fee_amount?: string;
  /** Fee for GMV Max ads, decimal text, negative when charged. */
  gmv_max_ad_fee_amount?: string;
  /** Fee for GMV Max coupons, decimal text, negative when charged. */
  gmv_max_coupon_fee?: string;
  /** Fee for the installation service of the platform, decimal text, negative when charged. Example: `0`. */
  installation_service_fee?: string;
  /** Fee for insurance of the order, decimal text, negative when charged. */
  insurance_fee?: string;
  /** Fee for taking part in the LIVE Specials Programme, decimal text, negative when charged. Example: `2`. */
  live_specials_fee_amount?: string;
  /** Fee for selling in TikTok Shop Mall, decimal text, negative when charged. Example: `0`. */
  mall_service_fee_amount?: string;
  /** Fee for the new customer growth package, decimal text, negative when charged. */
  new_customer_growth_package_fee?: string;
  /** Personal income tax of the creator withheld from ads commission, decimal text; the seller has to declare and remit it. Southeast Asia only. Example: `2`. */
  pit_withheld_from_ads_commission_amount?: string;
  /** Commission of TikTok Shop: its rate times payments and platform discounts less refunds, decimal text, negative when charged. Example: `0`. */
  platform_commission_amount?: string;
  /** Commission of the platform for semi-managed sellers, decimal text, negative when charged. */
  platform_semi_managed_commission_fee?: string;
  /** Tax on the commission for semi-managed sellers, decimal text, negative when charged. */
  platform_semi_managed_commission_fee_tax?: string;
  /** Fee for a special service of the platform, decimal text, negative when charged. */
  platform_special_service_fee_amount?: string;
  /** Fee for taking part in the pre-order program, decimal text, negative when charged. Example: `10`. */
  pre_order_service_fee_amount?: string;
  /** Referral fee for processing successful orders, decimal text, negative when charged; US only. Example: `-2`. */
  referral_fee_amount?: string;
  /** Fee of 20 % kept from a refunded referral fee, decimal text, negative when charged. Example: `0`. */
  refund_administration_fee_amount?: string;
  /** Retail delivery fee of Colorado (US): `retail_delivery_fee_payment_amount` and `retail_delivery_fee_refund_amount` added up, decimal text. Example: `0`. */
  retail_delivery_fee_amount?: string;
  /** Retail delivery fee of Colorado (US) that TikTok Shop collects and remits, decimal text. Example: `0`. */
  retail_delivery_fee_payment_amount?: string;
  /** Amount by which TikTok Shop compensates the retail delivery fee after returns, refunds or other losses in Colorado (US), decimal text. Example: `0`. */
  retail_delivery_fee_refund_amount?: string;
  /** Service fee for user points (S-Points) that the seller pays for, decimal text, negative when charged. */
  seller_funded_user_spoint_service_fee?: string;
  /** Fee for a seller growth program, decimal text, negative when charged. */
  seller_growth_fee_amount?: string;
  /** Fee for taking part in the PayLater program, decimal text, negative when charged. Example: `-10`. */
  seller_paylater_handling_fee_amount?: string;
  /** Fee for taking part in the Seller Free Shipping Programme, decimal text, negative when charged. Example: `2`. */
  sfp_service_fee_amount?: string;
  /** Flat fee per order of the Shipping Fee Guarantee Program, decimal text, negative when charged. Example: `0`. */
  shipping_fee_guarantee_service_fee?: string;
  /** Tax on the fee for shipping insurance, decimal text, negative when charged. */
  shipping_insurance_fee_tax_amount?: string;
  /** Fee for smart promotion, decimal text, negative when charged. */
  smart_promotion_fee_amount?: string;
  /** Fee for the store sales (GMV) growth package, decimal text, negative when charged. */
  store_gmv_growth_package_fee?: string;
  /** Ads commission paid to an affiliate partner (TAP), decimal text, negative when charged. Example: `0`. */
  tap_shop_ads_commission?: string;
  /** Fee for the sales (GMV) growth package of target products, decimal text, negative when charged. */
  target_product_gmv_growth_package_fee?: string;
  /** Fee for processing successful orders, not given back after refunds, decimal text, negative when charged; US only. Example: `-2`. */
  transaction_fee_amount?: string;
  /** Commission of TikTok Shop Partners (TSP), decimal text, negative when charged. Example: `10`. */
  tsp_commission_amount?: string;
  /** Fixed fee per delivered order for the delivery infrastructure of TikTok Shop, decimal text, negative when charged; Vietnam. Example: `0`. */
  vn_fix_infrastructure_fee?: string;
  /** Fee for taking part in the Voucher Xtra program, decimal text, negative when charged. Example: `100`. */
  voucher_xtra_service_fee_amount?: string;
}

/** Fee tax breakdown inside {@link GetUnsettledTransactionsTransaction}, {@link SkuTransaction}, {@link Transaction}. */
export interface FeeTaxBreakdown {
  /** Fees of the platform, one field for each kind. */
  fee?: Fee;
  /** Taxes that are part of fees and taxes, one field for each kind. */
  tax?: Tax;
}

/** Flow inside {@link GetTradeInAccountTransactionsResponse}. */
export interface Flow {
  /** Amount of the account movement with its currency. */
  amount?: common.Money;
  /** Unix time when the account movement was made. */
  create_time?: string;
  /** Whether the movement adds to the account or takes from it. */
  direction?: string;
  /** Id of the earlier movement to which this one relates, such as the one it reverses. */
  origin_transaction_id?: string;
  /** Id in another system to which the movement refers. */
  reference_id?: string;
  /** Id of the movement on the trade-in account. */
  transaction_id?: string;
  /** Kind of account movement, such as a recharge or a withdrawal. */
  type?: string;
}

/** Supplementary component inside {@link Transaction}. */
export interface GetStatementTransactionsSupplementaryComponent {
  /** Amount the customer paid in total: price after seller discounts, plus shipping fee and sales tax, less platform discounts; decimal text. Example: `0`. */
  customer_payment_amount?: string;
  /** Amount really given back to the customer, decimal text. Example: `0`. */
  customer_refund_amount?: string;
  /** Platform's share of a voucher that seller and platform pay for together, decimal text. Example: `11`. */
  platform_cofunded_discount_amount?: string;
  /** Platform's share of a shared voucher that went back to the platform after a refund, decimal text. Example: `10`. */
  platform_cofunded_discount_refund_amount?: string;
  /** Discounts paid for by TikTok Shop, such as coupons and campaigns, decimal text. Example: `10`. */
  platform_discount_amount?: string;
  /** TikTok Shop discount taken back after a refund for which the seller is responsible, decimal text. Example: `1`. */
  platform_discount_refund_amount?: string;
  /** Retail delivery fee of Colorado (US): `retail_delivery_fee_payment_amount` and `retail_delivery_fee_refund_amount` added up, decimal text. Example: `-1`. */
  retail_delivery_fee_amount?: string;
  /** Retail delivery fee of Colorado (US) that TikTok Shop collects and remits, decimal text. Example: `4`. */
  retail_delivery_fee_payment_amount?: string;
  /** Amount by which TikTok Shop compensates the retail delivery fee after returns, refunds or other losses in Colorado (US), decimal text. Example: `2`. */
  retail_delivery_fee_refund_amount?: string;
  /** Sales tax on product and delivery: `sales_tax_payment_amount` less `sales_tax_refund_amount`, decimal text; US only. Example: `10`. */
  sales_tax_amount?: string;
  /** Sales tax collected from the customer for product and delivery, decimal text; US only. Example: `0`. */
  sales_tax_payment_amount?: string;
  /** Sales tax given back to the customer after a refund, decimal text; US only. Example: `0`. */
  sales_tax_refund_amount?: string;
  /** Seller's share of a voucher that seller and platform pay for together, decimal text. Example: `44`. */
  seller_cofunded_discount_amount?: string;
  /** Seller's share of a shared voucher that went back to the seller after a refund, decimal text. Example: `23`. */
  seller_cofunded_discount_refund_amount?: string;
}

/** Transaction inside {@link GetUnsettledTransactionsResponse}. */
export interface GetUnsettledTransactionsTransaction {
  /** Id of the correction; a transaction has either this or `order_id`, the other is empty or 0. Example: `7238804564097517332`. */
  adjustment_id?: string;
  /** Id of the order to which the correction belongs; absent when it belongs to none. Example: `576463220456522968`. */
  adjustment_order_id?: string;
  /** Currency of the amounts beside it, ISO 4217 code. Example: `USD`. */
  currency?: string;
  /** Estimated correction by platform policy, decimal text; `type` of the transaction says why. Example: `170`. */
  est_adjustment_amount?: string;
  /** Estimated sum of all fees and taxes in `fee_tax_breakdown`, without shipping costs, decimal text. Example: `-30`. */
  est_fee_tax_amount?: string;
  /** Estimated sum of all amounts in `revenue_breakdown`, decimal text. Example: `200`. */
  est_revenue_amount?: string;
  /** Estimated amount the seller will get for the order: revenue with shipping costs, fees, taxes and adjustments taken into account; decimal text. Example: `130`. */
  est_settlement_amount?: string;
  /** Estimated sum of the amounts in `shipping_cost_breakdown`, decimal text; incomplete until the order is delivered. Example: `-70`. */
  est_shipping_cost_amount?: string;
  /** When the transaction will be settled: a text such as x days after delivery, and after delivery a Unix time in seconds. Example: `1685548800`. */
  estimated_settlement?: string;
  /** Fees and taxes that make up the total of fees and taxes. */
  fee_tax_breakdown?: FeeTaxBreakdown;
  /** Id of the transaction, an order settlement, a correction or a reserve. Example: `1636700041413599290`. */
  id?: string;
  /** Unix time in seconds when the order was placed. Example: `1685548800`. */
  order_create_time?: number;
  /** Unix time in seconds when the order was delivered; absent before delivery. Example: `1685548800`. */
  order_delivery_time?: number;
  /** Id of the order that was settled; empty when the transaction has an `adjustment_id`. Example: `576463220456522968`. */
  order_id?: string;
  /** Amounts that add up to the revenue: prices, discounts and refunds. */
  revenue_breakdown?: RevenueBreakdown;
  /** Amounts that make up the shipping costs. */
  shipping_cost_breakdown?: ShippingCostBreakdown;
  /** State of the transaction; always UNSETTLED here. Example: `UNSETTLED`. */
  status?: string;
  /** Kind of transaction: a settled order, a reserve, or the kind of correction. Example: `ORDER`. */
  type?: GetUnsettledTransactionsTransactionType;
  /** Why the transaction is not settled yet, as text such as waiting for delivery. */
  unsettled_reason?: string;
}

/** Overall status inside {@link TaxInformation}. */
export interface OverallStatus {
  /** Whether all mandatory tax data of the shop are filled in; the misspelled name is the platform's own. Example: `true`. */
  is_tax_infomation_complete?: boolean;
  /** Whether a tax number was submitted, without which products may not be listed. Example: `true`. */
  is_tax_number_submitted?: boolean;
}

/** Payment inside {@link GetPaymentsResponse}. */
export interface Payment {
  /** Amount paid out, after currency exchange. */
  amount?: Amount;
  /** Bank account that received the payment, masked except for its last 4 digits. */
  bank_account?: string;
  /** Unix time in seconds when the payment was started. */
  create_time?: number;
  /** Rate by which the amount was converted into the payout currency, decimal text with 6 decimals. */
  exchange_rate?: string;
  /** Id of the payment to the seller, named in statements as `payment_id`. */
  id?: string;
  /** Unix time in seconds when the payment was carried out. */
  paid_time?: number;
  /** What was due to the seller before conversion into the payout currency. */
  payment_amount_before_exchange?: PaymentAmountBeforeExchange;
  /** Settlement contained in the payment, before currency exchange. */
  settlement_amount?: SettlementAmount;
  /** Whether the payment has reached the bank account: PROCESSING, then PAID or FAILED. */
  status?: string;
}

/** Payment amount before exchange inside {@link Payment}. */
export interface PaymentAmountBeforeExchange {
  /** Currency of the amount before exchange, ISO 4217 code. */
  currency?: string;
  /** Amount before exchange, decimal text in `currency`. */
  value?: string;
}

/** Recent audit inside {@link TaxNumber}. */
export interface RecentAudit {
  /** Why the tax number was refused: INVALID_RFC for a wrong number, ZIPCODE_NOT_MATCH_RFC or NAME_NOT_MATCH_RFC for data that differ from the records of the tax authority. */
  rejection_reasons?: string[];
  /** State of the review of the tax number: PENDING_AUDIT, UNDER_AUDIT, then APPROVED or REJECTED. Example: `REJECTED`. */
  status?: string;
  /** Tax number that the latest review was about. Example: `MX222`. */
  tax_number?: string;
}

/** Revenue breakdown inside {@link GetUnsettledTransactionsTransaction}, {@link SkuTransaction}, {@link Transaction}. */
export interface RevenueBreakdown {
  /** Fee that buyers paid for cash on delivery, decimal text; Saudi Arabia only. Example: `0`. */
  cod_service_fee_amount?: string;
  /** Item fee for deliveries to distant areas, decimal text, part of the revenue. */
  distant_item_fee_amount?: string;
  /** Cash on delivery fee given back, decimal text; Saudi Arabia only. Example: `0`. */
  refund_cod_service_fee_amount?: string;
  /** Price of the refunded items before seller discounts, that is refunded gross sales, decimal text. Example: `0`. */
  refund_subtotal_before_discount_amount?: string;
  /** All discounts paid for by the seller, in promotions, campaigns and shared vouchers, decimal text, usually negative. Example: `-10`. */
  seller_discount_amount?: string;
  /** Discounts that go back to the seller because of returns or refunds, decimal text. Example: `0`. */
  seller_discount_refund_amount?: string;
  /** Price of all items before any discount, that is gross sales, decimal text. Example: `210`. */
  subtotal_before_discount_amount?: string;
}

/** Settlement amount inside {@link Payment}. */
export interface SettlementAmount {
  /** Currency of the settlement before exchange, ISO 4217 code. */
  currency?: string;
  /** Settlement of the payment, decimal text in `currency`. */
  value?: string;
}

/** Shipping cost breakdown inside {@link GetUnsettledTransactionsTransaction}, {@link SkuTransaction}, {@link Transaction}. */
export interface ShippingCostBreakdown {
  /** Shipping fee by the weight and size the carrier measured, decimal text, negative when charged; `supplementary_component` holds its parts. Example: `-50`. */
  actual_shipping_fee_amount?: string;
  /** Shipping fee the customer paid, by the weight the seller entered, decimal text; negative for shipping fees given back. Example: `0`. */
  customer_paid_shipping_fee_amount?: string;
  /** Shipping fee for deliveries to distant areas, decimal text, part of the shipping costs. */
  distant_shipping_fee_amount?: string;
  /** Shipping fee the seller pays to deliver exchanged goods, decimal text; Indonesia only. Example: `5`. */
  exchange_shipping_fee_amount?: string;
  /** Part of the shipping fee for failed deliveries that TikTok Shop pays above the standard rate, decimal text. Example: `5`. */
  failed_delivery_subsidy_amount?: string;
  /** Fee the seller bears for free shipping of goods fulfilled by TikTok (FBT), decimal text. Example: `5`. */
  fbt_free_shipping_fee_amount?: string;
  /** Amount TikTok Shop gives back for orders fulfilled by TikTok (FBT) without free shipping, decimal text; US only. Example: `5`. */
  fbt_fulfillment_fee_reimbursement_amount?: string;
  /** Subsidy for key merchants who use fulfillment by TikTok (FBT), decimal text. */
  fbt_key_merchant_subsidy?: string;
  /** Subsidy for all merchants who use fulfillment by TikTok (FBT), decimal text. */
  fbt_overall_merchant_subsidy?: string;
  /** Part of the return shipping fee that the platform pays for free returns, decimal text. Example: `5`. */
  free_return_subsidy_amount?: string;
  /** Shipping surcharge for hazardous goods, decimal text, negative when charged. */
  hazmat_handling_fee?: string;
  /** Charge for hazardous goods that were not declared or packed as required, decimal text, negative when charged. */
  hazmat_noncompliance_fee?: string;
  /** Cost of the international leg of shipping, decimal text, negative when charged. */
  international_leg_logistics_amount?: string;
  /** Fee for logistics services of the platform, decimal text, negative when charged. */
  logistics_service_fee?: string;
  /** Shipping surcharge for parcels of unusual size, decimal text, negative when charged. */
  non_standard_dimension_fee?: string;
  /** Shipping surcharge for parcels of unusual weight, decimal text, negative when charged. */
  non_standard_weight_fee?: string;
  /** Shipping fee the seller pays to deliver replacements, decimal text; Indonesia only. Example: `-10`. */
  replacement_shipping_fee_amount?: string;
  /** Shipping fee the seller pays for returned goods, decimal text, negative when charged. Example: `-10`. */
  return_shipping_fee_amount?: string;
  /** Amount given back to customers for the shipping of returns they paid themselves, decimal text. Example: `5`. */
  return_shipping_fee_paid_buyer_amount?: string;
  /** Fee that customers pay for return labels, collected for the seller, decimal text. Example: `5`. */
  return_shipping_label_fee_amount?: string;
  /** Fee for orders shipped with the seller's own carrier that are not exempt, decimal text. Example: `5`. */
  seller_self_shipping_service_fee_amount?: string;
  /** Amount given back under the shipping fee reimbursement (SFR) program, decimal text. */
  sfr_reimbursement?: string;
  /** Service fee of the shipping app used for the label, decimal text, negative when charged. */
  shipping_app_service_fee_amount?: string;
  /** All shipping subsidies and incentives of the platform, decimal text; `supplementary_component` holds its parts. Example: `0`. */
  shipping_fee_discount_amount?: string;
  /** Money back from the Shipping Fee Guarantee Program when delivery failed or goods returned, decimal text. Example: `0`. */
  shipping_fee_guarantee_reimbursement?: string;
  /** Fee for additional shipping insurance bought by the seller, decimal text, negative when charged. Example: `0`. */
  shipping_insurance_fee_amount?: string;
  /** Fee for packages delivered against signature, decimal text, negative when charged. Example: `5`. */
  signature_confirmation_fee_amount?: string;
  /** Further amounts for information; they are parts of others and do not count towards the total themselves. */
  supplementary_component?: SupplementaryComponent;
  /** Shipping incentive of TikTok Shop for the order, decimal text. */
  tiktok_shop_shipping_incentive_amount?: string;
}

/** SKU transaction inside {@link GetOrderStatementTransactionsResponse}. */
export interface SkuTransaction {
  /** Sum of all fees and taxes in `fee_tax_breakdown`, without shipping costs, decimal text, negative when charged. Example: `-30`. */
  fee_tax_amount?: string;
  /** Fees and taxes that make up the total of fees and taxes. */
  fee_tax_breakdown?: FeeTaxBreakdown;
  /** Title of the product that was sold in this transaction. */
  product_name?: string;
  /** Units of the SKU that the transaction covers. Example: `1`. */
  quantity?: string;
  /** Revenue at settlement; `revenue_breakdown` lists what it is made of, decimal text. Example: `200`. */
  revenue_amount?: string;
  /** Amounts that add up to the revenue: prices, discounts and refunds. */
  revenue_breakdown?: RevenueBreakdown;
  /** Amount due to the seller for this SKU, decimal text. Example: `130`. */
  settlement_amount?: string;
  /** Total of all shipping costs, subsidies and discounts in `shipping_cost_breakdown`, decimal text, negative when charged. Example: `-70`. */
  shipping_cost_amount?: string;
  /** Amounts that make up the shipping costs. */
  shipping_cost_breakdown?: ShippingCostBreakdown;
  /** Id of the SKU, the variant of the product that was sold. Example: `1636700041413599290`. */
  sku_id?: string;
  /** Values of the sales attributes that make the variant, such as Black 256G. */
  sku_name?: string;
  /** Id of the statement, one per shop and day. Example: `7238804564097517339`. */
  statement_id?: string;
}

/** Statement inside {@link GetStatementsResponse}. */
export interface Statement {
  /** Total of the corrections in this statement, decimal text, negative when charged; see the transactions for the causes. Example: `-70`. */
  adjustment_amount?: string;
  /** Currency of the amounts beside it, ISO 4217 code. Example: `GBP`. */
  currency?: string;
  /** Fees of the platform in this statement, decimal text, negative when charged; without shipping costs except for local sellers in Southeast Asia. Example: `-30`. */
  fee_amount?: string;
  /** Id of the statement, to fetch its transactions. Example: `7238804564097517339`. */
  id?: string;
  /** Sales of this statement after seller discounts, decimal text; local sellers outside Southeast Asia. Example: `-70`. */
  net_sales_amount?: string;
  /** Id of the payment in which the statement is paid out. Example: `3459275187040258849`. */
  payment_id?: string;
  /** Whether the statement has been paid out to the bank account of the seller. Example: `PAID`. */
  payment_status?: PaymentStatus;
  /** Unix time in seconds of the payout of the statement. Example: `1685548800`. */
  payment_time?: number;
  /** Revenue of all orders settled in this statement, decimal text; all markets but the UK and US. Example: `200`. */
  revenue_amount?: string;
  /** Amount due to the seller for this statement, decimal text. Example: `100`. */
  settlement_amount?: string;
  /** Total shipping costs of this statement, decimal text; local sellers outside Southeast Asia. Example: `-70`. */
  shipping_cost_amount?: string;
  /** Unix time in seconds when the statement was generated, daily at 00:00 UTC for the past day. Example: `1685548800`. */
  statement_time?: number;
}

/** Supplementary component inside {@link ShippingCostBreakdown}. */
export interface SupplementaryComponent {
  /** Shipping fee borne by the customer, a part of `customer_paid_shipping_fee_amount`, decimal text. Example: `5`. */
  customer_shipping_fee?: string;
  /** Entry that balances the shipping incentive or the shipping fee of the customer, so that the seller is charged nothing net; decimal text, US only. Example: `-6.99`. */
  customer_shipping_fee_offset_amount?: string;
  /** Shipping fee for orders the seller fulfills with TikTok Shipping, decimal text; a part of `actual_shipping_fee_amount`. Example: `30`. */
  fbm_shipping_cost_amount?: string;
  /** Shipping and warehouse fee for orders fulfilled by TikTok (FBT), decimal text, negative when charged; US only. Example: `0`. */
  fbt_fulfillment_fee_amount?: string;
  /** Deprecated and empty; use the amount of the same name in `shipping_cost_breakdown`. A decimal number as text. Example: `5`. */
  fbt_fulfillment_fee_reimbursement_amount?: string;
  /** Shipping fee for orders fulfilled by TikTok (FBT), decimal text, negative when charged; all markets but the US. Example: `-30`. */
  fbt_shipping_cost_amount?: string;
  /** Shipping discount of the platform by campaign policy, decimal text; a part of `shipping_fee_discount_amount`. Example: `20`. */
  platform_shipping_fee_discount_amount?: string;
  /** Additional incentive of the Co-Funded Free Shipping Program (August 26 to December 31, 2024), decimal text; negative when taken back. Example: `0`. */
  promo_shipping_incentive_amount?: string;
  /** Shipping fee given back to the customer, subsidies included; a part of `customer_paid_shipping_fee_amount`, decimal text. Example: `1`. */
  refund_customer_shipping_fee?: string;
  /** Shipping fee given back to customers for returns and refunds without subsidies; a part of `customer_paid_shipping_fee_amount`, decimal text. Example: `0`. */
  refunded_customer_shipping_fee_amount?: string;
  /** Part of the shipping fee for returns that TikTok Shop pays above the standard rate, decimal text; a part of `customer_paid_shipping_fee_amount`. Example: `0`. */
  return_refund_subsidy_amount?: string;
  /** Shipping discount paid for by the seller, decimal text. Example: `0`. */
  seller_shipping_fee_discount_amount?: string;
  /** Money back from the Shipping Fee Guarantee Program when delivery failed or goods returned, decimal text. Example: `0`. */
  shipping_fee_guarantee_reimbursement?: string;
  /** Subsidy of the platform for shipping by the seller, decimal text; negative when it must be given back. A part of `shipping_fee_discount_amount`. Example: `0`. */
  shipping_fee_subsidy_amount?: string;
}

/** Tax inside {@link FeeTaxBreakdown}. */
export interface Tax {
  /** Anti-dumping duty that governments levy on imported goods, decimal text. Example: `20`. */
  anti_dumping_duty_amount?: string;
  /** Income tax under article 22 (Indonesian PPh 22) withheld from the seller's earnings, decimal text. */
  article_22_income_tax_withheld?: string;
  /** Sales tax on the commission for automatically posted shoppable videos, decimal text, negative when charged. */
  auto_post_shoppable_video_sales_tax?: string;
  /** Cedular tax, a state tax in Mexico withheld from the seller's earnings, decimal text. */
  cedular_tax?: string;
  /** Fee of logistics providers for clearing customs, decimal text, negative when charged; cross-border orders only. Example: `0`. */
  customs_clearance_amount?: string;
  /** Customs duty levied by governments on goods that cross the border, decimal text, negative when charged; cross-border orders only. Example: `0`. */
  customs_duty_amount?: string;
  /** Goods and services tax that the platform collects and remits for low-value goods imported into Singapore, decimal text. Example: `0`. */
  gst_amount?: string;
  /** Value added tax on imported goods, in Japan the consumption tax, decimal text, negative when charged; cross-border orders only. Example: `0`. */
  import_vat_amount?: string;
  /** Mexican federal income tax (ISR) withheld by TikTok Shop, decimal text, negative when charged. Example: `0`. */
  isr_amount?: string;
  /** Mexican value added tax (IVA) withheld by TikTok Shop on taxable goods, decimal text, negative when charged. Example: `0`. */
  iva_amount?: string;
  /** Value added tax that the platform pays for the seller, decimal text, negative when charged; local orders only. Example: `10`. */
  local_vat_amount?: string;
  /** Tax on the fee for the new customer growth package, decimal text, negative when charged. */
  new_customer_growth_package_fee_tax?: string;
  /** Personal income tax (PIT) that the platform pays for the seller, decimal text. Example: `10`. */
  pit_amount?: string;
  /** Sales tax on product and delivery: `sales_tax_payment_amount` less `sales_tax_refund_amount`, decimal text; US only. Example: `-10`. */
  sales_tax_amount?: string;
  /** Sales tax collected from the customer for product and delivery, decimal text; US only. Example: `10`. */
  sales_tax_payment_amount?: string;
  /** Sales tax on the referral fee, decimal text, negative when charged. */
  sales_tax_referral_fee_amount?: string;
  /** Sales tax given back to the customer after a refund, decimal text; US only. Example: `0`. */
  sales_tax_refund_amount?: string;
  /** Tax on the fee for smart promotion, decimal text, negative when charged. */
  smart_promotion_fee_tax_amount?: string;
  /** Sales and service tax that the platform collects and remits for low-value goods imported into Malaysia, decimal text. Example: `0`. */
  sst_amount?: string;
  /** Sales tax on the fee for the store sales (GMV) growth package, decimal text, negative when charged. */
  store_gmv_growth_package_fee_sales_tax?: string;
  /** Tax on the fee for the sales (GMV) growth package of target products, decimal text, negative when charged. */
  target_product_gmv_growth_package_tax?: string;
  /** Value added tax that the platform pays for the seller, decimal text, negative when charged; cross-border orders only. Example: `0`. */
  vat_amount?: string;
}

/** Tax information inside {@link GetTaxInformationResponse}. */
export interface TaxInformation {
  /** Business as registered with the tax authorities; its address appears on invoices. */
  business_entity?: BusinessEntity;
  /** Whether the tax data of the shop are submitted and complete. */
  overall_status?: OverallStatus;
  /** Tax numbers of the shop, one entry per kind. */
  tax_numbers?: TaxNumber[];
}

/** Tax number inside {@link TaxInformation}. */
export interface TaxNumber {
  /** Latest review of the tax number: number, state and causes of refusal. */
  recent_audit?: RecentAudit;
  /** Whether the seller declared to have a registered tax number: REGISTERED, NOT_REGISTERED, or UNKNOWN before any declaration. Example: `REGISTERED`. */
  registration_status?: string;
  /** State of the review of the tax form such as the W-9: PENDING_AUDIT, UNDER_AUDIT, then APPROVED or REJECTED; US only. Example: `APPROVED`. */
  tax_form_audit_status?: string;
  /** Tax number that TikTok Shop has approved; empty while there is none. Example: `MX123212`. */
  tax_number?: string;
  /** Kind of tax number: REGISTRATION_NUMBER of company or person, VAT, or TIN, the tax identification number. Example: `REGISTRATION_NUMBER`. */
  type?: string;
}

/** Total settlement breakdown inside {@link GetStatementTransactionsResponse}. */
export interface TotalSettlementBreakdown {
  /** Total of all corrections in the statement, decimal text; `type` of each transaction says why. Example: `0`. */
  total_adjustment_amount?: string;
  /** Total fees and taxes of the platform in the statement, without shipping costs, decimal text. Example: `20`. */
  total_fee_tax_amount?: string;
  /** Total revenue of the statement, that is net sales, decimal text. Example: `100`. */
  total_revenue_amount?: string;
  /** Total shipping costs of the statement, decimal text. Example: `120`. */
  total_shipping_cost_amount?: string;
}

/** Transaction inside {@link GetStatementTransactionsResponse}. */
export interface Transaction {
  /** Later correction of fees or other amounts, decimal text, negative when charged; `type` of the transaction says why. Example: `170`. */
  adjustment_amount?: string;
  /** Id of the correction; a transaction has either this or `order_id`, the other is empty or 0. Example: `7238804564097517332`. */
  adjustment_id?: string;
  /** Id of the order to which the correction belongs; absent when it belongs to none. Example: `576463220456522968`. */
  adjustment_order_id?: string;
  /** Id of the order from whose settlement the reserve was taken or released. Example: `78217892102382101`. */
  associated_order_id?: string;
  /** Unix time in seconds, as text, when the reserve is expected to be paid out; empty once it has been. Example: `1685548800`. */
  estimated_release_time?: string;
  /** Sum of all fees and taxes in `fee_tax_breakdown`, without shipping costs, decimal text, negative when charged. Example: `-30`. */
  fee_tax_amount?: string;
  /** Fees and taxes that make up the total of fees and taxes. */
  fee_tax_breakdown?: FeeTaxBreakdown;
  /** Id of the transaction, an order settlement, a correction or a reserve. Example: `1636700041413599290`. */
  id?: string;
  /** Unix time in seconds when the order was placed. Example: `1685548800`. */
  order_create_time?: number;
  /** Id of the order that was settled; empty when the transaction has an `adjustment_id`. Example: `576463220456522968`. */
  order_id?: string;
  /** Amount withheld (negative) or released (positive) under the reserve policy of TikTok Shop, decimal text. Example: `100`. */
  reserve_amount?: string;
  /** Id of the reserve that was withheld or released; only for transactions of type RESERVE. Example: `56789910`. */
  reserve_id?: string;
  /** Whether the reserve was withheld from the settlement (COLLECTED) or paid out again (RELEASED). */
  reserve_status?: ReserveStatus;
  /** Revenue at settlement; `revenue_breakdown` lists what it is made of, decimal text. Example: `200`. */
  revenue_amount?: string;
  /** Amounts that add up to the revenue: prices, discounts and refunds. */
  revenue_breakdown?: RevenueBreakdown;
  /** Amount due to the seller for the order: revenue with shipping costs, fees, taxes and adjustments taken into account, decimal text. Example: `130`. */
  settlement_amount?: string;
  /** Total of all shipping costs, subsidies and discounts in `shipping_cost_breakdown`, decimal text, negative when charged. Example: `-70`. */
  shipping_cost_amount?: string;
  /** Amounts that make up the shipping costs. */
  shipping_cost_breakdown?: ShippingCostBreakdown;
  /** Further amounts for information; they are parts of others and do not count towards the total themselves. */
  supplementary_component?: GetStatementTransactionsSupplementaryComponent;
  /** Kind of transaction: a settled order, a reserve, or the kind of correction. Example: `ORDER`. */
  type?: TransactionType;
}

/** Withdrawal inside {@link GetWithdrawalsResponse}. */
export interface Withdrawal {
  /** Amount of the withdrawal, decimal text in `currency`. Example: `100`. */
  amount?: string;
  /** Unix time in seconds when the withdrawal was started. Example: `1623812664`. */
  create_time?: number;
  /** Currency of the amounts beside it, ISO 4217 code. Example: `IDR`. */
  currency?: string;
  /** Id of the withdrawal, generated by the platform. Example: `EFASDFSAFDA23432DFAFDSA`. */
  id?: string;
  /** State of the withdrawal: PROCESSING, then SUCCESS when the seller has the money, or FAILED. Example: `PROCESSING`. */
  status?: WithdrawalStatus;
  /** Kind of entry: payout to the bank (WITHDRAW), settlement (SETTLE), subsidy or deduction (TRANSFER), or failed payout (REVERSE). Example: `WITHDRAW`. */
  type?: string;
}

/**
 * Values of `flow_type` in `GetTradeInAccountTransactionsRequest`; more may be added.
 * - `RECHARGE`: Money paid into the account.
 * - `REVERSE`: An earlier movement that was undone.
 * - `WITHDRAW`: Money taken out of the account.
 */
export type FlowType =
  | "RECHARGE"
  | "REVERSE"
  | "WITHDRAW"
  | (string & {});

/**
 * Values of `type` in `GetUnsettledTransactionsTransaction`; more may be added.
 * - `ORDER`: Settlement of what a buyer paid for goods.
 * - `CHARGE_BACK`: Payment given back because the customer disputed it successfully with the card issuer.
 * - `CUSTOMER_SERVICE_COMPENSATION`: Extra compensation to a customer, or one granted by customer service after the return period.
 * - `DEDUCTIONS_INCURRED_BY_SELLER`: Deduction for faults of the seller, such as fraud, empty parcels or goods that are not as described.
 * - `GMV_PAYMENT_FOR_ADS`: Sales used to pay for ads, when this is switched on, or for TikTok Promote.
 * - `PLATFORM_COMMISSION_ADJUSTMENT`: Correction of a platform commission that was computed differently.
 * - `PLATFORM_COMMISSION_COMPENSATION`: Amount paid to the seller for a difference in the platform commission.
 * - `PLATFORM_PENALTY`: Penalty for a breach of platform rules, explained in an email to the seller.
 * - `PROMOTION_ADJUSTMENT`: Correction when the price in a platform promotion differs from what the seller was charged.
 * - `REBATE`: Discount on referral fees for eligible sellers.
 * - `PLATFORM_COMPENSATION`: Amount paid to the seller after a won appeal in a customer dispute.
 * - `PLATFORM_REIMBURSEMENT`: Amount paid to the seller for a refund without return that was not the seller's fault.
 * - `FBT_WAREHOUSE_SERVICE_FEE`: Warehouse bill for goods fulfilled by TikTok (FBT).
 * - `LOGISTICS_REIMBURSEMENT`: Amount paid to the seller for orders lost or damaged in transit.
 * - `SHIPPING_FEE_ADJUSTMENT`: Correction of a wrong shipping fee paid by the seller.
 * - `SHIPPING_FEE_COMPENSATION`: Amount paid to the seller for a difference between prepaid and actual shipping fee.
 * - `SHIPPING_FEE_REBATE`: Shipping fee given back to the seller in a platform campaign.
 * - `SAMPLE_SHIPPING_FEE`: Fee for samples sent with platform logistics.
 * - `OTHER_ADJUSTMENT`: Correction for a reason not named in this list.
 */
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

/**
 * Values of `types` in `GetWithdrawalsRequest`; more may be added.
 * - `PAYMENT`: Payments made from or to the account.
 * - `REFUND`: Money given back to customers.
 * - `REVERSE`: Payouts that failed, for example because of a wrong bank card, and came back.
 * - `SETTLE`: Settlements credited to the seller by the platform.
 * - `TRANSFER`: Subsidies or deductions under platform policies.
 * - `WITHDRAW`: Payouts of settled money to the seller's bank.
 */
export type GetWithdrawalsType =
  | "PAYMENT"
  | "REFUND"
  | "REVERSE"
  | "SETTLE"
  | "TRANSFER"
  | "WITHDRAW"
  | (string & {});

/**
 * Values of `payment_status` in `GetStatementsRequest`, `payment_status` in `Statement`; more may be added.
 * - `FAILED`: The payout failed; the seller should check the bank data.
 * - `PAID`: The money was transferred to the seller.
 * - `PROCESSING`: The payout is under way; becomes PAID or FAILED.
 */
export type PaymentStatus =
  | "FAILED"
  | "PAID"
  | "PROCESSING"
  | (string & {});

/**
 * Values of `reserve_status` in `Transaction`; more may be added.
 * - `COLLECTED`: Part of the settlement is withheld as reserve; it is paid out later.
 * - `RELEASED`: The withheld money was set free and paid to the seller.
 */
export type ReserveStatus =
  | "COLLECTED"
  | "RELEASED"
  | (string & {});

/**
 * Values of `sort_order` in `GetPaymentsRequest`, `sort_order` in `GetStatementTransactionsRequest`, `sort_order` in `GetStatementsRequest` and others; more may be added.
 * - `ASC`: Smallest or oldest first.
 * - `DESC`: Largest or newest first.
 */
export type SortOrder =
  | "ASC"
  | "DESC"
  | (string & {});

/**
 * Values of `type` in `Transaction`; more may be added.
 * - `ORDER`: Settlement of what a buyer paid for goods.
 * - `RESERVE`: Reserve withheld from a settlement or paid out again.
 * - `CHARGE_BACK`: Payment given back because the customer disputed it successfully with the card issuer.
 * - `CUSTOMER_SERVICE_COMPENSATION`: Extra compensation to a customer, or one granted by customer service after the return period.
 * - `DEDUCTIONS_INCURRED_BY_SELLER`: Deduction for faults of the seller, such as fraud, empty parcels or goods that are not as described.
 * - `GMV_PAYMENT_FOR_ADS`: Sales used to pay for ads, when this is switched on, or for TikTok Promote.
 * - `PLATFORM_COMMISSION_ADJUSTMENT`: Correction of a platform commission that was computed differently.
 * - `PLATFORM_COMMISSION_COMPENSATION`: Amount paid to the seller for a difference in the platform commission.
 * - `PLATFORM_PENALTY`: Penalty for a breach of platform rules, explained in an email to the seller.
 * - `PROMOTION_ADJUSTMENT`: Correction when the price in a platform promotion differs from what the seller was charged.
 * - `REBATE`: Discount on referral fees for eligible sellers.
 * - `PLATFORM_COMPENSATION`: Amount paid to the seller after a won appeal in a customer dispute.
 * - `PLATFORM_REIMBURSEMENT`: Amount paid to the seller for a refund without return that was not the seller's fault.
 * - `COFUNDED_CREATOR_REWARDS`: Fee for the program in which sellers share the cost of creator rewards.
 * - `STAMP_DUTY`: Thai stamp duty on the appointment letter of the withholding tax agent, which TikTok Shop remits.
 * - `FBT_WAREHOUSE_SERVICE_FEE`: Warehouse bill for goods fulfilled by TikTok (FBT).
 * - `LOGISTICS_REIMBURSEMENT`: Amount paid to the seller for orders lost or damaged in transit.
 * - `SHIPPING_FEE_ADJUSTMENT`: Correction of a wrong shipping fee paid by the seller.
 * - `SHIPPING_FEE_COMPENSATION`: Amount paid to the seller for a difference between prepaid and actual shipping fee.
 * - `SHIPPING_FEE_REBATE`: Shipping fee given back to the seller in a platform campaign.
 * - `SAMPLE_SHIPPING_FEE`: Fee for samples sent with platform logistics.
 * - `SELLER_MISSION_REWARD`: Cash reward for a completed seller mission.
 * - `OTHER_ADJUSTMENT`: Correction for a reason not named in this list.
 */
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

/**
 * Values of `status` in `Withdrawal`; more may be added.
 * - `PROCESSING`: The withdrawal is under way; becomes SUCCESS or FAILED.
 * - `SUCCESS`: The money has reached the seller; final.
 * - `FAILED`: The withdrawal did not succeed, for example because of wrong bank data.
 */
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/650a6734defece02be67d724
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