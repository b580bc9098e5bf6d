// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `CancelFBTMCFOrder` (202601). Cancels a multi-channel fulfilment order, in whole or for some of its consign orders. */
export interface CancelFbtMcfOrderParams {
  /** Parcels (consign orders) of the order to cancel, given by id. */
  consign_orders?: readonly CancelFbtMcfOrderConsignOrder2[] | undefined;
  /** Id of the multi-channel order in the FBT system. Required. Example: `7136104329798256386`. */
  mcf_order_id: common.Id;
}

/** The parameters of `CancelInboundOrder` (202602). Cancels one inbound order to a TikTok warehouse, with a reason. */
export interface CancelInboundOrderParams {
  /** Reason why the inbound order is cancelled, as text. Required. */
  cancel_reason: string;
  /** Id of the inbound order, the delivery of goods from the seller to FBT warehouses. Required. */
  order_id: common.Id;
}

/** The parameters of `ConfirmInboundMethod` (202603). Confirms the placement and arrival time of an inbound plan, which creates inbound orders. */
export interface ConfirmInboundMethodParams {
  /** Period in which the goods are expected at the warehouse. Required. */
  estimate_arrival_time: EstimateArrivalTime;
  /** Way in which the goods get from the seller into FBT warehouses. Required. */
  inbound_method: InboundMethod;
  /** Id of the offered distribution over warehouses, to confirm the inbound method with. Required. */
  placement_option_id: common.Id;
  /** Id of the inbound plan, which says what goods come in and how. Required. */
  plan_id: common.Id;
}

/** The parameters of `CreateFBTGoods` (202607). Creates warehouse goods for SKUs and returns a result for each. */
export interface CreateFbtGoodsParams {
  /** Goods to register in the FBT system (Fulfilled by TikTok), one entry each. Required. */
  create_goods_dto_list: readonly CreateGoodsDto[];
}

/** The parameters of `CreateFBTMCFOrder` (202607). Creates an order from another channel, to be fulfilled by TikTok's warehouse. */
export interface CreateFbtMcfOrderParams {
  /** Person who gets the goods, with address and contact. Required. */
  consignee: Consignee;
  /** Id of the order in your own order system. Required. */
  external_order_id: common.Id;
  /** Goods to deliver or to look up, at most 50. Required. */
  goods: readonly CreateFbtMcfOrderGoods[];
}

/** The parameters of `CreateOrUpdateInboundPlan` (202602). Creates an inbound plan of goods and cartons, or updates an existing one. */
export interface CreateOrUpdateInboundPlanParams {
  /** Cartons of the shipment, with content and size. */
  cartons?: readonly CreateOrUpdateInboundPlanCarton[] | undefined;
  /** Goods and quantities in the plan or shipment. */
  goods_items?: readonly GoodsItem[] | undefined;
  /** Key of your own for this request; a repeat with the same key creates no second plan. */
  idempotent_key?: string | undefined;
  /** Inbound plan to change; leave it out to create one. */
  plan_id?: common.Id | undefined;
}

/** The parameters of `GetFBFMCFOrderStatus` (202601). Returns one multi-channel fulfilment order with its consign orders and tracking. */
export interface GetFbtMcfOrderStatusParams {
  /** Id of the multi-channel order in the FBT system. Required. Example: `7136104329798256386`. */
  mcf_order_id: common.Id;
}

/** The parameters of `getfbtmerchantmcfstatus` (202601). Tells whether the merchant may use multi-channel fulfilment. */
export interface GetFbtMerchantMcfStatusParams {
}

/** The parameters of `GetFBTMerchantOnboardedRegions` (202409). Lists the regions where the merchant uses Fulfilled by TikTok. */
export interface GetFbtMerchantOnboardedRegionsParams {
}

/** The parameters of `GetFBTWarehouseList` (202408). Lists the Fulfilled by TikTok warehouses, with their addresses and logistics services. */
export interface GetFbtWarehouseListParams {
}

/** The parameters of `GetInboundMethodDetail` (202602). Returns the allocation and the placement fee of one inbound method for a plan. */
export interface GetInboundMethodDetailParams {
  /** Period in which the goods are expected at the warehouse. Required. */
  estimate_arrival_time: EstimateArrivalTime;
  /** Way in which the goods get from the seller into FBT warehouses. Required. */
  inbound_method: InboundMethod;
  /** Id of the inbound plan, which says what goods come in and how. Required. */
  plan_id: common.Id;
}

/** The parameters of `GetInboundOrder` (202602). Returns inbound orders, with their carriers, planned goods and received batches. */
export interface GetInboundOrderParams {
  /** Set to true to also get the cartons in `carton_details`. */
  include_carton_details?: boolean | undefined;
  /** Inbound orders to fetch, given by their ids. Required. */
  order_ids: readonly common.Id[];
}

/** The parameters of `ListAvailableInboundMethods` (202602). Lists the inbound methods, time windows and warehouses open to a plan. */
export interface ListAvailableInboundMethodsParams {
  /** Id of the inbound plan, which says what goods come in and how. Required. */
  plan_id: common.Id;
}

/** The parameters of `PrintInboundOrderLabels` (202602). Creates carton or item labels of an inbound order and returns their URL. */
export interface PrintInboundOrderLabelsParams {
  /** Layout in which unit barcodes are printed on the label sheet. */
  barcode_format?: string | undefined;
  /** Paper layout in which the carton labels are printed. */
  carton_label_format?: CartonLabelFormat | undefined;
  /** Id of the inbound order, the delivery of goods from the seller to FBT warehouses. Required. */
  order_id: common.Id;
  /** Kinds of labels and lists to put into the file. */
  print_items?: readonly PrintItem[] | undefined;
}

/** The parameters of `QueryGoodsInventoryForMCF` (202601). Returns the quantity of goods available for multi-channel fulfilment. */
export interface QueryGoodsInventoryForMcfParams {
  /** Goods to deliver or to look up, at most 50. Required. */
  goods: readonly QueryGoodsInventoryForMcfGoods[];
}

