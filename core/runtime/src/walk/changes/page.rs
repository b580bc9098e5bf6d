//! One page of a search, as items with their times.

use bytes::Bytes;

use super::kind::ChangeKind;
use super::seen::Mark;
use crate::error::{Error, ErrorKind, Result};
use crate::json::Members;
use crate::walk::fingerprint::fingerprint;
use crate::walk::pages::Page;

/// An item as it was read.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) id: String,
    pub(super) time: i64,
    pub(super) deleted: bool,
    pub(super) body: Bytes,
    pub(super) read_at: i64,
}

impl Item {
    pub(super) fn mark(&self) -> Mark {
        Mark::of(self.id.as_bytes())
    }

    pub(super) fn version(&self) -> Mark {
        Mark::cut(&fingerprint(&self.body))
    }
}

/// The items of a page, in the order of the page. `read_at` is when it was requested, in Unix milliseconds.
pub(super) fn items(kind: &'static ChangeKind, page: &Page, read_at: i64) -> Result<Vec<Item>> {
    page.items.iter().map(|body| item(kind, page, body, read_at)).collect()
}

fn item(kind: &'static ChangeKind, page: &Page, body: &Bytes, read_at: i64) -> Result<Item> {
    let members = Members::of(body);
    let lacks = |field: &str| {
        let detail =
            format!("an item of `data.{}` has no `{field}`, so its changes cannot be told apart", page.path);
        Error::new(ErrorKind::Decode, detail)
            .with_operation(kind.operation)
            .with_request_id(page.response.request_id.clone())
    };
    let id = members.text(kind.id).ok_or_else(|| lacks(kind.id))?;
    let time = members.number(kind.time).ok_or_else(|| lacks(kind.time))?;
    let is_deleted = |deleted: &super::Deleted| members.text(deleted.field).as_deref() == Some(deleted.value);
    let deleted = kind.deleted.as_ref().is_some_and(is_deleted);
    Ok(Item { id, time, deleted, body: body.clone(), read_at })
}

/// Whether the items stand in the order of their times, all of them inside a window.
pub(super) fn is_in_order(items: &[Item], (from, to): (i64, i64)) -> bool {
    items.is_sorted_by_key(|item| item.time) && items.iter().all(|item| (from..to).contains(&item.time))
}
