// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `CreateDeliveryOrder` (202405).
public struct CreateDeliveryOrderResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYT2404190001013S01`.
  public var deliveryOrderCode: String? { raw.string("delivery_order_code") }

  /// Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`.
  public var stockupOrderCode: String? { raw.string("stockup_order_code") }
}

/// The response of `GetDelivery-OrderPrintDocument` (202405).
public struct GetDeliveryOrderDocumentsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Address of a PDF with the documents asked for, ready to print. Example: `https://a.b.com`.
  public var documentUrl: String? { raw.string("document_url") }
}

/// The response of `GetLogisticsWaybillsPrintDocurement` (202405).
public struct GetLogisticsWaybillsPrintDocumentResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Address of a PDF with the documents asked for, ready to print. Example: `https://a.b.com`.
  public var documentUrl: String? { raw.string("document_url") }
}

/// The response of `GlobalSellingGetQualityDocuments` (202407).
public struct GlobalSellingGetQualityDocumentsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`.
  public var documentUrl: String? { raw.string("document_url") }
}

/// The response of `GlobalSellingGetSKUPrintDocument` (202503).
public struct GlobalSellingGetSkuPrintDocumentResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`.
  public var documentUrl: String? { raw.string("document_url") }
}

/// The response of `GlobalSellingQueryLogisticsOrders` (202407).
public struct GlobalSellingQueryLogisticsOrdersResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Delivery batches with their logistics orders and tracking.
  public var logisticsOrders: [LogisticsOrder] { raw.views("logistics_orders") }
}

/// The response of `GlobalSellingReserveShipment` (202410).
public struct GlobalSellingReserveShipmentResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Code of the delivery batch, the main logistics order used for tracking. Example: `LOG20240423010565`.
  public var logisticsOrder: String? { raw.string("logistics_order") }
}

/// The response of `GlobalSellingSearchAbnormalOrders` (202407).
public struct GlobalSellingSearchAbnormalOrdersResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Orders opened by the warehouse because something about a delivery was wrong.
  public var abnormalOrders: [AbnormalOrder] { raw.views("abnormal_orders") }

  /// Value to pass as `page_token` to read the entries that follow. Example: `2`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of all entries that match, over all pages. Example: `100`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GlobalSellingSearchAvailableShippingProviders` (202410).
public struct GlobalSellingSearchAvailableShippingProvidersResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Arrival dates and whether the warehouse has room for each.
  public var reserveArrivedTimes: [ReserveArrivedTime] { raw.views("reserve_arrived_times") }

  /// Logistics providers that can be booked, with fees and dates.
  public var shippingProviders: [ShippingProvider] { raw.views("shipping_providers") }

  /// Warehouses that are assigned to receive the goods.
  public var warehouseList: [Warehouse] { raw.views("warehouse_list") }
}

/// The response of `GlobalSellingSearchDeliveryOrders` (202407).
public struct GlobalSellingSearchDeliveryOrdersResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Delivery orders with goods, packages and progress in the warehouse.
  public var deliveryOrders: [GlobalSellingSearchDeliveryOrdersDeliveryOrder] { raw.views("delivery_orders") }

  /// Value to pass as `page_token` to read the entries that follow. Example: `1`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of all entries that match, over all pages. Example: `100`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GlobalSellingSearchReturnOrders` (202407).
public struct GlobalSellingSearchReturnOrdersResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Value to pass as `page_token` to read the entries that follow. Example: `1`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Return orders, each with goods, logistics and state.
  public var returnOrders: [ReturnOrder] { raw.views("return_orders") }

  /// Number of all entries that match, over all pages. Example: `100`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GlobalSellingSearchStockupOrders` (202407).
public struct GlobalSellingSearchStockupOrdersResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Value to pass as `page_token` to read the entries that follow. Example: `1`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Stock-up orders with quantities, deadlines and progress.
  public var stockupOrders: [StockupOrder] { raw.views("stockup_orders") }

  /// Number of all entries that match, over all pages. Example: `100`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GSCreateDeliveryOrder` (202405).
public struct GsCreateDeliveryOrderResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYT2404190001013S01`.
  public var deliveryOrderCode: String? { raw.string("delivery_order_code") }

  /// Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`.
  public var stockupOrderCode: String? { raw.string("stockup_order_code") }
}

/// The response of `GSGetDelivery-OrderPrintDocument` (202405).
public struct GsGetDeliveryOrderDocumentsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`.
  public var documentUrl: String? { raw.string("document_url") }
}

/// The response of `GSGetLogisticsWaybillsPrintDocument` (202405).
public struct GsGetLogisticsWaybillsPrintDocumentResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`.
  public var documentUrl: String? { raw.string("document_url") }
}

/// The response of `GSGetSKUPrintDocument` (202405).
public struct GsGetSkuPrintDocumentResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`.
  public var documentUrl: String? { raw.string("document_url") }
}

/// The response of `GSQueryDeliveryBatchs` (202405).
public struct GsQueryDeliveryBatchesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Delivery batches, each with its logistics orders and tracking.
  public var deliveryBatchs: [DeliveryBatch] { raw.views("delivery_batchs") }
}

/// The response of `GSReserveShipping` (202405).
public struct GsReserveShippingResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Code of the delivery batch, the main logistics order created when shipping is booked; used for tracking. Example: `LOG20240423010565`.
  public var deliveryBatchCode: String? { raw.string("delivery_batch_code") }
}

/// The response of `GSSearchAvailableShippingProviders` (202405).
public struct GsSearchAvailableShippingProvidersResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Arrival dates and whether the warehouse has room for each.
  public var reserveArrivedTimes: [GsSearchAvailableShippingProvidersReserveArrivedTime] { raw.views("reserve_arrived_times") }

  /// Logistics providers that can be booked, with fees and dates.
  public var shippingProviders: [ShippingProvider] { raw.views("shipping_providers") }
}

/// The response of `GSSearchDeliveryOrders` (202405).
public struct GsSearchDeliveryOrdersResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Delivery orders with goods, packages and progress in the warehouse.
  public var deliveryOrders: [DeliveryOrder] { raw.views("delivery_orders") }

  /// Value to pass as `page_token` to read the entries that follow. Example: `2`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of all entries that match, over all pages. Example: `100`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GSSearchStockupOrders` (202405).
public struct GsSearchStockupOrdersResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Value to pass as `page_token` to read the entries that follow. Example: `2`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Stock-up orders with quantities, deadlines and progress.
  public var stockupOrders: [StockupOrder] { raw.views("stockup_orders") }

  /// Number of all entries that match, over all pages. Example: `100`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `QueryDeliveryBatchs` (202405).
public struct QueryDeliveryBatchesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Delivery batches, each with its logistics orders and tracking.
  public var deliveryBatchs: [QueryDeliveryBatchesDeliveryBatch] { raw.views("delivery_batchs") }
}

/// The response of `ReserveShipping` (202405).
public struct ReserveShippingResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Code of the delivery batch, the main logistics order created when shipping is booked; used for tracking. Example: `LOG20240423010565`.
  public var deliveryBatchCode: String? { raw.string("delivery_batch_code") }
}

/// The response of `SearchAvailableShippingProviders` (202405).
public struct SearchAvailableShippingProvidersResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Arrival dates and whether the warehouse has room for each.
  public var reserveArrivedTimes: [GsSearchAvailableShippingProvidersReserveArrivedTime] { raw.views("reserve_arrived_times") }

  /// Logistics providers that can be booked, with fees and dates.
  public var shippingProviders: [ShippingProvider] { raw.views("shipping_providers") }
}

/// The response of `SearchDeliveryOrders` (202405).
public struct SearchDeliveryOrdersResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Delivery orders with goods, packages and progress in the warehouse.
  public var deliveryOrders: [DeliveryOrder] { raw.views("delivery_orders") }

  /// Value to pass as `page_token` to read the entries that follow. Example: `2`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of all entries that match, over all pages. Example: `100`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SearchStockupOrders` (202405).
public struct SearchStockupOrdersResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Value to pass as `page_token` to read the entries that follow. Example: `2`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Stock-up orders with quantities, deadlines and progress.
  public var stockupOrders: [StockupOrder] { raw.views("stockup_orders") }

  /// Number of all entries that match, over all pages. Example: `100`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// Abnormal order inside ``GlobalSellingSearchAbnormalOrdersResponse``.
