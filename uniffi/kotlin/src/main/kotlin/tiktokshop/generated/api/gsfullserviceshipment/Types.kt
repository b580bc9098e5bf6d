// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.gsfullserviceshipment

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `CreateDeliveryOrder` (202405). Creates a delivery order for a supplier's stock-up order (preview endpoint). */
public class CreateDeliveryOrderResponse(response: ApiResponse) : ResponseView(response) {
    /** Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYT2404190001013S01`. */
    public val deliveryOrderCode: String? get() = text("delivery_order_code")

    /** Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`. */
    public val stockupOrderCode: String? get() = text("stockup_order_code")
}

/** The response of `GetDelivery-OrderPrintDocument` (202405). Returns a URL for a supplier's printable delivery order documents (preview endpoint). */
public class GetDeliveryOrderDocumentsResponse(response: ApiResponse) : ResponseView(response) {
    /** Address of a PDF with the documents asked for, ready to print. Example: `https://a.b.com`. */
    public val documentUrl: String? get() = text("document_url")
}

/** The response of `GetLogisticsWaybillsPrintDocurement` (202405). Returns a URL for a supplier's printable waybills (preview endpoint). */
public class GetLogisticsWaybillsPrintDocumentResponse(response: ApiResponse) : ResponseView(response) {
    /** Address of a PDF with the documents asked for, ready to print. Example: `https://a.b.com`. */
    public val documentUrl: String? get() = text("document_url")
}

/** The response of `GlobalSellingGetQualityDocuments` (202407). Returns a URL for the quality inspection documents of an order. */
public class GlobalSellingGetQualityDocumentsResponse(response: ApiResponse) : ResponseView(response) {
    /** Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`. */
    public val documentUrl: String? get() = text("document_url")
}

/** The response of `GlobalSellingGetSKUPrintDocument` (202503). Creates printable SKU labels for a stock-up order, in a chosen size. */
public class GlobalSellingGetSkuPrintDocumentResponse(response: ApiResponse) : ResponseView(response) {
    /** Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`. */
    public val documentUrl: String? get() = text("document_url")
}

/** The response of `GlobalSellingQueryLogisticsOrders` (202407). Returns logistics orders, with their sub-orders, carrier and contacts. */
public class GlobalSellingQueryLogisticsOrdersResponse(response: ApiResponse) : ResponseView(response) {
    /** Delivery batches with their logistics orders and tracking. */
    public val logisticsOrders: List<LogisticsOrder> get() = views("logistics_orders") { LogisticsOrder(it) }
}

/** The response of `GlobalSellingReserveShipment` (202410). Reserves shipping for delivery orders and returns a logistics order. */
public class GlobalSellingReserveShipmentResponse(response: ApiResponse) : ResponseView(response) {
    /** Code of the delivery batch, the main logistics order used for tracking. Example: `LOG20240423010565`. */
    public val logisticsOrder: String? get() = text("logistics_order")
}

/** The response of `GlobalSellingSearchAbnormalOrders` (202407). Lists deliveries that failed inspection or counting, page by page. */
public class GlobalSellingSearchAbnormalOrdersResponse(response: ApiResponse) : ResponseView(response) {
    /** Orders opened by the warehouse because something about a delivery was wrong. */
    public val abnormalOrders: List<AbnormalOrder> get() = views("abnormal_orders") { AbnormalOrder(it) }

    /** Value to pass as `page_token` to read the entries that follow. Example: `2`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of all entries that match, over all pages. Example: `100`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GlobalSellingSearchAvailableShippingProviders` (202410). Lists carriers, fees and arrival slots for a full-service shipment. */
public class GlobalSellingSearchAvailableShippingProvidersResponse(response: ApiResponse) : ResponseView(response) {
    /** Arrival dates and whether the warehouse has room for each. */
    public val reserveArrivedTimes: List<ReserveArrivedTime> get() = views("reserve_arrived_times") { ReserveArrivedTime(it) }

    /** Logistics providers that can be booked, with fees and dates. */
    public val shippingProviders: List<ShippingProvider> get() = views("shipping_providers") { ShippingProvider(it) }

    /** Warehouses that are assigned to receive the goods. */
    public val warehouseList: List<Warehouse> get() = views("warehouse_list") { Warehouse(it) }
}

/** The response of `GlobalSellingSearchDeliveryOrders` (202407). Lists full-service delivery orders that match a filter, page by page. */
public class GlobalSellingSearchDeliveryOrdersResponse(response: ApiResponse) : ResponseView(response) {
    /** Delivery orders with goods, packages and progress in the warehouse. */
    public val deliveryOrders: List<GlobalSellingSearchDeliveryOrdersDeliveryOrder> get() = views("delivery_orders") { GlobalSellingSearchDeliveryOrdersDeliveryOrder(it) }

    /** Value to pass as `page_token` to read the entries that follow. Example: `1`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of all entries that match, over all pages. Example: `100`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GlobalSellingSearchReturnOrders` (202407). Lists goods that the warehouse returns to the supplier, page by page. */
public class GlobalSellingSearchReturnOrdersResponse(response: ApiResponse) : ResponseView(response) {
    /** Value to pass as `page_token` to read the entries that follow. Example: `1`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Return orders, each with goods, logistics and state. */
    public val returnOrders: List<ReturnOrder> get() = views("return_orders") { ReturnOrder(it) }

    /** Number of all entries that match, over all pages. Example: `100`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GlobalSellingSearchStockupOrders` (202407). Lists full-service stock-up orders that match a filter, page by page. */
public class GlobalSellingSearchStockupOrdersResponse(response: ApiResponse) : ResponseView(response) {
    /** Value to pass as `page_token` to read the entries that follow. Example: `1`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Stock-up orders with quantities, deadlines and progress. */
    public val stockupOrders: List<StockupOrder> get() = views("stockup_orders") { StockupOrder(it) }

    /** Number of all entries that match, over all pages. Example: `100`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GSCreateDeliveryOrder` (202405). Creates a delivery order for a stock-up order (beta endpoint). */
public class GsCreateDeliveryOrderResponse(response: ApiResponse) : ResponseView(response) {
    /** Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYT2404190001013S01`. */
    public val deliveryOrderCode: String? get() = text("delivery_order_code")

    /** Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`. */
    public val stockupOrderCode: String? get() = text("stockup_order_code")
}

/** The response of `GSGetDelivery-OrderPrintDocument` (202405). Returns a URL for the printable delivery order documents (beta endpoint). */
public class GsGetDeliveryOrderDocumentsResponse(response: ApiResponse) : ResponseView(response) {
    /** Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`. */
    public val documentUrl: String? get() = text("document_url")
}

/** The response of `GSGetLogisticsWaybillsPrintDocument` (202405). Returns a URL for the printable waybills (beta endpoint). */
public class GsGetLogisticsWaybillsPrintDocumentResponse(response: ApiResponse) : ResponseView(response) {
    /** Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`. */
    public val documentUrl: String? get() = text("document_url")
}

/** The response of `GSGetSKUPrintDocument` (202405). Creates printable SKU labels for a stock-up order (beta endpoint). */
public class GsGetSkuPrintDocumentResponse(response: ApiResponse) : ResponseView(response) {
    /** Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`. */
    public val documentUrl: String? get() = text("document_url")
}

/** The response of `GSQueryDeliveryBatchs` (202405). Returns delivery batches, with their logistics orders and contacts (beta endpoint). */
public class GsQueryDeliveryBatchesResponse(response: ApiResponse) : ResponseView(response) {
    /** Delivery batches, each with its logistics orders and tracking. */
    public val deliveryBatchs: List<DeliveryBatch> get() = views("delivery_batchs") { DeliveryBatch(it) }
}

/** The response of `GSReserveShipping` (202405). Reserves shipping for delivery orders and returns a batch code (beta endpoint). */
public class GsReserveShippingResponse(response: ApiResponse) : ResponseView(response) {
    /** Code of the delivery batch, the main logistics order created when shipping is booked; used for tracking. Example: `LOG20240423010565`. */
    public val deliveryBatchCode: String? get() = text("delivery_batch_code")
}

/** The response of `GSSearchAvailableShippingProviders` (202405). Lists carriers, fees and arrival slots for delivery orders (beta endpoint). */
public class GsSearchAvailableShippingProvidersResponse(response: ApiResponse) : ResponseView(response) {
    /** Arrival dates and whether the warehouse has room for each. */
    public val reserveArrivedTimes: List<GsSearchAvailableShippingProvidersReserveArrivedTime> get() = views("reserve_arrived_times") { GsSearchAvailableShippingProvidersReserveArrivedTime(it) }

    /** Logistics providers that can be booked, with fees and dates. */
    public val shippingProviders: List<ShippingProvider> get() = views("shipping_providers") { ShippingProvider(it) }
}

/** The response of `GSSearchDeliveryOrders` (202405). Lists delivery orders that match a filter, page by page (beta endpoint). */
public class GsSearchDeliveryOrdersResponse(response: ApiResponse) : ResponseView(response) {
    /** Delivery orders with goods, packages and progress in the warehouse. */
    public val deliveryOrders: List<DeliveryOrder> get() = views("delivery_orders") { DeliveryOrder(it) }

    /** Value to pass as `page_token` to read the entries that follow. Example: `2`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of all entries that match, over all pages. Example: `100`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GSSearchStockupOrders` (202405). Lists stock-up orders that match a filter, page by page (beta endpoint). */
public class GsSearchStockupOrdersResponse(response: ApiResponse) : ResponseView(response) {
    /** Value to pass as `page_token` to read the entries that follow. Example: `2`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Stock-up orders with quantities, deadlines and progress. */
    public val stockupOrders: List<StockupOrder> get() = views("stockup_orders") { StockupOrder(it) }

