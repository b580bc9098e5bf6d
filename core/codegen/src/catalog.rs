//! The catalogue in memory: the content of the files, and what is derived from it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::changes::ChangeKind;
use crate::envelope::EnvelopeField;
use crate::error_kinds::ErrorKind;
use crate::glossary::Coverage;
use crate::hints::Hint;
use crate::options::ClientOption;

/// Fields by name, in alphabetical order, which is the files' order too.
pub type Fields = BTreeMap<String, Field>;

/// Everything in `core/catalog`, after derivation and overlay.
#[derive(Debug)]
pub struct Catalog {
    /// Sorted by id.
    pub operations: Vec<Operation>,
    /// Sorted by code.
    pub errors: Vec<ErrorRule>,
    /// Those above first.
    pub error_kinds: Vec<ErrorKind>,
    /// Sorted by id.
    pub hints: Vec<Hint>,
    /// Sorted by number.
    pub webhooks: Vec<Webhook>,
    /// The fields around their data.
    pub envelope: Vec<EnvelopeField>,
    /// What can be followed from change to change.
    pub changes: Vec<ChangeKind>,
    /// In the file's order.
    pub options: Vec<ClientOption>,
    /// How much of the above the glossary explains.
    pub coverage: Coverage,
}

/// One operation in all its versions.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The API's domain: `order`.
    pub domain: String,
    /// The platform's name: `GetOrderList`.
    pub name: String,
    /// One line on what it does.
    pub summary: String,
    /// `GET`, `POST`, `PUT` or `DELETE`.
    pub http_method: String,
    /// Names of the PHP package.
    pub php: Vec<String>,
    /// Names of the Laravel package.
    pub laravel: Vec<String>,
    /// Names of the Python package tiktok-shop-api.
    pub python: Vec<String>,
    /// Oldest first.
    pub versions: Vec<Version>,
    /// Derived: the method's name in snake_case.
    pub method: String,
    /// Derived: the version that is called unless another is requested.
    pub default_version: String,
    /// Overlay: responses contain personal data.
    pub sensitive: bool,
    /// The last part of its page's address in the platform's documentation, if known.
    pub page: Option<String>,
}

/// One dated version.
#[derive(Debug, Clone)]
pub struct Version {
    /// `YYYYMM`.
    pub version: String,
    /// The path with the version filled in.
    pub path: String,
    /// Derived: parameters in the path.
    pub in_path: Fields,
    /// Query parameters.
    pub query: Fields,
    /// Fields of the JSON body; `None` if there is no body.
    pub body: Option<Fields>,
    /// Fields of a multipart form.
    pub form: Fields,
    /// Fields of `data`; `None` if there is no data.
    pub response: Option<Fields>,
    /// Cipher name to whether it is required.
    pub ciphers: BTreeMap<String, bool>,
    /// Scope keys that grant access to it.
    pub scopes: Vec<String>,
    /// Derived: how it is paged.
    pub paging: Option<Paging>,
    /// Overlay: whether an override says how it is paged, or that it is not.
    pub paging_is_said: bool,
    /// Derived: where an idempotency key goes.
    pub idempotency: Option<Idempotency>,
    /// Derived: may be repeated if the outcome is unknown.
    pub safe: bool,
    /// Derived: paths in `data` to lists of failures.
    pub item_errors: Vec<String>,
    /// Derived: the items of the batch, if `item_errors` reports failures.
    pub batch: Option<Batch>,
    /// Overlay: whether an override states the items of the batch, or that they cannot be known.
    pub batch_is_said: bool,
    /// Overlay: limits of uploaded files by form field.
    pub uploads: BTreeMap<String, Upload>,
    /// Overlay: the day on which the version ends.
    pub sunset: Option<String>,
    /// Overlay: the number of results after which a search refuses to continue; 0 if unknown.
    pub cap: i64,
    /// Overlay: how a search is split by time.
    pub window: Option<Window>,
    /// Overlay: codes that ask the caller to try again later.
    pub wait_codes: Vec<i64>,
    /// Overlay: not available in every region.
    pub region_limited: bool,
    /// Derived: not generally available.
    pub beta: bool,
}

/// A parameter or a field of a response.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Field {
    /// `string`, `int32`, `int64`, `integer`, `number`, `boolean`, `object`, `file`, `null`; webhooks add `id`,
    /// `timestamp`, `json_string`.
    pub base: String,
    /// How many levels of arrays it is in.
    pub arrays: u8,
    /// Whether it must be sent.
    pub required: bool,
    /// Known values; more may be added.
    pub values: Vec<String>,
    /// The smallest and largest number.
    pub range: Option<(i64, i64)>,
    /// The largest number, if the smallest is unknown.
    pub max: Option<i64>,
    /// Largest number of items.
    pub max_items: Option<i64>,
    /// Largest number of characters.
    pub max_length: Option<i64>,
    /// What the platform assumes if nothing is sent.
    pub default: Option<String>,
    /// A sample.
    pub example: Option<Value>,
    /// The fields of an object.
    pub fields: Fields,
    /// The format of the text: `date`, a day, or `rfc3339`, a time; an `id` with `int64` is sent as a number.
    pub format: Option<String>,
    /// Which sources name it, if not all that describe its version: `openapi`, `docs`, `payloads`, or `earlier` if none does any more.
    pub sources: Vec<String>,
    /// From the glossary: what it means.
    pub doc: Doc,
    /// From the glossary: what each known value means.
    pub value_docs: BTreeMap<String, String>,
}

