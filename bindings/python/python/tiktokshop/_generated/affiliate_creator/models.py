# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate creator: the responses of its operations."""

from __future__ import annotations

from typing import Any

from ..._native import RawResponse
from ...model import Model, Money, ResponseModel
from ...page import AsyncPage, Page

__all__ = ["Any", "Model", "Money", "ResponseModel"]


class AddShowcaseProductsDetail(Model):
    """Detail inside `ErrorItem`."""

    __slots__ = ()

    product_id: str | Any
    """Product id. Example: `12390753231`."""


class Addition(Model):
    """Addition inside `GetShowcaseProductsProduct`."""

    __slots__ = ()

    customized_main_images: list[CustomizedMainImage]
    """Customized main images."""


class AffiliateSharingLink(Model):
    """Affiliate sharing link inside `GenerateAffiliateSharingLinkResponse`."""

    __slots__ = ()

    affiliate_sharing_link: str | Any
    """Affiliate sharing link. Example: `https://www.tiktok.com/t/ZMrKDXTkv/`."""

    tag: str | Any
    """Tag. Example: `tag-aaa`."""


class Avatar(Model):
    """Avatar inside `GetCreatorProfileResponse`."""

    __slots__ = ()

    height: int | Any
    """Height. Example: `100`."""

    url: str | Any
    """URL."""

    width: int | Any
    """Width. Example: `100`."""


class CategoryChain(Model):
    """Category chain inside `Product`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `3435545`."""

    is_leaf: bool | Any
    """Is leaf. Example: `false`."""

    local_name: str | Any
    """Local name. Example: `COMPUTER`."""

    parent_id: str | Any
    """Parent id. Example: `12345`."""


class Collaboration(Model):
    """Collaboration inside `GetShowcaseProductsProduct`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `7495383576027499219`."""

    partner: Partner | Any
    """Partner."""

    type: str | Any
    """Type. Example: `OPEN`."""


class Commission(Model):
    """Commission inside `CreatorSelectAffiliateProductProduct`, `Product`, `SearchTargetCollaborationsProduct`."""

    __slots__ = ()

    amount: str | Any
    """Amount. A decimal number as text. Example: `"8010.2"`."""

    currency: str | Any
    """Currency. Example: `USD`."""

    rate: int | Any
    """Rate. Example: `1500`."""


class CreatorFulfillment(Model):
    """Creator fulfillment inside `SampleApplication`."""

    __slots__ = ()

    bound_product_status: str | Any
    """Bound product status. Example: `LIVE`. See `BoundProductStatus`."""

    expiration_time: int | Any
    """Expiration time. Unix seconds. Example: `1726301400`."""

    id: str | Any
    """Id. Example: `87147319238415178`."""

    status: str | Any
    """Status. Example: `PENDING`. See `CreatorFulfillmentStatus`."""

    total_suspend_duration: int | Any
    """Total suspend duration. Example: `7641234`."""


class CreatorGeneratePublisherLinkSharingLink(Model):
    """Sharing link inside `CreatorGeneratePublisherLinkResponse`."""

    __slots__ = ()

    deep_link: str | Any
    """Deep link."""

    material_id: int | Any
    """Material id. Example: `7362840009596340000`."""

    one_link: str | Any
    """One link."""

    sharing_link: str | Any
    """Sharing link. Example: `https://www.tiktok.com/t/AIxvOHlaJoKO`."""


class CreatorSelectAffiliateProductProduct(Model):
    """Product inside `CreatorSelectAffiliateProductResponse`."""

    __slots__ = ()

    brand_name: str | Any
    """Brand name. Example: `"NIKE"`."""

    commission: Commission | Any
    """Commission."""

    id: str | Any
    """Id. Example: `1729432087292775344`."""

    main_image_url: str | Any
    """Main image URL."""

    market_performance: MarketPerformance | Any
    """Market performance."""

    price: Price | Any
    """Price."""

    review: Review | Any
    """Review."""

    shop: Shop | Any
    """Shop."""

    stock: Stock | Any
    """Stock."""

    title: str | Any
    """Title."""


class CustomizedMainImage(Model):
    """Customized main image inside `Addition`."""

    __slots__ = ()

    heigth: int | Any
    """Heigth. Example: `100`."""

    url: str | Any
    """URL."""

    width: int | Any
    """Width. Example: `100`."""


class Detail(Model):
    """Detail inside `GenerateAffiliateSharingLinkErrorItem`."""

    __slots__ = ()

    fail_reason: str | Any
    """Fail reason."""

    tag: str | Any
    """Tag. Example: `tag-aaa`."""


