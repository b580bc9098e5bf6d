// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.logistics

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `CheckShippingTemplateExistence` (202606). Tells whether a shipping template exists for a warehouse. */
public class CheckShippingTemplateExistenceResponse(response: ApiResponse) : ResponseView(response) {
    /** Whether the warehouse of this shop has a shipping template. */
    public val templateExist: Boolean? get() = flag("template_exist")
}

/** The response of `CreateWarehouse` (202502). Creates a sales or return warehouse, with its address, contact and covered area. */
public class CreateWarehouseResponse(response: ApiResponse) : ResponseView(response) {
    /** Errors that kept the warehouse from being saved; empty on success. */
    public val errorList: List<ErrorItem> get() = views("error_list") { ErrorItem(it) }

    /** Id of the warehouse, used for stock and shipping; it never changes. Example: `7469975631737423671`. */
    public val warehouseId: String? get() = text("warehouse_id")
}

/** The response of `GetAvailableShippingTemplate` (202510). Lists the shipping templates and tells whether a product of the given size can use them. */
public class GetAvailableShippingTemplateResponse(response: ApiResponse) : ResponseView(response) {
    /** All shipping templates of the seller, with a note whether each suits the product. */
    public val templates: List<GetAvailableShippingTemplateTemplate> get() = views("templates") { GetAvailableShippingTemplateTemplate(it) }
}

/** The response of `GetGlobalSellerWarehouse` (202309). Lists the warehouses that a global seller shares among its shops. */
public class GetGlobalSellerWarehouseResponse(response: ApiResponse) : ResponseView(response) {
    /** Global warehouses from which the seller can serve several markets. */
    public val globalWarehouses: List<GlobalWarehouse> get() = views("global_warehouses") { GlobalWarehouse(it) }
}

/** The response of `GetLogisticsTracking` (202604). Lists the tracking events of a cross-border order, including the first mile. */
public class GetLogisticsTrackingResponse(response: ApiResponse) : ResponseView(response) {
    /** Legs of the shipment, each with its carrier and tracking events. */
    public val logisticsDetails: List<LogisticsDetail> get() = views("logistics_details") { LogisticsDetail(it) }

    /** Id of the TikTok Shop order that is tracked. */
    public val orderId: String? get() = text("order_id")
}

/** The response of `GetShippingProviders` (202309). Lists the carriers that one delivery option accepts. */
public class GetShippingProviderResponse(response: ApiResponse) : ResponseView(response) {
    /** Carriers available for the delivery option. */
    public val shippingProviders: List<ShippingProvider> get() = views("shipping_providers") { ShippingProvider(it) }
}

/** The response of `GetWarehouseDeliveryOptions` (202309). Lists the delivery options of a warehouse, with their size and weight limits. */
public class GetWarehouseDeliveryOptionsResponse(response: ApiResponse) : ResponseView(response) {
    /** Delivery options the warehouse can ship with, and the limits on weight and size of each. */
    public val deliveryOptions: List<DeliveryOption> get() = views("delivery_options") { DeliveryOption(it) }
}

/** The response of `GetWarehouseList` (202309). Lists the shop's warehouses, with their type, status and address. */
public class GetWarehouseListResponse(response: ApiResponse) : ResponseView(response) {
    /** All warehouses of the seller, for sales and for returns. */
    public val warehouses: List<Warehouse> get() = views("warehouses") { Warehouse(it) }
}

/** The response of `StandardizeWarehouseAddress` (202412). Returns the standard form of an address and tells whether it changed. */
public class StandardizeWarehouseAddressResponse(response: ApiResponse) : ResponseView(response) {
    /** Outcome of the check: the standardized address and whether it differs. */
    public val standardizationResult: StandardizationResult? get() = child("standardization_result")?.let(::StandardizationResult)
}

