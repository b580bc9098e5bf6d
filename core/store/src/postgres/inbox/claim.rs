//! Hands out the first event of each lane that is ready.

use sqlx::PgConnection;
use tiktokshop_core::Result;
use tiktokshop_lifecycle::inbox::Claim;

use super::{bounded, clock, pending};
use crate::inbox::{HeadRow, Heads, event_columns};
use crate::postgres::pool;
use crate::postgres::problem::failed;

/// What a worker asks for.
pub(super) struct Wish<'w> {
    pub(super) consumer: &'w str,
    pub(super) worker: &'w str,
    pub(super) limit: usize,
    /// Milliseconds.
    pub(super) lease: i64,
    /// Of this call alone: repeated, it finds what it was given.
    pub(super) ticket: i64,
}

/// Whether a pending event `e` with its delivery `d` came after a later one of its kind was handed out. Whoever had that may have
/// handled it and died before it said so.
macro_rules! overtaken {
    () => {
        "(e.latest_wins AND NOT d.replayed AND EXISTS (
            SELECT 1 FROM delivery AS later JOIN event AS l ON l.seq = later.seq
            WHERE later.consumer = d.consumer AND later.lane = d.lane
                AND (later.state = 'done' OR later.state = 'pending' AND later.attempts > 0)
                AND later.happened_at > d.happened_at AND l.event_type = e.event_type AND l.app_key = e.app_key))"
    };
}

/// What heads are made of.
macro_rules! head {
    ($overtaken:expr) => {
        concat!("SELECT d.lane, d.attempts, d.due_at, ", $overtaken, " AS overtaken, ", event_columns!())
    };
}

const ANY: &str = "SELECT EXISTS (
        SELECT 1 FROM lane WHERE consumer = $1 AND ready_at <= (SELECT COALESCE($2, store_millis())))
    OR (SELECT shown FROM inbox_clock) > (SELECT COALESCE($2, store_millis())) + 2000";
const READY: &str = "SELECT lane FROM lane WHERE consumer = $1 AND ready_at <= $2
    ORDER BY ready_at, lane LIMIT $3 FOR UPDATE SKIP LOCKED";
