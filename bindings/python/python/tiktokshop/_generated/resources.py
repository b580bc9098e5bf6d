# Generated from core/catalog by `cargo gen`. Do not edit.

"""The domains of the API as properties of the clients. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .affiliate.api import AsyncAffiliateApi, AffiliateApi
    from .affiliate_creator.api import AsyncAffiliateCreatorApi, AffiliateCreatorApi
    from .affiliate_partner.api import AsyncAffiliatePartnerApi, AffiliatePartnerApi
    from .affiliate_seller.api import AsyncAffiliateSellerApi, AffiliateSellerApi
    from .analytics.api import AsyncAnalyticsApi, AnalyticsApi
    from .authorization.api import AsyncAuthorizationApi, AuthorizationApi
    from .customer_engagement.api import AsyncCustomerEngagementApi, CustomerEngagementApi
    from .customer_service.api import AsyncCustomerServiceApi, CustomerServiceApi
    from .data_reconciliation.api import AsyncDataReconciliationApi, DataReconciliationApi
    from .epharmacy.api import AsyncEpharmacyApi, EpharmacyApi
    from .event.api import AsyncEventApi, EventApi
    from .fbt.api import AsyncFbtApi, FbtApi
    from .finance.api import AsyncFinanceApi, FinanceApi
    from .fulfillment.api import AsyncFulfillmentApi, FulfillmentApi
    from .gs_full_service_commodity.api import AsyncGsFullServiceCommodityApi, GsFullServiceCommodityApi
    from .gs_full_service_inventory.api import AsyncGsFullServiceInventoryApi, GsFullServiceInventoryApi
    from .gs_full_service_shipment.api import AsyncGsFullServiceShipmentApi, GsFullServiceShipmentApi
    from .logistics.api import AsyncLogisticsApi, LogisticsApi
    from .open.api import AsyncOpenApi, OpenApi
    from .order.api import AsyncOrderApi, OrderApi
    from .product.api import AsyncProductApi, ProductApi
    from .promotion.api import AsyncPromotionApi, PromotionApi
    from .return_refund.api import AsyncReturnRefundApi, ReturnRefundApi
    from .review_rating.api import AsyncReviewRatingApi, ReviewRatingApi
    from .seller.api import AsyncSellerApi, SellerApi
    from .supply_chain.api import AsyncSupplyChainApi, SupplyChainApi

#: The names of domains in the PHP and Laravel packages.
ALIASES = {
    "Affiliate": "affiliate",
    "AffiliateCreator": "affiliate_creator",
    "AffiliatePartner": "affiliate_partner",
    "AffiliateSeller": "affiliate_seller",
    "Analytics": "analytics",
    "Authorization": "authorization",
    "CustomerEngagement": "customer_engagement",
    "CustomerService": "customer_service",
    "DataReconciliation": "data_reconciliation",
    "Epharmacy": "epharmacy",
    "Event": "event",
    "Fbt": "fbt",
    "FulfilledByTiktok": "fbt",
    "fulfilled_by_tiktok": "fbt",
    "Finance": "finance",
    "Fulfillment": "fulfillment",
    "GsFullServiceCommodity": "gs_full_service_commodity",
    "GsFullServiceInventory": "gs_full_service_inventory",
    "GsFullServiceShipment": "gs_full_service_shipment",
    "Logistic": "logistics",
    "Logistics": "logistics",
    "logistic": "logistics",
    "Open": "open",
    "Order": "order",
    "GlobalProduct": "product",
    "Product": "product",
    "global_product": "product",
    "Promotion": "promotion",
    "ReturnRefund": "return_refund",
    "return": "return_refund",
    "ReviewRating": "review_rating",
    "Seller": "seller",
    "SupplyChain": "supply_chain",
    "Supplychain": "supply_chain",
    "supplychain": "supply_chain",
    "return_": "return_refund",
}

DOMAINS = (
    "affiliate",
    "affiliate_creator",
    "affiliate_partner",
    "affiliate_seller",
    "analytics",
    "authorization",
    "customer_engagement",
    "customer_service",
    "data_reconciliation",
    "epharmacy",
    "event",
    "fbt",
    "finance",
    "fulfillment",
    "gs_full_service_commodity",
    "gs_full_service_inventory",
    "gs_full_service_shipment",
    "logistics",
    "open",
    "order",
    "product",
    "promotion",
    "return_refund",
    "review_rating",
    "seller",
    "supply_chain",
)


def _domain(name: str, doc: str) -> Any:
    """A property that loads its domain. It has no type, because naming the types would load all domains."""
    return property(lambda client: client._resource(name), doc=doc)


class Resources:
    """The domains of a `Client`."""

    if TYPE_CHECKING:

        # The names of PHP packages, which `__getattr__` finds.
        @property
        def Affiliate(self) -> AffiliateApi: ...
        @property
        def AffiliateCreator(self) -> AffiliateCreatorApi: ...
        @property
        def AffiliatePartner(self) -> AffiliatePartnerApi: ...
        @property
        def AffiliateSeller(self) -> AffiliateSellerApi: ...
        @property
        def Analytics(self) -> AnalyticsApi: ...
        @property
        def Authorization(self) -> AuthorizationApi: ...
        @property
        def CustomerEngagement(self) -> CustomerEngagementApi: ...
        @property
        def CustomerService(self) -> CustomerServiceApi: ...
        @property
        def DataReconciliation(self) -> DataReconciliationApi: ...
        @property
        def Epharmacy(self) -> EpharmacyApi: ...
        @property
        def Event(self) -> EventApi: ...
        @property
        def Fbt(self) -> FbtApi: ...
        @property
        def FulfilledByTiktok(self) -> FbtApi: ...
        @property
        def Finance(self) -> FinanceApi: ...
        @property
        def Fulfillment(self) -> FulfillmentApi: ...
        @property
        def GsFullServiceCommodity(self) -> GsFullServiceCommodityApi: ...
        @property
        def GsFullServiceInventory(self) -> GsFullServiceInventoryApi: ...
        @property
        def GsFullServiceShipment(self) -> GsFullServiceShipmentApi: ...
        @property
        def Logistic(self) -> LogisticsApi: ...
        @property
        def Logistics(self) -> LogisticsApi: ...
        @property
        def Open(self) -> OpenApi: ...
        @property
        def Order(self) -> OrderApi: ...
        @property
        def GlobalProduct(self) -> ProductApi: ...
        @property
        def Product(self) -> ProductApi: ...
        @property
        def Promotion(self) -> PromotionApi: ...
        @property
        def ReturnRefund(self) -> ReturnRefundApi: ...
        @property
        def ReviewRating(self) -> ReviewRatingApi: ...
        @property
        def Seller(self) -> SellerApi: ...
        @property
        def SupplyChain(self) -> SupplyChainApi: ...
        @property
        def Supplychain(self) -> SupplyChainApi: ...
        @property
        def return_(self) -> ReturnRefundApi: ...

        @property
        def affiliate(self) -> AffiliateApi:
            """Affiliate."""

        @property
        def affiliate_creator(self) -> AffiliateCreatorApi:
            """Affiliate creator."""

        @property
        def affiliate_partner(self) -> AffiliatePartnerApi:
            """Affiliate partner."""

        @property
        def affiliate_seller(self) -> AffiliateSellerApi:
            """Affiliate seller."""

        @property
        def analytics(self) -> AnalyticsApi:
            """Analytics."""

        @property
        def authorization(self) -> AuthorizationApi:
            """Authorization."""

        @property
        def customer_engagement(self) -> CustomerEngagementApi:
            """Customer engagement."""

        @property
        def customer_service(self) -> CustomerServiceApi:
            """Customer service."""

        @property
        def data_reconciliation(self) -> DataReconciliationApi:
            """Data reconciliation."""

        @property
        def epharmacy(self) -> EpharmacyApi:
            """Epharmacy."""

        @property
        def event(self) -> EventApi:
            """Event."""

        @property
        def fbt(self) -> FbtApi:
            """FBT."""

        @property
        def fulfilled_by_tiktok(self) -> FbtApi:
            """Another name for `fbt`."""

        @property
        def finance(self) -> FinanceApi:
            """Finance."""

        @property
        def fulfillment(self) -> FulfillmentApi:
            """Fulfillment."""

        @property
        def gs_full_service_commodity(self) -> GsFullServiceCommodityApi:
            """Gs full service commodity."""

        @property
        def gs_full_service_inventory(self) -> GsFullServiceInventoryApi:
            """Gs full service inventory."""

        @property
        def gs_full_service_shipment(self) -> GsFullServiceShipmentApi:
            """Gs full service shipment."""

        @property
        def logistics(self) -> LogisticsApi:
            """Logistics."""

        @property
        def logistic(self) -> LogisticsApi:
            """Another name for `logistics`."""

        @property
        def open(self) -> OpenApi:
            """Open."""

        @property
        def order(self) -> OrderApi:
            """Order."""

        @property
        def product(self) -> ProductApi:
            """Product."""

        @property
        def global_product(self) -> ProductApi:
            """Another name for `product`."""

        @property
        def promotion(self) -> PromotionApi:
            """Promotion."""

        @property
        def return_refund(self) -> ReturnRefundApi:
            """Return refund."""

        @property
        def review_rating(self) -> ReviewRatingApi:
            """Review rating."""

        @property
        def seller(self) -> SellerApi:
            """Seller."""

        @property
        def supply_chain(self) -> SupplyChainApi:
            """Supply chain."""

        @property
        def supplychain(self) -> SupplyChainApi:
            """Another name for `supply_chain`."""

    else:
        affiliate = _domain("affiliate", "Affiliate.")
        affiliate_creator = _domain("affiliate_creator", "Affiliate creator.")
        affiliate_partner = _domain("affiliate_partner", "Affiliate partner.")
        affiliate_seller = _domain("affiliate_seller", "Affiliate seller.")
        analytics = _domain("analytics", "Analytics.")
        authorization = _domain("authorization", "Authorization.")
        customer_engagement = _domain("customer_engagement", "Customer engagement.")
        customer_service = _domain("customer_service", "Customer service.")
        data_reconciliation = _domain("data_reconciliation", "Data reconciliation.")
        epharmacy = _domain("epharmacy", "Epharmacy.")
        event = _domain("event", "Event.")
        fbt = _domain("fbt", "FBT.")
        fulfilled_by_tiktok = _domain("fbt", "Another name for `fbt`.")
        finance = _domain("finance", "Finance.")
        fulfillment = _domain("fulfillment", "Fulfillment.")
        gs_full_service_commodity = _domain("gs_full_service_commodity", "Gs full service commodity.")
        gs_full_service_inventory = _domain("gs_full_service_inventory", "Gs full service inventory.")
        gs_full_service_shipment = _domain("gs_full_service_shipment", "Gs full service shipment.")
        logistics = _domain("logistics", "Logistics.")
        logistic = _domain("logistics", "Another name for `logistics`.")
        open = _domain("open", "Open.")
        order = _domain("order", "Order.")
        product = _domain("product", "Product.")
        global_product = _domain("product", "Another name for `product`.")
        promotion = _domain("promotion", "Promotion.")
        return_refund = _domain("return_refund", "Return refund.")
        review_rating = _domain("review_rating", "Review rating.")
        seller = _domain("seller", "Seller.")
        supply_chain = _domain("supply_chain", "Supply chain.")
        supplychain = _domain("supply_chain", "Another name for `supply_chain`.")


class AsyncResources:
    """The domains of an `AsyncClient`."""

    if TYPE_CHECKING:

        # The names of PHP packages, which `__getattr__` finds.
        @property
        def Affiliate(self) -> AsyncAffiliateApi: ...
        @property
        def AffiliateCreator(self) -> AsyncAffiliateCreatorApi: ...
        @property
        def AffiliatePartner(self) -> AsyncAffiliatePartnerApi: ...
        @property
        def AffiliateSeller(self) -> AsyncAffiliateSellerApi: ...
        @property
        def Analytics(self) -> AsyncAnalyticsApi: ...
        @property
        def Authorization(self) -> AsyncAuthorizationApi: ...
        @property
        def CustomerEngagement(self) -> AsyncCustomerEngagementApi: ...
        @property
        def CustomerService(self) -> AsyncCustomerServiceApi: ...
        @property
        def DataReconciliation(self) -> AsyncDataReconciliationApi: ...
        @property
        def Epharmacy(self) -> AsyncEpharmacyApi: ...
        @property
        def Event(self) -> AsyncEventApi: ...
        @property
        def Fbt(self) -> AsyncFbtApi: ...
        @property
        def FulfilledByTiktok(self) -> AsyncFbtApi: ...
        @property
        def Finance(self) -> AsyncFinanceApi: ...
        @property
        def Fulfillment(self) -> AsyncFulfillmentApi: ...
        @property
        def GsFullServiceCommodity(self) -> AsyncGsFullServiceCommodityApi: ...
        @property
        def GsFullServiceInventory(self) -> AsyncGsFullServiceInventoryApi: ...
        @property
        def GsFullServiceShipment(self) -> AsyncGsFullServiceShipmentApi: ...
        @property
        def Logistic(self) -> AsyncLogisticsApi: ...
        @property
        def Logistics(self) -> AsyncLogisticsApi: ...
        @property
        def Open(self) -> AsyncOpenApi: ...
        @property
        def Order(self) -> AsyncOrderApi: ...
        @property
        def GlobalProduct(self) -> AsyncProductApi: ...
        @property
        def Product(self) -> AsyncProductApi: ...
        @property
        def Promotion(self) -> AsyncPromotionApi: ...
        @property
        def ReturnRefund(self) -> AsyncReturnRefundApi: ...
        @property
        def ReviewRating(self) -> AsyncReviewRatingApi: ...
        @property
        def Seller(self) -> AsyncSellerApi: ...
        @property
        def SupplyChain(self) -> AsyncSupplyChainApi: ...
        @property
        def Supplychain(self) -> AsyncSupplyChainApi: ...
        @property
        def return_(self) -> AsyncReturnRefundApi: ...

        @property
        def affiliate(self) -> AsyncAffiliateApi:
            """Affiliate."""

        @property
        def affiliate_creator(self) -> AsyncAffiliateCreatorApi:
            """Affiliate creator."""

        @property
        def affiliate_partner(self) -> AsyncAffiliatePartnerApi:
            """Affiliate partner."""

        @property
        def affiliate_seller(self) -> AsyncAffiliateSellerApi:
            """Affiliate seller."""

        @property
        def analytics(self) -> AsyncAnalyticsApi:
            """Analytics."""

        @property
        def authorization(self) -> AsyncAuthorizationApi:
            """Authorization."""

        @property
        def customer_engagement(self) -> AsyncCustomerEngagementApi:
            """Customer engagement."""

        @property
        def customer_service(self) -> AsyncCustomerServiceApi:
            """Customer service."""

        @property
        def data_reconciliation(self) -> AsyncDataReconciliationApi:
            """Data reconciliation."""

        @property
        def epharmacy(self) -> AsyncEpharmacyApi:
            """Epharmacy."""

        @property
        def event(self) -> AsyncEventApi:
            """Event."""

        @property
        def fbt(self) -> AsyncFbtApi:
            """FBT."""

        @property
        def fulfilled_by_tiktok(self) -> AsyncFbtApi:
            """Another name for `fbt`."""

        @property
        def finance(self) -> AsyncFinanceApi:
            """Finance."""

        @property
        def fulfillment(self) -> AsyncFulfillmentApi:
            """Fulfillment."""

        @property
        def gs_full_service_commodity(self) -> AsyncGsFullServiceCommodityApi:
            """Gs full service commodity."""

        @property
        def gs_full_service_inventory(self) -> AsyncGsFullServiceInventoryApi:
            """Gs full service inventory."""

        @property
        def gs_full_service_shipment(self) -> AsyncGsFullServiceShipmentApi:
            """Gs full service shipment."""

        @property
        def logistics(self) -> AsyncLogisticsApi:
            """Logistics."""

        @property
        def logistic(self) -> AsyncLogisticsApi:
            """Another name for `logistics`."""

        @property
        def open(self) -> AsyncOpenApi:
            """Open."""

        @property
        def order(self) -> AsyncOrderApi:
            """Order."""

        @property
        def product(self) -> AsyncProductApi:
            """Product."""

        @property
        def global_product(self) -> AsyncProductApi:
            """Another name for `product`."""

        @property
        def promotion(self) -> AsyncPromotionApi:
            """Promotion."""

        @property
        def return_refund(self) -> AsyncReturnRefundApi:
            """Return refund."""

        @property
        def review_rating(self) -> AsyncReviewRatingApi:
            """Review rating."""

        @property
        def seller(self) -> AsyncSellerApi:
            """Seller."""

        @property
        def supply_chain(self) -> AsyncSupplyChainApi:
            """Supply chain."""

        @property
        def supplychain(self) -> AsyncSupplyChainApi:
            """Another name for `supply_chain`."""

    else:
        affiliate = _domain("affiliate", "Affiliate.")
        affiliate_creator = _domain("affiliate_creator", "Affiliate creator.")
        affiliate_partner = _domain("affiliate_partner", "Affiliate partner.")
        affiliate_seller = _domain("affiliate_seller", "Affiliate seller.")
        analytics = _domain("analytics", "Analytics.")
        authorization = _domain("authorization", "Authorization.")
        customer_engagement = _domain("customer_engagement", "Customer engagement.")
        customer_service = _domain("customer_service", "Customer service.")
        data_reconciliation = _domain("data_reconciliation", "Data reconciliation.")
        epharmacy = _domain("epharmacy", "Epharmacy.")
        event = _domain("event", "Event.")
        fbt = _domain("fbt", "FBT.")
        fulfilled_by_tiktok = _domain("fbt", "Another name for `fbt`.")
        finance = _domain("finance", "Finance.")
        fulfillment = _domain("fulfillment", "Fulfillment.")
        gs_full_service_commodity = _domain("gs_full_service_commodity", "Gs full service commodity.")
        gs_full_service_inventory = _domain("gs_full_service_inventory", "Gs full service inventory.")
        gs_full_service_shipment = _domain("gs_full_service_shipment", "Gs full service shipment.")
        logistics = _domain("logistics", "Logistics.")
        logistic = _domain("logistics", "Another name for `logistics`.")
        open = _domain("open", "Open.")
        order = _domain("order", "Order.")
        product = _domain("product", "Product.")
        global_product = _domain("product", "Another name for `product`.")
        promotion = _domain("promotion", "Promotion.")
        return_refund = _domain("return_refund", "Return refund.")
        review_rating = _domain("review_rating", "Review rating.")
        seller = _domain("seller", "Seller.")
        supply_chain = _domain("supply_chain", "Supply chain.")
        supplychain = _domain("supply_chain", "Another name for `supply_chain`.")
