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
    """Id."""

    line_items: list[LineItem]
    """Line items."""

    return_merchandise_authorizations: list[ReturnMerchandiseAuthorization]
    """Return merchandise authorizations."""

    sku_return_requests: list[SkuReturnRequest]
    """SKU return requests."""

    status: str | Any
    """Status."""


class AvailableRejectReason(Model):
    """Available reject reason inside `Decision`."""

    __slots__ = ()

    name: str | Any
    """Name."""

    text: str | Any
    """Text."""


class CancelLineItem(Model):
    """Cancel line item inside `Cancellation`."""

    __slots__ = ()

    cancel_line_item_id: str | Any
    """Cancel line item id."""

    cancel_sub_line_items: list[CancelSubLineItem]
    """Cancel sub line items."""

    order_line_item_id: str | Any
    """Order line item id."""

    product_image: ProductImage | Any
    """Product image."""

    product_name: str | Any
    """Product name."""

    refund_amount: RefundAmount | Any
    """Refund amount."""

    seller_sku: str | Any
    """Seller SKU."""

    sku_id: str | Any
    """SKU id."""

    sku_name: str | Any
    """SKU name."""


class CancelSubLineItem(Model):
    """Cancel sub line item inside `CancelLineItem`."""

    __slots__ = ()

    cancel_line_item_id: str | Any
    """Cancel line item id."""

    cancel_sub_line_item_id: str | Any
    """Cancel sub line item id."""

    order_line_item_id: str | Any
    """Order line item id."""

    product_image: ProductImage | Any
    """Product image."""

    product_name: str | Any
    """Product name."""

    refund_amount: RefundAmount | Any
    """Refund amount."""

    seller_sku: str | Any
    """Seller SKU."""

    sku_id: str | Any
    """SKU id."""

    sku_name: str | Any
    """SKU name."""

    sub_order_line_item_id: str | Any
    """Sub order line item id."""


class Cancellation(Model):
    """Cancellation inside `SearchCancellationsResponse`."""

    __slots__ = ()

    cancel_id: str | Any
    """Cancel id."""

    cancel_line_items: list[CancelLineItem]
    """Cancel line items."""

    cancel_reason: str | Any
    """Cancel reason."""

    cancel_reason_text: str | Any
    """Cancel reason text."""

    cancel_status: str | Any
    """Cancel status."""

    cancel_type: str | Any
    """Cancel type."""

    create_time: int | Any
    """Create time. Unix seconds."""

    order_id: str | Any
    """Order id."""

    refund_amount: RefundAmount | Any
    """Refund amount."""

    role: str | Any
    """Role."""

    seller_next_action_response: list[SellerNextActionResponse]
    """Seller next action response."""

    should_replenish_stock: bool | Any
    """Should replenish stock."""

    update_time: int | Any
    """Update time. Unix seconds."""


class Decision(Model):
    """Decision inside `GetAvailableReviewDecisionsLineItem`, `GetDecisionEligibilityResponse`."""

    __slots__ = ()

    available_reject_reasons: list[AvailableRejectReason]
    """Available reject reasons."""

    decision: str | Any
    """Decision."""

    eligible: bool | Any
    """Eligible."""

    ineligible_code: int | Any
    """Ineligible code."""

    ineligible_reason: str | Any
    """Ineligible reason."""

    partial_refund_amount_range: PartialRefundAmountRange | Any
    """Partial refund amount range."""


class Discount(Model):
    """Discount inside `SkuReturnRequest`."""

    __slots__ = ()

    product_platform_discount: str | Any
    """Product platform discount."""

    product_seller_discount: str | Any
    """Product seller discount."""

    shipping_fee_platform_discount: str | Any
    """Shipping fee platform discount."""

    shipping_fee_seller_discount: str | Any
    """Shipping fee seller discount."""


class DiscountAmount(Model):
    """Discount amount inside `ReturnOrder`."""

    __slots__ = ()

    currency: str | Any
    """Currency."""

    product_platform_discount: str | Any
    """Product platform discount."""

    product_seller_discount: str | Any
    """Product seller discount."""

    shipping_fee_platform_discount: str | Any
    """Shipping fee platform discount."""

    shipping_fee_seller_discount: str | Any
    """Shipping fee seller discount."""


