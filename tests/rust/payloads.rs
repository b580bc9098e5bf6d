//! Responses that the platform sent: the models lose no field of them. That the catalogue knows them all, `cargo gen --check` sees.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tiktokshop::{Model, unknown_fields};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("payloads")
}

fn data(file: &str) -> Value {
    let text = fs::read_to_string(folder().join(file)).expect(file);
    serde_json::from_str::<Value>(&text).expect(file)["data"].take()
}

/// What the model of a response has no place for.
fn unknown<M: Model + Default>(file: &str) -> Vec<String> {
    let model: M = tiktokshop::decode(data(file).to_string().as_bytes()).expect(file);
    unknown_fields(&model).into_iter().map(|path| format!("{file}: {path}")).collect()
}

/// The models are those of the default versions.
#[test]
fn the_models_have_a_place_for_every_field_that_was_recorded() {
    use tiktokshop::{analytics, finance, fulfillment, logistics, order, product, return_refund};
    let found = [
        unknown::<analytics::GetBestsellingVideosResponse>("GetBestsellingVideos_202511.json"),
        unknown::<analytics::GetShopLivePerformancePerMinutesResponse>(
            "GetShopLIVEPerformancePerMinutes_202510.json",
        ),
        unknown::<analytics::GetShopProductPerformanceResponse>(
            "GetShopProductPerformanceDetail_202509.json",
        ),
        unknown::<analytics::GetShopSkuPerformanceListResponse>("GetShopSKUPerformanceList_202509.json"),
        unknown::<finance::GetStatementsResponse>("GetStatements_202309.json"),
        unknown::<fulfillment::GetPackageDetailResponse>("GetPackageDetail_202309.json"),
        unknown::<fulfillment::GetTrackingResponse>("GetTracking_202309.json"),
        unknown::<logistics::GetWarehouseListResponse>("GetWarehouseList_202309.json"),
        unknown::<order::GetOrderDetailResponse>("GetOrderDetail_202507.json"),
        unknown::<order::GetOrderListResponse>("GetOrderList_202309.json"),
        unknown::<product::GetProductResponse>("GetProduct_202309.json"),
        unknown::<product::RecommendGlobalCategoriesResponse>("RecommendGlobalCategories_202309.json"),
        unknown::<return_refund::GetAftersaleEligibilityResponse>("GetAftersaleEligibility_202602.json"),
        unknown::<return_refund::GetDecisionEligibilityResponse>("GetDecisionEligibility_202601.json"),
        unknown::<return_refund::SearchCancellationsResponse>("SearchCancellations_202602.json"),
        unknown::<return_refund::SearchCancellationsResponse>("SearchCancellations_202602_2.json"),
        unknown::<return_refund::SearchReturnsResponse>("SearchReturns_202602.json"),
    ];
    let found: Vec<String> = found.into_iter().flatten().collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_field_without_a_place_would_be_seen() {
    let model: tiktokshop::order::GetOrderListResponse =
        tiktokshop::decode(br#"{"orders": [{"id": "1", "moon_phase": "FULL"}]}"#).unwrap();
    assert_eq!(unknown_fields(&model), ["orders[0].moon_phase"]);
}
