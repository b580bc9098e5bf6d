// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `ConfirmDelivery` (202405). Confirms that a supplier's delivery order has been handed over (preview endpoint). */
export interface ConfirmDeliveryParams {
  /** Code of the delivery order to confirm as delivered by the merchant. Example: `POCY2404160000531S01`. */
  delivery_order_code?: string | undefined;
  /** Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`. */
  supplier_id: common.Id;
}

/** The parameters of `CreateDeliveryOrder` (202405). Creates a delivery order for a supplier's stock-up order (preview endpoint). */
export interface CreateDeliveryOrderParams {
  /** Delivery order to create: packages and what is in them. */
  delivery_order?: CreateDeliveryOrderDeliveryOrder | undefined;
  /** Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`. */
  supplier_id: common.Id;
}

/** The parameters of `GetDelivery-OrderPrintDocument` (202405). Returns a URL for a supplier's printable delivery order documents (preview endpoint). */
export interface GetDeliveryOrderDocumentsParams {
  /** Delivery orders that the call is about, at most 50 codes. Required. */
  delivery_order_codes: readonly string[];
  /** Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`. */
  supplier_id: common.Id;
}

/** The parameters of `GetLogisticsWaybillsPrintDocurement` (202405). Returns a URL for a supplier's printable waybills (preview endpoint). */
export interface GetLogisticsWaybillsPrintDocumentParams {
  /** Logistics orders whose waybills to print, at most 50 codes. Required. */
  logistics_codes: readonly string[];
  /** Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5765611511852333572`. */
  supplier_id: common.Id;
}

/** The parameters of `GlobalSellingCancelShipment` (202407). Cancels the reserved shipment of one logistics order. */
export interface GlobalSellingCancelShipmentParams {
  /** Code of the delivery batch whose pickup is to be cancelled. Example: `LOG20240423010565`. */
  logistics_order?: string | undefined;
}

/** The parameters of `GlobalSellingConfirmStockupOrder` (202409). Accepts or rejects a stock-up order, with the quantity per SKU. */
export interface GlobalSellingConfirmStockupOrderParams {
  /** Set to true to accept the stock-up order, false to reject it; a rejection needs `reject_reason`. Example: `true`. */
  is_order_confirmed?: boolean | undefined;
  /** Explanation of why the stock-up order is rejected, at most 200 characters. Example: `note`. */
  reject_note?: string | undefined;
  /** Why the merchant rejects the stock-up order, such as STOP_PRODUCTION or OTHER_REASONS; needed if `is_order_confirmed` is false. */
  reject_reason?: RejectReason | undefined;
  /** All SKUs of the stock-up order with the quantities you promise. */
  skus?: readonly GlobalSellingConfirmStockupOrderSku[] | undefined;
  /** Code of the stock-up order, in which the platform asks the merchant for goods. Example: `"POCY2404160000531"`. */
  stockup_order_code?: string | undefined;
}

/** The parameters of `GlobalSellingGetQualityDocuments` (202407). Returns a URL for the quality inspection documents of an order. */
export interface GlobalSellingGetQualityDocumentsParams {
  /** Code of the order whose quality report to print; its kind is given in `order_type`. Required. Example: `POCYT2406180000023S01`. */
  order_code: string;
  /** Kind of the order in `order_code`: DELIVERY_ORDER or INSPECT_ORDER. Required. Example: `DELIVERY_ORDER`. */
  order_type: string;
}

/** The parameters of `GlobalSellingGetSKUPrintDocument` (202503). Creates printable SKU labels for a stock-up order, in a chosen size. */
export interface GlobalSellingGetSkuPrintDocumentParams {
  /** Whether a dividing label comes between one SKU and the next; true by default. Example: `false`. */
  need_separator?: boolean | undefined;
  /** SKUs whose barcodes to print, with the number of copies. */
  platform_sku_items?: readonly PlatformSkuItem[] | undefined;
  /** Size of the printed barcode label; common are 5 by 2 up to 8 by 3 centimeters. */
  size?: Size | undefined;
  /** Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`. */
  stockup_order_code?: string | undefined;
}

/** The parameters of `GlobalSellingQueryLogisticsOrders` (202407). Returns logistics orders, with their sub-orders, carrier and contacts. */
export interface GlobalSellingQueryLogisticsOrdersParams {
  /** Delivery batches to return, at most 50 codes. Required. */
  logistics_orders: readonly string[];
}

/** The parameters of `GlobalSellingReserveShipment` (202410). Reserves shipping for delivery orders and returns a logistics order. */
export interface GlobalSellingReserveShipmentParams {
  /** Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`. */
  delivery_mode?: string | undefined;
  /** Delivery orders that the call is about, at most 50 codes. */
  delivery_order_codes?: readonly string[] | undefined;
  /** Logistics provider and service to book; required if `delivery_mode` is PLATFORM_DELIVERY. */
  logistics?: GlobalSellingQueryLogisticsOrdersLogistics | undefined;
  /** Dates and slot to book for pickup and arrival. */
  reserve?: Reserve | undefined;
  /** Id of the sender's address, from the supplier addresses; required if `delivery_mode` is PLATFORM_DELIVERY. Example: `"5765611508606562308"`. */
  sender_contact_id?: common.Id | undefined;
  /** Number of boxes that the logistics provider has to transport. Example: `2`. */
  shipping_box_quantity?: common.Integer | undefined;
  /** Weight of all goods to be transported; it decides which logistics providers can be offered. */
  total_weight?: TotalWeight | undefined;
  /** Code of the warehouse that gets the goods. Example: `HDJD03`. */
  warehouse_code?: string | undefined;
}

/** The parameters of `GlobalSellingSearchAbnormalOrders` (202407). Lists deliveries that failed inspection or counting, page by page. */
export interface GlobalSellingSearchAbnormalOrdersParams {
  /** Restricts the result to these abnormal orders, at most 50 codes. */
  abnormal_order_codes?: readonly string[] | undefined;
  /** Restricts the result to these kinds of problems, such as AT_LOGISTICS_DAMAGE or AT_MISPLACED_GOODS. */
  abnormal_types?: readonly string[] | undefined;
  /** Delivery orders that the call is about, at most 50 codes. */
  delivery_order_codes?: readonly string[] | undefined;
  /** Restricts the result to these SKCs, at most 50 codes of the merchant's own system. */
  external_skc_codes?: readonly string[] | undefined;
  /** Restricts the result to these SKUs, at most 50 codes of the merchant's own system. */
  external_sku_codes?: readonly string[] | undefined;
  /** Earliest last change of the abnormal orders to return, Unix time in seconds. Example: `1713492000`. */
  latest_update_time_ge?: common.Time | undefined;
  /** Latest last change of the abnormal orders to return, Unix time in seconds. Example: `1714442400`. */
  latest_update_time_lt?: common.Time | undefined;
  /** Earliest creation time of the orders to return, Unix time in seconds. Example: `1713492000`. */
  order_create_time_ge?: common.Time | undefined;
  /** Creation time that the orders must lie before, Unix time in seconds. Example: `1714442400`. */
  order_create_time_lt?: common.Time | undefined;
  /** Entries per page, 10 by default, at most 50. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page to return; 1 by default, then the value of `next_page_token`. Example: `1`. */
  page_token?: string | undefined;
  /** Restricts the result to these SKUs, at most 50 codes of the platform. */
  platform_sku_codes?: readonly string[] | undefined;
  /** Restricts the result to these products (SPUs), at most 50 codes of the platform. */
  platform_spu_codes?: readonly string[] | undefined;
  /** Restricts the result to abnormal orders whose return is in one of these states. */
  relative_return_status?: readonly string[] | undefined;
  /** Restricts the result to these stock-up orders, at most 50 codes. */
  stockup_order_codes?: readonly string[] | undefined;
}

/** The parameters of `GlobalSellingSearchAvailableShippingProviders` (202410). Lists carriers, fees and arrival slots for a full-service shipment. */
export interface GlobalSellingSearchAvailableShippingProvidersParams {
  /** Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `SELF_DELIVERY`. */
  delivery_mode?: string | undefined;
  /** Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`. */
  delivery_option?: string | undefined;
  /** Delivery orders that the call is about, at most 50 codes. */
  delivery_order_codes?: readonly string[] | undefined;
  /** Id of the sender's address, from the supplier addresses; required if `delivery_mode` is PLATFORM_DELIVERY. Example: `5765611508606562308`. */
  sender_contact_id?: common.Id | undefined;
  /** Number of boxes that the logistics provider has to transport. Example: `2`. */
  shipping_box_quantity?: common.Integer | undefined;
  /** Weight of all goods to be transported; it decides which logistics providers can be offered. */
  total_weight?: TotalWeight | undefined;
  /** Code of the warehouse that gets the goods. Example: `JD01`. */
  warehouse_code?: string | undefined;
}

/** The parameters of `GlobalSellingSearchDeliveryOrders` (202407). Lists full-service delivery orders that match a filter, page by page. */
export interface GlobalSellingSearchDeliveryOrdersParams {
  /** Earliest arrival at the warehouse of the orders to return, Unix time in seconds. Example: `1713492000`. */
  arrived_time_ge?: common.Time | undefined;
  /** Arrival at the warehouse that the orders must lie before, Unix time in seconds. Example: `1714442400`. */
  arrived_time_lt?: common.Time | undefined;
  /** Delivery orders that the call is about, at most 50 codes. */
  delivery_order_codes?: readonly string[] | undefined;
  /** Restricts the result to deliveries of these kinds, such as DELIVERY_NORMAL, DEFECTIVE_REPAIR or LESS_SUPPLEMENT. */
  delivery_types?: readonly string[] | undefined;
  /** Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL. */
  emergency_levels?: readonly string[] | undefined;
  /** Restricts the result to these SKCs, at most 50 codes of the merchant's own system. */
  external_skc_codes?: readonly string[] | undefined;
  /** Restricts the result to these SKUs, at most 50 codes of the merchant's own system. */
  external_sku_codes?: readonly string[] | undefined;
  /** Restricts the result to deliveries that must contain a sample (true) or need not (false). Example: `true`. */
  is_sample_included?: boolean | undefined;
  /** Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713492000`. */
  latest_status_update_ge?: common.Integer | undefined;
  /** Last change of state that the orders must lie before, Unix time in seconds. Example: `1714442400`. */
  latest_status_update_lt?: common.Integer | undefined;
  /** Restricts the result to delivery orders of these batches, at most 50 codes. */
  logistics_orders?: readonly string[] | undefined;
  /** Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock. */
  order_types?: readonly string[] | undefined;
  /** Entries per page, 10 by default, at most 50. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page to return; 1 by default, then the value of `next_page_token`. Example: `1`. */
  page_token?: string | undefined;
  /** Restricts the result to these products (SPUs), at most 50 codes of the platform. */
  platform_spu_codes?: readonly string[] | undefined;
  /** Restricts the result to deliveries for these stock-up or abnormal orders, at most 50 codes. */
  relative_codes?: readonly string[] | undefined;
  /** Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`. */
  require_arrived_time_ge?: common.Time | undefined;
  /** Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`. */
  require_arrived_time_lt?: common.Time | undefined;
  /** Earliest shipping time of the delivery orders to return, Unix time in seconds. Example: `1713492000`. */
  ship_time_ge?: common.Time | undefined;
  /** Shipping time that the delivery orders must lie before, Unix time in seconds. Example: `1714442400`. */
  ship_time_lt?: common.Time | undefined;
  /** Restricts the result to delivery orders for these warehouses. */
  warehouse_codes?: readonly string[] | undefined;
}

