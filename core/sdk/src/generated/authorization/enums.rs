// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `seller_type` in `Shop`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SellerType {
    /// `CROSS_BORDER`: Seller who sells abroad and may hold shops in several countries.
    CrossBorder,
    /// `LOCAL`: Seller based in the market of the shop, with a single shop.
    Local,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SellerType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("CROSS_BORDER", Self::CrossBorder), ("LOCAL", Self::Local)];

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

crate::open_enum::enum_traits!(SellerType,);
