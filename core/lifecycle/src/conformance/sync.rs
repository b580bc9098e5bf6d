//! Checkpoints and copies: what is written is read back, never older over newer, and a checkpoint moves with what it covers.

use std::sync::Arc;

use bytes::Bytes;
use tiktokshop_core::Result;
use tiktokshop_core::conformance::Verdict;
use tiktokshop_core::token::{Expected, Saved};

use super::{check, named, same};
use crate::inbox::{Arrival, Filter, Inbox, Source};
use crate::sync::{Applied, Checkpoint, Checkpoints, Mirror, MirrorKind, Mirrors};

/// The traits of copies.
pub trait CopyStore: Checkpoints + Mirrors {}

impl<T: Checkpoints + Mirrors> CopyStore for T {}

/// The traits of copies whose changes become events.
pub trait SyncStore: Checkpoints + Mirrors + Inbox {}

impl<T: Checkpoints + Mirrors + Inbox> SyncStore for T {}

/// Runs the cases about events, each with a new, empty store.
///
/// # Errors
/// The first case that fails.
pub async fn sync_events<M, F>(make: M) -> Verdict
where
    M: Fn() -> F,
    F: Future<Output = Result<Arc<dyn SyncStore>>>,
{
    let store = make().await?;
    named("changes_become_events", changes_become_events(&*store).await)?;
    let store = make().await?;
    named("a_stale_checkpoint_keeps_no_event", a_stale_checkpoint_keeps_no_event(&*store).await)
}

/// Runs all other cases, each with a new, empty store.
///
/// # Errors
/// The first case that fails.
pub async fn sync<M, F>(make: M) -> Verdict
where
    M: Fn() -> F,
    F: Future<Output = Result<Arc<dyn CopyStore>>>,
{
    let store = make().await?;
    named("a_checkpoint_is_read_back", a_checkpoint_is_read_back(&*store).await)?;
    let store = make().await?;
    named("a_conflict_saves_nothing", a_conflict_saves_nothing(&*store).await)?;
    let store = make().await?;
    named("a_copy_is_read_back", a_copy_is_read_back(&*store).await)?;
    let store = make().await?;
    named("an_older_copy_never_wins", an_older_copy_never_wins(&*store).await)?;
    let store = make().await?;
    named("a_batch_that_repeats_itself", a_batch_that_repeats_itself(&*store).await)?;
    let store = make().await?;
    named("a_stale_checkpoint_writes_nothing", a_stale_checkpoint_writes_nothing(&*store).await)?;
    let store = make().await?;
    named("a_large_batch_is_weighed_one_by_one", a_large_batch_is_weighed_one_by_one(&*store).await)?;
    let store = make().await?;
    named("of_twenty_workers_one_moves_on", of_twenty_workers_one_moves_on(store.clone()).await)?;
    let store = make().await?;
    named("copies_are_listed_by_id", copies_are_listed_by_id(&*store).await)?;
    let store = make().await?;
    named("what_a_full_read_missed_is_found", what_a_full_read_missed_is_found(&*store).await)?;
    let store = make().await?;
    named("parts_lead_to_their_whole", parts_lead_to_their_whole(&*store).await)?;
    let store = make().await?;
    named("a_shop_is_forgotten", a_shop_is_forgotten(&*store).await)
}

const APP: &str = "app 'quoted'";
const SHOP: &str = "7000714532876273420";

fn checkpoint(shop: &str, kind: &str, cursor: &str) -> Checkpoint {
    let [app_key, shop_id, kind, cursor] = [APP, shop, kind, cursor].map(str::to_owned);
    Checkpoint { app_key, shop_id, kind, cursor, revision: 0, updated_at: 0 }
}

