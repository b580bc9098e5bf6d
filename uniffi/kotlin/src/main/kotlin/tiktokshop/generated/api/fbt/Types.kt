// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `CancelFBTMCFOrder` (202601). Cancels a multi-channel fulfilment order, in whole or for some of its consign orders. */
public class CancelFbtMcfOrderResponse(response: ApiResponse) : ResponseView(response) {
    /** Order for delivery from an FBT warehouse to a customer of another sales channel. */
    public val mcfOrder: CancelFbtMcfOrderMcfOrder? get() = child("mcf_order")?.let(::CancelFbtMcfOrderMcfOrder)
}

/** The response of `CancelInboundOrder` (202602). Cancels one inbound order to a TikTok warehouse, with a reason. */
public class CancelInboundOrderResponse(response: ApiResponse) : ResponseView(response)


/** The response of `ConfirmInboundMethod` (202603). Confirms the placement and arrival time of an inbound plan, which creates inbound orders. */
public class ConfirmInboundMethodResponse(response: ApiResponse) : ResponseView(response) {
    /** Ids of the inbound orders that were created from the plan. */
    public val inboundOrderIds: List<String> get() = texts("inbound_order_ids")
}

/** The response of `CreateFBTGoods` (202607). Creates warehouse goods for SKUs and returns a result for each. */
public class CreateFbtGoodsResponse(response: ApiResponse) : ResponseView(response) {
    /** Outcome of the request to create goods, entry by entry. */
    public val createResultInfo: CreateResultInfo? get() = child("create_result_info")?.let(::CreateResultInfo)
}

/** The response of `CreateFBTMCFOrder` (202607). Creates an order from another channel, to be fulfilled by TikTok's warehouse. */
public class CreateFbtMcfOrderResponse(response: ApiResponse) : ResponseView(response) {
    /** Order for delivery from an FBT warehouse to a customer of another sales channel. */
    public val mcfOrder: McfOrder? get() = child("mcf_order")?.let(::McfOrder)
}

/** The response of `CreateOrUpdateInboundPlan` (202602). Creates an inbound plan of goods and cartons, or updates an existing one. */
public class CreateOrUpdateInboundPlanResponse(response: ApiResponse) : ResponseView(response) {
    /** Inbound plan that was just created or changed. */
    public val inboundPlan: InboundPlan? get() = child("inbound_plan")?.let(::InboundPlan)
}

/** The response of `GetFBFMCFOrderStatus` (202601). Returns one multi-channel fulfilment order with its consign orders and tracking. */
public class GetFbtMcfOrderStatusResponse(response: ApiResponse) : ResponseView(response) {
    /** Order for delivery from an FBT warehouse to a customer of another sales channel. */
    public val mcfOrder: McfOrder? get() = child("mcf_order")?.let(::McfOrder)
}

/** The response of `getfbtmerchantmcfstatus` (202601). Tells whether the merchant may use multi-channel fulfilment. */
public class GetFbtMerchantMcfStatusResponse(response: ApiResponse) : ResponseView(response) {
    /** Whether the seller takes part in multi-channel fulfillment. */
    public val mcfStatus: McfStatus? get() = child("mcf_status")?.let(::McfStatus)
}

/** The response of `GetFBTMerchantOnboardedRegions` (202409). Lists the regions where the merchant uses Fulfilled by TikTok. */
public class GetFbtMerchantOnboardedRegionsResponse(response: ApiResponse) : ResponseView(response) {
    /** Countries in which the seller can use FBT; empty if none. */
    public val onboardedRegions: List<OnboardedRegion> get() = views("onboarded_regions") { OnboardedRegion(it) }
}

/** The response of `GetFBTWarehouseList` (202408). Lists the Fulfilled by TikTok warehouses, with their addresses and logistics services. */
public class GetFbtWarehouseListResponse(response: ApiResponse) : ResponseView(response) {
    /** FBT warehouses with address and services. */
    public val warehouses: List<Warehouse> get() = views("warehouses") { Warehouse(it) }
}

/** The response of `GetInboundMethodDetail` (202602). Returns the allocation and the placement fee of one inbound method for a plan. */
public class GetInboundMethodDetailResponse(response: ApiResponse) : ResponseView(response) {
    /** When the offered inbound method and its fee expire, as a Unix timestamp in text. */
    public val expirationTimestamp: String? get() = text("expiration_timestamp")

    /** Details of the inbound method: fee, shipments and options. */
    public val info: List<Info> get() = views("info") { Info(it) }

    /** State of the task that works out the distribution over warehouses; call again until it is done. */
    public val placementTaskStatus: String? get() = text("placement_task_status")
}

/** The response of `GetInboundOrder` (202602). Returns inbound orders, with their carriers, planned goods and received batches. */
public class GetInboundOrderResponse(response: ApiResponse) : ResponseView(response) {
    /** Inbound orders with goods, carriers and receipts. */
    public val inboundOrders: List<InboundOrder> get() = views("inbound_orders") { InboundOrder(it) }
}

/** The response of `ListAvailableInboundMethods` (202602). Lists the inbound methods, time windows and warehouses open to a plan. */
public class ListAvailableInboundMethodsResponse(response: ApiResponse) : ResponseView(response) {
    /** Ways in which the goods of the plan can be brought in, with fee and dates. */
    public val availableInboundMethodList: List<AvailableInboundMethod> get() = views("available_inbound_method_list") { AvailableInboundMethod(it) }
}

/** The response of `PrintInboundOrderLabels` (202602). Creates carton or item labels of an inbound order and returns their URL. */
public class PrintInboundOrderLabelsResponse(response: ApiResponse) : ResponseView(response) {
    /** Address of the file with the labels; filled once `task_status` says that they are ready. */
    public val downloadUrl: String? get() = text("download_url")

    /** State of the print task; `download_url` is filled once it is done. */
    public val taskStatus: String? get() = text("task_status")
}

/** The response of `QueryGoodsInventoryForMCF` (202601). Returns the quantity of goods available for multi-channel fulfilment. */
public class QueryGoodsInventoryForMcfResponse(response: ApiResponse) : ResponseView(response) {
    /** Stock of each of the goods asked for, one entry each. */
    public val goodsInventoryList: List<GoodsInventory> get() = views("goods_inventory_list") { GoodsInventory(it) }
}

/** The response of `SearchFBTInventory` (202408). Lists stock in TikTok warehouses by goods, SKU or warehouse. */
public class SearchFbtInventoryResponse(response: ApiResponse) : ResponseView(response) {
    /** Stock of each of the goods in each warehouse. */
    public val inventory: List<Inventory> get() = views("inventory") { Inventory(it) }

    /** Token to pass as `page_token` for the next page; empty on the last page. Example: `cGFnZV9udW1iZXI9Mg==`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of all entries that match, over all pages. Example: `22113`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SearchFBTInventoryRecord` (202410). Lists the changes of stock in TikTok warehouses within a time range. */
public class SearchFbtInventoryRecordResponse(response: ApiResponse) : ResponseView(response) {
    /** Changes of stock in FBT warehouses, one entry each. */
    public val inventoryRecords: List<InventoryRecord> get() = views("inventory_records") { InventoryRecord(it) }

    /** Token to pass as `page_token` for the next page; empty on the last page. Example: `cGFnZV9udW1iZXI9Mg==`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of all entries that match, over all pages. Example: `22113`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SearchGoodsHazmatAndExpirationInfo` (202603). Returns hazmat and expiry data of the goods behind the given SKUs. */
public class SearchGoodsHazmatAndExpirationInfoResponse(response: ApiResponse) : ResponseView(response) {
    /** Whether the SKUs count as dangerous goods and how their expiry is managed. */
    public val hazmatAndExpirationInfo: HazmatAndExpirationInfo? get() = child("hazmat_and_expiration_info")?.let(::HazmatAndExpirationInfo)
}

/** The response of `SearchGoodsInfo` (202607). Lists warehouse goods by id, product, SKU or reference code. */
public class SearchGoodsInfoResponse(response: ApiResponse) : ResponseView(response) {
    /** Goods kept in FBT warehouses, with their SKUs. */
    public val goods: List<Goods> get() = views("goods") { Goods(it) }

    /** Token to pass as `page_token` for the next page; empty on the last page. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of all entries that match, over all pages. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `ShipInboundOrder` (202603). Marks an inbound order as shipped with its shipping method and cartons. */
public class ShipInboundOrderResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the inbound order whose goods are on their way to the warehouse. */
    public val inboundOrderId: String? get() = text("inbound_order_id")
}

/** The response of `UpdateFBTGoodsInfo` (202607). Replaces the name, size, hazmat and shelf-life data of one warehouse good. */
public class UpdateFbtGoodsInfoResponse(response: ApiResponse) : ResponseView(response) {
    /** Outcome of the request to change the goods. */
    public val updateResultInfo: UpdateResultInfo? get() = child("update_result_info")?.let(::UpdateResultInfo)
}

/** The response of `UpdateGoodsSKURelations` (202603). Links SKUs to warehouse goods or unlinks them, with a result for each. */
public class UpdateGoodsSkuRelationsResponse(response: ApiResponse) : ResponseView(response) {
    /** Outcome of linking or unlinking goods and SKUs. */
    public val operateGoodsSkuRelationInfo: OperateGoodsSkuRelationInfo? get() = child("operate_goods_sku_relation_info")?.let(::OperateGoodsSkuRelationInfo)
}

/** The response of `UpdateInboundOrderTracking` (202602). Sets the carrier and the tracking number for the cartons of an inbound order. */
public class UpdateInboundOrderTrackingResponse(response: ApiResponse) : ResponseView(response)


/** Address inside [Warehouse]. */
public class Address(raw: JsonObject) : JsonView(raw) {
    /** First line of the address: street and number. */
    public val addressLine1: String? get() = text("address_line_1")

    /** Second line of the address, such as a flat or a building; may be empty. */
    public val addressLine2: String? get() = text("address_line_2")

    /** Third line of the address; may be empty. */
    public val addressLine3: String? get() = text("address_line_3")

