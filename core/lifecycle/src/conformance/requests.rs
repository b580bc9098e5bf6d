//! The log of calls: each call once, the newest first, summed up, and pruned by age.

use std::sync::Arc;
use std::time::Duration;

use tiktokshop_core::Result;
use tiktokshop_core::conformance::{StoreTime, Verdict};

use super::{check, named, same};
use crate::requests::{RequestEntry, RequestFilter, RequestSummary, Requests};

/// Runs all cases, each with a new, empty store. `time` lets time pass by the store's clock.
///
/// # Errors
/// The first case that fails.
pub async fn requests<M, F>(make: M) -> Verdict
where
    M: Fn() -> F,
    F: Future<Output = Result<(Arc<dyn Requests>, Arc<dyn StoreTime>)>>,
{
    let (store, _) = make().await?;
    named("an_entry_is_read_back", an_entry_is_read_back(&*store).await)?;
    let (store, _) = make().await?;
    named("a_call_is_logged_once", a_call_is_logged_once(&*store).await)?;
    let (store, _) = make().await?;
    named("all_conditions_must_hold", all_conditions_must_hold(&*store).await)?;
    let (store, _) = make().await?;
    named("pages_miss_nothing", pages_miss_nothing(&*store).await)?;
    let (store, _) = make().await?;
    named("slices_are_summed_up", slices_are_summed_up(&*store).await)?;
    let (store, time) = make().await?;
    named("old_entries_are_pruned", old_entries_are_pruned(&*store, &*time).await)
}

/// A call with every field set, made distinct by its number.
fn entry(number: i64) -> RequestEntry {
    RequestEntry {
        call_id: format!("7f00-{number}"),
        app_key: "app".to_owned(),
        operation: "order.get_order_list".to_owned(),
        version: "202309".to_owned(),
        shop_id: "7000714532876273420".to_owned(),
        method: "POST".to_owned(),
        path: "/order/202309/orders/search".to_owned(),
        parameters: r#"{"query":{"page_size":"50"},"body":{"name":"Nhà bán 商店 'x'; DROP TABLE request"}}"#
            .to_owned(),
        http_status: 200,
        code: Some(0),
        message: "Success".to_owned(),
        kind: String::new(),
        request_id: format!("2024-{number}"),
        attempts: 1,
        started_at_ms: 1_700_000_000_000 + number,
        duration_ms: number,
    }
}

async fn numbers(store: &dyn Requests, filter: RequestFilter) -> Result<Vec<i64>> {
    let listed = store.list_requests(&filter, 100).await?;
    Ok(listed.iter().map(|stored| stored.entry.duration_ms).collect())
}

async fn an_entry_is_read_back(store: &dyn Requests) -> Verdict {
    let unsent = RequestEntry { http_status: 0, code: None, kind: "validation".to_owned(), ..entry(2) };
    let odd = RequestEntry {
        code: Some(-1),
        request_id: String::new(),
        message: "\u{0} ' \u{202e}".to_owned(),
        ..entry(3)
    };
    store.log_requests(&[]).await?;
    store.log_requests(&[entry(1), unsent.clone(), odd]).await?;
    let listed = store.list_requests(&RequestFilter::default(), 100).await?;
    let found: Vec<&RequestEntry> = listed.iter().map(|stored| &stored.entry).collect();
    same(&found[1..].to_vec(), &vec![&unsent, &entry(1)], "what was logged")?;
    same(&found[0].code, &Some(-1), "the code of a call with odd text")?;
    check(listed.windows(2).all(|pair| pair[0].seq > pair[1].seq), "the newest do not come first")
}

async fn a_call_is_logged_once(store: &dyn Requests) -> Verdict {
    store.log_requests(&[entry(1), entry(1), entry(2)]).await?;
    store.log_requests(&[RequestEntry { message: "again".to_owned(), ..entry(2) }, entry(3)]).await?;
    same(&numbers(store, RequestFilter::default()).await?, &vec![3, 2, 1], "the calls")?;
    let second = RequestFilter { id: Some("7f00-2".to_owned()), ..RequestFilter::default() };
    let listed = store.list_requests(&second, 1).await?;
    same(&listed[0].entry.message, &"Success".to_owned(), "the message of a call that was logged again")
}

