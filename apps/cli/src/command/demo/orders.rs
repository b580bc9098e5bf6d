//! The second act: orders, page by page.

use serde_json::{Value, json};
use tiktokshop_core::Input;
use tiktokshop_core::PageOptions;

use super::stage::Stage;
use super::surprise;
use crate::exit::Result;
use crate::wording::count;

/// The search that the demo makes.
const OPERATION: &str = "order.get_order_list";
/// Small, so that there is more than one page.
const PAGE_SIZE: u32 = 2;

/// An order that can be shipped, and its package.
pub struct Order {
    /// The order's id.
    pub id: String,
    /// The package's id.
    pub package_id: String,
}

/// Walks the orders that await shipment, and picks one that TikTok's carrier takes.
pub async fn run(stage: &Stage) -> Result<Order> {
    stage.story.chapter("Its orders awaiting shipment, page by page")?;
    let input = Input::new().with("order_status", "AWAITING_SHIPMENT");
    let options = PageOptions { page_size: Some(PAGE_SIZE), ..PageOptions::default() };
    let mut pages = stage.client.pages(OPERATION, input, options);
    let mut orders: Vec<Value> = Vec::new();
    let mut walked = 0;
    while let Some(page) = pages.next().await {
        let page = page?;
        walked += 1;
        for item in &page.items {
            orders.push(serde_json::from_slice(item)?);
        }
    }
    for order in &orders {
        tell(stage, order)?;
    }
    let told = json!({"orders": orders.len(), "pages": walked});
    let found = format!("{} on {}", count(orders.len(), "order"), count(walked, "page"));
    stage.story.fact(&found, told)?;
    if walked < 2 {
        return Err(surprise("there was no second page to walk to"));
    }
    let order = orders.iter().find_map(shippable);
    order.ok_or_else(|| surprise("no order is waiting for TikTok's carrier"))
}

fn tell(stage: &Stage, order: &Value) -> Result {
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let lines = order["line_items"].as_array().map_or(0, Vec::len);
    let total =
        format!("{} {}", text(&order["payment"]["total_amount"]), text(&order["payment"]["currency"]));
    let (id, status) = (text(&order["id"]), text(&order["status"]));
    stage.story.remark(&format!("{id}  {status}  {}  {total}", count(lines, "unit")))?;
    Ok(())
}

fn shippable(order: &Value) -> Option<Order> {
    // What TikTok packs is not for the seller to ship.
    let own = order["fulfillment_type"] == "FULFILLMENT_BY_SELLER";
    if !own || order["shipping_type"] != "TIKTOK" {
        return None;
    }
    let package_id = order["packages"][0]["id"].as_str()?.to_owned();
    Some(Order { id: order["id"].as_str()?.to_owned(), package_id })
}
