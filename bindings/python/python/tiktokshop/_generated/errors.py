# Generated from core/catalog by `cargo gen`. Do not edit.

"""The classes of errors, one for each kind of the core."""

from __future__ import annotations

import builtins

from .._errors import TikTokShopError


class APIError(TikTokShopError):
    """The platform refused a call or failed to process it, or would have; see the subclasses."""


class AuthenticationError(APIError):
    """The platform does not know who is calling."""


class TokenExpiredError(AuthenticationError):
    """The access token has expired and could not be refreshed here.

    Codes: 105002.
    """


class TokenInvalidError(AuthenticationError):
    """The access token is unknown or was revoked.

    Codes: 105001.
    """


class NeedsReauthorizationError(AuthenticationError):
    """The seller must authorize the app again: no valid refresh token is left.

    Codes: 105004, 36004001, 36004005.
    """


class AuthCodeInvalidError(AuthenticationError):
    """The authorization code is wrong, already used or too old.

    Codes: 36004004.
    """


class SignatureInvalidError(AuthenticationError):
    """The platform did not accept the signature.

    Codes: 106001.
    """


class ClockSkewError(AuthenticationError):
    """The clock of this machine is too far off."""


class AppKeyInvalidError(AuthenticationError):
    """The app key is wrong or disabled."""


class PermissionDeniedError(APIError):
    """The app or the seller lacks a permission."""


class IpNotAllowedError(PermissionDeniedError):
    """This machine's address is not on the app's allow list.

    Codes: 36009033.
    """


class ShopInactiveError(PermissionDeniedError):
    """The shop or the seller is inactive.

    Codes: 12019004, 12052700, 16003025, 16030007, 36009043, 36009044.
    """


class CipherMismatchError(APIError):
    """The cipher is missing, not wanted, or belongs to another shop.

    Codes: 101000, 106013, 16032012.
    """


class InvalidRequestError(APIError):
    """A parameter is unknown, missing, of the wrong type or out of range. Without a `code`, nothing was sent."""


class UnknownEndpointError(InvalidRequestError):
    """The path or the method does not exist.

    Codes: 36009009, 36009010.
    """


class UnsupportedVersionError(InvalidRequestError):
    """The version is retired or never existed.

    Codes: 36009014.
    """


class UploadRejectedError(InvalidRequestError):
    """The upload is too large or of the wrong type."""


class RateLimitError(APIError):
    """Too many requests. The call will work later.

    Codes: 12052109, 17029054, 25001028, 36009002, 45111012, 600001002.
    """


class QuotaExhaustedError(RateLimitError):
    """An hourly or daily quota is used up.

    Codes: 12038012, 12052093, 12052202, 16024019, 16030002, 36009037, 45101004, 600001001.
    """


class NotReadyError(APIError):
    """What was requested is not ready yet.

    Codes: 10007002, 11034037, 12052234, 21011044, 21022026, 21030005.
    """


class BusinessError(APIError):
    """A business rule or the state of the object forbids it."""


class ServerError(APIError):
    """The platform failed."""


class ItemErrors(APIError):
    """The call succeeded, but some of its items did not: see `items`."""


class TransportError(TikTokShopError):
    """No connection could be made, or it broke."""


class TimeoutError(TransportError, builtins.TimeoutError):
    """The deadline passed."""


class DecodeError(TikTokShopError):
    """The response is not in the documented form."""


class PagingError(TikTokShopError):
    """A walk over pages cannot continue: a page token was repeated, or a limit on results was reached."""


class WebhookSignatureError(TikTokShopError):
    """The signature of a webhook does not match."""


class WebhookBodyError(TikTokShopError):
    """The body of a webhook cannot be read."""


class ConfigurationError(TikTokShopError):
    """The client is not configured for what was asked."""


class StoreError(TikTokShopError):
    """The token store failed."""


class DownloadError(TikTokShopError):
    """A document could not be fetched, or is not what it claims to be."""


#: The class of each kind.
BY_KIND: dict[str, type[TikTokShopError]] = {
    "token_expired": TokenExpiredError,
    "token_invalid": TokenInvalidError,
    "needs_reauthorization": NeedsReauthorizationError,
    "auth_code_invalid": AuthCodeInvalidError,
    "signature_invalid": SignatureInvalidError,
    "clock_skew": ClockSkewError,
    "app_key_invalid": AppKeyInvalidError,
    "permission_denied": PermissionDeniedError,
    "ip_not_allowed": IpNotAllowedError,
    "shop_inactive": ShopInactiveError,
    "cipher_mismatch": CipherMismatchError,
    "invalid_request": InvalidRequestError,
    "unknown_endpoint": UnknownEndpointError,
    "unsupported_version": UnsupportedVersionError,
    "upload_rejected": UploadRejectedError,
    "rate_limited": RateLimitError,
    "quota_exhausted": QuotaExhaustedError,
    "not_ready": NotReadyError,
    "business": BusinessError,
    "server": ServerError,
    "item_errors": ItemErrors,
    "connection": TransportError,
    "timeout": TimeoutError,
    "decode": DecodeError,
    "paging": PagingError,
    "webhook_signature": WebhookSignatureError,
    "webhook_body": WebhookBodyError,
    "configuration": ConfigurationError,
    "store": StoreError,
    "download": DownloadError,
}

__all__ = [
    "APIError",
    "AppKeyInvalidError",
    "AuthCodeInvalidError",
    "AuthenticationError",
    "BusinessError",
    "CipherMismatchError",
    "ClockSkewError",
    "ConfigurationError",
    "DecodeError",
    "DownloadError",
    "InvalidRequestError",
    "IpNotAllowedError",
    "ItemErrors",
    "NeedsReauthorizationError",
    "NotReadyError",
    "PagingError",
    "PermissionDeniedError",
    "QuotaExhaustedError",
    "RateLimitError",
    "ServerError",
    "ShopInactiveError",
    "SignatureInvalidError",
    "StoreError",
    "TimeoutError",
    "TokenExpiredError",
    "TokenInvalidError",
    "TransportError",
    "UnknownEndpointError",
    "UnsupportedVersionError",
    "UploadRejectedError",
    "WebhookBodyError",
    "WebhookSignatureError",
]

for _class in (APIError, AuthenticationError, *BY_KIND.values()):
    # Where people import them from, and what a traceback shows.
    _class.__module__ = "tiktokshop"