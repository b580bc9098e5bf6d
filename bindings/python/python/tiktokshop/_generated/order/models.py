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
    """Id of this line in your order management system. Example: `577086512123755123`."""

    origin_id: str | Any
    """Id of the TikTok Shop line item that this external line stands for. Example: `677086512123755123`."""


class CombinedListingSku(Model):
    """Combined listing SKU inside `LineItem`."""

    __slots__ = ()

    product_id: str | Any
    """Id of the product to which this part of the bundle belongs. Example: `1729582718312380456`."""

    seller_sku: str | Any
    """Seller's own code of this part of the bundle. Example: `yellow-24-XL`."""

    sku_count: int | Any
    """How many units of this SKU one bundle contains. Example: `1`."""

    sku_id: str | Any
    """Id of the SKU that is part of the bundle. Example: `2729382476852921123`."""


class DeliveryPreference(Model):
    """Delivery preference inside `RecipientAddress`."""

    __slots__ = ()

    drop_off_location: str | Any
    """Place where the recipient wants the parcel left, such as the front door."""


class Detail(Model):
    """Detail inside `ErrorItem`."""

    __slots__ = ()

    external_order: ExternalOrder | Any
    """External order of the failed entry, repeated from the request."""

    order_id: str | Any
    """Id of the TikTok Shop order whose reference failed. Example: `576461413038785752`."""


class DistrictInfo(Model):
    """District info inside `RecipientAddress`."""

    __slots__ = ()

    address_level: str | Any
    """Level code of this administrative area, from L0 (the country) down to L4 (the smallest area). Example: `L0`."""

    address_level_name: str | Any
    """Kind of administrative area at this level as used for shipping, such as country, state, county, city or district. Example: `Country`."""

    address_name: str | Any
    """Name of the administrative area at this level, such as United Kingdom at L0 or London at a lower level."""

    iso_code: str | Any
    """ISO code of the administrative area at this level, where one exists. Example: `VAN`."""


class ErrorItem(Model):
    """Error inside `AddExternalOrderReferencesResponse`."""

    __slots__ = ()

    code: str | Any
    """Error code of the failed order reference, such as 36020001 for an invalid order id. Example: `36020001`."""

    detail: Detail | Any
    """The order reference that failed, so that it can be found in the request."""

    message: str | Any
    """Readable explanation why the reference of this order could not be saved."""


class ExternalOrder(Model):
    """External order inside `Detail`, `GetExternalOrderReferencesResponse`, `SearchOrderByExternalOrderReferencesOrder`."""

    __slots__ = ()

    id: str | Any
    """Id of the linked order in your order management system (OMS). Example: `676461413038785752`."""

    line_items: list[AddExternalOrderReferencesLineItem]
    """Lines of the external order with the TikTok Shop line item each one stands for."""

    platform: str | Any
    """Order management system named in the failed entry. Example: `SHOPIFY`."""


class GetPriceDetailLineItem(Model):
    """Line item inside `GetPriceDetailResponse`."""

    __slots__ = ()

    cod_fee: str | Any
    """Cash on delivery fee charged by shipping aggregators, decimal text; filled for Saudi Arabia, `0.00` elsewhere. Example: `0.00`."""

    cod_fee_amount: str | Any
    """Cash on delivery fee of this line including tax, decimal text; filled for Saudi Arabia, `0.00` elsewhere. Example: `0.00`."""

    currency: str | Any
    """Currency of the amounts beside it, ISO 4217 code. Example: `USD`."""

    distance_fee: str | Any
    """Total distance fee of the Horizon+ Program, decimal text in the currency of the order; Indonesia only. Example: `2.00`."""

    distance_shipping_fee: str | Any
    """Fee of the logistics partner for the distance of deliveries outside Java under the Horizon+ Program, decimal text; Indonesia only. Example: `1.00`."""

    id: str | Any
    """Id of the line item in the order to which these amounts belong. Example: `576461413032342720`."""

    net_price_amount: str | Any
    """Net price of the products as the platform computes it after tax, decimal text in `currency`. Example: `97.00`."""

    payment: str | Any
    """Amount the buyer pays, decimal text: `sku_sale_price` plus `shipping_sale_price` plus `tax_amount` plus `small_order_fee`. Example: `101.00`."""

    seller_funded_product_promotions: list[SellerFundedProductPromotion]
    """Product promotion paid for by the seller that applied to the line."""

    seller_funded_shipping_promotions: list[SellerFundedShippingPromotion]
    """Shipping promotion paid for by the seller that applied to the line."""

    shipping_fee_deduction_platform: str | Any
    """Shipping discount paid for by the platform, decimal text in `currency`. Example: `12.00`."""

    shipping_fee_deduction_platform_voucher: str | Any
    """Kind of platform voucher that covers the shipping discount: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1010000`."""

    shipping_fee_deduction_seller: str | Any
    """Shipping discount paid for by the seller, decimal text in `currency`. Example: `10.00`."""

    shipping_list_price: str | Any
    """Shipping price before discounts, decimal text in `currency`. Example: `25.00`."""

    shipping_sale_price: str | Any
    """Shipping price after discounts: `shipping_list_price` less the deductions of seller and platform, decimal text in `currency`. Example: `3.00`."""

    sku_gift_net_price: str | Any
    """List price of the seller's gift item including tax, decimal text in `currency`. Example: `2.02`."""

    sku_gift_original_price: str | Any
    """List price of the seller's gift item without tax, decimal text in `currency`. Example: `2.00`."""

    sku_list_price: str | Any
    """Total list price (MSRP) of the products before discounts, decimal text in `currency`. Example: `97.00`."""

    sku_sale_price: str | Any
    """Price of the products after discounts: `sku_list_price` less both subtotal deductions, decimal text in `currency`. Example: `96.00`."""

    subtotal: str | Any
    """Discounted price of the products including tax: `sku_sale_price` + `subtotal_tax_amount`, decimal text in `currency`. Example: `98.00`."""

    subtotal_deduction_platform: str | Any
    """Product discount paid for by the platform, decimal text in `currency`. Example: `0.50`."""

    subtotal_deduction_seller: str | Any
    """Product discount paid for by the seller, decimal text in `currency`. Example: `0.50`."""

    subtotal_tax_amount: str | Any
    """Tax on the products without shipping, decimal text in `currency`. Example: `2.00`."""

    tax_amount: str | Any
    """Total tax of the line: tax on the products, on shipping and on the cash on delivery fee, decimal text in `currency`. Example: `2.00`."""

    tax_rate: str | Any
    """Rate of the tax as decimal text, 0.35 meaning 35 %. Example: `0.021`."""

    total: str | Any
    """Price before discounts: `sku_list_price` + `shipping_list_price`, decimal text in `currency`. Example: `122.00`."""

    voucher_deduction_platform: str | Any
    """Kind of platform-funded discount on the product: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1010000`."""

    voucher_deduction_seller: str | Any
    """Kind of seller-funded discount on the product: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1020000`."""