class ErrorItem(Model):
    """Error inside `AddShowcaseProductsResponse`, `GetTokopediaProductMappingsResponse`, `MapTokopediaProductIdsResponse`."""

    __slots__ = ()

    code: int | Any
    """Code. Example: `16001001`."""

    detail: AddShowcaseProductsDetail | Any
    """Detail."""

    message: str | Any
    """Message."""


class FailedMaterial(Model):
    """Failed material inside `CreatorGenerateGeneralLinkResponse`, `CreatorGeneratePublisherLinkResponse`."""

    __slots__ = ()

    fail_reason: str | Any
    """Fail reason."""

    material_id: str | Any
    """Material id. Example: `7362840009596339972`."""


class Fulfillment(Model):
    """Fulfillment inside `CreatorSearchSampleApplicationFulfillmentsResponse`."""

    __slots__ = ()

    application_id: str | Any
    """Application id. Example: `123456`."""

    bound_product_status: str | Any
    """Bound product status. Example: `LIVE`. See `BoundProductStatus`."""

    expiration_time: int | Any
    """Expiration time. Unix seconds. Example: `1728542813`."""

    id: str | Any
    """Id. Example: `123456`."""

    product_id: str | Any
    """Product id. Example: `123456`."""

    sample_application_type: str | Any
    """Sample application type. Example: `FREE_SAMPLE`. See `SampleApplicationType`."""

    shop_id: str | Any
    """Shop id. Example: `123456`."""

    status: str | Any
    """Status. Example: `ONGOING`. See `FulfillmentStatus`."""

    total_suspend_duration: int | Any
    """Total suspend duration. Example: `100020`."""


class GenerateAffiliateSharingLinkErrorItem(Model):
    """Error inside `GenerateAffiliateSharingLinkResponse`."""

    __slots__ = ()

    code: int | Any
    """Code. Example: `16001001`."""

    detail: Detail | Any
    """Detail."""

    message: str | Any
    """Message."""


class GetCreatorApplicableSampleLabelSampleProduct(Model):
    """Sample product inside `Label`."""

    __slots__ = ()

    sample_sku_list: list[SampleSku]
    """Sample SKU list."""


class GetOpenCollaborationProductListByProductIdsShop(Model):
    """Shop inside `GetShowcaseProductsProduct`, `Product`."""

    __slots__ = ()

    name: str | Any
    """Name."""


class GetShopProductsProduct(Model):
    """Product inside `GetShopProductsResponse`."""

    __slots__ = ()

    added_status: str | Any
    """Added status. Example: `ADDABLE`. See `AddedStatus`."""

    brand_name: str | Any
    """Brand name. Example: `Apple`."""

    id: str | Any
    """Id. Example: `1729592969712207012`."""

    images: list[Image]
    """Images."""

    price: Money | Any
    """Price."""

    sales_count: int | Any
    """Sales count. Example: `33`."""

    title: str | Any
    """Title."""


class GetShoppableVideoPrecheckResultIssue(Model):
    """Issue inside `ViolationCheckResult`."""

    __slots__ = ()

    risk: str | Any
    """Risk."""

    suggestions: str | Any
    """Suggestions."""


class GetShowcaseProductsCommission(Model):
    """Commission inside `GetShowcaseProductsProduct`."""

    __slots__ = ()

    rate: int | Any
    """Rate. Example: `3000`."""

    reward_rate: int | Any
    """Reward rate. Example: `500`."""


class GetShowcaseProductsPrice(Model):
    """Price inside `GetShowcaseProductsProduct`."""

    __slots__ = ()

    original_price: OriginalPrice | Any
    """Original price."""

    platform_discount_price: PlatformDiscountPrice | Any
    """Platform discount price."""

    seller_discount_price: SellerDiscountPrice | Any
    """Seller discount price."""


class GetShowcaseProductsProduct(Model):
    """Product inside `GetShowcaseProductsResponse`."""

    __slots__ = ()

    addition: Addition | Any
    """Addition."""

    collaboration: Collaboration | Any
    """Collaboration."""

    commission: GetShowcaseProductsCommission | Any
    """Commission."""

    detail_link: str | Any
    """Detail link."""

    id: str | Any
    """Id. Example: `53219092314`."""

    main_images: list[MainImage]
    """Main images."""

    price: GetShowcaseProductsPrice | Any
    """Price."""

    sale_regions: list[str]
    """Sale regions."""

    shop: GetOpenCollaborationProductListByProductIdsShop | Any
    """Shop."""

    source: str | Any
    """Source. Example: `AFFILIATE`. See `GetShowcaseProductsProductSource`."""

    status: Status | Any
    """Status."""

    third_party_link: str | Any
    """Third party link."""

    title: str | Any
    """Title."""


