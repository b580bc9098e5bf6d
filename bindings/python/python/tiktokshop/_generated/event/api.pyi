# Generated from core/catalog by `cargo gen`. Do not edit.

from collections.abc import Awaitable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from typing_extensions import Unpack

from ..._alias import Alias
from ..._options import CallOptions, PageOptions, Seconds, WindowOptions
from ...model import Answer
from ...page import PageCall
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import AsyncTimeWalk, TimeWalk
from ...upload import FileLike
from . import models
from .enums import (
    EventType,
)

class EventApi(Resource):
    def delete_shop_webhook(
        self,
        *,
        event_type: EventType | str,
        **options: Unpack[CallOptions],
    ) -> Answer: ...
    def get_shop_webhooks(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetShopWebhooksResponse: ...
    def update_shop_webhook(
        self,
        *,
        address: str,
        event_type: EventType | str,
        **options: Unpack[CallOptions],
    ) -> Answer: ...
    DeleteShopWebhook: Alias[Answer]
    GetShopWebhooks: Alias[models.GetShopWebhooksResponse]
    UpdateShopWebhook: Alias[Answer]
    deleteShopWebhook: Alias[Answer]
    deleteWebhook: Alias[Answer]
    getShopWebhooks: Alias[models.GetShopWebhooksResponse]
    updateShopWebhook: Alias[Answer]
    updateWebhook: Alias[Answer]
    webhookList: Alias[models.GetShopWebhooksResponse]

class AsyncEventApi(Resource):
    async def delete_shop_webhook(
        self,
        *,
        event_type: EventType | str,
        **options: Unpack[CallOptions],
    ) -> Answer: ...
    async def get_shop_webhooks(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetShopWebhooksResponse: ...
    async def update_shop_webhook(
        self,
        *,
        address: str,
        event_type: EventType | str,
        **options: Unpack[CallOptions],
    ) -> Answer: ...
    DeleteShopWebhook: Alias[Awaitable[Answer]]
    GetShopWebhooks: Alias[Awaitable[models.GetShopWebhooksResponse]]
    UpdateShopWebhook: Alias[Awaitable[Answer]]
    deleteShopWebhook: Alias[Awaitable[Answer]]
    deleteWebhook: Alias[Awaitable[Answer]]
    getShopWebhooks: Alias[Awaitable[models.GetShopWebhooksResponse]]
    updateShopWebhook: Alias[Awaitable[Answer]]
    updateWebhook: Alias[Awaitable[Answer]]
    webhookList: Alias[Awaitable[models.GetShopWebhooksResponse]]

RESOURCE: type[Resource]