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
    """Points that the action would add to the score."""

    url: str | Any
    """Page on which the seller can take this action."""


class Address(Model):
    """Address inside `CreateResponsiblePersonRequest`, `PartialEditResponsiblePersonRequest`, `SearchResponsiblePersonsRegionalProfile`."""

    __slots__ = ()

    city: str | Any
    """City of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`."""

    country: str | Any
    """Country of the address, ISO 3166-1 alpha-2; must be in the EU. Example: `IE`."""

    district: str | Any
    """District of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`."""

    postal_code: str | Any
    """Postal code of the address, at most 500 characters."""

    province: str | Any
    """State or province of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`."""

    street_address_line1: str | Any
    """Whole street address in one text: building, street, district, city and province, at most 500 characters."""

    street_address_line2: str | Any
    """Second line of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`."""


class AreaPlacement(Model):
    """Area placement inside `CustomArea`, `PartialEditProductCustomArea`."""

    __slots__ = ()

    height: str | Any
    """Extent of the customizable area from top to bottom."""

    rotate_degree: str | Any
    """Angle in degrees by which the area is rotated."""

    width: str | Any
    """Extent of the customizable area from left to right."""

    x_coordinate: str | Any
    """Horizontal position of the area on the surface."""

    y_coordinate: str | Any
    """Vertical position of the area on the surface."""


class AssociatedWarehouse(Model):
    """Associated warehouse inside `InventoryRule`."""

    __slots__ = ()

    region: str | Any
    """Country in which the associated warehouse lies. Example: `DE`."""

    warehouse_id: str | Any
    """Id of the warehouse that shares the stock. Example: `7068517275539718842`."""


class Attribute(Model):
    """Attribute inside `GetAttributesResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the built-in attribute, to be used in products of the category. Example: `100392`."""

    is_customizable: bool | Any
    """Whether sellers may enter a value of their own for this product attribute. Example: `true`."""

    is_multiple_selection: bool | Any
    """Whether the product attribute takes several values. Example: `true`."""

    is_requried: bool | Any
    """Whether the product attribute is mandatory everywhere; if not, `required_regions` and `requirement_conditions` say where and when. The misspelled name is the platform's own. Example: `false`."""

    metric_standards: list[MetricStandard]
    """Measurements in which the value of the attribute can be given."""

    name: str | Any
    """Name of the built-in attribute, meant for display. Example: `Occasion`."""

    requirement_conditions: list[RequirementCondition]
    """Conditions on other attributes; when any is true the item is mandatory, otherwise optional."""

    type: str | Any
    """Whether the attribute defines variants (SALES_PROPERTY) or describes the whole product (PRODUCT_PROPERTY). Example: `PRODUCT_PROPERTY`. See `AttributeType`."""

    value_data_format: str | Any
    """Form of values that sellers enter for conditional attributes, such as POSITIVE_INT_OR_DECIMAL. Example: `POSITIVE_INT_OR_DECIMAL`. See `ValueDataFormat`."""

    values: list[Value]
    """Built-in values that can be selected for the attribute."""


class Audit(Model):
    """Audit inside `EditProductResponse`, `GetProductResponse`, `PartialEditProductResponse` and others."""

    __slots__ = ()

    not_submitted_reasons: list[str]
    """Why the product has not been sent to review yet."""

    pre_approved_reasons: list[str]
    """What still keeps the product off sale although it passed the review, such as an unfinished seller registration; only in state PRE_APPROVED. See `PreApprovedReason`."""

    status: str | Any
    """State of the review: NONE, AUDITING, FAILED, PRE_APPROVED (passed, but see `pre_approved_reasons`) or APPROVED. Example: `AUDITING`. See `AuditStatus2`."""


class AuditFailedReason(Model):
    """Audit failed reason inside `GetProductResponse`."""

    __slots__ = ()

    listing_platform: str | Any
    """Marketplace whose review the product failed: TIKTOK_SHOP or TOKOPEDIA. Example: `TIKTOK_SHOP`. See `ListingPlatform`."""

    position: str | Any
    """Part of the listing at which the review failed. Example: `product`."""

    reasons: list[str]
    """Short statement of each thing that made the review fail."""

    suggestions: list[str]
    """Detailed explanations of what to change to pass the review."""


class BackgroundImage(Model):
    """Background image inside `Surface`."""

    __slots__ = ()

    height: int | Any
    """Height of the image, a whole number of pixels."""

    thumb_urls: list[str]
    """Addresses of small versions of the picture."""

    uri: str | Any
    """URI of the image, returned by Upload Product Image and used to refer to it in other calls."""

    urls: list[str]
    """Addresses at which the full-size picture can be viewed."""

    width: int | Any
    """Width of the image, a whole number of pixels."""


class BasicInfo(Model):
    """Basic info inside `GetOpportunityDetailOpportunity`."""

    __slots__ = ()

    brand_info: str | Any
    """Brand that products for the opportunity should have."""

    category_id_level_1: str | Any
    """Id of the top-level category of the opportunity."""

    category_id_level_2: str | Any
    """Id of the second-level category of the opportunity."""

    category_id_level_3: str | Any
    """Id of the third-level category of the opportunity."""

    category_name_level_1: str | Any
    """Name of the top-level category of the opportunity."""

    category_name_level_2: str | Any
    """Name of the second-level category of the opportunity."""

    category_name_level_3: str | Any
    """Name of the third-level category of the opportunity."""

    create_time: int | Any
    """Unix time in seconds when the opportunity was created."""

    expire_time: int | Any
    """Unix time in seconds when the opportunity ends."""

    external_product_id: str | Any
    """Id of the reference product outside TikTok Shop."""

    opportunity_type: str | Any
    """Kind of opportunity: for a category, for a search word or for an exact product."""

    recom_info: str | Any
    """Why the opportunity is recommended to the seller."""

    reference_images: list[str]
    """Pictures of the kind of product that is wanted."""

    reference_price: str | Any
    """Price at which the wanted product is usually sold."""

    reference_source: str | Any
    """Where the example of the wanted product comes from."""

    reward_info: str | Any
    """Reward for sellers who take part in the opportunity."""

    status: str | Any
    """State in which the opportunity is at present."""

    tag_codes: list[str]
    """Codes of tags that classify opportunities."""

    tags: str | Any
    """Readable tags that classify the opportunity."""

    title: str | Any
    """Title of the opportunity, meant for display."""


class BindLocalProductsInventory(Model):
    """Inventory inside `BindLocalProductsSku`, `CombinedSku`, `PublishGlobalProductPublishTargetSku`."""

    __slots__ = ()

    quantity: int | Any
    """Units of the SKU in the warehouse, at most 99999. Example: `999`."""

    warehouse_id: str | Any
    """Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7068517275539719942`."""


class BindResult(Model):
    """Bind result inside `BindLocalProductsResponse`."""

    __slots__ = ()

    fail_reasons: list[FailReason]
    """Causes of the failure; empty on success."""

    local_product_id: str | Any
    """Id of the local product that was to be bound to the global one. Example: `1729582718312380123`."""

    region: str | Any
    """Market by its country code, such as DE or GB. Example: `DE`. See `RequiredRegion`."""

    status: str | Any
    """Outcome of the binding: SUCCESS or FAILED, then with `fail_reasons`. Example: `SUCCESS`. See `BindResultStatus`."""


class Brand(Model):
    """Brand inside `CombinedSku`, `GetGlobalProductResponse`, `GetProductResponse` and others."""

    __slots__ = ()

    id: str | Any
    """Id of the brand under which the product is sold. Example: `7082427311584347905`."""

    is_authorized: bool | Any
    """Whether the seller may sell the brand officially."""

    name: str | Any
    """Name of the brand under which the product is sold."""


class CampaignInventory(Model):
    """Campaign inventory inside `TotalAvailableInventoryDistribution`."""

    __slots__ = ()

    campaign_name: str | Any
    """Name of the campaign that the stock is set aside for."""

    quantity: int | Any
    """Units set aside for the campaign and not sold otherwise. Example: `30`."""


class CandidateProduct(Model):
    """Candidate product inside `SearchCandidateProductsResponse`."""

    __slots__ = ()

    create_time: int | Any
    """Unix time in seconds when the candidate product was uploaded. Example: `1661756811`."""

    description: str | Any
    """Description of the product on the other platform, at most 6000 characters."""

    external_category_name: str | Any
    """Category of the product on the other platform, at most 100 characters. Example: `Beauty`."""

    external_product_id: str | Any
    """Id of the candidate product on its own platform, at most 64 characters. Example: `shopifyopps123456`."""

    images: list[CheckGlobalProductListingImage]
    """Main pictures of the candidate product, at most 25."""

    opportunity_ids: list[str]
    """Opportunities that match the candidate product."""

    opportunity_matching_end_time: int | Any
    """Unix time in seconds until which opportunities are searched for the candidate product; at most and by default 60 days after the upload. Example: `1661756811`."""

    opportunity_matching_status: str | Any
    """State of the search for opportunities: PENDING while it runs, then MATCHED or NOT_MATCHED. Example: `PENDING`. See `OpportunityMatchingStatus`."""

    skus: list[PartialEditCandidateProductsSku]
    """Variants of the candidate product, at most 600."""

    title: str | Any
    """Title of the candidate product, at most 100 characters. Example: `DiscountEvent0829`."""

    update_time: int | Any
    """Unix time in seconds of the last change of the candidate product. Example: `1661756811`."""


class Category(Model):
    """Category inside `CombinedSku`, `GetCategoriesResponse`, `GetGlobalCategoriesResponse` and others."""

    __slots__ = ()

    id: str | Any
    """Id of the category, to be used as `category_id` when it is a leaf. Example: `600002`."""

    is_leaf: bool | Any
    """Whether the category has no subcategories; products can be listed only in a leaf. Example: `false`."""

    level: int | Any
    """Depth of the category in the tree, 1 at the top. Example: `1`."""

    local_name: str | Any
    """Name of the category in the language of the market."""

    name: str | Any
    """Name of the category, meant for display. Example: `Kostum`."""

    parent_id: str | Any
    """Id of the parent category, `0` at the root. Example: `600001`."""

    permission_statuses: list[str]
    """Whether the shop may list products in this category. See `PermissionStatus`."""


class CategoryChain(Model):
    """Category chain inside `GetProductResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the category at this level of the path. Example: `853000`."""

    is_leaf: bool | Any
    """Whether the category has no subcategories; products can be listed only in a leaf. Example: `true`."""

    local_name: str | Any
    """Name of the category in the language of the market."""

    parent_id: str | Any
    """Id of the parent category at this level of the path, `0` at the root. Example: `851848`."""


class Cell(Model):
    """Cell inside `Row`."""

    __slots__ = ()

    value: str | Any
    """Content of the cell: the measure for this size."""


class Certification(Model):
    """Certification inside `GetProductResponse`."""

    __slots__ = ()

    expiration_date: int | Any
    """Unix time in seconds (UTC) until which the certificate is valid; required for some certificates, see the category rules. Example: `1741235456`."""

    files: list[File]
    """Certificate files, uploaded beforehand with Upload Product File."""

    id: str | Any
    """Id of the kind of certificate, from Get Category Rules. Example: `602362`."""

    images: list[GetProductImage]
    """Pictures of the certificate, as an alternative or addition to files."""

    title: str | Any
    """Name of the kind of certificate, meant for display."""


class CheckGlobalProductListingImage(Model):
    """Image inside `CandidateProduct`, `CheckGlobalProductListingCertification`, `CheckGlobalProductListingSizeChart` and others."""

    __slots__ = ()

    uri: str | Any
    """URI of the image, returned by Upload Product Image and used to refer to it in other calls."""


class CheckGlobalProductListingInventory(Model):
    """Inventory inside `CheckGlobalProductListingSku`, `CreateGlobalProductSku`, `EditGlobalProductSku` and others."""

    __slots__ = ()

    global_warehouse_id: str | Any
    """Id of the global warehouse that holds the stock, from Get Global Seller Warehouse; needed only by sellers with several warehouses. Example: `7068517275539719942`."""

    quantity: int | Any
    """Units of the SKU in the warehouse, at most 99999. Example: `999`."""


class CheckGlobalProductListingManufacturer(Model):
    """Manufacturer inside `CheckGlobalProductListingRequest`, `CreateGlobalProductRequest`, `EditGlobalProductRequest` and others."""

    __slots__ = ()

    address: str | Any
    """Postal address of the manufacturer; given together with name, phone number and email."""

    email: str | Any
    """Email address of the manufacturer; must be valid and given with name, address and phone number. Example: `samplemanufacturer101@outlook.com`."""

    name: str | Any
    """Name of the manufacturer; given together with address, phone number and email."""

    phone_number: str | Any
    """Telephone number of the manufacturer with plus sign and country code, then a blank or hyphen and the number. Example: `+4412345678`."""


class CheckGlobalProductListingPackageDimension(Model):
    """Package dimension inside `CheckGlobalProductListingRequest`, `CheckProductListingRequest`, `CreateGlobalProductRequest` and others."""

    __slots__ = ()

    height: str | Any
    """Height of the packed product, whole number in the given `unit`; Brazil rounds decimals. Example: `10`."""

    length: str | Any
    """Length of the packed product, whole number in the given `unit`; Brazil rounds decimals. Example: `10`."""

    unit: str | Any
    """Unit of the package size: CENTIMETER, in the US also INCH; metric or imperial as for the weight. Example: `CENTIMETER`."""

    width: str | Any
    """Width of the packed product, whole number in the given `unit`; Brazil rounds decimals. Example: `10`."""


class CheckGlobalProductListingPackageWeight(Model):
    """Package weight inside `CheckGlobalProductListingRequest`, `CreateGlobalProductRequest`, `EditGlobalProductRequest` and others."""

    __slots__ = ()

    unit: str | Any
    """Unit of the package weight; the US also has POUND, BR, JP and MX also GRAM. Example: `KILOGRAM`."""

    value: str | Any
    """Weight of the packed product: whole number in grams, up to 3 decimals in kilograms, up to 2 in pounds. Example: `1.32`."""


class CheckGlobalProductListingValue(Model):
    """Value inside `CheckGlobalProductListingProductAttribute`, `GetGlobalAttributesAttribute`, `ProductAttribute` and others."""

    __slots__ = ()

    id: str | Any
    """Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Example: `1001533`."""

    name: str | Any
    """Name of the attribute value; for a value of your own at most 2000 letters and digits, unique within the attribute, ignored when `id` is given. Example: `Default`."""


class CheckGlobalProductListingVideo(Model):
    """Video inside `CheckGlobalProductListingRequest`, `CheckProductListingRequest`, `CreateGlobalProductRequest` and others."""

    __slots__ = ()

    id: str | Any
    """Id of the video file, returned by Upload Product File. Example: `v09e40f40000cfu0ovhc77ub7fl97k4w`."""


class CheckProductListingDiagnose(Model):
    """Diagnose inside `CheckProductListingResponse`."""

    __slots__ = ()

    diagnosis_results: list[DiagnosisResult]
    """Weaknesses found in this part of the listing, each with a remedy."""

    field: str | Any
    """Part of the listing concerned: TITLE, DESCRIPTION, IMAGE, ATTRIBUTE or SIZE_CHART. Example: `TITLE`. See `CheckProductListingDiagnoseField`."""

    suggestions: Suggestion | Any
    """Improvements that the platform suggests for the listing."""


class CheckProductListingFee(Model):
    """Fee inside `CheckProductListingSku`, `CreateProductSku`, `CreateProductSku2` and others."""

    __slots__ = ()

    additional_attribute: str | Any
    """More exact kind of the fee; for the German deposit (Pfand) SINGLE_USE, REUSABLE or NOT_APPLICABLE. Example: `SINGLE_USE`."""

    amount: str | Any
    """Amount of the fee, decimal text; for the German deposit (Pfand) 0.00 to 6300.00. Example: `1.01`."""

    type: str | Any
    """Kind of fee; only PFAND, the German deposit on bottles and cans, exists. Example: `PFAND`."""


class CheckProductListingInventory(Model):
    """Inventory inside `CheckProductListingSku`, `CreateProductSku2`, `EditProductSku` and others."""

    __slots__ = ()

    backorder_quantity: int | Any
    """Units that can be sold once the stock is used up; they turn into `quantity` then and ship after `handling_time`, not for pre-order, made-to-order or custom products. Example: `888`."""

    handling_time: int | Any
    """Working days until a backorder ships; the same in all warehouses of the SKU. Example: `5`."""

    quantity: int | Any
    """Units of the SKU in the warehouse, at most 99999. Example: `999`."""

    warehouse_id: str | Any
    """Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7068517275539719942`."""


