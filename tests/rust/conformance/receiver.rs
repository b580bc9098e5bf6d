//! The scenarios of the receiver: each is a list of requests, with what comes back and what the app hears.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use serde_json::{Value, json};
use tiktokshop::receive::{BoxError, ReceiveError, Receiver};
use tiktokshop_core::oauth::AuthorizeHosts;
use tiktokshop_core::token::MemoryStore;
use tiktokshop_core::webhook::sign_test_event;

use super::process::Process;
use super::scenarios::{Scene, builder};

/// What the app hears, and whether it fails.
#[derive(Clone, Default)]
struct App(Arc<(Mutex<Vec<String>>, AtomicBool)>);

impl App {
    fn hear(&self, what: String) -> Result<(), BoxError> {
        self.0.0.lock().unwrap().push(what);
        if self.0.1.load(Ordering::Relaxed) { Err("the app failed".into()) } else { Ok(()) }
    }

    fn hear_error(&self, error: &ReceiveError) {
        let kind = error.library_error().map_or("app", |error| error.kind().as_str());
        let _ = self.hear(format!("error {kind}"));
    }

    /// What it heard since it was asked last.
    fn heard(&self) -> Vec<String> {
        std::mem::take(&mut self.0.0.lock().unwrap())
    }

    fn receiver(&self, sandbox: &Process) -> Receiver {
        let client = builder(sandbox).store(Arc::new(MemoryStore::new())).build().expect("a client");
        let (events, ends, errors) = (self.clone(), self.clone(), self.clone());
        Receiver::builder(&client.into())
            .authorize_hosts(AuthorizeHosts::all_at(sandbox.text("auth_url")))
            .max_body_bytes(5000)
            .note("user 7")
            .on_event(move |event| std::future::ready(events.hear(format!("event {}", event.r#type))))
            .on_authorized(move |done, _| {
                std::future::ready(ends.hear(format!("authorized {}", done.note)).map(|()| None))
            })
            .on_error(move |error| errors.hear_error(&error))
            .build()
            .expect("a receiver")
    }
}

/// A receiver, and the browsers that visit it.
struct Visit<'a> {
    scene: &'a Scene,
    receiver: Receiver,
    app: App,
    /// The cookies of each browser.
    cookies: HashMap<String, String>,
    /// The query that a browser was sent back with.
    callback: String,
}

impl Scene {
    pub(super) async fn receive(&self, steps: &[Value]) {
        let app = App::default();
        let receiver = app.receiver(&self.sandbox);
        let (cookies, callback) = (HashMap::new(), String::new());
        let mut visit = Visit { scene: self, receiver, app, cookies, callback };
        for step in steps {
            visit.take(step).await;
        }
    }
}

impl Visit<'_> {
    async fn take(&mut self, step: &Value) {
        if let Some(seconds) = step.get("advance") {
            self.scene.sandbox.post("clock", json!({"advance": seconds})).await;
        }
        if let Some(fault) = step.get("fault") {
            self.scene.sandbox.post("faults", fault.clone()).await;
        }
        self.app.0.1.store(step["app_fails"] == true, Ordering::Relaxed);
        let response = self.receiver.handle(self.request(step)).await;
        check(step, &response, &self.app.heard());
        if let (Some(browser), Some(cookie)) = (step["from"].as_str(), header(&response, "set-cookie")) {
            self.cookies.insert(browser.to_owned(), cookie.split(';').next().unwrap().to_owned());
        }
        if let Some(decision) = step["then"].as_str() {
            let back = self.scene.decide(header(&response, "location").expect("a link"), decision).await;
            self.callback = back.split_once('?').expect("a query").1.to_owned();
        }
    }

    fn request(&self, step: &Value) -> Request<Bytes> {
        let text = |name: &str| step[name].as_str();
        let query = text("query").unwrap_or_default().replace("{callback}", &self.callback);
        let body = match step["body_bytes"].as_u64() {
            Some(bytes) => "x".repeat(usize::try_from(bytes).unwrap()),
            None => text("body").unwrap_or_default().to_owned(),
        };
        let mut request = Request::builder()
            .method(text("method").unwrap_or("GET"))
            .uri(format!("{}?{query}", text("path").expect("a path")));
        if let Some(cookies) = text("from").and_then(|browser| self.cookies.get(browser)) {
            request = request.header("cookie", cookies);
        }
        if let Some(signature) = text("signature") {
            let (key, secret) =
                (self.scene.sandbox.text("app_key"), self.scene.sandbox.text("app_secret").into());
            let good = sign_test_event(key, &secret, body.as_bytes());
            request =
                request.header("authorization", if signature == "good" { good } else { "0".repeat(64) });
        }
        request.body(Bytes::from(body)).expect("a request")
    }
}

fn header<'a>(response: &'a Response<Bytes>, name: &str) -> Option<&'a str> {
    response.headers().get(name).map(|value| value.to_str().expect("text"))
}

fn check(step: &Value, response: &Response<Bytes>, heard: &[String]) {
    let body = String::from_utf8_lossy(response.body());
    assert_eq!(u64::from(response.status().as_u16()), step["status"], "{step} {body}");
    let none = Vec::new();
    assert_eq!(json!(heard), json!(step["heard"].as_array().unwrap_or(&none)), "{step}");
    for (name, part) in step["headers"].as_object().into_iter().flatten() {
        let value = header(response, name);
        let fits =
            part.as_str().map_or(value.is_none(), |part| value.is_some_and(|value| value.contains(part)));
        assert!(fits, "{step}: {name} is {value:?}");
    }
    assert!(step["body_has"].as_str().is_none_or(|part| body.contains(part)), "{step} {body}");
    assert!(step["body_lacks"].as_str().is_none_or(|part| !body.contains(part)), "{step} {body}");
}
