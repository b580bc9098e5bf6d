"""Authorization: a link for the seller, the callback that follows, and the tokens.

link = client.oauth.begin()                     # send the seller to link.url
done = client.oauth.complete(callback_url)      # the tokens are in the store
client.shop(done.shops[0].id)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ._options import Seconds
from .model import Model
from .tokens import MaskedRecord, Shop, TokenRecord

if TYPE_CHECKING:
    from .async_client import AsyncClient
    from .client import Client
else:
    # They make what is here, and know it; the other way round they would never be loaded.
    Client = AsyncClient = Any


class Link(NamedTuple):
    """A link for the seller, and the state that the callback returns."""

    url: str
    state: str


class BrowserLink(NamedTuple):
    """A link for one browser, and the `Set-Cookie` header that binds the authorization to it."""

    url: str
    set_cookie: str


class Authorization(Model):
    """A completed authorization. Its tokens are in the store."""

    __slots__ = ()
    app_key: str | Any
    open_id: str | Any
    record: MaskedRecord | Any
    shops: list[Shop]
    shops_error: Model | Any
    """Why the shops could not be listed; the tokens are saved nevertheless."""
    note: str | Any
    """The note that was passed to `begin`."""
    install: bool
    """Whether it started in the app store, without a link of yours."""


class BrowserEnd(Model):
    """The result of a browser's callback."""

    __slots__ = ()
    authorization: Authorization | Any
    """`None` if the page was reloaded after the app had handled it."""
    again: bool
    """Whether it was stored before, because the app failed during this callback or its response was lost."""
    finished: str | Any
    """The `Set-Cookie` header to send if the app has handled the authorization."""
    unfinished: str | Any
    """The `Set-Cookie` header to send if the app failed. Reloading the page then returns the authorization again."""


def _authorized(done: dict[str, Any]) -> Authorization:
    from ._hints import in_words

    failure = done["shops_error"]
    return Authorization({**done, "shops_error": failure and in_words(failure)})


def _ended(end: dict[str, Any]) -> BrowserEnd:
    done = end["authorization"]
    return BrowserEnd({**end, "authorization": done and _authorized(done)})


def _link_input(
    audience: str, region: str, legacy: bool, state: str | None, host: str | None, note: str, ttl: Seconds | None
) -> dict[str, Any]:
    from ._values import duration

    given = {"audience": audience, "region": region, "legacy": legacy, "note": note}
    rest = {"state": state, "host": host, "ttl": duration("ttl", ttl)}
    return {**given, **{name: value for name, value in rest.items() if value is not None}}


def _browser_input(
    url: str, cookies: str, secure: bool, expected_state: str | None, any_browser: bool, allow_install: bool
) -> dict[str, Any]:
    given = _callback_input(url, expected_state, allow_install)
    return {**given, "cookies": cookies, "secure": secure, "any_browser": any_browser}


def _callback_input(url: str, expected_state: str | None, allow_install: bool) -> dict[str, Any]:
    return {"url": url, "expected_state": expected_state, "allow_install": allow_install}


class OAuth:
    """Authorization through a client."""

    __slots__ = ("_client",)

    def __repr__(self) -> str:
        return f"<OAuth of {self._client!r}>"

    def __init__(self, client: Client) -> None:
        self._client = client

    def authorize_url(
        self,
        *,
        state: str | None = None,
        audience: str = "seller",
        region: str = "row",
        legacy: bool = False,
        host: str | None = None,
    ) -> Link:
        """A link whose state you keep, in the seller's session for instance.

        `audience` is `seller`, `creator` or `partner`, `region` is `row` or `us`, `host` a sandbox's.
        """
        return Link(**self._ask("authorize_url", _link_input(audience, region, legacy, state, host, "", None)))

    #: What the PHP package calls it.
    createAuthRequest = authorize_url

    def begin(
        self,
        *,
        note: str = "",
        ttl: Seconds | None = None,
        audience: str = "seller",
        region: str = "row",
        legacy: bool = False,
        host: str | None = None,
    ) -> Link:
        """A link whose state the store remembers for `ttl` seconds (10 minutes). `note` comes back at the end."""
        return Link(**self._ask("begin", _link_input(audience, region, legacy, None, host, note, ttl)))

    def complete(self, url: str, *, expected_state: str | None = None, allow_install: bool = False) -> Authorization:
        """Takes a callback to its end: checks the state, exchanges the code, saves tokens and shops.

        `url` is where the browser came back to, or its query. `allow_install` lets installs from the app store pass,
        which have no state.
        """
        return _authorized(self._ask("complete", _callback_input(url, expected_state, allow_install)))

    def begin_in_browser(
        self,
        *,
        cookies: str = "",
        secure: bool = False,
        note: str = "",
        ttl: Seconds | None = None,
        audience: str = "seller",
        region: str = "row",
        legacy: bool = False,
        host: str | None = None,
    ) -> BrowserLink:
        """A link for one browser, as the ready handlers give it: nothing is stored.

        `cookies` is the header `Cookie`; `secure` says whether the browser speaks TLS. `note` travels in a signed
        cookie that the browser can read.
        """
        link = _link_input(audience, region, legacy, None, host, note, ttl)
        asked = {"link": link, "cookies": cookies, "secure": secure}
        return BrowserLink(**self._ask("begin_in_browser", asked))

    def complete_in_browser(
        self,
        url: str,
        *,
        cookies: str = "",
        secure: bool = False,
        expected_state: str | None = None,
        any_browser: bool = False,
        allow_install: bool = False,
    ) -> BrowserEnd:
        """Takes a callback to its end, if it comes from the browser that began.

        `any_browser` lets links of `begin` come back in any browser, `allow_install` lets installs from the app store
        pass.
        """
        asked = _browser_input(url, cookies, secure, expected_state, any_browser, allow_install)
        return _ended(self._ask("complete_in_browser", asked))

    def exchange(self, code: str) -> TokenRecord:
        """The tokens of a code. They are saved nowhere."""
        return TokenRecord(self._ask("exchange", {"code": code}))

    def refresh(self, refresh_token: str) -> TokenRecord:
        """The tokens of a refresh token. They are saved nowhere, and the old ones may end."""
        return TokenRecord(self._ask("refresh", {"refresh_token": refresh_token}))

    def _ask(self, action: str, input: dict[str, Any]) -> Any:
        return self._client._ask("oauth", action, input)


