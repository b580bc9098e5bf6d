//! The roster: every authorization with its shops, as it stands, searched and paged.

use std::sync::Arc;

use tiktokshop_core::Result;
use tiktokshop_core::conformance::Verdict;
use tiktokshop_core::token::{
    AccountId, AuthorizedShop, EXPIRING, Expected, Record, Standing, Status, StoredRecord, TokenSet,
    TokenStore,
};

use super::{check, named, same};
use crate::apps::{Assets, CategoryAsset};
use crate::assets::{CREATOR, SELLER};
use crate::keeper::Standings;
use crate::roster::{AccountPage, Roster, RosterAccount, RosterAsset, RosterFilter, RosterShop};

/// The traits that the cases use together.
pub trait RosterStore: TokenStore + Standings + Assets + Roster {}

impl<T: TokenStore + Standings + Assets + Roster> RosterStore for T {}

/// Runs all cases, each with a new, empty store whose clock is right to a minute.
///
/// # Errors
/// The first case that fails.
pub async fn roster<M, F>(make: M) -> Verdict
where
    M: Fn() -> F,
    F: Future<Output = Result<Arc<dyn RosterStore>>>,
{
    let store = make().await?;
    named("every_shop_has_an_entry", every_shop_has_an_entry(&*store).await)?;
    let store = make().await?;
    named("entries_stand_as_their_records_do", entries_stand_as_their_records_do(&*store).await)?;
    let store = make().await?;
    named("what_the_platform_said_counts", what_the_platform_said_counts(&*store).await)?;
    let store = make().await?;
    named("a_search_takes_every_text_as_it_is", a_search_takes_every_text_as_it_is(&*store).await)?;
    let store = make().await?;
    named("pages_hold_everything_once", pages_hold_everything_once(&*store).await)?;
    let store = make().await?;
    named("accounts_have_what_they_open", accounts_have_what_they_open(&*store).await)?;
    let store = make().await?;
    named("accounts_stand_as_entries_do", accounts_stand_as_entries_do(&*store).await)?;
    let store = make().await?;
    named("pages_of_accounts_miss_nobody", pages_of_accounts_miss_nobody(&*store).await)?;
    let store = make().await?;
    named("pages_of_records_are_what_is_loaded", pages_of_records_are_what_is_loaded(&*store).await)?;
    let store = make().await?;
    named("partners_are_found_among_sellers", partners_are_found_among_sellers(&*store).await)
}

fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

fn record(access: i64, refresh_token: &str, refresh: i64) -> Record {
    let tokens = TokenSet::new("invented-access", access).with_refresh_token(refresh_token, refresh);
    Record::new(TokenSet { seller_name: "Müller's \"店\"".to_owned(), ..tokens }, now())
}

async fn save(store: &dyn RosterStore, open_id: &str, record: &Record, shops: &[&str]) -> Result<AccountId> {
    let account = AccountId::new("app", open_id);
    let _ = store.save(&account, record, Expected::Any).await?;
    let shop =
        |id: &&str| AuthorizedShop { name: format!("Shop {id}"), ..AuthorizedShop::new(*id, "cipher") };
    store.save_shops(&account, &shops.iter().map(shop).collect::<Vec<_>>()).await?;
    Ok(account)
}

async fn every_shop_has_an_entry(store: &dyn RosterStore) -> Verdict {
    same(&store.list_roster(&RosterFilter::default(), 0, 10).await?, &vec![], "the roster of a new store")?;
    let works = record(now() + 600, "invented-refresh", 4_912_765_591);
    let two = save(store, "b", &works, &["2", "1"]).await?;
    save(store, "a", &works, &[]).await?;
    let all = store.list_roster(&RosterFilter::default(), 0, 10).await?;
    let ids = all
        .iter()
        .map(|entry| (entry.account.open_id.as_str(), entry.shop.as_ref().map(|shop| shop.id.as_str())));
    same(&ids.collect::<Vec<_>>(), &vec![("a", None), ("b", Some("2")), ("b", Some("1"))], "the entries")?;
    same(&all[1].seller_name.as_str(), &"Müller's \"店\"", "the seller's name")?;
    let one = RosterFilter { account: Some(two), ..RosterFilter::default() };
    same(&store.list_roster(&one, 0, 10).await?.len(), &2, "the entries of one account")?;
    same(&store.count_roster(&one).await?, &vec![(Standing::Active, 2)], "their number")
}

