// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.finance

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `GetTransactionsbyOrder` (202501). Returns the settled amounts and fees of one order, per SKU. */
public class GetOrderStatementTransactionsResponse(response: ApiResponse) : ResponseView(response) {
    /** Currency of all amounts in this reply, ISO 4217 code. Example: `GBP`. */
    public val currency: String? get() = text("currency")

    /** Fees and taxes of the platform for the order at settlement, without shipping costs, decimal text, negative when charged. Example: `-30`. */
    public val feeAndTaxAmount: String? get() = text("fee_and_tax_amount")

    /** Unix time in seconds when the order was placed. Example: `1685548800`. */
    public val orderCreateTime: Instant? get() = time("order_create_time")

    /** Id of the TikTok Shop order that was settled. Example: `5793990727963214852`. */
    public val orderId: String? get() = text("order_id")

    /** Revenue of the whole order at settlement, that is net sales, decimal text. Example: `200`. */
    public val revenueAmount: String? get() = text("revenue_amount")

    /** Amount due to the seller for the whole order, decimal text. Example: `130`. */
    public val settlementAmount: String? get() = text("settlement_amount")

    /** Shipping costs of the whole order at settlement, decimal text. Example: `-70`. */
    public val shippingCostAmount: String? get() = text("shipping_cost_amount")

    /** Settlement of the order by SKU, one entry each. */
    public val skuTransactions: List<SkuTransaction> get() = views("sku_transactions") { SkuTransaction(it) }

    /** Number of entries that match the request, over all pages. Example: `2`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GetPayments` (202605). Lists the payouts to the seller within a time range. */
public class GetPaymentsResponse(response: ApiResponse) : ResponseView(response) {
    /** Token that fetches the following page; empty or absent on the last one. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Payments to the seller that match the filters. */
    public val payments: List<Payment> get() = views("payments") { Payment(it) }
}

/** The response of `GetTransactionsbyStatement` (202501). Lists the transactions inside one settlement statement, page by page. */
public class GetStatementTransactionsResponse(response: ApiResponse) : ResponseView(response) {
    /** Unix time in seconds when the statement was generated, daily at 00:00 UTC. Example: `1685548800`. */
    public val createTime: Instant? get() = time("create_time")

    /** Currency of all amounts in the statement, ISO 4217 code. Example: `GBP`. */
    public val currency: String? get() = text("currency")

    /** Id of the statement to which the transactions belong. Example: `7238804564097517339`. */
    public val id: String? get() = text("id")

    /** Token that fetches the following page; empty or absent on the last one. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Amount paid out for the statement: `total_settlement_amount` plus `total_reserve_amount`, decimal text. Example: `150`. */
    public val payableAmount: String? get() = text("payable_amount")

    /** State of the statement; always SETTLED here. Example: `SETTLED`. */
    public val status: String? get() = text("status")

    /** Number of entries that match the request, over all pages. Example: `2`. */
    public val totalCount: Long? get() = integer("total_count")

    /** Total withheld (negative) or released (positive) under the reserve policy, decimal text; local sellers in the UK and US. Example: `20`. */
    public val totalReserveAmount: String? get() = text("total_reserve_amount")

    /** Total due to the seller before reserves: revenue with shipping costs, fees, taxes and adjustments taken into account, decimal text. Example: `130`. */
    public val totalSettlementAmount: String? get() = text("total_settlement_amount")

    /** Totals that make up `total_settlement_amount`. */
    public val totalSettlementBreakdown: TotalSettlementBreakdown? get() = child("total_settlement_breakdown")?.let(::TotalSettlementBreakdown)

    /** Transactions of the request, each an order settlement, a correction or a reserve. */
    public val transactions: List<Transaction> get() = views("transactions") { Transaction(it) }
}

/** The response of `GetStatements` (202309). Lists the shop's daily settlement statements within a time range. */
public class GetStatementsResponse(response: ApiResponse) : ResponseView(response) {
    /** Token that fetches the following page; empty or absent on the last one. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Statements that match the filters, one per day. */
    public val statements: List<Statement> get() = views("statements") { Statement(it) }
}

/** The response of `GetTaxInformation` (202504). Returns the seller's tax numbers and their verification status. */
public class GetTaxInformationResponse(response: ApiResponse) : ResponseView(response) {
    /** Tax data of the shop: numbers, business and state. */
    public val taxInformation: TaxInformation? get() = child("tax_information")?.let(::TaxInformation)
}

/** The response of `GetTradeInAccountTransactions` (202609). Lists the money movements of a trade-in supplier's account. */
public class GetTradeInAccountTransactionsResponse(response: ApiResponse) : ResponseView(response) {
    /** Movements on the trade-in account, one entry each. */
    public val flows: List<Flow> get() = views("flows") { Flow(it) }

    /** Whether further entries follow this page. */
    public val hasMore: Boolean? get() = flag("has_more")

    /** Token that fetches the following page; empty or absent on the last one. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of entries that match the request, over all pages. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GetTradeInSupplierAccountBalance` (202609). Returns the available balance of a trade-in supplier in one currency. */
public class GetTradeInSupplierAccountBalanceResponse(response: ApiResponse) : ResponseView(response) {
    /** Balance of the trade-in supplier's account that can be used at present. */
    public val availableBalance: Money? get() = child("available_balance")?.let(::Money)
}

/** The response of `GetUnsettledTransactions` (202507). Lists the estimated amounts of orders that are not settled yet. */
public class GetUnsettledTransactionsResponse(response: ApiResponse) : ResponseView(response) {
    /** Token that fetches the following page; empty or absent on the last one. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Sum of the estimated adjustments of all transactions found, decimal text. Example: `-10`. */
    public val sumEstAdjustmentAmount: String? get() = text("sum_est_adjustment_amount")

    /** Sum of the estimated fees of all transactions found, decimal text. Example: `-10`. */
    public val sumEstFeeAmount: String? get() = text("sum_est_fee_amount")

    /** Sum of the estimated revenue of all transactions found, decimal text. Example: `10`. */
    public val sumEstRevenueAmount: String? get() = text("sum_est_revenue_amount")

    /** Sum of the estimated settlement of all transactions found, decimal text. Example: `100`. */
    public val sumEstSettlementAmount: String? get() = text("sum_est_settlement_amount")

    /** Number of entries that match the request, over all pages. Example: `2`. */
    public val totalCount: Long? get() = integer("total_count")

    /** Transactions of the request, each an order settlement, a correction or a reserve. */
    public val transactions: List<GetUnsettledTransactionsTransaction> get() = views("transactions") { GetUnsettledTransactionsTransaction(it) }
}

/** The response of `GetWithdrawals` (202309). Lists withdrawals, settlements and transfers of the seller's balance. */
public class GetWithdrawalsResponse(response: ApiResponse) : ResponseView(response) {
    /** Token that fetches the following page; empty or absent on the last one. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of entries that match the request, over all pages. Example: `1`. */
    public val totalCount: Long? get() = integer("total_count")

    /** Withdrawals and other entries that match the filters. */
    public val withdrawals: List<Withdrawal> get() = views("withdrawals") { Withdrawal(it) }
}

/** Amount inside [Payment]. */
public class Amount(raw: JsonObject) : JsonView(raw) {
    /** Currency of the amount, for a payment that of the payout after exchange, ISO 4217 code. */
    public val currency: String? get() = text("currency")