/** The response of `UpdateWarehouse` (202502). Changes the name, address, contact or covered area of one warehouse. */
public class UpdateWarehouseResponse(response: ApiResponse) : ResponseView(response) {
    /** Errors that kept the warehouse from being saved; empty on success. */
    public val errorList: List<ErrorItem> get() = views("error_list") { ErrorItem(it) }
}

/** Address inside [Warehouse]. */
public class Address(raw: JsonObject) : JsonView(raw) {
    /** First line of the warehouse address: street and number; in Brazil the district, in Japan chome, banchi and go. Example: `Bairro/Distrito`. */
    public val addressLine1: String? get() = text("address_line1")

    /** Second line of the address, such as flat or suite; in Brazil the name of the street. */
    public val addressLine2: String? get() = text("address_line2")

    /** Street number of the warehouse, `s/n` when it has none; Brazil only. Example: `3`. */
    public val addressLine3: String? get() = text("address_line3")

    /** Additional address data such as flat or suite, optional; Brazil only. */
    public val addressLine4: String? get() = text("address_line4")

    /** City in which the address lies, by its usual name. Example: `GuanZhou`. */
    public val city: String? get() = text("city")

    /** Full name of the contact person of the warehouse. Example: `Lee`. */
    public val contactPerson: String? get() = text("contact_person")

    /** District of the warehouse address; the misspelled name is the platform's own. Example: `HuaDu`. */
    public val distict: String? get() = text("distict")

    /** Given name of the contact person in kanji; Japan only. */
    public val firstName: String? get() = text("first_name")

    /** Given name of the contact person in hiragana or katakana; Japan only. */
    public val firstNameLocalScript: String? get() = text("first_name_local_script")

    /** Whole warehouse address in one text, including optional parts such as building and floor. */
    public val fullAddress: String? get() = text("full_address")

    /** Latitude and longitude of the warehouse address. */
    public val geolocation: Geolocation? get() = child("geolocation")?.let(::Geolocation)

    /** Family name of the contact person in kanji; Japan only. */
    public val lastName: String? get() = text("last_name")

    /** Family name of the contact person in hiragana or katakana; Japan only. */
    public val lastNameLocalScript: String? get() = text("last_name_local_script")

    /** Telephone number of the contact person of the warehouse. Example: `188****2234`. */
    public val phoneNumber: String? get() = text("phone_number")

    /** Postal code of the address, in the US the ZIP code. Example: `510000`. */
    public val postalCode: String? get() = text("postal_code")

    /** Country or region of the address, by name. Example: `China`. */
    public val region: String? get() = text("region")

    /** Country or region of the address, ISO 3166-1 alpha-2. Example: `CN`. */
    public val regionCode: String? get() = text("region_code")

    /** State or province in which the address lies. Example: `GuangDong`. */
    public val state: String? get() = text("state")

    /** Town in which the address lies, below the district. Example: `town`. */
    public val town: String? get() = text("town")
}

/** Cover address detail inside [CreateWarehouseWarehouse]. */
public class CoverAddressDetail(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        addressLine1: String? = null,
        addressLine2: String? = null,
        addressLine3: String? = null,
        addressLine4: String? = null,
        city: String? = null,
        district: String? = null,
        postcode: String? = null,
        region: String? = null,
        state: String? = null,
    ) : this(fields("address_line_1", addressLine1, "address_line_2", addressLine2, "address_line_3", addressLine3, "address_line_4", addressLine4, "city", city, "district", district, "postcode", postcode, "region", region, "state", state))

    /** First line of the address with street and number; in Brazil the neighborhood or district. Example: `Bairro/Distrito`. */
    public val addressLine1: String? get() = text("address_line_1")

    /** Second line of the address such as flat or suite; in Brazil the name of the street. */
    public val addressLine2: String? get() = text("address_line_2")

    /** Street number, or `s/n` if there is none; used in Brazil and ignored elsewhere. Example: `3`. */
    public val addressLine3: String? get() = text("address_line_3")

    /** Additional address data such as flat or suite; used in Brazil and ignored elsewhere. */
    public val addressLine4: String? get() = text("address_line_4")

    /** City in the area that the warehouse serves. Example: `GuangZhou`. */
    public val city: String? get() = text("city")

    /** District in the area that the warehouse serves. Example: `HuaDu`. */
    public val district: String? get() = text("district")

    /** Postal code in the area that the warehouse serves. Example: `510000`. */
    public val postcode: String? get() = text("postcode")

    /** Country or region that the warehouse serves, by name. Example: `China`. */
    public val region: String? get() = text("region")

    /** State or province in the area that the warehouse serves. Example: `GuangDong`. */
    public val state: String? get() = text("state")
}

