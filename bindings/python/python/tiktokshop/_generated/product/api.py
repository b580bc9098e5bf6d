# Generated from core/catalog by `cargo gen`. Do not edit.

"""Product: its operations."""

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
    ActivateProductsResponse,
    ApplyOpportunitiesResponse,
    BindLocalProductsResponse,
    CandidateProduct,
    CheckGlobalProductListingResponse,
    CheckListingPrerequisitesResponse,
    CheckProductListingResponse,
    CombinedListingRecommendation,
    CreateCustomBrandResponse,
    CreateGlobalProductResponse,
    CreateGpaUpgradeTaskResponse,
    CreateImageTranslationTasksResponse,
    CreateManufacturerResponse,
    CreateProductResponse,
    CreateResponsiblePersonResponse,
    CreateSizeChartV2Response,
    DeactivateProductsResponse,
    DeleteGlobalProductsResponse,
    DeleteProductsResponse,
    DiagnoseAndOptimizeProductResponse,
    EditGlobalProductResponse,
    EditProductResponse,
    EditSizeChartV2Response,
    EnableStrikethroughPricesResponse,
    GetAttributesResponse,
    GetBrandsBrand,
    GetBrandsPage,
    GetBrandsResponse,
    GetCategoriesResponse,
    GetCategoryRulesResponse,
    GetGlobalAttributesResponse,
    GetGlobalCategoriesResponse,
    GetGlobalCategoryRulesResponse,
    GetGlobalListingRulesResponse,
    GetGlobalProductResponse,
    GetGlobalReplicatedProductsResponse,
    GetImageTranslationTasksResponse,
    GetListingSchemasResponse,
    GetOpportunityDetailResponse,
    GetProductPackageRecommendationsPage,
    GetProductPackageRecommendationsProduct,
    GetProductPackageRecommendationsResponse,
    GetProductResponse,
    GetProductSkppDetailResponse,
    GetProductsSeoWordsResponse,
    GetRecommendedProductTitleAndDescriptionResponse,
    GetShopSkppSummaryResponse,
    GetSubmissionRecordsPage,
    GetSubmissionRecordsResponse,
    GlobalProduct,
    ImportExternalProductInfoResponse,
    InventorySearchResponse,
    ListOpportunitiesPage,
    ListOpportunitiesResponse,
    ListProductSkppStatusesPage,
    ListProductSkppStatusesProduct,
    ListProductSkppStatusesResponse,
    Opportunity,
    OptimizeImagesResponse,
    PartialEditCandidateProductsResponse,
    PartialEditGlobalProductResponse,
    PartialEditProductResponse,
    PredictProductPackageDimensionsAndWeightResponse,
    Product,
    ProductAuditingResearchPage,
    ProductAuditingResearchProduct,
    ProductAuditingResearchResponse,
    ProductInformationIssueDiagnosisResponse,
    PublishGlobalProductResponse,
    RecommendBrandResponse,
    RecommendCategoryResponse,
    RecommendGlobalCategoriesResponse,
    RecommendRequiredProductPropertiesResponse,
    RecommendSizeChartResponse,
    RecoverProductsResponse,
    ReplicateProductResponse,
    SearchCandidateProductsPage,
    SearchCandidateProductsResponse,
    SearchCombinedListingRecommendationsPage,
    SearchCombinedListingRecommendationsResponse,
    SearchGlobalProductsPage,
    SearchGlobalProductsResponse,
    SearchManufacturersManufacturer,
    SearchManufacturersPage,
    SearchManufacturersResponse,
    SearchOpportunitiesOpportunity,
    SearchOpportunitiesPage,
    SearchOpportunitiesResponse,
    SearchProductsPage,
    SearchProductsResponse,
    SearchResponsiblePersonsPage,
    SearchResponsiblePersonsResponse,
    SearchResponsiblePersonsResponsiblePerson,
    SearchSizeChartsPage,
    SearchSizeChartsResponse,
    SearchSizeChartsSizeChart,
    Submission,
    SubmitProductViaOpportunityResponse,
    SubmitSizeChartAppealResponse,
    SubmitStrikethroughPriceResponse,
    SuggestBrandsResponse,
    UpdateInventoryResponse,
    UpdateStockOperationSettingsResponse,
    UploadCandidateProductsResponse,
    UploadProductFileResponse,
    UploadProductImageResponse,
)
from .params import (
    AddressParams,
    AppealMessageParams,
    AreaPlacementParams,
    AttributeValueParams,
    BindLocalProductsInventoryParams,
    BindLocalProductsSalesAttributeParams,
    BindLocalProductsSkuParams,
    CellParams,
    CheckGlobalProductListingCertificationParams,
    CheckGlobalProductListingFileParams,
    CheckGlobalProductListingIdentifierCodeParams,
    CheckGlobalProductListingImageParams,
    CheckGlobalProductListingInventoryParams,
    CheckGlobalProductListingMainImageParams,
    CheckGlobalProductListingManufacturerParams,
    CheckGlobalProductListingPackageDimensionParams,
    CheckGlobalProductListingPackageWeightParams,
    CheckGlobalProductListingProductAttributeParams,
    CheckGlobalProductListingSalesAttributeParams,
    CheckGlobalProductListingSizeChartParams,
    CheckGlobalProductListingSkuParams,
    CheckGlobalProductListingSkuImgParams,
    CheckGlobalProductListingValueParams,
    CheckGlobalProductListingVideoParams,
    CheckProductListingCertificationParams,
    CheckProductListingCombinedSkuParams,
    CheckProductListingExternalListPriceParams,
    CheckProductListingFeeParams,
    CheckProductListingInventoryParams,
    CheckProductListingOptionItemParams,
    CheckProductListingPackageWeightParams,
    CheckProductListingPriceParams,
    CheckProductListingSalesAttributeParams,
    CheckProductListingSkuParams,
    CheckProductListingSupplementarySkuImageParams,
    CreateAttributeRecommendationRequestExternalProductParams,
    CreateAttributeRecommendationRequestSalesAttributeParams,
    CreateAttributeRecommendationRequestSkuParams,
    CreateGlobalProductSkuParams,
    CreateImageTranslationTasksImageParams,
    CreateProductMetricStandardInfoParams,
    CreateProductMetricValueModuleInfoParams,
    CreateProductPriceParams,
    CreateProductProductAttributeParams,
    CreateProductSku2Params,
    CreateProductValueParams,
    CreateResponsiblePersonPhoneNumberParams,
    CreateSizeChartV2SizeChartDataParams,
    DiscountDetailParams,
    EditGlobalProductSkuParams,
    EditProductInventoryParams,
    EditProductPreSaleParams,
    EditProductPriceParams,
    EditProductReplicatedProductParams,
    EditProductReplicatedProductSkuParams,
    EditProductSkuParams,
    EnableStrikethroughPricesSkuParams,
    ExternalProductParams,
    ExternalTransactionPriceParams,
    FirstImageParams,
    FulfillmentTypeParams,
    HeaderParams,
    IdentifierCodeParams,
    IndicatorDetailParams,
    LocalProductParams,
    OptimizeImagesImage2Params,
    OriginPlatformCategoryParams,
    OriginPlatformProductMetaDataParams,
    PartialEditCandidateProductsCandidateProductParams,
    PartialEditCandidateProductsSkuParams,
    PartialEditGlobalProductSalePriceParams,
    PartialEditGlobalProductSkuParams,
    PartialEditProductBackgroundImageParams,
    PartialEditProductCustomAreaParams,
    PartialEditProductDefaultImageParams,
    PartialEditProductImageAreaParams,
    PartialEditProductMaskImageParams,
    PartialEditProductPodInfoParams,
    PartialEditProductPodTemplateParams,
    PartialEditProductPriceParams,
    PartialEditProductReplicatedProductParams,
    PartialEditProductReplicatedProductSkuParams,
    PartialEditProductSkuParams,
    PartialEditProductSkuPriceParams,
    PartialEditProductSurfaceParams,
    PhoneNumberParams,
    PreSaleParams,
    ProductTagOperationParams,
    PublishGlobalProductPublishTargetSkuParams,
    PublishTargetParams,
    PurchaseOrderQuantityLimitParams,
    RecommendRequiredProductPropertiesValueParams,
    RecommendSizeChartImage2Params,
    ReplicateProductCertificationParams,
    ReplicateProductPriceParams,
    ReplicateProductSkuParams,
    ReplicateTargetParams,
    RowParams,
    SalePriceParams,
    SalesPropertyParams,
    ScheduledSaleParams,
    SelectedOptionParams,
    SkuDimensionParams,
    SkuImageParams,
    SkuWeightParams,
    StockOperationSettingParams,
    SubmitStrikethroughPriceExternalTransactionPriceParams,
    SubmitStrikethroughPriceSkuParams,
    SubscribeInfoEditParams,
    TableParams,
    TemplateParams,
    TextAreaParams,
    UpdateGlobalInventoryGlobalSkuParams,
    UpdateInventorySkuParams,
    UpdatePriceSkuParams,
    UploadExternalProductSkuParams,
    UploadExternalProductWeightParams,
)


