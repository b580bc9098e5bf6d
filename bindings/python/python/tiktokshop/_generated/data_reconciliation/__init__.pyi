# Generated from core/catalog by `cargo gen`. Do not edit.

from .api import DataReconciliationApi as DataReconciliationApi
from .api import AsyncDataReconciliationApi as AsyncDataReconciliationApi
from .models import Detail as Detail
from .models import ErrorItem as ErrorItem
from .models import ExtraError as ExtraError
from .models import OrderStatusDataExchangeResponse as OrderStatusDataExchangeResponse
from .models import QualityFactoryOrderDataImportResponse as QualityFactoryOrderDataImportResponse
from .params import OrderParams as OrderParams
from .params import PackageParams as PackageParams
from .params import QualityFactoryOrderDataImportOrderParams as QualityFactoryOrderDataImportOrderParams
from .params import QualityFactoryOrderDataImportPackageParams as QualityFactoryOrderDataImportPackageParams
