//! An OAuth state works once, and not forever.

use super::{Kit, LONG, SHORT, Verdict, check, same};
use crate::token::StateKey;

/// A state returns its note once.
pub async fn a_state_is_taken_once(kit: &Kit) -> Verdict {
    let key = StateKey::of("state");
    check(kit.store.take_state(&key).await?.is_none(), "a new store knows a state")?;
    kit.store.put_state(&key, "tenant 7 'quoted'", LONG).await?;
    same(&kit.store.take_state(&key).await?, &Some("tenant 7 'quoted'".to_owned()), "the note")?;
    check(kit.store.take_state(&key).await?.is_none(), "a state was taken twice")
}

/// A state lasts for its time, and not a second longer.
pub async fn a_state_ends(kit: &Kit) -> Verdict {
    let [early, late, lasting] = ["early", "late", "lasting"].map(StateKey::of);
    for (key, ttl) in [(&early, SHORT), (&late, SHORT), (&lasting, LONG)] {
        kit.store.put_state(key, "", ttl).await?;
    }
    if kit.time.manual().is_some() {
        kit.time.pass(SHORT).await;
        check(kit.store.take_state(&early).await?.is_some(), "a state ended before its time")?;
    }
    kit.outlast(SHORT).await;
    check(kit.store.take_state(&late).await?.is_none(), "a state outlived its time")?;
    check(kit.store.take_state(&lasting).await?.is_some(), "a state ended with another")
}

/// States are independent; removing expired ones leaves the others.
pub async fn states_do_not_mix(kit: &Kit) -> Verdict {
    let [zero, one, two] = ["state 0", "state 1", "state 2"].map(StateKey::of);
    kit.store.put_state(&zero, "zero", SHORT).await?;
    kit.store.put_state(&one, "one", LONG).await?;
    kit.outlast(SHORT).await;
    kit.store.put_state(&two, "two", LONG).await?;
    check(kit.store.take_state(&zero).await?.is_none(), "an ended state was taken")?;
    same(&kit.store.take_state(&one).await?, &Some("one".to_owned()), "the second state")?;
    same(&kit.store.take_state(&two).await?, &Some("two".to_owned()), "the third state")
}
