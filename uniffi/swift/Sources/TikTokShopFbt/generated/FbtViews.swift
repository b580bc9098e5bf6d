// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `CancelFBTMCFOrder` (202601).
public struct CancelFbtMcfOrderResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Order for delivery from an FBT warehouse to a customer of another sales channel.
  public var mcfOrder: CancelFbtMcfOrderMcfOrder? { raw.view("mcf_order") }
}

/// The response of `CancelInboundOrder` (202602).
public struct CancelInboundOrderResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }
}

/// The response of `ConfirmInboundMethod` (202603).
public struct ConfirmInboundMethodResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Ids of the inbound orders that were created from the plan.
  public var inboundOrderIds: [String] { raw.strings("inbound_order_ids") }
}

/// The response of `CreateFBTGoods` (202607).
public struct CreateFbtGoodsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Outcome of the request to create goods, entry by entry.
  public var createResultInfo: CreateResultInfo? { raw.view("create_result_info") }
}

/// The response of `CreateFBTMCFOrder` (202607).
public struct CreateFbtMcfOrderResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Order for delivery from an FBT warehouse to a customer of another sales channel.
  public var mcfOrder: McfOrder? { raw.view("mcf_order") }
}

/// The response of `CreateOrUpdateInboundPlan` (202602).
public struct CreateOrUpdateInboundPlanResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Inbound plan that was just created or changed.
  public var inboundPlan: InboundPlan? { raw.view("inbound_plan") }
}

/// The response of `GetFBFMCFOrderStatus` (202601).
public struct GetFbtMcfOrderStatusResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Order for delivery from an FBT warehouse to a customer of another sales channel.
  public var mcfOrder: McfOrder? { raw.view("mcf_order") }
}

/// The response of `getfbtmerchantmcfstatus` (202601).
public struct GetFbtMerchantMcfStatusResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Whether the seller takes part in multi-channel fulfillment.
  public var mcfStatus: McfStatus? { raw.view("mcf_status") }
}

/// The response of `GetFBTMerchantOnboardedRegions` (202409).
public struct GetFbtMerchantOnboardedRegionsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Countries in which the seller can use FBT; empty if none.
  public var onboardedRegions: [OnboardedRegion] { raw.views("onboarded_regions") }
}

/// The response of `GetFBTWarehouseList` (202408).
public struct GetFbtWarehouseListResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// FBT warehouses with address and services.
  public var warehouses: [Warehouse] { raw.views("warehouses") }
}

/// The response of `GetInboundMethodDetail` (202602).
public struct GetInboundMethodDetailResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// When the offered inbound method and its fee expire, as a Unix timestamp in text.
  public var expirationTimestamp: String? { raw.string("expiration_timestamp") }

  /// Details of the inbound method: fee, shipments and options.
  public var info: [Info] { raw.views("info") }

  /// State of the task that works out the distribution over warehouses; call again until it is done.
  public var placementTaskStatus: String? { raw.string("placement_task_status") }
}

/// The response of `GetInboundOrder` (202602).
public struct GetInboundOrderResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Inbound orders with goods, carriers and receipts.
  public var inboundOrders: [InboundOrder] { raw.views("inbound_orders") }
}

/// The response of `ListAvailableInboundMethods` (202602).
public struct ListAvailableInboundMethodsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Ways in which the goods of the plan can be brought in, with fee and dates.
  public var availableInboundMethodList: [AvailableInboundMethod] { raw.views("available_inbound_method_list") }
}

/// The response of `PrintInboundOrderLabels` (202602).
public struct PrintInboundOrderLabelsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Address of the file with the labels; filled once `task_status` says that they are ready.
  public var downloadUrl: String? { raw.string("download_url") }

  /// State of the print task; `download_url` is filled once it is done.
  public var taskStatus: String? { raw.string("task_status") }
}

/// The response of `QueryGoodsInventoryForMCF` (202601).
public struct QueryGoodsInventoryForMcfResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Stock of each of the goods asked for, one entry each.
  public var goodsInventoryList: [GoodsInventory] { raw.views("goods_inventory_list") }
}

/// The response of `SearchFBTInventory` (202408).
public struct SearchFbtInventoryResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Stock of each of the goods in each warehouse.
  public var inventory: [Inventory] { raw.views("inventory") }

  /// Token to pass as `page_token` for the next page; empty on the last page. Example: `cGFnZV9udW1iZXI9Mg==`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of all entries that match, over all pages. Example: `22113`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SearchFBTInventoryRecord` (202410).
public struct SearchFbtInventoryRecordResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Changes of stock in FBT warehouses, one entry each.
  public var inventoryRecords: [InventoryRecord] { raw.views("inventory_records") }

  /// Token to pass as `page_token` for the next page; empty on the last page. Example: `cGFnZV9udW1iZXI9Mg==`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of all entries that match, over all pages. Example: `22113`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SearchGoodsHazmatAndExpirationInfo` (202603).
public struct SearchGoodsHazmatAndExpirationInfoResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Whether the SKUs count as dangerous goods and how their expiry is managed.
  public var hazmatAndExpirationInfo: HazmatAndExpirationInfo? { raw.view("hazmat_and_expiration_info") }
}

/// The response of `SearchGoodsInfo` (202607).
public struct SearchGoodsInfoResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Goods kept in FBT warehouses, with their SKUs.
  public var goods: [Goods] { raw.views("goods") }

  /// Token to pass as `page_token` for the next page; empty on the last page.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of all entries that match, over all pages.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `ShipInboundOrder` (202603).
public struct ShipInboundOrderResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the inbound order whose goods are on their way to the warehouse.
  public var inboundOrderId: String? { raw.string("inbound_order_id") }
}

/// The response of `UpdateFBTGoodsInfo` (202607).
public struct UpdateFbtGoodsInfoResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Outcome of the request to change the goods.
  public var updateResultInfo: UpdateResultInfo? { raw.view("update_result_info") }
}

/// The response of `UpdateGoodsSKURelations` (202603).
public struct UpdateGoodsSkuRelationsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Outcome of linking or unlinking goods and SKUs.
  public var operateGoodsSkuRelationInfo: OperateGoodsSkuRelationInfo? { raw.view("operate_goods_sku_relation_info") }
}

/// The response of `UpdateInboundOrderTracking` (202602).
public struct UpdateInboundOrderTrackingResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }
}

/// Address inside ``Warehouse``.
public struct Address: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// First line of the address: street and number.
  public var addressLine1: String? { raw.string("address_line_1") }

  /// Second line of the address, such as a flat or a building; may be empty.
  public var addressLine2: String? { raw.string("address_line_2") }

  /// Third line of the address; may be empty.
  public var addressLine3: String? { raw.string("address_line_3") }

  /// Town or city that the address lies in. Example: `Rialto`.
  public var city: String? { raw.string("city") }

  /// District or county that the address lies in.
  public var district: String? { raw.string("district") }

  /// Postal code of the address, in the US the ZIP code. Example: `92376`.
  public var postalCode: String? { raw.string("postal_code") }

  /// Country or region of the address, ISO 3166-1 alpha-2. Example: `US`.
  public var regionCode: String? { raw.string("region_code") }

  /// State or province of the address, such as CA. Example: `CA`.
  public var state: String? { raw.string("state") }
}

/// Aerosol extra info inside ``CreateFbtGoodsHazmatInfo``, ``HazmatInfo``.
public struct AerosolExtraInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    volume: String? = nil,
    volumeUnit: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("volume", volume)
      writer.put("volume_unit", volumeUnit)
    })
  }

  /// Volume of the aerosol in `volume_unit`, as text.
  public var volume: String? { raw.string("volume") }

  /// Unit of the volume, such as milliliters.
  public var volumeUnit: String? { raw.string("volume_unit") }
}

/// Allocation shipment inside ``Info``.
public struct AllocationShipment: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Cartons of the shipment, with content and size.
  public var cartons: [Carton] { raw.views("cartons") }

  /// Goods and quantities in the plan or shipment.
  public var goodsItems: [GoodsItem] { raw.views("goods_items") }

  /// Ways in which the shipment can travel to the warehouse.
  public var shipmentOptions: [ShipmentOption] { raw.views("shipment_options") }

  /// Id of the warehouse that the shipment goes to.
  public var warehouseId: String? { raw.string("warehouse_id") }
}

/// Available inbound method inside ``ListAvailableInboundMethodsResponse``.
public struct AvailableInboundMethod: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Periods in which the goods of the plan may arrive at the warehouse.
  public var availableTimeWindowList: [AvailableTimeWindow] { raw.views("available_time_window_list") }

  /// Way in which the goods get from the seller into FBT warehouses.
  public var inboundMethod: String? { raw.string("inbound_method") }

  /// Estimated fee for spreading the goods over the warehouses.
  public var placementFeeEstimate: Money? { raw.view("placement_fee_estimate") }

  /// FBT warehouses that the goods would go to by this method.
  public var warehouseList: [ListAvailableInboundMethodsWarehouse] { raw.views("warehouse_list") }
}

