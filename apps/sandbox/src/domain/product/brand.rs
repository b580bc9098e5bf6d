//! Brands: the platform's, and those that sellers created.

use serde_json::{Value, json};

use super::tree::{BRANDS, Brand};
use crate::call::{Call, Handler, Refusal, Response};
use crate::json::text;
use crate::page::{self, PageRules};
use crate::world::World;

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![("product.get_brands", list_brands), ("product.create_custom_brand", create)]
}

/// The name of a brand, the platform's or a seller's own.
pub fn name(world: &World, id: &str) -> Option<String> {
    let known = super::tree::brand(id).map(|brand| brand.name.to_owned());
    known.or_else(|| world.domains.product.brands.get(id).cloned())
}

/// `UNAUTHORIEZD` is spelt as the platform spells it.
fn show(brand: &Brand) -> Value {
    json!({
        "id": brand.id,
        "name": brand.name,
        "authorized_status": if brand.authorized { "AUTHORIZED" } else { "UNAUTHORIEZD" },
        "is_t1_brand": brand.top,
        "brand_status": "AVAILABLE",
    })
}

fn show_own((id, name): (&String, &String)) -> Value {
    json!({
        "id": id, "name": name,
        "authorized_status": "AUTHORIZED", "is_t1_brand": false, "brand_status": "AVAILABLE",
    })
}

fn list_brands(world: &mut World, call: &Call) -> Response {
    let wanted = call.text("brand_name").unwrap_or_default().to_lowercase();
    let authorized = call.query.get("is_authorized").and_then(Value::as_bool).unwrap_or_default();
    let own = world.domains.product.brands.iter().map(show_own);
    let mut brands: Vec<Value> = BRANDS.iter().map(show).chain(own).collect();
    brands.retain(|brand| {
        let fits = text(brand, "name").to_lowercase().contains(&wanted);
        fits && (!authorized || brand["authorized_status"] == "AUTHORIZED")
    });
    let (page, next, total) = page::slice(brands, call, PageRules { default: 20, max: 100 })?;
    Ok(json!({"brands": page, "next_page_token": next, "total_count": total}))
}

fn create(world: &mut World, call: &Call) -> Response {
    let name = text(&call.body, "name").trim().to_owned();
    validate_name(world, &name)?;
    let id = world.ids.next("7082", 19);
    world.domains.product.brands.insert(id.clone(), name);
    Ok(json!({"id": id}))
}

fn validate_name(world: &World, name: &str) -> Result<(), Refusal> {
    let length = name.chars().count();
    if length < 2 {
        return Err(Refusal::new(12_052_189, "Brand names must be at least 2 characters."));
    }
    if length > 30 {
        return Err(Refusal::new(12_052_190, "Brand names must not be longer than 30 characters."));
    }
    if name.split(|one: char| !one.is_ascii_digit()).any(|digits| digits.len() >= 5) {
        return Err(Refusal::new(12_052_192, "The brand name can't contain 5 or more consecutive numbers."));
    }
    let own = world.domains.product.brands.values().map(String::as_str);
    let mut names = BRANDS.iter().map(|brand| brand.name).chain(own);
    if names.any(|taken| taken.eq_ignore_ascii_case(name)) {
        return Err(Refusal::new(12_052_205, "This brand name already exists."));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::domain::testing::{call, play, refusal, world};

    #[test]
    fn a_brand_is_made_once_and_found() {
        let mut world = world();
        let mut make = call("product.create_custom_brand", "");
        make.body = json!({"name": "Tidewater"});
        let id = play(&mut world, &make)["id"].clone();
        assert_eq!(refusal(&mut world, &make).code, 12_052_205);
        let mut find = call("product.get_brands", "");
        find.query.insert("brand_name".into(), json!("tide"));
        let found = play(&mut world, &find);
        assert_eq!((&found["brands"][0]["id"], &found["total_count"]), (&id, &json!(1)));
    }

    #[test]
    fn brands_page_and_keep_the_misspelling() {
        let mut world = world();
        let mut list = call("product.get_brands", "");
        list.query.insert("page_size".into(), json!(3));
        let first = play(&mut world, &list);
        assert_eq!(first["brands"][2]["authorized_status"], "UNAUTHORIEZD");
        list.query.insert("page_token".into(), first["next_page_token"].clone());
        assert_eq!(play(&mut world, &list)["brands"].as_array().map(Vec::len), Some(2));
    }

    #[test]
    fn bad_brand_names_are_refused() {
        let mut world = world();
        let mut make = call("product.create_custom_brand", "");
        for (name, code) in [("x", 12_052_189), (&"n".repeat(31), 12_052_190), ("ab12345", 12_052_192)] {
            make.body = json!({"name": name});
            assert_eq!(refusal(&mut world, &make).code, code);
        }
    }
}
