//! Packages: created, split, combined, shipped, labelled and tracked.

use crate::call::Handler;

mod bundle;
mod carrier;
mod change;
mod combine;
mod deliver;
mod document;
mod due;
mod extras;
mod follow;
mod guard;
mod invoice;
mod label;
mod mark;
mod pack;
mod read;
mod refuse;
mod service;
mod ship;
mod slots;
mod split;
#[cfg(test)]
mod tests;
mod tracking;
mod upload;

pub use document::{document, set_label_delay};
pub use due::{COLLECT_SECONDS, TRAVEL_SECONDS, advance};
pub use follow::{collect, deliver, handed_over, ship_lines, ship_rest};

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![
        ("fulfillment.ship_package", ship::one),
        ("fulfillment.batch_ship_packages", ship::batch),
        ("fulfillment.mark_package_as_shipped", mark::mark),
        ("fulfillment.create_packages", label::create),
        ("fulfillment.schedule_package_handover", label::schedule),
        ("fulfillment.get_eligible_shipping_service", service::query),
        ("fulfillment.get_package_handover_time_slots", slots::of_package),
        ("fulfillment.get_handover_timeslots", slots::of_order),
        ("fulfillment.get_order_split_attributes", split::attributes),
        ("fulfillment.split_orders", split::split),
        ("fulfillment.search_combinable_packages", combine::search),
        ("fulfillment.combine_package", combine::combine),
        ("fulfillment.uncombine_packages", combine::uncombine),
        ("fulfillment.get_package_detail", read::detail),
        ("fulfillment.search_package", read::search),
        ("fulfillment.get_package_shipping_document", document::link),
        ("fulfillment.get_tracking", tracking::tracking),
        ("fulfillment.tts_tracking_validation", tracking::validate),
        ("fulfillment.update_package_shipping_info", change::of_package),
        ("fulfillment.update_shipping_info", change::of_order),
        ("fulfillment.update_package_delivery_status", deliver::deliver),
        ("fulfillment.tracking_status_update", deliver::track),
        ("fulfillment.upload_invoice", invoice::upload),
        ("fulfillment.fulfillment_upload_delivery_file", upload::file),
        ("fulfillment.fulfillment_upload_delivery_image", upload::image),
        ("fulfillment.create_first_mile_bundle", bundle::first_mile),
        ("fulfillment.create_first_mile_bundle_v2", bundle::first_mile),
        ("fulfillment.create_last_mile_bundle", bundle::last_mile),
        ("fulfillment.get_order_customs_requirements", extras::customs),
        ("fulfillment.submit_customs_clearance_information", extras::submit_customs),
        ("fulfillment.get_pod_customization_details", extras::pod_details),
        ("fulfillment.redeem_info_callback", extras::redeem),
    ]
}
