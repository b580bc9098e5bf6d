// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `file_type` in `UploadReviewMediaRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileType {
    /// `IMAGE`: A still picture that goes with the review.
    Image,
    /// `VIDEO`: A clip that goes with the review.
    Video,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for FileType {
    const KNOWN: &'static [(&'static str, Self)] = &[("IMAGE", Self::Image), ("VIDEO", Self::Video)];

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

crate::open_enum::enum_traits!(FileType,);
