// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `battery_packaging_type` in `CreateFbtGoodsBatteryExtraInfo`; more may be added.
public struct BatteryPackagingType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The battery is built into the device.
  public static var inEquipment: Self { Self(rawValue: "IN_EQUIPMENT") }

  /// Any other way of packing.
  public static var other: Self { Self(rawValue: "OTHER") }

  /// The battery is packed on its own, without a device.
  public static var standalone: Self { Self(rawValue: "STANDALONE") }

  /// The battery lies beside the device in the same package.
  public static var withEquipment: Self { Self(rawValue: "WITH_EQUIPMENT") }

  public static var knownValues: [Self] {
    [.inEquipment, .other, .standalone, .withEquipment]
  }
}

/// Values of `carton_label_format` in `PrintInboundOrderLabelsRequest`; more may be added.
public struct CartonLabelFormat: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Four labels on each A4 sheet.
  public static var a44up: Self { Self(rawValue: "A4_4UP") }

  /// One label on each page.
  public static var default1up: Self { Self(rawValue: "DEFAULT_1UP") }

  public static var knownValues: [Self] {
    [.a44up, .default1up]
  }
}

/// Values of `carton_type` in `CreateOrUpdateInboundPlanCarton`; more may be added.
public struct CartonType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The carton holds goods of several kinds.
  public static var multiSku: Self { Self(rawValue: "MULTI_SKU") }

  /// The carton holds goods of one kind only.
  public static var singleSku: Self { Self(rawValue: "SINGLE_SKU") }

  public static var knownValues: [Self] {
    [.multiSku, .singleSku]
  }
}

/// Values of `weight_unit` in `CreateOrUpdateInboundPlanBoxMeasurement`; more may be added.
public struct CreateOrUpdateInboundPlanBoxMeasurementWeightUnit: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Metric unit g, one thousandth of a kilogram.
  public static var gram: Self { Self(rawValue: "GRAM") }

  /// Metric unit kg, 1000 grams.
  public static var kilogram: Self { Self(rawValue: "KILOGRAM") }

  /// Metric unit mg, one thousandth of a gram.
  public static var milligram: Self { Self(rawValue: "MILLIGRAM") }

  /// Imperial unit oz, about 28.35 grams.
  public static var ounce: Self { Self(rawValue: "OUNCE") }

  /// Imperial unit lb, about 453.6 grams.
  public static var pounds: Self { Self(rawValue: "POUNDS") }

  public static var knownValues: [Self] {
    [.gram, .kilogram, .milligram, .ounce, .pounds]
  }
}

/// Values of `dg_class` in `CreateFbtGoodsHazmatInfo`; more may be added.
public struct DgClass: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Gases, for example aerosols.
  public static var class2: Self { Self(rawValue: "CLASS_2") }

  /// Liquids that burn easily.
  public static var class3: Self { Self(rawValue: "CLASS_3") }

  /// Other dangerous substances and articles, for example lithium batteries.
  public static var class9: Self { Self(rawValue: "CLASS_9") }

  public static var knownValues: [Self] {
    [.class2, .class3, .class9]
  }
}

/// Values of `dg_uncode` in `CreateFbtGoodsHazmatInfo`; more may be added.
public struct DgUncode: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Any UN number that is not listed.
  public static var other: Self { Self(rawValue: "OTHER") }

  /// Paint and paint related material.
  public static var un1263: Self { Self(rawValue: "UN1263") }

  /// Perfumery products with flammable solvents.
  public static var un1266: Self { Self(rawValue: "UN1266") }

  /// Magnetized material.
  public static var un2807: Self { Self(rawValue: "UN2807") }

  /// Alcoholic beverages.
  public static var un3065: Self { Self(rawValue: "UN3065") }

  /// Lithium metal batteries on their own.
  public static var un3090: Self { Self(rawValue: "UN3090") }

  /// Lithium metal batteries in or with equipment.
  public static var un3091: Self { Self(rawValue: "UN3091") }

  /// Lithium ion batteries on their own.
  public static var un3480: Self { Self(rawValue: "UN3480") }

  /// Lithium ion batteries in or with equipment.
  public static var un3481: Self { Self(rawValue: "UN3481") }

  public static var knownValues: [Self] {
    [.other, .un1263, .un1266, .un2807, .un3065, .un3090, .un3091, .un3480, .un3481]
  }
}