/// Available time window inside ``AvailableInboundMethod``.
public struct AvailableTimeWindow: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// End of the period, as a Unix timestamp in text.
  public var endTimestamp: String? { raw.string("end_timestamp") }

  /// Start of the period, as a Unix timestamp in text.
  public var startTimestamp: String? { raw.string("start_timestamp") }
}

/// Barcode inside ``Goods``.
public struct Barcode: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Content of the barcode that is printed on the goods.
  public var code: String? { raw.string("code") }

  /// Kind of the barcode: UPC, EAN, GTIN, ASIN or FNSKU, the seller's SKU id, or one made by FBT.
  public var type: String? { raw.string("type") }
}

/// Barcode info inside ``CreateGoodsDto``, ``UpdateGoodsDto``.
public struct BarcodeInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    barcodeType: String? = nil,
    barcodeValue: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("barcode_type", barcodeType)
      writer.put("barcode_value", barcodeValue)
    })
  }

  /// Kind of the barcode, such as UPC or EAN.
  public var barcodeType: String? { raw.string("barcode_type") }

  /// Digits or characters that a scanner reads from the goods.
  public var barcodeValue: String? { raw.string("barcode_value") }
}

/// Battery extra info inside ``HazmatInfo``.
public struct BatteryExtraInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Number of batteries in each package, as text.
  public var batteryCountPerPackage: String? { raw.string("battery_count_per_package") }

  /// How the battery is packed in relation to a device.
  public var batteryPackagingType: String? { raw.string("battery_packaging_type") }

  /// Kind of the battery, such as its chemistry.
  public var batteryType: String? { raw.string("battery_type") }

  /// Whether the battery needs a test report by UN 38.3.
  public var isNeedUn383Test: Bool? { raw.flag("is_need_un_38_3_test") }

  /// Capacity of all batteries in a package, in `total_battery_capacity_unit`, as text.
  public var totalBatteryCapacity: String? { raw.string("total_battery_capacity") }

  /// Unit of `total_battery_capacity`, such as watt-hours.
  public var totalBatteryCapacityUnit: String? { raw.string("total_battery_capacity_unit") }

  /// Weight of all batteries in a package, in `total_battery_weight_unit`, as text.
  public var totalBatteryWeight: String? { raw.string("total_battery_weight") }

  /// Unit of `total_battery_weight`, such as grams.
  public var totalBatteryWeightUnit: String? { raw.string("total_battery_weight_unit") }

  /// Address of the battery's test report by UN 38.3.
  public var un383TestFileUrl: String? { raw.string("un_38_3_test_file_url") }
}

/// Box measurement inside ``Carton``, ``CartonDetail``.
public struct BoxMeasurement: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the carton in `length_unit`, as text.
  public var height: String? { raw.string("height") }

  /// Length of the carton in `length_unit`, as text.
  public var length: String? { raw.string("length") }

  /// Unit of length, width and height of the carton.
  public var lengthUnit: String? { raw.string("length_unit") }

  /// Weight of the carton in `weight_unit`, as text.
  public var weight: String? { raw.string("weight") }

  /// Unit that the weight beside it is given in.
  public var weightUnit: String? { raw.string("weight_unit") }

  /// Width of the carton in `length_unit`, as text.
  public var width: String? { raw.string("width") }
}

/// Bulky item attribute inside ``Goods``.
public struct BulkyItemAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the goods count as bulky, which changes how they are shipped.
  public var isBulkyItem: Bool? { raw.flag("is_bulky_item") }

  /// Whether the goods are accessories of a bulky item.
  public var isBulkyItemAccessories: Bool? { raw.flag("is_bulky_item_accessories") }
}

/// Consign order inside ``CancelFbtMcfOrderMcfOrder``.
public struct CancelFbtMcfOrderConsignOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the parcel (consign order) in the FBT system, with the prefix OBF. Example: `OBF1234`.
  public var id: String? { raw.string("id") }

  /// State of the parcel: PENDING, HANDLE_BY_WAREHOUSE, SHIPPED, HANDOVER to the carrier, COMPLETED; or CLOSED, LOST, DAMAGE, ABNORMAL if it went wrong. Example: `cancelled`.
  public var status: String? { raw.string("status") }
}

/// Consign order inside the parameters of `cancelFbtMcfOrder`.
public struct CancelFbtMcfOrderConsignOrder2: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
    })
  }

  /// Id of the parcel (consign order) in the FBT system, with the prefix OBF. Example: `OBF7136104329798256386`.
  public var id: String? { raw.string("id") }
}

/// MCF order inside ``CancelFbtMcfOrderResponse``.
public struct CancelFbtMcfOrderMcfOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Parcels of the multi-channel order, one for each shipment; empty until the warehouse has shipped.
  public var consignOrders: [CancelFbtMcfOrderConsignOrder] { raw.views("consign_orders") }

  /// Id of the order in your own order system. Example: `shopify7136104329798256386`.
  public var externalOrderId: String? { raw.string("external_order_id") }

  /// Id of the multi-channel order in the FBT system. Example: `7136104329798256386`.
  public var mcfOrderId: String? { raw.string("mcf_order_id") }
}

/// Carton inside ``AllocationShipment``.
public struct Carton: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Length, width, height and weight of each carton.
  public var boxMeasurements: BoxMeasurement? { raw.view("box_measurements") }

  /// Numbers of the cartons that have this content and size.
  public var cartonNums: [String] { raw.strings("carton_nums") }

  /// Whether the carton holds one SKU or several.
  public var cartonType: String? { raw.string("carton_type") }

  /// Goods packed in each carton, with quantity, lot and expiry.
  public var items: [CreateOrUpdateInboundPlanItem] { raw.views("items") }

  /// Number of cartons with this content and size.
  public var quantity: Int? { raw.int("quantity") }
}

/// Carton detail inside ``InboundOrder``.
public struct CartonDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Length, width, height and weight of each carton.
  public var boxMeasurements: BoxMeasurement? { raw.view("box_measurements") }

  /// Number of the carton within the inbound order.
  public var cartonNo: String? { raw.string("carton_no") }

  /// Whether the carton holds one SKU or several.
  public var cartonType: String? { raw.string("carton_type") }

  /// Goods packed in each carton, with quantity, lot and expiry.
  public var items: [Item] { raw.views("items") }
}

/// Consign order inside ``McfOrder``.
public struct ConsignOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Carrier of the parcel; empty until it has been handed over. Example: `USPS`.
  public var carrier: String? { raw.string("carrier") }

  /// Goods and quantities packed in this parcel.
  public var goods: [GetFbtMcfOrderStatusGoods] { raw.views("goods") }

  /// Id of the parcel (consign order) in the FBT system, with the prefix OBF. Example: `OBF1234`.
  public var id: String? { raw.string("id") }

  /// Who cancelled the parcel: true for the platform, false for your own order system. Example: `false`.
  public var isPlatformClosed: Bool? { raw.flag("is_platform_closed") }

  /// What holds the parcel up; filled for states such as ABNORMAL or LOST.
  public var issue: String? { raw.string("issue") }

  /// Carrier of the parcel; empty until it has been handed over.
  public var shippingProvider: ShippingProvider? { raw.view("shipping_provider") }

  /// State of the parcel: PENDING, HANDLE_BY_WAREHOUSE, SHIPPED, HANDOVER to the carrier, COMPLETED; or CLOSED, LOST, DAMAGE, ABNORMAL if it went wrong. Example: `PENDING`.
  public var status: String? { raw.string("status") }

  /// Tracking number of the parcel; empty until it has been handed over. Example: `TN87654321`.
  public var trackingNumber: String? { raw.string("tracking_number") }
}

/// Consignee inside the parameters of `createFbtMcfOrder`.
public struct Consignee: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    address: CreateFbtMcfOrderAddress,
    email: String,
    name: String,
    phoneNumber: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("address", address)
      writer.put("email", email)
      writer.put("name", name)
      writer.put("phone_number", phoneNumber)
    })
  }

  /// Address to deliver to; it must pass the address check, otherwise no order is created.
  public var address: CreateFbtMcfOrderAddress? { raw.view("address") }

  /// Email address of the person who gets the goods.
  public var email: String? { raw.string("email") }

  /// Full name of the person who gets the goods.
  public var name: String? { raw.string("name") }

  /// Phone number of the person who gets the goods.
  public var phoneNumber: String? { raw.string("phone_number") }
}

