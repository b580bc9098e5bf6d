# Generated from core/catalog by `cargo gen`. Do not edit.

"""Product: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel
from ...page import AsyncPage, Page

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class ActionSuggestion(Model):
    """Action suggestion inside `TaskDetail`."""

    __slots__ = ()

    score_increase: int | Any
    """Score increase."""

    url: str | Any
    """URL."""


class Address(Model):
    """Address inside `CreateResponsiblePersonRequest`, `PartialEditResponsiblePersonRequest`, `SearchResponsiblePersonsRegionalProfile`."""

    __slots__ = ()

    city: str | Any
    """City. At most 500 characters. Example: `-`."""

    country: str | Any
    """Country. Example: `IE`."""

    district: str | Any
    """District. At most 500 characters. Example: `-`."""

    postal_code: str | Any
    """Postal code. At most 500 characters."""

    province: str | Any
    """Province. At most 500 characters. Example: `-`."""

    street_address_line1: str | Any
    """Street address line1. At most 500 characters."""

    street_address_line2: str | Any
    """Street address line2. At most 500 characters. Example: `-`."""


class AreaPlacement(Model):
    """Area placement inside `CustomArea`, `PartialEditProductCustomArea`."""

    __slots__ = ()

    height: str | Any
    """Height."""

    rotate_degree: str | Any
    """Rotate degree."""

    width: str | Any
    """Width."""

    x_coordinate: str | Any
    """X coordinate."""

    y_coordinate: str | Any
    """Y coordinate."""


class AssociatedWarehouse(Model):
    """Associated warehouse inside `InventoryRule`."""

    __slots__ = ()

    region: str | Any
    """Region. Example: `DE`."""

    warehouse_id: str | Any
    """Warehouse id. Example: `7068517275539718842`."""


class Attribute(Model):
    """Attribute inside `GetAttributesResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `100392`."""

    is_customizable: bool | Any
    """Is customizable. Example: `true`."""

    is_multiple_selection: bool | Any
    """Is multiple selection. Example: `true`."""

    is_requried: bool | Any
    """Is requried. Example: `false`."""

    metric_standards: list[MetricStandard]
    """Metric standards."""

    name: str | Any
    """Name. Example: `Occasion`."""

    requirement_conditions: list[RequirementCondition]
    """Requirement conditions."""

    type: str | Any
    """Type. Example: `PRODUCT_PROPERTY`. See `AttributeType`."""

    value_data_format: str | Any
    """Value data format. Example: `POSITIVE_INT_OR_DECIMAL`. See `ValueDataFormat`."""

    values: list[Value]
    """Values."""


class Audit(Model):
    """Audit inside `EditProductResponse`, `GetProductResponse`, `PartialEditProductResponse` and others."""

    __slots__ = ()

    not_submitted_reasons: list[str]
    """Not submitted reasons."""

    pre_approved_reasons: list[str]
    """Pre approved reasons. See `PreApprovedReason`."""

    status: str | Any
    """Status. Example: `AUDITING`. See `AuditStatus2`."""


class AuditFailedReason(Model):
    """Audit failed reason inside `GetProductResponse`."""

    __slots__ = ()

    listing_platform: str | Any
    """Listing platform. Example: `TIKTOK_SHOP`. See `ListingPlatform`."""

    position: str | Any
    """Position. Example: `product`."""

    reasons: list[str]
    """Reasons."""

    suggestions: list[str]
    """Suggestions."""


class BackgroundImage(Model):
    """Background image inside `Surface`."""

    __slots__ = ()

    height: int | Any
    """Height."""

    thumb_urls: list[str]
    """Thumb URLs."""

    uri: str | Any
    """URI."""

    urls: list[str]
    """URLs."""

    width: int | Any
    """Width."""


class BasicInfo(Model):
    """Basic info inside `GetOpportunityDetailOpportunity`."""

    __slots__ = ()

    brand_info: str | Any
    """Brand info."""

    category_id_level_1: str | Any
    """Category id level 1."""

    category_id_level_2: str | Any
    """Category id level 2."""

    category_id_level_3: str | Any
    """Category id level 3."""

    category_name_level_1: str | Any
    """Category name level 1."""

    category_name_level_2: str | Any
    """Category name level 2."""

    category_name_level_3: str | Any
    """Category name level 3."""

    create_time: int | Any
    """Create time. Unix seconds."""

    expire_time: int | Any
    """Expire time. Unix seconds."""

    external_product_id: str | Any
    """External product id."""

    opportunity_type: str | Any
    """Opportunity type."""

    recom_info: str | Any
    """Recom info."""

    reference_images: list[str]
    """Reference images."""

    reference_price: str | Any
    """Reference price."""

    reference_source: str | Any
    """Reference source."""

    reward_info: str | Any
    """Reward info."""

    status: str | Any
    """Status."""

    tag_codes: list[str]
    """Tag codes."""

    tags: str | Any
    """Tags."""

    title: str | Any
    """Title."""


class BindLocalProductsInventory(Model):
    """Inventory inside `BindLocalProductsSku`, `CombinedSku`, `PublishGlobalProductPublishTargetSku`."""

    __slots__ = ()

    quantity: int | Any
    """Quantity. Example: `999`."""

    warehouse_id: str | Any
    """Warehouse id. Example: `7068517275539719942`."""


class BindResult(Model):
    """Bind result inside `BindLocalProductsResponse`."""

    __slots__ = ()

    fail_reasons: list[FailReason]
    """Fail reasons."""

    local_product_id: str | Any
    """Local product id. Example: `1729582718312380123`."""

    region: str | Any
    """Region. Example: `DE`. See `RequiredRegion`."""

    status: str | Any
    """Status. Example: `SUCCESS`. See `BindResultStatus`."""


class Brand(Model):
    """Brand inside `CombinedSku`, `GetGlobalProductResponse`, `GetProductResponse` and others."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `7082427311584347905`."""

    is_authorized: bool | Any
    """Is authorized."""

    name: str | Any
    """Name."""


class CampaignInventory(Model):
    """Campaign inventory inside `TotalAvailableInventoryDistribution`."""

    __slots__ = ()

    campaign_name: str | Any
    """Campaign name."""

    quantity: int | Any
    """Quantity. Example: `30`."""


class CandidateProduct(Model):
    """Candidate product inside `SearchCandidateProductsResponse`."""

    __slots__ = ()

    create_time: int | Any
    """Create time. Unix seconds. Example: `1661756811`."""

    description: str | Any
    """Description."""

    external_category_name: str | Any
    """External category name. Example: `Beauty`."""

    external_product_id: str | Any
    """External product id. Example: `shopifyopps123456`."""

    images: list[CheckGlobalProductListingImage]
    """Images."""

    opportunity_ids: list[str]
    """Opportunity ids."""

    opportunity_matching_end_time: int | Any
    """Opportunity matching end time. Unix seconds. Example: `1661756811`."""

    opportunity_matching_status: str | Any
    """Opportunity matching status. Example: `PENDING`. See `OpportunityMatchingStatus`."""

    skus: list[PartialEditCandidateProductsSku]
    """SKUs."""

    title: str | Any
    """Title. Example: `DiscountEvent0829`."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1661756811`."""


class Category(Model):
    """Category inside `CombinedSku`, `GetCategoriesResponse`, `GetGlobalCategoriesResponse` and others."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `600002`."""

    is_leaf: bool | Any
    """Is leaf. Example: `false`."""

    level: int | Any
    """Level. Example: `1`."""

    local_name: str | Any
    """Local name."""

    name: str | Any
    """Name. Example: `Kostum`."""

    parent_id: str | Any
    """Parent id. Example: `600001`."""

    permission_statuses: list[str]
    """Permission statuses. See `PermissionStatus`."""


class CategoryChain(Model):
    """Category chain inside `GetProductResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `853000`."""

    is_leaf: bool | Any
    """Is leaf. Example: `true`."""

    local_name: str | Any
    """Local name."""

    parent_id: str | Any
    """Parent id. Example: `851848`."""


class Cell(Model):
    """Cell inside `Row`."""

    __slots__ = ()

    value: str | Any
    """Value."""


class Certification(Model):
    """Certification inside `GetProductResponse`."""

    __slots__ = ()

    expiration_date: int | Any
    """Expiration date. Example: `1741235456`."""

    files: list[File]
    """Files."""

    id: str | Any
    """Id. Example: `602362`."""

    images: list[GetProductImage]
    """Images."""

    title: str | Any
    """Title."""


class CheckGlobalProductListingImage(Model):
    """Image inside `CandidateProduct`, `CheckGlobalProductListingCertification`, `CheckGlobalProductListingSizeChart` and others."""

    __slots__ = ()

    uri: str | Any
    """URI."""


class CheckGlobalProductListingInventory(Model):
    """Inventory inside `CheckGlobalProductListingSku`, `CreateGlobalProductSku`, `EditGlobalProductSku` and others."""

    __slots__ = ()

    global_warehouse_id: str | Any
    """Global warehouse id. Example: `7068517275539719942`."""

    quantity: int | Any
    """Quantity. Example: `999`."""


class CheckGlobalProductListingManufacturer(Model):
    """Manufacturer inside `CheckGlobalProductListingRequest`, `CreateGlobalProductRequest`, `EditGlobalProductRequest` and others."""

    __slots__ = ()

    address: str | Any
    """Address."""

    email: str | Any
    """Email. Example: `samplemanufacturer101@outlook.com`."""

    name: str | Any
    """Name."""

    phone_number: str | Any
    """Phone number. Example: `+4412345678`."""


class CheckGlobalProductListingPackageDimension(Model):
    """Package dimension inside `CheckGlobalProductListingRequest`, `CheckProductListingRequest`, `CreateGlobalProductRequest` and others."""

    __slots__ = ()

    height: str | Any
    """Height. Example: `10`."""

    length: str | Any
    """Length. Example: `10`."""

    unit: str | Any
    """Unit. Example: `CENTIMETER`."""

    width: str | Any
    """Width. Example: `10`."""


class CheckGlobalProductListingPackageWeight(Model):
    """Package weight inside `CheckGlobalProductListingRequest`, `CreateGlobalProductRequest`, `EditGlobalProductRequest` and others."""

    __slots__ = ()

    unit: str | Any
    """Unit. Example: `KILOGRAM`."""

    value: str | Any
    """Value. Example: `1.32`."""


class CheckGlobalProductListingValue(Model):
    """Value inside `CheckGlobalProductListingProductAttribute`, `GetGlobalAttributesAttribute`, `ProductAttribute` and others."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `1001533`."""

    name: str | Any
    """Name. Example: `Default`."""


class CheckGlobalProductListingVideo(Model):
    """Video inside `CheckGlobalProductListingRequest`, `CheckProductListingRequest`, `CreateGlobalProductRequest` and others."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `v09e40f40000cfu0ovhc77ub7fl97k4w`."""


class CheckProductListingDiagnose(Model):
    """Diagnose inside `CheckProductListingResponse`."""

    __slots__ = ()

    diagnosis_results: list[DiagnosisResult]
    """Diagnosis results."""

    field: str | Any
    """Field. Example: `TITLE`. See `CheckProductListingDiagnoseField`."""

    suggestions: Suggestion | Any
    """Suggestions."""


class CheckProductListingFee(Model):
    """Fee inside `CheckProductListingSku`, `CreateProductSku`, `CreateProductSku2` and others."""

    __slots__ = ()

    additional_attribute: str | Any
    """Additional attribute. Example: `SINGLE_USE`."""

    amount: str | Any
    """Amount. A decimal number as text. Example: `1.01`."""

    type: str | Any
    """Type. Example: `PFAND`."""


class CheckProductListingInventory(Model):
    """Inventory inside `CheckProductListingSku`, `CreateProductSku2`, `EditProductSku` and others."""

    __slots__ = ()

    backorder_quantity: int | Any
    """Backorder quantity. Example: `888`."""

    handling_time: int | Any
    """Handling time. Unix seconds. Example: `5`."""

    quantity: int | Any
    """Quantity. At most 99999. Example: `999`."""

    warehouse_id: str | Any
    """Warehouse id. Example: `7068517275539719942`."""


class CheckResult(Model):
    """Check result inside `CheckListingPrerequisitesResponse`."""

    __slots__ = ()

    check_item: str | Any
    """Check item. Example: `RETURN_WAREHOUSE`. See `CheckItem`."""

    fail_reasons: list[str]
    """Fail reasons."""

    is_failed: bool | Any
    """Is failed. Example: `true`."""


class ClaimCondition(Model):
    """Claim condition inside `Reward`."""

    __slots__ = ()

    condition_type: str | Any
    """Condition type."""

    current_value: str | Any
    """Current value."""

    target_value: str | Any
    """Target value."""


class Cod(Model):
    """COD inside `GetCategoryRulesResponse`."""

    __slots__ = ()

    is_supported: bool | Any
    """Is supported. Example: `true`."""


class CombinedListingRecommendation(Model):
    """Combined listing recommendation inside `SearchCombinedListingRecommendationsResponse`."""

    __slots__ = ()

    option_name: str | Any
    """Option name. Example: `Color`."""

    products: list[SearchCombinedListingRecommendationsProduct]
    """Products."""


