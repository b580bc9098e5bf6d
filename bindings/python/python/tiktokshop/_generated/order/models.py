# Generated from core/catalog by `cargo gen`. Do not edit.

"""Order: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel
from ...page import AsyncPage, Page

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class AddExternalOrderReferencesLineItem(Model):
    """Line item inside `AddExternalOrderReferencesExternalOrder`, `ExternalOrder`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `577086512123755123`."""

    origin_id: str | Any
    """Origin id. Example: `677086512123755123`."""


class CombinedListingSku(Model):
    """Combined listing SKU inside `LineItem`."""

    __slots__ = ()

    product_id: str | Any
    """Product id. Example: `1729582718312380456`."""

    seller_sku: str | Any
    """Seller SKU. Example: `yellow-24-XL`."""

    sku_count: int | Any
    """SKU count. Example: `1`."""

    sku_id: str | Any
    """SKU id. Example: `2729382476852921123`."""


class DeliveryPreference(Model):
    """Delivery preference inside `RecipientAddress`."""

    __slots__ = ()

    drop_off_location: str | Any
    """Drop off location."""


class Detail(Model):
    """Detail inside `ErrorItem`."""

    __slots__ = ()

    external_order: ExternalOrder | Any
    """External order."""

    order_id: str | Any
    """Order id. Example: `576461413038785752`."""


class DistrictInfo(Model):
    """District info inside `RecipientAddress`."""

    __slots__ = ()

    address_level: str | Any
    """Address level. Example: `L0`."""

    address_level_name: str | Any
    """Address level name. Example: `Country`."""

    address_name: str | Any
    """Address name."""

    iso_code: str | Any
    """Iso code. Example: `VAN`."""


class ErrorItem(Model):
    """Error inside `AddExternalOrderReferencesResponse`."""

    __slots__ = ()

    code: str | Any
    """Code. Example: `36020001`."""

    detail: Detail | Any
    """Detail."""

    message: str | Any
    """Message."""


class ExternalOrder(Model):
    """External order inside `Detail`, `GetExternalOrderReferencesResponse`, `SearchOrderByExternalOrderReferencesOrder`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `676461413038785752`."""

    line_items: list[AddExternalOrderReferencesLineItem]
    """Line items."""

    platform: str | Any
    """Platform. Example: `SHOPIFY`."""


class GetPriceDetailLineItem(Model):
    """Line item inside `GetPriceDetailResponse`."""

    __slots__ = ()

    cod_fee: str | Any
    """COD fee. Example: `0.00`."""

    cod_fee_amount: str | Any
    """COD fee amount. A decimal number as text. Example: `0.00`."""

    currency: str | Any
    """Currency. Example: `USD`."""

    distance_fee: str | Any
    """Distance fee. Example: `2.00`."""

    distance_shipping_fee: str | Any
    """Distance shipping fee. Example: `1.00`."""

    id: str | Any
    """Id. Example: `576461413032342720`."""

    net_price_amount: str | Any
    """Net price amount. A decimal number as text. Example: `97.00`."""

    payment: str | Any
    """Payment. Example: `101.00`."""

    seller_funded_product_promotions: list[SellerFundedProductPromotion]
    """Seller funded product promotions."""

    seller_funded_shipping_promotions: list[SellerFundedShippingPromotion]
    """Seller funded shipping promotions."""

    shipping_fee_deduction_platform: str | Any
    """Shipping fee deduction platform. Example: `12.00`."""

    shipping_fee_deduction_platform_voucher: str | Any
    """Shipping fee deduction platform voucher. Example: `1010000`."""

    shipping_fee_deduction_seller: str | Any
    """Shipping fee deduction seller. Example: `10.00`."""

    shipping_list_price: str | Any
    """Shipping list price. Example: `25.00`."""

    shipping_sale_price: str | Any
    """Shipping sale price. Example: `3.00`."""

    sku_gift_net_price: str | Any
    """SKU gift net price. Example: `2.02`."""

    sku_gift_original_price: str | Any
    """SKU gift original price. Example: `2.00`."""

    sku_list_price: str | Any
    """SKU list price. Example: `97.00`."""

    sku_sale_price: str | Any
    """SKU sale price. Example: `96.00`."""

    subtotal: str | Any
    """Subtotal. Example: `98.00`."""

    subtotal_deduction_platform: str | Any
    """Subtotal deduction platform. Example: `0.50`."""

    subtotal_deduction_seller: str | Any
    """Subtotal deduction seller. Example: `0.50`."""

    subtotal_tax_amount: str | Any
    """Subtotal tax amount. A decimal number as text. Example: `2.00`."""

    tax_amount: str | Any
    """Tax amount. A decimal number as text. Example: `2.00`."""

    tax_rate: str | Any
    """Tax rate. Example: `0.021`."""

    total: str | Any
    """Total. Example: `122.00`."""

    voucher_deduction_platform: str | Any
    """Voucher deduction platform. Example: `1010000`."""

    voucher_deduction_seller: str | Any
    """Voucher deduction seller. Example: `1020000`."""


class HandlingDuration(Model):
    """Handling duration inside `Order`."""

    __slots__ = ()

    days: str | Any
    """Days. Example: `7`."""

    type: str | Any
    """Type. Example: `BUSINESS_DAY`. See `HandlingDurationType`."""


class ItemTax(Model):
    """Item tax inside `LineItem`, `SubItemInfo`."""

    __slots__ = ()

    tax_amount: str | Any
    """Tax amount. A decimal number as text. Example: `21.2`."""

    tax_rate: str | Any
    """Tax rate. Example: `0.35`."""

    tax_type: str | Any
    """Tax type. Example: `SALES_TAX`. See `TaxType`."""


class LineItem(Model):
    """Line item inside `Order`."""

    __slots__ = ()

    buyer_service_fee: str | Any
    """Buyer service fee. Example: `1000`."""

    cancel_reason: str | Any
    """Cancel reason."""

    cancel_user: str | Any
    """Cancel user. Example: `BUYER`. See `CancelUser`."""

    combined_listing_skus: list[CombinedListingSku]
    """Combined listing SKUs."""

    currency: str | Any
    """Currency. Example: `IDR`."""

    display_status: str | Any
    """Display status. Example: `TO_SHIP`. See `DisplayStatus`."""

    distance_fee: str | Any
    """Distance fee. Example: `2000`."""

    distance_shipping_fee: str | Any
    """Distance shipping fee. Example: `1000`."""

    gift_retail_price: str | Any
    """Gift retail price. Example: `20`."""

    handling_duration_days: str | Any
    """Handling duration days. Example: `7`."""

    id: str | Any
    """Id. Example: `577086512123755123`."""

    is_dangerous_good: bool | Any
    """Is dangerous good. Example: `true`."""

    is_gift: bool | Any
    """Is gift. Example: `false`."""

    is_pod_customized: bool | Any
    """Is POD customized."""

    is_unboxing_item: bool | Any
    """Is unboxing item. Example: `false`."""

    item_tax: list[ItemTax]
    """Item tax."""

    needs_prescription: bool | Any
    """Needs prescription. Example: `true`."""

    original_price: str | Any
    """Original price. Example: `0.01`."""

    package_id: str | Any
    """Package id. Example: `1153132168123859123`."""

    package_status: str | Any
    """Package status. Example: `TO_FULFILL`. See `PackageStatus`."""

    pfand_fee: str | Any
    """Pfand fee. Example: `1.5`."""

    platform_discount: str | Any
    """Platform discount. Example: `0`."""

    pod_info_id: str | Any
    """POD info id."""

    product_id: str | Any
    """Product id. Example: `1729582718312380123`."""

    product_listing_type: str | Any
    """Product listing type."""

    product_name: str | Any
    """Product name."""

    retail_delivery_fee: str | Any
    """Retail delivery fee. Example: `1.28`."""

    room_id: str | Any
    """Room id."""

    rts_time: int | Any
    """RTS time. Unix seconds. Example: `1678389618`."""

    sale_price: str | Any
    """Sale price. Example: `0.01`."""

    seller_discount: str | Any
    """Seller discount. Example: `0`."""

    seller_sku: str | Any
    """Seller SKU. Example: `red_iphone_256`."""

    shipping_provider_id: str | Any
    """Shipping provider id. Example: `6617675021119438849`."""

    shipping_provider_name: str | Any
    """Shipping provider name."""

    shipping_vat_amount: str | Any
    """Shipping VAT amount. A decimal number as text."""

    shipping_vat_rate: str | Any
    """Shipping VAT rate."""

    sku_id: str | Any
    """SKU id. Example: `2729382476852921560`."""

    sku_image: str | Any
    """SKU image."""

    sku_name: str | Any
    """SKU name. Example: `Iphone`."""

    sku_type: str | Any
    """SKU type. Example: `PRE_ORDER`. See `SkuType`."""

    small_order_fee: str | Any
    """Small order fee. Example: `5000`."""

    sub_item_info: list[SubItemInfo]
    """Sub item info."""

    tracking_number: str | Any
    """Tracking number. Example: `JX12345`."""

    unboxing_case_list: list[UnboxingCase]
    """Unboxing case list."""

    unboxing_sku_code: str | Any
    """Unboxing SKU code. Example: `14531134`."""


class Order(Model):
    """Order inside `GetOrderDetailResponse`, `GetOrderListResponse`, `GetPrivilegedOrderDetailResponse`."""

    __slots__ = ()

    authentication_required: bool | Any
    """Authentication required."""

    auto_combine_group_id: str | Any
    """Auto combine group id. Example: `12345677`."""

    buyer_avatar: str | Any
    """Buyer avatar."""

    buyer_email: str | Any
    """Buyer email. Example: `v2b2V5@chat.seller.tiktok.com`."""

    buyer_message: str | Any
    """Buyer message."""

    buyer_nickname: str | Any
    """Buyer nickname. Example: `user213123`."""

    cancel_order_sla_time: int | Any
    """Cancel order SLA time. Unix seconds. Example: `1619621355`."""

    cancel_reason: str | Any
    """Cancel reason."""

    cancel_time: int | Any
    """Cancel time. Unix seconds. Example: `1678389618`."""

    cancellation_initiator: str | Any
    """Cancellation initiator. Example: `SELLER`. See `CancellationInitiator`."""

    channel_entity_national_registry_id: str | Any
    """Channel entity national registry id. Example: `26.545.167/0001-21`."""

    collection_due_time: int | Any
    """Collection due time. Unix seconds. Example: `1678389618`."""

    collection_time: int | Any
    """Collection time. Unix seconds. Example: `1678389618`."""

    commerce_platform: str | Any
    """Commerce platform. Example: `TIKTOK_SHOP`. See `CommercePlatform`."""

    consultation_id: str | Any
    """Consultation id. Example: `123241`."""

    cpf: str | Any
    """CPF. Example: `3213-31231412`."""

    cpf_name: str | Any
    """CPF name."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1619611561`."""

    delivery_due_time: int | Any
    """Delivery due time. Unix seconds. Example: `1678389618`."""

    delivery_option_id: str | Any
    """Delivery option id. Example: `7091146663229654785`."""

    delivery_option_name: str | Any
    """Delivery option name."""

    delivery_option_required_delivery_time: int | Any
    """Delivery option required delivery time. Unix seconds. Example: `1678389618`."""

    delivery_sla_time: int | Any
    """Delivery SLA time. Unix seconds. Example: `1678389618`."""

    delivery_time: int | Any
    """Delivery time. Unix seconds. Example: `1678389618`."""

    delivery_type: str | Any
    """Delivery type. Example: `HOME_DELIVERY`. See `DeliveryType`."""

    exchange_source_order_id: str | Any
    """Exchange source order id. Example: `576461413038785752`."""

    fast_collection_sla_time: int | Any
    """Fast collection SLA time. Unix seconds."""

    fast_delivery_program: str | Any
    """Fast delivery program. Example: `3_DAY_DELIVERY`. See `FastDeliveryProgram`."""

    fast_dispatch_sla_time: int | Any
    """Fast dispatch SLA time. Unix seconds. Example: `1678389618`."""

    fast_rts_sla_time: int | Any
    """Fast RTS SLA time. Unix seconds."""

    fulfillment_priority_level: int | Any
    """Fulfillment priority level. Example: `100`."""

    fulfillment_type: str | Any
    """Fulfillment type. Example: `FULFILLMENT_BY_SELLER`. See `FulfillmentType`."""

    handling_duration: HandlingDuration | Any
    """Handling duration."""

    has_updated_recipient_address: bool | Any
    """Has updated recipient address. Example: `false`."""

    id: str | Any
    """Id. Example: `576461413038785752`."""

    instore_pickup_sla_time: int | Any
    """Instore pickup SLA time. Unix seconds."""

    is_buyer_request_cancel: bool | Any
    """Is buyer request cancel. Example: `false`."""

    is_cod: bool | Any
    """Is COD. Example: `false`."""

    is_exchange_order: bool | Any
    """Is exchange order. Example: `false`."""

    is_on_hold_order: bool | Any
    """Is on hold order. Example: `false`."""

    is_refundable_sample: bool | Any
    """Is refundable sample."""

    is_replacement_order: bool | Any
    """Is replacement order. Example: `false`."""

    is_sample_order: bool | Any
    """Is sample order. Example: `false`."""

    is_subscription_order: bool | Any
    """Is subscription order."""

    line_items: list[LineItem]
    """Line items."""

    need_upload_invoice: str | Any
    """Need upload invoice. Example: `NEED_INVOICE`."""

    order_rights: list[int]
    """Order rights."""

    order_type: str | Any
    """Order type. Example: `ZERO_LOTTERY`. See `OrderType`."""

    packages: list[Package]
    """Packages."""

    paid_time: int | Any
    """Paid time. Unix seconds. Example: `1619611563`."""

    payment: Payment | Any
    """Payment."""

    payment_auth_code: str | Any
    """Payment auth code. Example: `AUTH123457`."""

    payment_card_type: str | Any
    """Payment card type. Example: `Debit`."""

    payment_method_code: str | Any
    """Payment method code. Example: `pm_pi_ccdc_visa_c_d`."""

    payment_method_name: str | Any
    """Payment method name. Example: `CCDC`."""

    pick_up_cut_off_time: int | Any
    """Pick up cut off time. Unix seconds. Example: `1678389618`."""

    recipient_address: RecipientAddress | Any
    """Recipient address."""

    recommended_shipping_time: int | Any
    """Recommended shipping time. Unix seconds. Example: `1619611561`."""

    release_date: int | Any
    """Release date. Example: `1619611762`."""

    replaced_order_id: str | Any
    """Replaced order id. Example: `576461416728782174`."""

    request_cancel_time: int | Any
    """Request cancel time. Unix seconds. Example: `1678389618`."""

    rts_sla_time: int | Any
    """RTS SLA time. Unix seconds. Example: `1619611688`."""

    rts_time: int | Any
    """RTS time. Unix seconds. Example: `1619611563`."""

    sample_order_payer: str | Any
    """Sample order payer. Example: `SELLER`."""

    seller_note: str | Any
    """Seller note."""

    shipping_due_time: int | Any
    """Shipping due time. Unix seconds. Example: `1678389618`."""

    shipping_provider: str | Any
    """Shipping provider."""

    shipping_provider_id: str | Any
    """Shipping provider id. Example: `6617675021119438849`."""

    shipping_type: str | Any
    """Shipping type. Example: `TIKTOK`. See `ShippingType`."""

    split_or_combine_tag: str | Any
    """Split or combine tag. Example: `COMBINED`."""

    status: str | Any
    """Status. Example: `UNPAID`. See `OrderStatus`."""

    tracking_number: str | Any
    """Tracking number. Example: `JX12345`."""

    tts_sla_time: int | Any
    """Tts SLA time. Unix seconds. Example: `1619611761`."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1619621355`."""

    user_id: str | Any
    """User id. Example: `7021436810468230477`."""

    warehouse_id: str | Any
    """Warehouse id. Example: `6955005333819123123`."""


