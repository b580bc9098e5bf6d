//! Facts of the platform that were lost or wrong once: they must not be lost again.

use crate::common::catalogue;
use tiktokshop_codegen::catalog::{Catalog, Field, Version, field_at};

struct Facts(&'static Catalog);

impl Facts {
    fn of_repository() -> Facts {
        Facts(catalogue())
    }

    fn version(&self, place: &str) -> &Version {
        let (id, version) = place.split_once('@').unwrap();
        let mut operations = self.0.operations.iter();
        let operation =
            operations.find(|other| format!("{}.{}", other.domain, other.name) == id).expect(place);
        operation.versions.iter().find(|other| other.version == version).expect(place)
    }

    /// The field at `product.EditProduct@202309 body save_mode`.
    fn field(&self, place: &str) -> &Field {
        let words: Vec<&str> = place.split(' ').collect();
        let version = self.version(words[0]);
        let fields = match words[1] {
            "query" => Some(&version.query),
            "body" => version.body.as_ref(),
            "form" => Some(&version.form),
            _ => version.response.as_ref(),
        };
        field_at(fields.expect(place), words[2]).unwrap_or_else(|| panic!("{place} is missing"))
    }

    fn values(&self, place: &str) -> Vec<&str> {
        let mut values: Vec<&str> = self.field(place).values.iter().map(String::as_str).collect();
        values.sort_unstable();
        values
    }
}

#[test]
fn lists_of_values_are_those_of_the_platform() {
    let facts = Facts::of_repository();
    for (place, values) in [
        ("product.EditProduct@202309 body save_mode", "AS_DRAFT LISTING"),
        ("product.EditProduct@202509 body save_mode", "AS_DRAFT LISTING"),
        ("promotion.CreateActivity@202309 body product_level", "PRODUCT SHOP VARIATION"),
        (
            "affiliate_partner.ReviewAffiliatePartnerCampaignProduct@202405 body reject_reasons",
            "COMMISSION_TOO_LOW NO_SUITABLE_CREATOR PRODUCT_HARD_TO_PROMOTE PRODUCT_TOO_EXPENSIVE",
        ),
        ("product.CreateProduct@202309 body package_weight.unit", "GRAM KILOGRAM POUND"),
        ("product.EditProduct@202509 body package_weight.unit", "GRAM KILOGRAM POUND"),
        ("fulfillment.GetPackageShippingDocument@202309 query document_size", "A5 A6"),
        (
            "product.UploadProductImage@202309 form use_case",
            "ATTRIBUTE_IMAGE CERTIFICATION_IMAGE CUSTOMIZATION_IMAGE DESCRIPTION_IMAGE MAIN_IMAGE SIZE_CHART_IMAGE",
        ),
        (
            "return_refund.SearchReturns@202309 response return_orders.return_shipping_document_type",
            "QR_CODE SHIPPING_LABEL",
        ),
        (
            "promotion.SearchActivities@202309 body activity_type",
            "BUY_MORE_SAVE_MORE BUY_X_GET_Y DIRECT_DISCOUNT FIXED_PRICE FLASHSALE GIFT_WITH_PURCHASE SHIPPING_DISCOUNT",
        ),
        (
            "affiliate_creator.SearchCreatorTargetCollaborations@202405 body keyword_type",
            "TARGET_COLLABORATIONS_ID TARGET_COLLABORATIONS_NAME",
        ),
    ] {
        assert_eq!(facts.values(place).join(" "), values, "{place}");
    }
    for (place, value) in [
        ("fulfillment.SearchPackage@202309 body package_status", "TO_FULFILL"),
        ("fulfillment.GetPackageDetail@202309 response package_status", "TO_FULFILL"),
        ("order.GetOrderList@202309 response orders.line_items.sku_type", "ZERO_LOTTERY"),
        ("order.GetOrderDetail@202507 response orders.line_items.sku_type", "ZERO_LOTTERY"),
    ] {
        assert!(facts.values(place).contains(&value), "{place}: {value}");
    }
}

#[test]
fn types_are_those_that_were_recorded() {
    let facts = Facts::of_repository();
    for (place, base) in [
        ("open.UploadFileInit@202512 body file_size", "integer"),
        ("open.UploadFileInit@202512 body total_chunk_count", "integer"),
        ("analytics.GetShopLIVEPerformanceList@202509 response live_stream_sessions.start_time", "int64"),
        ("analytics.GetShopLIVEPerformanceList@202509 response live_stream_sessions.end_time", "int64"),
    ] {
        assert_eq!(facts.field(place).base, base, "{place}");
    }
}

#[test]
fn fields_that_only_the_documentation_names_are_there() {
    let facts = Facts::of_repository();
    for place in [
        "product.CreateProduct@202309 body search_terms",
        "product.CreateProduct@202309 body key_product_features",
        "product.CreateProduct@202309 body locale",
        "order.GetOrderList@202309 response orders.is_refundable_sample",
        "order.GetOrderDetail@202507 response orders.line_items.sub_item_info",
        "fulfillment.GetPackageDetail@202309 response package_sub_status",
    ] {
        facts.field(place);
    }
    for place in [
        "product.UploadProductFile@202309 form name",
        "fulfillment.FulfillmentUploadDeliveryFile@202309 form name",
        "order.GetOrderList@202309 query page_size",
    ] {
        assert!(facts.field(place).required, "{place}");
    }
}

#[test]
fn ciphers_of_partners_may_be_sent() {
    let facts = Facts::of_repository();
    for place in [
        "affiliate_partner.GetAffiliateCampaignCreatorFulfillmentStatusList@202501",
        "affiliate_partner.GetAffiliateCampaignCreatorProductContentStatistics@202508",
        "affiliate_partner.GetAffiliateCampaignCreatorProductSampleStatus@202508",
    ] {
        assert_eq!(facts.version(place).ciphers.get("category_asset_cipher"), Some(&false), "{place}");
    }
}

#[test]
fn versions_that_release_notes_name_are_there() {
    let facts = Facts::of_repository();
    for (place, path) in [
        ("affiliate_creator.SearchMusic@202602", "/affiliate_creator/202602/music/search"),
        ("affiliate_creator.PostShoppableVideo@202607", "/affiliate_creator/202607/videos"),
        ("affiliate_creator.PostShoppablePhotos@202607", "/affiliate_creator/202607/photos"),
        ("fbt.CreateFBTGoods@202603", "/fbt/202603/goods/create_goods"),
        ("fbt.UpdateFBTGoodsInfo@202603", "/fbt/202603/goods/update_goods_info"),
        ("return_refund.ReviewAftersalesRequests@202603", "/return_refund/202603/aftersales/review"),
        ("return_refund.ReviewAftersalesRequests@202606", "/return_refund/202606/aftersales/review"),
        ("product.UpdateStockOperationSettings@202604", "/product/202604/inventory/operation/settings"),
    ] {
        assert_eq!(facts.version(place).path, path);
    }
}

/// A limit that was cut at its thousands refuses what the platform takes; so does a stock that may not be 0.
#[test]
fn limits_are_read_whole() {
    let facts = Facts::of_repository();
    for (place, length) in [
        ("product.CreateProduct@202309 body description", 10_000),
        (
            "product.CreateAttributeRecommendationRequest@202501 body external_product.other_product_data",
            20_000,
        ),
    ] {
        assert_eq!(facts.field(place).max_length, Some(length), "{place}");
    }
    let quantity = facts.field("product.UpdateInventory@202309 body skus.inventory.quantity");
    assert_eq!(quantity.bounds("quantity"), Some((i64::MIN, 99_999)));
}

#[test]
fn a_single_page_is_asked_for_with_the_size_that_a_walk_takes() {
    let facts = Facts::of_repository();
    let first = |place: &str, name: &str| facts.version(place).first_page(name);
    assert_eq!(first("order.GetOrderList@202309", "page_size"), Some(100));
    assert_eq!(first("order.GetOrderList@202309", "page_token"), None);
    assert_eq!(first("order.GetOrderDetail@202507", "page_size"), None);
}
