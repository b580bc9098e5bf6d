# Generated from core/catalog by `cargo gen`. Do not edit.

"""Customer service: its operations."""

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
    Conversation,
    CreateConversationResponse,
    EndSessionResponse,
    GetAgentSettingsResponse,
    GetConversationMessagesPage,
    GetConversationMessagesResponse,
    GetConversationResponse,
    GetConversationsPage,
    GetConversationsResponse,
    GetCustomerServicePerformanceResponse,
    Message,
    SearchSessionsPage,
    SearchSessionsResponse,
    SendMessageResponse,
    Session,
    UploadBuyerMessagesImageResponse,
)


class CustomerServiceApi(Resource):
    """Customer service."""

    __slots__ = ()
    _domain = "customer_service"
    _aliases = {
        "CreateConversation": "create_conversation",
        "EndSession": "end_session",
        "GetAgentSettings": "get_agent_settings",
        "GetConversation": "get_conversation",
        "GetConversationMessages": "get_conversation_messages",
        "GetConversations": "get_conversations",
        "GetCustomerServicePerformance": "get_customer_service_performance",
        "ReadMessage": "read_message",
        "SearchSessions": "search_sessions",
        "SendMessage": "send_message",
        "UpdateAgentSettings": "update_agent_settings",
        "UploadBuyerMessagesImage": "upload_buyer_messages_image",
        "createConversation": "create_conversation",
        "endSession": "end_session",
        "getAgentSettings": "get_agent_settings",
        "getConversation": "get_conversation",
        "getConversationMessages": "get_conversation_messages",
        "getConversations": "get_conversations",
        "getCustomerServicePerformance": "get_customer_service_performance",
        "readMessage": "read_message",
        "searchSessions": "search_sessions",
        "sendMessage": "send_message",
        "updateAgentSettings": "update_agent_settings",
        "uploadBuyerMessagesImage": "upload_buyer_messages_image",
    }

    def create_conversation(
        self,
        *,
        buyer_user_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> CreateConversationResponse:
        """Opens a chat with a buyer, or returns the chat that already exists.

        Official name `CreateConversation`: `POST /customer_service/{version}/conversations`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.customer_service`

        Args:
            buyer_user_id: Buyer to open a conversation with: the `user_id` of one of the buyer's orders. Required. Example: `7494560109732338459`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "buyer_user_id": buyer_user_id,
        }
        return self._call("customer_service.create_conversation", "CreateConversationResponse", params, options)

    def end_session(
        self,
        *,
        conversation_id: str | int = REQUIRED,
        session_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> EndSessionResponse:
        """Ends one customer service session of a conversation.

        Official name `EndSession`: `POST /customer_service/{version}/conversations/{conversation_id}/sessions/{session_id}/end`, version 202605.

        - cipher: `shop_cipher` (optional)

        Args:
            conversation_id: Id of the conversation between a buyer and the shop; there is one for each buyer. Required.
            session_id: Session to end, given by `cur_session_id` or by the session search. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "conversation_id": conversation_id,
            "session_id": session_id,
        }
        return self._call("customer_service.end_session", "EndSessionResponse", params, options)

    def get_agent_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> GetAgentSettingsResponse:
        """Tells whether the shop's agent accepts chats.

        Official name `GetAgentSettings`: `GET /customer_service/{version}/agents/settings`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.customer_service`
        """
        params = {
        }
        return self._call("customer_service.get_agent_settings", "GetAgentSettingsResponse", params, options)

    def get_conversation(
        self,
        *,
        conversation_id: str | int = REQUIRED,
        need_session_id: bool | None = None,
        need_session_info: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> GetConversationResponse:
        """Returns one buyer conversation with its participants and unread count.

        Official name `GetConversation`: `GET /customer_service/{version}/conversations/{conversation_id}`, version 202601.

        - cipher: `shop_cipher` (optional)
        - the response contains personal data

        Args:
            conversation_id: Id of the conversation between a buyer and the shop; there is one for each buyer. Required.
            need_session_id: Set to true to also get `cur_session_id`, the id of the session that is going on.
            need_session_info: Set to true to also get `cur_session`, the session that is going on.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "conversation_id": conversation_id,
            "need_session_id": need_session_id,
            "need_session_info": need_session_info,
        }
        return self._call("customer_service.get_conversation", "GetConversationResponse", params, options)

    def get_conversation_messages(
        self,
        *,
        conversation_id: str | int = REQUIRED,
        locale: Literal["de-DE", "en", "en-GB", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        need_data: bool | None = None,
        need_plaintext: bool | None = None,
        page_size: int | None = None,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        time_zone: str | None = None,
        **options: Unpack[PageOptions],
    ) -> GetConversationMessagesPage:
        """Lists the messages of a buyer conversation, newest first, without marking them read.

        Official name `GetConversationMessages`: `GET /customer_service/{version}/conversations/{conversation_id}/messages`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.customer_service`
        - the response contains personal data

        Args:
            conversation_id: Id of the conversation between a buyer and the shop; there is one for each buyer. Required.
            locale: Language of messages written by the system, `en` by default; messages of people are not translated. Example: `en`.
            need_data: Set to true to also get `data` for messages that are cards. Example: `false`.
            need_plaintext: Set to true to also get `plaintext` for each message.
            page_size: Number of messages to return on each page, at most 10. Required. 1 to 10. Example: `10`.
            sort_field: Order of the messages: by `create_time`, the default, or by `index`. Example: `create_time`.
            sort_order: Direction of the sort by `sort_field`; DESC by default. Example: `DESC`.
            time_zone: Time zone for times in texts written by the system.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `messages`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "conversation_id": conversation_id,
            "locale": locale,
            "need_data": need_data,
            "need_plaintext": need_plaintext,
            "page_size": page_size,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "time_zone": time_zone,
        }
        return self._page("customer_service.get_conversation_messages", "GetConversationMessagesPage", params, options)

    def get_conversations(
        self,
        *,
        locale: Literal["de-DE", "en", "en-GB", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        need_session_id: bool | None = None,
        need_session_info: bool | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> GetConversationsPage:
        """Lists the shop's conversations with buyers, each with its latest message.

        Official name `GetConversations`: `GET /customer_service/{version}/conversations`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.customer_service`
        - the response contains personal data

        Args:
            locale: Language of messages written by the system, `en` by default; messages of people are not translated. Example: `en`.
            need_session_id: Set to true to also get `cur_session_id`, the id of the session that is going on.
            need_session_info: Set to true to also get `cur_session`, the session that is going on.
            page_size: Number of conversations to return on each page, at most 20. Required. 1 to 20. Example: `10`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `conversations`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "locale": locale,
            "need_session_id": need_session_id,
            "need_session_info": need_session_info,
            "page_size": page_size,
        }
        return self._page("customer_service.get_conversations", "GetConversationsPage", params, options)

    def get_customer_service_performance(
        self,
        *,
        support_date_ge: str = REQUIRED,
        support_date_lt: str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetCustomerServicePerformanceResponse:
        """Returns response time, response rate and satisfaction of customer service.

        Official name `GetCustomerServicePerformance`: `GET /customer_service/{version}/performance`, version 202407.

        - cipher: `shop_cipher` (required)
        - scope: `seller.customer_service`

        Args:
            support_date_ge: First day of the period to report on, YYYY-MM-DD. Required. A day, such as `2026-10-01`. Example: `2024-07-01`.
            support_date_lt: End of the period to report on, this day not included, YYYY-MM-DD. Required. A day, such as `2026-10-01`. Example: `2024-07-08`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "support_date_ge": support_date_ge,
            "support_date_lt": support_date_lt,
        }
        return self._call("customer_service.get_customer_service_performance", "GetCustomerServicePerformanceResponse", params, options)

    def read_message(
        self,
        *,
        conversation_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Marks all buyer messages of a conversation as read.

        Official name `ReadMessage`: `POST /customer_service/{version}/conversations/{conversation_id}/messages/read`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.customer_service`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650a59f7c16ffe02b8e8db3f

        Args:
            conversation_id: Id of the conversation between a buyer and the shop; there is one for each buyer. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "conversation_id": conversation_id,
        }
        return self._call("customer_service.read_message", "", params, options)

    def search_sessions(
        self,
        *,
        begin_time_ge: int | datetime = REQUIRED,
        begin_time_lt: int | datetime = REQUIRED,
        buyer_nickname: str | None = None,
        locale: str | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchSessionsPage:
        """Lists customer service sessions in a time range of at most 90 days.

        Official name `SearchSessions`: `POST /customer_service/{version}/sessions/search`, version 202602.

        - cipher: `shop_cipher` (optional)
        - the response contains personal data

        Args:
            begin_time_ge: Earliest beginning of the sessions to return, Unix time; the range may span at most 90 days. Required.
            begin_time_lt: Beginning that the sessions must lie before, Unix time; the range may span at most 90 days. Required.
            buyer_nickname: Restricts the result to sessions with buyers of this name.
            locale: Language of messages written by the system, `en` by default; messages of people are not translated.
            page_size: Number of sessions to return on each page. Required.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `sessions`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "begin_time_ge": begin_time_ge,
            "begin_time_lt": begin_time_lt,
            "buyer_nickname": buyer_nickname,
            "locale": locale,
            "page_size": page_size,
        }
        return self._page("customer_service.search_sessions", "SearchSessionsPage", params, options)

    def send_message(
        self,
        *,
        content: str = REQUIRED,
        conversation_id: str | int = REQUIRED,
        sender_role: str | None = None,
        type: Literal["COUPON_CARD", "IMAGE", "LOGISTICS_CARD", "ORDER_CARD", "PRODUCT_CARD", "RETURN_REFUND_CARD", "TEXT", "VIDEO"] | str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> SendMessageResponse:
        """Sends a text, image or card to the buyer of a conversation.

        Official name `SendMessage`: `POST /customer_service/{version}/conversations/{conversation_id}/messages`, version 202606.
        Also in version 202309: `version=`.

        - cipher: `shop_cipher` (optional)
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650a58bbbace3e02b7556286

        Args:
            content: Message content as JSON text, whose keys depend on `type`; a TEXT has at most 2000 characters and must not contain forbidden words. Required.
            conversation_id: Id of the conversation between a buyer and the shop; there is one for each buyer. Required.
            sender_role: In whose name the message is sent: CUSTOMER_SERVICE, SYSTEM or ROBOT.
            type: Kind of message to send; it fixes the keys of `content`. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "content": content,
            "conversation_id": conversation_id,
            "sender_role": sender_role,
            "type": type,
        }
        return self._call("customer_service.send_message", "SendMessageResponse", params, options)

    def update_agent_settings(
        self,
        *,
        can_accept_chat: bool = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Switches on or off whether the agent accepts new chats.

        Official name `UpdateAgentSettings`: `PUT /customer_service/{version}/agents/settings`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.customer_service`

        Args:
            can_accept_chat: Whether new chats are assigned to the agent automatically; if false, only chats assigned by hand arrive. Required. Example: `true`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "can_accept_chat": can_accept_chat,
        }
        return self._call("customer_service.update_agent_settings", "", params, options)

    def upload_buyer_messages_image(
        self,
        *,
        data: FileLike = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> UploadBuyerMessagesImageResponse:
        """Uploads an image for a buyer message and returns its URL and size.

        Official name `UploadBuyerMessagesImage`: `POST /customer_service/{version}/images/upload`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.customer_service`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650a599d0fcef602bf2a1dc8

        Args:
            data: Picture to send to a buyer: JPG, GIF, WebP or PNG, at most 10 MB. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
        }
        files = {
            "data": data,
        }
        return self._call("customer_service.upload_buyer_messages_image", "UploadBuyerMessagesImageResponse", params, options, files)


#: With an `AsyncClient` the same methods are awaited.
AsyncCustomerServiceApi = CustomerServiceApi
RESOURCE = CustomerServiceApi