class GetTokopediaProductMappingsProduct(Model):
    """Product inside `GetTokopediaProductMappingsResponse`, `MapTokopediaProductIdsResponse`."""

    __slots__ = ()

    toko_pid: int | Any
    """Toko pid."""

    tts_pid: int | Any
    """Tts pid."""


class GoodQualityCheckResult(Model):
    """Good quality check result inside `PrecheckTask`."""

    __slots__ = ()

    issues: list[Issue]
    """Issues."""

    status: str | Any
    """Status. Example: `FAIL`."""


class Image(Model):
    """Image inside `GetShopProductsProduct`."""

    __slots__ = ()

    height: int | Any
    """Height. Example: `200`."""

    url: str | Any
    """URL."""

    width: int | Any
    """Width. Example: `200`."""


class Issue(Model):
    """Issue inside `GoodQualityCheckResult`."""

    __slots__ = ()

    code: str | Any
    """Code. Example: `LOW_CONTENT_PROMOTIO`."""

    suggestions: str | Any
    """Suggestions."""


class Label(Model):
    """Label inside `GetCreatorApplicableSampleLabelResponse`."""

    __slots__ = ()

    application_id: str | Any
    """Application id. Example: `86427198341982134`."""

    can_apply: bool | Any
    """Can apply. Example: `true`."""

    reach_limit: bool | Any
    """Reach limit. Example: `true`."""

    sample_product: GetCreatorApplicableSampleLabelSampleProduct | Any
    """Sample product."""

    status: str | Any
    """Status. Example: `ONGOING`."""


class MainImage(Model):
    """Main image inside `GetShowcaseProductsProduct`."""

    __slots__ = ()

    heigth: int | Any
    """Heigth. Example: `100`."""

    url: str | Any
    """URL."""

    width: int | Any
    """Width. Example: `100`."""


class MarketPerformance(Model):
    """Market performance inside `CreatorSelectAffiliateProductProduct`."""

    __slots__ = ()

    historical_sold_quantity: int | Any
    """Historical sold quantity. Example: `618`."""


class Order(Model):
    """Order inside `CreatorSearchAffiliateTraceOrdersResponse`."""

    __slots__ = ()

    create_time: int | Any
    """Create time. Unix seconds. Example: `1685548800`."""

    delivery_time: int | Any
    """Delivery time. Unix seconds. Example: `1685548800`."""

    id: int | Any
    """Id. Example: `789078671231123100`."""

    skus: list[Sku]
    """SKUs."""

    status: str | Any
    """Status. Example: `SETTLED`. See `OrderStatus`."""


class OriginalPrice(Model):
    """Original price inside `GetShowcaseProductsPrice`, `Product`."""

    __slots__ = ()

    currency: str | Any
    """Currency. Example: `USD`."""

    maximum_amount: str | Any
    """Maximum amount. A decimal number as text. Example: `100.00`."""

    minimum_amount: str | Any
    """Minimum amount. A decimal number as text. Example: `12.21`."""


class Partner(Model):
    """Partner inside `Collaboration`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `123456789`."""

    name: str | Any
    """Name."""


class Photo(Model):
    """Photo inside `PostShoppablePhotosResponse`."""

    __slots__ = ()

    photo_post_id: str | Any
    """Photo post id."""


class PhotoFile(Model):
    """Photo file inside `UploadShoppablePhotoFileResponse`."""

    __slots__ = ()

    photo_uri: str | Any
    """Photo URI."""


class PlatformDiscountPrice(Model):
    """Platform discount price inside `GetShowcaseProductsPrice`."""

    __slots__ = ()

    currency: str | Any
    """Currency. Example: `USD`."""

    maximum_amount: str | Any
    """Maximum amount. A decimal number as text. Example: `100.00`."""

    minimum_amount: str | Any
    """Minimum amount. A decimal number as text. Example: `12.21`."""


class PostShoppableVideoVideo(Model):
    """Video inside `PostShoppableVideoResponse`."""

    __slots__ = ()

    id: str | Any
    """Id."""


class Precheck(Model):
    """Precheck inside `PrecheckVideoContentResponse`."""

    __slots__ = ()

    task_id: str | Any
    """Task id. Example: `1123123123`."""


class PrecheckTask(Model):
    """Precheck task inside `GetShoppableVideoPrecheckResultResponse`."""

    __slots__ = ()

    good_quality_check_result: GoodQualityCheckResult | Any
    """Good quality check result."""

    id: str | Any
    """Id. Example: `7493990579714164574`."""

    violation_check_result: ViolationCheckResult | Any
    """Violation check result."""


