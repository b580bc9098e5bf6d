//! The file: private, lasting, encrypted when asked, and clear about what is wrong with it.

use std::path::Path;

use tiktokshop_core::token::{
    AccountId, AuthorizedShop, Expected, Record, Saved, Shops, Status, TokenSet, Tokens,
};
use tiktokshop_core::{ErrorKind, Secret};
use tiktokshop_store::{SqliteStore, StoreKey};

fn account() -> AccountId {
    AccountId::new("app", "seller")
}

fn record() -> Record {
    let tokens = TokenSet::new("ROW_accesssecret", 10).with_refresh_token("ROW_refreshsecret", 4_912_765_591);
    Record::new(tokens, 1)
}

async fn put(store: &SqliteStore) {
    assert_ne!(store.save(&account(), &record(), Expected::Any).await.unwrap(), Saved::Conflict);
}

/// Everything in the folder, including the write-ahead log.
fn bytes_in(folder: &Path) -> Vec<u8> {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| std::fs::read(entry.unwrap().path()).unwrap());
    files.flatten().collect()
}

fn holds(haystack: &[u8], needle: &str) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle.as_bytes())
}

#[tokio::test]
async fn what_was_saved_is_there_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let store = SqliteStore::open(&path).await.unwrap();
    put(&store).await;
    store.save_shops(&account(), &[AuthorizedShop::new("1", "c")]).await.unwrap();
    store.close().await;
    let store = SqliteStore::open(&path).await.unwrap();
    let stored = store.load(&account()).await.unwrap().unwrap();
    assert_eq!(stored.tokens, record().tokens);
    assert_eq!(stored.status, Status::Active);
    assert!(store.find_shop("app", "1").await.unwrap().is_some());
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_owner_may_read_the_files() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    std::fs::write(&path, "").unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
    let store = SqliteStore::open(&path).await.unwrap();
    put(&store).await;
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let entry = entry.unwrap();
        let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{:?}", entry.file_name());
        names.push(entry.file_name().into_string().unwrap());
    }
    assert!(names.contains(&"tokens.db-wal".to_owned()), "not in WAL mode: {names:?}");
}

/// Left readable by a copy, or by another program.
#[cfg(unix)]
#[tokio::test]
async fn files_beside_it_that_others_may_read_are_closed_to_them() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let first = SqliteStore::open(&path).await.unwrap();
    put(&first).await;
    let names = ["tokens.db", "tokens.db-wal", "tokens.db-shm"].map(|name| folder.path().join(name));
    for name in &names {
        std::fs::set_permissions(name, std::fs::Permissions::from_mode(0o644)).unwrap();
    }
    let second = SqliteStore::open(&path).await.unwrap();
    for name in &names {
        assert_eq!(std::fs::metadata(name).unwrap().permissions().mode() & 0o777, 0o600, "{name:?}");
    }
    assert_eq!(second.load(&account()).await.unwrap().unwrap().tokens, record().tokens);
}

#[cfg(unix)]
#[tokio::test]
async fn what_is_not_a_file_of_ours_keeps_its_mode() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::create_dir(at("folder")).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(at("fifo")).status().unwrap().success());
    std::fs::write(at("text"), "not a database").unwrap();
    std::os::unix::fs::symlink(at("text"), at("link-to-text")).unwrap();
    std::os::unix::fs::symlink(at("nothing"), at("link-to-nothing")).unwrap();
    for name in ["folder", "fifo", "text"] {
        std::fs::set_permissions(at(name), std::fs::Permissions::from_mode(0o644)).unwrap();
    }
    for name in ["folder", "fifo", "text", "link-to-text", "link-to-nothing"] {
        let error = SqliteStore::open(at(name)).await.unwrap_err();
        assert!(error.kind() == ErrorKind::Store && error.hint().is_some() && !error.retryable(), "{error}");
        let mode = std::fs::metadata(at(name)).map(|metadata| metadata.permissions().mode() & 0o777);
        assert!(mode.as_ref().map_or(name == "link-to-nothing", |mode| *mode == 0o644), "{name}: {mode:?}");
    }
    assert!(!at("nothing").exists());
    let device = SqliteStore::open("/dev/null").await.unwrap_err();
    assert!(device.to_string().contains("regular file"), "{device}");
    assert!(SqliteStore::open(":memory:").await.unwrap_err().hint().is_some());
}

