// Generated from core/catalog by `cargo gen`. Do not edit.

use crate::catalog::*;

static FIELDS_0: [Field; 2] = [
    Field { name: "end_time", base: Base::Integer, ..Field::EMPTY },
    Field { name: "start_time", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_1: [Field; 2] = [
    Field { name: "shipping_provider_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "tracking_number", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_2: [Field; 4] = [
    Field { name: "handover_method", base: Base::String, values: &["PICKUP", "DROP_OFF"], ..Field::EMPTY },
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "pickup_slot", base: Base::Object, fields: &FIELDS_0, ..Field::EMPTY },
    Field { name: "self_shipment", base: Base::Object, fields: &FIELDS_1, ..Field::EMPTY },
];
static FIELDS_3: [Field; 1] = [Field {
    name: "packages",
    base: Base::Object,
    arrays: 1,
    required: true,
    fields: &FIELDS_2,
    ..Field::EMPTY
}];
static FIELDS_4: [Field; 2] = [
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "order_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
];
static FIELDS_5: [Field; 1] = [Field {
    name: "combinable_packages",
    base: Base::Object,
    arrays: 1,
    required: true,
    fields: &FIELDS_4,
    ..Field::EMPTY
}];
static FIELDS_6: [Field; 5] = [
    Field {
        name: "handover_method",
        base: Base::String,
        required: true,
        values: &["DROP_OFF", "PICKUP"],
        ..Field::EMPTY
    },
    Field { name: "order_ids", base: Base::String, arrays: 1, required: true, ..Field::EMPTY },
    Field { name: "phone_tail_number", base: Base::String, ..Field::EMPTY },
    Field { name: "shipping_provider_id", base: Base::String, ..Field::EMPTY },
    Field { name: "tracking_number", base: Base::String, ..Field::EMPTY },
];
static FIELDS_7: [Field; 4] = [
    Field { name: "height", base: Base::Integer, ..Field::EMPTY },
    Field { name: "length", base: Base::Integer, ..Field::EMPTY },
    Field { name: "unit", base: Base::String, ..Field::EMPTY },
    Field { name: "width", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_8: [Field; 2] = [
    Field { name: "unit", base: Base::String, ..Field::EMPTY },
    Field { name: "value", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_9: [Field; 5] = [
    Field { name: "dimensions", base: Base::Object, fields: &FIELDS_7, ..Field::EMPTY },
    Field { name: "external_bundle_id", base: Base::String, ..Field::EMPTY },
    Field { name: "fulfillment_unit_count", base: Base::Integer, ..Field::EMPTY },
    Field { name: "outbound_time", base: Base::Integer, ..Field::EMPTY },
    Field { name: "weight", base: Base::Object, fields: &FIELDS_8, ..Field::EMPTY },
];
static FIELDS_10: [Field; 3] = [
    Field { name: "fulfillment_unit_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "last_mile_bundle", base: Base::Object, fields: &FIELDS_9, ..Field::EMPTY },
    Field { name: "logistics_group_id", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_11: [Field; 4] = [
    Field { name: "height", base: Base::String, ..Field::EMPTY },
    Field { name: "length", base: Base::String, ..Field::EMPTY },
    Field { name: "unit", base: Base::String, values: &["CM", "INCH"], ..Field::EMPTY },
    Field { name: "width", base: Base::String, ..Field::EMPTY },
];
static FIELDS_12: [Field; 2] = [
    Field { name: "unit", base: Base::String, values: &["GRAM", "POUND"], ..Field::EMPTY },
    Field { name: "value", base: Base::String, ..Field::EMPTY },
];
static FIELDS_13: [Field; 5] = [
    Field { name: "dimension", base: Base::Object, fields: &FIELDS_11, ..Field::EMPTY },
    Field { name: "order_id", base: Base::String, ..Field::EMPTY },
    Field { name: "order_line_item_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "shipping_service_id", base: Base::String, ..Field::EMPTY },
    Field { name: "weight", base: Base::Object, fields: &FIELDS_12, ..Field::EMPTY },
];
static FIELDS_14: [Field; 4] = [
    Field { name: "height", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "length", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "unit", base: Base::String, required: true, values: &["CM", "INCH"], ..Field::EMPTY },
    Field { name: "width", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_15: [Field; 2] = [
    Field { name: "order_line_id", base: Base::String, ..Field::EMPTY },
    Field { name: "sub_item_id", base: Base::String, ..Field::EMPTY },
];
static FIELDS_16: [Field; 2] = [
    Field { name: "unit", base: Base::String, required: true, values: &["GRAM", "POUND"], ..Field::EMPTY },
    Field { name: "value", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_17: [Field; 7] = [
    Field { name: "dimension", base: Base::Object, fields: &FIELDS_14, ..Field::EMPTY },
    Field { name: "order_id", base: Base::String, ..Field::EMPTY },
    Field { name: "order_line_item", base: Base::Object, arrays: 1, fields: &FIELDS_15, ..Field::EMPTY },
    Field { name: "order_list_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "ship_type", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "shipping_service_id", base: Base::String, ..Field::EMPTY },
    Field { name: "weight", base: Base::Object, fields: &FIELDS_16, ..Field::EMPTY },
];
static FIELDS_18: [Field; 2] = [
    Field {
        name: "data",
        base: Base::File,
        file: Some(FileRule { max_bytes: 10485760, types: &["application/pdf"] }),
        ..Field::EMPTY
    },
    Field { name: "name", base: Base::String, ..Field::EMPTY },
];
static FIELDS_19: [Field; 1] = [Field {
    name: "data",
    base: Base::File,
    file: Some(FileRule { max_bytes: 5242880, types: &["image/jpeg", "image/png"] }),
    ..Field::EMPTY
}];
static FIELDS_20: [Field; 4] = [
    Field { name: "height", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "length", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "unit", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "width", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_21: [Field; 2] = [
    Field { name: "unit", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "value", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_22: [Field; 4] = [
    Field { name: "dimension", base: Base::Object, fields: &FIELDS_20, ..Field::EMPTY },
    Field { name: "order_line_item_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "order_line_list", base: Base::Object, arrays: 1, fields: &FIELDS_15, ..Field::EMPTY },
    Field { name: "weight", base: Base::Object, fields: &FIELDS_21, ..Field::EMPTY },
];
static FIELDS_23: [Field; 1] =
    [Field { name: "order_line_item_ids", base: Base::String, arrays: 1, ..Field::EMPTY }];
static FIELDS_24: [Field; 1] =
    [Field { name: "order_ids", base: Base::String, arrays: 1, required: true, ..Field::EMPTY }];
static FIELDS_25: [Field; 4] = [
    Field { name: "document_format", base: Base::String, values: &["PDF", "ZPL"], ..Field::EMPTY },
    Field {
        name: "document_size",
        base: Base::String,
        values: &["SHIPPING_LABEL_PICTURE", "A6", "A5"],
        ..Field::EMPTY
    },
    Field { name: "document_type", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "shipping_period", base: Base::String, ..Field::EMPTY },
];
static FIELDS_26: [Field; 4] = [
    Field { name: "order_line_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "pod_order_data_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "product_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "sku_id", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_27: [Field; 2] = [
    Field { name: "main_order_id", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "query_order_lines",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_26,
        ..Field::EMPTY
    },
];
static FIELDS_28: [Field; 3] = [
    Field { name: "order_line_item_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "shipping_provider_id", base: Base::String, ..Field::EMPTY },
    Field { name: "tracking_number", base: Base::String, ..Field::EMPTY },
];
static FIELDS_29: [Field; 3] = [
    Field { name: "note", base: Base::String, ..Field::EMPTY },
    Field { name: "shipping_provider_id", base: Base::String, ..Field::EMPTY },
    Field { name: "tracking_number", base: Base::String, ..Field::EMPTY },
];
static FIELDS_30: [Field; 2] = [
    Field { name: "order_line_list", base: Base::Object, arrays: 1, fields: &FIELDS_15, ..Field::EMPTY },
    Field { name: "shipping_info_list", base: Base::Object, arrays: 1, fields: &FIELDS_29, ..Field::EMPTY },
];
static FIELDS_31: [Field; 3] = [
    Field { name: "redeem_data", base: Base::String, ..Field::EMPTY },
    Field { name: "redeem_instruction_info", base: Base::String, ..Field::EMPTY },
    Field { name: "redeem_type", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_32: [Field; 3] = [
    Field { name: "order_line_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "redeem_info", base: Base::Object, required: true, fields: &FIELDS_31, ..Field::EMPTY },
    Field { name: "source_unique_id", base: Base::String, ..Field::EMPTY },
];
static FIELDS_33: [Field; 2] = [
    Field { name: "order_id", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "order_info_list",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_32,
        ..Field::EMPTY
    },
];
static FIELDS_34: [Field; 4] = [
    Field { name: "handover_method", base: Base::String, ..Field::EMPTY },
    Field { name: "order_id", base: Base::String, ..Field::EMPTY },
    Field { name: "order_line_item_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "pickup_slot", base: Base::Object, fields: &FIELDS_0, ..Field::EMPTY },
];
static FIELDS_35: [Field; 2] = [
    Field { name: "page_size", base: Base::Integer, required: true, range: Some((1, 50)), ..Field::EMPTY },
    Field { name: "page_token", base: Base::String, ..Field::EMPTY },
];
static FIELDS_36: [Field; 5] = [
    Field { name: "create_time_ge", base: Base::Integer, ..Field::EMPTY },
    Field { name: "create_time_lt", base: Base::Integer, ..Field::EMPTY },
    Field {
        name: "package_status",
        base: Base::String,
        values: &["PROCESSING", "FULFILLING", "COMPLETED", "CANCELLED", "TO_FULFILL"],
        ..Field::EMPTY
    },
    Field { name: "update_time_ge", base: Base::Integer, ..Field::EMPTY },
    Field { name: "update_time_lt", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_37: [Field; 4] = [
    Field { name: "page_size", base: Base::Integer, required: true, range: Some((1, 50)), ..Field::EMPTY },
    Field { name: "page_token", base: Base::String, ..Field::EMPTY },
    Field {
        name: "sort_field",
        base: Base::String,
        values: &["create_time", "order_pay_time", "update_time"],
        ..Field::EMPTY
    },
    Field { name: "sort_order", base: Base::String, values: &["DESC", "ASC"], ..Field::EMPTY },
];
static FIELDS_38: [Field; 3] = [
    Field { name: "handover_method", base: Base::String, values: &["PICKUP", "DROP_OFF"], ..Field::EMPTY },
    Field { name: "pickup_slot", base: Base::Object, fields: &FIELDS_0, ..Field::EMPTY },
    Field { name: "self_shipment", base: Base::Object, fields: &FIELDS_1, ..Field::EMPTY },
];
static FIELDS_39: [Field; 2] = [
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "order_line_item_ids", base: Base::String, arrays: 1, required: true, ..Field::EMPTY },
];
static FIELDS_40: [Field; 2] = [
    Field { name: "id", base: Base::String, ..Field::EMPTY },
    Field { name: "order_line_list", base: Base::Object, arrays: 1, fields: &FIELDS_15, ..Field::EMPTY },
];
static FIELDS_41: [Field; 2] = [
    Field {
        name: "splittable_groups",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_39,
        ..Field::EMPTY
    },
    Field { name: "splittable_groups_v2", base: Base::Object, arrays: 1, fields: &FIELDS_40, ..Field::EMPTY },
];
static FIELDS_42: [Field; 3] = [
    Field { name: "price_percent", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "qty", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "sku_id", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_43: [Field; 3] = [
    Field { name: "item_detail", base: Base::Object, arrays: 1, fields: &FIELDS_42, ..Field::EMPTY },
    Field { name: "order_line_id", base: Base::String, ..Field::EMPTY },
    Field { name: "sku_id", base: Base::String, ..Field::EMPTY },
];
static FIELDS_44: [Field; 2] = [
    Field { name: "item_list", base: Base::Object, arrays: 1, fields: &FIELDS_43, ..Field::EMPTY },
    Field { name: "order_id", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_45: [Field; 1] =
    [Field { name: "order_list", base: Base::Object, arrays: 1, fields: &FIELDS_44, ..Field::EMPTY }];
static FIELDS_46: [Field; 4] = [
    Field { name: "city", base: Base::String, ..Field::EMPTY },
    Field { name: "country", base: Base::String, ..Field::EMPTY },
    Field { name: "state", base: Base::String, ..Field::EMPTY },
    Field { name: "zip_code", base: Base::String, ..Field::EMPTY },
];
static FIELDS_47: [Field; 7] = [
    Field { name: "action_code", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "description", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "failed_reason", base: Base::String, ..Field::EMPTY },
    Field { name: "location", base: Base::Object, fields: &FIELDS_46, ..Field::EMPTY },
    Field { name: "occur_time", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "proof_url", base: Base::String, ..Field::EMPTY },
    Field { name: "tracking_no", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_48: [Field; 5] = [
    Field { name: "country", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "external_tracking_url", base: Base::String, ..Field::EMPTY },
    Field { name: "order_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "provider_id", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "tracks",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_47,
        ..Field::EMPTY
    },
];
static FIELDS_49: [Field; 1] =
    [Field { name: "tracking_number", base: Base::String, required: true, ..Field::EMPTY }];
static FIELDS_50: [Field; 1] = [Field { name: "order_ids", base: Base::String, arrays: 1, ..Field::EMPTY }];
static FIELDS_51: [Field; 6] = [
    Field {
        name: "delivery_type",
        base: Base::String,
        required: true,
        values: &["DELIVERY_SUCCESS", "DELIVERY_FAILED", "UPDATE_POD"],
        ..Field::EMPTY
    },
    Field {
        name: "fail_delivery_reason",
        base: Base::String,
        values: &[
            "INVALID_ADDRESS",
            "UNABLE_RECEIVE",
            "UNABLE_CONTACT_BUYER",
            "BUYER_REFUSED",
            "DELAY_DELIVERY",
            "PACKAGE_LOST",
            "PACKAGE_DAMAGE",
            "FORCE_MAJEURE",
            "OTHER",
        ],
        ..Field::EMPTY
    },
    Field { name: "file_type", base: Base::String, ..Field::EMPTY },
    Field { name: "file_url", base: Base::String, ..Field::EMPTY },
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "verification_code", base: Base::String, ..Field::EMPTY },
];
static FIELDS_52: [Field; 1] = [Field {
    name: "packages",
    base: Base::Object,
    arrays: 1,
    required: true,
    fields: &FIELDS_51,
    ..Field::EMPTY
}];
static FIELDS_53: [Field; 2] = [
    Field { name: "shipping_provider_id", base: Base::String, ..Field::EMPTY },
    Field { name: "tracking_number", base: Base::String, ..Field::EMPTY },
];
static FIELDS_54: [Field; 1] = [Field {
    name: "shipping_info_list",
    base: Base::Object,
    arrays: 1,
    required: true,
    fields: &FIELDS_29,
    ..Field::EMPTY
}];
static FIELDS_55: [Field; 4] = [
    Field { name: "file", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "file_type", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "order_ids", base: Base::String, arrays: 1, required: true, ..Field::EMPTY },
    Field { name: "package_id", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_56: [Field; 1] =
    [Field { name: "invoices", base: Base::Object, arrays: 1, fields: &FIELDS_55, ..Field::EMPTY }];

pub static BATCH_SHIP_PACKAGES: Operation = Operation {
    id: "fulfillment.batch_ship_packages",
    domain: "fulfillment",
    method: "batch_ship_packages",
    name: "BatchShipPackages",
    summary: "Ships several packages in one call and reports those that failed.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/fulfillment/202309/packages/ship",
        query: &[],
        body: Some(&FIELDS_3),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch { items: "packages", id: "id", failed_id: "package_id" }),
        scopes: &["seller.fulfillment.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Fulfillment.batchShipPackages"],
    laravel: &[],
};

pub static COMBINE_PACKAGE: Operation = Operation {
    id: "fulfillment.combine_package",
    domain: "fulfillment",
    method: "combine_package",
    name: "CombinePackage",
    summary: "Combines packages for the same recipient into new ones before shipping.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/fulfillment/202309/packages/combine",
        query: &[],
        body: Some(&FIELDS_5),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch { items: "combinable_packages", id: "id", failed_id: "package_id" }),
        scopes: &["seller.fulfillment.package.write"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Fulfillment.combinePackage"],
    laravel: &[],
};

pub static CREATE_FIRST_MILE_BUNDLE: Operation = Operation {
    id: "fulfillment.create_first_mile_bundle",
    domain: "fulfillment",
    method: "create_first_mile_bundle",
    name: "CreateFirstMileBundle",
    summary: "Bundles orders for handover to the first-mile carrier and returns a label URL.",
    http: Http::Post,
    default_version: "202407",
    versions: &[Version {
        version: "202407",
        path: "/fulfillment/202407/bundles",
        query: &[],
        body: Some(&FIELDS_6),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch { items: "order_ids", id: "", failed_id: "order_id" }),
        scopes: &["seller.fulfillment.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static CREATE_FIRST_MILE_BUNDLE_V2: Operation = Operation {
    id: "fulfillment.create_first_mile_bundle_v2",
    domain: "fulfillment",
    method: "create_first_mile_bundle_v2",
    name: "CreateFirstMileBundleV2",
    summary: "Bundles orders for the first-mile carrier through the newer endpoint, with a shop cipher.",
    http: Http::Post,
    default_version: "202510",
    versions: &[Version {
        version: "202510",
        path: "/fulfillment/202510/first_mile_bundle",
        query: &[],
        body: Some(&FIELDS_6),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch { items: "order_ids", id: "", failed_id: "order_id" }),
        scopes: &["seller.fulfillment.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static CREATE_LAST_MILE_BUNDLE: Operation = Operation {
    id: "fulfillment.create_last_mile_bundle",
    domain: "fulfillment",
    method: "create_last_mile_bundle",
    name: "CreateLastMileBundle",
    summary: "Bundles fulfilment units for the last mile and returns the bundle's id.",
    http: Http::Post,
    default_version: "202408",
    versions: &[Version {
        version: "202408",
        path: "/fulfillment/202408/last_mile_bundles",
        query: &[],
        body: Some(&FIELDS_10),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static CREATE_PACKAGES: Operation = Operation {
    id: "fulfillment.create_packages",
    domain: "fulfillment",
    method: "create_packages",
    name: "CreatePackages",
    summary: "Buys a TikTok Shipping label and creates the package (US only).",
    http: Http::Post,
    default_version: "202512",
    versions: &[
        Version {
            version: "202309",
            path: "/fulfillment/202309/packages",
            query: &[],
            body: Some(&FIELDS_13),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: false,
            item_errors: &[],
            batch: None,
            scopes: &["seller.fulfillment.basic"],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202512",
            path: "/fulfillment/202512/packages",
            query: &[],
            body: Some(&FIELDS_17),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: false,
            item_errors: &[],
            batch: None,
            scopes: &[],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
    ],
    php: &["Fulfillment.createPackages"],
    laravel: &[],
};

pub static FULFILLMENT_UPLOAD_DELIVERY_FILE: Operation = Operation {
    id: "fulfillment.fulfillment_upload_delivery_file",
    domain: "fulfillment",
    method: "fulfillment_upload_delivery_file",
    name: "FulfillmentUploadDeliveryFile",
    summary: "Uploads a PDF as proof of delivery and returns its URL.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/fulfillment/202309/files/upload",
        query: &[],
        body: None,
        form: &FIELDS_18,
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.fulfillment.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Fulfillment.fulfillmentUploadDeliveryFile"],
    laravel: &[],
};

pub static FULFILLMENT_UPLOAD_DELIVERY_IMAGE: Operation = Operation {
    id: "fulfillment.fulfillment_upload_delivery_image",
    domain: "fulfillment",
    method: "fulfillment_upload_delivery_image",
    name: "FulfillmentUploadDeliveryImage",
    summary: "Uploads a photo as proof of delivery and returns its URL.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/fulfillment/202309/images/upload",
        query: &[],
        body: None,
        form: &FIELDS_19,
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.fulfillment.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Fulfillment.fulfillmentUploadDeliveryImage"],
    laravel: &[],
};

pub static GET_ELIGIBLE_SHIPPING_SERVICE: Operation = Operation {
    id: "fulfillment.get_eligible_shipping_service",
    domain: "fulfillment",
    method: "get_eligible_shipping_service",
    name: "GetEligibleShippingService",
    summary: "Lists the shipping services and prices for an order's package (US only).",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/fulfillment/202309/orders/{order_id}/shipping_services/query",
        query: &[],
        body: Some(&FIELDS_22),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.fulfillment.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Fulfillment.getEligibleShippingService"],
    laravel: &[],
};

pub static GET_HANDOVER_TIMESLOTS: Operation = Operation {
    id: "fulfillment.get_handover_timeslots",
    domain: "fulfillment",
    method: "get_handover_timeslots",
    name: "GetHandoverTimeslots",
    summary: "Returns pickup slots and drop-off options for an order that is not packed yet.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/fulfillment/202309/orders/{order_id}/handover_time_slots",
        query: &FIELDS_23,
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
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_ORDER_CUSTOMS_REQUIREMENTS: Operation = Operation {
    id: "fulfillment.get_order_customs_requirements",
    domain: "fulfillment",
    method: "get_order_customs_requirements",
    name: "GetOrderCustomsRequirements",
    summary: "Tells which orders need customs information and which already have it (Japan).",
    http: Http::Post,
    default_version: "202607",
    versions: &[Version {
        version: "202607",
        path: "/fulfillment/202607/orders/customs_info/query",
        query: &[],
        body: Some(&FIELDS_24),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_ORDER_SPLIT_ATTRIBUTES: Operation = Operation {
    id: "fulfillment.get_order_split_attributes",
    domain: "fulfillment",
    method: "get_order_split_attributes",
    name: "GetOrderSplitAttributes",
    summary: "Tells, for each order, whether it can or must be split, and why.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/fulfillment/202309/orders/split_attributes",
        query: &FIELDS_24,
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.fulfillment.package.write"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Fulfillment.getOrderSplitAttributes"],
    laravel: &[],
};

pub static GET_PACKAGE_DETAIL: Operation = Operation {
    id: "fulfillment.get_package_detail",
    domain: "fulfillment",
    method: "get_package_detail",
    name: "GetPackageDetail",
    summary: "Returns one package with its status, tracking, addresses, size and order lines.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/fulfillment/202309/packages/{package_id}",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.fulfillment.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Fulfillment.getPackageDetail"],
    laravel: &[],
};

pub static GET_PACKAGE_HANDOVER_TIME_SLOTS: Operation = Operation {
    id: "fulfillment.get_package_handover_time_slots",
    domain: "fulfillment",
    method: "get_package_handover_time_slots",
    name: "GetPackageHandoverTimeSlots",
    summary: "Returns pickup slots and drop-off options for an existing package.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/fulfillment/202309/packages/{package_id}/handover_time_slots",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.fulfillment.package.write"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Fulfillment.getPackageHandoverTimeSlots"],
    laravel: &[],
};

pub static GET_PACKAGE_SHIPPING_DOCUMENT: Operation = Operation {
    id: "fulfillment.get_package_shipping_document",
    domain: "fulfillment",
    method: "get_package_shipping_document",
    name: "GetPackageShippingDocument",
    summary: "Returns a URL for a package's label or packing slip, valid for 24 hours.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/fulfillment/202309/packages/{package_id}/shipping_documents",
        query: &FIELDS_25,
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.fulfillment.basic"],
        sunset: None,
        window: None,
        wait_codes: &[11034037],
    }],
    php: &["Fulfillment.getPackageShippingDocument"],
    laravel: &[],
};

pub static GET_POD_CUSTOMIZATION_DETAILS: Operation = Operation {
    id: "fulfillment.get_pod_customization_details",
    domain: "fulfillment",
    method: "get_pod_customization_details",
    name: "GetPODCustomizationDetails",
    summary: "Returns the buyer's print-on-demand design for order lines, from the package side.",
    http: Http::Post,
    default_version: "202606",
    versions: &[Version {
        version: "202606",
        path: "/fulfillment/202606/pod_details/get",
        query: &[],
        body: Some(&FIELDS_27),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_TRACKING: Operation = Operation {
    id: "fulfillment.get_tracking",
    domain: "fulfillment",
    method: "get_tracking",
    name: "GetTracking",
    summary: "Lists the tracking events of an order's shipment.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/fulfillment/202309/orders/{order_id}/tracking",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.logistics"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Fulfillment.getTracking"],
    laravel: &[],
};

pub static MARK_PACKAGE_AS_SHIPPED: Operation = Operation {
    id: "fulfillment.mark_package_as_shipped",
    domain: "fulfillment",
    method: "mark_package_as_shipped",
    name: "MarkPackageAsShipped",
    summary: "Reports the seller's own tracking number and creates the shipped package.",
    http: Http::Post,
    default_version: "202610",
    versions: &[
        Version {
            version: "202309",
            path: "/fulfillment/202309/orders/{order_id}/packages",
            query: &[],
            body: Some(&FIELDS_28),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: false,
            item_errors: &[],
            batch: None,
            scopes: &["seller.fulfillment.basic"],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202610",
            path: "/fulfillment/202610/orders/{order_id}/packages",
            query: &[],
            body: Some(&FIELDS_30),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: false,
            item_errors: &[],
            batch: None,
            scopes: &[],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
    ],
    php: &["Fulfillment.markPackageAsShipped"],
    laravel: &[],
};

pub static REDEEM_INFO_CALLBACK: Operation = Operation {
    id: "fulfillment.redeem_info_callback",
    domain: "fulfillment",
    method: "redeem_info_callback",
    name: "RedeemInfoCallback",
    summary: "Reports redeem codes of digital goods for the lines of an order.",
    http: Http::Post,
    default_version: "202601",
    versions: &[Version {
        version: "202601",
        path: "/fulfillment/202601/redeem_info/callback",
        query: &[],
        body: Some(&FIELDS_33),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static SCHEDULE_PACKAGE_HANDOVER: Operation = Operation {
    id: "fulfillment.schedule_package_handover",
    domain: "fulfillment",
    method: "schedule_package_handover",
    name: "SchedulePackageHandover",
    summary: "Books pickup or drop-off for an order and returns the new package (US only).",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/fulfillment/202309/packages/schedule",
        query: &[],
        body: Some(&FIELDS_34),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static SEARCH_COMBINABLE_PACKAGES: Operation = Operation {
    id: "fulfillment.search_combinable_packages",
    domain: "fulfillment",
    method: "search_combinable_packages",
    name: "SearchCombinablePackages",
    summary: "Lists draft packages, each a group of orders that can be combined.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/fulfillment/202309/combinable_packages/search",
        query: &FIELDS_35,
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "combinable_packages",
            total: Some("total_count"),
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.fulfillment.package.write"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Fulfillment.searchCombinablePackages"],
    laravel: &[],
};

pub static SEARCH_PACKAGE: Operation = Operation {
    id: "fulfillment.search_package",
    domain: "fulfillment",
    method: "search_package",
    name: "SearchPackage",
    summary: "Lists packages by status and time, newest first.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/fulfillment/202309/packages/search",
        query: &FIELDS_37,
        body: Some(&FIELDS_36),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "packages",
            total: Some("total_count"),
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.fulfillment.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Fulfillment.searchPackage"],
    laravel: &[],
};

pub static SHIP_PACKAGE: Operation = Operation {
    id: "fulfillment.ship_package",
    domain: "fulfillment",
    method: "ship_package",
    name: "ShipPackage",
    summary: "Arranges the shipment of one package, with TikTok Shipping or the seller's own carrier.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/fulfillment/202309/packages/{package_id}/ship",
        query: &[],
        body: Some(&FIELDS_38),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.fulfillment.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Fulfillment.shipPackage"],
    laravel: &[],
};

pub static SPLIT_ORDERS: Operation = Operation {
    id: "fulfillment.split_orders",
    domain: "fulfillment",
    method: "split_orders",
    name: "SplitOrders",
    summary: "Splits an order into several packages by groups of order lines.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/fulfillment/202309/orders/{order_id}/split",
        query: &[],
        body: Some(&FIELDS_41),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.fulfillment.package.write"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Fulfillment.splitOrders"],
    laravel: &[],
};

pub static SUBMIT_CUSTOMS_CLEARANCE_INFORMATION: Operation = Operation {
    id: "fulfillment.submit_customs_clearance_information",
    domain: "fulfillment",
    method: "submit_customs_clearance_information",
    name: "SubmitCustomsClearanceInformation",
    summary: "Submits customs information for the items of orders (Japan).",
    http: Http::Post,
    default_version: "202607",
    versions: &[Version {
        version: "202607",
        path: "/fulfillment/202607/orders/customs_info/submit",
        query: &[],
        body: Some(&FIELDS_45),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static TRACKING_STATUS_UPDATE: Operation = Operation {
    id: "fulfillment.tracking_status_update",
    domain: "fulfillment",
    method: "tracking_status_update",
    name: "TrackingStatusUpdate",
    summary: "Pushes tracking events of the seller's own fleet for one order.",
    http: Http::Post,
    default_version: "202609",
    versions: &[Version {
        version: "202609",
        path: "/fulfillment/202609/order/sof/track/update",
        query: &[],
        body: Some(&FIELDS_48),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["track_results"],
        batch: Some(Batch { items: "tracks", id: "tracking_no", failed_id: "tracking_no" }),
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static TTS_TRACKING_VALIDATION: Operation = Operation {
    id: "fulfillment.tts_tracking_validation",
    domain: "fulfillment",
    method: "tts_tracking_validation",
    name: "TTSTrackingValidation",
    summary: "Tells whether a tracking number belongs to TikTok Shipping (US only).",
    http: Http::Get,
    default_version: "202508",
    versions: &[Version {
        version: "202508",
        path: "/fulfillment/202508/tts_tracking_validation",
        query: &FIELDS_49,
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.logistics"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static UNCOMBINE_PACKAGES: Operation = Operation {
    id: "fulfillment.uncombine_packages",
    domain: "fulfillment",
    method: "uncombine_packages",
    name: "UncombinePackages",
    summary: "Takes orders out of a combined package and returns the new packages.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/fulfillment/202309/packages/{package_id}/uncombine",
        query: &[],
        body: Some(&FIELDS_50),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.fulfillment.package.write"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Fulfillment.uncombinePackages"],
    laravel: &[],
};

pub static UPDATE_PACKAGE_DELIVERY_STATUS: Operation = Operation {
    id: "fulfillment.update_package_delivery_status",
    domain: "fulfillment",
    method: "update_package_delivery_status",
    name: "UpdatePackageDeliveryStatus",
    summary: "Reports delivery, failure or proof of delivery for packages that the seller's own fleet carries.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/fulfillment/202309/packages/deliver",
        query: &[],
        body: Some(&FIELDS_52),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch { items: "packages", id: "id", failed_id: "package_id" }),
        scopes: &["seller.delivery.status.write"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Fulfillment.updatePackageDeliveryStatus"],
    laravel: &[],
};

pub static UPDATE_PACKAGE_SHIPPING_INFO: Operation = Operation {
    id: "fulfillment.update_package_shipping_info",
    domain: "fulfillment",
    method: "update_package_shipping_info",
    name: "UpdatePackageShippingInfo",
    summary: "Changes the tracking number and carrier of one package that is already shipped.",
    http: Http::Post,
    default_version: "202610",
    versions: &[
        Version {
            version: "202309",
            path: "/fulfillment/202309/packages/{package_id}/shipping_info/update",
            query: &[],
            body: Some(&FIELDS_53),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: false,
            item_errors: &[],
            batch: None,
            scopes: &["seller.fulfillment.basic"],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202610",
            path: "/fulfillment/202610/packages/{package_id}/shipping_info/update",
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
            window: None,
            wait_codes: &[],
        },
    ],
    php: &["Fulfillment.updatePackageShippingInfo"],
    laravel: &[],
};

pub static UPDATE_SHIPPING_INFO: Operation = Operation {
    id: "fulfillment.update_shipping_info",
    domain: "fulfillment",
    method: "update_shipping_info",
    name: "UpdateShippingInfo",
    summary: "Changes the tracking number and carrier of a shipped order that was not split.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/fulfillment/202309/orders/{order_id}/shipping_info/update",
        query: &[],
        body: Some(&FIELDS_1),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.logistics"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Fulfillment.updateShippingInfo"],
    laravel: &[],
};

pub static UPLOAD_INVOICE: Operation = Operation {
    id: "fulfillment.upload_invoice",
    domain: "fulfillment",
    method: "upload_invoice",
    name: "UploadInvoice",
    summary: "Uploads the XML invoices that packages need before shipping (Brazil).",
    http: Http::Post,
    default_version: "202502",
    versions: &[Version {
        version: "202502",
        path: "/fulfillment/202502/invoice/upload",
        query: &[],
        body: Some(&FIELDS_56),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch { items: "invoices", id: "package_id", failed_id: "package_id" }),
        scopes: &["seller.fulfillment.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};
