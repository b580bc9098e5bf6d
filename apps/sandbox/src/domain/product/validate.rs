//! What a product must be to be listed. Every problem is found, in the order in which the platform names them.

use serde_json::Value;

use super::model::Product;
use super::{brand, compliance, size_chart, tree, upload, validate_sku};
use crate::call::Refusal;
use crate::json::{list, text};
use crate::world::{Shop, World};

/// The longest title, in characters, of the markets played here.
const TITLE_LIMIT: usize = 255;
/// The longest description, in characters.
const DESCRIPTION_LIMIT: usize = 10_000;
/// The most images in a description.
const DESCRIPTION_IMAGES: usize = 30;

/// What is being validated: a body, for a shop, and the product it edits.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'w> {
    /// Where images, brands and warehouses are looked up.
    pub world: &'w World,
    /// The shop that lists it.
    pub shop: &'w Shop,
    /// The fields, as a create call has them.
    pub body: &'w Value,
    /// The product it changes; `None` for a new one.
    pub edited: Option<&'w Product>,
}

/// The problems with one thing.
pub type Problems = Vec<Refusal>;

/// Everything that keeps the product from being listed.
pub fn problems(subject: Subject) -> Problems {
    let mut found = page_problems(subject);
    found.extend(validate_sku::problems(subject));
    found
}

/// What is wrong with the page, apart from the SKUs.
pub fn page_problems(subject: Subject) -> Problems {
    let checks: [fn(Subject) -> Option<Refusal>; 9] =
        [title, description, category, main_images, parcel, attributes, brand_of, attachments, external_id];
    checks.iter().filter_map(|check| check(subject)).collect()
}

/// What even a draft must get right: the category and the images exist.
pub fn draft_problems(subject: Subject) -> Problems {
    let checks: [fn(Subject) -> Option<Refusal>; 2] = [known_category, known_images];
    checks.iter().filter_map(|check| check(subject)).collect()
}

/// A refusal, ready for the response to a listing check.
pub fn refuse(code: i64, message: &str) -> Option<Refusal> {
    Some(Refusal::new(code, message))
}

fn title(subject: Subject) -> Option<Refusal> {
    let title = text(subject.body, "title");
    if title.trim().is_empty() {
        return refuse(12_052_261, "product name is empty");
    }
    if title.chars().count() > TITLE_LIMIT {
        return refuse(12_052_051, "The product name exceed max limit characters");
    }
    if title.chars().any(is_chinese) {
        return refuse(12_052_262, "Chinese characters are not supported in product name");
    }
    if has_escapes(title) {
        return refuse(
            12_052_931,
            "The title must follow these formatting rules: it cannot contain HTML escape characters (e.g., &nbsp;), emojis, or ASCII control characters (e.g., \\u007F).",
        );
    }
    None
}

fn is_chinese(one: char) -> bool {
    ('\u{4E00}'..='\u{9FFF}').contains(&one)
}

fn has_escapes(text: &str) -> bool {
    let escaped = text.split('&').skip(1).any(|rest| {
        rest.split_once(';').is_some_and(|(name, _)| {
            !name.is_empty() && name.chars().all(|one| one.is_ascii_alphanumeric() || one == '#')
        })
    });
    escaped || text.chars().any(|one| one.is_control() || ('\u{1F300}'..='\u{1FAFF}').contains(&one))
}

fn description(subject: Subject) -> Option<Refusal> {
    let description = text(subject.body, "description");
    if description.trim().is_empty() {
        return refuse(12_052_015, "The product description is required");
    }
    if description.chars().count() > DESCRIPTION_LIMIT {
        return refuse(12_052_013, "The product description cannot exceed maximum characters");
    }
    if description.chars().any(is_chinese) {
        return refuse(12_052_346, "The product description has Chinese characters");
    }
    let images: Vec<&str> = description.split("<img").skip(1).collect();
    if images.len() > DESCRIPTION_IMAGES {
        return refuse(12_052_056, "The num of image in description cannot exceed max limit");
    }
    let foreign = images.iter().any(|tag| !is_ours(tag.split('>').next().unwrap_or_default()));
    if foreign { refuse(12_052_340, "product description image uri illegal") } else { None }
}