class Price(Model):
    """Price inside `CreatorSelectAffiliateProductProduct`."""

    __slots__ = ()

    ceiling_price: str | Any
    """Ceiling price. Example: `"85.169"`."""

    currency: str | Any
    """Currency. Example: `"VND"`."""

    floor_price: str | Any
    """Floor price. Example: `"53.468"`."""


class Product(Model):
    """Product inside `GetOpenCollaborationProductListByProductIdsResponse`, `SearchOpenCollaborationProductResponse`."""

    __slots__ = ()

    category_chains: list[CategoryChain]
    """Category chains."""

    commission: Commission | Any
    """Commission."""

    detail_link: str | Any
    """Detail link."""

    has_inventory: bool | Any
    """Has inventory. Example: `false`."""

    id: str | Any
    """Id. Example: `1729432087292775344`."""

    main_image_url: str | Any
    """Main image URL."""

    original_price: OriginalPrice | Any
    """Original price."""

    sale_region: str | Any
    """Sale region. Example: `ID`."""

    sales_price: SalesPrice | Any
    """Sales price."""

    shop: GetOpenCollaborationProductListByProductIdsShop | Any
    """Shop."""

    shop_ads_commission: ShopAdsCommission | Any
    """Shop ads commission."""

    title: str | Any
    """Title."""

    units_sold: int | Any
    """Units sold. Example: `12`."""


class Review(Model):
    """Review inside `CreatorSelectAffiliateProductProduct`."""

    __slots__ = ()

    count: int | Any
    """Count. Example: `43`."""

    overall_score: str | Any
    """Overall score. Example: `"4.5"`."""


class SaleProperty(Model):
    """Sale property inside `SampleSku`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `100000`."""

    name: str | Any
    """Name. Example: `color`."""

    value_id: str | Any
    """Value id. Example: `7425668826861520646`."""

    value_name: str | Any
    """Value name. Example: `Default`."""


class SalesPrice(Model):
    """Sales price inside `Product`."""

    __slots__ = ()

    currency: str | Any
    """Currency. Example: `USD`."""

    maximum_amount: str | Any
    """Maximum amount. A decimal number as text. Example: `55.7`."""

    minimum_amount: str | Any
    """Minimum amount. A decimal number as text. Example: `34.3`."""


class SampleApplication(Model):
    """Sample application inside `GetCreatorSampleApplicationDetailResponse`, `SearchCreatorSampleApplicationsResponse`."""

    __slots__ = ()

    activity_id: str | Any
    """Activity id. Example: `74378918272345199`."""

    create_time: int | Any
    """Create time. Unix seconds. Example: `1731298837`."""

    creator_fulfillment: CreatorFulfillment | Any
    """Creator fulfillment."""

    id: str | Any
    """Id. Example: `8070590921506065183`."""

    main_order_id: str | Any
    """Main order id. Example: `57871819384716917`."""

    sample_product: SampleProduct | Any
    """Sample product."""

    status: str | Any
    """Status. Example: `PENDING`. See `SampleApplicationStatus`."""

    type: str | Any
    """Type. Example: `FREE_SAMPLE`."""


class SampleProduct(Model):
    """Sample product inside `SampleApplication`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `1729863469568985219`."""

    sku_id: str | Any
    """SKU id. Example: `1729480364147774364`."""

    sku_sale_property_value_names: list[str]
    """SKU sale property value names."""


class SampleSku(Model):
    """Sample SKU inside `GetCreatorApplicableSampleLabelSampleProduct`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `1731055098570377347`."""

    is_available: bool | Any
    """Is available. Example: `true`."""

    price: Money | Any
    """Price."""

    sale_properties: list[SaleProperty]
    """Sale properties."""

    sale_property_value_ids: str | Any
    """Sale property value ids. Example: `7068196393634072325`."""

    unavailable_reason: str | Any
    """Unavailable reason. Example: `IS_PREORDER`."""


class SearchAffiliateOrdersOrder(Model):
    """Order inside `SearchAffiliateOrdersResponse`."""

    __slots__ = ()

    create_time: int | Any
    """Create time. Unix seconds. Example: `1685548800`."""

    delivery_time: int | Any
    """Delivery time. Unix seconds. Example: `1685548800`."""

    id: str | Any
    """Id. Example: `789078671231123124`."""

    skus: list[Sku]
    """SKUs."""

    status: str | Any
    """Status. See `SearchAffiliateOrdersOrderStatus`."""