pub(super) const HEADS: &str = concat!(
    head!(overtaken!()),
    " FROM UNNEST($2::text[]) WITH ORDINALITY AS ready (lane, number)
    CROSS JOIN LATERAL (SELECT * FROM delivery AS first
        WHERE first.consumer = $1 AND first.lane = ready.lane AND first.state = ",
    pending!(),
    " ORDER BY first.happened_at, first.seq LIMIT 1) AS d
    JOIN event AS e ON e.seq = d.seq
    ORDER BY ready.number"
);
const GIVEN: &str = concat!(
    head!("false"),
    " FROM lane JOIN delivery AS d ON d.seq = lane.seq AND d.consumer = lane.consumer JOIN event AS e ON e.seq = d.seq
    WHERE lane.consumer = $1 AND lane.worker = $2 AND lane.ticket = $3 ORDER BY e.seq"
);
pub(super) const SUPERSEDE: &str = concat!(
    "UPDATE delivery AS d SET state = 'superseded' FROM event AS e
    WHERE d.consumer = $1 AND d.lane = ANY($2) AND d.state = ",
    pending!(),
    " AND e.seq = d.seq AND ",
    overtaken!()
);
const WAIT: &str = "UPDATE lane SET ready_at = later.due_at, seq = NULL, ticket = NULL, worker = ''
    FROM UNNEST($2::text[], $3::bigint[]) AS later (lane, due_at)
    WHERE lane.consumer = $1 AND lane.lane = later.lane";
const CLOSE: &str = "DELETE FROM lane WHERE consumer = $1 AND lane = ANY($2)";
const COUNT: &str = "UPDATE delivery SET attempts = attempts + 1 WHERE consumer = $1 AND seq = ANY($2)";
const TAKE: &str = "UPDATE lane SET ready_at = $4, worker = $5, ticket = $6, seq = taken.seq
    FROM UNNEST($2::text[], $3::bigint[]) AS taken (lane, seq) WHERE lane.consumer = $1 AND lane.lane = taken.lane";

pub(super) async fn some(
    connection: &mut PgConnection,
    wish: &Wish<'_>,
    clock: Option<i64>,
) -> Result<Vec<Claim>> {
    if wish.limit == 0 {
        return Ok(Vec::new());
    }
    let given = given(connection, wish).await?;
    if !given.is_empty() || !any(connection, wish, clock).await? {
        return Ok(given);
    }
    let mut writing = pool::begin(connection).await?;
    let now = clock::follow(&mut writing, clock).await?;
    let mut claims = Vec::new();
    while claims.len() < wish.limit {
        let lanes = ready(&mut writing, wish, wish.limit - claims.len(), now).await?;
        let query = sqlx::query_as::<_, HeadRow>(HEADS).bind(wish.consumer).bind(&lanes);
        let rows = query.fetch_all(&mut *writing).await.map_err(failed("read events"))?;
        let heads = Heads::of(rows, wish.consumer, now, wish.ticket)?;
        tidy(&mut writing, wish.consumer, &heads, &heads.missing(&lanes)).await?;
        take(&mut writing, wish, &heads.claims, now).await?;
        let all = heads.claims.len() == lanes.len();
        claims.extend(heads.claims.into_iter().map(|(_, claim)| claim));
        if all {
            break;
        }
    }
    pool::commit(writing, "hand out events").await?;
    Ok(claims)
}

/// What this call was given, if it is repeated because its end was not heard.
async fn given(connection: &mut PgConnection, wish: &Wish<'_>) -> Result<Vec<Claim>> {
    let query = sqlx::query_as::<_, HeadRow>(GIVEN).bind(wish.consumer).bind(wish.worker).bind(wish.ticket);
    let rows = query.fetch_all(connection).await.map_err(failed("look for claims"))?;
    let heads = Heads::of(rows, wish.consumer, i64::MAX, wish.ticket)?;
    let counted = |mut claim: Claim| {
        // Its attempt was counted when it was given.
        claim.attempt -= 1;
        claim
    };
    Ok(heads.claims.into_iter().map(|(_, claim)| counted(claim)).collect())
}

/// A look without a lock, for workers that ask often and find nothing.
async fn any(connection: &mut PgConnection, wish: &Wish<'_>, clock: Option<i64>) -> Result<bool> {
    let query = sqlx::query_scalar(ANY).bind(wish.consumer).bind(clock);
    query.fetch_one(connection).await.map_err(failed("look for events"))
}

async fn ready(
    connection: &mut PgConnection,
    wish: &Wish<'_>,
    limit: usize,
    now: i64,
) -> Result<Vec<String>> {
    let query = sqlx::query_scalar(READY).bind(wish.consumer).bind(now).bind(bounded(limit));
    query.fetch_all(connection).await.map_err(failed("look for events"))
}

/// Puts right what is not to be handed out now.
async fn tidy(connection: &mut PgConnection, consumer: &str, heads: &Heads, empty: &[String]) -> Result<()> {
    for (statement, lanes) in [(SUPERSEDE, heads.overtaken.as_slice()), (CLOSE, empty)] {
        if !lanes.is_empty() {
            let done = sqlx::query(statement).bind(consumer).bind(lanes).execute(&mut *connection).await;
            done.map_err(failed("put events in order"))?;
        }
    }
    if !heads.waiting.is_empty() {
        let (lanes, times): (Vec<&str>, Vec<i64>) =
            heads.waiting.iter().map(|(lane, due_at)| (lane.as_str(), *due_at)).unzip();
        let query = sqlx::query(WAIT).bind(consumer).bind(lanes).bind(times);
        query.execute(connection).await.map_err(failed("put events in order"))?;
    }
    Ok(())
}

async fn take(
    connection: &mut PgConnection,
    wish: &Wish<'_>,
    claims: &[(String, Claim)],
    now: i64,
) -> Result<()> {
    if claims.is_empty() {
        return Ok(());
    }
    let (lanes, seqs): (Vec<&str>, Vec<i64>) =
        claims.iter().map(|(lane, claim)| (lane.as_str(), claim.id.seq)).unzip();
    let count = sqlx::query(COUNT).bind(wish.consumer).bind(&seqs).execute(&mut *connection).await;
    count.map_err(failed("hand out events"))?;
    let query = sqlx::query(TAKE).bind(wish.consumer).bind(lanes).bind(seqs);
    let query = query.bind(now.saturating_add(wish.lease)).bind(wish.worker).bind(wish.ticket);
    query.execute(connection).await.map_err(failed("hand out events"))?;
    Ok(())
}