/// SQLite's other files lie beside the file itself, so that everybody who opens it, by link or not, shares them.
#[cfg(unix)]
#[tokio::test]
async fn a_link_to_a_store_is_that_store() {
    let folder = tempfile::tempdir().unwrap();
    let (path, link) = (folder.path().join("tokens.db"), folder.path().join("link.db"));
    let store = SqliteStore::open(&path).await.unwrap();
    std::os::unix::fs::symlink(&path, &link).unwrap();
    put(&SqliteStore::open(&link).await.unwrap()).await;
    assert!(store.load(&account()).await.unwrap().is_some());
    assert!(!folder.path().join("link.db-wal").exists());
}

#[tokio::test]
async fn a_missing_folder_is_reported_not_created() {
    let folder = tempfile::tempdir().unwrap();
    let error = SqliteStore::open(folder.path().join("mistyped/tokens.db")).await.unwrap_err();
    assert!(error.hint().is_some_and(|hint| hint.contains("mistyped") && hint.contains("first")), "{error}");
    assert!(!folder.path().join("mistyped").exists());
}

#[tokio::test]
async fn with_a_key_no_token_lies_in_the_file() {
    for keyed in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        let mut options = SqliteStore::options();
        if keyed {
            options = options.key(StoreKey::from_bytes([7; 32]));
        }
        let store = options.open(folder.path().join("tokens.db")).await.unwrap();
        put(&store).await;
        let lying = bytes_in(folder.path());
        assert!(holds(&lying, "seller"), "the record is not where it is looked for");
        assert_eq!(holds(&lying, "accesssecret"), !keyed);
        assert_eq!(holds(&lying, "refreshsecret"), !keyed);
    }
}

#[tokio::test]
async fn a_missing_or_wrong_key_is_reported_and_a_changed_one_works() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let (old, new) = (StoreKey::from_bytes([1; 32]), StoreKey::from_bytes([2; 32]));
    put(&SqliteStore::options().key(old.clone()).open(&path).await.unwrap()).await;
    for options in [SqliteStore::options(), SqliteStore::options().key(new.clone())] {
        let error = options.open(&path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Store);
        assert!(error.to_string().contains(old.id()) && error.hint().is_some(), "{error}");
    }
    let changed = SqliteStore::options().key(new.clone()).old_key(old.clone()).open(&path).await.unwrap();
    let stored = changed.load(&account()).await.unwrap().unwrap();
    let expected = Expected::Revision(stored.revision);
    assert_ne!(changed.save(&account(), &stored, expected).await.unwrap(), Saved::Conflict);
    let only_new = SqliteStore::options().key(new).open(&path).await.unwrap();
    assert_eq!(only_new.load(&account()).await.unwrap().unwrap().tokens, record().tokens);
}

#[tokio::test]
async fn all_tokens_can_be_sealed_anew_and_old_keys_thrown_away() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let (old, new) = (StoreKey::from_bytes([1; 32]), StoreKey::from_bytes([2; 32]));
    let plain = SqliteStore::open(&path).await.unwrap();
    let names = ["a", "b", "c"].map(|name| AccountId::new("app", name));
    for name in &names {
        assert_ne!(plain.save(name, &record(), Expected::Any).await.unwrap(), Saved::Conflict);
    }
    plain.close().await;
    assert!(holds(&bytes_in(folder.path()), "accesssecret"));
    let first = SqliteStore::options().key(old.clone()).open(&path).await.unwrap();
    assert_eq!(first.reseal().await.unwrap(), 3);
    first.close().await;
    assert!(!holds(&bytes_in(folder.path()), "secret"), "nothing of the plain tokens lingers");
    let second = SqliteStore::options().key(new.clone()).old_key(old).open(&path).await.unwrap();
    assert_eq!(second.reseal().await.unwrap(), 3);
    let only_new = SqliteStore::options().key(new).open(&path).await.unwrap();
    for name in &names {
        assert_eq!(only_new.load(name).await.unwrap().unwrap().tokens, record().tokens);
    }
    let wrong = SqliteStore::options().key(StoreKey::from_bytes([3; 32])).open(&path).await;
    assert_eq!(wrong.unwrap_err().kind(), ErrorKind::Store);
}

#[tokio::test]
async fn of_a_deleted_account_nothing_lingers() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let store = SqliteStore::open(&path).await.unwrap();
    put(&store).await;
    assert!(store.delete(&account()).await.unwrap());
    store.close().await;
    assert!(!holds(&bytes_in(folder.path()), "secret"));
}

