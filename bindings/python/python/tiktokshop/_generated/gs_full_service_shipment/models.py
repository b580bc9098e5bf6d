# Generated from core/catalog by `cargo gen`. Do not edit.

"""Gs full service shipment: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel
from ...page import AsyncPage, Page

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class AbnormalOrder(Model):
    """Abnormal order inside `GlobalSellingSearchAbnormalOrdersResponse`."""

    __slots__ = ()

    abnormal_quantity: str | Any
    """Units concerned by the problem, over all SKUs of the abnormal order. Example: `10`."""

    abnormality_register_image_url: str | Any
    """Address of the photo that the warehouse took when it recorded the problem. Example: `www.example.com/image/xxx`."""

    category_id: str | Any
    """Platform's id of the category that the product belongs to. Example: `BX230511006`."""

    code: str | Any
    """Code of the abnormal order, the record of what went wrong. Example: `AOPT2407020007`."""

    create_time: int | Any
    """When the order was created, Unix time in seconds. Example: `1713293316`."""

    delivery_order_code: str | Any
    """Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYPT2407020000015S01`."""

    handle_method: str | Any
    """What is done about the problem, as text in Chinese."""

    inspect_order_code: str | Any
    """Code of the inspection in the warehouse that found the problem. Example: `JC240522000095`."""

    platform_spu_code: str | Any
    """Platform's code of the SPU, the product over all its variants. Example: `TESTS240701000009`."""

    quality_check_result: str | Any
    """Outcome of the quality check, as text in Chinese."""

    relative_return_status: str | Any
    """State of the return order that came out of the problem. Example: `OPERATER_CONFIRMING`."""

    remark: str | Any
    """Note of the people who handled the problem."""

    return_order_code: str | Any
    """Code of the return order that came out of the problem. Example: `ROT240702000008`."""

    skc: Skc | Any
    """SKC of the order: the product in one color or style."""

    skus: list[Sku]
    """SKUs of the order with their quantities."""

    stockup_order_code: str | Any
    """Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYPT2407020000015`."""

    type: str | Any
    """Kind of the problem, such as AT_LOGISTICS_DAMAGE, AT_MISPLACED_GOODS or AT_ABNORMAL_QUALITY. Example: `AT_DELIVERY_PACKAGE_NO_BOX_MARK`."""


class AddressDetail(Model):
    """Address detail inside `GlobalSellingQueryLogisticsOrdersReceiverContact`, `SenderContact`, `WarehouseContact`."""

    __slots__ = ()

    city_name: str | Any
    """Name of the city that the address lies in, in Chinese."""

    country_name: str | Any
    """Name of the country that the address lies in, in Chinese."""

    detail: str | Any
    """Street, building and floor, below the level of the town."""

    district_name: str | Any
    """Name of the district that the address lies in, in Chinese."""

    province_name: str | Any
    """Name of the province that the address lies in, in Chinese."""

    town_name: str | Any
    """Name of the town or street office that the address lies in, in Chinese."""


class DeliveryBatch(Model):
    """Delivery batch inside `GsQueryDeliveryBatchesResponse`."""

    __slots__ = ()

    code: str | Any
    """Code of the delivery batch, the main logistics order for one pickup. Example: `LOG20240423010565`."""

    create_time: int | Any
    """When the delivery batch was created, Unix time in seconds. Example: `1714098600`."""

    logistics: GlobalSellingQueryLogisticsOrdersLogistics | Any
    """Logistics provider and service that transport the goods."""

    logistics_order_quantity: int | Any
    """Number of logistics orders in the delivery batch. Example: `2`."""

    logistics_orders: list[GsQueryDeliveryBatchesLogisticsOrder]
    """Logistics orders of the delivery batch, one for each parcel or part."""

    logistics_package_quantity: int | Any
    """Number of parcels in the delivery batch. Example: `2`."""

    logistics_picker_name: str | Any
    """Name of the courier who picks up the goods."""

    logistics_picker_phone: str | Any
    """Phone number of the courier who picks up the goods. Example: `17612345678`."""

    predicted_arrive_time: int | Any
    """Expected arrival at the warehouse, worked out from the booked time of shipment, Unix time in seconds. Example: `1714298400`."""

    predicted_pick_info: PredictedPickInfo | Any
    """Time slot in which the courier is expected to pick up the goods."""

    predicted_ship_time: int | Any
    """When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`."""

    receiver_contact: ReceiverContact | Any
    """Address and contact of the warehouse that gets the goods."""

    sender_contact: GsQueryDeliveryBatchesSenderContact | Any
    """Address and contact of the merchant who sends the goods."""

    status: str | Any
    """State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`."""


class DeliveryOrder(Model):
    """Delivery order inside `GsSearchDeliveryOrdersResponse`, `SearchDeliveryOrdersResponse`."""

    __slots__ = ()

    arrived_time: int | Any
    """When the goods arrived at the warehouse, Unix time in seconds. Example: `1714183200`."""

    category_id: str | Any
    """Platform's id of the category that the product belongs to. Example: `7075264658340611845`."""

    code: str | Any
    """Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYT2404190001013S01`."""

    delivery_batch_code: str | Any
    """Code of the delivery batch, the main logistics order created when shipping is booked; used for tracking. Example: `LOG20240423010565`."""

    delivery_packages: list[DeliveryPackage]
    """Packages of the delivery order and what is in them."""

    delivery_quantity: int | Any
    """Number of units that the merchant has shipped so far. Example: `10`."""

    delivery_type: str | Any
    """Why the goods are delivered: DELIVERY_NORMAL for a stock-up order, otherwise a further delivery after defects, shortage or delivery in parts. Example: `DELIVERY_NORMAL`."""

    emergency_level: str | Any
    """Urgency: URGENT from the start, EXPEDITED if it was raised later, otherwise GENERAL. Example: `URGENT`."""

    inbound_quantity: int | Any
    """Units that the warehouse has put into stock. Example: `6`."""

    is_first_order: bool | Any
    """Whether this is the first order for the merchant. Example: `true`."""

    is_sample_included: bool | Any
    """Whether a sample of the product must travel with the bulk goods. Example: `false`."""

    latest_status_update_time: int | Any
    """When the state last changed, Unix time in seconds. Example: `1714183200`."""

    logistics: Logistics | Any
    """Logistics provider and service that transport the goods."""

    mode: str | Any
    """Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`."""

    platform_spu_code: str | Any
    """Platform's code of the SPU, the product over all its variants. Example: `TESTS24010500003400301`."""

    predicted_arrived_time: int | Any
    """Expected arrival at the warehouse, Unix time in seconds. Example: `1714298400`."""

    predicted_ship_time: int | Any
    """When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`."""

    qualified_quantity: int | Any
    """Units that passed the quality check of the warehouse. Example: `4`."""

    quality_check_result: str | Any
    """Outcome of the quality check: PASS, FAIL or PART_FAIL. Example: `PASS`."""

    received_quantity: int | Any
    """Units that the warehouse has received and counted. Example: `8`."""

    relative_code: str | Any
    """Code of the order behind the delivery; its kind is in `relative_code_type`. Example: `POCYT2404190001013`."""

    relative_code_type: str | Any
    """Kind of the order behind the delivery: STOCKUP_ORDER or ABNORMAL_ORDER. Example: `STOCKUP_ORDER`."""

    require_arrived_time: int | Any
    """Time by which all the goods must be at the warehouse, Unix time in seconds. Example: `1714471200`."""

    returned_quantity: int | Any
    """Units sent back to the merchant because of bad quality. Example: `2`."""

    sample_code: str | Any
    """Code of the sample that travels with the goods. Example: `YPZ2402020000010030001`."""

    sample_status: str | Any
    """State of the sample: WAIT_FOR_SEND, SAMPLE_SENT, PLATFORM_SIGNED, WAIT_FOR_SUPPLIER_SIGN, SUPPLIER_SIGNED or CANCELED. Example: `PLATFORM_SIGNED`."""

    ship_time: int | Any
    """When the merchant shipped the goods, Unix time in seconds. Example: `1714096800`."""

    skc: Skc | Any
    """SKC of the order: the product in one color or style."""

    skus: list[GsSearchDeliveryOrdersSku]
    """SKUs of the order with their quantities."""

    status: str | Any
    """State of the delivery: WAIT_DELIVERY, DELIVERED, SIGNED, RECEIVED, IN_QUALITY_CHECK, QUALITY_CHECK_COMPLETED, then INBOUND or RETURN_COMPLETED; or CANCELED. Example: `RECEIVED`."""

    stockup_type: str | Any
    """JIT if the goods follow sales, NORMAL if they are made for stock. Example: `JIT`."""

    unqualified_quantity: int | Any
    """Units that failed the quality check of the warehouse. Example: `2`."""

    warehouse_code: str | Any
    """Code of the warehouse that gets the goods. Example: `JD01`."""

    warehouse_contact: GsSearchDeliveryOrdersWarehouseContact | Any
    """Address and person at the warehouse to whom the goods go."""

    warehouse_name: str | Any
    """Name of the warehouse that gets the goods, in Chinese."""


