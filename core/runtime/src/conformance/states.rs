//! An OAuth state works once, and not for ever.

use std::time::Duration;

use super::{Kit, Verdict, check, same};
use crate::token::StateKey;

const TTL: Duration = Duration::from_secs(600);

/// A state gives its note once.
pub async fn a_state_is_taken_once(kit: &Kit) -> Verdict {
    let key = StateKey::of("state");
    check(kit.store.take_state(&key).await?.is_none(), "a new store knows a state")?;
    kit.store.put_state(&key, "tenant 7 'quoted'", TTL).await?;
    same(&kit.store.take_state(&key).await?, &Some("tenant 7 'quoted'".to_owned()), "the note")?;
    check(kit.store.take_state(&key).await?.is_none(), "a state was taken twice")
}

/// A state lasts for its time, and no second longer.
pub async fn a_state_ends(kit: &Kit) -> Verdict {
    let (early, late) = (StateKey::of("early"), StateKey::of("late"));
    kit.store.put_state(&early, "", TTL).await?;
    kit.store.put_state(&late, "", TTL).await?;
    kit.clock.advance(600);
    check(kit.store.take_state(&early).await?.is_some(), "a state ended before its time")?;
    kit.clock.advance(1);
    check(kit.store.take_state(&late).await?.is_none(), "a state outlived its time")
}

/// States are apart; sweeping the ended ones leaves the others.
pub async fn states_do_not_mix(kit: &Kit) -> Verdict {
    let keys: Vec<StateKey> = (0..3).map(|number| StateKey::of(&format!("state {number}"))).collect();
    kit.store.put_state(&keys[0], "zero", Duration::from_secs(10)).await?;
    kit.store.put_state(&keys[1], "one", TTL).await?;
    kit.clock.advance(60);
    kit.store.put_state(&keys[2], "two", TTL).await?;
    check(kit.store.take_state(&keys[0]).await?.is_none(), "an ended state was taken")?;
    same(&kit.store.take_state(&keys[1]).await?, &Some("one".to_owned()), "the second state")?;
    same(&kit.store.take_state(&keys[2]).await?, &Some("two".to_owned()), "the third state")
}