class CombinedSku(Model):
    """Combined SKU inside `Sku`."""

    __slots__ = ()

    brand: Brand | Any
    """Brand."""

    categories: list[Category]
    """Categories."""

    combined_listing_not_live_reasons: list[str]
    """Combined listing not LIVE reasons. See `CombinedListingNotLiveReason`."""

    inventory: list[BindLocalProductsInventory]
    """Inventory."""

    price: Price | Any
    """Price."""

    product_id: str | Any
    """Product id. Example: `1729582718312380123`."""

    product_main_image: ProductMainImage | Any
    """Product main image."""

    sales_attributes: list[GetGlobalProductSalesAttribute]
    """Sales attributes."""

    seller_sku: str | Any
    """Seller SKU. Example: `sku_name`."""

    sku_count: int | Any
    """SKU count. Example: `1`."""

    sku_id: str | Any
    """SKU id. Example: `1729582718312380123`."""

    title: str | Any
    """Title."""


class ComplexValue(Model):
    """Complex value inside `Field`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `100329`."""

    name: str | Any
    """Name. Example: `Occasion`."""

    options: list[GetListingSchemasOptionItem]
    """Options."""

    rules: list[Rule]
    """Rules."""


class ContentData(Model):
    """Content data inside `GetOpportunityDetailOpportunity`."""

    __slots__ = ()

    shoppable_video_search_pv: str | Any
    """Shoppable video search PV."""

    top_shoppable_video_links: list[str]
    """Top shoppable video links."""

    trending_hashtag: str | Any
    """Trending hashtag."""

    video_view_pv: str | Any
    """Video view PV."""


class CreateAttributeRecommendationRequestSalesAttribute(Model):
    """Sales attribute inside `CreateAttributeRecommendationRequestSku`, `PartialEditCandidateProductsSku`."""

    __slots__ = ()

    name: str | Any
    """Name. At most 20 characters. Example: `Color`."""

    sku_images: list[SkuImage]
    """SKU images. At most 9 items."""

    value: str | Any
    """Value. At most 50 characters. Example: `Red`."""


class CreateImageTranslationTasksTranslationTask(Model):
    """Translation task inside `CreateImageTranslationTasksResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `764c6e87eedcea90399a0dafcd572b71`."""

    image_uri: str | Any
    """Image URI."""

    target_language: str | Any
    """Target language. Example: `it-IT`."""


class CreateProductSku(Model):
    """SKU inside `CreateProductResponse`, `EditProductResponse`, `PartialEditProductResponse`."""

    __slots__ = ()

    external_sku_id: str | Any
    """External SKU id. Example: `1729592969712207234`."""

    fees: list[CheckProductListingFee]
    """Fees."""

    id: str | Any
    """Id. Example: `1729592969712207012`."""

    sales_attributes: list[SalesAttribute]
    """Sales attributes."""

    seller_sku: str | Any
    """Seller SKU. Example: `Color-Red-XM001`."""


class CreateResponsiblePersonPhoneNumber(Model):
    """Phone number inside `CreateResponsiblePersonRequest`, `PartialEditResponsiblePersonRequest`, `SearchResponsiblePersonsRegionalProfile`."""

    __slots__ = ()

    country_code: str | Any
    """Country code. Example: `+353`."""

    local_number: str | Any
    """Local number. Example: `80915151`."""


class CreatorInventory(Model):
    """Creator inventory inside `TotalAvailableInventoryDistribution`."""

    __slots__ = ()

    creator_name: str | Any
    """Creator name. Example: `py001`."""

    quantity: int | Any
    """Quantity. Example: `20`."""


class CustomArea(Model):
    """Custom area inside `Surface`."""

    __slots__ = ()

    area_name: str | Any
    """Area name."""

    area_placement: AreaPlacement | Any
    """Area placement."""

    area_type: str | Any
    """Area type."""

    external_area_id: str | Any
    """External area id."""

    image_area: ImageArea | Any
    """Image area."""

    is_required: bool | Any
    """Is required."""

    text_area: TextArea | Any
    """Text area."""


class Data(Model):
    """Data inside `GetSubmissionRecordsResponse`."""

    __slots__ = ()

    next_page_token: str | Any
    """Next page token."""

    submissions: list[Submission]
    """Submissions."""

    total_count: int | Any
    """Total count."""


class DefaultImage(Model):
    """Default image inside `ImageArea`."""

    __slots__ = ()

    height: int | Any
    """Height."""

    thumb_urls: list[str]
    """Thumb URLs."""

    uri: str | Any
    """URI."""

    urls: list[str]
    """URLs."""

    width: int | Any
    """Width."""


class DefaultValue(Model):
    """Default value inside `MetricValueModule`."""

    __slots__ = ()

    id: str | Any
    """Id."""

    name: str | Any
    """Name."""


class DeleteGlobalProductsDetail(Model):
    """Detail inside `DeleteGlobalProductsErrorItem`."""

    __slots__ = ()

    global_product_id: str | Any
    """Global product id. Example: `1729715829872102020`."""


class DeleteGlobalProductsErrorItem(Model):
    """Error inside `DeleteGlobalProductsResponse`."""

    __slots__ = ()

    code: int | Any
    """Code. Example: `12019114`."""

    detail: DeleteGlobalProductsDetail | Any
    """Detail."""

    message: str | Any
    """Message."""


class DeliveryOption(Model):
    """Delivery option inside `GetProductResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `1729592969712203232`."""

    is_available: bool | Any
    """Is available. Example: `true`."""

    name: str | Any
    """Name. Example: `SEND_BY_SELLER`."""


class Detail(Model):
    """Detail inside `ErrorItem`."""

    __slots__ = ()

    extra_errors: list[ExtraError]
    """Extra errors."""

    product_id: str | Any
    """Product id. Example: `1729382588639839583`."""


class Diagnose(Model):
    """Diagnose inside `DiagnoseAndOptimizeProductResponse`, `ProductInformationIssueDiagnosisProduct`."""

    __slots__ = ()

    diagnosis_results: list[DiagnosisResult]
    """Diagnosis results."""

    field: str | Any
    """Field. Example: `TITLE`. See `CheckProductListingDiagnoseField`."""

    suggestion: Suggestion | Any
    """Suggestion."""


class DiagnosisResult(Model):
    """Diagnosis result inside `CheckProductListingDiagnose`, `Diagnose`."""

    __slots__ = ()

    code: str | Any
    """Code. Example: `TITLE_LESS_THAN_40_CHARACTERS`."""

    how_to_solve: str | Any
    """How to solve."""

    quality_tier: str | Any
    """Quality tier. Example: `FAIR`. See `QualityTier`."""


class DimensionRecommendation(Model):
    """Dimension recommendation inside `GetProductPackageRecommendationsProduct`."""

    __slots__ = ()

    height: Height | Any
    """Height."""

    length: Length | Any
    """Length."""

    unit: str | Any
    """Unit."""

    width: Width | Any
    """Width."""


class EnableStrikethroughPricesDetail(Model):
    """Detail inside `EnableStrikethroughPricesErrorItem`, `SubmitStrikethroughPriceErrorItem`."""

    __slots__ = ()

    extra_errors: list[ExtraError]
    """Extra errors."""

    sku_id: str | Any
    """SKU id. Example: `1729592969712207111`."""


class EnableStrikethroughPricesErrorItem(Model):
    """Error inside `EnableStrikethroughPricesResponse`."""

    __slots__ = ()

    code: str | Any
    """Code. Example: `12052387`."""

    detail: EnableStrikethroughPricesDetail | Any
    """Detail."""

    message: str | Any
    """Message."""


class Epr(Model):
    """EPR inside `GetCategoryRulesResponse`."""

    __slots__ = ()

    is_required: bool | Any
    """Is required. Example: `false`."""


class ErrorItem(Model):
    """Error inside `ActivateProductsResponse`, `DeactivateProductsResponse`, `DeleteProductsResponse` and others."""

    __slots__ = ()

    code: int | Any
    """Code. Example: `12052990`."""

    detail: Detail | Any
    """Detail."""

    message: str | Any
    """Message."""


class ExpirationDate(Model):
    """Expiration date inside `ProductCertification`."""

    __slots__ = ()

    is_required: bool | Any
    """Is required. Example: `true`."""


class ExternalListPrice(Model):
    """External list price inside `SearchProductsSku`, `Sku`."""

    __slots__ = ()

    amount: str | Any
    """Amount. A decimal number as text. Example: `1`."""

    currency: str | Any
    """Currency. Example: `USD`."""

    source: str | Any
    """Source. Example: `SHOPIFY_COMPARE_AT_PRICE`. See `CheckProductListingExternalListPriceSource`."""


class ExtraError(Model):
    """Extra error inside `Detail`, `EnableStrikethroughPricesDetail`."""

    __slots__ = ()

    code: int | Any
    """Code. Example: `12052048`."""

    message: str | Any
    """Message."""

    warehouse_id: str | Any
    """Warehouse id. Example: `7068517275539719942`."""


class FailReason(Model):
    """Fail reason inside `BindResult`, `CheckGlobalProductListingResponse`, `CheckProductListingResponse` and others."""

    __slots__ = ()

    code: int | Any
    """Code. Example: `12052407`."""

    message: str | Any
    """Message."""


class Fee(Model):
    """Fee inside `GetCategoryRulesResponse`."""

    __slots__ = ()

    is_required: bool | Any
    """Is required. Example: `true`."""

    type: str | Any
    """Type. Example: `PFAND`."""


class Field(Model):
    """Field inside `ListingSchema`."""

    __slots__ = ()

    complex_values: list[ComplexValue]
    """Complex values."""

    id: str | Any
    """Id. Example: `product_attributes`."""

    name: str | Any
    """Name. Example: `product_attributes`."""

    options: list[GetListingSchemasOptionItem]
    """Options."""

    rules: list[Rule]
    """Rules."""


class File(Model):
    """File inside `Certification`, `GetGlobalProductCertification`."""

    __slots__ = ()

    format: str | Any
    """Format. Example: `PDF`."""

    id: str | Any
    """Id. Example: `v09ea0g40000cj91373c77u3mid3g1s0`."""

    name: str | Any
    """Name. Example: `SNI.PDF`."""

    urls: list[str]
    """URLs."""


class FulfillmentType(Model):
    """Fulfillment type inside `EditProductPreSale`, `PreSale`."""

    __slots__ = ()

    handling_duration_days: int | Any
    """Handling duration days. Example: `24`."""

    release_date: int | Any
    """Release date. Example: `1619611761`."""


class GetBrandsBrand(Model):
    """Brand inside `GetBrandsResponse`."""

    __slots__ = ()

    authorized_status: str | Any
    """Authorized status. Example: `AUTHORIZED`. See `AuthorizedStatus`."""

    brand_status: str | Any
    """Brand status. Example: `AVAILABLE`. See `BrandStatus`."""

    id: str | Any
    """Id. Example: `7082427311584347905`."""

    is_t1_brand: bool | Any
    """Is t1 brand. Example: `true`."""

    name: str | Any
    """Name. Example: `Teas`."""


class GetCategoryRulesManufacturer(Model):
    """Manufacturer inside `GetCategoryRulesResponse`."""

    __slots__ = ()

    is_required: bool | Any
    """Is required. Example: `false`."""


class GetCategoryRulesPackageDimension(Model):
    """Package dimension inside `GetCategoryRulesResponse`."""

    __slots__ = ()

    is_required: bool | Any
    """Is required. Example: `true`."""


class GetCategoryRulesResponsiblePerson(Model):
    """Responsible person inside `GetCategoryRulesResponse`."""

    __slots__ = ()

    is_required: bool | Any
    """Is required. Example: `false`."""


class GetGlobalAttributesAttribute(Model):
    """Attribute inside `GetGlobalAttributesResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `100392`."""

    is_customizable: bool | Any
    """Is customizable. Example: `false`."""

    is_multiple_selection: bool | Any
    """Is multiple selection. Example: `false`."""

    is_requried: bool | Any
    """Is requried. Example: `false`."""

    name: str | Any
    """Name. Example: `Occasion`."""

    optional_regions: list[str]
    """Optional regions. See `OptionalRegion`."""

    required_regions: list[str]
    """Required regions. See `OptionalRegion`."""

    requirement_conditions: list[RequirementCondition]
    """Requirement conditions."""

    type: str | Any
    """Type. Example: `PRODUCT_PROPERTY`. See `AttributeType`."""

    values: list[CheckGlobalProductListingValue]
    """Values."""


class GetGlobalCategoryRulesProductCertification(Model):
    """Product certification inside `GetGlobalCategoryRulesResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `7267563252536723205`."""

    is_required: bool | Any
    """Is required. Example: `false`."""

    name: str | Any
    """Name. Example: `product_cert_name`."""

    optional_regions: list[str]
    """Optional regions. See `OptionalRegion`."""

    required_regions: list[str]
    """Required regions. See `OptionalRegion`."""

    requirement_conditions: list[RequirementCondition]
    """Requirement conditions."""

    sample_image_url: str | Any
    """Sample image URL."""


class GetGlobalProductCategory(Model):
    """Category inside `GetGlobalProductResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `600002`."""


class GetGlobalProductCertification(Model):
    """Certification inside `GetGlobalProductResponse`."""

    __slots__ = ()

    files: list[File]
    """Files."""

    id: str | Any
    """Id. Example: `7267563252536723205`."""

    images: list[Image]
    """Images."""

    title: str | Any
    """Title."""


class GetGlobalProductPrice(Model):
    """Price inside `GetGlobalProductSku`."""

    __slots__ = ()

    amount: str | Any
    """Amount. A decimal number as text. Example: `1.01`."""

    currency: str | Any
    """Currency. Example: `USD`. See `GetGlobalProductPriceCurrency`."""

    unit_price: str | Any
    """Unit price. Example: `1.00`."""


