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

class CustomerServiceApi(Resource):
    def create_conversation(
        self,
        *,
        buyer_user_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.CreateConversationResponse: ...
    def end_session(
        self,
        *,
        conversation_id: str | int,
        session_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.EndSessionResponse: ...
    def get_agent_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetAgentSettingsResponse: ...
    def get_conversation(
        self,
        *,
        conversation_id: str | int,
        need_session_id: bool | None = None,
        need_session_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetConversationResponse: ...
    def get_conversation_messages(
        self,
        *,
        conversation_id: str | int,
        locale: Literal["de-DE", "en", "en-GB", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        need_data: bool | None = None,
        need_plaintext: bool | None = None,
        page_size: int | None = None,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        time_zone: str | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetConversationMessagesPage: ...
    def get_conversations(
        self,
        *,
        locale: Literal["de-DE", "en", "en-GB", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        need_session_id: bool | None = None,
        need_session_info: bool | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetConversationsPage: ...
    def get_customer_service_performance(
        self,
        *,
        support_date_ge: str,
        support_date_lt: str,
        **options: Unpack[CallOptions],
    ) -> models.GetCustomerServicePerformanceResponse: ...
    def read_message(
        self,
        *,
        conversation_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def search_sessions(
        self,
        *,
        begin_time_ge: int | datetime,
        begin_time_lt: int | datetime,
        buyer_nickname: str | None = None,
        locale: str | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchSessionsPage: ...
    def send_message(
        self,
        *,
        content: str,
        conversation_id: str | int,
        sender_role: str | None = None,
        type: Literal["COUPON_CARD", "IMAGE", "LOGISTICS_CARD", "ORDER_CARD", "PRODUCT_CARD", "RETURN_REFUND_CARD", "TEXT", "VIDEO"] | str,
        **options: Unpack[CallOptions],
    ) -> models.SendMessageResponse: ...
    def update_agent_settings(
        self,
        *,
        can_accept_chat: bool,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def upload_buyer_messages_image(
        self,
        *,
        data: FileLike,
        **options: Unpack[CallOptions],
    ) -> models.UploadBuyerMessagesImageResponse: ...
    CreateConversation: Alias[models.CreateConversationResponse]
    EndSession: Alias[models.EndSessionResponse]
    GetAgentSettings: Alias[models.GetAgentSettingsResponse]
    GetConversation: Alias[models.GetConversationResponse]
    GetConversationMessages: Alias[models.GetConversationMessagesPage]
    GetConversations: Alias[models.GetConversationsPage]
    GetCustomerServicePerformance: Alias[models.GetCustomerServicePerformanceResponse]
    ReadMessage: Alias[ResponseModel]
    SearchSessions: Alias[models.SearchSessionsPage]
    SendMessage: Alias[models.SendMessageResponse]
    UpdateAgentSettings: Alias[ResponseModel]
    UploadBuyerMessagesImage: Alias[models.UploadBuyerMessagesImageResponse]
    createConversation: Alias[models.CreateConversationResponse]
    endSession: Alias[models.EndSessionResponse]
    getAgentSettings: Alias[models.GetAgentSettingsResponse]
    getConversation: Alias[models.GetConversationResponse]
    getConversationMessages: Alias[models.GetConversationMessagesPage]
    getConversations: Alias[models.GetConversationsPage]
    getCustomerServicePerformance: Alias[models.GetCustomerServicePerformanceResponse]
    readMessage: Alias[ResponseModel]
    searchSessions: Alias[models.SearchSessionsPage]
    sendMessage: Alias[models.SendMessageResponse]
    updateAgentSettings: Alias[ResponseModel]
    uploadBuyerMessagesImage: Alias[models.UploadBuyerMessagesImageResponse]

class AsyncCustomerServiceApi(Resource):
    async def create_conversation(
        self,
        *,
        buyer_user_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.CreateConversationResponse: ...
    async def end_session(
        self,
        *,
        conversation_id: str | int,
        session_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.EndSessionResponse: ...
    async def get_agent_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetAgentSettingsResponse: ...
    async def get_conversation(
        self,
        *,
        conversation_id: str | int,
        need_session_id: bool | None = None,
        need_session_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GetConversationResponse: ...
    def get_conversation_messages(
        self,
        *,
        conversation_id: str | int,
        locale: Literal["de-DE", "en", "en-GB", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        need_data: bool | None = None,
        need_plaintext: bool | None = None,
        page_size: int | None = None,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        time_zone: str | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetConversationMessagesPage, models.Message]: ...
    def get_conversations(
        self,
        *,
        locale: Literal["de-DE", "en", "en-GB", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        need_session_id: bool | None = None,
        need_session_info: bool | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetConversationsPage, models.Conversation]: ...
    async def get_customer_service_performance(
        self,
        *,
        support_date_ge: str,
        support_date_lt: str,
        **options: Unpack[CallOptions],
    ) -> models.GetCustomerServicePerformanceResponse: ...
    async def read_message(
        self,
        *,
        conversation_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def search_sessions(
        self,
        *,
        begin_time_ge: int | datetime,
        begin_time_lt: int | datetime,
        buyer_nickname: str | None = None,
        locale: str | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchSessionsPage, models.Session]: ...
    async def send_message(
        self,
        *,
        content: str,
        conversation_id: str | int,
        sender_role: str | None = None,
        type: Literal["COUPON_CARD", "IMAGE", "LOGISTICS_CARD", "ORDER_CARD", "PRODUCT_CARD", "RETURN_REFUND_CARD", "TEXT", "VIDEO"] | str,
        **options: Unpack[CallOptions],
    ) -> models.SendMessageResponse: ...
    async def update_agent_settings(
        self,
        *,
        can_accept_chat: bool,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def upload_buyer_messages_image(
        self,
        *,
        data: FileLike,
        **options: Unpack[CallOptions],
    ) -> models.UploadBuyerMessagesImageResponse: ...
    CreateConversation: Alias[Awaitable[models.CreateConversationResponse]]
    EndSession: Alias[Awaitable[models.EndSessionResponse]]
    GetAgentSettings: Alias[Awaitable[models.GetAgentSettingsResponse]]
    GetConversation: Alias[Awaitable[models.GetConversationResponse]]
    GetConversationMessages: Alias[PageCall[models.AsyncGetConversationMessagesPage, models.Message]]
    GetConversations: Alias[PageCall[models.AsyncGetConversationsPage, models.Conversation]]
    GetCustomerServicePerformance: Alias[Awaitable[models.GetCustomerServicePerformanceResponse]]
    ReadMessage: Alias[Awaitable[ResponseModel]]
    SearchSessions: Alias[PageCall[models.AsyncSearchSessionsPage, models.Session]]
    SendMessage: Alias[Awaitable[models.SendMessageResponse]]
    UpdateAgentSettings: Alias[Awaitable[ResponseModel]]
    UploadBuyerMessagesImage: Alias[Awaitable[models.UploadBuyerMessagesImageResponse]]
    createConversation: Alias[Awaitable[models.CreateConversationResponse]]
    endSession: Alias[Awaitable[models.EndSessionResponse]]
    getAgentSettings: Alias[Awaitable[models.GetAgentSettingsResponse]]
    getConversation: Alias[Awaitable[models.GetConversationResponse]]
    getConversationMessages: Alias[PageCall[models.AsyncGetConversationMessagesPage, models.Message]]
    getConversations: Alias[PageCall[models.AsyncGetConversationsPage, models.Conversation]]
    getCustomerServicePerformance: Alias[Awaitable[models.GetCustomerServicePerformanceResponse]]
    readMessage: Alias[Awaitable[ResponseModel]]
    searchSessions: Alias[PageCall[models.AsyncSearchSessionsPage, models.Session]]
    sendMessage: Alias[Awaitable[models.SendMessageResponse]]
    updateAgentSettings: Alias[Awaitable[ResponseModel]]
    uploadBuyerMessagesImage: Alias[Awaitable[models.UploadBuyerMessagesImageResponse]]

RESOURCE: type[Resource]