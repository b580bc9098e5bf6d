# Generated from core/catalog by `cargo gen`. Do not edit.

"""Gs full service commodity: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike

__all__ = ["Any", "TypedDict"]


class ComponentParams(TypedDict, total=False):
    """Component inside `MultiMaterialComposition`."""

    property_value_id: str | int
    """Property value id. Example: `7110464130469611260`."""


class DescriptionParams(TypedDict, total=False):
    """Description inside `GsCalculateProductAuditInfoSpu`."""

    items: Sequence[ItemParams]
    """Items."""


class DimensionParams(TypedDict, total=False):
    """Dimension inside `GsCalculateProductAuditInfoSku`, `GsCreateProductSku`."""

    height: str
    """Height. Example: `120`."""
    length: str
    """Length. Example: `120`."""
    unit: str
    """Unit. Example: `MILLIMETER`."""
    width: str
    """Width. Example: `120`."""


class FileParams(TypedDict, total=False):
    """File inside `GsCalculateProductAuditInfoItem`."""

    uri: str
    """URI."""


class GsCalculateProductAuditInfoAttributeParams(TypedDict, total=False):
    """Attribute inside `GsCalculateProductAuditInfoSpu`."""

    id: str | int
    """Id. Example: `7474875997982590740`."""
    region: str
    """Region. Example: `US`."""
    values: Sequence[GsCalculateProductAuditInfoValueParams]
    """Values."""


class GsCalculateProductAuditInfoCertificationParams(TypedDict, total=False):
    """Certification inside `GsCalculateProductAuditInfoSpu`."""

    items: Sequence[GsCalculateProductAuditInfoItemParams]
    """Items."""
    type: str
    """Type."""


class GsCalculateProductAuditInfoIngredientParams(TypedDict, total=False):
    """Ingredient inside `MultiMaterialComposition`."""

    percentage: str
    """Percentage. Example: `100`."""
    property_value_id: str | int
    """Property value id. Example: `7110464130469611260`."""


class GsCalculateProductAuditInfoItemParams(TypedDict, total=False):
    """Item inside `GsCalculateProductAuditInfoCertification`."""

    files: Sequence[FileParams]
    """Files."""
    type: str
    """Type."""


class GsCalculateProductAuditInfoSkuParams(TypedDict, total=False):
    """SKU inside `Skc`."""

    dimensions: DimensionParams
    """Dimensions."""
    external_sku_code: str
    """External SKU code."""
    inventory: int
    """Inventory. Example: `12`."""
    key_attribute_value: Sequence[KeyAttributeValueParams]
    """Key attribute value."""
    pictures: Sequence[PictureParams]
    """Pictures."""
    price: MoneyParams
    """Price."""
    reference_sale_price: MoneyParams
    """Reference sale price."""
    sale_price_certificates: Sequence[SalePriceCertificateParams]
    """Sale price certificates."""
    second_key_attribute_value_id: str | int
    """Second key attribute value id. Example: `7110469796013754110`."""
    second_key_attribute_value_name: str
    """Second key attribute value name. Example: `S`."""
    stockup_mode: str
    """Stockup mode. Example: `NORMAL`."""
    total_unit_count: str
    """Total unit count. Example: `10`."""
    weight: WeightParams
    """Weight."""


class GsCalculateProductAuditInfoSpuParams(TypedDict, total=False):
    """SPU inside `GsCalculateProductAuditInfoRequest`, `GsCreateProductV2Request`."""

    attributes: Sequence[GsCalculateProductAuditInfoAttributeParams]
    """Attributes."""
    brand_id: str | int
    """Brand id. Example: `7168670314153379586`."""
    category_id: str | int
    """Category id. Example: `7367289505097991954`."""
    certifications: Sequence[GsCalculateProductAuditInfoCertificationParams]
    """Certifications."""
    description: DescriptionParams
    """Description."""
    first_key_attribute_id: str | int
    """First key attribute id. Example: `7110491141870454520`."""
    grading_template_id: str | int
    """Grading template id. Example: `7367197760696125200`."""
    ingredient: IngredientParams
    """Ingredient."""
    key_attribute: Sequence[KeyAttributeParams]
    """Key attribute."""
    manufacture_ids: Sequence[str | int]
    """Manufacture ids."""
    media: MediaParams
    """Media."""
    product_name_en: str
    """Product name en. Example: `TEST_OPEN_API_EN`."""
    product_name_zh: str
    """Product name zh."""
    rp_ids: Sequence[str | int]
    """Rp ids."""
    second_key_attribute_id: str | int
    """Second key attribute id. Example: `7110464130469611265`."""
    size_group_id: str | int
    """Size group id. Example: `7384794939881686801`."""
    skcs: Sequence[SkcParams]
    """SKCs."""


class GsCalculateProductAuditInfoValueParams(TypedDict, total=False):
    """Value inside `GsCalculateProductAuditInfoAttribute`, `GsCreateProductAttribute`."""

    id: str | int
    """Id. Example: `7477847733823670030`."""
    name: str
    """Name. Example: `test`."""


class GsCreateProductAttributeParams(TypedDict, total=False):
    """Attribute inside `GsCreateProductSpu`."""

    id: str | int
    """Id. Example: `7093469487152088837`."""
    values: Sequence[GsCalculateProductAuditInfoValueParams]
    """Values."""


class GsCreateProductCertificationParams(TypedDict, total=False):
    """Certification inside `GsCreateProductSpu`."""

    items: Sequence[GsCreateProductItemParams]
    """Items."""
    type: str
    """Type. Example: `UKCA`."""


class GsCreateProductFileParams(TypedDict, total=False):
    """File inside `GsCreateProductItem`."""

    name: str
    """Name. Example: `S221122009G33_3.JPEG`."""
    uri: str
    """URI."""


class GsCreateProductItemParams(TypedDict, total=False):
    """Item inside `GsCreateProductCertification`."""

    files: Sequence[GsCreateProductFileParams]
    """Files."""
    type: str
    """Type. Example: `UKCAMARK`."""


class GsCreateProductSkcParams(TypedDict, total=False):
    """SKC inside `GsCreateProductSpu`."""

    external_skc_code: str
    """External SKC code."""
    first_key_attribute_value_id: str | int
    """First key attribute value id. Example: `7122363282790991621`."""
    first_key_attribute_value_name: str
    """First key attribute value name."""
    pictures: Sequence[PictureParams]
    """Pictures."""
    skus: Sequence[GsCreateProductSkuParams]
    """SKUs."""


class GsCreateProductSkuParams(TypedDict, total=False):
    """SKU inside `GsCreateProductSkc`."""

    dimensions: DimensionParams
    """Dimensions."""
    external_sku_code: str
    """External SKU code."""
    inventory: int
    """Inventory. Example: `10`."""
    pictures: Sequence[PictureParams]
    """Pictures."""
    price: MoneyParams
    """Price."""
    second_key_attribute_value_id: str | int
    """Second key attribute value id. Example: `7110469796013754114`."""
    second_key_attribute_value_name: str
    """Second key attribute value name. Example: `XL`."""
    stockup_mode: str
    """Stockup mode. Example: `JIT`."""
    weight: WeightParams
    """Weight."""


class GsCreateProductSpuParams(TypedDict, total=False):
    """SPU inside `GsCreateProductRequest`."""

    attributes: Sequence[GsCreateProductAttributeParams]
    """Attributes."""
    brand_id: str | int
    """Brand id. Example: `7361057855527192325`."""
    category_id: str | int
    """Category id. Example: `7075264658340611845`."""
    certifications: Sequence[GsCreateProductCertificationParams]
    """Certifications."""
    first_key_attribute_id: str | int
    """First key attribute id. Example: `7093469487152088837`."""
    grading_template_id: str | int
    """Grading template id. Example: `7341316590817183493`."""
    ingredient: IngredientParams
    """Ingredient."""
    media: MediaParams
    """Media."""
    product_name_en: str
    """Product name en."""
    product_name_zh: str
    """Product name zh."""
    second_key_attribute_id: str | int
    """Second key attribute id. Example: `7093469487152187141`."""
    size_group_id: str | int
    """Size group id. Example: `7277854476945196805`."""
    skcs: Sequence[GsCreateProductSkcParams]
    """SKCs."""


class IngredientParams(TypedDict, total=False):
    """Ingredient inside `GsCalculateProductAuditInfoSpu`, `GsCreateProductSpu`."""

    multi_material_composition: Sequence[MultiMaterialCompositionParams]
    """Multi material composition."""
    single_material_composition: Sequence[SingleMaterialCompositionParams]
    """Single material composition."""
    type: str
    """Type. Example: `SINGLE`."""


class ItemParams(TypedDict, total=False):
    """Item inside `Description`."""

    sequence: int
    """Sequence. Example: `0`."""
    type: str
    """Type. Example: `image`."""
    uri: str
    """URI."""


class KeyAttributeParams(TypedDict, total=False):
    """Key attribute inside `GsCalculateProductAuditInfoSpu`."""

    key_attribute_id: str | int
    """Key attribute id. Example: `7110491141870454529`."""


class KeyAttributeValueParams(TypedDict, total=False):
    """Key attribute value inside `GsCalculateProductAuditInfoSku`."""

    key_attribute_value_id: str | int
    """Key attribute value id. Example: `7110469796013754114`."""
    key_attribute_value_name: str
    """Key attribute value name. Example: `XXXXXL`."""


class MediaParams(TypedDict, total=False):
    """Media inside `GsCalculateProductAuditInfoSpu`, `GsCreateProductSpu`."""

    pic_set_type: str
    """Picture set type. Example: `Skc`."""
    pic_type: str
    """Picture type. Example: `Photography`."""
    pictures: Sequence[PictureParams]
    """Pictures."""
    videos: Sequence[VideoParams]
    """Videos."""


class MultiMaterialCompositionParams(TypedDict, total=False):
    """Multi material composition inside `Ingredient`."""

    component: ComponentParams
    """Component."""
    ingredients: Sequence[GsCalculateProductAuditInfoIngredientParams]
    """Ingredients."""


class PictureParams(TypedDict, total=False):
    """Picture inside `GsCalculateProductAuditInfoSku`, `GsCreateProductSkc`, `GsCreateProductSku` and others."""

    material_show_type: str
    """Material show type. Example: `Carousel`."""
    material_use_type_code: str
    """Material use type code. Example: `FIRST_PICTURE`."""
    sequence: int
    """Sequence. Example: `0`."""
    uri: str
    """URI."""


class SalePriceCertificateParams(TypedDict, total=False):
    """Sale price certificate inside `GsCalculateProductAuditInfoSku`."""

    uri: str
    """URI."""


class SingleMaterialCompositionParams(TypedDict, total=False):
    """Single material composition inside `Ingredient`."""

    percentage: str
    """Percentage. Example: `100`."""
    property_value_id: str | int
    """Property value id. Example: `7110464130469611260`."""


class SkcParams(TypedDict, total=False):
    """SKC inside `GsCalculateProductAuditInfoSpu`."""

    external_skc_code: str
    """External SKC code. Example: `HWYP-SYJ-HJHIT`."""
    first_key_attribute_value_id: str | int
    """First key attribute value id. Example: `7086047768544642820`."""
    first_key_attribute_value_name: str
    """First key attribute value name."""
    pictures: Sequence[PictureParams]
    """Pictures."""
    skus: Sequence[GsCalculateProductAuditInfoSkuParams]
    """SKUs."""


class VideoParams(TypedDict, total=False):
    """Video inside `Media`."""

    uri: str
    """URI."""


class WeightParams(TypedDict, total=False):
    """Weight inside `GsCalculateProductAuditInfoSku`, `GsCreateProductSku`."""

    unit: str
    """Unit. Example: `MILLIGRAM`."""
    value: str
    """Value. Example: `12000`."""
