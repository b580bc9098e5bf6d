# Generated from core/catalog by `cargo gen`. Do not edit.

"""Authorization: its operations."""

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
    GetAuthorizedCategoryAssetsResponse,
    GetAuthorizedShopResponse,
    GetWidgetTokenResponse,
)


class AuthorizationApi(Resource):
    """Authorization."""

    __slots__ = ()
    _domain = "authorization"
    _aliases = {
        "DeauthorizeShop": "deauthorize_shop",
        "GetAuthorizedCategoryAssets": "get_authorized_category_assets",
        "GetAuthorizedShops": "get_authorized_shop",
        "GetWidgetToken": "get_widget_token",
        "deauthorizeShop": "deauthorize_shop",
        "getAuthorizedCategoryAssets": "get_authorized_category_assets",
        "getAuthorizedShop": "get_authorized_shop",
        "getWidgetToken": "get_widget_token",
        "shops": "get_authorized_shop",
    }

    def deauthorize_shop(
        self,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Withdraws the app's authorization for one shop and informs the seller.

        Official name `DeauthorizeShop`: `DELETE /authorization/{version}/shops`, version 202403.

        - cipher: `shop_cipher` (required)
        """
        params = {
        }
        return self._call("authorization.deauthorize_shop", "", params, options)

    def get_authorized_category_assets(
        self,
        **options: Unpack[CallOptions],
    ) -> GetAuthorizedCategoryAssetsResponse:
        """Lists the partner's category assets, each with its cipher.

        Official name `GetAuthorizedCategoryAssets`: `GET /authorization/{version}/category_assets`, version 202405.

        - scope: `partner.authorization.info`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/666012dd609d4402cc3be995
        """
        params = {
        }
        return self._call("authorization.get_authorized_category_assets", "GetAuthorizedCategoryAssetsResponse", params, options)

    def get_authorized_shop(
        self,
        **options: Unpack[CallOptions],
    ) -> GetAuthorizedShopResponse:
        """Lists the shops that the access token may act for, each with its cipher.

        Official name `GetAuthorizedShops`: `GET /authorization/{version}/shops`, version 202309.

        - scope: `seller.authorization.info`
        """
        params = {
        }
        return self._call("authorization.get_authorized_shop", "GetAuthorizedShopResponse", params, options)

    def get_widget_token(
        self,
        *,
        shop_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> GetWidgetTokenResponse:
        """Issues a token for the embedded widget, valid for about five minutes.

        Official name `GetWidgetToken`: `GET /authorization/{version}/widget_token`, version 202401.
        Also in version 202312: `version=`.

        Args:
            shop_id: Id of the shop; not needed, the token is issued without it. Example: `78343412345569990`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "shop_id": shop_id,
        }
        return self._call("authorization.get_widget_token", "GetWidgetTokenResponse", params, options)


#: With an `AsyncClient` the same methods are awaited.
AsyncAuthorizationApi = AuthorizationApi
RESOURCE = AuthorizationApi