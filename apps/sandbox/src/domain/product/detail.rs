//! A product in full.

use serde_json::{Map, Value, json};

use super::model::{Content, Product, Sku, Status};
use super::response::{self, copy};
use super::{brand, category, own, search, tree, upload};
use crate::call::{Call, Handler, Refusal, Response};
use crate::json::{list, members, text};
use crate::world::World;

/// Fields that responses show as they were sent.
const AS_SENT: [&str; 13] = [
    "title",
    "description",
    "external_product_id",
    "is_cod_allowed",
    "is_not_for_sale",
    "is_pre_owned",
    "manufacturer_ids",
    "minimum_order_quantity",
    "package_dimensions",
    "package_weight",
    "primary_combined_product_id",
    "responsible_person_ids",
    "shipping_template_id",
];
/// Fields of a SKU that responses show as they were sent.
const SKU_AS_SENT: [&str; 10] = [
    "external_list_prices",
    "external_sku_id",
    "external_urls",
    "extra_identifier_codes",
    "fees",
    "identifier_code",
    "list_price",
    "pre_sale",
    "sku_unit_count",
    "combined_skus",
];

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![("product.get_product", get)]
}

fn get(world: &mut World, call: &Call) -> Response {
    let product = own(world, call, call.path("product_id"))?;
    if product.is(&[Status::Freeze, Status::Deleted]) {
        return Err(super::wrong_status());
    }
    let version = wanted_version(product, call)?;
    Ok(show(world, call, product, version))
}

fn wanted_version<'p>(product: &'p Product, call: &Call) -> Result<&'p Content, Refusal> {
    let wants = |name: &str| call.query.get(name).and_then(Value::as_bool).unwrap_or_default();
    let (review, draft) = (wants("return_under_review_version"), wants("return_draft_version"));
    if review && draft {
        return Err(Refusal::new(
            12_052_910,
            "Invalid input parameters. Ask for the version under review or for the draft, not for both.",
        ));
    }
    if !review {
        return Ok(product.draft.as_ref().filter(|_| draft).unwrap_or(&product.base));
    }
    let is_new = product.merged_status() == "PENDING";
    product.under_review.as_ref().or(is_new.then_some(&product.base)).ok_or_else(|| {
        Refusal::new(
            12_052_547,
            "There is no version of this product that is under review. Please obtain the online version.",
        )
    })
}

fn show(world: &World, call: &Call, product: &Product, version: &Content) -> Value {
    let mut shown = Map::new();
    shown.insert("id".into(), json!(product.id));
    shown.insert("status".into(), json!(product.merged_status()));
    shown.insert("product_status".into(), json!(product.status.name()));
    shown.insert("audit".into(), response::audit(product));
    shown.insert("audit_failed_reasons".into(), json!(failures(product)));
    shown.insert("create_time".into(), json!(product.create_time));
    shown.insert("update_time".into(), json!(product.update_time));
    shown.insert("has_draft".into(), json!(product.draft.is_some()));
    shown.insert("is_replicated".into(), json!(product.replicated_from.is_some()));
    shown.insert("listing_quality_tier".into(), json!(search::quality(version)));
    shown.insert("product_types".into(), json!([]));
    shown.insert("recommended_categories".into(), json!([]));
    shown.insert("category_chains".into(), json!(category::chain(version.text("category_id"))));
    copy(&version.fields, &AS_SENT, &mut shown);
    add_media(world, call, version, &mut shown);
    add_links(world, product, version, &mut shown);
    let skus: Vec<Value> = version.skus.iter().map(|sku| show_sku(world, call, product, sku)).collect();
    shown.insert("skus".into(), json!(skus));
    Value::Object(shown)
}

fn failures(product: &Product) -> Vec<Value> {
    let failure = product.audit_failure.iter();
    let show = |reason: &String| {
        json!({
            "listing_platform": "TIKTOK_SHOP",
            "position": "product",
            "reasons": [reason],
            "suggestions": ["Change the title and send the product in again."],
        })
    };
    failure.map(show).collect()
}

