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
    GS_SELLING_CAMPAIGNS = "GS_SELLING_CAMPAIGNS"
    SELLER_CAMPAIGNS = "SELLER_CAMPAIGNS"
    EXCLUSIVE_TIKTOK_SHOP = "EXCLUSIVE_TIKTOK_SHOP"


class ProductStatus(OpenEnum):
    """Values of `product_status` in `CampaignProductDetail`; more may be added."""

    PRODUCT_UNSPECIFIED = "PRODUCT_UNSPECIFIED"
    PRODUCT_PENDING = "PRODUCT_PENDING"
    PRODUCT_APPROVED = "PRODUCT_APPROVED"
    PRODUCT_REJECTED = "PRODUCT_REJECTED"
    PRODUCT_PENDING_CLOSED = "PRODUCT_PENDING_CLOSED"
    PRODUCT_CLOSED = "PRODUCT_CLOSED"


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
    REJECT = "REJECT"
    REJECT_FOREVER = "REJECT_FOREVER"


class ReviewStatus(OpenEnum):
    """Values of `review_status` in `GetAffiliatePartnerCampaignProductListRequest`, `review_status` in `Product`; more may be added."""

    PENDING = "PENDING"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    PENDING_CLOSED = "PENDING_CLOSED"
    CLOSED = "CLOSED"


class TargetSellerType(OpenEnum):
    """Values of `target_seller_types` in `CreateAffiliatePartnerCampaignRequest`, `target_seller_types` in `EditAffiliatePartnerCampaignRequest`, `target_seller_types` in `GetAffiliatePartnerCampaignDetailResponse`; more may be added."""

    CROSS_BORDER = "CROSS_BORDER"
    """Sellers who sell into the target market from abroad."""
    LOCAL = "LOCAL"
    """Sellers based in the target market."""