/// Battery extra info inside ``CreateFbtGoodsHazmatInfo``.
public struct CreateFbtGoodsBatteryExtraInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    batteryPackagingType: BatteryPackagingType,
    batteryType: String,
    isNeedUn383Test: Bool,
    totalBatteryCapacity: String,
    totalBatteryCapacityUnit: String,
    totalBatteryWeight: String,
    totalBatteryWeightUnit: String,
    batteryCountPerPackage: String? = nil,
    un383TestFileUrl: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("battery_count_per_package", batteryCountPerPackage)
      writer.put("battery_packaging_type", batteryPackagingType)
      writer.put("battery_type", batteryType)
      writer.put("is_need_un_38_3_test", isNeedUn383Test)
      writer.put("total_battery_capacity", totalBatteryCapacity)
      writer.put("total_battery_capacity_unit", totalBatteryCapacityUnit)
      writer.put("total_battery_weight", totalBatteryWeight)
      writer.put("total_battery_weight_unit", totalBatteryWeightUnit)
      writer.put("un_38_3_test_file_url", un383TestFileUrl)
    })
  }

  /// Number of batteries in each package, as text.
  public var batteryCountPerPackage: String? { raw.string("battery_count_per_package") }

  /// How the battery is packed in relation to a device.
  public var batteryPackagingType: BatteryPackagingType? { raw.open("battery_packaging_type") }

  /// Kind of the battery, such as its chemistry.
  public var batteryType: String? { raw.string("battery_type") }

  /// Whether the battery needs a test report by UN 38.3.
  public var isNeedUn383Test: Bool? { raw.flag("is_need_un_38_3_test") }

  /// Capacity of all batteries in a package, in `total_battery_capacity_unit`, as text.
  public var totalBatteryCapacity: String? { raw.string("total_battery_capacity") }

  /// Unit of `total_battery_capacity`, such as watt-hours.
  public var totalBatteryCapacityUnit: String? { raw.string("total_battery_capacity_unit") }

  /// Weight of all batteries in a package, in `total_battery_weight_unit`, as text.
  public var totalBatteryWeight: String? { raw.string("total_battery_weight") }

  /// Unit of `total_battery_weight`, such as grams.
  public var totalBatteryWeightUnit: String? { raw.string("total_battery_weight_unit") }

  /// Address of the battery's test report by UN 38.3.
  public var un383TestFileUrl: String? { raw.string("un_38_3_test_file_url") }
}

/// Bulky item attribute inside ``CreateGoodsDto``, ``UpdateGoodsDto``.
public struct CreateFbtGoodsBulkyItemAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    isBulkyItemAccessories: Bool? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("is_bulky_item_accessories", isBulkyItemAccessories)
    })
  }

  /// Whether the goods are accessories of a bulky item.
  public var isBulkyItemAccessories: Bool? { raw.flag("is_bulky_item_accessories") }
}

/// Flammable liquids extra info inside ``CreateFbtGoodsHazmatInfo``.
public struct CreateFbtGoodsFlammableLiquidsExtraInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    flammableLiquidsType: FlammableLiquidsType,
    flammableLiquidsVolume: String,
    volumeUnit: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("flammable_liquids_type", flammableLiquidsType)
      writer.put("flammable_liquids_volume", flammableLiquidsVolume)
      writer.put("volume_unit", volumeUnit)
    })
  }

  /// Kind of liquid, from perfume to paint, that can catch fire.
  public var flammableLiquidsType: FlammableLiquidsType? { raw.open("flammable_liquids_type") }

  /// Volume of the flammable liquid in `volume_unit`, as text.
  public var flammableLiquidsVolume: String? { raw.string("flammable_liquids_volume") }

  /// Unit of the volume, such as milliliters.
  public var volumeUnit: String? { raw.string("volume_unit") }
}

/// Hazmat info inside ``CreateGoodsDto``, ``UpdateGoodsDto``.
public struct CreateFbtGoodsHazmatInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    dgClass: DgClass,
    dgUncode: DgUncode,
    hazmatType: HazmatType,
    msdsFileUrl: String,
    aerosolExtraInfo: AerosolExtraInfo? = nil,
    batteryExtraInfo: CreateFbtGoodsBatteryExtraInfo? = nil,
    flammableLiquidsExtraInfo: CreateFbtGoodsFlammableLiquidsExtraInfo? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("aerosol_extra_info", aerosolExtraInfo)
      writer.put("battery_extra_info", batteryExtraInfo)
      writer.put("dg_class", dgClass)
      writer.put("dg_uncode", dgUncode)
      writer.put("flammable_liquids_extra_info", flammableLiquidsExtraInfo)
      writer.put("hazmat_type", hazmatType)
      writer.put("msds_file_url", msdsFileUrl)
    })
  }

  /// Volume of the aerosol; needed if `hazmat_type` is AEROSOLS.
  public var aerosolExtraInfo: AerosolExtraInfo? { raw.view("aerosol_extra_info") }

  /// Facts about the battery; needed if `hazmat_type` is BATTERY.
  public var batteryExtraInfo: CreateFbtGoodsBatteryExtraInfo? { raw.view("battery_extra_info") }

  /// Class of dangerous goods in the United Nations scheme.
  public var dgClass: DgClass? { raw.open("dg_class") }

  /// Four-digit number of the dangerous goods in the United Nations list.
  public var dgUncode: DgUncode? { raw.open("dg_uncode") }

  /// Kind and volume of the liquid; needed if `hazmat_type` is FLAMMABLE_LIQUID.
  public var flammableLiquidsExtraInfo: CreateFbtGoodsFlammableLiquidsExtraInfo? { raw.view("flammable_liquids_extra_info") }

  /// Kind of dangerous goods, which decides on the further details needed.
  public var hazmatType: HazmatType? { raw.open("hazmat_type") }

  /// Address of the material safety data sheet.
  public var msdsFileUrl: String? { raw.string("msds_file_url") }
}

/// Address inside ``Consignee``.
public struct CreateFbtMcfOrderAddress: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    addressLine1: String,
    city: String,
    countryCode: String,
    stateOrRegion: String,
    addressLine2: String? = nil,
    districtOrCounty: String? = nil,
    postalCode: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("address_line_1", addressLine1)
      writer.put("address_line_2", addressLine2)
      writer.put("city", city)
      writer.put("country_code", countryCode)
      writer.put("district_or_county", districtOrCounty)
      writer.put("postal_code", postalCode)
      writer.put("state_or_region", stateOrRegion)
    })
  }

  /// First line of the address: street and number.
  public var addressLine1: String? { raw.string("address_line_1") }

  /// Second line of the address, such as a flat or a building; may be empty.
  public var addressLine2: String? { raw.string("address_line_2") }

  /// Town or city that the address lies in.
  public var city: String? { raw.string("city") }

  /// Country of the address, ISO 3166-1 alpha-2.
  public var countryCode: String? { raw.string("country_code") }

  /// Part of the city or county that the address lies in.
  public var districtOrCounty: String? { raw.string("district_or_county") }

  /// Postal code of the address, in the US the ZIP code.
  public var postalCode: String? { raw.string("postal_code") }

  /// State, province or region that the address lies in.
  public var stateOrRegion: String? { raw.string("state_or_region") }
}

/// Goods inside the parameters of `createFbtMcfOrder`.
public struct CreateFbtMcfOrderGoods: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String,
    quantity: Int
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("quantity", quantity)
    })
  }

  /// Id of the goods to deliver, as the FBT system knows them.
  public var id: String? { raw.string("id") }

  /// Units to deliver; all goods of the order together at most 50.
  public var quantity: Int? { raw.int("quantity") }
}