class DeliveryPackage(Model):
    """Delivery package inside `DeliveryOrder`, `GlobalSellingSearchDeliveryOrdersDeliveryOrder`."""

    __slots__ = ()

    logistics_order_code: str | Any
    """Code of the logistics order that transports the package. Example: `LOGPPE20240424000005`."""

    package_code: str | Any
    """Code of the package within the delivery order. Example: `POCYB2404150000013S01001`."""

    skus: list[GlobalSellingSearchDeliveryOrdersSku]
    """SKUs in the package and the number of units of each."""


class GlobalSellingQueryLogisticsOrdersLogistics(Model):
    """Logistics inside `DeliveryBatch`, `GlobalSellingReserveShipmentRequest`, `GsReserveShippingRequest` and others."""

    __slots__ = ()

    delivery_option: str | Any
    """Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`."""

    shipping_provider_code: str | Any
    """Code by which the platform knows the logistics provider that transports the goods. Example: `7233383779430041346`."""

    shipping_provider_name: str | Any
    """Name of the logistics provider, in Chinese."""


class GlobalSellingQueryLogisticsOrdersReceiverContact(Model):
    """Receiver contact inside `LogisticsOrder`."""

    __slots__ = ()

    address_detail: AddressDetail | Any
    """Address split into its levels, from country to town."""

    contact_name: str | Any
    """Full name of the person to ask for at this address."""

    email: str | Any
    """Email address of the person to ask for at this address. Example: `someone@126.com`."""

    full_address: str | Any
    """Whole address in one line, from country to building."""

    phone_number: str | Any
    """Phone number of the person to ask for at this address. Example: `+8618566000000`."""

    postal_code: str | Any
    """Postal code that belongs to the place in `full_address`. Example: `510000`."""


class GlobalSellingSearchDeliveryOrdersDeliveryOrder(Model):
    """Delivery order inside `GlobalSellingSearchDeliveryOrdersResponse`."""

    __slots__ = ()

    arrived_time: int | Any
    """When the goods arrived at the warehouse, Unix time in seconds. Example: `1714183200`."""

    category_id: str | Any
    """Platform's id of the category that the product belongs to. Example: `7075264658340611845`."""

    code: str | Any
    """Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYT2404190001013S01`."""

    delivered_quantity: int | Any
    """Number of units that the merchant has shipped so far. Example: `10`."""

    delivery_packages: list[DeliveryPackage]
    """Packages of the delivery order and what is in them."""

    delivery_type: str | Any
    """Why the goods are delivered: DELIVERY_NORMAL for a stock-up order, otherwise a further delivery after defects, shortage or delivery in parts. Example: `DELIVERY_NORMAL`."""

    emergency_level: str | Any
    """Urgency: URGENT from the start, EXPEDITED if it was raised later, otherwise GENERAL. Example: `URGENT`."""

    inbound_quantity: int | Any
    """Units that the warehouse has put into stock. Example: `6`."""

    is_first_order: bool | Any
    """Whether this is the first order for the merchant. Example: `true`."""

    is_sample_included: bool | Any
    """Whether a sample of the product must travel with the bulk goods. Example: `true`."""

    latest_status_update_time: int | Any
    """When the state last changed, Unix time in seconds. Example: `1714183200`."""

    logistics: Logistics | Any
    """Logistics provider and service that transport the goods."""

    mode: str | Any
    """Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`."""

    platform_spu_code: str | Any
    """Platform's code of the SPU, the product over all its variants. Example: `TESTS24010500003400301`."""

    predicted_arrived_time: int | Any
    """Expected arrival at the warehouse, Unix time in seconds. Example: `1714298400`."""

    predicted_ship_time: int | Any
    """When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`."""

    qualified_quantity: int | Any
    """Units that passed the quality check of the warehouse. Example: `4`."""

    quality_check_result: str | Any
    """Outcome of the quality check: PASS, FAIL or PART_FAIL. Example: `PASS`."""

    received_quantity: int | Any
    """Units that the warehouse has received and counted. Example: `8`."""

    relative_code: str | Any
    """Code of the order behind the delivery; its kind is in `relative_code_type`. Example: `POCYT2404190001013`."""

    relative_code_type: str | Any
    """Kind of the order behind the delivery: STOCKUP_ORDER or ABNORMAL_ORDER. Example: `STOCKUP_ORDER`."""

    require_arrived_time: int | Any
    """Time by which all the goods must be at the warehouse, Unix time in seconds. Example: `1714471200`."""

    returned_quantity: int | Any
    """Units sent back to the merchant because of bad quality. Example: `2`."""

    sample_code: str | Any
    """Code of the sample that travels with the goods. Example: `YPZ2402020000010030001`."""

    sample_status: str | Any
    """State of the sample: WAIT_FOR_SEND, SAMPLE_SENT, PLATFORM_SIGNED, WAIT_FOR_SUPPLIER_SIGN, SUPPLIER_SIGNED or CANCELED. Example: `PLATFORM_SIGNED`."""

    ship_time: int | Any
    """When the merchant shipped the goods, Unix time in seconds. Example: `1714096800`."""

    skc: Skc | Any
    """SKC of the order: the product in one color or style."""

    skus: list[Sku]
    """SKUs of the order with their quantities."""

    status: str | Any
    """State of the delivery: WAIT_DELIVERY, DELIVERED, SIGNED, RECEIVED, IN_QUALITY_CHECK, QUALITY_CHECK_COMPLETED, then INBOUND or RETURN_COMPLETED; or CANCELED. Example: `RECEIVED`."""

    stockup_type: str | Any
    """JIT if the goods follow sales, NORMAL if they are made for stock. Example: `JIT`."""

    unqualified_quantity: int | Any
    """Units that failed the quality check of the warehouse. Example: `2`."""

    warehouse_code: str | Any
    """Code of the warehouse that gets the goods. Example: `JD01`."""

    warehouse_contact: WarehouseContact | Any
    """Address and person at the warehouse to whom the goods go."""

    warehouse_name: str | Any
    """Name of the warehouse that gets the goods, in Chinese."""