fn add_media(world: &World, call: &Call, version: &Content, shown: &mut Map<String, Value>) {
    let picture = |image: &Value| upload::show(world, &call.base_url, text(image, "uri"));
    let images = version.fields.get("main_images").and_then(Value::as_array);
    let images: Vec<Value> = images.into_iter().flatten().map(picture).collect();
    shown.insert("main_images".into(), json!(images));
    if let Some(chart) = version.fields.get("size_chart") {
        let mut response = members(chart);
        if let Some(image) = chart.get("image") {
            response.insert("image".into(), picture(image));
        }
        shown.insert("size_chart".into(), Value::Object(response));
    }
    let video = version.fields.get("video").map_or("", |video| text(video, "id"));
    if let Some(file) = upload::attachment(world, video) {
        let link = format!("{}{}", call.base_url, file.path);
        shown.insert("video".into(), json!({"id": video, "format": file.format, "url": link}));
    }
}

fn add_links(world: &World, product: &Product, version: &Content, shown: &mut Map<String, Value>) {
    let brand_id = version.text("brand_id");
    if let Some(name) = brand::name(world, brand_id) {
        shown.insert("brand".into(), json!({"id": brand_id, "name": name}));
    }
    let attributes = version.fields.get("product_attributes").and_then(Value::as_array);
    let attributes: Vec<Value> = attributes.into_iter().flatten().map(show_attribute).collect();
    shown.insert("product_attributes".into(), json!(attributes));
    if let Some((id, pairs)) = &product.global {
        let pair = |(global, local): &(String, String)| json!({"global_sku_id": global, "local_sku_id": local, "sales_attribute_mappings": []});
        let mappings: Vec<Value> = pairs.iter().map(pair).collect();
        let association = json!({"global_product_id": id, "sku_mappings": mappings});
        shown.insert("global_product_association".into(), association);
    }
}

fn show_attribute(sent: &Value) -> Value {
    let id = text(sent, "id");
    let name = tree::attribute(id).map_or("", |attribute| attribute.name);
    let value = |value: &Value| {
        let value_id = text(value, "id");
        json!({"id": value_id, "name": tree::value_name(value_id).unwrap_or(text(value, "name"))})
    };
    let values: Vec<Value> = list(sent, "values").iter().map(value).collect();
    json!({"id": id, "name": name, "values": values})
}

fn show_sku(world: &World, call: &Call, product: &Product, sku: &Sku) -> Value {
    let mut shown = Map::new();
    shown.insert("id".into(), json!(sku.id));
    shown.insert("seller_sku".into(), json!(sku.seller_sku));
    shown.insert("price".into(), response::price(sku));
    let inventory = response::inventory(product, &sku.id);
    shown.insert("inventory".into(), json!(inventory));
    shown.insert("status_info".into(), response::status_info(sku));
    let attribute = |one: &Value| sales_attribute(world, call, one);
    let attributes: Vec<Value> = sku.sales_attributes.iter().map(attribute).collect();
    shown.insert("sales_attributes".into(), json!(attributes));
    copy(&sku.fields, &SKU_AS_SENT, &mut shown);
    Value::Object(shown)
}

fn sales_attribute(world: &World, call: &Call, one: &Value) -> Value {
    let mut shown = members(one);
    let picture = |image: &Value| upload::show(world, &call.base_url, text(image, "uri"));
    if let Some(image) = one.get("sku_img").filter(|image| image.is_object()) {
        shown.insert("sku_img".into(), picture(image));
    }
    let more: Vec<Value> = list(one, "supplementary_sku_images").iter().map(picture).collect();
    if !more.is_empty() {
        shown.insert("supplementary_sku_images".into(), json!(more));
    }
    Value::Object(shown)
}
