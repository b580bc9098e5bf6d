// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `unit` in `Dimension`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DimensionUnit {
    /// `CENTIMETER`
    Centimeter,
    /// `FOOT`
    Foot,
    /// `INCH`
    Inch,
    /// `METER`
    Meter,
    /// `MICRON`
    Micron,
    /// `MILLIMETER`
    Millimeter,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for DimensionUnit {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CENTIMETER", Self::Centimeter),
        ("FOOT", Self::Foot),
        ("INCH", Self::Inch),
        ("METER", Self::Meter),
        ("MICRON", Self::Micron),
        ("MILLIMETER", Self::Millimeter),
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

/// Values of `tcw_warehouse_type` in `Package`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TcwWarehouseType {
    /// `STANDARD`
    Standard,
    /// `TIKTOK_CERTIFIED_WAREHOUSE_FULFILLMENT`
    TiktokCertifiedWarehouseFulfillment,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for TcwWarehouseType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("STANDARD", Self::Standard),
        ("TIKTOK_CERTIFIED_WAREHOUSE_FULFILLMENT", Self::TiktokCertifiedWarehouseFulfillment),
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

/// Values of `unit` in `Weight`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WeightUnit {
    /// `GRAM`
    Gram,
    /// `KILOGRAM`
    Kilogram,
    /// `MILLIGRAM`
    Milligram,
    /// `OUNCE`
    Ounce,
    /// `POUND`
    Pound,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for WeightUnit {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("GRAM", Self::Gram),
        ("KILOGRAM", Self::Kilogram),
        ("MILLIGRAM", Self::Milligram),
        ("OUNCE", Self::Ounce),
        ("POUND", Self::Pound),
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

crate::open_enum::enum_traits!(DimensionUnit, TcwWarehouseType, WeightUnit,);