class GetGlobalProductProduct(Model):
    """Product inside `GetGlobalProductResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `1729592969712207922`."""

    region: str | Any
    """Region. Example: `GB`."""

    sku_mappings: list[SkuMapping]
    """SKU mappings."""


class GetGlobalProductSalesAttribute(Model):
    """Sales attribute inside `CombinedSku`, `GetGlobalProductSku`, `Sku`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `100000`."""

    name: str | Any
    """Name. Example: `Color`."""

    sku_img: SkuImg | Any
    """SKU image."""

    supplementary_sku_images: list[SupplementarySkuImage]
    """Supplementary SKU images."""

    value_id: str | Any
    """Value id. Example: `7267563252536723205`."""

    value_name: str | Any
    """Value name. Example: `Red`."""


class GetGlobalProductSizeChart(Model):
    """Size chart inside `GetGlobalProductResponse`."""

    __slots__ = ()

    image: Image | Any
    """Image."""

    template: Template | Any
    """Template."""


class GetGlobalProductSku(Model):
    """SKU inside `GetGlobalProductResponse`."""

    __slots__ = ()

    external_global_sku_id: str | Any
    """External global SKU id. Example: `1234567890`."""

    extra_identifier_codes: list[str]
    """Extra identifier codes."""

    global_quantity: int | Any
    """Global quantity. Example: `100`."""

    id: str | Any
    """Id. Example: `1729592969712207234`."""

    identifier_code: IdentifierCode | Any
    """Identifier code."""

    inventory: list[CheckGlobalProductListingInventory]
    """Inventory."""

    price: GetGlobalProductPrice | Any
    """Price."""

    sales_attributes: list[GetGlobalProductSalesAttribute]
    """Sales attributes."""

    seller_sku: str | Any
    """Seller SKU. Example: `Color-Red-XM001`."""

    sku_unit_count: str | Any
    """SKU unit count. Example: `100.00`."""


class GetListingSchemasDetail(Model):
    """Detail inside `GetListingSchemasErrorItem`."""

    __slots__ = ()

    category_id: int | Any
    """Category id. Example: `60002`."""


class GetListingSchemasErrorItem(Model):
    """Error inside `GetListingSchemasResponse`."""

    __slots__ = ()

    code: int | Any
    """Code. Example: `12052024`."""

    detail: GetListingSchemasDetail | Any
    """Detail."""

    message: str | Any
    """Message."""


class GetListingSchemasOptionItem(Model):
    """Option inside `ComplexValue`, `Field`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `1001533`."""

    name: str | Any
    """Name. Example: `Birthday`."""


class GetOpportunityDetailOpportunity(Model):
    """Opportunity inside `GetOpportunityDetailResponse`."""

    __slots__ = ()

    action_type: str | Any
    """Action type."""

    basic_info: BasicInfo | Any
    """Basic info."""

    content_data: ContentData | Any
    """Content data."""

    id: str | Any
    """Id."""

    listing_criteria: ListingCriteria | Any
    """Listing criteria."""

    market_data: MarketData | Any
    """Market data."""


class GetProductImage(Model):
    """Image inside `Certification`, `GetProductSizeChart`."""

    __slots__ = ()

    height: int | Any
    """Height. Example: `600`."""

    thumb_urls: list[str]
    """Thumb URLs."""

    uri: str | Any
    """URI."""

    urls: list[str]
    """URLs."""

    width: int | Any
    """Width. Example: `600`."""


class GetProductPackageRecommendationsProduct(Model):
    """Product inside `GetProductPackageRecommendationsResponse`."""

    __slots__ = ()

    abnormality_types: list[str]
    """Abnormality types."""

    dimension_recommendation: DimensionRecommendation | Any
    """Dimension recommendation."""

    product_id: str | Any
    """Product id."""

    weight_recommendation: WeightRecommendation | Any
    """Weight recommendation."""


class GetProductProduct(Model):
    """Product inside `GetProductsSeoWordsResponse`, `ProductFamily`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `1729592969712207008`."""

    seo_words: list[SeoWord]
    """SEO words."""


class GetProductProductAttribute(Model):
    """Product attribute inside `GetProductResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `100392`."""

    name: str | Any
    """Name. Example: `Occasion`."""

    values: list[GetProductValue]
    """Values."""


class GetProductSizeChart(Model):
    """Size chart inside `GetProductResponse`."""

    __slots__ = ()

    image: GetProductImage | Any
    """Image."""

    template: Template | Any
    """Template."""


class GetProductValue(Model):
    """Value inside `GetProductProductAttribute`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `1001533`."""

    metric_standard_info: MetricStandardInfo | Any
    """Metric standard info."""

    name: str | Any
    """Name. Example: `Birthday`."""


class GetRecommendedProductTitleAndDescriptionProduct(Model):
    """Product inside `GetRecommendedProductTitleAndDescriptionResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `123456`."""

    suggestions: list[GetRecommendedProductTitleAndDescriptionSuggestion]
    """Suggestions."""


class GetRecommendedProductTitleAndDescriptionSuggestion(Model):
    """Suggestion inside `GetRecommendedProductTitleAndDescriptionProduct`."""

    __slots__ = ()

    field: str | Any
    """Field. Example: `TITLE`. See `GetRecommendedProductTitleAndDescriptionSuggestionField`."""

    items: list[Item]
    """Items."""


class GlobalListingPolicy(Model):
    """Global listing policy inside `Sku`."""

    __slots__ = ()

    inventory_type: str | Any
    """Inventory type. Example: `SHARED`. See `InventoryType`."""

    price_sync: bool | Any
    """Price sync. Example: `true`."""

    replicate_source: ReplicateSource | Any
    """Replicate source."""


class GlobalProduct(Model):
    """Global product inside `SearchGlobalProductsResponse`."""

    __slots__ = ()

    create_time: int | Any
    """Create time. Unix seconds. Example: `1694576429`."""

    id: str | Any
    """Id. Example: `1729592969712207008`."""

    skus: list[PublishGlobalProductSku]
    """SKUs."""

    status: str | Any
    """Status. Example: `PUBLISHED`. See `GlobalProductStatus`."""

    title: str | Any
    """Title."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1694576429`."""


class GlobalProductAssociation(Model):
    """Global product association inside `GetProductResponse`."""

    __slots__ = ()

    global_product_id: str | Any
    """Global product id. Example: `1729592969712207920`."""

    sku_mappings: list[SkuMapping]
    """SKU mappings."""


class GlobalSku(Model):
    """Global SKU inside `CreateGlobalProductResponse`, `EditGlobalProductResponse`, `PartialEditGlobalProductResponse`."""

    __slots__ = ()

    external_global_sku_id: str | Any
    """External global SKU id. Example: `1234567890`."""

    id: str | Any
    """Id. Example: `1729592969712207012`."""

    sales_attributes: list[SalesAttribute]
    """Sales attributes."""

    seller_sku: str | Any
    """Seller SKU. Example: `Color-Red-XM001`."""


class Header(Model):
    """Header inside `Table`."""

    __slots__ = ()

    id: str | Any
    """Id."""

    name: str | Any
    """Name."""


class Height(Model):
    """Height inside `DimensionRecommendation`."""

    __slots__ = ()

    max_value: str | Any
    """Max value."""

    min_value: str | Any
    """Min value."""


class IdentifierCode(Model):
    """Identifier code inside `CheckProductListingSku`, `CreateGlobalProductSku`, `CreateProductSku2` and others."""

    __slots__ = ()

    code: str | Any
    """Code. Example: `10000000000000`."""

    type: str | Any
    """Type. Example: `GTIN`. See `IdentifierCodeType`."""


class Image(Model):
    """Image inside `GetGlobalProductCertification`, `GetGlobalProductSizeChart`, `Suggestion`."""

    __slots__ = ()

    height: int | Any
    """Height. Example: `600`."""

    optimized_uri: str | Any
    """Optimized URI."""

    optimized_url: str | Any
    """Optimized URL."""

    uri: str | Any
    """URI."""

    url: str | Any
    """URL."""

    width: int | Any
    """Width. Example: `600`."""


class ImageArea(Model):
    """Image area inside `CustomArea`."""

    __slots__ = ()

    default_image: DefaultImage | Any
    """Default image."""

    min_height: int | Any
    """Min height."""

    min_width: int | Any
    """Min width."""


class ImportResult(Model):
    """Import result inside `ImportExternalProductInfoResponse`."""

    __slots__ = ()

    code: str | Any
    """Code. Example: `0`."""

    message: str | Any
    """Message."""


class InShopInventory(Model):
    """In shop inventory inside `TotalAvailableInventoryDistribution`."""

    __slots__ = ()

    quantity: int | Any
    """Quantity. Example: `50`."""


class IntegratedPlatformStatus(Model):
    """Integrated platform status inside `GetProductResponse`, `Product`."""

    __slots__ = ()

    platform: str | Any
    """Platform. Example: `TOKOPEDIA`. See `IntegratedPlatformStatusPlatform`."""

    status: str | Any
    """Status. Example: `PLATFORM_DEACTIVATED`. See `GetProductStatus`."""


class Inventory(Model):
    """Inventory inside `InventorySearchResponse`."""

    __slots__ = ()

    product_id: str | Any
    """Product id. Example: `1729592969712207008`."""

    skus: list[InventorySearchSku]
    """SKUs."""


class InventoryRule(Model):
    """Inventory rule inside `GetGlobalListingRulesResponse`."""

    __slots__ = ()

    allocation_mode: str | Any
    """Allocation mode. Example: `SHARED`."""

    associated_warehouses: list[AssociatedWarehouse]
    """Associated warehouses."""

    local_warehouse_id: str | Any
    """Local warehouse id. Example: `7068517275539719942`."""


class InventorySearchSku(Model):
    """SKU inside `Inventory`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `1729388324987897824`."""

    seller_sku: str | Any
    """Seller SKU. Example: `Color-Red-XM01`."""

    total_available_inventory_distribution: TotalAvailableInventoryDistribution | Any
    """Total available inventory distribution."""

    total_available_quantity: int | Any
    """Total available quantity. Example: `100`."""

    total_committed_quantity: int | Any
    """Total committed quantity. Example: `10`."""

    warehouse_inventory: list[WarehouseInventory]
    """Warehouse inventory."""


class Item(Model):
    """Item inside `GetRecommendedProductTitleAndDescriptionSuggestion`."""

    __slots__ = ()

    text: str | Any
    """Text."""


class Length(Model):
    """Length inside `DimensionRecommendation`."""

    __slots__ = ()

    max_value: str | Any
    """Max value."""

    min_value: str | Any
    """Min value."""


class LengthLimit(Model):
    """Length limit inside `ValueLimit`."""

    __slots__ = ()

    max_length: int | Any
    """Max length."""

    min_length: int | Any
    """Min length."""


class ListOpportunitiesData(Model):
    """Data inside `ListOpportunitiesResponse`."""

    __slots__ = ()

    next_page_token: str | Any
    """Next page token."""

    opportunities: list[Opportunity]
    """Opportunities."""

    total_count: int | Any
    """Total count."""


class ListProductSkppStatusesProduct(Model):
    """Product inside `ListProductSkppStatusesResponse`."""

    __slots__ = ()

    affiliate_program_status: str | Any
    """Affiliate program status."""

    product_id: str | Any
    """Product id."""

    rewards: list[Reward]
    """Rewards."""

    skpp_status: str | Any
    """Skpp status."""

    target_score: int | Any
    """Target score."""

    title: str | Any
    """Title."""

    total_score: int | Any
    """Total score."""


class ListingCriteria(Model):
    """Listing criteria inside `GetOpportunityDetailOpportunity`."""

    __slots__ = ()

    keywords: str | Any
    """Keywords."""

    product_brand: str | Any
    """Product brand."""

    product_category: str | Any
    """Product category."""

    product_status: str | Any
    """Product status."""


class ListingQuality(Model):
    """Listing quality inside `CheckProductListingResponse`, `DiagnoseAndOptimizeProductResponse`, `ProductInformationIssueDiagnosisProduct`."""

    __slots__ = ()

    current_tier: str | Any
    """Current tier. Example: `POOR`. See `CurrentTier`."""

    remaining_recommendations: int | Any
    """Remaining recommendations. Example: `3`."""


class ListingSchema(Model):
    """Listing schema inside `GetListingSchemasResponse`."""

    __slots__ = ()

    category_id: int | Any
    """Category id. Example: `60001`."""

    fields: list[Field]
    """Fields."""


class MainImage(Model):
    """Main image inside `GetGlobalProductResponse`, `GetProductResponse`."""

    __slots__ = ()

    height: int | Any
    """Height. Example: `600`."""

    thumb_urls: list[str]
    """Thumb URLs."""

    uri: str | Any
    """URI."""

    urls: list[str]
    """URLs."""

    width: int | Any
    """Width. Example: `600`."""


class Manufacturer(Model):
    """Manufacturer inside `GetGlobalCategoryRulesResponse`."""

    __slots__ = ()

    is_required: bool | Any
    """Is required. Example: `false`."""

    optional_regions: list[str]
    """Optional regions. See `RequiredRegion`."""

    required_regions: list[str]
    """Required regions. See `RequiredRegion`."""


class MarketData(Model):
    """Market data inside `GetOpportunityDetailOpportunity`."""

    __slots__ = ()

    competitor_product_count: str | Any
    """Competitor product count."""

    competitor_seller_count: str | Any
    """Competitor seller count."""

    est_market_gmv: str | Any
    """Estimated market GMV."""

    est_market_sales_volume: str | Any
    """Estimated market sales volume."""

    market_buzz: str | Any
    """Market buzz."""

    search_keyword: str | Any
    """Search keyword."""

    search_volume: str | Any
    """Search volume."""


