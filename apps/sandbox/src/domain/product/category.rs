//! Categories with their rules and attributes, for shops and for global products.

use serde_json::{Value, json};

use super::tree::{self, ATTRIBUTES, Attribute, CATEGORIES, Category};
use crate::call::{Call, Handler, Refusal, Response};
use crate::json::text;
use crate::world::World;

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![
        ("product.get_categories", categories),
        ("product.get_global_categories", categories),
        ("product.get_category_rules", rules),
        ("product.get_global_category_rules", global_rules),
        ("product.get_attributes", attributes),
        ("product.get_global_attributes", global_attributes),
        ("product.recommend_category", recommend),
        ("product.recommend_global_categories", recommend),
    ]
}

fn categories(_world: &mut World, call: &Call) -> Response {
    let keyword = call.text("keyword").unwrap_or_default().to_lowercase();
    let prohibited = call.query.get("include_prohibited_categories").and_then(Value::as_bool).unwrap_or(true);
    let wanted = CATEGORIES.iter().filter(|category| {
        category.name.to_lowercase().contains(&keyword) && (prohibited || category.permission != "PROHIBITED")
    });
    let shown: Vec<Value> = wanted.map(show).collect();
    Ok(json!({"categories": shown}))
}

fn show(category: &Category) -> Value {
    json!({
        "id": category.id,
        "parent_id": category.parent,
        "local_name": category.name,
        "is_leaf": tree::is_leaf(category.id),
        "permission_statuses": [category.permission],
    })
}

/// A category and those above it, as a product's details show them.
pub fn chain(category_id: &str) -> Vec<Value> {
    let show = |category: &&Category| {
        json!({
            "id": category.id,
            "parent_id": category.parent,
            "local_name": category.name,
            "is_leaf": tree::is_leaf(category.id),
        })
    };
    tree::chain(category_id).iter().map(show).collect()
}

/// The leaf category that the path names.
fn leaf(call: &Call) -> Result<&'static Category, Refusal> {
    let id = call.path("category_id");
    let found = tree::find(id).ok_or_else(|| Refusal::new(12_052_023, "Category does not exist"))?;
    if !tree::is_leaf(id) {
        return Err(Refusal::new(12_052_024, "Category is not final category"));
    }
    Ok(found)
}

fn rules(_world: &mut World, call: &Call) -> Response {
    let category = leaf(call)?;
    let is_food = category.parent == "605196";
    Ok(json!({
        "allowed_special_product_types": ["PRE_ORDER", "MADE_TO_ORDER"],
        "cod": {"is_supported": false},
        "epr": {"is_required": false},
        "fees": [],
        "manufacturer": {"is_required": false},
        "package_dimension": {"is_required": category.needs_dimensions},
        "product_certifications": certifications(is_food),
        "responsible_person": {"is_required": false},
        "size_chart": {"is_required": false, "is_supported": category.id == "601302"},
    }))
}

fn certifications(is_food: bool) -> Value {
    if !is_food {
        return json!([]);
    }
    json!([{
        "id": "602362",
        "name": "Food safety certificate",
        "is_required": false,
        "document_details": "A scan of the certificate, all pages.",
        "expiration_date": {"is_required": false},
        "requirement_conditions": [],
    }])
}

fn global_rules(_world: &mut World, call: &Call) -> Response {
    leaf(call)?;
    Ok(json!({
        "manufacturer": {"is_required": false, "optional_regions": ["DE"], "required_regions": []},
        "product_certifications": [],
        "responsible_person": {"is_required": false, "optional_regions": ["DE"], "required_regions": []},
        "size_chart": {"is_required": false, "is_supported": false},
    }))
}

fn attributes(_world: &mut World, call: &Call) -> Response {
    let category = leaf(call)?;
    let shown: Vec<Value> = ATTRIBUTES.iter().map(|one| show_attribute(one, category.id)).collect();
    Ok(json!({"attributes": shown}))
}

