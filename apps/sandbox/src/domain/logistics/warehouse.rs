//! Warehouses of shops, and the global ones of cross-border sellers.

use serde_json::{Value, json};

use crate::call::{Call, Refusal, Response};
use crate::world::{Shop, World};

/// A warehouse of a shop.
#[derive(Debug, Clone)]
pub struct Warehouse {
    shop_id: String,
    id: String,
    entity_id: String,
    name: String,
    kind: String,
    sub_kind: String,
    is_default: bool,
    address: Address,
}

#[derive(Debug, Clone, Default)]
struct Address {
    line1: String,
    line2: String,
    city: String,
    district: String,
    state: String,
    postal_code: String,
    region_code: String,
    contact: String,
    phone: String,
}

/// A warehouse that serves shops in several countries.
#[derive(Debug, Clone)]
pub(super) struct GlobalWarehouse {
    open_id: String,
    id: String,
    name: String,
    ownership: &'static str,
}

/// A warehouse as other domains see it.
#[derive(Debug, Clone)]
pub struct WarehouseView {
    /// 19 digits.
    pub id: String,
    /// Its name.
    pub name: String,
    /// `SALES_WAREHOUSE` or `RETURN_WAREHOUSE`.
    pub kind: String,
}

/// The warehouses of a shop, the default one first.
pub fn warehouses(world: &World, shop_id: &str) -> Vec<WarehouseView> {
    let own = world.domains.logistics.warehouses.iter().filter(|warehouse| warehouse.shop_id == shop_id);
    let view = |own: &Warehouse| WarehouseView {
        id: own.id.clone(),
        name: own.name.clone(),
        kind: own.kind.clone(),
    };
    own.map(view).collect()
}

/// The warehouse, if it is one of the shop.
pub(super) fn own<'w>(world: &'w World, shop_id: &str, id: &str) -> Result<&'w Warehouse, Refusal> {
    let all = world.domains.logistics.warehouses.iter();
    let mut own = all.filter(|warehouse| warehouse.shop_id == shop_id && warehouse.id == id);
    own.next().ok_or_else(|| Refusal::new(11_034_009, "Warehouse does not exist."))
}

/// The address of a shop's warehouses, by its region.
fn seed_address(region: &str) -> Address {
    let (city, state, postal_code) = match region {
        "US" => ("Reno", "Nevada", "89502"),
        "GB" => ("Coventry", "England", "CV1 2WT"),
        "DE" => ("Leipzig", "Sachsen", "04109"),
        _ => ("Bandung", "Jawa Barat", "40115"),
    };
    Address {
        line1: "12 Depot Road".into(),
        line2: "Gate 3".into(),
        city: city.into(),
        district: "Harbour".into(),
        state: state.into(),
        postal_code: postal_code.into(),
        region_code: region.into(),
        contact: "Warehouse Desk".into(),
        phone: "2135550100".into(),
    }
}

pub(super) fn seed(world: &mut World, shop: &Shop) {
    let address = seed_address(&shop.region);
    let sub_kind = if shop.seller_type == "LOCAL" { "DOMESTIC_WAREHOUSE" } else { "CB_OVERSEA_WAREHOUSE" };
    let kinds = [
        ("SALES_WAREHOUSE", address.city.as_str(), true),
        ("SALES_WAREHOUSE", "Overflow", false),
        ("RETURN_WAREHOUSE", "Returns", false),
    ];
    for (kind, name, is_default) in kinds {
        let warehouse = Warehouse {
            shop_id: shop.id.clone(),
            id: world.ids.next("7000", 19),
            entity_id: world.ids.next("7395", 19),
            name: name.into(),
            kind: kind.into(),
            sub_kind: sub_kind.into(),
            is_default,
            address: address.clone(),
        };
        world.domains.logistics.warehouses.push(warehouse);
    }
}

pub(super) fn seed_global(world: &mut World) {
    let mut sellers: Vec<String> = Vec::new();
    for shop in world.shops.iter().filter(|shop| shop.seller_type == "CROSS_BORDER") {
        if !sellers.contains(&shop.open_id) {
            sellers.push(shop.open_id.clone());
        }
    }
    for open_id in sellers {
        for (name, ownership) in [("Guangzhou", "SELLER"), ("Rotterdam hub", "PLATFORM_COOPERATION")] {
            let id = world.ids.next("7000", 19);
            let warehouse = GlobalWarehouse { open_id: open_id.clone(), id, name: name.into(), ownership };
            world.domains.logistics.global.push(warehouse);
        }
    }
}

/// `logistics.get_warehouse_list`
pub(super) fn list(world: &mut World, call: &Call) -> Response {
    let shop_id = call.shop()?;
    let own = world.domains.logistics.warehouses.iter().filter(|warehouse| warehouse.shop_id == shop_id);
    Ok(json!({"warehouses": own.map(view).collect::<Vec<_>>()}))
}

/// The platform spells the district's field `distict`.
fn view(warehouse: &Warehouse) -> Value {
    let address = &warehouse.address;
    let full = format!("{}, {}, {} {}", address.line1, address.city, address.state, address.postal_code);
    json!({
        "id": warehouse.id,
        "entity_id": warehouse.entity_id,
        "name": warehouse.name,
        "type": warehouse.kind,
        "sub_type": warehouse.sub_kind,
        "effect_status": "ENABLED",
        "is_default": warehouse.is_default,
        "address": {
            "address_line1": address.line1,
            "address_line2": address.line2,
            "city": address.city,
            "contact_person": address.contact,
            "distict": address.district,
            "full_address": full,
            "phone_number": address.phone,
            "postal_code": address.postal_code,
            "region": country(&address.region_code),
            "region_code": address.region_code,
            "state": address.state,
            "geolocation": {"latitude": "39.5296", "longitude": "-119.8138"},
        },
    })
}

