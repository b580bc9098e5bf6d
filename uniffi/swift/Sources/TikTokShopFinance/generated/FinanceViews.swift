// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `GetTransactionsbyOrder` (202501).
public struct GetOrderStatementTransactionsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Currency of all amounts in this reply, ISO 4217 code. Example: `GBP`.
  public var currency: String? { raw.string("currency") }

  /// Fees and taxes of the platform for the order at settlement, without shipping costs, decimal text, negative when charged. Example: `-30`.
  public var feeAndTaxAmount: String? { raw.string("fee_and_tax_amount") }

  /// Unix time in seconds when the order was placed. Example: `1685548800`.
  public var orderCreateTime: UnixTime? { raw.time("order_create_time") }

  /// Id of the TikTok Shop order that was settled. Example: `5793990727963214852`.
  public var orderId: String? { raw.string("order_id") }

  /// Revenue of the whole order at settlement, that is net sales, decimal text. Example: `200`.
  public var revenueAmount: String? { raw.string("revenue_amount") }

  /// Amount due to the seller for the whole order, decimal text. Example: `130`.
  public var settlementAmount: String? { raw.string("settlement_amount") }

  /// Shipping costs of the whole order at settlement, decimal text. Example: `-70`.
  public var shippingCostAmount: String? { raw.string("shipping_cost_amount") }

  /// Settlement of the order by SKU, one entry each.
  public var skuTransactions: [SkuTransaction] { raw.views("sku_transactions") }

  /// Number of entries that match the request, over all pages. Example: `2`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GetPayments` (202605).
public struct GetPaymentsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token that fetches the following page; empty or absent on the last one.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Payments to the seller that match the filters.
  public var payments: [Payment] { raw.views("payments") }
}

/// The response of `GetTransactionsbyStatement` (202501).
public struct GetStatementTransactionsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Unix time in seconds when the statement was generated, daily at 00:00 UTC. Example: `1685548800`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Currency of all amounts in the statement, ISO 4217 code. Example: `GBP`.
  public var currency: String? { raw.string("currency") }

  /// Id of the statement to which the transactions belong. Example: `7238804564097517339`.
  public var id: String? { raw.string("id") }

  /// Token that fetches the following page; empty or absent on the last one.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Amount paid out for the statement: `total_settlement_amount` plus `total_reserve_amount`, decimal text. Example: `150`.
  public var payableAmount: String? { raw.string("payable_amount") }

  /// State of the statement; always SETTLED here. Example: `SETTLED`.
  public var status: String? { raw.string("status") }

  /// Number of entries that match the request, over all pages. Example: `2`.
  public var totalCount: Int? { raw.int("total_count") }

  /// Total withheld (negative) or released (positive) under the reserve policy, decimal text; local sellers in the UK and US. Example: `20`.
  public var totalReserveAmount: String? { raw.string("total_reserve_amount") }

  /// Total due to the seller before reserves: revenue with shipping costs, fees, taxes and adjustments taken into account, decimal text. Example: `130`.
  public var totalSettlementAmount: String? { raw.string("total_settlement_amount") }

  /// Totals that make up `total_settlement_amount`.
  public var totalSettlementBreakdown: TotalSettlementBreakdown? { raw.view("total_settlement_breakdown") }

  /// Transactions of the request, each an order settlement, a correction or a reserve.
  public var transactions: [Transaction] { raw.views("transactions") }
}

/// The response of `GetStatements` (202309).
public struct GetStatementsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token that fetches the following page; empty or absent on the last one.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Statements that match the filters, one per day.
  public var statements: [Statement] { raw.views("statements") }
}

/// The response of `GetTaxInformation` (202504).
public struct GetTaxInformationResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Tax data of the shop: numbers, business and state.
  public var taxInformation: TaxInformation? { raw.view("tax_information") }
}

/// The response of `GetTradeInAccountTransactions` (202609).
public struct GetTradeInAccountTransactionsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Movements on the trade-in account, one entry each.
  public var flows: [Flow] { raw.views("flows") }

  /// Whether further entries follow this page.
  public var hasMore: Bool? { raw.flag("has_more") }

  /// Token that fetches the following page; empty or absent on the last one.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of entries that match the request, over all pages.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GetTradeInSupplierAccountBalance` (202609).
public struct GetTradeInSupplierAccountBalanceResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Balance of the trade-in supplier's account that can be used at present.
  public var availableBalance: Money? { raw.view("available_balance") }
}

/// The response of `GetUnsettledTransactions` (202507).
public struct GetUnsettledTransactionsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token that fetches the following page; empty or absent on the last one.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Sum of the estimated adjustments of all transactions found, decimal text. Example: `-10`.
  public var sumEstAdjustmentAmount: String? { raw.string("sum_est_adjustment_amount") }

  /// Sum of the estimated fees of all transactions found, decimal text. Example: `-10`.
  public var sumEstFeeAmount: String? { raw.string("sum_est_fee_amount") }

  /// Sum of the estimated revenue of all transactions found, decimal text. Example: `10`.
  public var sumEstRevenueAmount: String? { raw.string("sum_est_revenue_amount") }

  /// Sum of the estimated settlement of all transactions found, decimal text. Example: `100`.
  public var sumEstSettlementAmount: String? { raw.string("sum_est_settlement_amount") }

  /// Number of entries that match the request, over all pages. Example: `2`.
  public var totalCount: Int? { raw.int("total_count") }

  /// Transactions of the request, each an order settlement, a correction or a reserve.
  public var transactions: [GetUnsettledTransactionsTransaction] { raw.views("transactions") }
}

/// The response of `GetWithdrawals` (202309).
public struct GetWithdrawalsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token that fetches the following page; empty or absent on the last one.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of entries that match the request, over all pages. Example: `1`.
  public var totalCount: Int? { raw.int("total_count") }

  /// Withdrawals and other entries that match the filters.
  public var withdrawals: [Withdrawal] { raw.views("withdrawals") }
}

/// Amount inside ``Payment``.
public struct Amount: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Currency of the amount, for a payment that of the payout after exchange, ISO 4217 code.
  public var currency: String? { raw.string("currency") }

  /// Amount paid out, decimal text in `currency`.
  public var value: String? { raw.string("value") }
}

/// Business entity inside ``TaxInformation``.
public struct BusinessEntity: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Registered address of the business in one text, from building to country.
  public var address: String? { raw.string("address") }

  /// Number of the branch office; only if `organization_level` is BRANCH. Example: `222`.
  public var branchNumber: String? { raw.string("branch_number") }

  /// Legal name under which the business is registered; Philippines only.
  public var businessName: String? { raw.string("business_name") }

  /// Tax regime under which the business is registered in Mexico, by name; Mexico only.
  public var fiscalRegime: String? { raw.string("fiscal_regime") }

  /// Whether the business is a headquarters or a branch; Thailand only. Example: `BRANCH`.
  public var organizationLevel: String? { raw.string("organization_level") }

  /// Postal code of the registered business address. Example: `212`.
  public var postalCode: String? { raw.string("postal_code") }
}

