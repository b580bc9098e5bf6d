// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `ConfirmDelivery` (202405). Confirms that a supplier's delivery order has been handed over (preview endpoint). */
export interface ConfirmDeliveryParams {
  /** Delivery order code. Example: `POCY2404160000531S01`. */
  delivery_order_code?: string | undefined;
  /** Supplier id. Required. Example: `5764607611253786572`. */
  supplier_id: common.Id;
}

/** The parameters of `CreateDeliveryOrder` (202405). Creates a delivery order for a supplier's stock-up order (preview endpoint). */
export interface CreateDeliveryOrderParams {
  /** Delivery order. */
  delivery_order?: CreateDeliveryOrderDeliveryOrder | undefined;
  /** Supplier id. Required. Example: `5764607611253786572`. */
  supplier_id: common.Id;
}

/** The parameters of `GetDelivery-OrderPrintDocument` (202405). Returns a URL for a supplier's printable delivery order documents (preview endpoint). */
export interface GetDeliveryOrderDocumentsParams {
  /** Delivery order codes. Required. */
  delivery_order_codes: readonly string[];
  /** Supplier id. Required. Example: `5764607611253786572`. */
  supplier_id: common.Id;
}

/** The parameters of `GetLogisticsWaybillsPrintDocurement` (202405). Returns a URL for a supplier's printable waybills (preview endpoint). */
export interface GetLogisticsWaybillsPrintDocumentParams {
  /** Logistics codes. Required. */
  logistics_codes: readonly string[];
  /** Supplier id. Required. Example: `5765611511852333572`. */
  supplier_id: common.Id;
}

/** The parameters of `GlobalSellingCancelShipment` (202407). Cancels the reserved shipment of one logistics order. */
export interface GlobalSellingCancelShipmentParams {
  /** Logistics order. Example: `LOG20240423010565`. */
  logistics_order?: string | undefined;
}

/** The parameters of `GlobalSellingConfirmStockupOrder` (202409). Accepts or rejects a stock-up order, with the quantity per SKU. */
export interface GlobalSellingConfirmStockupOrderParams {
  /** Is order confirmed. Example: `true`. */
  is_order_confirmed?: boolean | undefined;
  /** Reject note. Example: `note`. */
  reject_note?: string | undefined;
  /** Reject reason. */
  reject_reason?: RejectReason | undefined;
  /** SKUs. */
  skus?: readonly GlobalSellingConfirmStockupOrderSku[] | undefined;
  /** Stockup order code. Example: `"POCY2404160000531"`. */
  stockup_order_code?: string | undefined;
}

/** The parameters of `GlobalSellingGetQualityDocuments` (202407). Returns a URL for the quality inspection documents of an order. */
export interface GlobalSellingGetQualityDocumentsParams {
  /** Order code. Required. Example: `POCYT2406180000023S01`. */
  order_code: string;
  /** Order type. Required. Example: `DELIVERY_ORDER`. */
  order_type: string;
}

/** The parameters of `GlobalSellingGetSKUPrintDocument` (202503). Creates printable SKU labels for a stock-up order, in a chosen size. */
export interface GlobalSellingGetSkuPrintDocumentParams {
  /** Need separator. Example: `false`. */
  need_separator?: boolean | undefined;
  /** Platform SKU items. */
  platform_sku_items?: readonly PlatformSkuItem[] | undefined;
  /** Size. */
  size?: Size | undefined;
  /** Stockup order code. Example: `POCYT2404190001013`. */
  stockup_order_code?: string | undefined;
}

/** The parameters of `GlobalSellingQueryLogisticsOrders` (202407). Returns logistics orders, with their sub-orders, carrier and contacts. */
export interface GlobalSellingQueryLogisticsOrdersParams {
  /** Logistics orders. Required. */
  logistics_orders: readonly string[];
}

/** The parameters of `GlobalSellingReserveShipment` (202410). Reserves shipping for delivery orders and returns a logistics order. */
export interface GlobalSellingReserveShipmentParams {
  /** Delivery mode. Example: `PLATFORM_DELIVERY`. */
  delivery_mode?: string | undefined;
  /** Delivery order codes. */
  delivery_order_codes?: readonly string[] | undefined;
  /** Logistics. */
  logistics?: GlobalSellingQueryLogisticsOrdersLogistics | undefined;
  /** Reserve. */
  reserve?: Reserve | undefined;
  /** Sender contact id. Example: `"5765611508606562308"`. */
  sender_contact_id?: common.Id | undefined;
  /** Shipping box quantity. Example: `2`. */
  shipping_box_quantity?: common.Integer | undefined;
  /** Total weight. */
  total_weight?: TotalWeight | undefined;
  /** Warehouse code. Example: `HDJD03`. */
  warehouse_code?: string | undefined;
}

/** The parameters of `GlobalSellingSearchAbnormalOrders` (202407). Lists deliveries that failed inspection or counting, page by page. */
export interface GlobalSellingSearchAbnormalOrdersParams {
  /** Abnormal order codes. */
  abnormal_order_codes?: readonly string[] | undefined;
  /** Abnormal types. */
  abnormal_types?: readonly string[] | undefined;
  /** Delivery order codes. */
  delivery_order_codes?: readonly string[] | undefined;
  /** External SKC codes. */
  external_skc_codes?: readonly string[] | undefined;
  /** External SKU codes. */
  external_sku_codes?: readonly string[] | undefined;
  /** Latest update time, lower bound. Unix seconds. Example: `1713492000`. */
  latest_update_time_ge?: common.Time | undefined;
  /** Latest update time, upper bound (exclusive). Unix seconds. Example: `1714442400`. */
  latest_update_time_lt?: common.Time | undefined;
  /** Order create time, lower bound. Unix seconds. Example: `1713492000`. */
  order_create_time_ge?: common.Time | undefined;
  /** Order create time, upper bound (exclusive). Unix seconds. Example: `1714442400`. */
  order_create_time_lt?: common.Time | undefined;
  /** Page size. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `1`. */
  page_token?: string | undefined;
  /** Platform SKU codes. */
  platform_sku_codes?: readonly string[] | undefined;
  /** Platform SPU codes. */
  platform_spu_codes?: readonly string[] | undefined;
  /** Relative return status. */
  relative_return_status?: readonly string[] | undefined;
  /** Stockup order codes. */
  stockup_order_codes?: readonly string[] | undefined;
}

/** The parameters of `GlobalSellingSearchAvailableShippingProviders` (202410). Lists carriers, fees and arrival slots for a full-service shipment. */
export interface GlobalSellingSearchAvailableShippingProvidersParams {
  /** Delivery mode. Example: `SELF_DELIVERY`. */
  delivery_mode?: string | undefined;
  /** Delivery option. Example: `SUPER_SPEEDY_EXPRESS`. */
  delivery_option?: string | undefined;
  /** Delivery order codes. */
  delivery_order_codes?: readonly string[] | undefined;
  /** Sender contact id. Example: `5765611508606562308`. */
  sender_contact_id?: common.Id | undefined;
  /** Shipping box quantity. Example: `2`. */
  shipping_box_quantity?: common.Integer | undefined;
  /** Total weight. */
  total_weight?: TotalWeight | undefined;
  /** Warehouse code. Example: `JD01`. */
  warehouse_code?: string | undefined;
}

/** The parameters of `GlobalSellingSearchDeliveryOrders` (202407). Lists full-service delivery orders that match a filter, page by page. */
export interface GlobalSellingSearchDeliveryOrdersParams {
  /** Arrived time, lower bound. Unix seconds. Example: `1713492000`. */
  arrived_time_ge?: common.Time | undefined;
  /** Arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`. */
  arrived_time_lt?: common.Time | undefined;
  /** Delivery order codes. */
  delivery_order_codes?: readonly string[] | undefined;
  /** Delivery types. */
  delivery_types?: readonly string[] | undefined;
  /** Emergency levels. */
  emergency_levels?: readonly string[] | undefined;
  /** External SKC codes. */
  external_skc_codes?: readonly string[] | undefined;
  /** External SKU codes. */
  external_sku_codes?: readonly string[] | undefined;
  /** Is sample included. Example: `true`. */
  is_sample_included?: boolean | undefined;
  /** Latest status update, lower bound. Example: `1713492000`. */
  latest_status_update_ge?: common.Integer | undefined;
  /** Latest status update, upper bound (exclusive). Example: `1714442400`. */
  latest_status_update_lt?: common.Integer | undefined;
  /** Logistics orders. */
  logistics_orders?: readonly string[] | undefined;
  /** Order types. */
  order_types?: readonly string[] | undefined;
  /** Page size. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `1`. */
  page_token?: string | undefined;
  /** Platform SPU codes. */
  platform_spu_codes?: readonly string[] | undefined;
  /** Relative codes. */
  relative_codes?: readonly string[] | undefined;
  /** Require arrived time, lower bound. Unix seconds. Example: `1713492000`. */
  require_arrived_time_ge?: common.Time | undefined;
  /** Require arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`. */
  require_arrived_time_lt?: common.Time | undefined;
  /** Ship time, lower bound. Unix seconds. Example: `1713492000`. */
  ship_time_ge?: common.Time | undefined;
  /** Ship time, upper bound (exclusive). Unix seconds. Example: `1714442400`. */
  ship_time_lt?: common.Time | undefined;
  /** Warehouse codes. */
  warehouse_codes?: readonly string[] | undefined;
}

/** The parameters of `GlobalSellingSearchReturnOrders` (202407). Lists goods that the warehouse returns to the supplier, page by page. */
export interface GlobalSellingSearchReturnOrdersParams {
  /** External SKC codes. */
  external_skc_codes?: readonly string[] | undefined;
  /** External SKU codes. */
  external_sku_codes?: readonly string[] | undefined;
  /** Order create time, lower bound. Unix seconds. Example: `1719763200`. */
  order_create_time_ge?: common.Time | undefined;
  /** Order create time, upper bound (exclusive). Unix seconds. Example: `1720540800`. */
  order_create_time_lt?: common.Time | undefined;
  /** Page size. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `1`. */
  page_token?: string | undefined;
  /** Platform SKU codes. */
  platform_sku_codes?: readonly string[] | undefined;
  /** Platform SPU codes. */
  platform_spu_codes?: readonly string[] | undefined;
  /** Return methods. */
  return_methods?: readonly string[] | undefined;
  /** Return order codes. */
  return_order_codes?: readonly string[] | undefined;
  /** Return source. Example: `MERCHATN`. */
  return_source?: string | undefined;
  /** Return status. */
  return_status?: readonly string[] | undefined;
  /** Return types. */
  return_types?: readonly string[] | undefined;
}

