//! Corrects what is derived with `overrides.toml`. An entry that matches nothing, or repeats what is derived anyway, is
//! a mistake: it would hide a later change of the facts.

use std::path::Path;

use crate::catalog::{
    Batch, Fields, Idempotency, Operation, Paging, Upload, Version, Window, field_at, operation_mut,
};
use crate::load;
use crate::node::Node;
use crate::problem::{Problem, Result};

const FILE: &str = "overrides.toml";
const VERSION_KEYS: [&str; 12] = [
    "safe",
    "paging",
    "idempotency",
    "item_errors",
    "batch",
    "uploads",
    "sunset",
    "cap",
    "window",
    "wait_code",
    "region_limited",
    "beta",
];

/// Applies every entry of `overrides.toml`, in order.
pub fn apply(catalog: &Path, operations: &mut [Operation]) -> Result<()> {
    let path = catalog.join(FILE);
    if !path.exists() {
        return Ok(());
    }
    let value = load::toml(&path, FILE)?;
    let Some(list) = Node::root(&value, FILE).get("override")? else { return Ok(()) };
    let mut mistakes = Vec::new();
    for node in list.items()? {
        if let Err(problem) = entry(&node, operations) {
            mistakes.extend_from_slice(problem.lines());
        }
    }
    Problem::all(mistakes)
}

fn entry(node: &Node<'_>, operations: &mut [Operation]) -> Result<()> {
    let name = node.need("operation")?.text()?;
    let node = &Node { value: node.value, place: format!("{FILE}: {name}") };
    check_keys(node)?;
    if !name.contains('.') {
        return Err(node.problem("write an operation as domain.OfficialName"));
    }
    let operation = operation_mut(operations, &name)
        .ok_or_else(|| node.problem("matches no operation of the catalogue"))?;
    change_operation(node, operation)?;
    change_versions(node, operation)
}

fn check_keys(node: &Node<'_>) -> Result<()> {
    let mut known = vec!["operation", "versions", "why", "method", "default_version", "sensitive"];
    known.extend(VERSION_KEYS);
    node.only(&known)?;
    let why = node.text_of("why")?.unwrap_or_default();
    if why.trim().is_empty() {
        return Err(node.problem("`why` is missing: an override says why"));
    }
    if node.object()?.keys().all(|key| ["operation", "versions", "why"].contains(&key.as_str())) {
        return Err(node.problem("changes nothing: it has no key besides operation, versions and why"));
    }
    Ok(())
}

fn change_operation(node: &Node<'_>, operation: &mut Operation) -> Result<()> {
    if let Some(method) = node.text_of("method")? {
        set(node, "method", &mut operation.method, method)?;
    }
    if let Some(version) = node.text_of("default_version")? {
        if !operation.versions.iter().any(|known| known.version == version) {
            return Err(node.problem(format!("default_version `{version}` is not among its versions")));
        }
        set(node, "default_version", &mut operation.default_version, version)?;
    }
    if node.get("sensitive")?.is_some() {
        set(node, "sensitive", &mut operation.sensitive, node.flag("sensitive")?)?;
    }
    Ok(())
}

fn set<T: PartialEq>(node: &Node<'_>, key: &str, place: &mut T, value: T) -> Result<()> {
    if *place == value {
        return Err(node.problem(format!("`{key}` repeats what is derived without it; remove it")));
    }
    *place = value;
    Ok(())
}

fn change_versions(node: &Node<'_>, operation: &mut Operation) -> Result<()> {
    let wanted = node.texts_of("versions")?;
    let known = |name: &String| operation.versions.iter().any(|version| version.version == *name);
    if let Some(missing) = wanted.iter().find(|name| !known(name)) {
        return Err(node.problem(format!("version {missing} is not in the catalogue")));
    }
    for key in VERSION_KEYS {
        let Some(value) = node.get(key)? else { continue };
        let mut changed = false;
        for version in &mut operation.versions {
            if wanted.is_empty() || wanted.contains(&version.version) {
                changed |= change(key, &value, version)?;
            }
        }
        if !changed {
            return Err(node.problem(format!("`{key}` repeats what is derived without it; remove it")));
        }
    }
    Ok(())
}

/// Sets one key of one version. Returns whether that changed anything.
fn change(key: &str, value: &Node<'_>, version: &mut Version) -> Result<bool> {
    match key {
        "safe" => Ok(replace(&mut version.safe, value.boolean()?)),
        "sunset" => Ok(replace(&mut version.sunset, Some(value.text()?))),
        "cap" => Ok(replace(&mut version.cap, value.integer()?)),
        "region_limited" => Ok(replace(&mut version.region_limited, value.boolean()?)),
        "beta" => Ok(replace(&mut version.beta, value.boolean()?)),
        "wait_code" => {
            let codes = value.items()?.iter().map(Node::integer).collect::<Result<Vec<_>>>()?;
            Ok(replace(&mut version.wait_codes, codes))
        }
        "idempotency" => {
            let idempotency = idempotency(value, version)?;
            Ok(replace(&mut version.idempotency, Some(idempotency)))
        }
        "paging" => change_paging(value, version),
        "item_errors" => change_item_errors(value, version),
        "batch" => change_batch(value, version),
        "uploads" => uploads(value, version),
        _ => {
            let window = window(value, version)?;
            Ok(replace(&mut version.window, Some(window)))
        }
    }
}

fn change_paging(value: &Node<'_>, version: &mut Version) -> Result<bool> {
    let paging = paging(value, version)?;
    let settles = paging.is_none() && version.looks_paged();
    version.paging_is_said = true;
    Ok(replace(&mut version.paging, paging) || settles)
}

