# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate: its operations."""

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
    AddLiveProductsResponse,
    AddShowcaseProductsResponse,
    GetCreatorProfileResponse,
    GetLiveProductsResponse,
    GetLiveRoomInfoResponse,
    GetShopProductsPage,
    GetShopProductsProduct,
    GetShopProductsResponse,
    GetShowcaseProductsPage,
    GetShowcaseProductsResponse,
    Product,
)


class AffiliateApi(Resource):
    """Affiliate."""

    __slots__ = ()
    _domain = "affiliate"
    _aliases = {
        "AddLIVEProducts": "add_live_products",
        "AddShowcaseProductsold": "add_showcase_products",
        "CheckAnchorContent": "check_anchor_content",
        "CheckAnchorPrerequisites": "check_anchor_prerequisites",
        "GetCreatorProfileold": "get_creator_profile",
        "GetLIVEProducts": "get_live_products",
        "GetLiveRoomInfo": "get_live_room_info",
        "GetShopProductslegacy": "get_shop_products",
        "GetShowcaseProductsold": "get_showcase_products",
        "PinLIVEProduct": "pin_live_product",
        "RemoveLIVEProducts": "remove_live_products",
        "RemoveShowcaseProductsold": "remove_showcase_products",
        "TopLIVEProducts": "top_live_products",
        "TopShowcaseProductsold": "top_showcase_products",
        "UnpinLIVEProduct": "unpin_live_product",
        "addLiveProducts": "add_live_products",
        "addShowcaseProducts": "add_showcase_products",
        "checkAnchorContent": "check_anchor_content",
        "checkAnchorPrerequisites": "check_anchor_prerequisites",
        "getCreatorProfile": "get_creator_profile",
        "getLiveProducts": "get_live_products",
        "getLiveRoomInfo": "get_live_room_info",
        "getShopProducts": "get_shop_products",
        "getShowcaseProducts": "get_showcase_products",
        "pinLiveProduct": "pin_live_product",
        "removeLiveProducts": "remove_live_products",
        "removeShowcaseProducts": "remove_showcase_products",
        "topLiveProducts": "top_live_products",
        "topShowcaseProducts": "top_showcase_products",
        "unpinLiveProduct": "unpin_live_product",
    }

    def add_live_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> AddLiveProductsResponse:
        """Adds products to the product list of the creator's running LIVE room.

        Official name `AddLIVEProducts`: `POST /affiliate/{version}/live_rooms/products`, version 202309.

        - failed items are listed in `errors`: see `item_errors`

        Args:
            product_ids: Products to add to those shown in the creator's LIVE.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_ids": product_ids,
        }
        return self._call("affiliate.add_live_products", "AddLiveProductsResponse", params, options)

    def add_showcase_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> AddShowcaseProductsResponse:
        """Adds products to a creator's showcase through the older affiliate endpoint.

        Official name `AddShowcaseProductsold`: `POST /affiliate/{version}/showcases/products`, version 202309.

        - failed items are listed in `errors`: see `item_errors`

        Args:
            product_ids: Products to add to the showcase; they must come from the shop bound to the creator.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_ids": product_ids,
        }
        return self._call("affiliate.add_showcase_products", "AddShowcaseProductsResponse", params, options)

    def check_anchor_content(
        self,
        *,
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Checks whether a title may be used for a product anchor.

        Official name `CheckAnchorContent`: `POST /affiliate/{version}/anchors/content_check`, version 202403.

        Args:
            title: Text to be shown on the product link of a video; the call checks whether it is allowed.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "title": title,
        }
        return self._call("affiliate.check_anchor_content", "", params, options)

    def check_anchor_prerequisites(
        self,
        *,
        product_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Checks whether the creator may attach an anchor for one product.

        Official name `CheckAnchorPrerequisites`: `POST /affiliate/{version}/anchors/prerequisite_check`, version 202402.

        Args:
            product_id: Product to check before it is linked in a video. Example: `7136104329798256386`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_id": product_id,
        }
        return self._call("affiliate.check_anchor_prerequisites", "", params, options)

    def get_creator_profile(
        self,
        **options: Unpack[CallOptions],
    ) -> GetCreatorProfileResponse:
        """Returns the signed-in creator's profile and permissions through the older endpoint.

        Official name `GetCreatorProfileold`: `GET /affiliate/{version}/profiles`, version 202309.
        """
        params = {
        }
        return self._call("affiliate.get_creator_profile", "GetCreatorProfileResponse", params, options)

    def get_live_products(
        self,
        **options: Unpack[CallOptions],
    ) -> GetLiveProductsResponse:
        """Lists the products in the creator's LIVE room and names the pinned one.

        Official name `GetLIVEProducts`: `GET /affiliate/{version}/live_rooms/products`, version 202309.
        """
        params = {
        }
        return self._call("affiliate.get_live_products", "GetLiveProductsResponse", params, options)

    def get_live_room_info(
        self,
        **options: Unpack[CallOptions],
    ) -> GetLiveRoomInfoResponse:
        """Returns the id, title, status and start time of the creator's LIVE room.

        Official name `GetLiveRoomInfo`: `GET /affiliate/{version}/live_rooms`, version 202309.
        """
        params = {
        }
        return self._call("affiliate.get_live_room_info", "GetLiveRoomInfoResponse", params, options)

    def get_shop_products(
        self,
        *,
        page_size: int | None = None,
        sort_field: str | None = None,
        sort_order: str | None = None,
        title_keyword: str | None = None,
        **options: Unpack[PageOptions],
    ) -> GetShopProductsPage:
        """Lists the products of the creator's own shop through the older endpoint, page by page.

        Official name `GetShopProductslegacy`: `GET /affiliate/{version}/shop_products`, version 202309.

        Args:
            page_size: Number of products per page; 20 is a good choice. Required. Example: `20`.
            sort_field: Figure by which the products are sorted: PRODUCT_ID (the default), PRICE or SALE. Example: `PRODUCT_ID`.
            sort_order: Direction of the sort: 0 or DESC for descending, the default, 1 or ASC for ascending. Example: `0`.
            title_keyword: Part of the product name; products that contain it are returned. Example: `apple`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `products`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "page_size": page_size,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "title_keyword": title_keyword,
        }
        return self._page("affiliate.get_shop_products", "GetShopProductsPage", params, options)

    def get_showcase_products(
        self,
        *,
        origin: str | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> GetShowcaseProductsPage:
        """Lists a creator's showcase products through the older endpoint, page by page.

        Official name `GetShowcaseProductsold`: `GET /affiliate/{version}/showcases/products`, version 202309.

        Args:
            origin: Place from which products are shown: LIVE checks `added_status` against the LIVE, SHOWCASE against the showcase. Example: `LIVE`.
            page_size: Number of products per page, 50 by default. Example: `10`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `products`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "origin": origin,
            "page_size": page_size,
        }
        return self._page("affiliate.get_showcase_products", "GetShowcaseProductsPage", params, options)

    def pin_live_product(
        self,
        *,
        product_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Pins one product on screen in the creator's LIVE room.

        Official name `PinLIVEProduct`: `POST /affiliate/{version}/live_rooms/products/{product_id}/pin`, version 202309.

        Args:
            product_id: Product of the LIVE to show pinned, or to take the pin from. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_id": product_id,
        }
        return self._call("affiliate.pin_live_product", "", params, options)

    def remove_live_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Takes products off the product list of the creator's LIVE room.

        Official name `RemoveLIVEProducts`: `DELETE /affiliate/{version}/live_rooms/products`, version 202309.

        Args:
            product_ids: Products to take out of the creator's LIVE.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_ids": product_ids,
        }
        return self._call("affiliate.remove_live_products", "", params, options)

    def remove_showcase_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Removes products from a creator's showcase through the older affiliate endpoint.

        Official name `RemoveShowcaseProductsold`: `DELETE /affiliate/{version}/showcases/products`, version 202309.

        Args:
            product_ids: Products to take out of the showcase, at most 200.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_ids": product_ids,
        }
        return self._call("affiliate.remove_showcase_products", "", params, options)

    def top_live_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Moves products to the top of the list in the creator's LIVE room.

        Official name `TopLIVEProducts`: `POST /affiliate/{version}/live_rooms/products/top`, version 202309.

        Args:
            product_ids: Products to show first in the creator's LIVE, in this order.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_ids": product_ids,
        }
        return self._call("affiliate.top_live_products", "", params, options)

    def top_showcase_products(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Moves products to the top of a creator's showcase through the older endpoint.

        Official name `TopShowcaseProductsold`: `POST /affiliate/{version}/showcases/products/top`, version 202309.

        Args:
            product_ids: Products to show first in the creator's showcase, in this order.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_ids": product_ids,
        }
        return self._call("affiliate.top_showcase_products", "", params, options)

    def unpin_live_product(
        self,
        *,
        product_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Unpins one product in the creator's LIVE room.

        Official name `UnpinLIVEProduct`: `POST /affiliate/{version}/live_rooms/products/{product_id}/unpin`, version 202309.

        Args:
            product_id: Product of the LIVE to show pinned, or to take the pin from. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_id": product_id,
        }
        return self._call("affiliate.unpin_live_product", "", params, options)


#: With an `AsyncClient` the same methods are awaited.
AsyncAffiliateApi = AffiliateApi
RESOURCE = AffiliateApi