class MaskImage(Model):
    """Mask image inside `Surface`."""

    __slots__ = ()

    height: int | Any
    """Height."""

    thumb_urls: list[str]
    """Thumb URLs."""

    uri: str | Any
    """URI."""

    urls: list[str]
    """URLs."""

    width: int | Any
    """Width."""


class MeasurementAndOption(Model):
    """Measurement and option inside `SizeChart`."""

    __slots__ = ()

    measurement_type: str | Any
    """Measurement type."""

    options: list[OptionItem]
    """Options."""


class MetricStandard(Model):
    """Metric standard inside `Attribute`."""

    __slots__ = ()

    id: str | Any
    """Id."""

    metric_value_modules: list[MetricValueModule]
    """Metric value modules."""

    name: str | Any
    """Name."""


class MetricStandardInfo(Model):
    """Metric standard info inside `GetProductValue`."""

    __slots__ = ()

    id: str | Any
    """Id."""

    metric_value_module_infos: list[MetricValueModuleInfo]
    """Metric value module info."""


class MetricValueModule(Model):
    """Metric value module inside `MetricStandard`."""

    __slots__ = ()

    data_types: list[str]
    """Data types."""

    default_values: list[DefaultValue]
    """Default values."""

    id: str | Any
    """Id."""

    input_type: str | Any
    """Input type."""

    name: str | Any
    """Name."""

    prefix: str | Any
    """Prefix."""

    shading_word: str | Any
    """Shading word."""

    suffix: str | Any
    """Suffix."""

    units: list[Unit]
    """Units."""

    value_limit: ValueLimit | Any
    """Value limit."""


class MetricValueModuleInfo(Model):
    """Metric value module info inside `MetricStandardInfo`."""

    __slots__ = ()

    id: str | Any
    """Id."""

    prefix: str | Any
    """Prefix."""

    suffix: str | Any
    """Suffix."""

    unit_id: str | Any
    """Unit id."""

    unit_name: str | Any
    """Unit name."""

    value: str | Any
    """Value."""


class NumLimit(Model):
    """Num limit inside `ValueLimit`."""

    __slots__ = ()

    max_value: int | Any
    """Max value."""

    min_value: int | Any
    """Min value."""


class Opportunity(Model):
    """Opportunity inside `ListOpportunitiesData`."""

    __slots__ = ()

    brand_name: str | Any
    """Brand name."""

    category_id_level_1: str | Any
    """Category id level 1."""

    category_id_level_2: str | Any
    """Category id level 2."""

    category_id_level_3: str | Any
    """Category id level 3."""

    category_name_level_1: str | Any
    """Category name level 1."""

    category_name_level_2: str | Any
    """Category name level 2."""

    category_name_level_3: str | Any
    """Category name level 3."""

    competitor_product_count: str | Any
    """Competitor product count."""

    create_time: int | Any
    """Create time. Unix seconds."""

    est_market_gmv: str | Any
    """Estimated market GMV."""

    est_market_sales_volume: str | Any
    """Estimated market sales volume."""

    expire_time: int | Any
    """Expire time. Unix seconds."""

    external_product_id: str | Any
    """External product id."""

    id: str | Any
    """Id."""

    is_collected: bool | Any
    """Is collected."""

    opportunity_type: str | Any
    """Opportunity type."""

    query_words: str | Any
    """Query words."""

    reference_images: list[str]
    """Reference images."""

    reference_source: str | Any
    """Reference source."""

    reward_info: str | Any
    """Reward info."""

    search_volume: str | Any
    """Search volume."""

    tag_codes: list[str]
    """Tag codes."""

    tags: str | Any
    """Tags."""

    title: str | Any
    """Title."""

    video_view_pv: str | Any
    """Video view PV."""


class OpportunityApplication(Model):
    """Opportunity application inside `ApplyOpportunitiesResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `submission123`."""

    opportunity_id: str | Any
    """Opportunity id. Example: `213231231`."""

    product_id: str | Any
    """Product id. Example: `abcd1234`."""

    status: str | Any
    """Status. Example: `REVIEWING`. See `OpportunityApplicationStatus`."""


class OptimizeImagesImage(Model):
    """Image inside `OptimizeImagesResponse`."""

    __slots__ = ()

    height: int | Any
    """Height. Example: `600`."""

    optimize_status: str | Any
    """Optimize status. Example: `SUCCESS`. See `OptimizeStatus`."""

    optimized_uri: str | Any
    """Optimized URI."""

    optimized_url: str | Any
    """Optimized URL."""

    original_uri: str | Any
    """Original URI."""

    original_url: str | Any
    """Original URL."""

    width: int | Any
    """Width. Example: `600`."""


class OptionItem(Model):
    """Option inside `MeasurementAndOption`."""

    __slots__ = ()

    id: str | Any
    """Id."""

    imperial_value_range: list[str]
    """Imperial value range."""

    metric_value_range: list[str]
    """Metric value range."""

    name: str | Any
    """Name."""

    role: str | Any
    """Role."""

    unit: str | Any
    """Unit."""


class OriginalImage(Model):
    """Original image inside `TranslationTask`."""

    __slots__ = ()

    uri: str | Any
    """URI."""

    url: str | Any
    """URL."""


class PackageDimension(Model):
    """Package dimension inside `PredictProductPackageDimensionsAndWeightResponse`."""

    __slots__ = ()

    height: int | Any
    """Height."""

    length: int | Any
    """Length."""

    unit: str | Any
    """Unit."""

    width: int | Any
    """Width."""


class PackageWeight(Model):
    """Package weight inside `GetProductResponse`."""

    __slots__ = ()

    unit: str | Any
    """Unit. Example: `KILOGRAM`. See `PackageWeightUnit`."""

    value: str | Any
    """Value. Example: `1.32`."""


class PartialEditCandidateProductsDetail(Model):
    """Detail inside `PartialEditCandidateProductsErrorItem`."""

    __slots__ = ()

    external_product_id: str | Any
    """External product id. Example: `abcde`."""


class PartialEditCandidateProductsErrorItem(Model):
    """Error inside `PartialEditCandidateProductsResponse`, `UploadCandidateProductsResponse`."""

    __slots__ = ()

    code: int | Any
    """Code. Example: `36002005`."""

    detail: PartialEditCandidateProductsDetail | Any
    """Detail."""

    message: str | Any
    """Message."""


class PartialEditCandidateProductsSku(Model):
    """SKU inside `CandidateProduct`, `PartialEditCandidateProductsCandidateProduct`."""

    __slots__ = ()

    price: Money | Any
    """Price."""

    sales_attributes: list[CreateAttributeRecommendationRequestSalesAttribute]
    """Sales attributes. At most 10 items."""


class PhoneNumber(Model):
    """Phone number inside `CreateManufacturerRequest`, `PartialEditManufacturerRequest`, `RegionalProfile`."""

    __slots__ = ()

    availability: str | Any
    """Availability. Default: `AVAILABLE`. Example: `AVAILABLE`. See `PhoneNumberAvailability`."""

    country_code: str | Any
    """Country code. Example: `+353`."""

    local_number: str | Any
    """Local number. Example: `81234567`."""


class PodInfo(Model):
    """POD info inside `GetProductResponse`."""

    __slots__ = ()

    pod_templates: list[PodTemplate]
    """POD templates."""


class PodTemplate(Model):
    """POD template inside `PodInfo`."""

    __slots__ = ()

    pod_template_id: str | Any
    """POD template id."""

    remark: str | Any
    """Remark."""

    sku_ids: list[str]
    """SKU ids."""

    surfaces: list[Surface]
    """Surfaces."""

    template_name: str | Any
    """Template name."""


class PreCheckDetail(Model):
    """Pre check detail inside `PreCheckResult`."""

    __slots__ = ()

    long_reason: str | Any
    """Long reason."""

    related_fields: list[str]
    """Related fields."""

    short_reason: str | Any
    """Short reason."""


class PreCheckResult(Model):
    """Pre check result inside `CheckProductListingResponse`."""

    __slots__ = ()

    pre_check_details: list[PreCheckDetail]
    """Pre check details."""

    pre_check_item: str | Any
    """Pre check item. Example: `INCOMPLETE_INFO`."""


class PreSale(Model):
    """Pre sale inside `CheckProductListingSku`, `CreateProductSku2`, `PartialEditProductSku` and others."""

    __slots__ = ()

    fulfillment_type: FulfillmentType | Any
    """Fulfillment type."""

    type: str | Any
    """Type. Example: `PRE_ORDER`. See `AllowedSpecialProductType`."""


class PrescriptionRequirement(Model):
    """Prescription requirement inside `GetProductResponse`."""

    __slots__ = ()

    needs_prescription: bool | Any
    """Needs prescription. Example: `false`."""


class Price(Model):
    """Price inside `CombinedSku`, `SearchProductsSku`, `Sku`."""

    __slots__ = ()

    currency: str | Any
    """Currency. Example: `USD`. See `CreateProductPriceCurrency`."""

    sale_price: str | Any
    """Sale price. Example: `117.5`."""

    starting_bid_price: str | Any
    """Starting bid price."""

    tax_exclusive_price: str | Any
    """Tax exclusive price. Example: `110`."""

    unit_price: str | Any
    """Unit price. Example: `1`."""


class Product(Model):
    """Product inside `SearchProductsResponse`."""

    __slots__ = ()

    audit: Audit | Any
    """Audit."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1234567890`."""

    has_draft: bool | Any
    """Has draft. Example: `true`."""

    id: str | Any
    """Id. Example: `1729592969712207008`."""

    integrated_platform_statuses: list[IntegratedPlatformStatus]
    """Integrated platform statuses."""

    is_not_for_sale: bool | Any
    """Is not for sale. Example: `true`."""

    listing_quality_tier: str | Any
    """Listing quality tier. Example: `POOR`. See `CurrentTier`."""

    product_families: list[ProductFamily]
    """Product families."""

    product_sync_fail_reasons: list[str]
    """Product sync fail reasons."""

    product_tags: list[str]
    """Product tags."""

    recommended_categories: list[RecommendedCategory]
    """Recommended categories."""

    sales_regions: list[str]
    """Sales regions. See `SalesRegion`."""

    scheduled_sale: ScheduledSale | Any
    """Scheduled sale."""

    selling_format: str | Any
    """Selling format."""

    skus: list[SearchProductsSku]
    """SKUs."""

    status: str | Any
    """Status. Example: `ACTIVATE`. See `GetProductStatus`."""

    title: str | Any
    """Title."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1234567800`."""


class ProductAttribute(Model):
    """Product attribute inside `GetGlobalProductResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `100392`."""

    name: str | Any
    """Name. Example: `Occasion`."""

    values: list[CheckGlobalProductListingValue]
    """Values."""


class ProductAuditingResearchProduct(Model):
    """Product inside `ProductAuditingResearchResponse`."""

    __slots__ = ()

    brand_id: str | Any
    """Brand id. Example: `1111`."""

    brand_name: str | Any
    """Brand name. Example: `Labor`."""

    categories: list[Category]
    """Categories."""

    country: str | Any
    """Country. Example: `FR`."""

    description: str | Any
    """Description."""

    id: str | Any
    """Id. Example: `1729592969712207008`."""

    listing_url: str | Any
    """Listing URL."""

    main_image_urls: list[str]
    """Main image URLs."""

    seller_id: str | Any
    """Seller id. Example: `11111`."""

    seller_name: str | Any
    """Seller name."""

    title: str | Any
    """Title."""

    variants: list[Variant]
    """Variants."""


class ProductCertification(Model):
    """Product certification inside `GetCategoryRulesResponse`."""

    __slots__ = ()

    document_details: str | Any
    """Document details."""

    expiration_date: ExpirationDate | Any
    """Expiration date."""

    id: str | Any
    """Id. Example: `602362`."""

    is_required: bool | Any
    """Is required. Example: `true`."""

    name: str | Any
    """Name."""

    requirement_conditions: list[RequirementCondition]
    """Requirement conditions."""

    sample_image_url: str | Any
    """Sample image URL."""


class ProductFamily(Model):
    """Product family inside `GetProductResponse`, `Product`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `1000592969712207000`."""

    products: list[GetProductProduct]
    """Products."""


class ProductInformationIssueDiagnosisProduct(Model):
    """Product inside `ProductInformationIssueDiagnosisResponse`."""

    __slots__ = ()

    diagnoses: list[Diagnose]
    """Diagnoses."""

    id: str | Any
    """Id. Example: `123456`."""

    listing_quality: ListingQuality | Any
    """Listing quality."""


class ProductMainImage(Model):
    """Product main image inside `CombinedSku`."""

    __slots__ = ()

    height: int | Any
    """Height. Example: `600`."""

    thumb_urls: list[str]
    """Thumb URLs."""

    uri: str | Any
    """URI."""

    urls: list[str]
    """URLs."""

    width: int | Any
    """Width. Example: `600`."""


class PublishGlobalProductProduct(Model):
    """Product inside `PublishGlobalProductResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `1929592969712207410`."""

    region: str | Any
    """Region. Example: `MY`. See `OptionalRegion`."""

    shop_id: str | Any
    """Shop id. Example: `7494083603082020484`."""

    skus: list[PublishGlobalProductSku]
    """SKUs."""


