# Generated from core/catalog by `cargo gen`. Do not edit.

"""Product: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class AllowedSpecialProductType(OpenEnum):
    """Values of `allowed_special_product_types` in `GetCategoryRulesResponse`, `type` in `PreSale`; more may be added."""

    PRE_ORDER = "PRE_ORDER"
    """Products not released yet may be sold ahead."""
    MADE_TO_ORDER = "MADE_TO_ORDER"
    """Products made after the order may be sold; US only."""
    CUSTOM = "CUSTOM"
    """Products that need longer than usual for other reasons may be sold; US only."""


class AttributeType(OpenEnum):
    """Values of `type` in `Attribute`, `type` in `GetGlobalAttributesAttribute`; more may be added."""

    SALES_PROPERTY = "SALES_PROPERTY"
    """Tells the variants of a product apart, such as color or size; each combination is a SKU."""
    PRODUCT_PROPERTY = "PRODUCT_PROPERTY"
    """Describes the product as a whole, such as material or brand origin."""


class AuditStatus(OpenEnum):
    """Values of `audit_status` in `SearchProductsRequest`; more may be added."""

    APPROVED = "APPROVED"
    """The product passed and is listed."""
    AUDITING = "AUDITING"
    """The product or an edit of it is being reviewed."""
    FAILED = "FAILED"
    """The product or an edit of it was refused, or the review was cancelled."""


class AuditStatus2(OpenEnum):
    """Values of `status` in `Audit`; more may be added."""

    NONE = "NONE"
    """Nothing to review: the product was not submitted, or is a draft, frozen or deactivated."""
    AUDITING = "AUDITING"
    """The product or an edit of it is being reviewed; the platform decides next."""
    APPROVED = "APPROVED"
    """The review is passed and the product listed; changes of price or stock alone keep this state."""
    FAILED = "FAILED"
    """The review was not passed or was cancelled; the seller must correct and submit the product again."""
    PRE_APPROVED = "PRE_APPROVED"
    """The review is passed, but the product is listed only after `pre_approved_reasons` are settled."""


class AuthorizedStatus(OpenEnum):
    """Values of `authorized_status` in `GetBrandsBrand`; more may be added."""

    UNAUTHORIEZD = "UNAUTHORIEZD"
    """The seller has no permission for the brand; `is_t1_brand` tells if it can be used all the same. Misspelled by the platform."""
    AUTHORIZED = "AUTHORIZED"
    """The seller has permission to sell goods of the brand."""


class BindResultStatus(OpenEnum):
    """Values of `status` in `BindResult`; more may be added."""

    SUCCESS = "SUCCESS"
    """The global product is now linked to the local one."""
    FAILED = "FAILED"
    """The global product could not be linked to the local one."""


class BrandStatus(OpenEnum):
    """Values of `brand_status` in `GetBrandsBrand`; more may be added."""

    AVAILABLE = "AVAILABLE"
    """The brand can be chosen for products of the category."""
    UNAVAILABLE = "UNAVAILABLE"
    """The brand cannot be chosen for products of the category."""


class CategoryVersion(OpenEnum):
    """Values of `category_version` in `CreateGlobalProductRequest`, `category_version` in `CreateProductRequest`, `category_version` in `EditGlobalProductRequest` and others; more may be added."""

    V2 = "v2"
    """The newer tree with 7 levels, mandatory for the US and Southeast Asia."""
    V1 = "v1"
    """The older tree with 3 levels, the default outside the US and Southeast Asia."""


class CheckItem(OpenEnum):
    """Values of `check_item` in `CheckResult`; more may be added."""

    SHOP_STATUS = "SHOP_STATUS"
    """The shop must be open and in good standing to sell."""
    SHOP_TAX = "SHOP_TAX"
    """The shop's tax data must be complete."""
    PICKUP_WAREHOUSE = "PICKUP_WAREHOUSE"
    """The shop needs a warehouse where carriers collect orders."""
    RETURN_WAREHOUSE = "RETURN_WAREHOUSE"
    """The shop needs an address to which buyers can send goods back."""
    DELIVERY_OPTION = "DELIVERY_OPTION"
    """The shop needs an active delivery service for its warehouse."""
    SHIPPING_TEMPLATE = "SHIPPING_TEMPLATE"
    """The shop needs a set of rules for delivery areas and fees."""
    PRODUCT_QUANTITY_LIMIT = "PRODUCT_QUANTITY_LIMIT"
    """The shop must still have room for more products under its listing limit."""
    EXTENDED_PRODUCER_RESPONSIBILITY = "EXTENDED_PRODUCER_RESPONSIBILITY"
    """The seller needs valid registrations for waste and recycling rules (EPR)."""
    BANK_ACCOUNT = "BANk_ACCOUNT"
    """The shop has a bank account for payouts; the small letter is the platform's."""
    CONTACT_INFO = "CONTACT_INFO"
    """The shop has given the contact details that buyers and the platform need."""


class CheckProductListingDiagnoseField(OpenEnum):
    """Values of `field` in `CheckProductListingDiagnose`, `field` in `Diagnose`; more may be added."""

    TITLE = "TITLE"
    """The name under which buyers see the product."""
    DESCRIPTION = "DESCRIPTION"
    """The text that describes the product to buyers."""
    IMAGE = "IMAGE"
    """The pictures in the gallery of the product (`main_images`)."""
    ATTRIBUTE = "ATTRIBUTE"
    """The properties of the product, such as material."""
    SIZE_CHART = "SIZE_CHART"
    """The table or picture with the measurements of each size."""


class CheckProductListingExternalListPriceCurrency(OpenEnum):
    """Values of `currency` in `CheckProductListingExternalListPrice`; more may be added."""

    USD = "USD"
    """United States dollar, also for global products."""


