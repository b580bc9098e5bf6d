// Generated from core/catalog by `cargo gen`. Do not edit.

use crate::catalog::*;

pub static GET_GLOBAL_SELLING_FULL_SERVICE_CATEGORIES: Operation = Operation {
    id: "gs_full_service_commodity.get_global_selling_full_service_categories",
    domain: "gs_full_service_commodity",
    method: "get_global_selling_full_service_categories",
    name: "GetGlobalSellingFullServiceCategories",
    summary: "Lists the categories open to full-service suppliers, by offset (preview endpoint).",
    http: Http::Post,
    default_version: "202404",
    versions: &[Version {
        version: "202404",
        path: "/gs_full_service_commodity/202404/preview/categories/search",
        query: &[],
        body: Some(&[
            Field { name: "page_offset", base: Base::Integer, ..Field::EMPTY },
            Field { name: "page_size", base: Base::Integer, ..Field::EMPTY },
        ]),
        form: &[],
        ciphers: &[],
        paging: Some(Paging {
            style: PageStyle::Offset,
            in_body: true,
            token: "page_offset",
            size: Some("page_size"),
            next: "",
            items: "categories",
            total: Some("total_count"),
            has_more: None,
            first: 0,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_GRADING_TEMPLATES_CONFIG: Operation = Operation {
    id: "gs_full_service_commodity.get_grading_templates_config",
    domain: "gs_full_service_commodity",
    method: "get_grading_templates_config",
    name: "Getgradingtemplatesconfig",
    summary: "Lists a supplier's grading templates for garment sizes (preview endpoint).",
    http: Http::Get,
    default_version: "202405",
    versions: &[Version {
        version: "202405",
        path: "/gs_full_service_commodity/202405/preview/grading_templates",
        query: &[Field { name: "supplier_id", base: Base::String, required: true, ..Field::EMPTY }],
        body: None,
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_SIZE_GROUPS: Operation = Operation {
    id: "gs_full_service_commodity.get_size_groups",
    domain: "gs_full_service_commodity",
    method: "get_size_groups",
    name: "GetSizeGroups",
    summary: "Returns the size groups of a category and whether grading is required.",
    http: Http::Get,
    default_version: "202408",
    versions: &[Version {
        version: "202408",
        path: "/gs_full_service_commodity/202408/size_groups",
        query: &[Field { name: "category_id", base: Base::String, required: true, ..Field::EMPTY }],
        body: None,
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_SIZE_GROUPS_CONFIG: Operation = Operation {
    id: "gs_full_service_commodity.get_size_groups_config",
    domain: "gs_full_service_commodity",
    method: "get_size_groups_config",
    name: "Getsizegroupsconfig",
    summary: "Lists the size groups of a full-service category (preview endpoint).",
    http: Http::Get,
    default_version: "202405",
    versions: &[Version {
        version: "202405",
        path: "/gs_full_service_commodity/202405/preview/size_groups",
        query: &[Field { name: "category_id", base: Base::String, required: true, ..Field::EMPTY }],
        body: None,
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GLOBAL_SELLING_GET_SUPPLIER_ADDRESSES: Operation = Operation {
    id: "gs_full_service_commodity.global_selling_get_supplier_addresses",
    domain: "gs_full_service_commodity",
    method: "global_selling_get_supplier_addresses",
    name: "GlobalSellingGetSupplierAddresses",
    summary: "Lists the addresses the supplier ships from, by page.",
    http: Http::Get,
    default_version: "202407",
    versions: &[Version {
        version: "202407",
        path: "/gs_full_service_commodity/202407/supplier_addresses",
        query: &[
            Field { name: "page_size", base: Base::Integer, ..Field::EMPTY },
            Field { name: "page_token", base: Base::String, ..Field::EMPTY },
        ],
        body: None,
        form: &[],
        ciphers: &[],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "addresses",
            total: Some("total_count"),
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GS_CALCULATE_PRODUCT_AUDIT_INFO: Operation = Operation {
    id: "gs_full_service_commodity.gs_calculate_product_audit_info",
    domain: "gs_full_service_commodity",
    method: "gs_calculate_product_audit_info",
    name: "GSCalculateProductAuditInfo",
    summary: "Predicts for each region whether a full-service product can be published.",
    http: Http::Post,
    default_version: "202509",
    versions: &[
        Version {
            version: "202508",
            path: "/gs_full_service_commodity/202508/calculate_audit_info",
            query: &[],
            body: Some(&[Field {
                name: "spu",
                base: Base::Object,
                fields: &[
                    Field {
                        name: "attributes",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field { name: "id", base: Base::String, ..Field::EMPTY },
                            Field {
                                name: "values",
                                base: Base::Object,
                                arrays: 1,
                                fields: &[
                                    Field { name: "id", base: Base::String, ..Field::EMPTY },
                                    Field { name: "name", base: Base::String, ..Field::EMPTY },
                                ],
                                ..Field::EMPTY
                            },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
                    Field { name: "category_id", base: Base::String, ..Field::EMPTY },
                    Field {
                        name: "certifications",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field {
                                name: "items",
                                base: Base::Object,
                                arrays: 1,
                                fields: &[
                                    Field {
                                        name: "files",
                                        base: Base::Object,
                                        arrays: 1,
                                        fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                                        ..Field::EMPTY
                                    },
                                    Field { name: "type", base: Base::String, ..Field::EMPTY },
                                ],
                                ..Field::EMPTY
                            },
                            Field { name: "type", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "description",
                        base: Base::Object,
                        fields: &[Field {
                            name: "items",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                                Field { name: "uri", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        }],
                        ..Field::EMPTY
                    },
                    Field { name: "first_key_attribute_id", base: Base::String, ..Field::EMPTY },
                    Field { name: "grading_template_id", base: Base::String, ..Field::EMPTY },
                    Field {
                        name: "ingredient",
                        base: Base::Object,
                        fields: &[
                            Field {
                                name: "multi_material_composition",
                                base: Base::Object,
                                arrays: 1,
                                fields: &[
                                    Field {
                                        name: "component",
                                        base: Base::Object,
                                        fields: &[Field {
                                            name: "property_value_id",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        }],
                                        ..Field::EMPTY
                                    },
                                    Field {
                                        name: "ingredients",
                                        base: Base::Object,
                                        arrays: 1,
                                        fields: &[
                                            Field { name: "percentage", base: Base::String, ..Field::EMPTY },
                                            Field {
                                                name: "property_value_id",
                                                base: Base::String,
                                                ..Field::EMPTY
                                            },
                                        ],
                                        ..Field::EMPTY
                                    },
                                ],
                                ..Field::EMPTY
                            },
                            Field {
                                name: "single_material_composition",
                                base: Base::Object,
                                arrays: 1,
                                fields: &[
                                    Field { name: "percentage", base: Base::String, ..Field::EMPTY },
                                    Field { name: "property_value_id", base: Base::String, ..Field::EMPTY },
                                ],
                                ..Field::EMPTY
                            },
                            Field { name: "type", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "manufacture_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
                    Field {
                        name: "media",
                        base: Base::Object,
                        fields: &[
                            Field { name: "pic_set_type", base: Base::String, ..Field::EMPTY },
                            Field { name: "pic_type", base: Base::String, ..Field::EMPTY },
                            Field {
                                name: "pictures",
                                base: Base::Object,
                                arrays: 1,
                                fields: &[
                                    Field { name: "material_show_type", base: Base::String, ..Field::EMPTY },
                                    Field {
                                        name: "material_use_type_code",
                                        base: Base::String,
                                        ..Field::EMPTY
                                    },
                                    Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                    Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                ],
                                ..Field::EMPTY
                            },
                            Field {
                                name: "videos",
                                base: Base::Object,
                                arrays: 1,
                                fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                                ..Field::EMPTY
                            },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "product_name_en", base: Base::String, ..Field::EMPTY },
                    Field { name: "product_name_zh", base: Base::String, ..Field::EMPTY },
                    Field { name: "rp_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
                    Field { name: "second_key_attribute_id", base: Base::String, ..Field::EMPTY },
                    Field { name: "size_group_id", base: Base::String, ..Field::EMPTY },
                    Field {
                        name: "skcs",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field { name: "external_skc_code", base: Base::String, ..Field::EMPTY },
                            Field {
                                name: "first_key_attribute_value_id",
                                base: Base::String,
                                ..Field::EMPTY
                            },
                            Field {
                                name: "first_key_attribute_value_name",
                                base: Base::String,
                                ..Field::EMPTY
                            },
                            Field {
                                name: "pictures",
                                base: Base::Object,
                                arrays: 1,
                                fields: &[
                                    Field { name: "material_show_type", base: Base::String, ..Field::EMPTY },
                                    Field {
                                        name: "material_use_type_code",
                                        base: Base::String,
                                        ..Field::EMPTY
                                    },
                                    Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                    Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                ],
                                ..Field::EMPTY
                            },
                            Field {
                                name: "skus",
                                base: Base::Object,
                                arrays: 1,
                                fields: &[
                                    Field {
                                        name: "dimensions",
                                        base: Base::Object,
                                        fields: &[
                                            Field { name: "height", base: Base::String, ..Field::EMPTY },
                                            Field { name: "length", base: Base::String, ..Field::EMPTY },
                                            Field { name: "unit", base: Base::String, ..Field::EMPTY },
                                            Field { name: "width", base: Base::String, ..Field::EMPTY },
                                        ],
                                        ..Field::EMPTY
                                    },
                                    Field { name: "external_sku_code", base: Base::String, ..Field::EMPTY },
                                    Field { name: "inventory", base: Base::Integer, ..Field::EMPTY },
                                    Field {
                                        name: "pictures",
                                        base: Base::Object,
                                        arrays: 1,
                                        fields: &[
                                            Field {
                                                name: "material_show_type",
                                                base: Base::String,
                                                ..Field::EMPTY
                                            },
                                            Field {
                                                name: "material_use_type_code",
                                                base: Base::String,
                                                ..Field::EMPTY
                                            },
                                            Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                            Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                        ],
                                        ..Field::EMPTY
                                    },
                                    Field {
                                        name: "price",
                                        base: Base::Object,
                                        fields: &[
                                            Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                            Field { name: "currency", base: Base::String, ..Field::EMPTY },
                                        ],
                                        ..Field::EMPTY
                                    },
                                    Field {
                                        name: "reference_sale_price",
                                        base: Base::Object,
                                        fields: &[
                                            Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                            Field { name: "currency", base: Base::String, ..Field::EMPTY },
                                        ],
                                        ..Field::EMPTY
                                    },
                                    Field {
                                        name: "sale_price_certificates",
                                        base: Base::Object,
                                        arrays: 1,
                                        fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                                        ..Field::EMPTY
                                    },
                                    Field {
                                        name: "second_key_attribute_value_id",
                                        base: Base::String,
                                        ..Field::EMPTY
                                    },
                                    Field {
                                        name: "second_key_attribute_value_name",
                                        base: Base::String,
                                        ..Field::EMPTY
                                    },
                                    Field { name: "stockup_mode", base: Base::String, ..Field::EMPTY },
                                    Field { name: "total_unit_count", base: Base::String, ..Field::EMPTY },
                                    Field {
                                        name: "weight",
                                        base: Base::Object,
                                        fields: &[
                                            Field { name: "unit", base: Base::String, ..Field::EMPTY },
                                            Field { name: "value", base: Base::String, ..Field::EMPTY },
                                        ],
                                        ..Field::EMPTY
                                    },
                                ],
                                ..Field::EMPTY
                            },
                        ],
                        ..Field::EMPTY
                    },
                ],
                ..Field::EMPTY
            }]),
            form: &[],
            ciphers: &[],
            paging: None,
            idempotency: None,
            safe: true,
            item_errors: &[],
            scopes: &[],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202509",
            path: "/gs_full_service_commodity/202509/calculate_audit_info",
            query: &[],
            body: Some(&[Field {
                name: "spu",
                base: Base::Object,
                fields: &[
                    Field {
                        name: "attributes",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field { name: "id", base: Base::String, ..Field::EMPTY },
                            Field { name: "region", base: Base::String, ..Field::EMPTY },
                            Field {
                                name: "values",
                                base: Base::Object,
                                arrays: 1,
                                fields: &[
                                    Field { name: "id", base: Base::String, ..Field::EMPTY },
                                    Field { name: "name", base: Base::String, ..Field::EMPTY },
                                ],
                                ..Field::EMPTY
                            },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
                    Field { name: "category_id", base: Base::String, ..Field::EMPTY },
                    Field {
                        name: "certifications",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field {
                                name: "items",
                                base: Base::Object,
                                arrays: 1,
                                fields: &[
                                    Field {
                                        name: "files",
                                        base: Base::Object,
                                        arrays: 1,
                                        fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                                        ..Field::EMPTY
                                    },
                                    Field { name: "type", base: Base::String, ..Field::EMPTY },
                                ],
                                ..Field::EMPTY
                            },
                            Field { name: "type", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "description",
                        base: Base::Object,
                        fields: &[Field {
                            name: "items",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                                Field { name: "uri", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        }],
                        ..Field::EMPTY
                    },
                    Field { name: "first_key_attribute_id", base: Base::String, ..Field::EMPTY },
                    Field { name: "grading_template_id", base: Base::String, ..Field::EMPTY },
                    Field {
                        name: "ingredient",
                        base: Base::Object,
                        fields: &[
                            Field {
                                name: "multi_material_composition",
                                base: Base::Object,
                                arrays: 1,
                                fields: &[
                                    Field {
                                        name: "component",
                                        base: Base::Object,
                                        fields: &[Field {
                                            name: "property_value_id",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        }],
                                        ..Field::EMPTY
                                    },
                                    Field {
                                        name: "ingredients",
                                        base: Base::Object,
                                        arrays: 1,
                                        fields: &[
                                            Field { name: "percentage", base: Base::String, ..Field::EMPTY },
                                            Field {
                                                name: "property_value_id",
                                                base: Base::String,
                                                ..Field::EMPTY
                                            },
                                        ],
                                        ..Field::EMPTY
                                    },
                                ],
                                ..Field::EMPTY
                            },
                            Field {
                                name: "single_material_composition",
                                base: Base::Object,
                                arrays: 1,
                                fields: &[
                                    Field { name: "percentage", base: Base::String, ..Field::EMPTY },
                                    Field { name: "property_value_id", base: Base::String, ..Field::EMPTY },
                                ],
                                ..Field::EMPTY
                            },
                            Field { name: "type", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "key_attribute",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[Field { name: "key_attribute_id", base: Base::String, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                    Field { name: "manufacture_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
                    Field {
                        name: "media",
                        base: Base::Object,
                        fields: &[
                            Field { name: "pic_set_type", base: Base::String, ..Field::EMPTY },
                            Field { name: "pic_type", base: Base::String, ..Field::EMPTY },
                            Field {
                                name: "pictures",
                                base: Base::Object,
                                arrays: 1,
                                fields: &[
                                    Field { name: "material_show_type", base: Base::String, ..Field::EMPTY },
                                    Field {
                                        name: "material_use_type_code",
                                        base: Base::String,
                                        ..Field::EMPTY
                                    },
                                    Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                    Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                ],
                                ..Field::EMPTY
                            },
                            Field {
                                name: "videos",
                                base: Base::Object,
                                arrays: 1,
                                fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                                ..Field::EMPTY
                            },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "product_name_en", base: Base::String, ..Field::EMPTY },
                    Field { name: "product_name_zh", base: Base::String, ..Field::EMPTY },
                    Field { name: "rp_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
                    Field { name: "second_key_attribute_id", base: Base::String, ..Field::EMPTY },
                    Field { name: "size_group_id", base: Base::String, ..Field::EMPTY },
                    Field {
                        name: "skcs",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field { name: "external_skc_code", base: Base::String, ..Field::EMPTY },
                            Field {
                                name: "first_key_attribute_value_id",
                                base: Base::String,
                                ..Field::EMPTY
                            },
                            Field {
                                name: "first_key_attribute_value_name",
                                base: Base::String,
                                ..Field::EMPTY
                            },
                            Field {
                                name: "pictures",
                                base: Base::Object,
                                arrays: 1,
                                fields: &[
                                    Field { name: "material_show_type", base: Base::String, ..Field::EMPTY },
                                    Field {
                                        name: "material_use_type_code",
                                        base: Base::String,
                                        ..Field::EMPTY
                                    },
                                    Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                    Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                ],
                                ..Field::EMPTY
                            },
                            Field {
                                name: "skus",
                                base: Base::Object,
                                arrays: 1,
                                fields: &[
                                    Field {
                                        name: "dimensions",
                                        base: Base::Object,
                                        fields: &[
                                            Field { name: "height", base: Base::String, ..Field::EMPTY },
                                            Field { name: "length", base: Base::String, ..Field::EMPTY },
                                            Field { name: "unit", base: Base::String, ..Field::EMPTY },
                                            Field { name: "width", base: Base::String, ..Field::EMPTY },
                                        ],
                                        ..Field::EMPTY
                                    },
                                    Field { name: "external_sku_code", base: Base::String, ..Field::EMPTY },
                                    Field { name: "inventory", base: Base::Integer, ..Field::EMPTY },
                                    Field {
                                        name: "key_attribute_value",
                                        base: Base::Object,
                                        arrays: 1,
                                        fields: &[
                                            Field {
                                                name: "key_attribute_value_id",
                                                base: Base::String,
                                                ..Field::EMPTY
                                            },
                                            Field {
                                                name: "key_attribute_value_name",
                                                base: Base::String,
                                                ..Field::EMPTY
                                            },
                                        ],
                                        ..Field::EMPTY
                                    },
                                    Field {
                                        name: "pictures",
                                        base: Base::Object,
                                        arrays: 1,
                                        fields: &[
                                            Field {
                                                name: "material_show_type",
                                                base: Base::String,
                                                ..Field::EMPTY
                                            },
                                            Field {
                                                name: "material_use_type_code",
                                                base: Base::String,
                                                ..Field::EMPTY
                                            },
                                            Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                            Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                        ],
                                        ..Field::EMPTY
                                    },
                                    Field {
                                        name: "price",
                                        base: Base::Object,
                                        fields: &[
                                            Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                            Field { name: "currency", base: Base::String, ..Field::EMPTY },
                                        ],
                                        ..Field::EMPTY
                                    },
                                    Field {
                                        name: "reference_sale_price",
                                        base: Base::Object,
                                        fields: &[
                                            Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                            Field { name: "currency", base: Base::String, ..Field::EMPTY },
                                        ],
                                        ..Field::EMPTY
                                    },
                                    Field {
                                        name: "sale_price_certificates",
                                        base: Base::Object,
                                        arrays: 1,
                                        fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                                        ..Field::EMPTY
                                    },
                                    Field {
                                        name: "second_key_attribute_value_id",
                                        base: Base::String,
                                        ..Field::EMPTY
                                    },
                                    Field {
                                        name: "second_key_attribute_value_name",
                                        base: Base::String,
                                        ..Field::EMPTY
                                    },
                                    Field { name: "stockup_mode", base: Base::String, ..Field::EMPTY },
                                    Field { name: "total_unit_count", base: Base::String, ..Field::EMPTY },
                                    Field {
                                        name: "weight",
                                        base: Base::Object,
                                        fields: &[
                                            Field { name: "unit", base: Base::String, ..Field::EMPTY },
                                            Field { name: "value", base: Base::String, ..Field::EMPTY },
                                        ],
                                        ..Field::EMPTY
                                    },
                                ],
                                ..Field::EMPTY
                            },
                        ],
                        ..Field::EMPTY
                    },
                ],
                ..Field::EMPTY
            }]),
            form: &[],
            ciphers: &[],
            paging: None,
            idempotency: None,
            safe: true,
            item_errors: &[],
            scopes: &[],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
    ],
    php: &[],
    laravel: &[],
};

pub static GS_CREATE_PRODUCT: Operation = Operation {
    id: "gs_full_service_commodity.gs_create_product",
    domain: "gs_full_service_commodity",
    method: "gs_create_product",
    name: "GSCreateProduct",
    summary: "Creates a full-service product for a named supplier (preview endpoint).",
    http: Http::Post,
    default_version: "202405",
    versions: &[Version {
        version: "202405",
        path: "/gs_full_service_commodity/202405/preview/products",
        query: &[Field { name: "supplier_id", base: Base::String, required: true, ..Field::EMPTY }],
        body: Some(&[Field {
            name: "spu",
            base: Base::Object,
            fields: &[
                Field {
                    name: "attributes",
                    base: Base::Object,
                    arrays: 1,
                    fields: &[
                        Field { name: "id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "values",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "id", base: Base::String, ..Field::EMPTY },
                                Field { name: "name", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
                Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
                Field { name: "category_id", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "certifications",
                    base: Base::Object,
                    arrays: 1,
                    fields: &[
                        Field {
                            name: "items",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field {
                                    name: "files",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field { name: "name", base: Base::String, ..Field::EMPTY },
                                        Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "type", base: Base::String, ..Field::EMPTY },
                    ],
                    ..Field::EMPTY
                },
                Field { name: "first_key_attribute_id", base: Base::String, ..Field::EMPTY },
                Field { name: "grading_template_id", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "ingredient",
                    base: Base::Object,
                    fields: &[
                        Field {
                            name: "multi_material_composition",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field {
                                    name: "component",
                                    base: Base::Object,
                                    fields: &[Field {
                                        name: "property_value_id",
                                        base: Base::String,
                                        ..Field::EMPTY
                                    }],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "ingredients",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field { name: "percentage", base: Base::String, ..Field::EMPTY },
                                        Field {
                                            name: "property_value_id",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                    ],
                                    ..Field::EMPTY
                                },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "single_material_composition",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "percentage", base: Base::String, ..Field::EMPTY },
                                Field { name: "property_value_id", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "type", base: Base::String, ..Field::EMPTY },
                    ],
                    ..Field::EMPTY
                },
                Field {
                    name: "media",
                    base: Base::Object,
                    fields: &[
                        Field { name: "pic_set_type", base: Base::String, ..Field::EMPTY },
                        Field { name: "pic_type", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "pictures",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "material_show_type", base: Base::String, ..Field::EMPTY },
                                Field { name: "material_use_type_code", base: Base::String, ..Field::EMPTY },
                                Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                Field { name: "uri", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "videos",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
                Field { name: "product_name_en", base: Base::String, ..Field::EMPTY },
                Field { name: "product_name_zh", base: Base::String, ..Field::EMPTY },
                Field { name: "second_key_attribute_id", base: Base::String, ..Field::EMPTY },
                Field { name: "size_group_id", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "skcs",
                    base: Base::Object,
                    arrays: 1,
                    fields: &[
                        Field { name: "external_skc_code", base: Base::String, ..Field::EMPTY },
                        Field { name: "first_key_attribute_value_id", base: Base::String, ..Field::EMPTY },
                        Field { name: "first_key_attribute_value_name", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "pictures",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "material_show_type", base: Base::String, ..Field::EMPTY },
                                Field { name: "material_use_type_code", base: Base::String, ..Field::EMPTY },
                                Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                Field { name: "uri", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "skus",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field {
                                    name: "dimensions",
                                    base: Base::Object,
                                    fields: &[
                                        Field { name: "height", base: Base::String, ..Field::EMPTY },
                                        Field { name: "length", base: Base::String, ..Field::EMPTY },
                                        Field { name: "unit", base: Base::String, ..Field::EMPTY },
                                        Field { name: "width", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field { name: "external_sku_code", base: Base::String, ..Field::EMPTY },
                                Field { name: "inventory", base: Base::Integer, ..Field::EMPTY },
                                Field {
                                    name: "pictures",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field {
                                            name: "material_show_type",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "material_use_type_code",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                        Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "price",
                                    base: Base::Object,
                                    fields: &[
                                        Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                        Field { name: "currency", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "second_key_attribute_value_id",
                                    base: Base::String,
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "second_key_attribute_value_name",
                                    base: Base::String,
                                    ..Field::EMPTY
                                },
                                Field { name: "stockup_mode", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "weight",
                                    base: Base::Object,
                                    fields: &[
                                        Field { name: "unit", base: Base::String, ..Field::EMPTY },
                                        Field { name: "value", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                            ],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
            ],
            ..Field::EMPTY
        }]),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GS_CREATE_PRODUCT_V2: Operation = Operation {
    id: "gs_full_service_commodity.gs_create_product_v2",
    domain: "gs_full_service_commodity",
    method: "gs_create_product_v2",
    name: "GSCreateProductv2",
    summary: "Creates a full-service product and returns its SPU code (beta endpoint).",
    http: Http::Post,
    default_version: "202509",
    versions: &[
        Version {
            version: "202405",
            path: "/gs_full_service_commodity/202405/beta/products",
            query: &[],
            body: Some(&[
                Field { name: "idempotent_key", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "spu",
                    base: Base::Object,
                    fields: &[
                        Field {
                            name: "attributes",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "id", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "values",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field { name: "id", base: Base::String, ..Field::EMPTY },
                                        Field { name: "name", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
                        Field { name: "category_id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "certifications",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field {
                                    name: "items",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field {
                                            name: "files",
                                            base: Base::Object,
                                            arrays: 1,
                                            fields: &[Field {
                                                name: "uri",
                                                base: Base::String,
                                                ..Field::EMPTY
                                            }],
                                            ..Field::EMPTY
                                        },
                                        Field { name: "type", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "first_key_attribute_id", base: Base::String, ..Field::EMPTY },
                        Field { name: "grading_template_id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "ingredient",
                            base: Base::Object,
                            fields: &[
                                Field {
                                    name: "multi_material_composition",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field {
                                            name: "component",
                                            base: Base::Object,
                                            fields: &[Field {
                                                name: "property_value_id",
                                                base: Base::String,
                                                ..Field::EMPTY
                                            }],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "ingredients",
                                            base: Base::Object,
                                            arrays: 1,
                                            fields: &[
                                                Field {
                                                    name: "percentage",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                                Field {
                                                    name: "property_value_id",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                            ],
                                            ..Field::EMPTY
                                        },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "single_material_composition",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field { name: "percentage", base: Base::String, ..Field::EMPTY },
                                        Field {
                                            name: "property_value_id",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "media",
                            base: Base::Object,
                            fields: &[
                                Field { name: "pic_set_type", base: Base::String, ..Field::EMPTY },
                                Field { name: "pic_type", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "pictures",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field {
                                            name: "material_show_type",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "material_use_type_code",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                        Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "videos",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                                    ..Field::EMPTY
                                },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "product_name_en", base: Base::String, ..Field::EMPTY },
                        Field { name: "product_name_zh", base: Base::String, ..Field::EMPTY },
                        Field { name: "second_key_attribute_id", base: Base::String, ..Field::EMPTY },
                        Field { name: "size_group_id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "skcs",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "external_skc_code", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "first_key_attribute_value_id",
                                    base: Base::String,
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "first_key_attribute_value_name",
                                    base: Base::String,
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "pictures",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field {
                                            name: "material_show_type",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "material_use_type_code",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                        Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "skus",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field {
                                            name: "dimensions",
                                            base: Base::Object,
                                            fields: &[
                                                Field { name: "height", base: Base::String, ..Field::EMPTY },
                                                Field { name: "length", base: Base::String, ..Field::EMPTY },
                                                Field { name: "unit", base: Base::String, ..Field::EMPTY },
                                                Field { name: "width", base: Base::String, ..Field::EMPTY },
                                            ],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "external_sku_code",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field { name: "inventory", base: Base::Integer, ..Field::EMPTY },
                                        Field {
                                            name: "pictures",
                                            base: Base::Object,
                                            arrays: 1,
                                            fields: &[
                                                Field {
                                                    name: "material_show_type",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                                Field {
                                                    name: "material_use_type_code",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                                Field {
                                                    name: "sequence",
                                                    base: Base::Integer,
                                                    ..Field::EMPTY
                                                },
                                                Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                            ],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "price",
                                            base: Base::Object,
                                            fields: &[
                                                Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                                Field {
                                                    name: "currency",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                            ],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "second_key_attribute_value_id",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "second_key_attribute_value_name",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field { name: "stockup_mode", base: Base::String, ..Field::EMPTY },
                                        Field {
                                            name: "weight",
                                            base: Base::Object,
                                            fields: &[
                                                Field { name: "unit", base: Base::String, ..Field::EMPTY },
                                                Field { name: "value", base: Base::String, ..Field::EMPTY },
                                            ],
                                            ..Field::EMPTY
                                        },
                                    ],
                                    ..Field::EMPTY
                                },
                            ],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
            ]),
            form: &[],
            ciphers: &[],
            paging: None,
            idempotency: Some(Idempotency { in_body: true, name: "idempotent_key", required: false }),
            safe: false,
            item_errors: &[],
            scopes: &[],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202410",
            path: "/gs_full_service_commodity/202410/beta/products",
            query: &[],
            body: Some(&[
                Field { name: "idempotent_key", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "spu",
                    base: Base::Object,
                    fields: &[
                        Field {
                            name: "attributes",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "id", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "values",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field { name: "id", base: Base::String, ..Field::EMPTY },
                                        Field { name: "name", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
                        Field { name: "category_id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "certifications",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field {
                                    name: "items",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field {
                                            name: "files",
                                            base: Base::Object,
                                            arrays: 1,
                                            fields: &[Field {
                                                name: "uri",
                                                base: Base::String,
                                                ..Field::EMPTY
                                            }],
                                            ..Field::EMPTY
                                        },
                                        Field { name: "type", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "description",
                            base: Base::Object,
                            fields: &[Field {
                                name: "items",
                                base: Base::Object,
                                arrays: 1,
                                fields: &[
                                    Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                    Field { name: "type", base: Base::String, ..Field::EMPTY },
                                    Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                ],
                                ..Field::EMPTY
                            }],
                            ..Field::EMPTY
                        },
                        Field { name: "first_key_attribute_id", base: Base::String, ..Field::EMPTY },
                        Field { name: "grading_template_id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "ingredient",
                            base: Base::Object,
                            fields: &[
                                Field {
                                    name: "multi_material_composition",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field {
                                            name: "component",
                                            base: Base::Object,
                                            fields: &[Field {
                                                name: "property_value_id",
                                                base: Base::String,
                                                ..Field::EMPTY
                                            }],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "ingredients",
                                            base: Base::Object,
                                            arrays: 1,
                                            fields: &[
                                                Field {
                                                    name: "percentage",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                                Field {
                                                    name: "property_value_id",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                            ],
                                            ..Field::EMPTY
                                        },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "single_material_composition",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field { name: "percentage", base: Base::String, ..Field::EMPTY },
                                        Field {
                                            name: "property_value_id",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "media",
                            base: Base::Object,
                            fields: &[
                                Field { name: "pic_set_type", base: Base::String, ..Field::EMPTY },
                                Field { name: "pic_type", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "pictures",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field {
                                            name: "material_show_type",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "material_use_type_code",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                        Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "videos",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                                    ..Field::EMPTY
                                },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "product_name_en", base: Base::String, ..Field::EMPTY },
                        Field { name: "product_name_zh", base: Base::String, ..Field::EMPTY },
                        Field { name: "second_key_attribute_id", base: Base::String, ..Field::EMPTY },
                        Field { name: "size_group_id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "skcs",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "external_skc_code", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "first_key_attribute_value_id",
                                    base: Base::String,
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "first_key_attribute_value_name",
                                    base: Base::String,
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "pictures",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field {
                                            name: "material_show_type",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "material_use_type_code",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                        Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "skus",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field {
                                            name: "dimensions",
                                            base: Base::Object,
                                            fields: &[
                                                Field { name: "height", base: Base::String, ..Field::EMPTY },
                                                Field { name: "length", base: Base::String, ..Field::EMPTY },
                                                Field { name: "unit", base: Base::String, ..Field::EMPTY },
                                                Field { name: "width", base: Base::String, ..Field::EMPTY },
                                            ],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "external_sku_code",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field { name: "inventory", base: Base::Integer, ..Field::EMPTY },
                                        Field {
                                            name: "pictures",
                                            base: Base::Object,
                                            arrays: 1,
                                            fields: &[
                                                Field {
                                                    name: "material_show_type",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                                Field {
                                                    name: "material_use_type_code",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                                Field {
                                                    name: "sequence",
                                                    base: Base::Integer,
                                                    ..Field::EMPTY
                                                },
                                                Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                            ],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "price",
                                            base: Base::Object,
                                            fields: &[
                                                Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                                Field {
                                                    name: "currency",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                            ],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "reference_sale_price",
                                            base: Base::Object,
                                            fields: &[
                                                Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                                Field {
                                                    name: "currency",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                            ],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "sale_price_certificates",
                                            base: Base::Object,
                                            arrays: 1,
                                            fields: &[Field {
                                                name: "uri",
                                                base: Base::String,
                                                ..Field::EMPTY
                                            }],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "second_key_attribute_value_id",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "second_key_attribute_value_name",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field { name: "stockup_mode", base: Base::String, ..Field::EMPTY },
                                        Field {
                                            name: "weight",
                                            base: Base::Object,
                                            fields: &[
                                                Field { name: "unit", base: Base::String, ..Field::EMPTY },
                                                Field { name: "value", base: Base::String, ..Field::EMPTY },
                                            ],
                                            ..Field::EMPTY
                                        },
                                    ],
                                    ..Field::EMPTY
                                },
                            ],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
            ]),
            form: &[],
            ciphers: &[],
            paging: None,
            idempotency: Some(Idempotency { in_body: true, name: "idempotent_key", required: false }),
            safe: false,
            item_errors: &[],
            scopes: &[],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202508",
            path: "/gs_full_service_commodity/202508/beta/products",
            query: &[],
            body: Some(&[
                Field { name: "idempotent_key", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "spu",
                    base: Base::Object,
                    fields: &[
                        Field {
                            name: "attributes",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "id", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "values",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field { name: "id", base: Base::String, ..Field::EMPTY },
                                        Field { name: "name", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
                        Field { name: "category_id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "certifications",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field {
                                    name: "items",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field {
                                            name: "files",
                                            base: Base::Object,
                                            arrays: 1,
                                            fields: &[Field {
                                                name: "uri",
                                                base: Base::String,
                                                ..Field::EMPTY
                                            }],
                                            ..Field::EMPTY
                                        },
                                        Field { name: "type", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "description",
                            base: Base::Object,
                            fields: &[Field {
                                name: "items",
                                base: Base::Object,
                                arrays: 1,
                                fields: &[
                                    Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                    Field { name: "type", base: Base::String, ..Field::EMPTY },
                                    Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                ],
                                ..Field::EMPTY
                            }],
                            ..Field::EMPTY
                        },
                        Field { name: "first_key_attribute_id", base: Base::String, ..Field::EMPTY },
                        Field { name: "grading_template_id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "ingredient",
                            base: Base::Object,
                            fields: &[
                                Field {
                                    name: "multi_material_composition",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field {
                                            name: "component",
                                            base: Base::Object,
                                            fields: &[Field {
                                                name: "property_value_id",
                                                base: Base::String,
                                                ..Field::EMPTY
                                            }],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "ingredients",
                                            base: Base::Object,
                                            arrays: 1,
                                            fields: &[
                                                Field {
                                                    name: "percentage",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                                Field {
                                                    name: "property_value_id",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                            ],
                                            ..Field::EMPTY
                                        },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "single_material_composition",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field { name: "percentage", base: Base::String, ..Field::EMPTY },
                                        Field {
                                            name: "property_value_id",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "manufacture_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
                        Field {
                            name: "media",
                            base: Base::Object,
                            fields: &[
                                Field { name: "pic_set_type", base: Base::String, ..Field::EMPTY },
                                Field { name: "pic_type", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "pictures",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field {
                                            name: "material_show_type",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "material_use_type_code",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                        Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "videos",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                                    ..Field::EMPTY
                                },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "product_name_en", base: Base::String, ..Field::EMPTY },
                        Field { name: "product_name_zh", base: Base::String, ..Field::EMPTY },
                        Field { name: "rp_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
                        Field { name: "second_key_attribute_id", base: Base::String, ..Field::EMPTY },
                        Field { name: "size_group_id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "skcs",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "external_skc_code", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "first_key_attribute_value_id",
                                    base: Base::String,
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "first_key_attribute_value_name",
                                    base: Base::String,
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "pictures",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field {
                                            name: "material_show_type",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "material_use_type_code",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                        Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "skus",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field {
                                            name: "dimensions",
                                            base: Base::Object,
                                            fields: &[
                                                Field { name: "height", base: Base::String, ..Field::EMPTY },
                                                Field { name: "length", base: Base::String, ..Field::EMPTY },
                                                Field { name: "unit", base: Base::String, ..Field::EMPTY },
                                                Field { name: "width", base: Base::String, ..Field::EMPTY },
                                            ],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "external_sku_code",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field { name: "inventory", base: Base::Integer, ..Field::EMPTY },
                                        Field {
                                            name: "pictures",
                                            base: Base::Object,
                                            arrays: 1,
                                            fields: &[
                                                Field {
                                                    name: "material_show_type",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                                Field {
                                                    name: "material_use_type_code",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                                Field {
                                                    name: "sequence",
                                                    base: Base::Integer,
                                                    ..Field::EMPTY
                                                },
                                                Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                            ],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "price",
                                            base: Base::Object,
                                            fields: &[
                                                Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                                Field {
                                                    name: "currency",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                            ],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "reference_sale_price",
                                            base: Base::Object,
                                            fields: &[
                                                Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                                Field {
                                                    name: "currency",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                            ],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "sale_price_certificates",
                                            base: Base::Object,
                                            arrays: 1,
                                            fields: &[Field {
                                                name: "uri",
                                                base: Base::String,
                                                ..Field::EMPTY
                                            }],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "second_key_attribute_value_id",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "second_key_attribute_value_name",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field { name: "stockup_mode", base: Base::String, ..Field::EMPTY },
                                        Field {
                                            name: "total_unit_count",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "weight",
                                            base: Base::Object,
                                            fields: &[
                                                Field { name: "unit", base: Base::String, ..Field::EMPTY },
                                                Field { name: "value", base: Base::String, ..Field::EMPTY },
                                            ],
                                            ..Field::EMPTY
                                        },
                                    ],
                                    ..Field::EMPTY
                                },
                            ],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
            ]),
            form: &[],
            ciphers: &[],
            paging: None,
            idempotency: Some(Idempotency { in_body: true, name: "idempotent_key", required: false }),
            safe: false,
            item_errors: &[],
            scopes: &[],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202509",
            path: "/gs_full_service_commodity/202509/beta/products",
            query: &[],
            body: Some(&[
                Field { name: "idempotent_key", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "spu",
                    base: Base::Object,
                    fields: &[
                        Field {
                            name: "attributes",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "id", base: Base::String, ..Field::EMPTY },
                                Field { name: "region", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "values",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field { name: "id", base: Base::String, ..Field::EMPTY },
                                        Field { name: "name", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
                        Field { name: "category_id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "certifications",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field {
                                    name: "items",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field {
                                            name: "files",
                                            base: Base::Object,
                                            arrays: 1,
                                            fields: &[Field {
                                                name: "uri",
                                                base: Base::String,
                                                ..Field::EMPTY
                                            }],
                                            ..Field::EMPTY
                                        },
                                        Field { name: "type", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "description",
                            base: Base::Object,
                            fields: &[Field {
                                name: "items",
                                base: Base::Object,
                                arrays: 1,
                                fields: &[
                                    Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                    Field { name: "type", base: Base::String, ..Field::EMPTY },
                                    Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                ],
                                ..Field::EMPTY
                            }],
                            ..Field::EMPTY
                        },
                        Field { name: "first_key_attribute_id", base: Base::String, ..Field::EMPTY },
                        Field { name: "grading_template_id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "ingredient",
                            base: Base::Object,
                            fields: &[
                                Field {
                                    name: "multi_material_composition",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field {
                                            name: "component",
                                            base: Base::Object,
                                            fields: &[Field {
                                                name: "property_value_id",
                                                base: Base::String,
                                                ..Field::EMPTY
                                            }],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "ingredients",
                                            base: Base::Object,
                                            arrays: 1,
                                            fields: &[
                                                Field {
                                                    name: "percentage",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                                Field {
                                                    name: "property_value_id",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                            ],
                                            ..Field::EMPTY
                                        },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "single_material_composition",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field { name: "percentage", base: Base::String, ..Field::EMPTY },
                                        Field {
                                            name: "property_value_id",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "key_attribute",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[Field { name: "key_attribute_id", base: Base::String, ..Field::EMPTY }],
                            ..Field::EMPTY
                        },
                        Field { name: "manufacture_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
                        Field {
                            name: "media",
                            base: Base::Object,
                            fields: &[
                                Field { name: "pic_set_type", base: Base::String, ..Field::EMPTY },
                                Field { name: "pic_type", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "pictures",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field {
                                            name: "material_show_type",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "material_use_type_code",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                        Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "videos",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                                    ..Field::EMPTY
                                },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "product_name_en", base: Base::String, ..Field::EMPTY },
                        Field { name: "product_name_zh", base: Base::String, ..Field::EMPTY },
                        Field { name: "rp_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
                        Field { name: "second_key_attribute_id", base: Base::String, ..Field::EMPTY },
                        Field { name: "size_group_id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "skcs",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "external_skc_code", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "first_key_attribute_value_id",
                                    base: Base::String,
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "first_key_attribute_value_name",
                                    base: Base::String,
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "pictures",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field {
                                            name: "material_show_type",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "material_use_type_code",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field { name: "sequence", base: Base::Integer, ..Field::EMPTY },
                                        Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "skus",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field {
                                            name: "dimensions",
                                            base: Base::Object,
                                            fields: &[
                                                Field { name: "height", base: Base::String, ..Field::EMPTY },
                                                Field { name: "length", base: Base::String, ..Field::EMPTY },
                                                Field { name: "unit", base: Base::String, ..Field::EMPTY },
                                                Field { name: "width", base: Base::String, ..Field::EMPTY },
                                            ],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "external_sku_code",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field { name: "inventory", base: Base::Integer, ..Field::EMPTY },
                                        Field {
                                            name: "key_attribute_value",
                                            base: Base::Object,
                                            arrays: 1,
                                            fields: &[
                                                Field {
                                                    name: "key_attribute_value_id",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                                Field {
                                                    name: "key_attribute_value_name",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                            ],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "pictures",
                                            base: Base::Object,
                                            arrays: 1,
                                            fields: &[
                                                Field {
                                                    name: "material_show_type",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                                Field {
                                                    name: "material_use_type_code",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                                Field {
                                                    name: "sequence",
                                                    base: Base::Integer,
                                                    ..Field::EMPTY
                                                },
                                                Field { name: "uri", base: Base::String, ..Field::EMPTY },
                                            ],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "price",
                                            base: Base::Object,
                                            fields: &[
                                                Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                                Field {
                                                    name: "currency",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                            ],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "reference_sale_price",
                                            base: Base::Object,
                                            fields: &[
                                                Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                                Field {
                                                    name: "currency",
                                                    base: Base::String,
                                                    ..Field::EMPTY
                                                },
                                            ],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "sale_price_certificates",
                                            base: Base::Object,
                                            arrays: 1,
                                            fields: &[Field {
                                                name: "uri",
                                                base: Base::String,
                                                ..Field::EMPTY
                                            }],
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "second_key_attribute_value_id",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "second_key_attribute_value_name",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field { name: "stockup_mode", base: Base::String, ..Field::EMPTY },
                                        Field {
                                            name: "total_unit_count",
                                            base: Base::String,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "weight",
                                            base: Base::Object,
                                            fields: &[
                                                Field { name: "unit", base: Base::String, ..Field::EMPTY },
                                                Field { name: "value", base: Base::String, ..Field::EMPTY },
                                            ],
                                            ..Field::EMPTY
                                        },
                                    ],
                                    ..Field::EMPTY
                                },
                            ],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
            ]),
            form: &[],
            ciphers: &[],
            paging: None,
            idempotency: Some(Idempotency { in_body: true, name: "idempotent_key", required: false }),
            safe: false,
            item_errors: &[],
            scopes: &[],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
    ],
    php: &[],
    laravel: &[],
};

pub static GS_FULL_SERVICE_GET_ATTRIBUTES: Operation = Operation {
    id: "gs_full_service_commodity.gs_full_service_get_attributes",
    domain: "gs_full_service_commodity",
    method: "gs_full_service_get_attributes",
    name: "GSFullServiceGetattributes",
    summary: "Lists the attributes of a full-service category (beta endpoint).",
    http: Http::Get,
    default_version: "202507",
    versions: &[
        Version {
            version: "202405",
            path: "/gs_full_service_commodity/202405/beta/categories/{category_id}/attributes",
            query: &[],
            body: None,
            form: &[],
            ciphers: &[],
            paging: None,
            idempotency: None,
            safe: true,
            item_errors: &[],
            scopes: &[],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202503",
            path: "/gs_full_service_commodity/202503/beta/categories/{category_id}/attributes",
            query: &[],
            body: None,
            form: &[],
            ciphers: &[],
            paging: None,
            idempotency: None,
            safe: true,
            item_errors: &[],
            scopes: &[],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202507",
            path: "/gs_full_service_commodity/202507/beta/categories/{category_id}/attributes",
            query: &[],
            body: None,
            form: &[],
            ciphers: &[],
            paging: None,
            idempotency: None,
            safe: true,
            item_errors: &[],
            scopes: &[],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
    ],
    php: &[],
    laravel: &[],
};

pub static GS_FULL_SERVICE_GET_BRANDS: Operation = Operation {
    id: "gs_full_service_commodity.gs_full_service_get_brands",
    domain: "gs_full_service_commodity",
    method: "gs_full_service_get_brands",
    name: "GSFullServiceGetBrands",
    summary: "Lists the supplier's brands and their approval state (beta endpoint).",
    http: Http::Get,
    default_version: "202405",
    versions: &[Version {
        version: "202405",
        path: "/gs_full_service_commodity/202405/beta/brands",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GS_FULL_SERVICE_GET_CATEGORY_INFORMATION: Operation = Operation {
    id: "gs_full_service_commodity.gs_full_service_get_category_information",
    domain: "gs_full_service_commodity",
    method: "gs_full_service_get_category_information",
    name: "GSFullServiceGetCategoryinformation",
    summary: "Returns the listing rules of one full-service category (beta endpoint).",
    http: Http::Get,
    default_version: "202405",
    versions: &[Version {
        version: "202405",
        path: "/gs_full_service_commodity/202405/beta/categories/{category_id}",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GS_FULL_SERVICE_GET_CERTIFICATIONS: Operation = Operation {
    id: "gs_full_service_commodity.gs_full_service_get_certifications",
    domain: "gs_full_service_commodity",
    method: "gs_full_service_get_certifications",
    name: "GSFullServiceGetCertifications",
    summary: "Lists the certificates a full-service category asks for, per region (beta endpoint).",
    http: Http::Get,
    default_version: "202507",
    versions: &[
        Version {
            version: "202406",
            path: "/gs_full_service_commodity/202406/beta/categories/{category_id}/certifications",
            query: &[],
            body: None,
            form: &[],
            ciphers: &[],
            paging: None,
            idempotency: None,
            safe: true,
            item_errors: &[],
            scopes: &[],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202507",
            path: "/gs_full_service_commodity/202507/beta/categories/{category_id}/certifications",
            query: &[],
            body: None,
            form: &[],
            ciphers: &[],
            paging: None,
            idempotency: None,
            safe: true,
            item_errors: &[],
            scopes: &[],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
    ],
    php: &[],
    laravel: &[],
};

pub static GS_FULL_SERVICE_PREVIEW_GET_ATTRIBUTES: Operation = Operation {
    id: "gs_full_service_commodity.gs_full_service_preview_get_attributes",
    domain: "gs_full_service_commodity",
    method: "gs_full_service_preview_get_attributes",
    name: "GSFullServicePreviewGetattributes",
    summary: "Lists the attributes of a full-service category (preview endpoint).",
    http: Http::Get,
    default_version: "202404",
    versions: &[Version {
        version: "202404",
        path: "/gs_full_service_commodity/202404/preview/categories/{category_id}/attributes",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GS_FULL_SERVICE_PREVIEW_GET_BRANDS: Operation = Operation {
    id: "gs_full_service_commodity.gs_full_service_preview_get_brands",
    domain: "gs_full_service_commodity",
    method: "gs_full_service_preview_get_brands",
    name: "GSFullServicePreviewGetBrands",
    summary: "Lists a supplier's brands and their approval state (preview endpoint).",
    http: Http::Get,
    default_version: "202404",
    versions: &[Version {
        version: "202404",
        path: "/gs_full_service_commodity/202404/preview/brands",
        query: &[Field { name: "supplier_id", base: Base::String, ..Field::EMPTY }],
        body: None,
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GS_FULL_SERVICE_PREVIEW_GET_CATEGORY_INFORMATION: Operation = Operation {
    id: "gs_full_service_commodity.gs_full_service_preview_get_category_information",
    domain: "gs_full_service_commodity",
    method: "gs_full_service_preview_get_category_information",
    name: "GSFullServicePreviewGetcategoryinformation",
    summary: "Returns the listing rules of one full-service category (preview endpoint).",
    http: Http::Get,
    default_version: "202404",
    versions: &[Version {
        version: "202404",
        path: "/gs_full_service_commodity/202404/preview/categories/{category_id}",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GS_FULL_SERVICE_SEARCH_CATEGORIES: Operation = Operation {
    id: "gs_full_service_commodity.gs_full_service_search_categories",
    domain: "gs_full_service_commodity",
    method: "gs_full_service_search_categories",
    name: "GSFullServiceSearchCategories",
    summary: "Lists the categories open to full-service suppliers, by offset (beta endpoint).",
    http: Http::Post,
    default_version: "202405",
    versions: &[Version {
        version: "202405",
        path: "/gs_full_service_commodity/202405/beta/categories/search",
        query: &[],
        body: Some(&[
            Field { name: "page_offset", base: Base::Integer, ..Field::EMPTY },
            Field { name: "page_size", base: Base::Integer, ..Field::EMPTY },
        ]),
        form: &[],
        ciphers: &[],
        paging: Some(Paging {
            style: PageStyle::Offset,
            in_body: true,
            token: "page_offset",
            size: Some("page_size"),
            next: "",
            items: "categories",
            total: Some("total_count"),
            has_more: None,
            first: 0,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GS_GET_GRADING_TEMPLATES_CONFIG_V2: Operation = Operation {
    id: "gs_full_service_commodity.gs_get_grading_templates_config_v2",
    domain: "gs_full_service_commodity",
    method: "gs_get_grading_templates_config_v2",
    name: "GSGetgradingtemplatesconfigV2",
    summary: "Lists the grading templates for garment sizes (beta endpoint).",
    http: Http::Get,
    default_version: "202406",
    versions: &[Version {
        version: "202406",
        path: "/gs_full_service_commodity/202406/beta/grading_templates",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GS_GET_SIZE_GROUPS_CONFIG_V2: Operation = Operation {
    id: "gs_full_service_commodity.gs_get_size_groups_config_v2",
    domain: "gs_full_service_commodity",
    method: "gs_get_size_groups_config_v2",
    name: "GSGetsizegroupsconfigV2",
    summary: "Lists the size groups of a full-service category (beta endpoint).",
    http: Http::Get,
    default_version: "202406",
    versions: &[Version {
        version: "202406",
        path: "/gs_full_service_commodity/202406/beta/size_groups",
        query: &[Field { name: "category_id", base: Base::String, required: true, ..Field::EMPTY }],
        body: None,
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GS_GET_SUPPLIER_RP: Operation = Operation {
    id: "gs_full_service_commodity.gs_get_supplier_rp",
    domain: "gs_full_service_commodity",
    method: "gs_get_supplier_rp",
    name: "GSGetSupplierRP",
    summary: "Lists the responsible persons registered by the supplier, by page.",
    http: Http::Get,
    default_version: "202508",
    versions: &[Version {
        version: "202508",
        path: "/gs_full_service_commodity/202508/supplier_rps",
        query: &[
            Field { name: "page_size", base: Base::Integer, ..Field::EMPTY },
            Field { name: "page_token", base: Base::String, ..Field::EMPTY },
        ],
        body: None,
        form: &[],
        ciphers: &[],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "rp_infos",
            total: None,
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GS_IMAGE_UPLOAD_V2: Operation = Operation {
    id: "gs_full_service_commodity.gs_image_upload_v2",
    domain: "gs_full_service_commodity",
    method: "gs_image_upload_v2",
    name: "GSImageUploadV2",
    summary: "Uploads a full-service product image and returns its uri (beta endpoint).",
    http: Http::Post,
    default_version: "202406",
    versions: &[Version {
        version: "202406",
        path: "/gs_full_service_commodity/202406/beta/images/upload",
        query: &[],
        body: None,
        form: &[Field { name: "data", base: Base::File, ..Field::EMPTY }],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GS_LIST_SUPPLIER_MANUFACTURER: Operation = Operation {
    id: "gs_full_service_commodity.gs_list_supplier_manufacturer",
    domain: "gs_full_service_commodity",
    method: "gs_list_supplier_manufacturer",
    name: "GSListSupplierManufacturer",
    summary: "Lists the manufacturers registered by the supplier, by page.",
    http: Http::Get,
    default_version: "202508",
    versions: &[Version {
        version: "202508",
        path: "/gs_full_service_commodity/202508/supplier_manufacturers",
        query: &[
            Field { name: "page_size", base: Base::Integer, ..Field::EMPTY },
            Field { name: "page_token", base: Base::String, ..Field::EMPTY },
        ],
        body: None,
        form: &[],
        ciphers: &[],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "manufacturer_list",
            total: None,
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GS_PRODUCT_IMAGE_UPLOAD_REQUIREMENTS_QUERY: Operation = Operation {
    id: "gs_full_service_commodity.gs_product_image_upload_requirements_query",
    domain: "gs_full_service_commodity",
    method: "gs_product_image_upload_requirements_query",
    name: "GSProductimageuploadrequirementsquery",
    summary: "Returns which product images a category asks for and in what form.",
    http: Http::Get,
    default_version: "202405",
    versions: &[Version {
        version: "202405",
        path: "/gs_full_service_commodity/202405/beta/categories/{category_id}/image_upload_requirements",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GS_QUALIFICATION_FILE_UPLOAD: Operation = Operation {
    id: "gs_full_service_commodity.gs_qualification_file_upload",
    domain: "gs_full_service_commodity",
    method: "gs_qualification_file_upload",
    name: "GSQualificationfileupload",
    summary: "Uploads a certificate file for a full-service product and returns its uri.",
    http: Http::Post,
    default_version: "202405",
    versions: &[Version {
        version: "202405",
        path: "/gs_full_service_commodity/202405/beta/certification_files/upload",
        query: &[],
        body: None,
        form: &[Field { name: "data", base: Base::File, ..Field::EMPTY }],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GS_QUERY_SKUS_AND_APPROVAL_STATUS_V2: Operation = Operation {
    id: "gs_full_service_commodity.gs_query_skus_and_approval_status_v2",
    domain: "gs_full_service_commodity",
    method: "gs_query_skus_and_approval_status_v2",
    name: "GSQuerySKUsandtheapprovalstatusofSKUsV2",
    summary: "Lists full-service SKUs with their approval status, by page (beta endpoint).",
    http: Http::Post,
    default_version: "202504",
    versions: &[
        Version {
            version: "202406",
            path: "/gs_full_service_commodity/202406/beta/products/search",
            query: &[],
            body: Some(&[
                Field { name: "external_sku_codes", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "page_size", base: Base::Integer, ..Field::EMPTY },
                Field { name: "page_token", base: Base::String, ..Field::EMPTY },
                Field { name: "platform_sku_codes", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "platform_spu_codes", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "push_time_ge", base: Base::Integer, ..Field::EMPTY },
                Field { name: "push_time_lt", base: Base::Integer, ..Field::EMPTY },
                Field { name: "sku_status", base: Base::String, ..Field::EMPTY },
            ]),
            form: &[],
            ciphers: &[],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: true,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "spus",
                total: None,
                has_more: None,
                first: 1,
                cap: 0,
            }),
            idempotency: None,
            safe: true,
            item_errors: &[],
            scopes: &[],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202410",
            path: "/gs_full_service_commodity/202410/beta/products/search",
            query: &[],
            body: Some(&[
                Field { name: "external_sku_codes", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "page_size", base: Base::Integer, ..Field::EMPTY },
                Field { name: "page_token", base: Base::String, ..Field::EMPTY },
                Field { name: "platform_sku_codes", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "platform_spu_codes", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "push_time_ge", base: Base::Integer, ..Field::EMPTY },
                Field { name: "push_time_lt", base: Base::Integer, ..Field::EMPTY },
                Field { name: "sku_status", base: Base::String, ..Field::EMPTY },
            ]),
            form: &[],
            ciphers: &[],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: true,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "spus",
                total: None,
                has_more: None,
                first: 1,
                cap: 0,
            }),
            idempotency: None,
            safe: true,
            item_errors: &[],
            scopes: &[],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202504",
            path: "/gs_full_service_commodity/202504/beta/products/search",
            query: &[],
            body: Some(&[
                Field { name: "external_sku_codes", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "page_size", base: Base::Integer, ..Field::EMPTY },
                Field { name: "page_token", base: Base::String, ..Field::EMPTY },
                Field { name: "platform_sku_codes", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "platform_spu_codes", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "push_time_ge", base: Base::Integer, ..Field::EMPTY },
                Field { name: "push_time_lt", base: Base::Integer, ..Field::EMPTY },
                Field { name: "sku_status", base: Base::String, ..Field::EMPTY },
            ]),
            form: &[],
            ciphers: &[],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: true,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "spus",
                total: None,
                has_more: None,
                first: 1,
                cap: 0,
            }),
            idempotency: None,
            safe: true,
            item_errors: &[],
            scopes: &[],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
    ],
    php: &[],
    laravel: &[],
};

pub static GS_VIDEO_UPLOAD: Operation = Operation {
    id: "gs_full_service_commodity.gs_video_upload",
    domain: "gs_full_service_commodity",
    method: "gs_video_upload",
    name: "GSVideoUpload",
    summary: "Uploads a full-service product video and returns its uri.",
    http: Http::Post,
    default_version: "202405",
    versions: &[Version {
        version: "202405",
        path: "/gs_full_service_commodity/202405/beta/videos/upload",
        query: &[],
        body: None,
        form: &[Field { name: "data", base: Base::File, ..Field::EMPTY }],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static IMAGE_UPLOAD: Operation = Operation {
    id: "gs_full_service_commodity.image_upload",
    domain: "gs_full_service_commodity",
    method: "image_upload",
    name: "imageupload",
    summary: "Uploads a product image for a named supplier (preview endpoint).",
    http: Http::Post,
    default_version: "202405",
    versions: &[Version {
        version: "202405",
        path: "/gs_full_service_commodity/202405/preview/images/upload",
        query: &[Field { name: "supplier_id", base: Base::String, required: true, ..Field::EMPTY }],
        body: None,
        form: &[Field { name: "data", base: Base::File, ..Field::EMPTY }],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static QUERY_SKUS_AND_APPROVAL_STATUS: Operation = Operation {
    id: "gs_full_service_commodity.query_skus_and_approval_status",
    domain: "gs_full_service_commodity",
    method: "query_skus_and_approval_status",
    name: "QuerySKUsandtheapprovalstatusofSKUs",
    summary: "Lists a supplier's SKUs with their approval status, by page (preview endpoint).",
    http: Http::Post,
    default_version: "202405",
    versions: &[Version {
        version: "202405",
        path: "/gs_full_service_commodity/202405/preview/products/search",
        query: &[Field { name: "supplier_id", base: Base::String, required: true, ..Field::EMPTY }],
        body: Some(&[
            Field { name: "external_sku_codes", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field { name: "page_size", base: Base::Integer, ..Field::EMPTY },
            Field { name: "page_token", base: Base::String, ..Field::EMPTY },
            Field { name: "platform_sku_codes", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field { name: "platform_spu_codes", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field { name: "push_time_ge", base: Base::Integer, ..Field::EMPTY },
            Field { name: "push_time_lt", base: Base::Integer, ..Field::EMPTY },
            Field { name: "sku_status", base: Base::String, ..Field::EMPTY },
        ]),
        form: &[],
        ciphers: &[],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: true,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "spus",
            total: None,
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};