class SearchTargetCollaborationsProduct(Model):
    """Product inside `TargetCollaboration`."""

    __slots__ = ()

    commission: Commission | Any
    """Commission."""

    id: str | Any
    """Id. Example: `1729432087292775344`."""

    main_image_url: str | Any
    """Main image URL."""

    title: str | Any
    """Title."""


class SellerDiscountPrice(Model):
    """Seller discount price inside `GetShowcaseProductsPrice`."""

    __slots__ = ()

    currency: str | Any
    """Currency. Example: `USD`."""

    maximum_amount: str | Any
    """Maximum amount. A decimal number as text. Example: `100.00`."""

    minimum_amount: str | Any
    """Minimum amount. A decimal number as text. Example: `12.21`."""


class SharingLink(Model):
    """Sharing link inside `CreatorGenerateGeneralLinkResponse`."""

    __slots__ = ()

    deep_link: str | Any
    """Deep link."""

    material_id: str | Any
    """Material id. Example: `7362840009596339971`."""

    one_link: str | Any
    """One link."""

    sharing_link: str | Any
    """Sharing link."""


class Shop(Model):
    """Shop inside `CreatorSelectAffiliateProductProduct`."""

    __slots__ = ()

    logo_url: str | Any
    """Logo URL."""

    name: str | Any
    """Name."""

    rating: str | Any
    """Rating. Example: `"3.5"`."""


class ShopAdsCommission(Model):
    """Shop ads commission inside `Product`."""

    __slots__ = ()

    rate: int | Any
    """Rate. Example: `100`."""


class Sku(Model):
    """SKU inside `Order`, `SearchAffiliateOrdersOrder`."""

    __slots__ = ()

    actual_bonus_commission: Money | Any
    """Actual bonus commission."""

    actual_commission: Money | Any
    """Actual commission."""

    actual_commission_base: Money | Any
    """Actual commission base."""

    actual_creator_commission_reward_fee: Money | Any
    """Actual creator commission reward fee."""

    actual_shop_ads_commission: Money | Any
    """Actual shop ads commission."""

    actual_standard_commission: Money | Any
    """Actual standard commission."""

    campaign_id: str | Any
    """Campaign id. Example: `73661290629`."""

    commission_bonus_rate: int | Any
    """Commission bonus rate. Example: `1000`."""

    commission_model: str | Any
    """Commission model."""

    commission_rate: int | Any
    """Commission rate. Example: `1000`."""

    commission_tier_setting: str | Any
    """Commission tier setting."""

    content_id: str | Any
    """Content id. Example: `7493990579714164574`."""

    content_type: str | Any
    """Content type. Example: `LIVE`. See `ContentType`."""

    creator_commission_reward_rate: int | Any
    """Creator commission reward rate. Example: `1000`."""

    delivery_time: int | Any
    """Delivery time. Unix seconds. Example: `1685548800`."""

    estimated_bonus_commission: Money | Any
    """Estimated bonus commission."""

    estimated_commission: Money | Any
    """Estimated commission."""

    estimated_commission_base: Money | Any
    """Estimated commission base."""

    estimated_creator_commission_reward_fee: Money | Any
    """Estimated creator commission reward fee."""

    estimated_shop_ads_commission: Money | Any
    """Estimated shop ads commission."""

    estimated_standard_commission: Money | Any
    """Estimated standard commission."""

    id: str | Any
    """Id. Example: `1729793769377925388`."""

    is_carousel: bool | Any
    """Is carousel."""

    isr: Money | Any
    """ISR."""

    iva: Money | Any
    """IVA."""

    last_update_time: int | Any
    """Last update time. Unix seconds."""

    open_collaboration_id: str | Any
    """Open collaboration id. Example: `73661290629`."""

    pit: Money | Any
    """Pit."""

    price: Money | Any
    """Price."""

    product_id: str | Any
    """Product id. Example: `1729793769377859852`."""

    product_name: str | Any
    """Product name."""

    quantity: int | Any
    """Quantity. Example: `2`."""

    refunded_quantity: int | Any
    """Refunded quantity. Example: `0`."""

    returned_quantity: int | Any
    """Returned quantity. Example: `1`."""

    shared_with_partner: Money | Any
    """Shared with partner."""

    shop_ads_commission_rate: int | Any
    """Shop ads commission rate. Example: `5000`."""

    shop_name: str | Any
    """Shop name."""

    standard_commission_rate: int | Any
    """Standard commission rate."""

    tag: str | Any
    """Tag. Example: `test-01`."""

    target_collaboration_id: str | Any
    """Target collaboration id. Example: `73661290629`."""

    trace: Trace | Any
    """Trace."""

    trace_info: TraceInfo | Any
    """Trace info."""


