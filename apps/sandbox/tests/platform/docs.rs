//! Every curl line of docs/sandbox.md works, and its response has the fields that the page shows.

use std::collections::BTreeMap;

use crate::support::{Caller, Got};
use serde_json::Value;
use tiktokshop_sandbox::domain::product::live_skus;

const PAGE: &str = include_str!("../../../../docs/sandbox.md");

/// A request to the control API, and the response that the page shows for it.
struct Example {
    method: String,
    path: String,
    body: Value,
    shown: Value,
}

fn examples() -> Vec<Example> {
    let lines: Vec<&str> = PAGE.lines().collect();
    let pairs = lines.windows(2).filter(|pair| pair[0].starts_with("curl") && pair[1].starts_with("#>"));
    pairs.map(|pair| example(pair[0], pair[1])).collect()
}

fn example(line: &str, response: &str) -> Example {
    let (request, body) = match line.split_once(" -d '") {
        Some((request, body)) => (request, body.trim_end_matches('\'')),
        None => (line, "null"),
    };
    let words: Vec<&str> = request.split(' ').collect();
    let url = words.last().expect("a URL").trim_matches('"');
    Example {
        method: words.iter().position(|word| *word == "-X").map_or("GET", |at| words[at + 1]).to_owned(),
        path: url.strip_prefix("$C").expect("a URL of the control API").to_owned(),
        body: serde_json::from_str(body).expect(line),
        shown: serde_json::from_str(&response[2..]).expect(response),
    }
}

/// Ids for the names in capitals.
struct Names(BTreeMap<&'static str, String>);

impl Names {
    fn of(caller: &Caller) -> Names {
        let shop = caller.sandbox.shops[0].id.clone();
        let product = caller.sandbox.world(|world| live_skus(world, &shop)[0].product_id.clone());
        let seller = caller.sandbox.accounts[0].open_id.clone();
        Names(BTreeMap::from([("SHOP_ID", shop), ("PRODUCT_ID", product), ("SELLER_ID", seller)]))
    }

    fn put_into(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, (name, id)| {
            // Replaces whole names only: `ORDER_ID` is a part of `NEXT_ORDER_ID`.
            text.replace(&format!("/{name}"), &format!("/{id}"))
                .replace(&format!("\"{name}\""), &format!("\"{id}\""))
        })
    }

    /// Learns the ids that a response has for the names that the page shows there.
    fn learn(&mut self, got: &Got) {
        let first = |name: &str| got.json[name].as_str().or(got.json[name][0].as_str()).map(str::to_owned);
        let known = self.0.contains_key("ORDER_ID");
        for (name, field) in [("RETURN_ID", "return_id"), ("CANCEL_ID", "cancel_id")] {
            first(field).into_iter().for_each(|id| drop(self.0.insert(name, id)));
        }
        let order = if known { "NEXT_ORDER_ID" } else { "ORDER_ID" };
        first("order_ids").into_iter().for_each(|id| drop(self.0.insert(order, id)));
    }
}

#[tokio::test]
async fn every_example_of_the_page_works_as_shown() {
    let caller = Caller::start().await;
    let mut names = Names::of(&caller);
    let examples = examples();
    assert_eq!(
        examples.len(),
        PAGE.matches("\ncurl ").count() - 1,
        "all but the consent page's have a response"
    );
    for Example { method, path, body, shown } in examples {
        let (path, body) = (names.put_into(&path), names.put_into(&body.to_string()));
        let body = serde_json::from_str(&body).expect("JSON");
        let got = caller.control(&method, &path, body).await;
        assert_eq!(got.status, 200, "{method} {path}: {}", got.json);
        for name in shown.as_object().into_iter().flatten().map(|(name, _)| name) {
            assert!(got.json.get(name).is_some(), "{method} {path} shows '{name}': {}", got.json);
        }
        names.learn(&got);
    }
}

#[tokio::test]
async fn every_fault_of_the_page_is_one() {
    let caller = Caller::start().await;
    let rows =
        PAGE.split("action's `type`").nth(1).and_then(|rest| rest.split("\n\n").next()).expect("a table");
    let names = rows.lines().skip(2).flat_map(|row| row.split('|').nth(1).unwrap_or_default().split(','));
    let mut count = 0;
    for name in names.map(|name| name.trim().trim_matches('`')) {
        let action = serde_json::json!({"type": name, "code": 1, "status": 500, "ms": 1, "bytes": 1, "depth": 1,
            "seconds": 1});
        // A fault refuses fields that are not its own, so each is tried with the fields that it asks for.
        let asked = ["", "code", "status", "ms", "bytes", "depth", "seconds"].map(|field| {
            let mut one = serde_json::json!({"type": name});
            if !field.is_empty() {
                one[field] = action[field].clone();
            }
            one
        });
        let both = serde_json::json!({"type": name, "name": "x", "json": "1"});
        let mut accepted = false;
        for action in asked.into_iter().chain([both]) {
            let got = caller.control("POST", "/faults", serde_json::json!({"action": action})).await;
            accepted |= got.status == 200;
        }
        assert!(accepted, "{name}");
        count += 1;
    }
    assert_eq!(count, 22, "the page has them all");
}
