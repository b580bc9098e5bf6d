// Generated from core/catalog by `cargo gen`. Do not edit.

//! Responses.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::decode::{Fit, Read, Reader};
#[allow(unused_imports)]
use crate::model::{FieldValue, Fields, Model, model_traits};
#[allow(unused_imports)]
use crate::{Extra, Json, Money, Upload};

/// The response of `GetTransactionsbyOrder` (202501).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOrderStatementTransactionsResponse {
    /// Currency. Example: `GBP`.
    pub currency: Option<String>,
    /// Fee and tax amount. A decimal number as text. Example: `-30`.
    pub fee_and_tax_amount: Option<String>,
    /// Order create time. Unix seconds. Example: `1685548800`.
    pub order_create_time: Option<i64>,
    /// Order id. Example: `5793990727963214852`.
    pub order_id: Option<String>,
    /// Revenue amount. A decimal number as text. Example: `200`.
    pub revenue_amount: Option<String>,
    /// Settlement amount. A decimal number as text. Example: `130`.
    pub settlement_amount: Option<String>,
    /// Shipping cost amount. A decimal number as text. Example: `-70`.
    pub shipping_cost_amount: Option<String>,
    /// SKU transactions.
    pub sku_transactions: Vec<SkuTransaction>,
    /// Total count. Example: `2`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetOrderStatementTransactionsResponse {
    fn name(&self) -> &'static str {
        "GetOrderStatementTransactionsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "fee_and_tax_amount" => self.fee_and_tax_amount.read(reader),
            "order_create_time" => self.order_create_time.read(reader),
            "order_id" => self.order_id.read(reader),
            "revenue_amount" => self.revenue_amount.read(reader),
            "settlement_amount" => self.settlement_amount.read(reader),
            "shipping_cost_amount" => self.shipping_cost_amount.read(reader),
            "sku_transactions" => self.sku_transactions.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("fee_and_tax_amount", &self.fee_and_tax_amount);
        out.put("order_create_time", &self.order_create_time);
        out.put("order_id", &self.order_id);
        out.put("revenue_amount", &self.revenue_amount);
        out.put("settlement_amount", &self.settlement_amount);
        out.put("shipping_cost_amount", &self.shipping_cost_amount);
        out.put("sku_transactions", &self.sku_transactions);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetPayments` (202605).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentsResponse {
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Payments.
    pub payments: Vec<Payment>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetPaymentsResponse {
    fn name(&self) -> &'static str {
        "GetPaymentsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "payments" => self.payments.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("payments", &self.payments);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetTransactionsbyStatement` (202501).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStatementTransactionsResponse {
    /// Create time. Unix seconds. Example: `1685548800`.
    pub create_time: Option<i64>,
    /// Currency. Example: `GBP`.
    pub currency: Option<String>,
    /// Id. Example: `7238804564097517339`.
    pub id: Option<String>,
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Payable amount. A decimal number as text. Example: `150`.
    pub payable_amount: Option<String>,
    /// Status. Example: `SETTLED`.
    pub status: Option<String>,
    /// Total count. Example: `2`.
    pub total_count: Option<i64>,
    /// Total reserve amount. A decimal number as text. Example: `20`.
    pub total_reserve_amount: Option<String>,
    /// Total settlement amount. A decimal number as text. Example: `130`.
    pub total_settlement_amount: Option<String>,
    /// Total settlement breakdown.
    pub total_settlement_breakdown: Option<TotalSettlementBreakdown>,
    /// Transactions.
    pub transactions: Vec<Transaction>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetStatementTransactionsResponse {
    fn name(&self) -> &'static str {
        "GetStatementTransactionsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time" => self.create_time.read(reader),
            "currency" => self.currency.read(reader),
            "id" => self.id.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "payable_amount" => self.payable_amount.read(reader),
            "status" => self.status.read(reader),
            "total_count" => self.total_count.read(reader),
            "total_reserve_amount" => self.total_reserve_amount.read(reader),
            "total_settlement_amount" => self.total_settlement_amount.read(reader),
            "total_settlement_breakdown" => self.total_settlement_breakdown.read(reader),
            "transactions" => self.transactions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time", &self.create_time);
        out.put("currency", &self.currency);
        out.put("id", &self.id);
        out.put("next_page_token", &self.next_page_token);
        out.put("payable_amount", &self.payable_amount);
        out.put("status", &self.status);
        out.put("total_count", &self.total_count);
        out.put("total_reserve_amount", &self.total_reserve_amount);
        out.put("total_settlement_amount", &self.total_settlement_amount);
        out.put("total_settlement_breakdown", &self.total_settlement_breakdown);
        out.put("transactions", &self.transactions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetStatements` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStatementsResponse {
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Statements.
    pub statements: Vec<Statement>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetStatementsResponse {
    fn name(&self) -> &'static str {
        "GetStatementsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "statements" => self.statements.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("statements", &self.statements);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetTaxInformation` (202504).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTaxInformationResponse {
    /// Tax information.
    pub tax_information: Option<TaxInformation>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetTaxInformationResponse {
    fn name(&self) -> &'static str {
        "GetTaxInformationResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "tax_information" => self.tax_information.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("tax_information", &self.tax_information);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetTradeInAccountTransactions` (202609).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTradeInAccountTransactionsResponse {
    /// Flows.
    pub flows: Vec<Flow>,
    /// Has more.
    pub has_more: Option<bool>,
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Total count.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetTradeInAccountTransactionsResponse {
    fn name(&self) -> &'static str {
        "GetTradeInAccountTransactionsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "flows" => self.flows.read(reader),
            "has_more" => self.has_more.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("flows", &self.flows);
        out.put("has_more", &self.has_more);
        out.put("next_page_token", &self.next_page_token);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetTradeInSupplierAccountBalance` (202609).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTradeInSupplierAccountBalanceResponse {
    /// Available balance.
    pub available_balance: Option<Money>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetTradeInSupplierAccountBalanceResponse {
    fn name(&self) -> &'static str {
        "GetTradeInSupplierAccountBalanceResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "available_balance" => self.available_balance.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("available_balance", &self.available_balance);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetUnsettledTransactions` (202507).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUnsettledTransactionsResponse {
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Sum estimated adjustment amount. A decimal number as text. Example: `-10`.
    pub sum_est_adjustment_amount: Option<String>,
    /// Sum estimated fee amount. A decimal number as text. Example: `-10`.
    pub sum_est_fee_amount: Option<String>,
    /// Sum estimated revenue amount. A decimal number as text. Example: `10`.
    pub sum_est_revenue_amount: Option<String>,
    /// Sum estimated settlement amount. A decimal number as text. Example: `100`.
    pub sum_est_settlement_amount: Option<String>,
    /// Total count. Example: `2`.
    pub total_count: Option<i64>,
    /// Transactions.
    pub transactions: Vec<GetUnsettledTransactionsTransaction>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetUnsettledTransactionsResponse {
    fn name(&self) -> &'static str {
        "GetUnsettledTransactionsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "sum_est_adjustment_amount" => self.sum_est_adjustment_amount.read(reader),
            "sum_est_fee_amount" => self.sum_est_fee_amount.read(reader),
            "sum_est_revenue_amount" => self.sum_est_revenue_amount.read(reader),
            "sum_est_settlement_amount" => self.sum_est_settlement_amount.read(reader),
            "total_count" => self.total_count.read(reader),
            "transactions" => self.transactions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("sum_est_adjustment_amount", &self.sum_est_adjustment_amount);
        out.put("sum_est_fee_amount", &self.sum_est_fee_amount);
        out.put("sum_est_revenue_amount", &self.sum_est_revenue_amount);
        out.put("sum_est_settlement_amount", &self.sum_est_settlement_amount);
        out.put("total_count", &self.total_count);
        out.put("transactions", &self.transactions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetWithdrawals` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWithdrawalsResponse {
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Total count. Example: `1`.
    pub total_count: Option<i64>,
    /// Withdrawals.
    pub withdrawals: Vec<Withdrawal>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetWithdrawalsResponse {
    fn name(&self) -> &'static str {
        "GetWithdrawalsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            "withdrawals" => self.withdrawals.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("total_count", &self.total_count);
        out.put("withdrawals", &self.withdrawals);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Amount inside [`Payment`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// Currency.
    pub currency: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Amount {
    fn name(&self) -> &'static str {
        "Amount"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Business entity inside [`TaxInformation`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessEntity {
    /// Address.
    pub address: Option<String>,
    /// Branch number. Example: `222`.
    pub branch_number: Option<String>,
    /// Business name.
    pub business_name: Option<String>,
    /// Fiscal regime.
    pub fiscal_regime: Option<String>,
    /// Organization level. Example: `BRANCH`.
    pub organization_level: Option<String>,
    /// Postal code. Example: `212`.
    pub postal_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for BusinessEntity {
    fn name(&self) -> &'static str {
        "BusinessEntity"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "address" => self.address.read(reader),
            "branch_number" => self.branch_number.read(reader),
            "business_name" => self.business_name.read(reader),
            "fiscal_regime" => self.fiscal_regime.read(reader),
            "organization_level" => self.organization_level.read(reader),
            "postal_code" => self.postal_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("address", &self.address);
        out.put("branch_number", &self.branch_number);
        out.put("business_name", &self.business_name);
        out.put("fiscal_regime", &self.fiscal_regime);
        out.put("organization_level", &self.organization_level);
        out.put("postal_code", &self.postal_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Fee inside [`FeeTaxBreakdown`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fee {
    /// Affiliate ads commission amount. A decimal number as text. Example: `0`.
    pub affiliate_ads_commission_amount: Option<String>,
    /// Affiliate commission amount. A decimal number as text. Example: `0`.
    pub affiliate_commission_amount: Option<String>,
    /// Affiliate commission amount before pit. Example: `-2`.
    pub affiliate_commission_amount_before_pit: Option<String>,
    /// Affiliate commission before pit amount. A decimal number as text. Example: `-6`.
    pub affiliate_commission_before_pit_amount: Option<String>,
    /// Affiliate commission deposit. Example: `0`.
    pub affiliate_commission_deposit: Option<String>,
    /// Affiliate commission release. Example: `0`.
    pub affiliate_commission_release: Option<String>,
    /// Affiliate partner commission amount. A decimal number as text. Example: `0`.
    pub affiliate_partner_commission_amount: Option<String>,
    /// Auto post shoppable video commission fee.
    pub auto_post_shoppable_video_commission_fee: Option<String>,
    /// Bonus cashback service fee amount. A decimal number as text. Example: `0`.
    pub bonus_cashback_service_fee_amount: Option<String>,
    /// Brand amplification program commission.
    pub brand_amplification_program_commission: Option<String>,
    /// Brand amplification program fee tax.
    pub brand_amplification_program_fee_tax: Option<String>,
    /// Brand campaign fee.
    pub brand_campaign_fee: Option<String>,
    /// Brand campaign fee tax.
    pub brand_campaign_fee_tax: Option<String>,
    /// Buyer fault return shipping fee.
    pub buyer_fault_return_shipping_fee: Option<String>,
    /// Campaign period fee cfp amount. A decimal number as text.
    pub campaign_period_fee_cfp_amount: Option<String>,
    /// Campaign period fee cfp tax amount. A decimal number as text.
    pub campaign_period_fee_cfp_tax_amount: Option<String>,
    /// Campaign period fee sp amount. A decimal number as text.
    pub campaign_period_fee_sp_amount: Option<String>,
    /// Campaign period fee sp tax amount. A decimal number as text.
    pub campaign_period_fee_sp_tax_amount: Option<String>,
    /// Campaign resource fee. Example: `0`.
    pub campaign_resource_fee: Option<String>,
    /// Category led campaign fee amount. A decimal number as text.
    pub category_led_campaign_fee_amount: Option<String>,
    /// Category led campaign fee tax amount. A decimal number as text.
    pub category_led_campaign_fee_tax_amount: Option<String>,
    /// Cofunded creator bonus amount. A decimal number as text. Example: `-10`.
    pub cofunded_creator_bonus_amount: Option<String>,
    /// Cofunded promotion service fee amount. A decimal number as text. Example: `100`.
    pub cofunded_promotion_service_fee_amount: Option<String>,
    /// Cps shop ads commission tax amount. A decimal number as text.
    pub cps_shop_ads_commission_tax_amount: Option<String>,
    /// Credit card handling fee amount. A decimal number as text. Example: `0`.
    pub credit_card_handling_fee_amount: Option<String>,
    /// Dt handling fee amount. A decimal number as text. Example: `10`.
    pub dt_handling_fee_amount: Option<String>,
    /// Dynamic commission amount. A decimal number as text. Example: `5`.
    pub dynamic_commission_amount: Option<String>,
    /// EPR pob service fee amount. A decimal number as text. Example: `-10`.
    pub epr_pob_service_fee_amount: Option<String>,
    /// External affiliate marketing fee amount. A decimal number as text. Example: `10`.
    pub external_affiliate_marketing_fee_amount: Option<String>,
    /// Failed delivery shipping fee.
    pub failed_delivery_shipping_fee: Option<String>,
    /// Fee per item sold amount. A decimal number as text. Example: `0`.
    pub fee_per_item_sold_amount: Option<String>,
    /// Flash sales service fee amount. A decimal number as text. Example: `50`.
    pub flash_sales_service_fee_amount: Option<String>,
    /// GMV max ad fee amount. A decimal number as text.
    pub gmv_max_ad_fee_amount: Option<String>,
    /// GMV max coupon fee.
    pub gmv_max_coupon_fee: Option<String>,
    /// Installation service fee. Example: `0`.
    pub installation_service_fee: Option<String>,
    /// Insurance fee.
    pub insurance_fee: Option<String>,
    /// LIVE specials fee amount. A decimal number as text. Example: `2`.
    pub live_specials_fee_amount: Option<String>,
    /// Mall service fee amount. A decimal number as text. Example: `0`.
    pub mall_service_fee_amount: Option<String>,
    /// New customer growth package fee.
    pub new_customer_growth_package_fee: Option<String>,
    /// Pit withheld from ads commission amount. A decimal number as text. Example: `2`.
    pub pit_withheld_from_ads_commission_amount: Option<String>,
    /// Platform commission amount. A decimal number as text. Example: `0`.
    pub platform_commission_amount: Option<String>,
    /// Platform semi managed commission fee.
    pub platform_semi_managed_commission_fee: Option<String>,
    /// Platform semi managed commission fee tax.
    pub platform_semi_managed_commission_fee_tax: Option<String>,
    /// Platform special service fee amount. A decimal number as text.
    pub platform_special_service_fee_amount: Option<String>,
    /// Pre order service fee amount. A decimal number as text. Example: `10`.
    pub pre_order_service_fee_amount: Option<String>,
    /// Referral fee amount. A decimal number as text. Example: `-2`.
    pub referral_fee_amount: Option<String>,
    /// Refund administration fee amount. A decimal number as text. Example: `0`.
    pub refund_administration_fee_amount: Option<String>,
    /// Retail delivery fee amount. A decimal number as text. Example: `0`.
    pub retail_delivery_fee_amount: Option<String>,
    /// Retail delivery fee payment amount. A decimal number as text. Example: `0`.
    pub retail_delivery_fee_payment_amount: Option<String>,
    /// Retail delivery fee refund amount. A decimal number as text. Example: `0`.
    pub retail_delivery_fee_refund_amount: Option<String>,
    /// Seller funded user spoint service fee.
    pub seller_funded_user_spoint_service_fee: Option<String>,
    /// Seller growth fee amount. A decimal number as text.
    pub seller_growth_fee_amount: Option<String>,
    /// Seller paylater handling fee amount. A decimal number as text. Example: `-10`.
    pub seller_paylater_handling_fee_amount: Option<String>,
    /// Sfp service fee amount. A decimal number as text. Example: `2`.
    pub sfp_service_fee_amount: Option<String>,
    /// Shipping fee guarantee service fee. Example: `0`.
    pub shipping_fee_guarantee_service_fee: Option<String>,
    /// Shipping insurance fee tax amount. A decimal number as text.
    pub shipping_insurance_fee_tax_amount: Option<String>,
    /// Smart promotion fee amount. A decimal number as text.
    pub smart_promotion_fee_amount: Option<String>,
    /// Store GMV growth package fee.
    pub store_gmv_growth_package_fee: Option<String>,
    /// Tap shop ads commission. Example: `0`.
    pub tap_shop_ads_commission: Option<String>,
    /// Target product GMV growth package fee.
    pub target_product_gmv_growth_package_fee: Option<String>,
    /// Transaction fee amount. A decimal number as text. Example: `-2`.
    pub transaction_fee_amount: Option<String>,
    /// Tsp commission amount. A decimal number as text. Example: `10`.
    pub tsp_commission_amount: Option<String>,
    /// Vn fix infrastructure fee. Example: `0`.
    pub vn_fix_infrastructure_fee: Option<String>,
    /// Voucher xtra service fee amount. A decimal number as text. Example: `100`.
    pub voucher_xtra_service_fee_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Fee {
    fn name(&self) -> &'static str {
        "Fee"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "affiliate_ads_commission_amount" => self.affiliate_ads_commission_amount.read(reader),
            "affiliate_commission_amount" => self.affiliate_commission_amount.read(reader),
            "affiliate_commission_amount_before_pit" => {
                self.affiliate_commission_amount_before_pit.read(reader)
            }
            "affiliate_commission_before_pit_amount" => {
                self.affiliate_commission_before_pit_amount.read(reader)
            }
            "affiliate_commission_deposit" => self.affiliate_commission_deposit.read(reader),
            "affiliate_commission_release" => self.affiliate_commission_release.read(reader),
            "affiliate_partner_commission_amount" => self.affiliate_partner_commission_amount.read(reader),
            "auto_post_shoppable_video_commission_fee" => {
                self.auto_post_shoppable_video_commission_fee.read(reader)
            }
            "bonus_cashback_service_fee_amount" => self.bonus_cashback_service_fee_amount.read(reader),
            "brand_amplification_program_commission" => {
                self.brand_amplification_program_commission.read(reader)
            }
            "brand_amplification_program_fee_tax" => self.brand_amplification_program_fee_tax.read(reader),
            "brand_campaign_fee" => self.brand_campaign_fee.read(reader),
            "brand_campaign_fee_tax" => self.brand_campaign_fee_tax.read(reader),
            "buyer_fault_return_shipping_fee" => self.buyer_fault_return_shipping_fee.read(reader),
            "campaign_period_fee_cfp_amount" => self.campaign_period_fee_cfp_amount.read(reader),
            "campaign_period_fee_cfp_tax_amount" => self.campaign_period_fee_cfp_tax_amount.read(reader),
            "campaign_period_fee_sp_amount" => self.campaign_period_fee_sp_amount.read(reader),
            "campaign_period_fee_sp_tax_amount" => self.campaign_period_fee_sp_tax_amount.read(reader),
            "campaign_resource_fee" => self.campaign_resource_fee.read(reader),
            "category_led_campaign_fee_amount" => self.category_led_campaign_fee_amount.read(reader),
            "category_led_campaign_fee_tax_amount" => self.category_led_campaign_fee_tax_amount.read(reader),
            "cofunded_creator_bonus_amount" => self.cofunded_creator_bonus_amount.read(reader),
            "cofunded_promotion_service_fee_amount" => {
                self.cofunded_promotion_service_fee_amount.read(reader)
            }
            "cps_shop_ads_commission_tax_amount" => self.cps_shop_ads_commission_tax_amount.read(reader),
            "credit_card_handling_fee_amount" => self.credit_card_handling_fee_amount.read(reader),
            "dt_handling_fee_amount" => self.dt_handling_fee_amount.read(reader),
            "dynamic_commission_amount" => self.dynamic_commission_amount.read(reader),
            "epr_pob_service_fee_amount" => self.epr_pob_service_fee_amount.read(reader),
            "external_affiliate_marketing_fee_amount" => {
                self.external_affiliate_marketing_fee_amount.read(reader)
            }
            "failed_delivery_shipping_fee" => self.failed_delivery_shipping_fee.read(reader),
            "fee_per_item_sold_amount" => self.fee_per_item_sold_amount.read(reader),
            "flash_sales_service_fee_amount" => self.flash_sales_service_fee_amount.read(reader),
            "gmv_max_ad_fee_amount" => self.gmv_max_ad_fee_amount.read(reader),
            "gmv_max_coupon_fee" => self.gmv_max_coupon_fee.read(reader),
            "installation_service_fee" => self.installation_service_fee.read(reader),
            "insurance_fee" => self.insurance_fee.read(reader),
            "live_specials_fee_amount" => self.live_specials_fee_amount.read(reader),
            "mall_service_fee_amount" => self.mall_service_fee_amount.read(reader),
            "new_customer_growth_package_fee" => self.new_customer_growth_package_fee.read(reader),
            "pit_withheld_from_ads_commission_amount" => {
                self.pit_withheld_from_ads_commission_amount.read(reader)
            }
            "platform_commission_amount" => self.platform_commission_amount.read(reader),
            "platform_semi_managed_commission_fee" => self.platform_semi_managed_commission_fee.read(reader),
            "platform_semi_managed_commission_fee_tax" => {
                self.platform_semi_managed_commission_fee_tax.read(reader)
            }
            "platform_special_service_fee_amount" => self.platform_special_service_fee_amount.read(reader),
            "pre_order_service_fee_amount" => self.pre_order_service_fee_amount.read(reader),
            "referral_fee_amount" => self.referral_fee_amount.read(reader),
            "refund_administration_fee_amount" => self.refund_administration_fee_amount.read(reader),
            "retail_delivery_fee_amount" => self.retail_delivery_fee_amount.read(reader),
            "retail_delivery_fee_payment_amount" => self.retail_delivery_fee_payment_amount.read(reader),
            "retail_delivery_fee_refund_amount" => self.retail_delivery_fee_refund_amount.read(reader),
            "seller_funded_user_spoint_service_fee" => {
                self.seller_funded_user_spoint_service_fee.read(reader)
            }
            "seller_growth_fee_amount" => self.seller_growth_fee_amount.read(reader),
            "seller_paylater_handling_fee_amount" => self.seller_paylater_handling_fee_amount.read(reader),
            "sfp_service_fee_amount" => self.sfp_service_fee_amount.read(reader),
            "shipping_fee_guarantee_service_fee" => self.shipping_fee_guarantee_service_fee.read(reader),
            "shipping_insurance_fee_tax_amount" => self.shipping_insurance_fee_tax_amount.read(reader),
            "smart_promotion_fee_amount" => self.smart_promotion_fee_amount.read(reader),
            "store_gmv_growth_package_fee" => self.store_gmv_growth_package_fee.read(reader),
            "tap_shop_ads_commission" => self.tap_shop_ads_commission.read(reader),
            "target_product_gmv_growth_package_fee" => {
                self.target_product_gmv_growth_package_fee.read(reader)
            }
            "transaction_fee_amount" => self.transaction_fee_amount.read(reader),
            "tsp_commission_amount" => self.tsp_commission_amount.read(reader),
            "vn_fix_infrastructure_fee" => self.vn_fix_infrastructure_fee.read(reader),
            "voucher_xtra_service_fee_amount" => self.voucher_xtra_service_fee_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("affiliate_ads_commission_amount", &self.affiliate_ads_commission_amount);
        out.put("affiliate_commission_amount", &self.affiliate_commission_amount);
        out.put("affiliate_commission_amount_before_pit", &self.affiliate_commission_amount_before_pit);
        out.put("affiliate_commission_before_pit_amount", &self.affiliate_commission_before_pit_amount);
        out.put("affiliate_commission_deposit", &self.affiliate_commission_deposit);
        out.put("affiliate_commission_release", &self.affiliate_commission_release);
        out.put("affiliate_partner_commission_amount", &self.affiliate_partner_commission_amount);
        out.put("auto_post_shoppable_video_commission_fee", &self.auto_post_shoppable_video_commission_fee);
        out.put("bonus_cashback_service_fee_amount", &self.bonus_cashback_service_fee_amount);
        out.put("brand_amplification_program_commission", &self.brand_amplification_program_commission);
        out.put("brand_amplification_program_fee_tax", &self.brand_amplification_program_fee_tax);
        out.put("brand_campaign_fee", &self.brand_campaign_fee);
        out.put("brand_campaign_fee_tax", &self.brand_campaign_fee_tax);
        out.put("buyer_fault_return_shipping_fee", &self.buyer_fault_return_shipping_fee);
        out.put("campaign_period_fee_cfp_amount", &self.campaign_period_fee_cfp_amount);
        out.put("campaign_period_fee_cfp_tax_amount", &self.campaign_period_fee_cfp_tax_amount);
        out.put("campaign_period_fee_sp_amount", &self.campaign_period_fee_sp_amount);
        out.put("campaign_period_fee_sp_tax_amount", &self.campaign_period_fee_sp_tax_amount);
        out.put("campaign_resource_fee", &self.campaign_resource_fee);
        out.put("category_led_campaign_fee_amount", &self.category_led_campaign_fee_amount);
        out.put("category_led_campaign_fee_tax_amount", &self.category_led_campaign_fee_tax_amount);
        out.put("cofunded_creator_bonus_amount", &self.cofunded_creator_bonus_amount);
        out.put("cofunded_promotion_service_fee_amount", &self.cofunded_promotion_service_fee_amount);
        out.put("cps_shop_ads_commission_tax_amount", &self.cps_shop_ads_commission_tax_amount);
        out.put("credit_card_handling_fee_amount", &self.credit_card_handling_fee_amount);
        out.put("dt_handling_fee_amount", &self.dt_handling_fee_amount);
        out.put("dynamic_commission_amount", &self.dynamic_commission_amount);
        out.put("epr_pob_service_fee_amount", &self.epr_pob_service_fee_amount);
        out.put("external_affiliate_marketing_fee_amount", &self.external_affiliate_marketing_fee_amount);
        out.put("failed_delivery_shipping_fee", &self.failed_delivery_shipping_fee);
        out.put("fee_per_item_sold_amount", &self.fee_per_item_sold_amount);
        out.put("flash_sales_service_fee_amount", &self.flash_sales_service_fee_amount);
        out.put("gmv_max_ad_fee_amount", &self.gmv_max_ad_fee_amount);
        out.put("gmv_max_coupon_fee", &self.gmv_max_coupon_fee);
        out.put("installation_service_fee", &self.installation_service_fee);
        out.put("insurance_fee", &self.insurance_fee);
        out.put("live_specials_fee_amount", &self.live_specials_fee_amount);
        out.put("mall_service_fee_amount", &self.mall_service_fee_amount);
        out.put("new_customer_growth_package_fee", &self.new_customer_growth_package_fee);
        out.put("pit_withheld_from_ads_commission_amount", &self.pit_withheld_from_ads_commission_amount);
        out.put("platform_commission_amount", &self.platform_commission_amount);
        out.put("platform_semi_managed_commission_fee", &self.platform_semi_managed_commission_fee);
        out.put("platform_semi_managed_commission_fee_tax", &self.platform_semi_managed_commission_fee_tax);
        out.put("platform_special_service_fee_amount", &self.platform_special_service_fee_amount);
        out.put("pre_order_service_fee_amount", &self.pre_order_service_fee_amount);
        out.put("referral_fee_amount", &self.referral_fee_amount);
        out.put("refund_administration_fee_amount", &self.refund_administration_fee_amount);
        out.put("retail_delivery_fee_amount", &self.retail_delivery_fee_amount);
        out.put("retail_delivery_fee_payment_amount", &self.retail_delivery_fee_payment_amount);
        out.put("retail_delivery_fee_refund_amount", &self.retail_delivery_fee_refund_amount);
        out.put("seller_funded_user_spoint_service_fee", &self.seller_funded_user_spoint_service_fee);
        out.put("seller_growth_fee_amount", &self.seller_growth_fee_amount);
        out.put("seller_paylater_handling_fee_amount", &self.seller_paylater_handling_fee_amount);
        out.put("sfp_service_fee_amount", &self.sfp_service_fee_amount);
        out.put("shipping_fee_guarantee_service_fee", &self.shipping_fee_guarantee_service_fee);
        out.put("shipping_insurance_fee_tax_amount", &self.shipping_insurance_fee_tax_amount);
        out.put("smart_promotion_fee_amount", &self.smart_promotion_fee_amount);
        out.put("store_gmv_growth_package_fee", &self.store_gmv_growth_package_fee);
        out.put("tap_shop_ads_commission", &self.tap_shop_ads_commission);
        out.put("target_product_gmv_growth_package_fee", &self.target_product_gmv_growth_package_fee);
        out.put("transaction_fee_amount", &self.transaction_fee_amount);
        out.put("tsp_commission_amount", &self.tsp_commission_amount);
        out.put("vn_fix_infrastructure_fee", &self.vn_fix_infrastructure_fee);
        out.put("voucher_xtra_service_fee_amount", &self.voucher_xtra_service_fee_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Fee tax breakdown inside [`GetUnsettledTransactionsTransaction`], [`SkuTransaction`], [`Transaction`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FeeTaxBreakdown {
    /// Fee.
    pub fee: Option<Fee>,
    /// Tax.
    pub tax: Option<Tax>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for FeeTaxBreakdown {
    fn name(&self) -> &'static str {
        "FeeTaxBreakdown"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fee" => self.fee.read(reader),
            "tax" => self.tax.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fee", &self.fee);
        out.put("tax", &self.tax);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Flow inside [`GetTradeInAccountTransactionsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Flow {
    /// Amount.
    pub amount: Option<Money>,
    /// Create time. A time in the format of RFC 3339.
    pub create_time: Option<String>,
    /// Direction.
    pub direction: Option<String>,
    /// Origin transaction id.
    pub origin_transaction_id: Option<String>,
    /// Reference id.
    pub reference_id: Option<String>,
    /// Transaction id.
    pub transaction_id: Option<String>,
    /// Type.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Flow {
    fn name(&self) -> &'static str {
        "Flow"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "amount" => self.amount.read(reader),
            "create_time" => self.create_time.read(reader),
            "direction" => self.direction.read(reader),
            "origin_transaction_id" => self.origin_transaction_id.read(reader),
            "reference_id" => self.reference_id.read(reader),
            "transaction_id" => self.transaction_id.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("amount", &self.amount);
        out.put("create_time", &self.create_time);
        out.put("direction", &self.direction);
        out.put("origin_transaction_id", &self.origin_transaction_id);
        out.put("reference_id", &self.reference_id);
        out.put("transaction_id", &self.transaction_id);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Supplementary component inside [`Transaction`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStatementTransactionsSupplementaryComponent {
    /// Customer payment amount. A decimal number as text. Example: `0`.
    pub customer_payment_amount: Option<String>,
    /// Customer refund amount. A decimal number as text. Example: `0`.
    pub customer_refund_amount: Option<String>,
    /// Platform cofunded discount amount. A decimal number as text. Example: `11`.
    pub platform_cofunded_discount_amount: Option<String>,
    /// Platform cofunded discount refund amount. A decimal number as text. Example: `10`.
    pub platform_cofunded_discount_refund_amount: Option<String>,
    /// Platform discount amount. A decimal number as text. Example: `10`.
    pub platform_discount_amount: Option<String>,
    /// Platform discount refund amount. A decimal number as text. Example: `1`.
    pub platform_discount_refund_amount: Option<String>,
    /// Retail delivery fee amount. A decimal number as text. Example: `-1`.
    pub retail_delivery_fee_amount: Option<String>,
    /// Retail delivery fee payment amount. A decimal number as text. Example: `4`.
    pub retail_delivery_fee_payment_amount: Option<String>,
    /// Retail delivery fee refund amount. A decimal number as text. Example: `2`.
    pub retail_delivery_fee_refund_amount: Option<String>,
    /// Sales tax amount. A decimal number as text. Example: `10`.
    pub sales_tax_amount: Option<String>,
    /// Sales tax payment amount. A decimal number as text. Example: `0`.
    pub sales_tax_payment_amount: Option<String>,
    /// Sales tax refund amount. A decimal number as text. Example: `0`.
    pub sales_tax_refund_amount: Option<String>,
    /// Seller cofunded discount amount. A decimal number as text. Example: `44`.
    pub seller_cofunded_discount_amount: Option<String>,
    /// Seller cofunded discount refund amount. A decimal number as text. Example: `23`.
    pub seller_cofunded_discount_refund_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetStatementTransactionsSupplementaryComponent {
    fn name(&self) -> &'static str {
        "GetStatementTransactionsSupplementaryComponent"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "customer_payment_amount" => self.customer_payment_amount.read(reader),
            "customer_refund_amount" => self.customer_refund_amount.read(reader),
            "platform_cofunded_discount_amount" => self.platform_cofunded_discount_amount.read(reader),
            "platform_cofunded_discount_refund_amount" => {
                self.platform_cofunded_discount_refund_amount.read(reader)
            }
            "platform_discount_amount" => self.platform_discount_amount.read(reader),
            "platform_discount_refund_amount" => self.platform_discount_refund_amount.read(reader),
            "retail_delivery_fee_amount" => self.retail_delivery_fee_amount.read(reader),
            "retail_delivery_fee_payment_amount" => self.retail_delivery_fee_payment_amount.read(reader),
            "retail_delivery_fee_refund_amount" => self.retail_delivery_fee_refund_amount.read(reader),
            "sales_tax_amount" => self.sales_tax_amount.read(reader),
            "sales_tax_payment_amount" => self.sales_tax_payment_amount.read(reader),
            "sales_tax_refund_amount" => self.sales_tax_refund_amount.read(reader),
            "seller_cofunded_discount_amount" => self.seller_cofunded_discount_amount.read(reader),
            "seller_cofunded_discount_refund_amount" => {
                self.seller_cofunded_discount_refund_amount.read(reader)
            }
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("customer_payment_amount", &self.customer_payment_amount);
        out.put("customer_refund_amount", &self.customer_refund_amount);
        out.put("platform_cofunded_discount_amount", &self.platform_cofunded_discount_amount);
        out.put("platform_cofunded_discount_refund_amount", &self.platform_cofunded_discount_refund_amount);
        out.put("platform_discount_amount", &self.platform_discount_amount);
        out.put("platform_discount_refund_amount", &self.platform_discount_refund_amount);
        out.put("retail_delivery_fee_amount", &self.retail_delivery_fee_amount);
        out.put("retail_delivery_fee_payment_amount", &self.retail_delivery_fee_payment_amount);
        out.put("retail_delivery_fee_refund_amount", &self.retail_delivery_fee_refund_amount);
        out.put("sales_tax_amount", &self.sales_tax_amount);
        out.put("sales_tax_payment_amount", &self.sales_tax_payment_amount);
        out.put("sales_tax_refund_amount", &self.sales_tax_refund_amount);
        out.put("seller_cofunded_discount_amount", &self.seller_cofunded_discount_amount);
        out.put("seller_cofunded_discount_refund_amount", &self.seller_cofunded_discount_refund_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Transaction inside [`GetUnsettledTransactionsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUnsettledTransactionsTransaction {
    /// Adjustment id. Example: `7238804564097517332`.
    pub adjustment_id: Option<String>,
    /// Adjustment order id. Example: `576463220456522968`.
    pub adjustment_order_id: Option<String>,
    /// Currency. Example: `USD`.
    pub currency: Option<String>,
    /// Estimated adjustment amount. A decimal number as text. Example: `170`.
    pub est_adjustment_amount: Option<String>,
    /// Estimated fee tax amount. A decimal number as text. Example: `-30`.
    pub est_fee_tax_amount: Option<String>,
    /// Estimated revenue amount. A decimal number as text. Example: `200`.
    pub est_revenue_amount: Option<String>,
    /// Estimated settlement amount. A decimal number as text. Example: `130`.
    pub est_settlement_amount: Option<String>,
    /// Estimated shipping cost amount. A decimal number as text. Example: `-70`.
    pub est_shipping_cost_amount: Option<String>,
    /// Estimated settlement. Example: `1685548800`.
    pub estimated_settlement: Option<String>,
    /// Fee tax breakdown.
    pub fee_tax_breakdown: Option<FeeTaxBreakdown>,
    /// Id. Example: `1636700041413599290`.
    pub id: Option<String>,
    /// Order create time. Unix seconds. Example: `1685548800`.
    pub order_create_time: Option<i64>,
    /// Order delivery time. Unix seconds. Example: `1685548800`.
    pub order_delivery_time: Option<i64>,
    /// Order id. Example: `576463220456522968`.
    pub order_id: Option<String>,
    /// Revenue breakdown.
    pub revenue_breakdown: Option<RevenueBreakdown>,
    /// Shipping cost breakdown.
    pub shipping_cost_breakdown: Option<ShippingCostBreakdown>,
    /// Status. Example: `UNSETTLED`.
    pub status: Option<String>,
    /// Type. Example: `ORDER`.
    pub type_: Option<GetUnsettledTransactionsTransactionType>,
    /// Unsettled reason.
    pub unsettled_reason: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetUnsettledTransactionsTransaction {
    fn name(&self) -> &'static str {
        "GetUnsettledTransactionsTransaction"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "adjustment_id" => self.adjustment_id.read(reader),
            "adjustment_order_id" => self.adjustment_order_id.read(reader),
            "currency" => self.currency.read(reader),
            "est_adjustment_amount" => self.est_adjustment_amount.read(reader),
            "est_fee_tax_amount" => self.est_fee_tax_amount.read(reader),
            "est_revenue_amount" => self.est_revenue_amount.read(reader),
            "est_settlement_amount" => self.est_settlement_amount.read(reader),
            "est_shipping_cost_amount" => self.est_shipping_cost_amount.read(reader),
            "estimated_settlement" => self.estimated_settlement.read(reader),
            "fee_tax_breakdown" => self.fee_tax_breakdown.read(reader),
            "id" => self.id.read(reader),
            "order_create_time" => self.order_create_time.read(reader),
            "order_delivery_time" => self.order_delivery_time.read(reader),
            "order_id" => self.order_id.read(reader),
            "revenue_breakdown" => self.revenue_breakdown.read(reader),
            "shipping_cost_breakdown" => self.shipping_cost_breakdown.read(reader),
            "status" => self.status.read(reader),
            "type" => self.type_.read(reader),
            "unsettled_reason" => self.unsettled_reason.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("adjustment_id", &self.adjustment_id);
        out.put("adjustment_order_id", &self.adjustment_order_id);
        out.put("currency", &self.currency);
        out.put("est_adjustment_amount", &self.est_adjustment_amount);
        out.put("est_fee_tax_amount", &self.est_fee_tax_amount);
        out.put("est_revenue_amount", &self.est_revenue_amount);
        out.put("est_settlement_amount", &self.est_settlement_amount);
        out.put("est_shipping_cost_amount", &self.est_shipping_cost_amount);
        out.put("estimated_settlement", &self.estimated_settlement);
        out.put("fee_tax_breakdown", &self.fee_tax_breakdown);
        out.put("id", &self.id);
        out.put("order_create_time", &self.order_create_time);
        out.put("order_delivery_time", &self.order_delivery_time);
        out.put("order_id", &self.order_id);
        out.put("revenue_breakdown", &self.revenue_breakdown);
        out.put("shipping_cost_breakdown", &self.shipping_cost_breakdown);
        out.put("status", &self.status);
        out.put("type", &self.type_);
        out.put("unsettled_reason", &self.unsettled_reason);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Overall status inside [`TaxInformation`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OverallStatus {
    /// Is tax infomation complete. Example: `true`.
    pub is_tax_infomation_complete: Option<bool>,
    /// Is tax number submitted. Example: `true`.
    pub is_tax_number_submitted: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OverallStatus {
    fn name(&self) -> &'static str {
        "OverallStatus"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_tax_infomation_complete" => self.is_tax_infomation_complete.read(reader),
            "is_tax_number_submitted" => self.is_tax_number_submitted.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_tax_infomation_complete", &self.is_tax_infomation_complete);
        out.put("is_tax_number_submitted", &self.is_tax_number_submitted);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Payment inside [`GetPaymentsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    /// Amount.
    pub amount: Option<Amount>,
    /// Bank account.
    pub bank_account: Option<String>,
    /// Create time. Unix seconds.
    pub create_time: Option<i64>,
    /// Exchange rate.
    pub exchange_rate: Option<String>,
    /// Id.
    pub id: Option<String>,
    /// Paid time. Unix seconds.
    pub paid_time: Option<i64>,
    /// Payment amount before exchange.
    pub payment_amount_before_exchange: Option<PaymentAmountBeforeExchange>,
    /// Settlement amount.
    pub settlement_amount: Option<SettlementAmount>,
    /// Status.
    pub status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Payment {
    fn name(&self) -> &'static str {
        "Payment"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "amount" => self.amount.read(reader),
            "bank_account" => self.bank_account.read(reader),
            "create_time" => self.create_time.read(reader),
            "exchange_rate" => self.exchange_rate.read(reader),
            "id" => self.id.read(reader),
            "paid_time" => self.paid_time.read(reader),
            "payment_amount_before_exchange" => self.payment_amount_before_exchange.read(reader),
            "settlement_amount" => self.settlement_amount.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("amount", &self.amount);
        out.put("bank_account", &self.bank_account);
        out.put("create_time", &self.create_time);
        out.put("exchange_rate", &self.exchange_rate);
        out.put("id", &self.id);
        out.put("paid_time", &self.paid_time);
        out.put("payment_amount_before_exchange", &self.payment_amount_before_exchange);
        out.put("settlement_amount", &self.settlement_amount);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Payment amount before exchange inside [`Payment`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentAmountBeforeExchange {
    /// Currency.
    pub currency: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PaymentAmountBeforeExchange {
    fn name(&self) -> &'static str {
        "PaymentAmountBeforeExchange"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Recent audit inside [`TaxNumber`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecentAudit {
    /// Rejection reasons.
    pub rejection_reasons: Vec<String>,
    /// Status. Example: `REJECTED`.
    pub status: Option<String>,
    /// Tax number. Example: `MX222`.
    pub tax_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RecentAudit {
    fn name(&self) -> &'static str {
        "RecentAudit"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "rejection_reasons" => self.rejection_reasons.read(reader),
            "status" => self.status.read(reader),
            "tax_number" => self.tax_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("rejection_reasons", &self.rejection_reasons);
        out.put("status", &self.status);
        out.put("tax_number", &self.tax_number);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Revenue breakdown inside [`GetUnsettledTransactionsTransaction`], [`SkuTransaction`], [`Transaction`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RevenueBreakdown {
    /// COD service fee amount. A decimal number as text. Example: `0`.
    pub cod_service_fee_amount: Option<String>,
    /// Distant item fee amount. A decimal number as text.
    pub distant_item_fee_amount: Option<String>,
    /// Refund COD service fee amount. A decimal number as text. Example: `0`.
    pub refund_cod_service_fee_amount: Option<String>,
    /// Refund subtotal before discount amount. A decimal number as text. Example: `0`.
    pub refund_subtotal_before_discount_amount: Option<String>,
    /// Seller discount amount. A decimal number as text. Example: `-10`.
    pub seller_discount_amount: Option<String>,
    /// Seller discount refund amount. A decimal number as text. Example: `0`.
    pub seller_discount_refund_amount: Option<String>,
    /// Subtotal before discount amount. A decimal number as text. Example: `210`.
    pub subtotal_before_discount_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RevenueBreakdown {
    fn name(&self) -> &'static str {
        "RevenueBreakdown"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cod_service_fee_amount" => self.cod_service_fee_amount.read(reader),
            "distant_item_fee_amount" => self.distant_item_fee_amount.read(reader),
            "refund_cod_service_fee_amount" => self.refund_cod_service_fee_amount.read(reader),
            "refund_subtotal_before_discount_amount" => {
                self.refund_subtotal_before_discount_amount.read(reader)
            }
            "seller_discount_amount" => self.seller_discount_amount.read(reader),
            "seller_discount_refund_amount" => self.seller_discount_refund_amount.read(reader),
            "subtotal_before_discount_amount" => self.subtotal_before_discount_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cod_service_fee_amount", &self.cod_service_fee_amount);
        out.put("distant_item_fee_amount", &self.distant_item_fee_amount);
        out.put("refund_cod_service_fee_amount", &self.refund_cod_service_fee_amount);
        out.put("refund_subtotal_before_discount_amount", &self.refund_subtotal_before_discount_amount);
        out.put("seller_discount_amount", &self.seller_discount_amount);
        out.put("seller_discount_refund_amount", &self.seller_discount_refund_amount);
        out.put("subtotal_before_discount_amount", &self.subtotal_before_discount_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Settlement amount inside [`Payment`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SettlementAmount {
    /// Currency.
    pub currency: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SettlementAmount {
    fn name(&self) -> &'static str {
        "SettlementAmount"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shipping cost breakdown inside [`GetUnsettledTransactionsTransaction`], [`SkuTransaction`], [`Transaction`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingCostBreakdown {
    /// Actual shipping fee amount. A decimal number as text. Example: `-50`.
    pub actual_shipping_fee_amount: Option<String>,
    /// Customer paid shipping fee amount. A decimal number as text. Example: `0`.
    pub customer_paid_shipping_fee_amount: Option<String>,
    /// Distant shipping fee amount. A decimal number as text.
    pub distant_shipping_fee_amount: Option<String>,
    /// Exchange shipping fee amount. A decimal number as text. Example: `5`.
    pub exchange_shipping_fee_amount: Option<String>,
    /// Failed delivery subsidy amount. A decimal number as text. Example: `5`.
    pub failed_delivery_subsidy_amount: Option<String>,
    /// FBT free shipping fee amount. A decimal number as text. Example: `5`.
    pub fbt_free_shipping_fee_amount: Option<String>,
    /// FBT fulfillment fee reimbursement amount. A decimal number as text. Example: `5`.
    pub fbt_fulfillment_fee_reimbursement_amount: Option<String>,
    /// FBT key merchant subsidy.
    pub fbt_key_merchant_subsidy: Option<String>,
    /// FBT overall merchant subsidy.
    pub fbt_overall_merchant_subsidy: Option<String>,
    /// Free return subsidy amount. A decimal number as text. Example: `5`.
    pub free_return_subsidy_amount: Option<String>,
    /// Hazmat handling fee.
    pub hazmat_handling_fee: Option<String>,
    /// Hazmat noncompliance fee.
    pub hazmat_noncompliance_fee: Option<String>,
    /// International leg logistics amount. A decimal number as text.
    pub international_leg_logistics_amount: Option<String>,
    /// Logistics service fee.
    pub logistics_service_fee: Option<String>,
    /// Non standard dimension fee.
    pub non_standard_dimension_fee: Option<String>,
    /// Non standard weight fee.
    pub non_standard_weight_fee: Option<String>,
    /// Replacement shipping fee amount. A decimal number as text. Example: `-10`.
    pub replacement_shipping_fee_amount: Option<String>,
    /// Return shipping fee amount. A decimal number as text. Example: `-10`.
    pub return_shipping_fee_amount: Option<String>,
    /// Return shipping fee paid buyer amount. A decimal number as text. Example: `5`.
    pub return_shipping_fee_paid_buyer_amount: Option<String>,
    /// Return shipping label fee amount. A decimal number as text. Example: `5`.
    pub return_shipping_label_fee_amount: Option<String>,
    /// Seller self shipping service fee amount. A decimal number as text. Example: `5`.
    pub seller_self_shipping_service_fee_amount: Option<String>,
    /// Sfr reimbursement.
    pub sfr_reimbursement: Option<String>,
    /// Shipping app service fee amount. A decimal number as text.
    pub shipping_app_service_fee_amount: Option<String>,
    /// Shipping fee discount amount. A decimal number as text. Example: `0`.
    pub shipping_fee_discount_amount: Option<String>,
    /// Shipping fee guarantee reimbursement. Example: `0`.
    pub shipping_fee_guarantee_reimbursement: Option<String>,
    /// Shipping insurance fee amount. A decimal number as text. Example: `0`.
    pub shipping_insurance_fee_amount: Option<String>,
    /// Signature confirmation fee amount. A decimal number as text. Example: `5`.
    pub signature_confirmation_fee_amount: Option<String>,
    /// Supplementary component.
    pub supplementary_component: Option<SupplementaryComponent>,
    /// Tiktok shop shipping incentive amount. A decimal number as text.
    pub tiktok_shop_shipping_incentive_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShippingCostBreakdown {
    fn name(&self) -> &'static str {
        "ShippingCostBreakdown"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "actual_shipping_fee_amount" => self.actual_shipping_fee_amount.read(reader),
            "customer_paid_shipping_fee_amount" => self.customer_paid_shipping_fee_amount.read(reader),
            "distant_shipping_fee_amount" => self.distant_shipping_fee_amount.read(reader),
            "exchange_shipping_fee_amount" => self.exchange_shipping_fee_amount.read(reader),
            "failed_delivery_subsidy_amount" => self.failed_delivery_subsidy_amount.read(reader),
            "fbt_free_shipping_fee_amount" => self.fbt_free_shipping_fee_amount.read(reader),
            "fbt_fulfillment_fee_reimbursement_amount" => {
                self.fbt_fulfillment_fee_reimbursement_amount.read(reader)
            }
            "fbt_key_merchant_subsidy" => self.fbt_key_merchant_subsidy.read(reader),
            "fbt_overall_merchant_subsidy" => self.fbt_overall_merchant_subsidy.read(reader),
            "free_return_subsidy_amount" => self.free_return_subsidy_amount.read(reader),
            "hazmat_handling_fee" => self.hazmat_handling_fee.read(reader),
            "hazmat_noncompliance_fee" => self.hazmat_noncompliance_fee.read(reader),
            "international_leg_logistics_amount" => self.international_leg_logistics_amount.read(reader),
            "logistics_service_fee" => self.logistics_service_fee.read(reader),
            "non_standard_dimension_fee" => self.non_standard_dimension_fee.read(reader),
            "non_standard_weight_fee" => self.non_standard_weight_fee.read(reader),
            "replacement_shipping_fee_amount" => self.replacement_shipping_fee_amount.read(reader),
            "return_shipping_fee_amount" => self.return_shipping_fee_amount.read(reader),
            "return_shipping_fee_paid_buyer_amount" => {
                self.return_shipping_fee_paid_buyer_amount.read(reader)
            }
            "return_shipping_label_fee_amount" => self.return_shipping_label_fee_amount.read(reader),
            "seller_self_shipping_service_fee_amount" => {
                self.seller_self_shipping_service_fee_amount.read(reader)
            }
            "sfr_reimbursement" => self.sfr_reimbursement.read(reader),
            "shipping_app_service_fee_amount" => self.shipping_app_service_fee_amount.read(reader),
            "shipping_fee_discount_amount" => self.shipping_fee_discount_amount.read(reader),
            "shipping_fee_guarantee_reimbursement" => self.shipping_fee_guarantee_reimbursement.read(reader),
            "shipping_insurance_fee_amount" => self.shipping_insurance_fee_amount.read(reader),
            "signature_confirmation_fee_amount" => self.signature_confirmation_fee_amount.read(reader),
            "supplementary_component" => self.supplementary_component.read(reader),
            "tiktok_shop_shipping_incentive_amount" => {
                self.tiktok_shop_shipping_incentive_amount.read(reader)
            }
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("actual_shipping_fee_amount", &self.actual_shipping_fee_amount);
        out.put("customer_paid_shipping_fee_amount", &self.customer_paid_shipping_fee_amount);
        out.put("distant_shipping_fee_amount", &self.distant_shipping_fee_amount);
        out.put("exchange_shipping_fee_amount", &self.exchange_shipping_fee_amount);
        out.put("failed_delivery_subsidy_amount", &self.failed_delivery_subsidy_amount);
        out.put("fbt_free_shipping_fee_amount", &self.fbt_free_shipping_fee_amount);
        out.put("fbt_fulfillment_fee_reimbursement_amount", &self.fbt_fulfillment_fee_reimbursement_amount);
        out.put("fbt_key_merchant_subsidy", &self.fbt_key_merchant_subsidy);
        out.put("fbt_overall_merchant_subsidy", &self.fbt_overall_merchant_subsidy);
        out.put("free_return_subsidy_amount", &self.free_return_subsidy_amount);
        out.put("hazmat_handling_fee", &self.hazmat_handling_fee);
        out.put("hazmat_noncompliance_fee", &self.hazmat_noncompliance_fee);
        out.put("international_leg_logistics_amount", &self.international_leg_logistics_amount);
        out.put("logistics_service_fee", &self.logistics_service_fee);
        out.put("non_standard_dimension_fee", &self.non_standard_dimension_fee);
        out.put("non_standard_weight_fee", &self.non_standard_weight_fee);
        out.put("replacement_shipping_fee_amount", &self.replacement_shipping_fee_amount);
        out.put("return_shipping_fee_amount", &self.return_shipping_fee_amount);
        out.put("return_shipping_fee_paid_buyer_amount", &self.return_shipping_fee_paid_buyer_amount);
        out.put("return_shipping_label_fee_amount", &self.return_shipping_label_fee_amount);
        out.put("seller_self_shipping_service_fee_amount", &self.seller_self_shipping_service_fee_amount);
        out.put("sfr_reimbursement", &self.sfr_reimbursement);
        out.put("shipping_app_service_fee_amount", &self.shipping_app_service_fee_amount);
        out.put("shipping_fee_discount_amount", &self.shipping_fee_discount_amount);
        out.put("shipping_fee_guarantee_reimbursement", &self.shipping_fee_guarantee_reimbursement);
        out.put("shipping_insurance_fee_amount", &self.shipping_insurance_fee_amount);
        out.put("signature_confirmation_fee_amount", &self.signature_confirmation_fee_amount);
        out.put("supplementary_component", &self.supplementary_component);
        out.put("tiktok_shop_shipping_incentive_amount", &self.tiktok_shop_shipping_incentive_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU transaction inside [`GetOrderStatementTransactionsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkuTransaction {
    /// Fee tax amount. A decimal number as text. Example: `-30`.
    pub fee_tax_amount: Option<String>,
    /// Fee tax breakdown.
    pub fee_tax_breakdown: Option<FeeTaxBreakdown>,
    /// Product name.
    pub product_name: Option<String>,
    /// Quantity. Example: `1`.
    pub quantity: Option<String>,
    /// Revenue amount. A decimal number as text. Example: `200`.
    pub revenue_amount: Option<String>,
    /// Revenue breakdown.
    pub revenue_breakdown: Option<RevenueBreakdown>,
    /// Settlement amount. A decimal number as text. Example: `130`.
    pub settlement_amount: Option<String>,
    /// Shipping cost amount. A decimal number as text. Example: `-70`.
    pub shipping_cost_amount: Option<String>,
    /// Shipping cost breakdown.
    pub shipping_cost_breakdown: Option<ShippingCostBreakdown>,
    /// SKU id. Example: `1636700041413599290`.
    pub sku_id: Option<String>,
    /// SKU name.
    pub sku_name: Option<String>,
    /// Statement id. Example: `7238804564097517339`.
    pub statement_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SkuTransaction {
    fn name(&self) -> &'static str {
        "SkuTransaction"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fee_tax_amount" => self.fee_tax_amount.read(reader),
            "fee_tax_breakdown" => self.fee_tax_breakdown.read(reader),
            "product_name" => self.product_name.read(reader),
            "quantity" => self.quantity.read(reader),
            "revenue_amount" => self.revenue_amount.read(reader),
            "revenue_breakdown" => self.revenue_breakdown.read(reader),
            "settlement_amount" => self.settlement_amount.read(reader),
            "shipping_cost_amount" => self.shipping_cost_amount.read(reader),
            "shipping_cost_breakdown" => self.shipping_cost_breakdown.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "sku_name" => self.sku_name.read(reader),
            "statement_id" => self.statement_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fee_tax_amount", &self.fee_tax_amount);
        out.put("fee_tax_breakdown", &self.fee_tax_breakdown);
        out.put("product_name", &self.product_name);
        out.put("quantity", &self.quantity);
        out.put("revenue_amount", &self.revenue_amount);
        out.put("revenue_breakdown", &self.revenue_breakdown);
        out.put("settlement_amount", &self.settlement_amount);
        out.put("shipping_cost_amount", &self.shipping_cost_amount);
        out.put("shipping_cost_breakdown", &self.shipping_cost_breakdown);
        out.put("sku_id", &self.sku_id);
        out.put("sku_name", &self.sku_name);
        out.put("statement_id", &self.statement_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Statement inside [`GetStatementsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Statement {
    /// Adjustment amount. A decimal number as text. Example: `-70`.
    pub adjustment_amount: Option<String>,
    /// Currency. Example: `GBP`.
    pub currency: Option<String>,
    /// Fee amount. A decimal number as text. Example: `-30`.
    pub fee_amount: Option<String>,
    /// Id. Example: `7238804564097517339`.
    pub id: Option<String>,
    /// Net sales amount. A decimal number as text. Example: `-70`.
    pub net_sales_amount: Option<String>,
    /// Payment id. Example: `3459275187040258849`.
    pub payment_id: Option<String>,
    /// Payment status. Example: `PAID`.
    pub payment_status: Option<PaymentStatus>,
    /// Payment time. Unix seconds. Example: `1685548800`.
    pub payment_time: Option<i64>,
    /// Revenue amount. A decimal number as text. Example: `200`.
    pub revenue_amount: Option<String>,
    /// Settlement amount. A decimal number as text. Example: `100`.
    pub settlement_amount: Option<String>,
    /// Shipping cost amount. A decimal number as text. Example: `-70`.
    pub shipping_cost_amount: Option<String>,
    /// Statement time. Unix seconds. Example: `1685548800`.
    pub statement_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Statement {
    fn name(&self) -> &'static str {
        "Statement"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "adjustment_amount" => self.adjustment_amount.read(reader),
            "currency" => self.currency.read(reader),
            "fee_amount" => self.fee_amount.read(reader),
            "id" => self.id.read(reader),
            "net_sales_amount" => self.net_sales_amount.read(reader),
            "payment_id" => self.payment_id.read(reader),
            "payment_status" => self.payment_status.read(reader),
            "payment_time" => self.payment_time.read(reader),
            "revenue_amount" => self.revenue_amount.read(reader),
            "settlement_amount" => self.settlement_amount.read(reader),
            "shipping_cost_amount" => self.shipping_cost_amount.read(reader),
            "statement_time" => self.statement_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("adjustment_amount", &self.adjustment_amount);
        out.put("currency", &self.currency);
        out.put("fee_amount", &self.fee_amount);
        out.put("id", &self.id);
        out.put("net_sales_amount", &self.net_sales_amount);
        out.put("payment_id", &self.payment_id);
        out.put("payment_status", &self.payment_status);
        out.put("payment_time", &self.payment_time);
        out.put("revenue_amount", &self.revenue_amount);
        out.put("settlement_amount", &self.settlement_amount);
        out.put("shipping_cost_amount", &self.shipping_cost_amount);
        out.put("statement_time", &self.statement_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Supplementary component inside [`ShippingCostBreakdown`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupplementaryComponent {
    /// Customer shipping fee. Example: `5`.
    pub customer_shipping_fee: Option<String>,
    /// Customer shipping fee offset amount. A decimal number as text. Example: `-6.99`.
    pub customer_shipping_fee_offset_amount: Option<String>,
    /// FBM shipping cost amount. A decimal number as text. Example: `30`.
    pub fbm_shipping_cost_amount: Option<String>,
    /// FBT fulfillment fee amount. A decimal number as text. Example: `0`.
    pub fbt_fulfillment_fee_amount: Option<String>,
    /// FBT fulfillment fee reimbursement amount. A decimal number as text. Example: `5`.
    pub fbt_fulfillment_fee_reimbursement_amount: Option<String>,
    /// FBT shipping cost amount. A decimal number as text. Example: `-30`.
    pub fbt_shipping_cost_amount: Option<String>,
    /// Platform shipping fee discount amount. A decimal number as text. Example: `20`.
    pub platform_shipping_fee_discount_amount: Option<String>,
    /// Promo shipping incentive amount. A decimal number as text. Example: `0`.
    pub promo_shipping_incentive_amount: Option<String>,
    /// Refund customer shipping fee. Example: `1`.
    pub refund_customer_shipping_fee: Option<String>,
    /// Refunded customer shipping fee amount. A decimal number as text. Example: `0`.
    pub refunded_customer_shipping_fee_amount: Option<String>,
    /// Return refund subsidy amount. A decimal number as text. Example: `0`.
    pub return_refund_subsidy_amount: Option<String>,
    /// Seller shipping fee discount amount. A decimal number as text. Example: `0`.
    pub seller_shipping_fee_discount_amount: Option<String>,
    /// Shipping fee guarantee reimbursement. Example: `0`.
    pub shipping_fee_guarantee_reimbursement: Option<String>,
    /// Shipping fee subsidy amount. A decimal number as text. Example: `0`.
    pub shipping_fee_subsidy_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SupplementaryComponent {
    fn name(&self) -> &'static str {
        "SupplementaryComponent"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "customer_shipping_fee" => self.customer_shipping_fee.read(reader),
            "customer_shipping_fee_offset_amount" => self.customer_shipping_fee_offset_amount.read(reader),
            "fbm_shipping_cost_amount" => self.fbm_shipping_cost_amount.read(reader),
            "fbt_fulfillment_fee_amount" => self.fbt_fulfillment_fee_amount.read(reader),
            "fbt_fulfillment_fee_reimbursement_amount" => {
                self.fbt_fulfillment_fee_reimbursement_amount.read(reader)
            }
            "fbt_shipping_cost_amount" => self.fbt_shipping_cost_amount.read(reader),
            "platform_shipping_fee_discount_amount" => {
                self.platform_shipping_fee_discount_amount.read(reader)
            }
            "promo_shipping_incentive_amount" => self.promo_shipping_incentive_amount.read(reader),
            "refund_customer_shipping_fee" => self.refund_customer_shipping_fee.read(reader),
            "refunded_customer_shipping_fee_amount" => {
                self.refunded_customer_shipping_fee_amount.read(reader)
            }
            "return_refund_subsidy_amount" => self.return_refund_subsidy_amount.read(reader),
            "seller_shipping_fee_discount_amount" => self.seller_shipping_fee_discount_amount.read(reader),
            "shipping_fee_guarantee_reimbursement" => self.shipping_fee_guarantee_reimbursement.read(reader),
            "shipping_fee_subsidy_amount" => self.shipping_fee_subsidy_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("customer_shipping_fee", &self.customer_shipping_fee);
        out.put("customer_shipping_fee_offset_amount", &self.customer_shipping_fee_offset_amount);
        out.put("fbm_shipping_cost_amount", &self.fbm_shipping_cost_amount);
        out.put("fbt_fulfillment_fee_amount", &self.fbt_fulfillment_fee_amount);
        out.put("fbt_fulfillment_fee_reimbursement_amount", &self.fbt_fulfillment_fee_reimbursement_amount);
        out.put("fbt_shipping_cost_amount", &self.fbt_shipping_cost_amount);
        out.put("platform_shipping_fee_discount_amount", &self.platform_shipping_fee_discount_amount);
        out.put("promo_shipping_incentive_amount", &self.promo_shipping_incentive_amount);
        out.put("refund_customer_shipping_fee", &self.refund_customer_shipping_fee);
        out.put("refunded_customer_shipping_fee_amount", &self.refunded_customer_shipping_fee_amount);
        out.put("return_refund_subsidy_amount", &self.return_refund_subsidy_amount);
        out.put("seller_shipping_fee_discount_amount", &self.seller_shipping_fee_discount_amount);
        out.put("shipping_fee_guarantee_reimbursement", &self.shipping_fee_guarantee_reimbursement);
        out.put("shipping_fee_subsidy_amount", &self.shipping_fee_subsidy_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Tax inside [`FeeTaxBreakdown`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tax {
    /// Anti dumping duty amount. A decimal number as text. Example: `20`.
    pub anti_dumping_duty_amount: Option<String>,
    /// Article 22 income tax withheld.
    pub article_22_income_tax_withheld: Option<String>,
    /// Auto post shoppable video sales tax.
    pub auto_post_shoppable_video_sales_tax: Option<String>,
    /// Cedular tax.
    pub cedular_tax: Option<String>,
    /// Customs clearance amount. A decimal number as text. Example: `0`.
    pub customs_clearance_amount: Option<String>,
    /// Customs duty amount. A decimal number as text. Example: `0`.
    pub customs_duty_amount: Option<String>,
    /// GST amount. A decimal number as text. Example: `0`.
    pub gst_amount: Option<String>,
    /// Import VAT amount. A decimal number as text. Example: `0`.
    pub import_vat_amount: Option<String>,
    /// ISR amount. A decimal number as text. Example: `0`.
    pub isr_amount: Option<String>,
    /// IVA amount. A decimal number as text. Example: `0`.
    pub iva_amount: Option<String>,
    /// Local VAT amount. A decimal number as text. Example: `10`.
    pub local_vat_amount: Option<String>,
    /// New customer growth package fee tax.
    pub new_customer_growth_package_fee_tax: Option<String>,
    /// Pit amount. A decimal number as text. Example: `10`.
    pub pit_amount: Option<String>,
    /// Sales tax amount. A decimal number as text. Example: `-10`.
    pub sales_tax_amount: Option<String>,
    /// Sales tax payment amount. A decimal number as text. Example: `10`.
    pub sales_tax_payment_amount: Option<String>,
    /// Sales tax referral fee amount. A decimal number as text.
    pub sales_tax_referral_fee_amount: Option<String>,
    /// Sales tax refund amount. A decimal number as text. Example: `0`.
    pub sales_tax_refund_amount: Option<String>,
    /// Smart promotion fee tax amount. A decimal number as text.
    pub smart_promotion_fee_tax_amount: Option<String>,
    /// Sst amount. A decimal number as text. Example: `0`.
    pub sst_amount: Option<String>,
    /// Store GMV growth package fee sales tax.
    pub store_gmv_growth_package_fee_sales_tax: Option<String>,
    /// Target product GMV growth package tax.
    pub target_product_gmv_growth_package_tax: Option<String>,
    /// VAT amount. A decimal number as text. Example: `0`.
    pub vat_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Tax {
    fn name(&self) -> &'static str {
        "Tax"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "anti_dumping_duty_amount" => self.anti_dumping_duty_amount.read(reader),
            "article_22_income_tax_withheld" => self.article_22_income_tax_withheld.read(reader),
            "auto_post_shoppable_video_sales_tax" => self.auto_post_shoppable_video_sales_tax.read(reader),
            "cedular_tax" => self.cedular_tax.read(reader),
            "customs_clearance_amount" => self.customs_clearance_amount.read(reader),
            "customs_duty_amount" => self.customs_duty_amount.read(reader),
            "gst_amount" => self.gst_amount.read(reader),
            "import_vat_amount" => self.import_vat_amount.read(reader),
            "isr_amount" => self.isr_amount.read(reader),
            "iva_amount" => self.iva_amount.read(reader),
            "local_vat_amount" => self.local_vat_amount.read(reader),
            "new_customer_growth_package_fee_tax" => self.new_customer_growth_package_fee_tax.read(reader),
            "pit_amount" => self.pit_amount.read(reader),
            "sales_tax_amount" => self.sales_tax_amount.read(reader),
            "sales_tax_payment_amount" => self.sales_tax_payment_amount.read(reader),
            "sales_tax_referral_fee_amount" => self.sales_tax_referral_fee_amount.read(reader),
            "sales_tax_refund_amount" => self.sales_tax_refund_amount.read(reader),
            "smart_promotion_fee_tax_amount" => self.smart_promotion_fee_tax_amount.read(reader),
            "sst_amount" => self.sst_amount.read(reader),
            "store_gmv_growth_package_fee_sales_tax" => {
                self.store_gmv_growth_package_fee_sales_tax.read(reader)
            }
            "target_product_gmv_growth_package_tax" => {
                self.target_product_gmv_growth_package_tax.read(reader)
            }
            "vat_amount" => self.vat_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("anti_dumping_duty_amount", &self.anti_dumping_duty_amount);
        out.put("article_22_income_tax_withheld", &self.article_22_income_tax_withheld);
        out.put("auto_post_shoppable_video_sales_tax", &self.auto_post_shoppable_video_sales_tax);
        out.put("cedular_tax", &self.cedular_tax);
        out.put("customs_clearance_amount", &self.customs_clearance_amount);
        out.put("customs_duty_amount", &self.customs_duty_amount);
        out.put("gst_amount", &self.gst_amount);
        out.put("import_vat_amount", &self.import_vat_amount);
        out.put("isr_amount", &self.isr_amount);
        out.put("iva_amount", &self.iva_amount);
        out.put("local_vat_amount", &self.local_vat_amount);
        out.put("new_customer_growth_package_fee_tax", &self.new_customer_growth_package_fee_tax);
        out.put("pit_amount", &self.pit_amount);
        out.put("sales_tax_amount", &self.sales_tax_amount);
        out.put("sales_tax_payment_amount", &self.sales_tax_payment_amount);
        out.put("sales_tax_referral_fee_amount", &self.sales_tax_referral_fee_amount);
        out.put("sales_tax_refund_amount", &self.sales_tax_refund_amount);
        out.put("smart_promotion_fee_tax_amount", &self.smart_promotion_fee_tax_amount);
        out.put("sst_amount", &self.sst_amount);
        out.put("store_gmv_growth_package_fee_sales_tax", &self.store_gmv_growth_package_fee_sales_tax);
        out.put("target_product_gmv_growth_package_tax", &self.target_product_gmv_growth_package_tax);
        out.put("vat_amount", &self.vat_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Tax information inside [`GetTaxInformationResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxInformation {
    /// Business entity.
    pub business_entity: Option<BusinessEntity>,
    /// Overall status.
    pub overall_status: Option<OverallStatus>,
    /// Tax numbers.
    pub tax_numbers: Vec<TaxNumber>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TaxInformation {
    fn name(&self) -> &'static str {
        "TaxInformation"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "business_entity" => self.business_entity.read(reader),
            "overall_status" => self.overall_status.read(reader),
            "tax_numbers" => self.tax_numbers.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("business_entity", &self.business_entity);
        out.put("overall_status", &self.overall_status);
        out.put("tax_numbers", &self.tax_numbers);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Tax number inside [`TaxInformation`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxNumber {
    /// Recent audit.
    pub recent_audit: Option<RecentAudit>,
    /// Registration status. Example: `REGISTERED`.
    pub registration_status: Option<String>,
    /// Tax form audit status. Example: `APPROVED`.
    pub tax_form_audit_status: Option<String>,
    /// Tax number. Example: `MX123212`.
    pub tax_number: Option<String>,
    /// Type. Example: `REGISTRATION_NUMBER`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TaxNumber {
    fn name(&self) -> &'static str {
        "TaxNumber"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "recent_audit" => self.recent_audit.read(reader),
            "registration_status" => self.registration_status.read(reader),
            "tax_form_audit_status" => self.tax_form_audit_status.read(reader),
            "tax_number" => self.tax_number.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("recent_audit", &self.recent_audit);
        out.put("registration_status", &self.registration_status);
        out.put("tax_form_audit_status", &self.tax_form_audit_status);
        out.put("tax_number", &self.tax_number);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Total settlement breakdown inside [`GetStatementTransactionsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TotalSettlementBreakdown {
    /// Total adjustment amount. A decimal number as text. Example: `0`.
    pub total_adjustment_amount: Option<String>,
    /// Total fee tax amount. A decimal number as text. Example: `20`.
    pub total_fee_tax_amount: Option<String>,
    /// Total revenue amount. A decimal number as text. Example: `100`.
    pub total_revenue_amount: Option<String>,
    /// Total shipping cost amount. A decimal number as text. Example: `120`.
    pub total_shipping_cost_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TotalSettlementBreakdown {
    fn name(&self) -> &'static str {
        "TotalSettlementBreakdown"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "total_adjustment_amount" => self.total_adjustment_amount.read(reader),
            "total_fee_tax_amount" => self.total_fee_tax_amount.read(reader),
            "total_revenue_amount" => self.total_revenue_amount.read(reader),
            "total_shipping_cost_amount" => self.total_shipping_cost_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("total_adjustment_amount", &self.total_adjustment_amount);
        out.put("total_fee_tax_amount", &self.total_fee_tax_amount);
        out.put("total_revenue_amount", &self.total_revenue_amount);
        out.put("total_shipping_cost_amount", &self.total_shipping_cost_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Transaction inside [`GetStatementTransactionsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Transaction {
    /// Adjustment amount. A decimal number as text. Example: `170`.
    pub adjustment_amount: Option<String>,
    /// Adjustment id. Example: `7238804564097517332`.
    pub adjustment_id: Option<String>,
    /// Adjustment order id. Example: `576463220456522968`.
    pub adjustment_order_id: Option<String>,
    /// Associated order id. Example: `78217892102382101`.
    pub associated_order_id: Option<String>,
    /// Estimated release time. Example: `1685548800`.
    pub estimated_release_time: Option<String>,
    /// Fee tax amount. A decimal number as text. Example: `-30`.
    pub fee_tax_amount: Option<String>,
    /// Fee tax breakdown.
    pub fee_tax_breakdown: Option<FeeTaxBreakdown>,
    /// Id. Example: `1636700041413599290`.
    pub id: Option<String>,
    /// Order create time. Unix seconds. Example: `1685548800`.
    pub order_create_time: Option<i64>,
    /// Order id. Example: `576463220456522968`.
    pub order_id: Option<String>,
    /// Reserve amount. A decimal number as text. Example: `100`.
    pub reserve_amount: Option<String>,
    /// Reserve id. Example: `56789910`.
    pub reserve_id: Option<String>,
    /// Reserve status.
    pub reserve_status: Option<ReserveStatus>,
    /// Revenue amount. A decimal number as text. Example: `200`.
    pub revenue_amount: Option<String>,
    /// Revenue breakdown.
    pub revenue_breakdown: Option<RevenueBreakdown>,
    /// Settlement amount. A decimal number as text. Example: `130`.
    pub settlement_amount: Option<String>,
    /// Shipping cost amount. A decimal number as text. Example: `-70`.
    pub shipping_cost_amount: Option<String>,
    /// Shipping cost breakdown.
    pub shipping_cost_breakdown: Option<ShippingCostBreakdown>,
    /// Supplementary component.
    pub supplementary_component: Option<GetStatementTransactionsSupplementaryComponent>,
    /// Type. Example: `ORDER`.
    pub type_: Option<TransactionType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Transaction {
    fn name(&self) -> &'static str {
        "Transaction"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "adjustment_amount" => self.adjustment_amount.read(reader),
            "adjustment_id" => self.adjustment_id.read(reader),
            "adjustment_order_id" => self.adjustment_order_id.read(reader),
            "associated_order_id" => self.associated_order_id.read(reader),
            "estimated_release_time" => self.estimated_release_time.read(reader),
            "fee_tax_amount" => self.fee_tax_amount.read(reader),
            "fee_tax_breakdown" => self.fee_tax_breakdown.read(reader),
            "id" => self.id.read(reader),
            "order_create_time" => self.order_create_time.read(reader),
            "order_id" => self.order_id.read(reader),
            "reserve_amount" => self.reserve_amount.read(reader),
            "reserve_id" => self.reserve_id.read(reader),
            "reserve_status" => self.reserve_status.read(reader),
            "revenue_amount" => self.revenue_amount.read(reader),
            "revenue_breakdown" => self.revenue_breakdown.read(reader),
            "settlement_amount" => self.settlement_amount.read(reader),
            "shipping_cost_amount" => self.shipping_cost_amount.read(reader),
            "shipping_cost_breakdown" => self.shipping_cost_breakdown.read(reader),
            "supplementary_component" => self.supplementary_component.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("adjustment_amount", &self.adjustment_amount);
        out.put("adjustment_id", &self.adjustment_id);
        out.put("adjustment_order_id", &self.adjustment_order_id);
        out.put("associated_order_id", &self.associated_order_id);
        out.put("estimated_release_time", &self.estimated_release_time);
        out.put("fee_tax_amount", &self.fee_tax_amount);
        out.put("fee_tax_breakdown", &self.fee_tax_breakdown);
        out.put("id", &self.id);
        out.put("order_create_time", &self.order_create_time);
        out.put("order_id", &self.order_id);
        out.put("reserve_amount", &self.reserve_amount);
        out.put("reserve_id", &self.reserve_id);
        out.put("reserve_status", &self.reserve_status);
        out.put("revenue_amount", &self.revenue_amount);
        out.put("revenue_breakdown", &self.revenue_breakdown);
        out.put("settlement_amount", &self.settlement_amount);
        out.put("shipping_cost_amount", &self.shipping_cost_amount);
        out.put("shipping_cost_breakdown", &self.shipping_cost_breakdown);
        out.put("supplementary_component", &self.supplementary_component);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Withdrawal inside [`GetWithdrawalsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Withdrawal {
    /// Amount. A decimal number as text. Example: `100`.
    pub amount: Option<String>,
    /// Create time. Unix seconds. Example: `1623812664`.
    pub create_time: Option<i64>,
    /// Currency. Example: `IDR`.
    pub currency: Option<String>,
    /// Id. Example: `EFASDFSAFDA23432DFAFDSA`.
    pub id: Option<String>,
    /// Status. Example: `PROCESSING`.
    pub status: Option<WithdrawalStatus>,
    /// Type. Example: `WITHDRAW`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Withdrawal {
    fn name(&self) -> &'static str {
        "Withdrawal"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "amount" => self.amount.read(reader),
            "create_time" => self.create_time.read(reader),
            "currency" => self.currency.read(reader),
            "id" => self.id.read(reader),
            "status" => self.status.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("amount", &self.amount);
        out.put("create_time", &self.create_time);
        out.put("currency", &self.currency);
        out.put("id", &self.id);
        out.put("status", &self.status);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    GetOrderStatementTransactionsResponse,
    GetPaymentsResponse,
    GetStatementTransactionsResponse,
    GetStatementsResponse,
    GetTaxInformationResponse,
    GetTradeInAccountTransactionsResponse,
    GetTradeInSupplierAccountBalanceResponse,
    GetUnsettledTransactionsResponse,
    GetWithdrawalsResponse,
    Amount,
    BusinessEntity,
    Fee,
    FeeTaxBreakdown,
    Flow,
    GetStatementTransactionsSupplementaryComponent,
    GetUnsettledTransactionsTransaction,
    OverallStatus,
    Payment,
    PaymentAmountBeforeExchange,
    RecentAudit,
    RevenueBreakdown,
    SettlementAmount,
    ShippingCostBreakdown,
    SkuTransaction,
    Statement,
    SupplementaryComponent,
    Tax,
    TaxInformation,
    TaxNumber,
    TotalSettlementBreakdown,
    Transaction,
    Withdrawal,
);