class CheckResult(Model):
    """Check result inside `CheckListingPrerequisitesResponse`."""

    __slots__ = ()

    check_item: str | Any
    """Requirement of the platform that was checked, such as SHOP_TAX or RETURN_WAREHOUSE; the value BANk_ACCOUNT is spelled so by the platform. Example: `RETURN_WAREHOUSE`. See `CheckItem`."""

    fail_reasons: list[str]
    """Why the shop does not meet this requirement."""

    is_failed: bool | Any
    """Whether the shop does not meet this requirement. Example: `true`."""


class ClaimCondition(Model):
    """Claim condition inside `Reward`."""

    __slots__ = ()

    condition_type: str | Any
    """What has to be reached to claim the reward."""

    current_value: str | Any
    """Value reached so far, to be compared with `target_value`."""

    target_value: str | Any
    """Value that has to be reached to meet the condition."""


class Cod(Model):
    """COD inside `GetCategoryRulesResponse`."""

    __slots__ = ()

    is_supported: bool | Any
    """Whether cash on delivery is possible in this category; listing with it fails otherwise. Example: `true`."""


class CombinedListingRecommendation(Model):
    """Combined listing recommendation inside `SearchCombinedListingRecommendationsResponse`."""

    __slots__ = ()

    option_name: str | Any
    """Attribute that tells the products of the group apart, such as Color. Example: `Color`."""

    products: list[SearchCombinedListingRecommendationsProduct]
    """Products that belong into the group, each standing for one value of the option."""


class CombinedSku(Model):
    """Combined SKU inside `Sku`."""

    __slots__ = ()

    brand: Brand | Any
    """Brand of the product that is part of the bundle."""

    categories: list[Category]
    """Category path of the product that is part of the bundle."""

    combined_listing_not_live_reasons: list[str]
    """Why the bundle is not for sale: problems of the products in it, such as SUB_PRODUCT_DELETE when one was deleted. See `CombinedListingNotLiveReason`."""

    inventory: list[BindLocalProductsInventory]
    """Stock of the SKU that is part of the bundle, per warehouse."""

    price: Price | Any
    """Price of the SKU that is part of the bundle."""

    product_id: str | Any
    """Id of the product that is part of the bundle. Example: `1729582718312380123`."""

    product_main_image: ProductMainImage | Any
    """Main picture of the product that is part of the bundle."""

    sales_attributes: list[GetGlobalProductSalesAttribute]
    """Attributes that define the SKU that is part of the bundle."""

    seller_sku: str | Any
    """Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `sku_name`."""

    sku_count: int | Any
    """How many units of this SKU one bundle contains. Example: `1`."""

    sku_id: str | Any
    """Id of the SKU that is part of the bundle. Example: `1729582718312380123`."""

    title: str | Any
    """Title of the product that is part of the bundle."""


class ComplexValue(Model):
    """Complex value inside `Field`."""

    __slots__ = ()

    id: str | Any
    """Id of the subfield, which tells it from the other parts of the field. Example: `100329`."""

    name: str | Any
    """Name of the subfield, meant for display. Example: `Occasion`."""

    options: list[GetListingSchemasOptionItem]
    """Values that can be selected for this field."""

    rules: list[Rule]
    """Rules that the value of the field must follow."""


class ContentData(Model):
    """Content data inside `GetOpportunityDetailOpportunity`."""

    __slots__ = ()

    shoppable_video_search_pv: str | Any
    """Number of views of shoppable videos that came from search."""

    top_shoppable_video_links: list[str]
    """Addresses of successful shoppable videos on the topic."""

    trending_hashtag: str | Any
    """Hashtag for the topic that is popular on TikTok."""

    video_view_pv: str | Any
    """Number of times that videos on the topic were viewed."""


class CreateAttributeRecommendationRequestSalesAttribute(Model):
    """Sales attribute inside `CreateAttributeRecommendationRequestSku`, `PartialEditCandidateProductsSku`."""

    __slots__ = ()

    name: str | Any
    """Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Color`."""

    sku_images: list[SkuImage]
    """Pictures of the variant on the other platform, at most 25. At most 9 items."""

    value: str | Any
    """Value of the sales attribute such as Red, at most 50 characters. Example: `Red`."""


class CreateImageTranslationTasksTranslationTask(Model):
    """Translation task inside `CreateImageTranslationTasksResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the translation task, to fetch its result with Get Image Translation Tasks. Example: `764c6e87eedcea90399a0dafcd572b71`."""

    image_uri: str | Any
    """URI of the image to translate, from Upload Product Image."""

    target_language: str | Any
    """Language into which the picture is translated, BCP 47 code. Example: `it-IT`."""


class CreateProductSku(Model):
    """SKU inside `CreateProductResponse`, `EditProductResponse`, `PartialEditProductResponse`."""

    __slots__ = ()

    external_sku_id: str | Any
    """Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207234`."""

    fees: list[CheckProductListingFee]
    """Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand)."""

    id: str | Any
    """Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207012`."""

    sales_attributes: list[SalesAttribute]
    """Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product."""

    seller_sku: str | Any
    """Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`."""


class CreateResponsiblePersonPhoneNumber(Model):
    """Phone number inside `CreateResponsiblePersonRequest`, `PartialEditResponsiblePersonRequest`, `SearchResponsiblePersonsRegionalProfile`."""

    __slots__ = ()

    country_code: str | Any
    """Country calling code with plus sign, such as +353, at most 4 digits; required when a number is available. Example: `+353`."""

    local_number: str | Any
    """Telephone number without country code, 7 to 20 digits; required when a number is available. Example: `80915151`."""


class CreatorInventory(Model):
    """Creator inventory inside `TotalAvailableInventoryDistribution`."""

    __slots__ = ()

    creator_name: str | Any
    """Name of the TikTok creator that the stock is set aside for. Example: `py001`."""

    quantity: int | Any
    """Units set aside for the creator and not sold otherwise. Example: `20`."""


class CustomArea(Model):
    """Custom area inside `Surface`."""

    __slots__ = ()

    area_name: str | Any
    """Name of the customizable area, shown to the buyer."""

    area_placement: AreaPlacement | Any
    """Position, size and rotation of the customizable area on the surface."""

    area_type: str | Any
    """Kind of content the buyer can put into the area: text or image."""

    external_area_id: str | Any
    """Id of the area in the system of the print-on-demand provider."""

    image_area: ImageArea | Any
    """Limits for an image that the buyer puts into this area."""

    is_required: bool | Any
    """Whether the buyer must fill this area before ordering."""

    text_area: TextArea | Any
    """Limits and style for a text that the buyer puts into this area."""


class Data(Model):
    """Data inside `GetSubmissionRecordsResponse`."""

    __slots__ = ()

    next_page_token: str | Any
    """Token that fetches the following page; empty or absent on the last one."""

    submissions: list[Submission]
    """Submissions of products for opportunities."""

    total_count: int | Any
    """Number of entries that match the request, over all pages."""


class DefaultImage(Model):
    """Default image inside `ImageArea`."""

    __slots__ = ()

    height: int | Any
    """Height of the image, a whole number of pixels."""

    thumb_urls: list[str]
    """Addresses of small versions of the picture."""

    uri: str | Any
    """URI of the image, returned by Upload Product Image and used to refer to it in other calls."""

    urls: list[str]
    """Addresses at which the full-size picture can be viewed."""

    width: int | Any
    """Width of the image, a whole number of pixels."""


class DefaultValue(Model):
    """Default value inside `MetricValueModule`."""

    __slots__ = ()

    id: str | Any
    """Id of a preset that the seller can take over unchanged."""

    name: str | Any
    """Name of a preset that the seller can take over unchanged."""


class DeleteGlobalProductsDetail(Model):
    """Detail inside `DeleteGlobalProductsErrorItem`."""

    __slots__ = ()

    global_product_id: str | Any
    """Id of the global product for which the operation failed. Example: `1729715829872102020`."""


class DeleteGlobalProductsErrorItem(Model):
    """Error inside `DeleteGlobalProductsResponse`."""

    __slots__ = ()

    code: int | Any
    """Code of the main error for this entry; other entries of the call may have succeeded. Example: `12019114`."""

    detail: DeleteGlobalProductsDetail | Any
    """Entry that failed and the errors underneath."""

    message: str | Any
    """Readable explanation why the entry failed."""


class DeliveryOption(Model):
    """Delivery option inside `GetProductResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the delivery option set for the product. Example: `1729592969712203232`."""

    is_available: bool | Any
    """Whether the delivery option can be used for this product. Example: `true`."""

    name: str | Any
    """Name of the delivery option set for the product. Example: `SEND_BY_SELLER`."""


class Detail(Model):
    """Detail inside `ErrorItem`."""

    __slots__ = ()

    extra_errors: list[ExtraError]
    """Further errors that explain the main one."""

    product_id: str | Any
    """Id of the product for which the operation failed. Example: `1729382588639839583`."""


class Diagnose(Model):
    """Diagnose inside `DiagnoseAndOptimizeProductResponse`, `ProductInformationIssueDiagnosisProduct`."""

    __slots__ = ()

    diagnosis_results: list[DiagnosisResult]
    """Weaknesses found in this part of the listing, each with a remedy."""

    field: str | Any
    """Part of the listing concerned: TITLE, DESCRIPTION, IMAGE, ATTRIBUTE or SIZE_CHART. Example: `TITLE`. See `CheckProductListingDiagnoseField`."""

    suggestion: Suggestion | Any
    """Improvements generated for this part of the listing; absent unless asked for in `optimization_fields`."""


class DiagnosisResult(Model):
    """Diagnosis result inside `CheckProductListingDiagnose`, `Diagnose`."""

    __slots__ = ()

    code: str | Any
    """Code of the weakness found, such as TITLE_LESS_THAN_40_CHARACTERS. Example: `TITLE_LESS_THAN_40_CHARACTERS`."""

    how_to_solve: str | Any
    """What to do about the weakness, in the language of the shop."""

    quality_tier: str | Any
    """Quality the listing reaches with this improvement, FAIR or GOOD, once all lower ones are done; United States only. Example: `FAIR`. See `QualityTier`."""


class DimensionRecommendation(Model):
    """Dimension recommendation inside `GetProductPackageRecommendationsProduct`."""

    __slots__ = ()

    height: Height | Any
    """Range in which the height of the package should lie."""

    length: Length | Any
    """Range in which the length of the package should lie."""

    unit: str | Any
    """Unit in which the recommended sides of the package are given."""

    width: Width | Any
    """Range in which the width of the package should lie."""


class EnableStrikethroughPricesDetail(Model):
    """Detail inside `EnableStrikethroughPricesErrorItem`, `SubmitStrikethroughPriceErrorItem`."""

    __slots__ = ()

    extra_errors: list[ExtraError]
    """Further errors that explain the main one."""

    sku_id: str | Any
    """Id of the SKU that could not be processed. Example: `1729592969712207111`."""


class EnableStrikethroughPricesErrorItem(Model):
    """Error inside `EnableStrikethroughPricesResponse`."""

    __slots__ = ()

    code: str | Any
    """Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052387`."""

    detail: EnableStrikethroughPricesDetail | Any
    """Entry that failed and the errors underneath."""

    message: str | Any
    """Readable explanation why the entry failed."""


class Epr(Model):
    """EPR inside `GetCategoryRulesResponse`."""

    __slots__ = ()

    is_required: bool | Any
    """Whether a registration for extended producer responsibility is mandatory in this category. Example: `false`."""


class ErrorItem(Model):
    """Error inside `ActivateProductsResponse`, `DeactivateProductsResponse`, `DeleteProductsResponse` and others."""

    __slots__ = ()

    code: int | Any
    """Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052990`."""

    detail: Detail | Any
    """Entry that failed and the errors underneath."""

    message: str | Any
    """Readable explanation why the entry failed."""


class ExpirationDate(Model):
    """Expiration date inside `ProductCertification`."""

    __slots__ = ()

    is_required: bool | Any
    """Whether the certificate must have an expiration date. Example: `true`."""


class ExternalListPrice(Model):
    """External list price inside `SearchProductsSku`, `Sku`."""

    __slots__ = ()

    amount: str | Any
    """List price on the other platform, decimal text between 0.01 and 7600. Example: `1`."""

    currency: str | Any
    """Currency of the list price on the other platform; only USD is accepted. Example: `USD`."""

    source: str | Any
    """Platform that the list price comes from. Example: `SHOPIFY_COMPARE_AT_PRICE`. See `CheckProductListingExternalListPriceSource`."""


class ExtraError(Model):
    """Extra error inside `Detail`, `EnableStrikethroughPricesDetail`."""

    __slots__ = ()

    code: int | Any
    """Code of the underlying error, which explains the main one. Example: `12052048`."""

    message: str | Any
    """Readable explanation of the underlying error."""

    warehouse_id: str | Any
    """Id of the warehouse whose stock could not be changed. Example: `7068517275539719942`."""


class FailReason(Model):
    """Fail reason inside `BindResult`, `CheckGlobalProductListingResponse`, `CheckProductListingResponse` and others."""

    __slots__ = ()

    code: int | Any
    """Code of the cause, the same as the error codes of the call that really creates or binds the product. Example: `12052407`."""

    message: str | Any
    """Readable explanation of the cause of the failure."""


class Fee(Model):
    """Fee inside `GetCategoryRulesResponse`."""

    __slots__ = ()

    is_required: bool | Any
    """Whether the fee must be stated for products of this category. Example: `true`."""

    type: str | Any
    """Kind of fee; only PFAND, the German deposit on bottles and cans, exists. Example: `PFAND`."""


class Field(Model):
    """Field inside `ListingSchema`."""

    __slots__ = ()

    complex_values: list[ComplexValue]
    """Subfields of a field that is composed of several values."""

    id: str | Any
    """Id of the field, such as `title`, `brand` or `package_dimensions`. Example: `product_attributes`."""

    name: str | Any
    """Name of the listing field, meant for display. Example: `product_attributes`."""

    options: list[GetListingSchemasOptionItem]
    """Values that can be selected for this field."""

    rules: list[Rule]
    """Rules that the value of the field must follow."""


class File(Model):
    """File inside `Certification`, `GetGlobalProductCertification`."""

    __slots__ = ()

    format: str | Any
    """File format of the certificate; only PDF is accepted. Example: `PDF`."""

    id: str | Any
    """Id of the certificate file, returned by Upload Product File. Example: `v09ea0g40000cj91373c77u3mid3g1s0`."""

    name: str | Any
    """Name of the certificate file with its extension. Example: `SNI.PDF`."""

    urls: list[str]
    """Addresses at which the certificate files can be viewed."""


class FulfillmentType(Model):
    """Fulfillment type inside `EditProductPreSale`, `PreSale`."""

    __slots__ = ()

    handling_duration_days: int | Any
    """Days to prepare a pre-sale order: business days 3 to 14 (made to order) or 3 to 30 (custom) in the US, calendar days 3 to 30 for pre-orders elsewhere. Example: `24`."""

    release_date: int | Any
    """Unix time in seconds when a pre-order product becomes a normal one and its orders AWAITING_SHIPMENT; 3 to 60 days ahead, US only. Example: `1619611761`."""


class GetBrandsBrand(Model):
    """Brand inside `GetBrandsResponse`."""

    __slots__ = ()

    authorized_status: str | Any
    """Whether the seller has proven the right to use the brand: AUTHORIZED or, misspelled by the platform, UNAUTHORIEZD; see `is_t1_brand` for what an unauthorized one allows. Example: `AUTHORIZED`. See `AuthorizedStatus`."""

    brand_status: str | Any
    """Whether the authorized brand can be used in the requested category: AVAILABLE or UNAVAILABLE; absent without a category or for an unauthorized brand. Example: `AVAILABLE`. See `BrandStatus`."""

    id: str | Any
    """Id of the brand, to be used as `brand_id` of a product. Example: `7082427311584347905`."""

    is_t1_brand: bool | Any
    """Whether the brand is a famous (T1) one that cannot be listed without authorization; other unauthorized brands can, but are not shown. Example: `true`."""

    name: str | Any
    """Name of the brand, as it is shown to buyers. Example: `Teas`."""


class GetCategoryRulesManufacturer(Model):
    """Manufacturer inside `GetCategoryRulesResponse`."""

    __slots__ = ()

    is_required: bool | Any
    """Whether the manufacturer must be named in all EU markets; if not, `required_regions` lists those where it must. Example: `false`."""


class GetCategoryRulesPackageDimension(Model):
    """Package dimension inside `GetCategoryRulesResponse`."""

    __slots__ = ()

    is_required: bool | Any
    """Whether the size of the package must be given in this category. Example: `true`."""


class GetCategoryRulesResponsiblePerson(Model):
    """Responsible person inside `GetCategoryRulesResponse`."""

    __slots__ = ()

    is_required: bool | Any
    """Whether the responsible person must be named in all EU markets; if not, `required_regions` lists those where it must. Example: `false`."""


