# Generated from core/catalog by `cargo gen`. Do not edit.

"""Supply chain: its operations."""

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
    ConfirmPackageShipmentResponse,
)
from .params import (
    DimensionParams,
    PackageParams,
    SkuParams,
    WeightParams,
)


class SupplyChainApi(Resource):
    """Supply chain."""

    __slots__ = ()
    _domain = "supply_chain"
    _aliases = {
        "ConfirmPackageShipment": "confirm_package_shipment",
        "confirmPackageShipment": "confirm_package_shipment",
    }

    def confirm_package_shipment(
        self,
        *,
        packages: Sequence[PackageParams] = REQUIRED,
        warehouse_provider_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ConfirmPackageShipmentResponse:
        """Reports packages that a certified warehouse has shipped.

        Official name `ConfirmPackageShipment`: `POST /supply_chain/{version}/packages/sync`, version 202309.

        - scope: `seller.fulfillment.basic`
        - failed items are listed in `errors`: see `item_errors`

        Args:
            packages: Packages that the warehouse has shipped. Required.
            warehouse_provider_id: Id that TikTok gave the operator of the warehouse. Required. Example: `7342984797904049750`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "packages": packages,
            "warehouse_provider_id": warehouse_provider_id,
        }
        return self._call("supply_chain.confirm_package_shipment", "ConfirmPackageShipmentResponse", params, options)


#: With an `AsyncClient` the same methods are awaited.
AsyncSupplyChainApi = SupplyChainApi
RESOURCE = SupplyChainApi