#[tokio::test]
async fn a_row_copied_over_another_does_not_open() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let store = SqliteStore::options().key(StoreKey::from_bytes([1; 32])).open(&path).await.unwrap();
    put(&store).await;
    let pool = sqlx::SqlitePool::connect(path.to_str().unwrap()).await.unwrap();
    sqlx::query("UPDATE token SET open_id = 'thief'").execute(&pool).await.unwrap();
    let error = store.load(&AccountId::new("app", "thief")).await.unwrap_err();
    assert!(error.to_string().contains("changed"), "{error}");
}

#[tokio::test]
async fn what_is_not_a_store_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let garbage = folder.path().join("garbage.db");
    std::fs::write(&garbage, "this is a text, not a database, and long enough to be one ".repeat(20))
        .unwrap();
    let file_as_folder = garbage.join("tokens.db");
    for path in [garbage.as_path(), file_as_folder.as_path(), folder.path()] {
        let error = SqliteStore::open(path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Store, "{error}");
        assert!(error.hint().is_some() && !error.retryable(), "{error}");
    }
}

#[tokio::test]
async fn a_damaged_file_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let store = SqliteStore::open(&path).await.unwrap();
    put(&store).await;
    store.close().await;
    let whole = std::fs::read(&path).unwrap();
    for damaged in [whole[..5000].to_vec(), [&whole[..4096], &vec![0xAA; whole.len() - 4096][..]].concat()] {
        std::fs::write(&path, damaged).unwrap();
        let error = match SqliteStore::open(&path).await {
            Ok(store) => store.load(&account()).await.unwrap_err(),
            Err(error) => error,
        };
        assert_eq!(error.kind(), ErrorKind::Store);
        assert!(error.hint().is_some_and(|hint| hint.contains("damaged")), "{error}");
    }
}

/// Neither folder nor file can be written, here because the names of the files beside it are taken.
#[tokio::test]
async fn a_place_that_cannot_be_written_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    for beside in ["tokens.db-wal", "tokens.db-shm"] {
        std::fs::create_dir(folder.path().join(beside)).unwrap();
    }
    let error = SqliteStore::open(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Store);
    assert!(error.hint().is_some() && !error.retryable(), "{error}");
}

#[tokio::test]
async fn a_file_that_another_process_holds_is_reported_and_can_be_retried() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let brief = std::time::Duration::from_millis(50);
    let store = SqliteStore::options().busy_timeout(brief).open(&path).await.unwrap();
    put(&store).await;
    let pool = sqlx::SqlitePool::connect(path.to_str().unwrap()).await.unwrap();
    let other = pool.begin_with("BEGIN EXCLUSIVE").await.unwrap();
    let error = store.save(&account(), &record(), Expected::Any).await.unwrap_err();
    assert!(error.retryable() && error.hint().is_some_and(|hint| hint.contains("process")), "{error}");
    other.rollback().await.unwrap();
    put(&store).await;
}

#[tokio::test]
async fn a_file_of_a_newer_version_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    SqliteStore::open(&path).await.unwrap().close().await;
    let pool = sqlx::SqlitePool::connect(path.to_str().unwrap()).await.unwrap();
    let newer = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
        VALUES (9999, 'later', 1, x'00', 0)";
    sqlx::query(newer).execute(&pool).await.unwrap();
    let error = SqliteStore::open(&path).await.unwrap_err();
    assert!(error.hint().unwrap().contains("newer version"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn many_open_a_new_file_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let open = |_| tokio::spawn(SqliteStore::options().open(path.clone()));
    for task in (0..12).map(open).collect::<Vec<_>>() {
        put(&task.await.unwrap().unwrap()).await;
    }
}

#[tokio::test]
async fn no_debug_and_no_error_shows_a_token() {
    let store = SqliteStore::in_memory().await.unwrap();
    put(&store).await;
    let stored = store.load(&account()).await.unwrap();
    let key = StoreKey::from_bytes([65; 32]);
    let keyed = SqliteStore::options().key(key.clone()).in_memory().await.unwrap();
    store.close().await;
    let error = store.load(&account()).await.unwrap_err();
    let shown =
        format!("{store:?} {stored:?} {keyed:?} {error} {error:?} {:?}", Secret::new("ROW_accesssecret"));
    assert!(!shown.contains("accesssecret") && !shown.contains("refreshsecret"), "{shown}");
    assert!(!shown.contains(key.to_text().expose()) && !shown.contains("65, 65"), "{shown}");
}
