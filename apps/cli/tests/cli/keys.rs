//! `keys`: made, listed and revoked beside a server that runs.

use serde_json::{Value, json};

use crate::common::{Home, Sandbox, http_with};
use crate::serve::Serve;

/// The status of a request for events with this key.
fn status(serve: &Serve, key: &str) -> u16 {
    let authorization = format!("authorization: Bearer {key}\r\n");
    http_with("GET", &format!("{}/v1/events", serve.url()), &authorization, "").status
}

#[test]
fn a_key_works_as_soon_as_it_is_made_and_is_refused_as_soon_as_it_is_revoked() {
    let (sandbox, home) = (Sandbox::start(), Home::new());
    let store = format!("sqlite://{}", home.path("store.sqlite").display());
    let serve = Serve::on(&home, &sandbox, &store);
    let keys = |words: &[&str]| home.run(&[&["keys"], words, &["--store", &store]].concat());
    let list = || keys(&["list", "--json"]).expect(0).json();

    assert_eq!(list(), json!([]));
    let made = keys(&["create", "--name", "php", "--scope", "read"]).expect(0);
    let key = made.stdout.trim();
    assert!(
        key.starts_with("tts_") && !made.stderr.contains(key),
        "the key is all that is on stdout: {made:?}"
    );
    assert_eq!(status(&serve, key), 200);
    let limited = keys(&["create", "--scope", "write", "--limit-to-shop", "7", "--days", "1", "--json"]);
    let limited = limited.expect(0).json();
    assert_eq!((&limited["scope"], &limited["shops"]), (&json!("write"), &json!(["7"])));
    assert!(limited["expires_at"].is_i64(), "{limited}");

    let listed = list();
    let names: Vec<&Value> = listed.as_array().unwrap().iter().map(|one| &one["name"]).collect();
    assert_eq!(names, [&json!("client"), &json!("php")]);
    let table = keys(&["list"]).expect(0);
    assert!(table.stdout.contains("php") && !table.everything().contains("tts_"), "{table:?}");

    let id = listed[1]["id"].as_str().unwrap();
    assert!(listed[1]["last_used_at"].is_i64(), "{listed}");
    keys(&["revoke", id]).expect(0);
    assert_eq!(status(&serve, key), 401);
    assert_eq!(status(&serve, limited["key"].as_str().unwrap()), 200, "another key is not touched");
    assert!(list()[1]["revoked_at"].is_i64());
    // Revoked once is revoked; a key in the place of its id is not printed.
    for wrong in [id, "nobody", key] {
        let ran = keys(&["revoke", wrong]).expect(2);
        assert!(!ran.everything().contains("tts_"), "{ran:?}");
    }
    keys(&["create", "--scope", "admin", "--limit-to-shop", "7"]).expect(2);
    keys(&["create", "--scope", "root"]).expect(2);
    assert_eq!(serve.stop().0, 0);
}
