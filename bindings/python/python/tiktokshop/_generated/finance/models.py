# Generated from core/catalog by `cargo gen`. Do not edit.

"""Finance: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel
from ...page import AsyncPage, Page

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class Amount(Model):
    """Amount inside `Payment`."""

    __slots__ = ()

    currency: str | Any
    """Currency of the amount, for a payment that of the payout after exchange, ISO 4217 code."""

    value: str | Any
    """Amount paid out, decimal text in `currency`."""


class BusinessEntity(Model):
    """Business entity inside `TaxInformation`."""

    __slots__ = ()

    address: str | Any
    """Registered address of the business in one text, from building to country."""

    branch_number: str | Any
    """Number of the branch office; only if `organization_level` is BRANCH. Example: `222`."""

    business_name: str | Any
    """Legal name under which the business is registered; Philippines only."""

    fiscal_regime: str | Any
    """Tax regime under which the business is registered in Mexico, by name; Mexico only."""

    organization_level: str | Any
    """Whether the business is a headquarters or a branch; Thailand only. Example: `BRANCH`."""

    postal_code: str | Any
    """Postal code of the registered business address. Example: `212`."""


class Fee(Model):
    """Fee inside `FeeTaxBreakdown`."""

    __slots__ = ()

    affiliate_ads_commission_amount: str | Any
    """Commission of creators for sales through ads: ads rate times the price after all discounts, decimal text, negative when charged. Example: `0`."""

    affiliate_commission_amount: str | Any
    """Commission of creators: affiliate rate times the price after all coupons, decimal text, negative when charged. Example: `0`."""

    affiliate_commission_amount_before_pit: str | Any
    """Commission of the creator before personal income tax is withheld, decimal text, negative when charged; Southeast Asia only. Example: `-2`."""

    affiliate_commission_before_pit_amount: str | Any
    """Commission of the creator before personal income tax is withheld, decimal text, negative when charged; Southeast Asia only. Example: `-6`."""

    affiliate_commission_deposit: str | Any
    """Amount set aside for volume-based creator commissions after payment of the order, by the highest rate; decimal text. Example: `0`."""

    affiliate_commission_release: str | Any
    """Part of `affiliate_commission_deposit` that is given back after settlement, decimal text. Example: `0`."""

    affiliate_partner_commission_amount: str | Any
    """Commission of affiliate partners for sales through their links: partner rate times the price after all discounts, decimal text, negative when charged. Example: `0`."""

    auto_post_shoppable_video_commission_fee: str | Any
    """Commission for sales through automatically posted shoppable videos, decimal text, negative when charged."""

    bonus_cashback_service_fee_amount: str | Any
    """Fee for taking part in the bonus cashback program, decimal text, negative when charged. Example: `0`."""

    brand_amplification_program_commission: str | Any
    """Commission for the brand amplification program, decimal text, negative when charged."""

    brand_amplification_program_fee_tax: str | Any
    """Tax on the fee of the brand amplification program, decimal text, negative when charged."""

    brand_campaign_fee: str | Any
    """Fee for taking part in a brand campaign, decimal text, negative when charged."""

    brand_campaign_fee_tax: str | Any
    """Tax on the fee for a brand campaign, decimal text, negative when charged."""

    buyer_fault_return_shipping_fee: str | Any
    """Shipping fee of a return for which the buyer is responsible, decimal text, negative when charged."""

    campaign_period_fee_cfp_amount: str | Any
    """Fee for the campaign period under the CFP program, decimal text, negative when charged."""

    campaign_period_fee_cfp_tax_amount: str | Any
    """Tax on the fee for the campaign period under the CFP program, decimal text, negative when charged."""

    campaign_period_fee_sp_amount: str | Any
    """Fee for the campaign period under the SP program, decimal text, negative when charged."""

    campaign_period_fee_sp_tax_amount: str | Any
    """Tax on the fee for the campaign period under the SP program, decimal text, negative when charged."""

    campaign_resource_fee: str | Any
    """Fee for the resources of a program the seller joined, decimal text, negative when charged. Example: `0`."""

    category_led_campaign_fee_amount: str | Any
    """Fee for a campaign led by a product category, decimal text, negative when charged."""

    category_led_campaign_fee_tax_amount: str | Any
    """Tax on the fee for a campaign led by a product category, decimal text, negative when charged."""

    cofunded_creator_bonus_amount: str | Any
    """Seller's share of the creator bonus in a commission boost campaign, decimal text, negative when charged. Example: `-10`."""

    cofunded_promotion_service_fee_amount: str | Any
    """Fee for promotions that seller and platform pay for together, decimal text, negative when charged. Example: `100`."""

    cps_shop_ads_commission_tax_amount: str | Any
    """Tax on the commission for shop ads paid per sale (CPS), decimal text, negative when charged."""

    credit_card_handling_fee_amount: str | Any
    """Fee for orders paid by credit card, decimal text, negative when charged. Example: `0`."""

    dt_handling_fee_amount: str | Any
    """Handling fee for orders fulfilled by Dilayani Tokopedia, decimal text, negative when charged. Example: `10`."""

    dynamic_commission_amount: str | Any
    """Dynamic commission that the platform charges for every delivered order, decimal text, negative when charged; Indonesia only. Example: `5`."""

    epr_pob_service_fee_amount: str | Any
    """Eco-contribution that TikTok Shop pays for the seller to a producer responsibility organization, decimal text, negative when charged. Example: `-10`."""

    external_affiliate_marketing_fee_amount: str | Any
    """Fee for the External Affiliate Marketing Solution Program, decimal text, negative when charged. Example: `10`."""

    failed_delivery_shipping_fee: str | Any
    """Shipping fee for orders that could not be delivered, decimal text, negative when charged."""

    fee_per_item_sold_amount: str | Any
    """Fee for each item sold, summed over the SKUs of the order, decimal text, negative when charged; Brazil only. Example: `0`."""

    flash_sales_service_fee_amount: str | Any
    """Fee for taking part in flash sales, decimal text, negative when charged. Example: `50`."""

    gmv_max_ad_fee_amount: str | Any
    """Fee for GMV Max ads, decimal text, negative when charged."""

    gmv_max_coupon_fee: str | Any
    """Fee for GMV Max coupons, decimal text, negative when charged."""

    installation_service_fee: str | Any
    """Fee for the installation service of the platform, decimal text, negative when charged. Example: `0`."""

    insurance_fee: str | Any
    """Fee for insurance of the order, decimal text, negative when charged."""

    live_specials_fee_amount: str | Any
    """Fee for taking part in the LIVE Specials Programme, decimal text, negative when charged. Example: `2`."""

    mall_service_fee_amount: str | Any
    """Fee for selling in TikTok Shop Mall, decimal text, negative when charged. Example: `0`."""

    new_customer_growth_package_fee: str | Any
    """Fee for the new customer growth package, decimal text, negative when charged."""

    pit_withheld_from_ads_commission_amount: str | Any
    """Personal income tax of the creator withheld from ads commission, decimal text; the seller has to declare and remit it. Southeast Asia only. Example: `2`."""

    platform_commission_amount: str | Any
    """Commission of TikTok Shop: its rate times payments and platform discounts less refunds, decimal text, negative when charged. Example: `0`."""

    platform_semi_managed_commission_fee: str | Any
    """Commission of the platform for semi-managed sellers, decimal text, negative when charged."""

    platform_semi_managed_commission_fee_tax: str | Any
    """Tax on the commission for semi-managed sellers, decimal text, negative when charged."""

    platform_special_service_fee_amount: str | Any
    """Fee for a special service of the platform, decimal text, negative when charged."""

    pre_order_service_fee_amount: str | Any
    """Fee for taking part in the pre-order program, decimal text, negative when charged. Example: `10`."""

    referral_fee_amount: str | Any
    """Referral fee for processing successful orders, decimal text, negative when charged; US only. Example: `-2`."""

    refund_administration_fee_amount: str | Any
    """Fee of 20 % kept from a refunded referral fee, decimal text, negative when charged. Example: `0`."""

    retail_delivery_fee_amount: str | Any
    """Retail delivery fee of Colorado (US): `retail_delivery_fee_payment_amount` and `retail_delivery_fee_refund_amount` added up, decimal text. Example: `0`."""

    retail_delivery_fee_payment_amount: str | Any
    """Retail delivery fee of Colorado (US) that TikTok Shop collects and remits, decimal text. Example: `0`."""

    retail_delivery_fee_refund_amount: str | Any
    """Amount by which TikTok Shop compensates the retail delivery fee after returns, refunds or other losses in Colorado (US), decimal text. Example: `0`."""

    seller_funded_user_spoint_service_fee: str | Any
    """Service fee for user points (S-Points) that the seller pays for, decimal text, negative when charged."""

    seller_growth_fee_amount: str | Any
    """Fee for a seller growth program, decimal text, negative when charged."""

    seller_paylater_handling_fee_amount: str | Any
    """Fee for taking part in the PayLater program, decimal text, negative when charged. Example: `-10`."""

    sfp_service_fee_amount: str | Any
    """Fee for taking part in the Seller Free Shipping Programme, decimal text, negative when charged. Example: `2`."""

    shipping_fee_guarantee_service_fee: str | Any
    """Flat fee per order of the Shipping Fee Guarantee Program, decimal text, negative when charged. Example: `0`."""

    shipping_insurance_fee_tax_amount: str | Any
    """Tax on the fee for shipping insurance, decimal text, negative when charged."""

    smart_promotion_fee_amount: str | Any
    """Fee for smart promotion, decimal text, negative when charged."""

    store_gmv_growth_package_fee: str | Any
    """Fee for the store sales (GMV) growth package, decimal text, negative when charged."""

    tap_shop_ads_commission: str | Any
    """Ads commission paid to an affiliate partner (TAP), decimal text, negative when charged. Example: `0`."""

    target_product_gmv_growth_package_fee: str | Any
    """Fee for the sales (GMV) growth package of target products, decimal text, negative when charged."""

    transaction_fee_amount: str | Any
    """Fee for processing successful orders, not given back after refunds, decimal text, negative when charged; US only. Example: `-2`."""

    tsp_commission_amount: str | Any
    """Commission of TikTok Shop Partners (TSP), decimal text, negative when charged. Example: `10`."""

    vn_fix_infrastructure_fee: str | Any
    """Fixed fee per delivered order for the delivery infrastructure of TikTok Shop, decimal text, negative when charged; Vietnam. Example: `0`."""

    voucher_xtra_service_fee_amount: str | Any
    """Fee for taking part in the Voucher Xtra program, decimal text, negative when charged. Example: `100`."""


