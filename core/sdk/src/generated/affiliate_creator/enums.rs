// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `keyword_type` in `SearchTargetCollaborationsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeywordType {
    /// `TARGET_COLLABORATIONS_ID`
    TargetCollaborationsId,
    /// `LIVE`
    Live,
    /// `EXPIRED`
    Expired,
    /// `DELETED`
    Deleted,
    /// `ENDED`
    Ended,
    /// `TARGET_COLLABORATIONS_NAME`
    TargetCollaborationsName,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for KeywordType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("TARGET_COLLABORATIONS_ID", Self::TargetCollaborationsId),
        ("LIVE", Self::Live),
        ("EXPIRED", Self::Expired),
        ("DELETED", Self::Deleted),
        ("ENDED", Self::Ended),
        ("TARGET_COLLABORATIONS_NAME", Self::TargetCollaborationsName),
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

crate::open_enum::enum_traits!(KeywordType,);
