"""A client without the app secret: your own backend signs its requests and hands out access tokens.

    class Backend:
        def sign(self, request):
            return self.http.post("/tiktok/sign", json=request).raise_for_status().json()["sign"]

        def access_token(self, wanted):
            return self.http.post("/tiktok/token", json=wanted).raise_for_status().json()

    client = Client(app_key=..., signer=Backend(), shop_id="7496000000000000001")

The methods may be `async`; with `AsyncClient` they run on the loop that waits for the call. The backend knows who the
user is, decides, and signs with `tiktokshop.sign_request`.

What a method raises ends the call before anything is sent: an error of this package keeps its class and whether it is
`retryable`, anything else is a `TransportError`; both have it as `__cause__`. The call does not wait for a method
beyond its `deadline`, but cannot end it: give your HTTP client a timeout of its own.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Mapping
from datetime import datetime
from typing import Any, Protocol, TypedDict

from ._cause import remember
from ._encode import plain
from ._port import Adapter
from ._typing import Required
from .errors import ConfigurationError, TikTokShopError


class RequestToSign(TypedDict, total=False):
    """A request that is to be signed: send it to your backend as it is, as JSON."""

    app_key: Required[str]
    method: Required[str]
    path: Required[str]
    """The path, with its ids."""
    query: Required[list[list[str]]]
    """The decoded values by name, among them `app_key` and `timestamp`: `[[name, value], ...]`."""
    body: str
    """The body as it is sent; missing if nothing of it is signed."""
    timestamp: Required[int]
    """Unix seconds."""


class TokenWanted(TypedDict, total=False):
    """Whose access token is needed, as far as it is known."""

    app_key: Required[str]
    account: str
    """The `open_id` of the seller, if the client is for one."""
    shop: str
    """The id of the shop, if the client is for one."""
    rejected: str
    """The token that the platform no longer accepts: refresh it on the backend unless there is another one by now."""


class GrantedToken(TypedDict, total=False):
    """An access token of your backend."""

    access_token: Required[str]
    expires_at: int | datetime | None
    """When it expires, in Unix seconds, if that is known: the next one is asked for before that."""
    shop_cipher: str | None
    """The cipher of the shop. Without it the platform is asked for it once."""


class Signer(Protocol):
    """Asks your own backend. Each method may be `async`.

    A client that was given an `access_token=` needs no method of that name.
    """

    def sign(self, request: RequestToSign, /) -> str | Awaitable[str]:
        """Returns the signature of a request: the `sign` that `tiktokshop.sign_request` made on the backend."""

    def access_token(self, wanted: TokenWanted, /) -> GrantedToken | Awaitable[GrantedToken]:
        """Returns an access token that works. It is kept in memory, and asked for once however many calls need it."""


_GRANTED = ("access_token", "expires_at", "shop_cipher")


class SignerAdapter(Adapter):
    """A signer of the user's, as the core calls it."""

    _what = "signer"

    def _answer(self, question: str, given: Mapping[str, Any]) -> Any:
        """Nothing but what is asked for. The core refuses what is of another form, without repeating it."""
        answer = self._value(getattr(self._own, question)(given))
        if question == "sign":
            return {"sign": answer if isinstance(answer, str) else None}
        return {name: plain(answer.get(name)) for name in _GRANTED} if isinstance(answer, Mapping) else None

    def _failed(self, error: Exception, given: Mapping[str, Any]) -> str:
        kind = _kind(error)
        if kind is None:
            return super()._failed(error, given)
        # No words of its own, which may quote a token: they are in the cause.
        told = {"detail": f"it raised {type(error).__name__}", "kind": kind, "cause_id": remember(error, given)}
        return json.dumps({"error": {**told, "retryable": getattr(error, "retryable", False) is True}})


def _kind(error: Exception) -> str | None:
    """The kind of an error of this package."""
    from ._generated.errors import BY_KIND

    if not isinstance(error, TikTokShopError):
        return None
    kinds = {known: kind for kind, known in BY_KIND.items()}
    return next((kinds[known] for known in type(error).__mro__ if known in kinds), None)


def signer_adapter(signer: Any) -> SignerAdapter | None:
    """The adapter of a signer."""
    if signer is None:
        return None
    if isinstance(signer, type):
        raise ConfigurationError(f"{signer.__name__} is a class: the client wants an object of it")
    if not callable(getattr(signer, "sign", None)):
        raise ConfigurationError(
            f"an object of type {type(signer).__name__} is not a signer",
            hint="Give an object with `sign(request)` and `access_token(wanted)`.",
        )
    return SignerAdapter(signer)


__all__ = ["GrantedToken", "RequestToSign", "Signer", "TokenWanted"]
