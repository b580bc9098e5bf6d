//! The operations of the platform, from the generated catalogue.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::Value;

/// Operations whose domain refuses lists that are too long, with the platform's own code for that list.
const COUNTS_ITS_LISTS: [&str; 10] = [
    "product.activate_products",
    "product.deactivate_products",
    "product.delete_global_products",
    "product.delete_products",
    "product.inventory_search",
    "product.optimize_images",
    "product.recover_products",
    "product.search_products",
    "promotion.remove_activity_product",
    "promotion.update_activity_product",
];

static EMBEDDED: LazyLock<Catalog> = LazyLock::new(|| {
    let read = serde_json::from_str(include_str!("generated/catalog.json"));
    let mut catalog: Catalog = read.unwrap_or_else(|error| {
        tracing::error!(%error, "the embedded catalogue cannot be read");
        Catalog::default()
    });
    catalog.index();
    catalog
});

/// Fields by name.
pub type Fields = BTreeMap<String, Field>;

/// Everything the sandbox knows about the API.
#[derive(Debug, Default, Deserialize)]
pub struct Catalog {
    /// The operations.
    pub operations: Vec<Operation>,
    /// Codes and their messages.
    #[serde(default)]
    pub errors: Vec<ErrorCode>,
    /// Webhook types.
    #[serde(default)]
    pub webhooks: Vec<WebhookType>,
    /// Positions of operations by id.
    #[serde(skip)]
    by_id: HashMap<String, usize>,
    /// Every scope key, sorted, without duplicates.
    #[serde(skip)]
    scopes: Vec<String>,
}

/// An operation with its versions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// `resource.method`.
    pub id: String,
    /// The API's domain.
    pub domain: String,
    /// `GET`, `POST`, ..
    pub http_method: String,
    /// The version that a client uses if it names none.
    pub default_version: String,
    /// From the oldest to the newest.
    pub versions: Vec<Version>,
}

/// One dated version of an operation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// `202309`.
    pub version: String,
    /// With the version in it, and the path parameters in braces.
    pub path: String,
    /// Query parameters.
    #[serde(default)]
    pub query: Fields,
    /// Fields of the JSON body; `None` if there is no body.
    pub body: Option<Fields>,
    /// Fields of a multipart form; `None` or empty if it takes none.
    #[serde(default)]
    pub form: Option<Fields>,
    /// Fields of `data`; `None` if the response has none.
    pub response: Option<Fields>,
    /// Which ciphers it takes: `optional` or `required`.
    #[serde(default)]
    pub ciphers: BTreeMap<String, String>,
    /// Scope keys; any one of them suffices.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// How it pages.
    #[serde(default)]
    pub paging: Option<Paging>,
    /// Dotted paths of the lists of failed items in a successful response.
    #[serde(default)]
    pub item_errors: Vec<String>,
    /// Limits of uploaded files by form field.
    #[serde(default)]
    pub uploads: BTreeMap<String, Upload>,
}

/// Names of the fields that page a list.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paging {
    /// `token`, `page` (by number) or `offset`.
    pub style: Option<String>,
    /// The request's token, number or offset.
    pub token: Option<String>,
    /// The request's page size.
    pub size: Option<String>,
    /// Dotted path of the next token.
    pub next: Option<String>,
    /// Dotted path of the list.
    pub items: Option<String>,
    /// Dotted path of the number of all items.
    pub total: Option<String>,
    /// Dotted path of the flag that says whether more follow.
    pub has_more: Option<String>,
    /// The number of the first page.
    pub first: Option<i64>,
}

/// What an uploaded file must be.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Upload {
    /// The largest size in bytes.
    pub max_bytes: Option<u64>,
    /// Media types.
    #[serde(default)]
    pub types: Vec<String>,
}

/// A code and its message.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorCode {
    /// The code.
    pub code: i64,
    /// The platform's message.
    pub message: String,
}

/// A type of webhook.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WebhookType {
    /// The number.
    #[serde(rename = "type")]
    pub number: i64,
    /// `ORDER_STATUS_CHANGE`.
    pub name: String,
    /// The topic under which an address is subscribed.
    #[serde(default)]
    pub topic: Option<String>,
    /// `shop_id`, `seller_open_id` or `creator_open_id`.
    #[serde(default)]
    pub owner: Option<String>,
    /// Whether the body has no envelope.
    #[serde(default)]
    pub flat: bool,
    /// The fields of `data`.
    #[serde(default)]
    pub data: BTreeMap<String, WebhookField>,
}

