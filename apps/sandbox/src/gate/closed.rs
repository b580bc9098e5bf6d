//! Values for which the list is closed.
//!
//! The catalogue's lists are open: the platform adds values without notice, and domains refuse what they do not know
//! with codes of their own. Listed here are the values that the gate validates.

use serde_json::Value;

use crate::call::Refusal;
use crate::catalog::{Field, Operation, Version};
use crate::gate::invalid;
use crate::schema::value::plain;

/// Fields of bodies whose values the gate validates, because no domain does.
const IN_BODIES: [(&str, &str); 6] = [
    ("fulfillment.ship_package", "handover_method"),
    ("product.edit_product", "save_mode"),
    ("product.partial_edit_product", "save_mode"),
    ("promotion.search_activities", "activity_type"),
    ("promotion.search_coupons", "display_type"),
    ("promotion.search_coupons", "status"),
];

/// Operations for which the gate validates the sort order.
const SORTED: [&str; 2] = ["/customer_service/", "/finance/"];
/// Operations whose domain refuses a wrong sort order with a code of its own.
const SORTED_BY_DOMAIN: &str = "/order/";

/// Validates a value of the query: if the catalogue knows the values of a parameter, the platform accepts no others.
///
/// # Errors
/// Names the parameter and its values.
pub fn in_query(path: &str, name: &str, field: &Field, text: &str) -> Result<(), Refusal> {
    if name == "sort_order" && SORTED.iter().any(|start| path.starts_with(start)) {
        return one_of(name, text, &["ASC".to_owned(), "DESC".to_owned()]);
    }
    if name == "sort_order" && path.starts_with(SORTED_BY_DOMAIN) {
        return Ok(());
    }
    one_of(name, text, &known(field))
}

/// Validates the values of a body.
///
/// # Errors
/// Names the field and its values.
pub fn in_body(operation: &Operation, version: &Version, body: &Value) -> Result<(), Refusal> {
    let fields = IN_BODIES.iter().filter(|(id, _)| *id == operation.id);
    for (_, name) in fields {
        let field = version.body.as_ref().and_then(|fields| fields.get(*name));
        let (Some(field), Some(value)) = (field, body.get(*name)) else { continue };
        let texts = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        texts.iter().filter_map(Value::as_str).try_for_each(|text| one_of(name, text, &known(field)))?;
    }
    Ok(())
}

fn known(field: &Field) -> Vec<String> {
    field.values.iter().map(plain).collect()
}

/// An empty list or text sets nothing.
fn one_of(name: &str, text: &str, known: &[String]) -> Result<(), Refusal> {
    if text.is_empty() || known.is_empty() || known.iter().any(|value| value == text) {
        return Ok(());
    }
    Err(invalid(format!("'{name}' must be one of {}", known.join(", "))))
}