class AsyncOAuth:
    """Authorization through a client."""

    __slots__ = ("_client",)

    def __repr__(self) -> str:
        return f"<AsyncOAuth of {self._client!r}>"

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def authorize_url(
        self,
        *,
        state: str | None = None,
        audience: str = "seller",
        region: str = "row",
        legacy: bool = False,
        host: str | None = None,
    ) -> Link:
        """A link whose state you keep, in the seller's session for instance.

        `audience` is `seller`, `creator` or `partner`, `region` is `row` or `us`, `host` a sandbox's.
        """
        return Link(**await self._ask("authorize_url", _link_input(audience, region, legacy, state, host, "", None)))

    #: What the PHP package calls it.
    createAuthRequest = authorize_url

    async def begin(
        self,
        *,
        note: str = "",
        ttl: Seconds | None = None,
        audience: str = "seller",
        region: str = "row",
        legacy: bool = False,
        host: str | None = None,
    ) -> Link:
        """A link whose state the store remembers for `ttl` seconds (10 minutes). `note` comes back at the end."""
        return Link(**await self._ask("begin", _link_input(audience, region, legacy, None, host, note, ttl)))

    async def complete(
        self, url: str, *, expected_state: str | None = None, allow_install: bool = False
    ) -> Authorization:
        """Takes a callback to its end: checks the state, exchanges the code, saves tokens and shops.

        `url` is where the browser came back to, or its query. `allow_install` lets installs from the app store pass,
        which have no state.
        """
        return _authorized(await self._ask("complete", _callback_input(url, expected_state, allow_install)))

    async def begin_in_browser(
        self,
        *,
        cookies: str = "",
        secure: bool = False,
        note: str = "",
        ttl: Seconds | None = None,
        audience: str = "seller",
        region: str = "row",
        legacy: bool = False,
        host: str | None = None,
    ) -> BrowserLink:
        """A link for one browser, as the ready handlers give it: nothing is stored.

        `cookies` is the header `Cookie`; `secure` says whether the browser speaks TLS. `note` travels in a signed
        cookie that the browser can read.
        """
        link = _link_input(audience, region, legacy, None, host, note, ttl)
        asked = {"link": link, "cookies": cookies, "secure": secure}
        return BrowserLink(**await self._ask("begin_in_browser", asked))

    async def complete_in_browser(
        self,
        url: str,
        *,
        cookies: str = "",
        secure: bool = False,
        expected_state: str | None = None,
        any_browser: bool = False,
        allow_install: bool = False,
    ) -> BrowserEnd:
        """Takes a callback to its end, if it comes from the browser that began.

        `any_browser` lets links of `begin` come back in any browser, `allow_install` lets installs from the app store
        pass.
        """
        asked = _browser_input(url, cookies, secure, expected_state, any_browser, allow_install)
        return _ended(await self._ask("complete_in_browser", asked))

    async def exchange(self, code: str) -> TokenRecord:
        """The tokens of a code. They are saved nowhere."""
        return TokenRecord(await self._ask("exchange", {"code": code}))

    async def refresh(self, refresh_token: str) -> TokenRecord:
        """The tokens of a refresh token. They are saved nowhere, and the old ones may end."""
        return TokenRecord(await self._ask("refresh", {"refresh_token": refresh_token}))

    async def _ask(self, action: str, input: dict[str, Any]) -> Any:
        return await self._client._ask("oauth", action, input)