class GlobalSellingSearchDeliveryOrdersSku(Model):
    """SKU inside `DeliveryPackage`."""

    __slots__ = ()

    quantity: int | Any
    """Number of units of this SKU to deliver, or that are packed. Example: `10`."""

    sku_code: str | Any
    """Platform's code of the SKU in the package. Example: `S23121000007200101`."""


class GlobalSellingSearchReturnOrdersLogistics(Model):
    """Logistics inside `ReturnOrder`."""

    __slots__ = ()

    actual_quantity: int | Any
    """Units that were in fact returned for this SKC, the product in one color or style. Example: `10`."""

    category_id: str | Any
    """Platform's id of the category that the product belongs to. Example: `7075264658340611845`."""

    confirm_quantity: int | Any
    """Units of the SKC whose return was confirmed. Example: `10`."""

    logistics_order: str | Any
    """Code of the logistics order that brings the goods back to the merchant. Example: `POCYPT2407020000016S01`."""

    platform_spu_code: str | Any
    """Platform's code of the SPU, the product over all its variants. Example: `TESTS230819000025`."""

    request_quantity: int | Any
    """Units of the SKC that were asked to be returned. Example: `10`."""

    shipping_provider_code: str | Any
    """Code by which the platform knows the logistics provider that transports the goods. Example: `1`."""

    skus: list[GlobalSellingSearchReturnOrdersSku]
    """SKUs of the order with their quantities."""


class GlobalSellingSearchReturnOrdersSku(Model):
    """SKU inside `GlobalSellingSearchReturnOrdersLogistics`."""

    __slots__ = ()

    actual_quantity: int | Any
    """Units of this SKU that were in fact returned. Example: `5`."""

    barcode: str | Any
    """Barcode the platform gave the SKU, to be printed and stuck on every unit. Example: `TESTS24030600003700101`."""

    cancel_reason: str | Any
    """Why the return of the SKU was cancelled, as text."""

    confirm_quantity: int | Any
    """Units of this SKU whose return was confirmed. Example: `5`."""

    confirm_reason: str | Any
    """Why the return was confirmed or its quantity changed, as text."""

    external_skc_code: str | Any
    """Code of the SKC in the merchant's own system. Example: `TESTS24030600003700101`."""

    external_sku_code: str | Any
    """Code of the SKU in the merchant's own system. Example: `TESTS24030600003700101`."""

    first_key_attribute_name_en: str | Any
    """English name of the attribute that tells SKCs apart, such as Colour. Example: `Colour`."""

    first_key_attribute_name_zh: str | Any
    """Chinese name of the attribute that tells SKCs apart, as a rule the color."""

    first_key_attribute_value_en: str | Any
    """English value of the attribute that tells SKCs apart, such as Yellow. Example: `Yellow`."""

    first_key_attribute_value_zh: str | Any
    """Chinese value of the attribute that tells SKCs apart, as a rule a color."""

    image_url: str | Any
    """Address at which the picture of the SKU can be loaded. Example: `https://sku.image.example.com`."""

    platform_sku_code: str | Any
    """Platform's code of the SKU, the variant in one color and size. Example: `TESTS24030600003700101`."""

    request_quantity: int | Any
    """Units of this SKU that were asked to be returned. Example: `5`."""

    second_key_attribute_name_en: str | Any
    """English name of the attribute that tells the SKUs of an SKC apart, such as Size. Example: `Size`."""

    second_key_attribute_name_zh: str | Any
    """Chinese name of the attribute that tells the SKUs of an SKC apart, as a rule the size."""

    second_key_attribute_value_en: str | Any
    """English value of the attribute that tells the SKUs of an SKC apart, such as S. Example: `S`."""

    second_key_attribute_value_zh: str | Any
    """Chinese value of the attribute that tells the SKUs of an SKC apart, as a rule a size."""


class GsQueryDeliveryBatchesAddressDetail(Model):
    """Address detail inside `GsQueryDeliveryBatchesSenderContact`, `GsSearchDeliveryOrdersWarehouseContact`, `ReceiverContact`."""

    __slots__ = ()

    city_id: int | Any
    """Id of the city in the platform's list of regions. Example: `1809858`."""

    city_name: str | Any
    """Name of the city that the address lies in, in Chinese."""

    country_id: int | Any
    """Id of the country in the platform's list of regions. Example: `1814991`."""

    country_name: str | Any
    """Name of the country that the address lies in, in Chinese."""

    detail: str | Any
    """Street, building and floor, below the level of the town."""

    district_id: int | Any
    """Id of the district in the platform's list of regions. Example: `6571346`."""

    district_name: str | Any
    """Name of the district that the address lies in, in Chinese."""

    province_id: int | Any
    """Id of the province in the platform's list of regions. Example: `1809935`."""

    province_name: str | Any
    """Name of the province that the address lies in, in Chinese."""

    town_id: int | Any
    """Id of the town in the platform's list of regions. Example: `440111018`."""

    town_name: str | Any
    """Name of the town or street office that the address lies in, in Chinese."""


class GsQueryDeliveryBatchesLogisticsOrder(Model):
    """Logistics order inside `DeliveryBatch`."""

    __slots__ = ()

    code: str | Any
    """Code of the single logistics order, one of several in the delivery batch, for printing its waybill. Example: `LOGPPE20240424000005`."""

    failed_reason: str | Any
    """Why the logistics order could not be created."""

    package_weight: PackageWeight | Any
    """Weight of the parcel as a number with its unit."""

    status: str | Any
    """State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`."""

    tracking_number: str | Any
    """Number under which the logistics provider tracks the parcel. Example: `SF1342249023487`."""

    tracking_records: list[TrackingRecord]
    """Events on the way of the parcel, each with time and text."""


class GsQueryDeliveryBatchesSenderContact(Model):
    """Sender contact inside `DeliveryBatch`, `GsReserveShippingRequest`, `GsSearchAvailableShippingProvidersRequest` and others."""

    __slots__ = ()

    address_detail: GsQueryDeliveryBatchesAddressDetail | Any
    """Address split into its levels, from country to town."""

    contact_name: str | Any
    """Full name of the person to ask for at this address."""

    email: str | Any
    """Email address of the person to ask for at this address. Example: `someone@126.com`."""

    full_address: str | Any
    """Whole address in one line, from country to building."""

    phone_number: str | Any
    """Phone number of the person to ask for at this address. Example: `+8618566000000`."""

    postal_code: str | Any
    """Postal code that belongs to the place in `full_address`. Example: `510000`."""


