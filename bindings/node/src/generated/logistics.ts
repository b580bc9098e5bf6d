// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `CheckShippingTemplateExistence` (202606). Tells whether a shipping template exists for a warehouse. */
export interface CheckShippingTemplateExistenceParams {
  /** Id of the warehouse for which to look for a shipping template. Required. */
  biz_warehouse_id: common.Integer;
  /** Id of the shop for which to look for a shipping template. */
  shop_id?: common.Integer | undefined;
}

/** The parameters of `CreateWarehouse` (202502). Creates a sales or return warehouse, with its address, contact and covered area. */
export interface CreateWarehouseParams {
  /** Data of the warehouse to save: name, purpose, address, contact and the area it serves. */
  warehouse?: CreateWarehouseWarehouse | undefined;
}

/** The parameters of `GetAvailableShippingTemplate` (202510). Lists the shipping templates and tells whether a product of the given size can use them. */
export interface GetAvailableShippingTemplateParams {
  /** Size and weight of the product, against which the templates are checked. */
  product_attribute?: ProductAttribute | undefined;
}

/** The parameters of `GetGlobalSellerWarehouse` (202309). Lists the warehouses that a global seller shares among its shops. */
export interface GetGlobalSellerWarehouseParams {
}

/** The parameters of `GetLogisticsTracking` (202604). Lists the tracking events of a cross-border order, including the first mile. */
export interface GetLogisticsTrackingParams {
  /** Id of the TikTok Shop order that is tracked. Required. */
  order_id: common.Id;
}

/** The parameters of `GetShippingProviders` (202309). Lists the carriers that one delivery option accepts. */
export interface GetShippingProviderParams {
  /** Country of the buyer, to get only carriers that deliver there; for sellers in the EU. */
  buyer_region?: string | undefined;
  /** Delivery option whose carriers to list, an id from Get Warehouse Delivery Options. Required. */
  delivery_option_id: common.Id;
  /** Country of the warehouse, to get only carriers that collect there; for sellers in the EU. */
  warehouse_region?: string | undefined;
}

/** The parameters of `GetWarehouseDeliveryOptions` (202309). Lists the delivery options of a warehouse, with their size and weight limits. */
export interface GetWarehouseDeliveryOptionsParams {
  /** Which options to return: WAREHOUSE (default) for those active in the warehouse, PRODUCT for those that can be set on a single product, then with id and name only. Default: `WAREHOUSE`. Example: `PRODUCT`. */
  scope?: string | undefined;
  /** Id of the warehouse, used for stock and shipping; it never changes. Required. */
  warehouse_id: common.Id;
}

/** The parameters of `GetWarehouseList` (202309). Lists the shop's warehouses, with their type, status and address. */
export interface GetWarehouseListParams {
}

/** The parameters of `StandardizeWarehouseAddress` (202412). Returns the standard form of an address and tells whether it changed. */
export interface StandardizeWarehouseAddressParams {
  /** Address that the platform should check and standardize. */
  address?: StandardizeWarehouseAddressAddress | undefined;
}

/** The parameters of `UpdateWarehouse` (202502). Changes the name, address, contact or covered area of one warehouse. */
export interface UpdateWarehouseParams {
  /** Data of the warehouse to save: name, purpose, address, contact and the area it serves. */
  warehouse?: CreateWarehouseWarehouse | undefined;
  /** Id of the warehouse, used for stock and shipping; it never changes. Required. */
  warehouse_id: common.Id;
}

/** The response of `CheckShippingTemplateExistence` (202606). */
export interface CheckShippingTemplateExistenceResponse {
  /** Whether the warehouse of this shop has a shipping template. */
  template_exist?: boolean;
}

/** The response of `CreateWarehouse` (202502). */
export interface CreateWarehouseResponse {
  /** Errors that kept the warehouse from being saved; empty on success. */
  error_list?: ErrorItem[];
  /** Id of the warehouse, used for stock and shipping; it never changes. Example: `7469975631737423671`. */
  warehouse_id?: string;
}

/** The response of `GetAvailableShippingTemplate` (202510). */
export interface GetAvailableShippingTemplateResponse {
  /** All shipping templates of the seller, with a note whether each suits the product. */
  templates?: GetAvailableShippingTemplateTemplate[];
}