    /** Amount paid out, decimal text in `currency`. */
    public val value: String? get() = text("value")
}

/** Business entity inside [TaxInformation]. */
public class BusinessEntity(raw: JsonObject) : JsonView(raw) {
    /** Registered address of the business in one text, from building to country. */
    public val address: String? get() = text("address")

    /** Number of the branch office; only if `organization_level` is BRANCH. Example: `222`. */
    public val branchNumber: String? get() = text("branch_number")

    /** Legal name under which the business is registered; Philippines only. */
    public val businessName: String? get() = text("business_name")

    /** Tax regime under which the business is registered in Mexico, by name; Mexico only. */
    public val fiscalRegime: String? get() = text("fiscal_regime")

    /** Whether the business is a headquarters or a branch; Thailand only. Example: `BRANCH`. */
    public val organizationLevel: String? get() = text("organization_level")

    /** Postal code of the registered business address. Example: `212`. */
    public val postalCode: String? get() = text("postal_code")
}

/** Fee inside [FeeTaxBreakdown]. */
public class Fee(raw: JsonObject) : JsonView(raw) {
    /** Commission of creators for sales through ads: ads rate times the price after all discounts, decimal text, negative when charged. Example: `0`. */
    public val affiliateAdsCommissionAmount: String? get() = text("affiliate_ads_commission_amount")

    /** Commission of creators: affiliate rate times the price after all coupons, decimal text, negative when charged. Example: `0`. */
    public val affiliateCommissionAmount: String? get() = text("affiliate_commission_amount")

    /** Commission of the creator before personal income tax is withheld, decimal text, negative when charged; Southeast Asia only. Example: `-2`. */
    public val affiliateCommissionAmountBeforePit: String? get() = text("affiliate_commission_amount_before_pit")

    /** Commission of the creator before personal income tax is withheld, decimal text, negative when charged; Southeast Asia only. Example: `-6`. */
    public val affiliateCommissionBeforePitAmount: String? get() = text("affiliate_commission_before_pit_amount")

    /** Amount set aside for volume-based creator commissions after payment of the order, by the highest rate; decimal text. Example: `0`. */
    public val affiliateCommissionDeposit: String? get() = text("affiliate_commission_deposit")

    /** Part of `affiliate_commission_deposit` that is given back after settlement, decimal text. Example: `0`. */
    public val affiliateCommissionRelease: String? get() = text("affiliate_commission_release")

    /** Commission of affiliate partners for sales through their links: partner rate times the price after all discounts, decimal text, negative when charged. Example: `0`. */
    public val affiliatePartnerCommissionAmount: String? get() = text("affiliate_partner_commission_amount")

    /** Commission for sales through automatically posted shoppable videos, decimal text, negative when charged. */
    public val autoPostShoppableVideoCommissionFee: String? get() = text("auto_post_shoppable_video_commission_fee")

    /** Fee for taking part in the bonus cashback program, decimal text, negative when charged. Example: `0`. */
    public val bonusCashbackServiceFeeAmount: String? get() = text("bonus_cashback_service_fee_amount")

    /** Commission for the brand amplification program, decimal text, negative when charged. */
    public val brandAmplificationProgramCommission: String? get() = text("brand_amplification_program_commission")

    /** Tax on the fee of the brand amplification program, decimal text, negative when charged. */
    public val brandAmplificationProgramFeeTax: String? get() = text("brand_amplification_program_fee_tax")

    /** Fee for taking part in a brand campaign, decimal text, negative when charged. */
    public val brandCampaignFee: String? get() = text("brand_campaign_fee")

    /** Tax on the fee for a brand campaign, decimal text, negative when charged. */
    public val brandCampaignFeeTax: String? get() = text("brand_campaign_fee_tax")

    /** Shipping fee of a return for which the buyer is responsible, decimal text, negative when charged. */
    public val buyerFaultReturnShippingFee: String? get() = text("buyer_fault_return_shipping_fee")

    /** Fee for the campaign period under the CFP program, decimal text, negative when charged. */
    public val campaignPeriodFeeCfpAmount: String? get() = text("campaign_period_fee_cfp_amount")

    /** Tax on the fee for the campaign period under the CFP program, decimal text, negative when charged. */
    public val campaignPeriodFeeCfpTaxAmount: String? get() = text("campaign_period_fee_cfp_tax_amount")

    /** Fee for the campaign period under the SP program, decimal text, negative when charged. */
    public val campaignPeriodFeeSpAmount: String? get() = text("campaign_period_fee_sp_amount")

    /** Tax on the fee for the campaign period under the SP program, decimal text, negative when charged. */
    public val campaignPeriodFeeSpTaxAmount: String? get() = text("campaign_period_fee_sp_tax_amount")

    /** Fee for the resources of a program the seller joined, decimal text, negative when charged. Example: `0`. */
    public val campaignResourceFee: String? get() = text("campaign_resource_fee")

    /** Fee for a campaign led by a product category, decimal text, negative when charged. */
    public val categoryLedCampaignFeeAmount: String? get() = text("category_led_campaign_fee_amount")

    /** Tax on the fee for a campaign led by a product category, decimal text, negative when charged. */
    public val categoryLedCampaignFeeTaxAmount: String? get() = text("category_led_campaign_fee_tax_amount")

    /** Seller's share of the creator bonus in a commission boost campaign, decimal text, negative when charged. Example: `-10`. */
    public val cofundedCreatorBonusAmount: String? get() = text("cofunded_creator_bonus_amount")

    /** Fee for promotions that seller and platform pay for together, decimal text, negative when charged. Example: `100`. */
    public val cofundedPromotionServiceFeeAmount: String? get() = text("cofunded_promotion_service_fee_amount")

    /** Tax on the commission for shop ads paid per sale (CPS), decimal text, negative when charged. */
    public val cpsShopAdsCommissionTaxAmount: String? get() = text("cps_shop_ads_commission_tax_amount")

    /** Fee for orders paid by credit card, decimal text, negative when charged. Example: `0`. */
    public val creditCardHandlingFeeAmount: String? get() = text("credit_card_handling_fee_amount")

    /** Handling fee for orders fulfilled by Dilayani Tokopedia, decimal text, negative when charged. Example: `10`. */
    public val dtHandlingFeeAmount: String? get() = text("dt_handling_fee_amount")

    /** Dynamic commission that the platform charges for every delivered order, decimal text, negative when charged; Indonesia only. Example: `5`. */
    public val dynamicCommissionAmount: String? get() = text("dynamic_commission_amount")

    /** Eco-contribution that TikTok Shop pays for the seller to a producer responsibility organization, decimal text, negative when charged. Example: `-10`. */
    public val eprPobServiceFeeAmount: String? get() = text("epr_pob_service_fee_amount")

    /** Fee for the External Affiliate Marketing Solution Program, decimal text, negative when charged. Example: `10`. */
    public val externalAffiliateMarketingFeeAmount: String? get() = text("external_affiliate_marketing_fee_amount")

    /** Shipping fee for orders that could not be delivered, decimal text, negative when charged. */
    public val failedDeliveryShippingFee: String? get() = text("failed_delivery_shipping_fee")

    /** Fee for each item sold, summed over the SKUs of the order, decimal text, negative when charged; Brazil only. Example: `0`. */
    public val feePerItemSoldAmount: String? get() = text("fee_per_item_sold_amount")

    /** Fee for taking part in flash sales, decimal text, negative when charged. Example: `50`. */
    public val flashSalesServiceFeeAmount: String? get() = text("flash_sales_service_fee_amount")

