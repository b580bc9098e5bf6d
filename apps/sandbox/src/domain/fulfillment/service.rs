//! Shipping services that a label can be bought from.

use serde_json::{Value, json};

use super::guard::{own_order, workable};
use super::refuse::*;
use crate::call::{Call, Refusal, Response};
use crate::domain::logistics;
use crate::model::market::Market;
use crate::world::World;

/// The heaviest package, in grams.
const HEAVIEST: f64 = 30_000.0;
const GRAMS_PER_POUND: f64 = 453.592_37;

/// A carrier's service with its price.
#[derive(Debug, Clone)]
pub(super) struct Service {
    pub id: String,
    pub provider_id: String,
    provider_name: String,
    name: String,
    /// In cents.
    price: i64,
    days: (i64, i64),
    is_default: bool,
}

impl Service {
    pub(super) fn view(&self, with_default: bool) -> Value {
        let mut view = json!({
            "id": self.id,
            "name": self.name,
            "currency": "USD",
            "price": format!("{}.{:02}", self.price / 100, self.price % 100),
            "earliest_delivery_days": self.days.0,
            "latest_delivery_days": self.days.1,
            "shipping_provider_id": self.provider_id,
            "shipping_provider_name": self.provider_name,
        });
        if with_default {
            view["is_default"] = json!(self.is_default);
        }
        view
    }
}

/// The services for a weight, the default first. None for packages that are too heavy.
pub(super) fn offered(world: &World, shop: &str, weight: &Value) -> Result<Vec<Service>, Refusal> {
    let grams = grams(weight);
    if grams > HEAVIEST {
        return Err(refuse(NO_SERVICE));
    }
    // Fractions of a cent do not matter here.
    let per_weight = (grams / 10.0) as i64;
    let carriers = logistics::providers(world, shop).into_iter().enumerate();
    let services = carriers.map(|(index, (provider_id, provider_name))| {
        let rank = i64::try_from(index).unwrap_or(0);
        Service {
            id: format!("{}{}", &provider_id[..18], index + 1),
            name: format!("{provider_name} Ground"),
            provider_id,
            provider_name,
            price: 499 + 150 * rank + per_weight,
            days: (3 - rank.min(2), 5 - rank.min(2)),
            is_default: index == 0,
        }
    });
    Ok(services.collect())
}

fn grams(weight: &Value) -> f64 {
    let value: f64 = weight["value"].as_str().and_then(|text| text.parse().ok()).unwrap_or(500.0);
    if weight["unit"] == json!("POUND") { value * GRAMS_PER_POUND } else { value }
}

/// `fulfillment.get_eligible_shipping_service`
pub(super) fn query(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?;
    if Market::of_shop(world, shop) != Market::Us {
        return Err(refuse(REGION));
    }
    let order = own_order(world, shop, call.path("order_id"))?;
    workable(world, order, ORDERS_SHIPPED)?;
    let named = call.texts("order_line_item_ids");
    if named.iter().any(|id| order.line(id).is_none()) {
        return Err(refuse(FOREIGN_LINE));
    }
    let all = order.live_lines().map(|line| line.id.clone());
    let lines: Vec<String> = if named.is_empty() { all.collect() } else { named };
    let services = offered(world, shop, &call.body["weight"])?;
    Ok(json!({
        "order_id": order.id,
        "order_line_id": lines,
        "dimension": call.body["dimension"],
        "weight": call.body["weight"],
        "shipping_services": services.iter().map(|service| service.view(true)).collect::<Vec<_>>(),
    }))
}