async fn entries_stand_as_their_records_do(store: &dyn RosterStore) -> Verdict {
    let (now, far) = (now(), 4_912_765_591);
    let refused = Status::NeedsReauthorization { reason: "refused".to_owned() };
    let records = [
        record(now + 600, "r", far),
        record(now - 600, "r", 0),
        record(now + 600, "r", now + EXPIRING - 600),
        record(now - 600, "r", now - 600),
        record(now + 600, "", 0),
        record(now - 600, "", 0),
        record(now + 600, "r", far).with_status(Status::Refreshing { since: now }, now),
        record(now + 600, "r", far).with_status(Status::RefreshUncertain { since: now }, now),
        record(now + 600, "r", far).with_status(refused, now),
        record(now + 600, "r", far).with_status(Status::Deauthorized { since: now }, now),
    ];
    for (at, record) in records.iter().enumerate() {
        save(store, &format!("{at:02}"), record, &[]).await?;
    }
    let all = store.list_roster(&RosterFilter::default(), 0, 100).await?;
    for (entry, record) in all.iter().zip(&records) {
        same(&entry.standing, &record.standing(now), &format!("the standing of {record:?}"))?;
        same(&entry.reason.as_str(), &record.status.reason().unwrap_or_default(), "the reason")?;
    }
    let counts = store.count_roster(&RosterFilter::default()).await?;
    same(&counts.iter().map(|(_, count)| *count).sum::<i64>(), &10, "the number of all")?;
    for (standing, count) in counts {
        let filter = RosterFilter { standing: Some(standing), ..RosterFilter::default() };
        let found = store.list_roster(&filter, 0, 100).await?;
        check(found.iter().all(|entry| entry.standing == standing), "a filter lets others through")?;
        same(&i64::try_from(found.len()).unwrap_or(-1), &count, "the number of one standing")?;
    }
    Ok(())
}

async fn what_the_platform_said_counts(store: &dyn RosterStore) -> Verdict {
    let (access, far) = (now() + 600, 4_912_765_591);
    let warned = save(store, "a", &record(access, "r", far), &["1"]).await?;
    store.warned(&warned, now() + 86_400, access).await?;
    let renewed = save(store, "b", &record(access, "r", far), &["2"]).await?;
    store.warned(&renewed, now() + 86_400, access - 1).await?;
    let inactive = save(store, "c", &record(access, "r", far), &["3"]).await?;
    store.shop_active(&inactive, "3", false).await?;
    let all = store.list_roster(&RosterFilter::default(), 0, 10).await?;
    let found = all.iter().map(|entry| entry.standing).collect::<Vec<_>>();
    same(&found, &vec![Standing::Expiring, Standing::Active, Standing::ShopInactive], "the standings")
}

async fn a_search_takes_every_text_as_it_is(store: &dyn RosterStore) -> Verdict {
    let works = record(now() + 600, "r", 0);
    save(store, "100%_sure'; DROP TABLE token; --", &works, &["7000714532876273420"]).await?;
    save(store, "other", &works, &["1"]).await?;
    for (text, count) in [
        ("7000714532", 1),
        ("SHOP 7", 1),
        ("%", 1),
        ("_", 1),
        ("'; DROP", 1),
        ("店", 2),
        ("nobody", 0),
        ("\\", 0),
    ] {
        let filter = RosterFilter { search: Some(text.to_owned()), ..RosterFilter::default() };
        same(&store.list_roster(&filter, 0, 10).await?.len(), &count, &format!("found for {text:?}"))?;
    }
    Ok(())
}

async fn pages_hold_everything_once(store: &dyn RosterStore) -> Verdict {
    let works = record(now() + 600, "r", 0);
    for at in 0..7 {
        save(store, &format!("{at}"), &works, &[]).await?;
    }
    let mut found = Vec::new();
    for offset in [0, 3, 6, 9] {
        found.extend(store.list_roster(&RosterFilter::default(), offset, 3).await?);
    }
    let names = found.iter().map(|entry| entry.account.open_id.clone()).collect::<Vec<_>>();
    same(&names, &(0..7).map(|at| at.to_string()).collect(), "the pages")
}

async fn page(store: &dyn RosterStore, after: Option<AccountId>, limit: usize) -> Result<Vec<RosterAccount>> {
    store.page_accounts(&AccountPage { after, limit, ..AccountPage::default() }).await
}

async fn accounts_have_what_they_open(store: &dyn RosterStore) -> Verdict {
    same(&page(store, None, 10).await?, &vec![], "the accounts of a new store")?;
    let mut works = record(now() + 600, "invented-refresh", 4_912_765_591);
    works.tokens.granted_scopes = vec!["seller.order.info".to_owned()];
    let account = save(store, "b", &works, &["2", "1"]).await?;
    let asset = CategoryAsset {
        cipher: "cipher".to_owned(),
        target_market: "GB".to_owned(),
        category_id: "7".to_owned(),
        category_name: "\"店\"".to_owned(),
    };
    store.save_assets(&account, &[asset]).await?;
    store.shop_active(&account, "1", false).await?;
    save(store, "a", &works, &[]).await?;
    let found = page(store, None, 10).await?;
    check(found.len() == 2 && found[0].shops.is_empty() && found[0].assets.is_empty(), "the first account")?;
    let shop =
        |id: &str| RosterShop { id: id.to_owned(), name: format!("Shop {id}"), ..RosterShop::default() };
    let asset = RosterAsset {
        category_id: "7".to_owned(),
        category_name: "\"店\"".to_owned(),
        target_market: "GB".to_owned(),
    };
    let expected = RosterAccount {
        account,
        seller_name: "Müller's \"店\"".to_owned(),
        seller_base_region: String::new(),
        user_type: 0,
        granted_scopes: vec!["seller.order.info".to_owned()],
        standing: Standing::ShopInactive,
        inactive_shops: vec!["1".to_owned()],
        status: "active".to_owned(),
        reason: String::new(),
        access_token_expires_at: works.tokens.access_token_expires_at,
        refresh_token_expires_at: 4_912_765_591,
        updated_at: works.updated_at,
        shops: vec![shop("2"), shop("1")],
        assets: vec![asset],
    };
    same(&found[1], &expected, "the second account")
}