    /** Fee for GMV Max ads, decimal text, negative when charged. */
    public val gmvMaxAdFeeAmount: String? get() = text("gmv_max_ad_fee_amount")

    /** Fee for GMV Max coupons, decimal text, negative when charged. */
    public val gmvMaxCouponFee: String? get() = text("gmv_max_coupon_fee")

    /** Fee for the installation service of the platform, decimal text, negative when charged. Example: `0`. */
    public val installationServiceFee: String? get() = text("installation_service_fee")

    /** Fee for insurance of the order, decimal text, negative when charged. */
    public val insuranceFee: String? get() = text("insurance_fee")

    /** Fee for taking part in the LIVE Specials Programme, decimal text, negative when charged. Example: `2`. */
    public val liveSpecialsFeeAmount: String? get() = text("live_specials_fee_amount")

    /** Fee for selling in TikTok Shop Mall, decimal text, negative when charged. Example: `0`. */
    public val mallServiceFeeAmount: String? get() = text("mall_service_fee_amount")

    /** Fee for the new customer growth package, decimal text, negative when charged. */
    public val newCustomerGrowthPackageFee: String? get() = text("new_customer_growth_package_fee")

    /** Personal income tax of the creator withheld from ads commission, decimal text; the seller has to declare and remit it. Southeast Asia only. Example: `2`. */
    public val pitWithheldFromAdsCommissionAmount: String? get() = text("pit_withheld_from_ads_commission_amount")

    /** Commission of TikTok Shop: its rate times payments and platform discounts less refunds, decimal text, negative when charged. Example: `0`. */
    public val platformCommissionAmount: String? get() = text("platform_commission_amount")

    /** Commission of the platform for semi-managed sellers, decimal text, negative when charged. */
    public val platformSemiManagedCommissionFee: String? get() = text("platform_semi_managed_commission_fee")

    /** Tax on the commission for semi-managed sellers, decimal text, negative when charged. */
    public val platformSemiManagedCommissionFeeTax: String? get() = text("platform_semi_managed_commission_fee_tax")

    /** Fee for a special service of the platform, decimal text, negative when charged. */
    public val platformSpecialServiceFeeAmount: String? get() = text("platform_special_service_fee_amount")

    /** Fee for taking part in the pre-order program, decimal text, negative when charged. Example: `10`. */
    public val preOrderServiceFeeAmount: String? get() = text("pre_order_service_fee_amount")

    /** Referral fee for processing successful orders, decimal text, negative when charged; US only. Example: `-2`. */
    public val referralFeeAmount: String? get() = text("referral_fee_amount")

    /** Fee of 20 % kept from a refunded referral fee, decimal text, negative when charged. Example: `0`. */
    public val refundAdministrationFeeAmount: String? get() = text("refund_administration_fee_amount")

    /** Retail delivery fee of Colorado (US): `retail_delivery_fee_payment_amount` and `retail_delivery_fee_refund_amount` added up, decimal text. Example: `0`. */
    public val retailDeliveryFeeAmount: String? get() = text("retail_delivery_fee_amount")

    /** Retail delivery fee of Colorado (US) that TikTok Shop collects and remits, decimal text. Example: `0`. */
    public val retailDeliveryFeePaymentAmount: String? get() = text("retail_delivery_fee_payment_amount")

    /** Amount by which TikTok Shop compensates the retail delivery fee after returns, refunds or other losses in Colorado (US), decimal text. Example: `0`. */
    public val retailDeliveryFeeRefundAmount: String? get() = text("retail_delivery_fee_refund_amount")

    /** Service fee for user points (S-Points) that the seller pays for, decimal text, negative when charged. */
    public val sellerFundedUserSpointServiceFee: String? get() = text("seller_funded_user_spoint_service_fee")

    /** Fee for a seller growth program, decimal text, negative when charged. */
    public val sellerGrowthFeeAmount: String? get() = text("seller_growth_fee_amount")

    /** Fee for taking part in the PayLater program, decimal text, negative when charged. Example: `-10`. */
    public val sellerPaylaterHandlingFeeAmount: String? get() = text("seller_paylater_handling_fee_amount")

    /** Fee for taking part in the Seller Free Shipping Programme, decimal text, negative when charged. Example: `2`. */
    public val sfpServiceFeeAmount: String? get() = text("sfp_service_fee_amount")

    /** Flat fee per order of the Shipping Fee Guarantee Program, decimal text, negative when charged. Example: `0`. */
    public val shippingFeeGuaranteeServiceFee: String? get() = text("shipping_fee_guarantee_service_fee")

    /** Tax on the fee for shipping insurance, decimal text, negative when charged. */
    public val shippingInsuranceFeeTaxAmount: String? get() = text("shipping_insurance_fee_tax_amount")

    /** Fee for smart promotion, decimal text, negative when charged. */
    public val smartPromotionFeeAmount: String? get() = text("smart_promotion_fee_amount")

    /** Fee for the store sales (GMV) growth package, decimal text, negative when charged. */
    public val storeGmvGrowthPackageFee: String? get() = text("store_gmv_growth_package_fee")

    /** Ads commission paid to an affiliate partner (TAP), decimal text, negative when charged. Example: `0`. */
    public val tapShopAdsCommission: String? get() = text("tap_shop_ads_commission")

    /** Fee for the sales (GMV) growth package of target products, decimal text, negative when charged. */
    public val targetProductGmvGrowthPackageFee: String? get() = text("target_product_gmv_growth_package_fee")

    /** Fee for processing successful orders, not given back after refunds, decimal text, negative when charged; US only. Example: `-2`. */
    public val transactionFeeAmount: String? get() = text("transaction_fee_amount")

    /** Commission of TikTok Shop Partners (TSP), decimal text, negative when charged. Example: `10`. */
    public val tspCommissionAmount: String? get() = text("tsp_commission_amount")

    /** Fixed fee per delivered order for the delivery infrastructure of TikTok Shop, decimal text, negative when charged; Vietnam. Example: `0`. */
    public val vnFixInfrastructureFee: String? get() = text("vn_fix_infrastructure_fee")

    /** Fee for taking part in the Voucher Xtra program, decimal text, negative when charged. Example: `100`. */
    public val voucherXtraServiceFeeAmount: String? get() = text("voucher_xtra_service_fee_amount")
}

/** Fee tax breakdown inside [GetUnsettledTransactionsTransaction], [SkuTransaction], [Transaction]. */
public class FeeTaxBreakdown(raw: JsonObject) : JsonView(raw) {
    /** Fees of the platform, one field for each kind. */
    public val fee: Fee? get() = child("fee")?.let(::Fee)

    /** Taxes that are part of fees and taxes, one field for each kind. */
    public val tax: Tax? get() = child("tax")?.let(::Tax)
}

/** Flow inside [GetTradeInAccountTransactionsResponse]. */
public class Flow(raw: JsonObject) : JsonView(raw) {
    /** Amount of the account movement with its currency. */
    public val amount: Money? get() = child("amount")?.let(::Money)

    /** Unix time when the account movement was made. */
    public val createTime: String? get() = text("create_time")

    /** Whether the movement adds to the account or takes from it. */
    public val direction: String? get() = text("direction")

    /** Id of the earlier movement to which this one relates, such as the one it reverses. */
    public val originTransactionId: String? get() = text("origin_transaction_id")

    /** Id in another system to which the movement refers. */
    public val referenceId: String? get() = text("reference_id")

