# Generated from core/catalog by `cargo gen`. Do not edit.

"""Customer service: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel
from ...page import AsyncPage, Page

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class Conversation(Model):
    """Conversation inside `GetConversationResponse`, `GetConversationsResponse`."""

    __slots__ = ()

    can_send_message: bool | Any
    """Can send message. Example: `true`."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1691411573`."""

    cur_session: CurSession | Any
    """Cur session."""

    cur_session_id: str | Any
    """Cur session id."""

    id: str | Any
    """Id. Example: `7494560109732334261`."""

    latest_message: LatestMessage | Any
    """Latest message."""

    participant_count: int | Any
    """Participant count. Example: `3`."""

    participants: list[Participant]
    """Participants."""

    unread_count: int | Any
    """Unread count. Example: `0`."""


class CurSession(Model):
    """Cur session inside `Conversation`."""

    __slots__ = ()

    id: str | Any
    """Id."""

    phase: str | Any
    """Phase."""


class LatestMessage(Model):
    """Latest message inside `Conversation`."""

    __slots__ = ()

    content: str | Any
    """Content."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1691411573`."""

    id: str | Any
    """Id. Example: `7494560109732334263`."""

    index: str | Any
    """Index. Example: `7494560109732334274`."""

    is_visible: bool | Any
    """Is visible. Example: `true`."""

    sender: Sender | Any
    """Sender."""

    type: str | Any
    """Type. Example: `TEXT`. See `LatestMessageType`."""


class Message(Model):
    """Message inside `GetConversationMessagesResponse`."""

    __slots__ = ()

    content: str | Any
    """Content."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1691411573`."""

    data: str | Any
    """Data. Example: `{}`."""

    id: str | Any
    """Id. Example: `7494560109732334263`."""

    index: str | Any
    """Index. Example: `7494560109732334274`."""

    is_visible: bool | Any
    """Is visible. Example: `true`."""

    plaintext: str | Any
    """Plaintext."""

    sender: Sender | Any
    """Sender."""

    type: str | Any
    """Type. Example: `TEXT`. See `MessageType`."""


class Participant(Model):
    """Participant inside `Conversation`."""

    __slots__ = ()

    avatar: str | Any
    """Avatar."""

    buyer_platform: str | Any
    """Buyer platform. Example: `TIKTOK_SHOP`. See `BuyerPlatform`."""

    im_user_id: str | Any
    """IM user id. Example: `7494560109732334261`."""

    nickname: str | Any
    """Nickname. Example: `Albert`."""

    platform: str | Any
    """Platform. Example: `TIKTOK_SHOP`. See `BuyerPlatform`."""

    role: str | Any
    """Role. Example: `BUYER`. See `ParticipantRole`."""

    user_id: str | Any
    """User id. Example: `7494560109732334262`."""


class Performance(Model):
    """Performance inside `GetCustomerServicePerformanceResponse`."""

    __slots__ = ()

    conversion_rate: str | Any
    """Conversion rate."""

    cs_guided_gmv: str | Any
    """Cs guided GMV."""

    currency: str | Any
    """Currency."""

    response_percentage: str | Any
    """Response percentage. Example: `93.4`."""

    response_time_mins: str | Any
    """Response time mins. Example: `3.4`."""

    satisfaction_percentage: str | Any
    """Satisfaction percentage. Example: `95.2`."""

    support_session_count: int | Any
    """Support session count. Example: `15`."""


class Sender(Model):
    """Sender inside `LatestMessage`, `Message`."""

    __slots__ = ()

    avatar: str | Any
    """Avatar."""

    im_user_id: str | Any
    """IM user id. Example: `7494560109732334261`."""

    nickname: str | Any
    """Nickname. Example: `Albert`."""

    role: str | Any
    """Role. Example: `BUYER`. See `SenderRole`."""


