//! Pages of made-up lists: a few items, the same on every walk, and an end.

use serde_json::{Value, json};

use crate::call::{Call, Refusal};
use crate::catalog::{Field, Fields, Paging};
use crate::page::{PageRules, slice};
use crate::schema::value::Maker;

/// How many items a made-up list has altogether.
const TOTAL: usize = 5;
/// How many items a page has if the call does not say.
const DEFAULT_SIZE: usize = 2;

/// Replaces the list in a response with the requested page.
///
/// # Errors
/// Refuses a page token that belongs to another search.
pub fn page(
    data: &mut Value,
    fields: &Fields,
    paging: &Paging,
    maker: &mut Maker<'_>,
    call: &Call,
) -> Result<(), Refusal> {
    let Some(path) = paging.items.as_deref() else { return Ok(()) };
    let Some(field) = field_at(fields, path) else { return Ok(()) };
    let items = items(field, path, maker);
    let total = items.len();
    let (page, next, has_more) = match paging.style.as_deref() {
        Some("page" | "offset") => by_number(items, call, paging)?,
        _ => {
            let (page, next, _) = slice(items, call, PageRules { default: DEFAULT_SIZE, max: usize::MAX })?;
            let has_more = !next.is_empty();
            (page, next, has_more)
        }
    };
    set(data, path, Value::Array(page));
    paging.next.iter().for_each(|path| set(data, path, json!(next)));
    paging.total.iter().for_each(|path| set_total(data, path, total));
    paging.has_more.iter().for_each(|path| set(data, path, json!(has_more)));
    Ok(())
}

fn items(field: &Field, path: &str, maker: &mut Maker<'_>) -> Vec<Value> {
    let Some(inner) = &field.fields else {
        return (0..TOTAL).map(|_| json!(maker.ids.other())).collect();
    };
    // The id that the call named is not the id of every item.
    let given = std::mem::take(&mut maker.given);
    let items = (0..TOTAL).map(|_| maker.object(inner, path)).collect();
    maker.given = given;
    items
}

fn by_number(items: Vec<Value>, call: &Call, paging: &Paging) -> Result<(Vec<Value>, String, bool), Refusal> {
    let number = |name: &Option<String>| name.as_deref().and_then(|name| call.number(name));
    let size = number(&paging.size).unwrap_or(DEFAULT_SIZE as i64).max(1);
    let first = if paging.style.as_deref() == Some("offset") { 0 } else { paging.first.unwrap_or(1) };
    let at = number(&paging.token).unwrap_or(first) - first;
    let start = if paging.style.as_deref() == Some("offset") { at } else { at.saturating_mul(size) };
    let start =
        usize::try_from(start).map_err(|_| Refusal::new(36_009_004, "invalid param: the page is wrong"))?;
    let size = usize::try_from(size).unwrap_or(DEFAULT_SIZE);
    let has_more = start.saturating_add(size) < items.len();
    Ok((items.into_iter().skip(start).take(size).collect(), String::new(), has_more))
}

fn field_at<'a>(fields: &'a Fields, path: &str) -> Option<&'a Field> {
    let mut names = path.split('.');
    let mut field = fields.get(names.next()?)?;
    for name in names {
        field = field.fields.as_ref()?.get(name)?;
    }
    Some(field)
}

/// Sets a value at a dotted path that exists.
fn set(data: &mut Value, path: &str, value: Value) {
    if let Some(place) = path.split('.').try_fold(data, |at, name| at.get_mut(name)) {
        *place = value;
    }
}

/// Some totals are strings.
fn set_total(data: &mut Value, path: &str, total: usize) {
    let is_text = path.split('.').try_fold(&*data, |at, name| at.get(name)).is_some_and(Value::is_string);
    set(data, path, if is_text { json!(total.to_string()) } else { json!(total) });
}
