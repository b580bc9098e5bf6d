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
    DimensionParams,
    PackageParams,
    SkuParams,
    WeightParams,
)

class SupplyChainApi(Resource):
    def confirm_package_shipment(
        self,
        *,
        packages: Sequence[PackageParams],
        warehouse_provider_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.ConfirmPackageShipmentResponse: ...
    ConfirmPackageShipment: Alias[models.ConfirmPackageShipmentResponse]
    confirmPackageShipment: Alias[models.ConfirmPackageShipmentResponse]

class AsyncSupplyChainApi(Resource):
    async def confirm_package_shipment(
        self,
        *,
        packages: Sequence[PackageParams],
        warehouse_provider_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.ConfirmPackageShipmentResponse: ...
    ConfirmPackageShipment: Alias[Awaitable[models.ConfirmPackageShipmentResponse]]
    confirmPackageShipment: Alias[Awaitable[models.ConfirmPackageShipmentResponse]]

RESOURCE: type[Resource]