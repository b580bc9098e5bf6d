//! What a store of API keys must do.

use std::sync::Arc;
use std::time::Duration;

use tiktokshop_core::Result;
use tiktokshop_core::conformance::{Failure, StoreTime, Verdict};

use super::{check, named};
use crate::access::{ApiKey, ApiKeys, KeySecret, NewKey, Scope};

/// The lifetime of a key that is to expire during a case.
const SHORT: Duration = Duration::from_secs(1);
/// The lifetime of a key that is to outlive a case.
const LONG: Duration = Duration::from_secs(600);

/// A store under test, and its time.
struct Kit {
    store: Arc<dyn ApiKeys>,
    time: Arc<dyn StoreTime>,
}

/// Runs all cases, each with a new, empty store and what lets time pass by the store's clock.
///
/// # Errors
/// The first case that fails.
pub async fn api_keys<M, F>(make: M) -> Verdict
where
    M: Fn() -> F,
    F: Future<Output = Result<(Arc<dyn ApiKeys>, Arc<dyn StoreTime>)>>,
{
    let kit = || async { make().await.map(|(store, time)| Kit { store, time }) };
    named("a_key_is_found_by_its_hash", a_key_is_found_by_its_hash(&kit().await?).await)?;
    named("ids_and_hashes_are_unique", ids_and_hashes_are_unique(&kit().await?).await)?;
    named("a_key_expires", a_key_expires(&kit().await?).await)?;
    named("a_revoked_key_is_refused", a_revoked_key_is_refused(&kit().await?).await)?;
    named("all_keys_are_listed", all_keys_are_listed(&kit().await?).await)?;
    named("a_use_is_noted", a_use_is_noted(&kit().await?).await)
}

/// A key is found by its hash, with everything that was stored, and by no other.
async fn a_key_is_found_by_its_hash(kit: &Kit) -> Verdict {
    let (secret, wanted) = (KeySecret::generate()?, KeySecret::generate()?);
    check(kit.store.use_key(&secret.hash()).await?.is_none(), "a new store knows a key")?;
    let mut key = new_key("one", &secret, Some(LONG));
    key.name = "Kho hàng 'quoted' \"x\" 商店".to_owned();
    key.shops = vec!["7496000000000000001".to_owned(), "it's".to_owned()];
    let added = kit.store.add_key(&key).await?;
    let found = used(kit, &secret).await?;
    check(ApiKey { last_used_at: None, ..found.clone() } == added, "what was found is not what was added")?;
    check((found.id, found.name, found.shops) == (key.id, key.name, key.shops), "a field was lost")?;
    check(found.scope == Scope::Write, "the scope was lost")?;
    let lasts = found.expires_at.map(|end| end - found.created_at);
    check(lasts == Some(600), format!("a key for 600 s expires after {lasts:?}"))?;
    check(kit.store.use_key(&wanted.hash()).await?.is_none(), "another key was found")?;
    check(kit.store.find_key("one").await?.is_some_and(|key| key.name.contains("商店")), "no key by its id")?;
    check(kit.store.find_key("two").await?.is_none(), "a key by an id that is not there")
}

/// A second key with the same id or hash is refused, and changes nothing.
async fn ids_and_hashes_are_unique(kit: &Kit) -> Verdict {
    let (secret, other) = (KeySecret::generate()?, KeySecret::generate()?);
    kit.store.add_key(&new_key("one", &secret, None)).await?;
    for key in [new_key("one", &other, None), new_key("two", &secret, None)] {
        let key = NewKey { scope: Scope::Admin, ..key };
        check(kit.store.add_key(&key).await.is_err(), "an id or a hash was taken twice")?;
    }
    check(used(kit, &secret).await?.scope == Scope::Write, "a refused key replaced the first")?;
    check(kit.store.use_key(&other.hash()).await?.is_none(), "a refused key works")
}

/// A key works for its time, and no longer.
async fn a_key_expires(kit: &Kit) -> Verdict {
    let [short, long, lasting] = [KeySecret::generate()?, KeySecret::generate()?, KeySecret::generate()?];
    for (id, secret, ttl) in
        [("short", &short, Some(SHORT)), ("long", &long, Some(LONG)), ("ever", &lasting, None)]
    {
        kit.store.add_key(&new_key(id, secret, ttl)).await?;
    }
    kit.time.pass(SHORT + Duration::from_secs(1)).await;
    check(kit.store.use_key(&short.hash()).await?.is_none(), "a key outlived its time")?;
    check(kit.store.find_key("short").await?.is_none(), "a key outlived its time, by its id")?;
    used(kit, &long).await?;
    used(kit, &lasting).await?;
    check(!kit.store.revoke_key("short").await?, "an expired key was revoked as if it worked")
}

/// A revoked key is refused from then on; the others work.
async fn a_revoked_key_is_refused(kit: &Kit) -> Verdict {
    let (secret, other) = (KeySecret::generate()?, KeySecret::generate()?);
    kit.store.add_key(&new_key("one", &secret, None)).await?;
    kit.store.add_key(&new_key("two", &other, None)).await?;
    used(kit, &secret).await?;
    check(kit.store.revoke_key("one").await?, "a key that works could not be revoked")?;
    check(kit.store.use_key(&secret.hash()).await?.is_none(), "a revoked key works")?;
    check(kit.store.find_key("one").await?.is_none(), "a revoked key works by its id")?;
    check(!kit.store.revoke_key("one").await?, "a key was revoked twice")?;
    check(!kit.store.revoke_key("none").await?, "a key was revoked that is not there")?;
    used(kit, &other).await.map(|_| ())
}

/// All keys are listed, the newest first, also those that no longer work.
async fn all_keys_are_listed(kit: &Kit) -> Verdict {
    for id in ["a", "c", "b"] {
        kit.store.add_key(&new_key(id, &KeySecret::generate()?, None)).await?;
        kit.time.pass(Duration::from_secs(1)).await;
    }
    kit.store.revoke_key("c").await?;
    let listed = kit.store.list_keys().await?;
    let ids: Vec<_> = listed.iter().map(|key| key.id.as_str()).collect();
    check(ids == ["b", "c", "a"], format!("the keys are listed as {ids:?}"))?;
    let revoked: Vec<_> = listed.iter().map(|key| key.revoked_at.is_some()).collect();
    check(revoked == [false, true, false], "the revoked key is not marked")
}

/// A key tells when it was used last.
async fn a_use_is_noted(kit: &Kit) -> Verdict {
    let secret = KeySecret::generate()?;
    kit.store.add_key(&new_key("one", &secret, None)).await?;
    check(kit.store.list_keys().await?[0].last_used_at.is_none(), "a new key was used")?;
    used(kit, &secret).await?;
    let listed = kit.store.list_keys().await?;
    check(listed[0].last_used_at >= Some(listed[0].created_at), "the use was not noted")
}

fn new_key(id: &str, secret: &KeySecret, ttl: Option<Duration>) -> NewKey {
    let (id, name) = (id.to_owned(), "a client".to_owned());
    NewKey { id, name, hash: secret.hash(), scope: Scope::Write, shops: Vec::new(), ttl }
}

async fn used(kit: &Kit, secret: &KeySecret) -> std::result::Result<ApiKey, Failure> {
    let found = kit.store.use_key(&secret.hash()).await?;
    found.ok_or_else(|| wrong("a key that works was not found"))
}

fn wrong(what: impl Into<String>) -> Failure {
    Failure { case: "", what: what.into() }
}