class GetGlobalAttributesAttribute(Model):
    """Attribute inside `GetGlobalAttributesResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the built-in attribute, to be used in products of the category. Example: `100392`."""

    is_customizable: bool | Any
    """Whether sellers may enter a value of their own for this product attribute. Example: `false`."""

    is_multiple_selection: bool | Any
    """Whether the product attribute takes several values. Example: `false`."""

    is_requried: bool | Any
    """Whether the product attribute is mandatory everywhere; if not, `required_regions` and `requirement_conditions` say where and when. The misspelled name is the platform's own. Example: `false`."""

    name: str | Any
    """Name of the built-in attribute, meant for display. Example: `Occasion`."""

    optional_regions: list[str]
    """Markets where it is optional, or mandatory only under conditions; only when it is not mandatory everywhere. See `OptionalRegion`."""

    required_regions: list[str]
    """Markets where it is mandatory without conditions; only when it is not mandatory everywhere. See `OptionalRegion`."""

    requirement_conditions: list[RequirementCondition]
    """Conditions on other attributes; when any is true the item is mandatory, otherwise optional."""

    type: str | Any
    """Whether the attribute defines variants (SALES_PROPERTY) or describes the whole product (PRODUCT_PROPERTY). Example: `PRODUCT_PROPERTY`. See `AttributeType`."""

    values: list[CheckGlobalProductListingValue]
    """Built-in values that can be selected for the attribute."""


class GetGlobalCategoryRulesProductCertification(Model):
    """Product certification inside `GetGlobalCategoryRulesResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the kind of certificate, to be used in `certifications`. Example: `7267563252536723205`."""

    is_required: bool | Any
    """Whether the certificate is needed everywhere; if not, `required_regions` and `requirement_conditions` say where and when. Example: `false`."""

    name: str | Any
    """Name of the kind of certificate, meant for display. Example: `product_cert_name`."""

    optional_regions: list[str]
    """Markets where it is optional, or mandatory only under conditions; only when it is not mandatory everywhere. See `OptionalRegion`."""

    required_regions: list[str]
    """Markets where it is mandatory without conditions; only when it is not mandatory everywhere. See `OptionalRegion`."""

    requirement_conditions: list[RequirementCondition]
    """Conditions on other attributes; when any is true the item is mandatory, otherwise optional."""

    sample_image_url: str | Any
    """Address of a picture that shows an example of the certificate."""


class GetGlobalProductCategory(Model):
    """Category inside `GetGlobalProductResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the category to which the product belongs. Example: `600002`."""


class GetGlobalProductCertification(Model):
    """Certification inside `GetGlobalProductResponse`."""

    __slots__ = ()

    files: list[File]
    """Certificate files, uploaded beforehand with Upload Product File."""

    id: str | Any
    """Id of the kind of certificate, from Get Category Rules. Example: `7267563252536723205`."""

    images: list[Image]
    """Pictures of the certificate, as an alternative or addition to files."""

    title: str | Any
    """Name of the kind of certificate, meant for display."""


class GetGlobalProductPrice(Model):
    """Price inside `GetGlobalProductSku`."""

    __slots__ = ()

    amount: str | Any
    """Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `1.01`."""

    currency: str | Any
    """Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Example: `USD`. See `GetGlobalProductPriceCurrency`."""

    unit_price: str | Any
    """Price per base unit for comparison, decimal text: the selling price divided by the number of base units; EU only and only when the unit data were given. Example: `1.00`."""


class GetGlobalProductProduct(Model):
    """Product inside `GetGlobalProductResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the local product in the market named in `region`. Example: `1729592969712207922`."""

    region: str | Any
    """Market in which the local product is listed, by country code. Example: `GB`."""

    sku_mappings: list[SkuMapping]
    """Which local SKU stands for which global one."""


class GetGlobalProductSalesAttribute(Model):
    """Sales attribute inside `CombinedSku`, `GetGlobalProductSku`, `Sku`."""

    __slots__ = ()

    id: str | Any
    """Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100000`."""

    name: str | Any
    """Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Color`."""

    sku_img: SkuImg | Any
    """Picture of this value of the main sales attribute, such as a color; only one attribute can have pictures, and then each of its values needs one."""

    supplementary_sku_images: list[SupplementarySkuImage]
    """Further pictures of this value of the main sales attribute in display order, at most 8; US only."""

    value_id: str | Any
    """Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `7267563252536723205`."""

    value_name: str | Any
    """Name of the attribute value such as Red; for one of your own at most 50 letters and digits, unique within the attribute. Example: `Red`."""


class GetGlobalProductSizeChart(Model):
    """Size chart inside `GetGlobalProductResponse`."""

    __slots__ = ()

    image: Image | Any
    """Picture of the size chart, best 1024 pixels or more on the shorter side with one clear table; a template takes precedence."""

    template: Template | Any
    """Size chart template made with the tool in Seller Center."""


class GetGlobalProductSku(Model):
    """SKU inside `GetGlobalProductResponse`."""

    __slots__ = ()

    external_global_sku_id: str | Any
    """Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`."""

    extra_identifier_codes: list[str]
    """Identifier codes of the single items in a bundle, at most 10 and each unique; EU only."""

    global_quantity: int | Any
    """Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `100`."""

    id: str | Any
    """Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207234`."""

    identifier_code: IdentifierCode | Any
    """International product code such as GTIN; can be changed only while the product is a draft."""

    inventory: list[CheckGlobalProductListingInventory]
    """Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products."""

    price: GetGlobalProductPrice | Any
    """Price of the SKU; for global products the common pre-tax price from which local prices are computed."""

    sales_attributes: list[GetGlobalProductSalesAttribute]
    """Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product."""

    seller_sku: str | Any
    """Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`."""

    sku_unit_count: str | Any
    """Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`."""


class GetListingSchemasDetail(Model):
    """Detail inside `GetListingSchemasErrorItem`."""

    __slots__ = ()

    category_id: int | Any
    """Id of the category whose schema could not be fetched. Example: `60002`."""


class GetListingSchemasErrorItem(Model):
    """Error inside `GetListingSchemasResponse`."""

    __slots__ = ()

    code: int | Any
    """Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052024`."""

    detail: GetListingSchemasDetail | Any
    """Entry that failed and the errors underneath."""

    message: str | Any
    """Readable explanation why the entry failed."""


class GetListingSchemasOptionItem(Model):
    """Option inside `ComplexValue`, `Field`."""

    __slots__ = ()

    id: str | Any
    """Id of the option, to be given when it is selected. Example: `1001533`."""

    name: str | Any
    """Name of the option that can be selected. Example: `Birthday`."""


class GetOpportunityDetailOpportunity(Model):
    """Opportunity inside `GetOpportunityDetailResponse`."""

    __slots__ = ()

    action_type: str | Any
    """Kind of action the seller has to take to join the opportunity."""

    basic_info: BasicInfo | Any
    """Title, category, type, rewards and period of the opportunity."""

    content_data: ContentData | Any
    """Demand for the topic in TikTok content: videos, views and hashtags."""

    id: str | Any
    """Id of the opportunity, used to submit products for it."""

    listing_criteria: ListingCriteria | Any
    """What a product must be like to enter the opportunity."""

    market_data: MarketData | Any
    """Size of the market for the opportunity: sales, searches and competition."""


class GetProductImage(Model):
    """Image inside `Certification`, `GetProductSizeChart`."""

    __slots__ = ()

    height: int | Any
    """Height of the image in pixels; for an optimized image, that after the change. Example: `600`."""

    thumb_urls: list[str]
    """Addresses of small versions of the picture."""

    uri: str | Any
    """URI of the image, returned by Upload Product Image and used to refer to it in other calls."""

    urls: list[str]
    """Addresses at which the full-size picture can be viewed."""

    width: int | Any
    """Width of the image in pixels; for an optimized image, that after the change. Example: `600`."""


class GetProductPackageRecommendationsProduct(Model):
    """Product inside `GetProductPackageRecommendationsResponse`."""

    __slots__ = ()

    abnormality_types: list[str]
    """Kinds of problems found in the package weight or size entered for the product."""

    dimension_recommendation: DimensionRecommendation | Any
    """Ranges in which the package size of the product should lie."""

    product_id: str | Any
    """Id of the product, generated by TikTok Shop."""

    weight_recommendation: WeightRecommendation | Any
    """Range in which the package weight of the product should lie."""


class GetProductProduct(Model):
    """Product inside `GetProductsSeoWordsResponse`, `ProductFamily`."""

    __slots__ = ()

    id: str | Any
    """Id of the product, generated by TikTok Shop. Example: `1729592969712207008`."""

    seo_words: list[SeoWord]
    """Search words that are worth using in the title."""


class GetProductProductAttribute(Model):
    """Product attribute inside `GetProductResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the product attribute, from Get Attributes. Example: `100392`."""

    name: str | Any
    """Name of the product attribute, such as Material. Example: `Occasion`."""

    values: list[GetProductValue]
    """Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere."""


class GetProductSizeChart(Model):
    """Size chart inside `GetProductResponse`."""

    __slots__ = ()

    image: GetProductImage | Any
    """Picture of the size chart, best 1024 pixels or more on the shorter side with one clear table; a template takes precedence."""

    template: Template | Any
    """Size chart template made with the tool in Seller Center."""


class GetProductValue(Model):
    """Value inside `GetProductProductAttribute`."""

    __slots__ = ()

    id: str | Any
    """Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Example: `1001533`."""

    metric_standard_info: MetricStandardInfo | Any
    """Measurement that the value expresses, with number and unit for each part."""

    name: str | Any
    """Name of the attribute value; for a value of your own at most 2000 letters and digits, unique within the attribute, ignored when `id` is given. Example: `Birthday`."""


class GetRecommendedProductTitleAndDescriptionProduct(Model):
    """Product inside `GetRecommendedProductTitleAndDescriptionResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the product, generated by TikTok Shop. Example: `123456`."""

    suggestions: list[GetRecommendedProductTitleAndDescriptionSuggestion]
    """Suggested texts, one entry per part of the listing."""


class GetRecommendedProductTitleAndDescriptionSuggestion(Model):
    """Suggestion inside `GetRecommendedProductTitleAndDescriptionProduct`."""

    __slots__ = ()

    field: str | Any
    """Part of the listing to which the texts apply: TITLE or DESCRIPTION. Example: `TITLE`. See `GetRecommendedProductTitleAndDescriptionSuggestionField`."""

    items: list[Item]
    """Improved texts for this part of the listing."""


class GlobalListingPolicy(Model):
    """Global listing policy inside `Sku`."""

    __slots__ = ()

    inventory_type: str | Any
    """Whether the SKU uses the stock of its source (SHARED) or its own (EXCLUSIVE). Example: `SHARED`. See `InventoryType`."""

    price_sync: bool | Any
    """Whether the price follows that of the source product. Example: `true`."""

    replicate_source: ReplicateSource | Any
    """Product and SKU in another market that this SKU follows."""


class GlobalProduct(Model):
    """Global product inside `SearchGlobalProductsResponse`."""

    __slots__ = ()

    create_time: int | Any
    """Unix time in seconds when the global product was created. Example: `1694576429`."""

    id: str | Any
    """Id of the global product, used to read or publish it. Example: `1729592969712207008`."""

    skus: list[PublishGlobalProductSku]
    """SKUs of the global product, one entry per variant."""

    status: str | Any
    """State of the global product: DRAFT, UNPUBLISHED, PUBLISHED or DELETED. Example: `PUBLISHED`. See `GlobalProductStatus`."""

    title: str | Any
    """Title of the global product, as given by the seller."""

    update_time: int | Any
    """Unix time in seconds of the last change of the global product. Example: `1694576429`."""


class GlobalProductAssociation(Model):
    """Global product association inside `GetProductResponse`."""

    __slots__ = ()

    global_product_id: str | Any
    """Id of the global product, from which local products are published. Example: `1729592969712207920`."""

    sku_mappings: list[SkuMapping]
    """Which local SKU stands for which global one."""


class GlobalSku(Model):
    """Global SKU inside `CreateGlobalProductResponse`, `EditGlobalProductResponse`, `PartialEditGlobalProductResponse`."""

    __slots__ = ()

    external_global_sku_id: str | Any
    """Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`."""

    id: str | Any
    """Id of the global SKU, generated by TikTok Shop. Example: `1729592969712207012`."""

    sales_attributes: list[SalesAttribute]
    """Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product."""

    seller_sku: str | Any
    """Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`."""


class Header(Model):
    """Header inside `Table`."""

    __slots__ = ()

    id: str | Any
    """Id of this column of the size chart table."""

    name: str | Any
    """Title of this column of the size chart table."""


class Height(Model):
    """Height inside `DimensionRecommendation`."""

    __slots__ = ()

    max_value: str | Any
    """Largest recommended height of the package."""

    min_value: str | Any
    """Smallest recommended height of the package."""


class IdentifierCode(Model):
    """Identifier code inside `CheckProductListingSku`, `CreateGlobalProductSku`, `CreateProductSku2` and others."""

    __slots__ = ()

    code: str | Any
    """The identifier itself, unique per SKU. Digits by type: GTIN has 14, UPC 12, EAN 8 or 13 or 14, JAN 8 or 13, ISBN 13 or 9 followed by X. Example: `10000000000000`."""

    type: str | Any
    """Kind of product code: GTIN, EAN, UPC, ISBN or JAN. Example: `GTIN`. See `IdentifierCodeType`."""


class Image(Model):
    """Image inside `GetGlobalProductCertification`, `GetGlobalProductSizeChart`, `Suggestion`."""

    __slots__ = ()

    height: int | Any
    """Height of the image in pixels; for an optimized image, that after the change. Example: `600`."""

    optimized_uri: str | Any
    """URI of the changed picture, to be used in the product; only after success."""

    optimized_url: str | Any
    """Address of the changed picture, to be used in HTML descriptions; only after success."""

    uri: str | Any
    """URI of the image, returned by Upload Product Image and used to refer to it in other calls."""

    url: str | Any
    """Address at which the picture can be viewed."""

    width: int | Any
    """Width of the image in pixels; for an optimized image, that after the change. Example: `600`."""


class ImageArea(Model):
    """Image area inside `CustomArea`."""

    __slots__ = ()

    default_image: DefaultImage | Any
    """Picture shown in the area until the buyer adds one."""

    min_height: int | Any
    """Smallest height of the buyer's image, in pixels."""

    min_width: int | Any
    """Smallest width of the buyer's image, in pixels."""


class ImportResult(Model):
    """Import result inside `ImportExternalProductInfoResponse`."""

    __slots__ = ()

    code: str | Any
    """Result code of the import, 0 for success. Example: `0`."""

    message: str | Any
    """Readable outcome of the import, such as an invalid file type."""


class InShopInventory(Model):
    """In shop inventory inside `TotalAvailableInventoryDistribution`."""

    __slots__ = ()

    quantity: int | Any
    """Units left for normal sale after campaigns and creators got theirs. Example: `50`."""


class IntegratedPlatformStatus(Model):
    """Integrated platform status inside `GetProductResponse`, `Product`."""

    __slots__ = ()

    platform: str | Any
    """Marketplace connected with TikTok Shop; only TOKOPEDIA exists. Example: `TOKOPEDIA`. See `IntegratedPlatformStatusPlatform`."""

    status: str | Any
    """State of the product on the connected marketplace, from DRAFT and PENDING to ACTIVATE or one of the inactive states. Example: `PLATFORM_DEACTIVATED`. See `GetProductStatus`."""


class Inventory(Model):
    """Inventory inside `InventorySearchResponse`."""

    __slots__ = ()

    product_id: str | Any
    """Id of the product, generated by TikTok Shop. Example: `1729592969712207008`."""

    skus: list[InventorySearchSku]
    """SKUs of the product, each with stock by warehouse and channel."""


class InventoryRule(Model):
    """Inventory rule inside `GetGlobalListingRulesResponse`."""

    __slots__ = ()

    allocation_mode: str | Any
    """How stock of this warehouse is divided among markets: SHARED is one pool for all, DYNAMIC is split in proportion, MANUAL is set by the seller for each market. Example: `SHARED`."""

    associated_warehouses: list[AssociatedWarehouse]
    """Warehouses of other markets that share stock with this one; only in the allocation modes SHARED and DYNAMIC."""

    local_warehouse_id: str | Any
    """Id of the warehouse linked with the shop. Example: `7068517275539719942`."""


class InventorySearchSku(Model):
    """SKU inside `Inventory`."""

    __slots__ = ()

    id: str | Any
    """Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729388324987897824`."""

    seller_sku: str | Any
    """Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`."""

    total_available_inventory_distribution: TotalAvailableInventoryDistribution | Any
    """How the stock that can be sold is divided among shop, campaigns and creators."""

    total_available_quantity: int | Any
    """Units that can still be ordered, over all warehouses. Example: `100`."""

    total_committed_quantity: int | Any
    """Units reserved by orders, over all warehouses. Example: `10`."""

    warehouse_inventory: list[WarehouseInventory]
    """Stock of the SKU in each warehouse, free and reserved."""


class Item(Model):
    """Item inside `GetRecommendedProductTitleAndDescriptionSuggestion`."""

    __slots__ = ()

    text: str | Any
    """Improved title or description, ready to be used."""


