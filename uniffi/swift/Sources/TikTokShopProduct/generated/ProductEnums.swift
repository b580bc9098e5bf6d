// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `allowed_special_product_types` in `GetCategoryRulesResponse`, `type` in `PreSale`; more may be added.
public struct AllowedSpecialProductType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Products not released yet may be sold ahead.
  public static var preOrder: Self { Self(rawValue: "PRE_ORDER") }

  /// Products made after the order may be sold; US only.
  public static var madeToOrder: Self { Self(rawValue: "MADE_TO_ORDER") }

  /// Products that need longer than usual for other reasons may be sold; US only.
  public static var custom: Self { Self(rawValue: "CUSTOM") }

  public static var knownValues: [Self] {
    [.preOrder, .madeToOrder, .custom]
  }
}

/// Values of `type` in `Attribute`, `type` in `GetGlobalAttributesAttribute`; more may be added.
public struct AttributeType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Tells the variants of a product apart, such as color or size; each combination is a SKU.
  public static var salesProperty: Self { Self(rawValue: "SALES_PROPERTY") }

  /// Describes the product as a whole, such as material or brand origin.
  public static var productProperty: Self { Self(rawValue: "PRODUCT_PROPERTY") }

  public static var knownValues: [Self] {
    [.salesProperty, .productProperty]
  }
}

/// Values of `audit_status` in `SearchProductsRequest`; more may be added.
public struct AuditStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The product passed and is listed.
  public static var approved: Self { Self(rawValue: "APPROVED") }

  /// The product or an edit of it is being reviewed.
  public static var auditing: Self { Self(rawValue: "AUDITING") }

  /// The product or an edit of it was refused, or the review was cancelled.
  public static var failed: Self { Self(rawValue: "FAILED") }

  public static var knownValues: [Self] {
    [.approved, .auditing, .failed]
  }
}

/// Values of `status` in `Audit`; more may be added.
public struct AuditStatus2: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Nothing to review: the product was not submitted, or is a draft, frozen or deactivated.
  public static var none_: Self { Self(rawValue: "NONE") }

  /// The product or an edit of it is being reviewed; the platform decides next.
  public static var auditing: Self { Self(rawValue: "AUDITING") }

  /// The review is passed and the product listed; changes of price or stock alone keep this state.
  public static var approved: Self { Self(rawValue: "APPROVED") }

  /// The review was not passed or was cancelled; the seller must correct and submit the product again.
  public static var failed: Self { Self(rawValue: "FAILED") }

  /// The review is passed, but the product is listed only after `pre_approved_reasons` are settled.
  public static var preApproved: Self { Self(rawValue: "PRE_APPROVED") }

  public static var knownValues: [Self] {
    [.none_, .auditing, .approved, .failed, .preApproved]
  }
}

/// Values of `authorized_status` in `GetBrandsBrand`; more may be added.
public struct AuthorizedStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The seller has no permission for the brand; `is_t1_brand` tells if it can be used all the same. Misspelled by the platform.
  public static var unauthoriezd: Self { Self(rawValue: "UNAUTHORIEZD") }

  /// The seller has permission to sell goods of the brand.
  public static var authorized: Self { Self(rawValue: "AUTHORIZED") }

  public static var knownValues: [Self] {
    [.unauthoriezd, .authorized]
  }
}

/// Values of `status` in `BindResult`; more may be added.
public struct BindResultStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The global product is now linked to the local one.
  public static var success: Self { Self(rawValue: "SUCCESS") }

  /// The global product could not be linked to the local one.
  public static var failed: Self { Self(rawValue: "FAILED") }

  public static var knownValues: [Self] {
    [.success, .failed]
  }
}

/// Values of `brand_status` in `GetBrandsBrand`; more may be added.
public struct BrandStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The brand can be chosen for products of the category.
  public static var available: Self { Self(rawValue: "AVAILABLE") }

  /// The brand cannot be chosen for products of the category.
  public static var unavailable: Self { Self(rawValue: "UNAVAILABLE") }

  public static var knownValues: [Self] {
    [.available, .unavailable]
  }
}

/// Values of `category_version` in `CreateGlobalProductRequest`, `category_version` in `CreateProductRequest`, `category_version` in `EditGlobalProductRequest` and others; more may be added.
public struct CategoryVersion: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The newer tree with 7 levels, mandatory for the US and Southeast Asia.
  public static var v2: Self { Self(rawValue: "v2") }

  /// The older tree with 3 levels, the default outside the US and Southeast Asia.
  public static var v1: Self { Self(rawValue: "v1") }

  public static var knownValues: [Self] {
    [.v2, .v1]
  }
}

/// Values of `check_item` in `CheckResult`; more may be added.
public struct CheckItem: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The shop must be open and in good standing to sell.
  public static var shopStatus: Self { Self(rawValue: "SHOP_STATUS") }

  /// The shop's tax data must be complete.
  public static var shopTax: Self { Self(rawValue: "SHOP_TAX") }

  /// The shop needs a warehouse where carriers collect orders.
  public static var pickupWarehouse: Self { Self(rawValue: "PICKUP_WAREHOUSE") }

  /// The shop needs an address to which buyers can send goods back.
  public static var returnWarehouse: Self { Self(rawValue: "RETURN_WAREHOUSE") }

  /// The shop needs an active delivery service for its warehouse.
  public static var deliveryOption: Self { Self(rawValue: "DELIVERY_OPTION") }

  /// The shop needs a set of rules for delivery areas and fees.
  public static var shippingTemplate: Self { Self(rawValue: "SHIPPING_TEMPLATE") }

  /// The shop must still have room for more products under its listing limit.
  public static var productQuantityLimit: Self { Self(rawValue: "PRODUCT_QUANTITY_LIMIT") }

  /// The seller needs valid registrations for waste and recycling rules (EPR).
  public static var extendedProducerResponsibility: Self { Self(rawValue: "EXTENDED_PRODUCER_RESPONSIBILITY") }

  /// The shop has a bank account for payouts; the small letter is the platform's.
  public static var baNkAccount: Self { Self(rawValue: "BANk_ACCOUNT") }

  /// The shop has given the contact details that buyers and the platform need.
  public static var contactInfo: Self { Self(rawValue: "CONTACT_INFO") }

  public static var knownValues: [Self] {
    [.shopStatus, .shopTax, .pickupWarehouse, .returnWarehouse, .deliveryOption, .shippingTemplate, .productQuantityLimit, .extendedProducerResponsibility, .baNkAccount, .contactInfo]
  }
}

/// Values of `field` in `CheckProductListingDiagnose`, `field` in `Diagnose`; more may be added.
public struct CheckProductListingDiagnoseField: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The name under which buyers see the product.
  public static var title: Self { Self(rawValue: "TITLE") }

  /// The text that describes the product to buyers.
  public static var description_: Self { Self(rawValue: "DESCRIPTION") }

  /// The pictures in the gallery of the product (`main_images`).
  public static var image: Self { Self(rawValue: "IMAGE") }

  /// The properties of the product, such as material.
  public static var attribute: Self { Self(rawValue: "ATTRIBUTE") }

  /// The table or picture with the measurements of each size.
  public static var sizeChart: Self { Self(rawValue: "SIZE_CHART") }

  public static var knownValues: [Self] {
    [.title, .description_, .image, .attribute, .sizeChart]
  }
}

/// Values of `currency` in `CheckProductListingExternalListPrice`; more may be added.
public struct CheckProductListingExternalListPriceCurrency: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// United States dollar, also for global products.
  public static var usd: Self { Self(rawValue: "USD") }

  public static var knownValues: [Self] {
    [.usd]
  }
}

/// Values of `source` in `CheckProductListingExternalListPrice`, `source` in `ExternalListPrice`; more may be added.
public struct CheckProductListingExternalListPriceSource: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The original amount before a sale, as entered for the Shopify product.
  public static var shopifyCompareAtPrice: Self { Self(rawValue: "SHOPIFY_COMPARE_AT_PRICE") }

  public static var knownValues: [Self] {
    [.shopifyCompareAtPrice]
  }
}