class PublishGlobalProductSku(Model):
    """SKU inside `GlobalProduct`, `PublishGlobalProductProduct`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `1729592969712207400`."""

    related_global_sku_id: str | Any
    """Related global SKU id. Example: `1729696746528737924`."""

    sale_attributes: list[SaleAttribute]
    """Sale attributes."""

    seller_sku: str | Any
    """Seller SKU. Example: `XL-COLOR-001`."""


class PublishResult(Model):
    """Publish result inside `EditGlobalProductResponse`, `PartialEditGlobalProductResponse`, `PublishGlobalProductResponse`."""

    __slots__ = ()

    fail_reasons: list[FailReason]
    """Fail reasons."""

    region: str | Any
    """Region. Example: `MY`. See `OptionalRegion`."""

    status: str | Any
    """Status. Example: `SUCCESS`. See `PublishResultStatus`."""


class PurchaseOrderQuantityLimit(Model):
    """Purchase order quantity limit inside `CreateProductRequest`, `EditProductRequest`, `Sku`."""

    __slots__ = ()

    cumulative_order_quantity: int | Any
    """Cumulative order quantity."""

    maximum_order_quantity: int | Any
    """Maximum order quantity."""


class RecommendSizeChartImage(Model):
    """Image inside `RecommendSizeChartResponse`."""

    __slots__ = ()

    is_size_chart: bool | Any
    """Is size chart. Example: `false`."""

    url: str | Any
    """URL."""


class RecommendedCategory(Model):
    """Recommended category inside `GetProductResponse`, `Product`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `850003`."""

    local_name: str | Any
    """Local name."""


class RecommendedProperty(Model):
    """Recommended property inside `RecommendRequiredProductPropertiesResponse`."""

    __slots__ = ()

    id: str | Any
    """Id."""

    is_customizable: bool | Any
    """Is customizable."""

    is_multiple_selection: bool | Any
    """Is multiple selection."""

    is_required: bool | Any
    """Is required."""

    name: str | Any
    """Name."""

    type: str | Any
    """Type."""

    values: list[CheckGlobalProductListingValue]
    """Values."""


class RegionalProfile(Model):
    """Regional profile inside `SearchManufacturersManufacturer`."""

    __slots__ = ()

    address: str | Any
    """Address."""

    email: str | Any
    """Email. Example: `johndoe@email.com`."""

    locale: str | Any
    """Locale. Example: `en-IE`."""

    name: str | Any
    """Name."""

    phone_number: PhoneNumber | Any
    """Phone number."""

    registered_trade_name: str | Any
    """Registered trade name."""


class ReplicateProductDetail(Model):
    """Detail inside `ReplicateProductErrorItem`."""

    __slots__ = ()

    region: str | Any
    """Region. Example: `US`."""


class ReplicateProductErrorItem(Model):
    """Error inside `ReplicateProductResponse`."""

    __slots__ = ()

    code: int | Any
    """Code. Example: `12052223`."""

    detail: ReplicateProductDetail | Any
    """Detail."""

    message: str | Any
    """Message."""


class ReplicateSource(Model):
    """Replicate source inside `GlobalListingPolicy`."""

    __slots__ = ()

    product_id: str | Any
    """Product id. Example: `1729592969712203232`."""

    shop_id: str | Any
    """Shop id. Example: `7295929697122032321`."""

    sku_id: str | Any
    """SKU id. Example: `1729592969712203232`."""


class ReplicatedProduct(Model):
    """Replicated product inside `GetGlobalReplicatedProductsResponse`."""

    __slots__ = ()

    product_id: str | Any
    """Product id. Example: `1732057700058170433`."""

    product_status: str | Any
    """Product status. Example: `ACTIVE`."""

    region: str | Any
    """Region. Example: `US`."""

    shop_id: str | Any
    """Shop id. Example: `1732057700058170433`."""


class RequirementCondition(Model):
    """Requirement condition inside `Attribute`, `GetGlobalAttributesAttribute`, `GetGlobalCategoryRulesProductCertification` and others."""

    __slots__ = ()

    attribute_id: str | Any
    """Attribute id. Example: `101610`."""

    attribute_value_id: str | Any
    """Attribute value id. Example: `1024358`."""

    condition_type: str | Any
    """Condition type. Example: `VALUE_ID_MATCH`. See `ConditionType`."""

    region: str | Any
    """Region. Example: `IE`. See `OptionalRegion`."""


class ResponsiblePerson(Model):
    """Responsible person inside `GetGlobalCategoryRulesResponse`."""

    __slots__ = ()

    is_required: bool | Any
    """Is required. Example: `false`."""

    optional_regions: list[str]
    """Optional regions. See `RequiredRegion`."""

    required_regions: list[str]
    """Required regions. See `RequiredRegion`."""


class Reward(Model):
    """Reward inside `GetProductSkppDetailResponse`, `ListProductSkppStatusesProduct`."""

    __slots__ = ()

    ad_credit_claim_status: str | Any
    """Ad credit claim status."""

    campaign_id: str | Any
    """Campaign id."""

    claim_conditions: list[ClaimCondition]
    """Claim conditions."""

    reward_type: str | Any
    """Reward type."""

    status: str | Any
    """Status."""

    title: str | Any
    """Title."""

    value: str | Any
    """Value."""


class Row(Model):
    """Row inside `Table`."""

    __slots__ = ()

    cells: list[Cell]
    """Cells."""


class Rule(Model):
    """Rule inside `ComplexValue`, `Field`."""

    __slots__ = ()

    type: str | Any
    """Type. Example: `REQUIRED`."""

    value: str | Any
    """Value. Example: `true`."""


class SaleAttribute(Model):
    """Sale attribute inside `PublishGlobalProductSku`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `100001`."""

    value_id: str | Any
    """Value id. Example: `7272008676829824800`."""


class SalesAttribute(Model):
    """Sales attribute inside `CreateProductSku`, `GlobalSku`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `100000`."""

    value_id: str | Any
    """Value id. Example: `1729592969712207123`."""


class SalesAttributeMapping(Model):
    """Sales attribute mapping inside `SkuMapping`."""

    __slots__ = ()

    global_attribute_id: str | Any
    """Global attribute id. Example: `100000`."""

    global_value_id: str | Any
    """Global value id. Example: `1001064`."""

    local_attribute_id: str | Any
    """Local attribute id. Example: `100000`."""

    local_value_id: str | Any
    """Local value id. Example: `1001064`."""


class ScheduledSale(Model):
    """Scheduled sale inside `CheckProductListingRequest`, `CreateProductRequest`, `EditProductRequest` and others."""

    __slots__ = ()

    is_enabled_scheduled_sale: bool | Any
    """Is enabled scheduled sale."""

    schedule_sale_time: int | Any
    """Schedule sale time. Unix seconds."""


class SearchCombinedListingRecommendationsProduct(Model):
    """Product inside `CombinedListingRecommendation`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `7362027385890244398`."""

    option_value: str | Any
    """Option value. Example: `Red`."""


class SearchManufacturersManufacturer(Model):
    """Manufacturer inside `SearchManufacturersResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `66d3cbe4d9c8b09ddca932a7`."""

    regional_profiles: list[RegionalProfile]
    """Regional profiles."""


class SearchOpportunitiesOpportunity(Model):
    """Opportunity inside `SearchOpportunitiesResponse`."""

    __slots__ = ()

    benefits: list[str]
    """Benefits."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1726341751`."""

    id: str | Any
    """Id. Example: `12321`."""

    tags: list[str]
    """Tags. See `SearchOpportunitiesOpportunityTag`."""

    type: str | Any
    """Type. Example: `LEAF_CATEGORY`. See `SearchOpportunitiesOpportunityType`."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1726341751`."""


class SearchProductsSku(Model):
    """SKU inside `Product`."""

    __slots__ = ()

    external_list_prices: list[ExternalListPrice]
    """External list prices."""

    fees: list[CheckProductListingFee]
    """Fees."""

    id: str | Any
    """Id. Example: `1729592969712207012`."""

    inventory: list[CheckProductListingInventory]
    """Inventory."""

    list_price: Money | Any
    """List price."""

    pre_sale: PreSale | Any
    """Pre sale."""

    price: Price | Any
    """Price."""

    seller_sku: str | Any
    """Seller SKU. Example: `Color-Red-XM01`."""

    status_info: StatusInfo | Any
    """Status info."""


class SearchResponsiblePersonsRegionalProfile(Model):
    """Regional profile inside `SearchResponsiblePersonsResponsiblePerson`."""

    __slots__ = ()

    address: Address | Any
    """Address."""

    email: str | Any
    """Email. Example: `john.doe@email.com`."""

    locale: str | Any
    """Locale. Example: `en-IE`."""

    name: str | Any
    """Name."""

    phone_number: CreateResponsiblePersonPhoneNumber | Any
    """Phone number."""


class SearchResponsiblePersonsResponsiblePerson(Model):
    """Responsible person inside `SearchResponsiblePersonsResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `66d3cbe4d9c8b09ddca932a7`."""

    regional_profiles: list[SearchResponsiblePersonsRegionalProfile]
    """Regional profiles."""


class SearchSizeChartsImage(Model):
    """Image inside `SearchSizeChartsSizeChart`."""

    __slots__ = ()

    locale: str | Any
    """Locale. Example: `en-US`."""

    uri: str | Any
    """URI."""

    url: str | Any
    """URL."""


class SearchSizeChartsSizeChart(Model):
    """Size chart inside `SearchSizeChartsResponse`."""

    __slots__ = ()

    images: list[SearchSizeChartsImage]
    """Images."""

    related_category_ids: list[str]
    """Related category ids."""

    size_chart_datas: list[SearchSizeChartsSizeChartData]
    """Size chart datas."""

    size_chart_mode: str | Any
    """Size chart mode."""

    template_id: str | Any
    """Template id. Example: `7362027385890244398`."""

    template_name: str | Any
    """Template name."""


class SearchSizeChartsSizeChartData(Model):
    """Size chart data inside `SearchSizeChartsSizeChart`."""

    __slots__ = ()

    locale: str | Any
    """Locale."""

    size_chart_data: SizeChartData | Any
    """Size chart data."""


class SellerSku(Model):
    """Seller SKU inside `GetCategoryRulesResponse`."""

    __slots__ = ()

    is_required: bool | Any
    """Is required."""


class SeoWord(Model):
    """SEO word inside `GetProductProduct`, `Suggestion`."""

    __slots__ = ()

    text: str | Any
    """Text. Example: `dress`."""


class ShopSummary(Model):
    """Shop summary inside `GetShopSkppSummaryResponse`."""

    __slots__ = ()

    earned_ad_credit: str | Any
    """Earned ad credit."""

    eligible_products_count: int | Any
    """Eligible products count."""

    increased_visibility_l30d: str | Any
    """Increased visibility l30d."""

    qualified_products_count: int | Any
    """Qualified products count."""


class SizeChart(Model):
    """Size chart inside `GetCategoryRulesResponse`, `GetGlobalCategoryRulesResponse`."""

    __slots__ = ()

    is_required: bool | Any
    """Is required. Example: `true`."""

    is_supported: bool | Any
    """Is supported. Example: `true`."""

    measurement_and_options: list[MeasurementAndOption]
    """Measurement and options."""

    size_types: list[str]
    """Size types."""


class SizeChartData(Model):
    """Size chart data inside `SearchSizeChartsSizeChartData`."""

    __slots__ = ()

    description: str | Any
    """Description."""

    is_one_size: bool | Any
    """Is one size."""

    measurement_type: str | Any
    """Measurement type."""

    size_types: list[str]
    """Size types."""

    table: Table | Any
    """Table."""

    unit_system: str | Any
    """Unit system."""


class Sku(Model):
    """SKU inside `GetProductResponse`."""

    __slots__ = ()

    combined_skus: list[CombinedSku]
    """Combined SKUs."""

    external_list_prices: list[ExternalListPrice]
    """External list prices."""

    external_sku_id: str | Any
    """External SKU id. Example: `1729592969712207234`."""

    external_urls: list[str]
    """External URLs."""

    extra_identifier_codes: list[str]
    """Extra identifier codes."""

    fees: list[CheckProductListingFee]
    """Fees."""

    global_listing_policy: GlobalListingPolicy | Any
    """Global listing policy."""

    id: str | Any
    """Id. Example: `10001`."""

    identifier_code: IdentifierCode | Any
    """Identifier code."""

    inventory: list[CheckProductListingInventory]
    """Inventory."""

    list_price: Money | Any
    """List price."""

    pre_sale: PreSale | Any
    """Pre sale."""

    price: Price | Any
    """Price."""

    purchase_order_quantity_limit: PurchaseOrderQuantityLimit | Any
    """Purchase order quantity limit."""

    sales_attributes: list[GetGlobalProductSalesAttribute]
    """Sales attributes."""

    seller_sku: str | Any
    """Seller SKU."""

    sku_dimensions: SkuDimension | Any
    """SKU dimensions."""

    sku_unit_count: str | Any
    """SKU unit count. Example: `1.00`."""

    sku_weight: SkuWeight | Any
    """SKU weight."""

    status_info: StatusInfo | Any
    """Status info."""


class SkuDimension(Model):
    """SKU dimension inside `CheckProductListingSku`, `CreateProductSku2`, `EditProductSku` and others."""

    __slots__ = ()

    height: str | Any
    """Height."""

    length: str | Any
    """Length."""

    unit: str | Any
    """Unit."""

    width: str | Any
    """Width."""