class Length(Model):
    """Length inside `DimensionRecommendation`."""

    __slots__ = ()

    max_value: str | Any
    """Largest recommended length of the package."""

    min_value: str | Any
    """Smallest recommended length of the package."""


class LengthLimit(Model):
    """Length limit inside `ValueLimit`."""

    __slots__ = ()

    max_length: int | Any
    """Largest number of characters the value may have."""

    min_length: int | Any
    """Smallest number of characters the value may have."""


class ListOpportunitiesData(Model):
    """Data inside `ListOpportunitiesResponse`."""

    __slots__ = ()

    next_page_token: str | Any
    """Token that fetches the following page; empty or absent on the last one."""

    opportunities: list[Opportunity]
    """Product opportunities that match the request."""

    total_count: int | Any
    """Number of entries that match the request, over all pages."""


class ListProductSkppStatusesProduct(Model):
    """Product inside `ListProductSkppStatusesResponse`."""

    __slots__ = ()

    affiliate_program_status: str | Any
    """Whether the product takes part in the affiliate program."""

    product_id: str | Any
    """Id of the product, generated by TikTok Shop."""

    rewards: list[Reward]
    """Rewards of the program for this product."""

    skpp_status: str | Any
    """State of the product in the SKPP program."""

    target_score: int | Any
    """Score that the product must reach in the program."""

    title: str | Any
    """Title of the product, as buyers see it in the shop."""

    total_score: int | Any
    """Score that the product has in the program."""


class ListingCriteria(Model):
    """Listing criteria inside `GetOpportunityDetailOpportunity`."""

    __slots__ = ()

    keywords: str | Any
    """Search words that the listing should cover for the opportunity."""

    product_brand: str | Any
    """Brand that a product must have for the opportunity."""

    product_category: str | Any
    """Category that a product must have for the opportunity."""

    product_status: str | Any
    """State that a product must have for the opportunity."""


class ListingQuality(Model):
    """Listing quality inside `CheckProductListingResponse`, `DiagnoseAndOptimizeProductResponse`, `ProductInformationIssueDiagnosisProduct`."""

    __slots__ = ()

    current_tier: str | Any
    """Quality of the listing at present: POOR, FAIR or GOOD, judged by title, images and attributes; United States only. Example: `POOR`. See `CurrentTier`."""

    remaining_recommendations: int | Any
    """Number of improvements still needed to reach the best quality; United States only. Example: `3`."""


class ListingSchema(Model):
    """Listing schema inside `GetListingSchemasResponse`."""

    __slots__ = ()

    category_id: int | Any
    """Id of the leaf category for which this schema holds. Example: `60001`."""

    fields: list[Field]
    """Fields that a product in this category has, with the rules for each."""


class MainImage(Model):
    """Main image inside `GetGlobalProductResponse`, `GetProductResponse`."""

    __slots__ = ()

    height: int | Any
    """Height of the image, a whole number of pixels. Example: `600`."""

    thumb_urls: list[str]
    """Addresses of small versions of the picture."""

    uri: str | Any
    """URI of the image, returned by Upload Product Image and used to refer to it in other calls."""

    urls: list[str]
    """Addresses at which the full-size picture can be viewed."""

    width: int | Any
    """Width of the image, a whole number of pixels. Example: `600`."""


class Manufacturer(Model):
    """Manufacturer inside `GetGlobalCategoryRulesResponse`."""

    __slots__ = ()

    is_required: bool | Any
    """Whether the manufacturer must be named in all EU markets; if not, `required_regions` lists those where it must. Example: `false`."""

    optional_regions: list[str]
    """Markets where it is optional, or mandatory only under conditions; only when it is not mandatory everywhere. See `RequiredRegion`."""

    required_regions: list[str]
    """Markets where it is mandatory without conditions; only when it is not mandatory everywhere. See `RequiredRegion`."""


class MarketData(Model):
    """Market data inside `GetOpportunityDetailOpportunity`."""

    __slots__ = ()

    competitor_product_count: str | Any
    """Number of competing products on the market for this opportunity."""

    competitor_seller_count: str | Any
    """Number of sellers who compete on the market for this opportunity."""

    est_market_gmv: str | Any
    """Estimated sales value (GMV) of the market for this opportunity."""

    est_market_sales_volume: str | Any
    """Estimated number of units sold on the market for this opportunity."""

    market_buzz: str | Any
    """How much attention the topic gets on the market at present."""

    search_keyword: str | Any
    """Search word to which the market data refer."""

    search_volume: str | Any
    """Number of searches for the topic on the platform."""


class MaskImage(Model):
    """Mask image inside `Surface`."""

    __slots__ = ()

    height: int | Any
    """Height of the image, a whole number of pixels."""

    thumb_urls: list[str]
    """Addresses of small versions of the picture."""

    uri: str | Any
    """URI of the image, returned by Upload Product Image and used to refer to it in other calls."""

    urls: list[str]
    """Addresses at which the full-size picture can be viewed."""

    width: int | Any
    """Width of the image, a whole number of pixels."""


class MeasurementAndOption(Model):
    """Measurement and option inside `SizeChart`."""

    __slots__ = ()

    measurement_type: str | Any
    """Whether the sizes are those of the body, of the product or general ones."""

    options: list[OptionItem]
    """Measures to choose from, with unit and allowed range."""


class MetricStandard(Model):
    """Metric standard inside `Attribute`."""

    __slots__ = ()

    id: str | Any
    """Id of the measurement standard, to be used in `metric_standard_info`."""

    metric_value_modules: list[MetricValueModule]
    """Parts that a value in this measurement consists of."""

    name: str | Any
    """Name of the measurement, such as weight or volume."""


class MetricStandardInfo(Model):
    """Metric standard info inside `GetProductValue`."""

    __slots__ = ()

    id: str | Any
    """Id of the measurement standard that the value follows, from the attribute."""

    metric_value_module_infos: list[MetricValueModuleInfo]
    """Parts of the measurement, each with number and unit."""


class MetricValueModule(Model):
    """Metric value module inside `MetricStandard`."""

    __slots__ = ()

    data_types: list[str]
    """Data type that the value of this part must have."""

    default_values: list[DefaultValue]
    """Values offered by default for this part of the measure."""

    id: str | Any
    """Id of this part of the measurement, to be used in `metric_value_module_infos`."""

    input_type: str | Any
    """How the value of this part of the measure is entered."""

    name: str | Any
    """Name of this part of the measurement, meant for display."""

    prefix: str | Any
    """Text to put before the value, such as a sign."""

    shading_word: str | Any
    """Hint shown in the empty input of this part of the measure."""

    suffix: str | Any
    """Text to put after the value, such as a sign."""

    units: list[Unit]
    """Units in which this part of the measure can be given."""

    value_limit: ValueLimit | Any
    """Limits on length or number of the value."""


class MetricValueModuleInfo(Model):
    """Metric value module info inside `MetricStandardInfo`."""

    __slots__ = ()

    id: str | Any
    """Id of the part of the measurement that the value fills."""

    prefix: str | Any
    """Text to put before the value, such as a sign."""

    suffix: str | Any
    """Text to put after the value, such as a sign."""

    unit_id: str | Any
    """Id of the unit in which `value` is given, one of the `units` of the attribute."""

    unit_name: str | Any
    """Name of the unit in which the number is given."""

    value: str | Any
    """Number or text of this part of the measure."""


class NumLimit(Model):
    """Num limit inside `ValueLimit`."""

    __slots__ = ()

    max_value: int | Any
    """Largest number that may be entered for the value."""

    min_value: int | Any
    """Smallest number that may be entered for the value."""


class Opportunity(Model):
    """Opportunity inside `ListOpportunitiesData`."""

    __slots__ = ()

    brand_name: str | Any
    """Name of the brand under which the product is sold."""

    category_id_level_1: str | Any
    """Id of the top-level category of the opportunity."""

    category_id_level_2: str | Any
    """Id of the second-level category of the opportunity."""

    category_id_level_3: str | Any
    """Id of the third-level category of the opportunity."""

    category_name_level_1: str | Any
    """Name of the top-level category of the opportunity."""

    category_name_level_2: str | Any
    """Name of the second-level category of the opportunity."""

    category_name_level_3: str | Any
    """Name of the third-level category of the opportunity."""

    competitor_product_count: str | Any
    """Number of competing products on the market for this opportunity."""

    create_time: int | Any
    """Unix time in seconds when the opportunity was created."""

    est_market_gmv: str | Any
    """Estimated sales value (GMV) of the market for this opportunity."""

    est_market_sales_volume: str | Any
    """Estimated number of units sold on the market for this opportunity."""

    expire_time: int | Any
    """Unix time in seconds when the opportunity ends."""

    external_product_id: str | Any
    """Id of the reference product outside TikTok Shop."""

    id: str | Any
    """Id of the opportunity, used to submit products for it."""

    is_collected: bool | Any
    """Whether the seller has saved the opportunity."""

    opportunity_type: str | Any
    """Kind of opportunity: for a category, for a search word or for an exact product."""

    query_words: str | Any
    """Search words that belong to the opportunity."""

    reference_images: list[str]
    """Pictures of the kind of product that is wanted."""

    reference_source: str | Any
    """Where the example of the wanted product comes from."""

    reward_info: str | Any
    """Reward for sellers who take part in the opportunity."""

    search_volume: str | Any
    """Number of searches for the topic on the platform."""

    tag_codes: list[str]
    """Codes of tags that classify opportunities."""

    tags: str | Any
    """Tags that say why the opportunity is promising, such as TIKTOKSHOP_HOT_SELLING."""

    title: str | Any
    """Title of the opportunity, meant for display."""

    video_view_pv: str | Any
    """Number of times that videos on the topic were viewed."""


class OpportunityApplication(Model):
    """Opportunity application inside `ApplyOpportunitiesResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the application, one for each pair of product and opportunity. Example: `submission123`."""

    opportunity_id: str | Any
    """Id of the opportunity, from the list of product opportunities. Example: `213231231`."""

    product_id: str | Any
    """Id of the product, generated by TikTok Shop. Example: `abcd1234`."""

    status: str | Any
    """State of the application: REVIEWING, then APPROVED or REJECTED. Example: `REVIEWING`. See `OpportunityApplicationStatus`."""


class OptimizeImagesImage(Model):
    """Image inside `OptimizeImagesResponse`."""

    __slots__ = ()

    height: int | Any
    """Height of the image in pixels; for an optimized image, that after the change. Example: `600`."""

    optimize_status: str | Any
    """State of the picture: PROCESSING while it is changed (call again), SUCCESS when done, IGNORE when it had been changed before. Example: `SUCCESS`. See `OptimizeStatus`."""

    optimized_uri: str | Any
    """URI of the changed picture, to be used in the product; only after success."""

    optimized_url: str | Any
    """Address of the changed picture, to be used in HTML descriptions; only after success."""

    original_uri: str | Any
    """URI of the picture as it was before the change."""

    original_url: str | Any
    """Address of the picture before the change."""

    width: int | Any
    """Width of the image in pixels; for an optimized image, that after the change. Example: `600`."""


class OptionItem(Model):
    """Option inside `MeasurementAndOption`."""

    __slots__ = ()

    id: str | Any
    """Id of the option, to be given when it is selected."""

    imperial_value_range: list[str]
    """Range allowed for this measure in imperial units."""

    metric_value_range: list[str]
    """Range allowed for this measure in metric units."""

    name: str | Any
    """Name of the option that can be selected."""

    role: str | Any
    """Role that the measure plays in the size chart."""

    unit: str | Any
    """Unit in which values of this measure are given."""


class OriginalImage(Model):
    """Original image inside `TranslationTask`."""

    __slots__ = ()

    uri: str | Any
    """URI of the picture as it was before translation."""

    url: str | Any
    """Address of the picture before translation."""


class PackageDimension(Model):
    """Package dimension inside `PredictProductPackageDimensionsAndWeightResponse`."""

    __slots__ = ()

    height: int | Any
    """Height of the packed product, whole number in the given `unit`; Brazil rounds decimals."""

    length: int | Any
    """Length of the packed product, whole number in the given `unit`; Brazil rounds decimals."""

    unit: str | Any
    """Unit of the package size: CENTIMETER, in the US also INCH; metric or imperial as for the weight."""

    width: int | Any
    """Width of the packed product, whole number in the given `unit`; Brazil rounds decimals."""


class PackageWeight(Model):
    """Package weight inside `GetProductResponse`."""

    __slots__ = ()

    unit: str | Any
    """Unit of the package weight; the US also has POUND, BR, JP and MX also GRAM. Example: `KILOGRAM`. See `PackageWeightUnit`."""

    value: str | Any
    """Weight of the packed product: whole number in grams, up to 3 decimals in kilograms, up to 2 in pounds. Example: `1.32`."""


class PartialEditCandidateProductsDetail(Model):
    """Detail inside `PartialEditCandidateProductsErrorItem`."""

    __slots__ = ()

    external_product_id: str | Any
    """External id of the candidate product that failed. Example: `abcde`."""


class PartialEditCandidateProductsErrorItem(Model):
    """Error inside `PartialEditCandidateProductsResponse`, `UploadCandidateProductsResponse`."""

    __slots__ = ()

    code: int | Any
    """Code of the main error for this entry; other entries of the call may have succeeded. Example: `36002005`."""

    detail: PartialEditCandidateProductsDetail | Any
    """Entry that failed and the errors underneath."""

    message: str | Any
    """Readable explanation why the entry failed."""


class PartialEditCandidateProductsSku(Model):
    """SKU inside `CandidateProduct`, `PartialEditCandidateProductsCandidateProduct`."""

    __slots__ = ()

    price: Money | Any
    """Price of the SKU; for global products the common pre-tax price from which local prices are computed."""

    sales_attributes: list[CreateAttributeRecommendationRequestSalesAttribute]
    """Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. At most 10 items."""


class PhoneNumber(Model):
    """Phone number inside `CreateManufacturerRequest`, `PartialEditManufacturerRequest`, `RegionalProfile`."""

    __slots__ = ()

    availability: str | Any
    """Whether the manufacturer has a telephone number; AVAILABLE by default, and the number is then required. Default: `AVAILABLE`. Example: `AVAILABLE`. See `PhoneNumberAvailability`."""

    country_code: str | Any
    """Country calling code with plus sign, such as +353, at most 4 digits; required when a number is available. Example: `+353`."""

    local_number: str | Any
    """Telephone number without country code, 7 to 20 digits; required when a number is available. Example: `81234567`."""


class PodInfo(Model):
    """POD info inside `GetProductResponse`."""

    __slots__ = ()

    pod_templates: list[PodTemplate]
    """Print-on-demand templates, each with the surfaces that can be customized."""


class PodTemplate(Model):
    """POD template inside `PodInfo`."""

    __slots__ = ()

    pod_template_id: str | Any
    """Id of the print-on-demand template of the product."""

    remark: str | Any
    """Note on the template for the seller or the printer."""

    sku_ids: list[str]
    """SKUs that use this print-on-demand template."""

    surfaces: list[Surface]
    """Surfaces of the product that can be printed."""

    template_name: str | Any
    """Name of the template, chosen by the seller."""


class PreCheckDetail(Model):
    """Pre check detail inside `PreCheckResult`."""

    __slots__ = ()

    long_reason: str | Any
    """Full explanation of the problem found in the product data."""

    related_fields: list[str]
    """Parts of the listing in which the problem lies, such as PRE_CHECK_FIELD_TITLE."""

    short_reason: str | Any
    """Short statement of the problem found in the product data."""


class PreCheckResult(Model):
    """Pre check result inside `CheckProductListingResponse`."""

    __slots__ = ()

    pre_check_details: list[PreCheckDetail]
    """Problems that this check found in the product data."""

    pre_check_item: str | Any
    """Kind of problem that was checked, such as INCOMPLETE_INFO. Example: `INCOMPLETE_INFO`."""


class PreSale(Model):
    """Pre sale inside `CheckProductListingSku`, `CreateProductSku2`, `PartialEditProductSku` and others."""

    __slots__ = ()

    fulfillment_type: FulfillmentType | Any
    """How long the pre-sale may take: give either `handling_duration_days` or `release_date`, as the kind of pre-sale and the market require."""

    type: str | Any
    """Kind of pre-sale, which decides whether a release date or a number of days is needed. Example: `PRE_ORDER`. See `AllowedSpecialProductType`."""


class PrescriptionRequirement(Model):
    """Prescription requirement inside `GetProductResponse`."""

    __slots__ = ()

    needs_prescription: bool | Any
    """Whether buyers need a prescription for this pharmacy product. Example: `false`."""