class FeeTaxBreakdown(Model):
    """Fee tax breakdown inside `GetUnsettledTransactionsTransaction`, `SkuTransaction`, `Transaction`."""

    __slots__ = ()

    fee: Fee | Any
    """Fees of the platform, one field for each kind."""

    tax: Tax | Any
    """Taxes that are part of fees and taxes, one field for each kind."""


class Flow(Model):
    """Flow inside `GetTradeInAccountTransactionsResponse`."""

    __slots__ = ()

    amount: Money | Any
    """Amount of the account movement with its currency."""

    create_time: str | Any
    """Unix time when the account movement was made."""

    direction: str | Any
    """Whether the movement adds to the account or takes from it."""

    origin_transaction_id: str | Any
    """Id of the earlier movement to which this one relates, such as the one it reverses."""

    reference_id: str | Any
    """Id in another system to which the movement refers."""

    transaction_id: str | Any
    """Id of the movement on the trade-in account."""

    type: str | Any
    """Kind of account movement, such as a recharge or a withdrawal."""


class GetStatementTransactionsSupplementaryComponent(Model):
    """Supplementary component inside `Transaction`."""

    __slots__ = ()

    customer_payment_amount: str | Any
    """Amount the customer paid in total: price after seller discounts, plus shipping fee and sales tax, less platform discounts; decimal text. Example: `0`."""

    customer_refund_amount: str | Any
    """Amount really given back to the customer, decimal text. Example: `0`."""

    platform_cofunded_discount_amount: str | Any
    """Platform's share of a voucher that seller and platform pay for together, decimal text. Example: `11`."""

    platform_cofunded_discount_refund_amount: str | Any
    """Platform's share of a shared voucher that went back to the platform after a refund, decimal text. Example: `10`."""

    platform_discount_amount: str | Any
    """Discounts paid for by TikTok Shop, such as coupons and campaigns, decimal text. Example: `10`."""

    platform_discount_refund_amount: str | Any
    """TikTok Shop discount taken back after a refund for which the seller is responsible, decimal text. Example: `1`."""

    retail_delivery_fee_amount: str | Any
    """Retail delivery fee of Colorado (US): `retail_delivery_fee_payment_amount` and `retail_delivery_fee_refund_amount` added up, decimal text. Example: `-1`."""

    retail_delivery_fee_payment_amount: str | Any
    """Retail delivery fee of Colorado (US) that TikTok Shop collects and remits, decimal text. Example: `4`."""

    retail_delivery_fee_refund_amount: str | Any
    """Amount by which TikTok Shop compensates the retail delivery fee after returns, refunds or other losses in Colorado (US), decimal text. Example: `2`."""

    sales_tax_amount: str | Any
    """Sales tax on product and delivery: `sales_tax_payment_amount` less `sales_tax_refund_amount`, decimal text; US only. Example: `10`."""

    sales_tax_payment_amount: str | Any
    """Sales tax collected from the customer for product and delivery, decimal text; US only. Example: `0`."""

    sales_tax_refund_amount: str | Any
    """Sales tax given back to the customer after a refund, decimal text; US only. Example: `0`."""

    seller_cofunded_discount_amount: str | Any
    """Seller's share of a voucher that seller and platform pay for together, decimal text. Example: `44`."""

    seller_cofunded_discount_refund_amount: str | Any
    """Seller's share of a shared voucher that went back to the seller after a refund, decimal text. Example: `23`."""