    /** Town or city that the address lies in. Example: `Rialto`. */
    public val city: String? get() = text("city")

    /** District or county that the address lies in. */
    public val district: String? get() = text("district")

    /** Postal code of the address, in the US the ZIP code. Example: `92376`. */
    public val postalCode: String? get() = text("postal_code")

    /** Country or region of the address, ISO 3166-1 alpha-2. Example: `US`. */
    public val regionCode: String? get() = text("region_code")

    /** State or province of the address, such as CA. Example: `CA`. */
    public val state: String? get() = text("state")
}

/** Aerosol extra info inside [CreateFbtGoodsHazmatInfo], [HazmatInfo]. */
public class AerosolExtraInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        volume: String? = null,
        volumeUnit: String? = null,
    ) : this(fields("volume", volume, "volume_unit", volumeUnit))

    /** Volume of the aerosol in `volume_unit`, as text. */
    public val volume: String? get() = text("volume")

    /** Unit of the volume, such as milliliters. */
    public val volumeUnit: String? get() = text("volume_unit")
}

/** Allocation shipment inside [Info]. */
public class AllocationShipment(raw: JsonObject) : JsonView(raw) {
    /** Cartons of the shipment, with content and size. */
    public val cartons: List<Carton> get() = views("cartons") { Carton(it) }

    /** Goods and quantities in the plan or shipment. */
    public val goodsItems: List<GoodsItem> get() = views("goods_items") { GoodsItem(it) }

    /** Ways in which the shipment can travel to the warehouse. */
    public val shipmentOptions: List<ShipmentOption> get() = views("shipment_options") { ShipmentOption(it) }

    /** Id of the warehouse that the shipment goes to. */
    public val warehouseId: String? get() = text("warehouse_id")
}

/** Available inbound method inside [ListAvailableInboundMethodsResponse]. */
public class AvailableInboundMethod(raw: JsonObject) : JsonView(raw) {
    /** Periods in which the goods of the plan may arrive at the warehouse. */
    public val availableTimeWindowList: List<AvailableTimeWindow> get() = views("available_time_window_list") { AvailableTimeWindow(it) }

    /** Way in which the goods get from the seller into FBT warehouses. */
    public val inboundMethod: String? get() = text("inbound_method")

    /** Estimated fee for spreading the goods over the warehouses. */
    public val placementFeeEstimate: Money? get() = child("placement_fee_estimate")?.let(::Money)

    /** FBT warehouses that the goods would go to by this method. */
    public val warehouseList: List<ListAvailableInboundMethodsWarehouse> get() = views("warehouse_list") { ListAvailableInboundMethodsWarehouse(it) }
}

/** Available time window inside [AvailableInboundMethod]. */
public class AvailableTimeWindow(raw: JsonObject) : JsonView(raw) {
    /** End of the period, as a Unix timestamp in text. */
    public val endTimestamp: String? get() = text("end_timestamp")

    /** Start of the period, as a Unix timestamp in text. */
    public val startTimestamp: String? get() = text("start_timestamp")
}

/** Barcode inside [Goods]. */
public class Barcode(raw: JsonObject) : JsonView(raw) {
    /** Content of the barcode that is printed on the goods. */
    public val code: String? get() = text("code")

    /** Kind of the barcode: UPC, EAN, GTIN, ASIN or FNSKU, the seller's SKU id, or one made by FBT. */
    public val type: String? get() = text("type")
}

/** Barcode info inside [CreateGoodsDto], [UpdateGoodsDto]. */
public class BarcodeInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        barcodeType: String? = null,
        barcodeValue: String? = null,
    ) : this(fields("barcode_type", barcodeType, "barcode_value", barcodeValue))

    /** Kind of the barcode, such as UPC or EAN. */
    public val barcodeType: String? get() = text("barcode_type")

    /** Digits or characters that a scanner reads from the goods. */
    public val barcodeValue: String? get() = text("barcode_value")
}

/** Battery extra info inside [HazmatInfo]. */
public class BatteryExtraInfo(raw: JsonObject) : JsonView(raw) {
    /** Number of batteries in each package, as text. */
    public val batteryCountPerPackage: String? get() = text("battery_count_per_package")

    /** How the battery is packed in relation to a device. */
    public val batteryPackagingType: String? get() = text("battery_packaging_type")

    /** Kind of the battery, such as its chemistry. */
    public val batteryType: String? get() = text("battery_type")

    /** Whether the battery needs a test report by UN 38.3. */
    public val isNeedUn383Test: Boolean? get() = flag("is_need_un_38_3_test")

    /** Capacity of all batteries in a package, in `total_battery_capacity_unit`, as text. */
    public val totalBatteryCapacity: String? get() = text("total_battery_capacity")

    /** Unit of `total_battery_capacity`, such as watt-hours. */
    public val totalBatteryCapacityUnit: String? get() = text("total_battery_capacity_unit")

    /** Weight of all batteries in a package, in `total_battery_weight_unit`, as text. */
    public val totalBatteryWeight: String? get() = text("total_battery_weight")

    /** Unit of `total_battery_weight`, such as grams. */
    public val totalBatteryWeightUnit: String? get() = text("total_battery_weight_unit")

    /** Address of the battery's test report by UN 38.3. */
    public val un383TestFileUrl: String? get() = text("un_38_3_test_file_url")
}

/** Box measurement inside [Carton], [CartonDetail]. */
public class BoxMeasurement(raw: JsonObject) : JsonView(raw) {
    /** Height of the carton in `length_unit`, as text. */
    public val height: String? get() = text("height")

    /** Length of the carton in `length_unit`, as text. */
    public val length: String? get() = text("length")

    /** Unit of length, width and height of the carton. */
    public val lengthUnit: String? get() = text("length_unit")

    /** Weight of the carton in `weight_unit`, as text. */
    public val weight: String? get() = text("weight")

    /** Unit that the weight beside it is given in. */
    public val weightUnit: String? get() = text("weight_unit")

    /** Width of the carton in `length_unit`, as text. */
    public val width: String? get() = text("width")
}

/** Bulky item attribute inside [Goods]. */
public class BulkyItemAttribute(raw: JsonObject) : JsonView(raw) {
    /** Whether the goods count as bulky, which changes how they are shipped. */
    public val isBulkyItem: Boolean? get() = flag("is_bulky_item")

    /** Whether the goods are accessories of a bulky item. */
    public val isBulkyItemAccessories: Boolean? get() = flag("is_bulky_item_accessories")
}

/** Consign order inside [CancelFbtMcfOrderMcfOrder]. */
public class CancelFbtMcfOrderConsignOrder(raw: JsonObject) : JsonView(raw) {
    /** Id of the parcel (consign order) in the FBT system, with the prefix OBF. Example: `OBF1234`. */
    public val id: String? get() = text("id")

    /** State of the parcel: PENDING, HANDLE_BY_WAREHOUSE, SHIPPED, HANDOVER to the carrier, COMPLETED; or CLOSED, LOST, DAMAGE, ABNORMAL if it went wrong. Example: `cancelled`. */
    public val status: String? get() = text("status")
}

/** Consign order inside `CancelFbtMcfOrder`. */
public class CancelFbtMcfOrderConsignOrder2(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
    ) : this(fields("id", id))

    /** Id of the parcel (consign order) in the FBT system, with the prefix OBF. Example: `OBF7136104329798256386`. */
    public val id: String? get() = text("id")
}

/** MCF order inside [CancelFbtMcfOrderResponse]. */
public class CancelFbtMcfOrderMcfOrder(raw: JsonObject) : JsonView(raw) {
    /** Parcels of the multi-channel order, one for each shipment; empty until the warehouse has shipped. */
    public val consignOrders: List<CancelFbtMcfOrderConsignOrder> get() = views("consign_orders") { CancelFbtMcfOrderConsignOrder(it) }

    /** Id of the order in your own order system. Example: `shopify7136104329798256386`. */
    public val externalOrderId: String? get() = text("external_order_id")

    /** Id of the multi-channel order in the FBT system. Example: `7136104329798256386`. */
    public val mcfOrderId: String? get() = text("mcf_order_id")
}

/** Carton inside [AllocationShipment]. */
public class Carton(raw: JsonObject) : JsonView(raw) {
    /** Length, width, height and weight of each carton. */
    public val boxMeasurements: BoxMeasurement? get() = child("box_measurements")?.let(::BoxMeasurement)

    /** Numbers of the cartons that have this content and size. */
    public val cartonNums: List<String> get() = texts("carton_nums")

    /** Whether the carton holds one SKU or several. */
    public val cartonType: String? get() = text("carton_type")

    /** Goods packed in each carton, with quantity, lot and expiry. */
    public val items: List<CreateOrUpdateInboundPlanItem> get() = views("items") { CreateOrUpdateInboundPlanItem(it) }

    /** Number of cartons with this content and size. */
    public val quantity: Long? get() = integer("quantity")
}

/** Carton detail inside [InboundOrder]. */
public class CartonDetail(raw: JsonObject) : JsonView(raw) {
    /** Length, width, height and weight of each carton. */
    public val boxMeasurements: BoxMeasurement? get() = child("box_measurements")?.let(::BoxMeasurement)

    /** Number of the carton within the inbound order. */
    public val cartonNo: String? get() = text("carton_no")

    /** Whether the carton holds one SKU or several. */
    public val cartonType: String? get() = text("carton_type")

    /** Goods packed in each carton, with quantity, lot and expiry. */
    public val items: List<Item> get() = views("items") { Item(it) }
}

/** Consign order inside [McfOrder]. */
public class ConsignOrder(raw: JsonObject) : JsonView(raw) {
    /** Carrier of the parcel; empty until it has been handed over. Example: `USPS`. */
    public val carrier: String? get() = text("carrier")

    /** Goods and quantities packed in this parcel. */
    public val goods: List<GetFbtMcfOrderStatusGoods> get() = views("goods") { GetFbtMcfOrderStatusGoods(it) }

