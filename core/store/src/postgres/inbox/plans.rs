//! How PostgreSQL finds what `/metrics` asks for: never by a walk through what was handled.

use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
use tiktokshop_test_postgres::Database;

use super::look;

const TABLES: &str = include_str!("../../../migrations/postgres/0006_inbox.sql");

/// A consumer that has handled 20,000 events; a few wait, and a few are dead.
const ROWS: &str = "INSERT INTO delivery
    SELECT number, 'app', 'lane', number,
        CASE WHEN number % 1000 = 0 THEN 'pending' WHEN number % 1000 = 1 THEN 'dead' ELSE 'done' END,
        1, false, number, ''
    FROM generate_series(1, 20000) AS number";

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
