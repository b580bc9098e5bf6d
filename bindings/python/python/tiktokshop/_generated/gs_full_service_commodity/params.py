# Generated from core/catalog by `cargo gen`. Do not edit.

"""Gs full service commodity: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike

__all__ = ["Any", "Literal", "TypedDict"]


class ComponentParams(TypedDict, total=False):
    """Component inside `MultiMaterialComposition`."""

    property_value_id: str | int
    """Id of the attribute value that names the part of the product. Example: `7110464130469611260`."""


class DescriptionParams(TypedDict, total=False):
    """Description inside `GsCalculateProductAuditInfoSpu`."""

    items: Sequence[ItemParams]
    """Texts and pictures of the description in order."""


class DimensionParams(TypedDict, total=False):
    """Dimension inside `GsCalculateProductAuditInfoSku`, `GsCreateProductSku`."""

    height: str
    """Height of the SKU when packed, in `unit`, as text. Example: `120`."""
    length: str
    """Length of the SKU when packed, in `unit`, as text. Example: `120`."""
    unit: str
    """Unit of length, width and height; only MILLIMETER is supported. Example: `MILLIMETER`."""
    width: str
    """Width of the SKU when packed, in `unit`, as text. Example: `120`."""


class FileParams(TypedDict, total=False):
    """File inside `GsCalculateProductAuditInfoItem`."""

    uri: str
    """Identifier of the uploaded file, from the upload operation."""


class GsCalculateProductAuditInfoAttributeParams(TypedDict, total=False):
    """Attribute inside `GsCalculateProductAuditInfoSpu`."""

    id: str | int
    """Platform's id of the attribute, the same in every category. Example: `7474875997982590740`."""
    region: str
    """Region for which the attribute value holds, such as US. Example: `US`."""
    values: Sequence[GsCalculateProductAuditInfoValueParams]
    """Values of the attribute: in a request those of the product, in a reply those that can be chosen."""


class GsCalculateProductAuditInfoCertificationParams(TypedDict, total=False):
    """Certification inside `GsCalculateProductAuditInfoSpu`."""

    items: Sequence[GsCalculateProductAuditInfoItemParams]
    """Documents that together make up the certificate."""
    type: str
    """Kind of the certificate, such as CE_UKCA; which are needed depends on the category."""


class GsCalculateProductAuditInfoIngredientParams(TypedDict, total=False):
    """Ingredient inside `MultiMaterialComposition`."""

    percentage: str
    """Share of the material in the composition, in percent; all shares together make 100. Example: `100`."""
    property_value_id: str | int
    """Id of the attribute value that names the material. Example: `7110464130469611260`."""


class GsCalculateProductAuditInfoItemParams(TypedDict, total=False):
    """Item inside `GsCalculateProductAuditInfoCertification`."""

    files: Sequence[FileParams]
    """Uploaded files that together make up the document."""
    type: str
    """Kind of the document or of the piece of description, such as image."""


class GsCalculateProductAuditInfoSkuParams(TypedDict, total=False):
    """SKU inside `Skc`."""

    dimensions: DimensionParams
    """Length, width and height of the SKU when packed."""
    external_sku_code: str
    """Code that you gave the SKU in your own system, different for each SKU."""
    inventory: int
    """Units of the SKU that the supplier can deliver at once. Example: `12`."""
    key_attribute_value: Sequence[KeyAttributeValueParams]
    """Values of the sales attributes for this SKU, in the order of `key_attribute`."""
    pictures: Sequence[PictureParams]
    """Pictures that show just this SKU, in order."""
    price: MoneyParams
    """Price at which the supplier sells the SKU to the platform."""
    reference_sale_price: MoneyParams
    """Price at which the SKU is sold elsewhere."""
    sale_price_certificates: Sequence[SalePriceCertificateParams]
    """Uploaded files that prove the reference price."""
    second_key_attribute_value_id: str | int
    """Id of the value of the second sales attribute that this SKU has. Example: `7110469796013754110`."""
    second_key_attribute_value_name: str
    """Value of the second sales attribute in your own words, such as S; only if the attribute allows that. Example: `S`."""
    stockup_mode: str
    """How the SKU is stocked: NORMAL in advance, JIT as it sells; depends on category and supplier. Example: `NORMAL`."""
    total_unit_count: str
    """Number of single pieces that one SKU consists of, as text. Example: `10`."""
    weight: WeightParams
    """Weight of the SKU when packed, as a number with its unit."""


