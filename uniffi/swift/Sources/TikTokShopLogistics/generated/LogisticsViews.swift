// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `CheckShippingTemplateExistence` (202606).
public struct CheckShippingTemplateExistenceResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Whether the warehouse of this shop has a shipping template.
  public var templateExist: Bool? { raw.flag("template_exist") }
}

/// The response of `CreateWarehouse` (202502).
public struct CreateWarehouseResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Errors that kept the warehouse from being saved; empty on success.
  public var errorList: [ErrorItem] { raw.views("error_list") }

  /// Id of the warehouse, used for stock and shipping; it never changes. Example: `7469975631737423671`.
  public var warehouseId: String? { raw.string("warehouse_id") }
}

/// The response of `GetAvailableShippingTemplate` (202510).
public struct GetAvailableShippingTemplateResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// All shipping templates of the seller, with a note whether each suits the product.
  public var templates: [GetAvailableShippingTemplateTemplate] { raw.views("templates") }
}

/// The response of `GetGlobalSellerWarehouse` (202309).
public struct GetGlobalSellerWarehouseResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Global warehouses from which the seller can serve several markets.
  public var globalWarehouses: [GlobalWarehouse] { raw.views("global_warehouses") }
}

/// The response of `GetLogisticsTracking` (202604).
public struct GetLogisticsTrackingResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Legs of the shipment, each with its carrier and tracking events.
  public var logisticsDetails: [LogisticsDetail] { raw.views("logistics_details") }

  /// Id of the TikTok Shop order that is tracked.
  public var orderId: String? { raw.string("order_id") }
}

/// The response of `GetShippingProviders` (202309).
public struct GetShippingProviderResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Carriers available for the delivery option.
  public var shippingProviders: [ShippingProvider] { raw.views("shipping_providers") }
}

/// The response of `GetWarehouseDeliveryOptions` (202309).
public struct GetWarehouseDeliveryOptionsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Delivery options the warehouse can ship with, and the limits on weight and size of each.
  public var deliveryOptions: [DeliveryOption] { raw.views("delivery_options") }
}

/// The response of `GetWarehouseList` (202309).
public struct GetWarehouseListResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// All warehouses of the seller, for sales and for returns.
  public var warehouses: [Warehouse] { raw.views("warehouses") }
}

/// The response of `StandardizeWarehouseAddress` (202412).
public struct StandardizeWarehouseAddressResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Outcome of the check: the standardized address and whether it differs.
  public var standardizationResult: StandardizationResult? { raw.view("standardization_result") }
}

/// The response of `UpdateWarehouse` (202502).
public struct UpdateWarehouseResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Errors that kept the warehouse from being saved; empty on success.
  public var errorList: [ErrorItem] { raw.views("error_list") }
}

/// Address inside ``Warehouse``.
public struct Address: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// First line of the warehouse address: street and number; in Brazil the district, in Japan chome, banchi and go. Example: `Bairro/Distrito`.
  public var addressLine1: String? { raw.string("address_line1") }

  /// Second line of the address, such as flat or suite; in Brazil the name of the street.
  public var addressLine2: String? { raw.string("address_line2") }

  /// Street number of the warehouse, `s/n` when it has none; Brazil only. Example: `3`.
  public var addressLine3: String? { raw.string("address_line3") }

  /// Additional address data such as flat or suite, optional; Brazil only.
  public var addressLine4: String? { raw.string("address_line4") }

  /// City in which the address lies, by its usual name. Example: `GuanZhou`.
  public var city: String? { raw.string("city") }

  /// Full name of the contact person of the warehouse. Example: `Lee`.
  public var contactPerson: String? { raw.string("contact_person") }

  /// District of the warehouse address; the misspelled name is the platform's own. Example: `HuaDu`.
  public var distict: String? { raw.string("distict") }

  /// Given name of the contact person in kanji; Japan only.
  public var firstName: String? { raw.string("first_name") }

  /// Given name of the contact person in hiragana or katakana; Japan only.
  public var firstNameLocalScript: String? { raw.string("first_name_local_script") }

  /// Whole warehouse address in one text, including optional parts such as building and floor.
  public var fullAddress: String? { raw.string("full_address") }

  /// Latitude and longitude of the warehouse address.
  public var geolocation: Geolocation? { raw.view("geolocation") }

  /// Family name of the contact person in kanji; Japan only.
  public var lastName: String? { raw.string("last_name") }

  /// Family name of the contact person in hiragana or katakana; Japan only.
  public var lastNameLocalScript: String? { raw.string("last_name_local_script") }

  /// Telephone number of the contact person of the warehouse. Example: `188****2234`.
  public var phoneNumber: String? { raw.string("phone_number") }

  /// Postal code of the address, in the US the ZIP code. Example: `510000`.
  public var postalCode: String? { raw.string("postal_code") }

  /// Country or region of the address, by name. Example: `China`.
  public var region: String? { raw.string("region") }

  /// Country or region of the address, ISO 3166-1 alpha-2. Example: `CN`.
  public var regionCode: String? { raw.string("region_code") }

  /// State or province in which the address lies. Example: `GuangDong`.
  public var state: String? { raw.string("state") }

  /// Town in which the address lies, below the district. Example: `town`.
  public var town: String? { raw.string("town") }
}