fn global_attributes(_world: &mut World, call: &Call) -> Response {
    let category = leaf(call)?;
    let with_regions = |one: &Attribute| {
        let mut shown = show_attribute(one, category.id);
        shown["optional_regions"] = json!([]);
        shown["required_regions"] = json!([]);
        shown
    };
    let shown: Vec<Value> = ATTRIBUTES.iter().map(with_regions).collect();
    Ok(json!({"attributes": shown}))
}

/// `is_requried` is spelt as the platform spells it.
fn show_attribute(attribute: &Attribute, category_id: &str) -> Value {
    let values: Vec<Value> =
        attribute.values.iter().map(|(id, name)| json!({"id": id, "name": name})).collect();
    json!({
        "id": attribute.id,
        "name": attribute.name,
        "type": if attribute.sales { "SALES_PROPERTY" } else { "PRODUCT_PROPERTY" },
        "is_requried": attribute.required_in.contains(&category_id),
        "is_customizable": attribute.customizable,
        "is_multiple_selection": attribute.multiple,
        "requirement_conditions": [],
        "values": values,
    })
}

/// The leaf whose name has a word of the title, otherwise the first leaf.
fn recommend(_world: &mut World, call: &Call) -> Response {
    let title = text(&call.body, "product_title").to_lowercase();
    if title.trim().is_empty() {
        return Err(Refusal::new(
            12_019_064,
            "No matching categories. Provide the full name of your product, edit its product properties, and try again.",
        ));
    }
    let mut leaves = CATEGORIES.iter().filter(|category| tree::is_leaf(category.id));
    let found = leaves.find(|category| shares_a_word(category.name, &title)).unwrap_or(&CATEGORIES[2]);
    let local = call.operation == "product.recommend_category";
    let show = |(level, category): (usize, &&Category)| {
        let mut shown = json!({
            "id": category.id,
            "name": category.name,
            "is_leaf": tree::is_leaf(category.id),
            "level": level + 1,
        });
        if local {
            shown["permission_statuses"] = json!([category.permission]);
        }
        shown
    };
    let chain: Vec<Value> = tree::chain(found.id).iter().enumerate().map(show).collect();
    Ok(json!({"leaf_category_id": found.id, "categories": chain}))
}

fn shares_a_word(name: &str, title: &str) -> bool {
    let name = name.to_lowercase();
    let mut words = name.split_whitespace().filter(|word| word.len() > 2);
    words.any(|word| title.contains(word.trim_end_matches('s')))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::domain::testing::{call, play, refusal, world};

    #[test]
    fn the_tree_hangs_together() {
        let mut world = world();
        let response = play(&mut world, &call("product.get_categories", ""));
        let all = response["categories"].as_array().expect("categories");
        for category in all {
            let parent = &category["parent_id"];
            assert!(parent == "0" || all.iter().any(|one| &one["id"] == parent), "{category}");
        }
        assert!(all.iter().any(|one| one["permission_statuses"] == json!(["PROHIBITED"])));
    }

    #[test]
    fn attributes_and_rules_belong_to_leaves() {
        let mut world = world();
        let mut ask = call("product.get_attributes", "");
        ask.path.insert("category_id".into(), "600161".into());
        let response = play(&mut world, &ask);
        assert_eq!(response["attributes"][4]["is_requried"], true);
        for (id, code) in [("1", 12_052_023), ("600001", 12_052_024)] {
            ask.path.insert("category_id".into(), id.into());
            ask.operation = "product.get_category_rules".into();
            assert_eq!(refusal(&mut world, &ask).code, code);
        }
    }

    #[test]
    fn a_title_finds_its_category() {
        let mut world = world();
        let mut ask = call("product.recommend_category", "");
        ask.body = json!({"product_title": "Blue stoneware mug"});
        let response = play(&mut world, &ask);
        assert_eq!(
            (&response["leaf_category_id"], &response["categories"][2]["level"]),
            (&json!("600160"), &json!(3))
        );
    }
}
