// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `type` in `CreatorGeneratePublisherLinkMaterial`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatorGeneratePublisherLinkMaterialType {
    /// `CAMPAIGN`
    Campaign,
    /// `PRODUCT`
    Product,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CreatorGeneratePublisherLinkMaterialType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("CAMPAIGN", Self::Campaign), ("PRODUCT", Self::Product)];

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

/// Values of `sort_field` in `CreatorSearchSampleApplicationFulfillmentsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatorSearchSampleApplicationFulfillmentsSortField {
    /// `create_time`
    CreateTime,
    /// `expired_time`
    ExpiredTime,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CreatorSearchSampleApplicationFulfillmentsSortField {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("create_time", Self::CreateTime), ("expired_time", Self::ExpiredTime)];

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

/// Values of `fulfillment_statuses` in `CreatorSearchSampleApplicationFulfillmentsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FulfillmentStatus {
    /// `CANCELLED`
    Cancelled,
    /// `EXEMPTED`
    Exempted,
    /// `FAILED`
    Failed,
    /// `ONGOING`
    Ongoing,
    /// `OVERDUE`
    Overdue,
    /// `PENDING`
    Pending,
    /// `SUCCEED`
    Succeed,
    /// `SUSPEND`
    Suspend,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for FulfillmentStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CANCELLED", Self::Cancelled),
        ("EXEMPTED", Self::Exempted),
        ("FAILED", Self::Failed),
        ("ONGOING", Self::Ongoing),
        ("OVERDUE", Self::Overdue),
        ("PENDING", Self::Pending),
        ("SUCCEED", Self::Succeed),
        ("SUSPEND", Self::Suspend),
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

/// Values of `keyword_type` in `SearchTargetCollaborationsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeywordType {
    /// `TARGET_COLLABORATIONS_ID`
    TargetCollaborationsId,
    /// `LIVE`
    Live,
    /// `EXPIRED`
    Expired,
    /// `DELETED`
    Deleted,
    /// `ENDED`
    Ended,
    /// `TARGET_COLLABORATIONS_NAME`
    TargetCollaborationsName,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for KeywordType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("TARGET_COLLABORATIONS_ID", Self::TargetCollaborationsId),
        ("LIVE", Self::Live),
        ("EXPIRED", Self::Expired),
        ("DELETED", Self::Deleted),
        ("ENDED", Self::Ended),
        ("TARGET_COLLABORATIONS_NAME", Self::TargetCollaborationsName),
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

/// Values of `sort_field` in `SearchOpenCollaborationProductRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchOpenCollaborationProductSortField {
    /// `commission`
    Commission,
    /// `commission_rate`
    CommissionRate,
    /// `product_sales_price`
    ProductSalesPrice,
    /// `units_sold`
    UnitsSold,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SearchOpenCollaborationProductSortField {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("commission", Self::Commission),
        ("commission_rate", Self::CommissionRate),
        ("product_sales_price", Self::ProductSalesPrice),
        ("units_sold", Self::UnitsSold),
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

/// Values of `sort_field` in `GetShopProductsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortField {
    /// `PRICE`
    Price,
    /// `PRODUCT_ID`
    ProductId,
    /// `SALE`
    Sale,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SortField {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("PRICE", Self::Price), ("PRODUCT_ID", Self::ProductId), ("SALE", Self::Sale)];

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

/// Values of `sort_order` in `GetShopProductsRequest`, `sort_order` in `SearchOpenCollaborationProductRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SortOrder {
    const KNOWN: &'static [(&'static str, Self)] = &[("ASC", Self::Asc), ("DESC", Self::Desc)];

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

/// Values of `time_type` in `CreatorSearchAffiliateTraceOrdersRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeType {
    /// `CREATE_TIME`
    CreateTime,
    /// `DELIVERY_TIME`
    DeliveryTime,
    /// `PAY_TIME`
    PayTime,
    /// `SETTLE_TIME`
    SettleTime,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for TimeType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CREATE_TIME", Self::CreateTime),
        ("DELIVERY_TIME", Self::DeliveryTime),
        ("PAY_TIME", Self::PayTime),
        ("SETTLE_TIME", Self::SettleTime),
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

crate::open_enum::enum_traits!(
    CreatorGeneratePublisherLinkMaterialType,
    CreatorSearchSampleApplicationFulfillmentsSortField,
    FulfillmentStatus,
    KeywordType,
    SearchOpenCollaborationProductSortField,
    SortField,
    SortOrder,
    TimeType,
);