class GetUnsettledTransactionsTransaction(Model):
    """Transaction inside `GetUnsettledTransactionsResponse`."""

    __slots__ = ()

    adjustment_id: str | Any
    """Id of the correction; a transaction has either this or `order_id`, the other is empty or 0. Example: `7238804564097517332`."""

    adjustment_order_id: str | Any
    """Id of the order to which the correction belongs; absent when it belongs to none. Example: `576463220456522968`."""

    currency: str | Any
    """Currency of the amounts beside it, ISO 4217 code. Example: `USD`."""

    est_adjustment_amount: str | Any
    """Estimated correction by platform policy, decimal text; `type` of the transaction says why. Example: `170`."""

    est_fee_tax_amount: str | Any
    """Estimated sum of all fees and taxes in `fee_tax_breakdown`, without shipping costs, decimal text. Example: `-30`."""

    est_revenue_amount: str | Any
    """Estimated sum of all amounts in `revenue_breakdown`, decimal text. Example: `200`."""

    est_settlement_amount: str | Any
    """Estimated amount the seller will get for the order: revenue with shipping costs, fees, taxes and adjustments taken into account; decimal text. Example: `130`."""

    est_shipping_cost_amount: str | Any
    """Estimated sum of the amounts in `shipping_cost_breakdown`, decimal text; incomplete until the order is delivered. Example: `-70`."""

    estimated_settlement: str | Any
    """When the transaction will be settled: a text such as x days after delivery, and after delivery a Unix time in seconds. Example: `1685548800`."""

    fee_tax_breakdown: FeeTaxBreakdown | Any
    """Fees and taxes that make up the total of fees and taxes."""

    id: str | Any
    """Id of the transaction, an order settlement, a correction or a reserve. Example: `1636700041413599290`."""

    order_create_time: int | Any
    """Unix time in seconds when the order was placed. Example: `1685548800`."""

    order_delivery_time: int | Any
    """Unix time in seconds when the order was delivered; absent before delivery. Example: `1685548800`."""

    order_id: str | Any
    """Id of the order that was settled; empty when the transaction has an `adjustment_id`. Example: `576463220456522968`."""

    revenue_breakdown: RevenueBreakdown | Any
    """Amounts that add up to the revenue: prices, discounts and refunds."""

    shipping_cost_breakdown: ShippingCostBreakdown | Any
    """Amounts that make up the shipping costs."""

    status: str | Any
    """State of the transaction; always UNSETTLED here. Example: `UNSETTLED`."""

    type: str | Any
    """Kind of transaction: a settled order, a reserve, or the kind of correction. Example: `ORDER`. See `GetUnsettledTransactionsTransactionType`."""

    unsettled_reason: str | Any
    """Why the transaction is not settled yet, as text such as waiting for delivery."""


class OverallStatus(Model):
    """Overall status inside `TaxInformation`."""

    __slots__ = ()

    is_tax_infomation_complete: bool | Any
    """Whether all mandatory tax data of the shop are filled in; the misspelled name is the platform's own. Example: `true`."""

    is_tax_number_submitted: bool | Any
    """Whether a tax number was submitted, without which products may not be listed. Example: `true`."""


class Payment(Model):
    """Payment inside `GetPaymentsResponse`."""

    __slots__ = ()

    amount: Amount | Any
    """Amount paid out, after currency exchange."""

    bank_account: str | Any
    """Bank account that received the payment, masked except for its last 4 digits."""

    create_time: int | Any
    """Unix time in seconds when the payment was started."""

    exchange_rate: str | Any
    """Rate by which the amount was converted into the payout currency, decimal text with 6 decimals."""

    id: str | Any
    """Id of the payment to the seller, named in statements as `payment_id`."""

    paid_time: int | Any
    """Unix time in seconds when the payment was carried out."""

    payment_amount_before_exchange: PaymentAmountBeforeExchange | Any
    """What was due to the seller before conversion into the payout currency."""

    settlement_amount: SettlementAmount | Any
    """Settlement contained in the payment, before currency exchange."""

    status: str | Any
    """Whether the payment has reached the bank account: PROCESSING, then PAID or FAILED."""


