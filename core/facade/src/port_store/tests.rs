//! An app's own store: the requests to it, its responses, and what happens without one.

use std::collections::HashMap;

use tiktokshop_core::conformance;
use tiktokshop_core::token::{ManagerOptions, Refresher, Runner, TokenManager, TokenSet, TokenStore};
use tiktokshop_core::{Secret, token::Status};

use super::*;

/// How long the store may take for one request.
const LIMIT: Duration = Duration::from_secs(30);

/// What an app would implement: a table of records, and nothing else unless `whole`.
#[derive(Default)]
struct Table {
    records: Mutex<HashMap<String, Value>>,
    states: Mutex<HashMap<String, String>>,
    whole: bool,
    asked: Mutex<Vec<(String, Value)>>,
    /// The account or access token whose saves hang, and until when.
    hung: Mutex<Option<(String, Arc<tokio::sync::Notify>)>>,
}

impl Table {
    /// Makes the saves of an account, or of an access token, hang until they are notified.
    fn hang(&self, open_id: &str) -> Arc<tokio::sync::Notify> {
        let free = Arc::new(tokio::sync::Notify::new());
        *self.hung.lock().unwrap() = Some((open_id.to_owned(), free.clone()));
        free
    }

    fn answer_again(&self) {
        *self.hung.lock().unwrap() = None;
    }

    fn token(&self, open_id: &str) -> Value {
        let records = self.records.lock().unwrap();
        records[&key(&named(&account(open_id)))]["access_token"].clone()
    }

    fn asked(&self, question: &str) -> Vec<Value> {
        let asked = self.asked.lock().unwrap();
        asked.iter().filter(|(name, _)| name == question).map(|(_, given)| given.clone()).collect()
    }
}

fn account(open_id: &str) -> AccountId {
    AccountId::new("app", open_id)
}

fn record(token: &str) -> Record {
    Record::new(TokenSet::new(token, 10).with_refresh_token("refresh", 20).with_open_id("seller"), 1)
}

fn key(account: &Value) -> String {
    format!("{} {}", account["app_key"], account["open_id"])
}

#[async_trait]
impl Port for Table {
    fn implements(&self, question: &str) -> bool {
        matches!(question, "load" | "save" | "delete" | "list") || (self.whole && question.contains("lock"))
    }

