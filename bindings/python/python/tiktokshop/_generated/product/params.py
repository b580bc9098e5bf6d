# Generated from core/catalog by `cargo gen`. Do not edit.

"""Product: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike

__all__ = ["Any", "Literal", "TypedDict"]


class AddressParams(TypedDict, total=False):
    """Address inside `CreateResponsiblePersonRequest`, `PartialEditResponsiblePersonRequest`, `SearchResponsiblePersonsRegionalProfile`."""

    city: str
    """City of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`."""
    country: str
    """Country of the address, ISO 3166-1 alpha-2; must be in the EU. Example: `IE`."""
    district: str
    """District of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`."""
    postal_code: str
    """Postal code of the address, at most 500 characters."""
    province: str
    """State or province of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`."""
    street_address_line1: str
    """Whole street address in one text: building, street, district, city and province, at most 500 characters."""
    street_address_line2: str
    """Second line of the address; deprecated, put it into `street_address_line1`; returned empty. At most 500 characters. Example: `-`."""


class AppealMessageParams(TypedDict, total=False):
    """Appeal message inside `SubmitSizeChartAppealRequest`."""

    field_name: Required[Literal["APPEAL_MESSAGE_FIELD_SIZE_CHART"] | str]
    """Part of the listing that the appeal is about. Required."""
    indicator_details: Required[Sequence[IndicatorDetailParams]]
    """Findings about the size chart that the appeal disputes. Required."""
    size_chart_id: str | int
    """Id of the size chart, returned when it was created."""
    size_chart_image_uri: str
    """URI of the picture of the size chart that the appeal is about."""


class AreaPlacementParams(TypedDict, total=False):
    """Area placement inside `CustomArea`, `PartialEditProductCustomArea`."""

    height: str
    """Extent of the customizable area from top to bottom."""
    rotate_degree: str
    """Angle in degrees by which the area is rotated."""
    width: str
    """Extent of the customizable area from left to right."""
    x_coordinate: str
    """Horizontal position of the area on the surface."""
    y_coordinate: str
    """Vertical position of the area on the surface."""


class AttributeValueParams(TypedDict, total=False):
    """Attribute value inside `OriginPlatformProductMetaData`."""

    name: str
    """Name of the attribute on the platform the product comes from."""
    values: Sequence[str]
    """Values of the attribute on the platform the product comes from."""


class BindLocalProductsInventoryParams(TypedDict, total=False):
    """Inventory inside `BindLocalProductsSku`, `CombinedSku`, `PublishGlobalProductPublishTargetSku`."""

    quantity: int
    """Units of the SKU in the warehouse, at most 99999. Example: `999`."""
    warehouse_id: str | int
    """Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7068517275539719942`."""


class BindLocalProductsSalesAttributeParams(TypedDict, total=False):
    """Sales attribute inside `BindLocalProductsSku`."""

    global_id: str | int
    """Id of the sales attribute in the global product, from Get Global Product. Example: `100000`."""
    global_value_id: str | int
    """Id of the value of the sales attribute in the global product. Example: `1729592969712207123`."""
    id: str | int
    """Id of the sales attribute in the local product, from Get Product. Example: `100000`."""
    value_id: str | int
    """Id of the attribute value in the local product, from Get Product. Example: `1729592969712207123`."""


class BindLocalProductsSkuParams(TypedDict, total=False):
    """SKU inside `LocalProduct`."""

    global_sku_id: str | int
    """Id of the SKU in the global product, from Search Global Products. Example: `1729592969712207234`."""
    id: str | int
    """Id of the SKU in the local product that stands for `global_sku_id`. Example: `2729382476852921560`."""
    inventory: Sequence[BindLocalProductsInventoryParams]
    """Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products."""
    sales_attributes: Sequence[BindLocalProductsSalesAttributeParams]
    """Which local sales attribute and value stand for which global ones; all must be mapped, or binding fails."""


class CellParams(TypedDict, total=False):
    """Cell inside `Row`."""

    value: str
    """Content of the cell: the measure for this size."""


class CheckGlobalProductListingCertificationParams(TypedDict, total=False):
    """Certification inside `CheckGlobalProductListingRequest`, `CreateGlobalProductRequest`, `EditGlobalProductRequest` and others."""

    files: Sequence[CheckGlobalProductListingFileParams]
    """Certificate files, uploaded beforehand with Upload Product File."""
    id: str | int
    """Id of the kind of certificate, from Get Category Rules. Example: `7182427311584347905`."""
    images: Sequence[CheckGlobalProductListingImageParams]
    """Pictures of the certificate, as an alternative or addition to files."""


class CheckGlobalProductListingFileParams(TypedDict, total=False):
    """File inside `CheckGlobalProductListingCertification`, `CheckProductListingCertification`, `ReplicateProductCertification`."""

    format: str
    """File format of the certificate; only PDF is accepted. Example: `PDF`."""
    id: str | int
    """Id of the certificate file, returned by Upload Product File. Example: `v09ea0g40000cj91373c77u3mid3g1s0`."""
    name: str
    """Name of the certificate file with its extension. Example: `SNI.PDF`."""


class CheckGlobalProductListingIdentifierCodeParams(TypedDict, total=False):
    """Identifier code inside `CheckGlobalProductListingSku`."""

    code: str
    """The identifier itself, unique per SKU. Digits by type: GTIN has 14, UPC 12, EAN 8 or 13 or 14, JAN 8 or 13, ISBN 13 or 9 followed by X. Example: `10000000000000`."""
    type: str
    """Kind of product code: GTIN, EAN, UPC, ISBN or JAN. Example: `GTIN`."""


class CheckGlobalProductListingImageParams(TypedDict, total=False):
    """Image inside `CandidateProduct`, `CheckGlobalProductListingCertification`, `CheckGlobalProductListingSizeChart` and others."""

    uri: str
    """URI of the image, returned by Upload Product Image and used to refer to it in other calls."""


class CheckGlobalProductListingInventoryParams(TypedDict, total=False):
    """Inventory inside `CheckGlobalProductListingSku`, `CreateGlobalProductSku`, `EditGlobalProductSku` and others."""

    global_warehouse_id: str | int
    """Id of the global warehouse that holds the stock, from Get Global Seller Warehouse; needed only by sellers with several warehouses. Example: `7068517275539719942`."""
    quantity: int
    """Units of the SKU in the warehouse, at most 99999. Example: `999`."""


class CheckGlobalProductListingMainImageParams(TypedDict, total=False):
    """Main image inside `CheckGlobalProductListingRequest`, `CheckProductListingRequest`, `CreateGlobalProductRequest` and others."""

    uri: str
    """URI of the image, returned by Upload Product Image and used to refer to it in other calls."""


class CheckGlobalProductListingManufacturerParams(TypedDict, total=False):
    """Manufacturer inside `CheckGlobalProductListingRequest`, `CreateGlobalProductRequest`, `EditGlobalProductRequest` and others."""

    address: str
    """Postal address of the manufacturer; given together with name, phone number and email."""
    email: str
    """Email address of the manufacturer; must be valid and given with name, address and phone number. Example: `samplemanufacturer101@outlook.com`."""
    name: str
    """Name of the manufacturer; given together with address, phone number and email."""
    phone_number: str
    """Telephone number of the manufacturer with plus sign and country code, then a blank or hyphen and the number. Example: `+4412345678`."""


class CheckGlobalProductListingPackageDimensionParams(TypedDict, total=False):
    """Package dimension inside `CheckGlobalProductListingRequest`, `CheckProductListingRequest`, `CreateGlobalProductRequest` and others."""

    height: str
    """Height of the packed product, whole number in the given `unit`; Brazil rounds decimals. Example: `10`."""
    length: str
    """Length of the packed product, whole number in the given `unit`; Brazil rounds decimals. Example: `10`."""
    unit: str
    """Unit of the package size: CENTIMETER, in the US also INCH; metric or imperial as for the weight. Example: `CENTIMETER`."""
    width: str
    """Width of the packed product, whole number in the given `unit`; Brazil rounds decimals. Example: `10`."""


class CheckGlobalProductListingPackageWeightParams(TypedDict, total=False):
    """Package weight inside `CheckGlobalProductListingRequest`, `CreateGlobalProductRequest`, `EditGlobalProductRequest` and others."""

    unit: str
    """Unit of the package weight; the US also has POUND, BR, JP and MX also GRAM. Example: `KILOGRAM`."""
    value: str
    """Weight of the packed product: whole number in grams, up to 3 decimals in kilograms, up to 2 in pounds. Example: `1.32`."""


class CheckGlobalProductListingProductAttributeParams(TypedDict, total=False):
    """Product attribute inside `CheckGlobalProductListingRequest`, `CheckProductListingRequest`, `CreateGlobalProductRequest` and others."""

    id: str | int
    """Id of the product attribute, from Get Attributes. Example: `100392`."""
    values: Sequence[CheckGlobalProductListingValueParams]
    """Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere."""


class CheckGlobalProductListingSalesAttributeParams(TypedDict, total=False):
    """Sales attribute inside `CheckGlobalProductListingSku`, `CreateGlobalProductSku`, `EditGlobalProductSku` and others."""

    id: str | int
    """Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100089`."""
    name: str
    """Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Color`."""
    sku_img: CheckGlobalProductListingSkuImgParams
    """Picture of this value of the main sales attribute, such as a color; only one attribute can have pictures, and then each of its values needs one."""
    value_id: str | int
    """Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `1729592969712207000`."""
    value_name: str
    """Name of the attribute value such as Red; for one of your own at most 50 letters and digits, unique within the attribute. Example: `Red`."""


class CheckGlobalProductListingSizeChartParams(TypedDict, total=False):
    """Size chart inside `CheckGlobalProductListingRequest`, `CheckProductListingRequest`, `CreateGlobalProductRequest` and others."""

    image: CheckGlobalProductListingImageParams
    """Picture of the size chart, best 1024 pixels or more on the shorter side with one clear table; a template takes precedence."""
    template: TemplateParams
    """Size chart template made with the tool in Seller Center."""


class CheckGlobalProductListingSkuParams(TypedDict, total=False):
    """SKU inside `CheckGlobalProductListingRequest`."""

    global_quantity: int
    """Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `100`."""
    identifier_code: CheckGlobalProductListingIdentifierCodeParams
    """International product code such as GTIN; can be changed only while the product is a draft."""
    inventory: Sequence[CheckGlobalProductListingInventoryParams]
    """Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products."""
    price: MoneyParams
    """Price of the SKU; for global products the common pre-tax price from which local prices are computed."""
    sales_attributes: Sequence[CheckGlobalProductListingSalesAttributeParams]
    """Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product."""
    seller_sku: str
    """Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `XL-COLOR-RED-001`."""
    sku_unit_count: str
    """Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`."""


class CheckGlobalProductListingSkuImgParams(TypedDict, total=False):
    """SKU image inside `CheckGlobalProductListingSalesAttribute`, `CheckProductListingSalesAttribute`."""

    uri: str
    """URI of the image, returned by Upload Product Image and used to refer to it in other calls."""


class CheckGlobalProductListingValueParams(TypedDict, total=False):
    """Value inside `CheckGlobalProductListingProductAttribute`, `GetGlobalAttributesAttribute`, `ProductAttribute` and others."""

    id: str | int
    """Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Example: `1001533`."""
    name: str
    """Name of the attribute value; for a value of your own at most 2000 letters and digits, unique within the attribute, ignored when `id` is given. Example: `Default`."""


class CheckGlobalProductListingVideoParams(TypedDict, total=False):
    """Video inside `CheckGlobalProductListingRequest`, `CheckProductListingRequest`, `CreateGlobalProductRequest` and others."""

    id: str | int
    """Id of the video file, returned by Upload Product File. Example: `v09e40f40000cfu0ovhc77ub7fl97k4w`."""


class CheckProductListingCertificationParams(TypedDict, total=False):
    """Certification inside `CheckProductListingRequest`, `CreateProductRequest`, `EditProductRequest` and others."""

    expiration_date: int
    """Unix time in seconds (UTC) until which the certificate is valid; required for some certificates, see the category rules. Example: `1741234626`."""
    files: Sequence[CheckGlobalProductListingFileParams]
    """Certificate files, uploaded beforehand with Upload Product File."""
    id: Required[str | int]
    """Id of the kind of certificate, from Get Category Rules. Required. Example: `7182427311584347905`."""
    images: Sequence[CheckGlobalProductListingImageParams]
    """Pictures of the certificate, as an alternative or addition to files."""


class CheckProductListingCombinedSkuParams(TypedDict, total=False):
    """Combined SKU inside `CheckProductListingSku`, `CreateProductSku2`, `EditProductSku`."""

    product_id: Required[str | int]
    """Id of the product that is part of the bundle. Required. Example: `1729582718312380123`."""
    sku_count: Required[int]
    """How many units of this SKU one bundle contains. Required. Example: `11`."""
    sku_id: Required[str | int]
    """Id of the SKU that is part of the bundle. Required. Example: `1729582718312380123`."""


class CheckProductListingExternalListPriceParams(TypedDict, total=False):
    """External list price inside `CheckProductListingSku`, `CreateProductSku2`, `EditProductSku` and others."""

    amount: Required[str | Decimal]
    """List price on the other platform, decimal text between 0.01 and 7600. Required. Example: `1`."""
    currency: Required[Literal["USD"] | str]
    """Currency of the list price on the other platform; only USD is accepted. Required. Example: `USD`."""
    source: Required[Literal["SHOPIFY_COMPARE_AT_PRICE"] | str]
    """Platform that the list price comes from. Required. Example: `SHOPIFY_COMPARE_AT_PRICE`."""


class CheckProductListingFeeParams(TypedDict, total=False):
    """Fee inside `CheckProductListingSku`, `CreateProductSku`, `CreateProductSku2` and others."""

    additional_attribute: str
    """More exact kind of the fee; for the German deposit (Pfand) SINGLE_USE, REUSABLE or NOT_APPLICABLE. Example: `SINGLE_USE`."""
    amount: str | Decimal
    """Amount of the fee, decimal text; for the German deposit (Pfand) 0.00 to 6300.00. Example: `1.01`."""
    type: str
    """Kind of fee; only PFAND, the German deposit on bottles and cans, exists. Example: `PFAND`."""


class CheckProductListingInventoryParams(TypedDict, total=False):
    """Inventory inside `CheckProductListingSku`, `CreateProductSku2`, `EditProductSku` and others."""

    backorder_quantity: int
    """Units that can be sold once the stock is used up; they turn into `quantity` then and ship after `handling_time`, not for pre-order, made-to-order or custom products. Example: `888`."""
    handling_time: int
    """Working days until a backorder ships; the same in all warehouses of the SKU. Example: `5`."""
    quantity: int
    """Units of the SKU in the warehouse, at most 99999. Example: `999`."""
    warehouse_id: str | int
    """Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7068517275539719942`."""


class CheckProductListingOptionItemParams(TypedDict, total=False):
    """Option inside `CheckProductListingRequest`."""

    gne_async_check_session_id: str | int
    """Id of an asynchronous check that was started earlier, to fetch its result. Example: `20260122085233268`."""
    need_trigger_gne_async_check: bool
    """Whether to start a check of the product data in the background; fetch its result with `gne_async_check_session_id`. Example: `false`."""


class CheckProductListingPackageWeightParams(TypedDict, total=False):
    """Package weight inside `CheckProductListingRequest`, `CreateProductRequest`, `EditProductRequest` and others."""

    unit: Required[Literal["KILOGRAM", "POUND", "GRAM"] | str]
    """Unit of the package weight; the US also has POUND, BR, JP and MX also GRAM. Required. Example: `KILOGRAM`."""
    value: Required[str]
    """Weight of the packed product: whole number in grams, up to 3 decimals in kilograms, up to 2 in pounds. Required. Example: `1.32`."""


class CheckProductListingPriceParams(TypedDict, total=False):
    """Price inside `CheckProductListingSku`."""

    amount: str | Decimal
    """Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `1.23`."""
    currency: Required[Literal["BRL", "CZK", "EUR", "GBP", "HUF", "IDR", "JPY", "MXN", "MYR", "PHP", "PLN", "SGD", "THB", "USD", "VND"] | str]
    """Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`."""
    sale_price: str | Decimal
    """Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `1.21`."""
    starting_bid_price: str | Decimal
    """Price at which bidding starts in a LIVE auction, decimal text."""


class CheckProductListingSalesAttributeParams(TypedDict, total=False):
    """Sales attribute inside `CheckProductListingSku`, `CreateProductSku2`, `EditProductSku` and others."""

    id: str | int
    """Id of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `name`. Example: `100089`."""
    name: str
    """Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Specification`."""
    sku_img: CheckGlobalProductListingSkuImgParams
    """Picture of this value of the main sales attribute, such as a color; only one attribute can have pictures, and then each of its values needs one."""
    supplementary_sku_images: Sequence[CheckProductListingSupplementarySkuImageParams]
    """Further pictures of this value of the main sales attribute in display order, at most 8; US only."""
    value_id: str | int
    """Id of the value of the sales attribute: a built-in one from Get Attributes or a custom one the platform created from `value_name`. Example: `1729592969712207000`."""
    value_name: str
    """Name of the attribute value such as Red; for one of your own at most 50 letters and digits, unique within the attribute. Example: `XL`."""


class CheckProductListingSkuParams(TypedDict, total=False):
    """SKU inside `CheckProductListingRequest`."""

    combined_skus: Sequence[CheckProductListingCombinedSkuParams]
    """SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles."""
    external_list_prices: Sequence[CheckProductListingExternalListPriceParams]
    """List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only."""
    external_sku_id: str | int
    """Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`."""
    external_urls: Sequence[str]
    """Pages of other shops where the same product can be bought, at most 500 characters each."""
    extra_identifier_codes: Sequence[str]
    """Identifier codes of the single items in a bundle, at most 10 and each unique; EU only."""
    fees: Sequence[CheckProductListingFeeParams]
    """Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand)."""
    identifier_code: IdentifierCodeParams
    """International product code such as GTIN; can be changed only while the product is a draft."""
    inventory: Required[Sequence[CheckProductListingInventoryParams]]
    """Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. Required."""
    list_price: MoneyParams
    """Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only."""
    pre_sale: PreSaleParams
    """Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types."""
    price: Required[CheckProductListingPriceParams]
    """Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required."""
    sales_attributes: Sequence[CheckProductListingSalesAttributeParams]
    """Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product."""
    seller_sku: str
    """Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`."""
    sku_dimensions: SkuDimensionParams
    """Outer size of the packed SKU, when it differs from that of the product."""
    sku_unit_count: str
    """Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`."""
    sku_weight: SkuWeightParams
    """Weight of the packed SKU, when it differs from that of the product."""


class CheckProductListingSupplementarySkuImageParams(TypedDict, total=False):
    """Supplementary SKU image inside `CheckProductListingSalesAttribute`."""

    uri: Required[str]
    """URI of the image, returned by Upload Product Image and used to refer to it in other calls. Required."""


class CreateAttributeRecommendationRequestExternalProductParams(TypedDict, total=False):
    """External product inside `CreateAttributeRecommendationRequestRequest`."""

    description: str
    """Description of the product on the other platform, at most 10000 characters."""
    external_product_id: str | int
    """Id of the product on another sales platform, at most 999 characters; links both. Example: `shopifyopps123456`."""
    images: Sequence[CheckGlobalProductListingImageParams]
    """Pictures of the product gallery on the other platform, at most 25."""
    is_existing_product: bool
    """Whether the product already existed on the other platform or is new there; false by default. Default: `false`. Example: `false`."""
    other_product_data: str
    """Further data of the product on the other platform as text, such as metafields, at most 20000 characters."""
    skus: Sequence[CreateAttributeRecommendationRequestSkuParams]
    """Variants of the product on the other platform, at most 300."""
    title: str
    """Title of the product on the other platform, at most 300 characters."""
    tts_category_id: str | int
    """Id of the TikTok Shop category of the product; Recommend Category helps to find it. Example: `600001`."""
    vendor_name: str
    """Vendor of the product on the other platform, at most 255 characters; becomes the manufacturer in TikTok Shop. Example: `xxxx`."""
    version: str
    """State of the product data, such as a Unix time in milliseconds, at most 13 characters; change it with every update. Example: `1741234626`."""


class CreateAttributeRecommendationRequestSalesAttributeParams(TypedDict, total=False):
    """Sales attribute inside `CreateAttributeRecommendationRequestSku`, `PartialEditCandidateProductsSku`."""

    name: str
    """Name of the sales attribute such as Color; for one of your own at most 20 characters. Example: `Color`."""
    sku_images: Sequence[SkuImageParams]
    """Pictures of the variant on the other platform, at most 25. At most 9 items."""
    value: str
    """Value of the sales attribute such as Red, at most 50 characters. Example: `Red`."""


class CreateAttributeRecommendationRequestSkuParams(TypedDict, total=False):
    """SKU inside `CreateAttributeRecommendationRequestExternalProduct`."""

    sales_attributes: Sequence[CreateAttributeRecommendationRequestSalesAttributeParams]
    """Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product."""


class CreateGlobalProductSkuParams(TypedDict, total=False):
    """SKU inside `CreateGlobalProductRequest`."""

    external_global_sku_id: str | int
    """Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`."""
    extra_identifier_codes: Sequence[str]
    """Identifier codes of the single items in a bundle, at most 10 and each unique; EU only."""
    global_quantity: int
    """Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `999`."""
    identifier_code: IdentifierCodeParams
    """International product code such as GTIN; can be changed only while the product is a draft."""
    inventory: Sequence[CheckGlobalProductListingInventoryParams]
    """Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products."""
    price: Required[MoneyParams]
    """Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required."""
    sales_attributes: Sequence[CheckGlobalProductListingSalesAttributeParams]
    """Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product."""
    seller_sku: str
    """Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `XL-COLOR-RED-001`."""
    sku_unit_count: str
    """Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`."""


class CreateImageTranslationTasksImageParams(TypedDict, total=False):
    """Image inside `CreateImageTranslationTasksRequest`."""

    image_uri: Required[str]
    """URI of the image to translate, from Upload Product Image. Required."""
    target_languages: Required[Sequence[Literal["cs-CZ", "da-DK", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "es-ES", "fi-FI", "fr-BE", "fr-FR", "hu-HU", "it-IT", "nl-BE", "nl-NL", "pl-PL", "pt-PT", "sv-SE"] | str]]
    """Languages into which to translate the picture, best at most 4; pictures times languages may not exceed 20 per call. Required."""


class CreateProductMetricStandardInfoParams(TypedDict, total=False):
    """Metric standard info inside `CreateProductValue`."""

    id: str | int
    """Id of the measurement standard that the value follows, from the attribute."""
    metric_value_module_infos: Sequence[CreateProductMetricValueModuleInfoParams]
    """Parts of the measurement, each with number and unit."""


class CreateProductMetricValueModuleInfoParams(TypedDict, total=False):
    """Metric value module info inside `CreateProductMetricStandardInfo`."""

    id: str | int
    """Id of the part of the measurement that the value fills."""
    unit_id: str | int
    """Id of the unit in which `value` is given, one of the `units` of the attribute."""
    value: str
    """Number or text of this part of the measure."""


class CreateProductPriceParams(TypedDict, total=False):
    """Price inside `CreateProductSku2`, `EditProductSku`."""

    amount: str | Decimal
    """Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `1.21`."""
    currency: Required[Literal["BRL", "EUR", "GBP", "IDR", "JPY", "MXN", "MYR", "PHP", "SGD", "THB", "USD", "VND"] | str]
    """Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`."""
    sale_price: str | Decimal
    """Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `1.21`."""
    starting_bid_price: str | Decimal
    """Price at which bidding starts in a LIVE auction, decimal text."""


class CreateProductProductAttributeParams(TypedDict, total=False):
    """Product attribute inside `CreateProductRequest`, `EditProductRequest`, `PartialEditProductRequest`."""

    id: Required[str | int]
    """Id of the product attribute, from Get Attributes. Required. Example: `100392`."""
    values: Required[Sequence[CreateProductValueParams]]
    """Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere. Required."""


class CreateProductSku2Params(TypedDict, total=False):
    """SKU inside `CreateProductRequest`."""

    combined_skus: Sequence[CheckProductListingCombinedSkuParams]
    """SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles."""
    external_list_prices: Sequence[CheckProductListingExternalListPriceParams]
    """List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only."""
    external_sku_id: str | int
    """Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`."""
    external_urls: Sequence[str]
    """Pages of other shops where the same product can be bought, at most 500 characters each."""
    extra_identifier_codes: Sequence[str]
    """Identifier codes of the single items in a bundle, at most 10 and each unique; EU only."""
    fees: Sequence[CheckProductListingFeeParams]
    """Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand)."""
    identifier_code: IdentifierCodeParams
    """International product code such as GTIN; can be changed only while the product is a draft."""
    inventory: Required[Sequence[CheckProductListingInventoryParams]]
    """Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products. Required."""
    list_price: MoneyParams
    """Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only."""
    pre_sale: PreSaleParams
    """Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types."""
    price: Required[CreateProductPriceParams]
    """Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required."""
    sales_attributes: Sequence[CheckProductListingSalesAttributeParams]
    """Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product."""
    seller_sku: str
    """Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`."""
    sku_dimensions: SkuDimensionParams
    """Outer size of the packed SKU, when it differs from that of the product."""
    sku_unit_count: str
    """Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`."""
    sku_weight: SkuWeightParams
    """Weight of the packed SKU, when it differs from that of the product."""


class CreateProductValueParams(TypedDict, total=False):
    """Value inside `CreateProductProductAttribute`."""

    id: str | int
    """Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Example: `1001533`."""
    metric_standard_info: CreateProductMetricStandardInfoParams
    """Measurement that the value expresses, with number and unit for each part."""
    name: str
    """Name of the attribute value; for a value of your own at most 2000 letters and digits, unique within the attribute, ignored when `id` is given. Example: `Birthday`."""


class CreateResponsiblePersonPhoneNumberParams(TypedDict, total=False):
    """Phone number inside `CreateResponsiblePersonRequest`, `PartialEditResponsiblePersonRequest`, `SearchResponsiblePersonsRegionalProfile`."""

    country_code: str
    """Country calling code with plus sign, such as +353, at most 4 digits; required when a number is available. Example: `+353`."""
    local_number: str
    """Telephone number without country code, 7 to 20 digits; required when a number is available. Example: `80915151`."""


class CreateSizeChartV2SizeChartDataParams(TypedDict, total=False):
    """Size chart data inside `CreateSizeChartV2Request`, `EditSizeChartV2Request`."""

    description: str
    """Explanation of the size chart for the buyer."""
    is_one_size: bool
    """Whether the product comes in a single size."""
    measurement_type: Required[Literal["BODY_MEASUREMENTS", "GENERIC_MEASUREMENTS", "PRODUCT_MEASUREMENTS"] | str]
    """Whether the sizes are those of the body, of the product or general ones. Required."""
    size_types: Sequence[str]
    """Kinds of sizes the chart covers, such as letter or number sizes."""
    table: Required[TableParams]
    """Table of the size chart with columns and rows. Required."""
    unit_system: Required[Literal["IMPERIAL", "METRIC"] | str]
    """Whether the size chart uses metric or imperial units. Required."""


class DiscountDetailParams(TypedDict, total=False):
    """Discount detail inside `SubscribeInfoEdit`."""

    discount_level: str
    """Kind of subscription discount: REGULAR, FIRST_ORDER or RETENTION. Example: `REGULAR`."""
    discount_value: int
    """Discount in percent, 10 meaning 10 % off. Example: `10`."""


class EditGlobalProductSkuParams(TypedDict, total=False):
    """SKU inside `EditGlobalProductRequest`."""

    external_global_sku_id: str | int
    """Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`."""
    extra_identifier_codes: Sequence[str]
    """Identifier codes of the single items in a bundle, at most 10 and each unique; EU only."""
    global_quantity: int
    """Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `999`."""
    id: str | int
    """Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1782427311584347905`."""
    identifier_code: IdentifierCodeParams
    """International product code such as GTIN; can be changed only while the product is a draft."""
    inventory: Sequence[CheckGlobalProductListingInventoryParams]
    """Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products."""
    price: Required[MoneyParams]
    """Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required."""
    sale_prices: Sequence[SalePriceParams]
    """Prices shown to buyers per market, before discounts; required for JP and US shops with warehouses in China, they override all others."""
    sales_attributes: Sequence[CheckGlobalProductListingSalesAttributeParams]
    """Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product."""
    seller_sku: str
    """Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`."""
    sku_unit_count: str
    """Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`."""


class EditProductInventoryParams(TypedDict, total=False):
    """Inventory inside `EditProductReplicatedProductSku`, `PartialEditProductReplicatedProductSku`, `ReplicateProductSku`."""

    quantity: int
    """Units of the SKU in the warehouse, at most 99999. At most 999999. Example: `999`."""
    warehouse_id: str | int
    """Id of the warehouse that holds the stock, from Get Warehouse List; may be left out when there is only one. Example: `7068517275539719942`."""


class EditProductPreSaleParams(TypedDict, total=False):
    """Pre sale inside `EditProductSku`."""

    fulfillment_type: FulfillmentTypeParams
    """How long the pre-sale may take: give either `handling_duration_days` or `release_date`, as the kind of pre-sale and the market require."""
    type: Literal["PRE_ORDER", "MADE_TO_ORDER", "CUSTOM", "NONE"] | str
    """Kind of pre-sale, which decides whether a release date or a number of days is needed. Example: `PRE_ORDER`."""


class EditProductPriceParams(TypedDict, total=False):
    """Price inside `EditProductReplicatedProductSku`."""

    currency: Required[Literal["EUR", "GBP", "IDR", "JPY", "MYR", "PHP", "SGD", "THB", "USD", "VND"] | str]
    """Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`."""
    sale_price: Required[str | Decimal]
    """Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Required. Example: `1.21`."""


class EditProductReplicatedProductParams(TypedDict, total=False):
    """Replicated product inside `EditProductRequest`."""

    inventory_mode: str
    """Whether the local products share one stock or each has its own."""
    region: Required[Literal["DE", "ES", "FR", "GB", "ID", "IE", "IT", "JP", "MY", "PH", "SG", "TH", "US", "VN"] | str]
    """Market of the copy; changes can be passed on only where a copy exists. Required. Example: `US`."""
    skus: Sequence[EditProductReplicatedProductSkuParams]
    """SKUs of the copy, given when SKUs are added or sales attributes change; SKUs that are left out are deleted."""


class EditProductReplicatedProductSkuParams(TypedDict, total=False):
    """SKU inside `EditProductReplicatedProduct`."""

    id: str | int
    """Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207001`."""
    inventory: Sequence[EditProductInventoryParams]
    """Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products."""
    price: Required[EditProductPriceParams]
    """Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required."""
    seller_sku: str
    """Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM002`."""


class EditProductSkuParams(TypedDict, total=False):
    """SKU inside `EditProductRequest`."""

    combined_skus: Sequence[CheckProductListingCombinedSkuParams]
    """SKUs that together form this bundle SKU, such as the contents of a gift basket; only for virtual bundles."""
    external_list_prices: Sequence[CheckProductListingExternalListPriceParams]
    """List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only."""
    external_sku_id: str | int
    """Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`."""
    external_urls: Sequence[str]
    """Pages of other shops where the same product can be bought, at most 500 characters each."""
    extra_identifier_codes: Sequence[str]
    """Identifier codes of the single items in a bundle, at most 10 and each unique; EU only."""
    fees: Sequence[CheckProductListingFeeParams]
    """Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand)."""
    id: str | int
    """Id of an existing SKU; SKUs not listed are deleted, and a SKU without id is created. Example: `1729592969712207000`."""
    identifier_code: IdentifierCodeParams
    """International product code such as GTIN; can be changed only while the product is a draft."""
    inventory: Sequence[CheckProductListingInventoryParams]
    """Stock of the SKU per warehouse; leave it out to keep the present one, not kept in drafts of live products."""
    list_price: MoneyParams
    """Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only."""
    pre_sale: EditProductPreSaleParams
    """Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types."""
    price: CreateProductPriceParams
    """Price of the SKU; leave it out to keep the present one."""
    sales_attributes: Sequence[CheckProductListingSalesAttributeParams]
    """Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product."""
    seller_sku: str
    """Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`."""
    sku_dimensions: SkuDimensionParams
    """Outer size of the packed SKU, when it differs from that of the product."""
    sku_unit_count: str
    """Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`."""
    sku_weight: SkuWeightParams
    """Weight of the packed SKU, when it differs from that of the product."""


class EnableStrikethroughPricesSkuParams(TypedDict, total=False):
    """SKU inside `EnableStrikethroughPricesRequest`."""

    external_retail_price: MoneyParams
    """Retail price of the SKU on another sales platform."""
    external_sku_id: str | int
    """Id of the SKU on the other platform, the one given when the product was created. At most 999 characters. Example: `0000592969712207012`."""
    external_transaction_price: ExternalTransactionPriceParams
    """Highest price paid for the SKU on another sales platform during the last 90 days."""
    id: str | int
    """Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207111`."""


class ExternalProductParams(TypedDict, total=False):
    """External product inside `UploadExternalProductRequest`."""

    create_time: int | datetime
    """Unix time in seconds when the product was created on the other platform."""
    description: str
    """Description of the product on the other platform, at most 10000 characters."""
    external_category_name: str
    """Category of the product on the other platform, at most 100 characters."""
    external_product_id: str | int
    """Id of the product on another sales platform, at most 999 characters; links both. Example: `shopifyopps123456`."""
    external_shop_id: str | int
    """Id of the shop on the other platform, at most 999 characters. Example: `123455`."""
    first_image: FirstImageParams
    """Picture that comes first in the gallery of the product."""
    images: Sequence[RecommendSizeChartImage2Params]
    """Pictures of the product gallery on the other platform, at most 25."""
    publish_time: int | datetime
    """Unix time in seconds when the product was published on the other platform."""
    region: Literal["DE", "ES", "FR", "GB", "ID", "IE", "IT", "JP", "MY", "PH", "SG", "TH", "US", "VN"] | str
    """Country in which the product is sold on the other platform."""
    skus: Sequence[UploadExternalProductSkuParams]
    """Variants of the product on the other platform, at most 300."""
    status: Literal["ALL", "DRAFT", "ACTIVE", "ARCHIVED", "SUSPENDED", "PENDING_SUSPENSION"] | str
    """State of the product on the other platform, such as DRAFT, ACTIVE or ARCHIVED. Default: `ALL`."""
    title: str
    """Title of the product on the other platform, at most 300 characters."""
    update_time: int | datetime
    """Unix time in seconds of the last change of the product on the other platform."""
    vendor_name: str
    """Vendor of the product on the other platform, at most 255 characters; becomes the manufacturer in TikTok Shop."""


class ExternalTransactionPriceParams(TypedDict, total=False):
    """External transaction price inside `EnableStrikethroughPricesSku`."""

    amount: str | Decimal
    """Highest price actually paid on the other platform, decimal text between 0.01 and 7600; at least the list price of the SKU. Example: `1`."""
    currency: str
    """Currency of the highest price paid; only USD is accepted. Example: `USD`."""
    image: CheckGlobalProductListingImageParams
    """Proof of the highest price paid, such as a screenshot of order or invoice without customer data."""
    transaction_time: int | datetime
    """Unix time in seconds of the sale at the highest price, within the last 90 days. Example: `1694309208`."""


class FirstImageParams(TypedDict, total=False):
    """First image inside `ExternalProduct`."""

    url: str
    """Address of the picture on the other platform."""


class FulfillmentTypeParams(TypedDict, total=False):
    """Fulfillment type inside `EditProductPreSale`, `PreSale`."""

    handling_duration_days: int
    """Days to prepare a pre-sale order: business days 3 to 14 (made to order) or 3 to 30 (custom) in the US, calendar days 3 to 30 for pre-orders elsewhere. Example: `24`."""
    release_date: int
    """Unix time in seconds when a pre-order product becomes a normal one and its orders AWAITING_SHIPMENT; 3 to 60 days ahead, US only. Example: `1619611761`."""


class HeaderParams(TypedDict, total=False):
    """Header inside `Table`."""

    id: str | int
    """Id of this column of the size chart table."""
    name: str
    """Title of this column of the size chart table."""


class IdentifierCodeParams(TypedDict, total=False):
    """Identifier code inside `CheckProductListingSku`, `CreateGlobalProductSku`, `CreateProductSku2` and others."""

    code: str
    """The identifier itself, unique per SKU. Digits by type: GTIN has 14, UPC 12, EAN 8 or 13 or 14, JAN 8 or 13, ISBN 13 or 9 followed by X. Example: `10000000000000`."""
    type: Literal["GTIN", "EAN", "UPC", "ISBN", "JAN"] | str
    """Kind of product code: GTIN, EAN, UPC, ISBN or JAN. Example: `GTIN`."""


class IndicatorDetailParams(TypedDict, total=False):
    """Indicator detail inside `AppealMessage`."""

    indicator_type: Required[Literal["CONTAINS_ALL_SALE_PROPERTY", "REQUIRED_DIMENSION", "VALUE_RANGE_OUT_OF_RANGE"] | str]
    """Finding about the size chart that the appeal disputes. Required."""


class LocalProductParams(TypedDict, total=False):
    """Local product inside `BindLocalProductsRequest`."""

    id: str | int
    """Id of the local product to bind; check it well, a binding cannot be undone. Example: `1729409636071801988`."""
    inventory_add_type: str
    """How the shared total is formed when binding: ADD sums the stock of the local products, SET takes the given value. Example: `SET`."""
    inventory_mode: str
    """Whether the local products share one stock or each has its own. Example: `SHARED`."""
    skus: Sequence[BindLocalProductsSkuParams]
    """All SKUs of the local product, each with the global SKU it stands for; binding fails if one is missing."""


class OptimizeImagesImage2Params(TypedDict, total=False):
    """Image inside `OptimizeImagesRequest`."""

    optimization_mode: Sequence[Literal["WHITE_BACKGROUND"] | str]
    """Kind of change to make to the picture."""
    uri: str
    """URI of the image, returned by Upload Product Image and used to refer to it in other calls."""


class OriginPlatformCategoryParams(TypedDict, total=False):
    """Origin platform category inside `RecommendCategoryRequest`."""

    full_name: str
    """Full path of the category on the platform the product comes from."""
    id: str | int
    """Id of the category on the platform the product comes from."""
    is_leaf: bool
    """Whether the category has no subcategories on the platform the product comes from."""
    is_root: bool
    """Whether the category has no parent on the platform the product comes from."""
    name: str
    """Name of the category on the platform the product comes from."""


class OriginPlatformProductMetaDataParams(TypedDict, total=False):
    """Origin platform product meta data inside `RecommendCategoryRequest`."""

    attribute_value_list: Sequence[AttributeValueParams]
    """Attributes of the product on the platform it comes from, each with its values."""


class PartialEditCandidateProductsCandidateProductParams(TypedDict, total=False):
    """Candidate product inside `PartialEditCandidateProductsRequest`, `UploadCandidateProductsRequest`."""

    description: str
    """Description of the product on the other platform, at most 6000 characters."""
    external_category_name: str
    """Category of the product on the other platform, at most 100 characters. Example: `Beauty`."""
    external_product_id: str | int
    """Id of the candidate product on its own platform, at most 64 characters. Example: `abcd`."""
    images: Sequence[CheckGlobalProductListingImageParams]
    """Main pictures of the candidate product, at most 25."""
    opportunity_matching_end_time: int | datetime
    """Unix time in seconds until which opportunities are searched for the candidate product; at most and by default 60 days after the upload. Default: `60`. Example: `1726341961`."""
    skus: Sequence[PartialEditCandidateProductsSkuParams]
    """Variants of the candidate product, at most 600."""
    title: str
    """Title of the candidate product, at most 100 characters. Example: `iphone15promax128G`."""


class PartialEditCandidateProductsSkuParams(TypedDict, total=False):
    """SKU inside `CandidateProduct`, `PartialEditCandidateProductsCandidateProduct`."""

    price: MoneyParams
    """Price of the SKU; for global products the common pre-tax price from which local prices are computed."""
    sales_attributes: Sequence[CreateAttributeRecommendationRequestSalesAttributeParams]
    """Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product. At most 10 items."""


class PartialEditGlobalProductSalePriceParams(TypedDict, total=False):
    """Sale price inside `PartialEditGlobalProductSku`."""

    amount: Required[str | Decimal]
    """Price shown to buyers in this market before discounts, decimal text. Required. Example: `100`."""
    region: Required[Literal["DE", "ES", "FR", "GB", "ID", "IE", "IT", "JP", "MY", "PH", "SG", "TH", "US", "VN"] | str]
    """Market in which this price applies, by country code. Required. Example: `US`."""


class PartialEditGlobalProductSkuParams(TypedDict, total=False):
    """SKU inside `PartialEditGlobalProductRequest`."""

    external_global_sku_id: str | int
    """Your own id of the global SKU on another platform, at most 999 characters; links both. Example: `1234567890`."""
    extra_identifier_codes: Sequence[str]
    """Identifier codes of the single items in a bundle, at most 10 and each unique; EU only."""
    global_quantity: int
    """Total stock of the global SKU over all shops; divided among the shops at publishing and not changeable afterwards, ignored when `inventory` is given. Example: `999`."""
    id: str | int
    """Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1782427311584347905`."""
    identifier_code: IdentifierCodeParams
    """International product code such as GTIN; can be changed only while the product is a draft."""
    inventory: Sequence[CheckGlobalProductListingInventoryParams]
    """Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products."""
    price: MoneyParams
    """Price of the SKU; for global products the common pre-tax price from which local prices are computed."""
    sale_prices: Sequence[PartialEditGlobalProductSalePriceParams]
    """Prices shown to buyers per market, before discounts; required for JP and US shops with warehouses in China, they override all others."""
    sales_attributes: Sequence[CheckGlobalProductListingSalesAttributeParams]
    """Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product."""
    seller_sku: str
    """Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM01`."""
    sku_unit_count: str
    """Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `1`."""


class PartialEditProductBackgroundImageParams(TypedDict, total=False):
    """Background image inside `PartialEditProductSurface`."""

    uri: str
    """URI of the image, returned by Upload Product Image and used to refer to it in other calls."""


class PartialEditProductCustomAreaParams(TypedDict, total=False):
    """Custom area inside `PartialEditProductSurface`."""

    area_name: str
    """Name of the customizable area, shown to the buyer."""
    area_placement: AreaPlacementParams
    """Position, size and rotation of the customizable area on the surface."""
    area_type: str
    """Kind of content the buyer can put into the area: text or image."""
    external_area_id: str | int
    """Id of the area in the system of the print-on-demand provider."""
    image_area: PartialEditProductImageAreaParams
    """Limits for an image that the buyer puts into this area."""
    is_required: bool
    """Whether the buyer must fill this area before ordering."""
    text_area: TextAreaParams
    """Limits and style for a text that the buyer puts into this area."""


class PartialEditProductDefaultImageParams(TypedDict, total=False):
    """Default image inside `PartialEditProductImageArea`."""

    uri: str
    """URI of the image, returned by Upload Product Image and used to refer to it in other calls."""


class PartialEditProductImageAreaParams(TypedDict, total=False):
    """Image area inside `PartialEditProductCustomArea`."""

    default_image: PartialEditProductDefaultImageParams
    """Picture shown in the area until the buyer adds one."""
    min_height: int
    """Smallest height of the buyer's image, in pixels."""
    min_width: int
    """Smallest width of the buyer's image, in pixels."""


