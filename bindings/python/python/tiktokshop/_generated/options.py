# Generated from core/catalog by `cargo gen`. Do not edit.

"""The options of clients and calls: their types, and what their values must be."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Literal, TypedDict

Seconds = float | timedelta


class TokenOptions(TypedDict, total=False):
    """How stored tokens are refreshed."""

    skew: Seconds | None
    """How long before it expires an access token is refreshed. Default: 10 minutes."""
    lease_ttl: Seconds | None
    """How long a refresh lease lasts unless it is renewed. A process that dies blocks the others for that long.
    Default: 30 s."""
    patience: Seconds | None
    """How long one refresh may take, including the wait for another process. Default: 90 s."""
    cache: Seconds | None
    """How long a record from the store is used before it is read again. Default: 30 s."""
    pause: Seconds | None
    """How long to wait after a failed refresh before the next one. Default: 30 s."""
    exit_wait: Seconds | None
    """How long closing the client, or the end of the process, waits for a refresh that was sent. Otherwise its new
    tokens would be lost. Default: 10 s."""
    store_timeout: Seconds | None
    """How long your own token store may take to respond to one request. After that, the call fails with an error
    that can be retried. Default: 30 s."""


class RetryOptions(TypedDict, total=False):
    """How long to wait between attempts: the wait starts at `base` and doubles up to `cap`, with a random share of
    up to `jitter` added."""

    base: Seconds | None
    """The wait before the first retry. Default: 1 s."""
    jitter: Seconds | None
    """The largest random share that is added to a wait. Default: 500 ms."""
    cap: Seconds | None
    """The longest wait. A longer `Retry-After` is handed to the caller instead. Default: 60 s."""


class ScopeOptions(TypedDict, total=False):
    """Options of a handle; `None` keeps the client's setting. Durations are in seconds."""

    access_token: str | None
    """An access token, in place of one from the store. It is not refreshed."""
    shop_cipher: str | None
    """The shop's cipher. It is sent to operations that take one."""
    shop_id: str | None
    """The shop, by its ID; its cipher is looked up."""
    category_asset_cipher: str | None
    """The cipher of a category asset. It is sent to operations that take one."""
    account: str | None
    """The stored authorization to use, by the seller's `open_id`."""
    version: str | None
    """The newest API version to use, such as `202309`: each operation is called in its newest version up to this
    one. Default: the default version of each operation."""
    timeout: Seconds | None
    """How long one attempt may take, from the first byte sent to the last byte read. Default: 30 s, 120 s for an
    upload."""
    deadline: Seconds | None
    """How long the whole call may take: all attempts, the waits between them, and the waits for the limiter and for
    tokens. Default: 2 minutes, or four times the timeout of one attempt if that is longer: 8 minutes for an
    upload."""
    max_retries: int | None
    """How many times a failed attempt is retried; 0 means never. A throttled request is retried until the deadline,
    unless this is 0. Default: 2."""
    raise_on_item_error: bool | None
    """Whether a call that succeeds while items of its batch fail is an error: `True` if any item fails, `False`
    never. Default: an error if all items failed, a warning if some did."""
    unknown_values: Literal["warn", "error", "ignore"] | None
    """What to do about a parameter value that the catalogue does not list: send it with a warning, refuse the call,
    or send it silently. Default: `warn`."""


class CallOptions(TypedDict, total=False):
    """Options of one call; `None` keeps the client's setting. Durations are in seconds.

    They come after the parameters: `get_order_detail(ids=[...], timeout=5)`.
    """

    access_token: str | None
    """An access token, in place of one from the store. It is not refreshed."""
    shop_cipher: str | None
    """The shop's cipher. It is sent to operations that take one."""
    category_asset_cipher: str | None
    """The cipher of a category asset. It is sent to operations that take one."""
    version: str | None
    """The API version to call, such as `202309`. Parameters and response are then those of that version."""
    timeout: Seconds | None
    """How long one attempt may take, from the first byte sent to the last byte read. Default: 30 s, 120 s for an
    upload."""
    deadline: Seconds | None
    """How long the whole call may take: all attempts, the waits between them, and the waits for the limiter and for
    tokens. Default: 2 minutes, or four times the timeout of one attempt if that is longer: 8 minutes for an
    upload."""
    max_retries: int | None
    """How many times a failed attempt is retried; 0 means never. A throttled request is retried until the deadline,
    unless this is 0. Default: 2."""
    raise_on_item_error: bool | None
    """Whether a call that succeeds while items of its batch fail is an error: `True` if any item fails, `False`
    never. Default: an error if all items failed, a warning if some did."""
    unknown_values: Literal["warn", "error", "ignore"] | None
    """What to do about a parameter value that the catalogue does not list: send it with a warning, refuse the call,
    or send it silently. Default: `warn`."""
    idempotency_key: str | None
    """Makes a write safe to repeat. One is generated if the operation takes a key and none is given."""
    extra_query: Mapping[str, Any] | None
    """Query parameters that the catalogue does not know. They are sent as they are."""
    extra_body: Mapping[str, Any] | None
    """Body fields that the catalogue does not know, merged into the body: objects by name, lists of objects item by
    item (`{}` leaves an item as it is). Anything else replaces what is there."""
    extra_headers: Mapping[str, str] | None
    """More headers."""


#: What the value of each setting of a client must be.
CLIENT: dict[str, str] = {
    "app_key": "text",
    "app_secret": "secret",
    "service_id": "text",
    "access_token": "secret",
    "refresh_token": "secret",
    "access_token_expires_at": "time",
    "shop_cipher": "text",
    "shop_id": "id",
    "category_asset_cipher": "text",
    "account": "account",
    "token_options": "group",
    "api_url": "url",
    "auth_url": "url",
    "allow_insecure_http": "flag",
    "version": "release",
    "timeout": "duration",
    "upload_timeout": "duration",
    "deadline": "duration",
    "connect_timeout": "duration",
    "max_retries": "count",
    "retry": "group",
    "limiter": "limiter",
    "raise_on_item_error": "flag",
    "unknown_values": "choice",
    "max_response_bytes": "bytes",
    "proxy": "url",
    "no_proxy": "flag",
    "root_certificates": "certificates",
    "http1_only": "flag",
    "user_agent": "text",
    "clock": "clock",
    "env": "flag",
}
#: The same for the options of a handle.
HANDLE: dict[str, str] = {
    "access_token": "secret",
    "shop_cipher": "text",
    "shop_id": "id",
    "category_asset_cipher": "text",
    "account": "account",
    "version": "release",
    "timeout": "duration",
    "deadline": "duration",
    "max_retries": "count",
    "raise_on_item_error": "flag",
    "unknown_values": "choice",
}
#: The same for the options of a call.
CALL: dict[str, str] = {
    "access_token": "secret",
    "shop_cipher": "text",
    "category_asset_cipher": "text",
    "version": "text",
    "timeout": "duration",
    "deadline": "duration",
    "max_retries": "count",
    "raise_on_item_error": "flag",
    "unknown_values": "choice",
    "idempotency_key": "text",
    "extra_query": "query",
    "extra_body": "fields",
    "extra_headers": "headers",
}
#: What is in a group.
GROUPS: dict[str, tuple[str, ...]] = {
    "token_options": ("skew", "lease_ttl", "patience", "cache", "pause", "exit_wait", "store_timeout",),
    "retry": ("base", "jitter", "cap",),
}
#: The values of a choice.
CHOICES: dict[str, tuple[str, ...]] = {
    "unknown_values": ("warn", "error", "ignore",),
}