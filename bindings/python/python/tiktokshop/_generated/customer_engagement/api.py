# Generated from core/catalog by `cargo gen`. Do not edit.

"""Customer engagement: its operations."""

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
    CreateCustomEngagementTaskResponse,
    CreateEngagementTaskResponse,
    GetCustomerTabVisibilityResponse,
    GetFeaturePermissionsResponse,
    GetMessageTemplatesResponse,
    GetTaskPerformancesResponse,
    SendEngagementMessageResponse,
)
from .params import (
    CustomMessageParams,
)


class CustomerEngagementApi(Resource):
    """Customer engagement."""

    __slots__ = ()
    _domain = "customer_engagement"
    _aliases = {
        "CreateCustomEngagementTask": "create_custom_engagement_task",
        "CreateEngagementTask": "create_engagement_task",
        "GetCustomerTabVisibility": "get_customer_tab_visibility",
        "GetFeaturePermissions": "get_feature_permissions",
        "GetMessageTemplates": "get_message_templates",
        "GetTaskPerformances": "get_task_performances",
        "SendEngagementMessage": "send_engagement_message",
        "createCustomEngagementTask": "create_custom_engagement_task",
        "createEngagementTask": "create_engagement_task",
        "getCustomerTabVisibility": "get_customer_tab_visibility",
        "getFeaturePermissions": "get_feature_permissions",
        "getMessageTemplates": "get_message_templates",
        "getTaskPerformances": "get_task_performances",
        "sendEngagementMessage": "send_engagement_message",
    }

    def create_custom_engagement_task(
        self,
        *,
        channel: str = REQUIRED,
        coupon_ids: Sequence[str | int] | None = None,
        custom_message: CustomMessageParams | None = None,
        end_time: int | datetime = REQUIRED,
        product_ids: Sequence[str | int] | None = None,
        task_name: str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> CreateCustomEngagementTaskResponse:
        """Creates a buyer messaging task with your own text.

        Official name `CreateCustomEngagementTask`: `POST /customer_engagement/{version}/engagement_tasks/custom`, version 202502.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.customer_engagement.write`
        - `idempotency_key=` makes it safe to retry; by default, the client creates one

        Args:
            channel: Way in which buyers are addressed; only TIKTOK_IM, the chat in TikTok, is supported. Required. Example: `TIKTOK_IM`.
            coupon_ids: Coupons to show as cards in the message, at most one; `display_type` REGULAR, for all buyers or for repeat buyers. At most 1 items.
            custom_message: Title and text of your own for the message.
            end_time: When the task ends and no more messages can be sent, Unix time in seconds. Required. Example: `1744344885`.
            product_ids: Products to show as cards in the message, at most 4 ids.
            task_name: Name of your own for the task, not seen by buyers. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "channel": channel,
            "coupon_ids": coupon_ids,
            "custom_message": custom_message,
            "end_time": end_time,
            "product_ids": product_ids,
            "task_name": task_name,
        }
        return self._call("customer_engagement.create_custom_engagement_task", "CreateCustomEngagementTaskResponse", params, options)

    def create_engagement_task(
        self,
        *,
        channel: str = REQUIRED,
        coupon_ids: Sequence[str | int] | None = None,
        end_time: int | datetime = REQUIRED,
        product_ids: Sequence[str | int] | None = None,
        task_name: str = REQUIRED,
        template_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> CreateEngagementTaskResponse:
        """Creates a buyer messaging task from a message template.

        Official name `CreateEngagementTask`: `POST /customer_engagement/{version}/engagement_tasks`, version 202412.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.customer_engagement.write`
        - `idempotency_key=` makes it safe to retry; by default, the client creates one
        - the platform's page: https://partner.tiktokshop.com/docv2/page/67777e436b61b002f60f01da

        Args:
            channel: Way in which buyers are addressed; only TIKTOK_IM, the chat in TikTok, is supported. Required. Example: `TIKTOK_IM`.
            coupon_ids: Coupons to show as cards in the message, at most one; the kind must be one of those in `coupon_type`.
            end_time: When the task ends and no more messages can be sent, Unix time in seconds. Required. Example: `1744344885`.
            product_ids: Products to show as cards in the message.
            task_name: Name of your own for the task, not seen by buyers. Required.
            template_id: Id of the message that the platform has prepared, from the message templates. Required. Example: `50002_20011`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "channel": channel,
            "coupon_ids": coupon_ids,
            "end_time": end_time,
            "product_ids": product_ids,
            "task_name": task_name,
            "template_id": template_id,
        }
        return self._call("customer_engagement.create_engagement_task", "CreateEngagementTaskResponse", params, options)

    def get_customer_tab_visibility(
        self,
        **options: Unpack[CallOptions],
    ) -> GetCustomerTabVisibilityResponse:
        """Tells whether the shop sees the customer tab.

        Official name `GetCustomerTabVisibility`: `GET /customer_engagement/{version}/customer_tab/visibility`, version 202501.

        - cipher: `shop_cipher` (required)
        """
        params = {
        }
        return self._call("customer_engagement.get_customer_tab_visibility", "GetCustomerTabVisibilityResponse", params, options)

    def get_feature_permissions(
        self,
        **options: Unpack[CallOptions],
    ) -> GetFeaturePermissionsResponse:
        """Tells which customer engagement features the shop may use.

        Official name `GetFeaturePermissions`: `GET /customer_engagement/{version}/permissions`, version 202502.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.customer_engagement.read`
        """
        params = {
        }
        return self._call("customer_engagement.get_feature_permissions", "GetFeaturePermissionsResponse", params, options)

    def get_message_templates(
        self,
        *,
        locale: str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetMessageTemplatesResponse:
        """Lists the message templates for engagement tasks in one locale.

        Official name `GetMessageTemplates`: `GET /customer_engagement/{version}/message_templates`, version 202412.

        - cipher: `shop_cipher` (required)
        - scope: `seller.customer_engagement.read`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/67777e44223fde02fdfdc157

        Args:
            locale: Languages in which to show the templates, BCP 47 codes separated by commas; en-US by default. Required. Default: `en-US`. Example: `en`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "locale": locale,
        }
        return self._call("customer_engagement.get_message_templates", "GetMessageTemplatesResponse", params, options)

    def get_task_performances(
        self,
        *,
        task_ids: Sequence[str | int] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetTaskPerformancesResponse:
        """Returns reach, claims, orders and sales of the given engagement tasks.

        Official name `GetTaskPerformances`: `POST /customer_engagement/{version}/performances`, version 202412.

        - cipher: `shop_cipher` (required)
        - scope: `seller.customer_engagement.read`

        Args:
            task_ids: Engagement tasks whose figures to return. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "task_ids": task_ids,
        }
        return self._call("customer_engagement.get_task_performances", "GetTaskPerformancesResponse", params, options)

    def send_engagement_message(
        self,
        *,
        buyer_emails: Sequence[str] = REQUIRED,
        task_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> SendEngagementMessageResponse:
        """Sends the message of an engagement task to buyers, by their relay email addresses.

        Official name `SendEngagementMessage`: `POST /customer_engagement/{version}/messages`, version 202412.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.customer_engagement.write`
        - failed items are listed in `errors`: see `item_errors`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/67777e448e882e030d29676e

        Args:
            buyer_emails: Buyers to write to, given by the anonymized email address in their orders; only buyers with an order within the last 365 days. Required.
            task_id: Task that the messages belong to; it must not have ended. Example: `[1381478460934]`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "buyer_emails": buyer_emails,
            "task_id": task_id,
        }
        return self._call("customer_engagement.send_engagement_message", "SendEngagementMessageResponse", params, options)


#: With an `AsyncClient` the same methods are awaited.
AsyncCustomerEngagementApi = CustomerEngagementApi
RESOURCE = CustomerEngagementApi