/** The parameters of `GlobalSellingSearchReturnOrders` (202407). Lists goods that the warehouse returns to the supplier, page by page. */
export interface GlobalSellingSearchReturnOrdersParams {
  /** Restricts the result to these SKCs, at most 50 codes of the merchant's own system. */
  external_skc_codes?: readonly string[] | undefined;
  /** Restricts the result to these SKUs, at most 50 codes of the merchant's own system. */
  external_sku_codes?: readonly string[] | undefined;
  /** Earliest creation time of the orders to return, Unix time in seconds. Example: `1719763200`. */
  order_create_time_ge?: common.Time | undefined;
  /** Creation time that the orders must lie before, Unix time in seconds. Example: `1720540800`. */
  order_create_time_lt?: common.Time | undefined;
  /** Entries per page, 10 by default, at most 50. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page to return; 1 by default, then the value of `next_page_token`. Example: `1`. */
  page_token?: string | undefined;
  /** Restricts the result to these SKUs, at most 50 codes of the platform. */
  platform_sku_codes?: readonly string[] | undefined;
  /** Restricts the result to these products (SPUs), at most 50 codes of the platform. */
  platform_spu_codes?: readonly string[] | undefined;
  /** Restricts the result to returns by these ways: SELF_PICKUP, EXPRESS_DELIVERY, PLATFORM_DELIVERY, ABANDON_GOODS. */
  return_methods?: readonly string[] | undefined;
  /** Restricts the result to these return orders, at most 50 codes. */
  return_order_codes?: readonly string[] | undefined;
  /** Restricts the result to returns started by this side or cause: MERCHANT, PLATFORM, INVENTORY_HEALTH or PRODUCT_DISUSE. Example: `MERCHATN`. */
  return_source?: string | undefined;
  /** Restricts the result to return orders in these states, from OPERATER_CONFIRMING to COMPLETED or CANCELED. */
  return_status?: readonly string[] | undefined;
  /** Restricts the result to returns for these causes, such as ABNORMAL_INVENTORY or ABNORMAL_QUALITY. */
  return_types?: readonly string[] | undefined;
}

/** The parameters of `GlobalSellingSearchStockupOrders` (202407). Lists full-service stock-up orders that match a filter, page by page. */
export interface GlobalSellingSearchStockupOrdersParams {
  /** Restricts the result to stock-up orders for which the merchant may (true) or may not yet (false) start to deliver. Example: `true`. */
  can_deliver?: boolean | undefined;
  /** Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL. */
  emergency_levels?: readonly string[] | undefined;
  /** Restricts the result to these SKCs, at most 50 codes of the merchant's own system. */
  external_skc_codes?: readonly string[] | undefined;
  /** Restricts the result to these SKUs, at most 50 codes of the merchant's own system. */
  external_sku_codes?: readonly string[] | undefined;
  /** Restricts the result to stock-up orders whose goods have all been delivered (true) or not (false). Example: `true`. */
  is_delivery_completed?: boolean | undefined;
  /** Set to true to get only first stock-up orders of merchants, false for the others. Example: `true`. */
  is_first_order?: boolean | undefined;
  /** Restricts the result to stock-up orders whose delivery goes on without problems (true) or not (false). Example: `true`. */
  is_normal?: boolean | undefined;
  /** Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713293316`. */
  latest_status_update_ge?: common.Integer | undefined;
  /** Last change of state that the orders must lie before, Unix time in seconds. Example: `1713593316`. */
  latest_status_update_lt?: common.Integer | undefined;
  /** Earliest creation time of the orders to return, Unix time in seconds. Example: `1713293316`. */
  order_create_time_ge?: common.Time | undefined;
  /** Creation time that the orders must lie before, Unix time in seconds. Example: `1713593316`. */
  order_create_time_lt?: common.Time | undefined;
  /** Restricts the result to stock-up orders started by PLATFORM, by MERCHANT, or by a problem (ABNORMAL_REDELIVERY). */
  order_sources?: readonly string[] | undefined;
  /** Restricts the result to stock-up orders in these states, from WAIT_CONFIRM over WAIT_SEND and SENDED to INBOUND. */
  order_status?: readonly string[] | undefined;
  /** Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock. */
  order_types?: readonly string[] | undefined;
  /** Entries per page, 10 by default, at most 50. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page to return; 1 by default, then the value of `next_page_token`. Example: `1`. */
  page_token?: string | undefined;
  /** Restricts the result to these SKUs, at most 50 codes of the platform. */
  platform_sku_codes?: readonly string[] | undefined;
  /** Restricts the result to these products (SPUs), at most 50 codes of the platform. */
  platform_spu_codes?: readonly string[] | undefined;
  /** Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713293316`. */
  require_arrived_time_ge?: common.Time | undefined;
  /** Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`. */
  require_arrived_time_lt?: common.Time | undefined;
  /** Earliest shipping deadline of the orders to return, Unix time in seconds. Example: `1713293316`. */
  require_ship_time_ge?: common.Time | undefined;
  /** Shipping deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`. */
  require_ship_time_lt?: common.Time | undefined;
  /** Restricts the result to these stock-up orders, at most 50 codes. */
  stockup_order_codes?: readonly string[] | undefined;
}

/** The parameters of `GSConfirmDelivery` (202405). Confirms that a delivery order has been handed over (beta endpoint). */
export interface GsConfirmDeliveryParams {
  /** Code of the delivery order to confirm as delivered by the merchant. Example: `POCY2404160000531S01`. */
  delivery_order_code?: string | undefined;
}

/** The parameters of `GSCreateDeliveryOrder` (202405). Creates a delivery order for a stock-up order (beta endpoint). */
export interface GsCreateDeliveryOrderParams {
  /** Delivery order to create: packages and what is in them. */
  delivery_order?: GsCreateDeliveryOrderDeliveryOrder | undefined;
}

/** The parameters of `GSGetDelivery-OrderPrintDocument` (202405). Returns a URL for the printable delivery order documents (beta endpoint). */
export interface GsGetDeliveryOrderDocumentsParams {
  /** Delivery orders that the call is about, at most 50 codes. Required. */
  delivery_order_codes: readonly string[];
}

/** The parameters of `GSGetLogisticsWaybillsPrintDocument` (202405). Returns a URL for the printable waybills (beta endpoint). */
export interface GsGetLogisticsWaybillsPrintDocumentParams {
  /** Logistics orders whose waybills to print, at most 50 codes. Required. */
  logistics_codes: readonly string[];
}

/** The parameters of `GSGetSKUPrintDocument` (202405). Creates printable SKU labels for a stock-up order (beta endpoint). */
export interface GsGetSkuPrintDocumentParams {
  /** Width and height of the barcode label to print. */
  dimension?: Dimension | undefined;
  /** SKUs whose barcodes to print, with the number of copies. */
  platform_sku_items?: readonly GsGetSkuPrintDocumentPlatformSkuItem[] | undefined;
  /** Whether the merchant's own SKU code is printed as well. Example: `true`. */
  print_sku_code?: boolean | undefined;
  /** Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`. */
  stockup_order_code?: string | undefined;
}

/** The parameters of `GSQueryDeliveryBatchs` (202405). Returns delivery batches, with their logistics orders and contacts (beta endpoint). */
export interface GsQueryDeliveryBatchesParams {
  /** Delivery batches to return, at most 50 codes. Required. */
  delivery_batch_codes: readonly string[];
}

/** The parameters of `GSReserveShipping` (202405). Reserves shipping for delivery orders and returns a batch code (beta endpoint). */
export interface GsReserveShippingParams {
  /** Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`. */
  delivery_mode?: string | undefined;
  /** Delivery orders that the call is about, at most 50 codes. */
  delivery_order_codes?: readonly string[] | undefined;
  /** Logistics provider and service to book; required if `delivery_mode` is PLATFORM_DELIVERY. */
  logistics?: GlobalSellingQueryLogisticsOrdersLogistics | undefined;
  /** Dates and slot to book for pickup and arrival. */
  reserve?: Reserve | undefined;
  /** Address and contact of the merchant who sends the goods. */
  sender_contact?: GsQueryDeliveryBatchesSenderContact | undefined;
  /** Number of boxes that the logistics provider has to transport. Example: `1`. */
  shipping_box_quantity?: common.Integer | undefined;
  /** Weight of all goods to be transported; it decides which logistics providers can be offered. */
  total_weight?: TotalWeight | undefined;
  /** Code of the warehouse that gets the goods. Example: `HDJD03`. */
  warehouse_code?: string | undefined;
}

/** The parameters of `GSSearchAvailableShippingProviders` (202405). Lists carriers, fees and arrival slots for delivery orders (beta endpoint). */
export interface GsSearchAvailableShippingProvidersParams {
  /** Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`. */
  delivery_mode?: string | undefined;
  /** Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`. */
  delivery_option?: string | undefined;
  /** Delivery orders that the call is about, at most 50 codes. */
  delivery_order_codes?: readonly string[] | undefined;
  /** Address and contact of the merchant who sends the goods. */
  sender_contact?: GsQueryDeliveryBatchesSenderContact | undefined;
  /** Weight of all goods to be transported; it decides which logistics providers can be offered. */
  total_weight?: TotalWeight | undefined;
  /** Code of the warehouse that gets the goods. Example: `JD01`. */
  warehouse_code?: string | undefined;
}

/** The parameters of `GSSearchDeliveryOrders` (202405). Lists delivery orders that match a filter, page by page (beta endpoint). */
export interface GsSearchDeliveryOrdersParams {
  /** Earliest arrival at the warehouse of the orders to return, Unix time in seconds. Example: `1713492000`. */
  arrived_time_ge?: common.Time | undefined;
  /** Arrival at the warehouse that the orders must lie before, Unix time in seconds. Example: `1714442400`. */
  arrived_time_lt?: common.Time | undefined;
  /** Restricts the result to delivery orders of these batches, at most 50 codes. */
  delivery_batch_codes?: readonly string[] | undefined;
  /** Delivery orders that the call is about, at most 50 codes. */
  delivery_order_codes?: readonly string[] | undefined;
  /** Restricts the result to deliveries of these kinds, such as DELIVERY_NORMAL, DEFECTIVE_REPAIR or LESS_SUPPLEMENT. */
  delivery_types?: readonly string[] | undefined;
  /** Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL. */
  emergency_levels?: readonly string[] | undefined;
  /** Restricts the result to these SKCs, at most 50 codes of the merchant's own system. */
  external_skc_codes?: readonly string[] | undefined;
  /** Restricts the result to these SKUs, at most 50 codes of the merchant's own system. */
  external_sku_codes?: readonly string[] | undefined;
  /** Restricts the result to deliveries that must contain a sample (true) or need not (false). Example: `false`. */
  is_sample_included?: boolean | undefined;
  /** Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713492000`. */
  latest_status_update_ge?: common.Integer | undefined;
  /** Last change of state that the orders must lie before, Unix time in seconds. Example: `1714442400`. */
  latest_status_update_lt?: common.Integer | undefined;
  /** Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock. */
  order_types?: readonly string[] | undefined;
  /** Entries per page, 10 by default, at most 50. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page to return; 1 by default, then the value of `next_page_token`. Example: `1`. */
  page_token?: string | undefined;
  /** Restricts the result to these products (SPUs), at most 50 codes of the platform. */
  platform_spu_codes?: readonly string[] | undefined;
  /** Restricts the result to deliveries for these stock-up or abnormal orders, at most 50 codes. */
  relative_codes?: readonly string[] | undefined;
  /** Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`. */
  require_arrived_time_ge?: common.Time | undefined;
  /** Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`. */
  require_arrived_time_lt?: common.Time | undefined;
  /** Earliest shipping time of the delivery orders to return, Unix time in seconds. Example: `1713492000`. */
  ship_time_ge?: common.Time | undefined;
  /** Shipping time that the delivery orders must lie before, Unix time in seconds. Example: `1714442400`. */
  ship_time_lt?: common.Time | undefined;
  /** Restricts the result to delivery orders for these warehouses. */
  warehouse_codes?: readonly string[] | undefined;
}

