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
    """Whether the shop may write now: after a talk in the last 30 days, an order in the last 60 days, or any return by the buyer. Example: `true`."""

    create_time: int | Any
    """When the conversation was created, Unix time in seconds. Example: `1691411573`."""

    cur_session: CurSession | Any
    """Session that is going on in the conversation; only if asked for by `need_session_info`."""

    cur_session_id: str | Any
    """Id of the session that is going on; only if asked for by `need_session_id`."""

    id: str | Any
    """Id to pass as `conversation_id` to read or send messages. Example: `7494560109732334261`."""

    latest_message: LatestMessage | Any
    """Last message that was sent in the conversation."""

    participant_count: int | Any
    """Number of participants: 2 for buyer and shop, 3 once an agent has joined. Example: `3`."""

    participants: list[Participant]
    """Buyer, shop and, once joined, the agent."""

    unread_count: int | Any
    """Number of messages that the agent has not read. Example: `0`."""


class CurSession(Model):
    """Cur session inside `Conversation`."""

    __slots__ = ()

    id: str | Any
    """Id of the session; pass it as `session_id` to end it."""

    phase: str | Any
    """How far the current session has come, as the platform names it."""


class LatestMessage(Model):
    """Latest message inside `Conversation`."""

    __slots__ = ()

    content: str | Any
    """Message content as JSON text, whose keys depend on `type`: for example `content` for TEXT, `product_id` for PRODUCT_CARD."""

    create_time: int | Any
    """When the message was sent, Unix time in seconds. Example: `1691411573`."""

    id: str | Any
    """Id of the message, unique over all conversations. Example: `7494560109732334263`."""

    index: str | Any
    """Position of the message in the conversation: unique, larger for newer messages, but not without gaps. Example: `7494560109732334274`."""

    is_visible: bool | Any
    """Whether the message should be shown to agents; false for system messages such as a request to rate the chat. Example: `true`."""

    sender: Sender | Any
    """Person, shop or system that wrote the message; system and robot appear as the shop."""

    type: str | Any
    """Kind of message, which fixes the keys of `content`; besides those that can be sent there are for example NOTIFICATION, EMOTICONS and OTHER. Example: `TEXT`. See `LatestMessageType`."""


class Message(Model):
    """Message inside `GetConversationMessagesResponse`."""

    __slots__ = ()

    content: str | Any
    """Message content as JSON text, whose keys depend on `type`: for example `content` for TEXT, `product_id` for PRODUCT_CARD."""

    create_time: int | Any
    """When the message was sent, Unix time in seconds. Example: `1691411573`."""

    data: str | Any
    """Facts about the order or parcel on a card, as JSON text; only if `need_data` was set. Example: `{}`."""

    id: str | Any
    """Id of the message, unique over all conversations. Example: `7494560109732334263`."""

    index: str | Any
    """Position of the message in the conversation: unique, larger for newer messages, but not without gaps. Example: `7494560109732334274`."""

    is_visible: bool | Any
    """Whether the message should be shown to agents; false for system messages such as a request to rate the chat. Example: `true`."""

    plaintext: str | Any
    """Content of the message as plain text; only if `need_plaintext` was set."""

    sender: Sender | Any
    """Person, shop or system that wrote the message; system and robot appear as the shop."""

    type: str | Any
    """Kind of message, which fixes the keys of `content`; besides those that can be sent there are for example NOTIFICATION, EMOTICONS and OTHER. Example: `TEXT`. See `MessageType`."""


class Participant(Model):
    """Participant inside `Conversation`."""

    __slots__ = ()

    avatar: str | Any
    """Address of the profile picture of the person or shop."""

    buyer_platform: str | Any
    """App the buyer comes from, TIKTOK_SHOP or TOKOPEDIA; Indonesia only. Content from the other app cannot be sent to the buyer. Example: `TIKTOK_SHOP`. See `BuyerPlatform`."""

    im_user_id: str | Any
    """Id in the messaging system; it cannot be used to look up orders, for that see `user_id`. Example: `7494560109732334261`."""

    nickname: str | Any
    """Name to show: the buyer's name on TikTok, the shop's name, or the name of the agent. Example: `Albert`."""

    platform: str | Any
    """App the buyer comes from, TIKTOK_SHOP or TOKOPEDIA; Indonesia only. Content from the other app cannot be sent to the buyer. Example: `TIKTOK_SHOP`. See `BuyerPlatform`."""

    role: str | Any
    """Who it is: BUYER, SHOP or CUSTOMER_SERVICE; as sender also SYSTEM and ROBOT, which carry the shop's id and name. Example: `BUYER`. See `ParticipantRole`."""

    user_id: str | Any
    """Platform's id of the user; for the buyer the same as in orders. Example: `7494560109732334262`."""