class GsSearchAvailableShippingProvidersReserveArrivedTime(Model):
    """Reserve arrived time inside `GsSearchAvailableShippingProvidersResponse`, `SearchAvailableShippingProvidersResponse`."""

    __slots__ = ()

    arrived_time: int | Any
    """When the goods reach or reached the warehouse, Unix time in seconds. Example: `1713456000`."""

    can_reserve: bool | Any
    """Whether the warehouse has room left for goods that arrive on this date. Example: `true`."""


class GsSearchDeliveryOrdersSku(Model):
    """SKU inside `DeliveryOrder`."""

    __slots__ = ()

    barcode: str | Any
    """Barcode the platform gave the SKU, to be printed and stuck on every unit. Example: `BCD20240105043049`."""

    external_sku_code: str | Any
    """Code of the SKU in the merchant's own system. Example: `Sku-test0419`."""

    platform_sku_code: str | Any
    """Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`."""

    second_key_attribute_name_en: str | Any
    """English name of the attribute that tells the SKUs of an SKC apart, such as Size. Example: `Size`."""

    second_key_attribute_name_zh: str | Any
    """Chinese name of the attribute that tells the SKUs of an SKC apart, as a rule the size."""

    second_key_attribute_value_en: str | Any
    """English value of the attribute that tells the SKUs of an SKC apart, such as S. Example: `S`."""

    second_key_attribute_value_zh: str | Any
    """Chinese value of the attribute that tells the SKUs of an SKC apart, as a rule a size. Example: `S`."""


class GsSearchDeliveryOrdersWarehouseContact(Model):
    """Warehouse contact inside `DeliveryOrder`."""

    __slots__ = ()

    address_detail: GsQueryDeliveryBatchesAddressDetail | Any
    """Address split into its levels, from country to town."""

    contact_name: str | Any
    """Full name of the person to ask for at this address."""

    email: str | Any
    """Email address of the person to ask for at this address. Example: `someone@126.com`."""

    full_address: str | Any
    """Whole address in one line, from country to building."""

    phone_number: str | Any
    """Phone number of the person to ask for at this address. Example: `+8618566000000`."""

    postal_code: str | Any
    """Postal code that belongs to the place in `full_address`. Example: `510000`."""


class Logistics(Model):
    """Logistics inside `DeliveryOrder`, `GlobalSellingSearchDeliveryOrdersDeliveryOrder`."""

    __slots__ = ()

    delivery_option: str | Any
    """Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`."""

    logistics_order: str | Any
    """Code of the delivery batch, the main logistics order used for tracking. Example: `LOG20240423010565`."""

    shipping_provider_code: str | Any
    """Code by which the platform knows the logistics provider that transports the goods. Example: `7233383779430041346`."""


class LogisticsOrder(Model):
    """Logistics order inside `GlobalSellingQueryLogisticsOrdersResponse`."""

    __slots__ = ()

    code: str | Any
    """Code of the delivery batch, the main logistics order for one pickup. Example: `LOG20240423010565`."""

    completion_time: int | Any
    """When the logistics order was completely created, Unix time in seconds. Example: `1714100400`."""

    create_time: int | Any
    """When the order was created, Unix time in seconds. Example: `1714098600`."""

    delivery_time: int | Any
    """When the goods were delivered, Unix time in seconds. Example: `1714100400`."""

    latest_update_time: int | Any
    """When the state last changed, Unix time in seconds. Example: `1714100400`."""

    logistics: GlobalSellingQueryLogisticsOrdersLogistics | Any
    """Logistics provider and service that transport the goods."""

    logistics_package_quantity: int | Any
    """Number of parcels in the delivery batch. Example: `2`."""

    logistics_picker_name: str | Any
    """Name of the courier who picks up the goods."""

    logistics_picker_phone: str | Any
    """Phone number of the courier who picks up the goods. Example: `17612345678`."""

    logistics_sub_order_quantity: int | Any
    """Number of logistics orders in the delivery batch. Example: `2`."""

    logistics_sub_orders: list[LogisticsSubOrder]
    """Logistics orders of the delivery batch, one for each parcel or part."""

    pickup_time: int | Any
    """When the courier picked up the goods, Unix time in seconds. Example: `1714100400`."""

    predicted_arrive_time: int | Any
    """Expected arrival at the warehouse, worked out from the booked time of shipment, Unix time in seconds. Example: `1714298400`."""

    predicted_pick_info: PredictedPickInfo | Any
    """Time slot in which the courier is expected to pick up the goods."""

    predicted_ship_time: int | Any
    """When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`."""

    receiver_contact: GlobalSellingQueryLogisticsOrdersReceiverContact | Any
    """Address and contact of the warehouse that gets the goods."""

    sender_contact: SenderContact | Any
    """Address and contact of the merchant who sends the goods."""

    sign_time: int | Any
    """When the warehouse signed for the goods, Unix time in seconds. Example: `1714100400`."""

    status: str | Any
    """State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`."""

    type: str | Any
    """Direction of the transport: DELIVERY to the warehouse or RETURN to the merchant. Example: `DELIVERY`."""


class LogisticsSubOrder(Model):
    """Logistics sub order inside `LogisticsOrder`."""

    __slots__ = ()

    code: str | Any
    """Code of one logistics order within the delivery batch. Example: `LOGPPE20240424000005`."""

    completion_time: int | Any
    """When the logistics order was completely created, Unix time in seconds. Example: `1714100400`."""

    create_time: int | Any
    """When the order was created, Unix time in seconds. Example: `1714100400`."""

    delivery_time: int | Any
    """When the goods were delivered, Unix time in seconds. Example: `1714100400`."""

    failed_reason: str | Any
    """Why the logistics order could not be created."""

    latest_update_time: int | Any
    """When the state last changed, Unix time in seconds. Example: `1714100400`."""

    loss_suspend_time: int | Any
    """When the parcel was found to be missing, Unix time in seconds. Example: `1714100400`."""

    package_weight: PackageWeight | Any
    """Weight of the parcel as a number with its unit."""

    pickup_time: int | Any
    """When the courier picked up the goods, Unix time in seconds. Example: `1714100400`."""

    sign_time: int | Any
    """When the warehouse signed for the goods, Unix time in seconds. Example: `1714100400`."""

    status: str | Any
    """State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`."""

    tracking_number: str | Any
    """Number under which the logistics provider tracks the parcel. Example: `SF1342249023487`."""

    tracking_records: list[TrackingRecord]
    """Events on the way of the parcel, each with time and text."""


class PackageWeight(Model):
    """Package weight inside `GsQueryDeliveryBatchesLogisticsOrder`, `LogisticsSubOrder`."""

    __slots__ = ()

    unit: str | Any
    """Unit that `value` is given in: GRAM or KILOGRAM. Example: `GRAM`."""

    value: str | Any
    """Weight of the parcel as a number, in `unit`. Example: `1000`."""


class PredictedPickInfo(Model):
    """Predicted pick info inside `DeliveryBatch`, `LogisticsOrder`, `QueryDeliveryBatchesDeliveryBatch`."""

    __slots__ = ()

    end_time: int | Any
    """End of the time slot in which the pickup is expected, Unix time in seconds. Example: `1714100400`."""

    start_time: int | Any
    """Start of the time slot in which the pickup is expected, Unix time in seconds. Example: `1714100400`."""