    /** Id of the movement on the trade-in account. */
    public val transactionId: String? get() = text("transaction_id")

    /** Kind of account movement, such as a recharge or a withdrawal. */
    public val type: String? get() = text("type")
}

/** Supplementary component inside [Transaction]. */
public class GetStatementTransactionsSupplementaryComponent(raw: JsonObject) : JsonView(raw) {
    /** Amount the customer paid in total: price after seller discounts, plus shipping fee and sales tax, less platform discounts; decimal text. Example: `0`. */
    public val customerPaymentAmount: String? get() = text("customer_payment_amount")

    /** Amount really given back to the customer, decimal text. Example: `0`. */
    public val customerRefundAmount: String? get() = text("customer_refund_amount")

    /** Platform's share of a voucher that seller and platform pay for together, decimal text. Example: `11`. */
    public val platformCofundedDiscountAmount: String? get() = text("platform_cofunded_discount_amount")

    /** Platform's share of a shared voucher that went back to the platform after a refund, decimal text. Example: `10`. */
    public val platformCofundedDiscountRefundAmount: String? get() = text("platform_cofunded_discount_refund_amount")

    /** Discounts paid for by TikTok Shop, such as coupons and campaigns, decimal text. Example: `10`. */
    public val platformDiscountAmount: String? get() = text("platform_discount_amount")

    /** TikTok Shop discount taken back after a refund for which the seller is responsible, decimal text. Example: `1`. */
    public val platformDiscountRefundAmount: String? get() = text("platform_discount_refund_amount")

    /** Retail delivery fee of Colorado (US): `retail_delivery_fee_payment_amount` and `retail_delivery_fee_refund_amount` added up, decimal text. Example: `-1`. */
    public val retailDeliveryFeeAmount: String? get() = text("retail_delivery_fee_amount")

    /** Retail delivery fee of Colorado (US) that TikTok Shop collects and remits, decimal text. Example: `4`. */
    public val retailDeliveryFeePaymentAmount: String? get() = text("retail_delivery_fee_payment_amount")

    /** Amount by which TikTok Shop compensates the retail delivery fee after returns, refunds or other losses in Colorado (US), decimal text. Example: `2`. */
    public val retailDeliveryFeeRefundAmount: String? get() = text("retail_delivery_fee_refund_amount")

    /** Sales tax on product and delivery: `sales_tax_payment_amount` less `sales_tax_refund_amount`, decimal text; US only. Example: `10`. */
    public val salesTaxAmount: String? get() = text("sales_tax_amount")

    /** Sales tax collected from the customer for product and delivery, decimal text; US only. Example: `0`. */
    public val salesTaxPaymentAmount: String? get() = text("sales_tax_payment_amount")

    /** Sales tax given back to the customer after a refund, decimal text; US only. Example: `0`. */
    public val salesTaxRefundAmount: String? get() = text("sales_tax_refund_amount")

    /** Seller's share of a voucher that seller and platform pay for together, decimal text. Example: `44`. */
    public val sellerCofundedDiscountAmount: String? get() = text("seller_cofunded_discount_amount")

    /** Seller's share of a shared voucher that went back to the seller after a refund, decimal text. Example: `23`. */
    public val sellerCofundedDiscountRefundAmount: String? get() = text("seller_cofunded_discount_refund_amount")
}

/** Transaction inside [GetUnsettledTransactionsResponse]. */
public class GetUnsettledTransactionsTransaction(raw: JsonObject) : JsonView(raw) {
    /** Id of the correction; a transaction has either this or `order_id`, the other is empty or 0. Example: `7238804564097517332`. */
    public val adjustmentId: String? get() = text("adjustment_id")

    /** Id of the order to which the correction belongs; absent when it belongs to none. Example: `576463220456522968`. */
    public val adjustmentOrderId: String? get() = text("adjustment_order_id")

    /** Currency of the amounts beside it, ISO 4217 code. Example: `USD`. */
    public val currency: String? get() = text("currency")

    /** Estimated correction by platform policy, decimal text; `type` of the transaction says why. Example: `170`. */
    public val estAdjustmentAmount: String? get() = text("est_adjustment_amount")

    /** Estimated sum of all fees and taxes in `fee_tax_breakdown`, without shipping costs, decimal text. Example: `-30`. */
    public val estFeeTaxAmount: String? get() = text("est_fee_tax_amount")

    /** Estimated sum of all amounts in `revenue_breakdown`, decimal text. Example: `200`. */
    public val estRevenueAmount: String? get() = text("est_revenue_amount")

    /** Estimated amount the seller will get for the order: revenue with shipping costs, fees, taxes and adjustments taken into account; decimal text. Example: `130`. */
    public val estSettlementAmount: String? get() = text("est_settlement_amount")

    /** Estimated sum of the amounts in `shipping_cost_breakdown`, decimal text; incomplete until the order is delivered. Example: `-70`. */
    public val estShippingCostAmount: String? get() = text("est_shipping_cost_amount")

    /** When the transaction will be settled: a text such as x days after delivery, and after delivery a Unix time in seconds. Example: `1685548800`. */
    public val estimatedSettlement: String? get() = text("estimated_settlement")

    /** Fees and taxes that make up the total of fees and taxes. */
    public val feeTaxBreakdown: FeeTaxBreakdown? get() = child("fee_tax_breakdown")?.let(::FeeTaxBreakdown)

    /** Id of the transaction, an order settlement, a correction or a reserve. Example: `1636700041413599290`. */
    public val id: String? get() = text("id")

    /** Unix time in seconds when the order was placed. Example: `1685548800`. */
    public val orderCreateTime: Instant? get() = time("order_create_time")

    /** Unix time in seconds when the order was delivered; absent before delivery. Example: `1685548800`. */
    public val orderDeliveryTime: Instant? get() = time("order_delivery_time")

    /** Id of the order that was settled; empty when the transaction has an `adjustment_id`. Example: `576463220456522968`. */
    public val orderId: String? get() = text("order_id")

    /** Amounts that add up to the revenue: prices, discounts and refunds. */
    public val revenueBreakdown: RevenueBreakdown? get() = child("revenue_breakdown")?.let(::RevenueBreakdown)

    /** Amounts that make up the shipping costs. */
    public val shippingCostBreakdown: ShippingCostBreakdown? get() = child("shipping_cost_breakdown")?.let(::ShippingCostBreakdown)

    /** State of the transaction; always UNSETTLED here. Example: `UNSETTLED`. */
    public val status: String? get() = text("status")

    /** Kind of transaction: a settled order, a reserve, or the kind of correction. Example: `ORDER`. */
    public val type: GetUnsettledTransactionsTransactionType? get() = text("type")?.let(::GetUnsettledTransactionsTransactionType)

    /** Why the transaction is not settled yet, as text such as waiting for delivery. */
    public val unsettledReason: String? get() = text("unsettled_reason")
}

/** Overall status inside [TaxInformation]. */
public class OverallStatus(raw: JsonObject) : JsonView(raw) {
    /** Whether all mandatory tax data of the shop are filled in; the misspelled name is the platform's own. Example: `true`. */
    public val isTaxInfomationComplete: Boolean? get() = flag("is_tax_infomation_complete")

    /** Whether a tax number was submitted, without which products may not be listed. Example: `true`. */
    public val isTaxNumberSubmitted: Boolean? get() = flag("is_tax_number_submitted")
}

/** Payment inside [GetPaymentsResponse]. */
public class Payment(raw: JsonObject) : JsonView(raw) {
    /** Amount paid out, after currency exchange. */
    public val amount: Amount? get() = child("amount")?.let(::Amount)

