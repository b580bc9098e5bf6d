//! Settings from flags, environment and file, for programs that are configured from outside.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use tiktokshop_core::Client;
use tiktokshop_facade::layers::{Flag, KEYS, Key, Origin, Problem, SERVER_KEYS, Settings, Sources, file_of};

type Pairs = &'static [(&'static str, &'static str)];

fn text(pairs: Pairs, name: &str) -> Option<String> {
    pairs.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
}

fn load(flags: Pairs, environment: Pairs, file: Option<&Path>) -> Result<Settings, Problem> {
    Settings::load(&Sources {
        file: file.map(Path::to_owned),
        environment: &|name| text(environment, name),
        flags: &|key: &Key| text(flags, key.name).map(Flag::Value),
        defaults: &|_| None,
    })
}

fn file(content: &str) -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("config.toml");
    fs::write(&path, content).unwrap();
    (folder, path)
}

#[test]
fn flags_win_over_the_environment_and_that_over_the_file() {
    let (_folder, path) = file("timeout = 1.5\nno_proxy = true\napp_key = \"file\"");
    let env: Pairs = &[("TIKTOK_APP_KEY", "env"), ("TIKTOK_TIMEOUT", " ")];
    let settings = load(&[("app_key", "flag")], env, Some(&path)).unwrap();
    assert_eq!(settings.get("app_key"), Some("flag"));
    assert_eq!(settings.setting("app_key").unwrap().origin, Origin::Flag("app-key".into()));
    assert_eq!((settings.get("timeout"), settings.get("no_proxy")), (Some("1.5"), Some("true")));
    assert!(settings.is_default("api_url") && !settings.is_default("timeout"));
    let settings = load(&[], env, Some(&path)).unwrap();
    assert_eq!(settings.setting("app_key").unwrap().origin, Origin::Environment("TIKTOK_APP_KEY".into()));
}

#[test]
fn of_two_names_of_one_thing_that_of_the_stronger_layer_counts() {
    let env: Pairs =
        &[("TIKTOK_SHOP_CIPHER", "of another shop"), ("TIKTOK_ACCESS_TOKEN", "of another seller")];
    let settings = load(&[("shop_id", "7001"), ("account", "seller")], env, None).unwrap();
    assert_eq!((settings.get("shop_id"), settings.get("shop_cipher")), (Some("7001"), None));
    assert_eq!((settings.get("account"), settings.get("access_token")), (Some("seller"), None));
    let (_folder, path) = file("shop_id = \"7001\"\nshop_cipher = \"its own\"");
    let settings = load(&[], &[], Some(&path)).unwrap();
    assert_eq!((settings.get("shop_id"), settings.get("shop_cipher")), (Some("7001"), Some("its own")));
    let settings = load(&[], env, Some(&path)).unwrap();
    assert_eq!((settings.get("shop_id"), settings.get("shop_cipher")), (None, Some("of another shop")));
}

#[test]
fn a_client_is_made_of_the_settings() {
    let (_folder, path) =
        file("app_key = \"key\"\napi_url = \"http://127.0.0.1:9\"\nunknown_values = \"error\"");
    let settings = load(&[], &[("TIKTOK_APP_SECRET", "secret")], Some(&path)).unwrap();
    let client = settings.fill(Client::builder()).build().unwrap();
    assert_eq!((client.app_key(), client.api_url()), ("key", "http://127.0.0.1:9"));
    let wrong = load(&[("app_key", "k"), ("app_secret", "s"), ("timeout", "soon")], &[], None).unwrap();
    let error = wrong.fill(Client::builder()).build().unwrap_err();
    assert!(error.to_string().contains("must be a number of seconds"), "{error}");
}

#[test]
fn a_setting_that_is_missing_says_how_to_set_it() {
    let settings = load(&[], &[], None).unwrap();
    let text = settings.require("app_key").unwrap_err().to_string();
    assert!(text.contains("--app-key") && text.contains("TIKTOK_APP_KEY"), "{text}");
    assert!(!settings.require("store_key").unwrap_err().to_string().contains("--store-key"));
}

#[test]
fn mistakes_do_not_repeat_a_value() {
    let (_folder, path) = file("app_secrt = \"hush\"");
    let text = load(&[], &[], Some(&path)).err().unwrap().to_string();
    assert!(text.contains("Did you mean `app_secret`?") && !text.contains("hush"), "{text}");
    let (_folder, path) = file("timeout = [1]");
    assert!(load(&[], &[], Some(&path)).err().unwrap().to_string().contains("`timeout` is of type array"));
    assert!(load(&[], &[("TIKTOK_STORE_KEY", "")], None).is_err(), "tokens would be kept in plain text");
    assert!(load(&[("app_key", " ")], &[], None).is_err());
}

#[test]
fn secrets_come_from_files_of_their_own_and_are_masked() {
    let (folder, path) = file("app_secret_file = \"secret\"");
    fs::write(folder.path().join("secret"), "0123456789abcdef\n").unwrap();
    let settings = load(&[], &[], Some(&path)).unwrap();
    assert_eq!(settings.get("app_secret"), Some("0123456789abcdef"));
    assert_eq!(settings.setting("app_secret").unwrap().shown(), "••••");
}

#[test]
fn a_file_that_is_named_need_not_exist_to_be_chosen() {
    let nobody = |_: &str| None;
    let missing = PathBuf::from("/no/such/config.toml");
    assert_eq!(file_of(None, &nobody, Some(missing.clone())), None);
    assert_eq!(file_of(Some(&missing), &nobody, None), Some(missing.clone()));
    let variable = |name: &str| (name == "TIKTOK_CONFIG").then(|| "/no/such/config.toml".to_owned());
    assert_eq!(file_of(None, &variable, None), Some(missing));
}

#[test]
fn every_key_is_documented_and_has_a_variable() {
    for key in KEYS.iter().chain(SERVER_KEYS) {
        // Those of OpenTelemetry have a name that every program knows.
        let is_ours =
            key.env.starts_with("TIKTOK_") || key.name.starts_with("otlp_") && key.env.starts_with("OTEL_");
        assert!(is_ours && !key.doc.is_empty(), "{}", key.name);
    }
}

#[test]
fn a_file_may_hold_the_settings_of_the_server_and_tables() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.toml");
    fs::write(&path, "listen = \"127.0.0.1:0\"\n[[app]]\napp_key = \"a\"\n[[app]]\napp_key = \"b\"\n")
        .unwrap();
    let settings = load(&[], &[], Some(&path)).unwrap();
    assert_eq!(settings.get("listen"), Some("127.0.0.1:0"));
    let keys: Vec<_> =
        settings.tables("app").iter().map(|table| table["app_key"].as_str().unwrap()).collect();
    assert_eq!(keys, ["a", "b"]);
    assert!(settings.tables("forward").is_empty());

    fs::write(&path, "forward = \"https://example.com\"\n").unwrap();
    let problem = load(&[], &[], Some(&path)).err().unwrap();
    assert!(problem.to_string().contains("[[forward]]"), "{problem}");
}