class ErrorItem(Model):
    """Error inside `GetAvailableReviewDecisionsResponse`, `ReviewAftersalesRequestsResponse`."""

    __slots__ = ()

    code: str | Any
    """Code."""

    message: str | Any
    """Message."""


class ExchangeOrderLine(Model):
    """Exchange order line inside `SkuReturnRequest`."""

    __slots__ = ()

    order_line_id: str | Any
    """Order line id."""

    price_detail: PriceDetail | Any
    """Price detail."""

    product_image: ProductImage | Any
    """Product image."""

    product_name: str | Any
    """Product name."""

    seller_sku_name: str | Any
    """Seller SKU name."""

    sku_id: str | Any
    """SKU id."""

    sku_name: str | Any
    """SKU name."""


class GetAvailableReviewDecisionsLineItem(Model):
    """Line item inside `GetAvailableReviewDecisionsResponse`."""

    __slots__ = ()

    decisions: list[Decision]
    """Decisions."""

    return_line_item_id: str | Any
    """Return line item id."""

    sub_return_line_item_id: str | Any
    """Sub return line item id."""


class Image(Model):
    """Image inside `Record`."""

    __slots__ = ()

    height: int | Any
    """Height. Example: `200`."""

    url: str | Any
    """URL."""

    width: int | Any
    """Width. Example: `200`."""


class LineItem(Model):
    """Line item inside `AftersalesRequest`, `ReturnMerchandiseAuthorization`."""

    __slots__ = ()

    main_order_id: str | Any
    """Main order id."""

    return_line_item_id: str | Any
    """Return line item id."""

    sku_id: str | Any
    """SKU id."""

    sku_return_request_id: str | Any
    """SKU return request id."""

    sub_return_line_item_id: str | Any
    """Sub return line item id."""


class LineItemEligibility(Model):
    """Line item eligibility inside `SkuEligibility`."""

    __slots__ = ()

    available_reason_names: list[str]
    """Available reason names."""

    eligible: bool | Any
    """Eligible."""

    ineligible_code: int | Any
    """Ineligible code."""

    ineligible_reason: str | Any
    """Ineligible reason."""

    order_line_items_ids: list[str]
    """Order line items ids."""

    order_line_list: list[OrderLine]
    """Order line list."""

    request_type: str | Any
    """Request type."""


class OrderLine(Model):
    """Order line inside `CalculateRefundRequest`, `CancelOrderRequest`, `CreateReturnRequest` and others."""

    __slots__ = ()

    order_line_item_id: str | Any
    """Order line item id."""

    sub_order_line_item_id: str | Any
    """Sub order line item id."""


class OrderRefundAmount(Model):
    """Order refund amount inside `CalculateRefundResponse`."""

    __slots__ = ()

    currency: str | Any
    """Currency."""

    refund_shipping_fee: str | Any
    """Refund shipping fee."""

    refund_subtotal: str | Any
    """Refund subtotal."""

    refund_tax: str | Any
    """Refund tax."""

    refund_total: str | Any
    """Refund total."""

    retail_delivery_fee: str | Any
    """Retail delivery fee."""


class PartialRefundAmount(Model):
    """Partial refund amount inside `RejectReturnRequest`, `SkuReturnRequest`."""

    __slots__ = ()

    currency: str | Any
    """Currency."""

    partial_refund_total: str | Any
    """Partial refund total."""


class PartialRefundAmountRange(Model):
    """Partial refund amount range inside `Decision`."""

    __slots__ = ()

    currency: str | Any
    """Currency."""

    max_amount: str | Any
    """Max amount. A decimal number as text."""

    min_amount: str | Any
    """Min amount. A decimal number as text."""


class PriceDetail(Model):
    """Price detail inside `ExchangeOrderLine`."""

    __slots__ = ()

    currency: str | Any
    """Currency."""

    refund_shipping_fee: str | Any
    """Refund shipping fee."""

    refund_subtotal: str | Any
    """Refund subtotal."""

    refund_tax: str | Any
    """Refund tax."""

    refund_total: str | Any
    """Refund total."""


class ProductImage(Model):
    """Product image inside `CancelLineItem`, `CancelSubLineItem`, `ExchangeOrderLine` and others."""

    __slots__ = ()

    height: int | Any
    """Height."""

    url: str | Any
    """URL."""

    width: int | Any
    """Width."""


