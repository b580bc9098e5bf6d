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
    /// Currency of all amounts in this reply, ISO 4217 code. Example: `GBP`.
    pub currency: Option<String>,
    /// Fees and taxes of the platform for the order at settlement, without shipping costs, decimal text, negative when charged. Example: `-30`.
    pub fee_and_tax_amount: Option<String>,
    /// Unix time in seconds when the order was placed. Example: `1685548800`.
    pub order_create_time: Option<i64>,
    /// Id of the TikTok Shop order that was settled. Example: `5793990727963214852`.
    pub order_id: Option<String>,
    /// Revenue of the whole order at settlement, that is net sales, decimal text. Example: `200`.
    pub revenue_amount: Option<String>,
    /// Amount due to the seller for the whole order, decimal text. Example: `130`.
    pub settlement_amount: Option<String>,
    /// Shipping costs of the whole order at settlement, decimal text. Example: `-70`.
    pub shipping_cost_amount: Option<String>,
    /// Settlement of the order by SKU, one entry each.
    pub sku_transactions: Vec<SkuTransaction>,
    /// Number of entries that match the request, over all pages. Example: `2`.
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
    /// Token that fetches the following page; empty or absent on the last one.
    pub next_page_token: Option<String>,
    /// Payments to the seller that match the filters.
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
    /// Unix time in seconds when the statement was generated, daily at 00:00 UTC. Example: `1685548800`.
    pub create_time: Option<i64>,
    /// Currency of all amounts in the statement, ISO 4217 code. Example: `GBP`.
    pub currency: Option<String>,
    /// Id of the statement to which the transactions belong. Example: `7238804564097517339`.
    pub id: Option<String>,
    /// Token that fetches the following page; empty or absent on the last one.
    pub next_page_token: Option<String>,
    /// Amount paid out for the statement: `total_settlement_amount` plus `total_reserve_amount`, decimal text. Example: `150`.
    pub payable_amount: Option<String>,
    /// State of the statement; always SETTLED here. Example: `SETTLED`.
    pub status: Option<String>,
    /// Number of entries that match the request, over all pages. Example: `2`.
    pub total_count: Option<i64>,
    /// Total withheld (negative) or released (positive) under the reserve policy, decimal text; local sellers in the UK and US. Example: `20`.
    pub total_reserve_amount: Option<String>,
    /// Total due to the seller before reserves: revenue with shipping costs, fees, taxes and adjustments taken into account, decimal text. Example: `130`.
    pub total_settlement_amount: Option<String>,
    /// Totals that make up `total_settlement_amount`.
    pub total_settlement_breakdown: Option<TotalSettlementBreakdown>,
    /// Transactions of the request, each an order settlement, a correction or a reserve.
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
    /// Token that fetches the following page; empty or absent on the last one.
    pub next_page_token: Option<String>,
    /// Statements that match the filters, one per day.
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
    /// Tax data of the shop: numbers, business and state.
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
    /// Movements on the trade-in account, one entry each.
    pub flows: Vec<Flow>,
    /// Whether further entries follow this page.
    pub has_more: Option<bool>,
    /// Token that fetches the following page; empty or absent on the last one.
    pub next_page_token: Option<String>,
    /// Number of entries that match the request, over all pages.
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
    /// Balance of the trade-in supplier's account that can be used at present.
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
    /// Token that fetches the following page; empty or absent on the last one.
    pub next_page_token: Option<String>,
    /// Sum of the estimated adjustments of all transactions found, decimal text. Example: `-10`.
    pub sum_est_adjustment_amount: Option<String>,
    /// Sum of the estimated fees of all transactions found, decimal text. Example: `-10`.
    pub sum_est_fee_amount: Option<String>,
    /// Sum of the estimated revenue of all transactions found, decimal text. Example: `10`.
    pub sum_est_revenue_amount: Option<String>,
    /// Sum of the estimated settlement of all transactions found, decimal text. Example: `100`.
    pub sum_est_settlement_amount: Option<String>,
    /// Number of entries that match the request, over all pages. Example: `2`.
    pub total_count: Option<i64>,
    /// Transactions of the request, each an order settlement, a correction or a reserve.
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
    /// Token that fetches the following page; empty or absent on the last one.
    pub next_page_token: Option<String>,
    /// Number of entries that match the request, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// Withdrawals and other entries that match the filters.
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
    /// Currency of the amount, for a payment that of the payout after exchange, ISO 4217 code.
    pub currency: Option<String>,
    /// Amount paid out, decimal text in `currency`.
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
    /// Registered address of the business in one text, from building to country.
    pub address: Option<String>,
    /// Number of the branch office; only if `organization_level` is BRANCH. Example: `222`.
    pub branch_number: Option<String>,
    /// Legal name under which the business is registered; Philippines only.
    pub business_name: Option<String>,
    /// Tax regime under which the business is registered in Mexico, by name; Mexico only.
    pub fiscal_regime: Option<String>,
    /// Whether the business is a headquarters or a branch; Thailand only. Example: `BRANCH`.
    pub organization_level: Option<String>,
    /// Postal code of the registered business address. Example: `212`.
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
    /// Commission of creators for sales through ads: ads rate times the price after all discounts, decimal text, negative when charged. Example: `0`.
    pub affiliate_ads_commission_amount: Option<String>,
    /// Commission of creators: affiliate rate times the price after all coupons, decimal text, negative when charged. Example: `0`.
    pub affiliate_commission_amount: Option<String>,
    /// Commission of the creator before personal income tax is withheld, decimal text, negative when charged; Southeast Asia only. Example: `-2`.
    pub affiliate_commission_amount_before_pit: Option<String>,
    /// Commission of the creator before personal income tax is withheld, decimal text, negative when charged; Southeast Asia only. Example: `-6`.
    pub affiliate_commission_before_pit_amount: Option<String>,
    /// Amount set aside for volume-based creator commissions after payment of the order, by the highest rate; decimal text. Example: `0`.
    pub affiliate_commission_deposit: Option<String>,
    /// Part of `affiliate_commission_deposit` that is given back after settlement, decimal text. Example: `0`.
    pub affiliate_commission_release: Option<String>,
    /// Commission of affiliate partners for sales through their links: partner rate times the price after all discounts, decimal text, negative when charged. Example: `0`.
    pub affiliate_partner_commission_amount: Option<String>,
    /// Commission for sales through automatically posted shoppable videos, decimal text, negative when charged.
    pub auto_post_shoppable_video_commission_fee: Option<String>,
    /// Fee for taking part in the bonus cashback program, decimal text, negative when charged. Example: `0`.
    pub bonus_cashback_service_fee_amount: Option<String>,
    /// Commission for the brand amplification program, decimal text, negative when charged.
    pub brand_amplification_program_commission: Option<String>,
    /// Tax on the fee of the brand amplification program, decimal text, negative when charged.
    pub brand_amplification_program_fee_tax: Option<String>,
    /// Fee for taking part in a brand campaign, decimal text, negative when charged.
    pub brand_campaign_fee: Option<String>,
    /// Tax on the fee for a brand campaign, decimal text, negative when charged.
    pub brand_campaign_fee_tax: Option<String>,
    /// Shipping fee of a return for which the buyer is responsible, decimal text, negative when charged.
    pub buyer_fault_return_shipping_fee: Option<String>,
    /// Fee for the campaign period under the CFP program, decimal text, negative when charged.
    pub campaign_period_fee_cfp_amount: Option<String>,
    /// Tax on the fee for the campaign period under the CFP program, decimal text, negative when charged.
    pub campaign_period_fee_cfp_tax_amount: Option<String>,
    /// Fee for the campaign period under the SP program, decimal text, negative when charged.
    pub campaign_period_fee_sp_amount: Option<String>,
    /// Tax on the fee for the campaign period under the SP program, decimal text, negative when charged.
    pub campaign_period_fee_sp_tax_amount: Option<String>,
    /// Fee for the resources of a program the seller joined, decimal text, negative when charged. Example: `0`.
    pub campaign_resource_fee: Option<String>,
    /// Fee for a campaign led by a product category, decimal text, negative when charged.
    pub category_led_campaign_fee_amount: Option<String>,
    /// Tax on the fee for a campaign led by a product category, decimal text, negative when charged.
    pub category_led_campaign_fee_tax_amount: Option<String>,
    /// Seller's share of the creator bonus in a commission boost campaign, decimal text, negative when charged. Example: `-10`.
    pub cofunded_creator_bonus_amount: Option<String>,
    /// Fee for promotions that seller and platform pay for together, decimal text, negative when charged. Example: `100`.
    pub cofunded_promotion_service_fee_amount: Option<String>,
    /// Tax on the commission for shop ads paid per sale (CPS), decimal text, negative when charged.
    pub cps_shop_ads_commission_tax_amount: Option<String>,
    /// Fee for orders paid by credit card, decimal text, negative when charged. Example: `0`.
    pub credit_card_handling_fee_amount: Option<String>,
    /// Handling fee for orders fulfilled by Dilayani Tokopedia, decimal text, negative when charged. Example: `10`.
    pub dt_handling_fee_amount: Option<String>,
    /// Dynamic commission that the platform charges for every delivered order, decimal text, negative when charged; Indonesia only. Example: `5`.
    pub dynamic_commission_amount: Option<String>,
    /// Eco-contribution that TikTok Shop pays for the seller to a producer responsibility organization, decimal text, negative when charged. Example: `-10`.
    pub epr_pob_service_fee_amount: Option<String>,
    /// Fee for the External Affiliate Marketing Solution Program, decimal text, negative when charged. Example: `10`.
    pub external_affiliate_marketing_fee_amount: Option<String>,
    /// Shipping fee for orders that could not be delivered, decimal text, negative when charged.
    pub failed_delivery_shipping_fee: Option<String>,
    /// Fee for each item sold, summed over the SKUs of the order, decimal text, negative when charged; Brazil only. Example: `0`.
    pub fee_per_item_sold_amount: Option<String>,
    /// Fee for taking part in flash sales, decimal text, negative when charged. Example: `50`.
    pub flash_sales_service_fee_amount: Option<String>,
    /// Fee for GMV Max ads, decimal text, negative when charged.
    pub gmv_max_ad_fee_amount: Option<String>,
    /// Fee for GMV Max coupons, decimal text, negative when charged.
    pub gmv_max_coupon_fee: Option<String>,
    /// Fee for the installation service of the platform, decimal text, negative when charged. Example: `0`.
    pub installation_service_fee: Option<String>,
    /// Fee for insurance of the order, decimal text, negative when charged.
    pub insurance_fee: Option<String>,
    /// Fee for taking part in the LIVE Specials Programme, decimal text, negative when charged. Example: `2`.
    pub live_specials_fee_amount: Option<String>,
    /// Fee for selling in TikTok Shop Mall, decimal text, negative when charged. Example: `0`.
    pub mall_service_fee_amount: Option<String>,
    /// Fee for the new customer growth package, decimal text, negative when charged.
    pub new_customer_growth_package_fee: Option<String>,
    /// Personal income tax of the creator withheld from ads commission, decimal text; the seller has to declare and remit it. Southeast Asia only. Example: `2`.
    pub pit_withheld_from_ads_commission_amount: Option<String>,
    /// Commission of TikTok Shop: its rate times payments and platform discounts less refunds, decimal text, negative when charged. Example: `0`.
    pub platform_commission_amount: Option<String>,
    /// Commission of the platform for semi-managed sellers, decimal text, negative when charged.
    pub platform_semi_managed_commission_fee: Option<String>,
    /// Tax on the commission for semi-managed sellers, decimal text, negative when charged.
    pub platform_semi_managed_commission_fee_tax: Option<String>,
    /// Fee for a special service of the platform, decimal text, negative when charged.
    pub platform_special_service_fee_amount: Option<String>,
    /// Fee for taking part in the pre-order program, decimal text, negative when charged. Example: `10`.
    pub pre_order_service_fee_amount: Option<String>,
    /// Referral fee for processing successful orders, decimal text, negative when charged; US only. Example: `-2`.
    pub referral_fee_amount: Option<String>,
    /// Fee of 20 % kept from a refunded referral fee, decimal text, negative when charged. Example: `0`.
    pub refund_administration_fee_amount: Option<String>,
    /// Retail delivery fee of Colorado (US): `retail_delivery_fee_payment_amount` and `retail_delivery_fee_refund_amount` added up, decimal text. Example: `0`.
    pub retail_delivery_fee_amount: Option<String>,
    /// Retail delivery fee of Colorado (US) that TikTok Shop collects and remits, decimal text. Example: `0`.
    pub retail_delivery_fee_payment_amount: Option<String>,
    /// Amount by which TikTok Shop compensates the retail delivery fee after returns, refunds or other losses in Colorado (US), decimal text. Example: `0`.
    pub retail_delivery_fee_refund_amount: Option<String>,
    /// Service fee for user points (S-Points) that the seller pays for, decimal text, negative when charged.
    pub seller_funded_user_spoint_service_fee: Option<String>,
    /// Fee for a seller growth program, decimal text, negative when charged.
    pub seller_growth_fee_amount: Option<String>,
    /// Fee for taking part in the PayLater program, decimal text, negative when charged. Example: `-10`.
    pub seller_paylater_handling_fee_amount: Option<String>,
    /// Fee for taking part in the Seller Free Shipping Programme, decimal text, negative when charged. Example: `2`.
    pub sfp_service_fee_amount: Option<String>,
    /// Flat fee per order of the Shipping Fee Guarantee Program, decimal text, negative when charged. Example: `0`.
    pub shipping_fee_guarantee_service_fee: Option<String>,
    /// Tax on the fee for shipping insurance, decimal text, negative when charged.
    pub shipping_insurance_fee_tax_amount: Option<String>,
    /// Fee for smart promotion, decimal text, negative when charged.
    pub smart_promotion_fee_amount: Option<String>,
    /// Fee for the store sales (GMV) growth package, decimal text, negative when charged.
    pub store_gmv_growth_package_fee: Option<String>,
    /// Ads commission paid to an affiliate partner (TAP), decimal text, negative when charged. Example: `0`.
    pub tap_shop_ads_commission: Option<String>,
    /// Fee for the sales (GMV) growth package of target products, decimal text, negative when charged.
    pub target_product_gmv_growth_package_fee: Option<String>,
    /// Fee for processing successful orders, not given back after refunds, decimal text, negative when charged; US only. Example: `-2`.
    pub transaction_fee_amount: Option<String>,
    /// Commission of TikTok Shop Partners (TSP), decimal text, negative when charged. Example: `10`.
    pub tsp_commission_amount: Option<String>,
    /// Fixed fee per delivered order for the delivery infrastructure of TikTok Shop, decimal text, negative when charged; Vietnam. Example: `0`.
    pub vn_fix_infrastructure_fee: Option<String>,
    /// Fee for taking part in the Voucher Xtra program, decimal text, negative when charged. Example: `100`.
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
    /// Fees of the platform, one field for each kind.
    pub fee: Option<Fee>,
    /// Taxes that are part of fees and taxes, one field for each kind.
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
    /// Amount of the account movement with its currency.
    pub amount: Option<Money>,
    /// Unix time when the account movement was made.
    pub create_time: Option<String>,
    /// Whether the movement adds to the account or takes from it.
    pub direction: Option<String>,
    /// Id of the earlier movement to which this one relates, such as the one it reverses.
    pub origin_transaction_id: Option<String>,
    /// Id in another system to which the movement refers.
    pub reference_id: Option<String>,
    /// Id of the movement on the trade-in account.
    pub transaction_id: Option<String>,
    /// Kind of account movement, such as a recharge or a withdrawal.
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
    /// Amount the customer paid in total: price after seller discounts, plus shipping fee and sales tax, less platform discounts; decimal text. Example: `0`.
    pub customer_payment_amount: Option<String>,
    /// Amount really given back to the customer, decimal text. Example: `0`.
    pub customer_refund_amount: Option<String>,
    /// Platform's share of a voucher that seller and platform pay for together, decimal text. Example: `11`.
    pub platform_cofunded_discount_amount: Option<String>,
    /// Platform's share of a shared voucher that went back to the platform after a refund, decimal text. Example: `10`.
    pub platform_cofunded_discount_refund_amount: Option<String>,
    /// Discounts paid for by TikTok Shop, such as coupons and campaigns, decimal text. Example: `10`.
    pub platform_discount_amount: Option<String>,
    /// TikTok Shop discount taken back after a refund for which the seller is responsible, decimal text. Example: `1`.
    pub platform_discount_refund_amount: Option<String>,
    /// Retail delivery fee of Colorado (US): `retail_delivery_fee_payment_amount` and `retail_delivery_fee_refund_amount` added up, decimal text. Example: `-1`.
    pub retail_delivery_fee_amount: Option<String>,
    /// Retail delivery fee of Colorado (US) that TikTok Shop collects and remits, decimal text. Example: `4`.
    pub retail_delivery_fee_payment_amount: Option<String>,
    /// Amount by which TikTok Shop compensates the retail delivery fee after returns, refunds or other losses in Colorado (US), decimal text. Example: `2`.
    pub retail_delivery_fee_refund_amount: Option<String>,
    /// Sales tax on product and delivery: `sales_tax_payment_amount` less `sales_tax_refund_amount`, decimal text; US only. Example: `10`.
    pub sales_tax_amount: Option<String>,
    /// Sales tax collected from the customer for product and delivery, decimal text; US only. Example: `0`.
    pub sales_tax_payment_amount: Option<String>,
    /// Sales tax given back to the customer after a refund, decimal text; US only. Example: `0`.
    pub sales_tax_refund_amount: Option<String>,
    /// Seller's share of a voucher that seller and platform pay for together, decimal text. Example: `44`.
    pub seller_cofunded_discount_amount: Option<String>,
    /// Seller's share of a shared voucher that went back to the seller after a refund, decimal text. Example: `23`.
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
    /// Id of the correction; a transaction has either this or `order_id`, the other is empty or 0. Example: `7238804564097517332`.
    pub adjustment_id: Option<String>,
    /// Id of the order to which the correction belongs; absent when it belongs to none. Example: `576463220456522968`.
    pub adjustment_order_id: Option<String>,
    /// Currency of the amounts beside it, ISO 4217 code. Example: `USD`.
    pub currency: Option<String>,
    /// Estimated correction by platform policy, decimal text; `type` of the transaction says why. Example: `170`.
    pub est_adjustment_amount: Option<String>,
    /// Estimated sum of all fees and taxes in `fee_tax_breakdown`, without shipping costs, decimal text. Example: `-30`.
    pub est_fee_tax_amount: Option<String>,
    /// Estimated sum of all amounts in `revenue_breakdown`, decimal text. Example: `200`.
    pub est_revenue_amount: Option<String>,
    /// Estimated amount the seller will get for the order: revenue with shipping costs, fees, taxes and adjustments taken into account; decimal text. Example: `130`.
    pub est_settlement_amount: Option<String>,
    /// Estimated sum of the amounts in `shipping_cost_breakdown`, decimal text; incomplete until the order is delivered. Example: `-70`.
    pub est_shipping_cost_amount: Option<String>,
    /// When the transaction will be settled: a text such as x days after delivery, and after delivery a Unix time in seconds. Example: `1685548800`.
    pub estimated_settlement: Option<String>,
    /// Fees and taxes that make up the total of fees and taxes.
    pub fee_tax_breakdown: Option<FeeTaxBreakdown>,
    /// Id of the transaction, an order settlement, a correction or a reserve. Example: `1636700041413599290`.
    pub id: Option<String>,
    /// Unix time in seconds when the order was placed. Example: `1685548800`.
    pub order_create_time: Option<i64>,
    /// Unix time in seconds when the order was delivered; absent before delivery. Example: `1685548800`.
    pub order_delivery_time: Option<i64>,
    /// Id of the order that was settled; empty when the transaction has an `adjustment_id`. Example: `576463220456522968`.
    pub order_id: Option<String>,
    /// Amounts that add up to the revenue: prices, discounts and refunds.
    pub revenue_breakdown: Option<RevenueBreakdown>,
    /// Amounts that make up the shipping costs.
    pub shipping_cost_breakdown: Option<ShippingCostBreakdown>,
    /// State of the transaction; always UNSETTLED here. Example: `UNSETTLED`.
    pub status: Option<String>,
    /// Kind of transaction: a settled order, a reserve, or the kind of correction. Example: `ORDER`.
    pub type_: Option<GetUnsettledTransactionsTransactionType>,
    /// Why the transaction is not settled yet, as text such as waiting for delivery.
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
    /// Whether all mandatory tax data of the shop are filled in; the misspelled name is the platform's own. Example: `true`.
    pub is_tax_infomation_complete: Option<bool>,
    /// Whether a tax number was submitted, without which products may not be listed. Example: `true`.
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
    /// Amount paid out, after currency exchange.
    pub amount: Option<Amount>,
    /// Bank account that received the payment, masked except for its last 4 digits.
    pub bank_account: Option<String>,
    /// Unix time in seconds when the payment was started.
    pub create_time: Option<i64>,
    /// Rate by which the amount was converted into the payout currency, decimal text with 6 decimals.
    pub exchange_rate: Option<String>,
    /// Id of the payment to the seller, named in statements as `payment_id`.
    pub id: Option<String>,
    /// Unix time in seconds when the payment was carried out.
    pub paid_time: Option<i64>,
    /// What was due to the seller before conversion into the payout currency.
    pub payment_amount_before_exchange: Option<PaymentAmountBeforeExchange>,
    /// Settlement contained in the payment, before currency exchange.
    pub settlement_amount: Option<SettlementAmount>,
    /// Whether the payment has reached the bank account: PROCESSING, then PAID or FAILED.
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
    /// Currency of the amount before exchange, ISO 4217 code.
    pub currency: Option<String>,
    /// Amount before exchange, decimal text in `currency`.
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
    /// Why the tax number was refused: INVALID_RFC for a wrong number, ZIPCODE_NOT_MATCH_RFC or NAME_NOT_MATCH_RFC for data that differ from the records of the tax authority.
    pub rejection_reasons: Vec<String>,
    /// State of the review of the tax number: PENDING_AUDIT, UNDER_AUDIT, then APPROVED or REJECTED. Example: `REJECTED`.
    pub status: Option<String>,
    /// Tax number that the latest review was about. Example: `MX222`.
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
    /// Fee that buyers paid for cash on delivery, decimal text; Saudi Arabia only. Example: `0`.
    pub cod_service_fee_amount: Option<String>,
    /// Item fee for deliveries to distant areas, decimal text, part of the revenue.
    pub distant_item_fee_amount: Option<String>,
    /// Cash on delivery fee given back, decimal text; Saudi Arabia only. Example: `0`.
    pub refund_cod_service_fee_amount: Option<String>,
    /// Price of the refunded items before seller discounts, that is refunded gross sales, decimal text. Example: `0`.
    pub refund_subtotal_before_discount_amount: Option<String>,
    /// All discounts paid for by the seller, in promotions, campaigns and shared vouchers, decimal text, usually negative. Example: `-10`.
    pub seller_discount_amount: Option<String>,
    /// Discounts that go back to the seller because of returns or refunds, decimal text. Example: `0`.
    pub seller_discount_refund_amount: Option<String>,
    /// Price of all items before any discount, that is gross sales, decimal text. Example: `210`.
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
    /// Currency of the settlement before exchange, ISO 4217 code.
    pub currency: Option<String>,
    /// Settlement of the payment, decimal text in `currency`.
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
    /// Shipping fee by the weight and size the carrier measured, decimal text, negative when charged; `supplementary_component` holds its parts. Example: `-50`.
    pub actual_shipping_fee_amount: Option<String>,
    /// Shipping fee the customer paid, by the weight the seller entered, decimal text; negative for shipping fees given back. Example: `0`.
    pub customer_paid_shipping_fee_amount: Option<String>,
    /// Shipping fee for deliveries to distant areas, decimal text, part of the shipping costs.
    pub distant_shipping_fee_amount: Option<String>,
    /// Shipping fee the seller pays to deliver exchanged goods, decimal text; Indonesia only. Example: `5`.
    pub exchange_shipping_fee_amount: Option<String>,
    /// Part of the shipping fee for failed deliveries that TikTok Shop pays above the standard rate, decimal text. Example: `5`.
    pub failed_delivery_subsidy_amount: Option<String>,
    /// Fee the seller bears for free shipping of goods fulfilled by TikTok (FBT), decimal text. Example: `5`.
    pub fbt_free_shipping_fee_amount: Option<String>,
    /// Amount TikTok Shop gives back for orders fulfilled by TikTok (FBT) without free shipping, decimal text; US only. Example: `5`.
    pub fbt_fulfillment_fee_reimbursement_amount: Option<String>,
    /// Subsidy for key merchants who use fulfillment by TikTok (FBT), decimal text.
    pub fbt_key_merchant_subsidy: Option<String>,
    /// Subsidy for all merchants who use fulfillment by TikTok (FBT), decimal text.
    pub fbt_overall_merchant_subsidy: Option<String>,
    /// Part of the return shipping fee that the platform pays for free returns, decimal text. Example: `5`.
    pub free_return_subsidy_amount: Option<String>,
    /// Shipping surcharge for hazardous goods, decimal text, negative when charged.
    pub hazmat_handling_fee: Option<String>,
    /// Charge for hazardous goods that were not declared or packed as required, decimal text, negative when charged.
    pub hazmat_noncompliance_fee: Option<String>,
    /// Cost of the international leg of shipping, decimal text, negative when charged.
    pub international_leg_logistics_amount: Option<String>,
    /// Fee for logistics services of the platform, decimal text, negative when charged.
    pub logistics_service_fee: Option<String>,
    /// Shipping surcharge for parcels of unusual size, decimal text, negative when charged.
    pub non_standard_dimension_fee: Option<String>,
    /// Shipping surcharge for parcels of unusual weight, decimal text, negative when charged.
    pub non_standard_weight_fee: Option<String>,
    /// Shipping fee the seller pays to deliver replacements, decimal text; Indonesia only. Example: `-10`.
    pub replacement_shipping_fee_amount: Option<String>,
    /// Shipping fee the seller pays for returned goods, decimal text, negative when charged. Example: `-10`.
    pub return_shipping_fee_amount: Option<String>,
    /// Amount given back to customers for the shipping of returns they paid themselves, decimal text. Example: `5`.
    pub return_shipping_fee_paid_buyer_amount: Option<String>,
    /// Fee that customers pay for return labels, collected for the seller, decimal text. Example: `5`.
    pub return_shipping_label_fee_amount: Option<String>,
    /// Fee for orders shipped with the seller's own carrier that are not exempt, decimal text. Example: `5`.
    pub seller_self_shipping_service_fee_amount: Option<String>,
    /// Amount given back under the shipping fee reimbursement (SFR) program, decimal text.
    pub sfr_reimbursement: Option<String>,
    /// Service fee of the shipping app used for the label, decimal text, negative when charged.
    pub shipping_app_service_fee_amount: Option<String>,
    /// All shipping subsidies and incentives of the platform, decimal text; `supplementary_component` holds its parts. Example: `0`.
    pub shipping_fee_discount_amount: Option<String>,
    /// Money back from the Shipping Fee Guarantee Program when delivery failed or goods returned, decimal text. Example: `0`.
    pub shipping_fee_guarantee_reimbursement: Option<String>,
    /// Fee for additional shipping insurance bought by the seller, decimal text, negative when charged. Example: `0`.
    pub shipping_insurance_fee_amount: Option<String>,
    /// Fee for packages delivered against signature, decimal text, negative when charged. Example: `5`.
    pub signature_confirmation_fee_amount: Option<String>,
    /// Further amounts for information; they are parts of others and do not count towards the total themselves.
    pub supplementary_component: Option<SupplementaryComponent>,
    /// Shipping incentive of TikTok Shop for the order, decimal text.
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
    /// Sum of all fees and taxes in `fee_tax_breakdown`, without shipping costs, decimal text, negative when charged. Example: `-30`.
    pub fee_tax_amount: Option<String>,
    /// Fees and taxes that make up the total of fees and taxes.
    pub fee_tax_breakdown: Option<FeeTaxBreakdown>,
    /// Title of the product that was sold in this transaction.
    pub product_name: Option<String>,
    /// Units of the SKU that the transaction covers. Example: `1`.
    pub quantity: Option<String>,
    /// Revenue at settlement; `revenue_breakdown` lists what it is made of, decimal text. Example: `200`.
    pub revenue_amount: Option<String>,
    /// Amounts that add up to the revenue: prices, discounts and refunds.
    pub revenue_breakdown: Option<RevenueBreakdown>,
    /// Amount due to the seller for this SKU, decimal text. Example: `130`.
    pub settlement_amount: Option<String>,
    /// Total of all shipping costs, subsidies and discounts in `shipping_cost_breakdown`, decimal text, negative when charged. Example: `-70`.
    pub shipping_cost_amount: Option<String>,
    /// Amounts that make up the shipping costs.
    pub shipping_cost_breakdown: Option<ShippingCostBreakdown>,
    /// Id of the SKU, the variant of the product that was sold. Example: `1636700041413599290`.
    pub sku_id: Option<String>,
    /// Values of the sales attributes that make the variant, such as Black 256G.
    pub sku_name: Option<String>,
    /// Id of the statement, one per shop and day. Example: `7238804564097517339`.
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
    /// Total of the corrections in this statement, decimal text, negative when charged; see the transactions for the causes. Example: `-70`.
    pub adjustment_amount: Option<String>,
    /// Currency of the amounts beside it, ISO 4217 code. Example: `GBP`.
    pub currency: Option<String>,
    /// Fees of the platform in this statement, decimal text, negative when charged; without shipping costs except for local sellers in Southeast Asia. Example: `-30`.
    pub fee_amount: Option<String>,
    /// Id of the statement, to fetch its transactions. Example: `7238804564097517339`.
    pub id: Option<String>,
    /// Sales of this statement after seller discounts, decimal text; local sellers outside Southeast Asia. Example: `-70`.
    pub net_sales_amount: Option<String>,
    /// Id of the payment in which the statement is paid out. Example: `3459275187040258849`.
    pub payment_id: Option<String>,
    /// Whether the statement has been paid out to the bank account of the seller. Example: `PAID`.
    pub payment_status: Option<PaymentStatus>,
    /// Unix time in seconds of the payout of the statement. Example: `1685548800`.
    pub payment_time: Option<i64>,
    /// Revenue of all orders settled in this statement, decimal text; all markets but the UK and US. Example: `200`.
    pub revenue_amount: Option<String>,
    /// Amount due to the seller for this statement, decimal text. Example: `100`.
    pub settlement_amount: Option<String>,
    /// Total shipping costs of this statement, decimal text; local sellers outside Southeast Asia. Example: `-70`.
    pub shipping_cost_amount: Option<String>,
    /// Unix time in seconds when the statement was generated, daily at 00:00 UTC for the past day. Example: `1685548800`.
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
    /// Shipping fee borne by the customer, a part of `customer_paid_shipping_fee_amount`, decimal text. Example: `5`.
    pub customer_shipping_fee: Option<String>,
    /// Entry that balances the shipping incentive or the shipping fee of the customer, so that the seller is charged nothing net; decimal text, US only. Example: `-6.99`.
    pub customer_shipping_fee_offset_amount: Option<String>,
    /// Shipping fee for orders the seller fulfills with TikTok Shipping, decimal text; a part of `actual_shipping_fee_amount`. Example: `30`.
    pub fbm_shipping_cost_amount: Option<String>,
    /// Shipping and warehouse fee for orders fulfilled by TikTok (FBT), decimal text, negative when charged; US only. Example: `0`.
    pub fbt_fulfillment_fee_amount: Option<String>,
    /// Deprecated and empty; use the amount of the same name in `shipping_cost_breakdown`. A decimal number as text. Example: `5`.
    pub fbt_fulfillment_fee_reimbursement_amount: Option<String>,
    /// Shipping fee for orders fulfilled by TikTok (FBT), decimal text, negative when charged; all markets but the US. Example: `-30`.
    pub fbt_shipping_cost_amount: Option<String>,
    /// Shipping discount of the platform by campaign policy, decimal text; a part of `shipping_fee_discount_amount`. Example: `20`.
    pub platform_shipping_fee_discount_amount: Option<String>,
    /// Additional incentive of the Co-Funded Free Shipping Program (August 26 to December 31, 2024), decimal text; negative when taken back. Example: `0`.
    pub promo_shipping_incentive_amount: Option<String>,
    /// Shipping fee given back to the customer, subsidies included; a part of `customer_paid_shipping_fee_amount`, decimal text. Example: `1`.
    pub refund_customer_shipping_fee: Option<String>,
    /// Shipping fee given back to customers for returns and refunds without subsidies; a part of `customer_paid_shipping_fee_amount`, decimal text. Example: `0`.
    pub refunded_customer_shipping_fee_amount: Option<String>,
    /// Part of the shipping fee for returns that TikTok Shop pays above the standard rate, decimal text; a part of `customer_paid_shipping_fee_amount`. Example: `0`.
    pub return_refund_subsidy_amount: Option<String>,
    /// Shipping discount paid for by the seller, decimal text. Example: `0`.
    pub seller_shipping_fee_discount_amount: Option<String>,
    /// Money back from the Shipping Fee Guarantee Program when delivery failed or goods returned, decimal text. Example: `0`.
    pub shipping_fee_guarantee_reimbursement: Option<String>,
    /// Subsidy of the platform for shipping by the seller, decimal text; negative when it must be given back. A part of `shipping_fee_discount_amount`. Example: `0`.
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
    /// Anti-dumping duty that governments levy on imported goods, decimal text. Example: `20`.
    pub anti_dumping_duty_amount: Option<String>,
    /// Income tax under article 22 (Indonesian PPh 22) withheld from the seller's earnings, decimal text.
    pub article_22_income_tax_withheld: Option<String>,
    /// Sales tax on the commission for automatically posted shoppable videos, decimal text, negative when charged.
    pub auto_post_shoppable_video_sales_tax: Option<String>,
    /// Cedular tax, a state tax in Mexico withheld from the seller's earnings, decimal text.
    pub cedular_tax: Option<String>,
    /// Fee of logistics providers for clearing customs, decimal text, negative when charged; cross-border orders only. Example: `0`.
    pub customs_clearance_amount: Option<String>,
    /// Customs duty levied by governments on goods that cross the border, decimal text, negative when charged; cross-border orders only. Example: `0`.
    pub customs_duty_amount: Option<String>,
    /// Goods and services tax that the platform collects and remits for low-value goods imported into Singapore, decimal text. Example: `0`.
    pub gst_amount: Option<String>,
    /// Value added tax on imported goods, in Japan the consumption tax, decimal text, negative when charged; cross-border orders only. Example: `0`.
    pub import_vat_amount: Option<String>,
    /// Mexican federal income tax (ISR) withheld by TikTok Shop, decimal text, negative when charged. Example: `0`.
    pub isr_amount: Option<String>,
    /// Mexican value added tax (IVA) withheld by TikTok Shop on taxable goods, decimal text, negative when charged. Example: `0`.
    pub iva_amount: Option<String>,
    /// Value added tax that the platform pays for the seller, decimal text, negative when charged; local orders only. Example: `10`.
    pub local_vat_amount: Option<String>,
    /// Tax on the fee for the new customer growth package, decimal text, negative when charged.
    pub new_customer_growth_package_fee_tax: Option<String>,
    /// Personal income tax (PIT) that the platform pays for the seller, decimal text. Example: `10`.
    pub pit_amount: Option<String>,
    /// Sales tax on product and delivery: `sales_tax_payment_amount` less `sales_tax_refund_amount`, decimal text; US only. Example: `-10`.
    pub sales_tax_amount: Option<String>,
    /// Sales tax collected from the customer for product and delivery, decimal text; US only. Example: `10`.
    pub sales_tax_payment_amount: Option<String>,
    /// Sales tax on the referral fee, decimal text, negative when charged.
    pub sales_tax_referral_fee_amount: Option<String>,
    /// Sales tax given back to the customer after a refund, decimal text; US only. Example: `0`.
    pub sales_tax_refund_amount: Option<String>,
    /// Tax on the fee for smart promotion, decimal text, negative when charged.
    pub smart_promotion_fee_tax_amount: Option<String>,
    /// Sales and service tax that the platform collects and remits for low-value goods imported into Malaysia, decimal text. Example: `0`.
    pub sst_amount: Option<String>,
    /// Sales tax on the fee for the store sales (GMV) growth package, decimal text, negative when charged.
    pub store_gmv_growth_package_fee_sales_tax: Option<String>,
    /// Tax on the fee for the sales (GMV) growth package of target products, decimal text, negative when charged.
    pub target_product_gmv_growth_package_tax: Option<String>,
    /// Value added tax that the platform pays for the seller, decimal text, negative when charged; cross-border orders only. Example: `0`.
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
    /// Business as registered with the tax authorities; its address appears on invoices.
    pub business_entity: Option<BusinessEntity>,
    /// Whether the tax data of the shop are submitted and complete.
    pub overall_status: Option<OverallStatus>,
    /// Tax numbers of the shop, one entry per kind.
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
    /// Latest review of the tax number: number, state and causes of refusal.
    pub recent_audit: Option<RecentAudit>,
    /// Whether the seller declared to have a registered tax number: REGISTERED, NOT_REGISTERED, or UNKNOWN before any declaration. Example: `REGISTERED`.
    pub registration_status: Option<String>,
    /// State of the review of the tax form such as the W-9: PENDING_AUDIT, UNDER_AUDIT, then APPROVED or REJECTED; US only. Example: `APPROVED`.
    pub tax_form_audit_status: Option<String>,
    /// Tax number that TikTok Shop has approved; empty while there is none. Example: `MX123212`.
    pub tax_number: Option<String>,
    /// Kind of tax number: REGISTRATION_NUMBER of company or person, VAT, or TIN, the tax identification number. Example: `REGISTRATION_NUMBER`.
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
    /// Total of all corrections in the statement, decimal text; `type` of each transaction says why. Example: `0`.
    pub total_adjustment_amount: Option<String>,
    /// Total fees and taxes of the platform in the statement, without shipping costs, decimal text. Example: `20`.
    pub total_fee_tax_amount: Option<String>,
    /// Total revenue of the statement, that is net sales, decimal text. Example: `100`.
    pub total_revenue_amount: Option<String>,
    /// Total shipping costs of the statement, decimal text. Example: `120`.
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
    /// Later correction of fees or other amounts, decimal text, negative when charged; `type` of the transaction says why. Example: `170`.
    pub adjustment_amount: Option<String>,
    /// Id of the correction; a transaction has either this or `order_id`, the other is empty or 0. Example: `7238804564097517332`.
    pub adjustment_id: Option<String>,
    /// Id of the order to which the correction belongs; absent when it belongs to none. Example: `576463220456522968`.
    pub adjustment_order_id: Option<String>,
    /// Id of the order from whose settlement the reserve was taken or released. Example: `78217892102382101`.
    pub associated_order_id: Option<String>,
    /// Unix time in seconds, as text, when the reserve is expected to be paid out; empty once it has been. Example: `1685548800`.
    pub estimated_release_time: Option<String>,
    /// Sum of all fees and taxes in `fee_tax_breakdown`, without shipping costs, decimal text, negative when charged. Example: `-30`.
    pub fee_tax_amount: Option<String>,
    /// Fees and taxes that make up the total of fees and taxes.
    pub fee_tax_breakdown: Option<FeeTaxBreakdown>,
    /// Id of the transaction, an order settlement, a correction or a reserve. Example: `1636700041413599290`.
    pub id: Option<String>,
    /// Unix time in seconds when the order was placed. Example: `1685548800`.
    pub order_create_time: Option<i64>,
    /// Id of the order that was settled; empty when the transaction has an `adjustment_id`. Example: `576463220456522968`.
    pub order_id: Option<String>,
    /// Amount withheld (negative) or released (positive) under the reserve policy of TikTok Shop, decimal text. Example: `100`.
    pub reserve_amount: Option<String>,
    /// Id of the reserve that was withheld or released; only for transactions of type RESERVE. Example: `56789910`.
    pub reserve_id: Option<String>,
    /// Whether the reserve was withheld from the settlement (COLLECTED) or paid out again (RELEASED).
    pub reserve_status: Option<ReserveStatus>,
    /// Revenue at settlement; `revenue_breakdown` lists what it is made of, decimal text. Example: `200`.
    pub revenue_amount: Option<String>,
    /// Amounts that add up to the revenue: prices, discounts and refunds.
    pub revenue_breakdown: Option<RevenueBreakdown>,
    /// Amount due to the seller for the order: revenue with shipping costs, fees, taxes and adjustments taken into account, decimal text. Example: `130`.
    pub settlement_amount: Option<String>,
    /// Total of all shipping costs, subsidies and discounts in `shipping_cost_breakdown`, decimal text, negative when charged. Example: `-70`.
    pub shipping_cost_amount: Option<String>,
    /// Amounts that make up the shipping costs.
    pub shipping_cost_breakdown: Option<ShippingCostBreakdown>,
    /// Further amounts for information; they are parts of others and do not count towards the total themselves.
    pub supplementary_component: Option<GetStatementTransactionsSupplementaryComponent>,
    /// Kind of transaction: a settled order, a reserve, or the kind of correction. Example: `ORDER`.
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
    /// Amount of the withdrawal, decimal text in `currency`. Example: `100`.
    pub amount: Option<String>,
    /// Unix time in seconds when the withdrawal was started. Example: `1623812664`.
    pub create_time: Option<i64>,
    /// Currency of the amounts beside it, ISO 4217 code. Example: `IDR`.
    pub currency: Option<String>,
    /// Id of the withdrawal, generated by the platform. Example: `EFASDFSAFDA23432DFAFDSA`.
    pub id: Option<String>,
    /// State of the withdrawal: PROCESSING, then SUCCESS when the seller has the money, or FAILED. Example: `PROCESSING`.
    pub status: Option<WithdrawalStatus>,
    /// Kind of entry: payout to the bank (WITHDRAW), settlement (SETTLE), subsidy or deduction (TRANSFER), or failed payout (REVERSE). Example: `WITHDRAW`.
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