public struct AbnormalOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Units concerned by the problem, over all SKUs of the abnormal order. Example: `10`.
  public var abnormalQuantity: String? { raw.string("abnormal_quantity") }

  /// Address of the photo that the warehouse took when it recorded the problem. Example: `www.example.com/image/xxx`.
  public var abnormalityRegisterImageUrl: String? { raw.string("abnormality_register_image_url") }

  /// Platform's id of the category that the product belongs to. Example: `BX230511006`.
  public var categoryId: String? { raw.string("category_id") }

  /// Code of the abnormal order, the record of what went wrong. Example: `AOPT2407020007`.
  public var code: String? { raw.string("code") }

  /// When the order was created, Unix time in seconds. Example: `1713293316`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYPT2407020000015S01`.
  public var deliveryOrderCode: String? { raw.string("delivery_order_code") }

  /// What is done about the problem, as text in Chinese.
  public var handleMethod: String? { raw.string("handle_method") }

  /// Code of the inspection in the warehouse that found the problem. Example: `JC240522000095`.
  public var inspectOrderCode: String? { raw.string("inspect_order_code") }

  /// Platform's code of the SPU, the product over all its variants. Example: `TESTS240701000009`.
  public var platformSpuCode: String? { raw.string("platform_spu_code") }

  /// Outcome of the quality check, as text in Chinese.
  public var qualityCheckResult: String? { raw.string("quality_check_result") }

  /// State of the return order that came out of the problem. Example: `OPERATER_CONFIRMING`.
  public var relativeReturnStatus: String? { raw.string("relative_return_status") }

  /// Note of the people who handled the problem.
  public var remark: String? { raw.string("remark") }

  /// Code of the return order that came out of the problem. Example: `ROT240702000008`.
  public var returnOrderCode: String? { raw.string("return_order_code") }

  /// SKC of the order: the product in one color or style.
  public var skc: Skc? { raw.view("skc") }

  /// SKUs of the order with their quantities.
  public var skus: [Sku] { raw.views("skus") }

  /// Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYPT2407020000015`.
  public var stockupOrderCode: String? { raw.string("stockup_order_code") }

  /// Kind of the problem, such as AT_LOGISTICS_DAMAGE, AT_MISPLACED_GOODS or AT_ABNORMAL_QUALITY. Example: `AT_DELIVERY_PACKAGE_NO_BOX_MARK`.
  public var type: String? { raw.string("type") }
}

/// Address detail inside ``GlobalSellingQueryLogisticsOrdersReceiverContact``, ``SenderContact``, ``WarehouseContact``.
public struct AddressDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Name of the city that the address lies in, in Chinese.
  public var cityName: String? { raw.string("city_name") }

  /// Name of the country that the address lies in, in Chinese.
  public var countryName: String? { raw.string("country_name") }

  /// Street, building and floor, below the level of the town.
  public var detail: String? { raw.string("detail") }

  /// Name of the district that the address lies in, in Chinese.
  public var districtName: String? { raw.string("district_name") }

  /// Name of the province that the address lies in, in Chinese.
  public var provinceName: String? { raw.string("province_name") }

  /// Name of the town or street office that the address lies in, in Chinese.
  public var townName: String? { raw.string("town_name") }
}

/// Delivery order inside the parameters of `createDeliveryOrder`.
public struct CreateDeliveryOrderDeliveryOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    deliveryItems: [DeliveryItem]? = nil,
    packageQuantity: Int? = nil,
    packages: [Package]? = nil,
    stockupOrderCode: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("delivery_items", deliveryItems)
      writer.put("package_quantity", packageQuantity)
      writer.put("packages", packages)
      writer.put("stockup_order_code", stockupOrderCode)
    })
  }

  /// SKUs to deliver and the number of units of each.
  public var deliveryItems: [DeliveryItem] { raw.views("delivery_items") }

  /// Number of packages in the delivery order. Example: `2`.
  public var packageQuantity: Int? { raw.int("package_quantity") }

  /// Packages of the delivery order and what is in each.
  public var packages: [Package] { raw.views("packages") }

  /// Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`.
  public var stockupOrderCode: String? { raw.string("stockup_order_code") }
}

/// Delivery batch inside ``GsQueryDeliveryBatchesResponse``.
public struct DeliveryBatch: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the delivery batch, the main logistics order for one pickup. Example: `LOG20240423010565`.
  public var code: String? { raw.string("code") }

  /// When the delivery batch was created, Unix time in seconds. Example: `1714098600`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Logistics provider and service that transport the goods.
  public var logistics: GlobalSellingQueryLogisticsOrdersLogistics? { raw.view("logistics") }

  /// Number of logistics orders in the delivery batch. Example: `2`.
  public var logisticsOrderQuantity: Int? { raw.int("logistics_order_quantity") }

  /// Logistics orders of the delivery batch, one for each parcel or part.
  public var logisticsOrders: [GsQueryDeliveryBatchesLogisticsOrder] { raw.views("logistics_orders") }

  /// Number of parcels in the delivery batch. Example: `2`.
  public var logisticsPackageQuantity: Int? { raw.int("logistics_package_quantity") }

  /// Name of the courier who picks up the goods.
  public var logisticsPickerName: String? { raw.string("logistics_picker_name") }

  /// Phone number of the courier who picks up the goods. Example: `17612345678`.
  public var logisticsPickerPhone: String? { raw.string("logistics_picker_phone") }

  /// Expected arrival at the warehouse, worked out from the booked time of shipment, Unix time in seconds. Example: `1714298400`.
  public var predictedArriveTime: UnixTime? { raw.time("predicted_arrive_time") }

  /// Time slot in which the courier is expected to pick up the goods.
  public var predictedPickInfo: PredictedPickInfo? { raw.view("predicted_pick_info") }

  /// When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`.
  public var predictedShipTime: UnixTime? { raw.time("predicted_ship_time") }

  /// Address and contact of the warehouse that gets the goods.
  public var receiverContact: ReceiverContact? { raw.view("receiver_contact") }

  /// Address and contact of the merchant who sends the goods.
  public var senderContact: GsQueryDeliveryBatchesSenderContact? { raw.view("sender_contact") }

  /// State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`.
  public var status: String? { raw.string("status") }
}

/// Delivery item inside ``CreateDeliveryOrderDeliveryOrder``.
public struct DeliveryItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    platformSkuCode: String? = nil,
    quantity: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("platform_sku_code", platformSkuCode)
      writer.put("quantity", quantity)
    })
  }

  /// Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`.
  public var platformSkuCode: String? { raw.string("platform_sku_code") }

  /// Number of units of this SKU to deliver, or that are packed. Example: `10`.
  public var quantity: Int? { raw.int("quantity") }
}

/// Delivery order inside ``GsSearchDeliveryOrdersResponse``, ``SearchDeliveryOrdersResponse``.
public struct DeliveryOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// When the goods arrived at the warehouse, Unix time in seconds. Example: `1714183200`.
  public var arrivedTime: UnixTime? { raw.time("arrived_time") }

  /// Platform's id of the category that the product belongs to. Example: `7075264658340611845`.
  public var categoryId: String? { raw.string("category_id") }

  /// Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYT2404190001013S01`.
  public var code: String? { raw.string("code") }

  /// Code of the delivery batch, the main logistics order created when shipping is booked; used for tracking. Example: `LOG20240423010565`.
  public var deliveryBatchCode: String? { raw.string("delivery_batch_code") }

  /// Packages of the delivery order and what is in them.
  public var deliveryPackages: [DeliveryPackage] { raw.views("delivery_packages") }

  /// Number of units that the merchant has shipped so far. Example: `10`.
  public var deliveryQuantity: Int? { raw.int("delivery_quantity") }

  /// Why the goods are delivered: DELIVERY_NORMAL for a stock-up order, otherwise a further delivery after defects, shortage or delivery in parts. Example: `DELIVERY_NORMAL`.
  public var deliveryType: String? { raw.string("delivery_type") }

  /// Urgency: URGENT from the start, EXPEDITED if it was raised later, otherwise GENERAL. Example: `URGENT`.
  public var emergencyLevel: String? { raw.string("emergency_level") }

  /// Units that the warehouse has put into stock. Example: `6`.
  public var inboundQuantity: Int? { raw.int("inbound_quantity") }

  /// Whether this is the first order for the merchant. Example: `true`.
  public var isFirstOrder: Bool? { raw.flag("is_first_order") }

  /// Whether a sample of the product must travel with the bulk goods. Example: `false`.
  public var isSampleIncluded: Bool? { raw.flag("is_sample_included") }

  /// When the state last changed, Unix time in seconds. Example: `1714183200`.
  public var latestStatusUpdateTime: UnixTime? { raw.time("latest_status_update_time") }

  /// Logistics provider and service that transport the goods.
  public var logistics: Logistics? { raw.view("logistics") }

  /// Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
  public var mode: String? { raw.string("mode") }

  /// Platform's code of the SPU, the product over all its variants. Example: `TESTS24010500003400301`.
  public var platformSpuCode: String? { raw.string("platform_spu_code") }

  /// Expected arrival at the warehouse, Unix time in seconds. Example: `1714298400`.
  public var predictedArrivedTime: UnixTime? { raw.time("predicted_arrived_time") }

  /// When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`.
  public var predictedShipTime: UnixTime? { raw.time("predicted_ship_time") }

  /// Units that passed the quality check of the warehouse. Example: `4`.
  public var qualifiedQuantity: Int? { raw.int("qualified_quantity") }

  /// Outcome of the quality check: PASS, FAIL or PART_FAIL. Example: `PASS`.
  public var qualityCheckResult: String? { raw.string("quality_check_result") }

  /// Units that the warehouse has received and counted. Example: `8`.
  public var receivedQuantity: Int? { raw.int("received_quantity") }

  /// Code of the order behind the delivery; its kind is in `relative_code_type`. Example: `POCYT2404190001013`.
  public var relativeCode: String? { raw.string("relative_code") }

  /// Kind of the order behind the delivery: STOCKUP_ORDER or ABNORMAL_ORDER. Example: `STOCKUP_ORDER`.
  public var relativeCodeType: String? { raw.string("relative_code_type") }

  /// Time by which all the goods must be at the warehouse, Unix time in seconds. Example: `1714471200`.
  public var requireArrivedTime: UnixTime? { raw.time("require_arrived_time") }

  /// Units sent back to the merchant because of bad quality. Example: `2`.
  public var returnedQuantity: Int? { raw.int("returned_quantity") }

  /// Code of the sample that travels with the goods. Example: `YPZ2402020000010030001`.
  public var sampleCode: String? { raw.string("sample_code") }

  /// State of the sample: WAIT_FOR_SEND, SAMPLE_SENT, PLATFORM_SIGNED, WAIT_FOR_SUPPLIER_SIGN, SUPPLIER_SIGNED or CANCELED. Example: `PLATFORM_SIGNED`.
  public var sampleStatus: String? { raw.string("sample_status") }

  /// When the merchant shipped the goods, Unix time in seconds. Example: `1714096800`.
  public var shipTime: UnixTime? { raw.time("ship_time") }

  /// SKC of the order: the product in one color or style.
  public var skc: Skc? { raw.view("skc") }

  /// SKUs of the order with their quantities.
  public var skus: [GsSearchDeliveryOrdersSku] { raw.views("skus") }

  /// State of the delivery: WAIT_DELIVERY, DELIVERED, SIGNED, RECEIVED, IN_QUALITY_CHECK, QUALITY_CHECK_COMPLETED, then INBOUND or RETURN_COMPLETED; or CANCELED. Example: `RECEIVED`.
  public var status: String? { raw.string("status") }

  /// JIT if the goods follow sales, NORMAL if they are made for stock. Example: `JIT`.
  public var stockupType: String? { raw.string("stockup_type") }

  /// Units that failed the quality check of the warehouse. Example: `2`.
  public var unqualifiedQuantity: Int? { raw.int("unqualified_quantity") }

  /// Code of the warehouse that gets the goods. Example: `JD01`.
  public var warehouseCode: String? { raw.string("warehouse_code") }

  /// Address and person at the warehouse to whom the goods go.
  public var warehouseContact: GsSearchDeliveryOrdersWarehouseContact? { raw.view("warehouse_contact") }

  /// Name of the warehouse that gets the goods, in Chinese.
  public var warehouseName: String? { raw.string("warehouse_name") }
}