/// Fee inside ``FeeTaxBreakdown``.
public struct Fee: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Commission of creators for sales through ads: ads rate times the price after all discounts, decimal text, negative when charged. Example: `0`.
  public var affiliateAdsCommissionAmount: String? { raw.string("affiliate_ads_commission_amount") }

  /// Commission of creators: affiliate rate times the price after all coupons, decimal text, negative when charged. Example: `0`.
  public var affiliateCommissionAmount: String? { raw.string("affiliate_commission_amount") }

  /// Commission of the creator before personal income tax is withheld, decimal text, negative when charged; Southeast Asia only. Example: `-2`.
  public var affiliateCommissionAmountBeforePit: String? { raw.string("affiliate_commission_amount_before_pit") }

  /// Commission of the creator before personal income tax is withheld, decimal text, negative when charged; Southeast Asia only. Example: `-6`.
  public var affiliateCommissionBeforePitAmount: String? { raw.string("affiliate_commission_before_pit_amount") }

  /// Amount set aside for volume-based creator commissions after payment of the order, by the highest rate; decimal text. Example: `0`.
  public var affiliateCommissionDeposit: String? { raw.string("affiliate_commission_deposit") }

  /// Part of `affiliate_commission_deposit` that is given back after settlement, decimal text. Example: `0`.
  public var affiliateCommissionRelease: String? { raw.string("affiliate_commission_release") }

  /// Commission of affiliate partners for sales through their links: partner rate times the price after all discounts, decimal text, negative when charged. Example: `0`.
  public var affiliatePartnerCommissionAmount: String? { raw.string("affiliate_partner_commission_amount") }

  /// Commission for sales through automatically posted shoppable videos, decimal text, negative when charged.
  public var autoPostShoppableVideoCommissionFee: String? { raw.string("auto_post_shoppable_video_commission_fee") }

  /// Fee for taking part in the bonus cashback program, decimal text, negative when charged. Example: `0`.
  public var bonusCashbackServiceFeeAmount: String? { raw.string("bonus_cashback_service_fee_amount") }

  /// Commission for the brand amplification program, decimal text, negative when charged.
  public var brandAmplificationProgramCommission: String? { raw.string("brand_amplification_program_commission") }

  /// Tax on the fee of the brand amplification program, decimal text, negative when charged.
  public var brandAmplificationProgramFeeTax: String? { raw.string("brand_amplification_program_fee_tax") }

  /// Fee for taking part in a brand campaign, decimal text, negative when charged.
  public var brandCampaignFee: String? { raw.string("brand_campaign_fee") }

  /// Tax on the fee for a brand campaign, decimal text, negative when charged.
  public var brandCampaignFeeTax: String? { raw.string("brand_campaign_fee_tax") }

  /// Shipping fee of a return for which the buyer is responsible, decimal text, negative when charged.
  public var buyerFaultReturnShippingFee: String? { raw.string("buyer_fault_return_shipping_fee") }

  /// Fee for the campaign period under the CFP program, decimal text, negative when charged.
  public var campaignPeriodFeeCfpAmount: String? { raw.string("campaign_period_fee_cfp_amount") }

  /// Tax on the fee for the campaign period under the CFP program, decimal text, negative when charged.
  public var campaignPeriodFeeCfpTaxAmount: String? { raw.string("campaign_period_fee_cfp_tax_amount") }

  /// Fee for the campaign period under the SP program, decimal text, negative when charged.
  public var campaignPeriodFeeSpAmount: String? { raw.string("campaign_period_fee_sp_amount") }

  /// Tax on the fee for the campaign period under the SP program, decimal text, negative when charged.
  public var campaignPeriodFeeSpTaxAmount: String? { raw.string("campaign_period_fee_sp_tax_amount") }

  /// Fee for the resources of a program the seller joined, decimal text, negative when charged. Example: `0`.
  public var campaignResourceFee: String? { raw.string("campaign_resource_fee") }

  /// Fee for a campaign led by a product category, decimal text, negative when charged.
  public var categoryLedCampaignFeeAmount: String? { raw.string("category_led_campaign_fee_amount") }

  /// Tax on the fee for a campaign led by a product category, decimal text, negative when charged.
  public var categoryLedCampaignFeeTaxAmount: String? { raw.string("category_led_campaign_fee_tax_amount") }

  /// Seller's share of the creator bonus in a commission boost campaign, decimal text, negative when charged. Example: `-10`.
  public var cofundedCreatorBonusAmount: String? { raw.string("cofunded_creator_bonus_amount") }

  /// Fee for promotions that seller and platform pay for together, decimal text, negative when charged. Example: `100`.
  public var cofundedPromotionServiceFeeAmount: String? { raw.string("cofunded_promotion_service_fee_amount") }

  /// Tax on the commission for shop ads paid per sale (CPS), decimal text, negative when charged.
  public var cpsShopAdsCommissionTaxAmount: String? { raw.string("cps_shop_ads_commission_tax_amount") }

  /// Fee for orders paid by credit card, decimal text, negative when charged. Example: `0`.
  public var creditCardHandlingFeeAmount: String? { raw.string("credit_card_handling_fee_amount") }

  /// Handling fee for orders fulfilled by Dilayani Tokopedia, decimal text, negative when charged. Example: `10`.
  public var dtHandlingFeeAmount: String? { raw.string("dt_handling_fee_amount") }

  /// Dynamic commission that the platform charges for every delivered order, decimal text, negative when charged; Indonesia only. Example: `5`.
  public var dynamicCommissionAmount: String? { raw.string("dynamic_commission_amount") }

  /// Eco-contribution that TikTok Shop pays for the seller to a producer responsibility organization, decimal text, negative when charged. Example: `-10`.
  public var eprPobServiceFeeAmount: String? { raw.string("epr_pob_service_fee_amount") }

  /// Fee for the External Affiliate Marketing Solution Program, decimal text, negative when charged. Example: `10`.
  public var externalAffiliateMarketingFeeAmount: String? { raw.string("external_affiliate_marketing_fee_amount") }

  /// Shipping fee for orders that could not be delivered, decimal text, negative when charged.
  public var failedDeliveryShippingFee: String? { raw.string("failed_delivery_shipping_fee") }

  /// Fee for each item sold, summed over the SKUs of the order, decimal text, negative when charged; Brazil only. Example: `0`.
  public var feePerItemSoldAmount: String? { raw.string("fee_per_item_sold_amount") }

  /// Fee for taking part in flash sales, decimal text, negative when charged. Example: `50`.
  public var flashSalesServiceFeeAmount: String? { raw.string("flash_sales_service_fee_amount") }

  /// Fee for GMV Max ads, decimal text, negative when charged.
  public var gmvMaxAdFeeAmount: String? { raw.string("gmv_max_ad_fee_amount") }

  /// Fee for GMV Max coupons, decimal text, negative when charged.
  public var gmvMaxCouponFee: String? { raw.string("gmv_max_coupon_fee") }

  /// Fee for the installation service of the platform, decimal text, negative when charged. Example: `0`.
  public var installationServiceFee: String? { raw.string("installation_service_fee") }

  /// Fee for insurance of the order, decimal text, negative when charged.
  public var insuranceFee: String? { raw.string("insurance_fee") }

  /// Fee for taking part in the LIVE Specials Programme, decimal text, negative when charged. Example: `2`.
  public var liveSpecialsFeeAmount: String? { raw.string("live_specials_fee_amount") }

  /// Fee for selling in TikTok Shop Mall, decimal text, negative when charged. Example: `0`.
  public var mallServiceFeeAmount: String? { raw.string("mall_service_fee_amount") }

  /// Fee for the new customer growth package, decimal text, negative when charged.
  public var newCustomerGrowthPackageFee: String? { raw.string("new_customer_growth_package_fee") }

  /// Personal income tax of the creator withheld from ads commission, decimal text; the seller has to declare and remit it. Southeast Asia only. Example: `2`.
  public var pitWithheldFromAdsCommissionAmount: String? { raw.string("pit_withheld_from_ads_commission_amount") }

  /// Commission of TikTok Shop: its rate times payments and platform discounts less refunds, decimal text, negative when charged. Example: `0`.
  public var platformCommissionAmount: String? { raw.string("platform_commission_amount") }

  /// Commission of the platform for semi-managed sellers, decimal text, negative when charged.
  public var platformSemiManagedCommissionFee: String? { raw.string("platform_semi_managed_commission_fee") }

  /// Tax on the commission for semi-managed sellers, decimal text, negative when charged.
  public var platformSemiManagedCommissionFeeTax: String? { raw.string("platform_semi_managed_commission_fee_tax") }

  /// Fee for a special service of the platform, decimal text, negative when charged.
  public var platformSpecialServiceFeeAmount: String? { raw.string("platform_special_service_fee_amount") }

  /// Fee for taking part in the pre-order program, decimal text, negative when charged. Example: `10`.
  public var preOrderServiceFeeAmount: String? { raw.string("pre_order_service_fee_amount") }

  /// Referral fee for processing successful orders, decimal text, negative when charged; US only. Example: `-2`.
  public var referralFeeAmount: String? { raw.string("referral_fee_amount") }

  /// Fee of 20 % kept from a refunded referral fee, decimal text, negative when charged. Example: `0`.
  public var refundAdministrationFeeAmount: String? { raw.string("refund_administration_fee_amount") }

  /// Retail delivery fee of Colorado (US): `retail_delivery_fee_payment_amount` and `retail_delivery_fee_refund_amount` added up, decimal text. Example: `0`.
  public var retailDeliveryFeeAmount: String? { raw.string("retail_delivery_fee_amount") }

  /// Retail delivery fee of Colorado (US) that TikTok Shop collects and remits, decimal text. Example: `0`.
  public var retailDeliveryFeePaymentAmount: String? { raw.string("retail_delivery_fee_payment_amount") }

  /// Amount by which TikTok Shop compensates the retail delivery fee after returns, refunds or other losses in Colorado (US), decimal text. Example: `0`.
  public var retailDeliveryFeeRefundAmount: String? { raw.string("retail_delivery_fee_refund_amount") }

  /// Service fee for user points (S-Points) that the seller pays for, decimal text, negative when charged.
  public var sellerFundedUserSpointServiceFee: String? { raw.string("seller_funded_user_spoint_service_fee") }

  /// Fee for a seller growth program, decimal text, negative when charged.
  public var sellerGrowthFeeAmount: String? { raw.string("seller_growth_fee_amount") }

  /// Fee for taking part in the PayLater program, decimal text, negative when charged. Example: `-10`.
  public var sellerPaylaterHandlingFeeAmount: String? { raw.string("seller_paylater_handling_fee_amount") }

  /// Fee for taking part in the Seller Free Shipping Programme, decimal text, negative when charged. Example: `2`.
  public var sfpServiceFeeAmount: String? { raw.string("sfp_service_fee_amount") }

  /// Flat fee per order of the Shipping Fee Guarantee Program, decimal text, negative when charged. Example: `0`.
  public var shippingFeeGuaranteeServiceFee: String? { raw.string("shipping_fee_guarantee_service_fee") }

  /// Tax on the fee for shipping insurance, decimal text, negative when charged.
  public var shippingInsuranceFeeTaxAmount: String? { raw.string("shipping_insurance_fee_tax_amount") }

  /// Fee for smart promotion, decimal text, negative when charged.
  public var smartPromotionFeeAmount: String? { raw.string("smart_promotion_fee_amount") }

  /// Fee for the store sales (GMV) growth package, decimal text, negative when charged.
  public var storeGmvGrowthPackageFee: String? { raw.string("store_gmv_growth_package_fee") }

  /// Ads commission paid to an affiliate partner (TAP), decimal text, negative when charged. Example: `0`.
  public var tapShopAdsCommission: String? { raw.string("tap_shop_ads_commission") }

  /// Fee for the sales (GMV) growth package of target products, decimal text, negative when charged.
  public var targetProductGmvGrowthPackageFee: String? { raw.string("target_product_gmv_growth_package_fee") }

  /// Fee for processing successful orders, not given back after refunds, decimal text, negative when charged; US only. Example: `-2`.
  public var transactionFeeAmount: String? { raw.string("transaction_fee_amount") }

  /// Commission of TikTok Shop Partners (TSP), decimal text, negative when charged. Example: `10`.
  public var tspCommissionAmount: String? { raw.string("tsp_commission_amount") }

  /// Fixed fee per delivered order for the delivery infrastructure of TikTok Shop, decimal text, negative when charged; Vietnam. Example: `0`.
  public var vnFixInfrastructureFee: String? { raw.string("vn_fix_infrastructure_fee") }

  /// Fee for taking part in the Voucher Xtra program, decimal text, negative when charged. Example: `100`.
  public var voucherXtraServiceFeeAmount: String? { raw.string("voucher_xtra_service_fee_amount") }
}