/** The parameters of `GSSearchStockupOrders` (202405). Lists stock-up orders that match a filter, page by page (beta endpoint). */
export interface GsSearchStockupOrdersParams {
  /** Restricts the result to stock-up orders for which the merchant may (true) or may not yet (false) start to deliver. Example: `true`. */
  can_deliver?: boolean | undefined;
  /** Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL. */
  emergency_levels?: readonly string[] | undefined;
  /** Restricts the result to these SKCs, at most 50 codes of the merchant's own system. */
  external_skc_codes?: readonly string[] | undefined;
  /** Restricts the result to these SKUs, at most 50 codes of the merchant's own system. */
  external_sku_codes?: readonly string[] | undefined;
  /** Restricts the result to stock-up orders whose goods have all been delivered (true) or not (false). Example: `false`. */
  is_delivery_completed?: boolean | undefined;
  /** Set to true to get only first stock-up orders of merchants, false for the others. Example: `true`. */
  is_first_order?: boolean | undefined;
  /** Restricts the result to stock-up orders whose delivery goes on without problems (true) or not (false). Example: `true`. */
  is_normal?: boolean | undefined;
  /** Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713492000`. */
  latest_status_update_ge?: common.Integer | undefined;
  /** Last change of state that the orders must lie before, Unix time in seconds. Example: `1714442400`. */
  latest_status_update_lt?: common.Integer | undefined;
  /** Earliest creation time of the orders to return, Unix time in seconds. Example: `1713492000`. */
  order_create_time_ge?: common.Time | undefined;
  /** Creation time that the orders must lie before, Unix time in seconds. Example: `1714442400`. */
  order_create_time_lt?: common.Time | undefined;
  /** Restricts the result to stock-up orders started by PLATFORM, by MERCHANT, or by a problem (ABNORMAL_REDELIVERY). */
  order_sources?: readonly string[] | undefined;
  /** Restricts the result to stock-up orders in these states, from WAIT_CONFIRM over WAIT_SEND and SENDED to INBOUND. */
  order_status?: readonly string[] | undefined;
  /** Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock. */
  order_types?: readonly string[] | undefined;
  /** Entries per page, 10 by default, at most 50. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page to return; 1 by default, then the value of `next_page_token`. Example: `1`. */
  page_token?: string | undefined;
  /** Restricts the result to these SKUs, at most 50 codes of the platform. */
  platform_sku_codes?: readonly string[] | undefined;
  /** Restricts the result to these products (SPUs), at most 50 codes of the platform. */
  platform_spu_codes?: readonly string[] | undefined;
  /** Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`. */
  require_arrived_time_ge?: common.Time | undefined;
  /** Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`. */
  require_arrived_time_lt?: common.Time | undefined;
  /** Earliest shipping deadline of the orders to return, Unix time in seconds. Example: `1713492000`. */
  require_ship_time_ge?: common.Time | undefined;
  /** Shipping deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`. */
  require_ship_time_lt?: common.Time | undefined;
  /** Restricts the result to these stock-up orders, at most 50 codes. */
  stockup_order_codes?: readonly string[] | undefined;
}

/** The parameters of `QueryDeliveryBatchs` (202405). Returns a supplier's delivery batches, with their logistics orders (preview endpoint). */
export interface QueryDeliveryBatchesParams {
  /** Delivery batches to return, at most 50 codes. Required. */
  delivery_batch_codes: readonly string[];
  /** Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`. */
  supplier_id: common.Id;
}

/** The parameters of `ReserveShipping` (202405). Reserves shipping for a supplier's delivery orders (preview endpoint). */
export interface ReserveShippingParams {
  /** Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`. */
  delivery_mode?: string | undefined;
  /** Delivery orders that the call is about, at most 50 codes. */
  delivery_order_codes?: readonly string[] | undefined;
  /** Logistics provider and service to book; required if `delivery_mode` is PLATFORM_DELIVERY. */
  logistics?: GlobalSellingQueryLogisticsOrdersLogistics | undefined;
  /** Dates and slot to book for pickup and arrival. */
  reserve?: Reserve | undefined;
  /** Address and contact of the merchant who sends the goods. */
  sender_contact?: GsQueryDeliveryBatchesSenderContact | undefined;
  /** Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`. */
  supplier_id: common.Id;
  /** Weight of all goods to be transported; it decides which logistics providers can be offered. */
  total_weight?: TotalWeight | undefined;
  /** Code of the warehouse that gets the goods. Example: `JD01`. */
  warehouse_code?: string | undefined;
}

/** The parameters of `SearchAvailableShippingProviders` (202405). Lists carriers, fees and arrival slots for a supplier (preview endpoint). */
export interface SearchAvailableShippingProvidersParams {
  /** Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `SELF_DELIVERY`. */
  delivery_mode?: string | undefined;
  /** Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`. */
  delivery_option?: string | undefined;
  /** Delivery orders that the call is about, at most 50 codes. */
  delivery_order_codes?: readonly string[] | undefined;
  /** Address and contact of the merchant who sends the goods. */
  sender_contact?: GsQueryDeliveryBatchesSenderContact | undefined;
  /** Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`. */
  supplier_id: common.Id;
  /** Weight of all goods to be transported; it decides which logistics providers can be offered. */
  total_weight?: TotalWeight | undefined;
  /** Code of the warehouse that gets the goods. Example: `JD01`. */
  warehouse_code?: string | undefined;
}

/** The parameters of `SearchDeliveryOrders` (202405). Lists a supplier's delivery orders that match a filter (preview endpoint). */
export interface SearchDeliveryOrdersParams {
  /** Earliest arrival at the warehouse of the orders to return, Unix time in seconds. Example: `1713492000`. */
  arrived_time_ge?: common.Time | undefined;
  /** Arrival at the warehouse that the orders must lie before, Unix time in seconds. Example: `1714442400`. */
  arrived_time_lt?: common.Time | undefined;
  /** Restricts the result to delivery orders of these batches, at most 50 codes. */
  delivery_batch_codes?: readonly string[] | undefined;
  /** Delivery orders that the call is about, at most 50 codes. */
  delivery_order_codes?: readonly string[] | undefined;
  /** Restricts the result to deliveries of these kinds, such as DELIVERY_NORMAL, DEFECTIVE_REPAIR or LESS_SUPPLEMENT. */
  delivery_types?: readonly string[] | undefined;
  /** Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL. */
  emergency_levels?: readonly string[] | undefined;
  /** Restricts the result to these SKCs, at most 50 codes of the merchant's own system. */
  external_skc_codes?: readonly string[] | undefined;
  /** Restricts the result to these SKUs, at most 50 codes of the merchant's own system. */
  external_sku_codes?: readonly string[] | undefined;
  /** Restricts the result to deliveries that must contain a sample (true) or need not (false). Example: `true`. */
  is_sample_included?: boolean | undefined;
  /** Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock. */
  order_types?: readonly string[] | undefined;
  /** Entries per page, 10 by default, at most 50. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page to return; 1 by default, then the value of `next_page_token`. Example: `1`. */
  page_token?: string | undefined;
  /** Restricts the result to these products (SPUs), at most 50 codes of the platform. */
  platform_spu_codes?: readonly string[] | undefined;
  /** Restricts the result to deliveries for these stock-up or abnormal orders, at most 50 codes. */
  relative_codes?: readonly string[] | undefined;
  /** Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`. */
  require_arrived_time_ge?: common.Time | undefined;
  /** Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`. */
  require_arrived_time_lt?: common.Time | undefined;
  /** Earliest shipping time of the delivery orders to return, Unix time in seconds. Example: `1713492000`. */
  ship_time_ge?: common.Time | undefined;
  /** Shipping time that the delivery orders must lie before, Unix time in seconds. Example: `1714442400`. */
  ship_time_lt?: common.Time | undefined;
  /** Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`. */
  supplier_id: common.Id;
  /** Restricts the result to delivery orders for these warehouses. */
  warehouse_codes?: readonly string[] | undefined;
}

/** The parameters of `SearchStockupOrders` (202405). Lists a supplier's stock-up orders that match a filter (preview endpoint). */
export interface SearchStockupOrdersParams {
  /** Restricts the result to stock-up orders for which the merchant may (true) or may not yet (false) start to deliver. Example: `true`. */
  can_deliver?: boolean | undefined;
  /** Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL. */
  emergency_levels?: readonly string[] | undefined;
  /** Restricts the result to these SKCs, at most 50 codes of the merchant's own system. */
  external_skc_codes?: readonly string[] | undefined;
  /** Restricts the result to these SKUs, at most 50 codes of the merchant's own system. */
  external_sku_codes?: readonly string[] | undefined;
  /** Restricts the result to stock-up orders whose goods have all been delivered (true) or not (false). Example: `true`. */
  is_delivery_completed?: boolean | undefined;
  /** Set to true to get only first stock-up orders of merchants, false for the others. Example: `true`. */
  is_first_order?: boolean | undefined;
  /** Restricts the result to stock-up orders whose delivery goes on without problems (true) or not (false). Example: `true`. */
  is_normal?: boolean | undefined;
  /** Earliest creation time of the orders to return, Unix time in seconds. Example: `1713293316`. */
  order_create_time_ge?: common.Time | undefined;
  /** Creation time that the orders must lie before, Unix time in seconds. Example: `1713593316`. */
  order_create_time_lt?: common.Time | undefined;
  /** Restricts the result to stock-up orders started by PLATFORM, by MERCHANT, or by a problem (ABNORMAL_REDELIVERY). */
  order_sources?: readonly string[] | undefined;
  /** Restricts the result to stock-up orders in these states, from WAIT_CONFIRM over WAIT_SEND and SENDED to INBOUND. */
  order_status?: readonly string[] | undefined;
  /** Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock. */
  order_types?: readonly string[] | undefined;
  /** Entries per page, 10 by default, at most 50. Example: `10`. */
  page_size?: common.Integer | undefined;
  /** Page to return; 1 by default, then the value of `next_page_token`. Example: `1`. */
  page_token?: string | undefined;
  /** Restricts the result to these SKUs, at most 50 codes of the platform. */
  platform_sku_codes?: readonly string[] | undefined;
  /** Restricts the result to these products (SPUs), at most 50 codes of the platform. */
  platform_spu_codes?: readonly string[] | undefined;
  /** Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713293316`. */
  require_arrived_time_ge?: common.Time | undefined;
  /** Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`. */
  require_arrived_time_lt?: common.Time | undefined;
  /** Earliest shipping deadline of the orders to return, Unix time in seconds. Example: `1713293316`. */
  require_ship_time_ge?: common.Time | undefined;
  /** Shipping deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`. */
  require_ship_time_lt?: common.Time | undefined;
  /** Restricts the result to these stock-up orders, at most 50 codes. */
  stockup_order_codes?: readonly string[] | undefined;
  /** Platform's id of the merchant (supplier) for whom the call is made. Required. Example: `5764607611253786572`. */
  supplier_id: common.Id;
}

/** The response of `CreateDeliveryOrder` (202405). */
export interface CreateDeliveryOrderResponse {
  /** Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYT2404190001013S01`. */
  delivery_order_code?: string;
  /** Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`. */
  stockup_order_code?: string;
}

/** The response of `GetDelivery-OrderPrintDocument` (202405). */
export interface GetDeliveryOrderDocumentsResponse {
  /** Address of a PDF with the documents asked for, ready to print. Example: `https://a.b.com`. */
  document_url?: string;
}

/** The response of `GetLogisticsWaybillsPrintDocurement` (202405). */
export interface GetLogisticsWaybillsPrintDocumentResponse {
  /** Address of a PDF with the documents asked for, ready to print. Example: `https://a.b.com`. */
  document_url?: string;
}

/** The response of `GlobalSellingGetQualityDocuments` (202407). */
export interface GlobalSellingGetQualityDocumentsResponse {
  /** Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`. */
  document_url?: string;
}

