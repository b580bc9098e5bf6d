// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `platform` in `AddExternalOrderReferencesExternalOrder`, `platform` in `GetExternalOrderReferencesRequest`, `platform` in `SearchOrderByExternalOrderReferencesRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddExternalOrderReferencesExternalOrderPlatform {
    /// `SHOPIFY`: A Shopify online store.
    Shopify,
    /// `WOOCOMMERCE`: A WooCommerce online store.
    Woocommerce,
    /// `BIGCOMMERCE`: A BigCommerce online store.
    Bigcommerce,
    /// `MAGENTO`: A Magento (Adobe Commerce) online store.
    Magento,
    /// `SALESFORCE_COMMERCE_CLOUD`: A Salesforce Commerce Cloud online store.
    SalesforceCommerceCloud,
    /// `CHANNEL_ADVISOR`: The ChannelAdvisor multichannel service.
    ChannelAdvisor,
    /// `AMAZON`: Amazon as source of the external order.
    Amazon,
    /// `ORDER_MANAGEMENT_SYSTEM`: An order management system not named in this list.
    OrderManagementSystem,
    /// `WAREHOUSE_MANAGEMENT_SYSTEM`: A warehouse management system not named in this list.
    WarehouseManagementSystem,
    /// `ERP_SYSTEM`: An enterprise resource planning system not named in this list.
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

/// Values of `cancel_user` in `LineItem`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelUser {
    /// `BUYER`: The buyer asked for the cancellation.
    Buyer,
    /// `SELLER`: The seller cancelled the item.
    Seller,
    /// `OPERATOR`: Staff of the platform cancelled the item.
    Operator,
    /// `SYSTEM`: The platform cancelled automatically, for example after a missed deadline.
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

/// Values of `cancellation_initiator` in `Order`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancellationInitiator {
    /// `SELLER`: The seller cancelled the order.
    Seller,
    /// `BUYER`: The buyer asked for the cancellation.
    Buyer,
    /// `SYSTEM`: The platform cancelled automatically, for example after a missed deadline.
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

/// Values of `commerce_platform` in `Order`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommercePlatform {
    /// `TIKTOK_SHOP`: The order was placed on TikTok Shop itself.
    TiktokShop,
    /// `TOKOPEDIA`: Ordered on Tokopedia, the Indonesian marketplace connected with TikTok Shop.
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

/// Values of `delivery_type` in `Order`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveryType {
    /// `HOME_DELIVERY`: Delivered to the address of the recipient.
    HomeDelivery,
    /// `COLLECTION_POINT`: Delivered to a pick-up and drop-off (PUDO) location, where the buyer collects it.
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

/// Values of `display_status` in `LineItem`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisplayStatus {
    /// `UNPAID`: The item is ordered but not paid.
    Unpaid,
    /// `AWAITING_SHIPMENT`: The item waits for the seller to arrange shipping.
    AwaitingShipment,
    /// `AWAITING_COLLECTION`: Shipping is arranged and the package waits for the carrier.
    AwaitingCollection,
    /// `IN_TRANSIT`: The carrier has collected the package and is delivering it.
    InTransit,
    /// `DELIVERED`: The package has reached the buyer; a return or refund is still possible.
    Delivered,
    /// `COMPLETED`: The sale of the item is closed; no return or refund can follow.
    Completed,
    /// `CANCELLED`: The item was cancelled and will not be delivered.
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

/// Values of `fast_delivery_program` in `Order`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FastDeliveryProgram {
    /// `3_DAY_DELIVERY`: The listing promised that the order arrives within three days.
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

/// Values of `fulfillment_type` in `Order`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FulfillmentType {
    /// `FULFILLMENT_BY_SELLER`: The seller stores, packs and ships the goods.
    FulfillmentBySeller,
    /// `FULFILLMENT_BY_TIKTOK`: TikTok's fulfillment centers store, pack and ship the goods (FBT); the seller must not ship.
    FulfillmentByTiktok,
    /// `FULFILLMENT_BY_DILAYANI_TOKOPEDIA`: Fulfilled by the Dilayani Tokopedia warehouse service in Indonesia; the seller must not ship.
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