class PartialEditProductMaskImageParams(TypedDict, total=False):
    """Mask image inside `PartialEditProductSurface`."""

    uri: str
    """URI of the image, returned by Upload Product Image and used to refer to it in other calls."""


class PartialEditProductPodInfoParams(TypedDict, total=False):
    """POD info inside `PartialEditProductRequest`."""

    pod_templates: Sequence[PartialEditProductPodTemplateParams]
    """Print-on-demand templates, each with the surfaces that can be customized."""


class PartialEditProductPodTemplateParams(TypedDict, total=False):
    """POD template inside `PartialEditProductPodInfo`."""

    pod_template_id: str | int
    """Id of the print-on-demand template of the product."""
    remark: str
    """Note on the template for the seller or the printer."""
    sku_ids: Sequence[str | int]
    """SKUs that use this print-on-demand template."""
    surfaces: Sequence[PartialEditProductSurfaceParams]
    """Surfaces of the product that can be printed."""
    template_name: str
    """Name of the template, chosen by the seller."""


class PartialEditProductPriceParams(TypedDict, total=False):
    """Price inside `PartialEditProductSku`, `PublishGlobalProductPublishTargetSku`, `UpdatePriceSku`."""

    amount: str | Decimal
    """Price of the SKU before discounts, decimal text in `currency`; shown to buyers for local and intra-EU sellers, before tax and shipping charges for global sellers. Example: `100.00`."""
    currency: Required[Literal["BRL", "CZK", "EUR", "GBP", "HUF", "IDR", "JPY", "MXN", "MYR", "PHP", "PLN", "SGD", "THB", "USD", "VND"] | str]
    """Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`."""
    sale_price: str | Decimal
    """Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Example: `1.21`."""


