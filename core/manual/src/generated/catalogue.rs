// Generated from core/catalog by `cargo gen`. Do not edit.

//! The files of `core/catalog/api` and what the glossary says of them, embedded.

/// The file of a domain as JSON text; `None` if there is no such domain.
pub fn source(domain: &str) -> Option<&'static str> {
    Some(match domain {
        "affiliate" => include_str!("api/affiliate.json"),
        "affiliate_creator" => include_str!("api/affiliate_creator.json"),
        "affiliate_partner" => include_str!("api/affiliate_partner.json"),
        "affiliate_seller" => include_str!("api/affiliate_seller.json"),
        "analytics" => include_str!("api/analytics.json"),
        "authorization" => include_str!("api/authorization.json"),
        "customer_engagement" => include_str!("api/customer_engagement.json"),
        "customer_service" => include_str!("api/customer_service.json"),
        "data_reconciliation" => include_str!("api/data_reconciliation.json"),
        "epharmacy" => include_str!("api/epharmacy.json"),
        "event" => include_str!("api/event.json"),
        "fbt" => include_str!("api/fbt.json"),
        "finance" => include_str!("api/finance.json"),
        "fulfillment" => include_str!("api/fulfillment.json"),
        "gs_full_service_commodity" => include_str!("api/gs_full_service_commodity.json"),
        "gs_full_service_inventory" => include_str!("api/gs_full_service_inventory.json"),
        "gs_full_service_shipment" => include_str!("api/gs_full_service_shipment.json"),
        "logistics" => include_str!("api/logistics.json"),
        "open" => include_str!("api/open.json"),
        "order" => include_str!("api/order.json"),
        "product" => include_str!("api/product.json"),
        "promotion" => include_str!("api/promotion.json"),
        "return_refund" => include_str!("api/return_refund.json"),
        "review_rating" => include_str!("api/review_rating.json"),
        "seller" => include_str!("api/seller.json"),
        "supply_chain" => include_str!("api/supply_chain.json"),
        _ => return None,
    })
}

/// What the glossary says of a domain's operations, as JSON text; `None` if there is no such domain.
pub fn descriptions(domain: &str) -> Option<&'static str> {
    Some(match domain {
        "affiliate" => include_str!("descriptions/affiliate.json"),
        "affiliate_creator" => include_str!("descriptions/affiliate_creator.json"),
        "affiliate_partner" => include_str!("descriptions/affiliate_partner.json"),
        "affiliate_seller" => include_str!("descriptions/affiliate_seller.json"),
        "analytics" => include_str!("descriptions/analytics.json"),
        "authorization" => include_str!("descriptions/authorization.json"),
        "customer_engagement" => include_str!("descriptions/customer_engagement.json"),
        "customer_service" => include_str!("descriptions/customer_service.json"),
        "data_reconciliation" => include_str!("descriptions/data_reconciliation.json"),
        "epharmacy" => include_str!("descriptions/epharmacy.json"),
        "event" => include_str!("descriptions/event.json"),
        "fbt" => include_str!("descriptions/fbt.json"),
        "finance" => include_str!("descriptions/finance.json"),
        "fulfillment" => include_str!("descriptions/fulfillment.json"),
        "gs_full_service_commodity" => include_str!("descriptions/gs_full_service_commodity.json"),
        "gs_full_service_inventory" => include_str!("descriptions/gs_full_service_inventory.json"),
        "gs_full_service_shipment" => include_str!("descriptions/gs_full_service_shipment.json"),
        "logistics" => include_str!("descriptions/logistics.json"),
        "open" => include_str!("descriptions/open.json"),
        "order" => include_str!("descriptions/order.json"),
        "product" => include_str!("descriptions/product.json"),
        "promotion" => include_str!("descriptions/promotion.json"),
        "return_refund" => include_str!("descriptions/return_refund.json"),
        "review_rating" => include_str!("descriptions/review_rating.json"),
        "seller" => include_str!("descriptions/seller.json"),
        "supply_chain" => include_str!("descriptions/supply_chain.json"),
        _ => return None,
    })
}

/// The types of webhooks, as JSON text.
pub const WEBHOOKS: &str = include_str!("webhooks.json");

/// The error codes, as JSON text: what each means, and where it was seen.
pub const ERRORS: &str = include_str!("errors.json");