class CheckProductListingExternalListPriceSource(OpenEnum):
    """Values of `source` in `CheckProductListingExternalListPrice`, `source` in `ExternalListPrice`; more may be added."""

    SHOPIFY_COMPARE_AT_PRICE = "SHOPIFY_COMPARE_AT_PRICE"
    """The original amount before a sale, as entered for the Shopify product."""


class CheckProductListingPackageWeightUnit(OpenEnum):
    """Values of `unit` in `CheckProductListingPackageWeight`; more may be added."""

    KILOGRAM = "KILOGRAM"
    """Kilograms, the metric unit accepted in all markets."""
    POUND = "POUND"
    """Pounds (about 453.6 g); US only."""
    GRAM = "GRAM"
    """Grams, accepted in Brazil, Japan and Mexico."""


class CheckProductListingPriceCurrency(OpenEnum):
    """Values of `currency` in `CheckProductListingPrice`, `currency` in `PartialEditProductPrice`, `currency` in `PartialEditProductSkuPrice`; more may be added."""

    BRL = "BRL"
    """Brazilian real, used in Brazil."""
    CZK = "CZK"
    """Czech koruna, used in the Czech Republic."""
    EUR = "EUR"
    """Euro, used in the euro countries of the EU."""
    GBP = "GBP"
    """Pound sterling, used in the United Kingdom."""
    HUF = "HUF"
    """Hungarian forint, used in Hungary."""
    IDR = "IDR"
    """Indonesian rupiah, used in Indonesia, without decimals."""
    JPY = "JPY"
    """Japanese yen, used in Japan, without decimals."""
    MXN = "MXN"
    """Mexican peso, used in Mexico."""
    MYR = "MYR"
    """Malaysian ringgit, used in Malaysia."""
    PHP = "PHP"
    """Philippine peso, used in the Philippines."""
    PLN = "PLN"
    """Polish zloty, used in Poland."""
    SGD = "SGD"
    """Singapore dollar, used in Singapore."""
    THB = "THB"
    """Thai baht, used in Thailand."""
    USD = "USD"
    """United States dollar, also for global products."""
    VND = "VND"
    """Vietnamese dong, used in Vietnam, without decimals."""


class CombinedListingNotLiveReason(OpenEnum):
    """Values of `combined_listing_not_live_reasons` in `CombinedSku`; more may be added."""

    SUB_PRODUCT_DEACTIVATE = "SUB_PRODUCT_DEACTIVATE"
    """The source product is off sale; it must be activated again."""
    SUB_PRODUCT_DELETE = "SUB_PRODUCT_DELETE"
    """The source product was removed and can no longer be part of the bundle."""
    SUB_PRODUCT_FROZEN = "SUB_PRODUCT_FROZEN"
    """The platform has frozen the source product; the seller must correct it or appeal."""
    SUB_SKU_DELETE = "SUB_SKU_DELETE"
    """The source SKU was removed and can no longer be part of the bundle."""
    SUB_PRODUCT_CATEGORY_FIRST_LEVEL_ERROR = "SUB_PRODUCT_CATEGORY_FIRST_LEVEL_ERROR"
    """The bundle and the source product lie under different top categories; their categories must be aligned."""
    SUB_PRODUCT_CATEGORY_OVER_RESTRICTION = "SUB_PRODUCT_CATEGORY_OVER_RESTRICTION"
    """The top category of the source product is outside the set to which bundles are limited."""


class ConditionType(OpenEnum):
    """Values of `condition_type` in `RequirementCondition`; more may be added."""

    VALUE_ID_MATCH = "VALUE_ID_MATCH"
    """Holds if the seller chooses the attribute value with the id named here."""


class CreateManufacturerLocale(OpenEnum):
    """Values of `locale` in `CreateManufacturerRequest`, `locale` in `CreateResponsiblePersonRequest`, `locale` in `PartialEditManufacturerRequest` and others; more may be added."""

    DE_DE = "de-DE"
    """German, for Germany."""
    EN_IE = "en-IE"
    """English, for Ireland."""
    ES_ES = "es-ES"
    """Spanish, for Spain."""
    FR_FR = "fr-FR"
    """French, for France."""
    IT_IT = "it-IT"
    """Italian, for Italy."""


class CreateProductLocale(OpenEnum):
    """Values of `locale` in `CreateProductRequest`, `locale` in `EditProductRequest`, `locales` in `SearchSizeChartsRequest`; more may be added."""

    DE_DE = "de-DE"
    """German, for Germany."""
    EN_GB = "en-GB"
    """English, for the United Kingdom."""
    EN_IE = "en-IE"
    """English, for Ireland."""
    EN_US = "en-US"
    """English, for the United States."""
    ES_ES = "es-ES"
    """Spanish, for Spain."""
    ES_MX = "es-MX"
    """Spanish, for Mexico."""
    FR_FR = "fr-FR"
    """French, for France."""
    ID_ID = "id-ID"
    """Indonesian, for Indonesia."""
    IT_IT = "it-IT"
    """Italian, for Italy."""
    JA_JP = "ja-JP"
    """Japanese, for Japan."""
    MS_MY = "ms-MY"
    """Malay, for Malaysia."""
    PT_BR = "pt-BR"
    """Portuguese, for Brazil."""
    TH_TH = "th-TH"
    """Thai, for Thailand."""
    VI_VN = "vi-VN"
    """Vietnamese, for Vietnam."""
    ZH_CN = "zh-CN"
    """Chinese in simplified script, for mainland China."""