class PartialEditProductReplicatedProductParams(TypedDict, total=False):
    """Replicated product inside `PartialEditProductRequest`."""

    inventory_mode: str
    """Whether the local products share one stock or each has its own."""
    region: Required[Literal["AT", "BE", "CZ", "DE", "ES", "FR", "GB", "GR", "HU", "ID", "IE", "IT", "JP", "MX", "MY", "NL", "PH", "PO", "PT", "SG", "TH", "US", "VN"] | str]
    """Market of the copy; changes can be passed on only where a copy exists. Required. Example: `US`."""
    skus: Sequence[PartialEditProductReplicatedProductSkuParams]
    """SKUs of the copy, given when SKUs are added or sales attributes change; SKUs that are left out are deleted."""


class PartialEditProductReplicatedProductSkuParams(TypedDict, total=False):
    """SKU inside `PartialEditProductReplicatedProduct`."""

    external_sku_id: str | int
    """Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`."""
    id: str | int
    """Id of the SKU, generated by TikTok Shop; a product has one for each variant. Example: `1729592969712207000`."""
    inventory: Sequence[EditProductInventoryParams]
    """Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products."""
    price: Required[PartialEditProductSkuPriceParams]
    """Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required."""
    seller_sku: str
    """Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it. Example: `Color-Red-XM001`."""