class QueryDeliveryBatchesDeliveryBatch(Model):
    """Delivery batch inside `QueryDeliveryBatchesResponse`."""

    __slots__ = ()

    code: str | Any
    """Code of the delivery batch, the main logistics order for one pickup. Example: `LOG20240423010565`."""

    create_time: int | Any
    """When the delivery batch was created, Unix time in seconds. Example: `1714098600`."""

    logistics: GlobalSellingQueryLogisticsOrdersLogistics | Any
    """Logistics provider and service that transport the goods."""

    logistics_order_quantity: int | Any
    """Number of logistics orders in the delivery batch. Example: `2`."""

    logistics_orders: list[QueryDeliveryBatchesLogisticsOrder]
    """Logistics orders of the delivery batch, one for each parcel or part."""

    logistics_package_quantity: int | Any
    """Number of parcels in the delivery batch. Example: `2`."""

    logistics_picker_name: str | Any
    """Name of the courier who picks up the goods."""

    logistics_picker_phone: str | Any
    """Phone number of the courier who picks up the goods. Example: `17612345678`."""

    predicted_arrive_time: int | Any
    """Expected arrival at the warehouse, worked out from the booked time of shipment, Unix time in seconds. Example: `1714298400`."""

    predicted_pick_info: PredictedPickInfo | Any
    """Time slot in which the courier is expected to pick up the goods."""

    predicted_ship_time: int | Any
    """When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`."""

    receiver_contact: ReceiverContact | Any
    """Address and contact of the warehouse that gets the goods."""

    sender_contact: GsQueryDeliveryBatchesSenderContact | Any
    """Address and contact of the merchant who sends the goods."""

    status: str | Any
    """State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`."""


class QueryDeliveryBatchesLogisticsOrder(Model):
    """Logistics order inside `QueryDeliveryBatchesDeliveryBatch`."""

    __slots__ = ()

    code: str | Any
    """Code of the single logistics order, one of several in the delivery batch, for printing its waybill. Example: `LOGPPE20240424000005`."""

    failed_reason: str | Any
    """Why the logistics order could not be created."""

    package_weight: QueryDeliveryBatchesPackageWeight | Any
    """Weight of the parcel as a number with its unit."""

    status: str | Any
    """State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `1714271725`."""

    tracking_number: str | Any
    """Number under which the logistics provider tracks the parcel. Example: `SF1342249023487`."""

    tracking_records: list[TrackingRecord]
    """Events on the way of the parcel, each with time and text."""


class QueryDeliveryBatchesPackageWeight(Model):
    """Package weight inside `QueryDeliveryBatchesLogisticsOrder`."""

    __slots__ = ()

    unit: str | Any
    """Unit that `value` is given in: GRAM or KILOGRAM. Example: `GRAM`."""

    value: int | Any
    """Weight of the parcel as a number, in `unit`. Example: `1000`."""


class ReceiverContact(Model):
    """Receiver contact inside `DeliveryBatch`, `QueryDeliveryBatchesDeliveryBatch`."""

    __slots__ = ()

    address_detail: GsQueryDeliveryBatchesAddressDetail | Any
    """Address split into its levels, from country to town."""

    contact_name: str | Any
    """Full name of the person to ask for at this address."""

    email: str | Any
    """Email address of the person to ask for at this address. Example: `someone@126.com`."""

    full_address: str | Any
    """Whole address in one line, from country to building."""

    phone_number: str | Any
    """Phone number of the person to ask for at this address. Example: `+8618566000000`."""

    postal_code: str | Any
    """Postal code that belongs to the place in `full_address`. Example: `510000`."""


class ReserveArrivedTime(Model):
    """Reserve arrived time inside `GlobalSellingSearchAvailableShippingProvidersResponse`."""

    __slots__ = ()

    accurate_warehouse_code: str | Any
    """Code of the exact warehouse assigned to receive the goods. Example: `FC-CNHN-CY01[#]JD01`."""

    arrived_time: int | Any
    """When the goods reach or reached the warehouse, Unix time in seconds. Example: `1713456000`."""

    can_reserve: bool | Any
    """Whether the warehouse has room left for goods that arrive on this date. Example: `false`."""

    max_charge_fee: Money | Any
    """Highest fee that the logistics provider may charge."""

    min_charge_fee: Money | Any
    """Lowest fee that the logistics provider may charge."""


class ReserveData(Model):
    """Reserve data inside `ShippingProvider`."""

    __slots__ = ()

    can_reserve: bool | Any
    """Whether this date or time slot can still be booked. Example: `true`."""

    reserve_segments: list[ReserveSegment]
    """Pickup slots of the day and whether each can be booked."""

    ship_time: int | Any
    """Date on which the logistics provider can transport the goods, Unix time in seconds. Example: `1713456000`."""


class ReserveSegment(Model):
    """Reserve segment inside `ReserveData`."""

    __slots__ = ()

    accurate_warehouse_code: str | Any
    """Code of the exact warehouse assigned to receive the goods. Example: `FC-CNHN-CY01[#]JD01`."""

    can_reserve: bool | Any
    """Whether this date or time slot can still be booked. Example: `true`."""

    end_time: int | Any
    """End of the time slot, Unix time in seconds. Example: `1713499200`."""

    start_time: int | Any
    """Start of the time slot, Unix time in seconds. Example: `1713492000`."""


class ReturnOrder(Model):
    """Return order inside `GlobalSellingSearchReturnOrdersResponse`."""

    __slots__ = ()

    code: str | Any
    """Code of the return order, which sends goods back to the merchant. Example: `ROT240619000003`."""

    detailed_reason: str | Any
    """Explanation of why the goods go back to the merchant."""

    logistics: GlobalSellingSearchReturnOrdersLogistics | Any
    """How the goods go back to the merchant and what is in the return."""

    method: str | Any
    """How the goods go back: SELF_PICKUP, EXPRESS_DELIVERY or PLATFORM_DELIVERY; ABANDON_GOODS if they do not. Example: `PLATFORM_DELIVERY`."""

    outbound_batch_code: str | Any
    """Code of the warehouse's outgoing batch that the return belongs to. Example: `PRWLPT2305230002`."""

    reason_type: str | Any
    """Code of why the goods go back to the merchant, such as RPT_QUALITY. Example: `RPT_QUALITY`."""

    source: str | Any
    """Who or what started the return: the merchant, the platform, the state of the stock, or the end of the product. Example: `EXTERNAL`."""

    status: str | Any
    """State of the return: OPERATER_CONFIRMING by the platform or MERCHANT_CONFIRMING by the merchant, TO_TRANSIT, IN_TRANSIT, OUTBOUND, SHIPPED, COMPLETED; or CANCELED. Example: `COMPLETED`."""

    type: str | Any
    """Cause of the return, such as ABNORMAL_INVENTORY for slow sales or ABNORMAL_QUALITY after the quality check. Example: `ABNORMAL_QUALITY`."""

    warehouse_code: str | Any
    """Code of the warehouse where the goods to be returned lie. Example: `TEST_WARECODE`."""


