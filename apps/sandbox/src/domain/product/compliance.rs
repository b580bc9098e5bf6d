//! Manufacturers and responsible persons: who stands behind a product in the European Union.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::call::{Call, Handler, Refusal, Response};
use crate::json::{list, members, text};
use crate::page::{self, PageRules};
use crate::world::World;

/// One manufacturer or person: a profile per locale, in the order of creation.
#[derive(Debug, Clone)]
pub struct Party {
    owner: String,
    profiles: Vec<Map<String, Value>>,
}

/// All of them, by id.
#[derive(Debug, Clone, Default)]
pub struct Registry {
    manufacturers: BTreeMap<String, Party>,
    persons: BTreeMap<String, Party>,
}

#[derive(Clone, Copy)]
enum Kind {
    Manufacturer,
    Person,
}

impl Kind {
    fn parties(self, world: &World) -> &BTreeMap<String, Party> {
        let registry = &world.domains.product.compliance;
        match self {
            Kind::Manufacturer => &registry.manufacturers,
            Kind::Person => &registry.persons,
        }
    }

    fn parties_mut(self, world: &mut World) -> &mut BTreeMap<String, Party> {
        let registry = &mut world.domains.product.compliance;
        match self {
            Kind::Manufacturer => &mut registry.manufacturers,
            Kind::Person => &mut registry.persons,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Kind::Manufacturer => "manufacturer",
            Kind::Person => "responsible_person",
        }
    }

    fn unknown(self, id: &str) -> Refusal {
        match self {
            Kind::Manufacturer => Refusal::new(12_052_284, format!("Manufacturer ID {id} is not found")),
            Kind::Person => Refusal::new(12_052_289, format!("Responsible person ID {id} is not found")),
        }
    }
}

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![
        ("product.create_manufacturer", |world, call| Ok(create(world, call, Kind::Manufacturer))),
        ("product.create_responsible_person", |world, call| Ok(create(world, call, Kind::Person))),
        ("product.partial_edit_manufacturer", |world, call| edit(world, call, Kind::Manufacturer)),
        ("product.partial_edit_responsible_person", |world, call| edit(world, call, Kind::Person)),
        ("product.search_manufacturers", |world, call| search(world, call, Kind::Manufacturer)),
        ("product.search_responsible_persons", |world, call| search(world, call, Kind::Person)),
    ]
}

/// What is wrong with the ids that a product names.
pub fn problem(world: &World, body: &Value) -> Option<Refusal> {
    for (kind, field) in [(Kind::Manufacturer, "manufacturer_ids"), (Kind::Person, "responsible_person_ids")]
    {
        let ids = list(body, field).iter().filter_map(Value::as_str);
        let mut unknown = ids.filter(|id| !kind.parties(world).contains_key(*id));
        if let Some(id) = unknown.next() {
            return Some(kind.unknown(id));
        }
    }
    None
}

/// Creates one for a seller and returns its id.
pub fn register(world: &mut World, owner: &str, body: &Value, is_manufacturer: bool) -> String {
    let kind = if is_manufacturer { Kind::Manufacturer } else { Kind::Person };
    let id = format!("66d3{:020x}", world.ids.random());
    let party = Party { owner: owner.to_owned(), profiles: vec![members(body)] };
    kind.parties_mut(world).insert(id.clone(), party);
    id
}

fn create(world: &mut World, call: &Call, kind: Kind) -> Value {
    let id = register(world, &call.open_id, &call.body, matches!(kind, Kind::Manufacturer));
    let name = format!("{}_id", kind.word());
    json!({name: id})
}

/// Changes the profile of the locale; without a locale, the first.
fn edit(world: &mut World, call: &Call, kind: Kind) -> Response {
    let id = call.path(&format!("{}_id", kind.word())).to_owned();
    let party = kind.parties_mut(world).get_mut(&id).filter(|party| party.owner == call.open_id);
    let Some(party) = party else { return Err(kind.unknown(&id)) };
    let locale = text(&call.body, "locale");
    let at = party.profiles.iter().position(|one| {
        locale.is_empty() || one.get("locale").and_then(Value::as_str).unwrap_or_default() == locale
    });
    let changes = members(&call.body);
    match at.and_then(|at| party.profiles.get_mut(at)) {
        Some(profile) => profile.extend(changes),
        None => party.profiles.push(changes),
    }
    Ok(json!({}))
}

fn search(world: &mut World, call: &Call, kind: Kind) -> Response {
    let keyword = text(&call.body, "keyword").to_lowercase();
    let ids = call.texts(&format!("{}_ids", kind.word()));
    let own = kind.parties(world).iter().filter(|(_, party)| party.owner == call.open_id);
    let wanted = own.filter(|(id, party)| {
        let named = ids.is_empty() || ids.contains(id);
        named && party.profiles.iter().any(|profile| name_of(profile).contains(&keyword))
    });
    let shown: Vec<Value> = wanted.map(|(id, party)| show(id, party, &call.version)).collect();
    let (page, next, total) = page::slice(shown, call, PageRules { default: 20, max: 100 })?;
    Ok(json!({format!("{}s", kind.word()): page, "next_page_token": next, "total_count": total}))
}

fn name_of(profile: &Map<String, Value>) -> String {
    profile.get("name").and_then(Value::as_str).unwrap_or_default().to_lowercase()
}

/// 202409 has the fields of the first profile in place; newer versions have a list of profiles.
fn show(id: &str, party: &Party, version: &str) -> Value {
    if version != "202409" {
        return json!({"id": id, "regional_profiles": party.profiles});
    }
    let mut shown = party.profiles.first().cloned().unwrap_or_default();
    shown.shift_remove("locale");
    shown.insert("id".into(), json!(id));
    Value::Object(shown)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::domain::testing::{call, play, refusal, shop, world};

    #[test]
    fn a_manufacturer_is_made_found_and_changed() {
        let mut world = world();
        let shop_id = shop(&world, "DE");
        let mut make = call("product.create_manufacturer", &shop_id);
        make.body = json!({"name": "Nordlicht GmbH", "locale": "de-DE", "email": "a@b.example"});
        let id = play(&mut world, &make)["manufacturer_id"].clone();
        let mut edit = call("product.partial_edit_manufacturer", &shop_id);
        edit.path.insert("manufacturer_id".into(), id.as_str().expect("id").into());
        edit.body = json!({"email": "new@b.example"});
        play(&mut world, &edit);
        let mut find = call("product.search_manufacturers", &shop_id);
        find.body = json!({"keyword": "nordlicht"});
        let found = play(&mut world, &find);
        assert_eq!(found["manufacturers"][0]["regional_profiles"][0]["email"], "new@b.example");
        find.version = "202409".into();
        assert_eq!(play(&mut world, &find)["manufacturers"][0]["email"], "new@b.example");
        let mut foreign = edit.clone();
        foreign.shop_id = Some(shop(&world, "US"));
        assert_eq!(refusal(&mut world, &foreign).code, 12_052_284);
    }
}