class Reason(Model):
    """Reason inside `GetRejectReasonsResponse`."""

    __slots__ = ()

    name: str | Any
    """Name."""

    text: str | Any
    """Text."""


class Record(Model):
    """Record inside `GetReturnRecordsResponse`."""

    __slots__ = ()

    create_time: int | Any
    """Create time. Unix seconds. Example: `1690532213`."""

    description: str | Any
    """Description."""

    event: str | Any
    """Event. Example: `ORDER_RETURN`."""

    images: list[Image]
    """Images."""

    note: str | Any
    """Note."""

    reason_text: str | Any
    """Reason text."""

    role: str | Any
    """Role. See `RecordRole`."""

    videos: list[Video]
    """Videos."""


class RefundAmount(Model):
    """Refund amount inside `CancelLineItem`, `CancelSubLineItem`, `Cancellation` and others."""

    __slots__ = ()

    buyer_service_fee: str | Any
    """Buyer service fee."""

    currency: str | Any
    """Currency."""

    refund_shipping_fee: str | Any
    """Refund shipping fee."""

    refund_subtotal: str | Any
    """Refund subtotal."""

    refund_tax: str | Any
    """Refund tax."""

    refund_total: str | Any
    """Refund total."""

    retail_delivery_fee: str | Any
    """Retail delivery fee."""


class ReturnLineItem(Model):
    """Return line item inside `ReturnOrder`, `SkuReturnRequest`."""

    __slots__ = ()

    order_line_item_id: str | Any
    """Order line item id."""

    product_image: ProductImage | Any
    """Product image."""

    product_name: str | Any
    """Product name."""

    refund_amount: RefundAmount | Any
    """Refund amount."""

    return_line_item_id: str | Any
    """Return line item id."""

    return_sub_line_items: list[ReturnSubLineItem]
    """Return sub line items."""

    seller_sku: str | Any
    """Seller SKU."""

    sku_id: str | Any
    """SKU id."""

    sku_name: str | Any
    """SKU name."""


class ReturnMerchandiseAuthorization(Model):
    """Return merchandise authorization inside `AftersalesRequest`, `SearchReturnMerchandiseAuthorizationsResponse`."""

    __slots__ = ()

    aftersales_request_id: str | Any
    """Aftersales request id."""

    id: str | Any
    """Id."""

    line_items: list[LineItem]
    """Line items."""

    package_id: str | Any
    """Package id."""

    sku_return_requests: list[SkuReturnRequest]
    """SKU return requests."""

    status: str | Any
    """Status."""


class ReturnOrder(Model):
    """Return order inside `SearchReturnsResponse`."""

    __slots__ = ()

    arbitration_status: str | Any
    """Arbitration status."""

    buyer_rejected_partial_refund: bool | Any
    """Buyer rejected partial refund."""

    can_buyer_keep_item: bool | Any
    """Can buyer keep item."""

    combined_return_id: str | Any
    """Combined return id."""

    create_time: int | Any
    """Create time. Unix seconds."""

    discount_amount: list[DiscountAmount]
    """Discount amount."""

    handover_method: str | Any
    """Handover method."""

    is_combined_return: bool | Any
    """Is combined return."""

    is_quick_refund: bool | Any
    """Is quick refund."""

    next_return_id: str | Any
    """Next return id."""

    order_id: str | Any
    """Order id."""

    partial_refund: Money | Any
    """Partial refund."""

    pre_return_id: str | Any
    """Pre return id."""

    refund_amount: RefundAmount | Any
    """Refund amount."""

    return_id: str | Any
    """Return id."""

    return_line_items: list[ReturnLineItem]
    """Return line items."""

    return_method: str | Any
    """Return method."""

    return_provider_id: str | Any
    """Return provider id."""

    return_provider_name: str | Any
    """Return provider name."""

    return_reason: str | Any
    """Return reason."""

    return_reason_text: str | Any
    """Return reason text."""

    return_shipping_document_type: str | Any
    """Return shipping document type."""

    return_status: str | Any
    """Return status."""

    return_tracking_number: str | Any
    """Return tracking number."""

    return_type: str | Any
    """Return type."""

    return_warehouse_address: ReturnWarehouseAddress | Any
    """Return warehouse address."""

    role: str | Any
    """Role."""

    seller_next_action_response: list[SellerNextActionResponse]
    """Seller next action response."""

    seller_proposed_return_type: str | Any
    """Seller proposed return type."""

    shipment_type: str | Any
    """Shipment type."""

    shipping_fee_amount: list[ShippingFeeAmount]
    """Shipping fee amount."""

    update_time: int | Any
    """Update time. Unix seconds."""


