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
    """Kinds of coupons allowed: REGULAR_ALL for regular coupons for all buyers, REGULAR_REPEAT for regular coupons for repeat buyers. See `CouponType`."""

    max_count: int | Any
    """Largest number of cards of this kind in one message. Example: `1`."""

    min_count: int | Any
    """Smallest number of cards of this kind that a message must have. Example: `1`."""


class Detail(Model):
    """Detail inside `ErrorItem`."""

    __slots__ = ()

    buyer_email: str | Any
    """Email address that the message could not be sent to."""


class ErrorItem(Model):
    """Error inside `SendEngagementMessageResponse`."""

    __slots__ = ()

    code: int | Any
    """Error code that tells why the message could not be sent. Example: `68009003`."""

    detail: Detail | Any
    """Tells which buyer the error belongs to, by email address."""

    message: str | Any
    """Explanation of why the message could not be sent."""


class Feature(Model):
    """Feature inside `GetFeaturePermissionsResponse`."""

    __slots__ = ()

    is_authorized: bool | Any
    """Whether the shop has been given access to the feature. Example: `true`."""

    name: str | Any
    """Name of the feature that can be open or closed to a shop. Example: `CUSTOM_MSG`. See `FeatureName`."""


class MessageTemplate(Model):
    """Message template inside `GetMessageTemplatesResponse`."""

    __slots__ = ()

    coupon_card_rules: CouponCardRule | Any
    """Number and kind of coupon cards that the template allows."""

    id: str | Any
    """Id of the template; pass it as `template_id`. Example: `8646958016719848812`."""

    message_body: str | Any
    """Text of the message as the platform wrote it."""

    message_title: str | Any
    """Title of the message as the platform wrote it."""

    product_card_rules: ProductCardRule | Any
    """Number of product cards that the template allows."""


class ProductCardRule(Model):
    """Product card rule inside `MessageTemplate`."""

    __slots__ = ()

    max_count: int | Any
    """Largest number of cards of this kind in one message. Example: `4`."""

    min_count: int | Any
    """Smallest number of cards of this kind that a message must have. Example: `0`."""


class TaskPerformance(Model):
    """Task performance inside `GetTaskPerformancesResponse`."""

    __slots__ = ()

    claimed_coupons_count: int | Any
    """Number of coupons that buyers claimed from the message. Example: `1`."""

    gmv_amount: str | Any
    """Revenue from orders that followed on the message, decimal text. Example: `5.5`."""

    id: str | Any
    """Id of the task that the figures belong to. Example: `8646958016719848812`."""

    order_count: int | Any
    """Number of orders that followed on the message. Example: `10`."""

    read_recipient_count: int | Any
    """Number of buyers who have read the message. Example: `20`."""

    sent_recipient_count: int | Any
    """Number of buyers to whom the message was delivered. Example: `100`."""

    status: str | Any
    """State of the task: SENDING while messages go out, then SUCCESS or FAILED; CANCELED if it was stopped. Example: `SENDING`."""


class CreateCustomEngagementTaskResponse(ResponseModel):
    """The response of `CreateCustomEngagementTask` (202502)."""

    __slots__ = ()

    task_id: str | Any
    """Id of the engagement task; pass it when you send the messages. Example: `475910475643`."""


class CreateEngagementTaskResponse(ResponseModel):
    """The response of `CreateEngagementTask` (202412)."""

    __slots__ = ()

    task_id: str | Any
    """Id of the engagement task; pass it when you send the messages. Example: `475910475643`."""


class GetCustomerTabVisibilityResponse(ResponseModel):
    """The response of `GetCustomerTabVisibility` (202501)."""

    __slots__ = ()

    is_visible: bool | Any
    """Whether the shop sees the Customer tab in Seller Center. Example: `true`."""


class GetFeaturePermissionsResponse(ResponseModel):
    """The response of `GetFeaturePermissions` (202502)."""

    __slots__ = ()

    features: list[Feature]
    """Features with access control and whether the shop may use each."""


class GetMessageTemplatesResponse(ResponseModel):
    """The response of `GetMessageTemplates` (202412)."""

    __slots__ = ()

    message_templates: list[MessageTemplate]
    """Messages that the platform has prepared for shops."""


class GetTaskPerformancesResponse(ResponseModel):
    """The response of `GetTaskPerformances` (202412)."""

    __slots__ = ()

    task_performances: list[TaskPerformance]
    """Figures of each task: recipients, readers, orders and revenue."""


class SendEngagementMessageResponse(ResponseModel):
    """The response of `SendEngagementMessage` (202412)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Buyers to whom the message could not be sent; the others got it."""
