//! The scenarios about parameters: names, values, and items of a batch that fail.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tiktokshop::order::AddExternalOrderReferencesRequest;
use tiktokshop_core::hooks::{Hooks, WarningInfo, WarningKind};
use tiktokshop_core::{CallOptions, Client, ErrorKind, Input, UnknownValues};

use super::scenarios::{Scene, builder};

const LINK: &str = "order.add_external_order_references";
const STOCK: &str = "product.update_inventory";

/// Keeps the warnings.
#[derive(Default)]
struct Ear(Mutex<Vec<WarningInfo>>);

impl Hooks for Ear {
    fn warning(&self, warning: &WarningInfo) {
        self.0.lock().unwrap().push(warning.clone());
    }
}

impl Scene {
    /// The client, with hooks that record warnings.
    fn heard(&self) -> (Client, Arc<Ear>) {
        let ear = Arc::new(Ear::default());
        let client = builder(&self.sandbox).access_token(self.sandbox.text("access_token"));
        let client = client.hooks(ear.clone()).build().unwrap();
        let cipher = self.sandbox.said["shops"][0]["cipher"].as_str().unwrap().to_owned();
        (client.with_shop_cipher(cipher), ear)
    }

    pub(super) async fn per_item_errors(&self) {
        let order = self.list().await.orders[0].clone();
        let line = order.line_items[0].id.clone().unwrap();
        let good = json!({"id": order.id, "external_order": external(&line)});
        let bad = json!({"id": "1", "external_order": external("1")});
        let (client, ear) = self.heard();
        let call = |orders: Value, raise: Option<bool>| {
            let mut options = CallOptions::new();
            options.raise_on_item_error = raise;
            client.call(LINK, Input::new().with("orders", orders), options)
        };
        let done = call(json!([good, bad]), None).await.unwrap();
        let [item] = &done.item_errors[..] else { panic!("{:?}", done.item_errors) };
        assert_eq!(item.id.as_deref(), Some("1"));
        assert!(item.code.is_some() && item.detail()["order_id"] == "1", "{item:?}");
        let told = std::mem::take(&mut *ear.0.lock().unwrap());
        assert_eq!((told.len(), told[0].kind, told[0].items.len()), (1, WarningKind::ItemErrors, 1));
        let raised = call(json!([good, bad]), Some(true)).await.unwrap_err();
        assert_eq!((raised.kind(), raised.items().len()), (ErrorKind::ItemErrors, 1));
        let raised = call(json!([bad]), None).await.unwrap_err();
        assert_eq!(
            (raised.kind(), raised.retryable(), raised.outcome_unknown()),
            (ErrorKind::ItemErrors, false, false)
        );
        assert!(raised.to_string().contains("all items failed: 1: "), "{raised}");
        assert_eq!(call(json!([bad]), Some(false)).await.unwrap().item_errors.len(), 1);
        let orders: AddExternalOrderReferencesRequest =
            serde_json::from_value(json!({"orders": [good, bad]})).unwrap();
        let typed = self.sdk().order().add_external_order_references(orders).await.unwrap();
        assert_eq!(typed.item_errors().len(), 1);
    }

    pub(super) async fn nested_names(&self) {
        let before = self.sandbox.received(STOCK).await;
        let skus = json!([{"id": "1", "inventory": [{"quantity": 5, "warehous_id": "1"}]}]);
        let input = || Input::new().with("product_id", "1").with("skus", skus.clone());
        let refused = self.client.call(STOCK, input(), CallOptions::new()).await.unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::InvalidRequest);
        assert_eq!(refused.detail(), "there is no field `skus[0].inventory[0].warehous_id`");
        assert!(refused.hint().unwrap().contains("Did you mean `warehouse_id`?"), "{refused}");
        assert_eq!(self.sandbox.received(STOCK).await, before, "nothing was sent");
        let order = self.list().await.orders[0].clone();
        let line = order.line_items[0].id.clone().unwrap();
        let mut input =
            Input::new().with("orders", json!([{"id": order.id, "external_order": external(&line)}]));
        input.extra_body.insert("orders".into(), json!([{"external_order": {"new_field": 1}}]));
        self.client.call(LINK, input, CallOptions::new()).await.unwrap();
    }

    pub(super) async fn unknown_values(&self) {
        let (client, ear) = self.heard();
        let call = |unknown: Option<UnknownValues>| {
            let mut options = CallOptions::new();
            options.unknown_values = unknown;
            let input = Input::new().with("page_size", 1).with("order_status", "UNPAYED");
            client.call("order.get_order_list", input, options)
        };
        // The sandbox does not know the status either; what counts is that the request was sent.
        let before = self.sandbox.received("order.get_order_list").await;
        let _ = call(None).await;
        let told = std::mem::take(&mut *ear.0.lock().unwrap());
        assert_eq!((told.len(), told[0].kind), (1, WarningKind::UnknownValue));
        assert!(told[0].text.contains("`order_status`") && told[0].text.contains("`UNPAID`"), "{told:?}");
        let _ = call(Some(UnknownValues::Ignore)).await;
        assert!(ear.0.lock().unwrap().is_empty());
        let sent = self.sandbox.received("order.get_order_list").await;
        assert_eq!(sent, before + 2);
        let refused = call(Some(UnknownValues::Error)).await.unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::InvalidRequest);
        assert!(refused.detail().contains("UNPAID"), "{refused}");
        assert_eq!(self.sandbox.received("order.get_order_list").await, sent);
    }
}

pub(super) fn external(line: &str) -> Value {
    json!({"id": format!("S{line}"), "platform": "SHOPIFY", "line_items": [{"id": line, "origin_id": format!("L{line}")}]})
}
