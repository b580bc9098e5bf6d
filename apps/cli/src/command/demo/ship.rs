//! The third act: a package is shipped, and its label printed.

use std::path::PathBuf;

use serde_json::json;
use tiktokshop_core::LabelOptions;
use tiktokshop_core::{CallOptions, Input};

use super::orders::Order;
use super::stage::Stage;
use super::surprise;
use crate::exit::Result;

/// Hands the package to the carrier.
pub async fn run(stage: &Stage, order: &Order) -> Result {
    stage.story.chapter("One package is shipped")?;
    let input =
        Input::new().with("package_id", order.package_id.as_str()).with("handover_method", "DROP_OFF");
    let shipped = stage.client.call("fulfillment.ship_package", input, CallOptions::default()).await?;
    let attempts = shipped.attempts;
    let text = format!("package {} of order {} is on its way to the carrier", order.package_id, order.id);
    stage
        .story
        .fact(&text, json!({"package_id": order.package_id, "order_id": order.id, "attempts": attempts}))?;
    Ok(())
}

/// Waits for the label, downloads it, and saves it.
pub async fn label(stage: &Stage, order: &Order) -> Result<PathBuf> {
    stage.story.chapter("Its label is saved")?;
    let document = stage.client.download_label(&order.package_id, LabelOptions::default()).await?;
    if !document.bytes.starts_with(b"%PDF-") {
        return Err(surprise("the label is no PDF"));
    }
    let path = stage.folder.join(format!("label-{}.{}", order.package_id, document.extension()));
    document.save(&path).await?;
    let size = document.bytes.len();
    let tracking = document.tracking_number.clone().unwrap_or_default();
    let text = format!("{} ({size} bytes, a PDF), tracking number {tracking}", path.display());
    let told = json!({"path": path.display().to_string(), "bytes": size, "tracking_number": tracking});
    stage.story.fact(&text, told)?;
    Ok(path)
}
