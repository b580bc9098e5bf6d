// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `claim_status` in `Insurance`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClaimStatus {
    /// `NOT_STARTED`: No claim has been filed for the package.
    NotStarted,
    /// `CLAIM_PENDING`: A claim was filed and is under review.
    ClaimPending,
    /// `APPROVED`: The claim was accepted.
    Approved,
    /// `DECLINED`: The claim was refused.
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

/// Values of `delivery_type` in `UpdatePackageDeliveryStatusPackage`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveryType {
    /// `DELIVERY_SUCCESS`: The package was delivered; an attachment can prove it.
    DeliverySuccess,
    /// `DELIVERY_FAILED`: Delivery failed; `fail_delivery_reason` must say why.
    DeliveryFailed,
    /// `UPDATE_POD`: The package is already delivered; only its proof of delivery is replaced.
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

/// Values of `unit` in `Dimension`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DimensionUnit {
    /// `CM`: Centimeters, the metric unit.
    Cm,
    /// `INCH`: Inches (2.54 cm).
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

/// Values of `document_format` in `GetPackageShippingDocumentRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentFormat {
    /// `PDF`: PDF document, the default.
    Pdf,
    /// `ZPL`: Label language of Zebra printers; Brazil and Mexico only.
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

/// Values of `document_size` in `GetPackageShippingDocumentRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentSize {
    /// `A6`: 105 by 148 mm, the default.
    A6,
    /// `A5`: 148 by 210 mm, twice the area of A6.
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

/// Values of `document_type` in `GetPackageShippingDocumentRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentType {
    /// `SHIPPING_LABEL`: The label to stick on the parcel, as a PDF or ZPL document.
    ShippingLabel,
    /// `PACKING_SLIP`: The packing slip that lists the contents.
    PackingSlip,
    /// `SHIPPING_LABEL_AND_PACKING_SLIP`: Label and slip together in one file.
    ShippingLabelAndPackingSlip,
    /// `SHIPPING_LABEL_PICTURE`: The label to stick on the parcel, as a PNG image.
    ShippingLabelPicture,
    /// `HAZMAT_LABEL`: The hazardous goods label on A4; only for packages with such goods.
    HazmatLabel,
    /// `INVOICE_LABEL`: The invoice label on A6; Brazil only.
    InvoiceLabel,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for DocumentType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("SHIPPING_LABEL", Self::ShippingLabel),
        ("PACKING_SLIP", Self::PackingSlip),
        ("SHIPPING_LABEL_AND_PACKING_SLIP", Self::ShippingLabelAndPackingSlip),
        ("SHIPPING_LABEL_PICTURE", Self::ShippingLabelPicture),
        ("HAZMAT_LABEL", Self::HazmatLabel),
        ("INVOICE_LABEL", Self::InvoiceLabel),
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

/// Values of `fail_delivery_reason` in `UpdatePackageDeliveryStatusPackage`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailDeliveryReason {
    /// `INVALID_ADDRESS`: The shipping address of the buyer is not valid.
    InvalidAddress,
    /// `UNABLE_RECEIVE`: The buyer cannot receive the parcel at the moment.
    UnableReceive,
    /// `UNABLE_CONTACT_BUYER`: The buyer could not be reached.
    UnableContactBuyer,
    /// `BUYER_REFUSED`: The buyer did not accept the parcel.
    BuyerRefused,
    /// `DELAY_DELIVERY`: The carrier is late and could not deliver in time.
    DelayDelivery,
    /// `PACKAGE_LOST`: The parcel was lost in transit.
    PackageLost,
    /// `PACKAGE_DAMAGE`: The parcel was damaged in transit.
    PackageDamage,
    /// `FORCE_MAJEURE`: An event beyond control, such as a natural disaster, prevented delivery.
    ForceMajeure,
    /// `OTHER`: A reason not named in this list.
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

/// Values of `file_type` in `UpdatePackageDeliveryStatusPackage`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileType {
    /// `IMG`: The attachment is a picture.
    Img,
    /// `PDF`: The attachment is a PDF document.
    Pdf,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for FileType {
    const KNOWN: &'static [(&'static str, Self)] = &[("IMG", Self::Img), ("PDF", Self::Pdf)];

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