/// Delivery package inside ``DeliveryOrder``, ``GlobalSellingSearchDeliveryOrdersDeliveryOrder``.
public struct DeliveryPackage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the logistics order that transports the package. Example: `LOGPPE20240424000005`.
  public var logisticsOrderCode: String? { raw.string("logistics_order_code") }

  /// Code of the package within the delivery order. Example: `POCYB2404150000013S01001`.
  public var packageCode: String? { raw.string("package_code") }

  /// SKUs in the package and the number of units of each.
  public var skus: [GlobalSellingSearchDeliveryOrdersSku] { raw.views("skus") }
}

/// Dimension inside the parameters of `gsGetSkuPrintDocument`.
public struct GsFullServiceShipmentDimension: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    height: String? = nil,
    unit: String? = nil,
    width: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("height", height)
      writer.put("unit", unit)
      writer.put("width", width)
    })
  }

  /// Height of the barcode label, in centimeters. Example: `2`.
  public var height: String? { raw.string("height") }

  /// Unit of width and height; only CENTIMETER is known. Example: `CENTIMETER`.
  public var unit: String? { raw.string("unit") }

  /// Width of the barcode label, in centimeters. Example: `7`.
  public var width: String? { raw.string("width") }
}

/// SKU inside the parameters of `globalSellingConfirmStockupOrder`.
public struct GlobalSellingConfirmStockupOrderSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    code: String? = nil,
    confirmStockupQuantity: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("code", code)
      writer.put("confirm_stockup_quantity", confirmStockupQuantity)
    })
  }

  /// Platform's code of the SKU; every SKU of the stock-up order must be in the call. Example: `"TESTS24081600001100201"`.
  public var code: String? { raw.string("code") }

  /// Units of the SKU that the merchant promises to deliver.
  public var confirmStockupQuantity: Int? { raw.int("confirm_stockup_quantity") }
}

/// Logistics inside ``DeliveryBatch``, the parameters of `globalSellingReserveShipment`, the parameters of `gsReserveShipping` and others.
public struct GlobalSellingQueryLogisticsOrdersLogistics: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    deliveryOption: String? = nil,
    shippingProviderCode: String? = nil,
    shippingProviderName: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("delivery_option", deliveryOption)
      writer.put("shipping_provider_code", shippingProviderCode)
      writer.put("shipping_provider_name", shippingProviderName)
    })
  }

  /// Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
  public var deliveryOption: String? { raw.string("delivery_option") }

  /// Code by which the platform knows the logistics provider that transports the goods. Example: `7233383779430041346`.
  public var shippingProviderCode: String? { raw.string("shipping_provider_code") }

  /// Name of the logistics provider, in Chinese.
  public var shippingProviderName: String? { raw.string("shipping_provider_name") }
}

/// Receiver contact inside ``LogisticsOrder``.
public struct GlobalSellingQueryLogisticsOrdersReceiverContact: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Address split into its levels, from country to town.
  public var addressDetail: AddressDetail? { raw.view("address_detail") }

  /// Full name of the person to ask for at this address.
  public var contactName: String? { raw.string("contact_name") }

  /// Email address of the person to ask for at this address. Example: `someone@126.com`.
  public var email: String? { raw.string("email") }

  /// Whole address in one line, from country to building.
  public var fullAddress: String? { raw.string("full_address") }

  /// Phone number of the person to ask for at this address. Example: `+8618566000000`.
  public var phoneNumber: String? { raw.string("phone_number") }

  /// Postal code that belongs to the place in `full_address`. Example: `510000`.
  public var postalCode: String? { raw.string("postal_code") }
}

/// Delivery order inside ``GlobalSellingSearchDeliveryOrdersResponse``.
public struct GlobalSellingSearchDeliveryOrdersDeliveryOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// When the goods arrived at the warehouse, Unix time in seconds. Example: `1714183200`.
  public var arrivedTime: UnixTime? { raw.time("arrived_time") }

  /// Platform's id of the category that the product belongs to. Example: `7075264658340611845`.
  public var categoryId: String? { raw.string("category_id") }

  /// Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYT2404190001013S01`.
  public var code: String? { raw.string("code") }

  /// Number of units that the merchant has shipped so far. Example: `10`.
  public var deliveredQuantity: Int? { raw.int("delivered_quantity") }

  /// Packages of the delivery order and what is in them.
  public var deliveryPackages: [DeliveryPackage] { raw.views("delivery_packages") }

  /// Why the goods are delivered: DELIVERY_NORMAL for a stock-up order, otherwise a further delivery after defects, shortage or delivery in parts. Example: `DELIVERY_NORMAL`.
  public var deliveryType: String? { raw.string("delivery_type") }

  /// Urgency: URGENT from the start, EXPEDITED if it was raised later, otherwise GENERAL. Example: `URGENT`.
  public var emergencyLevel: String? { raw.string("emergency_level") }

  /// Units that the warehouse has put into stock. Example: `6`.
  public var inboundQuantity: Int? { raw.int("inbound_quantity") }

  /// Whether this is the first order for the merchant. Example: `true`.
  public var isFirstOrder: Bool? { raw.flag("is_first_order") }

  /// Whether a sample of the product must travel with the bulk goods. Example: `true`.
  public var isSampleIncluded: Bool? { raw.flag("is_sample_included") }

  /// When the state last changed, Unix time in seconds. Example: `1714183200`.
  public var latestStatusUpdateTime: UnixTime? { raw.time("latest_status_update_time") }

  /// Logistics provider and service that transport the goods.
  public var logistics: Logistics? { raw.view("logistics") }

  /// Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
  public var mode: String? { raw.string("mode") }

  /// Platform's code of the SPU, the product over all its variants. Example: `TESTS24010500003400301`.
  public var platformSpuCode: String? { raw.string("platform_spu_code") }

  /// Expected arrival at the warehouse, Unix time in seconds. Example: `1714298400`.
  public var predictedArrivedTime: UnixTime? { raw.time("predicted_arrived_time") }

  /// When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`.
  public var predictedShipTime: UnixTime? { raw.time("predicted_ship_time") }

  /// Units that passed the quality check of the warehouse. Example: `4`.
  public var qualifiedQuantity: Int? { raw.int("qualified_quantity") }

  /// Outcome of the quality check: PASS, FAIL or PART_FAIL. Example: `PASS`.
  public var qualityCheckResult: String? { raw.string("quality_check_result") }

  /// Units that the warehouse has received and counted. Example: `8`.
  public var receivedQuantity: Int? { raw.int("received_quantity") }

  /// Code of the order behind the delivery; its kind is in `relative_code_type`. Example: `POCYT2404190001013`.
  public var relativeCode: String? { raw.string("relative_code") }

  /// Kind of the order behind the delivery: STOCKUP_ORDER or ABNORMAL_ORDER. Example: `STOCKUP_ORDER`.
  public var relativeCodeType: String? { raw.string("relative_code_type") }

  /// Time by which all the goods must be at the warehouse, Unix time in seconds. Example: `1714471200`.
  public var requireArrivedTime: UnixTime? { raw.time("require_arrived_time") }

  /// Units sent back to the merchant because of bad quality. Example: `2`.
  public var returnedQuantity: Int? { raw.int("returned_quantity") }

  /// Code of the sample that travels with the goods. Example: `YPZ2402020000010030001`.
  public var sampleCode: String? { raw.string("sample_code") }

  /// State of the sample: WAIT_FOR_SEND, SAMPLE_SENT, PLATFORM_SIGNED, WAIT_FOR_SUPPLIER_SIGN, SUPPLIER_SIGNED or CANCELED. Example: `PLATFORM_SIGNED`.
  public var sampleStatus: String? { raw.string("sample_status") }

  /// When the merchant shipped the goods, Unix time in seconds. Example: `1714096800`.
  public var shipTime: UnixTime? { raw.time("ship_time") }

  /// SKC of the order: the product in one color or style.
  public var skc: Skc? { raw.view("skc") }

  /// SKUs of the order with their quantities.
  public var skus: [Sku] { raw.views("skus") }

  /// State of the delivery: WAIT_DELIVERY, DELIVERED, SIGNED, RECEIVED, IN_QUALITY_CHECK, QUALITY_CHECK_COMPLETED, then INBOUND or RETURN_COMPLETED; or CANCELED. Example: `RECEIVED`.
  public var status: String? { raw.string("status") }

  /// JIT if the goods follow sales, NORMAL if they are made for stock. Example: `JIT`.
  public var stockupType: String? { raw.string("stockup_type") }

  /// Units that failed the quality check of the warehouse. Example: `2`.
  public var unqualifiedQuantity: Int? { raw.int("unqualified_quantity") }

  /// Code of the warehouse that gets the goods. Example: `JD01`.
  public var warehouseCode: String? { raw.string("warehouse_code") }

  /// Address and person at the warehouse to whom the goods go.
  public var warehouseContact: WarehouseContact? { raw.view("warehouse_contact") }

  /// Name of the warehouse that gets the goods, in Chinese.
  public var warehouseName: String? { raw.string("warehouse_name") }
}