/** Address inside [CreateWarehouseWarehouse]. */
public class CreateWarehouseAddress(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        addressLine1: String? = null,
        addressLine2: String? = null,
        addressLine3: String? = null,
        addressLine4: String? = null,
        city: String? = null,
        district: String? = null,
        postcode: String? = null,
        region: String? = null,
        state: String? = null,
    ) : this(fields("address_line_1", addressLine1, "address_line_2", addressLine2, "address_line_3", addressLine3, "address_line_4", addressLine4, "city", city, "district", district, "postcode", postcode, "region", region, "state", state))

    /** First line of the address with street and number; in Brazil the neighborhood or district. Example: `Bairro/Distrito`. */
    public val addressLine1: String? get() = text("address_line_1")

    /** Second line of the address such as flat or suite; in Brazil the name of the street. */
    public val addressLine2: String? get() = text("address_line_2")

    /** Street number, or `s/n` if there is none; used in Brazil and ignored elsewhere. Example: `3`. */
    public val addressLine3: String? get() = text("address_line_3")

    /** Additional address data such as flat or suite; used in Brazil and ignored elsewhere. */
    public val addressLine4: String? get() = text("address_line_4")

    /** City in which the address lies, by its usual name. Example: `Guangzhou`. */
    public val city: String? get() = text("city")

    /** District of the city in which the address lies. Example: `HuaDu`. */
    public val district: String? get() = text("district")

    /** Postal code of the address, in the US the ZIP code. Example: `510000`. */
    public val postcode: String? get() = text("postcode")

    /** Country or region of the address, by name. Example: `China`. */
    public val region: String? get() = text("region")

    /** State or province in which the address lies. Example: `GuangDong`. */
    public val state: String? get() = text("state")
}

