// Generated from core/catalog by `cargo gen`. Do not edit.

use crate::catalog::*;

static FIELDS_0: [Field; 5] = [
    Field {
        name: "threshold_type",
        base: Base::String,
        required: true,
        values: &["MINIMAL_ITEM_QUANTITY", "MINIMAL_ORDER_AMOUNT"],
        ..Field::EMPTY
    },
    Field { name: "threshold_value", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "tier", base: Base::Integer, required: true, ..Field::EMPTY },
    Field {
        name: "type",
        base: Base::String,
        required: true,
        values: &["AMOUNT_OFF", "PERCENTAGE_OFF"],
        ..Field::EMPTY
    },
    Field { name: "value", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_1: [Field; 1] =
    [Field { name: "details", base: Base::Object, arrays: 1, fields: &FIELDS_0, ..Field::EMPTY }];
static FIELDS_2: [Field; 6] = [
    Field { name: "benefit_max_applicable_quantity", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "benefit_max_applicable_times", base: Base::String, ..Field::EMPTY },
    Field {
        name: "discount_type",
        base: Base::String,
        required: true,
        values: &["AMOUNT_OFF_EACH", "FREE", "PERCENTAGE_OFF"],
        ..Field::EMPTY
    },
    Field { name: "discount_value", base: Base::String, required: true, ..Field::EMPTY },
    Field {
        name: "threshold_type",
        base: Base::String,
        required: true,
        values: &["MINIMAL_ITEM_QUANTITY", "MINIMAL_ORDER_AMOUNT"],
        ..Field::EMPTY
    },
    Field { name: "threshold_value", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_3: [Field; 3] = [
    Field { name: "product_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "sku_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "total_claim_limit", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_4: [Field; 4] = [
    Field {
        name: "gift_details",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_3,
        ..Field::EMPTY
    },
    Field {
        name: "threshold_type",
        base: Base::String,
        required: true,
        values: &["MINIMAL_ITEM_QUANTITY", "MINIMAL_ORDER_AMOUNT"],
        ..Field::EMPTY
    },
    Field { name: "threshold_value", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "tier", base: Base::Integer, required: true, ..Field::EMPTY },
];
static FIELDS_5: [Field; 2] = [
    Field {
        name: "gift_infos",
        base: Base::Object,
        arrays: 1,
        required: true,
        fields: &FIELDS_4,
        ..Field::EMPTY
    },
    Field { name: "gift_receiving_type", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_6: [Field; 2] = [
    Field { name: "specific_areas", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "type", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_7: [Field; 7] = [
    Field { name: "area_scope", base: Base::Object, required: true, fields: &FIELDS_6, ..Field::EMPTY },
    Field { name: "inventory_type", base: Base::String, ..Field::EMPTY },
    Field { name: "shipping_method", base: Base::String, ..Field::EMPTY },
    Field {
        name: "threshold_type",
        base: Base::String,
        required: true,
        values: &["MINIMAL_ITEM_QUANTITY", "MINIMAL_ORDER_AMOUNT", "NO_THRESHOLD"],
        ..Field::EMPTY
    },
    Field { name: "threshold_value", base: Base::String, ..Field::EMPTY },
    Field { name: "type", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "value", base: Base::String, ..Field::EMPTY },
];
static FIELDS_8: [Field; 4] = [
    Field { name: "bmsm_discount", base: Base::Object, fields: &FIELDS_1, ..Field::EMPTY },
    Field { name: "bxgy_discount", base: Base::Object, fields: &FIELDS_2, ..Field::EMPTY },
    Field { name: "gift_discount", base: Base::Object, fields: &FIELDS_5, ..Field::EMPTY },
    Field { name: "shipping_discount", base: Base::Object, fields: &FIELDS_7, ..Field::EMPTY },
];
static FIELDS_9: [Field; 1] = [Field {
    name: "type",
    base: Base::String,
    required: true,
    values: &["BUYER_LIMIT_ONLY_ONE", "BUYER_NO_LIMIT"],
    ..Field::EMPTY
}];
static FIELDS_10: [Field; 1] = [Field {
    name: "user_type",
    base: Base::String,
    values: &["ALL_USER", "SHOP_EXISTING_CUSTOMER", "SHOP_NEW_CUSTOMER", "SHOP_REPEAT_CUSTOMER"],
    ..Field::EMPTY
}];
static FIELDS_11: [Field; 10] = [
    Field {
        name: "activity_type",
        base: Base::String,
        required: true,
        values: &[
            "BUY_MORE_SAVE_MORE",
            "BUY_X_GET_Y",
            "DIRECT_DISCOUNT",
            "FIXED_PRICE",
            "FLASHSALE",
            "GIFT_WITH_PURCHASE",
            "SHIPPING_DISCOUNT",
        ],
        ..Field::EMPTY
    },
    Field {
        name: "auction_support_type",
        base: Base::String,
        values: &["ALL", "EXCLUDE_AUCTION"],
        ..Field::EMPTY
    },
    Field { name: "begin_time", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "discount", base: Base::Object, fields: &FIELDS_8, ..Field::EMPTY },
    Field { name: "duration_type", base: Base::String, ..Field::EMPTY },
    Field { name: "end_time", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "participation_limit", base: Base::Object, arrays: 1, fields: &FIELDS_9, ..Field::EMPTY },
    Field {
        name: "product_level",
        base: Base::String,
        required: true,
        values: &["VARIATION", "PRODUCT", "SHOP"],
        ..Field::EMPTY
    },
    Field { name: "target_user_info", base: Base::Object, fields: &FIELDS_10, ..Field::EMPTY },
    Field { name: "title", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_12: [Field; 4] = [
    Field { name: "benefit_product_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "exclude_product_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "product_ids", base: Base::String, arrays: 1, max_items: 300, ..Field::EMPTY },
    Field { name: "sku_ids", base: Base::String, arrays: 1, max_items: 300, ..Field::EMPTY },
];
static FIELDS_13: [Field; 2] = [
    Field { name: "begin_time", base: Base::Integer, ..Field::EMPTY },
    Field { name: "end_time", base: Base::Integer, ..Field::EMPTY },
];
static FIELDS_14: [Field; 5] = [
    Field { name: "activity_title", base: Base::String, ..Field::EMPTY },
    Field {
        name: "activity_type",
        base: Base::String,
        values: &[
            "FIXED_PRICE",
            "DIRECT_DISCOUNT",
            "FLASHSALE",
            "SHIPPING_DISCOUNT",
            "BUY_MORE_SAVE_MORE",
            "BUY_X_GET_Y",
            "GIFT_WITH_PURCHASE",
        ],
        ..Field::EMPTY
    },
    Field { name: "page_size", base: Base::Integer, range: Some((0, 100)), ..Field::EMPTY },
    Field { name: "page_token", base: Base::String, ..Field::EMPTY },
    Field {
        name: "status",
        base: Base::String,
        values: &["DEACTIVATED", "EXPIRED", "NOT_START", "ONGOING"],
        ..Field::EMPTY
    },
];
static FIELDS_15: [Field; 3] = [
    Field {
        name: "display_type",
        base: Base::String,
        arrays: 1,
        values: &["REGULAR", "LIVE", "CREATOR_EXCLUSIVE", "CHAT", "PROMO_CODE"],
        ..Field::EMPTY
    },
    Field {
        name: "status",
        base: Base::String,
        arrays: 1,
        values: &["NOT_START", "ONGOING", "EXPIRED", "DEACTIVATED"],
        ..Field::EMPTY
    },
    Field { name: "title_keyword", base: Base::String, ..Field::EMPTY },
];
static FIELDS_16: [Field; 2] = [
    Field { name: "page_size", base: Base::Integer, range: Some((1, 100)), ..Field::EMPTY },
    Field { name: "page_token", base: Base::String, ..Field::EMPTY },
];
static FIELDS_17: [Field; 1] = [Field { name: "type", base: Base::String, required: true, ..Field::EMPTY }];
static FIELDS_18: [Field; 9] = [
    Field {
        name: "auction_support_type",
        base: Base::String,
        values: &["ALL", "EXCLUDE_AUCTION"],
        ..Field::EMPTY
    },
    Field { name: "begin_time", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "discount", base: Base::Object, fields: &FIELDS_8, ..Field::EMPTY },
    Field { name: "duration_type", base: Base::String, ..Field::EMPTY },
    Field { name: "end_time", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "participation_limit", base: Base::Object, arrays: 1, fields: &FIELDS_17, ..Field::EMPTY },
    Field {
        name: "product_level",
        base: Base::String,
        values: &["PRODUCT", "VARIATION", "SHOP"],
        ..Field::EMPTY
    },
    Field { name: "target_user_info", base: Base::Object, fields: &FIELDS_10, ..Field::EMPTY },
    Field { name: "title", base: Base::String, required: true, ..Field::EMPTY },
];
static FIELDS_19: [Field; 5] = [
    Field { name: "activity_price_amount", base: Base::String, ..Field::EMPTY },
    Field { name: "discount", base: Base::String, ..Field::EMPTY },
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "quantity_limit", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "quantity_per_user", base: Base::Integer, required: true, ..Field::EMPTY },
];
static FIELDS_20: [Field; 6] = [
    Field { name: "activity_price_amount", base: Base::String, ..Field::EMPTY },
    Field { name: "discount", base: Base::String, ..Field::EMPTY },
    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "quantity_limit", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "quantity_per_user", base: Base::Integer, required: true, ..Field::EMPTY },
    Field { name: "skus", base: Base::Object, arrays: 1, fields: &FIELDS_19, ..Field::EMPTY },
];
static FIELDS_21: [Field; 4] = [
    Field { name: "activity_id", base: Base::String, required: true, ..Field::EMPTY },
    Field { name: "benefit_product_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field { name: "exclude_product_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
    Field {
        name: "products",
        base: Base::Object,
        arrays: 1,
        max_items: 300,
        fields: &FIELDS_20,
        ..Field::EMPTY
    },
];

pub static CREATE_ACTIVITY: Operation = Operation {
    id: "promotion.create_activity",
    domain: "promotion",
    method: "create_activity",
    name: "CreateActivity",
    summary: "Creates a promotion without products, which a second call adds.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/promotion/202309/activities",
        query: &[],
        body: Some(&FIELDS_11),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.promotion.write"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Promotion.createActivity"],
    laravel: &[],
};

pub static DEACTIVATE_ACTIVITY: Operation = Operation {
    id: "promotion.deactivate_activity",
    domain: "promotion",
    method: "deactivate_activity",
    name: "DeactivateActivity",
    summary: "Ends a running or upcoming promotion early.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/promotion/202309/activities/{activity_id}/deactivate",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.promotion.write"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Promotion.deactivateActivity"],
    laravel: &[],
};

pub static GET_ACTIVITY: Operation = Operation {
    id: "promotion.get_activity",
    domain: "promotion",
    method: "get_activity",
    name: "GetActivity",
    summary: "Returns one promotion with its terms and products.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/promotion/202309/activities/{activity_id}",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.promotion.info"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Promotion.getActivity"],
    laravel: &[],
};

pub static GET_COUPON: Operation = Operation {
    id: "promotion.get_coupon",
    domain: "promotion",
    method: "get_coupon",
    name: "GetCoupon",
    summary: "Returns one coupon with its terms, limits and use.",
    http: Http::Get,
    default_version: "202406",
    versions: &[Version {
        version: "202406",
        path: "/promotion/202406/coupons/{coupon_id}",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.promotion.info"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Promotion.getCoupon"],
    laravel: &[],
};

pub static REMOVE_ACTIVITY_PRODUCT: Operation = Operation {
    id: "promotion.remove_activity_product",
    domain: "promotion",
    method: "remove_activity_product",
    name: "RemoveActivityProduct",
    summary: "Takes up to 300 products or SKUs out of a promotion.",
    http: Http::Delete,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/promotion/202309/activities/{activity_id}/products",
        query: &[],
        body: Some(&FIELDS_12),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.promotion.write"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Promotion.removeActivityProduct"],
    laravel: &[],
};

pub static REPUBLISH_ACTIVITY: Operation = Operation {
    id: "promotion.republish_activity",
    domain: "promotion",
    method: "republish_activity",
    name: "RepublishActivity",
    summary: "Runs an ended promotion again as a new one with new times.",
    http: Http::Post,
    default_version: "202607",
    versions: &[Version {
        version: "202607",
        path: "/promotion/202607/activities/{activity_id}/republish",
        query: &[],
        body: Some(&FIELDS_13),
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

pub static SEARCH_ACTIVITIES: Operation = Operation {
    id: "promotion.search_activities",
    domain: "promotion",
    method: "search_activities",
    name: "SearchActivities",
    summary: "Lists promotions by type, status or exact title, page by page.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/promotion/202309/activities/search",
        query: &[],
        body: Some(&FIELDS_14),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: true,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "activities",
            total: Some("total_count"),
            has_more: None,
            first: 1,
            cap: 10000,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.promotion.info"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Promotion.searchActivities"],
    laravel: &[],
};

pub static SEARCH_COUPONS: Operation = Operation {
    id: "promotion.search_coupons",
    domain: "promotion",
    method: "search_coupons",
    name: "SearchCoupons",
    summary: "Lists the shop's coupons by status, display type or title.",
    http: Http::Post,
    default_version: "202406",
    versions: &[Version {
        version: "202406",
        path: "/promotion/202406/coupons/search",
        query: &FIELDS_16,
        body: Some(&FIELDS_15),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "coupons",
            total: Some("total_count"),
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        batch: None,
        scopes: &["seller.promotion.info"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Promotion.searchCoupons"],
    laravel: &[],
};

pub static UPDATE_ACTIVITY: Operation = Operation {
    id: "promotion.update_activity",
    domain: "promotion",
    method: "update_activity",
    name: "UpdateActivity",
    summary: "Replaces the title, times and terms of a promotion that has not ended.",
    http: Http::Put,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/promotion/202309/activities/{activity_id}",
        query: &[],
        body: Some(&FIELDS_18),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.promotion.write"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Promotion.updateActivity"],
    laravel: &[],
};

pub static UPDATE_ACTIVITY_PRODUCT: Operation = Operation {
    id: "promotion.update_activity_product",
    domain: "promotion",
    method: "update_activity_product",
    name: "UpdateActivityProduct",
    summary: "Adds products to a promotion or changes their prices and limits.",
    http: Http::Put,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/promotion/202309/activities/{activity_id}/products",
        query: &[],
        body: Some(&FIELDS_21),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        batch: None,
        scopes: &["seller.promotion.write"],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &["Promotion.updateActivityProduct"],
    laravel: &[],
};
