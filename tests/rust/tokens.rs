//! Tokens through the sandbox's auth host: kept fresh, refreshed once, given up if only the seller can help.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Router;
use axum::http::{StatusCode, Uri};
use tiktokshop_core::token::{
    AuthorizedShop, Expected, MemoryStore, Record, Saved, Shops, Status, TokenSet, TokenStore, Tokens,
};
use tiktokshop_core::{Client, ErrorKind};
use tiktokshop_sandbox::auth::tokens::TokenRules;
use tiktokshop_sandbox::fault::{Action, Fault};
use tiktokshop_sandbox::webhook::sender;
use tiktokshop_store::SqliteStore;

use crate::support::{LIST, Log, NOW, REFRESH, Stage, WRITE, list, once};

/// Expires all access tokens at the sandbox; by our clock they are still valid.
fn expire(stage: &Stage) {
    let now = stage.sandbox.now();
    stage.sandbox.world(|world| world.tokens.expire_access(None, now));
}

/// Makes calls from tasks at once. Returns how often each was sent.
async fn crowd(clients: &[Client], each: usize) -> Vec<u32> {
    let mut tasks = Vec::new();
    for client in clients.iter().cycle().take(each * clients.len()) {
        let client = client.clone();
        tasks.push(tokio::spawn(async move { list(&client).await.expect("a response").attempts }));
    }
    let mut attempts = Vec::new();
    for task in tasks {
        attempts.push(task.await.expect("no panic"));
    }
    attempts
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_tasks_whose_token_ends_at_once_cause_one_refresh() {
    let stage = Stage::start().await;
    let client = stage.stored().await;
    expire(&stage);
    let attempts = crowd(&[client], 100).await;
    assert!(attempts.len() == 100 && attempts.iter().all(|sent| *sent <= 2), "{attempts:?}");
    assert!(attempts.contains(&2));
    assert_eq!(stage.refreshes(), (1, 0));
    assert_eq!(stage.received(REFRESH).len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_tasks_that_know_of_the_end_cause_one_refresh_and_no_refusal() {
    let stage = Stage::start().await;
    let tokens = TokenSet { access_token_expires_at: NOW + 60, ..stage.tokens() };
    let client = stage.stored_as(stage.builder(), Arc::new(MemoryStore::new()), tokens).await;
    expire(&stage);
    assert_eq!(crowd(&[client], 100).await, vec![1; 100]);
    assert_eq!(stage.refreshes(), (1, 0));
    assert!(stage.received(LIST).iter().all(|one| one.code == 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_clients_on_one_file_cause_one_refresh() {
    let stage = Stage::start().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let one = stage.stored_in(Arc::new(SqliteStore::open(&path).await.unwrap())).await;
    let other = stage.builder().store(Arc::new(SqliteStore::open(&path).await.unwrap()));
    let other = other.shop_cipher(stage.sandbox.shops[0].cipher.as_str()).build().unwrap();
    expire(&stage);
    let attempts = crowd(&[one, other], 50).await;
    assert!(attempts.len() == 100 && attempts.iter().all(|sent| *sent <= 2), "{attempts:?}");
    assert_eq!(stage.refreshes(), (1, 0));
    let kept = SqliteStore::open(&path).await.unwrap().load(&stage.account()).await.unwrap().unwrap();
    assert_eq!(kept.status, Status::Active);
    assert_ne!(kept.tokens.refresh_token.expose(), stage.sandbox.refresh_token);
    stage
        .sandbox
        .world(|world| world.tokens.grant(kept.tokens.access_token.expose(), NOW).map(drop))
        .unwrap();
}

#[tokio::test]
async fn a_token_that_ended_unknown_to_us_is_refreshed_and_the_write_repeated_once() {
    let stage = Stage::start().await;
    let client = stage.stored().await;
    let before = stage.conversation().1;
    expire(&stage);
    assert_eq!(stage.write(&client).await.unwrap().attempts, 2);
    assert_eq!(stage.conversation().1, before + 1);
    let codes: Vec<i64> = stage.received(WRITE).iter().map(|one| one.code).collect();
    assert_eq!(codes, [105_002, 0]);
    let record = client.tokens().unwrap().record(&stage.account()).await.unwrap();
    assert_eq!(record.tokens.access_token_expires_at, NOW + 7 * 86_400, "a point in time");
    assert!(record.tokens.refresh_token_expires_at > i64::from(i32::MAX), "beyond 32 bits");
}

#[tokio::test]
async fn a_token_is_refreshed_before_it_ends() {
    let stage = Stage::start().await;
    let client = stage.stored().await;
    stage.advance(7 * 86_400 - 300);
    assert_eq!(list(&client).await.unwrap().attempts, 1);
    assert_eq!(stage.refreshes(), (1, 0));
    assert!(stage.received(LIST).iter().all(|one| one.code == 0));
}

#[tokio::test]
async fn a_refresh_that_brings_no_refresh_token_keeps_the_old_one() {
    let stage = Stage::start().await;
    let rules =
        TokenRules { old_refresh_token_survives: true, omit_refresh_token: true, ..TokenRules::default() };
    stage.sandbox.world(|world| world.tokens.rules = rules);
    let client = stage.stored().await;
    for _ in 0..2 {
        expire(&stage);
        assert_eq!(list(&client).await.unwrap().attempts, 2);
    }
    assert_eq!(stage.refreshes(), (2, 0));
    let record = client.tokens().unwrap().record(&stage.account()).await.unwrap();
    assert_eq!(record.tokens.refresh_token.expose(), stage.sandbox.refresh_token);
}

/// Stands in front of the auth host. Before it lets the first request through, someone else refreshes with the same
/// refresh token, and saves the new pair in the store.
async fn overtaken(stage: &Stage, store: Arc<dyn TokenStore>) -> String {
    let winner = stage.builder().build().expect("a client").oauth();
    let (account, refresh_token) = (stage.account(), stage.tokens().refresh_token);
    let (first, target) = (AtomicBool::new(true), stage.sandbox.auth_url.clone());
    let http = sender::client().expect("a client");
    let overtake = move || {
        let (winner, account, refresh_token) = (winner.clone(), account.clone(), refresh_token.clone());
        let store = store.clone();
        async move {
            let tokens = winner.refresh(&refresh_token).await.expect("new tokens");
            let saved = store.save(&account, &Record::new(tokens, NOW), Expected::Any).await.expect("saved");
            assert_ne!(saved, Saved::Conflict);
        }
    };
    let relay = move |uri: Uri| {
        let before = first.swap(false, Ordering::SeqCst).then(&overtake);
        let request = http.get(format!("{target}{uri}"));
        async move {
            if let Some(before) = before {
                before.await;
            }
            let response = request.send().await.expect("a response");
            let status = StatusCode::from_u16(response.status().as_u16()).expect("a status");
            (status, response.bytes().await.expect("a body"))
        }
    };
    let relay = Arc::new(relay);
    let app = Router::new().fallback(move |uri: Uri| relay(uri));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move { axum::serve(listener, app).await });
    url
}

async fn survives_a_lost_race(store: Arc<dyn TokenStore>) {
    let stage = Stage::start().await;
    let builder = stage.builder().auth_url(overtaken(&stage, store.clone()).await);
    let client = stage.stored_as(builder, store.clone(), stage.tokens()).await;
    expire(&stage);
    assert_eq!(list(&client).await.unwrap().attempts, 2);
    assert_eq!(stage.refreshes(), (1, 1), "theirs won, ours was refused");
    let record = store.load(&stage.account()).await.unwrap().unwrap();
    assert_eq!(record.status, Status::Active);
    assert_eq!(list(&client).await.unwrap().attempts, 1);
}

#[tokio::test]
async fn a_lost_race_is_survived_by_reading_again() {
    survives_a_lost_race(Arc::new(MemoryStore::new())).await;
}

#[tokio::test]
async fn a_lost_race_is_survived_on_a_file_too() {
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(folder.path().join("tokens.db")).await.unwrap();
    survives_a_lost_race(Arc::new(store)).await;
}

#[tokio::test]
async fn a_token_by_hand_that_was_revoked_is_told_at_once() {
    let stage = Stage::start().await;
    let open_id = stage.seller().open_id.clone();
    stage.sandbox.world(|world| world.tokens.revoke(&open_id));
    let error = list(&stage.client()).await.unwrap_err();
    assert_eq!((error.kind(), error.code(), error.attempts()), (ErrorKind::TokenInvalid, Some(105_001), 1));
    assert!(error.hint().is_some_and(|hint| hint.contains("authorize")), "{error}");
    assert!(stage.received(REFRESH).is_empty());
}

#[tokio::test]
async fn a_token_that_stays_invalid_after_a_refresh_is_no_loop() {
    let refusal = Action::Code { code: 105_001, message: None, status: Some(401) };
    let stage = Stage::meeting(Fault::new(refusal).operation(LIST)).await;
    let error = list(&stage.stored().await).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::TokenInvalid, 2));
    assert_eq!((stage.received(LIST).len(), stage.refreshes()), (2, (1, 0)));
}

#[tokio::test]
async fn a_token_that_nobody_gave_out_is_invalid() {
    let stage = Stage::start().await;
    let client = stage.client().with_access_token("TTP_of-another-app");
    let error = list(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::TokenInvalid, Some(36_009_004)));
}

#[tokio::test]
async fn a_seller_who_withdrew_must_authorize_again_and_nobody_hammers_the_auth_host() {
    let stage = Stage::start().await;
    let client = stage.stored().await;
    let open_id = stage.seller().open_id.clone();
    stage.sandbox.world(|world| world.tokens.revoke(&open_id));
    let error = list(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::NeedsReauthorization, 1));
    assert!(error.hint().is_some_and(|hint| hint.contains("authorize link")), "{error}");
    let record = client.tokens().unwrap().record(&stage.account()).await.unwrap();
    assert!(record.status.needs_reauthorization());

    let sent = stage.sandbox.received().len();
    let error = list(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::NeedsReauthorization, Some(LIST)));
    assert_eq!(stage.sandbox.received().len(), sent, "neither the API nor the auth host was asked");

    let seller = stage.sandbox.world(|world| {
        let user = world.seller(&open_id).expect("a seller").clone();
        let (grant, now) = (world.full_grant(&user), world.now());
        world.tokens.issue("TTP_", grant, now)
    });
    let tokens = TokenSet::new(seller.access_token, seller.access_expires_at);
    client.tokens().unwrap().save(&stage.account(), tokens).await.unwrap();
    assert_eq!(list(&client).await.unwrap().attempts, 1, "a new authorization mends it");
}

