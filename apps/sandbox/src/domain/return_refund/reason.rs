//! Reasons that buyers, sellers and the platform give.

use serde_json::{Value, json};

use super::refuse::*;
use crate::call::Refusal;

/// A key with its text.
type Reason = (&'static str, &'static str);

const SELLER_CANCEL: [Reason; 4] = [
    ("seller_cancel_reason_out_of_stock", "Out of stock"),
    ("seller_cancel_reason_wrong_price", "Pricing error"),
    ("seller_cancel_paid_reason_address_not_deliver", "Unable to deliver to buyer address"),
    ("seller_cancel_paid_reason_buyer_requested_cancellation", "Buyer requested cancellation"),
];

const BUYER_CANCEL: [Reason; 4] = [
    ("ecom_order_to_ship_canceled_reason_created_by_mistake", "Order created by mistake"),
    ("ecom_order_to_ship_canceled_reason_no_longer_needed", "No longer needed"),
    ("ecom_order_to_ship_canceled_reason_better_price", "Better price available"),
    ("ecom_order_to_ship_canceled_reason_change_address", "Need to change the address"),
];

const SYSTEM_CANCEL: [Reason; 5] = [
    ("system_cancel_unpaid_time_out", "Payment overdue"),
    ("system_cancel_order_reason_shipping_timeout", "Not shipped in time"),
    ("system_cancel_order_untracked", "Package was never tracked"),
    ("package_lost", "Package lost"),
    ("returned_to_shipper_refused", "Delivery refused"),
];

const RETURN: [Reason; 6] = [
    ("ecom_order_delivered_refund_reason_missing_product", "Missing product"),
    ("ecom_order_delivered_refund_reason_wrong_product", "Wrong product was sent"),
    ("ecom_order_delivered_refund_and_return_reason_defective", "Defective product"),
    (
        "ecom_order_delivered_refund_and_return_reason_not_as_described",
        "Product does not match the description",
    ),
    ("ecom_order_delivered_refund_and_return_reason_no_longer_needed", "No longer needed"),
    ("ecom_order_shipped_refund_reason_not_received", "Package not received"),
];

const REJECT_CANCEL: [Reason; 4] = [
    (
        "order_manage_list_action_respond_popup_reject_reason_invalid_cancellation_reason",
        "The reason for the cancellation is not valid",
    ),
    ("order_manage_list_action_respond_popup_reject_reason_delivered", "Product has been delivered"),
    (
        "order_manage_list_action_respond_popup_reject_reason_buyer_agree",
        "Reached an agreement with the buyer",
    ),
    ("seller_reject_apply_product_has_been_packed", "Product has been packed"),
];

const REJECT_RETURN: [Reason; 3] = [
    ("reverse_reject_request_reason_agreement", "Reached an agreement with the buyer"),
    ("reverse_reject_request_reason_no_evidence", "The evidence does not show the problem"),
    ("reverse_reject_request_reason_not_eligible", "The product cannot be returned"),
];

const REJECT_RECEIVED: [Reason; 3] = [
    ("reverse_reject_receive_reason_empty", "The package is empty"),
    ("reverse_reject_receive_reason_wrong_item", "The wrong product was returned"),
    ("reverse_reject_receive_reason_damaged", "The product came back damaged"),
];

/// Whose a reason is to reject with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rejects {
    Cancellation,
    Return,
    Received,
}

fn list(rejects: Rejects) -> &'static [Reason] {
    match rejects {
        Rejects::Cancellation => &REJECT_CANCEL,
        Rejects::Return => &REJECT_RETURN,
        Rejects::Received => &REJECT_RECEIVED,
    }
}

/// The text of a reason; the key itself where it is unknown.
pub fn reason_text(key: &str) -> &str {
    let plain = key.strip_suffix("_uk").unwrap_or(key);
    let cancels = SELLER_CANCEL.iter().chain(&BUYER_CANCEL).chain(&SYSTEM_CANCEL);
    let rejects = REJECT_CANCEL.iter().chain(&REJECT_RETURN).chain(&REJECT_RECEIVED);
    let mut all = cancels.chain(&RETURN).chain(rejects);
    all.find(|(known, _)| *known == plain).map_or(key, |(_, text)| text)
}

/// Whether the reason says that the goods are out of stock.
pub(super) fn out_of_stock(key: &str) -> bool {
    key.starts_with("seller_cancel_reason_out_of_stock")
}

/// Checks the reason of a seller who cancels; in South-East Asia the address is no reason.
pub(super) fn check_seller_cancel(key: &str, region: &str, asian: bool) -> Result<(), Refusal> {
    let plain = if region == "GB" { key.strip_suffix("_uk").unwrap_or(key) } else { key };
    if SELLER_CANCEL.iter().any(|(known, _)| *known == plain) {
        let address = plain == "seller_cancel_paid_reason_address_not_deliver";
        return if asian && address { Err(refuse(REASON_STATUS)) } else { Ok(()) };
    }
    let others = BUYER_CANCEL.iter().chain(&SYSTEM_CANCEL).chain(&RETURN);
    let theirs = others.clone().any(|(known, _)| *known == key);
    Err(refuse(if theirs { NOT_THE_SELLERS_REASON } else { UNKNOWN_REASON }))
}

/// Checks the reason of a return or refund.
pub(super) fn check_return(key: &str) -> Result<(), Refusal> {
    if RETURN.iter().any(|(known, _)| *known == key) { Ok(()) } else { Err(refuse(UNKNOWN_REASON)) }
}

/// Checks the reason of a rejection.
pub(super) fn check_reject(key: &str, rejects: Rejects) -> Result<(), Refusal> {
    if list(rejects).iter().any(|(known, _)| *known == key) { Ok(()) } else { Err(refuse(UNKNOWN_REASON)) }
}

/// The reasons with which a seller can reject.
pub(super) fn reject_views(rejects: Rejects) -> Vec<Value> {
    list(rejects).iter().map(|(name, text)| json!({"name": name, "text": text})).collect()
}

/// The keys that fit a kind of request.
pub(super) fn names(request: &str, seller: bool) -> Vec<&'static str> {
    let list: &[Reason] = match (request, seller) {
        ("CANCEL", true) => &SELLER_CANCEL,
        ("CANCEL", false) => &BUYER_CANCEL,
        _ => &RETURN,
    };
    list.iter().map(|(name, _)| *name).collect()
}