/// A description.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Doc {
    /// A sentence or two; empty where there is none yet.
    pub text: String,
    /// Whether it holds in one operation only.
    pub is_of_operation: bool,
}

/// How a version is paged.
#[derive(Debug, Clone, PartialEq)]
pub struct Paging {
    /// `token`, `page` or `offset`.
    pub style: String,
    /// `query` or `body`.
    pub place: String,
    /// The parameter with the token, page number or offset.
    pub token: String,
    /// The parameter with the page size.
    pub size: Option<String>,
    /// Path in `data` to the next token; empty for pages and offsets.
    pub next: String,
    /// Path in `data` to the items.
    pub items: String,
    /// Path in `data` to the count of all results.
    pub total: Option<String>,
    /// Path in `data` to the flag that says whether more pages follow.
    pub has_more: Option<String>,
    /// The number of the first page.
    pub first: i64,
}

/// Where an idempotency key goes.
#[derive(Debug, Clone, PartialEq)]
pub struct Idempotency {
    /// `query` or `body`.
    pub place: String,
    /// Its name there.
    pub name: String,
    /// Whether the call is refused without it.
    pub required: bool,
}

/// The items of a batch, and how its failures name them.
#[derive(Debug, Clone, PartialEq)]
pub struct Batch {
    /// Path in the body to the list of items.
    pub items: String,
    /// The field of an item that identifies it; empty if the item itself does.
    pub id: String,
    /// The field of a failure, or of its `detail`, that repeats the id; empty if the failure is the id, or names none.
    pub failed_id: String,
}

/// Limits of a file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Upload {
    /// The largest size in bytes; 0 if unknown.
    pub max_bytes: i64,
    /// Media types; empty if unknown.
    pub types: Vec<String>,
}

/// How a search is split by time.
#[derive(Debug, Clone, PartialEq)]
pub struct Window {
    /// The parameter with the first second.
    pub from: String,
    /// The parameter with the last.
    pub to: String,
    /// The item's time.
    pub field: String,
    /// The item's id.
    pub id: String,
    /// How many days a window has at first.
    pub days: i64,
}

/// What a code means.
#[derive(Debug, Clone)]
pub struct ErrorRule {
    /// The platform's code.
    pub code: i64,
    /// A variant of the runtime's `ErrorKind`.
    pub kind: String,
    /// P, S, L, W or A.
    pub class: String,
    /// As the platform sends them.
    pub messages: Vec<String>,
    /// Where it was seen.
    pub domains: Vec<String>,
    /// What happened, in a sentence of our own.
    pub meaning: Option<String>,
    /// What to do, in words that fit every language.
    pub hint: Option<String>,
    /// What to do, as an entry of `hints.toml`, if the text names something of the library.
    pub hint_id: Option<String>,
}

/// A type of webhook.
#[derive(Debug, Clone)]
pub struct Webhook {
    /// The `type` on the wire.
    pub number: i64,
    /// `ORDER_STATUS_CHANGE`.
    pub name: String,
    /// Other spellings.
    pub aliases: Vec<String>,
    /// Topic of the Event API.
    pub topic: Option<String>,
    /// Path of the id it is about.
    pub subject: Option<String>,
    /// Paths of the time of the change, the likeliest first.
    pub happened: Vec<String>,
    /// A later event of the same subject makes it obsolete.
    pub latest_wins: bool,
    /// What it says has changed: a kind or part of `changes.toml`, and the path of the ids.
    pub changes: Vec<(String, String)>,
    /// The envelope field that names the owner.
    pub owner: Option<String>,
    /// May be sent without an envelope.
    pub flat: bool,
    /// How sure the facts are.
    pub confidence: String,
    /// One line on what happened.
    pub summary: String,
    /// The last part of its page's address in the platform's documentation, if known.
    pub page: Option<String>,
    /// Regions it is limited to; empty: all.
    pub regions: Vec<String>,
    /// The fields of `data`.
    pub data: Fields,
    /// `data` as written in the file, for the sandbox.
    pub source: Value,
}

/// The size of a page that must be stated, although no limit is known.
const USUAL_SIZE: i64 = 20;
/// Where the platform's documentation lives.
const PAGES: &str = "https://partner.tiktokshop.com/docv2/page/";

