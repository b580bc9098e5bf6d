// Generated from core/catalog by `cargo gen`. Do not edit.

use crate::catalog::*;

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
        body: Some(&[
            Field {
                name: "packages",
                base: Base::Object,
                arrays: 1,
                required: true,
                fields: &[
                    Field { name: "create_time_millis", base: Base::Integer, required: true, ..Field::EMPTY },
                    Field {
                        name: "dimension",
                        base: Base::Object,
                        required: true,
                        fields: &[
                            Field { name: "height", base: Base::Integer, ..Field::EMPTY },
                            Field { name: "length", base: Base::Integer, ..Field::EMPTY },
                            Field { name: "unit", base: Base::String, ..Field::EMPTY },
                            Field { name: "width", base: Base::Integer, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "handover_time_millis",
                        base: Base::Integer,
                        required: true,
                        ..Field::EMPTY
                    },
                    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "provider_warehouse_code", base: Base::String, ..Field::EMPTY },
                    Field { name: "provider_warehouse_name", base: Base::String, ..Field::EMPTY },
                    Field { name: "ship_time_millis", base: Base::Integer, required: true, ..Field::EMPTY },
                    Field { name: "shipping_origin_city", base: Base::String, ..Field::EMPTY },
                    Field {
                        name: "shipping_provider_id",
                        base: Base::String,
                        required: true,
                        ..Field::EMPTY
                    },
                    Field {
                        name: "shipping_provider_name",
                        base: Base::String,
                        required: true,
                        ..Field::EMPTY
                    },
                    Field {
                        name: "skus",
                        base: Base::Object,
                        arrays: 1,
                        required: true,
                        fields: &[
                            Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "quantity", base: Base::Integer, required: true, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "tcw_warehouse_type", base: Base::String, ..Field::EMPTY },
                    Field { name: "time_zone", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "tracking_number", base: Base::String, required: true, ..Field::EMPTY },
                    Field {
                        name: "weight",
                        base: Base::Object,
                        fields: &[
                            Field { name: "unit", base: Base::String, ..Field::EMPTY },
                            Field { name: "value", base: Base::Integer, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "wms_order_id", base: Base::String, required: true, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field { name: "warehouse_provider_id", base: Base::String, required: true, ..Field::EMPTY },
        ]),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        scopes: &["seller.fulfillment.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Supplychain.confirmPackageShipment"],
    laravel: &[],
};