/** The parameters of `GlobalSellingSearchStockupOrders` (202407). Lists full-service stock-up orders that match a filter, page by page. */
export interface GlobalSellingSearchStockupOrdersParams {
  /** Can deliver. Example: `true`. */
  can_deliver?: boolean | undefined;
  /** Emergency levels. */
  emergency_levels?: readonly string[] | undefined;
  /** External SKC codes. */
  external_skc_codes?: readonly string[] | undefined;
  /** External SKU codes. */
  external_sku_codes?: readonly string[] | undefined;
  /** Is delivery completed. Example: `true`. */
  is_delivery_completed?: boolean | undefined;
  /** Is first order. Example: `true`. */
  is_first_order?: boolean | undefined;
  /** Is normal. Example: `true`. */
  is_normal?: boolean | undefined;
  /** Latest status update, lower bound. Example: `1713293316`. */
  latest_status_update_ge?: common.Integer | undefined;
  /** Latest status update, upper bound (exclusive). Example: `1713593316`. */
  latest_status_update_lt?: common.Integer | undefined;
  /** Order create time, lower bound. Unix seconds. Example: `1713293316`. */
  order_create_time_ge?: common.Time | undefined;
  /** Order create time, upper bound (exclusive). Unix seconds. Example: `1713593316`. */
  order_create_time_lt?: common.Time | undefined;
  /** Order sources. */
  order_sources?: readonly string[] | undefined;
  /** Order status. */
  order_status?: readonly string[] | undefined;
  /** Order types. */
  order_types?: readonly string[] | undefined;
  /** Page size. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `1`. */
  page_token?: string | undefined;
  /** Platform SKU codes. */
  platform_sku_codes?: readonly string[] | undefined;
  /** Platform SPU codes. */
  platform_spu_codes?: readonly string[] | undefined;
  /** Require arrived time, lower bound. Unix seconds. Example: `1713293316`. */
  require_arrived_time_ge?: common.Time | undefined;
  /** Require arrived time, upper bound (exclusive). Unix seconds. Example: `1713593316`. */
  require_arrived_time_lt?: common.Time | undefined;
  /** Require ship time, lower bound. Unix seconds. Example: `1713293316`. */
  require_ship_time_ge?: common.Time | undefined;
  /** Require ship time, upper bound (exclusive). Unix seconds. Example: `1713593316`. */
  require_ship_time_lt?: common.Time | undefined;
  /** Stockup order codes. */
  stockup_order_codes?: readonly string[] | undefined;
}

/** The parameters of `GSConfirmDelivery` (202405). Confirms that a delivery order has been handed over (beta endpoint). */
export interface GsConfirmDeliveryParams {
  /** Delivery order code. Example: `POCY2404160000531S01`. */
  delivery_order_code?: string | undefined;
}

/** The parameters of `GSCreateDeliveryOrder` (202405). Creates a delivery order for a stock-up order (beta endpoint). */
export interface GsCreateDeliveryOrderParams {
  /** Delivery order. */
  delivery_order?: GsCreateDeliveryOrderDeliveryOrder | undefined;
}

/** The parameters of `GSGetDelivery-OrderPrintDocument` (202405). Returns a URL for the printable delivery order documents (beta endpoint). */
export interface GsGetDeliveryOrderDocumentsParams {
  /** Delivery order codes. Required. */
  delivery_order_codes: readonly string[];
}

/** The parameters of `GSGetLogisticsWaybillsPrintDocument` (202405). Returns a URL for the printable waybills (beta endpoint). */
export interface GsGetLogisticsWaybillsPrintDocumentParams {
  /** Logistics codes. Required. */
  logistics_codes: readonly string[];
}

/** The parameters of `GSGetSKUPrintDocument` (202405). Creates printable SKU labels for a stock-up order (beta endpoint). */
export interface GsGetSkuPrintDocumentParams {
  /** Dimension. */
  dimension?: Dimension | undefined;
  /** Platform SKU items. */
  platform_sku_items?: readonly GsGetSkuPrintDocumentPlatformSkuItem[] | undefined;
  /** Print SKU code. Example: `true`. */
  print_sku_code?: boolean | undefined;
  /** Stockup order code. Example: `POCYT2404190001013`. */
  stockup_order_code?: string | undefined;
}

/** The parameters of `GSQueryDeliveryBatchs` (202405). Returns delivery batches, with their logistics orders and contacts (beta endpoint). */
export interface GsQueryDeliveryBatchesParams {
  /** Delivery batch codes. Required. */
  delivery_batch_codes: readonly string[];
}

/** The parameters of `GSReserveShipping` (202405). Reserves shipping for delivery orders and returns a batch code (beta endpoint). */
export interface GsReserveShippingParams {
  /** Delivery mode. Example: `PLATFORM_DELIVERY`. */
  delivery_mode?: string | undefined;
  /** Delivery order codes. */
  delivery_order_codes?: readonly string[] | undefined;
  /** Logistics. */
  logistics?: GlobalSellingQueryLogisticsOrdersLogistics | undefined;
  /** Reserve. */
  reserve?: Reserve | undefined;
  /** Sender contact. */
  sender_contact?: GsQueryDeliveryBatchesSenderContact | undefined;
  /** Shipping box quantity. Example: `1`. */
  shipping_box_quantity?: common.Integer | undefined;
  /** Total weight. */
  total_weight?: TotalWeight | undefined;
  /** Warehouse code. Example: `HDJD03`. */
  warehouse_code?: string | undefined;
}

/** The parameters of `GSSearchAvailableShippingProviders` (202405). Lists carriers, fees and arrival slots for delivery orders (beta endpoint). */
export interface GsSearchAvailableShippingProvidersParams {
  /** Delivery mode. Example: `PLATFORM_DELIVERY`. */
  delivery_mode?: string | undefined;
  /** Delivery option. Example: `SUPER_SPEEDY_EXPRESS`. */
  delivery_option?: string | undefined;
  /** Delivery order codes. */
  delivery_order_codes?: readonly string[] | undefined;
  /** Sender contact. */
  sender_contact?: GsQueryDeliveryBatchesSenderContact | undefined;
  /** Total weight. */
  total_weight?: TotalWeight | undefined;
  /** Warehouse code. Example: `JD01`. */
  warehouse_code?: string | undefined;
}

/** The parameters of `GSSearchDeliveryOrders` (202405). Lists delivery orders that match a filter, page by page (beta endpoint). */
export interface GsSearchDeliveryOrdersParams {
  /** Arrived time, lower bound. Unix seconds. Example: `1713492000`. */
  arrived_time_ge?: common.Time | undefined;
  /** Arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`. */
  arrived_time_lt?: common.Time | undefined;
  /** Delivery batch codes. */
  delivery_batch_codes?: readonly string[] | undefined;
  /** Delivery order codes. */
  delivery_order_codes?: readonly string[] | undefined;
  /** Delivery types. */
  delivery_types?: readonly string[] | undefined;
  /** Emergency levels. */
  emergency_levels?: readonly string[] | undefined;
  /** External SKC codes. */
  external_skc_codes?: readonly string[] | undefined;
  /** External SKU codes. */
  external_sku_codes?: readonly string[] | undefined;
  /** Is sample included. Example: `false`. */
  is_sample_included?: boolean | undefined;
  /** Latest status update, lower bound. Example: `1713492000`. */
  latest_status_update_ge?: common.Integer | undefined;
  /** Latest status update, upper bound (exclusive). Example: `1714442400`. */
  latest_status_update_lt?: common.Integer | undefined;
  /** Order types. */
  order_types?: readonly string[] | undefined;
  /** Page size. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `1`. */
  page_token?: string | undefined;
  /** Platform SPU codes. */
  platform_spu_codes?: readonly string[] | undefined;
  /** Relative codes. */
  relative_codes?: readonly string[] | undefined;
  /** Require arrived time, lower bound. Unix seconds. Example: `1713492000`. */
  require_arrived_time_ge?: common.Time | undefined;
  /** Require arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`. */
  require_arrived_time_lt?: common.Time | undefined;
  /** Ship time, lower bound. Unix seconds. Example: `1713492000`. */
  ship_time_ge?: common.Time | undefined;
  /** Ship time, upper bound (exclusive). Unix seconds. Example: `1714442400`. */
  ship_time_lt?: common.Time | undefined;
  /** Warehouse codes. */
  warehouse_codes?: readonly string[] | undefined;
}

/** The parameters of `GSSearchStockupOrders` (202405). Lists stock-up orders that match a filter, page by page (beta endpoint). */
export interface GsSearchStockupOrdersParams {
  /** Can deliver. Example: `true`. */
  can_deliver?: boolean | undefined;
  /** Emergency levels. */
  emergency_levels?: readonly string[] | undefined;
  /** External SKC codes. */
  external_skc_codes?: readonly string[] | undefined;
  /** External SKU codes. */
  external_sku_codes?: readonly string[] | undefined;
  /** Is delivery completed. Example: `false`. */
  is_delivery_completed?: boolean | undefined;
  /** Is first order. Example: `true`. */
  is_first_order?: boolean | undefined;
  /** Is normal. Example: `true`. */
  is_normal?: boolean | undefined;
  /** Latest status update, lower bound. Example: `1713492000`. */
  latest_status_update_ge?: common.Integer | undefined;
  /** Latest status update, upper bound (exclusive). Example: `1714442400`. */
  latest_status_update_lt?: common.Integer | undefined;
  /** Order create time, lower bound. Unix seconds. Example: `1713492000`. */
  order_create_time_ge?: common.Time | undefined;
  /** Order create time, upper bound (exclusive). Unix seconds. Example: `1714442400`. */
  order_create_time_lt?: common.Time | undefined;
  /** Order sources. */
  order_sources?: readonly string[] | undefined;
  /** Order status. */
  order_status?: readonly string[] | undefined;
  /** Order types. */
  order_types?: readonly string[] | undefined;
  /** Page size. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `1`. */
  page_token?: string | undefined;
  /** Platform SKU codes. */
  platform_sku_codes?: readonly string[] | undefined;
  /** Platform SPU codes. */
  platform_spu_codes?: readonly string[] | undefined;
  /** Require arrived time, lower bound. Unix seconds. Example: `1713492000`. */
  require_arrived_time_ge?: common.Time | undefined;
  /** Require arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`. */
  require_arrived_time_lt?: common.Time | undefined;
  /** Require ship time, lower bound. Unix seconds. Example: `1713492000`. */
  require_ship_time_ge?: common.Time | undefined;
  /** Require ship time, upper bound (exclusive). Unix seconds. Example: `1714442400`. */
  require_ship_time_lt?: common.Time | undefined;
  /** Stockup order codes. */
  stockup_order_codes?: readonly string[] | undefined;
}

/** The parameters of `QueryDeliveryBatchs` (202405). Returns a supplier's delivery batches, with their logistics orders (preview endpoint). */
export interface QueryDeliveryBatchesParams {
  /** Delivery batch codes. Required. */
  delivery_batch_codes: readonly string[];
  /** Supplier id. Required. Example: `5764607611253786572`. */
  supplier_id: common.Id;
}