    async fn ask(&self, question: &str, arguments: String) -> std::result::Result<String, PortFailure> {
        let asked: Value = serde_json::from_str(&arguments).expect("JSON");
        self.asked.lock().expect("a lock").push((question.to_owned(), asked.clone()));
        let hung = self.hung.lock().expect("a lock").clone();
        let is_hung = |whose: &str| asked["open_id"] == whose || asked["access_token"] == whose;
        if let Some((_, free)) = hung.filter(|(whose, _)| question == "save" && is_hung(whose)) {
            free.notified().await;
        }
        let mut records = self.records.lock().expect("a lock");
        let mut states = self.states.lock().expect("a lock");
        let answer = match question {
            "load" => records.get(&key(&asked)).cloned().unwrap_or_default(),
            "save" => records.insert(key(&asked), asked).into(),
            "delete" => records.remove(&key(&asked)).is_some().into(),
            "list" => records.values().cloned().collect(),
            "lock" => {
                let lock = asked["key"].to_string();
                states.insert(lock, String::new()).is_none().into()
            }
            "unlock" => states.remove(&asked["key"].to_string()).is_some().into(),
            other => return Err(format!("no {other}").into()),
        };
        Ok(answer.to_string())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_of_records_passes_the_kit() {
    let ran = conformance::run_all(|clock| async move {
        let store = PortStore::new(Arc::new(Table::default()), Some(clock), LIMIT);
        Ok(Arc::new(store) as Arc<dyn TokenStore>)
    });
    assert_eq!(ran.await.map_err(|failure| failure.to_string()), Ok(28));
}

#[tokio::test]
async fn the_locks_of_the_port_are_taken_and_given_back() {
    let table = Arc::new(Table { whole: true, ..Table::default() });
    let (one, two) = (PortStore::new(table.clone(), None, LIMIT), PortStore::new(table, None, LIMIT));
    let ttl = Duration::from_secs(9);
    let lease = one.try_acquire("k", "one", ttl).await.unwrap().unwrap();
    assert_eq!(two.try_acquire("k", "two", ttl).await.unwrap(), None, "another process has it");
    assert!(one.renew(&lease, ttl).await.unwrap().is_some());
    assert!(one.release(&lease).await.unwrap());
    assert!(two.try_acquire("k", "two", ttl).await.unwrap().is_some());
}

#[tokio::test]
async fn a_lock_is_named_by_its_holder_and_lasts_two_leases() {
    let table = Arc::new(Table { whole: true, ..Table::default() });
    let store = PortStore::new(table.clone(), None, LIMIT);
    let lease = store.try_acquire("k", "me", Duration::from_secs(30)).await.unwrap().unwrap();
    assert_eq!(table.asked("lock"), [json!({"key": "k", "ttl": 60, "holder": "me"})]);
    let prolonged = store.renew(&lease, Duration::from_secs(61)).await.unwrap();
    assert!(prolonged.is_none(), "a lock that cannot be renewed promises no more than it lasts");
    store.release(&lease).await.unwrap();
    assert_eq!(table.asked("unlock"), [json!({"key": "k", "holder": "me"})]);
}

#[tokio::test]
async fn a_lock_that_has_ended_by_itself_is_not_given_back() {
    let table = Arc::new(Table { whole: true, ..Table::default() });
    let store = PortStore::new(table.clone(), None, LIMIT);
    let lease = store.try_acquire("k", "slow", Duration::ZERO).await.unwrap().unwrap();
    store.release(&lease).await.unwrap();
    assert!(table.asked("unlock").is_empty(), "it may be another's by now");
}

#[tokio::test]
async fn the_accounts_of_the_app_are_asked_for() {
    let table = Arc::new(Table::default());
    let store = PortStore::new(table.clone(), None, LIMIT);
    store.of_app("app");
    store.list().await.unwrap();
    assert_eq!(table.asked("list"), [json!({"app_key": "app"})]);
}

#[tokio::test]
async fn masked_tokens_in_a_store_are_told_and_not_sent() {
    let table = Table::default();
    let shown = json!({"app_key": "k", "open_id": "o", "access_token": "[redacted]"});
    table.records.lock().unwrap().insert(key(&shown), shown);
    let store = PortStore::new(Arc::new(table), None, LIMIT);
    let error = store.load(&AccountId::new("k", "o")).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Store && error.to_string().contains("masked"), "{error}");
}

#[tokio::test]
async fn fields_that_are_not_known_outlive_a_save_of_tokens() {
    let table = Arc::new(Table::default());
    let stored = json!({"app_key": "app", "open_id": "one", "access_token": "old", "tenant": 7,
        "shops": [{"id": "1", "cipher": "c", "since_version": 2}]});
    table.records.lock().unwrap().insert(key(&stored), stored);
    let store = PortStore::new(table.clone(), None, LIMIT);
    let _ = store.save(&account("one"), &record("new"), Expected::Any).await.unwrap();
    let saved = &table.asked("save")[0];
    assert_eq!((&saved["access_token"], &saved["tenant"]), (&json!("new"), &json!(7)));
    assert_eq!(saved["shops"][0]["since_version"], 2);
}

#[tokio::test]
async fn a_record_without_a_name_is_saved_under_the_one_it_was_found_by() {
    let table = Arc::new(Table::default());
    table.records.lock().unwrap().insert(key(&named(&account("one"))), json!({"access_token": "old"}));
    let store = PortStore::new(table.clone(), None, LIMIT);
    store.save_shops(&account("one"), &[AuthorizedShop::new("1", "c")]).await.unwrap();
    assert_eq!(table.asked("save")[0]["open_id"], "one");
    assert_eq!(store.list_shops(&account("one")).await.unwrap().len(), 1);
}

#[tokio::test]
async fn the_record_of_another_account_is_refused() {
    let table = Table::default();
    let others = json!({"app_key": "app", "open_id": "two", "access_token": "TTP_two"});
    table.records.lock().unwrap().insert(key(&named(&account("one"))), others);
    let store = PortStore::new(Arc::new(table), None, LIMIT);
    let error = store.load(&account("one")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Store);
    let text = error.to_string();
    assert!(
        text.contains("returned the record of") && text.contains("two") && !text.contains("TTP"),
        "{text}"
    );
}

#[tokio::test]
async fn a_status_of_a_newer_version_is_not_taken_for_active() {
    let table = Table::default();
    let stored = json!({"app_key": "app", "open_id": "one", "access_token": "a", "status": "paused"});
    table.records.lock().unwrap().insert(key(&stored), stored);
    let store = PortStore::new(Arc::new(table), None, LIMIT);
    let error = store.load(&account("one")).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Store && error.to_string().contains("`paused`"), "{error}");
}