class CreateProductPriceCurrency(OpenEnum):
    """Values of `currency` in `CreateProductPrice`, `currency` in `Price`; more may be added."""

    BRL = "BRL"
    """Brazilian real, used in Brazil."""
    EUR = "EUR"
    """Euro, used in the euro countries of the EU."""
    GBP = "GBP"
    """Pound sterling, used in the United Kingdom."""
    IDR = "IDR"
    """Indonesian rupiah, used in Indonesia, without decimals."""
    JPY = "JPY"
    """Japanese yen, used in Japan, without decimals."""
    MXN = "MXN"
    """Mexican peso, used in Mexico."""
    MYR = "MYR"
    """Malaysian ringgit, used in Malaysia."""
    PHP = "PHP"
    """Philippine peso, used in the Philippines."""
    SGD = "SGD"
    """Singapore dollar, used in Singapore."""
    THB = "THB"
    """Thai baht, used in Thailand."""
    USD = "USD"
    """United States dollar, also for global products."""
    VND = "VND"
    """Vietnamese dong, used in Vietnam, without decimals."""


class CurrentTier(OpenEnum):
    """Values of `current_tier` in `ListingQuality`, `listing_quality_tier` in `GetProductResponse`, `listing_quality_tier` in `Product`; more may be added."""

    POOR = "POOR"
    """A listing with serious weaknesses; the seller should improve its content."""
    FAIR = "FAIR"
    """A listing with some weaknesses; better content lifts it to GOOD."""
    GOOD = "GOOD"
    """A listing without important weaknesses; the top tier."""


class DeactivationSource(OpenEnum):
    """Values of `deactivation_source` in `StatusInfo`; more may be added."""

    SELLER = "SELLER"
    """The seller took the SKU off sale."""
    PLATFORM = "PLATFORM"
    """The platform took the SKU off sale because of a violation."""
    COMBO_RELATION = "COMBO_RELATION"
    """The platform took the bundle's SKU off sale because one of its components is off sale."""


class EditProductPreSaleType(OpenEnum):
    """Values of `type` in `EditProductPreSale`; more may be added."""

    PRE_ORDER = "PRE_ORDER"
    """The product is not released yet; in the US with a release date, elsewhere with a number of days."""
    MADE_TO_ORDER = "MADE_TO_ORDER"
    """The product is made after the order, within a number of days; US only."""
    CUSTOM = "CUSTOM"
    """The product needs longer than usual for other reasons, within a number of days; US only."""
    NONE = "NONE"
    """A normal product; removes an earlier pre-sale setting."""


class EditProductPriceCurrency(OpenEnum):
    """Values of `currency` in `EditProductPrice`; more may be added."""

    EUR = "EUR"
    """Euro, used in the euro countries of the EU."""
    GBP = "GBP"
    """Pound sterling, used in the United Kingdom."""
    IDR = "IDR"
    """Indonesian rupiah, used in Indonesia, without decimals."""
    JPY = "JPY"
    """Japanese yen, used in Japan, without decimals."""
    MYR = "MYR"
    """Malaysian ringgit, used in Malaysia."""
    PHP = "PHP"
    """Philippine peso, used in the Philippines."""
    SGD = "SGD"
    """Singapore dollar, used in Singapore."""
    THB = "THB"
    """Thai baht, used in Thailand."""
    USD = "USD"
    """United States dollar, also for global products."""
    VND = "VND"
    """Vietnamese dong, used in Vietnam, without decimals."""


class EditProductReplicatedProductRegion(OpenEnum):
    """Values of `region` in `EditProductReplicatedProduct`, `region` in `ExternalProduct`, `region` in `PartialEditGlobalProductSalePrice`; more may be added."""

    DE = "DE"
    """The market Germany, in the European Union."""
    ES = "ES"
    """The market Spain, in the European Union."""
    FR = "FR"
    """The market France, in the European Union."""
    GB = "GB"
    """The market United Kingdom, outside the European Union."""
    ID = "ID"
    """The market Indonesia, outside the European Union."""
    IE = "IE"
    """The market Ireland, in the European Union."""
    IT = "IT"
    """The market Italy, in the European Union."""
    JP = "JP"
    """The market Japan, outside the European Union."""
    MY = "MY"
    """The market Malaysia, outside the European Union."""
    PH = "PH"
    """The market Philippines, outside the European Union."""
    SG = "SG"
    """The market Singapore, outside the European Union."""
    TH = "TH"
    """The market Thailand, outside the European Union."""
    US = "US"
    """The market United States, outside the European Union."""
    VN = "VN"
    """The market Vietnam, outside the European Union."""


class ExternalProductStatus(OpenEnum):
    """Values of `status` in `ExternalProduct`; more may be added."""

    ALL = "ALL"
    """No state in particular, the default."""
    DRAFT = "DRAFT"
    """The product is not finished or not published on the other platform."""
    ACTIVE = "ACTIVE"
    """The product is on sale on the other platform."""
    ARCHIVED = "ARCHIVED"
    """The product was put away on the other platform and is not for sale there."""
    SUSPENDED = "SUSPENDED"
    """The product is blocked on the other platform."""
    PENDING_SUSPENSION = "PENDING_SUSPENSION"
    """The product is about to be blocked on the other platform."""


class FieldName(OpenEnum):
    """Values of `field_name` in `AppealMessage`; more may be added."""

    APPEAL_MESSAGE_FIELD_SIZE_CHART = "APPEAL_MESSAGE_FIELD_SIZE_CHART"
    """The dispute concerns measurements shown to buyers."""


class GetGlobalProductPriceCurrency(OpenEnum):
    """Values of `currency` in `GetGlobalProductPrice`; more may be added."""

    USD = "USD"
    """United States dollar, also for global products."""
    EUR = "EUR"
    """Euro, used in the euro countries of the EU."""


