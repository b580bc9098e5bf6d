//! A sandbox, and a server beside it on real sockets, as `tiktokshop serve` starts it.
#![allow(clippy::unwrap_used, clippy::panic, dead_code, unused_macros, unused_imports)]

pub mod disk;

use std::net::TcpStream;
use std::path::PathBuf;

use reqwest::header::{COOKIE, LOCATION, SET_COOKIE};
use reqwest::{RequestBuilder, Response};
use tiktokshop_core::Secret;
use tiktokshop_core::webhook::test_event;
use tiktokshop_facade::layers::{Flag, Settings, Sources};
use tiktokshop_lifecycle::access::Scope;
use tiktokshop_lifecycle::inbox::{Filter, Source};
use tiktokshop_sandbox::Sandbox;
use tiktokshop_sandbox::webhook::sender;
use tiktokshop_server::{Server, StartError};
use tiktokshop_test_postgres::Database;

pub const KEY: &str = "0707070707070707070707070707070707070707070707070707070707070707";

/// Runs each of these functions as a test on an SQLite file, and as one on PostgreSQL.
macro_rules! on_both {
    ($($name:ident)*) => {
        mod on_sqlite {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $name() {
                super::$name(crate::support::Base::Sqlite).await;
            })*
        }
        mod on_postgres {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $name() {
                super::$name(crate::support::Base::Postgres).await;
            })*
        }
    };
}
pub(crate) use on_both;

/// Where a test keeps everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base {
    Sqlite,
    Postgres,
}

/// A sandbox, a folder, and a server on a store in it.
pub struct Site {
    pub sandbox: Sandbox,
    pub server: Server,
    pub url: String,
    pub http: reqwest::Client,
    /// The address of its store.
    pub store: String,
    pub folder: tempfile::TempDir,
    /// Dropped last.
    pub database: Option<Database>,
}

impl Site {
    pub async fn start(extra: &[(&str, &str)]) -> Site {
        let folder = tempfile::tempdir().unwrap();
        let store = format!("sqlite://{}", folder.path().join("store.sqlite").display());
        Site::on(&store, folder, extra).await
    }

    /// On a store of this kind, of its own. In PostgreSQL it is sealed with [`KEY`].
    pub async fn at(base: Base, extra: &[(&str, &str)]) -> Site {
        match base {
            Base::Sqlite => Site::start(extra).await,
            Base::Postgres => Site::on_database(Database::create(), extra).await,
        }
    }

    /// On this database.
    pub async fn on_database(database: Database, extra: &[(&str, &str)]) -> Site {
        let extra = [&[("store_key", KEY)], extra].concat();
        let mut site = Site::on(&database.url(), tempfile::tempdir().unwrap(), &extra).await;
        site.database = Some(database);
        site
    }

    pub async fn on(store: &str, folder: tempfile::TempDir, extra: &[(&str, &str)]) -> Site {
        let sandbox = Sandbox::builder().start().await.unwrap();
        let server = start(&sandbox, store, extra).await.unwrap();
        Site::of(sandbox, server, store, folder)
    }

    /// A server that runs.
    pub fn of(sandbox: Sandbox, server: Server, store: &str, folder: tempfile::TempDir) -> Site {
        let url = format!("http://{}", server.address());
        let http = sender::client().unwrap();
        Site { sandbox, server, url, http, store: store.to_owned(), folder, database: None }
    }

    pub fn store_file(&self) -> PathBuf {
        self.folder.path().join("store.sqlite")
    }

    /// The ids of the webhooks that are kept.
    pub async fn kept_ids(&self) -> Vec<String> {
        let webhooks = Filter { source: Some(Source::Webhook), ..Filter::default() };
        let events = self.server.shared().store().read(&webhooks, 1000).await.unwrap();
        events.into_iter().map(|event| event.arrival.notification_id).collect()
    }

    pub async fn get(&self, path: &str) -> Response {
        self.http.get(format!("{}{path}", self.url)).send().await.unwrap()
    }

    pub async fn get_with_cookie(&self, path: &str, cookie: &str) -> Response {
        let request = self.http.get(format!("{}{path}", self.url));
        request.header(COOKIE, cookie).send().await.unwrap()
    }

    /// A connection of its own, for requests that no client library would send.
    pub fn socket(&self) -> TcpStream {
        TcpStream::connect(self.server.address()).unwrap()
    }

    /// A genuine webhook about an order.
    pub fn webhook(&self, notification_id: &str, order_id: &str) -> RequestBuilder {
        let data =
            serde_json::json!({"order_id": order_id, "order_status": "UNPAID", "update_time": 1_700_000_000});
        let event = test_event(1, data).notification_id(notification_id).shop_id(&self.sandbox.shops[0].id);
        let secret = Secret::new(self.sandbox.app_secret.as_str());
        let (body, signature) = event.signed(&self.sandbox.app_key, &secret);
        self.post_webhook(body, &signature)
    }