    /** Bank account that received the payment, masked except for its last 4 digits. */
    public val bankAccount: String? get() = text("bank_account")

    /** Unix time in seconds when the payment was started. */
    public val createTime: Instant? get() = time("create_time")

    /** Rate by which the amount was converted into the payout currency, decimal text with 6 decimals. */
    public val exchangeRate: String? get() = text("exchange_rate")

    /** Id of the payment to the seller, named in statements as `payment_id`. */
    public val id: String? get() = text("id")

    /** Unix time in seconds when the payment was carried out. */
    public val paidTime: Instant? get() = time("paid_time")

    /** What was due to the seller before conversion into the payout currency. */
    public val paymentAmountBeforeExchange: PaymentAmountBeforeExchange? get() = child("payment_amount_before_exchange")?.let(::PaymentAmountBeforeExchange)

    /** Settlement contained in the payment, before currency exchange. */
    public val settlementAmount: SettlementAmount? get() = child("settlement_amount")?.let(::SettlementAmount)

    /** Whether the payment has reached the bank account: PROCESSING, then PAID or FAILED. */
    public val status: String? get() = text("status")
}

/** Payment amount before exchange inside [Payment]. */
public class PaymentAmountBeforeExchange(raw: JsonObject) : JsonView(raw) {
    /** Currency of the amount before exchange, ISO 4217 code. */
    public val currency: String? get() = text("currency")

    /** Amount before exchange, decimal text in `currency`. */
    public val value: String? get() = text("value")
}

/** Recent audit inside [TaxNumber]. */
public class RecentAudit(raw: JsonObject) : JsonView(raw) {
    /** Why the tax number was refused: INVALID_RFC for a wrong number, ZIPCODE_NOT_MATCH_RFC or NAME_NOT_MATCH_RFC for data that differ from the records of the tax authority. */
    public val rejectionReasons: List<String> get() = texts("rejection_reasons")

    /** State of the review of the tax number: PENDING_AUDIT, UNDER_AUDIT, then APPROVED or REJECTED. Example: `REJECTED`. */
    public val status: String? get() = text("status")

    /** Tax number that the latest review was about. Example: `MX222`. */
    public val taxNumber: String? get() = text("tax_number")
}

/** Revenue breakdown inside [GetUnsettledTransactionsTransaction], [SkuTransaction], [Transaction]. */
public class RevenueBreakdown(raw: JsonObject) : JsonView(raw) {
    /** Fee that buyers paid for cash on delivery, decimal text; Saudi Arabia only. Example: `0`. */
    public val codServiceFeeAmount: String? get() = text("cod_service_fee_amount")

    /** Item fee for deliveries to distant areas, decimal text, part of the revenue. */
    public val distantItemFeeAmount: String? get() = text("distant_item_fee_amount")

    /** Cash on delivery fee given back, decimal text; Saudi Arabia only. Example: `0`. */
    public val refundCodServiceFeeAmount: String? get() = text("refund_cod_service_fee_amount")

    /** Price of the refunded items before seller discounts, that is refunded gross sales, decimal text. Example: `0`. */
    public val refundSubtotalBeforeDiscountAmount: String? get() = text("refund_subtotal_before_discount_amount")

    /** All discounts paid for by the seller, in promotions, campaigns and shared vouchers, decimal text, usually negative. Example: `-10`. */
    public val sellerDiscountAmount: String? get() = text("seller_discount_amount")

    /** Discounts that go back to the seller because of returns or refunds, decimal text. Example: `0`. */
    public val sellerDiscountRefundAmount: String? get() = text("seller_discount_refund_amount")

    /** Price of all items before any discount, that is gross sales, decimal text. Example: `210`. */
    public val subtotalBeforeDiscountAmount: String? get() = text("subtotal_before_discount_amount")
}

/** Settlement amount inside [Payment]. */
public class SettlementAmount(raw: JsonObject) : JsonView(raw) {
    /** Currency of the settlement before exchange, ISO 4217 code. */
    public val currency: String? get() = text("currency")

    /** Settlement of the payment, decimal text in `currency`. */
    public val value: String? get() = text("value")
}

/** Shipping cost breakdown inside [GetUnsettledTransactionsTransaction], [SkuTransaction], [Transaction]. */
public class ShippingCostBreakdown(raw: JsonObject) : JsonView(raw) {
    /** Shipping fee by the weight and size the carrier measured, decimal text, negative when charged; `supplementary_component` holds its parts. Example: `-50`. */
    public val actualShippingFeeAmount: String? get() = text("actual_shipping_fee_amount")

    /** Shipping fee the customer paid, by the weight the seller entered, decimal text; negative for shipping fees given back. Example: `0`. */
    public val customerPaidShippingFeeAmount: String? get() = text("customer_paid_shipping_fee_amount")

    /** Shipping fee for deliveries to distant areas, decimal text, part of the shipping costs. */
    public val distantShippingFeeAmount: String? get() = text("distant_shipping_fee_amount")

    /** Shipping fee the seller pays to deliver exchanged goods, decimal text; Indonesia only. Example: `5`. */
    public val exchangeShippingFeeAmount: String? get() = text("exchange_shipping_fee_amount")

    /** Part of the shipping fee for failed deliveries that TikTok Shop pays above the standard rate, decimal text. Example: `5`. */
    public val failedDeliverySubsidyAmount: String? get() = text("failed_delivery_subsidy_amount")

    /** Fee the seller bears for free shipping of goods fulfilled by TikTok (FBT), decimal text. Example: `5`. */
    public val fbtFreeShippingFeeAmount: String? get() = text("fbt_free_shipping_fee_amount")

    /** Amount TikTok Shop gives back for orders fulfilled by TikTok (FBT) without free shipping, decimal text; US only. Example: `5`. */
    public val fbtFulfillmentFeeReimbursementAmount: String? get() = text("fbt_fulfillment_fee_reimbursement_amount")

    /** Subsidy for key merchants who use fulfillment by TikTok (FBT), decimal text. */
    public val fbtKeyMerchantSubsidy: String? get() = text("fbt_key_merchant_subsidy")

    /** Subsidy for all merchants who use fulfillment by TikTok (FBT), decimal text. */
    public val fbtOverallMerchantSubsidy: String? get() = text("fbt_overall_merchant_subsidy")

    /** Part of the return shipping fee that the platform pays for free returns, decimal text. Example: `5`. */
    public val freeReturnSubsidyAmount: String? get() = text("free_return_subsidy_amount")

    /** Shipping surcharge for hazardous goods, decimal text, negative when charged. */
    public val hazmatHandlingFee: String? get() = text("hazmat_handling_fee")

    /** Charge for hazardous goods that were not declared or packed as required, decimal text, negative when charged. */
    public val hazmatNoncomplianceFee: String? get() = text("hazmat_noncompliance_fee")

    /** Cost of the international leg of shipping, decimal text, negative when charged. */
    public val internationalLegLogisticsAmount: String? get() = text("international_leg_logistics_amount")

    /** Fee for logistics services of the platform, decimal text, negative when charged. */
    public val logisticsServiceFee: String? get() = text("logistics_service_fee")

    /** Shipping surcharge for parcels of unusual size, decimal text, negative when charged. */
    public val nonStandardDimensionFee: String? get() = text("non_standard_dimension_fee")

