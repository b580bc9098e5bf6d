// Generated from core/catalog by `cargo gen`. Do not edit.

//! Code that `cargo gen` writes from the catalogue: a module for each domain of the API, and the data of webhooks.

use crate::client::Handle;

mod changes;
mod options;
pub mod webhook;

#[cfg(feature = "affiliate")]
pub mod affiliate;
#[cfg(feature = "affiliate_creator")]
pub mod affiliate_creator;
#[cfg(feature = "affiliate_partner")]
pub mod affiliate_partner;
#[cfg(feature = "affiliate_seller")]
pub mod affiliate_seller;
#[cfg(feature = "analytics")]
pub mod analytics;
#[cfg(feature = "authorization")]
pub mod authorization;
#[cfg(feature = "customer_engagement")]
pub mod customer_engagement;
#[cfg(feature = "customer_service")]
pub mod customer_service;
#[cfg(feature = "data_reconciliation")]
pub mod data_reconciliation;
#[cfg(feature = "epharmacy")]
pub mod epharmacy;
#[cfg(feature = "event")]
pub mod event;
#[cfg(feature = "fbt")]
pub mod fbt;
#[cfg(feature = "finance")]
pub mod finance;
#[cfg(feature = "fulfillment")]
pub mod fulfillment;
#[cfg(feature = "gs_full_service_commodity")]
pub mod gs_full_service_commodity;
#[cfg(feature = "gs_full_service_inventory")]
pub mod gs_full_service_inventory;
#[cfg(feature = "gs_full_service_shipment")]
pub mod gs_full_service_shipment;
#[cfg(feature = "logistics")]
pub mod logistics;
#[cfg(feature = "open")]
pub mod open;
#[cfg(feature = "order")]
pub mod order;
#[cfg(feature = "product")]
pub mod product;
#[cfg(feature = "promotion")]
pub mod promotion;
#[cfg(feature = "return_refund")]
pub mod return_refund;
#[cfg(feature = "review_rating")]
pub mod review_rating;
#[cfg(feature = "seller")]
pub mod seller;
#[cfg(feature = "supply_chain")]
pub mod supply_chain;

