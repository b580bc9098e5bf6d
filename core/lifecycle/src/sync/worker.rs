//! Copies one kind of one shop, alone among all processes.

use std::collections::HashMap;
use std::sync::Arc;

use tiktokshop_core::clock::{Clock as _, SystemClock};
use tiktokshop_core::token::{Expected, Lease, TokenStore};
use tiktokshop_core::{ChangeBatch, ChangeKind, ChangeOptions, Changes, Client, Result};
use tokio::time::Instant;

use super::copy;
use super::options::SyncOptions;
use super::progress::Progress;
use super::stop::Stop;
use super::store::{Applied, Checkpoint, Checkpoints, Mirror, MirrorKind, Mirrors};
use crate::roster::Roster;

/// What a sync needs of a store.
pub trait SyncPlaces: TokenStore + Checkpoints + Mirrors + Roster {}

impl<T: TokenStore + Checkpoints + Mirrors + Roster> SyncPlaces for T {}

/// What is copied: one kind of one shop.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SyncTarget {
    /// The app.
    pub app_key: String,
    /// The shop.
    pub shop_id: String,
    /// The name of the kind: `order`.
    pub kind: &'static str,
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ran {
    /// Everything is copied.
    Done,
    /// There is more: its turn was over, or it was stopped.
    More,
    /// Another process is at it.
    Elsewhere,
}

/// What became of the copies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// New copies.
    pub new: u64,
    /// Copies that differed.
    pub changed: u64,
    /// Copies that were the same.
    pub same: u64,
    /// Copies that were older than what was there.
    pub older: u64,
    /// Copies of what the platform no longer has. They are among the changed, too.
    pub deleted: u64,
    /// Copies that a full read did not find, and that the platform still has.
    pub unlisted: u64,
}

impl Counts {
    pub(super) fn add(&mut self, mirrors: &[Mirror], applied: &[Applied]) {
        for (mirror, applied) in mirrors.iter().zip(applied) {
            match applied {
                Applied::New => self.new += 1,
                Applied::Changed => self.changed += 1,
                Applied::Same => self.same += 1,
                Applied::Older => self.older += 1,
            }
            self.deleted += u64::from(mirror.deleted && *applied == Applied::Changed);
        }
    }

    /// Adds those of another run.
    pub fn sum(&mut self, other: Counts) {
        self.new += other.new;
        self.changed += other.changed;
        self.same += other.same;
        self.older += other.older;
        self.deleted += other.deleted;
        self.unlisted += other.unlisted;
    }
}

/// Copies one kind of one shop.
pub(super) struct Worker {
    pub(super) store: Arc<dyn SyncPlaces>,
    pub(super) client: Client,
    pub(super) kind: &'static ChangeKind,
    pub(super) shop_id: String,
    pub(super) options: Arc<SyncOptions>,
    pub(super) holder: Arc<str>,
    pub(super) stop: Stop,
    pub(super) watch: Option<Watch>,
}

/// Hears after each page what became of the copies so far, and up to which second everything is copied.
pub(super) type Watch = Arc<dyn Fn(Counts, i64) + Send + Sync>;

/// The right to work, renewed now and then.
pub(super) struct Turn {
    lease: Lease,
    renew_at: Instant,
    pages: usize,
}

impl Worker {
    /// Copies what has changed since the checkpoint.
    pub(super) async fn catch_up(&self, counts: &mut Counts) -> Result<Ran> {
        let name = self.kind.name;
        let Some(mut turn) = self.begin(name).await? else { return Ok(Ran::Elsewhere) };
        let ran = self.changes(name, &mut turn, counts).await;
        self.end(turn).await;
        ran
    }

    async fn changes(&self, name: &str, turn: &mut Turn, counts: &mut Counts) -> Result<Ran> {
        let (mut progress, mut expected) = self.progress(name).await?;
        let mut changes = self.follow(&progress)?;
        while let Some(batch) = changes.next_batch().await {
            let ChangeBatch { changes: batch, cursor } = batch?;
            let mirrors = self.mirrors(batch).await?;
            progress = Progress { cursor, place: changes.place(), ..progress };
            let is_told = progress.caught_up_at > 0 || self.options.announces_first;
            let Some(next) = self.write(name, &mirrors, is_told, &progress, expected, counts).await? else {
                return Ok(Ran::Elsewhere);
            };
            expected = next;
            self.tell(*counts, progress.place);
            if !self.may_go_on(turn).await? {
                return Ok(Ran::More);
            }
        }
        let progress =
            Progress { cursor: changes.cursor(), place: changes.place(), caught_up_at: now(), ..progress };
        let saved = self.write(name, &[], false, &progress, expected, counts).await?;
        Ok(if saved.is_some() { Ran::Done } else { Ran::Elsewhere })
    }

    pub(super) fn tell(&self, counts: Counts, place: i64) {
        if let Some(watch) = &self.watch {
            watch(counts, place);
        }
    }

    /// A lease on this shop and kind; `None` while another process has it.
    pub(super) async fn begin(&self, name: &str) -> Result<Option<Turn>> {
        let key = format!("sync/{}/{}/{name}", self.client.app_key(), self.shop_id);
        let lease = self.store.try_acquire(&key, &self.holder, self.options.lease).await?;
        Ok(lease.map(|lease| Turn { lease, renew_at: self.renew_at(), pages: 0 }))
    }