    /** Id of the parcel (consign order) in the FBT system, with the prefix OBF. Example: `OBF1234`. */
    public val id: String? get() = text("id")

    /** Who cancelled the parcel: true for the platform, false for your own order system. Example: `false`. */
    public val isPlatformClosed: Boolean? get() = flag("is_platform_closed")

    /** What holds the parcel up; filled for states such as ABNORMAL or LOST. */
    public val issue: String? get() = text("issue")

    /** Carrier of the parcel; empty until it has been handed over. */
    public val shippingProvider: ShippingProvider? get() = child("shipping_provider")?.let(::ShippingProvider)

    /** State of the parcel: PENDING, HANDLE_BY_WAREHOUSE, SHIPPED, HANDOVER to the carrier, COMPLETED; or CLOSED, LOST, DAMAGE, ABNORMAL if it went wrong. Example: `PENDING`. */
    public val status: String? get() = text("status")

    /** Tracking number of the parcel; empty until it has been handed over. Example: `TN87654321`. */
    public val trackingNumber: String? get() = text("tracking_number")
}

/** Consignee inside `CreateFbtMcfOrder`. */
public class Consignee(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        address: CreateFbtMcfOrderAddress,
        email: String,
        name: String,
        phoneNumber: String,
    ) : this(fields("address", address, "email", email, "name", name, "phone_number", phoneNumber))

    /** Address to deliver to; it must pass the address check, otherwise no order is created. Required. */
    public val address: CreateFbtMcfOrderAddress? get() = child("address")?.let(::CreateFbtMcfOrderAddress)

    /** Email address of the person who gets the goods. Required. */
    public val email: String? get() = text("email")

    /** Full name of the person who gets the goods. Required. */
    public val name: String? get() = text("name")

    /** Phone number of the person who gets the goods. Required. */
    public val phoneNumber: String? get() = text("phone_number")
}

/** Battery extra info inside [CreateFbtGoodsHazmatInfo]. */
public class CreateFbtGoodsBatteryExtraInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        batteryPackagingType: BatteryPackagingType,
        batteryType: String,
        isNeedUn383Test: Boolean,
        totalBatteryCapacity: String,
        totalBatteryCapacityUnit: String,
        totalBatteryWeight: String,
        totalBatteryWeightUnit: String,
        batteryCountPerPackage: String? = null,
        un383TestFileUrl: String? = null,
    ) : this(fields("battery_packaging_type", batteryPackagingType, "battery_type", batteryType, "is_need_un_38_3_test", isNeedUn383Test, "total_battery_capacity", totalBatteryCapacity, "total_battery_capacity_unit", totalBatteryCapacityUnit, "total_battery_weight", totalBatteryWeight, "total_battery_weight_unit", totalBatteryWeightUnit, "battery_count_per_package", batteryCountPerPackage, "un_38_3_test_file_url", un383TestFileUrl))

    /** Number of batteries in each package, as text. */
    public val batteryCountPerPackage: String? get() = text("battery_count_per_package")

    /** How the battery is packed in relation to a device. Required. */
    public val batteryPackagingType: BatteryPackagingType? get() = text("battery_packaging_type")?.let(::BatteryPackagingType)

    /** Kind of the battery, such as its chemistry. Required. */
    public val batteryType: String? get() = text("battery_type")

    /** Whether the battery needs a test report by UN 38.3. Required. */
    public val isNeedUn383Test: Boolean? get() = flag("is_need_un_38_3_test")

    /** Capacity of all batteries in a package, in `total_battery_capacity_unit`, as text. Required. */
    public val totalBatteryCapacity: String? get() = text("total_battery_capacity")

    /** Unit of `total_battery_capacity`, such as watt-hours. Required. */
    public val totalBatteryCapacityUnit: String? get() = text("total_battery_capacity_unit")

    /** Weight of all batteries in a package, in `total_battery_weight_unit`, as text. Required. */
    public val totalBatteryWeight: String? get() = text("total_battery_weight")

    /** Unit of `total_battery_weight`, such as grams. Required. */
    public val totalBatteryWeightUnit: String? get() = text("total_battery_weight_unit")

    /** Address of the battery's test report by UN 38.3. */
    public val un383TestFileUrl: String? get() = text("un_38_3_test_file_url")
}

/** Bulky item attribute inside [CreateGoodsDto], [UpdateGoodsDto]. */
public class CreateFbtGoodsBulkyItemAttribute(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        isBulkyItemAccessories: Boolean? = null,
    ) : this(fields("is_bulky_item_accessories", isBulkyItemAccessories))

    /** Whether the goods are accessories of a bulky item. */
    public val isBulkyItemAccessories: Boolean? get() = flag("is_bulky_item_accessories")
}

/** Flammable liquids extra info inside [CreateFbtGoodsHazmatInfo]. */
public class CreateFbtGoodsFlammableLiquidsExtraInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        flammableLiquidsType: FlammableLiquidsType,
        flammableLiquidsVolume: String,
        volumeUnit: String? = null,
    ) : this(fields("flammable_liquids_type", flammableLiquidsType, "flammable_liquids_volume", flammableLiquidsVolume, "volume_unit", volumeUnit))

    /** Kind of liquid, from perfume to paint, that can catch fire. Required. */
    public val flammableLiquidsType: FlammableLiquidsType? get() = text("flammable_liquids_type")?.let(::FlammableLiquidsType)

    /** Volume of the flammable liquid in `volume_unit`, as text. Required. */
    public val flammableLiquidsVolume: String? get() = text("flammable_liquids_volume")

    /** Unit of the volume, such as milliliters. */
    public val volumeUnit: String? get() = text("volume_unit")
}

/** Hazmat info inside [CreateGoodsDto], [UpdateGoodsDto]. */
public class CreateFbtGoodsHazmatInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        dgClass: DgClass,
        dgUncode: DgUncode,
        hazmatType: HazmatType,
        msdsFileUrl: String,
        aerosolExtraInfo: AerosolExtraInfo? = null,
        batteryExtraInfo: CreateFbtGoodsBatteryExtraInfo? = null,
        flammableLiquidsExtraInfo: CreateFbtGoodsFlammableLiquidsExtraInfo? = null,
    ) : this(fields("dg_class", dgClass, "dg_uncode", dgUncode, "hazmat_type", hazmatType, "msds_file_url", msdsFileUrl, "aerosol_extra_info", aerosolExtraInfo, "battery_extra_info", batteryExtraInfo, "flammable_liquids_extra_info", flammableLiquidsExtraInfo))

    /** Volume of the aerosol; needed if `hazmat_type` is AEROSOLS. */
    public val aerosolExtraInfo: AerosolExtraInfo? get() = child("aerosol_extra_info")?.let(::AerosolExtraInfo)

    /** Facts about the battery; needed if `hazmat_type` is BATTERY. */
    public val batteryExtraInfo: CreateFbtGoodsBatteryExtraInfo? get() = child("battery_extra_info")?.let(::CreateFbtGoodsBatteryExtraInfo)

    /** Class of dangerous goods in the United Nations scheme. Required. */
    public val dgClass: DgClass? get() = text("dg_class")?.let(::DgClass)

    /** Four-digit number of the dangerous goods in the United Nations list. Required. */
    public val dgUncode: DgUncode? get() = text("dg_uncode")?.let(::DgUncode)

    /** Kind and volume of the liquid; needed if `hazmat_type` is FLAMMABLE_LIQUID. */
    public val flammableLiquidsExtraInfo: CreateFbtGoodsFlammableLiquidsExtraInfo? get() = child("flammable_liquids_extra_info")?.let(::CreateFbtGoodsFlammableLiquidsExtraInfo)

    /** Kind of dangerous goods, which decides on the further details needed. Required. */
    public val hazmatType: HazmatType? get() = text("hazmat_type")?.let(::HazmatType)

    /** Address of the material safety data sheet. Required. */
    public val msdsFileUrl: String? get() = text("msds_file_url")
}

/** Address inside [Consignee]. */
public class CreateFbtMcfOrderAddress(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        addressLine1: String,
        city: String,
        countryCode: String,
        stateOrRegion: String,
        addressLine2: String? = null,
        districtOrCounty: String? = null,
        postalCode: String? = null,
    ) : this(fields("address_line_1", addressLine1, "city", city, "country_code", countryCode, "state_or_region", stateOrRegion, "address_line_2", addressLine2, "district_or_county", districtOrCounty, "postal_code", postalCode))

    /** First line of the address: street and number. Required. */
    public val addressLine1: String? get() = text("address_line_1")

    /** Second line of the address, such as a flat or a building; may be empty. */
    public val addressLine2: String? get() = text("address_line_2")

    /** Town or city that the address lies in. Required. */
    public val city: String? get() = text("city")

    /** Country of the address, ISO 3166-1 alpha-2. Required. */
    public val countryCode: String? get() = text("country_code")

    /** Part of the city or county that the address lies in. */
    public val districtOrCounty: String? get() = text("district_or_county")

    /** Postal code of the address, in the US the ZIP code. */
    public val postalCode: String? get() = text("postal_code")

    /** State, province or region that the address lies in. Required. */
    public val stateOrRegion: String? get() = text("state_or_region")
}

/** Goods inside `CreateFbtMcfOrder`. */
public class CreateFbtMcfOrderGoods(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String,
        quantity: Long,
    ) : this(fields("id", id, "quantity", quantity))

    /** Id of the goods to deliver, as the FBT system knows them. Required. */
    public val id: String? get() = text("id")

    /** Units to deliver; all goods of the order together at most 50. Required. */
    public val quantity: Long? get() = integer("quantity")
}