/** Warehouse inside `CreateWarehouse`, `UpdateWarehouse`. */
public class CreateWarehouseWarehouse(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        address: CreateWarehouseAddress? = null,
        contactPerson: String? = null,
        coverAddressDetail: List<CoverAddressDetail>? = null,
        coverRegionCode: String? = null,
        defaultWarehouse: Boolean? = null,
        externalWarehouseId: String? = null,
        firstName: String? = null,
        firstNameLocalScript: String? = null,
        lastName: String? = null,
        lastNameLocalScript: String? = null,
        name: String? = null,
        phoneNumber: String? = null,
        type: String? = null,
    ) : this(fields("address", address, "contact_person", contactPerson, "cover_address_detail", coverAddressDetail, "cover_region_code", coverRegionCode, "default_warehouse", defaultWarehouse, "external_warehouse_id", externalWarehouseId, "first_name", firstName, "first_name_local_script", firstNameLocalScript, "last_name", lastName, "last_name_local_script", lastNameLocalScript, "name", name, "phone_number", phoneNumber, "type", type))

    /** Postal address of the warehouse to create or change. */
    public val address: CreateWarehouseAddress? get() = child("address")?.let(::CreateWarehouseAddress)

    /** Full name of the contact person of the warehouse. Example: `Lee`. */
    public val contactPerson: String? get() = text("contact_person")

    /** Areas that the warehouse serves, one address per entry. */
    public val coverAddressDetail: List<CoverAddressDetail> get() = views("cover_address_detail") { CoverAddressDetail(it) }

    /** Code of the country or region that the warehouse serves, such as CN. Example: `CN`. */
    public val coverRegionCode: String? get() = text("cover_region_code")

    /** Makes the warehouse the default one, used for products listed without a warehouse. Example: `true`. */
    public val defaultWarehouse: Boolean? get() = flag("default_warehouse")

    /** Id by which your own system knows the warehouse. Example: `7000714532876273410`. */
    public val externalWarehouseId: String? get() = text("external_warehouse_id")

    /** Given name of the contact person in kanji; Japan only. */
    public val firstName: String? get() = text("first_name")

    /** Given name of the contact person in hiragana or katakana; Japan only. */
    public val firstNameLocalScript: String? get() = text("first_name_local_script")

    /** Family name of the contact person in kanji; Japan only. */
    public val lastName: String? get() = text("last_name")

    /** Family name of the contact person in hiragana or katakana; Japan only. */
    public val lastNameLocalScript: String? get() = text("last_name_local_script")

    /** Name for the warehouse, free to choose; it need not be unique. */
    public val name: String? get() = text("name")

    /** Telephone number of the contact person of the warehouse. Example: `18812341234`. */
    public val phoneNumber: String? get() = text("phone_number")

    /** Purpose of the warehouse: SALES_WAREHOUSE ships products, RETURN_WAREHOUSE receives returned ones. Example: `SALES_WAREHOUSE`. */
    public val type: String? get() = text("type")
}

/** Delivery option inside [GetWarehouseDeliveryOptionsResponse]. */
public class DeliveryOption(raw: JsonObject) : JsonView(raw) {
    /** Explanation of the delivery option, meant for display. */
    public val description: String? get() = text("description")

    /** Largest parcel the delivery option accepts, per side. */
    public val dimensionLimit: DimensionLimit? get() = child("dimension_limit")?.let(::DimensionLimit)

    /** Id of the delivery option; use it to list carriers or to restrict a product to it. Example: `6955034615128000261`. */
    public val id: String? get() = text("id")

    /** Name of the delivery option, such as LSV-TTS-STD. Example: `LSV-TTS-STD`. */
    public val name: String? get() = text("name")

    /** Marketplaces on which buyers can choose the delivery option: TIKTOK_SHOP, TOKOPEDIA or both. */
    public val platform: List<DeliveryOptionPlatform> get() = opens("platform") { DeliveryOptionPlatform(it) }

    /** Speed class of the delivery option, or SEND_BY_SELLER when the seller ships with an own carrier. Example: `STANDARD`. */
    public val type: DeliveryOptionType? get() = text("type")?.let(::DeliveryOptionType)

    /** Lightest and heaviest parcel the delivery option accepts. */
    public val weightLimit: WeightLimit? get() = child("weight_limit")?.let(::WeightLimit)
}

/** Dimension inside [ProductAttribute]. */
public class Dimension(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        height: String? = null,
        length: String? = null,
        unit: Long? = null,
        width: String? = null,
    ) : this(fields("height", height, "length", length, "unit", unit, "width", width))

    /** Height of the product in the given `unit`. Example: `10`. */
    public val height: String? get() = text("height")

    /** Length of the product in the given `unit`. Example: `10`. */
    public val length: String? get() = text("length")

    /** Unit of length: 1 for centimeter, 2 for inch, 3 for foot, 4 for millimeter and 5 for meter. Example: `1`. */
    public val unit: Long? get() = integer("unit")

    /** Width of the product in the given `unit`. Example: `10`. */
    public val width: String? get() = text("width")
}

/** Dimension limit inside [DeliveryOption]. */
public class DimensionLimit(raw: JsonObject) : JsonView(raw) {
    /** Largest height of a parcel, in the given `unit`. Example: `100`. */
    public val maxHeight: Long? get() = integer("max_height")

