//! `apps`: the apps of the store.

use serde_json::json;

use crate::common::{Home, Ran, assert_no_secrets};

const SECRET: &str = "hush-hush-secret-of-an-app";

fn run(home: &Home, args: &[&str], env: &[(&str, &str)], stdin: &str) -> Ran {
    let words: Vec<&str> =
        ["apps"].iter().chain(args).chain(&["--store", "sqlite://store.sqlite"]).copied().collect();
    let ran = home.run_with(&words, env, stdin.as_bytes());
    assert_no_secrets(&ran.everything(), &[SECRET.to_owned()]);
    ran
}

#[test]
fn apps_are_added_listed_and_removed_and_no_secret_is_printed() {
    let home = Home::new();
    assert_eq!(run(&home, &["list", "--json"], &[], "").expect(0).json(), json!([]));
    let file = home.write("uk.secret", format!("{SECRET}\n"));
    let words = ["add", "6a", "--app-secret-file", &file, "--service-id", "749", "--name", "United Kingdom"];
    run(&home, &words, &[], "").expect(0);
    run(&home, &["add", "6b", "--app-secret-file", "-"], &[], SECRET).expect(0);
    run(&home, &["add", "6c", "--secret-env", "US_SECRET"], &[("US_SECRET", SECRET)], "").expect(0);
    let listed = run(&home, &["list", "--json"], &[], "").expect(0).json();
    assert_eq!(
        listed,
        json!([
            {"app_key": "6a", "service_id": "749", "name": "United Kingdom", "authorizations": 0},
            {"app_key": "6b", "service_id": "", "name": "", "authorizations": 0},
            {"app_key": "6c", "service_id": "", "name": "", "authorizations": 0},
        ])
    );
    assert!(run(&home, &["list"], &[], "").expect(0).stdout.contains("United Kingdom"));

    run(&home, &["remove", "6b"], &[], "").expect(0);
    run(&home, &["remove", "6b"], &[], "").expect(2);
    let left = run(&home, &["list", "--json"], &[], "").expect(0).json();
    assert_eq!(left.as_array().unwrap().len(), 2);
}

#[test]
fn an_app_is_replaced_only_if_that_is_said() {
    let home = Home::new();
    let env = [("NEW", SECRET)];
    run(&home, &["add", "6a", "--secret-env", "NEW", "--name", "old"], &env, "").expect(0);
    let refused = run(&home, &["add", "6a", "--secret-env", "NEW", "--name", "new"], &env, "").expect(2);
    assert!(refused.stderr.contains("--replace"), "{refused:?}");
    let done =
        run(&home, &["add", "6a", "--secret-env", "NEW", "--name", "new", "--replace", "--json"], &env, "");
    assert_eq!(done.expect(0).json(), json!({"app_key": "6a", "replaced": true}));
    assert_eq!(run(&home, &["list", "--json"], &[], "").json()[0]["name"], "new");
}

/// The app of the environment is another: its secret must not be saved for this one.
#[test]
fn the_secret_is_neither_an_argument_nor_that_of_another_app() {
    let home = Home::new();
    let env = [("TIKTOK_APP_KEY", "6z"), ("TIKTOK_APP_SECRET", SECRET), ("TIKTOK_SERVICE_ID", "1")];
    let missing = run(&home, &["add", "6a"], &env, "").expect(2);
    assert!(missing.stderr.contains("the secret of the app is missing"), "{missing:?}");
    let shown = run(&home, &["add", "6a", "--app-secret", SECRET], &env, "").expect(2);
    assert!(shown.stderr.contains("--app-secret-file"), "{shown:?}");
    run(&home, &["add", "6a", "--secret-env", "NOT_SET"], &env, "").expect(2);
    assert_eq!(run(&home, &["list", "--json"], &env, "").json(), json!([]));
    run(&home, &["add", "6a", "--secret-env", "TIKTOK_APP_SECRET"], &env, "").expect(0);
    assert_eq!(run(&home, &["list", "--json"], &env, "").json()[0]["service_id"], "");
}