    /** Number of all entries that match, over all pages. Example: `100`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `QueryDeliveryBatchs` (202405). Returns a supplier's delivery batches, with their logistics orders (preview endpoint). */
public class QueryDeliveryBatchesResponse(response: ApiResponse) : ResponseView(response) {
    /** Delivery batches, each with its logistics orders and tracking. */
    public val deliveryBatchs: List<QueryDeliveryBatchesDeliveryBatch> get() = views("delivery_batchs") { QueryDeliveryBatchesDeliveryBatch(it) }
}

/** The response of `ReserveShipping` (202405). Reserves shipping for a supplier's delivery orders (preview endpoint). */
public class ReserveShippingResponse(response: ApiResponse) : ResponseView(response) {
    /** Code of the delivery batch, the main logistics order created when shipping is booked; used for tracking. Example: `LOG20240423010565`. */
    public val deliveryBatchCode: String? get() = text("delivery_batch_code")
}

/** The response of `SearchAvailableShippingProviders` (202405). Lists carriers, fees and arrival slots for a supplier (preview endpoint). */
public class SearchAvailableShippingProvidersResponse(response: ApiResponse) : ResponseView(response) {
    /** Arrival dates and whether the warehouse has room for each. */
    public val reserveArrivedTimes: List<GsSearchAvailableShippingProvidersReserveArrivedTime> get() = views("reserve_arrived_times") { GsSearchAvailableShippingProvidersReserveArrivedTime(it) }

    /** Logistics providers that can be booked, with fees and dates. */
    public val shippingProviders: List<ShippingProvider> get() = views("shipping_providers") { ShippingProvider(it) }
}

/** The response of `SearchDeliveryOrders` (202405). Lists a supplier's delivery orders that match a filter (preview endpoint). */
public class SearchDeliveryOrdersResponse(response: ApiResponse) : ResponseView(response) {
    /** Delivery orders with goods, packages and progress in the warehouse. */
    public val deliveryOrders: List<DeliveryOrder> get() = views("delivery_orders") { DeliveryOrder(it) }

    /** Value to pass as `page_token` to read the entries that follow. Example: `2`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of all entries that match, over all pages. Example: `100`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SearchStockupOrders` (202405). Lists a supplier's stock-up orders that match a filter (preview endpoint). */
public class SearchStockupOrdersResponse(response: ApiResponse) : ResponseView(response) {
    /** Value to pass as `page_token` to read the entries that follow. Example: `2`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Stock-up orders with quantities, deadlines and progress. */
    public val stockupOrders: List<StockupOrder> get() = views("stockup_orders") { StockupOrder(it) }

    /** Number of all entries that match, over all pages. Example: `100`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** Abnormal order inside [GlobalSellingSearchAbnormalOrdersResponse]. */
public class AbnormalOrder(raw: JsonObject) : JsonView(raw) {
    /** Units concerned by the problem, over all SKUs of the abnormal order. Example: `10`. */
    public val abnormalQuantity: String? get() = text("abnormal_quantity")

    /** Address of the photo that the warehouse took when it recorded the problem. Example: `www.example.com/image/xxx`. */
    public val abnormalityRegisterImageUrl: String? get() = text("abnormality_register_image_url")

    /** Platform's id of the category that the product belongs to. Example: `BX230511006`. */
    public val categoryId: String? get() = text("category_id")

    /** Code of the abnormal order, the record of what went wrong. Example: `AOPT2407020007`. */
    public val code: String? get() = text("code")

    /** When the order was created, Unix time in seconds. Example: `1713293316`. */
    public val createTime: Instant? get() = time("create_time")

    /** Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYPT2407020000015S01`. */
    public val deliveryOrderCode: String? get() = text("delivery_order_code")

    /** What is done about the problem, as text in Chinese. */
    public val handleMethod: String? get() = text("handle_method")

    /** Code of the inspection in the warehouse that found the problem. Example: `JC240522000095`. */
    public val inspectOrderCode: String? get() = text("inspect_order_code")

    /** Platform's code of the SPU, the product over all its variants. Example: `TESTS240701000009`. */
    public val platformSpuCode: String? get() = text("platform_spu_code")

    /** Outcome of the quality check, as text in Chinese. */
    public val qualityCheckResult: String? get() = text("quality_check_result")

    /** State of the return order that came out of the problem. Example: `OPERATER_CONFIRMING`. */
    public val relativeReturnStatus: String? get() = text("relative_return_status")

    /** Note of the people who handled the problem. */
    public val remark: String? get() = text("remark")

    /** Code of the return order that came out of the problem. Example: `ROT240702000008`. */
    public val returnOrderCode: String? get() = text("return_order_code")

    /** SKC of the order: the product in one color or style. */
    public val skc: Skc? get() = child("skc")?.let(::Skc)

    /** SKUs of the order with their quantities. */
    public val skus: List<Sku> get() = views("skus") { Sku(it) }

    /** Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYPT2407020000015`. */
    public val stockupOrderCode: String? get() = text("stockup_order_code")

    /** Kind of the problem, such as AT_LOGISTICS_DAMAGE, AT_MISPLACED_GOODS or AT_ABNORMAL_QUALITY. Example: `AT_DELIVERY_PACKAGE_NO_BOX_MARK`. */
    public val type: String? get() = text("type")
}

/** Address detail inside [GlobalSellingQueryLogisticsOrdersReceiverContact], [SenderContact], [WarehouseContact]. */
public class AddressDetail(raw: JsonObject) : JsonView(raw) {
    /** Name of the city that the address lies in, in Chinese. */
    public val cityName: String? get() = text("city_name")

    /** Name of the country that the address lies in, in Chinese. */
    public val countryName: String? get() = text("country_name")

    /** Street, building and floor, below the level of the town. */
    public val detail: String? get() = text("detail")

    /** Name of the district that the address lies in, in Chinese. */
    public val districtName: String? get() = text("district_name")

    /** Name of the province that the address lies in, in Chinese. */
    public val provinceName: String? get() = text("province_name")

    /** Name of the town or street office that the address lies in, in Chinese. */
    public val townName: String? get() = text("town_name")
}

/** Delivery order inside `CreateDeliveryOrder`. */
public class CreateDeliveryOrderDeliveryOrder(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        deliveryItems: List<DeliveryItem>? = null,
        packageQuantity: Long? = null,
        packages: List<Package>? = null,
        stockupOrderCode: String? = null,
    ) : this(fields("delivery_items", deliveryItems, "package_quantity", packageQuantity, "packages", packages, "stockup_order_code", stockupOrderCode))

    /** SKUs to deliver and the number of units of each. */
    public val deliveryItems: List<DeliveryItem> get() = views("delivery_items") { DeliveryItem(it) }

    /** Number of packages in the delivery order. Example: `2`. */
    public val packageQuantity: Long? get() = integer("package_quantity")

    /** Packages of the delivery order and what is in each. */
    public val packages: List<Package> get() = views("packages") { Package(it) }

    /** Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`. */
    public val stockupOrderCode: String? get() = text("stockup_order_code")
}

/** Delivery batch inside [GsQueryDeliveryBatchesResponse]. */
public class DeliveryBatch(raw: JsonObject) : JsonView(raw) {
    /** Code of the delivery batch, the main logistics order for one pickup. Example: `LOG20240423010565`. */
    public val code: String? get() = text("code")

    /** When the delivery batch was created, Unix time in seconds. Example: `1714098600`. */
    public val createTime: Instant? get() = time("create_time")

    /** Logistics provider and service that transport the goods. */
    public val logistics: GlobalSellingQueryLogisticsOrdersLogistics? get() = child("logistics")?.let(::GlobalSellingQueryLogisticsOrdersLogistics)

    /** Number of logistics orders in the delivery batch. Example: `2`. */
    public val logisticsOrderQuantity: Long? get() = integer("logistics_order_quantity")

    /** Logistics orders of the delivery batch, one for each parcel or part. */
    public val logisticsOrders: List<GsQueryDeliveryBatchesLogisticsOrder> get() = views("logistics_orders") { GsQueryDeliveryBatchesLogisticsOrder(it) }

    /** Number of parcels in the delivery batch. Example: `2`. */
    public val logisticsPackageQuantity: Long? get() = integer("logistics_package_quantity")

    /** Name of the courier who picks up the goods. */
    public val logisticsPickerName: String? get() = text("logistics_picker_name")

    /** Phone number of the courier who picks up the goods. Example: `17612345678`. */
    public val logisticsPickerPhone: String? get() = text("logistics_picker_phone")

    /** Expected arrival at the warehouse, worked out from the booked time of shipment, Unix time in seconds. Example: `1714298400`. */
    public val predictedArriveTime: Instant? get() = time("predicted_arrive_time")

    /** Time slot in which the courier is expected to pick up the goods. */
    public val predictedPickInfo: PredictedPickInfo? get() = child("predicted_pick_info")?.let(::PredictedPickInfo)

    /** When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`. */
    public val predictedShipTime: Instant? get() = time("predicted_ship_time")

    /** Address and contact of the warehouse that gets the goods. */
    public val receiverContact: ReceiverContact? get() = child("receiver_contact")?.let(::ReceiverContact)

    /** Address and contact of the merchant who sends the goods. */
    public val senderContact: GsQueryDeliveryBatchesSenderContact? get() = child("sender_contact")?.let(::GsQueryDeliveryBatchesSenderContact)

    /** State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`. */
    public val status: String? get() = text("status")
}

/** Delivery item inside [CreateDeliveryOrderDeliveryOrder]. */
public class DeliveryItem(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        platformSkuCode: String? = null,
        quantity: Long? = null,
    ) : this(fields("platform_sku_code", platformSkuCode, "quantity", quantity))

    /** Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`. */
    public val platformSkuCode: String? get() = text("platform_sku_code")

    /** Number of units of this SKU to deliver, or that are packed. Example: `10`. */
    public val quantity: Long? get() = integer("quantity")
}

/** Delivery order inside [GsSearchDeliveryOrdersResponse], [SearchDeliveryOrdersResponse]. */
public class DeliveryOrder(raw: JsonObject) : JsonView(raw) {
    /** When the goods arrived at the warehouse, Unix time in seconds. Example: `1714183200`. */
    public val arrivedTime: Instant? get() = time("arrived_time")

    /** Platform's id of the category that the product belongs to. Example: `7075264658340611845`. */
    public val categoryId: String? get() = text("category_id")