/** The response of `GetGlobalSellerWarehouse` (202309). */
export interface GetGlobalSellerWarehouseResponse {
  /** Global warehouses from which the seller can serve several markets. */
  global_warehouses?: GlobalWarehouse[];
}

/** The response of `GetLogisticsTracking` (202604). */
export interface GetLogisticsTrackingResponse {
  /** Legs of the shipment, each with its carrier and tracking events. */
  logistics_details?: LogisticsDetail[];
  /** Id of the TikTok Shop order that is tracked. */
  order_id?: string;
}

/** The response of `GetShippingProviders` (202309). */
export interface GetShippingProviderResponse {
  /** Carriers available for the delivery option. */
  shipping_providers?: ShippingProvider[];
}

/** The response of `GetWarehouseDeliveryOptions` (202309). */
export interface GetWarehouseDeliveryOptionsResponse {
  /** Delivery options the warehouse can ship with, and the limits on weight and size of each. */
  delivery_options?: DeliveryOption[];
}

/** The response of `GetWarehouseList` (202309). */
export interface GetWarehouseListResponse {
  /** All warehouses of the seller, for sales and for returns. */
  warehouses?: Warehouse[];
}

/** The response of `StandardizeWarehouseAddress` (202412). */
export interface StandardizeWarehouseAddressResponse {
  /** Outcome of the check: the standardized address and whether it differs. */
  standardization_result?: StandardizationResult;
}

/** The response of `UpdateWarehouse` (202502). */
export interface UpdateWarehouseResponse {
  /** Errors that kept the warehouse from being saved; empty on success. */
  error_list?: ErrorItem[];
}

/** Address inside {@link Warehouse}. */
export interface Address {
  /** First line of the warehouse address: street and number; in Brazil the district, in Japan chome, banchi and go. Example: `Bairro/Distrito`. */
  address_line1?: string;
  /** Second line of the address, such as flat or suite; in Brazil the name of the street. */
  address_line2?: string;
  /** Street number of the warehouse, `s/n` when it has none; Brazil only. Example: `3`. */
  address_line3?: string;
  /** Additional address data such as flat or suite, optional; Brazil only. */
  address_line4?: string;
  /** City in which the address lies, by its usual name. Example: `GuanZhou`. */
  city?: string;
  /** Full name of the contact person of the warehouse. Example: `Lee`. */
  contact_person?: string;
  /** District of the warehouse address; the misspelled name is the platform's own. Example: `HuaDu`. */
  distict?: string;
  /** Given name of the contact person in kanji; Japan only. */
  first_name?: string;
  /** Given name of the contact person in hiragana or katakana; Japan only. */
  first_name_local_script?: string;
  /** Whole warehouse address in one text, including optional parts such as building and floor. */
  full_address?: string;
  /** Latitude and longitude of the warehouse address. */
  geolocation?: Geolocation;
  /** Family name of the contact person in kanji; Japan only. */
  last_name?: string;
  /** Family name of the contact person in hiragana or katakana; Japan only. */
  last_name_local_script?: string;
  /** Telephone number of the contact person of the warehouse. Example: `188****2234`. */
  phone_number?: string;
  /** Postal code of the address, in the US the ZIP code. Example: `510000`. */
  postal_code?: string;
  /** Country or region of the address, by name. Example: `China`. */
  region?: string;
  /** Country or region of the address, ISO 3166-1 alpha-2. Example: `CN`. */
  region_code?: string;
  /** State or province in which the address lies. Example: `GuangDong`. */
  state?: string;
  /** Town in which the address lies, below the district. Example: `town`. */
  town?: string;
}

/** Cover address detail inside {@link CreateWarehouseWarehouse}. */
export interface CoverAddressDetail {
  /** First line of the address with street and number; in Brazil the neighborhood or district. Example: `Bairro/Distrito`. */
  address_line_1?: string | undefined;
  /** Second line of the address such as flat or suite; in Brazil the name of the street. */
  address_line_2?: string | undefined;
  /** Street number, or `s/n` if there is none; used in Brazil and ignored elsewhere. Example: `3`. */
  address_line_3?: string | undefined;
  /** Additional address data such as flat or suite; used in Brazil and ignored elsewhere. */
  address_line_4?: string | undefined;
  /** City in the area that the warehouse serves. Example: `GuangZhou`. */
  city?: string | undefined;
  /** District in the area that the warehouse serves. Example: `HuaDu`. */
  district?: string | undefined;
  /** Postal code in the area that the warehouse serves. Example: `510000`. */
  postcode?: string | undefined;
  /** Country or region that the warehouse serves, by name. Example: `China`. */
  region?: string | undefined;
  /** State or province in the area that the warehouse serves. Example: `GuangDong`. */
  state?: string | undefined;
}

