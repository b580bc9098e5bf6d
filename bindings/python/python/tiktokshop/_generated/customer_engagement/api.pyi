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
from .params import (
    CustomMessageParams,
)

class CustomerEngagementApi(Resource):
    def create_custom_engagement_task(
        self,
        *,
        channel: str,
        coupon_ids: Sequence[str | int] | None = None,
        custom_message: CustomMessageParams | None = None,
        end_time: int | datetime,
        product_ids: Sequence[str | int] | None = None,
        task_name: str,
        **options: Unpack[CallOptions],
    ) -> models.CreateCustomEngagementTaskResponse: ...
    def create_engagement_task(
        self,
        *,
        channel: str,
        coupon_ids: Sequence[str | int] | None = None,
        end_time: int | datetime,
        product_ids: Sequence[str | int] | None = None,
        task_name: str,
        template_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.CreateEngagementTaskResponse: ...
    def get_customer_tab_visibility(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetCustomerTabVisibilityResponse: ...
    def get_feature_permissions(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetFeaturePermissionsResponse: ...
    def get_message_templates(
        self,
        *,
        locale: str,
        **options: Unpack[CallOptions],
    ) -> models.GetMessageTemplatesResponse: ...
    def get_task_performances(
        self,
        *,
        task_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.GetTaskPerformancesResponse: ...
    def send_engagement_message(
        self,
        *,
        buyer_emails: Sequence[str],
        task_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SendEngagementMessageResponse: ...
    CreateCustomEngagementTask: Alias[models.CreateCustomEngagementTaskResponse]
    CreateEngagementTask: Alias[models.CreateEngagementTaskResponse]
    GetCustomerTabVisibility: Alias[models.GetCustomerTabVisibilityResponse]
    GetFeaturePermissions: Alias[models.GetFeaturePermissionsResponse]
    GetMessageTemplates: Alias[models.GetMessageTemplatesResponse]
    GetTaskPerformances: Alias[models.GetTaskPerformancesResponse]
    SendEngagementMessage: Alias[models.SendEngagementMessageResponse]
    createCustomEngagementTask: Alias[models.CreateCustomEngagementTaskResponse]
    createEngagementTask: Alias[models.CreateEngagementTaskResponse]
    getCustomerTabVisibility: Alias[models.GetCustomerTabVisibilityResponse]
    getFeaturePermissions: Alias[models.GetFeaturePermissionsResponse]
    getMessageTemplates: Alias[models.GetMessageTemplatesResponse]
    getTaskPerformances: Alias[models.GetTaskPerformancesResponse]
    sendEngagementMessage: Alias[models.SendEngagementMessageResponse]

class AsyncCustomerEngagementApi(Resource):
    async def create_custom_engagement_task(
        self,
        *,
        channel: str,
        coupon_ids: Sequence[str | int] | None = None,
        custom_message: CustomMessageParams | None = None,
        end_time: int | datetime,
        product_ids: Sequence[str | int] | None = None,
        task_name: str,
        **options: Unpack[CallOptions],
    ) -> models.CreateCustomEngagementTaskResponse: ...
    async def create_engagement_task(
        self,
        *,
        channel: str,
        coupon_ids: Sequence[str | int] | None = None,
        end_time: int | datetime,
        product_ids: Sequence[str | int] | None = None,
        task_name: str,
        template_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.CreateEngagementTaskResponse: ...
    async def get_customer_tab_visibility(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetCustomerTabVisibilityResponse: ...
    async def get_feature_permissions(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetFeaturePermissionsResponse: ...
    async def get_message_templates(
        self,
        *,
        locale: str,
        **options: Unpack[CallOptions],
    ) -> models.GetMessageTemplatesResponse: ...
    async def get_task_performances(
        self,
        *,
        task_ids: Sequence[str | int],
        **options: Unpack[CallOptions],
    ) -> models.GetTaskPerformancesResponse: ...
    async def send_engagement_message(
        self,
        *,
        buyer_emails: Sequence[str],
        task_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SendEngagementMessageResponse: ...
    CreateCustomEngagementTask: Alias[Awaitable[models.CreateCustomEngagementTaskResponse]]
    CreateEngagementTask: Alias[Awaitable[models.CreateEngagementTaskResponse]]
    GetCustomerTabVisibility: Alias[Awaitable[models.GetCustomerTabVisibilityResponse]]
    GetFeaturePermissions: Alias[Awaitable[models.GetFeaturePermissionsResponse]]
    GetMessageTemplates: Alias[Awaitable[models.GetMessageTemplatesResponse]]
    GetTaskPerformances: Alias[Awaitable[models.GetTaskPerformancesResponse]]
    SendEngagementMessage: Alias[Awaitable[models.SendEngagementMessageResponse]]
    createCustomEngagementTask: Alias[Awaitable[models.CreateCustomEngagementTaskResponse]]
    createEngagementTask: Alias[Awaitable[models.CreateEngagementTaskResponse]]
    getCustomerTabVisibility: Alias[Awaitable[models.GetCustomerTabVisibilityResponse]]
    getFeaturePermissions: Alias[Awaitable[models.GetFeaturePermissionsResponse]]
    getMessageTemplates: Alias[Awaitable[models.GetMessageTemplatesResponse]]
    getTaskPerformances: Alias[Awaitable[models.GetTaskPerformancesResponse]]
    sendEngagementMessage: Alias[Awaitable[models.SendEngagementMessageResponse]]

RESOURCE: type[Resource]