async fn all_conditions_must_hold(store: &dyn Requests) -> Verdict {
    let failed = RequestEntry { kind: "permission".to_owned(), code: Some(105_005), ..entry(2) };
    let elsewhere = RequestEntry { shop_id: "other".to_owned(), ..failed.clone() };
    let elsewhere =
        RequestEntry { call_id: "c".to_owned(), duration_ms: 3, request_id: String::new(), ..elsewhere };
    let product = RequestEntry { operation: "product.get_product".to_owned(), ..entry(4) };
    store.log_requests(&[entry(1), failed, elsewhere, product]).await?;
    let all = RequestFilter::default;
    let shop = || Some("7000714532876273420".to_owned());
    let cases = [
        ("all", all(), vec![4, 3, 2, 1]),
        ("a shop", RequestFilter { shop_id: shop(), ..all() }, vec![4, 2, 1]),
        ("failures", RequestFilter { failed: Some(true), ..all() }, vec![3, 2]),
        ("successes", RequestFilter { failed: Some(false), ..all() }, vec![4, 1]),
        ("failures of a shop", RequestFilter { failed: Some(true), shop_id: shop(), ..all() }, vec![2]),
        (
            "an operation",
            RequestFilter { operation: Some("product.get_product".to_owned()), ..all() },
            vec![4],
        ),
        ("a request id", RequestFilter { id: Some("2024-4".to_owned()), ..all() }, vec![4]),
        ("a call id", RequestFilter { id: Some("c".to_owned()), ..all() }, vec![3]),
        ("no id", RequestFilter { id: Some(String::new()), ..all() }, vec![]),
        ("a time", RequestFilter { since_ms: Some(1_700_000_000_004), ..all() }, vec![4]),
        ("SQL", RequestFilter { shop_id: Some("' OR '1'='1".to_owned()), ..all() }, vec![]),
    ];
    for (what, filter, wanted) in cases {
        same(&numbers(store, filter).await?, &wanted, what)?;
    }
    Ok(())
}

async fn pages_miss_nothing(store: &dyn Requests) -> Verdict {
    let entries: Vec<RequestEntry> = (1..=25).map(entry).collect();
    store.log_requests(&entries).await?;
    let (mut seen, mut before) = (Vec::new(), None);
    loop {
        let page = store.list_requests(&RequestFilter { before, ..RequestFilter::default() }, 10).await?;
        let Some(last) = page.last() else { break };
        before = Some(last.seq);
        seen.extend(page.iter().map(|stored| stored.entry.duration_ms));
    }
    same(&seen, &(1..=25).rev().collect(), "all pages")
}

async fn slices_are_summed_up(store: &dyn Requests) -> Verdict {
    let minute =
        |at: i64, number: i64| RequestEntry { started_at_ms: at, duration_ms: number, ..entry(number) };
    let mut entries: Vec<RequestEntry> = (1..=200).map(|number| minute(60_000 + number, number)).collect();
    entries[7].kind = "server".to_owned();
    entries.push(minute(180_000, 900));
    store.log_requests(&entries).await?;
    let slice = Duration::from_secs(60);
    let summary = |from_ms, calls, failures, p50_ms, p99_ms| RequestSummary {
        from_ms,
        calls,
        failures,
        p50_ms,
        p99_ms,
    };
    let found = store.sum_requests(&RequestFilter::default(), slice).await?;
    let wanted = vec![summary(60_000, 200, 1, 100, 198), summary(180_000, 1, 0, 900, 900)];
    same(&found, &wanted, "the slices")?;
    let late = RequestFilter { since_ms: Some(120_000), ..RequestFilter::default() };
    same(&store.sum_requests(&late, slice).await?, &wanted[1..].to_vec(), "the slices of later")
}

async fn old_entries_are_pruned(store: &dyn Requests, time: &dyn StoreTime) -> Verdict {
    store.log_requests(&[entry(1), entry(2)]).await?;
    same(&store.prune_requests(Duration::from_secs(600)).await?, &0, "what was pruned early")?;
    time.pass(Duration::from_secs(3)).await;
    store.log_requests(&[entry(3)]).await?;
    same(&store.prune_requests(Duration::from_secs(2)).await?, &2, "what was pruned")?;
    same(&numbers(store, RequestFilter::default()).await?, &vec![3], "what is left")
}