class PaymentAmountBeforeExchange(Model):
    """Payment amount before exchange inside `Payment`."""

    __slots__ = ()

    currency: str | Any
    """Currency of the amount before exchange, ISO 4217 code."""

    value: str | Any
    """Amount before exchange, decimal text in `currency`."""


class RecentAudit(Model):
    """Recent audit inside `TaxNumber`."""

    __slots__ = ()

    rejection_reasons: list[str]
    """Why the tax number was refused: INVALID_RFC for a wrong number, ZIPCODE_NOT_MATCH_RFC or NAME_NOT_MATCH_RFC for data that differ from the records of the tax authority."""

    status: str | Any
    """State of the review of the tax number: PENDING_AUDIT, UNDER_AUDIT, then APPROVED or REJECTED. Example: `REJECTED`."""

    tax_number: str | Any
    """Tax number that the latest review was about. Example: `MX222`."""


class RevenueBreakdown(Model):
    """Revenue breakdown inside `GetUnsettledTransactionsTransaction`, `SkuTransaction`, `Transaction`."""

    __slots__ = ()

    cod_service_fee_amount: str | Any
    """Fee that buyers paid for cash on delivery, decimal text; Saudi Arabia only. Example: `0`."""

    distant_item_fee_amount: str | Any
    """Item fee for deliveries to distant areas, decimal text, part of the revenue."""

    refund_cod_service_fee_amount: str | Any
    """Cash on delivery fee given back, decimal text; Saudi Arabia only. Example: `0`."""

    refund_subtotal_before_discount_amount: str | Any
    """Price of the refunded items before seller discounts, that is refunded gross sales, decimal text. Example: `0`."""

    seller_discount_amount: str | Any
    """All discounts paid for by the seller, in promotions, campaigns and shared vouchers, decimal text, usually negative. Example: `-10`."""

    seller_discount_refund_amount: str | Any
    """Discounts that go back to the seller because of returns or refunds, decimal text. Example: `0`."""

    subtotal_before_discount_amount: str | Any
    """Price of all items before any discount, that is gross sales, decimal text. Example: `210`."""


class SettlementAmount(Model):
    """Settlement amount inside `Payment`."""

    __slots__ = ()

    currency: str | Any
    """Currency of the settlement before exchange, ISO 4217 code."""

    value: str | Any
    """Settlement of the payment, decimal text in `currency`."""


class ShippingCostBreakdown(Model):
    """Shipping cost breakdown inside `GetUnsettledTransactionsTransaction`, `SkuTransaction`, `Transaction`."""

    __slots__ = ()

    actual_shipping_fee_amount: str | Any
    """Shipping fee by the weight and size the carrier measured, decimal text, negative when charged; `supplementary_component` holds its parts. Example: `-50`."""

    customer_paid_shipping_fee_amount: str | Any
    """Shipping fee the customer paid, by the weight the seller entered, decimal text; negative for shipping fees given back. Example: `0`."""

    distant_shipping_fee_amount: str | Any
    """Shipping fee for deliveries to distant areas, decimal text, part of the shipping costs."""

    exchange_shipping_fee_amount: str | Any
    """Shipping fee the seller pays to deliver exchanged goods, decimal text; Indonesia only. Example: `5`."""

    failed_delivery_subsidy_amount: str | Any
    """Part of the shipping fee for failed deliveries that TikTok Shop pays above the standard rate, decimal text. Example: `5`."""

    fbt_free_shipping_fee_amount: str | Any
    """Fee the seller bears for free shipping of goods fulfilled by TikTok (FBT), decimal text. Example: `5`."""

    fbt_fulfillment_fee_reimbursement_amount: str | Any
    """Amount TikTok Shop gives back for orders fulfilled by TikTok (FBT) without free shipping, decimal text; US only. Example: `5`."""

    fbt_key_merchant_subsidy: str | Any
    """Subsidy for key merchants who use fulfillment by TikTok (FBT), decimal text."""

    fbt_overall_merchant_subsidy: str | Any
    """Subsidy for all merchants who use fulfillment by TikTok (FBT), decimal text."""

    free_return_subsidy_amount: str | Any
    """Part of the return shipping fee that the platform pays for free returns, decimal text. Example: `5`."""

    hazmat_handling_fee: str | Any
    """Shipping surcharge for hazardous goods, decimal text, negative when charged."""

    hazmat_noncompliance_fee: str | Any
    """Charge for hazardous goods that were not declared or packed as required, decimal text, negative when charged."""

    international_leg_logistics_amount: str | Any
    """Cost of the international leg of shipping, decimal text, negative when charged."""

    logistics_service_fee: str | Any
    """Fee for logistics services of the platform, decimal text, negative when charged."""

    non_standard_dimension_fee: str | Any
    """Shipping surcharge for parcels of unusual size, decimal text, negative when charged."""

    non_standard_weight_fee: str | Any
    """Shipping surcharge for parcels of unusual weight, decimal text, negative when charged."""

    replacement_shipping_fee_amount: str | Any
    """Shipping fee the seller pays to deliver replacements, decimal text; Indonesia only. Example: `-10`."""

    return_shipping_fee_amount: str | Any
    """Shipping fee the seller pays for returned goods, decimal text, negative when charged. Example: `-10`."""

    return_shipping_fee_paid_buyer_amount: str | Any
    """Amount given back to customers for the shipping of returns they paid themselves, decimal text. Example: `5`."""

    return_shipping_label_fee_amount: str | Any
    """Fee that customers pay for return labels, collected for the seller, decimal text. Example: `5`."""

    seller_self_shipping_service_fee_amount: str | Any
    """Fee for orders shipped with the seller's own carrier that are not exempt, decimal text. Example: `5`."""

    sfr_reimbursement: str | Any
    """Amount given back under the shipping fee reimbursement (SFR) program, decimal text."""

    shipping_app_service_fee_amount: str | Any
    """Service fee of the shipping app used for the label, decimal text, negative when charged."""

    shipping_fee_discount_amount: str | Any
    """All shipping subsidies and incentives of the platform, decimal text; `supplementary_component` holds its parts. Example: `0`."""

    shipping_fee_guarantee_reimbursement: str | Any
    """Money back from the Shipping Fee Guarantee Program when delivery failed or goods returned, decimal text. Example: `0`."""

    shipping_insurance_fee_amount: str | Any
    """Fee for additional shipping insurance bought by the seller, decimal text, negative when charged. Example: `0`."""

    signature_confirmation_fee_amount: str | Any
    """Fee for packages delivered against signature, decimal text, negative when charged. Example: `5`."""

    supplementary_component: SupplementaryComponent | Any
    """Further amounts for information; they are parts of others and do not count towards the total themselves."""

    tiktok_shop_shipping_incentive_amount: str | Any
    """Shipping incentive of TikTok Shop for the order, decimal text."""