/** The parameters of `SearchFBTInventory` (202408). Lists stock in TikTok warehouses by goods, SKU or warehouse. */
export interface SearchFbtInventoryParams {
  /** Restricts the result to these FBT warehouses; without it all that the seller uses are returned. At most 100 items. */
  fbt_warehouse_ids?: readonly common.Id[] | undefined;
  /** Goods whose stock to return, at most 100 ids; not together with `sku_ids`. Without both, all goods with stock are returned. */
  goods_ids?: readonly common.Id[] | undefined;
  /** Number of entries on each page, from 1 to 100. Required. Example: `50`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `cGFnZV9udW1iZXI9Mg==`. */
  page_token?: string | undefined;
  /** Restricts the result to goods linked to these SKUs, at most 100 ids; not together with `goods_ids`. */
  sku_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `SearchFBTInventoryRecord` (202410). Lists the changes of stock in TikTok warehouses within a time range. */
export interface SearchFbtInventoryRecordParams {
  /** Earliest time of the stock changes to return, Unix time in seconds; 0 by default. Example: `1293013251`. */
  create_time_ge?: common.Time | undefined;
  /** Latest time of the stock changes to return, Unix time in seconds; the current time by default. Example: `1393013251`. */
  create_time_le?: common.Time | undefined;
  /** Restricts the result to these FBT warehouses; without it all that the seller uses are returned. At most 100 items. */
  fbt_warehouse_ids?: readonly common.Id[] | undefined;
  /** Restricts the result to these goods, at most 100 ids; combined with other filters, all must hold. */
  goods_ids?: readonly common.Id[] | undefined;
  /** Number of entries on each page, from 1 to 100. Required. Example: `50`. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `cGFnZV9udW1iZXI9Mg==`. */
  page_token?: string | undefined;
}

/** The parameters of `SearchGoodsHazmatAndExpirationInfo` (202603). Returns hazmat and expiry data of the goods behind the given SKUs. */
export interface SearchGoodsHazmatAndExpirationInfoParams {
  /** Platform's ids of the SKUs in the shop (TikTok Shop, TTS). Required. */
  tts_sku_ids: readonly common.Id[];
}

/** The parameters of `SearchGoodsInfo` (202607). Lists warehouse goods by id, product, SKU or reference code. */
export interface SearchGoodsInfoParams {
  /** Restricts the result to these goods, at most 100 ids; combined with other filters, all must hold. */
  goods_ids?: readonly common.Id[] | undefined;
  /** Number of entries on each page, from 1 to 100. Required. */
  page_size?: common.Integer | undefined;
  /** Token of the page to return, from `next_page_token`; leave it out for the first page. */
  page_token?: string | undefined;
  /** Restricts the result to goods of these products, at most 100 ids. */
  product_ids?: readonly common.Id[] | undefined;
  /** Restricts the result to goods with these codes of your own, at most 100. */
  reference_codes?: readonly string[] | undefined;
  /** Restricts the result to goods linked to these SKUs, at most 100 ids. */
  sku_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `ShipInboundOrder` (202603). Marks an inbound order as shipped with its shipping method and cartons. */
export interface ShipInboundOrderParams {
  /** Cartons of the shipment, with content and size. */
  cartons?: readonly CreateOrUpdateInboundPlanCarton[] | undefined;
  /** Id of the inbound order whose goods are on their way to the warehouse. Required. */
  inbound_order_id: common.Id;
  /** How the goods travel to the warehouse: as parcels or as freight. Required. */
  shipment_option: ShipInboundOrderShipmentOption;
}

/** The parameters of `UpdateFBTGoodsInfo` (202607). Replaces the name, size, hazmat and shelf-life data of one warehouse good. */
export interface UpdateFbtGoodsInfoParams {
  /** Goods to change, by id, with the values that are to hold from now on. */
  update_goods_dto?: UpdateGoodsDto | undefined;
}

/** The parameters of `UpdateGoodsSKURelations` (202603). Links SKUs to warehouse goods or unlinks them, with a result for each. */
export interface UpdateGoodsSkuRelationsParams {
  /** Goods and the SKUs that they are to be linked with or unlinked from. Required. */
  operate_goods_sku_relation_list: readonly OperateGoodsSkuRelation[];
  /** Whether the goods and SKUs are to be linked or unlinked. Required. */
  operation_type: OperationType;
}

/** The parameters of `UpdateInboundOrderTracking` (202602). Sets the carrier and the tracking number for the cartons of an inbound order. */
export interface UpdateInboundOrderTrackingParams {
  /** Id of the inbound order, the delivery of goods from the seller to FBT warehouses. Required. */
  order_id: common.Id;
  /** Tracking numbers to set, one for each carton. */
  parcel_tracking_info?: readonly ParcelTrackingInfo[] | undefined;
}

/** The response of `CancelFBTMCFOrder` (202601). */
export interface CancelFbtMcfOrderResponse {
  /** Order for delivery from an FBT warehouse to a customer of another sales channel. */
  mcf_order?: CancelFbtMcfOrderMcfOrder;
}

/** The response of `CancelInboundOrder` (202602). */
export interface CancelInboundOrderResponse {
}

/** The response of `ConfirmInboundMethod` (202603). */
export interface ConfirmInboundMethodResponse {
  /** Ids of the inbound orders that were created from the plan. */
  inbound_order_ids?: string[];
}

/** The response of `CreateFBTGoods` (202607). */
export interface CreateFbtGoodsResponse {
  /** Outcome of the request to create goods, entry by entry. */
  create_result_info?: CreateResultInfo;
}

/** The response of `CreateFBTMCFOrder` (202607). */
export interface CreateFbtMcfOrderResponse {
  /** Order for delivery from an FBT warehouse to a customer of another sales channel. */
  mcf_order?: McfOrder;
}

/** The response of `CreateOrUpdateInboundPlan` (202602). */
export interface CreateOrUpdateInboundPlanResponse {
  /** Inbound plan that was just created or changed. */
  inbound_plan?: InboundPlan;
}

/** The response of `GetFBFMCFOrderStatus` (202601). */
export interface GetFbtMcfOrderStatusResponse {
  /** Order for delivery from an FBT warehouse to a customer of another sales channel. */
  mcf_order?: McfOrder;
}

/** The response of `getfbtmerchantmcfstatus` (202601). */
export interface GetFbtMerchantMcfStatusResponse {
  /** Whether the seller takes part in multi-channel fulfillment. */
  mcf_status?: McfStatus;
}

/** The response of `GetFBTMerchantOnboardedRegions` (202409). */
export interface GetFbtMerchantOnboardedRegionsResponse {
  /** Countries in which the seller can use FBT; empty if none. */
  onboarded_regions?: OnboardedRegion[];
}

/** The response of `GetFBTWarehouseList` (202408). */
export interface GetFbtWarehouseListResponse {
  /** FBT warehouses with address and services. */
  warehouses?: Warehouse[];
}

/** The response of `GetInboundMethodDetail` (202602). */
export interface GetInboundMethodDetailResponse {
  /** When the offered inbound method and its fee expire, as a Unix timestamp in text. */
  expiration_timestamp?: string;
  /** Details of the inbound method: fee, shipments and options. */
  info?: Info[];
  /** State of the task that works out the distribution over warehouses; call again until it is done. */
  placement_task_status?: string;
}

/** The response of `GetInboundOrder` (202602). */
export interface GetInboundOrderResponse {
  /** Inbound orders with goods, carriers and receipts. */
  inbound_orders?: InboundOrder[];
}

/** The response of `ListAvailableInboundMethods` (202602). */
export interface ListAvailableInboundMethodsResponse {
  /** Ways in which the goods of the plan can be brought in, with fee and dates. */
  available_inbound_method_list?: AvailableInboundMethod[];
}

/** The response of `PrintInboundOrderLabels` (202602). */
export interface PrintInboundOrderLabelsResponse {
  /** Address of the file with the labels; filled once `task_status` says that they are ready. */
  download_url?: string;
  /** State of the print task; `download_url` is filled once it is done. */
  task_status?: string;
}

/** The response of `QueryGoodsInventoryForMCF` (202601). */
export interface QueryGoodsInventoryForMcfResponse {
  /** Stock of each of the goods asked for, one entry each. */
  goods_inventory_list?: GoodsInventory[];
}

/** The response of `SearchFBTInventory` (202408). */
export interface SearchFbtInventoryResponse {
  /** Stock of each of the goods in each warehouse. */
  inventory?: Inventory[];
  /** Token to pass as `page_token` for the next page; empty on the last page. Example: `cGFnZV9udW1iZXI9Mg==`. */
  next_page_token?: string;
  /** Number of all entries that match, over all pages. Example: `22113`. */
  total_count?: number;
}

/** The response of `SearchFBTInventoryRecord` (202410). */
export interface SearchFbtInventoryRecordResponse {
  /** Changes of stock in FBT warehouses, one entry each. */
  inventory_records?: InventoryRecord[];
  /** Token to pass as `page_token` for the next page; empty on the last page. Example: `cGFnZV9udW1iZXI9Mg==`. */
  next_page_token?: string;
  /** Number of all entries that match, over all pages. Example: `22113`. */
  total_count?: number;
}

/** The response of `SearchGoodsHazmatAndExpirationInfo` (202603). */
export interface SearchGoodsHazmatAndExpirationInfoResponse {
  /** Whether the SKUs count as dangerous goods and how their expiry is managed. */
  hazmat_and_expiration_info?: HazmatAndExpirationInfo;
}

/** The response of `SearchGoodsInfo` (202607). */
export interface SearchGoodsInfoResponse {
  /** Goods kept in FBT warehouses, with their SKUs. */
  goods?: Goods[];
  /** Token to pass as `page_token` for the next page; empty on the last page. */
  next_page_token?: string;
  /** Number of all entries that match, over all pages. */
  total_count?: number;
}

/** The response of `ShipInboundOrder` (202603). */
export interface ShipInboundOrderResponse {
  /** Id of the inbound order whose goods are on their way to the warehouse. */
  inbound_order_id?: string;
}

/** The response of `UpdateFBTGoodsInfo` (202607). */
export interface UpdateFbtGoodsInfoResponse {
  /** Outcome of the request to change the goods. */
  update_result_info?: UpdateResultInfo;
}

/** The response of `UpdateGoodsSKURelations` (202603). */
export interface UpdateGoodsSkuRelationsResponse {
  /** Outcome of linking or unlinking goods and SKUs. */
  operate_goods_sku_relation_info?: OperateGoodsSkuRelationInfo;
}

/** The response of `UpdateInboundOrderTracking` (202602). */
export interface UpdateInboundOrderTrackingResponse {
}

/** Address inside {@link Warehouse}. */
export interface Address {
  /** First line of the address: street and number. */
  address_line_1?: string;
  /** Second line of the address, such as a flat or a building; may be empty. */
  address_line_2?: string;
  /** Third line of the address; may be empty. */
  address_line_3?: string;
  /** Town or city that the address lies in. Example: `Rialto`. */
  city?: string;
  /** District or county that the address lies in. */
  district?: string;
  /** Postal code of the address, in the US the ZIP code. Example: `92376`. */
  postal_code?: string;
  /** Country or region of the address, ISO 3166-1 alpha-2. Example: `US`. */
  region_code?: string;
  /** State or province of the address, such as CA. Example: `CA`. */
  state?: string;
}

/** Aerosol extra info inside {@link CreateFbtGoodsHazmatInfo}, {@link HazmatInfo}. */
export interface AerosolExtraInfo {
  /** Volume of the aerosol in `volume_unit`, as text. */
  volume?: string | undefined;
  /** Unit of the volume, such as milliliters. */
  volume_unit?: string | undefined;
}

/** Allocation shipment inside {@link Info}. */
export interface AllocationShipment {
  /** Cartons of the shipment, with content and size. */
  cartons?: Carton[];
  /** Goods and quantities in the plan or shipment. */
  goods_items?: GoodsItem[];
  /** Ways in which the shipment can travel to the warehouse. */
  shipment_options?: ShipmentOption[];
  /** Id of the warehouse that the shipment goes to. */
  warehouse_id?: string;
}

/** Available inbound method inside {@link ListAvailableInboundMethodsResponse}. */
export interface AvailableInboundMethod {
  /** Periods in which the goods of the plan may arrive at the warehouse. */
  available_time_window_list?: AvailableTimeWindow[];
  /** Way in which the goods get from the seller into FBT warehouses. */
  inbound_method?: string;
  /** Estimated fee for spreading the goods over the warehouses. */
  placement_fee_estimate?: common.Money;
  /** FBT warehouses that the goods would go to by this method. */
  warehouse_list?: ListAvailableInboundMethodsWarehouse[];
}

/** Available time window inside {@link AvailableInboundMethod}. */
export interface AvailableTimeWindow {
  /** End of the period, as a Unix timestamp in text. */
  end_timestamp?: string;
  /** Start of the period, as a Unix timestamp in text. */
  start_timestamp?: string;
}

/** Barcode inside {@link Goods}. */
export interface Barcode {
  /** Content of the barcode that is printed on the goods. */
  code?: string;
  /** Kind of the barcode: UPC, EAN, GTIN, ASIN or FNSKU, the seller's SKU id, or one made by FBT. */
  type?: string;
}

/** Barcode info inside {@link CreateGoodsDto}, {@link UpdateGoodsDto}. */
export interface BarcodeInfo {
  /** Kind of the barcode, such as UPC or EAN. */
  barcode_type?: string | undefined;
  /** Digits or characters that a scanner reads from the goods. */
  barcode_value?: string | undefined;
}

/** Battery extra info inside {@link HazmatInfo}. */
export interface BatteryExtraInfo {
  /** Number of batteries in each package, as text. */
  battery_count_per_package?: string;
  /** How the battery is packed in relation to a device. */
  battery_packaging_type?: string;
  /** Kind of the battery, such as its chemistry. */
  battery_type?: string;
  /** Whether the battery needs a test report by UN 38.3. */
  is_need_un_38_3_test?: boolean;
  /** Capacity of all batteries in a package, in `total_battery_capacity_unit`, as text. */
  total_battery_capacity?: string;
  /** Unit of `total_battery_capacity`, such as watt-hours. */
  total_battery_capacity_unit?: string;
  /** Weight of all batteries in a package, in `total_battery_weight_unit`, as text. */
  total_battery_weight?: string;
  /** Unit of `total_battery_weight`, such as grams. */
  total_battery_weight_unit?: string;
  /** Address of the battery's test report by UN 38.3. */
  un_38_3_test_file_url?: string;
}

/** Box measurement inside {@link Carton}, {@link CartonDetail}. */
export interface BoxMeasurement {
  /** Height of the carton in `length_unit`, as text. */
  height?: string;
  /** Length of the carton in `length_unit`, as text. */
  length?: string;
  /** Unit of length, width and height of the carton. */
  length_unit?: string;
  /** Weight of the carton in `weight_unit`, as text. */
  weight?: string;
  /** Unit that the weight beside it is given in. */
  weight_unit?: string;
  /** Width of the carton in `length_unit`, as text. */
  width?: string;
}

/** Bulky item attribute inside {@link Goods}. */
export interface BulkyItemAttribute {
  /** Whether the goods count as bulky, which changes how they are shipped. */
  is_bulky_item?: boolean;
  /** Whether the goods are accessories of a bulky item. */
  is_bulky_item_accessories?: boolean;
}

/** Consign order inside {@link CancelFbtMcfOrderMcfOrder}. */
export interface CancelFbtMcfOrderConsignOrder {
  /** Id of the parcel (consign order) in the FBT system, with the prefix OBF. Example: `OBF1234`. */
  id?: string;
  /** State of the parcel: PENDING, HANDLE_BY_WAREHOUSE, SHIPPED, HANDOVER to the carrier, COMPLETED; or CLOSED, LOST, DAMAGE, ABNORMAL if it went wrong. Example: `cancelled`. */
  status?: string;
}

/** Consign order inside {@link CancelFbtMcfOrderParams}. */
export interface CancelFbtMcfOrderConsignOrder2 {
  /** Id of the parcel (consign order) in the FBT system, with the prefix OBF. Example: `OBF7136104329798256386`. */
  id?: common.Id | undefined;
}

/** MCF order inside {@link CancelFbtMcfOrderResponse}. */
export interface CancelFbtMcfOrderMcfOrder {
  /** Parcels of the multi-channel order, one for each shipment; empty until the warehouse has shipped. */
  consign_orders?: CancelFbtMcfOrderConsignOrder[];
  /** Id of the order in your own order system. Example: `shopify7136104329798256386`. */
  external_order_id?: string;
  /** Id of the multi-channel order in the FBT system. Example: `7136104329798256386`. */
  mcf_order_id?: string;
}

/** Carton inside {@link AllocationShipment}. */
export interface Carton {
  /** Length, width, height and weight of each carton. */
  box_measurements?: BoxMeasurement;
  /** Numbers of the cartons that have this content and size. */
  carton_nums?: string[];
  /** Whether the carton holds one SKU or several. */
  carton_type?: string;
  /** Goods packed in each carton, with quantity, lot and expiry. */
  items?: CreateOrUpdateInboundPlanItem[];
  /** Number of cartons with this content and size. */
  quantity?: number;
}

/** Carton detail inside {@link InboundOrder}. */
export interface CartonDetail {
  /** Length, width, height and weight of each carton. */
  box_measurements?: BoxMeasurement;
  /** Number of the carton within the inbound order. */
  carton_no?: string;
  /** Whether the carton holds one SKU or several. */
  carton_type?: string;
  /** Goods packed in each carton, with quantity, lot and expiry. */
  items?: Item[];
}

/** Consign order inside {@link McfOrder}. */
export interface ConsignOrder {
  /** Carrier of the parcel; empty until it has been handed over. Example: `USPS`. */
  carrier?: string;
  /** Goods and quantities packed in this parcel. */
  goods?: GetFbtMcfOrderStatusGoods[];
  /** Id of the parcel (consign order) in the FBT system, with the prefix OBF. Example: `OBF1234`. */
  id?: string;
  /** Who cancelled the parcel: true for the platform, false for your own order system. Example: `false`. */
  is_platform_closed?: boolean;
  /** What holds the parcel up; filled for states such as ABNORMAL or LOST. */
  issue?: string;
  /** Carrier of the parcel; empty until it has been handed over. */
  shipping_provider?: ShippingProvider;
  /** State of the parcel: PENDING, HANDLE_BY_WAREHOUSE, SHIPPED, HANDOVER to the carrier, COMPLETED; or CLOSED, LOST, DAMAGE, ABNORMAL if it went wrong. Example: `PENDING`. */
  status?: string;
  /** Tracking number of the parcel; empty until it has been handed over. Example: `TN87654321`. */
  tracking_number?: string;
}

/** Consignee inside {@link CreateFbtMcfOrderParams}. */
export interface Consignee {
  /** Address to deliver to; it must pass the address check, otherwise no order is created. Required. */
  address: CreateFbtMcfOrderAddress;
  /** Email address of the person who gets the goods. Required. */
  email: string;
  /** Full name of the person who gets the goods. Required. */
  name: string;
  /** Phone number of the person who gets the goods. Required. */
  phone_number: string;
}

/** Battery extra info inside {@link CreateFbtGoodsHazmatInfo}. */
export interface CreateFbtGoodsBatteryExtraInfo {
  /** Number of batteries in each package, as text. */
  battery_count_per_package?: string | undefined;
  /** How the battery is packed in relation to a device. Required. */
  battery_packaging_type: BatteryPackagingType;
  /** Kind of the battery, such as its chemistry. Required. */
  battery_type: string;
  /** Whether the battery needs a test report by UN 38.3. Required. */
  is_need_un_38_3_test: boolean;
  /** Capacity of all batteries in a package, in `total_battery_capacity_unit`, as text. Required. */
  total_battery_capacity: string;
  /** Unit of `total_battery_capacity`, such as watt-hours. Required. */
  total_battery_capacity_unit: string;
  /** Weight of all batteries in a package, in `total_battery_weight_unit`, as text. Required. */
  total_battery_weight: string;
  /** Unit of `total_battery_weight`, such as grams. Required. */
  total_battery_weight_unit: string;
  /** Address of the battery's test report by UN 38.3. */
  un_38_3_test_file_url?: string | undefined;
}

/** Bulky item attribute inside {@link CreateGoodsDto}, {@link UpdateGoodsDto}. */
export interface CreateFbtGoodsBulkyItemAttribute {
  /** Whether the goods are accessories of a bulky item. */
  is_bulky_item_accessories?: boolean | undefined;
}

/** Flammable liquids extra info inside {@link CreateFbtGoodsHazmatInfo}. */
export interface CreateFbtGoodsFlammableLiquidsExtraInfo {
  /** Kind of liquid, from perfume to paint, that can catch fire. Required. */
  flammable_liquids_type: FlammableLiquidsType;
  /** Volume of the flammable liquid in `volume_unit`, as text. Required. */
  flammable_liquids_volume: string;
  /** Unit of the volume, such as milliliters. */
  volume_unit?: string | undefined;
}

/** Hazmat info inside {@link CreateGoodsDto}, {@link UpdateGoodsDto}. */
export interface CreateFbtGoodsHazmatInfo {
  /** Volume of the aerosol; needed if `hazmat_type` is AEROSOLS. */
  aerosol_extra_info?: AerosolExtraInfo | undefined;
  /** Facts about the battery; needed if `hazmat_type` is BATTERY. */
  battery_extra_info?: CreateFbtGoodsBatteryExtraInfo | undefined;
  /** Class of dangerous goods in the United Nations scheme. Required. */
  dg_class: DgClass;
  /** Four-digit number of the dangerous goods in the United Nations list. Required. */
  dg_uncode: DgUncode;
  /** Kind and volume of the liquid; needed if `hazmat_type` is FLAMMABLE_LIQUID. */
  flammable_liquids_extra_info?: CreateFbtGoodsFlammableLiquidsExtraInfo | undefined;
  /** Kind of dangerous goods, which decides on the further details needed. Required. */
  hazmat_type: HazmatType;
  /** Address of the material safety data sheet. Required. */
  msds_file_url: string;
}

/** Address inside {@link Consignee}. */
export interface CreateFbtMcfOrderAddress {
  /** First line of the address: street and number. Required. */
  address_line_1: string;
  /** Second line of the address, such as a flat or a building; may be empty. */
  address_line_2?: string | undefined;
  /** Town or city that the address lies in. Required. */
  city: string;
  /** Country of the address, ISO 3166-1 alpha-2. Required. */
  country_code: string;
  /** Part of the city or county that the address lies in. */
  district_or_county?: string | undefined;
  /** Postal code of the address, in the US the ZIP code. */
  postal_code?: string | undefined;
  /** State, province or region that the address lies in. Required. */
  state_or_region: string;
}

/** Goods inside {@link CreateFbtMcfOrderParams}. */
export interface CreateFbtMcfOrderGoods {
  /** Id of the goods to deliver, as the FBT system knows them. Required. */
  id: common.Id;
  /** Units to deliver; all goods of the order together at most 50. Required. */
  quantity: common.Integer;
}

/** Create goods dto inside {@link CreateFbtGoodsParams}. */
export interface CreateGoodsDto {
  /** Barcodes that are printed on the goods, each with its kind. */
  barcode_infos?: readonly BarcodeInfo[] | undefined;
  /** Whether the goods are bulky or belong to a bulky item. */
  bulky_item_attribute?: CreateFbtGoodsBulkyItemAttribute | undefined;
  /** How the goods are created, for example from an existing SKU of the shop. Required. */
  create_goods_type: string;
  /** Size and weight of the goods as you declare them. Required. */
  dimension_and_weight_base_info: DimensionAndWeightBaseInfo;
  /** Address at which the picture of the goods can be loaded. Required. */
  goods_image_url: string;
  /** Name under which FBT warehouses keep the goods. Required. */
  goods_name: string;
  /** Whether the goods are fragile, liquid or sharp. */
  goods_safety_attributes?: GoodsSafetyAttribute | undefined;
  /** Facts on the dangerous goods; needed if `is_hazmat` is true. */
  hazmat_info?: CreateFbtGoodsHazmatInfo | undefined;
  /** Whether the expiry dates of the goods are managed. Required. */
  is_expiration_management: boolean;
  /** Whether the goods are dangerous goods in transport. Required. */
  is_hazmat: boolean;
  /** Whether the goods are tracked by lot code. Required. */
  is_lot_code: boolean;
  /** Whether the goods ship in their own container, without a further box. */
  is_sioc?: boolean | undefined;
  /** Code that you gave the goods, such as their id in your own system. */
  reference_code?: string | undefined;
  /** What the warehouse does with goods that customers send back. Required. */
  return_handling_method: ReturnHandlingMethod;
  /** How long the goods keep and what happens before and after they expire. */
  shelf_life_attribute_info?: ShelfLifeAttributeInfo | undefined;
  /** Proof that the goods can ship in their own container. */
  sioc_attribute?: SiocAttribute | undefined;
  /** Platform's id of the SKU in the shop (TikTok Shop, TTS). Required. */
  tts_sku_id: common.Id;
}

/** Box measurement inside {@link CreateOrUpdateInboundPlanCarton}. */
export interface CreateOrUpdateInboundPlanBoxMeasurement {
  /** Height of the carton in `length_unit`, as text. Required. */
  height: string;
  /** Length of the carton in `length_unit`, as text. Required. */
  length: string;
  /** Unit of length, width and height of the carton. Required. */
  length_unit: LengthUnit;
  /** Weight of the carton in `weight_unit`, as text. Required. */
  weight: string;
  /** Unit that the weight beside it is given in. Required. */
  weight_unit: CreateOrUpdateInboundPlanBoxMeasurementWeightUnit;
  /** Width of the carton in `length_unit`, as text. Required. */
  width: string;
}

/** Carton inside {@link CreateOrUpdateInboundPlanParams}, {@link ShipInboundOrderParams}. */
export interface CreateOrUpdateInboundPlanCarton {
  /** Length, width, height and weight of each carton. Required. */
  box_measurements: CreateOrUpdateInboundPlanBoxMeasurement;
  /** Numbers of the cartons that have this content and size. */
  carton_nums?: readonly string[] | undefined;
  /** Whether the carton holds one SKU or several. Required. */
  carton_type: CartonType;
  /** Goods packed in each carton, with quantity, lot and expiry. Required. */
  items: readonly CreateOrUpdateInboundPlanItem[];
  /** Number of cartons with this content and size. Required. */
  quantity: common.Integer;
}

/** Item inside {@link Carton}, {@link CreateOrUpdateInboundPlanCarton}. */
export interface CreateOrUpdateInboundPlanItem {
  /** When the goods expire, Unix time, as text. */
  expiration_timestamp?: string | undefined;
  /** Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop. */
  goods_id?: string | undefined;
  /** Code that marks units made in the same production run. */
  lot_code?: string | undefined;
  /** Number of units of the goods in the order, plan or carton. */
  quantity?: number | undefined;
}

/** Create result inside {@link CreateResultInfo}. */
export interface CreateResult {
  /** Why the operation failed; absent if `is_success` is true. */
  fail_reason?: string;
  /** Whether the operation succeeded; if not, `fail_reason` says why. */
  is_success?: boolean;
  /** Id of the goods in the FBT system (Fulfilled by TikTok). */
  tts_goods_id?: string;
  /** Platform's id of the SKU in the shop (TikTok Shop, TTS). */
  tts_sku_id?: string;
}

/** Create result info inside {@link CreateFbtGoodsResponse}. */
export interface CreateResultInfo {
  /** Outcome for each of the goods to create. */
  create_result_list?: CreateResult[];
}

/** Dimension inside {@link MerchantDeclarationInfo}, {@link WarehouseConfirmationInfo}. */
export interface Dimension {
  /** Height of the goods in `unit`, text with up to three decimals. */
  height?: string;
  /** Length of the goods in `unit`, text with up to three decimals. */
  length?: string;
  /** Unit of length, width and height, such as CENTIMETER or INCH. */
  unit?: string;
  /** Width of the goods in `unit`, text with up to three decimals. */
  width?: string;
}

/** Dimension and weight base info inside {@link CreateGoodsDto}. */
export interface DimensionAndWeightBaseInfo {
  /** Unit that length, width and height of the goods are given in. Required. */
  dimension_unit: string;
  /** Height of the goods in `dimension_unit`, as text. Required. */
  height_value: string;
  /** Length of the goods in `dimension_unit`, as text. Required. */
  length_value: string;
  /** Unit that the weight beside it is given in. Required. */
  weight_unit: string;
  /** Weight of the goods in `weight_unit`, as text. Required. */
  weight_value: string;
  /** Width of the goods in `dimension_unit`, as text. Required. */
  width_value: string;
}

/** Estimate arrival time inside {@link ConfirmInboundMethodParams}, {@link GetInboundMethodDetailParams}. */
export interface EstimateArrivalTime {
  /** End of the period, as a Unix timestamp in text. Required. */
  end_timestamp: string;
  /** Start of the period, as a Unix timestamp in text. Required. */
  start_timestamp: string;
}

/** Exp base info inside {@link HazmatAndExpirationDto}. */
export interface ExpBaseInfo {
  /** Days before expiry on which the platform starts to remind the seller. */
  expiration_alert_days?: number;
  /** Days before expiry from which the warehouse no longer accepts the goods. */
  inbound_cutoff_days?: number;
  /** Days before expiry from which the goods are no longer sold. */
  sales_cutoff_days?: number;
}

/** Flammable liquids extra info inside {@link HazmatInfo}. */
export interface FlammableLiquidsExtraInfo {
  /** Kind of liquid, from perfume to paint, that can catch fire. */
  flammable_liquids_type?: string;
  /** Volume of the flammable liquid in `volume_unit`, as text. */
  flammable_liquids_volume?: string;
  /** Unit of the volume, such as milliliters. */
  volume_unit?: string;
}

/** Goods inside {@link ConsignOrder}. */
export interface GetFbtMcfOrderStatusGoods {
  /** Id of the goods in the FBT system (Fulfilled by TikTok), not the product id. Example: `123124124`. */
  id?: string;
  /** Number of units of the goods in the order, plan or carton. Example: `1`. */
  quantity?: number;
}

/** Warehouse inside {@link InboundOrder}. */
export interface GetInboundOrderWarehouse {
  /** Ids of the warehouse in the shop's own list of warehouses. */
  business_warehouse_ids?: string[];
  /** Id of the warehouse in the FBT system (Fulfilled by TikTok), different from the warehouse id of the shop. */
  fbt_warehouse_id?: string;
  /** FBT warehouse as the seller sees it, such as TikTok_Eastvale(CA). */
  name?: string;
  /** Kind of the warehouse: PLATFORM_WAREHOUSE. */
  type?: string;
}

/** Goods inside {@link SearchGoodsInfoResponse}. */
export interface Goods {
  /** Barcodes of the goods, each with kind and content. */
  barcodes?: Barcode[];
  /** Whether the goods are bulky or belong to a bulky item. */
  bulky_item_attribute?: BulkyItemAttribute;
  /** Whether the goods are fragile, liquid or sharp. */
  goods_safety_attributes?: GoodsSafetyAttribute;
  /** State of the platform's check of the dangerous goods data. */
  hazmat_approval_status?: string;
  /** Facts on the dangerous goods; needed if `is_hazmat` is true. */
  hazmat_info?: HazmatInfo;
  /** Id of the goods in the FBT system (Fulfilled by TikTok), not the product id. */
  id?: string;
  /** Address at which the picture of the goods can be loaded. */
  image_url?: string;
  /** Whether the goods are dangerous goods in transport. */
  is_hazmat?: boolean;
  /** Whether the goods ship in their own container, without a further box. */
  is_sioc?: boolean;
  /** How lots and expiry dates of the goods are managed. */
  lot_expiration_info?: LotExpirationInfo;
  /** Size and weight of the goods as the seller declared them. */
  merchant_declaration_info?: MerchantDeclarationInfo;
  /** Name that the seller gave the goods in the FBT system. */
  name?: string;
  /** Code that you gave the goods, such as their id in your own system. */
  reference_code?: string;
  /** State of the platform's check of `sioc_attribute`. */
  sioc_approval_status?: string;
  /** Proof that the goods can ship in their own container. */
  sioc_attribute?: SiocAttribute;
  /** SKUs of the shop that the goods are linked to. */
  skus?: Sku[];
  /** Size and weight of the goods as the warehouse measured them on first receipt. */
  warehouse_confirmation_info?: WarehouseConfirmationInfo;
}

/** Goods inventory inside {@link QueryGoodsInventoryForMcfResponse}. */
export interface GoodsInventory {
  /** Units that can be ordered for delivery to customers of any sales channel. Example: `10`. */
  available_qty?: number;
  /** Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop. Example: `69167899745030`. */
  goods_id?: string;
}

/** Goods item inside {@link AllocationShipment}, {@link CreateOrUpdateInboundPlanParams}. */
export interface GoodsItem {
  /** Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop. */
  goods_id?: string | undefined;
  /** Number of units of the goods in the order, plan or carton. */
  quantity?: number | undefined;
}

/** Goods safety attribute inside {@link CreateGoodsDto}, {@link Goods}, {@link UpdateGoodsDto}. */
export interface GoodsSafetyAttribute {
  /** Whether the goods break easily and need careful handling. */
  is_fragile?: boolean | undefined;
  /** Whether the goods are or contain a liquid. */
  is_liquid?: boolean | undefined;
  /** Whether the goods have sharp edges or points. */
  is_sharp?: boolean | undefined;
}

/** Hazmat and expiration dto inside {@link HazmatAndExpirationInfo}. */
export interface HazmatAndExpirationDto {
  /** Numbers of days that rule how the goods are handled before they expire. */
  exp_base_info?: ExpBaseInfo;
  /** Whether the expiry dates of the goods are managed. */
  is_expiration_management?: boolean;
  /** Whether the goods are dangerous goods in transport. */
  is_hazmat?: boolean;
  /** Whether the goods are tracked by lot code. */
  is_lot_code?: boolean;
  /** Platform's id of the SKU in the shop (TikTok Shop, TTS). */
  tts_sku_id?: string;
}

/** Hazmat and expiration info inside {@link SearchGoodsHazmatAndExpirationInfoResponse}. */
export interface HazmatAndExpirationInfo {
  /** Entries for each SKU on dangerous goods and expiry. */
  hazmat_and_expiration_dto_list?: HazmatAndExpirationDto[];
}

/** Hazmat info inside {@link Goods}. */
export interface HazmatInfo {
  /** Volume of the aerosol; needed if `hazmat_type` is AEROSOLS. */
  aerosol_extra_info?: AerosolExtraInfo;
  /** Facts about the battery; needed if `hazmat_type` is BATTERY. */
  battery_extra_info?: BatteryExtraInfo;
  /** Class of dangerous goods in the United Nations scheme. */
  dg_class?: string;
  /** Four-digit number of the dangerous goods in the United Nations list. */
  dg_uncode?: string;
  /** Kind and volume of the liquid; needed if `hazmat_type` is FLAMMABLE_LIQUID. */
  flammable_liquids_extra_info?: FlammableLiquidsExtraInfo;
  /** Kind of dangerous goods, which decides on the further details needed. */
  hazmat_type?: string;
  /** Address of the material safety data sheet. */
  msds_file_url?: string;
}

/** Inbound goods lot receive item detail inside {@link InboundOrder}. */
export interface InboundGoodsLotReceiveItemDetail {
  /** Damaged units of the lot that were received. */
  defective_received_count?: number;
  /** When the lot expires, Unix time in seconds. */
  expiration_time?: number;
  /** Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop. */
  goods_id?: string;
  /** Code that marks units made in the same production run. */
  lot_code?: string;
  /** Undamaged units of the lot that were received. */
  normal_received_count?: number;
  /** Units of the lot that the seller announced. */
  planned_count?: number;
  /** Units of the lot that were received, damaged ones included. */
  total_received_count?: number;
}

/** Inbound order inside {@link GetInboundOrderResponse}. */
export interface InboundOrder {
  /** When the goods arrived at the warehouse, Unix time in seconds. */
  actual_arrival_time?: number;
  /** Cartons of the inbound order with their content; only if `include_carton_details` was set. */
  carton_details?: CartonDetail[];
  /** When the inbound order was created, Unix time in seconds. */
  create_time?: number;
  /** When the seller expects the goods to arrive, Unix time in seconds. */
  expected_arrival_time?: number;
  /** Goods of the inbound order by lot: planned and received units. */
  inbound_goods_lot_receive_item_details?: InboundGoodsLotReceiveItemDetail[];
  /** Carriers and waybills of the inbound order. */
  logistic_info_list?: LogisticInfo[];
  /** Seller that the inbound order belongs to. */
  merchant?: Merchant;
  /** Id of the inbound order, the delivery of goods from the seller to FBT warehouses. */
  order_id?: string;
  /** Id of the inbound order as text, with its prefix. */
  order_id_string?: string;
  /** Id of the inbound plan that the order came from. */
  order_plan_id?: string;
  /** When the seller shipped the goods to the warehouse, Unix time in seconds. */
  ship_time?: number;
  /** Changes of state of the inbound order, with time and operator. */
  status_logs?: StatusLog[];
  /** FBT warehouse that the goods are sent to. */
  warehouse?: GetInboundOrderWarehouse;
}

/** Inbound plan inside {@link CreateOrUpdateInboundPlanResponse}. */
export interface InboundPlan {
  /** Id of the inbound plan, which says what goods come in and how. */
  plan_id?: string;
}

/** Info inside {@link GetInboundMethodDetailResponse}. */
export interface Info {
  /** Shipments that the inbound plan is split into, one for each warehouse. */
  allocation_shipments?: AllocationShipment[];
  /** Estimated fee for spreading the goods over the warehouses. */
  placement_fee_estimate?: common.Money;
  /** Id of the offered distribution over warehouses, to confirm the inbound method with. */
  placement_option_id?: string;
}

/** Inventory inside {@link SearchFbtInventoryResponse}. */
export interface Inventory {
  /** Id of the warehouse in the FBT system (Fulfilled by TikTok), different from the warehouse id of the shop. Example: `7232382932030232`. */
  fbt_warehouse_id?: string;
  /** Goods kept in FBT warehouses, with their SKUs. */
  goods?: SearchFbtInventoryGoods;
  /** Units on their way to the warehouse: replenishment, customer returns and failed deliveries. Example: `10`. */
  in_transit_quantity?: number;
  /** Stock in the warehouse, without goods on their way. */
  on_hand_detail?: OnHandDetail;
}

/** Inventory record inside {@link SearchFbtInventoryRecordResponse}. */
export interface InventoryRecord {
  /** Units that were added or, if negative, taken away: `final_on_hand_quantity` less `initial_on_hand_quantity`. Example: `2`. */
  changed_quantity?: number;
  /** When the stock changed, Unix time in seconds. Example: `1212139230`. */
  create_time?: number;
  /** Id of the warehouse in the FBT system (Fulfilled by TikTok), different from the warehouse id of the shop. Example: `7232392932323`. */
  fbt_warehouse_id?: string;
  /** Units in the warehouse after the change; goods on their way are not counted. Example: `12`. */
  final_on_hand_quantity?: number;
  /** Goods kept in FBT warehouses, with their SKUs. */
  goods?: SearchFbtInventoryGoods;
  /** Units in the warehouse before the change; goods on their way are not counted. Example: `10`. */
  initial_on_hand_quantity?: number;
  /** Condition of the goods in the record: NORMAL or DEFECTIVE. Example: `NORMAL`. */
  inventory_goods_type?: InventoryGoodsType;
  /** FBT order that made the stock change, with its kind. */
  order?: Order;
}

/** Item inside {@link CartonDetail}. */
export interface Item {
  /** Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop. */
  goods_id?: string;
  /** Number of units of the goods in the order, plan or carton. */
  quantity?: number;
}

/** Warehouse inside {@link AvailableInboundMethod}. */
export interface ListAvailableInboundMethodsWarehouse {
  /** Id of the warehouse that the shipment goes to. */
  warehouse_id?: string;
  /** Name of the warehouse that the goods would go to. */
  warehouse_name?: string;
}

/** Logistic info inside {@link InboundOrder}. */
export interface LogisticInfo {
  /** Carrier that brings the cartons to the warehouse. */
  provider_name?: string;
  /** Number of the document or carton that the waybill belongs to. */
  related_number?: string;
  /** Number of the transport document that the carrier issued. */
  waybill_number?: string;
}

/** Logistics service inside {@link Warehouse}. */
export interface LogisticsService {
  /** Id of the logistics service in TikTok Shop. Example: `12123232323`. */
  id?: string;
  /** Service name as FBT shows it, such as a standard delivery. */
  name?: string;
  /** Whether the seller uses this logistics service. Example: `true`. */
  subscribed?: boolean;
}

/** Lot expiration info inside {@link Goods}. */
export interface LotExpirationInfo {
  /** Days before expiry on which the platform starts to remind the seller. */
  expiration_alert_days?: number;
  /** What happens to expired stock: TURN_INTO_DEFECTIVE_INVENTORY, RETURN_TO_SUPPLIER or DISPOSE. */
  handling_method?: string;
  /** Days before expiry from which the warehouse no longer accepts the goods. */
  inbound_cutoff_days?: number;
  /** Whether the expiry dates of the goods are managed. */
  is_expiration_management?: boolean;
  /** Whether the goods are tracked by lot; mandatory for certain product categories. */
  is_lot_control?: boolean;
  /** Days before expiry from which the goods are no longer sold. */
  sales_cutoff_days?: number;
  /** Number of days for which the goods keep, from production to expiry. */
  shelf_life_days?: number;
}

/** MCF order inside {@link CreateFbtMcfOrderResponse}, {@link GetFbtMcfOrderStatusResponse}. */
export interface McfOrder {
  /** Parcels of the multi-channel order, one for each shipment; empty until the warehouse has shipped. */
  consign_orders?: ConsignOrder[];
  /** When the multi-channel order was created, Unix time in seconds. Example: `1661756811`. */
  create_time?: number;
  /** Id of the order in your own order system. Example: `shopify202208291503530001100220033`. */
  external_order_id?: string;
  /** Id of the multi-channel order in the FBT system. Example: `7136104329798256386`. */
  mcf_order_id?: string;
}

/** MCF status inside {@link GetFbtMerchantMcfStatusResponse}. */
export interface McfStatus {
  /** Whether the seller takes part in multi-channel fulfillment (MCF): 1 for yes, 0 for no. Example: `0`. */
  is_mcf?: number;
}

/** Merchant inside {@link InboundOrder}. */
export interface Merchant {
  /** Id of the seller in the FBT system, not the shop id. */
  id?: string;
  /** Name under which the seller is known in the FBT system. */
  name?: string;
}

/** Merchant declaration info inside {@link Goods}. */
export interface MerchantDeclarationInfo {
  /** Length, width and height of the goods, with their unit. */
  dimension?: Dimension;
  /** Weight of the goods as the seller declared it. */
  weight?: Weight;
}

/** On hand detail inside {@link Inventory}, {@link SearchFbtInventorySku}. */
export interface OnHandDetail {
  /** Units that can be sold; reserved units are not counted. Example: `5`. */
  available_quantity?: number;
  /** Units set aside for customer orders or for return to the supplier. Example: `15`. */
  reserved_quantity?: number;
  /** Units in the warehouse: available, reserved and unfulfillable together. Example: `20`. */
  total_quantity?: number;
  /** Units that cannot be sold, for example because they are damaged. Example: `0`. */
  unfulfillable_quantity?: number;
}

/** Onboarded region inside {@link GetFbtMerchantOnboardedRegionsResponse}. */
export interface OnboardedRegion {
  /** Country or region in which the seller can use FBT, ISO 3166-1 alpha-2. Example: `GB`. */
  region_code?: string;
}

/** Operate goods SKU relation inside {@link UpdateGoodsSkuRelationsParams}. */
export interface OperateGoodsSkuRelation {
  /** Id of the goods in the FBT system (Fulfilled by TikTok). Required. */
  tts_goods_id: common.Id;
  /** Platform's ids of the SKUs in the shop (TikTok Shop, TTS). Required. */
  tts_sku_ids: readonly common.Id[];
}

/** Operate goods SKU relation info inside {@link UpdateGoodsSkuRelationsResponse}. */
export interface OperateGoodsSkuRelationInfo {
  /** Outcome for each pair of goods and SKU, one entry each. */
  operate_result_list?: OperateResult[];
}

/** Operate result inside {@link OperateGoodsSkuRelationInfo}. */
export interface OperateResult {
  /** Why the operation failed; absent if `is_success` is true. */
  fail_reason?: string;
  /** Whether the operation succeeded; if not, `fail_reason` says why. */
  is_success?: boolean;
  /** Id of the goods in the FBT system (Fulfilled by TikTok). */
  tts_goods_id?: string;
  /** Platform's id of the SKU in the shop (TikTok Shop, TTS). */
  tts_sku_id?: string;
}

/** Order inside {@link InventoryRecord}. */
export interface Order {
  /** Id of the FBT order that changed the stock. Example: `OBF8932302030203`. */
  id?: string;
  /** Kind of the FBT order that changed the stock, such as INBOUND_ORDER, CONSIGN_ORDER, CUSTOMER_RETURN or DISPOSAL. */
  type?: OrderType;
}

/** Parcel tracking info inside {@link UpdateInboundOrderTrackingParams}. */
export interface ParcelTrackingInfo {
  /** Number of the carton that the tracking number belongs to. Required. */
  carton_number: string;
  /** Carrier that brings the cartons to the warehouse. Required. */
  provider_name: string;
  /** Number under which the carrier tracks the carton or shipment. Required. */
  tracking_number: string;
}

/** Product inside {@link Sku}. */
export interface Product {
  /** Platform's id of the product in the shop. */
  id?: string;
  /** Address at which the main picture of the product can be loaded. */
  image_url?: string;
  /** Name of the product as buyers see it on the product page. */
  name?: string;
}

/** Goods inside {@link QueryGoodsInventoryForMcfParams}. */
export interface QueryGoodsInventoryForMcfGoods {
  /** Id of the goods in the FBT system (Fulfilled by TikTok); one id can stand for several SKUs of the shop. Required. Example: `69167899745030`. */
  goods_id: common.Id;
}

/** Goods inside {@link Inventory}, {@link InventoryRecord}. */
export interface SearchFbtInventoryGoods {
  /** Id of the goods in the FBT system (Fulfilled by TikTok), not the product id. Example: `12345`. */
  id?: string;
  /** Name that the seller gave the goods in the FBT system. */
  name?: string;
  /** Code that you gave the goods, such as their id in your own system. Example: `water01`. */
  reference_code?: string;
  /** SKUs of the shop that the goods are linked to. */
  skus?: SearchFbtInventorySku[];
}

/** SKU inside {@link SearchFbtInventoryGoods}. */
export interface SearchFbtInventorySku {
  /** Platform's id of the SKU in the shop, the variant of a product. Example: `73243612345`. */
  id?: string;
  /** Stock in the warehouse, without goods on their way. */
  on_hand_detail?: OnHandDetail;
}

/** Shelf life attribute info inside {@link CreateGoodsDto}, {@link UpdateGoodsDto}. */
export interface ShelfLifeAttributeInfo {
  /** Days before expiry on which the platform starts to remind the seller. Required. */
  expiration_alert_days: common.Integer;
  /** What the warehouse does with goods that have expired. */
  handling_method_expired_goods?: HandlingMethodExpiredGoods | undefined;
  /** Days before expiry from which the warehouse no longer accepts the goods. Required. */
  inbound_cutoff_days: common.Integer;
  /** Days before expiry from which the goods are no longer sold. Required. */
  sales_cutoff_days: common.Integer;
  /** Time for which the goods keep, from production to expiry. */
  shelf_life?: common.Integer | undefined;
}

/** Shipment option inside {@link ShipInboundOrderParams}. */
export interface ShipInboundOrderShipmentOption {
  /** Whether the freight fills a truck or shares it; only if `shipping_method` is FREIGHT. */
  freight_type?: FreightType | undefined;
  /** Whether the goods travel as parcels or as freight. Required. */
  shipping_method: ShippingMethod;
}

/** Shipment option inside {@link AllocationShipment}. */
export interface ShipmentOption {
  /** Whether the goods travel as parcels or as freight. */
  shipping_method?: string;
}

/** Shipping provider inside {@link ConsignOrder}. */
export interface ShippingProvider {
  /** Platform's id of the carrier that delivers the parcel. Example: `7345645330412603141`. */
  id?: string;
  /** Carrier that delivers the parcel to the customer. Example: `UPS`. */
  name?: string;
}

/** Sioc attribute inside {@link CreateGoodsDto}, {@link Goods}, {@link UpdateGoodsDto}. */
export interface SiocAttribute {
  /** Files that prove that the goods can ship in their own container. */
  sioc_files?: SiocFile[] | undefined;
}

/** Sioc file inside {@link SiocAttribute}. */
export interface SiocFile {
  /** Address of the file that proves that no further box is needed. */
  sioc_certification_url?: string | undefined;
  /** Kind of document that the proof consists of. */
  sioc_file_type?: string | undefined;
}

/** SKU inside {@link Goods}. */
export interface Sku {
  /** Platform's id of the SKU in the shop, the variant of a product. */
  id?: string;
  /** Address at which the picture of the SKU can be loaded. */
  image_url?: string;
  /** Whether the goods are linked to this SKU of the shop. */
  matched?: boolean;
  /** SKU name in the shop, made of the variant's attributes. */
  name?: string;
  /** Product of the shop that the goods are linked to. */
  product?: Product;
  /** Countries in which the SKU is sold, ISO 3166-1 alpha-2. */
  regions?: string[];
}

/** Status log inside {@link InboundOrder}. */
export interface StatusLog {
  /** State of the inbound order after the change. */
  new_status?: string;
  /** When the seller or the warehouse acted, Unix time in seconds. */
  operate_time?: number;
  /** Who changed the state of the inbound order. */
  operator?: string;
  /** State of the inbound order before the change. */
  previous_status?: string;
}

/** Dimension and weight base info inside {@link UpdateGoodsDto}. */
export interface UpdateFbtGoodsInfoDimensionAndWeightBaseInfo {
  /** Unit that length, width and height of the goods are given in. Required. */
  dimension_unit: DimensionUnit;
  /** Height of the goods in `dimension_unit`, as text. Required. */
  height_value: string;
  /** Length of the goods in `dimension_unit`, as text. Required. */
  length_value: string;
  /** Unit that the weight beside it is given in. Required. */
  weight_unit: WeightUnit;
  /** Weight of the goods in `weight_unit`, as text. Required. */
  weight_value: string;
  /** Width of the goods in `dimension_unit`, as text. Required. */
  width_value: string;
}

/** Update goods dto inside {@link UpdateFbtGoodsInfoParams}. */
export interface UpdateGoodsDto {
  /** Barcodes that are printed on the goods, each with its kind. */
  barcode_infos?: readonly BarcodeInfo[] | undefined;
  /** Whether the goods are bulky or belong to a bulky item. */
  bulky_item_attribute?: CreateFbtGoodsBulkyItemAttribute | undefined;
  /** Size and weight of the goods as you declare them. Required. */
  dimension_and_weight_base_info: UpdateFbtGoodsInfoDimensionAndWeightBaseInfo;
  /** Address at which the picture of the goods can be loaded. Required. */
  goods_image_url: string;
  /** Name under which FBT warehouses keep the goods. Required. */
  goods_name: string;
  /** Whether the goods are fragile, liquid or sharp. */
  goods_safety_attributes?: GoodsSafetyAttribute | undefined;
  /** Facts on the dangerous goods; needed if `is_hazmat` is true. */
  hazmat_info?: CreateFbtGoodsHazmatInfo | undefined;
  /** Whether the expiry dates of the goods are managed. Required. */
  is_expiration_management: boolean;
  /** Whether the goods are dangerous goods in transport. Required. */
  is_hazmat: boolean;
  /** Whether the goods are tracked by lot code. Required. */
  is_lot_code: boolean;
  /** Whether the goods ship in their own container, without a further box. */
  is_sioc?: boolean | undefined;
  /** Code that you gave the goods, such as their id in your own system. */
  reference_code?: string | undefined;
  /** What the warehouse does with goods that customers send back. Required. */
  return_handling_method: UpdateGoodsDtoReturnHandlingMethod;
  /** How long the goods keep and what happens before and after they expire. */
  shelf_life_attribute_info?: ShelfLifeAttributeInfo | undefined;
  /** Proof that the goods can ship in their own container. */
  sioc_attribute?: SiocAttribute | undefined;
  /** Id of the goods to change in the FBT system. Required. */
  tts_goods_id: common.Id;
}

/** Update result info inside {@link UpdateFbtGoodsInfoResponse}. */
export interface UpdateResultInfo {
  /** Why the operation failed; absent if `is_success` is true. */
  fail_reason?: string;
  /** Whether the operation succeeded; if not, `fail_reason` says why. */
  is_success?: boolean;
  /** Id of the goods in the FBT system (Fulfilled by TikTok). */
  tts_goods_id?: string;
}

/** Warehouse inside {@link GetFbtWarehouseListResponse}. */
export interface Warehouse {
  /** Postal address of the warehouse, split into its parts. */
  addresses?: Address[];
  /** Id of the warehouse in the FBT system (Fulfilled by TikTok), different from the warehouse id of the shop. Example: `121219993203023`. */
  fbt_warehouse_id?: string;
  /** Logistics services that this warehouse offers. */
  logistics_services?: LogisticsService[];
  /** FBT warehouse as the seller sees it, such as TikTok_Eastvale(CA). Example: `TikTok_Eastvale(CA)`. */
  name?: string;
  /** Whether the seller has signed up to use this warehouse. Example: `true`. */
  subscribed?: boolean;
  /** Kind of the warehouse: PLATFORM_WAREHOUSE. Example: `PLATFORM_WAREHOUSE`. */
  type?: WarehouseType;
  /** Ids that the FBT warehouse has in the shop's own list of warehouses. */
  warehouse_ids?: string[];
}

/** Warehouse confirmation info inside {@link Goods}. */
export interface WarehouseConfirmationInfo {
  /** Length, width and height of the goods, with their unit. */
  dimension?: Dimension;
  /** Weight of the goods as the warehouse measured it. */
  weight?: Weight;
}

/** Weight inside {@link MerchantDeclarationInfo}, {@link WarehouseConfirmationInfo}. */
export interface Weight {
  /** Unit of the weight, such as GRAM or POUND. */
  unit?: string;
  /** Weight of the goods in `unit`, text with up to three decimals. */
  value?: string;
}

/**
 * Values of `battery_packaging_type` in `CreateFbtGoodsBatteryExtraInfo`; more may be added.
 * - `IN_EQUIPMENT`: The battery is built into the device.
 * - `OTHER`: Any other way of packing.
 * - `STANDALONE`: The battery is packed on its own, without a device.
 * - `WITH_EQUIPMENT`: The battery lies beside the device in the same package.
 */
export type BatteryPackagingType =
  | "IN_EQUIPMENT"
  | "OTHER"
  | "STANDALONE"
  | "WITH_EQUIPMENT"
  | (string & {});

/**
 * Values of `carton_label_format` in `PrintInboundOrderLabelsRequest`; more may be added.
 * - `A4_4UP`: Four labels on each A4 sheet.
 * - `DEFAULT_1UP`: One label on each page.
 */
export type CartonLabelFormat =
  | "A4_4UP"
  | "DEFAULT_1UP"
  | (string & {});

/**
 * Values of `carton_type` in `CreateOrUpdateInboundPlanCarton`; more may be added.
 * - `MULTI_SKU`: The carton holds goods of several kinds.
 * - `SINGLE_SKU`: The carton holds goods of one kind only.
 */
export type CartonType =
  | "MULTI_SKU"
  | "SINGLE_SKU"
  | (string & {});

/**
 * Values of `weight_unit` in `CreateOrUpdateInboundPlanBoxMeasurement`; more may be added.
 * - `GRAM`: Metric unit g, one thousandth of a kilogram.
 * - `KILOGRAM`: Metric unit kg, 1000 grams.
 * - `MILLIGRAM`: Metric unit mg, one thousandth of a gram.
 * - `OUNCE`: Imperial unit oz, about 28.35 grams.
 * - `POUNDS`: Imperial unit lb, about 453.6 grams.
 */
export type CreateOrUpdateInboundPlanBoxMeasurementWeightUnit =
  | "GRAM"
  | "KILOGRAM"
  | "MILLIGRAM"
  | "OUNCE"
  | "POUNDS"
  | (string & {});

/**
 * Values of `dg_class` in `CreateFbtGoodsHazmatInfo`; more may be added.
 * - `CLASS_2`: Gases, for example aerosols.
 * - `CLASS_3`: Liquids that burn easily.
 * - `CLASS_9`: Other dangerous substances and articles, for example lithium batteries.
 */
export type DgClass =
  | "CLASS_2"
  | "CLASS_3"
  | "CLASS_9"
  | (string & {});

/**
 * Values of `dg_uncode` in `CreateFbtGoodsHazmatInfo`; more may be added.
 * - `OTHER`: Any UN number that is not listed.
 * - `UN1263`: Paint and paint related material.
 * - `UN1266`: Perfumery products with flammable solvents.
 * - `UN2807`: Magnetized material.
 * - `UN3065`: Alcoholic beverages.
 * - `UN3090`: Lithium metal batteries on their own.
 * - `UN3091`: Lithium metal batteries in or with equipment.
 * - `UN3480`: Lithium ion batteries on their own.
 * - `UN3481`: Lithium ion batteries in or with equipment.
 */
export type DgUncode =
  | "OTHER"
  | "UN1263"
  | "UN1266"
  | "UN2807"
  | "UN3065"
  | "UN3090"
  | "UN3091"
  | "UN3480"
  | "UN3481"
  | (string & {});

/**
 * Values of `dimension_unit` in `UpdateFbtGoodsInfoDimensionAndWeightBaseInfo`; more may be added.
 * - `CENTIMETER`: Metric unit cm, one hundredth of a meter.
 * - `FOOT`: Imperial unit ft, 30.48 centimeters.
 * - `INCH`: Imperial unit in, 2.54 centimeters.
 * - `METER`: Metric unit m, 100 centimeters.
 * - `MILLIMETER`: Metric unit mm, one thousandth of a meter.
 */
export type DimensionUnit =
  | "CENTIMETER"
  | "FOOT"
  | "INCH"
  | "METER"
  | "MILLIMETER"
  | (string & {});

/**
 * Values of `flammable_liquids_type` in `CreateFbtGoodsFlammableLiquidsExtraInfo`; more may be added.
 * - `ALCOHOLIC`: Drinks or liquids with alcohol.
 * - `OTHER`: Any other liquid that burns easily.
 * - `PAINT`: Paint, varnish and the like.
 * - `PERFUMERY`: Perfume and similar products.
 */
export type FlammableLiquidsType =
  | "ALCOHOLIC"
  | "OTHER"
  | "PAINT"
  | "PERFUMERY"
  | (string & {});

/**
 * Values of `freight_type` in `ShipInboundOrderShipmentOption`; more may be added.
 * - `FTL`: Full truckload: the shipment has the truck to itself.
 * - `LTL`: Less than truckload: the shipment shares the truck with others.
 */
export type FreightType =
  | "FTL"
  | "LTL"
  | (string & {});

/**
 * Values of `handling_method_expired_goods` in `ShelfLifeAttributeInfo`; more may be added.
 * - `DISPOSE`: The warehouse throws the expired units away.
 * - `RETURN_TO_SELLER`: The expired units are sent back to their owner.
 * - `STORE_UNITS`: The expired units stay in the warehouse, out of sale.
 */
export type HandlingMethodExpiredGoods =
  | "DISPOSE"
  | "RETURN_TO_SELLER"
  | "STORE_UNITS"
  | (string & {});

/**
 * Values of `hazmat_type` in `CreateFbtGoodsHazmatInfo`; more may be added.
 * - `AEROSOLS`: Sprays under pressure; give `aerosol_extra_info`.
 * - `BATTERY`: Batteries or goods with batteries; give `battery_extra_info`.
 * - `FLAMMABLE_LIQUID`: Liquids that burn easily; give `flammable_liquids_extra_info`.
 * - `MAGNETIZED`: Goods with strong magnets.
 */
export type HazmatType =
  | "AEROSOLS"
  | "BATTERY"
  | "FLAMMABLE_LIQUID"
  | "MAGNETIZED"
  | (string & {});

/**
 * Values of `inbound_method` in `ConfirmInboundMethodRequest`, `inbound_method` in `GetInboundMethodDetailRequest`; more may be added.
 * - `D2FC`: Direct to fulfillment center: the seller sends the goods to the warehouses where they will be stored.
 * - `ONE_HUB`: The seller sends all goods to one hub, from which the platform spreads them over its warehouses.
 */
export type InboundMethod =
  | "D2FC"
  | "ONE_HUB"
  | (string & {});

/**
 * Values of `inventory_goods_type` in `InventoryRecord`; more may be added.
 * - `NORMAL`: Units in good condition, which can be sold.
 * - `DEFECTIVE`: Damaged or otherwise faulty units, which cannot be sold.
 */
export type InventoryGoodsType =
  | "NORMAL"
  | "DEFECTIVE"
  | (string & {});

/**
 * Values of `length_unit` in `CreateOrUpdateInboundPlanBoxMeasurement`; more may be added.
 * - `CENTIMETER`: Metric unit cm, one hundredth of a meter.
 * - `FOOT`: Imperial unit ft, 30.48 centimeters.
 * - `INCH`: Imperial unit in, 2.54 centimeters.
 * - `METER`: Metric unit m, 100 centimeters.
 * - `MICRON`: Metric unit, one thousandth of a millimeter.
 * - `MILLIMETER`: Metric unit mm, one thousandth of a meter.
 */
export type LengthUnit =
  | "CENTIMETER"
  | "FOOT"
  | "INCH"
  | "METER"
  | "MICRON"
  | "MILLIMETER"
  | (string & {});

/**
 * Values of `operation_type` in `UpdateGoodsSkuRelationsRequest`; more may be added.
 * - `BIND`: Links the goods to the SKUs, so that stock counts for them.
 * - `UN_BIND`: Removes the link between goods and SKUs.
 */
export type OperationType =
  | "BIND"
  | "UN_BIND"
  | (string & {});

/**
 * Values of `type` in `Order`; more may be added.
 * - `INBOUND_ORDER`: Goods that the seller sent in were taken into stock.
 * - `RETURN_TO_SUPPLIER_ORDER`: Units left the warehouse and were sent back to the supplier.
 * - `DISPOSAL`: Units were thrown away and left the stock.
 * - `INVENTORY_STATUS_ADJUSTMENT_ORDER`: Units changed their condition, for example from normal to defective.
 * - `CONSIGN_ORDER`: The warehouse shipped goods to a customer, which lowers the stock.
 * - `INVENTORY_COUNT_ORDER`: A physical count in the warehouse corrected the stock.
 * - `FAILED_DELIVERY`: A parcel could not be delivered, and its goods came back to the warehouse.
 * - `CUSTOMER_RETURN`: Goods that a buyer sent back arrived at the warehouse.
 * - `INVENTORY_QUANTITY_ADJUSTMENT_ORDER`: The number of units in stock was corrected.
 * - `INVENTORY_TRANSFER_ORDER`: Units were moved from one warehouse to another.
 */
export type OrderType =
  | "INBOUND_ORDER"
  | "RETURN_TO_SUPPLIER_ORDER"
  | "DISPOSAL"
  | "INVENTORY_STATUS_ADJUSTMENT_ORDER"
  | "CONSIGN_ORDER"
  | "INVENTORY_COUNT_ORDER"
  | "FAILED_DELIVERY"
  | "CUSTOMER_RETURN"
  | "INVENTORY_QUANTITY_ADJUSTMENT_ORDER"
  | "INVENTORY_TRANSFER_ORDER"
  | (string & {});

/**
 * Values of `print_items` in `PrintInboundOrderLabelsRequest`; more may be added.
 * - `CARTON_PALLET_LABEL`: Address labels to stick on each box and pallet.
 * - `FBT_BARCODE`: Labels for single units, to scan in the warehouse.
 * - `PACKING_PICKING_LIST`: Lists of what is in the shipment.
 */
export type PrintItem =
  | "CARTON_PALLET_LABEL"
  | "FBT_BARCODE"
  | "PACKING_PICKING_LIST"
  | (string & {});

/**
 * Values of `return_handling_method` in `CreateGoodsDto`; more may be added.
 * - `COLLECT_RETURN_UNITS`: All units sent back are collected for the seller.
 * - `DISPOSAL_WITHOUT_INSPECTION`: All units sent back are thrown away unseen.
 * - `RESTOCK_SELLABLE_COLLECT_UNSELLABLE`: Good units go back into stock; the others are collected for the seller.
 * - `RESTOCK_SELLABLE_DISPOSE_UNSELLABLE`: Good units go back into stock; the others are thrown away.
 * - `RESTOCK_SELLABLE_RETURN_UNSELLABLE`: Good units go back into stock; the others go to the seller.
 * - `RETURN_WITHOUT_INSPECTION`: All units sent back go on to the seller unseen.
 */
export type ReturnHandlingMethod =
  | "COLLECT_RETURN_UNITS"
  | "DISPOSAL_WITHOUT_INSPECTION"
  | "RESTOCK_SELLABLE_COLLECT_UNSELLABLE"
  | "RESTOCK_SELLABLE_DISPOSE_UNSELLABLE"
  | "RESTOCK_SELLABLE_RETURN_UNSELLABLE"
  | "RETURN_WITHOUT_INSPECTION"
  | (string & {});

/**
 * Values of `shipping_method` in `ShipInboundOrderShipmentOption`; more may be added.
 * - `FREIGHT`: Larger loads on pallets by truck; `freight_type` says how.
 * - `SMALL_PARCEL`: Single cartons sent with a parcel service.
 */
export type ShippingMethod =
  | "FREIGHT"
  | "SMALL_PARCEL"
  | (string & {});

/**
 * Values of `return_handling_method` in `UpdateGoodsDto`; more may be added.
 * - `DISPOSAL_WITHOUT_INSPECTION`: All units sent back are thrown away unseen.
 * - `RESTOCK_SELLABLE_DISPOSE_UNSELLABLE`: Good units go back into stock; the others are thrown away.
 * - `RESTOCK_SELLABLE_RETURN_UNSELLABLE`: Good units go back into stock; the others go to the seller.
 * - `RETURN_WITHOUT_INSPECTION`: All units sent back go on to the seller unseen.
 */
export type UpdateGoodsDtoReturnHandlingMethod =
  | "DISPOSAL_WITHOUT_INSPECTION"
  | "RESTOCK_SELLABLE_DISPOSE_UNSELLABLE"
  | "RESTOCK_SELLABLE_RETURN_UNSELLABLE"
  | "RETURN_WITHOUT_INSPECTION"
  | (string & {});

/**
 * Values of `type` in `Warehouse`; more may be added.
 * - `PLATFORM_WAREHOUSE`: Run by TikTok for its fulfillment service (FBT).
 */
export type WarehouseType =
  | "PLATFORM_WAREHOUSE"
  | (string & {});

/**
 * Values of `weight_unit` in `UpdateFbtGoodsInfoDimensionAndWeightBaseInfo`; more may be added.
 * - `GRAM`: Metric unit g, one thousandth of a kilogram.
 * - `KILOGRAM`: Metric unit kg, 1000 grams.
 * - `MILLIGRAM`: Metric unit mg, one thousandth of a gram.
 * - `OUNCE`: Imperial unit oz, about 28.35 grams.
 * - `POUND`: Imperial unit lb, about 453.6 grams.
 */
export type WeightUnit =
  | "GRAM"
  | "KILOGRAM"
  | "MILLIGRAM"
  | "OUNCE"
  | "POUND"
  | (string & {});

/** FBT: the operations of the domain `fbt`. */
export class FbtApi extends Resource {
  /**
   * Cancels a multi-channel fulfilment order, in whole or for some of its consign orders.
   *
   * `POST /fbt/{version}/mcf_outbound_orders/cancel`, version 202601.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  cancelFbtMcfOrder(params: CancelFbtMcfOrderParams, options?: common.CallOptions): CallPromise<CancelFbtMcfOrderResponse> {
    return this.caller.call("fbt.cancel_fbt_mcf_order", params, options);
  }

  /**
   * Cancels one inbound order to a TikTok warehouse, with a reason.
   *
   * `POST /fbt/{version}/inbound_orders/cancel`, version 202602.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  cancelInboundOrder(params: CancelInboundOrderParams, options?: common.CallOptions): CallPromise<CancelInboundOrderResponse> {
    return this.caller.call("fbt.cancel_inbound_order", params, options);
  }

  /**
   * Confirms the placement and arrival time of an inbound plan, which creates inbound orders.
   *
   * `POST /fbt/{version}/confirm_inbound_method`, version 202603.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  confirmInboundMethod(params: ConfirmInboundMethodParams, options?: common.CallOptions): CallPromise<ConfirmInboundMethodResponse> {
    return this.caller.call("fbt.confirm_inbound_method", params, options);
  }

  /**
   * Creates warehouse goods for SKUs and returns a result for each.
   *
   * `POST /fbt/{version}/goods/create_goods`, version 202607; also 202603.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `create_result_info.create_result_list`; `raiseOnItemError` throws them.
   */
  createFbtGoods(params: CreateFbtGoodsParams, options?: common.CallOptions): CallPromise<CreateFbtGoodsResponse> {
    return this.caller.call("fbt.create_fbt_goods", params, options);
  }