/// Cover address detail inside ``CreateWarehouseWarehouse``.
public struct CoverAddressDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    addressLine1: String? = nil,
    addressLine2: String? = nil,
    addressLine3: String? = nil,
    addressLine4: String? = nil,
    city: String? = nil,
    district: String? = nil,
    postcode: String? = nil,
    region: String? = nil,
    state: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("address_line_1", addressLine1)
      writer.put("address_line_2", addressLine2)
      writer.put("address_line_3", addressLine3)
      writer.put("address_line_4", addressLine4)
      writer.put("city", city)
      writer.put("district", district)
      writer.put("postcode", postcode)
      writer.put("region", region)
      writer.put("state", state)
    })
  }

  /// First line of the address with street and number; in Brazil the neighborhood or district. Example: `Bairro/Distrito`.
  public var addressLine1: String? { raw.string("address_line_1") }

  /// Second line of the address such as flat or suite; in Brazil the name of the street.
  public var addressLine2: String? { raw.string("address_line_2") }

  /// Street number, or `s/n` if there is none; used in Brazil and ignored elsewhere. Example: `3`.
  public var addressLine3: String? { raw.string("address_line_3") }

  /// Additional address data such as flat or suite; used in Brazil and ignored elsewhere.
  public var addressLine4: String? { raw.string("address_line_4") }

  /// City in the area that the warehouse serves. Example: `GuangZhou`.
  public var city: String? { raw.string("city") }

  /// District in the area that the warehouse serves. Example: `HuaDu`.
  public var district: String? { raw.string("district") }

  /// Postal code in the area that the warehouse serves. Example: `510000`.
  public var postcode: String? { raw.string("postcode") }

  /// Country or region that the warehouse serves, by name. Example: `China`.
  public var region: String? { raw.string("region") }

  /// State or province in the area that the warehouse serves. Example: `GuangDong`.
  public var state: String? { raw.string("state") }
}

/// Address inside ``CreateWarehouseWarehouse``.
public struct CreateWarehouseAddress: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    addressLine1: String? = nil,
    addressLine2: String? = nil,
    addressLine3: String? = nil,
    addressLine4: String? = nil,
    city: String? = nil,
    district: String? = nil,
    postcode: String? = nil,
    region: String? = nil,
    state: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("address_line_1", addressLine1)
      writer.put("address_line_2", addressLine2)
      writer.put("address_line_3", addressLine3)
      writer.put("address_line_4", addressLine4)
      writer.put("city", city)
      writer.put("district", district)
      writer.put("postcode", postcode)
      writer.put("region", region)
      writer.put("state", state)
    })
  }

  /// First line of the address with street and number; in Brazil the neighborhood or district. Example: `Bairro/Distrito`.
  public var addressLine1: String? { raw.string("address_line_1") }

  /// Second line of the address such as flat or suite; in Brazil the name of the street.
  public var addressLine2: String? { raw.string("address_line_2") }

  /// Street number, or `s/n` if there is none; used in Brazil and ignored elsewhere. Example: `3`.
  public var addressLine3: String? { raw.string("address_line_3") }

  /// Additional address data such as flat or suite; used in Brazil and ignored elsewhere.
  public var addressLine4: String? { raw.string("address_line_4") }

  /// City in which the address lies, by its usual name. Example: `Guangzhou`.
  public var city: String? { raw.string("city") }

  /// District of the city in which the address lies. Example: `HuaDu`.
  public var district: String? { raw.string("district") }

  /// Postal code of the address, in the US the ZIP code. Example: `510000`.
  public var postcode: String? { raw.string("postcode") }

  /// Country or region of the address, by name. Example: `China`.
  public var region: String? { raw.string("region") }

  /// State or province in which the address lies. Example: `GuangDong`.
  public var state: String? { raw.string("state") }
}

