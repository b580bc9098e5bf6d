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
    """Abnormal quantity. Example: `10`."""

    abnormality_register_image_url: str | Any
    """Abnormality register image URL. Example: `www.example.com/image/xxx`."""

    category_id: str | Any
    """Category id. Example: `BX230511006`."""

    code: str | Any
    """Code. Example: `AOPT2407020007`."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1713293316`."""

    delivery_order_code: str | Any
    """Delivery order code. Example: `POCYPT2407020000015S01`."""

    handle_method: str | Any
    """Handle method."""

    inspect_order_code: str | Any
    """Inspect order code. Example: `JC240522000095`."""

    platform_spu_code: str | Any
    """Platform SPU code. Example: `TESTS240701000009`."""

    quality_check_result: str | Any
    """Quality check result."""

    relative_return_status: str | Any
    """Relative return status. Example: `OPERATER_CONFIRMING`."""

    remark: str | Any
    """Remark."""

    return_order_code: str | Any
    """Return order code. Example: `ROT240702000008`."""

    skc: Skc | Any
    """SKC."""

    skus: list[Sku]
    """SKUs."""

    stockup_order_code: str | Any
    """Stockup order code. Example: `POCYPT2407020000015`."""

    type: str | Any
    """Type. Example: `AT_DELIVERY_PACKAGE_NO_BOX_MARK`."""


class AddressDetail(Model):
    """Address detail inside `GlobalSellingQueryLogisticsOrdersReceiverContact`, `SenderContact`, `WarehouseContact`."""

    __slots__ = ()

    city_name: str | Any
    """City name."""

    country_name: str | Any
    """Country name."""

    detail: str | Any
    """Detail."""

    district_name: str | Any
    """District name."""

    province_name: str | Any
    """Province name."""

    town_name: str | Any
    """Town name."""


class DeliveryBatch(Model):
    """Delivery batch inside `GsQueryDeliveryBatchesResponse`."""

    __slots__ = ()

    code: str | Any
    """Code. Example: `LOG20240423010565`."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1714098600`."""

    logistics: GlobalSellingQueryLogisticsOrdersLogistics | Any
    """Logistics."""

    logistics_order_quantity: int | Any
    """Logistics order quantity. Example: `2`."""

    logistics_orders: list[GsQueryDeliveryBatchesLogisticsOrder]
    """Logistics orders."""

    logistics_package_quantity: int | Any
    """Logistics package quantity. Example: `2`."""

    logistics_picker_name: str | Any
    """Logistics picker name."""

    logistics_picker_phone: str | Any
    """Logistics picker phone. Example: `17612345678`."""

    predicted_arrive_time: int | Any
    """Predicted arrive time. Unix seconds. Example: `1714298400`."""

    predicted_pick_info: PredictedPickInfo | Any
    """Predicted pick info."""

    predicted_ship_time: int | Any
    """Predicted ship time. Unix seconds. Example: `1714125600`."""

    receiver_contact: ReceiverContact | Any
    """Receiver contact."""

    sender_contact: GsQueryDeliveryBatchesSenderContact | Any
    """Sender contact."""

    status: str | Any
    """Status. Example: `SIGNED`."""


class DeliveryOrder(Model):
    """Delivery order inside `GsSearchDeliveryOrdersResponse`, `SearchDeliveryOrdersResponse`."""

    __slots__ = ()

    arrived_time: int | Any
    """Arrived time. Unix seconds. Example: `1714183200`."""

    category_id: str | Any
    """Category id. Example: `7075264658340611845`."""

    code: str | Any
    """Code. Example: `POCYT2404190001013S01`."""

    delivery_batch_code: str | Any
    """Delivery batch code. Example: `LOG20240423010565`."""

    delivery_packages: list[DeliveryPackage]
    """Delivery packages."""

    delivery_quantity: int | Any
    """Delivery quantity. Example: `10`."""

    delivery_type: str | Any
    """Delivery type. Example: `DELIVERY_NORMAL`."""

    emergency_level: str | Any
    """Emergency level. Example: `URGENT`."""

    inbound_quantity: int | Any
    """Inbound quantity. Example: `6`."""

    is_first_order: bool | Any
    """Is first order. Example: `true`."""

    is_sample_included: bool | Any
    """Is sample included. Example: `false`."""

    latest_status_update_time: int | Any
    """Latest status update time. Unix seconds. Example: `1714183200`."""

    logistics: Logistics | Any
    """Logistics."""

    mode: str | Any
    """Mode. Example: `PLATFORM_DELIVERY`."""

    platform_spu_code: str | Any
    """Platform SPU code. Example: `TESTS24010500003400301`."""

    predicted_arrived_time: int | Any
    """Predicted arrived time. Unix seconds. Example: `1714298400`."""

    predicted_ship_time: int | Any
    """Predicted ship time. Unix seconds. Example: `1714125600`."""

    qualified_quantity: int | Any
    """Qualified quantity. Example: `4`."""

    quality_check_result: str | Any
    """Quality check result. Example: `PASS`."""

    received_quantity: int | Any
    """Received quantity. Example: `8`."""

    relative_code: str | Any
    """Relative code. Example: `POCYT2404190001013`."""

    relative_code_type: str | Any
    """Relative code type. Example: `STOCKUP_ORDER`."""

    require_arrived_time: int | Any
    """Require arrived time. Unix seconds. Example: `1714471200`."""

    returned_quantity: int | Any
    """Returned quantity. Example: `2`."""

    sample_code: str | Any
    """Sample code. Example: `YPZ2402020000010030001`."""

    sample_status: str | Any
    """Sample status. Example: `PLATFORM_SIGNED`."""

    ship_time: int | Any
    """Ship time. Unix seconds. Example: `1714096800`."""

    skc: Skc | Any
    """SKC."""

    skus: list[GsSearchDeliveryOrdersSku]
    """SKUs."""

    status: str | Any
    """Status. Example: `RECEIVED`."""

    stockup_type: str | Any
    """Stockup type. Example: `JIT`."""

    unqualified_quantity: int | Any
    """Unqualified quantity. Example: `2`."""

    warehouse_code: str | Any
    """Warehouse code. Example: `JD01`."""

    warehouse_contact: GsSearchDeliveryOrdersWarehouseContact | Any
    """Warehouse contact."""

    warehouse_name: str | Any
    """Warehouse name."""