  /**
   * Creates an order from another channel, to be fulfilled by TikTok's warehouse.
   *
   * `POST /fbt/{version}/mcf_outbound_orders`, version 202607; also 202601.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  createFbtMcfOrder(params: CreateFbtMcfOrderParams, options?: common.CallOptions): CallPromise<CreateFbtMcfOrderResponse> {
    return this.caller.call("fbt.create_fbt_mcf_order", params, options);
  }

  /**
   * Creates an inbound plan of goods and cartons, or updates an existing one.
   *
   * `POST /fbt/{version}/create_update_inbound_plan`, version 202602.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Idempotency key: `idempotent_key`; by default, the client creates one.
   */
  createOrUpdateInboundPlan(params?: CreateOrUpdateInboundPlanParams, options?: common.CallOptions): CallPromise<CreateOrUpdateInboundPlanResponse> {
    return this.caller.call("fbt.create_or_update_inbound_plan", params, options);
  }

  /**
   * Returns one multi-channel fulfilment order with its consign orders and tracking.
   *
   * `GET /fbt/{version}/mcf_outbound_orders`, version 202601.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getFbtMcfOrderStatus(params: GetFbtMcfOrderStatusParams, options?: common.CallOptions): CallPromise<GetFbtMcfOrderStatusResponse> {
    return this.caller.call("fbt.get_fbt_mcf_order_status", params, options);
  }

  /**
   * Tells whether the merchant may use multi-channel fulfilment.
   *
   * `GET /fbt/{version}/merchants/mcf_status`, version 202601.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getFbtMerchantMcfStatus(params?: GetFbtMerchantMcfStatusParams, options?: common.CallOptions): CallPromise<GetFbtMerchantMcfStatusResponse> {
    return this.caller.call("fbt.get_fbt_merchant_mcf_status", params, options);
  }

  /**
   * Lists the regions where the merchant uses Fulfilled by TikTok.
   *
   * `GET /fbt/{version}/merchants/onboarded_regions`, version 202409.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.fbt.info`.
   */
  getFbtMerchantOnboardedRegions(params?: GetFbtMerchantOnboardedRegionsParams, options?: common.CallOptions): CallPromise<GetFbtMerchantOnboardedRegionsResponse> {
    return this.caller.call("fbt.get_fbt_merchant_onboarded_regions", params, options);
  }