/** Address inside {@link CreateWarehouseWarehouse}. */
export interface CreateWarehouseAddress {
  /** First line of the address with street and number; in Brazil the neighborhood or district. Example: `Bairro/Distrito`. */
  address_line_1?: string | undefined;
  /** Second line of the address such as flat or suite; in Brazil the name of the street. */
  address_line_2?: string | undefined;
  /** Street number, or `s/n` if there is none; used in Brazil and ignored elsewhere. Example: `3`. */
  address_line_3?: string | undefined;
  /** Additional address data such as flat or suite; used in Brazil and ignored elsewhere. */
  address_line_4?: string | undefined;
  /** City in which the address lies, by its usual name. Example: `Guangzhou`. */
  city?: string | undefined;
  /** District of the city in which the address lies. Example: `HuaDu`. */
  district?: string | undefined;
  /** Postal code of the address, in the US the ZIP code. Example: `510000`. */
  postcode?: string | undefined;
  /** Country or region of the address, by name. Example: `China`. */
  region?: string | undefined;
  /** State or province in which the address lies. Example: `GuangDong`. */
  state?: string | undefined;
}

/** Warehouse inside {@link CreateWarehouseParams}, {@link UpdateWarehouseParams}. */
export interface CreateWarehouseWarehouse {
  /** Postal address of the warehouse to create or change. */
  address?: CreateWarehouseAddress | undefined;
  /** Full name of the contact person of the warehouse. Example: `Lee`. */
  contact_person?: string | undefined;
  /** Areas that the warehouse serves, one address per entry. */
  cover_address_detail?: readonly CoverAddressDetail[] | undefined;
  /** Code of the country or region that the warehouse serves, such as CN. Example: `CN`. */
  cover_region_code?: string | undefined;
  /** Makes the warehouse the default one, used for products listed without a warehouse. Example: `true`. */
  default_warehouse?: boolean | undefined;
  /** Id by which your own system knows the warehouse. Example: `7000714532876273410`. */
  external_warehouse_id?: common.Id | undefined;
  /** Given name of the contact person in kanji; Japan only. */
  first_name?: string | undefined;
  /** Given name of the contact person in hiragana or katakana; Japan only. */
  first_name_local_script?: string | undefined;
  /** Family name of the contact person in kanji; Japan only. */
  last_name?: string | undefined;
  /** Family name of the contact person in hiragana or katakana; Japan only. */
  last_name_local_script?: string | undefined;
  /** Name for the warehouse, free to choose; it need not be unique. */
  name?: string | undefined;
  /** Telephone number of the contact person of the warehouse. Example: `18812341234`. */
  phone_number?: string | undefined;
  /** Purpose of the warehouse: SALES_WAREHOUSE ships products, RETURN_WAREHOUSE receives returned ones. Example: `SALES_WAREHOUSE`. */
  type?: string | undefined;
}

/** Delivery option inside {@link GetWarehouseDeliveryOptionsResponse}. */
export interface DeliveryOption {
  /** Explanation of the delivery option, meant for display. */
  description?: string;
  /** Largest parcel the delivery option accepts, per side. */
  dimension_limit?: DimensionLimit;
  /** Id of the delivery option; use it to list carriers or to restrict a product to it. Example: `6955034615128000261`. */
  id?: string;
  /** Name of the delivery option, such as LSV-TTS-STD. Example: `LSV-TTS-STD`. */
  name?: string;
  /** Marketplaces on which buyers can choose the delivery option: TIKTOK_SHOP, TOKOPEDIA or both. */
  platform?: DeliveryOptionPlatform[];
  /** Speed class of the delivery option, or SEND_BY_SELLER when the seller ships with an own carrier. Example: `STANDARD`. */
  type?: DeliveryOptionType;
  /** Lightest and heaviest parcel the delivery option accepts. */
  weight_limit?: WeightLimit;
}

