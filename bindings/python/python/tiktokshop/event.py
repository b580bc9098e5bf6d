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
    # cargo gen: envelope
    notification_id: str | Any
    """The id of the event, the same for each delivery."""
    shop_id: str | Any
    """The shop of the event."""
    seller_open_id: str | Any
    """The seller of the event, for types that concern no single shop."""
    creator_open_id: str | Any
    """The creator of the event."""
    timestamp: int | Any
    """When it was sent, in Unix seconds. Events may overtake each other."""
    # cargo gen: end
    app_key: str | Any
    """The app that the event is for."""
    data: Any
