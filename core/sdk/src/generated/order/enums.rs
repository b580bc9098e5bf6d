// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `platform` in `AddExternalOrderReferencesExternalOrder`, `platform` in `GetExternalOrderReferencesRequest`, `platform` in `SearchOrderByExternalOrderReferencesRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddExternalOrderReferencesExternalOrderPlatform {
    /// `SHOPIFY`
    Shopify,
    /// `WOOCOMMERCE`
    Woocommerce,
    /// `BIGCOMMERCE`
    Bigcommerce,
    /// `MAGENTO`
    Magento,
    /// `SALESFORCE_COMMERCE_CLOUD`
    SalesforceCommerceCloud,
    /// `CHANNEL_ADVISOR`
    ChannelAdvisor,
    /// `AMAZON`
    Amazon,
    /// `ORDER_MANAGEMENT_SYSTEM`
    OrderManagementSystem,
    /// `WAREHOUSE_MANAGEMENT_SYSTEM`
    WarehouseManagementSystem,
    /// `ERP_SYSTEM`
    ErpSystem,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for AddExternalOrderReferencesExternalOrderPlatform {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("SHOPIFY", Self::Shopify),
        ("WOOCOMMERCE", Self::Woocommerce),
        ("BIGCOMMERCE", Self::Bigcommerce),
        ("MAGENTO", Self::Magento),
        ("SALESFORCE_COMMERCE_CLOUD", Self::SalesforceCommerceCloud),
        ("CHANNEL_ADVISOR", Self::ChannelAdvisor),
        ("AMAZON", Self::Amazon),
        ("ORDER_MANAGEMENT_SYSTEM", Self::OrderManagementSystem),
        ("WAREHOUSE_MANAGEMENT_SYSTEM", Self::WarehouseManagementSystem),
        ("ERP_SYSTEM", Self::ErpSystem),
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

/// Values of `cancel_user` in `LineItem`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelUser {
    /// `BUYER`
    Buyer,
    /// `SELLER`
    Seller,
    /// `OPERATOR`
    Operator,
    /// `SYSTEM`
    System,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CancelUser {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("BUYER", Self::Buyer),
        ("SELLER", Self::Seller),
        ("OPERATOR", Self::Operator),
        ("SYSTEM", Self::System),
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

/// Values of `cancellation_initiator` in `Order`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancellationInitiator {
    /// `SELLER`
    Seller,
    /// `BUYER`
    Buyer,
    /// `SYSTEM`
    System,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CancellationInitiator {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("SELLER", Self::Seller), ("BUYER", Self::Buyer), ("SYSTEM", Self::System)];

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

/// Values of `commerce_platform` in `Order`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommercePlatform {
    /// `TIKTOK_SHOP`
    TiktokShop,
    /// `TOKOPEDIA`
    Tokopedia,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CommercePlatform {
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

/// Values of `delivery_type` in `Order`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveryType {
    /// `HOME_DELIVERY`
    HomeDelivery,
    /// `COLLECTION_POINT`
    CollectionPoint,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for DeliveryType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("HOME_DELIVERY", Self::HomeDelivery), ("COLLECTION_POINT", Self::CollectionPoint)];

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

/// Values of `display_status` in `LineItem`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisplayStatus {
    /// `UNPAID`
    Unpaid,
    /// `AWAITING_SHIPMENT`
    AwaitingShipment,
    /// `AWAITING_COLLECTION`
    AwaitingCollection,
    /// `IN_TRANSIT`
    InTransit,
    /// `DELIVERED`
    Delivered,
    /// `COMPLETED`
    Completed,
    /// `CANCELLED`
    Cancelled,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for DisplayStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("UNPAID", Self::Unpaid),
        ("AWAITING_SHIPMENT", Self::AwaitingShipment),
        ("AWAITING_COLLECTION", Self::AwaitingCollection),
        ("IN_TRANSIT", Self::InTransit),
        ("DELIVERED", Self::Delivered),
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

/// Values of `fast_delivery_program` in `Order`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FastDeliveryProgram {
    /// `3_DAY_DELIVERY`
    N3DayDelivery,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for FastDeliveryProgram {
    const KNOWN: &'static [(&'static str, Self)] = &[("3_DAY_DELIVERY", Self::N3DayDelivery)];

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

/// Values of `fulfillment_type` in `Order`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FulfillmentType {
    /// `FULFILLMENT_BY_SELLER`
    FulfillmentBySeller,
    /// `FULFILLMENT_BY_TIKTOK`
    FulfillmentByTiktok,
    /// `FULFILLMENT_BY_DILAYANI_TOKOPEDIA`
    FulfillmentByDilayaniTokopedia,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for FulfillmentType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("FULFILLMENT_BY_SELLER", Self::FulfillmentBySeller),
        ("FULFILLMENT_BY_TIKTOK", Self::FulfillmentByTiktok),
        ("FULFILLMENT_BY_DILAYANI_TOKOPEDIA", Self::FulfillmentByDilayaniTokopedia),
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

/// Values of `order_status` in `GetOrderListRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetOrderListOrderStatus {
    /// `UNPAID`
    Unpaid,
    /// `ON_HOLD`
    OnHold,
    /// `AWAITING_SHIPMENT`
    AwaitingShipment,
    /// `PARTIALLY_SHIPPING`
    PartiallyShipping,
    /// `AWAITING_COLLECTION`
    AwaitingCollection,
    /// `IN_TRANSIT`
    InTransit,
    /// `DELIVERED`
    Delivered,
    /// `COMPLETED`
    Completed,
    /// `CANCELLED`
    Cancelled,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetOrderListOrderStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("UNPAID", Self::Unpaid),
        ("ON_HOLD", Self::OnHold),
        ("AWAITING_SHIPMENT", Self::AwaitingShipment),
        ("PARTIALLY_SHIPPING", Self::PartiallyShipping),
        ("AWAITING_COLLECTION", Self::AwaitingCollection),
        ("IN_TRANSIT", Self::InTransit),
        ("DELIVERED", Self::Delivered),
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

/// Values of `type` in `HandlingDuration`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HandlingDurationType {
    /// `CALENDAR_DAY`
    CalendarDay,
    /// `BUSINESS_DAY`
    BusinessDay,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for HandlingDurationType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("CALENDAR_DAY", Self::CalendarDay), ("BUSINESS_DAY", Self::BusinessDay)];

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

