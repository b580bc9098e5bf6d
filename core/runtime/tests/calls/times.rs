//! How long calls may take, and what their errors say about it.

use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use crate::support::{Say, Server, TOKEN, bad, good};
use serde_json::json;
use tiktokshop_core::{CallOptions, ErrorKind, Input};

const LIST: &str = "order.get_order_list";
const WRITE: &str = "order.add_external_order_references";
const KEYED: &str = "return_refund.approve_cancellation";
const LOOK_FIRST: &str = "outcome unknown: look before you send it again";

fn list() -> Input {
    Input::new().with("page_size", 10)
}

fn write() -> Input {
    let order = json!({"id": "1", "external_order": {"id": "2", "platform": "X", "line_items": [{"id": "3", "origin_id": "4"}]}});
    Input::new().with("orders", json!([order]))
}

const SHORT: Duration = Duration::from_millis(200);

#[tokio::test]
async fn the_timeout_of_a_call_bounds_one_attempt() {
    let server = Server::script(vec![Say::silence(), good(r#"{"orders":[]}"#)]).await;
    // A busy machine may need more than one more attempt.
    let options = CallOptions::new().timeout(SHORT).max_retries(50);
    let response = server.client().call(LIST, list(), options).await.unwrap();
    assert!(response.attempts >= 2, "{response:?}");
}

#[tokio::test]
async fn the_deadline_of_a_call_bounds_it_as_a_whole() {
    let server = Server::script(vec![Say::silence()]).await;
    let short = CallOptions::new().deadline(SHORT).max_retries(u32::MAX);
    let error = server.client().call(LIST, list(), short).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1), "{error}");
    assert!(error.detail().contains("the rest of the deadline"), "{error}");
    let many = CallOptions::new().timeout(Duration::from_millis(1)).deadline(SHORT).max_retries(u32::MAX);
    // Without a limiter, which would otherwise end so many attempts.
    let unlimited = server.builder().access_token(TOKEN).shop_cipher("CIPHER").limiter(None).build().unwrap();
    let error = unlimited.call(LIST, list(), many).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "it ended, after any number of attempts: {error}");
}

#[tokio::test]
async fn the_deadline_covers_the_search_for_the_shop() {
    let server = Server::script(vec![Say::silence()]).await;
    let client = server.builder().access_token(TOKEN).build().unwrap().shop("71");
    let options = CallOptions::new().deadline(SHORT);
    let error = client.call(LIST, list(), options).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 0), "{error}");
    assert!(error.retryable() && !error.outcome_unknown());
}

#[tokio::test]
async fn a_write_whose_outcome_is_unknown_says_so_in_its_text() {
    for fault in [Say::hang_up(), bad(500, 36_009_003, "internal error"), good("null").cut_short()] {
        let server = Server::script(vec![fault]).await;
        let error = server.client().call(WRITE, write(), CallOptions::new()).await.unwrap_err();
        assert_eq!(error.to_string().matches(LOOK_FIRST).count(), 1, "{error}");
        let read = server.client().call(LIST, list(), CallOptions::new()).await.unwrap_err();
        assert!(!read.to_string().contains(LOOK_FIRST), "{read}");
    }
    let server = Server::script(vec![Say::silence()]).await;
    let options = CallOptions::new().timeout(SHORT);
    let error = server.client().call(WRITE, write(), options).await.unwrap_err();
    assert!(error.to_string().contains(LOOK_FIRST), "{error}");
}

/// The first attempt may have been processed, which throttling the second one does not change.
#[tokio::test]
async fn an_unknown_outcome_stays_unknown_whatever_comes_after_it() {
    for last in [bad(429, 36_009_002, "slow down").header("retry-after", "61"), bad(403, 105_005, "no")] {
        let server = Server::script(vec![Say::hang_up(), last]).await;
        let input = Input::new().with("cancel_id", "1");
        let error = server.client().call(KEYED, input, CallOptions::new()).await.unwrap_err();
        assert_eq!(error.attempts(), 2, "{error:?}");
        assert!(error.outcome_unknown() && !error.retryable(), "{error:?}");
        assert!(error.to_string().contains(LOOK_FIRST), "{error}");
    }
}

/// Reads one request, says so, and answers it once the asker stands still. It is a thread of its own, which goes on meanwhile.
fn answers_a_sleeper(answer: &'static str) -> (String, Receiver<()>, Sender<()>) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let ((tell, told), (sleep, asleep)) = (channel(), channel());
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let (mut asked, mut piece) = (Vec::new(), [0; 4096]);
        while !asked.ends_with(b"}") {
            let read = stream.read(&mut piece).unwrap();
            asked.extend_from_slice(&piece[..read]);
        }
        tell.send(()).unwrap();
        asleep.recv().unwrap();
        write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{answer}", answer.len()).unwrap();
        // Until the client hangs up.
        let _ = stream.read(&mut piece);
    });
    (url, told, sleep)
}

/// The only thread of the client stands still from before the response until long after the timeout, as if it had been stopped.
#[tokio::test]
async fn a_write_is_not_unknown_because_its_process_stood_still() {
    let (url, told, sleep) =
        answers_a_sleeper(r#"{"code":0,"message":"Success","request_id":"R0","data":{}}"#);
    let server = Server::script(vec![good("null")]).await;
    let client = server.builder().api_url(url).access_token(TOKEN).shop_cipher("CIPHER").build().unwrap();
    let stand_still = async {
        while told.try_recv().is_err() {
            tokio::task::yield_now().await;
        }
        sleep.send(()).unwrap();
        std::thread::sleep(SHORT * 10);
    };
    let options = CallOptions::new().timeout(SHORT);
    let (response, ()) = tokio::join!(client.call(WRITE, write(), options), stand_still);
    assert_eq!(response.unwrap().attempts, 1);
}
