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
    """Currency."""

    value: str | Any
    """Value."""


class BusinessEntity(Model):
    """Business entity inside `TaxInformation`."""

    __slots__ = ()

    address: str | Any
    """Address."""

    branch_number: str | Any
    """Branch number. Example: `222`."""

    business_name: str | Any
    """Business name."""

    fiscal_regime: str | Any
    """Fiscal regime."""

    organization_level: str | Any
    """Organization level. Example: `BRANCH`."""

    postal_code: str | Any
    """Postal code. Example: `212`."""


class Fee(Model):
    """Fee inside `FeeTaxBreakdown`."""

    __slots__ = ()

    affiliate_ads_commission_amount: str | Any
    """Affiliate ads commission amount. A decimal number as text. Example: `0`."""

    affiliate_commission_amount: str | Any
    """Affiliate commission amount. A decimal number as text. Example: `0`."""

    affiliate_commission_amount_before_pit: str | Any
    """Affiliate commission amount before pit. Example: `-2`."""

    affiliate_commission_before_pit_amount: str | Any
    """Affiliate commission before pit amount. A decimal number as text. Example: `-6`."""

    affiliate_commission_deposit: str | Any
    """Affiliate commission deposit. Example: `0`."""

    affiliate_commission_release: str | Any
    """Affiliate commission release. Example: `0`."""

    affiliate_partner_commission_amount: str | Any
    """Affiliate partner commission amount. A decimal number as text. Example: `0`."""

    auto_post_shoppable_video_commission_fee: str | Any
    """Auto post shoppable video commission fee."""

    bonus_cashback_service_fee_amount: str | Any
    """Bonus cashback service fee amount. A decimal number as text. Example: `0`."""

    brand_amplification_program_commission: str | Any
    """Brand amplification program commission."""

    brand_amplification_program_fee_tax: str | Any
    """Brand amplification program fee tax."""

    brand_campaign_fee: str | Any
    """Brand campaign fee."""

    brand_campaign_fee_tax: str | Any
    """Brand campaign fee tax."""

    buyer_fault_return_shipping_fee: str | Any
    """Buyer fault return shipping fee."""

    campaign_period_fee_cfp_amount: str | Any
    """Campaign period fee cfp amount. A decimal number as text."""

    campaign_period_fee_cfp_tax_amount: str | Any
    """Campaign period fee cfp tax amount. A decimal number as text."""

    campaign_period_fee_sp_amount: str | Any
    """Campaign period fee sp amount. A decimal number as text."""

    campaign_period_fee_sp_tax_amount: str | Any
    """Campaign period fee sp tax amount. A decimal number as text."""

    campaign_resource_fee: str | Any
    """Campaign resource fee. Example: `0`."""

    category_led_campaign_fee_amount: str | Any
    """Category led campaign fee amount. A decimal number as text."""

    category_led_campaign_fee_tax_amount: str | Any
    """Category led campaign fee tax amount. A decimal number as text."""

    cofunded_creator_bonus_amount: str | Any
    """Cofunded creator bonus amount. A decimal number as text. Example: `-10`."""

    cofunded_promotion_service_fee_amount: str | Any
    """Cofunded promotion service fee amount. A decimal number as text. Example: `100`."""

    cps_shop_ads_commission_tax_amount: str | Any
    """Cps shop ads commission tax amount. A decimal number as text."""

    credit_card_handling_fee_amount: str | Any
    """Credit card handling fee amount. A decimal number as text. Example: `0`."""

    dt_handling_fee_amount: str | Any
    """Dt handling fee amount. A decimal number as text. Example: `10`."""

    dynamic_commission_amount: str | Any
    """Dynamic commission amount. A decimal number as text. Example: `5`."""

    epr_pob_service_fee_amount: str | Any
    """EPR pob service fee amount. A decimal number as text. Example: `-10`."""

    external_affiliate_marketing_fee_amount: str | Any
    """External affiliate marketing fee amount. A decimal number as text. Example: `10`."""

    failed_delivery_shipping_fee: str | Any
    """Failed delivery shipping fee."""

    fee_per_item_sold_amount: str | Any
    """Fee per item sold amount. A decimal number as text. Example: `0`."""

    flash_sales_service_fee_amount: str | Any
    """Flash sales service fee amount. A decimal number as text. Example: `50`."""

    gmv_max_ad_fee_amount: str | Any
    """GMV max ad fee amount. A decimal number as text."""

    gmv_max_coupon_fee: str | Any
    """GMV max coupon fee."""

    installation_service_fee: str | Any
    """Installation service fee. Example: `0`."""

    insurance_fee: str | Any
    """Insurance fee."""

    live_specials_fee_amount: str | Any
    """LIVE specials fee amount. A decimal number as text. Example: `2`."""

    mall_service_fee_amount: str | Any
    """Mall service fee amount. A decimal number as text. Example: `0`."""

    new_customer_growth_package_fee: str | Any
    """New customer growth package fee."""

    pit_withheld_from_ads_commission_amount: str | Any
    """Pit withheld from ads commission amount. A decimal number as text. Example: `2`."""

    platform_commission_amount: str | Any
    """Platform commission amount. A decimal number as text. Example: `0`."""

    platform_semi_managed_commission_fee: str | Any
    """Platform semi managed commission fee."""

    platform_semi_managed_commission_fee_tax: str | Any
    """Platform semi managed commission fee tax."""

    platform_special_service_fee_amount: str | Any
    """Platform special service fee amount. A decimal number as text."""

    pre_order_service_fee_amount: str | Any
    """Pre order service fee amount. A decimal number as text. Example: `10`."""

    referral_fee_amount: str | Any
    """Referral fee amount. A decimal number as text. Example: `-2`."""

    refund_administration_fee_amount: str | Any
    """Refund administration fee amount. A decimal number as text. Example: `0`."""

    retail_delivery_fee_amount: str | Any
    """Retail delivery fee amount. A decimal number as text. Example: `0`."""

    retail_delivery_fee_payment_amount: str | Any
    """Retail delivery fee payment amount. A decimal number as text. Example: `0`."""

    retail_delivery_fee_refund_amount: str | Any
    """Retail delivery fee refund amount. A decimal number as text. Example: `0`."""

    seller_funded_user_spoint_service_fee: str | Any
    """Seller funded user spoint service fee."""

    seller_growth_fee_amount: str | Any
    """Seller growth fee amount. A decimal number as text."""

    seller_paylater_handling_fee_amount: str | Any
    """Seller paylater handling fee amount. A decimal number as text. Example: `-10`."""

    sfp_service_fee_amount: str | Any
    """Sfp service fee amount. A decimal number as text. Example: `2`."""

    shipping_fee_guarantee_service_fee: str | Any
    """Shipping fee guarantee service fee. Example: `0`."""

    shipping_insurance_fee_tax_amount: str | Any
    """Shipping insurance fee tax amount. A decimal number as text."""

    smart_promotion_fee_amount: str | Any
    """Smart promotion fee amount. A decimal number as text."""

    store_gmv_growth_package_fee: str | Any
    """Store GMV growth package fee."""

    tap_shop_ads_commission: str | Any
    """Tap shop ads commission. Example: `0`."""

    target_product_gmv_growth_package_fee: str | Any
    """Target product GMV growth package fee."""

    transaction_fee_amount: str | Any
    """Transaction fee amount. A decimal number as text. Example: `-2`."""

    tsp_commission_amount: str | Any
    """Tsp commission amount. A decimal number as text. Example: `10`."""

    vn_fix_infrastructure_fee: str | Any
    """Vn fix infrastructure fee. Example: `0`."""

    voucher_xtra_service_fee_amount: str | Any
    """Voucher xtra service fee amount. A decimal number as text. Example: `100`."""