/// Values of `status` in `Order`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStatus {
    /// `UNPAID`
    Unpaid,
    /// `ON_HOLD`
    OnHold,
    /// `AWAITING_SHIPMENT`
    AwaitingShipment,
    /// `PARTIALLY_SHIPPING`
    PartiallyShipping,
    /// `AWAITING_COLLECTION`
    AwaitingCollection,
    /// `IN_TRANSIT`
    InTransit,
    /// `DELIVERED`
    Delivered,
    /// `COMPLETED`
    Completed,
    /// `CANCELLED`
    Cancelled,
    /// `CALCELLED`
    Calcelled,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for OrderStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("UNPAID", Self::Unpaid),
        ("ON_HOLD", Self::OnHold),
        ("AWAITING_SHIPMENT", Self::AwaitingShipment),
        ("PARTIALLY_SHIPPING", Self::PartiallyShipping),
        ("AWAITING_COLLECTION", Self::AwaitingCollection),
        ("IN_TRANSIT", Self::InTransit),
        ("DELIVERED", Self::Delivered),
        ("COMPLETED", Self::Completed),
        ("CANCELLED", Self::Cancelled),
        ("CALCELLED", Self::Calcelled),
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

/// Values of `order_type` in `Order`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderType {
    /// `NORMAL`
    Normal,
    /// `ZERO_LOTTERY`
    ZeroLottery,
    /// `PRE_ORDER`
    PreOrder,
    /// `MADE_TO_ORDER`
    MadeToOrder,
    /// `BACK_ORDER`
    BackOrder,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for OrderType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("NORMAL", Self::Normal),
        ("ZERO_LOTTERY", Self::ZeroLottery),
        ("PRE_ORDER", Self::PreOrder),
        ("MADE_TO_ORDER", Self::MadeToOrder),
        ("BACK_ORDER", Self::BackOrder),
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

/// Values of `package_status` in `LineItem`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackageStatus {
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

impl crate::open_enum::OpenEnum for PackageStatus {
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

/// Values of `product_type` in `BlindBoxOrderLine`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductType {
    /// `GIFT`
    Gift,
    /// `NORMAL`
    Normal,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ProductType {
    const KNOWN: &'static [(&'static str, Self)] = &[("GIFT", Self::Gift), ("NORMAL", Self::Normal)];

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

/// Values of `shipping_type` in `Order`; more may come.
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

/// Values of `sku_type` in `LineItem`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SkuType {
    /// `NORMAL`
    Normal,
    /// `ZERO_LOTTERY`
    ZeroLottery,
    /// `SHOP_PARTNER`
    ShopPartner,
    /// `PRE_ORDER`
    PreOrder,
    /// `MADE_TO_ORDER`
    MadeToOrder,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SkuType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("NORMAL", Self::Normal),
        ("ZERO_LOTTERY", Self::ZeroLottery),
        ("SHOP_PARTNER", Self::ShopPartner),
        ("PRE_ORDER", Self::PreOrder),
        ("MADE_TO_ORDER", Self::MadeToOrder),
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

/// Values of `sort_field` in `GetOrderListRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortField {
    /// `create_time`
    CreateTime,
    /// `update_time`
    UpdateTime,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SortField {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("create_time", Self::CreateTime), ("update_time", Self::UpdateTime)];

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

/// Values of `sort_order` in `GetOrderListRequest`; more may come.
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

/// Values of `tax_type` in `ItemTax`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxType {
    /// `SALES_TAX`
    SalesTax,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for TaxType {
    const KNOWN: &'static [(&'static str, Self)] = &[("SALES_TAX", Self::SalesTax)];

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
    AddExternalOrderReferencesExternalOrderPlatform,
    CancelUser,
    CancellationInitiator,
    CommercePlatform,
    DeliveryType,
    DisplayStatus,
    FastDeliveryProgram,
    FulfillmentType,
    GetOrderListOrderStatus,
    HandlingDurationType,
    OrderStatus,
    OrderType,
    PackageStatus,
    ProductType,
    ShippingType,
    SkuType,
    SortField,
    SortOrder,
    TaxType,
);