    /** Largest length of a parcel, in the given `unit`. Example: `100`. */
    public val maxLength: Long? get() = integer("max_length")

    /** Largest width of a parcel, in the given `unit`. Example: `100`. */
    public val maxWidth: Long? get() = integer("max_width")

    /** Unit in which the largest sides are given: CM or INCH. Example: `INCH`. */
    public val unit: DimensionLimitUnit? get() = text("unit")?.let(::DimensionLimitUnit)
}

/** Error inside [CreateWarehouseResponse], [UpdateWarehouseResponse]. */
public class ErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Code of the error that kept the warehouse from being saved. Example: `500`. */
    public val code: Long? get() = integer("code")

    /** Readable explanation why the warehouse was not saved. */
    public val message: String? get() = text("message")
}

/** Filter reason inside [ServiceUnreachableReason]. */
public class FilterReason(raw: JsonObject) : JsonView(raw) {
    /** Which check excludes the service: 1 length, 2 width, 3 height, 4 weight, 9 service mode, 11 service. Example: `9`. */
    public val filterType: String? get() = text("filter_type")

    /** Readable reason why the service cannot be used, such as a ban on shipping by the seller. */
    public val reason: String? get() = text("reason")
}

/** Geolocation inside [Address]. */
public class Geolocation(raw: JsonObject) : JsonView(raw) {
    /** Latitude of the warehouse in decimal degrees. Example: `45.41634`. */
    public val latitude: String? get() = text("latitude")

    /** Longitude of the warehouse in decimal degrees, negative in the west. Example: `-75.6868`. */
    public val longitude: String? get() = text("longitude")
}

/** Template inside [GetAvailableShippingTemplateResponse]. */
public class GetAvailableShippingTemplateTemplate(raw: JsonObject) : JsonView(raw) {
    /** Services that rule the template out for the product, with reasons; empty when the template can be used. */
    public val serviceUnreachableReason: List<ServiceUnreachableReason> get() = views("service_unreachable_reason") { ServiceUnreachableReason(it) }

    /** The shipping template itself: id, name and who ships with it. */
    public val template: Template? get() = child("template")?.let(::Template)

    /** Whether the product can be shipped with this template. Example: `false`. */
    public val templateIsAvailable: Boolean? get() = flag("template_is_available")
}

/** Global warehouse inside [GetGlobalSellerWarehouseResponse]. */
public class GlobalWarehouse(raw: JsonObject) : JsonView(raw) {
    /** Id of the global warehouse; it never changes. Example: `7000714532876273411`. */
    public val id: String? get() = text("id")

    /** Name of the global warehouse, chosen by its owner and not unique. Example: `Guangzhou`. */
    public val name: String? get() = text("name")

    /** Owner of the global warehouse: SELLER, or PLATFORM_COOPERATION for one of TikTok Shop. Example: `SELLER`. */
    public val ownership: GlobalWarehouseOwnership? get() = text("ownership")?.let(::GlobalWarehouseOwnership)
}

/** Logistics detail inside [GetLogisticsTrackingResponse]. */
public class LogisticsDetail(raw: JsonObject) : JsonView(raw) {
    /** Name of the carrier that transports this leg of the shipment. */
    public val carrierName: String? get() = text("carrier_name")

    /** Tracking number in use for this leg at present, which replaces earlier ones. */
    public val newestTrackingNo: String? get() = text("newest_tracking_no")

    /** Tracking events of this leg of the shipment. */
    public val trackList: List<Track> get() = views("track_list") { Track(it) }
}

/** Product attribute inside `GetAvailableShippingTemplate`. */
public class ProductAttribute(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        dimension: Dimension? = null,
        weight: Weight? = null,
    ) : this(fields("dimension", dimension, "weight", weight))

    /** Size of the product: length, width and height in one unit. */
    public val dimension: Dimension? get() = child("dimension")?.let(::Dimension)

    /** How heavy the product is, with its unit. */
    public val weight: Weight? get() = child("weight")?.let(::Weight)
}