/// Values of `unit` in `CheckProductListingPackageWeight`; more may be added.
public struct CheckProductListingPackageWeightUnit: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Kilograms, the metric unit accepted in all markets.
  public static var kilogram: Self { Self(rawValue: "KILOGRAM") }

  /// Pounds (about 453.6 g); US only.
  public static var pound: Self { Self(rawValue: "POUND") }

  /// Grams, accepted in Brazil, Japan and Mexico.
  public static var gram: Self { Self(rawValue: "GRAM") }

  public static var knownValues: [Self] {
    [.kilogram, .pound, .gram]
  }
}

/// Values of `currency` in `CheckProductListingPrice`, `currency` in `PartialEditProductPrice`, `currency` in `PartialEditProductSkuPrice`; more may be added.
public struct CheckProductListingPriceCurrency: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Brazilian real, used in Brazil.
  public static var brl: Self { Self(rawValue: "BRL") }

  /// Czech koruna, used in the Czech Republic.
  public static var czk: Self { Self(rawValue: "CZK") }

  /// Euro, used in the euro countries of the EU.
  public static var eur: Self { Self(rawValue: "EUR") }

  /// Pound sterling, used in the United Kingdom.
  public static var gbp: Self { Self(rawValue: "GBP") }

  /// Hungarian forint, used in Hungary.
  public static var huf: Self { Self(rawValue: "HUF") }

  /// Indonesian rupiah, used in Indonesia, without decimals.
  public static var idr: Self { Self(rawValue: "IDR") }

  /// Japanese yen, used in Japan, without decimals.
  public static var jpy: Self { Self(rawValue: "JPY") }

  /// Mexican peso, used in Mexico.
  public static var mxn: Self { Self(rawValue: "MXN") }

  /// Malaysian ringgit, used in Malaysia.
  public static var myr: Self { Self(rawValue: "MYR") }

  /// Philippine peso, used in the Philippines.
  public static var php: Self { Self(rawValue: "PHP") }

  /// Polish zloty, used in Poland.
  public static var pln: Self { Self(rawValue: "PLN") }

  /// Singapore dollar, used in Singapore.
  public static var sgd: Self { Self(rawValue: "SGD") }

  /// Thai baht, used in Thailand.
  public static var thb: Self { Self(rawValue: "THB") }

  /// United States dollar, also for global products.
  public static var usd: Self { Self(rawValue: "USD") }

  /// Vietnamese dong, used in Vietnam, without decimals.
  public static var vnd: Self { Self(rawValue: "VND") }

  public static var knownValues: [Self] {
    [.brl, .czk, .eur, .gbp, .huf, .idr, .jpy, .mxn, .myr, .php, .pln, .sgd, .thb, .usd, .vnd]
  }
}

/// Values of `combined_listing_not_live_reasons` in `CombinedSku`; more may be added.
public struct CombinedListingNotLiveReason: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The source product is off sale; it must be activated again.
  public static var subProductDeactivate: Self { Self(rawValue: "SUB_PRODUCT_DEACTIVATE") }

  /// The source product was removed and can no longer be part of the bundle.
  public static var subProductDelete: Self { Self(rawValue: "SUB_PRODUCT_DELETE") }

  /// The platform has frozen the source product; the seller must correct it or appeal.
  public static var subProductFrozen: Self { Self(rawValue: "SUB_PRODUCT_FROZEN") }

  /// The source SKU was removed and can no longer be part of the bundle.
  public static var subSkuDelete: Self { Self(rawValue: "SUB_SKU_DELETE") }

  /// The bundle and the source product lie under different top categories; their categories must be aligned.
  public static var subProductCategoryFirstLevelError: Self { Self(rawValue: "SUB_PRODUCT_CATEGORY_FIRST_LEVEL_ERROR") }

  /// The top category of the source product is outside the set to which bundles are limited.
  public static var subProductCategoryOverRestriction: Self { Self(rawValue: "SUB_PRODUCT_CATEGORY_OVER_RESTRICTION") }

  public static var knownValues: [Self] {
    [.subProductDeactivate, .subProductDelete, .subProductFrozen, .subSkuDelete, .subProductCategoryFirstLevelError, .subProductCategoryOverRestriction]
  }
}

/// Values of `condition_type` in `RequirementCondition`; more may be added.
public struct ConditionType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Holds if the seller chooses the attribute value with the id named here.
  public static var valueIdMatch: Self { Self(rawValue: "VALUE_ID_MATCH") }

  public static var knownValues: [Self] {
    [.valueIdMatch]
  }
}

/// Values of `locale` in `CreateManufacturerRequest`, `locale` in `CreateResponsiblePersonRequest`, `locale` in `PartialEditManufacturerRequest` and others; more may be added.
public struct CreateManufacturerLocale: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// German, for Germany.
  public static var deDe: Self { Self(rawValue: "de-DE") }

  /// English, for Ireland.
  public static var enIe: Self { Self(rawValue: "en-IE") }

  /// Spanish, for Spain.
  public static var esEs: Self { Self(rawValue: "es-ES") }

  /// French, for France.
  public static var frFr: Self { Self(rawValue: "fr-FR") }

  /// Italian, for Italy.
  public static var itIt: Self { Self(rawValue: "it-IT") }

  public static var knownValues: [Self] {
    [.deDe, .enIe, .esEs, .frFr, .itIt]
  }
}

/// Values of `locale` in `CreateProductRequest`, `locale` in `EditProductRequest`, `locales` in `SearchSizeChartsRequest`; more may be added.
public struct CreateProductLocale: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// German, for Germany.
  public static var deDe: Self { Self(rawValue: "de-DE") }

  /// English, for the United Kingdom.
  public static var enGb: Self { Self(rawValue: "en-GB") }

  /// English, for Ireland.
  public static var enIe: Self { Self(rawValue: "en-IE") }

  /// English, for the United States.
  public static var enUs: Self { Self(rawValue: "en-US") }

  /// Spanish, for Spain.
  public static var esEs: Self { Self(rawValue: "es-ES") }

  /// Spanish, for Mexico.
  public static var esMx: Self { Self(rawValue: "es-MX") }

  /// French, for France.
  public static var frFr: Self { Self(rawValue: "fr-FR") }

  /// Indonesian, for Indonesia.
  public static var idId: Self { Self(rawValue: "id-ID") }

  /// Italian, for Italy.
  public static var itIt: Self { Self(rawValue: "it-IT") }

  /// Japanese, for Japan.
  public static var jaJp: Self { Self(rawValue: "ja-JP") }

  /// Malay, for Malaysia.
  public static var msMy: Self { Self(rawValue: "ms-MY") }

  /// Portuguese, for Brazil.
  public static var ptBr: Self { Self(rawValue: "pt-BR") }

  /// Thai, for Thailand.
  public static var thTh: Self { Self(rawValue: "th-TH") }

  /// Vietnamese, for Vietnam.
  public static var viVn: Self { Self(rawValue: "vi-VN") }

  /// Chinese in simplified script, for mainland China.
  public static var zhCn: Self { Self(rawValue: "zh-CN") }

  public static var knownValues: [Self] {
    [.deDe, .enGb, .enIe, .enUs, .esEs, .esMx, .frFr, .idId, .itIt, .jaJp, .msMy, .ptBr, .thTh, .viVn, .zhCn]
  }
}

