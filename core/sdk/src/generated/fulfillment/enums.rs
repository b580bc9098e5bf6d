// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `claim_status` in `Insurance`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClaimStatus {
    /// `NOT_STARTED`
    NotStarted,
    /// `CLAIM_PENDING`
    ClaimPending,
    /// `APPROVED`
    Approved,
    /// `DECLINED`
    Declined,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ClaimStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("NOT_STARTED", Self::NotStarted),
        ("CLAIM_PENDING", Self::ClaimPending),
        ("APPROVED", Self::Approved),
        ("DECLINED", Self::Declined),
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

/// Values of `delivery_type` in `UpdatePackageDeliveryStatusPackage`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveryType {
    /// `DELIVERY_SUCCESS`
    DeliverySuccess,
    /// `DELIVERY_FAILED`
    DeliveryFailed,
    /// `UPDATE_POD`
    UpdatePod,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for DeliveryType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DELIVERY_SUCCESS", Self::DeliverySuccess),
        ("DELIVERY_FAILED", Self::DeliveryFailed),
        ("UPDATE_POD", Self::UpdatePod),
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

/// Values of `unit` in `Dimension`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DimensionUnit {
    /// `CM`
    Cm,
    /// `INCH`
    Inch,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for DimensionUnit {
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

/// Values of `document_format` in `GetPackageShippingDocumentRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentFormat {
    /// `PDF`
    Pdf,
    /// `ZPL`
    Zpl,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for DocumentFormat {
    const KNOWN: &'static [(&'static str, Self)] = &[("PDF", Self::Pdf), ("ZPL", Self::Zpl)];

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

/// Values of `document_size` in `GetPackageShippingDocumentRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentSize {
    /// `A6`
    A6,
    /// `A5`
    A5,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for DocumentSize {
    const KNOWN: &'static [(&'static str, Self)] = &[("A6", Self::A6), ("A5", Self::A5)];

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

/// Values of `fail_delivery_reason` in `UpdatePackageDeliveryStatusPackage`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailDeliveryReason {
    /// `INVALID_ADDRESS`
    InvalidAddress,
    /// `UNABLE_RECEIVE`
    UnableReceive,
    /// `UNABLE_CONTACT_BUYER`
    UnableContactBuyer,
    /// `BUYER_REFUSED`
    BuyerRefused,
    /// `DELAY_DELIVERY`
    DelayDelivery,
    /// `PACKAGE_LOST`
    PackageLost,
    /// `PACKAGE_DAMAGE`
    PackageDamage,
    /// `FORCE_MAJEURE`
    ForceMajeure,
    /// `OTHER`
    Other,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for FailDeliveryReason {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("INVALID_ADDRESS", Self::InvalidAddress),
        ("UNABLE_RECEIVE", Self::UnableReceive),
        ("UNABLE_CONTACT_BUYER", Self::UnableContactBuyer),
        ("BUYER_REFUSED", Self::BuyerRefused),
        ("DELAY_DELIVERY", Self::DelayDelivery),
        ("PACKAGE_LOST", Self::PackageLost),
        ("PACKAGE_DAMAGE", Self::PackageDamage),
        ("FORCE_MAJEURE", Self::ForceMajeure),
        ("OTHER", Self::Other),
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

/// Values of `file_type` in `Invoice`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileType {
    /// `XML`
    Xml,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for FileType {
    const KNOWN: &'static [(&'static str, Self)] = &[("XML", Self::Xml)];

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

/// Values of `package_status` in `GetPackageDetailResponse`, `package_status` in `SearchPackageRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetPackageDetailPackageStatus {
    /// `TO_FULFILL`
    ToFulfill,
    /// `PROCESSING`
    Processing,
    /// `FULFILLING`
    Fulfilling,
    /// `COMPLETED`
    Completed,
    /// `CANCELLED`
    Cancelled,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetPackageDetailPackageStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("TO_FULFILL", Self::ToFulfill),
        ("PROCESSING", Self::Processing),
        ("FULFILLING", Self::Fulfilling),
        ("COMPLETED", Self::Completed),
        ("CANCELLED", Self::Cancelled),
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

/// Values of `handover_method` in `BatchShipPackagesPackage`, `handover_method` in `CreateFirstMileBundleRequest`, `handover_method` in `CreateFirstMileBundleV2Request` and others; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HandoverMethod {
    /// `DROP_OFF`
    DropOff,
    /// `PICKUP`
    Pickup,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for HandoverMethod {
    const KNOWN: &'static [(&'static str, Self)] = &[("DROP_OFF", Self::DropOff), ("PICKUP", Self::Pickup)];

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

/// Values of `note_tag` in `GetPackageDetailResponse`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoteTag {
    /// `BUYER_UNNOTED`
    BuyerUnnoted,
    /// `BUYER_NOTED`
    BuyerNoted,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for NoteTag {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("BUYER_UNNOTED", Self::BuyerUnnoted), ("BUYER_NOTED", Self::BuyerNoted)];

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

/// Values of `status` in `Package`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackageStatus {
    /// `PROCESSING`
    Processing,
    /// `FULFILLING`
    Fulfilling,
    /// `COMPLETED`
    Completed,
    /// `CANCELLED`
    Cancelled,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for PackageStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PROCESSING", Self::Processing),
        ("FULFILLING", Self::Fulfilling),
        ("COMPLETED", Self::Completed),
        ("CANCELLED", Self::Cancelled),
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

/// Values of `shipping_type` in `GetPackageDetailResponse`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingType {
    /// `TIKTOK`
    Tiktok,
    /// `SELLER`
    Seller,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ShippingType {
    const KNOWN: &'static [(&'static str, Self)] = &[("TIKTOK", Self::Tiktok), ("SELLER", Self::Seller)];

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

/// Values of `sort_field` in `SearchPackageRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortField {
    /// `create_time`
    CreateTime,
    /// `order_pay_time`
    OrderPayTime,
    /// `update_time`
    UpdateTime,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SortField {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("create_time", Self::CreateTime),
        ("order_pay_time", Self::OrderPayTime),
        ("update_time", Self::UpdateTime),
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

/// Values of `sort_order` in `SearchPackageRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `DESC`
    Desc,
    /// `ASC`
    Asc,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SortOrder {
    const KNOWN: &'static [(&'static str, Self)] = &[("DESC", Self::Desc), ("ASC", Self::Asc)];

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

/// Values of `split_and_combine_tag` in `GetPackageDetailResponse`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SplitAndCombineTag {
    /// `DEFAULT`
    Default,
    /// `COMBINE`
    Combine,
    /// `SPLIT`
    Split,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SplitAndCombineTag {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("DEFAULT", Self::Default), ("COMBINE", Self::Combine), ("SPLIT", Self::Split)];

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
    /// `POUND`
    Pound,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for WeightUnit {
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
    ClaimStatus,
    DeliveryType,
    DimensionUnit,
    DocumentFormat,
    DocumentSize,
    FailDeliveryReason,
    FileType,
    GetPackageDetailPackageStatus,
    HandoverMethod,
    NoteTag,
    PackageStatus,
    ShippingType,
    SortField,
    SortOrder,
    SplitAndCombineTag,
    WeightUnit,
);