fn change_item_errors(value: &Node<'_>, version: &mut Version) -> Result<bool> {
    let paths = value.texts()?;
    for path in &paths {
        needs(value, version.response.as_ref(), path, "the response")?;
    }
    Ok(replace(&mut version.item_errors, paths))
}

fn change_batch(value: &Node<'_>, version: &mut Version) -> Result<bool> {
    let said = batch(value, version)?;
    let changed = crate::batch::derived(version) != said;
    version.batch = said;
    version.batch_is_said = true;
    Ok(changed)
}

fn replace<T: PartialEq>(place: &mut T, value: T) -> bool {
    let changed = *place != value;
    *place = value;
    changed
}

fn paging(node: &Node<'_>, version: &Version) -> Result<Option<Paging>> {
    if node.value.as_bool() == Some(false) {
        return Ok(None);
    }
    node.only(&["style", "in", "token", "size", "next", "items", "total", "has_more", "first"])?;
    let paging = Paging {
        style: node.need("style")?.text()?,
        place: node.need("in")?.text()?,
        token: node.need("token")?.text()?,
        size: node.text_of("size")?,
        next: node.text_of("next")?.unwrap_or_default(),
        items: node.need("items")?.text()?,
        total: node.text_of("total")?,
        has_more: node.text_of("has_more")?,
        first: node
            .integer_of("first")?
            .unwrap_or(i64::from(node.text_of("style")?.as_deref() != Some("offset"))),
    };
    check_paging(node, &paging, version)?;
    Ok(Some(paging))
}

fn check_paging(node: &Node<'_>, paging: &Paging, version: &Version) -> Result<()> {
    if !["token", "page", "offset"].contains(&paging.style.as_str()) {
        return Err(node.problem(format!("style `{}` is not one of token, page, offset", paging.style)));
    }
    if paging.style == "token" && paging.next.is_empty() {
        return Err(node.problem("style token needs `next`, the path of the next token"));
    }
    let request = request_part(node, &paging.place, version)?;
    for name in [Some(&paging.token), paging.size.as_ref()].into_iter().flatten() {
        needs(node, request, name, &paging.place)?;
    }
    let response = [Some(&paging.items), Some(&paging.next), paging.total.as_ref(), paging.has_more.as_ref()];
    for path in response.into_iter().flatten().filter(|path| !path.is_empty()) {
        needs(node, version.response.as_ref(), path, "the response")?;
    }
    Ok(())
}

fn request_part<'v>(node: &Node<'_>, place: &str, version: &'v Version) -> Result<Option<&'v Fields>> {
    match place {
        "query" => Ok(Some(&version.query)),
        "body" => Ok(version.body.as_ref()),
        _ => Err(node.problem(format!("in `{place}` is neither query nor body"))),
    }
}

fn needs(node: &Node<'_>, fields: Option<&Fields>, path: &str, where_: &str) -> Result<()> {
    if fields.and_then(|fields| field_at(fields, path)).is_some() {
        return Ok(());
    }
    Err(node.problem(format!("`{path}` is not a field of {where_}")))
}

fn idempotency(node: &Node<'_>, version: &Version) -> Result<Idempotency> {
    node.only(&["in", "name", "required"])?;
    let place = node.need("in")?.text()?;
    let name = node.need("name")?.text()?;
    needs(node, request_part(node, &place, version)?, &name, &place)?;
    Ok(Idempotency { place, name, required: node.flag("required")? })
}

fn batch(node: &Node<'_>, version: &Version) -> Result<Option<Batch>> {
    if node.value.as_bool() == Some(false) {
        return Ok(None);
    }
    node.only(&["items", "id", "failed_id"])?;
    if version.item_errors.is_empty() {
        return Err(node.problem("`batch` needs `item_errors`: nothing reports failures"));
    }
    let batch = Batch {
        items: node.need("items")?.text()?,
        id: node.text_of("id")?.unwrap_or_default(),
        failed_id: node.text_of("failed_id")?.unwrap_or_default(),
    };
    let id = if batch.id.is_empty() { batch.items.clone() } else { format!("{}.{}", batch.items, batch.id) };
    needs(node, version.body.as_ref(), &id, "the body")?;
    Ok(Some(batch))
}

fn uploads(node: &Node<'_>, version: &mut Version) -> Result<bool> {
    let mut changed = false;
    for (name, limits) in node.members()? {
        limits.only(&["max_bytes", "types"])?;
        if version.form.get(name).is_none_or(|field| field.base != "file") {
            return Err(limits.problem("is not a file of the form"));
        }
        let max_bytes = limits.integer_of("max_bytes")?.unwrap_or(0);
        let upload = Upload { max_bytes, types: limits.texts_of("types")? };
        changed |= version.uploads.insert(name.to_owned(), upload.clone()) != Some(upload);
    }
    Ok(changed)
}

fn window(node: &Node<'_>, version: &Version) -> Result<Window> {
    node.only(&["from", "to", "field", "id", "days"])?;
    let window = Window {
        from: node.need("from")?.text()?,
        to: node.need("to")?.text()?,
        field: node.need("field")?.text()?,
        id: node.need("id")?.text()?,
        days: node.integer_of("days")?.unwrap_or(30),
    };
    for name in [&window.from, &window.to] {
        needs(node, version.body.as_ref(), name, "the body")?;
    }
    let item = version.paging.as_ref().map(|paging| paging.items.as_str()).unwrap_or_default();
    for name in [&window.field, &window.id] {
        needs(node, version.response.as_ref(), &format!("{item}.{name}"), "the items of the response")?;
    }
    Ok(window)
}