/// Create goods dto inside the parameters of `createFbtGoods`.
public struct CreateGoodsDto: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    createGoodsType: String,
    dimensionAndWeightBaseInfo: DimensionAndWeightBaseInfo,
    goodsImageUrl: String,
    goodsName: String,
    isExpirationManagement: Bool,
    isHazmat: Bool,
    isLotCode: Bool,
    returnHandlingMethod: ReturnHandlingMethod,
    ttsSkuId: String,
    barcodeInfos: [BarcodeInfo]? = nil,
    bulkyItemAttribute: CreateFbtGoodsBulkyItemAttribute? = nil,
    goodsSafetyAttributes: GoodsSafetyAttribute? = nil,
    hazmatInfo: CreateFbtGoodsHazmatInfo? = nil,
    isSioc: Bool? = nil,
    referenceCode: String? = nil,
    shelfLifeAttributeInfo: ShelfLifeAttributeInfo? = nil,
    siocAttribute: SiocAttribute? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("barcode_infos", barcodeInfos)
      writer.put("bulky_item_attribute", bulkyItemAttribute)
      writer.put("create_goods_type", createGoodsType)
      writer.put("dimension_and_weight_base_info", dimensionAndWeightBaseInfo)
      writer.put("goods_image_url", goodsImageUrl)
      writer.put("goods_name", goodsName)
      writer.put("goods_safety_attributes", goodsSafetyAttributes)
      writer.put("hazmat_info", hazmatInfo)
      writer.put("is_expiration_management", isExpirationManagement)
      writer.put("is_hazmat", isHazmat)
      writer.put("is_lot_code", isLotCode)
      writer.put("is_sioc", isSioc)
      writer.put("reference_code", referenceCode)
      writer.put("return_handling_method", returnHandlingMethod)
      writer.put("shelf_life_attribute_info", shelfLifeAttributeInfo)
      writer.put("sioc_attribute", siocAttribute)
      writer.put("tts_sku_id", ttsSkuId)
    })
  }

  /// Barcodes that are printed on the goods, each with its kind.
  public var barcodeInfos: [BarcodeInfo] { raw.views("barcode_infos") }

  /// Whether the goods are bulky or belong to a bulky item.
  public var bulkyItemAttribute: CreateFbtGoodsBulkyItemAttribute? { raw.view("bulky_item_attribute") }

  /// How the goods are created, for example from an existing SKU of the shop.
  public var createGoodsType: String? { raw.string("create_goods_type") }

  /// Size and weight of the goods as you declare them.
  public var dimensionAndWeightBaseInfo: DimensionAndWeightBaseInfo? { raw.view("dimension_and_weight_base_info") }

  /// Address at which the picture of the goods can be loaded.
  public var goodsImageUrl: String? { raw.string("goods_image_url") }

  /// Name under which FBT warehouses keep the goods.
  public var goodsName: String? { raw.string("goods_name") }

  /// Whether the goods are fragile, liquid or sharp.
  public var goodsSafetyAttributes: GoodsSafetyAttribute? { raw.view("goods_safety_attributes") }

  /// Facts on the dangerous goods; needed if `is_hazmat` is true.
  public var hazmatInfo: CreateFbtGoodsHazmatInfo? { raw.view("hazmat_info") }

  /// Whether the expiry dates of the goods are managed.
  public var isExpirationManagement: Bool? { raw.flag("is_expiration_management") }

  /// Whether the goods are dangerous goods in transport.
  public var isHazmat: Bool? { raw.flag("is_hazmat") }

  /// Whether the goods are tracked by lot code.
  public var isLotCode: Bool? { raw.flag("is_lot_code") }

  /// Whether the goods ship in their own container, without a further box.
  public var isSioc: Bool? { raw.flag("is_sioc") }

  /// Code that you gave the goods, such as their id in your own system.
  public var referenceCode: String? { raw.string("reference_code") }

  /// What the warehouse does with goods that customers send back.
  public var returnHandlingMethod: ReturnHandlingMethod? { raw.open("return_handling_method") }

  /// How long the goods keep and what happens before and after they expire.
  public var shelfLifeAttributeInfo: ShelfLifeAttributeInfo? { raw.view("shelf_life_attribute_info") }

  /// Proof that the goods can ship in their own container.
  public var siocAttribute: SiocAttribute? { raw.view("sioc_attribute") }

  /// Platform's id of the SKU in the shop (TikTok Shop, TTS).
  public var ttsSkuId: String? { raw.string("tts_sku_id") }
}

/// Box measurement inside ``CreateOrUpdateInboundPlanCarton``.
public struct CreateOrUpdateInboundPlanBoxMeasurement: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    height: String,
    length: String,
    lengthUnit: LengthUnit,
    weight: String,
    weightUnit: CreateOrUpdateInboundPlanBoxMeasurementWeightUnit,
    width: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("height", height)
      writer.put("length", length)
      writer.put("length_unit", lengthUnit)
      writer.put("weight", weight)
      writer.put("weight_unit", weightUnit)
      writer.put("width", width)
    })
  }

  /// Height of the carton in `length_unit`, as text.
  public var height: String? { raw.string("height") }

  /// Length of the carton in `length_unit`, as text.
  public var length: String? { raw.string("length") }

  /// Unit of length, width and height of the carton.
  public var lengthUnit: LengthUnit? { raw.open("length_unit") }

  /// Weight of the carton in `weight_unit`, as text.
  public var weight: String? { raw.string("weight") }

  /// Unit that the weight beside it is given in.
  public var weightUnit: CreateOrUpdateInboundPlanBoxMeasurementWeightUnit? { raw.open("weight_unit") }

  /// Width of the carton in `length_unit`, as text.
  public var width: String? { raw.string("width") }
}

/// Carton inside the parameters of `createOrUpdateInboundPlan`, the parameters of `shipInboundOrder`.
public struct CreateOrUpdateInboundPlanCarton: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    boxMeasurements: CreateOrUpdateInboundPlanBoxMeasurement,
    cartonType: CartonType,
    items: [CreateOrUpdateInboundPlanItem],
    quantity: Int,
    cartonNums: [String]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("box_measurements", boxMeasurements)
      writer.put("carton_nums", cartonNums)
      writer.put("carton_type", cartonType)
      writer.put("items", items)
      writer.put("quantity", quantity)
    })
  }

  /// Length, width, height and weight of each carton.
  public var boxMeasurements: CreateOrUpdateInboundPlanBoxMeasurement? { raw.view("box_measurements") }

  /// Numbers of the cartons that have this content and size.
  public var cartonNums: [String] { raw.strings("carton_nums") }

  /// Whether the carton holds one SKU or several.
  public var cartonType: CartonType? { raw.open("carton_type") }

  /// Goods packed in each carton, with quantity, lot and expiry.
  public var items: [CreateOrUpdateInboundPlanItem] { raw.views("items") }

  /// Number of cartons with this content and size.
  public var quantity: Int? { raw.int("quantity") }
}

/// Item inside ``Carton``, ``CreateOrUpdateInboundPlanCarton``.
public struct CreateOrUpdateInboundPlanItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    expirationTimestamp: String? = nil,
    goodsId: String? = nil,
    lotCode: String? = nil,
    quantity: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("expiration_timestamp", expirationTimestamp)
      writer.put("goods_id", goodsId)
      writer.put("lot_code", lotCode)
      writer.put("quantity", quantity)
    })
  }

  /// When the goods expire, Unix time, as text.
  public var expirationTimestamp: String? { raw.string("expiration_timestamp") }

  /// Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop.
  public var goodsId: String? { raw.string("goods_id") }

  /// Code that marks units made in the same production run.
  public var lotCode: String? { raw.string("lot_code") }

  /// Number of units of the goods in the order, plan or carton.
  public var quantity: Int? { raw.int("quantity") }
}

/// Create result inside ``CreateResultInfo``.
public struct CreateResult: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Why the operation failed; absent if `is_success` is true.
  public var failReason: String? { raw.string("fail_reason") }

  /// Whether the operation succeeded; if not, `fail_reason` says why.
  public var isSuccess: Bool? { raw.flag("is_success") }

  /// Id of the goods in the FBT system (Fulfilled by TikTok).
  public var ttsGoodsId: String? { raw.string("tts_goods_id") }

  /// Platform's id of the SKU in the shop (TikTok Shop, TTS).
  public var ttsSkuId: String? { raw.string("tts_sku_id") }
}

/// Create result info inside ``CreateFbtGoodsResponse``.
public struct CreateResultInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Outcome for each of the goods to create.
  public var createResultList: [CreateResult] { raw.views("create_result_list") }
}

/// Dimension inside ``MerchantDeclarationInfo``, ``WarehouseConfirmationInfo``.
public struct FbtDimension: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the goods in `unit`, text with up to three decimals.
  public var height: String? { raw.string("height") }

  /// Length of the goods in `unit`, text with up to three decimals.
  public var length: String? { raw.string("length") }

  /// Unit of length, width and height, such as CENTIMETER or INCH.
  public var unit: String? { raw.string("unit") }

  /// Width of the goods in `unit`, text with up to three decimals.
  public var width: String? { raw.string("width") }
}

/// Dimension and weight base info inside ``CreateGoodsDto``.
public struct DimensionAndWeightBaseInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    dimensionUnit: String,
    heightValue: String,
    lengthValue: String,
    weightUnit: String,
    weightValue: String,
    widthValue: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("dimension_unit", dimensionUnit)
      writer.put("height_value", heightValue)
      writer.put("length_value", lengthValue)
      writer.put("weight_unit", weightUnit)
      writer.put("weight_value", weightValue)
      writer.put("width_value", widthValue)
    })
  }

  /// Unit that length, width and height of the goods are given in.
  public var dimensionUnit: String? { raw.string("dimension_unit") }

  /// Height of the goods in `dimension_unit`, as text.
  public var heightValue: String? { raw.string("height_value") }

  /// Length of the goods in `dimension_unit`, as text.
  public var lengthValue: String? { raw.string("length_value") }

  /// Unit that the weight beside it is given in.
  public var weightUnit: String? { raw.string("weight_unit") }

  /// Weight of the goods in `weight_unit`, as text.
  public var weightValue: String? { raw.string("weight_value") }

  /// Width of the goods in `dimension_unit`, as text.
  public var widthValue: String? { raw.string("width_value") }
}

/// Estimate arrival time inside the parameters of `confirmInboundMethod`, the parameters of `getInboundMethodDetail`.
public struct EstimateArrivalTime: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    endTimestamp: String,
    startTimestamp: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("end_timestamp", endTimestamp)
      writer.put("start_timestamp", startTimestamp)
    })
  }

  /// End of the period, as a Unix timestamp in text.
  public var endTimestamp: String? { raw.string("end_timestamp") }

  /// Start of the period, as a Unix timestamp in text.
  public var startTimestamp: String? { raw.string("start_timestamp") }
}

