# Generated from core/catalog by `cargo gen`. Do not edit.

"""Event: its operations."""

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
    GetShopWebhooksResponse,
)


class EventApi(Resource):
    """Event."""

    __slots__ = ()
    _domain = "event"
    _aliases = {
        "DeleteShopWebhook": "delete_shop_webhook",
        "GetShopWebhooks": "get_shop_webhooks",
        "UpdateShopWebhook": "update_shop_webhook",
        "deleteShopWebhook": "delete_shop_webhook",
        "deleteWebhook": "delete_shop_webhook",
        "getShopWebhooks": "get_shop_webhooks",
        "updateShopWebhook": "update_shop_webhook",
        "updateWebhook": "update_shop_webhook",
        "webhookList": "get_shop_webhooks",
    }

    def delete_shop_webhook(
        self,
        *,
        event_type: Literal["ORDER_STATUS_CHANGE", "RECIPIENT_ADDRESS_UPDATE", "PACKAGE_UPDATE", "PRODUCT_STATUS_CHANGE", "SELLER_DEAUTHORIZATION", "UPCOMING_AUTHORIZATION_EXPIRATION", "CANCELLATION_STATUS_CHANGE", "RETURN_STATUS_CHANGE", "NEW_CONVERSATION", "NEW_MESSAGE", "PRODUCT_INFORMATION_CHANGE", "PRODUCT_CREATION", "PRODUCT_CATEGORY_CHANGE", "NEW_MESSAGE_LISTENER", "INVOICE_STATUS_CHANGE", "PRODUCT_AUDIT_STATUS_CHANGE", "REVERSE_STATUS_UPDATE"] | str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Removes the shop's webhook address for one event type.

        Official name `DeleteShopWebhook`: `DELETE /event/{version}/webhooks`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.authorization.info`

        Args:
            event_type: Kind of event that the webhook is for; there is one address for each kind. Required. Example: `ORDER_STATUS_CHANGE`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "event_type": event_type,
        }
        return self._call("event.delete_shop_webhook", "", params, options)

    def get_shop_webhooks(
        self,
        **options: Unpack[CallOptions],
    ) -> GetShopWebhooksResponse:
        """Lists the shop's webhook addresses, one per event type.

        Official name `GetShopWebhooks`: `GET /event/{version}/webhooks`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.authorization.info`
        """
        params = {
        }
        return self._call("event.get_shop_webhooks", "GetShopWebhooksResponse", params, options)

    def update_shop_webhook(
        self,
        *,
        address: str = REQUIRED,
        event_type: Literal["ORDER_STATUS_CHANGE", "RECIPIENT_ADDRESS_UPDATE", "PACKAGE_UPDATE", "PRODUCT_STATUS_CHANGE", "SELLER_DEAUTHORIZATION", "UPCOMING_AUTHORIZATION_EXPIRATION", "CANCELLATION_STATUS_CHANGE", "RETURN_STATUS_CHANGE", "NEW_CONVERSATION", "NEW_MESSAGE", "PRODUCT_INFORMATION_CHANGE", "PRODUCT_CREATION", "PRODUCT_CATEGORY_CHANGE", "NEW_MESSAGE_LISTENER", "INVOICE_STATUS_CHANGE", "PRODUCT_AUDIT_STATUS_CHANGE", "REVERSE_STATUS_UPDATE"] | str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Sets or replaces the shop's webhook address for one event type.

        Official name `UpdateShopWebhook`: `PUT /event/{version}/webhooks`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.authorization.info`

        Args:
            address: Address (URL) to which the platform posts events of this kind, at most 255 characters. Required. Example: `https://partner.tiktokshop.com`.
            event_type: Kind of event that the webhook is for; there is one address for each kind. Required. Example: `ORDER_STATUS_CHANGE`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "address": address,
            "event_type": event_type,
        }
        return self._call("event.update_shop_webhook", "", params, options)


#: With an `AsyncClient` the same methods are awaited.
AsyncEventApi = EventApi
RESOURCE = EventApi