  /**
   * Lists the Fulfilled by TikTok warehouses, with their addresses and logistics services.
   *
   * `GET /fbt/{version}/warehouses`, version 202408.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.fbt.info`.
   */
  getFbtWarehouseList(params?: GetFbtWarehouseListParams, options?: common.CallOptions): CallPromise<GetFbtWarehouseListResponse> {
    return this.caller.call("fbt.get_fbt_warehouse_list", params, options);
  }

  /**
   * Returns the allocation and the placement fee of one inbound method for a plan.
   *
   * `POST /fbt/{version}/inbound_method_detail`, version 202602.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getInboundMethodDetail(params: GetInboundMethodDetailParams, options?: common.CallOptions): CallPromise<GetInboundMethodDetailResponse> {
    return this.caller.call("fbt.get_inbound_method_detail", params, options);
  }

  /**
   * Returns inbound orders, with their carriers, planned goods and received batches.
   *
   * `GET /fbt/{version}/inbound_orders`, version 202602; also 202409.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getInboundOrder(params: GetInboundOrderParams, options?: common.CallOptions): CallPromise<GetInboundOrderResponse> {
    return this.caller.call("fbt.get_inbound_order", params, options);
  }

  /**
   * Lists the inbound methods, time windows and warehouses open to a plan.
   *
   * `POST /fbt/{version}/list_available_inbound_method`, version 202602.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  listAvailableInboundMethods(params: ListAvailableInboundMethodsParams, options?: common.CallOptions): CallPromise<ListAvailableInboundMethodsResponse> {
    return this.caller.call("fbt.list_available_inbound_methods", params, options);
  }

  /**
   * Creates carton or item labels of an inbound order and returns their URL.
   *
   * `POST /fbt/{version}/inbound_orders/label_print`, version 202602.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  printInboundOrderLabels(params: PrintInboundOrderLabelsParams, options?: common.CallOptions): CallPromise<PrintInboundOrderLabelsResponse> {
    return this.caller.call("fbt.print_inbound_order_labels", params, options);
  }

  /**
   * Returns the quantity of goods available for multi-channel fulfilment.
   *
   * `POST /fbt/{version}/mcf/goods/inventory/search`, version 202601.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  queryGoodsInventoryForMcf(params: QueryGoodsInventoryForMcfParams, options?: common.CallOptions): CallPromise<QueryGoodsInventoryForMcfResponse> {
    return this.caller.call("fbt.query_goods_inventory_for_mcf", params, options);
  }

  /**
   * Lists stock in TikTok warehouses by goods, SKU or warehouse.
   *
   * `POST /fbt/{version}/inventory/search`, version 202408.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.fbt.info`.
   */
  searchFbtInventory(params?: SearchFbtInventoryParams, options?: common.PageOptions): PagePromise<Inventory, SearchFbtInventoryResponse> {
    return this.caller.list("fbt.search_fbt_inventory", params, options);
  }

