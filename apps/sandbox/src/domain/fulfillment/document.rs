//! Labels and packing slips: where to get them, and the files themselves.

use serde_json::json;

use super::guard::own_package;
use super::refuse::*;
use crate::barcode::code39;
use crate::call::{Call, Refusal, Response};
use crate::model::market::region;
use crate::model::package::{Package, PackageStatus};
use crate::pdf;
use crate::picture::barcode_png;
use crate::world::World;

/// How long a link works.
const LINK_SECONDS: i64 = 24 * 3600;

const KINDS: [&str; 6] = [
    "SHIPPING_LABEL",
    "PACKING_SLIP",
    "SHIPPING_LABEL_AND_PACKING_SLIP",
    "SHIPPING_LABEL_PICTURE",
    "HAZMAT_LABEL",
    "INVOICE_LABEL",
];

/// `fulfillment.get_package_shipping_document`
pub(super) fn link(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?;
    let package = own_package(world, shop, call.path("package_id"))?;
    let kind = call.text("document_type").unwrap_or_default();
    let format = call.text("document_format").unwrap_or("PDF");
    validate_kind(&region(world, shop), kind, format)?;
    validate_state(world, package, kind)?;
    let size = size(kind, call.text("document_size"));
    let extension = extension(kind, format);
    let expires = world.now() + LINK_SECONDS;
    let name = format!("labels/{}.{kind}.{size}.{expires}.{extension}", package.id);
    Ok(json!({
        "doc_url": format!("{}/_files/{name}", call.base_url),
        "tracking_number": package.tracking_number,
    }))
}

fn validate_kind(region: &str, kind: &str, format: &str) -> Result<(), Refusal> {
    if !KINDS.contains(&kind) {
        return Err(because(INVALID_PARAMETER, "document_type is unknown"));
    }
    if !["PDF", "ZPL"].contains(&format) {
        return Err(because(INVALID_PARAMETER, "document_format is PDF or ZPL"));
    }
    let brazilian_only = kind == "INVOICE_LABEL" && region != "BR";
    let zpl_elsewhere = format == "ZPL" && !["BR", "MX"].contains(&region);
    if brazilian_only || zpl_elsewhere { Err(refuse(COUNTRY)) } else { Ok(()) }
}

fn validate_state(world: &World, package: &Package, kind: &str) -> Result<(), Refusal> {
    if package.by_tiktok {
        return Err(refuse(LABEL_BY_TIKTOK));
    }
    if package.kind == "SELLER" {
        return Err(refuse(LABEL_SELLER));
    }
    match package.status {
        PackageStatus::Cancelled => return Err(refuse(LABEL_CANCELLED)),
        PackageStatus::Fulfilling | PackageStatus::Completed => return Err(refuse(LABEL_AFTER_PICKUP)),
        PackageStatus::ToFulfill if kind == "PACKING_SLIP" => return Err(refuse(DOCUMENT_BEFORE_SHIP)),
        PackageStatus::ToFulfill => return Err(refuse(LABEL_BEFORE_SHIP)),
        PackageStatus::Processing => {}
    }
    let shipped = package.times.shipped.unwrap_or(0);
    let ready = world.now() >= shipped + world.domains.fulfillment.label_delay;
    if ready { Ok(()) } else { Err(refuse(LABEL_NOT_READY)) }
}

/// Some documents have a fixed size.
fn size(kind: &str, wanted: Option<&str>) -> String {
    match kind {
        "HAZMAT_LABEL" => "A4".into(),
        "INVOICE_LABEL" => "A6".into(),
        _ => wanted.filter(|size| ["A5", "A6"].contains(size)).unwrap_or("A6").into(),
    }
}

fn extension(kind: &str, format: &str) -> &'static str {
    match (kind, format) {
        ("SHIPPING_LABEL_PICTURE", _) => "png",
        (_, "ZPL") => "zpl",
        _ => "pdf",
    }
}

/// Sets how many seconds after the ship call a label is ready.
pub fn set_label_delay(world: &mut World, seconds: i64) {
    world.domains.fulfillment.label_delay = seconds.max(0);
}

/// The content type and bytes of a document that a link named, until its link expires. `name` is what follows
/// `/_files/`; the plain `labels/{package_id}.pdf` works as well, and does not expire.
pub fn document(world: &World, name: &str) -> Option<(String, Vec<u8>)> {
    let parts: Vec<&str> = name.strip_prefix("labels/")?.split('.').collect();
    let (id, kind, size, expires, extension) = match parts.as_slice() {
        [id, kind, size, expires, extension] => (*id, *kind, *size, expires.parse().ok()?, *extension),
        [id, extension] => (*id, "SHIPPING_LABEL", "A6", i64::MAX, *extension),
        _ => return None,
    };
    let package = world.domains.fulfillment.packages.get(id)?;
    if world.now() > expires || package.times.shipped.is_none() {
        return None;
    }
    let (title, lines) = (kind.replace('_', " "), lines(world, package));
    let code = package.tracking_number.as_str();
    match extension {
        "pdf" => {
            let paper = pdf::Paper::named(size);
            Some(("application/pdf".into(), pdf::document_pdf(paper, &title, &lines, code)))
        }
        "zpl" => Some(("text/plain".into(), pdf::label_zpl(&title, &lines))),
        "png" => Some(("image/png".into(), barcode_png(&code39(code)))),
        _ => None,
    }
}

fn lines(world: &World, package: &Package) -> Vec<String> {
    let mut lines = vec![
        format!("Package {}", package.id),
        format!("Carrier {}", package.provider_name),
        format!("Tracking {}", package.tracking_number),
    ];
    let orders = package.order_ids.iter().filter_map(|id| world.domains.order.orders.get(id));
    for (index, order) in orders.enumerate() {
        if index == 0 {
            lines.push(format!("To {}", order.address.name()));
            lines.push(order.address.line1.clone());
            lines.push(format!("{} {}", order.address.city, order.address.postal_code));
        }
        lines.push(format!("Order {}", order.id));
        let inside = order.lines.iter().filter(|line| package.line_ids.contains(&line.id));
        lines.extend(inside.map(|line| format!("1 x {} {}", line.seller_sku, line.product_name)));
    }
    lines
}
