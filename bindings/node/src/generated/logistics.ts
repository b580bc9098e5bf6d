// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `CheckShippingTemplateExistence` (202606). Tells whether a shipping template exists for a warehouse. */
export interface CheckShippingTemplateExistenceParams {
  /** Biz warehouse id. Required. */
  biz_warehouse_id: common.Integer;
  /** Shop id. */
  shop_id?: common.Integer | undefined;
}

/** The parameters of `CreateWarehouse` (202502). Creates a sales or return warehouse, with its address, contact and covered area. */
export interface CreateWarehouseParams {
  /** Warehouse. */
  warehouse?: CreateWarehouseWarehouse | undefined;
}

/** The parameters of `GetAvailableShippingTemplate` (202510). Lists the shipping templates and tells whether a product of the given size can use them. */
export interface GetAvailableShippingTemplateParams {
  /** Product attribute. */
  product_attribute?: ProductAttribute | undefined;
}

/** The parameters of `GetGlobalSellerWarehouse` (202309). Lists the warehouses that a global seller shares among its shops. */
export interface GetGlobalSellerWarehouseParams {
}

/** The parameters of `GetLogisticsTracking` (202604). Lists the tracking events of a cross-border order, including the first mile. */
export interface GetLogisticsTrackingParams {
  /** Order id. Required. */
  order_id: common.Id;
}

/** The parameters of `GetShippingProviders` (202309). Lists the carriers that one delivery option accepts. */
export interface GetShippingProviderParams {
  /** Buyer region. */
  buyer_region?: string | undefined;
  /** Delivery option id. Required. */
  delivery_option_id: common.Id;
  /** Warehouse region. */
  warehouse_region?: string | undefined;
}

/** The parameters of `GetWarehouseDeliveryOptions` (202309). Lists the delivery options of a warehouse, with their size and weight limits. */
export interface GetWarehouseDeliveryOptionsParams {
  /** Scope. Default: `WAREHOUSE`. Example: `PRODUCT`. */
  scope?: string | undefined;
  /** Warehouse id. Required. */
  warehouse_id: common.Id;
}

/** The parameters of `GetWarehouseList` (202309). Lists the shop's warehouses, with their type, status and address. */
export interface GetWarehouseListParams {
}

/** The parameters of `StandardizeWarehouseAddress` (202412). Returns the standard form of an address and tells whether it changed. */
export interface StandardizeWarehouseAddressParams {
  /** Address. */
  address?: StandardizeWarehouseAddressAddress | undefined;
}

/** The parameters of `UpdateWarehouse` (202502). Changes the name, address, contact or covered area of one warehouse. */
export interface UpdateWarehouseParams {
  /** Warehouse. */
  warehouse?: CreateWarehouseWarehouse | undefined;
  /** Warehouse id. Required. */
  warehouse_id: common.Id;
}

/** The response of `CheckShippingTemplateExistence` (202606). */
export interface CheckShippingTemplateExistenceResponse {
  /** Template exist. */
  template_exist?: boolean;
}

/** The response of `CreateWarehouse` (202502). */
export interface CreateWarehouseResponse {
  /** Error list. */
  error_list?: ErrorItem[];
  /** Warehouse id. Example: `7469975631737423671`. */
  warehouse_id?: string;
}

/** The response of `GetAvailableShippingTemplate` (202510). */
export interface GetAvailableShippingTemplateResponse {
  /** Templates. */
  templates?: GetAvailableShippingTemplateTemplate[];
}

/** The response of `GetGlobalSellerWarehouse` (202309). */
export interface GetGlobalSellerWarehouseResponse {
  /** Global warehouses. */
  global_warehouses?: GlobalWarehouse[];
}

/** The response of `GetLogisticsTracking` (202604). */
export interface GetLogisticsTrackingResponse {
  /** Logistics details. */
  logistics_details?: LogisticsDetail[];
  /** Order id. */
  order_id?: string;
}

/** The response of `GetShippingProviders` (202309). */
export interface GetShippingProviderResponse {
  /** Shipping providers. */
  shipping_providers?: ShippingProvider[];
}

/** The response of `GetWarehouseDeliveryOptions` (202309). */
export interface GetWarehouseDeliveryOptionsResponse {
  /** Delivery options. */
  delivery_options?: DeliveryOption[];
}

/** The response of `GetWarehouseList` (202309). */
export interface GetWarehouseListResponse {
  /** Warehouses. */
  warehouses?: Warehouse[];
}