/// Images in a description must have been uploaded.
fn is_ours(tag: &str) -> bool {
    tag.contains(crate::files::PREFIX) || tag.contains("tos-maliva-i-")
}

fn known_category(subject: Subject) -> Option<Refusal> {
    match tree::find(text(subject.body, "category_id")) {
        Some(_) => None,
        None => refuse(12_052_023, "Category does not exist"),
    }
}

fn category(subject: Subject) -> Option<Refusal> {
    let version = subject.body.get("category_version").and_then(Value::as_str).unwrap_or("v1");
    if version != tree::version_of(&subject.shop.region) {
        return refuse(
            12_052_217,
            "Incorrect category version. For US shops or global sellers with an active US shop, specify 'category version=v2'. For shops in other regions specify 'category_version=v1'.",
        );
    }
    let id = text(subject.body, "category_id");
    let Some(found) = tree::find(id) else { return known_category(subject) };
    if !tree::is_leaf(id) {
        return refuse(
            12_052_230,
            "The specified category ID is not a leaf category, or it does not belong to the specified category version.",
        );
    }
    permission(found.permission)
}

/// What keeps a seller out of a category.
fn permission(name: &str) -> Option<Refusal> {
    match name {
        "PROHIBITED" => refuse(
            12_052_220,
            "This category is prohibited or unsupported on TikTok Shop. Select another category.",
        ),
        "INVITE_ONLY" => refuse(
            12_052_223,
            "This category is restricted. To sell in this category, apply through the Qualification Center in Seller Center.",
        ),
        "NON_MAIN_CATEGORY" => refuse(
            12_052_225,
            "You are not authorized to sell in this category because it does not fall under your shop's main category.",
        ),
        _ => None,
    }
}

fn known_images(subject: Subject) -> Option<Refusal> {
    let images = list(subject.body, "main_images");
    let unknown = images.iter().find(|image| upload::known(subject.world, text(image, "uri")).is_none())?;
    let message = format!("The image URI does not exist in TikTok Shop. ({})", text(unknown, "uri"));
    refuse(12_052_722, &message)
}

fn main_images(subject: Subject) -> Option<Refusal> {
    let images = list(subject.body, "main_images");
    if images.is_empty() {
        return refuse(12_052_028, "Main product image is required");
    }
    if images.len() > 9 {
        return refuse(12_052_306, "main product images count exceed limit");
    }
    known_images(subject).or_else(|| large_enough(subject, images))
}

fn large_enough(subject: Subject, images: &[Value]) -> Option<Refusal> {
    let small = images.iter().map(|image| text(image, "uri")).find(|uri| {
        upload::known(subject.world, uri).is_some_and(|image| image.width < 300 || image.height < 300)
    })?;
    refuse(12_052_301, &format!("Width and length of main image must be at least 300, check uri {small}"))
}

fn parcel(subject: Subject) -> Option<Refusal> {
    weight(subject).or_else(|| dimensions(subject))
}

fn weight(subject: Subject) -> Option<Refusal> {
    let Some(weight) = subject.body.get("package_weight").filter(|weight| weight.is_object()) else {
        return refuse(12_052_016, "The parcel weight is required");
    };
    let Ok(value) = text(weight, "value").parse::<f64>() else {
        return refuse(12_052_006, "Incorrect parcel weight format");
    };
    if !value.is_finite() || value < 0.0 {
        return refuse(12_052_006, "Incorrect parcel weight format");
    }
    if value == 0.0 {
        return refuse(12_052_181, "The package weight of the product can not be zero.");
    }
    if value > 1_000.0 {
        return refuse(12_052_401, "package weight exceed limit.");
    }
    let is_imperial = text(weight, "unit") == "POUND";
    if is_imperial && subject.shop.region != "US" {
        return refuse(
            12_019_061,
            "Product weight or dimensions unit does not support the imperial units on non-US local products.",
        );
    }
    None
}

