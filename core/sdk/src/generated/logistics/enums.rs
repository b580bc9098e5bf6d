// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `platform` in `DeliveryOption`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveryOptionPlatform {
    /// `TIKTOK_SHOP`
    TiktokShop,
    /// `TOKOPEDIA`
    Tokopedia,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for DeliveryOptionPlatform {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("TIKTOK_SHOP", Self::TiktokShop), ("TOKOPEDIA", Self::Tokopedia)];

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

/// Values of `type` in `DeliveryOption`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveryOptionType {
    /// `STANDARD`
    Standard,
    /// `EXPRESS`
    Express,
    /// `ECONOMY`
    Economy,
    /// `SEND_BY_SELLER`
    SendBySeller,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for DeliveryOptionType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("STANDARD", Self::Standard),
        ("EXPRESS", Self::Express),
        ("ECONOMY", Self::Economy),
        ("SEND_BY_SELLER", Self::SendBySeller),
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

/// Values of `unit` in `DimensionLimit`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DimensionLimitUnit {
    /// `CM`
    Cm,
    /// `INCH`
    Inch,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for DimensionLimitUnit {
    const KNOWN: &'static [(&'static str, Self)] = &[("CM", Self::Cm), ("INCH", Self::Inch)];

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

/// Values of `effect_status` in `Warehouse`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EffectStatus {
    /// `ENABLED`
    Enabled,
    /// `DISABLED`
    Disabled,
    /// `RESTRICTED`
    Restricted,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for EffectStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled), ("RESTRICTED", Self::Restricted)];

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

/// Values of `ownership` in `GlobalWarehouse`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GlobalWarehouseOwnership {
    /// `SELLER`
    Seller,
    /// `PLATFORM_COOPERATION`
    PlatformCooperation,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GlobalWarehouseOwnership {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("SELLER", Self::Seller), ("PLATFORM_COOPERATION", Self::PlatformCooperation)];

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

/// Values of `sub_type` in `Warehouse`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubType {
    /// `DOMESTIC_WAREHOUSE`
    DomesticWarehouse,
    /// `CB_OVERSEA_WAREHOUSE`
    CbOverseaWarehouse,
    /// `CB_DIRECT_SHIPPING_WAREHOUSE`
    CbDirectShippingWarehouse,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SubType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DOMESTIC_WAREHOUSE", Self::DomesticWarehouse),
        ("CB_OVERSEA_WAREHOUSE", Self::CbOverseaWarehouse),
        ("CB_DIRECT_SHIPPING_WAREHOUSE", Self::CbDirectShippingWarehouse),
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

/// Values of `type` in `Warehouse`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WarehouseType {
    /// `SALES_WAREHOUSE`
    SalesWarehouse,
    /// `RETURN_WAREHOUSE`
    ReturnWarehouse,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for WarehouseType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("SALES_WAREHOUSE", Self::SalesWarehouse), ("RETURN_WAREHOUSE", Self::ReturnWarehouse)];

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

/// Values of `unit` in `WeightLimit`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WeightLimitUnit {
    /// `GRAM`
    Gram,
    /// `POUND`
    Pound,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for WeightLimitUnit {
    const KNOWN: &'static [(&'static str, Self)] = &[("GRAM", Self::Gram), ("POUND", Self::Pound)];

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
    DeliveryOptionPlatform,
    DeliveryOptionType,
    DimensionLimitUnit,
    EffectStatus,
    GlobalWarehouseOwnership,
    SubType,
    WarehouseType,
    WeightLimitUnit,
);
