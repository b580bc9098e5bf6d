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
    """Platform's id of the product, as the product operations return it. Example: `12390753231`."""


class Addition(Model):
    """Addition inside `GetShowcaseProductsProduct`."""

    __slots__ = ()

    customized_main_images: list[CustomizedMainImage]
    """Pictures that the creator chose to show instead of the seller's."""


class AffiliateSharingLink(Model):
    """Affiliate sharing link inside `GenerateAffiliateSharingLinkResponse`."""

    __slots__ = ()

    affiliate_sharing_link: str | Any
    """Short link on www.tiktok.com for this tag. Example: `https://www.tiktok.com/t/ZMrKDXTkv/`."""

    tag: str | Any
    """Text of your own that the link carries, returned with orders from it. Example: `tag-aaa`."""


class Avatar(Model):
    """Avatar inside `GetCreatorProfileResponse`."""

    __slots__ = ()

    height: int | Any
    """Height of the picture behind `url`, in pixels. Example: `100`."""

    url: str | Any
    """Address of the creator's profile picture."""

    width: int | Any
    """Width of the picture behind `url`, in pixels. Example: `100`."""


class CategoryChain(Model):
    """Category chain inside `Product`."""

    __slots__ = ()

    id: str | Any
    """Platform's id of the category at this level. Example: `3435545`."""

    is_leaf: bool | Any
    """Whether the category has no categories below it. Example: `false`."""

    local_name: str | Any
    """Name of the category in the language of the market. Example: `COMPUTER`."""

    parent_id: str | Any
    """Id of the category one level above in the category tree. Example: `12345`."""


class Collaboration(Model):
    """Collaboration inside `GetShowcaseProductsProduct`."""

    __slots__ = ()

    id: str | Any
    """Id of the open or target collaboration, depending on `type`. Example: `7495383576027499219`."""

    partner: Partner | Any
    """Affiliate partner (agency) behind the collaboration."""

    type: str | Any
    """Kind of collaboration by number: 1 is open, 2 target, 5 a campaign of a partner, 11 flat fee, 12 collaboration plus, 13 promotion; names such as OPEN also occur. Example: `OPEN`."""


class Commission(Model):
    """Commission inside `CreatorSelectAffiliateProductProduct`, `Product`, `SearchTargetCollaborationsProduct`."""

    __slots__ = ()

    amount: str | Any
    """Amount of money as text in the currency of the sibling `currency`; it may carry a currency sign, such as Rp9.900. A decimal number as text. Example: `"8010.2"`."""

    currency: str | Any
    """ISO 4217 code of the currency of the amounts beside it. Example: `USD`."""

    rate: int | Any
    """Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `1500`."""


class CreatorFulfillment(Model):
    """Creator fulfillment inside `SampleApplication`."""

    __slots__ = ()

    bound_product_status: str | Any
    """Whether the product of the sample can be promoted now; LIVE is the only state in which it can. Example: `LIVE`. See `BoundProductStatus`."""

    expiration_time: int | Any
    """Time by which content must be posted, Unix time in seconds: 14 days after the sample arrived, plus `total_suspend_duration`. Example: `1726301400`."""

    id: str | Any
    """Id of the creator's duty to post content for the sample. Example: `87147319238415178`."""

    status: str | Any
    """How far the creator has met the duty to post: PENDING, ONGOING while content is checked, then SUCCEED, FAILED, OVERDUE, SUSPEND, CANCELLED or EXEMPTED. Example: `PENDING`. See `CreatorFulfillmentStatus`."""

    total_suspend_duration: int | Any
    """Time by which the deadline was put off at the creator's request, in seconds. Example: `7641234`."""


class CreatorGeneratePublisherLinkSharingLink(Model):
    """Sharing link inside `CreatorGeneratePublisherLinkResponse`."""

    __slots__ = ()

    deep_link: str | Any
    """Link that opens the product page in TikTok Shop; put your own id for each click into its `o_event_id` to trace orders."""

    material_id: int | Any
    """Id of the product that the link or the failure belongs to. Example: `7362840009596340000`."""

    one_link: str | Any
    """Like `deep_link`, but sends people without the TikTok app to the app store first."""

    sharing_link: str | Any
    """Link that creators share to promote the product; parameters you add, such as event_id and publisher_id, come back with the order. Example: `https://www.tiktok.com/t/AIxvOHlaJoKO`."""


class CreatorSelectAffiliateProductProduct(Model):
    """Product inside `CreatorSelectAffiliateProductResponse`."""

    __slots__ = ()

    brand_name: str | Any
    """Brand that the seller set for the product. Example: `"NIKE"`."""

    commission: Commission | Any
    """Commission the creator earns on the product, as rate and amount."""

    id: str | Any
    """Platform's id of the product, as the product operations return it. Example: `1729432087292775344`."""

    main_image_url: str | Any
    """Address of the main picture of the product."""

    market_performance: MarketPerformance | Any
    """How well the product has sold on the market so far, in units."""

    price: Price | Any
    """Price of the product with its currency; in the showcase also before and after discounts."""

    review: Review | Any
    """Number of reviews and average rating of the product."""

    shop: Shop | Any
    """Shop that sells the product, with its name."""

    stock: Stock | Any
    """Units of the product that are left to sell."""

    title: str | Any
    """Name of the product as buyers see it on the product page."""


