# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate creator: known values. More may come: then the field holds the text that was sent."""

from ...enums import OpenEnum


class KeywordType(OpenEnum):
    """Values of `keyword_type` in `SearchTargetCollaborationsRequest`; more may come."""

    TARGET_COLLABORATIONS_ID = "TARGET_COLLABORATIONS_ID"
    LIVE = "LIVE"
    EXPIRED = "EXPIRED"
    DELETED = "DELETED"
    ENDED = "ENDED"
    TARGET_COLLABORATIONS_NAME = "TARGET_COLLABORATIONS_NAME"
