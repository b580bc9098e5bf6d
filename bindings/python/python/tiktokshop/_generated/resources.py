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

#: What the PHP and Laravel packages call a domain.
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


class Resources:
    """The domains of a `Client`."""

    if TYPE_CHECKING:

        def _resource(self, domain: str) -> Any: ...

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
        api: AffiliateApi = self._resource("affiliate")
        return api

    @property
    def affiliate_creator(self) -> AffiliateCreatorApi:
        """Affiliate creator."""
        api: AffiliateCreatorApi = self._resource("affiliate_creator")
        return api

    @property
    def affiliate_partner(self) -> AffiliatePartnerApi:
        """Affiliate partner."""
        api: AffiliatePartnerApi = self._resource("affiliate_partner")
        return api

    @property
    def affiliate_seller(self) -> AffiliateSellerApi:
        """Affiliate seller."""
        api: AffiliateSellerApi = self._resource("affiliate_seller")
        return api

    @property
    def analytics(self) -> AnalyticsApi:
        """Analytics."""
        api: AnalyticsApi = self._resource("analytics")
        return api

    @property
    def authorization(self) -> AuthorizationApi:
        """Authorization."""
        api: AuthorizationApi = self._resource("authorization")
        return api

    @property
    def customer_engagement(self) -> CustomerEngagementApi:
        """Customer engagement."""
        api: CustomerEngagementApi = self._resource("customer_engagement")
        return api

    @property
    def customer_service(self) -> CustomerServiceApi:
        """Customer service."""
        api: CustomerServiceApi = self._resource("customer_service")
        return api

    @property
    def data_reconciliation(self) -> DataReconciliationApi:
        """Data reconciliation."""
        api: DataReconciliationApi = self._resource("data_reconciliation")
        return api

    @property
    def epharmacy(self) -> EpharmacyApi:
        """Epharmacy."""
        api: EpharmacyApi = self._resource("epharmacy")
        return api

    @property
    def event(self) -> EventApi:
        """Event."""
        api: EventApi = self._resource("event")
        return api

    @property
    def fbt(self) -> FbtApi:
        """Fbt."""
        api: FbtApi = self._resource("fbt")
        return api

    @property
    def fulfilled_by_tiktok(self) -> FbtApi:
        """Another name of `fbt`."""
        api: FbtApi = self._resource("fbt")
        return api

    @property
    def finance(self) -> FinanceApi:
        """Finance."""
        api: FinanceApi = self._resource("finance")
        return api

    @property
    def fulfillment(self) -> FulfillmentApi:
        """Fulfillment."""
        api: FulfillmentApi = self._resource("fulfillment")
        return api

    @property
    def gs_full_service_commodity(self) -> GsFullServiceCommodityApi:
        """Gs full service commodity."""
        api: GsFullServiceCommodityApi = self._resource("gs_full_service_commodity")
        return api

    @property
    def gs_full_service_inventory(self) -> GsFullServiceInventoryApi:
        """Gs full service inventory."""
        api: GsFullServiceInventoryApi = self._resource("gs_full_service_inventory")
        return api

    @property
    def gs_full_service_shipment(self) -> GsFullServiceShipmentApi:
        """Gs full service shipment."""
        api: GsFullServiceShipmentApi = self._resource("gs_full_service_shipment")
        return api

    @property
    def logistics(self) -> LogisticsApi:
        """Logistics."""
        api: LogisticsApi = self._resource("logistics")
        return api

    @property
    def logistic(self) -> LogisticsApi:
        """Another name of `logistics`."""
        api: LogisticsApi = self._resource("logistics")
        return api

    @property
    def open(self) -> OpenApi:
        """Open."""
        api: OpenApi = self._resource("open")
        return api

    @property
    def order(self) -> OrderApi:
        """Order."""
        api: OrderApi = self._resource("order")
        return api

    @property
    def product(self) -> ProductApi:
        """Product."""
        api: ProductApi = self._resource("product")
        return api

    @property
    def global_product(self) -> ProductApi:
        """Another name of `product`."""
        api: ProductApi = self._resource("product")
        return api

    @property
    def promotion(self) -> PromotionApi:
        """Promotion."""
        api: PromotionApi = self._resource("promotion")
        return api

    @property
    def return_refund(self) -> ReturnRefundApi:
        """Return refund."""
        api: ReturnRefundApi = self._resource("return_refund")
        return api

    @property
    def review_rating(self) -> ReviewRatingApi:
        """Review rating."""
        api: ReviewRatingApi = self._resource("review_rating")
        return api

    @property
    def seller(self) -> SellerApi:
        """Seller."""
        api: SellerApi = self._resource("seller")
        return api

    @property
    def supply_chain(self) -> SupplyChainApi:
        """Supply chain."""
        api: SupplyChainApi = self._resource("supply_chain")
        return api

    @property
    def supplychain(self) -> SupplyChainApi:
        """Another name of `supply_chain`."""
        api: SupplyChainApi = self._resource("supply_chain")
        return api