async fn accounts_stand_as_entries_do(store: &dyn RosterStore) -> Verdict {
    let (now, far) = (now(), 4_912_765_591);
    let refused = Status::NeedsReauthorization { reason: "refused".to_owned() };
    let records = [
        record(now + 600, "r", far),
        record(now + 600, "r", now + EXPIRING - 600),
        record(now - 600, "", 0),
        record(now + 600, "r", far).with_status(refused, now),
        record(now + 600, "r", far).with_status(Status::Deauthorized { since: now }, now),
    ];
    for (at, record) in records.iter().enumerate() {
        save(store, &at.to_string(), record, &[]).await?;
    }
    let entries = store.list_roster(&RosterFilter::default(), 0, 10).await?;
    let entries: Vec<_> =
        entries.into_iter().map(|entry| (entry.standing, entry.status, entry.reason)).collect();
    let found = page(store, None, 10).await?;
    let found: Vec<_> = found.into_iter().map(|found| (found.standing, found.status, found.reason)).collect();
    same(&found, &entries, "how they stand")
}

async fn pages_of_accounts_miss_nobody(store: &dyn RosterStore) -> Verdict {
    let works = record(now() + 600, "r", 0);
    let mut ids = Vec::new();
    for open_id in ["", "B", "a", "a-1", "a_1", "店"] {
        ids.push(save(store, open_id, &works, &["1", "2"]).await?);
    }
    let other = AccountId::new("a later app", "a");
    let _ = store.save(&other, &works, Expected::Any).await?;
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let two = page(store, after, 2).await?;
        let Some(last) = two.last() else { break };
        after = Some(last.account.clone());
        found.extend(two.into_iter().map(|found| found.account));
    }
    same(&found, &store.list().await?, "the pages")?;
    let of_app = AccountPage { app_key: Some("app".to_owned()), limit: 10, ..AccountPage::default() };
    let of_app = store.page_accounts(&of_app).await?;
    same(&of_app.into_iter().map(|found| found.account).collect(), &ids, "the accounts of one app")
}

async fn pages_of_records_are_what_is_loaded(store: &dyn RosterStore) -> Verdict {
    for (open_id, shops) in [("a", &["1", "2"][..]), ("b", &[]), ("c", &["1"])] {
        save(store, open_id, &record(now() + 600, &format!("refresh of {open_id}"), 0), shops).await?;
    }
    let other = AccountId::new("a later app", "a");
    let _ = store.save(&other, &record(now() + 600, "r", 0), Expected::Any).await?;
    let mut loaded = Vec::new();
    for account in store.list().await? {
        let Some(record) = store.load(&account).await? else { continue };
        loaded.push(StoredRecord::new(account.clone(), record).with_shops(store.list_shops(&account).await?));
    }
    let mut page = AccountPage { limit: 2, ..AccountPage::default() };
    let mut found = store.page_records(&page).await?;
    page.after = found.last().map(|last| last.account.clone());
    found.extend(store.page_records(&page).await?);
    same(&found, &loaded, "the pages of records")?;
    let of_app = AccountPage { app_key: Some("app".to_owned()), limit: 10, ..AccountPage::default() };
    loaded.retain(|stored| stored.account.app_key == "app");
    same(&store.page_records(&of_app).await?, &loaded, "the records of one app")?;
    let counts = [("a later app".to_owned(), 1), ("app".to_owned(), 3)];
    same(&store.count_accounts().await?, &counts.to_vec(), "the number of each app")
}

async fn partners_are_found_among_sellers(store: &dyn RosterStore) -> Verdict {
    for (open_id, user_type) in [("a", SELLER), ("b", 3), ("c", CREATOR), ("d", 2)] {
        let mut works = record(now() + 600, "r", 0);
        works.tokens.user_type = user_type;
        save(store, open_id, &works, &[]).await?;
    }
    let page = AccountPage { of_partners: true, limit: 10, ..AccountPage::default() };
    let found = store.page_accounts(&page).await?;
    let found: Vec<_> = found.into_iter().map(|found| found.account.open_id).collect();
    same(&found, &vec!["b".to_owned(), "d".to_owned()], "the partners")?;
    let found = store.page_records(&page).await?;
    same(&found.len(), &2, "the records of partners")
}
