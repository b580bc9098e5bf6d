# Generated from core/catalog by `cargo gen`. Do not edit.

"""Analytics: known values. More may come: then the field holds the text that was sent."""

from ...enums import OpenEnum


class AuthorType(OpenEnum):
    """Values of `author_type` in `GetBestsellingCreatorsRequest`; more may come."""

    ALL = "ALL"
    AFFILIATE = "AFFILIATE"
    CHANNEL = "CHANNEL"
    OFFICIAL = "OFFICIAL"


class TimeSlot(OpenEnum):
    """Values of `time_slot` in `GetBestsellingCreatorsRequest`, `time_slot` in `GetBestsellingLiveSessionsRequest`, `time_slot` in `GetBestsellingProductsRequest` and others; more may come."""

    N1D = "1D"
    N7D = "7D"
    N30D = "30D"