class PartialEditProductSkuParams(TypedDict, total=False):
    """SKU inside `PartialEditProductRequest`."""

    external_list_prices: Sequence[CheckProductListingExternalListPriceParams]
    """List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only."""
    external_sku_id: str | int
    """Id of the SKU on another sales platform, at most 999 characters; links both. Example: `1729592969712207012`."""
    external_urls: Sequence[str]
    """Pages of other shops where the same product can be bought, at most 500 characters each."""
    extra_identifier_codes: Sequence[str]
    """Identifier codes of the single items in a bundle, at most 10 and each unique; EU only."""
    fees: Sequence[CheckProductListingFeeParams]
    """Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand)."""
    id: str | int
    """Id of an existing SKU; SKUs not listed are deleted, and a SKU without id is created. Example: `1729592969712207012`."""
    identifier_code: IdentifierCodeParams
    """International product code such as GTIN; can be changed only while the product is a draft."""
    inventory: Sequence[CheckProductListingInventoryParams]
    """Stock of the SKU per warehouse, at most 50; one entry per warehouse for sellers with several, not kept in drafts of live products."""
    list_price: MoneyParams
    """Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only."""
    pre_sale: PreSaleParams
    """Pre-sale settings of the SKU; absent for normal products, and only where the category allows special product types."""
    price: PartialEditProductPriceParams
    """Price of the SKU; for global products the common pre-tax price from which local prices are computed."""
    sales_attributes: Sequence[CheckProductListingSalesAttributeParams]
    """Attributes that define the variant, such as color and size: at most 3 kinds, the same ones for every SKU of the product."""
    seller_sku: str
    """Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it."""
    sku_dimensions: SkuDimensionParams
    """Outer size of the packed SKU, when it differs from that of the product."""
    sku_unit_count: str
    """Quantity that the SKU contains in its base unit, such as 500 for 500 ml; 0.01 to 99999.9999, used for the unit price, EU only. Example: `100.00`."""
    sku_weight: SkuWeightParams
    """Weight of the packed SKU, when it differs from that of the product."""