class DeliveryPackage(Model):
    """Delivery package inside `DeliveryOrder`, `GlobalSellingSearchDeliveryOrdersDeliveryOrder`."""

    __slots__ = ()

    logistics_order_code: str | Any
    """Logistics order code. Example: `LOGPPE20240424000005`."""

    package_code: str | Any
    """Package code. Example: `POCYB2404150000013S01001`."""

    skus: list[GlobalSellingSearchDeliveryOrdersSku]
    """SKUs."""


class GlobalSellingQueryLogisticsOrdersLogistics(Model):
    """Logistics inside `DeliveryBatch`, `GlobalSellingReserveShipmentRequest`, `GsReserveShippingRequest` and others."""

    __slots__ = ()

    delivery_option: str | Any
    """Delivery option. Example: `SUPER_SPEEDY_EXPRESS`."""

    shipping_provider_code: str | Any
    """Shipping provider code. Example: `7233383779430041346`."""

    shipping_provider_name: str | Any
    """Shipping provider name."""


class GlobalSellingQueryLogisticsOrdersReceiverContact(Model):
    """Receiver contact inside `LogisticsOrder`."""

    __slots__ = ()

    address_detail: AddressDetail | Any
    """Address detail."""

    contact_name: str | Any
    """Contact name."""

    email: str | Any
    """Email. Example: `someone@126.com`."""

    full_address: str | Any
    """Full address."""

    phone_number: str | Any
    """Phone number. Example: `+8618566000000`."""

    postal_code: str | Any
    """Postal code. Example: `510000`."""


class GlobalSellingSearchDeliveryOrdersDeliveryOrder(Model):
    """Delivery order inside `GlobalSellingSearchDeliveryOrdersResponse`."""

    __slots__ = ()

    arrived_time: int | Any
    """Arrived time. Unix seconds. Example: `1714183200`."""

    category_id: str | Any
    """Category id. Example: `7075264658340611845`."""

    code: str | Any
    """Code. Example: `POCYT2404190001013S01`."""

    delivered_quantity: int | Any
    """Delivered quantity. Example: `10`."""

    delivery_packages: list[DeliveryPackage]
    """Delivery packages."""

    delivery_type: str | Any
    """Delivery type. Example: `DELIVERY_NORMAL`."""

    emergency_level: str | Any
    """Emergency level. Example: `URGENT`."""

    inbound_quantity: int | Any
    """Inbound quantity. Example: `6`."""

    is_first_order: bool | Any
    """Is first order. Example: `true`."""

    is_sample_included: bool | Any
    """Is sample included. Example: `true`."""

    latest_status_update_time: int | Any
    """Latest status update time. Unix seconds. Example: `1714183200`."""

    logistics: Logistics | Any
    """Logistics."""

    mode: str | Any
    """Mode. Example: `PLATFORM_DELIVERY`."""

    platform_spu_code: str | Any
    """Platform SPU code. Example: `TESTS24010500003400301`."""

    predicted_arrived_time: int | Any
    """Predicted arrived time. Unix seconds. Example: `1714298400`."""

    predicted_ship_time: int | Any
    """Predicted ship time. Unix seconds. Example: `1714125600`."""

    qualified_quantity: int | Any
    """Qualified quantity. Example: `4`."""

    quality_check_result: str | Any
    """Quality check result. Example: `PASS`."""

    received_quantity: int | Any
    """Received quantity. Example: `8`."""

    relative_code: str | Any
    """Relative code. Example: `POCYT2404190001013`."""

    relative_code_type: str | Any
    """Relative code type. Example: `STOCKUP_ORDER`."""

    require_arrived_time: int | Any
    """Require arrived time. Unix seconds. Example: `1714471200`."""

    returned_quantity: int | Any
    """Returned quantity. Example: `2`."""

    sample_code: str | Any
    """Sample code. Example: `YPZ2402020000010030001`."""

    sample_status: str | Any
    """Sample status. Example: `PLATFORM_SIGNED`."""

    ship_time: int | Any
    """Ship time. Unix seconds. Example: `1714096800`."""

    skc: Skc | Any
    """SKC."""

    skus: list[Sku]
    """SKUs."""

    status: str | Any
    """Status. Example: `RECEIVED`."""

    stockup_type: str | Any
    """Stockup type. Example: `JIT`."""

    unqualified_quantity: int | Any
    """Unqualified quantity. Example: `2`."""

    warehouse_code: str | Any
    """Warehouse code. Example: `JD01`."""

    warehouse_contact: WarehouseContact | Any
    """Warehouse contact."""

    warehouse_name: str | Any
    """Warehouse name."""


