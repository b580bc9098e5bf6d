# Generated from core/catalog by `cargo gen`. Do not edit.

"""Product: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class AllowedSpecialProductType(OpenEnum):
    """Values of `allowed_special_product_types` in `GetCategoryRulesResponse`, `type` in `PreSale`; more may come."""

    PRE_ORDER = "PRE_ORDER"
    MADE_TO_ORDER = "MADE_TO_ORDER"
    CUSTOM = "CUSTOM"


class AttributeType(OpenEnum):
    """Values of `type` in `Attribute`, `type` in `GetGlobalAttributesAttribute`; more may come."""

    SALES_PROPERTY = "SALES_PROPERTY"
    PRODUCT_PROPERTY = "PRODUCT_PROPERTY"


class AuditStatus(OpenEnum):
    """Values of `audit_status` in `SearchProductsRequest`; more may come."""

    APPROVED = "APPROVED"
    AUDITING = "AUDITING"
    FAILED = "FAILED"


class AuditStatus2(OpenEnum):
    """Values of `status` in `Audit`; more may come."""

    NONE = "NONE"
    AUDITING = "AUDITING"
    APPROVED = "APPROVED"
    FAILED = "FAILED"
    PRE_APPROVED = "PRE_APPROVED"


class AuthorizedStatus(OpenEnum):
    """Values of `authorized_status` in `GetBrandsBrand`; more may come."""

    UNAUTHORIEZD = "UNAUTHORIEZD"
    AUTHORIZED = "AUTHORIZED"


class BindResultStatus(OpenEnum):
    """Values of `status` in `BindResult`; more may come."""

    SUCCESS = "SUCCESS"
    FAILED = "FAILED"


class BrandStatus(OpenEnum):
    """Values of `brand_status` in `GetBrandsBrand`; more may come."""

    AVAILABLE = "AVAILABLE"
    UNAVAILABLE = "UNAVAILABLE"


class CategoryVersion(OpenEnum):
    """Values of `category_version` in `CreateGlobalProductRequest`, `category_version` in `CreateProductRequest`, `category_version` in `EditGlobalProductRequest` and others; more may come."""

    V2 = "v2"
    V1 = "v1"


class CheckItem(OpenEnum):
    """Values of `check_item` in `CheckResult`; more may come."""

    SHOP_STATUS = "SHOP_STATUS"
    SHOP_TAX = "SHOP_TAX"
    PICKUP_WAREHOUSE = "PICKUP_WAREHOUSE"
    RETURN_WAREHOUSE = "RETURN_WAREHOUSE"
    DELIVERY_OPTION = "DELIVERY_OPTION"
    SHIPPING_TEMPLATE = "SHIPPING_TEMPLATE"
    PRODUCT_QUANTITY_LIMIT = "PRODUCT_QUANTITY_LIMIT"
    EXTENDED_PRODUCER_RESPONSIBILITY = "EXTENDED_PRODUCER_RESPONSIBILITY"


class CheckProductListingDiagnoseField(OpenEnum):
    """Values of `field` in `CheckProductListingDiagnose`, `field` in `Diagnose`; more may come."""

    TITLE = "TITLE"
    DESCRIPTION = "DESCRIPTION"
    IMAGE = "IMAGE"
    ATTRIBUTE = "ATTRIBUTE"
    SIZE_CHART = "SIZE_CHART"


class CheckProductListingExternalListPriceCurrency(OpenEnum):
    """Values of `currency` in `CheckProductListingExternalListPrice`; more may come."""

    USD = "USD"


class CheckProductListingExternalListPriceSource(OpenEnum):
    """Values of `source` in `CheckProductListingExternalListPrice`, `source` in `ExternalListPrice`; more may come."""

    SHOPIFY_COMPARE_AT_PRICE = "SHOPIFY_COMPARE_AT_PRICE"


class CheckProductListingPackageWeightUnit(OpenEnum):
    """Values of `unit` in `CheckProductListingPackageWeight`; more may come."""

    KILOGRAM = "KILOGRAM"
    POUND = "POUND"
    GRAM = "GRAM"


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


class CombinedListingNotLiveReason(OpenEnum):
    """Values of `combined_listing_not_live_reasons` in `CombinedSku`; more may come."""

    SUB_PRODUCT_DEACTIVATE = "SUB_PRODUCT_DEACTIVATE"
    SUB_PRODUCT_DELETE = "SUB_PRODUCT_DELETE"
    SUB_PRODUCT_FROZEN = "SUB_PRODUCT_FROZEN"
    SUB_SKU_DELETE = "SUB_SKU_DELETE"
    SUB_PRODUCT_CATEGORY_FIRST_LEVEL_ERROR = "SUB_PRODUCT_CATEGORY_FIRST_LEVEL_ERROR"
    SUB_PRODUCT_CATEGORY_OVER_RESTRICTION = "SUB_PRODUCT_CATEGORY_OVER_RESTRICTION"


class ConditionType(OpenEnum):
    """Values of `condition_type` in `RequirementCondition`; more may come."""

    VALUE_ID_MATCH = "VALUE_ID_MATCH"


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
    """Values of `currency` in `CreateProductPrice`, `currency` in `Price`; more may come."""

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


class CurrentTier(OpenEnum):
    """Values of `current_tier` in `ListingQuality`, `listing_quality_tier` in `GetProductResponse`, `listing_quality_tier` in `Product`; more may come."""

    POOR = "POOR"
    FAIR = "FAIR"
    GOOD = "GOOD"


class DeactivationSource(OpenEnum):
    """Values of `deactivation_source` in `StatusInfo`; more may come."""

    SELLER = "SELLER"
    PLATFORM = "PLATFORM"
    COMBO_RELATION = "COMBO_RELATION"


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
    """Values of `region` in `EditProductReplicatedProduct`, `region` in `ExternalProduct`, `region` in `PartialEditGlobalProductSalePrice`; more may come."""

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


class ExternalProductStatus(OpenEnum):
    """Values of `status` in `ExternalProduct`; more may come."""

    ALL = "ALL"
    DRAFT = "DRAFT"
    ACTIVE = "ACTIVE"
    ARCHIVED = "ARCHIVED"
    SUSPENDED = "SUSPENDED"
    PENDING_SUSPENSION = "PENDING_SUSPENSION"


class FieldName(OpenEnum):
    """Values of `field_name` in `AppealMessage`; more may come."""

    APPEAL_MESSAGE_FIELD_SIZE_CHART = "APPEAL_MESSAGE_FIELD_SIZE_CHART"


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


class GetProductStatus(OpenEnum):
    """Values of `status` in `GetProductResponse`, `status` in `IntegratedPlatformStatus`, `status` in `Product`; more may come."""

    DRAFT = "DRAFT"
    PENDING = "PENDING"
    FAILED = "FAILED"
    ACTIVATE = "ACTIVATE"
    SELLER_DEACTIVATED = "SELLER_DEACTIVATED"
    PLATFORM_DEACTIVATED = "PLATFORM_DEACTIVATED"
    FREEZE = "FREEZE"
    DELETED = "DELETED"


class GetRecommendedProductTitleAndDescriptionSuggestionField(OpenEnum):
    """Values of `field` in `GetRecommendedProductTitleAndDescriptionSuggestion`; more may come."""

    TITLE = "TITLE"
    DESCRIPTION = "DESCRIPTION"


class GlobalProductStatus(OpenEnum):
    """Values of `status` in `GlobalProduct`, `status` in `SearchGlobalProductsRequest`; more may come."""

    DELETED = "DELETED"
    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"
    UNPUBLISHED = "UNPUBLISHED"


class IdentifierCodeType(OpenEnum):
    """Values of `type` in `IdentifierCode`; more may come."""

    GTIN = "GTIN"
    EAN = "EAN"
    UPC = "UPC"
    ISBN = "ISBN"
    JAN = "JAN"


class IndicatorType(OpenEnum):
    """Values of `indicator_type` in `IndicatorDetail`; more may come."""

    CONTAINS_ALL_SALE_PROPERTY = "CONTAINS_ALL_SALE_PROPERTY"
    REQUIRED_DIMENSION = "REQUIRED_DIMENSION"
    VALUE_RANGE_OUT_OF_RANGE = "VALUE_RANGE_OUT_OF_RANGE"


class IntegratedPlatformStatusPlatform(OpenEnum):
    """Values of `platform` in `IntegratedPlatformStatus`; more may come."""

    TOKOPEDIA = "TOKOPEDIA"


class InventoryMode(OpenEnum):
    """Values of `inventory_mode` in `ReplicateProductRequest`, `inventory_mode` in `ReplicateTarget`; more may come."""

    EXCLUSIVE = "EXCLUSIVE"
    SHARED = "SHARED"


class InventoryType(OpenEnum):
    """Values of `inventory_type` in `GlobalListingPolicy`; more may come."""

    SHARED = "SHARED"
    EXCLUSIVE = "EXCLUSIVE"


class ListingMethod(OpenEnum):
    """Values of `listing_methods` in `GetGlobalListingRulesResponse`; more may come."""

    GLOBAL_PUBLISHING = "GLOBAL_PUBLISHING"
    LOCAL_REPLICATION = "LOCAL_REPLICATION"


class ListingPlatform(OpenEnum):
    """Values of `listing_platform` in `AuditFailedReason`, `listing_platform` in `GetCategoriesRequest`, `listing_platform` in `RecommendCategoryRequest` and others; more may come."""

    TIKTOK_SHOP = "TIKTOK_SHOP"
    TOKOPEDIA = "TOKOPEDIA"


class ListingQualityTier(OpenEnum):
    """Values of `listing_quality_tiers` in `SearchProductsRequest`; more may come."""

    EXCELLENT = "EXCELLENT"
    FAIR = "FAIR"
    GOOD = "GOOD"
    POOR = "POOR"


class MeasurementType(OpenEnum):
    """Values of `measurement_type` in `CreateSizeChartV2SizeChartData`; more may come."""

    BODY_MEASUREMENTS = "BODY_MEASUREMENTS"
    GENERIC_MEASUREMENTS = "GENERIC_MEASUREMENTS"
    PRODUCT_MEASUREMENTS = "PRODUCT_MEASUREMENTS"


class OpportunityApplicationStatus(OpenEnum):
    """Values of `status` in `OpportunityApplication`; more may come."""

    REVIEWING = "REVIEWING"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"


class OpportunityMatchingStatus(OpenEnum):
    """Values of `opportunity_matching_status` in `CandidateProduct`, `opportunity_matching_statuses` in `SearchCandidateProductsRequest`; more may come."""

    PENDING = "PENDING"
    MATCHED = "MATCHED"
    NOT_MATCHED = "NOT_MATCHED"


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


class OptimizationMode(OpenEnum):
    """Values of `optimization_mode` in `OptimizeImagesImage2`; more may come."""

    WHITE_BACKGROUND = "WHITE_BACKGROUND"


class OptimizeStatus(OpenEnum):
    """Values of `optimize_status` in `OptimizeImagesImage`; more may come."""

    SUCCESS = "SUCCESS"
    IGNORE = "IGNORE"
    PROCESSING = "PROCESSING"


class OptionalRegion(OpenEnum):
    """Values of `optional_regions` in `GetGlobalAttributesAttribute`, `optional_regions` in `GetGlobalCategoryRulesProductCertification`, `region` in `PublishGlobalProductProduct` and others; more may come."""

    DE = "DE"
    ES = "ES"
    FR = "FR"
    GB = "GB"
    ID = "ID"
    IT = "IT"
    IE = "IE"
    JP = "JP"
    MY = "MY"
    PH = "PH"
    SG = "SG"
    TH = "TH"
    US = "US"
    VN = "VN"
    MX = "MX"


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


class PreApprovedReason(OpenEnum):
    """Values of `pre_approved_reasons` in `Audit`; more may come."""

    KYC_PENDING = "KYC_PENDING"
    RESTRICTED_CATEGORY_PENDING = "RESTRICTED_CATEGORY_PENDING"


class ProductStatus(OpenEnum):
    """Values of `product_status` in `GetProductResponse`; more may come."""

    INITIAL = "INITIAL"
    DRAFT = "DRAFT"
    ACTIVATE = "ACTIVATE"
    SELLER_DEACTIVATED = "SELLER_DEACTIVATED"
    PLATFORM_DEACTIVATED = "PLATFORM_DEACTIVATED"
    FREEZE = "FREEZE"
    DELETED = "DELETED"


class ProductTag(OpenEnum):
    """Values of `product_tag` in `ProductTagOperation`; more may come."""

    AUCTION = "AUCTION"


class ProductType(OpenEnum):
    """Values of `product_types` in `GetProductResponse`; more may come."""

    COMBINED_PRODUCT = "COMBINED_PRODUCT"
    IN_COMBINED_PRODUCT = "IN_COMBINED_PRODUCT"
    GPR_TARGET_PRODUCT = "GPR_TARGET_PRODUCT"


class PublishResultStatus(OpenEnum):
    """Values of `status` in `PublishResult`; more may come."""

    SUCCESS = "SUCCESS"
    FAILED = "FAILED"
    DRAFT = "DRAFT"


class QualityTier(OpenEnum):
    """Values of `quality_tier` in `DiagnosisResult`; more may come."""

    FAIR = "FAIR"
    GOOD = "GOOD"


class RequiredRegion(OpenEnum):
    """Values of `optional_regions` in `Manufacturer`, `optional_regions` in `ResponsiblePerson`, `region` in `BindResult` and others; more may come."""

    DE = "DE"
    ES = "ES"
    FR = "FR"
    IE = "IE"
    IT = "IT"


class SalesRegion(OpenEnum):
    """Values of `sales_regions` in `Product`; more may come."""

    BR = "BR"
    DE = "DE"
    ES = "ES"
    FR = "FR"
    GB = "GB"
    ID = "ID"
    IE = "IE"
    IT = "IT"
    JP = "JP"
    MX = "MX"
    MY = "MY"
    PH = "PH"
    SG = "SG"
    TH = "TH"
    US = "US"
    VN = "VN"


class SaveMode(OpenEnum):
    """Values of `save_mode` in `CreateProductRequest`, `save_mode` in `EditProductRequest`, `save_mode` in `PartialEditProductRequest`; more may come."""

    AS_DRAFT = "AS_DRAFT"
    LISTING = "LISTING"


class SearchOpportunitiesOpportunityTag(OpenEnum):
    """Values of `tags` in `SearchOpportunitiesOpportunity`; more may come."""

    TIKTOKSHOP_HOT_SELLING = "TIKTOKSHOP_HOT_SELLING"
    POPULAR_IN_TIKTOKSHOP = "POPULAR_IN_TIKTOKSHOP"
    POPULAR_IN_MARKETPLACES = "POPULAR_IN_MARKETPLACES"


class SearchOpportunitiesOpportunityType(OpenEnum):
    """Values of `type` in `SearchOpportunitiesOpportunity`; more may come."""

    PRODUCT = "PRODUCT"
    LEAF_CATEGORY = "LEAF_CATEGORY"


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
    """Values of `shipping_insurance_requirement` in `CheckProductListingRequest`, `shipping_insurance_requirement` in `CreateProductRequest`, `shipping_insurance_requirement` in `EditProductRequest` and others; more may come."""

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


class StatusInfoStatus(OpenEnum):
    """Values of `status` in `StatusInfo`; more may come."""

    NORMAL = "NORMAL"
    DEACTIVATED = "DEACTIVATED"


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


class TranslationTaskStatus(OpenEnum):
    """Values of `status` in `TranslationTask`; more may come."""

    PROCESSING = "PROCESSING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class UnitSystem(OpenEnum):
    """Values of `unit_system` in `CreateSizeChartV2SizeChartData`; more may come."""

    IMPERIAL = "IMPERIAL"
    METRIC = "METRIC"


class UploadProductImageUseCase(OpenEnum):
    """Values of `use_case` in `UploadProductImageResponse`; more may come."""

    MAIN_IMAGE = "MAIN_IMAGE"
    ATTRIBUTE_IMAGE = "ATTRIBUTE_IMAGE"
    DESCRIPTION_IMAGE = "DESCRIPTION_IMAGE"
    CERTIFICATION_IMAGE = "CERTIFICATION_IMAGE"
    SIZE_CHART_IMAGE = "SIZE_CHART_IMAGE"


class UseCase(OpenEnum):
    """Values of `use_case` in `UploadProductImageRequest`; more may come."""

    MAIN_IMAGE = "MAIN_IMAGE"
    ATTRIBUTE_IMAGE = "ATTRIBUTE_IMAGE"
    CERTIFICATION_IMAGE = "CERTIFICATION_IMAGE"
    CUSTOMIZATION_IMAGE = "CUSTOMIZATION_IMAGE"
    DESCRIPTION_IMAGE = "DESCRIPTION_IMAGE"
    SIZE_CHART_IMAGE = "SIZE_CHART_IMAGE"


class ValueDataFormat(OpenEnum):
    """Values of `value_data_format` in `Attribute`; more may come."""

    POSITIVE_INT_OR_DECIMAL = "POSITIVE_INT_OR_DECIMAL"