class GetProductSkppDetailLocale(OpenEnum):
    """Values of `locale` in `GetProductSkppDetailRequest`; more may be added."""

    DE_DE = "de-DE"
    """German, for Germany."""
    EN = "en"
    """English without a country."""
    EN_GB = "en-GB"
    """English, for the United Kingdom."""
    ID_ID = "id-ID"
    """Indonesian, for Indonesia."""
    IT_IT = "it-IT"
    """Italian, for Italy."""
    JA_JP = "ja-JP"
    """Japanese, for Japan."""
    MS_MY = "ms-MY"
    """Malay, for Malaysia."""
    PT_BR = "pt-BR"
    """Portuguese, for Brazil."""
    TH_TH = "th-TH"
    """Thai, for Thailand."""
    VI_VN = "vi-VN"
    """Vietnamese, for Vietnam."""
    ZH_CN = "zh-CN"
    """Chinese in simplified script, for mainland China."""


class GetProductStatus(OpenEnum):
    """Values of `status` in `GetProductResponse`, `status` in `IntegratedPlatformStatus`, `status` in `Product`; more may be added."""

    DRAFT = "DRAFT"
    """Saved but not submitted for listing; the seller must complete and list it."""
    PENDING = "PENDING"
    """Under review; goes on sale once it passes."""
    FAILED = "FAILED"
    """The review refused the product; the seller must correct and submit it again."""
    ACTIVATE = "ACTIVATE"
    """On sale and visible to buyers."""
    SELLER_DEACTIVATED = "SELLER_DEACTIVATED"
    """Taken off sale by the seller, who can activate it again."""
    PLATFORM_DEACTIVATED = "PLATFORM_DEACTIVATED"
    """Taken off sale by the platform; the seller must correct the cause."""
    FREEZE = "FREEZE"
    """Frozen by the platform after a violation; the seller must appeal or correct it."""
    DELETED = "DELETED"
    """Removed by the seller; local products can be restored with Recover Products."""


class GetRecommendedProductTitleAndDescriptionSuggestionField(OpenEnum):
    """Values of `field` in `GetRecommendedProductTitleAndDescriptionSuggestion`; more may be added."""

    TITLE = "TITLE"
    """The name under which buyers see the product."""
    DESCRIPTION = "DESCRIPTION"
    """The text that describes the product to buyers."""


class GlobalProductStatus(OpenEnum):
    """Values of `status` in `GlobalProduct`, `status` in `SearchGlobalProductsRequest`; more may be added."""

    DELETED = "DELETED"
    """Removed by the seller; local products can be restored with Recover Products."""
    DRAFT = "DRAFT"
    """Saved but not submitted for listing; the seller must complete and list it."""
    PUBLISHED = "PUBLISHED"
    """The global product is published in at least one market."""
    UNPUBLISHED = "UNPUBLISHED"
    """The global product is complete but not published in any market."""


class IdentifierCodeType(OpenEnum):
    """Values of `type` in `IdentifierCode`; more may be added."""

    GTIN = "GTIN"
    """Global Trade Item Number, up to 14 digits, which includes UPC and EAN."""
    EAN = "EAN"
    """European Article Number, 13 or 8 digits, the common barcode outside North America."""
    UPC = "UPC"
    """Universal Product Code, 12 digits, the common barcode in North America."""
    ISBN = "ISBN"
    """International Standard Book Number, for books."""
    JAN = "JAN"
    """Japanese Article Number, the form of the EAN used in Japan."""


class IndicatorType(OpenEnum):
    """Values of `indicator_type` in `IndicatorDetail`; more may be added."""

    CONTAINS_ALL_SALE_PROPERTY = "CONTAINS_ALL_SALE_PROPERTY"
    """The chart is said to lack sizes that the product is sold in."""
    REQUIRED_DIMENSION = "REQUIRED_DIMENSION"
    """The chart is said to lack a measure that the category demands."""
    VALUE_RANGE_OUT_OF_RANGE = "VALUE_RANGE_OUT_OF_RANGE"
    """The chart is said to hold measures outside the allowed limits."""


class IntegratedPlatformStatusPlatform(OpenEnum):
    """Values of `platform` in `IntegratedPlatformStatus`; more may be added."""

    TOKOPEDIA = "TOKOPEDIA"
    """The Indonesian marketplace connected with TikTok Shop."""


class InventoryMode(OpenEnum):
    """Values of `inventory_mode` in `ReplicateProductRequest`, `inventory_mode` in `ReplicateTarget`; more may be added."""

    EXCLUSIVE = "EXCLUSIVE"
    """Each product keeps a stock of its own."""
    SHARED = "SHARED"
    """All linked products draw on one common stock."""


class InventoryType(OpenEnum):
    """Values of `inventory_type` in `GlobalListingPolicy`; more may be added."""

    SHARED = "SHARED"
    """The SKU sells from the same stock as its source in the other market."""
    EXCLUSIVE = "EXCLUSIVE"
    """The SKU has stock of its own, apart from its source."""


class ListingMethod(OpenEnum):
    """Values of `listing_methods` in `GetGlobalListingRulesResponse`; more may be added."""

    GLOBAL_PUBLISHING = "GLOBAL_PUBLISHING"
    """A global product is created first and then published in the markets."""
    LOCAL_REPLICATION = "LOCAL_REPLICATION"
    """A product is created in one market and then copied to others."""


class ListingPlatform(OpenEnum):
    """Values of `listing_platform` in `AuditFailedReason`, `listing_platform` in `GetCategoriesRequest`, `listing_platform` in `RecommendCategoryRequest` and others; more may be added."""

    TIKTOK_SHOP = "TIKTOK_SHOP"
    """Sold on TikTok Shop itself."""
    TOKOPEDIA = "TOKOPEDIA"
    """Sold on Tokopedia, the Indonesian marketplace connected with TikTok Shop."""


