//! Where settings come from, and that secrets among them stay hidden.

use crate::common::{Home, assert_no_secrets};
use serde_json::Value;

fn setting(told: &Value, name: &str) -> (Value, String) {
    let entry = told["settings"].as_array().unwrap().iter().find(|entry| entry["name"] == name).unwrap();
    (entry["value"].clone(), entry["from"].as_str().unwrap_or_default().to_owned())
}

fn doctor(home: &Home, args: &[&str], env: &[(&str, &str)]) -> Value {
    let words: Vec<&str> = ["doctor", "--offline", "--json"].iter().chain(args).copied().collect();
    home.run_with(&words, env, b"").expect(0).json()
}

#[test]
fn flags_win_over_the_environment_and_that_over_the_file() {
    let home = Home::new();
    let file = home.write("config/tiktokshop/config.toml", "app_key = \"from_file\"\n");
    assert_eq!(setting(&doctor(&home, &[], &[]), "app_key"), ("from_file".into(), format!("file {file}")));
    let env = [("TIKTOK_APP_KEY", "from_env")];
    let told = doctor(&home, &[], &env);
    assert_eq!(setting(&told, "app_key"), ("from_env".into(), "environment TIKTOK_APP_KEY".into()));
    let told = doctor(&home, &["--app-key", "from_flag"], &env);
    assert_eq!(setting(&told, "app_key"), ("from_flag".into(), "flag --app-key".into()));
    let told = doctor(&home, &[], &[("TIKTOK_APP_KEY", "")]);
    assert_eq!(setting(&told, "app_key").0, "from_file", "an empty variable is not set");
}

#[test]
fn hosts_have_defaults() {
    let told = doctor(&Home::new(), &[], &[]);
    assert_eq!(setting(&told, "api_url"), ("https://open-api.tiktokglobalshop.com".into(), "default".into()));
    assert_eq!(setting(&told, "app_key").0, Value::Null);
}

#[test]
fn another_file_can_be_named_and_must_exist_then() {
    let home = Home::new();
    let file = home.write("other.toml", "app_key = \"other\"\ntimeout = 5\n");
    assert_eq!(setting(&doctor(&home, &["--config", &file], &[]), "timeout").0, "5");
    assert_eq!(setting(&doctor(&home, &[], &[("TIKTOK_CONFIG", &file)]), "app_key").0, "other");
    home.run(&["doctor", "--offline", "--config", "no-such.toml"]).expect(2);
}

#[test]
fn mistakes_in_the_file_are_told_without_its_content() {
    let home = Home::new();
    let misspelt = home.write("a.toml", "app_secrt = \"hush-hush-secret\"\n");
    let ran = home.run(&["doctor", "--offline", "--config", &misspelt]).expect(2);
    assert!(ran.stderr.contains("app_secrt") && ran.stderr.contains("Did you mean `app_secret`"), "{ran:?}");
    let broken = home.write("b.toml", "app_key = \"k\"\napp_secret = hush-hush-secret\n");
    let other = home.run(&["doctor", "--offline", "--config", &broken]).expect(2);
    assert!(other.stderr.contains("line 2"), "{other:?}");
    let secrets = ["hush-hush-secret".to_owned()];
    assert_no_secrets(&(ran.everything() + &other.everything()), &secrets);
}

#[test]
fn secrets_come_from_files_and_stdin_too_and_are_masked() {
    let home = Home::new();
    let secret = "0123456789abcdef-hush";
    let file = home.write("secret", format!("{secret}\n"));
    let by_flag = doctor(&home, &["--app-secret-file", &file], &[]);
    let by_env = doctor(&home, &[], &[("TIKTOK_APP_SECRET_FILE", &file)]);
    home.write("config/tiktokshop/config.toml", "app_secret_file = \"../../secret\"\n");
    let by_config = doctor(&home, &[], &[]);
    let words = ["doctor", "--offline", "--json", "--app-secret-file", "-"];
    let by_stdin = home.run_with(&words, &[], format!("{secret}\n").as_bytes()).expect(0).json();
    for told in [by_flag, by_env, by_config, by_stdin] {
        assert_eq!(setting(&told, "app_secret").0, "••••");
        assert_no_secrets(&told.to_string(), &[secret.to_owned(), "hush".to_owned()]);
    }
}

#[test]
fn two_ways_for_one_secret_are_a_mistake() {
    Home::new().run(&["doctor", "--offline", "--app-secret", "a", "--app-secret-file", "b"]).expect(2);
    Home::new().run(&["doctor", "--offline", "--app-secret", " "]).expect(2);
}

#[cfg(unix)]
#[test]
fn a_file_that_others_can_read_gets_a_warning() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let file = home.write("config/tiktokshop/config.toml", "app_key = \"k\"\n");
    let verdict = |told: &Value| {
        let checks = told["checks"].as_array().unwrap().iter();
        checks.into_iter().find(|check| check["name"] == "configuration file").unwrap()["verdict"].clone()
    };
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o644)).unwrap();
    assert_eq!(verdict(&doctor(&home, &[], &[])), "warn");
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o600)).unwrap();
    assert_eq!(verdict(&doctor(&home, &[], &[])), "ok");
}

#[test]
fn a_setting_that_is_missing_says_how_to_give_it() {
    let error = Home::new().run(&["call", "order.get_order_list", "--json"]).expect(2).error();
    assert_eq!(error["kind"], "configuration");
    let hint = error["hint"].as_str().unwrap();
    assert!(hint.contains("--app-key") && hint.contains("TIKTOK_APP_KEY"), "{error}");
}

#[test]
fn the_password_of_a_proxy_is_hidden() {
    let told = doctor(&Home::new(), &["--proxy", "socks5h://me:hunter2@127.0.0.1:1080"], &[]);
    assert_no_secrets(&told.to_string(), &["hunter2".to_owned()]);
}

#[test]
fn doctor_fails_for_a_value_that_the_library_refuses() {
    let home = Home::new();
    for wrong in
        ["timeout = -1", "timeout = \"soon\"", "proxy = \"nowhere\"", "api_url = \"http://example.com\""]
    {
        let file = home.write("wrong.toml", format!("{wrong}\n"));
        let ran = home.run(&["doctor", "--offline", "--json", "--config", &file]).expect(2);
        let checks = ran.json()["checks"].as_array().unwrap().clone();
        let found = checks.iter().find(|check| check["name"] == "settings").unwrap();
        assert_eq!(found["verdict"], "fail", "{wrong}: {found}");
    }
    assert_eq!(doctor(&home, &[], &[])["ok"], true, "a missing app is only a warning");
}