class SenderContact(Model):
    """Sender contact inside `LogisticsOrder`."""

    __slots__ = ()

    address_detail: AddressDetail | Any
    """Address split into its levels, from country to town."""

    contact_name: str | Any
    """Full name of the person to ask for at this address."""

    email: str | Any
    """Email address of the person to ask for at this address. Example: `someone@126.com`."""

    full_address: str | Any
    """Whole address in one line, from country to building."""

    phone_number: str | Any
    """Phone number of the person to ask for at this address. Example: `+8618566000000`."""

    postal_code: str | Any
    """Postal code that belongs to the place in `full_address`. Example: `510000`."""


class ShippingProvider(Model):
    """Shipping provider inside `GlobalSellingSearchAvailableShippingProvidersResponse`, `GsSearchAvailableShippingProvidersResponse`, `SearchAvailableShippingProvidersResponse`."""

    __slots__ = ()

    delivery_option: str | Any
    """Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`."""

    max_charge_fee: Money | Any
    """Highest fee that the logistics provider may charge."""

    min_charge_fee: Money | Any
    """Lowest fee that the logistics provider may charge."""

    provider_code: str | Any
    """Code of the logistics provider; pass it as `shipping_provider_code` to book. Example: `7233383779430041346`."""

    provider_name: str | Any
    """Name of the logistics provider, in Chinese."""

    reserve_data: list[ReserveData]
    """Shipping dates that can be booked with this logistics provider."""

    reserve_datas: list[ReserveData]
    """Shipping dates that can be booked with this logistics provider."""


class Skc(Model):
    """SKC inside `AbnormalOrder`, `DeliveryOrder`, `GlobalSellingSearchDeliveryOrdersDeliveryOrder` and others."""

    __slots__ = ()

    external_skc_code: str | Any
    """Code of the SKC in the merchant's own system. Example: `TESTZ24070296075000101`."""

    first_key_attribute_name_en: str | Any
    """English name of the attribute that tells SKCs apart, such as Colour. Example: `Colour`."""

    first_key_attribute_name_zh: str | Any
    """Chinese name of the attribute that tells SKCs apart, as a rule the color."""

    first_key_attribute_value_en: str | Any
    """English value of the attribute that tells SKCs apart, such as Yellow. Example: `Yellow`."""

    first_key_attribute_value_zh: str | Any
    """Chinese value of the attribute that tells SKCs apart, as a rule a color."""

    image_url: str | Any
    """Address of the picture of the SKC as it was when the order was created. Example: `www.example.com/image/xxx`."""

    platform_skc_code: str | Any
    """Platform's code of the SKC, the product in one color or style. Example: `TESTS240701000009`."""


class Sku(Model):
    """SKU inside `AbnormalOrder`, `GlobalSellingSearchDeliveryOrdersDeliveryOrder`, `StockupOrder`."""

    __slots__ = ()

    abnormal_quantity: int | Any
    """Units of this SKU that are concerned by the problem. Example: `2`."""

    barcode: str | Any
    """Barcode the platform gave the SKU, to be printed and stuck on every unit. Example: `TESTZ24070296075000101`."""

    delivered_quantity: int | Any
    """Units of this SKU that the merchant has shipped. Example: `10`."""

    external_sku_code: str | Any
    """Code of the SKU in the merchant's own system. Example: `TESTZ24070296075000101`."""

    inbound_quantity: int | Any
    """Units of this SKU that the warehouse has put into stock. Example: `6`."""

    platform_sku_code: str | Any
    """Platform's code of the SKU, the variant in one color and size. Example: `TESTZ24070296075000101`."""

    qualified_quantity: int | Any
    """Units of this SKU that passed the quality check of the warehouse. Example: `4`."""

    received_quantity: int | Any
    """Units of this SKU that the warehouse has received and counted. Example: `8`."""

    returned_quantity: int | Any
    """Units of this SKU sent back to the merchant because of bad quality. Example: `2`."""

    second_key_attribute_name_en: str | Any
    """English name of the attribute that tells the SKUs of an SKC apart, such as Size. Example: `Size`."""

    second_key_attribute_name_zh: str | Any
    """Chinese name of the attribute that tells the SKUs of an SKC apart, as a rule the size."""

    second_key_attribute_value_en: str | Any
    """English value of the attribute that tells the SKUs of an SKC apart, such as S. Example: `S`."""

    second_key_attribute_value_zh: str | Any
    """Chinese value of the attribute that tells the SKUs of an SKC apart, as a rule a size."""

    stockup_quantity: int | Any
    """Units of this SKU that the merchant has confirmed to deliver. Example: `10`."""

    unqualified_quantity: int | Any
    """Units of this SKU that failed the quality check of the warehouse. Example: `2`."""


class StockupOrder(Model):
    """Stockup order inside `GlobalSellingSearchStockupOrdersResponse`, `GsSearchStockupOrdersResponse`, `SearchStockupOrdersResponse`."""

    __slots__ = ()

    can_deliver: bool | Any
    """Whether the merchant may start to deliver; conditions such as approved photos of the product must be met first. Example: `true`."""

    category_id: str | Any
    """Platform's id of the category that the product belongs to. Example: `7075264658340611845`."""

    code: str | Any
    """Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`."""

    create_time: int | Any
    """When the order was created, Unix time in seconds. Example: `1713492000`."""

    delivered_quantity: int | Any
    """Number of units that the merchant has shipped so far. Example: `10`."""

    delivery_quantity: int | Any
    """Number of units that the merchant has shipped so far. Example: `10`."""

    emergency_level: str | Any
    """Urgency: URGENT from the start, EXPEDITED if it was raised later, otherwise GENERAL. Example: `URGENT`."""

    inbound_quantity: int | Any
    """Units that the warehouse has put into stock. Example: `6`."""

    is_delivery_completed: bool | Any
    """Whether all the goods asked for have been delivered. Example: `false`."""

    is_first_order: bool | Any
    """Whether this is the first order for the merchant. Example: `true`."""

    is_normal: bool | Any
    """Whether the delivery goes on without problems. Example: `true`."""

    latest_status_update_time: int | Any
    """When the state last changed, Unix time in seconds. Example: `1714442400`."""

    manufacture_mode: str | Any
    """Way of production: OBM_TYPE with own brand, ODM_MADE_TO_ORDER, ODM_READY_TO_BUY or OEM. Example: `OBM_TYPE`."""

    platform_spu_code: str | Any
    """Platform's code of the SPU, the product over all its variants. Example: `TESTS24010500003400301`."""

    received_quantity: int | Any
    """Units that the warehouse has received and counted. Example: `8`."""

    require_arrived_time: int | Any
    """Time by which all the goods must be at the warehouse, Unix time in seconds. Example: `1714442400`."""

    require_ship_time: int | Any
    """Time by which the merchant must have shipped the goods, Unix time in seconds. Example: `1713492000`."""

    returned_quantity: int | Any
    """Units sent back to the merchant because of bad quality. Example: `2`."""

    skc: Skc | Any
    """SKC of the order: the product in one color or style."""

    skus: list[Sku]
    """SKUs of the order with their quantities."""

    source: str | Any
    """Who started the stock-up order: PLATFORM, MERCHANT, or a problem (ABNORMAL_REDELIVERY). Example: `PLATFORM`."""

    status: str | Any
    """State of the stock-up order: WAIT_CONFIRM for the merchant to decide, WAIT_SEND, SENDED, then warehouse steps up to INBOUND or RETURN_COMPLETED; INVAILD if dropped. Example: `RECEIVED`."""

    stockup_quantity: int | Any
    """Units that the merchant has confirmed to deliver. Example: `10`."""

    type: str | Any
    """JIT if the goods follow sales, NORMAL if they are made for stock. Example: `JIT`."""


