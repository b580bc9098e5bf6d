// Generated from core/catalog by `cargo gen`. Do not edit.

use crate::catalog::*;

static FIELDS_0: [Field; 4] = [
    Field { name: "height", base: Base::Integer, ..Field::EMPTY },
    Field { name: "length", base: Base::Integer, ..Field::EMPTY },
    Field {
        name: "unit",
        base: Base::String,
        values: &["CENTIMETER", "FOOT", "INCH", "METER", "MICRON", "MILLIMETER"],
        ..Field::EMPTY
    },
    Field { name: "width", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_1: [Field; 2] = [
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "quantity", base: Base::Integer, required: true, ..Field::EMPTY },
];
static FIELDS_2: [Field; 2] = [
    Field {
        name: "unit",
        base: Base::String,
        values: &["GRAM", "KILOGRAM", "MILLIGRAM", "OUNCE", "POUND"],
        ..Field::EMPTY
    },
    Field { name: "value", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_3: [Field; 16] = [
    Field { name: "create_time_millis", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "dimension", base: Base::Object, required: true, fields: &FIELDS_0, ..Field::EMPTY },
    Field { name: "handover_time_millis", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "provider_warehouse_code", base: Base::String, ..Field::EMPTY },
    Field { name: "provider_warehouse_name", base: Base::String, ..Field::EMPTY },
    Field { name: "ship_time_millis", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "shipping_origin_city", base: Base::String, ..Field::EMPTY },
    Field { name: "shipping_provider_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "shipping_provider_name", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "skus", base: Base::Object, arrays: 1, required: true, fields: &FIELDS_1, ..Field::EMPTY },
    Field {
        name: "tcw_warehouse_type",
        base: Base::String,
        values: &["STANDARD", "TIKTOK_CERTIFIED_WAREHOUSE_FULFILLMENT"],
        ..Field::EMPTY
    },
    Field { name: "time_zone", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "tracking_number", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "weight", base: Base::Object, fields: &FIELDS_2, ..Field::EMPTY },
    Field { name: "wms_order_id", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_4: [Field; 2] = [
    Field {
        name: "packages",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_3,
        ..Field::EMPTY
    },
    Field { name: "warehouse_provider_id", base: Base::String, required: true, ..Field::EMPTY },
];

pub static CONFIRM_PACKAGE_SHIPMENT: Operation = Operation {
    id: "supply_chain.confirm_package_shipment",
    domain: "supply_chain",
    method: "confirm_package_shipment",
    name: "ConfirmPackageShipment",
    summary: "Reports packages that a certified warehouse has shipped.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/supply_chain/202309/packages/sync",
        query: &[],
        body: Some(&FIELDS_4),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch { items: "packages", id: "id", failed_id: "package_id" }),
        scopes: &["seller.fulfillment.basic"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Supplychain.confirmPackageShipment"],
    laravel: &[],
};
