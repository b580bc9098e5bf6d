# Generated from core/catalog by `cargo gen`. Do not edit.

from .api import EpharmacyApi as EpharmacyApi
from .api import AsyncEpharmacyApi as AsyncEpharmacyApi
from .enums import OperationHourDay as OperationHourDay
from .enums import PrescriptionStatus as PrescriptionStatus
from .models import AsyncGetPharmaciesPage as AsyncGetPharmaciesPage
from .models import ConsultationProvider as ConsultationProvider
from .models import Detail as Detail
from .models import ErrorItem as ErrorItem
from .models import GetConsultationProviderResponse as GetConsultationProviderResponse
from .models import GetPharmaciesPage as GetPharmaciesPage
from .models import GetPharmaciesResponse as GetPharmaciesResponse
from .models import OperationHour as OperationHour
from .models import Pharmacist as Pharmacist
from .models import Pharmacy as Pharmacy
from .models import UpdatePharmaciesResponse as UpdatePharmaciesResponse
from .params import OperationHourParams as OperationHourParams
from .params import PharmacistParams as PharmacistParams
from .params import PharmacyParams as PharmacyParams
from .params import PrescriptionRequirementParams as PrescriptionRequirementParams
