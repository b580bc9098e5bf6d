# Generated from core/catalog by `cargo gen`. Do not edit.

from .api import SupplyChainApi as SupplyChainApi
from .api import AsyncSupplyChainApi as AsyncSupplyChainApi
from .enums import DimensionUnit as DimensionUnit
from .enums import TcwWarehouseType as TcwWarehouseType
from .enums import WeightUnit as WeightUnit
from .models import ConfirmPackageShipmentResponse as ConfirmPackageShipmentResponse
from .models import Detail as Detail
from .models import ErrorItem as ErrorItem
from .params import DimensionParams as DimensionParams
from .params import PackageParams as PackageParams
from .params import SkuParams as SkuParams
from .params import WeightParams as WeightParams
