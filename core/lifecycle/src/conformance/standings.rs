//! What is known of authorizations: kept beside their tokens, told once, and never lost to a write that came between.

use std::sync::Arc;

use tiktokshop_core::Result;
use tiktokshop_core::conformance::Verdict;
use tiktokshop_core::token::{
    AccountId, AccountStanding, Expected, Notes, Record, Saved, Standing, Status, TokenSet, TokenStore,
};

use super::{check, named, same};
use crate::keeper::{Noted, Standings};

/// The traits that a keeper's teller uses together.
pub trait StandingStore: TokenStore + Standings {}

impl<T: TokenStore + Standings> StandingStore for T {}

const START: i64 = 1_700_000_000;

/// Runs all cases, each with a new, empty store.
///
/// # Errors
/// The first case that fails.
pub async fn standings<M, F>(make: M) -> Verdict
where
    M: Fn() -> F,
    F: Future<Output = Result<Arc<dyn StandingStore>>>,
{
    named("a_note_begins_with_the_record", a_note_begins_with_the_record(&*make().await?).await)?;
    named("what_was_told_is_not_told_again", what_was_told_is_not_told_again(&*make().await?).await)?;
    named("a_write_makes_news", a_write_makes_news(&*make().await?).await)?;
    named("time_makes_news", time_makes_news(&*make().await?).await)?;
    named("a_refresh_under_way_is_no_news", a_refresh_under_way_is_no_news(&*make().await?).await)?;
    named("one_of_two_tells", one_of_two_tells(&*make().await?).await)?;
    named("a_warning_is_noted_once", a_warning_is_noted_once(&*make().await?).await)?;
    named("shops_are_noted_each", shops_are_noted_each(&*make().await?).await)?;
    named(
        "what_matters_is_told_beside_the_tokens",
        what_matters_is_told_beside_the_tokens(&*make().await?).await,
    )?;
    named("a_note_goes_with_its_account", a_note_goes_with_its_account(&*make().await?).await)?;
    named("of_many_the_oldest_news_come_first", of_many_the_oldest_news_come_first(&*make().await?).await)
}

fn account(name: &str) -> AccountId {
    AccountId::new("app 'quoted'", name)
}

async fn put(store: &dyn StandingStore, id: &AccountId, ends_at: i64) -> Result<i64> {
    let tokens = TokenSet::new("access", START + 100).with_refresh_token("refresh", ends_at);
    save(store, id, Record::new(tokens, START)).await
}

async fn save(store: &dyn StandingStore, id: &AccountId, record: Record) -> Result<i64> {
    match store.save(id, &record, Expected::Any).await? {
        Saved::Revision(revision) => Ok(revision),
        Saved::Conflict => Ok(-1),
    }
}

async fn begun(store: &dyn StandingStore, id: &AccountId) -> Result<Noted> {
    Ok(store.begun(id).await?.unwrap_or_default())
}

/// Tells that the account is active, as it is now.
async fn tell(store: &dyn StandingStore, id: &AccountId) -> Result<bool> {
    let mut told = begun(store, id).await?;
    let record = store.load(id).await?;
    told.revision = record.map_or(0, |record| record.revision);
    (told.standing, told.expires_at, told.since) = (Some(Standing::Active), START + 100, START + 5);
    store.told(id, &told, true).await
}

async fn a_note_begins_with_the_record(store: &dyn StandingStore) -> Verdict {
    let id = account("seller");
    check(store.noted(&id).await?.is_none(), "there is a note of nobody")?;
    check(store.begun(&id).await?.is_none(), "a note of nobody began")?;
    store.warned(&id, START, START).await?;
    check(!store.shop_active(&id, "7", false).await?, "a shop of nobody was noted")?;
    check(store.standings().await?.is_empty(), "a note of nobody began")?;
    let revision = put(store, &id, 0).await?;
    check(store.noted(&id).await?.is_none(), "there is a note of which nothing is known")?;
    check(store.standings().await?.is_empty(), "a read began a note")?;
    let first = Noted { changes: revision, revision, ..Noted::default() };
    same(&begun(store, &id).await?, &first, "the first note")?;
    put(store, &id, 0).await?;
    same(&begun(store, &id).await?, &first, "the note after another save")?;
    same(&store.noted(&id).await?.as_ref(), &Some(&first), "the note as it is read")?;
    same(&store.standings().await?, &vec![(id, first)], "all notes")
}

async fn what_was_told_is_not_told_again(store: &dyn StandingStore) -> Verdict {
    let id = account("seller");
    let revision = put(store, &id, 0).await?;
    same(&store.untold(START, 9).await?, &vec![id.clone()], "the news of a new account")?;
    check(tell(store, &id).await?, "it could not be told")?;
    same(&store.untold(START, 9).await?, &vec![], "the news after they were told")?;
    let expected = Noted {
        changes: revision + 1,
        revision,
        expires_at: START + 100,
        standing: Some(Standing::Active),
        since: START + 5,
        ..Noted::default()
    };
    same(&begun(store, &id).await?, &expected, "the note")?;
    check(store.told(&id, &expected, false).await?, "nothing new could not be told")?;
    same(&begun(store, &id).await?.changes, &(revision + 1), "the changes after nothing new")
}

async fn a_write_makes_news(store: &dyn StandingStore) -> Verdict {
    let id = account("seller");
    put(store, &id, 0).await?;
    tell(store, &id).await?;
    put(store, &id, 0).await?;
    same(&store.untold(START, 9).await?, &vec![id], "the news after a save")
}