/** Create goods dto inside `CreateFbtGoods`. */
public class CreateGoodsDto(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        createGoodsType: String,
        dimensionAndWeightBaseInfo: DimensionAndWeightBaseInfo,
        goodsImageUrl: String,
        goodsName: String,
        isExpirationManagement: Boolean,
        isHazmat: Boolean,
        isLotCode: Boolean,
        returnHandlingMethod: ReturnHandlingMethod,
        ttsSkuId: String,
        barcodeInfos: List<BarcodeInfo>? = null,
        bulkyItemAttribute: CreateFbtGoodsBulkyItemAttribute? = null,
        goodsSafetyAttributes: GoodsSafetyAttribute? = null,
        hazmatInfo: CreateFbtGoodsHazmatInfo? = null,
        isSioc: Boolean? = null,
        referenceCode: String? = null,
        shelfLifeAttributeInfo: ShelfLifeAttributeInfo? = null,
        siocAttribute: SiocAttribute? = null,
    ) : this(fields("create_goods_type", createGoodsType, "dimension_and_weight_base_info", dimensionAndWeightBaseInfo, "goods_image_url", goodsImageUrl, "goods_name", goodsName, "is_expiration_management", isExpirationManagement, "is_hazmat", isHazmat, "is_lot_code", isLotCode, "return_handling_method", returnHandlingMethod, "tts_sku_id", ttsSkuId, "barcode_infos", barcodeInfos, "bulky_item_attribute", bulkyItemAttribute, "goods_safety_attributes", goodsSafetyAttributes, "hazmat_info", hazmatInfo, "is_sioc", isSioc, "reference_code", referenceCode, "shelf_life_attribute_info", shelfLifeAttributeInfo, "sioc_attribute", siocAttribute))

    /** Barcodes that are printed on the goods, each with its kind. */
    public val barcodeInfos: List<BarcodeInfo> get() = views("barcode_infos") { BarcodeInfo(it) }

    /** Whether the goods are bulky or belong to a bulky item. */
    public val bulkyItemAttribute: CreateFbtGoodsBulkyItemAttribute? get() = child("bulky_item_attribute")?.let(::CreateFbtGoodsBulkyItemAttribute)

    /** How the goods are created, for example from an existing SKU of the shop. Required. */
    public val createGoodsType: String? get() = text("create_goods_type")

    /** Size and weight of the goods as you declare them. Required. */
    public val dimensionAndWeightBaseInfo: DimensionAndWeightBaseInfo? get() = child("dimension_and_weight_base_info")?.let(::DimensionAndWeightBaseInfo)

    /** Address at which the picture of the goods can be loaded. Required. */
    public val goodsImageUrl: String? get() = text("goods_image_url")

    /** Name under which FBT warehouses keep the goods. Required. */
    public val goodsName: String? get() = text("goods_name")

    /** Whether the goods are fragile, liquid or sharp. */
    public val goodsSafetyAttributes: GoodsSafetyAttribute? get() = child("goods_safety_attributes")?.let(::GoodsSafetyAttribute)

    /** Facts on the dangerous goods; needed if `is_hazmat` is true. */
    public val hazmatInfo: CreateFbtGoodsHazmatInfo? get() = child("hazmat_info")?.let(::CreateFbtGoodsHazmatInfo)

    /** Whether the expiry dates of the goods are managed. Required. */
    public val isExpirationManagement: Boolean? get() = flag("is_expiration_management")

    /** Whether the goods are dangerous goods in transport. Required. */
    public val isHazmat: Boolean? get() = flag("is_hazmat")

    /** Whether the goods are tracked by lot code. Required. */
    public val isLotCode: Boolean? get() = flag("is_lot_code")

    /** Whether the goods ship in their own container, without a further box. */
    public val isSioc: Boolean? get() = flag("is_sioc")

    /** Code that you gave the goods, such as their id in your own system. */
    public val referenceCode: String? get() = text("reference_code")

    /** What the warehouse does with goods that customers send back. Required. */
    public val returnHandlingMethod: ReturnHandlingMethod? get() = text("return_handling_method")?.let(::ReturnHandlingMethod)

    /** How long the goods keep and what happens before and after they expire. */
    public val shelfLifeAttributeInfo: ShelfLifeAttributeInfo? get() = child("shelf_life_attribute_info")?.let(::ShelfLifeAttributeInfo)

    /** Proof that the goods can ship in their own container. */
    public val siocAttribute: SiocAttribute? get() = child("sioc_attribute")?.let(::SiocAttribute)

    /** Platform's id of the SKU in the shop (TikTok Shop, TTS). Required. */
    public val ttsSkuId: String? get() = text("tts_sku_id")
}

/** Box measurement inside [CreateOrUpdateInboundPlanCarton]. */
public class CreateOrUpdateInboundPlanBoxMeasurement(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        height: String,
        length: String,
        lengthUnit: LengthUnit,
        weight: String,
        weightUnit: CreateOrUpdateInboundPlanBoxMeasurementWeightUnit,
        width: String,
    ) : this(fields("height", height, "length", length, "length_unit", lengthUnit, "weight", weight, "weight_unit", weightUnit, "width", width))

    /** Height of the carton in `length_unit`, as text. Required. */
    public val height: String? get() = text("height")

    /** Length of the carton in `length_unit`, as text. Required. */
    public val length: String? get() = text("length")

    /** Unit of length, width and height of the carton. Required. */
    public val lengthUnit: LengthUnit? get() = text("length_unit")?.let(::LengthUnit)

    /** Weight of the carton in `weight_unit`, as text. Required. */
    public val weight: String? get() = text("weight")

    /** Unit that the weight beside it is given in. Required. */
    public val weightUnit: CreateOrUpdateInboundPlanBoxMeasurementWeightUnit? get() = text("weight_unit")?.let(::CreateOrUpdateInboundPlanBoxMeasurementWeightUnit)

    /** Width of the carton in `length_unit`, as text. Required. */
    public val width: String? get() = text("width")
}

/** Carton inside `CreateOrUpdateInboundPlan`, `ShipInboundOrder`. */
public class CreateOrUpdateInboundPlanCarton(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        boxMeasurements: CreateOrUpdateInboundPlanBoxMeasurement,
        cartonType: CartonType,
        items: List<CreateOrUpdateInboundPlanItem>,
        quantity: Long,
        cartonNums: List<String>? = null,
    ) : this(fields("box_measurements", boxMeasurements, "carton_type", cartonType, "items", items, "quantity", quantity, "carton_nums", cartonNums))

    /** Length, width, height and weight of each carton. Required. */
    public val boxMeasurements: CreateOrUpdateInboundPlanBoxMeasurement? get() = child("box_measurements")?.let(::CreateOrUpdateInboundPlanBoxMeasurement)

    /** Numbers of the cartons that have this content and size. */
    public val cartonNums: List<String> get() = texts("carton_nums")

    /** Whether the carton holds one SKU or several. Required. */
    public val cartonType: CartonType? get() = text("carton_type")?.let(::CartonType)

    /** Goods packed in each carton, with quantity, lot and expiry. Required. */
    public val items: List<CreateOrUpdateInboundPlanItem> get() = views("items") { CreateOrUpdateInboundPlanItem(it) }

    /** Number of cartons with this content and size. Required. */
    public val quantity: Long? get() = integer("quantity")
}

/** Item inside [Carton], [CreateOrUpdateInboundPlanCarton]. */
public class CreateOrUpdateInboundPlanItem(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        expirationTimestamp: String? = null,
        goodsId: String? = null,
        lotCode: String? = null,
        quantity: Long? = null,
    ) : this(fields("expiration_timestamp", expirationTimestamp, "goods_id", goodsId, "lot_code", lotCode, "quantity", quantity))

    /** When the goods expire, Unix time, as text. */
    public val expirationTimestamp: String? get() = text("expiration_timestamp")

    /** Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop. */
    public val goodsId: String? get() = text("goods_id")

    /** Code that marks units made in the same production run. */
    public val lotCode: String? get() = text("lot_code")

    /** Number of units of the goods in the order, plan or carton. */
    public val quantity: Long? get() = integer("quantity")
}

/** Create result inside [CreateResultInfo]. */
public class CreateResult(raw: JsonObject) : JsonView(raw) {
    /** Why the operation failed; absent if `is_success` is true. */
    public val failReason: String? get() = text("fail_reason")

    /** Whether the operation succeeded; if not, `fail_reason` says why. */
    public val isSuccess: Boolean? get() = flag("is_success")

    /** Id of the goods in the FBT system (Fulfilled by TikTok). */
    public val ttsGoodsId: String? get() = text("tts_goods_id")

    /** Platform's id of the SKU in the shop (TikTok Shop, TTS). */
    public val ttsSkuId: String? get() = text("tts_sku_id")
}

/** Create result info inside [CreateFbtGoodsResponse]. */
public class CreateResultInfo(raw: JsonObject) : JsonView(raw) {
    /** Outcome for each of the goods to create. */
    public val createResultList: List<CreateResult> get() = views("create_result_list") { CreateResult(it) }
}

/** Dimension inside [MerchantDeclarationInfo], [WarehouseConfirmationInfo]. */
public class Dimension(raw: JsonObject) : JsonView(raw) {
    /** Height of the goods in `unit`, text with up to three decimals. */
    public val height: String? get() = text("height")

    /** Length of the goods in `unit`, text with up to three decimals. */
    public val length: String? get() = text("length")

    /** Unit of length, width and height, such as CENTIMETER or INCH. */
    public val unit: String? get() = text("unit")

    /** Width of the goods in `unit`, text with up to three decimals. */
    public val width: String? get() = text("width")
}

/** Dimension and weight base info inside [CreateGoodsDto]. */
public class DimensionAndWeightBaseInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        dimensionUnit: String,
        heightValue: String,
        lengthValue: String,
        weightUnit: String,
        weightValue: String,
        widthValue: String,
    ) : this(fields("dimension_unit", dimensionUnit, "height_value", heightValue, "length_value", lengthValue, "weight_unit", weightUnit, "weight_value", weightValue, "width_value", widthValue))

    /** Unit that length, width and height of the goods are given in. Required. */
    public val dimensionUnit: String? get() = text("dimension_unit")

    /** Height of the goods in `dimension_unit`, as text. Required. */
    public val heightValue: String? get() = text("height_value")

    /** Length of the goods in `dimension_unit`, as text. Required. */
    public val lengthValue: String? get() = text("length_value")

    /** Unit that the weight beside it is given in. Required. */
    public val weightUnit: String? get() = text("weight_unit")

    /** Weight of the goods in `weight_unit`, as text. Required. */
    public val weightValue: String? get() = text("weight_value")

    /** Width of the goods in `dimension_unit`, as text. Required. */
    public val widthValue: String? get() = text("width_value")
}