class ListingQualityTier(OpenEnum):
    """Values of `listing_quality_tiers` in `SearchProductsRequest`; more may be added."""

    EXCELLENT = "EXCELLENT"
    """The best quality of a listing."""
    FAIR = "FAIR"
    """A listing with some weaknesses."""
    GOOD = "GOOD"
    """A listing without important weaknesses."""
    POOR = "POOR"
    """A listing with serious weaknesses."""


class MeasurementType(OpenEnum):
    """Values of `measurement_type` in `CreateSizeChartV2SizeChartData`; more may be added."""

    BODY_MEASUREMENTS = "BODY_MEASUREMENTS"
    """Sizes of the body that the product fits."""
    GENERIC_MEASUREMENTS = "GENERIC_MEASUREMENTS"
    """General sizes that are neither of body nor product."""
    PRODUCT_MEASUREMENTS = "PRODUCT_MEASUREMENTS"
    """Sizes of the product itself."""


class OpportunityApplicationStatus(OpenEnum):
    """Values of `status` in `OpportunityApplication`; more may be added."""

    REVIEWING = "REVIEWING"
    """The platform examines the product; becomes APPROVED or REJECTED."""
    APPROVED = "APPROVED"
    """The product takes part in the opportunity."""
    REJECTED = "REJECTED"
    """The platform refused the product for this opportunity."""


class OpportunityMatchingStatus(OpenEnum):
    """Values of `opportunity_matching_status` in `CandidateProduct`, `opportunity_matching_statuses` in `SearchCandidateProductsRequest`; more may be added."""

    PENDING = "PENDING"
    """Candidate products for which the search is still running."""
    MATCHED = "MATCHED"
    """Candidate products for which at least one opportunity was found."""
    NOT_MATCHED = "NOT_MATCHED"
    """Candidate products for which no opportunity fits."""


class OpportunityType(OpenEnum):
    """Values of `opportunity_type` in `ListOpportunitiesRequest`; more may be added."""

    CATEGORY = "CATEGORY"
    """Products of a category are wanted."""
    KEYWORD = "KEYWORD"
    """Products for a popular search word are wanted."""
    PRODUCT = "PRODUCT"
    """This exact item is wanted."""


class OptimizationField(OpenEnum):
    """Values of `optimization_fields` in `DiagnoseAndOptimizeProductRequest`; more may be added."""

    ALL = "ALL"
    """Improves title, description and picture."""
    DESCRIPTION = "DESCRIPTION"
    """Improves the product text, which can take more than 10 seconds."""
    IMAGE = "IMAGE"
    """Improves the gallery picture."""
    NONE = "NONE"
    """Suggests nothing, the default."""
    TITLE = "TITLE"
    """Improves the product name."""


class OptimizationMode(OpenEnum):
    """Values of `optimization_mode` in `OptimizeImagesImage2`; more may be added."""

    WHITE_BACKGROUND = "WHITE_BACKGROUND"
    """Replaces what is behind the product by plain white."""


class OptimizeStatus(OpenEnum):
    """Values of `optimize_status` in `OptimizeImagesImage`; more may be added."""

    SUCCESS = "SUCCESS"
    """The improved picture is ready to use."""
    IGNORE = "IGNORE"
    """The picture had been improved before, so nothing was done."""
    PROCESSING = "PROCESSING"
    """The work takes a few seconds; repeat the call to get the result."""


class OptionalRegion(OpenEnum):
    """Values of `optional_regions` in `GetGlobalAttributesAttribute`, `optional_regions` in `GetGlobalCategoryRulesProductCertification`, `region` in `PublishGlobalProductProduct` and others; more may be added."""

    DE = "DE"
    """Not always needed for products sold in Germany."""
    ES = "ES"
    """Not always needed for products sold in Spain."""
    FR = "FR"
    """Not always needed for products sold in France."""
    GB = "GB"
    """Not always needed for products sold in the United Kingdom."""
    ID = "ID"
    """Not always needed for products sold in Indonesia."""
    IT = "IT"
    """Not always needed for products sold in Italy."""
    IE = "IE"
    """Not always needed for products sold in Ireland."""
    JP = "JP"
    """Not always needed for products sold in Japan."""
    MY = "MY"
    """Not always needed for products sold in Malaysia."""
    PH = "PH"
    """Not always needed for products sold in the Philippines."""
    SG = "SG"
    """Not always needed for products sold in Singapore."""
    TH = "TH"
    """Not always needed for products sold in Thailand."""
    US = "US"
    """Not always needed for products sold in the United States."""
    VN = "VN"
    """Not always needed for products sold in Vietnam."""
    MX = "MX"
    """Not always needed for products sold in Mexico."""


class PackageWeightUnit(OpenEnum):
    """Values of `unit` in `PackageWeight`; more may be added."""

    KILOGRAM = "KILOGRAM"
    """Kilograms, the metric unit accepted in all markets."""
    POUND = "POUND"
    """Pounds (about 453.6 g); US only."""