    /** Shipping surcharge for parcels of unusual weight, decimal text, negative when charged. */
    public val nonStandardWeightFee: String? get() = text("non_standard_weight_fee")

    /** Shipping fee the seller pays to deliver replacements, decimal text; Indonesia only. Example: `-10`. */
    public val replacementShippingFeeAmount: String? get() = text("replacement_shipping_fee_amount")

    /** Shipping fee the seller pays for returned goods, decimal text, negative when charged. Example: `-10`. */
    public val returnShippingFeeAmount: String? get() = text("return_shipping_fee_amount")

    /** Amount given back to customers for the shipping of returns they paid themselves, decimal text. Example: `5`. */
    public val returnShippingFeePaidBuyerAmount: String? get() = text("return_shipping_fee_paid_buyer_amount")

    /** Fee that customers pay for return labels, collected for the seller, decimal text. Example: `5`. */
    public val returnShippingLabelFeeAmount: String? get() = text("return_shipping_label_fee_amount")

    /** Fee for orders shipped with the seller's own carrier that are not exempt, decimal text. Example: `5`. */
    public val sellerSelfShippingServiceFeeAmount: String? get() = text("seller_self_shipping_service_fee_amount")

    /** Amount given back under the shipping fee reimbursement (SFR) program, decimal text. */
    public val sfrReimbursement: String? get() = text("sfr_reimbursement")

    /** Service fee of the shipping app used for the label, decimal text, negative when charged. */
    public val shippingAppServiceFeeAmount: String? get() = text("shipping_app_service_fee_amount")

    /** All shipping subsidies and incentives of the platform, decimal text; `supplementary_component` holds its parts. Example: `0`. */
    public val shippingFeeDiscountAmount: String? get() = text("shipping_fee_discount_amount")

    /** Money back from the Shipping Fee Guarantee Program when delivery failed or goods returned, decimal text. Example: `0`. */
    public val shippingFeeGuaranteeReimbursement: String? get() = text("shipping_fee_guarantee_reimbursement")

    /** Fee for additional shipping insurance bought by the seller, decimal text, negative when charged. Example: `0`. */
    public val shippingInsuranceFeeAmount: String? get() = text("shipping_insurance_fee_amount")

    /** Fee for packages delivered against signature, decimal text, negative when charged. Example: `5`. */
    public val signatureConfirmationFeeAmount: String? get() = text("signature_confirmation_fee_amount")

    /** Further amounts for information; they are parts of others and do not count towards the total themselves. */
    public val supplementaryComponent: SupplementaryComponent? get() = child("supplementary_component")?.let(::SupplementaryComponent)

    /** Shipping incentive of TikTok Shop for the order, decimal text. */
    public val tiktokShopShippingIncentiveAmount: String? get() = text("tiktok_shop_shipping_incentive_amount")
}

/** SKU transaction inside [GetOrderStatementTransactionsResponse]. */
public class SkuTransaction(raw: JsonObject) : JsonView(raw) {
    /** Sum of all fees and taxes in `fee_tax_breakdown`, without shipping costs, decimal text, negative when charged. Example: `-30`. */
    public val feeTaxAmount: String? get() = text("fee_tax_amount")

    /** Fees and taxes that make up the total of fees and taxes. */
    public val feeTaxBreakdown: FeeTaxBreakdown? get() = child("fee_tax_breakdown")?.let(::FeeTaxBreakdown)

    /** Title of the product that was sold in this transaction. */
    public val productName: String? get() = text("product_name")

    /** Units of the SKU that the transaction covers. Example: `1`. */
    public val quantity: String? get() = text("quantity")

    /** Revenue at settlement; `revenue_breakdown` lists what it is made of, decimal text. Example: `200`. */
    public val revenueAmount: String? get() = text("revenue_amount")

    /** Amounts that add up to the revenue: prices, discounts and refunds. */
    public val revenueBreakdown: RevenueBreakdown? get() = child("revenue_breakdown")?.let(::RevenueBreakdown)

    /** Amount due to the seller for this SKU, decimal text. Example: `130`. */
    public val settlementAmount: String? get() = text("settlement_amount")

    /** Total of all shipping costs, subsidies and discounts in `shipping_cost_breakdown`, decimal text, negative when charged. Example: `-70`. */
    public val shippingCostAmount: String? get() = text("shipping_cost_amount")

    /** Amounts that make up the shipping costs. */
    public val shippingCostBreakdown: ShippingCostBreakdown? get() = child("shipping_cost_breakdown")?.let(::ShippingCostBreakdown)

    /** Id of the SKU, the variant of the product that was sold. Example: `1636700041413599290`. */
    public val skuId: String? get() = text("sku_id")

    /** Values of the sales attributes that make the variant, such as Black 256G. */
    public val skuName: String? get() = text("sku_name")

    /** Id of the statement, one per shop and day. Example: `7238804564097517339`. */
    public val statementId: String? get() = text("statement_id")
}

/** Statement inside [GetStatementsResponse]. */
public class Statement(raw: JsonObject) : JsonView(raw) {
    /** Total of the corrections in this statement, decimal text, negative when charged; see the transactions for the causes. Example: `-70`. */
    public val adjustmentAmount: String? get() = text("adjustment_amount")

    /** Currency of the amounts beside it, ISO 4217 code. Example: `GBP`. */
    public val currency: String? get() = text("currency")

    /** Fees of the platform in this statement, decimal text, negative when charged; without shipping costs except for local sellers in Southeast Asia. Example: `-30`. */
    public val feeAmount: String? get() = text("fee_amount")

    /** Id of the statement, to fetch its transactions. Example: `7238804564097517339`. */
    public val id: String? get() = text("id")

    /** Sales of this statement after seller discounts, decimal text; local sellers outside Southeast Asia. Example: `-70`. */
    public val netSalesAmount: String? get() = text("net_sales_amount")

    /** Id of the payment in which the statement is paid out. Example: `3459275187040258849`. */
    public val paymentId: String? get() = text("payment_id")

    /** Whether the statement has been paid out to the bank account of the seller. Example: `PAID`. */
    public val paymentStatus: PaymentStatus? get() = text("payment_status")?.let(::PaymentStatus)

    /** Unix time in seconds of the payout of the statement. Example: `1685548800`. */
    public val paymentTime: Instant? get() = time("payment_time")

    /** Revenue of all orders settled in this statement, decimal text; all markets but the UK and US. Example: `200`. */
    public val revenueAmount: String? get() = text("revenue_amount")

    /** Amount due to the seller for this statement, decimal text. Example: `100`. */
    public val settlementAmount: String? get() = text("settlement_amount")

    /** Total shipping costs of this statement, decimal text; local sellers outside Southeast Asia. Example: `-70`. */
    public val shippingCostAmount: String? get() = text("shipping_cost_amount")

    /** Unix time in seconds when the statement was generated, daily at 00:00 UTC for the past day. Example: `1685548800`. */
    public val statementTime: Instant? get() = time("statement_time")
}

/** Supplementary component inside [ShippingCostBreakdown]. */
public class SupplementaryComponent(raw: JsonObject) : JsonView(raw) {
    /** Shipping fee borne by the customer, a part of `customer_paid_shipping_fee_amount`, decimal text. Example: `5`. */
    public val customerShippingFee: String? get() = text("customer_shipping_fee")

    /** Entry that balances the shipping incentive or the shipping fee of the customer, so that the seller is charged nothing net; decimal text, US only. Example: `-6.99`. */
    public val customerShippingFeeOffsetAmount: String? get() = text("customer_shipping_fee_offset_amount")