/// Values of `currency` in `CreateProductPrice`, `currency` in `Price`; more may be added.
public struct CreateProductPriceCurrency: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Brazilian real, used in Brazil.
  public static var brl: Self { Self(rawValue: "BRL") }

  /// Euro, used in the euro countries of the EU.
  public static var eur: Self { Self(rawValue: "EUR") }

  /// Pound sterling, used in the United Kingdom.
  public static var gbp: Self { Self(rawValue: "GBP") }

  /// Indonesian rupiah, used in Indonesia, without decimals.
  public static var idr: Self { Self(rawValue: "IDR") }

  /// Japanese yen, used in Japan, without decimals.
  public static var jpy: Self { Self(rawValue: "JPY") }

  /// Mexican peso, used in Mexico.
  public static var mxn: Self { Self(rawValue: "MXN") }

  /// Malaysian ringgit, used in Malaysia.
  public static var myr: Self { Self(rawValue: "MYR") }

  /// Philippine peso, used in the Philippines.
  public static var php: Self { Self(rawValue: "PHP") }

  /// Singapore dollar, used in Singapore.
  public static var sgd: Self { Self(rawValue: "SGD") }

  /// Thai baht, used in Thailand.
  public static var thb: Self { Self(rawValue: "THB") }

  /// United States dollar, also for global products.
  public static var usd: Self { Self(rawValue: "USD") }

  /// Vietnamese dong, used in Vietnam, without decimals.
  public static var vnd: Self { Self(rawValue: "VND") }

  public static var knownValues: [Self] {
    [.brl, .eur, .gbp, .idr, .jpy, .mxn, .myr, .php, .sgd, .thb, .usd, .vnd]
  }
}

/// Values of `current_tier` in `ListingQuality`, `listing_quality_tier` in `GetProductResponse`, `listing_quality_tier` in `Product`; more may be added.
public struct CurrentTier: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// A listing with serious weaknesses; the seller should improve its content.
  public static var poor: Self { Self(rawValue: "POOR") }

  /// A listing with some weaknesses; better content lifts it to GOOD.
  public static var fair: Self { Self(rawValue: "FAIR") }

  /// A listing without important weaknesses; the top tier.
  public static var good: Self { Self(rawValue: "GOOD") }

  public static var knownValues: [Self] {
    [.poor, .fair, .good]
  }
}

/// Values of `deactivation_source` in `StatusInfo`; more may be added.
public struct DeactivationSource: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The seller took the SKU off sale.
  public static var seller: Self { Self(rawValue: "SELLER") }

  /// The platform took the SKU off sale because of a violation.
  public static var platform: Self { Self(rawValue: "PLATFORM") }

  /// The platform took the bundle's SKU off sale because one of its components is off sale.
  public static var comboRelation: Self { Self(rawValue: "COMBO_RELATION") }

  public static var knownValues: [Self] {
    [.seller, .platform, .comboRelation]
  }
}

/// Values of `type` in `EditProductPreSale`; more may be added.
public struct EditProductPreSaleType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The product is not released yet; in the US with a release date, elsewhere with a number of days.
  public static var preOrder: Self { Self(rawValue: "PRE_ORDER") }

  /// The product is made after the order, within a number of days; US only.
  public static var madeToOrder: Self { Self(rawValue: "MADE_TO_ORDER") }

  /// The product needs longer than usual for other reasons, within a number of days; US only.
  public static var custom: Self { Self(rawValue: "CUSTOM") }

  /// A normal product; removes an earlier pre-sale setting.
  public static var none_: Self { Self(rawValue: "NONE") }

  public static var knownValues: [Self] {
    [.preOrder, .madeToOrder, .custom, .none_]
  }
}

/// Values of `currency` in `EditProductPrice`; more may be added.
public struct EditProductPriceCurrency: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Euro, used in the euro countries of the EU.
  public static var eur: Self { Self(rawValue: "EUR") }

  /// Pound sterling, used in the United Kingdom.
  public static var gbp: Self { Self(rawValue: "GBP") }

  /// Indonesian rupiah, used in Indonesia, without decimals.
  public static var idr: Self { Self(rawValue: "IDR") }

  /// Japanese yen, used in Japan, without decimals.
  public static var jpy: Self { Self(rawValue: "JPY") }

  /// Malaysian ringgit, used in Malaysia.
  public static var myr: Self { Self(rawValue: "MYR") }

  /// Philippine peso, used in the Philippines.
  public static var php: Self { Self(rawValue: "PHP") }

  /// Singapore dollar, used in Singapore.
  public static var sgd: Self { Self(rawValue: "SGD") }

  /// Thai baht, used in Thailand.
  public static var thb: Self { Self(rawValue: "THB") }

  /// United States dollar, also for global products.
  public static var usd: Self { Self(rawValue: "USD") }

  /// Vietnamese dong, used in Vietnam, without decimals.
  public static var vnd: Self { Self(rawValue: "VND") }

  public static var knownValues: [Self] {
    [.eur, .gbp, .idr, .jpy, .myr, .php, .sgd, .thb, .usd, .vnd]
  }
}

/// Values of `region` in `EditProductReplicatedProduct`, `region` in `ExternalProduct`, `region` in `PartialEditGlobalProductSalePrice`; more may be added.
public struct EditProductReplicatedProductRegion: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The market Germany, in the European Union.
  public static var de: Self { Self(rawValue: "DE") }

  /// The market Spain, in the European Union.
  public static var es: Self { Self(rawValue: "ES") }

  /// The market France, in the European Union.
  public static var fr: Self { Self(rawValue: "FR") }

  /// The market United Kingdom, outside the European Union.
  public static var gb: Self { Self(rawValue: "GB") }

  /// The market Indonesia, outside the European Union.
  public static var id: Self { Self(rawValue: "ID") }

  /// The market Ireland, in the European Union.
  public static var ie: Self { Self(rawValue: "IE") }

  /// The market Italy, in the European Union.
  public static var it: Self { Self(rawValue: "IT") }

  /// The market Japan, outside the European Union.
  public static var jp: Self { Self(rawValue: "JP") }

  /// The market Malaysia, outside the European Union.
  public static var my: Self { Self(rawValue: "MY") }

  /// The market Philippines, outside the European Union.
  public static var ph: Self { Self(rawValue: "PH") }

  /// The market Singapore, outside the European Union.
  public static var sg: Self { Self(rawValue: "SG") }

  /// The market Thailand, outside the European Union.
  public static var th: Self { Self(rawValue: "TH") }

  /// The market United States, outside the European Union.
  public static var us: Self { Self(rawValue: "US") }

  /// The market Vietnam, outside the European Union.
  public static var vn: Self { Self(rawValue: "VN") }

  public static var knownValues: [Self] {
    [.de, .es, .fr, .gb, .id, .ie, .it, .jp, .my, .ph, .sg, .th, .us, .vn]
  }
}

/// Values of `status` in `ExternalProduct`; more may be added.
public struct ExternalProductStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// No state in particular, the default.
  public static var all: Self { Self(rawValue: "ALL") }

  /// The product is not finished or not published on the other platform.
  public static var draft: Self { Self(rawValue: "DRAFT") }

  /// The product is on sale on the other platform.
  public static var active: Self { Self(rawValue: "ACTIVE") }

  /// The product was put away on the other platform and is not for sale there.
  public static var archived: Self { Self(rawValue: "ARCHIVED") }

  /// The product is blocked on the other platform.
  public static var suspended: Self { Self(rawValue: "SUSPENDED") }

  /// The product is about to be blocked on the other platform.
  public static var pendingSuspension: Self { Self(rawValue: "PENDING_SUSPENSION") }

  public static var knownValues: [Self] {
    [.all, .draft, .active, .archived, .suspended, .pendingSuspension]
  }
}

/// Values of `field_name` in `AppealMessage`; more may be added.
public struct FieldName: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The dispute concerns measurements shown to buyers.
  public static var appealMessageFieldSizeChart: Self { Self(rawValue: "APPEAL_MESSAGE_FIELD_SIZE_CHART") }

  public static var knownValues: [Self] {
    [.appealMessageFieldSizeChart]
  }
}

/// Values of `currency` in `GetGlobalProductPrice`; more may be added.
public struct GetGlobalProductPriceCurrency: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// United States dollar, also for global products.
  public static var usd: Self { Self(rawValue: "USD") }

  /// Euro, used in the euro countries of the EU.
  public static var eur: Self { Self(rawValue: "EUR") }

  public static var knownValues: [Self] {
    [.usd, .eur]
  }
}