class FeeTaxBreakdown(Model):
    """Fee tax breakdown inside `GetUnsettledTransactionsTransaction`, `SkuTransaction`, `Transaction`."""

    __slots__ = ()

    fee: Fee | Any
    """Fee."""

    tax: Tax | Any
    """Tax."""


class Flow(Model):
    """Flow inside `GetTradeInAccountTransactionsResponse`."""

    __slots__ = ()

    amount: Money | Any
    """Amount."""

    create_time: str | Any
    """Create time. A time in the format of RFC 3339."""

    direction: str | Any
    """Direction."""

    origin_transaction_id: str | Any
    """Origin transaction id."""

    reference_id: str | Any
    """Reference id."""

    transaction_id: str | Any
    """Transaction id."""

    type: str | Any
    """Type."""


class GetStatementTransactionsSupplementaryComponent(Model):
    """Supplementary component inside `Transaction`."""

    __slots__ = ()

    customer_payment_amount: str | Any
    """Customer payment amount. A decimal number as text. Example: `0`."""

    customer_refund_amount: str | Any
    """Customer refund amount. A decimal number as text. Example: `0`."""

    platform_cofunded_discount_amount: str | Any
    """Platform cofunded discount amount. A decimal number as text. Example: `11`."""

    platform_cofunded_discount_refund_amount: str | Any
    """Platform cofunded discount refund amount. A decimal number as text. Example: `10`."""

    platform_discount_amount: str | Any
    """Platform discount amount. A decimal number as text. Example: `10`."""

    platform_discount_refund_amount: str | Any
    """Platform discount refund amount. A decimal number as text. Example: `1`."""

    retail_delivery_fee_amount: str | Any
    """Retail delivery fee amount. A decimal number as text. Example: `-1`."""

    retail_delivery_fee_payment_amount: str | Any
    """Retail delivery fee payment amount. A decimal number as text. Example: `4`."""

    retail_delivery_fee_refund_amount: str | Any
    """Retail delivery fee refund amount. A decimal number as text. Example: `2`."""

    sales_tax_amount: str | Any
    """Sales tax amount. A decimal number as text. Example: `10`."""

    sales_tax_payment_amount: str | Any
    """Sales tax payment amount. A decimal number as text. Example: `0`."""

    sales_tax_refund_amount: str | Any
    """Sales tax refund amount. A decimal number as text. Example: `0`."""

    seller_cofunded_discount_amount: str | Any
    """Seller cofunded discount amount. A decimal number as text. Example: `44`."""

    seller_cofunded_discount_refund_amount: str | Any
    """Seller cofunded discount refund amount. A decimal number as text. Example: `23`."""