/// Exp base info inside ``HazmatAndExpirationDto``.
public struct ExpBaseInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Days before expiry on which the platform starts to remind the seller.
  public var expirationAlertDays: Int? { raw.int("expiration_alert_days") }

  /// Days before expiry from which the warehouse no longer accepts the goods.
  public var inboundCutoffDays: Int? { raw.int("inbound_cutoff_days") }

  /// Days before expiry from which the goods are no longer sold.
  public var salesCutoffDays: Int? { raw.int("sales_cutoff_days") }
}

/// Flammable liquids extra info inside ``HazmatInfo``.
public struct FlammableLiquidsExtraInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Kind of liquid, from perfume to paint, that can catch fire.
  public var flammableLiquidsType: String? { raw.string("flammable_liquids_type") }

  /// Volume of the flammable liquid in `volume_unit`, as text.
  public var flammableLiquidsVolume: String? { raw.string("flammable_liquids_volume") }

  /// Unit of the volume, such as milliliters.
  public var volumeUnit: String? { raw.string("volume_unit") }
}

/// Goods inside ``ConsignOrder``.
public struct GetFbtMcfOrderStatusGoods: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the goods in the FBT system (Fulfilled by TikTok), not the product id. Example: `123124124`.
  public var id: String? { raw.string("id") }

  /// Number of units of the goods in the order, plan or carton. Example: `1`.
  public var quantity: Int? { raw.int("quantity") }
}

/// Warehouse inside ``InboundOrder``.
public struct GetInboundOrderWarehouse: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Ids of the warehouse in the shop's own list of warehouses.
  public var businessWarehouseIds: [String] { raw.strings("business_warehouse_ids") }

  /// Id of the warehouse in the FBT system (Fulfilled by TikTok), different from the warehouse id of the shop.
  public var fbtWarehouseId: String? { raw.string("fbt_warehouse_id") }

  /// FBT warehouse as the seller sees it, such as TikTok_Eastvale(CA).
  public var name: String? { raw.string("name") }

  /// Kind of the warehouse: PLATFORM_WAREHOUSE.
  public var type: String? { raw.string("type") }
}

/// Goods inside ``SearchGoodsInfoResponse``.
public struct Goods: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Barcodes of the goods, each with kind and content.
  public var barcodes: [Barcode] { raw.views("barcodes") }

  /// Whether the goods are bulky or belong to a bulky item.
  public var bulkyItemAttribute: BulkyItemAttribute? { raw.view("bulky_item_attribute") }

  /// Whether the goods are fragile, liquid or sharp.
  public var goodsSafetyAttributes: GoodsSafetyAttribute? { raw.view("goods_safety_attributes") }

  /// State of the platform's check of the dangerous goods data.
  public var hazmatApprovalStatus: String? { raw.string("hazmat_approval_status") }

  /// Facts on the dangerous goods; needed if `is_hazmat` is true.
  public var hazmatInfo: HazmatInfo? { raw.view("hazmat_info") }

  /// Id of the goods in the FBT system (Fulfilled by TikTok), not the product id.
  public var id: String? { raw.string("id") }

  /// Address at which the picture of the goods can be loaded.
  public var imageUrl: String? { raw.string("image_url") }

  /// Whether the goods are dangerous goods in transport.
  public var isHazmat: Bool? { raw.flag("is_hazmat") }

  /// Whether the goods ship in their own container, without a further box.
  public var isSioc: Bool? { raw.flag("is_sioc") }

  /// How lots and expiry dates of the goods are managed.
  public var lotExpirationInfo: LotExpirationInfo? { raw.view("lot_expiration_info") }

  /// Size and weight of the goods as the seller declared them.
  public var merchantDeclarationInfo: MerchantDeclarationInfo? { raw.view("merchant_declaration_info") }

  /// Name that the seller gave the goods in the FBT system.
  public var name: String? { raw.string("name") }

  /// Code that you gave the goods, such as their id in your own system.
  public var referenceCode: String? { raw.string("reference_code") }

  /// State of the platform's check of `sioc_attribute`.
  public var siocApprovalStatus: String? { raw.string("sioc_approval_status") }

  /// Proof that the goods can ship in their own container.
  public var siocAttribute: SiocAttribute? { raw.view("sioc_attribute") }

  /// SKUs of the shop that the goods are linked to.
  public var skus: [Sku] { raw.views("skus") }

  /// Size and weight of the goods as the warehouse measured them on first receipt.
  public var warehouseConfirmationInfo: WarehouseConfirmationInfo? { raw.view("warehouse_confirmation_info") }
}

/// Goods inventory inside ``QueryGoodsInventoryForMcfResponse``.
public struct GoodsInventory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Units that can be ordered for delivery to customers of any sales channel. Example: `10`.
  public var availableQty: Int? { raw.int("available_qty") }

  /// Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop. Example: `69167899745030`.
  public var goodsId: String? { raw.string("goods_id") }
}

/// Goods item inside ``AllocationShipment``, the parameters of `createOrUpdateInboundPlan`.
public struct GoodsItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    goodsId: String? = nil,
    quantity: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("goods_id", goodsId)
      writer.put("quantity", quantity)
    })
  }

  /// Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop.
  public var goodsId: String? { raw.string("goods_id") }

  /// Number of units of the goods in the order, plan or carton.
  public var quantity: Int? { raw.int("quantity") }
}

/// Goods safety attribute inside ``CreateGoodsDto``, ``Goods``, ``UpdateGoodsDto``.
public struct GoodsSafetyAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    isFragile: Bool? = nil,
    isLiquid: Bool? = nil,
    isSharp: Bool? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("is_fragile", isFragile)
      writer.put("is_liquid", isLiquid)
      writer.put("is_sharp", isSharp)
    })
  }

  /// Whether the goods break easily and need careful handling.
  public var isFragile: Bool? { raw.flag("is_fragile") }

  /// Whether the goods are or contain a liquid.
  public var isLiquid: Bool? { raw.flag("is_liquid") }

  /// Whether the goods have sharp edges or points.
  public var isSharp: Bool? { raw.flag("is_sharp") }
}

/// Hazmat and expiration dto inside ``HazmatAndExpirationInfo``.
public struct HazmatAndExpirationDto: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Numbers of days that rule how the goods are handled before they expire.
  public var expBaseInfo: ExpBaseInfo? { raw.view("exp_base_info") }

  /// Whether the expiry dates of the goods are managed.
  public var isExpirationManagement: Bool? { raw.flag("is_expiration_management") }

  /// Whether the goods are dangerous goods in transport.
  public var isHazmat: Bool? { raw.flag("is_hazmat") }

  /// Whether the goods are tracked by lot code.
  public var isLotCode: Bool? { raw.flag("is_lot_code") }

  /// Platform's id of the SKU in the shop (TikTok Shop, TTS).
  public var ttsSkuId: String? { raw.string("tts_sku_id") }
}

/// Hazmat and expiration info inside ``SearchGoodsHazmatAndExpirationInfoResponse``.
public struct HazmatAndExpirationInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Entries for each SKU on dangerous goods and expiry.
  public var hazmatAndExpirationDtoList: [HazmatAndExpirationDto] { raw.views("hazmat_and_expiration_dto_list") }
}

/// Hazmat info inside ``Goods``.
public struct HazmatInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Volume of the aerosol; needed if `hazmat_type` is AEROSOLS.
  public var aerosolExtraInfo: AerosolExtraInfo? { raw.view("aerosol_extra_info") }

  /// Facts about the battery; needed if `hazmat_type` is BATTERY.
  public var batteryExtraInfo: BatteryExtraInfo? { raw.view("battery_extra_info") }

  /// Class of dangerous goods in the United Nations scheme.
  public var dgClass: String? { raw.string("dg_class") }

  /// Four-digit number of the dangerous goods in the United Nations list.
  public var dgUncode: String? { raw.string("dg_uncode") }

  /// Kind and volume of the liquid; needed if `hazmat_type` is FLAMMABLE_LIQUID.
  public var flammableLiquidsExtraInfo: FlammableLiquidsExtraInfo? { raw.view("flammable_liquids_extra_info") }

  /// Kind of dangerous goods, which decides on the further details needed.
  public var hazmatType: String? { raw.string("hazmat_type") }

  /// Address of the material safety data sheet.
  public var msdsFileUrl: String? { raw.string("msds_file_url") }
}

/// Inbound goods lot receive item detail inside ``InboundOrder``.
public struct InboundGoodsLotReceiveItemDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Damaged units of the lot that were received.
  public var defectiveReceivedCount: Int? { raw.int("defective_received_count") }

  /// When the lot expires, Unix time in seconds.
  public var expirationTime: UnixTime? { raw.time("expiration_time") }

  /// Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop.
  public var goodsId: String? { raw.string("goods_id") }

  /// Code that marks units made in the same production run.
  public var lotCode: String? { raw.string("lot_code") }

  /// Undamaged units of the lot that were received.
  public var normalReceivedCount: Int? { raw.int("normal_received_count") }

  /// Units of the lot that the seller announced.
  public var plannedCount: Int? { raw.int("planned_count") }

  /// Units of the lot that were received, damaged ones included.
  public var totalReceivedCount: Int? { raw.int("total_received_count") }
}