class SkuTransaction(Model):
    """SKU transaction inside `GetOrderStatementTransactionsResponse`."""

    __slots__ = ()

    fee_tax_amount: str | Any
    """Sum of all fees and taxes in `fee_tax_breakdown`, without shipping costs, decimal text, negative when charged. Example: `-30`."""

    fee_tax_breakdown: FeeTaxBreakdown | Any
    """Fees and taxes that make up the total of fees and taxes."""

    product_name: str | Any
    """Title of the product that was sold in this transaction."""

    quantity: str | Any
    """Units of the SKU that the transaction covers. Example: `1`."""

    revenue_amount: str | Any
    """Revenue at settlement; `revenue_breakdown` lists what it is made of, decimal text. Example: `200`."""

    revenue_breakdown: RevenueBreakdown | Any
    """Amounts that add up to the revenue: prices, discounts and refunds."""

    settlement_amount: str | Any
    """Amount due to the seller for this SKU, decimal text. Example: `130`."""

    shipping_cost_amount: str | Any
    """Total of all shipping costs, subsidies and discounts in `shipping_cost_breakdown`, decimal text, negative when charged. Example: `-70`."""

    shipping_cost_breakdown: ShippingCostBreakdown | Any
    """Amounts that make up the shipping costs."""

    sku_id: str | Any
    """Id of the SKU, the variant of the product that was sold. Example: `1636700041413599290`."""

    sku_name: str | Any
    """Values of the sales attributes that make the variant, such as Black 256G."""

    statement_id: str | Any
    """Id of the statement, one per shop and day. Example: `7238804564097517339`."""


class Statement(Model):
    """Statement inside `GetStatementsResponse`."""

    __slots__ = ()

    adjustment_amount: str | Any
    """Total of the corrections in this statement, decimal text, negative when charged; see the transactions for the causes. Example: `-70`."""

    currency: str | Any
    """Currency of the amounts beside it, ISO 4217 code. Example: `GBP`."""

    fee_amount: str | Any
    """Fees of the platform in this statement, decimal text, negative when charged; without shipping costs except for local sellers in Southeast Asia. Example: `-30`."""

    id: str | Any
    """Id of the statement, to fetch its transactions. Example: `7238804564097517339`."""

    net_sales_amount: str | Any
    """Sales of this statement after seller discounts, decimal text; local sellers outside Southeast Asia. Example: `-70`."""

    payment_id: str | Any
    """Id of the payment in which the statement is paid out. Example: `3459275187040258849`."""

    payment_status: str | Any
    """Whether the statement has been paid out to the bank account of the seller. Example: `PAID`. See `PaymentStatus`."""

    payment_time: int | Any
    """Unix time in seconds of the payout of the statement. Example: `1685548800`."""

    revenue_amount: str | Any
    """Revenue of all orders settled in this statement, decimal text; all markets but the UK and US. Example: `200`."""

    settlement_amount: str | Any
    """Amount due to the seller for this statement, decimal text. Example: `100`."""

    shipping_cost_amount: str | Any
    """Total shipping costs of this statement, decimal text; local sellers outside Southeast Asia. Example: `-70`."""

    statement_time: int | Any
    """Unix time in seconds when the statement was generated, daily at 00:00 UTC for the past day. Example: `1685548800`."""


class SupplementaryComponent(Model):
    """Supplementary component inside `ShippingCostBreakdown`."""

    __slots__ = ()

    customer_shipping_fee: str | Any
    """Shipping fee borne by the customer, a part of `customer_paid_shipping_fee_amount`, decimal text. Example: `5`."""

    customer_shipping_fee_offset_amount: str | Any
    """Entry that balances the shipping incentive or the shipping fee of the customer, so that the seller is charged nothing net; decimal text, US only. Example: `-6.99`."""

    fbm_shipping_cost_amount: str | Any
    """Shipping fee for orders the seller fulfills with TikTok Shipping, decimal text; a part of `actual_shipping_fee_amount`. Example: `30`."""

    fbt_fulfillment_fee_amount: str | Any
    """Shipping and warehouse fee for orders fulfilled by TikTok (FBT), decimal text, negative when charged; US only. Example: `0`."""

    fbt_fulfillment_fee_reimbursement_amount: str | Any
    """Deprecated and empty; use the amount of the same name in `shipping_cost_breakdown`. A decimal number as text. Example: `5`."""

    fbt_shipping_cost_amount: str | Any
    """Shipping fee for orders fulfilled by TikTok (FBT), decimal text, negative when charged; all markets but the US. Example: `-30`."""

    platform_shipping_fee_discount_amount: str | Any
    """Shipping discount of the platform by campaign policy, decimal text; a part of `shipping_fee_discount_amount`. Example: `20`."""

    promo_shipping_incentive_amount: str | Any
    """Additional incentive of the Co-Funded Free Shipping Program (August 26 to December 31, 2024), decimal text; negative when taken back. Example: `0`."""

    refund_customer_shipping_fee: str | Any
    """Shipping fee given back to the customer, subsidies included; a part of `customer_paid_shipping_fee_amount`, decimal text. Example: `1`."""

    refunded_customer_shipping_fee_amount: str | Any
    """Shipping fee given back to customers for returns and refunds without subsidies; a part of `customer_paid_shipping_fee_amount`, decimal text. Example: `0`."""

    return_refund_subsidy_amount: str | Any
    """Part of the shipping fee for returns that TikTok Shop pays above the standard rate, decimal text; a part of `customer_paid_shipping_fee_amount`. Example: `0`."""

    seller_shipping_fee_discount_amount: str | Any
    """Shipping discount paid for by the seller, decimal text. Example: `0`."""

    shipping_fee_guarantee_reimbursement: str | Any
    """Money back from the Shipping Fee Guarantee Program when delivery failed or goods returned, decimal text. Example: `0`."""

    shipping_fee_subsidy_amount: str | Any
    """Subsidy of the platform for shipping by the seller, decimal text; negative when it must be given back. A part of `shipping_fee_discount_amount`. Example: `0`."""