class PartialEditProductSkuPriceParams(TypedDict, total=False):
    """Price inside `PartialEditProductReplicatedProductSku`."""

    currency: Required[Literal["BRL", "CZK", "EUR", "GBP", "HUF", "IDR", "JPY", "MXN", "MYR", "PHP", "PLN", "SGD", "THB", "USD", "VND"] | str]
    """Currency of the price, ISO 4217; the local currency of the market, for global products USD (EUR for intra-EU sellers). Required. Example: `USD`."""
    sale_price: Required[str | Decimal]
    """Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Required. Example: `1.21`."""


class PartialEditProductSurfaceParams(TypedDict, total=False):
    """Surface inside `PartialEditProductPodTemplate`."""

    background_image: PartialEditProductBackgroundImageParams
    """Picture of the surface on which the buyer's design is placed."""
    custom_areas: Sequence[PartialEditProductCustomAreaParams]
    """Areas of the surface that the buyer can fill with text or an image."""
    external_surface_id: str | int
    """Id of the surface in the system of the print-on-demand provider."""
    mask_image: PartialEditProductMaskImageParams
    """Picture laid over the design so that the preview looks real."""
    surface_name: str
    """Name of the surface, such as front or back."""


class PhoneNumberParams(TypedDict, total=False):
    """Phone number inside `CreateManufacturerRequest`, `PartialEditManufacturerRequest`, `RegionalProfile`."""

    availability: Literal["AVAILABLE", "UNAVAILABLE"] | str
    """Whether the manufacturer has a telephone number; AVAILABLE by default, and the number is then required. Default: `AVAILABLE`. Example: `AVAILABLE`."""
    country_code: str
    """Country calling code with plus sign, such as +353, at most 4 digits; required when a number is available. Example: `+353`."""
    local_number: str
    """Telephone number without country code, 7 to 20 digits; required when a number is available. Example: `81234567`."""


