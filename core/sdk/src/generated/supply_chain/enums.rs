// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `unit` in `Dimension`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DimensionUnit {
    /// `CENTIMETER`: Metric unit cm, one hundredth of a meter.
    Centimeter,
    /// `FOOT`: Imperial unit ft, 30.48 centimeters.
    Foot,
    /// `INCH`: Imperial unit in, 2.54 centimeters.
    Inch,
    /// `METER`: Metric unit m, 100 centimeters.
    Meter,
    /// `MICRON`: Metric unit, one thousandth of a millimeter.
    Micron,
    /// `MILLIMETER`: Metric unit mm, one thousandth of a meter.
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

/// Values of `tcw_warehouse_type` in `Package`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TcwWarehouseType {
    /// `STANDARD`: A warehouse without certification.
    Standard,
    /// `TIKTOK_CERTIFIED_WAREHOUSE_FULFILLMENT`: A warehouse that meets TikTok's demands on shipping times.
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

/// Values of `unit` in `Weight`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WeightUnit {
    /// `GRAM`: Metric unit g, one thousandth of a kilogram.
    Gram,
    /// `KILOGRAM`: Metric unit kg, 1000 grams.
    Kilogram,
    /// `MILLIGRAM`: Metric unit mg, one thousandth of a gram.
    Milligram,
    /// `OUNCE`: Imperial unit oz, about 28.35 grams.
    Ounce,
    /// `POUND`: Imperial unit lb, about 453.6 grams.
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
