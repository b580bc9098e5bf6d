"""The backend's half of a client whose requests are signed elsewhere; `signer` is the other half. See docs/phone.md."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ._encode import plain
from ._loading import native as _native


@dataclass(frozen=True)
class SignedRequest:
    """A signature, and what it is for."""

    #: The signature, to be handed back to the device.
    sign: str
    #: The id of the operation, such as `order.get_order_list`; `None` for a path that the catalogue does not know.
    operation: str | None
    #: Whether it changes nothing. Of an unknown path, nobody knows.
    is_read: bool


def sign_request(
    app_key: str, app_secret: str, request: Mapping[str, Any] | str | bytes, *, max_age: float | None = None
) -> SignedRequest:
    """Signs what a client on a device asks for, on the backend that has the app secret.

    `request` is the JSON that the device sent, as text or decoded. It is refused with an `InvalidRequestError` if it is
    not a request of the API, names another app, or if its time is more than `max_age` seconds (300) from now. Compare
    the `operation` and the shop with what the user may do before you hand out the signature.
    """
    asked = plain(dict(request)) if isinstance(request, Mapping) else _decoded(request)
    given: dict[str, Any] = {"app_key": app_key, "app_secret": app_secret, "request": asked, "max_age": max_age}
    return SignedRequest(**json.loads(_native.sign_request(json.dumps(given))))


def _decoded(request: str | bytes) -> Any:
    try:
        return json.loads(request)
    except ValueError as problem:
        from .errors import InvalidRequestError

        raise InvalidRequestError(f"the request to sign is not JSON: {problem}") from None


__all__ = ["SignedRequest", "sign_request"]
