# Generated from core/catalog by `cargo gen`. Do not edit.

from collections.abc import Awaitable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from typing_extensions import Unpack

from ..._alias import Alias
from ..._options import CallOptions, PageOptions, WindowOptions
from ...model import ResponseModel
from ...page import PageCall
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import AsyncTimeWalk, TimeWalk
from ...upload import FileLike
from . import models
from .params import (
    SkuParams,
)

class GsFullServiceInventoryApi(Resource):
    def gs_full_service_query_virtual_inventory(
        self,
        *,
        skus: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsFullServiceQueryVirtualInventoryResponse: ...
    def gs_full_service_update_virtual_inventory(
        self,
        *,
        skus: Sequence[SkuParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsFullServiceUpdateVirtualInventoryResponse: ...
    def query_global_selling_virtual_inventory(
        self,
        *,
        skus: Sequence[str] | None = None,
        supplier_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.QueryGlobalSellingVirtualInventoryResponse: ...
    def set_global_selling_virtual_inventory(
        self,
        *,
        skus: Sequence[SkuParams] | None = None,
        supplier_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SetGlobalSellingVirtualInventoryResponse: ...
    GSFullServiceQueryVirtualInventory: Alias[models.GsFullServiceQueryVirtualInventoryResponse]
    GSFullServiceUpdateVirtualInventory: Alias[models.GsFullServiceUpdateVirtualInventoryResponse]
    QueryGlobalSellingVirtualInventory: Alias[models.QueryGlobalSellingVirtualInventoryResponse]
    SetGlobalSellingVirtualInventory: Alias[models.SetGlobalSellingVirtualInventoryResponse]
    gsFullServiceQueryVirtualInventory: Alias[models.GsFullServiceQueryVirtualInventoryResponse]
    gsFullServiceUpdateVirtualInventory: Alias[models.GsFullServiceUpdateVirtualInventoryResponse]
    queryGlobalSellingVirtualInventory: Alias[models.QueryGlobalSellingVirtualInventoryResponse]
    setGlobalSellingVirtualInventory: Alias[models.SetGlobalSellingVirtualInventoryResponse]

class AsyncGsFullServiceInventoryApi(Resource):
    async def gs_full_service_query_virtual_inventory(
        self,
        *,
        skus: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsFullServiceQueryVirtualInventoryResponse: ...
    async def gs_full_service_update_virtual_inventory(
        self,
        *,
        skus: Sequence[SkuParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.GsFullServiceUpdateVirtualInventoryResponse: ...
    async def query_global_selling_virtual_inventory(
        self,
        *,
        skus: Sequence[str] | None = None,
        supplier_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.QueryGlobalSellingVirtualInventoryResponse: ...
    async def set_global_selling_virtual_inventory(
        self,
        *,
        skus: Sequence[SkuParams] | None = None,
        supplier_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.SetGlobalSellingVirtualInventoryResponse: ...
    GSFullServiceQueryVirtualInventory: Alias[Awaitable[models.GsFullServiceQueryVirtualInventoryResponse]]
    GSFullServiceUpdateVirtualInventory: Alias[Awaitable[models.GsFullServiceUpdateVirtualInventoryResponse]]
    QueryGlobalSellingVirtualInventory: Alias[Awaitable[models.QueryGlobalSellingVirtualInventoryResponse]]
    SetGlobalSellingVirtualInventory: Alias[Awaitable[models.SetGlobalSellingVirtualInventoryResponse]]
    gsFullServiceQueryVirtualInventory: Alias[Awaitable[models.GsFullServiceQueryVirtualInventoryResponse]]
    gsFullServiceUpdateVirtualInventory: Alias[Awaitable[models.GsFullServiceUpdateVirtualInventoryResponse]]
    queryGlobalSellingVirtualInventory: Alias[Awaitable[models.QueryGlobalSellingVirtualInventoryResponse]]
    setGlobalSellingVirtualInventory: Alias[Awaitable[models.SetGlobalSellingVirtualInventoryResponse]]

RESOURCE: type[Resource]