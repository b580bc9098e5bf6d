// Compiled, never run: the types have a place for every field of responses that the platform sent.
// A field that they lack makes `Lost` name it, so that `never` refuses it.

import type * as analytics from "tiktokshop/api/analytics";
import type * as finance from "tiktokshop/api/finance";
import type * as fulfillment from "tiktokshop/api/fulfillment";
import type * as logistics from "tiktokshop/api/logistics";
import type * as order from "tiktokshop/api/order";
import type * as product from "tiktokshop/api/product";
import type * as returnRefund from "tiktokshop/api/return_refund";
import type getAftersaleEligibility from "../../../../tests/payloads/GetAftersaleEligibility_202602.json";
import type getBestsellingVideos from "../../../../tests/payloads/GetBestsellingVideos_202511.json";
import type getDecisionEligibility from "../../../../tests/payloads/GetDecisionEligibility_202601.json";
import type getOrderDetail from "../../../../tests/payloads/GetOrderDetail_202507.json";
import type getOrderList from "../../../../tests/payloads/GetOrderList_202309.json";
import type getPackageDetail from "../../../../tests/payloads/GetPackageDetail_202309.json";
import type getProduct from "../../../../tests/payloads/GetProduct_202309.json";
import type getShopLIVEPerformancePerMinutes from "../../../../tests/payloads/GetShopLIVEPerformancePerMinutes_202510.json";
import type getShopProductPerformanceDetail from "../../../../tests/payloads/GetShopProductPerformanceDetail_202509.json";
import type getShopSKUPerformanceList from "../../../../tests/payloads/GetShopSKUPerformanceList_202509.json";
import type getStatements from "../../../../tests/payloads/GetStatements_202309.json";
import type getTracking from "../../../../tests/payloads/GetTracking_202309.json";
import type getWarehouseList from "../../../../tests/payloads/GetWarehouseList_202309.json";
import type recommendGlobalCategories from "../../../../tests/payloads/RecommendGlobalCategories_202309.json";
import type searchCancellations from "../../../../tests/payloads/SearchCancellations_202602.json";
import type searchReturns from "../../../../tests/payloads/SearchReturns_202602.json";

/** The names of all fields of `Sent`, at any depth, that `Known` lacks. */
type Lost<Sent, Known> = Sent extends readonly (infer Item)[]
  ? Known extends readonly (infer KnownItem)[]
    ? Lost<Item, KnownItem>
    : never
  : Sent extends object
    ? Known extends object
      ? {
          [Name in keyof Sent]-?: Name extends keyof Known
            ? Lost<NonNullable<Sent[Name]>, NonNullable<Known[Name]>>
            : Name;
        }[keyof Sent]
      : never
    : never;

type Nothing<Names extends never> = Names;

export type Payloads = [
  Nothing<Lost<(typeof getAftersaleEligibility)["data"], returnRefund.GetAftersaleEligibilityResponse>>,
  Nothing<Lost<(typeof getBestsellingVideos)["data"], analytics.GetBestsellingVideosResponse>>,
  Nothing<Lost<(typeof getDecisionEligibility)["data"], returnRefund.GetDecisionEligibilityResponse>>,
  Nothing<Lost<(typeof getOrderDetail)["data"], order.GetOrderDetailResponse>>,
  Nothing<Lost<(typeof getOrderList)["data"], order.GetOrderListResponse>>,
  Nothing<Lost<(typeof getPackageDetail)["data"], fulfillment.GetPackageDetailResponse>>,
  Nothing<Lost<(typeof getProduct)["data"], product.GetProductResponse>>,
  Nothing<
    Lost<
      (typeof getShopLIVEPerformancePerMinutes)["data"],
      analytics.GetShopLivePerformancePerMinutesResponse
    >
  >,
  Nothing<
    Lost<(typeof getShopProductPerformanceDetail)["data"], analytics.GetShopProductPerformanceResponse>
  >,
  Nothing<Lost<(typeof getShopSKUPerformanceList)["data"], analytics.GetShopSkuPerformanceListResponse>>,
  Nothing<Lost<(typeof getStatements)["data"], finance.GetStatementsResponse>>,
  Nothing<Lost<(typeof getTracking)["data"], fulfillment.GetTrackingResponse>>,
  Nothing<Lost<(typeof getWarehouseList)["data"], logistics.GetWarehouseListResponse>>,
  Nothing<Lost<(typeof recommendGlobalCategories)["data"], product.RecommendGlobalCategoriesResponse>>,
  Nothing<Lost<(typeof searchCancellations)["data"], returnRefund.SearchCancellationsResponse>>,
  Nothing<Lost<(typeof searchReturns)["data"], returnRefund.SearchReturnsResponse>>,
];

type Moon = Lost<{ orders: { moon_phase: string }[] }, order.GetOrderListResponse>;
// @ts-expect-error: a field without a place is seen
export type Seen = Nothing<Moon>;