class GetUnsettledTransactionsTransaction(Model):
    """Transaction inside `GetUnsettledTransactionsResponse`."""

    __slots__ = ()

    adjustment_id: str | Any
    """Adjustment id. Example: `7238804564097517332`."""

    adjustment_order_id: str | Any
    """Adjustment order id. Example: `576463220456522968`."""

    currency: str | Any
    """Currency. Example: `USD`."""

    est_adjustment_amount: str | Any
    """Estimated adjustment amount. A decimal number as text. Example: `170`."""

    est_fee_tax_amount: str | Any
    """Estimated fee tax amount. A decimal number as text. Example: `-30`."""

    est_revenue_amount: str | Any
    """Estimated revenue amount. A decimal number as text. Example: `200`."""

    est_settlement_amount: str | Any
    """Estimated settlement amount. A decimal number as text. Example: `130`."""

    est_shipping_cost_amount: str | Any
    """Estimated shipping cost amount. A decimal number as text. Example: `-70`."""

    estimated_settlement: str | Any
    """Estimated settlement. Example: `1685548800`."""

    fee_tax_breakdown: FeeTaxBreakdown | Any
    """Fee tax breakdown."""

    id: str | Any
    """Id. Example: `1636700041413599290`."""

    order_create_time: int | Any
    """Order create time. Unix seconds. Example: `1685548800`."""

    order_delivery_time: int | Any
    """Order delivery time. Unix seconds. Example: `1685548800`."""

    order_id: str | Any
    """Order id. Example: `576463220456522968`."""

    revenue_breakdown: RevenueBreakdown | Any
    """Revenue breakdown."""

    shipping_cost_breakdown: ShippingCostBreakdown | Any
    """Shipping cost breakdown."""

    status: str | Any
    """Status. Example: `UNSETTLED`."""

    type: str | Any
    """Type. Example: `ORDER`. See `GetUnsettledTransactionsTransactionType`."""

    unsettled_reason: str | Any
    """Unsettled reason."""