class AsyncResources:
    """The domains of an `AsyncClient`."""

    if TYPE_CHECKING:

        def _resource(self, domain: str) -> Any: ...

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
        api: AsyncAffiliateApi = self._resource("affiliate")
        return api

    @property
    def affiliate_creator(self) -> AsyncAffiliateCreatorApi:
        """Affiliate creator."""
        api: AsyncAffiliateCreatorApi = self._resource("affiliate_creator")
        return api

    @property
    def affiliate_partner(self) -> AsyncAffiliatePartnerApi:
        """Affiliate partner."""
        api: AsyncAffiliatePartnerApi = self._resource("affiliate_partner")
        return api

    @property
    def affiliate_seller(self) -> AsyncAffiliateSellerApi:
        """Affiliate seller."""
        api: AsyncAffiliateSellerApi = self._resource("affiliate_seller")
        return api

    @property
    def analytics(self) -> AsyncAnalyticsApi:
        """Analytics."""
        api: AsyncAnalyticsApi = self._resource("analytics")
        return api

    @property
    def authorization(self) -> AsyncAuthorizationApi:
        """Authorization."""
        api: AsyncAuthorizationApi = self._resource("authorization")
        return api

    @property
    def customer_engagement(self) -> AsyncCustomerEngagementApi:
        """Customer engagement."""
        api: AsyncCustomerEngagementApi = self._resource("customer_engagement")
        return api

    @property
    def customer_service(self) -> AsyncCustomerServiceApi:
        """Customer service."""
        api: AsyncCustomerServiceApi = self._resource("customer_service")
        return api

    @property
    def data_reconciliation(self) -> AsyncDataReconciliationApi:
        """Data reconciliation."""
        api: AsyncDataReconciliationApi = self._resource("data_reconciliation")
        return api

    @property
    def epharmacy(self) -> AsyncEpharmacyApi:
        """Epharmacy."""
        api: AsyncEpharmacyApi = self._resource("epharmacy")
        return api

    @property
    def event(self) -> AsyncEventApi:
        """Event."""
        api: AsyncEventApi = self._resource("event")
        return api

    @property
    def fbt(self) -> AsyncFbtApi:
        """Fbt."""
        api: AsyncFbtApi = self._resource("fbt")
        return api

    @property
    def fulfilled_by_tiktok(self) -> AsyncFbtApi:
        """Another name of `fbt`."""
        api: AsyncFbtApi = self._resource("fbt")
        return api

    @property
    def finance(self) -> AsyncFinanceApi:
        """Finance."""
        api: AsyncFinanceApi = self._resource("finance")
        return api

    @property
    def fulfillment(self) -> AsyncFulfillmentApi:
        """Fulfillment."""
        api: AsyncFulfillmentApi = self._resource("fulfillment")
        return api

    @property
    def gs_full_service_commodity(self) -> AsyncGsFullServiceCommodityApi:
        """Gs full service commodity."""
        api: AsyncGsFullServiceCommodityApi = self._resource("gs_full_service_commodity")
        return api

    @property
    def gs_full_service_inventory(self) -> AsyncGsFullServiceInventoryApi:
        """Gs full service inventory."""
        api: AsyncGsFullServiceInventoryApi = self._resource("gs_full_service_inventory")
        return api

    @property
    def gs_full_service_shipment(self) -> AsyncGsFullServiceShipmentApi:
        """Gs full service shipment."""
        api: AsyncGsFullServiceShipmentApi = self._resource("gs_full_service_shipment")
        return api

    @property
    def logistics(self) -> AsyncLogisticsApi:
        """Logistics."""
        api: AsyncLogisticsApi = self._resource("logistics")
        return api

    @property
    def logistic(self) -> AsyncLogisticsApi:
        """Another name of `logistics`."""
        api: AsyncLogisticsApi = self._resource("logistics")
        return api

    @property
    def open(self) -> AsyncOpenApi:
        """Open."""
        api: AsyncOpenApi = self._resource("open")
        return api

    @property
    def order(self) -> AsyncOrderApi:
        """Order."""
        api: AsyncOrderApi = self._resource("order")
        return api

    @property
    def product(self) -> AsyncProductApi:
        """Product."""
        api: AsyncProductApi = self._resource("product")
        return api

    @property
    def global_product(self) -> AsyncProductApi:
        """Another name of `product`."""
        api: AsyncProductApi = self._resource("product")
        return api

    @property
    def promotion(self) -> AsyncPromotionApi:
        """Promotion."""
        api: AsyncPromotionApi = self._resource("promotion")
        return api

    @property
    def return_refund(self) -> AsyncReturnRefundApi:
        """Return refund."""
        api: AsyncReturnRefundApi = self._resource("return_refund")
        return api

    @property
    def review_rating(self) -> AsyncReviewRatingApi:
        """Review rating."""
        api: AsyncReviewRatingApi = self._resource("review_rating")
        return api

    @property
    def seller(self) -> AsyncSellerApi:
        """Seller."""
        api: AsyncSellerApi = self._resource("seller")
        return api

    @property
    def supply_chain(self) -> AsyncSupplyChainApi:
        """Supply chain."""
        api: AsyncSupplyChainApi = self._resource("supply_chain")
        return api

    @property
    def supplychain(self) -> AsyncSupplyChainApi:
        """Another name of `supply_chain`."""
        api: AsyncSupplyChainApi = self._resource("supply_chain")
        return api