/// Fee tax breakdown inside ``GetUnsettledTransactionsTransaction``, ``SkuTransaction``, ``Transaction``.
public struct FeeTaxBreakdown: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Fees of the platform, one field for each kind.
  public var fee: Fee? { raw.view("fee") }

  /// Taxes that are part of fees and taxes, one field for each kind.
  public var tax: Tax? { raw.view("tax") }
}

/// Flow inside ``GetTradeInAccountTransactionsResponse``.
public struct Flow: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Amount of the account movement with its currency.
  public var amount: Money? { raw.view("amount") }

  /// Unix time when the account movement was made.
  public var createTime: String? { raw.string("create_time") }

  /// Whether the movement adds to the account or takes from it.
  public var direction: String? { raw.string("direction") }

  /// Id of the earlier movement to which this one relates, such as the one it reverses.
  public var originTransactionId: String? { raw.string("origin_transaction_id") }

  /// Id in another system to which the movement refers.
  public var referenceId: String? { raw.string("reference_id") }

  /// Id of the movement on the trade-in account.
  public var transactionId: String? { raw.string("transaction_id") }

  /// Kind of account movement, such as a recharge or a withdrawal.
  public var type: String? { raw.string("type") }
}

/// Supplementary component inside ``Transaction``.
public struct GetStatementTransactionsSupplementaryComponent: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Amount the customer paid in total: price after seller discounts, plus shipping fee and sales tax, less platform discounts; decimal text. Example: `0`.
  public var customerPaymentAmount: String? { raw.string("customer_payment_amount") }

  /// Amount really given back to the customer, decimal text. Example: `0`.
  public var customerRefundAmount: String? { raw.string("customer_refund_amount") }

  /// Platform's share of a voucher that seller and platform pay for together, decimal text. Example: `11`.
  public var platformCofundedDiscountAmount: String? { raw.string("platform_cofunded_discount_amount") }

  /// Platform's share of a shared voucher that went back to the platform after a refund, decimal text. Example: `10`.
  public var platformCofundedDiscountRefundAmount: String? { raw.string("platform_cofunded_discount_refund_amount") }

  /// Discounts paid for by TikTok Shop, such as coupons and campaigns, decimal text. Example: `10`.
  public var platformDiscountAmount: String? { raw.string("platform_discount_amount") }

  /// TikTok Shop discount taken back after a refund for which the seller is responsible, decimal text. Example: `1`.
  public var platformDiscountRefundAmount: String? { raw.string("platform_discount_refund_amount") }

  /// Retail delivery fee of Colorado (US): `retail_delivery_fee_payment_amount` and `retail_delivery_fee_refund_amount` added up, decimal text. Example: `-1`.
  public var retailDeliveryFeeAmount: String? { raw.string("retail_delivery_fee_amount") }

  /// Retail delivery fee of Colorado (US) that TikTok Shop collects and remits, decimal text. Example: `4`.
  public var retailDeliveryFeePaymentAmount: String? { raw.string("retail_delivery_fee_payment_amount") }

  /// Amount by which TikTok Shop compensates the retail delivery fee after returns, refunds or other losses in Colorado (US), decimal text. Example: `2`.
  public var retailDeliveryFeeRefundAmount: String? { raw.string("retail_delivery_fee_refund_amount") }

  /// Sales tax on product and delivery: `sales_tax_payment_amount` less `sales_tax_refund_amount`, decimal text; US only. Example: `10`.
  public var salesTaxAmount: String? { raw.string("sales_tax_amount") }

  /// Sales tax collected from the customer for product and delivery, decimal text; US only. Example: `0`.
  public var salesTaxPaymentAmount: String? { raw.string("sales_tax_payment_amount") }

  /// Sales tax given back to the customer after a refund, decimal text; US only. Example: `0`.
  public var salesTaxRefundAmount: String? { raw.string("sales_tax_refund_amount") }

  /// Seller's share of a voucher that seller and platform pay for together, decimal text. Example: `44`.
  public var sellerCofundedDiscountAmount: String? { raw.string("seller_cofunded_discount_amount") }

  /// Seller's share of a shared voucher that went back to the seller after a refund, decimal text. Example: `23`.
  public var sellerCofundedDiscountRefundAmount: String? { raw.string("seller_cofunded_discount_refund_amount") }
}