class Status(Model):
    """Status inside `GetShowcaseProductsProduct`."""

    __slots__ = ()

    added_status: str | Any
    """Added status. Example: `ADDED`. See `StatusAddedStatus`."""

    inventory_status: str | Any
    """Inventory status. Example: `IN_STOCK`. See `InventoryStatus`."""

    is_hidden: bool | Any
    """Is hidden. Example: `false`."""

    review_status: str | Any
    """Review status. Example: `APPROVED`. See `ReviewStatus`."""


class Stock(Model):
    """Stock inside `CreatorSelectAffiliateProductProduct`."""

    __slots__ = ()

    quantity: int | Any
    """Quantity. Example: `123`."""


class TargetCollaboration(Model):
    """Target collaboration inside `SearchTargetCollaborationsResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `789078671231123124`."""

    name: str | Any
    """Name. Example: `target_collaboration`."""

    products: list[SearchTargetCollaborationsProduct]
    """Products."""

    status: str | Any
    """Status. Example: `LIVE`. See `TargetCollaborationStatus`."""


class Trace(Model):
    """Trace inside `Sku`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `15678763`."""

    type: str | Any
    """Type. Example: `SPECIFIC`."""


class TraceInfo(Model):
    """Trace info inside `Sku`."""

    __slots__ = ()

    id: str | Any
    """Id."""

    type: str | Any
    """Type."""


class Video(Model):
    """Video inside `GetShoppableVideoStatusResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `7493990579714164574`."""

    post_status: str | Any
    """Post status. Example: `FAIL`. See `PostStatus`."""

    post_time: int | Any
    """Post time. Unix seconds. Example: `1685548800`."""


class VideoFile(Model):
    """Video file inside `UploadShoppableVideoFileResponse`."""

    __slots__ = ()

    id: str | Any
    """Id. Example: `123123123123`."""

    md5: str | Any
    """Md5. Example: `D41D8CD98F00B204E9800998ECF8427E`."""


class ViolationCheckResult(Model):
    """Violation check result inside `PrecheckTask`."""

    __slots__ = ()

    issues: list[GetShoppableVideoPrecheckResultIssue]
    """Issues."""

    status: str | Any
    """Status. Example: `FAIL`."""


class AddShowcaseProductsResponse(ResponseModel):
    """The response of `AddShowcaseProducts` (202405)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Errors."""


class CreatorGenerateGeneralLinkResponse(ResponseModel):
    """The response of `CreatorGenerateGeneralLink` (202505)."""

    __slots__ = ()

    failed_materials: list[FailedMaterial]
    """Failed materials."""

    sharing_links: list[SharingLink]
    """Sharing links."""


class CreatorGeneratePublisherLinkResponse(ResponseModel):
    """The response of `CreatorGeneratePublisherLink` (202504)."""

    __slots__ = ()

    failed_materials: list[FailedMaterial]
    """Failed materials."""

    sharing_links: list[CreatorGeneratePublisherLinkSharingLink]
    """Sharing links."""


class CreatorGetSampleRequestDeeplinkResponse(ResponseModel):
    """The response of `CreatorGetSampleRequestDeeplink` (202512)."""

    __slots__ = ()

    deeplink: str | Any
    """Deeplink."""


class CreatorSearchAffiliateTraceOrdersResponse(ResponseModel):
    """The response of `CreatorSearchAffiliateTraceOrders` (202505)."""

    __slots__ = ()

    orders: list[Order]
    """Orders."""

    total_count: int | Any
    """Total count. Example: `10`."""


class CreatorSearchSampleApplicationFulfillmentsResponse(ResponseModel):
    """The response of `CreatorSearchSampleApplicationFulfillments` (202409)."""

    __slots__ = ()

    fulfillments: list[Fulfillment]
    """Fulfillments."""


class CreatorSelectAffiliateProductResponse(ResponseModel):
    """The response of `CreatorSelectAffiliateProduct` (202501)."""

    __slots__ = ()

    products: list[CreatorSelectAffiliateProductProduct]
    """Products."""

    total_count: int | Any
    """Total count. Example: `10000`."""


class GenerateAffiliateSharingLinkResponse(ResponseModel):
    """The response of `GenerateAffiliateSharingLink` (202501)."""

    __slots__ = ()

    affiliate_sharing_links: list[AffiliateSharingLink]
    """Affiliate sharing links."""

    errors: list[GenerateAffiliateSharingLinkErrorItem]
    """Errors."""


