# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate partner: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class GetAffiliatePartnerCampaignListStatus(OpenEnum):
    """Values of `status` in `GetAffiliatePartnerCampaignListRequest`; more may come."""

    READY = "READY"
    UPCOMING = "UPCOMING"
    ONGOING = "ONGOING"
    CLOSED = "CLOSED"
    UNSPECIFIED = "UNSPECIFIED"


class RejectReason(OpenEnum):
    """Values of `reject_reasons` in `ReviewAffiliatePartnerCampaignProductRequest`; more may come."""

    REJECT = "REJECT"
    REJECT_FOREVER = "REJECT_FOREVER"
    COMMISSION_TOO_LOW = "COMMISSION_TOO_LOW"
    NO_SUITABLE_CREATOR = "NO_SUITABLE_CREATOR"
    PRODUCT_HARD_TO_PROMOTE = "PRODUCT_HARD_TO_PROMOTE"
    PRODUCT_TOO_EXPENSIVE = "PRODUCT_TOO_EXPENSIVE"


class TargetSellerType(OpenEnum):
    """Values of `target_seller_types` in `CreateAffiliatePartnerCampaignRequest`, `target_seller_types` in `EditAffiliatePartnerCampaignRequest`; more may come."""

    CROSS_BORDER = "CROSS_BORDER"
    LOCAL = "LOCAL"
