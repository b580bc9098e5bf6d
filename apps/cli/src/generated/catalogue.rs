// Generated from core/catalog by `cargo gen`. Do not edit.

//! The files of `core/catalog/api`, embedded.

/// The file of a domain as JSON text; `None` if there is no such domain.
pub fn source(domain: &str) -> Option<&'static str> {
    Some(match domain {
        "affiliate" => include_str!("../../../../core/catalog/api/affiliate.json"),
        "affiliate_creator" => include_str!("../../../../core/catalog/api/affiliate_creator.json"),
        "affiliate_partner" => include_str!("../../../../core/catalog/api/affiliate_partner.json"),
        "affiliate_seller" => include_str!("../../../../core/catalog/api/affiliate_seller.json"),
        "analytics" => include_str!("../../../../core/catalog/api/analytics.json"),
        "authorization" => include_str!("../../../../core/catalog/api/authorization.json"),
        "customer_engagement" => include_str!("../../../../core/catalog/api/customer_engagement.json"),
        "customer_service" => include_str!("../../../../core/catalog/api/customer_service.json"),
        "data_reconciliation" => include_str!("../../../../core/catalog/api/data_reconciliation.json"),
        "epharmacy" => include_str!("../../../../core/catalog/api/epharmacy.json"),
        "event" => include_str!("../../../../core/catalog/api/event.json"),
        "fbt" => include_str!("../../../../core/catalog/api/fbt.json"),
        "finance" => include_str!("../../../../core/catalog/api/finance.json"),
        "fulfillment" => include_str!("../../../../core/catalog/api/fulfillment.json"),
        "gs_full_service_commodity" => {
            include_str!("../../../../core/catalog/api/gs_full_service_commodity.json")
        }
        "gs_full_service_inventory" => {
            include_str!("../../../../core/catalog/api/gs_full_service_inventory.json")
        }
        "gs_full_service_shipment" => {
            include_str!("../../../../core/catalog/api/gs_full_service_shipment.json")
        }
        "logistics" => include_str!("../../../../core/catalog/api/logistics.json"),
        "open" => include_str!("../../../../core/catalog/api/open.json"),
        "order" => include_str!("../../../../core/catalog/api/order.json"),
        "product" => include_str!("../../../../core/catalog/api/product.json"),
        "promotion" => include_str!("../../../../core/catalog/api/promotion.json"),
        "return_refund" => include_str!("../../../../core/catalog/api/return_refund.json"),
        "review_rating" => include_str!("../../../../core/catalog/api/review_rating.json"),
        "seller" => include_str!("../../../../core/catalog/api/seller.json"),
        "supply_chain" => include_str!("../../../../core/catalog/api/supply_chain.json"),
        _ => return None,
    })
}