class PreSaleParams(TypedDict, total=False):
    """Pre sale inside `CheckProductListingSku`, `CreateProductSku2`, `PartialEditProductSku` and others."""

    fulfillment_type: FulfillmentTypeParams
    """How long the pre-sale may take: give either `handling_duration_days` or `release_date`, as the kind of pre-sale and the market require."""
    type: Literal["PRE_ORDER", "MADE_TO_ORDER", "CUSTOM"] | str
    """Kind of pre-sale, which decides whether a release date or a number of days is needed. Example: `PRE_ORDER`."""


class ProductTagOperationParams(TypedDict, total=False):
    """Product tag operation inside `CheckProductListingRequest`, `CreateProductRequest`, `EditProductRequest`."""

    enable: Required[bool]
    """Sets the tag when true and removes it when false. Required."""
    product_tag: Required[Literal["AUCTION"] | str]
    """Tag to set on the product or to remove from it. Required."""


class PublishGlobalProductPublishTargetSkuParams(TypedDict, total=False):
    """SKU inside `PublishTarget`."""

    fees: Sequence[CheckProductListingFeeParams]
    """Fees that certain categories require on top of the price, such as the German bottle deposit (Pfand)."""
    inventory: BindLocalProductsInventoryParams
    """Stock for this market per warehouse; without it the global stock is divided evenly, required for sellers with one warehouse."""
    price: PartialEditProductPriceParams
    """Local price that overrides the one computed from the global price; give `amount` or `sale_price`, the latter takes precedence."""
    related_global_sku_id: Required[str | int]
    """Id of the global SKU that the local SKU comes from. Required. Example: `1729592969712207400`."""