class CustomizedMainImage(Model):
    """Customized main image inside `Addition`."""

    __slots__ = ()

    heigth: int | Any
    """Height of the image in pixels; the misspelling is part of the name. Example: `100`."""

    url: str | Any
    """Address at which the product picture can be loaded."""

    width: int | Any
    """Width of the picture behind `url`, in pixels. Example: `100`."""


class Detail(Model):
    """Detail inside `GenerateAffiliateSharingLinkErrorItem`."""

    __slots__ = ()

    fail_reason: str | Any
    """Why no link was made for this tag, as text."""

    tag: str | Any
    """Text of your own that the link carries, returned with orders from it. Example: `tag-aaa`."""


class ErrorItem(Model):
    """Error inside `AddShowcaseProductsResponse`, `GetTokopediaProductMappingsResponse`, `MapTokopediaProductIdsResponse`."""

    __slots__ = ()

    code: int | Any
    """Error code for the part of the call that failed. Example: `16001001`."""

    detail: AddShowcaseProductsDetail | Any
    """Product or tag that failed, with the reason."""

    message: str | Any
    """Explanation of the error, written for people to read."""


class FailedMaterial(Model):
    """Failed material inside `CreatorGenerateGeneralLinkResponse`, `CreatorGeneratePublisherLinkResponse`."""

    __slots__ = ()

    fail_reason: str | Any
    """Why no link was made for this product, as text."""

    material_id: str | Any
    """Id of the product that the link or the failure belongs to. Example: `7362840009596339972`."""


class Fulfillment(Model):
    """Fulfillment inside `CreatorSearchSampleApplicationFulfillmentsResponse`."""

    __slots__ = ()

    application_id: str | Any
    """Id of the sample application that the entry belongs to. Example: `123456`."""

    bound_product_status: str | Any
    """Whether the product of the sample can be promoted now; LIVE is the only state in which it can. Example: `LIVE`. See `BoundProductStatus`."""

    expiration_time: int | Any
    """Time by which content must be posted, Unix time in seconds: 14 days after the sample arrived, plus `total_suspend_duration`. Example: `1728542813`."""

    id: str | Any
    """Id of the creator's duty to post content for the sample. Example: `123456`."""

    product_id: str | Any
    """Platform's id of the product, as the product operations return it. Example: `123456`."""

    sample_application_type: str | Any
    """How the sample was got: FREE_SAMPLE, SAMPLE_COUPON, SAMPLE_CAMPAIGN or PLATFORM_FREE_SAMPLE. Example: `FREE_SAMPLE`. See `SampleApplicationType`."""

    shop_id: str | Any
    """Platform's id of the shop that offers the product. Example: `123456`."""

    status: str | Any
    """How far the creator has met the duty to post: PENDING, ONGOING while content is checked, then SUCCEED, FAILED, OVERDUE, SUSPEND, CANCELLED or EXEMPTED. Example: `ONGOING`. See `FulfillmentStatus`."""

    total_suspend_duration: int | Any
    """Time by which the deadline was put off at the creator's request, in seconds. Example: `100020`."""


class GenerateAffiliateSharingLinkErrorItem(Model):
    """Error inside `GenerateAffiliateSharingLinkResponse`."""

    __slots__ = ()

    code: int | Any
    """Error code for the part of the call that failed. Example: `16001001`."""

    detail: Detail | Any
    """Product or tag that failed, with the reason."""

    message: str | Any
    """Explanation of the error, written for people to read."""


class GetCreatorApplicableSampleLabelSampleProduct(Model):
    """Sample product inside `Label`."""

    __slots__ = ()

    sample_sku_list: list[SampleSku]
    """Variants of the product and whether each can be had as a sample."""


class GetOpenCollaborationProductListByProductIdsShop(Model):
    """Shop inside `GetShowcaseProductsProduct`, `Product`."""

    __slots__ = ()

    name: str | Any
    """Name of the shop as buyers see it on TikTok."""


class GetShopProductsProduct(Model):
    """Product inside `GetShopProductsResponse`."""

    __slots__ = ()

    added_status: str | Any
    """Whether the product is in the creator's showcase, can be added, or was rejected. Example: `ADDABLE`. See `AddedStatus`."""

    brand_name: str | Any
    """Brand that the seller set for the product. Example: `Apple`."""

    id: str | Any
    """Platform's id of the product, as the product operations return it. Example: `1729592969712207012`."""

    images: list[Image]
    """Pictures of the product with address and size."""

    price: Money | Any
    """Price of the product with its currency; in the showcase also before and after discounts."""

    sales_count: int | Any
    """Number of units of the product that were sold so far. Example: `33`."""

    title: str | Any
    """Name of the product as buyers see it on the product page."""


class GetShoppableVideoPrecheckResultIssue(Model):
    """Issue inside `ViolationCheckResult`."""

    __slots__ = ()

    risk: str | Any
    """Rule of the platform that the content breaks, such as Pirated Content."""

    suggestions: str | Any
    """What to change so that the issue goes away."""


class GetShowcaseProductsCommission(Model):
    """Commission inside `GetShowcaseProductsProduct`."""

    __slots__ = ()

    rate: int | Any
    """Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `3000`."""

    reward_rate: int | Any
    """Reward on top of the commission, in hundredths of a percent. Example: `500`."""


class GetShowcaseProductsPrice(Model):
    """Price inside `GetShowcaseProductsProduct`."""

    __slots__ = ()

    original_price: OriginalPrice | Any
    """Price range of the SKUs before any discount is taken off."""

    platform_discount_price: PlatformDiscountPrice | Any
    """Price after discounts paid by the platform."""

    seller_discount_price: SellerDiscountPrice | Any
    """Price range of the SKUs after the seller's own discounts."""


