// Generated from core/catalog by `cargo gen`. Do not edit.

import type { Resource, Caller } from "../resource.js";
import type { AffiliateApi } from "./affiliate.js";
import type { AffiliateCreatorApi } from "./affiliate_creator.js";
import type { AffiliatePartnerApi } from "./affiliate_partner.js";
import type { AffiliateSellerApi } from "./affiliate_seller.js";
import type { AnalyticsApi } from "./analytics.js";
import type { AuthorizationApi } from "./authorization.js";
import type { CustomerEngagementApi } from "./customer_engagement.js";
import type { CustomerServiceApi } from "./customer_service.js";
import type { DataReconciliationApi } from "./data_reconciliation.js";
import type { EpharmacyApi } from "./epharmacy.js";
import type { EventApi } from "./event.js";
import type { FbtApi } from "./fbt.js";
import type { FinanceApi } from "./finance.js";
import type { FulfillmentApi } from "./fulfillment.js";
import type { GsFullServiceCommodityApi } from "./gs_full_service_commodity.js";
import type { GsFullServiceInventoryApi } from "./gs_full_service_inventory.js";
import type { GsFullServiceShipmentApi } from "./gs_full_service_shipment.js";
import type { LogisticsApi } from "./logistics.js";
import type { OpenApi } from "./open.js";
import type { OrderApi } from "./order.js";
import type { ProductApi } from "./product.js";
import type { PromotionApi } from "./promotion.js";
import type { ReturnRefundApi } from "./return_refund.js";
import type { ReviewRatingApi } from "./review_rating.js";
import type { SellerApi } from "./seller.js";
import type { SupplyChainApi } from "./supply_chain.js";

/** The domains of the API on a client. Each is loaded when it is first used. */
export abstract class Resources {
  /** The client or handle that calls. */
  protected abstract readonly caller: Caller;
  readonly #loaded = new Map<string, Resource>();