fn dimensions(subject: Subject) -> Option<Refusal> {
    let required = tree::find(text(subject.body, "category_id")).is_some_and(|found| found.needs_dimensions);
    let Some(measures) = subject.body.get("package_dimensions").filter(|measures| measures.is_object())
    else {
        return if required { refuse(12_052_116, "product package size is invalid") } else { None };
    };
    for (side, code) in [("height", 12_052_003), ("width", 12_052_004), ("length", 12_052_005)] {
        let value = text(measures, side).parse::<f64>();
        if !value.is_ok_and(|value| value.is_finite() && value > 0.0) {
            return refuse(code, &format!("Incorrect parcel {side} format"));
        }
    }
    let weight_unit = subject.body.get("package_weight").map_or("", |weight| text(weight, "unit"));
    if (weight_unit == "POUND") != (text(measures, "unit") == "INCH") {
        return refuse(12_052_915, "package weight unit and dimension unit miss match.");
    }
    None
}

fn attributes(subject: Subject) -> Option<Refusal> {
    let given = list(subject.body, "product_attributes");
    let category_id = text(subject.body, "category_id");
    let missing = tree::ATTRIBUTES.iter().filter(|one| !one.sales && one.required_in.contains(&category_id));
    if missing.clone().any(|one| given.iter().all(|sent| text(sent, "id") != one.id)) {
        return refuse(12_052_104, "property is required");
    }
    for (at, sent) in given.iter().enumerate() {
        if given[..at].iter().any(|earlier| text(earlier, "id") == text(sent, "id")) {
            return refuse(12_052_254, "Duplicate attribute id");
        }
        if let Some(problem) = attribute(sent) {
            return Some(problem);
        }
    }
    None
}

fn attribute(sent: &Value) -> Option<Refusal> {
    let (id, values) = (text(sent, "id"), list(sent, "values"));
    let Some(known) = tree::attribute(id) else { return refuse(12_019_030, "property is invalid") };
    if !known.multiple && values.len() > 1 {
        let message = format!("The PRODUCT_PROPERTY not support multi selected, attribute id is :{id}.");
        return refuse(12_052_246, &message);
    }
    for value in values {
        let (value_id, name) = (text(value, "id"), text(value, "name"));
        if value_id.is_empty() && name.is_empty() {
            return refuse(12_052_248, "The PRODUCT_PROPERTY value name or attribute value id is empty.");
        }
        let is_known = known.values.iter().any(|(known_id, _)| *known_id == value_id);
        if !value_id.is_empty() && !is_known && !known.customizable {
            return refuse(12_052_529, "The property value id not exist.");
        }
    }
    None
}

fn brand_of(subject: Subject) -> Option<Refusal> {
    let id = text(subject.body, "brand_id");
    if id.is_empty() {
        return None;
    }
    if brand::name(subject.world, id).is_none() {
        return refuse(12_052_026, "Brand does not exist");
    }
    let refused = tree::brand(id).is_some_and(|brand| brand.top && !brand.authorized);
    if refused {
        refuse(12_052_208, "A brand authorization is required to publish this listing.")
    } else {
        None
    }
}

fn attachments(subject: Subject) -> Option<Refusal> {
    let body = subject.body;
    let video = body.get("video").map_or("", |video| text(video, "id"));
    if !video.is_empty() && upload::attachment(subject.world, video).is_none() {
        return refuse(12_052_360, "The video id is not exist.");
    }
    let chart = body.get("size_chart");
    let template = chart.and_then(|chart| chart.get("template")).map_or("", |template| text(template, "id"));
    if !template.is_empty() && !size_chart::exists(subject.world, template) {
        return refuse(12_052_128, "Size chart not found");
    }
    let picture = chart.and_then(|chart| chart.get("image")).map_or("", |image| text(image, "uri"));
    if !picture.is_empty() && upload::known(subject.world, picture).is_none() {
        return refuse(
            12_052_670,
            "The size chart image URI is invalid. Note: API users must use the URI generated by the Upload Product Image API.",
        );
    }
    compliance::problem(subject.world, body)
}

fn external_id(subject: Subject) -> Option<Refusal> {
    let id = text(subject.body, "external_product_id");
    if id.is_empty() {
        return None;
    }
    let own = subject.edited.map(|product| product.id.as_str());
    let mut others = subject
        .world
        .domains
        .product
        .products
        .values()
        .filter(|product| product.shop_id == subject.shop.id && own != Some(product.id.as_str()));
    let taken = others.any(|product| product.base.text("external_product_id") == id);
    if taken { refuse(12_052_996, "external_id duplicated ") } else { None }
}