class GsCalculateProductAuditInfoSpuParams(TypedDict, total=False):
    """SPU inside `GsCalculateProductAuditInfoRequest`, `GsCreateProductV2Request`."""

    attributes: Sequence[GsCalculateProductAuditInfoAttributeParams]
    """Attributes of the product with their values; which are needed depends on category and region."""
    brand_id: str | int
    """Id of the brand, from the brand list; its check must have passed. Example: `7168670314153379586`."""
    category_id: str | int
    """Id of the leaf category that the product goes into. Example: `7367289505097991954`."""
    certifications: Sequence[GsCalculateProductAuditInfoCertificationParams]
    """Certificates of the product, as the category asks for."""
    description: DescriptionParams
    """Description of the product, made of texts and pictures in order."""
    first_key_attribute_id: str | int
    """Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color. Example: `7110491141870454520`."""
    grading_template_id: str | int
    """Id of the size chart of the product; needed if the category demands one. Example: `7367197760696125200`."""
    ingredient: IngredientParams
    """Materials that the product is made of, as a whole or by part."""
    key_attribute: Sequence[KeyAttributeParams]
    """Sales attributes of the product in order; the values of each SKU follow the same order."""
    manufacture_ids: Sequence[str | int]
    """Manufacturers of the product, ids from the list of the supplier's manufacturers."""
    media: MediaParams
    """Pictures and videos that show the product as a whole."""
    product_name_en: str
    """Title of the product in English, shown where the product is sold. Example: `TEST_OPEN_API_EN`."""
    product_name_zh: str
    """Title of the product in Chinese, used between supplier and platform."""
    rp_ids: Sequence[str | int]
    """Responsible persons for the product, ids from the list of the supplier's responsible persons."""
    second_key_attribute_id: str | int
    """Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size. Example: `7110464130469611265`."""
    size_group_id: str | int
    """Id of the size group of the product; needed if the category has size groups. Example: `7384794939881686801`."""
    skcs: Sequence[SkcParams]
    """SKCs of the product, one for each color or style."""


class GsCalculateProductAuditInfoValueParams(TypedDict, total=False):
    """Value inside `GsCalculateProductAuditInfoAttribute`, `GsCreateProductAttribute`."""

    id: str | int
    """Id of the attribute value, for attributes with given values. Example: `7477847733823670030`."""
    name: str
    """Attribute value in your own words, if the attribute allows that. Example: `test`."""


class GsCreateProductAttributeParams(TypedDict, total=False):
    """Attribute inside `GsCreateProductSpu`."""

    id: str | int
    """Platform's id of the attribute, the same in every category. Example: `7093469487152088837`."""
    values: Sequence[GsCalculateProductAuditInfoValueParams]
    """Values of the attribute: in a request those of the product, in a reply those that can be chosen."""


class GsCreateProductCertificationParams(TypedDict, total=False):
    """Certification inside `GsCreateProductSpu`."""

    items: Sequence[GsCreateProductItemParams]
    """Documents that together make up the certificate."""
    type: str
    """Kind of the certificate, such as CE_UKCA; which are needed depends on the category. Example: `UKCA`."""


class GsCreateProductFileParams(TypedDict, total=False):
    """File inside `GsCreateProductItem`."""

    name: str
    """Name of the file with its extension, such as .JPEG. Example: `S221122009G33_3.JPEG`."""
    uri: str
    """Identifier of the uploaded file, from the upload operation."""


class GsCreateProductItemParams(TypedDict, total=False):
    """Item inside `GsCreateProductCertification`."""

    files: Sequence[GsCreateProductFileParams]
    """Uploaded files that together make up the document."""
    type: str
    """Kind of the document or of the piece of description, such as image. Example: `UKCAMARK`."""