  /**
   * Lists the changes of stock in TikTok warehouses within a time range.
   *
   * `POST /fbt/{version}/inventory_records/search`, version 202410.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.fbt.info`.
   *
   * @see https://partner.tiktokshop.com/docv2/page/670d584ba83c5f030f3071e4
   */
  searchFbtInventoryRecord(params?: SearchFbtInventoryRecordParams, options?: common.PageOptions): PagePromise<InventoryRecord, SearchFbtInventoryRecordResponse> {
    return this.caller.list("fbt.search_fbt_inventory_record", params, options);
  }

  /**
   * Returns hazmat and expiry data of the goods behind the given SKUs.
   *
   * `POST /fbt/{version}/goods/hazmat_and_expiration_info/search`, version 202603.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  searchGoodsHazmatAndExpirationInfo(params: SearchGoodsHazmatAndExpirationInfoParams, options?: common.CallOptions): CallPromise<SearchGoodsHazmatAndExpirationInfoResponse> {
    return this.caller.call("fbt.search_goods_hazmat_and_expiration_info", params, options);
  }

  /**
   * Lists warehouse goods by id, product, SKU or reference code.
   *
   * `POST /fbt/{version}/goods/search`, version 202607; also 202409.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  searchGoodsInfo(params?: SearchGoodsInfoParams, options?: common.PageOptions): PagePromise<Goods, SearchGoodsInfoResponse> {
    return this.caller.list("fbt.search_goods_info", params, options);
  }

  /**
   * Marks an inbound order as shipped with its shipping method and cartons.
   *
   * `POST /fbt/{version}/ship_inbound_order`, version 202603.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  shipInboundOrder(params: ShipInboundOrderParams, options?: common.CallOptions): CallPromise<ShipInboundOrderResponse> {
    return this.caller.call("fbt.ship_inbound_order", params, options);
  }

  /**
   * Replaces the name, size, hazmat and shelf-life data of one warehouse good.
   *
   * `POST /fbt/{version}/goods/update_goods_info`, version 202607; also 202603.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  updateFbtGoodsInfo(params?: UpdateFbtGoodsInfoParams, options?: common.CallOptions): CallPromise<UpdateFbtGoodsInfoResponse> {
    return this.caller.call("fbt.update_fbt_goods_info", params, options);
  }

  /**
   * Links SKUs to warehouse goods or unlinks them, with a result for each.
   *
   * `POST /fbt/{version}/goods/update_goods_sku_relation`, version 202603.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `operate_goods_sku_relation_info.operate_result_list`; `raiseOnItemError` throws them.
   */
  updateGoodsSkuRelations(params: UpdateGoodsSkuRelationsParams, options?: common.CallOptions): CallPromise<UpdateGoodsSkuRelationsResponse> {
    return this.caller.call("fbt.update_goods_sku_relations", params, options);
  }

  /**
   * Sets the carrier and the tracking number for the cartons of an inbound order.
   *
   * `POST /fbt/{version}/inbound_orders/tracking_update`, version 202602.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  updateInboundOrderTracking(params: UpdateInboundOrderTrackingParams, options?: common.CallOptions): CallPromise<UpdateInboundOrderTrackingResponse> {
    return this.caller.call("fbt.update_inbound_order_tracking", params, options);
  }

}