class PartialEditProductReplicatedProductRegion(OpenEnum):
    """Values of `region` in `PartialEditProductReplicatedProduct`, `region` in `PublishTarget`, `region` in `SalePrice`; more may be added."""

    AT = "AT"
    """The market Austria, in the European Union."""
    BE = "BE"
    """The market Belgium, in the European Union."""
    CZ = "CZ"
    """The market Czech Republic, in the European Union."""
    DE = "DE"
    """The market Germany, in the European Union."""
    ES = "ES"
    """The market Spain, in the European Union."""
    FR = "FR"
    """The market France, in the European Union."""
    GB = "GB"
    """The market United Kingdom, outside the European Union."""
    GR = "GR"
    """The market Greece, in the European Union."""
    HU = "HU"
    """The market Hungary, in the European Union."""
    ID = "ID"
    """The market Indonesia, outside the European Union."""
    IE = "IE"
    """The market Ireland, in the European Union."""
    IT = "IT"
    """The market Italy, in the European Union."""
    JP = "JP"
    """The market Japan, outside the European Union."""
    MX = "MX"
    """The market Mexico, outside the European Union."""
    MY = "MY"
    """The market Malaysia, outside the European Union."""
    NL = "NL"
    """The market Netherlands, in the European Union."""
    PH = "PH"
    """The market Philippines, outside the European Union."""
    PO = "PO"
    """The market Poland, in the European Union; the ISO code would be PL."""
    PT = "PT"
    """The market Portugal, in the European Union."""
    SG = "SG"
    """The market Singapore, outside the European Union."""
    TH = "TH"
    """The market Thailand, outside the European Union."""
    US = "US"
    """The market United States, outside the European Union."""
    VN = "VN"
    """The market Vietnam, outside the European Union."""


class PermissionStatus(OpenEnum):
    """Values of `permission_statuses` in `Category`; more may be added."""

    AVAILABLE = "AVAILABLE"
    """The shop may list products here."""
    INVITE_ONLY = "INVITE_ONLY"
    """Restricted; the seller must apply in the Qualification Center of Seller Center first."""
    NON_MAIN_CATEGORY = "NON_MAIN_CATEGORY"
    """Outside what this shop may sell; the seller must ask the account manager."""
    PROHIBITED = "PROHIBITED"
    """Nothing may be listed here by any seller."""


class PhoneNumberAvailability(OpenEnum):
    """Values of `availability` in `PhoneNumber`; more may be added."""

    AVAILABLE = "AVAILABLE"
    """There is a telephone number, which must be given."""
    UNAVAILABLE = "UNAVAILABLE"
    """There is no telephone number."""


class PreApprovedReason(OpenEnum):
    """Values of `pre_approved_reasons` in `Audit`; more may be added."""

    KYC_PENDING = "KYC_PENDING"
    """The identity check of the seller (KYC) is not finished; the seller must complete the registration."""
    RESTRICTED_CATEGORY_PENDING = "RESTRICTED_CATEGORY_PENDING"
    """The category is restricted and not open to the shop yet; the seller must apply in Seller Center. US only."""


class ProductStatus(OpenEnum):
    """Values of `product_status` in `GetProductResponse`; more may be added."""

    INITIAL = "INITIAL"
    """New and not on sale yet."""
    DRAFT = "DRAFT"
    """Saved but not submitted for listing; the seller must complete and list it."""
    ACTIVATE = "ACTIVATE"
    """On sale, whatever the review of a later edit says."""
    SELLER_DEACTIVATED = "SELLER_DEACTIVATED"
    """Taken off sale by the seller, who can activate it again."""
    PLATFORM_DEACTIVATED = "PLATFORM_DEACTIVATED"
    """Taken off sale by the platform; the seller must correct the cause."""
    FREEZE = "FREEZE"
    """Frozen by the platform after a violation; the seller must appeal or correct it."""
    DELETED = "DELETED"
    """Removed from the shop and no longer for sale."""


class ProductTag(OpenEnum):
    """Values of `product_tag` in `ProductTagOperation`; more may be added."""

    AUCTION = "AUCTION"
    """The product is offered in LIVE auctions."""


class ProductType(OpenEnum):
    """Values of `product_types` in `GetProductResponse`; more may be added."""

    COMBINED_PRODUCT = "COMBINED_PRODUCT"
    """A virtual bundle put together from other products of the shop."""
    IN_COMBINED_PRODUCT = "IN_COMBINED_PRODUCT"
    """Also sold as a component of at least one virtual bundle."""
    GPR_TARGET_PRODUCT = "GPR_TARGET_PRODUCT"
    """Kept in step with listings in other markets; EU only."""


class PublishResultStatus(OpenEnum):
    """Values of `status` in `PublishResult`; more may be added."""

    SUCCESS = "SUCCESS"
    """The change reached the local product, which the platform reviews next."""
    FAILED = "FAILED"
    """The change did not reach the local product of this market."""
    DRAFT = "DRAFT"
    """Saved in the market as a local draft with errors in its data; the seller must correct and list it."""


class QualityTier(OpenEnum):
    """Values of `quality_tier` in `DiagnosisResult`; more may be added."""

    FAIR = "FAIR"
    """The middle tier, reached when all improvements of this tier are made."""
    GOOD = "GOOD"
    """The top tier, reached when the improvements of this tier and of FAIR are made."""


class RequiredRegion(OpenEnum):
    """Values of `optional_regions` in `Manufacturer`, `optional_regions` in `ResponsiblePerson`, `region` in `BindResult` and others; more may be added."""

    DE = "DE"
    """The market Germany, in the European Union."""
    ES = "ES"
    """The market Spain, in the European Union."""
    FR = "FR"
    """The market France, in the European Union."""
    IE = "IE"
    """The market Ireland, in the European Union."""
    IT = "IT"
    """The market Italy, in the European Union."""


