"""What the ready handlers have in common, whatever carries them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, TypedDict

from .errors import ConfigurationError, TikTokShopError, WebhookBodyError, WebhookSignatureError

#: Webhooks are small; what is larger is refused unread.
MAX_BODY = 1 << 20

#: What is served, and how.
ROUTES = {"webhook": "POST", "authorize": "GET", "callback": "GET"}

_PAGE = (
    "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>"
    "<title>{title}</title><body style='font:1rem system-ui;margin:4rem auto;max-width:32rem'><h1>{title}</h1><p>{text}"
)


class Reply(NamedTuple):
    """An HTTP answer."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes


class Visit(NamedTuple):
    """A browser, as its request shows it."""

    cookies: str
    secure: bool
    request: Any


class AppOptions(TypedDict, total=False):
    """The options of an App. All are optional."""

    on_event: Callable[[Event], Any] | None
    """Gets each webhook. If it raises, the platform sends the webhook again."""
    on_authorized: Callable[..., Any] | None
    """Gets the authorization, and the request if it takes a second argument, when tokens and shops are saved.

    It may give the URL where the seller goes then. If it raises, the seller sees a page that says so; loading that page
    again calls it again.
    """
    on_error: Callable[[Exception], Any] | None
    """Is told of all that goes wrong; without it, the logger `tiktokshop` is."""
    note: str | Callable[[Any], Any]
    """Comes back as `authorization.note`: a text, or a function of the request, for the user who is signed in.

    It travels in a signed cookie that the browser can read.
    """
    redirect_to: str | None
    """Where the seller goes in the end, unless `on_authorized` says otherwise."""
    allow_install: bool
    """Lets installs from the app store pass, which no browser of yours began.

    Have a signed-in user confirm whose account the shop joins.
    """
    any_browser: bool
    """Lets links of `client.oauth.begin` come back in any browser. Else only the browser that began may."""
    authorize_host: str | None
    """The host of a sandbox."""
    region: str
    """`row` or `us`."""


class BaseApp:
    """What an App is made of, and the answers that wait for nothing."""

    def __init__(
        self,
        client: Any,
        *,
        on_event: Callable[[Event], Any] | None = None,
        on_authorized: Callable[..., Any] | None = None,
        on_error: Callable[[Exception], Any] | None = None,
        note: str | Callable[[Any], Any] = "",
        redirect_to: str | None = None,
        allow_install: bool = False,
        any_browser: bool = False,
        authorize_host: str | None = None,
        region: str = "row",
    ) -> None:
        """The options are told of in `AppOptions`."""
        if redirect_to is not None and not _is_printable(redirect_to):
            raise ConfigurationError("redirect_to must be a URL without control characters")
        self._client = client
        self._on_event, self._on_authorized, self._on_error = on_event, on_authorized, on_error
        self._takes_request = takes_request(on_authorized)
        self._note = note
        self._redirect_to = redirect_to
        self._admitted = {"allow_install": allow_install, "any_browser": any_browser}
        self._link = {"region": region, **({"host": authorize_host} if authorize_host else {})}
        self._webhooks: Any = None

    def _event(self, body: bytes, signature: str | None) -> Event:
        self._webhooks = self._webhooks or self._client.webhooks
        return self._webhooks.construct_event(body, signature)  # type: ignore[no-any-return]

    def _begin_options(self, visit: Visit, note: Any) -> dict[str, Any]:
        if not isinstance(note, str):
            raise TypeError(f"the note must be a text, but it is an object of type {type(note).__name__}")
        return {**self._link, "note": note, "cookies": visit.cookies, "secure": visit.secure}

    def _end_options(self, visit: Visit) -> dict[str, Any]:
        return {"cookies": visit.cookies, "secure": visit.secure, **self._admitted}

    def _arguments(self, visit: Visit, done: Any) -> tuple[Any, ...]:
        return (done, visit.request) if self._takes_request else (done,)

    def _connected(self, where: Any, cookie: str | None) -> Reply:
        """The end of an authorization: somewhere else, or a page."""
        if not isinstance(where, str):
            where = self._redirect_to
        if where is None:
            return with_cookie(page(200, "Authorized", "The shop is connected. You can close this window."), cookie)
        if not _is_printable(where):
            raise ValueError("on_authorized gave a URL with control characters")
        return redirect(where, cookie)

    def _connected_before(self) -> Reply:
        """The page was loaded again."""
        if self._redirect_to is not None:
            return redirect(self._redirect_to)
        return page(200, "Authorized", "The shop is connected already. You can close this window.")