class GlobalSellingSearchDeliveryOrdersSku(Model):
    """SKU inside `DeliveryPackage`."""

    __slots__ = ()

    quantity: int | Any
    """Quantity. Example: `10`."""

    sku_code: str | Any
    """SKU code. Example: `S23121000007200101`."""


class GlobalSellingSearchReturnOrdersLogistics(Model):
    """Logistics inside `ReturnOrder`."""

    __slots__ = ()

    actual_quantity: int | Any
    """Actual quantity. Example: `10`."""

    category_id: str | Any
    """Category id. Example: `7075264658340611845`."""

    confirm_quantity: int | Any
    """Confirm quantity. Example: `10`."""

    logistics_order: str | Any
    """Logistics order. Example: `POCYPT2407020000016S01`."""

    platform_spu_code: str | Any
    """Platform SPU code. Example: `TESTS230819000025`."""

    request_quantity: int | Any
    """Request quantity. Example: `10`."""

    shipping_provider_code: str | Any
    """Shipping provider code. Example: `1`."""

    skus: list[GlobalSellingSearchReturnOrdersSku]
    """SKUs."""


class GlobalSellingSearchReturnOrdersSku(Model):
    """SKU inside `GlobalSellingSearchReturnOrdersLogistics`."""

    __slots__ = ()

    actual_quantity: int | Any
    """Actual quantity. Example: `5`."""

    barcode: str | Any
    """Barcode. Example: `TESTS24030600003700101`."""

    cancel_reason: str | Any
    """Cancel reason."""

    confirm_quantity: int | Any
    """Confirm quantity. Example: `5`."""

    confirm_reason: str | Any
    """Confirm reason."""

    external_skc_code: str | Any
    """External SKC code. Example: `TESTS24030600003700101`."""

    external_sku_code: str | Any
    """External SKU code. Example: `TESTS24030600003700101`."""

    first_key_attribute_name_en: str | Any
    """First key attribute name en. Example: `Colour`."""

    first_key_attribute_name_zh: str | Any
    """First key attribute name zh."""

    first_key_attribute_value_en: str | Any
    """First key attribute value en. Example: `Yellow`."""

    first_key_attribute_value_zh: str | Any
    """First key attribute value zh."""

    image_url: str | Any
    """Image URL. Example: `https://sku.image.example.com`."""

    platform_sku_code: str | Any
    """Platform SKU code. Example: `TESTS24030600003700101`."""

    request_quantity: int | Any
    """Request quantity. Example: `5`."""

    second_key_attribute_name_en: str | Any
    """Second key attribute name en. Example: `Size`."""

    second_key_attribute_name_zh: str | Any
    """Second key attribute name zh."""

    second_key_attribute_value_en: str | Any
    """Second key attribute value en. Example: `S`."""

    second_key_attribute_value_zh: str | Any
    """Second key attribute value zh."""


class GsQueryDeliveryBatchesAddressDetail(Model):
    """Address detail inside `GsQueryDeliveryBatchesSenderContact`, `GsSearchDeliveryOrdersWarehouseContact`, `ReceiverContact`."""

    __slots__ = ()

    city_id: int | Any
    """City id. Example: `1809858`."""

    city_name: str | Any
    """City name."""

    country_id: int | Any
    """Country id. Example: `1814991`."""

    country_name: str | Any
    """Country name."""

    detail: str | Any
    """Detail."""

    district_id: int | Any
    """District id. Example: `6571346`."""

    district_name: str | Any
    """District name."""

    province_id: int | Any
    """Province id. Example: `1809935`."""

    province_name: str | Any
    """Province name."""

    town_id: int | Any
    """Town id. Example: `440111018`."""

    town_name: str | Any
    """Town name."""


class GsQueryDeliveryBatchesLogisticsOrder(Model):
    """Logistics order inside `DeliveryBatch`."""

    __slots__ = ()

    code: str | Any
    """Code. Example: `LOGPPE20240424000005`."""

    failed_reason: str | Any
    """Failed reason."""

    package_weight: PackageWeight | Any
    """Package weight."""

    status: str | Any
    """Status. Example: `SIGNED`."""

    tracking_number: str | Any
    """Tracking number. Example: `SF1342249023487`."""

    tracking_records: list[TrackingRecord]
    """Tracking records."""


class GsQueryDeliveryBatchesSenderContact(Model):
    """Sender contact inside `DeliveryBatch`, `GsReserveShippingRequest`, `GsSearchAvailableShippingProvidersRequest` and others."""

    __slots__ = ()

    address_detail: GsQueryDeliveryBatchesAddressDetail | Any
    """Address detail."""

    contact_name: str | Any
    """Contact name."""

    email: str | Any
    """Email. Example: `someone@126.com`."""

    full_address: str | Any
    """Full address."""

    phone_number: str | Any
    """Phone number. Example: `+8618566000000`."""

    postal_code: str | Any
    """Postal code. Example: `510000`."""