class OverallStatus(Model):
    """Overall status inside `TaxInformation`."""

    __slots__ = ()

    is_tax_infomation_complete: bool | Any
    """Is tax infomation complete. Example: `true`."""

    is_tax_number_submitted: bool | Any
    """Is tax number submitted. Example: `true`."""


class Payment(Model):
    """Payment inside `GetPaymentsResponse`."""

    __slots__ = ()

    amount: Amount | Any
    """Amount."""

    bank_account: str | Any
    """Bank account."""

    create_time: int | Any
    """Create time. Unix seconds."""

    exchange_rate: str | Any
    """Exchange rate."""

    id: str | Any
    """Id."""

    paid_time: int | Any
    """Paid time. Unix seconds."""

    payment_amount_before_exchange: PaymentAmountBeforeExchange | Any
    """Payment amount before exchange."""

    settlement_amount: SettlementAmount | Any
    """Settlement amount."""

    status: str | Any
    """Status."""


class PaymentAmountBeforeExchange(Model):
    """Payment amount before exchange inside `Payment`."""

    __slots__ = ()

    currency: str | Any
    """Currency."""

    value: str | Any
    """Value."""


class RecentAudit(Model):
    """Recent audit inside `TaxNumber`."""

    __slots__ = ()

    rejection_reasons: list[str]
    """Rejection reasons."""

    status: str | Any
    """Status. Example: `REJECTED`."""

    tax_number: str | Any
    """Tax number. Example: `MX222`."""


class RevenueBreakdown(Model):
    """Revenue breakdown inside `GetUnsettledTransactionsTransaction`, `SkuTransaction`, `Transaction`."""

    __slots__ = ()

    cod_service_fee_amount: str | Any
    """COD service fee amount. A decimal number as text. Example: `0`."""

    distant_item_fee_amount: str | Any
    """Distant item fee amount. A decimal number as text."""

    refund_cod_service_fee_amount: str | Any
    """Refund COD service fee amount. A decimal number as text. Example: `0`."""

    refund_subtotal_before_discount_amount: str | Any
    """Refund subtotal before discount amount. A decimal number as text. Example: `0`."""

    seller_discount_amount: str | Any
    """Seller discount amount. A decimal number as text. Example: `-10`."""

    seller_discount_refund_amount: str | Any
    """Seller discount refund amount. A decimal number as text. Example: `0`."""

    subtotal_before_discount_amount: str | Any
    """Subtotal before discount amount. A decimal number as text. Example: `210`."""


class SettlementAmount(Model):
    """Settlement amount inside `Payment`."""

    __slots__ = ()

    currency: str | Any
    """Currency."""

    value: str | Any
    """Value."""