/** The parameters of `ReserveShipping` (202405). Reserves shipping for a supplier's delivery orders (preview endpoint). */
export interface ReserveShippingParams {
  /** Delivery mode. Example: `PLATFORM_DELIVERY`. */
  delivery_mode?: string | undefined;
  /** Delivery order codes. */
  delivery_order_codes?: readonly string[] | undefined;
  /** Logistics. */
  logistics?: GlobalSellingQueryLogisticsOrdersLogistics | undefined;
  /** Reserve. */
  reserve?: Reserve | undefined;
  /** Sender contact. */
  sender_contact?: GsQueryDeliveryBatchesSenderContact | undefined;
  /** Supplier id. Required. Example: `5764607611253786572`. */
  supplier_id: common.Id;
  /** Total weight. */
  total_weight?: TotalWeight | undefined;
  /** Warehouse code. Example: `JD01`. */
  warehouse_code?: string | undefined;
}

/** The parameters of `SearchAvailableShippingProviders` (202405). Lists carriers, fees and arrival slots for a supplier (preview endpoint). */
export interface SearchAvailableShippingProvidersParams {
  /** Delivery mode. Example: `SELF_DELIVERY`. */
  delivery_mode?: string | undefined;
  /** Delivery option. Example: `SUPER_SPEEDY_EXPRESS`. */
  delivery_option?: string | undefined;
  /** Delivery order codes. */
  delivery_order_codes?: readonly string[] | undefined;
  /** Sender contact. */
  sender_contact?: GsQueryDeliveryBatchesSenderContact | undefined;
  /** Supplier id. Required. Example: `5764607611253786572`. */
  supplier_id: common.Id;
  /** Total weight. */
  total_weight?: TotalWeight | undefined;
  /** Warehouse code. Example: `JD01`. */
  warehouse_code?: string | undefined;
}

/** The parameters of `SearchDeliveryOrders` (202405). Lists a supplier's delivery orders that match a filter (preview endpoint). */
export interface SearchDeliveryOrdersParams {
  /** Arrived time, lower bound. Unix seconds. Example: `1713492000`. */
  arrived_time_ge?: common.Time | undefined;
  /** Arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`. */
  arrived_time_lt?: common.Time | undefined;
  /** Delivery batch codes. */
  delivery_batch_codes?: readonly string[] | undefined;
  /** Delivery order codes. */
  delivery_order_codes?: readonly string[] | undefined;
  /** Delivery types. */
  delivery_types?: readonly string[] | undefined;
  /** Emergency levels. */
  emergency_levels?: readonly string[] | undefined;
  /** External SKC codes. */
  external_skc_codes?: readonly string[] | undefined;
  /** External SKU codes. */
  external_sku_codes?: readonly string[] | undefined;
  /** Is sample included. Example: `true`. */
  is_sample_included?: boolean | undefined;
  /** Order types. */
  order_types?: readonly string[] | undefined;
  /** Page size. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `1`. */
  page_token?: string | undefined;
  /** Platform SPU codes. */
  platform_spu_codes?: readonly string[] | undefined;
  /** Relative codes. */
  relative_codes?: readonly string[] | undefined;
  /** Require arrived time, lower bound. Unix seconds. Example: `1713492000`. */
  require_arrived_time_ge?: common.Time | undefined;
  /** Require arrived time, upper bound (exclusive). Unix seconds. Example: `1714442400`. */
  require_arrived_time_lt?: common.Time | undefined;
  /** Ship time, lower bound. Unix seconds. Example: `1713492000`. */
  ship_time_ge?: common.Time | undefined;
  /** Ship time, upper bound (exclusive). Unix seconds. Example: `1714442400`. */
  ship_time_lt?: common.Time | undefined;
  /** Supplier id. Required. Example: `5764607611253786572`. */
  supplier_id: common.Id;
  /** Warehouse codes. */
  warehouse_codes?: readonly string[] | undefined;
}

/** The parameters of `SearchStockupOrders` (202405). Lists a supplier's stock-up orders that match a filter (preview endpoint). */
export interface SearchStockupOrdersParams {
  /** Can deliver. Example: `true`. */
  can_deliver?: boolean | undefined;
  /** Emergency levels. */
  emergency_levels?: readonly string[] | undefined;
  /** External SKC codes. */
  external_skc_codes?: readonly string[] | undefined;
  /** External SKU codes. */
  external_sku_codes?: readonly string[] | undefined;
  /** Is delivery completed. Example: `true`. */
  is_delivery_completed?: boolean | undefined;
  /** Is first order. Example: `true`. */
  is_first_order?: boolean | undefined;
  /** Is normal. Example: `true`. */
  is_normal?: boolean | undefined;
  /** Order create time, lower bound. Unix seconds. Example: `1713293316`. */
  order_create_time_ge?: common.Time | undefined;
  /** Order create time, upper bound (exclusive). Unix seconds. Example: `1713593316`. */
  order_create_time_lt?: common.Time | undefined;
  /** Order sources. */
  order_sources?: readonly string[] | undefined;
  /** Order status. */
  order_status?: readonly string[] | undefined;
  /** Order types. */
  order_types?: readonly string[] | undefined;
  /** Page size. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page token. Example: `1`. */
  page_token?: string | undefined;
  /** Platform SKU codes. */
  platform_sku_codes?: readonly string[] | undefined;
  /** Platform SPU codes. */
  platform_spu_codes?: readonly string[] | undefined;
  /** Require arrived time, lower bound. Unix seconds. Example: `1713293316`. */
  require_arrived_time_ge?: common.Time | undefined;
  /** Require arrived time, upper bound (exclusive). Unix seconds. Example: `1713593316`. */
  require_arrived_time_lt?: common.Time | undefined;
  /** Require ship time, lower bound. Unix seconds. Example: `1713293316`. */
  require_ship_time_ge?: common.Time | undefined;
  /** Require ship time, upper bound (exclusive). Unix seconds. Example: `1713593316`. */
  require_ship_time_lt?: common.Time | undefined;
  /** Stockup order codes. */
  stockup_order_codes?: readonly string[] | undefined;
  /** Supplier id. Required. Example: `5764607611253786572`. */
  supplier_id: common.Id;
}

/** The response of `CreateDeliveryOrder` (202405). */
export interface CreateDeliveryOrderResponse {
  /** Delivery order code. Example: `POCYT2404190001013S01`. */
  delivery_order_code?: string;
  /** Stockup order code. Example: `POCYT2404190001013`. */
  stockup_order_code?: string;
}

/** The response of `GetDelivery-OrderPrintDocument` (202405). */
export interface GetDeliveryOrderDocumentsResponse {
  /** Document URL. Example: `https://a.b.com`. */
  document_url?: string;
}

/** The response of `GetLogisticsWaybillsPrintDocurement` (202405). */
export interface GetLogisticsWaybillsPrintDocumentResponse {
  /** Document URL. Example: `https://a.b.com`. */
  document_url?: string;
}

/** The response of `GlobalSellingGetQualityDocuments` (202407). */
export interface GlobalSellingGetQualityDocumentsResponse {
  /** Document URL. Example: `https://example.com`. */
  document_url?: string;
}

/** The response of `GlobalSellingGetSKUPrintDocument` (202503). */
export interface GlobalSellingGetSkuPrintDocumentResponse {
  /** Document URL. Example: `https://example.com`. */
  document_url?: string;
}

/** The response of `GlobalSellingQueryLogisticsOrders` (202407). */
export interface GlobalSellingQueryLogisticsOrdersResponse {
  /** Logistics orders. */
  logistics_orders?: LogisticsOrder[];
}

/** The response of `GlobalSellingReserveShipment` (202410). */
export interface GlobalSellingReserveShipmentResponse {
  /** Logistics order. Example: `LOG20240423010565`. */
  logistics_order?: string;
}

/** The response of `GlobalSellingSearchAbnormalOrders` (202407). */
export interface GlobalSellingSearchAbnormalOrdersResponse {
  /** Abnormal orders. */
  abnormal_orders?: AbnormalOrder[];
  /** Next page token. Example: `2`. */
  next_page_token?: string;
  /** Total count. Example: `100`. */
  total_count?: number;
}

/** The response of `GlobalSellingSearchAvailableShippingProviders` (202410). */
export interface GlobalSellingSearchAvailableShippingProvidersResponse {
  /** Reserve arrived times. */
  reserve_arrived_times?: ReserveArrivedTime[];
  /** Shipping providers. */
  shipping_providers?: ShippingProvider[];
  /** Warehouse list. */
  warehouse_list?: Warehouse[];
}

/** The response of `GlobalSellingSearchDeliveryOrders` (202407). */
export interface GlobalSellingSearchDeliveryOrdersResponse {
  /** Delivery orders. */
  delivery_orders?: GlobalSellingSearchDeliveryOrdersDeliveryOrder[];
  /** Next page token. Example: `1`. */
  next_page_token?: string;
  /** Total count. Example: `100`. */
  total_count?: number;
}

/** The response of `GlobalSellingSearchReturnOrders` (202407). */
export interface GlobalSellingSearchReturnOrdersResponse {
  /** Next page token. Example: `1`. */
  next_page_token?: string;
  /** Return orders. */
  return_orders?: ReturnOrder[];
  /** Total count. Example: `100`. */
  total_count?: number;
}

/** The response of `GlobalSellingSearchStockupOrders` (202407). */
export interface GlobalSellingSearchStockupOrdersResponse {
  /** Next page token. Example: `1`. */
  next_page_token?: string;
  /** Stockup orders. */
  stockup_orders?: StockupOrder[];
  /** Total count. Example: `100`. */
  total_count?: number;
}

/** The response of `GSCreateDeliveryOrder` (202405). */
export interface GsCreateDeliveryOrderResponse {
  /** Delivery order code. Example: `POCYT2404190001013S01`. */
  delivery_order_code?: string;
  /** Stockup order code. Example: `POCYT2404190001013`. */
  stockup_order_code?: string;
}

/** The response of `GSGetDelivery-OrderPrintDocument` (202405). */
export interface GsGetDeliveryOrderDocumentsResponse {
  /** Document URL. Example: `https://example.com`. */
  document_url?: string;
}

/** The response of `GSGetLogisticsWaybillsPrintDocument` (202405). */
export interface GsGetLogisticsWaybillsPrintDocumentResponse {
  /** Document URL. Example: `https://example.com`. */
  document_url?: string;
}

/** The response of `GSGetSKUPrintDocument` (202405). */
export interface GsGetSkuPrintDocumentResponse {
  /** Document URL. Example: `https://example.com`. */
  document_url?: string;
}

/** The response of `GSQueryDeliveryBatchs` (202405). */
export interface GsQueryDeliveryBatchesResponse {
  /** Delivery batchs. */
  delivery_batchs?: DeliveryBatch[];
}

/** The response of `GSReserveShipping` (202405). */
export interface GsReserveShippingResponse {
  /** Delivery batch code. Example: `LOG20240423010565`. */
  delivery_batch_code?: string;
}

/** The response of `GSSearchAvailableShippingProviders` (202405). */
export interface GsSearchAvailableShippingProvidersResponse {
  /** Reserve arrived times. */
  reserve_arrived_times?: GsSearchAvailableShippingProvidersReserveArrivedTime[];
  /** Shipping providers. */
  shipping_providers?: ShippingProvider[];
}