/** The response of `GlobalSellingGetSKUPrintDocument` (202503). */
export interface GlobalSellingGetSkuPrintDocumentResponse {
  /** Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`. */
  document_url?: string;
}

/** The response of `GlobalSellingQueryLogisticsOrders` (202407). */
export interface GlobalSellingQueryLogisticsOrdersResponse {
  /** Delivery batches with their logistics orders and tracking. */
  logistics_orders?: LogisticsOrder[];
}

/** The response of `GlobalSellingReserveShipment` (202410). */
export interface GlobalSellingReserveShipmentResponse {
  /** Code of the delivery batch, the main logistics order used for tracking. Example: `LOG20240423010565`. */
  logistics_order?: string;
}

/** The response of `GlobalSellingSearchAbnormalOrders` (202407). */
export interface GlobalSellingSearchAbnormalOrdersResponse {
  /** Orders opened by the warehouse because something about a delivery was wrong. */
  abnormal_orders?: AbnormalOrder[];
  /** Value to pass as `page_token` to read the entries that follow. Example: `2`. */
  next_page_token?: string;
  /** Number of all entries that match, over all pages. Example: `100`. */
  total_count?: number;
}

/** The response of `GlobalSellingSearchAvailableShippingProviders` (202410). */
export interface GlobalSellingSearchAvailableShippingProvidersResponse {
  /** Arrival dates and whether the warehouse has room for each. */
  reserve_arrived_times?: ReserveArrivedTime[];
  /** Logistics providers that can be booked, with fees and dates. */
  shipping_providers?: ShippingProvider[];
  /** Warehouses that are assigned to receive the goods. */
  warehouse_list?: Warehouse[];
}

/** The response of `GlobalSellingSearchDeliveryOrders` (202407). */
export interface GlobalSellingSearchDeliveryOrdersResponse {
  /** Delivery orders with goods, packages and progress in the warehouse. */
  delivery_orders?: GlobalSellingSearchDeliveryOrdersDeliveryOrder[];
  /** Value to pass as `page_token` to read the entries that follow. Example: `1`. */
  next_page_token?: string;
  /** Number of all entries that match, over all pages. Example: `100`. */
  total_count?: number;
}

/** The response of `GlobalSellingSearchReturnOrders` (202407). */
export interface GlobalSellingSearchReturnOrdersResponse {
  /** Value to pass as `page_token` to read the entries that follow. Example: `1`. */
  next_page_token?: string;
  /** Return orders, each with goods, logistics and state. */
  return_orders?: ReturnOrder[];
  /** Number of all entries that match, over all pages. Example: `100`. */
  total_count?: number;
}

/** The response of `GlobalSellingSearchStockupOrders` (202407). */
export interface GlobalSellingSearchStockupOrdersResponse {
  /** Value to pass as `page_token` to read the entries that follow. Example: `1`. */
  next_page_token?: string;
  /** Stock-up orders with quantities, deadlines and progress. */
  stockup_orders?: StockupOrder[];
  /** Number of all entries that match, over all pages. Example: `100`. */
  total_count?: number;
}

/** The response of `GSCreateDeliveryOrder` (202405). */
export interface GsCreateDeliveryOrderResponse {
  /** Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYT2404190001013S01`. */
  delivery_order_code?: string;
  /** Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`. */
  stockup_order_code?: string;
}

/** The response of `GSGetDelivery-OrderPrintDocument` (202405). */
export interface GsGetDeliveryOrderDocumentsResponse {
  /** Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`. */
  document_url?: string;
}

/** The response of `GSGetLogisticsWaybillsPrintDocument` (202405). */
export interface GsGetLogisticsWaybillsPrintDocumentResponse {
  /** Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`. */
  document_url?: string;
}

/** The response of `GSGetSKUPrintDocument` (202405). */
export interface GsGetSkuPrintDocumentResponse {
  /** Address of a PDF with the documents asked for, ready to print. Example: `https://example.com`. */
  document_url?: string;
}

/** The response of `GSQueryDeliveryBatchs` (202405). */
export interface GsQueryDeliveryBatchesResponse {
  /** Delivery batches, each with its logistics orders and tracking. */
  delivery_batchs?: DeliveryBatch[];
}

/** The response of `GSReserveShipping` (202405). */
export interface GsReserveShippingResponse {
  /** Code of the delivery batch, the main logistics order created when shipping is booked; used for tracking. Example: `LOG20240423010565`. */
  delivery_batch_code?: string;
}

/** The response of `GSSearchAvailableShippingProviders` (202405). */
export interface GsSearchAvailableShippingProvidersResponse {
  /** Arrival dates and whether the warehouse has room for each. */
  reserve_arrived_times?: GsSearchAvailableShippingProvidersReserveArrivedTime[];
  /** Logistics providers that can be booked, with fees and dates. */
  shipping_providers?: ShippingProvider[];
}

/** The response of `GSSearchDeliveryOrders` (202405). */
export interface GsSearchDeliveryOrdersResponse {
  /** Delivery orders with goods, packages and progress in the warehouse. */
  delivery_orders?: DeliveryOrder[];
  /** Value to pass as `page_token` to read the entries that follow. Example: `2`. */
  next_page_token?: string;
  /** Number of all entries that match, over all pages. Example: `100`. */
  total_count?: number;
}

/** The response of `GSSearchStockupOrders` (202405). */
export interface GsSearchStockupOrdersResponse {
  /** Value to pass as `page_token` to read the entries that follow. Example: `2`. */
  next_page_token?: string;
  /** Stock-up orders with quantities, deadlines and progress. */
  stockup_orders?: StockupOrder[];
  /** Number of all entries that match, over all pages. Example: `100`. */
  total_count?: number;
}

/** The response of `QueryDeliveryBatchs` (202405). */
export interface QueryDeliveryBatchesResponse {
  /** Delivery batches, each with its logistics orders and tracking. */
  delivery_batchs?: QueryDeliveryBatchesDeliveryBatch[];
}

/** The response of `ReserveShipping` (202405). */
export interface ReserveShippingResponse {
  /** Code of the delivery batch, the main logistics order created when shipping is booked; used for tracking. Example: `LOG20240423010565`. */
  delivery_batch_code?: string;
}

/** The response of `SearchAvailableShippingProviders` (202405). */
export interface SearchAvailableShippingProvidersResponse {
  /** Arrival dates and whether the warehouse has room for each. */
  reserve_arrived_times?: GsSearchAvailableShippingProvidersReserveArrivedTime[];
  /** Logistics providers that can be booked, with fees and dates. */
  shipping_providers?: ShippingProvider[];
}

/** The response of `SearchDeliveryOrders` (202405). */
export interface SearchDeliveryOrdersResponse {
  /** Delivery orders with goods, packages and progress in the warehouse. */
  delivery_orders?: DeliveryOrder[];
  /** Value to pass as `page_token` to read the entries that follow. Example: `2`. */
  next_page_token?: string;
  /** Number of all entries that match, over all pages. Example: `100`. */
  total_count?: number;
}

/** The response of `SearchStockupOrders` (202405). */
export interface SearchStockupOrdersResponse {
  /** Value to pass as `page_token` to read the entries that follow. Example: `2`. */
  next_page_token?: string;
  /** Stock-up orders with quantities, deadlines and progress. */
  stockup_orders?: StockupOrder[];
  /** Number of all entries that match, over all pages. Example: `100`. */
  total_count?: number;
}

/** Abnormal order inside {@link GlobalSellingSearchAbnormalOrdersResponse}. */
export interface AbnormalOrder {
  /** Units concerned by the problem, over all SKUs of the abnormal order. Example: `10`. */
  abnormal_quantity?: string;
  /** Address of the photo that the warehouse took when it recorded the problem. Example: `www.example.com/image/xxx`. */
  abnormality_register_image_url?: string;
  /** Platform's id of the category that the product belongs to. Example: `BX230511006`. */
  category_id?: string;
  /** Code of the abnormal order, the record of what went wrong. Example: `AOPT2407020007`. */
  code?: string;
  /** When the order was created, Unix time in seconds. Example: `1713293316`. */
  create_time?: number;
  /** Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYPT2407020000015S01`. */
  delivery_order_code?: string;
  /** What is done about the problem, as text in Chinese. */
  handle_method?: string;
  /** Code of the inspection in the warehouse that found the problem. Example: `JC240522000095`. */
  inspect_order_code?: string;
  /** Platform's code of the SPU, the product over all its variants. Example: `TESTS240701000009`. */
  platform_spu_code?: string;
  /** Outcome of the quality check, as text in Chinese. */
  quality_check_result?: string;
  /** State of the return order that came out of the problem. Example: `OPERATER_CONFIRMING`. */
  relative_return_status?: string;
  /** Note of the people who handled the problem. */
  remark?: string;
  /** Code of the return order that came out of the problem. Example: `ROT240702000008`. */
  return_order_code?: string;
  /** SKC of the order: the product in one color or style. */
  skc?: Skc;
  /** SKUs of the order with their quantities. */
  skus?: Sku[];
  /** Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYPT2407020000015`. */
  stockup_order_code?: string;
  /** Kind of the problem, such as AT_LOGISTICS_DAMAGE, AT_MISPLACED_GOODS or AT_ABNORMAL_QUALITY. Example: `AT_DELIVERY_PACKAGE_NO_BOX_MARK`. */
  type?: string;
}

/** Address detail inside {@link GlobalSellingQueryLogisticsOrdersReceiverContact}, {@link SenderContact}, {@link WarehouseContact}. */
export interface AddressDetail {
  /** Name of the city that the address lies in, in Chinese. */
  city_name?: string;
  /** Name of the country that the address lies in, in Chinese. */
  country_name?: string;
  /** Street, building and floor, below the level of the town. */
  detail?: string;
  /** Name of the district that the address lies in, in Chinese. */
  district_name?: string;
  /** Name of the province that the address lies in, in Chinese. */
  province_name?: string;
  /** Name of the town or street office that the address lies in, in Chinese. */
  town_name?: string;
}

/** Delivery order inside {@link CreateDeliveryOrderParams}. */
export interface CreateDeliveryOrderDeliveryOrder {
  /** SKUs to deliver and the number of units of each. */
  delivery_items?: readonly DeliveryItem[] | undefined;
  /** Number of packages in the delivery order. Example: `2`. */
  package_quantity?: common.Integer | undefined;
  /** Packages of the delivery order and what is in each. */
  packages?: readonly Package[] | undefined;
  /** Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`. */
  stockup_order_code?: string | undefined;
}

/** Delivery batch inside {@link GsQueryDeliveryBatchesResponse}. */
export interface DeliveryBatch {
  /** Code of the delivery batch, the main logistics order for one pickup. Example: `LOG20240423010565`. */
  code?: string;
  /** When the delivery batch was created, Unix time in seconds. Example: `1714098600`. */
  create_time?: number;
  /** Logistics provider and service that transport the goods. */
  logistics?: GlobalSellingQueryLogisticsOrdersLogistics;
  /** Number of logistics orders in the delivery batch. Example: `2`. */
  logistics_order_quantity?: number;
  /** Logistics orders of the delivery batch, one for each parcel or part. */
  logistics_orders?: GsQueryDeliveryBatchesLogisticsOrder[];
  /** Number of parcels in the delivery batch. Example: `2`. */
  logistics_package_quantity?: number;
  /** Name of the courier who picks up the goods. */
  logistics_picker_name?: string;
  /** Phone number of the courier who picks up the goods. Example: `17612345678`. */
  logistics_picker_phone?: string;
  /** Expected arrival at the warehouse, worked out from the booked time of shipment, Unix time in seconds. Example: `1714298400`. */
  predicted_arrive_time?: number;
  /** Time slot in which the courier is expected to pick up the goods. */
  predicted_pick_info?: PredictedPickInfo;
  /** When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`. */
  predicted_ship_time?: number;
  /** Address and contact of the warehouse that gets the goods. */
  receiver_contact?: ReceiverContact;
  /** Address and contact of the merchant who sends the goods. */
  sender_contact?: GsQueryDeliveryBatchesSenderContact;
  /** State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`. */
  status?: string;
}