    /** Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYT2404190001013S01`. */
    public val code: String? get() = text("code")

    /** Code of the delivery batch, the main logistics order created when shipping is booked; used for tracking. Example: `LOG20240423010565`. */
    public val deliveryBatchCode: String? get() = text("delivery_batch_code")

    /** Packages of the delivery order and what is in them. */
    public val deliveryPackages: List<DeliveryPackage> get() = views("delivery_packages") { DeliveryPackage(it) }

    /** Number of units that the merchant has shipped so far. Example: `10`. */
    public val deliveryQuantity: Long? get() = integer("delivery_quantity")

    /** Why the goods are delivered: DELIVERY_NORMAL for a stock-up order, otherwise a further delivery after defects, shortage or delivery in parts. Example: `DELIVERY_NORMAL`. */
    public val deliveryType: String? get() = text("delivery_type")

    /** Urgency: URGENT from the start, EXPEDITED if it was raised later, otherwise GENERAL. Example: `URGENT`. */
    public val emergencyLevel: String? get() = text("emergency_level")

    /** Units that the warehouse has put into stock. Example: `6`. */
    public val inboundQuantity: Long? get() = integer("inbound_quantity")

    /** Whether this is the first order for the merchant. Example: `true`. */
    public val isFirstOrder: Boolean? get() = flag("is_first_order")

    /** Whether a sample of the product must travel with the bulk goods. Example: `false`. */
    public val isSampleIncluded: Boolean? get() = flag("is_sample_included")

    /** When the state last changed, Unix time in seconds. Example: `1714183200`. */
    public val latestStatusUpdateTime: Instant? get() = time("latest_status_update_time")

    /** Logistics provider and service that transport the goods. */
    public val logistics: Logistics? get() = child("logistics")?.let(::Logistics)

    /** Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`. */
    public val mode: String? get() = text("mode")

    /** Platform's code of the SPU, the product over all its variants. Example: `TESTS24010500003400301`. */
    public val platformSpuCode: String? get() = text("platform_spu_code")

    /** Expected arrival at the warehouse, Unix time in seconds. Example: `1714298400`. */
    public val predictedArrivedTime: Instant? get() = time("predicted_arrived_time")

    /** When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`. */
    public val predictedShipTime: Instant? get() = time("predicted_ship_time")

    /** Units that passed the quality check of the warehouse. Example: `4`. */
    public val qualifiedQuantity: Long? get() = integer("qualified_quantity")

    /** Outcome of the quality check: PASS, FAIL or PART_FAIL. Example: `PASS`. */
    public val qualityCheckResult: String? get() = text("quality_check_result")

    /** Units that the warehouse has received and counted. Example: `8`. */
    public val receivedQuantity: Long? get() = integer("received_quantity")

    /** Code of the order behind the delivery; its kind is in `relative_code_type`. Example: `POCYT2404190001013`. */
    public val relativeCode: String? get() = text("relative_code")

    /** Kind of the order behind the delivery: STOCKUP_ORDER or ABNORMAL_ORDER. Example: `STOCKUP_ORDER`. */
    public val relativeCodeType: String? get() = text("relative_code_type")

    /** Time by which all the goods must be at the warehouse, Unix time in seconds. Example: `1714471200`. */
    public val requireArrivedTime: Instant? get() = time("require_arrived_time")

    /** Units sent back to the merchant because of bad quality. Example: `2`. */
    public val returnedQuantity: Long? get() = integer("returned_quantity")

    /** Code of the sample that travels with the goods. Example: `YPZ2402020000010030001`. */
    public val sampleCode: String? get() = text("sample_code")

    /** State of the sample: WAIT_FOR_SEND, SAMPLE_SENT, PLATFORM_SIGNED, WAIT_FOR_SUPPLIER_SIGN, SUPPLIER_SIGNED or CANCELED. Example: `PLATFORM_SIGNED`. */
    public val sampleStatus: String? get() = text("sample_status")

    /** When the merchant shipped the goods, Unix time in seconds. Example: `1714096800`. */
    public val shipTime: Instant? get() = time("ship_time")

    /** SKC of the order: the product in one color or style. */
    public val skc: Skc? get() = child("skc")?.let(::Skc)

    /** SKUs of the order with their quantities. */
    public val skus: List<GsSearchDeliveryOrdersSku> get() = views("skus") { GsSearchDeliveryOrdersSku(it) }

    /** State of the delivery: WAIT_DELIVERY, DELIVERED, SIGNED, RECEIVED, IN_QUALITY_CHECK, QUALITY_CHECK_COMPLETED, then INBOUND or RETURN_COMPLETED; or CANCELED. Example: `RECEIVED`. */
    public val status: String? get() = text("status")

    /** JIT if the goods follow sales, NORMAL if they are made for stock. Example: `JIT`. */
    public val stockupType: String? get() = text("stockup_type")

    /** Units that failed the quality check of the warehouse. Example: `2`. */
    public val unqualifiedQuantity: Long? get() = integer("unqualified_quantity")

    /** Code of the warehouse that gets the goods. Example: `JD01`. */
    public val warehouseCode: String? get() = text("warehouse_code")

    /** Address and person at the warehouse to whom the goods go. */
    public val warehouseContact: GsSearchDeliveryOrdersWarehouseContact? get() = child("warehouse_contact")?.let(::GsSearchDeliveryOrdersWarehouseContact)

    /** Name of the warehouse that gets the goods, in Chinese. */
    public val warehouseName: String? get() = text("warehouse_name")
}

/** Delivery package inside [DeliveryOrder], [GlobalSellingSearchDeliveryOrdersDeliveryOrder]. */
public class DeliveryPackage(raw: JsonObject) : JsonView(raw) {
    /** Code of the logistics order that transports the package. Example: `LOGPPE20240424000005`. */
    public val logisticsOrderCode: String? get() = text("logistics_order_code")

    /** Code of the package within the delivery order. Example: `POCYB2404150000013S01001`. */
    public val packageCode: String? get() = text("package_code")

    /** SKUs in the package and the number of units of each. */
    public val skus: List<GlobalSellingSearchDeliveryOrdersSku> get() = views("skus") { GlobalSellingSearchDeliveryOrdersSku(it) }
}

/** Dimension inside `GsGetSkuPrintDocument`. */
public class Dimension(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        height: String? = null,
        unit: String? = null,
        width: String? = null,
    ) : this(fields("height", height, "unit", unit, "width", width))

    /** Height of the barcode label, in centimeters. Example: `2`. */
    public val height: String? get() = text("height")

    /** Unit of width and height; only CENTIMETER is known. Example: `CENTIMETER`. */
    public val unit: String? get() = text("unit")

    /** Width of the barcode label, in centimeters. Example: `7`. */
    public val width: String? get() = text("width")
}

/** SKU inside `GlobalSellingConfirmStockupOrder`. */
public class GlobalSellingConfirmStockupOrderSku(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        code: String? = null,
        confirmStockupQuantity: Long? = null,
    ) : this(fields("code", code, "confirm_stockup_quantity", confirmStockupQuantity))

    /** Platform's code of the SKU; every SKU of the stock-up order must be in the call. Example: `"TESTS24081600001100201"`. */
    public val code: String? get() = text("code")

    /** Units of the SKU that the merchant promises to deliver. */
    public val confirmStockupQuantity: Long? get() = integer("confirm_stockup_quantity")
}

/** Logistics inside [DeliveryBatch], `GlobalSellingReserveShipment`, `GsReserveShipping` and others. */
public class GlobalSellingQueryLogisticsOrdersLogistics(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        deliveryOption: String? = null,
        shippingProviderCode: String? = null,
        shippingProviderName: String? = null,
    ) : this(fields("delivery_option", deliveryOption, "shipping_provider_code", shippingProviderCode, "shipping_provider_name", shippingProviderName))

    /** Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`. */
    public val deliveryOption: String? get() = text("delivery_option")

    /** Code by which the platform knows the logistics provider that transports the goods. Example: `7233383779430041346`. */
    public val shippingProviderCode: String? get() = text("shipping_provider_code")

    /** Name of the logistics provider, in Chinese. */
    public val shippingProviderName: String? get() = text("shipping_provider_name")
}

/** Receiver contact inside [LogisticsOrder]. */
public class GlobalSellingQueryLogisticsOrdersReceiverContact(raw: JsonObject) : JsonView(raw) {
    /** Address split into its levels, from country to town. */
    public val addressDetail: AddressDetail? get() = child("address_detail")?.let(::AddressDetail)

    /** Full name of the person to ask for at this address. */
    public val contactName: String? get() = text("contact_name")

    /** Email address of the person to ask for at this address. Example: `someone@126.com`. */
    public val email: String? get() = text("email")

    /** Whole address in one line, from country to building. */
    public val fullAddress: String? get() = text("full_address")

    /** Phone number of the person to ask for at this address. Example: `+8618566000000`. */
    public val phoneNumber: String? get() = text("phone_number")

    /** Postal code that belongs to the place in `full_address`. Example: `510000`. */
    public val postalCode: String? get() = text("postal_code")
}

/** Delivery order inside [GlobalSellingSearchDeliveryOrdersResponse]. */
public class GlobalSellingSearchDeliveryOrdersDeliveryOrder(raw: JsonObject) : JsonView(raw) {
    /** When the goods arrived at the warehouse, Unix time in seconds. Example: `1714183200`. */
    public val arrivedTime: Instant? get() = time("arrived_time")

    /** Platform's id of the category that the product belongs to. Example: `7075264658340611845`. */
    public val categoryId: String? get() = text("category_id")

    /** Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYT2404190001013S01`. */
    public val code: String? get() = text("code")

    /** Number of units that the merchant has shipped so far. Example: `10`. */
    public val deliveredQuantity: Long? get() = integer("delivered_quantity")

    /** Packages of the delivery order and what is in them. */
    public val deliveryPackages: List<DeliveryPackage> get() = views("delivery_packages") { DeliveryPackage(it) }