/// Values of `dimension_unit` in `UpdateFbtGoodsInfoDimensionAndWeightBaseInfo`; more may be added.
public struct DimensionUnit: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Metric unit cm, one hundredth of a meter.
  public static var centimeter: Self { Self(rawValue: "CENTIMETER") }

  /// Imperial unit ft, 30.48 centimeters.
  public static var foot: Self { Self(rawValue: "FOOT") }

  /// Imperial unit in, 2.54 centimeters.
  public static var inch: Self { Self(rawValue: "INCH") }

  /// Metric unit m, 100 centimeters.
  public static var meter: Self { Self(rawValue: "METER") }

  /// Metric unit mm, one thousandth of a meter.
  public static var millimeter: Self { Self(rawValue: "MILLIMETER") }

  public static var knownValues: [Self] {
    [.centimeter, .foot, .inch, .meter, .millimeter]
  }
}

/// Values of `flammable_liquids_type` in `CreateFbtGoodsFlammableLiquidsExtraInfo`; more may be added.
public struct FlammableLiquidsType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Drinks or liquids with alcohol.
  public static var alcoholic: Self { Self(rawValue: "ALCOHOLIC") }

  /// Any other liquid that burns easily.
  public static var other: Self { Self(rawValue: "OTHER") }

  /// Paint, varnish and the like.
  public static var paint: Self { Self(rawValue: "PAINT") }

  /// Perfume and similar products.
  public static var perfumery: Self { Self(rawValue: "PERFUMERY") }

  public static var knownValues: [Self] {
    [.alcoholic, .other, .paint, .perfumery]
  }
}

/// Values of `freight_type` in `ShipInboundOrderShipmentOption`; more may be added.
public struct FreightType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Full truckload: the shipment has the truck to itself.
  public static var ftl: Self { Self(rawValue: "FTL") }

  /// Less than truckload: the shipment shares the truck with others.
  public static var ltl: Self { Self(rawValue: "LTL") }

  public static var knownValues: [Self] {
    [.ftl, .ltl]
  }
}

/// Values of `handling_method_expired_goods` in `ShelfLifeAttributeInfo`; more may be added.
public struct HandlingMethodExpiredGoods: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The warehouse throws the expired units away.
  public static var dispose: Self { Self(rawValue: "DISPOSE") }

  /// The expired units are sent back to their owner.
  public static var returnToSeller: Self { Self(rawValue: "RETURN_TO_SELLER") }

  /// The expired units stay in the warehouse, out of sale.
  public static var storeUnits: Self { Self(rawValue: "STORE_UNITS") }

  public static var knownValues: [Self] {
    [.dispose, .returnToSeller, .storeUnits]
  }
}

/// Values of `hazmat_type` in `CreateFbtGoodsHazmatInfo`; more may be added.
public struct HazmatType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Sprays under pressure; give `aerosol_extra_info`.
  public static var aerosols: Self { Self(rawValue: "AEROSOLS") }

  /// Batteries or goods with batteries; give `battery_extra_info`.
  public static var battery: Self { Self(rawValue: "BATTERY") }

  /// Liquids that burn easily; give `flammable_liquids_extra_info`.
  public static var flammableLiquid: Self { Self(rawValue: "FLAMMABLE_LIQUID") }

  /// Goods with strong magnets.
  public static var magnetized: Self { Self(rawValue: "MAGNETIZED") }

  public static var knownValues: [Self] {
    [.aerosols, .battery, .flammableLiquid, .magnetized]
  }
}

/// Values of `inbound_method` in `ConfirmInboundMethodRequest`, `inbound_method` in `GetInboundMethodDetailRequest`; more may be added.
public struct InboundMethod: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Direct to fulfillment center: the seller sends the goods to the warehouses where they will be stored.
  public static var d2fc: Self { Self(rawValue: "D2FC") }

  /// The seller sends all goods to one hub, from which the platform spreads them over its warehouses.
  public static var oneHub: Self { Self(rawValue: "ONE_HUB") }

  public static var knownValues: [Self] {
    [.d2fc, .oneHub]
  }
}

/// Values of `inventory_goods_type` in `InventoryRecord`; more may be added.
public struct InventoryGoodsType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Units in good condition, which can be sold.
  public static var normal: Self { Self(rawValue: "NORMAL") }

  /// Damaged or otherwise faulty units, which cannot be sold.
  public static var defective: Self { Self(rawValue: "DEFECTIVE") }

  public static var knownValues: [Self] {
    [.normal, .defective]
  }
}

