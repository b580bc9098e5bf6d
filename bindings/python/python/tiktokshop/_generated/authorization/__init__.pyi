# Generated from core/catalog by `cargo gen`. Do not edit.

from .api import AuthorizationApi as AuthorizationApi
from .api import AsyncAuthorizationApi as AsyncAuthorizationApi
from .enums import SellerType as SellerType
from .models import Category as Category
from .models import CategoryAsset as CategoryAsset
from .models import GetAuthorizedCategoryAssetsResponse as GetAuthorizedCategoryAssetsResponse
from .models import GetAuthorizedShopResponse as GetAuthorizedShopResponse
from .models import GetWidgetTokenResponse as GetWidgetTokenResponse
from .models import Shop as Shop
from .models import WidgetToken as WidgetToken