class HandlingDuration(Model):
    """Handling duration inside `Order`."""

    __slots__ = ()

    days: str | Any
    """Number of days the seller has to prepare the order, counted as `type` says. Example: `7`."""

    type: str | Any
    """Which days count towards `days`; business days by default. Example: `BUSINESS_DAY`. See `HandlingDurationType`."""


class ItemTax(Model):
    """Item tax inside `LineItem`, `SubItemInfo`."""

    __slots__ = ()

    tax_amount: str | Any
    """Amount of this tax, decimal text in the currency of the order. Example: `21.2`."""

    tax_rate: str | Any
    """Rate of the tax as decimal text, 0.35 meaning 35 %. Example: `0.35`."""

    tax_type: str | Any
    """Kind of tax; at present only SALES_TAX, the sales tax in the US. Example: `SALES_TAX`. See `TaxType`."""


class LineItem(Model):
    """Line item inside `Order`."""

    __slots__ = ()

    buyer_service_fee: str | Any
    """Service fee collected from the buyer at checkout from the fifth order on, decimal text in the currency of the order; Indonesia only. Example: `1000`."""

    cancel_reason: str | Any
    """Why this item was cancelled, as readable text; absent while the item is not cancelled."""

    cancel_user: str | Any
    """Party that started the cancellation of this item. Example: `BUYER`. See `CancelUser`."""

    combined_listing_skus: list[CombinedListingSku]
    """SKUs that make up the ordered virtual bundle or combined listing, with their quantities; present only for such items."""

    currency: str | Any
    """Currency of the amounts beside it, ISO 4217 code. Example: `IDR`."""

    display_status: str | Any
    """State of this item in the life of the order; unlike the order `status` it is never ON_HOLD or PARTIALLY_SHIPPING. Example: `TO_SHIP`. See `DisplayStatus`."""

    distance_fee: str | Any
    """Total distance fee of the Horizon+ Program, decimal text in the currency of the order; Indonesia only. Example: `2000`."""

    distance_shipping_fee: str | Any
    """Fee of the logistics partner for the distance of deliveries outside Java under the Horizon+ Program, decimal text; Indonesia only. Example: `1000`."""

    gift_retail_price: str | Any
    """Retail price of a free item (LIVE giveaway, free sample, gift with purchase), decimal text, 0 for any other item; usable on the invoice in Brazil. Example: `20`."""

    handling_duration_days: str | Any
    """Business days the seller has to prepare the item when `sku_type` is MADE_TO_ORDER; deprecated, use `handling_duration` of the order. Example: `7`."""

    id: str | Any
    """Id of the line item; every unit ordered has a line item of its own. Example: `577086512123755123`."""

    is_dangerous_good: bool | Any
    """Whether the SKU is hazardous material, which must be packed together with other items as the platform rules say; see `package_id` for the grouping. Example: `true`."""

    is_gift: bool | Any
    """Whether the buyer receives this line item as a gift. Example: `false`."""

    is_pod_customized: bool | Any
    """Whether the item is a print-on-demand (POD) product that the buyer customized; see `pod_info_id`."""

    is_unboxing_item: bool | Any
    """Whether the SKU is a blind box to be opened to reveal the product for the buyer; the revealed SKU can be reported afterwards, United States only. Example: `false`."""

    item_tax: list[ItemTax]
    """Taxes charged on the item, one entry per kind of tax."""

    needs_prescription: bool | Any
    """Whether the item may be sold only with a prescription. Example: `true`."""

    original_price: str | Any
    """List price of the item before any discount, decimal text in the currency of the order. Example: `0.01`."""

    package_id: str | Any
    """Id of the package that holds the item; for local sellers in the US and the UK absent until the package is shipped. Example: `1153132168123859123`."""

    package_status: str | Any
    """State of the package that holds the item; for local sellers in the US and the UK absent until the package is shipped. Example: `TO_FULFILL`. See `PackageStatus`."""

    pfand_fee: str | Any
    """Deposit charged on returnable packaging such as bottles and cans, decimal text in the currency of the order; Germany only. Example: `1.5`."""

    platform_discount: str | Any
    """Part of the price reduction paid for by TikTok Shop, decimal text in the currency of the order. Example: `0`."""

    pod_info_id: str | Any
    """Id of the print-on-demand (POD) customization of the item."""

    product_id: str | Any
    """Id of the product whose SKU was ordered in this line. Example: `1729582718312380123`."""

    product_listing_type: str | Any
    """Kind of product listing through which the item was sold."""

    product_name: str | Any
    """Title of the product when it was ordered."""

    retail_delivery_fee: str | Any
    """Retail delivery fee (RDF) that some US states levy on deliveries, decimal text in the currency of the order; United States only. Example: `1.28`."""

    room_id: str | Any
    """Id of the LIVE room in which the item was bought."""

    rts_time: int | Any
    """Unix time in seconds when the seller's ship call succeeded; absent before shipping. Example: `1678389618`."""

    sale_price: str | Any
    """Price of the item after the discounts of seller and platform, decimal text in the currency of the order. Example: `0.01`."""

    seller_discount: str | Any
    """Part of the price reduction paid for by the seller, decimal text in the currency of the order. Example: `0`."""

    seller_sku: str | Any
    """Seller's own code of the SKU, as entered in the product. Example: `red_iphone_256`."""

    shipping_provider_id: str | Any
    """Id of the carrier; set once shipping has been arranged. Example: `6617675021119438849`."""

    shipping_provider_name: str | Any
    """Name of the carrier that transports the item."""

    shipping_vat_amount: str | Any
    """Value added tax (VAT) on the shipping fee of the item, decimal text in the currency of the order."""

    shipping_vat_rate: str | Any
    """Rate of the value added tax (VAT) on the shipping fee of the item, decimal text."""

    sku_id: str | Any
    """Id of the SKU, the variant of the product that was ordered. Example: `2729382476852921560`."""

    sku_image: str | Any
    """Address of the picture that shows the ordered variant."""

    sku_name: str | Any
    """Values of the sales attributes that make the variant, such as `Black, 26`. Example: `Iphone`."""

    sku_type: str | Any
    """Sales model of the line item; deprecated, use `order_type` of the order. Example: `PRE_ORDER`. See `SkuType`."""

    small_order_fee: str | Any
    """Fee the buyer pays when the order stays below the platform minimum, equal to the missing amount, decimal text; Thailand only. Example: `5000`."""

    sub_item_info: list[SubItemInfo]
    """Details of the sub-item inside the line item: product, price, package, tax and state."""

    tracking_number: str | Any
    """Carrier's tracking number; available once the package has been shipped. Example: `JX12345`."""

    unboxing_case_list: list[UnboxingCase]
    """Blind box SKU of the line item and its kind."""

    unboxing_sku_code: str | Any
    """Seller's own SKU code of the product found in the blind box, so that the warehouse ships the right item; United States only. Example: `14531134`."""