    /** Shipping fee for orders the seller fulfills with TikTok Shipping, decimal text; a part of `actual_shipping_fee_amount`. Example: `30`. */
    public val fbmShippingCostAmount: String? get() = text("fbm_shipping_cost_amount")

    /** Shipping and warehouse fee for orders fulfilled by TikTok (FBT), decimal text, negative when charged; US only. Example: `0`. */
    public val fbtFulfillmentFeeAmount: String? get() = text("fbt_fulfillment_fee_amount")

    /** Deprecated and empty; use the amount of the same name in `shipping_cost_breakdown`. A decimal number as text. Example: `5`. */
    public val fbtFulfillmentFeeReimbursementAmount: String? get() = text("fbt_fulfillment_fee_reimbursement_amount")

    /** Shipping fee for orders fulfilled by TikTok (FBT), decimal text, negative when charged; all markets but the US. Example: `-30`. */
    public val fbtShippingCostAmount: String? get() = text("fbt_shipping_cost_amount")

    /** Shipping discount of the platform by campaign policy, decimal text; a part of `shipping_fee_discount_amount`. Example: `20`. */
    public val platformShippingFeeDiscountAmount: String? get() = text("platform_shipping_fee_discount_amount")

    /** Additional incentive of the Co-Funded Free Shipping Program (August 26 to December 31, 2024), decimal text; negative when taken back. Example: `0`. */
    public val promoShippingIncentiveAmount: String? get() = text("promo_shipping_incentive_amount")

    /** Shipping fee given back to the customer, subsidies included; a part of `customer_paid_shipping_fee_amount`, decimal text. Example: `1`. */
    public val refundCustomerShippingFee: String? get() = text("refund_customer_shipping_fee")

    /** Shipping fee given back to customers for returns and refunds without subsidies; a part of `customer_paid_shipping_fee_amount`, decimal text. Example: `0`. */
    public val refundedCustomerShippingFeeAmount: String? get() = text("refunded_customer_shipping_fee_amount")

    /** Part of the shipping fee for returns that TikTok Shop pays above the standard rate, decimal text; a part of `customer_paid_shipping_fee_amount`. Example: `0`. */
    public val returnRefundSubsidyAmount: String? get() = text("return_refund_subsidy_amount")

    /** Shipping discount paid for by the seller, decimal text. Example: `0`. */
    public val sellerShippingFeeDiscountAmount: String? get() = text("seller_shipping_fee_discount_amount")

    /** Money back from the Shipping Fee Guarantee Program when delivery failed or goods returned, decimal text. Example: `0`. */
    public val shippingFeeGuaranteeReimbursement: String? get() = text("shipping_fee_guarantee_reimbursement")

    /** Subsidy of the platform for shipping by the seller, decimal text; negative when it must be given back. A part of `shipping_fee_discount_amount`. Example: `0`. */
    public val shippingFeeSubsidyAmount: String? get() = text("shipping_fee_subsidy_amount")
}

/** Tax inside [FeeTaxBreakdown]. */
public class Tax(raw: JsonObject) : JsonView(raw) {
    /** Anti-dumping duty that governments levy on imported goods, decimal text. Example: `20`. */
    public val antiDumpingDutyAmount: String? get() = text("anti_dumping_duty_amount")

    /** Income tax under article 22 (Indonesian PPh 22) withheld from the seller's earnings, decimal text. */
    public val article22IncomeTaxWithheld: String? get() = text("article_22_income_tax_withheld")

    /** Sales tax on the commission for automatically posted shoppable videos, decimal text, negative when charged. */
    public val autoPostShoppableVideoSalesTax: String? get() = text("auto_post_shoppable_video_sales_tax")

    /** Cedular tax, a state tax in Mexico withheld from the seller's earnings, decimal text. */
    public val cedularTax: String? get() = text("cedular_tax")

    /** Fee of logistics providers for clearing customs, decimal text, negative when charged; cross-border orders only. Example: `0`. */
    public val customsClearanceAmount: String? get() = text("customs_clearance_amount")

    /** Customs duty levied by governments on goods that cross the border, decimal text, negative when charged; cross-border orders only. Example: `0`. */
    public val customsDutyAmount: String? get() = text("customs_duty_amount")

    /** Goods and services tax that the platform collects and remits for low-value goods imported into Singapore, decimal text. Example: `0`. */
    public val gstAmount: String? get() = text("gst_amount")

    /** Value added tax on imported goods, in Japan the consumption tax, decimal text, negative when charged; cross-border orders only. Example: `0`. */
    public val importVatAmount: String? get() = text("import_vat_amount")

    /** Mexican federal income tax (ISR) withheld by TikTok Shop, decimal text, negative when charged. Example: `0`. */
    public val isrAmount: String? get() = text("isr_amount")

    /** Mexican value added tax (IVA) withheld by TikTok Shop on taxable goods, decimal text, negative when charged. Example: `0`. */
    public val ivaAmount: String? get() = text("iva_amount")

    /** Value added tax that the platform pays for the seller, decimal text, negative when charged; local orders only. Example: `10`. */
    public val localVatAmount: String? get() = text("local_vat_amount")

    /** Tax on the fee for the new customer growth package, decimal text, negative when charged. */
    public val newCustomerGrowthPackageFeeTax: String? get() = text("new_customer_growth_package_fee_tax")

    /** Personal income tax (PIT) that the platform pays for the seller, decimal text. Example: `10`. */
    public val pitAmount: String? get() = text("pit_amount")

    /** Sales tax on product and delivery: `sales_tax_payment_amount` less `sales_tax_refund_amount`, decimal text; US only. Example: `-10`. */
    public val salesTaxAmount: String? get() = text("sales_tax_amount")

    /** Sales tax collected from the customer for product and delivery, decimal text; US only. Example: `10`. */
    public val salesTaxPaymentAmount: String? get() = text("sales_tax_payment_amount")

    /** Sales tax on the referral fee, decimal text, negative when charged. */
    public val salesTaxReferralFeeAmount: String? get() = text("sales_tax_referral_fee_amount")

    /** Sales tax given back to the customer after a refund, decimal text; US only. Example: `0`. */
    public val salesTaxRefundAmount: String? get() = text("sales_tax_refund_amount")

    /** Tax on the fee for smart promotion, decimal text, negative when charged. */
    public val smartPromotionFeeTaxAmount: String? get() = text("smart_promotion_fee_tax_amount")

    /** Sales and service tax that the platform collects and remits for low-value goods imported into Malaysia, decimal text. Example: `0`. */
    public val sstAmount: String? get() = text("sst_amount")

    /** Sales tax on the fee for the store sales (GMV) growth package, decimal text, negative when charged. */
    public val storeGmvGrowthPackageFeeSalesTax: String? get() = text("store_gmv_growth_package_fee_sales_tax")

    /** Tax on the fee for the sales (GMV) growth package of target products, decimal text, negative when charged. */
    public val targetProductGmvGrowthPackageTax: String? get() = text("target_product_gmv_growth_package_tax")

    /** Value added tax that the platform pays for the seller, decimal text, negative when charged; cross-border orders only. Example: `0`. */
    public val vatAmount: String? get() = text("vat_amount")
}

/** Tax information inside [GetTaxInformationResponse]. */
public class TaxInformation(raw: JsonObject) : JsonView(raw) {
    /** Business as registered with the tax authorities; its address appears on invoices. */
    public val businessEntity: BusinessEntity? get() = child("business_entity")?.let(::BusinessEntity)