    /** Why the goods are delivered: DELIVERY_NORMAL for a stock-up order, otherwise a further delivery after defects, shortage or delivery in parts. Example: `DELIVERY_NORMAL`. */
    public val deliveryType: String? get() = text("delivery_type")

    /** Urgency: URGENT from the start, EXPEDITED if it was raised later, otherwise GENERAL. Example: `URGENT`. */
    public val emergencyLevel: String? get() = text("emergency_level")

    /** Units that the warehouse has put into stock. Example: `6`. */
    public val inboundQuantity: Long? get() = integer("inbound_quantity")

    /** Whether this is the first order for the merchant. Example: `true`. */
    public val isFirstOrder: Boolean? get() = flag("is_first_order")

    /** Whether a sample of the product must travel with the bulk goods. Example: `true`. */
    public val isSampleIncluded: Boolean? get() = flag("is_sample_included")

    /** When the state last changed, Unix time in seconds. Example: `1714183200`. */
    public val latestStatusUpdateTime: Instant? get() = time("latest_status_update_time")

    /** Logistics provider and service that transport the goods. */
    public val logistics: Logistics? get() = child("logistics")?.let(::Logistics)

    /** Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`. */
    public val mode: String? get() = text("mode")

    /** Platform's code of the SPU, the product over all its variants. Example: `TESTS24010500003400301`. */
    public val platformSpuCode: String? get() = text("platform_spu_code")

    /** Expected arrival at the warehouse, Unix time in seconds. Example: `1714298400`. */
    public val predictedArrivedTime: Instant? get() = time("predicted_arrived_time")

    /** When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`. */
    public val predictedShipTime: Instant? get() = time("predicted_ship_time")

    /** Units that passed the quality check of the warehouse. Example: `4`. */
    public val qualifiedQuantity: Long? get() = integer("qualified_quantity")

    /** Outcome of the quality check: PASS, FAIL or PART_FAIL. Example: `PASS`. */
    public val qualityCheckResult: String? get() = text("quality_check_result")

    /** Units that the warehouse has received and counted. Example: `8`. */
    public val receivedQuantity: Long? get() = integer("received_quantity")

    /** Code of the order behind the delivery; its kind is in `relative_code_type`. Example: `POCYT2404190001013`. */
    public val relativeCode: String? get() = text("relative_code")

    /** Kind of the order behind the delivery: STOCKUP_ORDER or ABNORMAL_ORDER. Example: `STOCKUP_ORDER`. */
    public val relativeCodeType: String? get() = text("relative_code_type")

    /** Time by which all the goods must be at the warehouse, Unix time in seconds. Example: `1714471200`. */
    public val requireArrivedTime: Instant? get() = time("require_arrived_time")

    /** Units sent back to the merchant because of bad quality. Example: `2`. */
    public val returnedQuantity: Long? get() = integer("returned_quantity")

    /** Code of the sample that travels with the goods. Example: `YPZ2402020000010030001`. */
    public val sampleCode: String? get() = text("sample_code")

    /** State of the sample: WAIT_FOR_SEND, SAMPLE_SENT, PLATFORM_SIGNED, WAIT_FOR_SUPPLIER_SIGN, SUPPLIER_SIGNED or CANCELED. Example: `PLATFORM_SIGNED`. */
    public val sampleStatus: String? get() = text("sample_status")

    /** When the merchant shipped the goods, Unix time in seconds. Example: `1714096800`. */
    public val shipTime: Instant? get() = time("ship_time")

    /** SKC of the order: the product in one color or style. */
    public val skc: Skc? get() = child("skc")?.let(::Skc)

    /** SKUs of the order with their quantities. */
    public val skus: List<Sku> get() = views("skus") { Sku(it) }

    /** State of the delivery: WAIT_DELIVERY, DELIVERED, SIGNED, RECEIVED, IN_QUALITY_CHECK, QUALITY_CHECK_COMPLETED, then INBOUND or RETURN_COMPLETED; or CANCELED. Example: `RECEIVED`. */
    public val status: String? get() = text("status")

    /** JIT if the goods follow sales, NORMAL if they are made for stock. Example: `JIT`. */
    public val stockupType: String? get() = text("stockup_type")

    /** Units that failed the quality check of the warehouse. Example: `2`. */
    public val unqualifiedQuantity: Long? get() = integer("unqualified_quantity")

    /** Code of the warehouse that gets the goods. Example: `JD01`. */
    public val warehouseCode: String? get() = text("warehouse_code")

    /** Address and person at the warehouse to whom the goods go. */
    public val warehouseContact: WarehouseContact? get() = child("warehouse_contact")?.let(::WarehouseContact)

    /** Name of the warehouse that gets the goods, in Chinese. */
    public val warehouseName: String? get() = text("warehouse_name")
}

/** SKU inside [DeliveryPackage]. */
public class GlobalSellingSearchDeliveryOrdersSku(raw: JsonObject) : JsonView(raw) {
    /** Number of units of this SKU to deliver, or that are packed. Example: `10`. */
    public val quantity: Long? get() = integer("quantity")

    /** Platform's code of the SKU in the package. Example: `S23121000007200101`. */
    public val skuCode: String? get() = text("sku_code")
}

/** Logistics inside [ReturnOrder]. */
public class GlobalSellingSearchReturnOrdersLogistics(raw: JsonObject) : JsonView(raw) {
    /** Units that were in fact returned for this SKC, the product in one color or style. Example: `10`. */
    public val actualQuantity: Long? get() = integer("actual_quantity")

    /** Platform's id of the category that the product belongs to. Example: `7075264658340611845`. */
    public val categoryId: String? get() = text("category_id")

    /** Units of the SKC whose return was confirmed. Example: `10`. */
    public val confirmQuantity: Long? get() = integer("confirm_quantity")

    /** Code of the logistics order that brings the goods back to the merchant. Example: `POCYPT2407020000016S01`. */
    public val logisticsOrder: String? get() = text("logistics_order")

    /** Platform's code of the SPU, the product over all its variants. Example: `TESTS230819000025`. */
    public val platformSpuCode: String? get() = text("platform_spu_code")

    /** Units of the SKC that were asked to be returned. Example: `10`. */
    public val requestQuantity: Long? get() = integer("request_quantity")

    /** Code by which the platform knows the logistics provider that transports the goods. Example: `1`. */
    public val shippingProviderCode: String? get() = text("shipping_provider_code")

    /** SKUs of the order with their quantities. */
    public val skus: List<GlobalSellingSearchReturnOrdersSku> get() = views("skus") { GlobalSellingSearchReturnOrdersSku(it) }
}

/** SKU inside [GlobalSellingSearchReturnOrdersLogistics]. */
public class GlobalSellingSearchReturnOrdersSku(raw: JsonObject) : JsonView(raw) {
    /** Units of this SKU that were in fact returned. Example: `5`. */
    public val actualQuantity: Long? get() = integer("actual_quantity")

    /** Barcode the platform gave the SKU, to be printed and stuck on every unit. Example: `TESTS24030600003700101`. */
    public val barcode: String? get() = text("barcode")

    /** Why the return of the SKU was cancelled, as text. */
    public val cancelReason: String? get() = text("cancel_reason")

    /** Units of this SKU whose return was confirmed. Example: `5`. */
    public val confirmQuantity: Long? get() = integer("confirm_quantity")

    /** Why the return was confirmed or its quantity changed, as text. */
    public val confirmReason: String? get() = text("confirm_reason")

    /** Code of the SKC in the merchant's own system. Example: `TESTS24030600003700101`. */
    public val externalSkcCode: String? get() = text("external_skc_code")

    /** Code of the SKU in the merchant's own system. Example: `TESTS24030600003700101`. */
    public val externalSkuCode: String? get() = text("external_sku_code")

    /** English name of the attribute that tells SKCs apart, such as Colour. Example: `Colour`. */
    public val firstKeyAttributeNameEn: String? get() = text("first_key_attribute_name_en")

    /** Chinese name of the attribute that tells SKCs apart, as a rule the color. */
    public val firstKeyAttributeNameZh: String? get() = text("first_key_attribute_name_zh")

    /** English value of the attribute that tells SKCs apart, such as Yellow. Example: `Yellow`. */
    public val firstKeyAttributeValueEn: String? get() = text("first_key_attribute_value_en")

    /** Chinese value of the attribute that tells SKCs apart, as a rule a color. */
    public val firstKeyAttributeValueZh: String? get() = text("first_key_attribute_value_zh")

    /** Address at which the picture of the SKU can be loaded. Example: `https://sku.image.example.com`. */
    public val imageUrl: String? get() = text("image_url")

    /** Platform's code of the SKU, the variant in one color and size. Example: `TESTS24030600003700101`. */
    public val platformSkuCode: String? get() = text("platform_sku_code")

    /** Units of this SKU that were asked to be returned. Example: `5`. */
    public val requestQuantity: Long? get() = integer("request_quantity")

    /** English name of the attribute that tells the SKUs of an SKC apart, such as Size. Example: `Size`. */
    public val secondKeyAttributeNameEn: String? get() = text("second_key_attribute_name_en")

    /** Chinese name of the attribute that tells the SKUs of an SKC apart, as a rule the size. */
    public val secondKeyAttributeNameZh: String? get() = text("second_key_attribute_name_zh")

    /** English value of the attribute that tells the SKUs of an SKC apart, such as S. Example: `S`. */
    public val secondKeyAttributeValueEn: String? get() = text("second_key_attribute_value_en")

    /** Chinese value of the attribute that tells the SKUs of an SKC apart, as a rule a size. */
    public val secondKeyAttributeValueZh: String? get() = text("second_key_attribute_value_zh")
}

/** Delivery order inside `GsCreateDeliveryOrder`. */
public class GsCreateDeliveryOrderDeliveryOrder(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        packageQuantity: Long? = null,
        packages: List<Package>? = null,
        stockupOrderCode: String? = null,
    ) : this(fields("package_quantity", packageQuantity, "packages", packages, "stockup_order_code", stockupOrderCode))

