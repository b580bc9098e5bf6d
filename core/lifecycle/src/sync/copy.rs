//! Copies and events of a change.

use bytes::Bytes;
use serde::Serialize;
use serde_json::value::RawValue;
use tiktokshop_core::{Change, ChangeKind};

use super::store::{Mirror, MirrorKind};
use super::weigh::digest;
use crate::inbox::{Arrival, Source};

/// The copy of what changed.
pub(super) fn whole(app_key: &str, shop_id: &str, origin: &str, change: Change) -> Option<Mirror> {
    Some(Mirror {
        app_key: app_key.to_owned(),
        shop_id: shop_id.to_owned(),
        kind: MirrorKind::named(change.kind.name)?,
        id: change.id,
        parent: String::new(),
        update_time: change.update_time,
        deleted: change.deleted,
        origin: origin.to_owned(),
        read_at: change.read_at,
        body: change.body,
    })
}

/// The copies of its parts. A part without an id is none of its own.
pub(super) fn parts(kind: &ChangeKind, whole: &Mirror) -> Vec<Mirror> {
    let Some(parts) = &kind.parts else { return Vec::new() };
    let Some(part) = MirrorKind::named(parts.name) else { return Vec::new() };
    let texts = members(&whole.body, parts.path);
    let texts = texts.iter().filter_map(|text| Some((id_of(text, parts.id)?, text)));
    texts.map(|(id, text)| part_of(whole, part, id, Bytes::copy_from_slice(text.get().as_bytes()))).collect()
}

fn part_of(whole: &Mirror, kind: MirrorKind, id: String, body: Bytes) -> Mirror {
    Mirror { kind, id, parent: whole.id.clone(), body, ..whole.clone() }
}

/// Those of the parts that were there and are no longer named, as deleted.
pub(super) fn lost(there: Vec<Mirror>, named: &[Mirror], whole: &Mirror) -> Vec<Mirror> {
    let is_lost = |part: &Mirror| {
        whole.update_time >= part.update_time && (whole.deleted || !named.iter().any(|one| one.id == part.id))
    };
    let lost = there.into_iter().filter(|part| !part.deleted && is_lost(part));
    lost.map(|part| gone(part, whole.update_time, whole.read_at)).collect()
}

/// A copy of what the platform no longer has.
pub(super) fn gone(mirror: Mirror, update_time: i64, read_at: i64) -> Mirror {
    Mirror { deleted: true, update_time: update_time.max(mirror.update_time), read_at, ..mirror }
}

/// The event that tells of a copy, if it turns out to be a change.
pub(super) fn event(mirror: &Mirror) -> Arrival {
    let Mirror { app_key, shop_id, kind, id, update_time, read_at, .. } = mirror;
    let what = if mirror.deleted { "deleted" } else { "changed" };
    let kind = kind.name();
    let notification = format!("{shop_id}:{kind}:{id}:{update_time}:{read_at}:{}", digest(&mirror.body));
    Arrival {
        owner: shop_id.clone(),
        subject: format!("{kind}:{id}"),
        latest_wins: true,
        body: body(mirror).unwrap_or_default(),
        ..Arrival::new(Source::Sync, app_key, notification, format!("{kind}.{what}"), *update_time)
    }
}

/// What an event says.
#[derive(Serialize)]
struct Told<'a> {
    kind: &'static str,
    id: &'a str,
    shop_id: &'a str,
    parent: &'a str,
    update_time: i64,
    deleted: bool,
    data: Option<&'a RawValue>,
}

fn body(mirror: &Mirror) -> Option<Bytes> {
    let told = Told {
        kind: mirror.kind.name(),
        id: &mirror.id,
        shop_id: &mirror.shop_id,
        parent: &mirror.parent,
        update_time: mirror.update_time,
        deleted: mirror.deleted,
        data: serde_json::from_slice(&mirror.body).ok(),
    };
    serde_json::to_vec(&told).ok().map(Bytes::from)
}

/// The members of a list, each as its text.
pub(super) fn members(body: &[u8], path: &str) -> Vec<Box<RawValue>> {
    let object: Option<std::collections::HashMap<String, Box<RawValue>>> = serde_json::from_slice(body).ok();
    let list = object.and_then(|mut object| object.remove(path));
    list.and_then(|list| serde_json::from_str(list.get()).ok()).unwrap_or_default()
}

pub(super) fn id_of(text: &RawValue, field: &str) -> Option<String> {
    id_in(&serde_json::from_str(text.get()).ok()?, field)
}

pub(super) fn id_in(value: &serde_json::Value, field: &str) -> Option<String> {
    match value.get(field)? {
        serde_json::Value::String(id) => Some(id.clone()),
        serde_json::Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn product(body: &str) -> (&'static ChangeKind, Mirror) {
        let kind = ChangeKind::named("product").unwrap();
        let mirror = Mirror {
            app_key: "app".into(),
            shop_id: "shop".into(),
            kind: MirrorKind::Product,
            id: "p".into(),
            parent: String::new(),
            update_time: 10,
            deleted: false,
            origin: kind.operation.into(),
            read_at: 5,
            body: Bytes::copy_from_slice(body.as_bytes()),
        };
        (kind, mirror)
    }

    #[test]
    fn a_product_has_copies_of_its_skus_byte_by_byte() {
        let (kind, whole) = product(r#"{"skus":[{"id":"1","price":1.10},{"id":2},{"no":1}]}"#);
        let parts = parts(kind, &whole);
        let texts: Vec<_> = parts.iter().map(|part| (part.id.as_str(), &part.body[..])).collect();
        assert_eq!(texts, [("1", &br#"{"id":"1","price":1.10}"#[..]), ("2", br#"{"id":2}"#)]);
        assert!(parts.iter().all(|part| part.parent == "p" && part.kind == MirrorKind::Sku));
    }

    #[test]
    fn skus_that_are_no_longer_named_are_gone_and_all_of_a_deleted_product() {
        let (kind, before) = product(r#"{"skus":[{"id":"1"},{"id":"2"}]}"#);
        let (_, whole) = product(r#"{"skus":[{"id":"2"}]}"#);
        let ids = |lost: Vec<Mirror>| lost.into_iter().map(|part| part.id).collect::<Vec<_>>();
        let there = parts(kind, &before);
        assert_eq!(ids(lost(there.clone(), &parts(kind, &whole), &whole)), ["1"]);
        let deleted = Mirror { deleted: true, ..whole.clone() };
        assert_eq!(ids(lost(there.clone(), &parts(kind, &whole), &deleted)), ["1", "2"]);
        let older = Mirror { update_time: 9, ..whole };
        assert_eq!(ids(lost(there, &[], &older)), Vec::<String>::new());
    }

    #[test]
    fn an_event_says_what_changed_and_is_another_one_when_it_changes_again() {
        let (_, mirror) = product(r#"{"id":"p","price":1.10}"#);
        let arrival = event(&mirror);
        assert_eq!((arrival.event_type.as_str(), arrival.subject.as_str()), ("product.changed", "product:p"));
        let body = String::from_utf8(arrival.body.to_vec()).unwrap();
        assert!(body.contains(r#""data":{"id":"p","price":1.10}"#), "{body}");
        let again = event(&Mirror { read_at: 6, deleted: true, ..mirror });
        assert_eq!(again.event_type, "product.deleted");
        assert_ne!(again.notification_id, arrival.notification_id);
    }
}