/// The domains of the API.
impl<M> Handle<M> {
    /// The operations of the domain affiliate.
    #[cfg(feature = "affiliate")]
    pub fn affiliate(&self) -> affiliate::AffiliateApi<'_, M> {
        affiliate::AffiliateApi { client: self }
    }

    /// The operations of the domain affiliate_creator.
    #[cfg(feature = "affiliate_creator")]
    #[doc(alias = "AffiliateCreator")]
    pub fn affiliate_creator(&self) -> affiliate_creator::AffiliateCreatorApi<'_, M> {
        affiliate_creator::AffiliateCreatorApi { client: self }
    }

    /// The operations of the domain affiliate_partner.
    #[cfg(feature = "affiliate_partner")]
    #[doc(alias = "AffiliatePartner")]
    pub fn affiliate_partner(&self) -> affiliate_partner::AffiliatePartnerApi<'_, M> {
        affiliate_partner::AffiliatePartnerApi { client: self }
    }

    /// The operations of the domain affiliate_seller.
    #[cfg(feature = "affiliate_seller")]
    #[doc(alias = "AffiliateSeller")]
    pub fn affiliate_seller(&self) -> affiliate_seller::AffiliateSellerApi<'_, M> {
        affiliate_seller::AffiliateSellerApi { client: self }
    }

    /// The operations of the domain analytics.
    #[cfg(feature = "analytics")]
    #[doc(alias = "Analytics")]
    pub fn analytics(&self) -> analytics::AnalyticsApi<'_, M> {
        analytics::AnalyticsApi { client: self }
    }

    /// The operations of the domain authorization.
    #[cfg(feature = "authorization")]
    #[doc(alias = "Authorization")]
    pub fn authorization(&self) -> authorization::AuthorizationApi<'_, M> {
        authorization::AuthorizationApi { client: self }
    }

    /// The operations of the domain customer_engagement.
    #[cfg(feature = "customer_engagement")]
    pub fn customer_engagement(&self) -> customer_engagement::CustomerEngagementApi<'_, M> {
        customer_engagement::CustomerEngagementApi { client: self }
    }

    /// The operations of the domain customer_service.
    #[cfg(feature = "customer_service")]
    #[doc(alias = "CustomerService")]
    pub fn customer_service(&self) -> customer_service::CustomerServiceApi<'_, M> {
        customer_service::CustomerServiceApi { client: self }
    }

    /// The operations of the domain data_reconciliation.
    #[cfg(feature = "data_reconciliation")]
    pub fn data_reconciliation(&self) -> data_reconciliation::DataReconciliationApi<'_, M> {
        data_reconciliation::DataReconciliationApi { client: self }
    }

    /// The operations of the domain epharmacy.
    #[cfg(feature = "epharmacy")]
    pub fn epharmacy(&self) -> epharmacy::EpharmacyApi<'_, M> {
        epharmacy::EpharmacyApi { client: self }
    }

    /// The operations of the domain event.
    #[cfg(feature = "event")]
    #[doc(alias = "Event")]
    pub fn event(&self) -> event::EventApi<'_, M> {
        event::EventApi { client: self }
    }

    /// The operations of the domain fbt.
    #[cfg(feature = "fbt")]
    #[doc(alias = "FulfilledByTiktok")]
    pub fn fbt(&self) -> fbt::FbtApi<'_, M> {
        fbt::FbtApi { client: self }
    }

    /// The operations of the domain finance.
    #[cfg(feature = "finance")]
    #[doc(alias = "Finance")]
    pub fn finance(&self) -> finance::FinanceApi<'_, M> {
        finance::FinanceApi { client: self }
    }

    /// The operations of the domain fulfillment.
    #[cfg(feature = "fulfillment")]
    #[doc(alias = "Fulfillment")]
    pub fn fulfillment(&self) -> fulfillment::FulfillmentApi<'_, M> {
        fulfillment::FulfillmentApi { client: self }
    }

    /// The operations of the domain gs_full_service_commodity.
    #[cfg(feature = "gs_full_service_commodity")]
    pub fn gs_full_service_commodity(&self) -> gs_full_service_commodity::GsFullServiceCommodityApi<'_, M> {
        gs_full_service_commodity::GsFullServiceCommodityApi { client: self }
    }

    /// The operations of the domain gs_full_service_inventory.
    #[cfg(feature = "gs_full_service_inventory")]
    pub fn gs_full_service_inventory(&self) -> gs_full_service_inventory::GsFullServiceInventoryApi<'_, M> {
        gs_full_service_inventory::GsFullServiceInventoryApi { client: self }
    }

    /// The operations of the domain gs_full_service_shipment.
    #[cfg(feature = "gs_full_service_shipment")]
    pub fn gs_full_service_shipment(&self) -> gs_full_service_shipment::GsFullServiceShipmentApi<'_, M> {
        gs_full_service_shipment::GsFullServiceShipmentApi { client: self }
    }

    /// The operations of the domain logistics.
    #[cfg(feature = "logistics")]
    #[doc(alias = "Logistic")]
    pub fn logistics(&self) -> logistics::LogisticsApi<'_, M> {
        logistics::LogisticsApi { client: self }
    }

    /// The operations of the domain open.
    #[cfg(feature = "open")]
    pub fn open(&self) -> open::OpenApi<'_, M> {
        open::OpenApi { client: self }
    }

    /// The operations of the domain order.
    #[cfg(feature = "order")]
    #[doc(alias = "Order")]
    pub fn order(&self) -> order::OrderApi<'_, M> {
        order::OrderApi { client: self }
    }

    /// The operations of the domain product.
    #[cfg(feature = "product")]
    #[doc(alias = "GlobalProduct")]
    #[doc(alias = "Product")]
    pub fn product(&self) -> product::ProductApi<'_, M> {
        product::ProductApi { client: self }
    }

    /// The operations of the domain promotion.
    #[cfg(feature = "promotion")]
    #[doc(alias = "Promotion")]
    pub fn promotion(&self) -> promotion::PromotionApi<'_, M> {
        promotion::PromotionApi { client: self }
    }

    /// The operations of the domain return_refund.
    #[cfg(feature = "return_refund")]
    #[doc(alias = "ReturnRefund")]
    #[doc(alias = "return")]
    pub fn return_refund(&self) -> return_refund::ReturnRefundApi<'_, M> {
        return_refund::ReturnRefundApi { client: self }
    }

    /// The operations of the domain review_rating.
    #[cfg(feature = "review_rating")]
    pub fn review_rating(&self) -> review_rating::ReviewRatingApi<'_, M> {
        review_rating::ReviewRatingApi { client: self }
    }

    /// The operations of the domain seller.
    #[cfg(feature = "seller")]
    #[doc(alias = "Seller")]
    pub fn seller(&self) -> seller::SellerApi<'_, M> {
        seller::SellerApi { client: self }
    }

    /// The operations of the domain supply_chain.
    #[cfg(feature = "supply_chain")]
    #[doc(alias = "Supplychain")]
    pub fn supply_chain(&self) -> supply_chain::SupplyChainApi<'_, M> {
        supply_chain::SupplyChainApi { client: self }
    }
}
