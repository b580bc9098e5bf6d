// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `CancelFBTMCFOrder` (202601). Cancels a multi-channel fulfilment order, in whole or for some of its consign orders. */
export interface CancelFbtMcfOrderParams {
  /** Consign orders. */
  consign_orders?: readonly CancelFbtMcfOrderConsignOrder2[] | undefined;
  /** MCF order id. Required. Example: `7136104329798256386`. */
  mcf_order_id: common.Id;
}

/** The parameters of `CancelInboundOrder` (202602). Cancels one inbound order to a TikTok warehouse, with a reason. */
export interface CancelInboundOrderParams {
  /** Cancel reason. Required. */
  cancel_reason: string;
  /** Order id. Required. */
  order_id: common.Id;
}

/** The parameters of `ConfirmInboundMethod` (202603). Confirms the placement and arrival time of an inbound plan, which creates inbound orders. */
export interface ConfirmInboundMethodParams {
  /** Estimate arrival time. Required. */
  estimate_arrival_time: EstimateArrivalTime;
  /** Inbound method. Required. */
  inbound_method: InboundMethod;
  /** Placement option id. Required. */
  placement_option_id: common.Id;
  /** Plan id. Required. */
  plan_id: common.Id;
}

/** The parameters of `CreateFBTGoods` (202607). Creates warehouse goods for SKUs and returns a result for each. */
export interface CreateFbtGoodsParams {
  /** Create goods dto list. Required. */
  create_goods_dto_list: readonly CreateGoodsDto[];
}

/** The parameters of `CreateFBTMCFOrder` (202607). Creates an order from another channel, to be fulfilled by TikTok's warehouse. */
export interface CreateFbtMcfOrderParams {
  /** Consignee. Required. */
  consignee: Consignee;
  /** External order id. Required. */
  external_order_id: common.Id;
  /** Goods. Required. */
  goods: readonly CreateFbtMcfOrderGoods[];
}

/** The parameters of `CreateOrUpdateInboundPlan` (202602). Creates an inbound plan of goods and cartons, or updates an existing one. */
export interface CreateOrUpdateInboundPlanParams {
  /** Cartons. */
  cartons?: readonly CreateOrUpdateInboundPlanCarton[] | undefined;
  /** Goods items. */
  goods_items?: readonly GoodsItem[] | undefined;
  /** Idempotent key. */
  idempotent_key?: string | undefined;
  /** Plan id. */
  plan_id?: common.Id | undefined;
}

/** The parameters of `GetFBFMCFOrderStatus` (202601). Returns one multi-channel fulfilment order with its consign orders and tracking. */
export interface GetFbtMcfOrderStatusParams {
  /** MCF order id. Required. Example: `7136104329798256386`. */
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
  /** Estimate arrival time. Required. */
  estimate_arrival_time: EstimateArrivalTime;
  /** Inbound method. Required. */
  inbound_method: InboundMethod;
  /** Plan id. Required. */
  plan_id: common.Id;
}

/** The parameters of `GetInboundOrder` (202602). Returns inbound orders, with their carriers, planned goods and received batches. */
export interface GetInboundOrderParams {
  /** Include carton details. */
  include_carton_details?: boolean | undefined;
  /** Order ids. Required. */
  order_ids: readonly common.Id[];
}

/** The parameters of `ListAvailableInboundMethods` (202602). Lists the inbound methods, time windows and warehouses open to a plan. */
export interface ListAvailableInboundMethodsParams {
  /** Plan id. Required. */
  plan_id: common.Id;
}

/** The parameters of `PrintInboundOrderLabels` (202602). Creates carton or item labels of an inbound order and returns their URL. */
export interface PrintInboundOrderLabelsParams {
  /** Barcode format. */
  barcode_format?: string | undefined;
  /** Carton label format. */
  carton_label_format?: CartonLabelFormat | undefined;
  /** Order id. Required. */
  order_id: common.Id;
  /** Print items. */
  print_items?: readonly PrintItem[] | undefined;
}

/** The parameters of `QueryGoodsInventoryForMCF` (202601). Returns the quantity of goods available for multi-channel fulfilment. */
export interface QueryGoodsInventoryForMcfParams {
  /** Goods. Required. */
  goods: readonly QueryGoodsInventoryForMcfGoods[];
}