/// SKU inside ``DeliveryPackage``.
public struct GlobalSellingSearchDeliveryOrdersSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Number of units of this SKU to deliver, or that are packed. Example: `10`.
  public var quantity: Int? { raw.int("quantity") }

  /// Platform's code of the SKU in the package. Example: `S23121000007200101`.
  public var skuCode: String? { raw.string("sku_code") }
}

/// Logistics inside ``ReturnOrder``.
public struct GlobalSellingSearchReturnOrdersLogistics: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Units that were in fact returned for this SKC, the product in one color or style. Example: `10`.
  public var actualQuantity: Int? { raw.int("actual_quantity") }

  /// Platform's id of the category that the product belongs to. Example: `7075264658340611845`.
  public var categoryId: String? { raw.string("category_id") }

  /// Units of the SKC whose return was confirmed. Example: `10`.
  public var confirmQuantity: Int? { raw.int("confirm_quantity") }

  /// Code of the logistics order that brings the goods back to the merchant. Example: `POCYPT2407020000016S01`.
  public var logisticsOrder: String? { raw.string("logistics_order") }

  /// Platform's code of the SPU, the product over all its variants. Example: `TESTS230819000025`.
  public var platformSpuCode: String? { raw.string("platform_spu_code") }

  /// Units of the SKC that were asked to be returned. Example: `10`.
  public var requestQuantity: Int? { raw.int("request_quantity") }

  /// Code by which the platform knows the logistics provider that transports the goods. Example: `1`.
  public var shippingProviderCode: String? { raw.string("shipping_provider_code") }

  /// SKUs of the order with their quantities.
  public var skus: [GlobalSellingSearchReturnOrdersSku] { raw.views("skus") }
}

/// SKU inside ``GlobalSellingSearchReturnOrdersLogistics``.
public struct GlobalSellingSearchReturnOrdersSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Units of this SKU that were in fact returned. Example: `5`.
  public var actualQuantity: Int? { raw.int("actual_quantity") }

  /// Barcode the platform gave the SKU, to be printed and stuck on every unit. Example: `TESTS24030600003700101`.
  public var barcode: String? { raw.string("barcode") }

  /// Why the return of the SKU was cancelled, as text.
  public var cancelReason: String? { raw.string("cancel_reason") }

  /// Units of this SKU whose return was confirmed. Example: `5`.
  public var confirmQuantity: Int? { raw.int("confirm_quantity") }

  /// Why the return was confirmed or its quantity changed, as text.
  public var confirmReason: String? { raw.string("confirm_reason") }

  /// Code of the SKC in the merchant's own system. Example: `TESTS24030600003700101`.
  public var externalSkcCode: String? { raw.string("external_skc_code") }

  /// Code of the SKU in the merchant's own system. Example: `TESTS24030600003700101`.
  public var externalSkuCode: String? { raw.string("external_sku_code") }

  /// English name of the attribute that tells SKCs apart, such as Colour. Example: `Colour`.
  public var firstKeyAttributeNameEn: String? { raw.string("first_key_attribute_name_en") }

  /// Chinese name of the attribute that tells SKCs apart, as a rule the color.
  public var firstKeyAttributeNameZh: String? { raw.string("first_key_attribute_name_zh") }

  /// English value of the attribute that tells SKCs apart, such as Yellow. Example: `Yellow`.
  public var firstKeyAttributeValueEn: String? { raw.string("first_key_attribute_value_en") }

  /// Chinese value of the attribute that tells SKCs apart, as a rule a color.
  public var firstKeyAttributeValueZh: String? { raw.string("first_key_attribute_value_zh") }

  /// Address at which the picture of the SKU can be loaded. Example: `https://sku.image.example.com`.
  public var imageUrl: String? { raw.string("image_url") }

  /// Platform's code of the SKU, the variant in one color and size. Example: `TESTS24030600003700101`.
  public var platformSkuCode: String? { raw.string("platform_sku_code") }

  /// Units of this SKU that were asked to be returned. Example: `5`.
  public var requestQuantity: Int? { raw.int("request_quantity") }

  /// English name of the attribute that tells the SKUs of an SKC apart, such as Size. Example: `Size`.
  public var secondKeyAttributeNameEn: String? { raw.string("second_key_attribute_name_en") }

  /// Chinese name of the attribute that tells the SKUs of an SKC apart, as a rule the size.
  public var secondKeyAttributeNameZh: String? { raw.string("second_key_attribute_name_zh") }

  /// English value of the attribute that tells the SKUs of an SKC apart, such as S. Example: `S`.
  public var secondKeyAttributeValueEn: String? { raw.string("second_key_attribute_value_en") }

  /// Chinese value of the attribute that tells the SKUs of an SKC apart, as a rule a size.
  public var secondKeyAttributeValueZh: String? { raw.string("second_key_attribute_value_zh") }
}

/// Delivery order inside the parameters of `gsCreateDeliveryOrder`.
public struct GsCreateDeliveryOrderDeliveryOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    packageQuantity: Int? = nil,
    packages: [Package]? = nil,
    stockupOrderCode: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("package_quantity", packageQuantity)
      writer.put("packages", packages)
      writer.put("stockup_order_code", stockupOrderCode)
    })
  }

  /// Number of packages in the delivery order. Example: `2`.
  public var packageQuantity: Int? { raw.int("package_quantity") }

  /// Packages of the delivery order and what is in each.
  public var packages: [Package] { raw.views("packages") }

  /// Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`.
  public var stockupOrderCode: String? { raw.string("stockup_order_code") }
}

/// Platform SKU item inside the parameters of `gsGetSkuPrintDocument`.
public struct GsGetSkuPrintDocumentPlatformSkuItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    platformSkuCode: String? = nil,
    quantity: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("platform_sku_code", platformSkuCode)
      writer.put("quantity", quantity)
    })
  }

  /// Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`.
  public var platformSkuCode: String? { raw.string("platform_sku_code") }

  /// Number of barcode labels to print for the SKU, at most 99999. Example: `5`.
  public var quantity: Int? { raw.int("quantity") }
}

