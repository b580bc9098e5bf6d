# Generated from core/catalog by `cargo gen`. Do not edit.

from .api import SellerApi as SellerApi
from .api import AsyncSellerApi as AsyncSellerApi
from .enums import GetSellerPermissionsPermission as GetSellerPermissionsPermission
from .models import FailedInfo as FailedInfo
from .models import GetActiveShopListResponse as GetActiveShopListResponse
from .models import GetActiveShopListShop as GetActiveShopListShop
from .models import GetSellerPermissionsResponse as GetSellerPermissionsResponse
from .models import GetSellerStatusResponse as GetSellerStatusResponse
from .models import GetShopCreatorsResponse as GetShopCreatorsResponse
from .models import GetShopGroupAndRelatedShopsResponse as GetShopGroupAndRelatedShopsResponse
from .models import SellerStatusData as SellerStatusData
from .models import Shop as Shop
from .models import ShopCreator as ShopCreator
from .models import ShopGroup as ShopGroup
from .models import ShopGroupData as ShopGroupData
from .models import ShopStatus as ShopStatus
from .models import SyncCollectionsResponse as SyncCollectionsResponse
from .params import CollectionParams as CollectionParams
from .params import ProductParams as ProductParams