class Price(Model):
    """Price inside `CombinedSku`, `SearchProductsSku`, `Sku`."""

    __slots__ = ()

    currency: str | Any
    """Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Example: `USD`. See `CreateProductPriceCurrency`."""

    sale_price: str | Any
    """Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `117.5`."""

    starting_bid_price: str | Any
    """Price at which bidding starts in a LIVE auction, decimal text."""

    tax_exclusive_price: str | Any
    """Price before tax and shipping charges for global sellers, decimal text; for local sellers the price shown to buyers. Example: `110`."""

    unit_price: str | Any
    """Price per base unit for comparison, decimal text: the selling price divided by the number of base units; EU only and only when the unit data were given. Example: `1`."""


class Product(Model):
    """Product inside `SearchProductsResponse`."""

    __slots__ = ()

    audit: Audit | Any
    """Review of the product by TikTok Shop; not for products listed only on Tokopedia."""

    create_time: int | Any
    """Unix time in seconds when the product was created. Example: `1234567890`."""

    has_draft: bool | Any
    """Whether the product has a draft with changes that are not published; read it with `return_draft_version`. Example: `true`."""

    id: str | Any
    """Id of the product, generated by TikTok Shop. Example: `1729592969712207008`."""

    integrated_platform_statuses: list[IntegratedPlatformStatus]
    """State of the product on marketplaces connected with TikTok Shop, such as Tokopedia; absent when it is not listed there."""

    is_not_for_sale: bool | Any
    """Whether the product can be had only as a gift with a purchase; it is then hidden from search. Example: `true`."""

    listing_quality_tier: str | Any
    """Quality of the listing: POOR, FAIR or GOOD, judged by title, images and attributes; United States only. Example: `POOR`. See `CurrentTier`."""

    product_families: list[ProductFamily]
    """Families of products that appear as options of each other on the product page; US local sellers only."""

    product_sync_fail_reasons: list[str]
    """Why changes of the global product could not be applied to this one; cross-border sellers only."""

    product_tags: list[str]
    """Tags that mark the product, such as AUCTION."""

    recommended_categories: list[RecommendedCategory]
    """Categories that the platform considers right, judged by title, description and pictures."""

    sales_regions: list[str]
    """Countries in which the product is for sale. See `SalesRegion`."""

    scheduled_sale: ScheduledSale | Any
    """Planned start of sale, on or off and at which time."""

    selling_format: str | Any
    """Whether the product is sold at a fixed price only or also in LIVE auctions."""

    skus: list[SearchProductsSku]
    """SKUs of the product, one entry per variant."""

    status: str | Any
    """State of the product on TikTok Shop, which combines sale and review; absent when it is not listed there. Example: `ACTIVATE`. See `GetProductStatus`."""

    title: str | Any
    """Title of the product, as buyers see it in the shop."""

    update_time: int | Any
    """Unix time in seconds of the last change of the product. Example: `1234567800`."""


class ProductAttribute(Model):
    """Product attribute inside `GetGlobalProductResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the product attribute, from Get Attributes. Example: `100392`."""

    name: str | Any
    """Name of the product attribute, such as Material. Example: `Occasion`."""

    values: list[CheckGlobalProductListingValue]
    """Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere."""


class ProductAuditingResearchProduct(Model):
    """Product inside `ProductAuditingResearchResponse`."""

    __slots__ = ()

    brand_id: str | Any
    """Id of the brand under which the audited product is sold. Example: `1111`."""

    brand_name: str | Any
    """Name of the brand under which the product is sold. Example: `Labor`."""

    categories: list[Category]
    """Categories of the product from the root to the leaf."""

    country: str | Any
    """Country in which the product is for sale, such as DE. Example: `FR`."""

    description: str | Any
    """Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30."""

    id: str | Any
    """Id of the product, generated by TikTok Shop. Example: `1729592969712207008`."""

    listing_url: str | Any
    """Address of the product page in the shop."""

    main_image_urls: list[str]
    """Addresses of the main pictures of the product."""

    seller_id: str | Any
    """Id of the shop in which the product is sold. Example: `11111`."""

    seller_name: str | Any
    """Name of the shop that sells the product."""

    title: str | Any
    """Title of the product, as buyers see it in the shop."""

    variants: list[Variant]
    """SKUs of the audited product, one entry each."""


class ProductCertification(Model):
    """Product certification inside `GetCategoryRulesResponse`."""

    __slots__ = ()

    document_details: str | Any
    """What the certificate must contain and in which form it has to be submitted."""

    expiration_date: ExpirationDate | Any
    """Whether the certificate needs an expiration date."""

    id: str | Any
    """Id of the kind of certificate, to be used in `certifications`. Example: `602362`."""

    is_required: bool | Any
    """Whether the certificate is needed everywhere; if not, `required_regions` and `requirement_conditions` say where and when. Example: `true`."""

    name: str | Any
    """Name of the kind of certificate, meant for display."""

    requirement_conditions: list[RequirementCondition]
    """Conditions on other attributes; when any is true the item is mandatory, otherwise optional."""

    sample_image_url: str | Any
    """Address of a picture that shows an example of the certificate."""


class ProductFamily(Model):
    """Product family inside `GetProductResponse`, `Product`."""

    __slots__ = ()

    id: str | Any
    """Id of the family, shared by all products in it. Example: `1000592969712207000`."""

    products: list[GetProductProduct]
    """Products of the family, shown as options of each other."""


class ProductInformationIssueDiagnosisProduct(Model):
    """Product inside `ProductInformationIssueDiagnosisResponse`."""

    __slots__ = ()

    diagnoses: list[Diagnose]
    """Weaknesses of the listing found for each part of it."""

    id: str | Any
    """Id of the product, generated by TikTok Shop. Example: `123456`."""

    listing_quality: ListingQuality | Any
    """Quality of the listing and number of improvements still open."""


class ProductMainImage(Model):
    """Product main image inside `CombinedSku`."""

    __slots__ = ()

    height: int | Any
    """Height of the image, a whole number of pixels. Example: `600`."""

    thumb_urls: list[str]
    """Addresses of small versions of the picture."""

    uri: str | Any
    """URI of the image, returned by Upload Product Image and used to refer to it in other calls."""

    urls: list[str]
    """Addresses at which the full-size picture can be viewed."""

    width: int | Any
    """Width of the image, a whole number of pixels. Example: `600`."""


class PublishGlobalProductProduct(Model):
    """Product inside `PublishGlobalProductResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the new local product in this market. Example: `1929592969712207410`."""

    region: str | Any
    """Market in which the local product is listed, by country code. Example: `MY`. See `OptionalRegion`."""

    shop_id: str | Any
    """Id of the local shop in the market; there is one per market. Example: `7494083603082020484`."""

    skus: list[PublishGlobalProductSku]
    """New local SKUs, each with the global SKU it comes from."""


class PublishGlobalProductSku(Model):
    """SKU inside `GlobalProduct`, `PublishGlobalProductProduct`."""

    __slots__ = ()

    id: str | Any
    """Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207400`."""

    related_global_sku_id: str | Any
    """Id of the global SKU that the local SKU comes from. Example: `1729696746528737924`."""

    sale_attributes: list[SaleAttribute]
    """Sales attributes that define the local SKU."""

    seller_sku: str | Any
    """Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `XL-COLOR-001`."""


class PublishResult(Model):
    """Publish result inside `EditGlobalProductResponse`, `PartialEditGlobalProductResponse`, `PublishGlobalProductResponse`."""

    __slots__ = ()

    fail_reasons: list[FailReason]
    """Causes of the failure; empty on success."""

    region: str | Any
    """Market by its country code, such as DE or GB. Example: `MY`. See `OptionalRegion`."""

    status: str | Any
    """Outcome in this market: SUCCESS when the change was accepted and is under review, otherwise FAILED. Example: `SUCCESS`. See `PublishResultStatus`."""


class PurchaseOrderQuantityLimit(Model):
    """Purchase order quantity limit inside `CreateProductRequest`, `EditProductRequest`, `Sku`."""

    __slots__ = ()

    cumulative_order_quantity: int | Any
    """Largest number of units one buyer may order over all orders."""

    maximum_order_quantity: int | Any
    """Largest number of units one buyer may put into an order."""


class RecommendSizeChartImage(Model):
    """Image inside `RecommendSizeChartResponse`."""

    __slots__ = ()

    is_size_chart: bool | Any
    """Whether the picture was recognized as a size chart. Example: `false`."""

    url: str | Any
    """Address at which the picture can be viewed."""


class RecommendedCategory(Model):
    """Recommended category inside `GetProductResponse`, `Product`."""

    __slots__ = ()

    id: str | Any
    """Id of the category that the platform considers right for the product. Example: `850003`."""

    local_name: str | Any
    """Name of the category in the language of the market."""


class RecommendedProperty(Model):
    """Recommended property inside `RecommendRequiredProductPropertiesResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the attribute that should be filled in."""

    is_customizable: bool | Any
    """Whether sellers may enter a value of their own for this product attribute."""

    is_multiple_selection: bool | Any
    """Whether the product attribute takes several values."""

    is_required: bool | Any
    """Whether the attribute is mandatory in this category."""

    name: str | Any
    """Name of the attribute that should be filled in."""

    type: str | Any
    """Whether the attribute defines variants or describes the whole product."""

    values: list[CheckGlobalProductListingValue]
    """Values that suit the product for this attribute."""


class RegionalProfile(Model):
    """Regional profile inside `SearchManufacturersManufacturer`."""

    __slots__ = ()

    address: str | Any
    """Postal address in the language of this profile."""

    email: str | Any
    """Email address in this profile of the manufacturer or responsible person. Example: `johndoe@email.com`."""

    locale: str | Any
    """Language in which this profile is written, BCP 47 code. Example: `en-IE`."""

    name: str | Any
    """Name of the manufacturer or responsible person in the language of this profile."""

    phone_number: PhoneNumber | Any
    """Telephone number, split into country code and local number."""

    registered_trade_name: str | Any
    """Registered trade name of the manufacturer, at most 200 characters."""


class ReplicateProductDetail(Model):
    """Detail inside `ReplicateProductErrorItem`."""

    __slots__ = ()

    region: str | Any
    """Market for which the product could not be copied. Example: `US`."""


class ReplicateProductErrorItem(Model):
    """Error inside `ReplicateProductResponse`."""

    __slots__ = ()

    code: int | Any
    """Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052223`."""

    detail: ReplicateProductDetail | Any
    """Entry that failed and the errors underneath."""

    message: str | Any
    """Readable explanation why the entry failed."""


class ReplicateSource(Model):
    """Replicate source inside `GlobalListingPolicy`."""

    __slots__ = ()

    product_id: str | Any
    """Id of the product that this SKU follows. Example: `1729592969712203232`."""

    shop_id: str | Any
    """Id of the shop of the product that this SKU follows. Example: `7295929697122032321`."""

    sku_id: str | Any
    """Id of the SKU in another market that this one follows. Example: `1729592969712203232`."""


class ReplicatedProduct(Model):
    """Replicated product inside `GetGlobalReplicatedProductsResponse`."""

    __slots__ = ()

    product_id: str | Any
    """Id of the product, generated by TikTok Shop. Example: `1732057700058170433`."""

    product_status: str | Any
    """State of the copy of the product in its market. Example: `ACTIVE`."""

    region: str | Any
    """Market of the copy; changes can be passed on only where a copy exists. Example: `US`."""

    shop_id: str | Any
    """Id of the shop in which the copy is listed. Example: `1732057700058170433`."""


class RequirementCondition(Model):
    """Requirement condition inside `Attribute`, `GetGlobalAttributesAttribute`, `GetGlobalCategoryRulesProductCertification` and others."""

    __slots__ = ()

    attribute_id: str | Any
    """Id of the product attribute that the condition looks at. Example: `101610`."""

    attribute_value_id: str | Any
    """Id of the attribute value that makes the condition true when the seller selects it. Example: `1024358`."""

    condition_type: str | Any
    """Kind of condition; VALUE_ID_MATCH is true when the seller selects the attribute value named here. Example: `VALUE_ID_MATCH`. See `ConditionType`."""

    region: str | Any
    """Market in which the condition applies. Example: `IE`. See `OptionalRegion`."""


class ResponsiblePerson(Model):
    """Responsible person inside `GetGlobalCategoryRulesResponse`."""

    __slots__ = ()

    is_required: bool | Any
    """Whether the responsible person must be named in all EU markets; if not, `required_regions` lists those where it must. Example: `false`."""

    optional_regions: list[str]
    """Markets where it is optional, or mandatory only under conditions; only when it is not mandatory everywhere. See `RequiredRegion`."""

    required_regions: list[str]
    """Markets where it is mandatory without conditions; only when it is not mandatory everywhere. See `RequiredRegion`."""


class Reward(Model):
    """Reward inside `GetProductSkppDetailResponse`, `ListProductSkppStatusesProduct`."""

    __slots__ = ()

    ad_credit_claim_status: str | Any
    """Whether the ad credit of this reward has been claimed."""

    campaign_id: str | Any
    """Id of the campaign to which the reward belongs."""

    claim_conditions: list[ClaimCondition]
    """Conditions the seller must meet to claim the reward, each with current and target value."""

    reward_type: str | Any
    """Kind of reward that can be earned, such as ad credit."""

    status: str | Any
    """State in which the reward for this product is at present."""

    title: str | Any
    """Title of the reward, as it is shown to the seller."""

    value: str | Any
    """Worth of the reward, such as an amount of ad credit."""


class Row(Model):
    """Row inside `Table`."""

    __slots__ = ()

    cells: list[Cell]
    """Cells of this row, one per column of the size chart."""


class Rule(Model):
    """Rule inside `ComplexValue`, `Field`."""

    __slots__ = ()

    type: str | Any
    """Kind of rule, such as REQUIRED, VALUE_TYPE or MAX_LENGTH; `value` holds its content. Example: `REQUIRED`."""

    value: str | Any
    """Content of the rule, such as true or the largest length. Example: `true`."""


class SaleAttribute(Model):
    """Sale attribute inside `PublishGlobalProductSku`."""

    __slots__ = ()

    id: str | Any
    """Id of the sales attribute in the new local product. Example: `100001`."""

    value_id: str | Any
    """Id of the attribute value in the new local product. Example: `7272008676829824800`."""


class SalesAttribute(Model):
    """Sales attribute inside `CreateProductSku`, `GlobalSku`."""

    __slots__ = ()

    id: str | Any
    """Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100000`."""

    value_id: str | Any
    """Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `1729592969712207123`."""


class SalesAttributeMapping(Model):
    """Sales attribute mapping inside `SkuMapping`."""

    __slots__ = ()

    global_attribute_id: str | Any
    """Id of the sales attribute in the global product. Example: `100000`."""

    global_value_id: str | Any
    """Id of the value of the sales attribute in the global product. Example: `1001064`."""

    local_attribute_id: str | Any
    """Id of the sales attribute in the local product. Example: `100000`."""

    local_value_id: str | Any
    """Id of the value of the sales attribute in the local product. Example: `1001064`."""


class ScheduledSale(Model):
    """Scheduled sale inside `CheckProductListingRequest`, `CreateProductRequest`, `EditProductRequest` and others."""

    __slots__ = ()

    is_enabled_scheduled_sale: bool | Any
    """Whether the product goes on sale at `schedule_sale_time`."""

    schedule_sale_time: int | Any
    """Unix time at which the product goes on sale."""


class SearchCombinedListingRecommendationsProduct(Model):
    """Product inside `CombinedListingRecommendation`."""

    __slots__ = ()

    id: str | Any
    """Id of the product, generated by TikTok Shop. Example: `7362027385890244398`."""

    option_value: str | Any
    """Value of this product for the attribute named in `option_name`, such as Red. Example: `Red`."""


class SearchManufacturersManufacturer(Model):
    """Manufacturer inside `SearchManufacturersResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the manufacturer, to be listed in `manufacturer_ids` of a product. Example: `66d3cbe4d9c8b09ddca932a7`."""

    regional_profiles: list[RegionalProfile]
    """Contact data in the languages of the supported EU countries."""


class SearchOpportunitiesOpportunity(Model):
    """Opportunity inside `SearchOpportunitiesResponse`."""

    __slots__ = ()

    benefits: list[str]
    """What the seller has to do and gains from it, as readable sentences."""

    create_time: int | Any
    """Unix time in seconds when the opportunity was created. Example: `1726341751`."""

    id: str | Any
    """Id of the opportunity, used to submit products for it. Example: `12321`."""

    tags: list[str]
    """Tags that say why the opportunity is promising, such as TIKTOKSHOP_HOT_SELLING. See `SearchOpportunitiesOpportunityTag`."""

    type: str | Any
    """Level of the opportunity: PRODUCT wants exactly this product, LEAF_CATEGORY any suitable one of the category. Example: `LEAF_CATEGORY`. See `SearchOpportunitiesOpportunityType`."""

    update_time: int | Any
    """Unix time in seconds of the last change of the opportunity. Example: `1726341751`."""