/// Transaction inside ``GetUnsettledTransactionsResponse``.
public struct GetUnsettledTransactionsTransaction: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the correction; a transaction has either this or `order_id`, the other is empty or 0. Example: `7238804564097517332`.
  public var adjustmentId: String? { raw.string("adjustment_id") }

  /// Id of the order to which the correction belongs; absent when it belongs to none. Example: `576463220456522968`.
  public var adjustmentOrderId: String? { raw.string("adjustment_order_id") }

  /// Currency of the amounts beside it, ISO 4217 code. Example: `USD`.
  public var currency: String? { raw.string("currency") }

  /// Estimated correction by platform policy, decimal text; `type` of the transaction says why. Example: `170`.
  public var estAdjustmentAmount: String? { raw.string("est_adjustment_amount") }

  /// Estimated sum of all fees and taxes in `fee_tax_breakdown`, without shipping costs, decimal text. Example: `-30`.
  public var estFeeTaxAmount: String? { raw.string("est_fee_tax_amount") }

  /// Estimated sum of all amounts in `revenue_breakdown`, decimal text. Example: `200`.
  public var estRevenueAmount: String? { raw.string("est_revenue_amount") }

  /// Estimated amount the seller will get for the order: revenue with shipping costs, fees, taxes and adjustments taken into account; decimal text. Example: `130`.
  public var estSettlementAmount: String? { raw.string("est_settlement_amount") }

  /// Estimated sum of the amounts in `shipping_cost_breakdown`, decimal text; incomplete until the order is delivered. Example: `-70`.
  public var estShippingCostAmount: String? { raw.string("est_shipping_cost_amount") }

  /// When the transaction will be settled: a text such as x days after delivery, and after delivery a Unix time in seconds. Example: `1685548800`.
  public var estimatedSettlement: String? { raw.string("estimated_settlement") }

  /// Fees and taxes that make up the total of fees and taxes.
  public var feeTaxBreakdown: FeeTaxBreakdown? { raw.view("fee_tax_breakdown") }

  /// Id of the transaction, an order settlement, a correction or a reserve. Example: `1636700041413599290`.
  public var id: String? { raw.string("id") }

  /// Unix time in seconds when the order was placed. Example: `1685548800`.
  public var orderCreateTime: UnixTime? { raw.time("order_create_time") }

  /// Unix time in seconds when the order was delivered; absent before delivery. Example: `1685548800`.
  public var orderDeliveryTime: UnixTime? { raw.time("order_delivery_time") }

  /// Id of the order that was settled; empty when the transaction has an `adjustment_id`. Example: `576463220456522968`.
  public var orderId: String? { raw.string("order_id") }

  /// Amounts that add up to the revenue: prices, discounts and refunds.
  public var revenueBreakdown: RevenueBreakdown? { raw.view("revenue_breakdown") }

  /// Amounts that make up the shipping costs.
  public var shippingCostBreakdown: ShippingCostBreakdown? { raw.view("shipping_cost_breakdown") }

  /// State of the transaction; always UNSETTLED here. Example: `UNSETTLED`.
  public var status: String? { raw.string("status") }

  /// Kind of transaction: a settled order, a reserve, or the kind of correction. Example: `ORDER`.
  public var type: GetUnsettledTransactionsTransactionType? { raw.open("type") }

  /// Why the transaction is not settled yet, as text such as waiting for delivery.
  public var unsettledReason: String? { raw.string("unsettled_reason") }
}

/// Overall status inside ``TaxInformation``.
public struct OverallStatus: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether all mandatory tax data of the shop are filled in; the misspelled name is the platform's own. Example: `true`.
  public var isTaxInfomationComplete: Bool? { raw.flag("is_tax_infomation_complete") }

  /// Whether a tax number was submitted, without which products may not be listed. Example: `true`.
  public var isTaxNumberSubmitted: Bool? { raw.flag("is_tax_number_submitted") }
}