class GetShowcaseProductsProduct(Model):
    """Product inside `GetShowcaseProductsResponse`."""

    __slots__ = ()

    addition: Addition | Any
    """Extra pictures that the creator chose for the product."""

    collaboration: Collaboration | Any
    """Collaboration through which the creator promotes the product."""

    commission: GetShowcaseProductsCommission | Any
    """Commission the creator earns on the product, as rate and amount."""

    detail_link: str | Any
    """Address of the product page, as buyers open it."""

    id: str | Any
    """Platform's id of the product, as the product operations return it. Example: `53219092314`."""

    main_images: list[MainImage]
    """Main pictures of the product as the seller uploaded them."""

    price: GetShowcaseProductsPrice | Any
    """Price of the product with its currency; in the showcase also before and after discounts."""

    sale_regions: list[str]
    """Countries in which the product is sold, ISO 3166-1 alpha-2."""

    shop: GetOpenCollaborationProductListByProductIdsShop | Any
    """Shop that sells the product, with its name."""

    source: str | Any
    """Where the product comes from: AFFILIATE, TIKTOK_STORE or THIRD_PARTY. Example: `AFFILIATE`. See `GetShowcaseProductsProductSource`."""

    status: Status | Any
    """State of the product in the showcase: added, visible, in stock, reviewed."""

    third_party_link: str | Any
    """Address of the product page outside TikTok Shop; for products from other platforms."""

    title: str | Any
    """Name of the product as buyers see it on the product page."""


class GetTokopediaProductMappingsProduct(Model):
    """Product inside `GetTokopediaProductMappingsResponse`, `MapTokopediaProductIdsResponse`."""

    __slots__ = ()

    toko_pid: int | Any
    """Id of the product on Tokopedia, the sister market in Indonesia."""

    tts_pid: int | Any
    """Id of the same product on TikTok Shop (TTS)."""


class GoodQualityCheckResult(Model):
    """Good quality check result inside `PrecheckTask`."""

    __slots__ = ()

    issues: list[Issue]
    """What the check objected to, with advice on each point."""

    status: str | Any
    """Outcome of the quality check: SUCCESS, FAIL with `issues`, or PROCESSING while it runs. Example: `FAIL`."""


class Image(Model):
    """Image inside `GetShopProductsProduct`."""

    __slots__ = ()

    height: int | Any
    """Height of the picture behind `url`, in pixels. Example: `200`."""

    url: str | Any
    """Address at which the product picture can be loaded."""

    width: int | Any
    """Width of the picture behind `url`, in pixels. Example: `200`."""


class Issue(Model):
    """Issue inside `GoodQualityCheckResult`."""

    __slots__ = ()

    code: str | Any
    """Code of the quality finding, such as LOW_CONTENT_PROMOTION. Example: `LOW_CONTENT_PROMOTIO`."""

    suggestions: str | Any
    """What to change so that the issue goes away."""


class Label(Model):
    """Label inside `GetCreatorApplicableSampleLabelResponse`."""

    __slots__ = ()

    application_id: str | Any
    """Id of the creator's sample application for the product; present only if one was made. Example: `86427198341982134`."""

    can_apply: bool | Any
    """Whether the creator may ask for the sample. Example: `true`."""

    reach_limit: bool | Any
    """Whether the creator has used up the number of samples allowed. Example: `true`."""

    sample_product: GetCreatorApplicableSampleLabelSampleProduct | Any
    """Product that the creator gets or can get for free, with its SKUs."""

    status: str | Any
    """TO_APPLY if the creator has not asked for the product yet, ONGOING until content is posted, then COMPLETE. Example: `ONGOING`."""


class MainImage(Model):
    """Main image inside `GetShowcaseProductsProduct`."""

    __slots__ = ()

    heigth: int | Any
    """Height of the image in pixels; the misspelling is part of the name. Example: `100`."""

    url: str | Any
    """Address at which the product picture can be loaded."""

    width: int | Any
    """Width of the picture behind `url`, in pixels. Example: `100`."""


class MarketPerformance(Model):
    """Market performance inside `CreatorSelectAffiliateProductProduct`."""

    __slots__ = ()

    historical_sold_quantity: int | Any
    """Number of units of the product sold since it went on sale. Example: `618`."""


class Order(Model):
    """Order inside `CreatorSearchAffiliateTraceOrdersResponse`."""

    __slots__ = ()

    create_time: int | Any
    """When the order was created, Unix time in seconds. Example: `1685548800`."""

    delivery_time: int | Any
    """When the order was delivered, Unix time in seconds. Example: `1685548800`."""

    id: int | Any
    """Platform's id of the main order, one checkout of the buyer. Example: `789078671231123100`."""

    skus: list[Sku]
    """Variants of products sold in the order, each with its commission."""

    status: str | Any
    """State of the commission: estimated until settled, then SETTLED; REFUNDED pays nothing, FROZEN waits for a fraud check. Example: `SETTLED`. See `OrderStatus`."""


class OriginalPrice(Model):
    """Original price inside `GetShowcaseProductsPrice`, `Product`."""

    __slots__ = ()

    currency: str | Any
    """ISO 4217 code of the currency of the amounts beside it. Example: `USD`."""

    maximum_amount: str | Any
    """Highest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `100.00`."""

    minimum_amount: str | Any
    """Lowest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `12.21`."""