class SearchProductsSku(Model):
    """SKU inside `Product`."""

    __slots__ = ()

    external_list_prices: list[ExternalListPrice]
    """List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only."""

    fees: list[CheckProductListingFee]
    """Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand)."""

    id: str | Any
    """Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207012`."""

    inventory: list[CheckProductListingInventory]
    """Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products."""

    list_price: Money | Any
    """Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only."""

    pre_sale: PreSale | Any
    """Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types."""

    price: Price | Any
    """Price of the SKU; for global products the common pre-tax price from which local prices are computed."""

    seller_sku: str | Any
    """Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`."""

    status_info: StatusInfo | Any
    """State of the SKU and who took it off sale."""


class SearchResponsiblePersonsRegionalProfile(Model):
    """Regional profile inside `SearchResponsiblePersonsResponsiblePerson`."""

    __slots__ = ()

    address: Address | Any
    """Postal address in the language of this profile."""

    email: str | Any
    """Email address in this profile of the manufacturer or responsible person. Example: `john.doe@email.com`."""

    locale: str | Any
    """Language in which this profile is written, BCP 47 code. Example: `en-IE`."""

    name: str | Any
    """Name of the manufacturer or responsible person in the language of this profile."""

    phone_number: CreateResponsiblePersonPhoneNumber | Any
    """Telephone number, split into country code and local number."""


class SearchResponsiblePersonsResponsiblePerson(Model):
    """Responsible person inside `SearchResponsiblePersonsResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the person, to be listed in `responsible_person_ids` of a product. Example: `66d3cbe4d9c8b09ddca932a7`."""

    regional_profiles: list[SearchResponsiblePersonsRegionalProfile]
    """Contact data in the languages of the supported EU countries."""


class SearchSizeChartsImage(Model):
    """Image inside `SearchSizeChartsSizeChart`."""

    __slots__ = ()

    locale: str | Any
    """Language of the picture of the size chart, BCP 47 code. Example: `en-US`."""

    uri: str | Any
    """URI of the image, returned by Upload Product Image and used to refer to it in other calls."""

    url: str | Any
    """Address at which the picture can be viewed."""


class SearchSizeChartsSizeChart(Model):
    """Size chart inside `SearchSizeChartsResponse`."""

    __slots__ = ()

    images: list[SearchSizeChartsImage]
    """Pictures of the size chart, one per language."""

    related_category_ids: list[str]
    """Ids of the categories the size chart is made for."""

    size_chart_datas: list[SearchSizeChartsSizeChartData]
    """Contents of the size chart, one entry per language."""

    size_chart_mode: str | Any
    """Whether the size chart belongs to one product or is a template for many."""

    template_id: str | Any
    """Id of the size chart template, to be used in products. Example: `7362027385890244398`."""

    template_name: str | Any
    """Name of the template, chosen by the seller."""


class SearchSizeChartsSizeChartData(Model):
    """Size chart data inside `SearchSizeChartsSizeChart`."""

    __slots__ = ()

    locale: str | Any
    """Language of this version of the size chart, BCP 47 code."""

    size_chart_data: SizeChartData | Any
    """Contents of the size chart: measures, sizes and table."""


class SellerSku(Model):
    """Seller SKU inside `GetCategoryRulesResponse`."""

    __slots__ = ()

    is_required: bool | Any
    """Whether products of this category need an own code of the seller for each SKU."""


class SeoWord(Model):
    """SEO word inside `GetProductProduct`, `Suggestion`."""

    __slots__ = ()

    text: str | Any
    """Search word that is suggested for the title. Example: `dress`."""


class ShopSummary(Model):
    """Shop summary inside `GetShopSkppSummaryResponse`."""

    __slots__ = ()

    earned_ad_credit: str | Any
    """Ad credit the shop has earned in the program."""

    eligible_products_count: int | Any
    """Number of products of the shop that can take part in the program."""

    increased_visibility_l30d: str | Any
    """Additional visibility the shop gained from the program in the last 30 days."""

    qualified_products_count: int | Any
    """Number of products of the shop that meet all goals of the program."""


class SizeChart(Model):
    """Size chart inside `GetCategoryRulesResponse`, `GetGlobalCategoryRulesResponse`."""

    __slots__ = ()

    is_required: bool | Any
    """Whether products of this category need a size chart. Example: `true`."""

    is_supported: bool | Any
    """Whether size charts are used in this category; one that is given anyway is not saved. Example: `true`."""

    measurement_and_options: list[MeasurementAndOption]
    """Measures that a size chart of this category can have."""

    size_types: list[str]
    """Kinds of sizes the chart covers, such as letter or number sizes."""


class SizeChartData(Model):
    """Size chart data inside `SearchSizeChartsSizeChartData`."""

    __slots__ = ()

    description: str | Any
    """Explanation of the size chart for the buyer."""

    is_one_size: bool | Any
    """Whether the product comes in a single size."""

    measurement_type: str | Any
    """Whether the sizes are those of the body, of the product or general ones."""

    size_types: list[str]
    """Kinds of sizes the chart covers, such as letter or number sizes."""

    table: Table | Any
    """Table of the size chart with columns and rows."""

    unit_system: str | Any
    """Whether the size chart uses metric or imperial units."""


class Sku(Model):
    """SKU inside `GetProductResponse`."""

    __slots__ = ()

    combined_skus: list[CombinedSku]
    """SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles."""

    external_list_prices: list[ExternalListPrice]
    """List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only."""

    external_sku_id: str | Any
    """Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207234`."""

    external_urls: list[str]
    """Pages of other shops where the same product can be bought, at most 500 characters each."""

    extra_identifier_codes: list[str]
    """Identifier codes of the single items in a bundle, at most 10 and each unique; EU only."""

    fees: list[CheckProductListingFee]
    """Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand)."""

    global_listing_policy: GlobalListingPolicy | Any
    """How this SKU follows its source in another market; only for products synchronized within the EU."""

    id: str | Any
    """Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `10001`."""

    identifier_code: IdentifierCode | Any
    """International product code such as GTIN; can be changed only while the product is a draft."""

    inventory: list[CheckProductListingInventory]
    """Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products."""

    list_price: Money | Any
    """Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only."""

    pre_sale: PreSale | Any
    """Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types."""

    price: Price | Any
    """Price of the SKU; for global products the common pre-tax price from which local prices are computed."""

    purchase_order_quantity_limit: PurchaseOrderQuantityLimit | Any
    """Limits on the number of units a buyer may order."""

    sales_attributes: list[GetGlobalProductSalesAttribute]
    """Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product."""

    seller_sku: str | Any
    """Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it."""

    sku_dimensions: SkuDimension | Any
    """Outer size of the packed SKU, when it differs from that of the product."""

    sku_unit_count: str | Any
    """Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1.00`."""

    sku_weight: SkuWeight | Any
    """Weight of the packed SKU, when it differs from that of the product."""

    status_info: StatusInfo | Any
    """State of the SKU and who took it off sale."""


class SkuDimension(Model):
    """SKU dimension inside `CheckProductListingSku`, `CreateProductSku2`, `EditProductSku` and others."""

    __slots__ = ()

    height: str | Any
    """Height of the packed SKU in the given `unit`."""

    length: str | Any
    """Length of the packed SKU in the given `unit`."""

    unit: str | Any
    """Unit of the size of the packed SKU, such as CENTIMETER."""

    width: str | Any
    """Width of the packed SKU in the given `unit`."""


class SkuImage(Model):
    """SKU image inside `CreateAttributeRecommendationRequestSalesAttribute`."""

    __slots__ = ()

    uri: str | Any
    """URI of the image, returned by Upload Product Image and used to refer to it in other calls."""


class SkuImg(Model):
    """SKU image inside `GetGlobalProductSalesAttribute`."""

    __slots__ = ()

    height: int | Any
    """Height of the image, a whole number of pixels. Example: `600`."""

    thumb_urls: list[str]
    """Addresses of small versions of the picture."""

    uri: str | Any
    """URI of the image, returned by Upload Product Image and used to refer to it in other calls."""

    urls: list[str]
    """Addresses at which the full-size picture can be viewed."""

    width: int | Any
    """Width of the image, a whole number of pixels. Example: `600`."""


class SkuMapping(Model):
    """SKU mapping inside `GetGlobalProductProduct`, `GlobalProductAssociation`."""

    __slots__ = ()

    global_sku_id: str | Any
    """Id of the SKU in the global product, from Search Global Products. Example: `1729592969712207234`."""

    local_sku_id: str | Any
    """Id of the SKU in the local product, the counterpart of `global_sku_id`. Example: `1729592969712207230`."""

    sales_attribute_mappings: list[SalesAttributeMapping]
    """Which local attribute and value stand for which global ones."""


class SkuWeight(Model):
    """SKU weight inside `CheckProductListingSku`, `CreateProductSku2`, `EditProductSku` and others."""

    __slots__ = ()

    unit: str | Any
    """Unit of the weight of the packed SKU, such as KILOGRAM."""

    value: str | Any
    """Weight of the packed SKU in the given `unit`, decimal text."""


class SmartText(Model):
    """Smart text inside `Suggestion`."""

    __slots__ = ()

    text: str | Any
    """Title or description suggested by the platform."""


class StatusInfo(Model):
    """Status info inside `SearchProductsSku`, `Sku`."""

    __slots__ = ()

    deactivation_source: str | Any
    """Who took the SKU off sale: SELLER, PLATFORM after a violation, or COMBO_RELATION because a part of the bundle is off sale. Example: `PLATFORM`. See `DeactivationSource`."""

    status: str | Any
    """State of the SKU on TikTok Shop: NORMAL or DEACTIVATED. Example: `DEACTIVATED`. See `StatusInfoStatus`."""


class StockOperation(Model):
    """Stock operation inside `UpdateStockOperationSettingsResponse`."""

    __slots__ = ()

    failed_sku_ids: list[str]
    """SKUs for which the setting could not be changed."""

    success_sku_ids: list[str]
    """SKUs for which the stock setting was changed."""


class Submission(Model):
    """Submission inside `Data`, `SubmitProductViaOpportunityResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the submission of a product for an opportunity."""

    opportunity_id: str | Any
    """Id of the opportunity, from the list of product opportunities."""

    opportunity_title: str | Any
    """Title of the opportunity for which the product was submitted."""

    product_id: str | Any
    """Id of the product, generated by TikTok Shop."""

    product_name: str | Any
    """Title of the product that was submitted."""

    product_orders: int | Any
    """Number of orders that the submitted product got."""

    product_pv: int | Any
    """Number of page views that the submitted product got."""

    rejection_reason: str | Any
    """Why the submission was refused; empty otherwise."""

    review_time: int | Any
    """Unix time in seconds when the submission was reviewed."""

    status: str | Any
    """State of the review of the submitted product."""

    submit_time: int | Any
    """Unix time in seconds when the product was submitted."""


class SubmitStrikethroughPriceErrorItem(Model):
    """Error inside `SubmitStrikethroughPriceResponse`, `UpdateInventoryResponse`."""

    __slots__ = ()

    code: int | Any
    """Code of the main error for this entry; other entries of the call may have succeeded. Example: `12052990`."""

    detail: EnableStrikethroughPricesDetail | Any
    """Entry that failed and the errors underneath."""

    message: str | Any
    """Readable explanation why the entry failed."""


class SubscribeDiscountDetail(Model):
    """Subscribe discount detail inside `SubscribeInfo`."""

    __slots__ = ()

    discount_level: str | Any
    """Kind of subscription discount: REGULAR, FIRST_ORDER or RETENTION. Example: `REGULAR`."""

    discount_value: int | Any
    """Discount in percent, 10 meaning 10 % off. Example: `10`."""


class SubscribeInfo(Model):
    """Subscribe info inside `GetProductResponse`."""

    __slots__ = ()

    subscribe_discount_details: list[SubscribeDiscountDetail]
    """Discounts of the Subscribe and Save program set for this product."""

    subscribe_promotion_config: list[SubscribePromotionConfig]
    """Discounts the seller may set in Subscribe and Save, one entry per kind."""

    subscribe_status: str | Any
    """Whether Subscribe and Save is on for the product: ENABLED or NOT_ENABLED; required to create or change a subscription. Example: `ENABLED`."""

    support_subscribe: bool | Any
    """Whether seller and product can offer Subscribe and Save. Example: `false`."""


class SubscribePromotionConfig(Model):
    """Subscribe promotion config inside `SubscribeInfo`."""

    __slots__ = ()

    discount_level: str | Any
    """Kind of subscription discount: REGULAR, FIRST_ORDER or RETENTION. Example: `REGULAR`."""

    discount_options: list[int]
    """Discounts in percent that the seller can choose for this kind."""

    max_discount: int | Any
    """Largest discount the seller may set for this kind, in percent. Example: `90`."""

    min_discount: int | Any
    """Smallest discount the seller may set for this kind, in percent. Example: `5`."""


class Suggestion(Model):
    """Suggestion inside `CheckProductListingDiagnose`, `Diagnose`."""

    __slots__ = ()

    images: list[Image]
    """Improved version of the main picture; only the first picture is improved."""

    seo_words: list[SeoWord]
    """Search words that are worth using in the title."""

    smart_texts: list[SmartText]
    """Titles or descriptions suggested by the platform."""


class SupplementarySkuImage(Model):
    """Supplementary SKU image inside `GetGlobalProductSalesAttribute`."""

    __slots__ = ()

    height: int | Any
    """Height of the image, a whole number of pixels. Example: `100`."""

    thumb_urls: list[str]
    """Addresses of small versions of the picture."""

    uri: str | Any
    """URI of the image, returned by Upload Product Image and used to refer to it in other calls."""

    urls: list[str]
    """Addresses at which the full-size picture can be viewed."""

    width: int | Any
    """Width of the image, a whole number of pixels. Example: `100`."""


class Surface(Model):
    """Surface inside `PodTemplate`."""

    __slots__ = ()

    background_image: BackgroundImage | Any
    """Picture of the surface on which the buyer's design is placed."""

    custom_areas: list[CustomArea]
    """Areas of the surface that the buyer can fill with text or an image."""

    external_surface_id: str | Any
    """Id of the surface in the system of the print-on-demand provider."""

    mask_image: MaskImage | Any
    """Picture laid over the design so that the preview looks real."""

    surface_name: str | Any
    """Name of the surface, such as front or back."""


class Table(Model):
    """Table inside `CreateSizeChartV2SizeChartData`, `SizeChartData`."""

    __slots__ = ()

    headers: list[Header]
    """Columns of the size chart, such as chest or waist."""

    rows: list[Row]
    """Rows of the size chart table, usually one per size."""


class TaskDetail(Model):
    """Task detail inside `GetProductSkppDetailResponse`."""

    __slots__ = ()

    action_suggestions: list[ActionSuggestion]
    """Actions that would raise the score of this task."""

    category: str | Any
    """Category of the task, such as content or price."""

    current_value: str | Any
    """Value reached so far, to be compared with `target_value`."""

    name: str | Any
    """Name of the task, which is one part of the program score."""

    passed: bool | Any
    """Whether the product meets the goal of this task."""

    target_value: str | Any
    """Value that has to be reached to meet the condition."""


class Template(Model):
    """Template inside `CheckGlobalProductListingSizeChart`, `GetGlobalProductSizeChart`, `GetProductSizeChart`."""

    __slots__ = ()

    id: str | Any
    """Id of a size chart template made in Seller Center. Example: `7267563252536723205`."""


class TextArea(Model):
    """Text area inside `CustomArea`, `PartialEditProductCustomArea`."""

    __slots__ = ()

    align_type: str | Any
    """Alignment of the buyer's text inside the print area."""

    colors: list[str]
    """Colors that the buyer can choose from for the text."""

    default_text: str | Any
    """Text shown in the area until the buyer enters one."""

    fonts: list[str]
    """Fonts that the buyer can choose from for the text."""

    max_text_length: int | Any
    """Largest number of characters the buyer may enter."""


class TotalAvailableInventoryDistribution(Model):
    """Total available inventory distribution inside `InventorySearchSku`."""

    __slots__ = ()

    campaign_inventory: list[CampaignInventory]
    """Stock set aside for campaigns, one entry per campaign."""

    creator_inventory: list[CreatorInventory]
    """Stock set aside for creators, one entry per creator."""

    in_shop_inventory: InShopInventory | Any
    """Stock left for normal sale after campaigns and creators got their share."""


class TranslatedImage(Model):
    """Translated image inside `TranslationTask`."""

    __slots__ = ()

    uri: str | Any
    """URI of the picture after translation, to be used in the product."""

    url: str | Any
    """Address of the picture after translation."""


class TranslationTask(Model):
    """Translation task inside `GetImageTranslationTasksResponse`."""

    __slots__ = ()

    fail_reason: str | Any
    """Why the translation failed, for example an invalid image; some causes allow another try."""

    id: str | Any
    """Id of the translation task, to fetch its result with Get Image Translation Tasks. Example: `764c6e87eedcea90399a0dafcd572b71`."""

    original_image: OriginalImage | Any
    """Picture before translation, with URI and address."""

    status: str | Any
    """State of the translation: PROCESSING, then COMPLETED or FAILED. Example: `COMPLETED`. See `TranslationTaskStatus`."""

    target_language: str | Any
    """Language into which the picture is translated, BCP 47 code. Example: `it-IT`."""

    translated_image: TranslatedImage | Any
    """Picture after translation; present once the task is completed."""