class TrackingRecord(Model):
    """Tracking record inside `GsQueryDeliveryBatchesLogisticsOrder`, `LogisticsSubOrder`, `QueryDeliveryBatchesLogisticsOrder`."""

    __slots__ = ()

    message: str | Any
    """Text of the tracking event for people, in Chinese."""

    title: str | Any
    """Heading of the tracking event, in Chinese."""

    update_time: int | Any
    """When the tracking event happened, Unix time in seconds. Example: `1714271725`."""


class Warehouse(Model):
    """Warehouse inside `GlobalSellingSearchAvailableShippingProvidersResponse`."""

    __slots__ = ()

    warehouse_code: str | Any
    """Code of the warehouse that gets the goods. Example: `FC-CNHN-CY01[#]JD01`."""

    warehouse_contact: WarehouseContact | Any
    """Address and person at the warehouse to whom the goods go."""

    warehouse_name: str | Any
    """Name of the warehouse that gets the goods, in Chinese."""


class WarehouseContact(Model):
    """Warehouse contact inside `GlobalSellingSearchDeliveryOrdersDeliveryOrder`, `Warehouse`."""

    __slots__ = ()

    address_detail: AddressDetail | Any
    """Address split into its levels, from country to town."""

    contact_name: str | Any
    """Full name of the person to ask for at this address."""

    email: str | Any
    """Email address of the person to ask for at this address. Example: `someone@126.com`."""

    full_address: str | Any
    """Whole address in one line, from country to building."""

    phone_number: str | Any
    """Phone number of the person to ask for at this address. Example: `+8618566000000`."""

    postal_code: str | Any
    """Postal code that belongs to the place in `full_address`. Example: `510000`."""


class CreateDeliveryOrderResponse(ResponseModel):
    """The response of `CreateDeliveryOrder` (202405)."""

    __slots__ = ()

    delivery_order_code: str | Any
    """Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYT2404190001013S01`."""

    stockup_order_code: str | Any
    """Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`."""


class GetDeliveryOrderDocumentsResponse(ResponseModel):
    """The response of `GetDelivery-OrderPrintDocument` (202405)."""

    __slots__ = ()

    document_url: str | Any
    """Address of a PDF with the documents asked for, ready to print. Example: `https://a.b.com`."""


class GetLogisticsWaybillsPrintDocumentResponse(ResponseModel):
    """The response of `GetLogisticsWaybillsPrintDocurement` (202405)."""

    __slots__ = ()

    document_url: str | Any
    """Address of a PDF with the documents asked for, ready to print. Example: `https://a.b.com`."""


class GlobalSellingGetQualityDocumentsResponse(ResponseModel):
    """The response of `GlobalSellingGetQualityDocuments` (202407)."""

    __slots__ = ()

    document_url: str | Any
    """Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`."""


class GlobalSellingGetSkuPrintDocumentResponse(ResponseModel):
    """The response of `GlobalSellingGetSKUPrintDocument` (202503)."""

    __slots__ = ()

    document_url: str | Any
    """Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`."""


class GlobalSellingQueryLogisticsOrdersResponse(ResponseModel):
    """The response of `GlobalSellingQueryLogisticsOrders` (202407)."""

    __slots__ = ()

    logistics_orders: list[LogisticsOrder]
    """Delivery batches with their logistics orders and tracking."""


class GlobalSellingReserveShipmentResponse(ResponseModel):
    """The response of `GlobalSellingReserveShipment` (202410)."""

    __slots__ = ()

    logistics_order: str | Any
    """Code of the delivery batch, the main logistics order used for tracking. Example: `LOG20240423010565`."""


class GlobalSellingSearchAbnormalOrdersResponse(ResponseModel):
    """The response of `GlobalSellingSearchAbnormalOrders` (202407)."""

    __slots__ = ()

    abnormal_orders: list[AbnormalOrder]
    """Orders opened by the warehouse because something about a delivery was wrong."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `100`."""


class GlobalSellingSearchAvailableShippingProvidersResponse(ResponseModel):
    """The response of `GlobalSellingSearchAvailableShippingProviders` (202410)."""

    __slots__ = ()

    reserve_arrived_times: list[ReserveArrivedTime]
    """Arrival dates and whether the warehouse has room for each."""

    shipping_providers: list[ShippingProvider]
    """Logistics providers that can be booked, with fees and dates."""

    warehouse_list: list[Warehouse]
    """Warehouses that are assigned to receive the goods."""


class GlobalSellingSearchDeliveryOrdersResponse(ResponseModel):
    """The response of `GlobalSellingSearchDeliveryOrders` (202407)."""

    __slots__ = ()

    delivery_orders: list[GlobalSellingSearchDeliveryOrdersDeliveryOrder]
    """Delivery orders with goods, packages and progress in the warehouse."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `100`."""


class GlobalSellingSearchReturnOrdersResponse(ResponseModel):
    """The response of `GlobalSellingSearchReturnOrders` (202407)."""

    __slots__ = ()

    return_orders: list[ReturnOrder]
    """Return orders, each with goods, logistics and state."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `100`."""


class GlobalSellingSearchStockupOrdersResponse(ResponseModel):
    """The response of `GlobalSellingSearchStockupOrders` (202407)."""

    __slots__ = ()

    stockup_orders: list[StockupOrder]
    """Stock-up orders with quantities, deadlines and progress."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `100`."""


class GsCreateDeliveryOrderResponse(ResponseModel):
    """The response of `GSCreateDeliveryOrder` (202405)."""

    __slots__ = ()

    delivery_order_code: str | Any
    """Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYT2404190001013S01`."""

    stockup_order_code: str | Any
    """Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`."""


class GsGetDeliveryOrderDocumentsResponse(ResponseModel):
    """The response of `GSGetDelivery-OrderPrintDocument` (202405)."""

    __slots__ = ()

    document_url: str | Any
    """Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`."""


class GsGetLogisticsWaybillsPrintDocumentResponse(ResponseModel):
    """The response of `GSGetLogisticsWaybillsPrintDocument` (202405)."""

    __slots__ = ()

    document_url: str | Any
    """Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`."""


class GsGetSkuPrintDocumentResponse(ResponseModel):
    """The response of `GSGetSKUPrintDocument` (202405)."""

    __slots__ = ()

    document_url: str | Any
    """Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`."""


class GsQueryDeliveryBatchesResponse(ResponseModel):
    """The response of `GSQueryDeliveryBatchs` (202405)."""

    __slots__ = ()

    delivery_batchs: list[DeliveryBatch]
    """Delivery batches, each with its logistics orders and tracking."""


class GsReserveShippingResponse(ResponseModel):
    """The response of `GSReserveShipping` (202405)."""

    __slots__ = ()

    delivery_batch_code: str | Any
    """Code of the delivery batch, the main logistics order created when shipping is booked; used for tracking. Example: `LOG20240423010565`."""