class Session(Model):
    """Session inside `SearchSessionsResponse`."""

    __slots__ = ()

    begin_time: int | Any
    """Begin time. Unix seconds."""

    buyer_nickname: str | Any
    """Buyer nickname."""

    chat_tags: list[str]
    """Chat tags."""

    conversation_id: str | Any
    """Conversation id."""

    dissatisfaction_reason: str | Any
    """Dissatisfaction reason."""

    end_time: int | Any
    """End time. Unix seconds."""

    first_response_late: bool | Any
    """First response late."""

    first_response_time: int | Any
    """First response time. Unix seconds."""

    id: str | Any
    """Id."""

    satisfaction_score: int | Any
    """Satisfaction score."""


class CreateConversationResponse(ResponseModel):
    """The response of `CreateConversation` (202309)."""

    __slots__ = ()

    conversation_id: str | Any
    """Conversation id. Example: `7106888323922608389`."""


class EndSessionResponse(ResponseModel):
    """The response of `EndSession` (202605)."""

    __slots__ = ()


class GetAgentSettingsResponse(ResponseModel):
    """The response of `GetAgentSettings` (202309)."""

    __slots__ = ()

    can_accept_chat: bool | Any
    """Can accept chat. Example: `true`."""


class GetConversationResponse(ResponseModel):
    """The response of `GetConversation` (202601)."""

    __slots__ = ()

    conversation: Conversation | Any
    """Conversation."""


class GetConversationMessagesResponse(ResponseModel):
    """The response of `GetConversationMessages` (202309)."""

    __slots__ = ()

    messages: list[Message]
    """Messages."""

    unsupported_msg_tips: str | Any
    """Unsupported msg tips."""


class GetConversationsResponse(ResponseModel):
    """The response of `GetConversations` (202309)."""

    __slots__ = ()

    conversations: list[Conversation]
    """Conversations."""


class GetCustomerServicePerformanceResponse(ResponseModel):
    """The response of `GetCustomerServicePerformance` (202407)."""

    __slots__ = ()

    performance: Performance | Any
    """Performance."""


class SearchSessionsResponse(ResponseModel):
    """The response of `SearchSessions` (202602)."""

    __slots__ = ()

    sessions: list[Session]
    """Sessions."""


class SendMessageResponse(ResponseModel):
    """The response of `SendMessage` (202606)."""

    __slots__ = ()

    message_id: str | Any
    """Message id."""


class UploadBuyerMessagesImageResponse(ResponseModel):
    """The response of `UploadBuyerMessagesImage` (202309)."""

    __slots__ = ()

    height: int | Any
    """Height. Example: `720`."""

    url: str | Any
    """URL."""

    width: int | Any
    """Width. Example: `1280`."""


class GetConversationMessagesPage(GetConversationMessagesResponse, Page["Message"]):
    """One page of `GetConversationMessages`: its items are `messages`."""

    __slots__ = ()
    _items_at = "messages"


class AsyncGetConversationMessagesPage(GetConversationMessagesResponse, AsyncPage["Message"]):
    """One page of `GetConversationMessages`: its items are `messages`."""

    __slots__ = ()
    _items_at = "messages"


class GetConversationsPage(GetConversationsResponse, Page["Conversation"]):
    """One page of `GetConversations`: its items are `conversations`."""

    __slots__ = ()
    _items_at = "conversations"


class AsyncGetConversationsPage(GetConversationsResponse, AsyncPage["Conversation"]):
    """One page of `GetConversations`: its items are `conversations`."""

    __slots__ = ()
    _items_at = "conversations"


class SearchSessionsPage(SearchSessionsResponse, Page["Session"]):
    """One page of `SearchSessions`: its items are `sessions`."""

    __slots__ = ()
    _items_at = "sessions"


class AsyncSearchSessionsPage(SearchSessionsResponse, AsyncPage["Session"]):
    """One page of `SearchSessions`: its items are `sessions`."""

    __slots__ = ()
    _items_at = "sessions"
