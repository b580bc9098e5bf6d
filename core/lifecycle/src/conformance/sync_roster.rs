//! The copies of all shops: listed once each, searched and paged, and summed without those that nobody opens any more.

use std::sync::Arc;
use std::time::Duration;

use tiktokshop_core::Result;
use tiktokshop_core::conformance::{StoreTime, Verdict};
use tiktokshop_core::token::{AccountId, AuthorizedShop, Expected, Record, Status, TokenSet, TokenStore};

use super::{named, same};
use crate::sync::{Checkpoint, Checkpoints, CopiedFilter, CopiedKind, SyncRoster};

/// The traits that the cases use together.
pub trait SyncRosterStore: TokenStore + Checkpoints + SyncRoster {}

impl<T: TokenStore + Checkpoints + SyncRoster> SyncRosterStore for T {}

/// Runs all cases, each with a new, empty store and a way to let time pass by its clock.
///
/// # Errors
/// The first case that fails.
pub async fn sync_roster<M, F>(make: M) -> Verdict
where
    M: Fn() -> F,
    F: Future<Output = Result<(Arc<dyn SyncRosterStore>, Arc<dyn StoreTime>)>>,
{
    let (store, _) = make().await?;
    named("shops_are_listed_with_their_checkpoints", shops_are_listed_with_their_checkpoints(&*store).await)?;
    let (store, _) = make().await?;
    named("copied_shops_are_searched_and_paged", copied_shops_are_searched_and_paged(&*store).await)?;
    let (store, time) = make().await?;
    named("only_open_shops_are_behind", only_open_shops_are_behind(&*store, &*time).await)
}

const BEHIND: Duration = Duration::from_secs(3600);

async fn open(store: &dyn SyncRosterStore, shop_id: &str, name: &str) -> Result<AccountId> {
    let account = AccountId::new("app", format!("opens-{shop_id}"));
    let tokens =
        TokenSet::new("invented-access", 4_912_765_591).with_refresh_token("invented", 4_912_765_591);
    let _ = store.save(&account, &Record::new(tokens, 1_700_000_000), Expected::Any).await?;
    let shop = AuthorizedShop { name: name.to_owned(), ..AuthorizedShop::new(shop_id, "cipher") };
    store.save_shops(&account, &[shop]).await?;
    Ok(account)
}

async fn copy(store: &dyn SyncRosterStore, shop_id: &str, kinds: &[&str]) -> Result<()> {
    for kind in kinds {
        let [app_key, shop_id, kind, cursor] = ["app", shop_id, kind, "{}"].map(str::to_owned);
        let checkpoint = Checkpoint { app_key, shop_id, kind, cursor, ..Checkpoint::default() };
        let _ = store.save_checkpoint(&checkpoint, Expected::Any).await?;
    }
    Ok(())
}

/// The ids of shops that a filter finds, all of them.
async fn found(store: &dyn SyncRosterStore, filter: &CopiedFilter) -> Result<Vec<String>> {
    let shops = store.list_copied(filter, 0, 100).await?;
    Ok(shops.into_iter().map(|shop| shop.shop_id).collect())
}

async fn shops_are_listed_with_their_checkpoints(store: &dyn SyncRosterStore) -> Verdict {
    let all = CopiedFilter::default();
    same(&store.list_copied(&all, 0, 10).await?, &vec![], "the copies of a new store")?;
    same(&store.sum_copied(BEHIND).await?, &vec![], "their sums")?;
    let _ = open(store, "2", "Second '店'").await?;
    copy(store, "2", &["product", "order", "product.full"]).await?;
    copy(store, "1", &["order"]).await?;
    let shops = store.list_copied(&all, 0, 10).await?;
    let listed: Vec<_> = shops
        .iter()
        .map(|shop| {
            let kinds: Vec<_> = shop.checkpoints.iter().map(|checkpoint| checkpoint.kind.as_str()).collect();
            (shop.shop_id.as_str(), shop.name.as_str(), kinds)
        })
        .collect();
    let wanted =
        vec![("1", "", vec!["order"]), ("2", "Second '店'", vec!["order", "product", "product.full"])];
    same(&listed, &wanted, "the shops")?;
    let sums: Vec<_> = store.sum_copied(BEHIND).await?.into_iter().map(|sum| (sum.kind, sum.shops)).collect();
    let wanted = vec![("order".to_owned(), 1), ("product".to_owned(), 1)];
    same(&sums, &wanted, "the sums, without full reads and without a shop that nobody opens")
}

async fn copied_shops_are_searched_and_paged(store: &dyn SyncRosterStore) -> Verdict {
    for at in 0..7 {
        let _ = open(store, &format!("70{at}"), &format!("Shop \"{at}\" 100%_sure")).await?;
        copy(store, &format!("70{at}"), &["order", "order.full"]).await?;
    }
    let mut pages = Vec::new();
    for offset in [0, 3, 6, 9] {
        pages.extend(store.list_copied(&CopiedFilter::default(), offset, 3).await?);
    }
    let ids: Vec<_> = pages.iter().map(|shop| shop.shop_id.clone()).collect();
    same(&ids, &(0..7).map(|at| format!("70{at}")).collect(), "the pages")?;
    for (text, count) in [("703", 1), ("SHOP", 7), ("%_", 7), ("'; DROP", 0), ("\"5\"", 1), ("\0", 0)] {
        let filter = CopiedFilter { search: Some(text.to_owned()), ..CopiedFilter::default() };
        same(&found(store, &filter).await?.len(), &count, &format!("found for {text:?}"))?;
        same(&usize::try_from(store.count_copied(&filter).await?).ok(), &Some(count), "their number")?;
    }
    Ok(())
}

async fn only_open_shops_are_behind(store: &dyn SyncRosterStore, time: &dyn StoreTime) -> Verdict {
    for shop in ["1", "2", "3"] {
        let account = open(store, shop, "Shop").await?;
        copy(store, shop, &["order", "order.full"]).await?;
        if shop == "3" {
            let gone = store.load(&account).await?.map(|record| {
                record.with_status(Status::Deauthorized { since: 1_700_000_000 }, 1_700_000_000)
            });
            if let Some(gone) = gone {
                let _ = store.save(&account, &gone, Expected::Any).await?;
            }
        }
    }
    let behind = CopiedFilter { behind: Some(BEHIND), ..CopiedFilter::default() };
    same(&found(store, &behind).await?, &vec![], "the shops that are behind at once")?;
    time.pass(BEHIND + Duration::from_secs(1)).await;
    copy(store, "2", &["order"]).await?;
    same(&found(store, &behind).await?, &vec!["1".to_owned()], "the shops that are behind")?;
    let sums = store.sum_copied(BEHIND).await?;
    let wanted = |longest| vec![CopiedKind { kind: "order".to_owned(), shops: 2, behind: 1, longest }];
    let longest = sums.first().map_or(0, |sum| sum.longest);
    same(&sums, &wanted(longest.max(3601)), "the sums")
}
