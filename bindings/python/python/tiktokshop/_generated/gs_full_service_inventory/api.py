# Generated from core/catalog by `cargo gen`. Do not edit.

"""Gs full service inventory: its operations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from ..._options import CallOptions, PageOptions, WindowOptions
from ..._required import REQUIRED
from ..._typing import Unpack
from ...model import ResponseModel
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import TimeWalk
from ...upload import FileLike
from .models import (
    GsFullServiceQueryVirtualInventoryResponse,
    GsFullServiceUpdateVirtualInventoryResponse,
    QueryGlobalSellingVirtualInventoryResponse,
    SetGlobalSellingVirtualInventoryResponse,
)
from .params import (
    SkuParams,
)


class GsFullServiceInventoryApi(Resource):
    """Gs full service inventory."""

    __slots__ = ()
    _domain = "gs_full_service_inventory"
    _aliases = {
        "GSFullServiceQueryVirtualInventory": "gs_full_service_query_virtual_inventory",
        "GSFullServiceUpdateVirtualInventory": "gs_full_service_update_virtual_inventory",
        "QueryGlobalSellingVirtualInventory": "query_global_selling_virtual_inventory",
        "SetGlobalSellingVirtualInventory": "set_global_selling_virtual_inventory",
        "gsFullServiceQueryVirtualInventory": "gs_full_service_query_virtual_inventory",
        "gsFullServiceUpdateVirtualInventory": "gs_full_service_update_virtual_inventory",
        "queryGlobalSellingVirtualInventory": "query_global_selling_virtual_inventory",
        "setGlobalSellingVirtualInventory": "set_global_selling_virtual_inventory",
    }

    def gs_full_service_query_virtual_inventory(
        self,
        *,
        skus: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> GsFullServiceQueryVirtualInventoryResponse:
        """Returns virtual stock per SKU and warehouse (beta endpoint).

        Official name `GSFullServiceQueryVirtualInventory`: `POST /gs_full_service_inventory/{version}/beta/virtual_inventory/query`, version 202405.

        - not generally available: a beta, or open to invited sellers only

        Args:
            skus: SKUs that the call is about, given by code.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "skus": skus,
        }
        return self._call("gs_full_service_inventory.gs_full_service_query_virtual_inventory", "GsFullServiceQueryVirtualInventoryResponse", params, options)

    def gs_full_service_update_virtual_inventory(
        self,
        *,
        skus: Sequence[SkuParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> GsFullServiceUpdateVirtualInventoryResponse:
        """Sets virtual stock per SKU and warehouse and reports failures (beta endpoint).

        Official name `GSFullServiceUpdateVirtualInventory`: `POST /gs_full_service_inventory/{version}/beta/virtual_inventory/update`, version 202405.

        - failed items are listed in `errors`: see `item_errors`
        - not generally available: a beta, or open to invited sellers only

        Args:
            skus: SKUs and their new stock, at most 10.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "skus": skus,
        }
        return self._call("gs_full_service_inventory.gs_full_service_update_virtual_inventory", "GsFullServiceUpdateVirtualInventoryResponse", params, options)

    def query_global_selling_virtual_inventory(
        self,
        *,
        skus: Sequence[str] | None = None,
        supplier_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> QueryGlobalSellingVirtualInventoryResponse:
        """Returns a supplier's virtual stock per SKU and warehouse (preview endpoint).

        Official name `QueryGlobalSellingVirtualInventory`: `POST /gs_full_service_inventory/{version}/preview/virtual_inventory/query`, version 202404.

        - not generally available: a beta, or open to invited sellers only

        Args:
            skus: SKUs that the call is about, given by code.
            supplier_id: Platform's id of the supplier for whom the call is made. Example: `test001`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "skus": skus,
            "supplier_id": supplier_id,
        }
        return self._call("gs_full_service_inventory.query_global_selling_virtual_inventory", "QueryGlobalSellingVirtualInventoryResponse", params, options)

    def set_global_selling_virtual_inventory(
        self,
        *,
        skus: Sequence[SkuParams] | None = None,
        supplier_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> SetGlobalSellingVirtualInventoryResponse:
        """Sets a supplier's virtual stock and reports failures per SKU (preview endpoint).

        Official name `SetGlobalSellingVirtualInventory`: `POST /gs_full_service_inventory/{version}/preview/virtual_inventory/update`, version 202404.

        - failed items are listed in `errors`: see `item_errors`
        - not generally available: a beta, or open to invited sellers only

        Args:
            skus: SKUs and their new stock, at most 10.
            supplier_id: Platform's id of the supplier for whom the call is made. Example: `test576561151188`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "skus": skus,
            "supplier_id": supplier_id,
        }
        return self._call("gs_full_service_inventory.set_global_selling_virtual_inventory", "SetGlobalSellingVirtualInventoryResponse", params, options)


#: With an `AsyncClient` the same methods are awaited.
AsyncGsFullServiceInventoryApi = GsFullServiceInventoryApi
RESOURCE = GsFullServiceInventoryApi