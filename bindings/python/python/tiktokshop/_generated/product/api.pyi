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
    def activate_products(
        self,
        *,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str] | None = None,
        product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.ActivateProductsResponse: ...
    def apply_opportunities(
        self,
        *,
        opportunity_ids: Sequence[str | int] | None = None,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.ApplyOpportunitiesResponse: ...
    def bind_local_products(
        self,
        *,
        global_product_id: str | int,
        local_products: Sequence[LocalProductParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.BindLocalProductsResponse: ...
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
    ) -> models.CheckGlobalProductListingResponse: ...
    def check_listing_prerequisites(
        self,
        **options: Unpack[CallOptions],
    ) -> models.CheckListingPrerequisitesResponse: ...
    def check_product_listing(
        self,
        *,
        brand_id: str | int | None = None,
        category_id: str | int,
        certifications: Sequence[CheckProductListingCertificationParams] | None = None,
        delivery_option_ids: Sequence[str | int] | None = None,
        description: str,
        external_product_id: str | int | None = None,
        is_cod_allowed: bool | None = None,
        is_diagnosis_required: bool | None = None,
        is_live_quick: bool | None = None,
        is_pre_owned: bool | None = None,
        key_product_features: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str] | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        main_images: Sequence[CheckGlobalProductListingMainImageParams],
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
        skus: Sequence[CheckProductListingSkuParams],
        title: str,
        video: CheckGlobalProductListingVideoParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CheckProductListingResponse: ...
    def create_attribute_recommendation_request(
        self,
        *,
        external_product: CreateAttributeRecommendationRequestExternalProductParams | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def create_category_upgrade_task(
        self,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def create_custom_brand(
        self,
        *,
        name: str,
        **options: Unpack[CallOptions],
    ) -> models.CreateCustomBrandResponse: ...
    def create_global_product(
        self,
        *,
        brand_id: str | int | None = None,
        category_id: str | int,
        category_version: Literal["v2", "v1"] | str | None = None,
        certifications: Sequence[CheckGlobalProductListingCertificationParams] | None = None,
        description: str,
        external_global_product_id: str | int | None = None,
        main_images: Sequence[CheckGlobalProductListingMainImageParams],
        manufacturer: CheckGlobalProductListingManufacturerParams | None = None,
        manufacturer_ids: Sequence[str | int] | None = None,
        package_dimensions: CheckGlobalProductListingPackageDimensionParams | None = None,
        package_weight: CheckGlobalProductListingPackageWeightParams,
        product_attributes: Sequence[CheckGlobalProductListingProductAttributeParams] | None = None,
        responsible_person_ids: Sequence[str | int] | None = None,
        size_chart: CheckGlobalProductListingSizeChartParams | None = None,
        skus: Sequence[CreateGlobalProductSkuParams],
        source_locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        title: str,
        video: CheckGlobalProductListingVideoParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateGlobalProductResponse: ...
    def create_gpa_upgrade_task(
        self,
        **options: Unpack[CallOptions],
    ) -> models.CreateGpaUpgradeTaskResponse: ...
    def create_image_translation_tasks(
        self,
        *,
        images: Sequence[CreateImageTranslationTasksImageParams],
        **options: Unpack[CallOptions],
    ) -> models.CreateImageTranslationTasksResponse: ...
    def create_manufacturer(
        self,
        *,
        address: str,
        email: str,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None,
        name: str,
        phone_number: PhoneNumberParams,
        registered_trade_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateManufacturerResponse: ...
    def create_product(
        self,
        *,
        auto_translate_enabled: bool | None = None,
        brand_id: str | int | None = None,
        category_id: str | int,
        category_version: Literal["v2", "v1"] | str | None = None,
        certifications: Sequence[CheckProductListingCertificationParams] | None = None,
        delivery_option_ids: Sequence[str | int] | None = None,
        description: str,
        external_product_id: str | int | None = None,
        is_blind_box: bool | None = None,
        is_cod_allowed: bool | None = None,
        is_live_quick: bool | None = None,
        is_not_for_sale: bool | None = None,
        is_pre_owned: bool | None = None,
        key_product_features: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str] | None = None,
        locale: Literal["de-DE", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        main_images: Sequence[CheckGlobalProductListingMainImageParams],
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
        skus: Sequence[CreateProductSku2Params],
        title: str,
        video: CheckGlobalProductListingVideoParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateProductResponse: ...
    def create_responsible_person(
        self,
        *,
        address: AddressParams,
        email: str,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None,
        name: str,
        phone_number: CreateResponsiblePersonPhoneNumberParams,
        **options: Unpack[CallOptions],
    ) -> models.CreateResponsiblePersonResponse: ...
    def create_size_chart_v2(
        self,
        *,
        category_id: str | int,
        size_chart_data: CreateSizeChartV2SizeChartDataParams,
        size_chart_mode: str,
        template_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateSizeChartV2Response: ...
    def deactivate_products(
        self,
        *,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str] | None = None,
        product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.DeactivateProductsResponse: ...
    def delete_global_products(
        self,
        *,
        global_product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.DeleteGlobalProductsResponse: ...
    def delete_products(
        self,
        *,
        product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.DeleteProductsResponse: ...
    def diagnose_and_optimize_product(
        self,
        *,
        brand_id: str | int | None = None,
        category_id: str | int,
        description: str | None = None,
        main_images: Sequence[CheckGlobalProductListingMainImageParams] | None = None,
        optimization_fields: Sequence[Literal["ALL", "DESCRIPTION", "IMAGE", "NONE", "TITLE"] | str] | None = None,
        product_attributes: Sequence[CheckGlobalProductListingProductAttributeParams] | None = None,
        product_id: str | int | None = None,
        size_chart: CheckGlobalProductListingSizeChartParams | None = None,
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.DiagnoseAndOptimizeProductResponse: ...
    def edit_global_product(
        self,
        *,
        brand_id: str | int | None = None,
        category_id: str | int,
        category_version: Literal["v2", "v1"] | str | None = None,
        certifications: Sequence[CheckGlobalProductListingCertificationParams] | None = None,
        description: str,
        external_global_product_id: str | int | None = None,
        global_product_id: str | int,
        main_images: Sequence[CheckGlobalProductListingMainImageParams],
        manufacturer: CheckGlobalProductListingManufacturerParams | None = None,
        manufacturer_ids: Sequence[str | int] | None = None,
        package_dimensions: CheckGlobalProductListingPackageDimensionParams | None = None,
        package_weight: CheckGlobalProductListingPackageWeightParams,
        product_attributes: Sequence[CheckGlobalProductListingProductAttributeParams] | None = None,
        responsible_person_ids: Sequence[str | int] | None = None,
        size_chart: CheckGlobalProductListingSizeChartParams | None = None,
        skus: Sequence[EditGlobalProductSkuParams],
        title: str,
        video: CheckGlobalProductListingVideoParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EditGlobalProductResponse: ...
    def edit_product(
        self,
        *,
        auto_translate_enabled: bool | None = None,
        brand_id: str | int | None = None,
        category_id: str | int,
        category_version: Literal["v2", "v1"] | str | None = None,
        certifications: Sequence[CheckProductListingCertificationParams] | None = None,
        delivery_option_ids: Sequence[str | int] | None = None,
        description: str,
        external_product_id: str | int | None = None,
        inventory_mode: str | None = None,
        is_blind_box: bool | None = None,
        is_cod_allowed: bool | None = None,
        is_live_quick: bool | None = None,
        is_pre_owned: bool | None = None,
        key_product_features: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str] | None = None,
        locale: Literal["de-DE", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        main_images: Sequence[CheckGlobalProductListingMainImageParams],
        manufacturer_ids: Sequence[str | int] | None = None,
        minimum_order_quantity: int | None = None,
        package_dimensions: CheckGlobalProductListingPackageDimensionParams | None = None,
        package_weight: CheckProductListingPackageWeightParams | None = None,
        product_attributes: Sequence[CreateProductProductAttributeParams] | None = None,
        product_id: str | int,
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
        skus: Sequence[EditProductSkuParams],
        subscribe_info_edit: SubscribeInfoEditParams | None = None,
        title: str,
        video: CheckGlobalProductListingVideoParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EditProductResponse: ...
    def edit_size_chart_v2(
        self,
        *,
        size_chart_data: CreateSizeChartV2SizeChartDataParams,
        size_chart_id: str | int,
        template_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EditSizeChartV2Response: ...
    def enable_strikethrough_prices(
        self,
        *,
        external_product_id: str | int | None = None,
        product_id: str | int,
        skus: Sequence[EnableStrikethroughPricesSkuParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EnableStrikethroughPricesResponse: ...
    def get_attributes(
        self,
        *,
        category_id: str | int,
        category_version: Literal["v2", "v1"] | str | None = None,
        is_live_quick: bool | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetAttributesResponse: ...
    def get_brands(
        self,
        *,
        brand_name: str | None = None,
        category_id: str | int | None = None,
        category_version: Literal["v2", "v1"] | str | None = None,
        is_authorized: bool | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetBrandsPage: ...
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
    ) -> models.GetCategoriesResponse: ...
    def get_category_rules(
        self,
        *,
        category_id: str | int,
        category_version: Literal["v2", "v1"] | str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetCategoryRulesResponse: ...
    def get_global_attributes(
        self,
        *,
        category_id: str | int,
        category_version: Literal["v2", "v1"] | str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetGlobalAttributesResponse: ...
    def get_global_categories(
        self,
        *,
        category_version: Literal["v2", "v1"] | str | None = None,
        keyword: str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetGlobalCategoriesResponse: ...
    def get_global_category_rules(
        self,
        *,
        category_id: str | int,
        category_version: Literal["v2", "v1"] | str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetGlobalCategoryRulesResponse: ...
    def get_global_listing_rules(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetGlobalListingRulesResponse: ...
    def get_global_product(
        self,
        *,
        global_product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetGlobalProductResponse: ...
    def get_global_replicated_products(
        self,
        *,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetGlobalReplicatedProductsResponse: ...
    def get_image_translation_tasks(
        self,
        *,
        translation_task_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetImageTranslationTasksResponse: ...
    def get_listing_schemas(
        self,
        *,
        category_ids: Sequence[int],
        category_version: str | None = None,
        locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetListingSchemasResponse: ...
    def get_opportunity_detail(
        self,
        *,
        locale: str | None = None,
        opportunity_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetOpportunityDetailResponse: ...
    def get_product(
        self,
        *,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        product_id: str | int,
        return_draft_version: bool | None = None,
        return_under_review_version: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetProductResponse: ...
    def get_product_package_recommendations(
        self,
        *,
        page_size: int | None = None,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetProductPackageRecommendationsPage: ...
    def get_product_skpp_detail(
        self,
        *,
        locale: Literal["de-DE", "en", "en-GB", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetProductSkppDetailResponse: ...
    def get_products_seo_words(
        self,
        *,
        product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.GetProductsSeoWordsResponse: ...
    def get_recommended_product_title_and_description(
        self,
        *,
        product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.GetRecommendedProductTitleAndDescriptionResponse: ...
    def get_shop_skpp_summary(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetShopSkppSummaryResponse: ...
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
    ) -> models.GetSubmissionRecordsPage: ...
    def import_external_product_info(
        self,
        *,
        data: FileLike | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ImportExternalProductInfoResponse: ...
    def inventory_search(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        sku_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.InventorySearchResponse: ...
    def list_opportunities(
        self,
        *,
        category_ids: Sequence[str | int] | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        locale: str | None = None,
        opportunity_type: Literal["CATEGORY", "KEYWORD", "PRODUCT"] | str,
        page_size: int | None = None,
        tag_codes: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> models.ListOpportunitiesPage: ...
    def list_product_skpp_statuses(
        self,
        *,
        locale: str | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        product_ids: Sequence[str | int] | None = None,
        skpp_status: str | None = None,
        **options: Unpack[PageOptions],
    ) -> models.ListProductSkppStatusesPage: ...
    def optimize_images(
        self,
        *,
        images: Sequence[OptimizeImagesImage2Params] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.OptimizeImagesResponse: ...
    def partial_edit_candidate_products(
        self,
        *,
        candidate_products: Sequence[PartialEditCandidateProductsCandidateProductParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PartialEditCandidateProductsResponse: ...
    def partial_edit_global_product(
        self,
        *,
        brand_id: str | int | None = None,
        category_id: str | int | None = None,
        category_version: Literal["v2", "v1"] | str | None = None,
        certifications: Sequence[CheckGlobalProductListingCertificationParams] | None = None,
        description: str | None = None,
        external_global_product_id: str | int | None = None,
        global_product_id: str | int,
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
    ) -> models.PartialEditGlobalProductResponse: ...
    def partial_edit_manufacturer(
        self,
        *,
        address: str | None = None,
        email: str | None = None,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None,
        manufacturer_id: str | int,
        name: str | None = None,
        phone_number: PhoneNumberParams | None = None,
        registered_trade_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
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
        product_id: str | int,
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
    ) -> models.PartialEditProductResponse: ...
    def partial_edit_responsible_person(
        self,
        *,
        address: AddressParams | None = None,
        email: str | None = None,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None,
        name: str | None = None,
        phone_number: CreateResponsiblePersonPhoneNumberParams | None = None,
        responsible_person_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def predict_product_package_dimensions_and_weight(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.PredictProductPackageDimensionsAndWeightResponse: ...
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
    ) -> models.ProductAuditingResearchPage: ...
    def product_information_issue_diagnosis(
        self,
        *,
        product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.ProductInformationIssueDiagnosisResponse: ...
    def publish_global_product(
        self,
        *,
        global_product_id: str | int,
        publish_target: Sequence[PublishTargetParams],
        **options: Unpack[CallOptions],
    ) -> models.PublishGlobalProductResponse: ...
    def recommend_brand(
        self,
        *,
        language: str | None = None,
        product_title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.RecommendBrandResponse: ...
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
        product_title: str,
        **options: Unpack[CallOptions],
    ) -> models.RecommendCategoryResponse: ...
    def recommend_global_categories(
        self,
        *,
        category_version: Literal["v2", "v1"] | str | None = None,
        description: str | None = None,
        images: Sequence[CheckGlobalProductListingImageParams] | None = None,
        product_title: str,
        **options: Unpack[CallOptions],
    ) -> models.RecommendGlobalCategoriesResponse: ...
    def recommend_required_product_properties(
        self,
        *,
        category_id: str | int,
        description: str | None = None,
        images: Sequence[CheckGlobalProductListingImageParams] | None = None,
        product_title: str,
        sales_properties: Sequence[SalesPropertyParams] | None = None,
        target_property_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.RecommendRequiredProductPropertiesResponse: ...
    def recommend_size_chart(
        self,
        *,
        images: Sequence[RecommendSizeChartImage2Params] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.RecommendSizeChartResponse: ...
    def recover_products(
        self,
        *,
        product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.RecoverProductsResponse: ...
    def replicate_product(
        self,
        *,
        inventory_mode: Literal["EXCLUSIVE", "SHARED"] | str | None = None,
        product_id: str | int,
        replicate_target: Sequence[ReplicateTargetParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ReplicateProductResponse: ...
    def search_candidate_products(
        self,
        *,
        external_product_ids: Sequence[str | int] | None = None,
        opportunity_matching_statuses: Sequence[Literal["PENDING", "MATCHED", "NOT_MATCHED"] | str] | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchCandidateProductsPage: ...
    def search_combined_listing_recommendations(
        self,
        *,
        page_size: int | None = None,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchCombinedListingRecommendationsPage: ...
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
    ) -> models.SearchGlobalProductsPage: ...
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
    ) -> TimeWalk[models.SearchGlobalProductsPage, models.GlobalProduct]: ...
    def search_manufacturers(
        self,
        *,
        keyword: str | None = None,
        locales: Sequence[Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str] | None = None,
        manufacturer_ids: Sequence[str | int] | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchManufacturersPage: ...
    def search_opportunities(
        self,
        *,
        opportunity_ids: Sequence[str | int] | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchOpportunitiesPage: ...
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
    ) -> models.SearchProductsPage: ...
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
    ) -> TimeWalk[models.SearchProductsPage, models.Product]: ...
    def search_responsible_persons(
        self,
        *,
        keyword: str | None = None,
        locales: Sequence[Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str] | None = None,
        page_size: int | None = None,
        responsible_person_ids: Sequence[str | int] | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchResponsiblePersonsPage: ...
    def search_size_charts(
        self,
        *,
        ids: Sequence[str | int] | None = None,
        keyword: str | None = None,
        locales: Sequence[Literal["de-DE", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str] | None = None,
        page_size: int | None = None,
        size_chart_mode: Literal["PRODUCT_SCOPED", "REUSABLE_TEMPLATE"] | str | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchSizeChartsPage: ...
    def submit_product_via_opportunity(
        self,
        *,
        opportunity_id: str | int,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.SubmitProductViaOpportunityResponse: ...
    def submit_size_chart_appeal(
        self,
        *,
        appeal_message: AppealMessageParams,
        product_id: int,
        **options: Unpack[CallOptions],
    ) -> models.SubmitSizeChartAppealResponse: ...
    def submit_strikethrough_price(
        self,
        *,
        external_product_id: str | int,
        product_id: str | int,
        skus: Sequence[SubmitStrikethroughPriceSkuParams],
        **options: Unpack[CallOptions],
    ) -> models.SubmitStrikethroughPriceResponse: ...
    def suggest_brands(
        self,
        *,
        category_id: str | int | None = None,
        description: str | None = None,
        images: Sequence[CheckGlobalProductListingImageParams] | None = None,
        product_title: str,
        **options: Unpack[CallOptions],
    ) -> models.SuggestBrandsResponse: ...
    def update_global_inventory(
        self,
        *,
        global_product_id: str | int,
        global_skus: Sequence[UpdateGlobalInventoryGlobalSkuParams],
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def update_inventory(
        self,
        *,
        product_id: str | int,
        skus: Sequence[UpdateInventorySkuParams],
        **options: Unpack[CallOptions],
    ) -> models.UpdateInventoryResponse: ...
    def update_price(
        self,
        *,
        product_id: str | int,
        skus: Sequence[UpdatePriceSkuParams],
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def update_stock_operation_settings(
        self,
        *,
        seller_id: str | int,
        sku_ids: Sequence[str | int] | None = None,
        stock_operation_setting: StockOperationSettingParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UpdateStockOperationSettingsResponse: ...
    def upload_candidate_products(
        self,
        *,
        candidate_products: Sequence[PartialEditCandidateProductsCandidateProductParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UploadCandidateProductsResponse: ...
    def upload_external_product(
        self,
        *,
        external_product: ExternalProductParams | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def upload_product_file(
        self,
        *,
        data: FileLike,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UploadProductFileResponse: ...
    def upload_product_image(
        self,
        *,
        data: FileLike,
        use_case: Literal["MAIN_IMAGE", "ATTRIBUTE_IMAGE", "CERTIFICATION_IMAGE", "CUSTOMIZATION_IMAGE", "DESCRIPTION_IMAGE", "SIZE_CHART_IMAGE"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UploadProductImageResponse: ...
    ActivateProduct: Alias[models.ActivateProductsResponse]
    ApplyOpportunities: Alias[models.ApplyOpportunitiesResponse]
    BindLocalProducts: Alias[models.BindLocalProductsResponse]
    CheckGlobalProductListing: Alias[models.CheckGlobalProductListingResponse]
    CheckListingPrerequisites: Alias[models.CheckListingPrerequisitesResponse]
    CheckProductListing: Alias[models.CheckProductListingResponse]
    CreateAttributeRecommendationRequest: Alias[ResponseModel]
    CreateCategoryUpgradeTask: Alias[ResponseModel]
    CreateCustomBrands: Alias[models.CreateCustomBrandResponse]
    CreateGPAUpgradeTask: Alias[models.CreateGpaUpgradeTaskResponse]
    CreateGlobalProduct: Alias[models.CreateGlobalProductResponse]
    CreateImageTranslationTasks: Alias[models.CreateImageTranslationTasksResponse]
    CreateManufacturer: Alias[models.CreateManufacturerResponse]
    CreateProduct: Alias[models.CreateProductResponse]
    CreateResponsiblePerson: Alias[models.CreateResponsiblePersonResponse]
    CreateSizeChartV2: Alias[models.CreateSizeChartV2Response]
    DeactivateProducts: Alias[models.DeactivateProductsResponse]
    DeleteGlobalProducts: Alias[models.DeleteGlobalProductsResponse]
    DeleteProducts: Alias[models.DeleteProductsResponse]
    DiagnoseandOptimizeProduct: Alias[models.DiagnoseAndOptimizeProductResponse]
    EditGlobalProduct: Alias[models.EditGlobalProductResponse]
    EditProduct: Alias[models.EditProductResponse]
    EditSizeChartV2: Alias[models.EditSizeChartV2Response]
    EnableStrikethroughPrices: Alias[models.EnableStrikethroughPricesResponse]
    GetAttributes: Alias[models.GetAttributesResponse]
    GetBrands: Alias[models.GetBrandsPage]
    GetCategories: Alias[models.GetCategoriesResponse]
    GetCategoryRules: Alias[models.GetCategoryRulesResponse]
    GetGlobalAttributes: Alias[models.GetGlobalAttributesResponse]
    GetGlobalCategories: Alias[models.GetGlobalCategoriesResponse]
    GetGlobalCategoryRules: Alias[models.GetGlobalCategoryRulesResponse]
    GetGlobalListingRules: Alias[models.GetGlobalListingRulesResponse]
    GetGlobalProduct: Alias[models.GetGlobalProductResponse]
    GetGlobalReplicatedProducts: Alias[models.GetGlobalReplicatedProductsResponse]
    GetImageTranslationTasks: Alias[models.GetImageTranslationTasksResponse]
    GetOpportunityDetail: Alias[models.GetOpportunityDetailResponse]
    GetProduct: Alias[models.GetProductResponse]
    GetProductPackageRecommendations: Alias[models.GetProductPackageRecommendationsPage]
    GetProductSKPPDetail: Alias[models.GetProductSkppDetailResponse]
    GetProductsSEOWords: Alias[models.GetProductsSeoWordsResponse]
    GetRecommendedProductTitleAndDescription: Alias[models.GetRecommendedProductTitleAndDescriptionResponse]
    GetShopSKPPSummary: Alias[models.GetShopSkppSummaryResponse]
    GetSubmissionRecords: Alias[models.GetSubmissionRecordsPage]
    ImportExternalProductInfo: Alias[models.ImportExternalProductInfoResponse]
    InventorySearch: Alias[models.InventorySearchResponse]
    ListOpportunities: Alias[models.ListOpportunitiesPage]
    ListProductSKPPStatuses: Alias[models.ListProductSkppStatusesPage]
    ListingSchemas: Alias[models.GetListingSchemasResponse]
    OptimizedImages: Alias[models.OptimizeImagesResponse]
    PartialEditCandidateProducts: Alias[models.PartialEditCandidateProductsResponse]
    PartialEditGlobalProduct: Alias[models.PartialEditGlobalProductResponse]
    PartialEditManufacturer: Alias[ResponseModel]
    PartialEditProduct: Alias[models.PartialEditProductResponse]
    PartialEditResponsiblePerson: Alias[ResponseModel]
    PredictProductPackageDimensionsAndWeight: Alias[models.PredictProductPackageDimensionsAndWeightResponse]
    ProductAuditingResearch: Alias[models.ProductAuditingResearchPage]
    ProductInformationIssueDiagnosis: Alias[models.ProductInformationIssueDiagnosisResponse]
    PublishGlobalProduct: Alias[models.PublishGlobalProductResponse]
    RecommendBrand: Alias[models.RecommendBrandResponse]
    RecommendCategory: Alias[models.RecommendCategoryResponse]
    RecommendGlobalCategories: Alias[models.RecommendGlobalCategoriesResponse]
    RecommendRequiredProductProperties: Alias[models.RecommendRequiredProductPropertiesResponse]
    RecommendSizechart: Alias[models.RecommendSizeChartResponse]
    RecoverProducts: Alias[models.RecoverProductsResponse]
    ReplicateProduct: Alias[models.ReplicateProductResponse]
    SearchCandidateProducts: Alias[models.SearchCandidateProductsPage]
    SearchCombinedListingRecommendations: Alias[models.SearchCombinedListingRecommendationsPage]
    SearchGlobalProducts: Alias[models.SearchGlobalProductsPage]
    SearchManufacturers: Alias[models.SearchManufacturersPage]
    SearchOpportunities: Alias[models.SearchOpportunitiesPage]
    SearchProducts: Alias[models.SearchProductsPage]
    SearchResponsiblePersons: Alias[models.SearchResponsiblePersonsPage]
    SearchSizeCharts: Alias[models.SearchSizeChartsPage]
    SubmitProductViaOpportunity: Alias[models.SubmitProductViaOpportunityResponse]
    SubmitSizeChartAppeal: Alias[models.SubmitSizeChartAppealResponse]
    SubmitStrikethroughPrice: Alias[models.SubmitStrikethroughPriceResponse]
    SuggestBrands: Alias[models.SuggestBrandsResponse]
    UpdateGlobalInventory: Alias[ResponseModel]
    UpdateInventory: Alias[models.UpdateInventoryResponse]
    UpdatePrice: Alias[ResponseModel]
    UpdateStockOperationSettings: Alias[models.UpdateStockOperationSettingsResponse]
    UploadCandidateProducts: Alias[models.UploadCandidateProductsResponse]
    UploadExternalProduct: Alias[ResponseModel]
    UploadProductFile: Alias[models.UploadProductFileResponse]
    UploadProductImage: Alias[models.UploadProductImageResponse]
    activateProducts: Alias[models.ActivateProductsResponse]
    applyOpportunities: Alias[models.ApplyOpportunitiesResponse]
    bindLocalProducts: Alias[models.BindLocalProductsResponse]
    checkGlobalProductListing: Alias[models.CheckGlobalProductListingResponse]
    checkListingPrerequisites: Alias[models.CheckListingPrerequisitesResponse]
    checkProductListing: Alias[models.CheckProductListingResponse]
    createAttributeRecommendationRequest: Alias[ResponseModel]
    createCategoryUpgradeTask: Alias[ResponseModel]
    createCustomBrand: Alias[models.CreateCustomBrandResponse]
    createGlobalProduct: Alias[models.CreateGlobalProductResponse]
    createGpaUpgradeTask: Alias[models.CreateGpaUpgradeTaskResponse]
    createImageTranslationTasks: Alias[models.CreateImageTranslationTasksResponse]
    createManufacturer: Alias[models.CreateManufacturerResponse]
    createProduct: Alias[models.CreateProductResponse]
    createResponsiblePerson: Alias[models.CreateResponsiblePersonResponse]
    createSizeChartV2: Alias[models.CreateSizeChartV2Response]
    deactivateProducts: Alias[models.DeactivateProductsResponse]
    deleteGlobalProducts: Alias[models.DeleteGlobalProductsResponse]
    deleteProducts: Alias[models.DeleteProductsResponse]
    diagnoseAndOptimizeProduct: Alias[models.DiagnoseAndOptimizeProductResponse]
    editGlobalProduct: Alias[models.EditGlobalProductResponse]
    editProduct: Alias[models.EditProductResponse]
    editSizeChartV2: Alias[models.EditSizeChartV2Response]
    enableStrikethroughPrices: Alias[models.EnableStrikethroughPricesResponse]
    get: Alias[models.GetProductResponse]
    getAttributes: Alias[models.GetAttributesResponse]
    getBrands: Alias[models.GetBrandsPage]
    getCategories: Alias[models.GetCategoriesResponse]
    getCategoryRules: Alias[models.GetCategoryRulesResponse]
    getGlobalAttributes: Alias[models.GetGlobalAttributesResponse]
    getGlobalCategories: Alias[models.GetGlobalCategoriesResponse]
    getGlobalCategoryRules: Alias[models.GetGlobalCategoryRulesResponse]
    getGlobalListingRules: Alias[models.GetGlobalListingRulesResponse]
    getGlobalProduct: Alias[models.GetGlobalProductResponse]
    getGlobalReplicatedProducts: Alias[models.GetGlobalReplicatedProductsResponse]
    getImageTranslationTasks: Alias[models.GetImageTranslationTasksResponse]
    getListingSchemas: Alias[models.GetListingSchemasResponse]
    getOpportunityDetail: Alias[models.GetOpportunityDetailResponse]
    getProduct: Alias[models.GetProductResponse]
    getProductPackageRecommendations: Alias[models.GetProductPackageRecommendationsPage]
    getProductSkppDetail: Alias[models.GetProductSkppDetailResponse]
    getProductsSeoWords: Alias[models.GetProductsSeoWordsResponse]
    getRecommendedProductTitleAndDescription: Alias[models.GetRecommendedProductTitleAndDescriptionResponse]
    getShopSkppSummary: Alias[models.GetShopSkppSummaryResponse]
    getSubmissionRecords: Alias[models.GetSubmissionRecordsPage]
    importExternalProductInfo: Alias[models.ImportExternalProductInfoResponse]
    inventorySearch: Alias[models.InventorySearchResponse]
    list: Alias[models.SearchProductsPage]
    listOpportunities: Alias[models.ListOpportunitiesPage]
    listProductSkppStatuses: Alias[models.ListProductSkppStatusesPage]
    optimizeImages: Alias[models.OptimizeImagesResponse]
    partialEditCandidateProducts: Alias[models.PartialEditCandidateProductsResponse]
    partialEditGlobalProduct: Alias[models.PartialEditGlobalProductResponse]
    partialEditManufacturer: Alias[ResponseModel]
    partialEditProduct: Alias[models.PartialEditProductResponse]
    partialEditResponsiblePerson: Alias[ResponseModel]
    predictProductPackageDimensionsAndWeight: Alias[models.PredictProductPackageDimensionsAndWeightResponse]
    productAuditingResearch: Alias[models.ProductAuditingResearchPage]
    productInformationIssueDiagnosis: Alias[models.ProductInformationIssueDiagnosisResponse]
    publishGlobalProduct: Alias[models.PublishGlobalProductResponse]
    recommendBrand: Alias[models.RecommendBrandResponse]
    recommendCategory: Alias[models.RecommendCategoryResponse]
    recommendGlobalCategories: Alias[models.RecommendGlobalCategoriesResponse]
    recommendRequiredProductProperties: Alias[models.RecommendRequiredProductPropertiesResponse]
    recommendSizeChart: Alias[models.RecommendSizeChartResponse]
    recoverProducts: Alias[models.RecoverProductsResponse]
    replicateProduct: Alias[models.ReplicateProductResponse]
    searchCandidateProducts: Alias[models.SearchCandidateProductsPage]
    searchCombinedListingRecommendations: Alias[models.SearchCombinedListingRecommendationsPage]
    searchGlobalProducts: Alias[models.SearchGlobalProductsPage]
    searchManufacturers: Alias[models.SearchManufacturersPage]
    searchOpportunities: Alias[models.SearchOpportunitiesPage]
    searchProducts: Alias[models.SearchProductsPage]
    searchResponsiblePersons: Alias[models.SearchResponsiblePersonsPage]
    searchSizeCharts: Alias[models.SearchSizeChartsPage]
    submitProductViaOpportunity: Alias[models.SubmitProductViaOpportunityResponse]
    submitSizeChartAppeal: Alias[models.SubmitSizeChartAppealResponse]
    submitStrikethroughPrice: Alias[models.SubmitStrikethroughPriceResponse]
    suggestBrands: Alias[models.SuggestBrandsResponse]
    updateGlobalInventory: Alias[ResponseModel]
    updateInventory: Alias[models.UpdateInventoryResponse]
    updatePrice: Alias[ResponseModel]
    updateStockOperationSettings: Alias[models.UpdateStockOperationSettingsResponse]
    uploadCandidateProducts: Alias[models.UploadCandidateProductsResponse]
    uploadExternalProduct: Alias[ResponseModel]
    uploadProductFile: Alias[models.UploadProductFileResponse]
    uploadProductImage: Alias[models.UploadProductImageResponse]

class AsyncProductApi(Resource):
    async def activate_products(
        self,
        *,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str] | None = None,
        product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.ActivateProductsResponse: ...
    async def apply_opportunities(
        self,
        *,
        opportunity_ids: Sequence[str | int] | None = None,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.ApplyOpportunitiesResponse: ...
    async def bind_local_products(
        self,
        *,
        global_product_id: str | int,
        local_products: Sequence[LocalProductParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.BindLocalProductsResponse: ...
    async def check_global_product_listing(
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
    ) -> models.CheckGlobalProductListingResponse: ...
    async def check_listing_prerequisites(
        self,
        **options: Unpack[CallOptions],
    ) -> models.CheckListingPrerequisitesResponse: ...
    async def check_product_listing(
        self,
        *,
        brand_id: str | int | None = None,
        category_id: str | int,
        certifications: Sequence[CheckProductListingCertificationParams] | None = None,
        delivery_option_ids: Sequence[str | int] | None = None,
        description: str,
        external_product_id: str | int | None = None,
        is_cod_allowed: bool | None = None,
        is_diagnosis_required: bool | None = None,
        is_live_quick: bool | None = None,
        is_pre_owned: bool | None = None,
        key_product_features: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str] | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        main_images: Sequence[CheckGlobalProductListingMainImageParams],
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
        skus: Sequence[CheckProductListingSkuParams],
        title: str,
        video: CheckGlobalProductListingVideoParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CheckProductListingResponse: ...
    async def create_attribute_recommendation_request(
        self,
        *,
        external_product: CreateAttributeRecommendationRequestExternalProductParams | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def create_category_upgrade_task(
        self,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def create_custom_brand(
        self,
        *,
        name: str,
        **options: Unpack[CallOptions],
    ) -> models.CreateCustomBrandResponse: ...
    async def create_global_product(
        self,
        *,
        brand_id: str | int | None = None,
        category_id: str | int,
        category_version: Literal["v2", "v1"] | str | None = None,
        certifications: Sequence[CheckGlobalProductListingCertificationParams] | None = None,
        description: str,
        external_global_product_id: str | int | None = None,
        main_images: Sequence[CheckGlobalProductListingMainImageParams],
        manufacturer: CheckGlobalProductListingManufacturerParams | None = None,
        manufacturer_ids: Sequence[str | int] | None = None,
        package_dimensions: CheckGlobalProductListingPackageDimensionParams | None = None,
        package_weight: CheckGlobalProductListingPackageWeightParams,
        product_attributes: Sequence[CheckGlobalProductListingProductAttributeParams] | None = None,
        responsible_person_ids: Sequence[str | int] | None = None,
        size_chart: CheckGlobalProductListingSizeChartParams | None = None,
        skus: Sequence[CreateGlobalProductSkuParams],
        source_locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        title: str,
        video: CheckGlobalProductListingVideoParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateGlobalProductResponse: ...
    async def create_gpa_upgrade_task(
        self,
        **options: Unpack[CallOptions],
    ) -> models.CreateGpaUpgradeTaskResponse: ...
    async def create_image_translation_tasks(
        self,
        *,
        images: Sequence[CreateImageTranslationTasksImageParams],
        **options: Unpack[CallOptions],
    ) -> models.CreateImageTranslationTasksResponse: ...
    async def create_manufacturer(
        self,
        *,
        address: str,
        email: str,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None,
        name: str,
        phone_number: PhoneNumberParams,
        registered_trade_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateManufacturerResponse: ...
    async def create_product(
        self,
        *,
        auto_translate_enabled: bool | None = None,
        brand_id: str | int | None = None,
        category_id: str | int,
        category_version: Literal["v2", "v1"] | str | None = None,
        certifications: Sequence[CheckProductListingCertificationParams] | None = None,
        delivery_option_ids: Sequence[str | int] | None = None,
        description: str,
        external_product_id: str | int | None = None,
        is_blind_box: bool | None = None,
        is_cod_allowed: bool | None = None,
        is_live_quick: bool | None = None,
        is_not_for_sale: bool | None = None,
        is_pre_owned: bool | None = None,
        key_product_features: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str] | None = None,
        locale: Literal["de-DE", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        main_images: Sequence[CheckGlobalProductListingMainImageParams],
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
        skus: Sequence[CreateProductSku2Params],
        title: str,
        video: CheckGlobalProductListingVideoParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateProductResponse: ...
    async def create_responsible_person(
        self,
        *,
        address: AddressParams,
        email: str,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None,
        name: str,
        phone_number: CreateResponsiblePersonPhoneNumberParams,
        **options: Unpack[CallOptions],
    ) -> models.CreateResponsiblePersonResponse: ...
    async def create_size_chart_v2(
        self,
        *,
        category_id: str | int,
        size_chart_data: CreateSizeChartV2SizeChartDataParams,
        size_chart_mode: str,
        template_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateSizeChartV2Response: ...
    async def deactivate_products(
        self,
        *,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str] | None = None,
        product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.DeactivateProductsResponse: ...
    async def delete_global_products(
        self,
        *,
        global_product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.DeleteGlobalProductsResponse: ...
    async def delete_products(
        self,
        *,
        product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.DeleteProductsResponse: ...
    async def diagnose_and_optimize_product(
        self,
        *,
        brand_id: str | int | None = None,
        category_id: str | int,
        description: str | None = None,
        main_images: Sequence[CheckGlobalProductListingMainImageParams] | None = None,
        optimization_fields: Sequence[Literal["ALL", "DESCRIPTION", "IMAGE", "NONE", "TITLE"] | str] | None = None,
        product_attributes: Sequence[CheckGlobalProductListingProductAttributeParams] | None = None,
        product_id: str | int | None = None,
        size_chart: CheckGlobalProductListingSizeChartParams | None = None,
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.DiagnoseAndOptimizeProductResponse: ...
    async def edit_global_product(
        self,
        *,
        brand_id: str | int | None = None,
        category_id: str | int,
        category_version: Literal["v2", "v1"] | str | None = None,
        certifications: Sequence[CheckGlobalProductListingCertificationParams] | None = None,
        description: str,
        external_global_product_id: str | int | None = None,
        global_product_id: str | int,
        main_images: Sequence[CheckGlobalProductListingMainImageParams],
        manufacturer: CheckGlobalProductListingManufacturerParams | None = None,
        manufacturer_ids: Sequence[str | int] | None = None,
        package_dimensions: CheckGlobalProductListingPackageDimensionParams | None = None,
        package_weight: CheckGlobalProductListingPackageWeightParams,
        product_attributes: Sequence[CheckGlobalProductListingProductAttributeParams] | None = None,
        responsible_person_ids: Sequence[str | int] | None = None,
        size_chart: CheckGlobalProductListingSizeChartParams | None = None,
        skus: Sequence[EditGlobalProductSkuParams],
        title: str,
        video: CheckGlobalProductListingVideoParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EditGlobalProductResponse: ...
    async def edit_product(
        self,
        *,
        auto_translate_enabled: bool | None = None,
        brand_id: str | int | None = None,
        category_id: str | int,
        category_version: Literal["v2", "v1"] | str | None = None,
        certifications: Sequence[CheckProductListingCertificationParams] | None = None,
        delivery_option_ids: Sequence[str | int] | None = None,
        description: str,
        external_product_id: str | int | None = None,
        inventory_mode: str | None = None,
        is_blind_box: bool | None = None,
        is_cod_allowed: bool | None = None,
        is_live_quick: bool | None = None,
        is_pre_owned: bool | None = None,
        key_product_features: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str] | None = None,
        locale: Literal["de-DE", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        main_images: Sequence[CheckGlobalProductListingMainImageParams],
        manufacturer_ids: Sequence[str | int] | None = None,
        minimum_order_quantity: int | None = None,
        package_dimensions: CheckGlobalProductListingPackageDimensionParams | None = None,
        package_weight: CheckProductListingPackageWeightParams | None = None,
        product_attributes: Sequence[CreateProductProductAttributeParams] | None = None,
        product_id: str | int,
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
        skus: Sequence[EditProductSkuParams],
        subscribe_info_edit: SubscribeInfoEditParams | None = None,
        title: str,
        video: CheckGlobalProductListingVideoParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EditProductResponse: ...
    async def edit_size_chart_v2(
        self,
        *,
        size_chart_data: CreateSizeChartV2SizeChartDataParams,
        size_chart_id: str | int,
        template_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EditSizeChartV2Response: ...
    async def enable_strikethrough_prices(
        self,
        *,
        external_product_id: str | int | None = None,
        product_id: str | int,
        skus: Sequence[EnableStrikethroughPricesSkuParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.EnableStrikethroughPricesResponse: ...
    async def get_attributes(
        self,
        *,
        category_id: str | int,
        category_version: Literal["v2", "v1"] | str | None = None,
        is_live_quick: bool | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetAttributesResponse: ...
    def get_brands(
        self,
        *,
        brand_name: str | None = None,
        category_id: str | int | None = None,
        category_version: Literal["v2", "v1"] | str | None = None,
        is_authorized: bool | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetBrandsPage, models.GetBrandsBrand]: ...
    async def get_categories(
        self,
        *,
        category_version: Literal["v2", "v1"] | str | None = None,
        include_prohibited_categories: bool | None = None,
        is_live_quick: bool | None = None,
        keyword: str | None = None,
        listing_platform: Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetCategoriesResponse: ...
    async def get_category_rules(
        self,
        *,
        category_id: str | int,
        category_version: Literal["v2", "v1"] | str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetCategoryRulesResponse: ...
    async def get_global_attributes(
        self,
        *,
        category_id: str | int,
        category_version: Literal["v2", "v1"] | str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetGlobalAttributesResponse: ...
    async def get_global_categories(
        self,
        *,
        category_version: Literal["v2", "v1"] | str | None = None,
        keyword: str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetGlobalCategoriesResponse: ...
    async def get_global_category_rules(
        self,
        *,
        category_id: str | int,
        category_version: Literal["v2", "v1"] | str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetGlobalCategoryRulesResponse: ...
    async def get_global_listing_rules(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetGlobalListingRulesResponse: ...
    async def get_global_product(
        self,
        *,
        global_product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetGlobalProductResponse: ...
    async def get_global_replicated_products(
        self,
        *,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetGlobalReplicatedProductsResponse: ...
    async def get_image_translation_tasks(
        self,
        *,
        translation_task_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetImageTranslationTasksResponse: ...
    async def get_listing_schemas(
        self,
        *,
        category_ids: Sequence[int],
        category_version: str | None = None,
        locale: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetListingSchemasResponse: ...
    async def get_opportunity_detail(
        self,
        *,
        locale: str | None = None,
        opportunity_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetOpportunityDetailResponse: ...
    async def get_product(
        self,
        *,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        product_id: str | int,
        return_draft_version: bool | None = None,
        return_under_review_version: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetProductResponse: ...
    def get_product_package_recommendations(
        self,
        *,
        page_size: int | None = None,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetProductPackageRecommendationsPage, models.GetProductPackageRecommendationsProduct]: ...
    async def get_product_skpp_detail(
        self,
        *,
        locale: Literal["de-DE", "en", "en-GB", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetProductSkppDetailResponse: ...
    async def get_products_seo_words(
        self,
        *,
        product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.GetProductsSeoWordsResponse: ...
    async def get_recommended_product_title_and_description(
        self,
        *,
        product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.GetRecommendedProductTitleAndDescriptionResponse: ...
    async def get_shop_skpp_summary(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetShopSkppSummaryResponse: ...
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
    ) -> PageCall[models.AsyncGetSubmissionRecordsPage, models.Submission]: ...
    async def import_external_product_info(
        self,
        *,
        data: FileLike | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ImportExternalProductInfoResponse: ...
    async def inventory_search(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        sku_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.InventorySearchResponse: ...
    def list_opportunities(
        self,
        *,
        category_ids: Sequence[str | int] | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        locale: str | None = None,
        opportunity_type: Literal["CATEGORY", "KEYWORD", "PRODUCT"] | str,
        page_size: int | None = None,
        tag_codes: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncListOpportunitiesPage, models.Opportunity]: ...
    def list_product_skpp_statuses(
        self,
        *,
        locale: str | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        product_ids: Sequence[str | int] | None = None,
        skpp_status: str | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncListProductSkppStatusesPage, models.ListProductSkppStatusesProduct]: ...
    async def optimize_images(
        self,
        *,
        images: Sequence[OptimizeImagesImage2Params] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.OptimizeImagesResponse: ...
    async def partial_edit_candidate_products(
        self,
        *,
        candidate_products: Sequence[PartialEditCandidateProductsCandidateProductParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PartialEditCandidateProductsResponse: ...
    async def partial_edit_global_product(
        self,
        *,
        brand_id: str | int | None = None,
        category_id: str | int | None = None,
        category_version: Literal["v2", "v1"] | str | None = None,
        certifications: Sequence[CheckGlobalProductListingCertificationParams] | None = None,
        description: str | None = None,
        external_global_product_id: str | int | None = None,
        global_product_id: str | int,
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
    ) -> models.PartialEditGlobalProductResponse: ...
    async def partial_edit_manufacturer(
        self,
        *,
        address: str | None = None,
        email: str | None = None,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None,
        manufacturer_id: str | int,
        name: str | None = None,
        phone_number: PhoneNumberParams | None = None,
        registered_trade_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def partial_edit_product(
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
        product_id: str | int,
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
    ) -> models.PartialEditProductResponse: ...
    async def partial_edit_responsible_person(
        self,
        *,
        address: AddressParams | None = None,
        email: str | None = None,
        locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None,
        name: str | None = None,
        phone_number: CreateResponsiblePersonPhoneNumberParams | None = None,
        responsible_person_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def predict_product_package_dimensions_and_weight(
        self,
        *,
        category_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.PredictProductPackageDimensionsAndWeightResponse: ...
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
    ) -> PageCall[models.AsyncProductAuditingResearchPage, models.ProductAuditingResearchProduct]: ...
    async def product_information_issue_diagnosis(
        self,
        *,
        product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.ProductInformationIssueDiagnosisResponse: ...
    async def publish_global_product(
        self,
        *,
        global_product_id: str | int,
        publish_target: Sequence[PublishTargetParams],
        **options: Unpack[CallOptions],
    ) -> models.PublishGlobalProductResponse: ...
    async def recommend_brand(
        self,
        *,
        language: str | None = None,
        product_title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.RecommendBrandResponse: ...
    async def recommend_category(
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
        product_title: str,
        **options: Unpack[CallOptions],
    ) -> models.RecommendCategoryResponse: ...
    async def recommend_global_categories(
        self,
        *,
        category_version: Literal["v2", "v1"] | str | None = None,
        description: str | None = None,
        images: Sequence[CheckGlobalProductListingImageParams] | None = None,
        product_title: str,
        **options: Unpack[CallOptions],
    ) -> models.RecommendGlobalCategoriesResponse: ...
    async def recommend_required_product_properties(
        self,
        *,
        category_id: str | int,
        description: str | None = None,
        images: Sequence[CheckGlobalProductListingImageParams] | None = None,
        product_title: str,
        sales_properties: Sequence[SalesPropertyParams] | None = None,
        target_property_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.RecommendRequiredProductPropertiesResponse: ...
    async def recommend_size_chart(
        self,
        *,
        images: Sequence[RecommendSizeChartImage2Params] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.RecommendSizeChartResponse: ...
    async def recover_products(
        self,
        *,
        product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.RecoverProductsResponse: ...
    async def replicate_product(
        self,
        *,
        inventory_mode: Literal["EXCLUSIVE", "SHARED"] | str | None = None,
        product_id: str | int,
        replicate_target: Sequence[ReplicateTargetParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ReplicateProductResponse: ...
    def search_candidate_products(
        self,
        *,
        external_product_ids: Sequence[str | int] | None = None,
        opportunity_matching_statuses: Sequence[Literal["PENDING", "MATCHED", "NOT_MATCHED"] | str] | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchCandidateProductsPage, models.CandidateProduct]: ...
    def search_combined_listing_recommendations(
        self,
        *,
        page_size: int | None = None,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchCombinedListingRecommendationsPage, models.CombinedListingRecommendation]: ...
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
    ) -> PageCall[models.AsyncSearchGlobalProductsPage, models.GlobalProduct]: ...
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
    ) -> AsyncTimeWalk[models.AsyncSearchGlobalProductsPage, models.GlobalProduct]: ...
    def search_manufacturers(
        self,
        *,
        keyword: str | None = None,
        locales: Sequence[Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str] | None = None,
        manufacturer_ids: Sequence[str | int] | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchManufacturersPage, models.SearchManufacturersManufacturer]: ...
    def search_opportunities(
        self,
        *,
        opportunity_ids: Sequence[str | int] | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchOpportunitiesPage, models.SearchOpportunitiesOpportunity]: ...
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
    ) -> PageCall[models.AsyncSearchProductsPage, models.Product]: ...
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
    ) -> AsyncTimeWalk[models.AsyncSearchProductsPage, models.Product]: ...
    def search_responsible_persons(
        self,
        *,
        keyword: str | None = None,
        locales: Sequence[Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str] | None = None,
        page_size: int | None = None,
        responsible_person_ids: Sequence[str | int] | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchResponsiblePersonsPage, models.SearchResponsiblePersonsResponsiblePerson]: ...
    def search_size_charts(
        self,
        *,
        ids: Sequence[str | int] | None = None,
        keyword: str | None = None,
        locales: Sequence[Literal["de-DE", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str] | None = None,
        page_size: int | None = None,
        size_chart_mode: Literal["PRODUCT_SCOPED", "REUSABLE_TEMPLATE"] | str | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchSizeChartsPage, models.SearchSizeChartsSizeChart]: ...
    async def submit_product_via_opportunity(
        self,
        *,
        opportunity_id: str | int,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.SubmitProductViaOpportunityResponse: ...
    async def submit_size_chart_appeal(
        self,
        *,
        appeal_message: AppealMessageParams,
        product_id: int,
        **options: Unpack[CallOptions],
    ) -> models.SubmitSizeChartAppealResponse: ...
    async def submit_strikethrough_price(
        self,
        *,
        external_product_id: str | int,
        product_id: str | int,
        skus: Sequence[SubmitStrikethroughPriceSkuParams],
        **options: Unpack[CallOptions],
    ) -> models.SubmitStrikethroughPriceResponse: ...
    async def suggest_brands(
        self,
        *,
        category_id: str | int | None = None,
        description: str | None = None,
        images: Sequence[CheckGlobalProductListingImageParams] | None = None,
        product_title: str,
        **options: Unpack[CallOptions],
    ) -> models.SuggestBrandsResponse: ...
    async def update_global_inventory(
        self,
        *,
        global_product_id: str | int,
        global_skus: Sequence[UpdateGlobalInventoryGlobalSkuParams],
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def update_inventory(
        self,
        *,
        product_id: str | int,
        skus: Sequence[UpdateInventorySkuParams],
        **options: Unpack[CallOptions],
    ) -> models.UpdateInventoryResponse: ...
    async def update_price(
        self,
        *,
        product_id: str | int,
        skus: Sequence[UpdatePriceSkuParams],
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def update_stock_operation_settings(
        self,
        *,
        seller_id: str | int,
        sku_ids: Sequence[str | int] | None = None,
        stock_operation_setting: StockOperationSettingParams | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UpdateStockOperationSettingsResponse: ...
    async def upload_candidate_products(
        self,
        *,
        candidate_products: Sequence[PartialEditCandidateProductsCandidateProductParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UploadCandidateProductsResponse: ...
    async def upload_external_product(
        self,
        *,
        external_product: ExternalProductParams | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def upload_product_file(
        self,
        *,
        data: FileLike,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UploadProductFileResponse: ...
    async def upload_product_image(
        self,
        *,
        data: FileLike,
        use_case: Literal["MAIN_IMAGE", "ATTRIBUTE_IMAGE", "CERTIFICATION_IMAGE", "CUSTOMIZATION_IMAGE", "DESCRIPTION_IMAGE", "SIZE_CHART_IMAGE"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.UploadProductImageResponse: ...
    ActivateProduct: Alias[Awaitable[models.ActivateProductsResponse]]
    ApplyOpportunities: Alias[Awaitable[models.ApplyOpportunitiesResponse]]
    BindLocalProducts: Alias[Awaitable[models.BindLocalProductsResponse]]
    CheckGlobalProductListing: Alias[Awaitable[models.CheckGlobalProductListingResponse]]
    CheckListingPrerequisites: Alias[Awaitable[models.CheckListingPrerequisitesResponse]]
    CheckProductListing: Alias[Awaitable[models.CheckProductListingResponse]]
    CreateAttributeRecommendationRequest: Alias[Awaitable[ResponseModel]]
    CreateCategoryUpgradeTask: Alias[Awaitable[ResponseModel]]
    CreateCustomBrands: Alias[Awaitable[models.CreateCustomBrandResponse]]
    CreateGPAUpgradeTask: Alias[Awaitable[models.CreateGpaUpgradeTaskResponse]]
    CreateGlobalProduct: Alias[Awaitable[models.CreateGlobalProductResponse]]
    CreateImageTranslationTasks: Alias[Awaitable[models.CreateImageTranslationTasksResponse]]
    CreateManufacturer: Alias[Awaitable[models.CreateManufacturerResponse]]
    CreateProduct: Alias[Awaitable[models.CreateProductResponse]]
    CreateResponsiblePerson: Alias[Awaitable[models.CreateResponsiblePersonResponse]]
    CreateSizeChartV2: Alias[Awaitable[models.CreateSizeChartV2Response]]
    DeactivateProducts: Alias[Awaitable[models.DeactivateProductsResponse]]
    DeleteGlobalProducts: Alias[Awaitable[models.DeleteGlobalProductsResponse]]
    DeleteProducts: Alias[Awaitable[models.DeleteProductsResponse]]
    DiagnoseandOptimizeProduct: Alias[Awaitable[models.DiagnoseAndOptimizeProductResponse]]
    EditGlobalProduct: Alias[Awaitable[models.EditGlobalProductResponse]]
    EditProduct: Alias[Awaitable[models.EditProductResponse]]
    EditSizeChartV2: Alias[Awaitable[models.EditSizeChartV2Response]]
    EnableStrikethroughPrices: Alias[Awaitable[models.EnableStrikethroughPricesResponse]]
    GetAttributes: Alias[Awaitable[models.GetAttributesResponse]]
    GetBrands: Alias[PageCall[models.AsyncGetBrandsPage, models.GetBrandsBrand]]
    GetCategories: Alias[Awaitable[models.GetCategoriesResponse]]
    GetCategoryRules: Alias[Awaitable[models.GetCategoryRulesResponse]]
    GetGlobalAttributes: Alias[Awaitable[models.GetGlobalAttributesResponse]]
    GetGlobalCategories: Alias[Awaitable[models.GetGlobalCategoriesResponse]]
    GetGlobalCategoryRules: Alias[Awaitable[models.GetGlobalCategoryRulesResponse]]
    GetGlobalListingRules: Alias[Awaitable[models.GetGlobalListingRulesResponse]]
    GetGlobalProduct: Alias[Awaitable[models.GetGlobalProductResponse]]
    GetGlobalReplicatedProducts: Alias[Awaitable[models.GetGlobalReplicatedProductsResponse]]
    GetImageTranslationTasks: Alias[Awaitable[models.GetImageTranslationTasksResponse]]
    GetOpportunityDetail: Alias[Awaitable[models.GetOpportunityDetailResponse]]
    GetProduct: Alias[Awaitable[models.GetProductResponse]]
    GetProductPackageRecommendations: Alias[PageCall[models.AsyncGetProductPackageRecommendationsPage, models.GetProductPackageRecommendationsProduct]]
    GetProductSKPPDetail: Alias[Awaitable[models.GetProductSkppDetailResponse]]
    GetProductsSEOWords: Alias[Awaitable[models.GetProductsSeoWordsResponse]]
    GetRecommendedProductTitleAndDescription: Alias[Awaitable[models.GetRecommendedProductTitleAndDescriptionResponse]]
    GetShopSKPPSummary: Alias[Awaitable[models.GetShopSkppSummaryResponse]]
    GetSubmissionRecords: Alias[PageCall[models.AsyncGetSubmissionRecordsPage, models.Submission]]
    ImportExternalProductInfo: Alias[Awaitable[models.ImportExternalProductInfoResponse]]
    InventorySearch: Alias[Awaitable[models.InventorySearchResponse]]
    ListOpportunities: Alias[PageCall[models.AsyncListOpportunitiesPage, models.Opportunity]]
    ListProductSKPPStatuses: Alias[PageCall[models.AsyncListProductSkppStatusesPage, models.ListProductSkppStatusesProduct]]
    ListingSchemas: Alias[Awaitable[models.GetListingSchemasResponse]]
    OptimizedImages: Alias[Awaitable[models.OptimizeImagesResponse]]
    PartialEditCandidateProducts: Alias[Awaitable[models.PartialEditCandidateProductsResponse]]
    PartialEditGlobalProduct: Alias[Awaitable[models.PartialEditGlobalProductResponse]]
    PartialEditManufacturer: Alias[Awaitable[ResponseModel]]
    PartialEditProduct: Alias[Awaitable[models.PartialEditProductResponse]]
    PartialEditResponsiblePerson: Alias[Awaitable[ResponseModel]]
    PredictProductPackageDimensionsAndWeight: Alias[Awaitable[models.PredictProductPackageDimensionsAndWeightResponse]]
    ProductAuditingResearch: Alias[PageCall[models.AsyncProductAuditingResearchPage, models.ProductAuditingResearchProduct]]
    ProductInformationIssueDiagnosis: Alias[Awaitable[models.ProductInformationIssueDiagnosisResponse]]
    PublishGlobalProduct: Alias[Awaitable[models.PublishGlobalProductResponse]]
    RecommendBrand: Alias[Awaitable[models.RecommendBrandResponse]]
    RecommendCategory: Alias[Awaitable[models.RecommendCategoryResponse]]
    RecommendGlobalCategories: Alias[Awaitable[models.RecommendGlobalCategoriesResponse]]
    RecommendRequiredProductProperties: Alias[Awaitable[models.RecommendRequiredProductPropertiesResponse]]
    RecommendSizechart: Alias[Awaitable[models.RecommendSizeChartResponse]]
    RecoverProducts: Alias[Awaitable[models.RecoverProductsResponse]]
    ReplicateProduct: Alias[Awaitable[models.ReplicateProductResponse]]
    SearchCandidateProducts: Alias[PageCall[models.AsyncSearchCandidateProductsPage, models.CandidateProduct]]
    SearchCombinedListingRecommendations: Alias[PageCall[models.AsyncSearchCombinedListingRecommendationsPage, models.CombinedListingRecommendation]]
    SearchGlobalProducts: Alias[PageCall[models.AsyncSearchGlobalProductsPage, models.GlobalProduct]]
    SearchManufacturers: Alias[PageCall[models.AsyncSearchManufacturersPage, models.SearchManufacturersManufacturer]]
    SearchOpportunities: Alias[PageCall[models.AsyncSearchOpportunitiesPage, models.SearchOpportunitiesOpportunity]]
    SearchProducts: Alias[PageCall[models.AsyncSearchProductsPage, models.Product]]
    SearchResponsiblePersons: Alias[PageCall[models.AsyncSearchResponsiblePersonsPage, models.SearchResponsiblePersonsResponsiblePerson]]
    SearchSizeCharts: Alias[PageCall[models.AsyncSearchSizeChartsPage, models.SearchSizeChartsSizeChart]]
    SubmitProductViaOpportunity: Alias[Awaitable[models.SubmitProductViaOpportunityResponse]]
    SubmitSizeChartAppeal: Alias[Awaitable[models.SubmitSizeChartAppealResponse]]
    SubmitStrikethroughPrice: Alias[Awaitable[models.SubmitStrikethroughPriceResponse]]
    SuggestBrands: Alias[Awaitable[models.SuggestBrandsResponse]]
    UpdateGlobalInventory: Alias[Awaitable[ResponseModel]]
    UpdateInventory: Alias[Awaitable[models.UpdateInventoryResponse]]
    UpdatePrice: Alias[Awaitable[ResponseModel]]
    UpdateStockOperationSettings: Alias[Awaitable[models.UpdateStockOperationSettingsResponse]]
    UploadCandidateProducts: Alias[Awaitable[models.UploadCandidateProductsResponse]]
    UploadExternalProduct: Alias[Awaitable[ResponseModel]]
    UploadProductFile: Alias[Awaitable[models.UploadProductFileResponse]]
    UploadProductImage: Alias[Awaitable[models.UploadProductImageResponse]]
    activateProducts: Alias[Awaitable[models.ActivateProductsResponse]]
    applyOpportunities: Alias[Awaitable[models.ApplyOpportunitiesResponse]]
    bindLocalProducts: Alias[Awaitable[models.BindLocalProductsResponse]]
    checkGlobalProductListing: Alias[Awaitable[models.CheckGlobalProductListingResponse]]
    checkListingPrerequisites: Alias[Awaitable[models.CheckListingPrerequisitesResponse]]
    checkProductListing: Alias[Awaitable[models.CheckProductListingResponse]]
    createAttributeRecommendationRequest: Alias[Awaitable[ResponseModel]]
    createCategoryUpgradeTask: Alias[Awaitable[ResponseModel]]
    createCustomBrand: Alias[Awaitable[models.CreateCustomBrandResponse]]
    createGlobalProduct: Alias[Awaitable[models.CreateGlobalProductResponse]]
    createGpaUpgradeTask: Alias[Awaitable[models.CreateGpaUpgradeTaskResponse]]
    createImageTranslationTasks: Alias[Awaitable[models.CreateImageTranslationTasksResponse]]
    createManufacturer: Alias[Awaitable[models.CreateManufacturerResponse]]
    createProduct: Alias[Awaitable[models.CreateProductResponse]]
    createResponsiblePerson: Alias[Awaitable[models.CreateResponsiblePersonResponse]]
    createSizeChartV2: Alias[Awaitable[models.CreateSizeChartV2Response]]
    deactivateProducts: Alias[Awaitable[models.DeactivateProductsResponse]]
    deleteGlobalProducts: Alias[Awaitable[models.DeleteGlobalProductsResponse]]
    deleteProducts: Alias[Awaitable[models.DeleteProductsResponse]]
    diagnoseAndOptimizeProduct: Alias[Awaitable[models.DiagnoseAndOptimizeProductResponse]]
    editGlobalProduct: Alias[Awaitable[models.EditGlobalProductResponse]]
    editProduct: Alias[Awaitable[models.EditProductResponse]]
    editSizeChartV2: Alias[Awaitable[models.EditSizeChartV2Response]]
    enableStrikethroughPrices: Alias[Awaitable[models.EnableStrikethroughPricesResponse]]
    get: Alias[Awaitable[models.GetProductResponse]]
    getAttributes: Alias[Awaitable[models.GetAttributesResponse]]
    getBrands: Alias[PageCall[models.AsyncGetBrandsPage, models.GetBrandsBrand]]
    getCategories: Alias[Awaitable[models.GetCategoriesResponse]]
    getCategoryRules: Alias[Awaitable[models.GetCategoryRulesResponse]]
    getGlobalAttributes: Alias[Awaitable[models.GetGlobalAttributesResponse]]
    getGlobalCategories: Alias[Awaitable[models.GetGlobalCategoriesResponse]]
    getGlobalCategoryRules: Alias[Awaitable[models.GetGlobalCategoryRulesResponse]]
    getGlobalListingRules: Alias[Awaitable[models.GetGlobalListingRulesResponse]]
    getGlobalProduct: Alias[Awaitable[models.GetGlobalProductResponse]]
    getGlobalReplicatedProducts: Alias[Awaitable[models.GetGlobalReplicatedProductsResponse]]
    getImageTranslationTasks: Alias[Awaitable[models.GetImageTranslationTasksResponse]]
    getListingSchemas: Alias[Awaitable[models.GetListingSchemasResponse]]
    getOpportunityDetail: Alias[Awaitable[models.GetOpportunityDetailResponse]]
    getProduct: Alias[Awaitable[models.GetProductResponse]]
    getProductPackageRecommendations: Alias[PageCall[models.AsyncGetProductPackageRecommendationsPage, models.GetProductPackageRecommendationsProduct]]
    getProductSkppDetail: Alias[Awaitable[models.GetProductSkppDetailResponse]]
    getProductsSeoWords: Alias[Awaitable[models.GetProductsSeoWordsResponse]]
    getRecommendedProductTitleAndDescription: Alias[Awaitable[models.GetRecommendedProductTitleAndDescriptionResponse]]
    getShopSkppSummary: Alias[Awaitable[models.GetShopSkppSummaryResponse]]
    getSubmissionRecords: Alias[PageCall[models.AsyncGetSubmissionRecordsPage, models.Submission]]
    importExternalProductInfo: Alias[Awaitable[models.ImportExternalProductInfoResponse]]
    inventorySearch: Alias[Awaitable[models.InventorySearchResponse]]
    list: Alias[PageCall[models.AsyncSearchProductsPage, models.Product]]
    listOpportunities: Alias[PageCall[models.AsyncListOpportunitiesPage, models.Opportunity]]
    listProductSkppStatuses: Alias[PageCall[models.AsyncListProductSkppStatusesPage, models.ListProductSkppStatusesProduct]]
    optimizeImages: Alias[Awaitable[models.OptimizeImagesResponse]]
    partialEditCandidateProducts: Alias[Awaitable[models.PartialEditCandidateProductsResponse]]
    partialEditGlobalProduct: Alias[Awaitable[models.PartialEditGlobalProductResponse]]
    partialEditManufacturer: Alias[Awaitable[ResponseModel]]
    partialEditProduct: Alias[Awaitable[models.PartialEditProductResponse]]
    partialEditResponsiblePerson: Alias[Awaitable[ResponseModel]]
    predictProductPackageDimensionsAndWeight: Alias[Awaitable[models.PredictProductPackageDimensionsAndWeightResponse]]
    productAuditingResearch: Alias[PageCall[models.AsyncProductAuditingResearchPage, models.ProductAuditingResearchProduct]]
    productInformationIssueDiagnosis: Alias[Awaitable[models.ProductInformationIssueDiagnosisResponse]]
    publishGlobalProduct: Alias[Awaitable[models.PublishGlobalProductResponse]]
    recommendBrand: Alias[Awaitable[models.RecommendBrandResponse]]
    recommendCategory: Alias[Awaitable[models.RecommendCategoryResponse]]
    recommendGlobalCategories: Alias[Awaitable[models.RecommendGlobalCategoriesResponse]]
    recommendRequiredProductProperties: Alias[Awaitable[models.RecommendRequiredProductPropertiesResponse]]
    recommendSizeChart: Alias[Awaitable[models.RecommendSizeChartResponse]]
    recoverProducts: Alias[Awaitable[models.RecoverProductsResponse]]
    replicateProduct: Alias[Awaitable[models.ReplicateProductResponse]]
    searchCandidateProducts: Alias[PageCall[models.AsyncSearchCandidateProductsPage, models.CandidateProduct]]
    searchCombinedListingRecommendations: Alias[PageCall[models.AsyncSearchCombinedListingRecommendationsPage, models.CombinedListingRecommendation]]
    searchGlobalProducts: Alias[PageCall[models.AsyncSearchGlobalProductsPage, models.GlobalProduct]]
    searchManufacturers: Alias[PageCall[models.AsyncSearchManufacturersPage, models.SearchManufacturersManufacturer]]
    searchOpportunities: Alias[PageCall[models.AsyncSearchOpportunitiesPage, models.SearchOpportunitiesOpportunity]]
    searchProducts: Alias[PageCall[models.AsyncSearchProductsPage, models.Product]]
    searchResponsiblePersons: Alias[PageCall[models.AsyncSearchResponsiblePersonsPage, models.SearchResponsiblePersonsResponsiblePerson]]
    searchSizeCharts: Alias[PageCall[models.AsyncSearchSizeChartsPage, models.SearchSizeChartsSizeChart]]
    submitProductViaOpportunity: Alias[Awaitable[models.SubmitProductViaOpportunityResponse]]
    submitSizeChartAppeal: Alias[Awaitable[models.SubmitSizeChartAppealResponse]]
    submitStrikethroughPrice: Alias[Awaitable[models.SubmitStrikethroughPriceResponse]]
    suggestBrands: Alias[Awaitable[models.SuggestBrandsResponse]]
    updateGlobalInventory: Alias[Awaitable[ResponseModel]]
    updateInventory: Alias[Awaitable[models.UpdateInventoryResponse]]
    updatePrice: Alias[Awaitable[ResponseModel]]
    updateStockOperationSettings: Alias[Awaitable[models.UpdateStockOperationSettingsResponse]]
    uploadCandidateProducts: Alias[Awaitable[models.UploadCandidateProductsResponse]]
    uploadExternalProduct: Alias[Awaitable[ResponseModel]]
    uploadProductFile: Alias[Awaitable[models.UploadProductFileResponse]]
    uploadProductImage: Alias[Awaitable[models.UploadProductImageResponse]]

RESOURCE: type[Resource]