/** The response of `GSSearchDeliveryOrders` (202405). */
export interface GsSearchDeliveryOrdersResponse {
  /** Delivery orders. */
  delivery_orders?: DeliveryOrder[];
  /** Next page token. Example: `2`. */
  next_page_token?: string;
  /** Total count. Example: `100`. */
  total_count?: number;
}

/** The response of `GSSearchStockupOrders` (202405). */
export interface GsSearchStockupOrdersResponse {
  /** Next page token. Example: `2`. */
  next_page_token?: string;
  /** Stockup orders. */
  stockup_orders?: StockupOrder[];
  /** Total count. Example: `100`. */
  total_count?: number;
}

/** The response of `QueryDeliveryBatchs` (202405). */
export interface QueryDeliveryBatchesResponse {
  /** Delivery batchs. */
  delivery_batchs?: QueryDeliveryBatchesDeliveryBatch[];
}

/** The response of `ReserveShipping` (202405). */
export interface ReserveShippingResponse {
  /** Delivery batch code. Example: `LOG20240423010565`. */
  delivery_batch_code?: string;
}

/** The response of `SearchAvailableShippingProviders` (202405). */
export interface SearchAvailableShippingProvidersResponse {
  /** Reserve arrived times. */
  reserve_arrived_times?: GsSearchAvailableShippingProvidersReserveArrivedTime[];
  /** Shipping providers. */
  shipping_providers?: ShippingProvider[];
}

/** The response of `SearchDeliveryOrders` (202405). */
export interface SearchDeliveryOrdersResponse {
  /** Delivery orders. */
  delivery_orders?: DeliveryOrder[];
  /** Next page token. Example: `2`. */
  next_page_token?: string;
  /** Total count. Example: `100`. */
  total_count?: number;
}

/** The response of `SearchStockupOrders` (202405). */
export interface SearchStockupOrdersResponse {
  /** Next page token. Example: `2`. */
  next_page_token?: string;
  /** Stockup orders. */
  stockup_orders?: StockupOrder[];
  /** Total count. Example: `100`. */
  total_count?: number;
}

/** Abnormal order inside {@link GlobalSellingSearchAbnormalOrdersResponse}. */
export interface AbnormalOrder {
  /** Abnormal quantity. Example: `10`. */
  abnormal_quantity?: string;
  /** Abnormality register image URL. Example: `www.example.com/image/xxx`. */
  abnormality_register_image_url?: string;
  /** Category id. Example: `BX230511006`. */
  category_id?: string;
  /** Code. Example: `AOPT2407020007`. */
  code?: string;
  /** Create time. Unix seconds. Example: `1713293316`. */
  create_time?: number;
  /** Delivery order code. Example: `POCYPT2407020000015S01`. */
  delivery_order_code?: string;
  /** Handle method. */
  handle_method?: string;
  /** Inspect order code. Example: `JC240522000095`. */
  inspect_order_code?: string;
  /** Platform SPU code. Example: `TESTS240701000009`. */
  platform_spu_code?: string;
  /** Quality check result. */
  quality_check_result?: string;
  /** Relative return status. Example: `OPERATER_CONFIRMING`. */
  relative_return_status?: string;
  /** Remark. */
  remark?: string;
  /** Return order code. Example: `ROT240702000008`. */
  return_order_code?: string;
  /** SKC. */
  skc?: Skc;
  /** SKUs. */
  skus?: Sku[];
  /** Stockup order code. Example: `POCYPT2407020000015`. */
  stockup_order_code?: string;
  /** Type. Example: `AT_DELIVERY_PACKAGE_NO_BOX_MARK`. */
  type?: string;
}

/** Address detail inside {@link GlobalSellingQueryLogisticsOrdersReceiverContact}, {@link SenderContact}, {@link WarehouseContact}. */
export interface AddressDetail {
  /** City name. */
  city_name?: string;
  /** Country name. */
  country_name?: string;
  /** Detail. */
  detail?: string;
  /** District name. */
  district_name?: string;
  /** Province name. */
  province_name?: string;
  /** Town name. */
  town_name?: string;
}

/** Delivery order inside {@link CreateDeliveryOrderParams}. */
export interface CreateDeliveryOrderDeliveryOrder {
  /** Delivery items. */
  delivery_items?: readonly DeliveryItem[] | undefined;
  /** Package quantity. Example: `2`. */
  package_quantity?: common.Integer | undefined;
  /** Packages. */
  packages?: readonly Package[] | undefined;
  /** Stockup order code. Example: `POCYT2404190001013`. */
  stockup_order_code?: string | undefined;
}

/** Delivery batch inside {@link GsQueryDeliveryBatchesResponse}. */
export interface DeliveryBatch {
  /** Code. Example: `LOG20240423010565`. */
  code?: string;
  /** Create time. Unix seconds. Example: `1714098600`. */
  create_time?: number;
  /** Logistics. */
  logistics?: GlobalSellingQueryLogisticsOrdersLogistics;
  /** Logistics order quantity. Example: `2`. */
  logistics_order_quantity?: number;
  /** Logistics orders. */
  logistics_orders?: GsQueryDeliveryBatchesLogisticsOrder[];
  /** Logistics package quantity. Example: `2`. */
  logistics_package_quantity?: number;
  /** Logistics picker name. */
  logistics_picker_name?: string;
  /** Logistics picker phone. Example: `17612345678`. */
  logistics_picker_phone?: string;
  /** Predicted arrive time. Unix seconds. Example: `1714298400`. */
  predicted_arrive_time?: number;
  /** Predicted pick info. */
  predicted_pick_info?: PredictedPickInfo;
  /** Predicted ship time. Unix seconds. Example: `1714125600`. */
  predicted_ship_time?: number;
  /** Receiver contact. */
  receiver_contact?: ReceiverContact;
  /** Sender contact. */
  sender_contact?: GsQueryDeliveryBatchesSenderContact;
  /** Status. Example: `SIGNED`. */
  status?: string;
}

/** Delivery item inside {@link CreateDeliveryOrderDeliveryOrder}. */
export interface DeliveryItem {
  /** Platform SKU code. Example: `TESTS24010500003400301`. */
  platform_sku_code?: string | undefined;
  /** Quantity. Example: `10`. */
  quantity?: common.Integer | undefined;
}

/** Delivery order inside {@link GsSearchDeliveryOrdersResponse}, {@link SearchDeliveryOrdersResponse}. */
export interface DeliveryOrder {
  /** Arrived time. Unix seconds. Example: `1714183200`. */
  arrived_time?: number;
  /** Category id. Example: `7075264658340611845`. */
  category_id?: string;
  /** Code. Example: `POCYT2404190001013S01`. */
  code?: string;
  /** Delivery batch code. Example: `LOG20240423010565`. */
  delivery_batch_code?: string;
  /** Delivery packages. */
  delivery_packages?: DeliveryPackage[];
  /** Delivery quantity. Example: `10`. */
  delivery_quantity?: number;
  /** Delivery type. Example: `DELIVERY_NORMAL`. */
  delivery_type?: string;
  /** Emergency level. Example: `URGENT`. */
  emergency_level?: string;
  /** Inbound quantity. Example: `6`. */
  inbound_quantity?: number;
  /** Is first order. Example: `true`. */
  is_first_order?: boolean;
  /** Is sample included. Example: `false`. */
  is_sample_included?: boolean;
  /** Latest status update time. Unix seconds. Example: `1714183200`. */
  latest_status_update_time?: number;
  /** Logistics. */
  logistics?: Logistics;
  /** Mode. Example: `PLATFORM_DELIVERY`. */
  mode?: string;
  /** Platform SPU code. Example: `TESTS24010500003400301`. */
  platform_spu_code?: string;
  /** Predicted arrived time. Unix seconds. Example: `1714298400`. */
  predicted_arrived_time?: number;
  /** Predicted ship time. Unix seconds. Example: `1714125600`. */
  predicted_ship_time?: number;
  /** Qualified quantity. Example: `4`. */
  qualified_quantity?: number;
  /** Quality check result. Example: `PASS`. */
  quality_check_result?: string;
  /** Received quantity. Example: `8`. */
  received_quantity?: number;
  /** Relative code. Example: `POCYT2404190001013`. */
  relative_code?: string;
  /** Relative code type. Example: `STOCKUP_ORDER`. */
  relative_code_type?: string;
  /** Require arrived time. Unix seconds. Example: `1714471200`. */
  require_arrived_time?: number;
  /** Returned quantity. Example: `2`. */
  returned_quantity?: number;
  /** Sample code. Example: `YPZ2402020000010030001`. */
  sample_code?: string;
  /** Sample status. Example: `PLATFORM_SIGNED`. */
  sample_status?: string;
  /** Ship time. Unix seconds. Example: `1714096800`. */
  ship_time?: number;
  /** SKC. */
  skc?: Skc;
  /** SKUs. */
  skus?: GsSearchDeliveryOrdersSku[];
  /** Status. Example: `RECEIVED`. */
  status?: string;
  /** Stockup type. Example: `JIT`. */
  stockup_type?: string;
  /** Unqualified quantity. Example: `2`. */
  unqualified_quantity?: number;
  /** Warehouse code. Example: `JD01`. */
  warehouse_code?: string;
  /** Warehouse contact. */
  warehouse_contact?: GsSearchDeliveryOrdersWarehouseContact;
  /** Warehouse name. */
  warehouse_name?: string;
}

/** Delivery package inside {@link DeliveryOrder}, {@link GlobalSellingSearchDeliveryOrdersDeliveryOrder}. */
export interface DeliveryPackage {
  /** Logistics order code. Example: `LOGPPE20240424000005`. */
  logistics_order_code?: string;
  /** Package code. Example: `POCYB2404150000013S01001`. */
  package_code?: string;
  /** SKUs. */
  skus?: GlobalSellingSearchDeliveryOrdersSku[];
}

/** Dimension inside {@link GsGetSkuPrintDocumentParams}. */
export interface Dimension {
  /** Height. Example: `2`. */
  height?: string | undefined;
  /** Unit. Example: `CENTIMETER`. */
  unit?: string | undefined;
  /** Width. Example: `7`. */
  width?: string | undefined;
}

/** SKU inside {@link GlobalSellingConfirmStockupOrderParams}. */
export interface GlobalSellingConfirmStockupOrderSku {
  /** Code. Example: `"TESTS24081600001100201"`. */
  code?: string | undefined;
  /** Confirm stockup quantity. */
  confirm_stockup_quantity?: common.Integer | undefined;
}

/** Logistics inside {@link DeliveryBatch}, {@link GlobalSellingReserveShipmentParams}, {@link GsReserveShippingParams} and others. */
export interface GlobalSellingQueryLogisticsOrdersLogistics {
  /** Delivery option. Example: `SUPER_SPEEDY_EXPRESS`. */
  delivery_option?: string | undefined;
  /** Shipping provider code. Example: `7233383779430041346`. */
  shipping_provider_code?: string | undefined;
  /** Shipping provider name. */
  shipping_provider_name?: string | undefined;
}