/// Values of `locale` in `GetProductSkppDetailRequest`; more may be added.
public struct GetProductSkppDetailLocale: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// German, for Germany.
  public static var deDe: Self { Self(rawValue: "de-DE") }

  /// English without a country.
  public static var en: Self { Self(rawValue: "en") }

  /// English, for the United Kingdom.
  public static var enGb: Self { Self(rawValue: "en-GB") }

  /// Indonesian, for Indonesia.
  public static var idId: Self { Self(rawValue: "id-ID") }

  /// Italian, for Italy.
  public static var itIt: Self { Self(rawValue: "it-IT") }

  /// Japanese, for Japan.
  public static var jaJp: Self { Self(rawValue: "ja-JP") }

  /// Malay, for Malaysia.
  public static var msMy: Self { Self(rawValue: "ms-MY") }

  /// Portuguese, for Brazil.
  public static var ptBr: Self { Self(rawValue: "pt-BR") }

  /// Thai, for Thailand.
  public static var thTh: Self { Self(rawValue: "th-TH") }

  /// Vietnamese, for Vietnam.
  public static var viVn: Self { Self(rawValue: "vi-VN") }

  /// Chinese in simplified script, for mainland China.
  public static var zhCn: Self { Self(rawValue: "zh-CN") }

  public static var knownValues: [Self] {
    [.deDe, .en, .enGb, .idId, .itIt, .jaJp, .msMy, .ptBr, .thTh, .viVn, .zhCn]
  }
}

/// Values of `status` in `GetProductResponse`, `status` in `IntegratedPlatformStatus`, `status` in `Product`; more may be added.
public struct GetProductStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Saved but not submitted for listing; the seller must complete and list it.
  public static var draft: Self { Self(rawValue: "DRAFT") }

  /// Under review; goes on sale once it passes.
  public static var pending: Self { Self(rawValue: "PENDING") }

  /// The review refused the product; the seller must correct and submit it again.
  public static var failed: Self { Self(rawValue: "FAILED") }

  /// On sale and visible to buyers.
  public static var activate: Self { Self(rawValue: "ACTIVATE") }

  /// Taken off sale by the seller, who can activate it again.
  public static var sellerDeactivated: Self { Self(rawValue: "SELLER_DEACTIVATED") }

  /// Taken off sale by the platform; the seller must correct the cause.
  public static var platformDeactivated: Self { Self(rawValue: "PLATFORM_DEACTIVATED") }

  /// Frozen by the platform after a violation; the seller must appeal or correct it.
  public static var freeze: Self { Self(rawValue: "FREEZE") }

  /// Removed by the seller; local products can be restored with Recover Products.
  public static var deleted: Self { Self(rawValue: "DELETED") }

  public static var knownValues: [Self] {
    [.draft, .pending, .failed, .activate, .sellerDeactivated, .platformDeactivated, .freeze, .deleted]
  }
}

/// Values of `field` in `GetRecommendedProductTitleAndDescriptionSuggestion`; more may be added.
public struct GetRecommendedProductTitleAndDescriptionSuggestionField: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The name under which buyers see the product.
  public static var title: Self { Self(rawValue: "TITLE") }

  /// The text that describes the product to buyers.
  public static var description_: Self { Self(rawValue: "DESCRIPTION") }

  public static var knownValues: [Self] {
    [.title, .description_]
  }
}

/// Values of `status` in `GlobalProduct`, `status` in `SearchGlobalProductsRequest`; more may be added.
public struct GlobalProductStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Removed by the seller; local products can be restored with Recover Products.
  public static var deleted: Self { Self(rawValue: "DELETED") }

  /// Saved but not submitted for listing; the seller must complete and list it.
  public static var draft: Self { Self(rawValue: "DRAFT") }

  /// The global product is published in at least one market.
  public static var published: Self { Self(rawValue: "PUBLISHED") }

  /// The global product is complete but not published in any market.
  public static var unpublished: Self { Self(rawValue: "UNPUBLISHED") }

  public static var knownValues: [Self] {
    [.deleted, .draft, .published, .unpublished]
  }
}

/// Values of `type` in `IdentifierCode`; more may be added.
public struct IdentifierCodeType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Global Trade Item Number, up to 14 digits, which includes UPC and EAN.
  public static var gtin: Self { Self(rawValue: "GTIN") }

  /// European Article Number, 13 or 8 digits, the common barcode outside North America.
  public static var ean: Self { Self(rawValue: "EAN") }

  /// Universal Product Code, 12 digits, the common barcode in North America.
  public static var upc: Self { Self(rawValue: "UPC") }

  /// International Standard Book Number, for books.
  public static var isbn: Self { Self(rawValue: "ISBN") }

  /// Japanese Article Number, the form of the EAN used in Japan.
  public static var jan: Self { Self(rawValue: "JAN") }

  public static var knownValues: [Self] {
    [.gtin, .ean, .upc, .isbn, .jan]
  }
}

/// Values of `indicator_type` in `IndicatorDetail`; more may be added.
public struct IndicatorType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The chart is said to lack sizes that the product is sold in.
  public static var containsAllSaleProperty: Self { Self(rawValue: "CONTAINS_ALL_SALE_PROPERTY") }

  /// The chart is said to lack a measure that the category demands.
  public static var requiredDimension: Self { Self(rawValue: "REQUIRED_DIMENSION") }

  /// The chart is said to hold measures outside the allowed limits.
  public static var valueRangeOutOfRange: Self { Self(rawValue: "VALUE_RANGE_OUT_OF_RANGE") }

  public static var knownValues: [Self] {
    [.containsAllSaleProperty, .requiredDimension, .valueRangeOutOfRange]
  }
}

/// Values of `platform` in `IntegratedPlatformStatus`; more may be added.
public struct IntegratedPlatformStatusPlatform: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The Indonesian marketplace connected with TikTok Shop.
  public static var tokopedia: Self { Self(rawValue: "TOKOPEDIA") }

  public static var knownValues: [Self] {
    [.tokopedia]
  }
}

/// Values of `inventory_mode` in `ReplicateProductRequest`, `inventory_mode` in `ReplicateTarget`; more may be added.
public struct InventoryMode: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Each product keeps a stock of its own.
  public static var exclusive: Self { Self(rawValue: "EXCLUSIVE") }

  /// All linked products draw on one common stock.
  public static var shared: Self { Self(rawValue: "SHARED") }

  public static var knownValues: [Self] {
    [.exclusive, .shared]
  }
}

/// Values of `inventory_type` in `GlobalListingPolicy`; more may be added.
public struct InventoryType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The SKU sells from the same stock as its source in the other market.
  public static var shared: Self { Self(rawValue: "SHARED") }

  /// The SKU has stock of its own, apart from its source.
  public static var exclusive: Self { Self(rawValue: "EXCLUSIVE") }

  public static var knownValues: [Self] {
    [.shared, .exclusive]
  }
}

/// Values of `listing_methods` in `GetGlobalListingRulesResponse`; more may be added.
public struct ListingMethod: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// A global product is created first and then published in the markets.
  public static var globalPublishing: Self { Self(rawValue: "GLOBAL_PUBLISHING") }

  /// A product is created in one market and then copied to others.
  public static var localReplication: Self { Self(rawValue: "LOCAL_REPLICATION") }

  public static var knownValues: [Self] {
    [.globalPublishing, .localReplication]
  }
}

/// Values of `listing_platform` in `AuditFailedReason`, `listing_platform` in `GetCategoriesRequest`, `listing_platform` in `RecommendCategoryRequest` and others; more may be added.
public struct ListingPlatform: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Sold on TikTok Shop itself.
  public static var tiktokShop: Self { Self(rawValue: "TIKTOK_SHOP") }

  /// Sold on Tokopedia, the Indonesian marketplace connected with TikTok Shop.
  public static var tokopedia: Self { Self(rawValue: "TOKOPEDIA") }

  public static var knownValues: [Self] {
    [.tiktokShop, .tokopedia]
  }
}