class Package(Model):
    """Package inside `Order`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `1152321127278713123`."""


class Payment(Model):
    """Payment inside `Order`."""

    __slots__ = ()

    buyer_service_fee: str | Any
    """Buyer service fee. Example: `1000`."""

    currency: str | Any
    """Currency. Example: `IDR`."""

    distance_fee: str | Any
    """Distance fee. Example: `2000`."""

    distance_shipping_fee: str | Any
    """Distance shipping fee. Example: `1000`."""

    handling_fee: str | Any
    """Handling fee. Example: `1000`."""

    item_insurance_fee: str | Any
    """Item insurance fee. Example: `1000`."""

    item_insurance_tax: str | Any
    """Item insurance tax. Example: `10`."""

    original_shipping_fee: str | Any
    """Original shipping fee. Example: `5000`."""

    original_total_product_price: str | Any
    """Original total product price. Example: `5000`."""

    payment_discount_service_fee: str | Any
    """Payment discount service fee. Example: `10`."""

    payment_platform_discount: str | Any
    """Payment platform discount. Example: `10`."""

    platform_discount: str | Any
    """Platform discount. Example: `5000`."""

    product_tax: str | Any
    """Product tax. Example: `21.3`."""

    retail_delivery_fee: str | Any
    """Retail delivery fee. Example: `1.28`."""

    seller_discount: str | Any
    """Seller discount. Example: `5000`."""

    shipping_fee: str | Any
    """Shipping fee. Example: `5000`."""

    shipping_fee_cofunded_discount: str | Any
    """Shipping fee cofunded discount. Example: `7`."""

    shipping_fee_platform_discount: str | Any
    """Shipping fee platform discount. Example: `5000`."""

    shipping_fee_seller_discount: str | Any
    """Shipping fee seller discount. Example: `5000`."""

    shipping_fee_tax: str | Any
    """Shipping fee tax. Example: `11`."""

    shipping_insurance_fee: str | Any
    """Shipping insurance fee. Example: `1000`."""

    small_order_fee: str | Any
    """Small order fee. Example: `3000`."""

    sub_total: str | Any
    """Sub total. Example: `5000`."""

    tax: str | Any
    """Tax. Example: `5000`."""

    total_amount: str | Any
    """Total amount. A decimal number as text. Example: `5000`."""