class SalesRegion(OpenEnum):
    """Values of `sales_regions` in `Product`; more may be added."""

    BR = "BR"
    """The product is offered to buyers in Brazil."""
    DE = "DE"
    """The product is offered to buyers in Germany."""
    ES = "ES"
    """The product is offered to buyers in Spain."""
    FR = "FR"
    """The product is offered to buyers in France."""
    GB = "GB"
    """The product is offered to buyers in the United Kingdom."""
    ID = "ID"
    """The product is offered to buyers in Indonesia."""
    IE = "IE"
    """The product is offered to buyers in Ireland."""
    IT = "IT"
    """The product is offered to buyers in Italy."""
    JP = "JP"
    """The product is offered to buyers in Japan."""
    MX = "MX"
    """The product is offered to buyers in Mexico."""
    MY = "MY"
    """The product is offered to buyers in Malaysia."""
    PH = "PH"
    """The product is offered to buyers in the Philippines."""
    SG = "SG"
    """The product is offered to buyers in Singapore."""
    TH = "TH"
    """The product is offered to buyers in Thailand."""
    US = "US"
    """The product is offered to buyers in the United States."""
    VN = "VN"
    """The product is offered to buyers in Vietnam."""


class SaveMode(OpenEnum):
    """Values of `save_mode` in `CreateProductRequest`, `save_mode` in `EditProductRequest`, `save_mode` in `PartialEditProductRequest`; more may be added."""

    AS_DRAFT = "AS_DRAFT"
    """Saves a draft to be finished later."""
    LISTING = "LISTING"
    """Submits the product for listing at once, the default."""


class SearchOpportunitiesOpportunityTag(OpenEnum):
    """Values of `tags` in `SearchOpportunitiesOpportunity`; more may be added."""

    TIKTOKSHOP_HOT_SELLING = "TIKTOKSHOP_HOT_SELLING"
    """One of the best sellers on TikTok Shop."""
    POPULAR_IN_TIKTOKSHOP = "POPULAR_IN_TIKTOKSHOP"
    """Wanted by many buyers on TikTok Shop."""
    POPULAR_IN_MARKETPLACES = "POPULAR_IN_MARKETPLACES"
    """Wanted by buyers of several online marketplaces."""


class SearchOpportunitiesOpportunityType(OpenEnum):
    """Values of `type` in `SearchOpportunitiesOpportunity`; more may be added."""

    PRODUCT = "PRODUCT"
    """One popular item is wanted; the submitted product must be exactly the same."""
    LEAF_CATEGORY = "LEAF_CATEGORY"
    """A whole leaf category is wanted; the submitted product must lie in it."""


class SearchProductsStatus(OpenEnum):
    """Values of `status` in `SearchProductsRequest`; more may be added."""

    ACTIVATE = "ACTIVATE"
    """On sale and visible to buyers."""
    ALL = "ALL"
    """No limit by state, the default."""
    DELETED = "DELETED"
    """Removed by the seller; local products can be restored with Recover Products."""
    DRAFT = "DRAFT"
    """Saved but not submitted for listing; the seller must complete and list it."""
    FAILED = "FAILED"
    """The review refused the product; the seller must correct and submit it again."""
    FREEZE = "FREEZE"
    """Frozen by the platform after a violation; the seller must appeal or correct it."""
    PENDING = "PENDING"
    """Under review; goes on sale once it passes."""
    PLATFORM_DEACTIVATED = "PLATFORM_DEACTIVATED"
    """Taken off sale by the platform; the seller must correct the cause."""
    SELLER_DEACTIVATED = "SELLER_DEACTIVATED"
    """Taken off sale by the seller, who can activate it again."""


class SellingFormat(OpenEnum):
    """Values of `selling_format` in `CheckProductListingRequest`, `selling_format` in `CreateProductRequest`, `selling_format` in `EditProductRequest`; more may be added."""

    FIXED_PRICE = "FIXED_PRICE"
    """Sold at its price only."""
    FIXED_PRICE_AND_LIVE_AUCTION = "FIXED_PRICE_AND_LIVE_AUCTION"
    """Sold at its price and also by bidding in LIVE sessions."""


class ShippingInsuranceRequirement(OpenEnum):
    """Values of `shipping_insurance_requirement` in `CheckProductListingRequest`, `shipping_insurance_requirement` in `CreateProductRequest`, `shipping_insurance_requirement` in `EditProductRequest` and others; more may be added."""

    NOT_SUPPORTED = "NOT_SUPPORTED"
    """Buyers cannot insure the shipment."""
    OPTIONAL = "OPTIONAL"
    """Buyers may choose to insure the shipment."""
    REQUIRED = "REQUIRED"
    """Buyers must insure the shipment."""


class SizeChartMode(OpenEnum):
    """Values of `size_chart_mode` in `SearchSizeChartsRequest`; more may be added."""

    PRODUCT_SCOPED = "PRODUCT_SCOPED"
    """The size chart belongs to a single product."""
    REUSABLE_TEMPLATE = "REUSABLE_TEMPLATE"
    """The size chart is a template for many products."""


class SnsFilter(OpenEnum):
    """Values of `sns_filter` in `SearchProductsRequest`; more may be added."""

    CONFIGURED = "CONFIGURED"
    """Subscribe and Save is set up for the product."""
    ELIGIBLE = "ELIGIBLE"
    """The product can take part in Subscribe and Save."""