/** The response of `StandardizeWarehouseAddress` (202412). */
export interface StandardizeWarehouseAddressResponse {
  /** Standardization result. */
  standardization_result?: StandardizationResult;
}

/** The response of `UpdateWarehouse` (202502). */
export interface UpdateWarehouseResponse {
  /** Error list. */
  error_list?: ErrorItem[];
}

/** Address inside {@link Warehouse}. */
export interface Address {
  /** Address line1. Example: `Bairro/Distrito`. */
  address_line1?: string;
  /** Address line2. */
  address_line2?: string;
  /** Address line3. Example: `3`. */
  address_line3?: string;
  /** Address line4. */
  address_line4?: string;
  /** City. Example: `GuanZhou`. */
  city?: string;
  /** Contact person. Example: `Lee`. */
  contact_person?: string;
  /** Distict. Example: `HuaDu`. */
  distict?: string;
  /** First name. */
  first_name?: string;
  /** First name local script. */
  first_name_local_script?: string;
  /** Full address. */
  full_address?: string;
  /** Geolocation. */
  geolocation?: Geolocation;
  /** Last name. */
  last_name?: string;
  /** Last name local script. */
  last_name_local_script?: string;
  /** Phone number. Example: `188****2234`. */
  phone_number?: string;
  /** Postal code. Example: `510000`. */
  postal_code?: string;
  /** Region. Example: `China`. */
  region?: string;
  /** Region code. Example: `CN`. */
  region_code?: string;
  /** State. Example: `GuangDong`. */
  state?: string;
  /** Town. Example: `town`. */
  town?: string;
}

/** Cover address detail inside {@link CreateWarehouseWarehouse}. */
export interface CoverAddressDetail {
  /** Address line 1. Example: `Bairro/Distrito`. */
  address_line_1?: string | undefined;
  /** Address line 2. */
  address_line_2?: string | undefined;
  /** Address line 3. Example: `3`. */
  address_line_3?: string | undefined;
  /** Address line 4. */
  address_line_4?: string | undefined;
  /** City. Example: `GuangZhou`. */
  city?: string | undefined;
  /** District. Example: `HuaDu`. */
  district?: string | undefined;
  /** Postcode. Example: `510000`. */
  postcode?: string | undefined;
  /** Region. Example: `China`. */
  region?: string | undefined;
  /** State. Example: `GuangDong`. */
  state?: string | undefined;
}

/** Address inside {@link CreateWarehouseWarehouse}. */
export interface CreateWarehouseAddress {
  /** Address line 1. Example: `Bairro/Distrito`. */
  address_line_1?: string | undefined;
  /** Address line 2. */
  address_line_2?: string | undefined;
  /** Address line 3. Example: `3`. */
  address_line_3?: string | undefined;
  /** Address line 4. */
  address_line_4?: string | undefined;
  /** City. Example: `Guangzhou`. */
  city?: string | undefined;
  /** District. Example: `HuaDu`. */
  district?: string | undefined;
  /** Postcode. Example: `510000`. */
  postcode?: string | undefined;
  /** Region. Example: `China`. */
  region?: string | undefined;
  /** State. Example: `GuangDong`. */
  state?: string | undefined;
}

/** Warehouse inside {@link CreateWarehouseParams}, {@link UpdateWarehouseParams}. */
export interface CreateWarehouseWarehouse {
  /** Address. */
  address?: CreateWarehouseAddress | undefined;
  /** Contact person. Example: `Lee`. */
  contact_person?: string | undefined;
  /** Cover address detail. */
  cover_address_detail?: readonly CoverAddressDetail[] | undefined;
  /** Cover region code. Example: `CN`. */
  cover_region_code?: string | undefined;
  /** Default warehouse. Example: `true`. */
  default_warehouse?: boolean | undefined;
  /** External warehouse id. Example: `7000714532876273410`. */
  external_warehouse_id?: common.Id | undefined;
  /** First name. */
  first_name?: string | undefined;
  /** First name local script. */
  first_name_local_script?: string | undefined;
  /** Last name. */
  last_name?: string | undefined;
  /** Last name local script. */
  last_name_local_script?: string | undefined;
  /** Name. */
  name?: string | undefined;
  /** Phone number. Example: `18812341234`. */
  phone_number?: string | undefined;
  /** Type. Example: `SALES_WAREHOUSE`. */
  type?: string | undefined;
}

