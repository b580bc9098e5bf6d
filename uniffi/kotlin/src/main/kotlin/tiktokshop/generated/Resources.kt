// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop

import tiktokshop.api.affiliate.AffiliateApi
import tiktokshop.api.affiliatecreator.AffiliateCreatorApi
import tiktokshop.api.affiliatepartner.AffiliatePartnerApi
import tiktokshop.api.affiliateseller.AffiliateSellerApi
import tiktokshop.api.analytics.AnalyticsApi
import tiktokshop.api.authorization.AuthorizationApi
import tiktokshop.api.customerengagement.CustomerEngagementApi
import tiktokshop.api.customerservice.CustomerServiceApi
import tiktokshop.api.datareconciliation.DataReconciliationApi
import tiktokshop.api.epharmacy.EpharmacyApi
import tiktokshop.api.event.EventApi
import tiktokshop.api.fbt.FbtApi
import tiktokshop.api.finance.FinanceApi
import tiktokshop.api.fulfillment.FulfillmentApi
import tiktokshop.api.gsfullservicecommodity.GsFullServiceCommodityApi
import tiktokshop.api.gsfullserviceinventory.GsFullServiceInventoryApi
import tiktokshop.api.gsfullserviceshipment.GsFullServiceShipmentApi
import tiktokshop.api.logistics.LogisticsApi
import tiktokshop.api.open.OpenApi
import tiktokshop.api.order.OrderApi
import tiktokshop.api.product.ProductApi
import tiktokshop.api.promotion.PromotionApi
import tiktokshop.api.returnrefund.ReturnRefundApi
import tiktokshop.api.reviewrating.ReviewRatingApi
import tiktokshop.api.seller.SellerApi
import tiktokshop.api.supplychain.SupplyChainApi
import tiktokshop.internal.Caller

/** The domains of the API on a client. */
public abstract class Resources internal constructor() {
    internal abstract val caller: Caller

    /** Affiliate. */
    public val affiliate: AffiliateApi get() = AffiliateApi(caller)

    /** Affiliate creator. */
    public val affiliateCreator: AffiliateCreatorApi get() = AffiliateCreatorApi(caller)

    /** Affiliate partner. */
    public val affiliatePartner: AffiliatePartnerApi get() = AffiliatePartnerApi(caller)

    /** Affiliate seller. */
    public val affiliateSeller: AffiliateSellerApi get() = AffiliateSellerApi(caller)

    /** Analytics. */
    public val analytics: AnalyticsApi get() = AnalyticsApi(caller)

    /** Authorization. */
    public val authorization: AuthorizationApi get() = AuthorizationApi(caller)

    /** Customer engagement. */
    public val customerEngagement: CustomerEngagementApi get() = CustomerEngagementApi(caller)

    /** Customer service. */
    public val customerService: CustomerServiceApi get() = CustomerServiceApi(caller)

    /** Data reconciliation. */
    public val dataReconciliation: DataReconciliationApi get() = DataReconciliationApi(caller)

    /** Epharmacy. */
    public val epharmacy: EpharmacyApi get() = EpharmacyApi(caller)

    /** Event. */
    public val event: EventApi get() = EventApi(caller)

    /** FBT. */
    public val fbt: FbtApi get() = FbtApi(caller)

    /** Finance. */
    public val finance: FinanceApi get() = FinanceApi(caller)

    /** Fulfillment. */
    public val fulfillment: FulfillmentApi get() = FulfillmentApi(caller)

    /** Gs full service commodity. */
    public val gsFullServiceCommodity: GsFullServiceCommodityApi get() = GsFullServiceCommodityApi(caller)

    /** Gs full service inventory. */
    public val gsFullServiceInventory: GsFullServiceInventoryApi get() = GsFullServiceInventoryApi(caller)

    /** Gs full service shipment. */
    public val gsFullServiceShipment: GsFullServiceShipmentApi get() = GsFullServiceShipmentApi(caller)

    /** Logistics. */
    public val logistics: LogisticsApi get() = LogisticsApi(caller)

    /** Open. */
    public val open: OpenApi get() = OpenApi(caller)

    /** Order. */
    public val order: OrderApi get() = OrderApi(caller)

    /** Product. */
    public val product: ProductApi get() = ProductApi(caller)

    /** Promotion. */
    public val promotion: PromotionApi get() = PromotionApi(caller)

    /** Return refund. */
    public val returnRefund: ReturnRefundApi get() = ReturnRefundApi(caller)

    /** Review rating. */
    public val reviewRating: ReviewRatingApi get() = ReviewRatingApi(caller)

    /** Seller. */
    public val seller: SellerApi get() = SellerApi(caller)

    /** Supply chain. */
    public val supplyChain: SupplyChainApi get() = SupplyChainApi(caller)
}