/// Values of `length_unit` in `CreateOrUpdateInboundPlanBoxMeasurement`; more may be added.
public struct LengthUnit: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Metric unit cm, one hundredth of a meter.
  public static var centimeter: Self { Self(rawValue: "CENTIMETER") }

  /// Imperial unit ft, 30.48 centimeters.
  public static var foot: Self { Self(rawValue: "FOOT") }

  /// Imperial unit in, 2.54 centimeters.
  public static var inch: Self { Self(rawValue: "INCH") }

  /// Metric unit m, 100 centimeters.
  public static var meter: Self { Self(rawValue: "METER") }

  /// Metric unit, one thousandth of a millimeter.
  public static var micron: Self { Self(rawValue: "MICRON") }

  /// Metric unit mm, one thousandth of a meter.
  public static var millimeter: Self { Self(rawValue: "MILLIMETER") }

  public static var knownValues: [Self] {
    [.centimeter, .foot, .inch, .meter, .micron, .millimeter]
  }
}

/// Values of `operation_type` in `UpdateGoodsSkuRelationsRequest`; more may be added.
public struct OperationType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Links the goods to the SKUs, so that stock counts for them.
  public static var bind: Self { Self(rawValue: "BIND") }

  /// Removes the link between goods and SKUs.
  public static var unBind: Self { Self(rawValue: "UN_BIND") }

  public static var knownValues: [Self] {
    [.bind, .unBind]
  }
}

/// Values of `type` in `Order`; more may be added.
public struct OrderType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Goods that the seller sent in were taken into stock.
  public static var inboundOrder: Self { Self(rawValue: "INBOUND_ORDER") }

  /// Units left the warehouse and were sent back to the supplier.
  public static var returnToSupplierOrder: Self { Self(rawValue: "RETURN_TO_SUPPLIER_ORDER") }

  /// Units were thrown away and left the stock.
  public static var disposal: Self { Self(rawValue: "DISPOSAL") }

  /// Units changed their condition, for example from normal to defective.
  public static var inventoryStatusAdjustmentOrder: Self { Self(rawValue: "INVENTORY_STATUS_ADJUSTMENT_ORDER") }

  /// The warehouse shipped goods to a customer, which lowers the stock.
  public static var consignOrder: Self { Self(rawValue: "CONSIGN_ORDER") }

  /// A physical count in the warehouse corrected the stock.
  public static var inventoryCountOrder: Self { Self(rawValue: "INVENTORY_COUNT_ORDER") }

  /// A parcel could not be delivered, and its goods came back to the warehouse.
  public static var failedDelivery: Self { Self(rawValue: "FAILED_DELIVERY") }

  /// Goods that a buyer sent back arrived at the warehouse.
  public static var customerReturn: Self { Self(rawValue: "CUSTOMER_RETURN") }

  /// The number of units in stock was corrected.
  public static var inventoryQuantityAdjustmentOrder: Self { Self(rawValue: "INVENTORY_QUANTITY_ADJUSTMENT_ORDER") }

  /// Units were moved from one warehouse to another.
  public static var inventoryTransferOrder: Self { Self(rawValue: "INVENTORY_TRANSFER_ORDER") }

  public static var knownValues: [Self] {
    [.inboundOrder, .returnToSupplierOrder, .disposal, .inventoryStatusAdjustmentOrder, .consignOrder, .inventoryCountOrder, .failedDelivery, .customerReturn, .inventoryQuantityAdjustmentOrder, .inventoryTransferOrder]
  }
}

/// Values of `print_items` in `PrintInboundOrderLabelsRequest`; more may be added.
public struct PrintItem: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Address labels to stick on each box and pallet.
  public static var cartonPalletLabel: Self { Self(rawValue: "CARTON_PALLET_LABEL") }

  /// Labels for single units, to scan in the warehouse.
  public static var fbtBarcode: Self { Self(rawValue: "FBT_BARCODE") }

  /// Lists of what is in the shipment.
  public static var packingPickingList: Self { Self(rawValue: "PACKING_PICKING_LIST") }

  public static var knownValues: [Self] {
    [.cartonPalletLabel, .fbtBarcode, .packingPickingList]
  }
}