/** Receiver contact inside {@link LogisticsOrder}. */
export interface GlobalSellingQueryLogisticsOrdersReceiverContact {
  /** Address detail. */
  address_detail?: AddressDetail;
  /** Contact name. */
  contact_name?: string;
  /** Email. Example: `someone@126.com`. */
  email?: string;
  /** Full address. */
  full_address?: string;
  /** Phone number. Example: `+8618566000000`. */
  phone_number?: string;
  /** Postal code. Example: `510000`. */
  postal_code?: string;
}

/** Delivery order inside {@link GlobalSellingSearchDeliveryOrdersResponse}. */
export interface GlobalSellingSearchDeliveryOrdersDeliveryOrder {
  /** Arrived time. Unix seconds. Example: `1714183200`. */
  arrived_time?: number;
  /** Category id. Example: `7075264658340611845`. */
  category_id?: string;
  /** Code. Example: `POCYT2404190001013S01`. */
  code?: string;
  /** Delivered quantity. Example: `10`. */
  delivered_quantity?: number;
  /** Delivery packages. */
  delivery_packages?: DeliveryPackage[];
  /** Delivery type. Example: `DELIVERY_NORMAL`. */
  delivery_type?: string;
  /** Emergency level. Example: `URGENT`. */
  emergency_level?: string;
  /** Inbound quantity. Example: `6`. */
  inbound_quantity?: number;
  /** Is first order. Example: `true`. */
  is_first_order?: boolean;
  /** Is sample included. Example: `true`. */
  is_sample_included?: boolean;
  /** Latest status update time. Unix seconds. Example: `1714183200`. */
  latest_status_update_time?: number;
  /** Logistics. */
  logistics?: Logistics;
  /** Mode. Example: `PLATFORM_DELIVERY`. */
  mode?: string;
  /** Platform SPU code. Example: `TESTS24010500003400301`. */
  platform_spu_code?: string;
  /** Predicted arrived time. Unix seconds. Example: `1714298400`. */
  predicted_arrived_time?: number;
  /** Predicted ship time. Unix seconds. Example: `1714125600`. */
  predicted_ship_time?: number;
  /** Qualified quantity. Example: `4`. */
  qualified_quantity?: number;
  /** Quality check result. Example: `PASS`. */
  quality_check_result?: string;
  /** Received quantity. Example: `8`. */
  received_quantity?: number;
  /** Relative code. Example: `POCYT2404190001013`. */
  relative_code?: string;
  /** Relative code type. Example: `STOCKUP_ORDER`. */
  relative_code_type?: string;
  /** Require arrived time. Unix seconds. Example: `1714471200`. */
  require_arrived_time?: number;
  /** Returned quantity. Example: `2`. */
  returned_quantity?: number;
  /** Sample code. Example: `YPZ2402020000010030001`. */
  sample_code?: string;
  /** Sample status. Example: `PLATFORM_SIGNED`. */
  sample_status?: string;
  /** Ship time. Unix seconds. Example: `1714096800`. */
  ship_time?: number;
  /** SKC. */
  skc?: Skc;
  /** SKUs. */
  skus?: Sku[];
  /** Status. Example: `RECEIVED`. */
  status?: string;
  /** Stockup type. Example: `JIT`. */
  stockup_type?: string;
  /** Unqualified quantity. Example: `2`. */
  unqualified_quantity?: number;
  /** Warehouse code. Example: `JD01`. */
  warehouse_code?: string;
  /** Warehouse contact. */
  warehouse_contact?: WarehouseContact;
  /** Warehouse name. */
  warehouse_name?: string;
}

/** SKU inside {@link DeliveryPackage}. */
export interface GlobalSellingSearchDeliveryOrdersSku {
  /** Quantity. Example: `10`. */
  quantity?: number;
  /** SKU code. Example: `S23121000007200101`. */
  sku_code?: string;
}

/** Logistics inside {@link ReturnOrder}. */
export interface GlobalSellingSearchReturnOrdersLogistics {
  /** Actual quantity. Example: `10`. */
  actual_quantity?: number;
  /** Category id. Example: `7075264658340611845`. */
  category_id?: string;
  /** Confirm quantity. Example: `10`. */
  confirm_quantity?: number;
  /** Logistics order. Example: `POCYPT2407020000016S01`. */
  logistics_order?: string;
  /** Platform SPU code. Example: `TESTS230819000025`. */
  platform_spu_code?: string;
  /** Request quantity. Example: `10`. */
  request_quantity?: number;
  /** Shipping provider code. Example: `1`. */
  shipping_provider_code?: string;
  /** SKUs. */
  skus?: GlobalSellingSearchReturnOrdersSku[];
}

/** SKU inside {@link GlobalSellingSearchReturnOrdersLogistics}. */
export interface GlobalSellingSearchReturnOrdersSku {
  /** Actual quantity. Example: `5`. */
  actual_quantity?: number;
  /** Barcode. Example: `TESTS24030600003700101`. */
  barcode?: string;
  /** Cancel reason. */
  cancel_reason?: string;
  /** Confirm quantity. Example: `5`. */
  confirm_quantity?: number;
  /** Confirm reason. */
  confirm_reason?: string;
  /** External SKC code. Example: `TESTS24030600003700101`. */
  external_skc_code?: string;
  /** External SKU code. Example: `TESTS24030600003700101`. */
  external_sku_code?: string;
  /** First key attribute name en. Example: `Colour`. */
  first_key_attribute_name_en?: string;
  /** First key attribute name zh. */
  first_key_attribute_name_zh?: string;
  /** First key attribute value en. Example: `Yellow`. */
  first_key_attribute_value_en?: string;
  /** First key attribute value zh. */
  first_key_attribute_value_zh?: string;
  /** Image URL. Example: `https://sku.image.example.com`. */
  image_url?: string;
  /** Platform SKU code. Example: `TESTS24030600003700101`. */
  platform_sku_code?: string;
  /** Request quantity. Example: `5`. */
  request_quantity?: number;
  /** Second key attribute name en. Example: `Size`. */
  second_key_attribute_name_en?: string;
  /** Second key attribute name zh. */
  second_key_attribute_name_zh?: string;
  /** Second key attribute value en. Example: `S`. */
  second_key_attribute_value_en?: string;
  /** Second key attribute value zh. */
  second_key_attribute_value_zh?: string;
}

/** Delivery order inside {@link GsCreateDeliveryOrderParams}. */
export interface GsCreateDeliveryOrderDeliveryOrder {
  /** Package quantity. Example: `2`. */
  package_quantity?: common.Integer | undefined;
  /** Packages. */
  packages?: readonly Package[] | undefined;
  /** Stockup order code. Example: `POCYT2404190001013`. */
  stockup_order_code?: string | undefined;
}

/** Platform SKU item inside {@link GsGetSkuPrintDocumentParams}. */
export interface GsGetSkuPrintDocumentPlatformSkuItem {
  /** Platform SKU code. Example: `TESTS24010500003400301`. */
  platform_sku_code?: string | undefined;
  /** Quantity. Example: `5`. */
  quantity?: common.Integer | undefined;
}

/** Address detail inside {@link GsQueryDeliveryBatchesSenderContact}, {@link GsSearchDeliveryOrdersWarehouseContact}, {@link ReceiverContact}. */
export interface GsQueryDeliveryBatchesAddressDetail {
  /** City id. Example: `1809858`. */
  city_id?: number | undefined;
  /** City name. */
  city_name?: string | undefined;
  /** Country id. Example: `1814991`. */
  country_id?: number | undefined;
  /** Country name. */
  country_name?: string | undefined;
  /** Detail. */
  detail?: string | undefined;
  /** District id. Example: `6571346`. */
  district_id?: number | undefined;
  /** District name. */
  district_name?: string | undefined;
  /** Province id. Example: `1809935`. */
  province_id?: number | undefined;
  /** Province name. */
  province_name?: string | undefined;
  /** Town id. Example: `440111018`. */
  town_id?: number | undefined;
  /** Town name. */
  town_name?: string | undefined;
}

/** Logistics order inside {@link DeliveryBatch}. */
export interface GsQueryDeliveryBatchesLogisticsOrder {
  /** Code. Example: `LOGPPE20240424000005`. */
  code?: string;
  /** Failed reason. */
  failed_reason?: string;
  /** Package weight. */
  package_weight?: PackageWeight;
  /** Status. Example: `SIGNED`. */
  status?: string;
  /** Tracking number. Example: `SF1342249023487`. */
  tracking_number?: string;
  /** Tracking records. */
  tracking_records?: TrackingRecord[];
}

/** Sender contact inside {@link DeliveryBatch}, {@link GsReserveShippingParams}, {@link GsSearchAvailableShippingProvidersParams} and others. */
export interface GsQueryDeliveryBatchesSenderContact {
  /** Address detail. */
  address_detail?: GsQueryDeliveryBatchesAddressDetail | undefined;
  /** Contact name. */
  contact_name?: string | undefined;
  /** Email. Example: `someone@126.com`. */
  email?: string | undefined;
  /** Full address. */
  full_address?: string | undefined;
  /** Phone number. Example: `+8618566000000`. */
  phone_number?: string | undefined;
  /** Postal code. Example: `510000`. */
  postal_code?: string | undefined;
}

/** Reserve arrived time inside {@link GsSearchAvailableShippingProvidersResponse}, {@link SearchAvailableShippingProvidersResponse}. */
export interface GsSearchAvailableShippingProvidersReserveArrivedTime {
  /** Arrived time. Unix seconds. Example: `1713456000`. */
  arrived_time?: number;
  /** Can reserve. Example: `true`. */
  can_reserve?: boolean;
}

/** SKU inside {@link DeliveryOrder}. */
export interface GsSearchDeliveryOrdersSku {
  /** Barcode. Example: `BCD20240105043049`. */
  barcode?: string;
  /** External SKU code. Example: `Sku-test0419`. */
  external_sku_code?: string;
  /** Platform SKU code. Example: `TESTS24010500003400301`. */
  platform_sku_code?: string;
  /** Second key attribute name en. Example: `Size`. */
  second_key_attribute_name_en?: string;
  /** Second key attribute name zh. */
  second_key_attribute_name_zh?: string;
  /** Second key attribute value en. Example: `S`. */
  second_key_attribute_value_en?: string;
  /** Second key attribute value zh. Example: `S`. */
  second_key_attribute_value_zh?: string;
}

/** Warehouse contact inside {@link DeliveryOrder}. */
export interface GsSearchDeliveryOrdersWarehouseContact {
  /** Address detail. */
  address_detail?: GsQueryDeliveryBatchesAddressDetail;
  /** Contact name. */
  contact_name?: string;
  /** Email. Example: `someone@126.com`. */
  email?: string;
  /** Full address. */
  full_address?: string;
  /** Phone number. Example: `+8618566000000`. */
  phone_number?: string;
  /** Postal code. Example: `510000`. */
  postal_code?: string;
}

/** Item inside {@link Package}. */
export interface Item {
  /** Platform SKU code. Example: `TESTS24010500003400301`. */
  platform_sku_code?: string | undefined;
  /** Quantity. Example: `10`. */
  quantity?: common.Integer | undefined;
}

