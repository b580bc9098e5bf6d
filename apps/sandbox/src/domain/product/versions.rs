//! Builds a version of a product from what a call sent.

use serde_json::{Map, Value, json};

use super::model::{Content, Sku, Stock};
use super::tree;
use super::validate_sku::amount;
use crate::ids::Ids;
use crate::json::{list, members, number, text};

/// Fields of a call that are not part of the product's page.
const NOT_CONTENT: [&str; 6] =
    ["skus", "idempotency_key", "save_mode", "replicated_products", "subscribe_info_edit", "product_id"];
/// Fields of a SKU that are stored elsewhere.
const SKU_PLACES: [&str; 5] = ["id", "seller_sku", "price", "sales_attributes", "inventory"];

/// The version that a body describes. SKUs keep the ids, prices and attribute ids of `previous`; with `keep`,
/// everything that the body leaves out stays as it was there.
pub fn from_body(ids: &mut Ids, body: &Value, previous: Option<&Content>, keep: bool) -> Content {
    let mut fields = previous.filter(|_| keep).map(|old| old.fields.clone()).unwrap_or_default();
    fields.extend(members(body).into_iter().filter(|(name, _)| !NOT_CONTENT.contains(&name.as_str())));
    let sent = list(body, "skus");
    if let (true, Some(old)) = (sent.is_empty(), previous) {
        return Content { fields, skus: old.skus.clone() };
    }
    let mut names = Names::of(previous);
    let skus = sent.iter().map(|sku| one_sku(ids, &mut names, sku, previous, keep)).collect();
    Content { fields, skus }
}

fn one_sku(ids: &mut Ids, names: &mut Names, sent: &Value, previous: Option<&Content>, keep: bool) -> Sku {
    let id = text(sent, "id");
    let old = previous.and_then(|old| old.skus.iter().find(|sku| !id.is_empty() && sku.id == id));
    let mut fields = old.filter(|_| keep).map(|old| old.fields.clone()).unwrap_or_default();
    fields.extend(members(sent).into_iter().filter(|(name, _)| !SKU_PLACES.contains(&name.as_str())));
    let mut sales_attributes: Vec<Value> =
        list(sent, "sales_attributes").iter().map(|one| names.complete(ids, one)).collect();
    if let (true, Some(old)) = (sales_attributes.is_empty(), old) {
        sales_attributes.clone_from(&old.sales_attributes);
    }
    let seller_sku = text(sent, "seller_sku");
    let kept_code = old.filter(|_| keep && seller_sku.is_empty()).map(|old| old.seller_sku.clone());
    let (price, currency) = price_of(sent, old);
    Sku {
        id: if old.is_some() { id.to_owned() } else { ids.product() },
        seller_sku: kept_code.unwrap_or_else(|| seller_sku.to_owned()),
        price,
        currency,
        sales_attributes,
        fields,
        deactivation_source: old.and_then(|old| old.deactivation_source.clone()),
    }
}

/// A price that was not sent stays.
fn price_of(sent: &Value, old: Option<&Sku>) -> (String, String) {
    match (sent.get("price").filter(|price| price.is_object()), old) {
        (Some(price), _) => (amount(price).to_owned(), text(price, "currency").trim().to_owned()),
        (None, Some(old)) => (old.price.clone(), old.currency.clone()),
        (None, None) => (String::new(), String::new()),
    }
}

/// The stock that a SKU of a body was sent with.
pub fn stock_of(sent: &Value) -> Vec<Stock> {
    let one = |stock: &Value| Stock {
        warehouse_id: text(stock, "warehouse_id").to_owned(),
        available: number(stock, "quantity").unwrap_or(0),
        committed: 0,
        backorder: number(stock, "backorder_quantity"),
        handling_time: number(stock, "handling_time"),
    };
    list(sent, "inventory").iter().map(one).collect()
}

/// The body that would create this version, without stock.
pub fn to_body(content: &Content) -> Value {
    let mut body = content.fields.clone();
    let sku = |sku: &Sku| {
        let mut fields: Map<String, Value> = sku.fields.clone();
        fields.insert("id".into(), json!(sku.id));
        fields.insert("seller_sku".into(), json!(sku.seller_sku));
        fields.insert("price".into(), json!({"amount": sku.price, "currency": sku.currency}));
        fields.insert("sales_attributes".into(), json!(sku.sales_attributes));
        Value::Object(fields)
    };
    body.insert("skus".into(), content.skus.iter().map(sku).collect());
    Value::Object(body)
}

/// The ids that the names of sales attributes and values have in a product.
struct Names {
    known: Vec<Value>,
}

impl Names {
    fn of(previous: Option<&Content>) -> Names {
        let skus = previous.into_iter().flat_map(|old| &old.skus);
        Names { known: skus.flat_map(|sku| sku.sales_attributes.clone()).collect() }
    }

    /// A sales attribute with both ids and both names.
    fn complete(&mut self, ids: &mut Ids, sent: &Value) -> Value {
        let (id, name) = self.attribute(ids, sent);
        let (value_id, value_name) = self.value(ids, sent, &id);
        let mut whole = members(sent);
        for (field, value) in [("id", id), ("name", name), ("value_id", value_id), ("value_name", value_name)]
        {
            whole.insert(field.into(), json!(value));
        }
        let whole = Value::Object(whole);
        self.known.push(whole.clone());
        whole
    }

    fn attribute(&self, ids: &mut Ids, sent: &Value) -> (String, String) {
        let (id, name) = (text(sent, "id"), text(sent, "name"));
        let built_in = tree::attribute(id).or_else(|| tree::sales_attribute_named(name));
        if let Some(found) = built_in {
            return (found.id.into(), found.name.into());
        }
        let matches = |one: &&Value| if id.is_empty() { one["name"] == name } else { one["id"] == id };
        if let Some(found) = self.known.iter().find(matches) {
            return (text(found, "id").into(), text(found, "name").into());
        }
        (if id.is_empty() { ids.product() } else { id.to_owned() }, name.to_owned())
    }

    fn value(&self, ids: &mut Ids, sent: &Value, attribute_id: &str) -> (String, String) {
        let (id, name) = (text(sent, "value_id"), text(sent, "value_name"));
        let of_attribute = self.known.iter().filter(|one| one["id"] == attribute_id);
        let found = of_attribute
            .clone()
            .find(|one| if id.is_empty() { one["value_name"] == name } else { one["value_id"] == id });
        if let Some(found) = found {
            return (text(found, "value_id").into(), text(found, "value_name").into());
        }
        if !id.is_empty() {
            let known = tree::value_name(id).unwrap_or(name);
            return (id.to_owned(), if known.is_empty() { "Custom".into() } else { known.to_owned() });
        }
        let values = tree::attribute(attribute_id).into_iter().flat_map(|attribute| attribute.values);
        let mut built_in = values.filter(|(_, known)| known.eq_ignore_ascii_case(name));
        let value_id = built_in.next().map_or_else(|| ids.product(), |(id, _)| (*id).to_owned());
        (value_id, name.to_owned())
    }
}
