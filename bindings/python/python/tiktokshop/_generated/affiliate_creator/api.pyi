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
    CategoryParams,
    CommissionRateRangeParams,
    CreatorGeneratePublisherLinkMaterialParams,
    FilterParamParams,
    GenerateAffiliateSharingLinkMaterialParams,
    LinkParams,
    LinkInfoParams,
    MaterialParams,
    PhotosInfoParams,
    PrecheckVideoContentVideoInfoParams,
    PriceRangeParams,
    ProductLinkInfoParams,
    SalesPriceRangeParams,
    SearchOpenCollaborationProductCommissionRateRangeParams,
    ShopInfoParams,
    ShopRatingRangeParams,
    SoldQuantityRangeParams,
    SortParamParams,
    VideoInfoParams,
)

class AffiliateCreatorApi(Resource):
    def add_showcase_products(
        self,
        *,
        add_type: Literal["PRODUCT_ID", "PRODUCT_LINK"] | str,
        product_ids: Sequence[str | int] | None = None,
        product_link: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.AddShowcaseProductsResponse: ...
    def creator_generate_general_link(
        self,
        *,
        campaign_id: str | int | None = None,
        link_type: str | None = None,
        material: MaterialParams,
        **options: Unpack[CallOptions],
    ) -> models.CreatorGenerateGeneralLinkResponse: ...
    def creator_generate_publisher_link(
        self,
        *,
        campaign_id: str | int | None = None,
        link_type: str | None = None,
        material: CreatorGeneratePublisherLinkMaterialParams,
        publisher_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.CreatorGeneratePublisherLinkResponse: ...
    def creator_get_sample_request_deeplink(
        self,
        *,
        campaign_id: str | int | None = None,
        collaboration_id: str | int | None = None,
        product_id: str | int,
        redirect_schema: str | None = None,
        sku_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.CreatorGetSampleRequestDeeplinkResponse: ...
    def creator_search_affiliate_trace_orders(
        self,
        *,
        page_size: int | None = None,
        time_ge: int,
        time_lt: int,
        time_type: Literal["CREATE_TIME", "DELIVERY_TIME", "PAY_TIME", "SETTLE_TIME"] | str | None = None,
        **options: Unpack[PageOptions],
    ) -> models.CreatorSearchAffiliateTraceOrdersPage: ...
    def creator_search_sample_application_fulfillments(
        self,
        *,
        fulfillment_statuses: Sequence[Literal["CANCELLED", "EXEMPTED", "FAILED", "ONGOING", "OVERDUE", "PENDING", "SUCCEED", "SUSPEND"] | str],
        sort_field: Literal["create_time", "expired_time"] | str | None = None,
        sort_order: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreatorSearchSampleApplicationFulfillmentsResponse: ...
    def creator_select_affiliate_product(
        self,
        *,
        filter_params: FilterParamParams | None = None,
        page_size: int | None = None,
        sort_params: SortParamParams | None = None,
        **options: Unpack[PageOptions],
    ) -> models.CreatorSelectAffiliateProductPage: ...
    def generate_affiliate_sharing_link(
        self,
        *,
        channel: str | None = None,
        material: GenerateAffiliateSharingLinkMaterialParams | None = None,
        tags: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GenerateAffiliateSharingLinkResponse: ...
    def get_creator_applicable_sample_label(
        self,
        *,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetCreatorApplicableSampleLabelResponse: ...
    def get_creator_profile(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetCreatorProfileResponse: ...
    def get_creator_sample_application_detail(
        self,
        *,
        application_id: str | int | None = None,
        application_type: str,
        main_order_id: str | int | None = None,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetCreatorSampleApplicationDetailResponse: ...
    def get_open_collaboration_product_list_by_product_ids(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetOpenCollaborationProductListByProductIdsResponse: ...
    def get_shop_products(
        self,
        *,
        page_size: int | None = None,
        sort_field: Literal["PRICE", "PRODUCT_ID", "SALE"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        title_keyword: str | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetShopProductsPage: ...
    def get_shoppable_video_precheck_result(
        self,
        *,
        task_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetShoppableVideoPrecheckResultResponse: ...
    def get_shoppable_video_status(
        self,
        *,
        video_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetShoppableVideoStatusResponse: ...
    def get_showcase_products(
        self,
        *,
        origin: str,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetShowcaseProductsPage: ...
    def get_tokopedia_product_mappings(
        self,
        *,
        toko_pids: Sequence[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetTokopediaProductMappingsResponse: ...
    def map_tokopedia_product_ids(
        self,
        *,
        toko_pids: Sequence[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.MapTokopediaProductIdsResponse: ...
    def post_shoppable_photos(
        self,
        *,
        is_ai_generated: bool | None = None,
        link_info: LinkInfoParams | None = None,
        music_id: str | int | None = None,
        photos_info: Sequence[PhotosInfoParams],
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PostShoppablePhotosResponse: ...
    def post_shoppable_video(
        self,
        *,
        product_link_info: ProductLinkInfoParams,
        video_info: VideoInfoParams,
        **options: Unpack[CallOptions],
    ) -> models.PostShoppableVideoResponse: ...
    def precheck_video_content(
        self,
        *,
        product_link_info: ProductLinkInfoParams,
        video_info: PrecheckVideoContentVideoInfoParams,
        **options: Unpack[CallOptions],
    ) -> models.PrecheckVideoContentResponse: ...
    def remove_showcase_products(
        self,
        *,
        product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def search_affiliate_orders(
        self,
        *,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchAffiliateOrdersPage: ...
    def search_creator_sample_applications(
        self,
        *,
        application_statuses: Sequence[Literal["PENDING", "AWAITING_SHIPMENT", "SHIPPED", "CONTENT_PENDING", "REJECT_CANCELLED", "OVERDUE_CANCELLED", "UNFULFILL_CANCELLED", "DEL_OPEN_COLLAB", "SELLER_NOT_SHIP_CANCELLED", "WITHDRAW_CANCELLED", "UNFULFILLABLE_CANCELLED", "OPS_CANCELLED", "OPS_FAILED", "OPS_COMPLETED", "COMPLETED"] | str] | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchCreatorSampleApplicationsPage: ...
    def search_music(
        self,
        *,
        keyword: str | None = None,
        language: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        region: str | None = None,
        search_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SearchMusicResponse: ...
    def search_open_collaboration_product(
        self,
        *,
        category: CategoryParams | None = None,
        commission_rate_range: SearchOpenCollaborationProductCommissionRateRangeParams | None = None,
        page_size: int | None = None,
        sales_price_range: SalesPriceRangeParams | None = None,
        sort_field: Literal["commission", "commission_rate", "product_sales_price", "units_sold"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        title_keywords: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchOpenCollaborationProductPage: ...
    def search_target_collaborations(
        self,
        *,
        keyword: str | None = None,
        keyword_type: Literal["TARGET_COLLABORATIONS_ID", "TARGET_COLLABORATIONS_NAME"] | str | None = None,
        page_size: int | None = None,
        shop_id: str | int,
        **options: Unpack[PageOptions],
    ) -> models.SearchTargetCollaborationsPage: ...
    def top_showcase_products(
        self,
        *,
        product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def upload_shoppable_photo_file(
        self,
        *,
        data: FileLike,
        **options: Unpack[CallOptions],
    ) -> models.UploadShoppablePhotoFileResponse: ...
    def upload_shoppable_video_file(
        self,
        *,
        data: FileLike,
        **options: Unpack[CallOptions],
    ) -> models.UploadShoppableVideoFileResponse: ...
    AddShowcaseProducts: Alias[models.AddShowcaseProductsResponse]
    CreatorGenerateGeneralLink: Alias[models.CreatorGenerateGeneralLinkResponse]
    CreatorGeneratePublisherLink: Alias[models.CreatorGeneratePublisherLinkResponse]
    CreatorGetSampleRequestDeeplink: Alias[models.CreatorGetSampleRequestDeeplinkResponse]
    CreatorSearchAffiliateTraceOrders: Alias[models.CreatorSearchAffiliateTraceOrdersPage]
    CreatorSearchOpenCollaborationProduct: Alias[models.SearchOpenCollaborationProductPage]
    CreatorSearchSampleApplicationFulfillments: Alias[models.CreatorSearchSampleApplicationFulfillmentsResponse]
    CreatorSelectAffiliateProduct: Alias[models.CreatorSelectAffiliateProductPage]
    GenerateAffiliateSharingLink: Alias[models.GenerateAffiliateSharingLinkResponse]
    GetCreatorApplicableSampleLabel: Alias[models.GetCreatorApplicableSampleLabelResponse]
    GetCreatorProfile: Alias[models.GetCreatorProfileResponse]
    GetCreatorSampleApplicationDetail: Alias[models.GetCreatorSampleApplicationDetailResponse]
    GetOpenCollaborationProductListByProductIds: Alias[models.GetOpenCollaborationProductListByProductIdsResponse]
    GetShopProducts: Alias[models.GetShopProductsPage]
    GetShoppableVideoPrecheckResult: Alias[models.GetShoppableVideoPrecheckResultResponse]
    GetShoppableVideoStatus: Alias[models.GetShoppableVideoStatusResponse]
    GetShowcaseProducts: Alias[models.GetShowcaseProductsPage]
    GetTokopediaAndTikTokShopProductIDMappings: Alias[models.GetTokopediaProductMappingsResponse]
    MapTokopediaToTikTokShopProductIDs: Alias[models.MapTokopediaProductIdsResponse]
    PostShoppablePhotos: Alias[models.PostShoppablePhotosResponse]
    PostShoppableVideo: Alias[models.PostShoppableVideoResponse]
    PrecheckVideoContent: Alias[models.PrecheckVideoContentResponse]
    RemoveShowcaseProducts: Alias[ResponseModel]
    SearchCreatorAffiliateOrders: Alias[models.SearchAffiliateOrdersPage]
    SearchCreatorSampleApplications: Alias[models.SearchCreatorSampleApplicationsPage]
    SearchCreatorTargetCollaborations: Alias[models.SearchTargetCollaborationsPage]
    SearchMusic: Alias[models.SearchMusicResponse]
    TopShowcaseProducts: Alias[ResponseModel]
    UploadShoppablePhotoFile: Alias[models.UploadShoppablePhotoFileResponse]
    UploadShoppableVideoFile: Alias[models.UploadShoppableVideoFileResponse]
    addShowcaseProducts: Alias[models.AddShowcaseProductsResponse]
    creatorGenerateGeneralLink: Alias[models.CreatorGenerateGeneralLinkResponse]
    creatorGeneratePublisherLink: Alias[models.CreatorGeneratePublisherLinkResponse]
    creatorGetSampleRequestDeeplink: Alias[models.CreatorGetSampleRequestDeeplinkResponse]
    creatorSearchAffiliateTraceOrders: Alias[models.CreatorSearchAffiliateTraceOrdersPage]
    creatorSearchSampleApplicationFulfillments: Alias[models.CreatorSearchSampleApplicationFulfillmentsResponse]
    creatorSelectAffiliateProduct: Alias[models.CreatorSelectAffiliateProductPage]
    generateAffiliateSharingLink: Alias[models.GenerateAffiliateSharingLinkResponse]
    getCreatorApplicableSampleLabel: Alias[models.GetCreatorApplicableSampleLabelResponse]
    getCreatorProfile: Alias[models.GetCreatorProfileResponse]
    getCreatorSampleApplicationDetail: Alias[models.GetCreatorSampleApplicationDetailResponse]
    getOpenCollaborationProductListByProductIds: Alias[models.GetOpenCollaborationProductListByProductIdsResponse]
    getShopProducts: Alias[models.GetShopProductsPage]
    getShoppableVideoPrecheckResult: Alias[models.GetShoppableVideoPrecheckResultResponse]
    getShoppableVideoStatus: Alias[models.GetShoppableVideoStatusResponse]
    getShowcaseProducts: Alias[models.GetShowcaseProductsPage]
    getTokopediaProductMappings: Alias[models.GetTokopediaProductMappingsResponse]
    mapTokopediaProductIds: Alias[models.MapTokopediaProductIdsResponse]
    postShoppablePhotos: Alias[models.PostShoppablePhotosResponse]
    postShoppableVideo: Alias[models.PostShoppableVideoResponse]
    precheckVideoContent: Alias[models.PrecheckVideoContentResponse]
    removeShowcaseProducts: Alias[ResponseModel]
    searchAffiliateOrders: Alias[models.SearchAffiliateOrdersPage]
    searchCreatorSampleApplications: Alias[models.SearchCreatorSampleApplicationsPage]
    searchMusic: Alias[models.SearchMusicResponse]
    searchOpenCollaborationProduct: Alias[models.SearchOpenCollaborationProductPage]
    searchTargetCollaborations: Alias[models.SearchTargetCollaborationsPage]
    topShowcaseProducts: Alias[ResponseModel]
    uploadShoppablePhotoFile: Alias[models.UploadShoppablePhotoFileResponse]
    uploadShoppableVideoFile: Alias[models.UploadShoppableVideoFileResponse]

class AsyncAffiliateCreatorApi(Resource):
    async def add_showcase_products(
        self,
        *,
        add_type: Literal["PRODUCT_ID", "PRODUCT_LINK"] | str,
        product_ids: Sequence[str | int] | None = None,
        product_link: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.AddShowcaseProductsResponse: ...
    async def creator_generate_general_link(
        self,
        *,
        campaign_id: str | int | None = None,
        link_type: str | None = None,
        material: MaterialParams,
        **options: Unpack[CallOptions],
    ) -> models.CreatorGenerateGeneralLinkResponse: ...
    async def creator_generate_publisher_link(
        self,
        *,
        campaign_id: str | int | None = None,
        link_type: str | None = None,
        material: CreatorGeneratePublisherLinkMaterialParams,
        publisher_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.CreatorGeneratePublisherLinkResponse: ...
    async def creator_get_sample_request_deeplink(
        self,
        *,
        campaign_id: str | int | None = None,
        collaboration_id: str | int | None = None,
        product_id: str | int,
        redirect_schema: str | None = None,
        sku_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.CreatorGetSampleRequestDeeplinkResponse: ...
    def creator_search_affiliate_trace_orders(
        self,
        *,
        page_size: int | None = None,
        time_ge: int,
        time_lt: int,
        time_type: Literal["CREATE_TIME", "DELIVERY_TIME", "PAY_TIME", "SETTLE_TIME"] | str | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncCreatorSearchAffiliateTraceOrdersPage, models.Order]: ...
    async def creator_search_sample_application_fulfillments(
        self,
        *,
        fulfillment_statuses: Sequence[Literal["CANCELLED", "EXEMPTED", "FAILED", "ONGOING", "OVERDUE", "PENDING", "SUCCEED", "SUSPEND"] | str],
        sort_field: Literal["create_time", "expired_time"] | str | None = None,
        sort_order: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreatorSearchSampleApplicationFulfillmentsResponse: ...
    def creator_select_affiliate_product(
        self,
        *,
        filter_params: FilterParamParams | None = None,
        page_size: int | None = None,
        sort_params: SortParamParams | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncCreatorSelectAffiliateProductPage, models.CreatorSelectAffiliateProductProduct]: ...
    async def generate_affiliate_sharing_link(
        self,
        *,
        channel: str | None = None,
        material: GenerateAffiliateSharingLinkMaterialParams | None = None,
        tags: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GenerateAffiliateSharingLinkResponse: ...
    async def get_creator_applicable_sample_label(
        self,
        *,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetCreatorApplicableSampleLabelResponse: ...
    async def get_creator_profile(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetCreatorProfileResponse: ...
    async def get_creator_sample_application_detail(
        self,
        *,
        application_id: str | int | None = None,
        application_type: str,
        main_order_id: str | int | None = None,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetCreatorSampleApplicationDetailResponse: ...
    async def get_open_collaboration_product_list_by_product_ids(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetOpenCollaborationProductListByProductIdsResponse: ...
    def get_shop_products(
        self,
        *,
        page_size: int | None = None,
        sort_field: Literal["PRICE", "PRODUCT_ID", "SALE"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        title_keyword: str | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetShopProductsPage, models.GetShopProductsProduct]: ...
    async def get_shoppable_video_precheck_result(
        self,
        *,
        task_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetShoppableVideoPrecheckResultResponse: ...
    async def get_shoppable_video_status(
        self,
        *,
        video_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetShoppableVideoStatusResponse: ...
    def get_showcase_products(
        self,
        *,
        origin: str,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetShowcaseProductsPage, models.GetShowcaseProductsProduct]: ...
    async def get_tokopedia_product_mappings(
        self,
        *,
        toko_pids: Sequence[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetTokopediaProductMappingsResponse: ...
    async def map_tokopedia_product_ids(
        self,
        *,
        toko_pids: Sequence[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.MapTokopediaProductIdsResponse: ...
    async def post_shoppable_photos(
        self,
        *,
        is_ai_generated: bool | None = None,
        link_info: LinkInfoParams | None = None,
        music_id: str | int | None = None,
        photos_info: Sequence[PhotosInfoParams],
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PostShoppablePhotosResponse: ...
    async def post_shoppable_video(
        self,
        *,
        product_link_info: ProductLinkInfoParams,
        video_info: VideoInfoParams,
        **options: Unpack[CallOptions],
    ) -> models.PostShoppableVideoResponse: ...
    async def precheck_video_content(
        self,
        *,
        product_link_info: ProductLinkInfoParams,
        video_info: PrecheckVideoContentVideoInfoParams,
        **options: Unpack[CallOptions],
    ) -> models.PrecheckVideoContentResponse: ...
    async def remove_showcase_products(
        self,
        *,
        product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def search_affiliate_orders(
        self,
        *,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchAffiliateOrdersPage, models.SearchAffiliateOrdersOrder]: ...
    def search_creator_sample_applications(
        self,
        *,
        application_statuses: Sequence[Literal["PENDING", "AWAITING_SHIPMENT", "SHIPPED", "CONTENT_PENDING", "REJECT_CANCELLED", "OVERDUE_CANCELLED", "UNFULFILL_CANCELLED", "DEL_OPEN_COLLAB", "SELLER_NOT_SHIP_CANCELLED", "WITHDRAW_CANCELLED", "UNFULFILLABLE_CANCELLED", "OPS_CANCELLED", "OPS_FAILED", "OPS_COMPLETED", "COMPLETED"] | str] | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchCreatorSampleApplicationsPage, models.SampleApplication]: ...
    async def search_music(
        self,
        *,
        keyword: str | None = None,
        language: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        region: str | None = None,
        search_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SearchMusicResponse: ...
    def search_open_collaboration_product(
        self,
        *,
        category: CategoryParams | None = None,
        commission_rate_range: SearchOpenCollaborationProductCommissionRateRangeParams | None = None,
        page_size: int | None = None,
        sales_price_range: SalesPriceRangeParams | None = None,
        sort_field: Literal["commission", "commission_rate", "product_sales_price", "units_sold"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        title_keywords: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchOpenCollaborationProductPage, models.Product]: ...
    def search_target_collaborations(
        self,
        *,
        keyword: str | None = None,
        keyword_type: Literal["TARGET_COLLABORATIONS_ID", "TARGET_COLLABORATIONS_NAME"] | str | None = None,
        page_size: int | None = None,
        shop_id: str | int,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchTargetCollaborationsPage, models.TargetCollaboration]: ...
    async def top_showcase_products(
        self,
        *,
        product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def upload_shoppable_photo_file(
        self,
        *,
        data: FileLike,
        **options: Unpack[CallOptions],
    ) -> models.UploadShoppablePhotoFileResponse: ...
    async def upload_shoppable_video_file(
        self,
        *,
        data: FileLike,
        **options: Unpack[CallOptions],
    ) -> models.UploadShoppableVideoFileResponse: ...
    AddShowcaseProducts: Alias[Awaitable[models.AddShowcaseProductsResponse]]
    CreatorGenerateGeneralLink: Alias[Awaitable[models.CreatorGenerateGeneralLinkResponse]]
    CreatorGeneratePublisherLink: Alias[Awaitable[models.CreatorGeneratePublisherLinkResponse]]
    CreatorGetSampleRequestDeeplink: Alias[Awaitable[models.CreatorGetSampleRequestDeeplinkResponse]]
    CreatorSearchAffiliateTraceOrders: Alias[PageCall[models.AsyncCreatorSearchAffiliateTraceOrdersPage, models.Order]]
    CreatorSearchOpenCollaborationProduct: Alias[PageCall[models.AsyncSearchOpenCollaborationProductPage, models.Product]]
    CreatorSearchSampleApplicationFulfillments: Alias[Awaitable[models.CreatorSearchSampleApplicationFulfillmentsResponse]]
    CreatorSelectAffiliateProduct: Alias[PageCall[models.AsyncCreatorSelectAffiliateProductPage, models.CreatorSelectAffiliateProductProduct]]
    GenerateAffiliateSharingLink: Alias[Awaitable[models.GenerateAffiliateSharingLinkResponse]]
    GetCreatorApplicableSampleLabel: Alias[Awaitable[models.GetCreatorApplicableSampleLabelResponse]]
    GetCreatorProfile: Alias[Awaitable[models.GetCreatorProfileResponse]]
    GetCreatorSampleApplicationDetail: Alias[Awaitable[models.GetCreatorSampleApplicationDetailResponse]]
    GetOpenCollaborationProductListByProductIds: Alias[Awaitable[models.GetOpenCollaborationProductListByProductIdsResponse]]
    GetShopProducts: Alias[PageCall[models.AsyncGetShopProductsPage, models.GetShopProductsProduct]]
    GetShoppableVideoPrecheckResult: Alias[Awaitable[models.GetShoppableVideoPrecheckResultResponse]]
    GetShoppableVideoStatus: Alias[Awaitable[models.GetShoppableVideoStatusResponse]]
    GetShowcaseProducts: Alias[PageCall[models.AsyncGetShowcaseProductsPage, models.GetShowcaseProductsProduct]]
    GetTokopediaAndTikTokShopProductIDMappings: Alias[Awaitable[models.GetTokopediaProductMappingsResponse]]
    MapTokopediaToTikTokShopProductIDs: Alias[Awaitable[models.MapTokopediaProductIdsResponse]]
    PostShoppablePhotos: Alias[Awaitable[models.PostShoppablePhotosResponse]]
    PostShoppableVideo: Alias[Awaitable[models.PostShoppableVideoResponse]]
    PrecheckVideoContent: Alias[Awaitable[models.PrecheckVideoContentResponse]]
    RemoveShowcaseProducts: Alias[Awaitable[ResponseModel]]
    SearchCreatorAffiliateOrders: Alias[PageCall[models.AsyncSearchAffiliateOrdersPage, models.SearchAffiliateOrdersOrder]]
    SearchCreatorSampleApplications: Alias[PageCall[models.AsyncSearchCreatorSampleApplicationsPage, models.SampleApplication]]
    SearchCreatorTargetCollaborations: Alias[PageCall[models.AsyncSearchTargetCollaborationsPage, models.TargetCollaboration]]
    SearchMusic: Alias[Awaitable[models.SearchMusicResponse]]
    TopShowcaseProducts: Alias[Awaitable[ResponseModel]]
    UploadShoppablePhotoFile: Alias[Awaitable[models.UploadShoppablePhotoFileResponse]]
    UploadShoppableVideoFile: Alias[Awaitable[models.UploadShoppableVideoFileResponse]]
    addShowcaseProducts: Alias[Awaitable[models.AddShowcaseProductsResponse]]
    creatorGenerateGeneralLink: Alias[Awaitable[models.CreatorGenerateGeneralLinkResponse]]
    creatorGeneratePublisherLink: Alias[Awaitable[models.CreatorGeneratePublisherLinkResponse]]
    creatorGetSampleRequestDeeplink: Alias[Awaitable[models.CreatorGetSampleRequestDeeplinkResponse]]
    creatorSearchAffiliateTraceOrders: Alias[PageCall[models.AsyncCreatorSearchAffiliateTraceOrdersPage, models.Order]]
    creatorSearchSampleApplicationFulfillments: Alias[Awaitable[models.CreatorSearchSampleApplicationFulfillmentsResponse]]
    creatorSelectAffiliateProduct: Alias[PageCall[models.AsyncCreatorSelectAffiliateProductPage, models.CreatorSelectAffiliateProductProduct]]
    generateAffiliateSharingLink: Alias[Awaitable[models.GenerateAffiliateSharingLinkResponse]]
    getCreatorApplicableSampleLabel: Alias[Awaitable[models.GetCreatorApplicableSampleLabelResponse]]
    getCreatorProfile: Alias[Awaitable[models.GetCreatorProfileResponse]]
    getCreatorSampleApplicationDetail: Alias[Awaitable[models.GetCreatorSampleApplicationDetailResponse]]
    getOpenCollaborationProductListByProductIds: Alias[Awaitable[models.GetOpenCollaborationProductListByProductIdsResponse]]
    getShopProducts: Alias[PageCall[models.AsyncGetShopProductsPage, models.GetShopProductsProduct]]
    getShoppableVideoPrecheckResult: Alias[Awaitable[models.GetShoppableVideoPrecheckResultResponse]]
    getShoppableVideoStatus: Alias[Awaitable[models.GetShoppableVideoStatusResponse]]
    getShowcaseProducts: Alias[PageCall[models.AsyncGetShowcaseProductsPage, models.GetShowcaseProductsProduct]]
    getTokopediaProductMappings: Alias[Awaitable[models.GetTokopediaProductMappingsResponse]]
    mapTokopediaProductIds: Alias[Awaitable[models.MapTokopediaProductIdsResponse]]
    postShoppablePhotos: Alias[Awaitable[models.PostShoppablePhotosResponse]]
    postShoppableVideo: Alias[Awaitable[models.PostShoppableVideoResponse]]
    precheckVideoContent: Alias[Awaitable[models.PrecheckVideoContentResponse]]
    removeShowcaseProducts: Alias[Awaitable[ResponseModel]]
    searchAffiliateOrders: Alias[PageCall[models.AsyncSearchAffiliateOrdersPage, models.SearchAffiliateOrdersOrder]]
    searchCreatorSampleApplications: Alias[PageCall[models.AsyncSearchCreatorSampleApplicationsPage, models.SampleApplication]]
    searchMusic: Alias[Awaitable[models.SearchMusicResponse]]
    searchOpenCollaborationProduct: Alias[PageCall[models.AsyncSearchOpenCollaborationProductPage, models.Product]]
    searchTargetCollaborations: Alias[PageCall[models.AsyncSearchTargetCollaborationsPage, models.TargetCollaboration]]
    topShowcaseProducts: Alias[Awaitable[ResponseModel]]
    uploadShoppablePhotoFile: Alias[Awaitable[models.UploadShoppablePhotoFileResponse]]
    uploadShoppableVideoFile: Alias[Awaitable[models.UploadShoppableVideoFileResponse]]

RESOURCE: type[Resource]