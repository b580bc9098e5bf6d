// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `added_status` in `GetShopProductsProduct`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddedStatus {
    /// `ADDABLE`: Not in the showcase yet; the creator can add it now.
    Addable,
    /// `ADDED`: The creator already has it in the showcase, or in the LIVE if the call asks about a LIVE.
    Added,
    /// `REJECTED`: Refused for promotion, so the creator cannot add it.
    Rejected,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for AddedStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("ADDABLE", Self::Addable), ("ADDED", Self::Added), ("REJECTED", Self::Rejected)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

crate::open_enum::enum_traits!(AddedStatus,);
