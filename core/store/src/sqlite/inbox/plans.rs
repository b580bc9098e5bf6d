//! How SQLite finds what the inbox's statements ask for: never by a walk through what a consumer has, or ever had.

use sqlx::{AssertSqlSafe, Connection as _, Row as _, SqliteConnection};

use super::{claim, finish, keep, look, prune, replay};

const TABLES: &str = concat!(
    include_str!("../../../migrations/sqlite/0006_inbox.sql"),
    include_str!("../../../migrations/sqlite/0016_traces.sql")
);

const STATEMENTS: &[(&str, &str)] = &[
    ("claim: any", claim::ANY),
    ("claim: ready", claim::READY),
    ("claim: heads", claim::HEADS),
    ("claim: supersede", claim::SUPERSEDE),
    ("claim: wait", claim::WAIT),
    ("claim: close", claim::CLOSE),
    ("claim: count", claim::COUNT),
    ("claim: take", claim::TAKE),
    ("finish: held", finish::HELD),
    ("finish: end", finish::END),
    ("finish: free", finish::FREE),
    ("finish: close", finish::CLOSE),
    ("finish: extend", finish::EXTEND),
    ("keep: deliveries", keep::DELIVERIES),
    ("keep: lanes", keep::LANES),
    ("look: oldest", look::OLDEST),
    ("look: backlog", look::BACKLOG),
    ("prune: look", prune::LOOK),
    ("prune: deliveries", prune::DELIVERIES),
    ("prune: bodies", prune::BODIES),
    ("prune: events", prune::EVENTS),
    ("replay: pending", replay::PENDING),
    ("replay: lanes", replay::LANES),
];

/// Steps of a plan that look at no more rows than are asked for; the others walk.
fn is_narrow(step: &str) -> bool {
    let walks = ["SCAN d", "SCAN e", "SCAN l", "SCAN first", "SCAN later", "SCAN left", "SCAN lane"];
    let walks = walks.iter().any(|start| *step == **start || step.starts_with(&format!("{start} USING")));
    !walks && !step.ends_with("(consumer=?)")
}

async fn plan(connection: &mut SqliteConnection, statement: &str) -> Vec<String> {
    let query = sqlx::query(AssertSqlSafe(format!("EXPLAIN QUERY PLAN {statement}")));
    let rows = query.fetch_all(connection).await.unwrap();
    rows.iter().map(|row| row.get::<String, _>("detail")).collect()
}

#[tokio::test]
async fn no_statement_walks_through_a_table() {
    let mut connection = SqliteConnection::connect("sqlite::memory:").await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(TABLES)).execute(&mut connection).await.unwrap();
    for (name, statement) in STATEMENTS {
        let plan = plan(&mut connection, statement).await;
        let walks: Vec<_> = plan.iter().filter(|step| !is_narrow(step)).collect();
        assert!(!plan.is_empty() && walks.is_empty(), "{name} walks: {walks:#?} in {plan:#?}");
    }
}