class Tax(Model):
    """Tax inside `FeeTaxBreakdown`."""

    __slots__ = ()

    anti_dumping_duty_amount: str | Any
    """Anti-dumping duty that governments levy on imported goods, decimal text. Example: `20`."""

    article_22_income_tax_withheld: str | Any
    """Income tax under article 22 (Indonesian PPh 22) withheld from the seller's earnings, decimal text."""

    auto_post_shoppable_video_sales_tax: str | Any
    """Sales tax on the commission for automatically posted shoppable videos, decimal text, negative when charged."""

    cedular_tax: str | Any
    """Cedular tax, a state tax in Mexico withheld from the seller's earnings, decimal text."""

    customs_clearance_amount: str | Any
    """Fee of logistics providers for clearing customs, decimal text, negative when charged; cross-border orders only. Example: `0`."""

    customs_duty_amount: str | Any
    """Customs duty levied by governments on goods that cross the border, decimal text, negative when charged; cross-border orders only. Example: `0`."""

    gst_amount: str | Any
    """Goods and services tax that the platform collects and remits for low-value goods imported into Singapore, decimal text. Example: `0`."""

    import_vat_amount: str | Any
    """Value added tax on imported goods, in Japan the consumption tax, decimal text, negative when charged; cross-border orders only. Example: `0`."""

    isr_amount: str | Any
    """Mexican federal income tax (ISR) withheld by TikTok Shop, decimal text, negative when charged. Example: `0`."""

    iva_amount: str | Any
    """Mexican value added tax (IVA) withheld by TikTok Shop on taxable goods, decimal text, negative when charged. Example: `0`."""

    local_vat_amount: str | Any
    """Value added tax that the platform pays for the seller, decimal text, negative when charged; local orders only. Example: `10`."""

    new_customer_growth_package_fee_tax: str | Any
    """Tax on the fee for the new customer growth package, decimal text, negative when charged."""

    pit_amount: str | Any
    """Personal income tax (PIT) that the platform pays for the seller, decimal text. Example: `10`."""

    sales_tax_amount: str | Any
    """Sales tax on product and delivery: `sales_tax_payment_amount` less `sales_tax_refund_amount`, decimal text; US only. Example: `-10`."""

    sales_tax_payment_amount: str | Any
    """Sales tax collected from the customer for product and delivery, decimal text; US only. Example: `10`."""

    sales_tax_referral_fee_amount: str | Any
    """Sales tax on the referral fee, decimal text, negative when charged."""

    sales_tax_refund_amount: str | Any
    """Sales tax given back to the customer after a refund, decimal text; US only. Example: `0`."""

    smart_promotion_fee_tax_amount: str | Any
    """Tax on the fee for smart promotion, decimal text, negative when charged."""

    sst_amount: str | Any
    """Sales and service tax that the platform collects and remits for low-value goods imported into Malaysia, decimal text. Example: `0`."""

    store_gmv_growth_package_fee_sales_tax: str | Any
    """Sales tax on the fee for the store sales (GMV) growth package, decimal text, negative when charged."""

    target_product_gmv_growth_package_tax: str | Any
    """Tax on the fee for the sales (GMV) growth package of target products, decimal text, negative when charged."""

    vat_amount: str | Any
    """Value added tax that the platform pays for the seller, decimal text, negative when charged; cross-border orders only. Example: `0`."""


class TaxInformation(Model):
    """Tax information inside `GetTaxInformationResponse`."""

    __slots__ = ()

    business_entity: BusinessEntity | Any
    """Business as registered with the tax authorities; its address appears on invoices."""

    overall_status: OverallStatus | Any
    """Whether the tax data of the shop are submitted and complete."""

    tax_numbers: list[TaxNumber]
    """Tax numbers of the shop, one entry per kind."""


class TaxNumber(Model):
    """Tax number inside `TaxInformation`."""

    __slots__ = ()

    recent_audit: RecentAudit | Any
    """Latest review of the tax number: number, state and causes of refusal."""

    registration_status: str | Any
    """Whether the seller declared to have a registered tax number: REGISTERED, NOT_REGISTERED, or UNKNOWN before any declaration. Example: `REGISTERED`."""

    tax_form_audit_status: str | Any
    """State of the review of the tax form such as the W-9: PENDING_AUDIT, UNDER_AUDIT, then APPROVED or REJECTED; US only. Example: `APPROVED`."""

    tax_number: str | Any
    """Tax number that TikTok Shop has approved; empty while there is none. Example: `MX123212`."""

    type: str | Any
    """Kind of tax number: REGISTRATION_NUMBER of company or person, VAT, or TIN, the tax identification number. Example: `REGISTRATION_NUMBER`."""


class TotalSettlementBreakdown(Model):
    """Total settlement breakdown inside `GetStatementTransactionsResponse`."""

    __slots__ = ()

    total_adjustment_amount: str | Any
    """Total of all corrections in the statement, decimal text; `type` of each transaction says why. Example: `0`."""

    total_fee_tax_amount: str | Any
    """Total fees and taxes of the platform in the statement, without shipping costs, decimal text. Example: `20`."""

    total_revenue_amount: str | Any
    """Total revenue of the statement, that is net sales, decimal text. Example: `100`."""

    total_shipping_cost_amount: str | Any
    """Total shipping costs of the statement, decimal text. Example: `120`."""