/// Values of `listing_quality_tiers` in `SearchProductsRequest`; more may be added.
public struct ListingQualityTier: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The best quality of a listing.
  public static var excellent: Self { Self(rawValue: "EXCELLENT") }

  /// A listing with some weaknesses.
  public static var fair: Self { Self(rawValue: "FAIR") }

  /// A listing without important weaknesses.
  public static var good: Self { Self(rawValue: "GOOD") }

  /// A listing with serious weaknesses.
  public static var poor: Self { Self(rawValue: "POOR") }

  public static var knownValues: [Self] {
    [.excellent, .fair, .good, .poor]
  }
}

/// Values of `measurement_type` in `CreateSizeChartV2SizeChartData`; more may be added.
public struct MeasurementType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Sizes of the body that the product fits.
  public static var bodyMeasurements: Self { Self(rawValue: "BODY_MEASUREMENTS") }

  /// General sizes that are neither of body nor product.
  public static var genericMeasurements: Self { Self(rawValue: "GENERIC_MEASUREMENTS") }

  /// Sizes of the product itself.
  public static var productMeasurements: Self { Self(rawValue: "PRODUCT_MEASUREMENTS") }

  public static var knownValues: [Self] {
    [.bodyMeasurements, .genericMeasurements, .productMeasurements]
  }
}

/// Values of `status` in `OpportunityApplication`; more may be added.
public struct OpportunityApplicationStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The platform examines the product; becomes APPROVED or REJECTED.
  public static var reviewing: Self { Self(rawValue: "REVIEWING") }

  /// The product takes part in the opportunity.
  public static var approved: Self { Self(rawValue: "APPROVED") }

  /// The platform refused the product for this opportunity.
  public static var rejected: Self { Self(rawValue: "REJECTED") }

  public static var knownValues: [Self] {
    [.reviewing, .approved, .rejected]
  }
}

/// Values of `opportunity_matching_status` in `CandidateProduct`, `opportunity_matching_statuses` in `SearchCandidateProductsRequest`; more may be added.
public struct OpportunityMatchingStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Candidate products for which the search is still running.
  public static var pending: Self { Self(rawValue: "PENDING") }

  /// Candidate products for which at least one opportunity was found.
  public static var matched: Self { Self(rawValue: "MATCHED") }

  /// Candidate products for which no opportunity fits.
  public static var notMatched: Self { Self(rawValue: "NOT_MATCHED") }

  public static var knownValues: [Self] {
    [.pending, .matched, .notMatched]
  }
}

/// Values of `opportunity_type` in `ListOpportunitiesRequest`; more may be added.
public struct OpportunityType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Products of a category are wanted.
  public static var category: Self { Self(rawValue: "CATEGORY") }

  /// Products for a popular search word are wanted.
  public static var keyword: Self { Self(rawValue: "KEYWORD") }

  /// This exact item is wanted.
  public static var product: Self { Self(rawValue: "PRODUCT") }

  public static var knownValues: [Self] {
    [.category, .keyword, .product]
  }
}

/// Values of `optimization_fields` in `DiagnoseAndOptimizeProductRequest`; more may be added.
public struct OptimizationField: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Improves title, description and picture.
  public static var all: Self { Self(rawValue: "ALL") }

  /// Improves the product text, which can take more than 10 seconds.
  public static var description_: Self { Self(rawValue: "DESCRIPTION") }

  /// Improves the gallery picture.
  public static var image: Self { Self(rawValue: "IMAGE") }

  /// Suggests nothing, the default.
  public static var none_: Self { Self(rawValue: "NONE") }

  /// Improves the product name.
  public static var title: Self { Self(rawValue: "TITLE") }

  public static var knownValues: [Self] {
    [.all, .description_, .image, .none_, .title]
  }
}

/// Values of `optimization_mode` in `OptimizeImagesImage2`; more may be added.
public struct OptimizationMode: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Replaces what is behind the product by plain white.
  public static var whiteBackground: Self { Self(rawValue: "WHITE_BACKGROUND") }

  public static var knownValues: [Self] {
    [.whiteBackground]
  }
}

/// Values of `optimize_status` in `OptimizeImagesImage`; more may be added.
public struct OptimizeStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The improved picture is ready to use.
  public static var success: Self { Self(rawValue: "SUCCESS") }

  /// The picture had been improved before, so nothing was done.
  public static var ignore: Self { Self(rawValue: "IGNORE") }

  /// The work takes a few seconds; repeat the call to get the result.
  public static var processing: Self { Self(rawValue: "PROCESSING") }

  public static var knownValues: [Self] {
    [.success, .ignore, .processing]
  }
}

/// Values of `optional_regions` in `GetGlobalAttributesAttribute`, `optional_regions` in `GetGlobalCategoryRulesProductCertification`, `region` in `PublishGlobalProductProduct` and others; more may be added.
public struct OptionalRegion: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Not always needed for products sold in Germany.
  public static var de: Self { Self(rawValue: "DE") }

  /// Not always needed for products sold in Spain.
  public static var es: Self { Self(rawValue: "ES") }

  /// Not always needed for products sold in France.
  public static var fr: Self { Self(rawValue: "FR") }

  /// Not always needed for products sold in the United Kingdom.
  public static var gb: Self { Self(rawValue: "GB") }

  /// Not always needed for products sold in Indonesia.
  public static var id: Self { Self(rawValue: "ID") }

  /// Not always needed for products sold in Italy.
  public static var it: Self { Self(rawValue: "IT") }

  /// Not always needed for products sold in Ireland.
  public static var ie: Self { Self(rawValue: "IE") }

  /// Not always needed for products sold in Japan.
  public static var jp: Self { Self(rawValue: "JP") }

  /// Not always needed for products sold in Malaysia.
  public static var my: Self { Self(rawValue: "MY") }

  /// Not always needed for products sold in the Philippines.
  public static var ph: Self { Self(rawValue: "PH") }

  /// Not always needed for products sold in Singapore.
  public static var sg: Self { Self(rawValue: "SG") }

  /// Not always needed for products sold in Thailand.
  public static var th: Self { Self(rawValue: "TH") }

  /// Not always needed for products sold in the United States.
  public static var us: Self { Self(rawValue: "US") }

  /// Not always needed for products sold in Vietnam.
  public static var vn: Self { Self(rawValue: "VN") }

  /// Not always needed for products sold in Mexico.
  public static var mx: Self { Self(rawValue: "MX") }

  public static var knownValues: [Self] {
    [.de, .es, .fr, .gb, .id, .it, .ie, .jp, .my, .ph, .sg, .th, .us, .vn, .mx]
  }
}

/// Values of `unit` in `PackageWeight`; more may be added.
public struct PackageWeightUnit: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Kilograms, the metric unit accepted in all markets.
  public static var kilogram: Self { Self(rawValue: "KILOGRAM") }

  /// Pounds (about 453.6 g); US only.
  public static var pound: Self { Self(rawValue: "POUND") }

  public static var knownValues: [Self] {
    [.kilogram, .pound]
  }
}