/** Dimension inside {@link ProductAttribute}. */
export interface Dimension {
  /** Height of the product in the given `unit`. Example: `10`. */
  height?: string | undefined;
  /** Length of the product in the given `unit`. Example: `10`. */
  length?: string | undefined;
  /** Unit of length: 1 for centimeter, 2 for inch, 3 for foot, 4 for millimeter and 5 for meter. Example: `1`. */
  unit?: common.Integer | undefined;
  /** Width of the product in the given `unit`. Example: `10`. */
  width?: string | undefined;
}

/** Dimension limit inside {@link DeliveryOption}. */
export interface DimensionLimit {
  /** Largest height of a parcel, in the given `unit`. Example: `100`. */
  max_height?: number;
  /** Largest length of a parcel, in the given `unit`. Example: `100`. */
  max_length?: number;
  /** Largest width of a parcel, in the given `unit`. Example: `100`. */
  max_width?: number;
  /** Unit in which the largest sides are given: CM or INCH. Example: `INCH`. */
  unit?: DimensionLimitUnit;
}

/** Error inside {@link CreateWarehouseResponse}, {@link UpdateWarehouseResponse}. */
export interface ErrorItem {
  /** Code of the error that kept the warehouse from being saved. Example: `500`. */
  code?: number;
  /** Readable explanation why the warehouse was not saved. */
  message?: string;
}

/** Filter reason inside {@link ServiceUnreachableReason}. */
export interface FilterReason {
  /** Which check excludes the service: 1 length, 2 width, 3 height, 4 weight, 9 service mode, 11 service. Example: `9`. */
  filter_type?: string;
  /** Readable reason why the service cannot be used, such as a ban on shipping by the seller. */
  reason?: string;
}

/** Geolocation inside {@link Address}. */
export interface Geolocation {
  /** Latitude of the warehouse in decimal degrees. Example: `45.41634`. */
  latitude?: string;
  /** Longitude of the warehouse in decimal degrees, negative in the west. Example: `-75.6868`. */
  longitude?: string;
}

/** Template inside {@link GetAvailableShippingTemplateResponse}. */
export interface GetAvailableShippingTemplateTemplate {
  /** Services that rule the template out for the product, with reasons; empty when the template can be used. */
  service_unreachable_reason?: ServiceUnreachableReason[];
  /** The shipping template itself: id, name and who ships with it. */
  template?: Template;
  /** Whether the product can be shipped with this template. Example: `false`. */
  template_is_available?: boolean;
}

/** Global warehouse inside {@link GetGlobalSellerWarehouseResponse}. */
export interface GlobalWarehouse {
  /** Id of the global warehouse; it never changes. Example: `7000714532876273411`. */
  id?: string;
  /** Name of the global warehouse, chosen by its owner and not unique. Example: `Guangzhou`. */
  name?: string;
  /** Owner of the global warehouse: SELLER, or PLATFORM_COOPERATION for one of TikTok Shop. Example: `SELLER`. */
  ownership?: GlobalWarehouseOwnership;
}

/** Logistics detail inside {@link GetLogisticsTrackingResponse}. */
export interface LogisticsDetail {
  /** Name of the carrier that transports this leg of the shipment. */
  carrier_name?: string;
  /** Tracking number in use for this leg at present, which replaces earlier ones. */
  newest_tracking_no?: string;
  /** Tracking events of this leg of the shipment. */
  track_list?: Track[];
}

/** Product attribute inside {@link GetAvailableShippingTemplateParams}. */
export interface ProductAttribute {
  /** Size of the product: length, width and height in one unit. */
  dimension?: Dimension | undefined;
  /** How heavy the product is, with its unit. */
  weight?: Weight | undefined;
}

/** Service unreachable reason inside {@link GetAvailableShippingTemplateTemplate}. */
export interface ServiceUnreachableReason {
  /** Limits of the product that exclude the service, one entry per reason. */
  filter_reason?: FilterReason[];
  /** Id of the delivery service that cannot be used. Example: `23241`. */
  service_id?: string;
}

/** Shipping provider inside {@link GetShippingProviderResponse}. */
export interface ShippingProvider {
  /** Id of the carrier, used as `shipping_provider_id` when a package is shipped. Example: `7117858858072016686`. */
  id?: string;
  /** Name of the carrier, such as USPS, meant for display. Example: `USPS`. */
  name?: string;
}