class Transaction(Model):
    """Transaction inside `GetStatementTransactionsResponse`."""

    __slots__ = ()

    adjustment_amount: str | Any
    """Later correction of fees or other amounts, decimal text, negative when charged; `type` of the transaction says why. Example: `170`."""

    adjustment_id: str | Any
    """Id of the correction; a transaction has either this or `order_id`, the other is empty or 0. Example: `7238804564097517332`."""

    adjustment_order_id: str | Any
    """Id of the order to which the correction belongs; absent when it belongs to none. Example: `576463220456522968`."""

    associated_order_id: str | Any
    """Id of the order from whose settlement the reserve was taken or released. Example: `78217892102382101`."""

    estimated_release_time: str | Any
    """Unix time in seconds, as text, when the reserve is expected to be paid out; empty once it has been. Example: `1685548800`."""

    fee_tax_amount: str | Any
    """Sum of all fees and taxes in `fee_tax_breakdown`, without shipping costs, decimal text, negative when charged. Example: `-30`."""

    fee_tax_breakdown: FeeTaxBreakdown | Any
    """Fees and taxes that make up the total of fees and taxes."""

    id: str | Any
    """Id of the transaction, an order settlement, a correction or a reserve. Example: `1636700041413599290`."""

    order_create_time: int | Any
    """Unix time in seconds when the order was placed. Example: `1685548800`."""

    order_id: str | Any
    """Id of the order that was settled; empty when the transaction has an `adjustment_id`. Example: `576463220456522968`."""

    reserve_amount: str | Any
    """Amount withheld (negative) or released (positive) under the reserve policy of TikTok Shop, decimal text. Example: `100`."""

    reserve_id: str | Any
    """Id of the reserve that was withheld or released; only for transactions of type RESERVE. Example: `56789910`."""

    reserve_status: str | Any
    """Whether the reserve was withheld from the settlement (COLLECTED) or paid out again (RELEASED). See `ReserveStatus`."""

    revenue_amount: str | Any
    """Revenue at settlement; `revenue_breakdown` lists what it is made of, decimal text. Example: `200`."""

    revenue_breakdown: RevenueBreakdown | Any
    """Amounts that add up to the revenue: prices, discounts and refunds."""

    settlement_amount: str | Any
    """Amount due to the seller for the order: revenue with shipping costs, fees, taxes and adjustments taken into account, decimal text. Example: `130`."""

    shipping_cost_amount: str | Any
    """Total of all shipping costs, subsidies and discounts in `shipping_cost_breakdown`, decimal text, negative when charged. Example: `-70`."""

    shipping_cost_breakdown: ShippingCostBreakdown | Any
    """Amounts that make up the shipping costs."""

    supplementary_component: GetStatementTransactionsSupplementaryComponent | Any
    """Further amounts for information; they are parts of others and do not count towards the total themselves."""

    type: str | Any
    """Kind of transaction: a settled order, a reserve, or the kind of correction. Example: `ORDER`. See `TransactionType`."""


class Withdrawal(Model):
    """Withdrawal inside `GetWithdrawalsResponse`."""

    __slots__ = ()

    amount: str | Any
    """Amount of the withdrawal, decimal text in `currency`. Example: `100`."""

    create_time: int | Any
    """Unix time in seconds when the withdrawal was started. Example: `1623812664`."""

    currency: str | Any
    """Currency of the amounts beside it, ISO 4217 code. Example: `IDR`."""

    id: str | Any
    """Id of the withdrawal, generated by the platform. Example: `EFASDFSAFDA23432DFAFDSA`."""

    status: str | Any
    """State of the withdrawal: PROCESSING, then SUCCESS when the seller has the money, or FAILED. Example: `PROCESSING`. See `WithdrawalStatus`."""

    type: str | Any
    """Kind of entry: payout to the bank (WITHDRAW), settlement (SETTLE), subsidy or deduction (TRANSFER), or failed payout (REVERSE). Example: `WITHDRAW`."""


class GetOrderStatementTransactionsResponse(ResponseModel):
    """The response of `GetTransactionsbyOrder` (202501)."""

    __slots__ = ()

    currency: str | Any
    """Currency of all amounts in this reply, ISO 4217 code. Example: `GBP`."""

    fee_and_tax_amount: str | Any
    """Fees and taxes of the platform for the order at settlement, without shipping costs, decimal text, negative when charged. Example: `-30`."""

    order_create_time: int | Any
    """Unix time in seconds when the order was placed. Example: `1685548800`."""

    order_id: str | Any
    """Id of the TikTok Shop order that was settled. Example: `5793990727963214852`."""

    revenue_amount: str | Any
    """Revenue of the whole order at settlement, that is net sales, decimal text. Example: `200`."""

    settlement_amount: str | Any
    """Amount due to the seller for the whole order, decimal text. Example: `130`."""

    shipping_cost_amount: str | Any
    """Shipping costs of the whole order at settlement, decimal text. Example: `-70`."""

    sku_transactions: list[SkuTransaction]
    """Settlement of the order by SKU, one entry each."""

    total_count: int | Any
    """Number of entries that match the request, over all pages. Example: `2`."""


class GetPaymentsResponse(ResponseModel):
    """The response of `GetPayments` (202605)."""

    __slots__ = ()

    payments: list[Payment]
    """Payments to the seller that match the filters."""


