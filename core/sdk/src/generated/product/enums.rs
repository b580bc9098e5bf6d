// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `allowed_special_product_types` in `GetCategoryRulesResponse`, `type` in `PreSale`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllowedSpecialProductType {
    /// `PRE_ORDER`
    PreOrder,
    /// `MADE_TO_ORDER`
    MadeToOrder,
    /// `CUSTOM`
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

/// Values of `audit_status` in `SearchProductsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditStatus {
    /// `APPROVED`
    Approved,
    /// `AUDITING`
    Auditing,
    /// `FAILED`
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

/// Values of `category_version` in `PartialEditGlobalProductRequest`, `category_version` in `RecommendGlobalCategoriesRequest`, `category_version` in `SearchProductsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CategoryVersion {
    /// `v1`
    V1,
    /// `v2`
    V2,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CategoryVersion {
    const KNOWN: &'static [(&'static str, Self)] = &[("v1", Self::V1), ("v2", Self::V2)];

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

/// Values of `unit` in `CheckProductListingPackageWeight`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckProductListingPackageWeightUnit {
    /// `KILOGRAM`
    Kilogram,
    /// `POUND`
    Pound,
    /// `GRAM`
    Gram,
    /// `CENTIMETER`
    Centimeter,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CheckProductListingPackageWeightUnit {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("KILOGRAM", Self::Kilogram),
        ("POUND", Self::Pound),
        ("GRAM", Self::Gram),
        ("CENTIMETER", Self::Centimeter),
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

/// Values of `currency` in `CheckProductListingPrice`, `currency` in `PartialEditProductPrice`, `currency` in `PartialEditProductSkuPrice`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckProductListingPriceCurrency {
    /// `BRL`
    Brl,
    /// `CZK`
    Czk,
    /// `EUR`
    Eur,
    /// `GBP`
    Gbp,
    /// `HUF`
    Huf,
    /// `IDR`
    Idr,
    /// `JPY`
    Jpy,
    /// `MXN`
    Mxn,
    /// `MYR`
    Myr,
    /// `PHP`
    Php,
    /// `PLN`
    Pln,
    /// `SGD`
    Sgd,
    /// `THB`
    Thb,
    /// `USD`
    Usd,
    /// `VND`
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

/// Values of `locale` in `CreateManufacturerRequest`, `locale` in `CreateResponsiblePersonRequest`, `locale` in `PartialEditManufacturerRequest` and others; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateManufacturerLocale {
    /// `de-DE`
    DeDe,
    /// `en-IE`
    EnIe,
    /// `es-ES`
    EsEs,
    /// `fr-FR`
    FrFr,
    /// `it-IT`
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

/// Values of `locale` in `CreateProductRequest`, `locale` in `EditProductRequest`, `locales` in `SearchSizeChartsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateProductLocale {
    /// `de-DE`
    DeDe,
    /// `en-GB`
    EnGb,
    /// `en-IE`
    EnIe,
    /// `en-US`
    EnUs,
    /// `es-ES`
    EsEs,
    /// `es-MX`
    EsMx,
    /// `fr-FR`
    FrFr,
    /// `id-ID`
    IdId,
    /// `it-IT`
    ItIt,
    /// `ja-JP`
    JaJp,
    /// `ms-MY`
    MsMy,
    /// `pt-BR`
    PtBr,
    /// `th-TH`
    ThTh,
    /// `vi-VN`
    ViVn,
    /// `zh-CN`
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

/// Values of `currency` in `CreateProductPrice`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateProductPriceCurrency {
    /// `BRL`
    Brl,
    /// `EUR`
    Eur,
    /// `GBP`
    Gbp,
    /// `IDR`
    Idr,
    /// `JPY`
    Jpy,
    /// `MXN`
    Mxn,
    /// `MYR`
    Myr,
    /// `PHP`
    Php,
    /// `SGD`
    Sgd,
    /// `THB`
    Thb,
    /// `USD`
    Usd,
    /// `VND`
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

/// Values of `save_mode` in `CreateProductRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateProductSaveMode {
    /// `AS_DRAFT`
    AsDraft,
    /// `LISTING`
    Listing,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CreateProductSaveMode {
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

/// Values of `type` in `EditProductPreSale`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditProductPreSaleType {
    /// `PRE_ORDER`
    PreOrder,
    /// `MADE_TO_ORDER`
    MadeToOrder,
    /// `CUSTOM`
    Custom,
    /// `NONE`
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

/// Values of `currency` in `EditProductPrice`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditProductPriceCurrency {
    /// `EUR`
    Eur,
    /// `GBP`
    Gbp,
    /// `IDR`
    Idr,
    /// `JPY`
    Jpy,
    /// `MYR`
    Myr,
    /// `PHP`
    Php,
    /// `SGD`
    Sgd,
    /// `THB`
    Thb,
    /// `USD`
    Usd,
    /// `VND`
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

/// Values of `region` in `EditProductReplicatedProduct`, `region` in `PartialEditGlobalProductSalePrice`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditProductReplicatedProductRegion {
    /// `DE`
    De,
    /// `ES`
    Es,
    /// `FR`
    Fr,
    /// `GB`
    Gb,
    /// `ID`
    Id,
    /// `IE`
    Ie,
    /// `IT`
    It,
    /// `JP`
    Jp,
    /// `MY`
    My,
    /// `PH`
    Ph,
    /// `SG`
    Sg,
    /// `TH`
    Th,
    /// `US`
    Us,
    /// `VN`
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

/// Values of `currency` in `GetGlobalProductPrice`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetGlobalProductPriceCurrency {
    /// `USD`
    Usd,
    /// `EUR`
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

/// Values of `locale` in `GetProductSkppDetailRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetProductSkppDetailLocale {
    /// `de-DE`
    DeDe,
    /// `en`
    En,
    /// `en-GB`
    EnGb,
    /// `id-ID`
    IdId,
    /// `it-IT`
    ItIt,
    /// `ja-JP`
    JaJp,
    /// `ms-MY`
    MsMy,
    /// `pt-BR`
    PtBr,
    /// `th-TH`
    ThTh,
    /// `vi-VN`
    ViVn,
    /// `zh-CN`
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

/// Values of `indicator_type` in `IndicatorDetail`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndicatorType {
    /// `CONTAINS_ALL_SALE_PROPERTY`
    ContainsAllSaleProperty,
    /// `REQUIRED_DIMENSION`
    RequiredDimension,
    /// `VALUE_RANGE_OUT_OF_RANGE`
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

/// Values of `inventory_mode` in `ReplicateProductRequest`, `inventory_mode` in `ReplicateTarget`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InventoryMode {
    /// `EXCLUSIVE`
    Exclusive,
    /// `SHARED`
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

/// Values of `listing_platform` in `GetCategoriesRequest`, `listing_platform` in `RecommendCategoryRequest`, `listing_platforms` in `ActivateProductsRequest` and others; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListingPlatform {
    /// `TIKTOK_SHOP`
    TiktokShop,
    /// `TOKOPEDIA`
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

/// Values of `listing_quality_tiers` in `SearchProductsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListingQualityTier {
    /// `EXCELLENT`
    Excellent,
    /// `FAIR`
    Fair,
    /// `GOOD`
    Good,
    /// `POOR`
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

/// Values of `measurement_type` in `SizeChartData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeasurementType {
    /// `BODY_MEASUREMENTS`
    BodyMeasurements,
    /// `GENERIC_MEASUREMENTS`
    GenericMeasurements,
    /// `PRODUCT_MEASUREMENTS`
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

/// Values of `opportunity_type` in `ListOpportunitiesRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpportunityType {
    /// `CATEGORY`
    Category,
    /// `KEYWORD`
    Keyword,
    /// `PRODUCT`
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

/// Values of `optimization_fields` in `DiagnoseAndOptimizeProductRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OptimizationField {
    /// `ALL`
    All,
    /// `DESCRIPTION`
    Description,
    /// `IMAGE`
    Image,
    /// `NONE`
    None,
    /// `TITLE`
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

/// Values of `unit` in `PackageWeight`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackageWeightUnit {
    /// `KILOGRAM`
    Kilogram,
    /// `POUND`
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

/// Values of `region` in `PartialEditProductReplicatedProduct`, `region` in `PublishTarget`, `region` in `SalePrice`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartialEditProductReplicatedProductRegion {
    /// `AT`
    At,
    /// `BE`
    Be,
    /// `CZ`
    Cz,
    /// `DE`
    De,
    /// `ES`
    Es,
    /// `FR`
    Fr,
    /// `GB`
    Gb,
    /// `GR`
    Gr,
    /// `HU`
    Hu,
    /// `ID`
    Id,
    /// `IE`
    Ie,
    /// `IT`
    It,
    /// `JP`
    Jp,
    /// `MX`
    Mx,
    /// `MY`
    My,
    /// `NL`
    Nl,
    /// `PH`
    Ph,
    /// `PO`
    Po,
    /// `PT`
    Pt,
    /// `SG`
    Sg,
    /// `TH`
    Th,
    /// `US`
    Us,
    /// `VN`
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

/// Values of `permission_statuses` in `Category`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionStatus {
    /// `AVAILABLE`
    Available,
    /// `INVITE_ONLY`
    InviteOnly,
    /// `NON_MAIN_CATEGORY`
    NonMainCategory,
    /// `PROHIBITED`
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

/// Values of `availability` in `PhoneNumber`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneNumberAvailability {
    /// `AVAILABLE`
    Available,
    /// `UNAVAILABLE`
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

/// Values of `save_mode` in `EditProductRequest`, `save_mode` in `PartialEditProductRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SaveMode {
    /// `DELETED`
    Deleted,
    /// `PENDING`
    Pending,
    /// `FREEZE`
    Freeze,
    /// `AS_DRAFT`
    AsDraft,
    /// `LISTING`
    Listing,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SaveMode {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DELETED", Self::Deleted),
        ("PENDING", Self::Pending),
        ("FREEZE", Self::Freeze),
        ("AS_DRAFT", Self::AsDraft),
        ("LISTING", Self::Listing),
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

/// Values of `status` in `SearchGlobalProductsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchGlobalProductsStatus {
    /// `DELETED`
    Deleted,
    /// `DRAFT`
    Draft,
    /// `PUBLISHED`
    Published,
    /// `UNPUBLISHED`
    Unpublished,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SearchGlobalProductsStatus {
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

/// Values of `status` in `SearchProductsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchProductsStatus {
    /// `ACTIVATE`
    Activate,
    /// `ALL`
    All,
    /// `DELETED`
    Deleted,
    /// `DRAFT`
    Draft,
    /// `FAILED`
    Failed,
    /// `FREEZE`
    Freeze,
    /// `PENDING`
    Pending,
    /// `PLATFORM_DEACTIVATED`
    PlatformDeactivated,
    /// `SELLER_DEACTIVATED`
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

/// Values of `selling_format` in `CheckProductListingRequest`, `selling_format` in `CreateProductRequest`, `selling_format` in `EditProductRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SellingFormat {
    /// `FIXED_PRICE`
    FixedPrice,
    /// `FIXED_PRICE_AND_LIVE_AUCTION`
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

/// Values of `shipping_insurance_requirement` in `CheckProductListingRequest`, `shipping_insurance_requirement` in `CreateProductRequest`, `shipping_insurance_requirement` in `EditProductRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingInsuranceRequirement {
    /// `NOT_SUPPORTED`
    NotSupported,
    /// `OPTIONAL`
    Optional,
    /// `REQUIRED`
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

/// Values of `size_chart_mode` in `SearchSizeChartsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SizeChartMode {
    /// `PRODUCT_SCOPED`
    ProductScoped,
    /// `REUSABLE_TEMPLATE`
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

/// Values of `sns_filter` in `SearchProductsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SnsFilter {
    /// `CONFIGURED`
    Configured,
    /// `ELIGIBLE`
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

/// Values of `locale` in `CheckProductListingRequest`, `locale` in `GetAttributesRequest`, `locale` in `GetCategoriesRequest` and others; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceLocale {
    /// `cs-CZ`
    CsCz,
    /// `de-AT`
    DeAt,
    /// `de-BE`
    DeBe,
    /// `de-DE`
    DeDe,
    /// `el-GR`
    ElGr,
    /// `en-GB`
    EnGb,
    /// `en-IE`
    EnIe,
    /// `en-US`
    EnUs,
    /// `es-ES`
    EsEs,
    /// `es-MX`
    EsMx,
    /// `fr-BE`
    FrBe,
    /// `fr-FR`
    FrFr,
    /// `hu-HU`
    HuHu,
    /// `id-ID`
    IdId,
    /// `it-IT`
    ItIt,
    /// `ja-JP`
    JaJp,
    /// `ms-MY`
    MsMy,
    /// `nl-BE`
    NlBe,
    /// `nl-NL`
    NlNl,
    /// `pl-PL`
    PlPl,
    /// `pt-BR`
    PtBr,
    /// `pt-PT`
    PtPt,
    /// `th-TH`
    ThTh,
    /// `vi-VN`
    ViVn,
    /// `zh-CN`
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

/// Values of `target_languages` in `CreateImageTranslationTasksImage`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetLanguage {
    /// `cs-CZ`
    CsCz,
    /// `da-DK`
    DaDk,
    /// `de-AT`
    DeAt,
    /// `de-BE`
    DeBe,
    /// `de-DE`
    DeDe,
    /// `el-GR`
    ElGr,
    /// `en-GB`
    EnGb,
    /// `en-IE`
    EnIe,
    /// `es-ES`
    EsEs,
    /// `fi-FI`
    FiFi,
    /// `fr-BE`
    FrBe,
    /// `fr-FR`
    FrFr,
    /// `hu-HU`
    HuHu,
    /// `it-IT`
    ItIt,
    /// `nl-BE`
    NlBe,
    /// `nl-NL`
    NlNl,
    /// `pl-PL`
    PlPl,
    /// `pt-PT`
    PtPt,
    /// `sv-SE`
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

/// Values of `unit_system` in `SizeChartData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnitSystem {
    /// `IMPERIAL`
    Imperial,
    /// `METRIC`
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

/// Values of `use_case` in `UploadProductImageRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UseCase {
    /// `MAIN_IMAGE`
    MainImage,
    /// `ATTRIBUTE_IMAGE`
    AttributeImage,
    /// `CERTIFICATION_IMAGE`
    CertificationImage,
    /// `CUSTOMIZATION_IMAGE`
    CustomizationImage,
    /// `DESCRIPTION_IMAGE`
    DescriptionImage,
    /// `SIZE_CHART_IMAGE`
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

crate::open_enum::enum_traits!(
    AllowedSpecialProductType,
    AuditStatus,
    CategoryVersion,
    CheckProductListingPackageWeightUnit,
    CheckProductListingPriceCurrency,
    CreateManufacturerLocale,
    CreateProductLocale,
    CreateProductPriceCurrency,
    CreateProductSaveMode,
    EditProductPreSaleType,
    EditProductPriceCurrency,
    EditProductReplicatedProductRegion,
    GetGlobalProductPriceCurrency,
    GetProductSkppDetailLocale,
    IndicatorType,
    InventoryMode,
    ListingPlatform,
    ListingQualityTier,
    MeasurementType,
    OpportunityType,
    OptimizationField,
    PackageWeightUnit,
    PartialEditProductReplicatedProductRegion,
    PermissionStatus,
    PhoneNumberAvailability,
    SaveMode,
    SearchGlobalProductsStatus,
    SearchProductsStatus,
    SellingFormat,
    ShippingInsuranceRequirement,
    SizeChartMode,
    SnsFilter,
    SourceLocale,
    TargetLanguage,
    UnitSystem,
    UseCase,
);