class GetCreatorApplicableSampleLabelResponse(ResponseModel):
    """The response of `GetCreatorApplicableSampleLabel` (202412)."""

    __slots__ = ()

    label: Label | Any
    """Label."""


class GetCreatorProfileResponse(ResponseModel):
    """The response of `GetCreatorProfile` (202508)."""

    __slots__ = ()

    avatar: Avatar | Any
    """Avatar."""

    creator_user_open_id: str | Any
    """Creator user open id."""

    permissions: list[str]
    """Permissions."""

    register_region: str | Any
    """Register region. Example: `US`."""

    selection_region: str | Any
    """Selection region. Example: `US`."""

    seller_type: str | Any
    """Seller type. Example: `LOCAL`. See `SellerType`."""

    user_type: str | Any
    """User type. Example: `TIKTOK_SHOP_OFFICIAL_ACCOUNT`. See `UserType`."""

    username: str | Any
    """Username. Example: `abc123`."""


class GetCreatorSampleApplicationDetailResponse(ResponseModel):
    """The response of `GetCreatorSampleApplicationDetail` (202412)."""

    __slots__ = ()

    sample_application: SampleApplication | Any
    """Sample application."""


class GetOpenCollaborationProductListByProductIdsResponse(ResponseModel):
    """The response of `GetOpenCollaborationProductListByProductIds` (202509)."""

    __slots__ = ()

    products: list[Product]
    """Products."""


class GetShopProductsResponse(ResponseModel):
    """The response of `GetShopProducts` (202509)."""

    __slots__ = ()

    products: list[GetShopProductsProduct]
    """Products."""

    total_count: int | Any
    """Total count. Example: `300`."""


class GetShoppableVideoPrecheckResultResponse(ResponseModel):
    """The response of `GetShoppableVideoPrecheckResult` (202601)."""

    __slots__ = ()

    precheck_task: PrecheckTask | Any
    """Precheck task."""


class GetShoppableVideoStatusResponse(ResponseModel):
    """The response of `GetShoppableVideoStatus` (202509)."""

    __slots__ = ()

    video: Video | Any
    """Video."""


class GetShowcaseProductsResponse(ResponseModel):
    """The response of `GetShowcaseProducts` (202405)."""

    __slots__ = ()

    products: list[GetShowcaseProductsProduct]
    """Products."""

    total_count: int | Any
    """Total count. Example: `15`."""


class GetTokopediaProductMappingsResponse(ResponseModel):
    """The response of `GetTokopediaAndTikTokShopProductIDMappings` (202607)."""

    __slots__ = ()

    error: ErrorItem | Any
    """Error."""

    product: list[GetTokopediaProductMappingsProduct]
    """Product."""


class MapTokopediaProductIdsResponse(ResponseModel):
    """The response of `MapTokopediaToTikTokShopProductIDs` (202606)."""

    __slots__ = ()

    error: ErrorItem | Any
    """Error."""

    product: list[GetTokopediaProductMappingsProduct]
    """Product."""


class PostShoppablePhotosResponse(ResponseModel):
    """The response of `PostShoppablePhotos` (202610)."""

    __slots__ = ()

    photo: Photo | Any
    """Photo."""

    quota: str | Any
    """Quota."""


class PostShoppableVideoResponse(ResponseModel):
    """The response of `PostShoppableVideo` (202607)."""

    __slots__ = ()

    video: PostShoppableVideoVideo | Any
    """Video."""


class PrecheckVideoContentResponse(ResponseModel):
    """The response of `PrecheckVideoContent` (202511)."""

    __slots__ = ()

    precheck: Precheck | Any
    """Precheck."""


class SearchAffiliateOrdersResponse(ResponseModel):
    """The response of `SearchCreatorAffiliateOrders` (202410)."""

    __slots__ = ()

    orders: list[SearchAffiliateOrdersOrder]
    """Orders."""

    total_count: int | Any
    """Total count. Example: `10`."""


class SearchCreatorSampleApplicationsResponse(ResponseModel):
    """The response of `SearchCreatorSampleApplications` (202412)."""

    __slots__ = ()

    sample_applications: list[SampleApplication]
    """Sample applications."""


class SearchMusicResponse(ResponseModel):
    """The response of `SearchMusic` (202602)."""

    __slots__ = ()


class SearchOpenCollaborationProductResponse(ResponseModel):
    """The response of `CreatorSearchOpenCollaborationProduct` (202405)."""

    __slots__ = ()

    products: list[Product]
    """Products."""

    total_count: int | Any
    """Total count. Example: `10000`."""