  #load<R extends Resource>(name: string, load: () => new (caller: Caller) => R): R {
    let resource = this.#loaded.get(name);
    if (!resource) {
      const Class = load();
      resource = new Class(this.caller);
      this.#loaded.set(name, resource);
    }
    return resource as R;
  }

  /** Affiliate. */
  get affiliate(): AffiliateApi {
    return this.#load("affiliate", () => (require("./affiliate.js") as typeof import("./affiliate.js")).AffiliateApi);
  }

  /** Affiliate creator. */
  get affiliateCreator(): AffiliateCreatorApi {
    return this.#load("affiliate_creator", () => (require("./affiliate_creator.js") as typeof import("./affiliate_creator.js")).AffiliateCreatorApi);
  }

  /** Affiliate partner. */
  get affiliatePartner(): AffiliatePartnerApi {
    return this.#load("affiliate_partner", () => (require("./affiliate_partner.js") as typeof import("./affiliate_partner.js")).AffiliatePartnerApi);
  }

  /** Affiliate seller. */
  get affiliateSeller(): AffiliateSellerApi {
    return this.#load("affiliate_seller", () => (require("./affiliate_seller.js") as typeof import("./affiliate_seller.js")).AffiliateSellerApi);
  }

  /** Analytics. */
  get analytics(): AnalyticsApi {
    return this.#load("analytics", () => (require("./analytics.js") as typeof import("./analytics.js")).AnalyticsApi);
  }

  /** Authorization. */
  get authorization(): AuthorizationApi {
    return this.#load("authorization", () => (require("./authorization.js") as typeof import("./authorization.js")).AuthorizationApi);
  }

  /** Customer engagement. */
  get customerEngagement(): CustomerEngagementApi {
    return this.#load("customer_engagement", () => (require("./customer_engagement.js") as typeof import("./customer_engagement.js")).CustomerEngagementApi);
  }

  /** Customer service. */
  get customerService(): CustomerServiceApi {
    return this.#load("customer_service", () => (require("./customer_service.js") as typeof import("./customer_service.js")).CustomerServiceApi);
  }

  /** Data reconciliation. */
  get dataReconciliation(): DataReconciliationApi {
    return this.#load("data_reconciliation", () => (require("./data_reconciliation.js") as typeof import("./data_reconciliation.js")).DataReconciliationApi);
  }

  /** Epharmacy. */
  get epharmacy(): EpharmacyApi {
    return this.#load("epharmacy", () => (require("./epharmacy.js") as typeof import("./epharmacy.js")).EpharmacyApi);
  }

  /** Event. */
  get event(): EventApi {
    return this.#load("event", () => (require("./event.js") as typeof import("./event.js")).EventApi);
  }

  /** FBT. */
  get fbt(): FbtApi {
    return this.#load("fbt", () => (require("./fbt.js") as typeof import("./fbt.js")).FbtApi);
  }

  /** The name of {@link fbt} in other packages. */
  get fulfilledByTiktok(): FbtApi {
    return this.fbt;
  }

  /** Finance. */
  get finance(): FinanceApi {
    return this.#load("finance", () => (require("./finance.js") as typeof import("./finance.js")).FinanceApi);
  }

  /** Fulfillment. */
  get fulfillment(): FulfillmentApi {
    return this.#load("fulfillment", () => (require("./fulfillment.js") as typeof import("./fulfillment.js")).FulfillmentApi);
  }

  /** Gs full service commodity. */
  get gsFullServiceCommodity(): GsFullServiceCommodityApi {
    return this.#load("gs_full_service_commodity", () => (require("./gs_full_service_commodity.js") as typeof import("./gs_full_service_commodity.js")).GsFullServiceCommodityApi);
  }

  /** Gs full service inventory. */
  get gsFullServiceInventory(): GsFullServiceInventoryApi {
    return this.#load("gs_full_service_inventory", () => (require("./gs_full_service_inventory.js") as typeof import("./gs_full_service_inventory.js")).GsFullServiceInventoryApi);
  }

  /** Gs full service shipment. */
  get gsFullServiceShipment(): GsFullServiceShipmentApi {
    return this.#load("gs_full_service_shipment", () => (require("./gs_full_service_shipment.js") as typeof import("./gs_full_service_shipment.js")).GsFullServiceShipmentApi);
  }

  /** Logistics. */
  get logistics(): LogisticsApi {
    return this.#load("logistics", () => (require("./logistics.js") as typeof import("./logistics.js")).LogisticsApi);
  }

  /** The name of {@link logistics} in other packages. */
  get logistic(): LogisticsApi {
    return this.logistics;
  }

  /** Open. */
  get open(): OpenApi {
    return this.#load("open", () => (require("./open.js") as typeof import("./open.js")).OpenApi);
  }

  /** Order. */
  get order(): OrderApi {
    return this.#load("order", () => (require("./order.js") as typeof import("./order.js")).OrderApi);
  }

  /** Product. */
  get product(): ProductApi {
    return this.#load("product", () => (require("./product.js") as typeof import("./product.js")).ProductApi);
  }

  /** The name of {@link product} in other packages. */
  get globalProduct(): ProductApi {
    return this.product;
  }

  /** Promotion. */
  get promotion(): PromotionApi {
    return this.#load("promotion", () => (require("./promotion.js") as typeof import("./promotion.js")).PromotionApi);
  }

  /** Return refund. */
  get returnRefund(): ReturnRefundApi {
    return this.#load("return_refund", () => (require("./return_refund.js") as typeof import("./return_refund.js")).ReturnRefundApi);
  }

  /** The name of {@link returnRefund} in other packages. */
  get return(): ReturnRefundApi {
    return this.returnRefund;
  }

  /** Review rating. */
  get reviewRating(): ReviewRatingApi {
    return this.#load("review_rating", () => (require("./review_rating.js") as typeof import("./review_rating.js")).ReviewRatingApi);
  }

  /** Seller. */
  get seller(): SellerApi {
    return this.#load("seller", () => (require("./seller.js") as typeof import("./seller.js")).SellerApi);
  }

  /** Supply chain. */
  get supplyChain(): SupplyChainApi {
    return this.#load("supply_chain", () => (require("./supply_chain.js") as typeof import("./supply_chain.js")).SupplyChainApi);
  }

  /** The name of {@link supplyChain} in other packages. */
  get supplychain(): SupplyChainApi {
    return this.supplyChain;
  }
}