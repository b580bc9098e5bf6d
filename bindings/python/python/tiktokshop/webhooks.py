"""Webhooks: verify, then read.

    event = client.webhooks.construct_event(raw_body, request.headers["Authorization"])
    if event.type == "ORDER_STATUS_CHANGE":
        print(event.data.order_id)

`raw_body` is the exact body in bytes; a body that was parsed and written again has another signature. Without a
client, use `Webhooks(app_key=..., app_secret=...)`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from ._encode import plain
from ._loading import native as _native
from ._values import duration
from .errors import ConfigurationError, InvalidRequestError, WebhookBodyError, WebhookSignatureError
from .model import Model

HEADER = "Authorization"


class Webhooks:
    """Verifies the webhooks of one or more apps."""

    __slots__ = ("_native",)

    def __init__(
        self,
        *,
        app_key: str | None = None,
        app_secret: str | None = None,
        apps: Mapping[str, str] | None = None,
        max_age: Seconds | None = None,
        max_body_bytes: int | None = None,
    ) -> None:
        """A verifier for one app, or for `apps` (secret by key).

        With `max_age`, in seconds, older webhooks are refused.
        """
        pairs: list[tuple[str, str | None]] = [*(apps or {}).items()]
        if (app_key is None) != (app_secret is None):
            raise ConfigurationError("a webhook is verified with a key and its secret, but only one of them was given")
        if app_key is not None:
            pairs.append((app_key, app_secret))
        if not pairs:
            raise ConfigurationError("there is no app to verify webhooks for", hint="Give app_key and app_secret.")
        self._native = _native.Webhooks(json.dumps({"apps": pairs, **_limits(max_age, max_body_bytes)}))

    @classmethod
    def _of(cls, client: _native.Client) -> Webhooks:
        made = cls.__new__(cls)
        made._native = client.webhooks("{}")
        return made

    def __repr__(self) -> str:
        return "<Webhooks: a verifier>"

    def verify(self, raw_body: bytes | str, signature: str | bytes | None) -> None:
        """Verifies size, signature and age.

        Raises:
            WebhookSignatureError: the webhook is not from the platform, or not for this app.
        """
        self._native.verify(_raw(raw_body), _signature(signature))

    def construct_event(self, raw_body: bytes | str, signature: str | bytes | None) -> Event:
        """Verifies a webhook and reads it. An event of an unknown type is returned too.

        Raises:
            WebhookSignatureError: the webhook is not from the platform, or not for this app.
            WebhookBodyError: the webhook is from the platform but cannot be read.
        """
        text = self._native.construct_event(_raw(raw_body), _signature(signature))
        return event_of(_native.decode(text.encode()))


class SignedEvent(NamedTuple):
    """A webhook as the platform would send it."""

    body: bytes
    signature: str

    @property
    def headers(self) -> dict[str, str]:
        """The headers of the webhook."""
        return {"Authorization": self.signature, "Content-Type": "application/json"}


def sign_test_event(
    *,
    app_key: str,
    app_secret: str,
    type: int | str = 1,
    data: Mapping[str, Any] | None = None,
    body: bytes | str | None = None,
    shop_id: str | None = None,
    notification_id: str | None = None,
    timestamp: int | datetime | None = None,
) -> SignedEvent:
    """Signs an event as the platform would, to test a receiver. Takes `type` and `data`, or a whole `body`.

    `type` is a number, or a name such as `ORDER_STATUS_CHANGE`.
    """
    given: dict[str, Any] = {
        "app_key": app_key,
        "app_secret": app_secret,
        "type": _number(type),
        "data": plain(dict(data or {})),
        "body": body.decode() if isinstance(body, bytes) else body,
        "shop_id": shop_id,
        "notification_id": notification_id,
        "timestamp": plain(timestamp),
    }
    signed = json.loads(_native.sign_test_event(json.dumps(given)))
    return SignedEvent(signed["body"].encode(), signed["signature"])


def _number(type: int | str) -> int:
    """The number of a type."""
    if isinstance(type, int):
        return int(type)
    from ._generated.webhooks import NAMES

    number = NAMES.get(type)
    if number is None:
        raise InvalidRequestError(f"there is no webhook {type!r}", hint=f"There are {', '.join(NAMES)}.")
    return number


def event_of(envelope: dict[str, Any]) -> Event:
    """The event, as read by the core."""
    from ._generated.webhooks import EVENTS, Event

    return EVENTS.get(envelope.get("type_id") or 0, Event)(envelope)


def _limits(max_age: Seconds | None, max_body_bytes: int | None) -> dict[str, Any]:
    given = {"max_age": duration("max_age", max_age), "max_body_bytes": max_body_bytes}
    return {name: value for name, value in given.items() if value is not None}


def _raw(body: bytes | str) -> bytes:
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    if isinstance(body, str):
        return body.encode()
    raise WebhookBodyError(
        f"the body must be the bytes that came, but an object of type {type(body).__name__} was given",
        hint="Take the raw body: request.body in Django, request.get_data() in Flask, await request.body() in FastAPI.",
    )


def _signature(signature: str | bytes | None) -> str:
    if isinstance(signature, bytes):
        signature = signature.decode("latin-1")
    if isinstance(signature, str) and signature:
        return signature
    if signature is not None and signature != "":
        raise WebhookSignatureError(
            f"the signature must be text, but an object of type {type(signature).__name__} was given",
            hint='Give the header itself: request.headers["Authorization"].',
        )
    raise WebhookSignatureError(
        "the webhook has no signature", hint="It stands in the header Authorization; look whether a proxy removes it."
    )


__all__ = ["HEADER", "Model", "SignedEvent", "Webhooks", "sign_test_event"]


# Behind the classes, for these modules know each other. Whoever asks for the types of functions finds them by name.
from ._generated.webhooks import Event  # noqa: E402
from ._options import Seconds  # noqa: E402
