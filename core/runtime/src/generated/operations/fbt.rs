// Generated from core/catalog by `cargo gen`. Do not edit.

use crate::catalog::*;

static FIELDS_0: [Field; 1] = [Field { name: "id", base: Base::String, ..Field::EMPTY }];
static FIELDS_1: [Field; 2] = [
    Field { name: "consign_orders", base: Base::Object, arrays: 1, fields: &FIELDS_0, ..Field::EMPTY },
    Field { name: "mcf_order_id", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_2: [Field; 2] = [
    Field { name: "cancel_reason", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "order_id", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_3: [Field; 2] = [
    Field { name: "end_timestamp", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "start_timestamp", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_4: [Field; 4] = [
    Field {
        name: "estimate_arrival_time",
        base: Base::Object,
        required: true,
        fields: &FIELDS_3,
        ..Field::EMPTY
    },
    Field {
        name: "inbound_method",
        base: Base::String,
        required: true,
        values: &["D2FC", "ONE_HUB"],
        ..Field::EMPTY
    },
    Field { name: "placement_option_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "plan_id", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_5: [Field; 2] = [
    Field { name: "barcode_type", base: Base::String, ..Field::EMPTY },
    Field { name: "barcode_value", base: Base::String, ..Field::EMPTY },
];
static FIELDS_6: [Field; 1] =
    [Field { name: "is_bulky_item_accessories", base: Base::Boolean, ..Field::EMPTY }];
static FIELDS_7: [Field; 6] = [
    Field { name: "dimension_unit", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "height_value", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "length_value", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "weight_unit", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "weight_value", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "width_value", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_8: [Field; 3] = [
    Field { name: "is_fragile", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "is_liquid", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "is_sharp", base: Base::Boolean, ..Field::EMPTY },
];
static FIELDS_9: [Field; 2] = [
    Field { name: "volume", base: Base::String, ..Field::EMPTY },
    Field { name: "volume_unit", base: Base::String, ..Field::EMPTY },
];
static FIELDS_10: [Field; 9] = [
    Field { name: "battery_count_per_package", base: Base::String, ..Field::EMPTY },
    Field {
        name: "battery_packaging_type",
        base: Base::String,
        required: true,
        values: &["IN_EQUIPMENT", "OTHER", "STANDALONE", "WITH_EQUIPMENT"],
        ..Field::EMPTY
    },
    Field { name: "battery_type", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "is_need_un_38_3_test", base: Base::Boolean, required: true, ..Field::EMPTY },
    Field { name: "total_battery_capacity", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "total_battery_capacity_unit", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "total_battery_weight", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "total_battery_weight_unit", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "un_38_3_test_file_url", base: Base::String, ..Field::EMPTY },
];
static FIELDS_11: [Field; 3] = [
    Field {
        name: "flammable_liquids_type",
        base: Base::String,
        required: true,
        values: &["ALCOHOLIC", "OTHER", "PAINT", "PERFUMERY"],
        ..Field::EMPTY
    },
    Field { name: "flammable_liquids_volume", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "volume_unit", base: Base::String, ..Field::EMPTY },
];
static FIELDS_12: [Field; 7] = [
    Field { name: "aerosol_extra_info", base: Base::Object, fields: &FIELDS_9, ..Field::EMPTY },
    Field { name: "battery_extra_info", base: Base::Object, fields: &FIELDS_10, ..Field::EMPTY },
    Field {
        name: "dg_class",
        base: Base::String,
        required: true,
        values: &["CLASS_2", "CLASS_3", "CLASS_9"],
        ..Field::EMPTY
    },
    Field {
        name: "dg_uncode",
        base: Base::String,
        required: true,
        values: &["OTHER", "UN1263", "UN1266", "UN2807", "UN3065", "UN3090", "UN3091", "UN3480", "UN3481"],
        ..Field::EMPTY
    },
    Field { name: "flammable_liquids_extra_info", base: Base::Object, fields: &FIELDS_11, ..Field::EMPTY },
    Field {
        name: "hazmat_type",
        base: Base::String,
        required: true,
        values: &["AEROSOLS", "BATTERY", "FLAMMABLE_LIQUID", "MAGNETIZED"],
        ..Field::EMPTY
    },
    Field { name: "msds_file_url", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_13: [Field; 5] = [
    Field { name: "expiration_alert_days", base: Base::Integer, required: true, ..Field::EMPTY },
    Field {
        name: "handling_method_expired_goods",
        base: Base::String,
        values: &["DISPOSE", "RETURN_TO_SELLER", "STORE_UNITS"],
        ..Field::EMPTY
    },
    Field { name: "inbound_cutoff_days", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "sales_cutoff_days", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "shelf_life", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_14: [Field; 2] = [
    Field { name: "sioc_certification_url", base: Base::String, ..Field::EMPTY },
    Field { name: "sioc_file_type", base: Base::String, ..Field::EMPTY },
];
static FIELDS_15: [Field; 1] =
    [Field { name: "sioc_files", base: Base::Object, arrays: 1, fields: &FIELDS_14, ..Field::EMPTY }];
static FIELDS_16: [Field; 17] = [
    Field { name: "barcode_infos", base: Base::Object, arrays: 1, fields: &FIELDS_5, ..Field::EMPTY },
    Field { name: "bulky_item_attribute", base: Base::Object, fields: &FIELDS_6, ..Field::EMPTY },
    Field { name: "create_goods_type", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "dimension_and_weight_base_info",
        base: Base::Object,
        required: true,
        fields: &FIELDS_7,
        ..Field::EMPTY
    },
    Field { name: "goods_image_url", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "goods_name", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "goods_safety_attributes", base: Base::Object, fields: &FIELDS_8, ..Field::EMPTY },
    Field { name: "hazmat_info", base: Base::Object, fields: &FIELDS_12, ..Field::EMPTY },
    Field { name: "is_expiration_management", base: Base::Boolean, required: true, ..Field::EMPTY },
    Field { name: "is_hazmat", base: Base::Boolean, required: true, ..Field::EMPTY },
    Field { name: "is_lot_code", base: Base::Boolean, required: true, ..Field::EMPTY },
    Field { name: "is_sioc", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "reference_code", base: Base::String, ..Field::EMPTY },
    Field {
        name: "return_handling_method",
        base: Base::String,
        required: true,
        values: &[
            "COLLECT_RETURN_UNITS",
            "DISPOSAL_WITHOUT_INSPECTION",
            "RESTOCK_SELLABLE_COLLECT_UNSELLABLE",
            "RESTOCK_SELLABLE_DISPOSE_UNSELLABLE",
            "RESTOCK_SELLABLE_RETURN_UNSELLABLE",
            "RETURN_WITHOUT_INSPECTION",
        ],
        ..Field::EMPTY
    },
    Field { name: "shelf_life_attribute_info", base: Base::Object, fields: &FIELDS_13, ..Field::EMPTY },
    Field { name: "sioc_attribute", base: Base::Object, fields: &FIELDS_15, ..Field::EMPTY },
    Field { name: "tts_sku_id", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_17: [Field; 1] = [Field {
    name: "create_goods_dto_list",
    base: Base::Object,
    arrays: 1,
    required: true,
    fields: &FIELDS_16,
    ..Field::EMPTY
}];
static FIELDS_18: [Field; 7] = [
    Field { name: "address_line_1", base: Base::String, ..Field::EMPTY },
    Field { name: "address_line_2", base: Base::String, ..Field::EMPTY },
    Field { name: "city", base: Base::String, ..Field::EMPTY },
    Field { name: "country_code", base: Base::String, ..Field::EMPTY },
    Field { name: "district_or_county", base: Base::String, ..Field::EMPTY },
    Field { name: "postal_code", base: Base::String, ..Field::EMPTY },
    Field { name: "state_or_region", base: Base::String, ..Field::EMPTY },
];
static FIELDS_19: [Field; 4] = [
    Field { name: "address", base: Base::Object, fields: &FIELDS_18, ..Field::EMPTY },
    Field { name: "email", base: Base::String, ..Field::EMPTY },
    Field { name: "name", base: Base::String, ..Field::EMPTY },
    Field { name: "phone_number", base: Base::String, ..Field::EMPTY },
];
static FIELDS_20: [Field; 2] = [
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "quantity", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_21: [Field; 3] = [
    Field { name: "consignee", base: Base::Object, fields: &FIELDS_19, ..Field::EMPTY },
    Field { name: "external_order_id", base: Base::String, ..Field::EMPTY },
    Field { name: "goods", base: Base::Object, arrays: 1, fields: &FIELDS_20, ..Field::EMPTY },
];
static FIELDS_22: [Field; 7] = [
    Field { name: "address_line_1", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "address_line_2", base: Base::String, ..Field::EMPTY },
    Field { name: "city", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "country_code", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "district_or_county", base: Base::String, ..Field::EMPTY },
    Field { name: "postal_code", base: Base::String, ..Field::EMPTY },
    Field { name: "state_or_region", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_23: [Field; 4] = [
    Field { name: "address", base: Base::Object, required: true, fields: &FIELDS_22, ..Field::EMPTY },
    Field { name: "email", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "name", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "phone_number", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_24: [Field; 2] = [
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "quantity", base: Base::Integer, required: true, ..Field::EMPTY },
];
static FIELDS_25: [Field; 3] = [
    Field { name: "consignee", base: Base::Object, required: true, fields: &FIELDS_23, ..Field::EMPTY },
    Field { name: "external_order_id", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "goods",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_24,
        ..Field::EMPTY
    },
];
static FIELDS_26: [Field; 6] = [
    Field { name: "height", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "length", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "length_unit",
        base: Base::String,
        required: true,
        values: &["CENTIMETER", "FOOT", "INCH", "METER", "MICRON", "MILLIMETER"],
        ..Field::EMPTY
    },
    Field { name: "weight", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "weight_unit",
        base: Base::String,
        required: true,
        values: &["GRAM", "KILOGRAM", "MILLIGRAM", "OUNCE", "POUNDS"],
        ..Field::EMPTY
    },
    Field { name: "width", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_27: [Field; 4] = [
    Field { name: "expiration_timestamp", base: Base::String, ..Field::EMPTY },
    Field { name: "goods_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "lot_code", base: Base::String, ..Field::EMPTY },
    Field { name: "quantity", base: Base::Integer, required: true, ..Field::EMPTY },
];
static FIELDS_28: [Field; 5] = [
    Field {
        name: "box_measurements",
        base: Base::Object,
        required: true,
        fields: &FIELDS_26,
        ..Field::EMPTY
    },
    Field { name: "carton_nums", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field {
        name: "carton_type",
        base: Base::String,
        required: true,
        values: &["MULTI_SKU", "SINGLE_SKU"],
        ..Field::EMPTY
    },
    Field {
        name: "items",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_27,
        ..Field::EMPTY
    },
    Field { name: "quantity", base: Base::Integer, required: true, ..Field::EMPTY },
];
static FIELDS_29: [Field; 2] = [
    Field { name: "goods_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "quantity", base: Base::Integer, required: true, ..Field::EMPTY },
];
static FIELDS_30: [Field; 4] = [
    Field { name: "cartons", base: Base::Object, arrays: 1, fields: &FIELDS_28, ..Field::EMPTY },
    Field { name: "goods_items", base: Base::Object, arrays: 1, fields: &FIELDS_29, ..Field::EMPTY },
    Field { name: "idempotent_key", base: Base::String, ..Field::EMPTY },
    Field { name: "plan_id", base: Base::String, ..Field::EMPTY },
];
static FIELDS_31: [Field; 1] =
    [Field { name: "mcf_order_id", base: Base::String, required: true, ..Field::EMPTY }];
static FIELDS_32: [Field; 3] = [
    Field {
        name: "estimate_arrival_time",
        base: Base::Object,
        required: true,
        fields: &FIELDS_3,
        ..Field::EMPTY
    },
    Field {
        name: "inbound_method",
        base: Base::String,
        required: true,
        values: &["D2FC", "ONE_HUB"],
        ..Field::EMPTY
    },
    Field { name: "plan_id", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_33: [Field; 1] =
    [Field { name: "ids", base: Base::String, arrays: 1, required: true, ..Field::EMPTY }];
static FIELDS_34: [Field; 2] = [
    Field { name: "include_carton_details", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "order_ids", base: Base::String, arrays: 1, required: true, ..Field::EMPTY },
];
static FIELDS_35: [Field; 1] =
    [Field { name: "plan_id", base: Base::String, required: true, ..Field::EMPTY }];
static FIELDS_36: [Field; 4] = [
    Field { name: "barcode_format", base: Base::String, ..Field::EMPTY },
    Field {
        name: "carton_label_format",
        base: Base::String,
        values: &["A4_4UP", "DEFAULT_1UP"],
        ..Field::EMPTY
    },
    Field { name: "order_id", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "print_items",
        base: Base::String,
        arrays: 1,
        values: &["CARTON_PALLET_LABEL", "FBT_BARCODE", "PACKING_PICKING_LIST"],
        ..Field::EMPTY
    },
];
static FIELDS_37: [Field; 1] =
    [Field { name: "goods_id", base: Base::String, required: true, ..Field::EMPTY }];
static FIELDS_38: [Field; 1] = [Field {
    name: "goods",
    base: Base::Object,
    arrays: 1,
    required: true,
    fields: &FIELDS_37,
    ..Field::EMPTY
}];
static FIELDS_39: [Field; 3] = [
    Field { name: "fbt_warehouse_ids", base: Base::String, arrays: 1, max_items: 100, ..Field::EMPTY },
    Field { name: "goods_ids", base: Base::String, arrays: 1, max_items: 100, ..Field::EMPTY },
    Field { name: "sku_ids", base: Base::String, arrays: 1, max_items: 100, ..Field::EMPTY },
];
static FIELDS_40: [Field; 2] = [
    Field { name: "page_size", base: Base::Integer, required: true, range: Some((1, 100)), ..Field::EMPTY },
    Field { name: "page_token", base: Base::String, ..Field::EMPTY },
];
static FIELDS_41: [Field; 4] = [
    Field { name: "create_time_ge", base: Base::Integer, ..Field::EMPTY },
    Field { name: "create_time_le", base: Base::Integer, ..Field::EMPTY },
    Field { name: "fbt_warehouse_ids", base: Base::String, arrays: 1, max_items: 100, ..Field::EMPTY },
    Field { name: "goods_ids", base: Base::String, arrays: 1, max_items: 100, ..Field::EMPTY },
];
static FIELDS_42: [Field; 1] =
    [Field { name: "tts_sku_ids", base: Base::String, arrays: 1, required: true, ..Field::EMPTY }];
static FIELDS_43: [Field; 4] = [
    Field { name: "goods_ids", base: Base::String, arrays: 1, max_items: 100, ..Field::EMPTY },
    Field { name: "product_ids", base: Base::String, arrays: 1, max_items: 100, ..Field::EMPTY },
    Field { name: "reference_codes", base: Base::String, arrays: 1, max_items: 100, ..Field::EMPTY },
    Field { name: "sku_ids", base: Base::String, arrays: 1, max_items: 100, ..Field::EMPTY },
];
static FIELDS_44: [Field; 4] = [
    Field { name: "goods_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "product_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "reference_codes", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "sku_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
];
static FIELDS_45: [Field; 2] = [
    Field { name: "page_size", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "page_token", base: Base::String, ..Field::EMPTY },
];
static FIELDS_46: [Field; 2] = [
    Field { name: "freight_type", base: Base::String, values: &["FTL", "LTL"], ..Field::EMPTY },
    Field {
        name: "shipping_method",
        base: Base::String,
        required: true,
        values: &["FREIGHT", "SMALL_PARCEL"],
        ..Field::EMPTY
    },
];
static FIELDS_47: [Field; 3] = [
    Field { name: "cartons", base: Base::Object, arrays: 1, fields: &FIELDS_28, ..Field::EMPTY },
    Field { name: "inbound_order_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "shipment_option", base: Base::Object, required: true, fields: &FIELDS_46, ..Field::EMPTY },
];
static FIELDS_48: [Field; 6] = [
    Field {
        name: "dimension_unit",
        base: Base::String,
        required: true,
        values: &["CENTIMETER", "FOOT", "INCH", "METER", "MILLIMETER"],
        ..Field::EMPTY
    },
    Field { name: "height_value", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "length_value", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "weight_unit",
        base: Base::String,
        required: true,
        values: &["GRAM", "KILOGRAM", "MILLIGRAM", "OUNCE", "POUND"],
        ..Field::EMPTY
    },
    Field { name: "weight_value", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "width_value", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_49: [Field; 16] = [
    Field { name: "barcode_infos", base: Base::Object, arrays: 1, fields: &FIELDS_5, ..Field::EMPTY },
    Field { name: "bulky_item_attribute", base: Base::Object, fields: &FIELDS_6, ..Field::EMPTY },
    Field {
        name: "dimension_and_weight_base_info",
        base: Base::Object,
        required: true,
        fields: &FIELDS_48,
        ..Field::EMPTY
    },
    Field { name: "goods_image_url", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "goods_name", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "goods_safety_attributes", base: Base::Object, fields: &FIELDS_8, ..Field::EMPTY },
    Field { name: "hazmat_info", base: Base::Object, fields: &FIELDS_12, ..Field::EMPTY },
    Field { name: "is_expiration_management", base: Base::Boolean, required: true, ..Field::EMPTY },
    Field { name: "is_hazmat", base: Base::Boolean, required: true, ..Field::EMPTY },
    Field { name: "is_lot_code", base: Base::Boolean, required: true, ..Field::EMPTY },
    Field { name: "is_sioc", base: Base::Boolean, ..Field::EMPTY },
    Field { name: "reference_code", base: Base::String, ..Field::EMPTY },
    Field {
        name: "return_handling_method",
        base: Base::String,
        required: true,
        values: &[
            "DISPOSAL_WITHOUT_INSPECTION",
            "RESTOCK_SELLABLE_DISPOSE_UNSELLABLE",
            "RESTOCK_SELLABLE_RETURN_UNSELLABLE",
            "RETURN_WITHOUT_INSPECTION",
        ],
        ..Field::EMPTY
    },
    Field { name: "shelf_life_attribute_info", base: Base::Object, fields: &FIELDS_13, ..Field::EMPTY },
    Field { name: "sioc_attribute", base: Base::Object, fields: &FIELDS_15, ..Field::EMPTY },
    Field { name: "tts_goods_id", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_50: [Field; 1] =
    [Field { name: "update_goods_dto", base: Base::Object, fields: &FIELDS_49, ..Field::EMPTY }];
static FIELDS_51: [Field; 2] = [
    Field { name: "tts_goods_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "tts_sku_ids", base: Base::String, arrays: 1, required: true, ..Field::EMPTY },
];
static FIELDS_52: [Field; 2] = [
    Field {
        name: "operate_goods_sku_relation_list",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_51,
        ..Field::EMPTY
    },
    Field {
        name: "operation_type",
        base: Base::String,
        required: true,
        values: &["BIND", "UN_BIND"],
        ..Field::EMPTY
    },
];
static FIELDS_53: [Field; 3] = [
    Field { name: "carton_number", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "provider_name", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "tracking_number", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_54: [Field; 2] = [
    Field { name: "order_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "parcel_tracking_info", base: Base::Object, arrays: 1, fields: &FIELDS_53, ..Field::EMPTY },
];

pub static CANCEL_FBT_MCF_ORDER: Operation = Operation {
    id: "fbt.cancel_fbt_mcf_order",
    domain: "fbt",
    method: "cancel_fbt_mcf_order",
    name: "CancelFBTMCFOrder",
    summary: "Cancels a multi-channel fulfilment order, in whole or for some of its consign orders.",
    http: Http::Post,
    default_version: "202601",
    versions: &[Version {
        version: "202601",
        path: "/fbt/202601/mcf_outbound_orders/cancel",
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

pub static CANCEL_INBOUND_ORDER: Operation = Operation {
    id: "fbt.cancel_inbound_order",
    domain: "fbt",
    method: "cancel_inbound_order",
    name: "CancelInboundOrder",
    summary: "Cancels one inbound order to a TikTok warehouse, with a reason.",
    http: Http::Post,
    default_version: "202602",
    versions: &[Version {
        version: "202602",
        path: "/fbt/202602/inbound_orders/cancel",
        query: &[],
        body: Some(&FIELDS_2),
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

pub static CONFIRM_INBOUND_METHOD: Operation = Operation {
    id: "fbt.confirm_inbound_method",
    domain: "fbt",
    method: "confirm_inbound_method",
    name: "ConfirmInboundMethod",
    summary: "Confirms the placement and arrival time of an inbound plan, which creates inbound orders.",
    http: Http::Post,
    default_version: "202603",
    versions: &[Version {
        version: "202603",
        path: "/fbt/202603/confirm_inbound_method",
        query: &[],
        body: Some(&FIELDS_4),
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

pub static CREATE_FBT_GOODS: Operation = Operation {
    id: "fbt.create_fbt_goods",
    domain: "fbt",
    method: "create_fbt_goods",
    name: "CreateFBTGoods",
    summary: "Creates warehouse goods for SKUs and returns a result for each.",
    http: Http::Post,
    default_version: "202607",
    versions: &[
        Version {
            version: "202603",
            path: "/fbt/202603/goods/create_goods",
            query: &[],
            body: Some(&FIELDS_17),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: false,
            item_errors: &["create_result_info.create_result_list"],
            batch: Some(Batch { items: "create_goods_dto_list", id: "tts_sku_id", failed_id: "tts_sku_id" }),
            scopes: &[],
            sunset: None,
            beta: false,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202607",
            path: "/fbt/202607/goods/create_goods",
            query: &[],
            body: Some(&FIELDS_17),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: false,
            item_errors: &["create_result_info.create_result_list"],
            batch: Some(Batch { items: "create_goods_dto_list", id: "tts_sku_id", failed_id: "tts_sku_id" }),
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

pub static CREATE_FBT_MCF_ORDER: Operation = Operation {
    id: "fbt.create_fbt_mcf_order",
    domain: "fbt",
    method: "create_fbt_mcf_order",
    name: "CreateFBTMCFOrder",
    summary: "Creates an order from another channel, to be fulfilled by TikTok's warehouse.",
    http: Http::Post,
    default_version: "202607",
    versions: &[
        Version {
            version: "202601",
            path: "/fbt/202601/mcf_outbound_orders",
            query: &[],
            body: Some(&FIELDS_21),
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
            version: "202607",
            path: "/fbt/202607/mcf_outbound_orders",
            query: &[],
            body: Some(&FIELDS_25),
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
    ],
    php: &[],
    laravel: &[],
};

pub static CREATE_OR_UPDATE_INBOUND_PLAN: Operation = Operation {
    id: "fbt.create_or_update_inbound_plan",
    domain: "fbt",
    method: "create_or_update_inbound_plan",
    name: "CreateOrUpdateInboundPlan",
    summary: "Creates an inbound plan of goods and cartons, or updates an existing one.",
    http: Http::Post,
    default_version: "202602",
    versions: &[Version {
        version: "202602",
        path: "/fbt/202602/create_update_inbound_plan",
        query: &[],
        body: Some(&FIELDS_30),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: Some(Idempotency { in_body: true, name: "idempotent_key", required: false }),
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

pub static GET_FBT_MCF_ORDER_STATUS: Operation = Operation {
    id: "fbt.get_fbt_mcf_order_status",
    domain: "fbt",
    method: "get_fbt_mcf_order_status",
    name: "GetFBFMCFOrderStatus",
    summary: "Returns one multi-channel fulfilment order with its consign orders and tracking.",
    http: Http::Get,
    default_version: "202601",
    versions: &[Version {
        version: "202601",
        path: "/fbt/202601/mcf_outbound_orders",
        query: &FIELDS_31,
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

pub static GET_FBT_MERCHANT_MCF_STATUS: Operation = Operation {
    id: "fbt.get_fbt_merchant_mcf_status",
    domain: "fbt",
    method: "get_fbt_merchant_mcf_status",
    name: "getfbtmerchantmcfstatus",
    summary: "Tells whether the merchant may use multi-channel fulfilment.",
    http: Http::Get,
    default_version: "202601",
    versions: &[Version {
        version: "202601",
        path: "/fbt/202601/merchants/mcf_status",
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

pub static GET_FBT_MERCHANT_ONBOARDED_REGIONS: Operation = Operation {
    id: "fbt.get_fbt_merchant_onboarded_regions",
    domain: "fbt",
    method: "get_fbt_merchant_onboarded_regions",
    name: "GetFBTMerchantOnboardedRegions",
    summary: "Lists the regions where the merchant uses Fulfilled by TikTok.",
    http: Http::Get,
    default_version: "202409",
    versions: &[Version {
        version: "202409",
        path: "/fbt/202409/merchants/onboarded_regions",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.fbt.info"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["FulfilledByTiktok.getFbtMerchantOnboardedRegions"],
    laravel: &[],
};

pub static GET_FBT_WAREHOUSE_LIST: Operation = Operation {
    id: "fbt.get_fbt_warehouse_list",
    domain: "fbt",
    method: "get_fbt_warehouse_list",
    name: "GetFBTWarehouseList",
    summary: "Lists the Fulfilled by TikTok warehouses, with their addresses and logistics services.",
    http: Http::Get,
    default_version: "202408",
    versions: &[Version {
        version: "202408",
        path: "/fbt/202408/warehouses",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.fbt.info"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["FulfilledByTiktok.getFbtWarehouseList"],
    laravel: &[],
};

pub static GET_INBOUND_METHOD_DETAIL: Operation = Operation {
    id: "fbt.get_inbound_method_detail",
    domain: "fbt",
    method: "get_inbound_method_detail",
    name: "GetInboundMethodDetail",
    summary: "Returns the allocation and the placement fee of one inbound method for a plan.",
    http: Http::Post,
    default_version: "202602",
    versions: &[Version {
        version: "202602",
        path: "/fbt/202602/inbound_method_detail",
        query: &[],
        body: Some(&FIELDS_32),
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

pub static GET_INBOUND_ORDER: Operation = Operation {
    id: "fbt.get_inbound_order",
    domain: "fbt",
    method: "get_inbound_order",
    name: "GetInboundOrder",
    summary: "Returns inbound orders, with their carriers, planned goods and received batches.",
    http: Http::Get,
    default_version: "202602",
    versions: &[
        Version {
            version: "202409",
            path: "/fbt/202409/inbound_orders",
            query: &FIELDS_33,
            body: None,
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: true,
            item_errors: &[],
            batch: None,
            scopes: &["seller.fbt.info"],
            sunset: None,
            beta: false,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202602",
            path: "/fbt/202602/inbound_orders",
            query: &FIELDS_34,
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
    ],
    php: &["FulfilledByTiktok.getInboundOrder"],
    laravel: &[],
};

pub static LIST_AVAILABLE_INBOUND_METHODS: Operation = Operation {
    id: "fbt.list_available_inbound_methods",
    domain: "fbt",
    method: "list_available_inbound_methods",
    name: "ListAvailableInboundMethods",
    summary: "Lists the inbound methods, time windows and warehouses open to a plan.",
    http: Http::Post,
    default_version: "202602",
    versions: &[Version {
        version: "202602",
        path: "/fbt/202602/list_available_inbound_method",
        query: &[],
        body: Some(&FIELDS_35),
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

pub static PRINT_INBOUND_ORDER_LABELS: Operation = Operation {
    id: "fbt.print_inbound_order_labels",
    domain: "fbt",
    method: "print_inbound_order_labels",
    name: "PrintInboundOrderLabels",
    summary: "Creates carton or item labels of an inbound order and returns their URL.",
    http: Http::Post,
    default_version: "202602",
    versions: &[Version {
        version: "202602",
        path: "/fbt/202602/inbound_orders/label_print",
        query: &[],
        body: Some(&FIELDS_36),
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

pub static QUERY_GOODS_INVENTORY_FOR_MCF: Operation = Operation {
    id: "fbt.query_goods_inventory_for_mcf",
    domain: "fbt",
    method: "query_goods_inventory_for_mcf",
    name: "QueryGoodsInventoryForMCF",
    summary: "Returns the quantity of goods available for multi-channel fulfilment.",
    http: Http::Post,
    default_version: "202601",
    versions: &[Version {
        version: "202601",
        path: "/fbt/202601/mcf/goods/inventory/search",
        query: &[],
        body: Some(&FIELDS_38),
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

pub static SEARCH_FBT_INVENTORY: Operation = Operation {
    id: "fbt.search_fbt_inventory",
    domain: "fbt",
    method: "search_fbt_inventory",
    name: "SearchFBTInventory",
    summary: "Lists stock in TikTok warehouses by goods, SKU or warehouse.",
    http: Http::Post,
    default_version: "202408",
    versions: &[Version {
        version: "202408",
        path: "/fbt/202408/inventory/search",
        query: &FIELDS_40,
        body: Some(&FIELDS_39),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "inventory",
            total: Some("total_count"),
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.fbt.info"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["FulfilledByTiktok.searchFbtInventory"],
    laravel: &[],
};

pub static SEARCH_FBT_INVENTORY_RECORD: Operation = Operation {
    id: "fbt.search_fbt_inventory_record",
    domain: "fbt",
    method: "search_fbt_inventory_record",
    name: "SearchFBTInventoryRecord",
    summary: "Lists the changes of stock in TikTok warehouses within a time range.",
    http: Http::Post,
    default_version: "202410",
    versions: &[Version {
        version: "202410",
        path: "/fbt/202410/inventory_records/search",
        query: &FIELDS_40,
        body: Some(&FIELDS_41),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "inventory_records",
            total: Some("total_count"),
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.fbt.info"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["FulfilledByTiktok.searchFbtInventoryRecord"],
    laravel: &[],
};

pub static SEARCH_GOODS_HAZMAT_AND_EXPIRATION_INFO: Operation = Operation {
    id: "fbt.search_goods_hazmat_and_expiration_info",
    domain: "fbt",
    method: "search_goods_hazmat_and_expiration_info",
    name: "SearchGoodsHazmatAndExpirationInfo",
    summary: "Returns hazmat and expiry data of the goods behind the given SKUs.",
    http: Http::Post,
    default_version: "202603",
    versions: &[Version {
        version: "202603",
        path: "/fbt/202603/goods/hazmat_and_expiration_info/search",
        query: &[],
        body: Some(&FIELDS_42),
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

pub static SEARCH_GOODS_INFO: Operation = Operation {
    id: "fbt.search_goods_info",
    domain: "fbt",
    method: "search_goods_info",
    name: "SearchGoodsInfo",
    summary: "Lists warehouse goods by id, product, SKU or reference code.",
    http: Http::Post,
    default_version: "202607",
    versions: &[
        Version {
            version: "202409",
            path: "/fbt/202409/goods/search",
            query: &FIELDS_40,
            body: Some(&FIELDS_43),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: false,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "goods",
                total: Some("total_count"),
                has_more: None,
                first: 1,
                cap: 0,
            }),
            idempotency: None,
            safe: true,
            item_errors: &[],
            batch: None,
            scopes: &["seller.fbt.info"],
            sunset: None,
            beta: false,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202607",
            path: "/fbt/202607/goods/search",
            query: &FIELDS_45,
            body: Some(&FIELDS_44),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: false,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "goods",
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
    ],
    php: &["FulfilledByTiktok.searchGoodsInfo"],
    laravel: &[],
};

pub static SHIP_INBOUND_ORDER: Operation = Operation {
    id: "fbt.ship_inbound_order",
    domain: "fbt",
    method: "ship_inbound_order",
    name: "ShipInboundOrder",
    summary: "Marks an inbound order as shipped with its shipping method and cartons.",
    http: Http::Post,
    default_version: "202603",
    versions: &[Version {
        version: "202603",
        path: "/fbt/202603/ship_inbound_order",
        query: &[],
        body: Some(&FIELDS_47),
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

pub static UPDATE_FBT_GOODS_INFO: Operation = Operation {
    id: "fbt.update_fbt_goods_info",
    domain: "fbt",
    method: "update_fbt_goods_info",
    name: "UpdateFBTGoodsInfo",
    summary: "Replaces the name, size, hazmat and shelf-life data of one warehouse good.",
    http: Http::Post,
    default_version: "202607",
    versions: &[
        Version {
            version: "202603",
            path: "/fbt/202603/goods/update_goods_info",
            query: &[],
            body: Some(&FIELDS_50),
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
            version: "202607",
            path: "/fbt/202607/goods/update_goods_info",
            query: &[],
            body: Some(&FIELDS_50),
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
    ],
    php: &[],
    laravel: &[],
};

pub static UPDATE_GOODS_SKU_RELATIONS: Operation = Operation {
    id: "fbt.update_goods_sku_relations",
    domain: "fbt",
    method: "update_goods_sku_relations",
    name: "UpdateGoodsSKURelations",
    summary: "Links SKUs to warehouse goods or unlinks them, with a result for each.",
    http: Http::Post,
    default_version: "202603",
    versions: &[Version {
        version: "202603",
        path: "/fbt/202603/goods/update_goods_sku_relation",
        query: &[],
        body: Some(&FIELDS_52),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["operate_goods_sku_relation_info.operate_result_list"],
        batch: Some(Batch {
            items: "operate_goods_sku_relation_list",
            id: "tts_goods_id",
            failed_id: "tts_goods_id",
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

pub static UPDATE_INBOUND_ORDER_TRACKING: Operation = Operation {
    id: "fbt.update_inbound_order_tracking",
    domain: "fbt",
    method: "update_inbound_order_tracking",
    name: "UpdateInboundOrderTracking",
    summary: "Sets the carrier and the tracking number for the cartons of an inbound order.",
    http: Http::Post,
    default_version: "202602",
    versions: &[Version {
        version: "202602",
        path: "/fbt/202602/inbound_orders/tracking_update",
        query: &[],
        body: Some(&FIELDS_54),
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
