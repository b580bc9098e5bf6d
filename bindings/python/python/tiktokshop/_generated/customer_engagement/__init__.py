# Generated from core/catalog by `cargo gen`. Do not edit.

"""Customer engagement: the classes of its responses, the types of its parameters, and its enums."""

from importlib import import_module
from typing import Any

_HOMES = {
    **dict.fromkeys(
        """
        CouponCardRule
        CreateCustomEngagementTaskResponse
        CreateEngagementTaskResponse
        Detail
        ErrorItem
        Feature
        GetCustomerTabVisibilityResponse
        GetFeaturePermissionsResponse
        GetMessageTemplatesResponse
        GetTaskPerformancesResponse
        MessageTemplate
        ProductCardRule
        SendEngagementMessageResponse
        TaskPerformance
        """.split(),
        "models",
    ),
    **dict.fromkeys(
        """
        CustomMessageParams
        """.split(),
        "params",
    ),
    **dict.fromkeys(
        """
        CouponType
        FeatureName
        """.split(),
        "enums",
    ),
    **dict.fromkeys(("CustomerEngagementApi", "AsyncCustomerEngagementApi"), "api"),
}

__all__ = tuple(_HOMES)


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})