class Partner(Model):
    """Partner inside `Collaboration`."""

    __slots__ = ()

    id: str | Any
    """Platform's id of the affiliate partner (agency). Example: `123456789`."""

    name: str | Any
    """Name of the affiliate partner (agency) behind the collaboration."""


class Photo(Model):
    """Photo inside `PostShoppablePhotosResponse`."""

    __slots__ = ()

    photo_post_id: str | Any
    """Platform's id of the photo post that was published."""


class PhotoFile(Model):
    """Photo file inside `UploadShoppablePhotoFileResponse`."""

    __slots__ = ()

    photo_uri: str | Any
    """Identifier of the uploaded picture; pass it as `photo_file_uris` to post it."""


class PlatformDiscountPrice(Model):
    """Platform discount price inside `GetShowcaseProductsPrice`."""

    __slots__ = ()

    currency: str | Any
    """ISO 4217 code of the currency of the amounts beside it. Example: `USD`."""

    maximum_amount: str | Any
    """Highest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `100.00`."""

    minimum_amount: str | Any
    """Lowest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `12.21`."""


class PostShoppableVideoVideo(Model):
    """Video inside `PostShoppableVideoResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the video; pass it as `video_id` to follow the publishing."""


class Precheck(Model):
    """Precheck inside `PrecheckVideoContentResponse`."""

    __slots__ = ()

    task_id: str | Any
    """Id of the pre-check, returned when it was started. Example: `1123123123`."""


class PrecheckTask(Model):
    """Precheck task inside `GetShoppableVideoPrecheckResultResponse`."""

    __slots__ = ()

    good_quality_check_result: GoodQualityCheckResult | Any
    """Whether the video is good enough, with findings and advice where it is not."""

    id: str | Any
    """Id of the check, as returned when it was started. Example: `7493990579714164574`."""

    violation_check_result: ViolationCheckResult | Any
    """Result of the check for content that breaks the rules."""


class Price(Model):
    """Price inside `CreatorSelectAffiliateProductProduct`."""

    __slots__ = ()

    ceiling_price: str | Any
    """Highest price among the SKUs, decimal text. Example: `"85.169"`."""

    currency: str | Any
    """ISO 4217 code of the currency of the amounts beside it. Example: `"VND"`."""

    floor_price: str | Any
    """Lowest price among the SKUs, decimal text. Example: `"53.468"`."""


class Product(Model):
    """Product inside `GetOpenCollaborationProductListByProductIdsResponse`, `SearchOpenCollaborationProductResponse`."""

    __slots__ = ()

    category_chains: list[CategoryChain]
    """Categories of the product from the first level down, at most 3."""

    commission: Commission | Any
    """Commission the creator earns on the product, as rate and amount."""

    detail_link: str | Any
    """Address of the product page, as buyers open it."""

    has_inventory: bool | Any
    """Whether any unit of the product is in stock. Example: `false`."""

    id: str | Any
    """Platform's id of the product, as the product operations return it. Example: `1729432087292775344`."""

    main_image_url: str | Any
    """Address of the main picture of the product."""

    original_price: OriginalPrice | Any
    """Price range of the SKUs before any discount is taken off."""

    sale_region: str | Any
    """Country in which the product is sold, ISO 3166-1 alpha-2. Example: `ID`."""

    sales_price: SalesPrice | Any
    """Price range of the SKUs with the current promotion."""

    shop: GetOpenCollaborationProductListByProductIdsShop | Any
    """Shop that sells the product, with its name."""

    shop_ads_commission: ShopAdsCommission | Any
    """Commission on orders that come from ads; without a rate here the open collaboration's ads rate or the standard rate holds."""

    title: str | Any
    """Name of the product as buyers see it on the product page."""

    units_sold: int | Any
    """Units of the product sold so far, counted by SKU. Example: `12`."""


class Review(Model):
    """Review inside `CreatorSelectAffiliateProductProduct`."""

    __slots__ = ()

    count: int | Any
    """Number of reviews that buyers wrote about the product. Example: `43`."""

    overall_score: str | Any
    """Average rating of the product, above 0 and up to 5, as text. Example: `"4.5"`."""


class SaleProperty(Model):
    """Sale property inside `SampleSku`."""

    __slots__ = ()

    id: str | Any
    """Id of the sales attribute, such as 100000 for color. Example: `100000`."""

    name: str | Any
    """Name of the sales attribute, such as color. Example: `color`."""

    value_id: str | Any
    """Platform's id of the attribute value, such as that of red. Example: `7425668826861520646`."""

    value_name: str | Any
    """Name of the attribute value, such as red. Example: `Default`."""


class SalesPrice(Model):
    """Sales price inside `Product`."""

    __slots__ = ()

    currency: str | Any
    """ISO 4217 code of the currency of the amounts beside it. Example: `USD`."""

    maximum_amount: str | Any
    """Highest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `55.7`."""

    minimum_amount: str | Any
    """Lowest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `34.3`."""


