# Generated from core/catalog by `cargo gen`. Do not edit.

"""Gs full service commodity: its operations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from ..._options import CallOptions, PageOptions, WindowOptions
from ..._required import REQUIRED
from ..._typing import Unpack
from ...model import ResponseModel
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import TimeWalk
from ...upload import FileLike
from .models import (
    Address,
    Category,
    GetGlobalSellingFullServiceCategoriesPage,
    GetGlobalSellingFullServiceCategoriesResponse,
    GetGradingTemplatesConfigResponse,
    GetSizeGroupsConfigResponse,
    GetSizeGroupsResponse,
    GlobalSellingGetSupplierAddressesPage,
    GlobalSellingGetSupplierAddressesResponse,
    GsCalculateProductAuditInfoResponse,
    GsCreateProductResponse,
    GsCreateProductV2Response,
    GsFullServiceGetAttributesResponse,
    GsFullServiceGetBrandsResponse,
    GsFullServiceGetCategoryInformationResponse,
    GsFullServiceGetCertificationsResponse,
    GsFullServicePreviewGetAttributesResponse,
    GsFullServicePreviewGetBrandsResponse,
    GsFullServicePreviewGetCategoryInformationResponse,
    GsFullServiceSearchCategoriesPage,
    GsFullServiceSearchCategoriesResponse,
    GsGetGradingTemplatesConfigV2Response,
    GsGetSizeGroupsConfigV2Response,
    GsGetSupplierRpPage,
    GsGetSupplierRpResponse,
    GsImageUploadV2Response,
    GsListSupplierManufacturerPage,
    GsListSupplierManufacturerResponse,
    GsProductImageUploadRequirementsQueryResponse,
    GsQualificationFileUploadResponse,
    GsQuerySkusAndApprovalStatusV2Page,
    GsQuerySkusAndApprovalStatusV2Response,
    GsVideoUploadResponse,
    ImageUploadResponse,
    Manufacturer,
    QuerySkusAndApprovalStatusPage,
    QuerySkusAndApprovalStatusResponse,
    RpInfo,
    Spu,
)
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
    """Gs full service commodity."""

    __slots__ = ()
    _domain = "gs_full_service_commodity"
    _aliases = {
        "GSCalculateProductAuditInfo": "gs_calculate_product_audit_info",
        "GSCreateProduct": "gs_create_product",
        "GSCreateProductv2": "gs_create_product_v2",
        "GSFullServiceGetBrands": "gs_full_service_get_brands",
        "GSFullServiceGetCategoryinformation": "gs_full_service_get_category_information",
        "GSFullServiceGetCertifications": "gs_full_service_get_certifications",
        "GSFullServiceGetattributes": "gs_full_service_get_attributes",
        "GSFullServicePreviewGetBrands": "gs_full_service_preview_get_brands",
        "GSFullServicePreviewGetattributes": "gs_full_service_preview_get_attributes",
        "GSFullServicePreviewGetcategoryinformation": "gs_full_service_preview_get_category_information",
        "GSFullServiceSearchCategories": "gs_full_service_search_categories",
        "GSGetSupplierRP": "gs_get_supplier_rp",
        "GSGetgradingtemplatesconfigV2": "gs_get_grading_templates_config_v2",
        "GSGetsizegroupsconfigV2": "gs_get_size_groups_config_v2",
        "GSImageUploadV2": "gs_image_upload_v2",
        "GSListSupplierManufacturer": "gs_list_supplier_manufacturer",
        "GSProductimageuploadrequirementsquery": "gs_product_image_upload_requirements_query",
        "GSQualificationfileupload": "gs_qualification_file_upload",
        "GSQuerySKUsandtheapprovalstatusofSKUsV2": "gs_query_skus_and_approval_status_v2",
        "GSVideoUpload": "gs_video_upload",
        "GetGlobalSellingFullServiceCategories": "get_global_selling_full_service_categories",
        "GetSizeGroups": "get_size_groups",
        "Getgradingtemplatesconfig": "get_grading_templates_config",
        "Getsizegroupsconfig": "get_size_groups_config",
        "GlobalSellingGetSupplierAddresses": "global_selling_get_supplier_addresses",
        "QuerySKUsandtheapprovalstatusofSKUs": "query_skus_and_approval_status",
        "getGlobalSellingFullServiceCategories": "get_global_selling_full_service_categories",
        "getGradingTemplatesConfig": "get_grading_templates_config",
        "getSizeGroups": "get_size_groups",
        "getSizeGroupsConfig": "get_size_groups_config",
        "globalSellingGetSupplierAddresses": "global_selling_get_supplier_addresses",
        "gsCalculateProductAuditInfo": "gs_calculate_product_audit_info",
        "gsCreateProduct": "gs_create_product",
        "gsCreateProductV2": "gs_create_product_v2",
        "gsFullServiceGetAttributes": "gs_full_service_get_attributes",
        "gsFullServiceGetBrands": "gs_full_service_get_brands",
        "gsFullServiceGetCategoryInformation": "gs_full_service_get_category_information",
        "gsFullServiceGetCertifications": "gs_full_service_get_certifications",
        "gsFullServicePreviewGetAttributes": "gs_full_service_preview_get_attributes",
        "gsFullServicePreviewGetBrands": "gs_full_service_preview_get_brands",
        "gsFullServicePreviewGetCategoryInformation": "gs_full_service_preview_get_category_information",
        "gsFullServiceSearchCategories": "gs_full_service_search_categories",
        "gsGetGradingTemplatesConfigV2": "gs_get_grading_templates_config_v2",
        "gsGetSizeGroupsConfigV2": "gs_get_size_groups_config_v2",
        "gsGetSupplierRp": "gs_get_supplier_rp",
        "gsImageUploadV2": "gs_image_upload_v2",
        "gsListSupplierManufacturer": "gs_list_supplier_manufacturer",
        "gsProductImageUploadRequirementsQuery": "gs_product_image_upload_requirements_query",
        "gsQualificationFileUpload": "gs_qualification_file_upload",
        "gsQuerySkusAndApprovalStatusV2": "gs_query_skus_and_approval_status_v2",
        "gsVideoUpload": "gs_video_upload",
        "imageUpload": "image_upload",
        "imageupload": "image_upload",
        "querySkusAndApprovalStatus": "query_skus_and_approval_status",
    }

    def get_global_selling_full_service_categories(
        self,
        *,
        page_offset: int | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> GetGlobalSellingFullServiceCategoriesPage:
        """Lists the categories open to full-service suppliers, by offset (preview endpoint).

        Official name `GetGlobalSellingFullServiceCategories`: `POST /gs_full_service_commodity/{version}/preview/categories/search`, version 202404.

        - not generally available: a beta, or open to invited sellers only

        Args:
            page_offset: Number of the page to return, counted from 1. Example: `1`.
            page_size: Number of categories to return on each page, from 1 to 50; `page_offset` times this must not exceed 10,000. Example: `50`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `categories`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "page_offset": page_offset,
            "page_size": page_size,
        }
        return self._page("gs_full_service_commodity.get_global_selling_full_service_categories", "GetGlobalSellingFullServiceCategoriesPage", params, options)

    def get_grading_templates_config(
        self,
        *,
        supplier_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetGradingTemplatesConfigResponse:
        """Lists a supplier's grading templates for garment sizes (preview endpoint).

        Official name `Getgradingtemplatesconfig`: `GET /gs_full_service_commodity/{version}/preview/grading_templates`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            supplier_id: Platform's id of the supplier for whom the call is made. Required. Example: `8123694121236`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "supplier_id": supplier_id,
        }
        return self._call("gs_full_service_commodity.get_grading_templates_config", "GetGradingTemplatesConfigResponse", params, options)

    def get_size_groups(
        self,
        *,
        category_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetSizeGroupsResponse:
        """Returns the size groups of a category and whether grading is required.

        Official name `GetSizeGroups`: `GET /gs_full_service_commodity/{version}/size_groups`, version 202408.

        - not generally available: a beta, or open to invited sellers only

        Args:
            category_id: Id of the leaf category whose size groups or size charts to return. Required. Example: `8749887127898390`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_id": category_id,
        }
        return self._call("gs_full_service_commodity.get_size_groups", "GetSizeGroupsResponse", params, options)

    def get_size_groups_config(
        self,
        *,
        category_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetSizeGroupsConfigResponse:
        """Lists the size groups of a full-service category (preview endpoint).

        Official name `Getsizegroupsconfig`: `GET /gs_full_service_commodity/{version}/preview/size_groups`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            category_id: Id of the leaf category whose size groups or size charts to return. Required. Example: `7076317554373035781`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_id": category_id,
        }
        return self._call("gs_full_service_commodity.get_size_groups_config", "GetSizeGroupsConfigResponse", params, options)

    def global_selling_get_supplier_addresses(
        self,
        *,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> GlobalSellingGetSupplierAddressesPage:
        """Lists the addresses that the supplier ships from, page by page.

        Official name `GlobalSellingGetSupplierAddresses`: `GET /gs_full_service_commodity/{version}/supplier_addresses`, version 202407.

        - not generally available: a beta, or open to invited sellers only

        Args:
            page_size: Number of addresses to return on each page, at most 50; 10 by default. Example: `10`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `addresses`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "page_size": page_size,
        }
        return self._page("gs_full_service_commodity.global_selling_get_supplier_addresses", "GlobalSellingGetSupplierAddressesPage", params, options)

    def gs_calculate_product_audit_info(
        self,
        *,
        spu: GsCalculateProductAuditInfoSpuParams | None = None,
        **options: Unpack[CallOptions],
    ) -> GsCalculateProductAuditInfoResponse:
        """Predicts for each region whether a full-service product can be published.

        Official name `GSCalculateProductAuditInfo`: `POST /gs_full_service_commodity/{version}/calculate_audit_info`, version 202509.
        Also in version 202508: `version=`.

        - not generally available: a beta, or open to invited sellers only

        Args:
            spu: Product (SPU) with its SKCs, SKUs and documents.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "spu": spu,
        }
        return self._call("gs_full_service_commodity.gs_calculate_product_audit_info", "GsCalculateProductAuditInfoResponse", params, options)

    def gs_create_product(
        self,
        *,
        spu: GsCreateProductSpuParams | None = None,
        supplier_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GsCreateProductResponse:
        """Creates a full-service product for a named supplier (preview endpoint).

        Official name `GSCreateProduct`: `POST /gs_full_service_commodity/{version}/preview/products`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            spu: Product (SPU) with its SKCs, SKUs and documents.
            supplier_id: Platform's id of the supplier for whom the call is made. Required. Example: `5764607611253786572`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "spu": spu,
            "supplier_id": supplier_id,
        }
        return self._call("gs_full_service_commodity.gs_create_product", "GsCreateProductResponse", params, options)

    def gs_create_product_v2(
        self,
        *,
        idempotent_key: str | None = None,
        spu: GsCalculateProductAuditInfoSpuParams | None = None,
        **options: Unpack[CallOptions],
    ) -> GsCreateProductV2Response:
        """Creates a full-service product and returns its SPU code (beta endpoint).

        Official name `GSCreateProductv2`: `POST /gs_full_service_commodity/{version}/beta/products`, version 202509.
        Also in version 202405, 202410, 202508: `version=`.

        - `idempotency_key=` makes it safe to retry; by default, the client creates one
        - not generally available: a beta, or open to invited sellers only

        Args:
            idempotent_key: Key of your own for this request; a repeat with the same key creates no second product. Example: `5ac5a973f7264ea6aa6c52312eb9cae9`.
            spu: Product (SPU) with its SKCs, SKUs and documents.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "idempotent_key": idempotent_key,
            "spu": spu,
        }
        return self._call("gs_full_service_commodity.gs_create_product_v2", "GsCreateProductV2Response", params, options)

    def gs_full_service_get_attributes(
        self,
        *,
        category_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GsFullServiceGetAttributesResponse:
        """Lists the attributes of a full-service category (beta endpoint).

        Official name `GSFullServiceGetattributes`: `GET /gs_full_service_commodity/{version}/beta/categories/{category_id}/attributes`, version 202507.
        Also in version 202405, 202503: `version=`.

        - not generally available: a beta, or open to invited sellers only

        Args:
            category_id: Id of a node of the Global Selling category tree. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_id": category_id,
        }
        return self._call("gs_full_service_commodity.gs_full_service_get_attributes", "GsFullServiceGetAttributesResponse", params, options)

    def gs_full_service_get_brands(
        self,
        **options: Unpack[CallOptions],
    ) -> GsFullServiceGetBrandsResponse:
        """Lists the supplier's brands and their approval state (beta endpoint).

        Official name `GSFullServiceGetBrands`: `GET /gs_full_service_commodity/{version}/beta/brands`, version 202405.

        - not generally available: a beta, or open to invited sellers only
        """
        params = {
        }
        return self._call("gs_full_service_commodity.gs_full_service_get_brands", "GsFullServiceGetBrandsResponse", params, options)

    def gs_full_service_get_category_information(
        self,
        *,
        category_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GsFullServiceGetCategoryInformationResponse:
        """Returns the listing rules of one full-service category (beta endpoint).

        Official name `GSFullServiceGetCategoryinformation`: `GET /gs_full_service_commodity/{version}/beta/categories/{category_id}`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            category_id: Id of a node of the Global Selling category tree. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_id": category_id,
        }
        return self._call("gs_full_service_commodity.gs_full_service_get_category_information", "GsFullServiceGetCategoryInformationResponse", params, options)

    def gs_full_service_get_certifications(
        self,
        *,
        category_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GsFullServiceGetCertificationsResponse:
        """Lists the certificates that a full-service category requires, per region (beta endpoint).

        Official name `GSFullServiceGetCertifications`: `GET /gs_full_service_commodity/{version}/beta/categories/{category_id}/certifications`, version 202507.
        Also in version 202406: `version=`.

        - not generally available: a beta, or open to invited sellers only

        Args:
            category_id: Id of a node of the Global Selling category tree. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_id": category_id,
        }
        return self._call("gs_full_service_commodity.gs_full_service_get_certifications", "GsFullServiceGetCertificationsResponse", params, options)

    def gs_full_service_preview_get_attributes(
        self,
        *,
        category_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GsFullServicePreviewGetAttributesResponse:
        """Lists the attributes of a full-service category (preview endpoint).

        Official name `GSFullServicePreviewGetattributes`: `GET /gs_full_service_commodity/{version}/preview/categories/{category_id}/attributes`, version 202404.

        - not generally available: a beta, or open to invited sellers only

        Args:
            category_id: Id of a node of the Global Selling category tree. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_id": category_id,
        }
        return self._call("gs_full_service_commodity.gs_full_service_preview_get_attributes", "GsFullServicePreviewGetAttributesResponse", params, options)

    def gs_full_service_preview_get_brands(
        self,
        *,
        supplier_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> GsFullServicePreviewGetBrandsResponse:
        """Lists a supplier's brands and their approval state (preview endpoint).

        Official name `GSFullServicePreviewGetBrands`: `GET /gs_full_service_commodity/{version}/preview/brands`, version 202404.

        - not generally available: a beta, or open to invited sellers only

        Args:
            supplier_id: Platform's id of the supplier for whom the call is made. Example: `7303372078719633170`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "supplier_id": supplier_id,
        }
        return self._call("gs_full_service_commodity.gs_full_service_preview_get_brands", "GsFullServicePreviewGetBrandsResponse", params, options)

    def gs_full_service_preview_get_category_information(
        self,
        *,
        category_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GsFullServicePreviewGetCategoryInformationResponse:
        """Returns the listing rules of one full-service category (preview endpoint).

        Official name `GSFullServicePreviewGetcategoryinformation`: `GET /gs_full_service_commodity/{version}/preview/categories/{category_id}`, version 202404.

        - not generally available: a beta, or open to invited sellers only

        Args:
            category_id: Id of a node of the Global Selling category tree. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_id": category_id,
        }
        return self._call("gs_full_service_commodity.gs_full_service_preview_get_category_information", "GsFullServicePreviewGetCategoryInformationResponse", params, options)

    def gs_full_service_search_categories(
        self,
        *,
        page_offset: int | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> GsFullServiceSearchCategoriesPage:
        """Lists the categories open to full-service suppliers, by offset (beta endpoint).

        Official name `GSFullServiceSearchCategories`: `POST /gs_full_service_commodity/{version}/beta/categories/search`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            page_offset: Number of the page to return, counted from 1. Example: `1`.
            page_size: Number of categories to return on each page, from 1 to 100. Example: `10`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `categories`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "page_offset": page_offset,
            "page_size": page_size,
        }
        return self._page("gs_full_service_commodity.gs_full_service_search_categories", "GsFullServiceSearchCategoriesPage", params, options)

    def gs_get_grading_templates_config_v2(
        self,
        **options: Unpack[CallOptions],
    ) -> GsGetGradingTemplatesConfigV2Response:
        """Lists the grading templates for garment sizes (beta endpoint).

        Official name `GSGetgradingtemplatesconfigV2`: `GET /gs_full_service_commodity/{version}/beta/grading_templates`, version 202406.

        - not generally available: a beta, or open to invited sellers only
        """
        params = {
        }
        return self._call("gs_full_service_commodity.gs_get_grading_templates_config_v2", "GsGetGradingTemplatesConfigV2Response", params, options)

    def gs_get_size_groups_config_v2(
        self,
        *,
        category_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GsGetSizeGroupsConfigV2Response:
        """Lists the size groups of a full-service category (beta endpoint).

        Official name `GSGetsizegroupsconfigV2`: `GET /gs_full_service_commodity/{version}/beta/size_groups`, version 202406.

        - not generally available: a beta, or open to invited sellers only

        Args:
            category_id: Id of the leaf category whose size groups or size charts to return. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_id": category_id,
        }
        return self._call("gs_full_service_commodity.gs_get_size_groups_config_v2", "GsGetSizeGroupsConfigV2Response", params, options)

    def gs_get_supplier_rp(
        self,
        *,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> GsGetSupplierRpPage:
        """Lists the responsible persons registered by the supplier, page by page.

        Official name `GSGetSupplierRP`: `GET /gs_full_service_commodity/{version}/supplier_rps`, version 202508.

        - not generally available: a beta, or open to invited sellers only

        Args:
            page_size: Number of responsible persons to return on each page, at most 30; 10 by default. Example: `10`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `rp_infos`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "page_size": page_size,
        }
        return self._page("gs_full_service_commodity.gs_get_supplier_rp", "GsGetSupplierRpPage", params, options)

    def gs_image_upload_v2(
        self,
        *,
        data: FileLike | None = None,
        **options: Unpack[CallOptions],
    ) -> GsImageUploadV2Response:
        """Uploads a full-service product image and returns its URI (beta endpoint).

        Official name `GSImageUploadV2`: `POST /gs_full_service_commodity/{version}/beta/images/upload`, version 202406.

        - not generally available: a beta, or open to invited sellers only

        Args:
            data: Picture file to upload, for products and their SKUs.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
        }
        files = {
            "data": data,
        }
        return self._call("gs_full_service_commodity.gs_image_upload_v2", "GsImageUploadV2Response", params, options, files)

    def gs_list_supplier_manufacturer(
        self,
        *,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> GsListSupplierManufacturerPage:
        """Lists the manufacturers registered by the supplier, page by page.

        Official name `GSListSupplierManufacturer`: `GET /gs_full_service_commodity/{version}/supplier_manufacturers`, version 202508.

        - not generally available: a beta, or open to invited sellers only

        Args:
            page_size: Number of manufacturers to return on each page, at most 30; 10 by default. Example: `10`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `manufacturer_list`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "page_size": page_size,
        }
        return self._page("gs_full_service_commodity.gs_list_supplier_manufacturer", "GsListSupplierManufacturerPage", params, options)

    def gs_product_image_upload_requirements_query(
        self,
        *,
        category_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GsProductImageUploadRequirementsQueryResponse:
        """Returns which product images a category requires, and in what form.

        Official name `GSProductimageuploadrequirementsquery`: `GET /gs_full_service_commodity/{version}/beta/categories/{category_id}/image_upload_requirements`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            category_id: Id of a node of the Global Selling category tree. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_id": category_id,
        }
        return self._call("gs_full_service_commodity.gs_product_image_upload_requirements_query", "GsProductImageUploadRequirementsQueryResponse", params, options)

    def gs_qualification_file_upload(
        self,
        *,
        data: FileLike | None = None,
        **options: Unpack[CallOptions],
    ) -> GsQualificationFileUploadResponse:
        """Uploads a certificate file for a full-service product and returns its URI.

        Official name `GSQualificationfileupload`: `POST /gs_full_service_commodity/{version}/beta/certification_files/upload`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            data: Certificate to upload, in one of the `file_types` of the qualification.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
        }
        files = {
            "data": data,
        }
        return self._call("gs_full_service_commodity.gs_qualification_file_upload", "GsQualificationFileUploadResponse", params, options, files)

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
    ) -> GsQuerySkusAndApprovalStatusV2Page:
        """Lists full-service SKUs with their approval status, page by page (beta endpoint).

        Official name `GSQuerySKUsandtheapprovalstatusofSKUsV2`: `POST /gs_full_service_commodity/{version}/beta/products/search`, version 202504.
        Also in version 202406, 202410: `version=`.

        - not generally available: a beta, or open to invited sellers only

        Args:
            external_sku_codes: SKUs to find, at most 10 codes of your own system; only one of the three code lists may be given.
            page_size: Number of products to return on each page.
            platform_sku_codes: SKUs to find, at most 10 codes of the platform; only one of the three code lists may be given.
            platform_spu_codes: Products to find with all their SKUs, at most 10 codes of the platform; only one of the three code lists may be given.
            push_time_ge: Earliest time at which the products were submitted, Unix time in seconds.
            push_time_lt: Time that the submission of the products must lie before, Unix time in seconds.
            sku_status: Restricts the result to SKUs in this state, such as BUYER_SELECTING, PRICING or ON_SHELF.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `spus`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "external_sku_codes": external_sku_codes,
            "page_size": page_size,
            "platform_sku_codes": platform_sku_codes,
            "platform_spu_codes": platform_spu_codes,
            "push_time_ge": push_time_ge,
            "push_time_lt": push_time_lt,
            "sku_status": sku_status,
        }
        return self._page("gs_full_service_commodity.gs_query_skus_and_approval_status_v2", "GsQuerySkusAndApprovalStatusV2Page", params, options)

    def gs_video_upload(
        self,
        *,
        data: FileLike | None = None,
        **options: Unpack[CallOptions],
    ) -> GsVideoUploadResponse:
        """Uploads a full-service product video and returns its URI.

        Official name `GSVideoUpload`: `POST /gs_full_service_commodity/{version}/beta/videos/upload`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            data: Video file to upload, to show a product.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
        }
        files = {
            "data": data,
        }
        return self._call("gs_full_service_commodity.gs_video_upload", "GsVideoUploadResponse", params, options, files)

    def image_upload(
        self,
        *,
        data: FileLike | None = None,
        supplier_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ImageUploadResponse:
        """Uploads a product image for a named supplier (preview endpoint).

        Official name `imageupload`: `POST /gs_full_service_commodity/{version}/preview/images/upload`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            data: Picture file to upload, for products and their SKUs.
            supplier_id: Platform's id of the supplier for whom the call is made. Required. Example: `8123694121236`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "supplier_id": supplier_id,
        }
        files = {
            "data": data,
        }
        return self._call("gs_full_service_commodity.image_upload", "ImageUploadResponse", params, options, files)

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
        supplier_id: str | int = REQUIRED,
        **options: Unpack[PageOptions],
    ) -> QuerySkusAndApprovalStatusPage:
        """Lists a supplier's SKUs with their approval status, page by page (preview endpoint).

        Official name `QuerySKUsandtheapprovalstatusofSKUs`: `POST /gs_full_service_commodity/{version}/preview/products/search`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            external_sku_codes: SKUs to find, at most 10 codes of your own system; only one of the three code lists may be given.
            page_size: Number of products to return on each page. Example: `10`.
            platform_sku_codes: SKUs to find, at most 10 codes of the platform; only one of the three code lists may be given.
            platform_spu_codes: Products to find with all their SKUs, at most 10 codes of the platform; only one of the three code lists may be given.
            push_time_ge: Earliest time at which the products were submitted, Unix time in seconds. Example: `1715747262`.
            push_time_lt: Time that the submission of the products must lie before, Unix time in seconds. Example: `1715746262`.
            sku_status: Restricts the result to SKUs in this state, such as BUYER_SELECTING, PRICING or ON_SHELF. Example: `BUYER_SELECTING`.
            supplier_id: Platform's id of the supplier for whom the call is made. Required. Example: `8123694121236`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `spus`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "external_sku_codes": external_sku_codes,
            "page_size": page_size,
            "platform_sku_codes": platform_sku_codes,
            "platform_spu_codes": platform_spu_codes,
            "push_time_ge": push_time_ge,
            "push_time_lt": push_time_lt,
            "sku_status": sku_status,
            "supplier_id": supplier_id,
        }
        return self._page("gs_full_service_commodity.query_skus_and_approval_status", "QuerySkusAndApprovalStatusPage", params, options)


#: With an `AsyncClient` the same methods are awaited.
AsyncGsFullServiceCommodityApi = GsFullServiceCommodityApi
RESOURCE = GsFullServiceCommodityApi