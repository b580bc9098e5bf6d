// Generated from core/catalog by `cargo gen`. Do not edit.

use crate::catalog::*;

static FIELDS_0: [Field; 2] = [
    Field { name: "page_size", base: Base::Integer, range: Some((1, 100)), ..Field::EMPTY },
    Field { name: "page_token", base: Base::String, ..Field::EMPTY },
];
static FIELDS_1: [Field; 3] = [
    Field { name: "close_time", base: Base::String, ..Field::EMPTY },
    Field {
        name: "days",
        base: Base::String,
        arrays: 1,
        values: &["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"],
        ..Field::EMPTY
    },
    Field { name: "open_time", base: Base::String, ..Field::EMPTY },
];
static FIELDS_2: [Field; 3] = [
    Field { name: "name", base: Base::String, ..Field::EMPTY },
    Field { name: "practice_license_expire_time", base: Base::Integer, ..Field::EMPTY },
    Field { name: "practice_license_number", base: Base::String, ..Field::EMPTY },
];
static FIELDS_3: [Field; 5] = [
    Field { name: "license_expire_time", base: Base::Integer, ..Field::EMPTY },
    Field { name: "license_number", base: Base::String, ..Field::EMPTY },
    Field { name: "operation_hours", base: Base::Object, arrays: 1, fields: &FIELDS_1, ..Field::EMPTY },
    Field { name: "pharmacist", base: Base::Object, fields: &FIELDS_2, ..Field::EMPTY },
    Field { name: "warehouse_id", base: Base::String, ..Field::EMPTY },
];
static FIELDS_4: [Field; 1] = [Field {
    name: "pharmacies",
    base: Base::Object,
    arrays: 1,
    max_items: 20,
    fields: &FIELDS_3,
    ..Field::EMPTY
}];
static FIELDS_5: [Field; 1] = [Field { name: "needs_prescription", base: Base::Boolean, ..Field::EMPTY }];
static FIELDS_6: [Field; 1] =
    [Field { name: "prescription_requirement", base: Base::Object, fields: &FIELDS_5, ..Field::EMPTY }];
static FIELDS_7: [Field; 2] = [
    Field {
        name: "prescription_status",
        base: Base::String,
        values: &["APPROVED", "REJECTED", "PENDING_RESUBMISSION"],
        ..Field::EMPTY
    },
    Field { name: "rejection_reason", base: Base::String, ..Field::EMPTY },
];

pub static GET_CONSULTATION_PROVIDER: Operation = Operation {
    id: "epharmacy.get_consultation_provider",
    domain: "epharmacy",
    method: "get_consultation_provider",
    name: "GetConsultationProvider",
    summary: "Returns the provider that handles one pharmacy consultation.",
    http: Http::Get,
    default_version: "202507",
    versions: &[Version {
        version: "202507",
        path: "/epharmacy/202507/consultations/{consultation_id}/providers",
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

pub static GET_PHARMACIES: Operation = Operation {
    id: "epharmacy.get_pharmacies",
    domain: "epharmacy",
    method: "get_pharmacies",
    name: "GetPharmacies",
    summary: "Lists the pharmacies registered for the shop, page by page.",
    http: Http::Get,
    default_version: "202504",
    versions: &[Version {
        version: "202504",
        path: "/epharmacy/202504/pharmacies",
        query: &FIELDS_0,
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "pharmacies",
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

pub static UPDATE_PHARMACIES: Operation = Operation {
    id: "epharmacy.update_pharmacies",
    domain: "epharmacy",
    method: "update_pharmacies",
    name: "UpdatePharmacies",
    summary: "Updates the licence, opening hours and pharmacist of up to 20 pharmacies.",
    http: Http::Post,
    default_version: "202504",
    versions: &[Version {
        version: "202504",
        path: "/epharmacy/202504/pharmacies/update",
        query: &[],
        body: Some(&FIELDS_4),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        batch: Some(Batch { items: "pharmacies", id: "warehouse_id", failed_id: "warehouse_id" }),
        scopes: &[],
        sunset: None,
        beta: false,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static UPDATE_PRESCRIPTION_REQUIREMENT: Operation = Operation {
    id: "epharmacy.update_prescription_requirement",
    domain: "epharmacy",
    method: "update_prescription_requirement",
    name: "UpdatePrescriptionRequirement",
    summary: "Sets whether a product may be sold only with a prescription.",
    http: Http::Post,
    default_version: "202504",
    versions: &[Version {
        version: "202504",
        path: "/epharmacy/202504/products/{product_id}/prescription_requirements/update",
        query: &[],
        body: Some(&FIELDS_6),
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

pub static UPDATE_PRESCRIPTION_STATUS: Operation = Operation {
    id: "epharmacy.update_prescription_status",
    domain: "epharmacy",
    method: "update_prescription_status",
    name: "UpdatePrescriptionStatus",
    summary: "Reports whether the prescription of an order is accepted or rejected.",
    http: Http::Post,
    default_version: "202504",
    versions: &[Version {
        version: "202504",
        path: "/epharmacy/202504/orders/{order_id}/update_prescription_status",
        query: &[],
        body: Some(&FIELDS_7),
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