/// Values of `region` in `PartialEditProductReplicatedProduct`, `region` in `PublishTarget`, `region` in `SalePrice`; more may be added.
public struct PartialEditProductReplicatedProductRegion: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The market Austria, in the European Union.
  public static var at: Self { Self(rawValue: "AT") }

  /// The market Belgium, in the European Union.
  public static var be: Self { Self(rawValue: "BE") }

  /// The market Czech Republic, in the European Union.
  public static var cz: Self { Self(rawValue: "CZ") }

  /// The market Germany, in the European Union.
  public static var de: Self { Self(rawValue: "DE") }

  /// The market Spain, in the European Union.
  public static var es: Self { Self(rawValue: "ES") }

  /// The market France, in the European Union.
  public static var fr: Self { Self(rawValue: "FR") }

  /// The market United Kingdom, outside the European Union.
  public static var gb: Self { Self(rawValue: "GB") }

  /// The market Greece, in the European Union.
  public static var gr: Self { Self(rawValue: "GR") }

  /// The market Hungary, in the European Union.
  public static var hu: Self { Self(rawValue: "HU") }

  /// The market Indonesia, outside the European Union.
  public static var id: Self { Self(rawValue: "ID") }

  /// The market Ireland, in the European Union.
  public static var ie: Self { Self(rawValue: "IE") }

  /// The market Italy, in the European Union.
  public static var it: Self { Self(rawValue: "IT") }

  /// The market Japan, outside the European Union.
  public static var jp: Self { Self(rawValue: "JP") }

  /// The market Mexico, outside the European Union.
  public static var mx: Self { Self(rawValue: "MX") }

  /// The market Malaysia, outside the European Union.
  public static var my: Self { Self(rawValue: "MY") }

  /// The market Netherlands, in the European Union.
  public static var nl: Self { Self(rawValue: "NL") }

  /// The market Philippines, outside the European Union.
  public static var ph: Self { Self(rawValue: "PH") }

  /// The market Poland, in the European Union; the ISO code would be PL.
  public static var po: Self { Self(rawValue: "PO") }

  /// The market Portugal, in the European Union.
  public static var pt: Self { Self(rawValue: "PT") }

  /// The market Singapore, outside the European Union.
  public static var sg: Self { Self(rawValue: "SG") }

  /// The market Thailand, outside the European Union.
  public static var th: Self { Self(rawValue: "TH") }

  /// The market United States, outside the European Union.
  public static var us: Self { Self(rawValue: "US") }

  /// The market Vietnam, outside the European Union.
  public static var vn: Self { Self(rawValue: "VN") }

  public static var knownValues: [Self] {
    [.at, .be, .cz, .de, .es, .fr, .gb, .gr, .hu, .id, .ie, .it, .jp, .mx, .my, .nl, .ph, .po, .pt, .sg, .th, .us, .vn]
  }
}

/// Values of `permission_statuses` in `Category`; more may be added.
public struct PermissionStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The shop may list products here.
  public static var available: Self { Self(rawValue: "AVAILABLE") }

  /// Restricted; the seller must apply in the Qualification Center of Seller Center first.
  public static var inviteOnly: Self { Self(rawValue: "INVITE_ONLY") }

  /// Outside what this shop may sell; the seller must ask the account manager.
  public static var nonMainCategory: Self { Self(rawValue: "NON_MAIN_CATEGORY") }

  /// Nothing may be listed here by any seller.
  public static var prohibited: Self { Self(rawValue: "PROHIBITED") }

  public static var knownValues: [Self] {
    [.available, .inviteOnly, .nonMainCategory, .prohibited]
  }
}

/// Values of `availability` in `PhoneNumber`; more may be added.
public struct PhoneNumberAvailability: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// There is a telephone number, which must be given.
  public static var available: Self { Self(rawValue: "AVAILABLE") }

  /// There is no telephone number.
  public static var unavailable: Self { Self(rawValue: "UNAVAILABLE") }

  public static var knownValues: [Self] {
    [.available, .unavailable]
  }
}

/// Values of `pre_approved_reasons` in `Audit`; more may be added.
public struct PreApprovedReason: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The identity check of the seller (KYC) is not finished; the seller must complete the registration.
  public static var kycPending: Self { Self(rawValue: "KYC_PENDING") }

  /// The category is restricted and not open to the shop yet; the seller must apply in Seller Center. US only.
  public static var restrictedCategoryPending: Self { Self(rawValue: "RESTRICTED_CATEGORY_PENDING") }

  public static var knownValues: [Self] {
    [.kycPending, .restrictedCategoryPending]
  }
}

/// Values of `product_status` in `GetProductResponse`; more may be added.
public struct ProductStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// New and not on sale yet.
  public static var initial: Self { Self(rawValue: "INITIAL") }

  /// Saved but not submitted for listing; the seller must complete and list it.
  public static var draft: Self { Self(rawValue: "DRAFT") }

  /// On sale, whatever the review of a later edit says.
  public static var activate: Self { Self(rawValue: "ACTIVATE") }

  /// Taken off sale by the seller, who can activate it again.
  public static var sellerDeactivated: Self { Self(rawValue: "SELLER_DEACTIVATED") }

  /// Taken off sale by the platform; the seller must correct the cause.
  public static var platformDeactivated: Self { Self(rawValue: "PLATFORM_DEACTIVATED") }

  /// Frozen by the platform after a violation; the seller must appeal or correct it.
  public static var freeze: Self { Self(rawValue: "FREEZE") }

  /// Removed from the shop and no longer for sale.
  public static var deleted: Self { Self(rawValue: "DELETED") }

  public static var knownValues: [Self] {
    [.initial, .draft, .activate, .sellerDeactivated, .platformDeactivated, .freeze, .deleted]
  }
}

/// Values of `product_tag` in `ProductTagOperation`; more may be added.
public struct ProductTag: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The product is offered in LIVE auctions.
  public static var auction: Self { Self(rawValue: "AUCTION") }

  public static var knownValues: [Self] {
    [.auction]
  }
}

/// Values of `product_types` in `GetProductResponse`; more may be added.
public struct ProductType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// A virtual bundle put together from other products of the shop.
  public static var combinedProduct: Self { Self(rawValue: "COMBINED_PRODUCT") }

  /// Also sold as a component of at least one virtual bundle.
  public static var inCombinedProduct: Self { Self(rawValue: "IN_COMBINED_PRODUCT") }

  /// Kept in step with listings in other markets; EU only.
  public static var gprTargetProduct: Self { Self(rawValue: "GPR_TARGET_PRODUCT") }

  public static var knownValues: [Self] {
    [.combinedProduct, .inCombinedProduct, .gprTargetProduct]
  }
}

/// Values of `status` in `PublishResult`; more may be added.
public struct PublishResultStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The change reached the local product, which the platform reviews next.
  public static var success: Self { Self(rawValue: "SUCCESS") }

  /// The change did not reach the local product of this market.
  public static var failed: Self { Self(rawValue: "FAILED") }

  /// Saved in the market as a local draft with errors in its data; the seller must correct and list it.
  public static var draft: Self { Self(rawValue: "DRAFT") }

  public static var knownValues: [Self] {
    [.success, .failed, .draft]
  }
}

/// Values of `quality_tier` in `DiagnosisResult`; more may be added.
public struct QualityTier: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The middle tier, reached when all improvements of this tier are made.
  public static var fair: Self { Self(rawValue: "FAIR") }

  /// The top tier, reached when the improvements of this tier and of FAIR are made.
  public static var good: Self { Self(rawValue: "GOOD") }

  public static var knownValues: [Self] {
    [.fair, .good]
  }
}

/// Values of `optional_regions` in `Manufacturer`, `optional_regions` in `ResponsiblePerson`, `region` in `BindResult` and others; more may be added.
public struct RequiredRegion: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The market Germany, in the European Union.
  public static var de: Self { Self(rawValue: "DE") }

  /// The market Spain, in the European Union.
  public static var es: Self { Self(rawValue: "ES") }

  /// The market France, in the European Union.
  public static var fr: Self { Self(rawValue: "FR") }

  /// The market Ireland, in the European Union.
  public static var ie: Self { Self(rawValue: "IE") }

  /// The market Italy, in the European Union.
  public static var it: Self { Self(rawValue: "IT") }

  public static var knownValues: [Self] {
    [.de, .es, .fr, .ie, .it]
  }
}

