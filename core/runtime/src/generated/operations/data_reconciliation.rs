// Generated from core/catalog by `cargo gen`. Do not edit.

use crate::catalog::*;

static FIELDS_0: [Field; 3] = [
    Field { name: "logistics_provider_name", base: Base::String, ..Field::EMPTY },
    Field { name: "package_id", base: Base::String, ..Field::EMPTY },
    Field { name: "tracking_number", base: Base::String, ..Field::EMPTY },
];
static FIELDS_1: [Field; 9] = [
    Field { name: "channel_financial_status", base: Base::String, ..Field::EMPTY },
    Field { name: "channel_fulfillment_status", base: Base::String, ..Field::EMPTY },
    Field { name: "channel_order_id", base: Base::String, ..Field::EMPTY },
    Field { name: "channel_order_status", base: Base::String, ..Field::EMPTY },
    Field { name: "channel_order_update_time", base: Base::String, ..Field::EMPTY },
    Field { name: "channel_type", base: Base::String, ..Field::EMPTY },
    Field { name: "not_exist_reason", base: Base::String, ..Field::EMPTY },
    Field { name: "order_id", base: Base::String, ..Field::EMPTY },
    Field { name: "packages", base: Base::Object, arrays: 1, fields: &FIELDS_0, ..Field::EMPTY },
];
static FIELDS_2: [Field; 1] =
    [Field { name: "orders", base: Base::Object, arrays: 1, fields: &FIELDS_1, ..Field::EMPTY }];
static FIELDS_3: [Field; 1] = [Field { name: "shop_id", base: Base::Integer, ..Field::EMPTY }];
static FIELDS_4: [Field; 3] = [
    Field { name: "package_id", base: Base::String, ..Field::EMPTY },
    Field { name: "shipping_provider_name", base: Base::String, ..Field::EMPTY },
    Field { name: "tracking_number", base: Base::String, ..Field::EMPTY },
];
static FIELDS_5: [Field; 9] = [
    Field { name: "channel_financial_status", base: Base::String, ..Field::EMPTY },
    Field { name: "channel_fulfillment_status", base: Base::String, ..Field::EMPTY },
    Field { name: "channel_order_id", base: Base::String, ..Field::EMPTY },
    Field { name: "channel_order_status", base: Base::String, ..Field::EMPTY },
    Field { name: "channel_order_update_time", base: Base::String, ..Field::EMPTY },
    Field { name: "channel_type", base: Base::String, ..Field::EMPTY },
    Field { name: "not_exist_reason", base: Base::String, ..Field::EMPTY },
    Field { name: "order_id", base: Base::String, ..Field::EMPTY },
    Field { name: "packages", base: Base::Object, arrays: 1, fields: &FIELDS_4, ..Field::EMPTY },
];
static FIELDS_6: [Field; 1] =
    [Field { name: "orders", base: Base::Object, arrays: 1, fields: &FIELDS_5, ..Field::EMPTY }];
static FIELDS_7: [Field; 9] = [
    Field { name: "channel_financial_status", base: Base::String, ..Field::EMPTY },
    Field { name: "channel_fulfillment_status", base: Base::String, ..Field::EMPTY },
    Field { name: "channel_order_id", base: Base::String, ..Field::EMPTY },
    Field { name: "channel_order_status", base: Base::String, ..Field::EMPTY },
    Field { name: "channel_order_update_time", base: Base::String, ..Field::EMPTY },
    Field { name: "channel_type", base: Base::String, ..Field::EMPTY },
    Field { name: "issue_reason", base: Base::String, ..Field::EMPTY },
    Field { name: "order_id", base: Base::String, ..Field::EMPTY },
    Field { name: "packages", base: Base::Object, arrays: 1, fields: &FIELDS_4, ..Field::EMPTY },
];
static FIELDS_8: [Field; 1] =
    [Field { name: "orders", base: Base::Object, arrays: 1, fields: &FIELDS_7, ..Field::EMPTY }];

pub static ORDER_STATUS_DATA_EXCHANGE: Operation = Operation {
    id: "data_reconciliation.order_status_data_exchange",
    domain: "data_reconciliation",
    method: "order_status_data_exchange",
    name: "OrderStatusDataExchange",
    summary: "Reports order states of another channel so that TikTok can reconcile them.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/data_reconciliation/202309/orders/sync",
        query: &FIELDS_3,
        body: Some(&FIELDS_2),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch { items: "orders", id: "channel_order_id", failed_id: "channel_order_id" }),
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static QUALITY_FACTORY_ORDER_DATA_IMPORT: Operation = Operation {
    id: "data_reconciliation.quality_factory_order_data_import",
    domain: "data_reconciliation",
    method: "quality_factory_order_data_import",
    name: "QualityFactoryOrderDataImportAPI",
    summary: "Imports order data of another channel for quality checks of the integration.",
    http: Http::Post,
    default_version: "202401",
    versions: &[
        Version {
            version: "202310",
            path: "/data_reconciliation/202310/orders/import",
            query: &[],
            body: Some(&FIELDS_6),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: false,
            item_errors: &["errors"],
            batch: Some(Batch { items: "orders", id: "channel_order_id", failed_id: "channel_order_id" }),
            scopes: &[],
            sunset: None,
            beta: false,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202401",
            path: "/data_reconciliation/202401/orders/import",
            query: &[],
            body: Some(&FIELDS_8),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: false,
            item_errors: &["errors"],
            batch: Some(Batch { items: "orders", id: "channel_order_id", failed_id: "channel_order_id" }),
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
