//! `webhook verify`, `sign`, `trigger`, `types`.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

use crate::common::{Home, assert_no_secrets};

/// The platform's own example: key, secret, body and signature.
const KEY: &str = "abcdef";
const SECRET: &str = "123";
const BODY: &str = r#"{"type":1,"tts_notification_id":"7380066284010030890","shop_id":"7495540735365777507","timestamp":1718305585,"data":{"is_on_hold_order":true,"order_id":"576653688135258178","order_status":"UNPAID","update_time":1718305585}}"#;
const SIGNATURE: &str = "5dec0f11ec2f6783b8deee53c9ffbf8d024302f7c7e7fa55a35d17629031ac05";

const APP: [&str; 4] = ["--app-key", KEY, "--app-secret", SECRET];

fn run(args: &[&str], stdin: &str) -> crate::common::Ran {
    let words: Vec<&str> = ["webhook"].iter().chain(args).chain(&APP).copied().collect();
    Home::new().run_with(&words, &[], stdin.as_bytes())
}

#[test]
fn the_official_signature_is_verified() {
    let told =
        run(&["verify", "--signature", SIGNATURE, "--body-file", "-", "--json"], BODY).expect(0).json();
    assert_eq!(told["valid"], true);
    assert_eq!(told["type_id"], 1);
    assert_eq!(told["type"], "ORDER_STATUS_CHANGE");
    assert_eq!(told["notification_id"], "7380066284010030890");
    assert_eq!(told["shop_id"], "7495540735365777507");
    let home = Home::new();
    let file = home.write("body.json", BODY);
    let words = ["webhook", "verify", "--signature", SIGNATURE, "--body-file", &file];
    let people = home.run(&[&words[..], &APP].concat()).expect(0);
    assert!(people.stdout.contains("the signature matches"), "{people:?}");
}

#[test]
fn another_body_or_signature_is_7() {
    let error =
        run(&["verify", "--signature", SIGNATURE, "--body-file", "-", "--json"], "{}").expect(7).error();
    assert_eq!(error["kind"], "webhook_signature");
    assert_eq!(error["exit_code"], 7);
    run(&["verify", "--signature", "zz", "--body-file", "-"], BODY).expect(7);
    run(&["verify", "--signature", SIGNATURE, "--body-file", "-", "--max-age", "60"], BODY).expect(7);
    run(&["verify", "--signature", SIGNATURE, "--body-file", "no-such-file"], "").expect(2);
}

#[test]
fn sign_gives_the_official_signature() {
    let told = run(&["sign", "--body-file", "-", "--json"], BODY).expect(0).json();
    assert_eq!(told["signature"], SIGNATURE);
    assert_eq!(run(&["sign", "--body-file", "-"], BODY).expect(0).stdout.trim(), SIGNATURE);
}

#[test]
fn types_are_listed() {
    let told = run_plain(&["webhook", "types", "--json"]).json();
    assert!(told.as_array().unwrap().len() >= 46);
    assert!(run_plain(&["webhook", "types"]).stdout.contains("ORDER_STATUS_CHANGE"));
}

fn run_plain(args: &[&str]) -> crate::common::Ran {
    Home::new().run(args).expect(0)
}

/// A receiver that responds to so many requests with a status, and hands over head and body of each.
fn receiver(count: usize, status: u16) -> (String, thread::JoinHandle<Vec<(String, String)>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let task = thread::spawn(move || {
        let mut got = Vec::new();
        for _ in 0..count {
            let (mut stream, _) = listener.accept().unwrap();
            let mut bytes = Vec::new();
            let mut chunk = [0; 4096];
            loop {
                let read = stream.read(&mut chunk).unwrap();
                bytes.extend_from_slice(&chunk[..read]);
                let text = String::from_utf8_lossy(&bytes).into_owned();
                let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
                let lower = head.to_lowercase();
                let length: usize =
                    lower.split("content-length: ").nth(1).unwrap().lines().next().unwrap().parse().unwrap();
                if body.len() == length {
                    got.push((head.to_owned(), body.to_owned()));
                    break;
                }
            }
            write!(stream, "HTTP/1.1 {status} X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").unwrap();
        }
        got
    });
    (url, task)
}

#[test]
fn trigger_sends_an_event_whose_signature_holds() {
    let (url, task) = receiver(2, 200);
    let data = r#"{"order_status":"AWAITING_SHIPMENT"}"#;
    let ran =
        run(&["trigger", "ORDER_STATUS_CHANGE", "--to", &url, "--data", data, "--times", "2"], "").expect(0);
    assert_no_secrets(&ran.everything(), &[format!(" {SECRET} ")]);
    let got = task.join().unwrap();
    assert_eq!(got[0].1, got[1].1, "the same event comes twice");
    let (head, body) = &got[0];
    assert!(head.starts_with("POST /hook "), "{head}");
    let signature = head.lines().find_map(|line| line.strip_prefix("authorization: ")).unwrap();
    let told =
        run(&["verify", "--signature", signature, "--body-file", "-", "--json"], body).expect(0).json();
    assert_eq!(told["type"], "ORDER_STATUS_CHANGE");
    assert!(body.contains("AWAITING_SHIPMENT"), "{body}");
}

#[test]
fn a_receiver_that_refuses_is_told() {
    let (url, task) = receiver(1, 401);
    let error = run(&["trigger", "6", "--to", &url, "--bad-signature", "--json"], "").expect(1).error();
    assert!(error["message"].as_str().unwrap().contains("401"), "{error}");
    task.join().unwrap();
}

#[test]
fn trigger_checks_type_and_address_first() {
    let ran = run(&["trigger", "ORDER_STATUS_CHANG", "--to", "http://127.0.0.1:9/"], "").expect(2);
    assert!(ran.stderr.contains("Did you mean ORDER_STATUS_CHANGE"), "{ran:?}");
    run(&["trigger", "1", "--to", "http://example.com/"], "").expect(2);
    run(&["trigger", "1", "--to", "http://127.0.0.1:9/", "--data", "[]"], "").expect(2);
    run(&["trigger", "1", "--to", "http://127.0.0.1:9/", "--times", "0"], "").expect(2);
    run(&["trigger", "1", "--to", "http://127.0.0.1:9/"], "").expect(5);
}