class ReturnSubLineItem(Model):
    """Return sub line item inside `ReturnLineItem`, `SkuReturnRequest`."""

    __slots__ = ()

    order_line_item_id: str | Any
    """Order line item id."""

    product_image: ProductImage | Any
    """Product image."""

    product_name: str | Any
    """Product name."""

    refund_amount: RefundAmount | Any
    """Refund amount."""

    return_line_item_id: str | Any
    """Return line item id."""

    return_sub_line_item_id: str | Any
    """Return sub line item id."""

    seller_sku: str | Any
    """Seller SKU."""

    sku_id: str | Any
    """SKU id."""

    sku_name: str | Any
    """SKU name."""

    sub_order_line_item_id: str | Any
    """Sub order line item id."""


class ReturnWarehouseAddress(Model):
    """Return warehouse address inside `ReturnOrder`, `SkuReturnRequest`."""

    __slots__ = ()

    full_address: str | Any
    """Full address."""


class SellerNextActionResponse(Model):
    """Seller next action response inside `Cancellation`, `ReturnOrder`, `SkuReturnRequest`."""

    __slots__ = ()

    action: str | Any
    """Action."""

    deadline: int | Any
    """Deadline."""


class ShippingFee(Model):
    """Shipping fee inside `SkuReturnRequest`."""

    __slots__ = ()

    buyer_paid_return_shipping_fee_amount: str | Any
    """Buyer paid return shipping fee amount. A decimal number as text."""

    platform_paid_return_shipping_fee_amount: str | Any
    """Platform paid return shipping fee amount. A decimal number as text."""

    seller_paid_return_shipping_fee_amount: str | Any
    """Seller paid return shipping fee amount. A decimal number as text."""


class ShippingFeeAmount(Model):
    """Shipping fee amount inside `ReturnOrder`."""

    __slots__ = ()

    buyer_paid_return_shipping_fee: str | Any
    """Buyer paid return shipping fee."""

    currency: str | Any
    """Currency."""

    platform_paid_return_shipping_fee: str | Any
    """Platform paid return shipping fee."""

    seller_paid_return_shipping_fee: str | Any
    """Seller paid return shipping fee."""


class SkuEligibility(Model):
    """SKU eligibility inside `GetAftersaleEligibilityResponse`."""

    __slots__ = ()

    line_item_eligibility: list[LineItemEligibility]
    """Line item eligibility."""

    sku_id: str | Any
    """SKU id."""


class SkuReturnRequest(Model):
    """SKU return request inside `AftersalesRequest`, `ReturnMerchandiseAuthorization`."""

    __slots__ = ()

    arbitration_status: str | Any
    """Arbitration status."""

    buyer_keep_item: bool | Any
    """Buyer keep item."""

    buyer_rejected_partial_refund: bool | Any
    """Buyer rejected partial refund."""

    combined_return_id: str | Any
    """Combined return id."""

    create_time: int | Any
    """Create time. Unix seconds."""

    discount: Discount | Any
    """Discount."""

    exchange_order_lines: list[ExchangeOrderLine]
    """Exchange order lines."""

    handover_method: str | Any
    """Handover method."""

    is_combined_return: bool | Any
    """Is combined return."""

    is_quick_refund: bool | Any
    """Is quick refund."""

    next_return_id: str | Any
    """Next return id."""

    order_id: str | Any
    """Order id."""

    partial_refund_amount: PartialRefundAmount | Any
    """Partial refund amount."""

    pre_return_id: str | Any
    """Pre return id."""

    refund_amount: RefundAmount | Any
    """Refund amount."""

    reshipment_order_id: str | Any
    """Reshipment order id."""

    return_id: str | Any
    """Return id."""

    return_line_items: list[ReturnLineItem]
    """Return line items."""

    return_method: str | Any
    """Return method."""

    return_provider_id: str | Any
    """Return provider id."""

    return_provider_name: str | Any
    """Return provider name."""

    return_reason: str | Any
    """Return reason."""

    return_reason_text: str | Any
    """Return reason text."""

    return_shipping_document_type: str | Any
    """Return shipping document type."""

    return_status: str | Any
    """Return status."""

    return_sub_line_items: list[ReturnSubLineItem]
    """Return sub line items."""

    return_tracking_number: str | Any
    """Return tracking number."""

    return_type: str | Any
    """Return type."""

    return_warehouse_address: ReturnWarehouseAddress | Any
    """Return warehouse address."""

    role: str | Any
    """Role."""

    seller_next_action_response: list[SellerNextActionResponse]
    """Seller next action response."""

    seller_proposed_return_type: str | Any
    """Seller proposed return type."""

    shipment_type: str | Any
    """Shipment type."""

    shipping_fee: ShippingFee | Any
    """Shipping fee."""

    update_time: int | Any
    """Update time. Unix seconds."""