fn country(region: &str) -> &str {
    match region {
        "US" => "United States",
        "GB" => "United Kingdom",
        "DE" => "Germany",
        other => other,
    }
}

/// `logistics.get_global_seller_warehouse`
pub(super) fn global(world: &mut World, call: &Call) -> Response {
    let all = world.domains.logistics.global.iter();
    let own = all.filter(|warehouse| warehouse.open_id == call.open_id);
    let views = own.map(|own| json!({"id": own.id, "name": own.name, "ownership": own.ownership}));
    Ok(json!({"global_warehouses": views.collect::<Vec<_>>()}))
}

/// `logistics.create_warehouse`: what is wrong is listed in `error_list`, under code 0.
pub(super) fn create(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    let given = &call.body["warehouse"];
    let errors = problems(world, &shop, given, None);
    if !errors.is_empty() {
        return Ok(json!({"error_list": errors, "warehouse_id": ""}));
    }
    let (id, entity_id) = (world.ids.next("7000", 19), world.ids.next("7395", 19));
    let mut warehouse = Warehouse {
        shop_id: shop.clone(),
        id: id.clone(),
        entity_id,
        name: String::new(),
        kind: "SALES_WAREHOUSE".into(),
        sub_kind: "DOMESTIC_WAREHOUSE".into(),
        is_default: false,
        address: Address { region_code: crate::model::market::region(world, &shop), ..Address::default() },
    };
    fill(&mut warehouse, given);
    let is_default = warehouse.is_default;
    world.domains.logistics.warehouses.push(warehouse);
    if is_default {
        make_default(world, &shop, &id);
    }
    Ok(json!({"error_list": [], "warehouse_id": id}))
}

/// `logistics.update_warehouse`
pub(super) fn update(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    let id = call.path("warehouse_id");
    if let Err(refusal) = own(world, &shop, id) {
        return Ok(json!({"error_list": [{"code": refusal.code, "message": refusal.message}]}));
    }
    let given = &call.body["warehouse"];
    let errors = problems(world, &shop, given, Some(id));
    if !errors.is_empty() {
        return Ok(json!({"error_list": errors}));
    }
    let all = &mut world.domains.logistics.warehouses;
    if let Some(warehouse) = all.iter_mut().find(|warehouse| warehouse.id == id) {
        fill(warehouse, given);
    }
    if given["default_warehouse"] == json!(true) {
        make_default(world, &shop, id);
    }
    Ok(json!({"error_list": []}))
}

fn make_default(world: &mut World, shop_id: &str, id: &str) {
    let all = world.domains.logistics.warehouses.iter_mut();
    for warehouse in all.filter(|warehouse| warehouse.shop_id == shop_id) {
        warehouse.is_default = warehouse.id == id;
    }
}

/// What is wrong with a new warehouse, or with the changes of the one named by `id`.
fn problems(world: &World, shop_id: &str, given: &Value, id: Option<&str>) -> Vec<Value> {
    let mut errors = Vec::new();
    let mut error = |message: String| errors.push(json!({"code": 21_001_001, "message": message}));
    let name = given["name"].as_str();
    if name.is_some_and(str::is_empty) || (id.is_none() && name.is_none()) {
        error("warehouse.name must not be empty".into());
    }
    let all = world.domains.logistics.warehouses.iter().filter(|other| other.shop_id == shop_id);
    let mut others = all.filter(|other| id != Some(other.id.as_str()));
    if let Some(name) = name
        && others.any(|other| other.name == name)
    {
        error(format!("a warehouse named {name} exists already"));
    }
    if let Some(kind) = given["type"].as_str()
        && !["SALES_WAREHOUSE", "RETURN_WAREHOUSE"].contains(&kind)
    {
        error(format!("warehouse.type {kind} is neither SALES_WAREHOUSE nor RETURN_WAREHOUSE"));
    }
    if id.is_none() && given["address"]["address_line_1"].as_str().is_none_or(str::is_empty) {
        error("warehouse.address.address_line_1 must not be empty".into());
    }
    errors
}

/// Takes over the fields that were given.
fn fill(warehouse: &mut Warehouse, given: &Value) {
    let address = &given["address"];
    let own = &mut warehouse.address;
    let fields = [
        (&mut warehouse.name, &given["name"]),
        (&mut warehouse.kind, &given["type"]),
        (&mut own.line1, &address["address_line_1"]),
        (&mut own.line2, &address["address_line_2"]),
        (&mut own.city, &address["city"]),
        (&mut own.district, &address["district"]),
        (&mut own.state, &address["state"]),
        (&mut own.postal_code, &address["postcode"]),
        (&mut own.contact, &given["contact_person"]),
        (&mut own.phone, &given["phone_number"]),
    ];
    for (field, value) in fields {
        if let Some(text) = value.as_str() {
            text.clone_into(field);
        }
    }
    warehouse.is_default |= given["default_warehouse"] == json!(true);
}

/// `logistics.standardize_warehouse_address`: trims, and capitalizes town and state.
pub(super) fn standardize(_world: &mut World, call: &Call) -> Response {
    let given = &call.body["address"];
    let mut address = given.clone();
    for field in ["city", "state", "district", "town", "address_line1", "address_line2", "postal_code"] {
        let Some(text) = given[field].as_str() else { continue };
        let plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let named = ["city", "state", "district", "town"].contains(&field);
        address[field] = json!(if named { capitalized(&plain) } else { plain });
    }
    let updated = address != *given;
    if address.is_null() {
        address = json!({});
    }
    Ok(json!({"standardization_result": {"standardized_address": address, "updated": updated}}))
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
