# Generated from core/catalog by `cargo gen`. Do not edit.

"""Gs full service commodity: the classes of its responses, the types of its parameters, and its enums."""

from importlib import import_module
from typing import Any

_HOMES = {
    **dict.fromkeys(
        """
        Address
        AsyncGetGlobalSellingFullServiceCategoriesPage
        AsyncGlobalSellingGetSupplierAddressesPage
        AsyncGsFullServiceSearchCategoriesPage
        AsyncGsGetSupplierRpPage
        AsyncGsListSupplierManufacturerPage
        AsyncGsQuerySkusAndApprovalStatusV2Page
        AsyncQuerySkusAndApprovalStatusPage
        Attribute
        Brand
        Category
        Certification
        ConfigDetail
        Detail
        GetGlobalSellingFullServiceCategoriesPage
        GetGlobalSellingFullServiceCategoriesResponse
        GetGradingTemplatesConfigResponse
        GetSizeGroupsConfigResponse
        GetSizeGroupsResponse
        GetSizeGroupsSizeGroup
        GlobalSellingGetSupplierAddressesPage
        GlobalSellingGetSupplierAddressesResponse
        GradingTemplate
        GsCalculateProductAuditInfoResponse
        GsCreateProductResponse
        GsCreateProductV2Response
        GsFullServiceGetAttributesResponse
        GsFullServiceGetBrandsResponse
        GsFullServiceGetCategoryInformationResponse
        GsFullServiceGetCertificationsResponse
        GsFullServicePreviewGetAttributesResponse
        GsFullServicePreviewGetBrandsResponse
        GsFullServicePreviewGetCategoryInformationResponse
        GsFullServiceSearchCategoriesPage
        GsFullServiceSearchCategoriesResponse
        GsGetGradingTemplatesConfigV2Response
        GsGetSizeGroupsConfigV2Response
        GsGetSupplierRpAddress
        GsGetSupplierRpPage
        GsGetSupplierRpResponse
        GsImageUploadV2Response
        GsListSupplierManufacturerPage
        GsListSupplierManufacturerResponse
        GsProductImageUploadRequirementsQueryResponse
        GsQualificationFileUploadResponse
        GsQuerySkusAndApprovalStatusV2Page
        GsQuerySkusAndApprovalStatusV2Response
        GsVideoUploadResponse
        ImageUploadRequirement
        ImageUploadResponse
        Manufacturer
        MaterialUseType
        Name
        PhoneNumber
        ProductPublishDetail
        Qualification
        QuerySkusAndApprovalStatusPage
        QuerySkusAndApprovalStatusResponse
        RegionAttribute
        RequirementCondition
        RpInfo
        SizeGradingData
        SizeGroup
        SizeSegement
        SizeSegment
        Sku
        Spu
        UnpublishableReason
        Value
        """.split(),
        "models",
    ),
    **dict.fromkeys(
        """
        ComponentParams
        DescriptionParams
        DimensionParams
        FileParams
        GsCalculateProductAuditInfoAttributeParams
        GsCalculateProductAuditInfoCertificationParams
        GsCalculateProductAuditInfoIngredientParams
        GsCalculateProductAuditInfoItemParams
        GsCalculateProductAuditInfoSkuParams
        GsCalculateProductAuditInfoSpuParams
        GsCalculateProductAuditInfoValueParams
        GsCreateProductAttributeParams
        GsCreateProductCertificationParams
        GsCreateProductFileParams
        GsCreateProductItemParams
        GsCreateProductSkcParams
        GsCreateProductSkuParams
        GsCreateProductSpuParams
        IngredientParams
        ItemParams
        KeyAttributeParams
        KeyAttributeValueParams
        MediaParams
        MultiMaterialCompositionParams
        PictureParams
        SalePriceCertificateParams
        SingleMaterialCompositionParams
        SkcParams
        VideoParams
        WeightParams
        """.split(),
        "params",
    ),
    **dict.fromkeys(
        """
        """.split(),
        "enums",
    ),
    **dict.fromkeys(("GsFullServiceCommodityApi", "AsyncGsFullServiceCommodityApi"), "api"),
}

__all__ = tuple(_HOMES)


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})