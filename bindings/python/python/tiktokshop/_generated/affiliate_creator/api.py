# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate creator: its operations."""

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
    AddShowcaseProductsResponse,
    CreatorGenerateGeneralLinkResponse,
    CreatorGeneratePublisherLinkResponse,
    CreatorGetSampleRequestDeeplinkResponse,
    CreatorSearchAffiliateTraceOrdersPage,
    CreatorSearchAffiliateTraceOrdersResponse,
    CreatorSearchSampleApplicationFulfillmentsResponse,
    CreatorSelectAffiliateProductPage,
    CreatorSelectAffiliateProductProduct,
    CreatorSelectAffiliateProductResponse,
    GenerateAffiliateSharingLinkResponse,
    GetCreatorApplicableSampleLabelResponse,
    GetCreatorProfileResponse,
    GetCreatorSampleApplicationDetailResponse,
    GetOpenCollaborationProductListByProductIdsResponse,
    GetShopProductsPage,
    GetShopProductsProduct,
    GetShopProductsResponse,
    GetShoppableVideoPrecheckResultResponse,
    GetShoppableVideoStatusResponse,
    GetShowcaseProductsPage,
    GetShowcaseProductsProduct,
    GetShowcaseProductsResponse,
    GetTokopediaProductMappingsResponse,
    MapTokopediaProductIdsResponse,
    Order,
    PostShoppablePhotosResponse,
    PostShoppableVideoResponse,
    PrecheckVideoContentResponse,
    Product,
    SampleApplication,
    SearchAffiliateOrdersOrder,
    SearchAffiliateOrdersPage,
    SearchAffiliateOrdersResponse,
    SearchCreatorSampleApplicationsPage,
    SearchCreatorSampleApplicationsResponse,
    SearchMusicResponse,
    SearchOpenCollaborationProductPage,
    SearchOpenCollaborationProductResponse,
    SearchTargetCollaborationsPage,
    SearchTargetCollaborationsResponse,
    TargetCollaboration,
    UploadShoppablePhotoFileResponse,
    UploadShoppableVideoFileResponse,
)
from .params import (
    CategoryParams,
    CommissionRateRangeParams,
    CreatorGeneratePublisherLinkMaterialParams,
    FilterParamParams,
    GenerateAffiliateSharingLinkMaterialParams,
    LinkParams,
    LinkInfoParams,
    MaterialParams,
    PhotosInfoParams,
    PrecheckVideoContentVideoInfoParams,
    PriceRangeParams,
    ProductLinkInfoParams,
    SalesPriceRangeParams,
    SearchOpenCollaborationProductCommissionRateRangeParams,
    ShopInfoParams,
    ShopRatingRangeParams,
    SoldQuantityRangeParams,
    SortParamParams,
    VideoInfoParams,
)