/** Logistics inside {@link DeliveryOrder}, {@link GlobalSellingSearchDeliveryOrdersDeliveryOrder}. */
export interface Logistics {
  /** Delivery option. Example: `SUPER_SPEEDY_EXPRESS`. */
  delivery_option?: string;
  /** Logistics order. Example: `LOG20240423010565`. */
  logistics_order?: string;
  /** Shipping provider code. Example: `7233383779430041346`. */
  shipping_provider_code?: string;
}

/** Logistics order inside {@link GlobalSellingQueryLogisticsOrdersResponse}. */
export interface LogisticsOrder {
  /** Code. Example: `LOG20240423010565`. */
  code?: string;
  /** Completion time. Unix seconds. Example: `1714100400`. */
  completion_time?: number;
  /** Create time. Unix seconds. Example: `1714098600`. */
  create_time?: number;
  /** Delivery time. Unix seconds. Example: `1714100400`. */
  delivery_time?: number;
  /** Latest update time. Unix seconds. Example: `1714100400`. */
  latest_update_time?: number;
  /** Logistics. */
  logistics?: GlobalSellingQueryLogisticsOrdersLogistics;
  /** Logistics package quantity. Example: `2`. */
  logistics_package_quantity?: number;
  /** Logistics picker name. */
  logistics_picker_name?: string;
  /** Logistics picker phone. Example: `17612345678`. */
  logistics_picker_phone?: string;
  /** Logistics sub order quantity. Example: `2`. */
  logistics_sub_order_quantity?: number;
  /** Logistics sub orders. */
  logistics_sub_orders?: LogisticsSubOrder[];
  /** Pickup time. Unix seconds. Example: `1714100400`. */
  pickup_time?: number;
  /** Predicted arrive time. Unix seconds. Example: `1714298400`. */
  predicted_arrive_time?: number;
  /** Predicted pick info. */
  predicted_pick_info?: PredictedPickInfo;
  /** Predicted ship time. Unix seconds. Example: `1714125600`. */
  predicted_ship_time?: number;
  /** Receiver contact. */
  receiver_contact?: GlobalSellingQueryLogisticsOrdersReceiverContact;
  /** Sender contact. */
  sender_contact?: SenderContact;
  /** Sign time. Unix seconds. Example: `1714100400`. */
  sign_time?: number;
  /** Status. Example: `SIGNED`. */
  status?: string;
  /** Type. Example: `DELIVERY`. */
  type?: string;
}

/** Logistics sub order inside {@link LogisticsOrder}. */
export interface LogisticsSubOrder {
  /** Code. Example: `LOGPPE20240424000005`. */
  code?: string;
  /** Completion time. Unix seconds. Example: `1714100400`. */
  completion_time?: number;
  /** Create time. Unix seconds. Example: `1714100400`. */
  create_time?: number;
  /** Delivery time. Unix seconds. Example: `1714100400`. */
  delivery_time?: number;
  /** Failed reason. */
  failed_reason?: string;
  /** Latest update time. Unix seconds. Example: `1714100400`. */
  latest_update_time?: number;
  /** Loss suspend time. Unix seconds. Example: `1714100400`. */
  loss_suspend_time?: number;
  /** Package weight. */
  package_weight?: PackageWeight;
  /** Pickup time. Unix seconds. Example: `1714100400`. */
  pickup_time?: number;
  /** Sign time. Unix seconds. Example: `1714100400`. */
  sign_time?: number;
  /** Status. Example: `SIGNED`. */
  status?: string;
  /** Tracking number. Example: `SF1342249023487`. */
  tracking_number?: string;
  /** Tracking records. */
  tracking_records?: TrackingRecord[];
}

/** Package inside {@link CreateDeliveryOrderDeliveryOrder}, {@link GsCreateDeliveryOrderDeliveryOrder}. */
export interface Package {
  /** Items. */
  items?: readonly Item[] | undefined;
}

/** Package weight inside {@link GsQueryDeliveryBatchesLogisticsOrder}, {@link LogisticsSubOrder}. */
export interface PackageWeight {
  /** Unit. Example: `GRAM`. */
  unit?: string;
  /** Value. Example: `1000`. */
  value?: string;
}

/** Platform SKU item inside {@link GlobalSellingGetSkuPrintDocumentParams}. */
export interface PlatformSkuItem {
  /** Code. Example: `TESTS24010500003400301`. */
  code?: string | undefined;
  /** Quantity. Example: `10`. */
  quantity?: common.Integer | undefined;
}

/** Predicted pick info inside {@link DeliveryBatch}, {@link LogisticsOrder}, {@link QueryDeliveryBatchesDeliveryBatch}. */
export interface PredictedPickInfo {
  /** End time. Unix seconds. Example: `1714100400`. */
  end_time?: number;
  /** Start time. Unix seconds. Example: `1714100400`. */
  start_time?: number;
}

/** Delivery batch inside {@link QueryDeliveryBatchesResponse}. */
export interface QueryDeliveryBatchesDeliveryBatch {
  /** Code. Example: `LOG20240423010565`. */
  code?: string;
  /** Create time. Unix seconds. Example: `1714098600`. */
  create_time?: number;
  /** Logistics. */
  logistics?: GlobalSellingQueryLogisticsOrdersLogistics;
  /** Logistics order quantity. Example: `2`. */
  logistics_order_quantity?: number;
  /** Logistics orders. */
  logistics_orders?: QueryDeliveryBatchesLogisticsOrder[];
  /** Logistics package quantity. Example: `2`. */
  logistics_package_quantity?: number;
  /** Logistics picker name. */
  logistics_picker_name?: string;
  /** Logistics picker phone. Example: `17612345678`. */
  logistics_picker_phone?: string;
  /** Predicted arrive time. Unix seconds. Example: `1714298400`. */
  predicted_arrive_time?: number;
  /** Predicted pick info. */
  predicted_pick_info?: PredictedPickInfo;
  /** Predicted ship time. Unix seconds. Example: `1714125600`. */
  predicted_ship_time?: number;
  /** Receiver contact. */
  receiver_contact?: ReceiverContact;
  /** Sender contact. */
  sender_contact?: GsQueryDeliveryBatchesSenderContact;
  /** Status. Example: `SIGNED`. */
  status?: string;
}

/** Logistics order inside {@link QueryDeliveryBatchesDeliveryBatch}. */
export interface QueryDeliveryBatchesLogisticsOrder {
  /** Code. Example: `LOGPPE20240424000005`. */
  code?: string;
  /** Failed reason. */
  failed_reason?: string;
  /** Package weight. */
  package_weight?: QueryDeliveryBatchesPackageWeight;
  /** Status. Example: `1714271725`. */
  status?: string;
  /** Tracking number. Example: `SF1342249023487`. */
  tracking_number?: string;
  /** Tracking records. */
  tracking_records?: TrackingRecord[];
}

/** Package weight inside {@link QueryDeliveryBatchesLogisticsOrder}. */
export interface QueryDeliveryBatchesPackageWeight {
  /** Unit. Example: `GRAM`. */
  unit?: string;
  /** Value. Example: `1000`. */
  value?: number;
}

/** Receiver contact inside {@link DeliveryBatch}, {@link QueryDeliveryBatchesDeliveryBatch}. */
export interface ReceiverContact {
  /** Address detail. */
  address_detail?: GsQueryDeliveryBatchesAddressDetail;
  /** Contact name. */
  contact_name?: string;
  /** Email. Example: `someone@126.com`. */
  email?: string;
  /** Full address. */
  full_address?: string;
  /** Phone number. Example: `+8618566000000`. */
  phone_number?: string;
  /** Postal code. Example: `510000`. */
  postal_code?: string;
}

/** Reserve inside {@link GlobalSellingReserveShipmentParams}, {@link GsReserveShippingParams}, {@link ReserveShippingParams}. */
export interface Reserve {
  /** Predicted arrived time. Unix seconds. Example: `1713456000`. */
  predicted_arrived_time?: common.Time | undefined;
  /** Predicted pickup, lower bound. Example: `1713456000`. */
  predicted_pickup_ge?: common.Integer | undefined;
  /** Predicted pickup, upper bound (exclusive). Example: `1713456000`. */
  predicted_pickup_lt?: common.Integer | undefined;
  /** Predicted pickup time. Unix seconds. Example: `1713456000`. */
  predicted_pickup_time?: common.Time | undefined;
  /** Predicted ship time. Unix seconds. Example: `1713456000`. */
  predicted_ship_time?: common.Time | undefined;
}

/** Reserve arrived time inside {@link GlobalSellingSearchAvailableShippingProvidersResponse}. */
export interface ReserveArrivedTime {
  /** Accurate warehouse code. Example: `FC-CNHN-CY01[#]JD01`. */
  accurate_warehouse_code?: string;
  /** Arrived time. Unix seconds. Example: `1713456000`. */
  arrived_time?: number;
  /** Can reserve. Example: `false`. */
  can_reserve?: boolean;
  /** Max charge fee. */
  max_charge_fee?: common.Money;
  /** Min charge fee. */
  min_charge_fee?: common.Money;
}

/** Reserve data inside {@link ShippingProvider}. */
export interface ReserveData {
  /** Can reserve. Example: `true`. */
  can_reserve?: boolean;
  /** Reserve segments. */
  reserve_segments?: ReserveSegment[];
  /** Ship time. Unix seconds. Example: `1713456000`. */
  ship_time?: number;
}

/** Reserve segment inside {@link ReserveData}. */
export interface ReserveSegment {
  /** Accurate warehouse code. Example: `FC-CNHN-CY01[#]JD01`. */
  accurate_warehouse_code?: string;
  /** Can reserve. Example: `true`. */
  can_reserve?: boolean;
  /** End time. Unix seconds. Example: `1713499200`. */
  end_time?: number;
  /** Start time. Unix seconds. Example: `1713492000`. */
  start_time?: number;
}

/** Return order inside {@link GlobalSellingSearchReturnOrdersResponse}. */
export interface ReturnOrder {
  /** Code. Example: `ROT240619000003`. */
  code?: string;
  /** Detailed reason. */
  detailed_reason?: string;
  /** Logistics. */
  logistics?: GlobalSellingSearchReturnOrdersLogistics;
  /** Method. Example: `PLATFORM_DELIVERY`. */
  method?: string;
  /** Outbound batch code. Example: `PRWLPT2305230002`. */
  outbound_batch_code?: string;
  /** Reason type. Example: `RPT_QUALITY`. */
  reason_type?: string;
  /** Source. Example: `EXTERNAL`. */
  source?: string;
  /** Status. Example: `COMPLETED`. */
  status?: string;
  /** Type. Example: `ABNORMAL_QUALITY`. */
  type?: string;
  /** Warehouse code. Example: `TEST_WARECODE`. */
  warehouse_code?: string;
}

/** Sender contact inside {@link LogisticsOrder}. */
export interface SenderContact {
  /** Address detail. */
  address_detail?: AddressDetail;
  /** Contact name. */
  contact_name?: string;
  /** Email. Example: `someone@126.com`. */
  email?: string;
  /** Full address. */
  full_address?: string;
  /** Phone number. Example: `+8618566000000`. */
  phone_number?: string;
  /** Postal code. Example: `510000`. */
  postal_code?: string;
}