class Order(Model):
    """Order inside `GetOrderDetailResponse`, `GetOrderListResponse`, `GetPrivilegedOrderDetailResponse`."""

    __slots__ = ()

    authentication_required: bool | Any
    """Whether the items of the order must go through product authentication before they reach the buyer."""

    auto_combine_group_id: str | Any
    """Id shared by orders that one customer placed during a LIVE session, so that they can ship together; set when automatic combination is on in Seller Center. Example: `12345677`."""

    buyer_avatar: str | Any
    """Profile picture of the buyer on TikTok; show it with `buyer_nickname` when a blind box is opened in a LIVE session."""

    buyer_email: str | Any
    """Relay address that hides the buyer's real email; do not write to it, contact the buyer through Buyer Messages in Seller Center. Example: `v2b2V5@chat.seller.tiktok.com`."""

    buyer_message: str | Any
    """Note the buyer left for the seller when placing the order."""

    buyer_nickname: str | Any
    """Name the buyer chose on TikTok; identifies the buyer when a blind box is opened in a LIVE session. Example: `user213123`."""

    cancel_order_sla_time: int | Any
    """Unix time in seconds at which the platform cancels the order automatically; superseded by `shipping_due_time`, `collection_due_time` and `delivery_due_time`. Example: `1619621355`."""

    cancel_reason: str | Any
    """Why the order was cancelled, as readable text; when items have different reasons, the order carries that of its first line item."""

    cancel_time: int | Any
    """Unix time in seconds when the order became CANCELLED; absent for orders that are not cancelled. Example: `1678389618`."""

    cancellation_initiator: str | Any
    """Party that started the cancellation of the order; absent when nothing has been cancelled. Example: `SELLER`. See `CancellationInitiator`."""

    channel_entity_national_registry_id: str | Any
    """National registration number of the payment institution or creditor that processed the payment; in Brazil its CNPJ. Example: `26.545.167/0001-21`."""

    collection_due_time: int | Any
    """Unix time in seconds by which the order must be IN_TRANSIT; TikTok Shop cancels it automatically if the carrier has not collected it by then. Example: `1678389618`."""

    collection_time: int | Any
    """Unix time in seconds when the order became IN_TRANSIT, that is when the carrier had collected all of its packages. Example: `1678389618`."""

    commerce_platform: str | Any
    """Marketplace where the buyer placed the order; returned only in Indonesia. Example: `TIKTOK_SHOP`. See `CommercePlatform`."""

    consultation_id: str | Any
    """Id of the online pharmacy consultation behind the order; absent when the customer uploaded a picture of the prescription instead. Example: `123241`."""

    cpf: str | Any
    """Buyer's CPF, the Brazilian taxpayer number needed to issue the invoice; Brazil only. Example: `3213-31231412`."""

    cpf_name: str | Any
    """Name of the person to whom the number in `cpf` belongs; Brazil only."""

    create_time: int | Any
    """Unix time in seconds when the buyer placed the order. Example: `1619611561`."""

    delivery_due_time: int | Any
    """Unix time in seconds by which the order must be DELIVERED; TikTok Shop cancels it automatically if it is not. Example: `1678389618`."""

    delivery_option_id: str | Any
    """Id of the delivery option the buyer chose at checkout; it corresponds to a shipping template configured by the seller. Example: `7091146663229654785`."""

    delivery_option_name: str | Any
    """Display name of the delivery option the buyer chose, such as Standard Shipping."""

    delivery_option_required_delivery_time: int | Any
    """Unix time in seconds by which the chosen delivery option requires the order to arrive. Example: `1678389618`."""

    delivery_sla_time: int | Any
    """Unix time in seconds by which the order must arrive to count as on time and avoid a late delivery penalty. Example: `1678389618`."""

    delivery_time: int | Any
    """Unix time in seconds when the order became DELIVERED. Example: `1678389618`."""

    delivery_type: str | Any
    """Whether the order goes to the buyer's door or to a collection point that the buyer chose at checkout. Example: `HOME_DELIVERY`. See `DeliveryType`."""

    exchange_source_order_id: str | Any
    """Id of the original order from which this exchange order was made; only if `is_exchange_order` is true, in the US and the UK. Example: `576461413038785752`."""

    fast_collection_sla_time: int | Any
    """Latest collection time for the order to count as fast, Unix time."""

    fast_delivery_program: str | Any
    """Fast delivery promise shown on the listing that the order qualified for, such as 3_DAY_DELIVERY; absent otherwise, United States only. Example: `3_DAY_DELIVERY`. See `FastDeliveryProgram`."""

    fast_dispatch_sla_time: int | Any
    """Unix time in seconds by which the parcel must be collected to earn Next Day Delivery (NDD) incentives; Thailand and the Philippines only. Example: `1678389618`."""

    fast_rts_sla_time: int | Any
    """Latest time for the seller to ship the order for it to count as fast, Unix time."""

    fulfillment_priority_level: int | Any
    """Shipping urgency, a lower number being more urgent: 100 instant, 200 same day in 8 hours, 300 same day, 400 next day, 500 express, 600 standard, 700 economy and 800 cargo; Southeast Asia only. Example: `100`."""

    fulfillment_type: str | Any
    """Who stores, packs and ships the order; only orders fulfilled by the seller can be shipped through the API. Example: `FULFILLMENT_BY_SELLER`. See `FulfillmentType`."""

    handling_duration: HandlingDuration | Any
    """Time the seller has to prepare the order and hand it to a carrier after purchase; present only for made-to-order and back-order sales (`order_type`)."""

    has_updated_recipient_address: bool | Any
    """Whether the recipient's address was changed after the order was placed; read it again before printing a label. Example: `false`."""

    id: str | Any
    """Id of the TikTok Shop order, used in all calls about it. Example: `576461413038785752`."""

    instore_pickup_sla_time: int | Any
    """Latest time for an order that the buyer collects in the store, Unix time."""

    is_buyer_request_cancel: bool | Any
    """Whether a cancellation request by the buyer is pending and waits for the seller's answer. Example: `false`."""

    is_cod: bool | Any
    """Whether the buyer pays in cash on delivery; only in markets that support it, false otherwise. Example: `false`."""

    is_exchange_order: bool | Any
    """Whether the order was made by an exchange; `exchange_source_order_id` then names the original, US and UK only. Example: `false`."""

    is_on_hold_order: bool | Any
    """Whether the order is in ON_HOLD or will pass through it after payment, so that the buyer can still cancel freely. Example: `false`."""

    is_refundable_sample: bool | Any
    """Whether the order is a sample that can be refunded."""

    is_replacement_order: bool | Any
    """Whether the order replaces an earlier one at no cost; `replaced_order_id` names that order. Example: `false`."""

    is_sample_order: bool | Any
    """Whether the order delivers a product sample to a creator instead of a purchase by a customer. Example: `false`."""

    is_subscription_order: bool | Any
    """Whether the order belongs to a subscription of the buyer."""

    line_items: list[LineItem]
    """Items of the order; each unit has its own entry, so two units of one SKU are two entries."""

    need_upload_invoice: str | Any
    """Whether an invoice has to be uploaded for the order and whether that is done; Brazil only. Example: `NEED_INVOICE`."""

    order_rights: list[int]
    """Program benefits attached to the order: 1 for the Shipping Fee Reimbursement Program, 2 for Horizon+; Southeast Asia only."""

    order_type: str | Any
    """Sales model of the order, which decides when handling starts; outside the US only normal and lottery orders exist, and it may be empty. Example: `ZERO_LOTTERY`. See `OrderType`."""

    packages: list[Package]
    """Packages of the order; how many there are depends on how the seller ships it."""

    paid_time: int | Any
    """Unix time in seconds when the buyer paid; absent while the order is UNPAID. Example: `1619611563`."""

    payment: Payment | Any
    """What the buyer paid and how the amount is made up; all amounts are decimal text in its `currency`."""

    payment_auth_code: str | Any
    """Authorization code of a card payment, or the end-to-end id of a PIX payment; Brazil only. Example: `AUTH123457`."""

    payment_card_type: str | Any
    """Kind of bank card used, such as Debit, Credit or Prepaid; empty when the order was not paid by card. Example: `Debit`."""

    payment_method_code: str | Any
    """Code of the payment method, including the card brand for card payments, such as `pm_pi_ccdc_visa_c_d`. Example: `pm_pi_ccdc_visa_c_d`."""

    payment_method_name: str | Any
    """Name of the payment method, meant for display only. Example: `CCDC`."""

    pick_up_cut_off_time: int | Any
    """Unix time in seconds by which the parcel must be picked up to stay out of the late dispatch rate; Southeast Asia only. Example: `1678389618`."""

    recipient_address: RecipientAddress | Any
    """Address the order ships to; not available while the order is UNPAID or ON_HOLD."""

    recommended_shipping_time: int | Any
    """Unix time in seconds by which shipping is recommended for the service of the carrier; Southeast Asia only. Example: `1619611561`."""

    release_date: int | Any
    """Unix time in seconds when handling of a pre-order starts and it moves to AWAITING_SHIPMENT; only if `order_type` is PRE_ORDER. Example: `1619611762`."""

    replaced_order_id: str | Any
    """Id of the order being replaced; only if `is_replacement_order` is true. Example: `576461416728782174`."""

    request_cancel_time: int | Any
    """Unix time in seconds when the buyer asked to cancel the order; absent without such a request. Example: `1678389618`."""

    rts_sla_time: int | Any
    """Unix time in seconds by which the seller must ship the order to be on time. Example: `1619611688`."""

    rts_time: int | Any
    """Unix time in seconds when the seller's ship call succeeded; absent before shipping. Example: `1619611563`."""

    sample_order_payer: str | Any
    """Who bears the cost of the sample: SELLER or TIKTOK; only for sample orders. Example: `SELLER`."""

    seller_note: str | Any
    """Internal note the seller wrote on the order in Seller Center; the buyer does not see it."""

    shipping_due_time: int | Any
    """Unix time in seconds by which the order must be AWAITING_COLLECTION; TikTok Shop cancels it automatically if it is not. Example: `1678389618`."""

    shipping_provider: str | Any
    """Name of the carrier that ships the order at present."""

    shipping_provider_id: str | Any
    """Id of the carrier; set once shipping has been arranged. Example: `6617675021119438849`."""

    shipping_type: str | Any
    """Who provides the shipping service, and therefore the label. Example: `TIKTOK`. See `ShippingType`."""

    split_or_combine_tag: str | Any
    """Whether the order was SPLIT into several packages or COMBINED with other orders; empty if neither. Example: `COMBINED`."""

    status: str | Any
    """State of the order as a whole, which decides what seller and buyer may do next. Example: `UNPAID`. See `OrderStatus`."""

    tracking_number: str | Any
    """Carrier's tracking number; available once the package has been shipped. Example: `JX12345`."""

    tts_sla_time: int | Any
    """Unix time in seconds by which the carrier must have collected the order for it to count as dispatched on time. Example: `1619611761`."""

    update_time: int | Any
    """Unix time in seconds of the last change of the order's state. Example: `1619621355`."""

    user_id: str | Any
    """Platform's id of the buyer, usable as `buyer_user_id` in Get Order List. Example: `7021436810468230477`."""

    warehouse_id: str | Any
    """Id of the seller's warehouse from which the order ships. Example: `6955005333819123123`."""