/** Delivery item inside {@link CreateDeliveryOrderDeliveryOrder}. */
export interface DeliveryItem {
  /** Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`. */
  platform_sku_code?: string | undefined;
  /** Number of units of this SKU to deliver, or that are packed. Example: `10`. */
  quantity?: common.Integer | undefined;
}

/** Delivery order inside {@link GsSearchDeliveryOrdersResponse}, {@link SearchDeliveryOrdersResponse}. */
export interface DeliveryOrder {
  /** When the goods arrived at the warehouse, Unix time in seconds. Example: `1714183200`. */
  arrived_time?: number;
  /** Platform's id of the category that the product belongs to. Example: `7075264658340611845`. */
  category_id?: string;
  /** Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYT2404190001013S01`. */
  code?: string;
  /** Code of the delivery batch, the main logistics order created when shipping is booked; used for tracking. Example: `LOG20240423010565`. */
  delivery_batch_code?: string;
  /** Packages of the delivery order and what is in them. */
  delivery_packages?: DeliveryPackage[];
  /** Number of units that the merchant has shipped so far. Example: `10`. */
  delivery_quantity?: number;
  /** Why the goods are delivered: DELIVERY_NORMAL for a stock-up order, otherwise a further delivery after defects, shortage or delivery in parts. Example: `DELIVERY_NORMAL`. */
  delivery_type?: string;
  /** Urgency: URGENT from the start, EXPEDITED if it was raised later, otherwise GENERAL. Example: `URGENT`. */
  emergency_level?: string;
  /** Units that the warehouse has put into stock. Example: `6`. */
  inbound_quantity?: number;
  /** Whether this is the first order for the merchant. Example: `true`. */
  is_first_order?: boolean;
  /** Whether a sample of the product must travel with the bulk goods. Example: `false`. */
  is_sample_included?: boolean;
  /** When the state last changed, Unix time in seconds. Example: `1714183200`. */
  latest_status_update_time?: number;
  /** Logistics provider and service that transport the goods. */
  logistics?: Logistics;
  /** Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`. */
  mode?: string;
  /** Platform's code of the SPU, the product over all its variants. Example: `TESTS24010500003400301`. */
  platform_spu_code?: string;
  /** Expected arrival at the warehouse, Unix time in seconds. Example: `1714298400`. */
  predicted_arrived_time?: number;
  /** When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`. */
  predicted_ship_time?: number;
  /** Units that passed the quality check of the warehouse. Example: `4`. */
  qualified_quantity?: number;
  /** Outcome of the quality check: PASS, FAIL or PART_FAIL. Example: `PASS`. */
  quality_check_result?: string;
  /** Units that the warehouse has received and counted. Example: `8`. */
  received_quantity?: number;
  /** Code of the order behind the delivery; its kind is in `relative_code_type`. Example: `POCYT2404190001013`. */
  relative_code?: string;
  /** Kind of the order behind the delivery: STOCKUP_ORDER or ABNORMAL_ORDER. Example: `STOCKUP_ORDER`. */
  relative_code_type?: string;
  /** Time by which all the goods must be at the warehouse, Unix time in seconds. Example: `1714471200`. */
  require_arrived_time?: number;
  /** Units sent back to the merchant because of bad quality. Example: `2`. */
  returned_quantity?: number;
  /** Code of the sample that travels with the goods. Example: `YPZ2402020000010030001`. */
  sample_code?: string;
  /** State of the sample: WAIT_FOR_SEND, SAMPLE_SENT, PLATFORM_SIGNED, WAIT_FOR_SUPPLIER_SIGN, SUPPLIER_SIGNED or CANCELED. Example: `PLATFORM_SIGNED`. */
  sample_status?: string;
  /** When the merchant shipped the goods, Unix time in seconds. Example: `1714096800`. */
  ship_time?: number;
  /** SKC of the order: the product in one color or style. */
  skc?: Skc;
  /** SKUs of the order with their quantities. */
  skus?: GsSearchDeliveryOrdersSku[];
  /** State of the delivery: WAIT_DELIVERY, DELIVERED, SIGNED, RECEIVED, IN_QUALITY_CHECK, QUALITY_CHECK_COMPLETED, then INBOUND or RETURN_COMPLETED; or CANCELED. Example: `RECEIVED`. */
  status?: string;
  /** JIT if the goods follow sales, NORMAL if they are made for stock. Example: `JIT`. */
  stockup_type?: string;
  /** Units that failed the quality check of the warehouse. Example: `2`. */
  unqualified_quantity?: number;
  /** Code of the warehouse that gets the goods. Example: `JD01`. */
  warehouse_code?: string;
  /** Address and person at the warehouse to whom the goods go. */
  warehouse_contact?: GsSearchDeliveryOrdersWarehouseContact;
  /** Name of the warehouse that gets the goods, in Chinese. */
  warehouse_name?: string;
}

/** Delivery package inside {@link DeliveryOrder}, {@link GlobalSellingSearchDeliveryOrdersDeliveryOrder}. */
export interface DeliveryPackage {
  /** Code of the logistics order that transports the package. Example: `LOGPPE20240424000005`. */
  logistics_order_code?: string;
  /** Code of the package within the delivery order. Example: `POCYB2404150000013S01001`. */
  package_code?: string;
  /** SKUs in the package and the number of units of each. */
  skus?: GlobalSellingSearchDeliveryOrdersSku[];
}

/** Dimension inside {@link GsGetSkuPrintDocumentParams}. */
export interface Dimension {
  /** Height of the barcode label, in centimeters. Example: `2`. */
  height?: string | undefined;
  /** Unit of width and height; only CENTIMETER is known. Example: `CENTIMETER`. */
  unit?: string | undefined;
  /** Width of the barcode label, in centimeters. Example: `7`. */
  width?: string | undefined;
}

/** SKU inside {@link GlobalSellingConfirmStockupOrderParams}. */
export interface GlobalSellingConfirmStockupOrderSku {
  /** Platform's code of the SKU; every SKU of the stock-up order must be in the call. Example: `"TESTS24081600001100201"`. */
  code?: string | undefined;
  /** Units of the SKU that the merchant promises to deliver. */
  confirm_stockup_quantity?: common.Integer | undefined;
}

/** Logistics inside {@link DeliveryBatch}, {@link GlobalSellingReserveShipmentParams}, {@link GsReserveShippingParams} and others. */
export interface GlobalSellingQueryLogisticsOrdersLogistics {
  /** Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`. */
  delivery_option?: string | undefined;
  /** Code by which the platform knows the logistics provider that transports the goods. Example: `7233383779430041346`. */
  shipping_provider_code?: string | undefined;
  /** Name of the logistics provider, in Chinese. */
  shipping_provider_name?: string | undefined;
}

/** Receiver contact inside {@link LogisticsOrder}. */
export interface GlobalSellingQueryLogisticsOrdersReceiverContact {
  /** Address split into its levels, from country to town. */
  address_detail?: AddressDetail;
  /** Full name of the person to ask for at this address. */
  contact_name?: string;
  /** Email address of the person to ask for at this address. Example: `someone@126.com`. */
  email?: string;
  /** Whole address in one line, from country to building. */
  full_address?: string;
  /** Phone number of the person to ask for at this address. Example: `+8618566000000`. */
  phone_number?: string;
  /** Postal code that belongs to the place in `full_address`. Example: `510000`. */
  postal_code?: string;
}

/** Delivery order inside {@link GlobalSellingSearchDeliveryOrdersResponse}. */
export interface GlobalSellingSearchDeliveryOrdersDeliveryOrder {
  /** When the goods arrived at the warehouse, Unix time in seconds. Example: `1714183200`. */
  arrived_time?: number;
  /** Platform's id of the category that the product belongs to. Example: `7075264658340611845`. */
  category_id?: string;
  /** Code of the delivery order, one shipment of goods for a stock-up order. Example: `POCYT2404190001013S01`. */
  code?: string;
  /** Number of units that the merchant has shipped so far. Example: `10`. */
  delivered_quantity?: number;
  /** Packages of the delivery order and what is in them. */
  delivery_packages?: DeliveryPackage[];
  /** Why the goods are delivered: DELIVERY_NORMAL for a stock-up order, otherwise a further delivery after defects, shortage or delivery in parts. Example: `DELIVERY_NORMAL`. */
  delivery_type?: string;
  /** Urgency: URGENT from the start, EXPEDITED if it was raised later, otherwise GENERAL. Example: `URGENT`. */
  emergency_level?: string;
  /** Units that the warehouse has put into stock. Example: `6`. */
  inbound_quantity?: number;
  /** Whether this is the first order for the merchant. Example: `true`. */
  is_first_order?: boolean;
  /** Whether a sample of the product must travel with the bulk goods. Example: `true`. */
  is_sample_included?: boolean;
  /** When the state last changed, Unix time in seconds. Example: `1714183200`. */
  latest_status_update_time?: number;
  /** Logistics provider and service that transport the goods. */
  logistics?: Logistics;
  /** Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`. */
  mode?: string;
  /** Platform's code of the SPU, the product over all its variants. Example: `TESTS24010500003400301`. */
  platform_spu_code?: string;
  /** Expected arrival at the warehouse, Unix time in seconds. Example: `1714298400`. */
  predicted_arrived_time?: number;
  /** When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`. */
  predicted_ship_time?: number;
  /** Units that passed the quality check of the warehouse. Example: `4`. */
  qualified_quantity?: number;
  /** Outcome of the quality check: PASS, FAIL or PART_FAIL. Example: `PASS`. */
  quality_check_result?: string;
  /** Units that the warehouse has received and counted. Example: `8`. */
  received_quantity?: number;
  /** Code of the order behind the delivery; its kind is in `relative_code_type`. Example: `POCYT2404190001013`. */
  relative_code?: string;
  /** Kind of the order behind the delivery: STOCKUP_ORDER or ABNORMAL_ORDER. Example: `STOCKUP_ORDER`. */
  relative_code_type?: string;
  /** Time by which all the goods must be at the warehouse, Unix time in seconds. Example: `1714471200`. */
  require_arrived_time?: number;
  /** Units sent back to the merchant because of bad quality. Example: `2`. */
  returned_quantity?: number;
  /** Code of the sample that travels with the goods. Example: `YPZ2402020000010030001`. */
  sample_code?: string;
  /** State of the sample: WAIT_FOR_SEND, SAMPLE_SENT, PLATFORM_SIGNED, WAIT_FOR_SUPPLIER_SIGN, SUPPLIER_SIGNED or CANCELED. Example: `PLATFORM_SIGNED`. */
  sample_status?: string;
  /** When the merchant shipped the goods, Unix time in seconds. Example: `1714096800`. */
  ship_time?: number;
  /** SKC of the order: the product in one color or style. */
  skc?: Skc;
  /** SKUs of the order with their quantities. */
  skus?: Sku[];
  /** State of the delivery: WAIT_DELIVERY, DELIVERED, SIGNED, RECEIVED, IN_QUALITY_CHECK, QUALITY_CHECK_COMPLETED, then INBOUND or RETURN_COMPLETED; or CANCELED. Example: `RECEIVED`. */
  status?: string;
  /** JIT if the goods follow sales, NORMAL if they are made for stock. Example: `JIT`. */
  stockup_type?: string;
  /** Units that failed the quality check of the warehouse. Example: `2`. */
  unqualified_quantity?: number;
  /** Code of the warehouse that gets the goods. Example: `JD01`. */
  warehouse_code?: string;
  /** Address and person at the warehouse to whom the goods go. */
  warehouse_contact?: WarehouseContact;
  /** Name of the warehouse that gets the goods, in Chinese. */
  warehouse_name?: string;
}