/// A field of a webhook's data.
#[derive(Debug, Deserialize)]
pub struct WebhookField {
    /// `id`, `timestamp`, `json_string` or a type of the API, within brackets for arrays.
    #[serde(rename = "type")]
    pub kind: String,
    /// Known values.
    #[serde(default, rename = "enum")]
    pub values: Vec<Value>,
    /// The format of a text: `rfc3339`; `int64` for an id that is sent as a number.
    #[serde(default)]
    pub format: Option<String>,
    /// Inner fields of an object.
    #[serde(default)]
    pub fields: Option<BTreeMap<String, WebhookField>>,
}

/// A field of a request or a response.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Its type.
    #[serde(rename = "type")]
    pub kind: FieldType,
    /// Whether it must be sent.
    #[serde(default)]
    pub required: bool,
    /// Known values. Others may be sent.
    #[serde(default, rename = "enum")]
    pub values: Vec<Value>,
    /// The smallest and the largest number.
    #[serde(default)]
    pub range: Option<Vec<Value>>,
    /// The most entries.
    #[serde(default)]
    pub max_items: Option<u64>,
    /// The most characters.
    #[serde(default)]
    pub max_length: Option<u64>,
    /// A sample value.
    #[serde(default)]
    pub example: Option<Value>,
    /// The format of a text: `date`, `rfc3339`.
    #[serde(default)]
    pub format: Option<String>,
    /// Inner fields of an object.
    #[serde(default)]
    pub fields: Option<Fields>,
}

/// The type of a value, apart from the arrays around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scalar {
    /// Text, including ids and money.
    Text,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Named fields.
    Object,
    /// An uploaded file.
    File,
    /// Not known.
    Unknown,
}

/// A type with its arrays: `[[string]]` has a depth of 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub struct FieldType {
    /// The innermost type.
    pub scalar: Scalar,
    /// How many arrays are around it.
    pub depth: usize,
}

impl From<String> for FieldType {
    fn from(text: String) -> FieldType {
        let depth = text.chars().take_while(|letter| *letter == '[').count();
        let scalar = match text.trim_matches(['[', ']']) {
            "string" => Scalar::Text,
            "int32" | "int64" | "integer" => Scalar::Integer,
            "number" => Scalar::Number,
            "boolean" => Scalar::Boolean,
            "object" => Scalar::Object,
            "file" => Scalar::File,
            _ => Scalar::Unknown,
        };
        FieldType { scalar, depth }
    }
}

impl Catalog {
    /// The catalogue that was built in.
    pub fn embedded() -> &'static Catalog {
        &EMBEDDED
    }

    fn index(&mut self) {
        self.leave_counts_to_domains();
        let ids = self.operations.iter().enumerate();
        self.by_id = ids.map(|(place, operation)| (operation.id.clone(), place)).collect();
        let versions = self.operations.iter().flat_map(|operation| &operation.versions);
        self.scopes = versions.flat_map(|version| version.scopes.clone()).collect();
        self.scopes.sort();
        self.scopes.dedup();
    }

    /// If a domain refuses lists that are too long with a code of its own, the gate must let them through.
    fn leave_counts_to_domains(&mut self) {
        let counted = |operation: &&mut Operation| COUNTS_ITS_LISTS.contains(&operation.id.as_str());
        let versions = self.operations.iter_mut().filter(counted).flat_map(|one| &mut one.versions);
        let fields = versions.filter_map(|version| version.body.as_mut()).flat_map(|body| body.values_mut());
        fields.for_each(|field| field.max_items = None);
    }

    /// The operation of that id.
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.get(*self.by_id.get(id)?)
    }

    /// The webhook type of that number.
    pub fn webhook(&self, number: i64) -> Option<&WebhookType> {
        self.webhooks.iter().find(|webhook| webhook.number == number)
    }

    /// Every scope key, sorted, without duplicates.
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }
}

impl Operation {
    /// One of its versions.
    pub fn version(&self, version: &str) -> Option<&Version> {
        self.versions.iter().find(|one| one.version == version)
    }
}

impl Version {
    /// The multipart form it takes; `None` if it takes none.
    pub fn form(&self) -> Option<&Fields> {
        self.form.as_ref().filter(|form| !form.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_is_whole() {
        let catalog = Catalog::embedded();
        assert!(catalog.operations.len() >= 437);
        assert!(catalog.operations.iter().map(|operation| operation.versions.len()).sum::<usize>() >= 537);
        assert!(catalog.webhook(1).is_some_and(|webhook| webhook.name == "ORDER_STATUS_CHANGE"));
        assert!(catalog.operation("order.get_order_list").is_some());
    }

    #[test]
    fn a_type_has_its_arrays() {
        let nested = FieldType::from("[[int64]]".to_owned());
        assert_eq!((nested.scalar, nested.depth), (Scalar::Integer, 2));
    }
}