class Package(Model):
    """Package inside `Order`."""

    __slots__ = ()

    id: str | Any
    """Id of a package of the order, as used by the fulfillment calls. Example: `1152321127278713123`."""


class Payment(Model):
    """Payment inside `Order`."""

    __slots__ = ()

    buyer_service_fee: str | Any
    """Service fee collected from the buyer at checkout from the fifth order on, decimal text in the currency of the order; Indonesia only. Example: `1000`."""

    currency: str | Any
    """Currency of the amounts beside it, ISO 4217 code. Example: `IDR`."""

    distance_fee: str | Any
    """Total distance fee of the Horizon+ Program, decimal text in the currency of the order; Indonesia only. Example: `2000`."""

    distance_shipping_fee: str | Any
    """Fee of the logistics partner for the distance of deliveries outside Java under the Horizon+ Program, decimal text; Indonesia only. Example: `1000`."""

    handling_fee: str | Any
    """Fee paid by the buyer for processing, handling or installments of the chosen payment method, decimal text in the currency of the order. Example: `1000`."""

    item_insurance_fee: str | Any
    """Amount the buyer paid to insure the product against defects and damage after purchase, decimal text; US and Indonesia only. Example: `1000`."""

    item_insurance_tax: str | Any
    """Tax on the product insurance the buyer bought, decimal text in the currency of the order; United States only. Example: `10`."""

    original_shipping_fee: str | Any
    """Shipping fee before discounts, decimal text in the currency of the order. Example: `5000`."""

    original_total_product_price: str | Any
    """Sum of the list prices of all items before discounts, decimal text; includes VAT for cross-border shops and excludes tax in the US. Example: `5000`."""

    payment_discount_service_fee: str | Any
    """Service fee the buyer paid to use a discount of the payment platform, decimal text in the currency of the order. Example: `10`."""

    payment_platform_discount: str | Any
    """Discount paid for by the payment platform, decimal text in the currency of the order. Example: `10`."""

    platform_discount: str | Any
    """Discount on the products of the order paid for by TikTok Shop, decimal text in the currency of the order. Example: `5000`."""

    product_tax: str | Any
    """Tax on the price of all items, decimal text in the currency of the order. Example: `21.3`."""

    retail_delivery_fee: str | Any
    """Retail delivery fee (RDF) that some US states levy on deliveries, decimal text in the currency of the order; United States only. Example: `1.28`."""

    seller_discount: str | Any
    """Discount on the products of the order paid for by the seller, decimal text in the currency of the order. Example: `5000`."""

    shipping_fee: str | Any
    """Shipping fee the buyer paid: `original_shipping_fee` less the shipping discounts of seller and platform, decimal text; before tax in the US. Example: `5000`."""

    shipping_fee_cofunded_discount: str | Any
    """Shipping discount by the seller that the Co-Funded Free Shipping program reimburses in part after delivery; 0 if the order is below the program minimum, see `shipping_fee_seller_discount`. Example: `7`."""

    shipping_fee_platform_discount: str | Any
    """Shipping discount paid for by TikTok Shop, decimal text in the currency of the order. Example: `5000`."""

    shipping_fee_seller_discount: str | Any
    """Shipping discount paid for by the seller without reimbursement, decimal text; 0 when the order meets the co-funded minimum, see `shipping_fee_cofunded_discount`. Example: `5000`."""

    shipping_fee_tax: str | Any
    """Tax on the shipping fee, decimal text in the currency of the order. Example: `11`."""

    shipping_insurance_fee: str | Any
    """Amount the buyer paid to insure the goods against loss and damage in transit, decimal text; Indonesia only. Example: `1000`."""

    small_order_fee: str | Any
    """Fee the buyer pays when the order stays below the platform minimum, equal to the missing amount, decimal text; Thailand only. Example: `3000`."""

    sub_total: str | Any
    """Price of all items after discounts: `original_total_product_price` less the discounts of seller and platform, decimal text; before tax in the US. Example: `5000`."""

    tax: str | Any
    """Total tax the buyer paid on the order, decimal text in the currency of the order; for cross-border shops and the US. Example: `5000`."""

    total_amount: str | Any
    """Total the buyer paid: `sub_total` plus `shipping_fee`, taxes and `retail_delivery_fee`, decimal text in the currency of the order. Example: `5000`."""


