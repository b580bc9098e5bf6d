// Generated from core/catalog by `cargo gen`. Do not edit.

@_exported import TikTokShopAffiliate
@_exported import TikTokShopAffiliateCreator
@_exported import TikTokShopAffiliatePartner
@_exported import TikTokShopAffiliateSeller
@_exported import TikTokShopAnalytics
@_exported import TikTokShopAuthorization
@_exported import TikTokShopCustomerEngagement
@_exported import TikTokShopCustomerService
@_exported import TikTokShopDataReconciliation
@_exported import TikTokShopEpharmacy
@_exported import TikTokShopEvent
@_exported import TikTokShopFbt
@_exported import TikTokShopFinance
@_exported import TikTokShopFulfillment
@_exported import TikTokShopGsFullServiceCommodity
@_exported import TikTokShopGsFullServiceInventory
@_exported import TikTokShopGsFullServiceShipment
@_exported import TikTokShopLogistics
@_exported import TikTokShopOpen
@_exported import TikTokShopOrder
@_exported import TikTokShopProduct
@_exported import TikTokShopPromotion
@_exported import TikTokShopReturnRefund
@_exported import TikTokShopReviewRating
@_exported import TikTokShopSeller
@_exported import TikTokShopSupplyChain

/// `TikTokShopOrder.Order`. Other domains have a type of this name, too, which is named with its module.
public typealias Order = TikTokShopOrder.Order

/// `TikTokShopOrder.OrderStatus`. Other domains have a type of this name, too, which is named with its module.
public typealias OrderStatus = TikTokShopOrder.OrderStatus

/// `TikTokShopOrder.OrderType`. Other domains have a type of this name, too, which is named with its module.
public typealias OrderType = TikTokShopOrder.OrderType

/// `TikTokShopProduct.Product`. Other domains have a type of this name, too, which is named with its module.
public typealias Product = TikTokShopProduct.Product

/// `TikTokShopProduct.ProductAttribute`. Other domains have a type of this name, too, which is named with its module.
public typealias ProductAttribute = TikTokShopProduct.ProductAttribute

/// `TikTokShopProduct.ProductImage`. Other domains have a type of this name, too, which is named with its module.
public typealias ProductImage = TikTokShopProduct.ProductImage

/// `TikTokShopProduct.ProductStatus`. Other domains have a type of this name, too, which is named with its module.
public typealias ProductStatus = TikTokShopProduct.ProductStatus

/// `TikTokShopProduct.ProductType`. Other domains have a type of this name, too, which is named with its module.
public typealias ProductType = TikTokShopProduct.ProductType
