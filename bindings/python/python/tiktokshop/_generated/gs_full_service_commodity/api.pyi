# Generated from core/catalog by `cargo gen`. Do not edit.

from collections.abc import Awaitable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from typing_extensions import Unpack

from ..._alias import Alias
from ..._options import CallOptions, PageOptions, WindowOptions
from ...model import ResponseModel
from ...page import PageCall
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import AsyncTimeWalk, TimeWalk
from ...upload import FileLike
from . import models
from .params import (
    ComponentParams,
    DescriptionParams,
    DimensionParams,
    FileParams,
    GsCalculateProductAuditInfoAttributeParams,
    GsCalculateProductAuditInfoCertificationParams,
    GsCalculateProductAuditInfoIngredientParams,
    GsCalculateProductAuditInfoItemParams,
    GsCalculateProductAuditInfoSkuParams,
    GsCalculateProductAuditInfoSpuParams,
    GsCalculateProductAuditInfoValueParams,
    GsCreateProductAttributeParams,
    GsCreateProductCertificationParams,
    GsCreateProductFileParams,
    GsCreateProductItemParams,
    GsCreateProductSkcParams,
    GsCreateProductSkuParams,
    GsCreateProductSpuParams,
    IngredientParams,
    ItemParams,
    KeyAttributeParams,
    KeyAttributeValueParams,
    MediaParams,
    MultiMaterialCompositionParams,
    PictureParams,
    SalePriceCertificateParams,
    SingleMaterialCompositionParams,
    SkcParams,
    VideoParams,
    WeightParams,
)