#[tokio::test]
async fn a_refresh_token_that_ended_is_one_that_needs_the_seller() {
    let stage = Stage::start().await;
    let folder = tempfile::tempdir().unwrap();
    let store = Arc::new(SqliteStore::open(folder.path().join("tokens.db")).await.unwrap());
    let client = stage.stored_in(store.clone()).await;
    expire(&stage);
    stage.sandbox.world(|world| world.tokens.expire_refresh(None, NOW));
    assert_eq!(list(&client).await.unwrap_err().kind(), ErrorKind::NeedsReauthorization);
    assert_eq!(list(&client).await.unwrap_err().kind(), ErrorKind::NeedsReauthorization);
    assert_eq!((stage.refreshes(), stage.received(REFRESH).len()), ((0, 1), 1));
    let record = store.load(&stage.account()).await.unwrap().unwrap();
    assert!(matches!(record.status, Status::NeedsReauthorization { reason } if reason.contains("expired")));
}

#[tokio::test]
async fn a_refresh_whose_response_is_lost_is_not_sent_again() {
    let stage = Stage::meeting(Fault::new(Action::Reset).path(REFRESH).times(1).after()).await;
    let client = stage.stored().await;
    expire(&stage);
    let error = list(&client).await.unwrap_err();
    assert!(error.outcome_unknown(), "{error:?}");
    assert_eq!((stage.received(REFRESH).len(), stage.refreshes()), (1, (1, 0)));
    let record = client.tokens().unwrap().record(&stage.account()).await.unwrap();
    assert_eq!(record.status, Status::RefreshUncertain { since: NOW });

    let error = list(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.retryable()), (ErrorKind::TokenExpired, true));
    assert!(error.retry_after().is_some() && stage.received(REFRESH).len() == 1, "{error:?}");

    stage.advance(31);
    let error = list(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NeedsReauthorization, "the platform used it up the first time");
    assert_eq!(stage.received(REFRESH).len(), 2);
}

