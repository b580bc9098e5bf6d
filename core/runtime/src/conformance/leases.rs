//! A lease is held by one, expires by itself, and refuses holders that are too late.

use std::time::Duration;

use super::{Failure, Kit, LONG, SHORT, Verdict, check, same};
use crate::token::Lease;

const SECOND: Duration = Duration::from_secs(1);

async fn acquire(kit: &Kit, key: &str, holder: &str, ttl: Duration) -> Result<Lease, Failure> {
    let lease = kit.store.try_acquire(key, holder, ttl).await?;
    lease.ok_or_else(|| Failure { case: "", what: format!("{holder} does not get the free lease {key}") })
}

async fn is_held(kit: &Kit, key: &str, what: &str) -> Verdict {
    check(kit.store.try_acquire(key, "somebody else", SHORT).await?.is_none(), what)
}

/// While one holds it, no one else gets it; after the release, the next one does.
pub async fn a_lease_is_exclusive(kit: &Kit) -> Verdict {
    let lease = acquire(kit, "k", "a", LONG).await?;
    same(&(lease.key.as_str(), lease.holder.as_str()), &("k", "a"), "the lease")?;
    check(kit.store.try_acquire("k", "b", LONG).await?.is_none(), "two hold one lease")?;
    check(kit.store.try_acquire("k", "a", LONG).await?.is_none(), "one holds a lease twice")?;
    check(kit.store.release(&lease).await?, "the holder could not release")?;
    let longer = acquire(kit, "k", "b", LONG + SECOND * 100).await?;
    check(longer.expires_at - lease.expires_at >= 100, "a longer lease does not end later")
}

/// The lease of a holder that died is kept for its time, and free afterwards.
pub async fn a_lease_ends_by_itself(kit: &Kit) -> Verdict {
    acquire(kit, "k", "dead", SHORT).await?;
    if kit.time.manual().is_some() {
        kit.time.pass(SHORT).await;
        is_held(kit, "k", "a lease ended before its time").await?;
    }
    kit.outlast(SHORT).await;
    acquire(kit, "k", "b", LONG).await.map(|_| ())
}

/// A renewed lease lasts from the renewal on.
pub async fn a_renewed_lease_lasts(kit: &Kit) -> Verdict {
    let lease = acquire(kit, "k", "a", SHORT).await?;
    let Some(renewed) = kit.store.renew(&lease, LONG).await? else {
        return check(false, "a lease was not renewed");
    };
    check(renewed.expires_at > lease.expires_at, "a renewed lease does not end later")?;
    same(&renewed, &Lease { expires_at: renewed.expires_at, ..lease.clone() }, "the renewed lease")?;
    kit.outlast(SHORT).await;
    is_held(kit, "k", "a renewed lease ended with the one before").await?;
    if kit.time.manual().is_some() {
        kit.time.pass(LONG - SHORT - SECOND).await;
        is_held(kit, "k", "a renewed lease ended too early").await?;
    }
    check(kit.store.release(&lease).await?, "a renewed lease could not be released")?;
    check(kit.store.renew(&lease, LONG).await?.is_none(), "a released lease was renewed")
}

/// A holder that was too slow can neither renew nor release what another holds by now.
pub async fn a_taken_over_lease_is_lost(kit: &Kit) -> Verdict {
    let slow = acquire(kit, "k", "slow", SHORT).await?;
    kit.outlast(SHORT).await;
    let next = acquire(kit, "k", "next", LONG).await?;
    check(kit.store.renew(&slow, LONG).await?.is_none(), "a lost lease was renewed")?;
    check(!kit.store.release(&slow).await?, "a lost lease was released")?;
    is_held(kit, "k", "the slow holder let a third one in").await?;
    check(kit.store.renew(&next, LONG).await?.is_some(), "the new holder lost the lease")
}

