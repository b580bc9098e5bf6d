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
    """Address (URL) to which the platform posts events of this kind, at most 255 characters. Example: `https://partner.tiktokshop.com`."""

    create_time: int | Any
    """When the webhook was set up, Unix time in seconds. Example: `1635338186`."""

    event_type: str | Any
    """Kind of event that the webhook is for; there is one address for each kind. Example: `ORDER_STATUS_CHANGE`. See `EventType`."""

    update_time: int | Any
    """When the webhook was last changed, Unix time in seconds. Example: `1635338186`."""


class GetShopWebhooksResponse(ResponseModel):
    """The response of `GetShopWebhooks` (202309)."""

    __slots__ = ()

    total_count: int | Any
    """Number of webhooks that are set up for the shop. Example: `1`."""

    webhooks: list[Webhook]
    """Webhooks that are set up for the shop, one for each kind of event."""