class SkuImage(Model):
    """SKU image inside `CreateAttributeRecommendationRequestSalesAttribute`."""

    __slots__ = ()

    uri: str | Any
    """URI."""


class SkuImg(Model):
    """SKU image inside `GetGlobalProductSalesAttribute`."""

    __slots__ = ()

    height: int | Any
    """Height. Example: `600`."""

    thumb_urls: list[str]
    """Thumb URLs."""

    uri: str | Any
    """URI."""

    urls: list[str]
    """URLs."""

    width: int | Any
    """Width. Example: `600`."""


class SkuMapping(Model):
    """SKU mapping inside `GetGlobalProductProduct`, `GlobalProductAssociation`."""

    __slots__ = ()

    global_sku_id: str | Any
    """Global SKU id. Example: `1729592969712207234`."""

    local_sku_id: str | Any
    """Local SKU id. Example: `1729592969712207230`."""

    sales_attribute_mappings: list[SalesAttributeMapping]
    """Sales attribute mappings."""


class SkuWeight(Model):
    """SKU weight inside `CheckProductListingSku`, `CreateProductSku2`, `EditProductSku` and others."""

    __slots__ = ()

    unit: str | Any
    """Unit."""

    value: str | Any
    """Value."""


class SmartText(Model):
    """Smart text inside `Suggestion`."""

    __slots__ = ()

    text: str | Any
    """Text."""


class StatusInfo(Model):
    """Status info inside `SearchProductsSku`, `Sku`."""

    __slots__ = ()

    deactivation_source: str | Any
    """Deactivation source. Example: `PLATFORM`. See `DeactivationSource`."""

    status: str | Any
    """Status. Example: `DEACTIVATED`. See `StatusInfoStatus`."""


class StockOperation(Model):
    """Stock operation inside `UpdateStockOperationSettingsResponse`."""

    __slots__ = ()

    failed_sku_ids: list[str]
    """Failed SKU ids."""

    success_sku_ids: list[str]
    """Success SKU ids."""


class Submission(Model):
    """Submission inside `Data`, `SubmitProductViaOpportunityResponse`."""

    __slots__ = ()

    id: str | Any
    """Id."""

    opportunity_id: str | Any
    """Opportunity id."""

    opportunity_title: str | Any
    """Opportunity title."""

    product_id: str | Any
    """Product id."""

    product_name: str | Any
    """Product name."""

    product_orders: int | Any
    """Product orders."""

    product_pv: int | Any
    """Product PV."""

    rejection_reason: str | Any
    """Rejection reason."""

    review_time: int | Any
    """Review time. Unix seconds."""

    status: str | Any
    """Status."""

    submit_time: int | Any
    """Submit time. Unix seconds."""


class SubmitStrikethroughPriceErrorItem(Model):
    """Error inside `SubmitStrikethroughPriceResponse`, `UpdateInventoryResponse`."""

    __slots__ = ()

    code: int | Any
    """Code. Example: `12052990`."""

    detail: EnableStrikethroughPricesDetail | Any
    """Detail."""

    message: str | Any
    """Message."""


class SubscribeDiscountDetail(Model):
    """Subscribe discount detail inside `SubscribeInfo`."""

    __slots__ = ()

    discount_level: str | Any
    """Discount level. Example: `REGULAR`."""

    discount_value: int | Any
    """Discount value. Example: `10`."""


class SubscribeInfo(Model):
    """Subscribe info inside `GetProductResponse`."""

    __slots__ = ()

    subscribe_discount_details: list[SubscribeDiscountDetail]
    """Subscribe discount details."""

    subscribe_promotion_config: list[SubscribePromotionConfig]
    """Subscribe promotion config."""

    subscribe_status: str | Any
    """Subscribe status. Example: `ENABLED`."""

    support_subscribe: bool | Any
    """Support subscribe. Example: `false`."""


class SubscribePromotionConfig(Model):
    """Subscribe promotion config inside `SubscribeInfo`."""

    __slots__ = ()

    discount_level: str | Any
    """Discount level. Example: `REGULAR`."""

    discount_options: list[int]
    """Discount options."""

    max_discount: int | Any
    """Max discount. Example: `90`."""

    min_discount: int | Any
    """Min discount. Example: `5`."""


class Suggestion(Model):
    """Suggestion inside `CheckProductListingDiagnose`, `Diagnose`."""

    __slots__ = ()

    images: list[Image]
    """Images."""

    seo_words: list[SeoWord]
    """SEO words."""

    smart_texts: list[SmartText]
    """Smart texts."""


class SupplementarySkuImage(Model):
    """Supplementary SKU image inside `GetGlobalProductSalesAttribute`."""

    __slots__ = ()

    height: int | Any
    """Height. Example: `100`."""

    thumb_urls: list[str]
    """Thumb URLs."""

    uri: str | Any
    """URI."""

    urls: list[str]
    """URLs."""

    width: int | Any
    """Width. Example: `100`."""


class Surface(Model):
    """Surface inside `PodTemplate`."""

    __slots__ = ()

    background_image: BackgroundImage | Any
    """Background image."""

    custom_areas: list[CustomArea]
    """Custom areas."""

    external_surface_id: str | Any
    """External surface id."""

    mask_image: MaskImage | Any
    """Mask image."""

    surface_name: str | Any
    """Surface name."""


class Table(Model):
    """Table inside `CreateSizeChartV2SizeChartData`, `SizeChartData`."""

    __slots__ = ()

    headers: list[Header]
    """Headers."""

    rows: list[Row]
    """Rows."""


class TaskDetail(Model):
    """Task detail inside `GetProductSkppDetailResponse`."""

    __slots__ = ()

    action_suggestions: list[ActionSuggestion]
    """Action suggestions."""

    category: str | Any
    """Category."""

    current_value: str | Any
    """Current value."""

    name: str | Any
    """Name."""

    passed: bool | Any
    """Passed."""

    target_value: str | Any
    """Target value."""


class Template(Model):
    """Template inside `CheckGlobalProductListingSizeChart`, `GetGlobalProductSizeChart`, `GetProductSizeChart`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `7267563252536723205`."""


class TextArea(Model):
    """Text area inside `CustomArea`, `PartialEditProductCustomArea`."""

    __slots__ = ()

    align_type: str | Any
    """Align type."""

    colors: list[str]
    """Colors."""

    default_text: str | Any
    """Default text."""

    fonts: list[str]
    """Fonts."""

    max_text_length: int | Any
    """Max text length."""


class TotalAvailableInventoryDistribution(Model):
    """Total available inventory distribution inside `InventorySearchSku`."""

    __slots__ = ()

    campaign_inventory: list[CampaignInventory]
    """Campaign inventory."""

    creator_inventory: list[CreatorInventory]
    """Creator inventory."""

    in_shop_inventory: InShopInventory | Any
    """In shop inventory."""


class TranslatedImage(Model):
    """Translated image inside `TranslationTask`."""

    __slots__ = ()

    uri: str | Any
    """URI."""

    url: str | Any
    """URL."""


class TranslationTask(Model):
    """Translation task inside `GetImageTranslationTasksResponse`."""

    __slots__ = ()

    fail_reason: str | Any
    """Fail reason."""

    id: str | Any
    """Id. Example: `764c6e87eedcea90399a0dafcd572b71`."""

    original_image: OriginalImage | Any
    """Original image."""

    status: str | Any
    """Status. Example: `COMPLETED`. See `TranslationTaskStatus`."""

    target_language: str | Any
    """Target language. Example: `it-IT`."""

    translated_image: TranslatedImage | Any
    """Translated image."""


class Unit(Model):
    """Unit inside `MetricValueModule`."""

    __slots__ = ()

    id: str | Any
    """Id."""

    name: str | Any
    """Name."""


class Value(Model):
    """Value inside `Attribute`."""

    __slots__ = ()

    icon_url: str | Any
    """Icon URL."""

    id: str | Any
    """Id. Example: `1001533`."""

    name: str | Any
    """Name. Example: `Birthday`."""


class ValueLimit(Model):
    """Value limit inside `MetricValueModule`."""

    __slots__ = ()

    length_limit: LengthLimit | Any
    """Length limit."""

    num_limit: NumLimit | Any
    """Num limit."""


class Variant(Model):
    """Variant inside `ProductAuditingResearchProduct`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `11111`."""


class Video(Model):
    """Video inside `GetProductResponse`."""

    __slots__ = ()

    cover_url: str | Any
    """Cover URL."""

    format: str | Any
    """Format. Example: `MP4`."""

    height: int | Any
    """Height. Example: `480`."""

    id: str | Any
    """Id. Example: `v09ea0g40000cj91373c77u3mid3g1s0`."""

    size: int | Any
    """Size. Example: `1000`."""

    url: str | Any
    """URL."""

    width: int | Any
    """Width. Example: `1280`."""


class WarehouseInventory(Model):
    """Warehouse inventory inside `InventorySearchSku`."""

    __slots__ = ()

    available_quantity: int | Any
    """Available quantity. Example: `100`."""

    committed_quantity: int | Any
    """Committed quantity. Example: `10`."""

    warehouse_id: str | Any
    """Warehouse id. Example: `7054915283043174149`."""


class Warning(Model):
    """Warning inside `CheckProductListingResponse`, `CreateProductResponse`, `EditProductResponse`."""

    __slots__ = ()

    message: str | Any
    """Message."""


class Weight(Model):
    """Weight inside `WeightRecommendation`."""

    __slots__ = ()

    max_value: str | Any
    """Max value."""

    min_value: str | Any
    """Min value."""


class WeightRecommendation(Model):
    """Weight recommendation inside `GetProductPackageRecommendationsProduct`."""

    __slots__ = ()

    unit: str | Any
    """Unit."""

    weight: Weight | Any
    """Weight."""


class Width(Model):
    """Width inside `DimensionRecommendation`."""

    __slots__ = ()

    max_value: str | Any
    """Max value."""

    min_value: str | Any
    """Min value."""


class ActivateProductsResponse(ResponseModel):
    """The response of `ActivateProduct` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""


class ApplyOpportunitiesResponse(ResponseModel):
    """The response of `ApplyOpportunities` (202409)."""

    __slots__ = ()

    opportunity_applications: list[OpportunityApplication]
    """Opportunity applications."""


class BindLocalProductsResponse(ResponseModel):
    """The response of `BindLocalProducts` (202503)."""

    __slots__ = ()

    bind_results: list[BindResult]
    """Bind results."""


class CheckGlobalProductListingResponse(ResponseModel):
    """The response of `CheckGlobalProductListing` (202404)."""

    __slots__ = ()

    check_result: str | Any
    """Check result. Example: `PASS`."""

    fail_reasons: list[FailReason]
    """Fail reasons."""


class CheckListingPrerequisitesResponse(ResponseModel):
    """The response of `CheckListingPrerequisites` (202312)."""

    __slots__ = ()

    check_results: list[CheckResult]
    """Check results."""


class CheckProductListingResponse(ResponseModel):
    """The response of `CheckProductListing` (202309)."""

    __slots__ = ()

    check_result: str | Any
    """Check result. Example: `FAILED`."""

    diagnoses: list[CheckProductListingDiagnose]
    """Diagnoses."""

    fail_reasons: list[FailReason]
    """Fail reasons."""

    listing_quality: ListingQuality | Any
    """Listing quality."""

    pre_check_results: list[PreCheckResult]
    """Pre check results."""

    warnings: Warning | Any
    """Warnings."""


class CreateCustomBrandResponse(ResponseModel):
    """The response of `CreateCustomBrands` (202309)."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `7082427311584347905`."""


class CreateGlobalProductResponse(ResponseModel):
    """The response of `CreateGlobalProduct` (202309)."""

    __slots__ = ()

    global_product_id: str | Any
    """Global product id. Example: `1729592969712207008`."""

    global_skus: list[GlobalSku]
    """Global SKUs."""


class CreateGpaUpgradeTaskResponse(ResponseModel):
    """The response of `CreateGPAUpgradeTask` (202604)."""

    __slots__ = ()


class CreateImageTranslationTasksResponse(ResponseModel):
    """The response of `CreateImageTranslationTasks` (202505)."""

    __slots__ = ()

    translation_tasks: list[CreateImageTranslationTasksTranslationTask]
    """Translation tasks."""


class CreateManufacturerResponse(ResponseModel):
    """The response of `CreateManufacturer` (202409)."""

    __slots__ = ()

    manufacturer_id: str | Any
    """Manufacturer id. Example: `66d3cbe4d9c8b09ddca932a7`."""


class CreateProductResponse(ResponseModel):
    """The response of `CreateProduct` (202309)."""

    __slots__ = ()

    product_id: str | Any
    """Product id. Example: `1729592969712207008`."""

    skus: list[CreateProductSku]
    """SKUs."""

    warnings: list[Warning]
    """Warnings."""


class CreateResponsiblePersonResponse(ResponseModel):
    """The response of `CreateResponsiblePerson` (202409)."""

    __slots__ = ()

    responsible_person_id: str | Any
    """Responsible person id. Example: `66d3cbe4d9c8b09ddca023f1`."""


class CreateSizeChartV2Response(ResponseModel):
    """The response of `CreateSizeChartV2` (202610)."""

    __slots__ = ()

    size_chart_id: str | Any
    """Size chart id."""


class DeactivateProductsResponse(ResponseModel):
    """The response of `DeactivateProducts` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""


class DeleteGlobalProductsResponse(ResponseModel):
    """The response of `DeleteGlobalProducts` (202309)."""

    __slots__ = ()

    errors: list[DeleteGlobalProductsErrorItem]
    """Errors."""


class DeleteProductsResponse(ResponseModel):
    """The response of `DeleteProducts` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""