class GetStatementTransactionsResponse(ResponseModel):
    """The response of `GetTransactionsbyStatement` (202501)."""

    __slots__ = ()

    create_time: int | Any
    """Unix time in seconds when the statement was generated, daily at 00:00 UTC. Example: `1685548800`."""

    currency: str | Any
    """Currency of all amounts in the statement, ISO 4217 code. Example: `GBP`."""

    id: str | Any
    """Id of the statement to which the transactions belong. Example: `7238804564097517339`."""

    payable_amount: str | Any
    """Amount paid out for the statement: `total_settlement_amount` plus `total_reserve_amount`, decimal text. Example: `150`."""

    status: str | Any
    """State of the statement; always SETTLED here. Example: `SETTLED`."""

    total_count: int | Any
    """Number of entries that match the request, over all pages. Example: `2`."""

    total_reserve_amount: str | Any
    """Total withheld (negative) or released (positive) under the reserve policy, decimal text; local sellers in the UK and US. Example: `20`."""

    total_settlement_amount: str | Any
    """Total due to the seller before reserves: revenue with shipping costs, fees, taxes and adjustments taken into account, decimal text. Example: `130`."""

    total_settlement_breakdown: TotalSettlementBreakdown | Any
    """Totals that make up `total_settlement_amount`."""

    transactions: list[Transaction]
    """Transactions of the request, each an order settlement, a correction or a reserve."""


class GetStatementsResponse(ResponseModel):
    """The response of `GetStatements` (202309)."""

    __slots__ = ()

    statements: list[Statement]
    """Statements that match the filters, one per day."""


class GetTaxInformationResponse(ResponseModel):
    """The response of `GetTaxInformation` (202504)."""

    __slots__ = ()

    tax_information: TaxInformation | Any
    """Tax data of the shop: numbers, business and state."""


class GetTradeInAccountTransactionsResponse(ResponseModel):
    """The response of `GetTradeInAccountTransactions` (202609)."""

    __slots__ = ()

    flows: list[Flow]
    """Movements on the trade-in account, one entry each."""

    has_more: bool | Any
    """Whether further entries follow this page."""

    total_count: int | Any
    """Number of entries that match the request, over all pages."""


class GetTradeInSupplierAccountBalanceResponse(ResponseModel):
    """The response of `GetTradeInSupplierAccountBalance` (202609)."""

    __slots__ = ()

    available_balance: Money | Any
    """Balance of the trade-in supplier's account that can be used at present."""


class GetUnsettledTransactionsResponse(ResponseModel):
    """The response of `GetUnsettledTransactions` (202507)."""

    __slots__ = ()

    sum_est_adjustment_amount: str | Any
    """Sum of the estimated adjustments of all transactions found, decimal text. Example: `-10`."""

    sum_est_fee_amount: str | Any
    """Sum of the estimated fees of all transactions found, decimal text. Example: `-10`."""

    sum_est_revenue_amount: str | Any
    """Sum of the estimated revenue of all transactions found, decimal text. Example: `10`."""

    sum_est_settlement_amount: str | Any
    """Sum of the estimated settlement of all transactions found, decimal text. Example: `100`."""

    total_count: int | Any
    """Number of entries that match the request, over all pages. Example: `2`."""

    transactions: list[GetUnsettledTransactionsTransaction]
    """Transactions of the request, each an order settlement, a correction or a reserve."""


class GetWithdrawalsResponse(ResponseModel):
    """The response of `GetWithdrawals` (202309)."""

    __slots__ = ()

    total_count: int | Any
    """Number of entries that match the request, over all pages. Example: `1`."""

    withdrawals: list[Withdrawal]
    """Withdrawals and other entries that match the filters."""


class GetPaymentsPage(GetPaymentsResponse, Page["Payment"]):
    """One page of `GetPayments`: its items are `payments`."""

    __slots__ = ()
    _items_at = "payments"


class AsyncGetPaymentsPage(GetPaymentsResponse, AsyncPage["Payment"]):
    """One page of `GetPayments`: its items are `payments`."""

    __slots__ = ()
    _items_at = "payments"


class GetStatementTransactionsPage(GetStatementTransactionsResponse, Page["Transaction"]):
    """One page of `GetTransactionsbyStatement`: its items are `transactions`."""

    __slots__ = ()
    _items_at = "transactions"


class AsyncGetStatementTransactionsPage(GetStatementTransactionsResponse, AsyncPage["Transaction"]):
    """One page of `GetTransactionsbyStatement`: its items are `transactions`."""

    __slots__ = ()
    _items_at = "transactions"


class GetStatementsPage(GetStatementsResponse, Page["Statement"]):
    """One page of `GetStatements`: its items are `statements`."""

    __slots__ = ()
    _items_at = "statements"


class AsyncGetStatementsPage(GetStatementsResponse, AsyncPage["Statement"]):
    """One page of `GetStatements`: its items are `statements`."""

    __slots__ = ()
    _items_at = "statements"


class GetTradeInAccountTransactionsPage(GetTradeInAccountTransactionsResponse, Page["Flow"]):
    """One page of `GetTradeInAccountTransactions`: its items are `flows`."""

    __slots__ = ()
    _items_at = "flows"


class AsyncGetTradeInAccountTransactionsPage(GetTradeInAccountTransactionsResponse, AsyncPage["Flow"]):
    """One page of `GetTradeInAccountTransactions`: its items are `flows`."""

    __slots__ = ()
    _items_at = "flows"


class GetUnsettledTransactionsPage(GetUnsettledTransactionsResponse, Page["GetUnsettledTransactionsTransaction"]):
    """One page of `GetUnsettledTransactions`: its items are `transactions`."""

    __slots__ = ()
    _items_at = "transactions"


class AsyncGetUnsettledTransactionsPage(GetUnsettledTransactionsResponse, AsyncPage["GetUnsettledTransactionsTransaction"]):
    """One page of `GetUnsettledTransactions`: its items are `transactions`."""

    __slots__ = ()
    _items_at = "transactions"


class GetWithdrawalsPage(GetWithdrawalsResponse, Page["Withdrawal"]):
    """One page of `GetWithdrawals`: its items are `withdrawals`."""

    __slots__ = ()
    _items_at = "withdrawals"


class AsyncGetWithdrawalsPage(GetWithdrawalsResponse, AsyncPage["Withdrawal"]):
    """One page of `GetWithdrawals`: its items are `withdrawals`."""

    __slots__ = ()
    _items_at = "withdrawals"
