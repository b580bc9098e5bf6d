# Generated from core/catalog by `cargo gen`. Do not edit.

"""Data reconciliation: its operations."""

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
    OrderStatusDataExchangeResponse,
    QualityFactoryOrderDataImportResponse,
)
from .params import (
    OrderParams,
    PackageParams,
    QualityFactoryOrderDataImportOrderParams,
    QualityFactoryOrderDataImportPackageParams,
)


class DataReconciliationApi(Resource):
    """Data reconciliation."""

    __slots__ = ()
    _domain = "data_reconciliation"
    _aliases = {
        "OrderStatusDataExchange": "order_status_data_exchange",
        "QualityFactoryOrderDataImportAPI": "quality_factory_order_data_import",
        "orderStatusDataExchange": "order_status_data_exchange",
        "qualityFactoryOrderDataImport": "quality_factory_order_data_import",
    }

    def order_status_data_exchange(
        self,
        *,
        orders: Sequence[OrderParams] | None = None,
        shop_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> OrderStatusDataExchangeResponse:
        """Reports order states of another channel so that TikTok can reconcile them.

        Official name `OrderStatusDataExchange`: `POST /data_reconciliation/{version}/orders/sync`, version 202309.

        - failed items are listed in `errors`: see `item_errors`

        Args:
            orders: Orders to report, each with its state in the source system.
            shop_id: Platform's id of the shop that the orders belong to. Example: `7494896646893243238`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "orders": orders,
            "shop_id": shop_id,
        }
        return self._call("data_reconciliation.order_status_data_exchange", "OrderStatusDataExchangeResponse", params, options)

    def quality_factory_order_data_import(
        self,
        *,
        orders: Sequence[QualityFactoryOrderDataImportOrderParams] | None = None,
        **options: Unpack[CallOptions],
    ) -> QualityFactoryOrderDataImportResponse:
        """Imports order data of another channel for quality checks of the integration.

        Official name `QualityFactoryOrderDataImportAPI`: `POST /data_reconciliation/{version}/orders/import`, version 202401.
        Also in version 202310: `version=`.

        - cipher: `shop_cipher` (optional)
        - failed items are listed in `errors`: see `item_errors`

        Args:
            orders: Orders to report, each with its state in the source system.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "orders": orders,
        }
        return self._call("data_reconciliation.quality_factory_order_data_import", "QualityFactoryOrderDataImportResponse", params, options)


#: With an `AsyncClient` the same methods are awaited.
AsyncDataReconciliationApi = DataReconciliationApi
RESOURCE = DataReconciliationApi