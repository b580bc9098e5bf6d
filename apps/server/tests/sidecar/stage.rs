//! A sandbox, a server on a store with the sandbox's authorizations, and clients with keys.

use std::sync::Arc;

use reqwest::{Method, RequestBuilder, Response};
use serde_json::{Value, json};
use tempfile::TempDir;
use tiktokshop_core::token::{AccountId, AuthorizedShop, Expected, Record, TokenSet};
use tiktokshop_facade::layers::{Flag, Settings, Sources};
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::access::{Keyring, Scope};
use tiktokshop_sandbox::{Account, Sandbox};
use tiktokshop_server::Server;
use tiktokshop_store::{StoreKey, StoreOptions};
use tiktokshop_test_postgres::Database;

use crate::support::{Base, KEY};

/// The key of the settings.
pub const FIRST: &str = "a-first-key-of-an-operator-with-32-letters";

pub struct Stage {
    pub sandbox: Sandbox,
    pub server: Server,
    /// The server's store, as another process sees it.
    pub store: Arc<dyn Store>,
    pub http: reqwest::Client,
    given: Vec<(&'static str, String)>,
    _folder: TempDir,
    /// Dropped last.
    _database: Option<Database>,
}

/// An app in any language: it knows where the server is, and its key.
#[derive(Clone)]
pub struct App {
    http: reqwest::Client,
    url: String,
    key: String,
}

impl Stage {
    pub async fn start(base: Base) -> Stage {
        Stage::with(base, &[]).await
    }

    /// With further settings.
    pub async fn with(base: Base, more: &[(&'static str, &str)]) -> Stage {
        // A second test in this process finds it installed.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let sandbox = Sandbox::builder().start().await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let database = (base == Base::Postgres).then(Database::create);
        let file = || format!("sqlite://{}", folder.path().join("store.db").display());
        let address = database.as_ref().map_or_else(file, Database::url);
        let key = StoreOptions::default().key(StoreKey::parse(KEY).unwrap());
        let store = tiktokshop_store::open(&address, &key).await.unwrap().whole();
        for account in &sandbox.accounts {
            authorize(&*store, &sandbox, account).await;
        }
        let mut given = vec![
            ("listen", "127.0.0.1:0".to_owned()),
            ("store", address),
            ("store_key", KEY.to_owned()),
            ("app_key", sandbox.app_key.clone()),
            ("app_secret", sandbox.app_secret.clone()),
            ("api_url", sandbox.api_url.clone()),
            ("auth_url", sandbox.auth_url.clone()),
            ("api_key", FIRST.to_owned()),
        ];
        given.extend(more.iter().map(|(name, value)| (*name, (*value).to_owned())));
        let server = Server::start(&settings(&given)).await.unwrap();
        Stage {
            sandbox,
            server,
            store,
            http: reqwest::Client::new(),
            given,
            _folder: folder,
            _database: database,
        }
    }

    /// A second server on the same store, and an app that talks to it.
    pub async fn second(&self) -> (Server, App) {
        let server = Server::start(&settings(&self.given)).await.unwrap();
        let url = format!("http://{}", server.address());
        (server, App { http: self.http.clone(), url, key: FIRST.to_owned() })
    }

    pub fn keyring(&self) -> Keyring {
        Keyring::new(self.store.clone())
    }

    /// The id of the seller's first shop.
    pub fn shop(&self) -> String {
        self.sandbox.shops[0].id.clone()
    }

    pub async fn app(&self, scope: Scope, shops: &[&str]) -> App {
        let shops = shops.iter().map(|shop| (*shop).to_owned()).collect();
        let (_, secret) = self.keyring().create("a test", scope, shops, None).await.unwrap();
        self.app_with(secret.expose())
    }

    pub fn app_with(&self, key: &str) -> App {
        let url = format!("http://{}", self.server.address());
        App { http: self.http.clone(), url, key: key.to_owned() }
    }
}

/// What the settings would be, from flags alone.
pub fn settings(given: &[(&'static str, String)]) -> Settings {
    let value =
        |name: &str| given.iter().rev().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
    let flags = |key: &tiktokshop_facade::layers::Key| value(key.name).map(Flag::Value);
    let sources = Sources { file: None, environment: &|_| None, flags: &flags, defaults: &|_| None };
    Settings::load(&sources).unwrap()
}

async fn authorize(store: &dyn Store, sandbox: &Sandbox, account: &Account) {
    let id = AccountId::new(&sandbox.app_key, &account.open_id);
    let mut tokens = TokenSet::new(account.access_token.as_str(), sandbox.now() + 600_000)
        .with_refresh_token(account.refresh_token.as_str(), 4_912_765_591)
        .with_open_id(&account.open_id);
    tokens.seller_name.clone_from(&account.name);
    tokens.user_type = account.user_type;
    let record = Record::new(tokens, sandbox.now());
    let _ = store.save(&id, &record, Expected::Any).await.unwrap();
    let shops: Vec<_> =
        account.shops.iter().map(|shop| AuthorizedShop::new(&shop.id, &shop.cipher)).collect();
    store.save_shops(&id, &shops).await.unwrap();
}

impl App {
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, format!("{}{path}", self.url)).bearer_auth(&self.key)
    }

    pub async fn get(&self, path: &str) -> Response {
        self.request(Method::GET, path).send().await.unwrap()
    }

    pub async fn post(&self, path: &str, body: &Value) -> Response {
        let request = self.request(Method::POST, path).header("content-type", "application/json");
        request.body(body.to_string()).send().await.unwrap()
    }

    /// The JSON of a response that must have this status.
    pub async fn read(&self, path: &str, status: u16) -> Value {
        told(self.get(path).await, status).await
    }
}

/// The JSON of a response that must have this status.
pub async fn told(response: Response, status: u16) -> Value {
    let (got, text) = (response.status().as_u16(), response.text().await.unwrap());
    assert_eq!(got, status, "{text}");
    if text.is_empty() {
        json!(null)
    } else {
        serde_json::from_str(&text).unwrap_or_else(|_| panic!("not JSON: {text}"))
    }
}