/// Address detail inside ``GsQueryDeliveryBatchesSenderContact``, ``GsSearchDeliveryOrdersWarehouseContact``, ``ReceiverContact``.
public struct GsQueryDeliveryBatchesAddressDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    cityId: Int? = nil,
    cityName: String? = nil,
    countryId: Int? = nil,
    countryName: String? = nil,
    detail: String? = nil,
    districtId: Int? = nil,
    districtName: String? = nil,
    provinceId: Int? = nil,
    provinceName: String? = nil,
    townId: Int? = nil,
    townName: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("city_id", cityId)
      writer.put("city_name", cityName)
      writer.put("country_id", countryId)
      writer.put("country_name", countryName)
      writer.put("detail", detail)
      writer.put("district_id", districtId)
      writer.put("district_name", districtName)
      writer.put("province_id", provinceId)
      writer.put("province_name", provinceName)
      writer.put("town_id", townId)
      writer.put("town_name", townName)
    })
  }

  /// Id of the city in the platform's list of regions. Example: `1809858`.
  public var cityId: Int? { raw.int("city_id") }

  /// Name of the city that the address lies in, in Chinese.
  public var cityName: String? { raw.string("city_name") }

  /// Id of the country in the platform's list of regions. Example: `1814991`.
  public var countryId: Int? { raw.int("country_id") }

  /// Name of the country that the address lies in, in Chinese.
  public var countryName: String? { raw.string("country_name") }

  /// Street, building and floor, below the level of the town.
  public var detail: String? { raw.string("detail") }

  /// Id of the district in the platform's list of regions. Example: `6571346`.
  public var districtId: Int? { raw.int("district_id") }

  /// Name of the district that the address lies in, in Chinese.
  public var districtName: String? { raw.string("district_name") }

  /// Id of the province in the platform's list of regions. Example: `1809935`.
  public var provinceId: Int? { raw.int("province_id") }

  /// Name of the province that the address lies in, in Chinese.
  public var provinceName: String? { raw.string("province_name") }

  /// Id of the town in the platform's list of regions. Example: `440111018`.
  public var townId: Int? { raw.int("town_id") }

  /// Name of the town or street office that the address lies in, in Chinese.
  public var townName: String? { raw.string("town_name") }
}

/// Logistics order inside ``DeliveryBatch``.
public struct GsQueryDeliveryBatchesLogisticsOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the single logistics order, one of several in the delivery batch, for printing its waybill. Example: `LOGPPE20240424000005`.
  public var code: String? { raw.string("code") }

  /// Why the logistics order could not be created.
  public var failedReason: String? { raw.string("failed_reason") }

  /// Weight of the parcel as a number with its unit.
  public var packageWeight: PackageWeight? { raw.view("package_weight") }

  /// State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`.
  public var status: String? { raw.string("status") }

  /// Number under which the logistics provider tracks the parcel. Example: `SF1342249023487`.
  public var trackingNumber: String? { raw.string("tracking_number") }

  /// Events on the way of the parcel, each with time and text.
  public var trackingRecords: [TrackingRecord] { raw.views("tracking_records") }
}

/// Sender contact inside ``DeliveryBatch``, the parameters of `gsReserveShipping`, the parameters of `gsSearchAvailableShippingProviders` and others.
public struct GsQueryDeliveryBatchesSenderContact: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    addressDetail: GsQueryDeliveryBatchesAddressDetail? = nil,
    contactName: String? = nil,
    email: String? = nil,
    fullAddress: String? = nil,
    phoneNumber: String? = nil,
    postalCode: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("address_detail", addressDetail)
      writer.put("contact_name", contactName)
      writer.put("email", email)
      writer.put("full_address", fullAddress)
      writer.put("phone_number", phoneNumber)
      writer.put("postal_code", postalCode)
    })
  }

  /// Address split into its levels, from country to town.
  public var addressDetail: GsQueryDeliveryBatchesAddressDetail? { raw.view("address_detail") }

  /// Full name of the person to ask for at this address.
  public var contactName: String? { raw.string("contact_name") }

  /// Email address of the person to ask for at this address. Example: `someone@126.com`.
  public var email: String? { raw.string("email") }

  /// Whole address in one line, from country to building.
  public var fullAddress: String? { raw.string("full_address") }

  /// Phone number of the person to ask for at this address. Example: `+8618566000000`.
  public var phoneNumber: String? { raw.string("phone_number") }

  /// Postal code that belongs to the place in `full_address`. Example: `510000`.
  public var postalCode: String? { raw.string("postal_code") }
}

/// Reserve arrived time inside ``GsSearchAvailableShippingProvidersResponse``, ``SearchAvailableShippingProvidersResponse``.
public struct GsSearchAvailableShippingProvidersReserveArrivedTime: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// When the goods reach or reached the warehouse, Unix time in seconds. Example: `1713456000`.
  public var arrivedTime: UnixTime? { raw.time("arrived_time") }

  /// Whether the warehouse has room left for goods that arrive on this date. Example: `true`.
  public var canReserve: Bool? { raw.flag("can_reserve") }
}

/// SKU inside ``DeliveryOrder``.
public struct GsSearchDeliveryOrdersSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Barcode the platform gave the SKU, to be printed and stuck on every unit. Example: `BCD20240105043049`.
  public var barcode: String? { raw.string("barcode") }

  /// Code of the SKU in the merchant's own system. Example: `Sku-test0419`.
  public var externalSkuCode: String? { raw.string("external_sku_code") }

  /// Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`.
  public var platformSkuCode: String? { raw.string("platform_sku_code") }

  /// English name of the attribute that tells the SKUs of an SKC apart, such as Size. Example: `Size`.
  public var secondKeyAttributeNameEn: String? { raw.string("second_key_attribute_name_en") }

  /// Chinese name of the attribute that tells the SKUs of an SKC apart, as a rule the size.
  public var secondKeyAttributeNameZh: String? { raw.string("second_key_attribute_name_zh") }

  /// English value of the attribute that tells the SKUs of an SKC apart, such as S. Example: `S`.
  public var secondKeyAttributeValueEn: String? { raw.string("second_key_attribute_value_en") }

  /// Chinese value of the attribute that tells the SKUs of an SKC apart, as a rule a size. Example: `S`.
  public var secondKeyAttributeValueZh: String? { raw.string("second_key_attribute_value_zh") }
}

/// Warehouse contact inside ``DeliveryOrder``.
public struct GsSearchDeliveryOrdersWarehouseContact: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Address split into its levels, from country to town.
  public var addressDetail: GsQueryDeliveryBatchesAddressDetail? { raw.view("address_detail") }

  /// Full name of the person to ask for at this address.
  public var contactName: String? { raw.string("contact_name") }

  /// Email address of the person to ask for at this address. Example: `someone@126.com`.
  public var email: String? { raw.string("email") }

  /// Whole address in one line, from country to building.
  public var fullAddress: String? { raw.string("full_address") }

  /// Phone number of the person to ask for at this address. Example: `+8618566000000`.
  public var phoneNumber: String? { raw.string("phone_number") }

  /// Postal code that belongs to the place in `full_address`. Example: `510000`.
  public var postalCode: String? { raw.string("postal_code") }
}

/// Item inside ``Package``.
public struct Item: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    platformSkuCode: String? = nil,
    quantity: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("platform_sku_code", platformSkuCode)
      writer.put("quantity", quantity)
    })
  }

  /// Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`.
  public var platformSkuCode: String? { raw.string("platform_sku_code") }

  /// Number of units of this SKU to deliver, or that are packed. Example: `10`.
  public var quantity: Int? { raw.int("quantity") }
}

/// Logistics inside ``DeliveryOrder``, ``GlobalSellingSearchDeliveryOrdersDeliveryOrder``.
public struct Logistics: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
  public var deliveryOption: String? { raw.string("delivery_option") }

  /// Code of the delivery batch, the main logistics order used for tracking. Example: `LOG20240423010565`.
  public var logisticsOrder: String? { raw.string("logistics_order") }

  /// Code by which the platform knows the logistics provider that transports the goods. Example: `7233383779430041346`.
  public var shippingProviderCode: String? { raw.string("shipping_provider_code") }
}

/// Logistics order inside ``GlobalSellingQueryLogisticsOrdersResponse``.
public struct LogisticsOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the delivery batch, the main logistics order for one pickup. Example: `LOG20240423010565`.
  public var code: String? { raw.string("code") }

  /// When the logistics order was completely created, Unix time in seconds. Example: `1714100400`.
  public var completionTime: UnixTime? { raw.time("completion_time") }

  /// When the order was created, Unix time in seconds. Example: `1714098600`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// When the goods were delivered, Unix time in seconds. Example: `1714100400`.
  public var deliveryTime: UnixTime? { raw.time("delivery_time") }

  /// When the state last changed, Unix time in seconds. Example: `1714100400`.
  public var latestUpdateTime: UnixTime? { raw.time("latest_update_time") }

  /// Logistics provider and service that transport the goods.
  public var logistics: GlobalSellingQueryLogisticsOrdersLogistics? { raw.view("logistics") }

  /// Number of parcels in the delivery batch. Example: `2`.
  public var logisticsPackageQuantity: Int? { raw.int("logistics_package_quantity") }

  /// Name of the courier who picks up the goods.
  public var logisticsPickerName: String? { raw.string("logistics_picker_name") }

  /// Phone number of the courier who picks up the goods. Example: `17612345678`.
  public var logisticsPickerPhone: String? { raw.string("logistics_picker_phone") }

  /// Number of logistics orders in the delivery batch. Example: `2`.
  public var logisticsSubOrderQuantity: Int? { raw.int("logistics_sub_order_quantity") }

  /// Logistics orders of the delivery batch, one for each parcel or part.
  public var logisticsSubOrders: [LogisticsSubOrder] { raw.views("logistics_sub_orders") }

  /// When the courier picked up the goods, Unix time in seconds. Example: `1714100400`.
  public var pickupTime: UnixTime? { raw.time("pickup_time") }

  /// Expected arrival at the warehouse, worked out from the booked time of shipment, Unix time in seconds. Example: `1714298400`.
  public var predictedArriveTime: UnixTime? { raw.time("predicted_arrive_time") }

  /// Time slot in which the courier is expected to pick up the goods.
  public var predictedPickInfo: PredictedPickInfo? { raw.view("predicted_pick_info") }

  /// When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`.
  public var predictedShipTime: UnixTime? { raw.time("predicted_ship_time") }

  /// Address and contact of the warehouse that gets the goods.
  public var receiverContact: GlobalSellingQueryLogisticsOrdersReceiverContact? { raw.view("receiver_contact") }

  /// Address and contact of the merchant who sends the goods.
  public var senderContact: SenderContact? { raw.view("sender_contact") }

  /// When the warehouse signed for the goods, Unix time in seconds. Example: `1714100400`.
  public var signTime: UnixTime? { raw.time("sign_time") }

  /// State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`.
  public var status: String? { raw.string("status") }

  /// Direction of the transport: DELIVERY to the warehouse or RETURN to the merchant. Example: `DELIVERY`.
  public var type: String? { raw.string("type") }
}