class DiagnoseAndOptimizeProductResponse(ResponseModel):
    """The response of `DiagnoseandOptimizeProduct` (202411)."""

    __slots__ = ()

    diagnoses: list[Diagnose]
    """Diagnoses."""

    listing_quality: ListingQuality | Any
    """Listing quality."""


class EditGlobalProductResponse(ResponseModel):
    """The response of `EditGlobalProduct` (202309)."""

    __slots__ = ()

    global_skus: list[GlobalSku]
    """Global SKUs."""

    publish_results: list[PublishResult]
    """Publish results."""


class EditProductResponse(ResponseModel):
    """The response of `EditProduct` (202509)."""

    __slots__ = ()

    audit: Audit | Any
    """Audit."""

    product_id: str | Any
    """Product id. Example: `1729592969712207008`."""

    skus: list[CreateProductSku]
    """SKUs."""

    warnings: list[Warning]
    """Warnings."""


class EditSizeChartV2Response(ResponseModel):
    """The response of `EditSizeChartV2` (202610)."""

    __slots__ = ()

    size_chart_id: str | Any
    """Size chart id."""


class EnableStrikethroughPricesResponse(ResponseModel):
    """The response of `EnableStrikethroughPrices` (202502)."""

    __slots__ = ()

    errors: list[EnableStrikethroughPricesErrorItem]
    """Errors."""


class GetAttributesResponse(ResponseModel):
    """The response of `GetAttributes` (202309)."""

    __slots__ = ()

    attributes: list[Attribute]
    """Attributes."""


class GetBrandsResponse(ResponseModel):
    """The response of `GetBrands` (202309)."""

    __slots__ = ()

    brands: list[GetBrandsBrand]
    """Brands."""

    total_count: int | Any
    """Total count. Example: `10000`."""


class GetCategoriesResponse(ResponseModel):
    """The response of `GetCategories` (202309)."""

    __slots__ = ()

    categories: list[Category]
    """Categories."""


class GetCategoryRulesResponse(ResponseModel):
    """The response of `GetCategoryRules` (202309)."""

    __slots__ = ()

    allowed_special_product_types: list[str]
    """Allowed special product types. See `AllowedSpecialProductType`."""

    cod: Cod | Any
    """COD."""

    epr: Epr | Any
    """EPR."""

    fees: list[Fee]
    """Fees."""

    manufacturer: GetCategoryRulesManufacturer | Any
    """Manufacturer."""

    package_dimension: GetCategoryRulesPackageDimension | Any
    """Package dimension."""

    product_certifications: list[ProductCertification]
    """Product certifications."""

    responsible_person: GetCategoryRulesResponsiblePerson | Any
    """Responsible person."""

    seller_sku: SellerSku | Any
    """Seller SKU."""

    size_chart: SizeChart | Any
    """Size chart."""


class GetGlobalAttributesResponse(ResponseModel):
    """The response of `GetGlobalAttributes` (202309)."""

    __slots__ = ()

    attributes: list[GetGlobalAttributesAttribute]
    """Attributes."""


class GetGlobalCategoriesResponse(ResponseModel):
    """The response of `GetGlobalCategories` (202309)."""

    __slots__ = ()

    categories: list[Category]
    """Categories."""


class GetGlobalCategoryRulesResponse(ResponseModel):
    """The response of `GetGlobalCategoryRules` (202309)."""

    __slots__ = ()

    manufacturer: Manufacturer | Any
    """Manufacturer."""

    product_certifications: list[GetGlobalCategoryRulesProductCertification]
    """Product certifications."""

    responsible_person: ResponsiblePerson | Any
    """Responsible person."""

    size_chart: SizeChart | Any
    """Size chart."""


class GetGlobalListingRulesResponse(ResponseModel):
    """The response of `GetGlobalListingRules` (202507)."""

    __slots__ = ()

    inventory_rules: list[InventoryRule]
    """Inventory rules."""

    listing_methods: list[str]
    """Listing methods. See `ListingMethod`."""


class GetGlobalProductResponse(ResponseModel):
    """The response of `GetGlobalProduct` (202309)."""

    __slots__ = ()

    brand: Brand | Any
    """Brand."""

    category: GetGlobalProductCategory | Any
    """Category."""

    certifications: list[GetGlobalProductCertification]
    """Certifications."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1694522875`."""

    description: str | Any
    """Description."""

    external_global_product_id: str | Any
    """External global product id. Example: `123456789`."""

    global_seller_id: str | Any
    """Global seller id. Example: `7494083603082020484`."""

    id: str | Any
    """Id. Example: `1729592969712207008`."""

    main_images: list[MainImage]
    """Main images."""

    manufacturer: CheckGlobalProductListingManufacturer | Any
    """Manufacturer."""

    manufacturer_ids: list[str]
    """Manufacturer ids."""

    package_dimensions: CheckGlobalProductListingPackageDimension | Any
    """Package dimensions."""

    package_weight: CheckGlobalProductListingPackageWeight | Any
    """Package weight."""

    product_attributes: list[ProductAttribute]
    """Product attributes."""

    products: list[GetGlobalProductProduct]
    """Products."""

    responsible_person_ids: list[str]
    """Responsible person ids."""

    size_chart: GetGlobalProductSizeChart | Any
    """Size chart."""

    skus: list[GetGlobalProductSku]
    """SKUs."""

    source_locale: str | Any
    """Source locale. Example: `fr-FR`."""

    title: str | Any
    """Title."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1694522875`."""

    video: CheckGlobalProductListingVideo | Any
    """Video."""


class GetGlobalReplicatedProductsResponse(ResponseModel):
    """The response of `GetGlobalReplicatedProducts` (202507)."""

    __slots__ = ()

    replicated_products: list[ReplicatedProduct]
    """Replicated products."""


class GetImageTranslationTasksResponse(ResponseModel):
    """The response of `GetImageTranslationTasks` (202506)."""

    __slots__ = ()

    translation_tasks: list[TranslationTask]
    """Translation tasks."""


class GetListingSchemasResponse(ResponseModel):
    """The response of `ListingSchemas` (202407)."""

    __slots__ = ()

    errors: list[GetListingSchemasErrorItem]
    """Errors."""

    listing_schemas: list[ListingSchema]
    """Listing schemas."""


class GetOpportunityDetailResponse(ResponseModel):
    """The response of `GetOpportunityDetail` (202604)."""

    __slots__ = ()

    opportunity: GetOpportunityDetailOpportunity | Any
    """Opportunity."""


class GetProductResponse(ResponseModel):
    """The response of `GetProduct` (202309)."""

    __slots__ = ()

    audit: Audit | Any
    """Audit."""

    audit_failed_reasons: list[AuditFailedReason]
    """Audit failed reasons."""

    brand: Brand | Any
    """Brand."""

    category_chains: list[CategoryChain]
    """Category chains."""

    certifications: list[Certification]
    """Certifications."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1234567890`."""

    delivery_options: list[DeliveryOption]
    """Delivery options."""

    description: str | Any
    """Description."""

    external_product_id: str | Any
    """External product id. Example: `172959296971220002`."""

    global_product_association: GlobalProductAssociation | Any
    """Global product association."""

    has_draft: bool | Any
    """Has draft. Example: `true`."""

    id: str | Any
    """Id. Example: `1729592969712207008`."""

    integrated_platform_statuses: list[IntegratedPlatformStatus]
    """Integrated platform statuses."""

    is_blind_box: bool | Any
    """Is blind box."""

    is_cod_allowed: bool | Any
    """Is COD allowed. Example: `true`."""

    is_not_for_sale: bool | Any
    """Is not for sale. Example: `true`."""

    is_pre_owned: bool | Any
    """Is pre owned. Example: `false`."""

    is_replicated: bool | Any
    """Is replicated. Example: `false`."""

    key_product_features: list[str]
    """Key product features."""

    listing_quality_tier: str | Any
    """Listing quality tier. Example: `POOR`. See `CurrentTier`."""

    main_images: list[MainImage]
    """Main images."""

    manufacturer_ids: list[str]
    """Manufacturer ids."""

    minimum_order_quantity: int | Any
    """Minimum order quantity. Example: `1`."""

    package_dimensions: CheckGlobalProductListingPackageDimension | Any
    """Package dimensions."""

    package_weight: PackageWeight | Any
    """Package weight."""

    pod_info: PodInfo | Any
    """POD info."""

    prescription_requirement: PrescriptionRequirement | Any
    """Prescription requirement."""

    primary_combined_product_id: str | Any
    """Primary combined product id. Example: `1729592969712207008`."""

    product_attributes: list[GetProductProductAttribute]
    """Product attributes."""

    product_families: list[ProductFamily]
    """Product families."""

    product_status: str | Any
    """Product status. Example: `SELLER_DEACTIVATED`. See `ProductStatus`."""

    product_tags: list[str]
    """Product tags."""

    product_types: list[str]
    """Product types. See `ProductType`."""

    recommended_categories: list[RecommendedCategory]
    """Recommended categories."""

    responsible_person_ids: list[str]
    """Responsible person ids."""

    scheduled_sale: ScheduledSale | Any
    """Scheduled sale."""

    search_terms: list[str]
    """Search terms."""

    selling_format: str | Any
    """Selling format."""

    shipping_insurance_requirement: str | Any
    """Shipping insurance requirement. Example: `OPTIONAL`. See `ShippingInsuranceRequirement`."""

    shipping_template_id: str | Any
    """Shipping template id. Example: `7552764259994699538`."""

    size_chart: GetProductSizeChart | Any
    """Size chart."""

    skus: list[Sku]
    """SKUs."""

    status: str | Any
    """Status. Example: `SELLER_DEACTIVATED`. See `GetProductStatus`."""

    subscribe_info: SubscribeInfo | Any
    """Subscribe info."""

    title: str | Any
    """Title."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1234567899`."""

    video: Video | Any
    """Video."""


class GetProductPackageRecommendationsResponse(ResponseModel):
    """The response of `GetProductPackageRecommendations` (202602)."""

    __slots__ = ()

    products: list[GetProductPackageRecommendationsProduct]
    """Products."""

    total_count: int | Any
    """Total count."""


class GetProductSkppDetailResponse(ResponseModel):
    """The response of `GetProductSKPPDetail` (202606)."""

    __slots__ = ()

    affiliate_program_status: str | Any
    """Affiliate program status."""

    product_id: str | Any
    """Product id."""

    rewards: list[Reward]
    """Rewards."""

    skpp_status: str | Any
    """Skpp status."""

    target_score: int | Any
    """Target score."""

    task_details: list[TaskDetail]
    """Task details."""

    total_score: int | Any
    """Total score."""

    update_time: int | Any
    """Update time. Unix seconds."""


class GetProductsSeoWordsResponse(ResponseModel):
    """The response of `GetProductsSEOWords` (202405)."""

    __slots__ = ()

    products: list[GetProductProduct]
    """Products."""


class GetRecommendedProductTitleAndDescriptionResponse(ResponseModel):
    """The response of `GetRecommendedProductTitleAndDescription` (202405)."""

    __slots__ = ()

    products: list[GetRecommendedProductTitleAndDescriptionProduct]
    """Products."""


class GetShopSkppSummaryResponse(ResponseModel):
    """The response of `GetShopSKPPSummary` (202606)."""

    __slots__ = ()

    shop_summary: ShopSummary | Any
    """Shop summary."""


class GetSubmissionRecordsResponse(ResponseModel):
    """The response of `GetSubmissionRecords` (202604)."""

    __slots__ = ()

    data: Data | Any
    """Data."""


class ImportExternalProductInfoResponse(ResponseModel):
    """The response of `ImportExternalProductInfo` (202508)."""

    __slots__ = ()

    import_result: ImportResult | Any
    """Import result."""


class InventorySearchResponse(ResponseModel):
    """The response of `InventorySearch` (202309)."""

    __slots__ = ()

    inventory: list[Inventory]
    """Inventory."""


class ListOpportunitiesResponse(ResponseModel):
    """The response of `ListOpportunities` (202604)."""

    __slots__ = ()

    data: ListOpportunitiesData | Any
    """Data."""


class ListProductSkppStatusesResponse(ResponseModel):
    """The response of `ListProductSKPPStatuses` (202606)."""

    __slots__ = ()

    products: list[ListProductSkppStatusesProduct]
    """Products."""

    total_count: int | Any
    """Total count."""

    update_time: int | Any
    """Update time. Unix seconds."""


class OptimizeImagesResponse(ResponseModel):
    """The response of `OptimizedImages` (202404)."""

    __slots__ = ()

    images: list[OptimizeImagesImage]
    """Images."""


class PartialEditCandidateProductsResponse(ResponseModel):
    """The response of `PartialEditCandidateProducts` (202409)."""

    __slots__ = ()

    errors: list[PartialEditCandidateProductsErrorItem]
    """Errors."""


class PartialEditGlobalProductResponse(ResponseModel):
    """The response of `PartialEditGlobalProduct` (202509)."""

    __slots__ = ()

    global_skus: list[GlobalSku]
    """Global SKUs."""

    publish_results: list[PublishResult]
    """Publish results."""


class PartialEditProductResponse(ResponseModel):
    """The response of `PartialEditProduct` (202509)."""

    __slots__ = ()

    audit: Audit | Any
    """Audit."""

    product_id: str | Any
    """Product id. Example: `1729592969712207008`."""

    skus: list[CreateProductSku]
    """SKUs."""