/** Standardization result inside {@link StandardizeWarehouseAddressResponse}. */
export interface StandardizationResult {
  /** Address in the form the platform uses, with its parts corrected. */
  standardized_address?: StandardizedAddress;
  /** Whether the platform changed anything in the address it was given. Example: `true`. */
  updated?: boolean;
}

/** Address inside {@link StandardizeWarehouseAddressParams}. */
export interface StandardizeWarehouseAddressAddress {
  /** First line of the street address, with street and number. */
  address_line1?: string | undefined;
  /** Second line of the street address, such as flat, apartment or suite. */
  address_line2?: string | undefined;
  /** City in which the address lies, by its usual name. Example: `Guanzhou`. */
  city?: string | undefined;
  /** District of the city in which the address lies. Example: `HuaDu`. */
  district?: string | undefined;
  /** Postal code of the address, in the US the ZIP code. Example: `98804`. */
  postal_code?: string | undefined;
  /** Country or region of the address, ISO 3166-1 alpha-2. Example: `CN`. */
  region_code?: string | undefined;
  /** State or province in which the address lies. Example: `Guandong`. */
  state?: string | undefined;
  /** Town in which the address lies, below the district. Example: `Huashan`. */
  town?: string | undefined;
}

/** Standardized address inside {@link StandardizationResult}. */
export interface StandardizedAddress {
  /** First line of the street address, with street and number. */
  address_line1?: string;
  /** Second line of the street address, such as flat, apartment or suite. */
  address_line2?: string;
  /** City in which the address lies, by its usual name. Example: `GuanZhou`. */
  city?: string;
  /** District of the city in which the address lies. Example: `HuaDu`. */
  district?: string;
  /** Postal code of the address, in the US the ZIP code. Example: `98804`. */
  postal_code?: string;
  /** Country or region of the address, ISO 3166-1 alpha-2. Example: `CN`. */
  region_code?: string;
  /** State or province in which the address lies. Example: `Guandong`. */
  state?: string;
  /** Town in which the address lies, below the district. Example: `Huashan`. */
  town?: string;
}

/** Template inside {@link GetAvailableShippingTemplateTemplate}. */
export interface Template {
  /** Whether this is the default shipping template of the seller. Example: `false`. */
  is_default?: boolean;
  /** Id of the shipping template, used to refer to it. Example: `1234566`. */
  template_id?: string;
  /** Name of the shipping template, chosen by the seller. */
  template_name?: string;
  /** Who ships under the template: 1 the platform, 2 the seller. Example: `1`. */
  template_party?: number;
}

/** Track inside {@link LogisticsDetail}. */
export interface Track {
  /** Numeric code of the kind of tracking event; `action_code_name` is its name. */
  action_code?: number;
  /** Name of the kind of tracking event that `action_code` stands for. */
  action_code_name?: string;
  /** Readable text of the tracking event, meant for display. */
  description?: string;
  /** Carrier's tracking number that the event belongs to. */
  tracking_no?: string;
  /** Time of the tracking event, Unix time in milliseconds. */
  update_time_millis?: number;
}

/** Warehouse inside {@link GetWarehouseListResponse}. */
export interface Warehouse {
  /** Postal address of the warehouse with its contact person. */
  address?: Address;
  /** Whether stock in the warehouse is for sale at present. Example: `ENABLED`. */
  effect_status?: EffectStatus;
  /** Id of the physical site; warehouses with the same `entity_id` are one place, for example one that both ships and receives returns. Example: `7395366865142499073`. */
  entity_id?: string;
  /** Id of the warehouse, used for stock and shipping; it never changes. Example: `7000714532876273410`. */
  id?: string;
  /** Whether products listed without a warehouse use this one. Example: `true`. */
  is_default?: boolean;
  /** Name of the warehouse as chosen by the seller; not unique. Example: `Guangzhou`. */
  name?: string;
  /** Location of the warehouse relative to the market and the seller. Example: `DOMESTIC_WAREHOUSE`. */
  sub_type?: SubType;
  /** Purpose of the warehouse: it ships products or receives returns; a site that does both is listed twice with different ids. Example: `SALES_WAREHOUSE`. */
  type?: WarehouseType;
}

