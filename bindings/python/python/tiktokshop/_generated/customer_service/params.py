# Generated from core/catalog by `cargo gen`. Do not edit.

"""Customer service: the types of the objects that its operations take, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypedDict

from ..._typing import Required
from ...params import MoneyParams
from ...upload import FileLike
from .enums import BuyerPlatform
from .enums import GetConversationMessagesLocale
from .enums import LatestMessageType
from .enums import MessageType
from .enums import ParticipantRole
from .enums import SendMessageType
from .enums import SenderRole
from .enums import SortOrder

__all__ = ["Any", "TypedDict"]