/** The parameters of `SearchFBTInventory` (202408). Lists stock in TikTok warehouses by goods, SKU or warehouse. */
export interface SearchFbtInventoryParams {
  /** FBT warehouse ids. At most 100 items. */
  fbt_warehouse_ids?: readonly common.Id[] | undefined;
  /** Goods ids. At most 100 items. */
  goods_ids?: readonly common.Id[] | undefined;
  /** Page size. Required. 1 to 100. Example: `50`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `cGFnZV9udW1iZXI9Mg==`. */
  page_token?: string | undefined;
  /** SKU ids. At most 100 items. */
  sku_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `SearchFBTInventoryRecord` (202410). Lists the changes of stock in TikTok warehouses within a time range. */
export interface SearchFbtInventoryRecordParams {
  /** Create time, lower bound. Unix seconds. Example: `1293013251`. */
  create_time_ge?: common.Time | undefined;
  /** Create time, upper bound. Unix seconds. Example: `1393013251`. */
  create_time_le?: common.Time | undefined;
  /** FBT warehouse ids. At most 100 items. */
  fbt_warehouse_ids?: readonly common.Id[] | undefined;
  /** Goods ids. At most 100 items. */
  goods_ids?: readonly common.Id[] | undefined;
  /** Page size. Required. 1 to 100. Example: `50`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `cGFnZV9udW1iZXI9Mg==`. */
  page_token?: string | undefined;
}

/** The parameters of `SearchGoodsHazmatAndExpirationInfo` (202603). Returns hazmat and expiry data of the goods behind the given SKUs. */
export interface SearchGoodsHazmatAndExpirationInfoParams {
  /** Tts SKU ids. Required. */
  tts_sku_ids: readonly common.Id[];
}

/** The parameters of `SearchGoodsInfo` (202607). Lists warehouse goods by id, product, SKU or reference code. */
export interface SearchGoodsInfoParams {
  /** Goods ids. */
  goods_ids?: readonly common.Id[] | undefined;
  /** Page size. Required. */
  page_size?: common.Integer | undefined;
  /** Page token. */
  page_token?: string | undefined;
  /** Product ids. */
  product_ids?: readonly common.Id[] | undefined;
  /** Reference codes. */
  reference_codes?: readonly string[] | undefined;
  /** SKU ids. */
  sku_ids?: readonly common.Id[] | undefined;
}

/** The parameters of `ShipInboundOrder` (202603). Marks an inbound order as shipped with its shipping method and cartons. */
export interface ShipInboundOrderParams {
  /** Cartons. */
  cartons?: readonly CreateOrUpdateInboundPlanCarton[] | undefined;
  /** Inbound order id. Required. */
  inbound_order_id: common.Id;
  /** Shipment option. Required. */
  shipment_option: ShipInboundOrderShipmentOption;
}

/** The parameters of `UpdateFBTGoodsInfo` (202607). Replaces the name, size, hazmat and shelf-life data of one warehouse good. */
export interface UpdateFbtGoodsInfoParams {
  /** Update goods dto. */
  update_goods_dto?: UpdateGoodsDto | undefined;
}

/** The parameters of `UpdateGoodsSKURelations` (202603). Links SKUs to warehouse goods or unlinks them, with a result for each. */
export interface UpdateGoodsSkuRelationsParams {
  /** Operate goods SKU relation list. Required. */
  operate_goods_sku_relation_list: readonly OperateGoodsSkuRelation[];
  /** Operation type. Required. */
  operation_type: OperationType;
}

/** The parameters of `UpdateInboundOrderTracking` (202602). Sets the carrier and the tracking number for the cartons of an inbound order. */
export interface UpdateInboundOrderTrackingParams {
  /** Order id. Required. */
  order_id: common.Id;
  /** Parcel tracking info. */
  parcel_tracking_info?: readonly ParcelTrackingInfo[] | undefined;
}

/** The response of `CancelFBTMCFOrder` (202601). */
export interface CancelFbtMcfOrderResponse {
  /** MCF order. */
  mcf_order?: CancelFbtMcfOrderMcfOrder;
}

/** The response of `CancelInboundOrder` (202602). */
export interface CancelInboundOrderResponse {
}

/** The response of `ConfirmInboundMethod` (202603). */
export interface ConfirmInboundMethodResponse {
  /** Inbound order ids. */
  inbound_order_ids?: string[];
}

/** The response of `CreateFBTGoods` (202607). */
export interface CreateFbtGoodsResponse {
  /** Create result info. */
  create_result_info?: CreateResultInfo;
}

/** The response of `CreateFBTMCFOrder` (202607). */
export interface CreateFbtMcfOrderResponse {
  /** MCF order. */
  mcf_order?: McfOrder;
}

/** The response of `CreateOrUpdateInboundPlan` (202602). */
export interface CreateOrUpdateInboundPlanResponse {
  /** Inbound plan. */
  inbound_plan?: InboundPlan;
}

/** The response of `GetFBFMCFOrderStatus` (202601). */
export interface GetFbtMcfOrderStatusResponse {
  /** MCF order. */
  mcf_order?: McfOrder;
}

/** The response of `getfbtmerchantmcfstatus` (202601). */
export interface GetFbtMerchantMcfStatusResponse {
  /** MCF status. */
  mcf_status?: McfStatus;
}

/** The response of `GetFBTMerchantOnboardedRegions` (202409). */
export interface GetFbtMerchantOnboardedRegionsResponse {
  /** Onboarded regions. */
  onboarded_regions?: OnboardedRegion[];
}

/** The response of `GetFBTWarehouseList` (202408). */
export interface GetFbtWarehouseListResponse {
  /** Warehouses. */
  warehouses?: Warehouse[];
}

/** The response of `GetInboundMethodDetail` (202602). */
export interface GetInboundMethodDetailResponse {
  /** Expiration timestamp. */
  expiration_timestamp?: string;
  /** Info. */
  info?: Info[];
  /** Placement task status. */
  placement_task_status?: string;
}

/** The response of `GetInboundOrder` (202602). */
export interface GetInboundOrderResponse {
  /** Inbound orders. */
  inbound_orders?: InboundOrder[];
}

/** The response of `ListAvailableInboundMethods` (202602). */
export interface ListAvailableInboundMethodsResponse {
  /** Available inbound method list. */
  available_inbound_method_list?: AvailableInboundMethod[];
}

/** The response of `PrintInboundOrderLabels` (202602). */
export interface PrintInboundOrderLabelsResponse {
  /** Download URL. */
  download_url?: string;
  /** Task status. */
  task_status?: string;
}

/** The response of `QueryGoodsInventoryForMCF` (202601). */
export interface QueryGoodsInventoryForMcfResponse {
  /** Goods inventory list. */
  goods_inventory_list?: GoodsInventory[];
}

/** The response of `SearchFBTInventory` (202408). */
export interface SearchFbtInventoryResponse {
  /** Inventory. */
  inventory?: Inventory[];
  /** Next page token. Example: `cGFnZV9udW1iZXI9Mg==`. */
  next_page_token?: string;
  /** Total count. Example: `22113`. */
  total_count?: number;
}

/** The response of `SearchFBTInventoryRecord` (202410). */
export interface SearchFbtInventoryRecordResponse {
  /** Inventory records. */
  inventory_records?: InventoryRecord[];
  /** Next page token. Example: `cGFnZV9udW1iZXI9Mg==`. */
  next_page_token?: string;
  /** Total count. Example: `22113`. */
  total_count?: number;
}

/** The response of `SearchGoodsHazmatAndExpirationInfo` (202603). */
export interface SearchGoodsHazmatAndExpirationInfoResponse {
  /** Hazmat and expiration info. */
  hazmat_and_expiration_info?: HazmatAndExpirationInfo;
}

/** The response of `SearchGoodsInfo` (202607). */
export interface SearchGoodsInfoResponse {
  /** Goods. */
  goods?: Goods[];
  /** Next page token. */
  next_page_token?: string;
  /** Total count. */
  total_count?: number;
}

/** The response of `ShipInboundOrder` (202603). */
export interface ShipInboundOrderResponse {
  /** Inbound order id. */
  inbound_order_id?: string;
}

/** The response of `UpdateFBTGoodsInfo` (202607). */
export interface UpdateFbtGoodsInfoResponse {
  /** Update result info. */
  update_result_info?: UpdateResultInfo;
}

/** The response of `UpdateGoodsSKURelations` (202603). */
export interface UpdateGoodsSkuRelationsResponse {
  /** Operate goods SKU relation info. */
  operate_goods_sku_relation_info?: OperateGoodsSkuRelationInfo;
}

/** The response of `UpdateInboundOrderTracking` (202602). */
export interface UpdateInboundOrderTrackingResponse {
}

/** Address inside {@link Warehouse}. */
export interface Address {
  /** Address line 1. */
  address_line_1?: string;
  /** Address line 2. */
  address_line_2?: string;
  /** Address line 3. */
  address_line_3?: string;
  /** City. Example: `Rialto`. */
  city?: string;
  /** District. */
  district?: string;
  /** Postal code. Example: `92376`. */
  postal_code?: string;
  /** Region code. Example: `US`. */
  region_code?: string;
  /** State. Example: `CA`. */
  state?: string;
}

/** Aerosol extra info inside {@link CreateFbtGoodsHazmatInfo}, {@link HazmatInfo}. */
export interface AerosolExtraInfo {
  /** Volume. */
  volume?: string | undefined;
  /** Volume unit. */
  volume_unit?: string | undefined;
}

/** Allocation shipment inside {@link Info}. */
export interface AllocationShipment {
  /** Cartons. */
  cartons?: Carton[];
  /** Goods items. */
  goods_items?: GoodsItem[];
  /** Shipment options. */
  shipment_options?: ShipmentOption[];
  /** Warehouse id. */
  warehouse_id?: string;
}

/** Available inbound method inside {@link ListAvailableInboundMethodsResponse}. */
export interface AvailableInboundMethod {
  /** Available time window list. */
  available_time_window_list?: AvailableTimeWindow[];
  /** Inbound method. */
  inbound_method?: string;
  /** Placement fee estimate. */
  placement_fee_estimate?: common.Money;
  /** Warehouse list. */
  warehouse_list?: ListAvailableInboundMethodsWarehouse[];
}

/** Available time window inside {@link AvailableInboundMethod}. */
export interface AvailableTimeWindow {
  /** End timestamp. */
  end_timestamp?: string;
  /** Start timestamp. */
  start_timestamp?: string;
}

/** Barcode inside {@link Goods}. */
export interface Barcode {
  /** Code. */
  code?: string;
  /** Type. */
  type?: string;
}

/** Barcode info inside {@link CreateGoodsDto}, {@link UpdateGoodsDto}. */
export interface BarcodeInfo {
  /** Barcode type. */
  barcode_type?: string | undefined;
  /** Barcode value. */
  barcode_value?: string | undefined;
}

/** Battery extra info inside {@link HazmatInfo}. */
export interface BatteryExtraInfo {
  /** Battery count per package. */
  battery_count_per_package?: string;
  /** Battery packaging type. */
  battery_packaging_type?: string;
  /** Battery type. */
  battery_type?: string;
  /** Is need un 38 3 test. */
  is_need_un_38_3_test?: boolean;
  /** Total battery capacity. */
  total_battery_capacity?: string;
  /** Total battery capacity unit. */
  total_battery_capacity_unit?: string;
  /** Total battery weight. */
  total_battery_weight?: string;
  /** Total battery weight unit. */
  total_battery_weight_unit?: string;
  /** Un 38 3 test file URL. */
  un_38_3_test_file_url?: string;
}

/** Box measurement inside {@link Carton}, {@link CartonDetail}. */
export interface BoxMeasurement {
  /** Height. */
  height?: string;
  /** Length. */
  length?: string;
  /** Length unit. */
  length_unit?: string;
  /** Weight. */
  weight?: string;
  /** Weight unit. */
  weight_unit?: string;
  /** Width. */
  width?: string;
}

/** Bulky item attribute inside {@link Goods}. */
export interface BulkyItemAttribute {
  /** Is bulky item. */
  is_bulky_item?: boolean;
  /** Is bulky item accessories. */
  is_bulky_item_accessories?: boolean;
}

/** Consign order inside {@link CancelFbtMcfOrderMcfOrder}. */
export interface CancelFbtMcfOrderConsignOrder {
  /** Id. Example: `OBF1234`. */
  id?: string;
  /** Status. Example: `cancelled`. */
  status?: string;
}

/** Consign order inside {@link CancelFbtMcfOrderParams}. */
export interface CancelFbtMcfOrderConsignOrder2 {
  /** Id. Example: `OBF7136104329798256386`. */
  id?: common.Id | undefined;
}

/** MCF order inside {@link CancelFbtMcfOrderResponse}. */
export interface CancelFbtMcfOrderMcfOrder {
  /** Consign orders. */
  consign_orders?: CancelFbtMcfOrderConsignOrder[];
  /** External order id. Example: `shopify7136104329798256386`. */
  external_order_id?: string;
  /** MCF order id. Example: `7136104329798256386`. */
  mcf_order_id?: string;
}

/** Carton inside {@link AllocationShipment}. */
export interface Carton {
  /** Box measurements. */
  box_measurements?: BoxMeasurement;
  /** Carton nums. */
  carton_nums?: string[];
  /** Carton type. */
  carton_type?: string;
  /** Items. */
  items?: CreateOrUpdateInboundPlanItem[];
  /** Quantity. */
  quantity?: number;
}

/** Carton detail inside {@link InboundOrder}. */
export interface CartonDetail {
  /** Box measurements. */
  box_measurements?: BoxMeasurement;
  /** Carton no. */
  carton_no?: string;
  /** Carton type. */
  carton_type?: string;
  /** Items. */
  items?: Item[];
}

/** Consign order inside {@link McfOrder}. */
export interface ConsignOrder {
  /** Carrier. Example: `USPS`. */
  carrier?: string;
  /** Goods. */
  goods?: GetFbtMcfOrderStatusGoods[];
  /** Id. Example: `OBF1234`. */
  id?: string;
  /** Is platform closed. Example: `false`. */
  is_platform_closed?: boolean;
  /** Issue. */
  issue?: string;
  /** Shipping provider. */
  shipping_provider?: ShippingProvider;
  /** Status. Example: `PENDING`. */
  status?: string;
  /** Tracking number. Example: `TN87654321`. */
  tracking_number?: string;
}

/** Consignee inside {@link CreateFbtMcfOrderParams}. */
export interface Consignee {
  /** Address. Required. */
  address: CreateFbtMcfOrderAddress;
  /** Email. Required. */
  email: string;
  /** Name. Required. */
  name: string;
  /** Phone number. Required. */
  phone_number: string;
}

/** Battery extra info inside {@link CreateFbtGoodsHazmatInfo}. */
export interface CreateFbtGoodsBatteryExtraInfo {
  /** Battery count per package. */
  battery_count_per_package?: string | undefined;
  /** Battery packaging type. Required. */
  battery_packaging_type: BatteryPackagingType;
  /** Battery type. Required. */
  battery_type: string;
  /** Is need un 38 3 test. Required. */
  is_need_un_38_3_test: boolean;
  /** Total battery capacity. Required. */
  total_battery_capacity: string;
  /** Total battery capacity unit. Required. */
  total_battery_capacity_unit: string;
  /** Total battery weight. Required. */
  total_battery_weight: string;
  /** Total battery weight unit. Required. */
  total_battery_weight_unit: string;
  /** Un 38 3 test file URL. */
  un_38_3_test_file_url?: string | undefined;
}

/** Bulky item attribute inside {@link CreateGoodsDto}, {@link UpdateGoodsDto}. */
export interface CreateFbtGoodsBulkyItemAttribute {
  /** Is bulky item accessories. */
  is_bulky_item_accessories?: boolean | undefined;
}

/** Flammable liquids extra info inside {@link CreateFbtGoodsHazmatInfo}. */
export interface CreateFbtGoodsFlammableLiquidsExtraInfo {
  /** Flammable liquids type. Required. */
  flammable_liquids_type: FlammableLiquidsType;
  /** Flammable liquids volume. Required. */
  flammable_liquids_volume: string;
  /** Volume unit. */
  volume_unit?: string | undefined;
}

/** Hazmat info inside {@link CreateGoodsDto}, {@link UpdateGoodsDto}. */
export interface CreateFbtGoodsHazmatInfo {
  /** Aerosol extra info. */
  aerosol_extra_info?: AerosolExtraInfo | undefined;
  /** Battery extra info. */
  battery_extra_info?: CreateFbtGoodsBatteryExtraInfo | undefined;
  /** Dg class. Required. */
  dg_class: DgClass;
  /** Dg uncode. Required. */
  dg_uncode: DgUncode;
  /** Flammable liquids extra info. */
  flammable_liquids_extra_info?: CreateFbtGoodsFlammableLiquidsExtraInfo | undefined;
  /** Hazmat type. Required. */
  hazmat_type: HazmatType;
  /** MSDS file URL. Required. */
  msds_file_url: string;
}

/** Address inside {@link Consignee}. */
export interface CreateFbtMcfOrderAddress {
  /** Address line 1. Required. */
  address_line_1: string;
  /** Address line 2. */
  address_line_2?: string | undefined;
  /** City. Required. */
  city: string;
  /** Country code. Required. */
  country_code: string;
  /** District or county. */
  district_or_county?: string | undefined;
  /** Postal code. */
  postal_code?: string | undefined;
  /** State or region. Required. */
  state_or_region: string;
}

/** Goods inside {@link CreateFbtMcfOrderParams}. */
export interface CreateFbtMcfOrderGoods {
  /** Id. Required. */
  id: common.Id;
  /** Quantity. Required. */
  quantity: common.Integer;
}

/** Create goods dto inside {@link CreateFbtGoodsParams}. */
export interface CreateGoodsDto {
  /** Barcode info. */
  barcode_infos?: readonly BarcodeInfo[] | undefined;
  /** Bulky item attribute. */
  bulky_item_attribute?: CreateFbtGoodsBulkyItemAttribute | undefined;
  /** Create goods type. Required. */
  create_goods_type: string;
  /** Dimension and weight base info. Required. */
  dimension_and_weight_base_info: DimensionAndWeightBaseInfo;
  /** Goods image URL. Required. */
  goods_image_url: string;
  /** Goods name. Required. */
  goods_name: string;
  /** Goods safety attributes. */
  goods_safety_attributes?: GoodsSafetyAttribute | undefined;
  /** Hazmat info. */
  hazmat_info?: CreateFbtGoodsHazmatInfo | undefined;
  /** Is expiration management. Required. */
  is_expiration_management: boolean;
  /** Is hazmat. Required. */
  is_hazmat: boolean;
  /** Is lot code. Required. */
  is_lot_code: boolean;
  /** Is sioc. */
  is_sioc?: boolean | undefined;
  /** Reference code. */
  reference_code?: string | undefined;
  /** Return handling method. Required. */
  return_handling_method: ReturnHandlingMethod;
  /** Shelf life attribute info. */
  shelf_life_attribute_info?: ShelfLifeAttributeInfo | undefined;
  /** Sioc attribute. */
  sioc_attribute?: SiocAttribute | undefined;
  /** Tts SKU id. Required. */
  tts_sku_id: common.Id;
}

/** Box measurement inside {@link CreateOrUpdateInboundPlanCarton}. */
export interface CreateOrUpdateInboundPlanBoxMeasurement {
  /** Height. Required. */
  height: string;
  /** Length. Required. */
  length: string;
  /** Length unit. Required. */
  length_unit: LengthUnit;
  /** Weight. Required. */
  weight: string;
  /** Weight unit. Required. */
  weight_unit: CreateOrUpdateInboundPlanBoxMeasurementWeightUnit;
  /** Width. Required. */
  width: string;
}

/** Carton inside {@link CreateOrUpdateInboundPlanParams}, {@link ShipInboundOrderParams}. */
export interface CreateOrUpdateInboundPlanCarton {
  /** Box measurements. Required. */
  box_measurements: CreateOrUpdateInboundPlanBoxMeasurement;
  /** Carton nums. */
  carton_nums?: readonly string[] | undefined;
  /** Carton type. Required. */
  carton_type: CartonType;
  /** Items. Required. */
  items: readonly CreateOrUpdateInboundPlanItem[];
  /** Quantity. Required. */
  quantity: common.Integer;
}

/** Item inside {@link Carton}, {@link CreateOrUpdateInboundPlanCarton}. */
export interface CreateOrUpdateInboundPlanItem {
  /** Expiration timestamp. */
  expiration_timestamp?: string | undefined;
  /** Goods id. */
  goods_id?: string | undefined;
  /** Lot code. */
  lot_code?: string | undefined;
  /** Quantity. */
  quantity?: number | undefined;
}

/** Create result inside {@link CreateResultInfo}. */
export interface CreateResult {
  /** Fail reason. */
  fail_reason?: string;
  /** Is success. */
  is_success?: boolean;
  /** Tts goods id. */
  tts_goods_id?: string;
  /** Tts SKU id. */
  tts_sku_id?: string;
}

/** Create result info inside {@link CreateFbtGoodsResponse}. */
export interface CreateResultInfo {
  /** Create result list. */
  create_result_list?: CreateResult[];
}

/** Dimension inside {@link MerchantDeclarationInfo}, {@link WarehouseConfirmationInfo}. */
export interface Dimension {
  /** Height. */
  height?: string;
  /** Length. */
  length?: string;
  /** Unit. */
  unit?: string;
  /** Width. */
  width?: string;
}

/** Dimension and weight base info inside {@link CreateGoodsDto}. */
export interface DimensionAndWeightBaseInfo {
  /** Dimension unit. Required. */
  dimension_unit: string;
  /** Height value. Required. */
  height_value: string;
  /** Length value. Required. */
  length_value: string;
  /** Weight unit. Required. */
  weight_unit: string;
  /** Weight value. Required. */
  weight_value: string;
  /** Width value. Required. */
  width_value: string;
}

/** Estimate arrival time inside {@link ConfirmInboundMethodParams}, {@link GetInboundMethodDetailParams}. */
export interface EstimateArrivalTime {
  /** End timestamp. Required. */
  end_timestamp: string;
  /** Start timestamp. Required. */
  start_timestamp: string;
}

/** Exp base info inside {@link HazmatAndExpirationDto}. */
export interface ExpBaseInfo {
  /** Expiration alert days. */
  expiration_alert_days?: number;
  /** Inbound cutoff days. */
  inbound_cutoff_days?: number;
  /** Sales cutoff days. */
  sales_cutoff_days?: number;
}

/** Flammable liquids extra info inside {@link HazmatInfo}. */
export interface FlammableLiquidsExtraInfo {
  /** Flammable liquids type. */
  flammable_liquids_type?: string;
  /** Flammable liquids volume. */
  flammable_liquids_volume?: string;
  /** Volume unit. */
  volume_unit?: string;
}

/** Goods inside {@link ConsignOrder}. */
export interface GetFbtMcfOrderStatusGoods {
  /** Id. Example: `123124124`. */
  id?: string;
  /** Quantity. Example: `1`. */
  quantity?: number;
}

/** Warehouse inside {@link InboundOrder}. */
export interface GetInboundOrderWarehouse {
  /** Business warehouse ids. */
  business_warehouse_ids?: string[];
  /** FBT warehouse id. */
  fbt_warehouse_id?: string;
  /** Name. */
  name?: string;
  /** Type. */
  type?: string;
}

/** Goods inside {@link SearchGoodsInfoResponse}. */
export interface Goods {
  /** Barcodes. */
  barcodes?: Barcode[];
  /** Bulky item attribute. */
  bulky_item_attribute?: BulkyItemAttribute;
  /** Goods safety attributes. */
  goods_safety_attributes?: GoodsSafetyAttribute;
  /** Hazmat approval status. */
  hazmat_approval_status?: string;
  /** Hazmat info. */
  hazmat_info?: HazmatInfo;
  /** Id. */
  id?: string;
  /** Image URL. */
  image_url?: string;
  /** Is hazmat. */
  is_hazmat?: boolean;
  /** Is sioc. */
  is_sioc?: boolean;
  /** Lot expiration info. */
  lot_expiration_info?: LotExpirationInfo;
  /** Merchant declaration info. */
  merchant_declaration_info?: MerchantDeclarationInfo;
  /** Name. */
  name?: string;
  /** Reference code. */
  reference_code?: string;
  /** Sioc approval status. */
  sioc_approval_status?: string;
  /** Sioc attribute. */
  sioc_attribute?: SiocAttribute;
  /** SKUs. */
  skus?: Sku[];
  /** Warehouse confirmation info. */
  warehouse_confirmation_info?: WarehouseConfirmationInfo;
}

/** Goods inventory inside {@link QueryGoodsInventoryForMcfResponse}. */
export interface GoodsInventory {
  /** Available quantity. Example: `10`. */
  available_qty?: number;
  /** Goods id. Example: `69167899745030`. */
  goods_id?: string;
}

/** Goods item inside {@link AllocationShipment}, {@link CreateOrUpdateInboundPlanParams}. */
export interface GoodsItem {
  /** Goods id. */
  goods_id?: string | undefined;
  /** Quantity. */
  quantity?: number | undefined;
}

/** Goods safety attribute inside {@link CreateGoodsDto}, {@link Goods}, {@link UpdateGoodsDto}. */
export interface GoodsSafetyAttribute {
  /** Is fragile. */
  is_fragile?: boolean | undefined;
  /** Is liquid. */
  is_liquid?: boolean | undefined;
  /** Is sharp. */
  is_sharp?: boolean | undefined;
}

/** Hazmat and expiration dto inside {@link HazmatAndExpirationInfo}. */
export interface HazmatAndExpirationDto {
  /** Exp base info. */
  exp_base_info?: ExpBaseInfo;
  /** Is expiration management. */
  is_expiration_management?: boolean;
  /** Is hazmat. */
  is_hazmat?: boolean;
  /** Is lot code. */
  is_lot_code?: boolean;
  /** Tts SKU id. */
  tts_sku_id?: string;
}

/** Hazmat and expiration info inside {@link SearchGoodsHazmatAndExpirationInfoResponse}. */
export interface HazmatAndExpirationInfo {
  /** Hazmat and expiration dto list. */
  hazmat_and_expiration_dto_list?: HazmatAndExpirationDto[];
}

/** Hazmat info inside {@link Goods}. */
export interface HazmatInfo {
  /** Aerosol extra info. */
  aerosol_extra_info?: AerosolExtraInfo;
  /** Battery extra info. */
  battery_extra_info?: BatteryExtraInfo;
  /** Dg class. */
  dg_class?: string;
  /** Dg uncode. */
  dg_uncode?: string;
  /** Flammable liquids extra info. */
  flammable_liquids_extra_info?: FlammableLiquidsExtraInfo;
  /** Hazmat type. */
  hazmat_type?: string;
  /** MSDS file URL. */
  msds_file_url?: string;
}

/** Inbound goods lot receive item detail inside {@link InboundOrder}. */
export interface InboundGoodsLotReceiveItemDetail {
  /** Defective received count. */
  defective_received_count?: number;
  /** Expiration time. Unix seconds. */
  expiration_time?: number;
  /** Goods id. */
  goods_id?: string;
  /** Lot code. */
  lot_code?: string;
  /** Normal received count. */
  normal_received_count?: number;
  /** Planned count. */
  planned_count?: number;
  /** Total received count. */
  total_received_count?: number;
}

/** Inbound order inside {@link GetInboundOrderResponse}. */
export interface InboundOrder {
  /** Actual arrival time. Unix seconds. */
  actual_arrival_time?: number;
  /** Carton details. */
  carton_details?: CartonDetail[];
  /** Create time. Unix seconds. */
  create_time?: number;
  /** Expected arrival time. Unix seconds. */
  expected_arrival_time?: number;
  /** Inbound goods lot receive item details. */
  inbound_goods_lot_receive_item_details?: InboundGoodsLotReceiveItemDetail[];
  /** Logistic info list. */
  logistic_info_list?: LogisticInfo[];
  /** Merchant. */
  merchant?: Merchant;
  /** Order id. */
  order_id?: string;
  /** Order id string. */
  order_id_string?: string;
  /** Order plan id. */
  order_plan_id?: string;
  /** Ship time. Unix seconds. */
  ship_time?: number;
  /** Status logs. */
  status_logs?: StatusLog[];
  /** Warehouse. */
  warehouse?: GetInboundOrderWarehouse;
}

/** Inbound plan inside {@link CreateOrUpdateInboundPlanResponse}. */
export interface InboundPlan {
  /** Plan id. */
  plan_id?: string;
}

/** Info inside {@link GetInboundMethodDetailResponse}. */
export interface Info {
  /** Allocation shipments. */
  allocation_shipments?: AllocationShipment[];
  /** Placement fee estimate. */
  placement_fee_estimate?: common.Money;
  /** Placement option id. */
  placement_option_id?: string;
}

/** Inventory inside {@link SearchFbtInventoryResponse}. */
export interface Inventory {
  /** FBT warehouse id. Example: `7232382932030232`. */
  fbt_warehouse_id?: string;
  /** Goods. */
  goods?: SearchFbtInventoryGoods;
  /** In transit quantity. Example: `10`. */
  in_transit_quantity?: number;
  /** On hand detail. */
  on_hand_detail?: OnHandDetail;
}

/** Inventory record inside {@link SearchFbtInventoryRecordResponse}. */
export interface InventoryRecord {
  /** Changed quantity. Example: `2`. */
  changed_quantity?: number;
  /** Create time. Unix seconds. Example: `1212139230`. */
  create_time?: number;
  /** FBT warehouse id. Example: `7232392932323`. */
  fbt_warehouse_id?: string;
  /** Final on hand quantity. Example: `12`. */
  final_on_hand_quantity?: number;
  /** Goods. */
  goods?: SearchFbtInventoryGoods;
  /** Initial on hand quantity. Example: `10`. */
  initial_on_hand_quantity?: number;
  /** Inventory goods type. Example: `NORMAL`. */
  inventory_goods_type?: InventoryGoodsType;
  /** Order. */
  order?: Order;
}

/** Item inside {@link CartonDetail}. */
export interface Item {
  /** Goods id. */
  goods_id?: string;
  /** Quantity. */
  quantity?: number;
}

/** Warehouse inside {@link AvailableInboundMethod}. */
export interface ListAvailableInboundMethodsWarehouse {
  /** Warehouse id. */
  warehouse_id?: string;
  /** Warehouse name. */
  warehouse_name?: string;
}

/** Logistic info inside {@link InboundOrder}. */
export interface LogisticInfo {
  /** Provider name. */
  provider_name?: string;
  /** Related number. */
  related_number?: string;
  /** Waybill number. */
  waybill_number?: string;
}

/** Logistics service inside {@link Warehouse}. */
export interface LogisticsService {
  /** Id. Example: `12123232323`. */
  id?: string;
  /** Name. */
  name?: string;
  /** Subscribed. Example: `true`. */
  subscribed?: boolean;
}

/** Lot expiration info inside {@link Goods}. */
export interface LotExpirationInfo {
  /** Expiration alert days. */
  expiration_alert_days?: number;
  /** Handling method. */
  handling_method?: string;
  /** Inbound cutoff days. */
  inbound_cutoff_days?: number;
  /** Is expiration management. */
  is_expiration_management?: boolean;
  /** Is lot control. */
  is_lot_control?: boolean;
  /** Sales cutoff days. */
  sales_cutoff_days?: number;
  /** Shelf life days. */
  shelf_life_days?: number;
}

/** MCF order inside {@link CreateFbtMcfOrderResponse}, {@link GetFbtMcfOrderStatusResponse}. */
export interface McfOrder {
  /** Consign orders. */
  consign_orders?: ConsignOrder[];
  /** Create time. Unix seconds. Example: `1661756811`. */
  create_time?: number;
  /** External order id. Example: `shopify202208291503530001100220033`. */
  external_order_id?: string;
  /** MCF order id. Example: `7136104329798256386`. */
  mcf_order_id?: string;
}

/** MCF status inside {@link GetFbtMerchantMcfStatusResponse}. */
export interface McfStatus {
  /** Is MCF. Example: `0`. */
  is_mcf?: number;
}

/** Merchant inside {@link InboundOrder}. */
export interface Merchant {
  /** Id. */
  id?: string;
  /** Name. */
  name?: string;
}

/** Merchant declaration info inside {@link Goods}. */
export interface MerchantDeclarationInfo {
  /** Dimension. */
  dimension?: Dimension;
  /** Weight. */
  weight?: Weight;
}

/** On hand detail inside {@link Inventory}, {@link SearchFbtInventorySku}. */
export interface OnHandDetail {
  /** Available quantity. Example: `5`. */
  available_quantity?: number;
  /** Reserved quantity. Example: `15`. */
  reserved_quantity?: number;
  /** Total quantity. Example: `20`. */
  total_quantity?: number;
  /** Unfulfillable quantity. Example: `0`. */
  unfulfillable_quantity?: number;
}

/** Onboarded region inside {@link GetFbtMerchantOnboardedRegionsResponse}. */
export interface OnboardedRegion {
  /** Region code. Example: `GB`. */
  region_code?: string;
}

/** Operate goods SKU relation inside {@link UpdateGoodsSkuRelationsParams}. */
export interface OperateGoodsSkuRelation {
  /** Tts goods id. Required. */
  tts_goods_id: common.Id;
  /** Tts SKU ids. Required. */
  tts_sku_ids: readonly common.Id[];
}

/** Operate goods SKU relation info inside {@link UpdateGoodsSkuRelationsResponse}. */
export interface OperateGoodsSkuRelationInfo {
  /** Operate result list. */
  operate_result_list?: OperateResult[];
}

/** Operate result inside {@link OperateGoodsSkuRelationInfo}. */
export interface OperateResult {
  /** Fail reason. */
  fail_reason?: string;
  /** Is success. */
  is_success?: boolean;
  /** Tts goods id. */
  tts_goods_id?: string;
  /** Tts SKU id. */
  tts_sku_id?: string;
}

/** Order inside {@link InventoryRecord}. */
export interface Order {
  /** Id. Example: `OBF8932302030203`. */
  id?: string;
  /** Type. */
  type?: OrderType;
}

/** Parcel tracking info inside {@link UpdateInboundOrderTrackingParams}. */
export interface ParcelTrackingInfo {
  /** Carton number. Required. */
  carton_number: string;
  /** Provider name. Required. */
  provider_name: string;
  /** Tracking number. Required. */
  tracking_number: string;
}

/** Product inside {@link Sku}. */
export interface Product {
  /** Id. */
  id?: string;
  /** Image URL. */
  image_url?: string;
  /** Name. */
  name?: string;
}

/** Goods inside {@link QueryGoodsInventoryForMcfParams}. */
export interface QueryGoodsInventoryForMcfGoods {
  /** Goods id. Required. Example: `69167899745030`. */
  goods_id: common.Id;
}

/** Goods inside {@link Inventory}, {@link InventoryRecord}. */
export interface SearchFbtInventoryGoods {
  /** Id. Example: `12345`. */
  id?: string;
  /** Name. */
  name?: string;
  /** Reference code. Example: `water01`. */
  reference_code?: string;
  /** SKUs. */
  skus?: SearchFbtInventorySku[];
}

/** SKU inside {@link SearchFbtInventoryGoods}. */
export interface SearchFbtInventorySku {
  /** Id. Example: `73243612345`. */
  id?: string;
  /** On hand detail. */
  on_hand_detail?: OnHandDetail;
}

/** Shelf life attribute info inside {@link CreateGoodsDto}, {@link UpdateGoodsDto}. */
export interface ShelfLifeAttributeInfo {
  /** Expiration alert days. Required. */
  expiration_alert_days: common.Integer;
  /** Handling method expired goods. */
  handling_method_expired_goods?: HandlingMethodExpiredGoods | undefined;
  /** Inbound cutoff days. Required. */
  inbound_cutoff_days: common.Integer;
  /** Sales cutoff days. Required. */
  sales_cutoff_days: common.Integer;
  /** Shelf life. */
  shelf_life?: common.Integer | undefined;
}

/** Shipment option inside {@link ShipInboundOrderParams}. */
export interface ShipInboundOrderShipmentOption {
  /** Freight type. */
  freight_type?: FreightType | undefined;
  /** Shipping method. Required. */
  shipping_method: ShippingMethod;
}

/** Shipment option inside {@link AllocationShipment}. */
export interface ShipmentOption {
  /** Shipping method. */
  shipping_method?: string;
}

/** Shipping provider inside {@link ConsignOrder}. */
export interface ShippingProvider {
  /** Id. Example: `7345645330412603141`. */
  id?: string;
  /** Name. Example: `UPS`. */
  name?: string;
}

/** Sioc attribute inside {@link CreateGoodsDto}, {@link Goods}, {@link UpdateGoodsDto}. */
export interface SiocAttribute {
  /** Sioc files. */
  sioc_files?: SiocFile[] | undefined;
}

/** Sioc file inside {@link SiocAttribute}. */
export interface SiocFile {
  /** Sioc certification URL. */
  sioc_certification_url?: string | undefined;
  /** Sioc file type. */
  sioc_file_type?: string | undefined;
}

/** SKU inside {@link Goods}. */
export interface Sku {
  /** Id. */
  id?: string;
  /** Image URL. */
  image_url?: string;
  /** Matched. */
  matched?: boolean;
  /** Name. */
  name?: string;
  /** Product. */
  product?: Product;
  /** Regions. */
  regions?: string[];
}

/** Status log inside {@link InboundOrder}. */
export interface StatusLog {
  /** New status. */
  new_status?: string;
  /** Operate time. Unix seconds. */
  operate_time?: number;
  /** Operator. */
  operator?: string;
  /** Previous status. */
  previous_status?: string;
}

/** Dimension and weight base info inside {@link UpdateGoodsDto}. */
export interface UpdateFbtGoodsInfoDimensionAndWeightBaseInfo {
  /** Dimension unit. Required. */
  dimension_unit: DimensionUnit;
  /** Height value. Required. */
  height_value: string;
  /** Length value. Required. */
  length_value: string;
  /** Weight unit. Required. */
  weight_unit: WeightUnit;
  /** Weight value. Required. */
  weight_value: string;
  /** Width value. Required. */
  width_value: string;
}

/** Update goods dto inside {@link UpdateFbtGoodsInfoParams}. */
export interface UpdateGoodsDto {
  /** Barcode info. */
  barcode_infos?: readonly BarcodeInfo[] | undefined;
  /** Bulky item attribute. */
  bulky_item_attribute?: CreateFbtGoodsBulkyItemAttribute | undefined;
  /** Dimension and weight base info. Required. */
  dimension_and_weight_base_info: UpdateFbtGoodsInfoDimensionAndWeightBaseInfo;
  /** Goods image URL. Required. */
  goods_image_url: string;
  /** Goods name. Required. */
  goods_name: string;
  /** Goods safety attributes. */
  goods_safety_attributes?: GoodsSafetyAttribute | undefined;
  /** Hazmat info. */
  hazmat_info?: CreateFbtGoodsHazmatInfo | undefined;
  /** Is expiration management. Required. */
  is_expiration_management: boolean;
  /** Is hazmat. Required. */
  is_hazmat: boolean;
  /** Is lot code. Required. */
  is_lot_code: boolean;
  /** Is sioc. */
  is_sioc?: boolean | undefined;
  /** Reference code. */
  reference_code?: string | undefined;
  /** Return handling method. Required. */
  return_handling_method: UpdateGoodsDtoReturnHandlingMethod;
  /** Shelf life attribute info. */
  shelf_life_attribute_info?: ShelfLifeAttributeInfo | undefined;
  /** Sioc attribute. */
  sioc_attribute?: SiocAttribute | undefined;
  /** Tts goods id. Required. */
  tts_goods_id: common.Id;
}

/** Update result info inside {@link UpdateFbtGoodsInfoResponse}. */
export interface UpdateResultInfo {
  /** Fail reason. */
  fail_reason?: string;
  /** Is success. */
  is_success?: boolean;
  /** Tts goods id. */
  tts_goods_id?: string;
}

/** Warehouse inside {@link GetFbtWarehouseListResponse}. */
export interface Warehouse {
  /** Addresses. */
  addresses?: Address[];
  /** FBT warehouse id. Example: `121219993203023`. */
  fbt_warehouse_id?: string;
  /** Logistics services. */
  logistics_services?: LogisticsService[];
  /** Name. Example: `TikTok_Eastvale(CA)`. */
  name?: string;
  /** Subscribed. Example: `true`. */
  subscribed?: boolean;
  /** Type. Example: `PLATFORM_WAREHOUSE`. */
  type?: WarehouseType;
  /** Warehouse ids. */
  warehouse_ids?: string[];
}

/** Warehouse confirmation info inside {@link Goods}. */
export interface WarehouseConfirmationInfo {
  /** Dimension. */
  dimension?: Dimension;
  /** Weight. */
  weight?: Weight;
}

/** Weight inside {@link MerchantDeclarationInfo}, {@link WarehouseConfirmationInfo}. */
export interface Weight {
  /** Unit. */
  unit?: string;
  /** Value. */
  value?: string;
}

/** Values of `battery_packaging_type` in `CreateFbtGoodsBatteryExtraInfo`; more may come. */
export type BatteryPackagingType =
  | "IN_EQUIPMENT"
  | "OTHER"
  | "STANDALONE"
  | "WITH_EQUIPMENT"
  | (string & {});

/** Values of `carton_label_format` in `PrintInboundOrderLabelsRequest`; more may come. */
export type CartonLabelFormat =
  | "A4_4UP"
  | "DEFAULT_1UP"
  | (string & {});

/** Values of `carton_type` in `CreateOrUpdateInboundPlanCarton`; more may come. */
export type CartonType =
  | "MULTI_SKU"
  | "SINGLE_SKU"
  | (string & {});

/** Values of `weight_unit` in `CreateOrUpdateInboundPlanBoxMeasurement`; more may come. */
export type CreateOrUpdateInboundPlanBoxMeasurementWeightUnit =
  | "GRAM"
  | "KILOGRAM"
  | "MILLIGRAM"
  | "OUNCE"
  | "POUNDS"
  | (string & {});

/** Values of `dg_class` in `CreateFbtGoodsHazmatInfo`; more may come. */
export type DgClass =
  | "CLASS_2"
  | "CLASS_3"
  | "CLASS_9"
  | (string & {});

/** Values of `dg_uncode` in `CreateFbtGoodsHazmatInfo`; more may come. */
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

/** Values of `dimension_unit` in `UpdateFbtGoodsInfoDimensionAndWeightBaseInfo`; more may come. */
export type DimensionUnit =
  | "CENTIMETER"
  | "FOOT"
  | "INCH"
  | "METER"
  | "MILLIMETER"
  | (string & {});

/** Values of `flammable_liquids_type` in `CreateFbtGoodsFlammableLiquidsExtraInfo`; more may come. */
export type FlammableLiquidsType =
  | "ALCOHOLIC"
  | "OTHER"
  | "PAINT"
  | "PERFUMERY"
  | (string & {});

/** Values of `freight_type` in `ShipInboundOrderShipmentOption`; more may come. */
export type FreightType =
  | "FTL"
  | "LTL"
  | (string & {});

/** Values of `handling_method_expired_goods` in `ShelfLifeAttributeInfo`; more may come. */
export type HandlingMethodExpiredGoods =
  | "DISPOSE"
  | "RETURN_TO_SELLER"
  | "STORE_UNITS"
  | (string & {});

/** Values of `hazmat_type` in `CreateFbtGoodsHazmatInfo`; more may come. */
export type HazmatType =
  | "AEROSOLS"
  | "BATTERY"
  | "FLAMMABLE_LIQUID"
  | "MAGNETIZED"
  | (string & {});

/** Values of `inbound_method` in `ConfirmInboundMethodRequest`, `inbound_method` in `GetInboundMethodDetailRequest`; more may come. */
export type InboundMethod =
  | "D2FC"
  | "ONE_HUB"
  | (string & {});

/** Values of `inventory_goods_type` in `InventoryRecord`; more may come. */
export type InventoryGoodsType =
  | "NORMAL"
  | "DEFECTIVE"
  | (string & {});

/** Values of `length_unit` in `CreateOrUpdateInboundPlanBoxMeasurement`; more may come. */
export type LengthUnit =
  | "CENTIMETER"
  | "FOOT"
  | "INCH"
  | "METER"
  | "MICRON"
  | "MILLIMETER"
  | (string & {});

/** Values of `operation_type` in `UpdateGoodsSkuRelationsRequest`; more may come. */
export type OperationType =
  | "BIND"
  | "UN_BIND"
  | (string & {});

/** Values of `type` in `Order`; more may come. */
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

/** Values of `print_items` in `PrintInboundOrderLabelsRequest`; more may come. */
export type PrintItem =
  | "CARTON_PALLET_LABEL"
  | "FBT_BARCODE"
  | "PACKING_PICKING_LIST"
  | (string & {});

/** Values of `return_handling_method` in `CreateGoodsDto`; more may come. */
export type ReturnHandlingMethod =
  | "COLLECT_RETURN_UNITS"
  | "DISPOSAL_WITHOUT_INSPECTION"
  | "RESTOCK_SELLABLE_COLLECT_UNSELLABLE"
  | "RESTOCK_SELLABLE_DISPOSE_UNSELLABLE"
  | "RESTOCK_SELLABLE_RETURN_UNSELLABLE"
  | "RETURN_WITHOUT_INSPECTION"
  | (string & {});

/** Values of `shipping_method` in `ShipInboundOrderShipmentOption`; more may come. */
export type ShippingMethod =
  | "FREIGHT"
  | "SMALL_PARCEL"
  | (string & {});

/** Values of `return_handling_method` in `UpdateGoodsDto`; more may come. */
export type UpdateGoodsDtoReturnHandlingMethod =
  | "DISPOSAL_WITHOUT_INSPECTION"
  | "RESTOCK_SELLABLE_DISPOSE_UNSELLABLE"
  | "RESTOCK_SELLABLE_RETURN_UNSELLABLE"
  | "RETURN_WITHOUT_INSPECTION"
  | (string & {});

/** Values of `type` in `Warehouse`; more may come. */
export type WarehouseType =
  | "PLATFORM_WAREHOUSE"
  | (string & {});

/** Values of `weight_unit` in `UpdateFbtGoodsInfoDimensionAndWeightBaseInfo`; more may come. */
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