/// Values of `return_handling_method` in `CreateGoodsDto`; more may be added.
public struct ReturnHandlingMethod: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// All units sent back are collected for the seller.
  public static var collectReturnUnits: Self { Self(rawValue: "COLLECT_RETURN_UNITS") }

  /// All units sent back are thrown away unseen.
  public static var disposalWithoutInspection: Self { Self(rawValue: "DISPOSAL_WITHOUT_INSPECTION") }

  /// Good units go back into stock; the others are collected for the seller.
  public static var restockSellableCollectUnsellable: Self { Self(rawValue: "RESTOCK_SELLABLE_COLLECT_UNSELLABLE") }

  /// Good units go back into stock; the others are thrown away.
  public static var restockSellableDisposeUnsellable: Self { Self(rawValue: "RESTOCK_SELLABLE_DISPOSE_UNSELLABLE") }

  /// Good units go back into stock; the others go to the seller.
  public static var restockSellableReturnUnsellable: Self { Self(rawValue: "RESTOCK_SELLABLE_RETURN_UNSELLABLE") }

  /// All units sent back go on to the seller unseen.
  public static var returnWithoutInspection: Self { Self(rawValue: "RETURN_WITHOUT_INSPECTION") }

  public static var knownValues: [Self] {
    [.collectReturnUnits, .disposalWithoutInspection, .restockSellableCollectUnsellable, .restockSellableDisposeUnsellable, .restockSellableReturnUnsellable, .returnWithoutInspection]
  }
}

/// Values of `shipping_method` in `ShipInboundOrderShipmentOption`; more may be added.
public struct ShippingMethod: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Larger loads on pallets by truck; `freight_type` says how.
  public static var freight: Self { Self(rawValue: "FREIGHT") }

  /// Single cartons sent with a parcel service.
  public static var smallParcel: Self { Self(rawValue: "SMALL_PARCEL") }

  public static var knownValues: [Self] {
    [.freight, .smallParcel]
  }
}

/// Values of `return_handling_method` in `UpdateGoodsDto`; more may be added.
public struct UpdateGoodsDtoReturnHandlingMethod: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// All units sent back are thrown away unseen.
  public static var disposalWithoutInspection: Self { Self(rawValue: "DISPOSAL_WITHOUT_INSPECTION") }

  /// Good units go back into stock; the others are thrown away.
  public static var restockSellableDisposeUnsellable: Self { Self(rawValue: "RESTOCK_SELLABLE_DISPOSE_UNSELLABLE") }

  /// Good units go back into stock; the others go to the seller.
  public static var restockSellableReturnUnsellable: Self { Self(rawValue: "RESTOCK_SELLABLE_RETURN_UNSELLABLE") }

  /// All units sent back go on to the seller unseen.
  public static var returnWithoutInspection: Self { Self(rawValue: "RETURN_WITHOUT_INSPECTION") }

  public static var knownValues: [Self] {
    [.disposalWithoutInspection, .restockSellableDisposeUnsellable, .restockSellableReturnUnsellable, .returnWithoutInspection]
  }
}

/// Values of `type` in `Warehouse`; more may be added.
public struct WarehouseType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Run by TikTok for its fulfillment service (FBT).
  public static var platformWarehouse: Self { Self(rawValue: "PLATFORM_WAREHOUSE") }

  public static var knownValues: [Self] {
    [.platformWarehouse]
  }
}

/// Values of `weight_unit` in `UpdateFbtGoodsInfoDimensionAndWeightBaseInfo`; more may be added.
public struct WeightUnit: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Metric unit g, one thousandth of a kilogram.
  public static var gram: Self { Self(rawValue: "GRAM") }

  /// Metric unit kg, 1000 grams.
  public static var kilogram: Self { Self(rawValue: "KILOGRAM") }

  /// Metric unit mg, one thousandth of a gram.
  public static var milligram: Self { Self(rawValue: "MILLIGRAM") }

  /// Imperial unit oz, about 28.35 grams.
  public static var ounce: Self { Self(rawValue: "OUNCE") }

  /// Imperial unit lb, about 453.6 grams.
  public static var pound: Self { Self(rawValue: "POUND") }

  public static var knownValues: [Self] {
    [.gram, .kilogram, .milligram, .ounce, .pound]
  }
}
