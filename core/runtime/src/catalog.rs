//! What the library knows about every operation: the types of the generated table, and lookup.
//!
//! The table itself is `generated/operations`, which `cargo gen` writes from `core/catalog`, and `table.rs` reads.

mod table;

use crate::explain::suggest;

pub(crate) use self::table::Domain;

/// One operation of the Open Platform, in all its dated versions.
#[derive(Debug)]
pub struct Operation {
    /// `resource.method`, for example `order.get_order_list`.
    pub id: &'static str,
    /// The API's domain, which is the resource's name: `order`.
    pub domain: &'static str,
    /// The method's name inside the resource: `get_order_list`.
    pub method: &'static str,
    /// The platform's own name: `GetOrderList`.
    pub name: &'static str,
    /// The HTTP method of the request.
    pub http: Http,
    /// The version that is called unless another is requested (`202309`).
    pub default_version: &'static str,
    /// All known versions, oldest first.
    pub versions: &'static [Version],
    /// Names of the PHP package: `Order.getOrderList`.
    pub php: &'static [&'static str],
    /// Names of the Laravel package: `order.list`.
    pub laravel: &'static [&'static str],
}

/// One dated version of an operation.
#[derive(Debug, Default)]
pub struct Version {
    /// `YYYYMM`.
    pub version: &'static str,
    /// The path with the version filled in and parameters in braces: `/order/202309/orders/search`.
    pub path: &'static str,
    /// Query parameters other than those that every request carries.
    pub query: &'static [Field],
    /// Fields of the JSON body. `None`: the operation has no body.
    pub body: Option<&'static [Field]>,
    /// Fields of the multipart form; not empty for uploads only.
    pub form: &'static [Field],
    /// Which ciphers the version takes. One that is not listed must not be sent.
    pub ciphers: &'static [CipherRule],
    /// How results are paged, if they are.
    pub paging: Option<Paging>,
    /// Where an idempotency key goes, if the version takes one.
    pub idempotency: Option<Idempotency>,
    /// Whether the call may be repeated if it is unknown whether it was processed.
    pub safe: bool,
    /// Dotted paths inside `data` to arrays of per-item errors.
    pub item_errors: &'static [&'static str],
    /// The items of a batch, if its failures can be matched with them.
    pub batch: Option<Batch>,
    /// Scope keys, one of which the app needs.
    pub scopes: &'static [&'static str],
    /// The date on which the version ends, if known (`2026-08-15`).
    pub sunset: Option<&'static str>,
    /// Whether the version is not generally available: a beta or a preview, or for invited suppliers only.
    pub beta: bool,
    /// How a search can be split into time windows.
    pub window: Option<Window>,
    /// Codes that mean "not ready yet, ask again".
    pub wait_codes: &'static [i64],
}

/// An HTTP method that the platform uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Http {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `DELETE`
    Delete,
}

/// A parameter or a field of a body.
#[derive(Debug)]
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// The JSON type of one value.
    pub base: Base,
    /// How many levels of arrays it is in: 0 for a plain value, 1 for `[string]`.
    pub arrays: u8,
    /// Whether it must be sent.
    pub required: bool,
    /// Smallest and largest number accepted.
    pub range: Option<(i64, i64)>,
    /// The only numbers accepted; empty if any number in the range is.
    pub one_of: &'static [i64],
    /// The known values of a string; more may be added. Empty if none is known.
    pub values: &'static [&'static str],
    /// The maximum number of array items; 0 if unknown.
    pub max_items: u32,
    /// The fields of an object (or of an array's objects); empty if unknown.
    pub fields: &'static [Field],
    /// Limits of an uploaded file.
    pub file: Option<FileRule>,
}

impl Field {
    /// A plain optional field, the base of the generated ones.
    pub const EMPTY: Field = Field {
        name: "",
        base: Base::Any,
        arrays: 0,
        required: false,
        range: None,
        one_of: &[],
        values: &[],
        max_items: 0,
        fields: &[],
        file: None,
    };

    /// Its JSON type in words: `string`, `[integer]`.
    pub fn type_name(&self) -> String {
        let depth = usize::from(self.arrays);
        format!("{}{}{}", "[".repeat(depth), self.base.name(), "]".repeat(depth))
    }
}

/// The JSON type of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Base {
    /// A string. Ids and amounts of money are strings too.
    String,
    /// An integer of up to 64 bits.
    Integer,
    /// A number with a fraction.
    Number,
    /// `true` or `false`.
    Boolean,
    /// An object.
    Object,
    /// The content of an upload.
    File,
    /// Unknown.
    Any,
}

impl Base {
    /// The name in texts and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Base::String => "string",
            Base::Integer => "integer",
            Base::Number => "number",
            Base::Boolean => "boolean",
            Base::Object => "object",
            Base::File => "file",
            Base::Any => "any",
        }
    }
}

/// Limits of an upload.
#[derive(Debug, Clone, Copy)]
pub struct FileRule {
    /// The largest size in bytes; 0 if unknown.
    pub max_bytes: u64,
    /// The accepted media types; empty if unknown.
    pub types: &'static [&'static str],
}

/// A cipher that a version takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CipherRule {
    /// Which one.
    pub cipher: Cipher,
    /// Whether the call is refused without it.
    pub required: bool,
}

/// The two kinds of cipher.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cipher {
    /// `shop_cipher`: names a shop of the seller.
    Shop,
    /// `category_asset_cipher`: names a category asset of a partner.
    CategoryAsset,
}

