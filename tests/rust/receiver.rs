//! The example `axum` of the typed crate, run as a program: a browser and the platform's webhooks against a real server.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use reqwest::{Client, Response};
use tiktokshop_core::Secret;
use tiktokshop_core::webhook::test_event;
use tiktokshop_sandbox::Sandbox;
use tiktokshop_sandbox::webhook::sender;

use crate::conformance::process::built;

/// The example, until this value is dropped.
struct Example {
    child: Child,
    url: String,
    lines: BufReader<std::process::ChildStdout>,
}

impl Example {
    fn start(sandbox: &Sandbox) -> Example {
        let program = built("examples/axum", &["--package", "tiktokshop", "--example", "axum"]);
        let mut command = Command::new(program);
        command
            .env("PORT", "0")
            .env("TIKTOK_APP_KEY", &sandbox.app_key)
            .env("TIKTOK_APP_SECRET", &sandbox.app_secret)
            .env("TIKTOK_SERVICE_ID", &sandbox.service_id)
            .env("TIKTOK_API_URL", &sandbox.api_url)
            .env("TIKTOK_AUTH_URL", &sandbox.auth_url)
            .env_remove("TIKTOK_ACCESS_TOKEN")
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn().expect("the example starts");
        let lines = BufReader::new(child.stdout.take().expect("its output"));
        let mut example = Example { child, url: String::new(), lines };
        example.url = example.line();
        example
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.lines.read_line(&mut line).expect("a line");
        line.trim().to_owned()
    }
}

impl Drop for Example {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn header(response: &Response, name: &str) -> String {
    response.headers()[name].to_str().expect("text").to_owned()
}

/// The seller says yes: the query that the browser comes back with.
async fn consent(http: &Client, sandbox: &Sandbox, link: &str) -> String {
    let (page, query) = link.split_once('?').expect("a query");
    let open_id = &sandbox.accounts[0].open_id;
    let form = format!("{query}&open_id={open_id}&decision=approve");
    let request = http.post(page).header("content-type", "application/x-www-form-urlencoded").body(form);
    let back = header(&request.send().await.expect("a response"), "location");
    back.split_once('?').expect("a query").1.to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_axum_example_connects_a_shop_and_takes_its_webhooks() {
    let sandbox = Sandbox::builder().start().await.expect("a sandbox");
    let mut example = Example::start(&sandbox);
    let (http, url) = (sender::client().expect("a client"), example.url.clone());
    let sent = http.get(format!("{url}/oauth/tiktokshop/authorize")).send().await.expect("a response");
    assert_eq!(sent.status(), 302);
    let cookie = header(&sent, "set-cookie").split(';').next().expect("a pair").to_owned();
    let query = consent(&http, &sandbox, &header(&sent, "location")).await;
    let callback = format!("{url}/oauth/tiktokshop/callback?{query}");
    assert_eq!(http.get(&callback).send().await.expect("a response").status(), 400, "without its cookie");
    let back = http.get(&callback).header("cookie", cookie).send().await.expect("a response");
    assert_eq!(back.status(), 302);
    let shop = format!("{url}{}", header(&back, "location"));
    let page = http.get(shop).send().await.expect("a response").text().await.expect("text");
    assert!(page.starts_with("Your shop has "), "{page}");

    let data = serde_json::json!({"order_id": "7", "order_status": "UNPAID"});
    let (body, signature) =
        test_event(1, data).signed(&sandbox.app_key, &Secret::new(sandbox.app_secret.as_str()));
    for (signature, status) in [(signature, 200), ("0".repeat(64), 401)] {
        let request = http.post(format!("{url}/webhooks/tiktokshop")).header("authorization", signature);
        assert_eq!(request.body(body.clone()).send().await.expect("a response").status(), status);
    }
    assert_eq!(example.line(), "order 7 is UNPAID");
}
