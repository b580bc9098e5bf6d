//! Cancellations, returns, refunds and replacements, in the older and in the newer model.

use crate::call::Handler;

mod aftersales;
mod buyer;
mod cancel;
mod cancel_search;
mod create;
mod decide;
mod documents;
mod due;
mod eligibility;
mod flow;
mod lines;
mod once;
mod reason;
mod refund;
mod refuse;
mod rules;
mod search;
#[cfg(test)]
mod tests;
mod view;

pub use buyer::{
    arbitrate, buyer_cancel, buyer_return, buyer_withdraws_cancel, move_return, parcel_arrives,
    seed_cancel_request, seed_return,
};
pub use cancel::{cancelled_by_seller, cancelled_by_system, reject_by_shipping};
pub use due::advance;
pub use reason::reason_text;

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![
        ("return_refund.cancel_order", cancel::cancel_order),
        ("return_refund.approve_cancellation", cancel::approve),
        ("return_refund.reject_cancellation", cancel::reject),
        ("return_refund.search_cancellations", cancel_search::search),
        ("return_refund.create_return", create::create),
        ("return_refund.approve_return", decide::approve),
        ("return_refund.reject_return", decide::reject),
        ("return_refund.search_returns", search::search),
        ("return_refund.get_return_records", search::records),
        ("return_refund.get_reject_reasons", eligibility::reject_reasons),
        ("return_refund.calculate_refund", refund::calculate),
        ("return_refund.get_aftersale_eligibility", eligibility::aftersale),
        ("return_refund.get_decision_eligibility", eligibility::decisions),
        ("return_refund.get_available_review_decisions", eligibility::review),
        ("return_refund.upload_shipping_document_and_tracking_info", documents::upload),
        ("return_refund.search_aftersales_requests", aftersales::search_requests),
        ("return_refund.search_return_merchandise_authorizations", aftersales::search_parcels),
        ("return_refund.review_aftersales_requests", aftersales::review),
    ]
}