impl Cipher {
    /// The name of the query parameter.
    pub fn param(self) -> &'static str {
        match self {
            Cipher::Shop => "shop_cipher",
            Cipher::CategoryAsset => "category_asset_cipher",
        }
    }
}

/// How a paged version is walked.
#[derive(Debug, Clone, Copy)]
pub struct Paging {
    /// What identifies the next page.
    pub style: PageStyle,
    /// Whether token and size go into the body (else the query).
    pub in_body: bool,
    /// Dotted name of the parameter that takes the token, the page number or the offset.
    pub token: &'static str,
    /// Dotted name of the parameter that takes the page size, if any.
    pub size: Option<&'static str>,
    /// Dotted path inside `data` to the next token (empty for page numbers and offsets).
    pub next: &'static str,
    /// Dotted path inside `data` to the items.
    pub items: &'static str,
    /// Dotted path inside `data` to the total count, if any.
    pub total: Option<&'static str>,
    /// Dotted path inside `data` to the flag that says whether more pages follow, if any.
    pub has_more: Option<&'static str>,
    /// The number of the first page, for page numbers and offsets.
    pub first: u32,
    /// The number of results after which the search refuses to continue; 0 if unknown.
    pub cap: u32,
}

/// What identifies the next page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageStyle {
    /// An opaque token from the response.
    Token,
    /// A page number.
    Page,
    /// The number of items to skip.
    Offset,
}

/// Where the idempotency key goes.
#[derive(Debug, Clone, Copy)]
pub struct Idempotency {
    /// Whether it goes into the body (else the query).
    pub in_body: bool,
    /// Its name there.
    pub name: &'static str,
    /// Whether the call is refused without it.
    pub required: bool,
}

/// The items of a batch, and how its failures name them.
#[derive(Debug, Clone, Copy)]
pub struct Batch {
    /// Dotted path in the body to the list of items.
    pub items: &'static str,
    /// The field of an item that identifies it; empty if the item itself does.
    pub id: &'static str,
    /// The field of a failure, or of its `detail`, that repeats the id; empty if the failure is the id, or names none.
    pub failed_id: &'static str,
}

/// How a search is split by time.
#[derive(Debug, Clone, Copy)]
pub struct Window {
    /// Name of the body parameter with the first second.
    pub from: &'static str,
    /// Name of the body parameter with the second after the last.
    pub to: &'static str,
    /// The field of an item that holds the time.
    pub field: &'static str,
    /// The field of an item that identifies it.
    pub id: &'static str,
    /// How long a window is at first, in days.
    pub days: u32,
}

impl Operation {
    /// The version of that name, if the catalogue has it.
    pub fn version(&self, version: &str) -> Option<&'static Version> {
        self.versions.iter().find(|candidate| candidate.version == version)
    }

    /// The newest version that is not newer than `limit`; the oldest one if all are newer.
    ///
    /// An operation younger than the named version must stay callable, as it is in the PHP package.
    pub fn version_at_most(&self, limit: &str) -> Option<&'static Version> {
        let older = self.versions.iter().rev().find(|candidate| candidate.version <= limit);
        older.or(self.versions.first())
    }
}

impl Http {
    /// The method's name: `GET`.
    pub fn as_str(self) -> &'static str {
        match self {
            Http::Get => "GET",
            Http::Post => "POST",
            Http::Put => "PUT",
            Http::Delete => "DELETE",
        }
    }
}

/// All operations, sorted by id.
pub fn operations() -> &'static [&'static Operation] {
    table::all()
}

/// Finds an operation by id (`order.get_order_list`), by its PHP name (`Order.getOrderList`), its Laravel name
/// (`order.list`) or the id in camelCase (`order.getOrderList`).
pub fn find(name: &str) -> Option<&'static Operation> {
    let by_other_name = || operations().iter().copied().find(|operation| is_alias(operation, name));
    table::by_id(name).or_else(by_other_name)
}

fn is_alias(operation: &Operation, name: &str) -> bool {
    let named = |names: &[&str]| names.iter().any(|alias| alias.eq_ignore_ascii_case(name));
    named(operation.php) || named(operation.laravel) || is_camel_case_of(operation, name)
}

fn is_camel_case_of(operation: &Operation, name: &str) -> bool {
    let Some((resource, method)) = name.split_once('.') else { return false };
    let plain = |text: &str| text.replace('_', "").to_ascii_lowercase();
    plain(resource) == plain(operation.domain) && plain(method) == plain(operation.method)
}

/// The operation's id nearest to a misspelt one.
pub fn nearest(name: &str) -> Option<&'static str> {
    suggest::nearest(name, operations().iter().map(|operation| operation.id))
}

/// Finds the operation and version whose method and path template match a concrete path.
pub fn find_by_path(http: &str, path: &str) -> Option<(&'static Operation, &'static Version)> {
    let same_method =
        operations().iter().filter(|operation| operation.http.as_str().eq_ignore_ascii_case(http));
    let mut versions =
        same_method.flat_map(|operation| operation.versions.iter().map(move |v| (*operation, v)));
    let exact = versions.clone().find(|(_, version)| version.path == path);
    exact.or_else(|| versions.find(|(_, version)| matches_template(version.path, path)))
}

pub(crate) fn matches_template(template: &str, path: &str) -> bool {
    let mut left = template.split('/');
    let mut right = path.split('/');
    loop {
        match (left.next(), right.next()) {
            (None, None) => return true,
            (Some(part), Some(value)) if part == value || (part.starts_with('{') && !value.is_empty()) => {}
            _ => return false,
        }
    }
}