/// Payment inside ``GetPaymentsResponse``.
public struct Payment: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Amount paid out, after currency exchange.
  public var amount: Amount? { raw.view("amount") }

  /// Bank account that received the payment, masked except for its last 4 digits.
  public var bankAccount: String? { raw.string("bank_account") }

  /// Unix time in seconds when the payment was started.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Rate by which the amount was converted into the payout currency, decimal text with 6 decimals.
  public var exchangeRate: String? { raw.string("exchange_rate") }

  /// Id of the payment to the seller, named in statements as `payment_id`.
  public var id: String? { raw.string("id") }

  /// Unix time in seconds when the payment was carried out.
  public var paidTime: UnixTime? { raw.time("paid_time") }

  /// What was due to the seller before conversion into the payout currency.
  public var paymentAmountBeforeExchange: PaymentAmountBeforeExchange? { raw.view("payment_amount_before_exchange") }

  /// Settlement contained in the payment, before currency exchange.
  public var settlementAmount: SettlementAmount? { raw.view("settlement_amount") }

  /// Whether the payment has reached the bank account: PROCESSING, then PAID or FAILED.
  public var status: String? { raw.string("status") }
}

/// Payment amount before exchange inside ``Payment``.
public struct PaymentAmountBeforeExchange: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Currency of the amount before exchange, ISO 4217 code.
  public var currency: String? { raw.string("currency") }

  /// Amount before exchange, decimal text in `currency`.
  public var value: String? { raw.string("value") }
}

/// Recent audit inside ``TaxNumber``.
public struct RecentAudit: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Why the tax number was refused: INVALID_RFC for a wrong number, ZIPCODE_NOT_MATCH_RFC or NAME_NOT_MATCH_RFC for data that differ from the records of the tax authority.
  public var rejectionReasons: [String] { raw.strings("rejection_reasons") }

  /// State of the review of the tax number: PENDING_AUDIT, UNDER_AUDIT, then APPROVED or REJECTED. Example: `REJECTED`.
  public var status: String? { raw.string("status") }

  /// Tax number that the latest review was about. Example: `MX222`.
  public var taxNumber: String? { raw.string("tax_number") }
}

/// Revenue breakdown inside ``GetUnsettledTransactionsTransaction``, ``SkuTransaction``, ``Transaction``.
public struct RevenueBreakdown: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Fee that buyers paid for cash on delivery, decimal text; Saudi Arabia only. Example: `0`.
  public var codServiceFeeAmount: String? { raw.string("cod_service_fee_amount") }

  /// Item fee for deliveries to distant areas, decimal text, part of the revenue.
  public var distantItemFeeAmount: String? { raw.string("distant_item_fee_amount") }

  /// Cash on delivery fee given back, decimal text; Saudi Arabia only. Example: `0`.
  public var refundCodServiceFeeAmount: String? { raw.string("refund_cod_service_fee_amount") }

  /// Price of the refunded items before seller discounts, that is refunded gross sales, decimal text. Example: `0`.
  public var refundSubtotalBeforeDiscountAmount: String? { raw.string("refund_subtotal_before_discount_amount") }

  /// All discounts paid for by the seller, in promotions, campaigns and shared vouchers, decimal text, usually negative. Example: `-10`.
  public var sellerDiscountAmount: String? { raw.string("seller_discount_amount") }

  /// Discounts that go back to the seller because of returns or refunds, decimal text. Example: `0`.
  public var sellerDiscountRefundAmount: String? { raw.string("seller_discount_refund_amount") }

  /// Price of all items before any discount, that is gross sales, decimal text. Example: `210`.
  public var subtotalBeforeDiscountAmount: String? { raw.string("subtotal_before_discount_amount") }
}

/// Settlement amount inside ``Payment``.
public struct SettlementAmount: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Currency of the settlement before exchange, ISO 4217 code.
  public var currency: String? { raw.string("currency") }

  /// Settlement of the payment, decimal text in `currency`.
  public var value: String? { raw.string("value") }
}

/// Shipping cost breakdown inside ``GetUnsettledTransactionsTransaction``, ``SkuTransaction``, ``Transaction``.
public struct ShippingCostBreakdown: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Shipping fee by the weight and size the carrier measured, decimal text, negative when charged; `supplementary_component` holds its parts. Example: `-50`.
  public var actualShippingFeeAmount: String? { raw.string("actual_shipping_fee_amount") }

  /// Shipping fee the customer paid, by the weight the seller entered, decimal text; negative for shipping fees given back. Example: `0`.
  public var customerPaidShippingFeeAmount: String? { raw.string("customer_paid_shipping_fee_amount") }

  /// Shipping fee for deliveries to distant areas, decimal text, part of the shipping costs.
  public var distantShippingFeeAmount: String? { raw.string("distant_shipping_fee_amount") }

  /// Shipping fee the seller pays to deliver exchanged goods, decimal text; Indonesia only. Example: `5`.
  public var exchangeShippingFeeAmount: String? { raw.string("exchange_shipping_fee_amount") }

  /// Part of the shipping fee for failed deliveries that TikTok Shop pays above the standard rate, decimal text. Example: `5`.
  public var failedDeliverySubsidyAmount: String? { raw.string("failed_delivery_subsidy_amount") }

  /// Fee the seller bears for free shipping of goods fulfilled by TikTok (FBT), decimal text. Example: `5`.
  public var fbtFreeShippingFeeAmount: String? { raw.string("fbt_free_shipping_fee_amount") }

  /// Amount TikTok Shop gives back for orders fulfilled by TikTok (FBT) without free shipping, decimal text; US only. Example: `5`.
  public var fbtFulfillmentFeeReimbursementAmount: String? { raw.string("fbt_fulfillment_fee_reimbursement_amount") }

  /// Subsidy for key merchants who use fulfillment by TikTok (FBT), decimal text.
  public var fbtKeyMerchantSubsidy: String? { raw.string("fbt_key_merchant_subsidy") }

  /// Subsidy for all merchants who use fulfillment by TikTok (FBT), decimal text.
  public var fbtOverallMerchantSubsidy: String? { raw.string("fbt_overall_merchant_subsidy") }

  /// Part of the return shipping fee that the platform pays for free returns, decimal text. Example: `5`.
  public var freeReturnSubsidyAmount: String? { raw.string("free_return_subsidy_amount") }

  /// Shipping surcharge for hazardous goods, decimal text, negative when charged.
  public var hazmatHandlingFee: String? { raw.string("hazmat_handling_fee") }

  /// Charge for hazardous goods that were not declared or packed as required, decimal text, negative when charged.
  public var hazmatNoncomplianceFee: String? { raw.string("hazmat_noncompliance_fee") }

  /// Cost of the international leg of shipping, decimal text, negative when charged.
  public var internationalLegLogisticsAmount: String? { raw.string("international_leg_logistics_amount") }

  /// Fee for logistics services of the platform, decimal text, negative when charged.
  public var logisticsServiceFee: String? { raw.string("logistics_service_fee") }

  /// Shipping surcharge for parcels of unusual size, decimal text, negative when charged.
  public var nonStandardDimensionFee: String? { raw.string("non_standard_dimension_fee") }

  /// Shipping surcharge for parcels of unusual weight, decimal text, negative when charged.
  public var nonStandardWeightFee: String? { raw.string("non_standard_weight_fee") }

  /// Shipping fee the seller pays to deliver replacements, decimal text; Indonesia only. Example: `-10`.
  public var replacementShippingFeeAmount: String? { raw.string("replacement_shipping_fee_amount") }

  /// Shipping fee the seller pays for returned goods, decimal text, negative when charged. Example: `-10`.
  public var returnShippingFeeAmount: String? { raw.string("return_shipping_fee_amount") }

  /// Amount given back to customers for the shipping of returns they paid themselves, decimal text. Example: `5`.
  public var returnShippingFeePaidBuyerAmount: String? { raw.string("return_shipping_fee_paid_buyer_amount") }

  /// Fee that customers pay for return labels, collected for the seller, decimal text. Example: `5`.
  public var returnShippingLabelFeeAmount: String? { raw.string("return_shipping_label_fee_amount") }

  /// Fee for orders shipped with the seller's own carrier that are not exempt, decimal text. Example: `5`.
  public var sellerSelfShippingServiceFeeAmount: String? { raw.string("seller_self_shipping_service_fee_amount") }

  /// Amount given back under the shipping fee reimbursement (SFR) program, decimal text.
  public var sfrReimbursement: String? { raw.string("sfr_reimbursement") }

  /// Service fee of the shipping app used for the label, decimal text, negative when charged.
  public var shippingAppServiceFeeAmount: String? { raw.string("shipping_app_service_fee_amount") }

  /// All shipping subsidies and incentives of the platform, decimal text; `supplementary_component` holds its parts. Example: `0`.
  public var shippingFeeDiscountAmount: String? { raw.string("shipping_fee_discount_amount") }

  /// Money back from the Shipping Fee Guarantee Program when delivery failed or goods returned, decimal text. Example: `0`.
  public var shippingFeeGuaranteeReimbursement: String? { raw.string("shipping_fee_guarantee_reimbursement") }

  /// Fee for additional shipping insurance bought by the seller, decimal text, negative when charged. Example: `0`.
  public var shippingInsuranceFeeAmount: String? { raw.string("shipping_insurance_fee_amount") }

  /// Fee for packages delivered against signature, decimal text, negative when charged. Example: `5`.
  public var signatureConfirmationFeeAmount: String? { raw.string("signature_confirmation_fee_amount") }

  /// Further amounts for information; they are parts of others and do not count towards the total themselves.
  public var supplementaryComponent: SupplementaryComponent? { raw.view("supplementary_component") }

  /// Shipping incentive of TikTok Shop for the order, decimal text.
  public var tiktokShopShippingIncentiveAmount: String? { raw.string("tiktok_shop_shipping_incentive_amount") }
}