/** Estimate arrival time inside `ConfirmInboundMethod`, `GetInboundMethodDetail`. */
public class EstimateArrivalTime(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        endTimestamp: String,
        startTimestamp: String,
    ) : this(fields("end_timestamp", endTimestamp, "start_timestamp", startTimestamp))

    /** End of the period, as a Unix timestamp in text. Required. */
    public val endTimestamp: String? get() = text("end_timestamp")

    /** Start of the period, as a Unix timestamp in text. Required. */
    public val startTimestamp: String? get() = text("start_timestamp")
}

/** Exp base info inside [HazmatAndExpirationDto]. */
public class ExpBaseInfo(raw: JsonObject) : JsonView(raw) {
    /** Days before expiry on which the platform starts to remind the seller. */
    public val expirationAlertDays: Long? get() = integer("expiration_alert_days")

    /** Days before expiry from which the warehouse no longer accepts the goods. */
    public val inboundCutoffDays: Long? get() = integer("inbound_cutoff_days")

    /** Days before expiry from which the goods are no longer sold. */
    public val salesCutoffDays: Long? get() = integer("sales_cutoff_days")
}

/** Flammable liquids extra info inside [HazmatInfo]. */
public class FlammableLiquidsExtraInfo(raw: JsonObject) : JsonView(raw) {
    /** Kind of liquid, from perfume to paint, that can catch fire. */
    public val flammableLiquidsType: String? get() = text("flammable_liquids_type")

    /** Volume of the flammable liquid in `volume_unit`, as text. */
    public val flammableLiquidsVolume: String? get() = text("flammable_liquids_volume")

    /** Unit of the volume, such as milliliters. */
    public val volumeUnit: String? get() = text("volume_unit")
}

/** Goods inside [ConsignOrder]. */
public class GetFbtMcfOrderStatusGoods(raw: JsonObject) : JsonView(raw) {
    /** Id of the goods in the FBT system (Fulfilled by TikTok), not the product id. Example: `123124124`. */
    public val id: String? get() = text("id")

    /** Number of units of the goods in the order, plan or carton. Example: `1`. */
    public val quantity: Long? get() = integer("quantity")
}

/** Warehouse inside [InboundOrder]. */
public class GetInboundOrderWarehouse(raw: JsonObject) : JsonView(raw) {
    /** Ids of the warehouse in the shop's own list of warehouses. */
    public val businessWarehouseIds: List<String> get() = texts("business_warehouse_ids")

    /** Id of the warehouse in the FBT system (Fulfilled by TikTok), different from the warehouse id of the shop. */
    public val fbtWarehouseId: String? get() = text("fbt_warehouse_id")

    /** FBT warehouse as the seller sees it, such as TikTok_Eastvale(CA). */
    public val name: String? get() = text("name")

    /** Kind of the warehouse: PLATFORM_WAREHOUSE. */
    public val type: String? get() = text("type")
}

/** Goods inside [SearchGoodsInfoResponse]. */
public class Goods(raw: JsonObject) : JsonView(raw) {
    /** Barcodes of the goods, each with kind and content. */
    public val barcodes: List<Barcode> get() = views("barcodes") { Barcode(it) }

    /** Whether the goods are bulky or belong to a bulky item. */
    public val bulkyItemAttribute: BulkyItemAttribute? get() = child("bulky_item_attribute")?.let(::BulkyItemAttribute)

    /** Whether the goods are fragile, liquid or sharp. */
    public val goodsSafetyAttributes: GoodsSafetyAttribute? get() = child("goods_safety_attributes")?.let(::GoodsSafetyAttribute)

    /** State of the platform's check of the dangerous goods data. */
    public val hazmatApprovalStatus: String? get() = text("hazmat_approval_status")

    /** Facts on the dangerous goods; needed if `is_hazmat` is true. */
    public val hazmatInfo: HazmatInfo? get() = child("hazmat_info")?.let(::HazmatInfo)

    /** Id of the goods in the FBT system (Fulfilled by TikTok), not the product id. */
    public val id: String? get() = text("id")

    /** Address at which the picture of the goods can be loaded. */
    public val imageUrl: String? get() = text("image_url")

    /** Whether the goods are dangerous goods in transport. */
    public val isHazmat: Boolean? get() = flag("is_hazmat")

    /** Whether the goods ship in their own container, without a further box. */
    public val isSioc: Boolean? get() = flag("is_sioc")

    /** How lots and expiry dates of the goods are managed. */
    public val lotExpirationInfo: LotExpirationInfo? get() = child("lot_expiration_info")?.let(::LotExpirationInfo)

    /** Size and weight of the goods as the seller declared them. */
    public val merchantDeclarationInfo: MerchantDeclarationInfo? get() = child("merchant_declaration_info")?.let(::MerchantDeclarationInfo)

    /** Name that the seller gave the goods in the FBT system. */
    public val name: String? get() = text("name")

    /** Code that you gave the goods, such as their id in your own system. */
    public val referenceCode: String? get() = text("reference_code")

    /** State of the platform's check of `sioc_attribute`. */
    public val siocApprovalStatus: String? get() = text("sioc_approval_status")

    /** Proof that the goods can ship in their own container. */
    public val siocAttribute: SiocAttribute? get() = child("sioc_attribute")?.let(::SiocAttribute)

    /** SKUs of the shop that the goods are linked to. */
    public val skus: List<Sku> get() = views("skus") { Sku(it) }

    /** Size and weight of the goods as the warehouse measured them on first receipt. */
    public val warehouseConfirmationInfo: WarehouseConfirmationInfo? get() = child("warehouse_confirmation_info")?.let(::WarehouseConfirmationInfo)
}

/** Goods inventory inside [QueryGoodsInventoryForMcfResponse]. */
public class GoodsInventory(raw: JsonObject) : JsonView(raw) {
    /** Units that can be ordered for delivery to customers of any sales channel. Example: `10`. */
    public val availableQty: Long? get() = integer("available_qty")

    /** Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop. Example: `69167899745030`. */
    public val goodsId: String? get() = text("goods_id")
}

/** Goods item inside [AllocationShipment], `CreateOrUpdateInboundPlan`. */
public class GoodsItem(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        goodsId: String? = null,
        quantity: Long? = null,
    ) : this(fields("goods_id", goodsId, "quantity", quantity))

    /** Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop. */
    public val goodsId: String? get() = text("goods_id")

    /** Number of units of the goods in the order, plan or carton. */
    public val quantity: Long? get() = integer("quantity")
}

/** Goods safety attribute inside [CreateGoodsDto], [Goods], [UpdateGoodsDto]. */
public class GoodsSafetyAttribute(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        isFragile: Boolean? = null,
        isLiquid: Boolean? = null,
        isSharp: Boolean? = null,
    ) : this(fields("is_fragile", isFragile, "is_liquid", isLiquid, "is_sharp", isSharp))

    /** Whether the goods break easily and need careful handling. */
    public val isFragile: Boolean? get() = flag("is_fragile")

    /** Whether the goods are or contain a liquid. */
    public val isLiquid: Boolean? get() = flag("is_liquid")

    /** Whether the goods have sharp edges or points. */
    public val isSharp: Boolean? get() = flag("is_sharp")
}

/** Hazmat and expiration dto inside [HazmatAndExpirationInfo]. */
public class HazmatAndExpirationDto(raw: JsonObject) : JsonView(raw) {
    /** Numbers of days that rule how the goods are handled before they expire. */
    public val expBaseInfo: ExpBaseInfo? get() = child("exp_base_info")?.let(::ExpBaseInfo)

    /** Whether the expiry dates of the goods are managed. */
    public val isExpirationManagement: Boolean? get() = flag("is_expiration_management")

    /** Whether the goods are dangerous goods in transport. */
    public val isHazmat: Boolean? get() = flag("is_hazmat")

    /** Whether the goods are tracked by lot code. */
    public val isLotCode: Boolean? get() = flag("is_lot_code")

    /** Platform's id of the SKU in the shop (TikTok Shop, TTS). */
    public val ttsSkuId: String? get() = text("tts_sku_id")
}

/** Hazmat and expiration info inside [SearchGoodsHazmatAndExpirationInfoResponse]. */
public class HazmatAndExpirationInfo(raw: JsonObject) : JsonView(raw) {
    /** Entries for each SKU on dangerous goods and expiry. */
    public val hazmatAndExpirationDtoList: List<HazmatAndExpirationDto> get() = views("hazmat_and_expiration_dto_list") { HazmatAndExpirationDto(it) }
}

/** Hazmat info inside [Goods]. */
public class HazmatInfo(raw: JsonObject) : JsonView(raw) {
    /** Volume of the aerosol; needed if `hazmat_type` is AEROSOLS. */
    public val aerosolExtraInfo: AerosolExtraInfo? get() = child("aerosol_extra_info")?.let(::AerosolExtraInfo)

    /** Facts about the battery; needed if `hazmat_type` is BATTERY. */
    public val batteryExtraInfo: BatteryExtraInfo? get() = child("battery_extra_info")?.let(::BatteryExtraInfo)

    /** Class of dangerous goods in the United Nations scheme. */
    public val dgClass: String? get() = text("dg_class")

    /** Four-digit number of the dangerous goods in the United Nations list. */
    public val dgUncode: String? get() = text("dg_uncode")

    /** Kind and volume of the liquid; needed if `hazmat_type` is FLAMMABLE_LIQUID. */
    public val flammableLiquidsExtraInfo: FlammableLiquidsExtraInfo? get() = child("flammable_liquids_extra_info")?.let(::FlammableLiquidsExtraInfo)