class GsFullServiceCommodityApi(Resource):
    def get_global_selling_full_service_categories(
        self,
        *,
        page_offset: int | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetGlobalSellingFullServiceCategoriesPage: ...
    def get_grading_templates_config(
        self,
        *,
        supplier_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetGradingTemplatesConfigResponse: ...
    def get_size_groups(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetSizeGroupsResponse: ...
    def get_size_groups_config(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetSizeGroupsConfigResponse: ...
    def global_selling_get_supplier_addresses(
        self,
        *,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GlobalSellingGetSupplierAddressesPage: ...
    def gs_calculate_product_audit_info(
        self,
        *,
        spu: GsCalculateProductAuditInfoSpuParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsCalculateProductAuditInfoResponse: ...
    def gs_create_product(
        self,
        *,
        spu: GsCreateProductSpuParams | None = None,
        supplier_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GsCreateProductResponse: ...
    def gs_create_product_v2(
        self,
        *,
        idempotent_key: str | None = None,
        spu: GsCalculateProductAuditInfoSpuParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsCreateProductV2Response: ...
    def gs_full_service_get_attributes(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GsFullServiceGetAttributesResponse: ...
    def gs_full_service_get_brands(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GsFullServiceGetBrandsResponse: ...
    def gs_full_service_get_category_information(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GsFullServiceGetCategoryInformationResponse: ...
    def gs_full_service_get_certifications(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GsFullServiceGetCertificationsResponse: ...
    def gs_full_service_preview_get_attributes(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GsFullServicePreviewGetAttributesResponse: ...
    def gs_full_service_preview_get_brands(
        self,
        *,
        supplier_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsFullServicePreviewGetBrandsResponse: ...
    def gs_full_service_preview_get_category_information(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GsFullServicePreviewGetCategoryInformationResponse: ...
    def gs_full_service_search_categories(
        self,
        *,
        page_offset: int | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GsFullServiceSearchCategoriesPage: ...
    def gs_get_grading_templates_config_v2(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GsGetGradingTemplatesConfigV2Response: ...
    def gs_get_size_groups_config_v2(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GsGetSizeGroupsConfigV2Response: ...
    def gs_get_supplier_rp(
        self,
        *,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GsGetSupplierRpPage: ...
    def gs_image_upload_v2(
        self,
        *,
        data: FileLike | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsImageUploadV2Response: ...
    def gs_list_supplier_manufacturer(
        self,
        *,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GsListSupplierManufacturerPage: ...
    def gs_product_image_upload_requirements_query(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GsProductImageUploadRequirementsQueryResponse: ...
    def gs_qualification_file_upload(
        self,
        *,
        data: FileLike | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsQualificationFileUploadResponse: ...
    def gs_query_skus_and_approval_status_v2(
        self,
        *,
        external_sku_codes: Sequence[str] | None = None,
        page_size: int | None = None,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        push_time_ge: int | datetime | None = None,
        push_time_lt: int | datetime | None = None,
        sku_status: str | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GsQuerySkusAndApprovalStatusV2Page: ...
    def gs_video_upload(
        self,
        *,
        data: FileLike | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsVideoUploadResponse: ...
    def image_upload(
        self,
        *,
        data: FileLike | None = None,
        supplier_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.ImageUploadResponse: ...
    def query_skus_and_approval_status(
        self,
        *,
        external_sku_codes: Sequence[str] | None = None,
        page_size: int | None = None,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        push_time_ge: int | datetime | None = None,
        push_time_lt: int | datetime | None = None,
        sku_status: str | None = None,
        supplier_id: str | int,
        **options: Unpack[PageOptions],
    ) -> models.QuerySkusAndApprovalStatusPage: ...
    GSCalculateProductAuditInfo: Alias[models.GsCalculateProductAuditInfoResponse]
    GSCreateProduct: Alias[models.GsCreateProductResponse]
    GSCreateProductv2: Alias[models.GsCreateProductV2Response]
    GSFullServiceGetBrands: Alias[models.GsFullServiceGetBrandsResponse]
    GSFullServiceGetCategoryinformation: Alias[models.GsFullServiceGetCategoryInformationResponse]
    GSFullServiceGetCertifications: Alias[models.GsFullServiceGetCertificationsResponse]
    GSFullServiceGetattributes: Alias[models.GsFullServiceGetAttributesResponse]
    GSFullServicePreviewGetBrands: Alias[models.GsFullServicePreviewGetBrandsResponse]
    GSFullServicePreviewGetattributes: Alias[models.GsFullServicePreviewGetAttributesResponse]
    GSFullServicePreviewGetcategoryinformation: Alias[models.GsFullServicePreviewGetCategoryInformationResponse]
    GSFullServiceSearchCategories: Alias[models.GsFullServiceSearchCategoriesPage]
    GSGetSupplierRP: Alias[models.GsGetSupplierRpPage]
    GSGetgradingtemplatesconfigV2: Alias[models.GsGetGradingTemplatesConfigV2Response]
    GSGetsizegroupsconfigV2: Alias[models.GsGetSizeGroupsConfigV2Response]
    GSImageUploadV2: Alias[models.GsImageUploadV2Response]
    GSListSupplierManufacturer: Alias[models.GsListSupplierManufacturerPage]
    GSProductimageuploadrequirementsquery: Alias[models.GsProductImageUploadRequirementsQueryResponse]
    GSQualificationfileupload: Alias[models.GsQualificationFileUploadResponse]
    GSQuerySKUsandtheapprovalstatusofSKUsV2: Alias[models.GsQuerySkusAndApprovalStatusV2Page]
    GSVideoUpload: Alias[models.GsVideoUploadResponse]
    GetGlobalSellingFullServiceCategories: Alias[models.GetGlobalSellingFullServiceCategoriesPage]
    GetSizeGroups: Alias[models.GetSizeGroupsResponse]
    Getgradingtemplatesconfig: Alias[models.GetGradingTemplatesConfigResponse]
    Getsizegroupsconfig: Alias[models.GetSizeGroupsConfigResponse]
    GlobalSellingGetSupplierAddresses: Alias[models.GlobalSellingGetSupplierAddressesPage]
    QuerySKUsandtheapprovalstatusofSKUs: Alias[models.QuerySkusAndApprovalStatusPage]
    getGlobalSellingFullServiceCategories: Alias[models.GetGlobalSellingFullServiceCategoriesPage]
    getGradingTemplatesConfig: Alias[models.GetGradingTemplatesConfigResponse]
    getSizeGroups: Alias[models.GetSizeGroupsResponse]
    getSizeGroupsConfig: Alias[models.GetSizeGroupsConfigResponse]
    globalSellingGetSupplierAddresses: Alias[models.GlobalSellingGetSupplierAddressesPage]
    gsCalculateProductAuditInfo: Alias[models.GsCalculateProductAuditInfoResponse]
    gsCreateProduct: Alias[models.GsCreateProductResponse]
    gsCreateProductV2: Alias[models.GsCreateProductV2Response]
    gsFullServiceGetAttributes: Alias[models.GsFullServiceGetAttributesResponse]
    gsFullServiceGetBrands: Alias[models.GsFullServiceGetBrandsResponse]
    gsFullServiceGetCategoryInformation: Alias[models.GsFullServiceGetCategoryInformationResponse]
    gsFullServiceGetCertifications: Alias[models.GsFullServiceGetCertificationsResponse]
    gsFullServicePreviewGetAttributes: Alias[models.GsFullServicePreviewGetAttributesResponse]
    gsFullServicePreviewGetBrands: Alias[models.GsFullServicePreviewGetBrandsResponse]
    gsFullServicePreviewGetCategoryInformation: Alias[models.GsFullServicePreviewGetCategoryInformationResponse]
    gsFullServiceSearchCategories: Alias[models.GsFullServiceSearchCategoriesPage]
    gsGetGradingTemplatesConfigV2: Alias[models.GsGetGradingTemplatesConfigV2Response]
    gsGetSizeGroupsConfigV2: Alias[models.GsGetSizeGroupsConfigV2Response]
    gsGetSupplierRp: Alias[models.GsGetSupplierRpPage]
    gsImageUploadV2: Alias[models.GsImageUploadV2Response]
    gsListSupplierManufacturer: Alias[models.GsListSupplierManufacturerPage]
    gsProductImageUploadRequirementsQuery: Alias[models.GsProductImageUploadRequirementsQueryResponse]
    gsQualificationFileUpload: Alias[models.GsQualificationFileUploadResponse]
    gsQuerySkusAndApprovalStatusV2: Alias[models.GsQuerySkusAndApprovalStatusV2Page]
    gsVideoUpload: Alias[models.GsVideoUploadResponse]
    imageUpload: Alias[models.ImageUploadResponse]
    imageupload: Alias[models.ImageUploadResponse]
    querySkusAndApprovalStatus: Alias[models.QuerySkusAndApprovalStatusPage]

class AsyncGsFullServiceCommodityApi(Resource):
    def get_global_selling_full_service_categories(
        self,
        *,
        page_offset: int | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetGlobalSellingFullServiceCategoriesPage, models.Category]: ...
    async def get_grading_templates_config(
        self,
        *,
        supplier_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetGradingTemplatesConfigResponse: ...
    async def get_size_groups(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetSizeGroupsResponse: ...
    async def get_size_groups_config(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetSizeGroupsConfigResponse: ...
    def global_selling_get_supplier_addresses(
        self,
        *,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGlobalSellingGetSupplierAddressesPage, models.Address]: ...
    async def gs_calculate_product_audit_info(
        self,
        *,
        spu: GsCalculateProductAuditInfoSpuParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsCalculateProductAuditInfoResponse: ...
    async def gs_create_product(
        self,
        *,
        spu: GsCreateProductSpuParams | None = None,
        supplier_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GsCreateProductResponse: ...
    async def gs_create_product_v2(
        self,
        *,
        idempotent_key: str | None = None,
        spu: GsCalculateProductAuditInfoSpuParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsCreateProductV2Response: ...
    async def gs_full_service_get_attributes(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GsFullServiceGetAttributesResponse: ...
    async def gs_full_service_get_brands(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GsFullServiceGetBrandsResponse: ...
    async def gs_full_service_get_category_information(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GsFullServiceGetCategoryInformationResponse: ...
    async def gs_full_service_get_certifications(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GsFullServiceGetCertificationsResponse: ...
    async def gs_full_service_preview_get_attributes(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GsFullServicePreviewGetAttributesResponse: ...
    async def gs_full_service_preview_get_brands(
        self,
        *,
        supplier_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsFullServicePreviewGetBrandsResponse: ...
    async def gs_full_service_preview_get_category_information(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GsFullServicePreviewGetCategoryInformationResponse: ...
    def gs_full_service_search_categories(
        self,
        *,
        page_offset: int | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGsFullServiceSearchCategoriesPage, models.Category]: ...
    async def gs_get_grading_templates_config_v2(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GsGetGradingTemplatesConfigV2Response: ...
    async def gs_get_size_groups_config_v2(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GsGetSizeGroupsConfigV2Response: ...
    def gs_get_supplier_rp(
        self,
        *,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGsGetSupplierRpPage, models.RpInfo]: ...
    async def gs_image_upload_v2(
        self,
        *,
        data: FileLike | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsImageUploadV2Response: ...
    def gs_list_supplier_manufacturer(
        self,
        *,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGsListSupplierManufacturerPage, models.Manufacturer]: ...
    async def gs_product_image_upload_requirements_query(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GsProductImageUploadRequirementsQueryResponse: ...
    async def gs_qualification_file_upload(
        self,
        *,
        data: FileLike | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsQualificationFileUploadResponse: ...
    def gs_query_skus_and_approval_status_v2(
        self,
        *,
        external_sku_codes: Sequence[str] | None = None,
        page_size: int | None = None,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        push_time_ge: int | datetime | None = None,
        push_time_lt: int | datetime | None = None,
        sku_status: str | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGsQuerySkusAndApprovalStatusV2Page, models.Spu]: ...
    async def gs_video_upload(
        self,
        *,
        data: FileLike | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsVideoUploadResponse: ...
    async def image_upload(
        self,
        *,
        data: FileLike | None = None,
        supplier_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.ImageUploadResponse: ...
    def query_skus_and_approval_status(
        self,
        *,
        external_sku_codes: Sequence[str] | None = None,
        page_size: int | None = None,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        push_time_ge: int | datetime | None = None,
        push_time_lt: int | datetime | None = None,
        sku_status: str | None = None,
        supplier_id: str | int,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncQuerySkusAndApprovalStatusPage, models.Spu]: ...
    GSCalculateProductAuditInfo: Alias[Awaitable[models.GsCalculateProductAuditInfoResponse]]
    GSCreateProduct: Alias[Awaitable[models.GsCreateProductResponse]]
    GSCreateProductv2: Alias[Awaitable[models.GsCreateProductV2Response]]
    GSFullServiceGetBrands: Alias[Awaitable[models.GsFullServiceGetBrandsResponse]]
    GSFullServiceGetCategoryinformation: Alias[Awaitable[models.GsFullServiceGetCategoryInformationResponse]]
    GSFullServiceGetCertifications: Alias[Awaitable[models.GsFullServiceGetCertificationsResponse]]
    GSFullServiceGetattributes: Alias[Awaitable[models.GsFullServiceGetAttributesResponse]]
    GSFullServicePreviewGetBrands: Alias[Awaitable[models.GsFullServicePreviewGetBrandsResponse]]
    GSFullServicePreviewGetattributes: Alias[Awaitable[models.GsFullServicePreviewGetAttributesResponse]]
    GSFullServicePreviewGetcategoryinformation: Alias[Awaitable[models.GsFullServicePreviewGetCategoryInformationResponse]]
    GSFullServiceSearchCategories: Alias[PageCall[models.AsyncGsFullServiceSearchCategoriesPage, models.Category]]
    GSGetSupplierRP: Alias[PageCall[models.AsyncGsGetSupplierRpPage, models.RpInfo]]
    GSGetgradingtemplatesconfigV2: Alias[Awaitable[models.GsGetGradingTemplatesConfigV2Response]]
    GSGetsizegroupsconfigV2: Alias[Awaitable[models.GsGetSizeGroupsConfigV2Response]]
    GSImageUploadV2: Alias[Awaitable[models.GsImageUploadV2Response]]
    GSListSupplierManufacturer: Alias[PageCall[models.AsyncGsListSupplierManufacturerPage, models.Manufacturer]]
    GSProductimageuploadrequirementsquery: Alias[Awaitable[models.GsProductImageUploadRequirementsQueryResponse]]
    GSQualificationfileupload: Alias[Awaitable[models.GsQualificationFileUploadResponse]]
    GSQuerySKUsandtheapprovalstatusofSKUsV2: Alias[PageCall[models.AsyncGsQuerySkusAndApprovalStatusV2Page, models.Spu]]
    GSVideoUpload: Alias[Awaitable[models.GsVideoUploadResponse]]
    GetGlobalSellingFullServiceCategories: Alias[PageCall[models.AsyncGetGlobalSellingFullServiceCategoriesPage, models.Category]]
    GetSizeGroups: Alias[Awaitable[models.GetSizeGroupsResponse]]
    Getgradingtemplatesconfig: Alias[Awaitable[models.GetGradingTemplatesConfigResponse]]
    Getsizegroupsconfig: Alias[Awaitable[models.GetSizeGroupsConfigResponse]]
    GlobalSellingGetSupplierAddresses: Alias[PageCall[models.AsyncGlobalSellingGetSupplierAddressesPage, models.Address]]
    QuerySKUsandtheapprovalstatusofSKUs: Alias[PageCall[models.AsyncQuerySkusAndApprovalStatusPage, models.Spu]]
    getGlobalSellingFullServiceCategories: Alias[PageCall[models.AsyncGetGlobalSellingFullServiceCategoriesPage, models.Category]]
    getGradingTemplatesConfig: Alias[Awaitable[models.GetGradingTemplatesConfigResponse]]
    getSizeGroups: Alias[Awaitable[models.GetSizeGroupsResponse]]
    getSizeGroupsConfig: Alias[Awaitable[models.GetSizeGroupsConfigResponse]]
    globalSellingGetSupplierAddresses: Alias[PageCall[models.AsyncGlobalSellingGetSupplierAddressesPage, models.Address]]
    gsCalculateProductAuditInfo: Alias[Awaitable[models.GsCalculateProductAuditInfoResponse]]
    gsCreateProduct: Alias[Awaitable[models.GsCreateProductResponse]]
    gsCreateProductV2: Alias[Awaitable[models.GsCreateProductV2Response]]
    gsFullServiceGetAttributes: Alias[Awaitable[models.GsFullServiceGetAttributesResponse]]
    gsFullServiceGetBrands: Alias[Awaitable[models.GsFullServiceGetBrandsResponse]]
    gsFullServiceGetCategoryInformation: Alias[Awaitable[models.GsFullServiceGetCategoryInformationResponse]]
    gsFullServiceGetCertifications: Alias[Awaitable[models.GsFullServiceGetCertificationsResponse]]
    gsFullServicePreviewGetAttributes: Alias[Awaitable[models.GsFullServicePreviewGetAttributesResponse]]
    gsFullServicePreviewGetBrands: Alias[Awaitable[models.GsFullServicePreviewGetBrandsResponse]]
    gsFullServicePreviewGetCategoryInformation: Alias[Awaitable[models.GsFullServicePreviewGetCategoryInformationResponse]]
    gsFullServiceSearchCategories: Alias[PageCall[models.AsyncGsFullServiceSearchCategoriesPage, models.Category]]
    gsGetGradingTemplatesConfigV2: Alias[Awaitable[models.GsGetGradingTemplatesConfigV2Response]]
    gsGetSizeGroupsConfigV2: Alias[Awaitable[models.GsGetSizeGroupsConfigV2Response]]
    gsGetSupplierRp: Alias[PageCall[models.AsyncGsGetSupplierRpPage, models.RpInfo]]
    gsImageUploadV2: Alias[Awaitable[models.GsImageUploadV2Response]]
    gsListSupplierManufacturer: Alias[PageCall[models.AsyncGsListSupplierManufacturerPage, models.Manufacturer]]
    gsProductImageUploadRequirementsQuery: Alias[Awaitable[models.GsProductImageUploadRequirementsQueryResponse]]
    gsQualificationFileUpload: Alias[Awaitable[models.GsQualificationFileUploadResponse]]
    gsQuerySkusAndApprovalStatusV2: Alias[PageCall[models.AsyncGsQuerySkusAndApprovalStatusV2Page, models.Spu]]
    gsVideoUpload: Alias[Awaitable[models.GsVideoUploadResponse]]
    imageUpload: Alias[Awaitable[models.ImageUploadResponse]]
    imageupload: Alias[Awaitable[models.ImageUploadResponse]]
    querySkusAndApprovalStatus: Alias[PageCall[models.AsyncQuerySkusAndApprovalStatusPage, models.Spu]]

RESOURCE: type[Resource]