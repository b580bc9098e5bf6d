# Generated from core/catalog by `cargo gen`. Do not edit.

"""Affiliate partner: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike

__all__ = ["Any", "Literal", "TypedDict"]


class ContactInfoParams(TypedDict, total=False):
    """Contact info inside `CreateAffiliatePartnerCampaignRequest`, `EditAffiliatePartnerCampaignRequest`, `GetAffiliatePartnerCampaignDetailResponse`."""

    email: str
    """Email address under which sellers can reach the partner. Example: `123456@gmail.com`."""
    line: str
    """LINE phone number of the partner; required if the target market is Thailand, otherwise unused. Example: `+14255550100`."""
    phone: str
    """Phone number under which sellers can reach the partner. Example: `+14255550100`."""
    viber: str
    """Viber phone number of the partner; required if the target market is the Philippines, otherwise unused. Example: `+14255550100`."""
    whatsapp: str
    """WhatsApp phone number of the partner; required for Malaysia, Singapore, the UK and Indonesia, optional for the US, otherwise unused. Example: `+14255550100`."""
    zalo: str
    """Zalo phone number of the partner; required if the target market is Vietnam, otherwise unused. Example: `+14255550100`."""
