// Generated from core/catalog by `cargo gen`. Do not edit.

use crate::catalog::*;

static FIELDS_0: [Field; 2] = [
    Field {
        name: "listing_platforms",
        base: Base::String,
        arrays: 1,
        values: &["TIKTOK_SHOP", "TOKOPEDIA"],
        ..Field::EMPTY
    },
    Field {
        name: "product_ids",
        base: Base::String,
        arrays: 1,
        required: true,
        max_items: 20,
        ..Field::EMPTY
    },
];
static FIELDS_1: [Field; 1] =
    [Field { name: "opportunity_ids", base: Base::String, arrays: 1, ..Field::EMPTY }];
static FIELDS_2: [Field; 2] = [
    Field { name: "quantity", base: Base::Integer, ..Field::EMPTY },
    Field { name: "warehouse_id", base: Base::String, ..Field::EMPTY },
];
static FIELDS_3: [Field; 4] = [
    Field { name: "global_id", base: Base::String, ..Field::EMPTY },
    Field { name: "global_value_id", base: Base::String, ..Field::EMPTY },
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "value_id", base: Base::String, ..Field::EMPTY },
];
static FIELDS_4: [Field; 4] = [
    Field { name: "global_sku_id", base: Base::String, ..Field::EMPTY },
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "inventory", base: Base::Object, arrays: 1, fields: &FIELDS_2, ..Field::EMPTY },
    Field { name: "sales_attributes", base: Base::Object, arrays: 1, fields: &FIELDS_3, ..Field::EMPTY },
];
static FIELDS_5: [Field; 4] = [
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "inventory_add_type", base: Base::String, ..Field::EMPTY },
    Field { name: "inventory_mode", base: Base::String, ..Field::EMPTY },
    Field { name: "skus", base: Base::Object, arrays: 1, fields: &FIELDS_4, ..Field::EMPTY },
];
static FIELDS_6: [Field; 1] =
    [Field { name: "local_products", base: Base::Object, arrays: 1, fields: &FIELDS_5, ..Field::EMPTY }];