class ShippingCostBreakdown(Model):
    """Shipping cost breakdown inside `GetUnsettledTransactionsTransaction`, `SkuTransaction`, `Transaction`."""

    __slots__ = ()

    actual_shipping_fee_amount: str | Any
    """Actual shipping fee amount. A decimal number as text. Example: `-50`."""

    customer_paid_shipping_fee_amount: str | Any
    """Customer paid shipping fee amount. A decimal number as text. Example: `0`."""

    distant_shipping_fee_amount: str | Any
    """Distant shipping fee amount. A decimal number as text."""

    exchange_shipping_fee_amount: str | Any
    """Exchange shipping fee amount. A decimal number as text. Example: `5`."""

    failed_delivery_subsidy_amount: str | Any
    """Failed delivery subsidy amount. A decimal number as text. Example: `5`."""

    fbt_free_shipping_fee_amount: str | Any
    """FBT free shipping fee amount. A decimal number as text. Example: `5`."""

    fbt_fulfillment_fee_reimbursement_amount: str | Any
    """FBT fulfillment fee reimbursement amount. A decimal number as text. Example: `5`."""

    fbt_key_merchant_subsidy: str | Any
    """FBT key merchant subsidy."""

    fbt_overall_merchant_subsidy: str | Any
    """FBT overall merchant subsidy."""

    free_return_subsidy_amount: str | Any
    """Free return subsidy amount. A decimal number as text. Example: `5`."""

    hazmat_handling_fee: str | Any
    """Hazmat handling fee."""

    hazmat_noncompliance_fee: str | Any
    """Hazmat noncompliance fee."""

    international_leg_logistics_amount: str | Any
    """International leg logistics amount. A decimal number as text."""

    logistics_service_fee: str | Any
    """Logistics service fee."""

    non_standard_dimension_fee: str | Any
    """Non standard dimension fee."""

    non_standard_weight_fee: str | Any
    """Non standard weight fee."""

    replacement_shipping_fee_amount: str | Any
    """Replacement shipping fee amount. A decimal number as text. Example: `-10`."""

    return_shipping_fee_amount: str | Any
    """Return shipping fee amount. A decimal number as text. Example: `-10`."""

    return_shipping_fee_paid_buyer_amount: str | Any
    """Return shipping fee paid buyer amount. A decimal number as text. Example: `5`."""

    return_shipping_label_fee_amount: str | Any
    """Return shipping label fee amount. A decimal number as text. Example: `5`."""

    seller_self_shipping_service_fee_amount: str | Any
    """Seller self shipping service fee amount. A decimal number as text. Example: `5`."""

    sfr_reimbursement: str | Any
    """Sfr reimbursement."""

    shipping_app_service_fee_amount: str | Any
    """Shipping app service fee amount. A decimal number as text."""

    shipping_fee_discount_amount: str | Any
    """Shipping fee discount amount. A decimal number as text. Example: `0`."""

    shipping_fee_guarantee_reimbursement: str | Any
    """Shipping fee guarantee reimbursement. Example: `0`."""

    shipping_insurance_fee_amount: str | Any
    """Shipping insurance fee amount. A decimal number as text. Example: `0`."""

    signature_confirmation_fee_amount: str | Any
    """Signature confirmation fee amount. A decimal number as text. Example: `5`."""

    supplementary_component: SupplementaryComponent | Any
    """Supplementary component."""

    tiktok_shop_shipping_incentive_amount: str | Any
    """Tiktok shop shipping incentive amount. A decimal number as text."""


class SkuTransaction(Model):
    """SKU transaction inside `GetOrderStatementTransactionsResponse`."""

    __slots__ = ()

    fee_tax_amount: str | Any
    """Fee tax amount. A decimal number as text. Example: `-30`."""

    fee_tax_breakdown: FeeTaxBreakdown | Any
    """Fee tax breakdown."""

    product_name: str | Any
    """Product name."""

    quantity: str | Any
    """Quantity. Example: `1`."""

    revenue_amount: str | Any
    """Revenue amount. A decimal number as text. Example: `200`."""

    revenue_breakdown: RevenueBreakdown | Any
    """Revenue breakdown."""

    settlement_amount: str | Any
    """Settlement amount. A decimal number as text. Example: `130`."""

    shipping_cost_amount: str | Any
    """Shipping cost amount. A decimal number as text. Example: `-70`."""

    shipping_cost_breakdown: ShippingCostBreakdown | Any
    """Shipping cost breakdown."""

    sku_id: str | Any
    """SKU id. Example: `1636700041413599290`."""

    sku_name: str | Any
    """SKU name."""

    statement_id: str | Any
    """Statement id. Example: `7238804564097517339`."""


class Statement(Model):
    """Statement inside `GetStatementsResponse`."""

    __slots__ = ()

    adjustment_amount: str | Any
    """Adjustment amount. A decimal number as text. Example: `-70`."""

    currency: str | Any
    """Currency. Example: `GBP`."""

    fee_amount: str | Any
    """Fee amount. A decimal number as text. Example: `-30`."""

    id: str | Any
    """Id. Example: `7238804564097517339`."""

    net_sales_amount: str | Any
    """Net sales amount. A decimal number as text. Example: `-70`."""

    payment_id: str | Any
    """Payment id. Example: `3459275187040258849`."""

    payment_status: str | Any
    """Payment status. Example: `PAID`. See `PaymentStatus`."""

    payment_time: int | Any
    """Payment time. Unix seconds. Example: `1685548800`."""

    revenue_amount: str | Any
    """Revenue amount. A decimal number as text. Example: `200`."""

    settlement_amount: str | Any
    """Settlement amount. A decimal number as text. Example: `100`."""

    shipping_cost_amount: str | Any
    """Shipping cost amount. A decimal number as text. Example: `-70`."""

    statement_time: int | Any
    """Statement time. Unix seconds. Example: `1685548800`."""