class GsSearchAvailableShippingProvidersReserveArrivedTime(Model):
    """Reserve arrived time inside `GsSearchAvailableShippingProvidersResponse`, `SearchAvailableShippingProvidersResponse`."""

    __slots__ = ()

    arrived_time: int | Any
    """Arrived time. Unix seconds. Example: `1713456000`."""

    can_reserve: bool | Any
    """Can reserve. Example: `true`."""


class GsSearchDeliveryOrdersSku(Model):
    """SKU inside `DeliveryOrder`."""

    __slots__ = ()

    barcode: str | Any
    """Barcode. Example: `BCD20240105043049`."""

    external_sku_code: str | Any
    """External SKU code. Example: `Sku-test0419`."""

    platform_sku_code: str | Any
    """Platform SKU code. Example: `TESTS24010500003400301`."""

    second_key_attribute_name_en: str | Any
    """Second key attribute name en. Example: `Size`."""

    second_key_attribute_name_zh: str | Any
    """Second key attribute name zh."""

    second_key_attribute_value_en: str | Any
    """Second key attribute value en. Example: `S`."""

    second_key_attribute_value_zh: str | Any
    """Second key attribute value zh. Example: `S`."""


class GsSearchDeliveryOrdersWarehouseContact(Model):
    """Warehouse contact inside `DeliveryOrder`."""

    __slots__ = ()

    address_detail: GsQueryDeliveryBatchesAddressDetail | Any
    """Address detail."""

    contact_name: str | Any
    """Contact name."""

    email: str | Any
    """Email. Example: `someone@126.com`."""

    full_address: str | Any
    """Full address."""

    phone_number: str | Any
    """Phone number. Example: `+8618566000000`."""

    postal_code: str | Any
    """Postal code. Example: `510000`."""


class Logistics(Model):
    """Logistics inside `DeliveryOrder`, `GlobalSellingSearchDeliveryOrdersDeliveryOrder`."""

    __slots__ = ()

    delivery_option: str | Any
    """Delivery option. Example: `SUPER_SPEEDY_EXPRESS`."""

    logistics_order: str | Any
    """Logistics order. Example: `LOG20240423010565`."""

    shipping_provider_code: str | Any
    """Shipping provider code. Example: `7233383779430041346`."""


class LogisticsOrder(Model):
    """Logistics order inside `GlobalSellingQueryLogisticsOrdersResponse`."""

    __slots__ = ()

    code: str | Any
    """Code. Example: `LOG20240423010565`."""

    completion_time: int | Any
    """Completion time. Unix seconds. Example: `1714100400`."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1714098600`."""

    delivery_time: int | Any
    """Delivery time. Unix seconds. Example: `1714100400`."""

    latest_update_time: int | Any
    """Latest update time. Unix seconds. Example: `1714100400`."""

    logistics: GlobalSellingQueryLogisticsOrdersLogistics | Any
    """Logistics."""

    logistics_package_quantity: int | Any
    """Logistics package quantity. Example: `2`."""

    logistics_picker_name: str | Any
    """Logistics picker name."""

    logistics_picker_phone: str | Any
    """Logistics picker phone. Example: `17612345678`."""

    logistics_sub_order_quantity: int | Any
    """Logistics sub order quantity. Example: `2`."""

    logistics_sub_orders: list[LogisticsSubOrder]
    """Logistics sub orders."""

    pickup_time: int | Any
    """Pickup time. Unix seconds. Example: `1714100400`."""

    predicted_arrive_time: int | Any
    """Predicted arrive time. Unix seconds. Example: `1714298400`."""

    predicted_pick_info: PredictedPickInfo | Any
    """Predicted pick info."""

    predicted_ship_time: int | Any
    """Predicted ship time. Unix seconds. Example: `1714125600`."""

    receiver_contact: GlobalSellingQueryLogisticsOrdersReceiverContact | Any
    """Receiver contact."""

    sender_contact: SenderContact | Any
    """Sender contact."""

    sign_time: int | Any
    """Sign time. Unix seconds. Example: `1714100400`."""

    status: str | Any
    """Status. Example: `SIGNED`."""

    type: str | Any
    """Type. Example: `DELIVERY`."""


class LogisticsSubOrder(Model):
    """Logistics sub order inside `LogisticsOrder`."""

    __slots__ = ()

    code: str | Any
    """Code. Example: `LOGPPE20240424000005`."""

    completion_time: int | Any
    """Completion time. Unix seconds. Example: `1714100400`."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1714100400`."""

    delivery_time: int | Any
    """Delivery time. Unix seconds. Example: `1714100400`."""

    failed_reason: str | Any
    """Failed reason."""

    latest_update_time: int | Any
    """Latest update time. Unix seconds. Example: `1714100400`."""

    loss_suspend_time: int | Any
    """Loss suspend time. Unix seconds. Example: `1714100400`."""

    package_weight: PackageWeight | Any
    """Package weight."""

    pickup_time: int | Any
    """Pickup time. Unix seconds. Example: `1714100400`."""

    sign_time: int | Any
    """Sign time. Unix seconds. Example: `1714100400`."""

    status: str | Any
    """Status. Example: `SIGNED`."""

    tracking_number: str | Any
    """Tracking number. Example: `SF1342249023487`."""

    tracking_records: list[TrackingRecord]
    """Tracking records."""


