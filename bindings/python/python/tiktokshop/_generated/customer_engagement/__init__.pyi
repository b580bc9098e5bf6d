# Generated from core/catalog by `cargo gen`. Do not edit.

from .api import CustomerEngagementApi as CustomerEngagementApi
from .api import AsyncCustomerEngagementApi as AsyncCustomerEngagementApi
from .enums import CouponType as CouponType
from .enums import FeatureName as FeatureName
from .models import CouponCardRule as CouponCardRule
from .models import CreateCustomEngagementTaskResponse as CreateCustomEngagementTaskResponse
from .models import CreateEngagementTaskResponse as CreateEngagementTaskResponse
from .models import Detail as Detail
from .models import ErrorItem as ErrorItem
from .models import Feature as Feature
from .models import GetCustomerTabVisibilityResponse as GetCustomerTabVisibilityResponse
from .models import GetFeaturePermissionsResponse as GetFeaturePermissionsResponse
from .models import GetMessageTemplatesResponse as GetMessageTemplatesResponse
from .models import GetTaskPerformancesResponse as GetTaskPerformancesResponse
from .models import MessageTemplate as MessageTemplate
from .models import ProductCardRule as ProductCardRule
from .models import SendEngagementMessageResponse as SendEngagementMessageResponse
from .models import TaskPerformance as TaskPerformance
from .params import CustomMessageParams as CustomMessageParams