/** Shipping provider inside {@link GlobalSellingSearchAvailableShippingProvidersResponse}, {@link GsSearchAvailableShippingProvidersResponse}, {@link SearchAvailableShippingProvidersResponse}. */
export interface ShippingProvider {
  /** Delivery option. Example: `SUPER_SPEEDY_EXPRESS`. */
  delivery_option?: string;
  /** Max charge fee. */
  max_charge_fee?: common.Money;
  /** Min charge fee. */
  min_charge_fee?: common.Money;
  /** Provider code. Example: `7233383779430041346`. */
  provider_code?: string;
  /** Provider name. */
  provider_name?: string;
  /** Reserve data. */
  reserve_data?: ReserveData[];
  /** Reserve datas. */
  reserve_datas?: ReserveData[];
}

/** Size inside {@link GlobalSellingGetSkuPrintDocumentParams}. */
export interface Size {
  /** Height. Example: `24`. */
  height?: string | undefined;
  /** Unit. Example: `CENTIMETER`. */
  unit?: string | undefined;
  /** Width. Example: `7`. */
  width?: string | undefined;
}

/** SKC inside {@link AbnormalOrder}, {@link DeliveryOrder}, {@link GlobalSellingSearchDeliveryOrdersDeliveryOrder} and others. */
export interface Skc {
  /** External SKC code. Example: `TESTZ24070296075000101`. */
  external_skc_code?: string;
  /** First key attribute name en. Example: `Colour`. */
  first_key_attribute_name_en?: string;
  /** First key attribute name zh. */
  first_key_attribute_name_zh?: string;
  /** First key attribute value en. Example: `Yellow`. */
  first_key_attribute_value_en?: string;
  /** First key attribute value zh. */
  first_key_attribute_value_zh?: string;
  /** Image URL. Example: `www.example.com/image/xxx`. */
  image_url?: string;
  /** Platform SKC code. Example: `TESTS240701000009`. */
  platform_skc_code?: string;
}

/** SKU inside {@link AbnormalOrder}, {@link GlobalSellingSearchDeliveryOrdersDeliveryOrder}, {@link StockupOrder}. */
export interface Sku {
  /** Abnormal quantity. Example: `2`. */
  abnormal_quantity?: number;
  /** Barcode. Example: `TESTZ24070296075000101`. */
  barcode?: string;
  /** Delivered quantity. Example: `10`. */
  delivered_quantity?: number;
  /** External SKU code. Example: `TESTZ24070296075000101`. */
  external_sku_code?: string;
  /** Inbound quantity. Example: `6`. */
  inbound_quantity?: number;
  /** Platform SKU code. Example: `TESTZ24070296075000101`. */
  platform_sku_code?: string;
  /** Qualified quantity. Example: `4`. */
  qualified_quantity?: number;
  /** Received quantity. Example: `8`. */
  received_quantity?: number;
  /** Returned quantity. Example: `2`. */
  returned_quantity?: number;
  /** Second key attribute name en. Example: `Size`. */
  second_key_attribute_name_en?: string;
  /** Second key attribute name zh. */
  second_key_attribute_name_zh?: string;
  /** Second key attribute value en. Example: `S`. */
  second_key_attribute_value_en?: string;
  /** Second key attribute value zh. */
  second_key_attribute_value_zh?: string;
  /** Stockup quantity. Example: `10`. */
  stockup_quantity?: number;
  /** Unqualified quantity. Example: `2`. */
  unqualified_quantity?: number;
}

/** Stockup order inside {@link GlobalSellingSearchStockupOrdersResponse}, {@link GsSearchStockupOrdersResponse}, {@link SearchStockupOrdersResponse}. */
export interface StockupOrder {
  /** Can deliver. Example: `true`. */
  can_deliver?: boolean;
  /** Category id. Example: `7075264658340611845`. */
  category_id?: string;
  /** Code. Example: `POCYT2404190001013`. */
  code?: string;
  /** Create time. Unix seconds. Example: `1713492000`. */
  create_time?: number;
  /** Delivered quantity. Example: `10`. */
  delivered_quantity?: number;
  /** Delivery quantity. Example: `10`. */
  delivery_quantity?: number;
  /** Emergency level. Example: `URGENT`. */
  emergency_level?: string;
  /** Inbound quantity. Example: `6`. */
  inbound_quantity?: number;
  /** Is delivery completed. Example: `false`. */
  is_delivery_completed?: boolean;
  /** Is first order. Example: `true`. */
  is_first_order?: boolean;
  /** Is normal. Example: `true`. */
  is_normal?: boolean;
  /** Latest status update time. Unix seconds. Example: `1714442400`. */
  latest_status_update_time?: number;
  /** Manufacture mode. Example: `OBM_TYPE`. */
  manufacture_mode?: string;
  /** Platform SPU code. Example: `TESTS24010500003400301`. */
  platform_spu_code?: string;
  /** Received quantity. Example: `8`. */
  received_quantity?: number;
  /** Require arrived time. Unix seconds. Example: `1714442400`. */
  require_arrived_time?: number;
  /** Require ship time. Unix seconds. Example: `1713492000`. */
  require_ship_time?: number;
  /** Returned quantity. Example: `2`. */
  returned_quantity?: number;
  /** SKC. */
  skc?: Skc;
  /** SKUs. */
  skus?: Sku[];
  /** Source. Example: `PLATFORM`. */
  source?: string;
  /** Status. Example: `RECEIVED`. */
  status?: string;
  /** Stockup quantity. Example: `10`. */
  stockup_quantity?: number;
  /** Type. Example: `JIT`. */
  type?: string;
}

/** Total weight inside {@link GlobalSellingReserveShipmentParams}, {@link GlobalSellingSearchAvailableShippingProvidersParams}, {@link GsReserveShippingParams} and others. */
export interface TotalWeight {
  /** Unit. Example: `GRAM`. */
  unit?: string | undefined;
  /** Value. Example: `1240`. */
  value?: string | undefined;
}

/** Tracking record inside {@link GsQueryDeliveryBatchesLogisticsOrder}, {@link LogisticsSubOrder}, {@link QueryDeliveryBatchesLogisticsOrder}. */
export interface TrackingRecord {
  /** Message. */
  message?: string;
  /** Title. */
  title?: string;
  /** Update time. Unix seconds. Example: `1714271725`. */
  update_time?: number;
}

/** Warehouse inside {@link GlobalSellingSearchAvailableShippingProvidersResponse}. */
export interface Warehouse {
  /** Warehouse code. Example: `FC-CNHN-CY01[#]JD01`. */
  warehouse_code?: string;
  /** Warehouse contact. */
  warehouse_contact?: WarehouseContact;
  /** Warehouse name. */
  warehouse_name?: string;
}

/** Warehouse contact inside {@link GlobalSellingSearchDeliveryOrdersDeliveryOrder}, {@link Warehouse}. */
export interface WarehouseContact {
  /** Address detail. */
  address_detail?: AddressDetail;
  /** Contact name. */
  contact_name?: string;
  /** Email. Example: `someone@126.com`. */
  email?: string;
  /** Full address. */
  full_address?: string;
  /** Phone number. Example: `+8618566000000`. */
  phone_number?: string;
  /** Postal code. Example: `510000`. */
  postal_code?: string;
}

/** Values of `reject_reason` in `GlobalSellingConfirmStockupOrderRequest`; more may come. */
export type RejectReason =
  | "PICTURE_NOT_MATCH"
  | "RAW_MATERIAL_OR_PROCESS_CHANGES"
  | "NOT_MEET_MINIMUM_LIMIT"
  | "STOP_PRODUCTION"
  | "SALES_STRATEGY_ADJUSTMENT_REDUCES_INVENTORY"
  | "ORDER_DEMAND_ADJUSTMENT"
  | "ORDER_SENT_INCORRECTLY"
  | "CF"
  | "TC"
  | "QQXJ"
  | "CT"
  | "REPAIR_ORDER_TERMINATED"
  | "TERMINATION_OF_OVERDUE_ORDERS"
  | "SELF_STOCKING_BASED_ON_SALES_VOLUME"
  | "HIGH_TURNOVER_DAYS_IN_THE_WAREHOUSE"
  | "INSUFFICIENT_INVENTORY"
  | "OTHER_REASONS"
  | (string & {});

/** Gs full service shipment: the operations of the domain `gs_full_service_shipment`. */
export class GsFullServiceShipmentApi extends Resource {
  /**
   * Confirms that a supplier's delivery order has been handed over (preview endpoint).
   *
   * `POST /gs_full_service_shipment/{version}/preview/delivery_orders/confirm`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  confirmDelivery(params: ConfirmDeliveryParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("gs_full_service_shipment.confirm_delivery", params, options);
  }

  /**
   * Creates a delivery order for a supplier's stock-up order (preview endpoint).
   *
   * `POST /gs_full_service_shipment/{version}/preview/delivery_orders`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  createDeliveryOrder(params: CreateDeliveryOrderParams, options?: common.CallOptions): CallPromise<CreateDeliveryOrderResponse> {
    return this.caller.call("gs_full_service_shipment.create_delivery_order", params, options);
  }

  /**
   * Returns a URL for a supplier's printable delivery order documents (preview endpoint).
   *
   * `GET /gs_full_service_shipment/{version}/preview/delivery_orders/documents`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  getDeliveryOrderDocuments(params: GetDeliveryOrderDocumentsParams, options?: common.CallOptions): CallPromise<GetDeliveryOrderDocumentsResponse> {
    return this.caller.call("gs_full_service_shipment.get_delivery_order_documents", params, options);
  }

  /**
   * Returns a URL for a supplier's printable waybills (preview endpoint).
   *
   * `GET /gs_full_service_shipment/{version}/preview/waybills`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  getLogisticsWaybillsPrintDocument(params: GetLogisticsWaybillsPrintDocumentParams, options?: common.CallOptions): CallPromise<GetLogisticsWaybillsPrintDocumentResponse> {
    return this.caller.call("gs_full_service_shipment.get_logistics_waybills_print_document", params, options);
  }

  /**
   * Cancels the reserved shipment of one logistics order.
   *
   * `POST /gs_full_service_shipment/{version}/logistics_orders/cancel_ship`, version 202407.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  globalSellingCancelShipment(params?: GlobalSellingCancelShipmentParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("gs_full_service_shipment.global_selling_cancel_shipment", params, options);
  }

  /**
   * Accepts or rejects a stock-up order, with the quantity per SKU.
   *
   * `POST /gs_full_service_shipment/{version}/stockup_orders/confirm`, version 202409.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  globalSellingConfirmStockupOrder(params?: GlobalSellingConfirmStockupOrderParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("gs_full_service_shipment.global_selling_confirm_stockup_order", params, options);
  }

  /**
   * Returns a URL for the quality inspection documents of an order.
   *
   * `GET /gs_full_service_shipment/{version}/quality_documents`, version 202407.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  globalSellingGetQualityDocuments(params: GlobalSellingGetQualityDocumentsParams, options?: common.CallOptions): CallPromise<GlobalSellingGetQualityDocumentsResponse> {
    return this.caller.call("gs_full_service_shipment.global_selling_get_quality_documents", params, options);
  }

  /**
   * Creates printable SKU labels for a stock-up order, in a chosen size.
   *
   * `POST /gs_full_service_shipment/{version}/delivery_orders/sku_documents/generate`, version 202503; also 202409.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  globalSellingGetSkuPrintDocument(params?: GlobalSellingGetSkuPrintDocumentParams, options?: common.CallOptions): CallPromise<GlobalSellingGetSkuPrintDocumentResponse> {
    return this.caller.call("gs_full_service_shipment.global_selling_get_sku_print_document", params, options);
  }

  /**
   * Returns logistics orders, with their sub-orders, carrier and contacts.
   *
   * `GET /gs_full_service_shipment/{version}/logistics_orders`, version 202407.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   * - The response contains personal data.
   */
  globalSellingQueryLogisticsOrders(params: GlobalSellingQueryLogisticsOrdersParams, options?: common.CallOptions): CallPromise<GlobalSellingQueryLogisticsOrdersResponse> {
    return this.caller.call("gs_full_service_shipment.global_selling_query_logistics_orders", params, options);
  }

