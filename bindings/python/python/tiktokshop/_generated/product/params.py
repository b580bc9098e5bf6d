# Generated from core/catalog by `cargo gen`. Do not edit.

"""Product: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike
from .enums import AllowedSpecialProductType
from .enums import AttributeType
from .enums import AuditStatus
from .enums import AuditStatus2
from .enums import AuthorizedStatus
from .enums import BindResultStatus
from .enums import BrandStatus
from .enums import CategoryVersion
from .enums import CheckItem
from .enums import CheckProductListingDiagnoseField
from .enums import CheckProductListingExternalListPriceCurrency
from .enums import CheckProductListingExternalListPriceSource
from .enums import CheckProductListingPackageWeightUnit
from .enums import CheckProductListingPriceCurrency
from .enums import CombinedListingNotLiveReason
from .enums import ConditionType
from .enums import CreateManufacturerLocale
from .enums import CreateProductLocale
from .enums import CreateProductPriceCurrency
from .enums import CurrentTier
from .enums import DeactivationSource
from .enums import EditProductPreSaleType
from .enums import EditProductPriceCurrency
from .enums import EditProductReplicatedProductRegion
from .enums import ExternalProductStatus
from .enums import FieldName
from .enums import GetGlobalProductPriceCurrency
from .enums import GetProductSkppDetailLocale
from .enums import GetProductStatus
from .enums import GetRecommendedProductTitleAndDescriptionSuggestionField
from .enums import GlobalProductStatus
from .enums import IdentifierCodeType
from .enums import IndicatorType
from .enums import IntegratedPlatformStatusPlatform
from .enums import InventoryMode
from .enums import InventoryType
from .enums import ListingMethod
from .enums import ListingPlatform
from .enums import ListingQualityTier
from .enums import MeasurementType
from .enums import OpportunityApplicationStatus
from .enums import OpportunityMatchingStatus
from .enums import OpportunityType
from .enums import OptimizationField
from .enums import OptimizationMode
from .enums import OptimizeStatus
from .enums import OptionalRegion
from .enums import PackageWeightUnit
from .enums import PartialEditProductReplicatedProductRegion
from .enums import PermissionStatus
from .enums import PhoneNumberAvailability
from .enums import PreApprovedReason
from .enums import ProductStatus
from .enums import ProductTag
from .enums import ProductType
from .enums import PublishResultStatus
from .enums import QualityTier
from .enums import RequiredRegion
from .enums import SalesRegion
from .enums import SaveMode
from .enums import SearchOpportunitiesOpportunityTag
from .enums import SearchOpportunitiesOpportunityType
from .enums import SearchProductsStatus
from .enums import SellingFormat
from .enums import ShippingInsuranceRequirement
from .enums import SizeChartMode
from .enums import SnsFilter
from .enums import SourceLocale
from .enums import StatusInfoStatus
from .enums import TargetLanguage
from .enums import TranslationTaskStatus
from .enums import UnitSystem
from .enums import UploadProductImageUseCase
from .enums import UseCase
from .enums import ValueDataFormat

__all__ = ["Any", "TypedDict"]


class AddressParams(TypedDict, total=False):
    """Address inside `CreateResponsiblePersonRequest`, `PartialEditResponsiblePersonRequest`, `SearchResponsiblePersonsRegionalProfile`."""

    city: str
    """City. At most 500 characters. Example: `-`."""
    country: str
    """Country. Example: `IE`."""
    district: str
    """District. At most 500 characters. Example: `-`."""
    postal_code: str
    """Postal code. At most 500 characters."""
    province: str
    """Province. At most 500 characters. Example: `-`."""
    street_address_line1: str
    """Street address line1. At most 500 characters."""
    street_address_line2: str
    """Street address line2. At most 500 characters. Example: `-`."""


class AppealMessageParams(TypedDict, total=False):
    """Appeal message inside `SubmitSizeChartAppealRequest`."""

    field_name: Required[FieldName | str]
    """Field name. Required."""
    indicator_details: Required[Sequence[IndicatorDetailParams]]
    """Indicator details. Required."""
    size_chart_id: str | int
    """Size chart id."""
    size_chart_image_uri: str
    """Size chart image URI."""


class AreaPlacementParams(TypedDict, total=False):
    """Area placement inside `CustomArea`, `PartialEditProductCustomArea`."""

    height: str
    """Height."""
    rotate_degree: str
    """Rotate degree."""
    width: str
    """Width."""
    x_coordinate: str
    """X coordinate."""
    y_coordinate: str
    """Y coordinate."""


class AttributeValueParams(TypedDict, total=False):
    """Attribute value inside `OriginPlatformProductMetaData`."""

    name: str
    """Name."""
    values: Sequence[str]
    """Values."""


class BindLocalProductsInventoryParams(TypedDict, total=False):
    """Inventory inside `BindLocalProductsSku`, `CombinedSku`, `PublishGlobalProductPublishTargetSku`."""

    quantity: int
    """Quantity. Example: `999`."""
    warehouse_id: str | int
    """Warehouse id. Example: `7068517275539719942`."""


class BindLocalProductsSalesAttributeParams(TypedDict, total=False):
    """Sales attribute inside `BindLocalProductsSku`."""

    global_id: str | int
    """Global id. Example: `100000`."""
    global_value_id: str | int
    """Global value id. Example: `1729592969712207123`."""
    id: str | int
    """Id. Example: `100000`."""
    value_id: str | int
    """Value id. Example: `1729592969712207123`."""


class BindLocalProductsSkuParams(TypedDict, total=False):
    """SKU inside `LocalProduct`."""

    global_sku_id: str | int
    """Global SKU id. Example: `1729592969712207234`."""
    id: str | int
    """Id. Example: `2729382476852921560`."""
    inventory: Sequence[BindLocalProductsInventoryParams]
    """Inventory."""
    sales_attributes: Sequence[BindLocalProductsSalesAttributeParams]
    """Sales attributes."""


class CellParams(TypedDict, total=False):
    """Cell inside `Row`."""

    value: str
    """Value."""


class CheckGlobalProductListingCertificationParams(TypedDict, total=False):
    """Certification inside `CheckGlobalProductListingRequest`, `CreateGlobalProductRequest`, `EditGlobalProductRequest` and others."""

    files: Sequence[CheckGlobalProductListingFileParams]
    """Files."""
    id: str | int
    """Id. Example: `7182427311584347905`."""
    images: Sequence[CheckGlobalProductListingImageParams]
    """Images."""


class CheckGlobalProductListingFileParams(TypedDict, total=False):
    """File inside `CheckGlobalProductListingCertification`, `CheckProductListingCertification`, `ReplicateProductCertification`."""

    format: str
    """Format. Example: `PDF`."""
    id: str | int
    """Id. Example: `v09ea0g40000cj91373c77u3mid3g1s0`."""
    name: str
    """Name. Example: `SNI.PDF`."""


class CheckGlobalProductListingIdentifierCodeParams(TypedDict, total=False):
    """Identifier code inside `CheckGlobalProductListingSku`."""

    code: str
    """Code. Example: `10000000000000`."""
    type: str
    """Type. Example: `GTIN`."""


class CheckGlobalProductListingImageParams(TypedDict, total=False):
    """Image inside `CandidateProduct`, `CheckGlobalProductListingCertification`, `CheckGlobalProductListingSizeChart` and others."""

    uri: str
    """URI."""


class CheckGlobalProductListingInventoryParams(TypedDict, total=False):
    """Inventory inside `CheckGlobalProductListingSku`, `CreateGlobalProductSku`, `EditGlobalProductSku` and others."""

    global_warehouse_id: str | int
    """Global warehouse id. Example: `7068517275539719942`."""
    quantity: int
    """Quantity. Example: `999`."""


class CheckGlobalProductListingMainImageParams(TypedDict, total=False):
    """Main image inside `CheckGlobalProductListingRequest`, `CheckProductListingRequest`, `CreateGlobalProductRequest` and others."""

    uri: str
    """URI."""


class CheckGlobalProductListingManufacturerParams(TypedDict, total=False):
    """Manufacturer inside `CheckGlobalProductListingRequest`, `CreateGlobalProductRequest`, `EditGlobalProductRequest` and others."""

    address: str
    """Address."""
    email: str
    """Email. Example: `samplemanufacturer101@outlook.com`."""
    name: str
    """Name."""
    phone_number: str
    """Phone number. Example: `+4412345678`."""


class CheckGlobalProductListingPackageDimensionParams(TypedDict, total=False):
    """Package dimension inside `CheckGlobalProductListingRequest`, `CheckProductListingRequest`, `CreateGlobalProductRequest` and others."""

    height: str
    """Height. Example: `10`."""
    length: str
    """Length. Example: `10`."""
    unit: str
    """Unit. Example: `CENTIMETER`."""
    width: str
    """Width. Example: `10`."""


class CheckGlobalProductListingPackageWeightParams(TypedDict, total=False):
    """Package weight inside `CheckGlobalProductListingRequest`, `CreateGlobalProductRequest`, `EditGlobalProductRequest` and others."""

    unit: str
    """Unit. Example: `KILOGRAM`."""
    value: str
    """Value. Example: `1.32`."""


class CheckGlobalProductListingProductAttributeParams(TypedDict, total=False):
    """Product attribute inside `CheckGlobalProductListingRequest`, `CheckProductListingRequest`, `CreateGlobalProductRequest` and others."""

    id: str | int
    """Id. Example: `100392`."""
    values: Sequence[CheckGlobalProductListingValueParams]
    """Values."""


class CheckGlobalProductListingSalesAttributeParams(TypedDict, total=False):
    """Sales attribute inside `CheckGlobalProductListingSku`, `CreateGlobalProductSku`, `EditGlobalProductSku` and others."""

    id: str | int
    """Id. Example: `100089`."""
    name: str
    """Name. Example: `Color`."""
    sku_img: CheckGlobalProductListingSkuImgParams
    """SKU image."""
    value_id: str | int
    """Value id. Example: `1729592969712207000`."""
    value_name: str
    """Value name. Example: `Red`."""


class CheckGlobalProductListingSizeChartParams(TypedDict, total=False):
    """Size chart inside `CheckGlobalProductListingRequest`, `CheckProductListingRequest`, `CreateGlobalProductRequest` and others."""

    image: CheckGlobalProductListingImageParams
    """Image."""
    template: TemplateParams
    """Template."""


class CheckGlobalProductListingSkuParams(TypedDict, total=False):
    """SKU inside `CheckGlobalProductListingRequest`."""

    global_quantity: int
    """Global quantity. Example: `100`."""
    identifier_code: CheckGlobalProductListingIdentifierCodeParams
    """Identifier code."""
    inventory: Sequence[CheckGlobalProductListingInventoryParams]
    """Inventory."""
    price: MoneyParams
    """Price."""
    sales_attributes: Sequence[CheckGlobalProductListingSalesAttributeParams]
    """Sales attributes."""
    seller_sku: str
    """Seller SKU. Example: `XL-COLOR-RED-001`."""
    sku_unit_count: str
    """SKU unit count. Example: `1`."""


class CheckGlobalProductListingSkuImgParams(TypedDict, total=False):
    """SKU image inside `CheckGlobalProductListingSalesAttribute`, `CheckProductListingSalesAttribute`."""

    uri: str
    """URI."""


class CheckGlobalProductListingValueParams(TypedDict, total=False):
    """Value inside `CheckGlobalProductListingProductAttribute`, `GetGlobalAttributesAttribute`, `ProductAttribute` and others."""

    id: str | int
    """Id. Example: `1001533`."""
    name: str
    """Name. Example: `Default`."""


class CheckGlobalProductListingVideoParams(TypedDict, total=False):
    """Video inside `CheckGlobalProductListingRequest`, `CheckProductListingRequest`, `CreateGlobalProductRequest` and others."""

    id: str | int
    """Id. Example: `v09e40f40000cfu0ovhc77ub7fl97k4w`."""


class CheckProductListingCertificationParams(TypedDict, total=False):
    """Certification inside `CheckProductListingRequest`, `CreateProductRequest`, `EditProductRequest` and others."""

    expiration_date: int
    """Expiration date. Example: `1741234626`."""
    files: Sequence[CheckGlobalProductListingFileParams]
    """Files."""
    id: Required[str | int]
    """Id. Required. Example: `7182427311584347905`."""
    images: Sequence[CheckGlobalProductListingImageParams]
    """Images."""


class CheckProductListingCombinedSkuParams(TypedDict, total=False):
    """Combined SKU inside `CheckProductListingSku`, `CreateProductSku2`, `EditProductSku`."""

    product_id: Required[str | int]
    """Product id. Required. Example: `1729582718312380123`."""
    sku_count: Required[int]
    """SKU count. Required. Example: `11`."""
    sku_id: Required[str | int]
    """SKU id. Required. Example: `1729582718312380123`."""


class CheckProductListingExternalListPriceParams(TypedDict, total=False):
    """External list price inside `CheckProductListingSku`, `CreateProductSku2`, `EditProductSku` and others."""

    amount: Required[str | Decimal]
    """Amount. Required. A decimal number as text. Example: `1`."""
    currency: Required[CheckProductListingExternalListPriceCurrency | str]
    """Currency. Required. Example: `USD`."""
    source: Required[CheckProductListingExternalListPriceSource | str]
    """Source. Required. Example: `SHOPIFY_COMPARE_AT_PRICE`."""


class CheckProductListingFeeParams(TypedDict, total=False):
    """Fee inside `CheckProductListingSku`, `CreateProductSku`, `CreateProductSku2` and others."""

    additional_attribute: str
    """Additional attribute. Example: `SINGLE_USE`."""
    amount: str | Decimal
    """Amount. A decimal number as text. Example: `1.01`."""
    type: str
    """Type. Example: `PFAND`."""


class CheckProductListingInventoryParams(TypedDict, total=False):
    """Inventory inside `CheckProductListingSku`, `CreateProductSku2`, `EditProductSku` and others."""

    backorder_quantity: int
    """Backorder quantity. Example: `888`."""
    handling_time: int | datetime
    """Handling time. Unix seconds. Example: `5`."""
    quantity: int
    """Quantity. At most 99999. Example: `999`."""
    warehouse_id: str | int
    """Warehouse id. Example: `7068517275539719942`."""


class CheckProductListingOptionItemParams(TypedDict, total=False):
    """Option inside `CheckProductListingRequest`."""

    gne_async_check_session_id: str | int
    """Gne async check session id. Example: `20260122085233268`."""
    need_trigger_gne_async_check: bool
    """Need trigger gne async check. Example: `false`."""


class CheckProductListingPackageWeightParams(TypedDict, total=False):
    """Package weight inside `CheckProductListingRequest`, `CreateProductRequest`, `EditProductRequest` and others."""

    unit: Required[CheckProductListingPackageWeightUnit | str]
    """Unit. Required. Example: `KILOGRAM`."""
    value: Required[str]
    """Value. Required. Example: `1.32`."""


class CheckProductListingPriceParams(TypedDict, total=False):
    """Price inside `CheckProductListingSku`."""

    amount: str | Decimal
    """Amount. A decimal number as text. Example: `1.23`."""
    currency: Required[CheckProductListingPriceCurrency | str]
    """Currency. Required. Example: `USD`."""
    sale_price: str | Decimal
    """Sale price. Example: `1.21`."""
    starting_bid_price: str | Decimal
    """Starting bid price."""


class CheckProductListingSalesAttributeParams(TypedDict, total=False):
    """Sales attribute inside `CheckProductListingSku`, `CreateProductSku2`, `EditProductSku` and others."""

    id: str | int
    """Id. Example: `100089`."""
    name: str
    """Name. At most 20 characters. Example: `Specification`."""
    sku_img: CheckGlobalProductListingSkuImgParams
    """SKU image."""
    supplementary_sku_images: Sequence[CheckProductListingSupplementarySkuImageParams]
    """Supplementary SKU images. At most 8 items."""
    value_id: str | int
    """Value id. Example: `1729592969712207000`."""
    value_name: str
    """Value name. At most 50 characters. Example: `XL`."""


class CheckProductListingSkuParams(TypedDict, total=False):
    """SKU inside `CheckProductListingRequest`."""

    combined_skus: Sequence[CheckProductListingCombinedSkuParams]
    """Combined SKUs."""
    external_list_prices: Sequence[CheckProductListingExternalListPriceParams]
    """External list prices."""
    external_sku_id: str | int
    """External SKU id. At most 999 characters. Example: `1729592969712207012`."""
    external_urls: Sequence[str]
    """External URLs. At most 500 items."""
    extra_identifier_codes: Sequence[str]
    """Extra identifier codes. At most 10 items."""
    fees: Sequence[CheckProductListingFeeParams]
    """Fees."""
    identifier_code: IdentifierCodeParams
    """Identifier code."""
    inventory: Required[Sequence[CheckProductListingInventoryParams]]
    """Inventory. Required."""
    list_price: MoneyParams
    """List price."""
    pre_sale: PreSaleParams
    """Pre sale."""
    price: Required[CheckProductListingPriceParams]
    """Price. Required."""
    sales_attributes: Sequence[CheckProductListingSalesAttributeParams]
    """Sales attributes. At most 3 items."""
    seller_sku: str
    """Seller SKU. Example: `Color-Red-XM01`."""
    sku_dimensions: SkuDimensionParams
    """SKU dimensions."""
    sku_unit_count: str
    """SKU unit count. Example: `100.00`."""
    sku_weight: SkuWeightParams
    """SKU weight."""


class CheckProductListingSupplementarySkuImageParams(TypedDict, total=False):
    """Supplementary SKU image inside `CheckProductListingSalesAttribute`."""

    uri: Required[str]
    """URI. Required."""


class CreateAttributeRecommendationRequestExternalProductParams(TypedDict, total=False):
    """External product inside `CreateAttributeRecommendationRequestRequest`."""

    description: str
    """Description. At most 10000 characters."""
    external_product_id: str | int
    """External product id. At most 999 characters. Example: `shopifyopps123456`."""
    images: Sequence[CheckGlobalProductListingImageParams]
    """Images."""
    is_existing_product: bool
    """Is existing product. Default: `false`. Example: `false`."""
    other_product_data: str
    """Other product data. At most 20000 characters."""
    skus: Sequence[CreateAttributeRecommendationRequestSkuParams]
    """SKUs. At most 300 items."""
    title: str
    """Title. At most 300 characters."""
    tts_category_id: str | int
    """Tts category id. Example: `600001`."""
    vendor_name: str
    """Vendor name. At most 255 characters. Example: `xxxx`."""
    version: str
    """Version. At most 13 characters. Example: `1741234626`."""


class CreateAttributeRecommendationRequestSalesAttributeParams(TypedDict, total=False):
    """Sales attribute inside `CreateAttributeRecommendationRequestSku`, `PartialEditCandidateProductsSku`."""

    name: str
    """Name. At most 20 characters. Example: `Color`."""
    sku_images: Sequence[SkuImageParams]
    """SKU images. At most 9 items."""
    value: str
    """Value. At most 50 characters. Example: `Red`."""


class CreateAttributeRecommendationRequestSkuParams(TypedDict, total=False):
    """SKU inside `CreateAttributeRecommendationRequestExternalProduct`."""

    sales_attributes: Sequence[CreateAttributeRecommendationRequestSalesAttributeParams]
    """Sales attributes. At most 3 items."""


class CreateGlobalProductSkuParams(TypedDict, total=False):
    """SKU inside `CreateGlobalProductRequest`."""

    external_global_sku_id: str | int
    """External global SKU id. At most 999 characters. Example: `1234567890`."""
    extra_identifier_codes: Sequence[str]
    """Extra identifier codes. At most 10 items."""
    global_quantity: int
    """Global quantity. Example: `999`."""
    identifier_code: IdentifierCodeParams
    """Identifier code."""
    inventory: Sequence[CheckGlobalProductListingInventoryParams]
    """Inventory. At most 50 items."""
    price: Required[MoneyParams]
    """Price. Required."""
    sales_attributes: Sequence[CheckGlobalProductListingSalesAttributeParams]
    """Sales attributes. At most 3 items."""
    seller_sku: str
    """Seller SKU. Example: `XL-COLOR-RED-001`."""
    sku_unit_count: str
    """SKU unit count. Example: `1`."""


class CreateImageTranslationTasksImageParams(TypedDict, total=False):
    """Image inside `CreateImageTranslationTasksRequest`."""

    image_uri: Required[str]
    """Image URI. Required."""
    target_languages: Required[Sequence[TargetLanguage | str]]
    """Target languages. Required."""


class CreateProductMetricStandardInfoParams(TypedDict, total=False):
    """Metric standard info inside `CreateProductValue`."""

    id: str | int
    """Id."""
    metric_value_module_infos: Sequence[CreateProductMetricValueModuleInfoParams]
    """Metric value module info."""


class CreateProductMetricValueModuleInfoParams(TypedDict, total=False):
    """Metric value module info inside `CreateProductMetricStandardInfo`."""

    id: str | int
    """Id."""
    unit_id: str | int
    """Unit id."""
    value: str
    """Value."""


class CreateProductPriceParams(TypedDict, total=False):
    """Price inside `CreateProductSku2`, `EditProductSku`."""

    amount: str | Decimal
    """Amount. A decimal number as text. Example: `1.21`."""
    currency: Required[CreateProductPriceCurrency | str]
    """Currency. Required. Example: `USD`."""
    sale_price: str | Decimal
    """Sale price. Example: `1.21`."""
    starting_bid_price: str | Decimal
    """Starting bid price."""


class CreateProductProductAttributeParams(TypedDict, total=False):
    """Product attribute inside `CreateProductRequest`, `EditProductRequest`, `PartialEditProductRequest`."""

    id: Required[str | int]
    """Id. Required. Example: `100392`."""
    values: Required[Sequence[CreateProductValueParams]]
    """Values. Required."""


class CreateProductSku2Params(TypedDict, total=False):
    """SKU inside `CreateProductRequest`."""

    combined_skus: Sequence[CheckProductListingCombinedSkuParams]
    """Combined SKUs."""
    external_list_prices: Sequence[CheckProductListingExternalListPriceParams]
    """External list prices."""
    external_sku_id: str | int
    """External SKU id. At most 999 characters. Example: `1729592969712207012`."""
    external_urls: Sequence[str]
    """External URLs. At most 500 items."""
    extra_identifier_codes: Sequence[str]
    """Extra identifier codes. At most 10 items."""
    fees: Sequence[CheckProductListingFeeParams]
    """Fees."""
    identifier_code: IdentifierCodeParams
    """Identifier code."""
    inventory: Required[Sequence[CheckProductListingInventoryParams]]
    """Inventory. Required."""
    list_price: MoneyParams
    """List price."""
    pre_sale: PreSaleParams
    """Pre sale."""
    price: Required[CreateProductPriceParams]
    """Price. Required."""
    sales_attributes: Sequence[CheckProductListingSalesAttributeParams]
    """Sales attributes. At most 3 items."""
    seller_sku: str
    """Seller SKU. Example: `Color-Red-XM001`."""
    sku_dimensions: SkuDimensionParams
    """SKU dimensions."""
    sku_unit_count: str
    """SKU unit count. Example: `100.00`."""
    sku_weight: SkuWeightParams
    """SKU weight."""


class CreateProductValueParams(TypedDict, total=False):
    """Value inside `CreateProductProductAttribute`."""

    id: str | int
    """Id. Example: `1001533`."""
    metric_standard_info: CreateProductMetricStandardInfoParams
    """Metric standard info."""
    name: str
    """Name. At most 2000 characters. Example: `Birthday`."""


class CreateResponsiblePersonPhoneNumberParams(TypedDict, total=False):
    """Phone number inside `CreateResponsiblePersonRequest`, `PartialEditResponsiblePersonRequest`, `SearchResponsiblePersonsRegionalProfile`."""

    country_code: str
    """Country code. Example: `+353`."""
    local_number: str
    """Local number. Example: `80915151`."""


class CreateSizeChartV2SizeChartDataParams(TypedDict, total=False):
    """Size chart data inside `CreateSizeChartV2Request`, `EditSizeChartV2Request`."""

    description: str
    """Description."""
    is_one_size: bool
    """Is one size."""
    measurement_type: Required[MeasurementType | str]
    """Measurement type. Required."""
    size_types: Sequence[str]
    """Size types."""
    table: Required[TableParams]
    """Table. Required."""
    unit_system: Required[UnitSystem | str]
    """Unit system. Required."""


class DiscountDetailParams(TypedDict, total=False):
    """Discount detail inside `SubscribeInfoEdit`."""

    discount_level: str
    """Discount level. Example: `REGULAR`."""
    discount_value: int
    """Discount value. Example: `10`."""


class EditGlobalProductSkuParams(TypedDict, total=False):
    """SKU inside `EditGlobalProductRequest`."""

    external_global_sku_id: str | int
    """External global SKU id. At most 999 characters. Example: `1234567890`."""
    extra_identifier_codes: Sequence[str]
    """Extra identifier codes. At most 10 items."""
    global_quantity: int
    """Global quantity. Example: `999`."""
    id: str | int
    """Id. Example: `1782427311584347905`."""
    identifier_code: IdentifierCodeParams
    """Identifier code."""
    inventory: Sequence[CheckGlobalProductListingInventoryParams]
    """Inventory. At most 50 items."""
    price: Required[MoneyParams]
    """Price. Required."""
    sale_prices: Sequence[SalePriceParams]
    """Sale prices."""
    sales_attributes: Sequence[CheckGlobalProductListingSalesAttributeParams]
    """Sales attributes. At most 3 items."""
    seller_sku: str
    """Seller SKU. Example: `Color-Red-XM01`."""
    sku_unit_count: str
    """SKU unit count. Example: `1`."""


class EditProductInventoryParams(TypedDict, total=False):
    """Inventory inside `EditProductReplicatedProductSku`, `PartialEditProductReplicatedProductSku`, `ReplicateProductSku`."""

    quantity: int
    """Quantity. At most 999999. Example: `999`."""
    warehouse_id: str | int
    """Warehouse id. Example: `7068517275539719942`."""


class EditProductPreSaleParams(TypedDict, total=False):
    """Pre sale inside `EditProductSku`."""

    fulfillment_type: FulfillmentTypeParams
    """Fulfillment type."""
    type: EditProductPreSaleType | str
    """Type. Example: `PRE_ORDER`."""


class EditProductPriceParams(TypedDict, total=False):
    """Price inside `EditProductReplicatedProductSku`."""

    currency: Required[EditProductPriceCurrency | str]
    """Currency. Required. Example: `USD`."""
    sale_price: Required[str | Decimal]
    """Sale price. Required. Example: `1.21`."""


class EditProductReplicatedProductParams(TypedDict, total=False):
    """Replicated product inside `EditProductRequest`."""

    inventory_mode: str
    """Inventory mode."""
    region: Required[EditProductReplicatedProductRegion | str]
    """Region. Required. Example: `US`."""
    skus: Sequence[EditProductReplicatedProductSkuParams]
    """SKUs."""


class EditProductReplicatedProductSkuParams(TypedDict, total=False):
    """SKU inside `EditProductReplicatedProduct`."""

    id: str | int
    """Id. Example: `1729592969712207001`."""
    inventory: Sequence[EditProductInventoryParams]
    """Inventory."""
    price: Required[EditProductPriceParams]
    """Price. Required."""
    seller_sku: str
    """Seller SKU. Example: `Color-Red-XM002`."""


class EditProductSkuParams(TypedDict, total=False):
    """SKU inside `EditProductRequest`."""

    combined_skus: Sequence[CheckProductListingCombinedSkuParams]
    """Combined SKUs."""
    external_list_prices: Sequence[CheckProductListingExternalListPriceParams]
    """External list prices."""
    external_sku_id: str | int
    """External SKU id. At most 999 characters. Example: `1729592969712207012`."""
    external_urls: Sequence[str]
    """External URLs. At most 500 items."""
    extra_identifier_codes: Sequence[str]
    """Extra identifier codes. At most 10 items."""
    fees: Sequence[CheckProductListingFeeParams]
    """Fees."""
    id: str | int
    """Id. Example: `1729592969712207000`."""
    identifier_code: IdentifierCodeParams
    """Identifier code."""
    inventory: Sequence[CheckProductListingInventoryParams]
    """Inventory."""
    list_price: MoneyParams
    """List price."""
    pre_sale: EditProductPreSaleParams
    """Pre sale."""
    price: CreateProductPriceParams
    """Price."""
    sales_attributes: Sequence[CheckProductListingSalesAttributeParams]
    """Sales attributes. At most 3 items."""
    seller_sku: str
    """Seller SKU. Example: `Color-Red-XM001`."""
    sku_dimensions: SkuDimensionParams
    """SKU dimensions."""
    sku_unit_count: str
    """SKU unit count. Example: `100.00`."""
    sku_weight: SkuWeightParams
    """SKU weight."""


class EnableStrikethroughPricesSkuParams(TypedDict, total=False):
    """SKU inside `EnableStrikethroughPricesRequest`."""

    external_retail_price: MoneyParams
    """External retail price."""
    external_sku_id: str | int
    """External SKU id. At most 999 characters. Example: `0000592969712207012`."""
    external_transaction_price: ExternalTransactionPriceParams
    """External transaction price."""
    id: str | int
    """Id. Example: `1729592969712207111`."""


class ExternalProductParams(TypedDict, total=False):
    """External product inside `UploadExternalProductRequest`."""

    create_time: int | datetime
    """Create time. Unix seconds."""
    description: str
    """Description. At most 10000 characters."""
    external_category_name: str
    """External category name. At most 100 characters."""
    external_product_id: str | int
    """External product id. At most 999 characters. Example: `shopifyopps123456`."""
    external_shop_id: str | int
    """External shop id. At most 999 characters. Example: `123455`."""
    first_image: FirstImageParams
    """First image."""
    images: Sequence[RecommendSizeChartImage2Params]
    """Images. At most 25 items."""
    publish_time: int | datetime
    """Publish time. Unix seconds."""
    region: EditProductReplicatedProductRegion | str
    """Region."""
    skus: Sequence[UploadExternalProductSkuParams]
    """SKUs. At most 300 items."""
    status: ExternalProductStatus | str
    """Status. Default: `ALL`."""
    title: str
    """Title. At most 300 characters."""
    update_time: int | datetime
    """Update time. Unix seconds."""
    vendor_name: str
    """Vendor name. At most 255 characters."""


class ExternalTransactionPriceParams(TypedDict, total=False):
    """External transaction price inside `EnableStrikethroughPricesSku`."""

    amount: str | Decimal
    """Amount. A decimal number as text. Example: `1`."""
    currency: str
    """Currency. Example: `USD`."""
    image: CheckGlobalProductListingImageParams
    """Image."""
    transaction_time: int | datetime
    """Transaction time. Unix seconds. Example: `1694309208`."""


class FirstImageParams(TypedDict, total=False):
    """First image inside `ExternalProduct`."""

    url: str
    """URL."""


class FulfillmentTypeParams(TypedDict, total=False):
    """Fulfillment type inside `EditProductPreSale`, `PreSale`."""

    handling_duration_days: int
    """Handling duration days. Example: `24`."""
    release_date: int
    """Release date. Example: `1619611761`."""


class HeaderParams(TypedDict, total=False):
    """Header inside `Table`."""

    id: str | int
    """Id."""
    name: str
    """Name."""


class IdentifierCodeParams(TypedDict, total=False):
    """Identifier code inside `CheckProductListingSku`, `CreateGlobalProductSku`, `CreateProductSku2` and others."""

    code: str
    """Code. Example: `10000000000000`."""
    type: IdentifierCodeType | str
    """Type. Example: `GTIN`."""


class IndicatorDetailParams(TypedDict, total=False):
    """Indicator detail inside `AppealMessage`."""

    indicator_type: Required[IndicatorType | str]
    """Indicator type. Required."""


class LocalProductParams(TypedDict, total=False):
    """Local product inside `BindLocalProductsRequest`."""

    id: str | int
    """Id. Example: `1729409636071801988`."""
    inventory_add_type: str
    """Inventory add type. Example: `SET`."""
    inventory_mode: str
    """Inventory mode. Example: `SHARED`."""
    skus: Sequence[BindLocalProductsSkuParams]
    """SKUs."""


class OptimizeImagesImage2Params(TypedDict, total=False):
    """Image inside `OptimizeImagesRequest`."""

    optimization_mode: Sequence[OptimizationMode | str]
    """Optimization mode."""
    uri: str
    """URI."""


class OriginPlatformCategoryParams(TypedDict, total=False):
    """Origin platform category inside `RecommendCategoryRequest`."""

    full_name: str
    """Full name."""
    id: str | int
    """Id."""
    is_leaf: bool
    """Is leaf."""
    is_root: bool
    """Is root."""
    name: str
    """Name."""


class OriginPlatformProductMetaDataParams(TypedDict, total=False):
    """Origin platform product meta data inside `RecommendCategoryRequest`."""

    attribute_value_list: Sequence[AttributeValueParams]
    """Attribute value list."""


class PartialEditCandidateProductsCandidateProductParams(TypedDict, total=False):
    """Candidate product inside `PartialEditCandidateProductsRequest`, `UploadCandidateProductsRequest`."""

    description: str
    """Description. At most 6000 characters."""
    external_category_name: str
    """External category name. At most 100 characters. Example: `Beauty`."""
    external_product_id: str | int
    """External product id. At most 64 characters. Example: `abcd`."""
    images: Sequence[CheckGlobalProductListingImageParams]
    """Images. At most 25 items."""
    opportunity_matching_end_time: int | datetime
    """Opportunity matching end time. Unix seconds. Default: `60`. Example: `1726341961`."""
    skus: Sequence[PartialEditCandidateProductsSkuParams]
    """SKUs. At most 600 items."""
    title: str
    """Title. At most 100 characters. Example: `iphone15promax128G`."""


class PartialEditCandidateProductsSkuParams(TypedDict, total=False):
    """SKU inside `CandidateProduct`, `PartialEditCandidateProductsCandidateProduct`."""

    price: MoneyParams
    """Price."""
    sales_attributes: Sequence[CreateAttributeRecommendationRequestSalesAttributeParams]
    """Sales attributes. At most 10 items."""


class PartialEditGlobalProductSalePriceParams(TypedDict, total=False):
    """Sale price inside `PartialEditGlobalProductSku`."""

    amount: Required[str | Decimal]
    """Amount. Required. A decimal number as text. Example: `100`."""
    region: Required[EditProductReplicatedProductRegion | str]
    """Region. Required. Example: `US`."""


class PartialEditGlobalProductSkuParams(TypedDict, total=False):
    """SKU inside `PartialEditGlobalProductRequest`."""

    external_global_sku_id: str | int
    """External global SKU id. At most 999 characters. Example: `1234567890`."""
    extra_identifier_codes: Sequence[str]
    """Extra identifier codes. At most 10 items."""
    global_quantity: int
    """Global quantity. Example: `999`."""
    id: str | int
    """Id. Example: `1782427311584347905`."""
    identifier_code: IdentifierCodeParams
    """Identifier code."""
    inventory: Sequence[CheckGlobalProductListingInventoryParams]
    """Inventory. At most 50 items."""
    price: MoneyParams
    """Price."""
    sale_prices: Sequence[PartialEditGlobalProductSalePriceParams]
    """Sale prices."""
    sales_attributes: Sequence[CheckGlobalProductListingSalesAttributeParams]
    """Sales attributes. At most 3 items."""
    seller_sku: str
    """Seller SKU. Example: `Color-Red-XM01`."""
    sku_unit_count: str
    """SKU unit count. Example: `1`."""


class PartialEditProductBackgroundImageParams(TypedDict, total=False):
    """Background image inside `PartialEditProductSurface`."""

    uri: str
    """URI."""


class PartialEditProductCustomAreaParams(TypedDict, total=False):
    """Custom area inside `PartialEditProductSurface`."""

    area_name: str
    """Area name."""
    area_placement: AreaPlacementParams
    """Area placement."""
    area_type: str
    """Area type."""
    external_area_id: str | int
    """External area id."""
    image_area: PartialEditProductImageAreaParams
    """Image area."""
    is_required: bool
    """Is required."""
    text_area: TextAreaParams
    """Text area."""


class PartialEditProductDefaultImageParams(TypedDict, total=False):
    """Default image inside `PartialEditProductImageArea`."""

    uri: str
    """URI."""


class PartialEditProductImageAreaParams(TypedDict, total=False):
    """Image area inside `PartialEditProductCustomArea`."""

    default_image: PartialEditProductDefaultImageParams
    """Default image."""
    min_height: int
    """Min height."""
    min_width: int
    """Min width."""


class PartialEditProductMaskImageParams(TypedDict, total=False):
    """Mask image inside `PartialEditProductSurface`."""

    uri: str
    """URI."""


class PartialEditProductPodInfoParams(TypedDict, total=False):
    """POD info inside `PartialEditProductRequest`."""

    pod_templates: Sequence[PartialEditProductPodTemplateParams]
    """POD templates."""


class PartialEditProductPodTemplateParams(TypedDict, total=False):
    """POD template inside `PartialEditProductPodInfo`."""

    pod_template_id: str | int
    """POD template id."""
    remark: str
    """Remark."""
    sku_ids: Sequence[str | int]
    """SKU ids."""
    surfaces: Sequence[PartialEditProductSurfaceParams]
    """Surfaces."""
    template_name: str
    """Template name."""


class PartialEditProductPriceParams(TypedDict, total=False):
    """Price inside `PartialEditProductSku`, `PublishGlobalProductPublishTargetSku`, `UpdatePriceSku`."""

    amount: str | Decimal
    """Amount. A decimal number as text. Example: `100.00`."""
    currency: Required[CheckProductListingPriceCurrency | str]
    """Currency. Required. Example: `USD`."""
    sale_price: str | Decimal
    """Sale price. Example: `1.21`."""


class PartialEditProductReplicatedProductParams(TypedDict, total=False):
    """Replicated product inside `PartialEditProductRequest`."""

    inventory_mode: str
    """Inventory mode."""
    region: Required[PartialEditProductReplicatedProductRegion | str]
    """Region. Required. Example: `US`."""
    skus: Sequence[PartialEditProductReplicatedProductSkuParams]
    """SKUs."""


class PartialEditProductReplicatedProductSkuParams(TypedDict, total=False):
    """SKU inside `PartialEditProductReplicatedProduct`."""

    external_sku_id: str | int
    """External SKU id. At most 999 characters. Example: `1729592969712207012`."""
    id: str | int
    """Id. Example: `1729592969712207000`."""
    inventory: Sequence[EditProductInventoryParams]
    """Inventory."""
    price: Required[PartialEditProductSkuPriceParams]
    """Price. Required."""
    seller_sku: str
    """Seller SKU. Example: `Color-Red-XM001`."""


class PartialEditProductSkuParams(TypedDict, total=False):
    """SKU inside `PartialEditProductRequest`."""

    external_list_prices: Sequence[CheckProductListingExternalListPriceParams]
    """External list prices."""
    external_sku_id: str | int
    """External SKU id. At most 999 characters. Example: `1729592969712207012`."""
    external_urls: Sequence[str]
    """External URLs. At most 500 items."""
    extra_identifier_codes: Sequence[str]
    """Extra identifier codes. At most 10 items."""
    fees: Sequence[CheckProductListingFeeParams]
    """Fees."""
    id: str | int
    """Id. Example: `1729592969712207012`."""
    identifier_code: IdentifierCodeParams
    """Identifier code."""
    inventory: Sequence[CheckProductListingInventoryParams]
    """Inventory."""
    list_price: MoneyParams
    """List price."""
    pre_sale: PreSaleParams
    """Pre sale."""
    price: PartialEditProductPriceParams
    """Price."""
    sales_attributes: Sequence[CheckProductListingSalesAttributeParams]
    """Sales attributes. At most 3 items."""
    seller_sku: str
    """Seller SKU."""
    sku_dimensions: SkuDimensionParams
    """SKU dimensions."""
    sku_unit_count: str
    """SKU unit count. Example: `100.00`."""
    sku_weight: SkuWeightParams
    """SKU weight."""


class PartialEditProductSkuPriceParams(TypedDict, total=False):
    """Price inside `PartialEditProductReplicatedProductSku`."""

    currency: Required[CheckProductListingPriceCurrency | str]
    """Currency. Required. Example: `USD`."""
    sale_price: Required[str | Decimal]
    """Sale price. Required. Example: `1.21`."""


class PartialEditProductSurfaceParams(TypedDict, total=False):
    """Surface inside `PartialEditProductPodTemplate`."""

    background_image: PartialEditProductBackgroundImageParams
    """Background image."""
    custom_areas: Sequence[PartialEditProductCustomAreaParams]
    """Custom areas."""
    external_surface_id: str | int
    """External surface id."""
    mask_image: PartialEditProductMaskImageParams
    """Mask image."""
    surface_name: str
    """Surface name."""


class PhoneNumberParams(TypedDict, total=False):
    """Phone number inside `CreateManufacturerRequest`, `PartialEditManufacturerRequest`, `RegionalProfile`."""

    availability: PhoneNumberAvailability | str
    """Availability. Default: `AVAILABLE`. Example: `AVAILABLE`."""
    country_code: str
    """Country code. Example: `+353`."""
    local_number: str
    """Local number. Example: `81234567`."""


class PreSaleParams(TypedDict, total=False):
    """Pre sale inside `CheckProductListingSku`, `CreateProductSku2`, `PartialEditProductSku` and others."""

    fulfillment_type: FulfillmentTypeParams
    """Fulfillment type."""
    type: AllowedSpecialProductType | str
    """Type. Example: `PRE_ORDER`."""


class ProductTagOperationParams(TypedDict, total=False):
    """Product tag operation inside `CheckProductListingRequest`, `CreateProductRequest`, `EditProductRequest`."""

    enable: Required[bool]
    """Enable. Required."""
    product_tag: Required[ProductTag | str]
    """Product tag. Required."""


class PublishGlobalProductPublishTargetSkuParams(TypedDict, total=False):
    """SKU inside `PublishTarget`."""

    fees: Sequence[CheckProductListingFeeParams]
    """Fees."""
    inventory: BindLocalProductsInventoryParams
    """Inventory."""
    price: PartialEditProductPriceParams
    """Price."""
    related_global_sku_id: Required[str | int]
    """Related global SKU id. Required. Example: `1729592969712207400`."""


class PublishTargetParams(TypedDict, total=False):
    """Publish target inside `PublishGlobalProductRequest`."""

    manufacturer_ids: Sequence[str | int]
    """Manufacturer ids."""
    region: Required[PartialEditProductReplicatedProductRegion | str]
    """Region. Required. Example: `MY`."""
    responsible_person_ids: Sequence[str | int]
    """Responsible person ids."""
    skus: Required[Sequence[PublishGlobalProductPublishTargetSkuParams]]
    """SKUs. Required."""


class PurchaseOrderQuantityLimitParams(TypedDict, total=False):
    """Purchase order quantity limit inside `CreateProductRequest`, `EditProductRequest`, `Sku`."""

    cumulative_order_quantity: int
    """Cumulative order quantity."""
    maximum_order_quantity: int
    """Maximum order quantity."""


class RecommendRequiredProductPropertiesValueParams(TypedDict, total=False):
    """Value inside `SalesProperty`."""

    id: Required[str | int]
    """Id. Required."""


class RecommendSizeChartImage2Params(TypedDict, total=False):
    """Image inside `ExternalProduct`, `RecommendSizeChartRequest`, `UploadExternalProductSku`."""

    url: str
    """URL."""


class ReplicateProductCertificationParams(TypedDict, total=False):
    """Certification inside `ReplicateTarget`."""

    expiration_date: int
    """Expiration date."""
    files: Sequence[CheckGlobalProductListingFileParams]
    """Files."""
    id: Required[str | int]
    """Id. Required."""
    images: Sequence[CheckGlobalProductListingImageParams]
    """Images."""


class ReplicateProductPriceParams(TypedDict, total=False):
    """Price inside `ReplicateProductSku`."""

    currency: str
    """Currency. Example: `EUR`."""
    sale_price: Required[str | Decimal]
    """Sale price. Required. Example: `100`."""


class ReplicateProductSkuParams(TypedDict, total=False):
    """SKU inside `ReplicateTarget`."""

    inventory: Sequence[EditProductInventoryParams]
    """Inventory."""
    price: ReplicateProductPriceParams
    """Price."""
    seller_sku: str
    """Seller SKU."""
    source_sku_id: str | int
    """Source SKU id. Example: `1732057700058170433`."""


class ReplicateTargetParams(TypedDict, total=False):
    """Replicate target inside `ReplicateProductRequest`."""

    certifications: Sequence[ReplicateProductCertificationParams]
    """Certifications."""
    inventory_mode: InventoryMode | str
    """Inventory mode."""
    manufacturer_ids: Sequence[str | int]
    """Manufacturer ids."""
    product_attributes: Sequence[CheckGlobalProductListingProductAttributeParams]
    """Product attributes."""
    region: str
    """Region. Example: `US`."""
    responsible_person_ids: Sequence[str | int]
    """Responsible person ids."""
    skus: Sequence[ReplicateProductSkuParams]
    """SKUs."""


class RowParams(TypedDict, total=False):
    """Row inside `Table`."""

    cells: Sequence[CellParams]
    """Cells."""


class SalePriceParams(TypedDict, total=False):
    """Sale price inside `EditGlobalProductSku`."""

    amount: Required[str | Decimal]
    """Amount. Required. A decimal number as text. Example: `100`."""
    region: Required[PartialEditProductReplicatedProductRegion | str]
    """Region. Required. Example: `US`."""


class SalesPropertyParams(TypedDict, total=False):
    """Sales property inside `RecommendRequiredProductPropertiesRequest`."""

    id: Required[str | int]
    """Id. Required."""
    values: Required[Sequence[RecommendRequiredProductPropertiesValueParams]]
    """Values. Required."""


class ScheduledSaleParams(TypedDict, total=False):
    """Scheduled sale inside `CheckProductListingRequest`, `CreateProductRequest`, `EditProductRequest` and others."""

    is_enabled_scheduled_sale: bool
    """Is enabled scheduled sale."""
    schedule_sale_time: int | datetime
    """Schedule sale time. Unix seconds."""


class SelectedOptionParams(TypedDict, total=False):
    """Selected option inside `UploadExternalProductSku`."""

    name: str
    """Name. At most 50 characters."""
    value: str
    """Value. At most 50 characters."""


class SkuDimensionParams(TypedDict, total=False):
    """SKU dimension inside `CheckProductListingSku`, `CreateProductSku2`, `EditProductSku` and others."""

    height: str
    """Height."""
    length: str
    """Length."""
    unit: str
    """Unit."""
    width: str
    """Width."""


class SkuImageParams(TypedDict, total=False):
    """SKU image inside `CreateAttributeRecommendationRequestSalesAttribute`."""

    uri: str
    """URI."""


class SkuWeightParams(TypedDict, total=False):
    """SKU weight inside `CheckProductListingSku`, `CreateProductSku2`, `EditProductSku` and others."""

    unit: str
    """Unit."""
    value: str
    """Value."""


class StockOperationSettingParams(TypedDict, total=False):
    """Stock operation setting inside `UpdateStockOperationSettingsRequest`."""

    enable_auto_restock: bool
    """Enable auto restock."""


class SubmitStrikethroughPriceExternalTransactionPriceParams(TypedDict, total=False):
    """External transaction price inside `SubmitStrikethroughPriceSku`."""

    amount: Required[str | Decimal]
    """Amount. Required. A decimal number as text."""
    currency: Required[str]
    """Currency. Required."""
    image: CheckGlobalProductListingImageParams
    """Image."""
    transaction_time: Required[str]
    """Transaction time. Required. A time in the format of RFC 3339."""


class SubmitStrikethroughPriceSkuParams(TypedDict, total=False):
    """SKU inside `SubmitStrikethroughPriceRequest`."""

    external_retail_price: Required[MoneyParams]
    """External retail price. Required."""
    external_sku_id: Required[str | int]
    """External SKU id. Required."""
    external_transaction_price: Required[SubmitStrikethroughPriceExternalTransactionPriceParams]
    """External transaction price. Required."""
    id: Required[str | int]
    """Id. Required."""


class SubscribeInfoEditParams(TypedDict, total=False):
    """Subscribe info edit inside `EditProductRequest`, `PartialEditProductRequest`."""

    discount_details: Sequence[DiscountDetailParams]
    """Discount details."""
    subscribe_status: str
    """Subscribe status. Example: `ENABLED`."""


class TableParams(TypedDict, total=False):
    """Table inside `CreateSizeChartV2SizeChartData`, `SizeChartData`."""

    headers: Sequence[HeaderParams]
    """Headers."""
    rows: Sequence[RowParams]
    """Rows."""


class TemplateParams(TypedDict, total=False):
    """Template inside `CheckGlobalProductListingSizeChart`, `GetGlobalProductSizeChart`, `GetProductSizeChart`."""

    id: str | int
    """Id. Example: `7267563252536723205`."""


class TextAreaParams(TypedDict, total=False):
    """Text area inside `CustomArea`, `PartialEditProductCustomArea`."""

    align_type: str
    """Align type."""
    colors: Sequence[str]
    """Colors."""
    default_text: str
    """Default text."""
    fonts: Sequence[str]
    """Fonts."""
    max_text_length: int
    """Max text length."""


class UpdateGlobalInventoryGlobalSkuParams(TypedDict, total=False):
    """Global SKU inside `UpdateGlobalInventoryRequest`."""

    id: Required[str | int]
    """Id. Required. Example: `1729592969712207013`."""
    inventory: Required[Sequence[CheckGlobalProductListingInventoryParams]]
    """Inventory. Required."""


class UpdateInventorySkuParams(TypedDict, total=False):
    """SKU inside `UpdateInventoryRequest`."""

    id: Required[str | int]
    """Id. Required. Example: `1729592969712207013`."""
    inventory: Required[Sequence[CheckProductListingInventoryParams]]
    """Inventory. Required."""


class UpdatePriceSkuParams(TypedDict, total=False):
    """SKU inside `UpdatePriceRequest`."""

    external_list_prices: Sequence[CheckProductListingExternalListPriceParams]
    """External list prices."""
    id: Required[str | int]
    """Id. Required. Example: `1729592969712207013`."""
    list_price: MoneyParams
    """List price."""
    price: Required[PartialEditProductPriceParams]
    """Price. Required."""


class UploadExternalProductSkuParams(TypedDict, total=False):
    """SKU inside `ExternalProduct`."""

    create_time: int | datetime
    """Create time. Unix seconds."""
    external_list_price: str | Decimal
    """External list price."""
    external_sku_id: str | int
    """External SKU id."""
    image: RecommendSizeChartImage2Params
    """Image."""
    inventory_quantity: int
    """Inventory quantity. At most 99999."""
    price: str | Decimal
    """Price."""
    selected_options: Sequence[SelectedOptionParams]
    """Selected options."""
    status: str
    """Status."""
    taxable: bool
    """Taxable."""
    title: str
    """Title."""
    update_time: int | datetime
    """Update time. Unix seconds."""
    weight: UploadExternalProductWeightParams
    """Weight."""


class UploadExternalProductWeightParams(TypedDict, total=False):
    """Weight inside `UploadExternalProductSku`."""

    unit: str
    """Unit."""
    value: str
    """Value."""
