"""The options that every call takes besides its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Literal, TypedDict

Seconds = float | timedelta


class CallOptions(TypedDict, total=False):
    """Options of one call; `None` is the default.

    They come after the parameters: `get_order_detail(ids=[...], timeout=5)`.
    """

    version: str | None
    """The version of this operation: `202309`. Parameters and answer are then that version's."""
    timeout: Seconds | None
    """Seconds for each attempt. Default: 30, for an upload 120."""
    deadline: Seconds | None
    """Seconds for the call with all attempts and waits. Default: 120, or four times `timeout` where that is more."""
    max_retries: int | None
    """How often a failed attempt is repeated; 0 for never."""
    idempotency_key: str | None
    """Makes a write safe to repeat, where the operation takes one."""
    raise_on_item_error: bool | None
    """Whether failed items inside a success raise `ItemErrors`: `True` any, `False` none. Unset: when all failed."""
    unknown_values: Literal["warn", "error", "ignore"] | None
    """What is done about a value that is none of the known ones; unset: a warning."""
    shop_cipher: str | None
    """Another shop for this call."""
    category_asset_cipher: str | None
    """Another category asset for this call."""
    access_token: str | None
    """Another access token for this call."""
    extra_query: Mapping[str, Any] | None
    """Goes into the query as it is."""
    extra_body: Mapping[str, Any] | None
    """Is merged into the body without a check: dicts name by name, lists of dicts item by item; `{}` leaves an item."""
    extra_headers: Mapping[str, str] | None
    """More headers."""


class PageOptions(CallOptions, total=False):
    """Options of a call that gives pages."""

    limit: int | None
    """Walking on ends after so many items."""
    page_token: str | None
    """Continues an earlier walk: the `next_page_token` of its last page, or of the error that ended it."""


class WindowOptions(CallOptions, total=False):
    """Options of a walk through time."""

    page_token: str | None
    """Continues an earlier walk: the `next_page_token` of its last page, or of the error that ended it.

    Repeat the window of that walk; its end may be later.
    """