/// Inbound order inside ``GetInboundOrderResponse``.
public struct InboundOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// When the goods arrived at the warehouse, Unix time in seconds.
  public var actualArrivalTime: UnixTime? { raw.time("actual_arrival_time") }

  /// Cartons of the inbound order with their content; only if `include_carton_details` was set.
  public var cartonDetails: [CartonDetail] { raw.views("carton_details") }

  /// When the inbound order was created, Unix time in seconds.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// When the seller expects the goods to arrive, Unix time in seconds.
  public var expectedArrivalTime: UnixTime? { raw.time("expected_arrival_time") }

  /// Goods of the inbound order by lot: planned and received units.
  public var inboundGoodsLotReceiveItemDetails: [InboundGoodsLotReceiveItemDetail] { raw.views("inbound_goods_lot_receive_item_details") }

  /// Carriers and waybills of the inbound order.
  public var logisticInfoList: [LogisticInfo] { raw.views("logistic_info_list") }

  /// Seller that the inbound order belongs to.
  public var merchant: Merchant? { raw.view("merchant") }

  /// Id of the inbound order, the delivery of goods from the seller to FBT warehouses.
  public var orderId: String? { raw.string("order_id") }

  /// Id of the inbound order as text, with its prefix.
  public var orderIdString: String? { raw.string("order_id_string") }

  /// Id of the inbound plan that the order came from.
  public var orderPlanId: String? { raw.string("order_plan_id") }

  /// When the seller shipped the goods to the warehouse, Unix time in seconds.
  public var shipTime: UnixTime? { raw.time("ship_time") }

  /// Changes of state of the inbound order, with time and operator.
  public var statusLogs: [StatusLog] { raw.views("status_logs") }

  /// FBT warehouse that the goods are sent to.
  public var warehouse: GetInboundOrderWarehouse? { raw.view("warehouse") }
}

/// Inbound plan inside ``CreateOrUpdateInboundPlanResponse``.
public struct InboundPlan: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the inbound plan, which says what goods come in and how.
  public var planId: String? { raw.string("plan_id") }
}

/// Info inside ``GetInboundMethodDetailResponse``.
public struct Info: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Shipments that the inbound plan is split into, one for each warehouse.
  public var allocationShipments: [AllocationShipment] { raw.views("allocation_shipments") }

  /// Estimated fee for spreading the goods over the warehouses.
  public var placementFeeEstimate: Money? { raw.view("placement_fee_estimate") }

  /// Id of the offered distribution over warehouses, to confirm the inbound method with.
  public var placementOptionId: String? { raw.string("placement_option_id") }
}

/// Inventory inside ``SearchFbtInventoryResponse``.
public struct Inventory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the warehouse in the FBT system (Fulfilled by TikTok), different from the warehouse id of the shop. Example: `7232382932030232`.
  public var fbtWarehouseId: String? { raw.string("fbt_warehouse_id") }

  /// Goods kept in FBT warehouses, with their SKUs.
  public var goods: SearchFbtInventoryGoods? { raw.view("goods") }

  /// Units on their way to the warehouse: replenishment, customer returns and failed deliveries. Example: `10`.
  public var inTransitQuantity: Int? { raw.int("in_transit_quantity") }

  /// Stock in the warehouse, without goods on their way.
  public var onHandDetail: OnHandDetail? { raw.view("on_hand_detail") }
}

/// Inventory record inside ``SearchFbtInventoryRecordResponse``.
public struct InventoryRecord: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Units that were added or, if negative, taken away: `final_on_hand_quantity` less `initial_on_hand_quantity`. Example: `2`.
  public var changedQuantity: Int? { raw.int("changed_quantity") }

  /// When the stock changed, Unix time in seconds. Example: `1212139230`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Id of the warehouse in the FBT system (Fulfilled by TikTok), different from the warehouse id of the shop. Example: `7232392932323`.
  public var fbtWarehouseId: String? { raw.string("fbt_warehouse_id") }

  /// Units in the warehouse after the change; goods on their way are not counted. Example: `12`.
  public var finalOnHandQuantity: Int? { raw.int("final_on_hand_quantity") }

  /// Goods kept in FBT warehouses, with their SKUs.
  public var goods: SearchFbtInventoryGoods? { raw.view("goods") }

  /// Units in the warehouse before the change; goods on their way are not counted. Example: `10`.
  public var initialOnHandQuantity: Int? { raw.int("initial_on_hand_quantity") }

  /// Condition of the goods in the record: NORMAL or DEFECTIVE. Example: `NORMAL`.
  public var inventoryGoodsType: InventoryGoodsType? { raw.open("inventory_goods_type") }

  /// FBT order that made the stock change, with its kind.
  public var order: Order? { raw.view("order") }
}

/// Item inside ``CartonDetail``.
public struct Item: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop.
  public var goodsId: String? { raw.string("goods_id") }

  /// Number of units of the goods in the order, plan or carton.
  public var quantity: Int? { raw.int("quantity") }
}

/// Warehouse inside ``AvailableInboundMethod``.
public struct ListAvailableInboundMethodsWarehouse: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the warehouse that the shipment goes to.
  public var warehouseId: String? { raw.string("warehouse_id") }

  /// Name of the warehouse that the goods would go to.
  public var warehouseName: String? { raw.string("warehouse_name") }
}

/// Logistic info inside ``InboundOrder``.
public struct LogisticInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Carrier that brings the cartons to the warehouse.
  public var providerName: String? { raw.string("provider_name") }

  /// Number of the document or carton that the waybill belongs to.
  public var relatedNumber: String? { raw.string("related_number") }

  /// Number of the transport document that the carrier issued.
  public var waybillNumber: String? { raw.string("waybill_number") }
}

/// Logistics service inside ``Warehouse``.
public struct LogisticsService: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the logistics service in TikTok Shop. Example: `12123232323`.
  public var id: String? { raw.string("id") }

  /// Service name as FBT shows it, such as a standard delivery.
  public var name: String? { raw.string("name") }

  /// Whether the seller uses this logistics service. Example: `true`.
  public var subscribed: Bool? { raw.flag("subscribed") }
}

/// Lot expiration info inside ``Goods``.
public struct LotExpirationInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Days before expiry on which the platform starts to remind the seller.
  public var expirationAlertDays: Int? { raw.int("expiration_alert_days") }

  /// What happens to expired stock: TURN_INTO_DEFECTIVE_INVENTORY, RETURN_TO_SUPPLIER or DISPOSE.
  public var handlingMethod: String? { raw.string("handling_method") }

  /// Days before expiry from which the warehouse no longer accepts the goods.
  public var inboundCutoffDays: Int? { raw.int("inbound_cutoff_days") }

  /// Whether the expiry dates of the goods are managed.
  public var isExpirationManagement: Bool? { raw.flag("is_expiration_management") }

  /// Whether the goods are tracked by lot; mandatory for certain product categories.
  public var isLotControl: Bool? { raw.flag("is_lot_control") }

  /// Days before expiry from which the goods are no longer sold.
  public var salesCutoffDays: Int? { raw.int("sales_cutoff_days") }

  /// Number of days for which the goods keep, from production to expiry.
  public var shelfLifeDays: Int? { raw.int("shelf_life_days") }
}

/// MCF order inside ``CreateFbtMcfOrderResponse``, ``GetFbtMcfOrderStatusResponse``.
public struct McfOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Parcels of the multi-channel order, one for each shipment; empty until the warehouse has shipped.
  public var consignOrders: [ConsignOrder] { raw.views("consign_orders") }

  /// When the multi-channel order was created, Unix time in seconds. Example: `1661756811`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Id of the order in your own order system. Example: `shopify202208291503530001100220033`.
  public var externalOrderId: String? { raw.string("external_order_id") }

  /// Id of the multi-channel order in the FBT system. Example: `7136104329798256386`.
  public var mcfOrderId: String? { raw.string("mcf_order_id") }
}

/// MCF status inside ``GetFbtMerchantMcfStatusResponse``.
public struct McfStatus: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the seller takes part in multi-channel fulfillment (MCF): 1 for yes, 0 for no. Example: `0`.
  public var isMcf: Int? { raw.int("is_mcf") }
}

/// Merchant inside ``InboundOrder``.
public struct Merchant: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the seller in the FBT system, not the shop id.
  public var id: String? { raw.string("id") }

  /// Name under which the seller is known in the FBT system.
  public var name: String? { raw.string("name") }
}