class PodDetail(Model):
    """POD detail inside `SearchPodCustomizationDetailsResponse`."""

    __slots__ = ()

    order_line_id: str | Any
    """Order line id."""

    pod_detail: str | Any
    """POD detail."""


class RecipientAddress(Model):
    """Recipient address inside `Order`."""

    __slots__ = ()

    address_detail: str | Any
    """Address detail."""

    address_line1: str | Any
    """Address line1."""

    address_line2: str | Any
    """Address line2."""

    address_line3: str | Any
    """Address line3."""

    address_line4: str | Any
    """Address line4."""

    delivery_preferences: DeliveryPreference | Any
    """Delivery preferences."""

    district_info: list[DistrictInfo]
    """District info."""

    email: str | Any
    """Email. Example: `v2b2V5@chat.seller.tiktok.com`."""

    first_name: str | Any
    """First name. Example: `David`."""

    first_name_local_script: str | Any
    """First name local script."""

    full_address: str | Any
    """Full address."""

    last_name: str | Any
    """Last name. Example: `Kong`."""

    last_name_local_script: str | Any
    """Last name local script."""

    name: str | Any
    """Name."""

    phone_number: str | Any
    """Phone number. Example: `(+1)213-***-1234`."""

    post_town: str | Any
    """Post town. Example: `Ribbleton`."""

    postal_code: str | Any
    """Postal code. Example: `95110`."""

    region_code: str | Any
    """Region code. Example: `US`."""

    tokenized_email: str | Any
    """Tokenized email. Example: `v2b2V5@chat.seller.tiktok.com`."""