    /** Kind of dangerous goods, which decides on the further details needed. */
    public val hazmatType: String? get() = text("hazmat_type")

    /** Address of the material safety data sheet. */
    public val msdsFileUrl: String? get() = text("msds_file_url")
}

/** Inbound goods lot receive item detail inside [InboundOrder]. */
public class InboundGoodsLotReceiveItemDetail(raw: JsonObject) : JsonView(raw) {
    /** Damaged units of the lot that were received. */
    public val defectiveReceivedCount: Long? get() = integer("defective_received_count")

    /** When the lot expires, Unix time in seconds. */
    public val expirationTime: Instant? get() = time("expiration_time")

    /** Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop. */
    public val goodsId: String? get() = text("goods_id")

    /** Code that marks units made in the same production run. */
    public val lotCode: String? get() = text("lot_code")

    /** Undamaged units of the lot that were received. */
    public val normalReceivedCount: Long? get() = integer("normal_received_count")

    /** Units of the lot that the seller announced. */
    public val plannedCount: Long? get() = integer("planned_count")

    /** Units of the lot that were received, damaged ones included. */
    public val totalReceivedCount: Long? get() = integer("total_received_count")
}

/** Inbound order inside [GetInboundOrderResponse]. */
public class InboundOrder(raw: JsonObject) : JsonView(raw) {
    /** When the goods arrived at the warehouse, Unix time in seconds. */
    public val actualArrivalTime: Instant? get() = time("actual_arrival_time")

    /** Cartons of the inbound order with their content; only if `include_carton_details` was set. */
    public val cartonDetails: List<CartonDetail> get() = views("carton_details") { CartonDetail(it) }

    /** When the inbound order was created, Unix time in seconds. */
    public val createTime: Instant? get() = time("create_time")

    /** When the seller expects the goods to arrive, Unix time in seconds. */
    public val expectedArrivalTime: Instant? get() = time("expected_arrival_time")

    /** Goods of the inbound order by lot: planned and received units. */
    public val inboundGoodsLotReceiveItemDetails: List<InboundGoodsLotReceiveItemDetail> get() = views("inbound_goods_lot_receive_item_details") { InboundGoodsLotReceiveItemDetail(it) }

    /** Carriers and waybills of the inbound order. */
    public val logisticInfoList: List<LogisticInfo> get() = views("logistic_info_list") { LogisticInfo(it) }

    /** Seller that the inbound order belongs to. */
    public val merchant: Merchant? get() = child("merchant")?.let(::Merchant)

    /** Id of the inbound order, the delivery of goods from the seller to FBT warehouses. */
    public val orderId: String? get() = text("order_id")

    /** Id of the inbound order as text, with its prefix. */
    public val orderIdString: String? get() = text("order_id_string")

    /** Id of the inbound plan that the order came from. */
    public val orderPlanId: String? get() = text("order_plan_id")

    /** When the seller shipped the goods to the warehouse, Unix time in seconds. */
    public val shipTime: Instant? get() = time("ship_time")

    /** Changes of state of the inbound order, with time and operator. */
    public val statusLogs: List<StatusLog> get() = views("status_logs") { StatusLog(it) }

    /** FBT warehouse that the goods are sent to. */
    public val warehouse: GetInboundOrderWarehouse? get() = child("warehouse")?.let(::GetInboundOrderWarehouse)
}

/** Inbound plan inside [CreateOrUpdateInboundPlanResponse]. */
public class InboundPlan(raw: JsonObject) : JsonView(raw) {
    /** Id of the inbound plan, which says what goods come in and how. */
    public val planId: String? get() = text("plan_id")
}

/** Info inside [GetInboundMethodDetailResponse]. */
public class Info(raw: JsonObject) : JsonView(raw) {
    /** Shipments that the inbound plan is split into, one for each warehouse. */
    public val allocationShipments: List<AllocationShipment> get() = views("allocation_shipments") { AllocationShipment(it) }

    /** Estimated fee for spreading the goods over the warehouses. */
    public val placementFeeEstimate: Money? get() = child("placement_fee_estimate")?.let(::Money)

    /** Id of the offered distribution over warehouses, to confirm the inbound method with. */
    public val placementOptionId: String? get() = text("placement_option_id")
}

/** Inventory inside [SearchFbtInventoryResponse]. */
public class Inventory(raw: JsonObject) : JsonView(raw) {
    /** Id of the warehouse in the FBT system (Fulfilled by TikTok), different from the warehouse id of the shop. Example: `7232382932030232`. */
    public val fbtWarehouseId: String? get() = text("fbt_warehouse_id")

    /** Goods kept in FBT warehouses, with their SKUs. */
    public val goods: SearchFbtInventoryGoods? get() = child("goods")?.let(::SearchFbtInventoryGoods)

    /** Units on their way to the warehouse: replenishment, customer returns and failed deliveries. Example: `10`. */
    public val inTransitQuantity: Long? get() = integer("in_transit_quantity")

    /** Stock in the warehouse, without goods on their way. */
    public val onHandDetail: OnHandDetail? get() = child("on_hand_detail")?.let(::OnHandDetail)
}

/** Inventory record inside [SearchFbtInventoryRecordResponse]. */
public class InventoryRecord(raw: JsonObject) : JsonView(raw) {
    /** Units that were added or, if negative, taken away: `final_on_hand_quantity` less `initial_on_hand_quantity`. Example: `2`. */
    public val changedQuantity: Long? get() = integer("changed_quantity")

    /** When the stock changed, Unix time in seconds. Example: `1212139230`. */
    public val createTime: Instant? get() = time("create_time")

    /** Id of the warehouse in the FBT system (Fulfilled by TikTok), different from the warehouse id of the shop. Example: `7232392932323`. */
    public val fbtWarehouseId: String? get() = text("fbt_warehouse_id")

    /** Units in the warehouse after the change; goods on their way are not counted. Example: `12`. */
    public val finalOnHandQuantity: Long? get() = integer("final_on_hand_quantity")

    /** Goods kept in FBT warehouses, with their SKUs. */
    public val goods: SearchFbtInventoryGoods? get() = child("goods")?.let(::SearchFbtInventoryGoods)

    /** Units in the warehouse before the change; goods on their way are not counted. Example: `10`. */
    public val initialOnHandQuantity: Long? get() = integer("initial_on_hand_quantity")

    /** Condition of the goods in the record: NORMAL or DEFECTIVE. Example: `NORMAL`. */
    public val inventoryGoodsType: InventoryGoodsType? get() = text("inventory_goods_type")?.let(::InventoryGoodsType)

    /** FBT order that made the stock change, with its kind. */
    public val order: Order? get() = child("order")?.let(::Order)
}

/** Item inside [CartonDetail]. */
public class Item(raw: JsonObject) : JsonView(raw) {
    /** Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop. */
    public val goodsId: String? get() = text("goods_id")

    /** Number of units of the goods in the order, plan or carton. */
    public val quantity: Long? get() = integer("quantity")
}

/** Warehouse inside [AvailableInboundMethod]. */
public class ListAvailableInboundMethodsWarehouse(raw: JsonObject) : JsonView(raw) {
    /** Id of the warehouse that the shipment goes to. */
    public val warehouseId: String? get() = text("warehouse_id")

    /** Name of the warehouse that the goods would go to. */
    public val warehouseName: String? get() = text("warehouse_name")
}

/** Logistic info inside [InboundOrder]. */
public class LogisticInfo(raw: JsonObject) : JsonView(raw) {
    /** Carrier that brings the cartons to the warehouse. */
    public val providerName: String? get() = text("provider_name")

    /** Number of the document or carton that the waybill belongs to. */
    public val relatedNumber: String? get() = text("related_number")

    /** Number of the transport document that the carrier issued. */
    public val waybillNumber: String? get() = text("waybill_number")
}

/** Logistics service inside [Warehouse]. */
public class LogisticsService(raw: JsonObject) : JsonView(raw) {
    /** Id of the logistics service in TikTok Shop. Example: `12123232323`. */
    public val id: String? get() = text("id")

    /** Service name as FBT shows it, such as a standard delivery. */
    public val name: String? get() = text("name")

    /** Whether the seller uses this logistics service. Example: `true`. */
    public val subscribed: Boolean? get() = flag("subscribed")
}

/** Lot expiration info inside [Goods]. */
public class LotExpirationInfo(raw: JsonObject) : JsonView(raw) {
    /** Days before expiry on which the platform starts to remind the seller. */
    public val expirationAlertDays: Long? get() = integer("expiration_alert_days")

    /** What happens to expired stock: TURN_INTO_DEFECTIVE_INVENTORY, RETURN_TO_SUPPLIER or DISPOSE. */
    public val handlingMethod: String? get() = text("handling_method")

    /** Days before expiry from which the warehouse no longer accepts the goods. */
    public val inboundCutoffDays: Long? get() = integer("inbound_cutoff_days")

    /** Whether the expiry dates of the goods are managed. */
    public val isExpirationManagement: Boolean? get() = flag("is_expiration_management")

    /** Whether the goods are tracked by lot; mandatory for certain product categories. */
    public val isLotControl: Boolean? get() = flag("is_lot_control")

    /** Days before expiry from which the goods are no longer sold. */
    public val salesCutoffDays: Long? get() = integer("sales_cutoff_days")

    /** Number of days for which the goods keep, from production to expiry. */
    public val shelfLifeDays: Long? get() = integer("shelf_life_days")
}

/** MCF order inside [CreateFbtMcfOrderResponse], [GetFbtMcfOrderStatusResponse]. */
public class McfOrder(raw: JsonObject) : JsonView(raw) {
    /** Parcels of the multi-channel order, one for each shipment; empty until the warehouse has shipped. */
    public val consignOrders: List<ConsignOrder> get() = views("consign_orders") { ConsignOrder(it) }

    /** When the multi-channel order was created, Unix time in seconds. Example: `1661756811`. */
    public val createTime: Instant? get() = time("create_time")

    /** Id of the order in your own order system. Example: `shopify202208291503530001100220033`. */
    public val externalOrderId: String? get() = text("external_order_id")

