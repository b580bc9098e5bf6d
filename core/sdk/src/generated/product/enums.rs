// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `allowed_special_product_types` in `GetCategoryRulesResponse`, `type` in `PreSale`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllowedSpecialProductType {
    /// `PRE_ORDER`: Products not released yet may be sold ahead.
    PreOrder,
    /// `MADE_TO_ORDER`: Products made after the order may be sold; US only.
    MadeToOrder,
    /// `CUSTOM`: Products that need longer than usual for other reasons may be sold; US only.
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

/// Values of `type` in `Attribute`, `type` in `GetGlobalAttributesAttribute`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttributeType {
    /// `SALES_PROPERTY`: Tells the variants of a product apart, such as color or size; each combination is a SKU.
    SalesProperty,
    /// `PRODUCT_PROPERTY`: Describes the product as a whole, such as material or brand origin.
    ProductProperty,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for AttributeType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("SALES_PROPERTY", Self::SalesProperty), ("PRODUCT_PROPERTY", Self::ProductProperty)];

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

/// Values of `audit_status` in `SearchProductsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditStatus {
    /// `APPROVED`: The product passed and is listed.
    Approved,
    /// `AUDITING`: The product or an edit of it is being reviewed.
    Auditing,
    /// `FAILED`: The product or an edit of it was refused, or the review was cancelled.
    Failed,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for AuditStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("APPROVED", Self::Approved), ("AUDITING", Self::Auditing), ("FAILED", Self::Failed)];

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

/// Values of `status` in `Audit`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditStatus2 {
    /// `NONE`: Nothing to review: the product was not submitted, or is a draft, frozen or deactivated.
    None,
    /// `AUDITING`: The product or an edit of it is being reviewed; the platform decides next.
    Auditing,
    /// `APPROVED`: The review is passed and the product listed; changes of price or stock alone keep this state.
    Approved,
    /// `FAILED`: The review was not passed or was cancelled; the seller must correct and submit the product again.
    Failed,
    /// `PRE_APPROVED`: The review is passed, but the product is listed only after `pre_approved_reasons` are settled.
    PreApproved,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for AuditStatus2 {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("NONE", Self::None),
        ("AUDITING", Self::Auditing),
        ("APPROVED", Self::Approved),
        ("FAILED", Self::Failed),
        ("PRE_APPROVED", Self::PreApproved),
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

/// Values of `authorized_status` in `GetBrandsBrand`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizedStatus {
    /// `UNAUTHORIEZD`: The seller has no permission for the brand; `is_t1_brand` tells if it can be used all the same. Misspelled by the platform.
    Unauthoriezd,
    /// `AUTHORIZED`: The seller has permission to sell goods of the brand.
    Authorized,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for AuthorizedStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("UNAUTHORIEZD", Self::Unauthoriezd), ("AUTHORIZED", Self::Authorized)];

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

/// Values of `status` in `BindResult`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BindResultStatus {
    /// `SUCCESS`: The global product is now linked to the local one.
    Success,
    /// `FAILED`: The global product could not be linked to the local one.
    Failed,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for BindResultStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[("SUCCESS", Self::Success), ("FAILED", Self::Failed)];

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

/// Values of `brand_status` in `GetBrandsBrand`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrandStatus {
    /// `AVAILABLE`: The brand can be chosen for products of the category.
    Available,
    /// `UNAVAILABLE`: The brand cannot be chosen for products of the category.
    Unavailable,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for BrandStatus {
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

/// Values of `category_version` in `CreateGlobalProductRequest`, `category_version` in `CreateProductRequest`, `category_version` in `EditGlobalProductRequest` and others; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CategoryVersion {
    /// `v2`: The newer tree with 7 levels, mandatory for the US and Southeast Asia.
    V2,
    /// `v1`: The older tree with 3 levels, the default outside the US and Southeast Asia.
    V1,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CategoryVersion {
    const KNOWN: &'static [(&'static str, Self)] = &[("v2", Self::V2), ("v1", Self::V1)];

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

