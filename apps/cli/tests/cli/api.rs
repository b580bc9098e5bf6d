//! `api list` and `api show`.

use std::collections::BTreeSet;

use tiktokshop_core::catalog::operations;

use crate::common::Home;

#[test]
fn the_list_has_the_fixed_fields_for_every_operation() {
    let ran = Home::new().run(&["api", "list", "--json"]).expect(0);
    let list = ran.json();
    let list = list.as_array().unwrap();
    assert_eq!(list.len(), operations().len());
    let wanted = [
        "id",
        "domain",
        "resource",
        "method",
        "path",
        "versions",
        "default_version",
        "paged",
        "upload",
        "php",
        "laravel",
    ];
    for entry in list {
        let names: Vec<&str> = entry.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(names, wanted, "{entry}");
        assert!(entry["versions"].as_array().unwrap().contains(&entry["default_version"]), "{entry}");
        assert!(entry["path"].as_str().unwrap().contains("/{version}/"), "{entry}");
    }
    let domains: BTreeSet<&str> = list.iter().map(|entry| entry["domain"].as_str().unwrap()).collect();
    assert_eq!(domains, operations().iter().map(|operation| operation.domain).collect::<BTreeSet<_>>());
    let versions: usize = list.iter().map(|entry| entry["versions"].as_array().unwrap().len()).sum();
    assert_eq!(versions, operations().iter().map(|operation| operation.versions.len()).sum::<usize>());
}

#[test]
fn one_entry_is_what_it_should_be() {
    let list = Home::new().run(&["api", "list", "--json", "order.get_order_list"]).expect(0).json();
    let entry = &list[0];
    assert_eq!(entry["id"], "order.get_order_list");
    assert_eq!(entry["resource"], "order");
    assert_eq!(entry["method"], "POST");
    assert_eq!(entry["path"], "/order/{version}/orders/search");
    assert_eq!(entry["paged"], true);
    assert_eq!(entry["upload"], false);
    assert_eq!(entry["php"][0], "Order.getOrderList");
    assert_eq!(entry["laravel"][0], "order.list");
}

#[test]
fn filters_narrow_the_list() {
    let home = Home::new();
    let uploads = home.run(&["api", "list", "--json", "--upload"]).expect(0).json();
    assert!(uploads.as_array().unwrap().len() >= 14);
    let orders = home.run(&["api", "list", "--json", "--domain", "order", "--paged"]).expect(0).json();
    assert!(
        orders.as_array().unwrap().iter().all(|entry| entry["domain"] == "order" && entry["paged"] == true)
    );
    assert!(!orders.as_array().unwrap().is_empty());
    let wrong = home.run(&["api", "list", "--domain", "ordr"]).expect(2);
    assert!(wrong.stderr.contains("Did you mean order"), "{wrong:?}");
}

#[test]
fn people_get_a_table() {
    let ran = Home::new().run(&["api", "list", "--domain", "order"]).expect(0);
    assert!(ran.stdout.starts_with("ID"), "{ran:?}");
    assert!(ran.stdout.contains("order.get_order_list"));
    assert!(!ran.stdout.contains('\u{1b}'), "colours in a pipe");
}

#[test]
fn show_tells_parameters_ranges_and_names_elsewhere() {
    let ran = Home::new().run(&["api", "show", "order.get_order_list"]).expect(0);
    for text in [
        "page_size",
        "1 to 100",
        "order_status",
        "AWAITING_SHIPMENT",
        "Order.getOrderList",
        "order.list",
        "seller.order.info",
    ] {
        assert!(ran.stdout.contains(text), "{text} is missing in\n{}", ran.stdout);
    }
}

#[test]
fn show_has_a_form_for_programs_and_takes_other_names() {
    let home = Home::new();
    for name in ["order.get_order_list", "Order.getOrderList", "order.list"] {
        let shown = home.run(&["api", "show", name, "--json"]).expect(0).json();
        assert_eq!(shown["id"], "order.get_order_list");
        let parameters = shown["parameters"].as_array().unwrap();
        let page_size = parameters.iter().find(|one| one["name"] == "page_size").unwrap();
        assert_eq!(page_size["required"], true);
        assert_eq!(page_size["in"], "query");
        assert_eq!(shown["paging"]["items"], "orders");
    }
}

#[test]
fn every_operation_can_be_shown() {
    let home = Home::new();
    let list = home.run(&["api", "list", "--json"]).expect(0).json();
    // One operation of each domain: each command takes a moment.
    let mut seen = BTreeSet::new();
    for entry in
        list.as_array().unwrap().iter().filter(|entry| seen.insert(entry["domain"].as_str().unwrap()))
    {
        home.run(&["api", "show", entry["id"].as_str().unwrap(), "--response"]).expect(0);
    }
}

#[test]
fn a_misspelt_name_gets_a_suggestion() {
    let ran = Home::new().run(&["api", "show", "order.get_order_lst"]).expect(2);
    assert!(ran.stderr.contains("Did you mean order.get_order_list"), "{ran:?}");
}

#[test]
fn codes_are_explained() {
    let home = Home::new();
    let told = home.run(&["api", "error", "105002", "--json"]).expect(0).json();
    assert_eq!(told["kind"], "token_expired");
    assert!(home.run(&["api", "error", "105002"]).expect(0).stdout.contains("Refresh"));
    home.run(&["api", "error", "1"]).expect(2);
    let shown = home.run(&["api", "show", "fulfillment.ship_package", "--errors", "--json"]).expect(0).json();
    assert!(shown["errors"].as_array().unwrap().len() > 10);
}

#[test]
fn show_explains_parameters_values_and_the_response() {
    let home = Home::new();
    let shown = home.run(&["api", "show", "order.get_order_detail", "--json"]).expect(0).json();
    assert!(shown["parameters"][0]["description"].as_str().unwrap().contains("at most 50"), "{shown}");
    assert!(shown["response_descriptions"]["orders.status"].as_str().unwrap().len() > 15, "{shown}");
    assert!(shown["page"].as_str().unwrap().starts_with("https://"), "{shown}");
    let listed = home.run(&["api", "show", "order.get_order_list", "--json"]).expect(0).json();
    let parameters = listed["parameters"].as_array().unwrap();
    let status = parameters.iter().find(|one| one["name"] == "order_status").unwrap();
    assert!(status["values"]["UNPAID"].as_str().unwrap().contains("not paid"), "{status}");
    let by_path = home.run(&["api", "show", "order.get_price_detail", "--json"]).expect(0).json();
    assert!(by_path["parameters"][0]["description"].as_str().unwrap().len() > 15, "{by_path}");
    let table = home.run(&["api", "show", "order.get_order_detail", "--response"]).expect(0);
    assert!(table.stdout.contains("orders[].status"), "{}", table.stdout);
}

#[test]
fn error_says_what_a_code_means() {
    let told = Home::new().run(&["api", "error", "105002", "--json"]).expect(0).json();
    assert_eq!(told["meaning"], "The access token has passed its expiry time.");
}