/// Values of `sales_regions` in `Product`; more may be added.
public struct SalesRegion: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The product is offered to buyers in Brazil.
  public static var br: Self { Self(rawValue: "BR") }

  /// The product is offered to buyers in Germany.
  public static var de: Self { Self(rawValue: "DE") }

  /// The product is offered to buyers in Spain.
  public static var es: Self { Self(rawValue: "ES") }

  /// The product is offered to buyers in France.
  public static var fr: Self { Self(rawValue: "FR") }

  /// The product is offered to buyers in the United Kingdom.
  public static var gb: Self { Self(rawValue: "GB") }

  /// The product is offered to buyers in Indonesia.
  public static var id: Self { Self(rawValue: "ID") }

  /// The product is offered to buyers in Ireland.
  public static var ie: Self { Self(rawValue: "IE") }

  /// The product is offered to buyers in Italy.
  public static var it: Self { Self(rawValue: "IT") }

  /// The product is offered to buyers in Japan.
  public static var jp: Self { Self(rawValue: "JP") }

  /// The product is offered to buyers in Mexico.
  public static var mx: Self { Self(rawValue: "MX") }

  /// The product is offered to buyers in Malaysia.
  public static var my: Self { Self(rawValue: "MY") }

  /// The product is offered to buyers in the Philippines.
  public static var ph: Self { Self(rawValue: "PH") }

  /// The product is offered to buyers in Singapore.
  public static var sg: Self { Self(rawValue: "SG") }

  /// The product is offered to buyers in Thailand.
  public static var th: Self { Self(rawValue: "TH") }

  /// The product is offered to buyers in the United States.
  public static var us: Self { Self(rawValue: "US") }

  /// The product is offered to buyers in Vietnam.
  public static var vn: Self { Self(rawValue: "VN") }

  public static var knownValues: [Self] {
    [.br, .de, .es, .fr, .gb, .id, .ie, .it, .jp, .mx, .my, .ph, .sg, .th, .us, .vn]
  }
}

/// Values of `save_mode` in `CreateProductRequest`, `save_mode` in `EditProductRequest`, `save_mode` in `PartialEditProductRequest`; more may be added.
public struct SaveMode: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Saves a draft to be finished later.
  public static var asDraft: Self { Self(rawValue: "AS_DRAFT") }

  /// Submits the product for listing at once, the default.
  public static var listing: Self { Self(rawValue: "LISTING") }

  public static var knownValues: [Self] {
    [.asDraft, .listing]
  }
}

/// Values of `tags` in `SearchOpportunitiesOpportunity`; more may be added.
public struct SearchOpportunitiesOpportunityTag: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// One of the best sellers on TikTok Shop.
  public static var tiktokshopHotSelling: Self { Self(rawValue: "TIKTOKSHOP_HOT_SELLING") }

  /// Wanted by many buyers on TikTok Shop.
  public static var popularInTiktokshop: Self { Self(rawValue: "POPULAR_IN_TIKTOKSHOP") }

  /// Wanted by buyers of several online marketplaces.
  public static var popularInMarketplaces: Self { Self(rawValue: "POPULAR_IN_MARKETPLACES") }

  public static var knownValues: [Self] {
    [.tiktokshopHotSelling, .popularInTiktokshop, .popularInMarketplaces]
  }
}

/// Values of `type` in `SearchOpportunitiesOpportunity`; more may be added.
public struct SearchOpportunitiesOpportunityType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// One popular item is wanted; the submitted product must be exactly the same.
  public static var product: Self { Self(rawValue: "PRODUCT") }

  /// A whole leaf category is wanted; the submitted product must lie in it.
  public static var leafCategory: Self { Self(rawValue: "LEAF_CATEGORY") }

  public static var knownValues: [Self] {
    [.product, .leafCategory]
  }
}

/// Values of `status` in `SearchProductsRequest`; more may be added.
public struct SearchProductsStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// On sale and visible to buyers.
  public static var activate: Self { Self(rawValue: "ACTIVATE") }

  /// No limit by state, the default.
  public static var all: Self { Self(rawValue: "ALL") }

  /// Removed by the seller; local products can be restored with Recover Products.
  public static var deleted: Self { Self(rawValue: "DELETED") }

  /// Saved but not submitted for listing; the seller must complete and list it.
  public static var draft: Self { Self(rawValue: "DRAFT") }

  /// The review refused the product; the seller must correct and submit it again.
  public static var failed: Self { Self(rawValue: "FAILED") }

  /// Frozen by the platform after a violation; the seller must appeal or correct it.
  public static var freeze: Self { Self(rawValue: "FREEZE") }

  /// Under review; goes on sale once it passes.
  public static var pending: Self { Self(rawValue: "PENDING") }

  /// Taken off sale by the platform; the seller must correct the cause.
  public static var platformDeactivated: Self { Self(rawValue: "PLATFORM_DEACTIVATED") }

  /// Taken off sale by the seller, who can activate it again.
  public static var sellerDeactivated: Self { Self(rawValue: "SELLER_DEACTIVATED") }

  public static var knownValues: [Self] {
    [.activate, .all, .deleted, .draft, .failed, .freeze, .pending, .platformDeactivated, .sellerDeactivated]
  }
}

/// Values of `selling_format` in `CheckProductListingRequest`, `selling_format` in `CreateProductRequest`, `selling_format` in `EditProductRequest`; more may be added.
public struct SellingFormat: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Sold at its price only.
  public static var fixedPrice: Self { Self(rawValue: "FIXED_PRICE") }

  /// Sold at its price and also by bidding in LIVE sessions.
  public static var fixedPriceAndLiveAuction: Self { Self(rawValue: "FIXED_PRICE_AND_LIVE_AUCTION") }

  public static var knownValues: [Self] {
    [.fixedPrice, .fixedPriceAndLiveAuction]
  }
}

/// Values of `shipping_insurance_requirement` in `CheckProductListingRequest`, `shipping_insurance_requirement` in `CreateProductRequest`, `shipping_insurance_requirement` in `EditProductRequest` and others; more may be added.
public struct ShippingInsuranceRequirement: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Buyers cannot insure the shipment.
  public static var notSupported: Self { Self(rawValue: "NOT_SUPPORTED") }

  /// Buyers may choose to insure the shipment.
  public static var optional: Self { Self(rawValue: "OPTIONAL") }

  /// Buyers must insure the shipment.
  public static var required: Self { Self(rawValue: "REQUIRED") }

  public static var knownValues: [Self] {
    [.notSupported, .optional, .required]
  }
}

/// Values of `size_chart_mode` in `SearchSizeChartsRequest`; more may be added.
public struct SizeChartMode: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The size chart belongs to a single product.
  public static var productScoped: Self { Self(rawValue: "PRODUCT_SCOPED") }

  /// The size chart is a template for many products.
  public static var reusableTemplate: Self { Self(rawValue: "REUSABLE_TEMPLATE") }

  public static var knownValues: [Self] {
    [.productScoped, .reusableTemplate]
  }
}

/// Values of `sns_filter` in `SearchProductsRequest`; more may be added.
public struct SnsFilter: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Subscribe and Save is set up for the product.
  public static var configured: Self { Self(rawValue: "CONFIGURED") }

  /// The product can take part in Subscribe and Save.
  public static var eligible: Self { Self(rawValue: "ELIGIBLE") }

  public static var knownValues: [Self] {
    [.configured, .eligible]
  }
}