class Unit(Model):
    """Unit inside `MetricValueModule`."""

    __slots__ = ()

    id: str | Any
    """Id of the measuring unit, to be used as `unit_id` together with a number."""

    name: str | Any
    """Name of the unit, such as centimeter, meant for display."""


class Value(Model):
    """Value inside `Attribute`."""

    __slots__ = ()

    icon_url: str | Any
    """Address of the icon of this attribute value."""

    id: str | Any
    """Id of the built-in value, to be used in products. Example: `1001533`."""

    name: str | Any
    """Name of the built-in value, meant for display. Example: `Birthday`."""


class ValueLimit(Model):
    """Value limit inside `MetricValueModule`."""

    __slots__ = ()

    length_limit: LengthLimit | Any
    """Shortest and longest text allowed for the value."""

    num_limit: NumLimit | Any
    """Smallest and largest number allowed for the value."""


class Variant(Model):
    """Variant inside `ProductAuditingResearchProduct`."""

    __slots__ = ()

    id: str | Any
    """Id of the SKU of the product that is audited. Example: `11111`."""


class Video(Model):
    """Video inside `GetProductResponse`."""

    __slots__ = ()

    cover_url: str | Any
    """Address of the cover picture of the video."""

    format: str | Any
    """File format of the product video, such as MP4. Example: `MP4`."""

    height: int | Any
    """Height of the video picture, a whole number of pixels. Example: `480`."""

    id: str | Any
    """Id of the video file, returned by Upload Product File. Example: `v09ea0g40000cj91373c77u3mid3g1s0`."""

    size: int | Any
    """Size of the original video file in megabytes. Example: `1000`."""

    url: str | Any
    """Address at which the video can be viewed."""

    width: int | Any
    """Width of the video picture, a whole number of pixels. Example: `1280`."""


class WarehouseInventory(Model):
    """Warehouse inventory inside `InventorySearchSku`."""

    __slots__ = ()

    available_quantity: int | Any
    """Units in this warehouse that customers can still order; equals `quantity` of the product. Example: `100`."""

    committed_quantity: int | Any
    """Units in this warehouse that are reserved by orders and can no longer be sold. Example: `10`."""

    warehouse_id: str | Any
    """Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7054915283043174149`."""


class Warning(Model):
    """Warning inside `CheckProductListingResponse`, `CreateProductResponse`, `EditProductResponse`."""

    __slots__ = ()

    message: str | Any
    """Readable warning about something that keeps the product from going on sale; act on it soon."""


class Weight(Model):
    """Weight inside `WeightRecommendation`."""

    __slots__ = ()

    max_value: str | Any
    """Largest recommended weight of the package."""

    min_value: str | Any
    """Smallest recommended weight of the package."""


class WeightRecommendation(Model):
    """Weight recommendation inside `GetProductPackageRecommendationsProduct`."""

    __slots__ = ()

    unit: str | Any
    """Unit in which the recommended weights are given."""

    weight: Weight | Any
    """Range in which the weight of the package should lie."""


class Width(Model):
    """Width inside `DimensionRecommendation`."""

    __slots__ = ()

    max_value: str | Any
    """Largest recommended width of the package."""

    min_value: str | Any
    """Smallest recommended width of the package."""


class ActivateProductsResponse(ResponseModel):
    """The response of `ActivateProduct` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds."""


class ApplyOpportunitiesResponse(ResponseModel):
    """The response of `ApplyOpportunities` (202409)."""

    __slots__ = ()

    opportunity_applications: list[OpportunityApplication]
    """Applications made, one for each pair of product and opportunity."""


class BindLocalProductsResponse(ResponseModel):
    """The response of `BindLocalProducts` (202503)."""

    __slots__ = ()

    bind_results: list[BindResult]
    """Result for each local product that was to be bound to the global product."""


class CheckGlobalProductListingResponse(ResponseModel):
    """The response of `CheckGlobalProductListing` (202404)."""

    __slots__ = ()

    check_result: str | Any
    """Result of the trial listing: PASS, or FAILED with the causes in `fail_reasons`. Example: `PASS`."""

    fail_reasons: list[FailReason]
    """Causes of the failure; empty on success."""


class CheckListingPrerequisitesResponse(ResponseModel):
    """The response of `CheckListingPrerequisites` (202312)."""

    __slots__ = ()

    check_results: list[CheckResult]
    """Requirements that the shop must meet to list products, with the result of each."""


class CheckProductListingResponse(ResponseModel):
    """The response of `CheckProductListing` (202309)."""

    __slots__ = ()

    check_result: str | Any
    """Result of the trial listing: PASS, or FAILED with the causes in `fail_reasons`. Example: `FAILED`."""

    diagnoses: list[CheckProductListingDiagnose]
    """Weaknesses of the listing found for each part of it; deprecated, use Diagnose and Optimize Product."""

    fail_reasons: list[FailReason]
    """Causes of the failure; empty on success."""

    listing_quality: ListingQuality | Any
    """Quality of the listing; deprecated, use Diagnose and Optimize Product."""

    pre_check_results: list[PreCheckResult]
    """Results of the check of the product data, one per kind of problem."""

    warnings: Warning | Any
    """Warnings about the listing that do not make the call fail but should be acted on."""


class CreateCustomBrandResponse(ResponseModel):
    """The response of `CreateCustomBrands` (202309)."""

    __slots__ = ()

    id: str | Any
    """Id of the new brand, to be used as `brand_id`. Example: `7082427311584347905`."""


class CreateGlobalProductResponse(ResponseModel):
    """The response of `CreateGlobalProduct` (202309)."""

    __slots__ = ()

    global_product_id: str | Any
    """Id of the new global product, used to edit or publish it. Example: `1729592969712207008`."""

    global_skus: list[GlobalSku]
    """Variants of the global product, from which local SKUs are published."""


class CreateGpaUpgradeTaskResponse(ResponseModel):
    """The response of `CreateGPAUpgradeTask` (202604)."""

    __slots__ = ()


class CreateImageTranslationTasksResponse(ResponseModel):
    """The response of `CreateImageTranslationTasks` (202505)."""

    __slots__ = ()

    translation_tasks: list[CreateImageTranslationTasksTranslationTask]
    """Translation tasks, one for each pair of picture and language."""


class CreateManufacturerResponse(ResponseModel):
    """The response of `CreateManufacturer` (202409)."""

    __slots__ = ()

    manufacturer_id: str | Any
    """Id of the manufacturer, generated by TikTok Shop. Example: `66d3cbe4d9c8b09ddca932a7`."""


class CreateProductResponse(ResponseModel):
    """The response of `CreateProduct` (202309)."""

    __slots__ = ()

    product_id: str | Any
    """Id of the product that was just created, listed or as draft. Example: `1729592969712207008`."""

    skus: list[CreateProductSku]
    """Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100."""

    warnings: list[Warning]
    """Warnings about the listing that do not make the call fail but should be acted on."""


class CreateResponsiblePersonResponse(ResponseModel):
    """The response of `CreateResponsiblePerson` (202409)."""

    __slots__ = ()

    responsible_person_id: str | Any
    """Id of the responsible person in TikTok Shop. Example: `66d3cbe4d9c8b09ddca023f1`."""


class CreateSizeChartV2Response(ResponseModel):
    """The response of `CreateSizeChartV2` (202610)."""

    __slots__ = ()

    size_chart_id: str | Any
    """Id of the size chart, returned when it was created."""


class DeactivateProductsResponse(ResponseModel):
    """The response of `DeactivateProducts` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds."""


class DeleteGlobalProductsResponse(ResponseModel):
    """The response of `DeleteGlobalProducts` (202309)."""

    __slots__ = ()

    errors: list[DeleteGlobalProductsErrorItem]
    """Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds."""


class DeleteProductsResponse(ResponseModel):
    """The response of `DeleteProducts` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds."""


class DiagnoseAndOptimizeProductResponse(ResponseModel):
    """The response of `DiagnoseandOptimizeProduct` (202411)."""

    __slots__ = ()

    diagnoses: list[Diagnose]
    """Weaknesses of the listing found for each part of it, with improvements if asked for."""

    listing_quality: ListingQuality | Any
    """Quality of the listing and number of improvements still open."""


class EditGlobalProductResponse(ResponseModel):
    """The response of `EditGlobalProduct` (202309)."""

    __slots__ = ()

    global_skus: list[GlobalSku]
    """Variants of the global product, from which local SKUs are published."""

    publish_results: list[PublishResult]
    """Outcome of passing the change on to the markets, one entry each."""


class EditProductResponse(ResponseModel):
    """The response of `EditProduct` (202509)."""

    __slots__ = ()

    audit: Audit | Any
    """Review of the product by TikTok Shop; not for products listed only on Tokopedia."""

    product_id: str | Any
    """Id of the product, generated by TikTok Shop. Example: `1729592969712207008`."""

    skus: list[CreateProductSku]
    """Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100."""

    warnings: list[Warning]
    """Warnings about the listing that do not make the call fail but should be acted on."""


class EditSizeChartV2Response(ResponseModel):
    """The response of `EditSizeChartV2` (202610)."""

    __slots__ = ()

    size_chart_id: str | Any
    """Id of the size chart, returned when it was created."""


class EnableStrikethroughPricesResponse(ResponseModel):
    """The response of `EnableStrikethroughPrices` (202502)."""

    __slots__ = ()

    errors: list[EnableStrikethroughPricesErrorItem]
    """Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds."""


class GetAttributesResponse(ResponseModel):
    """The response of `GetAttributes` (202309)."""

    __slots__ = ()

    attributes: list[Attribute]
    """Built-in product and sales attributes of the category in the market of the shop."""


class GetBrandsResponse(ResponseModel):
    """The response of `GetBrands` (202309)."""

    __slots__ = ()

    brands: list[GetBrandsBrand]
    """Brands that match the request, with id and authorization."""

    total_count: int | Any
    """Number of entries that match the request, over all pages. Example: `10000`."""


class GetCategoriesResponse(ResponseModel):
    """The response of `GetCategories` (202309)."""

    __slots__ = ()

    categories: list[Category]
    """Categories that match the request, each naming its parent."""


class GetCategoryRulesResponse(ResponseModel):
    """The response of `GetCategoryRules` (202309)."""

    __slots__ = ()

    allowed_special_product_types: list[str]
    """Special sales models, besides normal products, that the shop may use in this category. See `AllowedSpecialProductType`."""

    cod: Cod | Any
    """Whether the category allows cash on delivery; only in ID, MY, PH, SA, TH and VN."""

    epr: Epr | Any
    """Whether the category needs a registration for extended producer responsibility (EPR)."""

    fees: list[Fee]
    """Fees that must or may be stated for products of this category, such as the German deposit (Pfand)."""

    manufacturer: GetCategoryRulesManufacturer | Any
    """Whether the manufacturer must be named for products of this category; empty if not, EU only."""

    package_dimension: GetCategoryRulesPackageDimension | Any
    """Whether the size of the package must be given in this category."""

    product_certifications: list[ProductCertification]
    """Certificates that products of this category need; empty when none are."""

    responsible_person: GetCategoryRulesResponsiblePerson | Any
    """Whether a responsible person must be named for products of this category; empty if not, EU only."""

    seller_sku: SellerSku | Any
    """Whether the seller's own SKU code is mandatory in this category."""

    size_chart: SizeChart | Any
    """Whether size charts are possible or mandatory in this category, and their measures."""


class GetGlobalAttributesResponse(ResponseModel):
    """The response of `GetGlobalAttributes` (202309)."""

    __slots__ = ()

    attributes: list[GetGlobalAttributesAttribute]
    """Built-in product and sales attributes of the category in the market of the shop."""


class GetGlobalCategoriesResponse(ResponseModel):
    """The response of `GetGlobalCategories` (202309)."""

    __slots__ = ()

    categories: list[Category]
    """Categories that match the request, each naming its parent."""


class GetGlobalCategoryRulesResponse(ResponseModel):
    """The response of `GetGlobalCategoryRules` (202309)."""

    __slots__ = ()

    manufacturer: Manufacturer | Any
    """Whether the manufacturer must be named for products of this category; empty if not, EU only."""

    product_certifications: list[GetGlobalCategoryRulesProductCertification]
    """Certificates that products of this category need; empty when none are."""

    responsible_person: ResponsiblePerson | Any
    """Whether a responsible person must be named for products of this category; empty if not, EU only."""

    size_chart: SizeChart | Any
    """Whether size charts are possible or mandatory in this category."""


class GetGlobalListingRulesResponse(ResponseModel):
    """The response of `GetGlobalListingRules` (202507)."""

    __slots__ = ()

    inventory_rules: list[InventoryRule]
    """How stock is divided among markets, one entry per warehouse of the shop."""

    listing_methods: list[str]
    """How products reach other markets: GLOBAL_PUBLISHING from a global product, LOCAL_REPLICATION as copies of a local one. See `ListingMethod`."""


class GetGlobalProductResponse(ResponseModel):
    """The response of `GetGlobalProduct` (202309)."""

    __slots__ = ()

    brand: Brand | Any
    """Brand under which the product is sold, with id and name."""

    category: GetGlobalProductCategory | Any
    """Category of the product, a leaf of the category tree."""

    certifications: list[GetGlobalProductCertification]
    """Certificates given for the global product."""

    create_time: int | Any
    """Unix time in seconds when the global product was created. Example: `1694522875`."""

    description: str | Any
    """Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30."""

    external_global_product_id: str | Any
    """Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`."""

    global_seller_id: str | Any
    """Id of the cross-border seller who owns the global product. Example: `7494083603082020484`."""

    id: str | Any
    """Id of the object the call is about, as generated by TikTok Shop. Example: `1729592969712207008`."""

    main_images: list[MainImage]
    """Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background."""

    manufacturer: CheckGlobalProductListingManufacturer | Any
    """Manufacturer of the product, only the first one added; deprecated, use `manufacturer_ids`."""

    manufacturer_ids: list[str]
    """Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU."""

    package_dimensions: CheckGlobalProductListingPackageDimension | Any
    """Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN."""

    package_weight: CheckGlobalProductListingPackageWeight | Any
    """Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more."""

    product_attributes: list[ProductAttribute]
    """Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given."""

    products: list[GetGlobalProductProduct]
    """Local products that were published from this global product or bound to it."""

    responsible_person_ids: list[str]
    """Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories."""

    size_chart: GetGlobalProductSizeChart | Any
    """Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it."""

    skus: list[GetGlobalProductSku]
    """Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100."""

    source_locale: str | Any
    """Language in which the product is entered, BCP 47 code, en-US by default; only intra-EU sellers choose it, the texts are translated for the EU. Example: `fr-FR`."""

    title: str | Any
    """Title of the global product, as given by the seller."""

    update_time: int | Any
    """Unix time in seconds of the last change of the global product. Example: `1694522875`."""

    video: CheckGlobalProductListingVideo | Any
    """Video that presents the product, best square, 720p or more and 20 to 60 seconds long."""


class GetGlobalReplicatedProductsResponse(ResponseModel):
    """The response of `GetGlobalReplicatedProducts` (202507)."""

    __slots__ = ()

    replicated_products: list[ReplicatedProduct]
    """Copies of the product in other markets, one entry each."""


class GetImageTranslationTasksResponse(ResponseModel):
    """The response of `GetImageTranslationTasks` (202506)."""

    __slots__ = ()

    translation_tasks: list[TranslationTask]
    """Translation tasks, one for each pair of picture and language."""


class GetListingSchemasResponse(ResponseModel):
    """The response of `ListingSchemas` (202407)."""

    __slots__ = ()

    errors: list[GetListingSchemasErrorItem]
    """Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds."""

    listing_schemas: list[ListingSchema]
    """Fields and rules for listing products, one entry per category."""


class GetOpportunityDetailResponse(ResponseModel):
    """The response of `GetOpportunityDetail` (202604)."""

    __slots__ = ()

    opportunity: GetOpportunityDetailOpportunity | Any
    """The product opportunity: what is wanted, market, content demand and rewards."""