class SampleApplication(Model):
    """Sample application inside `GetCreatorSampleApplicationDetailResponse`, `SearchCreatorSampleApplicationsResponse`."""

    __slots__ = ()

    activity_id: str | Any
    """Id of the platform campaign the sample belongs to; only for samples from a campaign. Example: `74378918272345199`."""

    create_time: int | Any
    """When it was created, Unix time in seconds. Example: `1731298837`."""

    creator_fulfillment: CreatorFulfillment | Any
    """How far the creator has met the duty to post content for the sample."""

    id: str | Any
    """Id of the creator's request for the sample, to pass as `application_id`. Example: `8070590921506065183`."""

    main_order_id: str | Any
    """Id of the sample order, which exists once the seller has approved the application. Example: `57871819384716917`."""

    sample_product: SampleProduct | Any
    """Product that the creator gets or can get for free, with its SKUs."""

    status: str | Any
    """Where the request for a sample stands, from review by the seller (PENDING) to posted content (COMPLETED). Example: `PENDING`. See `SampleApplicationStatus`."""

    type: str | Any
    """How the sample was got: FREE_SAMPLE from the seller, SAMPLE_COUPON bought at a discount, or SAMPLE_CAMPAIGN from the platform. Example: `FREE_SAMPLE`."""


class SampleProduct(Model):
    """Sample product inside `SampleApplication`."""

    __slots__ = ()

    id: str | Any
    """Platform's id of the product, as the product operations return it. Example: `1729863469568985219`."""

    sku_id: str | Any
    """Platform's id of the SKU, the variant given as a sample. Example: `1729480364147774364`."""

    sku_sale_property_value_names: list[str]
    """Attribute values of the SKU, such as red and XL."""


class SampleSku(Model):
    """Sample SKU inside `GetCreatorApplicableSampleLabelSampleProduct`."""

    __slots__ = ()

    id: str | Any
    """Platform's id of the SKU, the variant of the product. Example: `1731055098570377347`."""

    is_available: bool | Any
    """Whether the creator can choose this SKU as a sample; if not, `unavailable_reason` says why. Example: `true`."""

    price: Money | Any
    """Price of the SKU at which buyers can order it."""

    sale_properties: list[SaleProperty]
    """Sales attributes that tell this SKU from the others, such as color and size."""

    sale_property_value_ids: str | Any
    """Ids of the attribute values that make up the SKU, joined in one text. Example: `7068196393634072325`."""

    unavailable_reason: str | Any
    """Why the SKU cannot be had as a sample: IS_PREORDER, IS_GIFT, OUT_OF_STOCK, EXCEED_CB_PRICE_THRESHOLD or ALREADY_APPLYED. Example: `IS_PREORDER`."""


class SearchAffiliateOrdersOrder(Model):
    """Order inside `SearchAffiliateOrdersResponse`."""

    __slots__ = ()

    create_time: int | Any
    """When the order was created, Unix time in seconds. Example: `1685548800`."""

    delivery_time: int | Any
    """When the order was delivered, Unix time in seconds. Example: `1685548800`."""

    id: str | Any
    """Platform's id of the main order, one checkout of the buyer. Example: `789078671231123124`."""

    skus: list[Sku]
    """Variants of products sold in the order, each with its commission."""

    status: str | Any
    """State of the commission: estimated until settled, then SETTLED; REFUNDED pays nothing, FROZEN waits for a fraud check. Example: `SETTLED`."""


class SearchTargetCollaborationsProduct(Model):
    """Product inside `TargetCollaboration`."""

    __slots__ = ()

    commission: Commission | Any
    """Commission the creator earns on the product, as rate and amount."""

    id: str | Any
    """Platform's id of the product, as the product operations return it. Example: `1729432087292775344`."""

    main_image_url: str | Any
    """Address of the main picture of the product."""

    title: str | Any
    """Name of the product as buyers see it on the product page."""


class SellerDiscountPrice(Model):
    """Seller discount price inside `GetShowcaseProductsPrice`."""

    __slots__ = ()

    currency: str | Any
    """ISO 4217 code of the currency of the amounts beside it. Example: `USD`."""

    maximum_amount: str | Any
    """Highest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `100.00`."""

    minimum_amount: str | Any
    """Lowest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `12.21`."""


class SharingLink(Model):
    """Sharing link inside `CreatorGenerateGeneralLinkResponse`."""

    __slots__ = ()

    deep_link: str | Any
    """Link that opens the product page in TikTok Shop; put your own id for each click into its `o_event_id` to trace orders."""

    material_id: str | Any
    """Id of the product that the link or the failure belongs to. Example: `7362840009596339971`."""

    one_link: str | Any
    """Like `deep_link`, but sends people without the TikTok app to the app store first."""

    sharing_link: str | Any
    """Link that creators share to promote the product; parameters you add, such as event_id and publisher_id, come back with the order."""


class Shop(Model):
    """Shop inside `CreatorSelectAffiliateProductProduct`."""

    __slots__ = ()

    logo_url: str | Any
    """Address at which the logo of the shop can be loaded."""

    name: str | Any
    """Name of the shop as buyers see it on TikTok."""

    rating: str | Any
    """Average rating of the shop, above 0 and up to 5, as text. Example: `"3.5"`."""


class ShopAdsCommission(Model):
    """Shop ads commission inside `Product`."""

    __slots__ = ()

    rate: int | Any
    """Commission rate on orders that come from ads, in hundredths of a percent. Example: `100`."""


