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
    OrderParams,
    PackageParams,
    QualityFactoryOrderDataImportOrderParams,
    QualityFactoryOrderDataImportPackageParams,
)

class DataReconciliationApi(Resource):
    def order_status_data_exchange(
        self,
        *,
        orders: Sequence[OrderParams] | None = None,
        shop_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.OrderStatusDataExchangeResponse: ...
    def quality_factory_order_data_import(
        self,
        *,
        orders: Sequence[QualityFactoryOrderDataImportOrderParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.QualityFactoryOrderDataImportResponse: ...
    OrderStatusDataExchange: Alias[models.OrderStatusDataExchangeResponse]
    QualityFactoryOrderDataImportAPI: Alias[models.QualityFactoryOrderDataImportResponse]
    orderStatusDataExchange: Alias[models.OrderStatusDataExchangeResponse]
    qualityFactoryOrderDataImport: Alias[models.QualityFactoryOrderDataImportResponse]

class AsyncDataReconciliationApi(Resource):
    async def order_status_data_exchange(
        self,
        *,
        orders: Sequence[OrderParams] | None = None,
        shop_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.OrderStatusDataExchangeResponse: ...
    async def quality_factory_order_data_import(
        self,
        *,
        orders: Sequence[QualityFactoryOrderDataImportOrderParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.QualityFactoryOrderDataImportResponse: ...
    OrderStatusDataExchange: Alias[Awaitable[models.OrderStatusDataExchangeResponse]]
    QualityFactoryOrderDataImportAPI: Alias[Awaitable[models.QualityFactoryOrderDataImportResponse]]
    orderStatusDataExchange: Alias[Awaitable[models.OrderStatusDataExchangeResponse]]
    qualityFactoryOrderDataImport: Alias[Awaitable[models.QualityFactoryOrderDataImportResponse]]

RESOURCE: type[Resource]