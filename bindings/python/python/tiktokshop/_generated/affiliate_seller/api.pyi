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
    AdvancedFilterParams,
    AffiliateDataParams,
    AutoAddProductParams,
    CategoryParams,
    CommissionRateRangeParams,
    ContentPerformanceParams,
    CountRangeParams,
    CreateTargetCollaborationProductParams,
    CreatorInfoParams,
    EditOpenCollaborationSampleRuleSampleRuleParams,
    FollowerDemographicParams,
    FreeSampleRuleParams,
    GenderDistributionParams,
    GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItemParams,
    GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2Params,
    OptionChildrenParams,
    OptionItemParams,
    ProductFilterParams,
    ResolveTargetCollaborationConflictsConflictItemParams,
    SalesPriceRangeParams,
    SearchOpenCollaborationProductCategoryParams,
    SearchParamParams,
    SellerContactInfoParams,
    ThresholdParams,
    UpdateTargetCollaborationProductParams,
)

class AffiliateSellerApi(Resource):
    def check_creator_outreach_eligibility(
        self,
        *,
        creator_infos: Sequence[CreatorInfoParams],
        **options: Unpack[CallOptions],
    ) -> models.CheckCreatorOutreachEligibilityResponse: ...
    def check_target_collaboration_conflicts(
        self,
        *,
        creator_open_id_list: Sequence[str],
        product_id_list: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> models.CheckTargetCollaborationConflictsResponse: ...
    def create_compass_offline_export_task(
        self,
        *,
        end_day: int | None = None,
        module_type: Literal["BASE", "CREATOR"] | str | None = None,
        plan_type: Literal["ALL", "OPEN", "PARTNER", "TARGET"] | str | None = None,
        window_type: Literal["PAST_24H", "PAST_30_DAYS", "PAST_7_DAYS"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateCompassOfflineExportTaskResponse: ...
    def create_conversation_with_creator(
        self,
        *,
        creator_open_id: str | int,
        only_need_conversation_id: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateConversationWithCreatorResponse: ...
    def create_open_collaboration(
        self,
        *,
        commission_rate: int,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.CreateOpenCollaborationResponse: ...
    def create_target_collaboration(
        self,
        *,
        creator_user_open_ids: Sequence[str | int],
        end_time: str,
        free_sample_rule: FreeSampleRuleParams,
        message: str | None = None,
        name: str,
        preferred_content_type: str | None = None,
        products: Sequence[CreateTargetCollaborationProductParams],
        seller_contact_info: SellerContactInfoParams,
        **options: Unpack[CallOptions],
    ) -> models.CreateTargetCollaborationResponse: ...
    def download_compass_task_file(
        self,
        *,
        task_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.DownloadCompassTaskFileResponse: ...
    def edit_open_collaboration_sample_rule(
        self,
        *,
        product_id: str | int,
        sample_rule: EditOpenCollaborationSampleRuleSampleRuleParams | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def edit_open_collaboration_settings(
        self,
        *,
        auto_add_product: AutoAddProductParams | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def generate_affiliate_product_promotion_link(
        self,
        *,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GenerateAffiliateProductPromotionLinkResponse: ...
    def generate_target_collaboration_link(
        self,
        *,
        target_collaboration_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GenerateTargetCollaborationLinkResponse: ...
    def get_compass_task_list(
        self,
        *,
        doc_type: str,
        **options: Unpack[CallOptions],
    ) -> models.GetCompassTaskListResponse: ...
    def get_conversation_list(
        self,
        *,
        conversation_status: Literal["ALL", "ARCHIVED", "STARRED", "UNREAD", "UNREPLIED"] | str | None = None,
        only_need_conversation_id: bool | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetConversationListPage: ...
    def get_inbox_category_counts(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetInboxCategoryCountsResponse: ...
    def get_latest_unread_messages(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetLatestUnreadMessagesResponse: ...
    def get_marketplace_creator_performance(
        self,
        *,
        creator_user_id: str | int,
        data_groups: Sequence[Literal["BASIC_CREATOR_INFORMATION", "COLLABORATION", "CONTENT_PERFORMANCE", "FOLLOWER_INFORMATION", "SALES_AND_GMV"] | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetMarketplaceCreatorPerformanceResponse: ...
    def get_message_in_conversation(
        self,
        *,
        conversation_id: str | int,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetMessageInConversationPage: ...
    def get_open_collaboration_creator_content_detail(
        self,
        *,
        page_size: int | None = None,
        product_id: str | int,
        **options: Unpack[PageOptions],
    ) -> models.GetOpenCollaborationCreatorContentDetailPage: ...
    def get_open_collaboration_sample_rules(
        self,
        *,
        product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.GetOpenCollaborationSampleRulesResponse: ...
    def get_open_collaboration_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetOpenCollaborationSettingsResponse: ...
    def get_seller_search_creator_marketplace_advanced_filters(
        self,
        *,
        options_: Sequence[GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2Params] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse: ...
    def get_weekly_creator_outreach_quota(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetWeeklyCreatorOutreachQuotaResponse: ...
    def get_weekly_creator_outreach_records(
        self,
        *,
        page_index: int | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetWeeklyCreatorOutreachRecordsPage: ...
    def mark_conversation_read(
        self,
        *,
        conversation_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.MarkConversationReadResponse: ...
    def query_creator_promotion_details_in_target_collaboration(
        self,
        *,
        creator_user_open_id: str | int,
        invitation_group_id: str | int,
        invitation_id: str | int | None = None,
        product_filter: ProductFilterParams | None = None,
        query: str | None = None,
        query_type: Literal["PRODUCT_ID", "PRODUCT_NAME"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.QueryCreatorPromotionDetailsInTargetCollaborationResponse: ...
    def query_target_collaboration_detail(
        self,
        *,
        target_collaboration_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.QueryTargetCollaborationDetailResponse: ...
    def remove_creator_affiliate_from_collaboration(
        self,
        *,
        creator_user_open_id: str | int,
        open_collaboration_id: str | int,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def remove_open_collaboration(
        self,
        *,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.RemoveOpenCollaborationResponse: ...
    def remove_target_collaboration(
        self,
        *,
        target_collaboration_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def resolve_target_collaboration_conflicts(
        self,
        *,
        conflict_items: Sequence[ResolveTargetCollaborationConflictsConflictItemParams],
        **options: Unpack[CallOptions],
    ) -> models.ResolveTargetCollaborationConflictsResponse: ...
    def review_sample_applications(
        self,
        *,
        application_id: str | int,
        reject_reason: Literal["NOT_MATCH", "OFFLINE", "OTHER", "OUT_OF_STOCK"] | str | None = None,
        review_result: Literal["APPROVE", "REJECT"] | str,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def search_creator_on_marketplace(
        self,
        *,
        advanced_filters: AdvancedFilterParams | None = None,
        affiliate_data: AffiliateDataParams | None = None,
        category: Sequence[CategoryParams] | None = None,
        content_performance: ContentPerformanceParams | None = None,
        data_groups: Sequence[str] | None = None,
        follower_demographics: FollowerDemographicParams | None = None,
        gmv_ranges: Sequence[str] | None = None,
        keyword: str | None = None,
        page_size: int | None = None,
        search_key: str | None = None,
        units_sold_ranges: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchCreatorOnMarketplacePage: ...
    def search_open_collaboration(
        self,
        *,
        keyword: str | None = None,
        keyword_type: Literal["PRODUCT_ID", "PRODUCT_NAME"] | str | None = None,
        page_size: int | None = None,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        top_level_category_id: str | int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchOpenCollaborationPage: ...
    def search_open_collaboration_product(
        self,
        *,
        category: SearchOpenCollaborationProductCategoryParams | None = None,
        commission_rate_range: CommissionRateRangeParams | None = None,
        page_size: int | None = None,
        sales_price_range: SalesPriceRangeParams | None = None,
        sort_field: Literal["commission", "commission_rate", "product_sales_price", "units_sold"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        title_keywords: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchOpenCollaborationProductPage: ...
    def search_sample_applications(
        self,
        *,
        creator_user_oepn_id: str | int | None = None,
        order_id: str | int | None = None,
        page_size: int | None = None,
        product_id: str | int | None = None,
        status: Literal["AWAITING_SHIPMENT", "COMPLETED", "CONTENT_PENDING", "DEL_OPEN_COLLAB", "OPS_CANCELLED", "OPS_COMPLETED", "OPS_FAILED", "OVERDUE_CANCELLED", "PENDING", "REJECT_CANCELLED", "SELLER_NOT_SHIP_CANCELLED", "SHIPPED", "UNFULFILLABLE_CANCELLED", "UNFULFILL_CANCELLED", "WITHDRAW_CANCELLED"] | str | None = None,
        target_collabration_id: str | int | None = None,
        title: str | None = None,
        username: str | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchSampleApplicationsPage: ...
    def search_sample_applications_fulfillments(
        self,
        *,
        application_id: str | int,
        content_format: Literal["LIVE", "VIDEO"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SearchSampleApplicationsFulfillmentsResponse: ...
    def search_seller_affiliate_orders(
        self,
        *,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        program_id: str | int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchSellerAffiliateOrdersPage: ...
    def search_target_collaborations(
        self,
        *,
        collaboration_status: str,
        creator_accept_status: Literal["ACCEPT", "ALL"] | str | None = None,
        creator_user_open_id: str | int | None = None,
        free_sample_setting: str | None = None,
        page_size: int | None = None,
        search_param: SearchParamParams | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchTargetCollaborationsPage: ...
    def seller_get_sample_request_deeplink(
        self,
        *,
        campaign_id: str | int | None = None,
        collaboration_id: str | int | None = None,
        product_id: str | int,
        sku_id: str | int,
        valid_days: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SellerGetSampleRequestDeeplinkResponse: ...
    def send_im_message(
        self,
        *,
        content: str,
        conversation_id: str | int,
        msg_type: Literal["CRM_TEXT_WITH_IMAGE_CARD", "CRM_TEXT_WITH_PRODUCTS_CARD", "FREE_SAMPLE_CARD", "IMAGE", "PRODUCT_CARD", "TARGET_COLLABORATION_CARD", "TEXT"] | str,
        **options: Unpack[CallOptions],
    ) -> models.SendImMessageResponse: ...
    def update_conversation_status(
        self,
        *,
        action: str,
        conversation_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.UpdateConversationStatusResponse: ...
    def update_target_collaboration(
        self,
        *,
        creator_user_open_ids: Sequence[str | int],
        end_time: str,
        free_sample_rule: FreeSampleRuleParams,
        name: str,
        products: Sequence[UpdateTargetCollaborationProductParams],
        seller_contact_info: SellerContactInfoParams,
        target_collaboration_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.UpdateTargetCollaborationResponse: ...
    def upload_message_image(
        self,
        *,
        data: FileLike,
        **options: Unpack[CallOptions],
    ) -> models.UploadMessageImageResponse: ...
    def upload_message_image_v2(
        self,
        *,
        data: FileLike,
        **options: Unpack[CallOptions],
    ) -> models.UploadMessageImageV2Response: ...
    CheckCreatorOutreachEligibility: Alias[models.CheckCreatorOutreachEligibilityResponse]
    CheckTargetCollaborationConflicts: Alias[models.CheckTargetCollaborationConflictsResponse]
    CreateCompassOfflineExportTask: Alias[models.CreateCompassOfflineExportTaskResponse]
    CreateConversationwithcreator: Alias[models.CreateConversationWithCreatorResponse]
    CreateOpenCollaboration: Alias[models.CreateOpenCollaborationResponse]
    CreateTargetCollaboration: Alias[models.CreateTargetCollaborationResponse]
    DownloadCompassTaskFile: Alias[models.DownloadCompassTaskFileResponse]
    EditOpenCollaborationSampleRule: Alias[ResponseModel]
    EditOpenCollaborationSettings: Alias[ResponseModel]
    GenerateAffiliateProductPromotionLink: Alias[models.GenerateAffiliateProductPromotionLinkResponse]
    GenerateTargetCollaborationLink: Alias[models.GenerateTargetCollaborationLinkResponse]
    GetCompassTaskList: Alias[models.GetCompassTaskListResponse]
    GetConversationList: Alias[models.GetConversationListPage]
    GetInboxCategoryCounts: Alias[models.GetInboxCategoryCountsResponse]
    GetLatestUnreadMessages: Alias[models.GetLatestUnreadMessagesResponse]
    GetMarketplaceCreatorPerformance: Alias[models.GetMarketplaceCreatorPerformanceResponse]
    GetMessageintheConversation: Alias[models.GetMessageInConversationPage]
    GetOpenCollaborationCreatorContentDetail: Alias[models.GetOpenCollaborationCreatorContentDetailPage]
    GetOpenCollaborationSampleRules: Alias[models.GetOpenCollaborationSampleRulesResponse]
    GetOpenCollaborationSettings: Alias[models.GetOpenCollaborationSettingsResponse]
    GetSellerSearchCreatorMarketplaceAdvancedFilters: Alias[models.GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse]
    GetWeeklyCreatorOutreachQuota: Alias[models.GetWeeklyCreatorOutreachQuotaResponse]
    GetWeeklyCreatorOutreachRecords: Alias[models.GetWeeklyCreatorOutreachRecordsPage]
    MarkConversationRead: Alias[models.MarkConversationReadResponse]
    QueryCreatorPromotionDetailsInTargetCollaboration: Alias[models.QueryCreatorPromotionDetailsInTargetCollaborationResponse]
    QueryTargetCollaborationDetail: Alias[models.QueryTargetCollaborationDetailResponse]
    RemoveCreatorFromOpenCollaboration: Alias[ResponseModel]
    RemoveOpenCollaboration: Alias[models.RemoveOpenCollaborationResponse]
    RemoveTargetCollaboration: Alias[ResponseModel]
    ResolveTargetCollaborationConflicts: Alias[models.ResolveTargetCollaborationConflictsResponse]
    SearchOpenCollaboration: Alias[models.SearchOpenCollaborationPage]
    SearchSellerAffiliateOrders: Alias[models.SearchSellerAffiliateOrdersPage]
    SearchTargetCollaborations: Alias[models.SearchTargetCollaborationsPage]
    SellerGetSampleRequestDeeplink: Alias[models.SellerGetSampleRequestDeeplinkResponse]
    SellerReviewSampleApplications: Alias[ResponseModel]
    SellerSearchAffiliateOpenCollaborationProduct: Alias[models.SearchOpenCollaborationProductPage]
    SellerSearchCreatoronMarketplace: Alias[models.SearchCreatorOnMarketplacePage]
    SellerSearchSampleApplications: Alias[models.SearchSampleApplicationsPage]
    SellerSearchSampleApplicationsFulfillments: Alias[models.SearchSampleApplicationsFulfillmentsResponse]
    SendIMMessage: Alias[models.SendImMessageResponse]
    UpdateConversationStatus: Alias[models.UpdateConversationStatusResponse]
    UpdateTargetCollaboration: Alias[models.UpdateTargetCollaborationResponse]
    UploadMessageImage: Alias[models.UploadMessageImageResponse]
    UploadMessageImageV2: Alias[models.UploadMessageImageV2Response]
    checkCreatorOutreachEligibility: Alias[models.CheckCreatorOutreachEligibilityResponse]
    checkTargetCollaborationConflicts: Alias[models.CheckTargetCollaborationConflictsResponse]
    createCompassOfflineExportTask: Alias[models.CreateCompassOfflineExportTaskResponse]
    createConversationWithCreator: Alias[models.CreateConversationWithCreatorResponse]
    createOpenCollaboration: Alias[models.CreateOpenCollaborationResponse]
    createTargetCollaboration: Alias[models.CreateTargetCollaborationResponse]
    downloadCompassTaskFile: Alias[models.DownloadCompassTaskFileResponse]
    editOpenCollaborationSampleRule: Alias[ResponseModel]
    editOpenCollaborationSettings: Alias[ResponseModel]
    generateAffiliateProductPromotionLink: Alias[models.GenerateAffiliateProductPromotionLinkResponse]
    generateTargetCollaborationLink: Alias[models.GenerateTargetCollaborationLinkResponse]
    getCompassTaskList: Alias[models.GetCompassTaskListResponse]
    getConversationList: Alias[models.GetConversationListPage]
    getInboxCategoryCounts: Alias[models.GetInboxCategoryCountsResponse]
    getLatestUnreadMessages: Alias[models.GetLatestUnreadMessagesResponse]
    getMarketplaceCreatorPerformance: Alias[models.GetMarketplaceCreatorPerformanceResponse]
    getMessageInConversation: Alias[models.GetMessageInConversationPage]
    getOpenCollaborationCreatorContentDetail: Alias[models.GetOpenCollaborationCreatorContentDetailPage]
    getOpenCollaborationSampleRules: Alias[models.GetOpenCollaborationSampleRulesResponse]
    getOpenCollaborationSettings: Alias[models.GetOpenCollaborationSettingsResponse]
    getSellerSearchCreatorMarketplaceAdvancedFilters: Alias[models.GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse]
    getWeeklyCreatorOutreachQuota: Alias[models.GetWeeklyCreatorOutreachQuotaResponse]
    getWeeklyCreatorOutreachRecords: Alias[models.GetWeeklyCreatorOutreachRecordsPage]
    markConversationRead: Alias[models.MarkConversationReadResponse]
    queryCreatorPromotionDetailsInTargetCollaboration: Alias[models.QueryCreatorPromotionDetailsInTargetCollaborationResponse]
    queryTargetCollaborationDetail: Alias[models.QueryTargetCollaborationDetailResponse]
    removeCreatorAffiliateFromCollaboration: Alias[ResponseModel]
    removeOpenCollaboration: Alias[models.RemoveOpenCollaborationResponse]
    removeTargetCollaboration: Alias[ResponseModel]
    resolveTargetCollaborationConflicts: Alias[models.ResolveTargetCollaborationConflictsResponse]
    reviewSampleApplications: Alias[ResponseModel]
    searchCreatorOnMarketplace: Alias[models.SearchCreatorOnMarketplacePage]
    searchOpenCollaboration: Alias[models.SearchOpenCollaborationPage]
    searchOpenCollaborationProduct: Alias[models.SearchOpenCollaborationProductPage]
    searchSampleApplications: Alias[models.SearchSampleApplicationsPage]
    searchSampleApplicationsFulfillments: Alias[models.SearchSampleApplicationsFulfillmentsResponse]
    searchSellerAffiliateOrders: Alias[models.SearchSellerAffiliateOrdersPage]
    searchTargetCollaborations: Alias[models.SearchTargetCollaborationsPage]
    sellerGetSampleRequestDeeplink: Alias[models.SellerGetSampleRequestDeeplinkResponse]
    sendImMessage: Alias[models.SendImMessageResponse]
    updateConversationStatus: Alias[models.UpdateConversationStatusResponse]
    updateTargetCollaboration: Alias[models.UpdateTargetCollaborationResponse]
    uploadMessageImage: Alias[models.UploadMessageImageResponse]
    uploadMessageImageV2: Alias[models.UploadMessageImageV2Response]

class AsyncAffiliateSellerApi(Resource):
    async def check_creator_outreach_eligibility(
        self,
        *,
        creator_infos: Sequence[CreatorInfoParams],
        **options: Unpack[CallOptions],
    ) -> models.CheckCreatorOutreachEligibilityResponse: ...
    async def check_target_collaboration_conflicts(
        self,
        *,
        creator_open_id_list: Sequence[str],
        product_id_list: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> models.CheckTargetCollaborationConflictsResponse: ...
    async def create_compass_offline_export_task(
        self,
        *,
        end_day: int | None = None,
        module_type: Literal["BASE", "CREATOR"] | str | None = None,
        plan_type: Literal["ALL", "OPEN", "PARTNER", "TARGET"] | str | None = None,
        window_type: Literal["PAST_24H", "PAST_30_DAYS", "PAST_7_DAYS"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateCompassOfflineExportTaskResponse: ...
    async def create_conversation_with_creator(
        self,
        *,
        creator_open_id: str | int,
        only_need_conversation_id: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateConversationWithCreatorResponse: ...
    async def create_open_collaboration(
        self,
        *,
        commission_rate: int,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.CreateOpenCollaborationResponse: ...
    async def create_target_collaboration(
        self,
        *,
        creator_user_open_ids: Sequence[str | int],
        end_time: str,
        free_sample_rule: FreeSampleRuleParams,
        message: str | None = None,
        name: str,
        preferred_content_type: str | None = None,
        products: Sequence[CreateTargetCollaborationProductParams],
        seller_contact_info: SellerContactInfoParams,
        **options: Unpack[CallOptions],
    ) -> models.CreateTargetCollaborationResponse: ...
    async def download_compass_task_file(
        self,
        *,
        task_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.DownloadCompassTaskFileResponse: ...
    async def edit_open_collaboration_sample_rule(
        self,
        *,
        product_id: str | int,
        sample_rule: EditOpenCollaborationSampleRuleSampleRuleParams | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def edit_open_collaboration_settings(
        self,
        *,
        auto_add_product: AutoAddProductParams | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def generate_affiliate_product_promotion_link(
        self,
        *,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GenerateAffiliateProductPromotionLinkResponse: ...
    async def generate_target_collaboration_link(
        self,
        *,
        target_collaboration_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GenerateTargetCollaborationLinkResponse: ...
    async def get_compass_task_list(
        self,
        *,
        doc_type: str,
        **options: Unpack[CallOptions],
    ) -> models.GetCompassTaskListResponse: ...
    def get_conversation_list(
        self,
        *,
        conversation_status: Literal["ALL", "ARCHIVED", "STARRED", "UNREAD", "UNREPLIED"] | str | None = None,
        only_need_conversation_id: bool | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetConversationListPage, models.Conversation]: ...
    async def get_inbox_category_counts(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetInboxCategoryCountsResponse: ...
    async def get_latest_unread_messages(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetLatestUnreadMessagesResponse: ...
    async def get_marketplace_creator_performance(
        self,
        *,
        creator_user_id: str | int,
        data_groups: Sequence[Literal["BASIC_CREATOR_INFORMATION", "COLLABORATION", "CONTENT_PERFORMANCE", "FOLLOWER_INFORMATION", "SALES_AND_GMV"] | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetMarketplaceCreatorPerformanceResponse: ...
    def get_message_in_conversation(
        self,
        *,
        conversation_id: str | int,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetMessageInConversationPage, models.Message]: ...
    def get_open_collaboration_creator_content_detail(
        self,
        *,
        page_size: int | None = None,
        product_id: str | int,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetOpenCollaborationCreatorContentDetailPage, models.CreatorContentDetail]: ...
    async def get_open_collaboration_sample_rules(
        self,
        *,
        product_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.GetOpenCollaborationSampleRulesResponse: ...
    async def get_open_collaboration_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetOpenCollaborationSettingsResponse: ...
    async def get_seller_search_creator_marketplace_advanced_filters(
        self,
        *,
        options_: Sequence[GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2Params] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse: ...
    async def get_weekly_creator_outreach_quota(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetWeeklyCreatorOutreachQuotaResponse: ...
    def get_weekly_creator_outreach_records(
        self,
        *,
        page_index: int | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetWeeklyCreatorOutreachRecordsPage, models.Connect]: ...
    async def mark_conversation_read(
        self,
        *,
        conversation_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.MarkConversationReadResponse: ...
    async def query_creator_promotion_details_in_target_collaboration(
        self,
        *,
        creator_user_open_id: str | int,
        invitation_group_id: str | int,
        invitation_id: str | int | None = None,
        product_filter: ProductFilterParams | None = None,
        query: str | None = None,
        query_type: Literal["PRODUCT_ID", "PRODUCT_NAME"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.QueryCreatorPromotionDetailsInTargetCollaborationResponse: ...
    async def query_target_collaboration_detail(
        self,
        *,
        target_collaboration_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.QueryTargetCollaborationDetailResponse: ...
    async def remove_creator_affiliate_from_collaboration(
        self,
        *,
        creator_user_open_id: str | int,
        open_collaboration_id: str | int,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def remove_open_collaboration(
        self,
        *,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.RemoveOpenCollaborationResponse: ...
    async def remove_target_collaboration(
        self,
        *,
        target_collaboration_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def resolve_target_collaboration_conflicts(
        self,
        *,
        conflict_items: Sequence[ResolveTargetCollaborationConflictsConflictItemParams],
        **options: Unpack[CallOptions],
    ) -> models.ResolveTargetCollaborationConflictsResponse: ...
    async def review_sample_applications(
        self,
        *,
        application_id: str | int,
        reject_reason: Literal["NOT_MATCH", "OFFLINE", "OTHER", "OUT_OF_STOCK"] | str | None = None,
        review_result: Literal["APPROVE", "REJECT"] | str,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def search_creator_on_marketplace(
        self,
        *,
        advanced_filters: AdvancedFilterParams | None = None,
        affiliate_data: AffiliateDataParams | None = None,
        category: Sequence[CategoryParams] | None = None,
        content_performance: ContentPerformanceParams | None = None,
        data_groups: Sequence[str] | None = None,
        follower_demographics: FollowerDemographicParams | None = None,
        gmv_ranges: Sequence[str] | None = None,
        keyword: str | None = None,
        page_size: int | None = None,
        search_key: str | None = None,
        units_sold_ranges: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchCreatorOnMarketplacePage, models.SearchCreatorOnMarketplaceCreator]: ...
    def search_open_collaboration(
        self,
        *,
        keyword: str | None = None,
        keyword_type: Literal["PRODUCT_ID", "PRODUCT_NAME"] | str | None = None,
        page_size: int | None = None,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        top_level_category_id: str | int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchOpenCollaborationPage, models.OpenCollaboration]: ...
    def search_open_collaboration_product(
        self,
        *,
        category: SearchOpenCollaborationProductCategoryParams | None = None,
        commission_rate_range: CommissionRateRangeParams | None = None,
        page_size: int | None = None,
        sales_price_range: SalesPriceRangeParams | None = None,
        sort_field: Literal["commission", "commission_rate", "product_sales_price", "units_sold"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        title_keywords: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchOpenCollaborationProductPage, models.SearchOpenCollaborationProductProduct]: ...
    def search_sample_applications(
        self,
        *,
        creator_user_oepn_id: str | int | None = None,
        order_id: str | int | None = None,
        page_size: int | None = None,
        product_id: str | int | None = None,
        status: Literal["AWAITING_SHIPMENT", "COMPLETED", "CONTENT_PENDING", "DEL_OPEN_COLLAB", "OPS_CANCELLED", "OPS_COMPLETED", "OPS_FAILED", "OVERDUE_CANCELLED", "PENDING", "REJECT_CANCELLED", "SELLER_NOT_SHIP_CANCELLED", "SHIPPED", "UNFULFILLABLE_CANCELLED", "UNFULFILL_CANCELLED", "WITHDRAW_CANCELLED"] | str | None = None,
        target_collabration_id: str | int | None = None,
        title: str | None = None,
        username: str | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchSampleApplicationsPage, models.SampleApplication]: ...
    async def search_sample_applications_fulfillments(
        self,
        *,
        application_id: str | int,
        content_format: Literal["LIVE", "VIDEO"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SearchSampleApplicationsFulfillmentsResponse: ...
    def search_seller_affiliate_orders(
        self,
        *,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        program_id: str | int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchSellerAffiliateOrdersPage, models.Order]: ...
    def search_target_collaborations(
        self,
        *,
        collaboration_status: str,
        creator_accept_status: Literal["ACCEPT", "ALL"] | str | None = None,
        creator_user_open_id: str | int | None = None,
        free_sample_setting: str | None = None,
        page_size: int | None = None,
        search_param: SearchParamParams | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchTargetCollaborationsPage, models.TargetCollaboration]: ...
    async def seller_get_sample_request_deeplink(
        self,
        *,
        campaign_id: str | int | None = None,
        collaboration_id: str | int | None = None,
        product_id: str | int,
        sku_id: str | int,
        valid_days: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SellerGetSampleRequestDeeplinkResponse: ...
    async def send_im_message(
        self,
        *,
        content: str,
        conversation_id: str | int,
        msg_type: Literal["CRM_TEXT_WITH_IMAGE_CARD", "CRM_TEXT_WITH_PRODUCTS_CARD", "FREE_SAMPLE_CARD", "IMAGE", "PRODUCT_CARD", "TARGET_COLLABORATION_CARD", "TEXT"] | str,
        **options: Unpack[CallOptions],
    ) -> models.SendImMessageResponse: ...
    async def update_conversation_status(
        self,
        *,
        action: str,
        conversation_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.UpdateConversationStatusResponse: ...
    async def update_target_collaboration(
        self,
        *,
        creator_user_open_ids: Sequence[str | int],
        end_time: str,
        free_sample_rule: FreeSampleRuleParams,
        name: str,
        products: Sequence[UpdateTargetCollaborationProductParams],
        seller_contact_info: SellerContactInfoParams,
        target_collaboration_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.UpdateTargetCollaborationResponse: ...
    async def upload_message_image(
        self,
        *,
        data: FileLike,
        **options: Unpack[CallOptions],
    ) -> models.UploadMessageImageResponse: ...
    async def upload_message_image_v2(
        self,
        *,
        data: FileLike,
        **options: Unpack[CallOptions],
    ) -> models.UploadMessageImageV2Response: ...
    CheckCreatorOutreachEligibility: Alias[Awaitable[models.CheckCreatorOutreachEligibilityResponse]]
    CheckTargetCollaborationConflicts: Alias[Awaitable[models.CheckTargetCollaborationConflictsResponse]]
    CreateCompassOfflineExportTask: Alias[Awaitable[models.CreateCompassOfflineExportTaskResponse]]
    CreateConversationwithcreator: Alias[Awaitable[models.CreateConversationWithCreatorResponse]]
    CreateOpenCollaboration: Alias[Awaitable[models.CreateOpenCollaborationResponse]]
    CreateTargetCollaboration: Alias[Awaitable[models.CreateTargetCollaborationResponse]]
    DownloadCompassTaskFile: Alias[Awaitable[models.DownloadCompassTaskFileResponse]]
    EditOpenCollaborationSampleRule: Alias[Awaitable[ResponseModel]]
    EditOpenCollaborationSettings: Alias[Awaitable[ResponseModel]]
    GenerateAffiliateProductPromotionLink: Alias[Awaitable[models.GenerateAffiliateProductPromotionLinkResponse]]
    GenerateTargetCollaborationLink: Alias[Awaitable[models.GenerateTargetCollaborationLinkResponse]]
    GetCompassTaskList: Alias[Awaitable[models.GetCompassTaskListResponse]]
    GetConversationList: Alias[PageCall[models.AsyncGetConversationListPage, models.Conversation]]
    GetInboxCategoryCounts: Alias[Awaitable[models.GetInboxCategoryCountsResponse]]
    GetLatestUnreadMessages: Alias[Awaitable[models.GetLatestUnreadMessagesResponse]]
    GetMarketplaceCreatorPerformance: Alias[Awaitable[models.GetMarketplaceCreatorPerformanceResponse]]
    GetMessageintheConversation: Alias[PageCall[models.AsyncGetMessageInConversationPage, models.Message]]
    GetOpenCollaborationCreatorContentDetail: Alias[PageCall[models.AsyncGetOpenCollaborationCreatorContentDetailPage, models.CreatorContentDetail]]
    GetOpenCollaborationSampleRules: Alias[Awaitable[models.GetOpenCollaborationSampleRulesResponse]]
    GetOpenCollaborationSettings: Alias[Awaitable[models.GetOpenCollaborationSettingsResponse]]
    GetSellerSearchCreatorMarketplaceAdvancedFilters: Alias[Awaitable[models.GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse]]
    GetWeeklyCreatorOutreachQuota: Alias[Awaitable[models.GetWeeklyCreatorOutreachQuotaResponse]]
    GetWeeklyCreatorOutreachRecords: Alias[PageCall[models.AsyncGetWeeklyCreatorOutreachRecordsPage, models.Connect]]
    MarkConversationRead: Alias[Awaitable[models.MarkConversationReadResponse]]
    QueryCreatorPromotionDetailsInTargetCollaboration: Alias[Awaitable[models.QueryCreatorPromotionDetailsInTargetCollaborationResponse]]
    QueryTargetCollaborationDetail: Alias[Awaitable[models.QueryTargetCollaborationDetailResponse]]
    RemoveCreatorFromOpenCollaboration: Alias[Awaitable[ResponseModel]]
    RemoveOpenCollaboration: Alias[Awaitable[models.RemoveOpenCollaborationResponse]]
    RemoveTargetCollaboration: Alias[Awaitable[ResponseModel]]
    ResolveTargetCollaborationConflicts: Alias[Awaitable[models.ResolveTargetCollaborationConflictsResponse]]
    SearchOpenCollaboration: Alias[PageCall[models.AsyncSearchOpenCollaborationPage, models.OpenCollaboration]]
    SearchSellerAffiliateOrders: Alias[PageCall[models.AsyncSearchSellerAffiliateOrdersPage, models.Order]]
    SearchTargetCollaborations: Alias[PageCall[models.AsyncSearchTargetCollaborationsPage, models.TargetCollaboration]]
    SellerGetSampleRequestDeeplink: Alias[Awaitable[models.SellerGetSampleRequestDeeplinkResponse]]
    SellerReviewSampleApplications: Alias[Awaitable[ResponseModel]]
    SellerSearchAffiliateOpenCollaborationProduct: Alias[PageCall[models.AsyncSearchOpenCollaborationProductPage, models.SearchOpenCollaborationProductProduct]]
    SellerSearchCreatoronMarketplace: Alias[PageCall[models.AsyncSearchCreatorOnMarketplacePage, models.SearchCreatorOnMarketplaceCreator]]
    SellerSearchSampleApplications: Alias[PageCall[models.AsyncSearchSampleApplicationsPage, models.SampleApplication]]
    SellerSearchSampleApplicationsFulfillments: Alias[Awaitable[models.SearchSampleApplicationsFulfillmentsResponse]]
    SendIMMessage: Alias[Awaitable[models.SendImMessageResponse]]
    UpdateConversationStatus: Alias[Awaitable[models.UpdateConversationStatusResponse]]
    UpdateTargetCollaboration: Alias[Awaitable[models.UpdateTargetCollaborationResponse]]
    UploadMessageImage: Alias[Awaitable[models.UploadMessageImageResponse]]
    UploadMessageImageV2: Alias[Awaitable[models.UploadMessageImageV2Response]]
    checkCreatorOutreachEligibility: Alias[Awaitable[models.CheckCreatorOutreachEligibilityResponse]]
    checkTargetCollaborationConflicts: Alias[Awaitable[models.CheckTargetCollaborationConflictsResponse]]
    createCompassOfflineExportTask: Alias[Awaitable[models.CreateCompassOfflineExportTaskResponse]]
    createConversationWithCreator: Alias[Awaitable[models.CreateConversationWithCreatorResponse]]
    createOpenCollaboration: Alias[Awaitable[models.CreateOpenCollaborationResponse]]
    createTargetCollaboration: Alias[Awaitable[models.CreateTargetCollaborationResponse]]
    downloadCompassTaskFile: Alias[Awaitable[models.DownloadCompassTaskFileResponse]]
    editOpenCollaborationSampleRule: Alias[Awaitable[ResponseModel]]
    editOpenCollaborationSettings: Alias[Awaitable[ResponseModel]]
    generateAffiliateProductPromotionLink: Alias[Awaitable[models.GenerateAffiliateProductPromotionLinkResponse]]
    generateTargetCollaborationLink: Alias[Awaitable[models.GenerateTargetCollaborationLinkResponse]]
    getCompassTaskList: Alias[Awaitable[models.GetCompassTaskListResponse]]
    getConversationList: Alias[PageCall[models.AsyncGetConversationListPage, models.Conversation]]
    getInboxCategoryCounts: Alias[Awaitable[models.GetInboxCategoryCountsResponse]]
    getLatestUnreadMessages: Alias[Awaitable[models.GetLatestUnreadMessagesResponse]]
    getMarketplaceCreatorPerformance: Alias[Awaitable[models.GetMarketplaceCreatorPerformanceResponse]]
    getMessageInConversation: Alias[PageCall[models.AsyncGetMessageInConversationPage, models.Message]]
    getOpenCollaborationCreatorContentDetail: Alias[PageCall[models.AsyncGetOpenCollaborationCreatorContentDetailPage, models.CreatorContentDetail]]
    getOpenCollaborationSampleRules: Alias[Awaitable[models.GetOpenCollaborationSampleRulesResponse]]
    getOpenCollaborationSettings: Alias[Awaitable[models.GetOpenCollaborationSettingsResponse]]
    getSellerSearchCreatorMarketplaceAdvancedFilters: Alias[Awaitable[models.GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse]]
    getWeeklyCreatorOutreachQuota: Alias[Awaitable[models.GetWeeklyCreatorOutreachQuotaResponse]]
    getWeeklyCreatorOutreachRecords: Alias[PageCall[models.AsyncGetWeeklyCreatorOutreachRecordsPage, models.Connect]]
    markConversationRead: Alias[Awaitable[models.MarkConversationReadResponse]]
    queryCreatorPromotionDetailsInTargetCollaboration: Alias[Awaitable[models.QueryCreatorPromotionDetailsInTargetCollaborationResponse]]
    queryTargetCollaborationDetail: Alias[Awaitable[models.QueryTargetCollaborationDetailResponse]]
    removeCreatorAffiliateFromCollaboration: Alias[Awaitable[ResponseModel]]
    removeOpenCollaboration: Alias[Awaitable[models.RemoveOpenCollaborationResponse]]
    removeTargetCollaboration: Alias[Awaitable[ResponseModel]]
    resolveTargetCollaborationConflicts: Alias[Awaitable[models.ResolveTargetCollaborationConflictsResponse]]
    reviewSampleApplications: Alias[Awaitable[ResponseModel]]
    searchCreatorOnMarketplace: Alias[PageCall[models.AsyncSearchCreatorOnMarketplacePage, models.SearchCreatorOnMarketplaceCreator]]
    searchOpenCollaboration: Alias[PageCall[models.AsyncSearchOpenCollaborationPage, models.OpenCollaboration]]
    searchOpenCollaborationProduct: Alias[PageCall[models.AsyncSearchOpenCollaborationProductPage, models.SearchOpenCollaborationProductProduct]]
    searchSampleApplications: Alias[PageCall[models.AsyncSearchSampleApplicationsPage, models.SampleApplication]]
    searchSampleApplicationsFulfillments: Alias[Awaitable[models.SearchSampleApplicationsFulfillmentsResponse]]
    searchSellerAffiliateOrders: Alias[PageCall[models.AsyncSearchSellerAffiliateOrdersPage, models.Order]]
    searchTargetCollaborations: Alias[PageCall[models.AsyncSearchTargetCollaborationsPage, models.TargetCollaboration]]
    sellerGetSampleRequestDeeplink: Alias[Awaitable[models.SellerGetSampleRequestDeeplinkResponse]]
    sendImMessage: Alias[Awaitable[models.SendImMessageResponse]]
    updateConversationStatus: Alias[Awaitable[models.UpdateConversationStatusResponse]]
    updateTargetCollaboration: Alias[Awaitable[models.UpdateTargetCollaborationResponse]]
    uploadMessageImage: Alias[Awaitable[models.UploadMessageImageResponse]]
    uploadMessageImageV2: Alias[Awaitable[models.UploadMessageImageV2Response]]

RESOURCE: type[Resource]