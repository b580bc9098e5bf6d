//! Reads everything of a shop and kind again: what was missed is copied, and what has vanished is marked as deleted.

use tiktokshop_core::{CallOptions, ChangeBatch, Input, Lookup, Result};

use super::ask::full_name;
use super::copy;
use super::progress::Progress;
use super::store::{Mirror, MirrorKind};
use super::worker::{Counts, Ran, Turn, Worker, now, now_ms, parts_of};

/// How many copies are looked at together.
const CHUNK: usize = 100;

impl Worker {
    /// The name of the checkpoint, which is not that of a kind.
    fn full_name(&self) -> String {
        full_name(self.kind.name)
    }

    /// Whether a full read was begun or asked for, or, for what may vanish without a trace, the last one was long enough ago.
    pub(super) async fn is_full_due(&self) -> Result<bool> {
        let interval = i64::try_from(self.options.full_interval.as_secs()).unwrap_or(i64::MAX);
        let (progress, _) = self.progress(&self.full_name()).await?;
        let is_old = progress.caught_up_at.saturating_add(interval) <= now();
        Ok(progress.began_at > 0 || (self.kind.lookup.is_some() && is_old))
    }

    /// Reads everything again, or goes on with a full read that was interrupted.
    pub(super) async fn read_all(&self, counts: &mut Counts) -> Result<Ran> {
        let name = self.full_name();
        let Some(mut turn) = self.begin(&name).await? else { return Ok(Ran::Elsewhere) };
        let ran = self.full(&name, &mut turn, counts).await;
        self.end(turn).await;
        ran
    }

    async fn full(&self, name: &str, turn: &mut Turn, counts: &mut Counts) -> Result<Ran> {
        let (mut progress, mut expected) = self.progress(name).await?;
        if progress.began_at == 0 {
            progress = Progress { cursor: String::new(), began_at: now_ms(), ..progress };
        }
        let mut changes = self.follow(&progress)?;
        while let Some(batch) = changes.next_batch().await {
            let ChangeBatch { changes: batch, cursor } = batch?;
            let mirrors = self.mirrors(batch).await?;
            progress = Progress { cursor, place: changes.place(), ..progress };
            let Some(next) = self.write(name, &mirrors, true, &progress, expected, counts).await? else {
                return Ok(Ran::Elsewhere);
            };
            expected = next;
            self.tell(*counts, progress.place);
            if !self.may_go_on(turn).await? {
                return Ok(Ran::More);
            }
        }
        if !self.sweep(&progress, turn, counts).await? {
            return Ok(Ran::More);
        }
        let progress = Progress { cursor: String::new(), began_at: 0, caught_up_at: now(), ..progress };
        let saved = self.write(name, &[], false, &progress, expected, counts).await?;
        Ok(if saved.is_some() { Ran::Done } else { Ran::Elsewhere })
    }

    /// Looks at the copies that were not read. Returns whether all were looked at.
    async fn sweep(&self, progress: &Progress, turn: &mut Turn, counts: &mut Counts) -> Result<bool> {
        let Some(kind) = MirrorKind::named(self.kind.name) else { return Ok(true) };
        let mut after = String::new();
        loop {
            let app_key = self.client.app_key();
            let unread = self
                .store
                .list_unread(app_key, &self.shop_id, kind, progress.began_at, &after, CHUNK)
                .await?;
            let Some(last) = unread.last() else { return Ok(true) };
            after.clone_from(&last.id);
            // What is older than the beginning was not asked for.
            for mirror in unread.into_iter().filter(|mirror| mirror.update_time >= progress.since) {
                self.settle(mirror, counts).await?;
            }
            if !self.may_go_on(turn).await? {
                return Ok(false);
            }
        }
    }

    /// Marks a copy as deleted, with its parts, if the platform says so.
    async fn settle(&self, mirror: Mirror, counts: &mut Counts) -> Result<()> {
        let read_at = now_ms();
        let Some(lookup) = &self.kind.lookup else {
            counts.unlisted += 1;
            return Ok(());
        };
        if !self.is_gone(lookup, &mirror.id).await? {
            counts.unlisted += 1;
            return Ok(());
        }
        let parts = parts_of(&*self.store, self.kind, std::slice::from_ref(&mirror)).await?;
        let gone = std::iter::once(mirror).chain(parts).filter(|one| !one.deleted);
        let gone: Vec<_> = gone
            .map(|one| {
                let at = one.update_time;
                copy::gone(one, at, read_at)
            })
            .collect();
        self.apply(&gone, counts).await
    }

    async fn is_gone(&self, lookup: &Lookup, id: &str) -> Result<bool> {
        let input = Input::new().with(lookup.id, id);
        match self.client.call(lookup.operation, input, CallOptions::new()).await {
            Ok(_) => Ok(false),
            Err(error) if error.code().is_some_and(|code| lookup.gone.contains(&code)) => Ok(true),
            Err(error) => Err(error),
        }
    }

    /// Writes copies without a checkpoint.
    pub(super) async fn apply(&self, mirrors: &[Mirror], counts: &mut Counts) -> Result<()> {
        let (events, consumers) = self.options.events(mirrors);
        let applied = self.store.apply(mirrors, &events, &consumers, None).await?;
        counts.add(mirrors, &applied.unwrap_or_default());
        Ok(())
    }
}