    /** Number of packages in the delivery order. Example: `2`. */
    public val packageQuantity: Long? get() = integer("package_quantity")

    /** Packages of the delivery order and what is in each. */
    public val packages: List<Package> get() = views("packages") { Package(it) }

    /** Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`. */
    public val stockupOrderCode: String? get() = text("stockup_order_code")
}

/** Platform SKU item inside `GsGetSkuPrintDocument`. */
public class GsGetSkuPrintDocumentPlatformSkuItem(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        platformSkuCode: String? = null,
        quantity: Long? = null,
    ) : this(fields("platform_sku_code", platformSkuCode, "quantity", quantity))

    /** Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`. */
    public val platformSkuCode: String? get() = text("platform_sku_code")

    /** Number of barcode labels to print for the SKU, at most 99999. Example: `5`. */
    public val quantity: Long? get() = integer("quantity")
}

/** Address detail inside [GsQueryDeliveryBatchesSenderContact], [GsSearchDeliveryOrdersWarehouseContact], [ReceiverContact]. */
public class GsQueryDeliveryBatchesAddressDetail(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        cityId: Long? = null,
        cityName: String? = null,
        countryId: Long? = null,
        countryName: String? = null,
        detail: String? = null,
        districtId: Long? = null,
        districtName: String? = null,
        provinceId: Long? = null,
        provinceName: String? = null,
        townId: Long? = null,
        townName: String? = null,
    ) : this(fields("city_id", cityId, "city_name", cityName, "country_id", countryId, "country_name", countryName, "detail", detail, "district_id", districtId, "district_name", districtName, "province_id", provinceId, "province_name", provinceName, "town_id", townId, "town_name", townName))

    /** Id of the city in the platform's list of regions. Example: `1809858`. */
    public val cityId: Long? get() = integer("city_id")

    /** Name of the city that the address lies in, in Chinese. */
    public val cityName: String? get() = text("city_name")

    /** Id of the country in the platform's list of regions. Example: `1814991`. */
    public val countryId: Long? get() = integer("country_id")

    /** Name of the country that the address lies in, in Chinese. */
    public val countryName: String? get() = text("country_name")

    /** Street, building and floor, below the level of the town. */
    public val detail: String? get() = text("detail")

    /** Id of the district in the platform's list of regions. Example: `6571346`. */
    public val districtId: Long? get() = integer("district_id")

    /** Name of the district that the address lies in, in Chinese. */
    public val districtName: String? get() = text("district_name")

    /** Id of the province in the platform's list of regions. Example: `1809935`. */
    public val provinceId: Long? get() = integer("province_id")

    /** Name of the province that the address lies in, in Chinese. */
    public val provinceName: String? get() = text("province_name")

    /** Id of the town in the platform's list of regions. Example: `440111018`. */
    public val townId: Long? get() = integer("town_id")

    /** Name of the town or street office that the address lies in, in Chinese. */
    public val townName: String? get() = text("town_name")
}

/** Logistics order inside [DeliveryBatch]. */
public class GsQueryDeliveryBatchesLogisticsOrder(raw: JsonObject) : JsonView(raw) {
    /** Code of the single logistics order, one of several in the delivery batch, for printing its waybill. Example: `LOGPPE20240424000005`. */
    public val code: String? get() = text("code")

    /** Why the logistics order could not be created. */
    public val failedReason: String? get() = text("failed_reason")

    /** Weight of the parcel as a number with its unit. */
    public val packageWeight: PackageWeight? get() = child("package_weight")?.let(::PackageWeight)

    /** State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`. */
    public val status: String? get() = text("status")

    /** Number under which the logistics provider tracks the parcel. Example: `SF1342249023487`. */
    public val trackingNumber: String? get() = text("tracking_number")

    /** Events on the way of the parcel, each with time and text. */
    public val trackingRecords: List<TrackingRecord> get() = views("tracking_records") { TrackingRecord(it) }
}

/** Sender contact inside [DeliveryBatch], `GsReserveShipping`, `GsSearchAvailableShippingProviders` and others. */
public class GsQueryDeliveryBatchesSenderContact(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        addressDetail: GsQueryDeliveryBatchesAddressDetail? = null,
        contactName: String? = null,
        email: String? = null,
        fullAddress: String? = null,
        phoneNumber: String? = null,
        postalCode: String? = null,
    ) : this(fields("address_detail", addressDetail, "contact_name", contactName, "email", email, "full_address", fullAddress, "phone_number", phoneNumber, "postal_code", postalCode))

    /** Address split into its levels, from country to town. */
    public val addressDetail: GsQueryDeliveryBatchesAddressDetail? get() = child("address_detail")?.let(::GsQueryDeliveryBatchesAddressDetail)

    /** Full name of the person to ask for at this address. */
    public val contactName: String? get() = text("contact_name")

    /** Email address of the person to ask for at this address. Example: `someone@126.com`. */
    public val email: String? get() = text("email")

    /** Whole address in one line, from country to building. */
    public val fullAddress: String? get() = text("full_address")

    /** Phone number of the person to ask for at this address. Example: `+8618566000000`. */
    public val phoneNumber: String? get() = text("phone_number")

    /** Postal code that belongs to the place in `full_address`. Example: `510000`. */
    public val postalCode: String? get() = text("postal_code")
}

/** Reserve arrived time inside [GsSearchAvailableShippingProvidersResponse], [SearchAvailableShippingProvidersResponse]. */
public class GsSearchAvailableShippingProvidersReserveArrivedTime(raw: JsonObject) : JsonView(raw) {
    /** When the goods reach or reached the warehouse, Unix time in seconds. Example: `1713456000`. */
    public val arrivedTime: Instant? get() = time("arrived_time")

    /** Whether the warehouse has room left for goods that arrive on this date. Example: `true`. */
    public val canReserve: Boolean? get() = flag("can_reserve")
}

/** SKU inside [DeliveryOrder]. */
public class GsSearchDeliveryOrdersSku(raw: JsonObject) : JsonView(raw) {
    /** Barcode the platform gave the SKU, to be printed and stuck on every unit. Example: `BCD20240105043049`. */
    public val barcode: String? get() = text("barcode")

    /** Code of the SKU in the merchant's own system. Example: `Sku-test0419`. */
    public val externalSkuCode: String? get() = text("external_sku_code")

    /** Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`. */
    public val platformSkuCode: String? get() = text("platform_sku_code")

    /** English name of the attribute that tells the SKUs of an SKC apart, such as Size. Example: `Size`. */
    public val secondKeyAttributeNameEn: String? get() = text("second_key_attribute_name_en")

    /** Chinese name of the attribute that tells the SKUs of an SKC apart, as a rule the size. */
    public val secondKeyAttributeNameZh: String? get() = text("second_key_attribute_name_zh")

    /** English value of the attribute that tells the SKUs of an SKC apart, such as S. Example: `S`. */
    public val secondKeyAttributeValueEn: String? get() = text("second_key_attribute_value_en")

    /** Chinese value of the attribute that tells the SKUs of an SKC apart, as a rule a size. Example: `S`. */
    public val secondKeyAttributeValueZh: String? get() = text("second_key_attribute_value_zh")
}

/** Warehouse contact inside [DeliveryOrder]. */
public class GsSearchDeliveryOrdersWarehouseContact(raw: JsonObject) : JsonView(raw) {
    /** Address split into its levels, from country to town. */
    public val addressDetail: GsQueryDeliveryBatchesAddressDetail? get() = child("address_detail")?.let(::GsQueryDeliveryBatchesAddressDetail)

    /** Full name of the person to ask for at this address. */
    public val contactName: String? get() = text("contact_name")

    /** Email address of the person to ask for at this address. Example: `someone@126.com`. */
    public val email: String? get() = text("email")

    /** Whole address in one line, from country to building. */
    public val fullAddress: String? get() = text("full_address")

    /** Phone number of the person to ask for at this address. Example: `+8618566000000`. */
    public val phoneNumber: String? get() = text("phone_number")

    /** Postal code that belongs to the place in `full_address`. Example: `510000`. */
    public val postalCode: String? get() = text("postal_code")
}

/** Item inside [Package]. */
public class Item(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        platformSkuCode: String? = null,
        quantity: Long? = null,
    ) : this(fields("platform_sku_code", platformSkuCode, "quantity", quantity))

    /** Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`. */
    public val platformSkuCode: String? get() = text("platform_sku_code")

    /** Number of units of this SKU to deliver, or that are packed. Example: `10`. */
    public val quantity: Long? get() = integer("quantity")
}

/** Logistics inside [DeliveryOrder], [GlobalSellingSearchDeliveryOrdersDeliveryOrder]. */
public class Logistics(raw: JsonObject) : JsonView(raw) {
    /** Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`. */
    public val deliveryOption: String? get() = text("delivery_option")

    /** Code of the delivery batch, the main logistics order used for tracking. Example: `LOG20240423010565`. */
    public val logisticsOrder: String? get() = text("logistics_order")

    /** Code by which the platform knows the logistics provider that transports the goods. Example: `7233383779430041346`. */
    public val shippingProviderCode: String? get() = text("shipping_provider_code")
}

/** Logistics order inside [GlobalSellingQueryLogisticsOrdersResponse]. */
public class LogisticsOrder(raw: JsonObject) : JsonView(raw) {
    /** Code of the delivery batch, the main logistics order for one pickup. Example: `LOG20240423010565`. */
    public val code: String? get() = text("code")

    /** When the logistics order was completely created, Unix time in seconds. Example: `1714100400`. */
    public val completionTime: Instant? get() = time("completion_time")

    /** When the order was created, Unix time in seconds. Example: `1714098600`. */
    public val createTime: Instant? get() = time("create_time")

    /** When the goods were delivered, Unix time in seconds. Example: `1714100400`. */
    public val deliveryTime: Instant? get() = time("delivery_time")

    /** When the state last changed, Unix time in seconds. Example: `1714100400`. */
    public val latestUpdateTime: Instant? get() = time("latest_update_time")

    /** Logistics provider and service that transport the goods. */
    public val logistics: GlobalSellingQueryLogisticsOrdersLogistics? get() = child("logistics")?.let(::GlobalSellingQueryLogisticsOrdersLogistics)