class Sku(Model):
    """SKU inside `Order`, `SearchAffiliateOrdersOrder`."""

    __slots__ = ()

    actual_bonus_commission: Money | Any
    """Bonus commission finally earned: `actual_commission_base` times `commission_bonus_rate`."""

    actual_commission: Money | Any
    """Commission finally earned on the SKU; newer versions count all rates together and take off taxes and the agency's share."""

    actual_commission_base: Money | Any
    """Sales value that the commission is finally computed on: price times the units neither returned nor refunded."""

    actual_creator_commission_reward_fee: Money | Any
    """Reward that the affiliate partner finally pays to the creator on top of the commission."""

    actual_shop_ads_commission: Money | Any
    """Shop Ads commission finally earned: `actual_commission_base` times `shop_ads_commission_rate`."""

    actual_standard_commission: Money | Any
    """Standard commission finally earned: `actual_commission_base` times `standard_commission_rate`."""

    campaign_id: str | Any
    """Id of the partner campaign that the order came through. Example: `73661290629`."""

    commission_bonus_rate: int | Any
    """Bonus commission rate in hundredths of a percent (3000 is 30 percent). Example: `1000`."""

    commission_model: str | Any
    """How the commission of the order is computed: one fixed rate, or a rate by tier."""

    commission_rate: int | Any
    """Commission rate in hundredths of a percent (3000 is 30 percent); newer versions give the sum of standard, ads, bonus and reward rates. Example: `1000`."""

    commission_tier_setting: str | Any
    """Commission percentages agreed between seller and creator, one for each tier, such as 3.0 or 5.0."""

    content_id: str | Any
    """Id of the LIVE, video or other content that the order came from. Example: `7493990579714164574`."""

    content_type: str | Any
    """Content that the order came from: SHOP, VIDEO, LIVE, PRE_LIVE, PROMOTION_PAGE or LINKSHARE. Example: `LIVE`. See `ContentType`."""

    creator_commission_reward_rate: int | Any
    """Share that the affiliate partner passes on to the creator as a reward, in hundredths of a percent. Example: `1000`."""

    delivery_time: int | Any
    """When the order was delivered, Unix time in seconds. Example: `1685548800`."""

    estimated_bonus_commission: Money | Any
    """Bonus commission expected: `estimated_commission_base` times `commission_bonus_rate`."""

    estimated_commission: Money | Any
    """Commission expected on the SKU, computed when the order was placed."""

    estimated_commission_base: Money | Any
    """Sales value at the time of the order on which the commission is estimated."""

    estimated_creator_commission_reward_fee: Money | Any
    """Reward that the affiliate partner is expected to pay to the creator on top of the commission."""

    estimated_shop_ads_commission: Money | Any
    """Shop Ads commission expected: `estimated_commission_base` times `shop_ads_commission_rate`."""

    estimated_standard_commission: Money | Any
    """Standard commission expected: `estimated_commission_base` times `standard_commission_rate`."""

    id: str | Any
    """Platform's id of the SKU, the variant of the product. Example: `1729793769377925388`."""

    is_carousel: bool | Any
    """Whether the order came through a carousel, that is a post with several pictures."""

    isr: Money | Any
    """Mexican income tax (ISR) withheld from the commission."""

    iva: Money | Any
    """Mexican value added tax (IVA) on the commission."""

    last_update_time: int | Any
    """When the order data was last changed, Unix time in seconds."""

    open_collaboration_id: str | Any
    """Id of the open collaboration that the order came through. Example: `73661290629`."""

    pit: Money | Any
    """Personal income tax (PIT) withheld from the commission."""

    price: Money | Any
    """Price at which one unit of the SKU was sold."""

    product_id: str | Any
    """Platform's id of the product, as the product operations return it. Example: `1729793769377859852`."""

    product_name: str | Any
    """Name of the product as buyers see it on the product page."""

    quantity: int | Any
    """Number of units of the SKU that the buyer ordered. Example: `2`."""

    refunded_quantity: int | Any
    """Number of units of the SKU that the buyer got a refund for. Example: `0`."""

    returned_quantity: int | Any
    """Number of units of the SKU that the buyer sent back. Example: `1`."""

    shared_with_partner: Money | Any
    """Part of the commission that goes to the creator's agency."""

    shop_ads_commission_rate: int | Any
    """Commission rate on orders that come from ads, in hundredths of a percent (3000 is 30 percent). Example: `5000`."""

    shop_name: str | Any
    """Name of the shop that sold the product to the buyer."""

    standard_commission_rate: int | Any
    """Base commission rate in hundredths of a percent, before ads, bonus and reward rates."""

    tag: str | Any
    """Text of your own that the link carries, returned with orders from it. Example: `test-01`."""

    target_collaboration_id: str | Any
    """Id of the target collaboration that the order came through. Example: `73661290629`."""

    trace: Trace | Any
    """Origin of the order: which link and which publisher or click."""

    trace_info: TraceInfo | Any
    """Origin of the order: which link it came from and the id the link carried."""


class Status(Model):
    """Status inside `GetShowcaseProductsProduct`."""

    __slots__ = ()

    added_status: str | Any
    """Whether the product is in the creator's showcase, can be added, or was rejected. Example: `ADDED`. See `StatusAddedStatus`."""

    inventory_status: str | Any
    """Whether the product can be bought: IN_STOCK or SOLD_OUT. Example: `IN_STOCK`. See `InventoryStatus`."""

    is_hidden: bool | Any
    """Whether the product is hidden from visitors of the showcase. Example: `false`."""

    review_status: str | Any
    """State of the platform's review of the product: APPROVED, CHANGES_UNDER_REVIEW, UNAVAILABLE or ZERO_COMMISSION. Example: `APPROVED`. See `ReviewStatus`."""


class Stock(Model):
    """Stock inside `CreatorSelectAffiliateProductProduct`."""

    __slots__ = ()

    quantity: int | Any
    """Number of units of the product that can still be sold. Example: `123`."""