class GetProductResponse(ResponseModel):
    """The response of `GetProduct` (202309)."""

    __slots__ = ()

    audit: Audit | Any
    """Review of the product by TikTok Shop; not for products listed only on Tokopedia."""

    audit_failed_reasons: list[AuditFailedReason]
    """Why the product failed the review, by the part of the listing concerned."""

    brand: Brand | Any
    """Brand under which the product is sold, with id and name."""

    category_chains: list[CategoryChain]
    """Category path of the product, from the root to the leaf."""

    certifications: list[Certification]
    """Certificates given for the product, with files or pictures."""

    create_time: int | Any
    """Unix time in seconds when the product was created. Example: `1234567890`."""

    delivery_options: list[DeliveryOption]
    """Delivery options set for this product in place of those of the warehouse; always those of the live version, never of a draft."""

    description: str | Any
    """Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30."""

    external_product_id: str | Any
    """Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`."""

    global_product_association: GlobalProductAssociation | Any
    """Global product from which this product was published or to which it was bound; for global and intra-EU sellers."""

    has_draft: bool | Any
    """Whether the product has a draft with changes that are not published; read it with `return_draft_version`. Example: `true`."""

    id: str | Any
    """Id of the object the call is about, as generated by TikTok Shop. Example: `1729592969712207008`."""

    integrated_platform_statuses: list[IntegratedPlatformStatus]
    """State of the product on marketplaces connected with TikTok Shop, such as Tokopedia; absent when it is not listed there."""

    is_blind_box: bool | Any
    """Whether the product is a blind box whose content the buyer does not know."""

    is_cod_allowed: bool | Any
    """Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `true`."""

    is_not_for_sale: bool | Any
    """Whether the product can be had only as a gift with a purchase; it is then hidden from search. Example: `true`."""

    is_pre_owned: bool | Any
    """Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`."""

    is_replicated: bool | Any
    """Whether copies of the product exist in other markets. Example: `false`."""

    key_product_features: list[str]
    """Main features of the product as short texts."""

    listing_quality_tier: str | Any
    """Quality of the listing: POOR, FAIR or GOOD, judged by title, images and attributes; United States only. Example: `POOR`. See `CurrentTier`."""

    main_images: list[MainImage]
    """Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background."""

    manufacturer_ids: list[str]
    """Ids of the manufacturers of the product, to look up in Search Manufacturers; EU only."""

    minimum_order_quantity: int | Any
    """Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `1`."""

    package_dimensions: CheckGlobalProductListingPackageDimension | Any
    """Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN."""

    package_weight: PackageWeight | Any
    """Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more."""

    pod_info: PodInfo | Any
    """Print-on-demand (POD) templates that buyers can customize."""

    prescription_requirement: PrescriptionRequirement | Any
    """Whether buyers need a prescription; present for pharmacy products on Tokopedia only."""

    primary_combined_product_id: str | Any
    """Id of the main product of the bundle; only, and required, for virtual bundles. Example: `1729592969712207008`."""

    product_attributes: list[GetProductProductAttribute]
    """Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given."""

    product_families: list[ProductFamily]
    """Families of products that appear as options of each other on the product page; US local sellers only."""

    product_status: str | Any
    """State of the product on TikTok Shop regardless of its review; absent when it is not listed there. Example: `SELLER_DEACTIVATED`. See `ProductStatus`."""

    product_tags: list[str]
    """Tags that mark the product, such as AUCTION."""

    product_types: list[str]
    """Special kinds the product belongs to: COMBINED_PRODUCT is a bundle, IN_COMBINED_PRODUCT is part of one, GPR_TARGET_PRODUCT follows a product of another EU market. See `ProductType`."""

    recommended_categories: list[RecommendedCategory]
    """Categories that the platform considers right, judged by title, description and pictures."""

    responsible_person_ids: list[str]
    """Ids of the responsible persons for the product, to look up in Search Responsible Persons; EU only."""

    scheduled_sale: ScheduledSale | Any
    """Planned start of sale, on or off and at which time."""

    search_terms: list[str]
    """Additional words under which buyers should find the product."""

    selling_format: str | Any
    """Whether the product is sold at a fixed price only or also in LIVE auctions."""

    shipping_insurance_requirement: str | Any
    """Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Example: `OPTIONAL`. See `ShippingInsuranceRequirement`."""

    shipping_template_id: str | Any
    """Id of the shipping template bound to the product. Example: `7552764259994699538`."""

    size_chart: GetProductSizeChart | Any
    """Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it."""

    skus: list[Sku]
    """Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100."""

    status: str | Any
    """State of the product on TikTok Shop, which combines sale and review; absent when it is not listed there. Example: `SELLER_DEACTIVATED`. See `GetProductStatus`."""

    subscribe_info: SubscribeInfo | Any
    """Subscribe and Save program of the product: whether it is on, discounts and limits."""

    title: str | Any
    """Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere."""

    update_time: int | Any
    """Unix time in seconds of the last change of the product. Example: `1234567899`."""

    video: Video | Any
    """Video that presents the product, best square, 720p or more and 20 to 60 seconds long."""


class GetProductPackageRecommendationsResponse(ResponseModel):
    """The response of `GetProductPackageRecommendations` (202602)."""

    __slots__ = ()

    products: list[GetProductPackageRecommendationsProduct]
    """Products that match the request, one entry each."""

    total_count: int | Any
    """Number of entries that match the request, over all pages."""


class GetProductSkppDetailResponse(ResponseModel):
    """The response of `GetProductSKPPDetail` (202606)."""

    __slots__ = ()

    affiliate_program_status: str | Any
    """Whether the product takes part in the affiliate program."""

    product_id: str | Any
    """Id of the product, generated by TikTok Shop."""

    rewards: list[Reward]
    """Rewards of the program for this product."""

    skpp_status: str | Any
    """State of the product in the SKPP program."""

    target_score: int | Any
    """Score that the product must reach in the program."""

    task_details: list[TaskDetail]
    """Tasks that make up the score of the product in the program."""

    total_score: int | Any
    """Score that the product has in the program."""

    update_time: int | Any
    """Unix time in seconds of the last change of the product."""


class GetProductsSeoWordsResponse(ResponseModel):
    """The response of `GetProductsSEOWords` (202405)."""

    __slots__ = ()

    products: list[GetProductProduct]
    """Products that match the request, one entry each."""


class GetRecommendedProductTitleAndDescriptionResponse(ResponseModel):
    """The response of `GetRecommendedProductTitleAndDescription` (202405)."""

    __slots__ = ()

    products: list[GetRecommendedProductTitleAndDescriptionProduct]
    """Products that match the request, one entry each."""


class GetShopSkppSummaryResponse(ResponseModel):
    """The response of `GetShopSKPPSummary` (202606)."""

    __slots__ = ()

    shop_summary: ShopSummary | Any
    """Results of the whole shop in the SKPP program."""


class GetSubmissionRecordsResponse(ResponseModel):
    """The response of `GetSubmissionRecords` (202604)."""

    __slots__ = ()

    data: Data | Any
    """Payload of the reply with the entries and the paging data."""


class ImportExternalProductInfoResponse(ResponseModel):
    """The response of `ImportExternalProductInfo` (202508)."""

    __slots__ = ()

    import_result: ImportResult | Any
    """Outcome of the import: code and message."""


class InventorySearchResponse(ResponseModel):
    """The response of `InventorySearch` (202309)."""

    __slots__ = ()

    inventory: list[Inventory]
    """Stock of the products asked for, one entry per product."""


class ListOpportunitiesResponse(ResponseModel):
    """The response of `ListOpportunities` (202604)."""

    __slots__ = ()

    data: ListOpportunitiesData | Any
    """Payload of the reply with the entries and the paging data."""


class ListProductSkppStatusesResponse(ResponseModel):
    """The response of `ListProductSKPPStatuses` (202606)."""

    __slots__ = ()

    products: list[ListProductSkppStatusesProduct]
    """Products that match the request, one entry each."""

    total_count: int | Any
    """Number of entries that match the request, over all pages."""

    update_time: int | Any
    """Unix time in seconds of the last change of the product."""


class OptimizeImagesResponse(ResponseModel):
    """The response of `OptimizedImages` (202404)."""

    __slots__ = ()

    images: list[OptimizeImagesImage]
    """Pictures with the state and the result of the change."""


class PartialEditCandidateProductsResponse(ResponseModel):
    """The response of `PartialEditCandidateProducts` (202409)."""

    __slots__ = ()

    errors: list[PartialEditCandidateProductsErrorItem]
    """Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds."""


class PartialEditGlobalProductResponse(ResponseModel):
    """The response of `PartialEditGlobalProduct` (202509)."""

    __slots__ = ()

    global_skus: list[GlobalSku]
    """Variants of the global product, from which local SKUs are published."""

    publish_results: list[PublishResult]
    """Outcome of passing the change on to the markets, one entry each."""


class PartialEditProductResponse(ResponseModel):
    """The response of `PartialEditProduct` (202509)."""

    __slots__ = ()

    audit: Audit | Any
    """Review of the product by TikTok Shop; not for products listed only on Tokopedia."""

    product_id: str | Any
    """Id of the product, generated by TikTok Shop. Example: `1729592969712207008`."""

    skus: list[CreateProductSku]
    """Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100."""


class PredictProductPackageDimensionsAndWeightResponse(ResponseModel):
    """The response of `PredictProductPackageDimensionsAndWeight` (202609)."""

    __slots__ = ()

    package_dimensions: PackageDimension | Any
    """Size that the package is expected to have."""

    package_weight: CheckGlobalProductListingPackageWeight | Any
    """Weight that the package is expected to have."""


class ProductAuditingResearchResponse(ResponseModel):
    """The response of `ProductAuditingResearch` (202601)."""

    __slots__ = ()

    products: list[ProductAuditingResearchProduct]
    """Products that match the request, one entry each."""

    total_count: int | Any
    """Number of entries that match the request, over all pages. Example: `454`."""


class ProductInformationIssueDiagnosisResponse(ResponseModel):
    """The response of `ProductInformationIssueDiagnosis` (202405)."""

    __slots__ = ()

    products: list[ProductInformationIssueDiagnosisProduct]
    """Products that match the request, one entry each."""


class PublishGlobalProductResponse(ResponseModel):
    """The response of `PublishGlobalProduct` (202309)."""

    __slots__ = ()

    products: list[PublishGlobalProductProduct]
    """New local products, one entry for each market."""

    publish_result: list[PublishResult]
    """Outcome of publishing, one entry per market."""


class RecommendBrandResponse(ResponseModel):
    """The response of `RecommendBrand` (202309)."""

    __slots__ = ()

    brand: Brand | Any
    """Brand that the platform derives from the title."""


class RecommendCategoryResponse(ResponseModel):
    """The response of `RecommendCategory` (202309)."""

    __slots__ = ()

    categories: list[Category]
    """Path of the recommended category from the root to the leaf."""

    leaf_category_id: str | Any
    """Id of the recommended category, which is always a leaf. Example: `605254`."""


class RecommendGlobalCategoriesResponse(ResponseModel):
    """The response of `RecommendGlobalCategories` (202309)."""

    __slots__ = ()

    categories: list[Category]
    """Path of the recommended category from the root to the leaf."""

    leaf_category_id: str | Any
    """Id of the recommended category, which is always a leaf. Example: `605254`."""


class RecommendRequiredProductPropertiesResponse(ResponseModel):
    """The response of `RecommendRequiredProductProperties` (202609)."""

    __slots__ = ()

    recommended_properties: list[RecommendedProperty]
    """Attributes that should be filled in, with suitable values."""


class RecommendSizeChartResponse(ResponseModel):
    """The response of `RecommendSizechart` (202309)."""

    __slots__ = ()

    images: list[RecommendSizeChartImage]
    """Pictures examined, with whether each is a size chart."""


class RecoverProductsResponse(ResponseModel):
    """The response of `RecoverProducts` (202309)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds."""


class ReplicateProductResponse(ResponseModel):
    """The response of `ReplicateProduct` (202507)."""

    __slots__ = ()

    errors: list[ReplicateProductErrorItem]
    """Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds."""


class SearchCandidateProductsResponse(ResponseModel):
    """The response of `SearchCandidateProducts` (202409)."""

    __slots__ = ()

    candidate_products: list[CandidateProduct]
    """Candidate products found, with the opportunities they match."""

    total_count: int | Any
    """Number of entries that match the request, over all pages. Example: `100`."""


class SearchCombinedListingRecommendationsResponse(ResponseModel):
    """The response of `SearchCombinedListingRecommendations` (202506)."""

    __slots__ = ()

    combined_listing_recommendations: list[CombinedListingRecommendation]
    """Groups of products that the platform suggests to list as one product with options."""

    total_count: int | Any
    """Number of entries that match the request, over all pages. Example: `50`."""


class SearchGlobalProductsResponse(ResponseModel):
    """The response of `SearchGlobalProducts` (202312)."""

    __slots__ = ()

    global_products: list[GlobalProduct]
    """Global products that match the filters, one entry each."""

    total_count: int | Any
    """Number of entries that match the request, over all pages. Example: `100`."""


class SearchManufacturersResponse(ResponseModel):
    """The response of `SearchManufacturers` (202501)."""

    __slots__ = ()

    manufacturers: list[SearchManufacturersManufacturer]
    """Manufacturers that match the request, with contact data."""

    total_count: int | Any
    """Number of entries that match the request, over all pages. Example: `26`."""


class SearchOpportunitiesResponse(ResponseModel):
    """The response of `SearchOpportunities` (202409)."""

    __slots__ = ()

    opportunities: list[SearchOpportunitiesOpportunity]
    """Product opportunities that match the request."""

    total_count: int | Any
    """Number of entries that match the request, over all pages. Example: `100`."""


class SearchProductsResponse(ResponseModel):
    """The response of `SearchProducts` (202502)."""

    __slots__ = ()

    products: list[Product]
    """Products that match the request, one entry each."""

    total_count: int | Any
    """Number of entries that match the request, over all pages. Example: `200`."""


class SearchResponsiblePersonsResponse(ResponseModel):
    """The response of `SearchResponsiblePersons` (202501)."""

    __slots__ = ()

    responsible_persons: list[SearchResponsiblePersonsResponsiblePerson]
    """Responsible persons that match the request."""

    total_count: int | Any
    """Number of entries that match the request, over all pages. Example: `26`."""


class SearchSizeChartsResponse(ResponseModel):
    """The response of `SearchSizeCharts` (202407)."""

    __slots__ = ()

    size_chart: list[SearchSizeChartsSizeChart]
    """Size charts that match the request, as templates with pictures and tables."""

    total_count: int | Any
    """Number of entries that match the request, over all pages. Example: `100`."""


class SubmitProductViaOpportunityResponse(ResponseModel):
    """The response of `SubmitProductViaOpportunity` (202604)."""

    __slots__ = ()

    submission: Submission | Any
    """The submission just made: product, opportunity and state."""


class SubmitSizeChartAppealResponse(ResponseModel):
    """The response of `SubmitSizeChartAppeal` (202604)."""

    __slots__ = ()


class SubmitStrikethroughPriceResponse(ResponseModel):
    """The response of `SubmitStrikethroughPrice` (202609)."""

    __slots__ = ()

    errors: list[SubmitStrikethroughPriceErrorItem]
    """Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds."""


class SuggestBrandsResponse(ResponseModel):
    """The response of `SuggestBrands` (202609)."""

    __slots__ = ()

    brands: list[Brand]
    """Brands that may fit the product, derived from its data."""


class UpdateInventoryResponse(ResponseModel):
    """The response of `UpdateInventory` (202309)."""

    __slots__ = ()

    errors: list[SubmitStrikethroughPriceErrorItem]
    """Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds."""


class UpdateStockOperationSettingsResponse(ResponseModel):
    """The response of `UpdateStockOperationSettings` (202608)."""

    __slots__ = ()

    stock_operation: StockOperation | Any
    """Outcome of the change: SKUs that succeeded and SKUs that failed."""


class UploadCandidateProductsResponse(ResponseModel):
    """The response of `UploadCandidateProducts` (202409)."""

    __slots__ = ()

    errors: list[PartialEditCandidateProductsErrorItem]
    """Entries that failed, with code, message and details; the only sign of failure when the call itself succeeds."""


class UploadProductFileResponse(ResponseModel):
    """The response of `UploadProductFile` (202309)."""

    __slots__ = ()

    format: str | Any
    """Format of the uploaded file, such as PDF or MP4. Example: `PDF`."""

    id: str | Any
    """Id of the uploaded file, to be used in the product. Example: `v09e40f40000cfu0ovhc77ub7fl97k4w`."""

    name: str | Any
    """Name of the uploaded file with its extension. Example: `SNI.PDF`."""

    url: str | Any
    """Address at which the uploaded file can be viewed."""


class UploadProductImageResponse(ResponseModel):
    """The response of `UploadProductImage` (202309)."""

    __slots__ = ()

    height: int | Any
    """Height of the stored image in pixels, after its aspect ratio was adjusted. Example: `720`."""

    uri: str | Any
    """URI of the image, to be used when creating or editing a product."""

    url: str | Any
    """Address of the uploaded file; that of an image can be used in HTML descriptions."""

    use_case: str | Any
    """Purpose of the image that was given at the upload. Example: `MAIN_IMAGE`. See `UploadProductImageUseCase`."""

    width: int | Any
    """Width of the stored image in pixels, after its aspect ratio was adjusted. Example: `720`."""


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