/// Logistics sub order inside ``LogisticsOrder``.
public struct LogisticsSubOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of one logistics order within the delivery batch. Example: `LOGPPE20240424000005`.
  public var code: String? { raw.string("code") }

  /// When the logistics order was completely created, Unix time in seconds. Example: `1714100400`.
  public var completionTime: UnixTime? { raw.time("completion_time") }

  /// When the order was created, Unix time in seconds. Example: `1714100400`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// When the goods were delivered, Unix time in seconds. Example: `1714100400`.
  public var deliveryTime: UnixTime? { raw.time("delivery_time") }

  /// Why the logistics order could not be created.
  public var failedReason: String? { raw.string("failed_reason") }

  /// When the state last changed, Unix time in seconds. Example: `1714100400`.
  public var latestUpdateTime: UnixTime? { raw.time("latest_update_time") }

  /// When the parcel was found to be missing, Unix time in seconds. Example: `1714100400`.
  public var lossSuspendTime: UnixTime? { raw.time("loss_suspend_time") }

  /// Weight of the parcel as a number with its unit.
  public var packageWeight: PackageWeight? { raw.view("package_weight") }

  /// When the courier picked up the goods, Unix time in seconds. Example: `1714100400`.
  public var pickupTime: UnixTime? { raw.time("pickup_time") }

  /// When the warehouse signed for the goods, Unix time in seconds. Example: `1714100400`.
  public var signTime: UnixTime? { raw.time("sign_time") }

  /// State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`.
  public var status: String? { raw.string("status") }

  /// Number under which the logistics provider tracks the parcel. Example: `SF1342249023487`.
  public var trackingNumber: String? { raw.string("tracking_number") }

  /// Events on the way of the parcel, each with time and text.
  public var trackingRecords: [TrackingRecord] { raw.views("tracking_records") }
}

/// Package inside ``CreateDeliveryOrderDeliveryOrder``, ``GsCreateDeliveryOrderDeliveryOrder``.
public struct Package: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    items: [Item]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("items", items)
    })
  }

  /// SKUs in the package and the number of units of each.
  public var items: [Item] { raw.views("items") }
}

/// Package weight inside ``GsQueryDeliveryBatchesLogisticsOrder``, ``LogisticsSubOrder``.
public struct PackageWeight: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Unit that `value` is given in: GRAM or KILOGRAM. Example: `GRAM`.
  public var unit: String? { raw.string("unit") }

  /// Weight of the parcel as a number, in `unit`. Example: `1000`.
  public var value: String? { raw.string("value") }
}

/// Platform SKU item inside the parameters of `globalSellingGetSkuPrintDocument`.
public struct PlatformSkuItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    code: String? = nil,
    quantity: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("code", code)
      writer.put("quantity", quantity)
    })
  }

  /// Platform's code of the SKU whose barcode to print. Example: `TESTS24010500003400301`.
  public var code: String? { raw.string("code") }

  /// Number of barcode labels to print for the SKU, at most 99999. Example: `10`.
  public var quantity: Int? { raw.int("quantity") }
}

/// Predicted pick info inside ``DeliveryBatch``, ``LogisticsOrder``, ``QueryDeliveryBatchesDeliveryBatch``.
public struct PredictedPickInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// End of the time slot in which the pickup is expected, Unix time in seconds. Example: `1714100400`.
  public var endTime: UnixTime? { raw.time("end_time") }

  /// Start of the time slot in which the pickup is expected, Unix time in seconds. Example: `1714100400`.
  public var startTime: UnixTime? { raw.time("start_time") }
}

/// Delivery batch inside ``QueryDeliveryBatchesResponse``.
public struct QueryDeliveryBatchesDeliveryBatch: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the delivery batch, the main logistics order for one pickup. Example: `LOG20240423010565`.
  public var code: String? { raw.string("code") }

  /// When the delivery batch was created, Unix time in seconds. Example: `1714098600`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Logistics provider and service that transport the goods.
  public var logistics: GlobalSellingQueryLogisticsOrdersLogistics? { raw.view("logistics") }

  /// Number of logistics orders in the delivery batch. Example: `2`.
  public var logisticsOrderQuantity: Int? { raw.int("logistics_order_quantity") }

  /// Logistics orders of the delivery batch, one for each parcel or part.
  public var logisticsOrders: [QueryDeliveryBatchesLogisticsOrder] { raw.views("logistics_orders") }

  /// Number of parcels in the delivery batch. Example: `2`.
  public var logisticsPackageQuantity: Int? { raw.int("logistics_package_quantity") }

  /// Name of the courier who picks up the goods.
  public var logisticsPickerName: String? { raw.string("logistics_picker_name") }

  /// Phone number of the courier who picks up the goods. Example: `17612345678`.
  public var logisticsPickerPhone: String? { raw.string("logistics_picker_phone") }

  /// Expected arrival at the warehouse, worked out from the booked time of shipment, Unix time in seconds. Example: `1714298400`.
  public var predictedArriveTime: UnixTime? { raw.time("predicted_arrive_time") }

  /// Time slot in which the courier is expected to pick up the goods.
  public var predictedPickInfo: PredictedPickInfo? { raw.view("predicted_pick_info") }

  /// When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`.
  public var predictedShipTime: UnixTime? { raw.time("predicted_ship_time") }

  /// Address and contact of the warehouse that gets the goods.
  public var receiverContact: ReceiverContact? { raw.view("receiver_contact") }

  /// Address and contact of the merchant who sends the goods.
  public var senderContact: GsQueryDeliveryBatchesSenderContact? { raw.view("sender_contact") }

  /// State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`.
  public var status: String? { raw.string("status") }
}

/// Logistics order inside ``QueryDeliveryBatchesDeliveryBatch``.
public struct QueryDeliveryBatchesLogisticsOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the single logistics order, one of several in the delivery batch, for printing its waybill. Example: `LOGPPE20240424000005`.
  public var code: String? { raw.string("code") }

  /// Why the logistics order could not be created.
  public var failedReason: String? { raw.string("failed_reason") }

  /// Weight of the parcel as a number with its unit.
  public var packageWeight: QueryDeliveryBatchesPackageWeight? { raw.view("package_weight") }

  /// State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `1714271725`.
  public var status: String? { raw.string("status") }

  /// Number under which the logistics provider tracks the parcel. Example: `SF1342249023487`.
  public var trackingNumber: String? { raw.string("tracking_number") }

  /// Events on the way of the parcel, each with time and text.
  public var trackingRecords: [TrackingRecord] { raw.views("tracking_records") }
}

/// Package weight inside ``QueryDeliveryBatchesLogisticsOrder``.
public struct QueryDeliveryBatchesPackageWeight: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Unit that `value` is given in: GRAM or KILOGRAM. Example: `GRAM`.
  public var unit: String? { raw.string("unit") }

  /// Weight of the parcel as a number, in `unit`. Example: `1000`.
  public var value: Int? { raw.int("value") }
}

/// Receiver contact inside ``DeliveryBatch``, ``QueryDeliveryBatchesDeliveryBatch``.
public struct ReceiverContact: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Address split into its levels, from country to town.
  public var addressDetail: GsQueryDeliveryBatchesAddressDetail? { raw.view("address_detail") }

  /// Full name of the person to ask for at this address.
  public var contactName: String? { raw.string("contact_name") }

  /// Email address of the person to ask for at this address. Example: `someone@126.com`.
  public var email: String? { raw.string("email") }

  /// Whole address in one line, from country to building.
  public var fullAddress: String? { raw.string("full_address") }

  /// Phone number of the person to ask for at this address. Example: `+8618566000000`.
  public var phoneNumber: String? { raw.string("phone_number") }

  /// Postal code that belongs to the place in `full_address`. Example: `510000`.
  public var postalCode: String? { raw.string("postal_code") }
}