/// Warehouse inside the parameters of `createWarehouse`, the parameters of `updateWarehouse`.
public struct CreateWarehouseWarehouse: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    address: CreateWarehouseAddress? = nil,
    contactPerson: String? = nil,
    coverAddressDetail: [CoverAddressDetail]? = nil,
    coverRegionCode: String? = nil,
    defaultWarehouse: Bool? = nil,
    externalWarehouseId: String? = nil,
    firstName: String? = nil,
    firstNameLocalScript: String? = nil,
    lastName: String? = nil,
    lastNameLocalScript: String? = nil,
    name: String? = nil,
    phoneNumber: String? = nil,
    type: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("address", address)
      writer.put("contact_person", contactPerson)
      writer.put("cover_address_detail", coverAddressDetail)
      writer.put("cover_region_code", coverRegionCode)
      writer.put("default_warehouse", defaultWarehouse)
      writer.put("external_warehouse_id", externalWarehouseId)
      writer.put("first_name", firstName)
      writer.put("first_name_local_script", firstNameLocalScript)
      writer.put("last_name", lastName)
      writer.put("last_name_local_script", lastNameLocalScript)
      writer.put("name", name)
      writer.put("phone_number", phoneNumber)
      writer.put("type", type)
    })
  }

  /// Postal address of the warehouse to create or change.
  public var address: CreateWarehouseAddress? { raw.view("address") }

  /// Full name of the contact person of the warehouse. Example: `Lee`.
  public var contactPerson: String? { raw.string("contact_person") }

  /// Areas that the warehouse serves, one address per entry.
  public var coverAddressDetail: [CoverAddressDetail] { raw.views("cover_address_detail") }

  /// Code of the country or region that the warehouse serves, such as CN. Example: `CN`.
  public var coverRegionCode: String? { raw.string("cover_region_code") }

  /// Makes the warehouse the default one, used for products listed without a warehouse. Example: `true`.
  public var defaultWarehouse: Bool? { raw.flag("default_warehouse") }

  /// Id by which your own system knows the warehouse. Example: `7000714532876273410`.
  public var externalWarehouseId: String? { raw.string("external_warehouse_id") }

  /// Given name of the contact person in kanji; Japan only.
  public var firstName: String? { raw.string("first_name") }

  /// Given name of the contact person in hiragana or katakana; Japan only.
  public var firstNameLocalScript: String? { raw.string("first_name_local_script") }

  /// Family name of the contact person in kanji; Japan only.
  public var lastName: String? { raw.string("last_name") }

  /// Family name of the contact person in hiragana or katakana; Japan only.
  public var lastNameLocalScript: String? { raw.string("last_name_local_script") }

  /// Name for the warehouse, free to choose; it need not be unique.
  public var name: String? { raw.string("name") }

  /// Telephone number of the contact person of the warehouse. Example: `18812341234`.
  public var phoneNumber: String? { raw.string("phone_number") }

  /// Purpose of the warehouse: SALES_WAREHOUSE ships products, RETURN_WAREHOUSE receives returned ones. Example: `SALES_WAREHOUSE`.
  public var type: String? { raw.string("type") }
}