#[tokio::test]
async fn a_refresh_that_was_lost_on_its_way_is_made_up_for_later() {
    let stage = Stage::meeting(Fault::new(Action::Reset).path(REFRESH).times(1)).await;
    let client = stage.stored().await;
    expire(&stage);
    assert!(list(&client).await.unwrap_err().outcome_unknown());
    stage.advance(31);
    assert_eq!(list(&client).await.unwrap().attempts, 2);
    assert_eq!(stage.refreshes(), (1, 0));
}

#[tokio::test]
async fn a_refresh_that_was_throttled_is_sent_again() {
    let stage =
        Stage::meeting(Fault::new(Action::RateLimit { retry_after: Some(0) }).path(REFRESH).times(1)).await;
    let client = stage.stored().await;
    expire(&stage);
    assert_eq!(list(&client).await.unwrap().attempts, 2);
    assert_eq!((stage.received(REFRESH).len(), stage.refreshes()), (2, (1, 0)));
}

#[tokio::test]
async fn a_refresh_ahead_of_time_that_fails_does_no_harm() {
    let fault = Action::Code { code: 36_009_002, message: None, status: None };
    let stage = Stage::meeting(Fault::new(fault).path(REFRESH)).await;
    let tokens = TokenSet { access_token_expires_at: NOW + 60, ..stage.tokens() };
    let client = stage.stored_as(stage.builder(), Arc::new(MemoryStore::new()), tokens).await;
    assert_eq!(list(&client).await.unwrap().attempts, 1, "the token at hand still lives");
    let asked = stage.received(REFRESH).len();
    assert_eq!(list(&client).await.unwrap().attempts, 1);
    assert_eq!(stage.received(REFRESH).len(), asked, "and the next refresh waits");
}

