"""What the ready handlers answer, whatever carries them."""

from __future__ import annotations

from typing import NamedTuple

from .errors import ConfigurationError, TikTokShopError, WebhookBodyError, WebhookSignatureError

#: Webhooks are small; what is larger is refused unread.
MAX_BODY = 1 << 20

_PAGE = (
    "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>"
    "<title>{title}</title><body style='font:1rem system-ui;margin:4rem auto;max-width:32rem'><h1>{title}</h1><p>{text}"
)


class Reply(NamedTuple):
    """An HTTP answer."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes


def refuse_other(client: object, module: str, name: str, other: str) -> None:
    """The client must be of the handler's kind: the other one would answer webhooks, and fail at authorizations."""
    from importlib import import_module

    if not isinstance(client, getattr(import_module(f".{module}", __package__), name)):
        raise ConfigurationError(
            f"this App takes a tiktokshop.{name}, but an object of type {type(client).__name__} was given",
            hint=f"The App of tiktokshop.{other} takes the other client.",
        )


def text(status: int, words: str) -> Reply:
    """A short answer."""
    return Reply(status, [("content-type", "text/plain; charset=utf-8")], words.encode())


def redirect(url: str) -> Reply:
    """Sends the browser elsewhere."""
    return Reply(302, [("location", url), ("cache-control", "no-store")], b"")


def page(status: int, title: str, words: str) -> Reply:
    """A page for people. It quotes nothing that came in."""
    body = _PAGE.format(title=title, text=words).encode()
    return Reply(status, [("content-type", "text/html; charset=utf-8"), ("cache-control", "no-store")], body)


def authorized() -> Reply:
    """The page at the end of an authorization."""
    return page(200, "Authorized", "The shop is connected. You can close this window.")


def refused(error: TikTokShopError) -> Reply:
    """The page of an authorization that failed. Why stands in the log."""
    words = "The shop could not be connected. Please start again from the app."
    return page(502 if error.retryable else 400, "Not authorized", words)


def webhook_problem(error: TikTokShopError) -> Reply:
    """The answer to a webhook that was refused."""
    if isinstance(error, WebhookSignatureError):
        return text(401, "the signature does not match")
    return text(400 if isinstance(error, WebhookBodyError) else 500, "the webhook cannot be read")


def action(path: str) -> str:
    """What a path asks for, wherever the handler is mounted: its last part."""
    return path.rstrip("/").rsplit("/", 1)[-1]


def log(what: str, error: BaseException) -> None:
    """Errors of this package show no secret."""
    import logging

    logging.getLogger("tiktokshop").warning("%s: %s", what, error)