fn order(id: &str, update_time: i64, word: &str) -> Mirror {
    Mirror {
        app_key: APP.to_owned(),
        shop_id: SHOP.to_owned(),
        kind: MirrorKind::Order,
        id: id.to_owned(),
        parent: String::new(),
        update_time,
        deleted: false,
        origin: "order.get_order_list".to_owned(),
        read_at: 1_700_000_000_000,
        body: Bytes::from(format!(r#"{{"id":"{id}", "word":"{word} 商店"}}"#)),
    }
}

fn event(mirror: &Mirror) -> Arrival {
    let id = format!("{}:{}:{}", mirror.id, mirror.update_time, mirror.read_at);
    Arrival {
        owner: mirror.shop_id.clone(),
        subject: format!("order:{}", mirror.id),
        body: mirror.body.clone(),
        ..Arrival::new(Source::Sync, &mirror.app_key, id, "order.changed", mirror.update_time)
    }
}

async fn apply(store: &dyn CopyStore, mirrors: &[Mirror]) -> Result<Vec<Applied>> {
    Ok(store.apply(mirrors, &[], &[], None).await?.unwrap_or_default())
}

async fn cursor(store: &dyn CopyStore) -> Result<Option<(String, i64)>> {
    let found = store.load_checkpoint(APP, SHOP, "order").await?;
    Ok(found.map(|checkpoint| (checkpoint.cursor, checkpoint.revision)))
}

async fn a_checkpoint_is_read_back(store: &dyn CopyStore) -> Verdict {
    same(&cursor(store).await?, &None, "the checkpoint of a new store")?;
    let saved = store.save_checkpoint(&checkpoint(SHOP, "order", "{\"at\":1}"), Expected::Absent).await?;
    same(&saved, &Saved::Revision(1), "the first save")?;
    let saved =
        store.save_checkpoint(&checkpoint(SHOP, "order", "{\"at\":2}"), Expected::Revision(1)).await?;
    same(&saved, &Saved::Revision(2), "the second save")?;
    same(&cursor(store).await?, &Some(("{\"at\":2}".to_owned(), 2)), "the checkpoint")?;
    let _ = store.save_checkpoint(&checkpoint("1", "return", "{}"), Expected::Any).await?;
    let all = store.list_checkpoints().await?;
    let names: Vec<_> = all.iter().map(|one| (one.shop_id.as_str(), one.kind.as_str())).collect();
    same(&names, &vec![("1", "return"), (SHOP, "order")], "the checkpoints")?;
    check(all.iter().all(|one| one.updated_at > 0), "a checkpoint does not say when it was saved")
}

async fn a_conflict_saves_nothing(store: &dyn CopyStore) -> Verdict {
    let one = checkpoint(SHOP, "order", "one");
    same(
        &store.save_checkpoint(&one, Expected::Revision(1)).await?,
        &Saved::Conflict,
        "a save over nothing",
    )?;
    same(&store.save_checkpoint(&one, Expected::Absent).await?, &Saved::Revision(1), "a save")?;
    let two = checkpoint(SHOP, "order", "two");
    for expected in [Expected::Absent, Expected::Revision(2), Expected::Revision(0)] {
        same(&store.save_checkpoint(&two, expected).await?, &Saved::Conflict, "a stale save")?;
    }
    same(&cursor(store).await?, &Some(("one".to_owned(), 1)), "the checkpoint")
}

async fn a_copy_is_read_back(store: &dyn CopyStore) -> Verdict {
    let whole = Mirror { parent: "p'1".to_owned(), deleted: true, ..order("1", 10, "one") };
    same(&apply(store, std::slice::from_ref(&whole)).await?, &vec![Applied::New], "a new copy")?;
    let found = store.load_mirror(APP, SHOP, MirrorKind::Order, "1").await?;
    same(&found, &Some(whole), "the copy")?;
    for (shop, kind, id) in
        [("2", MirrorKind::Order, "1"), (SHOP, MirrorKind::Return, "1"), (SHOP, MirrorKind::Order, "2")]
    {
        same(&store.load_mirror(APP, shop, kind, id).await?, &None, "another copy")?;
    }
    Ok(())
}

async fn an_older_copy_never_wins(store: &dyn CopyStore) -> Verdict {
    let later = |mirror: Mirror, by: i64| Mirror { read_at: mirror.read_at + by, ..mirror };
    for (mirror, wanted) in [
        (order("1", 10, "one"), Applied::New),
        (later(order("1", 10, "one"), 1), Applied::Same),
        (order("1", 12, "two"), Applied::Changed),
        (later(order("1", 11, "three"), 5), Applied::Older),
        (later(order("1", 12, "four"), 2), Applied::Changed),
        (later(order("1", 12, "two"), 1), Applied::Older),
    ] {
        same(&apply(store, &[mirror]).await?, &vec![wanted], "what became of a copy")?;
    }
    let found = store.load_mirror(APP, SHOP, MirrorKind::Order, "1").await?;
    same(&found, &Some(later(order("1", 12, "four"), 2)), "the copy")
}

async fn a_batch_that_repeats_itself(store: &dyn CopyStore) -> Verdict {
    let batch = [order("1", 10, "one"), order("2", 10, "two"), order("1", 10, "one"), order("1", 11, "new")];
    let wanted = vec![Applied::New, Applied::New, Applied::Same, Applied::Changed];
    same(&apply(store, &batch).await?, &wanted, "a batch")?;
    let found = store.load_mirror(APP, SHOP, MirrorKind::Order, "1").await?;
    same(&found, &Some(order("1", 11, "new")), "the copy")
}

/// More copies than fit a statement: a third of them newer, a third the same, a third older than what is there.
async fn a_large_batch_is_weighed_one_by_one(store: &dyn CopyStore) -> Verdict {
    let orders = |time: fn(i64) -> i64, read_at: i64| -> Vec<Mirror> {
        let one = |number: i64| Mirror { read_at, ..order(&format!("{number:03}"), time(number), "one") };
        (0..150).map(one).collect()
    };
    let first = orders(|_| 10, 1_000);
    same(&apply(store, &first).await?, &vec![Applied::New; 150], "new copies")?;
    let second: Vec<Mirror> = orders(|number| 9 + number % 3, 2_000)
        .into_iter()
        .map(|one| match one.update_time {
            10 => one,
            time => order(&one.id, time, "two"),
        })
        .collect();
    let thirds = [Applied::Older, Applied::Same, Applied::Changed].into_iter().cycle().take(150);
    same(&apply(store, &second).await?, &thirds.collect(), "the same copies again")?;
    let expected: Vec<(i64, i64)> =
        [(10, 1_000), (10, 2_000), (11, 1_700_000_000_000)].into_iter().cycle().take(150).collect();
    let found = store.list_mirrors(APP, SHOP, MirrorKind::Order, "", 200).await?;
    let found: Vec<_> = found.iter().map(|one| (one.update_time, one.read_at)).collect();
    same(&found, &expected, "the times of the copies")
}

async fn a_stale_checkpoint_writes_nothing(store: &dyn CopyStore) -> Verdict {
    let to = checkpoint(SHOP, "order", "one");
    let copies = [order("1", 10, "one")];
    let applied = store.apply(&copies, &[], &[], Some((&to, Expected::Revision(3)))).await?;
    same(&applied, &None, "copies behind a stale checkpoint")?;
    same(&store.load_mirror(APP, SHOP, MirrorKind::Order, "1").await?, &None, "the copy")?;
    same(&cursor(store).await?, &None, "the checkpoint")?;
    let applied = store.apply(&copies, &[], &[], Some((&to, Expected::Absent))).await?;
    same(&applied, &Some(vec![Applied::New]), "copies behind the right checkpoint")?;
    same(&cursor(store).await?, &Some(("one".to_owned(), 1)), "the checkpoint")
}

async fn of_twenty_workers_one_moves_on(store: Arc<dyn CopyStore>) -> Verdict {
    let _ = store.save_checkpoint(&checkpoint(SHOP, "order", "0"), Expected::Absent).await?;
    let work = (0..20).map(|number: i64| {
        let store = store.clone();
        async move {
            let to = checkpoint(SHOP, "order", &number.to_string());
            let copy = order(&number.to_string(), number, "one");
            store.apply(&[copy], &[], &[], Some((&to, Expected::Revision(1)))).await
        }
    });
    let done = futures_util::future::try_join_all(work).await?;
    same(&done.iter().flatten().count(), &1, "the number of workers that moved on")?;
    same(&store.count_mirrors(APP, SHOP).await?, &vec![(MirrorKind::Order, 1)], "the copies")?;
    same(&cursor(&*store).await?.map(|(_, revision)| revision), &Some(2), "the revision")
}

async fn changes_become_events(store: &dyn SyncStore) -> Verdict {
    store.apply(&[order("1", 10, "one")], &[], &[], None).await?;
    let batch = [order("1", 10, "one"), order("2", 10, "two"), order("1", 9, "old"), order("1", 11, "new")];
    let events: Vec<_> = batch.iter().map(event).collect();
    store.apply(&batch, &events, &["app", "effects"], None).await?;
    let kept = store.read(&Filter::default(), 10).await?;
    let subjects: Vec<_> =
        kept.iter().map(|stored| (stored.arrival.subject.as_str(), stored.arrival.happened_at)).collect();
    same(&subjects, &vec![("order:2", 10), ("order:1", 11)], "the events")?;
    for consumer in ["app", "effects"] {
        same(&store.stats(consumer).await?.pending, &2, "the events that wait for a consumer")?;
    }
    Ok(())
}

async fn a_stale_checkpoint_keeps_no_event(store: &dyn SyncStore) -> Verdict {
    let to = checkpoint(SHOP, "order", "one");
    let copies = [order("1", 10, "one")];
    let stale = Some((&to, Expected::Revision(3)));
    same(
        &store.apply(&copies, &[event(&copies[0])], &["app"], stale).await?,
        &None,
        "copies behind a stale checkpoint",
    )?;
    same(&store.read(&Filter::default(), 10).await?.len(), &0, "the number of events")
}

async fn copies_are_listed_by_id(store: &dyn CopyStore) -> Verdict {
    let mut batch: Vec<_> = ["3", "1", "20", "2"].map(|id| order(id, 10, "one")).to_vec();
    batch.push(Mirror { deleted: true, ..order("4", 10, "gone") });
    batch.push(Mirror { shop_id: "another".to_owned(), ..order("5", 10, "one") });
    batch.push(Mirror { kind: MirrorKind::Return, ..order("6", 10, "one") });
    apply(store, &batch).await?;
    let mut ids: Vec<String> = Vec::new();
    loop {
        let after = ids.last().cloned().unwrap_or_default();
        let page = store.list_mirrors(APP, SHOP, MirrorKind::Order, &after, 2).await?;
        if page.is_empty() {
            break;
        }
        ids.extend(page.into_iter().map(|mirror| mirror.id));
    }
    same(&ids, &["1", "2", "20", "3", "4"].map(str::to_owned).to_vec(), "the ids")?;
    let counts = store.count_mirrors(APP, SHOP).await?;
    same(&counts, &vec![(MirrorKind::Order, 4), (MirrorKind::Return, 1)], "the counts")
}

async fn what_a_full_read_missed_is_found(store: &dyn CopyStore) -> Verdict {
    let old = ["1", "2", "3", "4"].map(|id| order(id, 10, "one"));
    apply(store, &old).await?;
    let begun = old[0].read_at + 1;
    let again = Mirror { read_at: begun, ..order("2", 10, "one") };
    let gone = Mirror { read_at: begun, deleted: true, ..order("4", 10, "one") };
    let applied = apply(store, &[again, gone]).await?;
    same(&applied, &vec![Applied::Same, Applied::Changed], "the second read")?;
    let unread = store.list_unread(APP, SHOP, MirrorKind::Order, begun, "", 10).await?;
    let ids: Vec<_> = unread.iter().map(|mirror| mirror.id.as_str()).collect();
    same(&ids, &vec!["1", "3"], "the copies that were not read")?;
    let rest = store.list_unread(APP, SHOP, MirrorKind::Order, begun, "1", 1).await?;
    same(&rest.first().map(|mirror| mirror.id.as_str()), &Some("3"), "the second one")
}

async fn parts_lead_to_their_whole(store: &dyn CopyStore) -> Verdict {
    let sku = |id: &str, parent: &str| Mirror {
        kind: MirrorKind::Sku,
        parent: parent.to_owned(),
        ..order(id, 10, "one")
    };
    apply(store, &[sku("2", "p1"), sku("1", "p1"), sku("3", "p2"), sku("4", "")]).await?;
    apply(store, &[Mirror { shop_id: "another".to_owned(), ..sku("5", "p1") }, sku("0", "p3")]).await?;
    let parts = store.list_parts(APP, SHOP, MirrorKind::Sku, &["p1"]).await?;
    same(&parts, &vec![sku("1", "p1"), sku("2", "p1")], "the parts")?;
    let parts = store.list_parts(APP, SHOP, MirrorKind::Sku, &["p3", "p1", "'", "p1"]).await?;
    same(&parts, &vec![sku("1", "p1"), sku("2", "p1"), sku("0", "p3")], "the parts of two")?;
    same(
        &store.list_parts(APP, SHOP, MirrorKind::Sku, &["", "p9"]).await?.len(),
        &0,
        "the parts of nothing",
    )?;
    same(&store.list_parts(APP, SHOP, MirrorKind::Sku, &[]).await?.len(), &0, "the parts of none")
}

async fn a_shop_is_forgotten(store: &dyn CopyStore) -> Verdict {
    let other = Mirror { shop_id: "another".to_owned(), ..order("5", 10, "one") };
    apply(store, &[order("1", 10, "one"), order("2", 10, "one"), other.clone()]).await?;
    for shop in [SHOP, "another"] {
        let _ = store.save_checkpoint(&checkpoint(shop, "order", "{}"), Expected::Any).await?;
    }
    same(&store.forget_shop(APP, SHOP).await?, &2, "the number of copies")?;
    same(&store.forget_shop(APP, SHOP).await?, &0, "the number of copies that are left")?;
    same(&cursor(store).await?, &None, "the checkpoint")?;
    same(
        &store.load_mirror(APP, "another", MirrorKind::Order, "5").await?,
        &Some(other),
        "another shop's copy",
    )?;
    same(&store.list_checkpoints().await?.len(), &1, "the number of checkpoints")
}