class SearchTargetCollaborationsResponse(ResponseModel):
    """The response of `SearchCreatorTargetCollaborations` (202405)."""

    __slots__ = ()

    target_collaborations: list[TargetCollaboration]
    """Target collaborations."""

    total_count: int | Any
    """Total count. Example: `100`."""


class UploadShoppablePhotoFileResponse(ResponseModel):
    """The response of `UploadShoppablePhotoFile` (202511)."""

    __slots__ = ()

    photo_file: PhotoFile | Any
    """Photo file."""


class UploadShoppableVideoFileResponse(ResponseModel):
    """The response of `UploadShoppableVideoFile` (202505)."""

    __slots__ = ()

    video_file: VideoFile | Any
    """Video file."""


class CreatorSearchAffiliateTraceOrdersPage(CreatorSearchAffiliateTraceOrdersResponse, Page["Order"]):
    """One page of `CreatorSearchAffiliateTraceOrders`: its items are `orders`."""

    __slots__ = ()
    _items_at = "orders"


class AsyncCreatorSearchAffiliateTraceOrdersPage(CreatorSearchAffiliateTraceOrdersResponse, AsyncPage["Order"]):
    """One page of `CreatorSearchAffiliateTraceOrders`: its items are `orders`."""

    __slots__ = ()
    _items_at = "orders"


class CreatorSelectAffiliateProductPage(CreatorSelectAffiliateProductResponse, Page["CreatorSelectAffiliateProductProduct"]):
    """One page of `CreatorSelectAffiliateProduct`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class AsyncCreatorSelectAffiliateProductPage(CreatorSelectAffiliateProductResponse, AsyncPage["CreatorSelectAffiliateProductProduct"]):
    """One page of `CreatorSelectAffiliateProduct`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class GetShopProductsPage(GetShopProductsResponse, Page["GetShopProductsProduct"]):
    """One page of `GetShopProducts`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class AsyncGetShopProductsPage(GetShopProductsResponse, AsyncPage["GetShopProductsProduct"]):
    """One page of `GetShopProducts`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class GetShowcaseProductsPage(GetShowcaseProductsResponse, Page["GetShowcaseProductsProduct"]):
    """One page of `GetShowcaseProducts`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class AsyncGetShowcaseProductsPage(GetShowcaseProductsResponse, AsyncPage["GetShowcaseProductsProduct"]):
    """One page of `GetShowcaseProducts`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class SearchAffiliateOrdersPage(SearchAffiliateOrdersResponse, Page["SearchAffiliateOrdersOrder"]):
    """One page of `SearchCreatorAffiliateOrders`: its items are `orders`."""

    __slots__ = ()
    _items_at = "orders"


class AsyncSearchAffiliateOrdersPage(SearchAffiliateOrdersResponse, AsyncPage["SearchAffiliateOrdersOrder"]):
    """One page of `SearchCreatorAffiliateOrders`: its items are `orders`."""

    __slots__ = ()
    _items_at = "orders"


class SearchCreatorSampleApplicationsPage(SearchCreatorSampleApplicationsResponse, Page["SampleApplication"]):
    """One page of `SearchCreatorSampleApplications`: its items are `sample_applications`."""

    __slots__ = ()
    _items_at = "sample_applications"


class AsyncSearchCreatorSampleApplicationsPage(SearchCreatorSampleApplicationsResponse, AsyncPage["SampleApplication"]):
    """One page of `SearchCreatorSampleApplications`: its items are `sample_applications`."""

    __slots__ = ()
    _items_at = "sample_applications"


class SearchOpenCollaborationProductPage(SearchOpenCollaborationProductResponse, Page["Product"]):
    """One page of `CreatorSearchOpenCollaborationProduct`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class AsyncSearchOpenCollaborationProductPage(SearchOpenCollaborationProductResponse, AsyncPage["Product"]):
    """One page of `CreatorSearchOpenCollaborationProduct`: its items are `products`."""

    __slots__ = ()
    _items_at = "products"


class SearchTargetCollaborationsPage(SearchTargetCollaborationsResponse, Page["TargetCollaboration"]):
    """One page of `SearchCreatorTargetCollaborations`: its items are `target_collaborations`."""

    __slots__ = ()
    _items_at = "target_collaborations"


class AsyncSearchTargetCollaborationsPage(SearchTargetCollaborationsResponse, AsyncPage["TargetCollaboration"]):
    """One page of `SearchCreatorTargetCollaborations`: its items are `target_collaborations`."""

    __slots__ = ()
    _items_at = "target_collaborations"