class PackageWeight(Model):
    """Package weight inside `GsQueryDeliveryBatchesLogisticsOrder`, `LogisticsSubOrder`."""

    __slots__ = ()

    unit: str | Any
    """Unit. Example: `GRAM`."""

    value: str | Any
    """Value. Example: `1000`."""


class PredictedPickInfo(Model):
    """Predicted pick info inside `DeliveryBatch`, `LogisticsOrder`, `QueryDeliveryBatchesDeliveryBatch`."""

    __slots__ = ()

    end_time: int | Any
    """End time. Unix seconds. Example: `1714100400`."""

    start_time: int | Any
    """Start time. Unix seconds. Example: `1714100400`."""


class QueryDeliveryBatchesDeliveryBatch(Model):
    """Delivery batch inside `QueryDeliveryBatchesResponse`."""

    __slots__ = ()

    code: str | Any
    """Code. Example: `LOG20240423010565`."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1714098600`."""

    logistics: GlobalSellingQueryLogisticsOrdersLogistics | Any
    """Logistics."""

    logistics_order_quantity: int | Any
    """Logistics order quantity. Example: `2`."""

    logistics_orders: list[QueryDeliveryBatchesLogisticsOrder]
    """Logistics orders."""

    logistics_package_quantity: int | Any
    """Logistics package quantity. Example: `2`."""

    logistics_picker_name: str | Any
    """Logistics picker name."""

    logistics_picker_phone: str | Any
    """Logistics picker phone. Example: `17612345678`."""

    predicted_arrive_time: int | Any
    """Predicted arrive time. Unix seconds. Example: `1714298400`."""

    predicted_pick_info: PredictedPickInfo | Any
    """Predicted pick info."""

    predicted_ship_time: int | Any
    """Predicted ship time. Unix seconds. Example: `1714125600`."""

    receiver_contact: ReceiverContact | Any
    """Receiver contact."""

    sender_contact: GsQueryDeliveryBatchesSenderContact | Any
    """Sender contact."""

    status: str | Any
    """Status. Example: `SIGNED`."""


class QueryDeliveryBatchesLogisticsOrder(Model):
    """Logistics order inside `QueryDeliveryBatchesDeliveryBatch`."""

    __slots__ = ()

    code: str | Any
    """Code. Example: `LOGPPE20240424000005`."""

    failed_reason: str | Any
    """Failed reason."""

    package_weight: QueryDeliveryBatchesPackageWeight | Any
    """Package weight."""

    status: str | Any
    """Status. Example: `1714271725`."""

    tracking_number: str | Any
    """Tracking number. Example: `SF1342249023487`."""

    tracking_records: list[TrackingRecord]
    """Tracking records."""


class QueryDeliveryBatchesPackageWeight(Model):
    """Package weight inside `QueryDeliveryBatchesLogisticsOrder`."""

    __slots__ = ()

    unit: str | Any
    """Unit. Example: `GRAM`."""

    value: int | Any
    """Value. Example: `1000`."""


class ReceiverContact(Model):
    """Receiver contact inside `DeliveryBatch`, `QueryDeliveryBatchesDeliveryBatch`."""

    __slots__ = ()

    address_detail: GsQueryDeliveryBatchesAddressDetail | Any
    """Address detail."""

    contact_name: str | Any
    """Contact name."""

    email: str | Any
    """Email. Example: `someone@126.com`."""

    full_address: str | Any
    """Full address."""

    phone_number: str | Any
    """Phone number. Example: `+8618566000000`."""

    postal_code: str | Any
    """Postal code. Example: `510000`."""


class ReserveArrivedTime(Model):
    """Reserve arrived time inside `GlobalSellingSearchAvailableShippingProvidersResponse`."""

    __slots__ = ()

    accurate_warehouse_code: str | Any
    """Accurate warehouse code. Example: `FC-CNHN-CY01[#]JD01`."""

    arrived_time: int | Any
    """Arrived time. Unix seconds. Example: `1713456000`."""

    can_reserve: bool | Any
    """Can reserve. Example: `false`."""

    max_charge_fee: Money | Any
    """Max charge fee."""

    min_charge_fee: Money | Any
    """Min charge fee."""


class ReserveData(Model):
    """Reserve data inside `ShippingProvider`."""

    __slots__ = ()

    can_reserve: bool | Any
    """Can reserve. Example: `true`."""

    reserve_segments: list[ReserveSegment]
    """Reserve segments."""

    ship_time: int | Any
    """Ship time. Unix seconds. Example: `1713456000`."""


class ReserveSegment(Model):
    """Reserve segment inside `ReserveData`."""

    __slots__ = ()

    accurate_warehouse_code: str | Any
    """Accurate warehouse code. Example: `FC-CNHN-CY01[#]JD01`."""

    can_reserve: bool | Any
    """Can reserve. Example: `true`."""

    end_time: int | Any
    """End time. Unix seconds. Example: `1713499200`."""

    start_time: int | Any
    """Start time. Unix seconds. Example: `1713492000`."""


