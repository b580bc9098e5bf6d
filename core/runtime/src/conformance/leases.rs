//! A lease is held by one, ends by itself, and tells late believers that they are late.

use std::time::Duration;

use super::{Failure, Kit, START, Verdict, check, same};
use crate::token::Lease;

const TTL: Duration = Duration::from_secs(30);

async fn acquire(kit: &Kit, key: &str, holder: &str) -> Result<Lease, Failure> {
    let lease = kit.store.try_acquire(key, holder, TTL).await?;
    lease.ok_or_else(|| Failure { case: "", what: format!("{holder} does not get the free lease {key}") })
}

/// While one holds it, nobody gets it; after the release, the next does.
pub async fn a_lease_is_exclusive(kit: &Kit) -> Verdict {
    let lease = acquire(kit, "k", "a").await?;
    same(&(lease.key.as_str(), lease.holder.as_str()), &("k", "a"), "the lease")?;
    same(&lease.expires_at, &(START + 30), "its end")?;
    check(kit.store.try_acquire("k", "b", TTL).await?.is_none(), "two hold one lease")?;
    check(kit.store.try_acquire("k", "a", TTL).await?.is_none(), "one holds a lease twice")?;
    check(kit.store.release(&lease).await?, "the holder could not release")?;
    acquire(kit, "k", "b").await.map(|_| ())
}

/// The lease of a holder that died is safe for its time, and free after.
pub async fn a_lease_ends_by_itself(kit: &Kit) -> Verdict {
    acquire(kit, "k", "dead").await?;
    kit.clock.advance(30);
    check(kit.store.try_acquire("k", "b", TTL).await?.is_none(), "a lease ended before its time")?;
    kit.clock.advance(1);
    acquire(kit, "k", "b").await.map(|_| ())
}

/// A renewed lease lasts from the renewal on.
pub async fn a_renewed_lease_lasts(kit: &Kit) -> Verdict {
    let lease = acquire(kit, "k", "a").await?;
    kit.clock.advance(20);
    let renewed = kit.store.renew(&lease, TTL).await?;
    let wanted = Lease { expires_at: START + 50, ..lease.clone() };
    same(&renewed, &Some(wanted), "the renewed lease")?;
    kit.clock.advance(30);
    check(kit.store.try_acquire("k", "b", TTL).await?.is_none(), "a renewed lease ended too early")?;
    check(kit.store.release(&lease).await?, "a renewed lease could not be released")?;
    check(kit.store.renew(&lease, TTL).await?.is_none(), "a released lease was renewed")
}

/// Who was too slow can neither renew nor release what another holds by now.
pub async fn a_taken_over_lease_is_lost(kit: &Kit) -> Verdict {
    let slow = acquire(kit, "k", "slow").await?;
    kit.clock.advance(31);
    let next = acquire(kit, "k", "next").await?;
    check(kit.store.renew(&slow, TTL).await?.is_none(), "a lost lease was renewed")?;
    check(!kit.store.release(&slow).await?, "a lost lease was released")?;
    check(kit.store.try_acquire("k", "third", TTL).await?.is_none(), "the slow holder let a third one in")?;
    check(kit.store.renew(&next, TTL).await?.is_some(), "the new holder lost the lease")
}

/// Each grant of a key has a higher number, also after a release.
pub async fn fencing_numbers_grow(kit: &Kit) -> Verdict {
    let mut last = i64::MIN;
    for turn in 0..6 {
        let lease = acquire(kit, "k", &format!("holder {turn}")).await?;
        check(lease.fencing > last, format!("fencing number {} after {last}", lease.fencing))?;
        last = lease.fencing;
        if turn % 2 == 0 {
            kit.store.release(&lease).await?;
        } else {
            kit.clock.advance(31);
        }
    }
    Ok(())
}

/// A release by another holder, or with another number, is refused.
pub async fn only_the_holder_releases(kit: &Kit) -> Verdict {
    let lease = acquire(kit, "k", "a").await?;
    let stranger = Lease { holder: "b".to_owned(), ..lease.clone() };
    let older = Lease { fencing: lease.fencing - 1, ..lease.clone() };
    for forged in [stranger, older] {
        check(!kit.store.release(&forged).await?, "a stranger released the lease")?;
        check(kit.store.renew(&forged, TTL).await?.is_none(), "a stranger renewed the lease")?;
    }
    check(kit.store.try_acquire("k", "b", TTL).await?.is_none(), "the lease is gone")?;
    check(kit.store.release(&lease).await?, "the holder could not release")?;
    check(!kit.store.release(&lease).await?, "a lease was released twice")
}

/// Leases of different keys have nothing to do with each other.
pub async fn leases_of_other_keys_are_free(kit: &Kit) -> Verdict {
    let one = acquire(kit, "one", "a").await?;
    let two = acquire(kit, "two", "a").await?;
    kit.store.release(&one).await?;
    check(kit.store.try_acquire("two", "b", TTL).await?.is_none(), "a release freed another key")?;
    check(kit.store.release(&two).await?, "the second lease is gone")
}

/// A lease of a clock that ran ahead ends its time after it was first asked for, not at that date; until then it is
/// safe, and its holder may renew it.
pub async fn a_lease_from_the_future_ends(kit: &Kit) -> Verdict {
    const AHEAD: i64 = 60 * 86_400;
    kit.clock.advance(AHEAD);
    let (dead, alive) = (acquire(kit, "dead", "a").await?, acquire(kit, "alive", "a").await?);
    kit.clock.advance(-AHEAD);
    for key in ["dead", "alive"] {
        check(kit.store.try_acquire(key, "b", TTL).await?.is_none(), "a lease from the future is not safe")?;
    }
    kit.clock.advance(30);
    check(kit.store.try_acquire("dead", "b", TTL).await?.is_none(), "it ended before its time")?;
    let renewed = kit.store.renew(&alive, TTL).await?;
    same(&renewed.map(|lease| lease.expires_at), &Some(START + 60), "the end of a renewed one")?;
    kit.clock.advance(1);
    check(kit.store.try_acquire("alive", "b", TTL).await?.is_none(), "a renewed one was taken")?;
    let next = acquire(kit, "dead", "b").await?;
    check(next.fencing > dead.fencing, "the fencing number did not grow")?;
    check(kit.store.renew(&dead, TTL).await?.is_none(), "who was ahead got it back")?;
    check(!kit.store.release(&dead).await?, "who was ahead released it")
}

/// Who asks for a short lease does not shorten a long one.
pub async fn a_longer_lease_is_not_shortened(kit: &Kit) -> Verdict {
    let long = kit.store.try_acquire("k", "a", Duration::from_secs(600)).await?;
    check(long.is_some(), "a free lease is not given")?;
    check(kit.store.try_acquire("k", "b", TTL).await?.is_none(), "two hold one lease")?;
    kit.clock.advance(600);
    check(kit.store.try_acquire("k", "b", TTL).await?.is_none(), "who asks for less shortened a lease")?;
    kit.clock.advance(1);
    acquire(kit, "k", "b").await.map(|_| ())
}