/// Values of `check_item` in `CheckResult`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckItem {
    /// `SHOP_STATUS`: The shop must be open and in good standing to sell.
    ShopStatus,
    /// `SHOP_TAX`: The shop's tax data must be complete.
    ShopTax,
    /// `PICKUP_WAREHOUSE`: The shop needs a warehouse where carriers collect orders.
    PickupWarehouse,
    /// `RETURN_WAREHOUSE`: The shop needs an address to which buyers can send goods back.
    ReturnWarehouse,
    /// `DELIVERY_OPTION`: The shop needs an active delivery service for its warehouse.
    DeliveryOption,
    /// `SHIPPING_TEMPLATE`: The shop needs a set of rules for delivery areas and fees.
    ShippingTemplate,
    /// `PRODUCT_QUANTITY_LIMIT`: The shop must still have room for more products under its listing limit.
    ProductQuantityLimit,
    /// `EXTENDED_PRODUCER_RESPONSIBILITY`: The seller needs valid registrations for waste and recycling rules (EPR).
    ExtendedProducerResponsibility,
    /// `BANk_ACCOUNT`: The shop has a bank account for payouts; the small letter is the platform's.
    BaNkAccount,
    /// `CONTACT_INFO`: The shop has given the contact details that buyers and the platform need.
    ContactInfo,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CheckItem {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("SHOP_STATUS", Self::ShopStatus),
        ("SHOP_TAX", Self::ShopTax),
        ("PICKUP_WAREHOUSE", Self::PickupWarehouse),
        ("RETURN_WAREHOUSE", Self::ReturnWarehouse),
        ("DELIVERY_OPTION", Self::DeliveryOption),
        ("SHIPPING_TEMPLATE", Self::ShippingTemplate),
        ("PRODUCT_QUANTITY_LIMIT", Self::ProductQuantityLimit),
        ("EXTENDED_PRODUCER_RESPONSIBILITY", Self::ExtendedProducerResponsibility),
        ("BANk_ACCOUNT", Self::BaNkAccount),
        ("CONTACT_INFO", Self::ContactInfo),
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

/// Values of `field` in `CheckProductListingDiagnose`, `field` in `Diagnose`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckProductListingDiagnoseField {
    /// `TITLE`: The name under which buyers see the product.
    Title,
    /// `DESCRIPTION`: The text that describes the product to buyers.
    Description,
    /// `IMAGE`: The pictures in the gallery of the product (`main_images`).
    Image,
    /// `ATTRIBUTE`: The properties of the product, such as material.
    Attribute,
    /// `SIZE_CHART`: The table or picture with the measurements of each size.
    SizeChart,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CheckProductListingDiagnoseField {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("TITLE", Self::Title),
        ("DESCRIPTION", Self::Description),
        ("IMAGE", Self::Image),
        ("ATTRIBUTE", Self::Attribute),
        ("SIZE_CHART", Self::SizeChart),
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

/// Values of `currency` in `CheckProductListingExternalListPrice`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckProductListingExternalListPriceCurrency {
    /// `USD`: United States dollar, also for global products.
    Usd,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CheckProductListingExternalListPriceCurrency {
    const KNOWN: &'static [(&'static str, Self)] = &[("USD", Self::Usd)];

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

/// Values of `source` in `CheckProductListingExternalListPrice`, `source` in `ExternalListPrice`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckProductListingExternalListPriceSource {
    /// `SHOPIFY_COMPARE_AT_PRICE`: The original amount before a sale, as entered for the Shopify product.
    ShopifyCompareAtPrice,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CheckProductListingExternalListPriceSource {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("SHOPIFY_COMPARE_AT_PRICE", Self::ShopifyCompareAtPrice)];

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

/// Values of `unit` in `CheckProductListingPackageWeight`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckProductListingPackageWeightUnit {
    /// `KILOGRAM`: Kilograms, the metric unit accepted in all markets.
    Kilogram,
    /// `POUND`: Pounds (about 453.6 g); US only.
    Pound,
    /// `GRAM`: Grams, accepted in Brazil, Japan and Mexico.
    Gram,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CheckProductListingPackageWeightUnit {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("KILOGRAM", Self::Kilogram), ("POUND", Self::Pound), ("GRAM", Self::Gram)];

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

/// Values of `currency` in `CheckProductListingPrice`, `currency` in `PartialEditProductPrice`, `currency` in `PartialEditProductSkuPrice`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckProductListingPriceCurrency {
    /// `BRL`: Brazilian real, used in Brazil.
    Brl,
    /// `CZK`: Czech koruna, used in the Czech Republic.
    Czk,
    /// `EUR`: Euro, used in the euro countries of the EU.
    Eur,
    /// `GBP`: Pound sterling, used in the United Kingdom.
    Gbp,
    /// `HUF`: Hungarian forint, used in Hungary.
    Huf,
    /// `IDR`: Indonesian rupiah, used in Indonesia, without decimals.
    Idr,
    /// `JPY`: Japanese yen, used in Japan, without decimals.
    Jpy,
    /// `MXN`: Mexican peso, used in Mexico.
    Mxn,
    /// `MYR`: Malaysian ringgit, used in Malaysia.
    Myr,
    /// `PHP`: Philippine peso, used in the Philippines.
    Php,
    /// `PLN`: Polish zloty, used in Poland.
    Pln,
    /// `SGD`: Singapore dollar, used in Singapore.
    Sgd,
    /// `THB`: Thai baht, used in Thailand.
    Thb,
    /// `USD`: United States dollar, also for global products.
    Usd,
    /// `VND`: Vietnamese dong, used in Vietnam, without decimals.
    Vnd,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CheckProductListingPriceCurrency {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("BRL", Self::Brl),
        ("CZK", Self::Czk),
        ("EUR", Self::Eur),
        ("GBP", Self::Gbp),
        ("HUF", Self::Huf),
        ("IDR", Self::Idr),
        ("JPY", Self::Jpy),
        ("MXN", Self::Mxn),
        ("MYR", Self::Myr),
        ("PHP", Self::Php),
        ("PLN", Self::Pln),
        ("SGD", Self::Sgd),
        ("THB", Self::Thb),
        ("USD", Self::Usd),
        ("VND", Self::Vnd),
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

/// Values of `combined_listing_not_live_reasons` in `CombinedSku`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CombinedListingNotLiveReason {
    /// `SUB_PRODUCT_DEACTIVATE`: The source product is off sale; it must be activated again.
    SubProductDeactivate,
    /// `SUB_PRODUCT_DELETE`: The source product was removed and can no longer be part of the bundle.
    SubProductDelete,
    /// `SUB_PRODUCT_FROZEN`: The platform has frozen the source product; the seller must correct it or appeal.
    SubProductFrozen,
    /// `SUB_SKU_DELETE`: The source SKU was removed and can no longer be part of the bundle.
    SubSkuDelete,
    /// `SUB_PRODUCT_CATEGORY_FIRST_LEVEL_ERROR`: The bundle and the source product lie under different top categories; their categories must be aligned.
    SubProductCategoryFirstLevelError,
    /// `SUB_PRODUCT_CATEGORY_OVER_RESTRICTION`: The top category of the source product is outside the set to which bundles are limited.
    SubProductCategoryOverRestriction,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CombinedListingNotLiveReason {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("SUB_PRODUCT_DEACTIVATE", Self::SubProductDeactivate),
        ("SUB_PRODUCT_DELETE", Self::SubProductDelete),
        ("SUB_PRODUCT_FROZEN", Self::SubProductFrozen),
        ("SUB_SKU_DELETE", Self::SubSkuDelete),
        ("SUB_PRODUCT_CATEGORY_FIRST_LEVEL_ERROR", Self::SubProductCategoryFirstLevelError),
        ("SUB_PRODUCT_CATEGORY_OVER_RESTRICTION", Self::SubProductCategoryOverRestriction),
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

/// Values of `condition_type` in `RequirementCondition`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionType {
    /// `VALUE_ID_MATCH`: Holds if the seller chooses the attribute value with the id named here.
    ValueIdMatch,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ConditionType {
    const KNOWN: &'static [(&'static str, Self)] = &[("VALUE_ID_MATCH", Self::ValueIdMatch)];

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

/// Values of `locale` in `CreateManufacturerRequest`, `locale` in `CreateResponsiblePersonRequest`, `locale` in `PartialEditManufacturerRequest` and others; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateManufacturerLocale {
    /// `de-DE`: German, for Germany.
    DeDe,
    /// `en-IE`: English, for Ireland.
    EnIe,
    /// `es-ES`: Spanish, for Spain.
    EsEs,
    /// `fr-FR`: French, for France.
    FrFr,
    /// `it-IT`: Italian, for Italy.
    ItIt,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CreateManufacturerLocale {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("de-DE", Self::DeDe),
        ("en-IE", Self::EnIe),
        ("es-ES", Self::EsEs),
        ("fr-FR", Self::FrFr),
        ("it-IT", Self::ItIt),
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

/// Values of `locale` in `CreateProductRequest`, `locale` in `EditProductRequest`, `locales` in `SearchSizeChartsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateProductLocale {
    /// `de-DE`: German, for Germany.
    DeDe,
    /// `en-GB`: English, for the United Kingdom.
    EnGb,
    /// `en-IE`: English, for Ireland.
    EnIe,
    /// `en-US`: English, for the United States.
    EnUs,
    /// `es-ES`: Spanish, for Spain.
    EsEs,
    /// `es-MX`: Spanish, for Mexico.
    EsMx,
    /// `fr-FR`: French, for France.
    FrFr,
    /// `id-ID`: Indonesian, for Indonesia.
    IdId,
    /// `it-IT`: Italian, for Italy.
    ItIt,
    /// `ja-JP`: Japanese, for Japan.
    JaJp,
    /// `ms-MY`: Malay, for Malaysia.
    MsMy,
    /// `pt-BR`: Portuguese, for Brazil.
    PtBr,
    /// `th-TH`: Thai, for Thailand.
    ThTh,
    /// `vi-VN`: Vietnamese, for Vietnam.
    ViVn,
    /// `zh-CN`: Chinese in simplified script, for mainland China.
    ZhCn,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CreateProductLocale {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("de-DE", Self::DeDe),
        ("en-GB", Self::EnGb),
        ("en-IE", Self::EnIe),
        ("en-US", Self::EnUs),
        ("es-ES", Self::EsEs),
        ("es-MX", Self::EsMx),
        ("fr-FR", Self::FrFr),
        ("id-ID", Self::IdId),
        ("it-IT", Self::ItIt),
        ("ja-JP", Self::JaJp),
        ("ms-MY", Self::MsMy),
        ("pt-BR", Self::PtBr),
        ("th-TH", Self::ThTh),
        ("vi-VN", Self::ViVn),
        ("zh-CN", Self::ZhCn),
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

/// Values of `currency` in `CreateProductPrice`, `currency` in `Price`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateProductPriceCurrency {
    /// `BRL`: Brazilian real, used in Brazil.
    Brl,
    /// `EUR`: Euro, used in the euro countries of the EU.
    Eur,
    /// `GBP`: Pound sterling, used in the United Kingdom.
    Gbp,
    /// `IDR`: Indonesian rupiah, used in Indonesia, without decimals.
    Idr,
    /// `JPY`: Japanese yen, used in Japan, without decimals.
    Jpy,
    /// `MXN`: Mexican peso, used in Mexico.
    Mxn,
    /// `MYR`: Malaysian ringgit, used in Malaysia.
    Myr,
    /// `PHP`: Philippine peso, used in the Philippines.
    Php,
    /// `SGD`: Singapore dollar, used in Singapore.
    Sgd,
    /// `THB`: Thai baht, used in Thailand.
    Thb,
    /// `USD`: United States dollar, also for global products.
    Usd,
    /// `VND`: Vietnamese dong, used in Vietnam, without decimals.
    Vnd,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CreateProductPriceCurrency {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("BRL", Self::Brl),
        ("EUR", Self::Eur),
        ("GBP", Self::Gbp),
        ("IDR", Self::Idr),
        ("JPY", Self::Jpy),
        ("MXN", Self::Mxn),
        ("MYR", Self::Myr),
        ("PHP", Self::Php),
        ("SGD", Self::Sgd),
        ("THB", Self::Thb),
        ("USD", Self::Usd),
        ("VND", Self::Vnd),
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

/// Values of `current_tier` in `ListingQuality`, `listing_quality_tier` in `GetProductResponse`, `listing_quality_tier` in `Product`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CurrentTier {
    /// `POOR`: A listing with serious weaknesses; the seller should improve its content.
    Poor,
    /// `FAIR`: A listing with some weaknesses; better content lifts it to GOOD.
    Fair,
    /// `GOOD`: A listing without important weaknesses; the top tier.
    Good,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CurrentTier {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("POOR", Self::Poor), ("FAIR", Self::Fair), ("GOOD", Self::Good)];

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

/// Values of `deactivation_source` in `StatusInfo`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeactivationSource {
    /// `SELLER`: The seller took the SKU off sale.
    Seller,
    /// `PLATFORM`: The platform took the SKU off sale because of a violation.
    Platform,
    /// `COMBO_RELATION`: The platform took the bundle's SKU off sale because one of its components is off sale.
    ComboRelation,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for DeactivationSource {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("SELLER", Self::Seller), ("PLATFORM", Self::Platform), ("COMBO_RELATION", Self::ComboRelation)];

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

/// Values of `type` in `EditProductPreSale`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditProductPreSaleType {
    /// `PRE_ORDER`: The product is not released yet; in the US with a release date, elsewhere with a number of days.
    PreOrder,
    /// `MADE_TO_ORDER`: The product is made after the order, within a number of days; US only.
    MadeToOrder,
    /// `CUSTOM`: The product needs longer than usual for other reasons, within a number of days; US only.
    Custom,
    /// `NONE`: A normal product; removes an earlier pre-sale setting.
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

/// Values of `currency` in `EditProductPrice`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditProductPriceCurrency {
    /// `EUR`: Euro, used in the euro countries of the EU.
    Eur,
    /// `GBP`: Pound sterling, used in the United Kingdom.
    Gbp,
    /// `IDR`: Indonesian rupiah, used in Indonesia, without decimals.
    Idr,
    /// `JPY`: Japanese yen, used in Japan, without decimals.
    Jpy,
    /// `MYR`: Malaysian ringgit, used in Malaysia.
    Myr,
    /// `PHP`: Philippine peso, used in the Philippines.
    Php,
    /// `SGD`: Singapore dollar, used in Singapore.
    Sgd,
    /// `THB`: Thai baht, used in Thailand.
    Thb,
    /// `USD`: United States dollar, also for global products.
    Usd,
    /// `VND`: Vietnamese dong, used in Vietnam, without decimals.
    Vnd,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for EditProductPriceCurrency {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("EUR", Self::Eur),
        ("GBP", Self::Gbp),
        ("IDR", Self::Idr),
        ("JPY", Self::Jpy),
        ("MYR", Self::Myr),
        ("PHP", Self::Php),
        ("SGD", Self::Sgd),
        ("THB", Self::Thb),
        ("USD", Self::Usd),
        ("VND", Self::Vnd),
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

/// Values of `region` in `EditProductReplicatedProduct`, `region` in `ExternalProduct`, `region` in `PartialEditGlobalProductSalePrice`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditProductReplicatedProductRegion {
    /// `DE`: The market Germany, in the European Union.
    De,
    /// `ES`: The market Spain, in the European Union.
    Es,
    /// `FR`: The market France, in the European Union.
    Fr,
    /// `GB`: The market United Kingdom, outside the European Union.
    Gb,
    /// `ID`: The market Indonesia, outside the European Union.
    Id,
    /// `IE`: The market Ireland, in the European Union.
    Ie,
    /// `IT`: The market Italy, in the European Union.
    It,
    /// `JP`: The market Japan, outside the European Union.
    Jp,
    /// `MY`: The market Malaysia, outside the European Union.
    My,
    /// `PH`: The market Philippines, outside the European Union.
    Ph,
    /// `SG`: The market Singapore, outside the European Union.
    Sg,
    /// `TH`: The market Thailand, outside the European Union.
    Th,
    /// `US`: The market United States, outside the European Union.
    Us,
    /// `VN`: The market Vietnam, outside the European Union.
    Vn,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for EditProductReplicatedProductRegion {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DE", Self::De),
        ("ES", Self::Es),
        ("FR", Self::Fr),
        ("GB", Self::Gb),
        ("ID", Self::Id),
        ("IE", Self::Ie),
        ("IT", Self::It),
        ("JP", Self::Jp),
        ("MY", Self::My),
        ("PH", Self::Ph),
        ("SG", Self::Sg),
        ("TH", Self::Th),
        ("US", Self::Us),
        ("VN", Self::Vn),
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

/// Values of `status` in `ExternalProduct`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExternalProductStatus {
    /// `ALL`: No state in particular, the default.
    All,
    /// `DRAFT`: The product is not finished or not published on the other platform.
    Draft,
    /// `ACTIVE`: The product is on sale on the other platform.
    Active,
    /// `ARCHIVED`: The product was put away on the other platform and is not for sale there.
    Archived,
    /// `SUSPENDED`: The product is blocked on the other platform.
    Suspended,
    /// `PENDING_SUSPENSION`: The product is about to be blocked on the other platform.
    PendingSuspension,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ExternalProductStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ALL", Self::All),
        ("DRAFT", Self::Draft),
        ("ACTIVE", Self::Active),
        ("ARCHIVED", Self::Archived),
        ("SUSPENDED", Self::Suspended),
        ("PENDING_SUSPENSION", Self::PendingSuspension),
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

/// Values of `field_name` in `AppealMessage`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldName {
    /// `APPEAL_MESSAGE_FIELD_SIZE_CHART`: The dispute concerns measurements shown to buyers.
    AppealMessageFieldSizeChart,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for FieldName {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("APPEAL_MESSAGE_FIELD_SIZE_CHART", Self::AppealMessageFieldSizeChart)];

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

/// Values of `currency` in `GetGlobalProductPrice`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetGlobalProductPriceCurrency {
    /// `USD`: United States dollar, also for global products.
    Usd,
    /// `EUR`: Euro, used in the euro countries of the EU.
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

/// Values of `locale` in `GetProductSkppDetailRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetProductSkppDetailLocale {
    /// `de-DE`: German, for Germany.
    DeDe,
    /// `en`: English without a country.
    En,
    /// `en-GB`: English, for the United Kingdom.
    EnGb,
    /// `id-ID`: Indonesian, for Indonesia.
    IdId,
    /// `it-IT`: Italian, for Italy.
    ItIt,
    /// `ja-JP`: Japanese, for Japan.
    JaJp,
    /// `ms-MY`: Malay, for Malaysia.
    MsMy,
    /// `pt-BR`: Portuguese, for Brazil.
    PtBr,
    /// `th-TH`: Thai, for Thailand.
    ThTh,
    /// `vi-VN`: Vietnamese, for Vietnam.
    ViVn,
    /// `zh-CN`: Chinese in simplified script, for mainland China.
    ZhCn,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetProductSkppDetailLocale {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("de-DE", Self::DeDe),
        ("en", Self::En),
        ("en-GB", Self::EnGb),
        ("id-ID", Self::IdId),
        ("it-IT", Self::ItIt),
        ("ja-JP", Self::JaJp),
        ("ms-MY", Self::MsMy),
        ("pt-BR", Self::PtBr),
        ("th-TH", Self::ThTh),
        ("vi-VN", Self::ViVn),
        ("zh-CN", Self::ZhCn),
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

/// Values of `status` in `GetProductResponse`, `status` in `IntegratedPlatformStatus`, `status` in `Product`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetProductStatus {
    /// `DRAFT`: Saved but not submitted for listing; the seller must complete and list it.
    Draft,
    /// `PENDING`: Under review; goes on sale once it passes.
    Pending,
    /// `FAILED`: The review refused the product; the seller must correct and submit it again.
    Failed,
    /// `ACTIVATE`: On sale and visible to buyers.
    Activate,
    /// `SELLER_DEACTIVATED`: Taken off sale by the seller, who can activate it again.
    SellerDeactivated,
    /// `PLATFORM_DEACTIVATED`: Taken off sale by the platform; the seller must correct the cause.
    PlatformDeactivated,
    /// `FREEZE`: Frozen by the platform after a violation; the seller must appeal or correct it.
    Freeze,
    /// `DELETED`: Removed by the seller; local products can be restored with Recover Products.
    Deleted,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetProductStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DRAFT", Self::Draft),
        ("PENDING", Self::Pending),
        ("FAILED", Self::Failed),
        ("ACTIVATE", Self::Activate),
        ("SELLER_DEACTIVATED", Self::SellerDeactivated),
        ("PLATFORM_DEACTIVATED", Self::PlatformDeactivated),
        ("FREEZE", Self::Freeze),
        ("DELETED", Self::Deleted),
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

/// Values of `field` in `GetRecommendedProductTitleAndDescriptionSuggestion`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetRecommendedProductTitleAndDescriptionSuggestionField {
    /// `TITLE`: The name under which buyers see the product.
    Title,
    /// `DESCRIPTION`: The text that describes the product to buyers.
    Description,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetRecommendedProductTitleAndDescriptionSuggestionField {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("TITLE", Self::Title), ("DESCRIPTION", Self::Description)];

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

/// Values of `status` in `GlobalProduct`, `status` in `SearchGlobalProductsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GlobalProductStatus {
    /// `DELETED`: Removed by the seller; local products can be restored with Recover Products.
    Deleted,
    /// `DRAFT`: Saved but not submitted for listing; the seller must complete and list it.
    Draft,
    /// `PUBLISHED`: The global product is published in at least one market.
    Published,
    /// `UNPUBLISHED`: The global product is complete but not published in any market.
    Unpublished,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GlobalProductStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DELETED", Self::Deleted),
        ("DRAFT", Self::Draft),
        ("PUBLISHED", Self::Published),
        ("UNPUBLISHED", Self::Unpublished),
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

/// Values of `type` in `IdentifierCode`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentifierCodeType {
    /// `GTIN`: Global Trade Item Number, up to 14 digits, which includes UPC and EAN.
    Gtin,
    /// `EAN`: European Article Number, 13 or 8 digits, the common barcode outside North America.
    Ean,
    /// `UPC`: Universal Product Code, 12 digits, the common barcode in North America.
    Upc,
    /// `ISBN`: International Standard Book Number, for books.
    Isbn,
    /// `JAN`: Japanese Article Number, the form of the EAN used in Japan.
    Jan,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for IdentifierCodeType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("GTIN", Self::Gtin),
        ("EAN", Self::Ean),
        ("UPC", Self::Upc),
        ("ISBN", Self::Isbn),
        ("JAN", Self::Jan),
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

/// Values of `indicator_type` in `IndicatorDetail`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndicatorType {
    /// `CONTAINS_ALL_SALE_PROPERTY`: The chart is said to lack sizes that the product is sold in.
    ContainsAllSaleProperty,
    /// `REQUIRED_DIMENSION`: The chart is said to lack a measure that the category demands.
    RequiredDimension,
    /// `VALUE_RANGE_OUT_OF_RANGE`: The chart is said to hold measures outside the allowed limits.
    ValueRangeOutOfRange,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for IndicatorType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CONTAINS_ALL_SALE_PROPERTY", Self::ContainsAllSaleProperty),
        ("REQUIRED_DIMENSION", Self::RequiredDimension),
        ("VALUE_RANGE_OUT_OF_RANGE", Self::ValueRangeOutOfRange),
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

/// Values of `platform` in `IntegratedPlatformStatus`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegratedPlatformStatusPlatform {
    /// `TOKOPEDIA`: The Indonesian marketplace connected with TikTok Shop.
    Tokopedia,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for IntegratedPlatformStatusPlatform {
    const KNOWN: &'static [(&'static str, Self)] = &[("TOKOPEDIA", Self::Tokopedia)];

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

/// Values of `inventory_mode` in `ReplicateProductRequest`, `inventory_mode` in `ReplicateTarget`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InventoryMode {
    /// `EXCLUSIVE`: Each product keeps a stock of its own.
    Exclusive,
    /// `SHARED`: All linked products draw on one common stock.
    Shared,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for InventoryMode {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("EXCLUSIVE", Self::Exclusive), ("SHARED", Self::Shared)];

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

/// Values of `inventory_type` in `GlobalListingPolicy`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InventoryType {
    /// `SHARED`: The SKU sells from the same stock as its source in the other market.
    Shared,
    /// `EXCLUSIVE`: The SKU has stock of its own, apart from its source.
    Exclusive,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for InventoryType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("SHARED", Self::Shared), ("EXCLUSIVE", Self::Exclusive)];

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

/// Values of `listing_methods` in `GetGlobalListingRulesResponse`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListingMethod {
    /// `GLOBAL_PUBLISHING`: A global product is created first and then published in the markets.
    GlobalPublishing,
    /// `LOCAL_REPLICATION`: A product is created in one market and then copied to others.
    LocalReplication,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ListingMethod {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("GLOBAL_PUBLISHING", Self::GlobalPublishing), ("LOCAL_REPLICATION", Self::LocalReplication)];

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

/// Values of `listing_platform` in `AuditFailedReason`, `listing_platform` in `GetCategoriesRequest`, `listing_platform` in `RecommendCategoryRequest` and others; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListingPlatform {
    /// `TIKTOK_SHOP`: Sold on TikTok Shop itself.
    TiktokShop,
    /// `TOKOPEDIA`: Sold on Tokopedia, the Indonesian marketplace connected with TikTok Shop.
    Tokopedia,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ListingPlatform {
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

/// Values of `listing_quality_tiers` in `SearchProductsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListingQualityTier {
    /// `EXCELLENT`: The best quality of a listing.
    Excellent,
    /// `FAIR`: A listing with some weaknesses.
    Fair,
    /// `GOOD`: A listing without important weaknesses.
    Good,
    /// `POOR`: A listing with serious weaknesses.
    Poor,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ListingQualityTier {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("EXCELLENT", Self::Excellent), ("FAIR", Self::Fair), ("GOOD", Self::Good), ("POOR", Self::Poor)];

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

/// Values of `measurement_type` in `CreateSizeChartV2SizeChartData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeasurementType {
    /// `BODY_MEASUREMENTS`: Sizes of the body that the product fits.
    BodyMeasurements,
    /// `GENERIC_MEASUREMENTS`: General sizes that are neither of body nor product.
    GenericMeasurements,
    /// `PRODUCT_MEASUREMENTS`: Sizes of the product itself.
    ProductMeasurements,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for MeasurementType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("BODY_MEASUREMENTS", Self::BodyMeasurements),
        ("GENERIC_MEASUREMENTS", Self::GenericMeasurements),
        ("PRODUCT_MEASUREMENTS", Self::ProductMeasurements),
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

/// Values of `status` in `OpportunityApplication`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpportunityApplicationStatus {
    /// `REVIEWING`: The platform examines the product; becomes APPROVED or REJECTED.
    Reviewing,
    /// `APPROVED`: The product takes part in the opportunity.
    Approved,
    /// `REJECTED`: The platform refused the product for this opportunity.
    Rejected,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for OpportunityApplicationStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("REVIEWING", Self::Reviewing), ("APPROVED", Self::Approved), ("REJECTED", Self::Rejected)];

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

/// Values of `opportunity_matching_status` in `CandidateProduct`, `opportunity_matching_statuses` in `SearchCandidateProductsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpportunityMatchingStatus {
    /// `PENDING`: Candidate products for which the search is still running.
    Pending,
    /// `MATCHED`: Candidate products for which at least one opportunity was found.
    Matched,
    /// `NOT_MATCHED`: Candidate products for which no opportunity fits.
    NotMatched,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for OpportunityMatchingStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("PENDING", Self::Pending), ("MATCHED", Self::Matched), ("NOT_MATCHED", Self::NotMatched)];

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

/// Values of `opportunity_type` in `ListOpportunitiesRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpportunityType {
    /// `CATEGORY`: Products of a category are wanted.
    Category,
    /// `KEYWORD`: Products for a popular search word are wanted.
    Keyword,
    /// `PRODUCT`: This exact item is wanted.
    Product,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for OpportunityType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("CATEGORY", Self::Category), ("KEYWORD", Self::Keyword), ("PRODUCT", Self::Product)];

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

/// Values of `optimization_fields` in `DiagnoseAndOptimizeProductRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OptimizationField {
    /// `ALL`: Improves title, description and picture.
    All,
    /// `DESCRIPTION`: Improves the product text, which can take more than 10 seconds.
    Description,
    /// `IMAGE`: Improves the gallery picture.
    Image,
    /// `NONE`: Suggests nothing, the default.
    None,
    /// `TITLE`: Improves the product name.
    Title,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for OptimizationField {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ALL", Self::All),
        ("DESCRIPTION", Self::Description),
        ("IMAGE", Self::Image),
        ("NONE", Self::None),
        ("TITLE", Self::Title),
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

/// Values of `optimization_mode` in `OptimizeImagesImage2`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OptimizationMode {
    /// `WHITE_BACKGROUND`: Replaces what is behind the product by plain white.
    WhiteBackground,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for OptimizationMode {
    const KNOWN: &'static [(&'static str, Self)] = &[("WHITE_BACKGROUND", Self::WhiteBackground)];

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

/// Values of `optimize_status` in `OptimizeImagesImage`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OptimizeStatus {
    /// `SUCCESS`: The improved picture is ready to use.
    Success,
    /// `IGNORE`: The picture had been improved before, so nothing was done.
    Ignore,
    /// `PROCESSING`: The work takes a few seconds; repeat the call to get the result.
    Processing,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for OptimizeStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("SUCCESS", Self::Success), ("IGNORE", Self::Ignore), ("PROCESSING", Self::Processing)];

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

/// Values of `optional_regions` in `GetGlobalAttributesAttribute`, `optional_regions` in `GetGlobalCategoryRulesProductCertification`, `region` in `PublishGlobalProductProduct` and others; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OptionalRegion {
    /// `DE`: Not always needed for products sold in Germany.
    De,
    /// `ES`: Not always needed for products sold in Spain.
    Es,
    /// `FR`: Not always needed for products sold in France.
    Fr,
    /// `GB`: Not always needed for products sold in the United Kingdom.
    Gb,
    /// `ID`: Not always needed for products sold in Indonesia.
    Id,
    /// `IT`: Not always needed for products sold in Italy.
    It,
    /// `IE`: Not always needed for products sold in Ireland.
    Ie,
    /// `JP`: Not always needed for products sold in Japan.
    Jp,
    /// `MY`: Not always needed for products sold in Malaysia.
    My,
    /// `PH`: Not always needed for products sold in the Philippines.
    Ph,
    /// `SG`: Not always needed for products sold in Singapore.
    Sg,
    /// `TH`: Not always needed for products sold in Thailand.
    Th,
    /// `US`: Not always needed for products sold in the United States.
    Us,
    /// `VN`: Not always needed for products sold in Vietnam.
    Vn,
    /// `MX`: Not always needed for products sold in Mexico.
    Mx,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for OptionalRegion {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DE", Self::De),
        ("ES", Self::Es),
        ("FR", Self::Fr),
        ("GB", Self::Gb),
        ("ID", Self::Id),
        ("IT", Self::It),
        ("IE", Self::Ie),
        ("JP", Self::Jp),
        ("MY", Self::My),
        ("PH", Self::Ph),
        ("SG", Self::Sg),
        ("TH", Self::Th),
        ("US", Self::Us),
        ("VN", Self::Vn),
        ("MX", Self::Mx),
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

/// Values of `unit` in `PackageWeight`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackageWeightUnit {
    /// `KILOGRAM`: Kilograms, the metric unit accepted in all markets.
    Kilogram,
    /// `POUND`: Pounds (about 453.6 g); US only.
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

/// Values of `region` in `PartialEditProductReplicatedProduct`, `region` in `PublishTarget`, `region` in `SalePrice`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartialEditProductReplicatedProductRegion {
    /// `AT`: The market Austria, in the European Union.
    At,
    /// `BE`: The market Belgium, in the European Union.
    Be,
    /// `CZ`: The market Czech Republic, in the European Union.
    Cz,
    /// `DE`: The market Germany, in the European Union.
    De,
    /// `ES`: The market Spain, in the European Union.
    Es,
    /// `FR`: The market France, in the European Union.
    Fr,
    /// `GB`: The market United Kingdom, outside the European Union.
    Gb,
    /// `GR`: The market Greece, in the European Union.
    Gr,
    /// `HU`: The market Hungary, in the European Union.
    Hu,
    /// `ID`: The market Indonesia, outside the European Union.
    Id,
    /// `IE`: The market Ireland, in the European Union.
    Ie,
    /// `IT`: The market Italy, in the European Union.
    It,
    /// `JP`: The market Japan, outside the European Union.
    Jp,
    /// `MX`: The market Mexico, outside the European Union.
    Mx,
    /// `MY`: The market Malaysia, outside the European Union.
    My,
    /// `NL`: The market Netherlands, in the European Union.
    Nl,
    /// `PH`: The market Philippines, outside the European Union.
    Ph,
    /// `PO`: The market Poland, in the European Union; the ISO code would be PL.
    Po,
    /// `PT`: The market Portugal, in the European Union.
    Pt,
    /// `SG`: The market Singapore, outside the European Union.
    Sg,
    /// `TH`: The market Thailand, outside the European Union.
    Th,
    /// `US`: The market United States, outside the European Union.
    Us,
    /// `VN`: The market Vietnam, outside the European Union.
    Vn,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for PartialEditProductReplicatedProductRegion {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AT", Self::At),
        ("BE", Self::Be),
        ("CZ", Self::Cz),
        ("DE", Self::De),
        ("ES", Self::Es),
        ("FR", Self::Fr),
        ("GB", Self::Gb),
        ("GR", Self::Gr),
        ("HU", Self::Hu),
        ("ID", Self::Id),
        ("IE", Self::Ie),
        ("IT", Self::It),
        ("JP", Self::Jp),
        ("MX", Self::Mx),
        ("MY", Self::My),
        ("NL", Self::Nl),
        ("PH", Self::Ph),
        ("PO", Self::Po),
        ("PT", Self::Pt),
        ("SG", Self::Sg),
        ("TH", Self::Th),
        ("US", Self::Us),
        ("VN", Self::Vn),
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

/// Values of `permission_statuses` in `Category`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionStatus {
    /// `AVAILABLE`: The shop may list products here.
    Available,
    /// `INVITE_ONLY`: Restricted; the seller must apply in the Qualification Center of Seller Center first.
    InviteOnly,
    /// `NON_MAIN_CATEGORY`: Outside what this shop may sell; the seller must ask the account manager.
    NonMainCategory,
    /// `PROHIBITED`: Nothing may be listed here by any seller.
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

/// Values of `availability` in `PhoneNumber`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneNumberAvailability {
    /// `AVAILABLE`: There is a telephone number, which must be given.
    Available,
    /// `UNAVAILABLE`: There is no telephone number.
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

/// Values of `pre_approved_reasons` in `Audit`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreApprovedReason {
    /// `KYC_PENDING`: The identity check of the seller (KYC) is not finished; the seller must complete the registration.
    KycPending,
    /// `RESTRICTED_CATEGORY_PENDING`: The category is restricted and not open to the shop yet; the seller must apply in Seller Center. US only.
    RestrictedCategoryPending,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for PreApprovedReason {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("KYC_PENDING", Self::KycPending),
        ("RESTRICTED_CATEGORY_PENDING", Self::RestrictedCategoryPending),
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

/// Values of `product_status` in `GetProductResponse`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductStatus {
    /// `INITIAL`: New and not on sale yet.
    Initial,
    /// `DRAFT`: Saved but not submitted for listing; the seller must complete and list it.
    Draft,
    /// `ACTIVATE`: On sale, whatever the review of a later edit says.
    Activate,
    /// `SELLER_DEACTIVATED`: Taken off sale by the seller, who can activate it again.
    SellerDeactivated,
    /// `PLATFORM_DEACTIVATED`: Taken off sale by the platform; the seller must correct the cause.
    PlatformDeactivated,
    /// `FREEZE`: Frozen by the platform after a violation; the seller must appeal or correct it.
    Freeze,
    /// `DELETED`: Removed from the shop and no longer for sale.
    Deleted,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ProductStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("INITIAL", Self::Initial),
        ("DRAFT", Self::Draft),
        ("ACTIVATE", Self::Activate),
        ("SELLER_DEACTIVATED", Self::SellerDeactivated),
        ("PLATFORM_DEACTIVATED", Self::PlatformDeactivated),
        ("FREEZE", Self::Freeze),
        ("DELETED", Self::Deleted),
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

/// Values of `product_tag` in `ProductTagOperation`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductTag {
    /// `AUCTION`: The product is offered in LIVE auctions.
    Auction,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ProductTag {
    const KNOWN: &'static [(&'static str, Self)] = &[("AUCTION", Self::Auction)];

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

/// Values of `product_types` in `GetProductResponse`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductType {
    /// `COMBINED_PRODUCT`: A virtual bundle put together from other products of the shop.
    CombinedProduct,
    /// `IN_COMBINED_PRODUCT`: Also sold as a component of at least one virtual bundle.
    InCombinedProduct,
    /// `GPR_TARGET_PRODUCT`: Kept in step with listings in other markets; EU only.
    GprTargetProduct,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ProductType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("COMBINED_PRODUCT", Self::CombinedProduct),
        ("IN_COMBINED_PRODUCT", Self::InCombinedProduct),
        ("GPR_TARGET_PRODUCT", Self::GprTargetProduct),
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

/// Values of `status` in `PublishResult`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PublishResultStatus {
    /// `SUCCESS`: The change reached the local product, which the platform reviews next.
    Success,
    /// `FAILED`: The change did not reach the local product of this market.
    Failed,
    /// `DRAFT`: Saved in the market as a local draft with errors in its data; the seller must correct and list it.
    Draft,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for PublishResultStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("SUCCESS", Self::Success), ("FAILED", Self::Failed), ("DRAFT", Self::Draft)];

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

/// Values of `quality_tier` in `DiagnosisResult`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QualityTier {
    /// `FAIR`: The middle tier, reached when all improvements of this tier are made.
    Fair,
    /// `GOOD`: The top tier, reached when the improvements of this tier and of FAIR are made.
    Good,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for QualityTier {
    const KNOWN: &'static [(&'static str, Self)] = &[("FAIR", Self::Fair), ("GOOD", Self::Good)];

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

/// Values of `optional_regions` in `Manufacturer`, `optional_regions` in `ResponsiblePerson`, `region` in `BindResult` and others; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequiredRegion {
    /// `DE`: The market Germany, in the European Union.
    De,
    /// `ES`: The market Spain, in the European Union.
    Es,
    /// `FR`: The market France, in the European Union.
    Fr,
    /// `IE`: The market Ireland, in the European Union.
    Ie,
    /// `IT`: The market Italy, in the European Union.
    It,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for RequiredRegion {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("DE", Self::De), ("ES", Self::Es), ("FR", Self::Fr), ("IE", Self::Ie), ("IT", Self::It)];

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

/// Values of `sales_regions` in `Product`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SalesRegion {
    /// `BR`: The product is offered to buyers in Brazil.
    Br,
    /// `DE`: The product is offered to buyers in Germany.
    De,
    /// `ES`: The product is offered to buyers in Spain.
    Es,
    /// `FR`: The product is offered to buyers in France.
    Fr,
    /// `GB`: The product is offered to buyers in the United Kingdom.
    Gb,
    /// `ID`: The product is offered to buyers in Indonesia.
    Id,
    /// `IE`: The product is offered to buyers in Ireland.
    Ie,
    /// `IT`: The product is offered to buyers in Italy.
    It,
    /// `JP`: The product is offered to buyers in Japan.
    Jp,
    /// `MX`: The product is offered to buyers in Mexico.
    Mx,
    /// `MY`: The product is offered to buyers in Malaysia.
    My,
    /// `PH`: The product is offered to buyers in the Philippines.
    Ph,
    /// `SG`: The product is offered to buyers in Singapore.
    Sg,
    /// `TH`: The product is offered to buyers in Thailand.
    Th,
    /// `US`: The product is offered to buyers in the United States.
    Us,
    /// `VN`: The product is offered to buyers in Vietnam.
    Vn,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SalesRegion {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("BR", Self::Br),
        ("DE", Self::De),
        ("ES", Self::Es),
        ("FR", Self::Fr),
        ("GB", Self::Gb),
        ("ID", Self::Id),
        ("IE", Self::Ie),
        ("IT", Self::It),
        ("JP", Self::Jp),
        ("MX", Self::Mx),
        ("MY", Self::My),
        ("PH", Self::Ph),
        ("SG", Self::Sg),
        ("TH", Self::Th),
        ("US", Self::Us),
        ("VN", Self::Vn),
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

/// Values of `save_mode` in `CreateProductRequest`, `save_mode` in `EditProductRequest`, `save_mode` in `PartialEditProductRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SaveMode {
    /// `AS_DRAFT`: Saves a draft to be finished later.
    AsDraft,
    /// `LISTING`: Submits the product for listing at once, the default.
    Listing,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SaveMode {
    const KNOWN: &'static [(&'static str, Self)] = &[("AS_DRAFT", Self::AsDraft), ("LISTING", Self::Listing)];

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

/// Values of `tags` in `SearchOpportunitiesOpportunity`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchOpportunitiesOpportunityTag {
    /// `TIKTOKSHOP_HOT_SELLING`: One of the best sellers on TikTok Shop.
    TiktokshopHotSelling,
    /// `POPULAR_IN_TIKTOKSHOP`: Wanted by many buyers on TikTok Shop.
    PopularInTiktokshop,
    /// `POPULAR_IN_MARKETPLACES`: Wanted by buyers of several online marketplaces.
    PopularInMarketplaces,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SearchOpportunitiesOpportunityTag {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("TIKTOKSHOP_HOT_SELLING", Self::TiktokshopHotSelling),
        ("POPULAR_IN_TIKTOKSHOP", Self::PopularInTiktokshop),
        ("POPULAR_IN_MARKETPLACES", Self::PopularInMarketplaces),
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

/// Values of `type` in `SearchOpportunitiesOpportunity`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchOpportunitiesOpportunityType {
    /// `PRODUCT`: One popular item is wanted; the submitted product must be exactly the same.
    Product,
    /// `LEAF_CATEGORY`: A whole leaf category is wanted; the submitted product must lie in it.
    LeafCategory,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SearchOpportunitiesOpportunityType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("PRODUCT", Self::Product), ("LEAF_CATEGORY", Self::LeafCategory)];

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

/// Values of `status` in `SearchProductsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchProductsStatus {
    /// `ACTIVATE`: On sale and visible to buyers.
    Activate,
    /// `ALL`: No limit by state, the default.
    All,
    /// `DELETED`: Removed by the seller; local products can be restored with Recover Products.
    Deleted,
    /// `DRAFT`: Saved but not submitted for listing; the seller must complete and list it.
    Draft,
    /// `FAILED`: The review refused the product; the seller must correct and submit it again.
    Failed,
    /// `FREEZE`: Frozen by the platform after a violation; the seller must appeal or correct it.
    Freeze,
    /// `PENDING`: Under review; goes on sale once it passes.
    Pending,
    /// `PLATFORM_DEACTIVATED`: Taken off sale by the platform; the seller must correct the cause.
    PlatformDeactivated,
    /// `SELLER_DEACTIVATED`: Taken off sale by the seller, who can activate it again.
    SellerDeactivated,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SearchProductsStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ACTIVATE", Self::Activate),
        ("ALL", Self::All),
        ("DELETED", Self::Deleted),
        ("DRAFT", Self::Draft),
        ("FAILED", Self::Failed),
        ("FREEZE", Self::Freeze),
        ("PENDING", Self::Pending),
        ("PLATFORM_DEACTIVATED", Self::PlatformDeactivated),
        ("SELLER_DEACTIVATED", Self::SellerDeactivated),
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

/// Values of `selling_format` in `CheckProductListingRequest`, `selling_format` in `CreateProductRequest`, `selling_format` in `EditProductRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SellingFormat {
    /// `FIXED_PRICE`: Sold at its price only.
    FixedPrice,
    /// `FIXED_PRICE_AND_LIVE_AUCTION`: Sold at its price and also by bidding in LIVE sessions.
    FixedPriceAndLiveAuction,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SellingFormat {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("FIXED_PRICE", Self::FixedPrice),
        ("FIXED_PRICE_AND_LIVE_AUCTION", Self::FixedPriceAndLiveAuction),
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

/// Values of `shipping_insurance_requirement` in `CheckProductListingRequest`, `shipping_insurance_requirement` in `CreateProductRequest`, `shipping_insurance_requirement` in `EditProductRequest` and others; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingInsuranceRequirement {
    /// `NOT_SUPPORTED`: Buyers cannot insure the shipment.
    NotSupported,
    /// `OPTIONAL`: Buyers may choose to insure the shipment.
    Optional,
    /// `REQUIRED`: Buyers must insure the shipment.
    Required,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ShippingInsuranceRequirement {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("NOT_SUPPORTED", Self::NotSupported), ("OPTIONAL", Self::Optional), ("REQUIRED", Self::Required)];

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

/// Values of `size_chart_mode` in `SearchSizeChartsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SizeChartMode {
    /// `PRODUCT_SCOPED`: The size chart belongs to a single product.
    ProductScoped,
    /// `REUSABLE_TEMPLATE`: The size chart is a template for many products.
    ReusableTemplate,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SizeChartMode {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("PRODUCT_SCOPED", Self::ProductScoped), ("REUSABLE_TEMPLATE", Self::ReusableTemplate)];

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

/// Values of `sns_filter` in `SearchProductsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SnsFilter {
    /// `CONFIGURED`: Subscribe and Save is set up for the product.
    Configured,
    /// `ELIGIBLE`: The product can take part in Subscribe and Save.
    Eligible,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SnsFilter {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("CONFIGURED", Self::Configured), ("ELIGIBLE", Self::Eligible)];

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

/// Values of `locale` in `CheckProductListingRequest`, `locale` in `GetAttributesRequest`, `locale` in `GetCategoriesRequest` and others; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceLocale {
    /// `cs-CZ`: Czech, for the Czech Republic.
    CsCz,
    /// `de-AT`: German, for Austria.
    DeAt,
    /// `de-BE`: German, for Belgium.
    DeBe,
    /// `de-DE`: German, for Germany.
    DeDe,
    /// `el-GR`: Greek, for Greece.
    ElGr,
    /// `en-GB`: English, for the United Kingdom.
    EnGb,
    /// `en-IE`: English, for Ireland.
    EnIe,
    /// `en-US`: English, for the United States.
    EnUs,
    /// `es-ES`: Spanish, for Spain.
    EsEs,
    /// `es-MX`: Spanish, for Mexico.
    EsMx,
    /// `fr-BE`: French, for Belgium.
    FrBe,
    /// `fr-FR`: French, for France.
    FrFr,
    /// `hu-HU`: Hungarian, for Hungary.
    HuHu,
    /// `id-ID`: Indonesian, for Indonesia.
    IdId,
    /// `it-IT`: Italian, for Italy.
    ItIt,
    /// `ja-JP`: Japanese, for Japan.
    JaJp,
    /// `ms-MY`: Malay, for Malaysia.
    MsMy,
    /// `nl-BE`: Dutch, for Belgium.
    NlBe,
    /// `nl-NL`: Dutch, for the Netherlands.
    NlNl,
    /// `pl-PL`: Polish, for Poland.
    PlPl,
    /// `pt-BR`: Portuguese, for Brazil.
    PtBr,
    /// `pt-PT`: Portuguese, for Portugal.
    PtPt,
    /// `th-TH`: Thai, for Thailand.
    ThTh,
    /// `vi-VN`: Vietnamese, for Vietnam.
    ViVn,
    /// `zh-CN`: Chinese in simplified script, for mainland China.
    ZhCn,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SourceLocale {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("cs-CZ", Self::CsCz),
        ("de-AT", Self::DeAt),
        ("de-BE", Self::DeBe),
        ("de-DE", Self::DeDe),
        ("el-GR", Self::ElGr),
        ("en-GB", Self::EnGb),
        ("en-IE", Self::EnIe),
        ("en-US", Self::EnUs),
        ("es-ES", Self::EsEs),
        ("es-MX", Self::EsMx),
        ("fr-BE", Self::FrBe),
        ("fr-FR", Self::FrFr),
        ("hu-HU", Self::HuHu),
        ("id-ID", Self::IdId),
        ("it-IT", Self::ItIt),
        ("ja-JP", Self::JaJp),
        ("ms-MY", Self::MsMy),
        ("nl-BE", Self::NlBe),
        ("nl-NL", Self::NlNl),
        ("pl-PL", Self::PlPl),
        ("pt-BR", Self::PtBr),
        ("pt-PT", Self::PtPt),
        ("th-TH", Self::ThTh),
        ("vi-VN", Self::ViVn),
        ("zh-CN", Self::ZhCn),
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

/// Values of `status` in `StatusInfo`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusInfoStatus {
    /// `NORMAL`: The SKU can be sold while its product is on sale.
    Normal,
    /// `DEACTIVATED`: The SKU is off sale; `deactivation_source` says through whom.
    Deactivated,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for StatusInfoStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("NORMAL", Self::Normal), ("DEACTIVATED", Self::Deactivated)];

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

/// Values of `target_languages` in `CreateImageTranslationTasksImage`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetLanguage {
    /// `cs-CZ`: Czech, for the Czech Republic.
    CsCz,
    /// `da-DK`: Danish, for Denmark.
    DaDk,
    /// `de-AT`: German, for Austria.
    DeAt,
    /// `de-BE`: German, for Belgium.
    DeBe,
    /// `de-DE`: German, for Germany.
    DeDe,
    /// `el-GR`: Greek, for Greece.
    ElGr,
    /// `en-GB`: English, for the United Kingdom.
    EnGb,
    /// `en-IE`: English, for Ireland.
    EnIe,
    /// `es-ES`: Spanish, for Spain.
    EsEs,
    /// `fi-FI`: Finnish, for Finland.
    FiFi,
    /// `fr-BE`: French, for Belgium.
    FrBe,
    /// `fr-FR`: French, for France.
    FrFr,
    /// `hu-HU`: Hungarian, for Hungary.
    HuHu,
    /// `it-IT`: Italian, for Italy.
    ItIt,
    /// `nl-BE`: Dutch, for Belgium.
    NlBe,
    /// `nl-NL`: Dutch, for the Netherlands.
    NlNl,
    /// `pl-PL`: Polish, for Poland.
    PlPl,
    /// `pt-PT`: Portuguese, for Portugal.
    PtPt,
    /// `sv-SE`: Swedish, for Sweden.
    SvSe,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for TargetLanguage {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("cs-CZ", Self::CsCz),
        ("da-DK", Self::DaDk),
        ("de-AT", Self::DeAt),
        ("de-BE", Self::DeBe),
        ("de-DE", Self::DeDe),
        ("el-GR", Self::ElGr),
        ("en-GB", Self::EnGb),
        ("en-IE", Self::EnIe),
        ("es-ES", Self::EsEs),
        ("fi-FI", Self::FiFi),
        ("fr-BE", Self::FrBe),
        ("fr-FR", Self::FrFr),
        ("hu-HU", Self::HuHu),
        ("it-IT", Self::ItIt),
        ("nl-BE", Self::NlBe),
        ("nl-NL", Self::NlNl),
        ("pl-PL", Self::PlPl),
        ("pt-PT", Self::PtPt),
        ("sv-SE", Self::SvSe),
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

/// Values of `status` in `TranslationTask`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranslationTaskStatus {
    /// `PROCESSING`: The translation is under way; ask again later.
    Processing,
    /// `COMPLETED`: The translated picture is ready.
    Completed,
    /// `FAILED`: The translation ended with an error and gave no picture.
    Failed,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for TranslationTaskStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("PROCESSING", Self::Processing), ("COMPLETED", Self::Completed), ("FAILED", Self::Failed)];

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

/// Values of `unit_system` in `CreateSizeChartV2SizeChartData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnitSystem {
    /// `IMPERIAL`: Inches and pounds.
    Imperial,
    /// `METRIC`: Centimeters and kilograms.
    Metric,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for UnitSystem {
    const KNOWN: &'static [(&'static str, Self)] = &[("IMPERIAL", Self::Imperial), ("METRIC", Self::Metric)];

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

/// Values of `use_case` in `UploadProductImageResponse`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadProductImageUseCase {
    /// `MAIN_IMAGE`: Picture for the gallery of the product, 300 to 4000 pixels per side.
    MainImage,
    /// `ATTRIBUTE_IMAGE`: Picture that shows a variant, such as a color.
    AttributeImage,
    /// `DESCRIPTION_IMAGE`: Picture inside the HTML description.
    DescriptionImage,
    /// `CERTIFICATION_IMAGE`: Picture of a certificate, package or label that proves a requirement.
    CertificationImage,
    /// `SIZE_CHART_IMAGE`: Picture of a size chart, at least 1024 pixels on the shorter side.
    SizeChartImage,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for UploadProductImageUseCase {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("MAIN_IMAGE", Self::MainImage),
        ("ATTRIBUTE_IMAGE", Self::AttributeImage),
        ("DESCRIPTION_IMAGE", Self::DescriptionImage),
        ("CERTIFICATION_IMAGE", Self::CertificationImage),
        ("SIZE_CHART_IMAGE", Self::SizeChartImage),
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

/// Values of `use_case` in `UploadProductImageRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UseCase {
    /// `MAIN_IMAGE`: Picture for the gallery of the product, 300 to 4000 pixels per side.
    MainImage,
    /// `ATTRIBUTE_IMAGE`: Picture that shows a variant, such as a color.
    AttributeImage,
    /// `CERTIFICATION_IMAGE`: Picture of a certificate, package or label that proves a requirement.
    CertificationImage,
    /// `CUSTOMIZATION_IMAGE`: Picture for a product that buyers design themselves.
    CustomizationImage,
    /// `DESCRIPTION_IMAGE`: Picture inside the HTML description.
    DescriptionImage,
    /// `SIZE_CHART_IMAGE`: Picture of a size chart, at least 1024 pixels on the shorter side.
    SizeChartImage,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for UseCase {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("MAIN_IMAGE", Self::MainImage),
        ("ATTRIBUTE_IMAGE", Self::AttributeImage),
        ("CERTIFICATION_IMAGE", Self::CertificationImage),
        ("CUSTOMIZATION_IMAGE", Self::CustomizationImage),
        ("DESCRIPTION_IMAGE", Self::DescriptionImage),
        ("SIZE_CHART_IMAGE", Self::SizeChartImage),
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

/// Values of `value_data_format` in `Attribute`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValueDataFormat {
    /// `POSITIVE_INT_OR_DECIMAL`: Numbers above zero, with or without decimals.
    PositiveIntOrDecimal,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ValueDataFormat {
    const KNOWN: &'static [(&'static str, Self)] = &[("POSITIVE_INT_OR_DECIMAL", Self::PositiveIntOrDecimal)];

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
    AttributeType,
    AuditStatus,
    AuditStatus2,
    AuthorizedStatus,
    BindResultStatus,
    BrandStatus,
    CategoryVersion,
    CheckItem,
    CheckProductListingDiagnoseField,
    CheckProductListingExternalListPriceCurrency,
    CheckProductListingExternalListPriceSource,
    CheckProductListingPackageWeightUnit,
    CheckProductListingPriceCurrency,
    CombinedListingNotLiveReason,
    ConditionType,
    CreateManufacturerLocale,
    CreateProductLocale,
    CreateProductPriceCurrency,
    CurrentTier,
    DeactivationSource,
    EditProductPreSaleType,
    EditProductPriceCurrency,
    EditProductReplicatedProductRegion,
    ExternalProductStatus,
    FieldName,
    GetGlobalProductPriceCurrency,
    GetProductSkppDetailLocale,
    GetProductStatus,
    GetRecommendedProductTitleAndDescriptionSuggestionField,
    GlobalProductStatus,
    IdentifierCodeType,
    IndicatorType,
    IntegratedPlatformStatusPlatform,
    InventoryMode,
    InventoryType,
    ListingMethod,
    ListingPlatform,
    ListingQualityTier,
    MeasurementType,
    OpportunityApplicationStatus,
    OpportunityMatchingStatus,
    OpportunityType,
    OptimizationField,
    OptimizationMode,
    OptimizeStatus,
    OptionalRegion,
    PackageWeightUnit,
    PartialEditProductReplicatedProductRegion,
    PermissionStatus,
    PhoneNumberAvailability,
    PreApprovedReason,
    ProductStatus,
    ProductTag,
    ProductType,
    PublishResultStatus,
    QualityTier,
    RequiredRegion,
    SalesRegion,
    SaveMode,
    SearchOpportunitiesOpportunityTag,
    SearchOpportunitiesOpportunityType,
    SearchProductsStatus,
    SellingFormat,
    ShippingInsuranceRequirement,
    SizeChartMode,
    SnsFilter,
    SourceLocale,
    StatusInfoStatus,
    TargetLanguage,
    TranslationTaskStatus,
    UnitSystem,
    UploadProductImageUseCase,
    UseCase,
    ValueDataFormat,
);
