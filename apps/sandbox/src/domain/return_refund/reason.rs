//! Reasons that buyers, sellers and the platform give: the documented keys, by who uses them for what.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::{Value, json};

use super::refuse::*;
use crate::call::Refusal;
use crate::model::order::Status;

/// A reason, as `reasons.json` has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reason {
    /// The key that calls use.
    key: String,
    /// What people read.
    text: String,
    /// Where it is offered: regions, and `EU` for its countries.
    markets: Vec<String>,
}

static LISTS: LazyLock<BTreeMap<String, Vec<Reason>>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("reasons.json")).unwrap_or_else(|error| {
        tracing::error!(%error, "the reasons cannot be read");
        BTreeMap::new()
    })
});

/// Countries whose sellers share the reasons of the European Union.
const EUROPE: [&str; 5] = ["DE", "ES", "FR", "IE", "IT"];
/// Endings of keys that only some markets know.
const REGIONAL: [&str; 3] = ["_uk", "_jp", "_JP"];

/// What kind of rejection a reason is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rejects {
    Cancellation,
    Refund,
    Return,
    Received,
}

impl Rejects {
    fn list(self) -> &'static str {
        match self {
            Rejects::Cancellation => "seller_rejects_cancellation",
            Rejects::Refund => "seller_rejects_refund",
            Rejects::Return => "seller_rejects_return",
            Rejects::Received => "seller_rejects_parcel",
        }
    }
}

fn list(name: &str) -> &'static [Reason] {
    LISTS.get(name).map_or(&[], Vec::as_slice)
}

fn market(region: &str) -> &str {
    if EUROPE.contains(&region) { "EU" } else { region }
}

/// Whether a list offers a key to a market.
fn offers(name: &str, key: &str, region: &str) -> bool {
    let known = list(name).iter().find(|reason| reason.key == key);
    known.is_some_and(|reason| reason.markets.iter().any(|one| one == market(region)))
}

/// Whether a list has a key. Its markets matter only for keys that are marked as those of one market.
fn has(name: &str, key: &str, region: &str) -> bool {
    let regional = REGIONAL.iter().any(|end| key.ends_with(end));
    let known = list(name).iter().any(|reason| reason.key == key);
    known && (!regional || offers(name, key, region))
}

/// Whether a key belongs to one of the matching lists of a kind: the market's own lists if they have it, otherwise
/// those of all markets.
fn fits(fitting: &[&str], all: &[&str], key: &str, region: &str) -> bool {
    let at_home = all.iter().any(|name| offers(name, key, region));
    fitting.iter().any(|name| if at_home { offers(name, key, region) } else { has(name, key, region) })
}

/// The reasons that a market is offered; those of the United States if it has no list of its own.
fn offered(name: &str, region: &str) -> Vec<&'static Reason> {
    let of = |wanted: &str| -> Vec<&'static Reason> {
        list(name).iter().filter(|reason| reason.markets.iter().any(|one| one == wanted)).collect()
    };
    let own = of(market(region));
    if own.is_empty() { of("US") } else { own }
}

/// The text of a reason; the key itself if it is unknown.
pub fn reason_text(key: &str) -> &str {
    let mut all = LISTS.values().flatten();
    all.find(|reason| reason.key == key).map_or(key, |reason| reason.text.as_str())
}

/// Whether the reason says that the goods are out of stock.
pub(super) fn out_of_stock(key: &str) -> bool {
    ["seller_cancel_reason_out_of_stock", "seller_cancel_unpaid_reason_out_of_stock"]
        .iter()
        .any(|start| key.starts_with(start))
}

/// Validates the reason of a seller who cancels; in South-East Asia the address is not a reason.
pub(super) fn validate_seller_cancel(
    key: &str,
    status: Status,
    region: &str,
    asian: bool,
) -> Result<(), Refusal> {
    let all = ["seller_cancels_unpaid", "seller_cancels"];
    let fitting = if status == Status::Unpaid { &all[..1] } else { &all[1..] };
    let address = key.contains("address_not_deliver") || key.contains("deliver_to_buyer_address");
    match fits(fitting, &all, key, region) {
        true if asian && address => Err(refuse(REASON_STATUS)),
        true => Ok(()),
        false if all.iter().any(|name| has(name, key, region)) => Err(refuse(REASON_STATUS)),
        false => Err(not_the_sellers(key, region)),
    }
}

