// Generated from core/catalog by `cargo gen`. Do not edit.

use crate::catalog::*;

static FIELDS_0: [Field; 1] = [Field { name: "skus", base: Base::String, arrays: 1, ..Field::EMPTY }];
static FIELDS_1: [Field; 3] = [
    Field { name: "code", base: Base::String, ..Field::EMPTY },
    Field { name: "quantity", base: Base::Integer, ..Field::EMPTY },
    Field { name: "warehouse_code", base: Base::String, ..Field::EMPTY },
];
static FIELDS_2: [Field; 1] =
    [Field { name: "skus", base: Base::Object, arrays: 1, fields: &FIELDS_1, ..Field::EMPTY }];
static FIELDS_3: [Field; 2] = [
    Field { name: "skus", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "supplier_id", base: Base::String, ..Field::EMPTY },
];
static FIELDS_4: [Field; 2] = [
    Field { name: "skus", base: Base::Object, arrays: 1, fields: &FIELDS_1, ..Field::EMPTY },
    Field { name: "supplier_id", base: Base::String, ..Field::EMPTY },
];

pub static GS_FULL_SERVICE_QUERY_VIRTUAL_INVENTORY: Operation = Operation {
    id: "gs_full_service_inventory.gs_full_service_query_virtual_inventory",
    domain: "gs_full_service_inventory",
    method: "gs_full_service_query_virtual_inventory",
    name: "GSFullServiceQueryVirtualInventory",
    summary: "Returns virtual stock per SKU and warehouse (beta endpoint).",
    http: Http::Post,
    default_version: "202405",
    versions: &[Version {
        version: "202405",
        path: "/gs_full_service_inventory/202405/beta/virtual_inventory/query",
        query: &[],
        body: Some(&FIELDS_0),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: true,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GS_FULL_SERVICE_UPDATE_VIRTUAL_INVENTORY: Operation = Operation {
    id: "gs_full_service_inventory.gs_full_service_update_virtual_inventory",
    domain: "gs_full_service_inventory",
    method: "gs_full_service_update_virtual_inventory",
    name: "GSFullServiceUpdateVirtualInventory",
    summary: "Sets virtual stock per SKU and warehouse and reports failures (beta endpoint).",
    http: Http::Post,
    default_version: "202405",
    versions: &[Version {
        version: "202405",
        path: "/gs_full_service_inventory/202405/beta/virtual_inventory/update",
        query: &[],
        body: Some(&FIELDS_2),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch { items: "skus", id: "code", failed_id: "sku_code" }),
        scopes: &[],
        sunset: None,
        beta: true,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static QUERY_GLOBAL_SELLING_VIRTUAL_INVENTORY: Operation = Operation {
    id: "gs_full_service_inventory.query_global_selling_virtual_inventory",
    domain: "gs_full_service_inventory",
    method: "query_global_selling_virtual_inventory",
    name: "QueryGlobalSellingVirtualInventory",
    summary: "Returns a supplier's virtual stock per SKU and warehouse (preview endpoint).",
    http: Http::Post,
    default_version: "202404",
    versions: &[Version {
        version: "202404",
        path: "/gs_full_service_inventory/202404/preview/virtual_inventory/query",
        query: &[],
        body: Some(&FIELDS_3),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &[],
        sunset: None,
        beta: true,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static SET_GLOBAL_SELLING_VIRTUAL_INVENTORY: Operation = Operation {
    id: "gs_full_service_inventory.set_global_selling_virtual_inventory",
    domain: "gs_full_service_inventory",
    method: "set_global_selling_virtual_inventory",
    name: "SetGlobalSellingVirtualInventory",
    summary: "Sets a supplier's virtual stock and reports failures per SKU (preview endpoint).",
    http: Http::Post,
    default_version: "202404",
    versions: &[Version {
        version: "202404",
        path: "/gs_full_service_inventory/202404/preview/virtual_inventory/update",
        query: &[],
        body: Some(&FIELDS_4),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch { items: "skus", id: "code", failed_id: "sku_code" }),
        scopes: &[],
        sunset: None,
        beta: true,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};