class ReturnOrder(Model):
    """Return order inside `GlobalSellingSearchReturnOrdersResponse`."""

    __slots__ = ()

    code: str | Any
    """Code. Example: `ROT240619000003`."""

    detailed_reason: str | Any
    """Detailed reason."""

    logistics: GlobalSellingSearchReturnOrdersLogistics | Any
    """Logistics."""

    method: str | Any
    """Method. Example: `PLATFORM_DELIVERY`."""

    outbound_batch_code: str | Any
    """Outbound batch code. Example: `PRWLPT2305230002`."""

    reason_type: str | Any
    """Reason type. Example: `RPT_QUALITY`."""

    source: str | Any
    """Source. Example: `EXTERNAL`."""

    status: str | Any
    """Status. Example: `COMPLETED`."""

    type: str | Any
    """Type. Example: `ABNORMAL_QUALITY`."""

    warehouse_code: str | Any
    """Warehouse code. Example: `TEST_WARECODE`."""


class SenderContact(Model):
    """Sender contact inside `LogisticsOrder`."""

    __slots__ = ()

    address_detail: AddressDetail | Any
    """Address detail."""

    contact_name: str | Any
    """Contact name."""

    email: str | Any
    """Email. Example: `someone@126.com`."""

    full_address: str | Any
    """Full address."""

    phone_number: str | Any
    """Phone number. Example: `+8618566000000`."""

    postal_code: str | Any
    """Postal code. Example: `510000`."""


class ShippingProvider(Model):
    """Shipping provider inside `GlobalSellingSearchAvailableShippingProvidersResponse`, `GsSearchAvailableShippingProvidersResponse`, `SearchAvailableShippingProvidersResponse`."""

    __slots__ = ()

    delivery_option: str | Any
    """Delivery option. Example: `SUPER_SPEEDY_EXPRESS`."""

    max_charge_fee: Money | Any
    """Max charge fee."""

    min_charge_fee: Money | Any
    """Min charge fee."""

    provider_code: str | Any
    """Provider code. Example: `7233383779430041346`."""

    provider_name: str | Any
    """Provider name."""

    reserve_data: list[ReserveData]
    """Reserve data."""

    reserve_datas: list[ReserveData]
    """Reserve datas."""


class Skc(Model):
    """SKC inside `AbnormalOrder`, `DeliveryOrder`, `GlobalSellingSearchDeliveryOrdersDeliveryOrder` and others."""

    __slots__ = ()

    external_skc_code: str | Any
    """External SKC code. Example: `TESTZ24070296075000101`."""

    first_key_attribute_name_en: str | Any
    """First key attribute name en. Example: `Colour`."""

    first_key_attribute_name_zh: str | Any
    """First key attribute name zh."""

    first_key_attribute_value_en: str | Any
    """First key attribute value en. Example: `Yellow`."""

    first_key_attribute_value_zh: str | Any
    """First key attribute value zh."""

    image_url: str | Any
    """Image URL. Example: `www.example.com/image/xxx`."""

    platform_skc_code: str | Any
    """Platform SKC code. Example: `TESTS240701000009`."""


class Sku(Model):
    """SKU inside `AbnormalOrder`, `GlobalSellingSearchDeliveryOrdersDeliveryOrder`, `StockupOrder`."""

    __slots__ = ()

    abnormal_quantity: int | Any
    """Abnormal quantity. Example: `2`."""

    barcode: str | Any
    """Barcode. Example: `TESTZ24070296075000101`."""

    delivered_quantity: int | Any
    """Delivered quantity. Example: `10`."""

    external_sku_code: str | Any
    """External SKU code. Example: `TESTZ24070296075000101`."""

    inbound_quantity: int | Any
    """Inbound quantity. Example: `6`."""

    platform_sku_code: str | Any
    """Platform SKU code. Example: `TESTZ24070296075000101`."""

    qualified_quantity: int | Any
    """Qualified quantity. Example: `4`."""

    received_quantity: int | Any
    """Received quantity. Example: `8`."""

    returned_quantity: int | Any
    """Returned quantity. Example: `2`."""

    second_key_attribute_name_en: str | Any
    """Second key attribute name en. Example: `Size`."""

    second_key_attribute_name_zh: str | Any
    """Second key attribute name zh."""

    second_key_attribute_value_en: str | Any
    """Second key attribute value en. Example: `S`."""

    second_key_attribute_value_zh: str | Any
    """Second key attribute value zh."""

    stockup_quantity: int | Any
    """Stockup quantity. Example: `10`."""

    unqualified_quantity: int | Any
    """Unqualified quantity. Example: `2`."""


