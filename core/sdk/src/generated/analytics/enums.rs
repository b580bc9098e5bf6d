// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `author_type` in `GetBestsellingCreatorsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorType {
    /// `ALL`
    All,
    /// `AFFILIATE`
    Affiliate,
    /// `CHANNEL`
    Channel,
    /// `OFFICIAL`
    Official,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for AuthorType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ALL", Self::All),
        ("AFFILIATE", Self::Affiliate),
        ("CHANNEL", Self::Channel),
        ("OFFICIAL", Self::Official),
    ];

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

/// Values of `time_slot` in `GetBestsellingCreatorsRequest`, `time_slot` in `GetBestsellingLiveSessionsRequest`, `time_slot` in `GetBestsellingProductsRequest` and others; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeSlot {
    /// `1D`
    N1d,
    /// `7D`
    N7d,
    /// `30D`
    N30d,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for TimeSlot {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("1D", Self::N1d), ("7D", Self::N7d), ("30D", Self::N30d)];

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

crate::open_enum::enum_traits!(AuthorType, TimeSlot,);