/// Values of `type` in `HandlingDuration`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HandlingDurationType {
    /// `CALENDAR_DAY`: Every day counts, weekends and public holidays included.
    CalendarDay,
    /// `BUSINESS_DAY`: Only working days count, without weekends and public holidays.
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

/// Values of `order_status` in `GetOrderListRequest`, `status` in `Order`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStatus {
    /// `UNPAID`: Orders that are placed but not paid.
    Unpaid,
    /// `ON_HOLD`: Paid orders that the buyer may still cancel freely and that must not ship yet, including pre-orders before release.
    OnHold,
    /// `AWAITING_SHIPMENT`: Orders that wait for the seller to arrange shipping.
    AwaitingShipment,
    /// `PARTIALLY_SHIPPING`: Split orders of which some items are shipped and some are not.
    PartiallyShipping,
    /// `AWAITING_COLLECTION`: Orders ready for the carrier, with at least one package not collected.
    AwaitingCollection,
    /// `IN_TRANSIT`: Orders on their way to the buyer.
    InTransit,
    /// `DELIVERED`: Orders that have arrived and can still be returned or refunded.
    Delivered,
    /// `COMPLETED`: Closed orders, no longer open to returns or refunds.
    Completed,
    /// `CANCELLED`: Orders whose items were all cancelled.
    Cancelled,
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

/// Values of `order_type` in `Order`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderType {
    /// `NORMAL`: The item is in stock and can be fulfilled at once.
    Normal,
    /// `ZERO_LOTTERY`: Placed by winning a lottery event in a TikTok LIVE.
    ZeroLottery,
    /// `PRE_ORDER`: The item is not released yet; fulfillment starts at `release_date`. US only.
    PreOrder,
    /// `MADE_TO_ORDER`: The item is produced after the purchase, within `handling_duration`. US only.
    MadeToOrder,
    /// `BACK_ORDER`: The item is out of stock at purchase and ships once restocked, within `handling_duration`. US only.
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

/// Values of `package_status` in `LineItem`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackageStatus {
    /// `TO_FULFILL`: The package waits for the seller to arrange shipping.
    ToFulfill,
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

/// Values of `product_type` in `BlindBoxOrderLine`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductType {
    /// `GIFT`: The revealed item is a free gift.
    Gift,
    /// `NORMAL`: The revealed item is the regular content of the box.
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

/// Values of `shipping_type` in `Order`; more may be added.
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

/// Values of `sku_type` in `LineItem`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SkuType {
    /// `NORMAL`: The item is in stock and can be fulfilled at once.
    Normal,
    /// `SHOP_PARTNER`: The item was bought from the store of a TikTok Shop partner.
    ShopPartner,
    /// `PRE_ORDER`: The item is not released yet; fulfillment starts on a later date. US only.
    PreOrder,
    /// `MADE_TO_ORDER`: The item is produced after the purchase. US only.
    MadeToOrder,
    /// `ZERO_LOTTERY`: The item was won in a lottery event in a TikTok LIVE.
    ZeroLottery,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SkuType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("NORMAL", Self::Normal),
        ("SHOP_PARTNER", Self::ShopPartner),
        ("PRE_ORDER", Self::PreOrder),
        ("MADE_TO_ORDER", Self::MadeToOrder),
        ("ZERO_LOTTERY", Self::ZeroLottery),
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

/// Values of `sort_field` in `GetOrderListRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortField {
    /// `create_time`: Sorts by the time the order was placed.
    CreateTime,
    /// `update_time`: Sorts by the time of the last change of the order's state.
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

/// Values of `sort_order` in `GetOrderListRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `ASC`: Ascending, oldest first.
    Asc,
    /// `DESC`: Descending, newest first.
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

/// Values of `tax_type` in `ItemTax`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxType {
    /// `SALES_TAX`: Tax on the purchase under United States law; the only kind at present.
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