class ProductApi(Resource):
    """Product."""

    __slots__ = ()
    _domain = "product"
    _aliases = {
        "ActivateProduct": "activate_products",
        "ApplyOpportunities": "apply_opportunities",
        "BindLocalProducts": "bind_local_products",
        "CheckGlobalProductListing": "check_global_product_listing",
        "CheckListingPrerequisites": "check_listing_prerequisites",
        "CheckProductListing": "check_product_listing",
        "CreateAttributeRecommendationRequest": "create_attribute_recommendation_request",
        "CreateCategoryUpgradeTask": "create_category_upgrade_task",
        "CreateCustomBrands": "create_custom_brand",
        "CreateGPAUpgradeTask": "create_gpa_upgrade_task",
        "CreateGlobalProduct": "create_global_product",
        "CreateImageTranslationTasks": "create_image_translation_tasks",
        "CreateManufacturer": "create_manufacturer",
        "CreateProduct": "create_product",
        "CreateResponsiblePerson": "create_responsible_person",
        "CreateSizeChartV2": "create_size_chart_v2",
        "DeactivateProducts": "deactivate_products",
        "DeleteGlobalProducts": "delete_global_products",
        "DeleteProducts": "delete_products",
        "DiagnoseandOptimizeProduct": "diagnose_and_optimize_product",
        "EditGlobalProduct": "edit_global_product",
        "EditProduct": "edit_product",
        "EditSizeChartV2": "edit_size_chart_v2",
        "EnableStrikethroughPrices": "enable_strikethrough_prices",
        "GetAttributes": "get_attributes",
        "GetBrands": "get_brands",
        "GetCategories": "get_categories",
        "GetCategoryRules": "get_category_rules",
        "GetGlobalAttributes": "get_global_attributes",
        "GetGlobalCategories": "get_global_categories",
        "GetGlobalCategoryRules": "get_global_category_rules",
        "GetGlobalListingRules": "get_global_listing_rules",
        "GetGlobalProduct": "get_global_product",
        "GetGlobalReplicatedProducts": "get_global_replicated_products",
        "GetImageTranslationTasks": "get_image_translation_tasks",
        "GetOpportunityDetail": "get_opportunity_detail",
        "GetProduct": "get_product",
        "GetProductPackageRecommendations": "get_product_package_recommendations",
        "GetProductSKPPDetail": "get_product_skpp_detail",
        "GetProductsSEOWords": "get_products_seo_words",
        "GetRecommendedProductTitleAndDescription": "get_recommended_product_title_and_description",
        "GetShopSKPPSummary": "get_shop_skpp_summary",
        "GetSubmissionRecords": "get_submission_records",
        "ImportExternalProductInfo": "import_external_product_info",
        "InventorySearch": "inventory_search",
        "ListOpportunities": "list_opportunities",
        "ListProductSKPPStatuses": "list_product_skpp_statuses",
        "ListingSchemas": "get_listing_schemas",
        "OptimizedImages": "optimize_images",
        "PartialEditCandidateProducts": "partial_edit_candidate_products",
        "PartialEditGlobalProduct": "partial_edit_global_product",
        "PartialEditManufacturer": "partial_edit_manufacturer",
        "PartialEditProduct": "partial_edit_product",
        "PartialEditResponsiblePerson": "partial_edit_responsible_person",
        "PredictProductPackageDimensionsAndWeight": "predict_product_package_dimensions_and_weight",
        "ProductAuditingResearch": "product_auditing_research",
        "ProductInformationIssueDiagnosis": "product_information_issue_diagnosis",
        "PublishGlobalProduct": "publish_global_product",
        "RecommendBrand": "recommend_brand",
        "RecommendCategory": "recommend_category",
        "RecommendGlobalCategories": "recommend_global_categories",
        "RecommendRequiredProductProperties": "recommend_required_product_properties",
        "RecommendSizechart": "recommend_size_chart",
        "RecoverProducts": "recover_products",
        "ReplicateProduct": "replicate_product",
        "SearchCandidateProducts": "search_candidate_products",
        "SearchCombinedListingRecommendations": "search_combined_listing_recommendations",
        "SearchGlobalProducts": "search_global_products",
        "SearchManufacturers": "search_manufacturers",
        "SearchOpportunities": "search_opportunities",
        "SearchProducts": "search_products",
        "SearchResponsiblePersons": "search_responsible_persons",
        "SearchSizeCharts": "search_size_charts",
        "SubmitProductViaOpportunity": "submit_product_via_opportunity",
        "SubmitSizeChartAppeal": "submit_size_chart_appeal",
        "SubmitStrikethroughPrice": "submit_strikethrough_price",
        "SuggestBrands": "suggest_brands",
        "UpdateGlobalInventory": "update_global_inventory",
        "UpdateInventory": "update_inventory",
        "UpdatePrice": "update_price",
        "UpdateStockOperationSettings": "update_stock_operation_settings",
        "UploadCandidateProducts": "upload_candidate_products",
        "UploadExternalProduct": "upload_external_product",
        "UploadProductFile": "upload_product_file",
        "UploadProductImage": "upload_product_image",
        "activateProducts": "activate_products",
        "applyOpportunities": "apply_opportunities",
        "bindLocalProducts": "bind_local_products",
        "checkGlobalProductListing": "check_global_product_listing",
        "checkListingPrerequisites": "check_listing_prerequisites",
        "checkProductListing": "check_product_listing",
        "createAttributeRecommendationRequest": "create_attribute_recommendation_request",
        "createCategoryUpgradeTask": "create_category_upgrade_task",
        "createCustomBrand": "create_custom_brand",
        "createGlobalProduct": "create_global_product",
        "createGpaUpgradeTask": "create_gpa_upgrade_task",
        "createImageTranslationTasks": "create_image_translation_tasks",
        "createManufacturer": "create_manufacturer",
        "createProduct": "create_product",
        "createResponsiblePerson": "create_responsible_person",
        "createSizeChartV2": "create_size_chart_v2",
        "deactivateProducts": "deactivate_products",
        "deleteGlobalProducts": "delete_global_products",
        "deleteProducts": "delete_products",
        "diagnoseAndOptimizeProduct": "diagnose_and_optimize_product",
        "editGlobalProduct": "edit_global_product",
        "editProduct": "edit_product",
        "editSizeChartV2": "edit_size_chart_v2",
        "enableStrikethroughPrices": "enable_strikethrough_prices",
        "get": "get_product",
        "getAttributes": "get_attributes",
        "getBrands": "get_brands",
        "getCategories": "get_categories",
        "getCategoryRules": "get_category_rules",
        "getGlobalAttributes": "get_global_attributes",
        "getGlobalCategories": "get_global_categories",
        "getGlobalCategoryRules": "get_global_category_rules",
        "getGlobalListingRules": "get_global_listing_rules",
        "getGlobalProduct": "get_global_product",
        "getGlobalReplicatedProducts": "get_global_replicated_products",
        "getImageTranslationTasks": "get_image_translation_tasks",
        "getListingSchemas": "get_listing_schemas",
        "getOpportunityDetail": "get_opportunity_detail",
        "getProduct": "get_product",
        "getProductPackageRecommendations": "get_product_package_recommendations",
        "getProductSkppDetail": "get_product_skpp_detail",
        "getProductsSeoWords": "get_products_seo_words",
        "getRecommendedProductTitleAndDescription": "get_recommended_product_title_and_description",
        "getShopSkppSummary": "get_shop_skpp_summary",
        "getSubmissionRecords": "get_submission_records",
        "importExternalProductInfo": "import_external_product_info",
        "inventorySearch": "inventory_search",
        "list": "search_products",
        "listOpportunities": "list_opportunities",
        "listProductSkppStatuses": "list_product_skpp_statuses",
        "optimizeImages": "optimize_images",
        "partialEditCandidateProducts": "partial_edit_candidate_products",
        "partialEditGlobalProduct": "partial_edit_global_product",
        "partialEditManufacturer": "partial_edit_manufacturer",
        "partialEditProduct": "partial_edit_product",
        "partialEditResponsiblePerson": "partial_edit_responsible_person",
        "predictProductPackageDimensionsAndWeight": "predict_product_package_dimensions_and_weight",
        "productAuditingResearch": "product_auditing_research",
        "productInformationIssueDiagnosis": "product_information_issue_diagnosis",
        "publishGlobalProduct": "publish_global_product",
        "recommendBrand": "recommend_brand",
        "recommendCategory": "recommend_category",
        "recommendGlobalCategories": "recommend_global_categories",
        "recommendRequiredProductProperties": "recommend_required_product_properties",
        "recommendSizeChart": "recommend_size_chart",
        "recoverProducts": "recover_products",
        "replicateProduct": "replicate_product",
        "searchCandidateProducts": "search_candidate_products",
        "searchCombinedListingRecommendations": "search_combined_listing_recommendations",
        "searchGlobalProducts": "search_global_products",
        "searchManufacturers": "search_manufacturers",
        "searchOpportunities": "search_opportunities",
        "searchProducts": "search_products",
        "searchResponsiblePersons": "search_responsible_persons",
        "searchSizeCharts": "search_size_charts",
        "submitProductViaOpportunity": "submit_product_via_opportunity",
        "submitSizeChartAppeal": "submit_size_chart_appeal",
        "submitStrikethroughPrice": "submit_strikethrough_price",
        "suggestBrands": "suggest_brands",
        "updateGlobalInventory": "update_global_inventory",
        "updateInventory": "update_inventory",
        "updatePrice": "update_price",
        "updateStockOperationSettings": "update_stock_operation_settings",
        "uploadCandidateProducts": "upload_candidate_products",
        "uploadExternalProduct": "upload_external_product",
        "uploadProductFile": "upload_product_file",
        "uploadProductImage": "upload_product_image",
    }

    def activate_products(
        self,
        *,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str] | None = None,
        product_ids: Sequence[str | int] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ActivateProductsResponse:
        """Puts up to 20 deactivated products back on sale, after a new audit.

        Official name `ActivateProduct`: `POST /product/{version}/products/activate`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.basic`
        - failed items are listed in `errors`: see `item_errors`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650306ff5a12ff0294eab4a9

        Args:
            listing_platforms: Marketplaces on which to put the products on sale; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`.
            product_ids: Products to put on sale, at most 20 ids in one call. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "listing_platforms": listing_platforms,
            "product_ids": product_ids,
        }
        return self._call("product.activate_products", "ActivateProductsResponse", params, options)

    def apply_opportunities(
        self,
        *,
        opportunity_ids: Sequence[str | int] | None = None,
        product_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ApplyOpportunitiesResponse:
        """Applies for listing opportunities with one product.

        Official name `ApplyOpportunities`: `PUT /product/{version}/products/{product_id}/opportunities`, version 202409.

        - cipher: `shop_cipher` (optional)

        Args:
            opportunity_ids: Opportunities for which to enroll the product.
            product_id: Id of the product to enroll in the opportunities. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "opportunity_ids": opportunity_ids,
            "product_id": product_id,
        }
        return self._call("product.apply_opportunities", "ApplyOpportunitiesResponse", params, options)

    def bind_local_products(
        self,
        *,
        global_product_id: str | int = REQUIRED,
        local_products: Sequence[LocalProductParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> BindLocalProductsResponse:
        """Links existing local products to one global product.

        Official name `BindLocalProducts`: `POST /product/{version}/global_products/{global_product_id}/bind_local_products`, version 202503.

        - failed items are listed in `bind_results`: see `item_errors`

        Args:
            global_product_id: Id of the global product to which local products are bound; a binding cannot be undone. Required.
            local_products: Local products to bind to the global product, one per EU country.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "global_product_id": global_product_id,
            "local_products": local_products,
        }
        return self._call("product.bind_local_products", "BindLocalProductsResponse", params, options)

    def check_global_product_listing(
        self,
        *,
        brand_id: str | int | None = None,
        category_id: str | int | None = None,
        certifications: Sequence[CheckGlobalProductListingCertificationParams] | None = None,
        description: str | None = None,
        main_images: Sequence[CheckGlobalProductListingMainImageParams] | None = None,
        manufacturer: CheckGlobalProductListingManufacturerParams | None = None,
        package_dimensions: CheckGlobalProductListingPackageDimensionParams | None = None,
        package_weight: CheckGlobalProductListingPackageWeightParams | None = None,
        product_attributes: Sequence[CheckGlobalProductListingProductAttributeParams] | None = None,
        size_chart: CheckGlobalProductListingSizeChartParams | None = None,
        skus: Sequence[CheckGlobalProductListingSkuParams] | None = None,
        title: str | None = None,
        video: CheckGlobalProductListingVideoParams | None = None,
        **options: Unpack[CallOptions],
    ) -> CheckGlobalProductListingResponse:
        """Checks a global product's data without creating it and lists what fails.

        Official name `CheckGlobalProductListing`: `POST /product/{version}/global_products/listing_check`, version 202404.

        Args:
            brand_id: Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
            category_id: Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
            certifications: Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
            description: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
            main_images: Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
            manufacturer: Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`.
            package_dimensions: Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
            package_weight: Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
            product_attributes: Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
            size_chart: Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
            skus: Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
            title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
            video: Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "brand_id": brand_id,
            "category_id": category_id,
            "certifications": certifications,
            "description": description,
            "main_images": main_images,
            "manufacturer": manufacturer,
            "package_dimensions": package_dimensions,
            "package_weight": package_weight,
            "product_attributes": product_attributes,
            "size_chart": size_chart,
            "skus": skus,
            "title": title,
            "video": video,
        }
        return self._call("product.check_global_product_listing", "CheckGlobalProductListingResponse", params, options)

    def check_listing_prerequisites(
        self,
        **options: Unpack[CallOptions],
    ) -> CheckListingPrerequisitesResponse:
        """Tells what the shop still lacks before it can list products.

        Official name `CheckListingPrerequisites`: `GET /product/{version}/prerequisites`, version 202312.
        Also in version 202309: `version=`.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.basic`
        """
        params = {
        }
        return self._call("product.check_listing_prerequisites", "CheckListingPrerequisitesResponse", params, options)

    def check_product_listing(
        self,
        *,
        brand_id: str | int | None = None,
        category_id: str | int = REQUIRED,
        certifications: Sequence[CheckProductListingCertificationParams] | None = None,
        delivery_option_ids: Sequence[str | int] | None = None,
        description: str = REQUIRED,
        external_product_id: str | int | None = None,
        is_cod_allowed: bool | None = None,
        is_diagnosis_required: bool | None = None,
        is_live_quick: bool | None = None,
        is_pre_owned: bool | None = None,
        key_product_features: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str] | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        main_images: Sequence[CheckGlobalProductListingMainImageParams] = REQUIRED,
        manufacturer_ids: Sequence[str | int] | None = None,
        minimum_order_quantity: int | None = None,
        option: CheckProductListingOptionItemParams | None = None,
        package_dimensions: CheckGlobalProductListingPackageDimensionParams | None = None,
        package_weight: CheckProductListingPackageWeightParams | None = None,
        primary_combined_product_id: str | int | None = None,
        product_attributes: Sequence[CheckGlobalProductListingProductAttributeParams] | None = None,
        product_tag_operations: Sequence[ProductTagOperationParams] | None = None,
        responsible_person_ids: Sequence[str | int] | None = None,
        scheduled_sale: ScheduledSaleParams | None = None,
        search_terms: Sequence[str] | None = None,
        selling_format: Literal["FIXED_PRICE", "FIXED_PRICE_AND_LIVE_AUCTION"] | str | None = None,
        shipping_insurance_requirement: Literal["NOT_SUPPORTED", "OPTIONAL", "REQUIRED"] | str | None = None,
        shipping_template_id: str | int | None = None,
        size_chart: CheckGlobalProductListingSizeChartParams | None = None,
        skus: Sequence[CheckProductListingSkuParams] = REQUIRED,
        title: str = REQUIRED,
        video: CheckGlobalProductListingVideoParams | None = None,
        **options: Unpack[CallOptions],
    ) -> CheckProductListingResponse:
        """Checks a product's data without creating it and lists what fails.

        Official name `CheckProductListing`: `POST /product/{version}/products/listing_check`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.basic` or `serller.product.optimize`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650a0ee8f1fd3102b91c6493

        Args:
            brand_id: Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
            category_id: Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`.
            certifications: Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
            delivery_option_ids: Delivery options for this product in place of those of the warehouse, from Get Warehouse Delivery Options; used in ID, MX, MY, PH, SG, TH and VN, ignored elsewhere.
            description: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. Required.
            external_product_id: Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
            is_cod_allowed: Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`.
            is_diagnosis_required: Whether to return the listing quality and the weaknesses found; deprecated, use Diagnose and Optimize Product. Default: `true`. Example: `true`.
            is_live_quick: Whether the product is listed in the quick way during a LIVE session, with fewer data.
            is_pre_owned: Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`.
            key_product_features: Main features of the product as short texts.
            listing_platforms: Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`.
            locale: Language of the texts, BCP 47 code; by default that of the shop.
            main_images: Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. Required.
            manufacturer_ids: Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
            minimum_order_quantity: Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `4`.
            option: Options of the trial listing, for the check in the background.
            package_dimensions: Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
            package_weight: Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
            primary_combined_product_id: Id of the main product of the bundle; only, and required, for virtual bundles. Example: `1729582718312380123`.
            product_attributes: Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
            product_tag_operations: Tags to set on the product or to remove from it.
            responsible_person_ids: Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
            scheduled_sale: Planned start of sale, on or off and at which time.
            search_terms: Additional words under which buyers should find the product.
            selling_format: Whether the product is sold at a fixed price only or also in LIVE auctions.
            shipping_insurance_requirement: Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Default: `OPTIONAL`. Example: `NOT_SUPPORTED`.
            shipping_template_id: Id of the shipping template bound to the product. Example: `7552764259994699538`.
            size_chart: Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
            skus: Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. Required.
            title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
            video: Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "brand_id": brand_id,
            "category_id": category_id,
            "certifications": certifications,
            "delivery_option_ids": delivery_option_ids,
            "description": description,
            "external_product_id": external_product_id,
            "is_cod_allowed": is_cod_allowed,
            "is_diagnosis_required": is_diagnosis_required,
            "is_live_quick": is_live_quick,
            "is_pre_owned": is_pre_owned,
            "key_product_features": key_product_features,
            "listing_platforms": listing_platforms,
            "locale": locale,
            "main_images": main_images,
            "manufacturer_ids": manufacturer_ids,
            "minimum_order_quantity": minimum_order_quantity,
            "option": option,
            "package_dimensions": package_dimensions,
            "package_weight": package_weight,
            "primary_combined_product_id": primary_combined_product_id,
            "product_attributes": product_attributes,
            "product_tag_operations": product_tag_operations,
            "responsible_person_ids": responsible_person_ids,
            "scheduled_sale": scheduled_sale,
            "search_terms": search_terms,
            "selling_format": selling_format,
            "shipping_insurance_requirement": shipping_insurance_requirement,
            "shipping_template_id": shipping_template_id,
            "size_chart": size_chart,
            "skus": skus,
            "title": title,
            "video": video,
        }
        return self._call("product.check_product_listing", "CheckProductListingResponse", params, options)

    def create_attribute_recommendation_request(
        self,
        *,
        external_product: CreateAttributeRecommendationRequestExternalProductParams | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Sends an external product, for which attributes are recommended later.

        Official name `CreateAttributeRecommendationRequest`: `POST /product/{version}/attribute_recommendation_request`, version 202501.

        - cipher: `shop_cipher` (optional)

        Args:
            external_product: Product as it exists on another sales platform.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "external_product": external_product,
        }
        return self._call("product.create_attribute_recommendation_request", "", params, options)

    def create_category_upgrade_task(
        self,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Starts the move of the shop's products to the newer category tree.

        Official name `CreateCategoryUpgradeTask`: `POST /product/{version}/products/category_upgrade_task`, version 202407.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.basic`
        """
        params = {
        }
        return self._call("product.create_category_upgrade_task", "", params, options)

    def create_custom_brand(
        self,
        *,
        name: str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> CreateCustomBrandResponse:
        """Creates a custom brand and returns its id.

        Official name `CreateCustomBrands`: `POST /product/{version}/brands`, version 202309.

        - scope: `seller.product.basic`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650a0926f1fd3102b91bbfb0

        Args:
            name: Name of the new brand, 2 to 30 characters; it is not translated. Required. Example: `Teas`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "name": name,
        }
        return self._call("product.create_custom_brand", "CreateCustomBrandResponse", params, options)

    def create_global_product(
        self,
        *,
        brand_id: str | int | None = None,
        category_id: str | int = REQUIRED,
        category_version: Literal["v2", "v1"] | str | None = None,
        certifications: Sequence[CheckGlobalProductListingCertificationParams] | None = None,
        description: str = REQUIRED,
        external_global_product_id: str | int | None = None,
        main_images: Sequence[CheckGlobalProductListingMainImageParams] = REQUIRED,
        manufacturer: CheckGlobalProductListingManufacturerParams | None = None,
        manufacturer_ids: Sequence[str | int] | None = None,
        package_dimensions: CheckGlobalProductListingPackageDimensionParams | None = None,
        package_weight: CheckGlobalProductListingPackageWeightParams = REQUIRED,
        product_attributes: Sequence[CheckGlobalProductListingProductAttributeParams] | None = None,
        responsible_person_ids: Sequence[str | int] | None = None,
        size_chart: CheckGlobalProductListingSizeChartParams | None = None,
        skus: Sequence[CreateGlobalProductSkuParams] = REQUIRED,
        source_locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        title: str = REQUIRED,
        video: CheckGlobalProductListingVideoParams | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateGlobalProductResponse:
        """Creates a global product that can be published to several markets.

        Official name `CreateGlobalProduct`: `POST /product/{version}/global_products`, version 202309.

        - scope: `seller.global_product.write`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/6509de61bace3e02b7489cba

        Args:
            brand_id: Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
            category_id: Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`.
            category_version: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
            certifications: Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
            description: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. Required.
            external_global_product_id: Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`.
            main_images: Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. Required.
            manufacturer: Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`.
            manufacturer_ids: Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
            package_dimensions: Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
            package_weight: Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more. Required.
            product_attributes: Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
            responsible_person_ids: Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
            size_chart: Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
            skus: Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. Required.
            source_locale: Language in which the product is entered, BCP 47 code, en-US by default; only intra-EU sellers choose it, the texts are translated for the EU. Default: `en-US`. Example: `de-DE`.
            title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
            video: Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "brand_id": brand_id,
            "category_id": category_id,
            "category_version": category_version,
            "certifications": certifications,
            "description": description,
            "external_global_product_id": external_global_product_id,
            "main_images": main_images,
            "manufacturer": manufacturer,
            "manufacturer_ids": manufacturer_ids,
            "package_dimensions": package_dimensions,
            "package_weight": package_weight,
            "product_attributes": product_attributes,
            "responsible_person_ids": responsible_person_ids,
            "size_chart": size_chart,
            "skus": skus,
            "source_locale": source_locale,
            "title": title,
            "video": video,
        }
        return self._call("product.create_global_product", "CreateGlobalProductResponse", params, options)

    def create_gpa_upgrade_task(
        self,
        **options: Unpack[CallOptions],
    ) -> CreateGpaUpgradeTaskResponse:
        """Starts a task that upgrades the attributes of the seller's products.

        Official name `CreateGPAUpgradeTask`: `POST /product/{version}/products/gpa_upgrade_task`, version 202604.
        """
        params = {
        }
        return self._call("product.create_gpa_upgrade_task", "CreateGpaUpgradeTaskResponse", params, options)

    def create_image_translation_tasks(
        self,
        *,
        images: Sequence[CreateImageTranslationTasksImageParams] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> CreateImageTranslationTasksResponse:
        """Starts tasks that translate the text in product images.

        Official name `CreateImageTranslationTasks`: `POST /product/{version}/images/translation_tasks`, version 202505.

        - cipher: `shop_cipher` (optional)
        - scope: `serller.product.optimize`

        Args:
            images: Pictures to translate with their languages; pictures times languages may not exceed 20 per call. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "images": images,
        }
        return self._call("product.create_image_translation_tasks", "CreateImageTranslationTasksResponse", params, options)

    def create_manufacturer(
        self,
        *,
        address: str = REQUIRED,
        email: str = REQUIRED,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None,
        name: str = REQUIRED,
        phone_number: PhoneNumberParams = REQUIRED,
        registered_trade_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateManufacturerResponse:
        """Registers a manufacturer for product compliance and returns its id.

        Official name `CreateManufacturer`: `POST /product/{version}/compliance/manufacturers`, version 202409.

        - scope: `seller.product.basic`

        Args:
            address: Postal address of the manufacturer, at most 500 characters. Required.
            email: Email address at which the manufacturer or responsible person can be reached. Required. Example: `johndoe@email.com`.
            locale: Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`.
            name: Name of the manufacturer, at most 255 characters. Required.
            phone_number: Telephone number, split into country code and local number. Required.
            registered_trade_name: Registered trade name of the manufacturer, at most 200 characters.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "address": address,
            "email": email,
            "locale": locale,
            "name": name,
            "phone_number": phone_number,
            "registered_trade_name": registered_trade_name,
        }
        return self._call("product.create_manufacturer", "CreateManufacturerResponse", params, options)

    def create_product(
        self,
        *,
        auto_translate_enabled: bool | None = None,
        brand_id: str | int | None = None,
        category_id: str | int = REQUIRED,
        category_version: Literal["v2", "v1"] | str | None = None,
        certifications: Sequence[CheckProductListingCertificationParams] | None = None,
        delivery_option_ids: Sequence[str | int] | None = None,
        description: str = REQUIRED,
        external_product_id: str | int | None = None,
        is_blind_box: bool | None = None,
        is_cod_allowed: bool | None = None,
        is_live_quick: bool | None = None,
        is_not_for_sale: bool | None = None,
        is_pre_owned: bool | None = None,
        key_product_features: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str] | None = None,
        locale: Literal["de-DE", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        main_images: Sequence[CheckGlobalProductListingMainImageParams] = REQUIRED,
        manufacturer_ids: Sequence[str | int] | None = None,
        minimum_order_quantity: int | None = None,
        package_dimensions: CheckGlobalProductListingPackageDimensionParams | None = None,
        package_weight: CheckProductListingPackageWeightParams | None = None,
        primary_combined_product_id: str | int | None = None,
        product_attributes: Sequence[CreateProductProductAttributeParams] | None = None,
        product_tag_operations: Sequence[ProductTagOperationParams] | None = None,
        purchase_order_quantity_limit: PurchaseOrderQuantityLimitParams | None = None,
        responsible_person_ids: Sequence[str | int] | None = None,
        save_mode: Literal["AS_DRAFT", "LISTING"] | str | None = None,
        scheduled_sale: ScheduledSaleParams | None = None,
        search_terms: Sequence[str] | None = None,
        selling_format: Literal["FIXED_PRICE", "FIXED_PRICE_AND_LIVE_AUCTION"] | str | None = None,
        shipping_insurance_requirement: Literal["NOT_SUPPORTED", "OPTIONAL", "REQUIRED"] | str | None = None,
        shipping_template_id: str | int | None = None,
        size_chart: CheckGlobalProductListingSizeChartParams | None = None,
        skus: Sequence[CreateProductSku2Params] = REQUIRED,
        title: str = REQUIRED,
        video: CheckGlobalProductListingVideoParams | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateProductResponse:
        """Creates a product with its SKUs, as a listing for audit or as a draft.

        Official name `CreateProduct`: `POST /product/{version}/products`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.write`
        - `idempotency_key=` makes it safe to retry; by default, the client creates one
        - the platform's page: https://partner.tiktokshop.com/docv2/page/6502fc8da57708028b42b18a

        Args:
            auto_translate_enabled: Whether the platform translates the texts of the product into the languages of other markets.
            brand_id: Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
            category_id: Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`.
            category_version: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
            certifications: Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
            delivery_option_ids: Delivery options for this product in place of those of the warehouse, from Get Warehouse Delivery Options; used in ID, MX, MY, PH, SG, TH and VN, ignored elsewhere.
            description: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. Required.
            external_product_id: Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
            is_blind_box: Whether the product is a blind box whose content the buyer does not know.
            is_cod_allowed: Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`.
            is_live_quick: Whether the product is listed in the quick way during a LIVE session, with fewer data.
            is_not_for_sale: Whether the product can be had only as a gift with a purchase; it is then hidden from search. Example: `true`.
            is_pre_owned: Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`.
            key_product_features: Main features of the product as short texts.
            listing_platforms: Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`.
            locale: Language of the texts, BCP 47 code; by default that of the shop.
            main_images: Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. Required.
            manufacturer_ids: Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
            minimum_order_quantity: Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `1`.
            package_dimensions: Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
            package_weight: Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
            primary_combined_product_id: Id of the main product of the bundle; only, and required, for virtual bundles. Example: `1729582718312380123`.
            product_attributes: Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
            product_tag_operations: Tags to set on the product or to remove from it.
            purchase_order_quantity_limit: Limits on the number of units a buyer may order.
            responsible_person_ids: Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
            save_mode: Whether to list the product at once (default) or only save a draft; a draft does not keep stock and delivery options of a live product. Default: `LISTING`. Example: `LISTING`.
            scheduled_sale: Planned start of sale, on or off and at which time.
            search_terms: Additional words under which buyers should find the product.
            selling_format: Whether the product is sold at a fixed price only or also in LIVE auctions.
            shipping_insurance_requirement: Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Default: `OPTIONAL`. Example: `REQUIRED`.
            shipping_template_id: Id of the shipping template bound to the product. Example: `7552764259994699538`.
            size_chart: Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
            skus: Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. Required.
            title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
            video: Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "auto_translate_enabled": auto_translate_enabled,
            "brand_id": brand_id,
            "category_id": category_id,
            "category_version": category_version,
            "certifications": certifications,
            "delivery_option_ids": delivery_option_ids,
            "description": description,
            "external_product_id": external_product_id,
            "is_blind_box": is_blind_box,
            "is_cod_allowed": is_cod_allowed,
            "is_live_quick": is_live_quick,
            "is_not_for_sale": is_not_for_sale,
            "is_pre_owned": is_pre_owned,
            "key_product_features": key_product_features,
            "listing_platforms": listing_platforms,
            "locale": locale,
            "main_images": main_images,
            "manufacturer_ids": manufacturer_ids,
            "minimum_order_quantity": minimum_order_quantity,
            "package_dimensions": package_dimensions,
            "package_weight": package_weight,
            "primary_combined_product_id": primary_combined_product_id,
            "product_attributes": product_attributes,
            "product_tag_operations": product_tag_operations,
            "purchase_order_quantity_limit": purchase_order_quantity_limit,
            "responsible_person_ids": responsible_person_ids,
            "save_mode": save_mode,
            "scheduled_sale": scheduled_sale,
            "search_terms": search_terms,
            "selling_format": selling_format,
            "shipping_insurance_requirement": shipping_insurance_requirement,
            "shipping_template_id": shipping_template_id,
            "size_chart": size_chart,
            "skus": skus,
            "title": title,
            "video": video,
        }
        return self._call("product.create_product", "CreateProductResponse", params, options)

    def create_responsible_person(
        self,
        *,
        address: AddressParams = REQUIRED,
        email: str = REQUIRED,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None,
        name: str = REQUIRED,
        phone_number: CreateResponsiblePersonPhoneNumberParams = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> CreateResponsiblePersonResponse:
        """Registers an EU responsible person for product compliance and returns its id.

        Official name `CreateResponsiblePerson`: `POST /product/{version}/compliance/responsible_persons`, version 202409.

        - scope: `seller.product.basic`

        Args:
            address: Residential address of the responsible person, which must be in the EU. Required.
            email: Email address at which the manufacturer or responsible person can be reached. Required. Example: `john.doe@email.com`.
            locale: Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`.
            name: Name of the responsible person, at most 200 characters. Required.
            phone_number: Telephone number, split into country code and local number. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "address": address,
            "email": email,
            "locale": locale,
            "name": name,
            "phone_number": phone_number,
        }
        return self._call("product.create_responsible_person", "CreateResponsiblePersonResponse", params, options)

    def create_size_chart_v2(
        self,
        *,
        category_id: str | int = REQUIRED,
        size_chart_data: CreateSizeChartV2SizeChartDataParams = REQUIRED,
        size_chart_mode: str = REQUIRED,
        template_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateSizeChartV2Response:
        """Creates a size chart template for a category and returns its id.

        Official name `CreateSizeChartV2`: `POST /product/{version}/size_charts`, version 202610.

        - cipher: `shop_cipher` (optional)

        Args:
            category_id: Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required.
            size_chart_data: Contents of the size chart: measures, sizes and table. Required.
            size_chart_mode: Whether the size chart belongs to one product or is a template for many. Required.
            template_name: Name of the template, chosen by the seller.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_id": category_id,
            "size_chart_data": size_chart_data,
            "size_chart_mode": size_chart_mode,
            "template_name": template_name,
        }
        return self._call("product.create_size_chart_v2", "CreateSizeChartV2Response", params, options)

    def deactivate_products(
        self,
        *,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str] | None = None,
        product_ids: Sequence[str | int] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> DeactivateProductsResponse:
        """Takes up to 20 products off sale.

        Official name `DeactivateProducts`: `POST /product/{version}/products/deactivate`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.basic`
        - failed items are listed in `errors`: see `item_errors`

        Args:
            listing_platforms: Marketplaces on which to take the products off sale; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`.
            product_ids: Products to take off sale, at most 20 ids in one call. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "listing_platforms": listing_platforms,
            "product_ids": product_ids,
        }
        return self._call("product.deactivate_products", "DeactivateProductsResponse", params, options)

    def delete_global_products(
        self,
        *,
        global_product_ids: Sequence[str | int] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> DeleteGlobalProductsResponse:
        """Deletes up to 20 global products.

        Official name `DeleteGlobalProducts`: `DELETE /product/{version}/global_products`, version 202309.

        - scope: `seller.global_product.delete`
        - failed items are listed in `errors`: see `item_errors`

        Args:
            global_product_ids: Global products to delete, at most 20 ids. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "global_product_ids": global_product_ids,
        }
        return self._call("product.delete_global_products", "DeleteGlobalProductsResponse", params, options)

    def delete_products(
        self,
        *,
        product_ids: Sequence[str | int] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> DeleteProductsResponse:
        """Deletes up to 20 products, which can be recovered later.

        Official name `DeleteProducts`: `DELETE /product/{version}/products`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.delete`
        - failed items are listed in `errors`: see `item_errors`

        Args:
            product_ids: Products to delete, at most 20 ids in one call. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_ids": product_ids,
        }
        return self._call("product.delete_products", "DeleteProductsResponse", params, options)

    def diagnose_and_optimize_product(
        self,
        *,
        brand_id: str | int | None = None,
        category_id: str | int = REQUIRED,
        description: str | None = None,
        main_images: Sequence[CheckGlobalProductListingMainImageParams] | None = None,
        optimization_fields: Sequence[Literal["ALL", "DESCRIPTION", "IMAGE", "NONE", "TITLE"] | str] | None = None,
        product_attributes: Sequence[CheckGlobalProductListingProductAttributeParams] | None = None,
        product_id: str | int | None = None,
        size_chart: CheckGlobalProductListingSizeChartParams | None = None,
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DiagnoseAndOptimizeProductResponse:
        """Diagnoses a product's listing quality and proposes better content.

        Official name `DiagnoseandOptimizeProduct`: `POST /product/{version}/products/diagnose_optimize`, version 202411.

        - cipher: `shop_cipher` (optional)
        - scope: `serller.product.optimize`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/677c9523f7765c0308b3d68d

        Args:
            brand_id: Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
            category_id: Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`.
            description: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
            main_images: Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
            optimization_fields: Parts of the listing for which to generate improvements; none by default, a description can take more than 10 seconds. Default: `NONE`.
            product_attributes: Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
            product_id: Id of a listed product to diagnose together with the new data; leave it out for a product not listed yet. Example: `1729592969712203232`.
            size_chart: Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
            title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "brand_id": brand_id,
            "category_id": category_id,
            "description": description,
            "main_images": main_images,
            "optimization_fields": optimization_fields,
            "product_attributes": product_attributes,
            "product_id": product_id,
            "size_chart": size_chart,
            "title": title,
        }
        return self._call("product.diagnose_and_optimize_product", "DiagnoseAndOptimizeProductResponse", params, options)

    def edit_global_product(
        self,
        *,
        brand_id: str | int | None = None,
        category_id: str | int = REQUIRED,
        category_version: Literal["v2", "v1"] | str | None = None,
        certifications: Sequence[CheckGlobalProductListingCertificationParams] | None = None,
        description: str = REQUIRED,
        external_global_product_id: str | int | None = None,
        global_product_id: str | int = REQUIRED,
        main_images: Sequence[CheckGlobalProductListingMainImageParams] = REQUIRED,
        manufacturer: CheckGlobalProductListingManufacturerParams | None = None,
        manufacturer_ids: Sequence[str | int] | None = None,
        package_dimensions: CheckGlobalProductListingPackageDimensionParams | None = None,
        package_weight: CheckGlobalProductListingPackageWeightParams = REQUIRED,
        product_attributes: Sequence[CheckGlobalProductListingProductAttributeParams] | None = None,
        responsible_person_ids: Sequence[str | int] | None = None,
        size_chart: CheckGlobalProductListingSizeChartParams | None = None,
        skus: Sequence[EditGlobalProductSkuParams] = REQUIRED,
        title: str = REQUIRED,
        video: CheckGlobalProductListingVideoParams | None = None,
        **options: Unpack[CallOptions],
    ) -> EditGlobalProductResponse:
        """Replaces all data of a global product and syncs it to its markets.

        Official name `EditGlobalProduct`: `PUT /product/{version}/global_products/{global_product_id}`, version 202309.

        - scope: `seller.global_product.write`
        - failed items are listed in `publish_results`: see `item_errors`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/6509e1bcc16ffe02b8dc3cd7

        Args:
            brand_id: Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
            category_id: Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`.
            category_version: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
            certifications: Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
            description: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. Required.
            external_global_product_id: Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`.
            global_product_id: Id of the global product, from which local products are published. Required.
            main_images: Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. Required.
            manufacturer: Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`.
            manufacturer_ids: Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
            package_dimensions: Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
            package_weight: Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more. Required.
            product_attributes: Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
            responsible_person_ids: Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
            size_chart: Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
            skus: Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. Required.
            title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
            video: Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "brand_id": brand_id,
            "category_id": category_id,
            "category_version": category_version,
            "certifications": certifications,
            "description": description,
            "external_global_product_id": external_global_product_id,
            "global_product_id": global_product_id,
            "main_images": main_images,
            "manufacturer": manufacturer,
            "manufacturer_ids": manufacturer_ids,
            "package_dimensions": package_dimensions,
            "package_weight": package_weight,
            "product_attributes": product_attributes,
            "responsible_person_ids": responsible_person_ids,
            "size_chart": size_chart,
            "skus": skus,
            "title": title,
            "video": video,
        }
        return self._call("product.edit_global_product", "EditGlobalProductResponse", params, options)

    def edit_product(
        self,
        *,
        auto_translate_enabled: bool | None = None,
        brand_id: str | int | None = None,
        category_id: str | int = REQUIRED,
        category_version: Literal["v2", "v1"] | str | None = None,
        certifications: Sequence[CheckProductListingCertificationParams] | None = None,
        delivery_option_ids: Sequence[str | int] | None = None,
        description: str = REQUIRED,
        external_product_id: str | int | None = None,
        inventory_mode: str | None = None,
        is_blind_box: bool | None = None,
        is_cod_allowed: bool | None = None,
        is_live_quick: bool | None = None,
        is_pre_owned: bool | None = None,
        key_product_features: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str] | None = None,
        locale: Literal["de-DE", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        main_images: Sequence[CheckGlobalProductListingMainImageParams] = REQUIRED,
        manufacturer_ids: Sequence[str | int] | None = None,
        minimum_order_quantity: int | None = None,
        package_dimensions: CheckGlobalProductListingPackageDimensionParams | None = None,
        package_weight: CheckProductListingPackageWeightParams | None = None,
        product_attributes: Sequence[CreateProductProductAttributeParams] | None = None,
        product_id: str | int = REQUIRED,
        product_tag_operations: Sequence[ProductTagOperationParams] | None = None,
        purchase_order_quantity_limit: PurchaseOrderQuantityLimitParams | None = None,
        replicated_products: Sequence[EditProductReplicatedProductParams] | None = None,
        responsible_person_ids: Sequence[str | int] | None = None,
        save_mode: Literal["AS_DRAFT", "LISTING"] | str | None = None,
        scheduled_sale: ScheduledSaleParams | None = None,
        search_terms: Sequence[str] | None = None,
        selling_format: Literal["FIXED_PRICE", "FIXED_PRICE_AND_LIVE_AUCTION"] | str | None = None,
        shipping_insurance_requirement: Literal["NOT_SUPPORTED", "OPTIONAL", "REQUIRED"] | str | None = None,
        shipping_template_id: str | int | None = None,
        size_chart: CheckGlobalProductListingSizeChartParams | None = None,
        skus: Sequence[EditProductSkuParams] = REQUIRED,
        subscribe_info_edit: SubscribeInfoEditParams | None = None,
        title: str = REQUIRED,
        video: CheckGlobalProductListingVideoParams | None = None,
        **options: Unpack[CallOptions],
    ) -> EditProductResponse:
        """Replaces all data of a product; omitted fields are emptied.

        Official name `EditProduct`: `PUT /product/{version}/products/{product_id}`, version 202509.
        Also in version 202309: `version=`.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.write`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/6509da7d0fcef602bf1caddf

        Args:
            auto_translate_enabled: Whether the platform translates the texts of the product into the languages of other markets.
            brand_id: Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
            category_id: Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required. Example: `600001`.
            category_version: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
            certifications: Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
            delivery_option_ids: Delivery options for this product in place of those of the warehouse, from Get Warehouse Delivery Options; used in ID, MX, MY, PH, SG, TH and VN, ignored elsewhere.
            description: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30. Required.
            external_product_id: Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
            inventory_mode: Whether the local products share one stock or each has its own.
            is_blind_box: Whether the product is a blind box whose content the buyer does not know.
            is_cod_allowed: Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`.
            is_live_quick: Whether the product is listed in the quick way during a LIVE session, with fewer data.
            is_pre_owned: Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`.
            key_product_features: Main features of the product as short texts.
            listing_platforms: Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia.
            locale: Language of the texts, BCP 47 code; by default that of the shop.
            main_images: Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background. Required.
            manufacturer_ids: Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
            minimum_order_quantity: Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `1`.
            package_dimensions: Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
            package_weight: Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
            product_attributes: Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
            product_id: Id of the product to edit; existing SKUs that the call does not list are deleted. Required.
            product_tag_operations: Tags to set on the product or to remove from it.
            purchase_order_quantity_limit: Limits on the number of units a buyer may order.
            replicated_products: Copies in other markets that should get the change; changes of sales attributes must be passed on to all of them.
            responsible_person_ids: Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
            save_mode: Whether to list the product at once (default) or only save a draft; a draft does not keep stock and delivery options of a live product. Default: `LISTING`. Example: `AS_DRAFT`.
            scheduled_sale: Planned start of sale, on or off and at which time.
            search_terms: Additional words under which buyers should find the product.
            selling_format: Whether the product is sold at a fixed price only or also in LIVE auctions.
            shipping_insurance_requirement: Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Default: `OPTIONAL`. Example: `REQUIRED`.
            shipping_template_id: Id of the shipping template bound to the product. Example: `7552764259994699538`.
            size_chart: Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
            skus: Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100. Required.
            subscribe_info_edit: Subscribe and Save settings to apply to the product.
            title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
            video: Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "auto_translate_enabled": auto_translate_enabled,
            "brand_id": brand_id,
            "category_id": category_id,
            "category_version": category_version,
            "certifications": certifications,
            "delivery_option_ids": delivery_option_ids,
            "description": description,
            "external_product_id": external_product_id,
            "inventory_mode": inventory_mode,
            "is_blind_box": is_blind_box,
            "is_cod_allowed": is_cod_allowed,
            "is_live_quick": is_live_quick,
            "is_pre_owned": is_pre_owned,
            "key_product_features": key_product_features,
            "listing_platforms": listing_platforms,
            "locale": locale,
            "main_images": main_images,
            "manufacturer_ids": manufacturer_ids,
            "minimum_order_quantity": minimum_order_quantity,
            "package_dimensions": package_dimensions,
            "package_weight": package_weight,
            "product_attributes": product_attributes,
            "product_id": product_id,
            "product_tag_operations": product_tag_operations,
            "purchase_order_quantity_limit": purchase_order_quantity_limit,
            "replicated_products": replicated_products,
            "responsible_person_ids": responsible_person_ids,
            "save_mode": save_mode,
            "scheduled_sale": scheduled_sale,
            "search_terms": search_terms,
            "selling_format": selling_format,
            "shipping_insurance_requirement": shipping_insurance_requirement,
            "shipping_template_id": shipping_template_id,
            "size_chart": size_chart,
            "skus": skus,
            "subscribe_info_edit": subscribe_info_edit,
            "title": title,
            "video": video,
        }
        return self._call("product.edit_product", "EditProductResponse", params, options)

    def edit_size_chart_v2(
        self,
        *,
        size_chart_data: CreateSizeChartV2SizeChartDataParams = REQUIRED,
        size_chart_id: str | int = REQUIRED,
        template_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EditSizeChartV2Response:
        """Replaces the content of one size chart template.

        Official name `EditSizeChartV2`: `POST /product/{version}/size_charts/edit`, version 202610.

        - cipher: `shop_cipher` (optional)

        Args:
            size_chart_data: Contents of the size chart: measures, sizes and table. Required.
            size_chart_id: Id of the size chart, returned when it was created. Required.
            template_name: Name of the template, chosen by the seller.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "size_chart_data": size_chart_data,
            "size_chart_id": size_chart_id,
            "template_name": template_name,
        }
        return self._call("product.edit_size_chart_v2", "EditSizeChartV2Response", params, options)

    def enable_strikethrough_prices(
        self,
        *,
        external_product_id: str | int | None = None,
        product_id: str | int = REQUIRED,
        skus: Sequence[EnableStrikethroughPricesSkuParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> EnableStrikethroughPricesResponse:
        """Requests a strikethrough price for SKUs, proven by the prices of another shop.

        Official name `EnableStrikethroughPrices`: `POST /product/{version}/products/{product_id}/strikethrough_prices/enable`, version 202502.

        - cipher: `shop_cipher` (optional)
        - failed items are listed in `errors`: see `item_errors`

        Args:
            external_product_id: Id of the product on the other platform, the one given when the product was created. At most 999 characters. Example: `000059296971220002`.
            product_id: Id of the product, generated by TikTok Shop. Required.
            skus: SKUs with prices on other platforms, to be reviewed for a crossed-out price.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "external_product_id": external_product_id,
            "product_id": product_id,
            "skus": skus,
        }
        return self._call("product.enable_strikethrough_prices", "EnableStrikethroughPricesResponse", params, options)

    def get_attributes(
        self,
        *,
        category_id: str | int = REQUIRED,
        category_version: Literal["v2", "v1"] | str | None = None,
        is_live_quick: bool | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetAttributesResponse:
        """Lists the product and sales attributes of a category in the shop's market.

        Official name `GetAttributes`: `GET /product/{version}/categories/{category_id}/attributes`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.basic`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/6509c5784a0bb702c0561cc8

        Args:
            category_id: Id of the leaf category whose attributes to return. Required.
            category_version: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
            is_live_quick: Whether the product is listed in the quick way during a LIVE session, with fewer data.
            locale: Language of the texts, BCP 47 code; by default that of the shop. Example: `en-US`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_id": category_id,
            "category_version": category_version,
            "is_live_quick": is_live_quick,
            "locale": locale,
        }
        return self._call("product.get_attributes", "GetAttributesResponse", params, options)

    def get_brands(
        self,
        *,
        brand_name: str | None = None,
        category_id: str | int | None = None,
        category_version: Literal["v2", "v1"] | str | None = None,
        is_authorized: bool | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> GetBrandsPage:
        """Lists the brands the seller can use, by category and name.

        Official name `GetBrands`: `GET /product/{version}/brands`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.basic`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/6503075656e2bb0289dd5d01

        Args:
            brand_name: Limits the result to brands whose name begins with this text. Example: `Teas`.
            category_id: Leaf category for which to check whether authorized brands can be used. Example: `600006`.
            category_version: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
            is_authorized: Whether to return only brands the seller is authorized for; all brands by default. Example: `true`.
            page_size: Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `100`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `brands`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "brand_name": brand_name,
            "category_id": category_id,
            "category_version": category_version,
            "is_authorized": is_authorized,
            "page_size": page_size,
        }
        return self._page("product.get_brands", "GetBrandsPage", params, options)

    def get_categories(
        self,
        *,
        category_version: Literal["v2", "v1"] | str | None = None,
        include_prohibited_categories: bool | None = None,
        is_live_quick: bool | None = None,
        keyword: str | None = None,
        listing_platform: Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetCategoriesResponse:
        """Lists the category tree of the shop's market, with the seller's permission for each category.

        Official name `GetCategories`: `GET /product/{version}/categories`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.basic`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/6509c89d0fcef602bf1acd9b

        Args:
            category_version: Tree whose categories to return; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
            include_prohibited_categories: Includes categories in which nothing may be listed on TikTok Shop, to tell that a product is forbidden; for BR, MX, EU and Southeast Asia. Example: `false`.
            is_live_quick: Whether the product is listed in the quick way during a LIVE session, with fewer data.
            keyword: Limits the result to categories whose name contains this text. Example: `electronics`.
            listing_platform: Limits the result to categories of this marketplace; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`. Example: `TIKTOK_SHOP`.
            locale: Language of the texts, BCP 47 code; by default that of the shop. Example: `en-US`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_version": category_version,
            "include_prohibited_categories": include_prohibited_categories,
            "is_live_quick": is_live_quick,
            "keyword": keyword,
            "listing_platform": listing_platform,
            "locale": locale,
        }
        return self._call("product.get_categories", "GetCategoriesResponse", params, options)

    def get_category_rules(
        self,
        *,
        category_id: str | int = REQUIRED,
        category_version: Literal["v2", "v1"] | str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetCategoryRulesResponse:
        """Returns what a category requires, such as certificates, a size chart and the package size.

        Official name `GetCategoryRules`: `GET /product/{version}/categories/{category_id}/rules`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.basic`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/6509c0febace3e02b74594a9

        Args:
            category_id: Id of the leaf category whose listing rules to return. Required.
            category_version: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
            locale: Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `es-MX`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_id": category_id,
            "category_version": category_version,
            "locale": locale,
        }
        return self._call("product.get_category_rules", "GetCategoryRulesResponse", params, options)

    def get_global_attributes(
        self,
        *,
        category_id: str | int = REQUIRED,
        category_version: Literal["v2", "v1"] | str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetGlobalAttributesResponse:
        """Lists the attributes of a category for global products, with the regions that require them.

        Official name `GetGlobalAttributes`: `GET /product/{version}/categories/{category_id}/global_attributes`, version 202309.

        - scope: `seller.global_product.category.info`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650a0483c16ffe02b8dfc80a

        Args:
            category_id: Id of the leaf category whose attributes to return. Required.
            category_version: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
            locale: Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `en-GB`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_id": category_id,
            "category_version": category_version,
            "locale": locale,
        }
        return self._call("product.get_global_attributes", "GetGlobalAttributesResponse", params, options)

    def get_global_categories(
        self,
        *,
        category_version: Literal["v2", "v1"] | str | None = None,
        keyword: str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetGlobalCategoriesResponse:
        """Lists the category tree for global products.

        Official name `GetGlobalCategories`: `GET /product/{version}/global_categories`, version 202309.

        - scope: `seller.global_product.category.info`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650a03f8f1fd3102b91b338a

        Args:
            category_version: Tree whose categories to return; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
            keyword: Limits the result to categories whose name contains this text. Example: `electronics`.
            locale: Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `en-GB`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_version": category_version,
            "keyword": keyword,
            "locale": locale,
        }
        return self._call("product.get_global_categories", "GetGlobalCategoriesResponse", params, options)

    def get_global_category_rules(
        self,
        *,
        category_id: str | int = REQUIRED,
        category_version: Literal["v2", "v1"] | str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetGlobalCategoryRulesResponse:
        """Returns what a category requires of global products, with the regions that require it.

        Official name `GetGlobalCategoryRules`: `GET /product/{version}/categories/{category_id}/global_rules`, version 202309.

        - scope: `seller.global_product.category.info`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650a056df1fd3102b91b5b8e

        Args:
            category_id: Id of the leaf category whose listing rules to return. Required.
            category_version: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
            locale: Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `en-GB`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_id": category_id,
            "category_version": category_version,
            "locale": locale,
        }
        return self._call("product.get_global_category_rules", "GetGlobalCategoryRulesResponse", params, options)

    def get_global_listing_rules(
        self,
        **options: Unpack[CallOptions],
    ) -> GetGlobalListingRulesResponse:
        """Returns the shop's listing methods and how stock is shared between markets.

        Official name `GetGlobalListingRules`: `GET /product/{version}/global_listing_rules`, version 202507.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.basic`
        """
        params = {
        }
        return self._call("product.get_global_listing_rules", "GetGlobalListingRulesResponse", params, options)

    def get_global_product(
        self,
        *,
        global_product_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetGlobalProductResponse:
        """Returns one global product with its SKUs and linked local products.

        Official name `GetGlobalProduct`: `GET /product/{version}/global_products/{global_product_id}`, version 202309.

        - scope: `seller.global_product.info`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/6509e2b0bace3e02b7490c96

        Args:
            global_product_id: Id of the global product, from which local products are published. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "global_product_id": global_product_id,
        }
        return self._call("product.get_global_product", "GetGlobalProductResponse", params, options)

    def get_global_replicated_products(
        self,
        *,
        product_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetGlobalReplicatedProductsResponse:
        """Lists the copies of a product in other markets.

        Official name `GetGlobalReplicatedProducts`: `GET /product/{version}/products/{product_id}/replicated_products`, version 202507.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.basic`

        Args:
            product_id: Id of the product, generated by TikTok Shop. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_id": product_id,
        }
        return self._call("product.get_global_replicated_products", "GetGlobalReplicatedProductsResponse", params, options)

    def get_image_translation_tasks(
        self,
        *,
        translation_task_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> GetImageTranslationTasksResponse:
        """Returns the state and result of up to 20 image translation tasks.

        Official name `GetImageTranslationTasks`: `GET /product/{version}/images/translation_tasks`, version 202506.

        - cipher: `shop_cipher` (optional)
        - scope: `serller.product.optimize`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/684f8b2d535a9d048f234564

        Args:
            translation_task_ids: Translation tasks whose result to fetch, at most 20 ids.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "translation_task_ids": translation_task_ids,
        }
        return self._call("product.get_image_translation_tasks", "GetImageTranslationTasksResponse", params, options)

    def get_listing_schemas(
        self,
        *,
        category_ids: Sequence[int] = REQUIRED,
        category_version: str | None = None,
        locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetListingSchemasResponse:
        """Returns the listing form, field by field, for the given categories.

        Official name `ListingSchemas`: `GET /product/{version}/listing_schemas`, version 202407.
        Also in version 202401: `version=`.

        - failed items are listed in `errors`: see `item_errors`

        Args:
            category_ids: Leaf categories whose listing fields to return. Required.
            category_version: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Example: `v1`.
            locale: Language of the texts, BCP 47 code; by default that of the shop. Example: `en`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_ids": category_ids,
            "category_version": category_version,
            "locale": locale,
        }
        return self._call("product.get_listing_schemas", "GetListingSchemasResponse", params, options)

    def get_opportunity_detail(
        self,
        *,
        locale: str | None = None,
        opportunity_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetOpportunityDetailResponse:
        """Returns one listing opportunity with its criteria and market data.

        Official name `GetOpportunityDetail`: `GET /product/{version}/opportunities/{opportunity_id}`, version 202604.

        - cipher: `shop_cipher` (optional)

        Args:
            locale: Language of the texts, BCP 47 code; by default that of the shop.
            opportunity_id: Id of the opportunity to read, from List Opportunities. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "locale": locale,
            "opportunity_id": opportunity_id,
        }
        return self._call("product.get_opportunity_detail", "GetOpportunityDetailResponse", params, options)

    def get_product(
        self,
        *,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        product_id: str | int = REQUIRED,
        return_draft_version: bool | None = None,
        return_under_review_version: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> GetProductResponse:
        """Returns one product with all its data, whether online, draft or under review.

        Official name `GetProduct`: `GET /product/{version}/products/{product_id}`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.basic`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/6509d85b4a0bb702c057fdda

        Args:
            locale: Language of the texts, BCP 47 code; by default that of the shop.
            product_id: Id of the product to read, with its draft or reviewed version if asked for. Required.
            return_draft_version: Whether to return the draft instead of the saved version; false by default, not together with `return_under_review_version`. Default: `False`. Example: `true`.
            return_under_review_version: Whether to return the edited version under review instead of the live one; false by default, only for live products. Default: `False`. Example: `true`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "locale": locale,
            "product_id": product_id,
            "return_draft_version": return_draft_version,
            "return_under_review_version": return_under_review_version,
        }
        return self._call("product.get_product", "GetProductResponse", params, options)

    def get_product_package_recommendations(
        self,
        *,
        page_size: int | None = None,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[PageOptions],
    ) -> GetProductPackageRecommendationsPage:
        """Lists products whose weight or size looks wrong, with recommended values.

        Official name `GetProductPackageRecommendations`: `POST /product/{version}/packages/recommend`, version 202602.

        - cipher: `shop_cipher` (optional)

        Args:
            page_size: Number of entries per page, between 1 and 100. Required.
            product_ids: Products whose package size and weight to check.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `products`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "page_size": page_size,
            "product_ids": product_ids,
        }
        return self._page("product.get_product_package_recommendations", "GetProductPackageRecommendationsPage", params, options)

    def get_product_skpp_detail(
        self,
        *,
        locale: Literal["de-DE", "en", "en-GB", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        product_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetProductSkppDetailResponse:
        """Returns the score, tasks and rewards of one product in the key product program.

        Official name `GetProductSKPPDetail`: `GET /product/{version}/skpps/{product_id}`, version 202606.

        - cipher: `shop_cipher` (optional)

        Args:
            locale: Language of the texts, BCP 47 code; by default that of the shop.
            product_id: Id of the product, generated by TikTok Shop. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "locale": locale,
            "product_id": product_id,
        }
        return self._call("product.get_product_skpp_detail", "GetProductSkppDetailResponse", params, options)

    def get_products_seo_words(
        self,
        *,
        product_ids: Sequence[str | int] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetProductsSeoWordsResponse:
        """Returns search keywords recommended for the titles of up to 20 products.

        Official name `GetProductsSEOWords`: `GET /product/{version}/products/seo_words`, version 202405.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.basic`

        Args:
            product_ids: Live products for which to suggest search words, at most 20 ids. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_ids": product_ids,
        }
        return self._call("product.get_products_seo_words", "GetProductsSeoWordsResponse", params, options)

    def get_recommended_product_title_and_description(
        self,
        *,
        product_ids: Sequence[str | int] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetRecommendedProductTitleAndDescriptionResponse:
        """Returns suggested titles and descriptions for up to 20 products.

        Official name `GetRecommendedProductTitleAndDescription`: `GET /product/{version}/products/suggestions`, version 202405.

        - cipher: `shop_cipher` (optional)
        - scope: `serller.product.optimize`

        Args:
            product_ids: Live products whose texts to improve, at most 20 ids. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_ids": product_ids,
        }
        return self._call("product.get_recommended_product_title_and_description", "GetRecommendedProductTitleAndDescriptionResponse", params, options)

    def get_shop_skpp_summary(
        self,
        **options: Unpack[CallOptions],
    ) -> GetShopSkppSummaryResponse:
        """Counts the shop's products and credits in the key product program.

        Official name `GetShopSKPPSummary`: `GET /product/{version}/skpps/sum`, version 202606.

        - cipher: `shop_cipher` (optional)
        """
        params = {
        }
        return self._call("product.get_shop_skpp_summary", "GetShopSkppSummaryResponse", params, options)

    def get_submission_records(
        self,
        *,
        opportunity_id: str | int | None = None,
        page_size: int | None = None,
        product_id: str | int | None = None,
        status: str | None = None,
        submit_time_ge: int | datetime | None = None,
        submit_time_lt: int | datetime | None = None,
        **options: Unpack[PageOptions],
    ) -> GetSubmissionRecordsPage:
        """Lists the products submitted to listing opportunities, with their review state.

        Official name `GetSubmissionRecords`: `GET /product/{version}/opportunities/submissions`, version 202604.

        - cipher: `shop_cipher` (optional)
        - the platform's page: https://partner.tiktokshop.com/docv2/page/get-submission-records-202604

        Args:
            opportunity_id: Limits the result to submissions for this opportunity.
            page_size: Number of entries per page, between 1 and 100. Required.
            product_id: Limits the result to submissions of this product.
            status: Limits the result to submissions in this state.
            submit_time_ge: Earliest time of the submissions to return, inclusive, Unix time in seconds.
            submit_time_lt: Time before which the returned submissions were made, exclusive, Unix time in seconds.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `data.submissions`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "opportunity_id": opportunity_id,
            "page_size": page_size,
            "product_id": product_id,
            "status": status,
            "submit_time_ge": submit_time_ge,
            "submit_time_lt": submit_time_lt,
        }
        return self._page("product.get_submission_records", "GetSubmissionRecordsPage", params, options)

    def import_external_product_info(
        self,
        *,
        data: FileLike | None = None,
        **options: Unpack[CallOptions],
    ) -> ImportExternalProductInfoResponse:
        """Imports product information from another platform as an uploaded file.

        Official name `ImportExternalProductInfo`: `POST /product/{version}/import_external`, version 202508.

        Args:
            data: File with the products of another platform to import.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
        }
        files = {
            "data": data,
        }
        return self._call("product.import_external_product_info", "ImportExternalProductInfoResponse", params, options, files)

    def inventory_search(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        sku_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> InventorySearchResponse:
        """Returns available and committed stock per SKU and warehouse.

        Official name `InventorySearch`: `POST /product/{version}/inventory/search`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.basic`

        Args:
            product_ids: Products whose stock to return, at most 100 ids; ignored when `sku_ids` is given.
            sku_ids: SKUs whose stock to return, at most 600 ids; takes precedence over `product_ids`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_ids": product_ids,
            "sku_ids": sku_ids,
        }
        return self._call("product.inventory_search", "InventorySearchResponse", params, options)

    def list_opportunities(
        self,
        *,
        category_ids: Sequence[str | int] | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        locale: str | None = None,
        opportunity_type: Literal["CATEGORY", "KEYWORD", "PRODUCT"] | str = REQUIRED,
        page_size: int | None = None,
        tag_codes: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> ListOpportunitiesPage:
        """Lists listing opportunities of one type, filtered by category, tag and time.

        Official name `ListOpportunities`: `POST /product/{version}/opportunities/query`, version 202604.

        - cipher: `shop_cipher` (optional)

        Args:
            category_ids: Ids of leaf categories to which the call is limited.
            create_time_ge: Earliest creation time of the opportunities to return, inclusive, Unix time in seconds.
            create_time_lt: Creation time before which the returned entries were made, exclusive, Unix time in seconds.
            locale: Language of the texts, BCP 47 code; by default that of the shop.
            opportunity_type: Limits the result to opportunities of this kind. Required.
            page_size: Number of entries per page, between 1 and 100. Required.
            tag_codes: Limits the result to opportunities with these tags.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `data.opportunities`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "category_ids": category_ids,
            "create_time_ge": create_time_ge,
            "create_time_lt": create_time_lt,
            "locale": locale,
            "opportunity_type": opportunity_type,
            "page_size": page_size,
            "tag_codes": tag_codes,
        }
        return self._page("product.list_opportunities", "ListOpportunitiesPage", params, options)

    def list_product_skpp_statuses(
        self,
        *,
        locale: str | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        product_ids: Sequence[str | int] | None = None,
        skpp_status: str | None = None,
        **options: Unpack[PageOptions],
    ) -> ListProductSkppStatusesPage:
        """Lists the products and their status in the key product program, by page number.

        Official name `ListProductSKPPStatuses`: `POST /product/{version}/skpps/search`, version 202606.

        - cipher: `shop_cipher` (optional)

        Args:
            locale: Language of the texts, BCP 47 code; by default that of the shop.
            page_no: Number of the page of results to return.
            page_size: Number of products to return on one page.
            product_ids: Limits the result to these products of the program. At most 100 items.
            skpp_status: Limits the result to products in this state of the SKPP program.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `products`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "locale": locale,
            "page_no": page_no,
            "page_size": page_size,
            "product_ids": product_ids,
            "skpp_status": skpp_status,
        }
        return self._page("product.list_product_skpp_statuses", "ListProductSkppStatusesPage", params, options)

    def optimize_images(
        self,
        *,
        images: Sequence[OptimizeImagesImage2Params] | None = None,
        **options: Unpack[CallOptions],
    ) -> OptimizeImagesResponse:
        """Starts or reads the optimization of up to 200 product images.

        Official name `OptimizedImages`: `POST /product/{version}/images/optimize`, version 202404.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.basic`

        Args:
            images: Pictures to improve, at most 200, given by URIs from Upload Product Image.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "images": images,
        }
        return self._call("product.optimize_images", "OptimizeImagesResponse", params, options)

    def partial_edit_candidate_products(
        self,
        *,
        candidate_products: Sequence[PartialEditCandidateProductsCandidateProductParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> PartialEditCandidateProductsResponse:
        """Changes some fields of candidate products offered for opportunity matching.

        Official name `PartialEditCandidateProducts`: `POST /product/{version}/candidate_products/partial_edit/batch`, version 202409.

        - cipher: `shop_cipher` (optional)
        - failed items are listed in `errors`: see `item_errors`

        Args:
            candidate_products: Products of another sales platform that are to be matched with opportunities, at most 10 in one call.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "candidate_products": candidate_products,
        }
        return self._call("product.partial_edit_candidate_products", "PartialEditCandidateProductsResponse", params, options)

    def partial_edit_global_product(
        self,
        *,
        brand_id: str | int | None = None,
        category_id: str | int | None = None,
        category_version: Literal["v2", "v1"] | str | None = None,
        certifications: Sequence[CheckGlobalProductListingCertificationParams] | None = None,
        description: str | None = None,
        external_global_product_id: str | int | None = None,
        global_product_id: str | int = REQUIRED,
        main_images: Sequence[CheckGlobalProductListingMainImageParams] | None = None,
        manufacturer: CheckGlobalProductListingManufacturerParams | None = None,
        manufacturer_ids: Sequence[str | int] | None = None,
        package_dimensions: CheckGlobalProductListingPackageDimensionParams | None = None,
        package_weight: CheckGlobalProductListingPackageWeightParams | None = None,
        product_attributes: Sequence[CheckGlobalProductListingProductAttributeParams] | None = None,
        responsible_person_ids: Sequence[str | int] | None = None,
        size_chart: CheckGlobalProductListingSizeChartParams | None = None,
        skus: Sequence[PartialEditGlobalProductSkuParams] | None = None,
        title: str | None = None,
        video: CheckGlobalProductListingVideoParams | None = None,
        **options: Unpack[CallOptions],
    ) -> PartialEditGlobalProductResponse:
        """Changes some fields of a global product and syncs them to its markets.

        Official name `PartialEditGlobalProduct`: `PUT /product/{version}/global_products/{global_product_id}/partial_edit`, version 202509.

        - scope: `seller.product.basic`
        - failed items are listed in `publish_results`: see `item_errors`

        Args:
            brand_id: Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
            category_id: Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
            category_version: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
            certifications: Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
            description: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
            external_global_product_id: Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`.
            global_product_id: Id of the global product, from which local products are published. Required.
            main_images: Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
            manufacturer: Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`.
            manufacturer_ids: Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
            package_dimensions: Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
            package_weight: Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
            product_attributes: Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
            responsible_person_ids: Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
            size_chart: Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
            skus: Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
            title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
            video: Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "brand_id": brand_id,
            "category_id": category_id,
            "category_version": category_version,
            "certifications": certifications,
            "description": description,
            "external_global_product_id": external_global_product_id,
            "global_product_id": global_product_id,
            "main_images": main_images,
            "manufacturer": manufacturer,
            "manufacturer_ids": manufacturer_ids,
            "package_dimensions": package_dimensions,
            "package_weight": package_weight,
            "product_attributes": product_attributes,
            "responsible_person_ids": responsible_person_ids,
            "size_chart": size_chart,
            "skus": skus,
            "title": title,
            "video": video,
        }
        return self._call("product.partial_edit_global_product", "PartialEditGlobalProductResponse", params, options)

    def partial_edit_manufacturer(
        self,
        *,
        address: str | None = None,
        email: str | None = None,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None,
        manufacturer_id: str | int = REQUIRED,
        name: str | None = None,
        phone_number: PhoneNumberParams | None = None,
        registered_trade_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Changes some fields of a registered manufacturer.

        Official name `PartialEditManufacturer`: `POST /product/{version}/compliance/manufacturers/{manufacturer_id}/partial_edit`, version 202409.

        - scope: `seller.product.basic`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/67066a55c55b3a03044eea29

        Args:
            address: Postal address of the manufacturer, at most 500 characters.
            email: Email address at which the manufacturer or responsible person can be reached. Example: `johndoe@email.com`.
            locale: Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`.
            manufacturer_id: Id of the manufacturer, generated by TikTok Shop. Required.
            name: Name of the manufacturer, at most 255 characters.
            phone_number: Telephone number, split into country code and local number.
            registered_trade_name: Registered trade name of the manufacturer, at most 200 characters.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "address": address,
            "email": email,
            "locale": locale,
            "manufacturer_id": manufacturer_id,
            "name": name,
            "phone_number": phone_number,
            "registered_trade_name": registered_trade_name,
        }
        return self._call("product.partial_edit_manufacturer", "", params, options)

    def partial_edit_product(
        self,
        *,
        auto_translate_enabled: bool | None = None,
        brand_id: str | int | None = None,
        category_version: str | None = None,
        certifications: Sequence[CheckProductListingCertificationParams] | None = None,
        description: str | None = None,
        external_product_id: str | int | None = None,
        inventory_mode: str | None = None,
        is_blind_box: bool | None = None,
        is_cod_allowed: bool | None = None,
        key_product_features: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str] | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        main_images: Sequence[CheckGlobalProductListingMainImageParams] | None = None,
        manufacturer_ids: Sequence[str | int] | None = None,
        package_dimensions: CheckGlobalProductListingPackageDimensionParams | None = None,
        package_weight: CheckProductListingPackageWeightParams | None = None,
        pod_info: PartialEditProductPodInfoParams | None = None,
        product_attributes: Sequence[CreateProductProductAttributeParams] | None = None,
        product_id: str | int = REQUIRED,
        replicated_products: Sequence[PartialEditProductReplicatedProductParams] | None = None,
        responsible_person_ids: Sequence[str | int] | None = None,
        save_mode: Literal["AS_DRAFT", "LISTING"] | str | None = None,
        scheduled_sale: ScheduledSaleParams | None = None,
        search_terms: Sequence[str] | None = None,
        size_chart: CheckGlobalProductListingSizeChartParams | None = None,
        skus: Sequence[PartialEditProductSkuParams] | None = None,
        subscribe_info_edit: SubscribeInfoEditParams | None = None,
        title: str | None = None,
        video: CheckGlobalProductListingVideoParams | None = None,
        **options: Unpack[CallOptions],
    ) -> PartialEditProductResponse:
        """Changes some fields of a product and leaves the others as they are.

        Official name `PartialEditProduct`: `POST /product/{version}/products/{product_id}/partial_edit`, version 202509.
        Also in version 202309: `version=`.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.write`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650a98d74a0bb702c06c3289

        Args:
            auto_translate_enabled: Whether the platform translates the texts of the product into the languages of other markets.
            brand_id: Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
            category_version: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default.
            certifications: Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
            description: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
            external_product_id: Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
            inventory_mode: Whether the local products share one stock or each has its own.
            is_blind_box: Whether the product is a blind box whose content the buyer does not know.
            is_cod_allowed: Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`.
            key_product_features: Main features of the product as short texts.
            listing_platforms: Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia.
            locale: Language of the texts, BCP 47 code; by default that of the shop.
            main_images: Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
            manufacturer_ids: Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
            package_dimensions: Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
            package_weight: Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
            pod_info: Print-on-demand (POD) templates that buyers can customize.
            product_attributes: Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
            product_id: Id of the product to edit; properties that are left out keep their values. Required.
            replicated_products: Copies in other markets that should get the change; changes of sales attributes must be passed on to all of them.
            responsible_person_ids: Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
            save_mode: Whether to list the product at once (default) or only save a draft; a draft does not keep stock and delivery options of a live product. Default: `LISTING`. Example: `AS_DRAFT`.
            scheduled_sale: Planned start of sale, on or off and at which time.
            search_terms: Additional words under which buyers should find the product.
            size_chart: Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
            skus: Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
            subscribe_info_edit: Subscribe and Save settings to apply to the product.
            title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Example: `Title-xxaa`.
            video: Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "auto_translate_enabled": auto_translate_enabled,
            "brand_id": brand_id,
            "category_version": category_version,
            "certifications": certifications,
            "description": description,
            "external_product_id": external_product_id,
            "inventory_mode": inventory_mode,
            "is_blind_box": is_blind_box,
            "is_cod_allowed": is_cod_allowed,
            "key_product_features": key_product_features,
            "listing_platforms": listing_platforms,
            "locale": locale,
            "main_images": main_images,
            "manufacturer_ids": manufacturer_ids,
            "package_dimensions": package_dimensions,
            "package_weight": package_weight,
            "pod_info": pod_info,
            "product_attributes": product_attributes,
            "product_id": product_id,
            "replicated_products": replicated_products,
            "responsible_person_ids": responsible_person_ids,
            "save_mode": save_mode,
            "scheduled_sale": scheduled_sale,
            "search_terms": search_terms,
            "size_chart": size_chart,
            "skus": skus,
            "subscribe_info_edit": subscribe_info_edit,
            "title": title,
            "video": video,
        }
        return self._call("product.partial_edit_product", "PartialEditProductResponse", params, options)

    def partial_edit_responsible_person(
        self,
        *,
        address: AddressParams | None = None,
        email: str | None = None,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None,
        name: str | None = None,
        phone_number: CreateResponsiblePersonPhoneNumberParams | None = None,
        responsible_person_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Changes some fields of a registered responsible person.

        Official name `PartialEditResponsiblePerson`: `POST /product/{version}/compliance/responsible_persons/{responsible_person_id}/partial_edit`, version 202409.

        - scope: `seller.product.basic`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/67066a5587019802fdce19b3

        Args:
            address: Residential address of the responsible person, which must be in the EU.
            email: Email address at which the manufacturer or responsible person can be reached. Example: `john.doe@email.com`.
            locale: Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`.
            name: Name of the responsible person, at most 200 characters.
            phone_number: Telephone number, split into country code and local number.
            responsible_person_id: Id of the responsible person in TikTok Shop. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "address": address,
            "email": email,
            "locale": locale,
            "name": name,
            "phone_number": phone_number,
            "responsible_person_id": responsible_person_id,
        }
        return self._call("product.partial_edit_responsible_person", "", params, options)

    def predict_product_package_dimensions_and_weight(
        self,
        *,
        category_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> PredictProductPackageDimensionsAndWeightResponse:
        """Predicts the package size and weight for products of a category.

        Official name `PredictProductPackageDimensionsAndWeight`: `POST /product/{version}/products/package/predict`, version 202609.

        - cipher: `shop_cipher` (optional)

        Args:
            category_id: Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_id": category_id,
        }
        return self._call("product.predict_product_package_dimensions_and_weight", "PredictProductPackageDimensionsAndWeightResponse", params, options)

    def product_auditing_research(
        self,
        *,
        brand_ids: Sequence[str | int] | None = None,
        category_ids: Sequence[str | int] | None = None,
        page_size: int | None = None,
        product_ids: Sequence[str | int] | None = None,
        product_title: str | None = None,
        seller_id: str | int | None = None,
        seller_name: str | None = None,
        **options: Unpack[PageOptions],
    ) -> ProductAuditingResearchPage:
        """Searches listed products by brand, category, title or seller for compliance research.

        Official name `ProductAuditingResearch`: `POST /product/{version}/compliance/auditing/research`, version 202601.

        - cipher: `category_asset_cipher` (optional)
        - cipher: `shop_cipher` (optional)

        Args:
            brand_ids: Limits the result to products of these brands.
            category_ids: Limits the result to products of these leaf categories.
            page_size: Number of products per page, at most 20. Required. 1 to 20. Example: `20`.
            product_ids: Limits the result to these products, at most 20 ids.
            product_title: Limits the result to products with this text in the title.
            seller_id: Limits the result to products of this shop. Example: `1733337095719126364`.
            seller_name: Limits the result to products of the shop with this name. Example: `shopname1`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `products`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "brand_ids": brand_ids,
            "category_ids": category_ids,
            "page_size": page_size,
            "product_ids": product_ids,
            "product_title": product_title,
            "seller_id": seller_id,
            "seller_name": seller_name,
        }
        return self._page("product.product_auditing_research", "ProductAuditingResearchPage", params, options)

    def product_information_issue_diagnosis(
        self,
        *,
        product_ids: Sequence[str | int] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ProductInformationIssueDiagnosisResponse:
        """Returns the listing quality and content problems of up to 200 products.

        Official name `ProductInformationIssueDiagnosis`: `GET /product/{version}/products/diagnoses`, version 202405.

        - cipher: `shop_cipher` (optional)
        - scope: `serller.product.optimize`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/665048f380b6b302e73917d9

        Args:
            product_ids: Live products to diagnose, at most 200 ids in one call. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_ids": product_ids,
        }
        return self._call("product.product_information_issue_diagnosis", "ProductInformationIssueDiagnosisResponse", params, options)

    def publish_global_product(
        self,
        *,
        global_product_id: str | int = REQUIRED,
        publish_target: Sequence[PublishTargetParams] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> PublishGlobalProductResponse:
        """Publishes a global product to chosen markets and reports a result for each.

        Official name `PublishGlobalProduct`: `POST /product/{version}/global_products/{global_product_id}/publish`, version 202309.

        - scope: `seller.global_product.write`
        - failed items are listed in `publish_result`: see `item_errors`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650a64d6defece02be678fd6

        Args:
            global_product_id: Id of the global product to publish in further markets. Required.
            publish_target: Markets in which to publish the global product, with SKUs, prices and stock. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "global_product_id": global_product_id,
            "publish_target": publish_target,
        }
        return self._call("product.publish_global_product", "PublishGlobalProductResponse", params, options)

    def recommend_brand(
        self,
        *,
        language: str | None = None,
        product_title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RecommendBrandResponse:
        """Suggests one brand for a product title.

        Official name `RecommendBrand`: `POST /product/{version}/brands/recommend`, version 202309.

        Args:
            language: Language of the product name, BCP 47 code; English by default. Example: `MS`.
            product_title: Title of the product, 1 to 255 characters without Chinese ones, from which a brand is derived.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "language": language,
            "product_title": product_title,
        }
        return self._call("product.recommend_brand", "RecommendBrandResponse", params, options)

    def recommend_category(
        self,
        *,
        category_version: Literal["v2", "v1"] | str | None = None,
        description: str | None = None,
        images: Sequence[CheckGlobalProductListingImageParams] | None = None,
        include_prohibited_categories: bool | None = None,
        is_live_quick: bool | None = None,
        listing_platform: Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        origin_platform_category: OriginPlatformCategoryParams | None = None,
        origin_platform_product_meta_data: OriginPlatformProductMetaDataParams | None = None,
        origin_platform_product_type: str | None = None,
        origin_platform_tags: Sequence[str] | None = None,
        origin_platform_vendor: str | None = None,
        product_title: str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> RecommendCategoryResponse:
        """Suggests the leaf category for a product from its title and images.

        Official name `RecommendCategory`: `POST /product/{version}/categories/recommend`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.basic`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/6509bae1f1fd3102b91379d4

        Args:
            category_version: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
            description: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
            images: Pictures of the product from gallery, description or variants, which help to find the category.
            include_prohibited_categories: Includes categories in which nothing may be listed on TikTok Shop, to tell that a product is forbidden; for BR, MX, EU and Southeast Asia. Default: `false`. Example: `false`.
            is_live_quick: Whether the product is listed in the quick way during a LIVE session, with fewer data.
            listing_platform: Marketplace whose categories to recommend; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`. Example: `TIKTOK_SHOP`.
            locale: Language of the texts, BCP 47 code; by default that of the shop.
            origin_platform_category: Category of the product on the platform it comes from.
            origin_platform_product_meta_data: Further data of the product on the platform it comes from.
            origin_platform_product_type: Kind of product as classified on the platform it comes from.
            origin_platform_tags: Tags of the product on the platform it comes from.
            origin_platform_vendor: Vendor of the product on the platform it comes from.
            product_title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_version": category_version,
            "description": description,
            "images": images,
            "include_prohibited_categories": include_prohibited_categories,
            "is_live_quick": is_live_quick,
            "listing_platform": listing_platform,
            "locale": locale,
            "origin_platform_category": origin_platform_category,
            "origin_platform_product_meta_data": origin_platform_product_meta_data,
            "origin_platform_product_type": origin_platform_product_type,
            "origin_platform_tags": origin_platform_tags,
            "origin_platform_vendor": origin_platform_vendor,
            "product_title": product_title,
        }
        return self._call("product.recommend_category", "RecommendCategoryResponse", params, options)

    def recommend_global_categories(
        self,
        *,
        category_version: Literal["v2", "v1"] | str | None = None,
        description: str | None = None,
        images: Sequence[CheckGlobalProductListingImageParams] | None = None,
        product_title: str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> RecommendGlobalCategoriesResponse:
        """Suggests the leaf category for a global product from its title and images.

        Official name `RecommendGlobalCategories`: `POST /product/{version}/global_categories/recommend`, version 202309.

        - scope: `seller.global_product.category.info`

        Args:
            category_version: Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
            description: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
            images: Pictures of the product from gallery, description or variants, which help to find the category.
            product_title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_version": category_version,
            "description": description,
            "images": images,
            "product_title": product_title,
        }
        return self._call("product.recommend_global_categories", "RecommendGlobalCategoriesResponse", params, options)

    def recommend_required_product_properties(
        self,
        *,
        category_id: str | int = REQUIRED,
        description: str | None = None,
        images: Sequence[CheckGlobalProductListingImageParams] | None = None,
        product_title: str = REQUIRED,
        sales_properties: Sequence[SalesPropertyParams] | None = None,
        target_property_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> RecommendRequiredProductPropertiesResponse:
        """Suggests values for the attributes that a category requires.

        Official name `RecommendRequiredProductProperties`: `POST /product/{version}/products/properties/recommend`, version 202609.

        - cipher: `shop_cipher` (optional)

        Args:
            category_id: Id of the category of the product; must be a leaf of the category tree named in `category_version`. Required.
            description: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
            images: Pictures of the product, from which attributes are derived.
            product_title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
            sales_properties: Sales attributes the product already has, with their values.
            target_property_ids: Attributes for which to recommend values.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_id": category_id,
            "description": description,
            "images": images,
            "product_title": product_title,
            "sales_properties": sales_properties,
            "target_property_ids": target_property_ids,
        }
        return self._call("product.recommend_required_product_properties", "RecommendRequiredProductPropertiesResponse", params, options)

    def recommend_size_chart(
        self,
        *,
        images: Sequence[RecommendSizeChartImage2Params] | None = None,
        **options: Unpack[CallOptions],
    ) -> RecommendSizeChartResponse:
        """Tells which of the given images are size charts.

        Official name `RecommendSizechart`: `POST /product/{version}/images/size_charts/identify`, version 202309.

        Args:
            images: Pictures to examine for size charts, stored on TikTok Shop.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "images": images,
        }
        return self._call("product.recommend_size_chart", "RecommendSizeChartResponse", params, options)

    def recover_products(
        self,
        *,
        product_ids: Sequence[str | int] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> RecoverProductsResponse:
        """Restores up to 20 deleted products as deactivated ones.

        Official name `RecoverProducts`: `POST /product/{version}/products/recover`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.delete`
        - failed items are listed in `errors`: see `item_errors`

        Args:
            product_ids: Deleted products to restore, at most 20 ids in one call. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_ids": product_ids,
        }
        return self._call("product.recover_products", "RecoverProductsResponse", params, options)

    def replicate_product(
        self,
        *,
        inventory_mode: Literal["EXCLUSIVE", "SHARED"] | str | None = None,
        product_id: str | int = REQUIRED,
        replicate_target: Sequence[ReplicateTargetParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> ReplicateProductResponse:
        """Copies a product to other markets and reports failures per region.

        Official name `ReplicateProduct`: `POST /product/{version}/products/{product_id}/global_replicate`, version 202507.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.write`
        - failed items are listed in `errors`: see `item_errors`

        Args:
            inventory_mode: Whether the local products share one stock or each has its own.
            product_id: Id of the product to copy to other markets. Required.
            replicate_target: Markets to which to copy the product, with SKUs, prices and stock.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "inventory_mode": inventory_mode,
            "product_id": product_id,
            "replicate_target": replicate_target,
        }
        return self._call("product.replicate_product", "ReplicateProductResponse", params, options)

    def search_candidate_products(
        self,
        *,
        external_product_ids: Sequence[str | int] | None = None,
        opportunity_matching_statuses: Sequence[Literal["PENDING", "MATCHED", "NOT_MATCHED"] | str] | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchCandidateProductsPage:
        """Lists candidate products, with the state of their opportunity matching.

        Official name `SearchCandidateProducts`: `POST /product/{version}/candidate_products/search`, version 202409.

        - cipher: `shop_cipher` (optional)

        Args:
            external_product_ids: Limits the result to candidate products with these external ids, at most 10.
            opportunity_matching_statuses: Limits the result to candidate products in these states: PENDING, MATCHED or NOT_MATCHED.
            page_size: Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `10`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `candidate_products`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "external_product_ids": external_product_ids,
            "opportunity_matching_statuses": opportunity_matching_statuses,
            "page_size": page_size,
        }
        return self._page("product.search_candidate_products", "SearchCandidateProductsPage", params, options)

    def search_combined_listing_recommendations(
        self,
        *,
        page_size: int | None = None,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchCombinedListingRecommendationsPage:
        """Lists products that could be merged into one combined listing.

        Official name `SearchCombinedListingRecommendations`: `POST /product/{version}/combined_listing_recommendations/search`, version 202506.

        Args:
            page_size: Number of entries per page, between 1 and 100. 1 to 100. Example: `10`.
            product_ids: Limits the result to suggestions that contain these products, at most 20 ids.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `combined_listing_recommendations`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "page_size": page_size,
            "product_ids": product_ids,
        }
        return self._page("product.search_combined_listing_recommendations", "SearchCombinedListingRecommendationsPage", params, options)

    def search_global_products(
        self,
        *,
        create_time_ge: int | datetime | None = None,
        create_time_le: int | datetime | None = None,
        page_size: int | None = None,
        seller_skus: Sequence[str] | None = None,
        status: Literal["DELETED", "DRAFT", "PUBLISHED", "UNPUBLISHED"] | str | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_le: int | datetime | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchGlobalProductsPage:
        """Lists global products by status, time or seller SKU, up to 10,000 results.

        Official name `SearchGlobalProducts`: `POST /product/{version}/global_products/search`, version 202312.
        Also in version 202309: `version=`.

        - scope: `seller.global_product.info`
        - lists at most 10000 results: split longer searches by time
        - the platform's page: https://partner.tiktokshop.com/docv2/page/65854fa5a46cdd02bcbd0a18

        Args:
            create_time_ge: Earliest creation time of the entries to return, inclusive, Unix time in seconds; when only the end is given it defaults to the earliest time of the shop. Example: `1694576429`.
            create_time_le: Latest creation time of the entries to return, inclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1694576429`.
            page_size: Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `100`.
            seller_skus: Limits the result to global products with these SKU codes of the seller.
            status: Limits the result to global products in this state. Example: `PUBLISHED`.
            update_time_ge: Earliest update time of the products to return, inclusive, Unix time in seconds; when only `update_time_le` is given it defaults to the earliest time of the shop. Example: `1694576429`.
            update_time_le: Latest update time of the products to return, inclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given. Example: `1694576429`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `global_products`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "create_time_ge": create_time_ge,
            "create_time_le": create_time_le,
            "page_size": page_size,
            "seller_skus": seller_skus,
            "status": status,
            "update_time_ge": update_time_ge,
            "update_time_le": update_time_le,
        }
        return self._page("product.search_global_products", "SearchGlobalProductsPage", params, options)

    def search_global_products_between(
        self,
        start: int | datetime,
        end: int | datetime,
        *,
        page_size: int | None = None,
        seller_skus: Sequence[str] | None = None,
        status: Literal["DELETED", "DRAFT", "PUBLISHED", "UNPUBLISHED"] | str | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_le: int | datetime | None = None,
        **options: Unpack[WindowOptions],
    ) -> TimeWalk[SearchGlobalProductsPage, GlobalProduct]:
        """Lists global products by status, time or seller SKU, up to 10,000 results. Split by time, so that no result cap applies.

        Every item from `start` to `end`, once each, window by window; a window with too many items is halved. Use
        `.pages()` to get page after page, each with a token to continue from later.

        Args:
            start: The first second: Unix seconds or a datetime.
            end: The end, not included: Unix seconds or a datetime.
            page_size: Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `100`.
            seller_skus: Limits the result to global products with these SKU codes of the seller.
            status: Limits the result to global products in this state. Example: `PUBLISHED`.
            update_time_ge: Earliest update time of the products to return, inclusive, Unix time in seconds; when only `update_time_le` is given it defaults to the earliest time of the shop. Example: `1694576429`.
            update_time_le: Latest update time of the products to return, inclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given. Example: `1694576429`.
            **options: `step`, `limit`, `page_token`, `timeout` and others: see `WindowOptions`.
        """
        params = {
            "page_size": page_size,
            "seller_skus": seller_skus,
            "status": status,
            "update_time_ge": update_time_ge,
            "update_time_le": update_time_le,
        }
        return self._between("product.search_global_products", "SearchGlobalProductsPage", (start, end), params, options)

    def search_manufacturers(
        self,
        *,
        keyword: str | None = None,
        locales: Sequence[Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str] | None = None,
        manufacturer_ids: Sequence[str | int] | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchManufacturersPage:
        """Lists registered manufacturers by id or keyword.

        Official name `SearchManufacturers`: `POST /product/{version}/compliance/manufacturers/search`, version 202501.
        Also in version 202409: `version=`.

        - scope: `seller.product.basic`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/67066a580dcee902fa03ccf9

        Args:
            keyword: Limits the result to manufacturers with this text in name, trade name, phone number or email, at most 200 characters. Example: `John`.
            locales: Languages in which to return the entries, BCP 47 codes; by default that of the shop or of the business address.
            manufacturer_ids: Limits the result to these manufacturers, at most as many as `page_size`; takes precedence over `keyword`.
            page_size: Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `10`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `manufacturers`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "keyword": keyword,
            "locales": locales,
            "manufacturer_ids": manufacturer_ids,
            "page_size": page_size,
        }
        return self._page("product.search_manufacturers", "SearchManufacturersPage", params, options)

    def search_opportunities(
        self,
        *,
        opportunity_ids: Sequence[str | int] | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchOpportunitiesPage:
        """Lists the listing opportunities for candidate products, page by page.

        Official name `SearchOpportunities`: `POST /product/{version}/opportunities/search`, version 202409.

        - cipher: `shop_cipher` (optional)

        Args:
            opportunity_ids: Ids of product opportunities to which the call is limited, at most 10.
            page_size: Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `10`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `opportunities`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "opportunity_ids": opportunity_ids,
            "page_size": page_size,
        }
        return self._page("product.search_opportunities", "SearchOpportunitiesPage", params, options)

    def search_products(
        self,
        *,
        audit_status: Sequence[Literal["APPROVED", "AUDITING", "FAILED"] | str] | None = None,
        category_version: Literal["v2", "v1"] | str | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_le: int | datetime | None = None,
        include_live_quick_products: bool | None = None,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str] | None = None,
        listing_quality_tiers: Sequence[Literal["EXCELLENT", "FAIR", "GOOD", "POOR"] | str] | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        page_size: int | None = None,
        return_draft_version: bool | None = None,
        seller_skus: Sequence[str] | None = None,
        sku_ids: Sequence[str | int] | None = None,
        sns_filter: Literal["CONFIGURED", "ELIGIBLE"] | str | None = None,
        status: Literal["ACTIVATE", "ALL", "DELETED", "DRAFT", "FAILED", "FREEZE", "PENDING", "PLATFORM_DEACTIVATED", "SELLER_DEACTIVATED"] | str | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_le: int | datetime | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchProductsPage:
        """Lists products by status, time or SKU, up to 10,000 results.

        Official name `SearchProducts`: `POST /product/{version}/products/search`, version 202502.
        Also in version 202309, 202312: `version=`.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.basic`
        - lists at most 10000 results: split longer searches by time
        - the platform's page: https://partner.tiktokshop.com/docv2/page/65854ffb8f559302d8a6acda

        Args:
            audit_status: Limits the result to products whose current version or live edit has this review result on TikTok Shop.
            category_version: Limits the result to products of this category tree. Example: `v1`.
            create_time_ge: Earliest creation time of the entries to return, inclusive, Unix time in seconds; when only the end is given it defaults to the earliest time of the shop. Example: `1694309208`.
            create_time_le: Latest creation time of the entries to return, inclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1694319208`.
            include_live_quick_products: Includes products that were listed in the quick way during a LIVE session.
            listing_platforms: Limits the result to products on these marketplaces; needs a `status` other than ALL, only for sellers who came from Tokopedia.
            listing_quality_tiers: Limits the result to products whose listing has one of these qualities; United States only.
            locale: Language of the texts, BCP 47 code; by default that of the shop.
            page_size: Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `100`.
            return_draft_version: Limits the result to products that have a draft, returned as drafted; false returns all products as saved. Default: `false`. Example: `true`.
            seller_skus: Limits the result to products with these SKU codes of the seller. At most 10 items.
            sku_ids: Limits the result to products with these SKUs, at most 10 ids.
            sns_filter: Limits the result by Subscribe and Save: products that can offer it or already do. Example: `CONFIGURED`.
            status: Limits the result to products whose saved version is in this state; drafts of live products do not count, all by default. Default: `ALL`. Example: `ALL`.
            update_time_ge: Earliest update time of the products to return, inclusive, Unix time in seconds; when only `update_time_le` is given it defaults to the earliest time of the shop. Example: `1694319208`.
            update_time_le: Latest update time of the products to return, inclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given. Example: `1694319208`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `products`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "audit_status": audit_status,
            "category_version": category_version,
            "create_time_ge": create_time_ge,
            "create_time_le": create_time_le,
            "include_live_quick_products": include_live_quick_products,
            "listing_platforms": listing_platforms,
            "listing_quality_tiers": listing_quality_tiers,
            "locale": locale,
            "page_size": page_size,
            "return_draft_version": return_draft_version,
            "seller_skus": seller_skus,
            "sku_ids": sku_ids,
            "sns_filter": sns_filter,
            "status": status,
            "update_time_ge": update_time_ge,
            "update_time_le": update_time_le,
        }
        return self._page("product.search_products", "SearchProductsPage", params, options)

    def search_products_between(
        self,
        start: int | datetime,
        end: int | datetime,
        *,
        audit_status: Sequence[Literal["APPROVED", "AUDITING", "FAILED"] | str] | None = None,
        category_version: Literal["v2", "v1"] | str | None = None,
        include_live_quick_products: bool | None = None,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str] | None = None,
        listing_quality_tiers: Sequence[Literal["EXCELLENT", "FAIR", "GOOD", "POOR"] | str] | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        page_size: int | None = None,
        return_draft_version: bool | None = None,
        seller_skus: Sequence[str] | None = None,
        sku_ids: Sequence[str | int] | None = None,
        sns_filter: Literal["CONFIGURED", "ELIGIBLE"] | str | None = None,
        status: Literal["ACTIVATE", "ALL", "DELETED", "DRAFT", "FAILED", "FREEZE", "PENDING", "PLATFORM_DEACTIVATED", "SELLER_DEACTIVATED"] | str | None = None,
        update_time_ge: int | datetime | None = None,
        update_time_le: int | datetime | None = None,
        **options: Unpack[WindowOptions],
    ) -> TimeWalk[SearchProductsPage, Product]:
        """Lists products by status, time or SKU, up to 10,000 results. Split by time, so that no result cap applies.

        Every item from `start` to `end`, once each, window by window; a window with too many items is halved. Use
        `.pages()` to get page after page, each with a token to continue from later.

        Args:
            start: The first second: Unix seconds or a datetime.
            end: The end, not included: Unix seconds or a datetime.
            audit_status: Limits the result to products whose current version or live edit has this review result on TikTok Shop.
            category_version: Limits the result to products of this category tree. Example: `v1`.
            include_live_quick_products: Includes products that were listed in the quick way during a LIVE session.
            listing_platforms: Limits the result to products on these marketplaces; needs a `status` other than ALL, only for sellers who came from Tokopedia.
            listing_quality_tiers: Limits the result to products whose listing has one of these qualities; United States only.
            locale: Language of the texts, BCP 47 code; by default that of the shop.
            page_size: Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `100`.
            return_draft_version: Limits the result to products that have a draft, returned as drafted; false returns all products as saved. Default: `false`. Example: `true`.
            seller_skus: Limits the result to products with these SKU codes of the seller. At most 10 items.
            sku_ids: Limits the result to products with these SKUs, at most 10 ids.
            sns_filter: Limits the result by Subscribe and Save: products that can offer it or already do. Example: `CONFIGURED`.
            status: Limits the result to products whose saved version is in this state; drafts of live products do not count, all by default. Default: `ALL`. Example: `ALL`.
            update_time_ge: Earliest update time of the products to return, inclusive, Unix time in seconds; when only `update_time_le` is given it defaults to the earliest time of the shop. Example: `1694319208`.
            update_time_le: Latest update time of the products to return, inclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given. Example: `1694319208`.
            **options: `step`, `limit`, `page_token`, `timeout` and others: see `WindowOptions`.
        """
        params = {
            "audit_status": audit_status,
            "category_version": category_version,
            "include_live_quick_products": include_live_quick_products,
            "listing_platforms": listing_platforms,
            "listing_quality_tiers": listing_quality_tiers,
            "locale": locale,
            "page_size": page_size,
            "return_draft_version": return_draft_version,
            "seller_skus": seller_skus,
            "sku_ids": sku_ids,
            "sns_filter": sns_filter,
            "status": status,
            "update_time_ge": update_time_ge,
            "update_time_le": update_time_le,
        }
        return self._between("product.search_products", "SearchProductsPage", (start, end), params, options)

    def search_responsible_persons(
        self,
        *,
        keyword: str | None = None,
        locales: Sequence[Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str] | None = None,
        page_size: int | None = None,
        responsible_person_ids: Sequence[str | int] | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchResponsiblePersonsPage:
        """Lists registered responsible persons by id or keyword.

        Official name `SearchResponsiblePersons`: `POST /product/{version}/compliance/responsible_persons/search`, version 202501.
        Also in version 202409: `version=`.

        - scope: `seller.product.basic`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/67066a55f17b7d02f95d2fb1

        Args:
            keyword: Limits the result to persons with this text in their data, at most 200 characters. Example: `John`.
            locales: Languages in which to return the entries, BCP 47 codes; by default that of the shop or of the business address.
            page_size: Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `10`.
            responsible_person_ids: Limits the result to these persons, at most as many as `page_size`; takes precedence over `keyword`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `responsible_persons`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "keyword": keyword,
            "locales": locales,
            "page_size": page_size,
            "responsible_person_ids": responsible_person_ids,
        }
        return self._page("product.search_responsible_persons", "SearchResponsiblePersonsPage", params, options)

    def search_size_charts(
        self,
        *,
        ids: Sequence[str | int] | None = None,
        keyword: str | None = None,
        locales: Sequence[Literal["de-DE", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str] | None = None,
        page_size: int | None = None,
        size_chart_mode: Literal["PRODUCT_SCOPED", "REUSABLE_TEMPLATE"] | str | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchSizeChartsPage:
        """Lists size chart templates by id or keyword.

        Official name `SearchSizeCharts`: `POST /product/{version}/sizecharts/search`, version 202407.

        - scope: `seller.product.basic`

        Args:
            ids: Limits the result to size charts with these template ids, at most 50.
            keyword: Limits the result to size charts whose template name contains this text; `ids` takes precedence.
            locales: Languages in which to return the entries, BCP 47 codes; by default that of the shop or of the business address.
            page_size: Number of entries per page, between 1 and 100. Required. 1 to 100. Example: `10`.
            size_chart_mode: Limits the result to size charts of this kind.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `size_chart`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "ids": ids,
            "keyword": keyword,
            "locales": locales,
            "page_size": page_size,
            "size_chart_mode": size_chart_mode,
        }
        return self._page("product.search_size_charts", "SearchSizeChartsPage", params, options)

    def submit_product_via_opportunity(
        self,
        *,
        opportunity_id: str | int = REQUIRED,
        product_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> SubmitProductViaOpportunityResponse:
        """Submits one product to a listing opportunity.

        Official name `SubmitProductViaOpportunity`: `POST /product/{version}/opportunities/{opportunity_id}/submit`, version 202604.

        - cipher: `shop_cipher` (optional)

        Args:
            opportunity_id: Id of the opportunity for which to submit the product. Required.
            product_id: Id of the product to submit for the opportunity. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "opportunity_id": opportunity_id,
            "product_id": product_id,
        }
        return self._call("product.submit_product_via_opportunity", "SubmitProductViaOpportunityResponse", params, options)

    def submit_size_chart_appeal(
        self,
        *,
        appeal_message: AppealMessageParams = REQUIRED,
        product_id: int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> SubmitSizeChartAppealResponse:
        """Appeals against the audit of a product's size chart.

        Official name `SubmitSizeChartAppeal`: `POST /product/{version}/appeals/submit`, version 202604.

        - cipher: `shop_cipher` (optional)

        Args:
            appeal_message: What the appeal is about: the size chart and the findings that are disputed. Required.
            product_id: Id of the product, generated by TikTok Shop. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "appeal_message": appeal_message,
            "product_id": product_id,
        }
        return self._call("product.submit_size_chart_appeal", "SubmitSizeChartAppealResponse", params, options)

    def submit_strikethrough_price(
        self,
        *,
        external_product_id: str | int = REQUIRED,
        product_id: str | int = REQUIRED,
        skus: Sequence[SubmitStrikethroughPriceSkuParams] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> SubmitStrikethroughPriceResponse:
        """Submits strikethrough prices for the SKUs of a product and reports an error for each that failed.

        Official name `SubmitStrikethroughPrice`: `POST /product/{version}/products/{product_id}/strikethrough_price/submit`, version 202609.

        - cipher: `shop_cipher` (optional)
        - failed items are listed in `errors`: see `item_errors`

        Args:
            external_product_id: Id of the product on another sales platform, at most 999 characters; links both. Required.
            product_id: Id of the product, generated by TikTok Shop. Required.
            skus: SKUs with prices on other platforms, to be reviewed for a crossed-out price. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "external_product_id": external_product_id,
            "product_id": product_id,
            "skus": skus,
        }
        return self._call("product.submit_strikethrough_price", "SubmitStrikethroughPriceResponse", params, options)

    def suggest_brands(
        self,
        *,
        category_id: str | int | None = None,
        description: str | None = None,
        images: Sequence[CheckGlobalProductListingImageParams] | None = None,
        product_title: str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> SuggestBrandsResponse:
        """Suggests several brands for a product and tells which are authorized.

        Official name `SuggestBrands`: `POST /product/{version}/brands/suggest`, version 202609.

        - cipher: `shop_cipher` (optional)

        Args:
            category_id: Id of the category of the product; must be a leaf of the category tree named in `category_version`.
            description: Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
            images: Pictures of the product, from which brands are derived.
            product_title: Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "category_id": category_id,
            "description": description,
            "images": images,
            "product_title": product_title,
        }
        return self._call("product.suggest_brands", "SuggestBrandsResponse", params, options)

    def update_global_inventory(
        self,
        *,
        global_product_id: str | int = REQUIRED,
        global_skus: Sequence[UpdateGlobalInventoryGlobalSkuParams] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Sets the stock of a global product's SKUs per global warehouse.

        Official name `UpdateGlobalInventory`: `POST /product/{version}/global_products/{global_product_id}/inventory/update`, version 202309.

        - scope: `seller.global_product.write`

        Args:
            global_product_id: Id of the global product whose stock to change. Required.
            global_skus: Global SKUs whose stock to change, with the new numbers. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "global_product_id": global_product_id,
            "global_skus": global_skus,
        }
        return self._call("product.update_global_inventory", "", params, options)

    def update_inventory(
        self,
        *,
        product_id: str | int = REQUIRED,
        skus: Sequence[UpdateInventorySkuParams] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> UpdateInventoryResponse:
        """Sets the stock of a product's SKUs per warehouse, as absolute quantities.

        Official name `UpdateInventory`: `POST /product/{version}/products/{product_id}/inventory/update`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.write`
        - failed items are listed in `errors`: see `item_errors`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/6503068fc20ad60284b38858

        Args:
            product_id: Id of the product whose stock to change. Required.
            skus: SKUs whose stock to change, with the new numbers. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_id": product_id,
            "skus": skus,
        }
        return self._call("product.update_inventory", "UpdateInventoryResponse", params, options)

    def update_price(
        self,
        *,
        product_id: str | int = REQUIRED,
        skus: Sequence[UpdatePriceSkuParams] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Sets the prices of a product's SKUs, outside running promotions.

        Official name `UpdatePrice`: `POST /product/{version}/products/{product_id}/prices/update`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.product.write`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650307de5a12ff0294eac8b0

        Args:
            product_id: Id of the product whose prices to change. Required.
            skus: SKUs whose prices to change, with the new prices. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_id": product_id,
            "skus": skus,
        }
        return self._call("product.update_price", "", params, options)

    def update_stock_operation_settings(
        self,
        *,
        seller_id: str | int = REQUIRED,
        sku_ids: Sequence[str | int] | None = None,
        stock_operation_setting: StockOperationSettingParams | None = None,
        **options: Unpack[CallOptions],
    ) -> UpdateStockOperationSettingsResponse:
        """Switches automatic restocking on or off for up to 500 SKUs.

        Official name `UpdateStockOperationSettings`: `POST /product/{version}/inventory/operation/settings`, version 202608.
        Also in version 202604: `version=`.

        - cipher: `shop_cipher` (optional)
        - failed items are listed in `stock_operation.failed_sku_ids`: see `item_errors`

        Args:
            seller_id: Id of the seller to whom the SKUs belong. Required.
            sku_ids: SKUs to which the stock settings are applied. At most 500 items.
            stock_operation_setting: Stock settings to apply to all SKUs of the call.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "seller_id": seller_id,
            "sku_ids": sku_ids,
            "stock_operation_setting": stock_operation_setting,
        }
        return self._call("product.update_stock_operation_settings", "UpdateStockOperationSettingsResponse", params, options)

    def upload_candidate_products(
        self,
        *,
        candidate_products: Sequence[PartialEditCandidateProductsCandidateProductParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> UploadCandidateProductsResponse:
        """Offers up to 10 external products for opportunity matching.

        Official name `UploadCandidateProducts`: `POST /product/{version}/candidate_products/batch`, version 202409.

        - cipher: `shop_cipher` (optional)
        - failed items are listed in `errors`: see `item_errors`

        Args:
            candidate_products: Products of another sales platform that are to be matched with opportunities, at most 10 in one call.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "candidate_products": candidate_products,
        }
        return self._call("product.upload_candidate_products", "UploadCandidateProductsResponse", params, options)

    def upload_external_product(
        self,
        *,
        external_product: ExternalProductParams | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Sends one product of an external shop to TikTok Shop.

        Official name `UploadExternalProduct`: `POST /product/{version}/external_products`, version 202506.

        - cipher: `shop_cipher` (optional)

        Args:
            external_product: Product as it exists on another sales platform.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "external_product": external_product,
        }
        return self._call("product.upload_external_product", "", params, options)

    def upload_product_file(
        self,
        *,
        data: FileLike = REQUIRED,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UploadProductFileResponse:
        """Uploads a PDF or video for products and returns its id.

        Official name `UploadProductFile`: `POST /product/{version}/files/upload`, version 202309.

        - scope: `seller.product.basic`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/6509dffdc16ffe02b8dc10c5

        Args:
            data: PDF of at most 20 MB, or video of at most 100 MB with an aspect ratio between 9:16 and 16:9, such as MP4, MOV or WEBM. Required.
            name: Name of the file with its extension, without spaces, further dots or a leading symbol. Required. Example: `SNI.pdf`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "name": name,
        }
        files = {
            "data": data,
        }
        return self._call("product.upload_product_file", "UploadProductFileResponse", params, options, files)

    def upload_product_image(
        self,
        *,
        data: FileLike = REQUIRED,
        use_case: Literal["MAIN_IMAGE", "ATTRIBUTE_IMAGE", "CERTIFICATION_IMAGE", "CUSTOMIZATION_IMAGE", "DESCRIPTION_IMAGE", "SIZE_CHART_IMAGE"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> UploadProductImageResponse:
        """Uploads a product image for one use and returns its URI.

        Official name `UploadProductImage`: `POST /product/{version}/images/upload`, version 202309.

        - scope: `seller.product.basic`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/6509df95defece02be598a22

        Args:
            data: Image to upload: JPG, PNG, WEBP, HEIC or BMP of at most 10 MB and 100 to 20000 pixels per side; main images 300 to 4000 pixels. Required.
            use_case: What the image is for; it decides the limits on size, and an image can be used only for that purpose. Example: `MAIN_IMAGE`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "use_case": use_case,
        }
        files = {
            "data": data,
        }
        return self._call("product.upload_product_image", "UploadProductImageResponse", params, options, files)


#: With an `AsyncClient` the same methods are awaited.
AsyncProductApi = ProductApi
RESOURCE = ProductApi