class PublishTargetParams(TypedDict, total=False):
    """Publish target inside `PublishGlobalProductRequest`."""

    manufacturer_ids: Sequence[str | int]
    """Ids of the manufacturers for this market; by default those of the global product, EU only."""
    region: Required[Literal["AT", "BE", "CZ", "DE", "ES", "FR", "GB", "GR", "HU", "ID", "IE", "IT", "JP", "MX", "MY", "NL", "PH", "PO", "PT", "SG", "TH", "US", "VN"] | str]
    """Market in which to publish, each only once. Required. Example: `MY`."""
    responsible_person_ids: Sequence[str | int]
    """Ids of the responsible persons for this market; by default those of the global product, EU only."""
    skus: Required[Sequence[PublishGlobalProductPublishTargetSkuParams]]
    """SKUs to publish in this market, at most 300 in the EU, JP, UK and US, 100 elsewhere. Required."""


class PurchaseOrderQuantityLimitParams(TypedDict, total=False):
    """Purchase order quantity limit inside `CreateProductRequest`, `EditProductRequest`, `Sku`."""

    cumulative_order_quantity: int
    """Largest number of units one buyer may order over all orders."""
    maximum_order_quantity: int
    """Largest number of units one buyer may put into an order."""


class RecommendRequiredProductPropertiesValueParams(TypedDict, total=False):
    """Value inside `SalesProperty`."""

    id: Required[str | int]
    """Id of the attribute value, built-in or created by the platform from a custom `name`; it takes precedence over `name`. Required."""


class RecommendSizeChartImage2Params(TypedDict, total=False):
    """Image inside `ExternalProduct`, `RecommendSizeChartRequest`, `UploadExternalProductSku`."""

    url: str
    """Address at which the picture can be viewed."""


class ReplicateProductCertificationParams(TypedDict, total=False):
    """Certification inside `ReplicateTarget`."""

    expiration_date: int
    """Unix time in seconds (UTC) until which the certificate is valid; required for some certificates, see the category rules."""
    files: Sequence[CheckGlobalProductListingFileParams]
    """Certificate files, uploaded beforehand with Upload Product File."""
    id: Required[str | int]
    """Id of the kind of certificate, from Get Category Rules. Required."""
    images: Sequence[CheckGlobalProductListingImageParams]
    """Pictures of the certificate, as an alternative or addition to files."""


class ReplicateProductPriceParams(TypedDict, total=False):
    """Price inside `ReplicateProductSku`."""

    currency: str
    """Currency of the price, the local one of the target market, ISO 4217. Example: `EUR`."""
    sale_price: Required[str | Decimal]
    """Display price before discounts as decimal text, used by global sellers only; JP and US shops that ship from China must give it, and it overrides `amount`. Required. Example: `100`."""


class ReplicateProductSkuParams(TypedDict, total=False):
    """SKU inside `ReplicateTarget`."""

    inventory: Sequence[EditProductInventoryParams]
    """Stock of the copy per warehouse; required only where the allocation mode of the warehouse is MANUAL."""
    price: ReplicateProductPriceParams
    """Price shown to buyers in this market before discounts."""
    seller_sku: str
    """Seller's own code of the SKU, 1 to 50 characters without spaces; buyers do not see it."""
    source_sku_id: str | int
    """Id of the SKU in this market that is to be copied. Example: `1732057700058170433`."""


class ReplicateTargetParams(TypedDict, total=False):
    """Replicate target inside `ReplicateProductRequest`."""

    certifications: Sequence[ReplicateProductCertificationParams]
    """Certificates that the category requires for restricted products, at most 10; see the category rules for which ones."""
    inventory_mode: Literal["EXCLUSIVE", "SHARED"] | str
    """Whether the local products share one stock or each has its own."""
    manufacturer_ids: Sequence[str | int]
    """Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU."""
    product_attributes: Sequence[CheckGlobalProductListingProductAttributeParams]
    """Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given."""
    region: str
    """Market to which to copy the product, one that has no copy yet. Example: `US`."""
    responsible_person_ids: Sequence[str | int]
    """Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories."""
    skus: Sequence[ReplicateProductSkuParams]
    """SKUs of the copy, which must include all SKUs of the source; at most 300 in the EU, JP, UK and US, 100 elsewhere."""


class RowParams(TypedDict, total=False):
    """Row inside `Table`."""

    cells: Sequence[CellParams]
    """Cells of this row, one per column of the size chart."""


class SalePriceParams(TypedDict, total=False):
    """Sale price inside `EditGlobalProductSku`."""

    amount: Required[str | Decimal]
    """Price shown to buyers in this market before discounts, decimal text. Required. Example: `100`."""
    region: Required[Literal["AT", "BE", "CZ", "DE", "ES", "FR", "GB", "GR", "HU", "ID", "IE", "IT", "JP", "MX", "MY", "NL", "PH", "PO", "PT", "SG", "TH", "US", "VN"] | str]
    """Market in which this price applies, by country code. Required. Example: `US`."""