/// SKU transaction inside ``GetOrderStatementTransactionsResponse``.
public struct SkuTransaction: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Sum of all fees and taxes in `fee_tax_breakdown`, without shipping costs, decimal text, negative when charged. Example: `-30`.
  public var feeTaxAmount: String? { raw.string("fee_tax_amount") }

  /// Fees and taxes that make up the total of fees and taxes.
  public var feeTaxBreakdown: FeeTaxBreakdown? { raw.view("fee_tax_breakdown") }

  /// Title of the product that was sold in this transaction.
  public var productName: String? { raw.string("product_name") }

  /// Units of the SKU that the transaction covers. Example: `1`.
  public var quantity: String? { raw.string("quantity") }

  /// Revenue at settlement; `revenue_breakdown` lists what it is made of, decimal text. Example: `200`.
  public var revenueAmount: String? { raw.string("revenue_amount") }

  /// Amounts that add up to the revenue: prices, discounts and refunds.
  public var revenueBreakdown: RevenueBreakdown? { raw.view("revenue_breakdown") }

  /// Amount due to the seller for this SKU, decimal text. Example: `130`.
  public var settlementAmount: String? { raw.string("settlement_amount") }

  /// Total of all shipping costs, subsidies and discounts in `shipping_cost_breakdown`, decimal text, negative when charged. Example: `-70`.
  public var shippingCostAmount: String? { raw.string("shipping_cost_amount") }

  /// Amounts that make up the shipping costs.
  public var shippingCostBreakdown: ShippingCostBreakdown? { raw.view("shipping_cost_breakdown") }

  /// Id of the SKU, the variant of the product that was sold. Example: `1636700041413599290`.
  public var skuId: String? { raw.string("sku_id") }

  /// Values of the sales attributes that make the variant, such as Black 256G.
  public var skuName: String? { raw.string("sku_name") }

  /// Id of the statement, one per shop and day. Example: `7238804564097517339`.
  public var statementId: String? { raw.string("statement_id") }
}

/// Statement inside ``GetStatementsResponse``.
public struct Statement: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Total of the corrections in this statement, decimal text, negative when charged; see the transactions for the causes. Example: `-70`.
  public var adjustmentAmount: String? { raw.string("adjustment_amount") }

  /// Currency of the amounts beside it, ISO 4217 code. Example: `GBP`.
  public var currency: String? { raw.string("currency") }

  /// Fees of the platform in this statement, decimal text, negative when charged; without shipping costs except for local sellers in Southeast Asia. Example: `-30`.
  public var feeAmount: String? { raw.string("fee_amount") }

  /// Id of the statement, to fetch its transactions. Example: `7238804564097517339`.
  public var id: String? { raw.string("id") }

  /// Sales of this statement after seller discounts, decimal text; local sellers outside Southeast Asia. Example: `-70`.
  public var netSalesAmount: String? { raw.string("net_sales_amount") }

  /// Id of the payment in which the statement is paid out. Example: `3459275187040258849`.
  public var paymentId: String? { raw.string("payment_id") }

  /// Whether the statement has been paid out to the bank account of the seller. Example: `PAID`.
  public var paymentStatus: PaymentStatus? { raw.open("payment_status") }

  /// Unix time in seconds of the payout of the statement. Example: `1685548800`.
  public var paymentTime: UnixTime? { raw.time("payment_time") }

  /// Revenue of all orders settled in this statement, decimal text; all markets but the UK and US. Example: `200`.
  public var revenueAmount: String? { raw.string("revenue_amount") }

  /// Amount due to the seller for this statement, decimal text. Example: `100`.
  public var settlementAmount: String? { raw.string("settlement_amount") }

  /// Total shipping costs of this statement, decimal text; local sellers outside Southeast Asia. Example: `-70`.
  public var shippingCostAmount: String? { raw.string("shipping_cost_amount") }

  /// Unix time in seconds when the statement was generated, daily at 00:00 UTC for the past day. Example: `1685548800`.
  public var statementTime: UnixTime? { raw.time("statement_time") }
}