/// Merchant declaration info inside ``Goods``.
public struct MerchantDeclarationInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Length, width and height of the goods, with their unit.
  public var dimension: FbtDimension? { raw.view("dimension") }

  /// Weight of the goods as the seller declared it.
  public var weight: Weight? { raw.view("weight") }
}

/// On hand detail inside ``Inventory``, ``SearchFbtInventorySku``.
public struct OnHandDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Units that can be sold; reserved units are not counted. Example: `5`.
  public var availableQuantity: Int? { raw.int("available_quantity") }

  /// Units set aside for customer orders or for return to the supplier. Example: `15`.
  public var reservedQuantity: Int? { raw.int("reserved_quantity") }

  /// Units in the warehouse: available, reserved and unfulfillable together. Example: `20`.
  public var totalQuantity: Int? { raw.int("total_quantity") }

  /// Units that cannot be sold, for example because they are damaged. Example: `0`.
  public var unfulfillableQuantity: Int? { raw.int("unfulfillable_quantity") }
}

/// Onboarded region inside ``GetFbtMerchantOnboardedRegionsResponse``.
public struct OnboardedRegion: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Country or region in which the seller can use FBT, ISO 3166-1 alpha-2. Example: `GB`.
  public var regionCode: String? { raw.string("region_code") }
}

/// Operate goods SKU relation inside the parameters of `updateGoodsSkuRelations`.
public struct OperateGoodsSkuRelation: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    ttsGoodsId: String,
    ttsSkuIds: [String]
  ) {
    raw = JSONValue(members: { writer in
      writer.put("tts_goods_id", ttsGoodsId)
      writer.put("tts_sku_ids", ttsSkuIds)
    })
  }

  /// Id of the goods in the FBT system (Fulfilled by TikTok).
  public var ttsGoodsId: String? { raw.string("tts_goods_id") }

  /// Platform's ids of the SKUs in the shop (TikTok Shop, TTS).
  public var ttsSkuIds: [String] { raw.strings("tts_sku_ids") }
}

/// Operate goods SKU relation info inside ``UpdateGoodsSkuRelationsResponse``.
public struct OperateGoodsSkuRelationInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Outcome for each pair of goods and SKU, one entry each.
  public var operateResultList: [OperateResult] { raw.views("operate_result_list") }
}

/// Operate result inside ``OperateGoodsSkuRelationInfo``.
public struct OperateResult: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Why the operation failed; absent if `is_success` is true.
  public var failReason: String? { raw.string("fail_reason") }

  /// Whether the operation succeeded; if not, `fail_reason` says why.
  public var isSuccess: Bool? { raw.flag("is_success") }

  /// Id of the goods in the FBT system (Fulfilled by TikTok).
  public var ttsGoodsId: String? { raw.string("tts_goods_id") }

  /// Platform's id of the SKU in the shop (TikTok Shop, TTS).
  public var ttsSkuId: String? { raw.string("tts_sku_id") }
}

/// Order inside ``InventoryRecord``.
public struct Order: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the FBT order that changed the stock. Example: `OBF8932302030203`.
  public var id: String? { raw.string("id") }

  /// Kind of the FBT order that changed the stock, such as INBOUND_ORDER, CONSIGN_ORDER, CUSTOMER_RETURN or DISPOSAL.
  public var type: OrderType? { raw.open("type") }
}

/// Parcel tracking info inside the parameters of `updateInboundOrderTracking`.
public struct ParcelTrackingInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    cartonNumber: String,
    providerName: String,
    trackingNumber: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("carton_number", cartonNumber)
      writer.put("provider_name", providerName)
      writer.put("tracking_number", trackingNumber)
    })
  }

  /// Number of the carton that the tracking number belongs to.
  public var cartonNumber: String? { raw.string("carton_number") }

  /// Carrier that brings the cartons to the warehouse.
  public var providerName: String? { raw.string("provider_name") }

  /// Number under which the carrier tracks the carton or shipment.
  public var trackingNumber: String? { raw.string("tracking_number") }
}

/// Product inside ``Sku``.
public struct Product: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the product in the shop.
  public var id: String? { raw.string("id") }

  /// Address at which the main picture of the product can be loaded.
  public var imageUrl: String? { raw.string("image_url") }

  /// Name of the product as buyers see it on the product page.
  public var name: String? { raw.string("name") }
}

/// Goods inside the parameters of `queryGoodsInventoryForMcf`.
public struct QueryGoodsInventoryForMcfGoods: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    goodsId: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("goods_id", goodsId)
    })
  }

  /// Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop. Example: `69167899745030`.
  public var goodsId: String? { raw.string("goods_id") }
}

/// Goods inside ``Inventory``, ``InventoryRecord``.
public struct SearchFbtInventoryGoods: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the goods in the FBT system (Fulfilled by TikTok), not the product id. Example: `12345`.
  public var id: String? { raw.string("id") }

  /// Name that the seller gave the goods in the FBT system.
  public var name: String? { raw.string("name") }

  /// Code that you gave the goods, such as their id in your own system. Example: `water01`.
  public var referenceCode: String? { raw.string("reference_code") }

  /// SKUs of the shop that the goods are linked to.
  public var skus: [SearchFbtInventorySku] { raw.views("skus") }
}

/// SKU inside ``SearchFbtInventoryGoods``.
public struct SearchFbtInventorySku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the SKU in the shop, the variant of a product. Example: `73243612345`.
  public var id: String? { raw.string("id") }

  /// Stock in the warehouse, without goods on their way.
  public var onHandDetail: OnHandDetail? { raw.view("on_hand_detail") }
}

/// Shelf life attribute info inside ``CreateGoodsDto``, ``UpdateGoodsDto``.
public struct ShelfLifeAttributeInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    expirationAlertDays: Int,
    inboundCutoffDays: Int,
    salesCutoffDays: Int,
    handlingMethodExpiredGoods: HandlingMethodExpiredGoods? = nil,
    shelfLife: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("expiration_alert_days", expirationAlertDays)
      writer.put("handling_method_expired_goods", handlingMethodExpiredGoods)
      writer.put("inbound_cutoff_days", inboundCutoffDays)
      writer.put("sales_cutoff_days", salesCutoffDays)
      writer.put("shelf_life", shelfLife)
    })
  }

  /// Days before expiry on which the platform starts to remind the seller.
  public var expirationAlertDays: Int? { raw.int("expiration_alert_days") }

  /// What the warehouse does with goods that have expired.
  public var handlingMethodExpiredGoods: HandlingMethodExpiredGoods? { raw.open("handling_method_expired_goods") }

  /// Days before expiry from which the warehouse no longer accepts the goods.
  public var inboundCutoffDays: Int? { raw.int("inbound_cutoff_days") }

  /// Days before expiry from which the goods are no longer sold.
  public var salesCutoffDays: Int? { raw.int("sales_cutoff_days") }

  /// Time for which the goods keep, from production to expiry.
  public var shelfLife: Int? { raw.int("shelf_life") }
}

/// Shipment option inside the parameters of `shipInboundOrder`.
public struct ShipInboundOrderShipmentOption: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    shippingMethod: ShippingMethod,
    freightType: FreightType? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("freight_type", freightType)
      writer.put("shipping_method", shippingMethod)
    })
  }

  /// Whether the freight fills a truck or shares it; only if `shipping_method` is FREIGHT.
  public var freightType: FreightType? { raw.open("freight_type") }

  /// Whether the goods travel as parcels or as freight.
  public var shippingMethod: ShippingMethod? { raw.open("shipping_method") }
}

/// Shipment option inside ``AllocationShipment``.
public struct ShipmentOption: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the goods travel as parcels or as freight.
  public var shippingMethod: String? { raw.string("shipping_method") }
}

/// Shipping provider inside ``ConsignOrder``.
public struct ShippingProvider: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the carrier that delivers the parcel. Example: `7345645330412603141`.
  public var id: String? { raw.string("id") }

  /// Carrier that delivers the parcel to the customer. Example: `UPS`.
  public var name: String? { raw.string("name") }
}

/// Sioc attribute inside ``CreateGoodsDto``, ``Goods``, ``UpdateGoodsDto``.
public struct SiocAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    siocFiles: [SiocFile]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("sioc_files", siocFiles)
    })
  }

  /// Files that prove that the goods can ship in their own container.
  public var siocFiles: [SiocFile] { raw.views("sioc_files") }
}

/// Sioc file inside ``SiocAttribute``.
public struct SiocFile: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    siocCertificationUrl: String? = nil,
    siocFileType: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("sioc_certification_url", siocCertificationUrl)
      writer.put("sioc_file_type", siocFileType)
    })
  }

  /// Address of the file that proves that no further box is needed.
  public var siocCertificationUrl: String? { raw.string("sioc_certification_url") }

  /// Kind of document that the proof consists of.
  public var siocFileType: String? { raw.string("sioc_file_type") }
}