class GsSearchAvailableShippingProvidersResponse(ResponseModel):
    """The response of `GSSearchAvailableShippingProviders` (202405)."""

    __slots__ = ()

    reserve_arrived_times: list[GsSearchAvailableShippingProvidersReserveArrivedTime]
    """Arrival dates and whether the warehouse has room for each."""

    shipping_providers: list[ShippingProvider]
    """Logistics providers that can be booked, with fees and dates."""


class GsSearchDeliveryOrdersResponse(ResponseModel):
    """The response of `GSSearchDeliveryOrders` (202405)."""

    __slots__ = ()

    delivery_orders: list[DeliveryOrder]
    """Delivery orders with goods, packages and progress in the warehouse."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `100`."""


class GsSearchStockupOrdersResponse(ResponseModel):
    """The response of `GSSearchStockupOrders` (202405)."""

    __slots__ = ()

    stockup_orders: list[StockupOrder]
    """Stock-up orders with quantities, deadlines and progress."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `100`."""


class QueryDeliveryBatchesResponse(ResponseModel):
    """The response of `QueryDeliveryBatchs` (202405)."""

    __slots__ = ()

    delivery_batchs: list[QueryDeliveryBatchesDeliveryBatch]
    """Delivery batches, each with its logistics orders and tracking."""


class ReserveShippingResponse(ResponseModel):
    """The response of `ReserveShipping` (202405)."""

    __slots__ = ()

    delivery_batch_code: str | Any
    """Code of the delivery batch, the main logistics order created when shipping is booked; used for tracking. Example: `LOG20240423010565`."""


class SearchAvailableShippingProvidersResponse(ResponseModel):
    """The response of `SearchAvailableShippingProviders` (202405)."""

    __slots__ = ()

    reserve_arrived_times: list[GsSearchAvailableShippingProvidersReserveArrivedTime]
    """Arrival dates and whether the warehouse has room for each."""

    shipping_providers: list[ShippingProvider]
    """Logistics providers that can be booked, with fees and dates."""


class SearchDeliveryOrdersResponse(ResponseModel):
    """The response of `SearchDeliveryOrders` (202405)."""

    __slots__ = ()

    delivery_orders: list[DeliveryOrder]
    """Delivery orders with goods, packages and progress in the warehouse."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `100`."""


class SearchStockupOrdersResponse(ResponseModel):
    """The response of `SearchStockupOrders` (202405)."""

    __slots__ = ()

    stockup_orders: list[StockupOrder]
    """Stock-up orders with quantities, deadlines and progress."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `100`."""


class GlobalSellingSearchAbnormalOrdersPage(GlobalSellingSearchAbnormalOrdersResponse, Page["AbnormalOrder"]):
    """One page of `GlobalSellingSearchAbnormalOrders`: its items are `abnormal_orders`."""

    __slots__ = ()
    _items_at = "abnormal_orders"


class AsyncGlobalSellingSearchAbnormalOrdersPage(GlobalSellingSearchAbnormalOrdersResponse, AsyncPage["AbnormalOrder"]):
    """One page of `GlobalSellingSearchAbnormalOrders`: its items are `abnormal_orders`."""

    __slots__ = ()
    _items_at = "abnormal_orders"


class GlobalSellingSearchDeliveryOrdersPage(GlobalSellingSearchDeliveryOrdersResponse, Page["GlobalSellingSearchDeliveryOrdersDeliveryOrder"]):
    """One page of `GlobalSellingSearchDeliveryOrders`: its items are `delivery_orders`."""

    __slots__ = ()
    _items_at = "delivery_orders"


class AsyncGlobalSellingSearchDeliveryOrdersPage(GlobalSellingSearchDeliveryOrdersResponse, AsyncPage["GlobalSellingSearchDeliveryOrdersDeliveryOrder"]):
    """One page of `GlobalSellingSearchDeliveryOrders`: its items are `delivery_orders`."""

    __slots__ = ()
    _items_at = "delivery_orders"


class GlobalSellingSearchReturnOrdersPage(GlobalSellingSearchReturnOrdersResponse, Page["ReturnOrder"]):
    """One page of `GlobalSellingSearchReturnOrders`: its items are `return_orders`."""

    __slots__ = ()
    _items_at = "return_orders"


class AsyncGlobalSellingSearchReturnOrdersPage(GlobalSellingSearchReturnOrdersResponse, AsyncPage["ReturnOrder"]):
    """One page of `GlobalSellingSearchReturnOrders`: its items are `return_orders`."""

    __slots__ = ()
    _items_at = "return_orders"


class GlobalSellingSearchStockupOrdersPage(GlobalSellingSearchStockupOrdersResponse, Page["StockupOrder"]):
    """One page of `GlobalSellingSearchStockupOrders`: its items are `stockup_orders`."""

    __slots__ = ()
    _items_at = "stockup_orders"


class AsyncGlobalSellingSearchStockupOrdersPage(GlobalSellingSearchStockupOrdersResponse, AsyncPage["StockupOrder"]):
    """One page of `GlobalSellingSearchStockupOrders`: its items are `stockup_orders`."""

    __slots__ = ()
    _items_at = "stockup_orders"


class GsSearchDeliveryOrdersPage(GsSearchDeliveryOrdersResponse, Page["DeliveryOrder"]):
    """One page of `GSSearchDeliveryOrders`: its items are `delivery_orders`."""

    __slots__ = ()
    _items_at = "delivery_orders"


class AsyncGsSearchDeliveryOrdersPage(GsSearchDeliveryOrdersResponse, AsyncPage["DeliveryOrder"]):
    """One page of `GSSearchDeliveryOrders`: its items are `delivery_orders`."""

    __slots__ = ()
    _items_at = "delivery_orders"


class GsSearchStockupOrdersPage(GsSearchStockupOrdersResponse, Page["StockupOrder"]):
    """One page of `GSSearchStockupOrders`: its items are `stockup_orders`."""

    __slots__ = ()
    _items_at = "stockup_orders"


class AsyncGsSearchStockupOrdersPage(GsSearchStockupOrdersResponse, AsyncPage["StockupOrder"]):
    """One page of `GSSearchStockupOrders`: its items are `stockup_orders`."""

    __slots__ = ()
    _items_at = "stockup_orders"


class SearchDeliveryOrdersPage(SearchDeliveryOrdersResponse, Page["DeliveryOrder"]):
    """One page of `SearchDeliveryOrders`: its items are `delivery_orders`."""

    __slots__ = ()
    _items_at = "delivery_orders"


class AsyncSearchDeliveryOrdersPage(SearchDeliveryOrdersResponse, AsyncPage["DeliveryOrder"]):
    """One page of `SearchDeliveryOrders`: its items are `delivery_orders`."""

    __slots__ = ()
    _items_at = "delivery_orders"


class SearchStockupOrdersPage(SearchStockupOrdersResponse, Page["StockupOrder"]):
    """One page of `SearchStockupOrders`: its items are `stockup_orders`."""

    __slots__ = ()
    _items_at = "stockup_orders"


class AsyncSearchStockupOrdersPage(SearchStockupOrdersResponse, AsyncPage["StockupOrder"]):
    """One page of `SearchStockupOrders`: its items are `stockup_orders`."""

    __slots__ = ()
    _items_at = "stockup_orders"