class PredictProductPackageDimensionsAndWeightResponse(ResponseModel):
    """The response of `PredictProductPackageDimensionsAndWeight` (202609)."""

    __slots__ = ()

    package_dimensions: PackageDimension | Any
    """Package dimensions."""

    package_weight: CheckGlobalProductListingPackageWeight | Any
    """Package weight."""


class ProductAuditingResearchResponse(ResponseModel):
    """The response of `ProductAuditingResearch` (202601)."""

    __slots__ = ()

    products: list[ProductAuditingResearchProduct]
    """Products."""

    total_count: int | Any
    """Total count. Example: `454`."""


class ProductInformationIssueDiagnosisResponse(ResponseModel):
    """The response of `ProductInformationIssueDiagnosis` (202405)."""

    __slots__ = ()

    products: list[ProductInformationIssueDiagnosisProduct]
    """Products."""


class PublishGlobalProductResponse(ResponseModel):
    """The response of `PublishGlobalProduct` (202309)."""

    __slots__ = ()

    products: list[PublishGlobalProductProduct]
    """Products."""

    publish_result: list[PublishResult]
    """Publish result."""


class RecommendBrandResponse(ResponseModel):
    """The response of `RecommendBrand` (202309)."""

    __slots__ = ()

    brand: Brand | Any
    """Brand."""


class RecommendCategoryResponse(ResponseModel):
    """The response of `RecommendCategory` (202309)."""

    __slots__ = ()

    categories: list[Category]
    """Categories."""

    leaf_category_id: str | Any
    """Leaf category id. Example: `605254`."""


class RecommendGlobalCategoriesResponse(ResponseModel):
    """The response of `RecommendGlobalCategories` (202309)."""

    __slots__ = ()

    categories: list[Category]
    """Categories."""

    leaf_category_id: str | Any
    """Leaf category id. Example: `605254`."""


class RecommendRequiredProductPropertiesResponse(ResponseModel):
    """The response of `RecommendRequiredProductProperties` (202609)."""

    __slots__ = ()

    recommended_properties: list[RecommendedProperty]
    """Recommended properties."""


class RecommendSizeChartResponse(ResponseModel):
    """The response of `RecommendSizechart` (202309)."""

    __slots__ = ()

    images: list[RecommendSizeChartImage]
    """Images."""


class RecoverProductsResponse(ResponseModel):
    """The response of `RecoverProducts` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""


class ReplicateProductResponse(ResponseModel):
    """The response of `ReplicateProduct` (202507)."""

    __slots__ = ()

    errors: list[ReplicateProductErrorItem]
    """Errors."""


class SearchCandidateProductsResponse(ResponseModel):
    """The response of `SearchCandidateProducts` (202409)."""

    __slots__ = ()

    candidate_products: list[CandidateProduct]
    """Candidate products."""

    total_count: int | Any
    """Total count. Example: `100`."""


class SearchCombinedListingRecommendationsResponse(ResponseModel):
    """The response of `SearchCombinedListingRecommendations` (202506)."""

    __slots__ = ()

    combined_listing_recommendations: list[CombinedListingRecommendation]
    """Combined listing recommendations."""

    total_count: int | Any
    """Total count. Example: `50`."""


class SearchGlobalProductsResponse(ResponseModel):
    """The response of `SearchGlobalProducts` (202312)."""

    __slots__ = ()

    global_products: list[GlobalProduct]
    """Global products."""

    total_count: int | Any
    """Total count. Example: `100`."""


class SearchManufacturersResponse(ResponseModel):
    """The response of `SearchManufacturers` (202501)."""

    __slots__ = ()

    manufacturers: list[SearchManufacturersManufacturer]
    """Manufacturers."""

    total_count: int | Any
    """Total count. Example: `26`."""


class SearchOpportunitiesResponse(ResponseModel):
    """The response of `SearchOpportunities` (202409)."""

    __slots__ = ()

    opportunities: list[SearchOpportunitiesOpportunity]
    """Opportunities."""

    total_count: int | Any
    """Total count. Example: `100`."""


class SearchProductsResponse(ResponseModel):
    """The response of `SearchProducts` (202502)."""

    __slots__ = ()

    products: list[Product]
    """Products."""

    total_count: int | Any
    """Total count. Example: `200`."""


class SearchResponsiblePersonsResponse(ResponseModel):
    """The response of `SearchResponsiblePersons` (202501)."""

    __slots__ = ()

    responsible_persons: list[SearchResponsiblePersonsResponsiblePerson]
    """Responsible persons."""

    total_count: int | Any
    """Total count. Example: `26`."""


class SearchSizeChartsResponse(ResponseModel):
    """The response of `SearchSizeCharts` (202407)."""

    __slots__ = ()

    size_chart: list[SearchSizeChartsSizeChart]
    """Size chart."""

    total_count: int | Any
    """Total count. Example: `100`."""


class SubmitProductViaOpportunityResponse(ResponseModel):
    """The response of `SubmitProductViaOpportunity` (202604)."""

    __slots__ = ()

    submission: Submission | Any
    """Submission."""


class SubmitSizeChartAppealResponse(ResponseModel):
    """The response of `SubmitSizeChartAppeal` (202604)."""

    __slots__ = ()


class SubmitStrikethroughPriceResponse(ResponseModel):
    """The response of `SubmitStrikethroughPrice` (202609)."""

    __slots__ = ()

    errors: list[SubmitStrikethroughPriceErrorItem]
    """Errors."""


class SuggestBrandsResponse(ResponseModel):
    """The response of `SuggestBrands` (202609)."""

    __slots__ = ()

    brands: list[Brand]
    """Brands."""


class UpdateInventoryResponse(ResponseModel):
    """The response of `UpdateInventory` (202309)."""

    __slots__ = ()

    errors: list[SubmitStrikethroughPriceErrorItem]
    """Errors."""


class UpdateStockOperationSettingsResponse(ResponseModel):
    """The response of `UpdateStockOperationSettings` (202608)."""

    __slots__ = ()

    stock_operation: StockOperation | Any
    """Stock operation."""


class UploadCandidateProductsResponse(ResponseModel):
    """The response of `UploadCandidateProducts` (202409)."""

    __slots__ = ()

    errors: list[PartialEditCandidateProductsErrorItem]
    """Errors."""


class UploadProductFileResponse(ResponseModel):
    """The response of `UploadProductFile` (202309)."""

    __slots__ = ()

    format: str | Any
    """Format. Example: `PDF`."""

    id: str | Any
    """Id. Example: `v09e40f40000cfu0ovhc77ub7fl97k4w`."""

    name: str | Any
    """Name. Example: `SNI.PDF`."""

    url: str | Any
    """URL."""


class UploadProductImageResponse(ResponseModel):
    """The response of `UploadProductImage` (202309)."""

    __slots__ = ()

    height: int | Any
    """Height. Example: `720`."""

    uri: str | Any
    """URI."""

    url: str | Any
    """URL."""

    use_case: str | Any
    """Use case. Example: `MAIN_IMAGE`. See `UploadProductImageUseCase`."""

    width: int | Any
    """Width. Example: `720`."""


class GetBrandsPage(GetBrandsResponse, Page["GetBrandsBrand"]):
    """One page of `GetBrands`: its items are `brands`."""

    __slots__ = ()
    _items_at = "brands"


class AsyncGetBrandsPage(GetBrandsResponse, AsyncPage["GetBrandsBrand"]):
    """One page of `GetBrands`: its items are `brands`."""

    __slots__ = ()
    _items_at = "brands"


class GetProductPackageRecommendationsPage(GetProductPackageRecommendationsResponse, Page["GetProductPackageRecommendationsProduct"]):
    """One page of `GetProductPackageRecommendations`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class AsyncGetProductPackageRecommendationsPage(GetProductPackageRecommendationsResponse, AsyncPage["GetProductPackageRecommendationsProduct"]):
    """One page of `GetProductPackageRecommendations`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class GetSubmissionRecordsPage(GetSubmissionRecordsResponse, Page["Submission"]):
    """One page of `GetSubmissionRecords`: its items are `data.submissions`."""

    __slots__ = ()
    _items_at = "data.submissions"


class AsyncGetSubmissionRecordsPage(GetSubmissionRecordsResponse, AsyncPage["Submission"]):
    """One page of `GetSubmissionRecords`: its items are `data.submissions`."""

    __slots__ = ()
    _items_at = "data.submissions"


class ListOpportunitiesPage(ListOpportunitiesResponse, Page["Opportunity"]):
    """One page of `ListOpportunities`: its items are `data.opportunities`."""

    __slots__ = ()
    _items_at = "data.opportunities"


class AsyncListOpportunitiesPage(ListOpportunitiesResponse, AsyncPage["Opportunity"]):
    """One page of `ListOpportunities`: its items are `data.opportunities`."""

    __slots__ = ()
    _items_at = "data.opportunities"


class ListProductSkppStatusesPage(ListProductSkppStatusesResponse, Page["ListProductSkppStatusesProduct"]):
    """One page of `ListProductSKPPStatuses`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class AsyncListProductSkppStatusesPage(ListProductSkppStatusesResponse, AsyncPage["ListProductSkppStatusesProduct"]):
    """One page of `ListProductSKPPStatuses`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class ProductAuditingResearchPage(ProductAuditingResearchResponse, Page["ProductAuditingResearchProduct"]):
    """One page of `ProductAuditingResearch`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class AsyncProductAuditingResearchPage(ProductAuditingResearchResponse, AsyncPage["ProductAuditingResearchProduct"]):
    """One page of `ProductAuditingResearch`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class SearchCandidateProductsPage(SearchCandidateProductsResponse, Page["CandidateProduct"]):
    """One page of `SearchCandidateProducts`: its items are `candidate_products`."""

    __slots__ = ()
    _items_at = "candidate_products"


class AsyncSearchCandidateProductsPage(SearchCandidateProductsResponse, AsyncPage["CandidateProduct"]):
    """One page of `SearchCandidateProducts`: its items are `candidate_products`."""

    __slots__ = ()
    _items_at = "candidate_products"


class SearchCombinedListingRecommendationsPage(SearchCombinedListingRecommendationsResponse, Page["CombinedListingRecommendation"]):
    """One page of `SearchCombinedListingRecommendations`: its items are `combined_listing_recommendations`."""

    __slots__ = ()
    _items_at = "combined_listing_recommendations"


class AsyncSearchCombinedListingRecommendationsPage(SearchCombinedListingRecommendationsResponse, AsyncPage["CombinedListingRecommendation"]):
    """One page of `SearchCombinedListingRecommendations`: its items are `combined_listing_recommendations`."""

    __slots__ = ()
    _items_at = "combined_listing_recommendations"


class SearchGlobalProductsPage(SearchGlobalProductsResponse, Page["GlobalProduct"]):
    """One page of `SearchGlobalProducts`: its items are `global_products`."""

    __slots__ = ()
    _items_at = "global_products"


class AsyncSearchGlobalProductsPage(SearchGlobalProductsResponse, AsyncPage["GlobalProduct"]):
    """One page of `SearchGlobalProducts`: its items are `global_products`."""

    __slots__ = ()
    _items_at = "global_products"


class SearchManufacturersPage(SearchManufacturersResponse, Page["SearchManufacturersManufacturer"]):
    """One page of `SearchManufacturers`: its items are `manufacturers`."""

    __slots__ = ()
    _items_at = "manufacturers"


class AsyncSearchManufacturersPage(SearchManufacturersResponse, AsyncPage["SearchManufacturersManufacturer"]):
    """One page of `SearchManufacturers`: its items are `manufacturers`."""

    __slots__ = ()
    _items_at = "manufacturers"


class SearchOpportunitiesPage(SearchOpportunitiesResponse, Page["SearchOpportunitiesOpportunity"]):
    """One page of `SearchOpportunities`: its items are `opportunities`."""

    __slots__ = ()
    _items_at = "opportunities"


class AsyncSearchOpportunitiesPage(SearchOpportunitiesResponse, AsyncPage["SearchOpportunitiesOpportunity"]):
    """One page of `SearchOpportunities`: its items are `opportunities`."""

    __slots__ = ()
    _items_at = "opportunities"


class SearchProductsPage(SearchProductsResponse, Page["Product"]):
    """One page of `SearchProducts`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class AsyncSearchProductsPage(SearchProductsResponse, AsyncPage["Product"]):
    """One page of `SearchProducts`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class SearchResponsiblePersonsPage(SearchResponsiblePersonsResponse, Page["SearchResponsiblePersonsResponsiblePerson"]):
    """One page of `SearchResponsiblePersons`: its items are `responsible_persons`."""

    __slots__ = ()
    _items_at = "responsible_persons"


class AsyncSearchResponsiblePersonsPage(SearchResponsiblePersonsResponse, AsyncPage["SearchResponsiblePersonsResponsiblePerson"]):
    """One page of `SearchResponsiblePersons`: its items are `responsible_persons`."""

    __slots__ = ()
    _items_at = "responsible_persons"


class SearchSizeChartsPage(SearchSizeChartsResponse, Page["SearchSizeChartsSizeChart"]):
    """One page of `SearchSizeCharts`: its items are `size_chart`."""

    __slots__ = ()
    _items_at = "size_chart"


class AsyncSearchSizeChartsPage(SearchSizeChartsResponse, AsyncPage["SearchSizeChartsSizeChart"]):
    """One page of `SearchSizeCharts`: its items are `size_chart`."""

    __slots__ = ()
    _items_at = "size_chart"