/// Values of `locale` in `CheckProductListingRequest`, `locale` in `GetAttributesRequest`, `locale` in `GetCategoriesRequest` and others; more may be added.
public struct SourceLocale: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Czech, for the Czech Republic.
  public static var csCz: Self { Self(rawValue: "cs-CZ") }

  /// German, for Austria.
  public static var deAt: Self { Self(rawValue: "de-AT") }

  /// German, for Belgium.
  public static var deBe: Self { Self(rawValue: "de-BE") }

  /// German, for Germany.
  public static var deDe: Self { Self(rawValue: "de-DE") }

  /// Greek, for Greece.
  public static var elGr: Self { Self(rawValue: "el-GR") }

  /// English, for the United Kingdom.
  public static var enGb: Self { Self(rawValue: "en-GB") }

  /// English, for Ireland.
  public static var enIe: Self { Self(rawValue: "en-IE") }

  /// English, for the United States.
  public static var enUs: Self { Self(rawValue: "en-US") }

  /// Spanish, for Spain.
  public static var esEs: Self { Self(rawValue: "es-ES") }

  /// Spanish, for Mexico.
  public static var esMx: Self { Self(rawValue: "es-MX") }

  /// French, for Belgium.
  public static var frBe: Self { Self(rawValue: "fr-BE") }

  /// French, for France.
  public static var frFr: Self { Self(rawValue: "fr-FR") }

  /// Hungarian, for Hungary.
  public static var huHu: Self { Self(rawValue: "hu-HU") }

  /// Indonesian, for Indonesia.
  public static var idId: Self { Self(rawValue: "id-ID") }

  /// Italian, for Italy.
  public static var itIt: Self { Self(rawValue: "it-IT") }

  /// Japanese, for Japan.
  public static var jaJp: Self { Self(rawValue: "ja-JP") }

  /// Malay, for Malaysia.
  public static var msMy: Self { Self(rawValue: "ms-MY") }

  /// Dutch, for Belgium.
  public static var nlBe: Self { Self(rawValue: "nl-BE") }

  /// Dutch, for the Netherlands.
  public static var nlNl: Self { Self(rawValue: "nl-NL") }

  /// Polish, for Poland.
  public static var plPl: Self { Self(rawValue: "pl-PL") }

  /// Portuguese, for Brazil.
  public static var ptBr: Self { Self(rawValue: "pt-BR") }

  /// Portuguese, for Portugal.
  public static var ptPt: Self { Self(rawValue: "pt-PT") }

  /// Thai, for Thailand.
  public static var thTh: Self { Self(rawValue: "th-TH") }

  /// Vietnamese, for Vietnam.
  public static var viVn: Self { Self(rawValue: "vi-VN") }

  /// Chinese in simplified script, for mainland China.
  public static var zhCn: Self { Self(rawValue: "zh-CN") }

  public static var knownValues: [Self] {
    [.csCz, .deAt, .deBe, .deDe, .elGr, .enGb, .enIe, .enUs, .esEs, .esMx, .frBe, .frFr, .huHu, .idId, .itIt, .jaJp, .msMy, .nlBe, .nlNl, .plPl, .ptBr, .ptPt, .thTh, .viVn, .zhCn]
  }
}

/// Values of `status` in `StatusInfo`; more may be added.
public struct StatusInfoStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The SKU can be sold while its product is on sale.
  public static var normal: Self { Self(rawValue: "NORMAL") }

  /// The SKU is off sale; `deactivation_source` says through whom.
  public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }

  public static var knownValues: [Self] {
    [.normal, .deactivated]
  }
}

/// Values of `target_languages` in `CreateImageTranslationTasksImage`; more may be added.
public struct TargetLanguage: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Czech, for the Czech Republic.
  public static var csCz: Self { Self(rawValue: "cs-CZ") }

  /// Danish, for Denmark.
  public static var daDk: Self { Self(rawValue: "da-DK") }

  /// German, for Austria.
  public static var deAt: Self { Self(rawValue: "de-AT") }

  /// German, for Belgium.
  public static var deBe: Self { Self(rawValue: "de-BE") }

  /// German, for Germany.
  public static var deDe: Self { Self(rawValue: "de-DE") }

  /// Greek, for Greece.
  public static var elGr: Self { Self(rawValue: "el-GR") }

  /// English, for the United Kingdom.
  public static var enGb: Self { Self(rawValue: "en-GB") }

  /// English, for Ireland.
  public static var enIe: Self { Self(rawValue: "en-IE") }

  /// Spanish, for Spain.
  public static var esEs: Self { Self(rawValue: "es-ES") }

  /// Finnish, for Finland.
  public static var fiFi: Self { Self(rawValue: "fi-FI") }

  /// French, for Belgium.
  public static var frBe: Self { Self(rawValue: "fr-BE") }

  /// French, for France.
  public static var frFr: Self { Self(rawValue: "fr-FR") }

  /// Hungarian, for Hungary.
  public static var huHu: Self { Self(rawValue: "hu-HU") }

  /// Italian, for Italy.
  public static var itIt: Self { Self(rawValue: "it-IT") }

  /// Dutch, for Belgium.
  public static var nlBe: Self { Self(rawValue: "nl-BE") }

  /// Dutch, for the Netherlands.
  public static var nlNl: Self { Self(rawValue: "nl-NL") }

  /// Polish, for Poland.
  public static var plPl: Self { Self(rawValue: "pl-PL") }

  /// Portuguese, for Portugal.
  public static var ptPt: Self { Self(rawValue: "pt-PT") }

  /// Swedish, for Sweden.
  public static var svSe: Self { Self(rawValue: "sv-SE") }

  public static var knownValues: [Self] {
    [.csCz, .daDk, .deAt, .deBe, .deDe, .elGr, .enGb, .enIe, .esEs, .fiFi, .frBe, .frFr, .huHu, .itIt, .nlBe, .nlNl, .plPl, .ptPt, .svSe]
  }
}

/// Values of `status` in `TranslationTask`; more may be added.
public struct TranslationTaskStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The translation is under way; ask again later.
  public static var processing: Self { Self(rawValue: "PROCESSING") }

  /// The translated picture is ready.
  public static var completed: Self { Self(rawValue: "COMPLETED") }

  /// The translation ended with an error and gave no picture.
  public static var failed: Self { Self(rawValue: "FAILED") }

  public static var knownValues: [Self] {
    [.processing, .completed, .failed]
  }
}

/// Values of `unit_system` in `CreateSizeChartV2SizeChartData`; more may be added.
public struct UnitSystem: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Inches and pounds.
  public static var imperial: Self { Self(rawValue: "IMPERIAL") }

  /// Centimeters and kilograms.
  public static var metric: Self { Self(rawValue: "METRIC") }

  public static var knownValues: [Self] {
    [.imperial, .metric]
  }
}

/// Values of `use_case` in `UploadProductImageResponse`; more may be added.
public struct UploadProductImageUseCase: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Picture for the gallery of the product, 300 to 4000 pixels per side.
  public static var mainImage: Self { Self(rawValue: "MAIN_IMAGE") }

  /// Picture that shows a variant, such as a color.
  public static var attributeImage: Self { Self(rawValue: "ATTRIBUTE_IMAGE") }

  /// Picture inside the HTML description.
  public static var descriptionImage: Self { Self(rawValue: "DESCRIPTION_IMAGE") }

  /// Picture of a certificate, package or label that proves a requirement.
  public static var certificationImage: Self { Self(rawValue: "CERTIFICATION_IMAGE") }

  /// Picture of a size chart, at least 1024 pixels on the shorter side.
  public static var sizeChartImage: Self { Self(rawValue: "SIZE_CHART_IMAGE") }

  public static var knownValues: [Self] {
    [.mainImage, .attributeImage, .descriptionImage, .certificationImage, .sizeChartImage]
  }
}

/// Values of `use_case` in `UploadProductImageRequest`; more may be added.
public struct UseCase: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Picture for the gallery of the product, 300 to 4000 pixels per side.
  public static var mainImage: Self { Self(rawValue: "MAIN_IMAGE") }

  /// Picture that shows a variant, such as a color.
  public static var attributeImage: Self { Self(rawValue: "ATTRIBUTE_IMAGE") }

  /// Picture of a certificate, package or label that proves a requirement.
  public static var certificationImage: Self { Self(rawValue: "CERTIFICATION_IMAGE") }

  /// Picture for a product that buyers design themselves.
  public static var customizationImage: Self { Self(rawValue: "CUSTOMIZATION_IMAGE") }

  /// Picture inside the HTML description.
  public static var descriptionImage: Self { Self(rawValue: "DESCRIPTION_IMAGE") }

  /// Picture of a size chart, at least 1024 pixels on the shorter side.
  public static var sizeChartImage: Self { Self(rawValue: "SIZE_CHART_IMAGE") }

  public static var knownValues: [Self] {
    [.mainImage, .attributeImage, .certificationImage, .customizationImage, .descriptionImage, .sizeChartImage]
  }
}

/// Values of `value_data_format` in `Attribute`; more may be added.
public struct ValueDataFormat: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Numbers above zero, with or without decimals.
  public static var positiveIntOrDecimal: Self { Self(rawValue: "POSITIVE_INT_OR_DECIMAL") }

  public static var knownValues: [Self] {
    [.positiveIntOrDecimal]
  }
}