/** SKU inside {@link DeliveryPackage}. */
export interface GlobalSellingSearchDeliveryOrdersSku {
  /** Number of units of this SKU to deliver, or that are packed. Example: `10`. */
  quantity?: number;
  /** Platform's code of the SKU in the package. Example: `S23121000007200101`. */
  sku_code?: string;
}

/** Logistics inside {@link ReturnOrder}. */
export interface GlobalSellingSearchReturnOrdersLogistics {
  /** Units that were in fact returned for this SKC, the product in one color or style. Example: `10`. */
  actual_quantity?: number;
  /** Platform's id of the category that the product belongs to. Example: `7075264658340611845`. */
  category_id?: string;
  /** Units of the SKC whose return was confirmed. Example: `10`. */
  confirm_quantity?: number;
  /** Code of the logistics order that brings the goods back to the merchant. Example: `POCYPT2407020000016S01`. */
  logistics_order?: string;
  /** Platform's code of the SPU, the product over all its variants. Example: `TESTS230819000025`. */
  platform_spu_code?: string;
  /** Units of the SKC that were asked to be returned. Example: `10`. */
  request_quantity?: number;
  /** Code by which the platform knows the logistics provider that transports the goods. Example: `1`. */
  shipping_provider_code?: string;
  /** SKUs of the order with their quantities. */
  skus?: GlobalSellingSearchReturnOrdersSku[];
}

/** SKU inside {@link GlobalSellingSearchReturnOrdersLogistics}. */
export interface GlobalSellingSearchReturnOrdersSku {
  /** Units of this SKU that were in fact returned. Example: `5`. */
  actual_quantity?: number;
  /** Barcode the platform gave the SKU, to be printed and stuck on every unit. Example: `TESTS24030600003700101`. */
  barcode?: string;
  /** Why the return of the SKU was cancelled, as text. */
  cancel_reason?: string;
  /** Units of this SKU whose return was confirmed. Example: `5`. */
  confirm_quantity?: number;
  /** Why the return was confirmed or its quantity changed, as text. */
  confirm_reason?: string;
  /** Code of the SKC in the merchant's own system. Example: `TESTS24030600003700101`. */
  external_skc_code?: string;
  /** Code of the SKU in the merchant's own system. Example: `TESTS24030600003700101`. */
  external_sku_code?: string;
  /** English name of the attribute that tells SKCs apart, such as Colour. Example: `Colour`. */
  first_key_attribute_name_en?: string;
  /** Chinese name of the attribute that tells SKCs apart, as a rule the color. */
  first_key_attribute_name_zh?: string;
  /** English value of the attribute that tells SKCs apart, such as Yellow. Example: `Yellow`. */
  first_key_attribute_value_en?: string;
  /** Chinese value of the attribute that tells SKCs apart, as a rule a color. */
  first_key_attribute_value_zh?: string;
  /** Address at which the picture of the SKU can be loaded. Example: `https://sku.image.example.com`. */
  image_url?: string;
  /** Platform's code of the SKU, the variant in one color and size. Example: `TESTS24030600003700101`. */
  platform_sku_code?: string;
  /** Units of this SKU that were asked to be returned. Example: `5`. */
  request_quantity?: number;
  /** English name of the attribute that tells the SKUs of an SKC apart, such as Size. Example: `Size`. */
  second_key_attribute_name_en?: string;
  /** Chinese name of the attribute that tells the SKUs of an SKC apart, as a rule the size. */
  second_key_attribute_name_zh?: string;
  /** English value of the attribute that tells the SKUs of an SKC apart, such as S. Example: `S`. */
  second_key_attribute_value_en?: string;
  /** Chinese value of the attribute that tells the SKUs of an SKC apart, as a rule a size. */
  second_key_attribute_value_zh?: string;
}

/** Delivery order inside {@link GsCreateDeliveryOrderParams}. */
export interface GsCreateDeliveryOrderDeliveryOrder {
  /** Number of packages in the delivery order. Example: `2`. */
  package_quantity?: common.Integer | undefined;
  /** Packages of the delivery order and what is in each. */
  packages?: readonly Package[] | undefined;
  /** Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`. */
  stockup_order_code?: string | undefined;
}

/** Platform SKU item inside {@link GsGetSkuPrintDocumentParams}. */
export interface GsGetSkuPrintDocumentPlatformSkuItem {
  /** Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`. */
  platform_sku_code?: string | undefined;
  /** Number of barcode labels to print for the SKU, at most 99999. Example: `5`. */
  quantity?: common.Integer | undefined;
}

/** Address detail inside {@link GsQueryDeliveryBatchesSenderContact}, {@link GsSearchDeliveryOrdersWarehouseContact}, {@link ReceiverContact}. */
export interface GsQueryDeliveryBatchesAddressDetail {
  /** Id of the city in the platform's list of regions. Example: `1809858`. */
  city_id?: number | undefined;
  /** Name of the city that the address lies in, in Chinese. */
  city_name?: string | undefined;
  /** Id of the country in the platform's list of regions. Example: `1814991`. */
  country_id?: number | undefined;
  /** Name of the country that the address lies in, in Chinese. */
  country_name?: string | undefined;
  /** Street, building and floor, below the level of the town. */
  detail?: string | undefined;
  /** Id of the district in the platform's list of regions. Example: `6571346`. */
  district_id?: number | undefined;
  /** Name of the district that the address lies in, in Chinese. */
  district_name?: string | undefined;
  /** Id of the province in the platform's list of regions. Example: `1809935`. */
  province_id?: number | undefined;
  /** Name of the province that the address lies in, in Chinese. */
  province_name?: string | undefined;
  /** Id of the town in the platform's list of regions. Example: `440111018`. */
  town_id?: number | undefined;
  /** Name of the town or street office that the address lies in, in Chinese. */
  town_name?: string | undefined;
}

/** Logistics order inside {@link DeliveryBatch}. */
export interface GsQueryDeliveryBatchesLogisticsOrder {
  /** Code of the single logistics order, one of several in the delivery batch, for printing its waybill. Example: `LOGPPE20240424000005`. */
  code?: string;
  /** Why the logistics order could not be created. */
  failed_reason?: string;
  /** Weight of the parcel as a number with its unit. */
  package_weight?: PackageWeight;
  /** State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`. */
  status?: string;
  /** Number under which the logistics provider tracks the parcel. Example: `SF1342249023487`. */
  tracking_number?: string;
  /** Events on the way of the parcel, each with time and text. */
  tracking_records?: TrackingRecord[];
}

/** Sender contact inside {@link DeliveryBatch}, {@link GsReserveShippingParams}, {@link GsSearchAvailableShippingProvidersParams} and others. */
export interface GsQueryDeliveryBatchesSenderContact {
  /** Address split into its levels, from country to town. */
  address_detail?: GsQueryDeliveryBatchesAddressDetail | undefined;
  /** Full name of the person to ask for at this address. */
  contact_name?: string | undefined;
  /** Email address of the person to ask for at this address. Example: `someone@126.com`. */
  email?: string | undefined;
  /** Whole address in one line, from country to building. */
  full_address?: string | undefined;
  /** Phone number of the person to ask for at this address. Example: `+8618566000000`. */
  phone_number?: string | undefined;
  /** Postal code that belongs to the place in `full_address`. Example: `510000`. */
  postal_code?: string | undefined;
}

/** Reserve arrived time inside {@link GsSearchAvailableShippingProvidersResponse}, {@link SearchAvailableShippingProvidersResponse}. */
export interface GsSearchAvailableShippingProvidersReserveArrivedTime {
  /** When the goods reach or reached the warehouse, Unix time in seconds. Example: `1713456000`. */
  arrived_time?: number;
  /** Whether the warehouse has room left for goods that arrive on this date. Example: `true`. */
  can_reserve?: boolean;
}

/** SKU inside {@link DeliveryOrder}. */
export interface GsSearchDeliveryOrdersSku {
  /** Barcode the platform gave the SKU, to be printed and stuck on every unit. Example: `BCD20240105043049`. */
  barcode?: string;
  /** Code of the SKU in the merchant's own system. Example: `Sku-test0419`. */
  external_sku_code?: string;
  /** Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`. */
  platform_sku_code?: string;
  /** English name of the attribute that tells the SKUs of an SKC apart, such as Size. Example: `Size`. */
  second_key_attribute_name_en?: string;
  /** Chinese name of the attribute that tells the SKUs of an SKC apart, as a rule the size. */
  second_key_attribute_name_zh?: string;
  /** English value of the attribute that tells the SKUs of an SKC apart, such as S. Example: `S`. */
  second_key_attribute_value_en?: string;
  /** Chinese value of the attribute that tells the SKUs of an SKC apart, as a rule a size. Example: `S`. */
  second_key_attribute_value_zh?: string;
}

/** Warehouse contact inside {@link DeliveryOrder}. */
export interface GsSearchDeliveryOrdersWarehouseContact {
  /** Address split into its levels, from country to town. */
  address_detail?: GsQueryDeliveryBatchesAddressDetail;
  /** Full name of the person to ask for at this address. */
  contact_name?: string;
  /** Email address of the person to ask for at this address. Example: `someone@126.com`. */
  email?: string;
  /** Whole address in one line, from country to building. */
  full_address?: string;
  /** Phone number of the person to ask for at this address. Example: `+8618566000000`. */
  phone_number?: string;
  /** Postal code that belongs to the place in `full_address`. Example: `510000`. */
  postal_code?: string;
}

/** Item inside {@link Package}. */
export interface Item {
  /** Platform's code of the SKU, the variant in one color and size. Example: `TESTS24010500003400301`. */
  platform_sku_code?: string | undefined;
  /** Number of units of this SKU to deliver, or that are packed. Example: `10`. */
  quantity?: common.Integer | undefined;
}

/** Logistics inside {@link DeliveryOrder}, {@link GlobalSellingSearchDeliveryOrdersDeliveryOrder}. */
export interface Logistics {
  /** Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`. */
  delivery_option?: string;
  /** Code of the delivery batch, the main logistics order used for tracking. Example: `LOG20240423010565`. */
  logistics_order?: string;
  /** Code by which the platform knows the logistics provider that transports the goods. Example: `7233383779430041346`. */
  shipping_provider_code?: string;
}

/** Logistics order inside {@link GlobalSellingQueryLogisticsOrdersResponse}. */
export interface LogisticsOrder {
  /** Code of the delivery batch, the main logistics order for one pickup. Example: `LOG20240423010565`. */
  code?: string;
  /** When the logistics order was completely created, Unix time in seconds. Example: `1714100400`. */
  completion_time?: number;
  /** When the order was created, Unix time in seconds. Example: `1714098600`. */
  create_time?: number;
  /** When the goods were delivered, Unix time in seconds. Example: `1714100400`. */
  delivery_time?: number;
  /** When the state last changed, Unix time in seconds. Example: `1714100400`. */
  latest_update_time?: number;
  /** Logistics provider and service that transport the goods. */
  logistics?: GlobalSellingQueryLogisticsOrdersLogistics;
  /** Number of parcels in the delivery batch. Example: `2`. */
  logistics_package_quantity?: number;
  /** Name of the courier who picks up the goods. */
  logistics_picker_name?: string;
  /** Phone number of the courier who picks up the goods. Example: `17612345678`. */
  logistics_picker_phone?: string;
  /** Number of logistics orders in the delivery batch. Example: `2`. */
  logistics_sub_order_quantity?: number;
  /** Logistics orders of the delivery batch, one for each parcel or part. */
  logistics_sub_orders?: LogisticsSubOrder[];
  /** When the courier picked up the goods, Unix time in seconds. Example: `1714100400`. */
  pickup_time?: number;
  /** Expected arrival at the warehouse, worked out from the booked time of shipment, Unix time in seconds. Example: `1714298400`. */
  predicted_arrive_time?: number;
  /** Time slot in which the courier is expected to pick up the goods. */
  predicted_pick_info?: PredictedPickInfo;
  /** When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`. */
  predicted_ship_time?: number;
  /** Address and contact of the warehouse that gets the goods. */
  receiver_contact?: GlobalSellingQueryLogisticsOrdersReceiverContact;
  /** Address and contact of the merchant who sends the goods. */
  sender_contact?: SenderContact;
  /** When the warehouse signed for the goods, Unix time in seconds. Example: `1714100400`. */
  sign_time?: number;
  /** State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`. */
  status?: string;
  /** Direction of the transport: DELIVERY to the warehouse or RETURN to the merchant. Example: `DELIVERY`. */
  type?: string;
}