    /// Anything at all, genuinely signed.
    pub fn signed(&self, body: &'static str) -> RequestBuilder {
        let secret = Secret::new(self.sandbox.app_secret.as_str());
        let signature =
            tiktokshop_core::webhook::sign_test_event(&self.sandbox.app_key, &secret, body.as_bytes());
        self.post_webhook(body, &signature)
    }

    pub fn post_webhook(&self, body: impl Into<reqwest::Body>, signature: &str) -> RequestBuilder {
        let request = self.http.post(format!("{}/tiktok/webhooks/all", self.url));
        request.header("authorization", signature).body(body)
    }

    /// An API key.
    pub async fn key(&self, scope: Scope) -> String {
        let keyring = self.server.shared().keyring();
        let (_, secret) = keyring.create("a test", scope, Vec::new(), None).await.unwrap();
        secret.expose().to_owned()
    }

    /// Signs in to the console: the cookie of the session.
    pub async fn sign_in(&self, key: &str) -> String {
        let form = self.get("/console/sign-in").await;
        let visit = header(&form, SET_COOKIE.as_str()).split(';').next().unwrap().to_owned();
        let token = form_token(&form.text().await.unwrap());
        let body = format!("form_token={token}&key={key}");
        let done = self.post_form("/console/sign-in", &visit, body).await;
        assert_eq!(done.status(), 303, "{}", done.text().await.unwrap());
        header(&done, SET_COOKIE.as_str()).split(';').next().unwrap().to_owned()
    }

    /// Sends a form as a browser does.
    pub async fn post_form(&self, path: &str, cookie: &str, body: String) -> Response {
        let request = self.http.post(format!("{}{path}", self.url)).header(COOKIE, cookie);
        request.header("content-type", "application/x-www-form-urlencoded").body(body).send().await.unwrap()
    }

    /// Begins an authorization: where the browser is sent, and its cookie.
    pub async fn begin(&self, query: &str) -> (String, String) {
        let sent = self.get(&format!("/tiktok/authorize{query}")).await;
        assert_eq!(sent.status(), 302);
        let cookie = header(&sent, SET_COOKIE.as_str()).split(';').next().unwrap().to_owned();
        (header(&sent, LOCATION.as_str()), cookie)
    }

    /// The first seller authorizes in a browser: the link to the platform's page.
    pub async fn authorize_seller(&self) -> String {
        self.authorize("", 0, "seller").await
    }

    /// The first user of this type does: `query` begins the authorization, whose browser comes back at this path.
    pub async fn authorize(&self, query: &str, user_type: i64, path: &str) -> String {
        let (link, cookie) = self.begin(query).await;
        let query = self.decide(&link, user_type, "approve").await;
        let back = self.get_with_cookie(&format!("/tiktok/{path}/authorized?{query}"), &cookie).await;
        assert_eq!(back.status(), 200);
        link
    }

    /// The first user of this type decides: the query that the browser comes back with.
    pub async fn decide(&self, link: &str, user_type: i64, decision: &str) -> String {
        let account = self.sandbox.accounts.iter().find(|account| account.user_type == user_type).unwrap();
        self.decide_as(link, &account.open_id, decision).await
    }

    /// The same for one user.
    pub async fn decide_as(&self, link: &str, open_id: &str, decision: &str) -> String {
        let (page, query) = link.split_once('?').unwrap();
        let form = format!("{query}&open_id={open_id}&decision={decision}");
        let request = self.http.post(page).header("content-type", "application/x-www-form-urlencoded");
        let back = header(&request.body(form).send().await.unwrap(), LOCATION.as_str());
        back.split_once('?').unwrap().1.to_owned()
    }
}

/// A server for the sandbox's app.
pub async fn start(sandbox: &Sandbox, store: &str, extra: &[(&str, &str)]) -> Result<Server, StartError> {
    let mut values = vec![
        ("listen", "127.0.0.1:0"),
        ("store", store),
        ("app_key", &sandbox.app_key),
        ("app_secret", &sandbox.app_secret),
        ("service_id", &sandbox.service_id),
        ("api_url", &sandbox.api_url),
        ("auth_url", &sandbox.auth_url),
    ];
    values.extend(extra.iter().copied());
    Server::start(&settings(&values)).await
}

/// Settings as from flags; the last of a name counts.
pub fn settings(values: &[(&str, &str)]) -> Settings {
    let find = |name: &str| values.iter().rev().find(|(known, _)| *known == name);
    let settings = Settings::load(&Sources {
        file: None,
        environment: &|_| None,
        flags: &|key| find(key.name).map(|(_, value)| Flag::Value((*value).to_owned())),
        defaults: &|_| None,
    });
    settings.unwrap()
}

/// The token that the first form of a page carries.
pub fn form_token(page: &str) -> String {
    let (_, rest) = page.split_once("name=\"form_token\" value=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

pub fn header(response: &Response, name: &str) -> String {
    response.headers().get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
}
