// Generated from core/catalog by `cargo gen`. Do not edit.

use crate::catalog::*;

pub static ACTIVATE_PRODUCTS: Operation = Operation {
    id: "product.activate_products",
    domain: "product",
    method: "activate_products",
    name: "ActivateProduct",
    summary: "Puts up to 20 deactivated products back on sale, after a new audit.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/products/activate",
        query: &[],
        body: Some(&[
            Field { name: "listing_platforms", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field {
                name: "product_ids",
                base: Base::String,
                arrays: 1,
                required: true,
                max_items: 20,
                ..Field::EMPTY
            },
        ]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.activateProducts"],
    laravel: &[],
};

pub static APPLY_OPPORTUNITIES: Operation = Operation {
    id: "product.apply_opportunities",
    domain: "product",
    method: "apply_opportunities",
    name: "ApplyOpportunities",
    summary: "Applies for listing opportunities with one product.",
    http: Http::Put,
    default_version: "202409",
    versions: &[Version {
        version: "202409",
        path: "/product/202409/products/{product_id}/opportunities",
        query: &[],
        body: Some(&[Field { name: "opportunity_ids", base: Base::String, arrays: 1, ..Field::EMPTY }]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
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

pub static BIND_LOCAL_PRODUCTS: Operation = Operation {
    id: "product.bind_local_products",
    domain: "product",
    method: "bind_local_products",
    name: "BindLocalProducts",
    summary: "Links existing local products to one global product.",
    http: Http::Post,
    default_version: "202503",
    versions: &[Version {
        version: "202503",
        path: "/product/202503/global_products/{global_product_id}/bind_local_products",
        query: &[],
        body: Some(&[Field {
            name: "local_products",
            base: Base::Object,
            arrays: 1,
            fields: &[
                Field { name: "id", base: Base::String, ..Field::EMPTY },
                Field { name: "inventory_add_type", base: Base::String, ..Field::EMPTY },
                Field { name: "inventory_mode", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "skus",
                    base: Base::Object,
                    arrays: 1,
                    fields: &[
                        Field { name: "global_sku_id", base: Base::String, ..Field::EMPTY },
                        Field { name: "id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "inventory",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "quantity", base: Base::Integer, ..Field::EMPTY },
                                Field { name: "warehouse_id", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "sales_attributes",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "global_id", base: Base::String, ..Field::EMPTY },
                                Field { name: "global_value_id", base: Base::String, ..Field::EMPTY },
                                Field { name: "id", base: Base::String, ..Field::EMPTY },
                                Field { name: "value_id", base: Base::String, ..Field::EMPTY },
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
        item_errors: &["bind_results"],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static CHECK_GLOBAL_PRODUCT_LISTING: Operation = Operation {
    id: "product.check_global_product_listing",
    domain: "product",
    method: "check_global_product_listing",
    name: "CheckGlobalProductListing",
    summary: "Checks a global product's data without creating it and lists what fails.",
    http: Http::Post,
    default_version: "202404",
    versions: &[Version {
        version: "202404",
        path: "/product/202404/global_products/listing_check",
        query: &[],
        body: Some(&[
            Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
            Field { name: "category_id", base: Base::String, ..Field::EMPTY },
            Field {
                name: "certifications",
                base: Base::Object,
                arrays: 1,
                fields: &[
                    Field {
                        name: "files",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field { name: "format", base: Base::String, ..Field::EMPTY },
                            Field { name: "id", base: Base::String, ..Field::EMPTY },
                            Field { name: "name", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "id", base: Base::String, ..Field::EMPTY },
                    Field {
                        name: "images",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                ],
                ..Field::EMPTY
            },
            Field { name: "description", base: Base::String, ..Field::EMPTY },
            Field {
                name: "main_images",
                base: Base::Object,
                arrays: 1,
                fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                ..Field::EMPTY
            },
            Field {
                name: "manufacturer",
                base: Base::Object,
                fields: &[
                    Field { name: "address", base: Base::String, ..Field::EMPTY },
                    Field { name: "email", base: Base::String, ..Field::EMPTY },
                    Field { name: "name", base: Base::String, ..Field::EMPTY },
                    Field { name: "phone_number", base: Base::String, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field {
                name: "package_dimensions",
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
                name: "package_weight",
                base: Base::Object,
                fields: &[
                    Field { name: "unit", base: Base::String, ..Field::EMPTY },
                    Field { name: "value", base: Base::String, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field {
                name: "product_attributes",
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
            Field {
                name: "size_chart",
                base: Base::Object,
                fields: &[
                    Field {
                        name: "image",
                        base: Base::Object,
                        fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "template",
                        base: Base::Object,
                        fields: &[Field { name: "id", base: Base::String, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                ],
                ..Field::EMPTY
            },
            Field {
                name: "skus",
                base: Base::Object,
                arrays: 1,
                fields: &[
                    Field { name: "global_quantity", base: Base::Integer, ..Field::EMPTY },
                    Field {
                        name: "identifier_code",
                        base: Base::Object,
                        fields: &[
                            Field { name: "code", base: Base::String, ..Field::EMPTY },
                            Field { name: "type", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "inventory",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field { name: "global_warehouse_id", base: Base::String, ..Field::EMPTY },
                            Field { name: "quantity", base: Base::Integer, ..Field::EMPTY },
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
                        name: "sales_attributes",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field { name: "id", base: Base::String, ..Field::EMPTY },
                            Field { name: "name", base: Base::String, ..Field::EMPTY },
                            Field {
                                name: "sku_img",
                                base: Base::Object,
                                fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                                ..Field::EMPTY
                            },
                            Field { name: "value_id", base: Base::String, ..Field::EMPTY },
                            Field { name: "value_name", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
                    Field { name: "sku_unit_count", base: Base::String, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field { name: "title", base: Base::String, ..Field::EMPTY },
            Field {
                name: "video",
                base: Base::Object,
                fields: &[Field { name: "id", base: Base::String, ..Field::EMPTY }],
                ..Field::EMPTY
            },
        ]),
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

pub static CHECK_LISTING_PREREQUISITES: Operation = Operation {
    id: "product.check_listing_prerequisites",
    domain: "product",
    method: "check_listing_prerequisites",
    name: "CheckListingPrerequisites",
    summary: "Tells what the shop still misses before it can list products.",
    http: Http::Get,
    default_version: "202312",
    versions: &[
        Version {
            version: "202309",
            path: "/product/202309/prerequisites",
            query: &[],
            body: None,
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
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
            version: "202312",
            path: "/product/202312/prerequisites",
            query: &[],
            body: None,
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: true,
            item_errors: &[],
            scopes: &["seller.product.basic"],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
    ],
    php: &["Product.checkListingPrerequisites"],
    laravel: &[],
};

pub static CHECK_PRODUCT_LISTING: Operation = Operation {
    id: "product.check_product_listing",
    domain: "product",
    method: "check_product_listing",
    name: "CheckProductListing",
    summary: "Checks a product's data without creating it and lists what fails.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/products/listing_check",
        query: &[Field { name: "is_diagnosis_required", base: Base::Boolean, ..Field::EMPTY }],
        body: Some(&[
            Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
            Field { name: "category_id", base: Base::String, required: true, ..Field::EMPTY },
            Field {
                name: "certifications",
                base: Base::Object,
                arrays: 1,
                max_items: 10,
                fields: &[
                    Field { name: "expiration_date", base: Base::Integer, ..Field::EMPTY },
                    Field {
                        name: "files",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field { name: "format", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "name", base: Base::String, required: true, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                    Field {
                        name: "images",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[Field { name: "uri", base: Base::String, required: true, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                ],
                ..Field::EMPTY
            },
            Field { name: "delivery_option_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field { name: "description", base: Base::String, required: true, ..Field::EMPTY },
            Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
            Field { name: "is_cod_allowed", base: Base::Boolean, ..Field::EMPTY },
            Field { name: "is_pre_owned", base: Base::Boolean, ..Field::EMPTY },
            Field { name: "listing_platforms", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field {
                name: "main_images",
                base: Base::Object,
                arrays: 1,
                required: true,
                max_items: 9,
                fields: &[Field { name: "uri", base: Base::String, required: true, ..Field::EMPTY }],
                ..Field::EMPTY
            },
            Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field {
                name: "minimum_order_quantity",
                base: Base::Integer,
                range: Some((1, 20)),
                ..Field::EMPTY
            },
            Field {
                name: "option",
                base: Base::Object,
                fields: &[
                    Field { name: "gne_async_check_session_id", base: Base::String, ..Field::EMPTY },
                    Field { name: "need_trigger_gne_async_check", base: Base::Boolean, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field {
                name: "package_dimensions",
                base: Base::Object,
                fields: &[
                    Field { name: "height", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "length", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "unit", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "width", base: Base::String, required: true, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field {
                name: "package_weight",
                base: Base::Object,
                fields: &[
                    Field { name: "unit", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "value", base: Base::String, required: true, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field { name: "primary_combined_product_id", base: Base::String, ..Field::EMPTY },
            Field {
                name: "product_attributes",
                base: Base::Object,
                arrays: 1,
                fields: &[
                    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                    Field {
                        name: "values",
                        base: Base::Object,
                        arrays: 1,
                        required: true,
                        fields: &[
                            Field { name: "id", base: Base::String, ..Field::EMPTY },
                            Field { name: "name", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                ],
                ..Field::EMPTY
            },
            Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field { name: "shipping_insurance_requirement", base: Base::String, ..Field::EMPTY },
            Field { name: "shipping_template_id", base: Base::String, ..Field::EMPTY },
            Field {
                name: "size_chart",
                base: Base::Object,
                fields: &[
                    Field {
                        name: "image",
                        base: Base::Object,
                        fields: &[Field { name: "uri", base: Base::String, required: true, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "template",
                        base: Base::Object,
                        fields: &[Field { name: "id", base: Base::String, required: true, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                ],
                ..Field::EMPTY
            },
            Field {
                name: "skus",
                base: Base::Object,
                arrays: 1,
                required: true,
                max_items: 300,
                fields: &[
                    Field {
                        name: "combined_skus",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field { name: "product_id", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "sku_count", base: Base::Integer, required: true, ..Field::EMPTY },
                            Field { name: "sku_id", base: Base::String, required: true, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "external_list_prices",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "currency", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "source", base: Base::String, required: true, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "external_sku_id", base: Base::String, ..Field::EMPTY },
                    Field {
                        name: "external_urls",
                        base: Base::String,
                        arrays: 1,
                        max_items: 500,
                        ..Field::EMPTY
                    },
                    Field {
                        name: "extra_identifier_codes",
                        base: Base::String,
                        arrays: 1,
                        max_items: 10,
                        ..Field::EMPTY
                    },
                    Field {
                        name: "fees",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field { name: "additional_attribute", base: Base::String, ..Field::EMPTY },
                            Field { name: "amount", base: Base::String, ..Field::EMPTY },
                            Field { name: "type", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "identifier_code",
                        base: Base::Object,
                        fields: &[
                            Field { name: "code", base: Base::String, ..Field::EMPTY },
                            Field { name: "type", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "inventory",
                        base: Base::Object,
                        arrays: 1,
                        required: true,
                        fields: &[
                            Field { name: "backorder_quantity", base: Base::Integer, ..Field::EMPTY },
                            Field { name: "handling_time", base: Base::Integer, ..Field::EMPTY },
                            Field { name: "quantity", base: Base::Integer, ..Field::EMPTY },
                            Field {
                                name: "warehouse_id",
                                base: Base::String,
                                required: true,
                                ..Field::EMPTY
                            },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "list_price",
                        base: Base::Object,
                        fields: &[
                            Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "currency", base: Base::String, required: true, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "pre_sale",
                        base: Base::Object,
                        fields: &[
                            Field {
                                name: "fulfillment_type",
                                base: Base::Object,
                                fields: &[
                                    Field {
                                        name: "handling_duration_days",
                                        base: Base::Integer,
                                        ..Field::EMPTY
                                    },
                                    Field { name: "release_date", base: Base::Integer, ..Field::EMPTY },
                                ],
                                ..Field::EMPTY
                            },
                            Field { name: "type", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "price",
                        base: Base::Object,
                        required: true,
                        fields: &[
                            Field { name: "amount", base: Base::String, ..Field::EMPTY },
                            Field { name: "currency", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "sale_price", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "sales_attributes",
                        base: Base::Object,
                        arrays: 1,
                        max_items: 3,
                        fields: &[
                            Field { name: "id", base: Base::String, ..Field::EMPTY },
                            Field { name: "name", base: Base::String, ..Field::EMPTY },
                            Field {
                                name: "sku_img",
                                base: Base::Object,
                                fields: &[Field {
                                    name: "uri",
                                    base: Base::String,
                                    required: true,
                                    ..Field::EMPTY
                                }],
                                ..Field::EMPTY
                            },
                            Field {
                                name: "supplementary_sku_images",
                                base: Base::Object,
                                arrays: 1,
                                max_items: 8,
                                fields: &[Field {
                                    name: "uri",
                                    base: Base::String,
                                    required: true,
                                    ..Field::EMPTY
                                }],
                                ..Field::EMPTY
                            },
                            Field { name: "value_id", base: Base::String, ..Field::EMPTY },
                            Field { name: "value_name", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
                    Field { name: "sku_unit_count", base: Base::String, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field { name: "title", base: Base::String, required: true, ..Field::EMPTY },
            Field {
                name: "video",
                base: Base::Object,
                fields: &[Field { name: "id", base: Base::String, required: true, ..Field::EMPTY }],
                ..Field::EMPTY
            },
        ]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &["seller.product.basic", "serller.product.optimize"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static CREATE_ATTRIBUTE_RECOMMENDATION_REQUEST: Operation = Operation {
    id: "product.create_attribute_recommendation_request",
    domain: "product",
    method: "create_attribute_recommendation_request",
    name: "CreateAttributeRecommendationRequest",
    summary: "Sends an external product to obtain attribute recommendations later.",
    http: Http::Post,
    default_version: "202501",
    versions: &[Version {
        version: "202501",
        path: "/product/202501/attribute_recommendation_request",
        query: &[],
        body: Some(&[Field {
            name: "external_product",
            base: Base::Object,
            fields: &[
                Field { name: "description", base: Base::String, ..Field::EMPTY },
                Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "images",
                    base: Base::Object,
                    arrays: 1,
                    fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                    ..Field::EMPTY
                },
                Field { name: "is_existing_product", base: Base::Boolean, ..Field::EMPTY },
                Field { name: "other_product_data", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "skus",
                    base: Base::Object,
                    arrays: 1,
                    max_items: 300,
                    fields: &[Field {
                        name: "sales_attributes",
                        base: Base::Object,
                        arrays: 1,
                        max_items: 3,
                        fields: &[
                            Field { name: "name", base: Base::String, ..Field::EMPTY },
                            Field {
                                name: "sku_images",
                                base: Base::Object,
                                arrays: 1,
                                max_items: 9,
                                fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                                ..Field::EMPTY
                            },
                            Field { name: "value", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    }],
                    ..Field::EMPTY
                },
                Field { name: "title", base: Base::String, ..Field::EMPTY },
                Field { name: "tts_category_id", base: Base::String, ..Field::EMPTY },
                Field { name: "vendor_name", base: Base::String, ..Field::EMPTY },
                Field { name: "version", base: Base::String, ..Field::EMPTY },
            ],
            ..Field::EMPTY
        }]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
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

pub static CREATE_CATEGORY_UPGRADE_TASK: Operation = Operation {
    id: "product.create_category_upgrade_task",
    domain: "product",
    method: "create_category_upgrade_task",
    name: "CreateCategoryUpgradeTask",
    summary: "Starts the move of the shop's products to the newer category tree.",
    http: Http::Post,
    default_version: "202407",
    versions: &[Version {
        version: "202407",
        path: "/product/202407/products/category_upgrade_task",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static CREATE_CUSTOM_BRAND: Operation = Operation {
    id: "product.create_custom_brand",
    domain: "product",
    method: "create_custom_brand",
    name: "CreateCustomBrands",
    summary: "Creates a brand of your own and returns its id.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/brands",
        query: &[],
        body: Some(&[Field { name: "name", base: Base::String, required: true, ..Field::EMPTY }]),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.createCustomBrand"],
    laravel: &[],
};

pub static CREATE_GLOBAL_PRODUCT: Operation = Operation {
    id: "product.create_global_product",
    domain: "product",
    method: "create_global_product",
    name: "CreateGlobalProduct",
    summary: "Creates a global product that can be published to several markets.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/global_products",
        query: &[],
        body: Some(&[
            Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
            Field { name: "category_id", base: Base::String, required: true, ..Field::EMPTY },
            Field { name: "category_version", base: Base::String, ..Field::EMPTY },
            Field {
                name: "certifications",
                base: Base::Object,
                arrays: 1,
                max_items: 10,
                fields: &[
                    Field {
                        name: "files",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field { name: "format", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "name", base: Base::String, required: true, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                    Field {
                        name: "images",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[Field { name: "uri", base: Base::String, required: true, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                ],
                ..Field::EMPTY
            },
            Field { name: "description", base: Base::String, required: true, ..Field::EMPTY },
            Field { name: "external_global_product_id", base: Base::String, ..Field::EMPTY },
            Field {
                name: "main_images",
                base: Base::Object,
                arrays: 1,
                required: true,
                max_items: 9,
                fields: &[Field { name: "uri", base: Base::String, required: true, ..Field::EMPTY }],
                ..Field::EMPTY
            },
            Field {
                name: "manufacturer",
                base: Base::Object,
                fields: &[
                    Field { name: "address", base: Base::String, ..Field::EMPTY },
                    Field { name: "email", base: Base::String, ..Field::EMPTY },
                    Field { name: "name", base: Base::String, ..Field::EMPTY },
                    Field { name: "phone_number", base: Base::String, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field {
                name: "package_dimensions",
                base: Base::Object,
                fields: &[
                    Field { name: "height", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "length", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "unit", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "width", base: Base::String, required: true, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field {
                name: "package_weight",
                base: Base::Object,
                required: true,
                fields: &[
                    Field { name: "unit", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "value", base: Base::String, required: true, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field {
                name: "product_attributes",
                base: Base::Object,
                arrays: 1,
                fields: &[
                    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                    Field {
                        name: "values",
                        base: Base::Object,
                        arrays: 1,
                        required: true,
                        max_items: 300,
                        fields: &[
                            Field { name: "id", base: Base::String, ..Field::EMPTY },
                            Field { name: "name", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                ],
                ..Field::EMPTY
            },
            Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field {
                name: "size_chart",
                base: Base::Object,
                fields: &[
                    Field {
                        name: "image",
                        base: Base::Object,
                        fields: &[Field { name: "uri", base: Base::String, required: true, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "template",
                        base: Base::Object,
                        fields: &[Field { name: "id", base: Base::String, required: true, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                ],
                ..Field::EMPTY
            },
            Field {
                name: "skus",
                base: Base::Object,
                arrays: 1,
                required: true,
                max_items: 300,
                fields: &[
                    Field { name: "external_global_sku_id", base: Base::String, ..Field::EMPTY },
                    Field {
                        name: "extra_identifier_codes",
                        base: Base::String,
                        arrays: 1,
                        max_items: 10,
                        ..Field::EMPTY
                    },
                    Field { name: "global_quantity", base: Base::Integer, ..Field::EMPTY },
                    Field {
                        name: "identifier_code",
                        base: Base::Object,
                        fields: &[
                            Field { name: "code", base: Base::String, ..Field::EMPTY },
                            Field { name: "type", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "inventory",
                        base: Base::Object,
                        arrays: 1,
                        max_items: 50,
                        fields: &[
                            Field {
                                name: "global_warehouse_id",
                                base: Base::String,
                                required: true,
                                ..Field::EMPTY
                            },
                            Field { name: "quantity", base: Base::Integer, required: true, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "price",
                        base: Base::Object,
                        required: true,
                        fields: &[
                            Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "currency", base: Base::String, required: true, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "sales_attributes",
                        base: Base::Object,
                        arrays: 1,
                        max_items: 3,
                        fields: &[
                            Field { name: "id", base: Base::String, ..Field::EMPTY },
                            Field { name: "name", base: Base::String, ..Field::EMPTY },
                            Field {
                                name: "sku_img",
                                base: Base::Object,
                                fields: &[Field {
                                    name: "uri",
                                    base: Base::String,
                                    required: true,
                                    ..Field::EMPTY
                                }],
                                ..Field::EMPTY
                            },
                            Field { name: "value_id", base: Base::String, ..Field::EMPTY },
                            Field { name: "value_name", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
                    Field { name: "sku_unit_count", base: Base::String, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field { name: "source_locale", base: Base::String, ..Field::EMPTY },
            Field { name: "title", base: Base::String, required: true, ..Field::EMPTY },
            Field {
                name: "video",
                base: Base::Object,
                fields: &[Field { name: "id", base: Base::String, required: true, ..Field::EMPTY }],
                ..Field::EMPTY
            },
        ]),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        scopes: &["seller.global_product.write"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["GlobalProduct.createGlobalProduct"],
    laravel: &[],
};

pub static CREATE_GPA_UPGRADE_TASK: Operation = Operation {
    id: "product.create_gpa_upgrade_task",
    domain: "product",
    method: "create_gpa_upgrade_task",
    name: "CreateGPAUpgradeTask",
    summary: "Starts a task that upgrades the attributes of the seller's products.",
    http: Http::Post,
    default_version: "202604",
    versions: &[Version {
        version: "202604",
        path: "/product/202604/products/gpa_upgrade_task",
        query: &[],
        body: Some(&[]),
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

pub static CREATE_IMAGE_TRANSLATION_TASKS: Operation = Operation {
    id: "product.create_image_translation_tasks",
    domain: "product",
    method: "create_image_translation_tasks",
    name: "CreateImageTranslationTasks",
    summary: "Starts tasks that translate the text in product images.",
    http: Http::Post,
    default_version: "202505",
    versions: &[Version {
        version: "202505",
        path: "/product/202505/images/translation_tasks",
        query: &[],
        body: Some(&[Field {
            name: "images",
            base: Base::Object,
            arrays: 1,
            required: true,
            fields: &[
                Field { name: "image_uri", base: Base::String, required: true, ..Field::EMPTY },
                Field {
                    name: "target_languages",
                    base: Base::String,
                    arrays: 1,
                    required: true,
                    ..Field::EMPTY
                },
            ],
            ..Field::EMPTY
        }]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        scopes: &["serller.product.optimize"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static CREATE_MANUFACTURER: Operation = Operation {
    id: "product.create_manufacturer",
    domain: "product",
    method: "create_manufacturer",
    name: "CreateManufacturer",
    summary: "Registers a manufacturer for product compliance and returns its id.",
    http: Http::Post,
    default_version: "202409",
    versions: &[Version {
        version: "202409",
        path: "/product/202409/compliance/manufacturers",
        query: &[],
        body: Some(&[
            Field { name: "address", base: Base::String, required: true, ..Field::EMPTY },
            Field { name: "email", base: Base::String, required: true, ..Field::EMPTY },
            Field { name: "locale", base: Base::String, ..Field::EMPTY },
            Field { name: "name", base: Base::String, required: true, ..Field::EMPTY },
            Field {
                name: "phone_number",
                base: Base::Object,
                required: true,
                fields: &[
                    Field { name: "availability", base: Base::String, ..Field::EMPTY },
                    Field { name: "country_code", base: Base::String, ..Field::EMPTY },
                    Field { name: "local_number", base: Base::String, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field { name: "registered_trade_name", base: Base::String, ..Field::EMPTY },
        ]),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.createManufacturer"],
    laravel: &[],
};

pub static CREATE_PRODUCT: Operation = Operation {
    id: "product.create_product",
    domain: "product",
    method: "create_product",
    name: "CreateProduct",
    summary: "Creates a product with its SKUs, as a listing for audit or as a draft.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/products",
        query: &[],
        body: Some(&[
            Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
            Field { name: "category_id", base: Base::String, required: true, ..Field::EMPTY },
            Field { name: "category_version", base: Base::String, ..Field::EMPTY },
            Field {
                name: "certifications",
                base: Base::Object,
                arrays: 1,
                max_items: 10,
                fields: &[
                    Field { name: "expiration_date", base: Base::Integer, ..Field::EMPTY },
                    Field {
                        name: "files",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field { name: "format", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "name", base: Base::String, required: true, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                    Field {
                        name: "images",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[Field { name: "uri", base: Base::String, required: true, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                ],
                ..Field::EMPTY
            },
            Field { name: "delivery_option_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field { name: "description", base: Base::String, required: true, ..Field::EMPTY },
            Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
            Field { name: "idempotency_key", base: Base::String, ..Field::EMPTY },
            Field { name: "is_cod_allowed", base: Base::Boolean, ..Field::EMPTY },
            Field { name: "is_not_for_sale", base: Base::Boolean, ..Field::EMPTY },
            Field { name: "is_pre_owned", base: Base::Boolean, ..Field::EMPTY },
            Field { name: "listing_platforms", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field {
                name: "main_images",
                base: Base::Object,
                arrays: 1,
                required: true,
                max_items: 9,
                fields: &[Field { name: "uri", base: Base::String, required: true, ..Field::EMPTY }],
                ..Field::EMPTY
            },
            Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field {
                name: "minimum_order_quantity",
                base: Base::Integer,
                range: Some((1, 20)),
                ..Field::EMPTY
            },
            Field {
                name: "package_dimensions",
                base: Base::Object,
                fields: &[
                    Field { name: "height", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "length", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "unit", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "width", base: Base::String, required: true, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field {
                name: "package_weight",
                base: Base::Object,
                fields: &[
                    Field { name: "unit", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "value", base: Base::String, required: true, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field { name: "primary_combined_product_id", base: Base::String, ..Field::EMPTY },
            Field {
                name: "product_attributes",
                base: Base::Object,
                arrays: 1,
                fields: &[
                    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                    Field {
                        name: "values",
                        base: Base::Object,
                        arrays: 1,
                        required: true,
                        fields: &[
                            Field { name: "id", base: Base::String, ..Field::EMPTY },
                            Field { name: "name", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                ],
                ..Field::EMPTY
            },
            Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field { name: "save_mode", base: Base::String, ..Field::EMPTY },
            Field { name: "shipping_insurance_requirement", base: Base::String, ..Field::EMPTY },
            Field { name: "shipping_template_id", base: Base::String, ..Field::EMPTY },
            Field {
                name: "size_chart",
                base: Base::Object,
                fields: &[
                    Field {
                        name: "image",
                        base: Base::Object,
                        fields: &[Field { name: "uri", base: Base::String, required: true, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "template",
                        base: Base::Object,
                        fields: &[Field { name: "id", base: Base::String, required: true, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                ],
                ..Field::EMPTY
            },
            Field {
                name: "skus",
                base: Base::Object,
                arrays: 1,
                required: true,
                max_items: 300,
                fields: &[
                    Field {
                        name: "combined_skus",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field { name: "product_id", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "sku_count", base: Base::Integer, required: true, ..Field::EMPTY },
                            Field { name: "sku_id", base: Base::String, required: true, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "external_list_prices",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "currency", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "source", base: Base::String, required: true, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "external_sku_id", base: Base::String, ..Field::EMPTY },
                    Field {
                        name: "external_urls",
                        base: Base::String,
                        arrays: 1,
                        max_items: 500,
                        ..Field::EMPTY
                    },
                    Field {
                        name: "extra_identifier_codes",
                        base: Base::String,
                        arrays: 1,
                        max_items: 10,
                        ..Field::EMPTY
                    },
                    Field {
                        name: "fees",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field { name: "additional_attribute", base: Base::String, ..Field::EMPTY },
                            Field { name: "amount", base: Base::String, ..Field::EMPTY },
                            Field { name: "type", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "identifier_code",
                        base: Base::Object,
                        fields: &[
                            Field { name: "code", base: Base::String, ..Field::EMPTY },
                            Field { name: "type", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "inventory",
                        base: Base::Object,
                        arrays: 1,
                        required: true,
                        fields: &[
                            Field { name: "backorder_quantity", base: Base::Integer, ..Field::EMPTY },
                            Field { name: "handling_time", base: Base::Integer, ..Field::EMPTY },
                            Field { name: "quantity", base: Base::Integer, ..Field::EMPTY },
                            Field {
                                name: "warehouse_id",
                                base: Base::String,
                                required: true,
                                ..Field::EMPTY
                            },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "list_price",
                        base: Base::Object,
                        fields: &[
                            Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "currency", base: Base::String, required: true, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "pre_sale",
                        base: Base::Object,
                        fields: &[
                            Field {
                                name: "fulfillment_type",
                                base: Base::Object,
                                fields: &[
                                    Field {
                                        name: "handling_duration_days",
                                        base: Base::Integer,
                                        ..Field::EMPTY
                                    },
                                    Field { name: "release_date", base: Base::Integer, ..Field::EMPTY },
                                ],
                                ..Field::EMPTY
                            },
                            Field { name: "type", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "price",
                        base: Base::Object,
                        required: true,
                        fields: &[
                            Field { name: "amount", base: Base::String, ..Field::EMPTY },
                            Field { name: "currency", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "sale_price", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "sales_attributes",
                        base: Base::Object,
                        arrays: 1,
                        max_items: 3,
                        fields: &[
                            Field { name: "id", base: Base::String, ..Field::EMPTY },
                            Field { name: "name", base: Base::String, ..Field::EMPTY },
                            Field {
                                name: "sku_img",
                                base: Base::Object,
                                fields: &[Field {
                                    name: "uri",
                                    base: Base::String,
                                    required: true,
                                    ..Field::EMPTY
                                }],
                                ..Field::EMPTY
                            },
                            Field {
                                name: "supplementary_sku_images",
                                base: Base::Object,
                                arrays: 1,
                                max_items: 8,
                                fields: &[Field {
                                    name: "uri",
                                    base: Base::String,
                                    required: true,
                                    ..Field::EMPTY
                                }],
                                ..Field::EMPTY
                            },
                            Field { name: "value_id", base: Base::String, ..Field::EMPTY },
                            Field { name: "value_name", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
                    Field { name: "sku_unit_count", base: Base::String, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field { name: "title", base: Base::String, required: true, ..Field::EMPTY },
            Field {
                name: "video",
                base: Base::Object,
                fields: &[Field { name: "id", base: Base::String, required: true, ..Field::EMPTY }],
                ..Field::EMPTY
            },
        ]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: Some(Idempotency { in_body: true, name: "idempotency_key", required: false }),
        safe: false,
        item_errors: &[],
        scopes: &["seller.product.write"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.createProduct"],
    laravel: &[],
};

pub static CREATE_RESPONSIBLE_PERSON: Operation = Operation {
    id: "product.create_responsible_person",
    domain: "product",
    method: "create_responsible_person",
    name: "CreateResponsiblePerson",
    summary: "Registers an EU responsible person for product compliance and returns its id.",
    http: Http::Post,
    default_version: "202409",
    versions: &[Version {
        version: "202409",
        path: "/product/202409/compliance/responsible_persons",
        query: &[],
        body: Some(&[
            Field {
                name: "address",
                base: Base::Object,
                required: true,
                fields: &[
                    Field { name: "city", base: Base::String, ..Field::EMPTY },
                    Field { name: "country", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "district", base: Base::String, ..Field::EMPTY },
                    Field { name: "postal_code", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "province", base: Base::String, ..Field::EMPTY },
                    Field {
                        name: "street_address_line1",
                        base: Base::String,
                        required: true,
                        ..Field::EMPTY
                    },
                    Field { name: "street_address_line2", base: Base::String, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field { name: "email", base: Base::String, required: true, ..Field::EMPTY },
            Field { name: "locale", base: Base::String, ..Field::EMPTY },
            Field { name: "name", base: Base::String, required: true, ..Field::EMPTY },
            Field {
                name: "phone_number",
                base: Base::Object,
                required: true,
                fields: &[
                    Field { name: "country_code", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "local_number", base: Base::String, required: true, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
        ]),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.createResponsiblePerson"],
    laravel: &[],
};

pub static CREATE_SIZE_CHART_V2: Operation = Operation {
    id: "product.create_size_chart_v2",
    domain: "product",
    method: "create_size_chart_v2",
    name: "CreateSizeChartV2",
    summary: "Creates a size chart template for a category and returns its id.",
    http: Http::Post,
    default_version: "202610",
    versions: &[Version {
        version: "202610",
        path: "/product/202610/size_charts",
        query: &[],
        body: Some(&[
            Field { name: "category_id", base: Base::String, required: true, ..Field::EMPTY },
            Field {
                name: "size_chart_data",
                base: Base::Object,
                required: true,
                fields: &[
                    Field { name: "description", base: Base::String, ..Field::EMPTY },
                    Field { name: "is_one_size", base: Base::Boolean, ..Field::EMPTY },
                    Field { name: "measurement_type", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "size_types", base: Base::String, arrays: 1, ..Field::EMPTY },
                    Field {
                        name: "table",
                        base: Base::Object,
                        required: true,
                        fields: &[
                            Field {
                                name: "headers",
                                base: Base::Object,
                                arrays: 1,
                                required: true,
                                fields: &[
                                    Field { name: "id", base: Base::String, ..Field::EMPTY },
                                    Field {
                                        name: "name",
                                        base: Base::String,
                                        required: true,
                                        ..Field::EMPTY
                                    },
                                ],
                                ..Field::EMPTY
                            },
                            Field {
                                name: "rows",
                                base: Base::Object,
                                arrays: 1,
                                required: true,
                                fields: &[Field {
                                    name: "cells",
                                    base: Base::Object,
                                    arrays: 1,
                                    required: true,
                                    fields: &[Field {
                                        name: "value",
                                        base: Base::String,
                                        required: true,
                                        ..Field::EMPTY
                                    }],
                                    ..Field::EMPTY
                                }],
                                ..Field::EMPTY
                            },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "unit_system", base: Base::String, required: true, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field { name: "size_chart_mode", base: Base::String, required: true, ..Field::EMPTY },
            Field { name: "template_name", base: Base::String, ..Field::EMPTY },
        ]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
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

pub static DEACTIVATE_PRODUCTS: Operation = Operation {
    id: "product.deactivate_products",
    domain: "product",
    method: "deactivate_products",
    name: "DeactivateProducts",
    summary: "Takes up to 20 products off sale.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/products/deactivate",
        query: &[],
        body: Some(&[
            Field { name: "listing_platforms", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field {
                name: "product_ids",
                base: Base::String,
                arrays: 1,
                required: true,
                max_items: 20,
                ..Field::EMPTY
            },
        ]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.deactivateProducts"],
    laravel: &[],
};

pub static DELETE_GLOBAL_PRODUCTS: Operation = Operation {
    id: "product.delete_global_products",
    domain: "product",
    method: "delete_global_products",
    name: "DeleteGlobalProducts",
    summary: "Deletes up to 20 global products.",
    http: Http::Delete,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/global_products",
        query: &[],
        body: Some(&[Field {
            name: "global_product_ids",
            base: Base::String,
            arrays: 1,
            required: true,
            max_items: 20,
            ..Field::EMPTY
        }]),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        scopes: &["seller.global_product.delete"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["GlobalProduct.deleteGlobalProducts"],
    laravel: &[],
};

pub static DELETE_PRODUCTS: Operation = Operation {
    id: "product.delete_products",
    domain: "product",
    method: "delete_products",
    name: "DeleteProducts",
    summary: "Deletes up to 20 products, which can be recovered later.",
    http: Http::Delete,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/products",
        query: &[],
        body: Some(&[Field {
            name: "product_ids",
            base: Base::String,
            arrays: 1,
            required: true,
            max_items: 20,
            ..Field::EMPTY
        }]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        scopes: &["seller.product.delete"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.deleteProducts"],
    laravel: &[],
};

pub static DIAGNOSE_AND_OPTIMIZE_PRODUCT: Operation = Operation {
    id: "product.diagnose_and_optimize_product",
    domain: "product",
    method: "diagnose_and_optimize_product",
    name: "DiagnoseandOptimizeProduct",
    summary: "Diagnoses a product's listing quality and proposes better content.",
    http: Http::Post,
    default_version: "202411",
    versions: &[Version {
        version: "202411",
        path: "/product/202411/products/diagnose_optimize",
        query: &[],
        body: Some(&[
            Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
            Field { name: "category_id", base: Base::String, required: true, ..Field::EMPTY },
            Field { name: "description", base: Base::String, ..Field::EMPTY },
            Field {
                name: "main_images",
                base: Base::Object,
                arrays: 1,
                max_items: 9,
                fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                ..Field::EMPTY
            },
            Field { name: "optimization_fields", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field {
                name: "product_attributes",
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
            Field { name: "product_id", base: Base::String, ..Field::EMPTY },
            Field {
                name: "size_chart",
                base: Base::Object,
                fields: &[
                    Field {
                        name: "image",
                        base: Base::Object,
                        fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "template",
                        base: Base::Object,
                        fields: &[Field { name: "id", base: Base::String, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                ],
                ..Field::EMPTY
            },
            Field { name: "title", base: Base::String, ..Field::EMPTY },
        ]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        scopes: &["serller.product.optimize"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static EDIT_GLOBAL_PRODUCT: Operation = Operation {
    id: "product.edit_global_product",
    domain: "product",
    method: "edit_global_product",
    name: "EditGlobalProduct",
    summary: "Replaces all data of a global product and syncs it to its markets.",
    http: Http::Put,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/global_products/{global_product_id}",
        query: &[],
        body: Some(&[
            Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
            Field { name: "category_id", base: Base::String, required: true, ..Field::EMPTY },
            Field { name: "category_version", base: Base::String, ..Field::EMPTY },
            Field {
                name: "certifications",
                base: Base::Object,
                arrays: 1,
                max_items: 10,
                fields: &[
                    Field {
                        name: "files",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field { name: "format", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "name", base: Base::String, required: true, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                    Field {
                        name: "images",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[Field { name: "uri", base: Base::String, required: true, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                ],
                ..Field::EMPTY
            },
            Field { name: "description", base: Base::String, required: true, ..Field::EMPTY },
            Field { name: "external_global_product_id", base: Base::String, ..Field::EMPTY },
            Field {
                name: "main_images",
                base: Base::Object,
                arrays: 1,
                required: true,
                max_items: 9,
                fields: &[Field { name: "uri", base: Base::String, required: true, ..Field::EMPTY }],
                ..Field::EMPTY
            },
            Field {
                name: "manufacturer",
                base: Base::Object,
                fields: &[
                    Field { name: "address", base: Base::String, ..Field::EMPTY },
                    Field { name: "email", base: Base::String, ..Field::EMPTY },
                    Field { name: "name", base: Base::String, ..Field::EMPTY },
                    Field { name: "phone_number", base: Base::String, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field {
                name: "package_dimensions",
                base: Base::Object,
                fields: &[
                    Field { name: "height", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "length", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "unit", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "width", base: Base::String, required: true, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field {
                name: "package_weight",
                base: Base::Object,
                required: true,
                fields: &[
                    Field { name: "unit", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "value", base: Base::String, required: true, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field {
                name: "product_attributes",
                base: Base::Object,
                arrays: 1,
                fields: &[
                    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                    Field {
                        name: "values",
                        base: Base::Object,
                        arrays: 1,
                        required: true,
                        max_items: 300,
                        fields: &[
                            Field { name: "id", base: Base::String, ..Field::EMPTY },
                            Field { name: "name", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                ],
                ..Field::EMPTY
            },
            Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field {
                name: "size_chart",
                base: Base::Object,
                fields: &[
                    Field {
                        name: "image",
                        base: Base::Object,
                        fields: &[Field { name: "uri", base: Base::String, required: true, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "template",
                        base: Base::Object,
                        fields: &[Field { name: "id", base: Base::String, required: true, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                ],
                ..Field::EMPTY
            },
            Field {
                name: "skus",
                base: Base::Object,
                arrays: 1,
                required: true,
                max_items: 300,
                fields: &[
                    Field { name: "external_global_sku_id", base: Base::String, ..Field::EMPTY },
                    Field {
                        name: "extra_identifier_codes",
                        base: Base::String,
                        arrays: 1,
                        max_items: 10,
                        ..Field::EMPTY
                    },
                    Field { name: "global_quantity", base: Base::Integer, ..Field::EMPTY },
                    Field { name: "id", base: Base::String, ..Field::EMPTY },
                    Field {
                        name: "identifier_code",
                        base: Base::Object,
                        fields: &[
                            Field { name: "code", base: Base::String, ..Field::EMPTY },
                            Field { name: "type", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "inventory",
                        base: Base::Object,
                        arrays: 1,
                        max_items: 50,
                        fields: &[
                            Field {
                                name: "global_warehouse_id",
                                base: Base::String,
                                required: true,
                                ..Field::EMPTY
                            },
                            Field { name: "quantity", base: Base::Integer, required: true, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "price",
                        base: Base::Object,
                        required: true,
                        fields: &[
                            Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "currency", base: Base::String, required: true, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "sale_prices",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "region", base: Base::String, required: true, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "sales_attributes",
                        base: Base::Object,
                        arrays: 1,
                        max_items: 3,
                        fields: &[
                            Field { name: "id", base: Base::String, ..Field::EMPTY },
                            Field { name: "name", base: Base::String, ..Field::EMPTY },
                            Field {
                                name: "sku_img",
                                base: Base::Object,
                                fields: &[Field {
                                    name: "uri",
                                    base: Base::String,
                                    required: true,
                                    ..Field::EMPTY
                                }],
                                ..Field::EMPTY
                            },
                            Field { name: "value_id", base: Base::String, ..Field::EMPTY },
                            Field { name: "value_name", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
                    Field { name: "sku_unit_count", base: Base::String, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field { name: "title", base: Base::String, required: true, ..Field::EMPTY },
            Field {
                name: "video",
                base: Base::Object,
                fields: &[Field { name: "id", base: Base::String, required: true, ..Field::EMPTY }],
                ..Field::EMPTY
            },
        ]),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["publish_results"],
        scopes: &["seller.global_product.write"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["GlobalProduct.editGlobalProduct"],
    laravel: &[],
};

pub static EDIT_PRODUCT: Operation = Operation {
    id: "product.edit_product",
    domain: "product",
    method: "edit_product",
    name: "EditProduct",
    summary: "Replaces all data of a product, omitted fields are emptied.",
    http: Http::Put,
    default_version: "202509",
    versions: &[
        Version {
            version: "202309",
            path: "/product/202309/products/{product_id}",
            query: &[],
            body: Some(&[
                Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
                Field { name: "category_id", base: Base::String, ..Field::EMPTY },
                Field { name: "category_version", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "certifications",
                    base: Base::Object,
                    arrays: 1,
                    max_items: 10,
                    fields: &[
                        Field { name: "expiration_date", base: Base::Integer, ..Field::EMPTY },
                        Field {
                            name: "files",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "format", base: Base::String, ..Field::EMPTY },
                                Field { name: "id", base: Base::String, ..Field::EMPTY },
                                Field { name: "name", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "images",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
                Field { name: "delivery_option_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "description", base: Base::String, ..Field::EMPTY },
                Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
                Field { name: "is_cod_allowed", base: Base::Boolean, ..Field::EMPTY },
                Field { name: "is_pre_owned", base: Base::Boolean, ..Field::EMPTY },
                Field { name: "listing_platforms", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field {
                    name: "main_images",
                    base: Base::Object,
                    arrays: 1,
                    max_items: 9,
                    fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                    ..Field::EMPTY
                },
                Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field {
                    name: "minimum_order_quantity",
                    base: Base::Integer,
                    range: Some((1, 20)),
                    ..Field::EMPTY
                },
                Field {
                    name: "package_dimensions",
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
                    name: "package_weight",
                    base: Base::Object,
                    fields: &[
                        Field { name: "unit", base: Base::String, ..Field::EMPTY },
                        Field { name: "value", base: Base::String, ..Field::EMPTY },
                    ],
                    ..Field::EMPTY
                },
                Field {
                    name: "product_attributes",
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
                Field {
                    name: "replicated_products",
                    base: Base::Object,
                    arrays: 1,
                    fields: &[
                        Field { name: "region", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "skus",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "id", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "inventory",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field { name: "quantity", base: Base::Integer, ..Field::EMPTY },
                                        Field { name: "warehouse_id", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "price",
                                    base: Base::Object,
                                    fields: &[
                                        Field { name: "currency", base: Base::String, ..Field::EMPTY },
                                        Field { name: "sale_price", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
                Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "save_mode", base: Base::String, ..Field::EMPTY },
                Field { name: "shipping_insurance_requirement", base: Base::String, ..Field::EMPTY },
                Field { name: "shipping_template_id", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "size_chart",
                    base: Base::Object,
                    fields: &[
                        Field {
                            name: "image",
                            base: Base::Object,
                            fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "template",
                            base: Base::Object,
                            fields: &[Field { name: "id", base: Base::String, ..Field::EMPTY }],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
                Field {
                    name: "skus",
                    base: Base::Object,
                    arrays: 1,
                    max_items: 300,
                    fields: &[
                        Field {
                            name: "combined_skus",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "product_id", base: Base::String, ..Field::EMPTY },
                                Field { name: "sku_count", base: Base::Integer, ..Field::EMPTY },
                                Field { name: "sku_id", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "external_list_prices",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                Field { name: "currency", base: Base::String, ..Field::EMPTY },
                                Field { name: "source", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "external_sku_id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "external_urls",
                            base: Base::String,
                            arrays: 1,
                            max_items: 500,
                            ..Field::EMPTY
                        },
                        Field {
                            name: "extra_identifier_codes",
                            base: Base::String,
                            arrays: 1,
                            max_items: 10,
                            ..Field::EMPTY
                        },
                        Field {
                            name: "fees",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "additional_attribute", base: Base::String, ..Field::EMPTY },
                                Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "identifier_code",
                            base: Base::Object,
                            fields: &[
                                Field { name: "code", base: Base::String, ..Field::EMPTY },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "inventory",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "quantity", base: Base::Integer, ..Field::EMPTY },
                                Field { name: "warehouse_id", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "list_price",
                            base: Base::Object,
                            fields: &[
                                Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                Field { name: "currency", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "pre_sale",
                            base: Base::Object,
                            fields: &[
                                Field {
                                    name: "fulfillment_type",
                                    base: Base::Object,
                                    fields: &[
                                        Field {
                                            name: "handling_duration_days",
                                            base: Base::Integer,
                                            ..Field::EMPTY
                                        },
                                        Field { name: "release_date", base: Base::Integer, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "price",
                            base: Base::Object,
                            fields: &[
                                Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                Field { name: "currency", base: Base::String, ..Field::EMPTY },
                                Field { name: "sale_price", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "sales_attributes",
                            base: Base::Object,
                            arrays: 1,
                            max_items: 3,
                            fields: &[
                                Field { name: "id", base: Base::String, ..Field::EMPTY },
                                Field { name: "name", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "sku_img",
                                    base: Base::Object,
                                    fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "supplementary_sku_images",
                                    base: Base::Object,
                                    arrays: 1,
                                    max_items: 8,
                                    fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                                    ..Field::EMPTY
                                },
                                Field { name: "value_id", base: Base::String, ..Field::EMPTY },
                                Field { name: "value_name", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
                        Field { name: "sku_unit_count", base: Base::String, ..Field::EMPTY },
                    ],
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribe_info_edit",
                    base: Base::Object,
                    fields: &[
                        Field {
                            name: "discount_details",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "discount_level", base: Base::String, ..Field::EMPTY },
                                Field { name: "discount_value", base: Base::Integer, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "subscribe_status", base: Base::String, ..Field::EMPTY },
                    ],
                    ..Field::EMPTY
                },
                Field { name: "title", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "video",
                    base: Base::Object,
                    fields: &[Field { name: "id", base: Base::String, ..Field::EMPTY }],
                    ..Field::EMPTY
                },
            ]),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: false,
            item_errors: &[],
            scopes: &[],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202509",
            path: "/product/202509/products/{product_id}",
            query: &[],
            body: Some(&[
                Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
                Field { name: "category_id", base: Base::String, required: true, ..Field::EMPTY },
                Field { name: "category_version", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "certifications",
                    base: Base::Object,
                    arrays: 1,
                    max_items: 10,
                    fields: &[
                        Field { name: "expiration_date", base: Base::Integer, ..Field::EMPTY },
                        Field {
                            name: "files",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "format", base: Base::String, required: true, ..Field::EMPTY },
                                Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                                Field { name: "name", base: Base::String, required: true, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                        Field {
                            name: "images",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[Field {
                                name: "uri",
                                base: Base::String,
                                required: true,
                                ..Field::EMPTY
                            }],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
                Field { name: "delivery_option_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "description", base: Base::String, required: true, ..Field::EMPTY },
                Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
                Field { name: "is_cod_allowed", base: Base::Boolean, ..Field::EMPTY },
                Field { name: "is_pre_owned", base: Base::Boolean, ..Field::EMPTY },
                Field { name: "listing_platforms", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field {
                    name: "main_images",
                    base: Base::Object,
                    arrays: 1,
                    required: true,
                    max_items: 9,
                    fields: &[Field { name: "uri", base: Base::String, required: true, ..Field::EMPTY }],
                    ..Field::EMPTY
                },
                Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field {
                    name: "minimum_order_quantity",
                    base: Base::Integer,
                    range: Some((1, 20)),
                    ..Field::EMPTY
                },
                Field {
                    name: "package_dimensions",
                    base: Base::Object,
                    fields: &[
                        Field { name: "height", base: Base::String, required: true, ..Field::EMPTY },
                        Field { name: "length", base: Base::String, required: true, ..Field::EMPTY },
                        Field { name: "unit", base: Base::String, required: true, ..Field::EMPTY },
                        Field { name: "width", base: Base::String, required: true, ..Field::EMPTY },
                    ],
                    ..Field::EMPTY
                },
                Field {
                    name: "package_weight",
                    base: Base::Object,
                    fields: &[
                        Field { name: "unit", base: Base::String, required: true, ..Field::EMPTY },
                        Field { name: "value", base: Base::String, required: true, ..Field::EMPTY },
                    ],
                    ..Field::EMPTY
                },
                Field {
                    name: "product_attributes",
                    base: Base::Object,
                    arrays: 1,
                    fields: &[
                        Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                        Field {
                            name: "values",
                            base: Base::Object,
                            arrays: 1,
                            required: true,
                            fields: &[
                                Field { name: "id", base: Base::String, ..Field::EMPTY },
                                Field { name: "name", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
                Field {
                    name: "replicated_products",
                    base: Base::Object,
                    arrays: 1,
                    fields: &[
                        Field { name: "region", base: Base::String, required: true, ..Field::EMPTY },
                        Field {
                            name: "skus",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "id", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "inventory",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field { name: "quantity", base: Base::Integer, ..Field::EMPTY },
                                        Field { name: "warehouse_id", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "price",
                                    base: Base::Object,
                                    required: true,
                                    fields: &[
                                        Field {
                                            name: "currency",
                                            base: Base::String,
                                            required: true,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "sale_price",
                                            base: Base::String,
                                            required: true,
                                            ..Field::EMPTY
                                        },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
                Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "save_mode", base: Base::String, ..Field::EMPTY },
                Field { name: "shipping_insurance_requirement", base: Base::String, ..Field::EMPTY },
                Field { name: "shipping_template_id", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "size_chart",
                    base: Base::Object,
                    fields: &[
                        Field {
                            name: "image",
                            base: Base::Object,
                            fields: &[Field {
                                name: "uri",
                                base: Base::String,
                                required: true,
                                ..Field::EMPTY
                            }],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "template",
                            base: Base::Object,
                            fields: &[Field {
                                name: "id",
                                base: Base::String,
                                required: true,
                                ..Field::EMPTY
                            }],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
                Field {
                    name: "skus",
                    base: Base::Object,
                    arrays: 1,
                    required: true,
                    max_items: 300,
                    fields: &[
                        Field {
                            name: "combined_skus",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field {
                                    name: "product_id",
                                    base: Base::String,
                                    required: true,
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "sku_count",
                                    base: Base::Integer,
                                    required: true,
                                    ..Field::EMPTY
                                },
                                Field { name: "sku_id", base: Base::String, required: true, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "external_list_prices",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
                                Field {
                                    name: "currency",
                                    base: Base::String,
                                    required: true,
                                    ..Field::EMPTY
                                },
                                Field { name: "source", base: Base::String, required: true, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "external_sku_id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "external_urls",
                            base: Base::String,
                            arrays: 1,
                            max_items: 500,
                            ..Field::EMPTY
                        },
                        Field {
                            name: "extra_identifier_codes",
                            base: Base::String,
                            arrays: 1,
                            max_items: 10,
                            ..Field::EMPTY
                        },
                        Field {
                            name: "fees",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "additional_attribute", base: Base::String, ..Field::EMPTY },
                                Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "identifier_code",
                            base: Base::Object,
                            fields: &[
                                Field { name: "code", base: Base::String, ..Field::EMPTY },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "inventory",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "backorder_quantity", base: Base::Integer, ..Field::EMPTY },
                                Field { name: "handling_time", base: Base::Integer, ..Field::EMPTY },
                                Field { name: "quantity", base: Base::Integer, ..Field::EMPTY },
                                Field {
                                    name: "warehouse_id",
                                    base: Base::String,
                                    required: true,
                                    ..Field::EMPTY
                                },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "list_price",
                            base: Base::Object,
                            fields: &[
                                Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
                                Field {
                                    name: "currency",
                                    base: Base::String,
                                    required: true,
                                    ..Field::EMPTY
                                },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "pre_sale",
                            base: Base::Object,
                            fields: &[
                                Field {
                                    name: "fulfillment_type",
                                    base: Base::Object,
                                    fields: &[
                                        Field {
                                            name: "handling_duration_days",
                                            base: Base::Integer,
                                            ..Field::EMPTY
                                        },
                                        Field { name: "release_date", base: Base::Integer, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
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
                                    required: true,
                                    ..Field::EMPTY
                                },
                                Field { name: "sale_price", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "sales_attributes",
                            base: Base::Object,
                            arrays: 1,
                            max_items: 3,
                            fields: &[
                                Field { name: "id", base: Base::String, ..Field::EMPTY },
                                Field { name: "name", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "sku_img",
                                    base: Base::Object,
                                    fields: &[Field {
                                        name: "uri",
                                        base: Base::String,
                                        required: true,
                                        ..Field::EMPTY
                                    }],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "supplementary_sku_images",
                                    base: Base::Object,
                                    arrays: 1,
                                    max_items: 8,
                                    fields: &[Field {
                                        name: "uri",
                                        base: Base::String,
                                        required: true,
                                        ..Field::EMPTY
                                    }],
                                    ..Field::EMPTY
                                },
                                Field { name: "value_id", base: Base::String, ..Field::EMPTY },
                                Field { name: "value_name", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
                        Field { name: "sku_unit_count", base: Base::String, ..Field::EMPTY },
                    ],
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribe_info_edit",
                    base: Base::Object,
                    fields: &[
                        Field {
                            name: "discount_details",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "discount_level", base: Base::String, ..Field::EMPTY },
                                Field { name: "discount_value", base: Base::Integer, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "subscribe_status", base: Base::String, ..Field::EMPTY },
                    ],
                    ..Field::EMPTY
                },
                Field { name: "title", base: Base::String, required: true, ..Field::EMPTY },
                Field {
                    name: "video",
                    base: Base::Object,
                    fields: &[Field { name: "id", base: Base::String, required: true, ..Field::EMPTY }],
                    ..Field::EMPTY
                },
            ]),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: false,
            item_errors: &[],
            scopes: &["seller.product.write"],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
    ],
    php: &["Product.editProduct"],
    laravel: &[],
};

pub static EDIT_SIZE_CHART_V2: Operation = Operation {
    id: "product.edit_size_chart_v2",
    domain: "product",
    method: "edit_size_chart_v2",
    name: "EditSizeChartV2",
    summary: "Replaces the content of one size chart template.",
    http: Http::Post,
    default_version: "202610",
    versions: &[Version {
        version: "202610",
        path: "/product/202610/size_charts/edit",
        query: &[],
        body: Some(&[
            Field {
                name: "size_chart_data",
                base: Base::Object,
                required: true,
                fields: &[
                    Field { name: "description", base: Base::String, ..Field::EMPTY },
                    Field { name: "is_one_size", base: Base::Boolean, ..Field::EMPTY },
                    Field { name: "measurement_type", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "size_types", base: Base::String, arrays: 1, ..Field::EMPTY },
                    Field {
                        name: "table",
                        base: Base::Object,
                        required: true,
                        fields: &[
                            Field {
                                name: "headers",
                                base: Base::Object,
                                arrays: 1,
                                required: true,
                                fields: &[
                                    Field { name: "id", base: Base::String, ..Field::EMPTY },
                                    Field {
                                        name: "name",
                                        base: Base::String,
                                        required: true,
                                        ..Field::EMPTY
                                    },
                                ],
                                ..Field::EMPTY
                            },
                            Field {
                                name: "rows",
                                base: Base::Object,
                                arrays: 1,
                                required: true,
                                fields: &[Field {
                                    name: "cells",
                                    base: Base::Object,
                                    arrays: 1,
                                    required: true,
                                    fields: &[Field {
                                        name: "value",
                                        base: Base::String,
                                        required: true,
                                        ..Field::EMPTY
                                    }],
                                    ..Field::EMPTY
                                }],
                                ..Field::EMPTY
                            },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "unit_system", base: Base::String, required: true, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field { name: "size_chart_id", base: Base::String, required: true, ..Field::EMPTY },
            Field { name: "template_name", base: Base::String, ..Field::EMPTY },
        ]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
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

pub static ENABLE_STRIKETHROUGH_PRICES: Operation = Operation {
    id: "product.enable_strikethrough_prices",
    domain: "product",
    method: "enable_strikethrough_prices",
    name: "EnableStrikethroughPrices",
    summary: "Requests a strikethrough price for SKUs, proven by prices on another shop.",
    http: Http::Post,
    default_version: "202502",
    versions: &[Version {
        version: "202502",
        path: "/product/202502/products/{product_id}/strikethrough_prices/enable",
        query: &[],
        body: Some(&[
            Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
            Field {
                name: "skus",
                base: Base::Object,
                arrays: 1,
                fields: &[
                    Field {
                        name: "external_retail_price",
                        base: Base::Object,
                        fields: &[
                            Field { name: "amount", base: Base::String, ..Field::EMPTY },
                            Field { name: "currency", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "external_sku_id", base: Base::String, ..Field::EMPTY },
                    Field {
                        name: "external_transaction_price",
                        base: Base::Object,
                        fields: &[
                            Field { name: "amount", base: Base::String, ..Field::EMPTY },
                            Field { name: "currency", base: Base::String, ..Field::EMPTY },
                            Field {
                                name: "image",
                                base: Base::Object,
                                fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                                ..Field::EMPTY
                            },
                            Field { name: "transaction_time", base: Base::Integer, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "id", base: Base::String, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
        ]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_ATTRIBUTES: Operation = Operation {
    id: "product.get_attributes",
    domain: "product",
    method: "get_attributes",
    name: "GetAttributes",
    summary: "Lists the product and sales attributes of a category in the shop's market.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/categories/{category_id}/attributes",
        query: &[
            Field { name: "category_version", base: Base::String, ..Field::EMPTY },
            Field { name: "is_live_quick", base: Base::Boolean, ..Field::EMPTY },
            Field { name: "locale", base: Base::String, ..Field::EMPTY },
        ],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.getAttributes"],
    laravel: &[],
};

pub static GET_BRANDS: Operation = Operation {
    id: "product.get_brands",
    domain: "product",
    method: "get_brands",
    name: "GetBrands",
    summary: "Lists the brands the seller can use, by category and name.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/brands",
        query: &[
            Field { name: "brand_name", base: Base::String, ..Field::EMPTY },
            Field { name: "category_id", base: Base::String, ..Field::EMPTY },
            Field { name: "category_version", base: Base::String, ..Field::EMPTY },
            Field { name: "is_authorized", base: Base::Boolean, ..Field::EMPTY },
            Field {
                name: "page_size",
                base: Base::Integer,
                required: true,
                range: Some((1, 100)),
                ..Field::EMPTY
            },
            Field { name: "page_token", base: Base::String, ..Field::EMPTY },
        ],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "brands",
            total: Some("total_count"),
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.getBrands"],
    laravel: &[],
};

pub static GET_CATEGORIES: Operation = Operation {
    id: "product.get_categories",
    domain: "product",
    method: "get_categories",
    name: "GetCategories",
    summary: "Lists the category tree of the shop's market with the seller's permission for each.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/categories",
        query: &[
            Field { name: "category_version", base: Base::String, ..Field::EMPTY },
            Field { name: "include_prohibited_categories", base: Base::Boolean, ..Field::EMPTY },
            Field { name: "is_live_quick", base: Base::Boolean, ..Field::EMPTY },
            Field { name: "keyword", base: Base::String, ..Field::EMPTY },
            Field { name: "listing_platform", base: Base::String, ..Field::EMPTY },
            Field { name: "locale", base: Base::String, ..Field::EMPTY },
        ],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.getCategories"],
    laravel: &[],
};

pub static GET_CATEGORY_RULES: Operation = Operation {
    id: "product.get_category_rules",
    domain: "product",
    method: "get_category_rules",
    name: "GetCategoryRules",
    summary: "Returns what a category asks for, such as certificates, size chart and package size.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/categories/{category_id}/rules",
        query: &[
            Field { name: "category_version", base: Base::String, ..Field::EMPTY },
            Field { name: "locale", base: Base::String, ..Field::EMPTY },
        ],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.getCategoryRules"],
    laravel: &[],
};

pub static GET_GLOBAL_ATTRIBUTES: Operation = Operation {
    id: "product.get_global_attributes",
    domain: "product",
    method: "get_global_attributes",
    name: "GetGlobalAttributes",
    summary: "Lists the attributes of a category for global products, with regions that need them.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/categories/{category_id}/global_attributes",
        query: &[
            Field { name: "category_version", base: Base::String, ..Field::EMPTY },
            Field { name: "locale", base: Base::String, ..Field::EMPTY },
        ],
        body: None,
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &["seller.global_product.category.info"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["GlobalProduct.getGlobalAttributes"],
    laravel: &[],
};

pub static GET_GLOBAL_CATEGORIES: Operation = Operation {
    id: "product.get_global_categories",
    domain: "product",
    method: "get_global_categories",
    name: "GetGlobalCategories",
    summary: "Lists the category tree for global products.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/global_categories",
        query: &[
            Field { name: "category_version", base: Base::String, ..Field::EMPTY },
            Field { name: "keyword", base: Base::String, ..Field::EMPTY },
            Field { name: "locale", base: Base::String, ..Field::EMPTY },
        ],
        body: None,
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &["seller.global_product.category.info"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["GlobalProduct.getGlobalCategories"],
    laravel: &[],
};

pub static GET_GLOBAL_CATEGORY_RULES: Operation = Operation {
    id: "product.get_global_category_rules",
    domain: "product",
    method: "get_global_category_rules",
    name: "GetGlobalCategoryRules",
    summary: "Returns what a category asks of global products, with regions that need it.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/categories/{category_id}/global_rules",
        query: &[
            Field { name: "category_version", base: Base::String, ..Field::EMPTY },
            Field { name: "locale", base: Base::String, ..Field::EMPTY },
        ],
        body: None,
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &["seller.global_product.category.info"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["GlobalProduct.getGlobalCategoryRules"],
    laravel: &[],
};

pub static GET_GLOBAL_LISTING_RULES: Operation = Operation {
    id: "product.get_global_listing_rules",
    domain: "product",
    method: "get_global_listing_rules",
    name: "GetGlobalListingRules",
    summary: "Returns the shop's listing methods and how stock is shared between markets.",
    http: Http::Get,
    default_version: "202507",
    versions: &[Version {
        version: "202507",
        path: "/product/202507/global_listing_rules",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_GLOBAL_PRODUCT: Operation = Operation {
    id: "product.get_global_product",
    domain: "product",
    method: "get_global_product",
    name: "GetGlobalProduct",
    summary: "Returns one global product with its SKUs and linked local products.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/global_products/{global_product_id}",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &["seller.global_product.info"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["GlobalProduct.getGlobalProduct"],
    laravel: &[],
};

pub static GET_GLOBAL_REPLICATED_PRODUCTS: Operation = Operation {
    id: "product.get_global_replicated_products",
    domain: "product",
    method: "get_global_replicated_products",
    name: "GetGlobalReplicatedProducts",
    summary: "Lists the copies of a product in other markets.",
    http: Http::Get,
    default_version: "202507",
    versions: &[Version {
        version: "202507",
        path: "/product/202507/products/{product_id}/replicated_products",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_IMAGE_TRANSLATION_TASKS: Operation = Operation {
    id: "product.get_image_translation_tasks",
    domain: "product",
    method: "get_image_translation_tasks",
    name: "GetImageTranslationTasks",
    summary: "Returns the state and result of up to 20 image translation tasks.",
    http: Http::Get,
    default_version: "202506",
    versions: &[Version {
        version: "202506",
        path: "/product/202506/images/translation_tasks",
        query: &[Field {
            name: "translation_task_ids",
            base: Base::String,
            arrays: 1,
            max_items: 20,
            ..Field::EMPTY
        }],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &["serller.product.optimize"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_LISTING_SCHEMAS: Operation = Operation {
    id: "product.get_listing_schemas",
    domain: "product",
    method: "get_listing_schemas",
    name: "ListingSchemas",
    summary: "Returns the listing form, field by field, for the given categories.",
    http: Http::Get,
    default_version: "202407",
    versions: &[
        Version {
            version: "202401",
            path: "/product/202401/listing_schemas",
            query: &[
                Field {
                    name: "category_ids",
                    base: Base::Integer,
                    arrays: 1,
                    required: true,
                    ..Field::EMPTY
                },
                Field { name: "category_version", base: Base::String, ..Field::EMPTY },
                Field { name: "locale", base: Base::String, ..Field::EMPTY },
            ],
            body: None,
            form: &[],
            ciphers: &[],
            paging: None,
            idempotency: None,
            safe: true,
            item_errors: &["errors"],
            scopes: &[],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202407",
            path: "/product/202407/listing_schemas",
            query: &[
                Field {
                    name: "category_ids",
                    base: Base::Integer,
                    arrays: 1,
                    required: true,
                    ..Field::EMPTY
                },
                Field { name: "category_version", base: Base::String, ..Field::EMPTY },
                Field { name: "locale", base: Base::String, ..Field::EMPTY },
            ],
            body: None,
            form: &[],
            ciphers: &[],
            paging: None,
            idempotency: None,
            safe: true,
            item_errors: &["errors"],
            scopes: &[],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
    ],
    php: &[],
    laravel: &[],
};

pub static GET_OPPORTUNITY_DETAIL: Operation = Operation {
    id: "product.get_opportunity_detail",
    domain: "product",
    method: "get_opportunity_detail",
    name: "GetOpportunityDetail",
    summary: "Returns one listing opportunity with its criteria and market data.",
    http: Http::Get,
    default_version: "202604",
    versions: &[Version {
        version: "202604",
        path: "/product/202604/opportunities/{opportunity_id}",
        query: &[Field { name: "locale", base: Base::String, ..Field::EMPTY }],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
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

pub static GET_PRODUCT: Operation = Operation {
    id: "product.get_product",
    domain: "product",
    method: "get_product",
    name: "GetProduct",
    summary: "Returns one product with all its data, online, draft or under review.",
    http: Http::Get,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/products/{product_id}",
        query: &[
            Field { name: "locale", base: Base::String, ..Field::EMPTY },
            Field { name: "return_draft_version", base: Base::Boolean, ..Field::EMPTY },
            Field { name: "return_under_review_version", base: Base::Boolean, ..Field::EMPTY },
        ],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.getProduct"],
    laravel: &["product.get"],
};

pub static GET_PRODUCT_PACKAGE_RECOMMENDATIONS: Operation = Operation {
    id: "product.get_product_package_recommendations",
    domain: "product",
    method: "get_product_package_recommendations",
    name: "GetProductPackageRecommendations",
    summary: "Lists products whose weight or size looks wrong, with recommended values.",
    http: Http::Post,
    default_version: "202602",
    versions: &[Version {
        version: "202602",
        path: "/product/202602/packages/recommend",
        query: &[
            Field { name: "page_size", base: Base::Integer, required: true, ..Field::EMPTY },
            Field { name: "page_token", base: Base::String, ..Field::EMPTY },
        ],
        body: Some(&[Field { name: "product_ids", base: Base::String, arrays: 1, ..Field::EMPTY }]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "products",
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

pub static GET_PRODUCT_SKPP_DETAIL: Operation = Operation {
    id: "product.get_product_skpp_detail",
    domain: "product",
    method: "get_product_skpp_detail",
    name: "GetProductSKPPDetail",
    summary: "Returns score, tasks and rewards of one product in the key product program.",
    http: Http::Get,
    default_version: "202606",
    versions: &[Version {
        version: "202606",
        path: "/product/202606/skpps/{product_id}",
        query: &[Field { name: "locale", base: Base::String, ..Field::EMPTY }],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
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

pub static GET_PRODUCTS_SEO_WORDS: Operation = Operation {
    id: "product.get_products_seo_words",
    domain: "product",
    method: "get_products_seo_words",
    name: "GetProductsSEOWords",
    summary: "Returns search keywords recommended for the titles of up to 20 products.",
    http: Http::Get,
    default_version: "202405",
    versions: &[Version {
        version: "202405",
        path: "/product/202405/products/seo_words",
        query: &[Field {
            name: "product_ids",
            base: Base::String,
            arrays: 1,
            required: true,
            max_items: 20,
            ..Field::EMPTY
        }],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_RECOMMENDED_PRODUCT_TITLE_AND_DESCRIPTION: Operation = Operation {
    id: "product.get_recommended_product_title_and_description",
    domain: "product",
    method: "get_recommended_product_title_and_description",
    name: "GetRecommendedProductTitleAndDescription",
    summary: "Returns suggested titles and descriptions for up to 20 products.",
    http: Http::Get,
    default_version: "202405",
    versions: &[Version {
        version: "202405",
        path: "/product/202405/products/suggestions",
        query: &[Field {
            name: "product_ids",
            base: Base::String,
            arrays: 1,
            required: true,
            max_items: 20,
            ..Field::EMPTY
        }],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &["serller.product.optimize"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static GET_SHOP_SKPP_SUMMARY: Operation = Operation {
    id: "product.get_shop_skpp_summary",
    domain: "product",
    method: "get_shop_skpp_summary",
    name: "GetShopSKPPSummary",
    summary: "Counts the shop's products and credits in the key product program.",
    http: Http::Get,
    default_version: "202606",
    versions: &[Version {
        version: "202606",
        path: "/product/202606/skpps/sum",
        query: &[],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
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

pub static GET_SUBMISSION_RECORDS: Operation = Operation {
    id: "product.get_submission_records",
    domain: "product",
    method: "get_submission_records",
    name: "GetSubmissionRecords",
    summary: "Lists the products submitted to listing opportunities and their review state.",
    http: Http::Get,
    default_version: "202604",
    versions: &[Version {
        version: "202604",
        path: "/product/202604/opportunities/submissions",
        query: &[
            Field { name: "opportunity_id", base: Base::String, ..Field::EMPTY },
            Field { name: "page_size", base: Base::Integer, required: true, ..Field::EMPTY },
            Field { name: "page_token", base: Base::String, ..Field::EMPTY },
            Field { name: "product_id", base: Base::String, ..Field::EMPTY },
            Field { name: "status", base: Base::String, ..Field::EMPTY },
            Field { name: "submit_time_ge", base: Base::Integer, ..Field::EMPTY },
            Field { name: "submit_time_lt", base: Base::Integer, ..Field::EMPTY },
        ],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "data.next_page_token",
            items: "data.submissions",
            total: Some("data.total_count"),
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

pub static IMPORT_EXTERNAL_PRODUCT_INFO: Operation = Operation {
    id: "product.import_external_product_info",
    domain: "product",
    method: "import_external_product_info",
    name: "ImportExternalProductInfo",
    summary: "Imports product information from another platform as an uploaded file.",
    http: Http::Post,
    default_version: "202508",
    versions: &[Version {
        version: "202508",
        path: "/product/202508/import_external",
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

pub static INVENTORY_SEARCH: Operation = Operation {
    id: "product.inventory_search",
    domain: "product",
    method: "inventory_search",
    name: "InventorySearch",
    summary: "Returns available and committed stock per SKU and warehouse.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/inventory/search",
        query: &[],
        body: Some(&[
            Field { name: "product_ids", base: Base::String, arrays: 1, max_items: 100, ..Field::EMPTY },
            Field { name: "sku_ids", base: Base::String, arrays: 1, max_items: 600, ..Field::EMPTY },
        ]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.inventorySearch"],
    laravel: &[],
};

pub static LIST_OPPORTUNITIES: Operation = Operation {
    id: "product.list_opportunities",
    domain: "product",
    method: "list_opportunities",
    name: "ListOpportunities",
    summary: "Lists listing opportunities of one type, filtered by category, tag and time.",
    http: Http::Post,
    default_version: "202604",
    versions: &[Version {
        version: "202604",
        path: "/product/202604/opportunities/query",
        query: &[
            Field { name: "locale", base: Base::String, ..Field::EMPTY },
            Field { name: "page_size", base: Base::Integer, required: true, ..Field::EMPTY },
            Field { name: "page_token", base: Base::String, ..Field::EMPTY },
        ],
        body: Some(&[
            Field { name: "category_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field { name: "create_time_ge", base: Base::Integer, ..Field::EMPTY },
            Field { name: "create_time_lt", base: Base::Integer, ..Field::EMPTY },
            Field { name: "opportunity_type", base: Base::String, required: true, ..Field::EMPTY },
            Field { name: "tag_codes", base: Base::String, arrays: 1, ..Field::EMPTY },
        ]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "data.next_page_token",
            items: "data.opportunities",
            total: Some("data.total_count"),
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

pub static LIST_PRODUCT_SKPP_STATUSES: Operation = Operation {
    id: "product.list_product_skpp_statuses",
    domain: "product",
    method: "list_product_skpp_statuses",
    name: "ListProductSKPPStatuses",
    summary: "Lists products with their status in the key product program, by page number.",
    http: Http::Post,
    default_version: "202606",
    versions: &[Version {
        version: "202606",
        path: "/product/202606/skpps/search",
        query: &[Field { name: "locale", base: Base::String, ..Field::EMPTY }],
        body: Some(&[
            Field { name: "page_no", base: Base::Integer, ..Field::EMPTY },
            Field { name: "page_size", base: Base::Integer, ..Field::EMPTY },
            Field { name: "product_ids", base: Base::String, arrays: 1, max_items: 100, ..Field::EMPTY },
            Field { name: "skpp_status", base: Base::String, ..Field::EMPTY },
        ]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Page,
            in_body: true,
            token: "page_no",
            size: Some("page_size"),
            next: "",
            items: "products",
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

pub static OPTIMIZE_IMAGES: Operation = Operation {
    id: "product.optimize_images",
    domain: "product",
    method: "optimize_images",
    name: "OptimizedImages",
    summary: "Starts or reads the optimization of up to 200 product images.",
    http: Http::Post,
    default_version: "202404",
    versions: &[Version {
        version: "202404",
        path: "/product/202404/images/optimize",
        query: &[],
        body: Some(&[Field {
            name: "images",
            base: Base::Object,
            arrays: 1,
            max_items: 200,
            fields: &[
                Field { name: "optimization_mode", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "uri", base: Base::String, ..Field::EMPTY },
            ],
            ..Field::EMPTY
        }]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static PARTIAL_EDIT_CANDIDATE_PRODUCTS: Operation = Operation {
    id: "product.partial_edit_candidate_products",
    domain: "product",
    method: "partial_edit_candidate_products",
    name: "PartialEditCandidateProducts",
    summary: "Changes some fields of candidate products offered for opportunity matching.",
    http: Http::Post,
    default_version: "202409",
    versions: &[Version {
        version: "202409",
        path: "/product/202409/candidate_products/partial_edit/batch",
        query: &[],
        body: Some(&[Field {
            name: "candidate_products",
            base: Base::Object,
            arrays: 1,
            max_items: 10,
            fields: &[
                Field { name: "description", base: Base::String, ..Field::EMPTY },
                Field { name: "external_category_name", base: Base::String, ..Field::EMPTY },
                Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "images",
                    base: Base::Object,
                    arrays: 1,
                    max_items: 25,
                    fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                    ..Field::EMPTY
                },
                Field { name: "opportunity_matching_end_time", base: Base::Integer, ..Field::EMPTY },
                Field {
                    name: "skus",
                    base: Base::Object,
                    arrays: 1,
                    max_items: 600,
                    fields: &[
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
                            name: "sales_attributes",
                            base: Base::Object,
                            arrays: 1,
                            max_items: 10,
                            fields: &[
                                Field { name: "name", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "sku_images",
                                    base: Base::Object,
                                    arrays: 1,
                                    max_items: 25,
                                    fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                                    ..Field::EMPTY
                                },
                                Field { name: "value", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
                Field { name: "title", base: Base::String, ..Field::EMPTY },
            ],
            ..Field::EMPTY
        }]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static PARTIAL_EDIT_GLOBAL_PRODUCT: Operation = Operation {
    id: "product.partial_edit_global_product",
    domain: "product",
    method: "partial_edit_global_product",
    name: "PartialEditGlobalProduct",
    summary: "Changes some fields of a global product and syncs them to its markets.",
    http: Http::Put,
    default_version: "202509",
    versions: &[Version {
        version: "202509",
        path: "/product/202509/global_products/{global_product_id}/partial_edit",
        query: &[],
        body: Some(&[
            Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
            Field { name: "category_id", base: Base::String, ..Field::EMPTY },
            Field { name: "category_version", base: Base::String, ..Field::EMPTY },
            Field {
                name: "certifications",
                base: Base::Object,
                arrays: 1,
                max_items: 10,
                fields: &[
                    Field {
                        name: "files",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field { name: "format", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "name", base: Base::String, required: true, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                    Field {
                        name: "images",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[Field { name: "uri", base: Base::String, required: true, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                ],
                ..Field::EMPTY
            },
            Field { name: "description", base: Base::String, ..Field::EMPTY },
            Field { name: "external_global_product_id", base: Base::String, ..Field::EMPTY },
            Field {
                name: "main_images",
                base: Base::Object,
                arrays: 1,
                max_items: 9,
                fields: &[Field { name: "uri", base: Base::String, required: true, ..Field::EMPTY }],
                ..Field::EMPTY
            },
            Field {
                name: "manufacturer",
                base: Base::Object,
                fields: &[
                    Field { name: "address", base: Base::String, ..Field::EMPTY },
                    Field { name: "email", base: Base::String, ..Field::EMPTY },
                    Field { name: "name", base: Base::String, ..Field::EMPTY },
                    Field { name: "phone_number", base: Base::String, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field {
                name: "package_dimensions",
                base: Base::Object,
                fields: &[
                    Field { name: "height", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "length", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "unit", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "width", base: Base::String, required: true, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field {
                name: "package_weight",
                base: Base::Object,
                fields: &[
                    Field { name: "unit", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "value", base: Base::String, required: true, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field {
                name: "product_attributes",
                base: Base::Object,
                arrays: 1,
                fields: &[
                    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                    Field {
                        name: "values",
                        base: Base::Object,
                        arrays: 1,
                        required: true,
                        max_items: 300,
                        fields: &[
                            Field { name: "id", base: Base::String, ..Field::EMPTY },
                            Field { name: "name", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                ],
                ..Field::EMPTY
            },
            Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field {
                name: "size_chart",
                base: Base::Object,
                fields: &[
                    Field {
                        name: "image",
                        base: Base::Object,
                        fields: &[Field { name: "uri", base: Base::String, required: true, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "template",
                        base: Base::Object,
                        fields: &[Field { name: "id", base: Base::String, required: true, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                ],
                ..Field::EMPTY
            },
            Field {
                name: "skus",
                base: Base::Object,
                arrays: 1,
                max_items: 300,
                fields: &[
                    Field { name: "external_global_sku_id", base: Base::String, ..Field::EMPTY },
                    Field {
                        name: "extra_identifier_codes",
                        base: Base::String,
                        arrays: 1,
                        max_items: 10,
                        ..Field::EMPTY
                    },
                    Field { name: "global_quantity", base: Base::Integer, ..Field::EMPTY },
                    Field { name: "id", base: Base::String, ..Field::EMPTY },
                    Field {
                        name: "identifier_code",
                        base: Base::Object,
                        fields: &[
                            Field { name: "code", base: Base::String, ..Field::EMPTY },
                            Field { name: "type", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "inventory",
                        base: Base::Object,
                        arrays: 1,
                        max_items: 50,
                        fields: &[
                            Field {
                                name: "global_warehouse_id",
                                base: Base::String,
                                required: true,
                                ..Field::EMPTY
                            },
                            Field { name: "quantity", base: Base::Integer, required: true, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "price",
                        base: Base::Object,
                        fields: &[
                            Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "currency", base: Base::String, required: true, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "sale_prices",
                        base: Base::Object,
                        arrays: 1,
                        fields: &[
                            Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "region", base: Base::String, required: true, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field {
                        name: "sales_attributes",
                        base: Base::Object,
                        arrays: 1,
                        max_items: 3,
                        fields: &[
                            Field { name: "id", base: Base::String, ..Field::EMPTY },
                            Field { name: "name", base: Base::String, ..Field::EMPTY },
                            Field {
                                name: "sku_img",
                                base: Base::Object,
                                fields: &[Field {
                                    name: "uri",
                                    base: Base::String,
                                    required: true,
                                    ..Field::EMPTY
                                }],
                                ..Field::EMPTY
                            },
                            Field { name: "value_id", base: Base::String, ..Field::EMPTY },
                            Field { name: "value_name", base: Base::String, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
                    Field { name: "sku_unit_count", base: Base::String, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field { name: "title", base: Base::String, ..Field::EMPTY },
            Field {
                name: "video",
                base: Base::Object,
                fields: &[Field { name: "id", base: Base::String, required: true, ..Field::EMPTY }],
                ..Field::EMPTY
            },
        ]),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["publish_results"],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static PARTIAL_EDIT_MANUFACTURER: Operation = Operation {
    id: "product.partial_edit_manufacturer",
    domain: "product",
    method: "partial_edit_manufacturer",
    name: "PartialEditManufacturer",
    summary: "Changes some fields of a registered manufacturer.",
    http: Http::Post,
    default_version: "202409",
    versions: &[Version {
        version: "202409",
        path: "/product/202409/compliance/manufacturers/{manufacturer_id}/partial_edit",
        query: &[],
        body: Some(&[
            Field { name: "address", base: Base::String, ..Field::EMPTY },
            Field { name: "email", base: Base::String, ..Field::EMPTY },
            Field { name: "locale", base: Base::String, ..Field::EMPTY },
            Field { name: "name", base: Base::String, ..Field::EMPTY },
            Field {
                name: "phone_number",
                base: Base::Object,
                fields: &[
                    Field { name: "availability", base: Base::String, ..Field::EMPTY },
                    Field { name: "country_code", base: Base::String, ..Field::EMPTY },
                    Field { name: "local_number", base: Base::String, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field { name: "registered_trade_name", base: Base::String, ..Field::EMPTY },
        ]),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.partialEditManufacturer"],
    laravel: &[],
};

pub static PARTIAL_EDIT_PRODUCT: Operation = Operation {
    id: "product.partial_edit_product",
    domain: "product",
    method: "partial_edit_product",
    name: "PartialEditProduct",
    summary: "Changes some fields of a product, the others stay as they are.",
    http: Http::Post,
    default_version: "202509",
    versions: &[
        Version {
            version: "202309",
            path: "/product/202309/products/{product_id}/partial_edit",
            query: &[],
            body: Some(&[
                Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "certifications",
                    base: Base::Object,
                    arrays: 1,
                    max_items: 10,
                    fields: &[
                        Field { name: "expiration_date", base: Base::Integer, ..Field::EMPTY },
                        Field {
                            name: "files",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "format", base: Base::String, ..Field::EMPTY },
                                Field { name: "id", base: Base::String, ..Field::EMPTY },
                                Field { name: "name", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "images",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
                Field { name: "description", base: Base::String, ..Field::EMPTY },
                Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
                Field { name: "is_cod_allowed", base: Base::Boolean, ..Field::EMPTY },
                Field { name: "listing_platforms", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field {
                    name: "main_images",
                    base: Base::Object,
                    arrays: 1,
                    max_items: 9,
                    fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                    ..Field::EMPTY
                },
                Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field {
                    name: "package_dimensions",
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
                    name: "package_weight",
                    base: Base::Object,
                    fields: &[
                        Field { name: "unit", base: Base::String, ..Field::EMPTY },
                        Field { name: "value", base: Base::String, ..Field::EMPTY },
                    ],
                    ..Field::EMPTY
                },
                Field {
                    name: "product_attributes",
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
                Field {
                    name: "replicated_products",
                    base: Base::Object,
                    arrays: 1,
                    fields: &[
                        Field { name: "region", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "skus",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "external_sku_id", base: Base::String, ..Field::EMPTY },
                                Field { name: "id", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "inventory",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field { name: "quantity", base: Base::Integer, ..Field::EMPTY },
                                        Field { name: "warehouse_id", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "price",
                                    base: Base::Object,
                                    fields: &[
                                        Field { name: "currency", base: Base::String, ..Field::EMPTY },
                                        Field { name: "sale_price", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
                Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "save_mode", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "size_chart",
                    base: Base::Object,
                    fields: &[
                        Field {
                            name: "image",
                            base: Base::Object,
                            fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "template",
                            base: Base::Object,
                            fields: &[Field { name: "id", base: Base::String, ..Field::EMPTY }],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
                Field {
                    name: "skus",
                    base: Base::Object,
                    arrays: 1,
                    max_items: 300,
                    fields: &[
                        Field {
                            name: "external_list_prices",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                Field { name: "currency", base: Base::String, ..Field::EMPTY },
                                Field { name: "source", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "external_sku_id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "external_urls",
                            base: Base::String,
                            arrays: 1,
                            max_items: 500,
                            ..Field::EMPTY
                        },
                        Field {
                            name: "extra_identifier_codes",
                            base: Base::String,
                            arrays: 1,
                            max_items: 10,
                            ..Field::EMPTY
                        },
                        Field {
                            name: "fees",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "additional_attribute", base: Base::String, ..Field::EMPTY },
                                Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "identifier_code",
                            base: Base::Object,
                            fields: &[
                                Field { name: "code", base: Base::String, ..Field::EMPTY },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "inventory",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "quantity", base: Base::Integer, ..Field::EMPTY },
                                Field { name: "warehouse_id", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "list_price",
                            base: Base::Object,
                            fields: &[
                                Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                Field { name: "currency", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "pre_sale",
                            base: Base::Object,
                            fields: &[
                                Field {
                                    name: "fulfillment_type",
                                    base: Base::Object,
                                    fields: &[
                                        Field {
                                            name: "handling_duration_days",
                                            base: Base::Integer,
                                            ..Field::EMPTY
                                        },
                                        Field { name: "release_date", base: Base::Integer, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "price",
                            base: Base::Object,
                            fields: &[
                                Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                Field { name: "currency", base: Base::String, ..Field::EMPTY },
                                Field { name: "sale_price", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "sales_attributes",
                            base: Base::Object,
                            arrays: 1,
                            max_items: 3,
                            fields: &[
                                Field { name: "id", base: Base::String, ..Field::EMPTY },
                                Field { name: "name", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "sku_img",
                                    base: Base::Object,
                                    fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "supplementary_sku_images",
                                    base: Base::Object,
                                    arrays: 1,
                                    max_items: 8,
                                    fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                                    ..Field::EMPTY
                                },
                                Field { name: "value_id", base: Base::String, ..Field::EMPTY },
                                Field { name: "value_name", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
                        Field { name: "sku_unit_count", base: Base::String, ..Field::EMPTY },
                    ],
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribe_info_edit",
                    base: Base::Object,
                    fields: &[
                        Field {
                            name: "discount_details",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "discount_level", base: Base::String, ..Field::EMPTY },
                                Field { name: "discount_value", base: Base::Integer, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "subscribe_status", base: Base::String, ..Field::EMPTY },
                    ],
                    ..Field::EMPTY
                },
                Field { name: "title", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "video",
                    base: Base::Object,
                    fields: &[Field { name: "id", base: Base::String, ..Field::EMPTY }],
                    ..Field::EMPTY
                },
            ]),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: false,
            item_errors: &[],
            scopes: &[],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
        Version {
            version: "202509",
            path: "/product/202509/products/{product_id}/partial_edit",
            query: &[],
            body: Some(&[
                Field { name: "brand_id", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "certifications",
                    base: Base::Object,
                    arrays: 1,
                    max_items: 10,
                    fields: &[
                        Field { name: "expiration_date", base: Base::Integer, ..Field::EMPTY },
                        Field {
                            name: "files",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "format", base: Base::String, required: true, ..Field::EMPTY },
                                Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                                Field { name: "name", base: Base::String, required: true, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                        Field {
                            name: "images",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[Field {
                                name: "uri",
                                base: Base::String,
                                required: true,
                                ..Field::EMPTY
                            }],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
                Field { name: "description", base: Base::String, ..Field::EMPTY },
                Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
                Field { name: "is_cod_allowed", base: Base::Boolean, ..Field::EMPTY },
                Field { name: "listing_platforms", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field {
                    name: "main_images",
                    base: Base::Object,
                    arrays: 1,
                    max_items: 9,
                    fields: &[Field { name: "uri", base: Base::String, required: true, ..Field::EMPTY }],
                    ..Field::EMPTY
                },
                Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field {
                    name: "package_dimensions",
                    base: Base::Object,
                    fields: &[
                        Field { name: "height", base: Base::String, required: true, ..Field::EMPTY },
                        Field { name: "length", base: Base::String, required: true, ..Field::EMPTY },
                        Field { name: "unit", base: Base::String, required: true, ..Field::EMPTY },
                        Field { name: "width", base: Base::String, required: true, ..Field::EMPTY },
                    ],
                    ..Field::EMPTY
                },
                Field {
                    name: "package_weight",
                    base: Base::Object,
                    fields: &[
                        Field { name: "unit", base: Base::String, required: true, ..Field::EMPTY },
                        Field { name: "value", base: Base::String, required: true, ..Field::EMPTY },
                    ],
                    ..Field::EMPTY
                },
                Field {
                    name: "product_attributes",
                    base: Base::Object,
                    arrays: 1,
                    fields: &[
                        Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                        Field {
                            name: "values",
                            base: Base::Object,
                            arrays: 1,
                            required: true,
                            fields: &[
                                Field { name: "id", base: Base::String, ..Field::EMPTY },
                                Field { name: "name", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
                Field {
                    name: "replicated_products",
                    base: Base::Object,
                    arrays: 1,
                    fields: &[
                        Field { name: "region", base: Base::String, required: true, ..Field::EMPTY },
                        Field {
                            name: "skus",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "external_sku_id", base: Base::String, ..Field::EMPTY },
                                Field { name: "id", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "inventory",
                                    base: Base::Object,
                                    arrays: 1,
                                    fields: &[
                                        Field { name: "quantity", base: Base::Integer, ..Field::EMPTY },
                                        Field { name: "warehouse_id", base: Base::String, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "price",
                                    base: Base::Object,
                                    required: true,
                                    fields: &[
                                        Field {
                                            name: "currency",
                                            base: Base::String,
                                            required: true,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "sale_price",
                                            base: Base::String,
                                            required: true,
                                            ..Field::EMPTY
                                        },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
                Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "save_mode", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "size_chart",
                    base: Base::Object,
                    fields: &[
                        Field {
                            name: "image",
                            base: Base::Object,
                            fields: &[Field {
                                name: "uri",
                                base: Base::String,
                                required: true,
                                ..Field::EMPTY
                            }],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "template",
                            base: Base::Object,
                            fields: &[Field {
                                name: "id",
                                base: Base::String,
                                required: true,
                                ..Field::EMPTY
                            }],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
                Field {
                    name: "skus",
                    base: Base::Object,
                    arrays: 1,
                    max_items: 300,
                    fields: &[
                        Field {
                            name: "external_list_prices",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
                                Field {
                                    name: "currency",
                                    base: Base::String,
                                    required: true,
                                    ..Field::EMPTY
                                },
                                Field { name: "source", base: Base::String, required: true, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "external_sku_id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "external_urls",
                            base: Base::String,
                            arrays: 1,
                            max_items: 500,
                            ..Field::EMPTY
                        },
                        Field {
                            name: "extra_identifier_codes",
                            base: Base::String,
                            arrays: 1,
                            max_items: 10,
                            ..Field::EMPTY
                        },
                        Field {
                            name: "fees",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "additional_attribute", base: Base::String, ..Field::EMPTY },
                                Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "identifier_code",
                            base: Base::Object,
                            fields: &[
                                Field { name: "code", base: Base::String, ..Field::EMPTY },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "inventory",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "backorder_quantity", base: Base::Integer, ..Field::EMPTY },
                                Field { name: "handling_time", base: Base::Integer, ..Field::EMPTY },
                                Field {
                                    name: "quantity",
                                    base: Base::Integer,
                                    required: true,
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "warehouse_id",
                                    base: Base::String,
                                    required: true,
                                    ..Field::EMPTY
                                },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "list_price",
                            base: Base::Object,
                            fields: &[
                                Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
                                Field {
                                    name: "currency",
                                    base: Base::String,
                                    required: true,
                                    ..Field::EMPTY
                                },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "pre_sale",
                            base: Base::Object,
                            fields: &[
                                Field {
                                    name: "fulfillment_type",
                                    base: Base::Object,
                                    fields: &[
                                        Field {
                                            name: "handling_duration_days",
                                            base: Base::Integer,
                                            ..Field::EMPTY
                                        },
                                        Field { name: "release_date", base: Base::Integer, ..Field::EMPTY },
                                    ],
                                    ..Field::EMPTY
                                },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
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
                                    required: true,
                                    ..Field::EMPTY
                                },
                                Field { name: "sale_price", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "sales_attributes",
                            base: Base::Object,
                            arrays: 1,
                            max_items: 3,
                            fields: &[
                                Field { name: "id", base: Base::String, ..Field::EMPTY },
                                Field { name: "name", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "sku_img",
                                    base: Base::Object,
                                    fields: &[Field {
                                        name: "uri",
                                        base: Base::String,
                                        required: true,
                                        ..Field::EMPTY
                                    }],
                                    ..Field::EMPTY
                                },
                                Field {
                                    name: "supplementary_sku_images",
                                    base: Base::Object,
                                    arrays: 1,
                                    max_items: 8,
                                    fields: &[Field {
                                        name: "uri",
                                        base: Base::String,
                                        required: true,
                                        ..Field::EMPTY
                                    }],
                                    ..Field::EMPTY
                                },
                                Field { name: "value_id", base: Base::String, ..Field::EMPTY },
                                Field { name: "value_name", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "seller_sku", base: Base::String, ..Field::EMPTY },
                        Field { name: "sku_unit_count", base: Base::String, ..Field::EMPTY },
                    ],
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribe_info_edit",
                    base: Base::Object,
                    fields: &[
                        Field {
                            name: "discount_details",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "discount_level", base: Base::String, ..Field::EMPTY },
                                Field { name: "discount_value", base: Base::Integer, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "subscribe_status", base: Base::String, ..Field::EMPTY },
                    ],
                    ..Field::EMPTY
                },
                Field { name: "title", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "video",
                    base: Base::Object,
                    fields: &[Field { name: "id", base: Base::String, required: true, ..Field::EMPTY }],
                    ..Field::EMPTY
                },
            ]),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: None,
            idempotency: None,
            safe: false,
            item_errors: &[],
            scopes: &["seller.product.write"],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
    ],
    php: &["Product.partialEditProduct"],
    laravel: &[],
};

pub static PARTIAL_EDIT_RESPONSIBLE_PERSON: Operation = Operation {
    id: "product.partial_edit_responsible_person",
    domain: "product",
    method: "partial_edit_responsible_person",
    name: "PartialEditResponsiblePerson",
    summary: "Changes some fields of a registered responsible person.",
    http: Http::Post,
    default_version: "202409",
    versions: &[Version {
        version: "202409",
        path: "/product/202409/compliance/responsible_persons/{responsible_person_id}/partial_edit",
        query: &[],
        body: Some(&[
            Field {
                name: "address",
                base: Base::Object,
                fields: &[
                    Field { name: "city", base: Base::String, ..Field::EMPTY },
                    Field { name: "country", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "district", base: Base::String, ..Field::EMPTY },
                    Field { name: "postal_code", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "province", base: Base::String, ..Field::EMPTY },
                    Field {
                        name: "street_address_line1",
                        base: Base::String,
                        required: true,
                        ..Field::EMPTY
                    },
                    Field { name: "street_address_line2", base: Base::String, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field { name: "email", base: Base::String, ..Field::EMPTY },
            Field { name: "locale", base: Base::String, ..Field::EMPTY },
            Field { name: "name", base: Base::String, ..Field::EMPTY },
            Field {
                name: "phone_number",
                base: Base::Object,
                fields: &[
                    Field { name: "country_code", base: Base::String, required: true, ..Field::EMPTY },
                    Field { name: "local_number", base: Base::String, required: true, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
        ]),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.partialEditResponsiblePerson"],
    laravel: &[],
};

pub static PREDICT_PRODUCT_PACKAGE_DIMENSIONS_AND_WEIGHT: Operation = Operation {
    id: "product.predict_product_package_dimensions_and_weight",
    domain: "product",
    method: "predict_product_package_dimensions_and_weight",
    name: "PredictProductPackageDimensionsAndWeight",
    summary: "Predicts package size and weight for products of a category.",
    http: Http::Post,
    default_version: "202609",
    versions: &[Version {
        version: "202609",
        path: "/product/202609/products/package/predict",
        query: &[],
        body: Some(&[Field { name: "category_id", base: Base::String, required: true, ..Field::EMPTY }]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
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

pub static PRODUCT_AUDITING_RESEARCH: Operation = Operation {
    id: "product.product_auditing_research",
    domain: "product",
    method: "product_auditing_research",
    name: "ProductAuditingResearch",
    summary: "Searches listed products by brand, category, title or seller for compliance research.",
    http: Http::Post,
    default_version: "202601",
    versions: &[Version {
        version: "202601",
        path: "/product/202601/compliance/auditing/research",
        query: &[
            Field {
                name: "page_size",
                base: Base::Integer,
                required: true,
                range: Some((1, 20)),
                ..Field::EMPTY
            },
            Field { name: "page_token", base: Base::String, ..Field::EMPTY },
        ],
        body: Some(&[
            Field { name: "brand_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field { name: "category_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field { name: "product_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field { name: "product_title", base: Base::String, ..Field::EMPTY },
            Field { name: "seller_id", base: Base::String, ..Field::EMPTY },
            Field { name: "seller_name", base: Base::String, ..Field::EMPTY },
        ]),
        form: &[],
        ciphers: &[],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "products",
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

pub static PRODUCT_INFORMATION_ISSUE_DIAGNOSIS: Operation = Operation {
    id: "product.product_information_issue_diagnosis",
    domain: "product",
    method: "product_information_issue_diagnosis",
    name: "ProductInformationIssueDiagnosis",
    summary: "Returns listing quality and content problems of up to 200 products.",
    http: Http::Get,
    default_version: "202405",
    versions: &[Version {
        version: "202405",
        path: "/product/202405/products/diagnoses",
        query: &[Field {
            name: "product_ids",
            base: Base::String,
            arrays: 1,
            required: true,
            max_items: 200,
            ..Field::EMPTY
        }],
        body: None,
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &["serller.product.optimize"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static PUBLISH_GLOBAL_PRODUCT: Operation = Operation {
    id: "product.publish_global_product",
    domain: "product",
    method: "publish_global_product",
    name: "PublishGlobalProduct",
    summary: "Publishes a global product to chosen markets and reports a result for each.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/global_products/{global_product_id}/publish",
        query: &[],
        body: Some(&[Field {
            name: "publish_target",
            base: Base::Object,
            arrays: 1,
            required: true,
            fields: &[
                Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "region", base: Base::String, required: true, ..Field::EMPTY },
                Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field {
                    name: "skus",
                    base: Base::Object,
                    arrays: 1,
                    required: true,
                    fields: &[
                        Field {
                            name: "fees",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "additional_attribute", base: Base::String, ..Field::EMPTY },
                                Field { name: "amount", base: Base::String, ..Field::EMPTY },
                                Field { name: "type", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "inventory",
                            base: Base::Object,
                            fields: &[
                                Field { name: "quantity", base: Base::Integer, ..Field::EMPTY },
                                Field { name: "warehouse_id", base: Base::String, ..Field::EMPTY },
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
                                    required: true,
                                    ..Field::EMPTY
                                },
                                Field { name: "sale_price", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "related_global_sku_id",
                            base: Base::String,
                            required: true,
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
        item_errors: &["publish_result"],
        scopes: &["seller.global_product.write"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["GlobalProduct.publishGlobalProduct"],
    laravel: &[],
};

pub static RECOMMEND_BRAND: Operation = Operation {
    id: "product.recommend_brand",
    domain: "product",
    method: "recommend_brand",
    name: "RecommendBrand",
    summary: "Suggests one brand for a product title.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/brands/recommend",
        query: &[],
        body: Some(&[
            Field { name: "language", base: Base::String, ..Field::EMPTY },
            Field { name: "product_title", base: Base::String, ..Field::EMPTY },
        ]),
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

pub static RECOMMEND_CATEGORY: Operation = Operation {
    id: "product.recommend_category",
    domain: "product",
    method: "recommend_category",
    name: "RecommendCategory",
    summary: "Suggests the leaf category for a product from its title and images.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/categories/recommend",
        query: &[],
        body: Some(&[
            Field { name: "category_version", base: Base::String, ..Field::EMPTY },
            Field { name: "description", base: Base::String, ..Field::EMPTY },
            Field {
                name: "images",
                base: Base::Object,
                arrays: 1,
                fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                ..Field::EMPTY
            },
            Field { name: "include_prohibited_categories", base: Base::Boolean, ..Field::EMPTY },
            Field { name: "listing_platform", base: Base::String, ..Field::EMPTY },
            Field { name: "product_title", base: Base::String, required: true, ..Field::EMPTY },
        ]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.recommendCategory"],
    laravel: &[],
};

pub static RECOMMEND_GLOBAL_CATEGORIES: Operation = Operation {
    id: "product.recommend_global_categories",
    domain: "product",
    method: "recommend_global_categories",
    name: "RecommendGlobalCategories",
    summary: "Suggests the leaf category for a global product from its title and images.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/global_categories/recommend",
        query: &[],
        body: Some(&[
            Field { name: "category_version", base: Base::String, ..Field::EMPTY },
            Field { name: "description", base: Base::String, ..Field::EMPTY },
            Field {
                name: "images",
                base: Base::Object,
                arrays: 1,
                fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                ..Field::EMPTY
            },
            Field { name: "product_title", base: Base::String, required: true, ..Field::EMPTY },
        ]),
        form: &[],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &["seller.global_product.category.info"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["GlobalProduct.recommendGlobalCategories"],
    laravel: &[],
};

pub static RECOMMEND_REQUIRED_PRODUCT_PROPERTIES: Operation = Operation {
    id: "product.recommend_required_product_properties",
    domain: "product",
    method: "recommend_required_product_properties",
    name: "RecommendRequiredProductProperties",
    summary: "Suggests values for the attributes a category requires.",
    http: Http::Post,
    default_version: "202609",
    versions: &[Version {
        version: "202609",
        path: "/product/202609/products/properties/recommend",
        query: &[],
        body: Some(&[
            Field { name: "category_id", base: Base::String, required: true, ..Field::EMPTY },
            Field { name: "description", base: Base::String, ..Field::EMPTY },
            Field {
                name: "images",
                base: Base::Object,
                arrays: 1,
                fields: &[Field { name: "uri", base: Base::String, required: true, ..Field::EMPTY }],
                ..Field::EMPTY
            },
            Field { name: "product_title", base: Base::String, required: true, ..Field::EMPTY },
            Field {
                name: "sales_properties",
                base: Base::Object,
                arrays: 1,
                fields: &[
                    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                    Field {
                        name: "values",
                        base: Base::Object,
                        arrays: 1,
                        required: true,
                        fields: &[Field { name: "id", base: Base::String, required: true, ..Field::EMPTY }],
                        ..Field::EMPTY
                    },
                ],
                ..Field::EMPTY
            },
            Field { name: "target_property_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
        ]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
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

pub static RECOMMEND_SIZE_CHART: Operation = Operation {
    id: "product.recommend_size_chart",
    domain: "product",
    method: "recommend_size_chart",
    name: "RecommendSizechart",
    summary: "Tells which of the given images are size charts.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/images/size_charts/identify",
        query: &[],
        body: Some(&[Field {
            name: "images",
            base: Base::Object,
            arrays: 1,
            fields: &[Field { name: "url", base: Base::String, ..Field::EMPTY }],
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
    }],
    php: &[],
    laravel: &[],
};

pub static RECOVER_PRODUCTS: Operation = Operation {
    id: "product.recover_products",
    domain: "product",
    method: "recover_products",
    name: "RecoverProducts",
    summary: "Restores up to 20 deleted products as deactivated ones.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/products/recover",
        query: &[],
        body: Some(&[Field {
            name: "product_ids",
            base: Base::String,
            arrays: 1,
            required: true,
            max_items: 20,
            ..Field::EMPTY
        }]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        scopes: &["seller.product.delete"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.recoverProducts"],
    laravel: &[],
};

pub static REPLICATE_PRODUCT: Operation = Operation {
    id: "product.replicate_product",
    domain: "product",
    method: "replicate_product",
    name: "ReplicateProduct",
    summary: "Copies a product to other markets and reports failures per region.",
    http: Http::Post,
    default_version: "202507",
    versions: &[Version {
        version: "202507",
        path: "/product/202507/products/{product_id}/global_replicate",
        query: &[],
        body: Some(&[Field {
            name: "replicate_target",
            base: Base::Object,
            arrays: 1,
            fields: &[
                Field { name: "region", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "skus",
                    base: Base::Object,
                    arrays: 1,
                    fields: &[
                        Field {
                            name: "inventory",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "quantity", base: Base::Integer, ..Field::EMPTY },
                                Field { name: "warehouse_id", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field {
                            name: "price",
                            base: Base::Object,
                            fields: &[
                                Field { name: "currency", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "sale_price",
                                    base: Base::String,
                                    required: true,
                                    ..Field::EMPTY
                                },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "source_sku_id", base: Base::String, ..Field::EMPTY },
                    ],
                    ..Field::EMPTY
                },
            ],
            ..Field::EMPTY
        }]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        scopes: &["seller.product.write"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static SEARCH_CANDIDATE_PRODUCTS: Operation = Operation {
    id: "product.search_candidate_products",
    domain: "product",
    method: "search_candidate_products",
    name: "SearchCandidateProducts",
    summary: "Lists candidate products with the state of their opportunity matching.",
    http: Http::Post,
    default_version: "202409",
    versions: &[Version {
        version: "202409",
        path: "/product/202409/candidate_products/search",
        query: &[
            Field {
                name: "page_size",
                base: Base::Integer,
                required: true,
                range: Some((1, 100)),
                ..Field::EMPTY
            },
            Field { name: "page_token", base: Base::String, ..Field::EMPTY },
        ],
        body: Some(&[
            Field {
                name: "external_product_ids",
                base: Base::String,
                arrays: 1,
                max_items: 10,
                ..Field::EMPTY
            },
            Field { name: "opportunity_matching_statuses", base: Base::String, arrays: 1, ..Field::EMPTY },
        ]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "candidate_products",
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

pub static SEARCH_COMBINED_LISTING_RECOMMENDATIONS: Operation = Operation {
    id: "product.search_combined_listing_recommendations",
    domain: "product",
    method: "search_combined_listing_recommendations",
    name: "SearchCombinedListingRecommendations",
    summary: "Lists products that could be merged into one combined listing.",
    http: Http::Post,
    default_version: "202506",
    versions: &[Version {
        version: "202506",
        path: "/product/202506/combined_listing_recommendations/search",
        query: &[
            Field { name: "page_size", base: Base::Integer, range: Some((1, 100)), ..Field::EMPTY },
            Field { name: "page_token", base: Base::String, ..Field::EMPTY },
        ],
        body: Some(&[Field {
            name: "product_ids",
            base: Base::String,
            arrays: 1,
            max_items: 20,
            ..Field::EMPTY
        }]),
        form: &[],
        ciphers: &[],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "combined_listing_recommendations",
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

pub static SEARCH_GLOBAL_PRODUCTS: Operation = Operation {
    id: "product.search_global_products",
    domain: "product",
    method: "search_global_products",
    name: "SearchGlobalProducts",
    summary: "Lists global products by status, time or seller SKU, up to 10,000 results.",
    http: Http::Post,
    default_version: "202312",
    versions: &[
        Version {
            version: "202309",
            path: "/product/202309/global_products/search",
            query: &[
                Field {
                    name: "page_size",
                    base: Base::Integer,
                    required: true,
                    range: Some((1, 100)),
                    ..Field::EMPTY
                },
                Field { name: "page_token", base: Base::String, ..Field::EMPTY },
            ],
            body: Some(&[
                Field { name: "create_time_ge", base: Base::Integer, ..Field::EMPTY },
                Field { name: "create_time_le", base: Base::Integer, ..Field::EMPTY },
                Field { name: "seller_skus", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "status", base: Base::String, ..Field::EMPTY },
                Field { name: "update_time_ge", base: Base::Integer, ..Field::EMPTY },
                Field { name: "update_time_le", base: Base::Integer, ..Field::EMPTY },
            ]),
            form: &[],
            ciphers: &[],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: false,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "global_products",
                total: Some("total_count"),
                has_more: None,
                first: 1,
                cap: 10000,
            }),
            idempotency: None,
            safe: true,
            item_errors: &[],
            scopes: &[],
            sunset: None,
            window: Some(Window {
                from: "create_time_ge",
                to: "create_time_le",
                field: "create_time",
                id: "id",
                days: 30,
            }),
            wait_codes: &[],
        },
        Version {
            version: "202312",
            path: "/product/202312/global_products/search",
            query: &[
                Field {
                    name: "page_size",
                    base: Base::Integer,
                    required: true,
                    range: Some((1, 100)),
                    ..Field::EMPTY
                },
                Field { name: "page_token", base: Base::String, ..Field::EMPTY },
            ],
            body: Some(&[
                Field { name: "create_time_ge", base: Base::Integer, ..Field::EMPTY },
                Field { name: "create_time_le", base: Base::Integer, ..Field::EMPTY },
                Field { name: "seller_skus", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "status", base: Base::String, ..Field::EMPTY },
                Field { name: "update_time_ge", base: Base::Integer, ..Field::EMPTY },
                Field { name: "update_time_le", base: Base::Integer, ..Field::EMPTY },
            ]),
            form: &[],
            ciphers: &[],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: false,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "global_products",
                total: Some("total_count"),
                has_more: None,
                first: 1,
                cap: 10000,
            }),
            idempotency: None,
            safe: true,
            item_errors: &[],
            scopes: &["seller.global_product.info"],
            sunset: None,
            window: Some(Window {
                from: "create_time_ge",
                to: "create_time_le",
                field: "create_time",
                id: "id",
                days: 30,
            }),
            wait_codes: &[],
        },
    ],
    php: &["GlobalProduct.searchGlobalProducts"],
    laravel: &[],
};

pub static SEARCH_MANUFACTURERS: Operation = Operation {
    id: "product.search_manufacturers",
    domain: "product",
    method: "search_manufacturers",
    name: "SearchManufacturers",
    summary: "Lists registered manufacturers by id or keyword.",
    http: Http::Post,
    default_version: "202501",
    versions: &[
        Version {
            version: "202409",
            path: "/product/202409/compliance/manufacturers/search",
            query: &[
                Field {
                    name: "page_size",
                    base: Base::Integer,
                    required: true,
                    range: Some((1, 100)),
                    ..Field::EMPTY
                },
                Field { name: "page_token", base: Base::String, ..Field::EMPTY },
            ],
            body: Some(&[
                Field { name: "keyword", base: Base::String, ..Field::EMPTY },
                Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
            ]),
            form: &[],
            ciphers: &[],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: false,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "manufacturers",
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
        },
        Version {
            version: "202501",
            path: "/product/202501/compliance/manufacturers/search",
            query: &[
                Field {
                    name: "page_size",
                    base: Base::Integer,
                    required: true,
                    range: Some((1, 100)),
                    ..Field::EMPTY
                },
                Field { name: "page_token", base: Base::String, ..Field::EMPTY },
            ],
            body: Some(&[
                Field { name: "keyword", base: Base::String, ..Field::EMPTY },
                Field { name: "locales", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "manufacturer_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
            ]),
            form: &[],
            ciphers: &[],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: false,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "manufacturers",
                total: Some("total_count"),
                has_more: None,
                first: 1,
                cap: 0,
            }),
            idempotency: None,
            safe: true,
            item_errors: &[],
            scopes: &["seller.product.basic"],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
    ],
    php: &["Product.searchManufacturers"],
    laravel: &[],
};

pub static SEARCH_OPPORTUNITIES: Operation = Operation {
    id: "product.search_opportunities",
    domain: "product",
    method: "search_opportunities",
    name: "SearchOpportunities",
    summary: "Lists the listing opportunities for candidate products, by page.",
    http: Http::Post,
    default_version: "202409",
    versions: &[Version {
        version: "202409",
        path: "/product/202409/opportunities/search",
        query: &[
            Field {
                name: "page_size",
                base: Base::Integer,
                required: true,
                range: Some((1, 100)),
                ..Field::EMPTY
            },
            Field { name: "page_token", base: Base::String, ..Field::EMPTY },
        ],
        body: Some(&[Field {
            name: "opportunity_ids",
            base: Base::String,
            arrays: 1,
            max_items: 10,
            ..Field::EMPTY
        }]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "opportunities",
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

pub static SEARCH_PRODUCTS: Operation = Operation {
    id: "product.search_products",
    domain: "product",
    method: "search_products",
    name: "SearchProducts",
    summary: "Lists products by status, time or SKU, up to 10,000 results.",
    http: Http::Post,
    default_version: "202502",
    versions: &[
        Version {
            version: "202309",
            path: "/product/202309/products/search",
            query: &[
                Field { name: "category_version", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "page_size",
                    base: Base::Integer,
                    required: true,
                    range: Some((1, 100)),
                    ..Field::EMPTY
                },
                Field { name: "page_token", base: Base::String, ..Field::EMPTY },
            ],
            body: Some(&[
                Field { name: "create_time_ge", base: Base::Integer, ..Field::EMPTY },
                Field { name: "create_time_le", base: Base::Integer, ..Field::EMPTY },
                Field { name: "seller_skus", base: Base::String, arrays: 1, max_items: 10, ..Field::EMPTY },
                Field { name: "status", base: Base::String, ..Field::EMPTY },
                Field { name: "update_time_ge", base: Base::Integer, ..Field::EMPTY },
                Field { name: "update_time_le", base: Base::Integer, ..Field::EMPTY },
            ]),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: false,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "products",
                total: Some("total_count"),
                has_more: None,
                first: 1,
                cap: 10000,
            }),
            idempotency: None,
            safe: true,
            item_errors: &[],
            scopes: &[],
            sunset: None,
            window: Some(Window {
                from: "create_time_ge",
                to: "create_time_le",
                field: "create_time",
                id: "id",
                days: 30,
            }),
            wait_codes: &[],
        },
        Version {
            version: "202312",
            path: "/product/202312/products/search",
            query: &[
                Field {
                    name: "page_size",
                    base: Base::Integer,
                    required: true,
                    range: Some((1, 100)),
                    ..Field::EMPTY
                },
                Field { name: "page_token", base: Base::String, ..Field::EMPTY },
            ],
            body: Some(&[
                Field { name: "audit_status", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "category_version", base: Base::String, ..Field::EMPTY },
                Field { name: "create_time_ge", base: Base::Integer, ..Field::EMPTY },
                Field { name: "create_time_le", base: Base::Integer, ..Field::EMPTY },
                Field { name: "listing_platforms", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "listing_quality_tier", base: Base::String, ..Field::EMPTY },
                Field { name: "seller_skus", base: Base::String, arrays: 1, max_items: 10, ..Field::EMPTY },
                Field { name: "sku_ids", base: Base::String, arrays: 1, max_items: 10, ..Field::EMPTY },
                Field { name: "status", base: Base::String, ..Field::EMPTY },
                Field { name: "update_time_ge", base: Base::Integer, ..Field::EMPTY },
                Field { name: "update_time_le", base: Base::Integer, ..Field::EMPTY },
            ]),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: false,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "products",
                total: Some("total_count"),
                has_more: None,
                first: 1,
                cap: 10000,
            }),
            idempotency: None,
            safe: true,
            item_errors: &[],
            scopes: &[],
            sunset: None,
            window: Some(Window {
                from: "create_time_ge",
                to: "create_time_le",
                field: "create_time",
                id: "id",
                days: 30,
            }),
            wait_codes: &[],
        },
        Version {
            version: "202502",
            path: "/product/202502/products/search",
            query: &[
                Field {
                    name: "page_size",
                    base: Base::Integer,
                    required: true,
                    range: Some((1, 100)),
                    ..Field::EMPTY
                },
                Field { name: "page_token", base: Base::String, ..Field::EMPTY },
            ],
            body: Some(&[
                Field { name: "audit_status", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "category_version", base: Base::String, ..Field::EMPTY },
                Field { name: "create_time_ge", base: Base::Integer, ..Field::EMPTY },
                Field { name: "create_time_le", base: Base::Integer, ..Field::EMPTY },
                Field { name: "listing_platforms", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "listing_quality_tiers", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "return_draft_version", base: Base::Boolean, ..Field::EMPTY },
                Field { name: "seller_skus", base: Base::String, arrays: 1, max_items: 10, ..Field::EMPTY },
                Field { name: "sku_ids", base: Base::String, arrays: 1, max_items: 10, ..Field::EMPTY },
                Field { name: "sns_filter", base: Base::String, ..Field::EMPTY },
                Field { name: "status", base: Base::String, ..Field::EMPTY },
                Field { name: "update_time_ge", base: Base::Integer, ..Field::EMPTY },
                Field { name: "update_time_le", base: Base::Integer, ..Field::EMPTY },
            ]),
            form: &[],
            ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: false,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "products",
                total: Some("total_count"),
                has_more: None,
                first: 1,
                cap: 10000,
            }),
            idempotency: None,
            safe: true,
            item_errors: &[],
            scopes: &["seller.product.basic"],
            sunset: None,
            window: Some(Window {
                from: "create_time_ge",
                to: "create_time_le",
                field: "create_time",
                id: "id",
                days: 30,
            }),
            wait_codes: &[],
        },
    ],
    php: &["Product.searchProducts"],
    laravel: &["product.list"],
};

pub static SEARCH_RESPONSIBLE_PERSONS: Operation = Operation {
    id: "product.search_responsible_persons",
    domain: "product",
    method: "search_responsible_persons",
    name: "SearchResponsiblePersons",
    summary: "Lists registered responsible persons by id or keyword.",
    http: Http::Post,
    default_version: "202501",
    versions: &[
        Version {
            version: "202409",
            path: "/product/202409/compliance/responsible_persons/search",
            query: &[
                Field {
                    name: "page_size",
                    base: Base::Integer,
                    required: true,
                    range: Some((1, 100)),
                    ..Field::EMPTY
                },
                Field { name: "page_token", base: Base::String, ..Field::EMPTY },
            ],
            body: Some(&[
                Field { name: "keyword", base: Base::String, ..Field::EMPTY },
                Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
            ]),
            form: &[],
            ciphers: &[],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: false,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "responsible_persons",
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
        },
        Version {
            version: "202501",
            path: "/product/202501/compliance/responsible_persons/search",
            query: &[
                Field {
                    name: "page_size",
                    base: Base::Integer,
                    required: true,
                    range: Some((1, 100)),
                    ..Field::EMPTY
                },
                Field { name: "page_token", base: Base::String, ..Field::EMPTY },
            ],
            body: Some(&[
                Field { name: "keyword", base: Base::String, ..Field::EMPTY },
                Field { name: "locales", base: Base::String, arrays: 1, ..Field::EMPTY },
                Field { name: "responsible_person_ids", base: Base::String, arrays: 1, ..Field::EMPTY },
            ]),
            form: &[],
            ciphers: &[],
            paging: Some(Paging {
                style: PageStyle::Token,
                in_body: false,
                token: "page_token",
                size: Some("page_size"),
                next: "next_page_token",
                items: "responsible_persons",
                total: Some("total_count"),
                has_more: None,
                first: 1,
                cap: 0,
            }),
            idempotency: None,
            safe: true,
            item_errors: &[],
            scopes: &["seller.product.basic"],
            sunset: None,
            window: None,
            wait_codes: &[],
        },
    ],
    php: &["Product.searchResponsiblePersons"],
    laravel: &[],
};

pub static SEARCH_SIZE_CHARTS: Operation = Operation {
    id: "product.search_size_charts",
    domain: "product",
    method: "search_size_charts",
    name: "SearchSizeCharts",
    summary: "Lists size chart templates by id or keyword.",
    http: Http::Post,
    default_version: "202407",
    versions: &[Version {
        version: "202407",
        path: "/product/202407/sizecharts/search",
        query: &[
            Field { name: "locales", base: Base::String, arrays: 1, ..Field::EMPTY },
            Field {
                name: "page_size",
                base: Base::Integer,
                required: true,
                range: Some((1, 100)),
                ..Field::EMPTY
            },
            Field { name: "page_token", base: Base::String, ..Field::EMPTY },
        ],
        body: Some(&[
            Field { name: "ids", base: Base::String, arrays: 1, max_items: 50, ..Field::EMPTY },
            Field { name: "keyword", base: Base::String, ..Field::EMPTY },
        ]),
        form: &[],
        ciphers: &[],
        paging: Some(Paging {
            style: PageStyle::Token,
            in_body: false,
            token: "page_token",
            size: Some("page_size"),
            next: "next_page_token",
            items: "size_chart",
            total: Some("total_count"),
            has_more: None,
            first: 1,
            cap: 0,
        }),
        idempotency: None,
        safe: true,
        item_errors: &[],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static SUBMIT_PRODUCT_VIA_OPPORTUNITY: Operation = Operation {
    id: "product.submit_product_via_opportunity",
    domain: "product",
    method: "submit_product_via_opportunity",
    name: "SubmitProductViaOpportunity",
    summary: "Submits one product to a listing opportunity.",
    http: Http::Post,
    default_version: "202604",
    versions: &[Version {
        version: "202604",
        path: "/product/202604/opportunities/{opportunity_id}/submit",
        query: &[],
        body: Some(&[Field { name: "product_id", base: Base::String, required: true, ..Field::EMPTY }]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
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

pub static SUBMIT_SIZE_CHART_APPEAL: Operation = Operation {
    id: "product.submit_size_chart_appeal",
    domain: "product",
    method: "submit_size_chart_appeal",
    name: "SubmitSizeChartAppeal",
    summary: "Appeals against the audit of a product's size chart.",
    http: Http::Post,
    default_version: "202604",
    versions: &[Version {
        version: "202604",
        path: "/product/202604/appeals/submit",
        query: &[],
        body: Some(&[
            Field {
                name: "appeal_message",
                base: Base::Object,
                required: true,
                fields: &[
                    Field { name: "field_name", base: Base::String, required: true, ..Field::EMPTY },
                    Field {
                        name: "indicator_details",
                        base: Base::Object,
                        arrays: 1,
                        required: true,
                        fields: &[Field {
                            name: "indicator_type",
                            base: Base::String,
                            required: true,
                            ..Field::EMPTY
                        }],
                        ..Field::EMPTY
                    },
                    Field { name: "size_chart_id", base: Base::String, ..Field::EMPTY },
                    Field { name: "size_chart_image_uri", base: Base::String, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
            Field { name: "product_id", base: Base::Integer, required: true, ..Field::EMPTY },
        ]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
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

pub static SUBMIT_STRIKETHROUGH_PRICE: Operation = Operation {
    id: "product.submit_strikethrough_price",
    domain: "product",
    method: "submit_strikethrough_price",
    name: "SubmitStrikethroughPrice",
    summary: "Submits strikethrough prices for the SKUs of a product, with item errors.",
    http: Http::Post,
    default_version: "202609",
    versions: &[Version {
        version: "202609",
        path: "/product/202609/products/{product_id}/strikethrough_price/submit",
        query: &[],
        body: Some(&[
            Field { name: "external_product_id", base: Base::String, required: true, ..Field::EMPTY },
            Field {
                name: "skus",
                base: Base::Object,
                arrays: 1,
                required: true,
                fields: &[
                    Field {
                        name: "external_retail_price",
                        base: Base::Object,
                        required: true,
                        fields: &[
                            Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "currency", base: Base::String, required: true, ..Field::EMPTY },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "external_sku_id", base: Base::String, required: true, ..Field::EMPTY },
                    Field {
                        name: "external_transaction_price",
                        base: Base::Object,
                        required: true,
                        fields: &[
                            Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
                            Field { name: "currency", base: Base::String, required: true, ..Field::EMPTY },
                            Field {
                                name: "image",
                                base: Base::Object,
                                fields: &[Field {
                                    name: "uri",
                                    base: Base::String,
                                    required: true,
                                    ..Field::EMPTY
                                }],
                                ..Field::EMPTY
                            },
                            Field {
                                name: "transaction_time",
                                base: Base::String,
                                required: true,
                                ..Field::EMPTY
                            },
                        ],
                        ..Field::EMPTY
                    },
                    Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                ],
                ..Field::EMPTY
            },
        ]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static SUGGEST_BRANDS: Operation = Operation {
    id: "product.suggest_brands",
    domain: "product",
    method: "suggest_brands",
    name: "SuggestBrands",
    summary: "Suggests several brands for a product and tells which are authorized.",
    http: Http::Post,
    default_version: "202609",
    versions: &[Version {
        version: "202609",
        path: "/product/202609/brands/suggest",
        query: &[],
        body: Some(&[
            Field { name: "category_id", base: Base::String, ..Field::EMPTY },
            Field { name: "description", base: Base::String, ..Field::EMPTY },
            Field {
                name: "images",
                base: Base::Object,
                arrays: 1,
                fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                ..Field::EMPTY
            },
            Field { name: "product_title", base: Base::String, required: true, ..Field::EMPTY },
        ]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
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

pub static UPDATE_GLOBAL_INVENTORY: Operation = Operation {
    id: "product.update_global_inventory",
    domain: "product",
    method: "update_global_inventory",
    name: "UpdateGlobalInventory",
    summary: "Sets the stock of a global product's SKUs per global warehouse.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/global_products/{global_product_id}/inventory/update",
        query: &[],
        body: Some(&[Field {
            name: "global_skus",
            base: Base::Object,
            arrays: 1,
            required: true,
            fields: &[
                Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                Field {
                    name: "inventory",
                    base: Base::Object,
                    arrays: 1,
                    required: true,
                    fields: &[
                        Field {
                            name: "global_warehouse_id",
                            base: Base::String,
                            required: true,
                            ..Field::EMPTY
                        },
                        Field { name: "quantity", base: Base::Integer, required: true, ..Field::EMPTY },
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
        scopes: &["seller.global_product.write"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["GlobalProduct.updateGlobalInventory"],
    laravel: &[],
};

pub static UPDATE_INVENTORY: Operation = Operation {
    id: "product.update_inventory",
    domain: "product",
    method: "update_inventory",
    name: "UpdateInventory",
    summary: "Sets the stock of a product's SKUs per warehouse, as absolute quantities.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/products/{product_id}/inventory/update",
        query: &[],
        body: Some(&[Field {
            name: "skus",
            base: Base::Object,
            arrays: 1,
            required: true,
            fields: &[
                Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                Field {
                    name: "inventory",
                    base: Base::Object,
                    arrays: 1,
                    required: true,
                    fields: &[
                        Field { name: "backorder_quantity", base: Base::Integer, ..Field::EMPTY },
                        Field { name: "handling_time", base: Base::Integer, ..Field::EMPTY },
                        Field { name: "quantity", base: Base::Integer, required: true, ..Field::EMPTY },
                        Field { name: "warehouse_id", base: Base::String, ..Field::EMPTY },
                    ],
                    ..Field::EMPTY
                },
            ],
            ..Field::EMPTY
        }]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        scopes: &["seller.product.write"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.updateInventory"],
    laravel: &["product.updateInventory"],
};

pub static UPDATE_PRICE: Operation = Operation {
    id: "product.update_price",
    domain: "product",
    method: "update_price",
    name: "UpdatePrice",
    summary: "Sets the prices of a product's SKUs, outside running promotions.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/products/{product_id}/prices/update",
        query: &[],
        body: Some(&[Field {
            name: "skus",
            base: Base::Object,
            arrays: 1,
            required: true,
            fields: &[
                Field {
                    name: "external_list_prices",
                    base: Base::Object,
                    arrays: 1,
                    fields: &[
                        Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
                        Field { name: "currency", base: Base::String, required: true, ..Field::EMPTY },
                        Field { name: "source", base: Base::String, required: true, ..Field::EMPTY },
                    ],
                    ..Field::EMPTY
                },
                Field { name: "id", base: Base::String, required: true, ..Field::EMPTY },
                Field {
                    name: "list_price",
                    base: Base::Object,
                    fields: &[
                        Field { name: "amount", base: Base::String, required: true, ..Field::EMPTY },
                        Field { name: "currency", base: Base::String, required: true, ..Field::EMPTY },
                    ],
                    ..Field::EMPTY
                },
                Field {
                    name: "price",
                    base: Base::Object,
                    required: true,
                    fields: &[
                        Field { name: "amount", base: Base::String, ..Field::EMPTY },
                        Field { name: "currency", base: Base::String, required: true, ..Field::EMPTY },
                        Field { name: "sale_price", base: Base::String, ..Field::EMPTY },
                    ],
                    ..Field::EMPTY
                },
            ],
            ..Field::EMPTY
        }]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        scopes: &["seller.product.write"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.updatePrice"],
    laravel: &[],
};

pub static UPDATE_STOCK_OPERATION_SETTINGS: Operation = Operation {
    id: "product.update_stock_operation_settings",
    domain: "product",
    method: "update_stock_operation_settings",
    name: "UpdateStockOperationSettings",
    summary: "Switches automatic restocking on or off for up to 500 SKUs.",
    http: Http::Post,
    default_version: "202608",
    versions: &[Version {
        version: "202608",
        path: "/product/202608/inventory/operation/settings",
        query: &[],
        body: Some(&[
            Field { name: "seller_id", base: Base::String, required: true, ..Field::EMPTY },
            Field { name: "sku_ids", base: Base::String, arrays: 1, max_items: 500, ..Field::EMPTY },
            Field {
                name: "stock_operation_setting",
                base: Base::Object,
                fields: &[Field { name: "enable_auto_restock", base: Base::Boolean, ..Field::EMPTY }],
                ..Field::EMPTY
            },
        ]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["stock_operation.failed_sku_ids"],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static UPLOAD_CANDIDATE_PRODUCTS: Operation = Operation {
    id: "product.upload_candidate_products",
    domain: "product",
    method: "upload_candidate_products",
    name: "UploadCandidateProducts",
    summary: "Offers up to 10 external products for opportunity matching.",
    http: Http::Post,
    default_version: "202409",
    versions: &[Version {
        version: "202409",
        path: "/product/202409/candidate_products/batch",
        query: &[],
        body: Some(&[Field {
            name: "candidate_products",
            base: Base::Object,
            arrays: 1,
            max_items: 10,
            fields: &[
                Field { name: "description", base: Base::String, ..Field::EMPTY },
                Field { name: "external_category_name", base: Base::String, ..Field::EMPTY },
                Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "images",
                    base: Base::Object,
                    arrays: 1,
                    fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                    ..Field::EMPTY
                },
                Field { name: "opportunity_matching_end_time", base: Base::Integer, ..Field::EMPTY },
                Field {
                    name: "skus",
                    base: Base::Object,
                    arrays: 1,
                    fields: &[
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
                            name: "sales_attributes",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "name", base: Base::String, ..Field::EMPTY },
                                Field {
                                    name: "sku_images",
                                    base: Base::Object,
                                    arrays: 1,
                                    max_items: 25,
                                    fields: &[Field { name: "uri", base: Base::String, ..Field::EMPTY }],
                                    ..Field::EMPTY
                                },
                                Field { name: "value", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                    ],
                    ..Field::EMPTY
                },
                Field { name: "title", base: Base::String, ..Field::EMPTY },
            ],
            ..Field::EMPTY
        }]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &["errors"],
        scopes: &[],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &[],
    laravel: &[],
};

pub static UPLOAD_EXTERNAL_PRODUCT: Operation = Operation {
    id: "product.upload_external_product",
    domain: "product",
    method: "upload_external_product",
    name: "UploadExternalProduct",
    summary: "Sends one product of an external shop to TikTok Shop.",
    http: Http::Post,
    default_version: "202506",
    versions: &[Version {
        version: "202506",
        path: "/product/202506/external_products",
        query: &[],
        body: Some(&[Field {
            name: "external_product",
            base: Base::Object,
            fields: &[
                Field { name: "create_time", base: Base::Integer, ..Field::EMPTY },
                Field { name: "description", base: Base::String, ..Field::EMPTY },
                Field { name: "external_category_name", base: Base::String, ..Field::EMPTY },
                Field { name: "external_product_id", base: Base::String, ..Field::EMPTY },
                Field { name: "external_shop_id", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "first_image",
                    base: Base::Object,
                    fields: &[Field { name: "url", base: Base::String, ..Field::EMPTY }],
                    ..Field::EMPTY
                },
                Field {
                    name: "images",
                    base: Base::Object,
                    arrays: 1,
                    max_items: 25,
                    fields: &[Field { name: "url", base: Base::String, ..Field::EMPTY }],
                    ..Field::EMPTY
                },
                Field { name: "publish_time", base: Base::Integer, ..Field::EMPTY },
                Field { name: "region", base: Base::String, ..Field::EMPTY },
                Field {
                    name: "skus",
                    base: Base::Object,
                    arrays: 1,
                    max_items: 300,
                    fields: &[
                        Field { name: "create_time", base: Base::Integer, ..Field::EMPTY },
                        Field { name: "external_list_price", base: Base::String, ..Field::EMPTY },
                        Field { name: "external_sku_id", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "image",
                            base: Base::Object,
                            fields: &[Field { name: "url", base: Base::String, ..Field::EMPTY }],
                            ..Field::EMPTY
                        },
                        Field { name: "inventory_quantity", base: Base::Integer, ..Field::EMPTY },
                        Field { name: "price", base: Base::String, ..Field::EMPTY },
                        Field {
                            name: "selected_options",
                            base: Base::Object,
                            arrays: 1,
                            fields: &[
                                Field { name: "name", base: Base::String, ..Field::EMPTY },
                                Field { name: "value", base: Base::String, ..Field::EMPTY },
                            ],
                            ..Field::EMPTY
                        },
                        Field { name: "status", base: Base::String, ..Field::EMPTY },
                        Field { name: "taxable", base: Base::Boolean, ..Field::EMPTY },
                        Field { name: "title", base: Base::String, ..Field::EMPTY },
                        Field { name: "update_time", base: Base::Integer, ..Field::EMPTY },
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
                Field { name: "status", base: Base::String, ..Field::EMPTY },
                Field { name: "title", base: Base::String, ..Field::EMPTY },
                Field { name: "update_time", base: Base::Integer, ..Field::EMPTY },
                Field { name: "vendor_name", base: Base::String, ..Field::EMPTY },
            ],
            ..Field::EMPTY
        }]),
        form: &[],
        ciphers: &[CipherRule { cipher: Cipher::Shop, required: false }],
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

pub static UPLOAD_PRODUCT_FILE: Operation = Operation {
    id: "product.upload_product_file",
    domain: "product",
    method: "upload_product_file",
    name: "UploadProductFile",
    summary: "Uploads a PDF or video for products and returns its id.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/files/upload",
        query: &[],
        body: None,
        form: &[
            Field {
                name: "data",
                base: Base::File,
                file: Some(FileRule { max_bytes: 104857600, types: &[] }),
                ..Field::EMPTY
            },
            Field { name: "name", base: Base::String, ..Field::EMPTY },
        ],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.uploadProductFile"],
    laravel: &[],
};

pub static UPLOAD_PRODUCT_IMAGE: Operation = Operation {
    id: "product.upload_product_image",
    domain: "product",
    method: "upload_product_image",
    name: "UploadProductImage",
    summary: "Uploads a product image for one use and returns its uri.",
    http: Http::Post,
    default_version: "202309",
    versions: &[Version {
        version: "202309",
        path: "/product/202309/images/upload",
        query: &[],
        body: None,
        form: &[
            Field {
                name: "data",
                base: Base::File,
                file: Some(FileRule {
                    max_bytes: 10485760,
                    types: &["image/jpeg", "image/png", "image/webp", "image/heic", "image/bmp"],
                }),
                ..Field::EMPTY
            },
            Field { name: "use_case", base: Base::String, ..Field::EMPTY },
        ],
        ciphers: &[],
        paging: None,
        idempotency: None,
        safe: false,
        item_errors: &[],
        scopes: &["seller.product.basic"],
        sunset: None,
        window: None,
        wait_codes: &[],
    }],
    php: &["Product.uploadProductImage"],
    laravel: &[],
};
