//! What can be followed from change to change. The entries are in `generated/changes.rs`.

/// A kind of thing whose changes a search finds.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChangeKind {
    /// What one is called: `order`.
    pub name: &'static str,
    /// What many are called: `orders`.
    pub many: &'static str,
    /// The id of the search: `order.get_order_list`.
    pub operation: &'static str,
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
    /// The field of an item with the time of its last change, in Unix seconds.
    pub time: &'static str,
    /// The field that identifies an item.
    pub id: &'static str,
    /// Whether the search sorts by the time.
    pub(crate) sorted: bool,
    /// For how many days an item may change without its time moving. They are read again each time.
    pub again_days: u32,
    /// How an item says that it is deleted.
    pub deleted: Option<Deleted>,
    /// What an item consists of that is worth a copy of its own.
    pub parts: Option<Parts>,
    /// The operation that reads items by their ids.
    pub detail: Option<Detail>,
    /// The operation that tells whether an item is still there.
    pub lookup: Option<Lookup>,
}

/// How an item says that it is deleted.
#[derive(Debug, PartialEq, Eq)]
pub struct Deleted {
    /// The field.
    pub field: &'static str,
    /// Its value.
    pub value: &'static str,
}

/// The parts of an item.
#[derive(Debug, PartialEq, Eq)]
pub struct Parts {
    /// What one is called: `sku`.
    pub name: &'static str,
    /// The field with the list of them.
    pub path: &'static str,
    /// The field that identifies one.
    pub id: &'static str,
}

/// An operation that reads items by their ids. Its items have the same form as those of the search.
#[derive(Debug, PartialEq, Eq)]
pub struct Detail {
    /// The id of the operation.
    pub operation: &'static str,
    /// The parameter with the list of ids.
    pub ids: &'static str,
    /// What the ids are of: the name of the kind, or of its parts.
    pub by: &'static str,
    /// The field of `data` with the items.
    pub items: &'static str,
    /// How many ids it takes at once.
    pub most: usize,
}

/// An operation that tells whether an item is still there.
#[derive(Debug, PartialEq, Eq)]
pub struct Lookup {
    /// The id of the operation.
    pub operation: &'static str,
    /// The parameter with the id.
    pub id: &'static str,
    /// The codes that say that it is not.
    pub gone: &'static [i64],
}

impl ChangeKind {
    /// The kind with this name, in the singular or the plural.
    pub fn named(name: &str) -> Option<&'static ChangeKind> {
        ChangeKind::ALL.iter().find(|kind| kind.name == name || kind.many == name)
    }
}
