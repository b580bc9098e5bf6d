# Generated from core/catalog by `cargo gen`. Do not edit.

"""The options of clients and calls: their types, and what their values must be."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from os import PathLike
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
    cooldown: Seconds | None
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


class InboxOptions(TypedDict, total=False):
    """How an inbox hands stored events to handlers."""

    concurrency: int | None
    """Events that are handled at the same time, each of another shop or subject. Default: 8."""
    attempts: int | None
    """After how many failed attempts an event is set aside as dead. Default: 12, which takes about a day."""
    first_pause: Seconds | None
    """The pause after the first failure. It doubles with each further one. Default: 5 s."""
    longest_pause: Seconds | None
    """The longest pause between two attempts. Default: 4 hours."""
    time_limit: Seconds | None
    """How long a handler may take. After that, the attempt has failed, and the handler is cancelled if it can be.
    Default: 10 minutes."""
    lease: Seconds | None
    """How long other processes leave the events of a process alone that no longer gives a sign of life. Renewed
    while a handler runs. Default: 60 s."""
    poll: Seconds | None
    """How often to look for events that other processes stored, and for those whose pause has ended. Default: 1 s."""
    grace: Seconds | None
    """How long a stop waits for handlers that run. Events that they have not finished by then are given back.
    Default: 25 s."""


class SharedOptions(TypedDict, total=False):
    """What handles and calls have in common; `None` keeps the client's setting. Durations are in seconds."""

    access_token: str | None
    """An access token, in place of one from the store. It is not refreshed."""
    shop_cipher: str | None
    """The shop's cipher. It is sent to operations that take one."""
    category_asset_cipher: str | None
    """The cipher of a category asset. It is sent to operations that take one."""
    version: str | None
    """The API version, such as `202309`. A client or handle calls each operation in its newest version up to this
    one; a single call uses exactly this version, with the parameters and the response that it has there. Default:
    the default version of each operation."""
    timeout: Seconds | None
    """How long one attempt may take, from the first byte sent to the last byte read. Default: 30 s; for an upload,
    that of `upload_timeout`."""
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


class ScopeOptions(SharedOptions, total=False):
    """Options of a handle; `None` keeps the client's setting. Durations are in seconds."""

    shop_id: str | None
    """The shop, by its ID; its cipher is looked up."""
    category_asset: str | None
    """A partner's category asset, by the ID of its category or by its target market; its cipher is looked up."""
    account: str | None
    """The stored authorization to use, by the seller's `open_id`."""


class CallOptions(SharedOptions, total=False):
    """Options of one call; `None` keeps the client's setting. Durations are in seconds.

    They come after the parameters: `get_order_detail(ids=[...], timeout=5)`.
    """

    idempotency_key: str | None
    """Makes a write safe to retry. If the operation takes a key and none is given, one is generated."""
    extra_query: Mapping[str, Any] | None
    """Query parameters that the catalogue does not know. They are sent as they are."""
    extra_body: Mapping[str, Any] | None
    """Body fields that the catalogue does not know, merged into the body: objects by name, lists of objects item by
    item (`{}` leaves an item as it is). Anything else replaces what is there."""
    extra_headers: Mapping[str, str] | None
    """More headers."""


class PageOptions(CallOptions, total=False):
    """Options of a call that returns pages."""

    limit: int | None
    """How many items the walk gives at most. Default: no limit."""
    page_token: str | None
    """Continues an earlier walk with the same parameters: the `next_page_token` of its last page, or of the error
    that ended it. For a walk through time, repeat the window of the earlier walk; its end may be later."""


class WindowOptions(PageOptions, total=False):
    """Options of a walk through time."""

    step: Seconds | None
    """The length of a window. One with too many results is split. Default: what suits the operation."""


class DownloadOptions(TypedDict, total=False):
    """Options of a download."""

    path: str | PathLike[str] | None
    """A file to write the document to, either completely or not at all."""


class LabelOptions(SharedOptions, DownloadOptions, total=False):
    """Options of a shipping label. Durations are in seconds."""

    document_type: str | None
    """Which document of the package: `SHIPPING_LABEL`, `PACKING_SLIP`, `SHIPPING_LABEL_AND_PACKING_SLIP` or another.
    Default: `SHIPPING_LABEL`."""
    document_size: str | None
    """The paper size: `A6`, `A5` or another."""
    document_format: str | None
    """The file format: `PDF`, `ZPL` or another."""
    ready_timeout: Seconds | None
    """How long to wait until the label is ready. Default: 2 minutes."""
    poll: Seconds | None
    """How long to wait before asking for the label again; grows by half each time, up to 15 s. Default: 2 s."""


#: What the values of options must be. First, those that handles and calls have in common.
SHARED: dict[str, str] = {
    "access_token": "secret",
    "shop_cipher": "text",
    "category_asset_cipher": "text",
    "version": "release",
    "timeout": "duration",
    "deadline": "duration",
    "max_retries": "count",
    "raise_on_item_error": "flag",
    "unknown_values": "choice",
}
#: The options of a handle.
HANDLE: dict[str, str] = {
    **SHARED,
    "shop_id": "id",
    "category_asset": "id",
    "account": "account",
}
#: The settings of a client.
CLIENT: dict[str, str] = {
    **HANDLE,
    "app_key": "text",
    "app_secret": "secret",
    "service_id": "text",
    "server_url": "text",
    "server_key": "secret",
    "refresh_token": "secret",
    "access_token_expires_at": "time",
    "token_options": "group",
    "api_url": "url",
    "auth_url": "url",
    "allow_insecure_http": "flag",
    "upload_timeout": "duration",
    "connect_timeout": "duration",
    "retry": "group",
    "limiter": "limiter",
    "max_response_bytes": "bytes",
    "proxy": "url",
    "no_proxy": "flag",
    "root_certificates": "certificates",
    "http1_only": "flag",
    "user_agent": "text",
    "clock": "clock",
    "env": "flag",
}
#: The options of a call. It may ask for a version that nobody has heard of.
CALL: dict[str, str] = {
    **SHARED,
    "version": "text",
    "idempotency_key": "text",
    "extra_query": "query",
    "extra_body": "fields",
    "extra_headers": "headers",
}
#: What a walk over pages takes besides.
PAGES: dict[str, str] = {
    "limit": "items",
    "page_token": "text",
}
#: What a walk through time takes besides.
WINDOWS: dict[str, str] = {
    **PAGES,
    "step": "wait",
}
#: What a walk from change to change takes besides what is shared.
CHANGES: dict[str, str] = {
    "since": "time",
    "cursor": "text",
    "until": "time",
    "overlap": "wait",
    "page_size": "count",
}
#: What a label takes besides what is shared.
LABEL: dict[str, str] = {
    "path": "file",
    "document_type": "text",
    "document_size": "text",
    "document_format": "text",
    "ready_timeout": "wait",
    "poll": "wait",
}
#: What is in a group.
GROUPS: dict[str, tuple[str, ...]] = {
    "token_options": ("skew", "lease_ttl", "patience", "cache", "cooldown", "exit_wait", "store_timeout",),
    "retry": ("base", "jitter", "cap",),
    "inbox_options": ("concurrency", "attempts", "first_pause", "longest_pause", "time_limit", "lease", "poll", "grace",),
}
#: The values of a choice.
CHOICES: dict[str, tuple[str, ...]] = {
    "unknown_values": ("warn", "error", "ignore",),
}