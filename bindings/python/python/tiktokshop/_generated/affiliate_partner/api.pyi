# Generated from core/catalog by `cargo gen`. Do not edit.

from collections.abc import Awaitable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from typing_extensions import Unpack

from ..._alias import Alias
from ..._options import CallOptions, PageOptions, WindowOptions
from ...model import ResponseModel
from ...page import PageCall
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import AsyncTimeWalk, TimeWalk
from ...upload import FileLike
from . import models
from .params import (
    ContactInfoParams,
)

class AffiliatePartnerApi(Resource):
    def create_affiliate_partner_campaign(
        self,
        *,
        campaign_end_time: int | datetime,
        campaign_start_time: int | datetime,
        commission_rate: int,
        contact_info: ContactInfoParams,
        description: str,
        name: str,
        registration_end_time: int | datetime,
        registration_start_time: int | datetime,
        target_seller_types: Sequence[Literal["CROSS_BORDER", "LOCAL"] | str] | None = None,
        target_shop_codes: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateAffiliatePartnerCampaignResponse: ...
    def edit_affiliate_partner_campaign(
        self,
        *,
        campaign_end_time: int | datetime | None = None,
        campaign_id: str | int,
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
    ) -> ResponseModel: ...
    def generate_affiliate_partner_campaign_product_link(
        self,
        *,
        campaign_id: str | int,
        creator_commission_rate: int,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GenerateAffiliatePartnerCampaignProductLinkResponse: ...
    def get_affiliate_campaign_creator_fulfillment_status_info(
        self,
        *,
        campaign_id: str | int,
        page_size: int | None = None,
        product_id: str | int,
        **options: Unpack[PageOptions],
    ) -> models.GetAffiliateCampaignCreatorFulfillmentStatusInfoPage: ...
    def get_affiliate_campaign_creator_fulfillment_status_list(
        self,
        *,
        campaign_id: str | int,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetAffiliateCampaignCreatorFulfillmentStatusListPage: ...
    def get_affiliate_campaign_creator_product_content_statistics(
        self,
        *,
        affiliate_product_id: str | int,
        campaign_id: str | int,
        content_type: str | None = None,
        creator_temp_id: str | int,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetAffiliateCampaignCreatorProductContentStatisticsResponse: ...
    def get_affiliate_campaign_creator_product_sample_status(
        self,
        *,
        campaign_id: str | int,
        creator_temp_id: str | int,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetAffiliateCampaignCreatorProductSampleStatusResponse: ...
    def get_affiliate_partner_campaign_detail(
        self,
        *,
        campaign_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetAffiliatePartnerCampaignDetailResponse: ...
    def get_affiliate_partner_campaign_list(
        self,
        *,
        page_size: int | None = None,
        query_type_filter: str | None = None,
        status: Literal["READY", "UPCOMING", "ONGOING", "CLOSED", "UNSPECIFIED"] | str | None = None,
        type: Literal["MY_CAMPAIGNS", "GS_SELLING_CAMPAIGNS", "SELLER_CAMPAIGNS", "EXCLUSIVE_TIKTOK_SHOP"] | str | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetAffiliatePartnerCampaignListPage: ...
    def get_affiliate_partner_campaign_product_list(
        self,
        *,
        campaign_id: str | int,
        category_id: str | int | None = None,
        page_size: int | None = None,
        product_id: str | int | None = None,
        product_name: str | None = None,
        review_status: Literal["PENDING", "APPROVED", "REJECTED", "PENDING_CLOSED", "CLOSED"] | str | None = None,
        shop_name: str | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetAffiliatePartnerCampaignProductListPage: ...
    def partner_generate_multi_affiliate_campaign_product_link(
        self,
        *,
        campaign_id: str | int,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PartnerGenerateMultiAffiliateCampaignProductLinkResponse: ...
    def publish_affiliate_partner_campaign(
        self,
        *,
        campaign_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    def review_affiliate_partner_campaign_product(
        self,
        *,
        campaign_id: str | int,
        product_id: str | int,
        reject_reasons: Sequence[Literal["COMMISSION_TOO_LOW", "NO_SUITABLE_CREATOR", "PRODUCT_HARD_TO_PROMOTE", "PRODUCT_TOO_EXPENSIVE"] | str] | None = None,
        review_result: Literal["APPROVE", "REJECT", "REJECT_FOREVER"] | str,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
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
    ) -> models.SearchCapAffiliateOrdersPage: ...
    def search_tap_affiliate_orders(
        self,
        *,
        campaign_id: str | int | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> models.SearchTapAffiliateOrdersPage: ...
    CreateAffiliatePartnerCampaign: Alias[models.CreateAffiliatePartnerCampaignResponse]
    EditAffiliatePartnerCampaign: Alias[ResponseModel]
    GenerateAffiliatePartnerCampaignProductLink: Alias[models.GenerateAffiliatePartnerCampaignProductLinkResponse]
    GetAffiliateCampaignCreatorFulfillmentStatusInfo: Alias[models.GetAffiliateCampaignCreatorFulfillmentStatusInfoPage]
    GetAffiliateCampaignCreatorFulfillmentStatusList: Alias[models.GetAffiliateCampaignCreatorFulfillmentStatusListPage]
    GetAffiliateCampaignCreatorProductContentStatistics: Alias[models.GetAffiliateCampaignCreatorProductContentStatisticsResponse]
    GetAffiliateCampaignCreatorProductSampleStatus: Alias[models.GetAffiliateCampaignCreatorProductSampleStatusResponse]
    GetAffiliatePartnerCampaignDetail: Alias[models.GetAffiliatePartnerCampaignDetailResponse]
    GetAffiliatePartnerCampaignList: Alias[models.GetAffiliatePartnerCampaignListPage]
    GetAffiliatePartnerCampaignProductList: Alias[models.GetAffiliatePartnerCampaignProductListPage]
    PartnerGenerateMultiAffiliateCampaignProductLink: Alias[models.PartnerGenerateMultiAffiliateCampaignProductLinkResponse]
    PublishAffiliatePartnerCampaign: Alias[ResponseModel]
    ReviewAffiliatePartnerCampaignProduct: Alias[ResponseModel]
    SearchCAPAffiliateOrders: Alias[models.SearchCapAffiliateOrdersPage]
    SearchTapAffiliateOrders: Alias[models.SearchTapAffiliateOrdersPage]
    createAffiliatePartnerCampaign: Alias[models.CreateAffiliatePartnerCampaignResponse]
    editAffiliatePartnerCampaign: Alias[ResponseModel]
    generateAffiliatePartnerCampaignProductLink: Alias[models.GenerateAffiliatePartnerCampaignProductLinkResponse]
    getAffiliateCampaignCreatorFulfillmentStatusInfo: Alias[models.GetAffiliateCampaignCreatorFulfillmentStatusInfoPage]
    getAffiliateCampaignCreatorFulfillmentStatusList: Alias[models.GetAffiliateCampaignCreatorFulfillmentStatusListPage]
    getAffiliateCampaignCreatorProductContentStatistics: Alias[models.GetAffiliateCampaignCreatorProductContentStatisticsResponse]
    getAffiliateCampaignCreatorProductSampleStatus: Alias[models.GetAffiliateCampaignCreatorProductSampleStatusResponse]
    getAffiliatePartnerCampaignDetail: Alias[models.GetAffiliatePartnerCampaignDetailResponse]
    getAffiliatePartnerCampaignList: Alias[models.GetAffiliatePartnerCampaignListPage]
    getAffiliatePartnerCampaignProductList: Alias[models.GetAffiliatePartnerCampaignProductListPage]
    partnerGenerateMultiAffiliateCampaignProductLink: Alias[models.PartnerGenerateMultiAffiliateCampaignProductLinkResponse]
    publishAffiliatePartnerCampaign: Alias[ResponseModel]
    reviewAffiliatePartnerCampaignProduct: Alias[ResponseModel]
    searchCapAffiliateOrders: Alias[models.SearchCapAffiliateOrdersPage]
    searchTapAffiliateOrders: Alias[models.SearchTapAffiliateOrdersPage]

class AsyncAffiliatePartnerApi(Resource):
    async def create_affiliate_partner_campaign(
        self,
        *,
        campaign_end_time: int | datetime,
        campaign_start_time: int | datetime,
        commission_rate: int,
        contact_info: ContactInfoParams,
        description: str,
        name: str,
        registration_end_time: int | datetime,
        registration_start_time: int | datetime,
        target_seller_types: Sequence[Literal["CROSS_BORDER", "LOCAL"] | str] | None = None,
        target_shop_codes: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.CreateAffiliatePartnerCampaignResponse: ...
    async def edit_affiliate_partner_campaign(
        self,
        *,
        campaign_end_time: int | datetime | None = None,
        campaign_id: str | int,
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
    ) -> ResponseModel: ...
    async def generate_affiliate_partner_campaign_product_link(
        self,
        *,
        campaign_id: str | int,
        creator_commission_rate: int,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GenerateAffiliatePartnerCampaignProductLinkResponse: ...
    def get_affiliate_campaign_creator_fulfillment_status_info(
        self,
        *,
        campaign_id: str | int,
        page_size: int | None = None,
        product_id: str | int,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetAffiliateCampaignCreatorFulfillmentStatusInfoPage, models.PromotionCreator]: ...
    def get_affiliate_campaign_creator_fulfillment_status_list(
        self,
        *,
        campaign_id: str | int,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetAffiliateCampaignCreatorFulfillmentStatusListPage, models.CampaignProductStatistic]: ...
    async def get_affiliate_campaign_creator_product_content_statistics(
        self,
        *,
        affiliate_product_id: str | int,
        campaign_id: str | int,
        content_type: str | None = None,
        creator_temp_id: str | int,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetAffiliateCampaignCreatorProductContentStatisticsResponse: ...
    async def get_affiliate_campaign_creator_product_sample_status(
        self,
        *,
        campaign_id: str | int,
        creator_temp_id: str | int,
        product_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetAffiliateCampaignCreatorProductSampleStatusResponse: ...
    async def get_affiliate_partner_campaign_detail(
        self,
        *,
        campaign_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetAffiliatePartnerCampaignDetailResponse: ...
    def get_affiliate_partner_campaign_list(
        self,
        *,
        page_size: int | None = None,
        query_type_filter: str | None = None,
        status: Literal["READY", "UPCOMING", "ONGOING", "CLOSED", "UNSPECIFIED"] | str | None = None,
        type: Literal["MY_CAMPAIGNS", "GS_SELLING_CAMPAIGNS", "SELLER_CAMPAIGNS", "EXCLUSIVE_TIKTOK_SHOP"] | str | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetAffiliatePartnerCampaignListPage, models.Campaign]: ...
    def get_affiliate_partner_campaign_product_list(
        self,
        *,
        campaign_id: str | int,
        category_id: str | int | None = None,
        page_size: int | None = None,
        product_id: str | int | None = None,
        product_name: str | None = None,
        review_status: Literal["PENDING", "APPROVED", "REJECTED", "PENDING_CLOSED", "CLOSED"] | str | None = None,
        shop_name: str | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetAffiliatePartnerCampaignProductListPage, models.Product]: ...
    async def partner_generate_multi_affiliate_campaign_product_link(
        self,
        *,
        campaign_id: str | int,
        product_ids: Sequence[str | int] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.PartnerGenerateMultiAffiliateCampaignProductLinkResponse: ...
    async def publish_affiliate_partner_campaign(
        self,
        *,
        campaign_id: str | int,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
    async def review_affiliate_partner_campaign_product(
        self,
        *,
        campaign_id: str | int,
        product_id: str | int,
        reject_reasons: Sequence[Literal["COMMISSION_TOO_LOW", "NO_SUITABLE_CREATOR", "PRODUCT_HARD_TO_PROMOTE", "PRODUCT_TOO_EXPENSIVE"] | str] | None = None,
        review_result: Literal["APPROVE", "REJECT", "REJECT_FOREVER"] | str,
        **options: Unpack[CallOptions],
    ) -> ResponseModel: ...
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
    ) -> PageCall[models.AsyncSearchCapAffiliateOrdersPage, models.SkuOrder]: ...
    def search_tap_affiliate_orders(
        self,
        *,
        campaign_id: str | int | None = None,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncSearchTapAffiliateOrdersPage, models.SearchTapAffiliateOrdersSkuOrder]: ...
    CreateAffiliatePartnerCampaign: Alias[Awaitable[models.CreateAffiliatePartnerCampaignResponse]]
    EditAffiliatePartnerCampaign: Alias[Awaitable[ResponseModel]]
    GenerateAffiliatePartnerCampaignProductLink: Alias[Awaitable[models.GenerateAffiliatePartnerCampaignProductLinkResponse]]
    GetAffiliateCampaignCreatorFulfillmentStatusInfo: Alias[PageCall[models.AsyncGetAffiliateCampaignCreatorFulfillmentStatusInfoPage, models.PromotionCreator]]
    GetAffiliateCampaignCreatorFulfillmentStatusList: Alias[PageCall[models.AsyncGetAffiliateCampaignCreatorFulfillmentStatusListPage, models.CampaignProductStatistic]]
    GetAffiliateCampaignCreatorProductContentStatistics: Alias[Awaitable[models.GetAffiliateCampaignCreatorProductContentStatisticsResponse]]
    GetAffiliateCampaignCreatorProductSampleStatus: Alias[Awaitable[models.GetAffiliateCampaignCreatorProductSampleStatusResponse]]
    GetAffiliatePartnerCampaignDetail: Alias[Awaitable[models.GetAffiliatePartnerCampaignDetailResponse]]
    GetAffiliatePartnerCampaignList: Alias[PageCall[models.AsyncGetAffiliatePartnerCampaignListPage, models.Campaign]]
    GetAffiliatePartnerCampaignProductList: Alias[PageCall[models.AsyncGetAffiliatePartnerCampaignProductListPage, models.Product]]
    PartnerGenerateMultiAffiliateCampaignProductLink: Alias[Awaitable[models.PartnerGenerateMultiAffiliateCampaignProductLinkResponse]]
    PublishAffiliatePartnerCampaign: Alias[Awaitable[ResponseModel]]
    ReviewAffiliatePartnerCampaignProduct: Alias[Awaitable[ResponseModel]]
    SearchCAPAffiliateOrders: Alias[PageCall[models.AsyncSearchCapAffiliateOrdersPage, models.SkuOrder]]
    SearchTapAffiliateOrders: Alias[PageCall[models.AsyncSearchTapAffiliateOrdersPage, models.SearchTapAffiliateOrdersSkuOrder]]
    createAffiliatePartnerCampaign: Alias[Awaitable[models.CreateAffiliatePartnerCampaignResponse]]
    editAffiliatePartnerCampaign: Alias[Awaitable[ResponseModel]]
    generateAffiliatePartnerCampaignProductLink: Alias[Awaitable[models.GenerateAffiliatePartnerCampaignProductLinkResponse]]
    getAffiliateCampaignCreatorFulfillmentStatusInfo: Alias[PageCall[models.AsyncGetAffiliateCampaignCreatorFulfillmentStatusInfoPage, models.PromotionCreator]]
    getAffiliateCampaignCreatorFulfillmentStatusList: Alias[PageCall[models.AsyncGetAffiliateCampaignCreatorFulfillmentStatusListPage, models.CampaignProductStatistic]]
    getAffiliateCampaignCreatorProductContentStatistics: Alias[Awaitable[models.GetAffiliateCampaignCreatorProductContentStatisticsResponse]]
    getAffiliateCampaignCreatorProductSampleStatus: Alias[Awaitable[models.GetAffiliateCampaignCreatorProductSampleStatusResponse]]
    getAffiliatePartnerCampaignDetail: Alias[Awaitable[models.GetAffiliatePartnerCampaignDetailResponse]]
    getAffiliatePartnerCampaignList: Alias[PageCall[models.AsyncGetAffiliatePartnerCampaignListPage, models.Campaign]]
    getAffiliatePartnerCampaignProductList: Alias[PageCall[models.AsyncGetAffiliatePartnerCampaignProductListPage, models.Product]]
    partnerGenerateMultiAffiliateCampaignProductLink: Alias[Awaitable[models.PartnerGenerateMultiAffiliateCampaignProductLinkResponse]]
    publishAffiliatePartnerCampaign: Alias[Awaitable[ResponseModel]]
    reviewAffiliatePartnerCampaignProduct: Alias[Awaitable[ResponseModel]]
    searchCapAffiliateOrders: Alias[PageCall[models.AsyncSearchCapAffiliateOrdersPage, models.SkuOrder]]
    searchTapAffiliateOrders: Alias[PageCall[models.AsyncSearchTapAffiliateOrdersPage, models.SearchTapAffiliateOrdersSkuOrder]]

RESOURCE: type[Resource]