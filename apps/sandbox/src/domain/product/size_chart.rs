//! Size chart templates.

use serde_json::{Value, json};

use super::upload;
use crate::call::{Call, Handler, Refusal, Response};
use crate::json::text;
use crate::page::{self, PageRules};
use crate::world::World;

/// A template of a seller.
#[derive(Debug, Clone)]
pub struct Chart {
    /// 19 digits.
    pub id: String,
    /// The seller's `open_id`.
    pub owner: String,
    /// Its name.
    pub name: String,
    /// The picture of it.
    pub uri: String,
}

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![
        ("product.search_size_charts", search),
        ("product.create_size_chart_v2", create),
        ("product.edit_size_chart_v2", edit),
    ]
}

/// Whether a template has the id.
pub fn exists(world: &World, id: &str) -> bool {
    world.domains.product.size_charts.iter().any(|chart| chart.id == id)
}

/// Creates a template with a picture of its own.
pub fn add(world: &mut World, owner: &str, name: &str) -> String {
    let id = world.ids.other();
    let uri = upload::keep_plain(world, [240, 240, 240]);
    let chart = Chart { id: id.clone(), owner: owner.to_owned(), name: name.to_owned(), uri };
    world.domains.product.size_charts.push(chart);
    id
}

fn search(world: &mut World, call: &Call) -> Response {
    let keyword = text(&call.body, "keyword").to_lowercase();
    let ids = call.texts("ids");
    let own = world.domains.product.size_charts.iter().filter(|chart| chart.owner == call.open_id);
    let wanted = own.filter(|chart| {
        (ids.is_empty() || ids.contains(&chart.id)) && chart.name.to_lowercase().contains(&keyword)
    });
    let shown: Vec<Value> = wanted.map(|chart| show(chart, call)).collect();
    let (page, next, total) = page::slice(shown, call, PageRules { default: 20, max: 100 })?;
    Ok(json!({"size_chart": page, "next_page_token": next, "total_count": total}))
}

fn show(chart: &Chart, call: &Call) -> Value {
    let image = json!({"locale": "en-US", "uri": chart.uri, "url": upload::url(&call.base_url, &chart.uri)});
    json!({"template_id": chart.id, "template_name": chart.name, "images": [image]})
}

fn create(world: &mut World, call: &Call) -> Response {
    let wished = text(&call.body, "template_name");
    let name = if wished.is_empty() { "Size chart" } else { wished };
    let id = add(world, &call.open_id, name);
    tell(world, &call.open_id, &id, "CREATE");
    Ok(json!({"size_chart_id": id}))
}

fn edit(world: &mut World, call: &Call) -> Response {
    let id = text(&call.body, "size_chart_id").to_owned();
    let mut charts = world.domains.product.size_charts.iter_mut();
    let Some(chart) = charts.find(|chart| chart.id == id && chart.owner == call.open_id) else {
        return Err(Refusal::new(12_052_128, "Size chart not found"));
    };
    let name = text(&call.body, "template_name");
    if !name.is_empty() {
        chart.name = name.to_owned();
    }
    tell(world, &call.open_id, &id, "EDIT");
    Ok(json!({"size_chart_id": id}))
}

/// Type 19 goes to the seller, not to a shop.
fn tell(world: &mut World, owner: &str, id: &str, what: &str) {
    let chart = world.domains.product.size_charts.iter().find(|chart| chart.id == id);
    let name = chart.map(|chart| chart.name.clone()).unwrap_or_default();
    let data = json!({
        "size_chart_template_id": id,
        "size_chart_template_name": name,
        "event_type": what,
        "update_time": world.now(),
    });
    let at = world.now();
    world.outbox.push(crate::world::Event {
        event_type: 19,
        topic: "SIZE_CHART_CHANGE".into(),
        shop_id: None,
        open_id: Some(owner.to_owned()),
        data,
        at,
    });
}