    /// A lease that cannot be released ends by itself.
    pub(super) async fn end(&self, turn: Turn) {
        if let Err(error) = self.store.release(&turn.lease).await {
            tracing::warn!(%error, "a sync could not release its lease");
        }
    }

    fn renew_at(&self) -> Instant {
        Instant::now() + self.options.lease / 3
    }

    /// Whether the turn goes on. The checkpoint keeps two processes apart even if a lease is lost.
    pub(super) async fn may_go_on(&self, turn: &mut Turn) -> Result<bool> {
        turn.pages += 1;
        if self.stop.is_asked() || turn.pages >= self.options.turn {
            return Ok(false);
        }
        if Instant::now() < turn.renew_at {
            return Ok(true);
        }
        let Some(lease) = self.store.renew(&turn.lease, self.options.lease).await? else { return Ok(false) };
        (turn.lease, turn.renew_at) = (lease, self.renew_at());
        Ok(true)
    }

    /// Where the work continues, and what the store must hold when it is written.
    pub(super) async fn progress(&self, name: &str) -> Result<(Progress, Expected)> {
        let found = self.store.load_checkpoint(self.client.app_key(), &self.shop_id, name).await?;
        Ok(match found {
            Some(checkpoint) => (Progress::of(&checkpoint), Expected::Revision(checkpoint.revision)),
            None => (Progress { since: self.options.since, ..Progress::default() }, Expected::Absent),
        })
    }

    pub(super) fn follow(&self, progress: &Progress) -> Result<Changes> {
        let cursor = Some(progress.cursor.clone()).filter(|cursor| !cursor.is_empty());
        let options = ChangeOptions {
            since: progress.since,
            cursor,
            overlap: self.options.overlap,
            page_size: self.options.page_size,
            ..ChangeOptions::default()
        };
        self.client.changes(self.kind, options)
    }

    /// The copies of what changed, and of its parts.
    pub(super) async fn mirrors(&self, changes: Vec<tiktokshop_core::Change>) -> Result<Vec<Mirror>> {
        let (app_key, origin) = (self.client.app_key(), self.kind.operation);
        let wholes = changes.into_iter();
        let wholes = wholes.filter_map(|change| copy::whole(app_key, &self.shop_id, origin, change));
        with_parts(&*self.store, self.kind, wholes).await
    }

    /// Writes copies and where the work continues after them. `None` if another process has moved on in the meantime.
    pub(super) async fn write(
        &self,
        name: &str,
        mirrors: &[Mirror],
        is_told: bool,
        progress: &Progress,
        expected: Expected,
        counts: &mut Counts,
    ) -> Result<Option<Expected>> {
        let checkpoint = Checkpoint {
            app_key: self.client.app_key().to_owned(),
            shop_id: self.shop_id.clone(),
            kind: name.to_owned(),
            cursor: progress.to_text(),
            ..Checkpoint::default()
        };
        let (events, consumers) = if is_told { self.options.events(mirrors) } else { Default::default() };
        let applied = self.store.apply(mirrors, &events, &consumers, Some((&checkpoint, expected))).await?;
        let Some(applied) = applied else { return Ok(None) };
        counts.add(mirrors, &applied);
        Ok(Some(match expected {
            Expected::Revision(revision) => Expected::Revision(revision + 1),
            _ => Expected::Revision(1),
        }))
    }
}

/// Copies of one shop, each followed by those of its parts, also of parts that it no longer has.
pub(super) async fn with_parts(
    store: &dyn SyncPlaces,
    kind: &ChangeKind,
    wholes: impl Iterator<Item = Mirror>,
) -> Result<Vec<Mirror>> {
    let wholes: Vec<Mirror> = wholes.collect();
    let mut there: HashMap<String, Vec<Mirror>> = HashMap::new();
    for part in parts_of(store, kind, &wholes).await? {
        there.entry(part.parent.clone()).or_default().push(part);
    }
    let mut mirrors = Vec::with_capacity(wholes.len());
    for whole in wholes {
        let parts = copy::parts(kind, &whole);
        // A batch may have the same thing twice.
        let there = there.get(&whole.id).cloned().unwrap_or_default();
        let lost = copy::lost(there, &parts, &whole);
        mirrors.push(whole);
        mirrors.extend(parts);
        mirrors.extend(lost);
    }
    Ok(mirrors)
}

/// The copies of the parts that are in the store, of copies of one shop: one query for a page.
pub(super) async fn parts_of(
    store: &dyn SyncPlaces,
    kind: &ChangeKind,
    wholes: &[Mirror],
) -> Result<Vec<Mirror>> {
    let part = kind.parts.as_ref().and_then(|parts| MirrorKind::named(parts.name));
    let (Some(part), Some(Mirror { app_key, shop_id, .. })) = (part, wholes.first()) else {
        return Ok(Vec::new());
    };
    let ids: Vec<&str> = wholes.iter().map(|whole| whole.id.as_str()).collect();
    store.list_parts(app_key, shop_id, part, &ids).await
}

/// In Unix seconds, by this machine's clock.
pub(super) fn now() -> i64 {
    now_ms() / 1000
}

pub(super) fn now_ms() -> i64 {
    SystemClock.now_millis()
}