/** Delivery option inside {@link GetWarehouseDeliveryOptionsResponse}. */
export interface DeliveryOption {
  /** Description. */
  description?: string;
  /** Dimension limit. */
  dimension_limit?: DimensionLimit;
  /** Id. Example: `6955034615128000261`. */
  id?: string;
  /** Name. Example: `LSV-TTS-STD`. */
  name?: string;
  /** Platform. */
  platform?: DeliveryOptionPlatform[];
  /** Type. Example: `STANDARD`. */
  type?: DeliveryOptionType;
  /** Weight limit. */
  weight_limit?: WeightLimit;
}

/** Dimension inside {@link ProductAttribute}. */
export interface Dimension {
  /** Height. Example: `10`. */
  height?: string | undefined;
  /** Length. Example: `10`. */
  length?: string | undefined;
  /** Unit. Example: `1`. */
  unit?: common.Integer | undefined;
  /** Width. Example: `10`. */
  width?: string | undefined;
}

/** Dimension limit inside {@link DeliveryOption}. */
export interface DimensionLimit {
  /** Max height. Example: `100`. */
  max_height?: number;
  /** Max length. Example: `100`. */
  max_length?: number;
  /** Max width. Example: `100`. */
  max_width?: number;
  /** Unit. Example: `INCH`. */
  unit?: DimensionLimitUnit;
}

/** Error inside {@link CreateWarehouseResponse}, {@link UpdateWarehouseResponse}. */
export interface ErrorItem {
  /** Code. Example: `500`. */
  code?: number;
  /** Message. */
  message?: string;
}

/** Filter reason inside {@link ServiceUnreachableReason}. */
export interface FilterReason {
  /** Filter type. Example: `9`. */
  filter_type?: string;
  /** Reason. */
  reason?: string;
}

/** Geolocation inside {@link Address}. */
export interface Geolocation {
  /** Latitude. Example: `45.41634`. */
  latitude?: string;
  /** Longitude. Example: `-75.6868`. */
  longitude?: string;
}

/** Template inside {@link GetAvailableShippingTemplateResponse}. */
export interface GetAvailableShippingTemplateTemplate {
  /** Service unreachable reason. */
  service_unreachable_reason?: ServiceUnreachableReason[];
  /** Template. */
  template?: Template;
  /** Template is available. Example: `false`. */
  template_is_available?: boolean;
}

/** Global warehouse inside {@link GetGlobalSellerWarehouseResponse}. */
export interface GlobalWarehouse {
  /** Id. Example: `7000714532876273411`. */
  id?: string;
  /** Name. Example: `Guangzhou`. */
  name?: string;
  /** Ownership. Example: `SELLER`. */
  ownership?: GlobalWarehouseOwnership;
}

/** Logistics detail inside {@link GetLogisticsTrackingResponse}. */
export interface LogisticsDetail {
  /** Carrier name. */
  carrier_name?: string;
  /** Newest tracking no. */
  newest_tracking_no?: string;
  /** Track list. */
  track_list?: Track[];
}

/** Product attribute inside {@link GetAvailableShippingTemplateParams}. */
export interface ProductAttribute {
  /** Dimension. */
  dimension?: Dimension | undefined;
  /** Weight. */
  weight?: Weight | undefined;
}

/** Service unreachable reason inside {@link GetAvailableShippingTemplateTemplate}. */
export interface ServiceUnreachableReason {
  /** Filter reason. */
  filter_reason?: FilterReason[];
  /** Service id. Example: `23241`. */
  service_id?: string;
}

/** Shipping provider inside {@link GetShippingProviderResponse}. */
export interface ShippingProvider {
  /** Id. Example: `7117858858072016686`. */
  id?: string;
  /** Name. Example: `USPS`. */
  name?: string;
}

/** Standardization result inside {@link StandardizeWarehouseAddressResponse}. */
export interface StandardizationResult {
  /** Standardized address. */
  standardized_address?: StandardizedAddress;
  /** Updated. Example: `true`. */
  updated?: boolean;
}

/** Address inside {@link StandardizeWarehouseAddressParams}. */
export interface StandardizeWarehouseAddressAddress {
  /** Address line1. */
  address_line1?: string | undefined;
  /** Address line2. */
  address_line2?: string | undefined;
  /** City. Example: `Guanzhou`. */
  city?: string | undefined;
  /** District. Example: `HuaDu`. */
  district?: string | undefined;
  /** Postal code. Example: `98804`. */
  postal_code?: string | undefined;
  /** Region code. Example: `CN`. */
  region_code?: string | undefined;
  /** State. Example: `Guandong`. */
  state?: string | undefined;
  /** Town. Example: `Huashan`. */
  town?: string | undefined;
}

