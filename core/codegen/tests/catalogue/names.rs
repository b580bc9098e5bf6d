//! How names are made.

use tiktokshop_codegen::names;

#[test]
fn official_names_become_snake_case() {
    for (official, snake) in [
        ("getOrderList", "get_order_list"),
        ("GSImageUploadV2", "gs_image_upload_v2"),
        ("GetShopLIVEPerformanceList", "get_shop_live_performance_list"),
        ("AddLIVEProducts", "add_live_products"),
        ("RecommendProductIDs", "recommend_product_ids"),
        ("SearchSKUsByName", "search_skus_by_name"),
        ("GetDelivery-OrderPrintDocument", "get_delivery_order_print_document"),
        ("getfbtmerchantmcfstatus", "getfbtmerchantmcfstatus"),
        ("default_RP", "default_rp"),
        ("order_status", "order_status"),
    ] {
        assert_eq!(names::snake(official), snake);
    }
}

#[test]
fn lists_become_one_of_them() {
    for (many, one) in [
        ("orders", "order"),
        ("line_items", "line_item"),
        ("categories", "category"),
        ("package_list", "package"),
        ("addresses", "address"),
        ("address", "address"),
        ("status", "status"),
        ("statuses", "status"),
        ("order_status", "order_status"),
        ("boxes", "box"),
        ("goods", "goods"),
        ("sku", "sku"),
    ] {
        assert_eq!(names::singular(many), one);
    }
}

#[test]
fn rust_accepts_every_field_and_type() {
    for (wire, rust) in [
        ("type", "type_"),
        ("24h_live_gmv", "n24h_live_gmv"),
        ("default_RP", "default_rp"),
        ("match", "match_"),
    ] {
        assert_eq!(names::field(wire), rust);
    }
    assert_eq!(names::type_name("line_item"), "LineItem");
    assert_eq!(names::type_name("24h_gmv"), "N24hGmv");
}

#[test]
fn values_become_variants() {
    for (value, variant) in [
        ("AWAITING_SHIPMENT", "AwaitingShipment"),
        ("de-DE", "DeDe"),
        ("order_created", "OrderCreated"),
        ("TO_BUYER", "ToBuyer"),
        ("1", "N1"),
        ("", "N"),
    ] {
        assert_eq!(names::variant(value), variant);
    }
}

#[test]
fn people_read_words() {
    let cases = [
        ("page_size", "Page size"),
        ("sku_urls", "SKU URLs"),
        ("avg_gmv", "Average GMV"),
        ("user_ids", "User ids"),
        ("create_time_ge", "Create time, lower bound"),
        ("create_time_lt", "Create time, upper bound (exclusive)"),
        ("customer_service", "Customer service"),
    ];
    for (name, wanted) in cases {
        assert_eq!(names::human(name), wanted);
    }
}
