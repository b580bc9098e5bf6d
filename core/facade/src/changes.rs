//! Following what changes, one step for each request of the binding.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use tiktokshop_core::hint;
use tiktokshop_core::{Change, ChangeKind, ChangeOptions, Error, ErrorKind};
use tokio::sync::Mutex;

use crate::client::Client;
use crate::failure::{Failure, Result};
use crate::generated::settings::Options;
use crate::input::seconds;

/// A walk over changes. Steps wait for each other; clones share the same walk.
#[derive(Clone)]
pub struct Changes {
    client: Client,
    /// A step takes it out: a step that is cancelled ends the walk.
    walk: Arc<Mutex<Option<tiktokshop_core::Changes>>>,
}

#[derive(Deserialize)]
#[serde(default, deny_unknown_fields)]
#[derive(Default)]
struct Input {
    since: i64,
    cursor: Option<String>,
    until: Option<i64>,
    overlap: Option<f64>,
    page_size: Option<u32>,
    options: Options,
}

#[derive(Serialize)]
struct Told<'a> {
    kind: &'static str,
    id: &'a str,
    update_time: i64,
    deleted: bool,
    cursor: String,
    data: &'a RawValue,
}

impl Client {
    /// Follows what changes of a kind (`orders`). The input is JSON: `since` and `until` in Unix seconds, `cursor`, `overlap` in
    /// seconds, `page_size`, and `options` as in a call.
    pub fn changes(&self, kind: &str, input: &str) -> Result<Changes> {
        let known = ChangeKind::named(kind);
        let kind = known
            .ok_or_else(|| Failure::unreadable("the kind of change", "it is not one of the catalogue"))?;
        let input: Input = serde_json::from_str(input)
            .map_err(|problem| Failure::unreadable("the input", problem.to_string()))?;
        let options = ChangeOptions {
            since: input.since,
            cursor: input.cursor.filter(|cursor| !cursor.is_empty()),
            until: input.until,
            overlap: input.overlap.map(|overlap| seconds("overlap", overlap)).transpose()?,
            page_size: input.page_size,
            call: input.options.read()?,
        };
        let walk = Arc::new(Mutex::new(Some(self.core.changes(kind, options)?)));
        Ok(Changes { client: self.clone(), walk })
    }
}

impl Changes {
    /// Where a later walk continues: after all changes that [`next`](Self::next) has returned. `None` while a step is under way,
    /// and after one that was cancelled.
    pub fn cursor(&self) -> Option<String> {
        let walk = self.walk.try_lock().ok()?;
        walk.as_ref().map(tiktokshop_core::Changes::cursor)
    }

    /// The changes of the next page that has any, as a JSON list of `kind`, `id`, `update_time`, `deleted`, `cursor` (where to
    /// continue after it) and `data`; `None` after the last.
    pub async fn next(&self) -> Result<Option<String>> {
        self.client.ready().await?;
        let mut walk = self.walk.lock().await;
        let mut changes = walk.take().ok_or_else(broken_off)?;
        let batch = changes.next_page().await;
        *walk = Some(changes);
        let Some(batch) = batch.transpose()? else { return Ok(None) };
        let told = batch.iter().map(|(change, cursor)| told(change, cursor)).collect::<Result<Vec<_>>>()?;
        let text = serde_json::to_string(&told);
        Ok(Some(text.map_err(|problem| Failure::unreadable("a change", problem.to_string()))?))
    }
}

fn told<'a>(change: &'a Change, cursor: &str) -> Result<Told<'a>> {
    let data = serde_json::from_slice(&change.body);
    Ok(Told {
        kind: change.kind.name,
        id: &change.id,
        update_time: change.update_time,
        deleted: change.deleted,
        cursor: cursor.to_owned(),
        data: data.map_err(|problem| Failure::unreadable("a change", problem.to_string()))?,
    })
}

fn broken_off() -> Failure {
    let error = Error::new(ErrorKind::Paging, "a step of this walk was cancelled, which ended it");
    Failure(error.with_hint(&hint::CURSOR_CONTINUES))
}
