"""The classes of responses, types of parameters, and enums, by domain.

    from tiktokshop.types import order

    def ship(one: order.Order) -> None:
        if one.status == order.OrderStatus.AWAITING_SHIPMENT: ...

`types.webhooks` has the events.
"""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING as _TYPE_CHECKING
from typing import Any as _Any

from ._generated.resources import DOMAINS as _DOMAINS
from .enums import OpenEnum as OpenEnum
from .event import Event as Event
from .model import ItemError as ItemError
from .model import Model as Model
from .model import Money as Money
from .model import Response as Response
from .model import ResponseModel as ResponseModel
from .params import MoneyParams as MoneyParams

if _TYPE_CHECKING:
    # cargo gen: domains
    from ._generated import affiliate as affiliate
    from ._generated import affiliate_creator as affiliate_creator
    from ._generated import affiliate_partner as affiliate_partner
    from ._generated import affiliate_seller as affiliate_seller
    from ._generated import analytics as analytics
    from ._generated import authorization as authorization
    from ._generated import customer_engagement as customer_engagement
    from ._generated import customer_service as customer_service
    from ._generated import data_reconciliation as data_reconciliation
    from ._generated import epharmacy as epharmacy
    from ._generated import event as event
    from ._generated import fbt as fbt
    from ._generated import finance as finance
    from ._generated import fulfillment as fulfillment
    from ._generated import gs_full_service_commodity as gs_full_service_commodity
    from ._generated import gs_full_service_inventory as gs_full_service_inventory
    from ._generated import gs_full_service_shipment as gs_full_service_shipment
    from ._generated import logistics as logistics
    from ._generated import open as open  # noqa: A004
    from ._generated import order as order
    from ._generated import product as product
    from ._generated import promotion as promotion
    from ._generated import return_refund as return_refund
    from ._generated import review_rating as review_rating
    from ._generated import seller as seller
    from ._generated import supply_chain as supply_chain
    from ._generated import webhooks as webhooks
    # cargo gen: end


def __getattr__(name: str) -> _Any:
    if name in _DOMAINS or name == "webhooks":
        return _import_module(f"._generated.{name}", __package__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *_DOMAINS, "webhooks"})
