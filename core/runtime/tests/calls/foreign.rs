//! Input from outside: echoes of secrets, control characters, and URLs that lead where they should not.

use std::sync::{Arc, Mutex};

use crate::support::{SECRET, Server, TOKEN, bad, good, say};
use tiktokshop_core::hooks::{Hooks, RequestInfo, ResponseInfo, WarningInfo};
use tiktokshop_core::oauth::OAuth;
use tiktokshop_core::{CallOptions, Client, Error, ErrorKind, Input, Secret};
use tokio::net::TcpListener;

const LIST: &str = "order.get_order_list";
const CIPHER: &str = "opaque-cipher";
/// Text that would end a line of a log, clear a screen, and change the writing direction.
const CONTROLS: &str = r"\r\n\u001b[2J\u009b\u202e";

#[derive(Default)]
struct Seen(Mutex<Vec<ResponseInfo>>);

impl Hooks for Seen {
    fn before_send(&self, request: &RequestInfo) {
        is_clean(&format!("{request:?}"));
        assert!(request.query.iter().any(|(name, _)| name == "shop_cipher"), "{request:?}");
    }

    fn after_response(&self, response: &ResponseInfo) {
        self.0.lock().unwrap().push(response.clone());
    }

    fn warning(&self, warning: &WarningInfo) {
        is_clean(&warning.text);
        is_clean(&format!("{:?}", warning.items));
    }
}

fn echo() -> String {
    format!("{SECRET} and {TOKEN} and {CIPHER} and GCP_other{CONTROLS}end")
}

fn is_clean(text: &str) {
    for secret in [SECRET, TOKEN, "t0ken", CIPHER, "GCP_"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    let odd = text.chars().find(|c| c.is_control() || *c == '\u{202e}');
    assert_eq!(odd, None, "{text:?}");
}

async fn call(server: &Server, seen: &Arc<Seen>, operation: &str, raise: bool) -> Result<String, Error> {
    let client = server.builder().access_token(TOKEN).shop_cipher(CIPHER).hooks(seen.clone()).max_retries(0);
    let options = CallOptions::new().raise_on_item_error(raise);
    let input = match operation {
        LIST => Input::new().with("page_size", 10),
        _ => Input::new().with("product_ids", serde_json::json!(["1"])),
    };
    let response = client.build().unwrap().call(operation, input, options).await?;
    let items = response.item_errors.iter().map(|item| format!("{item} {} {}", item.message, item.raw));
    Ok(format!("{} {}", response.message, items.collect::<String>()))
}

#[tokio::test]
async fn what_the_platform_echoes_is_masked_and_cleaned_in_errors_and_hooks() {
    let envelope = bad(400, 36_009_004, &echo()).body;
    let envelope = String::from_utf8(envelope).unwrap().replace("R1", &format!("R1{CONTROLS}"));
    let responses = [
        say(400, envelope),
        say(502, format!("<html>{}", echo())),
        say(200, format!("{{\"message\":\"{}\"}}", echo())),
    ];
    for response in responses {
        let server = Server::script(vec![response]).await;
        let seen = Arc::new(Seen::default());
        let error = call(&server, &seen, LIST, false).await.unwrap_err();
        is_clean(&error.to_string());
        is_clean(&format!("{error:?}"));
        is_clean(error.message().unwrap_or_default());
        is_clean(error.request_id().unwrap_or_default());
        assert!(error.to_string().contains("[redacted]"), "{error}");
        let seen_response = seen.0.lock().unwrap().pop().unwrap();
        is_clean(seen_response.message.as_deref().unwrap_or_default());
        is_clean(seen_response.request_id.as_deref().unwrap_or_default());
        let body = String::from_utf8(seen_response.body.to_vec()).unwrap();
        assert!(!body.contains(SECRET) && !body.contains(CIPHER) && !body.contains("t0ken"), "{body}");
    }
}

#[tokio::test]
async fn what_an_item_says_is_masked_and_cleaned_too() {
    let data = format!(
        r#"{{"errors":[{{"code":7,"message":"{0}","detail":{{"product_id":"1","x":"{0}","extra_errors":[{{"code":8,"message":"{0}"}}]}}}}]}}"#,
        echo()
    );
    let server = Server::script(vec![good(&data)]).await;
    let seen = Arc::new(Seen::default());
    is_clean(&call(&server, &seen, "product.activate_products", false).await.unwrap());
    let error = call(&server, &seen, "product.activate_products", true).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ItemErrors);
    is_clean(&error.to_string());
    is_clean(&format!("{:?}", error.items()));
}