class SupplementaryComponent(Model):
    """Supplementary component inside `ShippingCostBreakdown`."""

    __slots__ = ()

    customer_shipping_fee: str | Any
    """Customer shipping fee. Example: `5`."""

    customer_shipping_fee_offset_amount: str | Any
    """Customer shipping fee offset amount. A decimal number as text. Example: `-6.99`."""

    fbm_shipping_cost_amount: str | Any
    """FBM shipping cost amount. A decimal number as text. Example: `30`."""

    fbt_fulfillment_fee_amount: str | Any
    """FBT fulfillment fee amount. A decimal number as text. Example: `0`."""

    fbt_fulfillment_fee_reimbursement_amount: str | Any
    """FBT fulfillment fee reimbursement amount. A decimal number as text. Example: `5`."""

    fbt_shipping_cost_amount: str | Any
    """FBT shipping cost amount. A decimal number as text. Example: `-30`."""

    platform_shipping_fee_discount_amount: str | Any
    """Platform shipping fee discount amount. A decimal number as text. Example: `20`."""

    promo_shipping_incentive_amount: str | Any
    """Promo shipping incentive amount. A decimal number as text. Example: `0`."""

    refund_customer_shipping_fee: str | Any
    """Refund customer shipping fee. Example: `1`."""

    refunded_customer_shipping_fee_amount: str | Any
    """Refunded customer shipping fee amount. A decimal number as text. Example: `0`."""

    return_refund_subsidy_amount: str | Any
    """Return refund subsidy amount. A decimal number as text. Example: `0`."""

    seller_shipping_fee_discount_amount: str | Any
    """Seller shipping fee discount amount. A decimal number as text. Example: `0`."""

    shipping_fee_guarantee_reimbursement: str | Any
    """Shipping fee guarantee reimbursement. Example: `0`."""

    shipping_fee_subsidy_amount: str | Any
    """Shipping fee subsidy amount. A decimal number as text. Example: `0`."""


class Tax(Model):
    """Tax inside `FeeTaxBreakdown`."""

    __slots__ = ()

    anti_dumping_duty_amount: str | Any
    """Anti dumping duty amount. A decimal number as text. Example: `20`."""

    article_22_income_tax_withheld: str | Any
    """Article 22 income tax withheld."""

    auto_post_shoppable_video_sales_tax: str | Any
    """Auto post shoppable video sales tax."""

    cedular_tax: str | Any
    """Cedular tax."""

    customs_clearance_amount: str | Any
    """Customs clearance amount. A decimal number as text. Example: `0`."""

    customs_duty_amount: str | Any
    """Customs duty amount. A decimal number as text. Example: `0`."""

    gst_amount: str | Any
    """GST amount. A decimal number as text. Example: `0`."""

    import_vat_amount: str | Any
    """Import VAT amount. A decimal number as text. Example: `0`."""

    isr_amount: str | Any
    """ISR amount. A decimal number as text. Example: `0`."""

    iva_amount: str | Any
    """IVA amount. A decimal number as text. Example: `0`."""

    local_vat_amount: str | Any
    """Local VAT amount. A decimal number as text. Example: `10`."""

    new_customer_growth_package_fee_tax: str | Any
    """New customer growth package fee tax."""

    pit_amount: str | Any
    """Pit amount. A decimal number as text. Example: `10`."""

    sales_tax_amount: str | Any
    """Sales tax amount. A decimal number as text. Example: `-10`."""

    sales_tax_payment_amount: str | Any
    """Sales tax payment amount. A decimal number as text. Example: `10`."""

    sales_tax_referral_fee_amount: str | Any
    """Sales tax referral fee amount. A decimal number as text."""

    sales_tax_refund_amount: str | Any
    """Sales tax refund amount. A decimal number as text. Example: `0`."""

    smart_promotion_fee_tax_amount: str | Any
    """Smart promotion fee tax amount. A decimal number as text."""

    sst_amount: str | Any
    """Sst amount. A decimal number as text. Example: `0`."""

    store_gmv_growth_package_fee_sales_tax: str | Any
    """Store GMV growth package fee sales tax."""

    target_product_gmv_growth_package_tax: str | Any
    """Target product GMV growth package tax."""

    vat_amount: str | Any
    """VAT amount. A decimal number as text. Example: `0`."""


