# Generated from core/catalog by `cargo gen`. Do not edit.

"""Customer service: the classes of its responses, the types of its parameters, and its enums."""

from importlib import import_module
from typing import Any

_HOMES = {
    **dict.fromkeys(
        """
        AsyncGetConversationMessagesPage
        AsyncGetConversationsPage
        AsyncSearchSessionsPage
        Conversation
        CreateConversationResponse
        CurSession
        EndSessionResponse
        GetAgentSettingsResponse
        GetConversationMessagesPage
        GetConversationMessagesResponse
        GetConversationResponse
        GetConversationsPage
        GetConversationsResponse
        GetCustomerServicePerformanceResponse
        LatestMessage
        Message
        Participant
        Performance
        SearchSessionsPage
        SearchSessionsResponse
        SendMessageResponse
        Sender
        Session
        UploadBuyerMessagesImageResponse
        """.split(),
        "models",
    ),
    **dict.fromkeys(
        """
        """.split(),
        "params",
    ),
    **dict.fromkeys(
        """
        BuyerPlatform
        GetConversationMessagesLocale
        LatestMessageType
        MessageType
        ParticipantRole
        SendMessageType
        SenderRole
        SortOrder
        """.split(),
        "enums",
    ),
    **dict.fromkeys(("CustomerServiceApi", "AsyncCustomerServiceApi"), "api"),
}

__all__ = tuple(_HOMES)


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})