#[tokio::test]
async fn what_the_auth_host_echoes_is_masked_and_cleaned() {
    let code = "c0de-of-the-seller";
    let text = format!("bad {SECRET} {code} {TOKEN}{CONTROLS}");
    let server = Server::script(vec![bad(200, 36_004_004, &text)]).await;
    let oauth = OAuth::standalone("key", SECRET).unwrap().with_auth_url(server.url.as_str());
    let error = oauth.exchange(&Secret::new(code)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AuthCodeInvalid);
    assert!(!format!("{error} {error:?}").contains(code));
    is_clean(&error.to_string());
    is_clean(error.message().unwrap());
}

/// A public API, and a server on this machine that must not receive requests.
async fn world() -> (Client, TcpListener, u16) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let builder = Client::builder().app_key("key").app_secret(SECRET).no_proxy(true).max_retries(0);
    (builder.api_url("https://open-api.example").build().unwrap(), listener, port)
}

#[tokio::test]
async fn a_document_url_does_not_lead_to_this_machine_or_its_neighbours() {
    let (client, listener, port) = world().await;
    let hosts = ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0.0.0.0"];
    let urls = hosts
        .iter()
        .flat_map(|host| ["http", "https"].map(|scheme| format!("{scheme}://{host}:{port}/label?k=t0p")));
    let neighbours =
        ["https://169.254.169.254/latest", "https://10.0.0.1/", "https://192.168.0.1/"].map(str::to_owned);
    for url in urls.chain(neighbours) {
        let error = client.download(&url).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Download, "{url}: {error}");
        assert!(!error.to_string().contains("t0p"), "{error}");
        assert!(
            error.to_string().contains("private network") || error.to_string().contains("only https"),
            "{error}"
        );
    }
    let asked = futures_util::FutureExt::now_or_never(listener.accept());
    assert!(asked.is_none(), "the local server was asked");
}

#[tokio::test]
async fn plain_http_takes_no_secret_to_another_machine() {
    let builder = || Client::builder().app_key("key").app_secret(SECRET);
    for (api, auth) in [
        ("https://open-api.example", "http://auth.example"),
        ("http://open-api.example", "https://auth.example"),
        ("https://open-api.example", "http://10.0.0.7"),
    ] {
        let error = builder().api_url(api).auth_url(auth).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("unencrypted"), "{error}");
        assert!(builder().api_url(api).auth_url(auth).allow_insecure_http(true).build().is_ok());
    }
    assert!(builder().api_url("http://127.0.0.1:1").auth_url("http://auth.example").build().is_ok());
    let alone = OAuth::standalone("key", SECRET).unwrap().with_auth_url("http://auth.example");
    let error = alone.exchange(&Secret::new("code")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
}

#[tokio::test]
async fn a_signed_request_follows_no_redirect() {
    let other = Server::script(vec![good("{}")]).await;
    let elsewhere = other.url.clone();
    let server = Server::start(move |_, _| say(307, "").header("location", elsewhere.as_str())).await;
    let input = Input::new().with("page_size", 10);
    let error = server.client().call(LIST, input, CallOptions::new()).await.unwrap_err();
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Decode, Some(307)), "{error}");
    assert!(error.hint().is_some_and(|hint| hint.contains("Redirects")), "{:?}", error.hint());
    assert!(other.seen().is_empty(), "the token went elsewhere");
    assert_eq!(server.seen().len(), 1, "the next answer would be the same");
}