class TaxInformation(Model):
    """Tax information inside `GetTaxInformationResponse`."""

    __slots__ = ()

    business_entity: BusinessEntity | Any
    """Business entity."""

    overall_status: OverallStatus | Any
    """Overall status."""

    tax_numbers: list[TaxNumber]
    """Tax numbers."""


class TaxNumber(Model):
    """Tax number inside `TaxInformation`."""

    __slots__ = ()

    recent_audit: RecentAudit | Any
    """Recent audit."""

    registration_status: str | Any
    """Registration status. Example: `REGISTERED`."""

    tax_form_audit_status: str | Any
    """Tax form audit status. Example: `APPROVED`."""

    tax_number: str | Any
    """Tax number. Example: `MX123212`."""

    type: str | Any
    """Type. Example: `REGISTRATION_NUMBER`."""


class TotalSettlementBreakdown(Model):
    """Total settlement breakdown inside `GetStatementTransactionsResponse`."""

    __slots__ = ()

    total_adjustment_amount: str | Any
    """Total adjustment amount. A decimal number as text. Example: `0`."""

    total_fee_tax_amount: str | Any
    """Total fee tax amount. A decimal number as text. Example: `20`."""

    total_revenue_amount: str | Any
    """Total revenue amount. A decimal number as text. Example: `100`."""

    total_shipping_cost_amount: str | Any
    """Total shipping cost amount. A decimal number as text. Example: `120`."""


class Transaction(Model):
    """Transaction inside `GetStatementTransactionsResponse`."""

    __slots__ = ()

    adjustment_amount: str | Any
    """Adjustment amount. A decimal number as text. Example: `170`."""

    adjustment_id: str | Any
    """Adjustment id. Example: `7238804564097517332`."""

    adjustment_order_id: str | Any
    """Adjustment order id. Example: `576463220456522968`."""

    associated_order_id: str | Any
    """Associated order id. Example: `78217892102382101`."""

    estimated_release_time: str | Any
    """Estimated release time. Example: `1685548800`."""

    fee_tax_amount: str | Any
    """Fee tax amount. A decimal number as text. Example: `-30`."""

    fee_tax_breakdown: FeeTaxBreakdown | Any
    """Fee tax breakdown."""

    id: str | Any
    """Id. Example: `1636700041413599290`."""

    order_create_time: int | Any
    """Order create time. Unix seconds. Example: `1685548800`."""

    order_id: str | Any
    """Order id. Example: `576463220456522968`."""

    reserve_amount: str | Any
    """Reserve amount. A decimal number as text. Example: `100`."""

    reserve_id: str | Any
    """Reserve id. Example: `56789910`."""

    reserve_status: str | Any
    """Reserve status. See `ReserveStatus`."""

    revenue_amount: str | Any
    """Revenue amount. A decimal number as text. Example: `200`."""

    revenue_breakdown: RevenueBreakdown | Any
    """Revenue breakdown."""

    settlement_amount: str | Any
    """Settlement amount. A decimal number as text. Example: `130`."""

    shipping_cost_amount: str | Any
    """Shipping cost amount. A decimal number as text. Example: `-70`."""

    shipping_cost_breakdown: ShippingCostBreakdown | Any
    """Shipping cost breakdown."""

    supplementary_component: GetStatementTransactionsSupplementaryComponent | Any
    """Supplementary component."""

    type: str | Any
    """Type. Example: `ORDER`. See `TransactionType`."""


class Withdrawal(Model):
    """Withdrawal inside `GetWithdrawalsResponse`."""

    __slots__ = ()

    amount: str | Any
    """Amount. A decimal number as text. Example: `100`."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1623812664`."""

    currency: str | Any
    """Currency. Example: `IDR`."""

    id: str | Any
    """Id. Example: `EFASDFSAFDA23432DFAFDSA`."""

    status: str | Any
    """Status. Example: `PROCESSING`. See `WithdrawalStatus`."""

    type: str | Any
    """Type. Example: `WITHDRAW`."""