async fn time_makes_news(store: &dyn StandingStore) -> Verdict {
    let (soon, never) = (account("soon"), account("never"));
    put(store, &soon, START + 50).await?;
    put(store, &never, 0).await?;
    for id in [&soon, &never] {
        tell(store, id).await?;
    }
    same(&store.untold(START + 50, 9).await?, &vec![], "the news before the end")?;
    same(&store.untold(START + 51, 9).await?, &vec![soon.clone()], "the news shortly before the end")?;
    let mut told = begun(store, &soon).await?;
    told.standing = Some(Standing::Expiring);
    store.told(&soon, &told, true).await?;
    same(&store.untold(START + 51, 9).await?, &vec![], "the news after it was told")
}

async fn a_refresh_under_way_is_no_news(store: &dyn StandingStore) -> Verdict {
    let id = account("seller");
    let record = Record::new(TokenSet::new("access", START + 100), START);
    save(store, &id, record.with_status(Status::Refreshing { since: START }, START)).await?;
    same(&store.untold(START, 9).await?, &vec![], "the news during a refresh")
}

async fn one_of_two_tells(store: &dyn StandingStore) -> Verdict {
    let id = account("seller");
    put(store, &id, 0).await?;
    let mut seen = begun(store, &id).await?;
    seen.standing = Some(Standing::Active);
    check(store.told(&id, &seen, true).await?, "the first could not tell")?;
    check(!store.told(&id, &seen, true).await?, "both told the same change")
}

async fn a_warning_is_noted_once(store: &dyn StandingStore) -> Verdict {
    let id = account("seller");
    put(store, &id, 0).await?;
    tell(store, &id).await?;
    let before = begun(store, &id).await?;
    store.warned(&id, START + 9, START + 100).await?;
    let warned = begun(store, &id).await?;
    same(&(warned.ends_at, warned.warned_of), &(START + 9, START + 100), "the warning")?;
    check(!store.told(&id, &before, false).await?, "a warning that came between is overwritten")?;
    same(&store.untold(START, 9).await?, &vec![id.clone()], "the news after a warning")?;
    store.told(&id, &warned, true).await?;
    store.warned(&id, START + 9, START + 100).await?;
    same(&store.untold(START, 9).await?, &vec![], "the news after the same warning")
}

async fn shops_are_noted_each(store: &dyn StandingStore) -> Verdict {
    let id = account("seller");
    put(store, &id, 0).await?;
    tell(store, &id).await?;
    check(store.shop_active(&id, "8", false).await?, "a shop is not noted")?;
    check(!store.shop_active(&id, "8", false).await?, "a shop is noted twice")?;
    store.shop_active(&id, "7", false).await?;
    same(&begun(store, &id).await?.inactive_shops, &vec!["7".to_owned(), "8".to_owned()], "both shops")?;
    same(&store.untold(START, 9).await?, &vec![id.clone()], "the news of shops")?;
    check(store.shop_active(&id, "8", true).await?, "a shop that works again is not noted")?;
    check(!store.shop_active(&id, "9", true).await?, "a shop that always worked is noted")?;
    same(&begun(store, &id).await?.inactive_shops, &vec!["7".to_owned()], "the other shop")
}

async fn what_matters_is_told_beside_the_tokens(store: &dyn StandingStore) -> Verdict {
    let id = account("seller");
    same(&store.notes(&id).await?, &Notes::default(), "what is known of nobody")?;
    put(store, &id, START + 900 * 86_400).await?;
    same(&store.notes(&id).await?, &Notes::default(), "what is known at first")?;
    store.warned(&id, START + 600, START + 100).await?;
    store.shop_active(&id, "7", false).await?;
    let inactive_shops = vec!["7".to_owned()];
    let notes =
        Notes { ends_at: START + 600, warned_of: START + 100, inactive_shops: inactive_shops.clone() };
    same(&store.notes(&id).await?, &notes, "what is known then")?;
    let Some(record) = store.load(&id).await? else { return check(false, "the record is gone") };
    let stands = AccountStanding::of(id, &record, notes, START);
    same(&(stands.standing, stands.ends_at), &(Standing::ShopInactive, Some(START + 600)), "how it stands")?;
    same(&stands.inactive_shops, &inactive_shops, "its inactive shops")
}

async fn a_note_goes_with_its_account(store: &dyn StandingStore) -> Verdict {
    let id = account("seller");
    put(store, &id, 0).await?;
    tell(store, &id).await?;
    let before = begun(store, &id).await?;
    store.delete(&id).await?;
    check(store.standings().await?.is_empty(), "the note of a deleted account is still there")?;
    put(store, &id, 0).await?;
    check(begun(store, &id).await?.changes != before.changes, "a successor tells under the old ids")
}

async fn of_many_the_oldest_news_come_first(store: &dyn StandingStore) -> Verdict {
    let ids: Vec<AccountId> = (0..5).map(|number| account(&format!("seller-{number}"))).collect();
    for (number, id) in (0..).zip(&ids) {
        let record = Record::new(TokenSet::new("access", START), START - number);
        save(store, id, record).await?;
    }
    let oldest: Vec<AccountId> = ids.iter().rev().take(2).cloned().collect();
    same(&store.untold(START, 2).await?, &oldest, "the first two")
}
