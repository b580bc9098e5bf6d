"""What all webhooks have in common."""

from __future__ import annotations

from typing import Any

from .model import Model


class Event(Model):
    """A webhook that was verified. A type that this release does not know is one too."""

    __slots__ = ()
    type: str | Any
    """The name of the type: `ORDER_STATUS_CHANGE`. A type that this release does not know is its number as text."""
    type_id: int | Any
    """The number of the type; `None` where the platform sent none, or a word: `type` is `UNKNOWN` then."""
    type_text: str | Any
    """The type as it was sent."""
    notification_id: str | Any
    """The same for each delivery of the same event."""
    shop_id: str | Any
    seller_open_id: str | Any
    creator_open_id: str | Any
    timestamp: int | Any
    """Unix seconds."""
    app_key: str | Any
    """The app that the event is for."""
    data: Any