#[tokio::test]
async fn hooks_hear_of_a_refresh() {
    let stage = Stage::meeting(once(LIST, Action::ExpiredToken)).await;
    let log = Arc::new(Log::default());
    let builder = stage.builder().hooks(log.clone());
    let client = stage.stored_as(builder, Arc::new(MemoryStore::new()), stage.tokens()).await;
    list(&client).await.unwrap();
    let told = log.text();
    let refreshes: Vec<&str> = told.lines().filter(|line| line.starts_with("refresh ")).collect();
    assert!(refreshes.len() == 1 && refreshes[0].contains("failed: None"), "{told}");
}

/// A client of the first seller's shop, whose cipher is in the store.
async fn with_stored_shop(stage: &Stage, store: Arc<MemoryStore>) -> Client {
    let client = stage.stored_as(stage.builder(), store.clone(), stage.tokens()).await;
    let shop = &stage.sandbox.shops[0];
    let known = AuthorizedShop::new(shop.id.as_str(), shop.cipher.as_str());
    store.save_shops(&stage.account(), &[known]).await.unwrap();
    client.shop(&shop.id)
}

#[tokio::test]
async fn a_stale_cipher_of_a_shop_is_listed_anew_and_the_call_sent_once_more() {
    let stage = Stage::start().await;
    let store = Arc::new(MemoryStore::new());
    let client = with_stored_shop(&stage, store.clone()).await;
    list(&client).await.unwrap();
    stage.sandbox.world(|world| world.renew_ciphers(&stage.account().open_id));

    assert_eq!(list(&client).await.unwrap().attempts, 2);
    assert_eq!(stage.received("/authorization/202309/shops").len(), 1);
    let kept = store.find_shop(client.app_key(), &stage.sandbox.shops[0].id).await.unwrap().unwrap();
    assert_ne!(kept.shop.cipher, stage.sandbox.shops[0].cipher);
    assert_eq!(list(&client).await.unwrap().attempts, 1, "the new cipher is kept");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_tasks_with_a_stale_cipher_list_the_shops_once() {
    let stage = Stage::start().await;
    let client = with_stored_shop(&stage, Arc::new(MemoryStore::new())).await;
    stage.sandbox.world(|world| world.renew_ciphers(&stage.account().open_id));
    let attempts = crowd(&[client], 100).await;
    assert!(attempts.iter().all(|sent| *sent <= 2) && attempts.contains(&2), "{attempts:?}");
    assert_eq!(stage.received("/authorization/202309/shops").len(), 1);
}

#[tokio::test]
async fn a_cipher_that_stays_refused_is_asked_for_once() {
    let stage = Stage::start().await;
    let client = with_stored_shop(&stage, Arc::new(MemoryStore::new())).await;
    let refusal = Action::Code { code: 101_000, message: None, status: Some(400) };
    stage.sandbox.inject(Fault::new(refusal).operation(LIST).times(3));
    for _ in 0..3 {
        assert_eq!(list(&client).await.unwrap_err().kind(), ErrorKind::CipherMismatch);
    }
    assert_eq!(stage.received("/authorization/202309/shops").len(), 1);
    let given = client.with_shop_cipher("ROW_given");
    assert_eq!(list(&given).await.unwrap_err().attempts(), 1, "a cipher of the caller's is the caller's");
    assert_eq!(stage.received("/authorization/202309/shops").len(), 1);
}

#[tokio::test]
async fn two_sellers_in_one_store_are_told_apart() {
    let stage = Stage::start().await;
    let client = stage.stored().await;
    let border = stage.sandbox.accounts.iter().find(|account| account.shops.len() == 2).unwrap();
    let account = tiktokshop_core::token::AccountId::new(client.app_key(), &border.open_id);
    let tokens = TokenSet::new(border.access_token.as_str(), NOW + 86_400);
    client.tokens().unwrap().save(&account, tokens).await.unwrap();

    let error = list(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(stage.sandbox.received().is_empty(), "nobody guesses");

    let theirs = client.with_account(account).shop(&border.shops[1].id);
    list(&theirs).await.unwrap();
    let sent = stage.last().query;
    assert!(sent.contains(&("shop_cipher".to_owned(), border.shops[1].cipher.clone())));
    let error = list(&client.with_account(stage.account()).shop(&border.shops[1].id)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
}
