//! What the sandbox knows about a product.

use std::collections::BTreeMap;

use crate::model::spelled::spelled;
use serde_json::{Map, Value};

spelled! {
    /// The status of a product, apart from its audit.
    pub enum Status {
        /// Sent to the audit, never listed yet.
        Initial = "INITIAL",
        /// Not sent to the audit.
        Draft = "DRAFT",
        /// Listed.
        Activate = "ACTIVATE",
        /// Taken down by the seller.
        SellerDeactivated = "SELLER_DEACTIVATED",
        /// Taken down by the platform.
        PlatformDeactivated = "PLATFORM_DEACTIVATED",
        /// Frozen by the platform; only an appeal helps.
        Freeze = "FREEZE",
        /// Deleted, and recoverable.
        Deleted = "DELETED",
    }
}

spelled! {
    /// The status of a product's audit.
    pub enum Audit {
        /// Nothing was sent.
        None = "NONE",
        /// Being looked at.
        Auditing = "AUDITING",
        /// Turned down.
        Failed = "FAILED",
        /// Passed.
        Approved = "APPROVED",
    }
}

/// One thing that can be bought.
#[derive(Debug, Clone, PartialEq)]
pub struct Sku {
    /// 19 digits.
    pub id: String,
    /// The seller's own code; may be empty.
    pub seller_sku: String,
    /// A decimal string.
    pub price: String,
    /// Three letters.
    pub currency: String,
    /// `{id, name, value_id, value_name, sku_img?}` each.
    pub sales_attributes: Vec<Value>,
    /// The other fields, as they were sent.
    pub fields: Map<String, Value>,
    /// Who took it down: `SELLER`, `PLATFORM`; `None` while it sells.
    pub deactivation_source: Option<String>,
}

impl Sku {
    /// The values of its sales attributes: `Red, M`.
    pub fn name(&self) -> String {
        let values: Vec<&str> =
            self.sales_attributes.iter().map(|one| crate::json::text(one, "value_name")).collect();
        if values.is_empty() { "Default".into() } else { values.join(", ") }
    }
}

/// One version of a product's page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Content {
    /// The fields as they were sent, without SKUs: `title`, `description`, `category_id`, `main_images`...
    pub fields: Map<String, Value>,
    /// Its SKUs.
    pub skus: Vec<Sku>,
}

impl Content {
    /// A field's text; empty if it is not set.
    pub fn text(&self, name: &str) -> &str {
        self.fields.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// The title.
    pub fn title(&self) -> &str {
        self.text("title")
    }
}

/// The stock of a SKU in one warehouse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stock {
    /// The warehouse.
    pub warehouse_id: String,
    /// What can be sold.
    pub available: i64,
    /// What open orders hold.
    pub committed: i64,
    /// What becomes available once `available` ends.
    pub backorder: Option<i64>,
    /// Days until it can be handed over, if the seller set them.
    pub handling_time: Option<i64>,
}

/// A product of a shop.
#[derive(Debug, Clone)]
pub struct Product {
    /// 19 digits.
    pub id: String,
    /// The shop that sells it.
    pub shop_id: String,
    /// Its status, apart from the audit.
    pub status: Status,
    /// The audit status of its newest version.
    pub audit: Audit,
    /// When the audit ends, by the sandbox's clock.
    pub audit_due: Option<i64>,
    /// Why the audit turned it down.
    pub audit_failure: Option<String>,
    /// The version that buyers see, or would.
    pub base: Content,
    /// The version that is being audited, of a product that has one already.
    pub under_review: Option<Content>,
    /// A draft beside the listed version.
    pub draft: Option<Content>,
    /// Stock by SKU: all versions share it.
    pub stock: BTreeMap<String, Vec<Stock>>,
    /// The global product it was published from: its id and `(global, local)` SKU ids.
    pub global: Option<(String, Vec<(String, String)>)>,
    /// The product of another shop it was replicated from.
    pub replicated_from: Option<String>,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
}

impl Product {
    /// The status combined with the audit, as searches and details show it.
    pub fn merged_status(&self) -> &'static str {
        match (self.status, self.audit) {
            (Status::Activate | Status::Draft | Status::Freeze | Status::Deleted, _) => self.status.name(),
            (_, Audit::Auditing) => "PENDING",
            (Status::Initial, _) => "FAILED",
            _ => self.status.name(),
        }
    }

    /// Whether it is in one of the states.
    pub fn is(&self, states: &[Status]) -> bool {
        states.contains(&self.status)
    }

    /// A SKU of the base version.
    pub fn sku(&self, sku_id: &str) -> Option<&Sku> {
        self.base.skus.iter().find(|sku| sku.id == sku_id)
    }

    /// The version that an edit starts from: the draft, otherwise the one under review, otherwise the base.
    pub fn newest(&self) -> &Content {
        self.draft.as_ref().or(self.under_review.as_ref()).unwrap_or(&self.base)
    }

    /// Whether a version has the SKU.
    pub fn knows_sku(&self, sku_id: &str) -> bool {
        self.sku(sku_id).is_some() || self.newest().skus.iter().any(|sku| sku.id == sku_id)
    }

    /// All versions.
    pub fn versions_mut(&mut self) -> impl Iterator<Item = &mut Content> {
        std::iter::once(&mut self.base).chain(self.under_review.as_mut()).chain(self.draft.as_mut())
    }

    /// What can be sold of a SKU, over all warehouses.
    pub fn available(&self, sku_id: &str) -> i64 {
        self.stock.get(sku_id).into_iter().flatten().map(|stock| stock.available).sum()
    }

    /// What open orders hold of a SKU, over all warehouses.
    pub fn committed(&self, sku_id: &str) -> i64 {
        self.stock.get(sku_id).into_iter().flatten().map(|stock| stock.committed).sum()
    }
}
