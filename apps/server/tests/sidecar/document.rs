//! The document of the interface holds against the interface.

use std::collections::BTreeMap;

use reqwest::Method;
use serde_json::{Value, json};
use tiktokshop_lifecycle::access::Scope;

use super::stage::{App, Stage};
use crate::support::Base;

async fn document(stage: &Stage) -> Value {
    let url = format!("http://{}/v1/openapi.json", stage.server.address());
    stage.http.get(url).send().await.unwrap().json().await.unwrap()
}

/// Every operation of the document: method, path with the ids of the stage, and the scope it names.
fn operations(stage: &Stage, document: &Value) -> Vec<(Method, String, Scope)> {
    let mut found = Vec::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        let path = path
            .replace("{shop}", &stage.shop())
            .replace("{operation}", "order.get_order_list")
            .replace("{package}", "1")
            .replace("{kind}", "orders")
            .replace("{consumer}", "shop")
            .replace("{open_id}", "nobody")
            .replace("{seq}", "1")
            .replace("{id}", "1");
        for (method, about) in methods.as_object().unwrap() {
            let scope =
                about["security"][0]["key"][0].as_str().unwrap_or_else(|| panic!("{path} names no scope"));
            found.push((method.to_uppercase().parse().unwrap(), path.clone(), scope.parse().unwrap()));
        }
    }
    found
}

async fn status(app: &App, method: &Method, path: &str) -> u16 {
    app.request(method.clone(), path).send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn every_path_of_the_document_is_served_with_the_scope_that_it_names() {
    let stage = Stage::start(Base::Sqlite).await;
    let document = document(&stage).await;
    let apps: BTreeMap<Scope, App> = {
        let mut apps = BTreeMap::new();
        for scope in Scope::ALL {
            apps.insert(scope, stage.app(scope, &[]).await);
        }
        apps
    };
    let operations = operations(&stage, &document);
    assert!(operations.len() >= 20, "{operations:?}");
    for (method, path, needed) in operations {
        assert_eq!(status(&stage.app_with("nobody"), &method, &path).await, 401, "{method} {path} is open");
        for (scope, app) in &apps {
            let got = status(app, &method, &path).await;
            assert_eq!(got == 403, *scope < needed, "{method} {path} with {scope}: {got}");
            assert_ne!(got, 405, "{method} {path} is not served");
        }
    }
}

#[tokio::test]
async fn every_reference_in_the_document_leads_somewhere() {
    let stage = Stage::start(Base::Sqlite).await;
    let document = document(&stage).await;
    assert!(document["openapi"].as_str().unwrap().starts_with("3."), "{}", document["openapi"]);
    let mut references = Vec::new();
    collect(&document, &mut references);
    assert!(references.len() > 10);
    for reference in references {
        let pointer = reference.trim_start_matches('#');
        assert!(document.pointer(pointer).is_some(), "{reference} leads nowhere");
    }
    let names = &document["components"]["schemas"]["OperationName"]["examples"];
    assert_eq!(names.as_array().unwrap().len(), tiktokshop_core::catalog::operations().len());
    assert_eq!(document["components"]["securitySchemes"]["key"]["scheme"], "bearer");
}

fn collect(value: &Value, references: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            references.extend(map.get("$ref").and_then(Value::as_str).map(str::to_owned));
            map.values().for_each(|value| collect(value, references));
        }
        Value::Array(list) => list.iter().for_each(|value| collect(value, references)),
        _ => {}
    }
}

/// A page elsewhere cannot use a key that a browser holds: no response allows it.
#[tokio::test]
async fn no_other_site_may_read() {
    let stage = Stage::start(Base::Sqlite).await;
    let app = stage.app(Scope::Read, &[]).await;
    for method in [Method::GET, Method::OPTIONS] {
        let request = app.request(method, "/v1/shops").header("origin", "https://evil.example");
        let response = request.header("access-control-request-method", "GET").send().await.unwrap();
        assert!(response.headers().keys().all(|name| !name.as_str().starts_with("access-control")));
    }
    assert_eq!(app.post("/v1/openapi.json", &json!({})).await.status(), 405);
}