/// Each grant of a key has a higher number, even after a release.
pub async fn fencing_numbers_grow(kit: &Kit) -> Verdict {
    let mut last = i64::MIN;
    for turn in 0..6 {
        let lease = acquire(kit, "k", &format!("holder {turn}"), SHORT).await?;
        check(lease.fencing > last, format!("fencing number {} after {last}", lease.fencing))?;
        last = lease.fencing;
        if turn % 2 == 0 {
            kit.store.release(&lease).await?;
        } else {
            kit.outlast(SHORT).await;
        }
    }
    Ok(())
}

/// A release by another holder, or with another number, is refused.
pub async fn only_the_holder_releases(kit: &Kit) -> Verdict {
    let lease = acquire(kit, "k", "a", LONG).await?;
    let stranger = Lease { holder: "b".to_owned(), ..lease.clone() };
    let older = Lease { fencing: lease.fencing - 1, ..lease.clone() };
    for forged in [stranger, older] {
        check(!kit.store.release(&forged).await?, "a stranger released the lease")?;
        check(kit.store.renew(&forged, LONG).await?.is_none(), "a stranger renewed the lease")?;
    }
    is_held(kit, "k", "the lease is gone").await?;
    check(kit.store.release(&lease).await?, "the holder could not release")?;
    check(!kit.store.release(&lease).await?, "a lease was released twice")
}

/// Leases of different keys have nothing to do with each other.
pub async fn leases_of_other_keys_are_free(kit: &Kit) -> Verdict {
    let one = acquire(kit, "one", "a", LONG).await?;
    let two = acquire(kit, "two", "a", LONG).await?;
    kit.store.release(&one).await?;
    is_held(kit, "two", "a release freed another key").await?;
    check(kit.store.release(&two).await?, "the second lease is gone")
}

/// A lease granted while the clock ran ahead expires its own duration after the next request for it, not at the
/// recorded date; until then it is kept, and its holder may renew it. Only for clocks that the kit can set back.
pub async fn a_lease_from_the_future_ends(kit: &Kit) -> Verdict {
    const AHEAD: i64 = 60 * 86_400;
    const TTL: Duration = Duration::from_secs(30);
    let Some(clock) = kit.time.manual() else { return Ok(()) };
    let now = acquire(kit, "now", "a", TTL).await?;
    clock.advance(AHEAD);
    let (dead, alive) = (acquire(kit, "dead", "a", TTL).await?, acquire(kit, "alive", "a", TTL).await?);
    clock.advance(-AHEAD);
    for key in ["dead", "alive"] {
        is_held(kit, key, "a lease from the future is not safe").await?;
    }
    clock.advance(30);
    is_held(kit, "dead", "it ended before its time").await?;
    let renewed = kit.store.renew(&alive, TTL).await?;
    same(&renewed.map(|lease| lease.expires_at - now.expires_at), &Some(30), "the end of a renewed one")?;
    clock.advance(1);
    is_held(kit, "alive", "a renewed one was taken").await?;
    let next = acquire(kit, "dead", "b", TTL).await?;
    check(next.fencing > dead.fencing, "the fencing number did not grow")?;
    check(kit.store.renew(&dead, TTL).await?.is_none(), "who was ahead got it back")?;
    check(!kit.store.release(&dead).await?, "who was ahead released it")
}

/// A request for a short lease does not shorten a long one.
pub async fn a_longer_lease_is_not_shortened(kit: &Kit) -> Verdict {
    acquire(kit, "k", "a", LONG).await?;
    is_held(kit, "k", "two hold one lease").await?;
    kit.outlast(SHORT).await;
    is_held(kit, "k", "a shorter request shortened a lease").await?;
    if kit.time.manual().is_none() {
        return Ok(());
    }
    kit.time.pass(LONG - SHORT - SECOND).await;
    is_held(kit, "k", "a long lease ended before its time").await?;
    kit.time.pass(SECOND).await;
    acquire(kit, "k", "b", SHORT).await.map(|_| ())
}