/** Standardized address inside {@link StandardizationResult}. */
export interface StandardizedAddress {
  /** Address line1. */
  address_line1?: string;
  /** Address line2. */
  address_line2?: string;
  /** City. Example: `GuanZhou`. */
  city?: string;
  /** District. Example: `HuaDu`. */
  district?: string;
  /** Postal code. Example: `98804`. */
  postal_code?: string;
  /** Region code. Example: `CN`. */
  region_code?: string;
  /** State. Example: `Guandong`. */
  state?: string;
  /** Town. Example: `Huashan`. */
  town?: string;
}

/** Template inside {@link GetAvailableShippingTemplateTemplate}. */
export interface Template {
  /** Is default. Example: `false`. */
  is_default?: boolean;
  /** Template id. Example: `1234566`. */
  template_id?: string;
  /** Template name. */
  template_name?: string;
  /** Template party. Example: `1`. */
  template_party?: number;
}

/** Track inside {@link LogisticsDetail}. */
export interface Track {
  /** Action code. */
  action_code?: number;
  /** Action code name. */
  action_code_name?: string;
  /** Description. */
  description?: string;
  /** Tracking no. */
  tracking_no?: string;
  /** Update time millis. */
  update_time_millis?: number;
}

/** Warehouse inside {@link GetWarehouseListResponse}. */
export interface Warehouse {
  /** Address. */
  address?: Address;
  /** Effect status. Example: `ENABLED`. */
  effect_status?: EffectStatus;
  /** Entity id. Example: `7395366865142499073`. */
  entity_id?: string;
  /** Id. Example: `7000714532876273410`. */
  id?: string;
  /** Is default. Example: `true`. */
  is_default?: boolean;
  /** Name. Example: `Guangzhou`. */
  name?: string;
  /** Sub type. Example: `DOMESTIC_WAREHOUSE`. */
  sub_type?: SubType;
  /** Type. Example: `SALES_WAREHOUSE`. */
  type?: WarehouseType;
}

/** Weight inside {@link ProductAttribute}. */
export interface Weight {
  /** Unit. Example: `1`. */
  unit?: common.Integer | undefined;
  /** Weight. Example: `10`. */
  weight?: string | undefined;
}

/** Weight limit inside {@link DeliveryOption}. */
export interface WeightLimit {
  /** Max weight. Example: `100`. */
  max_weight?: number;
  /** Min weight. Example: `100`. */
  min_weight?: number;
  /** Unit. Example: `GRAM`. */
  unit?: WeightLimitUnit;
}

/** Values of `platform` in `DeliveryOption`; more may come. */
export type DeliveryOptionPlatform =
  | "TIKTOK_SHOP"
  | "TOKOPEDIA"
  | (string & {});

/** Values of `type` in `DeliveryOption`; more may come. */
export type DeliveryOptionType =
  | "STANDARD"
  | "EXPRESS"
  | "ECONOMY"
  | "SEND_BY_SELLER"
  | (string & {});

/** Values of `unit` in `DimensionLimit`; more may come. */
export type DimensionLimitUnit =
  | "CM"
  | "INCH"
  | (string & {});

/** Values of `effect_status` in `Warehouse`; more may come. */
export type EffectStatus =
  | "ENABLED"
  | "DISABLED"
  | "RESTRICTED"
  | (string & {});

/** Values of `ownership` in `GlobalWarehouse`; more may come. */
export type GlobalWarehouseOwnership =
  | "SELLER"
  | "PLATFORM_COOPERATION"
  | (string & {});

/** Values of `sub_type` in `Warehouse`; more may come. */
export type SubType =
  | "DOMESTIC_WAREHOUSE"
  | "CB_OVERSEA_WAREHOUSE"
  | "CB_DIRECT_SHIPPING_WAREHOUSE"
  | (string & {});

/** Values of `type` in `Warehouse`; more may come. */
export type WarehouseType =
  | "SALES_WAREHOUSE"
  | "RETURN_WAREHOUSE"
  | (string & {});

/** Values of `unit` in `WeightLimit`; more may come. */
export type WeightLimitUnit =
  | "GRAM"
  | "POUND"
  | (string & {});

