# Generated from core/catalog by `cargo gen`. Do not edit.

from .api import GsFullServiceInventoryApi as GsFullServiceInventoryApi
from .api import AsyncGsFullServiceInventoryApi as AsyncGsFullServiceInventoryApi
from .models import ErrorItem as ErrorItem
from .models import GsFullServiceQueryVirtualInventoryResponse as GsFullServiceQueryVirtualInventoryResponse
from .models import GsFullServiceUpdateVirtualInventoryResponse as GsFullServiceUpdateVirtualInventoryResponse
from .models import Inventory as Inventory
from .models import QueryGlobalSellingVirtualInventoryResponse as QueryGlobalSellingVirtualInventoryResponse
from .models import SetGlobalSellingVirtualInventoryResponse as SetGlobalSellingVirtualInventoryResponse
from .params import SkuParams as SkuParams
