// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `allowed_special_product_types` in `GetCategoryRulesResponse`, `type` in `PreSale`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllowedSpecialProductType {
    /// `PRE_ORDER`
    PreOrder,
    /// `MADE_TO_ORDER`
    MadeToOrder,
    /// `CUSTOM`
    Custom,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for AllowedSpecialProductType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("PRE_ORDER", Self::PreOrder), ("MADE_TO_ORDER", Self::MadeToOrder), ("CUSTOM", Self::Custom)];

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

/// Values of `unit` in `CheckProductListingPackageWeight`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckProductListingPackageWeightUnit {
    /// `KILOGRAM`
    Kilogram,
    /// `POUND`
    Pound,
    /// `GRAM`
    Gram,
    /// `CENTIMETER`
    Centimeter,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CheckProductListingPackageWeightUnit {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("KILOGRAM", Self::Kilogram),
        ("POUND", Self::Pound),
        ("GRAM", Self::Gram),
        ("CENTIMETER", Self::Centimeter),
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

/// Values of `type` in `EditProductPreSale`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditProductPreSaleType {
    /// `PRE_ORDER`
    PreOrder,
    /// `MADE_TO_ORDER`
    MadeToOrder,
    /// `CUSTOM`
    Custom,
    /// `NONE`
    None,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for EditProductPreSaleType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PRE_ORDER", Self::PreOrder),
        ("MADE_TO_ORDER", Self::MadeToOrder),
        ("CUSTOM", Self::Custom),
        ("NONE", Self::None),
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

/// Values of `currency` in `GetGlobalProductPrice`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetGlobalProductPriceCurrency {
    /// `USD`
    Usd,
    /// `EUR`
    Eur,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetGlobalProductPriceCurrency {
    const KNOWN: &'static [(&'static str, Self)] = &[("USD", Self::Usd), ("EUR", Self::Eur)];

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

/// Values of `unit` in `PackageWeight`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackageWeightUnit {
    /// `KILOGRAM`
    Kilogram,
    /// `POUND`
    Pound,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for PackageWeightUnit {
    const KNOWN: &'static [(&'static str, Self)] = &[("KILOGRAM", Self::Kilogram), ("POUND", Self::Pound)];

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

/// Values of `permission_statuses` in `Category`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionStatus {
    /// `AVAILABLE`
    Available,
    /// `INVITE_ONLY`
    InviteOnly,
    /// `NON_MAIN_CATEGORY`
    NonMainCategory,
    /// `PROHIBITED`
    Prohibited,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for PermissionStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AVAILABLE", Self::Available),
        ("INVITE_ONLY", Self::InviteOnly),
        ("NON_MAIN_CATEGORY", Self::NonMainCategory),
        ("PROHIBITED", Self::Prohibited),
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

/// Values of `availability` in `PhoneNumber`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneNumberAvailability {
    /// `AVAILABLE`
    Available,
    /// `UNAVAILABLE`
    Unavailable,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for PhoneNumberAvailability {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("AVAILABLE", Self::Available), ("UNAVAILABLE", Self::Unavailable)];

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

/// Values of `save_mode` in `EditProductRequest`, `save_mode` in `PartialEditProductRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SaveMode {
    /// `DELETED`
    Deleted,
    /// `PENDING`
    Pending,
    /// `FREEZE`
    Freeze,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SaveMode {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("DELETED", Self::Deleted), ("PENDING", Self::Pending), ("FREEZE", Self::Freeze)];

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

/// Values of `use_case` in `UploadProductImageRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UseCase {
    /// `MAIN_IMAGE`
    MainImage,
    /// `ATTRIBUTE_IMAGE`
    AttributeImage,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for UseCase {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("MAIN_IMAGE", Self::MainImage), ("ATTRIBUTE_IMAGE", Self::AttributeImage)];

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

crate::open_enum::enum_traits!(
    AllowedSpecialProductType,
    CheckProductListingPackageWeightUnit,
    EditProductPreSaleType,
    GetGlobalProductPriceCurrency,
    PackageWeightUnit,
    PermissionStatus,
    PhoneNumberAvailability,
    SaveMode,
    UseCase,
);
