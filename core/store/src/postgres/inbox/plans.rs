//! How PostgreSQL finds what the inbox asks for: `/metrics` without a walk through what was handled, a claim and its end without one
//! through all that waits.

use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
use tiktokshop_test_postgres::Database;

use super::{claim, finish, look};

const TABLES: &str = include_str!("../../../migrations/postgres/0006_inbox.sql");
const TRACE: &str = include_str!("../../../migrations/postgres/0016_traces.sql");

/// A consumer that has handled 20,000 events; a few wait, and a few are dead.
const ROWS: &str = "INSERT INTO delivery
    SELECT number, 'app', 'lane', number,
        CASE WHEN number % 1000 = 0 THEN 'pending' WHEN number % 1000 = 1 THEN 'dead' ELSE 'done' END,
        1, false, number, ''
    FROM generate_series(1, 20000) AS number";

/// A consumer for which 10,000 events wait, each in a lane of its own. Names of lanes are long, which makes the index by lane a level
/// deeper than that of all open deliveries, and a look into it seem dearer.
const WAITING: &str = "INSERT INTO delivery
    SELECT number, 'app', 'shop' || repeat('0', 90) || number, number, 'pending', 0, false, number, ''
    FROM generate_series(1, 10000) AS number";

async fn plan(connection: &mut PgConnection, statement: &str, values: &str) -> String {
    let prepare = format!("PREPARE asked AS {statement}");
    connection.execute(sqlx::raw_sql(AssertSqlSafe(prepare))).await.unwrap();
    let explain = format!("EXPLAIN EXECUTE asked({values})");
    let lines: Vec<String> =
        sqlx::query_scalar(AssertSqlSafe(explain)).fetch_all(&mut *connection).await.unwrap();
    connection.execute("DEALLOCATE asked").await.unwrap();
    lines.join("\n")
}

#[tokio::test]
async fn what_metrics_ask_for_walks_through_nothing_that_was_handled() {
    let database = Database::create();
    let mut connection = PgConnection::connect(&database.url()).await.unwrap();
    connection.execute(sqlx::raw_sql(AssertSqlSafe(TABLES))).await.unwrap();
    connection.execute(ROWS).await.unwrap();
    connection.execute("VACUUM ANALYZE delivery").await.unwrap();
    // Also the plan that serves any value, which PostgreSQL goes over to in time.
    for mode in ["force_custom_plan", "force_generic_plan"] {
        let set = format!("SET plan_cache_mode = {mode}");
        connection.execute(sqlx::raw_sql(AssertSqlSafe(set))).await.unwrap();
        for (statement, values) in [(look::BACKLOG, "'app'"), (look::OLDEST, "'app', 30000")] {
            let plan = plan(&mut connection, statement, values).await;
            assert!(
                plan.contains("delivery_open") && !plan.contains("Seq Scan"),
                "{mode}: {statement}\n{plan}"
            );
        }
    }
}

/// A burst of events is handed out long before the tables are analyzed for the first time.
#[tokio::test]
async fn a_claim_and_its_end_walk_through_nothing_that_waits_while_postgres_knows_nothing_about_its_tables() {
    let database = Database::create();
    let mut connection = PgConnection::connect(&database.url()).await.unwrap();
    for statements in [TABLES, TRACE, "ALTER TABLE delivery SET (autovacuum_enabled = false)", WAITING] {
        connection.execute(sqlx::raw_sql(AssertSqlSafe(statements))).await.unwrap();
    }
    let (one, all) = ("'app', ARRAY['lane 1', 'lane 2']", "ARRAY['app', 'app'], ARRAY['lane 1', 'lane 2']");
    for mode in ["force_custom_plan", "force_generic_plan"] {
        let set = format!("SET plan_cache_mode = {mode}");
        connection.execute(sqlx::raw_sql(AssertSqlSafe(set))).await.unwrap();
        let statements =
            [(claim::HEADS, one), (claim::SUPERSEDE, one), (finish::FREE, all), (finish::CLOSE, all)];
        for (statement, values) in statements {
            let plan = plan(&mut connection, statement, values).await;
            let walks = plan.contains("delivery_open") || plan.contains("Seq Scan on delivery");
            assert!(plan.contains("delivery_in_order") && !walks, "{mode}: {statement}\n{plan}");
        }
    }
}
