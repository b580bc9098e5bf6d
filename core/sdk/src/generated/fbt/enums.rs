// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `battery_packaging_type` in `CreateFbtGoodsBatteryExtraInfo`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatteryPackagingType {
    /// `IN_EQUIPMENT`: The battery is built into the device.
    InEquipment,
    /// `OTHER`: Any other way of packing.
    Other,
    /// `STANDALONE`: The battery is packed on its own, without a device.
    Standalone,
    /// `WITH_EQUIPMENT`: The battery lies beside the device in the same package.
    WithEquipment,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for BatteryPackagingType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("IN_EQUIPMENT", Self::InEquipment),
        ("OTHER", Self::Other),
        ("STANDALONE", Self::Standalone),
        ("WITH_EQUIPMENT", Self::WithEquipment),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `carton_label_format` in `PrintInboundOrderLabelsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CartonLabelFormat {
    /// `A4_4UP`: Four labels on each A4 sheet.
    A44up,
    /// `DEFAULT_1UP`: One label on each page.
    Default1up,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CartonLabelFormat {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("A4_4UP", Self::A44up), ("DEFAULT_1UP", Self::Default1up)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `carton_type` in `CreateOrUpdateInboundPlanCarton`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CartonType {
    /// `MULTI_SKU`: The carton holds goods of several kinds.
    MultiSku,
    /// `SINGLE_SKU`: The carton holds goods of one kind only.
    SingleSku,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CartonType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("MULTI_SKU", Self::MultiSku), ("SINGLE_SKU", Self::SingleSku)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `weight_unit` in `CreateOrUpdateInboundPlanBoxMeasurement`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateOrUpdateInboundPlanBoxMeasurementWeightUnit {
    /// `GRAM`: Metric unit g, one thousandth of a kilogram.
    Gram,
    /// `KILOGRAM`: Metric unit kg, 1000 grams.
    Kilogram,
    /// `MILLIGRAM`: Metric unit mg, one thousandth of a gram.
    Milligram,
    /// `OUNCE`: Imperial unit oz, about 28.35 grams.
    Ounce,
    /// `POUNDS`: Imperial unit lb, about 453.6 grams.
    Pounds,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CreateOrUpdateInboundPlanBoxMeasurementWeightUnit {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("GRAM", Self::Gram),
        ("KILOGRAM", Self::Kilogram),
        ("MILLIGRAM", Self::Milligram),
        ("OUNCE", Self::Ounce),
        ("POUNDS", Self::Pounds),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `dg_class` in `CreateFbtGoodsHazmatInfo`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DgClass {
    /// `CLASS_2`: Gases, for example aerosols.
    Class2,
    /// `CLASS_3`: Liquids that burn easily.
    Class3,
    /// `CLASS_9`: Other dangerous substances and articles, for example lithium batteries.
    Class9,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for DgClass {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("CLASS_2", Self::Class2), ("CLASS_3", Self::Class3), ("CLASS_9", Self::Class9)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `dg_uncode` in `CreateFbtGoodsHazmatInfo`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DgUncode {
    /// `OTHER`: Any UN number that is not listed.
    Other,
    /// `UN1263`: Paint and paint related material.
    Un1263,
    /// `UN1266`: Perfumery products with flammable solvents.
    Un1266,
    /// `UN2807`: Magnetized material.
    Un2807,
    /// `UN3065`: Alcoholic beverages.
    Un3065,
    /// `UN3090`: Lithium metal batteries on their own.
    Un3090,
    /// `UN3091`: Lithium metal batteries in or with equipment.
    Un3091,
    /// `UN3480`: Lithium ion batteries on their own.
    Un3480,
    /// `UN3481`: Lithium ion batteries in or with equipment.
    Un3481,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for DgUncode {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("OTHER", Self::Other),
        ("UN1263", Self::Un1263),
        ("UN1266", Self::Un1266),
        ("UN2807", Self::Un2807),
        ("UN3065", Self::Un3065),
        ("UN3090", Self::Un3090),
        ("UN3091", Self::Un3091),
        ("UN3480", Self::Un3480),
        ("UN3481", Self::Un3481),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `dimension_unit` in `UpdateFbtGoodsInfoDimensionAndWeightBaseInfo`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DimensionUnit {
    /// `CENTIMETER`: Metric unit cm, one hundredth of a meter.
    Centimeter,
    /// `FOOT`: Imperial unit ft, 30.48 centimeters.
    Foot,
    /// `INCH`: Imperial unit in, 2.54 centimeters.
    Inch,
    /// `METER`: Metric unit m, 100 centimeters.
    Meter,
    /// `MILLIMETER`: Metric unit mm, one thousandth of a meter.
    Millimeter,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for DimensionUnit {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CENTIMETER", Self::Centimeter),
        ("FOOT", Self::Foot),
        ("INCH", Self::Inch),
        ("METER", Self::Meter),
        ("MILLIMETER", Self::Millimeter),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `flammable_liquids_type` in `CreateFbtGoodsFlammableLiquidsExtraInfo`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlammableLiquidsType {
    /// `ALCOHOLIC`: Drinks or liquids with alcohol.
    Alcoholic,
    /// `OTHER`: Any other liquid that burns easily.
    Other,
    /// `PAINT`: Paint, varnish and the like.
    Paint,
    /// `PERFUMERY`: Perfume and similar products.
    Perfumery,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for FlammableLiquidsType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ALCOHOLIC", Self::Alcoholic),
        ("OTHER", Self::Other),
        ("PAINT", Self::Paint),
        ("PERFUMERY", Self::Perfumery),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `freight_type` in `ShipInboundOrderShipmentOption`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FreightType {
    /// `FTL`: Full truckload: the shipment has the truck to itself.
    Ftl,
    /// `LTL`: Less than truckload: the shipment shares the truck with others.
    Ltl,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for FreightType {
    const KNOWN: &'static [(&'static str, Self)] = &[("FTL", Self::Ftl), ("LTL", Self::Ltl)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `handling_method_expired_goods` in `ShelfLifeAttributeInfo`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HandlingMethodExpiredGoods {
    /// `DISPOSE`: The warehouse throws the expired units away.
    Dispose,
    /// `RETURN_TO_SELLER`: The expired units are sent back to their owner.
    ReturnToSeller,
    /// `STORE_UNITS`: The expired units stay in the warehouse, out of sale.
    StoreUnits,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for HandlingMethodExpiredGoods {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DISPOSE", Self::Dispose),
        ("RETURN_TO_SELLER", Self::ReturnToSeller),
        ("STORE_UNITS", Self::StoreUnits),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `hazmat_type` in `CreateFbtGoodsHazmatInfo`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HazmatType {
    /// `AEROSOLS`: Sprays under pressure; give `aerosol_extra_info`.
    Aerosols,
    /// `BATTERY`: Batteries or goods with batteries; give `battery_extra_info`.
    Battery,
    /// `FLAMMABLE_LIQUID`: Liquids that burn easily; give `flammable_liquids_extra_info`.
    FlammableLiquid,
    /// `MAGNETIZED`: Goods with strong magnets.
    Magnetized,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for HazmatType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AEROSOLS", Self::Aerosols),
        ("BATTERY", Self::Battery),
        ("FLAMMABLE_LIQUID", Self::FlammableLiquid),
        ("MAGNETIZED", Self::Magnetized),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `inbound_method` in `ConfirmInboundMethodRequest`, `inbound_method` in `GetInboundMethodDetailRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InboundMethod {
    /// `D2FC`: Direct to fulfillment center: the seller sends the goods to the warehouses where they will be stored.
    D2fc,
    /// `ONE_HUB`: The seller sends all goods to one hub, from which the platform spreads them over its warehouses.
    OneHub,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for InboundMethod {
    const KNOWN: &'static [(&'static str, Self)] = &[("D2FC", Self::D2fc), ("ONE_HUB", Self::OneHub)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `inventory_goods_type` in `InventoryRecord`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InventoryGoodsType {
    /// `NORMAL`: Units in good condition, which can be sold.
    Normal,
    /// `DEFECTIVE`: Damaged or otherwise faulty units, which cannot be sold.
    Defective,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for InventoryGoodsType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("NORMAL", Self::Normal), ("DEFECTIVE", Self::Defective)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `length_unit` in `CreateOrUpdateInboundPlanBoxMeasurement`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LengthUnit {
    /// `CENTIMETER`: Metric unit cm, one hundredth of a meter.
    Centimeter,
    /// `FOOT`: Imperial unit ft, 30.48 centimeters.
    Foot,
    /// `INCH`: Imperial unit in, 2.54 centimeters.
    Inch,
    /// `METER`: Metric unit m, 100 centimeters.
    Meter,
    /// `MICRON`: Metric unit, one thousandth of a millimeter.
    Micron,
    /// `MILLIMETER`: Metric unit mm, one thousandth of a meter.
    Millimeter,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for LengthUnit {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CENTIMETER", Self::Centimeter),
        ("FOOT", Self::Foot),
        ("INCH", Self::Inch),
        ("METER", Self::Meter),
        ("MICRON", Self::Micron),
        ("MILLIMETER", Self::Millimeter),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `operation_type` in `UpdateGoodsSkuRelationsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationType {
    /// `BIND`: Links the goods to the SKUs, so that stock counts for them.
    Bind,
    /// `UN_BIND`: Removes the link between goods and SKUs.
    UnBind,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for OperationType {
    const KNOWN: &'static [(&'static str, Self)] = &[("BIND", Self::Bind), ("UN_BIND", Self::UnBind)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `type` in `Order`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderType {
    /// `INBOUND_ORDER`: Goods that the seller sent in were taken into stock.
    InboundOrder,
    /// `RETURN_TO_SUPPLIER_ORDER`: Units left the warehouse and were sent back to the supplier.
    ReturnToSupplierOrder,
    /// `DISPOSAL`: Units were thrown away and left the stock.
    Disposal,
    /// `INVENTORY_STATUS_ADJUSTMENT_ORDER`: Units changed their condition, for example from normal to defective.
    InventoryStatusAdjustmentOrder,
    /// `CONSIGN_ORDER`: The warehouse shipped goods to a customer, which lowers the stock.
    ConsignOrder,
    /// `INVENTORY_COUNT_ORDER`: A physical count in the warehouse corrected the stock.
    InventoryCountOrder,
    /// `FAILED_DELIVERY`: A parcel could not be delivered, and its goods came back to the warehouse.
    FailedDelivery,
    /// `CUSTOMER_RETURN`: Goods that a buyer sent back arrived at the warehouse.
    CustomerReturn,
    /// `INVENTORY_QUANTITY_ADJUSTMENT_ORDER`: The number of units in stock was corrected.
    InventoryQuantityAdjustmentOrder,
    /// `INVENTORY_TRANSFER_ORDER`: Units were moved from one warehouse to another.
    InventoryTransferOrder,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for OrderType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("INBOUND_ORDER", Self::InboundOrder),
        ("RETURN_TO_SUPPLIER_ORDER", Self::ReturnToSupplierOrder),
        ("DISPOSAL", Self::Disposal),
        ("INVENTORY_STATUS_ADJUSTMENT_ORDER", Self::InventoryStatusAdjustmentOrder),
        ("CONSIGN_ORDER", Self::ConsignOrder),
        ("INVENTORY_COUNT_ORDER", Self::InventoryCountOrder),
        ("FAILED_DELIVERY", Self::FailedDelivery),
        ("CUSTOMER_RETURN", Self::CustomerReturn),
        ("INVENTORY_QUANTITY_ADJUSTMENT_ORDER", Self::InventoryQuantityAdjustmentOrder),
        ("INVENTORY_TRANSFER_ORDER", Self::InventoryTransferOrder),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `print_items` in `PrintInboundOrderLabelsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintItem {
    /// `CARTON_PALLET_LABEL`: Address labels to stick on each box and pallet.
    CartonPalletLabel,
    /// `FBT_BARCODE`: Labels for single units, to scan in the warehouse.
    FbtBarcode,
    /// `PACKING_PICKING_LIST`: Lists of what is in the shipment.
    PackingPickingList,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for PrintItem {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CARTON_PALLET_LABEL", Self::CartonPalletLabel),
        ("FBT_BARCODE", Self::FbtBarcode),
        ("PACKING_PICKING_LIST", Self::PackingPickingList),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `return_handling_method` in `CreateGoodsDto`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnHandlingMethod {
    /// `COLLECT_RETURN_UNITS`: All units sent back are collected for the seller.
    CollectReturnUnits,
    /// `DISPOSAL_WITHOUT_INSPECTION`: All units sent back are thrown away unseen.
    DisposalWithoutInspection,
    /// `RESTOCK_SELLABLE_COLLECT_UNSELLABLE`: Good units go back into stock; the others are collected for the seller.
    RestockSellableCollectUnsellable,
    /// `RESTOCK_SELLABLE_DISPOSE_UNSELLABLE`: Good units go back into stock; the others are thrown away.
    RestockSellableDisposeUnsellable,
    /// `RESTOCK_SELLABLE_RETURN_UNSELLABLE`: Good units go back into stock; the others go to the seller.
    RestockSellableReturnUnsellable,
    /// `RETURN_WITHOUT_INSPECTION`: All units sent back go on to the seller unseen.
    ReturnWithoutInspection,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ReturnHandlingMethod {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("COLLECT_RETURN_UNITS", Self::CollectReturnUnits),
        ("DISPOSAL_WITHOUT_INSPECTION", Self::DisposalWithoutInspection),
        ("RESTOCK_SELLABLE_COLLECT_UNSELLABLE", Self::RestockSellableCollectUnsellable),
        ("RESTOCK_SELLABLE_DISPOSE_UNSELLABLE", Self::RestockSellableDisposeUnsellable),
        ("RESTOCK_SELLABLE_RETURN_UNSELLABLE", Self::RestockSellableReturnUnsellable),
        ("RETURN_WITHOUT_INSPECTION", Self::ReturnWithoutInspection),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `shipping_method` in `ShipInboundOrderShipmentOption`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingMethod {
    /// `FREIGHT`: Larger loads on pallets by truck; `freight_type` says how.
    Freight,
    /// `SMALL_PARCEL`: Single cartons sent with a parcel service.
    SmallParcel,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ShippingMethod {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("FREIGHT", Self::Freight), ("SMALL_PARCEL", Self::SmallParcel)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `return_handling_method` in `UpdateGoodsDto`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateGoodsDtoReturnHandlingMethod {
    /// `DISPOSAL_WITHOUT_INSPECTION`: All units sent back are thrown away unseen.
    DisposalWithoutInspection,
    /// `RESTOCK_SELLABLE_DISPOSE_UNSELLABLE`: Good units go back into stock; the others are thrown away.
    RestockSellableDisposeUnsellable,
    /// `RESTOCK_SELLABLE_RETURN_UNSELLABLE`: Good units go back into stock; the others go to the seller.
    RestockSellableReturnUnsellable,
    /// `RETURN_WITHOUT_INSPECTION`: All units sent back go on to the seller unseen.
    ReturnWithoutInspection,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for UpdateGoodsDtoReturnHandlingMethod {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DISPOSAL_WITHOUT_INSPECTION", Self::DisposalWithoutInspection),
        ("RESTOCK_SELLABLE_DISPOSE_UNSELLABLE", Self::RestockSellableDisposeUnsellable),
        ("RESTOCK_SELLABLE_RETURN_UNSELLABLE", Self::RestockSellableReturnUnsellable),
        ("RETURN_WITHOUT_INSPECTION", Self::ReturnWithoutInspection),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `type` in `Warehouse`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WarehouseType {
    /// `PLATFORM_WAREHOUSE`: Run by TikTok for its fulfillment service (FBT).
    PlatformWarehouse,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for WarehouseType {
    const KNOWN: &'static [(&'static str, Self)] = &[("PLATFORM_WAREHOUSE", Self::PlatformWarehouse)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `weight_unit` in `UpdateFbtGoodsInfoDimensionAndWeightBaseInfo`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WeightUnit {
    /// `GRAM`: Metric unit g, one thousandth of a kilogram.
    Gram,
    /// `KILOGRAM`: Metric unit kg, 1000 grams.
    Kilogram,
    /// `MILLIGRAM`: Metric unit mg, one thousandth of a gram.
    Milligram,
    /// `OUNCE`: Imperial unit oz, about 28.35 grams.
    Ounce,
    /// `POUND`: Imperial unit lb, about 453.6 grams.
    Pound,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for WeightUnit {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("GRAM", Self::Gram),
        ("KILOGRAM", Self::Kilogram),
        ("MILLIGRAM", Self::Milligram),
        ("OUNCE", Self::Ounce),
        ("POUND", Self::Pound),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

crate::open_enum::enum_traits!(
    BatteryPackagingType,
    CartonLabelFormat,
    CartonType,
    CreateOrUpdateInboundPlanBoxMeasurementWeightUnit,
    DgClass,
    DgUncode,
    DimensionUnit,
    FlammableLiquidsType,
    FreightType,
    HandlingMethodExpiredGoods,
    HazmatType,
    InboundMethod,
    InventoryGoodsType,
    LengthUnit,
    OperationType,
    OrderType,
    PrintItem,
    ReturnHandlingMethod,
    ShippingMethod,
    UpdateGoodsDtoReturnHandlingMethod,
    WarehouseType,
    WeightUnit,
);