/** Weight inside {@link ProductAttribute}. */
export interface Weight {
  /** Unit of mass: 1 for gram, 2 for pound, 3 for ounce and 4 for kilogram. Example: `1`. */
  unit?: common.Integer | undefined;
  /** Weight of the product in the given `unit`, decimal text. Example: `10`. */
  weight?: string | undefined;
}

/** Weight limit inside {@link DeliveryOption}. */
export interface WeightLimit {
  /** Largest weight of a parcel, in the given `unit`. Example: `100`. */
  max_weight?: number;
  /** Smallest weight of a parcel, in the given `unit`. Example: `100`. */
  min_weight?: number;
  /** Unit of the weight limits: GRAM or POUND. Example: `GRAM`. */
  unit?: WeightLimitUnit;
}

/**
 * Values of `platform` in `DeliveryOption`; more may be added.
 * - `TIKTOK_SHOP`: Orders placed on TikTok Shop itself can use the option.
 * - `TOKOPEDIA`: Orders from Tokopedia, the Indonesian marketplace connected with TikTok Shop, can use the option.
 */
export type DeliveryOptionPlatform =
  | "TIKTOK_SHOP"
  | "TOKOPEDIA"
  | (string & {});

/**
 * Values of `type` in `DeliveryOption`; more may be added.
 * - `STANDARD`: Shipping at normal speed, through the platform.
 * - `EXPRESS`: Faster shipping, through the platform.
 * - `ECONOMY`: Slower and cheaper shipping, through the platform.
 * - `SEND_BY_SELLER`: The seller hires the carrier and reports the tracking number.
 */
export type DeliveryOptionType =
  | "STANDARD"
  | "EXPRESS"
  | "ECONOMY"
  | "SEND_BY_SELLER"
  | (string & {});

/**
 * Values of `unit` in `DimensionLimit`; more may be added.
 * - `CM`: Centimeters, one hundredth of a meter each.
 * - `INCH`: Imperial unit in, 2.54 centimeters.
 */
export type DimensionLimitUnit =
  | "CM"
  | "INCH"
  | (string & {});

/**
 * Values of `effect_status` in `Warehouse`; more may be added.
 * - `ENABLED`: All stock in the warehouse is for sale.
 * - `DISABLED`: None of the stock in the warehouse is for sale.
 * - `RESTRICTED`: The warehouse is on holiday, or limited in orders after a breach of rules; its stock is not for sale meanwhile.
 */
export type EffectStatus =
  | "ENABLED"
  | "DISABLED"
  | "RESTRICTED"
  | (string & {});

/**
 * Values of `ownership` in `GlobalWarehouse`; more may be added.
 * - `SELLER`: The seller owns the global warehouse.
 * - `PLATFORM_COOPERATION`: TikTok Shop owns the global warehouse.
 */
export type GlobalWarehouseOwnership =
  | "SELLER"
  | "PLATFORM_COOPERATION"
  | (string & {});

/**
 * Values of `sub_type` in `Warehouse`; more may be added.
 * - `DOMESTIC_WAREHOUSE`: In the country of both seller and target market.
 * - `CB_OVERSEA_WAREHOUSE`: Of a cross-border seller, located in the target market.
 * - `CB_DIRECT_SHIPPING_WAREHOUSE`: Of a cross-border seller, located in the seller's home region such as mainland China or Hong Kong.
 */
export type SubType =
  | "DOMESTIC_WAREHOUSE"
  | "CB_OVERSEA_WAREHOUSE"
  | "CB_DIRECT_SHIPPING_WAREHOUSE"
  | (string & {});

/**
 * Values of `type` in `Warehouse`; more may be added.
 * - `SALES_WAREHOUSE`: Stores goods and ships orders.
 * - `RETURN_WAREHOUSE`: Receives goods that buyers send back.
 */
export type WarehouseType =
  | "SALES_WAREHOUSE"
  | "RETURN_WAREHOUSE"
  | (string & {});

/**
 * Values of `unit` in `WeightLimit`; more may be added.
 * - `GRAM`: Metric unit g, one thousandth of a kilogram.
 * - `POUND`: Imperial unit lb, about 453.6 grams.
 */
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/650aa3f0defece02be6e5ffb
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/650aa46ebace3e02b75d9afa
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
   *
   * @see https://partner.tiktokshop.com/docv2/page/650aa418defece02be6e66b6
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