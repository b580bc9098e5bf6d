# Generated from core/catalog by `cargo gen`. Do not edit.

"""Event: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class Webhook(Model):
    """Webhook inside `GetShopWebhooksResponse`."""

    __slots__ = ()

    address: str | Any
    """Address. Example: `https://partner.tiktokshop.com`."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1635338186`."""

    event_type: str | Any
    """Event type. Example: `ORDER_STATUS_CHANGE`. See `EventType`."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1635338186`."""


class GetShopWebhooksResponse(ResponseModel):
    """The response of `GetShopWebhooks` (202309)."""

    __slots__ = ()

    total_count: int | Any
    """Total count. Example: `1`."""

    webhooks: list[Webhook]
    """Webhooks."""