class PodDetail(Model):
    """POD detail inside `SearchPodCustomizationDetailsResponse`."""

    __slots__ = ()

    order_line_id: str | Any
    """Id of the TikTok Shop order line, the `id` of the line item in the order."""

    pod_detail: str | Any
    """Customization data of the print-on-demand order line, as text."""


class RecipientAddress(Model):
    """Recipient address inside `Order`."""

    __slots__ = ()

    address_detail: str | Any
    """Detailed part of the recipient's address, such as unit and building; masked for orders shipped by TikTok and after the privacy window."""

    address_line1: str | Any
    """First line of the recipient's street address; masked where the platform hides recipient data."""

    address_line2: str | Any
    """Second line of the recipient's street address, such as suite or apartment; may be empty."""

    address_line3: str | Any
    """Third line of the recipient's street address; in practice filled only for Brazil."""

    address_line4: str | Any
    """Fourth line of the recipient's street address; in practice filled only for Brazil."""

    delivery_preferences: DeliveryPreference | Any
    """Delivery instructions the recipient left for the address; United States only."""

    district_info: list[DistrictInfo]
    """Administrative areas of the address from the country downward, one entry per level; not available while the order is UNPAID or ON_HOLD."""

    email: str | Any
    """Buyer's real email address; returned only for Shopify first-party connector orders whose buyer agreed at checkout to share it. Example: `v2b2V5@chat.seller.tiktok.com`."""

    first_name: str | Any
    """Recipient's given name; equals `name` when the buyer did not enter first and last name separately. Example: `David`."""

    first_name_local_script: str | Any
    """Recipient's given name in katakana; Japan only."""

    full_address: str | Any
    """Complete recipient address in one text; empty while the order is ON_HOLD and masked where recipient data is hidden."""

    last_name: str | Any
    """Recipient's family name; empty when the buyer did not enter first and last name separately. Example: `Kong`."""

    last_name_local_script: str | Any
    """Recipient's family name in katakana; Japan only."""

    name: str | Any
    """Full name of the recipient; masked when the order ships with platform logistics."""

    phone_number: str | Any
    """Recipient's telephone number; masked when the order ships with platform logistics. Example: `(+1)213-***-1234`."""

    post_town: str | Any
    """Post town of the recipient's address; United Kingdom only. Example: `Ribbleton`."""

    postal_code: str | Any
    """Postal code of the recipient's address, in the US the ZIP code; masked where recipient data is hidden. Example: `95110`."""

    region_code: str | Any
    """Country or region of the recipient's address, such as US. Example: `US`."""

    tokenized_email: str | Any
    """Relay email address through which the seller can reach the buyer in TikTok Shop messages once enabled in Seller Center; only for Shopify first-party connector orders. Example: `v2b2V5@chat.seller.tiktok.com`."""