/// Delivery option inside ``GetWarehouseDeliveryOptionsResponse``.
public struct DeliveryOption: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Explanation of the delivery option, meant for display.
  public var description_: String? { raw.string("description") }

  /// Largest parcel the delivery option accepts, per side.
  public var dimensionLimit: DimensionLimit? { raw.view("dimension_limit") }

  /// Id of the delivery option; use it to list carriers or to restrict a product to it. Example: `6955034615128000261`.
  public var id: String? { raw.string("id") }

  /// Name of the delivery option, such as LSV-TTS-STD. Example: `LSV-TTS-STD`.
  public var name: String? { raw.string("name") }

  /// Marketplaces on which buyers can choose the delivery option: TIKTOK_SHOP, TOKOPEDIA or both.
  public var platform: [DeliveryOptionPlatform] { raw.opens("platform") }

  /// Speed class of the delivery option, or SEND_BY_SELLER when the seller ships with an own carrier. Example: `STANDARD`.
  public var type: DeliveryOptionType? { raw.open("type") }

  /// Lightest and heaviest parcel the delivery option accepts.
  public var weightLimit: WeightLimit? { raw.view("weight_limit") }
}

/// Dimension inside ``ProductAttribute``.
public struct LogisticsDimension: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    height: String? = nil,
    length: String? = nil,
    unit: Int? = nil,
    width: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("height", height)
      writer.put("length", length)
      writer.put("unit", unit)
      writer.put("width", width)
    })
  }

  /// Height of the product in the given `unit`. Example: `10`.
  public var height: String? { raw.string("height") }

  /// Length of the product in the given `unit`. Example: `10`.
  public var length: String? { raw.string("length") }

  /// Unit of length: 1 for centimeter, 2 for inch, 3 for foot, 4 for millimeter and 5 for meter. Example: `1`.
  public var unit: Int? { raw.int("unit") }

  /// Width of the product in the given `unit`. Example: `10`.
  public var width: String? { raw.string("width") }
}

/// Dimension limit inside ``DeliveryOption``.
public struct DimensionLimit: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Largest height of a parcel, in the given `unit`. Example: `100`.
  public var maxHeight: Int? { raw.int("max_height") }

  /// Largest length of a parcel, in the given `unit`. Example: `100`.
  public var maxLength: Int? { raw.int("max_length") }

  /// Largest width of a parcel, in the given `unit`. Example: `100`.
  public var maxWidth: Int? { raw.int("max_width") }

  /// Unit in which the largest sides are given: CM or INCH. Example: `INCH`.
  public var unit: DimensionLimitUnit? { raw.open("unit") }
}

/// Error inside ``CreateWarehouseResponse``, ``UpdateWarehouseResponse``.
public struct ErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the error that kept the warehouse from being saved. Example: `500`.
  public var code: Int? { raw.int("code") }

  /// Readable explanation why the warehouse was not saved.
  public var message: String? { raw.string("message") }
}

/// Filter reason inside ``ServiceUnreachableReason``.
public struct FilterReason: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Which check excludes the service: 1 length, 2 width, 3 height, 4 weight, 9 service mode, 11 service. Example: `9`.
  public var filterType: String? { raw.string("filter_type") }

  /// Readable reason why the service cannot be used, such as a ban on shipping by the seller.
  public var reason: String? { raw.string("reason") }
}

/// Geolocation inside ``Address``.
public struct Geolocation: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Latitude of the warehouse in decimal degrees. Example: `45.41634`.
  public var latitude: String? { raw.string("latitude") }

  /// Longitude of the warehouse in decimal degrees, negative in the west. Example: `-75.6868`.
  public var longitude: String? { raw.string("longitude") }
}

/// Template inside ``GetAvailableShippingTemplateResponse``.
public struct GetAvailableShippingTemplateTemplate: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Services that rule the template out for the product, with reasons; empty when the template can be used.
  public var serviceUnreachableReason: [ServiceUnreachableReason] { raw.views("service_unreachable_reason") }

  /// The shipping template itself: id, name and who ships with it.
  public var template: Template? { raw.view("template") }

  /// Whether the product can be shipped with this template. Example: `false`.
  public var templateIsAvailable: Bool? { raw.flag("template_is_available") }
}

/// Global warehouse inside ``GetGlobalSellerWarehouseResponse``.
public struct GlobalWarehouse: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the global warehouse; it never changes. Example: `7000714532876273411`.
  public var id: String? { raw.string("id") }

  /// Name of the global warehouse, chosen by its owner and not unique. Example: `Guangzhou`.
  public var name: String? { raw.string("name") }

  /// Owner of the global warehouse: SELLER, or PLATFORM_COOPERATION for one of TikTok Shop. Example: `SELLER`.
  public var ownership: GlobalWarehouseOwnership? { raw.open("ownership") }
}

