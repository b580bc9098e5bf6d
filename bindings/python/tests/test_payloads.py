"""Responses that the platform sent: the models have a place for every field of them."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from tiktokshop import Model
from tiktokshop.model import kinds_of

#: A page hands this out by itself, so that the models of responses do not list it.
OF_PAGES = {"next_page_token"}

FOLDER = Path(__file__).parents[3] / "tests" / "payloads"

#: File and model; the models are those of the default versions.
PAYLOADS = {
    "GetBestsellingVideos_202511": "analytics.GetBestsellingVideosResponse",
    "GetShopLIVEPerformancePerMinutes_202510": "analytics.GetShopLivePerformancePerMinutesResponse",
    "GetShopProductPerformanceDetail_202509": "analytics.GetShopProductPerformanceResponse",
    "GetShopSKUPerformanceList_202509": "analytics.GetShopSkuPerformanceListResponse",
    "GetStatements_202309": "finance.GetStatementsResponse",
    "GetPackageDetail_202309": "fulfillment.GetPackageDetailResponse",
    "GetTracking_202309": "fulfillment.GetTrackingResponse",
    "GetWarehouseList_202309": "logistics.GetWarehouseListResponse",
    "GetOrderDetail_202507": "order.GetOrderDetailResponse",
    "GetOrderList_202309": "order.GetOrderListResponse",
    "GetProduct_202309": "product.GetProductResponse",
    "RecommendGlobalCategories_202309": "product.RecommendGlobalCategoriesResponse",
    "GetAftersaleEligibility_202602": "return_refund.GetAftersaleEligibilityResponse",
    "GetDecisionEligibility_202601": "return_refund.GetDecisionEligibilityResponse",
    "SearchCancellations_202602": "return_refund.SearchCancellationsResponse",
    "SearchCancellations_202602_2": "return_refund.SearchCancellationsResponse",
    "SearchReturns_202602": "return_refund.SearchReturnsResponse",
}


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_recorded_field_is_without_a_place(payload):
    data = json.loads((FOLDER / f"{payload}.json").read_text(encoding="utf-8"))["data"]
    assert set(unknown(read(PAYLOADS[payload], data))) <= OF_PAGES


def test_a_field_without_a_place_would_be_seen():
    orders = read("order.GetOrderListResponse", {"orders": [{"id": "1", "moon_phase": "FULL"}]})
    assert unknown(orders) == ["orders[0].moon_phase"]


def read(name: str, data: dict[str, Any]) -> Model:
    domain, model = name.split(".")
    return getattr(import_module(f"tiktokshop._generated.{domain}.models"), model)(data)


def unknown(model: Model) -> list[str]:
    """The paths of all fields that the classes do not know, at any depth."""
    found = [name for name in model if name not in kinds_of(type(model))]
    for name in model:
        value = model[name]
        listed = isinstance(value, list)
        items = [(f"{name}[{at}]", item) for at, item in enumerate(value)] if listed else [(name, value)]
        found += [f"{path}.{inner}" for path, item in items if isinstance(item, Model) for inner in unknown(item)]
    return found
