//! Responses made from the schema, for operations that no domain plays. The same seed and call give the same response.

pub mod list;
pub mod live;
pub mod sample;
pub mod value;

use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use crate::call::{Call, Response};
use crate::catalog::{Catalog, Version};
use crate::ids::Ids;
use crate::world::World;
use value::Maker;

/// A picture that every response may link to.
pub const PICTURE: &str = "sample.png";
/// A document that every response may link to.
pub const DOCUMENT: &str = "sample.pdf";

/// Makes up the `data` that the catalogue promises for a call.
///
/// # Errors
/// Refuses a page token that belongs to another search.
pub fn response(world: &mut World, call: &Call, version: &Version, seed: u64) -> Response {
    let Some(fields) = &version.response else { return Ok(Value::Object(Map::new())) };
    let mut maker = Maker {
        ids: Ids::new(seed_of(call, seed)),
        now: world.now(),
        currency: currency(world, call),
        base_url: call.base_url.clone(),
        count: 0,
        given: given(call),
        item_errors: &version.item_errors,
    };
    let mut data = maker.object(fields, "");
    store_upload(world, call, &mut data);
    if let Some(paging) = &version.paging {
        list::page(&mut data, fields, paging, &mut maker, call)?;
    }
    Ok(data)
}

/// The same call gives the same response, whatever was called before.
fn seed_of(call: &Call, seed: u64) -> u64 {
    let text = format!("{seed} {} {} {:?} {:?}", call.operation, call.version, call.path, call.shop_id);
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
}

fn currency(world: &World, call: &Call) -> String {
    let shop = call.shop_id.as_deref().and_then(|shop_id| world.shop(shop_id));
    shop.map_or("USD", |shop| shop.currency.as_str()).to_owned()
}

/// The ids that the call named: a response about a thing repeats its id.
fn given(call: &Call) -> Map<String, Value> {
    let mut given = Map::new();
    for (name, value) in &call.path {
        given.insert(name.clone(), Value::String(value.clone()));
    }
    let body = call.body.as_object().into_iter().flatten();
    let scalars = call.query.iter().chain(body).filter(|(_, value)| !value.is_array() && !value.is_object());
    for (name, value) in scalars {
        given.entry(name.clone()).or_insert_with(|| value.clone());
    }
    given
}

/// Stores an uploaded file, and links to it if the response has a link.
fn store_upload(world: &mut World, call: &Call, data: &mut Value) {
    let Some(part) = call.form.iter().find(|part| part.file_name.is_some()) else { return };
    let kind = crate::gate::form::media_type(&part.content).unwrap_or("application/octet-stream");
    let extension = kind.rsplit('/').next().unwrap_or("bin").to_owned();
    let path = world.store_file(&extension, kind, part.content.clone());
    let Value::Object(fields) = data else { return };
    for name in ["url", "image_url", "file_url", "video_url"] {
        if let Some(Value::String(url)) = fields.get_mut(name) {
            *url = format!("{}{path}", call.base_url);
        }
    }
}

/// Stores the files that made-up responses link to.
pub fn store_samples(world: &mut World) {
    world.files.put_as(PICTURE, "image/png", crate::pdf::png());
    let document = crate::pdf::label_pdf("Sample document", &["Made by the sandbox.".to_owned()]);
    world.files.put_as(DOCUMENT, "application/pdf", document);
}

/// The operation and version with these names, or what is wrong with them.
///
/// # Errors
/// Names what does not exist.
pub fn lookup(
    operation: &str,
    version: Option<&str>,
) -> Result<(&'static crate::catalog::Operation, &'static Version), String> {
    let found = Catalog::embedded().operation(operation);
    let found = found.ok_or_else(|| format!("there is no operation '{operation}'"))?;
    let wanted = version.unwrap_or(&found.default_version);
    let version = found.version(wanted);
    let known = || found.versions.iter().map(|one| one.version.as_str()).collect::<Vec<_>>().join(", ");
    version
        .map(|version| (found, version))
        .ok_or_else(|| format!("'{operation}' has no version '{wanted}', only {}", known()))
}
