// Generated from core/catalog by `cargo gen`. Do not edit.

use crate::catalog::*;

static FIELDS_0: [Field; 2] = [
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "origin_id", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_1: [Field; 3] = [
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "line_items",
        base: Base::Object,
        arrays: 1,
        required: true,
        max_items: 100,
        fields: &FIELDS_0,
        ..Field::EMPTY
    },
    Field {
        name: "platform",
        base: Base::String,
        required: true,
        values: &[
            "AMAZON",
            "BIGCOMMERCE",
            "CHANNEL_ADVISOR",
            "ERP_SYSTEM",
            "MAGENTO",
            "ORDER_MANAGEMENT_SYSTEM",
            "SALESFORCE_COMMERCE_CLOUD",
            "SHOPIFY",
            "WAREHOUSE_MANAGEMENT_SYSTEM",
            "WOOCOMMERCE",
        ],
        ..Field::EMPTY
    },
];
static FIELDS_2: [Field; 2] = [
    Field { name: "external_order", base: Base::Object, required: true, fields: &FIELDS_1, ..Field::EMPTY },
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_3: [Field; 1] = [Field {
    name: "orders",
    base: Base::Object,
    arrays: 1,
    required: true,
    max_items: 100,
    fields: &FIELDS_2,
    ..Field::EMPTY
}];
static FIELDS_4: [Field; 1] = [Field {
    name: "platform",
    base: Base::String,
    required: true,
    values: &[
        "SHOPIFY",
        "WOOCOMMERCE",
        "BIGCOMMERCE",
        "MAGENTO",
        "SALESFORCE_COMMERCE_CLOUD",
        "CHANNEL_ADVISOR",
        "AMAZON",
        "ORDER_MANAGEMENT_SYSTEM",
        "WAREHOUSE_MANAGEMENT_SYSTEM",
        "ERP_SYSTEM",
    ],
    ..Field::EMPTY
}];
static FIELDS_5: [Field; 1] =
    [Field { name: "ids", base: Base::String, arrays: 1, required: true, max_items: 50, ..Field::EMPTY }];
static FIELDS_6: [Field; 9] = [
    Field { name: "buyer_user_id", base: Base::String, ..Field::EMPTY },
    Field { name: "create_time_ge", base: Base::Integer, ..Field::EMPTY },
    Field { name: "create_time_lt", base: Base::Integer, ..Field::EMPTY },
    Field { name: "is_buyer_request_cancel", base: Base::Boolean, ..Field::EMPTY },
    Field {
        name: "order_status",
        base: Base::String,
        values: &[
            "UNPAID",
            "ON_HOLD",
            "AWAITING_SHIPMENT",
            "PARTIALLY_SHIPPING",
            "AWAITING_COLLECTION",
            "IN_TRANSIT",
            "DELIVERED",
            "COMPLETED",
            "CANCELLED",
        ],
        ..Field::EMPTY
    },
    Field { name: "shipping_type", base: Base::String, ..Field::EMPTY },
    Field { name: "update_time_ge", base: Base::Integer, ..Field::EMPTY },
    Field { name: "update_time_lt", base: Base::Integer, ..Field::EMPTY },
    Field { name: "warehouse_ids", base: Base::String, arrays: 1, max_items: 100, ..Field::EMPTY },
];
static FIELDS_7: [Field; 4] = [
    Field { name: "page_size", base: Base::Integer, required: true, range: Some((1, 100)), ..Field::EMPTY },
    Field { name: "page_token", base: Base::String, ..Field::EMPTY },
    Field { name: "sort_field", base: Base::String, values: &["create_time", "update_time"], ..Field::EMPTY },
    Field { name: "sort_order", base: Base::String, values: &["ASC", "DESC"], ..Field::EMPTY },
];
static FIELDS_8: [Field; 2] = [
    Field { name: "external_order_id", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "platform",
        base: Base::String,
        required: true,
        values: &[
            "SHOPIFY",
            "WOOCOMMERCE",
            "BIGCOMMERCE",
            "MAGENTO",
            "SALESFORCE_COMMERCE_CLOUD",
            "CHANNEL_ADVISOR",
            "AMAZON",
            "ORDER_MANAGEMENT_SYSTEM",
            "WAREHOUSE_MANAGEMENT_SYSTEM",
            "ERP_SYSTEM",
        ],
        ..Field::EMPTY
    },
];
static FIELDS_9: [Field; 4] = [
    Field { name: "order_line_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "pod_order_data_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "product_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "sku_id", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_10: [Field; 2] = [
    Field { name: "main_order_id", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "query_order_lines",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_9,
        ..Field::EMPTY
    },
];
static FIELDS_11: [Field; 4] = [
    Field { name: "blind_open_time", base: Base::Integer, ..Field::EMPTY },
    Field { name: "blind_result_product_id", base: Base::String, ..Field::EMPTY },
    Field { name: "blind_result_sku_id", base: Base::String, ..Field::EMPTY },
    Field { name: "order_line_id", base: Base::String, ..Field::EMPTY },
];
static FIELDS_12: [Field; 2] = [
    Field { name: "blind_box_results", base: Base::Object, arrays: 1, fields: &FIELDS_11, ..Field::EMPTY },
    Field { name: "main_order_id", base: Base::String, ..Field::EMPTY },
];
static FIELDS_13: [Field; 4] = [
    Field { name: "blind_open_time", base: Base::Integer, ..Field::EMPTY },
    Field { name: "blind_result_product_id", base: Base::String, ..Field::EMPTY },
    Field { name: "blind_result_sku_id", base: Base::String, ..Field::EMPTY },
    Field { name: "product_type", base: Base::String, values: &["GIFT", "NORMAL"], ..Field::EMPTY },
];
static FIELDS_14: [Field; 2] = [
    Field {
        name: "blind_box_order_line_list",
        base: Base::Object,
        arrays: 1,
        fields: &FIELDS_13,
        ..Field::EMPTY
    },
    Field { name: "order_line_id", base: Base::String, ..Field::EMPTY },
];
static FIELDS_15: [Field; 3] = [
    Field {
        name: "blind_batch_box_results",
        base: Base::Object,
        arrays: 1,
        fields: &FIELDS_14,
        ..Field::EMPTY
    },
    Field { name: "blind_box_results", base: Base::Object, arrays: 1, fields: &FIELDS_11, ..Field::EMPTY },
    Field { name: "main_order_id", base: Base::String, ..Field::EMPTY },
];

pub static ADD_EXTERNAL_ORDER_REFERENCES: Operation = Operation {
    id: "order.add_external_order_references",
    domain: "order",
    method: "add_external_order_references",
    name: "AddExternalOrderReferences",
    summary: "Stores the ids that up to 100 orders have on another platform.",
    http: Http::Post,
    default_version: "202406",
    versions: &[Version {
        version: "202406",
        path: "/order/202406/orders/external_orders",
        query: &[],
        body: Some(&FIELDS_3),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch { items: "orders", id: "id", failed_id: "order_id" }),
        scopes: &["seller.order.ext_ref.write.custom", "seller.order.ext_ref.write"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Order.addExternalOrderReferences"],
    laravel: &["order.addExternalOrders"],
};

pub static GET_EXTERNAL_ORDER_REFERENCES: Operation = Operation {
    id: "order.get_external_order_references",
    domain: "order",
    method: "get_external_order_references",
    name: "GetExternalOrderReferences",
    summary: "Returns the ids that one order has on another platform.",
    http: Http::Get,
    default_version: "202406",
    versions: &[Version {
        version: "202406",
        path: "/order/202406/orders/{order_id}/external_orders",
        query: &FIELDS_4,
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.order.ext_ref.read"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Order.getExternalOrderReferences"],
    laravel: &["order.externalOrders"],
};

pub static GET_ORDER_DETAIL: Operation = Operation {
    id: "order.get_order_detail",
    domain: "order",
    method: "get_order_detail",
    name: "GetOrderDetail",
    summary: "Returns up to 50 orders by id, with their line items, address and payment.",
    http: Http::Get,
    default_version: "202507",
    versions: &[
        Version {
            version: "202309",
            path: "/order/202309/orders",
            query: &FIELDS_5,
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
        },
        Version {
            version: "202507",
            path: "/order/202507/orders",
            query: &FIELDS_5,
            body: None,
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: true,
            item_errors: &[],
            batch: None,
            scopes: &["seller.order.info"],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
    ],
    php: &["Order.getOrderDetail"],
    laravel: &["order.detail"],
};

pub static GET_ORDER_LIST: Operation = Operation {
    id: "order.get_order_list",
    domain: "order",
    method: "get_order_list",
    name: "GetOrderList",
    summary: "Lists orders that match a filter, newest first.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/order/202309/orders/search",
        query: &FIELDS_7,
        body: Some(&FIELDS_6),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "orders",
            total: Some("total_count"),
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.order.info"],
        sunset: None,
        window: Some(Window {
            from: "create_time_ge",
            to: "create_time_lt",
            field: "create_time",
            id: "id",
            days: 30,
        }),
        wait_codes: &[],
    }],
    php: &["Order.getOrderList"],
    laravel: &["order.list"],
};

pub static GET_PRICE_DETAIL: Operation = Operation {
    id: "order.get_price_detail",
    domain: "order",
    method: "get_price_detail",
    name: "GetPriceDetail",
    summary: "Returns the price, discounts, fees and taxes of one order, per line item.",
    http: Http::Get,
    default_version: "202407",
    versions: &[Version {
        version: "202407",
        path: "/order/202407/orders/{order_id}/price_detail",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.order.info"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Order.getPriceDetail"],
    laravel: &["order.priceDetail"],
};

pub static GET_PRIVILEGED_ORDER_DETAIL: Operation = Operation {
    id: "order.get_privileged_order_detail",
    domain: "order",
    method: "get_privileged_order_detail",
    name: "GetPrivilegedOrderDetail",
    summary: "Returns up to 50 orders with personal data, for apps granted that access.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/order/202309/privileged_orders",
        query: &FIELDS_5,
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

pub static SEARCH_ORDER_BY_EXTERNAL_ORDER_REFERENCES: Operation = Operation {
    id: "order.search_order_by_external_order_references",
    domain: "order",
    method: "search_order_by_external_order_references",
    name: "SearchOrderByExternalOrderReference",
    summary: "Finds the order that has a given id on another platform.",
    http: Http::Post,
    default_version: "202406",
    versions: &[Version {
        version: "202406",
        path: "/order/202406/orders/external_order_search",
        query: &FIELDS_8,
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.order.ext_ref.read"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Order.searchOrderByExternalOrderReferences"],
    laravel: &["order.searchExternalOrders"],
};

pub static SEARCH_POD_CUSTOMIZATION_DETAILS: Operation = Operation {
    id: "order.search_pod_customization_details",
    domain: "order",
    method: "search_pod_customization_details",
    name: "SearchPODCustomizationDetails",
    summary: "Returns the buyer's print-on-demand design for the lines of an order.",
    http: Http::Post,
    default_version: "202606",
    versions: &[Version {
        version: "202606",
        path: "/order/202606/pod_details/search",
        query: &[],
        body: Some(&FIELDS_10),
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

pub static UPDATE_BLIND_BOX_OPENING_RESULTS: Operation = Operation {
    id: "order.update_blind_box_opening_results",
    domain: "order",
    method: "update_blind_box_opening_results",
    name: "UpdateTheBlindBoxOpeningResults",
    summary: "Reports which product each opened blind box of an order contained.",
    http: Http::Post,
    default_version: "202605",
    versions: &[
        Version {
            version: "202511",
            path: "/order/202511/orders/blind_box_result/callback",
            query: &[],
            body: Some(&FIELDS_12),
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
        Version {
            version: "202605",
            path: "/order/202605/orders/blind_box_result/callback",
            query: &[],
            body: Some(&FIELDS_15),
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
    php: &[],
    laravel: &[],
};