class SearchOrderByExternalOrderReferencesOrder(Model):
    """Order inside `SearchOrderByExternalOrderReferencesResponse`."""

    __slots__ = ()

    external_order: ExternalOrder | Any
    """External order."""

    id: str | Any
    """Id. Example: `576461413038785752`."""


class SellerFundedProductPromotion(Model):
    """Seller funded product promotion inside `GetPriceDetailLineItem`."""

    __slots__ = ()

    activity_id: str | Any
    """Activity id."""

    discount_amount: str | Any
    """Discount amount. A decimal number as text."""

    discount_type: str | Any
    """Discount type."""


class SellerFundedShippingPromotion(Model):
    """Seller funded shipping promotion inside `GetPriceDetailLineItem`."""

    __slots__ = ()

    activity_id: str | Any
    """Activity id."""

    discount_amount: str | Any
    """Discount amount. A decimal number as text."""

    discount_type: str | Any
    """Discount type."""


class SubItemInfo(Model):
    """Sub item info inside `LineItem`."""

    __slots__ = ()

    cancel_reason: str | Any
    """Cancel reason."""

    cancel_user: str | Any
    """Cancel user."""

    currency: str | Any
    """Currency."""

    display_status: str | Any
    """Display status."""

    id: str | Any
    """Id."""

    is_dangerous_good: bool | Any
    """Is dangerous good."""

    item_tax: list[ItemTax]
    """Item tax."""

    original_price: str | Any
    """Original price."""

    package_id: str | Any
    """Package id."""

    package_status: str | Any
    """Package status."""

    platform_discount: str | Any
    """Platform discount."""

    product_id: str | Any
    """Product id."""

    product_name: str | Any
    """Product name."""

    retail_delivery_fee: str | Any
    """Retail delivery fee."""

    rts_time: int | Any
    """RTS time. Unix seconds."""

    sale_price: str | Any
    """Sale price."""

    seller_discount: str | Any
    """Seller discount."""

    seller_sku: str | Any
    """Seller SKU."""

    shipping_provider_id: str | Any
    """Shipping provider id."""

    shipping_provider_name: str | Any
    """Shipping provider name."""

    sku_id: str | Any
    """SKU id."""

    sku_image: str | Any
    """SKU image."""

    sku_name: str | Any
    """SKU name."""

    tracking_number: str | Any
    """Tracking number."""

    warehouse_id: str | Any
    """Warehouse id."""