/// Values of `package_status` in `GetPackageDetailResponse`, `package_status` in `SearchPackageRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetPackageDetailPackageStatus {
    /// `PROCESSING`: Shipping is arranged; the package waits for the carrier to collect it.
    Processing,
    /// `FULFILLING`: The carrier has the package and is delivering it.
    Fulfilling,
    /// `COMPLETED`: The package was delivered.
    Completed,
    /// `CANCELLED`: The package was cancelled, usually because it was lost or damaged.
    Cancelled,
    /// `TO_FULFILL`: The package waits for the seller to arrange shipping.
    ToFulfill,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetPackageDetailPackageStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PROCESSING", Self::Processing),
        ("FULFILLING", Self::Fulfilling),
        ("COMPLETED", Self::Completed),
        ("CANCELLED", Self::Cancelled),
        ("TO_FULFILL", Self::ToFulfill),
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

/// Values of `handover_method` in `BatchShipPackagesPackage`, `handover_method` in `CreateFirstMileBundleRequest`, `handover_method` in `CreateFirstMileBundleV2Request` and others; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HandoverMethod {
    /// `DROP_OFF`: You hire a carrier that is registered with TikTok Shop; carrier, tracking number and phone digits are then required.
    DropOff,
    /// `PICKUP`: Logistics of TikTok Shop transport the bundle.
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

/// Values of `file_type` in `Invoice`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceFileType {
    /// `XML`: The electronic invoice as XML file.
    Xml,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for InvoiceFileType {
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

/// Values of `type` in `MustSplitReason`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MustSplitReasonType {
    /// `CATEGORY_ITEM_LIMITATION`: Too many items of one category for a single package.
    CategoryItemLimitation,
    /// `TOTAL_COUNT_LIMITATION`: Too many items in total for a single package.
    TotalCountLimitation,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for MustSplitReasonType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CATEGORY_ITEM_LIMITATION", Self::CategoryItemLimitation),
        ("TOTAL_COUNT_LIMITATION", Self::TotalCountLimitation),
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

/// Values of `note_tag` in `GetPackageDetailResponse`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoteTag {
    /// `BUYER_UNNOTED`: The buyer left no note.
    BuyerUnnoted,
    /// `BUYER_NOTED`: The buyer left a note on the order; read it before shipping.
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

/// Values of `status` in `Package`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackageStatus {
    /// `PROCESSING`: Shipping is arranged; the package waits for the carrier to collect it.
    Processing,
    /// `FULFILLING`: The carrier has the package and is delivering it.
    Fulfilling,
    /// `COMPLETED`: The package was delivered.
    Completed,
    /// `CANCELLED`: The package was cancelled, usually because it was lost or damaged.
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

/// Values of `shipping_type` in `GetPackageDetailResponse`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingType {
    /// `TIKTOK`: TikTok provides the shipping; the seller gets the label from TikTok.
    Tiktok,
    /// `SELLER`: The seller ships with an own carrier, or a third-party fulfillment service does so for the seller.
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

/// Values of `sort_field` in `SearchPackageRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortField {
    /// `create_time`: Sorts by the creation of the package.
    CreateTime,
    /// `order_pay_time`: Sorts by the payment of the order.
    OrderPayTime,
    /// `update_time`: Sorts by the last change of the package.
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

/// Values of `sort_order` in `SearchPackageRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `DESC`: Descending, newest first.
    Desc,
    /// `ASC`: Ascending, oldest first.
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

/// Values of `split_and_combine_tag` in `GetPackageDetailResponse`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SplitAndCombineTag {
    /// `DEFAULT`: The package was neither combined nor split.
    Default,
    /// `COMBINE`: Several orders were combined into this package.
    Combine,
    /// `SPLIT`: The order was split and this package holds a part of it.
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

/// Values of `unit` in `Weight`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WeightUnit {
    /// `GRAM`: Grams, the metric unit.
    Gram,
    /// `POUND`: Pounds (about 453.6 g).
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
    DocumentType,
    FailDeliveryReason,
    FileType,
    GetPackageDetailPackageStatus,
    HandoverMethod,
    InvoiceFileType,
    MustSplitReasonType,
    NoteTag,
    PackageStatus,
    ShippingType,
    SortField,
    SortOrder,
    SplitAndCombineTag,
    WeightUnit,
);
