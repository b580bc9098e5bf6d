//! Fills sample input with things of the world, in a state in which the call succeeds.
//!
//! `samples.json` says what an operation needs besides its required fields. A text in it that starts with `$` stands
//! for something in the world; the same text stands for the same thing throughout one sample.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::call::Call;
use crate::catalog::{Operation, Version};
use crate::domain::lifecycle::move_to;
use crate::domain::logistics::{delivery_options, providers};
use crate::domain::order::{NewOrder, create};
use crate::domain::product::live_skus;
use crate::domain::return_refund::{buyer_cancel, buyer_return};
use crate::gate::permission::allowed_users;
use crate::schema::sample::SampleInput;
use crate::world::World;

/// What an operation needs besides its required fields.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Recipe {
    /// The versions it is for; all if empty.
    versions: Vec<String>,
    /// The region of the calling shop; `US` if absent.
    shop: Option<String>,
    /// Operations to be called first, each with its path, query and body.
    before: Vec<Before>,
    path: Map<String, Value>,
    query: Map<String, Value>,
    body: Map<String, Value>,
    form: Map<String, Value>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Before {
    operation: String,
    #[serde(default)]
    path: Map<String, Value>,
    #[serde(default)]
    body: Map<String, Value>,
    /// New names, and where in the response their values are.
    #[serde(default)]
    keep: BTreeMap<String, String>,
}

static RECIPES: LazyLock<BTreeMap<String, Vec<Recipe>>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("samples.json")).unwrap_or_else(|error| {
        tracing::error!(%error, "the recipes for samples cannot be read");
        BTreeMap::new()
    })
});

/// What stands for a parameter of that name unless a recipe says otherwise.
const BY_NAME: [(&str, &str); 12] = [
    ("order_id", "$order"),
    ("order_ids", "$order"),
    ("product_id", "$product"),
    ("product_ids", "$product"),
    ("sku_id", "$sku"),
    ("sku_ids", "$sku"),
    ("package_id", "$find fulfillment.search_package /packages/0/id"),
    ("conversation_id", "$find customer_service.get_conversations /conversations/0/id"),
    ("category_id", "$leaf"),
    ("warehouse_id", "$find logistics.get_warehouse_list /warehouses/0/id"),
    ("activity_id", "$find promotion.search_activities /activities/0/id"),
    ("coupon_id", "$find promotion.search_coupons /coupons/0/id"),
];

/// Puts things of the world into a sample, and says who calls.
pub fn fill(world: &mut World, operation: &Operation, version: &Version, input: &mut SampleInput) {
    let none = Recipe::default();
    let recipes = RECIPES.get(&operation.id).map_or(&[][..], Vec::as_slice);
    let fits = |recipe: &&Recipe| recipe.versions.is_empty() || recipe.versions.contains(&version.version);
    let recipe = recipes.iter().find(fits).unwrap_or(&none);
    if !allowed_users(operation, version).contains(&0) {
        return;
    }
    let Some(mut finder) = Finder::new(world, recipe) else { return };
    finder.by_name(input);
    for before in &recipe.before {
        finder.prepare(before);
    }
    finder.apply(recipe, input);
    input.made = finder.made;
    input.open_id = Some(finder.open_id);
    input.shop_id = Some(finder.shop_id);
}

/// Looks things up, and creates them if needed.
struct Finder<'a> {
    world: &'a mut World,
    shop_id: String,
    open_id: String,
    known: HashMap<String, Value>,
    made: bool,
}