class GsCreateProductSkcParams(TypedDict, total=False):
    """SKC inside `GsCreateProductSpu`."""

    external_skc_code: str
    """Code that you gave the SKC (one color or style) in your own system."""
    first_key_attribute_value_id: str | int
    """Id of the value of the first sales attribute that this SKC has. Example: `7122363282790991621`."""
    first_key_attribute_value_name: str
    """Value of the first sales attribute in your own words, such as green; only if the attribute allows that."""
    pictures: Sequence[PictureParams]
    """Pictures of this color or style in order."""
    skus: Sequence[GsCreateProductSkuParams]
    """SKUs of the SKC, as a rule one for each size."""


class GsCreateProductSkuParams(TypedDict, total=False):
    """SKU inside `GsCreateProductSkc`."""

    dimensions: DimensionParams
    """Length, width and height of the SKU when packed."""
    external_sku_code: str
    """Code that you gave the SKU in your own system, different for each SKU."""
    inventory: int
    """Units of the SKU that the supplier can deliver at once. Example: `10`."""
    pictures: Sequence[PictureParams]
    """Pictures that show just this SKU, in order."""
    price: MoneyParams
    """Price at which the supplier sells the SKU to the platform."""
    second_key_attribute_value_id: str | int
    """Id of the value of the second sales attribute that this SKU has. Example: `7110469796013754114`."""
    second_key_attribute_value_name: str
    """Value of the second sales attribute in your own words, such as S; only if the attribute allows that. Example: `XL`."""
    stockup_mode: str
    """How the SKU is stocked: NORMAL in advance, JIT as it sells; depends on category and supplier. Example: `JIT`."""
    weight: WeightParams
    """Weight of the SKU when packed, as a number with its unit."""


class GsCreateProductSpuParams(TypedDict, total=False):
    """SPU inside `GsCreateProductRequest`."""

    attributes: Sequence[GsCreateProductAttributeParams]
    """Attributes of the product with their values; which are needed depends on category and region."""
    brand_id: str | int
    """Id of the brand, from the brand list; its check must have passed. Example: `7361057855527192325`."""
    category_id: str | int
    """Id of the leaf category that the product goes into. Example: `7075264658340611845`."""
    certifications: Sequence[GsCreateProductCertificationParams]
    """Certificates of the product, as the category asks for."""
    first_key_attribute_id: str | int
    """Id of the first sales attribute, which tells the SKCs of the product apart, as a rule the color. Example: `7093469487152088837`."""
    grading_template_id: str | int
    """Id of the size chart of the product; needed if the category demands one. Example: `7341316590817183493`."""
    ingredient: IngredientParams
    """Materials that the product is made of, as a whole or by part."""
    media: MediaParams
    """Pictures and videos that show the product as a whole."""
    product_name_en: str
    """Title of the product in English, shown where the product is sold."""
    product_name_zh: str
    """Title of the product in Chinese, used between supplier and platform."""
    second_key_attribute_id: str | int
    """Id of the second sales attribute, which tells the SKUs of an SKC apart, as a rule the size. Example: `7093469487152187141`."""
    size_group_id: str | int
    """Id of the size group of the product; needed if the category has size groups. Example: `7277854476945196805`."""
    skcs: Sequence[GsCreateProductSkcParams]
    """SKCs of the product, one for each color or style."""


class IngredientParams(TypedDict, total=False):
    """Ingredient inside `GsCalculateProductAuditInfoSpu`, `GsCreateProductSpu`."""

    multi_material_composition: Sequence[MultiMaterialCompositionParams]
    """Composition of each part of the product; only if `type` is MULTI_COMPONENT."""
    single_material_composition: Sequence[SingleMaterialCompositionParams]
    """Materials of the product with their shares; only if `type` is SINGLE."""
    type: str
    """SINGLE for one composition of the whole product, MULTI_COMPONENT for one of each part. Example: `SINGLE`."""


class ItemParams(TypedDict, total=False):
    """Item inside `Description`."""

    sequence: int
    """Position in the order; smaller numbers come first. Example: `0`."""
    type: str
    """Kind of the document or of the piece of description, such as image. Example: `image`."""
    uri: str
    """Identifier of the uploaded file, from the upload operation."""