class Video(Model):
    """Video inside `Record`."""

    __slots__ = ()

    cover: str | Any
    """Cover."""

    duration_millis: int | Any
    """Duration millis. Example: `3000`."""

    height: int | Any
    """Height. Example: `200`."""

    url: str | Any
    """URL."""

    width: int | Any
    """Width. Example: `200`."""


class CalculateRefundResponse(ResponseModel):
    """The response of `CalculateRefund` (202602)."""

    __slots__ = ()

    order_refund_amount: OrderRefundAmount | Any
    """Order refund amount."""


class CancelOrderResponse(ResponseModel):
    """The response of `CancelOrder` (202602)."""

    __slots__ = ()

    cancel_id: str | Any
    """Cancel id."""

    cancel_status: str | Any
    """Cancel status."""


class CreateReturnResponse(ResponseModel):
    """The response of `CreateReturn` (202602)."""

    __slots__ = ()

    return_id: str | Any
    """Return id."""

    return_status: str | Any
    """Return status."""


class GetAftersaleEligibilityResponse(ResponseModel):
    """The response of `GetAftersaleEligibility` (202602)."""

    __slots__ = ()

    sku_eligibility: list[SkuEligibility]
    """SKU eligibility."""


class GetAvailableReviewDecisionsResponse(ResponseModel):
    """The response of `GetAvailableReviewDecisions` (202606)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""

    line_items: list[GetAvailableReviewDecisionsLineItem]
    """Line items."""

    request_log_id: str | Any
    """Request log id."""


class GetDecisionEligibilityResponse(ResponseModel):
    """The response of `GetDecisionEligibility` (202601)."""

    __slots__ = ()

    decisions: list[Decision]
    """Decisions."""


class GetRejectReasonsResponse(ResponseModel):
    """The response of `GetRejectReasons` (202309)."""

    __slots__ = ()

    reasons: list[Reason]
    """Reasons."""


class GetReturnRecordsResponse(ResponseModel):
    """The response of `GetReturnRecords` (202309)."""

    __slots__ = ()

    records: list[Record]
    """Records."""


class RejectReturnResponse(ResponseModel):
    """The response of `RejectReturn` (202606)."""

    __slots__ = ()


class ReviewAftersalesRequestsResponse(ResponseModel):
    """The response of `ReviewAftersalesRequests` (202609)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""


class SearchAftersalesRequestsResponse(ResponseModel):
    """The response of `SearchAftersalesRequests` (202603)."""

    __slots__ = ()

    aftersales_requests: list[AftersalesRequest]
    """Aftersales requests."""

    total_count: int | Any
    """Total count."""


class SearchCancellationsResponse(ResponseModel):
    """The response of `SearchCancellations` (202602)."""

    __slots__ = ()

    cancellations: list[Cancellation]
    """Cancellations."""

    total_count: int | Any
    """Total count."""


class SearchReturnMerchandiseAuthorizationsResponse(ResponseModel):
    """The response of `SearchReturnMerchandiseAuthorizations` (202604)."""

    __slots__ = ()

    return_merchandise_authorizations: list[ReturnMerchandiseAuthorization]
    """Return merchandise authorizations."""

    total_count: int | Any
    """Total count."""


class SearchReturnsResponse(ResponseModel):
    """The response of `SearchReturns` (202602)."""

    __slots__ = ()

    return_orders: list[ReturnOrder]
    """Return orders."""

    total_count: int | Any
    """Total count."""


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