class StockupOrder(Model):
    """Stockup order inside `GlobalSellingSearchStockupOrdersResponse`, `GsSearchStockupOrdersResponse`, `SearchStockupOrdersResponse`."""

    __slots__ = ()

    can_deliver: bool | Any
    """Can deliver. Example: `true`."""

    category_id: str | Any
    """Category id. Example: `7075264658340611845`."""

    code: str | Any
    """Code. Example: `POCYT2404190001013`."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1713492000`."""

    delivered_quantity: int | Any
    """Delivered quantity. Example: `10`."""

    delivery_quantity: int | Any
    """Delivery quantity. Example: `10`."""

    emergency_level: str | Any
    """Emergency level. Example: `URGENT`."""

    inbound_quantity: int | Any
    """Inbound quantity. Example: `6`."""

    is_delivery_completed: bool | Any
    """Is delivery completed. Example: `false`."""

    is_first_order: bool | Any
    """Is first order. Example: `true`."""

    is_normal: bool | Any
    """Is normal. Example: `true`."""

    latest_status_update_time: int | Any
    """Latest status update time. Unix seconds. Example: `1714442400`."""

    manufacture_mode: str | Any
    """Manufacture mode. Example: `OBM_TYPE`."""

    platform_spu_code: str | Any
    """Platform SPU code. Example: `TESTS24010500003400301`."""

    received_quantity: int | Any
    """Received quantity. Example: `8`."""

    require_arrived_time: int | Any
    """Require arrived time. Unix seconds. Example: `1714442400`."""

    require_ship_time: int | Any
    """Require ship time. Unix seconds. Example: `1713492000`."""

    returned_quantity: int | Any
    """Returned quantity. Example: `2`."""

    skc: Skc | Any
    """SKC."""

    skus: list[Sku]
    """SKUs."""

    source: str | Any
    """Source. Example: `PLATFORM`."""

    status: str | Any
    """Status. Example: `RECEIVED`."""

    stockup_quantity: int | Any
    """Stockup quantity. Example: `10`."""

    type: str | Any
    """Type. Example: `JIT`."""


class TrackingRecord(Model):
    """Tracking record inside `GsQueryDeliveryBatchesLogisticsOrder`, `LogisticsSubOrder`, `QueryDeliveryBatchesLogisticsOrder`."""

    __slots__ = ()

    message: str | Any
    """Message."""

    title: str | Any
    """Title."""

    update_time: int | Any
    """Update time. Unix seconds. Example: `1714271725`."""


class Warehouse(Model):
    """Warehouse inside `GlobalSellingSearchAvailableShippingProvidersResponse`."""

    __slots__ = ()

    warehouse_code: str | Any
    """Warehouse code. Example: `FC-CNHN-CY01[#]JD01`."""

    warehouse_contact: WarehouseContact | Any
    """Warehouse contact."""

    warehouse_name: str | Any
    """Warehouse name."""


class WarehouseContact(Model):
    """Warehouse contact inside `GlobalSellingSearchDeliveryOrdersDeliveryOrder`, `Warehouse`."""

    __slots__ = ()

    address_detail: AddressDetail | Any
    """Address detail."""

    contact_name: str | Any
    """Contact name."""

    email: str | Any
    """Email. Example: `someone@126.com`."""

    full_address: str | Any
    """Full address."""

    phone_number: str | Any
    """Phone number. Example: `+8618566000000`."""

    postal_code: str | Any
    """Postal code. Example: `510000`."""


class CreateDeliveryOrderResponse(ResponseModel):
    """The response of `CreateDeliveryOrder` (202405)."""

    __slots__ = ()

    delivery_order_code: str | Any
    """Delivery order code. Example: `POCYT2404190001013S01`."""

    stockup_order_code: str | Any
    """Stockup order code. Example: `POCYT2404190001013`."""


class GetDeliveryOrderDocumentsResponse(ResponseModel):
    """The response of `GetDelivery-OrderPrintDocument` (202405)."""

    __slots__ = ()

    document_url: str | Any
    """Document URL. Example: `https://a.b.com`."""


class GetLogisticsWaybillsPrintDocumentResponse(ResponseModel):
    """The response of `GetLogisticsWaybillsPrintDocurement` (202405)."""

    __slots__ = ()

    document_url: str | Any
    """Document URL. Example: `https://a.b.com`."""


class GlobalSellingGetQualityDocumentsResponse(ResponseModel):
    """The response of `GlobalSellingGetQualityDocuments` (202407)."""

    __slots__ = ()

    document_url: str | Any
    """Document URL. Example: `https://example.com`."""


class GlobalSellingGetSkuPrintDocumentResponse(ResponseModel):
    """The response of `GlobalSellingGetSKUPrintDocument` (202503)."""

    __slots__ = ()

    document_url: str | Any
    """Document URL. Example: `https://example.com`."""


class GlobalSellingQueryLogisticsOrdersResponse(ResponseModel):
    """The response of `GlobalSellingQueryLogisticsOrders` (202407)."""

    __slots__ = ()

    logistics_orders: list[LogisticsOrder]
    """Logistics orders."""


class GlobalSellingReserveShipmentResponse(ResponseModel):
    """The response of `GlobalSellingReserveShipment` (202410)."""

    __slots__ = ()

    logistics_order: str | Any
    """Logistics order. Example: `LOG20240423010565`."""


class GlobalSellingSearchAbnormalOrdersResponse(ResponseModel):
    """The response of `GlobalSellingSearchAbnormalOrders` (202407)."""

    __slots__ = ()

    abnormal_orders: list[AbnormalOrder]
    """Abnormal orders."""

    total_count: int | Any
    """Total count. Example: `100`."""