class SearchOrderByExternalOrderReferencesOrder(Model):
    """Order inside `SearchOrderByExternalOrderReferencesResponse`."""

    __slots__ = ()

    external_order: ExternalOrder | Any
    """The order as your own order management system (OMS) knows it: platform, id and lines."""

    id: str | Any
    """Id of the TikTok Shop order, used in all calls about it. Example: `576461413038785752`."""


class SellerFundedProductPromotion(Model):
    """Seller funded product promotion inside `GetPriceDetailLineItem`."""

    __slots__ = ()

    activity_id: str | Any
    """Id of the seller's promotion activity that lowered the product price."""

    discount_amount: str | Any
    """Amount by which the seller's product promotion lowered the price, decimal text in `currency`."""

    discount_type: str | Any
    """Kind of discount the seller's product promotion gave."""


class SellerFundedShippingPromotion(Model):
    """Seller funded shipping promotion inside `GetPriceDetailLineItem`."""

    __slots__ = ()

    activity_id: str | Any
    """Id of the seller's promotion activity that lowered the shipping fee."""

    discount_amount: str | Any
    """Amount by which the seller's shipping promotion lowered the shipping fee, decimal text in `currency`."""

    discount_type: str | Any
    """Kind of discount the seller's shipping promotion gave."""


class SubItemInfo(Model):
    """Sub item info inside `LineItem`."""

    __slots__ = ()

    cancel_reason: str | Any
    """Why this sub-item was cancelled, as readable text; absent while it is not cancelled."""

    cancel_user: str | Any
    """Party that started the cancellation of this item."""

    currency: str | Any
    """Currency of the amounts beside it, ISO 4217 code."""

    display_status: str | Any
    """State of this sub-item in the life of the order."""

    id: str | Any
    """Id of the sub-item within the line item."""

    is_dangerous_good: bool | Any
    """Whether the SKU of this sub-item is hazardous material with packing rules of its own."""

    item_tax: list[ItemTax]
    """Taxes charged on the sub-item: kind, rate and amount."""

    original_price: str | Any
    """List price of the item before any discount, decimal text in the currency of the order."""

    package_id: str | Any
    """Id of the package that holds the item; for local sellers in the US and the UK absent until the package is shipped."""

    package_status: str | Any
    """State of the package that holds the item; for local sellers in the US and the UK absent until the package is shipped."""

    platform_discount: str | Any
    """Part of the price reduction paid for by TikTok Shop, decimal text in the currency of the order."""

    product_id: str | Any
    """Id of the product whose SKU was ordered in this line."""

    product_name: str | Any
    """Title of the product when it was ordered."""

    retail_delivery_fee: str | Any
    """Retail delivery fee (RDF) that some US states levy on deliveries, decimal text in the currency of the order; United States only."""

    rts_time: int | Any
    """Unix time in seconds when the seller's ship call succeeded; absent before shipping."""

    sale_price: str | Any
    """Price of the item after the discounts of seller and platform, decimal text in the currency of the order."""

    seller_discount: str | Any
    """Part of the price reduction paid for by the seller, decimal text in the currency of the order."""

    seller_sku: str | Any
    """Seller's own code of the SKU, as entered in the product."""

    shipping_provider_id: str | Any
    """Id of the carrier; set once shipping has been arranged."""

    shipping_provider_name: str | Any
    """Name of the carrier that transports the item."""

    sku_id: str | Any
    """Id of the SKU, the variant of the product that was ordered."""

    sku_image: str | Any
    """Address of the picture that shows the ordered variant."""

    sku_name: str | Any
    """Values of the sales attributes that make the variant, such as `Black, 26`."""

    tracking_number: str | Any
    """Carrier's tracking number; available once the package has been shipped."""

    warehouse_id: str | Any
    """Id of the seller's warehouse from which the sub-item ships."""


