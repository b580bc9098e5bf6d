# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate partner: its operations."""

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
    Campaign,
    CampaignProductStatistic,
    CreateAffiliatePartnerCampaignResponse,
    GenerateAffiliatePartnerCampaignProductLinkResponse,
    GetAffiliateCampaignCreatorFulfillmentStatusInfoPage,
    GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse,
    GetAffiliateCampaignCreatorFulfillmentStatusListPage,
    GetAffiliateCampaignCreatorFulfillmentStatusListResponse,
    GetAffiliateCampaignCreatorProductContentStatisticsResponse,
    GetAffiliateCampaignCreatorProductSampleStatusResponse,
    GetAffiliatePartnerCampaignDetailResponse,
    GetAffiliatePartnerCampaignListPage,
    GetAffiliatePartnerCampaignListResponse,
    GetAffiliatePartnerCampaignProductListPage,
    GetAffiliatePartnerCampaignProductListResponse,
    PartnerGenerateMultiAffiliateCampaignProductLinkResponse,
    Product,
    PromotionCreator,
    SearchCapAffiliateOrdersPage,
    SearchCapAffiliateOrdersResponse,
    SearchTapAffiliateOrdersPage,
    SearchTapAffiliateOrdersResponse,
    SearchTapAffiliateOrdersSkuOrder,
    SkuOrder,
)
from .params import (
    ContactInfoParams,
)


