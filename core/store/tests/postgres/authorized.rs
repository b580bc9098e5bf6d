//! The tokens of a new authorization are saved, although the database refuses at first: their code is used up.

use std::time::Duration;

use sqlx::Executor as _;
use tiktokshop_core::ErrorKind;
use tiktokshop_core::oauth::{AuthorizeUrl, OAuth, StateCheck};
use tiktokshop_core::token::{AccountId, Tokens};
use tiktokshop_store::PostgresStore;
use tiktokshop_test_postgres::Database;

use super::auth_host::AuthHost;
use super::keyed;

/// As on a full disk: the given number of rows is refused. A sequence counts them, which no transaction takes back.
async fn refuse(database: &Database, times: u32) {
    let pool = sqlx::PgPool::connect(&database.url()).await.unwrap();
    let fault = format!(
        "SET search_path TO tiktokshop;
        CREATE SEQUENCE tries;
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            IF nextval('tiktokshop.tries') <= {times} THEN RAISE EXCEPTION 'no space left' USING ERRCODE = '53100'; END IF;
            RETURN NEW;
        END $$;
        CREATE TRIGGER refuse BEFORE INSERT ON token FOR EACH ROW EXECUTE FUNCTION refuse();"
    );
    pool.execute(sqlx::raw_sql(sqlx::AssertSqlSafe(fault))).await.unwrap();
}

async fn authorize(store: &PostgresStore, host: &AuthHost) -> tiktokshop_core::Result<()> {
    let oauth = OAuth::standalone("app", "secret")?.with_auth_url(host.url()).with_service_id("7");
    let started = oauth.begin(store, &AuthorizeUrl::seller(), "", Duration::from_secs(600)).await?;
    let callback = format!("https://a.example/?code=c&state={}", started.state.as_str());
    oauth.complete_callback(&callback, StateCheck::Stored, store, None).await.map(drop)
}

#[tokio::test]
async fn a_database_that_refuses_at_first_gets_the_tokens_again() {
    let (database, host) = (Database::create(), AuthHost::start().await);
    let store = keyed().open(&database.url()).await.unwrap();
    refuse(&database, 4).await;
    authorize(&store, &host).await.unwrap();
    let stored = store.load(&AccountId::new("app", "seller")).await.unwrap().unwrap();
    assert_eq!(stored.tokens.refresh_token.expose(), "refresh-1");
    assert_eq!(host.asked(), 1, "a code works once");
}

#[tokio::test]
async fn a_database_that_goes_on_refusing_is_reported() {
    let (database, host) = (Database::create(), AuthHost::start().await);
    let store = keyed().open(&database.url()).await.unwrap();
    refuse(&database, 1_000).await;
    let error = authorize(&store, &host).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Store, "{error}");
    assert!(!error.to_string().contains("access-1") && !error.to_string().contains("refresh-1"), "{error}");
    assert_eq!(host.asked(), 1);
}