/** Logistics sub order inside {@link LogisticsOrder}. */
export interface LogisticsSubOrder {
  /** Code of one logistics order within the delivery batch. Example: `LOGPPE20240424000005`. */
  code?: string;
  /** When the logistics order was completely created, Unix time in seconds. Example: `1714100400`. */
  completion_time?: number;
  /** When the order was created, Unix time in seconds. Example: `1714100400`. */
  create_time?: number;
  /** When the goods were delivered, Unix time in seconds. Example: `1714100400`. */
  delivery_time?: number;
  /** Why the logistics order could not be created. */
  failed_reason?: string;
  /** When the state last changed, Unix time in seconds. Example: `1714100400`. */
  latest_update_time?: number;
  /** When the parcel was found to be missing, Unix time in seconds. Example: `1714100400`. */
  loss_suspend_time?: number;
  /** Weight of the parcel as a number with its unit. */
  package_weight?: PackageWeight;
  /** When the courier picked up the goods, Unix time in seconds. Example: `1714100400`. */
  pickup_time?: number;
  /** When the warehouse signed for the goods, Unix time in seconds. Example: `1714100400`. */
  sign_time?: number;
  /** State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`. */
  status?: string;
  /** Number under which the logistics provider tracks the parcel. Example: `SF1342249023487`. */
  tracking_number?: string;
  /** Events on the way of the parcel, each with time and text. */
  tracking_records?: TrackingRecord[];
}

/** Package inside {@link CreateDeliveryOrderDeliveryOrder}, {@link GsCreateDeliveryOrderDeliveryOrder}. */
export interface Package {
  /** SKUs in the package and the number of units of each. */
  items?: readonly Item[] | undefined;
}

/** Package weight inside {@link GsQueryDeliveryBatchesLogisticsOrder}, {@link LogisticsSubOrder}. */
export interface PackageWeight {
  /** Unit that `value` is given in: GRAM or KILOGRAM. Example: `GRAM`. */
  unit?: string;
  /** Weight of the parcel as a number, in `unit`. Example: `1000`. */
  value?: string;
}

/** Platform SKU item inside {@link GlobalSellingGetSkuPrintDocumentParams}. */
export interface PlatformSkuItem {
  /** Platform's code of the SKU whose barcode to print. Example: `TESTS24010500003400301`. */
  code?: string | undefined;
  /** Number of barcode labels to print for the SKU, at most 99999. Example: `10`. */
  quantity?: common.Integer | undefined;
}

/** Predicted pick info inside {@link DeliveryBatch}, {@link LogisticsOrder}, {@link QueryDeliveryBatchesDeliveryBatch}. */
export interface PredictedPickInfo {
  /** End of the time slot in which the pickup is expected, Unix time in seconds. Example: `1714100400`. */
  end_time?: number;
  /** Start of the time slot in which the pickup is expected, Unix time in seconds. Example: `1714100400`. */
  start_time?: number;
}

/** Delivery batch inside {@link QueryDeliveryBatchesResponse}. */
export interface QueryDeliveryBatchesDeliveryBatch {
  /** Code of the delivery batch, the main logistics order for one pickup. Example: `LOG20240423010565`. */
  code?: string;
  /** When the delivery batch was created, Unix time in seconds. Example: `1714098600`. */
  create_time?: number;
  /** Logistics provider and service that transport the goods. */
  logistics?: GlobalSellingQueryLogisticsOrdersLogistics;
  /** Number of logistics orders in the delivery batch. Example: `2`. */
  logistics_order_quantity?: number;
  /** Logistics orders of the delivery batch, one for each parcel or part. */
  logistics_orders?: QueryDeliveryBatchesLogisticsOrder[];
  /** Number of parcels in the delivery batch. Example: `2`. */
  logistics_package_quantity?: number;
  /** Name of the courier who picks up the goods. */
  logistics_picker_name?: string;
  /** Phone number of the courier who picks up the goods. Example: `17612345678`. */
  logistics_picker_phone?: string;
  /** Expected arrival at the warehouse, worked out from the booked time of shipment, Unix time in seconds. Example: `1714298400`. */
  predicted_arrive_time?: number;
  /** Time slot in which the courier is expected to pick up the goods. */
  predicted_pick_info?: PredictedPickInfo;
  /** When the merchant is expected to ship the goods, Unix time in seconds. Example: `1714125600`. */
  predicted_ship_time?: number;
  /** Address and contact of the warehouse that gets the goods. */
  receiver_contact?: ReceiverContact;
  /** Address and contact of the merchant who sends the goods. */
  sender_contact?: GsQueryDeliveryBatchesSenderContact;
  /** State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `SIGNED`. */
  status?: string;
}

/** Logistics order inside {@link QueryDeliveryBatchesDeliveryBatch}. */
export interface QueryDeliveryBatchesLogisticsOrder {
  /** Code of the single logistics order, one of several in the delivery batch, for printing its waybill. Example: `LOGPPE20240424000005`. */
  code?: string;
  /** Why the logistics order could not be created. */
  failed_reason?: string;
  /** Weight of the parcel as a number with its unit. */
  package_weight?: QueryDeliveryBatchesPackageWeight;
  /** State of the transport: INIT to RTS before pickup, then SHIPPED, DELIVERED, SIGNED; or a failed, cancelled or returning state. Example: `1714271725`. */
  status?: string;
  /** Number under which the logistics provider tracks the parcel. Example: `SF1342249023487`. */
  tracking_number?: string;
  /** Events on the way of the parcel, each with time and text. */
  tracking_records?: TrackingRecord[];
}

/** Package weight inside {@link QueryDeliveryBatchesLogisticsOrder}. */
export interface QueryDeliveryBatchesPackageWeight {
  /** Unit that `value` is given in: GRAM or KILOGRAM. Example: `GRAM`. */
  unit?: string;
  /** Weight of the parcel as a number, in `unit`. Example: `1000`. */
  value?: number;
}

/** Receiver contact inside {@link DeliveryBatch}, {@link QueryDeliveryBatchesDeliveryBatch}. */
export interface ReceiverContact {
  /** Address split into its levels, from country to town. */
  address_detail?: GsQueryDeliveryBatchesAddressDetail;
  /** Full name of the person to ask for at this address. */
  contact_name?: string;
  /** Email address of the person to ask for at this address. Example: `someone@126.com`. */
  email?: string;
  /** Whole address in one line, from country to building. */
  full_address?: string;
  /** Phone number of the person to ask for at this address. Example: `+8618566000000`. */
  phone_number?: string;
  /** Postal code that belongs to the place in `full_address`. Example: `510000`. */
  postal_code?: string;
}

/** Reserve inside {@link GlobalSellingReserveShipmentParams}, {@link GsReserveShippingParams}, {@link ReserveShippingParams}. */
export interface Reserve {
  /** Arrival date to book, from `reserve_arrived_times`, Unix time in seconds. Example: `1713456000`. */
  predicted_arrived_time?: common.Time | undefined;
  /** Start of the pickup slot to book, from `reserve_segments`, Unix time in seconds. Example: `1713456000`. */
  predicted_pickup_ge?: common.Integer | undefined;
  /** End of the pickup slot to book, from `reserve_segments`, Unix time in seconds. Example: `1713456000`. */
  predicted_pickup_lt?: common.Integer | undefined;
  /** Date of the pickup to book, Unix time in seconds. Example: `1713456000`. */
  predicted_pickup_time?: common.Time | undefined;
  /** When the merchant is expected to ship the goods, Unix time in seconds. Example: `1713456000`. */
  predicted_ship_time?: common.Time | undefined;
}

/** Reserve arrived time inside {@link GlobalSellingSearchAvailableShippingProvidersResponse}. */
export interface ReserveArrivedTime {
  /** Code of the exact warehouse assigned to receive the goods. Example: `FC-CNHN-CY01[#]JD01`. */
  accurate_warehouse_code?: string;
  /** When the goods reach or reached the warehouse, Unix time in seconds. Example: `1713456000`. */
  arrived_time?: number;
  /** Whether the warehouse has room left for goods that arrive on this date. Example: `false`. */
  can_reserve?: boolean;
  /** Highest fee that the logistics provider may charge. */
  max_charge_fee?: common.Money;
  /** Lowest fee that the logistics provider may charge. */
  min_charge_fee?: common.Money;
}

/** Reserve data inside {@link ShippingProvider}. */
export interface ReserveData {
  /** Whether this date or time slot can still be booked. Example: `true`. */
  can_reserve?: boolean;
  /** Pickup slots of the day and whether each can be booked. */
  reserve_segments?: ReserveSegment[];
  /** Date on which the logistics provider can transport the goods, Unix time in seconds. Example: `1713456000`. */
  ship_time?: number;
}

/** Reserve segment inside {@link ReserveData}. */
export interface ReserveSegment {
  /** Code of the exact warehouse assigned to receive the goods. Example: `FC-CNHN-CY01[#]JD01`. */
  accurate_warehouse_code?: string;
  /** Whether this date or time slot can still be booked. Example: `true`. */
  can_reserve?: boolean;
  /** End of the time slot, Unix time in seconds. Example: `1713499200`. */
  end_time?: number;
  /** Start of the time slot, Unix time in seconds. Example: `1713492000`. */
  start_time?: number;
}

/** Return order inside {@link GlobalSellingSearchReturnOrdersResponse}. */
export interface ReturnOrder {
  /** Code of the return order, which sends goods back to the merchant. Example: `ROT240619000003`. */
  code?: string;
  /** Explanation of why the goods go back to the merchant. */
  detailed_reason?: string;
  /** How the goods go back to the merchant and what is in the return. */
  logistics?: GlobalSellingSearchReturnOrdersLogistics;
  /** How the goods go back: SELF_PICKUP, EXPRESS_DELIVERY or PLATFORM_DELIVERY; ABANDON_GOODS if they do not. Example: `PLATFORM_DELIVERY`. */
  method?: string;
  /** Code of the warehouse's outgoing batch that the return belongs to. Example: `PRWLPT2305230002`. */
  outbound_batch_code?: string;
  /** Code of why the goods go back to the merchant, such as RPT_QUALITY. Example: `RPT_QUALITY`. */
  reason_type?: string;
  /** Who or what started the return: the merchant, the platform, the state of the stock, or the end of the product. Example: `EXTERNAL`. */
  source?: string;
  /** State of the return: OPERATER_CONFIRMING by the platform or MERCHANT_CONFIRMING by the merchant, TO_TRANSIT, IN_TRANSIT, OUTBOUND, SHIPPED, COMPLETED; or CANCELED. Example: `COMPLETED`. */
  status?: string;
  /** Cause of the return, such as ABNORMAL_INVENTORY for slow sales or ABNORMAL_QUALITY after the quality check. Example: `ABNORMAL_QUALITY`. */
  type?: string;
  /** Code of the warehouse where the goods to be returned lie. Example: `TEST_WARECODE`. */
  warehouse_code?: string;
}