class SalesPropertyParams(TypedDict, total=False):
    """Sales property inside `RecommendRequiredProductPropertiesRequest`."""

    id: Required[str | int]
    """Id of the sales attribute that the product has. Required."""
    values: Required[Sequence[RecommendRequiredProductPropertiesValueParams]]
    """Values of the attribute, each with an id, or a name for a value of your own; at most 300 in the US, 100 elsewhere. Required."""


class ScheduledSaleParams(TypedDict, total=False):
    """Scheduled sale inside `CheckProductListingRequest`, `CreateProductRequest`, `EditProductRequest` and others."""

    is_enabled_scheduled_sale: bool
    """Whether the product goes on sale at `schedule_sale_time`."""
    schedule_sale_time: int | datetime
    """Unix time at which the product goes on sale."""


class SelectedOptionParams(TypedDict, total=False):
    """Selected option inside `UploadExternalProductSku`."""

    name: str
    """Name of the option, such as color, at most 50 characters."""
    value: str
    """Value of the option, such as red, at most 50 characters."""


class SkuDimensionParams(TypedDict, total=False):
    """SKU dimension inside `CheckProductListingSku`, `CreateProductSku2`, `EditProductSku` and others."""

    height: str
    """Height of the packed SKU in the given `unit`."""
    length: str
    """Length of the packed SKU in the given `unit`."""
    unit: str
    """Unit of the size of the packed SKU, such as CENTIMETER."""
    width: str
    """Width of the packed SKU in the given `unit`."""


class SkuImageParams(TypedDict, total=False):
    """SKU image inside `CreateAttributeRecommendationRequestSalesAttribute`."""

    uri: str
    """URI of the image, returned by Upload Product Image and used to refer to it in other calls."""


class SkuWeightParams(TypedDict, total=False):
    """SKU weight inside `CheckProductListingSku`, `CreateProductSku2`, `EditProductSku` and others."""

    unit: str
    """Unit of the weight of the packed SKU, such as KILOGRAM."""
    value: str
    """Weight of the packed SKU in the given `unit`, decimal text."""


class StockOperationSettingParams(TypedDict, total=False):
    """Stock operation setting inside `UpdateStockOperationSettingsRequest`."""

    enable_auto_restock: bool
    """Turns automatic restocking of the SKUs on or off."""


class SubmitStrikethroughPriceExternalTransactionPriceParams(TypedDict, total=False):
    """External transaction price inside `SubmitStrikethroughPriceSku`."""

    amount: Required[str | Decimal]
    """Highest price actually paid on the other platform, decimal text between 0.01 and 7600; at least the list price of the SKU. Required."""
    currency: Required[str]
    """Currency of the highest price paid; only USD is accepted. Required."""
    image: CheckGlobalProductListingImageParams
    """Proof of the highest price paid, such as a screenshot of order or invoice without customer data."""
    transaction_time: Required[str]
    """Unix time in seconds of the sale at the highest price, within the last 90 days. Required."""


class SubmitStrikethroughPriceSkuParams(TypedDict, total=False):
    """SKU inside `SubmitStrikethroughPriceRequest`."""

    external_retail_price: Required[MoneyParams]
    """Retail price of the SKU on another sales platform. Required."""
    external_sku_id: Required[str | int]
    """Id of the SKU on another sales platform, at most 999 characters; links both. Required."""
    external_transaction_price: Required[SubmitStrikethroughPriceExternalTransactionPriceParams]
    """Highest price paid for the SKU on another sales platform during the last 90 days. Required."""
    id: Required[str | int]
    """Id of the SKU, generated by TikTok Shop; a product has one for each variant. Required."""


class SubscribeInfoEditParams(TypedDict, total=False):
    """Subscribe info edit inside `EditProductRequest`, `PartialEditProductRequest`."""

    discount_details: Sequence[DiscountDetailParams]
    """Discounts of the Subscribe and Save program, one entry per kind."""
    subscribe_status: str
    """Whether Subscribe and Save is on for the product: ENABLED or NOT_ENABLED; required to create or change a subscription. Example: `ENABLED`."""


class TableParams(TypedDict, total=False):
    """Table inside `CreateSizeChartV2SizeChartData`, `SizeChartData`."""

    headers: Sequence[HeaderParams]
    """Columns of the size chart, such as chest or waist."""
    rows: Sequence[RowParams]
    """Rows of the size chart table, usually one per size."""


class TemplateParams(TypedDict, total=False):
    """Template inside `CheckGlobalProductListingSizeChart`, `GetGlobalProductSizeChart`, `GetProductSizeChart`."""

    id: str | int
    """Id of a size chart template made in Seller Center. Example: `7267563252536723205`."""


class TextAreaParams(TypedDict, total=False):
    """Text area inside `CustomArea`, `PartialEditProductCustomArea`."""

    align_type: str
    """Alignment of the buyer's text inside the print area."""
    colors: Sequence[str]
    """Colors that the buyer can choose from for the text."""
    default_text: str
    """Text shown in the area until the buyer enters one."""
    fonts: Sequence[str]
    """Fonts that the buyer can choose from for the text."""
    max_text_length: int
    """Largest number of characters the buyer may enter."""


class UpdateGlobalInventoryGlobalSkuParams(TypedDict, total=False):
    """Global SKU inside `UpdateGlobalInventoryRequest`."""

    id: Required[str | int]
    """Id of the global SKU, generated by TikTok Shop. Required. Example: `1729592969712207013`."""
    inventory: Required[Sequence[CheckGlobalProductListingInventoryParams]]
    """Stock of the global SKU per global warehouse. Required."""


class UpdateInventorySkuParams(TypedDict, total=False):
    """SKU inside `UpdateInventoryRequest`."""

    id: Required[str | int]
    """Id of the SKU, generated by TikTok Shop; a product has one for each variant. Required. Example: `1729592969712207013`."""
    inventory: Required[Sequence[CheckProductListingInventoryParams]]
    """New stock of the SKU, one entry per warehouse. Required."""


class UpdatePriceSkuParams(TypedDict, total=False):
    """SKU inside `UpdatePriceRequest`."""

    external_list_prices: Sequence[CheckProductListingExternalListPriceParams]
    """List prices (MSRP) taken from other platforms; may become the crossed-out price after review, for selected local US sellers only."""
    id: Required[str | int]
    """Id of the SKU, generated by TikTok Shop; a product has one for each variant. Required. Example: `1729592969712207013`."""
    list_price: MoneyParams
    """Recommended retail price (MSRP) of the SKU; shown crossed out only if the review accepts it, US only."""
    price: Required[PartialEditProductPriceParams]
    """Price of the SKU; for global products the common pre-tax price from which local prices are computed. Required."""


class UploadExternalProductSkuParams(TypedDict, total=False):
    """SKU inside `ExternalProduct`."""

    create_time: int | datetime
    """Unix time in seconds when the SKU was created on the other platform."""
    external_list_price: str | Decimal
    """List price before discount on the other platform, such as compare_at_price of Shopify; decimal text from 0.01 to 7600."""
    external_sku_id: str | int
    """Id of the SKU on another sales platform, at most 999 characters; links both."""
    image: RecommendSizeChartImage2Params
    """Picture of the SKU on the other platform."""
    inventory_quantity: int
    """Stock of the SKU on the other platform, 1 to 99999. At most 99999."""
    price: str | Decimal
    """Price of the SKU; for global products the common pre-tax price from which local prices are computed."""
    selected_options: Sequence[SelectedOptionParams]
    """Options that define the variant on the other platform, such as color and size."""
    status: str
    """State of the SKU on the other sales platform."""
    taxable: bool
    """Whether sales tax applies to the SKU on the other platform."""
    title: str
    """Title of the SKU on the other sales platform."""
    update_time: int | datetime
    """Unix time in seconds of the last change of the SKU on the other platform."""
    weight: UploadExternalProductWeightParams
    """Weight of the SKU on the other platform."""


class UploadExternalProductWeightParams(TypedDict, total=False):
    """Weight inside `UploadExternalProductSku`."""

    unit: str
    """Unit of the weight on the other platform."""
    value: str
    """Weight of the SKU on the other platform in the given `unit`, decimal text."""
