"""The TikTok Shop Open Platform for Python.

    from tiktokshop import Client

    with Client(app_key=..., app_secret=..., access_token=..., shop_cipher=...) as client:
        for order in client.order.get_order_list(page_size=50).auto_paging_iter():
            print(order.id, order.status)

`AsyncClient` is its counterpart for `asyncio`. Modules are loaded when they are first used.
"""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING as _TYPE_CHECKING
from typing import Any as _Any

if _TYPE_CHECKING:
    from . import errors as errors
    from . import inbox as inbox
    from . import oauth as oauth
    from . import tokens as tokens
    from . import types as types
    from . import webhooks as webhooks
    from .async_client import AsyncClient as AsyncClient
    from .client import Client as Client
    from .documents import Document as Document

    # cargo gen: errors
    from .errors import APIError as APIError
    from .errors import AppKeyInvalidError as AppKeyInvalidError
    from .errors import AuthCodeInvalidError as AuthCodeInvalidError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BusinessError as BusinessError
    from .errors import CipherMismatchError as CipherMismatchError
    from .errors import ClockSkewError as ClockSkewError
    from .errors import ConfigurationError as ConfigurationError
    from .errors import DecodeError as DecodeError
    from .errors import DownloadError as DownloadError
    from .errors import InvalidRequestError as InvalidRequestError
    from .errors import IpNotAllowedError as IpNotAllowedError
    from .errors import ItemErrors as ItemErrors
    from .errors import NeedsReauthorizationError as NeedsReauthorizationError
    from .errors import NotReadyError as NotReadyError
    from .errors import PagingError as PagingError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import QuotaExhaustedError as QuotaExhaustedError
    from .errors import RateLimitError as RateLimitError
    from .errors import ServerError as ServerError
    from .errors import ShopInactiveError as ShopInactiveError
    from .errors import SignatureInvalidError as SignatureInvalidError
    from .errors import StoreError as StoreError
    from .errors import TikTokShopError as TikTokShopError
    from .errors import TimeoutError as TimeoutError  # noqa: A004
    from .errors import TokenExpiredError as TokenExpiredError
    from .errors import TokenInvalidError as TokenInvalidError
    from .errors import TransportError as TransportError
    from .errors import UnknownEndpointError as UnknownEndpointError
    from .errors import UnsupportedVersionError as UnsupportedVersionError
    from .errors import UploadRejectedError as UploadRejectedError
    from .errors import WebhookBodyError as WebhookBodyError
    from .errors import WebhookSignatureError as WebhookSignatureError

    # cargo gen: end
    from .explain import explain as explain
    from .model import ItemError as ItemError
    from .model import ItemReason as ItemReason
    from .model import Model as Model
    from .model import Money as Money
    from .model import Response as Response
    from .model import ResponseModel as ResponseModel
    from .page import AsyncPage as AsyncPage
    from .page import Page as Page
    from .prepared import PreparedRequest as PreparedRequest
    from .signer import Signer as Signer
    from .signing import SignedRequest as SignedRequest
    from .signing import sign_request as sign_request
    from .tokens import MemoryStore as MemoryStore
    from .tokens import PostgresStore as PostgresStore
    from .tokens import SQLiteStore as SQLiteStore
    from .upload import Upload as Upload

__version__ = "0.1.0"

_HOMES = {
    "Client": "client",
    "AsyncClient": "async_client",
    "Document": "documents",
    "Upload": "upload",
    "Model": "model",
    "ResponseModel": "model",
    "Money": "model",
    "Response": "model",
    "ItemError": "model",
    "ItemReason": "model",
    "Page": "page",
    "AsyncPage": "page",
    "PreparedRequest": "prepared",
    "MemoryStore": "tokens",
    "PostgresStore": "tokens",
    "SQLiteStore": "tokens",
    "explain": "explain",
    "Signer": "signer",
    "SignedRequest": "signing",
    "sign_request": "signing",
}
_MODULES = frozenset(
    {"errors", "inbox", "oauth", "tokens", "types", "webhooks", "testing", "asgi", "wsgi", "hooks", "logs", "otel"}
)
_ERRORS = frozenset(
    (
        # cargo gen: error names
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
        "TikTokShopError",
        "TimeoutError",
        "TokenExpiredError",
        "TokenInvalidError",
        "TransportError",
        "UnknownEndpointError",
        "UnsupportedVersionError",
        "UploadRejectedError",
        "WebhookBodyError",
        "WebhookSignatureError",
        # cargo gen: end
    )
)

__all__ = sorted({*_HOMES, *_ERRORS, *_MODULES} - {"asgi", "wsgi", "testing", "otel"})


def __getattr__(name: str) -> _Any:
    if name in _MODULES:
        return _import_module(f".{name}", __name__)
    home = "errors" if name in _ERRORS else _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_import_module(f".{home}", __name__), name)
    # An attribute of the same name as its module (`explain`) must win over the module that the import has set.
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
