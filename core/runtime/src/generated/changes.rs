// Generated from core/catalog by `cargo gen`. Do not edit.

use crate::walk::changes::{ChangeKind, Deleted, Detail, Lookup, Parts};

impl ChangeKind {
    /// All kinds.
    pub const ALL: &'static [ChangeKind] = &[
        ChangeKind {
            name: "order",
            many: "orders",
            operation: "order.get_order_list",
            from: "update_time_ge",
            to: "update_time_lt",
            time: "update_time",
            id: "id",
            sorted: true,
            again_days: 0,
            deleted: None,
            parts: None,
            detail: Some(Detail {
                operation: "order.get_order_detail",
                ids: "ids",
                items: "orders",
                most: 50,
            }),
            lookup: None,
        },
        ChangeKind {
            name: "return",
            many: "returns",
            operation: "return_refund.search_returns",
            from: "update_time_ge",
            to: "update_time_lt",
            time: "update_time",
            id: "return_id",
            sorted: true,
            again_days: 0,
            deleted: None,
            parts: None,
            detail: Some(Detail {
                operation: "return_refund.search_returns",
                ids: "return_ids",
                items: "return_orders",
                most: 10,
            }),
            lookup: None,
        },
        ChangeKind {
            name: "product",
            many: "products",
            operation: "product.search_products",
            from: "update_time_ge",
            to: "update_time_le",
            time: "update_time",
            id: "id",
            sorted: false,
            again_days: 0,
            deleted: Some(Deleted { field: "status", value: "DELETED" }),
            parts: Some(Parts { name: "sku", path: "skus", id: "id" }),
            detail: None,
            lookup: Some(Lookup {
                operation: "product.get_product",
                id: "product_id",
                gone: &[12052260, 12052901],
            }),
        },
        ChangeKind {
            name: "statement",
            many: "statements",
            operation: "finance.get_statements",
            from: "statement_time_ge",
            to: "statement_time_lt",
            time: "statement_time",
            id: "id",
            sorted: true,
            again_days: 45,
            deleted: None,
            parts: None,
            detail: None,
            lookup: None,
        },
    ];
}