class SourceLocale(OpenEnum):
    """Values of `locale` in `CheckProductListingRequest`, `locale` in `GetAttributesRequest`, `locale` in `GetCategoriesRequest` and others; more may be added."""

    CS_CZ = "cs-CZ"
    """Czech, for the Czech Republic."""
    DE_AT = "de-AT"
    """German, for Austria."""
    DE_BE = "de-BE"
    """German, for Belgium."""
    DE_DE = "de-DE"
    """German, for Germany."""
    EL_GR = "el-GR"
    """Greek, for Greece."""
    EN_GB = "en-GB"
    """English, for the United Kingdom."""
    EN_IE = "en-IE"
    """English, for Ireland."""
    EN_US = "en-US"
    """English, for the United States."""
    ES_ES = "es-ES"
    """Spanish, for Spain."""
    ES_MX = "es-MX"
    """Spanish, for Mexico."""
    FR_BE = "fr-BE"
    """French, for Belgium."""
    FR_FR = "fr-FR"
    """French, for France."""
    HU_HU = "hu-HU"
    """Hungarian, for Hungary."""
    ID_ID = "id-ID"
    """Indonesian, for Indonesia."""
    IT_IT = "it-IT"
    """Italian, for Italy."""
    JA_JP = "ja-JP"
    """Japanese, for Japan."""
    MS_MY = "ms-MY"
    """Malay, for Malaysia."""
    NL_BE = "nl-BE"
    """Dutch, for Belgium."""
    NL_NL = "nl-NL"
    """Dutch, for the Netherlands."""
    PL_PL = "pl-PL"
    """Polish, for Poland."""
    PT_BR = "pt-BR"
    """Portuguese, for Brazil."""
    PT_PT = "pt-PT"
    """Portuguese, for Portugal."""
    TH_TH = "th-TH"
    """Thai, for Thailand."""
    VI_VN = "vi-VN"
    """Vietnamese, for Vietnam."""
    ZH_CN = "zh-CN"
    """Chinese in simplified script, for mainland China."""


class StatusInfoStatus(OpenEnum):
    """Values of `status` in `StatusInfo`; more may be added."""

    NORMAL = "NORMAL"
    """The SKU can be sold while its product is on sale."""
    DEACTIVATED = "DEACTIVATED"
    """The SKU is off sale; `deactivation_source` says through whom."""


class TargetLanguage(OpenEnum):
    """Values of `target_languages` in `CreateImageTranslationTasksImage`; more may be added."""

    CS_CZ = "cs-CZ"
    """Czech, for the Czech Republic."""
    DA_DK = "da-DK"
    """Danish, for Denmark."""
    DE_AT = "de-AT"
    """German, for Austria."""
    DE_BE = "de-BE"
    """German, for Belgium."""
    DE_DE = "de-DE"
    """German, for Germany."""
    EL_GR = "el-GR"
    """Greek, for Greece."""
    EN_GB = "en-GB"
    """English, for the United Kingdom."""
    EN_IE = "en-IE"
    """English, for Ireland."""
    ES_ES = "es-ES"
    """Spanish, for Spain."""
    FI_FI = "fi-FI"
    """Finnish, for Finland."""
    FR_BE = "fr-BE"
    """French, for Belgium."""
    FR_FR = "fr-FR"
    """French, for France."""
    HU_HU = "hu-HU"
    """Hungarian, for Hungary."""
    IT_IT = "it-IT"
    """Italian, for Italy."""
    NL_BE = "nl-BE"
    """Dutch, for Belgium."""
    NL_NL = "nl-NL"
    """Dutch, for the Netherlands."""
    PL_PL = "pl-PL"
    """Polish, for Poland."""
    PT_PT = "pt-PT"
    """Portuguese, for Portugal."""
    SV_SE = "sv-SE"
    """Swedish, for Sweden."""


class TranslationTaskStatus(OpenEnum):
    """Values of `status` in `TranslationTask`; more may be added."""

    PROCESSING = "PROCESSING"
    """The translation is under way; ask again later."""
    COMPLETED = "COMPLETED"
    """The translated picture is ready."""
    FAILED = "FAILED"
    """The translation ended with an error and gave no picture."""


class UnitSystem(OpenEnum):
    """Values of `unit_system` in `CreateSizeChartV2SizeChartData`; more may be added."""

    IMPERIAL = "IMPERIAL"
    """Inches and pounds."""
    METRIC = "METRIC"
    """Centimeters and kilograms."""


class UploadProductImageUseCase(OpenEnum):
    """Values of `use_case` in `UploadProductImageResponse`; more may be added."""

    MAIN_IMAGE = "MAIN_IMAGE"
    """Picture for the gallery of the product, 300 to 4000 pixels per side."""
    ATTRIBUTE_IMAGE = "ATTRIBUTE_IMAGE"
    """Picture that shows a variant, such as a color."""
    DESCRIPTION_IMAGE = "DESCRIPTION_IMAGE"
    """Picture inside the HTML description."""
    CERTIFICATION_IMAGE = "CERTIFICATION_IMAGE"
    """Picture of a certificate, package or label that proves a requirement."""
    SIZE_CHART_IMAGE = "SIZE_CHART_IMAGE"
    """Picture of a size chart, at least 1024 pixels on the shorter side."""


class UseCase(OpenEnum):
    """Values of `use_case` in `UploadProductImageRequest`; more may be added."""

    MAIN_IMAGE = "MAIN_IMAGE"
    """Picture for the gallery of the product, 300 to 4000 pixels per side."""
    ATTRIBUTE_IMAGE = "ATTRIBUTE_IMAGE"
    """Picture that shows a variant, such as a color."""
    CERTIFICATION_IMAGE = "CERTIFICATION_IMAGE"
    """Picture of a certificate, package or label that proves a requirement."""
    CUSTOMIZATION_IMAGE = "CUSTOMIZATION_IMAGE"
    """Picture for a product that buyers design themselves."""
    DESCRIPTION_IMAGE = "DESCRIPTION_IMAGE"
    """Picture inside the HTML description."""
    SIZE_CHART_IMAGE = "SIZE_CHART_IMAGE"
    """Picture of a size chart, at least 1024 pixels on the shorter side."""


class ValueDataFormat(OpenEnum):
    """Values of `value_data_format` in `Attribute`; more may be added."""

    POSITIVE_INT_OR_DECIMAL = "POSITIVE_INT_OR_DECIMAL"
    """Numbers above zero, with or without decimals."""