    /** Number of parcels in the delivery batch. Example: `2`. */
    public val logisticsPackageQuantity: Long? get() = integer("logistics_package_quantity")

    /** Name of the courier who picks up the goods. */
    public val logisticsPickerName: String? get() = text("logistics_picker_name")

    /** Phone number of the courier who picks up the goods. Example: `17612345678`. */
    public val logisticsPickerPhone: String? get() = text("logistics_picker_phone")

    /** Number of logistics orders in the delivery batch. Example: `2`. */
    public val logisticsSubOrderQuantity: Long? get() = integer("logistics_sub_order_quantity")

    /** Logistics orders of the delivery batch, one for each parcel or part. */
    public val logisticsSubOrders: List<LogisticsSubOrder> get() = views("logistics_sub_orders") { LogisticsSubOrder(it) }

    /** When the courier picked up the goods, Unix time in seconds. Example: `1714100400`. */
    public val pickupTime: Instant? get() = time("pickup_time")

    /** Expected arrival at the warehouse, worked out from the booked time of shipment, Unix time in seconds. Example: `1714298400`. */
    public val predictedArriveTime: Instant? get() = time("predicted_arrive_time")

    /** Time slot in which the courier is expected to pick up the goods. */
    public val predictedPickInfo: PredictedPickInfo? get() = child("predicted_pick_info")?.let(::PredictedPickInfo)

    /** When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`. */
    public val predictedShipTime: Instant? get() = time("predicted_ship_time")

    /** Address and contact of the warehouse that gets the goods. */
    public val receiverContact: GlobalSellingQueryLogisticsOrdersReceiverContact? get() = child("receiver_contact")?.let(::GlobalSellingQueryLogisticsOrdersReceiverContact)

    /** Address and contact of the merchant who sends the goods. */
    public val senderContact: SenderContact? get() = child("sender_contact")?.let(::SenderContact)

    /** When the warehouse signed for the goods, Unix time in seconds. Example: `1714100400`. */
    public val signTime: Instant? get() = time("sign_time")

    /** State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`. */
    public val status: String? get() = text("status")

    /** Direction of the transport: DELIVERY to the warehouse or RETURN to the merchant. Example: `DELIVERY`. */
    public val type: String? get() = text("type")
}

/** Logistics sub order inside [LogisticsOrder]. */
public class LogisticsSubOrder(raw: JsonObject) : JsonView(raw) {
    /** Code of one logistics order within the delivery batch. Example: `LOGPPE20240424000005`. */
    public val code: String? get() = text("code")

    /** When the logistics order was completely created, Unix time in seconds. Example: `1714100400`. */
    public val completionTime: Instant? get() = time("completion_time")

    /** When the order was created, Unix time in seconds. Example: `1714100400`. */
    public val createTime: Instant? get() = time("create_time")

    /** When the goods were delivered, Unix time in seconds. Example: `1714100400`. */
    public val deliveryTime: Instant? get() = time("delivery_time")

    /** Why the logistics order could not be created. */
    public val failedReason: String? get() = text("failed_reason")

    /** When the state last changed, Unix time in seconds. Example: `1714100400`. */
    public val latestUpdateTime: Instant? get() = time("latest_update_time")

    /** When the parcel was found to be missing, Unix time in seconds. Example: `1714100400`. */
    public val lossSuspendTime: Instant? get() = time("loss_suspend_time")

    /** Weight of the parcel as a number with its unit. */
    public val packageWeight: PackageWeight? get() = child("package_weight")?.let(::PackageWeight)

    /** When the courier picked up the goods, Unix time in seconds. Example: `1714100400`. */
    public val pickupTime: Instant? get() = time("pickup_time")

    /** When the warehouse signed for the goods, Unix time in seconds. Example: `1714100400`. */
    public val signTime: Instant? get() = time("sign_time")

    /** State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`. */
    public val status: String? get() = text("status")

    /** Number under which the logistics provider tracks the parcel. Example: `SF1342249023487`. */
    public val trackingNumber: String? get() = text("tracking_number")

    /** Events on the way of the parcel, each with time and text. */
    public val trackingRecords: List<TrackingRecord> get() = views("tracking_records") { TrackingRecord(it) }
}

/** Package inside [CreateDeliveryOrderDeliveryOrder], [GsCreateDeliveryOrderDeliveryOrder]. */
public class Package(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        items: List<Item>? = null,
    ) : this(fields("items", items))

    /** SKUs in the package and the number of units of each. */
    public val items: List<Item> get() = views("items") { Item(it) }
}

/** Package weight inside [GsQueryDeliveryBatchesLogisticsOrder], [LogisticsSubOrder]. */
public class PackageWeight(raw: JsonObject) : JsonView(raw) {
    /** Unit that `value` is given in: GRAM or KILOGRAM. Example: `GRAM`. */
    public val unit: String? get() = text("unit")

    /** Weight of the parcel as a number, in `unit`. Example: `1000`. */
    public val value: String? get() = text("value")
}

/** Platform SKU item inside `GlobalSellingGetSkuPrintDocument`. */
public class PlatformSkuItem(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        code: String? = null,
        quantity: Long? = null,
    ) : this(fields("code", code, "quantity", quantity))

    /** Platform's code of the SKU whose barcode to print. Example: `TESTS24010500003400301`. */
    public val code: String? get() = text("code")

    /** Number of barcode labels to print for the SKU, at most 99999. Example: `10`. */
    public val quantity: Long? get() = integer("quantity")
}

/** Predicted pick info inside [DeliveryBatch], [LogisticsOrder], [QueryDeliveryBatchesDeliveryBatch]. */
public class PredictedPickInfo(raw: JsonObject) : JsonView(raw) {
    /** End of the time slot in which the pickup is expected, Unix time in seconds. Example: `1714100400`. */
    public val endTime: Instant? get() = time("end_time")

    /** Start of the time slot in which the pickup is expected, Unix time in seconds. Example: `1714100400`. */
    public val startTime: Instant? get() = time("start_time")
}

/** Delivery batch inside [QueryDeliveryBatchesResponse]. */
public class QueryDeliveryBatchesDeliveryBatch(raw: JsonObject) : JsonView(raw) {
    /** Code of the delivery batch, the main logistics order for one pickup. Example: `LOG20240423010565`. */
    public val code: String? get() = text("code")

    /** When the delivery batch was created, Unix time in seconds. Example: `1714098600`. */
    public val createTime: Instant? get() = time("create_time")

    /** Logistics provider and service that transport the goods. */
    public val logistics: GlobalSellingQueryLogisticsOrdersLogistics? get() = child("logistics")?.let(::GlobalSellingQueryLogisticsOrdersLogistics)

    /** Number of logistics orders in the delivery batch. Example: `2`. */
    public val logisticsOrderQuantity: Long? get() = integer("logistics_order_quantity")

    /** Logistics orders of the delivery batch, one for each parcel or part. */
    public val logisticsOrders: List<QueryDeliveryBatchesLogisticsOrder> get() = views("logistics_orders") { QueryDeliveryBatchesLogisticsOrder(it) }

    /** Number of parcels in the delivery batch. Example: `2`. */
    public val logisticsPackageQuantity: Long? get() = integer("logistics_package_quantity")

    /** Name of the courier who picks up the goods. */
    public val logisticsPickerName: String? get() = text("logistics_picker_name")

    /** Phone number of the courier who picks up the goods. Example: `17612345678`. */
    public val logisticsPickerPhone: String? get() = text("logistics_picker_phone")

    /** Expected arrival at the warehouse, worked out from the booked time of shipment, Unix time in seconds. Example: `1714298400`. */
    public val predictedArriveTime: Instant? get() = time("predicted_arrive_time")

    /** Time slot in which the courier is expected to pick up the goods. */
    public val predictedPickInfo: PredictedPickInfo? get() = child("predicted_pick_info")?.let(::PredictedPickInfo)

    /** When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`. */
    public val predictedShipTime: Instant? get() = time("predicted_ship_time")

    /** Address and contact of the warehouse that gets the goods. */
    public val receiverContact: ReceiverContact? get() = child("receiver_contact")?.let(::ReceiverContact)

    /** Address and contact of the merchant who sends the goods. */
    public val senderContact: GsQueryDeliveryBatchesSenderContact? get() = child("sender_contact")?.let(::GsQueryDeliveryBatchesSenderContact)

    /** State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`. */
    public val status: String? get() = text("status")
}

/** Logistics order inside [QueryDeliveryBatchesDeliveryBatch]. */
public class QueryDeliveryBatchesLogisticsOrder(raw: JsonObject) : JsonView(raw) {
    /** Code of the single logistics order, one of several in the delivery batch, for printing its waybill. Example: `LOGPPE20240424000005`. */
    public val code: String? get() = text("code")

    /** Why the logistics order could not be created. */
    public val failedReason: String? get() = text("failed_reason")

    /** Weight of the parcel as a number with its unit. */
    public val packageWeight: QueryDeliveryBatchesPackageWeight? get() = child("package_weight")?.let(::QueryDeliveryBatchesPackageWeight)

    /** State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `1714271725`. */
    public val status: String? get() = text("status")

    /** Number under which the logistics provider tracks the parcel. Example: `SF1342249023487`. */
    public val trackingNumber: String? get() = text("tracking_number")

    /** Events on the way of the parcel, each with time and text. */
    public val trackingRecords: List<TrackingRecord> get() = views("tracking_records") { TrackingRecord(it) }
}

/** Package weight inside [QueryDeliveryBatchesLogisticsOrder]. */
public class QueryDeliveryBatchesPackageWeight(raw: JsonObject) : JsonView(raw) {
    /** Unit that `value` is given in: GRAM or KILOGRAM. Example: `GRAM`. */
    public val unit: String? get() = text("unit")

    /** Weight of the parcel as a number, in `unit`. Example: `1000`. */
    public val value: Long? get() = integer("value")
}