/// Reserve inside the parameters of `globalSellingReserveShipment`, the parameters of `gsReserveShipping`, the parameters of `reserveShipping`.
public struct Reserve: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    predictedArrivedTime: UnixTime? = nil,
    predictedPickupGe: Int? = nil,
    predictedPickupLt: Int? = nil,
    predictedPickupTime: UnixTime? = nil,
    predictedShipTime: UnixTime? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("predicted_arrived_time", predictedArrivedTime)
      writer.put("predicted_pickup_ge", predictedPickupGe)
      writer.put("predicted_pickup_lt", predictedPickupLt)
      writer.put("predicted_pickup_time", predictedPickupTime)
      writer.put("predicted_ship_time", predictedShipTime)
    })
  }

  /// Arrival date to book, from `reserve_arrived_times`, Unix time in seconds. Example: `1713456000`.
  public var predictedArrivedTime: UnixTime? { raw.time("predicted_arrived_time") }

  /// Start of the pickup slot to book, from `reserve_segments`, Unix time in seconds. Example: `1713456000`.
  public var predictedPickupGe: Int? { raw.int("predicted_pickup_ge") }

  /// End of the pickup slot to book, from `reserve_segments`, Unix time in seconds. Example: `1713456000`.
  public var predictedPickupLt: Int? { raw.int("predicted_pickup_lt") }

  /// Date of the pickup to book, Unix time in seconds. Example: `1713456000`.
  public var predictedPickupTime: UnixTime? { raw.time("predicted_pickup_time") }

  /// When the merchant is expected to ship the goods, Unix time in seconds. Example: `1713456000`.
  public var predictedShipTime: UnixTime? { raw.time("predicted_ship_time") }
}

/// Reserve arrived time inside ``GlobalSellingSearchAvailableShippingProvidersResponse``.
public struct ReserveArrivedTime: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the exact warehouse assigned to receive the goods. Example: `FC-CNHN-CY01[#]JD01`.
  public var accurateWarehouseCode: String? { raw.string("accurate_warehouse_code") }

  /// When the goods reach or reached the warehouse, Unix time in seconds. Example: `1713456000`.
  public var arrivedTime: UnixTime? { raw.time("arrived_time") }

  /// Whether the warehouse has room left for goods that arrive on this date. Example: `false`.
  public var canReserve: Bool? { raw.flag("can_reserve") }

  /// Highest fee that the logistics provider may charge.
  public var maxChargeFee: Money? { raw.view("max_charge_fee") }

  /// Lowest fee that the logistics provider may charge.
  public var minChargeFee: Money? { raw.view("min_charge_fee") }
}

/// Reserve data inside ``ShippingProvider``.
public struct ReserveData: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether this date or time slot can still be booked. Example: `true`.
  public var canReserve: Bool? { raw.flag("can_reserve") }

  /// Pickup slots of the day and whether each can be booked.
  public var reserveSegments: [ReserveSegment] { raw.views("reserve_segments") }

  /// Date on which the logistics provider can transport the goods, Unix time in seconds. Example: `1713456000`.
  public var shipTime: UnixTime? { raw.time("ship_time") }
}

/// Reserve segment inside ``ReserveData``.
public struct ReserveSegment: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the exact warehouse assigned to receive the goods. Example: `FC-CNHN-CY01[#]JD01`.
  public var accurateWarehouseCode: String? { raw.string("accurate_warehouse_code") }

  /// Whether this date or time slot can still be booked. Example: `true`.
  public var canReserve: Bool? { raw.flag("can_reserve") }

  /// End of the time slot, Unix time in seconds. Example: `1713499200`.
  public var endTime: UnixTime? { raw.time("end_time") }

  /// Start of the time slot, Unix time in seconds. Example: `1713492000`.
  public var startTime: UnixTime? { raw.time("start_time") }
}

/// Return order inside ``GlobalSellingSearchReturnOrdersResponse``.
public struct ReturnOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the return order, which sends goods back to the merchant. Example: `ROT240619000003`.
  public var code: String? { raw.string("code") }

  /// Explanation of why the goods go back to the merchant.
  public var detailedReason: String? { raw.string("detailed_reason") }

  /// How the goods go back to the merchant and what is in the return.
  public var logistics: GlobalSellingSearchReturnOrdersLogistics? { raw.view("logistics") }

  /// How the goods go back: SELF_PICKUP, EXPRESS_DELIVERY or PLATFORM_DELIVERY; ABANDON_GOODS if they do not. Example: `PLATFORM_DELIVERY`.
  public var method: String? { raw.string("method") }

  /// Code of the warehouse's outgoing batch that the return belongs to. Example: `PRWLPT2305230002`.
  public var outboundBatchCode: String? { raw.string("outbound_batch_code") }

  /// Code of why the goods go back to the merchant, such as RPT_QUALITY. Example: `RPT_QUALITY`.
  public var reasonType: String? { raw.string("reason_type") }

  /// Who or what started the return: the merchant, the platform, the state of the stock, or the end of the product. Example: `EXTERNAL`.
  public var source: String? { raw.string("source") }

  /// State of the return: OPERATER_CONFIRMING by the platform or MERCHANT_CONFIRMING by the merchant, TO_TRANSIT, IN_TRANSIT, OUTBOUND, SHIPPED, COMPLETED; or CANCELED. Example: `COMPLETED`.
  public var status: String? { raw.string("status") }

  /// Cause of the return, such as ABNORMAL_INVENTORY for slow sales or ABNORMAL_QUALITY after the quality check. Example: `ABNORMAL_QUALITY`.
  public var type: String? { raw.string("type") }

  /// Code of the warehouse where the goods to be returned lie. Example: `TEST_WARECODE`.
  public var warehouseCode: String? { raw.string("warehouse_code") }
}

/// Sender contact inside ``LogisticsOrder``.
public struct SenderContact: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Address split into its levels, from country to town.
  public var addressDetail: AddressDetail? { raw.view("address_detail") }

  /// Full name of the person to ask for at this address.
  public var contactName: String? { raw.string("contact_name") }

  /// Email address of the person to ask for at this address. Example: `someone@126.com`.
  public var email: String? { raw.string("email") }

  /// Whole address in one line, from country to building.
  public var fullAddress: String? { raw.string("full_address") }

  /// Phone number of the person to ask for at this address. Example: `+8618566000000`.
  public var phoneNumber: String? { raw.string("phone_number") }

  /// Postal code that belongs to the place in `full_address`. Example: `510000`.
  public var postalCode: String? { raw.string("postal_code") }
}

/// Shipping provider inside ``GlobalSellingSearchAvailableShippingProvidersResponse``, ``GsSearchAvailableShippingProvidersResponse``, ``SearchAvailableShippingProvidersResponse``.
public struct ShippingProvider: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
  public var deliveryOption: String? { raw.string("delivery_option") }

  /// Highest fee that the logistics provider may charge.
  public var maxChargeFee: Money? { raw.view("max_charge_fee") }

  /// Lowest fee that the logistics provider may charge.
  public var minChargeFee: Money? { raw.view("min_charge_fee") }

  /// Code of the logistics provider; pass it as `shipping_provider_code` to book. Example: `7233383779430041346`.
  public var providerCode: String? { raw.string("provider_code") }

  /// Name of the logistics provider, in Chinese.
  public var providerName: String? { raw.string("provider_name") }

  /// Shipping dates that can be booked with this logistics provider.
  public var reserveData: [ReserveData] { raw.views("reserve_data") }

  /// Shipping dates that can be booked with this logistics provider.
  public var reserveDatas: [ReserveData] { raw.views("reserve_datas") }
}

/// Size inside the parameters of `globalSellingGetSkuPrintDocument`.
public struct GsFullServiceShipmentSize: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    height: String? = nil,
    unit: String? = nil,
    width: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("height", height)
      writer.put("unit", unit)
      writer.put("width", width)
    })
  }

  /// Height of the barcode label, in centimeters. Example: `24`.
  public var height: String? { raw.string("height") }

  /// Unit of width and height; only CENTIMETER is known. Example: `CENTIMETER`.
  public var unit: String? { raw.string("unit") }

  /// Width of the barcode label, in centimeters. Example: `7`.
  public var width: String? { raw.string("width") }
}

/// SKC inside ``AbnormalOrder``, ``DeliveryOrder``, ``GlobalSellingSearchDeliveryOrdersDeliveryOrder`` and others.
public struct Skc: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the SKC in the merchant's own system. Example: `TESTZ24070296075000101`.
  public var externalSkcCode: String? { raw.string("external_skc_code") }

  /// English name of the attribute that tells SKCs apart, such as Colour. Example: `Colour`.
  public var firstKeyAttributeNameEn: String? { raw.string("first_key_attribute_name_en") }

  /// Chinese name of the attribute that tells SKCs apart, as a rule the color.
  public var firstKeyAttributeNameZh: String? { raw.string("first_key_attribute_name_zh") }

  /// English value of the attribute that tells SKCs apart, such as Yellow. Example: `Yellow`.
  public var firstKeyAttributeValueEn: String? { raw.string("first_key_attribute_value_en") }

  /// Chinese value of the attribute that tells SKCs apart, as a rule a color.
  public var firstKeyAttributeValueZh: String? { raw.string("first_key_attribute_value_zh") }

  /// Address of the picture of the SKC as it was when the order was created. Example: `www.example.com/image/xxx`.
  public var imageUrl: String? { raw.string("image_url") }

  /// Platform's code of the SKC, the product in one color or style. Example: `TESTS240701000009`.
  public var platformSkcCode: String? { raw.string("platform_skc_code") }
}

