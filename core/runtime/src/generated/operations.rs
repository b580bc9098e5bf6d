// Generated from core/catalog by `cargo gen`. Do not edit.

//! The operations of each domain, as text.

use crate::catalog::Domain;

/// Sorted by name.
pub(crate) static DOMAINS: [Domain; 26] = [
    Domain::new("affiliate", include_str!("operations/affiliate.txt")),
    Domain::new("affiliate_creator", include_str!("operations/affiliate_creator.txt")),
    Domain::new("affiliate_partner", include_str!("operations/affiliate_partner.txt")),
    Domain::new("affiliate_seller", include_str!("operations/affiliate_seller.txt")),
    Domain::new("analytics", include_str!("operations/analytics.txt")),
    Domain::new("authorization", include_str!("operations/authorization.txt")),
    Domain::new("customer_engagement", include_str!("operations/customer_engagement.txt")),
    Domain::new("customer_service", include_str!("operations/customer_service.txt")),
    Domain::new("data_reconciliation", include_str!("operations/data_reconciliation.txt")),
    Domain::new("epharmacy", include_str!("operations/epharmacy.txt")),
    Domain::new("event", include_str!("operations/event.txt")),
    Domain::new("fbt", include_str!("operations/fbt.txt")),
    Domain::new("finance", include_str!("operations/finance.txt")),
    Domain::new("fulfillment", include_str!("operations/fulfillment.txt")),
    Domain::new("gs_full_service_commodity", include_str!("operations/gs_full_service_commodity.txt")),
    Domain::new("gs_full_service_inventory", include_str!("operations/gs_full_service_inventory.txt")),
    Domain::new("gs_full_service_shipment", include_str!("operations/gs_full_service_shipment.txt")),
    Domain::new("logistics", include_str!("operations/logistics.txt")),
    Domain::new("open", include_str!("operations/open.txt")),
    Domain::new("order", include_str!("operations/order.txt")),
    Domain::new("product", include_str!("operations/product.txt")),
    Domain::new("promotion", include_str!("operations/promotion.txt")),
    Domain::new("return_refund", include_str!("operations/return_refund.txt")),
    Domain::new("review_rating", include_str!("operations/review_rating.txt")),
    Domain::new("seller", include_str!("operations/seller.txt")),
    Domain::new("supply_chain", include_str!("operations/supply_chain.txt")),
];
