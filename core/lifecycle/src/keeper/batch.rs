//! A batch of refreshes of one app, by one keeper.

use std::sync::atomic::{AtomicU32, Ordering};

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tiktokshop_core::token::{Expiring, Lease, Record, TokenManager};
use tiktokshop_core::{Error, ErrorKind, Result};
use tokio::sync::watch;
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at};

use super::plan;
use super::work::Keeper;

/// After so many failures in a row the platform, or the way to it, is taken to be down.
const OUTAGE: u32 = 5;

/// The accounts of an app that are due, the soonest to end first.
pub(super) struct Batch<'a> {
    pub(super) keeper: &'a Keeper,
    pub(super) app_key: String,
    pub(super) accounts: Vec<Expiring>,
    pub(super) manager: TokenManager,
    pub(super) stopping: watch::Receiver<bool>,
}

/// How a batch ended.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Ended {
    pub(super) refreshed: usize,
    pub(super) failed: usize,
    pub(super) more: bool,
}

impl Ended {
    fn count(&mut self, refreshed: Option<bool>) {
        match refreshed {
            Some(true) => self.refreshed += 1,
            Some(false) => self.failed += 1,
            None => {}
        }
    }
}

/// The right to go on, one account at a time: while the lease is ours, nobody stops us, and the platform responds.
struct Turn {
    lease: Lease,
    renewed: Instant,
    pace: Option<Interval>,
}

impl Batch<'_> {
    pub(super) async fn run(self) -> Result<Ended> {
        let Keeper { store, options, holder, .. } = self.keeper;
        let key = format!("keeper:{}", self.app_key);
        // Another keeper is at it: look again soon, since it takes no more than a batch.
        let Some(lease) = store.try_acquire(&key, holder, options.lease_ttl).await? else {
            return Ok(Ended { more: true, ..Ended::default() });
        };
        let mut ended = self.refresh_all(lease.clone()).await;
        ended.more = self.accounts.len() > options.batch() && !self.halted();
        if let Err(error) = store.release(&lease).await {
            tracing::warn!(app_key = self.app_key, %error, "the keeper's lease was not released; it will expire by itself");
        }
        Ok(ended)
    }

    async fn refresh_all(&self, lease: Lease) -> Ended {
        let options = &self.keeper.options;
        let mut turn = Turn { lease, renewed: Instant::now(), pace: pace(options.period()) };
        let (mut ended, troubles) = (Ended::default(), AtomicU32::new(0));
        let mut under_way = FuturesUnordered::new();
        for one in self.accounts.iter().take(options.batch()) {
            if under_way.len() >= options.concurrency {
                ended.count(under_way.next().await.flatten());
            }
            let mut going = std::pin::pin!(self.may_go_on(&mut turn, &troubles));
            // Those under way go on meanwhile.
            let going = loop {
                tokio::select! {
                    biased;
                    outcome = under_way.next(), if !under_way.is_empty() => ended.count(outcome.flatten()),
                    going = &mut going => break going,
                }
            };
            if !going {
                break;
            }
            under_way.push(self.refresh(one, &troubles));
        }
        while let Some(outcome) = under_way.next().await {
            ended.count(outcome);
        }
        self.judge(&troubles);
        ended
    }

    /// Waits for the next moment at which a refresh may begin; `false` if none may any more.
    async fn may_go_on(&self, turn: &mut Turn, troubles: &AtomicU32) -> bool {
        if let Some(pace) = &mut turn.pace {
            let mut stopping = self.stopping.clone();
            tokio::select! {
                _ = stopping.wait_for(|stopped| *stopped) => return false,
                _ = pace.tick() => {}
            }
        }
        let going = !self.halted() && troubles.load(Ordering::Relaxed) < OUTAGE;
        going && self.holds(turn).await
    }

    /// Whether the lease is still ours, renewed if a third of it is over.
    async fn holds(&self, turn: &mut Turn) -> bool {
        let ttl = self.keeper.options.lease_ttl;
        if turn.renewed.elapsed() < ttl / 3 {
            return true;
        }
        match self.keeper.store.renew(&turn.lease, ttl).await {
            Ok(Some(lease)) => {
                (turn.lease, turn.renewed) = (lease, Instant::now());
                true
            }
            Ok(None) => false,
            Err(error) => {
                tracing::warn!(app_key = self.app_key, %error, "the keeper's lease could not be renewed");
                false
            }
        }
    }

    fn halted(&self) -> bool {
        *self.stopping.borrow()
    }

    /// Whether there are new tokens; `None` if none were to be had yet.
    async fn refresh(&self, one: &Expiring, troubles: &AtomicU32) -> Option<bool> {
        let Keeper { options, clock, .. } = self.keeper;
        let refreshed = self.manager.refresh_ahead(&one.account, plan::lead(&one.account, options)).await;
        let now = clock.now();
        match refreshed {
            Ok(record) => {
                troubles.store(0, Ordering::Relaxed);
                let fresh = record.tokens.access_token_expires_at > one.expires_at;
                self.note(one, &record, fresh, now);
                if let Some(lister) = self.keeper.lister.as_ref().filter(|_| fresh) {
                    lister.ask(&one.account);
                }
                fresh.then_some(true)
            }
            Err(error) => {
                let count = if error.kind() == ErrorKind::NeedsReauthorization { 0 } else { 1 };
                troubles.fetch_add(count, Ordering::Relaxed);
                self.complain(one, &error, now);
                Some(false)
            }
        }
    }

    fn note(&self, one: &Expiring, record: &Record, fresh: bool, now: i64) {
        let mut rests = self.keeper.accounts();
        if fresh {
            return rests.forget(&one.account);
        }
        // The outcome of an earlier refresh is unknown, or its life is so short that half of it is not over.
        let (ends, written) = (record.tokens.access_token_expires_at, record.updated_at);
        let half = ends.saturating_sub(ends.saturating_sub(written) / 2);
        rests.idle_until(&one.account, if half > now { half } else { ends }, now);
    }

    fn complain(&self, one: &Expiring, error: &Error, now: i64) {
        let account = &one.account;
        tracing::warn!(%account, %error, "a token could not be refreshed ahead of its end");
        self.keeper.accounts().failed(account, now);
    }

    /// An app whose refreshes all fail is left alone for a while: a platform that is down is not helped by more requests.
    fn judge(&self, troubles: &AtomicU32) {
        let (now, mut apps) = (self.keeper.clock.now(), self.keeper.apps());
        if troubles.load(Ordering::Relaxed) >= OUTAGE {
            tracing::warn!(
                app_key = self.app_key,
                "no token of this app can be refreshed; the keeper pauses"
            );
            apps.failed(&self.app_key, now);
        } else {
            apps.forget(&self.app_key);
        }
    }
}

/// The first refresh, too, waits: the keeper that had the app before may just have begun one.
fn pace(period: Option<std::time::Duration>) -> Option<Interval> {
    let period = period?;
    let mut pace = interval_at(Instant::now() + period, period);
    pace.set_missed_tick_behavior(MissedTickBehavior::Delay);
    Some(pace)
}