class Performance(Model):
    """Performance inside `GetCustomerServicePerformanceResponse`."""

    __slots__ = ()

    conversion_rate: str | Any
    """Share of buyers who ordered after a talk with customer service, as text."""

    cs_guided_gmv: str | Any
    """Sales that followed on talks with customer service, decimal text in `currency`."""

    currency: str | Any
    """ISO 4217 code of the currency of the amounts beside it."""

    response_percentage: str | Any
    """Percentage of sessions answered within 24 hours, as text; automatic answers count, sessions in vacation mode do not. Example: `93.4`."""

    response_time_mins: str | Any
    """Average time until the first answer in minutes, decimal text. Example: `3.4`."""

    satisfaction_percentage: str | Any
    """Percentage of rated sessions with 4 or 5 stars, as text; sessions without a rating do not count. Example: `95.2`."""

    support_session_count: int | Any
    """Number of sessions that buyers began in the period, by a message or a tap on an FAQ card. Example: `15`."""


class Sender(Model):
    """Sender inside `LatestMessage`, `Message`."""

    __slots__ = ()

    avatar: str | Any
    """Address of the profile picture of the person or shop."""

    im_user_id: str | Any
    """Id in the messaging system; it cannot be used to look up orders, for that see `user_id`. Example: `7494560109732334261`."""

    nickname: str | Any
    """Name to show: the buyer's name on TikTok, the shop's name, or the name of the agent. Example: `Albert`."""

    role: str | Any
    """Who it is: BUYER, SHOP or CUSTOMER_SERVICE; as sender also SYSTEM and ROBOT, which carry the shop's id and name. Example: `BUYER`. See `SenderRole`."""


class Session(Model):
    """Session inside `SearchSessionsResponse`."""

    __slots__ = ()

    begin_time: int | Any
    """When the session began, Unix time in seconds."""

    buyer_nickname: str | Any
    """Name that the buyer chose on TikTok; it may change."""

    chat_tags: list[str]
    """Tags that agents put on the session to sort it."""

    conversation_id: str | Any
    """Id of the conversation between a buyer and the shop; there is one for each buyer."""

    dissatisfaction_reason: str | Any
    """Reason that the buyer gave for a bad rating of the session."""

    end_time: int | Any
    """When the session ended, Unix time in seconds."""

    first_response_late: bool | Any
    """Whether the first answer came later than the platform expects."""

    first_response_time: int | Any
    """Time until the first answer in the session. Unix seconds."""

    id: str | Any
    """Id of the session; pass it as `session_id` to end it."""

    satisfaction_score: int | Any
    """Rating that the buyer gave to the session at its end."""


class CreateConversationResponse(ResponseModel):
    """The response of `CreateConversation` (202309)."""

    __slots__ = ()

    conversation_id: str | Any
    """Id of the conversation between a buyer and the shop; there is one for each buyer. Example: `7106888323922608389`."""


class EndSessionResponse(ResponseModel):
    """The response of `EndSession` (202605)."""

    __slots__ = ()


class GetAgentSettingsResponse(ResponseModel):
    """The response of `GetAgentSettings` (202309)."""

    __slots__ = ()

    can_accept_chat: bool | Any
    """Whether new chats are assigned to the agent automatically; if false, only chats assigned by hand arrive. Example: `true`."""


class GetConversationResponse(ResponseModel):
    """The response of `GetConversation` (202601)."""

    __slots__ = ()

    conversation: Conversation | Any
    """Conversation between a buyer and the shop."""


class GetConversationMessagesResponse(ResponseModel):
    """The response of `GetConversationMessages` (202309)."""

    __slots__ = ()

    messages: list[Message]
    """Messages of the conversation, each with sender and content."""

    unsupported_msg_tips: str | Any
    """Text in `locale` to show in place of a message of a kind your app does not know."""


class GetConversationsResponse(ResponseModel):
    """The response of `GetConversations` (202309)."""

    __slots__ = ()

    conversations: list[Conversation]
    """Conversations of the shop with buyers, one for each buyer."""


class GetCustomerServicePerformanceResponse(ResponseModel):
    """The response of `GetCustomerServicePerformance` (202407)."""

    __slots__ = ()

    performance: Performance | Any
    """Key figures of customer service for the period."""


class SearchSessionsResponse(ResponseModel):
    """The response of `SearchSessions` (202602)."""

    __slots__ = ()

    sessions: list[Session]
    """Sessions that match: stretches of talk within a conversation."""


class SendMessageResponse(ResponseModel):
    """The response of `SendMessage` (202606)."""

    __slots__ = ()

    message_id: str | Any
    """Id of the message that was just sent."""


class UploadBuyerMessagesImageResponse(ResponseModel):
    """The response of `UploadBuyerMessagesImage` (202309)."""

    __slots__ = ()

    height: int | Any
    """Height of the uploaded picture in pixels. Example: `720`."""

    url: str | Any
    """Address of the uploaded picture, to use in the `content` of a message of type IMAGE."""

    width: int | Any
    """Width of the uploaded picture in pixels. Example: `1280`."""


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