impl Operation {
    /// The address of its page in the platform's documentation, if known.
    pub fn page_url(&self) -> Option<String> {
        self.page.as_ref().map(|page| format!("{PAGES}{page}"))
    }

    /// `order.get_order_list`.
    pub fn id(&self) -> String {
        format!("{}.{}", self.domain, self.method)
    }

    /// The version that is called unless another is requested.
    pub fn default(&self) -> &Version {
        let named = self.versions.iter().find(|version| version.version == self.default_version);
        named.unwrap_or(&self.versions[self.versions.len() - 1])
    }

    /// `202309, 202212 (until 2025-06-30)`: the versions besides the default. `None` if there are none.
    pub fn other_versions(&self) -> Option<String> {
        let others = self.versions.iter().filter(|version| version.version != self.default_version);
        let names: Vec<_> = others
            .map(|version| match &version.sunset {
                Some(day) => format!("{} (until {day})", version.version),
                None => version.version.clone(),
            })
            .collect();
        (!names.is_empty()).then(|| names.join(", "))
    }
}

impl Version {
    /// Whether it takes a page token and returns another.
    pub fn looks_paged(&self) -> bool {
        let comes_out =
            self.response.as_ref().is_some_and(|response| response.contains_key("next_page_token"));
        self.query.contains_key("page_token") && comes_out
    }

    /// What a caller of a walk may leave out although the platform insists on it: the runtime fills it in.
    pub fn filled_in(&self) -> BTreeSet<String> {
        let paging = self.paging.iter().flat_map(|paging| [Some(paging.token.clone()), paging.size.clone()]);
        let first = |name: String| name.split('.').next().unwrap_or_default().to_owned();
        paging.flatten().map(first).chain(self.filled_in_always()).collect()
    }

    /// What the caller of a single page may leave out, too.
    pub fn filled_in_always(&self) -> BTreeSet<String> {
        let key = self.idempotency.iter().map(|key| Some(key.name.clone()));
        let has_file = self.form.values().any(|field| field.base == "file");
        let file_name = (has_file && self.form.contains_key("name")).then(|| Some("name".to_owned()));
        let first = |name: String| name.split('.').next().unwrap_or_default().to_owned();
        key.chain(file_name).flatten().map(first).collect()
    }

    /// What a single page is asked for with unless the caller says otherwise, as a walk does: the largest size, the first page.
    pub fn first_page(&self, name: &str) -> Option<i64> {
        let paging = self.paging.as_ref()?;
        let fields = if paging.place == "body" { self.body.as_ref()? } else { &self.query };
        let field = fields.get(name)?;
        if paging.size.as_deref() == Some(name) {
            let listed = field.values.iter().filter_map(|value| value.parse().ok()).max();
            let largest = listed.or(field.bounds(name).map(|(_, high)| high));
            return largest.or(field.required.then_some(USUAL_SIZE));
        }
        let is_counted = paging.token == name && paging.style != "token";
        (is_counted && field.required).then_some(paging.first)
    }

    /// What is sent, by place.
    pub fn sent(&self) -> Vec<(&'static str, &Fields)> {
        let body = self.body.as_ref().map(|fields| ("body", fields));
        [("path", &self.in_path), ("query", &self.query)]
            .into_iter()
            .chain(body)
            .chain([("form", &self.form)])
            .collect()
    }

    /// What is sent and what comes back, by place.
    pub fn parts(&self) -> Vec<(&'static str, &Fields)> {
        let response = self.response.as_ref().map(|fields| ("response", fields));
        self.sent().into_iter().chain(response).collect()
    }
}

impl Field {
    /// Whether it is a list of objects.
    pub fn is_object_list(&self) -> bool {
        self.base == "object" && self.arrays == 1
    }

    /// The bounds of a number, if any is known.
    ///
    /// A page size starts at 1; for other numbers with a `max`, only the upper bound is known.
    pub fn bounds(&self, name: &str) -> Option<(i64, i64)> {
        let low = if name.ends_with("page_size") { 1 } else { i64::MIN };
        self.range.or(self.max.map(|high| (low, high)))
    }

    /// The type as the catalogue spells it: `[string]`.
    pub fn spelling(&self) -> String {
        let (open, close) = ("[".repeat(self.arrays.into()), "]".repeat(self.arrays.into()));
        format!("{open}{}{close}", self.base)
    }
}

/// The operation `domain.OfficialName`, if there is one.
pub fn operation_mut<'a>(operations: &'a mut [Operation], name: &str) -> Option<&'a mut Operation> {
    let (domain, official) = name.split_once('.')?;
    operations.iter_mut().find(|operation| operation.domain == domain && operation.name == official)
}

/// The field at a dotted path (`data.orders`, `a[].b`), if there is one.
pub fn field_at<'a>(fields: &'a Fields, path: &str) -> Option<&'a Field> {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let field = fields.get(first.trim_end_matches("[]"))?;
    rest.map_or(Some(field), |rest| field_at(&field.fields, rest))
}