/// Validates the reason of a return or refund that the seller starts.
pub(super) fn validate_seller_return(key: &str, status: Status, region: &str) -> Result<(), Refusal> {
    let all = ["seller_refunds_shipped", "seller_refunds", "seller_returns"];
    let fitting = if status == Status::Delivered { &all[1..] } else { &all[..1] };
    match fits(fitting, &all, key, region) {
        true => Ok(()),
        false if all.iter().any(|name| has(name, key, region)) => Err(refuse(REASON_STATUS)),
        false => Err(not_the_sellers(key, region)),
    }
}

/// A key that is for others, or that is unknown.
fn not_the_sellers(key: &str, region: &str) -> Refusal {
    let known = validate_known(key, region).is_ok();
    refuse(if known { NOT_THE_SELLERS_REASON } else { UNKNOWN_REASON })
}

/// Validates that somebody may give this reason for something.
pub(super) fn validate_known(key: &str, region: &str) -> Result<(), Refusal> {
    let known = LISTS.keys().any(|name| has(name, key, region));
    if known { Ok(()) } else { Err(refuse(UNKNOWN_REASON)) }
}

/// Validates the reason of a rejection. Refunds and returns share their reasons, because one request can become the
/// other.
pub(super) fn validate_reject(key: &str, rejects: Rejects, region: &str) -> Result<(), Refusal> {
    let lists = match rejects {
        Rejects::Refund | Rejects::Return => vec![Rejects::Refund, Rejects::Return],
        one => vec![one],
    };
    if lists.iter().any(|one| has(one.list(), key, region)) {
        return Ok(());
    }
    let all = [Rejects::Cancellation, Rejects::Refund, Rejects::Return, Rejects::Received];
    let others = all.iter().any(|one| has(one.list(), key, region));
    Err(refuse(if others { REASON_ACTION } else { UNKNOWN_REASON }))
}

/// The reasons with which a seller in a market can reject.
pub(super) fn reject_views(rejects: Rejects, region: &str) -> Vec<Value> {
    let offered = offered(rejects.list(), region).into_iter();
    offered.map(|reason| json!({"name": reason.key, "text": reason.text})).collect()
}

/// The keys that a market offers for a kind of request, by the order's status.
pub(super) fn names(request: &str, seller: bool, status: Status, region: &str) -> Vec<&'static str> {
    let shipped = matches!(status, Status::AwaitingCollection | Status::InTransit);
    let name = match (request, seller) {
        ("CANCEL", true) if status == Status::Unpaid => "seller_cancels_unpaid",
        ("CANCEL", true) => "seller_cancels",
        ("CANCEL", false) if status == Status::Unpaid => "buyer_cancels_unpaid",
        ("CANCEL", false) => "buyer_cancels",
        ("REFUND", true) if shipped => "seller_refunds_shipped",
        ("REFUND", true) => "seller_refunds",
        ("REFUND", false) if shipped => "buyer_refunds_shipped",
        ("REFUND", false) => "buyer_refunds",
        (_, true) => "seller_returns",
        (_, false) => "buyer_returns",
    };
    offered(name, region).into_iter().map(|reason| reason.key.as_str()).collect()
}

/// A reason that buyers often give. `place` chooses among them, so that they vary.
pub(super) fn usual(request: &str, status: Status, region: &str, place: usize) -> &'static str {
    let names = names(request, false, status, region);
    names.get(place).or(names.first()).copied().unwrap_or("ecom_order_delivered_refund_reason_other")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_has_reasons_for_every_market_that_sells() {
        assert_eq!(LISTS.len(), 16, "the file is read");
        for (name, reasons) in LISTS.iter() {
            assert!(!offered(name, "US").is_empty(), "{name}");
            for reason in reasons {
                let words = [&reason.key, &reason.text];
                assert!(words.iter().all(|word| !word.is_empty()) && !reason.key.contains(' '), "{reason:?}");
                assert!(!reason.markets.is_empty(), "{reason:?}");
                let twice = reasons.iter().filter(|other| other.key == reason.key).count();
                assert_eq!(twice, 1, "{name} has {} once", reason.key);
            }
        }
    }
}