class TargetCollaboration(Model):
    """Target collaboration inside `SearchTargetCollaborationsResponse`."""

    __slots__ = ()

    id: str | Any
    """Platform's id of the collaboration that the seller offered to the creator. Example: `789078671231123124`."""

    name: str | Any
    """Name that the seller gave the collaboration. Example: `target_collaboration`."""

    products: list[SearchTargetCollaborationsProduct]
    """Products of the collaboration with the commission offered for each."""

    status: str | Any
    """LIVE while the offer holds, otherwise EXPIRED, DELETED or ENDED. Example: `LIVE`. See `TargetCollaborationStatus`."""


class Trace(Model):
    """Trace inside `Sku`."""

    __slots__ = ()

    id: str | Any
    """Publisher's id for links of type SPECIFIC, or the click id you put into the link for type GENERAL. Example: `15678763`."""

    type: str | Any
    """SPECIFIC for links made for one publisher, GENERAL for general links. Example: `SPECIFIC`."""


class TraceInfo(Model):
    """Trace info inside `Sku`."""

    __slots__ = ()

    id: str | Any
    """Id that traces the order to the link it came from."""

    type: str | Any
    """Kind of sharing link that the order came from."""


class Video(Model):
    """Video inside `GetShoppableVideoStatusResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the video; pass it as `video_id` to follow the publishing. Example: `7493990579714164574`."""

    post_status: str | Any
    """How far publishing has come: PROCESSING, SUCCESS or FAIL. Example: `FAIL`. See `PostStatus`."""

    post_time: int | Any
    """When the video was published, Unix time in seconds; only if `post_status` is SUCCESS. Example: `1685548800`."""


class VideoFile(Model):
    """Video file inside `UploadShoppableVideoFileResponse`."""

    __slots__ = ()

    id: str | Any
    """Id of the uploaded file; pass it as `file_id` to publish or pre-check the video. Example: `123123123123`."""

    md5: str | Any
    """MD5 checksum of the uploaded file, to compare with your own. Example: `D41D8CD98F00B204E9800998ECF8427E`."""


class ViolationCheckResult(Model):
    """Violation check result inside `PrecheckTask`."""

    __slots__ = ()

    issues: list[GetShoppableVideoPrecheckResultIssue]
    """What the check objected to, with advice on each point."""

    status: str | Any
    """Outcome of the check for rule violations: SUCCESS, FAIL with `issues`, or PROCESSING while it runs. Example: `FAIL`."""


class AddShowcaseProductsResponse(ResponseModel):
    """The response of `AddShowcaseProducts` (202405)."""

    __slots__ = ()

    errors: list[ErrorItem]
    """Parts of the call that failed, although the rest took effect."""


class CreatorGenerateGeneralLinkResponse(ResponseModel):
    """The response of `CreatorGenerateGeneralLink` (202505)."""

    __slots__ = ()

    failed_materials: list[FailedMaterial]
    """Products for which no link could be made."""

    sharing_links: list[SharingLink]
    """Links that were created, one for each product."""


class CreatorGeneratePublisherLinkResponse(ResponseModel):
    """The response of `CreatorGeneratePublisherLink` (202504)."""

    __slots__ = ()

    failed_materials: list[FailedMaterial]
    """Products for which no link could be made."""

    sharing_links: list[CreatorGeneratePublisherLinkSharingLink]
    """Links that were created, one for each product."""


class CreatorGetSampleRequestDeeplinkResponse(ResponseModel):
    """The response of `CreatorGetSampleRequestDeeplink` (202512)."""

    __slots__ = ()

    deeplink: str | Any
    """Link that opens the sample request in the TikTok app; valid for 30 minutes and only for the creator who authorized the call."""


class CreatorSearchAffiliateTraceOrdersResponse(ResponseModel):
    """The response of `CreatorSearchAffiliateTraceOrders` (202505)."""

    __slots__ = ()

    orders: list[Order]
    """Orders that the creator brought in, with the commission for each SKU."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `10`."""


class CreatorSearchSampleApplicationFulfillmentsResponse(ResponseModel):
    """The response of `CreatorSearchSampleApplicationFulfillments` (202409)."""

    __slots__ = ()

    fulfillments: list[Fulfillment]
    """Duties of the creator to post content for samples, one entry each."""


class CreatorSelectAffiliateProductResponse(ResponseModel):
    """The response of `CreatorSelectAffiliateProduct` (202501)."""

    __slots__ = ()

    products: list[CreatorSelectAffiliateProductProduct]
    """Products that match the request, one entry each."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `10000`."""


class GenerateAffiliateSharingLinkResponse(ResponseModel):
    """The response of `GenerateAffiliateSharingLink` (202501)."""

    __slots__ = ()

    affiliate_sharing_links: list[AffiliateSharingLink]
    """Links that were created, one for each tag."""

    errors: list[GenerateAffiliateSharingLinkErrorItem]
    """Parts of the call that failed, although the rest took effect."""


class GetCreatorApplicableSampleLabelResponse(ResponseModel):
    """The response of `GetCreatorApplicableSampleLabel` (202412)."""

    __slots__ = ()

    label: Label | Any
    """Whether and how the creator can get a sample of the product."""


