# Generated from core/catalog by `cargo gen`. Do not edit.

"""Product: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class AllowedSpecialProductType(OpenEnum):
    """Values of `allowed_special_product_types` in `GetCategoryRulesResponse`, `type` in `PreSale`; more may come."""

    PRE_ORDER = "PRE_ORDER"
    MADE_TO_ORDER = "MADE_TO_ORDER"
    CUSTOM = "CUSTOM"


class AuditStatus(OpenEnum):
    """Values of `audit_status` in `SearchProductsRequest`; more may come."""

    APPROVED = "APPROVED"
    AUDITING = "AUDITING"
    FAILED = "FAILED"


class CategoryVersion(OpenEnum):
    """Values of `category_version` in `PartialEditGlobalProductRequest`, `category_version` in `RecommendGlobalCategoriesRequest`, `category_version` in `SearchProductsRequest`; more may come."""

    V1 = "v1"
    V2 = "v2"


class CheckProductListingPackageWeightUnit(OpenEnum):
    """Values of `unit` in `CheckProductListingPackageWeight`; more may come."""

    KILOGRAM = "KILOGRAM"
    POUND = "POUND"
    GRAM = "GRAM"
    CENTIMETER = "CENTIMETER"


class CheckProductListingPriceCurrency(OpenEnum):
    """Values of `currency` in `CheckProductListingPrice`, `currency` in `PartialEditProductPrice`, `currency` in `PartialEditProductSkuPrice`; more may come."""

    BRL = "BRL"
    CZK = "CZK"
    EUR = "EUR"
    GBP = "GBP"
    HUF = "HUF"
    IDR = "IDR"
    JPY = "JPY"
    MXN = "MXN"
    MYR = "MYR"
    PHP = "PHP"
    PLN = "PLN"
    SGD = "SGD"
    THB = "THB"
    USD = "USD"
    VND = "VND"


class CreateManufacturerLocale(OpenEnum):
    """Values of `locale` in `CreateManufacturerRequest`, `locale` in `CreateResponsiblePersonRequest`, `locale` in `PartialEditManufacturerRequest` and others; more may come."""

    DE_DE = "de-DE"
    EN_IE = "en-IE"
    ES_ES = "es-ES"
    FR_FR = "fr-FR"
    IT_IT = "it-IT"


class CreateProductLocale(OpenEnum):
    """Values of `locale` in `CreateProductRequest`, `locale` in `EditProductRequest`, `locales` in `SearchSizeChartsRequest`; more may come."""

    DE_DE = "de-DE"
    EN_GB = "en-GB"
    EN_IE = "en-IE"
    EN_US = "en-US"
    ES_ES = "es-ES"
    ES_MX = "es-MX"
    FR_FR = "fr-FR"
    ID_ID = "id-ID"
    IT_IT = "it-IT"
    JA_JP = "ja-JP"
    MS_MY = "ms-MY"
    PT_BR = "pt-BR"
    TH_TH = "th-TH"
    VI_VN = "vi-VN"
    ZH_CN = "zh-CN"


class CreateProductPriceCurrency(OpenEnum):
    """Values of `currency` in `CreateProductPrice`; more may come."""

    BRL = "BRL"
    EUR = "EUR"
    GBP = "GBP"
    IDR = "IDR"
    JPY = "JPY"
    MXN = "MXN"
    MYR = "MYR"
    PHP = "PHP"
    SGD = "SGD"
    THB = "THB"
    USD = "USD"
    VND = "VND"


class CreateProductSaveMode(OpenEnum):
    """Values of `save_mode` in `CreateProductRequest`; more may come."""

    AS_DRAFT = "AS_DRAFT"
    LISTING = "LISTING"


class EditProductPreSaleType(OpenEnum):
    """Values of `type` in `EditProductPreSale`; more may come."""

    PRE_ORDER = "PRE_ORDER"
    MADE_TO_ORDER = "MADE_TO_ORDER"
    CUSTOM = "CUSTOM"
    NONE = "NONE"


class EditProductPriceCurrency(OpenEnum):
    """Values of `currency` in `EditProductPrice`; more may come."""

    EUR = "EUR"
    GBP = "GBP"
    IDR = "IDR"
    JPY = "JPY"
    MYR = "MYR"
    PHP = "PHP"
    SGD = "SGD"
    THB = "THB"
    USD = "USD"
    VND = "VND"


class EditProductReplicatedProductRegion(OpenEnum):
    """Values of `region` in `EditProductReplicatedProduct`, `region` in `PartialEditGlobalProductSalePrice`; more may come."""

    DE = "DE"
    ES = "ES"
    FR = "FR"
    GB = "GB"
    ID = "ID"
    IE = "IE"
    IT = "IT"
    JP = "JP"
    MY = "MY"
    PH = "PH"
    SG = "SG"
    TH = "TH"
    US = "US"
    VN = "VN"


class GetGlobalProductPriceCurrency(OpenEnum):
    """Values of `currency` in `GetGlobalProductPrice`; more may come."""

    USD = "USD"
    EUR = "EUR"


class GetProductSkppDetailLocale(OpenEnum):
    """Values of `locale` in `GetProductSkppDetailRequest`; more may come."""

    DE_DE = "de-DE"
    EN = "en"
    EN_GB = "en-GB"
    ID_ID = "id-ID"
    IT_IT = "it-IT"
    JA_JP = "ja-JP"
    MS_MY = "ms-MY"
    PT_BR = "pt-BR"
    TH_TH = "th-TH"
    VI_VN = "vi-VN"
    ZH_CN = "zh-CN"


class IndicatorType(OpenEnum):
    """Values of `indicator_type` in `IndicatorDetail`; more may come."""

    CONTAINS_ALL_SALE_PROPERTY = "CONTAINS_ALL_SALE_PROPERTY"
    REQUIRED_DIMENSION = "REQUIRED_DIMENSION"
    VALUE_RANGE_OUT_OF_RANGE = "VALUE_RANGE_OUT_OF_RANGE"


class InventoryMode(OpenEnum):
    """Values of `inventory_mode` in `ReplicateProductRequest`, `inventory_mode` in `ReplicateTarget`; more may come."""

    EXCLUSIVE = "EXCLUSIVE"
    SHARED = "SHARED"


class ListingPlatform(OpenEnum):
    """Values of `listing_platform` in `GetCategoriesRequest`, `listing_platform` in `RecommendCategoryRequest`, `listing_platforms` in `ActivateProductsRequest` and others; more may come."""

    TIKTOK_SHOP = "TIKTOK_SHOP"
    TOKOPEDIA = "TOKOPEDIA"


class ListingQualityTier(OpenEnum):
    """Values of `listing_quality_tiers` in `SearchProductsRequest`; more may come."""

    EXCELLENT = "EXCELLENT"
    FAIR = "FAIR"
    GOOD = "GOOD"
    POOR = "POOR"


class MeasurementType(OpenEnum):
    """Values of `measurement_type` in `SizeChartData`; more may come."""

    BODY_MEASUREMENTS = "BODY_MEASUREMENTS"
    GENERIC_MEASUREMENTS = "GENERIC_MEASUREMENTS"
    PRODUCT_MEASUREMENTS = "PRODUCT_MEASUREMENTS"


class OpportunityType(OpenEnum):
    """Values of `opportunity_type` in `ListOpportunitiesRequest`; more may come."""

    CATEGORY = "CATEGORY"
    KEYWORD = "KEYWORD"
    PRODUCT = "PRODUCT"


class OptimizationField(OpenEnum):
    """Values of `optimization_fields` in `DiagnoseAndOptimizeProductRequest`; more may come."""

    ALL = "ALL"
    DESCRIPTION = "DESCRIPTION"
    IMAGE = "IMAGE"
    NONE = "NONE"
    TITLE = "TITLE"


class PackageWeightUnit(OpenEnum):
    """Values of `unit` in `PackageWeight`; more may come."""

    KILOGRAM = "KILOGRAM"
    POUND = "POUND"


class PartialEditProductReplicatedProductRegion(OpenEnum):
    """Values of `region` in `PartialEditProductReplicatedProduct`, `region` in `PublishTarget`, `region` in `SalePrice`; more may come."""

    AT = "AT"
    BE = "BE"
    CZ = "CZ"
    DE = "DE"
    ES = "ES"
    FR = "FR"
    GB = "GB"
    GR = "GR"
    HU = "HU"
    ID = "ID"
    IE = "IE"
    IT = "IT"
    JP = "JP"
    MX = "MX"
    MY = "MY"
    NL = "NL"
    PH = "PH"
    PO = "PO"
    PT = "PT"
    SG = "SG"
    TH = "TH"
    US = "US"
    VN = "VN"


class PermissionStatus(OpenEnum):
    """Values of `permission_statuses` in `Category`; more may come."""

    AVAILABLE = "AVAILABLE"
    INVITE_ONLY = "INVITE_ONLY"
    NON_MAIN_CATEGORY = "NON_MAIN_CATEGORY"
    PROHIBITED = "PROHIBITED"


class PhoneNumberAvailability(OpenEnum):
    """Values of `availability` in `PhoneNumber`; more may come."""

    AVAILABLE = "AVAILABLE"
    UNAVAILABLE = "UNAVAILABLE"


class SaveMode(OpenEnum):
    """Values of `save_mode` in `EditProductRequest`, `save_mode` in `PartialEditProductRequest`; more may come."""

    DELETED = "DELETED"
    PENDING = "PENDING"
    FREEZE = "FREEZE"
    AS_DRAFT = "AS_DRAFT"
    LISTING = "LISTING"


class SearchGlobalProductsStatus(OpenEnum):
    """Values of `status` in `SearchGlobalProductsRequest`; more may come."""

    DELETED = "DELETED"
    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"
    UNPUBLISHED = "UNPUBLISHED"


class SearchProductsStatus(OpenEnum):
    """Values of `status` in `SearchProductsRequest`; more may come."""

    ACTIVATE = "ACTIVATE"
    ALL = "ALL"
    DELETED = "DELETED"
    DRAFT = "DRAFT"
    FAILED = "FAILED"
    FREEZE = "FREEZE"
    PENDING = "PENDING"
    PLATFORM_DEACTIVATED = "PLATFORM_DEACTIVATED"
    SELLER_DEACTIVATED = "SELLER_DEACTIVATED"


class SellingFormat(OpenEnum):
    """Values of `selling_format` in `CheckProductListingRequest`, `selling_format` in `CreateProductRequest`, `selling_format` in `EditProductRequest`; more may come."""

    FIXED_PRICE = "FIXED_PRICE"
    FIXED_PRICE_AND_LIVE_AUCTION = "FIXED_PRICE_AND_LIVE_AUCTION"


class ShippingInsuranceRequirement(OpenEnum):
    """Values of `shipping_insurance_requirement` in `CheckProductListingRequest`, `shipping_insurance_requirement` in `CreateProductRequest`, `shipping_insurance_requirement` in `EditProductRequest`; more may come."""

    NOT_SUPPORTED = "NOT_SUPPORTED"
    OPTIONAL = "OPTIONAL"
    REQUIRED = "REQUIRED"


class SizeChartMode(OpenEnum):
    """Values of `size_chart_mode` in `SearchSizeChartsRequest`; more may come."""

    PRODUCT_SCOPED = "PRODUCT_SCOPED"
    REUSABLE_TEMPLATE = "REUSABLE_TEMPLATE"


class SnsFilter(OpenEnum):
    """Values of `sns_filter` in `SearchProductsRequest`; more may come."""

    CONFIGURED = "CONFIGURED"
    ELIGIBLE = "ELIGIBLE"


class SourceLocale(OpenEnum):
    """Values of `locale` in `CheckProductListingRequest`, `locale` in `GetAttributesRequest`, `locale` in `GetCategoriesRequest` and others; more may come."""

    CS_CZ = "cs-CZ"
    DE_AT = "de-AT"
    DE_BE = "de-BE"
    DE_DE = "de-DE"
    EL_GR = "el-GR"
    EN_GB = "en-GB"
    EN_IE = "en-IE"
    EN_US = "en-US"
    ES_ES = "es-ES"
    ES_MX = "es-MX"
    FR_BE = "fr-BE"
    FR_FR = "fr-FR"
    HU_HU = "hu-HU"
    ID_ID = "id-ID"
    IT_IT = "it-IT"
    JA_JP = "ja-JP"
    MS_MY = "ms-MY"
    NL_BE = "nl-BE"
    NL_NL = "nl-NL"
    PL_PL = "pl-PL"
    PT_BR = "pt-BR"
    PT_PT = "pt-PT"
    TH_TH = "th-TH"
    VI_VN = "vi-VN"
    ZH_CN = "zh-CN"


class TargetLanguage(OpenEnum):
    """Values of `target_languages` in `CreateImageTranslationTasksImage`; more may come."""

    CS_CZ = "cs-CZ"
    DA_DK = "da-DK"
    DE_AT = "de-AT"
    DE_BE = "de-BE"
    DE_DE = "de-DE"
    EL_GR = "el-GR"
    EN_GB = "en-GB"
    EN_IE = "en-IE"
    ES_ES = "es-ES"
    FI_FI = "fi-FI"
    FR_BE = "fr-BE"
    FR_FR = "fr-FR"
    HU_HU = "hu-HU"
    IT_IT = "it-IT"
    NL_BE = "nl-BE"
    NL_NL = "nl-NL"
    PL_PL = "pl-PL"
    PT_PT = "pt-PT"
    SV_SE = "sv-SE"


class UnitSystem(OpenEnum):
    """Values of `unit_system` in `SizeChartData`; more may come."""

    IMPERIAL = "IMPERIAL"
    METRIC = "METRIC"


class UseCase(OpenEnum):
    """Values of `use_case` in `UploadProductImageRequest`; more may come."""

    MAIN_IMAGE = "MAIN_IMAGE"
    ATTRIBUTE_IMAGE = "ATTRIBUTE_IMAGE"
    CERTIFICATION_IMAGE = "CERTIFICATION_IMAGE"
    CUSTOMIZATION_IMAGE = "CUSTOMIZATION_IMAGE"
    DESCRIPTION_IMAGE = "DESCRIPTION_IMAGE"
    SIZE_CHART_IMAGE = "SIZE_CHART_IMAGE"