/// Supplementary component inside ``ShippingCostBreakdown``.
public struct SupplementaryComponent: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Shipping fee borne by the customer, a part of `customer_paid_shipping_fee_amount`, decimal text. Example: `5`.
  public var customerShippingFee: String? { raw.string("customer_shipping_fee") }

  /// Entry that balances the shipping incentive or the shipping fee of the customer, so that the seller is charged nothing net; decimal text, US only. Example: `-6.99`.
  public var customerShippingFeeOffsetAmount: String? { raw.string("customer_shipping_fee_offset_amount") }

  /// Shipping fee for orders the seller fulfills with TikTok Shipping, decimal text; a part of `actual_shipping_fee_amount`. Example: `30`.
  public var fbmShippingCostAmount: String? { raw.string("fbm_shipping_cost_amount") }

  /// Shipping and warehouse fee for orders fulfilled by TikTok (FBT), decimal text, negative when charged; US only. Example: `0`.
  public var fbtFulfillmentFeeAmount: String? { raw.string("fbt_fulfillment_fee_amount") }

  /// Deprecated and empty; use the amount of the same name in `shipping_cost_breakdown`. A decimal number as text. Example: `5`.
  public var fbtFulfillmentFeeReimbursementAmount: String? { raw.string("fbt_fulfillment_fee_reimbursement_amount") }

  /// Shipping fee for orders fulfilled by TikTok (FBT), decimal text, negative when charged; all markets but the US. Example: `-30`.
  public var fbtShippingCostAmount: String? { raw.string("fbt_shipping_cost_amount") }

  /// Shipping discount of the platform by campaign policy, decimal text; a part of `shipping_fee_discount_amount`. Example: `20`.
  public var platformShippingFeeDiscountAmount: String? { raw.string("platform_shipping_fee_discount_amount") }

  /// Additional incentive of the Co-Funded Free Shipping Program (August 26 to December 31, 2024), decimal text; negative when taken back. Example: `0`.
  public var promoShippingIncentiveAmount: String? { raw.string("promo_shipping_incentive_amount") }

  /// Shipping fee given back to the customer, subsidies included; a part of `customer_paid_shipping_fee_amount`, decimal text. Example: `1`.
  public var refundCustomerShippingFee: String? { raw.string("refund_customer_shipping_fee") }

  /// Shipping fee given back to customers for returns and refunds without subsidies; a part of `customer_paid_shipping_fee_amount`, decimal text. Example: `0`.
  public var refundedCustomerShippingFeeAmount: String? { raw.string("refunded_customer_shipping_fee_amount") }

  /// Part of the shipping fee for returns that TikTok Shop pays above the standard rate, decimal text; a part of `customer_paid_shipping_fee_amount`. Example: `0`.
  public var returnRefundSubsidyAmount: String? { raw.string("return_refund_subsidy_amount") }

  /// Shipping discount paid for by the seller, decimal text. Example: `0`.
  public var sellerShippingFeeDiscountAmount: String? { raw.string("seller_shipping_fee_discount_amount") }

  /// Money back from the Shipping Fee Guarantee Program when delivery failed or goods returned, decimal text. Example: `0`.
  public var shippingFeeGuaranteeReimbursement: String? { raw.string("shipping_fee_guarantee_reimbursement") }

  /// Subsidy of the platform for shipping by the seller, decimal text; negative when it must be given back. A part of `shipping_fee_discount_amount`. Example: `0`.
  public var shippingFeeSubsidyAmount: String? { raw.string("shipping_fee_subsidy_amount") }
}

/// Tax inside ``FeeTaxBreakdown``.
public struct Tax: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Anti-dumping duty that governments levy on imported goods, decimal text. Example: `20`.
  public var antiDumpingDutyAmount: String? { raw.string("anti_dumping_duty_amount") }

  /// Income tax under article 22 (Indonesian PPh 22) withheld from the seller's earnings, decimal text.
  public var article22IncomeTaxWithheld: String? { raw.string("article_22_income_tax_withheld") }

  /// Sales tax on the commission for automatically posted shoppable videos, decimal text, negative when charged.
  public var autoPostShoppableVideoSalesTax: String? { raw.string("auto_post_shoppable_video_sales_tax") }

  /// Cedular tax, a state tax in Mexico withheld from the seller's earnings, decimal text.
  public var cedularTax: String? { raw.string("cedular_tax") }

  /// Fee of logistics providers for clearing customs, decimal text, negative when charged; cross-border orders only. Example: `0`.
  public var customsClearanceAmount: String? { raw.string("customs_clearance_amount") }

  /// Customs duty levied by governments on goods that cross the border, decimal text, negative when charged; cross-border orders only. Example: `0`.
  public var customsDutyAmount: String? { raw.string("customs_duty_amount") }

  /// Goods and services tax that the platform collects and remits for low-value goods imported into Singapore, decimal text. Example: `0`.
  public var gstAmount: String? { raw.string("gst_amount") }

  /// Value added tax on imported goods, in Japan the consumption tax, decimal text, negative when charged; cross-border orders only. Example: `0`.
  public var importVatAmount: String? { raw.string("import_vat_amount") }

  /// Mexican federal income tax (ISR) withheld by TikTok Shop, decimal text, negative when charged. Example: `0`.
  public var isrAmount: String? { raw.string("isr_amount") }

  /// Mexican value added tax (IVA) withheld by TikTok Shop on taxable goods, decimal text, negative when charged. Example: `0`.
  public var ivaAmount: String? { raw.string("iva_amount") }

  /// Value added tax that the platform pays for the seller, decimal text, negative when charged; local orders only. Example: `10`.
  public var localVatAmount: String? { raw.string("local_vat_amount") }

  /// Tax on the fee for the new customer growth package, decimal text, negative when charged.
  public var newCustomerGrowthPackageFeeTax: String? { raw.string("new_customer_growth_package_fee_tax") }

  /// Personal income tax (PIT) that the platform pays for the seller, decimal text. Example: `10`.
  public var pitAmount: String? { raw.string("pit_amount") }

  /// Sales tax on product and delivery: `sales_tax_payment_amount` less `sales_tax_refund_amount`, decimal text; US only. Example: `-10`.
  public var salesTaxAmount: String? { raw.string("sales_tax_amount") }

  /// Sales tax collected from the customer for product and delivery, decimal text; US only. Example: `10`.
  public var salesTaxPaymentAmount: String? { raw.string("sales_tax_payment_amount") }

  /// Sales tax on the referral fee, decimal text, negative when charged.
  public var salesTaxReferralFeeAmount: String? { raw.string("sales_tax_referral_fee_amount") }

  /// Sales tax given back to the customer after a refund, decimal text; US only. Example: `0`.
  public var salesTaxRefundAmount: String? { raw.string("sales_tax_refund_amount") }

  /// Tax on the fee for smart promotion, decimal text, negative when charged.
  public var smartPromotionFeeTaxAmount: String? { raw.string("smart_promotion_fee_tax_amount") }

  /// Sales and service tax that the platform collects and remits for low-value goods imported into Malaysia, decimal text. Example: `0`.
  public var sstAmount: String? { raw.string("sst_amount") }

  /// Sales tax on the fee for the store sales (GMV) growth package, decimal text, negative when charged.
  public var storeGmvGrowthPackageFeeSalesTax: String? { raw.string("store_gmv_growth_package_fee_sales_tax") }

  /// Tax on the fee for the sales (GMV) growth package of target products, decimal text, negative when charged.
  public var targetProductGmvGrowthPackageTax: String? { raw.string("target_product_gmv_growth_package_tax") }

  /// Value added tax that the platform pays for the seller, decimal text, negative when charged; cross-border orders only. Example: `0`.
  public var vatAmount: String? { raw.string("vat_amount") }
}