class AffiliateCreatorApi(Resource):
    """Affiliate creator."""

    __slots__ = ()
    _domain = "affiliate_creator"
    _aliases = {
        "AddShowcaseProducts": "add_showcase_products",
        "CreatorGenerateGeneralLink": "creator_generate_general_link",
        "CreatorGeneratePublisherLink": "creator_generate_publisher_link",
        "CreatorGetSampleRequestDeeplink": "creator_get_sample_request_deeplink",
        "CreatorSearchAffiliateTraceOrders": "creator_search_affiliate_trace_orders",
        "CreatorSearchOpenCollaborationProduct": "search_open_collaboration_product",
        "CreatorSearchSampleApplicationFulfillments": "creator_search_sample_application_fulfillments",
        "CreatorSelectAffiliateProduct": "creator_select_affiliate_product",
        "GenerateAffiliateSharingLink": "generate_affiliate_sharing_link",
        "GetCreatorApplicableSampleLabel": "get_creator_applicable_sample_label",
        "GetCreatorProfile": "get_creator_profile",
        "GetCreatorSampleApplicationDetail": "get_creator_sample_application_detail",
        "GetOpenCollaborationProductListByProductIds": "get_open_collaboration_product_list_by_product_ids",
        "GetShopProducts": "get_shop_products",
        "GetShoppableVideoPrecheckResult": "get_shoppable_video_precheck_result",
        "GetShoppableVideoStatus": "get_shoppable_video_status",
        "GetShowcaseProducts": "get_showcase_products",
        "GetTokopediaAndTikTokShopProductIDMappings": "get_tokopedia_product_mappings",
        "MapTokopediaToTikTokShopProductIDs": "map_tokopedia_product_ids",
        "PostShoppablePhotos": "post_shoppable_photos",
        "PostShoppableVideo": "post_shoppable_video",
        "PrecheckVideoContent": "precheck_video_content",
        "RemoveShowcaseProducts": "remove_showcase_products",
        "SearchCreatorAffiliateOrders": "search_affiliate_orders",
        "SearchCreatorSampleApplications": "search_creator_sample_applications",
        "SearchCreatorTargetCollaborations": "search_target_collaborations",
        "SearchMusic": "search_music",
        "TopShowcaseProducts": "top_showcase_products",
        "UploadShoppablePhotoFile": "upload_shoppable_photo_file",
        "UploadShoppableVideoFile": "upload_shoppable_video_file",
        "addShowcaseProducts": "add_showcase_products",
        "creatorGenerateGeneralLink": "creator_generate_general_link",
        "creatorGeneratePublisherLink": "creator_generate_publisher_link",
        "creatorGetSampleRequestDeeplink": "creator_get_sample_request_deeplink",
        "creatorSearchAffiliateTraceOrders": "creator_search_affiliate_trace_orders",
        "creatorSearchSampleApplicationFulfillments": "creator_search_sample_application_fulfillments",
        "creatorSelectAffiliateProduct": "creator_select_affiliate_product",
        "generateAffiliateSharingLink": "generate_affiliate_sharing_link",
        "getCreatorApplicableSampleLabel": "get_creator_applicable_sample_label",
        "getCreatorProfile": "get_creator_profile",
        "getCreatorSampleApplicationDetail": "get_creator_sample_application_detail",
        "getOpenCollaborationProductListByProductIds": "get_open_collaboration_product_list_by_product_ids",
        "getShopProducts": "get_shop_products",
        "getShoppableVideoPrecheckResult": "get_shoppable_video_precheck_result",
        "getShoppableVideoStatus": "get_shoppable_video_status",
        "getShowcaseProducts": "get_showcase_products",
        "getTokopediaProductMappings": "get_tokopedia_product_mappings",
        "mapTokopediaProductIds": "map_tokopedia_product_ids",
        "postShoppablePhotos": "post_shoppable_photos",
        "postShoppableVideo": "post_shoppable_video",
        "precheckVideoContent": "precheck_video_content",
        "removeShowcaseProducts": "remove_showcase_products",
        "searchAffiliateOrders": "search_affiliate_orders",
        "searchCreatorSampleApplications": "search_creator_sample_applications",
        "searchMusic": "search_music",
        "searchOpenCollaborationProduct": "search_open_collaboration_product",
        "searchTargetCollaborations": "search_target_collaborations",
        "topShowcaseProducts": "top_showcase_products",
        "uploadShoppablePhotoFile": "upload_shoppable_photo_file",
        "uploadShoppableVideoFile": "upload_shoppable_video_file",
    }

    def add_showcase_products(
        self,
        *,
        add_type: Literal["PRODUCT_ID", "PRODUCT_LINK"] | str = REQUIRED,
        product_ids: Sequence[str | int] | None = None,
        product_link: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AddShowcaseProductsResponse:
        """Adds products to the creator's showcase, by product id or product link.

        Official name `AddShowcaseProducts`: `POST /affiliate_creator/{version}/showcases/products/add`, version 202405.

        - scope: `creator.showcase.write`
        - failed items are listed in `errors`: see `item_errors`

        Args:
            add_type: How the products to add are named: PRODUCT_ID for `product_ids` or PRODUCT_LINK for `product_link`. Required. Example: `PRODUCT_ID`.
            product_ids: Products to add to the showcase, at most 20; used if `add_type` is PRODUCT_ID.
            product_link: Addresses of products to add to the showcase, at most 20; used if `add_type` is PRODUCT_LINK.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "add_type": add_type,
            "product_ids": product_ids,
            "product_link": product_link,
        }
        return self._call("affiliate_creator.add_showcase_products", "AddShowcaseProductsResponse", params, options)

    def creator_generate_general_link(
        self,
        *,
        campaign_id: str | int | None = None,
        link_type: str | None = None,
        material: MaterialParams = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> CreatorGenerateGeneralLinkResponse:
        """Creates sharing links for several materials, for use by any publisher.

        Official name `CreatorGenerateGeneralLink`: `POST /affiliate_creator/{version}/affiliate_sharing_links/general_publishers/generate_batch`, version 202505.

        - scope: `creator.affiliate.share_link.read`
        - failed items are listed in `failed_materials`: see `item_errors`

        Args:
            campaign_id: Id of the partner campaign; give it if the creator took the products from a campaign. Example: `7332840009596339923`.
            link_type: TOKO to get addresses on Tokopedia, for agencies in Indonesia; leave it empty for TikTok Shop. Example: `TOKO`.
            material: What the links should lead to: products, a campaign or the showcase. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "campaign_id": campaign_id,
            "link_type": link_type,
            "material": material,
        }
        return self._call("affiliate_creator.creator_generate_general_link", "CreatorGenerateGeneralLinkResponse", params, options)

    def creator_generate_publisher_link(
        self,
        *,
        campaign_id: str | int | None = None,
        link_type: str | None = None,
        material: CreatorGeneratePublisherLinkMaterialParams = REQUIRED,
        publisher_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> CreatorGeneratePublisherLinkResponse:
        """Creates sharing links for several materials, tied to one named publisher.

        Official name `CreatorGeneratePublisherLink`: `POST /affiliate_creator/{version}/affiliate_sharing_links/publisher/{publisher_id}/generate_batch`, version 202504.

        - scope: `creator.affiliate.share_link.read`
        - failed items are listed in `failed_materials`: see `item_errors`

        Args:
            campaign_id: Id of the partner campaign; give it if the creator took the products from a campaign. Example: `7432840009596339923`.
            link_type: TOKO to get addresses on Tokopedia, for agencies in Indonesia; leave it empty for TikTok Shop. Example: `TOKO`.
            material: What the links should lead to: products, a campaign or the showcase. Required.
            publisher_id: Id of the publisher in your own system; orders from the links carry it. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "campaign_id": campaign_id,
            "link_type": link_type,
            "material": material,
            "publisher_id": publisher_id,
        }
        return self._call("affiliate_creator.creator_generate_publisher_link", "CreatorGeneratePublisherLinkResponse", params, options)

    def creator_get_sample_request_deeplink(
        self,
        *,
        campaign_id: str | int | None = None,
        collaboration_id: str | int | None = None,
        product_id: str | int = REQUIRED,
        redirect_schema: str | None = None,
        sku_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> CreatorGetSampleRequestDeeplinkResponse:
        """Returns an app deeplink where the creator can request a sample of a SKU.

        Official name `CreatorGetSampleRequestDeeplink`: `GET /affiliate_creator/{version}/samples/deeplink`, version 202512.

        Args:
            campaign_id: Id of the partner campaign; required if the product belongs to one. Example: `3939495`.
            collaboration_id: Id of the seller's collaboration; required if the product belongs to one. Example: `710240393`.
            product_id: Platform's id of the product, as the product operations return it. Required. Example: `123456`.
            redirect_schema: App link to return to after the sample request. Example: `youpik://landing_page?creator=lleyi.34`.
            sku_id: Platform's id of the SKU, the variant given as a sample. Required. Example: `123456`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "campaign_id": campaign_id,
            "collaboration_id": collaboration_id,
            "product_id": product_id,
            "redirect_schema": redirect_schema,
            "sku_id": sku_id,
        }
        return self._call("affiliate_creator.creator_get_sample_request_deeplink", "CreatorGetSampleRequestDeeplinkResponse", params, options)

    def creator_search_affiliate_trace_orders(
        self,
        *,
        page_size: int | None = None,
        time_ge: int = REQUIRED,
        time_lt: int = REQUIRED,
        time_type: Literal["CREATE_TIME", "DELIVERY_TIME", "PAY_TIME", "SETTLE_TIME"] | str | None = None,
        **options: Unpack[PageOptions],
    ) -> CreatorSearchAffiliateTraceOrdersPage:
        """Lists traced affiliate orders of the creator within a time range.

        Official name `CreatorSearchAffiliateTraceOrders`: `POST /affiliate_creator/{version}/orders/trace/search`, version 202505.

        - scope: `creator.affiliate.share_link.read`
        - ends on 2026-08-15

        Args:
            page_size: Number of orders to return on each page, from 1 to 100; 20 by default. Required. Default: `20`. Example: `50`.
            time_ge: Earliest time of the orders for the moment named in `time_type`, Unix time; used together with `time_lt`. Required. Example: `1719807456000`.
            time_lt: Time that orders must lie before for the moment named in `time_type`, Unix time; used together with `time_ge`. Required. Example: `1728443155000`.
            time_type: Moment in the life of an order that `time_ge` and `time_lt` refer to; CREATE_TIME by default. Example: `PAY_TIME`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `orders`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "page_size": page_size,
            "time_ge": time_ge,
            "time_lt": time_lt,
            "time_type": time_type,
        }
        return self._page("affiliate_creator.creator_search_affiliate_trace_orders", "CreatorSearchAffiliateTraceOrdersPage", params, options)

    def creator_search_sample_application_fulfillments(
        self,
        *,
        fulfillment_statuses: Sequence[Literal["CANCELLED", "EXEMPTED", "FAILED", "ONGOING", "OVERDUE", "PENDING", "SUCCEED", "SUSPEND"] | str] = REQUIRED,
        sort_field: Literal["create_time", "expired_time"] | str | None = None,
        sort_order: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatorSearchSampleApplicationFulfillmentsResponse:
        """Lists the creator's content obligations for samples, filtered by fulfilment status.

        Official name `CreatorSearchSampleApplicationFulfillments`: `POST /affiliate_creator/{version}/sample_applications/fulfillments/search`, version 202409.

        - scope: `creator.affiliate_collaboration.read`

        Args:
            fulfillment_statuses: Restricts the list to fulfillments in these states. Required.
            sort_field: Figure by which the fulfillments are sorted; the time left to post by default. Example: `expired_time`.
            sort_order: Direction of the sort by `sort_field`, ASC by default. Default: `ASC`. Example: `DESC`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "fulfillment_statuses": fulfillment_statuses,
            "sort_field": sort_field,
            "sort_order": sort_order,
        }
        return self._call("affiliate_creator.creator_search_sample_application_fulfillments", "CreatorSearchSampleApplicationFulfillmentsResponse", params, options)

    def creator_select_affiliate_product(
        self,
        *,
        filter_params: FilterParamParams | None = None,
        page_size: int | None = None,
        sort_params: SortParamParams | None = None,
        **options: Unpack[PageOptions],
    ) -> CreatorSelectAffiliateProductPage:
        """Searches the product selection pool for creators, filtered and sorted.

        Official name `CreatorSelectAffiliateProduct`: `POST /affiliate_creator/{version}/selection/products/search`, version 202501.

        Args:
            filter_params: Conditions that the products must meet to be returned.
            page_size: Number of products to return on each page, from 1 to 50. Example: `20`.
            sort_params: Order in which the products are returned.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `products`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "filter_params": filter_params,
            "page_size": page_size,
            "sort_params": sort_params,
        }
        return self._page("affiliate_creator.creator_select_affiliate_product", "CreatorSelectAffiliateProductPage", params, options)

    def generate_affiliate_sharing_link(
        self,
        *,
        channel: str | None = None,
        material: GenerateAffiliateSharingLinkMaterialParams | None = None,
        tags: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> GenerateAffiliateSharingLinkResponse:
        """Creates affiliate sharing links for one material, one link for each tag.

        Official name `GenerateAffiliateSharingLink`: `POST /affiliate_creator/{version}/affiliate_sharing_links/generate_batch`, version 202501.
        Also in version 202407: `version=`.

        - failed items are listed in `errors`: see `item_errors`

        Args:
            channel: Name you give to the place where the link will be shared, such as facebook. Example: `facebook`.
            material: What the links should lead to: products, a campaign or the showcase.
            tags: Texts of your own to trace links by; one link is made for each.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "channel": channel,
            "material": material,
            "tags": tags,
        }
        return self._call("affiliate_creator.generate_affiliate_sharing_link", "GenerateAffiliateSharingLinkResponse", params, options)

    def get_creator_applicable_sample_label(
        self,
        *,
        product_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetCreatorApplicableSampleLabelResponse:
        """Tells whether the creator can apply for a free sample of a product.

        Official name `GetCreatorApplicableSampleLabel`: `GET /affiliate_creator/{version}/samples/labels`, version 202412.

        - scope: `creator.affiliate_collaboration.read`

        Args:
            product_id: Platform's id of the product, as the product operations return it. Required. Example: `1729480364147774364`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_id": product_id,
        }
        return self._call("affiliate_creator.get_creator_applicable_sample_label", "GetCreatorApplicableSampleLabelResponse", params, options)

    def get_creator_profile(
        self,
        **options: Unpack[CallOptions],
    ) -> GetCreatorProfileResponse:
        """Returns the authorized creator's profile, region and permissions.

        Official name `GetCreatorProfile`: `GET /affiliate_creator/{version}/profiles`, version 202508.
        Also in version 202405: `version=`.

        - scope: `creator.affiliate.info`
        """
        params = {
        }
        return self._call("affiliate_creator.get_creator_profile", "GetCreatorProfileResponse", params, options)

    def get_creator_sample_application_detail(
        self,
        *,
        application_id: str | int | None = None,
        application_type: str = REQUIRED,
        main_order_id: str | int | None = None,
        product_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetCreatorSampleApplicationDetailResponse:
        """Returns one sample application of the creator with its fulfilment state.

        Official name `GetCreatorSampleApplicationDetail`: `POST /affiliate_creator/{version}/sample_applications/single_query`, version 202412.

        - scope: `creator.affiliate_collaboration.read`

        Args:
            application_id: Id of the sample application to read; required if `application_type` is FREE_SAMPLE. Example: `8070590921506065183`.
            application_type: How the sample was got: FREE_SAMPLE from the seller, SAMPLE_COUPON bought at a discount, or SAMPLE_CAMPAIGN from the platform. Required. Example: `FREE_SAMPLE`.
            main_order_id: Id of the order behind the sample; required for every `application_type` except FREE_SAMPLE. Example: `579622078763731743`.
            product_id: Platform's id of the product, as the product operations return it. Required. Example: `1729480364147774364`.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "application_id": application_id,
            "application_type": application_type,
            "main_order_id": main_order_id,
            "product_id": product_id,
        }
        return self._call("affiliate_creator.get_creator_sample_application_detail", "GetCreatorSampleApplicationDetailResponse", params, options)

    def get_open_collaboration_product_list_by_product_ids(
        self,
        *,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> GetOpenCollaborationProductListByProductIdsResponse:
        """Returns open collaboration details of the products with the given ids.

        Official name `GetOpenCollaborationProductListByProductIds`: `POST /affiliate_creator/{version}/open_collaborations/products`, version 202509.

        - scope: `creator.affiliate_collaboration.read`

        Args:
            product_ids: Products to return, given by their ids.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_ids": product_ids,
        }
        return self._call("affiliate_creator.get_open_collaboration_product_list_by_product_ids", "GetOpenCollaborationProductListByProductIdsResponse", params, options)

    def get_shop_products(
        self,
        *,
        page_size: int | None = None,
        sort_field: Literal["PRICE", "PRODUCT_ID", "SALE"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        title_keyword: str | None = None,
        **options: Unpack[PageOptions],
    ) -> GetShopProductsPage:
        """Lists the products of the shop linked to the creator, page by page.

        Official name `GetShopProducts`: `GET /affiliate_creator/{version}/shop_products`, version 202509.

        Args:
            page_size: Number of products to return on each page, from 1 to 100; 20 is a good choice. Required. Example: `20`.
            sort_field: Figure by which the products are sorted, PRODUCT_ID by default or if the value is unknown. Example: `PRODUCT_ID`.
            sort_order: Direction of the sort by `sort_field`, DESC by default or if the value is unknown. Example: `DESC`.
            title_keyword: Part of the product name to search for, 1 to 255 characters, in any language. Example: `apple`.
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
        return self._page("affiliate_creator.get_shop_products", "GetShopProductsPage", params, options)

    def get_shoppable_video_precheck_result(
        self,
        *,
        task_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetShoppableVideoPrecheckResultResponse:
        """Returns the outcome of a precheck task for a shoppable video.

        Official name `GetShoppableVideoPrecheckResult`: `GET /affiliate_creator/{version}/videos/precheck_tasks/{task_id}`, version 202601.
        Also in version 202511: `version=`.

        Args:
            task_id: Id of the pre-check, returned when it was started. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "task_id": task_id,
        }
        return self._call("affiliate_creator.get_shoppable_video_precheck_result", "GetShoppableVideoPrecheckResultResponse", params, options)

    def get_shoppable_video_status(
        self,
        *,
        video_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetShoppableVideoStatusResponse:
        """Returns the posting status and time of one shoppable video.

        Official name `GetShoppableVideoStatus`: `GET /affiliate_creator/{version}/videos/{video_id}/status`, version 202509.

        Args:
            video_id: Id of the video, returned when it was published. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "video_id": video_id,
        }
        return self._call("affiliate_creator.get_shoppable_video_status", "GetShoppableVideoStatusResponse", params, options)

    def get_showcase_products(
        self,
        *,
        origin: str = REQUIRED,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> GetShowcaseProductsPage:
        """Lists what is in the creator's showcase, page by page.

        Official name `GetShowcaseProducts`: `GET /affiliate_creator/{version}/showcases/products`, version 202405.

        - scope: `creator.showcase.read`

        Args:
            origin: Place from which products are shown: LIVE or SHOWCASE. Required. Example: `LIVE`.
            page_size: Number of products to return on each page, from 1 to 20. Required. Example: `10`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `products`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "origin": origin,
            "page_size": page_size,
        }
        return self._page("affiliate_creator.get_showcase_products", "GetShowcaseProductsPage", params, options)

    def get_tokopedia_product_mappings(
        self,
        *,
        toko_pids: Sequence[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> GetTokopediaProductMappingsResponse:
        """Returns matching pairs of Tokopedia and TikTok Shop product ids; a POST that only reads.

        Official name `GetTokopediaAndTikTokShopProductIDMappings`: `POST /affiliate_creator/{version}/map_toko_product`, version 202607.

        Args:
            toko_pids: Products on Tokopedia whose TikTok Shop ids to look up.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "toko_pids": toko_pids,
        }
        return self._call("affiliate_creator.get_tokopedia_product_mappings", "GetTokopediaProductMappingsResponse", params, options)

    def map_tokopedia_product_ids(
        self,
        *,
        toko_pids: Sequence[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> MapTokopediaProductIdsResponse:
        """Translates Tokopedia product ids to TikTok Shop product ids.

        Official name `MapTokopediaToTikTokShopProductIDs`: `GET /affiliate_creator/{version}/toko_product_mappers`, version 202606.

        Args:
            toko_pids: Products on Tokopedia whose TikTok Shop ids to look up.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "toko_pids": toko_pids,
        }
        return self._call("affiliate_creator.map_tokopedia_product_ids", "MapTokopediaProductIdsResponse", params, options)

    def post_shoppable_photos(
        self,
        *,
        is_ai_generated: bool | None = None,
        link_info: LinkInfoParams | None = None,
        music_id: str | int | None = None,
        photos_info: Sequence[PhotosInfoParams] = REQUIRED,
        title: str | None = None,
        **options: Unpack[CallOptions],
    ) -> PostShoppablePhotosResponse:
        """Publishes a photo post by the creator, with product or shop links.

        Official name `PostShoppablePhotos`: `POST /affiliate_creator/{version}/photos`, version 202610.
        Also in version 202607: `version=`.

        Args:
            is_ai_generated: Whether the photos were made by artificial intelligence, shown to viewers as a label.
            link_info: What the photo post links to: products or a shop.
            music_id: Id of the music to play with the post, from the music search.
            photos_info: Pictures of the post in the order in which they are shown. Required.
            title: Caption that viewers see under the photo post.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "is_ai_generated": is_ai_generated,
            "link_info": link_info,
            "music_id": music_id,
            "photos_info": photos_info,
            "title": title,
        }
        return self._call("affiliate_creator.post_shoppable_photos", "PostShoppablePhotosResponse", params, options)

    def post_shoppable_video(
        self,
        *,
        product_link_info: ProductLinkInfoParams = REQUIRED,
        video_info: VideoInfoParams = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> PostShoppableVideoResponse:
        """Publishes a video that the creator uploaded, with a product link.

        Official name `PostShoppableVideo`: `POST /affiliate_creator/{version}/videos`, version 202607.
        Also in version 202505, 202603: `version=`.

        Args:
            product_link_info: Link to a product that viewers can tap in the video. Required.
            video_info: Facts about the video: file, caption, cover and music. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_link_info": product_link_info,
            "video_info": video_info,
        }
        return self._call("affiliate_creator.post_shoppable_video", "PostShoppableVideoResponse", params, options)

    def precheck_video_content(
        self,
        *,
        product_link_info: ProductLinkInfoParams = REQUIRED,
        video_info: PrecheckVideoContentVideoInfoParams = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> PrecheckVideoContentResponse:
        """Starts a content check of an uploaded video and returns its task id.

        Official name `PrecheckVideoContent`: `POST /affiliate_creator/{version}/videos/precheck_task`, version 202511.

        - the platform's page: https://partner.tiktokshop.com/docv2/page/precheck-video-content-202511

        Args:
            product_link_info: Link to a product that viewers can tap in the video. Required.
            video_info: Facts about the video: file, caption, cover and music. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_link_info": product_link_info,
            "video_info": video_info,
        }
        return self._call("affiliate_creator.precheck_video_content", "PrecheckVideoContentResponse", params, options)

    def remove_showcase_products(
        self,
        *,
        product_ids: Sequence[str | int] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Removes products from the creator's showcase.

        Official name `RemoveShowcaseProducts`: `DELETE /affiliate_creator/{version}/showcases/products`, version 202409.

        - scope: `creator.showcase.write`

        Args:
            product_ids: Products to take out of the showcase, at most 200. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_ids": product_ids,
        }
        return self._call("affiliate_creator.remove_showcase_products", "", params, options)

    def search_affiliate_orders(
        self,
        *,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchAffiliateOrdersPage:
        """Lists the affiliate orders attributed to the creator, with commission per SKU.

        Official name `SearchCreatorAffiliateOrders`: `POST /affiliate_creator/{version}/orders/search`, version 202410.
        Also in version 202405: `version=`.

        - scope: `creator.affiliate_collaboration.read`

        Args:
            create_time_ge: Earliest creation time of the orders, Unix time in seconds; used together with `create_time_lt`. Example: `1719807456`.
            create_time_lt: Creation time that orders must lie before, Unix time in seconds; used together with `create_time_ge`. Example: `1728443155`.
            page_size: Number of orders to return on each page, from 1 to 100 (50 in the oldest version); 20 by default. Required. Default: `20`. Example: `20`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `orders`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "create_time_ge": create_time_ge,
            "create_time_lt": create_time_lt,
            "page_size": page_size,
        }
        return self._page("affiliate_creator.search_affiliate_orders", "SearchAffiliateOrdersPage", params, options)

    def search_creator_sample_applications(
        self,
        *,
        application_statuses: Sequence[Literal["PENDING", "AWAITING_SHIPMENT", "SHIPPED", "CONTENT_PENDING", "REJECT_CANCELLED", "OVERDUE_CANCELLED", "UNFULFILL_CANCELLED", "DEL_OPEN_COLLAB", "SELLER_NOT_SHIP_CANCELLED", "WITHDRAW_CANCELLED", "UNFULFILLABLE_CANCELLED", "OPS_CANCELLED", "OPS_FAILED", "OPS_COMPLETED", "COMPLETED"] | str] | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchCreatorSampleApplicationsPage:
        """Lists the creator's sample applications, filtered by status.

        Official name `SearchCreatorSampleApplications`: `POST /affiliate_creator/{version}/sample_applications/search`, version 202412.

        - scope: `creator.affiliate_collaboration.read`

        Args:
            application_statuses: Restricts the list to applications in these states.
            page_size: Number of sample applications to return on each page, from 1 to 50; 20 by default. Example: `50`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `sample_applications`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "application_statuses": application_statuses,
            "page_size": page_size,
        }
        return self._page("affiliate_creator.search_creator_sample_applications", "SearchCreatorSampleApplicationsPage", params, options)

    def search_music(
        self,
        *,
        keyword: str | None = None,
        language: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        region: str | None = None,
        search_id: str | int | None = None,
        **options: Unpack[CallOptions],
    ) -> SearchMusicResponse:
        """Searches the music that a creator may put under shoppable photos and videos.

        Official name `SearchMusic`: `GET /affiliate_creator/{version}/music/search`, version 202602.

        Args:
            keyword: Name or id of the collaborations to find, according to `keyword_type`.
            language: Which tongue texts are returned or given in, as a code.
            page_size: Number of results on a page; the last page may have fewer.
            page_token: Token of the page to return, from `next_page_token`; leave it out for the first page.
            region: Country or market, usually as an ISO 3166-1 alpha-2 code.
            search_id: Identifies one search for music, so that further pages can be asked for within it.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "keyword": keyword,
            "language": language,
            "page_size": page_size,
            "page_token": page_token,
            "region": region,
            "search_id": search_id,
        }
        return self._call("affiliate_creator.search_music", "SearchMusicResponse", params, options)

    def search_open_collaboration_product(
        self,
        *,
        category: CategoryParams | None = None,
        commission_rate_range: SearchOpenCollaborationProductCommissionRateRangeParams | None = None,
        page_size: int | None = None,
        sales_price_range: SalesPriceRangeParams | None = None,
        sort_field: Literal["commission", "commission_rate", "product_sales_price", "units_sold"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        title_keywords: Sequence[str] | None = None,
        **options: Unpack[PageOptions],
    ) -> SearchOpenCollaborationProductPage:
        """Searches the open collaboration products that the creator can promote, by price, rate or keyword.

        Official name `CreatorSearchOpenCollaborationProduct`: `POST /affiliate_creator/{version}/open_collaborations/products/search`, version 202405.

        - scope: `creator.affiliate_collaboration.read`

        Args:
            category: Restricts the results to this product category.
            commission_rate_range: Restricts the results to products whose commission rate lies in this range.
            page_size: Number of products to return on each page, from 1 to 20. Required. Example: `20`.
            sales_price_range: Lowest and highest price that products may have.
            sort_field: Figure by which the products are sorted; `sort_order` gives the direction. Example: `commission_rate`.
            sort_order: Direction of the sort by `sort_field`, ASC by default. Default: `ASC`. Example: `DESC`.
            title_keywords: Words that must all occur, loosely matched, in the product name; at most 20 of up to 255 characters each.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `products`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "category": category,
            "commission_rate_range": commission_rate_range,
            "page_size": page_size,
            "sales_price_range": sales_price_range,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "title_keywords": title_keywords,
        }
        return self._page("affiliate_creator.search_open_collaboration_product", "SearchOpenCollaborationProductPage", params, options)

    def search_target_collaborations(
        self,
        *,
        keyword: str | None = None,
        keyword_type: Literal["TARGET_COLLABORATIONS_ID", "TARGET_COLLABORATIONS_NAME"] | str | None = None,
        page_size: int | None = None,
        shop_id: str | int = REQUIRED,
        **options: Unpack[PageOptions],
    ) -> SearchTargetCollaborationsPage:
        """Lists the target collaborations that one shop offers to the creator.

        Official name `SearchCreatorTargetCollaborations`: `POST /affiliate_creator/{version}/target_collaborations/search`, version 202405.

        - scope: `creator.affiliate_collaboration.read`

        Args:
            keyword: Name or id of the collaborations to find, according to `keyword_type`. Example: `12312312`.
            keyword_type: Whether `keyword` is the id or the name of a collaboration. Example: `TARGET_COLLABORATIONS_ID`.
            page_size: Number of target collaborations to return on each page, at most 100. Required. 0 to 100. Example: `20`.
            shop_id: Restricts the list to collaborations of this shop. Required. Example: `789078671231`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `target_collaborations`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "keyword": keyword,
            "keyword_type": keyword_type,
            "page_size": page_size,
            "shop_id": shop_id,
        }
        return self._page("affiliate_creator.search_target_collaborations", "SearchTargetCollaborationsPage", params, options)

    def top_showcase_products(
        self,
        *,
        product_ids: Sequence[str | int] = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> ResponseModel:
        """Moves products to the top of the creator's showcase.

        Official name `TopShowcaseProducts`: `POST /affiliate_creator/{version}/showcases/products/top`, version 202409.

        - scope: `creator.showcase.write`

        Args:
            product_ids: Products to show first in the showcase, in this order. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "product_ids": product_ids,
        }
        return self._call("affiliate_creator.top_showcase_products", "", params, options)

    def upload_shoppable_photo_file(
        self,
        *,
        data: FileLike = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> UploadShoppablePhotoFileResponse:
        """Uploads a photo for a shoppable photo post and returns its URI.

        Official name `UploadShoppablePhotoFile`: `POST /affiliate_creator/{version}/photos/photo_files`, version 202511.

        Args:
            data: Picture file to use in a shoppable photo post. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
        }
        files = {
            "data": data,
        }
        return self._call("affiliate_creator.upload_shoppable_photo_file", "UploadShoppablePhotoFileResponse", params, options, files)

    def upload_shoppable_video_file(
        self,
        *,
        data: FileLike = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> UploadShoppableVideoFileResponse:
        """Uploads a video file for a shoppable video and returns its id.

        Official name `UploadShoppableVideoFile`: `POST /affiliate_creator/{version}/videos/video_files`, version 202505.

        Args:
            data: Video file, at most 100 MB, aspect ratio between 9:16 and 16:9, in a common format such as MP4, MOV or WEBM. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
        }
        files = {
            "data": data,
        }
        return self._call("affiliate_creator.upload_shoppable_video_file", "UploadShoppableVideoFileResponse", params, options, files)


#: With an `AsyncClient` the same methods are awaited.
AsyncAffiliateCreatorApi = AffiliateCreatorApi
RESOURCE = AffiliateCreatorApi