/** Logistics: the operations of the domain `logistics`. */
export class LogisticsApi extends Resource {
  /**
   * Tells whether a shipping template exists for a warehouse.
   *
   * `GET /logistics/{version}/seller_template/template_exist`, version 202606.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  checkShippingTemplateExistence(params: CheckShippingTemplateExistenceParams, options?: common.CallOptions): CallPromise<CheckShippingTemplateExistenceResponse> {
    return this.caller.call("logistics.check_shipping_template_existence", params, options);
  }

  /**
   * Creates a sales or return warehouse, with its address, contact and covered area.
   *
   * `POST /logistics/{version}/warehouses`, version 202502.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `error_list`; `raiseOnItemError` throws them.
   */
  createWarehouse(params?: CreateWarehouseParams, options?: common.CallOptions): CallPromise<CreateWarehouseResponse> {
    return this.caller.call("logistics.create_warehouse", params, options);
  }

  /**
   * Lists the shipping templates and tells whether a product of the given size can use them.
   *
   * `GET /logistics/{version}/seller_templates`, version 202510.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.logistics`.
   */
  getAvailableShippingTemplate(params?: GetAvailableShippingTemplateParams, options?: common.CallOptions): CallPromise<GetAvailableShippingTemplateResponse> {
    return this.caller.call("logistics.get_available_shipping_template", params, options);
  }

  /**
   * Lists the warehouses that a global seller shares among its shops.
   *
   * `GET /logistics/{version}/global_warehouses`, version 202309.
   *
   * - Scope: `seller.shop.info`.
   */
  getGlobalSellerWarehouse(params?: GetGlobalSellerWarehouseParams, options?: common.CallOptions): CallPromise<GetGlobalSellerWarehouseResponse> {
    return this.caller.call("logistics.get_global_seller_warehouse", params, options);
  }

  /**
   * Lists the tracking events of a cross-border order, including the first mile.
   *
   * `GET /logistics/{version}/orders/{order_id}/tracking`, version 202604.
   *
   * - Cipher: `shop_cipher` (optional).
   */
  getLogisticsTracking(params: GetLogisticsTrackingParams, options?: common.CallOptions): CallPromise<GetLogisticsTrackingResponse> {
    return this.caller.call("logistics.get_logistics_tracking", params, options);
  }

  /**
   * Lists the carriers that one delivery option accepts.
   *
   * `GET /logistics/{version}/delivery_options/{delivery_option_id}/shipping_providers`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.fulfillment.basic` or `seller.logistics`.
   */
  getShippingProvider(params: GetShippingProviderParams, options?: common.CallOptions): CallPromise<GetShippingProviderResponse> {
    return this.caller.call("logistics.get_shipping_provider", params, options);
  }

  /**
   * Lists the delivery options of a warehouse, with their size and weight limits.
   *
   * `GET /logistics/{version}/warehouses/{warehouse_id}/delivery_options`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.logistics`.
   */
  getWarehouseDeliveryOptions(params: GetWarehouseDeliveryOptionsParams, options?: common.CallOptions): CallPromise<GetWarehouseDeliveryOptionsResponse> {
    return this.caller.call("logistics.get_warehouse_delivery_options", params, options);
  }

  /**
   * Lists the shop's warehouses, with their type, status and address.
   *
   * `GET /logistics/{version}/warehouses`, version 202309.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Scope: `seller.logistics`.
   */
  getWarehouseList(params?: GetWarehouseListParams, options?: common.CallOptions): CallPromise<GetWarehouseListResponse> {
    return this.caller.call("logistics.get_warehouse_list", params, options);
  }

  /**
   * Returns the standard form of an address and tells whether it changed.
   *
   * `POST /logistics/{version}/addresses/standardize`, version 202412.
   *
   * - Cipher: `shop_cipher`.
   */
  standardizeWarehouseAddress(params?: StandardizeWarehouseAddressParams, options?: common.CallOptions): CallPromise<StandardizeWarehouseAddressResponse> {
    return this.caller.call("logistics.standardize_warehouse_address", params, options);
  }

  /**
   * Changes the name, address, contact or covered area of one warehouse.
   *
   * `POST /logistics/{version}/warehouses/{warehouse_id}`, version 202502.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `error_list`; `raiseOnItemError` throws them.
   */
  updateWarehouse(params: UpdateWarehouseParams, options?: common.CallOptions): CallPromise<UpdateWarehouseResponse> {
    return this.caller.call("logistics.update_warehouse", params, options);
  }

}