"""What all webhooks have in common."""

from __future__ import annotations

from typing import Any

from .model import Model


class Event(Model):
    """A webhook that was verified. A type that this release does not know is one too."""

    __slots__ = ()
    event_type: int | Any
    """The number of the type."""
    type_text: str | Any
    """The type where it was sent as a word."""
    name: str | Any
    """The name of the type, such as `ORDER_STATUS_CHANGE`; `None` where this release does not know it."""
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

    @property
    def type(self) -> int | None:
        """The number of the type."""
        number: int | None = self._data.get("event_type")
        return number
