//! Events reach the app through a whole server, whatever the app does, and are sent nowhere else.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::{Base, Site, on_both, start};
use tiktokshop_lifecycle::inbox::{Delivery, Filter};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

on_both! {
    an_app_that_dies_hangs_and_comes_back_gets_every_event_in_order
    a_redirect_to_a_private_address_is_not_followed
    a_name_that_resolves_to_a_private_address_is_not_connected_to
}

/// The app that events are sent to.
struct App {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<String>>>,
    connections: Arc<Mutex<usize>>,
    serving: JoinHandle<()>,
}

impl App {
    /// Responds with this to each request; with nothing, it never responds.
    async fn at(address: &str, response: &str) -> App {
        let listener = TcpListener::bind(address).await.unwrap();
        let address = listener.local_addr().unwrap();
        let (seen, connections) = (Arc::<Mutex<Vec<String>>>::default(), Arc::<Mutex<usize>>::default());
        let (response, noted, counted) = (response.to_owned(), seen.clone(), connections.clone());
        let serving = tokio::spawn(async move {
            let mut open = JoinSet::new();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                *counted.lock().unwrap() += 1;
                open.spawn(serve(stream, response.clone(), noted.clone()));
            }
        });
        App { address, seen, connections, serving }
    }

    fn url(&self) -> String {
        format!("http://{}/events", self.address)
    }

    fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }

    fn connections(&self) -> usize {
        *self.connections.lock().unwrap()
    }

    /// Ends it, with all its connections.
    async fn die(self) -> String {
        self.serving.abort();
        let _ = self.serving.await;
        self.address.to_string()
    }
}

async fn serve(mut stream: TcpStream, response: String, seen: Arc<Mutex<Vec<String>>>) {
    while let Some(request) = read(&mut stream).await {
        seen.lock().unwrap().push(request);
        if response.is_empty() {
            std::future::pending::<()>().await;
        }
        stream.write_all(response.as_bytes()).await.unwrap();
    }
}

/// A request with its body; `None` if the connection was closed.
async fn read(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
            if body.len() >= length.parse().unwrap() {
                return Some(text);
            }
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}

/// The numbers of the orders that requests are about.
fn orders(requests: &[String]) -> Vec<String> {
    let order = |request: &String| {
        let (_, rest) = request.split_once("\"order_id\":\"").unwrap();
        rest.split('"').next().unwrap().to_owned()
    };
    requests.iter().map(order).collect()
}

/// Settings for one target.
fn target<'a>(url: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let types = ("forward_types", "ORDER_STATUS_CHANGE");
    [&[("forward_url", url), ("forward_secret", SECRET), types], more].concat()
}

async fn deliveries(site: &Site) -> Vec<Delivery> {
    site.server.shared().store().deliveries("app", &Filter::default(), 100).await.unwrap()
}

/// The first delivery, after it failed.
async fn failed(site: &Site) -> Delivery {
    loop {
        let found = deliveries(site).await.into_iter().find(|delivery| !delivery.error.is_empty());
        match found {
            Some(delivery) => return delivery,
            None => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}

async fn until(done: impl Fn() -> bool) {
    while !done() {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

async fn keep(site: &Site, id: &str, order: &str) {
    assert_eq!(site.webhook(id, order).send().await.unwrap().status(), 200, "whatever the app does");
}

const OK: &str = "HTTP/1.1 204 No Content\r\n\r\n";

async fn an_app_that_dies_hangs_and_comes_back_gets_every_event_in_order(base: Base) {
    let app = App::at("127.0.0.1:0", OK).await;
    let url = app.url();
    let site = Site::at(base, &target(&url, &[("forward_allow", "127.0.0.1")])).await;
    keep(&site, "n-1", "7").await;
    until(|| app.seen().len() == 1).await;
    assert!(app.seen()[0].contains("webhook-signature: v1,") && app.seen()[0].contains("webhook-id: "));

    let address = app.die().await;
    keep(&site, "n-2", "7").await;
    let refused = failed(&site).await;
    assert_eq!(refused.event.arrival.notification_id, "n-2");
    let hanging = App::at(&address, "").await;
    keep(&site, "n-3", "7").await;
    until(|| hanging.seen().len() == 1).await;
    // A webhook is kept while an app hangs, and its end does not lose what it was about to take.
    keep(&site, "n-4", "7").await;
    hanging.die().await;
    let back = App::at(&address, OK).await;
    until(|| back.seen().len() == 3).await;
    let ids: Vec<bool> =
        ["n-2", "n-3", "n-4"].iter().zip(back.seen()).map(|(id, got)| got.contains(id)).collect();
    assert_eq!(ids, [true; 3], "{:?}", back.seen());
    assert_eq!(orders(&back.seen()), ["7", "7", "7"]);
    assert!(site.server.stop().await);
}

async fn a_redirect_to_a_private_address_is_not_followed(base: Base) {
    let inside = App::at("127.0.0.1:0", OK).await;
    let moved = format!("HTTP/1.1 307 Moved\r\nlocation: {}\r\ncontent-length: 0\r\n\r\n", inside.url());
    let app = App::at("127.0.0.1:0", &moved).await;
    let url = app.url();
    let site = Site::at(base, &target(&url, &[("forward_allow", "127.0.0.1")])).await;
    keep(&site, "n-1", "7").await;
    let failed = failed(&site).await;
    assert!(failed.error.contains("redirects are not followed"), "{}", failed.error);
    assert_eq!((app.connections(), inside.connections()), (1, 0));
    assert!(site.server.stop().await);
}

async fn a_name_that_resolves_to_a_private_address_is_not_connected_to(base: Base) {
    let inside = App::at("127.0.0.1:0", OK).await;
    let url = format!("https://localhost:{}/events", inside.address.port());
    let site = Site::at(base, &target(&url, &[])).await;
    keep(&site, "n-1", "7").await;
    let failed = failed(&site).await;
    assert!(failed.error.contains("was not connected to"), "{}", failed.error);
    assert_eq!(inside.connections(), 0);
    assert!(site.server.stop().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_private_address_is_refused_at_the_start_unless_it_is_allowed() {
    let site = Site::start(&[]).await;
    for url in
        ["https://127.0.0.1/in", "https://10.1.2.3/in", "https://169.254.169.254/latest", "https://[::1]/in"]
    {
        let refused = start(&site.sandbox, &site.store, &target(url, &[])).await.err().unwrap().to_string();
        assert!(refused.contains("private network") && !refused.contains(SECRET), "{refused}");
        let allowed = target(url, &[("forward_allow", "all")]);
        assert!(start(&site.sandbox, &site.store, &allowed).await.unwrap().stop().await, "{url}");
    }
}
