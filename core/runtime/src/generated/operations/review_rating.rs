// Generated from core/catalog by `cargo gen`. Do not edit.

use crate::catalog::*;

static FIELDS_0: [Field; 3] = [
    Field { name: "identifier", base: Base::String, ..Field::EMPTY },
    Field {
        name: "identifier_type",
        base: Base::String,
        values: &["TIKTOK_PRODUCT_ID", "EXTERNAL_PRODUCT_ID", "PRODUCT_IDENTIFIER_CODE"],
        ..Field::EMPTY
    },
    Field { name: "name", base: Base::String, ..Field::EMPTY },
];
static FIELDS_1: [Field; 9] = [
    Field { name: "content", base: Base::String, ..Field::EMPTY },
    Field { name: "create_time_millis", base: Base::Integer, ..Field::EMPTY },
    Field { name: "external_review_id", base: Base::String, ..Field::EMPTY },
    Field { name: "image_uris", base: Base::String, arrays: 1, max_items: 6, ..Field::EMPTY },
    Field { name: "rating", base: Base::Integer, range: Some((1, 5)), ..Field::EMPTY },
    Field { name: "reviewer_display_name", base: Base::String, ..Field::EMPTY },
    Field { name: "source", base: Base::String, ..Field::EMPTY },
    Field { name: "title", base: Base::String, ..Field::EMPTY },
    Field { name: "video_uris", base: Base::String, arrays: 1, max_items: 1, ..Field::EMPTY },
];
static FIELDS_2: [Field; 2] = [
    Field { name: "product", base: Base::Object, fields: &FIELDS_0, ..Field::EMPTY },
    Field {
        name: "review_records",
        base: Base::Object,
        arrays: 1,
        max_items: 50,
        fields: &FIELDS_1,
        ..Field::EMPTY
    },
];
static FIELDS_3: [Field; 1] =
    [Field { name: "product_review", base: Base::Object, fields: &FIELDS_2, ..Field::EMPTY }];
static FIELDS_4: [Field; 4] = [
    Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
    Field { name: "product_identifier_code", base: Base::String, ..Field::EMPTY },
    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
    Field { name: "tiktok_product_id", base: Base::String, ..Field::EMPTY },
];
static FIELDS_5: [Field; 4] = [
    Field { name: "description", base: Base::String, ..Field::EMPTY },
    Field { name: "identifiers", base: Base::Object, fields: &FIELDS_4, ..Field::EMPTY },
    Field { name: "image_uris", base: Base::String, arrays: 1, max_items: 1, ..Field::EMPTY },
    Field { name: "name", base: Base::String, ..Field::EMPTY },
];
static FIELDS_6: [Field; 2] = [
    Field { name: "product", base: Base::Object, fields: &FIELDS_5, ..Field::EMPTY },
    Field {
        name: "review_records",
        base: Base::Object,
        arrays: 1,
        max_items: 50,
        fields: &FIELDS_1,
        ..Field::EMPTY
    },
];
static FIELDS_7: [Field; 1] =
    [Field { name: "product_review", base: Base::Object, fields: &FIELDS_6, ..Field::EMPTY }];
static FIELDS_8: [Field; 2] = [
    Field {
        name: "data",
        base: Base::File,
        file: Some(FileRule { max_bytes: 31457280, types: &[] }),
        ..Field::EMPTY
    },
    Field { name: "file_type", base: Base::String, values: &["IMAGE", "VIDEO"], ..Field::EMPTY },
];

pub static IMPORT_PRODUCT_REVIEWS: Operation = Operation {
    id: "review_rating.import_product_reviews",
    domain: "review_rating",
    method: "import_product_reviews",
    name: "ImportProductReviews",
    summary: "Imports up to 50 reviews of a product from another platform.",
    http: Http::Post,
    default_version: "202508",
    versions: &[
        Version {
            version: "202410",
            path: "/review_rating/202410/product_reviews",
            query: &[],
            body: Some(&FIELDS_3),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: false,
            item_errors: &["errors"],
            batch: Some(Batch {
                items: "product_review.review_records",
                id: "external_review_id",
                failed_id: "external_review_id",
            }),
            scopes: &[],
            sunset: None,
            beta: false,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202508",
            path: "/review_rating/202508/product_reviews",
            query: &[],
            body: Some(&FIELDS_7),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: false,
            item_errors: &["errors"],
            batch: Some(Batch {
                items: "product_review.review_records",
                id: "external_review_id",
                failed_id: "external_review_id",
            }),
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

pub static UPLOAD_REVIEW_MEDIA: Operation = Operation {
    id: "review_rating.upload_review_media",
    domain: "review_rating",
    method: "upload_review_media",
    name: "UploadReviewMedia",
    summary: "Uploads an image or video for imported reviews and returns its URI.",
    http: Http::Post,
    default_version: "202410",
    versions: &[Version {
        version: "202410",
        path: "/review_rating/202410/media/upload",
        query: &[],
        body: None,
        form: &FIELDS_8,
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
