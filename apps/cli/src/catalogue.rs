//! The catalogue's own files, for what the runtime's table leaves out: enums, defaults, examples, answers, and the
//! shape of webhook data.

use serde_json::Value;
use tiktokshop_core::catalog::Operation;

/// The facts about one version of an operation: `query`, `body`, `form`, `response` by field name.
pub fn version(operation: &Operation, version: &str) -> Option<Value> {
    let domain: Value = serde_json::from_str(source(operation.domain)?).ok()?;
    let is_it = |entry: &&Value| entry["name"] == operation.name;
    let entry = domain["operations"].as_array()?.iter().find(is_it)?;
    entry["versions"].get(version).cloned()
}

/// The facts about all webhook types, sorted by number.
pub fn webhooks() -> Vec<Value> {
    serde_json::from_str(include_str!("../../../core/catalog/webhooks.json")).unwrap_or_default()
}

/// The error codes that were seen in a domain, sorted.
pub fn errors(domain: &str) -> Vec<i64> {
    let table: toml::Table = include_str!("../../../core/catalog/errors.toml").parse().unwrap_or_default();
    let entries = table.get("error").and_then(toml::Value::as_array).into_iter().flatten();
    let is_of = |entry: &&toml::Value| {
        let domains = entry.get("domains").and_then(toml::Value::as_array);
        domains.is_some_and(|domains| domains.iter().any(|known| known.as_str() == Some(domain)))
    };
    entries.filter(is_of).filter_map(|entry| entry.get("code")?.as_integer()).collect()
}

fn source(domain: &str) -> Option<&'static str> {
    Some(match domain {
        "affiliate" => include_str!("../../../core/catalog/api/affiliate.json"),
        "affiliate_creator" => include_str!("../../../core/catalog/api/affiliate_creator.json"),
        "affiliate_partner" => include_str!("../../../core/catalog/api/affiliate_partner.json"),
        "affiliate_seller" => include_str!("../../../core/catalog/api/affiliate_seller.json"),
        "analytics" => include_str!("../../../core/catalog/api/analytics.json"),
        "authorization" => include_str!("../../../core/catalog/api/authorization.json"),
        "customer_engagement" => include_str!("../../../core/catalog/api/customer_engagement.json"),
        "customer_service" => include_str!("../../../core/catalog/api/customer_service.json"),
        "data_reconciliation" => include_str!("../../../core/catalog/api/data_reconciliation.json"),
        "epharmacy" => include_str!("../../../core/catalog/api/epharmacy.json"),
        "event" => include_str!("../../../core/catalog/api/event.json"),
        "fbt" => include_str!("../../../core/catalog/api/fbt.json"),
        "finance" => include_str!("../../../core/catalog/api/finance.json"),
        "fulfillment" => include_str!("../../../core/catalog/api/fulfillment.json"),
        "gs_full_service_commodity" => {
            include_str!("../../../core/catalog/api/gs_full_service_commodity.json")
        }
        "gs_full_service_inventory" => {
            include_str!("../../../core/catalog/api/gs_full_service_inventory.json")
        }
        "gs_full_service_shipment" => include_str!("../../../core/catalog/api/gs_full_service_shipment.json"),
        "logistics" => include_str!("../../../core/catalog/api/logistics.json"),
        "open" => include_str!("../../../core/catalog/api/open.json"),
        "order" => include_str!("../../../core/catalog/api/order.json"),
        "product" => include_str!("../../../core/catalog/api/product.json"),
        "promotion" => include_str!("../../../core/catalog/api/promotion.json"),
        "return_refund" => include_str!("../../../core/catalog/api/return_refund.json"),
        "review_rating" => include_str!("../../../core/catalog/api/review_rating.json"),
        "seller" => include_str!("../../../core/catalog/api/seller.json"),
        "supply_chain" => include_str!("../../../core/catalog/api/supply_chain.json"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_version_of_the_table_has_its_facts() {
        let operations = tiktokshop_core::catalog::operations();
        assert!(!operations.is_empty());
        for operation in operations {
            for known in operation.versions {
                assert!(version(operation, known.version).is_some(), "{} {}", operation.id, known.version);
            }
        }
    }

    #[test]
    fn errors_are_found_by_domain() {
        assert!(errors("fulfillment").contains(&21_008_025));
        assert!(errors("no such domain").is_empty());
    }

    #[test]
    fn webhooks_are_read() {
        assert!(webhooks().len() >= 46);
    }
}
