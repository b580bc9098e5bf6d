# Generated from core/catalog by `cargo gen`. Do not edit.

from collections.abc import Awaitable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from typing_extensions import Unpack

from ..._alias import Alias
from ..._options import CallOptions, PageOptions, WindowOptions
from ...model import ResponseModel
from ...page import PageCall
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import AsyncTimeWalk, TimeWalk
from ...upload import FileLike
from . import models

class EventApi(Resource):
    def delete_shop_webhook(
        self,
        *,
        event_type: Literal["ORDER_STATUS_CHANGE", "RECIPIENT_ADDRESS_UPDATE", "PACKAGE_UPDATE", "PRODUCT_STATUS_CHANGE", "SELLER_DEAUTHORIZATION", "UPCOMING_AUTHORIZATION_EXPIRATION", "CANCELLATION_STATUS_CHANGE", "RETURN_STATUS_CHANGE", "NEW_CONVERSATION", "NEW_MESSAGE", "PRODUCT_INFORMATION_CHANGE", "PRODUCT_CREATION", "PRODUCT_CATEGORY_CHANGE", "NEW_MESSAGE_LISTENER", "INVOICE_STATUS_CHANGE", "PRODUCT_AUDIT_STATUS_CHANGE", "REVERSE_STATUS_UPDATE"] | str,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def get_shop_webhooks(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetShopWebhooksResponse: ...
    def update_shop_webhook(
        self,
        *,
        address: str,
        event_type: Literal["ORDER_STATUS_CHANGE", "RECIPIENT_ADDRESS_UPDATE", "PACKAGE_UPDATE", "PRODUCT_STATUS_CHANGE", "SELLER_DEAUTHORIZATION", "UPCOMING_AUTHORIZATION_EXPIRATION", "CANCELLATION_STATUS_CHANGE", "RETURN_STATUS_CHANGE", "NEW_CONVERSATION", "NEW_MESSAGE", "PRODUCT_INFORMATION_CHANGE", "PRODUCT_CREATION", "PRODUCT_CATEGORY_CHANGE", "NEW_MESSAGE_LISTENER", "INVOICE_STATUS_CHANGE", "PRODUCT_AUDIT_STATUS_CHANGE", "REVERSE_STATUS_UPDATE"] | str,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    DeleteShopWebhook: Alias[ResponseModel]
    GetShopWebhooks: Alias[models.GetShopWebhooksResponse]
    UpdateShopWebhook: Alias[ResponseModel]
    deleteShopWebhook: Alias[ResponseModel]
    deleteWebhook: Alias[ResponseModel]
    getShopWebhooks: Alias[models.GetShopWebhooksResponse]
    updateShopWebhook: Alias[ResponseModel]
    updateWebhook: Alias[ResponseModel]
    webhookList: Alias[models.GetShopWebhooksResponse]

class AsyncEventApi(Resource):
    async def delete_shop_webhook(
        self,
        *,
        event_type: Literal["ORDER_STATUS_CHANGE", "RECIPIENT_ADDRESS_UPDATE", "PACKAGE_UPDATE", "PRODUCT_STATUS_CHANGE", "SELLER_DEAUTHORIZATION", "UPCOMING_AUTHORIZATION_EXPIRATION", "CANCELLATION_STATUS_CHANGE", "RETURN_STATUS_CHANGE", "NEW_CONVERSATION", "NEW_MESSAGE", "PRODUCT_INFORMATION_CHANGE", "PRODUCT_CREATION", "PRODUCT_CATEGORY_CHANGE", "NEW_MESSAGE_LISTENER", "INVOICE_STATUS_CHANGE", "PRODUCT_AUDIT_STATUS_CHANGE", "REVERSE_STATUS_UPDATE"] | str,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def get_shop_webhooks(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetShopWebhooksResponse: ...
    async def update_shop_webhook(
        self,
        *,
        address: str,
        event_type: Literal["ORDER_STATUS_CHANGE", "RECIPIENT_ADDRESS_UPDATE", "PACKAGE_UPDATE", "PRODUCT_STATUS_CHANGE", "SELLER_DEAUTHORIZATION", "UPCOMING_AUTHORIZATION_EXPIRATION", "CANCELLATION_STATUS_CHANGE", "RETURN_STATUS_CHANGE", "NEW_CONVERSATION", "NEW_MESSAGE", "PRODUCT_INFORMATION_CHANGE", "PRODUCT_CREATION", "PRODUCT_CATEGORY_CHANGE", "NEW_MESSAGE_LISTENER", "INVOICE_STATUS_CHANGE", "PRODUCT_AUDIT_STATUS_CHANGE", "REVERSE_STATUS_UPDATE"] | str,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    DeleteShopWebhook: Alias[Awaitable[ResponseModel]]
    GetShopWebhooks: Alias[Awaitable[models.GetShopWebhooksResponse]]
    UpdateShopWebhook: Alias[Awaitable[ResponseModel]]
    deleteShopWebhook: Alias[Awaitable[ResponseModel]]
    deleteWebhook: Alias[Awaitable[ResponseModel]]
    getShopWebhooks: Alias[Awaitable[models.GetShopWebhooksResponse]]
    updateShopWebhook: Alias[Awaitable[ResponseModel]]
    updateWebhook: Alias[Awaitable[ResponseModel]]
    webhookList: Alias[Awaitable[models.GetShopWebhooksResponse]]

RESOURCE: type[Resource]