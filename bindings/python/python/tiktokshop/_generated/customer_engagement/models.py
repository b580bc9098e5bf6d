# Generated from core/catalog by `cargo gen`. Do not edit.

"""Customer engagement: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class CouponCardRule(Model):
    """Coupon card rule inside `MessageTemplate`."""

    __slots__ = ()

    coupon_type: list[str]
    """Coupon type. See `CouponType`."""

    max_count: int | Any
    """Max count. Example: `1`."""

    min_count: int | Any
    """Min count. Example: `1`."""


class Detail(Model):
    """Detail inside `ErrorItem`."""

    __slots__ = ()

    buyer_email: str | Any
    """Buyer email."""


class ErrorItem(Model):
    """Error inside `SendEngagementMessageResponse`."""

    __slots__ = ()

    code: int | Any
    """Code. Example: `68009003`."""

    detail: Detail | Any
    """Detail."""

    message: str | Any
    """Message."""


class Feature(Model):
    """Feature inside `GetFeaturePermissionsResponse`."""

    __slots__ = ()

    is_authorized: bool | Any
    """Is authorized. Example: `true`."""

    name: str | Any
    """Name. Example: `CUSTOM_MSG`. See `FeatureName`."""


class MessageTemplate(Model):
    """Message template inside `GetMessageTemplatesResponse`."""

    __slots__ = ()

    coupon_card_rules: CouponCardRule | Any
    """Coupon card rules."""

    id: str | Any
    """Id. Example: `8646958016719848812`."""

    message_body: str | Any
    """Message body."""

    message_title: str | Any
    """Message title."""

    product_card_rules: ProductCardRule | Any
    """Product card rules."""


class ProductCardRule(Model):
    """Product card rule inside `MessageTemplate`."""

    __slots__ = ()

    max_count: int | Any
    """Max count. Example: `4`."""

    min_count: int | Any
    """Min count. Example: `0`."""


class TaskPerformance(Model):
    """Task performance inside `GetTaskPerformancesResponse`."""

    __slots__ = ()

    claimed_coupons_count: int | Any
    """Claimed coupons count. Example: `1`."""

    gmv_amount: str | Any
    """GMV amount. A decimal number as text. Example: `5.5`."""

    id: str | Any
    """Id. Example: `8646958016719848812`."""

    order_count: int | Any
    """Order count. Example: `10`."""

    read_recipient_count: int | Any
    """Read recipient count. Example: `20`."""

    sent_recipient_count: int | Any
    """Sent recipient count. Example: `100`."""

    status: str | Any
    """Status. Example: `SENDING`."""


class CreateCustomEngagementTaskResponse(ResponseModel):
    """The response of `CreateCustomEngagementTask` (202502)."""

    __slots__ = ()

    task_id: str | Any
    """Task id. Example: `475910475643`."""


class CreateEngagementTaskResponse(ResponseModel):
    """The response of `CreateEngagementTask` (202412)."""

    __slots__ = ()

    task_id: str | Any
    """Task id. Example: `475910475643`."""


class GetCustomerTabVisibilityResponse(ResponseModel):
    """The response of `GetCustomerTabVisibility` (202501)."""

    __slots__ = ()

    is_visible: bool | Any
    """Is visible. Example: `true`."""


class GetFeaturePermissionsResponse(ResponseModel):
    """The response of `GetFeaturePermissions` (202502)."""

    __slots__ = ()

    features: list[Feature]
    """Features."""


class GetMessageTemplatesResponse(ResponseModel):
    """The response of `GetMessageTemplates` (202412)."""

    __slots__ = ()

    message_templates: list[MessageTemplate]
    """Message templates."""


class GetTaskPerformancesResponse(ResponseModel):
    """The response of `GetTaskPerformances` (202412)."""

    __slots__ = ()

    task_performances: list[TaskPerformance]
    """Task performances."""


class SendEngagementMessageResponse(ResponseModel):
    """The response of `SendEngagementMessage` (202412)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""