/// Logistics detail inside ``GetLogisticsTrackingResponse``.
public struct LogisticsDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Name of the carrier that transports this leg of the shipment.
  public var carrierName: String? { raw.string("carrier_name") }

  /// Tracking number in use for this leg at present, which replaces earlier ones.
  public var newestTrackingNo: String? { raw.string("newest_tracking_no") }

  /// Tracking events of this leg of the shipment.
  public var trackList: [Track] { raw.views("track_list") }
}

/// Product attribute inside the parameters of `getAvailableShippingTemplate`.
public struct ProductAttribute: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    dimension: LogisticsDimension? = nil,
    weight: Weight? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("dimension", dimension)
      writer.put("weight", weight)
    })
  }

  /// Size of the product: length, width and height in one unit.
  public var dimension: LogisticsDimension? { raw.view("dimension") }

  /// How heavy the product is, with its unit.
  public var weight: Weight? { raw.view("weight") }
}

/// Service unreachable reason inside ``GetAvailableShippingTemplateTemplate``.
public struct ServiceUnreachableReason: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Limits of the product that exclude the service, one entry per reason.
  public var filterReason: [FilterReason] { raw.views("filter_reason") }

  /// Id of the delivery service that cannot be used. Example: `23241`.
  public var serviceId: String? { raw.string("service_id") }
}

/// Shipping provider inside ``GetShippingProviderResponse``.
public struct ShippingProvider: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the carrier, used as `shipping_provider_id` when a package is shipped. Example: `7117858858072016686`.
  public var id: String? { raw.string("id") }

  /// Name of the carrier, such as USPS, meant for display. Example: `USPS`.
  public var name: String? { raw.string("name") }
}

/// Standardization result inside ``StandardizeWarehouseAddressResponse``.
public struct StandardizationResult: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Address in the form the platform uses, with its parts corrected.
  public var standardizedAddress: StandardizedAddress? { raw.view("standardized_address") }

  /// Whether the platform changed anything in the address it was given. Example: `true`.
  public var updated: Bool? { raw.flag("updated") }
}

/// Address inside the parameters of `standardizeWarehouseAddress`.
public struct StandardizeWarehouseAddressAddress: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    addressLine1: String? = nil,
    addressLine2: String? = nil,
    city: String? = nil,
    district: String? = nil,
    postalCode: String? = nil,
    regionCode: String? = nil,
    state: String? = nil,
    town: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("address_line1", addressLine1)
      writer.put("address_line2", addressLine2)
      writer.put("city", city)
      writer.put("district", district)
      writer.put("postal_code", postalCode)
      writer.put("region_code", regionCode)
      writer.put("state", state)
      writer.put("town", town)
    })
  }

  /// First line of the street address, with street and number.
  public var addressLine1: String? { raw.string("address_line1") }

  /// Second line of the street address, such as flat, apartment or suite.
  public var addressLine2: String? { raw.string("address_line2") }

  /// City in which the address lies, by its usual name. Example: `Guanzhou`.
  public var city: String? { raw.string("city") }

  /// District of the city in which the address lies. Example: `HuaDu`.
  public var district: String? { raw.string("district") }

  /// Postal code of the address, in the US the ZIP code. Example: `98804`.
  public var postalCode: String? { raw.string("postal_code") }

  /// Country or region of the address, ISO 3166-1 alpha-2. Example: `CN`.
  public var regionCode: String? { raw.string("region_code") }

  /// State or province in which the address lies. Example: `Guandong`.
  public var state: String? { raw.string("state") }

  /// Town in which the address lies, below the district. Example: `Huashan`.
  public var town: String? { raw.string("town") }
}