class UnboxingCase(Model):
    """Unboxing case inside `LineItem`."""

    __slots__ = ()

    unbox_sku: str | Any
    """SKU of the line item that is a blind box to be opened."""

    unbox_sku_type: str | Any
    """Kind of the SKU in `unbox_sku` that is opened as a blind box."""


class AddExternalOrderReferencesResponse(ResponseModel):
    """The response of `AddExternalOrderReferences` (202406)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """References that could not be saved, one entry per failed order with code and message; the only sign of failure when the call itself succeeds."""


class GetExternalOrderReferencesResponse(ResponseModel):
    """The response of `GetExternalOrderReferences` (202406)."""

    __slots__ = ()

    external_orders: list[ExternalOrder]
    """External orders linked to the TikTok Shop order, one entry per order management system that stored a reference."""


class GetOrderDetailResponse(ResponseModel):
    """The response of `GetOrderDetail` (202507)."""

    __slots__ = ()

    orders: list[Order]
    """TikTok Shop orders found, one entry per order."""


class GetOrderListResponse(ResponseModel):
    """The response of `GetOrderList` (202309)."""

    __slots__ = ()

    orders: list[Order]
    """TikTok Shop orders found, one entry per order."""

    total_count: int | Any
    """Number of orders that match the filters, over all pages. Example: `22113`."""


class GetPriceDetailResponse(ResponseModel):
    """The response of `GetPriceDetail` (202407)."""

    __slots__ = ()

    cod_fee: str | Any
    """Cash on delivery fee charged by shipping aggregators, decimal text; filled for Saudi Arabia, `0.00` elsewhere. Example: `0.00`."""

    cod_fee_net_amount: str | Any
    """Cash on delivery fee of the whole order, described by the platform as including tax, decimal text; filled for Saudi Arabia, `0.00` elsewhere. Example: `0.00`."""

    currency: str | Any
    """Currency of all amounts of the calculation, ISO 4217 code. Example: `USD`."""

    distance_fee: str | Any
    """Total distance fee of the Horizon+ Program, decimal text in the currency of the order; Indonesia only. Example: `2.00`."""

    distance_shipping_fee: str | Any
    """Fee of the logistics partner for the distance of deliveries outside Java under the Horizon+ Program, decimal text; Indonesia only. Example: `1.00`."""

    line_items: list[GetPriceDetailLineItem]
    """Price calculation of each line item, with the same amounts as the order level."""

    net_price_amount: str | Any
    """Net price of the products as the platform computes it after tax, decimal text in `currency`. Example: `97.00`."""

    payment: str | Any
    """Amount the buyer pays, decimal text: `sku_sale_price` plus `shipping_sale_price` plus `tax_amount` plus `small_order_fee`. Example: `101.00`."""

    shipping_fee_deduction_platform: str | Any
    """Shipping discount paid for by the platform, decimal text in `currency`. Example: `12.00`."""

    shipping_fee_deduction_platform_voucher: str | Any
    """Kind of platform voucher that covers the shipping discount: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1010000`."""

    shipping_fee_deduction_seller: str | Any
    """Shipping discount paid for by the seller, decimal text in `currency`. Example: `10.00`."""

    shipping_list_price: str | Any
    """Shipping price before discounts, decimal text in `currency`. Example: `25.00`."""

    shipping_sale_price: str | Any
    """Shipping price after discounts: `shipping_list_price` less the deductions of seller and platform, decimal text in `currency`. Example: `3.00`."""

    sku_gift_net_price: str | Any
    """List price of the seller's gift item including tax, decimal text in `currency`. Example: `2.02`."""

    sku_gift_original_price: str | Any
    """List price of the seller's gift item without tax, decimal text in `currency`. Example: `2.00`."""

    sku_list_price: str | Any
    """Total list price (MSRP) of the products before discounts, decimal text in `currency`. Example: `97.00`."""

    sku_sale_price: str | Any
    """Price of the products after discounts: `sku_list_price` less both subtotal deductions, decimal text in `currency`. Example: `96.00`."""

    subtotal: str | Any
    """Discounted price of the products including tax: `sku_sale_price` + `subtotal_tax_amount`, decimal text in `currency`. Example: `98.00`."""

    subtotal_deduction_platform: str | Any
    """Product discount paid for by the platform, decimal text in `currency`. Example: `0.50`."""

    subtotal_deduction_seller: str | Any
    """Product discount paid for by the seller, decimal text in `currency`. Example: `0.50`."""

    subtotal_tax_amount: str | Any
    """Tax on the products without shipping, decimal text in `currency`. Example: `2.00`."""

    tax_amount: str | Any
    """Total tax of the order: tax on the products, on shipping and on the cash on delivery fee, decimal text in `currency`. Example: `2.00`."""

    tax_rate: str | Any
    """Rate of the tax as decimal text, 0.35 meaning 35 %. Example: `0.021`."""

    total: str | Any
    """Price before discounts: `sku_list_price` + `shipping_list_price`, decimal text in `currency`. Example: `122.00`."""

    voucher_deduction_platform: str | Any
    """Kind of platform-funded discount on the product: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1010000`."""

    voucher_deduction_seller: str | Any
    """Kind of seller-funded discount on the product: 1010000 new buyer, 1020000 seller SKU price, 1030000 free shipping. Example: `1020000`."""


class GetPrivilegedOrderDetailResponse(ResponseModel):
    """The response of `GetPrivilegedOrderDetail` (202309)."""

    __slots__ = ()

    orders: list[Order]
    """TikTok Shop orders found, one entry per order."""


class SearchOrderByExternalOrderReferencesResponse(ResponseModel):
    """The response of `SearchOrderByExternalOrderReference` (202406)."""

    __slots__ = ()

    orders: list[SearchOrderByExternalOrderReferencesOrder]
    """TikTok Shop orders linked with the external order."""


class SearchPodCustomizationDetailsResponse(ResponseModel):
    """The response of `SearchPODCustomizationDetails` (202606)."""

    __slots__ = ()

    pod_details: list[PodDetail]
    """Print-on-demand customizations found, one entry per order line."""

    status_code: int | Any
    """Numeric result code of the lookup of customization data."""


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