    /** Id of the multi-channel order in the FBT system. Example: `7136104329798256386`. */
    public val mcfOrderId: String? get() = text("mcf_order_id")
}

/** MCF status inside [GetFbtMerchantMcfStatusResponse]. */
public class McfStatus(raw: JsonObject) : JsonView(raw) {
    /** Whether the seller takes part in multi-channel fulfillment (MCF): 1 for yes, 0 for no. Example: `0`. */
    public val isMcf: Long? get() = integer("is_mcf")
}

/** Merchant inside [InboundOrder]. */
public class Merchant(raw: JsonObject) : JsonView(raw) {
    /** Id of the seller in the FBT system, not the shop id. */
    public val id: String? get() = text("id")

    /** Name under which the seller is known in the FBT system. */
    public val name: String? get() = text("name")
}

/** Merchant declaration info inside [Goods]. */
public class MerchantDeclarationInfo(raw: JsonObject) : JsonView(raw) {
    /** Length, width and height of the goods, with their unit. */
    public val dimension: Dimension? get() = child("dimension")?.let(::Dimension)

    /** Weight of the goods as the seller declared it. */
    public val weight: Weight? get() = child("weight")?.let(::Weight)
}

/** On hand detail inside [Inventory], [SearchFbtInventorySku]. */
public class OnHandDetail(raw: JsonObject) : JsonView(raw) {
    /** Units that can be sold; reserved units are not counted. Example: `5`. */
    public val availableQuantity: Long? get() = integer("available_quantity")

    /** Units set aside for customer orders or for return to the supplier. Example: `15`. */
    public val reservedQuantity: Long? get() = integer("reserved_quantity")

    /** Units in the warehouse: available, reserved and unfulfillable together. Example: `20`. */
    public val totalQuantity: Long? get() = integer("total_quantity")

    /** Units that cannot be sold, for example because they are damaged. Example: `0`. */
    public val unfulfillableQuantity: Long? get() = integer("unfulfillable_quantity")
}

/** Onboarded region inside [GetFbtMerchantOnboardedRegionsResponse]. */
public class OnboardedRegion(raw: JsonObject) : JsonView(raw) {
    /** Country or region in which the seller can use FBT, ISO 3166-1 alpha-2. Example: `GB`. */
    public val regionCode: String? get() = text("region_code")
}

/** Operate goods SKU relation inside `UpdateGoodsSkuRelations`. */
public class OperateGoodsSkuRelation(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        ttsGoodsId: String,
        ttsSkuIds: List<String>,
    ) : this(fields("tts_goods_id", ttsGoodsId, "tts_sku_ids", ttsSkuIds))

    /** Id of the goods in the FBT system (Fulfilled by TikTok). Required. */
    public val ttsGoodsId: String? get() = text("tts_goods_id")

    /** Platform's ids of the SKUs in the shop (TikTok Shop, TTS). Required. */
    public val ttsSkuIds: List<String> get() = texts("tts_sku_ids")
}

/** Operate goods SKU relation info inside [UpdateGoodsSkuRelationsResponse]. */
public class OperateGoodsSkuRelationInfo(raw: JsonObject) : JsonView(raw) {
    /** Outcome for each pair of goods and SKU, one entry each. */
    public val operateResultList: List<OperateResult> get() = views("operate_result_list") { OperateResult(it) }
}

/** Operate result inside [OperateGoodsSkuRelationInfo]. */
public class OperateResult(raw: JsonObject) : JsonView(raw) {
    /** Why the operation failed; absent if `is_success` is true. */
    public val failReason: String? get() = text("fail_reason")

    /** Whether the operation succeeded; if not, `fail_reason` says why. */
    public val isSuccess: Boolean? get() = flag("is_success")

    /** Id of the goods in the FBT system (Fulfilled by TikTok). */
    public val ttsGoodsId: String? get() = text("tts_goods_id")

    /** Platform's id of the SKU in the shop (TikTok Shop, TTS). */
    public val ttsSkuId: String? get() = text("tts_sku_id")
}

/** Order inside [InventoryRecord]. */
public class Order(raw: JsonObject) : JsonView(raw) {
    /** Id of the FBT order that changed the stock. Example: `OBF8932302030203`. */
    public val id: String? get() = text("id")

    /** Kind of the FBT order that changed the stock, such as INBOUND_ORDER, CONSIGN_ORDER, CUSTOMER_RETURN or DISPOSAL. */
    public val type: OrderType? get() = text("type")?.let(::OrderType)
}

/** Parcel tracking info inside `UpdateInboundOrderTracking`. */
public class ParcelTrackingInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        cartonNumber: String,
        providerName: String,
        trackingNumber: String,
    ) : this(fields("carton_number", cartonNumber, "provider_name", providerName, "tracking_number", trackingNumber))

    /** Number of the carton that the tracking number belongs to. Required. */
    public val cartonNumber: String? get() = text("carton_number")

    /** Carrier that brings the cartons to the warehouse. Required. */
    public val providerName: String? get() = text("provider_name")

    /** Number under which the carrier tracks the carton or shipment. Required. */
    public val trackingNumber: String? get() = text("tracking_number")
}

/** Product inside [Sku]. */
public class Product(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the product in the shop. */
    public val id: String? get() = text("id")

    /** Address at which the main picture of the product can be loaded. */
    public val imageUrl: String? get() = text("image_url")

    /** Name of the product as buyers see it on the product page. */
    public val name: String? get() = text("name")
}

/** Goods inside `QueryGoodsInventoryForMcf`. */
public class QueryGoodsInventoryForMcfGoods(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        goodsId: String,
    ) : this(fields("goods_id", goodsId))

    /** Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop. Required. Example: `69167899745030`. */
    public val goodsId: String? get() = text("goods_id")
}

/** Goods inside [Inventory], [InventoryRecord]. */
public class SearchFbtInventoryGoods(raw: JsonObject) : JsonView(raw) {
    /** Id of the goods in the FBT system (Fulfilled by TikTok), not the product id. Example: `12345`. */
    public val id: String? get() = text("id")

    /** Name that the seller gave the goods in the FBT system. */
    public val name: String? get() = text("name")

    /** Code that you gave the goods, such as their id in your own system. Example: `water01`. */
    public val referenceCode: String? get() = text("reference_code")

    /** SKUs of the shop that the goods are linked to. */
    public val skus: List<SearchFbtInventorySku> get() = views("skus") { SearchFbtInventorySku(it) }
}

/** SKU inside [SearchFbtInventoryGoods]. */
public class SearchFbtInventorySku(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the SKU in the shop, the variant of a product. Example: `73243612345`. */
    public val id: String? get() = text("id")

    /** Stock in the warehouse, without goods on their way. */
    public val onHandDetail: OnHandDetail? get() = child("on_hand_detail")?.let(::OnHandDetail)
}

/** Shelf life attribute info inside [CreateGoodsDto], [UpdateGoodsDto]. */
public class ShelfLifeAttributeInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        expirationAlertDays: Long,
        inboundCutoffDays: Long,
        salesCutoffDays: Long,
        handlingMethodExpiredGoods: HandlingMethodExpiredGoods? = null,
        shelfLife: Long? = null,
    ) : this(fields("expiration_alert_days", expirationAlertDays, "inbound_cutoff_days", inboundCutoffDays, "sales_cutoff_days", salesCutoffDays, "handling_method_expired_goods", handlingMethodExpiredGoods, "shelf_life", shelfLife))

    /** Days before expiry on which the platform starts to remind the seller. Required. */
    public val expirationAlertDays: Long? get() = integer("expiration_alert_days")

    /** What the warehouse does with goods that have expired. */
    public val handlingMethodExpiredGoods: HandlingMethodExpiredGoods? get() = text("handling_method_expired_goods")?.let(::HandlingMethodExpiredGoods)

    /** Days before expiry from which the warehouse no longer accepts the goods. Required. */
    public val inboundCutoffDays: Long? get() = integer("inbound_cutoff_days")

    /** Days before expiry from which the goods are no longer sold. Required. */
    public val salesCutoffDays: Long? get() = integer("sales_cutoff_days")

    /** Time for which the goods keep, from production to expiry. */
    public val shelfLife: Long? get() = integer("shelf_life")
}

/** Shipment option inside `ShipInboundOrder`. */
public class ShipInboundOrderShipmentOption(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        shippingMethod: ShippingMethod,
        freightType: FreightType? = null,
    ) : this(fields("shipping_method", shippingMethod, "freight_type", freightType))

    /** Whether the freight fills a truck or shares it; only if `shipping_method` is FREIGHT. */
    public val freightType: FreightType? get() = text("freight_type")?.let(::FreightType)

    /** Whether the goods travel as parcels or as freight. Required. */
    public val shippingMethod: ShippingMethod? get() = text("shipping_method")?.let(::ShippingMethod)
}

/** Shipment option inside [AllocationShipment]. */
public class ShipmentOption(raw: JsonObject) : JsonView(raw) {
    /** Whether the goods travel as parcels or as freight. */
    public val shippingMethod: String? get() = text("shipping_method")
}

/** Shipping provider inside [ConsignOrder]. */
public class ShippingProvider(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the carrier that delivers the parcel. Example: `7345645330412603141`. */
    public val id: String? get() = text("id")

    /** Carrier that delivers the parcel to the customer. Example: `UPS`. */
    public val name: String? get() = text("name")
}

/** Sioc attribute inside [CreateGoodsDto], [Goods], [UpdateGoodsDto]. */
public class SiocAttribute(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        siocFiles: List<SiocFile>? = null,
    ) : this(fields("sioc_files", siocFiles))

    /** Files that prove that the goods can ship in their own container. */
    public val siocFiles: List<SiocFile> get() = views("sioc_files") { SiocFile(it) }
}