#[tokio::test]
async fn a_response_that_cannot_be_read_is_reported_without_its_content() {
    let table = Table::default();
    let odd = json!({"app_key": "k", "open_id": "o", "access_token": ["TTP_secret"]});
    table.records.lock().unwrap().insert(key(&odd), odd);
    let store = PortStore::new(Arc::new(table), None, LIMIT);
    let error = store.load(&AccountId::new("k", "o")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Store);
    assert!(!format!("{error} {error:?}").contains("TTP_secret"), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn a_save_that_hangs_stops_no_other_account() {
    let table = Arc::new(Table::default());
    let store = Arc::new(PortStore::new(table.clone(), None, LIMIT));
    table.hang("one");
    let began = tokio::time::Instant::now();
    let hung = tokio::spawn({
        let store = store.clone();
        async move { store.save(&account("one"), &record("a"), Expected::Any).await }
    });
    while table.asked("save").is_empty() {
        tokio::task::yield_now().await;
    }
    for open_id in ["two", "three"] {
        assert_ne!(
            store.save(&account(open_id), &record("b"), Expected::Any).await.unwrap(),
            Saved::Conflict
        );
        assert!(store.delete(&account(open_id)).await.unwrap());
    }
    assert_eq!(began.elapsed(), Duration::ZERO, "nobody waited");
    assert!(!hung.is_finished());
}

#[tokio::test(start_paused = true)]
async fn a_request_without_a_response_in_time_is_an_error_that_names_it() {
    let table = Arc::new(Table::default());
    let store = PortStore::new(table.clone(), None, LIMIT);
    table.hang("one");
    let began = tokio::time::Instant::now();
    let error = store.save(&account("one"), &record("a"), Expected::Any).await.unwrap_err();
    assert_eq!(began.elapsed(), LIMIT);
    assert!(error.kind() == ErrorKind::Store && error.retryable(), "{error:?}");
    assert!(error.to_string().contains("`save` within 30 s"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_late_save_overwrites_nothing_that_came_after_it() {
    let table = Arc::new(Table::default());
    let store = PortStore::new(table.clone(), None, LIMIT);
    let free = table.hang("one");
    assert!(store.save(&account("one"), &record("late"), Expected::Any).await.is_err());
    table.answer_again();
    let error = store.save(&account("one"), &record("after"), Expected::Any).await.unwrap_err();
    assert!(error.retryable() && error.to_string().contains("hangs"), "{error}");
    assert!(store.delete(&account("one")).await.is_err(), "a delete would be undone, too");
    free.notify_one();
    let newest = loop {
        if let Ok(saved) = store.save(&account("one"), &record("after"), Expected::Any).await {
            break saved;
        }
        tokio::task::yield_now().await;
    };
    assert_ne!(newest, Saved::Conflict);
    assert_eq!(table.token("one"), "after");
    assert_eq!(table.asked("save").len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_caller_that_is_gone_leaves_its_write_in_its_turn() {
    let table = Arc::new(Table::default());
    let store = Arc::new(PortStore::new(table.clone(), None, LIMIT));
    let free = table.hang("one");
    let (id, first) = (account("one"), record("first"));
    let gone = tokio::time::timeout(Duration::from_secs(1), store.save(&id, &first, Expected::Any));
    assert!(gone.await.is_err());
    table.answer_again();
    let second = tokio::spawn({
        let store = store.clone();
        async move { store.save(&account("one"), &record("second"), Expected::Any).await }
    });
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(table.asked("save").len(), 1, "the first has not ended");
    free.notify_one();
    assert_ne!(second.await.unwrap().unwrap(), Saved::Conflict);
    assert_eq!(table.token("one"), "second");
}

/// Returns `new` once.
struct Platform(std::sync::atomic::AtomicUsize);

#[async_trait]
impl Refresher for Platform {
    async fn refresh(&self, _: &AccountId, _: &Secret) -> Result<TokenSet> {
        self.0.fetch_add(1, Ordering::SeqCst);
        let ends = SystemClock.now() + 604_800;
        Ok(TokenSet::new("new", ends).with_refresh_token("new refresh", 0).with_open_id("seller"))
    }
}

/// The save with the status `Refreshing` succeeds, the one with the new tokens hangs.
#[tokio::test(start_paused = true)]
async fn new_tokens_whose_save_hangs_are_held_until_it_is_known_that_they_are_kept() {
    let table = Arc::new(Table::default());
    let store = Arc::new(PortStore::new(table.clone(), None, LIMIT));
    let _ = store.save(&account("one"), &record("old"), Expected::Any).await.unwrap();
    let platform = Arc::new(Platform(Default::default()));
    let options = ManagerOptions::default().runner(Runner::Caller);
    let manager = TokenManager::with_options(store.clone(), platform.clone(), Arc::new(SystemClock), options);
    let free = table.hang("new");
    let token = manager.access_token(&account("one")).await.unwrap();
    assert_eq!(token.expose(), "new", "the caller goes on");
    assert_eq!(table.token("one"), "old", "it is not known to be kept");
    assert!(!manager.settle().await, "and the process knows that");
    table.answer_again();
    free.notify_one();
    while table.token("one") == "old" {
        tokio::task::yield_now().await;
    }
    assert_eq!(manager.access_token(&account("one")).await.unwrap().expose(), "new");
    assert!(manager.settle().await);
    assert_eq!(table.token("one"), "new");
    assert_eq!(store.load(&account("one")).await.unwrap().unwrap().status, Status::Active);
    assert_eq!(platform.0.load(Ordering::SeqCst), 1);
}