class GlobalSellingSearchAvailableShippingProvidersResponse(ResponseModel):
    """The response of `GlobalSellingSearchAvailableShippingProviders` (202410)."""

    __slots__ = ()

    reserve_arrived_times: list[ReserveArrivedTime]
    """Reserve arrived times."""

    shipping_providers: list[ShippingProvider]
    """Shipping providers."""

    warehouse_list: list[Warehouse]
    """Warehouse list."""


class GlobalSellingSearchDeliveryOrdersResponse(ResponseModel):
    """The response of `GlobalSellingSearchDeliveryOrders` (202407)."""

    __slots__ = ()

    delivery_orders: list[GlobalSellingSearchDeliveryOrdersDeliveryOrder]
    """Delivery orders."""

    total_count: int | Any
    """Total count. Example: `100`."""


class GlobalSellingSearchReturnOrdersResponse(ResponseModel):
    """The response of `GlobalSellingSearchReturnOrders` (202407)."""

    __slots__ = ()

    return_orders: list[ReturnOrder]
    """Return orders."""

    total_count: int | Any
    """Total count. Example: `100`."""


class GlobalSellingSearchStockupOrdersResponse(ResponseModel):
    """The response of `GlobalSellingSearchStockupOrders` (202407)."""

    __slots__ = ()

    stockup_orders: list[StockupOrder]
    """Stockup orders."""

    total_count: int | Any
    """Total count. Example: `100`."""


class GsCreateDeliveryOrderResponse(ResponseModel):
    """The response of `GSCreateDeliveryOrder` (202405)."""

    __slots__ = ()

    delivery_order_code: str | Any
    """Delivery order code. Example: `POCYT2404190001013S01`."""

    stockup_order_code: str | Any
    """Stockup order code. Example: `POCYT2404190001013`."""


class GsGetDeliveryOrderDocumentsResponse(ResponseModel):
    """The response of `GSGetDelivery-OrderPrintDocument` (202405)."""

    __slots__ = ()

    document_url: str | Any
    """Document URL. Example: `https://example.com`."""


class GsGetLogisticsWaybillsPrintDocumentResponse(ResponseModel):
    """The response of `GSGetLogisticsWaybillsPrintDocument` (202405)."""

    __slots__ = ()

    document_url: str | Any
    """Document URL. Example: `https://example.com`."""


class GsGetSkuPrintDocumentResponse(ResponseModel):
    """The response of `GSGetSKUPrintDocument` (202405)."""

    __slots__ = ()

    document_url: str | Any
    """Document URL. Example: `https://example.com`."""


class GsQueryDeliveryBatchesResponse(ResponseModel):
    """The response of `GSQueryDeliveryBatchs` (202405)."""

    __slots__ = ()

    delivery_batchs: list[DeliveryBatch]
    """Delivery batchs."""


class GsReserveShippingResponse(ResponseModel):
    """The response of `GSReserveShipping` (202405)."""

    __slots__ = ()

    delivery_batch_code: str | Any
    """Delivery batch code. Example: `LOG20240423010565`."""


class GsSearchAvailableShippingProvidersResponse(ResponseModel):
    """The response of `GSSearchAvailableShippingProviders` (202405)."""

    __slots__ = ()

    reserve_arrived_times: list[GsSearchAvailableShippingProvidersReserveArrivedTime]
    """Reserve arrived times."""

    shipping_providers: list[ShippingProvider]
    """Shipping providers."""


class GsSearchDeliveryOrdersResponse(ResponseModel):
    """The response of `GSSearchDeliveryOrders` (202405)."""

    __slots__ = ()

    delivery_orders: list[DeliveryOrder]
    """Delivery orders."""

    total_count: int | Any
    """Total count. Example: `100`."""


class GsSearchStockupOrdersResponse(ResponseModel):
    """The response of `GSSearchStockupOrders` (202405)."""

    __slots__ = ()

    stockup_orders: list[StockupOrder]
    """Stockup orders."""

    total_count: int | Any
    """Total count. Example: `100`."""


class QueryDeliveryBatchesResponse(ResponseModel):
    """The response of `QueryDeliveryBatchs` (202405)."""

    __slots__ = ()

    delivery_batchs: list[QueryDeliveryBatchesDeliveryBatch]
    """Delivery batchs."""


class ReserveShippingResponse(ResponseModel):
    """The response of `ReserveShipping` (202405)."""

    __slots__ = ()

    delivery_batch_code: str | Any
    """Delivery batch code. Example: `LOG20240423010565`."""


class SearchAvailableShippingProvidersResponse(ResponseModel):
    """The response of `SearchAvailableShippingProviders` (202405)."""

    __slots__ = ()

    reserve_arrived_times: list[GsSearchAvailableShippingProvidersReserveArrivedTime]
    """Reserve arrived times."""

    shipping_providers: list[ShippingProvider]
    """Shipping providers."""


class SearchDeliveryOrdersResponse(ResponseModel):
    """The response of `SearchDeliveryOrders` (202405)."""

    __slots__ = ()

    delivery_orders: list[DeliveryOrder]
    """Delivery orders."""

    total_count: int | Any
    """Total count. Example: `100`."""


class SearchStockupOrdersResponse(ResponseModel):
    """The response of `SearchStockupOrders` (202405)."""

    __slots__ = ()

    stockup_orders: list[StockupOrder]
    """Stockup orders."""

    total_count: int | Any
    """Total count. Example: `100`."""


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