/** Service unreachable reason inside [GetAvailableShippingTemplateTemplate]. */
public class ServiceUnreachableReason(raw: JsonObject) : JsonView(raw) {
    /** Limits of the product that exclude the service, one entry per reason. */
    public val filterReason: List<FilterReason> get() = views("filter_reason") { FilterReason(it) }

    /** Id of the delivery service that cannot be used. Example: `23241`. */
    public val serviceId: String? get() = text("service_id")
}

/** Shipping provider inside [GetShippingProviderResponse]. */
public class ShippingProvider(raw: JsonObject) : JsonView(raw) {
    /** Id of the carrier, used as `shipping_provider_id` when a package is shipped. Example: `7117858858072016686`. */
    public val id: String? get() = text("id")

    /** Name of the carrier, such as USPS, meant for display. Example: `USPS`. */
    public val name: String? get() = text("name")
}

/** Standardization result inside [StandardizeWarehouseAddressResponse]. */
public class StandardizationResult(raw: JsonObject) : JsonView(raw) {
    /** Address in the form the platform uses, with its parts corrected. */
    public val standardizedAddress: StandardizedAddress? get() = child("standardized_address")?.let(::StandardizedAddress)

    /** Whether the platform changed anything in the address it was given. Example: `true`. */
    public val updated: Boolean? get() = flag("updated")
}

/** Address inside `StandardizeWarehouseAddress`. */
public class StandardizeWarehouseAddressAddress(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        addressLine1: String? = null,
        addressLine2: String? = null,
        city: String? = null,
        district: String? = null,
        postalCode: String? = null,
        regionCode: String? = null,
        state: String? = null,
        town: String? = null,
    ) : this(fields("address_line1", addressLine1, "address_line2", addressLine2, "city", city, "district", district, "postal_code", postalCode, "region_code", regionCode, "state", state, "town", town))

    /** First line of the street address, with street and number. */
    public val addressLine1: String? get() = text("address_line1")

    /** Second line of the street address, such as flat, apartment or suite. */
    public val addressLine2: String? get() = text("address_line2")

    /** City in which the address lies, by its usual name. Example: `Guanzhou`. */
    public val city: String? get() = text("city")

    /** District of the city in which the address lies. Example: `HuaDu`. */
    public val district: String? get() = text("district")

    /** Postal code of the address, in the US the ZIP code. Example: `98804`. */
    public val postalCode: String? get() = text("postal_code")

    /** Country or region of the address, ISO 3166-1 alpha-2. Example: `CN`. */
    public val regionCode: String? get() = text("region_code")

    /** State or province in which the address lies. Example: `Guandong`. */
    public val state: String? get() = text("state")

    /** Town in which the address lies, below the district. Example: `Huashan`. */
    public val town: String? get() = text("town")
}

/** Standardized address inside [StandardizationResult]. */
public class StandardizedAddress(raw: JsonObject) : JsonView(raw) {
    /** First line of the street address, with street and number. */
    public val addressLine1: String? get() = text("address_line1")

    /** Second line of the street address, such as flat, apartment or suite. */
    public val addressLine2: String? get() = text("address_line2")

    /** City in which the address lies, by its usual name. Example: `GuanZhou`. */
    public val city: String? get() = text("city")

    /** District of the city in which the address lies. Example: `HuaDu`. */
    public val district: String? get() = text("district")

    /** Postal code of the address, in the US the ZIP code. Example: `98804`. */
    public val postalCode: String? get() = text("postal_code")

    /** Country or region of the address, ISO 3166-1 alpha-2. Example: `CN`. */
    public val regionCode: String? get() = text("region_code")

    /** State or province in which the address lies. Example: `Guandong`. */
    public val state: String? get() = text("state")

    /** Town in which the address lies, below the district. Example: `Huashan`. */
    public val town: String? get() = text("town")
}