/// Tax information inside ``GetTaxInformationResponse``.
public struct TaxInformation: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Business as registered with the tax authorities; its address appears on invoices.
  public var businessEntity: BusinessEntity? { raw.view("business_entity") }

  /// Whether the tax data of the shop are submitted and complete.
  public var overallStatus: OverallStatus? { raw.view("overall_status") }

  /// Tax numbers of the shop, one entry per kind.
  public var taxNumbers: [TaxNumber] { raw.views("tax_numbers") }
}

/// Tax number inside ``TaxInformation``.
public struct TaxNumber: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Latest review of the tax number: number, state and causes of refusal.
  public var recentAudit: RecentAudit? { raw.view("recent_audit") }

  /// Whether the seller declared to have a registered tax number: REGISTERED, NOT_REGISTERED, or UNKNOWN before any declaration. Example: `REGISTERED`.
  public var registrationStatus: String? { raw.string("registration_status") }

  /// State of the review of the tax form such as the W-9: PENDING_AUDIT, UNDER_AUDIT, then APPROVED or REJECTED; US only. Example: `APPROVED`.
  public var taxFormAuditStatus: String? { raw.string("tax_form_audit_status") }

  /// Tax number that TikTok Shop has approved; empty while there is none. Example: `MX123212`.
  public var taxNumber: String? { raw.string("tax_number") }

  /// Kind of tax number: REGISTRATION_NUMBER of company or person, VAT, or TIN, the tax identification number. Example: `REGISTRATION_NUMBER`.
  public var type: String? { raw.string("type") }
}

/// Total settlement breakdown inside ``GetStatementTransactionsResponse``.
public struct TotalSettlementBreakdown: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Total of all corrections in the statement, decimal text; `type` of each transaction says why. Example: `0`.
  public var totalAdjustmentAmount: String? { raw.string("total_adjustment_amount") }

  /// Total fees and taxes of the platform in the statement, without shipping costs, decimal text. Example: `20`.
  public var totalFeeTaxAmount: String? { raw.string("total_fee_tax_amount") }

  /// Total revenue of the statement, that is net sales, decimal text. Example: `100`.
  public var totalRevenueAmount: String? { raw.string("total_revenue_amount") }

  /// Total shipping costs of the statement, decimal text. Example: `120`.
  public var totalShippingCostAmount: String? { raw.string("total_shipping_cost_amount") }
}

/// Transaction inside ``GetStatementTransactionsResponse``.
public struct Transaction: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Later correction of fees or other amounts, decimal text, negative when charged; `type` of the transaction says why. Example: `170`.
  public var adjustmentAmount: String? { raw.string("adjustment_amount") }

  /// Id of the correction; a transaction has either this or `order_id`, the other is empty or 0. Example: `7238804564097517332`.
  public var adjustmentId: String? { raw.string("adjustment_id") }

  /// Id of the order to which the correction belongs; absent when it belongs to none. Example: `576463220456522968`.
  public var adjustmentOrderId: String? { raw.string("adjustment_order_id") }

  /// Id of the order from whose settlement the reserve was taken or released. Example: `78217892102382101`.
  public var associatedOrderId: String? { raw.string("associated_order_id") }

  /// Unix time in seconds, as text, when the reserve is expected to be paid out; empty once it has been. Example: `1685548800`.
  public var estimatedReleaseTime: String? { raw.string("estimated_release_time") }

  /// Sum of all fees and taxes in `fee_tax_breakdown`, without shipping costs, decimal text, negative when charged. Example: `-30`.
  public var feeTaxAmount: String? { raw.string("fee_tax_amount") }

  /// Fees and taxes that make up the total of fees and taxes.
  public var feeTaxBreakdown: FeeTaxBreakdown? { raw.view("fee_tax_breakdown") }

  /// Id of the transaction, an order settlement, a correction or a reserve. Example: `1636700041413599290`.
  public var id: String? { raw.string("id") }

  /// Unix time in seconds when the order was placed. Example: `1685548800`.
  public var orderCreateTime: UnixTime? { raw.time("order_create_time") }

  /// Id of the order that was settled; empty when the transaction has an `adjustment_id`. Example: `576463220456522968`.
  public var orderId: String? { raw.string("order_id") }

  /// Amount withheld (negative) or released (positive) under the reserve policy of TikTok Shop, decimal text. Example: `100`.
  public var reserveAmount: String? { raw.string("reserve_amount") }

  /// Id of the reserve that was withheld or released; only for transactions of type RESERVE. Example: `56789910`.
  public var reserveId: String? { raw.string("reserve_id") }

  /// Whether the reserve was withheld from the settlement (COLLECTED) or paid out again (RELEASED).
  public var reserveStatus: ReserveStatus? { raw.open("reserve_status") }

  /// Revenue at settlement; `revenue_breakdown` lists what it is made of, decimal text. Example: `200`.
  public var revenueAmount: String? { raw.string("revenue_amount") }

  /// Amounts that add up to the revenue: prices, discounts and refunds.
  public var revenueBreakdown: RevenueBreakdown? { raw.view("revenue_breakdown") }

  /// Amount due to the seller for the order: revenue with shipping costs, fees, taxes and adjustments taken into account, decimal text. Example: `130`.
  public var settlementAmount: String? { raw.string("settlement_amount") }

  /// Total of all shipping costs, subsidies and discounts in `shipping_cost_breakdown`, decimal text, negative when charged. Example: `-70`.
  public var shippingCostAmount: String? { raw.string("shipping_cost_amount") }

  /// Amounts that make up the shipping costs.
  public var shippingCostBreakdown: ShippingCostBreakdown? { raw.view("shipping_cost_breakdown") }

  /// Further amounts for information; they are parts of others and do not count towards the total themselves.
  public var supplementaryComponent: GetStatementTransactionsSupplementaryComponent? { raw.view("supplementary_component") }

  /// Kind of transaction: a settled order, a reserve, or the kind of correction. Example: `ORDER`.
  public var type: TransactionType? { raw.open("type") }
}

/// Withdrawal inside ``GetWithdrawalsResponse``.
public struct Withdrawal: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Amount of the withdrawal, decimal text in `currency`. Example: `100`.
  public var amount: String? { raw.string("amount") }

  /// Unix time in seconds when the withdrawal was started. Example: `1623812664`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Currency of the amounts beside it, ISO 4217 code. Example: `IDR`.
  public var currency: String? { raw.string("currency") }

  /// Id of the withdrawal, generated by the platform. Example: `EFASDFSAFDA23432DFAFDSA`.
  public var id: String? { raw.string("id") }

  /// State of the withdrawal: PROCESSING, then SUCCESS when the seller has the money, or FAILED. Example: `PROCESSING`.
  public var status: WithdrawalStatus? { raw.open("status") }

  /// Kind of entry: payout to the bank (WITHDRAW), settlement (SETTLE), subsidy or deduction (TRANSFER), or failed payout (REVERSE). Example: `WITHDRAW`.
  public var type: String? { raw.string("type") }
}