/// SKU inside ``Goods``.
public struct Sku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the SKU in the shop, the variant of a product.
  public var id: String? { raw.string("id") }

  /// Address at which the picture of the SKU can be loaded.
  public var imageUrl: String? { raw.string("image_url") }

  /// Whether the goods are linked to this SKU of the shop.
  public var matched: Bool? { raw.flag("matched") }

  /// SKU name in the shop, made of the variant's attributes.
  public var name: String? { raw.string("name") }

  /// Product of the shop that the goods are linked to.
  public var product: Product? { raw.view("product") }

  /// Countries in which the SKU is sold, ISO 3166-1 alpha-2.
  public var regions: [String] { raw.strings("regions") }
}

/// Status log inside ``InboundOrder``.
public struct StatusLog: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// State of the inbound order after the change.
  public var newStatus: String? { raw.string("new_status") }

  /// When the seller or the warehouse acted, Unix time in seconds.
  public var operateTime: UnixTime? { raw.time("operate_time") }

  /// Who changed the state of the inbound order.
  public var `operator`: String? { raw.string("operator") }

  /// State of the inbound order before the change.
  public var previousStatus: String? { raw.string("previous_status") }
}

/// Dimension and weight base info inside ``UpdateGoodsDto``.
public struct UpdateFbtGoodsInfoDimensionAndWeightBaseInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    dimensionUnit: DimensionUnit,
    heightValue: String,
    lengthValue: String,
    weightUnit: WeightUnit,
    weightValue: String,
    widthValue: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("dimension_unit", dimensionUnit)
      writer.put("height_value", heightValue)
      writer.put("length_value", lengthValue)
      writer.put("weight_unit", weightUnit)
      writer.put("weight_value", weightValue)
      writer.put("width_value", widthValue)
    })
  }

  /// Unit that length, width and height of the goods are given in.
  public var dimensionUnit: DimensionUnit? { raw.open("dimension_unit") }

  /// Height of the goods in `dimension_unit`, as text.
  public var heightValue: String? { raw.string("height_value") }

  /// Length of the goods in `dimension_unit`, as text.
  public var lengthValue: String? { raw.string("length_value") }

  /// Unit that the weight beside it is given in.
  public var weightUnit: WeightUnit? { raw.open("weight_unit") }

  /// Weight of the goods in `weight_unit`, as text.
  public var weightValue: String? { raw.string("weight_value") }

  /// Width of the goods in `dimension_unit`, as text.
  public var widthValue: String? { raw.string("width_value") }
}

/// Update goods dto inside the parameters of `updateFbtGoodsInfo`.
public struct UpdateGoodsDto: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    dimensionAndWeightBaseInfo: UpdateFbtGoodsInfoDimensionAndWeightBaseInfo,
    goodsImageUrl: String,
    goodsName: String,
    isExpirationManagement: Bool,
    isHazmat: Bool,
    isLotCode: Bool,
    returnHandlingMethod: UpdateGoodsDtoReturnHandlingMethod,
    ttsGoodsId: String,
    barcodeInfos: [BarcodeInfo]? = nil,
    bulkyItemAttribute: CreateFbtGoodsBulkyItemAttribute? = nil,
    goodsSafetyAttributes: GoodsSafetyAttribute? = nil,
    hazmatInfo: CreateFbtGoodsHazmatInfo? = nil,
    isSioc: Bool? = nil,
    referenceCode: String? = nil,
    shelfLifeAttributeInfo: ShelfLifeAttributeInfo? = nil,
    siocAttribute: SiocAttribute? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("barcode_infos", barcodeInfos)
      writer.put("bulky_item_attribute", bulkyItemAttribute)
      writer.put("dimension_and_weight_base_info", dimensionAndWeightBaseInfo)
      writer.put("goods_image_url", goodsImageUrl)
      writer.put("goods_name", goodsName)
      writer.put("goods_safety_attributes", goodsSafetyAttributes)
      writer.put("hazmat_info", hazmatInfo)
      writer.put("is_expiration_management", isExpirationManagement)
      writer.put("is_hazmat", isHazmat)
      writer.put("is_lot_code", isLotCode)
      writer.put("is_sioc", isSioc)
      writer.put("reference_code", referenceCode)
      writer.put("return_handling_method", returnHandlingMethod)
      writer.put("shelf_life_attribute_info", shelfLifeAttributeInfo)
      writer.put("sioc_attribute", siocAttribute)
      writer.put("tts_goods_id", ttsGoodsId)
    })
  }

  /// Barcodes that are printed on the goods, each with its kind.
  public var barcodeInfos: [BarcodeInfo] { raw.views("barcode_infos") }

  /// Whether the goods are bulky or belong to a bulky item.
  public var bulkyItemAttribute: CreateFbtGoodsBulkyItemAttribute? { raw.view("bulky_item_attribute") }

  /// Size and weight of the goods as you declare them.
  public var dimensionAndWeightBaseInfo: UpdateFbtGoodsInfoDimensionAndWeightBaseInfo? { raw.view("dimension_and_weight_base_info") }

  /// Address at which the picture of the goods can be loaded.
  public var goodsImageUrl: String? { raw.string("goods_image_url") }

  /// Name under which FBT warehouses keep the goods.
  public var goodsName: String? { raw.string("goods_name") }

  /// Whether the goods are fragile, liquid or sharp.
  public var goodsSafetyAttributes: GoodsSafetyAttribute? { raw.view("goods_safety_attributes") }

  /// Facts on the dangerous goods; needed if `is_hazmat` is true.
  public var hazmatInfo: CreateFbtGoodsHazmatInfo? { raw.view("hazmat_info") }

  /// Whether the expiry dates of the goods are managed.
  public var isExpirationManagement: Bool? { raw.flag("is_expiration_management") }

  /// Whether the goods are dangerous goods in transport.
  public var isHazmat: Bool? { raw.flag("is_hazmat") }

  /// Whether the goods are tracked by lot code.
  public var isLotCode: Bool? { raw.flag("is_lot_code") }

  /// Whether the goods ship in their own container, without a further box.
  public var isSioc: Bool? { raw.flag("is_sioc") }

  /// Code that you gave the goods, such as their id in your own system.
  public var referenceCode: String? { raw.string("reference_code") }

  /// What the warehouse does with goods that customers send back.
  public var returnHandlingMethod: UpdateGoodsDtoReturnHandlingMethod? { raw.open("return_handling_method") }

  /// How long the goods keep and what happens before and after they expire.
  public var shelfLifeAttributeInfo: ShelfLifeAttributeInfo? { raw.view("shelf_life_attribute_info") }

  /// Proof that the goods can ship in their own container.
  public var siocAttribute: SiocAttribute? { raw.view("sioc_attribute") }

  /// Id of the goods to change in the FBT system.
  public var ttsGoodsId: String? { raw.string("tts_goods_id") }
}

/// Update result info inside ``UpdateFbtGoodsInfoResponse``.
public struct UpdateResultInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Why the operation failed; absent if `is_success` is true.
  public var failReason: String? { raw.string("fail_reason") }

  /// Whether the operation succeeded; if not, `fail_reason` says why.
  public var isSuccess: Bool? { raw.flag("is_success") }

  /// Id of the goods in the FBT system (Fulfilled by TikTok).
  public var ttsGoodsId: String? { raw.string("tts_goods_id") }
}

/// Warehouse inside ``GetFbtWarehouseListResponse``.
public struct Warehouse: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Postal address of the warehouse, split into its parts.
  public var addresses: [Address] { raw.views("addresses") }

  /// Id of the warehouse in the FBT system (Fulfilled by TikTok), different from the warehouse id of the shop. Example: `121219993203023`.
  public var fbtWarehouseId: String? { raw.string("fbt_warehouse_id") }

  /// Logistics services that this warehouse offers.
  public var logisticsServices: [LogisticsService] { raw.views("logistics_services") }

  /// FBT warehouse as the seller sees it, such as TikTok_Eastvale(CA). Example: `TikTok_Eastvale(CA)`.
  public var name: String? { raw.string("name") }

  /// Whether the seller has signed up to use this warehouse. Example: `true`.
  public var subscribed: Bool? { raw.flag("subscribed") }

  /// Kind of the warehouse: PLATFORM_WAREHOUSE. Example: `PLATFORM_WAREHOUSE`.
  public var type: WarehouseType? { raw.open("type") }

  /// Ids that the FBT warehouse has in the shop's own list of warehouses.
  public var warehouseIds: [String] { raw.strings("warehouse_ids") }
}

/// Warehouse confirmation info inside ``Goods``.
public struct WarehouseConfirmationInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Length, width and height of the goods, with their unit.
  public var dimension: FbtDimension? { raw.view("dimension") }

  /// Weight of the goods as the warehouse measured it.
  public var weight: Weight? { raw.view("weight") }
}

/// Weight inside ``MerchantDeclarationInfo``, ``WarehouseConfirmationInfo``.
public struct Weight: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Unit of the weight, such as GRAM or POUND.
  public var unit: String? { raw.string("unit") }

  /// Weight of the goods in `unit`, text with up to three decimals.
  public var value: String? { raw.string("value") }
}
