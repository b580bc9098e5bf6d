//! A PostgreSQL database as the store: the same commands, the same words, and no password anywhere.

use serde_json::Value;
use tiktokshop_test_postgres::Database;

use crate::auth::click;
use crate::common::{Home, Ran, Sandbox};

const KEY: &str = "5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f5f";
const OTHER_KEY: &str = "6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e";

/// A user whose settings name a database.
struct User {
    sandbox: Sandbox,
    home: Home,
    database: Database,
}

impl User {
    fn new() -> User {
        User { sandbox: Sandbox::start(), home: Home::new(), database: Database::create() }
    }

    fn run(&self, words: &[&str], key: Option<&str>) -> Ran {
        self.run_at(&self.database.url(), words, key)
    }

    fn run_at(&self, url: &str, words: &[&str], key: Option<&str>) -> Ran {
        let mut env = self.sandbox.app_env();
        env.extend([("TIKTOK_SERVICE_ID", self.sandbox.text("service_id")), ("TIKTOK_STORE", url)]);
        env.extend(key.map(|key| ("TIKTOK_STORE_KEY", key)));
        self.home.run_with(words, &env, b"")
    }

    /// Authorizes the app and returns the account's open ID.
    fn authorize(&self, url: &str, key: Option<&str>) -> String {
        let told = self.run_at(url, &["auth", "url", "--json"], key).expect(0).json();
        let back = click(told["url"].as_str().unwrap(), "approve");
        let account = self.run_at(url, &["auth", "exchange", &back, "--json"], key).expect(0).json();
        account["open_id"].as_str().unwrap().to_owned()
    }

    fn password(&self) -> String {
        let url = self.database.url();
        let (user, _) = url.rsplit_once('@').unwrap();
        user.rsplit_once(':').unwrap().1.to_owned()
    }
}

#[test]
fn commands_use_a_database_as_they_use_a_file() {
    let user = User::new();
    let open_id = user.authorize(&user.database.url(), Some(KEY));
    let status = user.run(&["auth", "status", "--json"], Some(KEY)).expect(0).json();
    assert_eq!(status[0]["open_id"].as_str(), Some(open_id.as_str()), "{status}");
    user.run(&["auth", "refresh"], Some(KEY)).expect(0);
    let called = user.run(&["call", "order.get_order_list", "page_size=1", "--json"], Some(KEY)).expect(0);
    assert_eq!(called.json()["data"]["orders"].as_array().map(Vec::len), Some(1));
    user.run(&["sync", "orders"], Some(KEY)).expect(0);
    let listed = user.run(&["tokens", "list", "--json"], Some(KEY)).expect(0).everything();
    assert!(listed.contains(&open_id), "{listed}");
}

#[test]
fn no_command_prints_the_password() {
    let user = User::new();
    user.authorize(&user.database.url(), Some(KEY));
    let password = user.password();
    for words in [
        &["auth", "status"][..],
        &["config", "show"],
        &["config", "show", "--json"],
        &["doctor"],
        &["serve", "--check"],
        &["tokens", "list"],
    ] {
        let said = user.run(words, Some(KEY)).everything();
        assert!(!said.contains(&password), "{words:?} prints the password:\n{said}");
    }
    let wrong = user.database.url().replace(&password, "a-wrong-password");
    let said = user.run_at(&wrong, &["auth", "status"], Some(KEY));
    assert!(said.code != 0 && !said.everything().contains("a-wrong-password"), "{said:#?}");
}

#[test]
fn a_key_is_required_and_the_right_one() {
    let user = User::new();
    let refused = user.run(&["auth", "status"], None).expect(2).everything();
    assert!(refused.contains("needs a key") && refused.contains("seal=off"), "{refused}");
    let open_id = user.authorize(&user.database.url(), Some(KEY));

    let refused = user.run(&["auth", "status", "--json"], Some(OTHER_KEY));
    assert_ne!(refused.code, 0, "{refused:#?}");
    assert!(refused.everything().contains("key"), "{refused:#?}");

    let both = format!("{OTHER_KEY},{KEY}");
    let status = user.run(&["auth", "status", "--json"], Some(&both)).expect(0).json();
    assert_eq!(status[0]["open_id"], Value::from(open_id));
}

#[test]
fn a_database_without_a_key_is_used_if_its_url_says_so() {
    let user = User::new();
    let url = format!("{}?seal=off", user.database.url());
    let open_id = user.authorize(&url, None);
    let status = user.run_at(&url, &["auth", "status", "--json"], None).expect(0).json();
    assert_eq!(status[0]["open_id"], Value::from(open_id));
}