/** Template inside [GetAvailableShippingTemplateTemplate]. */
public class Template(raw: JsonObject) : JsonView(raw) {
    /** Whether this is the default shipping template of the seller. Example: `false`. */
    public val isDefault: Boolean? get() = flag("is_default")

    /** Id of the shipping template, used to refer to it. Example: `1234566`. */
    public val templateId: String? get() = text("template_id")

    /** Name of the shipping template, chosen by the seller. */
    public val templateName: String? get() = text("template_name")

    /** Who ships under the template: 1 the platform, 2 the seller. Example: `1`. */
    public val templateParty: Long? get() = integer("template_party")
}

/** Track inside [LogisticsDetail]. */
public class Track(raw: JsonObject) : JsonView(raw) {
    /** Numeric code of the kind of tracking event; `action_code_name` is its name. */
    public val actionCode: Long? get() = integer("action_code")

    /** Name of the kind of tracking event that `action_code` stands for. */
    public val actionCodeName: String? get() = text("action_code_name")

    /** Readable text of the tracking event, meant for display. */
    public val description: String? get() = text("description")

    /** Carrier's tracking number that the event belongs to. */
    public val trackingNo: String? get() = text("tracking_no")

    /** Time of the tracking event, Unix time in milliseconds. */
    public val updateTimeMillis: Long? get() = integer("update_time_millis")
}

/** Warehouse inside [GetWarehouseListResponse]. */
public class Warehouse(raw: JsonObject) : JsonView(raw) {
    /** Postal address of the warehouse with its contact person. */
    public val address: Address? get() = child("address")?.let(::Address)

    /** Whether stock in the warehouse is for sale at present. Example: `ENABLED`. */
    public val effectStatus: EffectStatus? get() = text("effect_status")?.let(::EffectStatus)

    /** Id of the physical site; warehouses with the same `entity_id` are one place, for example one that both ships and receives returns. Example: `7395366865142499073`. */
    public val entityId: String? get() = text("entity_id")

    /** Id of the warehouse, used for stock and shipping; it never changes. Example: `7000714532876273410`. */
    public val id: String? get() = text("id")

    /** Whether products listed without a warehouse use this one. Example: `true`. */
    public val isDefault: Boolean? get() = flag("is_default")

    /** Name of the warehouse as chosen by the seller; not unique. Example: `Guangzhou`. */
    public val name: String? get() = text("name")

    /** Location of the warehouse relative to the market and the seller. Example: `DOMESTIC_WAREHOUSE`. */
    public val subType: SubType? get() = text("sub_type")?.let(::SubType)

    /** Purpose of the warehouse: it ships products or receives returns; a site that does both is listed twice with different ids. Example: `SALES_WAREHOUSE`. */
    public val type: WarehouseType? get() = text("type")?.let(::WarehouseType)
}

/** Weight inside [ProductAttribute]. */
public class Weight(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        unit: Long? = null,
        weight: String? = null,
    ) : this(fields("unit", unit, "weight", weight))

    /** Unit of mass: 1 for gram, 2 for pound, 3 for ounce and 4 for kilogram. Example: `1`. */
    public val unit: Long? get() = integer("unit")

    /** Weight of the product in the given `unit`, decimal text. Example: `10`. */
    public val weight: String? get() = text("weight")
}

/** Weight limit inside [DeliveryOption]. */
public class WeightLimit(raw: JsonObject) : JsonView(raw) {
    /** Largest weight of a parcel, in the given `unit`. Example: `100`. */
    public val maxWeight: Long? get() = integer("max_weight")

    /** Smallest weight of a parcel, in the given `unit`. Example: `100`. */
    public val minWeight: Long? get() = integer("min_weight")

    /** Unit of the weight limits: GRAM or POUND. Example: `GRAM`. */
    public val unit: WeightLimitUnit? get() = text("unit")?.let(::WeightLimitUnit)
}
