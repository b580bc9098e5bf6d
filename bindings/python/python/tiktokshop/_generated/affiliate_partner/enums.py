# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate partner: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class CampaignStatus(OpenEnum):
    """Values of `status` in `Campaign`, `status` in `GetAffiliatePartnerCampaignDetailResponse`; more may be added."""

    READY = "READY"
    """The campaign is set up but not yet published."""
    UPCOMING = "UPCOMING"
    """The campaign is published and waits for its start."""
    ONGOING = "ONGOING"
    """The campaign is running; creators can promote its products."""
    CLOSED = "CLOSED"
    """The campaign is over; its times can no longer be changed."""


class GetAffiliatePartnerCampaignListStatus(OpenEnum):
    """Values of `status` in `GetAffiliatePartnerCampaignListRequest`; more may be added."""

    READY = "READY"
    """The campaign is set up but not yet published."""
    UPCOMING = "UPCOMING"
    """The campaign is published and waits for its start."""
    ONGOING = "ONGOING"
    """The campaign is running; creators can promote its products."""
    CLOSED = "CLOSED"
    """The campaign is over; its times can no longer be changed."""
    UNSPECIFIED = "UNSPECIFIED"
    """No state given; as a filter, campaigns are not restricted by it."""


class GetAffiliatePartnerCampaignListType(OpenEnum):
    """Values of `type` in `GetAffiliatePartnerCampaignListRequest`; more may be added."""

    MY_CAMPAIGNS = "MY_CAMPAIGNS"
    """Campaigns that the partner created; used if `type` is left out."""
    GS_SELLING_CAMPAIGNS = "GS_SELLING_CAMPAIGNS"
    """Campaigns of sellers in the Global Selling program."""
    SELLER_CAMPAIGNS = "SELLER_CAMPAIGNS"
    """Campaigns set up by sellers; `query_type_filter` separates joined ones from those on the marketplace."""
    EXCLUSIVE_TIKTOK_SHOP = "EXCLUSIVE_TIKTOK_SHOP"
    """Campaigns exclusive to TikTok Shop; `query_type_filter` separates joined ones from those open to the partner."""


class ProductStatus(OpenEnum):
    """Values of `product_status` in `CampaignProductDetail`; more may be added."""

    PRODUCT_UNSPECIFIED = "PRODUCT_UNSPECIFIED"
    """State not known or not reported."""
    PRODUCT_PENDING = "PRODUCT_PENDING"
    """The seller has registered the product for the campaign; the partner still has to decide."""
    PRODUCT_APPROVED = "PRODUCT_APPROVED"
    """The partner accepted the product, so creators can promote it in the campaign."""
    PRODUCT_REJECTED = "PRODUCT_REJECTED"
    """The partner turned the product down; it takes no part in the campaign."""
    PRODUCT_PENDING_CLOSED = "PRODUCT_PENDING_CLOSED"
    """The product is about to leave the campaign; CLOSED comes next."""
    PRODUCT_CLOSED = "PRODUCT_CLOSED"
    """The product has left the campaign and can no longer be promoted in it."""


class RejectReason(OpenEnum):
    """Values of `reject_reasons` in `ReviewAffiliatePartnerCampaignProductRequest`; more may be added."""

    COMMISSION_TOO_LOW = "COMMISSION_TOO_LOW"
    """The seller offers too small a share."""
    NO_SUITABLE_CREATOR = "NO_SUITABLE_CREATOR"
    """The partner has nobody who could promote such a product."""
    PRODUCT_HARD_TO_PROMOTE = "PRODUCT_HARD_TO_PROMOTE"
    """The partner does not expect it to sell through content."""
    PRODUCT_TOO_EXPENSIVE = "PRODUCT_TOO_EXPENSIVE"
    """The price is higher than the partner thinks buyers will pay."""


class ReviewResult(OpenEnum):
    """Values of `review_result` in `ReviewAffiliatePartnerCampaignProductRequest`; more may be added."""

    APPROVE = "APPROVE"
    """Takes the product into the campaign."""
    REJECT = "REJECT"
    """Turns the product down; the seller may register it again. `reject_reasons` must say why."""
    REJECT_FOREVER = "REJECT_FOREVER"
    """Turns the product down for good; it cannot be registered again. `reject_reasons` must say why."""


class ReviewStatus(OpenEnum):
    """Values of `review_status` in `GetAffiliatePartnerCampaignProductListRequest`, `review_status` in `Product`; more may be added."""

    PENDING = "PENDING"
    """The seller has registered the product for the campaign; the partner still has to decide."""
    APPROVED = "APPROVED"
    """The partner accepted the product, so creators can promote it in the campaign."""
    REJECTED = "REJECTED"
    """The partner turned the product down; it takes no part in the campaign."""
    PENDING_CLOSED = "PENDING_CLOSED"
    """The product is about to leave the campaign; CLOSED comes next."""
    CLOSED = "CLOSED"
    """The product has left the campaign and can no longer be promoted in it."""


class TargetSellerType(OpenEnum):
    """Values of `target_seller_types` in `CreateAffiliatePartnerCampaignRequest`, `target_seller_types` in `EditAffiliatePartnerCampaignRequest`, `target_seller_types` in `GetAffiliatePartnerCampaignDetailResponse`; more may be added."""

    CROSS_BORDER = "CROSS_BORDER"
    """Sellers who sell into the target market from abroad."""
    LOCAL = "LOCAL"
    """Sellers based in the target market."""