static FIELDS_7: [Field; 3] = [
    Field { name: "format", base: Base::String, ..Field::EMPTY },
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "name", base: Base::String, ..Field::EMPTY },
];
static FIELDS_8: [Field; 1] = [Field { name: "uri", base: Base::String, ..Field::EMPTY }];
static FIELDS_9: [Field; 3] = [
    Field { name: "files", base: Base::Object, arrays: 1, fields: &FIELDS_7, ..Field::EMPTY },
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "images", base: Base::Object, arrays: 1, fields: &FIELDS_8, ..Field::EMPTY },
];
static FIELDS_10: [Field; 4] = [
    Field { name: "address", base: Base::String, ..Field::EMPTY },
    Field { name: "email", base: Base::String, ..Field::EMPTY },
    Field { name: "name", base: Base::String, ..Field::EMPTY },
    Field { name: "phone_number", base: Base::String, ..Field::EMPTY },
];
static FIELDS_11: [Field; 4] = [
    Field { name: "height", base: Base::String, ..Field::EMPTY },
    Field { name: "length", base: Base::String, ..Field::EMPTY },
    Field { name: "unit", base: Base::String, ..Field::EMPTY },
    Field { name: "width", base: Base::String, ..Field::EMPTY },
];
static FIELDS_12: [Field; 2] = [
    Field { name: "unit", base: Base::String, ..Field::EMPTY },
    Field { name: "value", base: Base::String, ..Field::EMPTY },
];
static FIELDS_13: [Field; 2] = [
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "name", base: Base::String, ..Field::EMPTY },
];
static FIELDS_14: [Field; 2] = [
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "values", base: Base::Object, arrays: 1, fields: &FIELDS_13, ..Field::EMPTY },
];
static FIELDS_15: [Field; 1] = [Field { name: "id", base: Base::String, ..Field::EMPTY }];
static FIELDS_16: [Field; 2] = [
    Field { name: "image", base: Base::Object, fields: &FIELDS_8, ..Field::EMPTY },
    Field { name: "template", base: Base::Object, fields: &FIELDS_15, ..Field::EMPTY },
];
static FIELDS_17: [Field; 2] = [
    Field { name: "code", base: Base::String, ..Field::EMPTY },
    Field { name: "type", base: Base::String, ..Field::EMPTY },
];
static FIELDS_18: [Field; 2] = [
    Field { name: "global_warehouse_id", base: Base::String, ..Field::EMPTY },
    Field { name: "quantity", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_19: [Field; 2] = [
    Field { name: "amount", base: Base::String, ..Field::EMPTY },
    Field { name: "currency", base: Base::String, ..Field::EMPTY },
];
static FIELDS_20: [Field; 5] = [
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "name", base: Base::String, ..Field::EMPTY },
    Field { name: "sku_img", base: Base::Object, fields: &FIELDS_8, ..Field::EMPTY },
    Field { name: "value_id", base: Base::String, ..Field::EMPTY },
    Field { name: "value_name", base: Base::String, ..Field::EMPTY },
];
static FIELDS_21: [Field; 7] = [
    Field { name: "global_quantity", base: Base::Integer, ..Field::EMPTY },
    Field { name: "identifier_code", base: Base::Object, fields: &FIELDS_17, ..Field::EMPTY },
    Field { name: "inventory", base: Base::Object, arrays: 1, fields: &FIELDS_18, ..Field::EMPTY },
    Field { name: "price", base: Base::Object, fields: &FIELDS_19, ..Field::EMPTY },
    Field { name: "sales_attributes", base: Base::Object, arrays: 1, fields: &FIELDS_20, ..Field::EMPTY },
    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
    Field { name: "sku_unit_count", base: Base::String, ..Field::EMPTY },
];
static FIELDS_22: [Field; 13] = [
    Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
    Field { name: "category_id", base: Base::String, ..Field::EMPTY },
    Field { name: "certifications", base: Base::Object, arrays: 1, fields: &FIELDS_9, ..Field::EMPTY },
    Field { name: "description", base: Base::String, ..Field::EMPTY },
    Field { name: "main_images", base: Base::Object, arrays: 1, fields: &FIELDS_8, ..Field::EMPTY },
    Field { name: "manufacturer", base: Base::Object, fields: &FIELDS_10, ..Field::EMPTY },
    Field { name: "package_dimensions", base: Base::Object, fields: &FIELDS_11, ..Field::EMPTY },
    Field { name: "package_weight", base: Base::Object, fields: &FIELDS_12, ..Field::EMPTY },
    Field { name: "product_attributes", base: Base::Object, arrays: 1, fields: &FIELDS_14, ..Field::EMPTY },
    Field { name: "size_chart", base: Base::Object, fields: &FIELDS_16, ..Field::EMPTY },
    Field { name: "skus", base: Base::Object, arrays: 1, fields: &FIELDS_21, ..Field::EMPTY },
    Field { name: "title", base: Base::String, ..Field::EMPTY },
    Field { name: "video", base: Base::Object, fields: &FIELDS_15, ..Field::EMPTY },
];
static FIELDS_23: [Field; 3] = [
    Field { name: "format", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "name", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_24: [Field; 1] = [Field { name: "uri", base: Base::String, required: true, ..Field::EMPTY }];
static FIELDS_25: [Field; 4] = [
    Field { name: "expiration_date", base: Base::Integer, ..Field::EMPTY },
    Field { name: "files", base: Base::Object, arrays: 1, fields: &FIELDS_23, ..Field::EMPTY },
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "images", base: Base::Object, arrays: 1, fields: &FIELDS_24, ..Field::EMPTY },
];
static FIELDS_26: [Field; 2] = [
    Field { name: "gne_async_check_session_id", base: Base::String, ..Field::EMPTY },
    Field { name: "need_trigger_gne_async_check", base: Base::Boolean, ..Field::EMPTY },
];
static FIELDS_27: [Field; 4] = [
    Field { name: "height", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "length", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "unit", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "width", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_28: [Field; 2] = [
    Field {
        name: "unit",
        base: Base::String,
        required: true,
        values: &["KILOGRAM", "POUND", "GRAM"],
        ..Field::EMPTY
    },
    Field { name: "value", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_29: [Field; 2] = [
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "values",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_13,
        ..Field::EMPTY
    },
];
static FIELDS_30: [Field; 2] = [
    Field { name: "enable", base: Base::Boolean, required: true, ..Field::EMPTY },
    Field { name: "product_tag", base: Base::String, required: true, values: &["AUCTION"], ..Field::EMPTY },
];
static FIELDS_31: [Field; 2] = [
    Field { name: "is_enabled_scheduled_sale", base: Base::Boolean, required: true, ..Field::EMPTY },
    Field { name: "schedule_sale_time", base: Base::Integer, required: true, ..Field::EMPTY },
];
static FIELDS_32: [Field; 1] = [Field { name: "id", base: Base::String, required: true, ..Field::EMPTY }];
static FIELDS_33: [Field; 2] = [
    Field { name: "image", base: Base::Object, fields: &FIELDS_24, ..Field::EMPTY },
    Field { name: "template", base: Base::Object, fields: &FIELDS_32, ..Field::EMPTY },
];
static FIELDS_34: [Field; 3] = [
    Field { name: "product_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "sku_count", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "sku_id", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_35: [Field; 3] = [
    Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "currency", base: Base::String, required: true, values: &["USD"], ..Field::EMPTY },
    Field {
        name: "source",
        base: Base::String,
        required: true,
        values: &["SHOPIFY_COMPARE_AT_PRICE"],
        ..Field::EMPTY
    },
];
static FIELDS_36: [Field; 3] = [
    Field { name: "additional_attribute", base: Base::String, ..Field::EMPTY },
    Field { name: "amount", base: Base::String, ..Field::EMPTY },
    Field { name: "type", base: Base::String, ..Field::EMPTY },
];
static FIELDS_37: [Field; 2] = [
    Field { name: "code", base: Base::String, ..Field::EMPTY },
    Field {
        name: "type",
        base: Base::String,
        values: &["GTIN", "EAN", "UPC", "ISBN", "JAN"],
        ..Field::EMPTY
    },
];
static FIELDS_38: [Field; 4] = [
    Field { name: "backorder_quantity", base: Base::Integer, ..Field::EMPTY },
    Field { name: "handling_time", base: Base::Integer, ..Field::EMPTY },
    Field { name: "quantity", base: Base::Integer, range: Some((i64::MIN, 99999)), ..Field::EMPTY },
    Field { name: "warehouse_id", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_39: [Field; 2] = [
    Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "currency", base: Base::String, required: true, values: &["USD"], ..Field::EMPTY },
];
static FIELDS_40: [Field; 2] = [
    Field { name: "handling_duration_days", base: Base::Integer, ..Field::EMPTY },
    Field { name: "release_date", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_41: [Field; 2] = [
    Field { name: "fulfillment_type", base: Base::Object, fields: &FIELDS_40, ..Field::EMPTY },
    Field {
        name: "type",
        base: Base::String,
        values: &["PRE_ORDER", "MADE_TO_ORDER", "CUSTOM"],
        ..Field::EMPTY
    },
];
static FIELDS_42: [Field; 4] = [
    Field { name: "amount", base: Base::String, ..Field::EMPTY },
    Field {
        name: "currency",
        base: Base::String,
        required: true,
        values: &[
            "BRL", "CZK", "EUR", "GBP", "HUF", "IDR", "JPY", "MXN", "MYR", "PHP", "PLN", "SGD", "THB", "USD",
            "VND",
        ],
        ..Field::EMPTY
    },
    Field { name: "sale_price", base: Base::String, ..Field::EMPTY },
    Field { name: "starting_bid_price", base: Base::String, ..Field::EMPTY },
];
static FIELDS_43: [Field; 6] = [
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "name", base: Base::String, ..Field::EMPTY },
    Field { name: "sku_img", base: Base::Object, fields: &FIELDS_24, ..Field::EMPTY },
    Field {
        name: "supplementary_sku_images",
        base: Base::Object,
        arrays: 1,
        max_items: 8,
        fields: &FIELDS_24,
        ..Field::EMPTY
    },
    Field { name: "value_id", base: Base::String, ..Field::EMPTY },
    Field { name: "value_name", base: Base::String, ..Field::EMPTY },
];
static FIELDS_44: [Field; 2] = [
    Field { name: "unit", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "value", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_45: [Field; 16] = [
    Field { name: "combined_skus", base: Base::Object, arrays: 1, fields: &FIELDS_34, ..Field::EMPTY },
    Field { name: "external_list_prices", base: Base::Object, arrays: 1, fields: &FIELDS_35, ..Field::EMPTY },
    Field { name: "external_sku_id", base: Base::String, ..Field::EMPTY },
    Field { name: "external_urls", base: Base::String, arrays: 1, max_items: 500, ..Field::EMPTY },
    Field { name: "extra_identifier_codes", base: Base::String, arrays: 1, max_items: 10, ..Field::EMPTY },
    Field { name: "fees", base: Base::Object, arrays: 1, fields: &FIELDS_36, ..Field::EMPTY },
    Field { name: "identifier_code", base: Base::Object, fields: &FIELDS_37, ..Field::EMPTY },
    Field {
        name: "inventory",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_38,
        ..Field::EMPTY
    },
    Field { name: "list_price", base: Base::Object, fields: &FIELDS_39, ..Field::EMPTY },
    Field { name: "pre_sale", base: Base::Object, fields: &FIELDS_41, ..Field::EMPTY },
    Field { name: "price", base: Base::Object, required: true, fields: &FIELDS_42, ..Field::EMPTY },
    Field {
        name: "sales_attributes",
        base: Base::Object,
        arrays: 1,
        max_items: 3,
        fields: &FIELDS_43,
        ..Field::EMPTY
    },
    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
    Field { name: "sku_dimensions", base: Base::Object, fields: &FIELDS_27, ..Field::EMPTY },
    Field { name: "sku_unit_count", base: Base::String, ..Field::EMPTY },
    Field { name: "sku_weight", base: Base::Object, fields: &FIELDS_44, ..Field::EMPTY },
];
static FIELDS_46: [Field; 31] = [
    Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
    Field { name: "category_id", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "certifications",
        base: Base::Object,
        arrays: 1,
        max_items: 10,
        fields: &FIELDS_25,
        ..Field::EMPTY
    },
    Field { name: "delivery_option_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "description", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
    Field { name: "is_cod_allowed", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "is_live_quick", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "is_pre_owned", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "key_product_features", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field {
        name: "listing_platforms",
        base: Base::String,
        arrays: 1,
        values: &["TIKTOK_SHOP", "TOKOPEDIA"],
        ..Field::EMPTY
    },
    Field {
        name: "locale",
        base: Base::String,
        values: &[
            "cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX",
            "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL",
            "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN",
        ],
        ..Field::EMPTY
    },
    Field {
        name: "main_images",
        base: Base::Object,
        arrays: 1,
        required: true,
        max_items: 9,
        fields: &FIELDS_24,
        ..Field::EMPTY
    },
    Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "minimum_order_quantity", base: Base::Integer, range: Some((1, 20)), ..Field::EMPTY },
    Field { name: "option", base: Base::Object, fields: &FIELDS_26, ..Field::EMPTY },
    Field { name: "package_dimensions", base: Base::Object, fields: &FIELDS_27, ..Field::EMPTY },
    Field { name: "package_weight", base: Base::Object, fields: &FIELDS_28, ..Field::EMPTY },
    Field { name: "primary_combined_product_id", base: Base::String, ..Field::EMPTY },
    Field { name: "product_attributes", base: Base::Object, arrays: 1, fields: &FIELDS_29, ..Field::EMPTY },
    Field {
        name: "product_tag_operations",
        base: Base::Object,
        arrays: 1,
        fields: &FIELDS_30,
        ..Field::EMPTY
    },
    Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "scheduled_sale", base: Base::Object, fields: &FIELDS_31, ..Field::EMPTY },
    Field { name: "search_terms", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field {
        name: "selling_format",
        base: Base::String,
        values: &["FIXED_PRICE", "FIXED_PRICE_AND_LIVE_AUCTION"],
        ..Field::EMPTY
    },
    Field {
        name: "shipping_insurance_requirement",
        base: Base::String,
        values: &["NOT_SUPPORTED", "OPTIONAL", "REQUIRED"],
        ..Field::EMPTY
    },
    Field { name: "shipping_template_id", base: Base::String, ..Field::EMPTY },
    Field { name: "size_chart", base: Base::Object, fields: &FIELDS_33, ..Field::EMPTY },
    Field {
        name: "skus",
        base: Base::Object,
        arrays: 1,
        required: true,
        max_items: 300,
        fields: &FIELDS_45,
        ..Field::EMPTY
    },
    Field { name: "title", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "video", base: Base::Object, fields: &FIELDS_32, ..Field::EMPTY },
];
static FIELDS_47: [Field; 1] = [Field { name: "is_diagnosis_required", base: Base::Boolean, ..Field::EMPTY }];
static FIELDS_48: [Field; 3] = [
    Field { name: "name", base: Base::String, ..Field::EMPTY },
    Field {
        name: "sku_images",
        base: Base::Object,
        arrays: 1,
        max_items: 9,
        fields: &FIELDS_8,
        ..Field::EMPTY
    },
    Field { name: "value", base: Base::String, ..Field::EMPTY },
];
static FIELDS_49: [Field; 1] = [Field {
    name: "sales_attributes",
    base: Base::Object,
    arrays: 1,
    max_items: 3,
    fields: &FIELDS_48,
    ..Field::EMPTY
}];
static FIELDS_50: [Field; 10] = [
    Field { name: "description", base: Base::String, ..Field::EMPTY },
    Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
    Field { name: "images", base: Base::Object, arrays: 1, fields: &FIELDS_8, ..Field::EMPTY },
    Field { name: "is_existing_product", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "other_product_data", base: Base::String, ..Field::EMPTY },
    Field { name: "skus", base: Base::Object, arrays: 1, max_items: 300, fields: &FIELDS_49, ..Field::EMPTY },
    Field { name: "title", base: Base::String, ..Field::EMPTY },
    Field { name: "tts_category_id", base: Base::String, ..Field::EMPTY },
    Field { name: "vendor_name", base: Base::String, ..Field::EMPTY },
    Field { name: "version", base: Base::String, ..Field::EMPTY },
];
static FIELDS_51: [Field; 1] =
    [Field { name: "external_product", base: Base::Object, fields: &FIELDS_50, ..Field::EMPTY }];
static FIELDS_52: [Field; 1] = [Field { name: "name", base: Base::String, required: true, ..Field::EMPTY }];
static FIELDS_53: [Field; 3] = [
    Field { name: "files", base: Base::Object, arrays: 1, fields: &FIELDS_23, ..Field::EMPTY },
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "images", base: Base::Object, arrays: 1, fields: &FIELDS_24, ..Field::EMPTY },
];
static FIELDS_54: [Field; 2] = [
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "values",
        base: Base::Object,
        arrays: 1,
        required: true,
        max_items: 300,
        fields: &FIELDS_13,
        ..Field::EMPTY
    },
];
static FIELDS_55: [Field; 2] = [
    Field { name: "global_warehouse_id", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "quantity",
        base: Base::Integer,
        required: true,
        range: Some((i64::MIN, 99999)),
        ..Field::EMPTY
    },
];
static FIELDS_56: [Field; 2] = [
    Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "currency", base: Base::String, required: true, values: &["USD", "EUR"], ..Field::EMPTY },
];
static FIELDS_57: [Field; 5] = [
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "name", base: Base::String, ..Field::EMPTY },
    Field { name: "sku_img", base: Base::Object, fields: &FIELDS_24, ..Field::EMPTY },
    Field { name: "value_id", base: Base::String, ..Field::EMPTY },
    Field { name: "value_name", base: Base::String, ..Field::EMPTY },
];
static FIELDS_58: [Field; 9] = [
    Field { name: "external_global_sku_id", base: Base::String, ..Field::EMPTY },
    Field { name: "extra_identifier_codes", base: Base::String, arrays: 1, max_items: 10, ..Field::EMPTY },
    Field { name: "global_quantity", base: Base::Integer, ..Field::EMPTY },
    Field { name: "identifier_code", base: Base::Object, fields: &FIELDS_37, ..Field::EMPTY },
    Field {
        name: "inventory",
        base: Base::Object,
        arrays: 1,
        max_items: 50,
        fields: &FIELDS_55,
        ..Field::EMPTY
    },
    Field { name: "price", base: Base::Object, required: true, fields: &FIELDS_56, ..Field::EMPTY },
    Field {
        name: "sales_attributes",
        base: Base::Object,
        arrays: 1,
        max_items: 3,
        fields: &FIELDS_57,
        ..Field::EMPTY
    },
    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
    Field { name: "sku_unit_count", base: Base::String, ..Field::EMPTY },
];
static FIELDS_59: [Field; 18] = [
    Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
    Field { name: "category_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "category_version", base: Base::String, values: &["v2", "v1"], ..Field::EMPTY },
    Field {
        name: "certifications",
        base: Base::Object,
        arrays: 1,
        max_items: 10,
        fields: &FIELDS_53,
        ..Field::EMPTY
    },
    Field { name: "description", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "external_global_product_id", base: Base::String, ..Field::EMPTY },
    Field {
        name: "main_images",
        base: Base::Object,
        arrays: 1,
        required: true,
        max_items: 9,
        fields: &FIELDS_24,
        ..Field::EMPTY
    },
    Field { name: "manufacturer", base: Base::Object, fields: &FIELDS_10, ..Field::EMPTY },
    Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "package_dimensions", base: Base::Object, fields: &FIELDS_27, ..Field::EMPTY },
    Field { name: "package_weight", base: Base::Object, required: true, fields: &FIELDS_44, ..Field::EMPTY },
    Field { name: "product_attributes", base: Base::Object, arrays: 1, fields: &FIELDS_54, ..Field::EMPTY },
    Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "size_chart", base: Base::Object, fields: &FIELDS_33, ..Field::EMPTY },
    Field {
        name: "skus",
        base: Base::Object,
        arrays: 1,
        required: true,
        max_items: 300,
        fields: &FIELDS_58,
        ..Field::EMPTY
    },
    Field {
        name: "source_locale",
        base: Base::String,
        values: &[
            "cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX",
            "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL",
            "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN",
        ],
        ..Field::EMPTY
    },
    Field { name: "title", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "video", base: Base::Object, fields: &FIELDS_32, ..Field::EMPTY },
];
static FIELDS_60: [Field; 2] = [
    Field { name: "image_uri", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "target_languages",
        base: Base::String,
        arrays: 1,
        required: true,
        values: &[
            "cs-CZ", "da-DK", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "es-ES", "fi-FI",
            "fr-BE", "fr-FR", "hu-HU", "it-IT", "nl-BE", "nl-NL", "pl-PL", "pt-PT", "sv-SE",
        ],
        ..Field::EMPTY
    },
];
static FIELDS_61: [Field; 1] = [Field {
    name: "images",
    base: Base::Object,
    arrays: 1,
    required: true,
    fields: &FIELDS_60,
    ..Field::EMPTY
}];
static FIELDS_62: [Field; 3] = [
    Field { name: "availability", base: Base::String, values: &["AVAILABLE", "UNAVAILABLE"], ..Field::EMPTY },
    Field { name: "country_code", base: Base::String, ..Field::EMPTY },
    Field { name: "local_number", base: Base::String, ..Field::EMPTY },
];
static FIELDS_63: [Field; 6] = [
    Field { name: "address", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "email", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "locale",
        base: Base::String,
        values: &["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"],
        ..Field::EMPTY
    },
    Field { name: "name", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "phone_number", base: Base::Object, required: true, fields: &FIELDS_62, ..Field::EMPTY },
    Field { name: "registered_trade_name", base: Base::String, ..Field::EMPTY },
];
static FIELDS_64: [Field; 3] = [
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "unit_id", base: Base::String, ..Field::EMPTY },
    Field { name: "value", base: Base::String, ..Field::EMPTY },
];
static FIELDS_65: [Field; 2] = [
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field {
        name: "metric_value_module_infos",
        base: Base::Object,
        arrays: 1,
        fields: &FIELDS_64,
        ..Field::EMPTY
    },
];
static FIELDS_66: [Field; 3] = [
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "metric_standard_info", base: Base::Object, fields: &FIELDS_65, ..Field::EMPTY },
    Field { name: "name", base: Base::String, ..Field::EMPTY },
];
static FIELDS_67: [Field; 2] = [
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "values",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_66,
        ..Field::EMPTY
    },
];
static FIELDS_68: [Field; 2] = [
    Field { name: "cumulative_order_quantity", base: Base::Integer, ..Field::EMPTY },
    Field { name: "maximum_order_quantity", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_69: [Field; 4] = [
    Field { name: "amount", base: Base::String, ..Field::EMPTY },
    Field {
        name: "currency",
        base: Base::String,
        required: true,
        values: &["BRL", "EUR", "GBP", "IDR", "JPY", "MXN", "MYR", "PHP", "SGD", "THB", "USD", "VND"],
        ..Field::EMPTY
    },
    Field { name: "sale_price", base: Base::String, ..Field::EMPTY },
    Field { name: "starting_bid_price", base: Base::String, ..Field::EMPTY },
];
static FIELDS_70: [Field; 16] = [
    Field { name: "combined_skus", base: Base::Object, arrays: 1, fields: &FIELDS_34, ..Field::EMPTY },
    Field { name: "external_list_prices", base: Base::Object, arrays: 1, fields: &FIELDS_35, ..Field::EMPTY },
    Field { name: "external_sku_id", base: Base::String, ..Field::EMPTY },
    Field { name: "external_urls", base: Base::String, arrays: 1, max_items: 500, ..Field::EMPTY },
    Field { name: "extra_identifier_codes", base: Base::String, arrays: 1, max_items: 10, ..Field::EMPTY },
    Field { name: "fees", base: Base::Object, arrays: 1, fields: &FIELDS_36, ..Field::EMPTY },
    Field { name: "identifier_code", base: Base::Object, fields: &FIELDS_37, ..Field::EMPTY },
    Field {
        name: "inventory",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_38,
        ..Field::EMPTY
    },
    Field { name: "list_price", base: Base::Object, fields: &FIELDS_39, ..Field::EMPTY },
    Field { name: "pre_sale", base: Base::Object, fields: &FIELDS_41, ..Field::EMPTY },
    Field { name: "price", base: Base::Object, required: true, fields: &FIELDS_69, ..Field::EMPTY },
    Field {
        name: "sales_attributes",
        base: Base::Object,
        arrays: 1,
        max_items: 3,
        fields: &FIELDS_43,
        ..Field::EMPTY
    },
    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
    Field { name: "sku_dimensions", base: Base::Object, fields: &FIELDS_27, ..Field::EMPTY },
    Field { name: "sku_unit_count", base: Base::String, ..Field::EMPTY },
    Field { name: "sku_weight", base: Base::Object, fields: &FIELDS_44, ..Field::EMPTY },
];
static FIELDS_71: [Field; 37] = [
    Field { name: "auto_translate_enabled", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
    Field { name: "category_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "category_version", base: Base::String, values: &["v2", "v1"], ..Field::EMPTY },
    Field {
        name: "certifications",
        base: Base::Object,
        arrays: 1,
        max_items: 10,
        fields: &FIELDS_25,
        ..Field::EMPTY
    },
    Field { name: "delivery_option_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "description", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
    Field { name: "idempotency_key", base: Base::String, ..Field::EMPTY },
    Field { name: "is_blind_box", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "is_cod_allowed", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "is_live_quick", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "is_not_for_sale", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "is_pre_owned", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "key_product_features", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field {
        name: "listing_platforms",
        base: Base::String,
        arrays: 1,
        values: &["TIKTOK_SHOP", "TOKOPEDIA"],
        ..Field::EMPTY
    },
    Field {
        name: "locale",
        base: Base::String,
        values: &[
            "de-DE", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP",
            "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN",
        ],
        ..Field::EMPTY
    },
    Field {
        name: "main_images",
        base: Base::Object,
        arrays: 1,
        required: true,
        max_items: 9,
        fields: &FIELDS_24,
        ..Field::EMPTY
    },
    Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "minimum_order_quantity", base: Base::Integer, range: Some((1, 20)), ..Field::EMPTY },
    Field { name: "package_dimensions", base: Base::Object, fields: &FIELDS_27, ..Field::EMPTY },
    Field { name: "package_weight", base: Base::Object, fields: &FIELDS_28, ..Field::EMPTY },
    Field { name: "primary_combined_product_id", base: Base::String, ..Field::EMPTY },
    Field { name: "product_attributes", base: Base::Object, arrays: 1, fields: &FIELDS_67, ..Field::EMPTY },
    Field {
        name: "product_tag_operations",
        base: Base::Object,
        arrays: 1,
        fields: &FIELDS_30,
        ..Field::EMPTY
    },
    Field { name: "purchase_order_quantity_limit", base: Base::Object, fields: &FIELDS_68, ..Field::EMPTY },
    Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "save_mode", base: Base::String, values: &["AS_DRAFT", "LISTING"], ..Field::EMPTY },
    Field { name: "scheduled_sale", base: Base::Object, fields: &FIELDS_31, ..Field::EMPTY },
    Field { name: "search_terms", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field {
        name: "selling_format",
        base: Base::String,
        values: &["FIXED_PRICE", "FIXED_PRICE_AND_LIVE_AUCTION"],
        ..Field::EMPTY
    },
    Field {
        name: "shipping_insurance_requirement",
        base: Base::String,
        values: &["NOT_SUPPORTED", "OPTIONAL", "REQUIRED"],
        ..Field::EMPTY
    },
    Field { name: "shipping_template_id", base: Base::String, ..Field::EMPTY },
    Field { name: "size_chart", base: Base::Object, fields: &FIELDS_33, ..Field::EMPTY },
    Field {
        name: "skus",
        base: Base::Object,
        arrays: 1,
        required: true,
        max_items: 300,
        fields: &FIELDS_70,
        ..Field::EMPTY
    },
    Field { name: "title", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "video", base: Base::Object, fields: &FIELDS_32, ..Field::EMPTY },
];
static FIELDS_72: [Field; 7] = [
    Field { name: "city", base: Base::String, ..Field::EMPTY },
    Field { name: "country", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "district", base: Base::String, ..Field::EMPTY },
    Field { name: "postal_code", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "province", base: Base::String, ..Field::EMPTY },
    Field { name: "street_address_line1", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "street_address_line2", base: Base::String, ..Field::EMPTY },
];
static FIELDS_73: [Field; 2] = [
    Field { name: "country_code", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "local_number", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_74: [Field; 5] = [
    Field { name: "address", base: Base::Object, required: true, fields: &FIELDS_72, ..Field::EMPTY },
    Field { name: "email", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "locale",
        base: Base::String,
        values: &["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"],
        ..Field::EMPTY
    },
    Field { name: "name", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "phone_number", base: Base::Object, required: true, fields: &FIELDS_73, ..Field::EMPTY },
];
static FIELDS_75: [Field; 2] = [
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "name", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_76: [Field; 1] = [Field { name: "value", base: Base::String, required: true, ..Field::EMPTY }];
static FIELDS_77: [Field; 1] = [Field {
    name: "cells",
    base: Base::Object,
    arrays: 1,
    required: true,
    fields: &FIELDS_76,
    ..Field::EMPTY
}];
static FIELDS_78: [Field; 2] = [
    Field {
        name: "headers",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_75,
        ..Field::EMPTY
    },
    Field { name: "rows", base: Base::Object, arrays: 1, required: true, fields: &FIELDS_77, ..Field::EMPTY },
];
static FIELDS_79: [Field; 6] = [
    Field { name: "description", base: Base::String, ..Field::EMPTY },
    Field { name: "is_one_size", base: Base::Boolean, ..Field::EMPTY },
    Field {
        name: "measurement_type",
        base: Base::String,
        required: true,
        values: &["BODY_MEASUREMENTS", "GENERIC_MEASUREMENTS", "PRODUCT_MEASUREMENTS"],
        ..Field::EMPTY
    },
    Field { name: "size_types", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "table", base: Base::Object, required: true, fields: &FIELDS_78, ..Field::EMPTY },
    Field {
        name: "unit_system",
        base: Base::String,
        required: true,
        values: &["IMPERIAL", "METRIC"],
        ..Field::EMPTY
    },
];
static FIELDS_80: [Field; 4] = [
    Field { name: "category_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "size_chart_data", base: Base::Object, required: true, fields: &FIELDS_79, ..Field::EMPTY },
    Field { name: "size_chart_mode", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "template_name", base: Base::String, ..Field::EMPTY },
];
static FIELDS_81: [Field; 1] = [Field {
    name: "global_product_ids",
    base: Base::String,
    arrays: 1,
    required: true,
    max_items: 20,
    ..Field::EMPTY
}];
static FIELDS_82: [Field; 1] = [Field {
    name: "product_ids",
    base: Base::String,
    arrays: 1,
    required: true,
    max_items: 20,
    ..Field::EMPTY
}];
static FIELDS_83: [Field; 9] = [
    Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
    Field { name: "category_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "description", base: Base::String, ..Field::EMPTY },
    Field {
        name: "main_images",
        base: Base::Object,
        arrays: 1,
        max_items: 9,
        fields: &FIELDS_8,
        ..Field::EMPTY
    },
    Field {
        name: "optimization_fields",
        base: Base::String,
        arrays: 1,
        values: &["ALL", "DESCRIPTION", "IMAGE", "NONE", "TITLE"],
        ..Field::EMPTY
    },
    Field { name: "product_attributes", base: Base::Object, arrays: 1, fields: &FIELDS_14, ..Field::EMPTY },
    Field { name: "product_id", base: Base::String, ..Field::EMPTY },
    Field { name: "size_chart", base: Base::Object, fields: &FIELDS_16, ..Field::EMPTY },
    Field { name: "title", base: Base::String, ..Field::EMPTY },
];
static FIELDS_84: [Field; 2] = [
    Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "region",
        base: Base::String,
        required: true,
        values: &[
            "AT", "BE", "CZ", "DE", "ES", "FR", "GB", "GR", "HU", "ID", "IE", "IT", "JP", "MX", "MY", "NL",
            "PH", "PO", "PT", "SG", "TH", "US", "VN",
        ],
        ..Field::EMPTY
    },
];
static FIELDS_85: [Field; 11] = [
    Field { name: "external_global_sku_id", base: Base::String, ..Field::EMPTY },
    Field { name: "extra_identifier_codes", base: Base::String, arrays: 1, max_items: 10, ..Field::EMPTY },
    Field { name: "global_quantity", base: Base::Integer, ..Field::EMPTY },
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "identifier_code", base: Base::Object, fields: &FIELDS_37, ..Field::EMPTY },
    Field {
        name: "inventory",
        base: Base::Object,
        arrays: 1,
        max_items: 50,
        fields: &FIELDS_55,
        ..Field::EMPTY
    },
    Field { name: "price", base: Base::Object, required: true, fields: &FIELDS_56, ..Field::EMPTY },
    Field { name: "sale_prices", base: Base::Object, arrays: 1, fields: &FIELDS_84, ..Field::EMPTY },
    Field {
        name: "sales_attributes",
        base: Base::Object,
        arrays: 1,
        max_items: 3,
        fields: &FIELDS_57,
        ..Field::EMPTY
    },
    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
    Field { name: "sku_unit_count", base: Base::String, ..Field::EMPTY },
];
static FIELDS_86: [Field; 17] = [
    Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
    Field { name: "category_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "category_version", base: Base::String, values: &["v2", "v1"], ..Field::EMPTY },
    Field {
        name: "certifications",
        base: Base::Object,
        arrays: 1,
        max_items: 10,
        fields: &FIELDS_53,
        ..Field::EMPTY
    },
    Field { name: "description", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "external_global_product_id", base: Base::String, ..Field::EMPTY },
    Field {
        name: "main_images",
        base: Base::Object,
        arrays: 1,
        required: true,
        max_items: 9,
        fields: &FIELDS_24,
        ..Field::EMPTY
    },
    Field { name: "manufacturer", base: Base::Object, fields: &FIELDS_10, ..Field::EMPTY },
    Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "package_dimensions", base: Base::Object, fields: &FIELDS_27, ..Field::EMPTY },
    Field { name: "package_weight", base: Base::Object, required: true, fields: &FIELDS_44, ..Field::EMPTY },
    Field { name: "product_attributes", base: Base::Object, arrays: 1, fields: &FIELDS_54, ..Field::EMPTY },
    Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "size_chart", base: Base::Object, fields: &FIELDS_33, ..Field::EMPTY },
    Field {
        name: "skus",
        base: Base::Object,
        arrays: 1,
        required: true,
        max_items: 300,
        fields: &FIELDS_85,
        ..Field::EMPTY
    },
    Field { name: "title", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "video", base: Base::Object, fields: &FIELDS_32, ..Field::EMPTY },
];
static FIELDS_87: [Field; 4] = [
    Field { name: "expiration_date", base: Base::Integer, ..Field::EMPTY },
    Field { name: "files", base: Base::Object, arrays: 1, fields: &FIELDS_7, ..Field::EMPTY },
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "images", base: Base::Object, arrays: 1, fields: &FIELDS_8, ..Field::EMPTY },
];
static FIELDS_88: [Field; 2] = [
    Field { name: "unit", base: Base::String, values: &["KILOGRAM", "POUND", "GRAM"], ..Field::EMPTY },
    Field { name: "value", base: Base::String, ..Field::EMPTY },
];
static FIELDS_89: [Field; 2] = [
    Field { name: "quantity", base: Base::Integer, range: Some((i64::MIN, 999999)), ..Field::EMPTY },
    Field { name: "warehouse_id", base: Base::String, ..Field::EMPTY },
];
static FIELDS_90: [Field; 2] = [
    Field {
        name: "currency",
        base: Base::String,
        values: &["EUR", "GBP", "IDR", "JPY", "MYR", "PHP", "SGD", "THB", "USD", "VND"],
        ..Field::EMPTY
    },
    Field { name: "sale_price", base: Base::String, ..Field::EMPTY },
];
static FIELDS_91: [Field; 4] = [
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "inventory", base: Base::Object, arrays: 1, fields: &FIELDS_89, ..Field::EMPTY },
    Field { name: "price", base: Base::Object, fields: &FIELDS_90, ..Field::EMPTY },
    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
];
static FIELDS_92: [Field; 2] = [
    Field {
        name: "region",
        base: Base::String,
        values: &["DE", "ES", "FR", "GB", "ID", "IE", "IT", "JP", "MY", "PH", "SG", "TH", "US", "VN"],
        ..Field::EMPTY
    },
    Field { name: "skus", base: Base::Object, arrays: 1, fields: &FIELDS_91, ..Field::EMPTY },
];
static FIELDS_93: [Field; 3] = [
    Field { name: "product_id", base: Base::String, ..Field::EMPTY },
    Field { name: "sku_count", base: Base::Integer, ..Field::EMPTY },
    Field { name: "sku_id", base: Base::String, ..Field::EMPTY },
];
static FIELDS_94: [Field; 3] = [
    Field { name: "amount", base: Base::String, ..Field::EMPTY },
    Field { name: "currency", base: Base::String, ..Field::EMPTY },
    Field { name: "source", base: Base::String, values: &["SHOPIFY_COMPARE_AT_PRICE"], ..Field::EMPTY },
];
static FIELDS_95: [Field; 2] = [
    Field { name: "quantity", base: Base::Integer, range: Some((i64::MIN, 99999)), ..Field::EMPTY },
    Field { name: "warehouse_id", base: Base::String, ..Field::EMPTY },
];
static FIELDS_96: [Field; 2] = [
    Field { name: "fulfillment_type", base: Base::Object, fields: &FIELDS_40, ..Field::EMPTY },
    Field {
        name: "type",
        base: Base::String,
        values: &["PRE_ORDER", "MADE_TO_ORDER", "CUSTOM", "NONE"],
        ..Field::EMPTY
    },
];
static FIELDS_97: [Field; 3] = [
    Field { name: "amount", base: Base::String, ..Field::EMPTY },
    Field { name: "currency", base: Base::String, ..Field::EMPTY },
    Field { name: "sale_price", base: Base::String, ..Field::EMPTY },
];
static FIELDS_98: [Field; 6] = [
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "name", base: Base::String, ..Field::EMPTY },
    Field { name: "sku_img", base: Base::Object, fields: &FIELDS_8, ..Field::EMPTY },
    Field {
        name: "supplementary_sku_images",
        base: Base::Object,
        arrays: 1,
        max_items: 8,
        fields: &FIELDS_8,
        ..Field::EMPTY
    },
    Field { name: "value_id", base: Base::String, ..Field::EMPTY },
    Field { name: "value_name", base: Base::String, ..Field::EMPTY },
];
static FIELDS_99: [Field; 15] = [
    Field { name: "combined_skus", base: Base::Object, arrays: 1, fields: &FIELDS_93, ..Field::EMPTY },
    Field { name: "external_list_prices", base: Base::Object, arrays: 1, fields: &FIELDS_94, ..Field::EMPTY },
    Field { name: "external_sku_id", base: Base::String, ..Field::EMPTY },
    Field { name: "external_urls", base: Base::String, arrays: 1, max_items: 500, ..Field::EMPTY },
    Field { name: "extra_identifier_codes", base: Base::String, arrays: 1, max_items: 10, ..Field::EMPTY },
    Field { name: "fees", base: Base::Object, arrays: 1, fields: &FIELDS_36, ..Field::EMPTY },
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "identifier_code", base: Base::Object, fields: &FIELDS_37, ..Field::EMPTY },
    Field { name: "inventory", base: Base::Object, arrays: 1, fields: &FIELDS_95, ..Field::EMPTY },
    Field { name: "list_price", base: Base::Object, fields: &FIELDS_19, ..Field::EMPTY },
    Field { name: "pre_sale", base: Base::Object, fields: &FIELDS_96, ..Field::EMPTY },
    Field { name: "price", base: Base::Object, fields: &FIELDS_97, ..Field::EMPTY },
    Field {
        name: "sales_attributes",
        base: Base::Object,
        arrays: 1,
        max_items: 3,
        fields: &FIELDS_98,
        ..Field::EMPTY
    },
    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
    Field { name: "sku_unit_count", base: Base::String, ..Field::EMPTY },
];
static FIELDS_100: [Field; 2] = [
    Field { name: "discount_level", base: Base::String, ..Field::EMPTY },
    Field { name: "discount_value", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_101: [Field; 2] = [
    Field { name: "discount_details", base: Base::Object, arrays: 1, fields: &FIELDS_100, ..Field::EMPTY },
    Field { name: "subscribe_status", base: Base::String, ..Field::EMPTY },
];
static FIELDS_102: [Field; 26] = [
    Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
    Field { name: "category_id", base: Base::String, ..Field::EMPTY },
    Field { name: "category_version", base: Base::String, values: &["v2", "v1"], ..Field::EMPTY },
    Field {
        name: "certifications",
        base: Base::Object,
        arrays: 1,
        max_items: 10,
        fields: &FIELDS_87,
        ..Field::EMPTY
    },
    Field { name: "delivery_option_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "description", base: Base::String, ..Field::EMPTY },
    Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
    Field { name: "is_cod_allowed", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "is_pre_owned", base: Base::Boolean, ..Field::EMPTY },
    Field {
        name: "listing_platforms",
        base: Base::String,
        arrays: 1,
        values: &["TOKOPEDIA", "TIKTOK_SHOP"],
        ..Field::EMPTY
    },
    Field {
        name: "main_images",
        base: Base::Object,
        arrays: 1,
        max_items: 9,
        fields: &FIELDS_8,
        ..Field::EMPTY
    },
    Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "minimum_order_quantity", base: Base::Integer, range: Some((1, 20)), ..Field::EMPTY },
    Field { name: "package_dimensions", base: Base::Object, fields: &FIELDS_11, ..Field::EMPTY },
    Field { name: "package_weight", base: Base::Object, fields: &FIELDS_88, ..Field::EMPTY },
    Field { name: "product_attributes", base: Base::Object, arrays: 1, fields: &FIELDS_14, ..Field::EMPTY },
    Field { name: "replicated_products", base: Base::Object, arrays: 1, fields: &FIELDS_92, ..Field::EMPTY },
    Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "save_mode", base: Base::String, values: &["AS_DRAFT", "LISTING"], ..Field::EMPTY },
    Field {
        name: "shipping_insurance_requirement",
        base: Base::String,
        values: &["REQUIRED", "OPTIONAL", "NOT_SUPPORTED"],
        ..Field::EMPTY
    },
    Field { name: "shipping_template_id", base: Base::String, ..Field::EMPTY },
    Field { name: "size_chart", base: Base::Object, fields: &FIELDS_16, ..Field::EMPTY },
    Field { name: "skus", base: Base::Object, arrays: 1, max_items: 300, fields: &FIELDS_99, ..Field::EMPTY },
    Field { name: "subscribe_info_edit", base: Base::Object, fields: &FIELDS_101, ..Field::EMPTY },
    Field { name: "title", base: Base::String, ..Field::EMPTY },
    Field { name: "video", base: Base::Object, fields: &FIELDS_15, ..Field::EMPTY },
];
static FIELDS_103: [Field; 2] = [
    Field {
        name: "currency",
        base: Base::String,
        required: true,
        values: &["EUR", "GBP", "IDR", "JPY", "MYR", "PHP", "SGD", "THB", "USD", "VND"],
        ..Field::EMPTY
    },
    Field { name: "sale_price", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_104: [Field; 4] = [
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "inventory", base: Base::Object, arrays: 1, fields: &FIELDS_89, ..Field::EMPTY },
    Field { name: "price", base: Base::Object, required: true, fields: &FIELDS_103, ..Field::EMPTY },
    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
];
static FIELDS_105: [Field; 3] = [
    Field { name: "inventory_mode", base: Base::String, ..Field::EMPTY },
    Field {
        name: "region",
        base: Base::String,
        required: true,
        values: &["DE", "ES", "FR", "GB", "ID", "IE", "IT", "JP", "MY", "PH", "SG", "TH", "US", "VN"],
        ..Field::EMPTY
    },
    Field { name: "skus", base: Base::Object, arrays: 1, fields: &FIELDS_104, ..Field::EMPTY },
];
static FIELDS_106: [Field; 17] = [
    Field { name: "combined_skus", base: Base::Object, arrays: 1, fields: &FIELDS_34, ..Field::EMPTY },
    Field { name: "external_list_prices", base: Base::Object, arrays: 1, fields: &FIELDS_35, ..Field::EMPTY },
    Field { name: "external_sku_id", base: Base::String, ..Field::EMPTY },
    Field { name: "external_urls", base: Base::String, arrays: 1, max_items: 500, ..Field::EMPTY },
    Field { name: "extra_identifier_codes", base: Base::String, arrays: 1, max_items: 10, ..Field::EMPTY },
    Field { name: "fees", base: Base::Object, arrays: 1, fields: &FIELDS_36, ..Field::EMPTY },
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "identifier_code", base: Base::Object, fields: &FIELDS_37, ..Field::EMPTY },
    Field { name: "inventory", base: Base::Object, arrays: 1, fields: &FIELDS_38, ..Field::EMPTY },
    Field { name: "list_price", base: Base::Object, fields: &FIELDS_39, ..Field::EMPTY },
    Field { name: "pre_sale", base: Base::Object, fields: &FIELDS_96, ..Field::EMPTY },
    Field { name: "price", base: Base::Object, fields: &FIELDS_69, ..Field::EMPTY },
    Field {
        name: "sales_attributes",
        base: Base::Object,
        arrays: 1,
        max_items: 3,
        fields: &FIELDS_43,
        ..Field::EMPTY
    },
    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
    Field { name: "sku_dimensions", base: Base::Object, fields: &FIELDS_27, ..Field::EMPTY },
    Field { name: "sku_unit_count", base: Base::String, ..Field::EMPTY },
    Field { name: "sku_weight", base: Base::Object, fields: &FIELDS_44, ..Field::EMPTY },
];
static FIELDS_107: [Field; 37] = [
    Field { name: "auto_translate_enabled", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
    Field { name: "category_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "category_version", base: Base::String, values: &["v2", "v1"], ..Field::EMPTY },
    Field {
        name: "certifications",
        base: Base::Object,
        arrays: 1,
        max_items: 10,
        fields: &FIELDS_25,
        ..Field::EMPTY
    },
    Field { name: "delivery_option_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "description", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
    Field { name: "inventory_mode", base: Base::String, ..Field::EMPTY },
    Field { name: "is_blind_box", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "is_cod_allowed", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "is_live_quick", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "is_pre_owned", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "key_product_features", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field {
        name: "listing_platforms",
        base: Base::String,
        arrays: 1,
        values: &["TIKTOK_SHOP", "TOKOPEDIA"],
        ..Field::EMPTY
    },
    Field {
        name: "locale",
        base: Base::String,
        values: &[
            "de-DE", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP",
            "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN",
        ],
        ..Field::EMPTY
    },
    Field {
        name: "main_images",
        base: Base::Object,
        arrays: 1,
        required: true,
        max_items: 9,
        fields: &FIELDS_24,
        ..Field::EMPTY
    },
    Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "minimum_order_quantity", base: Base::Integer, range: Some((1, 20)), ..Field::EMPTY },
    Field { name: "package_dimensions", base: Base::Object, fields: &FIELDS_27, ..Field::EMPTY },
    Field { name: "package_weight", base: Base::Object, fields: &FIELDS_28, ..Field::EMPTY },
    Field { name: "product_attributes", base: Base::Object, arrays: 1, fields: &FIELDS_67, ..Field::EMPTY },
    Field {
        name: "product_tag_operations",
        base: Base::Object,
        arrays: 1,
        fields: &FIELDS_30,
        ..Field::EMPTY
    },
    Field { name: "purchase_order_quantity_limit", base: Base::Object, fields: &FIELDS_68, ..Field::EMPTY },
    Field { name: "replicated_products", base: Base::Object, arrays: 1, fields: &FIELDS_105, ..Field::EMPTY },
    Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "save_mode", base: Base::String, values: &["AS_DRAFT", "LISTING"], ..Field::EMPTY },
    Field { name: "scheduled_sale", base: Base::Object, fields: &FIELDS_31, ..Field::EMPTY },
    Field { name: "search_terms", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field {
        name: "selling_format",
        base: Base::String,
        values: &["FIXED_PRICE", "FIXED_PRICE_AND_LIVE_AUCTION"],
        ..Field::EMPTY
    },
    Field {
        name: "shipping_insurance_requirement",
        base: Base::String,
        values: &["NOT_SUPPORTED", "OPTIONAL", "REQUIRED"],
        ..Field::EMPTY
    },
    Field { name: "shipping_template_id", base: Base::String, ..Field::EMPTY },
    Field { name: "size_chart", base: Base::Object, fields: &FIELDS_33, ..Field::EMPTY },
    Field {
        name: "skus",
        base: Base::Object,
        arrays: 1,
        required: true,
        max_items: 300,
        fields: &FIELDS_106,
        ..Field::EMPTY
    },
    Field { name: "subscribe_info_edit", base: Base::Object, fields: &FIELDS_101, ..Field::EMPTY },
    Field { name: "title", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "video", base: Base::Object, fields: &FIELDS_32, ..Field::EMPTY },
];
static FIELDS_108: [Field; 3] = [
    Field { name: "size_chart_data", base: Base::Object, required: true, fields: &FIELDS_79, ..Field::EMPTY },
    Field { name: "size_chart_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "template_name", base: Base::String, ..Field::EMPTY },
];
static FIELDS_109: [Field; 4] = [
    Field { name: "amount", base: Base::String, ..Field::EMPTY },
    Field { name: "currency", base: Base::String, ..Field::EMPTY },
    Field { name: "image", base: Base::Object, fields: &FIELDS_8, ..Field::EMPTY },
    Field { name: "transaction_time", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_110: [Field; 4] = [
    Field { name: "external_retail_price", base: Base::Object, fields: &FIELDS_19, ..Field::EMPTY },
    Field { name: "external_sku_id", base: Base::String, ..Field::EMPTY },
    Field { name: "external_transaction_price", base: Base::Object, fields: &FIELDS_109, ..Field::EMPTY },
    Field { name: "id", base: Base::String, ..Field::EMPTY },
];
static FIELDS_111: [Field; 2] = [
    Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
    Field { name: "skus", base: Base::Object, arrays: 1, fields: &FIELDS_110, ..Field::EMPTY },
];
static FIELDS_112: [Field; 3] = [
    Field { name: "category_version", base: Base::String, values: &["v2", "v1"], ..Field::EMPTY },
    Field { name: "is_live_quick", base: Base::Boolean, ..Field::EMPTY },
    Field {
        name: "locale",
        base: Base::String,
        values: &[
            "cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX",
            "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL",
            "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN",
        ],
        ..Field::EMPTY
    },
];
static FIELDS_113: [Field; 6] = [
    Field { name: "brand_name", base: Base::String, ..Field::EMPTY },
    Field { name: "category_id", base: Base::String, ..Field::EMPTY },
    Field { name: "category_version", base: Base::String, values: &["v2", "v1"], ..Field::EMPTY },
    Field { name: "is_authorized", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "page_size", base: Base::Integer, required: true, range: Some((1, 100)), ..Field::EMPTY },
    Field { name: "page_token", base: Base::String, ..Field::EMPTY },
];
static FIELDS_114: [Field; 6] = [
    Field { name: "category_version", base: Base::String, values: &["v2", "v1"], ..Field::EMPTY },
    Field { name: "include_prohibited_categories", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "is_live_quick", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "keyword", base: Base::String, ..Field::EMPTY },
    Field {
        name: "listing_platform",
        base: Base::String,
        values: &["TIKTOK_SHOP", "TOKOPEDIA"],
        ..Field::EMPTY
    },
    Field {
        name: "locale",
        base: Base::String,
        values: &[
            "cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX",
            "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL",
            "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN",
        ],
        ..Field::EMPTY
    },
];
static FIELDS_115: [Field; 2] = [
    Field { name: "category_version", base: Base::String, values: &["v2", "v1"], ..Field::EMPTY },
    Field {
        name: "locale",
        base: Base::String,
        values: &[
            "cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX",
            "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL",
            "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN",
        ],
        ..Field::EMPTY
    },
];
static FIELDS_116: [Field; 3] = [
    Field { name: "category_version", base: Base::String, values: &["v2", "v1"], ..Field::EMPTY },
    Field { name: "keyword", base: Base::String, ..Field::EMPTY },
    Field {
        name: "locale",
        base: Base::String,
        values: &[
            "cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX",
            "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL",
            "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN",
        ],
        ..Field::EMPTY
    },
];
static FIELDS_117: [Field; 1] =
    [Field { name: "translation_task_ids", base: Base::String, arrays: 1, max_items: 20, ..Field::EMPTY }];
static FIELDS_118: [Field; 3] = [
    Field { name: "category_ids", base: Base::Integer, arrays: 1, required: true, ..Field::EMPTY },
    Field { name: "category_version", base: Base::String, ..Field::EMPTY },
    Field { name: "locale", base: Base::String, ..Field::EMPTY },
];
static FIELDS_119: [Field; 1] = [Field { name: "locale", base: Base::String, ..Field::EMPTY }];
static FIELDS_120: [Field; 3] = [
    Field {
        name: "locale",
        base: Base::String,
        values: &[
            "cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX",
            "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL",
            "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN",
        ],
        ..Field::EMPTY
    },
    Field { name: "return_draft_version", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "return_under_review_version", base: Base::Boolean, ..Field::EMPTY },
];
static FIELDS_121: [Field; 1] =
    [Field { name: "product_ids", base: Base::String, arrays: 1, ..Field::EMPTY }];
static FIELDS_122: [Field; 2] = [
    Field { name: "page_size", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "page_token", base: Base::String, ..Field::EMPTY },
];
static FIELDS_123: [Field; 1] = [Field {
    name: "locale",
    base: Base::String,
    values: &["de-DE", "en", "en-GB", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"],
    ..Field::EMPTY
}];
static FIELDS_124: [Field; 7] = [
    Field { name: "opportunity_id", base: Base::String, ..Field::EMPTY },
    Field { name: "page_size", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "page_token", base: Base::String, ..Field::EMPTY },
    Field { name: "product_id", base: Base::String, ..Field::EMPTY },
    Field { name: "status", base: Base::String, ..Field::EMPTY },
    Field { name: "submit_time_ge", base: Base::Integer, ..Field::EMPTY },
    Field { name: "submit_time_lt", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_125: [Field; 1] = [Field { name: "data", base: Base::File, ..Field::EMPTY }];
static FIELDS_126: [Field; 2] = [
    Field { name: "product_ids", base: Base::String, arrays: 1, max_items: 100, ..Field::EMPTY },
    Field { name: "sku_ids", base: Base::String, arrays: 1, max_items: 600, ..Field::EMPTY },
];
static FIELDS_127: [Field; 5] = [
    Field { name: "category_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "create_time_ge", base: Base::Integer, ..Field::EMPTY },
    Field { name: "create_time_lt", base: Base::Integer, ..Field::EMPTY },
    Field {
        name: "opportunity_type",
        base: Base::String,
        required: true,
        values: &["CATEGORY", "KEYWORD", "PRODUCT"],
        ..Field::EMPTY
    },
    Field { name: "tag_codes", base: Base::String, arrays: 1, ..Field::EMPTY },
];
static FIELDS_128: [Field; 3] = [
    Field { name: "locale", base: Base::String, ..Field::EMPTY },
    Field { name: "page_size", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "page_token", base: Base::String, ..Field::EMPTY },
];
static FIELDS_129: [Field; 4] = [
    Field { name: "page_no", base: Base::Integer, ..Field::EMPTY },
    Field { name: "page_size", base: Base::Integer, ..Field::EMPTY },
    Field { name: "product_ids", base: Base::String, arrays: 1, max_items: 100, ..Field::EMPTY },
    Field { name: "skpp_status", base: Base::String, ..Field::EMPTY },
];
static FIELDS_130: [Field; 2] = [
    Field {
        name: "optimization_mode",
        base: Base::String,
        arrays: 1,
        values: &["WHITE_BACKGROUND"],
        ..Field::EMPTY
    },
    Field { name: "uri", base: Base::String, ..Field::EMPTY },
];
static FIELDS_131: [Field; 1] = [Field {
    name: "images",
    base: Base::Object,
    arrays: 1,
    max_items: 200,
    fields: &FIELDS_130,
    ..Field::EMPTY
}];
static FIELDS_132: [Field; 3] = [
    Field { name: "name", base: Base::String, ..Field::EMPTY },
    Field {
        name: "sku_images",
        base: Base::Object,
        arrays: 1,
        max_items: 25,
        fields: &FIELDS_8,
        ..Field::EMPTY
    },
    Field { name: "value", base: Base::String, ..Field::EMPTY },
];
static FIELDS_133: [Field; 2] = [
    Field { name: "price", base: Base::Object, fields: &FIELDS_19, ..Field::EMPTY },
    Field {
        name: "sales_attributes",
        base: Base::Object,
        arrays: 1,
        max_items: 10,
        fields: &FIELDS_132,
        ..Field::EMPTY
    },
];
static FIELDS_134: [Field; 7] = [
    Field { name: "description", base: Base::String, ..Field::EMPTY },
    Field { name: "external_category_name", base: Base::String, ..Field::EMPTY },
    Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
    Field { name: "images", base: Base::Object, arrays: 1, max_items: 25, fields: &FIELDS_8, ..Field::EMPTY },
    Field { name: "opportunity_matching_end_time", base: Base::Integer, ..Field::EMPTY },
    Field {
        name: "skus",
        base: Base::Object,
        arrays: 1,
        max_items: 600,
        fields: &FIELDS_133,
        ..Field::EMPTY
    },
    Field { name: "title", base: Base::String, ..Field::EMPTY },
];
static FIELDS_135: [Field; 1] = [Field {
    name: "candidate_products",
    base: Base::Object,
    arrays: 1,
    max_items: 10,
    fields: &FIELDS_134,
    ..Field::EMPTY
}];
static FIELDS_136: [Field; 2] = [
    Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "region",
        base: Base::String,
        required: true,
        values: &["DE", "ES", "FR", "GB", "ID", "IE", "IT", "JP", "MY", "PH", "SG", "TH", "US", "VN"],
        ..Field::EMPTY
    },
];
static FIELDS_137: [Field; 11] = [
    Field { name: "external_global_sku_id", base: Base::String, ..Field::EMPTY },
    Field { name: "extra_identifier_codes", base: Base::String, arrays: 1, max_items: 10, ..Field::EMPTY },
    Field { name: "global_quantity", base: Base::Integer, ..Field::EMPTY },
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "identifier_code", base: Base::Object, fields: &FIELDS_37, ..Field::EMPTY },
    Field {
        name: "inventory",
        base: Base::Object,
        arrays: 1,
        max_items: 50,
        fields: &FIELDS_55,
        ..Field::EMPTY
    },
    Field { name: "price", base: Base::Object, fields: &FIELDS_56, ..Field::EMPTY },
    Field { name: "sale_prices", base: Base::Object, arrays: 1, fields: &FIELDS_136, ..Field::EMPTY },
    Field {
        name: "sales_attributes",
        base: Base::Object,
        arrays: 1,
        max_items: 3,
        fields: &FIELDS_57,
        ..Field::EMPTY
    },
    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
    Field { name: "sku_unit_count", base: Base::String, ..Field::EMPTY },
];
static FIELDS_138: [Field; 17] = [
    Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
    Field { name: "category_id", base: Base::String, ..Field::EMPTY },
    Field { name: "category_version", base: Base::String, values: &["v1", "v2"], ..Field::EMPTY },
    Field {
        name: "certifications",
        base: Base::Object,
        arrays: 1,
        max_items: 10,
        fields: &FIELDS_53,
        ..Field::EMPTY
    },
    Field { name: "description", base: Base::String, ..Field::EMPTY },
    Field { name: "external_global_product_id", base: Base::String, ..Field::EMPTY },
    Field {
        name: "main_images",
        base: Base::Object,
        arrays: 1,
        max_items: 9,
        fields: &FIELDS_24,
        ..Field::EMPTY
    },
    Field { name: "manufacturer", base: Base::Object, fields: &FIELDS_10, ..Field::EMPTY },
    Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "package_dimensions", base: Base::Object, fields: &FIELDS_27, ..Field::EMPTY },
    Field { name: "package_weight", base: Base::Object, fields: &FIELDS_44, ..Field::EMPTY },
    Field { name: "product_attributes", base: Base::Object, arrays: 1, fields: &FIELDS_54, ..Field::EMPTY },
    Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "size_chart", base: Base::Object, fields: &FIELDS_33, ..Field::EMPTY },
    Field {
        name: "skus",
        base: Base::Object,
        arrays: 1,
        max_items: 300,
        fields: &FIELDS_137,
        ..Field::EMPTY
    },
    Field { name: "title", base: Base::String, ..Field::EMPTY },
    Field { name: "video", base: Base::Object, fields: &FIELDS_32, ..Field::EMPTY },
];
static FIELDS_139: [Field; 6] = [
    Field { name: "address", base: Base::String, ..Field::EMPTY },
    Field { name: "email", base: Base::String, ..Field::EMPTY },
    Field {
        name: "locale",
        base: Base::String,
        values: &["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"],
        ..Field::EMPTY
    },
    Field { name: "name", base: Base::String, ..Field::EMPTY },
    Field { name: "phone_number", base: Base::Object, fields: &FIELDS_62, ..Field::EMPTY },
    Field { name: "registered_trade_name", base: Base::String, ..Field::EMPTY },
];
static FIELDS_140: [Field; 5] = [
    Field { name: "external_sku_id", base: Base::String, ..Field::EMPTY },
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "inventory", base: Base::Object, arrays: 1, fields: &FIELDS_89, ..Field::EMPTY },
    Field { name: "price", base: Base::Object, fields: &FIELDS_90, ..Field::EMPTY },
    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
];
static FIELDS_141: [Field; 2] = [
    Field {
        name: "region",
        base: Base::String,
        values: &["DE", "ES", "FR", "GB", "ID", "IE", "IT", "JP", "MY", "PH", "SG", "TH", "US", "VN"],
        ..Field::EMPTY
    },
    Field { name: "skus", base: Base::Object, arrays: 1, fields: &FIELDS_140, ..Field::EMPTY },
];
static FIELDS_142: [Field; 14] = [
    Field { name: "external_list_prices", base: Base::Object, arrays: 1, fields: &FIELDS_94, ..Field::EMPTY },
    Field { name: "external_sku_id", base: Base::String, ..Field::EMPTY },
    Field { name: "external_urls", base: Base::String, arrays: 1, max_items: 500, ..Field::EMPTY },
    Field { name: "extra_identifier_codes", base: Base::String, arrays: 1, max_items: 10, ..Field::EMPTY },
    Field { name: "fees", base: Base::Object, arrays: 1, fields: &FIELDS_36, ..Field::EMPTY },
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "identifier_code", base: Base::Object, fields: &FIELDS_37, ..Field::EMPTY },
    Field { name: "inventory", base: Base::Object, arrays: 1, fields: &FIELDS_95, ..Field::EMPTY },
    Field { name: "list_price", base: Base::Object, fields: &FIELDS_19, ..Field::EMPTY },
    Field { name: "pre_sale", base: Base::Object, fields: &FIELDS_41, ..Field::EMPTY },
    Field { name: "price", base: Base::Object, fields: &FIELDS_97, ..Field::EMPTY },
    Field {
        name: "sales_attributes",
        base: Base::Object,
        arrays: 1,
        max_items: 3,
        fields: &FIELDS_98,
        ..Field::EMPTY
    },
    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
    Field { name: "sku_unit_count", base: Base::String, ..Field::EMPTY },
];
static FIELDS_143: [Field; 19] = [
    Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
    Field {
        name: "certifications",
        base: Base::Object,
        arrays: 1,
        max_items: 10,
        fields: &FIELDS_87,
        ..Field::EMPTY
    },
    Field { name: "description", base: Base::String, ..Field::EMPTY },
    Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
    Field { name: "is_cod_allowed", base: Base::Boolean, ..Field::EMPTY },
    Field {
        name: "listing_platforms",
        base: Base::String,
        arrays: 1,
        values: &["TOKOPEDIA", "TIKTOK_SHOP"],
        ..Field::EMPTY
    },
    Field {
        name: "main_images",
        base: Base::Object,
        arrays: 1,
        max_items: 9,
        fields: &FIELDS_8,
        ..Field::EMPTY
    },
    Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "package_dimensions", base: Base::Object, fields: &FIELDS_11, ..Field::EMPTY },
    Field { name: "package_weight", base: Base::Object, fields: &FIELDS_88, ..Field::EMPTY },
    Field { name: "product_attributes", base: Base::Object, arrays: 1, fields: &FIELDS_14, ..Field::EMPTY },
    Field { name: "replicated_products", base: Base::Object, arrays: 1, fields: &FIELDS_141, ..Field::EMPTY },
    Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "save_mode", base: Base::String, values: &["AS_DRAFT", "LISTING"], ..Field::EMPTY },
    Field { name: "size_chart", base: Base::Object, fields: &FIELDS_16, ..Field::EMPTY },
    Field {
        name: "skus",
        base: Base::Object,
        arrays: 1,
        max_items: 300,
        fields: &FIELDS_142,
        ..Field::EMPTY
    },
    Field { name: "subscribe_info_edit", base: Base::Object, fields: &FIELDS_101, ..Field::EMPTY },
    Field { name: "title", base: Base::String, ..Field::EMPTY },
    Field { name: "video", base: Base::Object, fields: &FIELDS_15, ..Field::EMPTY },
];
static FIELDS_144: [Field; 5] = [
    Field { name: "height", base: Base::String, ..Field::EMPTY },
    Field { name: "rotate_degree", base: Base::String, ..Field::EMPTY },
    Field { name: "width", base: Base::String, ..Field::EMPTY },
    Field { name: "x_coordinate", base: Base::String, ..Field::EMPTY },
    Field { name: "y_coordinate", base: Base::String, ..Field::EMPTY },
];
static FIELDS_145: [Field; 3] = [
    Field { name: "default_image", base: Base::Object, fields: &FIELDS_8, ..Field::EMPTY },
    Field { name: "min_height", base: Base::Integer, ..Field::EMPTY },
    Field { name: "min_width", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_146: [Field; 5] = [
    Field { name: "align_type", base: Base::String, ..Field::EMPTY },
    Field { name: "colors", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "default_text", base: Base::String, ..Field::EMPTY },
    Field { name: "fonts", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "max_text_length", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_147: [Field; 7] = [
    Field { name: "area_name", base: Base::String, ..Field::EMPTY },
    Field { name: "area_placement", base: Base::Object, fields: &FIELDS_144, ..Field::EMPTY },
    Field { name: "area_type", base: Base::String, ..Field::EMPTY },
    Field { name: "external_area_id", base: Base::String, ..Field::EMPTY },
    Field { name: "image_area", base: Base::Object, fields: &FIELDS_145, ..Field::EMPTY },
    Field { name: "is_required", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "text_area", base: Base::Object, fields: &FIELDS_146, ..Field::EMPTY },
];
static FIELDS_148: [Field; 5] = [
    Field { name: "background_image", base: Base::Object, fields: &FIELDS_8, ..Field::EMPTY },
    Field { name: "custom_areas", base: Base::Object, arrays: 1, fields: &FIELDS_147, ..Field::EMPTY },
    Field { name: "external_surface_id", base: Base::String, ..Field::EMPTY },
    Field { name: "mask_image", base: Base::Object, fields: &FIELDS_8, ..Field::EMPTY },
    Field { name: "surface_name", base: Base::String, ..Field::EMPTY },
];
static FIELDS_149: [Field; 5] = [
    Field { name: "pod_template_id", base: Base::String, ..Field::EMPTY },
    Field { name: "remark", base: Base::String, ..Field::EMPTY },
    Field { name: "sku_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "surfaces", base: Base::Object, arrays: 1, fields: &FIELDS_148, ..Field::EMPTY },
    Field { name: "template_name", base: Base::String, ..Field::EMPTY },
];
static FIELDS_150: [Field; 1] =
    [Field { name: "pod_templates", base: Base::Object, arrays: 1, fields: &FIELDS_149, ..Field::EMPTY }];
static FIELDS_151: [Field; 2] = [
    Field {
        name: "currency",
        base: Base::String,
        required: true,
        values: &[
            "BRL", "CZK", "EUR", "GBP", "HUF", "IDR", "JPY", "MXN", "MYR", "PHP", "PLN", "SGD", "THB", "USD",
            "VND",
        ],
        ..Field::EMPTY
    },
    Field { name: "sale_price", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_152: [Field; 5] = [
    Field { name: "external_sku_id", base: Base::String, ..Field::EMPTY },
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "inventory", base: Base::Object, arrays: 1, fields: &FIELDS_89, ..Field::EMPTY },
    Field { name: "price", base: Base::Object, required: true, fields: &FIELDS_151, ..Field::EMPTY },
    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
];
static FIELDS_153: [Field; 3] = [
    Field { name: "inventory_mode", base: Base::String, ..Field::EMPTY },
    Field {
        name: "region",
        base: Base::String,
        required: true,
        values: &[
            "AT", "BE", "CZ", "DE", "ES", "FR", "GB", "GR", "HU", "ID", "IE", "IT", "JP", "MX", "MY", "NL",
            "PH", "PO", "PT", "SG", "TH", "US", "VN",
        ],
        ..Field::EMPTY
    },
    Field { name: "skus", base: Base::Object, arrays: 1, fields: &FIELDS_152, ..Field::EMPTY },
];
static FIELDS_154: [Field; 4] = [
    Field { name: "backorder_quantity", base: Base::Integer, ..Field::EMPTY },
    Field { name: "handling_time", base: Base::Integer, ..Field::EMPTY },
    Field {
        name: "quantity",
        base: Base::Integer,
        required: true,
        range: Some((i64::MIN, 99999)),
        ..Field::EMPTY
    },
    Field { name: "warehouse_id", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_155: [Field; 3] = [
    Field { name: "amount", base: Base::String, ..Field::EMPTY },
    Field {
        name: "currency",
        base: Base::String,
        required: true,
        values: &[
            "BRL", "CZK", "EUR", "GBP", "HUF", "IDR", "JPY", "MXN", "MYR", "PHP", "PLN", "SGD", "THB", "USD",
            "VND",
        ],
        ..Field::EMPTY
    },
    Field { name: "sale_price", base: Base::String, ..Field::EMPTY },
];
static FIELDS_156: [Field; 16] = [
    Field { name: "external_list_prices", base: Base::Object, arrays: 1, fields: &FIELDS_35, ..Field::EMPTY },
    Field { name: "external_sku_id", base: Base::String, ..Field::EMPTY },
    Field { name: "external_urls", base: Base::String, arrays: 1, max_items: 500, ..Field::EMPTY },
    Field { name: "extra_identifier_codes", base: Base::String, arrays: 1, max_items: 10, ..Field::EMPTY },
    Field { name: "fees", base: Base::Object, arrays: 1, fields: &FIELDS_36, ..Field::EMPTY },
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "identifier_code", base: Base::Object, fields: &FIELDS_37, ..Field::EMPTY },
    Field { name: "inventory", base: Base::Object, arrays: 1, fields: &FIELDS_154, ..Field::EMPTY },
    Field { name: "list_price", base: Base::Object, fields: &FIELDS_39, ..Field::EMPTY },
    Field { name: "pre_sale", base: Base::Object, fields: &FIELDS_41, ..Field::EMPTY },
    Field { name: "price", base: Base::Object, fields: &FIELDS_155, ..Field::EMPTY },
    Field {
        name: "sales_attributes",
        base: Base::Object,
        arrays: 1,
        max_items: 3,
        fields: &FIELDS_43,
        ..Field::EMPTY
    },
    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
    Field { name: "sku_dimensions", base: Base::Object, fields: &FIELDS_27, ..Field::EMPTY },
    Field { name: "sku_unit_count", base: Base::String, ..Field::EMPTY },
    Field { name: "sku_weight", base: Base::Object, fields: &FIELDS_44, ..Field::EMPTY },
];
static FIELDS_157: [Field; 28] = [
    Field { name: "auto_translate_enabled", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
    Field { name: "category_version", base: Base::String, ..Field::EMPTY },
    Field {
        name: "certifications",
        base: Base::Object,
        arrays: 1,
        max_items: 10,
        fields: &FIELDS_25,
        ..Field::EMPTY
    },
    Field { name: "description", base: Base::String, ..Field::EMPTY },
    Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
    Field { name: "inventory_mode", base: Base::String, ..Field::EMPTY },
    Field { name: "is_blind_box", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "is_cod_allowed", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "key_product_features", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field {
        name: "listing_platforms",
        base: Base::String,
        arrays: 1,
        values: &["TIKTOK_SHOP", "TOKOPEDIA"],
        ..Field::EMPTY
    },
    Field {
        name: "locale",
        base: Base::String,
        values: &[
            "cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX",
            "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL",
            "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN",
        ],
        ..Field::EMPTY
    },
    Field {
        name: "main_images",
        base: Base::Object,
        arrays: 1,
        max_items: 9,
        fields: &FIELDS_24,
        ..Field::EMPTY
    },
    Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "package_dimensions", base: Base::Object, fields: &FIELDS_27, ..Field::EMPTY },
    Field { name: "package_weight", base: Base::Object, fields: &FIELDS_28, ..Field::EMPTY },
    Field { name: "pod_info", base: Base::Object, fields: &FIELDS_150, ..Field::EMPTY },
    Field { name: "product_attributes", base: Base::Object, arrays: 1, fields: &FIELDS_67, ..Field::EMPTY },
    Field { name: "replicated_products", base: Base::Object, arrays: 1, fields: &FIELDS_153, ..Field::EMPTY },
    Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "save_mode", base: Base::String, values: &["AS_DRAFT", "LISTING"], ..Field::EMPTY },
    Field { name: "scheduled_sale", base: Base::Object, fields: &FIELDS_31, ..Field::EMPTY },
    Field { name: "search_terms", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "size_chart", base: Base::Object, fields: &FIELDS_33, ..Field::EMPTY },
    Field {
        name: "skus",
        base: Base::Object,
        arrays: 1,
        max_items: 300,
        fields: &FIELDS_156,
        ..Field::EMPTY
    },
    Field { name: "subscribe_info_edit", base: Base::Object, fields: &FIELDS_101, ..Field::EMPTY },
    Field { name: "title", base: Base::String, ..Field::EMPTY },
    Field { name: "video", base: Base::Object, fields: &FIELDS_32, ..Field::EMPTY },
];
static FIELDS_158: [Field; 5] = [
    Field { name: "address", base: Base::Object, fields: &FIELDS_72, ..Field::EMPTY },
    Field { name: "email", base: Base::String, ..Field::EMPTY },
    Field {
        name: "locale",
        base: Base::String,
        values: &["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"],
        ..Field::EMPTY
    },
    Field { name: "name", base: Base::String, ..Field::EMPTY },
    Field { name: "phone_number", base: Base::Object, fields: &FIELDS_73, ..Field::EMPTY },
];
static FIELDS_159: [Field; 1] =
    [Field { name: "category_id", base: Base::String, required: true, ..Field::EMPTY }];
static FIELDS_160: [Field; 6] = [
    Field { name: "brand_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "category_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "product_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "product_title", base: Base::String, ..Field::EMPTY },
    Field { name: "seller_id", base: Base::String, ..Field::EMPTY },
    Field { name: "seller_name", base: Base::String, ..Field::EMPTY },
];
static FIELDS_161: [Field; 2] = [
    Field { name: "page_size", base: Base::Integer, required: true, range: Some((1, 20)), ..Field::EMPTY },
    Field { name: "page_token", base: Base::String, ..Field::EMPTY },
];
static FIELDS_162: [Field; 1] = [Field {
    name: "product_ids",
    base: Base::String,
    arrays: 1,
    required: true,
    max_items: 200,
    ..Field::EMPTY
}];
static FIELDS_163: [Field; 4] = [
    Field { name: "fees", base: Base::Object, arrays: 1, fields: &FIELDS_36, ..Field::EMPTY },
    Field { name: "inventory", base: Base::Object, fields: &FIELDS_95, ..Field::EMPTY },
    Field { name: "price", base: Base::Object, fields: &FIELDS_155, ..Field::EMPTY },
    Field { name: "related_global_sku_id", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_164: [Field; 4] = [
    Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field {
        name: "region",
        base: Base::String,
        required: true,
        values: &[
            "AT", "BE", "CZ", "DE", "ES", "FR", "GB", "GR", "HU", "ID", "IE", "IT", "JP", "MX", "MY", "NL",
            "PH", "PO", "PT", "SG", "TH", "US", "VN",
        ],
        ..Field::EMPTY
    },
    Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field {
        name: "skus",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_163,
        ..Field::EMPTY
    },
];
static FIELDS_165: [Field; 1] = [Field {
    name: "publish_target",
    base: Base::Object,
    arrays: 1,
    required: true,
    fields: &FIELDS_164,
    ..Field::EMPTY
}];
static FIELDS_166: [Field; 2] = [
    Field { name: "language", base: Base::String, ..Field::EMPTY },
    Field { name: "product_title", base: Base::String, ..Field::EMPTY },
];
static FIELDS_167: [Field; 5] = [
    Field { name: "full_name", base: Base::String, ..Field::EMPTY },
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "is_leaf", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "is_root", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "name", base: Base::String, ..Field::EMPTY },
];
static FIELDS_168: [Field; 2] = [
    Field { name: "name", base: Base::String, ..Field::EMPTY },
    Field { name: "values", base: Base::String, arrays: 1, ..Field::EMPTY },
];
static FIELDS_169: [Field; 1] = [Field {
    name: "attribute_value_list",
    base: Base::Object,
    arrays: 1,
    fields: &FIELDS_168,
    ..Field::EMPTY
}];
static FIELDS_170: [Field; 13] = [
    Field { name: "category_version", base: Base::String, values: &["v2", "v1"], ..Field::EMPTY },
    Field { name: "description", base: Base::String, ..Field::EMPTY },
    Field { name: "images", base: Base::Object, arrays: 1, fields: &FIELDS_8, ..Field::EMPTY },
    Field { name: "include_prohibited_categories", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "is_live_quick", base: Base::Boolean, ..Field::EMPTY },
    Field {
        name: "listing_platform",
        base: Base::String,
        values: &["TIKTOK_SHOP", "TOKOPEDIA"],
        ..Field::EMPTY
    },
    Field {
        name: "locale",
        base: Base::String,
        values: &[
            "cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX",
            "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL",
            "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN",
        ],
        ..Field::EMPTY
    },
    Field { name: "origin_platform_category", base: Base::Object, fields: &FIELDS_167, ..Field::EMPTY },
    Field {
        name: "origin_platform_product_meta_data",
        base: Base::Object,
        fields: &FIELDS_169,
        ..Field::EMPTY
    },
    Field { name: "origin_platform_product_type", base: Base::String, ..Field::EMPTY },
    Field { name: "origin_platform_tags", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "origin_platform_vendor", base: Base::String, ..Field::EMPTY },
    Field { name: "product_title", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_171: [Field; 4] = [
    Field { name: "category_version", base: Base::String, values: &["v1", "v2"], ..Field::EMPTY },
    Field { name: "description", base: Base::String, ..Field::EMPTY },
    Field { name: "images", base: Base::Object, arrays: 1, fields: &FIELDS_8, ..Field::EMPTY },
    Field { name: "product_title", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_172: [Field; 2] = [
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "values",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_32,
        ..Field::EMPTY
    },
];
static FIELDS_173: [Field; 6] = [
    Field { name: "category_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "description", base: Base::String, ..Field::EMPTY },
    Field { name: "images", base: Base::Object, arrays: 1, fields: &FIELDS_24, ..Field::EMPTY },
    Field { name: "product_title", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "sales_properties", base: Base::Object, arrays: 1, fields: &FIELDS_172, ..Field::EMPTY },
    Field { name: "target_property_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
];
static FIELDS_174: [Field; 1] = [Field { name: "url", base: Base::String, ..Field::EMPTY }];
static FIELDS_175: [Field; 1] =
    [Field { name: "images", base: Base::Object, arrays: 1, fields: &FIELDS_174, ..Field::EMPTY }];
static FIELDS_176: [Field; 3] = [
    Field { name: "format", base: Base::String, ..Field::EMPTY },
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "name", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_177: [Field; 4] = [
    Field { name: "expiration_date", base: Base::Integer, ..Field::EMPTY },
    Field { name: "files", base: Base::Object, arrays: 1, fields: &FIELDS_176, ..Field::EMPTY },
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "images", base: Base::Object, arrays: 1, fields: &FIELDS_24, ..Field::EMPTY },
];
static FIELDS_178: [Field; 2] = [
    Field { name: "currency", base: Base::String, ..Field::EMPTY },
    Field { name: "sale_price", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_179: [Field; 4] = [
    Field { name: "inventory", base: Base::Object, arrays: 1, fields: &FIELDS_89, ..Field::EMPTY },
    Field { name: "price", base: Base::Object, fields: &FIELDS_178, ..Field::EMPTY },
    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
    Field { name: "source_sku_id", base: Base::String, ..Field::EMPTY },
];
static FIELDS_180: [Field; 7] = [
    Field { name: "certifications", base: Base::Object, arrays: 1, fields: &FIELDS_177, ..Field::EMPTY },
    Field { name: "inventory_mode", base: Base::String, values: &["EXCLUSIVE", "SHARED"], ..Field::EMPTY },
    Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "product_attributes", base: Base::Object, arrays: 1, fields: &FIELDS_29, ..Field::EMPTY },
    Field { name: "region", base: Base::String, ..Field::EMPTY },
    Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "skus", base: Base::Object, arrays: 1, fields: &FIELDS_179, ..Field::EMPTY },
];
static FIELDS_181: [Field; 2] = [
    Field { name: "inventory_mode", base: Base::String, values: &["EXCLUSIVE", "SHARED"], ..Field::EMPTY },
    Field { name: "replicate_target", base: Base::Object, arrays: 1, fields: &FIELDS_180, ..Field::EMPTY },
];
static FIELDS_182: [Field; 2] = [
    Field { name: "external_product_ids", base: Base::String, arrays: 1, max_items: 10, ..Field::EMPTY },
    Field {
        name: "opportunity_matching_statuses",
        base: Base::String,
        arrays: 1,
        values: &["PENDING", "MATCHED", "NOT_MATCHED"],
        ..Field::EMPTY
    },
];
static FIELDS_183: [Field; 2] = [
    Field { name: "page_size", base: Base::Integer, required: true, range: Some((1, 100)), ..Field::EMPTY },
    Field { name: "page_token", base: Base::String, ..Field::EMPTY },
];
static FIELDS_184: [Field; 1] =
    [Field { name: "product_ids", base: Base::String, arrays: 1, max_items: 20, ..Field::EMPTY }];
static FIELDS_185: [Field; 2] = [
    Field { name: "page_size", base: Base::Integer, range: Some((1, 100)), ..Field::EMPTY },
    Field { name: "page_token", base: Base::String, ..Field::EMPTY },
];
static FIELDS_186: [Field; 6] = [
    Field { name: "create_time_ge", base: Base::Integer, ..Field::EMPTY },
    Field { name: "create_time_le", base: Base::Integer, ..Field::EMPTY },
    Field { name: "seller_skus", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "status", base: Base::String, ..Field::EMPTY },
    Field { name: "update_time_ge", base: Base::Integer, ..Field::EMPTY },
    Field { name: "update_time_le", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_187: [Field; 6] = [
    Field { name: "create_time_ge", base: Base::Integer, ..Field::EMPTY },
    Field { name: "create_time_le", base: Base::Integer, ..Field::EMPTY },
    Field { name: "seller_skus", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field {
        name: "status",
        base: Base::String,
        values: &["DELETED", "DRAFT", "PUBLISHED", "UNPUBLISHED"],
        ..Field::EMPTY
    },
    Field { name: "update_time_ge", base: Base::Integer, ..Field::EMPTY },
    Field { name: "update_time_le", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_188: [Field; 2] = [
    Field { name: "keyword", base: Base::String, ..Field::EMPTY },
    Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
];
static FIELDS_189: [Field; 3] = [
    Field { name: "keyword", base: Base::String, ..Field::EMPTY },
    Field {
        name: "locales",
        base: Base::String,
        arrays: 1,
        values: &["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"],
        ..Field::EMPTY
    },
    Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
];
static FIELDS_190: [Field; 1] =
    [Field { name: "opportunity_ids", base: Base::String, arrays: 1, max_items: 10, ..Field::EMPTY }];
static FIELDS_191: [Field; 6] = [
    Field { name: "create_time_ge", base: Base::Integer, ..Field::EMPTY },
    Field { name: "create_time_le", base: Base::Integer, ..Field::EMPTY },
    Field { name: "seller_skus", base: Base::String, arrays: 1, max_items: 10, ..Field::EMPTY },
    Field {
        name: "status",
        base: Base::String,
        values: &[
            "ALL",
            "DRAFT",
            "PENDING",
            "FAILED",
            "ACTIVATE",
            "SELLER_DEACTIVATED",
            "PLATFORM_DEACTIVATED",
            "FREEZE",
            "DELETED",
        ],
        ..Field::EMPTY
    },
    Field { name: "update_time_ge", base: Base::Integer, ..Field::EMPTY },
    Field { name: "update_time_le", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_192: [Field; 3] = [
    Field { name: "category_version", base: Base::String, values: &["v2", "v1"], ..Field::EMPTY },
    Field { name: "page_size", base: Base::Integer, required: true, range: Some((1, 100)), ..Field::EMPTY },
    Field { name: "page_token", base: Base::String, ..Field::EMPTY },
];
static FIELDS_193: [Field; 11] = [
    Field {
        name: "audit_status",
        base: Base::String,
        arrays: 1,
        values: &["AUDITING", "FAILED", "APPROVED"],
        ..Field::EMPTY
    },
    Field { name: "category_version", base: Base::String, values: &["v2", "v1"], ..Field::EMPTY },
    Field { name: "create_time_ge", base: Base::Integer, ..Field::EMPTY },
    Field { name: "create_time_le", base: Base::Integer, ..Field::EMPTY },
    Field {
        name: "listing_platforms",
        base: Base::String,
        arrays: 1,
        values: &["TOKOPEDIA", "TIKTOK_SHOP"],
        ..Field::EMPTY
    },
    Field {
        name: "listing_quality_tier",
        base: Base::String,
        values: &["POOR", "FAIR", "GOOD"],
        ..Field::EMPTY
    },
    Field { name: "seller_skus", base: Base::String, arrays: 1, max_items: 10, ..Field::EMPTY },
    Field { name: "sku_ids", base: Base::String, arrays: 1, max_items: 10, ..Field::EMPTY },
    Field {
        name: "status",
        base: Base::String,
        values: &[
            "ALL",
            "DRAFT",
            "PENDING",
            "FAILED",
            "ACTIVATE",
            "SELLER_DEACTIVATED",
            "PLATFORM_DEACTIVATED",
            "FREEZE",
            "DELETED",
        ],
        ..Field::EMPTY
    },
    Field { name: "update_time_ge", base: Base::Integer, ..Field::EMPTY },
    Field { name: "update_time_le", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_194: [Field; 15] = [
    Field {
        name: "audit_status",
        base: Base::String,
        arrays: 1,
        values: &["APPROVED", "AUDITING", "FAILED"],
        ..Field::EMPTY
    },
    Field { name: "category_version", base: Base::String, values: &["v1", "v2"], ..Field::EMPTY },
    Field { name: "create_time_ge", base: Base::Integer, ..Field::EMPTY },
    Field { name: "create_time_le", base: Base::Integer, ..Field::EMPTY },
    Field { name: "include_live_quick_products", base: Base::Boolean, ..Field::EMPTY },
    Field {
        name: "listing_platforms",
        base: Base::String,
        arrays: 1,
        values: &["TIKTOK_SHOP", "TOKOPEDIA"],
        ..Field::EMPTY
    },
    Field {
        name: "listing_quality_tiers",
        base: Base::String,
        arrays: 1,
        values: &["EXCELLENT", "FAIR", "GOOD", "POOR"],
        ..Field::EMPTY
    },
    Field {
        name: "locale",
        base: Base::String,
        values: &[
            "cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX",
            "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL",
            "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN",
        ],
        ..Field::EMPTY
    },
    Field { name: "return_draft_version", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "seller_skus", base: Base::String, arrays: 1, max_items: 10, ..Field::EMPTY },
    Field { name: "sku_ids", base: Base::String, arrays: 1, max_items: 10, ..Field::EMPTY },
    Field { name: "sns_filter", base: Base::String, values: &["CONFIGURED", "ELIGIBLE"], ..Field::EMPTY },
    Field {
        name: "status",
        base: Base::String,
        values: &[
            "ACTIVATE",
            "ALL",
            "DELETED",
            "DRAFT",
            "FAILED",
            "FREEZE",
            "PENDING",
            "PLATFORM_DEACTIVATED",
            "SELLER_DEACTIVATED",
        ],
        ..Field::EMPTY
    },
    Field { name: "update_time_ge", base: Base::Integer, ..Field::EMPTY },
    Field { name: "update_time_le", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_195: [Field; 2] = [
    Field { name: "keyword", base: Base::String, ..Field::EMPTY },
    Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
];
static FIELDS_196: [Field; 3] = [
    Field { name: "keyword", base: Base::String, ..Field::EMPTY },
    Field {
        name: "locales",
        base: Base::String,
        arrays: 1,
        values: &["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"],
        ..Field::EMPTY
    },
    Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
];
static FIELDS_197: [Field; 3] = [
    Field { name: "ids", base: Base::String, arrays: 1, max_items: 50, ..Field::EMPTY },
    Field { name: "keyword", base: Base::String, ..Field::EMPTY },
    Field {
        name: "size_chart_mode",
        base: Base::String,
        values: &["PRODUCT_SCOPED", "REUSABLE_TEMPLATE"],
        ..Field::EMPTY
    },
];
static FIELDS_198: [Field; 3] = [
    Field {
        name: "locales",
        base: Base::String,
        arrays: 1,
        values: &[
            "de-DE", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP",
            "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN",
        ],
        ..Field::EMPTY
    },
    Field { name: "page_size", base: Base::Integer, required: true, range: Some((1, 100)), ..Field::EMPTY },
    Field { name: "page_token", base: Base::String, ..Field::EMPTY },
];
static FIELDS_199: [Field; 1] =
    [Field { name: "product_id", base: Base::String, required: true, ..Field::EMPTY }];
static FIELDS_200: [Field; 1] = [Field {
    name: "indicator_type",
    base: Base::String,
    required: true,
    values: &["CONTAINS_ALL_SALE_PROPERTY", "REQUIRED_DIMENSION", "VALUE_RANGE_OUT_OF_RANGE"],
    ..Field::EMPTY
}];
static FIELDS_201: [Field; 4] = [
    Field {
        name: "field_name",
        base: Base::String,
        required: true,
        values: &["APPEAL_MESSAGE_FIELD_SIZE_CHART"],
        ..Field::EMPTY
    },
    Field {
        name: "indicator_details",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_200,
        ..Field::EMPTY
    },
    Field { name: "size_chart_id", base: Base::String, ..Field::EMPTY },
    Field { name: "size_chart_image_uri", base: Base::String, ..Field::EMPTY },
];
static FIELDS_202: [Field; 2] = [
    Field { name: "appeal_message", base: Base::Object, required: true, fields: &FIELDS_201, ..Field::EMPTY },
    Field { name: "product_id", base: Base::Integer, required: true, ..Field::EMPTY },
];
static FIELDS_203: [Field; 2] = [
    Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "currency", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_204: [Field; 4] = [
    Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "currency", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "image", base: Base::Object, fields: &FIELDS_24, ..Field::EMPTY },
    Field { name: "transaction_time", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_205: [Field; 4] = [
    Field {
        name: "external_retail_price",
        base: Base::Object,
        required: true,
        fields: &FIELDS_203,
        ..Field::EMPTY
    },
    Field { name: "external_sku_id", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "external_transaction_price",
        base: Base::Object,
        required: true,
        fields: &FIELDS_204,
        ..Field::EMPTY
    },
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_206: [Field; 2] = [
    Field { name: "external_product_id", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "skus",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_205,
        ..Field::EMPTY
    },
];
static FIELDS_207: [Field; 4] = [
    Field { name: "category_id", base: Base::String, ..Field::EMPTY },
    Field { name: "description", base: Base::String, ..Field::EMPTY },
    Field { name: "images", base: Base::Object, arrays: 1, fields: &FIELDS_8, ..Field::EMPTY },
    Field { name: "product_title", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_208: [Field; 2] = [
    Field { name: "global_warehouse_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "quantity", base: Base::Integer, required: true, ..Field::EMPTY },
];
static FIELDS_209: [Field; 2] = [
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "inventory",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_208,
        ..Field::EMPTY
    },
];
static FIELDS_210: [Field; 1] = [Field {
    name: "global_skus",
    base: Base::Object,
    arrays: 1,
    required: true,
    fields: &FIELDS_209,
    ..Field::EMPTY
}];
static FIELDS_211: [Field; 4] = [
    Field { name: "backorder_quantity", base: Base::Integer, ..Field::EMPTY },
    Field { name: "handling_time", base: Base::Integer, ..Field::EMPTY },
    Field {
        name: "quantity",
        base: Base::Integer,
        required: true,
        range: Some((i64::MIN, 99999)),
        ..Field::EMPTY
    },
    Field { name: "warehouse_id", base: Base::String, ..Field::EMPTY },
];
static FIELDS_212: [Field; 2] = [
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "inventory",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_211,
        ..Field::EMPTY
    },
];
static FIELDS_213: [Field; 1] = [Field {
    name: "skus",
    base: Base::Object,
    arrays: 1,
    required: true,
    fields: &FIELDS_212,
    ..Field::EMPTY
}];
static FIELDS_214: [Field; 4] = [
    Field { name: "external_list_prices", base: Base::Object, arrays: 1, fields: &FIELDS_35, ..Field::EMPTY },
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "list_price", base: Base::Object, fields: &FIELDS_39, ..Field::EMPTY },
    Field { name: "price", base: Base::Object, required: true, fields: &FIELDS_155, ..Field::EMPTY },
];
static FIELDS_215: [Field; 1] = [Field {
    name: "skus",
    base: Base::Object,
    arrays: 1,
    required: true,
    fields: &FIELDS_214,
    ..Field::EMPTY
}];
static FIELDS_216: [Field; 1] = [Field { name: "enable_auto_restock", base: Base::Boolean, ..Field::EMPTY }];
static FIELDS_217: [Field; 3] = [
    Field { name: "seller_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "sku_ids", base: Base::String, arrays: 1, max_items: 500, ..Field::EMPTY },
    Field { name: "stock_operation_setting", base: Base::Object, fields: &FIELDS_216, ..Field::EMPTY },
];
static FIELDS_218: [Field; 2] = [
    Field { name: "price", base: Base::Object, fields: &FIELDS_19, ..Field::EMPTY },
    Field { name: "sales_attributes", base: Base::Object, arrays: 1, fields: &FIELDS_132, ..Field::EMPTY },
];
static FIELDS_219: [Field; 7] = [
    Field { name: "description", base: Base::String, ..Field::EMPTY },
    Field { name: "external_category_name", base: Base::String, ..Field::EMPTY },
    Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
    Field { name: "images", base: Base::Object, arrays: 1, fields: &FIELDS_8, ..Field::EMPTY },
    Field { name: "opportunity_matching_end_time", base: Base::Integer, ..Field::EMPTY },
    Field { name: "skus", base: Base::Object, arrays: 1, fields: &FIELDS_218, ..Field::EMPTY },
    Field { name: "title", base: Base::String, ..Field::EMPTY },
];
static FIELDS_220: [Field; 1] = [Field {
    name: "candidate_products",
    base: Base::Object,
    arrays: 1,
    max_items: 10,
    fields: &FIELDS_219,
    ..Field::EMPTY
}];
static FIELDS_221: [Field; 2] = [
    Field { name: "name", base: Base::String, ..Field::EMPTY },
    Field { name: "value", base: Base::String, ..Field::EMPTY },
];
static FIELDS_222: [Field; 12] = [
    Field { name: "create_time", base: Base::Integer, ..Field::EMPTY },
    Field { name: "external_list_price", base: Base::String, ..Field::EMPTY },
    Field { name: "external_sku_id", base: Base::String, ..Field::EMPTY },
    Field { name: "image", base: Base::Object, fields: &FIELDS_174, ..Field::EMPTY },
    Field { name: "inventory_quantity", base: Base::Integer, range: Some((i64::MIN, 99999)), ..Field::EMPTY },
    Field { name: "price", base: Base::String, ..Field::EMPTY },
    Field { name: "selected_options", base: Base::Object, arrays: 1, fields: &FIELDS_221, ..Field::EMPTY },
    Field { name: "status", base: Base::String, ..Field::EMPTY },
    Field { name: "taxable", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "title", base: Base::String, ..Field::EMPTY },
    Field { name: "update_time", base: Base::Integer, ..Field::EMPTY },
    Field { name: "weight", base: Base::Object, fields: &FIELDS_12, ..Field::EMPTY },
];
static FIELDS_223: [Field; 14] = [
    Field { name: "create_time", base: Base::Integer, ..Field::EMPTY },
    Field { name: "description", base: Base::String, ..Field::EMPTY },
    Field { name: "external_category_name", base: Base::String, ..Field::EMPTY },
    Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
    Field { name: "external_shop_id", base: Base::String, ..Field::EMPTY },
    Field { name: "first_image", base: Base::Object, fields: &FIELDS_174, ..Field::EMPTY },
    Field {
        name: "images",
        base: Base::Object,
        arrays: 1,
        max_items: 25,
        fields: &FIELDS_174,
        ..Field::EMPTY
    },
    Field { name: "publish_time", base: Base::Integer, ..Field::EMPTY },
    Field {
        name: "region",
        base: Base::String,
        values: &["DE", "ES", "FR", "GB", "ID", "IE", "IT", "JP", "MY", "PH", "SG", "TH", "US", "VN"],
        ..Field::EMPTY
    },
    Field {
        name: "skus",
        base: Base::Object,
        arrays: 1,
        max_items: 300,
        fields: &FIELDS_222,
        ..Field::EMPTY
    },
    Field {
        name: "status",
        base: Base::String,
        values: &["ALL", "DRAFT", "ACTIVE", "ARCHIVED", "SUSPENDED", "PENDING_SUSPENSION"],
        ..Field::EMPTY
    },
    Field { name: "title", base: Base::String, ..Field::EMPTY },
    Field { name: "update_time", base: Base::Integer, ..Field::EMPTY },
    Field { name: "vendor_name", base: Base::String, ..Field::EMPTY },
];
static FIELDS_224: [Field; 1] =
    [Field { name: "external_product", base: Base::Object, fields: &FIELDS_223, ..Field::EMPTY }];
static FIELDS_225: [Field; 2] = [
    Field {
        name: "data",
        base: Base::File,
        required: true,
        file: Some(FileRule { max_bytes: 104857600, types: &[] }),
        ..Field::EMPTY
    },
    Field { name: "name", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_226: [Field; 2] = [
    Field {
        name: "data",
        base: Base::File,
        required: true,
        file: Some(FileRule {
            max_bytes: 10485760,
            types: &["image/jpeg", "image/png", "image/webp", "image/heic", "image/bmp"],
        }),
        ..Field::EMPTY
    },
    Field {
        name: "use_case",
        base: Base::String,
        values: &[
            "MAIN_IMAGE",
            "ATTRIBUTE_IMAGE",
            "CERTIFICATION_IMAGE",
            "CUSTOMIZATION_IMAGE",
            "DESCRIPTION_IMAGE",
            "SIZE_CHART_IMAGE",
        ],
        ..Field::EMPTY
    },
];

pub static ACTIVATE_PRODUCTS: Operation = Operation {
    id: "product.activate_products",
    domain: "product",
    method: "activate_products",
    name: "ActivateProduct",
    summary: "Puts up to 20 deactivated products back on sale, after a new audit.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/products/activate",
        query: &[],
        body: Some(&FIELDS_0),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch { items: "product_ids", id: "", failed_id: "product_id" }),
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.activateProducts"],
    laravel: &[],
};

pub static APPLY_OPPORTUNITIES: Operation = Operation {
    id: "product.apply_opportunities",
    domain: "product",
    method: "apply_opportunities",
    name: "ApplyOpportunities",
    summary: "Applies for listing opportunities with one product.",
    http: Http::Put,
    default_version: "202409",
    versions: &[Version {
        version: "202409",
        path: "/product/202409/products/{product_id}/opportunities",
        query: &[],
        body: Some(&FIELDS_1),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static BIND_LOCAL_PRODUCTS: Operation = Operation {
    id: "product.bind_local_products",
    domain: "product",
    method: "bind_local_products",
    name: "BindLocalProducts",
    summary: "Links existing local products to one global product.",
    http: Http::Post,
    default_version: "202503",
    versions: &[Version {
        version: "202503",
        path: "/product/202503/global_products/{global_product_id}/bind_local_products",
        query: &[],
        body: Some(&FIELDS_6),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["bind_results"],
        batch: Some(Batch { items: "local_products", id: "id", failed_id: "local_product_id" }),
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static CHECK_GLOBAL_PRODUCT_LISTING: Operation = Operation {
    id: "product.check_global_product_listing",
    domain: "product",
    method: "check_global_product_listing",
    name: "CheckGlobalProductListing",
    summary: "Checks a global product's data without creating it and lists what fails.",
    http: Http::Post,
    default_version: "202404",
    versions: &[Version {
        version: "202404",
        path: "/product/202404/global_products/listing_check",
        query: &[],
        body: Some(&FIELDS_22),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static CHECK_LISTING_PREREQUISITES: Operation = Operation {
    id: "product.check_listing_prerequisites",
    domain: "product",
    method: "check_listing_prerequisites",
    name: "CheckListingPrerequisites",
    summary: "Tells what the shop still lacks before it can list products.",
    http: Http::Get,
    default_version: "202312",
    versions: &[
        Version {
            version: "202309",
            path: "/product/202309/prerequisites",
            query: &[],
            body: None,
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: true,
            item_errors: &[],
            batch: None,
            scopes: &[],
            sunset: None,
            beta: false,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202312",
            path: "/product/202312/prerequisites",
            query: &[],
            body: None,
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: true,
            item_errors: &[],
            batch: None,
            scopes: &["seller.product.basic"],
            sunset: None,
            beta: false,
            window: None,
            wait_codes: &[],
        },
    ],
    php: &["Product.checkListingPrerequisites"],
    laravel: &[],
};

pub static CHECK_PRODUCT_LISTING: Operation = Operation {
    id: "product.check_product_listing",
    domain: "product",
    method: "check_product_listing",
    name: "CheckProductListing",
    summary: "Checks a product's data without creating it and lists what fails.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/products/listing_check",
        query: &FIELDS_47,
        body: Some(&FIELDS_46),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.basic", "serller.product.optimize"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static CREATE_ATTRIBUTE_RECOMMENDATION_REQUEST: Operation = Operation {
    id: "product.create_attribute_recommendation_request",
    domain: "product",
    method: "create_attribute_recommendation_request",
    name: "CreateAttributeRecommendationRequest",
    summary: "Sends an external product, for which attributes are recommended later.",
    http: Http::Post,
    default_version: "202501",
    versions: &[Version {
        version: "202501",
        path: "/product/202501/attribute_recommendation_request",
        query: &[],
        body: Some(&FIELDS_51),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static CREATE_CATEGORY_UPGRADE_TASK: Operation = Operation {
    id: "product.create_category_upgrade_task",
    domain: "product",
    method: "create_category_upgrade_task",
    name: "CreateCategoryUpgradeTask",
    summary: "Starts the move of the shop's products to the newer category tree.",
    http: Http::Post,
    default_version: "202407",
    versions: &[Version {
        version: "202407",
        path: "/product/202407/products/category_upgrade_task",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static CREATE_CUSTOM_BRAND: Operation = Operation {
    id: "product.create_custom_brand",
    domain: "product",
    method: "create_custom_brand",
    name: "CreateCustomBrands",
    summary: "Creates a custom brand and returns its id.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/brands",
        query: &[],
        body: Some(&FIELDS_52),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.createCustomBrand"],
    laravel: &[],
};

pub static CREATE_GLOBAL_PRODUCT: Operation = Operation {
    id: "product.create_global_product",
    domain: "product",
    method: "create_global_product",
    name: "CreateGlobalProduct",
    summary: "Creates a global product that can be published to several markets.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/global_products",
        query: &[],
        body: Some(&FIELDS_59),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.global_product.write"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["GlobalProduct.createGlobalProduct"],
    laravel: &[],
};

pub static CREATE_GPA_UPGRADE_TASK: Operation = Operation {
    id: "product.create_gpa_upgrade_task",
    domain: "product",
    method: "create_gpa_upgrade_task",
    name: "CreateGPAUpgradeTask",
    summary: "Starts a task that upgrades the attributes of the seller's products.",
    http: Http::Post,
    default_version: "202604",
    versions: &[Version {
        version: "202604",
        path: "/product/202604/products/gpa_upgrade_task",
        query: &[],
        body: Some(&[]),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static CREATE_IMAGE_TRANSLATION_TASKS: Operation = Operation {
    id: "product.create_image_translation_tasks",
    domain: "product",
    method: "create_image_translation_tasks",
    name: "CreateImageTranslationTasks",
    summary: "Starts tasks that translate the text in product images.",
    http: Http::Post,
    default_version: "202505",
    versions: &[Version {
        version: "202505",
        path: "/product/202505/images/translation_tasks",
        query: &[],
        body: Some(&FIELDS_61),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["serller.product.optimize"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static CREATE_MANUFACTURER: Operation = Operation {
    id: "product.create_manufacturer",
    domain: "product",
    method: "create_manufacturer",
    name: "CreateManufacturer",
    summary: "Registers a manufacturer for product compliance and returns its id.",
    http: Http::Post,
    default_version: "202409",
    versions: &[Version {
        version: "202409",
        path: "/product/202409/compliance/manufacturers",
        query: &[],
        body: Some(&FIELDS_63),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.createManufacturer"],
    laravel: &[],
};

pub static CREATE_PRODUCT: Operation = Operation {
    id: "product.create_product",
    domain: "product",
    method: "create_product",
    name: "CreateProduct",
    summary: "Creates a product with its SKUs, as a listing for audit or as a draft.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/products",
        query: &[],
        body: Some(&FIELDS_71),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: Some(Idempotency { in_body: true, name: "idempotency_key", required: false }),
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.write"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.createProduct"],
    laravel: &[],
};

pub static CREATE_RESPONSIBLE_PERSON: Operation = Operation {
    id: "product.create_responsible_person",
    domain: "product",
    method: "create_responsible_person",
    name: "CreateResponsiblePerson",
    summary: "Registers an EU responsible person for product compliance and returns its id.",
    http: Http::Post,
    default_version: "202409",
    versions: &[Version {
        version: "202409",
        path: "/product/202409/compliance/responsible_persons",
        query: &[],
        body: Some(&FIELDS_74),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.createResponsiblePerson"],
    laravel: &[],
};

pub static CREATE_SIZE_CHART_V2: Operation = Operation {
    id: "product.create_size_chart_v2",
    domain: "product",
    method: "create_size_chart_v2",
    name: "CreateSizeChartV2",
    summary: "Creates a size chart template for a category and returns its id.",
    http: Http::Post,
    default_version: "202610",
    versions: &[Version {
        version: "202610",
        path: "/product/202610/size_charts",
        query: &[],
        body: Some(&FIELDS_80),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static DEACTIVATE_PRODUCTS: Operation = Operation {
    id: "product.deactivate_products",
    domain: "product",
    method: "deactivate_products",
    name: "DeactivateProducts",
    summary: "Takes up to 20 products off sale.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/products/deactivate",
        query: &[],
        body: Some(&FIELDS_0),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch { items: "product_ids", id: "", failed_id: "product_id" }),
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.deactivateProducts"],
    laravel: &[],
};

pub static DELETE_GLOBAL_PRODUCTS: Operation = Operation {
    id: "product.delete_global_products",
    domain: "product",
    method: "delete_global_products",
    name: "DeleteGlobalProducts",
    summary: "Deletes up to 20 global products.",
    http: Http::Delete,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/global_products",
        query: &[],
        body: Some(&FIELDS_81),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch { items: "global_product_ids", id: "", failed_id: "global_product_id" }),
        scopes: &["seller.global_product.delete"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["GlobalProduct.deleteGlobalProducts"],
    laravel: &[],
};

pub static DELETE_PRODUCTS: Operation = Operation {
    id: "product.delete_products",
    domain: "product",
    method: "delete_products",
    name: "DeleteProducts",
    summary: "Deletes up to 20 products, which can be recovered later.",
    http: Http::Delete,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/products",
        query: &[],
        body: Some(&FIELDS_82),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch { items: "product_ids", id: "", failed_id: "product_id" }),
        scopes: &["seller.product.delete"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.deleteProducts"],
    laravel: &[],
};

pub static DIAGNOSE_AND_OPTIMIZE_PRODUCT: Operation = Operation {
    id: "product.diagnose_and_optimize_product",
    domain: "product",
    method: "diagnose_and_optimize_product",
    name: "DiagnoseandOptimizeProduct",
    summary: "Diagnoses a product's listing quality and proposes better content.",
    http: Http::Post,
    default_version: "202411",
    versions: &[Version {
        version: "202411",
        path: "/product/202411/products/diagnose_optimize",
        query: &[],
        body: Some(&FIELDS_83),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["serller.product.optimize"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static EDIT_GLOBAL_PRODUCT: Operation = Operation {
    id: "product.edit_global_product",
    domain: "product",
    method: "edit_global_product",
    name: "EditGlobalProduct",
    summary: "Replaces all data of a global product and syncs it to its markets.",
    http: Http::Put,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/global_products/{global_product_id}",
        query: &[],
        body: Some(&FIELDS_86),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["publish_results"],
        batch: None,
        scopes: &["seller.global_product.write"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["GlobalProduct.editGlobalProduct"],
    laravel: &[],
};

pub static EDIT_PRODUCT: Operation = Operation {
    id: "product.edit_product",
    domain: "product",
    method: "edit_product",
    name: "EditProduct",
    summary: "Replaces all data of a product; omitted fields are emptied.",
    http: Http::Put,
    default_version: "202509",
    versions: &[
        Version {
            version: "202309",
            path: "/product/202309/products/{product_id}",
            query: &[],
            body: Some(&FIELDS_102),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: false,
            item_errors: &[],
            batch: None,
            scopes: &[],
            sunset: None,
            beta: false,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202509",
            path: "/product/202509/products/{product_id}",
            query: &[],
            body: Some(&FIELDS_107),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: false,
            item_errors: &[],
            batch: None,
            scopes: &["seller.product.write"],
            sunset: None,
            beta: false,
            window: None,
            wait_codes: &[],
        },
    ],
    php: &["Product.editProduct"],
    laravel: &[],
};

pub static EDIT_SIZE_CHART_V2: Operation = Operation {
    id: "product.edit_size_chart_v2",
    domain: "product",
    method: "edit_size_chart_v2",
    name: "EditSizeChartV2",
    summary: "Replaces the content of one size chart template.",
    http: Http::Post,
    default_version: "202610",
    versions: &[Version {
        version: "202610",
        path: "/product/202610/size_charts/edit",
        query: &[],
        body: Some(&FIELDS_108),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static ENABLE_STRIKETHROUGH_PRICES: Operation = Operation {
    id: "product.enable_strikethrough_prices",
    domain: "product",
    method: "enable_strikethrough_prices",
    name: "EnableStrikethroughPrices",
    summary: "Requests a strikethrough price for SKUs, proven by the prices of another shop.",
    http: Http::Post,
    default_version: "202502",
    versions: &[Version {
        version: "202502",
        path: "/product/202502/products/{product_id}/strikethrough_prices/enable",
        query: &[],
        body: Some(&FIELDS_111),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch { items: "skus", id: "id", failed_id: "sku_id" }),
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_ATTRIBUTES: Operation = Operation {
    id: "product.get_attributes",
    domain: "product",
    method: "get_attributes",
    name: "GetAttributes",
    summary: "Lists the product and sales attributes of a category in the shop's market.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/categories/{category_id}/attributes",
        query: &FIELDS_112,
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.getAttributes"],
    laravel: &[],
};

pub static GET_BRANDS: Operation = Operation {
    id: "product.get_brands",
    domain: "product",
    method: "get_brands",
    name: "GetBrands",
    summary: "Lists the brands the seller can use, by category and name.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/brands",
        query: &FIELDS_113,
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "brands",
            total: Some("total_count"),
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.getBrands"],
    laravel: &[],
};

pub static GET_CATEGORIES: Operation = Operation {
    id: "product.get_categories",
    domain: "product",
    method: "get_categories",
    name: "GetCategories",
    summary: "Lists the category tree of the shop's market, with the seller's permission for each category.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/categories",
        query: &FIELDS_114,
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.getCategories"],
    laravel: &[],
};

pub static GET_CATEGORY_RULES: Operation = Operation {
    id: "product.get_category_rules",
    domain: "product",
    method: "get_category_rules",
    name: "GetCategoryRules",
    summary: "Returns what a category requires, such as certificates, a size chart and the package size.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/categories/{category_id}/rules",
        query: &FIELDS_115,
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.getCategoryRules"],
    laravel: &[],
};

pub static GET_GLOBAL_ATTRIBUTES: Operation = Operation {
    id: "product.get_global_attributes",
    domain: "product",
    method: "get_global_attributes",
    name: "GetGlobalAttributes",
    summary: "Lists the attributes of a category for global products, with the regions that require them.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/categories/{category_id}/global_attributes",
        query: &FIELDS_115,
        body: None,
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.global_product.category.info"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["GlobalProduct.getGlobalAttributes"],
    laravel: &[],
};

pub static GET_GLOBAL_CATEGORIES: Operation = Operation {
    id: "product.get_global_categories",
    domain: "product",
    method: "get_global_categories",
    name: "GetGlobalCategories",
    summary: "Lists the category tree for global products.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/global_categories",
        query: &FIELDS_116,
        body: None,
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.global_product.category.info"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["GlobalProduct.getGlobalCategories"],
    laravel: &[],
};

pub static GET_GLOBAL_CATEGORY_RULES: Operation = Operation {
    id: "product.get_global_category_rules",
    domain: "product",
    method: "get_global_category_rules",
    name: "GetGlobalCategoryRules",
    summary: "Returns what a category requires of global products, with the regions that require it.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/categories/{category_id}/global_rules",
        query: &FIELDS_115,
        body: None,
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.global_product.category.info"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["GlobalProduct.getGlobalCategoryRules"],
    laravel: &[],
};

pub static GET_GLOBAL_LISTING_RULES: Operation = Operation {
    id: "product.get_global_listing_rules",
    domain: "product",
    method: "get_global_listing_rules",
    name: "GetGlobalListingRules",
    summary: "Returns the shop's listing methods and how stock is shared between markets.",
    http: Http::Get,
    default_version: "202507",
    versions: &[Version {
        version: "202507",
        path: "/product/202507/global_listing_rules",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_GLOBAL_PRODUCT: Operation = Operation {
    id: "product.get_global_product",
    domain: "product",
    method: "get_global_product",
    name: "GetGlobalProduct",
    summary: "Returns one global product with its SKUs and linked local products.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/global_products/{global_product_id}",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.global_product.info"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["GlobalProduct.getGlobalProduct"],
    laravel: &[],
};

pub static GET_GLOBAL_REPLICATED_PRODUCTS: Operation = Operation {
    id: "product.get_global_replicated_products",
    domain: "product",
    method: "get_global_replicated_products",
    name: "GetGlobalReplicatedProducts",
    summary: "Lists the copies of a product in other markets.",
    http: Http::Get,
    default_version: "202507",
    versions: &[Version {
        version: "202507",
        path: "/product/202507/products/{product_id}/replicated_products",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_IMAGE_TRANSLATION_TASKS: Operation = Operation {
    id: "product.get_image_translation_tasks",
    domain: "product",
    method: "get_image_translation_tasks",
    name: "GetImageTranslationTasks",
    summary: "Returns the state and result of up to 20 image translation tasks.",
    http: Http::Get,
    default_version: "202506",
    versions: &[Version {
        version: "202506",
        path: "/product/202506/images/translation_tasks",
        query: &FIELDS_117,
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["serller.product.optimize"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_LISTING_SCHEMAS: Operation = Operation {
    id: "product.get_listing_schemas",
    domain: "product",
    method: "get_listing_schemas",
    name: "ListingSchemas",
    summary: "Returns the listing form, field by field, for the given categories.",
    http: Http::Get,
    default_version: "202407",
    versions: &[
        Version {
            version: "202401",
            path: "/product/202401/listing_schemas",
            query: &FIELDS_118,
            body: None,
            form: &[],
            ciphers: &[],
            paging: None,
            idempotency: None,
            safe: true,
            item_errors: &["errors"],
            batch: None,
            scopes: &[],
            sunset: None,
            beta: false,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202407",
            path: "/product/202407/listing_schemas",
            query: &FIELDS_118,
            body: None,
            form: &[],
            ciphers: &[],
            paging: None,
            idempotency: None,
            safe: true,
            item_errors: &["errors"],
            batch: None,
            scopes: &[],
            sunset: None,
            beta: false,
            window: None,
            wait_codes: &[],
        },
    ],
    php: &[],
    laravel: &[],
};

pub static GET_OPPORTUNITY_DETAIL: Operation = Operation {
    id: "product.get_opportunity_detail",
    domain: "product",
    method: "get_opportunity_detail",
    name: "GetOpportunityDetail",
    summary: "Returns one listing opportunity with its criteria and market data.",
    http: Http::Get,
    default_version: "202604",
    versions: &[Version {
        version: "202604",
        path: "/product/202604/opportunities/{opportunity_id}",
        query: &FIELDS_119,
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_PRODUCT: Operation = Operation {
    id: "product.get_product",
    domain: "product",
    method: "get_product",
    name: "GetProduct",
    summary: "Returns one product with all its data, whether online, draft or under review.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/products/{product_id}",
        query: &FIELDS_120,
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.getProduct"],
    laravel: &["product.get"],
};

pub static GET_PRODUCT_PACKAGE_RECOMMENDATIONS: Operation = Operation {
    id: "product.get_product_package_recommendations",
    domain: "product",
    method: "get_product_package_recommendations",
    name: "GetProductPackageRecommendations",
    summary: "Lists products whose weight or size looks wrong, with recommended values.",
    http: Http::Post,
    default_version: "202602",
    versions: &[Version {
        version: "202602",
        path: "/product/202602/packages/recommend",
        query: &FIELDS_122,
        body: Some(&FIELDS_121),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "products",
            total: Some("total_count"),
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_PRODUCT_SKPP_DETAIL: Operation = Operation {
    id: "product.get_product_skpp_detail",
    domain: "product",
    method: "get_product_skpp_detail",
    name: "GetProductSKPPDetail",
    summary: "Returns the score, tasks and rewards of one product in the key product program.",
    http: Http::Get,
    default_version: "202606",
    versions: &[Version {
        version: "202606",
        path: "/product/202606/skpps/{product_id}",
        query: &FIELDS_123,
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_PRODUCTS_SEO_WORDS: Operation = Operation {
    id: "product.get_products_seo_words",
    domain: "product",
    method: "get_products_seo_words",
    name: "GetProductsSEOWords",
    summary: "Returns search keywords recommended for the titles of up to 20 products.",
    http: Http::Get,
    default_version: "202405",
    versions: &[Version {
        version: "202405",
        path: "/product/202405/products/seo_words",
        query: &FIELDS_82,
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_RECOMMENDED_PRODUCT_TITLE_AND_DESCRIPTION: Operation = Operation {
    id: "product.get_recommended_product_title_and_description",
    domain: "product",
    method: "get_recommended_product_title_and_description",
    name: "GetRecommendedProductTitleAndDescription",
    summary: "Returns suggested titles and descriptions for up to 20 products.",
    http: Http::Get,
    default_version: "202405",
    versions: &[Version {
        version: "202405",
        path: "/product/202405/products/suggestions",
        query: &FIELDS_82,
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["serller.product.optimize"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_SHOP_SKPP_SUMMARY: Operation = Operation {
    id: "product.get_shop_skpp_summary",
    domain: "product",
    method: "get_shop_skpp_summary",
    name: "GetShopSKPPSummary",
    summary: "Counts the shop's products and credits in the key product program.",
    http: Http::Get,
    default_version: "202606",
    versions: &[Version {
        version: "202606",
        path: "/product/202606/skpps/sum",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_SUBMISSION_RECORDS: Operation = Operation {
    id: "product.get_submission_records",
    domain: "product",
    method: "get_submission_records",
    name: "GetSubmissionRecords",
    summary: "Lists the products submitted to listing opportunities, with their review state.",
    http: Http::Get,
    default_version: "202604",
    versions: &[Version {
        version: "202604",
        path: "/product/202604/opportunities/submissions",
        query: &FIELDS_124,
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "data.next_page_token",
            items: "data.submissions",
            total: Some("data.total_count"),
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static IMPORT_EXTERNAL_PRODUCT_INFO: Operation = Operation {
    id: "product.import_external_product_info",
    domain: "product",
    method: "import_external_product_info",
    name: "ImportExternalProductInfo",
    summary: "Imports product information from another platform as an uploaded file.",
    http: Http::Post,
    default_version: "202508",
    versions: &[Version {
        version: "202508",
        path: "/product/202508/import_external",
        query: &[],
        body: None,
        form: &FIELDS_125,
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static INVENTORY_SEARCH: Operation = Operation {
    id: "product.inventory_search",
    domain: "product",
    method: "inventory_search",
    name: "InventorySearch",
    summary: "Returns available and committed stock per SKU and warehouse.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/inventory/search",
        query: &[],
        body: Some(&FIELDS_126),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.inventorySearch"],
    laravel: &[],
};

pub static LIST_OPPORTUNITIES: Operation = Operation {
    id: "product.list_opportunities",
    domain: "product",
    method: "list_opportunities",
    name: "ListOpportunities",
    summary: "Lists listing opportunities of one type, filtered by category, tag and time.",
    http: Http::Post,
    default_version: "202604",
    versions: &[Version {
        version: "202604",
        path: "/product/202604/opportunities/query",
        query: &FIELDS_128,
        body: Some(&FIELDS_127),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "data.next_page_token",
            items: "data.opportunities",
            total: Some("data.total_count"),
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static LIST_PRODUCT_SKPP_STATUSES: Operation = Operation {
    id: "product.list_product_skpp_statuses",
    domain: "product",
    method: "list_product_skpp_statuses",
    name: "ListProductSKPPStatuses",
    summary: "Lists the products and their status in the key product program, by page number.",
    http: Http::Post,
    default_version: "202606",
    versions: &[Version {
        version: "202606",
        path: "/product/202606/skpps/search",
        query: &FIELDS_119,
        body: Some(&FIELDS_129),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Page,
            in_body: true,
            token: "page_no",
            size: Some("page_size"),
            next: "",
            items: "products",
            total: Some("total_count"),
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static OPTIMIZE_IMAGES: Operation = Operation {
    id: "product.optimize_images",
    domain: "product",
    method: "optimize_images",
    name: "OptimizedImages",
    summary: "Starts or reads the optimization of up to 200 product images.",
    http: Http::Post,
    default_version: "202404",
    versions: &[Version {
        version: "202404",
        path: "/product/202404/images/optimize",
        query: &[],
        body: Some(&FIELDS_131),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static PARTIAL_EDIT_CANDIDATE_PRODUCTS: Operation = Operation {
    id: "product.partial_edit_candidate_products",
    domain: "product",
    method: "partial_edit_candidate_products",
    name: "PartialEditCandidateProducts",
    summary: "Changes some fields of candidate products offered for opportunity matching.",
    http: Http::Post,
    default_version: "202409",
    versions: &[Version {
        version: "202409",
        path: "/product/202409/candidate_products/partial_edit/batch",
        query: &[],
        body: Some(&FIELDS_135),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch {
            items: "candidate_products",
            id: "external_product_id",
            failed_id: "external_product_id",
        }),
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static PARTIAL_EDIT_GLOBAL_PRODUCT: Operation = Operation {
    id: "product.partial_edit_global_product",
    domain: "product",
    method: "partial_edit_global_product",
    name: "PartialEditGlobalProduct",
    summary: "Changes some fields of a global product and syncs them to its markets.",
    http: Http::Put,
    default_version: "202509",
    versions: &[Version {
        version: "202509",
        path: "/product/202509/global_products/{global_product_id}/partial_edit",
        query: &[],
        body: Some(&FIELDS_138),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["publish_results"],
        batch: None,
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static PARTIAL_EDIT_MANUFACTURER: Operation = Operation {
    id: "product.partial_edit_manufacturer",
    domain: "product",
    method: "partial_edit_manufacturer",
    name: "PartialEditManufacturer",
    summary: "Changes some fields of a registered manufacturer.",
    http: Http::Post,
    default_version: "202409",
    versions: &[Version {
        version: "202409",
        path: "/product/202409/compliance/manufacturers/{manufacturer_id}/partial_edit",
        query: &[],
        body: Some(&FIELDS_139),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.partialEditManufacturer"],
    laravel: &[],
};

pub static PARTIAL_EDIT_PRODUCT: Operation = Operation {
    id: "product.partial_edit_product",
    domain: "product",
    method: "partial_edit_product",
    name: "PartialEditProduct",
    summary: "Changes some fields of a product and leaves the others as they are.",
    http: Http::Post,
    default_version: "202509",
    versions: &[
        Version {
            version: "202309",
            path: "/product/202309/products/{product_id}/partial_edit",
            query: &[],
            body: Some(&FIELDS_143),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: false,
            item_errors: &[],
            batch: None,
            scopes: &[],
            sunset: None,
            beta: false,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202509",
            path: "/product/202509/products/{product_id}/partial_edit",
            query: &[],
            body: Some(&FIELDS_157),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: false,
            item_errors: &[],
            batch: None,
            scopes: &["seller.product.write"],
            sunset: None,
            beta: false,
            window: None,
            wait_codes: &[],
        },
    ],
    php: &["Product.partialEditProduct"],
    laravel: &[],
};

pub static PARTIAL_EDIT_RESPONSIBLE_PERSON: Operation = Operation {
    id: "product.partial_edit_responsible_person",
    domain: "product",
    method: "partial_edit_responsible_person",
    name: "PartialEditResponsiblePerson",
    summary: "Changes some fields of a registered responsible person.",
    http: Http::Post,
    default_version: "202409",
    versions: &[Version {
        version: "202409",
        path: "/product/202409/compliance/responsible_persons/{responsible_person_id}/partial_edit",
        query: &[],
        body: Some(&FIELDS_158),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.partialEditResponsiblePerson"],
    laravel: &[],
};

pub static PREDICT_PRODUCT_PACKAGE_DIMENSIONS_AND_WEIGHT: Operation = Operation {
    id: "product.predict_product_package_dimensions_and_weight",
    domain: "product",
    method: "predict_product_package_dimensions_and_weight",
    name: "PredictProductPackageDimensionsAndWeight",
    summary: "Predicts the package size and weight for products of a category.",
    http: Http::Post,
    default_version: "202609",
    versions: &[Version {
        version: "202609",
        path: "/product/202609/products/package/predict",
        query: &[],
        body: Some(&FIELDS_159),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static PRODUCT_AUDITING_RESEARCH: Operation = Operation {
    id: "product.product_auditing_research",
    domain: "product",
    method: "product_auditing_research",
    name: "ProductAuditingResearch",
    summary: "Searches listed products by brand, category, title or seller for compliance research.",
    http: Http::Post,
    default_version: "202601",
    versions: &[Version {
        version: "202601",
        path: "/product/202601/compliance/auditing/research",
        query: &FIELDS_161,
        body: Some(&FIELDS_160),
        form: &[],
        ciphers: &[
            CipherRule { cipher: Cipher::CategoryAsset, required: false },
            CipherRule { cipher: Cipher::Shop, required: false },
        ],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "products",
            total: Some("total_count"),
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static PRODUCT_INFORMATION_ISSUE_DIAGNOSIS: Operation = Operation {
    id: "product.product_information_issue_diagnosis",
    domain: "product",
    method: "product_information_issue_diagnosis",
    name: "ProductInformationIssueDiagnosis",
    summary: "Returns the listing quality and content problems of up to 200 products.",
    http: Http::Get,
    default_version: "202405",
    versions: &[Version {
        version: "202405",
        path: "/product/202405/products/diagnoses",
        query: &FIELDS_162,
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["serller.product.optimize"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static PUBLISH_GLOBAL_PRODUCT: Operation = Operation {
    id: "product.publish_global_product",
    domain: "product",
    method: "publish_global_product",
    name: "PublishGlobalProduct",
    summary: "Publishes a global product to chosen markets and reports a result for each.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/global_products/{global_product_id}/publish",
        query: &[],
        body: Some(&FIELDS_165),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["publish_result"],
        batch: Some(Batch { items: "publish_target", id: "region", failed_id: "region" }),
        scopes: &["seller.global_product.write"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["GlobalProduct.publishGlobalProduct"],
    laravel: &[],
};

pub static RECOMMEND_BRAND: Operation = Operation {
    id: "product.recommend_brand",
    domain: "product",
    method: "recommend_brand",
    name: "RecommendBrand",
    summary: "Suggests one brand for a product title.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/brands/recommend",
        query: &[],
        body: Some(&FIELDS_166),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static RECOMMEND_CATEGORY: Operation = Operation {
    id: "product.recommend_category",
    domain: "product",
    method: "recommend_category",
    name: "RecommendCategory",
    summary: "Suggests the leaf category for a product from its title and images.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/categories/recommend",
        query: &[],
        body: Some(&FIELDS_170),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.recommendCategory"],
    laravel: &[],
};

pub static RECOMMEND_GLOBAL_CATEGORIES: Operation = Operation {
    id: "product.recommend_global_categories",
    domain: "product",
    method: "recommend_global_categories",
    name: "RecommendGlobalCategories",
    summary: "Suggests the leaf category for a global product from its title and images.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/global_categories/recommend",
        query: &[],
        body: Some(&FIELDS_171),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.global_product.category.info"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["GlobalProduct.recommendGlobalCategories"],
    laravel: &[],
};

pub static RECOMMEND_REQUIRED_PRODUCT_PROPERTIES: Operation = Operation {
    id: "product.recommend_required_product_properties",
    domain: "product",
    method: "recommend_required_product_properties",
    name: "RecommendRequiredProductProperties",
    summary: "Suggests values for the attributes that a category requires.",
    http: Http::Post,
    default_version: "202609",
    versions: &[Version {
        version: "202609",
        path: "/product/202609/products/properties/recommend",
        query: &[],
        body: Some(&FIELDS_173),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static RECOMMEND_SIZE_CHART: Operation = Operation {
    id: "product.recommend_size_chart",
    domain: "product",
    method: "recommend_size_chart",
    name: "RecommendSizechart",
    summary: "Tells which of the given images are size charts.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/images/size_charts/identify",
        query: &[],
        body: Some(&FIELDS_175),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static RECOVER_PRODUCTS: Operation = Operation {
    id: "product.recover_products",
    domain: "product",
    method: "recover_products",
    name: "RecoverProducts",
    summary: "Restores up to 20 deleted products as deactivated ones.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/products/recover",
        query: &[],
        body: Some(&FIELDS_82),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch { items: "product_ids", id: "", failed_id: "product_id" }),
        scopes: &["seller.product.delete"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.recoverProducts"],
    laravel: &[],
};

pub static REPLICATE_PRODUCT: Operation = Operation {
    id: "product.replicate_product",
    domain: "product",
    method: "replicate_product",
    name: "ReplicateProduct",
    summary: "Copies a product to other markets and reports failures per region.",
    http: Http::Post,
    default_version: "202507",
    versions: &[Version {
        version: "202507",
        path: "/product/202507/products/{product_id}/global_replicate",
        query: &[],
        body: Some(&FIELDS_181),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch { items: "replicate_target", id: "region", failed_id: "region" }),
        scopes: &["seller.product.write"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static SEARCH_CANDIDATE_PRODUCTS: Operation = Operation {
    id: "product.search_candidate_products",
    domain: "product",
    method: "search_candidate_products",
    name: "SearchCandidateProducts",
    summary: "Lists candidate products, with the state of their opportunity matching.",
    http: Http::Post,
    default_version: "202409",
    versions: &[Version {
        version: "202409",
        path: "/product/202409/candidate_products/search",
        query: &FIELDS_183,
        body: Some(&FIELDS_182),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "candidate_products",
            total: Some("total_count"),
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static SEARCH_COMBINED_LISTING_RECOMMENDATIONS: Operation = Operation {
    id: "product.search_combined_listing_recommendations",
    domain: "product",
    method: "search_combined_listing_recommendations",
    name: "SearchCombinedListingRecommendations",
    summary: "Lists products that could be merged into one combined listing.",
    http: Http::Post,
    default_version: "202506",
    versions: &[Version {
        version: "202506",
        path: "/product/202506/combined_listing_recommendations/search",
        query: &FIELDS_185,
        body: Some(&FIELDS_184),
        form: &[],
        ciphers: &[],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "combined_listing_recommendations",
            total: Some("total_count"),
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static SEARCH_GLOBAL_PRODUCTS: Operation = Operation {
    id: "product.search_global_products",
    domain: "product",
    method: "search_global_products",
    name: "SearchGlobalProducts",
    summary: "Lists global products by status, time or seller SKU, up to 10,000 results.",
    http: Http::Post,
    default_version: "202312",
    versions: &[
        Version {
            version: "202309",
            path: "/product/202309/global_products/search",
            query: &FIELDS_183,
            body: Some(&FIELDS_186),
            form: &[],
            ciphers: &[],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: false,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "global_products",
                total: Some("total_count"),
                has_more: None,
                first: 1,
                cap: 10000,
            }),
            idempotency: None,
            safe: true,
            item_errors: &[],
            batch: None,
            scopes: &[],
            sunset: None,
            beta: false,
            window: Some(Window {
                from: "create_time_ge",
                to: "create_time_le",
                field: "create_time",
                id: "id",
                days: 30,
            }),
            wait_codes: &[],
        },
        Version {
            version: "202312",
            path: "/product/202312/global_products/search",
            query: &FIELDS_183,
            body: Some(&FIELDS_187),
            form: &[],
            ciphers: &[],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: false,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "global_products",
                total: Some("total_count"),
                has_more: None,
                first: 1,
                cap: 10000,
            }),
            idempotency: None,
            safe: true,
            item_errors: &[],
            batch: None,
            scopes: &["seller.global_product.info"],
            sunset: None,
            beta: false,
            window: Some(Window {
                from: "create_time_ge",
                to: "create_time_le",
                field: "create_time",
                id: "id",
                days: 30,
            }),
            wait_codes: &[],
        },
    ],
    php: &["GlobalProduct.searchGlobalProducts"],
    laravel: &[],
};

pub static SEARCH_MANUFACTURERS: Operation = Operation {
    id: "product.search_manufacturers",
    domain: "product",
    method: "search_manufacturers",
    name: "SearchManufacturers",
    summary: "Lists registered manufacturers by id or keyword.",
    http: Http::Post,
    default_version: "202501",
    versions: &[
        Version {
            version: "202409",
            path: "/product/202409/compliance/manufacturers/search",
            query: &FIELDS_183,
            body: Some(&FIELDS_188),
            form: &[],
            ciphers: &[],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: false,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "manufacturers",
                total: Some("total_count"),
                has_more: None,
                first: 1,
                cap: 0,
            }),
            idempotency: None,
            safe: true,
            item_errors: &[],
            batch: None,
            scopes: &[],
            sunset: None,
            beta: false,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202501",
            path: "/product/202501/compliance/manufacturers/search",
            query: &FIELDS_183,
            body: Some(&FIELDS_189),
            form: &[],
            ciphers: &[],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: false,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "manufacturers",
                total: Some("total_count"),
                has_more: None,
                first: 1,
                cap: 0,
            }),
            idempotency: None,
            safe: true,
            item_errors: &[],
            batch: None,
            scopes: &["seller.product.basic"],
            sunset: None,
            beta: false,
            window: None,
            wait_codes: &[],
        },
    ],
    php: &["Product.searchManufacturers"],
    laravel: &[],
};

pub static SEARCH_OPPORTUNITIES: Operation = Operation {
    id: "product.search_opportunities",
    domain: "product",
    method: "search_opportunities",
    name: "SearchOpportunities",
    summary: "Lists the listing opportunities for candidate products, page by page.",
    http: Http::Post,
    default_version: "202409",
    versions: &[Version {
        version: "202409",
        path: "/product/202409/opportunities/search",
        query: &FIELDS_183,
        body: Some(&FIELDS_190),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "opportunities",
            total: Some("total_count"),
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static SEARCH_PRODUCTS: Operation = Operation {
    id: "product.search_products",
    domain: "product",
    method: "search_products",
    name: "SearchProducts",
    summary: "Lists products by status, time or SKU, up to 10,000 results.",
    http: Http::Post,
    default_version: "202502",
    versions: &[
        Version {
            version: "202309",
            path: "/product/202309/products/search",
            query: &FIELDS_192,
            body: Some(&FIELDS_191),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: false,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "products",
                total: Some("total_count"),
                has_more: None,
                first: 1,
                cap: 10000,
            }),
            idempotency: None,
            safe: true,
            item_errors: &[],
            batch: None,
            scopes: &[],
            sunset: None,
            beta: false,
            window: Some(Window {
                from: "create_time_ge",
                to: "create_time_le",
                field: "create_time",
                id: "id",
                days: 30,
            }),
            wait_codes: &[],
        },
        Version {
            version: "202312",
            path: "/product/202312/products/search",
            query: &FIELDS_183,
            body: Some(&FIELDS_193),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: false,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "products",
                total: Some("total_count"),
                has_more: None,
                first: 1,
                cap: 10000,
            }),
            idempotency: None,
            safe: true,
            item_errors: &[],
            batch: None,
            scopes: &[],
            sunset: None,
            beta: false,
            window: Some(Window {
                from: "create_time_ge",
                to: "create_time_le",
                field: "create_time",
                id: "id",
                days: 30,
            }),
            wait_codes: &[],
        },
        Version {
            version: "202502",
            path: "/product/202502/products/search",
            query: &FIELDS_183,
            body: Some(&FIELDS_194),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: false,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "products",
                total: Some("total_count"),
                has_more: None,
                first: 1,
                cap: 10000,
            }),
            idempotency: None,
            safe: true,
            item_errors: &[],
            batch: None,
            scopes: &["seller.product.basic"],
            sunset: None,
            beta: false,
            window: Some(Window {
                from: "create_time_ge",
                to: "create_time_le",
                field: "create_time",
                id: "id",
                days: 30,
            }),
            wait_codes: &[],
        },
    ],
    php: &["Product.searchProducts"],
    laravel: &["product.list"],
};

pub static SEARCH_RESPONSIBLE_PERSONS: Operation = Operation {
    id: "product.search_responsible_persons",
    domain: "product",
    method: "search_responsible_persons",
    name: "SearchResponsiblePersons",
    summary: "Lists registered responsible persons by id or keyword.",
    http: Http::Post,
    default_version: "202501",
    versions: &[
        Version {
            version: "202409",
            path: "/product/202409/compliance/responsible_persons/search",
            query: &FIELDS_183,
            body: Some(&FIELDS_195),
            form: &[],
            ciphers: &[],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: false,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "responsible_persons",
                total: Some("total_count"),
                has_more: None,
                first: 1,
                cap: 0,
            }),
            idempotency: None,
            safe: true,
            item_errors: &[],
            batch: None,
            scopes: &[],
            sunset: None,
            beta: false,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202501",
            path: "/product/202501/compliance/responsible_persons/search",
            query: &FIELDS_183,
            body: Some(&FIELDS_196),
            form: &[],
            ciphers: &[],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: false,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "responsible_persons",
                total: Some("total_count"),
                has_more: None,
                first: 1,
                cap: 0,
            }),
            idempotency: None,
            safe: true,
            item_errors: &[],
            batch: None,
            scopes: &["seller.product.basic"],
            sunset: None,
            beta: false,
            window: None,
            wait_codes: &[],
        },
    ],
    php: &["Product.searchResponsiblePersons"],
    laravel: &[],
};

pub static SEARCH_SIZE_CHARTS: Operation = Operation {
    id: "product.search_size_charts",
    domain: "product",
    method: "search_size_charts",
    name: "SearchSizeCharts",
    summary: "Lists size chart templates by id or keyword.",
    http: Http::Post,
    default_version: "202407",
    versions: &[Version {
        version: "202407",
        path: "/product/202407/sizecharts/search",
        query: &FIELDS_198,
        body: Some(&FIELDS_197),
        form: &[],
        ciphers: &[],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "size_chart",
            total: Some("total_count"),
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static SUBMIT_PRODUCT_VIA_OPPORTUNITY: Operation = Operation {
    id: "product.submit_product_via_opportunity",
    domain: "product",
    method: "submit_product_via_opportunity",
    name: "SubmitProductViaOpportunity",
    summary: "Submits one product to a listing opportunity.",
    http: Http::Post,
    default_version: "202604",
    versions: &[Version {
        version: "202604",
        path: "/product/202604/opportunities/{opportunity_id}/submit",
        query: &[],
        body: Some(&FIELDS_199),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static SUBMIT_SIZE_CHART_APPEAL: Operation = Operation {
    id: "product.submit_size_chart_appeal",
    domain: "product",
    method: "submit_size_chart_appeal",
    name: "SubmitSizeChartAppeal",
    summary: "Appeals against the audit of a product's size chart.",
    http: Http::Post,
    default_version: "202604",
    versions: &[Version {
        version: "202604",
        path: "/product/202604/appeals/submit",
        query: &[],
        body: Some(&FIELDS_202),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static SUBMIT_STRIKETHROUGH_PRICE: Operation = Operation {
    id: "product.submit_strikethrough_price",
    domain: "product",
    method: "submit_strikethrough_price",
    name: "SubmitStrikethroughPrice",
    summary: "Submits strikethrough prices for the SKUs of a product and reports an error for each that failed.",
    http: Http::Post,
    default_version: "202609",
    versions: &[Version {
        version: "202609",
        path: "/product/202609/products/{product_id}/strikethrough_price/submit",
        query: &[],
        body: Some(&FIELDS_206),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch { items: "skus", id: "id", failed_id: "sku_id" }),
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static SUGGEST_BRANDS: Operation = Operation {
    id: "product.suggest_brands",
    domain: "product",
    method: "suggest_brands",
    name: "SuggestBrands",
    summary: "Suggests several brands for a product and tells which are authorized.",
    http: Http::Post,
    default_version: "202609",
    versions: &[Version {
        version: "202609",
        path: "/product/202609/brands/suggest",
        query: &[],
        body: Some(&FIELDS_207),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static UPDATE_GLOBAL_INVENTORY: Operation = Operation {
    id: "product.update_global_inventory",
    domain: "product",
    method: "update_global_inventory",
    name: "UpdateGlobalInventory",
    summary: "Sets the stock of a global product's SKUs per global warehouse.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/global_products/{global_product_id}/inventory/update",
        query: &[],
        body: Some(&FIELDS_210),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.global_product.write"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["GlobalProduct.updateGlobalInventory"],
    laravel: &[],
};

pub static UPDATE_INVENTORY: Operation = Operation {
    id: "product.update_inventory",
    domain: "product",
    method: "update_inventory",
    name: "UpdateInventory",
    summary: "Sets the stock of a product's SKUs per warehouse, as absolute quantities.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/products/{product_id}/inventory/update",
        query: &[],
        body: Some(&FIELDS_213),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch { items: "skus", id: "id", failed_id: "sku_id" }),
        scopes: &["seller.product.write"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.updateInventory"],
    laravel: &["product.updateInventory"],
};

pub static UPDATE_PRICE: Operation = Operation {
    id: "product.update_price",
    domain: "product",
    method: "update_price",
    name: "UpdatePrice",
    summary: "Sets the prices of a product's SKUs, outside running promotions.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/products/{product_id}/prices/update",
        query: &[],
        body: Some(&FIELDS_215),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.write"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.updatePrice"],
    laravel: &[],
};

pub static UPDATE_STOCK_OPERATION_SETTINGS: Operation = Operation {
    id: "product.update_stock_operation_settings",
    domain: "product",
    method: "update_stock_operation_settings",
    name: "UpdateStockOperationSettings",
    summary: "Switches automatic restocking on or off for up to 500 SKUs.",
    http: Http::Post,
    default_version: "202608",
    versions: &[
        Version {
            version: "202604",
            path: "/product/202604/inventory/operation/settings",
            query: &[],
            body: Some(&FIELDS_217),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: false,
            item_errors: &["stock_operation.failed_sku_ids"],
            batch: Some(Batch { items: "sku_ids", id: "", failed_id: "" }),
            scopes: &[],
            sunset: None,
            beta: false,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202608",
            path: "/product/202608/inventory/operation/settings",
            query: &[],
            body: Some(&FIELDS_217),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: false,
            item_errors: &["stock_operation.failed_sku_ids"],
            batch: Some(Batch { items: "sku_ids", id: "", failed_id: "" }),
            scopes: &[],
            sunset: None,
            beta: false,
            window: None,
            wait_codes: &[],
        },
    ],
    php: &[],
    laravel: &[],
};

pub static UPLOAD_CANDIDATE_PRODUCTS: Operation = Operation {
    id: "product.upload_candidate_products",
    domain: "product",
    method: "upload_candidate_products",
    name: "UploadCandidateProducts",
    summary: "Offers up to 10 external products for opportunity matching.",
    http: Http::Post,
    default_version: "202409",
    versions: &[Version {
        version: "202409",
        path: "/product/202409/candidate_products/batch",
        query: &[],
        body: Some(&FIELDS_220),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch {
            items: "candidate_products",
            id: "external_product_id",
            failed_id: "external_product_id",
        }),
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static UPLOAD_EXTERNAL_PRODUCT: Operation = Operation {
    id: "product.upload_external_product",
    domain: "product",
    method: "upload_external_product",
    name: "UploadExternalProduct",
    summary: "Sends one product of an external shop to TikTok Shop.",
    http: Http::Post,
    default_version: "202506",
    versions: &[Version {
        version: "202506",
        path: "/product/202506/external_products",
        query: &[],
        body: Some(&FIELDS_224),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static UPLOAD_PRODUCT_FILE: Operation = Operation {
    id: "product.upload_product_file",
    domain: "product",
    method: "upload_product_file",
    name: "UploadProductFile",
    summary: "Uploads a PDF or video for products and returns its id.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/files/upload",
        query: &[],
        body: None,
        form: &FIELDS_225,
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.uploadProductFile"],
    laravel: &[],
};

pub static UPLOAD_PRODUCT_IMAGE: Operation = Operation {
    id: "product.upload_product_image",
    domain: "product",
    method: "upload_product_image",
    name: "UploadProductImage",
    summary: "Uploads a product image for one use and returns its URI.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/images/upload",
        query: &[],
        body: None,
        form: &FIELDS_226,
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.product.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.uploadProductImage"],
    laravel: &[],
};