/** Receiver contact inside [DeliveryBatch], [QueryDeliveryBatchesDeliveryBatch]. */
public class ReceiverContact(raw: JsonObject) : JsonView(raw) {
    /** Address split into its levels, from country to town. */
    public val addressDetail: GsQueryDeliveryBatchesAddressDetail? get() = child("address_detail")?.let(::GsQueryDeliveryBatchesAddressDetail)

    /** Full name of the person to ask for at this address. */
    public val contactName: String? get() = text("contact_name")

    /** Email address of the person to ask for at this address. Example: `someone@126.com`. */
    public val email: String? get() = text("email")

    /** Whole address in one line, from country to building. */
    public val fullAddress: String? get() = text("full_address")

    /** Phone number of the person to ask for at this address. Example: `+8618566000000`. */
    public val phoneNumber: String? get() = text("phone_number")

    /** Postal code that belongs to the place in `full_address`. Example: `510000`. */
    public val postalCode: String? get() = text("postal_code")
}

/** Reserve inside `GlobalSellingReserveShipment`, `GsReserveShipping`, `ReserveShipping`. */
public class Reserve(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        predictedArrivedTime: Instant? = null,
        predictedPickupGe: Long? = null,
        predictedPickupLt: Long? = null,
        predictedPickupTime: Instant? = null,
        predictedShipTime: Instant? = null,
    ) : this(fields("predicted_arrived_time", predictedArrivedTime, "predicted_pickup_ge", predictedPickupGe, "predicted_pickup_lt", predictedPickupLt, "predicted_pickup_time", predictedPickupTime, "predicted_ship_time", predictedShipTime))

    /** Arrival date to book, from `reserve_arrived_times`, Unix time in seconds. Example: `1713456000`. */
    public val predictedArrivedTime: Instant? get() = time("predicted_arrived_time")

    /** Start of the pickup slot to book, from `reserve_segments`, Unix time in seconds. Example: `1713456000`. */
    public val predictedPickupGe: Long? get() = integer("predicted_pickup_ge")

    /** End of the pickup slot to book, from `reserve_segments`, Unix time in seconds. Example: `1713456000`. */
    public val predictedPickupLt: Long? get() = integer("predicted_pickup_lt")

    /** Date of the pickup to book, Unix time in seconds. Example: `1713456000`. */
    public val predictedPickupTime: Instant? get() = time("predicted_pickup_time")

    /** When the merchant is expected to ship the goods, Unix time in seconds. Example: `1713456000`. */
    public val predictedShipTime: Instant? get() = time("predicted_ship_time")
}

/** Reserve arrived time inside [GlobalSellingSearchAvailableShippingProvidersResponse]. */
public class ReserveArrivedTime(raw: JsonObject) : JsonView(raw) {
    /** Code of the exact warehouse assigned to receive the goods. Example: `FC-CNHN-CY01[#]JD01`. */
    public val accurateWarehouseCode: String? get() = text("accurate_warehouse_code")

    /** When the goods reach or reached the warehouse, Unix time in seconds. Example: `1713456000`. */
    public val arrivedTime: Instant? get() = time("arrived_time")

    /** Whether the warehouse has room left for goods that arrive on this date. Example: `false`. */
    public val canReserve: Boolean? get() = flag("can_reserve")

    /** Highest fee that the logistics provider may charge. */
    public val maxChargeFee: Money? get() = child("max_charge_fee")?.let(::Money)

    /** Lowest fee that the logistics provider may charge. */
    public val minChargeFee: Money? get() = child("min_charge_fee")?.let(::Money)
}

/** Reserve data inside [ShippingProvider]. */
public class ReserveData(raw: JsonObject) : JsonView(raw) {
    /** Whether this date or time slot can still be booked. Example: `true`. */
    public val canReserve: Boolean? get() = flag("can_reserve")

    /** Pickup slots of the day and whether each can be booked. */
    public val reserveSegments: List<ReserveSegment> get() = views("reserve_segments") { ReserveSegment(it) }

    /** Date on which the logistics provider can transport the goods, Unix time in seconds. Example: `1713456000`. */
    public val shipTime: Instant? get() = time("ship_time")
}

/** Reserve segment inside [ReserveData]. */
public class ReserveSegment(raw: JsonObject) : JsonView(raw) {
    /** Code of the exact warehouse assigned to receive the goods. Example: `FC-CNHN-CY01[#]JD01`. */
    public val accurateWarehouseCode: String? get() = text("accurate_warehouse_code")

    /** Whether this date or time slot can still be booked. Example: `true`. */
    public val canReserve: Boolean? get() = flag("can_reserve")

    /** End of the time slot, Unix time in seconds. Example: `1713499200`. */
    public val endTime: Instant? get() = time("end_time")

    /** Start of the time slot, Unix time in seconds. Example: `1713492000`. */
    public val startTime: Instant? get() = time("start_time")
}

/** Return order inside [GlobalSellingSearchReturnOrdersResponse]. */
public class ReturnOrder(raw: JsonObject) : JsonView(raw) {
    /** Code of the return order, which sends goods back to the merchant. Example: `ROT240619000003`. */
    public val code: String? get() = text("code")

    /** Explanation of why the goods go back to the merchant. */
    public val detailedReason: String? get() = text("detailed_reason")

    /** How the goods go back to the merchant and what is in the return. */
    public val logistics: GlobalSellingSearchReturnOrdersLogistics? get() = child("logistics")?.let(::GlobalSellingSearchReturnOrdersLogistics)

    /** How the goods go back: SELF_PICKUP, EXPRESS_DELIVERY or PLATFORM_DELIVERY; ABANDON_GOODS if they do not. Example: `PLATFORM_DELIVERY`. */
    public val method: String? get() = text("method")

    /** Code of the warehouse's outgoing batch that the return belongs to. Example: `PRWLPT2305230002`. */
    public val outboundBatchCode: String? get() = text("outbound_batch_code")

    /** Code of why the goods go back to the merchant, such as RPT_QUALITY. Example: `RPT_QUALITY`. */
    public val reasonType: String? get() = text("reason_type")

    /** Who or what started the return: the merchant, the platform, the state of the stock, or the end of the product. Example: `EXTERNAL`. */
    public val source: String? get() = text("source")

    /** State of the return: OPERATER_CONFIRMING by the platform or MERCHANT_CONFIRMING by the merchant, TO_TRANSIT, IN_TRANSIT, OUTBOUND, SHIPPED, COMPLETED; or CANCELED. Example: `COMPLETED`. */
    public val status: String? get() = text("status")

    /** Cause of the return, such as ABNORMAL_INVENTORY for slow sales or ABNORMAL_QUALITY after the quality check. Example: `ABNORMAL_QUALITY`. */
    public val type: String? get() = text("type")

    /** Code of the warehouse where the goods to be returned lie. Example: `TEST_WARECODE`. */
    public val warehouseCode: String? get() = text("warehouse_code")
}

/** Sender contact inside [LogisticsOrder]. */
public class SenderContact(raw: JsonObject) : JsonView(raw) {
    /** Address split into its levels, from country to town. */
    public val addressDetail: AddressDetail? get() = child("address_detail")?.let(::AddressDetail)

    /** Full name of the person to ask for at this address. */
    public val contactName: String? get() = text("contact_name")

    /** Email address of the person to ask for at this address. Example: `someone@126.com`. */
    public val email: String? get() = text("email")

    /** Whole address in one line, from country to building. */
    public val fullAddress: String? get() = text("full_address")

    /** Phone number of the person to ask for at this address. Example: `+8618566000000`. */
    public val phoneNumber: String? get() = text("phone_number")

    /** Postal code that belongs to the place in `full_address`. Example: `510000`. */
    public val postalCode: String? get() = text("postal_code")
}

/** Shipping provider inside [GlobalSellingSearchAvailableShippingProvidersResponse], [GsSearchAvailableShippingProvidersResponse], [SearchAvailableShippingProvidersResponse]. */
public class ShippingProvider(raw: JsonObject) : JsonView(raw) {
    /** Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`. */
    public val deliveryOption: String? get() = text("delivery_option")

    /** Highest fee that the logistics provider may charge. */
    public val maxChargeFee: Money? get() = child("max_charge_fee")?.let(::Money)

    /** Lowest fee that the logistics provider may charge. */
    public val minChargeFee: Money? get() = child("min_charge_fee")?.let(::Money)

    /** Code of the logistics provider; pass it as `shipping_provider_code` to book. Example: `7233383779430041346`. */
    public val providerCode: String? get() = text("provider_code")

    /** Name of the logistics provider, in Chinese. */
    public val providerName: String? get() = text("provider_name")

    /** Shipping dates that can be booked with this logistics provider. */
    public val reserveData: List<ReserveData> get() = views("reserve_data") { ReserveData(it) }

    /** Shipping dates that can be booked with this logistics provider. */
    public val reserveDatas: List<ReserveData> get() = views("reserve_datas") { ReserveData(it) }
}

/** Size inside `GlobalSellingGetSkuPrintDocument`. */
public class Size(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        height: String? = null,
        unit: String? = null,
        width: String? = null,
    ) : this(fields("height", height, "unit", unit, "width", width))

    /** Height of the barcode label, in centimeters. Example: `24`. */
    public val height: String? get() = text("height")

    /** Unit of width and height; only CENTIMETER is known. Example: `CENTIMETER`. */
    public val unit: String? get() = text("unit")

    /** Width of the barcode label, in centimeters. Example: `7`. */
    public val width: String? get() = text("width")
}

/** SKC inside [AbnormalOrder], [DeliveryOrder], [GlobalSellingSearchDeliveryOrdersDeliveryOrder] and others. */
public class Skc(raw: JsonObject) : JsonView(raw) {
    /** Code of the SKC in the merchant's own system. Example: `TESTZ24070296075000101`. */
    public val externalSkcCode: String? get() = text("external_skc_code")

    /** English name of the attribute that tells SKCs apart, such as Colour. Example: `Colour`. */
    public val firstKeyAttributeNameEn: String? get() = text("first_key_attribute_name_en")