/// SKU inside ``AbnormalOrder``, ``GlobalSellingSearchDeliveryOrdersDeliveryOrder``, ``StockupOrder``.
public struct Sku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Units of this SKU that are concerned by the problem. Example: `2`.
  public var abnormalQuantity: Int? { raw.int("abnormal_quantity") }

  /// Barcode the platform gave the SKU, to be printed and stuck on every unit. Example: `TESTZ24070296075000101`.
  public var barcode: String? { raw.string("barcode") }

  /// Units of this SKU that the merchant has shipped. Example: `10`.
  public var deliveredQuantity: Int? { raw.int("delivered_quantity") }

  /// Code of the SKU in the merchant's own system. Example: `TESTZ24070296075000101`.
  public var externalSkuCode: String? { raw.string("external_sku_code") }

  /// Units of this SKU that the warehouse has put into stock. Example: `6`.
  public var inboundQuantity: Int? { raw.int("inbound_quantity") }

  /// Platform's code of the SKU, the variant in one color and size. Example: `TESTZ24070296075000101`.
  public var platformSkuCode: String? { raw.string("platform_sku_code") }

  /// Units of this SKU that passed the quality check of the warehouse. Example: `4`.
  public var qualifiedQuantity: Int? { raw.int("qualified_quantity") }

  /// Units of this SKU that the warehouse has received and counted. Example: `8`.
  public var receivedQuantity: Int? { raw.int("received_quantity") }

  /// Units of this SKU sent back to the merchant because of bad quality. Example: `2`.
  public var returnedQuantity: Int? { raw.int("returned_quantity") }

  /// English name of the attribute that tells the SKUs of an SKC apart, such as Size. Example: `Size`.
  public var secondKeyAttributeNameEn: String? { raw.string("second_key_attribute_name_en") }

  /// Chinese name of the attribute that tells the SKUs of an SKC apart, as a rule the size.
  public var secondKeyAttributeNameZh: String? { raw.string("second_key_attribute_name_zh") }

  /// English value of the attribute that tells the SKUs of an SKC apart, such as S. Example: `S`.
  public var secondKeyAttributeValueEn: String? { raw.string("second_key_attribute_value_en") }

  /// Chinese value of the attribute that tells the SKUs of an SKC apart, as a rule a size.
  public var secondKeyAttributeValueZh: String? { raw.string("second_key_attribute_value_zh") }

  /// Units of this SKU that the merchant has confirmed to deliver. Example: `10`.
  public var stockupQuantity: Int? { raw.int("stockup_quantity") }

  /// Units of this SKU that failed the quality check of the warehouse. Example: `2`.
  public var unqualifiedQuantity: Int? { raw.int("unqualified_quantity") }
}

/// Stockup order inside ``GlobalSellingSearchStockupOrdersResponse``, ``GsSearchStockupOrdersResponse``, ``SearchStockupOrdersResponse``.
public struct StockupOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the merchant may start to deliver; conditions such as approved photos of the product must be met first. Example: `true`.
  public var canDeliver: Bool? { raw.flag("can_deliver") }

  /// Platform's id of the category that the product belongs to. Example: `7075264658340611845`.
  public var categoryId: String? { raw.string("category_id") }

  /// Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`.
  public var code: String? { raw.string("code") }

  /// When the order was created, Unix time in seconds. Example: `1713492000`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Number of units that the merchant has shipped so far. Example: `10`.
  public var deliveredQuantity: Int? { raw.int("delivered_quantity") }

  /// Number of units that the merchant has shipped so far. Example: `10`.
  public var deliveryQuantity: Int? { raw.int("delivery_quantity") }

  /// Urgency: URGENT from the start, EXPEDITED if it was raised later, otherwise GENERAL. Example: `URGENT`.
  public var emergencyLevel: String? { raw.string("emergency_level") }

  /// Units that the warehouse has put into stock. Example: `6`.
  public var inboundQuantity: Int? { raw.int("inbound_quantity") }

  /// Whether all the goods asked for have been delivered. Example: `false`.
  public var isDeliveryCompleted: Bool? { raw.flag("is_delivery_completed") }

  /// Whether this is the first order for the merchant. Example: `true`.
  public var isFirstOrder: Bool? { raw.flag("is_first_order") }

  /// Whether the delivery goes on without problems. Example: `true`.
  public var isNormal: Bool? { raw.flag("is_normal") }

  /// When the state last changed, Unix time in seconds. Example: `1714442400`.
  public var latestStatusUpdateTime: UnixTime? { raw.time("latest_status_update_time") }

  /// Way of production: OBM_TYPE with own brand, ODM_MADE_TO_ORDER, ODM_READY_TO_BUY or OEM. Example: `OBM_TYPE`.
  public var manufactureMode: String? { raw.string("manufacture_mode") }

  /// Platform's code of the SPU, the product over all its variants. Example: `TESTS24010500003400301`.
  public var platformSpuCode: String? { raw.string("platform_spu_code") }

  /// Units that the warehouse has received and counted. Example: `8`.
  public var receivedQuantity: Int? { raw.int("received_quantity") }

  /// Time by which all the goods must be at the warehouse, Unix time in seconds. Example: `1714442400`.
  public var requireArrivedTime: UnixTime? { raw.time("require_arrived_time") }

  /// Time by which the merchant must have shipped the goods, Unix time in seconds. Example: `1713492000`.
  public var requireShipTime: UnixTime? { raw.time("require_ship_time") }

  /// Units sent back to the merchant because of bad quality. Example: `2`.
  public var returnedQuantity: Int? { raw.int("returned_quantity") }

  /// SKC of the order: the product in one color or style.
  public var skc: Skc? { raw.view("skc") }

  /// SKUs of the order with their quantities.
  public var skus: [Sku] { raw.views("skus") }

  /// Who started the stock-up order: PLATFORM, MERCHANT, or a problem (ABNORMAL_REDELIVERY). Example: `PLATFORM`.
  public var source: String? { raw.string("source") }

  /// State of the stock-up order: WAIT_CONFIRM for the merchant to decide, WAIT_SEND, SENDED, then warehouse steps up to INBOUND or RETURN_COMPLETED; INVAILD if dropped. Example: `RECEIVED`.
  public var status: String? { raw.string("status") }

  /// Units that the merchant has confirmed to deliver. Example: `10`.
  public var stockupQuantity: Int? { raw.int("stockup_quantity") }

  /// JIT if the goods follow sales, NORMAL if they are made for stock. Example: `JIT`.
  public var type: String? { raw.string("type") }
}

/// Total weight inside the parameters of `globalSellingReserveShipment`, the parameters of `globalSellingSearchAvailableShippingProviders`, the parameters of `gsReserveShipping` and others.
public struct TotalWeight: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    unit: String? = nil,
    value: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("unit", unit)
      writer.put("value", value)
    })
  }

  /// Unit that `value` is given in: GRAM or KILOGRAM. Example: `GRAM`.
  public var unit: String? { raw.string("unit") }

  /// Weight of all the goods together, in `unit`. Example: `1240`.
  public var value: String? { raw.string("value") }
}

/// Tracking record inside ``GsQueryDeliveryBatchesLogisticsOrder``, ``LogisticsSubOrder``, ``QueryDeliveryBatchesLogisticsOrder``.
public struct TrackingRecord: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Text of the tracking event for people, in Chinese.
  public var message: String? { raw.string("message") }

  /// Heading of the tracking event, in Chinese.
  public var title: String? { raw.string("title") }

  /// When the tracking event happened, Unix time in seconds. Example: `1714271725`.
  public var updateTime: UnixTime? { raw.time("update_time") }
}

/// Warehouse inside ``GlobalSellingSearchAvailableShippingProvidersResponse``.
public struct Warehouse: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the warehouse that gets the goods. Example: `FC-CNHN-CY01[#]JD01`.
  public var warehouseCode: String? { raw.string("warehouse_code") }

  /// Address and person at the warehouse to whom the goods go.
  public var warehouseContact: WarehouseContact? { raw.view("warehouse_contact") }

  /// Name of the warehouse that gets the goods, in Chinese.
  public var warehouseName: String? { raw.string("warehouse_name") }
}

/// Warehouse contact inside ``GlobalSellingSearchDeliveryOrdersDeliveryOrder``, ``Warehouse``.
public struct WarehouseContact: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Address split into its levels, from country to town.
  public var addressDetail: AddressDetail? { raw.view("address_detail") }

  /// Full name of the person to ask for at this address.
  public var contactName: String? { raw.string("contact_name") }

  /// Email address of the person to ask for at this address. Example: `someone@126.com`.
  public var email: String? { raw.string("email") }

  /// Whole address in one line, from country to building.
  public var fullAddress: String? { raw.string("full_address") }

  /// Phone number of the person to ask for at this address. Example: `+8618566000000`.
  public var phoneNumber: String? { raw.string("phone_number") }

  /// Postal code that belongs to the place in `full_address`. Example: `510000`.
  public var postalCode: String? { raw.string("postal_code") }
}