def takes_request(function: Callable[..., Any] | None) -> bool:
    """Whether a function wants the request besides: as a second argument that it must have, or that has this name."""
    import inspect

    if function is None:
        return False
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return False
    places = [one for one in parameters if one.kind in (one.POSITIONAL_ONLY, one.POSITIONAL_OR_KEYWORD)]
    return len(places) > 1 and (places[1].default is places[1].empty or places[1].name == "request")


def secure(scheme: str, forwarded: str) -> bool:
    """Whether the browser speaks TLS. A proxy's word is taken: who forges it gets a cookie that does not come back."""
    return "https" in (scheme.lower(), forwarded.split(",")[0].strip().lower())


def unserved(method: str, path: str) -> Reply | None:
    """The answer to what is not served."""
    wanted = ROUTES.get(action(path))
    if wanted is None:
        return text(404, "there is POST webhook, GET authorize and GET callback")
    if method != wanted:
        return Reply(405, [("content-type", "text/plain; charset=utf-8"), ("allow", wanted)], f"only {wanted}".encode())
    return None


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


def redirect(url: str, cookie: str | None = None) -> Reply:
    """Sends the browser elsewhere. What no header may hold is encoded."""
    from urllib.parse import quote

    location = quote(url, safe="".join(map(chr, range(0x21, 0x7F))))
    return with_cookie(Reply(302, [("location", location), ("cache-control", "no-store")], b""), cookie)


def page(status: int, title: str, words: str) -> Reply:
    """A page for people. It quotes nothing that came in."""
    body = _PAGE.format(title=title, text=words).encode()
    return Reply(status, [("content-type", "text/html; charset=utf-8"), ("cache-control", "no-store")], body)


def with_cookie(reply: Reply, cookie: str | None) -> Reply:
    """The same answer with a cookie."""
    return reply._replace(headers=[*reply.headers, ("set-cookie", cookie)]) if cookie else reply


def refused(error: Exception) -> Reply:
    """The page of an authorization that failed. Why is told to the app."""
    words = "The shop could not be connected. Please start again from the app."
    if not isinstance(error, TikTokShopError):
        return page(500, "Not authorized", words)
    if error.retryable:
        return page(
            502, "Not authorized", "The shop could not be connected for the moment. Please load this page again."
        )
    return page(400, "Not authorized", words)


def half_done(cookie: str | None) -> Reply:
    """The page where the tokens are saved and the app has failed. Loading it again calls the app again."""
    words = "The shop is connected, but the app could not finish. Please load this page again in a moment."
    return with_cookie(page(500, "Connected, not finished", words), cookie)


def webhook_problem(error: TikTokShopError) -> Reply:
    """The answer to a webhook that was refused."""
    if isinstance(error, WebhookSignatureError):
        return text(401, "the signature does not match")
    return text(400 if isinstance(error, WebhookBodyError) else 500, "the webhook cannot be read")


def action(path: str) -> str:
    """What a path asks for, wherever the handler is mounted: its last part."""
    return path.rstrip("/").rsplit("/", 1)[-1]


def log(what: str, error: BaseException) -> None:
    """Errors of this package show no secret; the app's own come with their traceback."""
    import logging

    own = isinstance(error, TikTokShopError)
    logging.getLogger("tiktokshop").warning("%s: %s", what, error, exc_info=None if own else error)


def _is_printable(url: str) -> bool:
    return all(letter.isprintable() for letter in url)


# Behind the classes, for these modules know each other. Whoever asks for the types of functions finds them by name.
from .event import Event  # noqa: E402
