// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `platform` in `DeliveryOption`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveryOptionPlatform {
    /// `TIKTOK_SHOP`: Orders placed on TikTok Shop itself can use the option.
    TiktokShop,
    /// `TOKOPEDIA`: Orders from Tokopedia, the Indonesian marketplace connected with TikTok Shop, can use the option.
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

/// Values of `type` in `DeliveryOption`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveryOptionType {
    /// `STANDARD`: Shipping at normal speed, through the platform.
    Standard,
    /// `EXPRESS`: Faster shipping, through the platform.
    Express,
    /// `ECONOMY`: Slower and cheaper shipping, through the platform.
    Economy,
    /// `SEND_BY_SELLER`: The seller hires the carrier and reports the tracking number.
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

/// Values of `unit` in `DimensionLimit`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DimensionLimitUnit {
    /// `CM`: Centimeters, one hundredth of a meter each.
    Cm,
    /// `INCH`: Imperial unit in, 2.54 centimeters.
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

/// Values of `effect_status` in `Warehouse`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EffectStatus {
    /// `ENABLED`: All stock in the warehouse is for sale.
    Enabled,
    /// `DISABLED`: None of the stock in the warehouse is for sale.
    Disabled,
    /// `RESTRICTED`: The warehouse is on holiday, or limited in orders after a breach of rules; its stock is not for sale meanwhile.
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

/// Values of `ownership` in `GlobalWarehouse`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GlobalWarehouseOwnership {
    /// `SELLER`: The seller owns the global warehouse.
    Seller,
    /// `PLATFORM_COOPERATION`: TikTok Shop owns the global warehouse.
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

/// Values of `sub_type` in `Warehouse`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubType {
    /// `DOMESTIC_WAREHOUSE`: In the country of both seller and target market.
    DomesticWarehouse,
    /// `CB_OVERSEA_WAREHOUSE`: Of a cross-border seller, located in the target market.
    CbOverseaWarehouse,
    /// `CB_DIRECT_SHIPPING_WAREHOUSE`: Of a cross-border seller, located in the seller's home region such as mainland China or Hong Kong.
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

/// Values of `type` in `Warehouse`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WarehouseType {
    /// `SALES_WAREHOUSE`: Stores goods and ships orders.
    SalesWarehouse,
    /// `RETURN_WAREHOUSE`: Receives goods that buyers send back.
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

/// Values of `unit` in `WeightLimit`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WeightLimitUnit {
    /// `GRAM`: Metric unit g, one thousandth of a kilogram.
    Gram,
    /// `POUND`: Imperial unit lb, about 453.6 grams.
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