/** Sioc file inside [SiocAttribute]. */
public class SiocFile(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        siocCertificationUrl: String? = null,
        siocFileType: String? = null,
    ) : this(fields("sioc_certification_url", siocCertificationUrl, "sioc_file_type", siocFileType))

    /** Address of the file that proves that no further box is needed. */
    public val siocCertificationUrl: String? get() = text("sioc_certification_url")

    /** Kind of document that the proof consists of. */
    public val siocFileType: String? get() = text("sioc_file_type")
}

/** SKU inside [Goods]. */
public class Sku(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the SKU in the shop, the variant of a product. */
    public val id: String? get() = text("id")

    /** Address at which the picture of the SKU can be loaded. */
    public val imageUrl: String? get() = text("image_url")

    /** Whether the goods are linked to this SKU of the shop. */
    public val matched: Boolean? get() = flag("matched")

    /** SKU name in the shop, made of the variant's attributes. */
    public val name: String? get() = text("name")

    /** Product of the shop that the goods are linked to. */
    public val product: Product? get() = child("product")?.let(::Product)

    /** Countries in which the SKU is sold, ISO 3166-1 alpha-2. */
    public val regions: List<String> get() = texts("regions")
}

/** Status log inside [InboundOrder]. */
public class StatusLog(raw: JsonObject) : JsonView(raw) {
    /** State of the inbound order after the change. */
    public val newStatus: String? get() = text("new_status")

    /** When the seller or the warehouse acted, Unix time in seconds. */
    public val operateTime: Instant? get() = time("operate_time")

    /** Who changed the state of the inbound order. */
    public val operator: String? get() = text("operator")

    /** State of the inbound order before the change. */
    public val previousStatus: String? get() = text("previous_status")
}

/** Dimension and weight base info inside [UpdateGoodsDto]. */
public class UpdateFbtGoodsInfoDimensionAndWeightBaseInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        dimensionUnit: DimensionUnit,
        heightValue: String,
        lengthValue: String,
        weightUnit: WeightUnit,
        weightValue: String,
        widthValue: String,
    ) : this(fields("dimension_unit", dimensionUnit, "height_value", heightValue, "length_value", lengthValue, "weight_unit", weightUnit, "weight_value", weightValue, "width_value", widthValue))

    /** Unit that length, width and height of the goods are given in. Required. */
    public val dimensionUnit: DimensionUnit? get() = text("dimension_unit")?.let(::DimensionUnit)

    /** Height of the goods in `dimension_unit`, as text. Required. */
    public val heightValue: String? get() = text("height_value")

    /** Length of the goods in `dimension_unit`, as text. Required. */
    public val lengthValue: String? get() = text("length_value")

    /** Unit that the weight beside it is given in. Required. */
    public val weightUnit: WeightUnit? get() = text("weight_unit")?.let(::WeightUnit)

    /** Weight of the goods in `weight_unit`, as text. Required. */
    public val weightValue: String? get() = text("weight_value")

    /** Width of the goods in `dimension_unit`, as text. Required. */
    public val widthValue: String? get() = text("width_value")
}

/** Update goods dto inside `UpdateFbtGoodsInfo`. */
public class UpdateGoodsDto(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        dimensionAndWeightBaseInfo: UpdateFbtGoodsInfoDimensionAndWeightBaseInfo,
        goodsImageUrl: String,
        goodsName: String,
        isExpirationManagement: Boolean,
        isHazmat: Boolean,
        isLotCode: Boolean,
        returnHandlingMethod: UpdateGoodsDtoReturnHandlingMethod,
        ttsGoodsId: String,
        barcodeInfos: List<BarcodeInfo>? = null,
        bulkyItemAttribute: CreateFbtGoodsBulkyItemAttribute? = null,
        goodsSafetyAttributes: GoodsSafetyAttribute? = null,
        hazmatInfo: CreateFbtGoodsHazmatInfo? = null,
        isSioc: Boolean? = null,
        referenceCode: String? = null,
        shelfLifeAttributeInfo: ShelfLifeAttributeInfo? = null,
        siocAttribute: SiocAttribute? = null,
    ) : this(fields("dimension_and_weight_base_info", dimensionAndWeightBaseInfo, "goods_image_url", goodsImageUrl, "goods_name", goodsName, "is_expiration_management", isExpirationManagement, "is_hazmat", isHazmat, "is_lot_code", isLotCode, "return_handling_method", returnHandlingMethod, "tts_goods_id", ttsGoodsId, "barcode_infos", barcodeInfos, "bulky_item_attribute", bulkyItemAttribute, "goods_safety_attributes", goodsSafetyAttributes, "hazmat_info", hazmatInfo, "is_sioc", isSioc, "reference_code", referenceCode, "shelf_life_attribute_info", shelfLifeAttributeInfo, "sioc_attribute", siocAttribute))

    /** Barcodes that are printed on the goods, each with its kind. */
    public val barcodeInfos: List<BarcodeInfo> get() = views("barcode_infos") { BarcodeInfo(it) }

    /** Whether the goods are bulky or belong to a bulky item. */
    public val bulkyItemAttribute: CreateFbtGoodsBulkyItemAttribute? get() = child("bulky_item_attribute")?.let(::CreateFbtGoodsBulkyItemAttribute)

    /** Size and weight of the goods as you declare them. Required. */
    public val dimensionAndWeightBaseInfo: UpdateFbtGoodsInfoDimensionAndWeightBaseInfo? get() = child("dimension_and_weight_base_info")?.let(::UpdateFbtGoodsInfoDimensionAndWeightBaseInfo)

    /** Address at which the picture of the goods can be loaded. Required. */
    public val goodsImageUrl: String? get() = text("goods_image_url")

    /** Name under which FBT warehouses keep the goods. Required. */
    public val goodsName: String? get() = text("goods_name")

    /** Whether the goods are fragile, liquid or sharp. */
    public val goodsSafetyAttributes: GoodsSafetyAttribute? get() = child("goods_safety_attributes")?.let(::GoodsSafetyAttribute)

    /** Facts on the dangerous goods; needed if `is_hazmat` is true. */
    public val hazmatInfo: CreateFbtGoodsHazmatInfo? get() = child("hazmat_info")?.let(::CreateFbtGoodsHazmatInfo)

    /** Whether the expiry dates of the goods are managed. Required. */
    public val isExpirationManagement: Boolean? get() = flag("is_expiration_management")

    /** Whether the goods are dangerous goods in transport. Required. */
    public val isHazmat: Boolean? get() = flag("is_hazmat")

    /** Whether the goods are tracked by lot code. Required. */
    public val isLotCode: Boolean? get() = flag("is_lot_code")

    /** Whether the goods ship in their own container, without a further box. */
    public val isSioc: Boolean? get() = flag("is_sioc")

    /** Code that you gave the goods, such as their id in your own system. */
    public val referenceCode: String? get() = text("reference_code")

    /** What the warehouse does with goods that customers send back. Required. */
    public val returnHandlingMethod: UpdateGoodsDtoReturnHandlingMethod? get() = text("return_handling_method")?.let(::UpdateGoodsDtoReturnHandlingMethod)

    /** How long the goods keep and what happens before and after they expire. */
    public val shelfLifeAttributeInfo: ShelfLifeAttributeInfo? get() = child("shelf_life_attribute_info")?.let(::ShelfLifeAttributeInfo)

    /** Proof that the goods can ship in their own container. */
    public val siocAttribute: SiocAttribute? get() = child("sioc_attribute")?.let(::SiocAttribute)

    /** Id of the goods to change in the FBT system. Required. */
    public val ttsGoodsId: String? get() = text("tts_goods_id")
}

/** Update result info inside [UpdateFbtGoodsInfoResponse]. */
public class UpdateResultInfo(raw: JsonObject) : JsonView(raw) {
    /** Why the operation failed; absent if `is_success` is true. */
    public val failReason: String? get() = text("fail_reason")

    /** Whether the operation succeeded; if not, `fail_reason` says why. */
    public val isSuccess: Boolean? get() = flag("is_success")

    /** Id of the goods in the FBT system (Fulfilled by TikTok). */
    public val ttsGoodsId: String? get() = text("tts_goods_id")
}

/** Warehouse inside [GetFbtWarehouseListResponse]. */
public class Warehouse(raw: JsonObject) : JsonView(raw) {
    /** Postal address of the warehouse, split into its parts. */
    public val addresses: List<Address> get() = views("addresses") { Address(it) }

    /** Id of the warehouse in the FBT system (Fulfilled by TikTok), different from the warehouse id of the shop. Example: `121219993203023`. */
    public val fbtWarehouseId: String? get() = text("fbt_warehouse_id")

    /** Logistics services that this warehouse offers. */
    public val logisticsServices: List<LogisticsService> get() = views("logistics_services") { LogisticsService(it) }

    /** FBT warehouse as the seller sees it, such as TikTok_Eastvale(CA). Example: `TikTok_Eastvale(CA)`. */
    public val name: String? get() = text("name")

    /** Whether the seller has signed up to use this warehouse. Example: `true`. */
    public val subscribed: Boolean? get() = flag("subscribed")

    /** Kind of the warehouse: PLATFORM_WAREHOUSE. Example: `PLATFORM_WAREHOUSE`. */
    public val type: WarehouseType? get() = text("type")?.let(::WarehouseType)

    /** Ids that the FBT warehouse has in the shop's own list of warehouses. */
    public val warehouseIds: List<String> get() = texts("warehouse_ids")
}

/** Warehouse confirmation info inside [Goods]. */
public class WarehouseConfirmationInfo(raw: JsonObject) : JsonView(raw) {
    /** Length, width and height of the goods, with their unit. */
    public val dimension: Dimension? get() = child("dimension")?.let(::Dimension)

    /** Weight of the goods as the warehouse measured it. */
    public val weight: Weight? get() = child("weight")?.let(::Weight)
}

/** Weight inside [MerchantDeclarationInfo], [WarehouseConfirmationInfo]. */
public class Weight(raw: JsonObject) : JsonView(raw) {
    /** Unit of the weight, such as GRAM or POUND. */
    public val unit: String? get() = text("unit")

    /** Weight of the goods in `unit`, text with up to three decimals. */
    public val value: String? get() = text("value")
}