/// Standardized address inside ``StandardizationResult``.
public struct StandardizedAddress: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// First line of the street address, with street and number.
  public var addressLine1: String? { raw.string("address_line1") }

  /// Second line of the street address, such as flat, apartment or suite.
  public var addressLine2: String? { raw.string("address_line2") }

  /// City in which the address lies, by its usual name. Example: `GuanZhou`.
  public var city: String? { raw.string("city") }

  /// District of the city in which the address lies. Example: `HuaDu`.
  public var district: String? { raw.string("district") }

  /// Postal code of the address, in the US the ZIP code. Example: `98804`.
  public var postalCode: String? { raw.string("postal_code") }

  /// Country or region of the address, ISO 3166-1 alpha-2. Example: `CN`.
  public var regionCode: String? { raw.string("region_code") }

  /// State or province in which the address lies. Example: `Guandong`.
  public var state: String? { raw.string("state") }

  /// Town in which the address lies, below the district. Example: `Huashan`.
  public var town: String? { raw.string("town") }
}

/// Template inside ``GetAvailableShippingTemplateTemplate``.
public struct Template: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether this is the default shipping template of the seller. Example: `false`.
  public var isDefault: Bool? { raw.flag("is_default") }

  /// Id of the shipping template, used to refer to it. Example: `1234566`.
  public var templateId: String? { raw.string("template_id") }

  /// Name of the shipping template, chosen by the seller.
  public var templateName: String? { raw.string("template_name") }

  /// Who ships under the template: 1 the platform, 2 the seller. Example: `1`.
  public var templateParty: Int? { raw.int("template_party") }
}

/// Track inside ``LogisticsDetail``.
public struct Track: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Numeric code of the kind of tracking event; `action_code_name` is its name.
  public var actionCode: Int? { raw.int("action_code") }

  /// Name of the kind of tracking event that `action_code` stands for.
  public var actionCodeName: String? { raw.string("action_code_name") }

  /// Readable text of the tracking event, meant for display.
  public var description_: String? { raw.string("description") }

  /// Carrier's tracking number that the event belongs to.
  public var trackingNo: String? { raw.string("tracking_no") }

  /// Time of the tracking event, Unix time in milliseconds.
  public var updateTimeMillis: Int? { raw.int("update_time_millis") }
}

/// Warehouse inside ``GetWarehouseListResponse``.
public struct Warehouse: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Postal address of the warehouse with its contact person.
  public var address: Address? { raw.view("address") }

  /// Whether stock in the warehouse is for sale at present. Example: `ENABLED`.
  public var effectStatus: EffectStatus? { raw.open("effect_status") }

  /// Id of the physical site; warehouses with the same `entity_id` are one place, for example one that both ships and receives returns. Example: `7395366865142499073`.
  public var entityId: String? { raw.string("entity_id") }

  /// Id of the warehouse, used for stock and shipping; it never changes. Example: `7000714532876273410`.
  public var id: String? { raw.string("id") }

  /// Whether products listed without a warehouse use this one. Example: `true`.
  public var isDefault: Bool? { raw.flag("is_default") }

  /// Name of the warehouse as chosen by the seller; not unique. Example: `Guangzhou`.
  public var name: String? { raw.string("name") }

  /// Location of the warehouse relative to the market and the seller. Example: `DOMESTIC_WAREHOUSE`.
  public var subType: SubType? { raw.open("sub_type") }

  /// Purpose of the warehouse: it ships products or receives returns; a site that does both is listed twice with different ids. Example: `SALES_WAREHOUSE`.
  public var type: WarehouseType? { raw.open("type") }
}

/// Weight inside ``ProductAttribute``.
public struct Weight: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    unit: Int? = nil,
    weight: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("unit", unit)
      writer.put("weight", weight)
    })
  }

  /// Unit of mass: 1 for gram, 2 for pound, 3 for ounce and 4 for kilogram. Example: `1`.
  public var unit: Int? { raw.int("unit") }

  /// Weight of the product in the given `unit`, decimal text. Example: `10`.
  public var weight: String? { raw.string("weight") }
}

/// Weight limit inside ``DeliveryOption``.
public struct WeightLimit: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Largest weight of a parcel, in the given `unit`. Example: `100`.
  public var maxWeight: Int? { raw.int("max_weight") }

  /// Smallest weight of a parcel, in the given `unit`. Example: `100`.
  public var minWeight: Int? { raw.int("min_weight") }

  /// Unit of the weight limits: GRAM or POUND. Example: `GRAM`.
  public var unit: WeightLimitUnit? { raw.open("unit") }
}