class AffiliatePartnerApi(Resource):
    """Affiliate partner."""

    __slots__ = ()
    _domain = "affiliate_partner"
    _aliases = {
        "CreateAffiliatePartnerCampaign": "create_affiliate_partner_campaign",
        "EditAffiliatePartnerCampaign": "edit_affiliate_partner_campaign",
        "GenerateAffiliatePartnerCampaignProductLink": "generate_affiliate_partner_campaign_product_link",
        "GetAffiliateCampaignCreatorFulfillmentStatusInfo": "get_affiliate_campaign_creator_fulfillment_status_info",
        "GetAffiliateCampaignCreatorFulfillmentStatusList": "get_affiliate_campaign_creator_fulfillment_status_list",
        "GetAffiliateCampaignCreatorProductContentStatistics": "get_affiliate_campaign_creator_product_content_statistics",
        "GetAffiliateCampaignCreatorProductSampleStatus": "get_affiliate_campaign_creator_product_sample_status",
        "GetAffiliatePartnerCampaignDetail": "get_affiliate_partner_campaign_detail",
        "GetAffiliatePartnerCampaignList": "get_affiliate_partner_campaign_list",
        "GetAffiliatePartnerCampaignProductList": "get_affiliate_partner_campaign_product_list",
        "PartnerGenerateMultiAffiliateCampaignProductLink": "partner_generate_multi_affiliate_campaign_product_link",
        "PublishAffiliatePartnerCampaign": "publish_affiliate_partner_campaign",
        "ReviewAffiliatePartnerCampaignProduct": "review_affiliate_partner_campaign_product",
        "SearchCAPAffiliateOrders": "search_cap_affiliate_orders",
        "SearchTapAffiliateOrders": "search_tap_affiliate_orders",
        "createAffiliatePartnerCampaign": "create_affiliate_partner_campaign",
        "editAffiliatePartnerCampaign": "edit_affiliate_partner_campaign",
        "generateAffiliatePartnerCampaignProductLink": "generate_affiliate_partner_campaign_product_link",
        "getAffiliateCampaignCreatorFulfillmentStatusInfo": "get_affiliate_campaign_creator_fulfillment_status_info",
        "getAffiliateCampaignCreatorFulfillmentStatusList": "get_affiliate_campaign_creator_fulfillment_status_list",
        "getAffiliateCampaignCreatorProductContentStatistics": "get_affiliate_campaign_creator_product_content_statistics",
        "getAffiliateCampaignCreatorProductSampleStatus": "get_affiliate_campaign_creator_product_sample_status",
        "getAffiliatePartnerCampaignDetail": "get_affiliate_partner_campaign_detail",
        "getAffiliatePartnerCampaignList": "get_affiliate_partner_campaign_list",
        "getAffiliatePartnerCampaignProductList": "get_affiliate_partner_campaign_product_list",
        "partnerGenerateMultiAffiliateCampaignProductLink": "partner_generate_multi_affiliate_campaign_product_link",
        "publishAffiliatePartnerCampaign": "publish_affiliate_partner_campaign",
        "reviewAffiliatePartnerCampaignProduct": "review_affiliate_partner_campaign_product",
        "searchCapAffiliateOrders": "search_cap_affiliate_orders",
        "searchTapAffiliateOrders": "search_tap_affiliate_orders",
    }

    def create_affiliate_partner_campaign(
        self,
        *,
        campaign_end_time: int | datetime = REQUIRED,
        campaign_start_time: int | datetime = REQUIRED,
        commission_rate: int = REQUIRED,
        contact_info: ContactInfoParams = REQUIRED,
        description: str = REQUIRED,
        name: str = REQUIRED,
        registration_end_time: int | datetime = REQUIRED,
        registration_start_time: int | datetime = REQUIRED,
        target_seller_types: Sequence[Literal["CROSS_BORDER", "LOCAL"] | str] | None = None,
        target_shop_codes: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateAffiliatePartnerCampaignResponse:
        """Creates an affiliate partner campaign with its commission and time windows.

        Official name `CreateAffiliatePartnerCampaign`: `POST /affiliate_partner/{version}/campaigns`, version 202405.

        - cipher: `category_asset_cipher` (required)
        - scope: `partner.tap_campaign.write`

        Args:
            campaign_end_time: When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Required. Example: `1715878799`.
            campaign_start_time: When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Required. Example: `1712941200`.
            commission_rate: Total commission rate that the partner proposes to sellers, in hundredths of a percent; between 100 and 8000. Required. Example: `1000`.
            contact_info: How sellers can reach the partner; which messengers are needed depends on the target market. Required.
            description: Text that presents the campaign to sellers, fewer than 1000 characters. Required.
            name: Name of the campaign, fewer than 50 characters. Required.
            registration_end_time: Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Required. Example: `1713891599`.
            registration_start_time: First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Required. Example: `1712941200`.
            target_seller_types: Kinds of sellers that may register products; use `target_shop_codes` to name single shops instead.
            target_shop_codes: Codes of the shops that may register products, fewer than 100; sellers see the code in Seller Center behind their profile icon.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "campaign_end_time": campaign_end_time,
            "campaign_start_time": campaign_start_time,
            "commission_rate": commission_rate,
            "contact_info": contact_info,
            "description": description,
            "name": name,
            "registration_end_time": registration_end_time,
            "registration_start_time": registration_start_time,
            "target_seller_types": target_seller_types,
            "target_shop_codes": target_shop_codes,
        }
        return self._call("affiliate_partner.create_affiliate_partner_campaign", "CreateAffiliatePartnerCampaignResponse", params, options)

    def edit_affiliate_partner_campaign(
        self,
        *,
        campaign_end_time: int | datetime | None = None,
        campaign_id: str | int = REQUIRED,
        campaign_start_time: int | datetime | None = None,
        commission_rate: int | None = None,
        contact_info: ContactInfoParams | None = None,
        description: str | None = None,
        name: str | None = None,
        registration_end_time: int | datetime | None = None,
        registration_start_time: int | datetime | None = None,
        target_seller_types: Sequence[Literal["CROSS_BORDER", "LOCAL"] | str] | None = None,
        target_shop_codes: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Changes the given fields of an affiliate partner campaign and leaves the others as they are.

        Official name `EditAffiliatePartnerCampaign`: `POST /affiliate_partner/{version}/campaigns/{campaign_id}/partial_edit`, version 202405.

        - cipher: `category_asset_cipher` (required)
        - scope: `partner.tap_campaign.write`

        Args:
            campaign_end_time: When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Example: `1715878799`.
            campaign_id: Platform's id of the affiliate partner campaign (TAP campaign). Required.
            campaign_start_time: When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
            commission_rate: Total commission rate that the partner proposes to sellers, in hundredths of a percent; between 100 and 8000. Example: `1000`.
            contact_info: How sellers can reach the partner; which messengers are needed depends on the target market.
            description: Text that presents the campaign to sellers, fewer than 1000 characters.
            name: Name of the campaign, fewer than 50 characters.
            registration_end_time: Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Example: `1713891599`.
            registration_start_time: First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
            target_seller_types: Kinds of sellers that may register products; use `target_shop_codes` to name single shops instead.
            target_shop_codes: Codes of the shops that may register products, fewer than 100; sellers see the code in Seller Center behind their profile icon.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "campaign_end_time": campaign_end_time,
            "campaign_id": campaign_id,
            "campaign_start_time": campaign_start_time,
            "commission_rate": commission_rate,
            "contact_info": contact_info,
            "description": description,
            "name": name,
            "registration_end_time": registration_end_time,
            "registration_start_time": registration_start_time,
            "target_seller_types": target_seller_types,
            "target_shop_codes": target_shop_codes,
        }
        return self._call("affiliate_partner.edit_affiliate_partner_campaign", "", params, options)

    def generate_affiliate_partner_campaign_product_link(
        self,
        *,
        campaign_id: str | int = REQUIRED,
        creator_commission_rate: int = REQUIRED,
        product_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GenerateAffiliatePartnerCampaignProductLinkResponse:
        """Creates the promotion link of one campaign product at a creator commission rate.

        Official name `GenerateAffiliatePartnerCampaignProductLink`: `POST /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/promotion_link/generate`, version 202405.

        - cipher: `category_asset_cipher` (required)
        - scope: `partner.tap_campaign.link.write`

        Args:
            campaign_id: Platform's id of the affiliate partner campaign (TAP campaign). Required.
            creator_commission_rate: Commission rate to offer to creators through the link, in hundredths of a percent; at most the total rate set by the seller. Required. Example: `1000`.
            product_id: Platform's id of the product, as the product operations return it. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "campaign_id": campaign_id,
            "creator_commission_rate": creator_commission_rate,
            "product_id": product_id,
        }
        return self._call("affiliate_partner.generate_affiliate_partner_campaign_product_link", "GenerateAffiliatePartnerCampaignProductLinkResponse", params, options)

    def get_affiliate_campaign_creator_fulfillment_status_info(
        self,
        *,
        campaign_id: str | int = REQUIRED,
        page_size: int | None = None,
        product_id: str | int = REQUIRED,
        **options: Unpack[PageOptions],
    ) -> GetAffiliateCampaignCreatorFulfillmentStatusInfoPage:
        """Lists how each creator performs for one product of a campaign.

        Official name `GetAffiliateCampaignCreatorFulfillmentStatusInfo`: `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/performance`, version 202508.
        Also in version 202501: `version=`.

        - cipher: `category_asset_cipher` (required)
        - scope: `partner.tap_campaign.read`

        Args:
            campaign_id: Platform's id of the affiliate partner campaign (TAP campaign). Required.
            page_size: Number of creators to return on each page, from 1 to 50.
            product_id: Platform's id of the product, as the product operations return it. Required.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `promotion_creators`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "campaign_id": campaign_id,
            "page_size": page_size,
            "product_id": product_id,
        }
        return self._page("affiliate_partner.get_affiliate_campaign_creator_fulfillment_status_info", "GetAffiliateCampaignCreatorFulfillmentStatusInfoPage", params, options)

    def get_affiliate_campaign_creator_fulfillment_status_list(
        self,
        *,
        campaign_id: str | int = REQUIRED,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> GetAffiliateCampaignCreatorFulfillmentStatusListPage:
        """Lists promotion statistics for every product of a campaign.

        Official name `GetAffiliateCampaignCreatorFulfillmentStatusList`: `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products/performance`, version 202501.

        - cipher: `category_asset_cipher` (optional)
        - scope: `partner.tap_campaign.read`

        Args:
            campaign_id: Platform's id of the affiliate partner campaign (TAP campaign). Required.
            page_size: Number of products to return on each page, from 1 to 50. Example: `10`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `campaign_product_statistics`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "campaign_id": campaign_id,
            "page_size": page_size,
        }
        return self._page("affiliate_partner.get_affiliate_campaign_creator_fulfillment_status_list", "GetAffiliateCampaignCreatorFulfillmentStatusListPage", params, options)

    def get_affiliate_campaign_creator_product_content_statistics(
        self,
        *,
        affiliate_product_id: str | int = REQUIRED,
        campaign_id: str | int = REQUIRED,
        content_type: str | None = None,
        creator_temp_id: str | int = REQUIRED,
        product_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetAffiliateCampaignCreatorProductContentStatisticsResponse:
        """Lists the content that one creator published for a campaign product, with its results.

        Official name `GetAffiliateCampaignCreatorProductContentStatistics`: `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics`, version 202508.
        Also in version 202501: `version=`.

        - cipher: `category_asset_cipher` (optional)
        - scope: `partner.tap_campaign.read`

        Args:
            affiliate_product_id: Restricts the figures to this product; take the id from the fulfillment status info of the campaign. Required. Example: `123456789`.
            campaign_id: Platform's id of the affiliate partner campaign (TAP campaign). Required.
            content_type: Kind of content to report on: 1 for videos, 2 for LIVE rooms. Example: `VIDEO`.
            creator_temp_id: Creator to report on: temporary id in older versions, open id in newer ones. Required.
            product_id: Platform's id of the product, as the product operations return it. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "affiliate_product_id": affiliate_product_id,
            "campaign_id": campaign_id,
            "content_type": content_type,
            "creator_temp_id": creator_temp_id,
            "product_id": product_id,
        }
        return self._call("affiliate_partner.get_affiliate_campaign_creator_product_content_statistics", "GetAffiliateCampaignCreatorProductContentStatisticsResponse", params, options)

    def get_affiliate_campaign_creator_product_sample_status(
        self,
        *,
        campaign_id: str | int = REQUIRED,
        creator_temp_id: str | int = REQUIRED,
        product_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetAffiliateCampaignCreatorProductSampleStatusResponse:
        """Returns the delivery state of the sample sent to a campaign creator.

        Official name `GetAffiliateCampaignCreatorProductSampleStatus`: `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status`, version 202508.
        Also in version 202501: `version=`.

        - cipher: `category_asset_cipher` (optional)
        - scope: `partner.tap_campaign.read`

        Args:
            campaign_id: Platform's id of the affiliate partner campaign (TAP campaign). Required.
            creator_temp_id: Creator to report on: temporary id in older versions, open id in newer ones. Required.
            product_id: Platform's id of the product, as the product operations return it. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "campaign_id": campaign_id,
            "creator_temp_id": creator_temp_id,
            "product_id": product_id,
        }
        return self._call("affiliate_partner.get_affiliate_campaign_creator_product_sample_status", "GetAffiliateCampaignCreatorProductSampleStatusResponse", params, options)

    def get_affiliate_partner_campaign_detail(
        self,
        *,
        campaign_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetAffiliatePartnerCampaignDetailResponse:
        """Returns one affiliate partner campaign with its terms, dates and target shops.

        Official name `GetAffiliatePartnerCampaignDetail`: `GET /affiliate_partner/{version}/campaigns/{campaign_id}`, version 202405.

        - cipher: `category_asset_cipher` (required)
        - scope: `partner.tap_campaign.read`

        Args:
            campaign_id: Platform's id of the affiliate partner campaign (TAP campaign). Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "campaign_id": campaign_id,
        }
        return self._call("affiliate_partner.get_affiliate_partner_campaign_detail", "GetAffiliatePartnerCampaignDetailResponse", params, options)

    def get_affiliate_partner_campaign_list(
        self,
        *,
        page_size: int | None = None,
        query_type_filter: str | None = None,
        status: Literal["READY", "UPCOMING", "ONGOING", "CLOSED", "UNSPECIFIED"] | str | None = None,
        type: Literal["MY_CAMPAIGNS", "GS_SELLING_CAMPAIGNS", "SELLER_CAMPAIGNS", "EXCLUSIVE_TIKTOK_SHOP"] | str | None = None,
        **options: Unpack[PageOptions],
    ) -> GetAffiliatePartnerCampaignListPage:
        """Lists the partner's campaigns, filtered by status and type.

        Official name `GetAffiliatePartnerCampaignList`: `GET /affiliate_partner/{version}/campaigns`, version 202405.

        - cipher: `category_asset_cipher` (required)
        - scope: `partner.tap_campaign.read`

        Args:
            page_size: Number of campaigns to return on each page, from 1 to 100; 10 by default. Required. Default: `10`. Example: `10`.
            query_type_filter: Second filter by `type`: MARKETPLACE or JOINED for SELLER_CAMPAIGNS, AVAILABLE or JOINED for EXCLUSIVE_TIKTOK_SHOP, otherwise nothing. Example: `DEFAULT`.
            status: Restricts the list to campaigns in this state. Example: `READY`.
            type: Kind of campaigns to list: MY_CAMPAIGNS (the default), GS_SELLING_CAMPAIGNS, SELLER_CAMPAIGNS or EXCLUSIVE_TIKTOK_SHOP. Example: `MY_CAMPAIGNS`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `campaigns`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "page_size": page_size,
            "query_type_filter": query_type_filter,
            "status": status,
            "type": type,
        }
        return self._page("affiliate_partner.get_affiliate_partner_campaign_list", "GetAffiliatePartnerCampaignListPage", params, options)

    def get_affiliate_partner_campaign_product_list(
        self,
        *,
        campaign_id: str | int = REQUIRED,
        category_id: str | int | None = None,
        page_size: int | None = None,
        product_id: str | int | None = None,
        product_name: str | None = None,
        review_status: Literal["PENDING", "APPROVED", "REJECTED", "PENDING_CLOSED", "CLOSED"] | str | None = None,
        shop_name: str | None = None,
        **options: Unpack[PageOptions],
    ) -> GetAffiliatePartnerCampaignProductListPage:
        """Lists the products that sellers registered for a campaign, with their review state.

        Official name `GetAffiliatePartnerCampaignProductList`: `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products`, version 202405.

        - cipher: `category_asset_cipher` (required)
        - scope: `partner.tap_campaign.read`

        Args:
            campaign_id: Platform's id of the affiliate partner campaign (TAP campaign). Required.
            category_id: Restricts the list to products of this category or of leaf categories below it. Example: `991496`.
            page_size: Number of products to return on each page. Required. Example: `10`.
            product_id: Restricts the list to this product, given by its id. Example: `1730305356901683547`.
            product_name: Part of the product name; only products that contain it are returned. Example: `sample`.
            review_status: Restricts the list to products in this state of review: PENDING, APPROVED, REJECTED, PENDING_CLOSED or CLOSED. Example: `PENDING`.
            shop_name: Part of the shop name; only products of shops that contain it are returned.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `products`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "campaign_id": campaign_id,
            "category_id": category_id,
            "page_size": page_size,
            "product_id": product_id,
            "product_name": product_name,
            "review_status": review_status,
            "shop_name": shop_name,
        }
        return self._page("affiliate_partner.get_affiliate_partner_campaign_product_list", "GetAffiliatePartnerCampaignProductListPage", params, options)

    def partner_generate_multi_affiliate_campaign_product_link(
        self,
        *,
        campaign_id: str | int = REQUIRED,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> PartnerGenerateMultiAffiliateCampaignProductLinkResponse:
        """Creates promotion links for several products of a campaign at once.

        Official name `PartnerGenerateMultiAffiliateCampaignProductLink`: `POST /affiliate_partner/{version}/campaigns/{campaign_id}/products/promotion_links/generate_batch`, version 202505.

        - cipher: `category_asset_cipher` (optional)
        - scope: `partner.tap_campaign.read`
        - failed items are listed in `failed_product_ids`: see `item_errors`

        Args:
            campaign_id: Platform's id of the affiliate partner campaign (TAP campaign). Required.
            product_ids: Products to make links for, at most 50 ids.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "campaign_id": campaign_id,
            "product_ids": product_ids,
        }
        return self._call("affiliate_partner.partner_generate_multi_affiliate_campaign_product_link", "PartnerGenerateMultiAffiliateCampaignProductLinkResponse", params, options)

    def publish_affiliate_partner_campaign(
        self,
        *,
        campaign_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Publishes a prepared affiliate partner campaign so that sellers can register.

        Official name `PublishAffiliatePartnerCampaign`: `POST /affiliate_partner/{version}/campaigns/{campaign_id}/publish`, version 202405.

        - cipher: `category_asset_cipher` (required)
        - scope: `partner.tap_campaign.write`

        Args:
            campaign_id: Platform's id of the affiliate partner campaign (TAP campaign). Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "campaign_id": campaign_id,
        }
        return self._call("affiliate_partner.publish_affiliate_partner_campaign", "", params, options)

    def review_affiliate_partner_campaign_product(
        self,
        *,
        campaign_id: str | int = REQUIRED,
        product_id: str | int = REQUIRED,
        reject_reasons: Sequence[Literal["COMMISSION_TOO_LOW", "NO_SUITABLE_CREATOR", "PRODUCT_HARD_TO_PROMOTE", "PRODUCT_TOO_EXPENSIVE"] | str] | None = None,
        review_result: Literal["APPROVE", "REJECT", "REJECT_FOREVER"] | str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Approves or rejects a product that a seller registered for a campaign.

        Official name `ReviewAffiliatePartnerCampaignProduct`: `POST /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/review`, version 202405.

        - cipher: `category_asset_cipher` (required)
        - scope: `partner.tap_campaign.product.write`

        Args:
            campaign_id: Platform's id of the affiliate partner campaign (TAP campaign). Required.
            product_id: Platform's id of the product, as the product operations return it. Required.
            reject_reasons: Why the partner turns the product down; needed if `review_result` is REJECT or REJECT_FOREVER.
            review_result: Decision of the partner: APPROVE, REJECT, or REJECT_FOREVER so that the product cannot be registered again. Required. Example: `APPROVE`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "campaign_id": campaign_id,
            "product_id": product_id,
            "reject_reasons": reject_reasons,
            "review_result": review_result,
        }
        return self._call("affiliate_partner.review_affiliate_partner_campaign_product", "", params, options)

    def search_cap_affiliate_orders(
        self,
        *,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        order_id: str | int | None = None,
        page_size: int | None = None,
        product_id: str | int | None = None,
        settle_status: int | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchCapAffiliateOrdersPage:
        """Lists affiliate orders of a creator agency partner (CAP) that match a filter.

        Official name `SearchCAPAffiliateOrders`: `POST /affiliate_partner/{version}/cap_order/search`, version 202603.
        Also in version 202504: `version=`.

        - cipher: `category_asset_cipher` (required)

        Args:
            create_time_ge: Earliest creation time of the orders, Unix time in seconds.
            create_time_lt: Creation time that orders must lie before, Unix time in seconds.
            order_id: Restricts the result to this main order.
            page_size: Number of orders to return on each page, from 1 to 100; 20 by default. Required.
            product_id: Restricts the result to orders of this product.
            settle_status: Restricts the result to orders in this state of settlement, given as a number.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `sku_orders`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "create_time_ge": create_time_ge,
            "create_time_lt": create_time_lt,
            "order_id": order_id,
            "page_size": page_size,
            "product_id": product_id,
            "settle_status": settle_status,
        }
        return self._page("affiliate_partner.search_cap_affiliate_orders", "SearchCapAffiliateOrdersPage", params, options)

    def search_tap_affiliate_orders(
        self,
        *,
        campaign_id: str | int | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchTapAffiliateOrdersPage:
        """Lists affiliate orders of a TikTok affiliate partner (TAP), by campaign and time.

        Official name `SearchTapAffiliateOrders`: `POST /affiliate_partner/{version}/orders/search`, version 202603.
        Also in version 202411: `version=`.

        - cipher: `category_asset_cipher` (required)

        Args:
            campaign_id: Restricts the orders to those that came through this campaign.
            create_time_ge: Earliest creation time of the orders, Unix time in seconds.
            create_time_lt: Creation time that orders must lie before, Unix time in seconds.
            page_size: Number of orders to return on each page, from 1 to 100; 20 by default. Required.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `sku_orders`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "campaign_id": campaign_id,
            "create_time_ge": create_time_ge,
            "create_time_lt": create_time_lt,
            "page_size": page_size,
        }
        return self._page("affiliate_partner.search_tap_affiliate_orders", "SearchTapAffiliateOrdersPage", params, options)


#: With an `AsyncClient` the same methods are awaited.
AsyncAffiliatePartnerApi = AffiliatePartnerApi
RESOURCE = AffiliatePartnerApi