    /** Whether the tax data of the shop are submitted and complete. */
    public val overallStatus: OverallStatus? get() = child("overall_status")?.let(::OverallStatus)

    /** Tax numbers of the shop, one entry per kind. */
    public val taxNumbers: List<TaxNumber> get() = views("tax_numbers") { TaxNumber(it) }
}

/** Tax number inside [TaxInformation]. */
public class TaxNumber(raw: JsonObject) : JsonView(raw) {
    /** Latest review of the tax number: number, state and causes of refusal. */
    public val recentAudit: RecentAudit? get() = child("recent_audit")?.let(::RecentAudit)

    /** Whether the seller declared to have a registered tax number: REGISTERED, NOT_REGISTERED, or UNKNOWN before any declaration. Example: `REGISTERED`. */
    public val registrationStatus: String? get() = text("registration_status")

    /** State of the review of the tax form such as the W-9: PENDING_AUDIT, UNDER_AUDIT, then APPROVED or REJECTED; US only. Example: `APPROVED`. */
    public val taxFormAuditStatus: String? get() = text("tax_form_audit_status")

    /** Tax number that TikTok Shop has approved; empty while there is none. Example: `MX123212`. */
    public val taxNumber: String? get() = text("tax_number")

    /** Kind of tax number: REGISTRATION_NUMBER of company or person, VAT, or TIN, the tax identification number. Example: `REGISTRATION_NUMBER`. */
    public val type: String? get() = text("type")
}

/** Total settlement breakdown inside [GetStatementTransactionsResponse]. */
public class TotalSettlementBreakdown(raw: JsonObject) : JsonView(raw) {
    /** Total of all corrections in the statement, decimal text; `type` of each transaction says why. Example: `0`. */
    public val totalAdjustmentAmount: String? get() = text("total_adjustment_amount")

    /** Total fees and taxes of the platform in the statement, without shipping costs, decimal text. Example: `20`. */
    public val totalFeeTaxAmount: String? get() = text("total_fee_tax_amount")

    /** Total revenue of the statement, that is net sales, decimal text. Example: `100`. */
    public val totalRevenueAmount: String? get() = text("total_revenue_amount")

    /** Total shipping costs of the statement, decimal text. Example: `120`. */
    public val totalShippingCostAmount: String? get() = text("total_shipping_cost_amount")
}

/** Transaction inside [GetStatementTransactionsResponse]. */
public class Transaction(raw: JsonObject) : JsonView(raw) {
    /** Later correction of fees or other amounts, decimal text, negative when charged; `type` of the transaction says why. Example: `170`. */
    public val adjustmentAmount: String? get() = text("adjustment_amount")

    /** Id of the correction; a transaction has either this or `order_id`, the other is empty or 0. Example: `7238804564097517332`. */
    public val adjustmentId: String? get() = text("adjustment_id")

    /** Id of the order to which the correction belongs; absent when it belongs to none. Example: `576463220456522968`. */
    public val adjustmentOrderId: String? get() = text("adjustment_order_id")

    /** Id of the order from whose settlement the reserve was taken or released. Example: `78217892102382101`. */
    public val associatedOrderId: String? get() = text("associated_order_id")

    /** Unix time in seconds, as text, when the reserve is expected to be paid out; empty once it has been. Example: `1685548800`. */
    public val estimatedReleaseTime: String? get() = text("estimated_release_time")

    /** Sum of all fees and taxes in `fee_tax_breakdown`, without shipping costs, decimal text, negative when charged. Example: `-30`. */
    public val feeTaxAmount: String? get() = text("fee_tax_amount")

    /** Fees and taxes that make up the total of fees and taxes. */
    public val feeTaxBreakdown: FeeTaxBreakdown? get() = child("fee_tax_breakdown")?.let(::FeeTaxBreakdown)

    /** Id of the transaction, an order settlement, a correction or a reserve. Example: `1636700041413599290`. */
    public val id: String? get() = text("id")

    /** Unix time in seconds when the order was placed. Example: `1685548800`. */
    public val orderCreateTime: Instant? get() = time("order_create_time")

    /** Id of the order that was settled; empty when the transaction has an `adjustment_id`. Example: `576463220456522968`. */
    public val orderId: String? get() = text("order_id")

    /** Amount withheld (negative) or released (positive) under the reserve policy of TikTok Shop, decimal text. Example: `100`. */
    public val reserveAmount: String? get() = text("reserve_amount")

    /** Id of the reserve that was withheld or released; only for transactions of type RESERVE. Example: `56789910`. */
    public val reserveId: String? get() = text("reserve_id")

    /** Whether the reserve was withheld from the settlement (COLLECTED) or paid out again (RELEASED). */
    public val reserveStatus: ReserveStatus? get() = text("reserve_status")?.let(::ReserveStatus)

    /** Revenue at settlement; `revenue_breakdown` lists what it is made of, decimal text. Example: `200`. */
    public val revenueAmount: String? get() = text("revenue_amount")

    /** Amounts that add up to the revenue: prices, discounts and refunds. */
    public val revenueBreakdown: RevenueBreakdown? get() = child("revenue_breakdown")?.let(::RevenueBreakdown)

    /** Amount due to the seller for the order: revenue with shipping costs, fees, taxes and adjustments taken into account, decimal text. Example: `130`. */
    public val settlementAmount: String? get() = text("settlement_amount")

    /** Total of all shipping costs, subsidies and discounts in `shipping_cost_breakdown`, decimal text, negative when charged. Example: `-70`. */
    public val shippingCostAmount: String? get() = text("shipping_cost_amount")

    /** Amounts that make up the shipping costs. */
    public val shippingCostBreakdown: ShippingCostBreakdown? get() = child("shipping_cost_breakdown")?.let(::ShippingCostBreakdown)

    /** Further amounts for information; they are parts of others and do not count towards the total themselves. */
    public val supplementaryComponent: GetStatementTransactionsSupplementaryComponent? get() = child("supplementary_component")?.let(::GetStatementTransactionsSupplementaryComponent)

    /** Kind of transaction: a settled order, a reserve, or the kind of correction. Example: `ORDER`. */
    public val type: TransactionType? get() = text("type")?.let(::TransactionType)
}

/** Withdrawal inside [GetWithdrawalsResponse]. */
public class Withdrawal(raw: JsonObject) : JsonView(raw) {
    /** Amount of the withdrawal, decimal text in `currency`. Example: `100`. */
    public val amount: String? get() = text("amount")

    /** Unix time in seconds when the withdrawal was started. Example: `1623812664`. */
    public val createTime: Instant? get() = time("create_time")

    /** Currency of the amounts beside it, ISO 4217 code. Example: `IDR`. */
    public val currency: String? get() = text("currency")

    /** Id of the withdrawal, generated by the platform. Example: `EFASDFSAFDA23432DFAFDSA`. */
    public val id: String? get() = text("id")

    /** State of the withdrawal: PROCESSING, then SUCCESS when the seller has the money, or FAILED. Example: `PROCESSING`. */
    public val status: WithdrawalStatus? get() = text("status")?.let(::WithdrawalStatus)

    /** Kind of entry: payout to the bank (WITHDRAW), settlement (SETTLE), subsidy or deduction (TRANSFER), or failed payout (REVERSE). Example: `WITHDRAW`. */
    public val type: String? get() = text("type")
}