class KeyAttributeParams(TypedDict, total=False):
    """Key attribute inside `GsCalculateProductAuditInfoSpu`."""

    key_attribute_id: str | int
    """Id of the sales attribute, from the attributes of the category with `type` SALE. Example: `7110491141870454529`."""


class KeyAttributeValueParams(TypedDict, total=False):
    """Key attribute value inside `GsCalculateProductAuditInfoSku`."""

    key_attribute_value_id: str | int
    """Id of the value, for sales attributes with given values. Example: `7110469796013754114`."""
    key_attribute_value_name: str
    """Value in your own words, if the sales attribute allows that. Example: `XXXXXL`."""


class MediaParams(TypedDict, total=False):
    """Media inside `GsCalculateProductAuditInfoSpu`, `GsCreateProductSpu`."""

    pic_set_type: str
    """How pictures are organized: Skc, SpuWithSkc or SpuWithSku; which one is right depends on the category. Example: `Skc`."""
    pic_type: str
    """Kind of pictures: Photography, the recommended one, or Selection. Example: `Photography`."""
    pictures: Sequence[PictureParams]
    """Pictures that show the product, in order."""
    videos: Sequence[VideoParams]
    """Videos that show the product, uploaded before."""


class MultiMaterialCompositionParams(TypedDict, total=False):
    """Multi material composition inside `Ingredient`."""

    component: ComponentParams
    """Part of the product that this composition is about, such as the lining."""
    ingredients: Sequence[GsCalculateProductAuditInfoIngredientParams]
    """Materials of this part with their shares."""


class PictureParams(TypedDict, total=False):
    """Picture inside `GsCalculateProductAuditInfoSku`, `GsCreateProductSkc`, `GsCreateProductSku` and others."""

    material_show_type: str
    """Place where the picture is shown: Carousel, Preview or Color; which are needed depends on the category. Example: `Carousel`."""
    material_use_type_code: str
    """What the picture shows, such as FIRST_PICTURE for the first one; which are needed depends on the category. Example: `FIRST_PICTURE`."""
    sequence: int
    """Position in the order; smaller numbers come first. Example: `0`."""
    uri: str
    """Identifier of the uploaded file, from the upload operation."""


class SalePriceCertificateParams(TypedDict, total=False):
    """Sale price certificate inside `GsCalculateProductAuditInfoSku`."""

    uri: str
    """Identifier of the uploaded file, from the upload operation."""


class SingleMaterialCompositionParams(TypedDict, total=False):
    """Single material composition inside `Ingredient`."""

    percentage: str
    """Share of the material in the composition, in percent; all shares together make 100. Example: `100`."""
    property_value_id: str | int
    """Id of the attribute value that names the material. Example: `7110464130469611260`."""


class SkcParams(TypedDict, total=False):
    """SKC inside `GsCalculateProductAuditInfoSpu`."""

    external_skc_code: str
    """Code that you gave the SKC (one color or style) in your own system. Example: `HWYP-SYJ-HJHIT`."""
    first_key_attribute_value_id: str | int
    """Id of the value of the first sales attribute that this SKC has. Example: `7086047768544642820`."""
    first_key_attribute_value_name: str
    """Value of the first sales attribute in your own words, such as green; only if the attribute allows that."""
    pictures: Sequence[PictureParams]
    """Pictures of this color or style in order."""
    skus: Sequence[GsCalculateProductAuditInfoSkuParams]
    """SKUs of the SKC, as a rule one for each size."""


class VideoParams(TypedDict, total=False):
    """Video inside `Media`."""

    uri: str
    """Identifier of the uploaded file, from the upload operation."""


class WeightParams(TypedDict, total=False):
    """Weight inside `GsCalculateProductAuditInfoSku`, `GsCreateProductSku`."""

    unit: str
    """Unit of the weight; only MILLIGRAM is supported. Example: `MILLIGRAM`."""
    value: str
    """Weight of the SKU when packed, in `unit`, as text. Example: `12000`."""