class GetCreatorProfileResponse(ResponseModel):
    """The response of `GetCreatorProfile` (202508)."""

    __slots__ = ()

    avatar: Avatar | Any
    """Profile picture of the creator with address and size."""

    creator_user_open_id: str | Any
    """Open id that identifies the creator for your app."""

    permissions: list[str]
    """Ways in which the creator may sell: in LIVEs, own products, products of others; none if empty."""

    register_region: str | Any
    """Region where the TikTok account was opened, ISO 3166-1 alpha-2. Example: `US`."""

    selection_region: str | Any
    """Market in which the creator may promote products, ISO 3166-1 alpha-2. Example: `US`."""

    seller_type: str | Any
    """Kind of seller the creator also is: LOCAL or CROSS_BORDER; absent if the creator has no shop. Example: `LOCAL`. See `SellerType`."""

    user_type: str | Any
    """Kind of creator: TIKTOK_SHOP_OFFICIAL_ACCOUNT, TIKTOK_MARKETING_ACCOUNT or TIKTOK_SHOP_CREATOR. Example: `TIKTOK_SHOP_OFFICIAL_ACCOUNT`. See `UserType`."""

    username: str | Any
    """Handle of the creator, the name used in the profile address. Example: `abc123`."""


class GetCreatorSampleApplicationDetailResponse(ResponseModel):
    """The response of `GetCreatorSampleApplicationDetail` (202412)."""

    __slots__ = ()

    sample_application: SampleApplication | Any
    """The creator's request for a sample with its state and product."""


class GetOpenCollaborationProductListByProductIdsResponse(ResponseModel):
    """The response of `GetOpenCollaborationProductListByProductIds` (202509)."""

    __slots__ = ()

    products: list[Product]
    """Products that match the request, one entry each."""


class GetShopProductsResponse(ResponseModel):
    """The response of `GetShopProducts` (202509)."""

    __slots__ = ()

    products: list[GetShopProductsProduct]
    """Products that match the request, one entry each."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `300`."""


class GetShoppableVideoPrecheckResultResponse(ResponseModel):
    """The response of `GetShoppableVideoPrecheckResult` (202601)."""

    __slots__ = ()

    precheck_task: PrecheckTask | Any
    """Pre-check of the video with its results."""


class GetShoppableVideoStatusResponse(ResponseModel):
    """The response of `GetShoppableVideoStatus` (202509)."""

    __slots__ = ()

    video: Video | Any
    """Video that is being published, with its state."""


class GetShowcaseProductsResponse(ResponseModel):
    """The response of `GetShowcaseProducts` (202405)."""

    __slots__ = ()

    products: list[GetShowcaseProductsProduct]
    """Products that match the request, one entry each."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `15`."""


class GetTokopediaProductMappingsResponse(ResponseModel):
    """The response of `GetTokopediaAndTikTokShopProductIDMappings` (202607)."""

    __slots__ = ()

    error: ErrorItem | Any
    """Why the mapping failed; absent if it worked."""

    product: list[GetTokopediaProductMappingsProduct]
    """Pairs of Tokopedia and TikTok Shop product ids."""


class MapTokopediaProductIdsResponse(ResponseModel):
    """The response of `MapTokopediaToTikTokShopProductIDs` (202606)."""

    __slots__ = ()

    error: ErrorItem | Any
    """Why the mapping failed; absent if it worked."""

    product: list[GetTokopediaProductMappingsProduct]
    """Pairs of Tokopedia and TikTok Shop product ids."""


class PostShoppablePhotosResponse(ResponseModel):
    """The response of `PostShoppablePhotos` (202610)."""

    __slots__ = ()

    photo: Photo | Any
    """Photo post that was just published, by its id."""

    quota: str | Any
    """Posts that the creator may still make, as text."""


class PostShoppableVideoResponse(ResponseModel):
    """The response of `PostShoppableVideo` (202607)."""

    __slots__ = ()

    video: PostShoppableVideoVideo | Any
    """Video that is being published, with its state."""


class PrecheckVideoContentResponse(ResponseModel):
    """The response of `PrecheckVideoContent` (202511)."""

    __slots__ = ()

    precheck: Precheck | Any
    """Check of the video that was just started; read its result later."""


class SearchAffiliateOrdersResponse(ResponseModel):
    """The response of `SearchCreatorAffiliateOrders` (202410)."""

    __slots__ = ()

    orders: list[SearchAffiliateOrdersOrder]
    """Orders that the creator brought in, with the commission for each SKU."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `10`."""


class SearchCreatorSampleApplicationsResponse(ResponseModel):
    """The response of `SearchCreatorSampleApplications` (202412)."""

    __slots__ = ()

    sample_applications: list[SampleApplication]
    """Requests in which the creator asked for samples."""


class SearchMusicResponse(ResponseModel):
    """The response of `SearchMusic` (202602)."""

    __slots__ = ()


class SearchOpenCollaborationProductResponse(ResponseModel):
    """The response of `CreatorSearchOpenCollaborationProduct` (202405)."""

    __slots__ = ()

    products: list[Product]
    """Products that match the request, one entry each."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `10000`."""


class SearchTargetCollaborationsResponse(ResponseModel):
    """The response of `SearchCreatorTargetCollaborations` (202405)."""

    __slots__ = ()

    target_collaborations: list[TargetCollaboration]
    """Offers that sellers made to the creator."""

    total_count: int | Any
    """Number of all entries that match, over all pages. Example: `100`."""


class UploadShoppablePhotoFileResponse(ResponseModel):
    """The response of `UploadShoppablePhotoFile` (202511)."""

    __slots__ = ()

    photo_file: PhotoFile | Any
    """Picture that was just uploaded, to use in a photo post."""


class UploadShoppableVideoFileResponse(ResponseModel):
    """The response of `UploadShoppableVideoFile` (202505)."""

    __slots__ = ()

    video_file: VideoFile | Any
    """Video file that was just uploaded, with its id and checksum."""


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