class GetOrderStatementTransactionsResponse(ResponseModel):
    """The response of `GetTransactionsbyOrder` (202501)."""

    __slots__ = ()

    currency: str | Any
    """Currency. Example: `GBP`."""

    fee_and_tax_amount: str | Any
    """Fee and tax amount. A decimal number as text. Example: `-30`."""

    order_create_time: int | Any
    """Order create time. Unix seconds. Example: `1685548800`."""

    order_id: str | Any
    """Order id. Example: `5793990727963214852`."""

    revenue_amount: str | Any
    """Revenue amount. A decimal number as text. Example: `200`."""

    settlement_amount: str | Any
    """Settlement amount. A decimal number as text. Example: `130`."""

    shipping_cost_amount: str | Any
    """Shipping cost amount. A decimal number as text. Example: `-70`."""

    sku_transactions: list[SkuTransaction]
    """SKU transactions."""

    total_count: int | Any
    """Total count. Example: `2`."""


class GetPaymentsResponse(ResponseModel):
    """The response of `GetPayments` (202605)."""

    __slots__ = ()

    payments: list[Payment]
    """Payments."""


class GetStatementTransactionsResponse(ResponseModel):
    """The response of `GetTransactionsbyStatement` (202501)."""

    __slots__ = ()

    create_time: int | Any
    """Create time. Unix seconds. Example: `1685548800`."""

    currency: str | Any
    """Currency. Example: `GBP`."""

    id: str | Any
    """Id. Example: `7238804564097517339`."""

    payable_amount: str | Any
    """Payable amount. A decimal number as text. Example: `150`."""

    status: str | Any
    """Status. Example: `SETTLED`."""

    total_count: int | Any
    """Total count. Example: `2`."""

    total_reserve_amount: str | Any
    """Total reserve amount. A decimal number as text. Example: `20`."""

    total_settlement_amount: str | Any
    """Total settlement amount. A decimal number as text. Example: `130`."""

    total_settlement_breakdown: TotalSettlementBreakdown | Any
    """Total settlement breakdown."""

    transactions: list[Transaction]
    """Transactions."""


class GetStatementsResponse(ResponseModel):
    """The response of `GetStatements` (202309)."""

    __slots__ = ()

    statements: list[Statement]
    """Statements."""


class GetTaxInformationResponse(ResponseModel):
    """The response of `GetTaxInformation` (202504)."""

    __slots__ = ()

    tax_information: TaxInformation | Any
    """Tax information."""


class GetTradeInAccountTransactionsResponse(ResponseModel):
    """The response of `GetTradeInAccountTransactions` (202609)."""

    __slots__ = ()

    flows: list[Flow]
    """Flows."""

    has_more: bool | Any
    """Has more."""

    total_count: int | Any
    """Total count."""


class GetTradeInSupplierAccountBalanceResponse(ResponseModel):
    """The response of `GetTradeInSupplierAccountBalance` (202609)."""

    __slots__ = ()

    available_balance: Money | Any
    """Available balance."""


class GetUnsettledTransactionsResponse(ResponseModel):
    """The response of `GetUnsettledTransactions` (202507)."""

    __slots__ = ()

    sum_est_adjustment_amount: str | Any
    """Sum estimated adjustment amount. A decimal number as text. Example: `-10`."""

    sum_est_fee_amount: str | Any
    """Sum estimated fee amount. A decimal number as text. Example: `-10`."""

    sum_est_revenue_amount: str | Any
    """Sum estimated revenue amount. A decimal number as text. Example: `10`."""

    sum_est_settlement_amount: str | Any
    """Sum estimated settlement amount. A decimal number as text. Example: `100`."""

    total_count: int | Any
    """Total count. Example: `2`."""

    transactions: list[GetUnsettledTransactionsTransaction]
    """Transactions."""


class GetWithdrawalsResponse(ResponseModel):
    """The response of `GetWithdrawals` (202309)."""

    __slots__ = ()

    total_count: int | Any
    """Total count. Example: `1`."""

    withdrawals: list[Withdrawal]
    """Withdrawals."""


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