  /**
   * Reserves shipping for delivery orders and returns a logistics order.
   *
   * `POST /gs_full_service_shipment/{version}/delivery_orders/reserve_ship`, version 202410; also 202407.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  globalSellingReserveShipment(params?: GlobalSellingReserveShipmentParams, options?: common.CallOptions): CallPromise<GlobalSellingReserveShipmentResponse> {
    return this.caller.call("gs_full_service_shipment.global_selling_reserve_shipment", params, options);
  }

  /**
   * Lists deliveries that failed inspection or counting, page by page.
   *
   * `POST /gs_full_service_shipment/{version}/abnormal_orders/search`, version 202407.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  globalSellingSearchAbnormalOrders(params?: GlobalSellingSearchAbnormalOrdersParams, options?: common.PageOptions): PagePromise<AbnormalOrder, GlobalSellingSearchAbnormalOrdersResponse> {
    return this.caller.list("gs_full_service_shipment.global_selling_search_abnormal_orders", params, options);
  }

  /**
   * Lists carriers, fees and arrival slots for a full-service shipment.
   *
   * `POST /gs_full_service_shipment/{version}/shipping_providers/search`, version 202410; also 202407.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  globalSellingSearchAvailableShippingProviders(params?: GlobalSellingSearchAvailableShippingProvidersParams, options?: common.CallOptions): CallPromise<GlobalSellingSearchAvailableShippingProvidersResponse> {
    return this.caller.call("gs_full_service_shipment.global_selling_search_available_shipping_providers", params, options);
  }

  /**
   * Lists full-service delivery orders that match a filter, page by page.
   *
   * `POST /gs_full_service_shipment/{version}/delivery_orders/search`, version 202407.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  globalSellingSearchDeliveryOrders(params?: GlobalSellingSearchDeliveryOrdersParams, options?: common.PageOptions): PagePromise<GlobalSellingSearchDeliveryOrdersDeliveryOrder, GlobalSellingSearchDeliveryOrdersResponse> {
    return this.caller.list("gs_full_service_shipment.global_selling_search_delivery_orders", params, options);
  }

  /**
   * Lists goods that the warehouse returns to the supplier, page by page.
   *
   * `POST /gs_full_service_shipment/{version}/return_orders/search`, version 202407.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  globalSellingSearchReturnOrders(params?: GlobalSellingSearchReturnOrdersParams, options?: common.PageOptions): PagePromise<ReturnOrder, GlobalSellingSearchReturnOrdersResponse> {
    return this.caller.list("gs_full_service_shipment.global_selling_search_return_orders", params, options);
  }

  /**
   * Lists full-service stock-up orders that match a filter, page by page.
   *
   * `POST /gs_full_service_shipment/{version}/stockup_orders/search`, version 202407.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  globalSellingSearchStockupOrders(params?: GlobalSellingSearchStockupOrdersParams, options?: common.PageOptions): PagePromise<StockupOrder, GlobalSellingSearchStockupOrdersResponse> {
    return this.caller.list("gs_full_service_shipment.global_selling_search_stockup_orders", params, options);
  }

  /**
   * Confirms that a delivery order has been handed over (beta endpoint).
   *
   * `POST /gs_full_service_shipment/{version}/beta/delivery_orders/confirm`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsConfirmDelivery(params?: GsConfirmDeliveryParams, options?: common.CallOptions): CallPromise<common.Empty> {
    return this.caller.call("gs_full_service_shipment.gs_confirm_delivery", params, options);
  }

  /**
   * Creates a delivery order for a stock-up order (beta endpoint).
   *
   * `POST /gs_full_service_shipment/{version}/beta/delivery_orders`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsCreateDeliveryOrder(params?: GsCreateDeliveryOrderParams, options?: common.CallOptions): CallPromise<GsCreateDeliveryOrderResponse> {
    return this.caller.call("gs_full_service_shipment.gs_create_delivery_order", params, options);
  }

  /**
   * Returns a URL for the printable delivery order documents (beta endpoint).
   *
   * `GET /gs_full_service_shipment/{version}/beta/delivery_orders/documents`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsGetDeliveryOrderDocuments(params: GsGetDeliveryOrderDocumentsParams, options?: common.CallOptions): CallPromise<GsGetDeliveryOrderDocumentsResponse> {
    return this.caller.call("gs_full_service_shipment.gs_get_delivery_order_documents", params, options);
  }

  /**
   * Returns a URL for the printable waybills (beta endpoint).
   *
   * `GET /gs_full_service_shipment/{version}/beta/waybills`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsGetLogisticsWaybillsPrintDocument(params: GsGetLogisticsWaybillsPrintDocumentParams, options?: common.CallOptions): CallPromise<GsGetLogisticsWaybillsPrintDocumentResponse> {
    return this.caller.call("gs_full_service_shipment.gs_get_logistics_waybills_print_document", params, options);
  }

  /**
   * Creates printable SKU labels for a stock-up order (beta endpoint).
   *
   * `POST /gs_full_service_shipment/{version}/beta/delivery_orders/sku_documents/generate`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsGetSkuPrintDocument(params?: GsGetSkuPrintDocumentParams, options?: common.CallOptions): CallPromise<GsGetSkuPrintDocumentResponse> {
    return this.caller.call("gs_full_service_shipment.gs_get_sku_print_document", params, options);
  }

  /**
   * Returns delivery batches, with their logistics orders and contacts (beta endpoint).
   *
   * `GET /gs_full_service_shipment/{version}/beta/delivery_orders/delivery_batchs`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   * - The response contains personal data.
   */
  gsQueryDeliveryBatches(params: GsQueryDeliveryBatchesParams, options?: common.CallOptions): CallPromise<GsQueryDeliveryBatchesResponse> {
    return this.caller.call("gs_full_service_shipment.gs_query_delivery_batches", params, options);
  }

  /**
   * Reserves shipping for delivery orders and returns a batch code (beta endpoint).
   *
   * `POST /gs_full_service_shipment/{version}/beta/delivery_orders/reserve_ship`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsReserveShipping(params?: GsReserveShippingParams, options?: common.CallOptions): CallPromise<GsReserveShippingResponse> {
    return this.caller.call("gs_full_service_shipment.gs_reserve_shipping", params, options);
  }

  /**
   * Lists carriers, fees and arrival slots for delivery orders (beta endpoint).
   *
   * `POST /gs_full_service_shipment/{version}/beta/shipping_providers/search`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsSearchAvailableShippingProviders(params?: GsSearchAvailableShippingProvidersParams, options?: common.CallOptions): CallPromise<GsSearchAvailableShippingProvidersResponse> {
    return this.caller.call("gs_full_service_shipment.gs_search_available_shipping_providers", params, options);
  }

  /**
   * Lists delivery orders that match a filter, page by page (beta endpoint).
   *
   * `POST /gs_full_service_shipment/{version}/beta/delivery_orders/search`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsSearchDeliveryOrders(params?: GsSearchDeliveryOrdersParams, options?: common.PageOptions): PagePromise<DeliveryOrder, GsSearchDeliveryOrdersResponse> {
    return this.caller.list("gs_full_service_shipment.gs_search_delivery_orders", params, options);
  }

  /**
   * Lists stock-up orders that match a filter, page by page (beta endpoint).
   *
   * `POST /gs_full_service_shipment/{version}/beta/stockup_orders/search`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  gsSearchStockupOrders(params?: GsSearchStockupOrdersParams, options?: common.PageOptions): PagePromise<StockupOrder, GsSearchStockupOrdersResponse> {
    return this.caller.list("gs_full_service_shipment.gs_search_stockup_orders", params, options);
  }

  /**
   * Returns a supplier's delivery batches, with their logistics orders (preview endpoint).
   *
   * `GET /gs_full_service_shipment/{version}/preview/delivery_orders/delivery_batchs`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   * - The response contains personal data.
   */
  queryDeliveryBatches(params: QueryDeliveryBatchesParams, options?: common.CallOptions): CallPromise<QueryDeliveryBatchesResponse> {
    return this.caller.call("gs_full_service_shipment.query_delivery_batches", params, options);
  }

  /**
   * Reserves shipping for a supplier's delivery orders (preview endpoint).
   *
   * `POST /gs_full_service_shipment/{version}/preview/delivery_orders/reserve_ship`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  reserveShipping(params: ReserveShippingParams, options?: common.CallOptions): CallPromise<ReserveShippingResponse> {
    return this.caller.call("gs_full_service_shipment.reserve_shipping", params, options);
  }

  /**
   * Lists carriers, fees and arrival slots for a supplier (preview endpoint).
   *
   * `POST /gs_full_service_shipment/{version}/preview/shipping_providers/search`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  searchAvailableShippingProviders(params: SearchAvailableShippingProvidersParams, options?: common.CallOptions): CallPromise<SearchAvailableShippingProvidersResponse> {
    return this.caller.call("gs_full_service_shipment.search_available_shipping_providers", params, options);
  }

  /**
   * Lists a supplier's delivery orders that match a filter (preview endpoint).
   *
   * `POST /gs_full_service_shipment/{version}/preview/delivery_orders/search`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  searchDeliveryOrders(params: SearchDeliveryOrdersParams, options?: common.PageOptions): PagePromise<DeliveryOrder, SearchDeliveryOrdersResponse> {
    return this.caller.list("gs_full_service_shipment.search_delivery_orders", params, options);
  }

  /**
   * Lists a supplier's stock-up orders that match a filter (preview endpoint).
   *
   * `POST /gs_full_service_shipment/{version}/preview/stockup_orders/search`, version 202405.
   *
   * - Not generally available: a beta, or open to invited sellers only.
   */
  searchStockupOrders(params: SearchStockupOrdersParams, options?: common.PageOptions): PagePromise<StockupOrder, SearchStockupOrdersResponse> {
    return this.caller.list("gs_full_service_shipment.search_stockup_orders", params, options);
  }

}