# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate seller: its operations."""

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
    CheckCreatorOutreachEligibilityResponse,
    CheckTargetCollaborationConflictsResponse,
    Connect,
    Conversation,
    CreateCompassOfflineExportTaskResponse,
    CreateConversationWithCreatorResponse,
    CreateOpenCollaborationResponse,
    CreateTargetCollaborationResponse,
    CreatorContentDetail,
    DownloadCompassTaskFileResponse,
    GenerateAffiliateProductPromotionLinkResponse,
    GenerateTargetCollaborationLinkResponse,
    GetCompassTaskListResponse,
    GetConversationListPage,
    GetConversationListResponse,
    GetInboxCategoryCountsResponse,
    GetLatestUnreadMessagesResponse,
    GetMarketplaceCreatorPerformanceResponse,
    GetMessageInConversationPage,
    GetMessageInConversationResponse,
    GetOpenCollaborationCreatorContentDetailPage,
    GetOpenCollaborationCreatorContentDetailResponse,
    GetOpenCollaborationSampleRulesResponse,
    GetOpenCollaborationSettingsResponse,
    GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse,
    GetWeeklyCreatorOutreachQuotaResponse,
    GetWeeklyCreatorOutreachRecordsPage,
    GetWeeklyCreatorOutreachRecordsResponse,
    MarkConversationReadResponse,
    Message,
    OpenCollaboration,
    Order,
    QueryCreatorPromotionDetailsInTargetCollaborationResponse,
    QueryTargetCollaborationDetailResponse,
    RemoveOpenCollaborationResponse,
    ResolveTargetCollaborationConflictsResponse,
    SampleApplication,
    SearchCreatorOnMarketplaceCreator,
    SearchCreatorOnMarketplacePage,
    SearchCreatorOnMarketplaceResponse,
    SearchOpenCollaborationPage,
    SearchOpenCollaborationProductPage,
    SearchOpenCollaborationProductProduct,
    SearchOpenCollaborationProductResponse,
    SearchOpenCollaborationResponse,
    SearchSampleApplicationsFulfillmentsResponse,
    SearchSampleApplicationsPage,
    SearchSampleApplicationsResponse,
    SearchSellerAffiliateOrdersPage,
    SearchSellerAffiliateOrdersResponse,
    SearchTargetCollaborationsPage,
    SearchTargetCollaborationsResponse,
    SellerGetSampleRequestDeeplinkResponse,
    SendImMessageResponse,
    TargetCollaboration,
    UpdateConversationStatusResponse,
    UpdateTargetCollaborationResponse,
    UploadMessageImageResponse,
    UploadMessageImageV2Response,
)
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
    """Affiliate seller."""

    __slots__ = ()
    _domain = "affiliate_seller"
    _aliases = {
        "CheckCreatorOutreachEligibility": "check_creator_outreach_eligibility",
        "CheckTargetCollaborationConflicts": "check_target_collaboration_conflicts",
        "CreateCompassOfflineExportTask": "create_compass_offline_export_task",
        "CreateConversationwithcreator": "create_conversation_with_creator",
        "CreateOpenCollaboration": "create_open_collaboration",
        "CreateTargetCollaboration": "create_target_collaboration",
        "DownloadCompassTaskFile": "download_compass_task_file",
        "EditOpenCollaborationSampleRule": "edit_open_collaboration_sample_rule",
        "EditOpenCollaborationSettings": "edit_open_collaboration_settings",
        "GenerateAffiliateProductPromotionLink": "generate_affiliate_product_promotion_link",
        "GenerateTargetCollaborationLink": "generate_target_collaboration_link",
        "GetCompassTaskList": "get_compass_task_list",
        "GetConversationList": "get_conversation_list",
        "GetInboxCategoryCounts": "get_inbox_category_counts",
        "GetLatestUnreadMessages": "get_latest_unread_messages",
        "GetMarketplaceCreatorPerformance": "get_marketplace_creator_performance",
        "GetMessageintheConversation": "get_message_in_conversation",
        "GetOpenCollaborationCreatorContentDetail": "get_open_collaboration_creator_content_detail",
        "GetOpenCollaborationSampleRules": "get_open_collaboration_sample_rules",
        "GetOpenCollaborationSettings": "get_open_collaboration_settings",
        "GetSellerSearchCreatorMarketplaceAdvancedFilters": "get_seller_search_creator_marketplace_advanced_filters",
        "GetWeeklyCreatorOutreachQuota": "get_weekly_creator_outreach_quota",
        "GetWeeklyCreatorOutreachRecords": "get_weekly_creator_outreach_records",
        "MarkConversationRead": "mark_conversation_read",
        "QueryCreatorPromotionDetailsInTargetCollaboration": "query_creator_promotion_details_in_target_collaboration",
        "QueryTargetCollaborationDetail": "query_target_collaboration_detail",
        "RemoveCreatorFromOpenCollaboration": "remove_creator_affiliate_from_collaboration",
        "RemoveOpenCollaboration": "remove_open_collaboration",
        "RemoveTargetCollaboration": "remove_target_collaboration",
        "ResolveTargetCollaborationConflicts": "resolve_target_collaboration_conflicts",
        "SearchOpenCollaboration": "search_open_collaboration",
        "SearchSellerAffiliateOrders": "search_seller_affiliate_orders",
        "SearchTargetCollaborations": "search_target_collaborations",
        "SellerGetSampleRequestDeeplink": "seller_get_sample_request_deeplink",
        "SellerReviewSampleApplications": "review_sample_applications",
        "SellerSearchAffiliateOpenCollaborationProduct": "search_open_collaboration_product",
        "SellerSearchCreatoronMarketplace": "search_creator_on_marketplace",
        "SellerSearchSampleApplications": "search_sample_applications",
        "SellerSearchSampleApplicationsFulfillments": "search_sample_applications_fulfillments",
        "SendIMMessage": "send_im_message",
        "UpdateConversationStatus": "update_conversation_status",
        "UpdateTargetCollaboration": "update_target_collaboration",
        "UploadMessageImage": "upload_message_image",
        "UploadMessageImageV2": "upload_message_image_v2",
        "checkCreatorOutreachEligibility": "check_creator_outreach_eligibility",
        "checkTargetCollaborationConflicts": "check_target_collaboration_conflicts",
        "createCompassOfflineExportTask": "create_compass_offline_export_task",
        "createConversationWithCreator": "create_conversation_with_creator",
        "createOpenCollaboration": "create_open_collaboration",
        "createTargetCollaboration": "create_target_collaboration",
        "downloadCompassTaskFile": "download_compass_task_file",
        "editOpenCollaborationSampleRule": "edit_open_collaboration_sample_rule",
        "editOpenCollaborationSettings": "edit_open_collaboration_settings",
        "generateAffiliateProductPromotionLink": "generate_affiliate_product_promotion_link",
        "generateTargetCollaborationLink": "generate_target_collaboration_link",
        "getCompassTaskList": "get_compass_task_list",
        "getConversationList": "get_conversation_list",
        "getInboxCategoryCounts": "get_inbox_category_counts",
        "getLatestUnreadMessages": "get_latest_unread_messages",
        "getMarketplaceCreatorPerformance": "get_marketplace_creator_performance",
        "getMessageInConversation": "get_message_in_conversation",
        "getOpenCollaborationCreatorContentDetail": "get_open_collaboration_creator_content_detail",
        "getOpenCollaborationSampleRules": "get_open_collaboration_sample_rules",
        "getOpenCollaborationSettings": "get_open_collaboration_settings",
        "getSellerSearchCreatorMarketplaceAdvancedFilters": "get_seller_search_creator_marketplace_advanced_filters",
        "getWeeklyCreatorOutreachQuota": "get_weekly_creator_outreach_quota",
        "getWeeklyCreatorOutreachRecords": "get_weekly_creator_outreach_records",
        "markConversationRead": "mark_conversation_read",
        "queryCreatorPromotionDetailsInTargetCollaboration": "query_creator_promotion_details_in_target_collaboration",
        "queryTargetCollaborationDetail": "query_target_collaboration_detail",
        "removeCreatorAffiliateFromCollaboration": "remove_creator_affiliate_from_collaboration",
        "removeOpenCollaboration": "remove_open_collaboration",
        "removeTargetCollaboration": "remove_target_collaboration",
        "resolveTargetCollaborationConflicts": "resolve_target_collaboration_conflicts",
        "reviewSampleApplications": "review_sample_applications",
        "searchCreatorOnMarketplace": "search_creator_on_marketplace",
        "searchOpenCollaboration": "search_open_collaboration",
        "searchOpenCollaborationProduct": "search_open_collaboration_product",
        "searchSampleApplications": "search_sample_applications",
        "searchSampleApplicationsFulfillments": "search_sample_applications_fulfillments",
        "searchSellerAffiliateOrders": "search_seller_affiliate_orders",
        "searchTargetCollaborations": "search_target_collaborations",
        "sellerGetSampleRequestDeeplink": "seller_get_sample_request_deeplink",
        "sendImMessage": "send_im_message",
        "updateConversationStatus": "update_conversation_status",
        "updateTargetCollaboration": "update_target_collaboration",
        "uploadMessageImage": "upload_message_image",
        "uploadMessageImageV2": "upload_message_image_v2",
    }

    def check_creator_outreach_eligibility(
        self,
        *,
        creator_infos: Sequence[CreatorInfoParams] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> CheckCreatorOutreachEligibilityResponse:
        """Checks which creators the shop may contact under its weekly outreach quota.

        Official name `CheckCreatorOutreachEligibility`: `POST /affiliate_seller/{version}/creator_outreach/eligibility/check`, version 202610.

        - cipher: `shop_cipher` (optional)

        Args:
            creator_infos: Creators whom the shop would like to contact, each by open id. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "creator_infos": creator_infos,
        }
        return self._call("affiliate_seller.check_creator_outreach_eligibility", "CheckCreatorOutreachEligibilityResponse", params, options)

    def check_target_collaboration_conflicts(
        self,
        *,
        creator_open_id_list: Sequence[str] = REQUIRED,
        product_id_list: Sequence[str] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> CheckTargetCollaborationConflictsResponse:
        """Finds pairs of creator and product that are already in another target collaboration.

        Official name `CheckTargetCollaborationConflicts`: `POST /affiliate_seller/{version}/target_collaborations/conflicts/check`, version 202605.

        - cipher: `shop_cipher` (optional)

        Args:
            creator_open_id_list: Creators to check for conflicts, given by open id. Required.
            product_id_list: Products of the planned collaboration to check for conflicts. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "creator_open_id_list": creator_open_id_list,
            "product_id_list": product_id_list,
        }
        return self._call("affiliate_seller.check_target_collaboration_conflicts", "CheckTargetCollaborationConflictsResponse", params, options)

    def create_compass_offline_export_task(
        self,
        *,
        end_day: int | None = None,
        module_type: Literal["BASE", "CREATOR"] | str | None = None,
        plan_type: Literal["ALL", "OPEN", "PARTNER", "TARGET"] | str | None = None,
        window_type: Literal["PAST_24H", "PAST_30_DAYS", "PAST_7_DAYS"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateCompassOfflineExportTaskResponse:
        """Starts an offline export of affiliate data and returns its task id.

        Official name `CreateCompassOfflineExportTask`: `POST /affiliate_seller/{version}/compass/offline_task`, version 202603.

        - cipher: `shop_cipher` (optional)

        Args:
            end_day: Last day that the export covers; `window_type` says how far back it reaches.
            module_type: What the export covers: figures of the shop or of creators.
            plan_type: Kind of collaboration that the export covers.
            window_type: Period before `end_day` that the export covers.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "end_day": end_day,
            "module_type": module_type,
            "plan_type": plan_type,
            "window_type": window_type,
        }
        return self._call("affiliate_seller.create_compass_offline_export_task", "CreateCompassOfflineExportTaskResponse", params, options)

    def create_conversation_with_creator(
        self,
        *,
        creator_open_id: str | int = REQUIRED,
        only_need_conversation_id: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateConversationWithCreatorResponse:
        """Opens a chat between the shop and a creator, or returns the existing one.

        Official name `CreateConversationwithcreator`: `POST /affiliate_seller/{version}/conversations`, version 202508.
        Also in version 202412: `version=`.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_messages.write`

        Args:
            creator_open_id: Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required.
            only_need_conversation_id: Set to false to get all facts about the conversation; true, the default, returns its id alone. Example: `true`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "creator_open_id": creator_open_id,
            "only_need_conversation_id": only_need_conversation_id,
        }
        return self._call("affiliate_seller.create_conversation_with_creator", "CreateConversationWithCreatorResponse", params, options)

    def create_open_collaboration(
        self,
        *,
        commission_rate: int = REQUIRED,
        product_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> CreateOpenCollaborationResponse:
        """Opens a product for promotion by any creator at a commission rate.

        Official name `CreateOpenCollaboration`: `POST /affiliate_seller/{version}/open_collaborations`, version 202412.
        Also in version 202405: `version=`.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_collaboration.write`

        Args:
            commission_rate: Commission offered to every creator, in hundredths of a percent (3587 is 35.87 percent); at least 100. Required. Example: `1000`.
            product_id: Platform's id of the product that the entry or call is about. Required. Example: `789078671231`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "commission_rate": commission_rate,
            "product_id": product_id,
        }
        return self._call("affiliate_seller.create_open_collaboration", "CreateOpenCollaborationResponse", params, options)

    def create_target_collaboration(
        self,
        *,
        creator_user_open_ids: Sequence[str | int] = REQUIRED,
        end_time: str = REQUIRED,
        free_sample_rule: FreeSampleRuleParams = REQUIRED,
        message: str | None = None,
        name: str = REQUIRED,
        preferred_content_type: str | None = None,
        products: Sequence[CreateTargetCollaborationProductParams] = REQUIRED,
        seller_contact_info: SellerContactInfoParams = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> CreateTargetCollaborationResponse:
        """Invites chosen creators to promote chosen products until an end time.

        Official name `CreateTargetCollaboration`: `POST /affiliate_seller/{version}/target_collaborations`, version 202508.
        Also in version 202405: `version=`.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_collaboration.write`

        Args:
            creator_user_open_ids: Open ids of the creators to invite, at most 50. Required.
            end_time: When the collaboration ends, Unix time in seconds. Required. Example: `1715654330`.
            free_sample_rule: Whether invited creators get free samples and whether the seller must approve each request. Required.
            message: Text that the seller sends to the invited creators about the shop and the collaboration.
            name: Name of the target collaboration, visible to the seller and to invited creators. Required. Example: `openapi_test`.
            preferred_content_type: Kind of content the seller would like invited creators to make.
            products: Products of the collaboration with the commission for each, at most 100; one that is left out is removed, if creators show it only from 00:00 of the next day. Required.
            seller_contact_info: Contact details that invited creators see. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "creator_user_open_ids": creator_user_open_ids,
            "end_time": end_time,
            "free_sample_rule": free_sample_rule,
            "message": message,
            "name": name,
            "preferred_content_type": preferred_content_type,
            "products": products,
            "seller_contact_info": seller_contact_info,
        }
        return self._call("affiliate_seller.create_target_collaboration", "CreateTargetCollaborationResponse", params, options)

    def download_compass_task_file(
        self,
        *,
        task_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> DownloadCompassTaskFileResponse:
        """Returns the file of a finished data export as Base64 text.

        Official name `DownloadCompassTaskFile`: `GET /affiliate_seller/{version}/compass/offline_tasks/{task_id}/file`, version 202603.

        - cipher: `shop_cipher` (optional)

        Args:
            task_id: Id of the export task whose file to read. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "task_id": task_id,
        }
        return self._call("affiliate_seller.download_compass_task_file", "DownloadCompassTaskFileResponse", params, options)

    def edit_open_collaboration_sample_rule(
        self,
        *,
        product_id: str | int = REQUIRED,
        sample_rule: EditOpenCollaborationSampleRuleSampleRuleParams | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Sets the quota, period and thresholds of free samples for one open collaboration product.

        Official name `EditOpenCollaborationSampleRule`: `POST /affiliate_seller/{version}/open_collaborations/sample_rules`, version 202410.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_collaboration.write`

        Args:
            product_id: Platform's id of the product that the entry or call is about. Required. Example: `123456`.
            sample_rule: Conditions on which creators can get samples of the product.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_id": product_id,
            "sample_rule": sample_rule,
        }
        return self._call("affiliate_seller.edit_open_collaboration_sample_rule", "", params, options)

    def edit_open_collaboration_settings(
        self,
        *,
        auto_add_product: AutoAddProductParams | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Switches automatic adding of new products to open collaborations on or off.

        Official name `EditOpenCollaborationSettings`: `POST /affiliate_seller/{version}/open_collaboration_settings`, version 202405.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_collaboration.write`

        Args:
            auto_add_product: Rule by which products enter open collaboration on their own, with the commission rate they get.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "auto_add_product": auto_add_product,
        }
        return self._call("affiliate_seller.edit_open_collaboration_settings", "", params, options)

    def generate_affiliate_product_promotion_link(
        self,
        *,
        product_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GenerateAffiliateProductPromotionLinkResponse:
        """Creates a promotion link for one product of the shop.

        Official name `GenerateAffiliateProductPromotionLink`: `POST /affiliate_seller/{version}/products/{product_id}/promotion_link/generate`, version 202405.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_collaboration.write`

        Args:
            product_id: Platform's id of the product that the entry or call is about. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_id": product_id,
        }
        return self._call("affiliate_seller.generate_affiliate_product_promotion_link", "GenerateAffiliateProductPromotionLinkResponse", params, options)

    def generate_target_collaboration_link(
        self,
        *,
        target_collaboration_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GenerateTargetCollaborationLinkResponse:
        """Creates the shareable invitation link of one target collaboration.

        Official name `GenerateTargetCollaborationLink`: `POST /affiliate_seller/{version}/target_collaboration/{target_collaboration_id}/link`, version 202509.

        - cipher: `shop_cipher` (required)
        - scope: `seller.affiliate_collaboration.write`

        Args:
            target_collaboration_id: Id of the target collaboration, an offer to chosen creators. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "target_collaboration_id": target_collaboration_id,
        }
        return self._call("affiliate_seller.generate_target_collaboration_link", "GenerateTargetCollaborationLinkResponse", params, options)

    def get_compass_task_list(
        self,
        *,
        doc_type: str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetCompassTaskListResponse:
        """Lists the shop's offline data exports and their states.

        Official name `GetCompassTaskList`: `GET /affiliate_seller/{version}/compass/offline_tasks`, version 202603.

        - cipher: `shop_cipher` (optional)

        Args:
            doc_type: Kind of export documents whose tasks to list. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "doc_type": doc_type,
        }
        return self._call("affiliate_seller.get_compass_task_list", "GetCompassTaskListResponse", params, options)

    def get_conversation_list(
        self,
        *,
        conversation_status: Literal["ALL", "ARCHIVED", "STARRED", "UNREAD", "UNREPLIED"] | str | None = None,
        only_need_conversation_id: bool | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> GetConversationListPage:
        """Lists the shop's chats with creators, page by page.

        Official name `GetConversationList`: `GET /affiliate_seller/{version}/conversations`, version 202412.
        Also in version 202505: `version=`.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_messages.write`

        Args:
            conversation_status: Restricts the list to conversations in this state.
            only_need_conversation_id: Set to false to get all facts about the conversation; true, the default, returns its id alone. Example: `true`.
            page_size: Number of conversations to return on each page, at most 50. Required. 1 to 50. Example: `20`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `conversations`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "conversation_status": conversation_status,
            "only_need_conversation_id": only_need_conversation_id,
            "page_size": page_size,
        }
        return self._page("affiliate_seller.get_conversation_list", "GetConversationListPage", params, options)

    def get_inbox_category_counts(
        self,
        **options: Unpack[CallOptions],
    ) -> GetInboxCategoryCountsResponse:
        """Counts the shop's creator chats for each inbox group.

        Official name `GetInboxCategoryCounts`: `GET /affiliate_seller/{version}/conversations/group_counts`, version 202608.

        - cipher: `shop_cipher` (optional)
        """
        params = {
        }
        return self._call("affiliate_seller.get_inbox_category_counts", "GetInboxCategoryCountsResponse", params, options)

    def get_latest_unread_messages(
        self,
        **options: Unpack[CallOptions],
    ) -> GetLatestUnreadMessagesResponse:
        """Returns the newest unread message of each chat with creators.

        Official name `GetLatestUnreadMessages`: `GET /affiliate_seller/{version}/conversations/messages/list/newest`, version 202412.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_messages.write`
        """
        params = {
        }
        return self._call("affiliate_seller.get_latest_unread_messages", "GetLatestUnreadMessagesResponse", params, options)

    def get_marketplace_creator_performance(
        self,
        *,
        creator_user_id: str | int = REQUIRED,
        data_groups: Sequence[Literal["BASIC_CREATOR_INFORMATION", "COLLABORATION", "CONTENT_PERFORMANCE", "FOLLOWER_INFORMATION", "SALES_AND_GMV"] | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> GetMarketplaceCreatorPerformanceResponse:
        """Returns the marketplace performance profile of one creator.

        Official name `GetMarketplaceCreatorPerformance`: `GET /affiliate_seller/{version}/marketplace_creators/{creator_user_id}`, version 202608.
        Also in version 202406 (until 2026-10-12), 202505 (until 2026-10-12), 202508 (until 2026-10-12): `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            creator_user_id: Creator to read: TikTok user id in older versions, open id in newer ones. Required.
            data_groups: Groups of figures to return about each creator; naming fewer makes the response smaller.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "creator_user_id": creator_user_id,
            "data_groups": data_groups,
        }
        return self._call("affiliate_seller.get_marketplace_creator_performance", "GetMarketplaceCreatorPerformanceResponse", params, options)

    def get_message_in_conversation(
        self,
        *,
        conversation_id: str | int = REQUIRED,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> GetMessageInConversationPage:
        """Lists the messages of one chat between the shop and a creator.

        Official name `GetMessageintheConversation`: `GET /affiliate_seller/{version}/conversation/{conversation_id}/messages`, version 202412.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_messages.write`

        Args:
            conversation_id: Id of the conversation between the shop and a creator. Required.
            page_size: Number of messages to return on each page, at most 20. Required. 1 to 20. Example: `20`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `messages`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "conversation_id": conversation_id,
            "page_size": page_size,
        }
        return self._page("affiliate_seller.get_message_in_conversation", "GetMessageInConversationPage", params, options)

    def get_open_collaboration_creator_content_detail(
        self,
        *,
        page_size: int | None = None,
        product_id: str | int = REQUIRED,
        **options: Unpack[PageOptions],
    ) -> GetOpenCollaborationCreatorContentDetailPage:
        """Lists the creators that promote an open collaboration product and counts their content.

        Official name `GetOpenCollaborationCreatorContentDetail`: `GET /affiliate_seller/{version}/open_collaborations/creator_content_details`, version 202508.
        Also in version 202412: `version=`.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_collaboration.read`

        Args:
            page_size: Number of creators to return on each page, from 1 to 100. Required. Example: `50`.
            product_id: Platform's id of the product to report on. Required. Example: `1730076583746441639`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `creator_content_details`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "page_size": page_size,
            "product_id": product_id,
        }
        return self._page("affiliate_seller.get_open_collaboration_creator_content_detail", "GetOpenCollaborationCreatorContentDetailPage", params, options)

    def get_open_collaboration_sample_rules(
        self,
        *,
        product_ids: Sequence[str | int] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetOpenCollaborationSampleRulesResponse:
        """Returns the free sample rules of the given open collaboration products.

        Official name `GetOpenCollaborationSampleRules`: `GET /affiliate_seller/{version}/open_collaborations/sample_rules`, version 202410.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_collaboration.read`

        Args:
            product_ids: Products whose sample rules to return, given by id. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_ids": product_ids,
        }
        return self._call("affiliate_seller.get_open_collaboration_sample_rules", "GetOpenCollaborationSampleRulesResponse", params, options)

    def get_open_collaboration_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> GetOpenCollaborationSettingsResponse:
        """Returns the shop's settings for adding products to open collaborations automatically.

        Official name `GetOpenCollaborationSettings`: `GET /affiliate_seller/{version}/open_collaboration_settings`, version 202409.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_collaboration.read`
        """
        params = {
        }
        return self._call("affiliate_seller.get_open_collaboration_settings", "GetOpenCollaborationSettingsResponse", params, options)

    def get_seller_search_creator_marketplace_advanced_filters(
        self,
        *,
        options_: Sequence[GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2Params] | None = None,
        **options: Unpack[CallOptions],
    ) -> GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse:
        """Returns the filter values that the creator marketplace search accepts.

        Official name `GetSellerSearchCreatorMarketplaceAdvancedFilters`: `POST /affiliate_seller/{version}/marketplace_creators/search/filter`, version 202608.
        Also in version 202601 (until 2026-10-12): `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            options_: Filters whose options to return; without it all of them.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "options": options_,
        }
        return self._call("affiliate_seller.get_seller_search_creator_marketplace_advanced_filters", "GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse", params, options)

    def get_weekly_creator_outreach_quota(
        self,
        **options: Unpack[CallOptions],
    ) -> GetWeeklyCreatorOutreachQuotaResponse:
        """Returns the shop's creator outreach quota for this week, and how much of it is used.

        Official name `GetWeeklyCreatorOutreachQuota`: `GET /affiliate_seller/{version}/creator_outreach/quota`, version 202607.

        - cipher: `shop_cipher` (optional)
        """
        params = {
        }
        return self._call("affiliate_seller.get_weekly_creator_outreach_quota", "GetWeeklyCreatorOutreachQuotaResponse", params, options)

    def get_weekly_creator_outreach_records(
        self,
        *,
        page_index: int | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> GetWeeklyCreatorOutreachRecordsPage:
        """Lists the creators that the shop contacted this week, by page number.

        Official name `GetWeeklyCreatorOutreachRecords`: `POST /affiliate_seller/{version}/creator_outreach/records/query`, version 202608.

        - cipher: `shop_cipher` (optional)

        Args:
            page_index: Number of the page to return, counted through the whole list. Required.
            page_size: Number of contact records to return on each page, at most 50. Required. 1 to 50.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `data.connect_list`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "page_index": page_index,
            "page_size": page_size,
        }
        return self._page("affiliate_seller.get_weekly_creator_outreach_records", "GetWeeklyCreatorOutreachRecordsPage", params, options)

    def mark_conversation_read(
        self,
        *,
        conversation_ids: Sequence[str | int] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> MarkConversationReadResponse:
        """Marks chats with creators as read and reports those that failed.

        Official name `MarkConversationRead`: `POST /affiliate_seller/{version}/conversatons/read`, version 202412.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_messages.write`
        - failed items are listed in `failed_conversation_ids`: see `item_errors`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/6791db761882810314a991a8

        Args:
            conversation_ids: Conversations to mark as read, at most 20 ids; all messages in them count as read from now on. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "conversation_ids": conversation_ids,
        }
        return self._call("affiliate_seller.mark_conversation_read", "MarkConversationReadResponse", params, options)

    def query_creator_promotion_details_in_target_collaboration(
        self,
        *,
        creator_user_open_id: str | int = REQUIRED,
        invitation_group_id: str | int = REQUIRED,
        invitation_id: str | int | None = None,
        product_filter: ProductFilterParams | None = None,
        query: str | None = None,
        query_type: Literal["PRODUCT_ID", "PRODUCT_NAME"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> QueryCreatorPromotionDetailsInTargetCollaborationResponse:
        """Returns how one creator promotes each product of a target collaboration.

        Official name `QueryCreatorPromotionDetailsInTargetCollaboration`: `POST /affiliate_seller/{version}/target_collaborations/creator_promotion_details/query`, version 202608.

        - cipher: `shop_cipher` (optional)

        Args:
            creator_user_open_id: Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required.
            invitation_group_id: Id of the target collaboration (invitation group) to report on. Required.
            invitation_id: Id of a single invitation within the target collaboration.
            product_filter: Conditions that the products of the collaboration must meet to be reported.
            query: Text or id to find products by, according to `query_type`.
            query_type: What `query` is matched with: id or name of the product.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "creator_user_open_id": creator_user_open_id,
            "invitation_group_id": invitation_group_id,
            "invitation_id": invitation_id,
            "product_filter": product_filter,
            "query": query,
            "query_type": query_type,
        }
        return self._call("affiliate_seller.query_creator_promotion_details_in_target_collaboration", "QueryCreatorPromotionDetailsInTargetCollaborationResponse", params, options)

    def query_target_collaboration_detail(
        self,
        *,
        target_collaboration_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> QueryTargetCollaborationDetailResponse:
        """Returns one target collaboration with its creators, products and sample rule.

        Official name `QueryTargetCollaborationDetail`: `GET /affiliate_seller/{version}/target_collaborations/{target_collaboration_id}`, version 202508.
        Also in version 202409, 202412: `version=`.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_collaboration.read`

        Args:
            target_collaboration_id: Id of the target collaboration, an offer to chosen creators. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "target_collaboration_id": target_collaboration_id,
        }
        return self._call("affiliate_seller.query_target_collaboration_detail", "QueryTargetCollaborationDetailResponse", params, options)

    def remove_creator_affiliate_from_collaboration(
        self,
        *,
        creator_user_open_id: str | int = REQUIRED,
        open_collaboration_id: str | int = REQUIRED,
        product_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Stops one creator from promoting a product under an open collaboration.

        Official name `RemoveCreatorFromOpenCollaboration`: `POST /affiliate_seller/{version}/open_collaborations/{open_collaboration_id}/remove_creator`, version 202508.
        Also in version 202405: `version=`.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_collaboration.write`

        Args:
            creator_user_open_id: Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required.
            open_collaboration_id: Id of the open collaboration through which the creator promotes the product. Required.
            product_id: Platform's id of the product that the entry or call is about. Required. Example: `789078671231`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "creator_user_open_id": creator_user_open_id,
            "open_collaboration_id": open_collaboration_id,
            "product_id": product_id,
        }
        return self._call("affiliate_seller.remove_creator_affiliate_from_collaboration", "", params, options)

    def remove_open_collaboration(
        self,
        *,
        product_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> RemoveOpenCollaborationResponse:
        """Ends the open collaboration of a product and returns when that takes effect.

        Official name `RemoveOpenCollaboration`: `DELETE /affiliate_seller/{version}/open_collaborations/products/{product_id}`, version 202409.

        - cipher: `shop_cipher` (optional)

        Args:
            product_id: Platform's id of the product that the entry or call is about. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_id": product_id,
        }
        return self._call("affiliate_seller.remove_open_collaboration", "RemoveOpenCollaborationResponse", params, options)

    def remove_target_collaboration(
        self,
        *,
        target_collaboration_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Ends one target collaboration of the shop.

        Official name `RemoveTargetCollaboration`: `DELETE /affiliate_seller/{version}/target_collaborations/{target_collaboration_id}`, version 202409.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_collaboration.write`

        Args:
            target_collaboration_id: Id of the target collaboration, an offer to chosen creators. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "target_collaboration_id": target_collaboration_id,
        }
        return self._call("affiliate_seller.remove_target_collaboration", "", params, options)

    def resolve_target_collaboration_conflicts(
        self,
        *,
        conflict_items: Sequence[ResolveTargetCollaborationConflictsConflictItemParams] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResolveTargetCollaborationConflictsResponse:
        """Takes creators out of the target collaborations that block a new one.

        Official name `ResolveTargetCollaborationConflicts`: `POST /affiliate_seller/{version}/target_collaborations/conflicts/resolve`, version 202605.

        - cipher: `shop_cipher` (optional)
        - failed items are listed in `failed_items`: see `item_errors`

        Args:
            conflict_items: Pairs of creator and product that are already in another target collaboration. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "conflict_items": conflict_items,
        }
        return self._call("affiliate_seller.resolve_target_collaboration_conflicts", "ResolveTargetCollaborationConflictsResponse", params, options)

    def review_sample_applications(
        self,
        *,
        application_id: str | int = REQUIRED,
        reject_reason: Literal["NOT_MATCH", "OFFLINE", "OTHER", "OUT_OF_STOCK"] | str | None = None,
        review_result: Literal["APPROVE", "REJECT"] | str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Approves or rejects one creator's sample application.

        Official name `SellerReviewSampleApplications`: `POST /affiliate_seller/{version}/sample_applications/{application_id}/review`, version 202507.
        Also in version 202409: `version=`.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_collaboration.write`

        Args:
            application_id: Id of the creator's sample application, from the search for sample applications. Required.
            reject_reason: Why the seller turns the application down; required if `review_result` is REJECT. Example: `NOT_MATCH`.
            review_result: Decision of the seller on the sample application. Required. Example: `APPROVE`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "application_id": application_id,
            "reject_reason": reject_reason,
            "review_result": review_result,
        }
        return self._call("affiliate_seller.review_sample_applications", "", params, options)

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
    ) -> SearchCreatorOnMarketplacePage:
        """Searches the creator marketplace by audience, sales and content results.

        Official name `SellerSearchCreatoronMarketplace`: `POST /affiliate_seller/{version}/marketplace_creators/search`, version 202608.
        Also in version 202406 (until 2026-10-12), 202505 (until 2026-10-12), 202508 (until 2026-10-12): `version=`.

        - cipher: `shop_cipher` (optional)
        - the platform's page: https://partner.tiktokshop.com/docv2/page/seller-search-creator-on-marketplace-202508

        Args:
            advanced_filters: Filters that exist only in some markets; read which ones from the advanced filters operation first.
            affiliate_data: Filters on how the creator works with sellers: agency, commission, sample posts, growth.
            category: Restricts the results to this product category.
            content_performance: Filters on views and engagement of the creator's content.
            data_groups: Groups of figures to return about each creator; naming fewer makes the response smaller.
            follower_demographics: Filters on age, gender and number of the creator's followers.
            gmv_ranges: Gross merchandise value (GMV) bands of creators to keep, from GMV_RANGE_0_100 to GMV_RANGE_10000_AND_ABOVE; several may be given.
            keyword: Text to find in user names and nicknames of creators.
            page_size: Number of creators to return on each page; only 12 or 20 are allowed. Required. One of 12, 20.
            search_key: Key of the stored search; leave it out on the first call and pass the returned key on the following ones, for stable and fast results.
            units_sold_ranges: Bands of units sold by creators to keep, from UNITS_SOLD_RANGE_0_10 to UNITS_SOLD_RANGE_1000_AND_ABOVE; several may be given.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `creators`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "advanced_filters": advanced_filters,
            "affiliate_data": affiliate_data,
            "category": category,
            "content_performance": content_performance,
            "data_groups": data_groups,
            "follower_demographics": follower_demographics,
            "gmv_ranges": gmv_ranges,
            "keyword": keyword,
            "page_size": page_size,
            "search_key": search_key,
            "units_sold_ranges": units_sold_ranges,
        }
        return self._page("affiliate_seller.search_creator_on_marketplace", "SearchCreatorOnMarketplacePage", params, options)

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
    ) -> SearchOpenCollaborationPage:
        """Lists the shop's open collaborations that match a keyword or category.

        Official name `SearchOpenCollaboration`: `POST /affiliate_seller/{version}/open_collaborations/search`, version 202412.
        Also in version 202409: `version=`.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_collaboration.read`

        Args:
            keyword: Text to search for; what it is matched with is set by `keyword_type`. Example: `7625459350921`.
            keyword_type: What `keyword` is matched with; ids must match exactly, names need only be similar. Example: `PRODUCT_ID`.
            page_size: Number of open collaborations to return on each page, from 1 to 100. Required. Example: `50`.
            sort_field: Set to product_original_price to sort by original price; without it the newest open collaborations come first. Example: `product_original_price`.
            sort_order: Direction of the sort by `sort_field`, DESC by default. Example: `DESC`.
            top_level_category_id: Id of the first-level category to search in; deeper levels are not supported. Example: `60001`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `open_collaborations`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "keyword": keyword,
            "keyword_type": keyword_type,
            "page_size": page_size,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "top_level_category_id": top_level_category_id,
        }
        return self._page("affiliate_seller.search_open_collaboration", "SearchOpenCollaborationPage", params, options)

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
    ) -> SearchOpenCollaborationProductPage:
        """Searches open collaboration products from the seller's side, by price, rate or keyword.

        Official name `SellerSearchAffiliateOpenCollaborationProduct`: `POST /affiliate_seller/{version}/open_collaborations/products/search`, version 202405.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_collaboration.read`

        Args:
            category: Restricts the results to this product category.
            commission_rate_range: Lower and upper limit of the commission rate that products must have.
            page_size: Number of products to return on each page, from 1 to 20. Required. Example: `20`.
            sales_price_range: Lowest and highest price that products may have.
            sort_field: Figure by which the products are sorted, `commission_rate` by default. Default: `commission_rate`. Example: `commission_rate`.
            sort_order: Direction of the sort by `sort_field`, ASC by default. Default: `ASC`. Example: `DESC`.
            title_keywords: Words that must all occur, loosely matched, in the product name; at most 20 of up to 255 characters each.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `products`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "category": category,
            "commission_rate_range": commission_rate_range,
            "page_size": page_size,
            "sales_price_range": sales_price_range,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "title_keywords": title_keywords,
        }
        return self._page("affiliate_seller.search_open_collaboration_product", "SearchOpenCollaborationProductPage", params, options)

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
    ) -> SearchSampleApplicationsPage:
        """Lists the sample applications that creators sent to the shop.

        Official name `SellerSearchSampleApplications`: `POST /affiliate_seller/{version}/sample_applications/search`, version 202508.
        Also in version 202409, 202507: `version=`.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_collaboration.read`

        Args:
            creator_user_oepn_id: Open id of the creator whose applications to list; the misspelling is part of the name. Example: `123456`.
            order_id: Id of the sample order whose application to find. Example: `123456`.
            page_size: Number of sample applications to return on each page, from 1 to 50. Example: `50`.
            product_id: Platform's id of the product that the entry or call is about. Example: `123456`.
            status: Restricts the list to applications in this state. Example: `PENDING`.
            target_collabration_id: Restricts the list to one target collaboration; the misspelling is part of the name. Example: `123456`.
            title: Part of the product name to find sample applications by.
            username: Handle of the creator whose applications to find; part of it is enough. Example: `test_tt_name`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `sample_applications`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "creator_user_oepn_id": creator_user_oepn_id,
            "order_id": order_id,
            "page_size": page_size,
            "product_id": product_id,
            "status": status,
            "target_collabration_id": target_collabration_id,
            "title": title,
            "username": username,
        }
        return self._page("affiliate_seller.search_sample_applications", "SearchSampleApplicationsPage", params, options)

    def search_sample_applications_fulfillments(
        self,
        *,
        application_id: str | int = REQUIRED,
        content_format: Literal["LIVE", "VIDEO"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> SearchSampleApplicationsFulfillmentsResponse:
        """Lists the content that a creator delivered for one sample application.

        Official name `SellerSearchSampleApplicationsFulfillments`: `POST /affiliate_seller/{version}/sample_applications/{application_id}/fulfillments/search`, version 202409.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_collaboration.read`

        Args:
            application_id: Id of the creator's sample application, from the search for sample applications. Required.
            content_format: Restricts the results to content of this kind made for the sample. Example: `LIVE`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "application_id": application_id,
            "content_format": content_format,
        }
        return self._call("affiliate_seller.search_sample_applications_fulfillments", "SearchSampleApplicationsFulfillmentsResponse", params, options)

    def search_seller_affiliate_orders(
        self,
        *,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        program_id: str | int | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchSellerAffiliateOrdersPage:
        """Lists the shop's orders that came through affiliates, with commission per SKU.

        Official name `SearchSellerAffiliateOrders`: `POST /affiliate_seller/{version}/orders/search`, version 202410.
        Also in version 202405: `version=`.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_collaboration.read`

        Args:
            create_time_ge: Earliest creation time of the orders, Unix time in seconds; from the start of the shop if only `create_time_lt` is given. Example: `1719807456`.
            create_time_lt: Creation time that orders must lie before, Unix time in seconds; the current time if only `create_time_ge` is given. Example: `1722485856`.
            page_size: Number of orders to return on each page, from 1 to 100 (50 in the oldest version); 20 by default. Required. Default: `20`. Example: `20`.
            program_id: Restricts the orders to one program: id of a campaign, a target collaboration or an open collaboration. Example: `73661290629`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `orders`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "create_time_ge": create_time_ge,
            "create_time_lt": create_time_lt,
            "page_size": page_size,
            "program_id": program_id,
        }
        return self._page("affiliate_seller.search_seller_affiliate_orders", "SearchSellerAffiliateOrdersPage", params, options)

    def search_target_collaborations(
        self,
        *,
        collaboration_status: str = REQUIRED,
        creator_accept_status: Literal["ACCEPT", "ALL"] | str | None = None,
        creator_user_open_id: str | int | None = None,
        free_sample_setting: str | None = None,
        page_size: int | None = None,
        search_param: SearchParamParams | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchTargetCollaborationsPage:
        """Lists the shop's target collaborations, filtered by status, creator or keyword.

        Official name `SearchTargetCollaborations`: `POST /affiliate_seller/{version}/target_collaborations/search`, version 202508.
        Also in version 202409: `version=`.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_collaboration.read`

        Args:
            collaboration_status: Restricts the result by state: ONGOING (more than 7 days left), EXPIRING (fewer than 7 days left), VALID, CANCELING or COMPLETED, which covers expired and cancelled ones. Required. Example: `ONGOING`.
            creator_accept_status: Restricts the list to collaborations whose creators have added the products to their showcase, or takes all of them (the default). Example: `ACCEPT`.
            creator_user_open_id: Open id that identifies the creator for your app; it takes the place of the TikTok user id.
            free_sample_setting: Restricts the list to collaborations that offer free samples (WITH_FREE_SAMPLE) or takes all of them (the default). Example: `WITH_FREE_SAMPLE`.
            page_size: Number of target collaborations to return on each page; only 20, 50 or 100 are allowed. One of 20, 50, 100. Example: `20`.
            search_param: Text to search collaborations by and what it is matched with.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `target_collaborations`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "collaboration_status": collaboration_status,
            "creator_accept_status": creator_accept_status,
            "creator_user_open_id": creator_user_open_id,
            "free_sample_setting": free_sample_setting,
            "page_size": page_size,
            "search_param": search_param,
        }
        return self._page("affiliate_seller.search_target_collaborations", "SearchTargetCollaborationsPage", params, options)

    def seller_get_sample_request_deeplink(
        self,
        *,
        campaign_id: str | int | None = None,
        collaboration_id: str | int | None = None,
        product_id: str | int = REQUIRED,
        sku_id: str | int = REQUIRED,
        valid_days: int | None = None,
        **options: Unpack[CallOptions],
    ) -> SellerGetSampleRequestDeeplinkResponse:
        """Returns an app deeplink that lets a creator request a sample from the shop.

        Official name `SellerGetSampleRequestDeeplink`: `GET /affiliate_seller/{version}/sample_applications/deeplink`, version 202512.

        - cipher: `shop_cipher` (optional)

        Args:
            campaign_id: Id of the partner campaign; needed if the product belongs to a campaign of type MY_CAMPAIGNS or SELLER_CAMPAIGNS. Example: `3939495`.
            collaboration_id: Id of the seller's collaboration; needed if the product belongs to one. Example: `710240393`.
            product_id: Platform's id of the product to report on. Required. Example: `123456`.
            sku_id: Id of the SKU that the creator can request as a sample. Required. Example: `123456`.
            valid_days: Days the link stays valid, 1 to 14; 7 by default. Example: `14`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "campaign_id": campaign_id,
            "collaboration_id": collaboration_id,
            "product_id": product_id,
            "sku_id": sku_id,
            "valid_days": valid_days,
        }
        return self._call("affiliate_seller.seller_get_sample_request_deeplink", "SellerGetSampleRequestDeeplinkResponse", params, options)

    def send_im_message(
        self,
        *,
        content: str = REQUIRED,
        conversation_id: str | int = REQUIRED,
        msg_type: Literal["CRM_TEXT_WITH_IMAGE_CARD", "CRM_TEXT_WITH_PRODUCTS_CARD", "FREE_SAMPLE_CARD", "IMAGE", "PRODUCT_CARD", "TARGET_COLLABORATION_CARD", "TEXT"] | str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> SendImMessageResponse:
        """Sends a message to a creator in an existing chat.

        Official name `SendIMMessage`: `POST /affiliate_seller/{version}/conversations/{conversation_id}/messages`, version 202412.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_messages.write`

        Args:
            content: Message content as JSON text, whose keys depend on the message type: `content` for TEXT, `product_id` for PRODUCT_CARD, `url` and size for IMAGE. Required.
            conversation_id: Id of the conversation between the shop and a creator. Required.
            msg_type: Kind of message to send; it fixes the keys of `content`. Required. Example: `TEXT`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "content": content,
            "conversation_id": conversation_id,
            "msg_type": msg_type,
        }
        return self._call("affiliate_seller.send_im_message", "SendImMessageResponse", params, options)

    def update_conversation_status(
        self,
        *,
        action: str = REQUIRED,
        conversation_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> UpdateConversationStatusResponse:
        """Stars, unstars or archives a chat with a creator.

        Official name `UpdateConversationStatus`: `POST /affiliate_seller/{version}/conversations/{conversation_id}/status`, version 202608.

        - cipher: `shop_cipher` (optional)

        Args:
            action: What to do with the conversation: STARRED, UNSTARRED or ARCHIVED. Required.
            conversation_id: Id of the conversation between the shop and a creator. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "action": action,
            "conversation_id": conversation_id,
        }
        return self._call("affiliate_seller.update_conversation_status", "UpdateConversationStatusResponse", params, options)

    def update_target_collaboration(
        self,
        *,
        creator_user_open_ids: Sequence[str | int] = REQUIRED,
        end_time: str = REQUIRED,
        free_sample_rule: FreeSampleRuleParams = REQUIRED,
        name: str = REQUIRED,
        products: Sequence[UpdateTargetCollaborationProductParams] = REQUIRED,
        seller_contact_info: SellerContactInfoParams = REQUIRED,
        target_collaboration_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> UpdateTargetCollaborationResponse:
        """Replaces the terms, products and creators of a target collaboration.

        Official name `UpdateTargetCollaboration`: `PUT /affiliate_seller/{version}/target_collaborations/{target_collaboration_id}`, version 202508.
        Also in version 202409: `version=`.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.affiliate_collaboration.write`
        - failed items are listed in `update_failed.add_creator_open_ids`, `update_failed.remove_creator_open_ids`, `update_failed.remove_product_ids`: see `item_errors`

        Args:
            creator_user_open_ids: Open ids of the creators to invite, at most 50. Required.
            end_time: When the collaboration ends, Unix time in seconds. Required. Example: `1715654330`.
            free_sample_rule: Whether invited creators get free samples and whether the seller must approve each request. Required.
            name: Name of the target collaboration, visible to the seller and to invited creators. Required. Example: `openapi_test`.
            products: Products of the collaboration with the commission for each, at most 100; one that is left out is removed, if creators show it only from 00:00 of the next day. Required.
            seller_contact_info: Contact details that invited creators see. Required.
            target_collaboration_id: Id of the target collaboration, an offer to chosen creators. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "creator_user_open_ids": creator_user_open_ids,
            "end_time": end_time,
            "free_sample_rule": free_sample_rule,
            "name": name,
            "products": products,
            "seller_contact_info": seller_contact_info,
            "target_collaboration_id": target_collaboration_id,
        }
        return self._call("affiliate_seller.update_target_collaboration", "UpdateTargetCollaborationResponse", params, options)

    def upload_message_image(
        self,
        *,
        data: FileLike = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> UploadMessageImageResponse:
        """Uploads an image for a chat message to a creator.

        Official name `UploadMessageImage`: `POST /affiliate_seller/{version}/images/upload`, version 202511.

        - scope: `seller.affiliate_messages.write`

        Args:
            data: Image to send: JPG, GIF, WebP or PNG, at most 10 MB. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
        }
        files = {
            "data": data,
        }
        return self._call("affiliate_seller.upload_message_image", "UploadMessageImageResponse", params, options, files)

    def upload_message_image_v2(
        self,
        *,
        data: FileLike = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> UploadMessageImageV2Response:
        """Uploads an image for a creator chat through the newer media endpoint.

        Official name `UploadMessageImageV2`: `POST /affiliate_seller/{version}/media/upload`, version 202608.

        - cipher: `shop_cipher` (optional)

        Args:
            data: Image to send: JPG, GIF, WebP or PNG, at most 10 MB. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
        }
        files = {
            "data": data,
        }
        return self._call("affiliate_seller.upload_message_image_v2", "UploadMessageImageV2Response", params, options, files)


#: With an `AsyncClient` the same methods are awaited.
AsyncAffiliateSellerApi = AffiliateSellerApi
RESOURCE = AffiliateSellerApi