/** Sender contact inside {@link LogisticsOrder}. */
export interface SenderContact {
  /** Address split into its levels, from country to town. */
  address_detail?: AddressDetail;
  /** Full name of the person to ask for at this address. */
  contact_name?: string;
  /** Email address of the person to ask for at this address. Example: `someone@126.com`. */
  email?: string;
  /** Whole address in one line, from country to building. */
  full_address?: string;
  /** Phone number of the person to ask for at this address. Example: `+8618566000000`. */
  phone_number?: string;
  /** Postal code that belongs to the place in `full_address`. Example: `510000`. */
  postal_code?: string;
}

/** Shipping provider inside {@link GlobalSellingSearchAvailableShippingProvidersResponse}, {@link GsSearchAvailableShippingProvidersResponse}, {@link SearchAvailableShippingProvidersResponse}. */
export interface ShippingProvider {
  /** Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`. */
  delivery_option?: string;
  /** Highest fee that the logistics provider may charge. */
  max_charge_fee?: common.Money;
  /** Lowest fee that the logistics provider may charge. */
  min_charge_fee?: common.Money;
  /** Code of the logistics provider; pass it as `shipping_provider_code` to book. Example: `7233383779430041346`. */
  provider_code?: string;
  /** Name of the logistics provider, in Chinese. */
  provider_name?: string;
  /** Shipping dates that can be booked with this logistics provider. */
  reserve_data?: ReserveData[];
  /** Shipping dates that can be booked with this logistics provider. */
  reserve_datas?: ReserveData[];
}

/** Size inside {@link GlobalSellingGetSkuPrintDocumentParams}. */
export interface Size {
  /** Height of the barcode label, in centimeters. Example: `24`. */
  height?: string | undefined;
  /** Unit of width and height; only CENTIMETER is known. Example: `CENTIMETER`. */
  unit?: string | undefined;
  /** Width of the barcode label, in centimeters. Example: `7`. */
  width?: string | undefined;
}

/** SKC inside {@link AbnormalOrder}, {@link DeliveryOrder}, {@link GlobalSellingSearchDeliveryOrdersDeliveryOrder} and others. */
export interface Skc {
  /** Code of the SKC in the merchant's own system. Example: `TESTZ24070296075000101`. */
  external_skc_code?: string;
  /** English name of the attribute that tells SKCs apart, such as Colour. Example: `Colour`. */
  first_key_attribute_name_en?: string;
  /** Chinese name of the attribute that tells SKCs apart, as a rule the color. */
  first_key_attribute_name_zh?: string;
  /** English value of the attribute that tells SKCs apart, such as Yellow. Example: `Yellow`. */
  first_key_attribute_value_en?: string;
  /** Chinese value of the attribute that tells SKCs apart, as a rule a color. */
  first_key_attribute_value_zh?: string;
  /** Address of the picture of the SKC as it was when the order was created. Example: `www.example.com/image/xxx`. */
  image_url?: string;
  /** Platform's code of the SKC, the product in one color or style. Example: `TESTS240701000009`. */
  platform_skc_code?: string;
}

/** SKU inside {@link AbnormalOrder}, {@link GlobalSellingSearchDeliveryOrdersDeliveryOrder}, {@link StockupOrder}. */
export interface Sku {
  /** Units of this SKU that are concerned by the problem. Example: `2`. */
  abnormal_quantity?: number;
  /** Barcode the platform gave the SKU, to be printed and stuck on every unit. Example: `TESTZ24070296075000101`. */
  barcode?: string;
  /** Units of this SKU that the merchant has shipped. Example: `10`. */
  delivered_quantity?: number;
  /** Code of the SKU in the merchant's own system. Example: `TESTZ24070296075000101`. */
  external_sku_code?: string;
  /** Units of this SKU that the warehouse has put into stock. Example: `6`. */
  inbound_quantity?: number;
  /** Platform's code of the SKU, the variant in one color and size. Example: `TESTZ24070296075000101`. */
  platform_sku_code?: string;
  /** Units of this SKU that passed the quality check of the warehouse. Example: `4`. */
  qualified_quantity?: number;
  /** Units of this SKU that the warehouse has received and counted. Example: `8`. */
  received_quantity?: number;
  /** Units of this SKU sent back to the merchant because of bad quality. Example: `2`. */
  returned_quantity?: number;
  /** English name of the attribute that tells the SKUs of an SKC apart, such as Size. Example: `Size`. */
  second_key_attribute_name_en?: string;
  /** Chinese name of the attribute that tells the SKUs of an SKC apart, as a rule the size. */
  second_key_attribute_name_zh?: string;
  /** English value of the attribute that tells the SKUs of an SKC apart, such as S. Example: `S`. */
  second_key_attribute_value_en?: string;
  /** Chinese value of the attribute that tells the SKUs of an SKC apart, as a rule a size. */
  second_key_attribute_value_zh?: string;
  /** Units of this SKU that the merchant has confirmed to deliver. Example: `10`. */
  stockup_quantity?: number;
  /** Units of this SKU that failed the quality check of the warehouse. Example: `2`. */
  unqualified_quantity?: number;
}

/** Stockup order inside {@link GlobalSellingSearchStockupOrdersResponse}, {@link GsSearchStockupOrdersResponse}, {@link SearchStockupOrdersResponse}. */
export interface StockupOrder {
  /** Whether the merchant may start to deliver; conditions such as approved photos of the product must be met first. Example: `true`. */
  can_deliver?: boolean;
  /** Platform's id of the category that the product belongs to. Example: `7075264658340611845`. */
  category_id?: string;
  /** Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`. */
  code?: string;
  /** When the order was created, Unix time in seconds. Example: `1713492000`. */
  create_time?: number;
  /** Number of units that the merchant has shipped so far. Example: `10`. */
  delivered_quantity?: number;
  /** Number of units that the merchant has shipped so far. Example: `10`. */
  delivery_quantity?: number;
  /** Urgency: URGENT from the start, EXPEDITED if it was raised later, otherwise GENERAL. Example: `URGENT`. */
  emergency_level?: string;
  /** Units that the warehouse has put into stock. Example: `6`. */
  inbound_quantity?: number;
  /** Whether all the goods asked for have been delivered. Example: `false`. */
  is_delivery_completed?: boolean;
  /** Whether this is the first order for the merchant. Example: `true`. */
  is_first_order?: boolean;
  /** Whether the delivery goes on without problems. Example: `true`. */
  is_normal?: boolean;
  /** When the state last changed, Unix time in seconds. Example: `1714442400`. */
  latest_status_update_time?: number;
  /** Way of production: OBM_TYPE with own brand, ODM_MADE_TO_ORDER, ODM_READY_TO_BUY or OEM. Example: `OBM_TYPE`. */
  manufacture_mode?: string;
  /** Platform's code of the SPU, the product over all its variants. Example: `TESTS24010500003400301`. */
  platform_spu_code?: string;
  /** Units that the warehouse has received and counted. Example: `8`. */
  received_quantity?: number;
  /** Time by which all the goods must be at the warehouse, Unix time in seconds. Example: `1714442400`. */
  require_arrived_time?: number;
  /** Time by which the merchant must have shipped the goods, Unix time in seconds. Example: `1713492000`. */
  require_ship_time?: number;
  /** Units sent back to the merchant because of bad quality. Example: `2`. */
  returned_quantity?: number;
  /** SKC of the order: the product in one color or style. */
  skc?: Skc;
  /** SKUs of the order with their quantities. */
  skus?: Sku[];
  /** Who started the stock-up order: PLATFORM, MERCHANT, or a problem (ABNORMAL_REDELIVERY). Example: `PLATFORM`. */
  source?: string;
  /** State of the stock-up order: WAIT_CONFIRM for the merchant to decide, WAIT_SEND, SENDED, then warehouse steps up to INBOUND or RETURN_COMPLETED; INVAILD if dropped. Example: `RECEIVED`. */
  status?: string;
  /** Units that the merchant has confirmed to deliver. Example: `10`. */
  stockup_quantity?: number;
  /** JIT if the goods follow sales, NORMAL if they are made for stock. Example: `JIT`. */
  type?: string;
}

/** Total weight inside {@link GlobalSellingReserveShipmentParams}, {@link GlobalSellingSearchAvailableShippingProvidersParams}, {@link GsReserveShippingParams} and others. */
export interface TotalWeight {
  /** Unit that `value` is given in: GRAM or KILOGRAM. Example: `GRAM`. */
  unit?: string | undefined;
  /** Weight of all the goods together, in `unit`. Example: `1240`. */
  value?: string | undefined;
}

/** Tracking record inside {@link GsQueryDeliveryBatchesLogisticsOrder}, {@link LogisticsSubOrder}, {@link QueryDeliveryBatchesLogisticsOrder}. */
export interface TrackingRecord {
  /** Text of the tracking event for people, in Chinese. */
  message?: string;
  /** Heading of the tracking event, in Chinese. */
  title?: string;
  /** When the tracking event happened, Unix time in seconds. Example: `1714271725`. */
  update_time?: number;
}

/** Warehouse inside {@link GlobalSellingSearchAvailableShippingProvidersResponse}. */
export interface Warehouse {
  /** Code of the warehouse that gets the goods. Example: `FC-CNHN-CY01[#]JD01`. */
  warehouse_code?: string;
  /** Address and person at the warehouse to whom the goods go. */
  warehouse_contact?: WarehouseContact;
  /** Name of the warehouse that gets the goods, in Chinese. */
  warehouse_name?: string;
}

/** Warehouse contact inside {@link GlobalSellingSearchDeliveryOrdersDeliveryOrder}, {@link Warehouse}. */
export interface WarehouseContact {
  /** Address split into its levels, from country to town. */
  address_detail?: AddressDetail;
  /** Full name of the person to ask for at this address. */
  contact_name?: string;
  /** Email address of the person to ask for at this address. Example: `someone@126.com`. */
  email?: string;
  /** Whole address in one line, from country to building. */
  full_address?: string;
  /** Phone number of the person to ask for at this address. Example: `+8618566000000`. */
  phone_number?: string;
  /** Postal code that belongs to the place in `full_address`. Example: `510000`. */
  postal_code?: string;
}

/**
 * Values of `reject_reason` in `GlobalSellingConfirmStockupOrderRequest`; more may be added.
 * - `PICTURE_NOT_MATCH`: The picture does not show the product that would be supplied.
 * - `RAW_MATERIAL_OR_PROCESS_CHANGES`: Material or manufacturing of the product is no longer the same.
 * - `NOT_MEET_MINIMUM_LIMIT`: The ordered quantity is below the smallest lot that can be supplied.
 * - `STOP_PRODUCTION`: The product is no longer made.
 * - `SALES_STRATEGY_ADJUSTMENT_REDUCES_INVENTORY`: A new sales strategy calls for less stock.
 * - `ORDER_DEMAND_ADJUSTMENT`: The demand has changed, so the order is no longer needed as it is.
 * - `ORDER_SENT_INCORRECTLY`: The order was issued by mistake.
 * - `CF`: The same order was placed twice.
 * - `TC`: The product is no longer made because of its quality.
 * - `QQXJ`: The product infringes rights or is not authorized, and is taken off sale.
 * - `CT`: The data of the product is wrong and must be corrected first.
 * - `REPAIR_ORDER_TERMINATED`: The repair order was called off, so the goods are no longer to be supplied.
 * - `TERMINATION_OF_OVERDUE_ORDERS`: The order is past its deadline and is therefore ended.
 * - `SELF_STOCKING_BASED_ON_SALES_VOLUME`: The merchant stocks up independently, as sales require.
 * - `HIGH_TURNOVER_DAYS_IN_THE_WAREHOUSE`: The stock already in the warehouse will last too many days.
 * - `INSUFFICIENT_INVENTORY`: The merchant has too few units to fill the order.
 * - `OTHER_REASONS`: Any cause that no other value names.
 */
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