    /** Chinese name of the attribute that tells SKCs apart, as a rule the color. */
    public val firstKeyAttributeNameZh: String? get() = text("first_key_attribute_name_zh")

    /** English value of the attribute that tells SKCs apart, such as Yellow. Example: `Yellow`. */
    public val firstKeyAttributeValueEn: String? get() = text("first_key_attribute_value_en")

    /** Chinese value of the attribute that tells SKCs apart, as a rule a color. */
    public val firstKeyAttributeValueZh: String? get() = text("first_key_attribute_value_zh")

    /** Address of the picture of the SKC as it was when the order was created. Example: `www.example.com/image/xxx`. */
    public val imageUrl: String? get() = text("image_url")

    /** Platform's code of the SKC, the product in one color or style. Example: `TESTS240701000009`. */
    public val platformSkcCode: String? get() = text("platform_skc_code")
}

/** SKU inside [AbnormalOrder], [GlobalSellingSearchDeliveryOrdersDeliveryOrder], [StockupOrder]. */
public class Sku(raw: JsonObject) : JsonView(raw) {
    /** Units of this SKU that are concerned by the problem. Example: `2`. */
    public val abnormalQuantity: Long? get() = integer("abnormal_quantity")

    /** Barcode the platform gave the SKU, to be printed and stuck on every unit. Example: `TESTZ24070296075000101`. */
    public val barcode: String? get() = text("barcode")

    /** Units of this SKU that the merchant has shipped. Example: `10`. */
    public val deliveredQuantity: Long? get() = integer("delivered_quantity")

    /** Code of the SKU in the merchant's own system. Example: `TESTZ24070296075000101`. */
    public val externalSkuCode: String? get() = text("external_sku_code")

    /** Units of this SKU that the warehouse has put into stock. Example: `6`. */
    public val inboundQuantity: Long? get() = integer("inbound_quantity")

    /** Platform's code of the SKU, the variant in one color and size. Example: `TESTZ24070296075000101`. */
    public val platformSkuCode: String? get() = text("platform_sku_code")

    /** Units of this SKU that passed the quality check of the warehouse. Example: `4`. */
    public val qualifiedQuantity: Long? get() = integer("qualified_quantity")

    /** Units of this SKU that the warehouse has received and counted. Example: `8`. */
    public val receivedQuantity: Long? get() = integer("received_quantity")

    /** Units of this SKU sent back to the merchant because of bad quality. Example: `2`. */
    public val returnedQuantity: Long? get() = integer("returned_quantity")

    /** English name of the attribute that tells the SKUs of an SKC apart, such as Size. Example: `Size`. */
    public val secondKeyAttributeNameEn: String? get() = text("second_key_attribute_name_en")

    /** Chinese name of the attribute that tells the SKUs of an SKC apart, as a rule the size. */
    public val secondKeyAttributeNameZh: String? get() = text("second_key_attribute_name_zh")

    /** English value of the attribute that tells the SKUs of an SKC apart, such as S. Example: `S`. */
    public val secondKeyAttributeValueEn: String? get() = text("second_key_attribute_value_en")

    /** Chinese value of the attribute that tells the SKUs of an SKC apart, as a rule a size. */
    public val secondKeyAttributeValueZh: String? get() = text("second_key_attribute_value_zh")

    /** Units of this SKU that the merchant has confirmed to deliver. Example: `10`. */
    public val stockupQuantity: Long? get() = integer("stockup_quantity")

    /** Units of this SKU that failed the quality check of the warehouse. Example: `2`. */
    public val unqualifiedQuantity: Long? get() = integer("unqualified_quantity")
}

/** Stockup order inside [GlobalSellingSearchStockupOrdersResponse], [GsSearchStockupOrdersResponse], [SearchStockupOrdersResponse]. */
public class StockupOrder(raw: JsonObject) : JsonView(raw) {
    /** Whether the merchant may start to deliver; conditions such as approved photos of the product must be met first. Example: `true`. */
    public val canDeliver: Boolean? get() = flag("can_deliver")

    /** Platform's id of the category that the product belongs to. Example: `7075264658340611845`. */
    public val categoryId: String? get() = text("category_id")

    /** Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`. */
    public val code: String? get() = text("code")

    /** When the order was created, Unix time in seconds. Example: `1713492000`. */
    public val createTime: Instant? get() = time("create_time")

    /** Number of units that the merchant has shipped so far. Example: `10`. */
    public val deliveredQuantity: Long? get() = integer("delivered_quantity")

    /** Number of units that the merchant has shipped so far. Example: `10`. */
    public val deliveryQuantity: Long? get() = integer("delivery_quantity")

    /** Urgency: URGENT from the start, EXPEDITED if it was raised later, otherwise GENERAL. Example: `URGENT`. */
    public val emergencyLevel: String? get() = text("emergency_level")

    /** Units that the warehouse has put into stock. Example: `6`. */
    public val inboundQuantity: Long? get() = integer("inbound_quantity")

    /** Whether all the goods asked for have been delivered. Example: `false`. */
    public val isDeliveryCompleted: Boolean? get() = flag("is_delivery_completed")

    /** Whether this is the first order for the merchant. Example: `true`. */
    public val isFirstOrder: Boolean? get() = flag("is_first_order")

    /** Whether the delivery goes on without problems. Example: `true`. */
    public val isNormal: Boolean? get() = flag("is_normal")

    /** When the state last changed, Unix time in seconds. Example: `1714442400`. */
    public val latestStatusUpdateTime: Instant? get() = time("latest_status_update_time")

    /** Way of production: OBM_TYPE with own brand, ODM_MADE_TO_ORDER, ODM_READY_TO_BUY or OEM. Example: `OBM_TYPE`. */
    public val manufactureMode: String? get() = text("manufacture_mode")

    /** Platform's code of the SPU, the product over all its variants. Example: `TESTS24010500003400301`. */
    public val platformSpuCode: String? get() = text("platform_spu_code")

    /** Units that the warehouse has received and counted. Example: `8`. */
    public val receivedQuantity: Long? get() = integer("received_quantity")

    /** Time by which all the goods must be at the warehouse, Unix time in seconds. Example: `1714442400`. */
    public val requireArrivedTime: Instant? get() = time("require_arrived_time")

    /** Time by which the merchant must have shipped the goods, Unix time in seconds. Example: `1713492000`. */
    public val requireShipTime: Instant? get() = time("require_ship_time")

    /** Units sent back to the merchant because of bad quality. Example: `2`. */
    public val returnedQuantity: Long? get() = integer("returned_quantity")

    /** SKC of the order: the product in one color or style. */
    public val skc: Skc? get() = child("skc")?.let(::Skc)

    /** SKUs of the order with their quantities. */
    public val skus: List<Sku> get() = views("skus") { Sku(it) }

    /** Who started the stock-up order: PLATFORM, MERCHANT, or a problem (ABNORMAL_REDELIVERY). Example: `PLATFORM`. */
    public val source: String? get() = text("source")

    /** State of the stock-up order: WAIT_CONFIRM for the merchant to decide, WAIT_SEND, SENDED, then warehouse steps up to INBOUND or RETURN_COMPLETED; INVAILD if dropped. Example: `RECEIVED`. */
    public val status: String? get() = text("status")

    /** Units that the merchant has confirmed to deliver. Example: `10`. */
    public val stockupQuantity: Long? get() = integer("stockup_quantity")

    /** JIT if the goods follow sales, NORMAL if they are made for stock. Example: `JIT`. */
    public val type: String? get() = text("type")
}

/** Total weight inside `GlobalSellingReserveShipment`, `GlobalSellingSearchAvailableShippingProviders`, `GsReserveShipping` and others. */
public class TotalWeight(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        unit: String? = null,
        value: String? = null,
    ) : this(fields("unit", unit, "value", value))

    /** Unit that `value` is given in: GRAM or KILOGRAM. Example: `GRAM`. */
    public val unit: String? get() = text("unit")

    /** Weight of all the goods together, in `unit`. Example: `1240`. */
    public val value: String? get() = text("value")
}

/** Tracking record inside [GsQueryDeliveryBatchesLogisticsOrder], [LogisticsSubOrder], [QueryDeliveryBatchesLogisticsOrder]. */
public class TrackingRecord(raw: JsonObject) : JsonView(raw) {
    /** Text of the tracking event for people, in Chinese. */
    public val message: String? get() = text("message")

    /** Heading of the tracking event, in Chinese. */
    public val title: String? get() = text("title")

    /** When the tracking event happened, Unix time in seconds. Example: `1714271725`. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Warehouse inside [GlobalSellingSearchAvailableShippingProvidersResponse]. */
public class Warehouse(raw: JsonObject) : JsonView(raw) {
    /** Code of the warehouse that gets the goods. Example: `FC-CNHN-CY01[#]JD01`. */
    public val warehouseCode: String? get() = text("warehouse_code")

    /** Address and person at the warehouse to whom the goods go. */
    public val warehouseContact: WarehouseContact? get() = child("warehouse_contact")?.let(::WarehouseContact)

    /** Name of the warehouse that gets the goods, in Chinese. */
    public val warehouseName: String? get() = text("warehouse_name")
}

/** Warehouse contact inside [GlobalSellingSearchDeliveryOrdersDeliveryOrder], [Warehouse]. */
public class WarehouseContact(raw: JsonObject) : JsonView(raw) {
    /** Address split into its levels, from country to town. */
    public val addressDetail: AddressDetail? get() = child("address_detail")?.let(::AddressDetail)

    /** Full name of the person to ask for at this address. */
    public val contactName: String? get() = text("contact_name")

    /** Email address of the person to ask for at this address. Example: `someone@126.com`. */
    public val email: String? get() = text("email")

    /** Whole address in one line, from country to building. */
    public val fullAddress: String? get() = text("full_address")

    /** Phone number of the person to ask for at this address. Example: `+8618566000000`. */
    public val phoneNumber: String? get() = text("phone_number")

    /** Postal code that belongs to the place in `full_address`. Example: `510000`. */
    public val postalCode: String? get() = text("postal_code")
}
