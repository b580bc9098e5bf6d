# Generated from core/catalog by `cargo gen`. Do not edit.

"""Return refund: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel
from ...page import AsyncPage, Page

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class AftersalesRequest(Model):
    """Aftersales request inside `SearchAftersalesRequestsResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the after-sales request, which can hold several returns."""

    line_items: list[LineItem]
    """Lines of the request, each pointing to its return and SKU."""

    return_merchandise_authorizations: list[ReturnMerchandiseAuthorization]
    """Return merchandise authorizations (RMA), each covering goods that come back in one package."""

    sku_return_requests: list[SkuReturnRequest]
    """Returns that belong to the request, one per SKU or group of lines."""

    status: str | Any
    """State of the after-sales request; while it is pending the seller has to review it."""


class AvailableRejectReason(Model):
    """Available reject reason inside `Decision`."""

    __slots__ = ()

    name: str | Any
    """Key of the reason, to be sent as `reject_reason`."""

    text: str | Any
    """Reason as readable text in the language chosen by `locale`."""


class CancelLineItem(Model):
    """Cancel line item inside `Cancellation`."""

    __slots__ = ()

    cancel_line_item_id: str | Any
    """Id of the line of the cancellation, distinct from the order line it cancels."""

    cancel_sub_line_items: list[CancelSubLineItem]
    """Parts of the order line that the cancellation covers, with the refund of each."""

    order_line_item_id: str | Any
    """Id of the line item in the TikTok Shop order."""

    product_image: ProductImage | Any
    """Picture of the product, with its address and size in pixels."""

    product_name: str | Any
    """Title of the product when it was ordered."""

    refund_amount: RefundAmount | Any
    """Refund to the buyer for this order line, broken down into its parts."""

    seller_sku: str | Any
    """Seller's own code of the SKU, as entered in the product."""

    sku_id: str | Any
    """Id of the SKU, the variant of the product that was ordered."""

    sku_name: str | Any
    """Values of the sales attributes that make the variant, such as color and size."""


class CancelSubLineItem(Model):
    """Cancel sub line item inside `CancelLineItem`."""

    __slots__ = ()

    cancel_line_item_id: str | Any
    """Id of the line of the cancellation, distinct from the order line it cancels."""

    cancel_sub_line_item_id: str | Any
    """Id of this part of the cancelled line, distinct from the part of the order it cancels."""

    order_line_item_id: str | Any
    """Id of the line item in the TikTok Shop order."""

    product_image: ProductImage | Any
    """Picture of the product, with its address and size in pixels."""

    product_name: str | Any
    """Title of the product when it was ordered."""

    refund_amount: RefundAmount | Any
    """Refund to the buyer for this part of the order line, broken down into its parts."""

    seller_sku: str | Any
    """Seller's own code of the SKU, as entered in the product."""

    sku_id: str | Any
    """Id of the SKU, the variant of the product that was ordered."""

    sku_name: str | Any
    """Values of the sales attributes that make the variant, such as color and size."""

    sub_order_line_item_id: str | Any
    """Id of a part of the order line, as the order lists it."""


class Cancellation(Model):
    """Cancellation inside `SearchCancellationsResponse`."""

    __slots__ = ()

    cancel_id: str | Any
    """Id of the cancellation, as returned when it was requested or searched."""

    cancel_line_items: list[CancelLineItem]
    """Order lines that the cancellation covers, with the refund of each."""

    cancel_reason: str | Any
    """Key of the reason why the order was cancelled; `cancel_reason_text` is its readable form."""

    cancel_reason_text: str | Any
    """Reason of the cancellation as readable text in the language chosen by `locale`."""

    cancel_status: str | Any
    """State of the cancellation request, which decides who has to act next."""

    cancel_type: str | Any
    """Who cancelled: CANCEL for seller or system, BUYER_CANCEL for a request of the buyer that must be approved."""

    create_time: int | Any
    """Unix time in seconds when the request was made."""

    order_id: str | Any
    """Id of the TikTok Shop order that the request is about."""

    refund_amount: RefundAmount | Any
    """Refund to the buyer for all lines, broken down into its parts."""

    role: str | Any
    """Party that started the request: buyer, seller or platform."""

    seller_next_action_response: list[SellerNextActionResponse]
    """What the seller has to do next and by when; empty when nothing is due."""

    should_replenish_stock: bool | Any
    """Whether the cancelled quantity goes back into the stock for sale."""

    update_time: int | Any
    """Unix time in seconds of the last change of the request."""


class Decision(Model):
    """Decision inside `GetAvailableReviewDecisionsLineItem`, `GetDecisionEligibilityResponse`."""

    __slots__ = ()

    available_reject_reasons: list[AvailableRejectReason]
    """Reasons the seller may give for a refusal in this case."""

    decision: str | Any
    """Decision of the seller on the return, to be applied or checked."""

    eligible: bool | Any
    """Whether this request or decision is possible now; otherwise see `ineligible_code` and `ineligible_reason`."""

    ineligible_code: int | Any
    """Code of the rule that forbids this request or decision; may be set even when `eligible` is true."""

    ineligible_reason: str | Any
    """Readable reason why this request or decision is not possible, such as a wrong order state."""

    partial_refund_amount_range: PartialRefundAmountRange | Any
    """Smallest and largest partial refund that the seller may offer."""


class Discount(Model):
    """Discount inside `SkuReturnRequest`."""

    __slots__ = ()

    product_platform_discount: str | Any
    """Product discount paid for by TikTok Shop that is part of the refund, decimal text in `currency`."""

    product_seller_discount: str | Any
    """Product discount paid for by the seller that is part of the refund, decimal text in `currency`."""

    shipping_fee_platform_discount: str | Any
    """Shipping discount paid for by TikTok Shop that is part of the refund, decimal text in `currency`."""

    shipping_fee_seller_discount: str | Any
    """Shipping discount paid for by the seller that is part of the refund, decimal text in `currency`."""


class DiscountAmount(Model):
    """Discount amount inside `ReturnOrder`."""

    __slots__ = ()

    currency: str | Any
    """Currency of the amounts beside it, ISO 4217 code."""

    product_platform_discount: str | Any
    """Product discount paid for by TikTok Shop that is part of the refund, decimal text in `currency`."""

    product_seller_discount: str | Any
    """Product discount paid for by the seller that is part of the refund, decimal text in `currency`."""

    shipping_fee_platform_discount: str | Any
    """Shipping discount paid for by TikTok Shop that is part of the refund, decimal text in `currency`."""

    shipping_fee_seller_discount: str | Any
    """Shipping discount paid for by the seller that is part of the refund, decimal text in `currency`."""


class ErrorItem(Model):
    """Error inside `GetAvailableReviewDecisionsResponse`, `ReviewAftersalesRequestsResponse`."""

    __slots__ = ()

    code: str | Any
    """Code of the error that kept this entry from being processed."""

    message: str | Any
    """Readable explanation why this entry was not processed."""


class ExchangeOrderLine(Model):
    """Exchange order line inside `SkuReturnRequest`."""

    __slots__ = ()

    order_line_id: str | Any
    """Id of the TikTok Shop order line that the exchange item belongs to."""

    price_detail: PriceDetail | Any
    """Price of the exchange item, broken down like a refund."""

    product_image: ProductImage | Any
    """Picture of the product, with its address and size in pixels."""

    product_name: str | Any
    """Title of the product when it was ordered."""

    seller_sku_name: str | Any
    """Name of the exchange SKU in the seller's own terms."""

    sku_id: str | Any
    """Id of the SKU, the variant of the product that was ordered."""

    sku_name: str | Any
    """Values of the sales attributes that make the variant, such as color and size."""


class GetAvailableReviewDecisionsLineItem(Model):
    """Line item inside `GetAvailableReviewDecisionsResponse`."""

    __slots__ = ()

    decisions: list[Decision]
    """Decisions that were checked, each with whether it may be taken now."""

    return_line_item_id: str | Any
    """Id of the line of the return, distinct from the order line that is returned."""

    sub_return_line_item_id: str | Any
    """Id of a part of the returned line, as the return lists it."""


class Image(Model):
    """Image inside `Record`."""

    __slots__ = ()

    height: int | Any
    """Height of the picture, a whole number of pixels. Example: `200`."""

    url: str | Any
    """Address of the picture that buyer or seller attached."""

    width: int | Any
    """Width of the picture, a whole number of pixels. Example: `200`."""


class LineItem(Model):
    """Line item inside `AftersalesRequest`, `ReturnMerchandiseAuthorization`."""

    __slots__ = ()

    main_order_id: str | Any
    """Id of the TikTok Shop order in which the goods were bought."""

    return_line_item_id: str | Any
    """Id of the line of the return, distinct from the order line that is returned."""

    sku_id: str | Any
    """Id of the SKU, the variant of the product that was ordered."""

    sku_return_request_id: str | Any
    """Id of the return that handles this line."""

    sub_return_line_item_id: str | Any
    """Id of a part of the returned line, as the return lists it."""


class LineItemEligibility(Model):
    """Line item eligibility inside `SkuEligibility`."""

    __slots__ = ()

    available_reason_names: list[str]
    """Keys of the reasons that may be used for a request of this type."""

    eligible: bool | Any
    """Whether this request or decision is possible now; otherwise see `ineligible_code` and `ineligible_reason`."""

    ineligible_code: int | Any
    """Code of the rule that forbids this request or decision; may be set even when `eligible` is true."""

    ineligible_reason: str | Any
    """Readable reason why this request or decision is not possible, such as a wrong order state."""

    order_line_items_ids: list[str]
    """Ids of the order lines to which this entry applies."""

    order_line_list: list[OrderLine]
    """Order lines and sub-lines to which this entry applies."""

    request_type: str | Any
    """Kind of request whose possibility this entry states: cancellation, refund, or return with refund."""


class OrderLine(Model):
    """Order line inside `CalculateRefundRequest`, `CancelOrderRequest`, `CreateReturnRequest` and others."""

    __slots__ = ()

    order_line_item_id: str | Any
    """Id of the line item in the TikTok Shop order."""

    sub_order_line_item_id: str | Any
    """Id of a part of the order line, as the order lists it."""


class OrderRefundAmount(Model):
    """Order refund amount inside `CalculateRefundResponse`."""

    __slots__ = ()

    currency: str | Any
    """Currency of the amounts beside it, ISO 4217 code."""

    refund_shipping_fee: str | Any
    """Part of the refund that gives back the shipping fee, decimal text in `currency`."""

    refund_subtotal: str | Any
    """Part of the refund that gives back the price of the goods, decimal text in `currency`."""

    refund_tax: str | Any
    """Part of the refund that gives back tax, decimal text in `currency`."""

    refund_total: str | Any
    """Total refund to the buyer: goods, shipping fee and tax, decimal text in `currency`."""

    retail_delivery_fee: str | Any
    """Refund of the retail delivery fee that Colorado (US) levies on deliveries, decimal text in `currency`."""


class PartialRefundAmount(Model):
    """Partial refund amount inside `RejectReturnRequest`, `SkuReturnRequest`."""

    __slots__ = ()

    currency: str | Any
    """Currency of the amounts beside it, ISO 4217 code."""

    partial_refund_total: str | Any
    """Total of the partial refund that the seller offers, decimal text in `currency`."""


class PartialRefundAmountRange(Model):
    """Partial refund amount range inside `Decision`."""

    __slots__ = ()

    currency: str | Any
    """Currency of the amounts beside it, ISO 4217 code."""

    max_amount: str | Any
    """Largest partial refund the seller may offer, decimal text in `currency`."""

    min_amount: str | Any
    """Smallest partial refund the seller may offer, decimal text in `currency`."""


class PriceDetail(Model):
    """Price detail inside `ExchangeOrderLine`."""

    __slots__ = ()

    currency: str | Any
    """Currency of the amounts beside it, ISO 4217 code."""

    refund_shipping_fee: str | Any
    """Shipping fee within the price of the exchange item, decimal text in `currency`."""

    refund_subtotal: str | Any
    """Price of the goods within the price of the exchange item, decimal text in `currency`."""

    refund_tax: str | Any
    """Tax within the price of the exchange item, decimal text in `currency`."""

    refund_total: str | Any
    """Total price of the exchange item, decimal text in `currency`."""


class ProductImage(Model):
    """Product image inside `CancelLineItem`, `CancelSubLineItem`, `ExchangeOrderLine` and others."""

    __slots__ = ()

    height: int | Any
    """Height of the picture, a whole number of pixels."""

    url: str | Any
    """Address at which the picture of the product can be viewed."""

    width: int | Any
    """Width of the picture, a whole number of pixels."""


class Reason(Model):
    """Reason inside `GetRejectReasonsResponse`."""

    __slots__ = ()

    name: str | Any
    """Key of the reason, to be sent as `reject_reason`; `text` is its readable form."""

    text: str | Any
    """Reason as readable text in the language chosen by `locale`."""


class Record(Model):
    """Record inside `GetReturnRecordsResponse`."""

    __slots__ = ()

    create_time: int | Any
    """Unix time in seconds when this step of the return was recorded. Example: `1690532213`."""

    description: str | Any
    """Readable description of this step of the return."""

    event: str | Any
    """Kind of the recorded event; always ORDER_RETURN. Example: `ORDER_RETURN`."""

    images: list[Image]
    """Pictures attached to this step by buyer or seller; `role` says by whom."""

    note: str | Any
    """Note that buyer or seller added to this step; `role` says who."""

    reason_text: str | Any
    """Reason of the return as readable text in the language chosen by `locale`."""

    role: str | Any
    """Party that caused this step of the return. See `RecordRole`."""

    videos: list[Video]
    """Videos attached to this step; only buyers can attach videos."""


class RefundAmount(Model):
    """Refund amount inside `CancelLineItem`, `CancelSubLineItem`, `Cancellation` and others."""

    __slots__ = ()

    buyer_service_fee: str | Any
    """Refund of the buyer service fee that the platform charged at checkout, decimal text in `currency`; Indonesia only."""

    currency: str | Any
    """Currency of the amounts beside it, ISO 4217 code."""

    refund_shipping_fee: str | Any
    """Part of the refund that gives back the shipping fee, decimal text in `currency`."""

    refund_subtotal: str | Any
    """Part of the refund that gives back the price of the goods, decimal text in `currency`."""

    refund_tax: str | Any
    """Part of the refund that gives back tax, decimal text in `currency`."""

    refund_total: str | Any
    """Total refund to the buyer: goods, shipping fee and tax, decimal text in `currency`."""

    retail_delivery_fee: str | Any
    """Refund of the retail delivery fee that Colorado (US) levies on deliveries, decimal text in `currency`."""


class ReturnLineItem(Model):
    """Return line item inside `ReturnOrder`, `SkuReturnRequest`."""

    __slots__ = ()

    order_line_item_id: str | Any
    """Id of the line item in the TikTok Shop order."""

    product_image: ProductImage | Any
    """Picture of the product, with its address and size in pixels."""

    product_name: str | Any
    """Title of the product when it was ordered."""

    refund_amount: RefundAmount | Any
    """Refund to the buyer for this line of the return, broken down into its parts."""

    return_line_item_id: str | Any
    """Id of the line of the return, distinct from the order line that is returned."""

    return_sub_line_items: list[ReturnSubLineItem]
    """Parts of the order line that are returned, with the refund of each."""

    seller_sku: str | Any
    """Seller's own code of the SKU, as entered in the product."""

    sku_id: str | Any
    """Id of the SKU, the variant of the product that was ordered."""

    sku_name: str | Any
    """Values of the sales attributes that make the variant, such as color and size."""


class ReturnMerchandiseAuthorization(Model):
    """Return merchandise authorization inside `AftersalesRequest`, `SearchReturnMerchandiseAuthorizationsResponse`."""

    __slots__ = ()

    aftersales_request_id: str | Any
    """Id of the after-sales request from which this return authorization came."""

    id: str | Any
    """Id of the return merchandise authorization, RMA for short."""

    line_items: list[LineItem]
    """Lines of the request, each pointing to its return and SKU."""

    package_id: str | Any
    """Id of the package in which the buyer returns the goods."""

    sku_return_requests: list[SkuReturnRequest]
    """Returns that belong to the request, one per SKU or group of lines."""

    status: str | Any
    """State of the return merchandise authorization (RMA), from the return parcel to the review of its contents."""


class ReturnOrder(Model):
    """Return order inside `SearchReturnsResponse`."""

    __slots__ = ()

    arbitration_status: str | Any
    """State of the dispute that platform staff decide between buyer and seller; absent without a dispute."""

    buyer_rejected_partial_refund: bool | Any
    """Whether the buyer refused the seller's offer of a partial refund; present only if there was such an offer."""

    can_buyer_keep_item: bool | Any
    """Whether the buyer may keep the goods while being refunded or getting a replacement."""

    combined_return_id: str | Any
    """Id shared by the returns that the buyer sends in one parcel; present only when `is_combined_return` is true."""

    create_time: int | Any
    """Unix time in seconds when the request was made."""

    discount_amount: list[DiscountAmount]
    """Discounts on product and shipping that belong to the returned goods, by who paid for them."""

    handover_method: str | Any
    """How the buyer hands the goods to the carrier when they return with platform shipping. See `HandoverMethod`."""

    is_combined_return: bool | Any
    """Whether the buyer sends several returns in one parcel; `combined_return_id` links them."""

    is_quick_refund: bool | Any
    """Whether the buyer is refunded at once, before the return is finished."""

    next_return_id: str | Any
    """Id of the return that replaced this one when the buyer edited the request."""

    order_id: str | Any
    """Id of the TikTok Shop order that the request is about."""

    partial_refund: Money | Any
    """Amount of the partial refund that the seller offers."""

    pre_return_id: str | Any
    """Id of the earlier return of which this one is an edited version."""

    refund_amount: RefundAmount | Any
    """Refund to the buyer for all lines, broken down into its parts."""

    return_id: str | Any
    """Id of the return, as returned when it was created or searched."""

    return_line_items: list[ReturnLineItem]
    """Order lines that are returned, with the refund of each."""

    return_method: str | Any
    """Who provides the return shipping: SELLER_SHIPPED, BUYER_SHIPPED or PLATFORM_SHIPPED."""

    return_provider_id: str | Any
    """Id of the carrier that brings the goods back."""

    return_provider_name: str | Any
    """Name of the carrier that brings the goods back."""

    return_reason: str | Any
    """Key of the reason for the return; `return_reason_text` is its readable form."""

    return_reason_text: str | Any
    """Reason of the return as readable text in the language chosen by `locale`."""

    return_shipping_document_type: str | Any
    """What the buyer uses to send the goods back: a printed label or a QR code."""

    return_status: str | Any
    """State of the return, which decides who has to act next."""

    return_tracking_number: str | Any
    """Tracking number of the parcel in which the goods come back; absent until it is shipped."""

    return_type: str | Any
    """What the buyer gets: money alone, money once the goods are back, or a replacement."""

    return_warehouse_address: ReturnWarehouseAddress | Any
    """Address of the seller to which the buyer returns the goods."""

    role: str | Any
    """Party that started the request: buyer, seller or platform."""

    seller_next_action_response: list[SellerNextActionResponse]
    """What the seller has to do next and by when; empty when nothing is due."""

    seller_proposed_return_type: str | Any
    """Other solution that the seller offered to the buyer; only PARTIAL_REFUND exists."""

    shipment_type: str | Any
    """Who arranges the shipment with which the buyer sends the goods back."""

    shipping_fee_amount: list[ShippingFeeAmount]
    """Cost of the return shipment by who pays it, with its currency."""

    update_time: int | Any
    """Unix time in seconds of the last change of the request."""


class ReturnSubLineItem(Model):
    """Return sub line item inside `ReturnLineItem`, `SkuReturnRequest`."""

    __slots__ = ()

    order_line_item_id: str | Any
    """Id of the line item in the TikTok Shop order."""

    product_image: ProductImage | Any
    """Picture of the product, with its address and size in pixels."""

    product_name: str | Any
    """Title of the product when it was ordered."""

    refund_amount: RefundAmount | Any
    """Refund to the buyer for this part of the order line, broken down into its parts."""

    return_line_item_id: str | Any
    """Id of the line of the return, distinct from the order line that is returned."""

    return_sub_line_item_id: str | Any
    """Id of this part of the returned line, distinct from the part of the order that comes back."""

    seller_sku: str | Any
    """Seller's own code of the SKU, as entered in the product."""

    sku_id: str | Any
    """Id of the SKU, the variant of the product that was ordered."""

    sku_name: str | Any
    """Values of the sales attributes that make the variant, such as color and size."""

    sub_order_line_item_id: str | Any
    """Id of a part of the order line, as the order lists it."""


class ReturnWarehouseAddress(Model):
    """Return warehouse address inside `ReturnOrder`, `SkuReturnRequest`."""

    __slots__ = ()

    full_address: str | Any
    """Complete address of the warehouse to which the buyer returns the goods, in one text."""


class SellerNextActionResponse(Model):
    """Seller next action response inside `Cancellation`, `ReturnOrder`, `SkuReturnRequest`."""

    __slots__ = ()

    action: str | Any
    """What the seller has to answer next, by `deadline`."""

    deadline: int | Any
    """Unix time in seconds by which the seller must act; afterwards the platform decides, usually for the buyer."""


class ShippingFee(Model):
    """Shipping fee inside `SkuReturnRequest`."""

    __slots__ = ()

    buyer_paid_return_shipping_fee_amount: str | Any
    """Part of the return shipping fee paid by the buyer, decimal text in the currency of the order."""

    platform_paid_return_shipping_fee_amount: str | Any
    """Part of the return shipping fee paid by TikTok Shop, decimal text in the currency of the order."""

    seller_paid_return_shipping_fee_amount: str | Any
    """Part of the return shipping fee paid by the seller, decimal text in the currency of the order."""


class ShippingFeeAmount(Model):
    """Shipping fee amount inside `ReturnOrder`."""

    __slots__ = ()

    buyer_paid_return_shipping_fee: str | Any
    """Part of the return shipping fee paid by the buyer, decimal text in `currency`."""

    currency: str | Any
    """Currency of the amounts beside it, ISO 4217 code."""

    platform_paid_return_shipping_fee: str | Any
    """Part of the return shipping fee paid by TikTok Shop, decimal text in `currency`."""

    seller_paid_return_shipping_fee: str | Any
    """Part of the return shipping fee paid by the seller, decimal text in `currency`."""


class SkuEligibility(Model):
    """SKU eligibility inside `GetAftersaleEligibilityResponse`."""

    __slots__ = ()

    line_item_eligibility: list[LineItemEligibility]
    """What may be requested for the lines of this SKU, one entry per request type."""

    sku_id: str | Any
    """Id of the SKU, the variant of the product that was ordered."""


class SkuReturnRequest(Model):
    """SKU return request inside `AftersalesRequest`, `ReturnMerchandiseAuthorization`."""

    __slots__ = ()

    arbitration_status: str | Any
    """State of the dispute that platform staff decide between buyer and seller; absent without a dispute."""

    buyer_keep_item: bool | Any
    """Whether the buyer is refunded without sending the goods back; allowed only with the decision APPROVE_RETURN."""

    buyer_rejected_partial_refund: bool | Any
    """Whether the buyer refused the seller's offer of a partial refund; present only if there was such an offer."""

    combined_return_id: str | Any
    """Id shared by the returns that the buyer sends in one parcel; present only when `is_combined_return` is true."""

    create_time: int | Any
    """Unix time in seconds when the request was made."""

    discount: Discount | Any
    """Discounts on product and shipping that belong to the returned goods."""

    exchange_order_lines: list[ExchangeOrderLine]
    """Items the buyer gets in exchange for the returned ones."""

    handover_method: str | Any
    """How the buyer hands the goods to the carrier when they return with platform shipping. See `HandoverMethod`."""

    is_combined_return: bool | Any
    """Whether the buyer sends several returns in one parcel; `combined_return_id` links them."""

    is_quick_refund: bool | Any
    """Whether the buyer is refunded at once, before the return is finished."""

    next_return_id: str | Any
    """Id of the return that replaced this one when the buyer edited the request."""

    order_id: str | Any
    """Id of the TikTok Shop order that the request is about."""

    partial_refund_amount: PartialRefundAmount | Any
    """Amount of the partial refund that the seller offers, with its currency."""

    pre_return_id: str | Any
    """Id of the earlier return of which this one is an edited version."""

    refund_amount: RefundAmount | Any
    """Refund to the buyer for all lines, broken down into its parts."""

    reshipment_order_id: str | Any
    """Id of the order that ships the replacement or exchange item."""

    return_id: str | Any
    """Id of the return, as returned when it was created or searched."""

    return_line_items: list[ReturnLineItem]
    """Order lines that are returned, with the refund of each."""

    return_method: str | Any
    """Who provides the return shipping: SELLER_SHIPPED, BUYER_SHIPPED or PLATFORM_SHIPPED."""

    return_provider_id: str | Any
    """Id of the carrier that brings the goods back."""

    return_provider_name: str | Any
    """Name of the carrier that brings the goods back."""

    return_reason: str | Any
    """Key of the reason for the return; `return_reason_text` is its readable form."""

    return_reason_text: str | Any
    """Reason of the return as readable text in the language chosen by `locale`."""

    return_shipping_document_type: str | Any
    """What the buyer uses to send the goods back: a printed label or a QR code."""

    return_status: str | Any
    """State of the return, which decides who has to act next."""

    return_sub_line_items: list[ReturnSubLineItem]
    """Parts of the order line that are returned, with the refund of each."""

    return_tracking_number: str | Any
    """Tracking number of the parcel in which the goods come back; absent until it is shipped."""

    return_type: str | Any
    """What the buyer gets: money alone, money once the goods are back, or a replacement."""

    return_warehouse_address: ReturnWarehouseAddress | Any
    """Address of the seller to which the buyer returns the goods."""

    role: str | Any
    """Party that started the request: buyer, seller or platform."""

    seller_next_action_response: list[SellerNextActionResponse]
    """What the seller has to do next and by when; empty when nothing is due."""

    seller_proposed_return_type: str | Any
    """Other solution that the seller offered to the buyer; only PARTIAL_REFUND exists."""

    shipment_type: str | Any
    """Who arranges the shipment with which the buyer sends the goods back."""

    shipping_fee: ShippingFee | Any
    """Cost of the return shipment by who pays it: buyer, seller or platform."""

    update_time: int | Any
    """Unix time in seconds of the last change of the request."""


class Video(Model):
    """Video inside `Record`."""

    __slots__ = ()

    cover: str | Any
    """Address of the preview picture of the video."""

    duration_millis: int | Any
    """Playing time of the video in milliseconds. Example: `3000`."""

    height: int | Any
    """Height of the video picture, a whole number of pixels. Example: `200`."""

    url: str | Any
    """Address of the video that the buyer attached."""

    width: int | Any
    """Width of the video picture, a whole number of pixels. Example: `200`."""


class CalculateRefundResponse(ResponseModel):
    """The response of `CalculateRefund` (202602)."""

    __slots__ = ()

    order_refund_amount: OrderRefundAmount | Any
    """Refund the buyer would get for this request, broken down into its parts."""


class CancelOrderResponse(ResponseModel):
    """The response of `CancelOrder` (202602)."""

    __slots__ = ()

    cancel_id: str | Any
    """Id of the cancellation, as returned when it was requested or searched."""

    cancel_status: str | Any
    """State of the new cancellation; a cancellation by the seller is successful at once."""


class CreateReturnResponse(ResponseModel):
    """The response of `CreateReturn` (202602)."""

    __slots__ = ()

    return_id: str | Any
    """Id of the return, as returned when it was created or searched."""

    return_status: str | Any
    """State of the return, which decides who has to act next."""


class GetAftersaleEligibilityResponse(ResponseModel):
    """The response of `GetAftersaleEligibility` (202602)."""

    __slots__ = ()

    sku_eligibility: list[SkuEligibility]
    """What may be requested after the sale, one entry per SKU of the order."""


class GetAvailableReviewDecisionsResponse(ResponseModel):
    """The response of `GetAvailableReviewDecisions` (202606)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Entries that could not be processed, with code and message; the only sign of failure when the call itself succeeds."""

    line_items: list[GetAvailableReviewDecisionsLineItem]
    """Lines of the request, each pointing to its return and SKU."""

    request_log_id: str | Any
    """Id of this call in the logs of the platform, useful when asking support."""


class GetDecisionEligibilityResponse(ResponseModel):
    """The response of `GetDecisionEligibility` (202601)."""

    __slots__ = ()

    decisions: list[Decision]
    """Decisions that were checked, each with whether it may be taken now."""


class GetRejectReasonsResponse(ResponseModel):
    """The response of `GetRejectReasons` (202309)."""

    __slots__ = ()

    reasons: list[Reason]
    """Reasons the seller may give to refuse this return or cancellation; they are specific to the case."""


class GetReturnRecordsResponse(ResponseModel):
    """The response of `GetReturnRecords` (202309)."""

    __slots__ = ()

    records: list[Record]
    """History of the return, one entry per step."""


class RejectReturnResponse(ResponseModel):
    """The response of `RejectReturn` (202606)."""

    __slots__ = ()


class ReviewAftersalesRequestsResponse(ResponseModel):
    """The response of `ReviewAftersalesRequests` (202609)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Entries that could not be processed, with code and message; the only sign of failure when the call itself succeeds."""


class SearchAftersalesRequestsResponse(ResponseModel):
    """The response of `SearchAftersalesRequests` (202603)."""

    __slots__ = ()

    aftersales_requests: list[AftersalesRequest]
    """After-sales requests found, each with its lines, returns and return authorizations."""

    total_count: int | Any
    """Number of entries that match the filters, over all pages."""


class SearchCancellationsResponse(ResponseModel):
    """The response of `SearchCancellations` (202602)."""

    __slots__ = ()

    cancellations: list[Cancellation]
    """Cancellations found, one entry per request."""

    total_count: int | Any
    """Number of cancellations that match the filters, over all pages."""


class SearchReturnMerchandiseAuthorizationsResponse(ResponseModel):
    """The response of `SearchReturnMerchandiseAuthorizations` (202604)."""

    __slots__ = ()

    return_merchandise_authorizations: list[ReturnMerchandiseAuthorization]
    """Return merchandise authorizations (RMA), each covering goods that come back in one package."""

    total_count: int | Any
    """Number of entries that match the filters, over all pages."""


class SearchReturnsResponse(ResponseModel):
    """The response of `SearchReturns` (202602)."""

    __slots__ = ()

    return_orders: list[ReturnOrder]
    """Returns found, one entry per return request."""

    total_count: int | Any
    """Number of entries that match the filters, over all pages."""


class SearchAftersalesRequestsPage(SearchAftersalesRequestsResponse, Page["AftersalesRequest"]):
    """One page of `SearchAftersalesRequests`: its items are `aftersales_requests`."""

    __slots__ = ()
    _items_at = "aftersales_requests"


class AsyncSearchAftersalesRequestsPage(SearchAftersalesRequestsResponse, AsyncPage["AftersalesRequest"]):
    """One page of `SearchAftersalesRequests`: its items are `aftersales_requests`."""

    __slots__ = ()
    _items_at = "aftersales_requests"


class SearchCancellationsPage(SearchCancellationsResponse, Page["Cancellation"]):
    """One page of `SearchCancellations`: its items are `cancellations`."""

    __slots__ = ()
    _items_at = "cancellations"


class AsyncSearchCancellationsPage(SearchCancellationsResponse, AsyncPage["Cancellation"]):
    """One page of `SearchCancellations`: its items are `cancellations`."""

    __slots__ = ()
    _items_at = "cancellations"


class SearchReturnMerchandiseAuthorizationsPage(SearchReturnMerchandiseAuthorizationsResponse, Page["ReturnMerchandiseAuthorization"]):
    """One page of `SearchReturnMerchandiseAuthorizations`: its items are `return_merchandise_authorizations`."""

    __slots__ = ()
    _items_at = "return_merchandise_authorizations"


class AsyncSearchReturnMerchandiseAuthorizationsPage(SearchReturnMerchandiseAuthorizationsResponse, AsyncPage["ReturnMerchandiseAuthorization"]):
    """One page of `SearchReturnMerchandiseAuthorizations`: its items are `return_merchandise_authorizations`."""

    __slots__ = ()
    _items_at = "return_merchandise_authorizations"


class SearchReturnsPage(SearchReturnsResponse, Page["ReturnOrder"]):
    """One page of `SearchReturns`: its items are `return_orders`."""

    __slots__ = ()
    _items_at = "return_orders"


class AsyncSearchReturnsPage(SearchReturnsResponse, AsyncPage["ReturnOrder"]):
    """One page of `SearchReturns`: its items are `return_orders`."""

    __slots__ = ()
    _items_at = "return_orders"
