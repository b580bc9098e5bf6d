// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `permissions` in `GetSellerPermissionsResponse`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetSellerPermissionsPermission {
    /// `MANAGE_GLOBAL_PRODUCT`: The seller may create and manage global products that are sold in several countries.
    ManageGlobalProduct,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetSellerPermissionsPermission {
    const KNOWN: &'static [(&'static str, Self)] = &[("MANAGE_GLOBAL_PRODUCT", Self::ManageGlobalProduct)];

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

crate::open_enum::enum_traits!(GetSellerPermissionsPermission,);