impl<'a> Finder<'a> {
    fn new(world: &'a mut World, recipe: &Recipe) -> Option<Finder<'a>> {
        let wanted = recipe.shop.as_deref().unwrap_or("US");
        let shop = world.shops.iter().find(|shop| shop.region == wanted)?;
        let (shop_id, open_id) = (shop.id.clone(), shop.open_id.clone());
        Some(Finder { world, shop_id, open_id, known: HashMap::new(), made: false })
    }

    fn prepare(&mut self, before: &Before) {
        let Some(response) = self.play(&before.operation, &before.path, &before.body) else { return };
        self.made = true;
        for (word, pointer) in &before.keep {
            if let Some(value) = response.pointer(pointer) {
                self.known.insert(word.clone(), value.clone());
            }
        }
    }

    fn by_name(&mut self, input: &mut SampleInput) {
        let texts = input.path.iter_mut().chain(input.query.iter_mut());
        for (name, text) in texts {
            if let Some(Value::String(found)) = self.of_name(name) {
                *text = found;
            }
        }
        if let Some(body) = &mut input.body {
            self.by_name_within(body);
        }
    }

    fn by_name_within(&mut self, value: &mut Value) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| self.by_name_within(item)),
            Value::Object(fields) => {
                for (name, field) in fields.iter_mut() {
                    match (self.of_name(name), field) {
                        (Some(found), Value::Array(items)) if items.iter().all(Value::is_string) => {
                            *items = vec![found];
                        }
                        (Some(found), field) if field.is_string() => *field = found,
                        (_, field) => self.by_name_within(field),
                    }
                }
            }
            _ => {}
        }
    }

    fn of_name(&mut self, name: &str) -> Option<Value> {
        let (_, stands_for) = BY_NAME.iter().find(|(known, _)| *known == name)?;
        self.resolve_text(stands_for)
    }

    fn apply(&mut self, recipe: &Recipe, input: &mut SampleInput) {
        for (name, value) in &recipe.path {
            input.path.insert(name.clone(), self.text(value));
        }
        for (name, value) in &recipe.query {
            input.query.insert(name.clone(), self.text(value));
        }
        for (name, value) in &recipe.form {
            let content = self.text(value).into_bytes();
            if let Some(part) = input.form.iter_mut().find(|part| &part.name == name) {
                part.content = content;
            }
        }
        if recipe.body.is_empty() {
            return;
        }
        let body = input.body.get_or_insert_with(|| json!({}));
        for (name, value) in &recipe.body {
            body[name.as_str()] = self.resolve(value);
        }
    }

    fn text(&mut self, value: &Value) -> String {
        match self.resolve(value) {
            Value::String(text) => text,
            other => other.to_string(),
        }
    }

    /// A copy in which every `$` text is replaced by what it stands for.
    fn resolve(&mut self, value: &Value) -> Value {
        match value {
            Value::String(text) if text.starts_with('$') => {
                self.resolve_text(text).unwrap_or_else(|| value.clone())
            }
            Value::Array(items) => items.iter().map(|item| self.resolve(item)).collect(),
            Value::Object(fields) => Value::Object(
                fields.iter().map(|(name, field)| (name.clone(), self.resolve(field))).collect(),
            ),
            other => other.clone(),
        }
    }

    fn resolve_text(&mut self, text: &str) -> Option<Value> {
        if let Some(known) = self.known.get(text) {
            return Some(known.clone());
        }
        let found = self.find(text)?;
        self.known.insert(text.to_owned(), found.clone());
        Some(found)
    }

    fn find(&mut self, text: &str) -> Option<Value> {
        let (word, rest) = text.split_once([' ', ':']).unwrap_or((text, ""));
        match word {
            "$product" => Some(json!(self.sku()?.0)),
            "$sku" => Some(json!(self.sku()?.1)),
            "$leaf" => self.leaf(),
            "$order" if rest.is_empty() => self.search("order.get_order_list", "/orders/0/id", json!({})),
            "$order" => self.order(rest),
            "$line" => self.detail(rest, "/orders/0/line_items/0/id"),
            "$buyer" => self.detail(rest, "/orders/0/user_id"),
            "$package" => self.detail(rest, "/orders/0/packages/0/id"),
            "$carrier" => providers(self.world, &self.shop_id).into_iter().next().map(|(id, _)| json!(id)),
            "$option" => {
                delivery_options(self.world, &self.shop_id).into_iter().next().map(|option| json!(option.id))
            }
            "$global" => self.search("product.search_global_products", "/global_products/0/id", json!({})),
            "$uri" => self.image_uri(),
            "$cancel" => self.cancellation(),
            "$return" => self.return_request(rest),
            "$now" => Some(json!(self.world.now() + rest.parse::<i64>().unwrap_or(0))),
            "$find" => self.search_for(rest),
            _ => None,
        }
    }

    fn image_uri(&mut self) -> Option<Value> {
        let path = Map::from_iter([("product_id".to_owned(), json!("$product"))]);
        self.play("product.get_product", &path, &Map::new())?.pointer("/main_images/0/uri").cloned()
    }

    /// A buyer's request to cancel a new order.
    fn cancellation(&mut self) -> Option<Value> {
        let order = self.resolve_text("$order:AWAITING_SHIPMENT")?;
        self.made = true;
        buyer_cancel(self.world, order.as_str()?, "").ok().map(Value::String)
    }

    /// A buyer's request for a return of this type.
    fn return_request(&mut self, kind: &str) -> Option<Value> {
        let order = self.resolve_text("$order:DELIVERED")?;
        buyer_return(self.world, order.as_str()?, kind, "").ok().map(Value::String)
    }

    /// `OPERATION POINTER BODY`: what the pointer finds in the response to a search; the body may be left out.
    fn search_for(&mut self, what: &str) -> Option<Value> {
        let mut parts = what.splitn(3, ' ');
        let (operation, pointer) = (parts.next()?, parts.next()?);
        let body = parts.next().and_then(|body| serde_json::from_str(body).ok()).unwrap_or(json!({}));
        let body = self.resolve(&body);
        self.search(operation, pointer, body)
    }

    fn sku(&self) -> Option<(String, String)> {
        let first = live_skus(self.world, &self.shop_id).into_iter().next()?;
        Some((first.product_id, first.sku_id))
    }

    fn leaf(&mut self) -> Option<Value> {
        let categories = self.search("product.get_categories", "/categories", json!({}))?;
        let mut leaves = categories.as_array()?.iter().filter(|category| category["is_leaf"] == true);
        leaves.next().map(|leaf| leaf["id"].clone())
    }

    /// A new order in a status: `STATUS`, or `STATUS:SELLER` for one that the seller ships.
    fn order(&mut self, how: &str) -> Option<Value> {
        let (status, shipping) = how.split_once(':').unwrap_or((how, "TIKTOK"));
        let new = NewOrder {
            shop_id: self.shop_id.clone(),
            lines: vec![(self.sku()?.1, 2)],
            unpaid: status == "UNPAID",
            shipping_type: Some(shipping.to_owned()),
            ..NewOrder::default()
        };
        self.made = true;
        let id = create(self.world, new).ok()?;
        move_to(self.world, &id, status).ok()?;
        Some(json!(id))
    }

    /// The part of the order that `$order:` with the same words stands for.
    fn detail(&mut self, how: &str, pointer: &str) -> Option<Value> {
        let order = self.resolve_text(&format!("$order:{how}"))?;
        self.search("order.get_order_detail", pointer, json!({"ids": [order]}))
    }

    fn search(&mut self, operation: &str, pointer: &str, body: Value) -> Option<Value> {
        let Value::Object(body) = body else { return None };
        let response = self.play(operation, &Map::new(), &body)?;
        response.pointer(pointer).cloned()
    }

    /// Calls an operation as the seller; body fields count as query parameters too.
    fn play(
        &mut self,
        operation: &str,
        path: &Map<String, Value>,
        body: &Map<String, Value>,
    ) -> Option<Value> {
        let Value::Object(body) = self.resolve(&Value::Object(body.clone())) else { return None };
        let path = path.iter().map(|(name, value)| (name.clone(), self.text(value))).collect();
        let call = Call {
            operation: operation.to_owned(),
            version: "202609".into(),
            path,
            query: body.clone(),
            body: Value::Object(body),
            open_id: self.open_id.clone(),
            shop_id: Some(self.shop_id.clone()),
            ..Call::default()
        };
        let handler = crate::domain::handlers().get(operation).copied()?;
        handler(self.world, &call)
            .inspect_err(|refusal| tracing::debug!(operation, ?refusal, "a sample could not be prepared"))
            .ok()
    }
}