class UnboxingCase(Model):
    """Unboxing case inside `LineItem`."""

    __slots__ = ()

    unbox_sku: str | Any
    """Unbox SKU."""

    unbox_sku_type: str | Any
    """Unbox SKU type."""


class AddExternalOrderReferencesResponse(ResponseModel):
    """The response of `AddExternalOrderReferences` (202406)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""


class GetExternalOrderReferencesResponse(ResponseModel):
    """The response of `GetExternalOrderReferences` (202406)."""

    __slots__ = ()

    external_orders: list[ExternalOrder]
    """External orders."""


class GetOrderDetailResponse(ResponseModel):
    """The response of `GetOrderDetail` (202507)."""

    __slots__ = ()

    orders: list[Order]
    """Orders."""


class GetOrderListResponse(ResponseModel):
    """The response of `GetOrderList` (202309)."""

    __slots__ = ()

    orders: list[Order]
    """Orders."""

    total_count: int | Any
    """Total count. Example: `22113`."""


class GetPriceDetailResponse(ResponseModel):
    """The response of `GetPriceDetail` (202407)."""

    __slots__ = ()

    cod_fee: str | Any
    """COD fee. Example: `0.00`."""

    cod_fee_net_amount: str | Any
    """COD fee net amount. A decimal number as text. Example: `0.00`."""

    currency: str | Any
    """Currency. Example: `USD`."""

    distance_fee: str | Any
    """Distance fee. Example: `2.00`."""

    distance_shipping_fee: str | Any
    """Distance shipping fee. Example: `1.00`."""

    line_items: list[GetPriceDetailLineItem]
    """Line items."""

    net_price_amount: str | Any
    """Net price amount. A decimal number as text. Example: `97.00`."""

    payment: str | Any
    """Payment. Example: `101.00`."""

    shipping_fee_deduction_platform: str | Any
    """Shipping fee deduction platform. Example: `12.00`."""

    shipping_fee_deduction_platform_voucher: str | Any
    """Shipping fee deduction platform voucher. Example: `1010000`."""

    shipping_fee_deduction_seller: str | Any
    """Shipping fee deduction seller. Example: `10.00`."""

    shipping_list_price: str | Any
    """Shipping list price. Example: `25.00`."""

    shipping_sale_price: str | Any
    """Shipping sale price. Example: `3.00`."""

    sku_gift_net_price: str | Any
    """SKU gift net price. Example: `2.02`."""

    sku_gift_original_price: str | Any
    """SKU gift original price. Example: `2.00`."""

    sku_list_price: str | Any
    """SKU list price. Example: `97.00`."""

    sku_sale_price: str | Any
    """SKU sale price. Example: `96.00`."""

    subtotal: str | Any
    """Subtotal. Example: `98.00`."""

    subtotal_deduction_platform: str | Any
    """Subtotal deduction platform. Example: `0.50`."""

    subtotal_deduction_seller: str | Any
    """Subtotal deduction seller. Example: `0.50`."""

    subtotal_tax_amount: str | Any
    """Subtotal tax amount. A decimal number as text. Example: `2.00`."""

    tax_amount: str | Any
    """Tax amount. A decimal number as text. Example: `2.00`."""

    tax_rate: str | Any
    """Tax rate. Example: `0.021`."""

    total: str | Any
    """Total. Example: `122.00`."""

    voucher_deduction_platform: str | Any
    """Voucher deduction platform. Example: `1010000`."""

    voucher_deduction_seller: str | Any
    """Voucher deduction seller. Example: `1020000`."""


class GetPrivilegedOrderDetailResponse(ResponseModel):
    """The response of `GetPrivilegedOrderDetail` (202309)."""

    __slots__ = ()

    orders: list[Order]
    """Orders."""


class SearchOrderByExternalOrderReferencesResponse(ResponseModel):
    """The response of `SearchOrderByExternalOrderReference` (202406)."""

    __slots__ = ()

    orders: list[SearchOrderByExternalOrderReferencesOrder]
    """Orders."""


class SearchPodCustomizationDetailsResponse(ResponseModel):
    """The response of `SearchPODCustomizationDetails` (202606)."""

    __slots__ = ()

    pod_details: list[PodDetail]
    """POD details."""

    status_code: int | Any
    """Status code."""


class UpdateBlindBoxOpeningResultsResponse(ResponseModel):
    """The response of `UpdateTheBlindBoxOpeningResults` (202605)."""

    __slots__ = ()


class GetOrderListPage(GetOrderListResponse, Page["Order"]):
    """One page of `GetOrderList`: its items are `orders`."""

    __slots__ = ()
    _items_at = "orders"


class AsyncGetOrderListPage(GetOrderListResponse, AsyncPage["Order"]):
    """One page of `GetOrderList`: its items are `orders`."""

    __slots__ = ()
    _items_at = "orders"
