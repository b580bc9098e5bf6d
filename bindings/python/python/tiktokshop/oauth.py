"""Authorization: a link for the seller, the callback that follows, and the tokens.

link = client.oauth.begin()                     # send the seller to link.url
done = client.oauth.complete(callback_url)      # the tokens are in the store
client.shop(done.shops[0].id)
"""

from __future__ import annotations

from typing import Any, NamedTuple

from ._encode import given
from ._options import Seconds
from ._part import Part
from ._values import duration
from .model import Model
from .tokens import MaskedRecord, Shop, TokenRecord


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
    optional = {"state": state, "host": host, "ttl": duration("ttl", ttl)}
    return {"audience": audience, "region": region, "legacy": legacy, "note": note, **given(optional)}


def _browser_input(
    url: str, cookies: str, secure: bool, expected_state: str | None, any_browser: bool, allow_install: bool
) -> dict[str, Any]:
    callback = _callback_input(url, expected_state, allow_install)
    return {**callback, "cookies": cookies, "secure": secure, "any_browser": any_browser}


def _callback_input(url: str, expected_state: str | None, allow_install: bool) -> dict[str, Any]:
    return {"url": url, "expected_state": expected_state, "allow_install": allow_install}


class AsyncOAuth(Part):
    """Authorization through a client."""

    __slots__ = ()
    _function = "oauth"

    async def authorize_url(
        self,
        *,
        state: str | None = None,
        audience: str = "seller",
        region: str = "row",
        legacy: bool = False,
        host: str | None = None,
    ) -> Link:
        """A link whose state you keep, for example in the seller's session.

        `audience` is `seller`, `creator` or `partner`; `region` is `row` or `us`; `host` is that of a sandbox.
        """
        link = _link_input(audience, region, legacy, state, host, "", None)
        return Link(**await self._ask("authorize_url", link))

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
        """A link whose state the store remembers for `ttl` seconds. Default: 10 minutes.

        `complete` returns the `note`.
        """
        link = _link_input(audience, region, legacy, None, host, note, ttl)
        return Link(**await self._ask("begin", link))

    async def complete(
        self,
        url: str,
        *,
        expected_state: str | None = None,
        allow_install: bool = False,
    ) -> Authorization:
        """Completes an authorization: verifies the state, exchanges the code, and saves the tokens and shops.

        `url` is the URL that the browser was sent back to, or its query. `allow_install` accepts installs from the
        app store, which have no state.
        """
        callback = _callback_input(url, expected_state, allow_install)
        return _authorized(await self._ask("complete", callback))

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
        """A link for one browser, like those of the ready-made handlers. Nothing is stored.

        `cookies` is the `Cookie` header of the request; `secure` says whether the browser uses TLS. The `note` travels
        in a signed cookie that the browser can read.
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
        """Completes an authorization, if the callback comes from the browser that began it.

        `any_browser` accepts callbacks of `begin`'s links from any browser. `allow_install` accepts installs from the
        app store.
        """
        callback = _browser_input(url, cookies, secure, expected_state, any_browser, allow_install)
        return _ended(await self._ask("complete_in_browser", callback))

    async def exchange(self, code: str) -> TokenRecord:
        """Exchanges an authorization code for tokens. They are not saved."""
        return TokenRecord(await self._ask("exchange", {"code": code}))

    async def refresh(self, refresh_token: str) -> TokenRecord:
        """Exchanges a refresh token for new tokens. They are not saved, and the old ones may stop working."""
        return TokenRecord(await self._ask("refresh", {"refresh_token": refresh_token}))


# cargo gen: OAuth
# Written from `AsyncOAuth`. Do not edit.
class OAuth(Part):
    """Authorization through a client."""

    __slots__ = ()
    _function = "oauth"

    def authorize_url(
        self,
        *,
        state: str | None = None,
        audience: str = "seller",
        region: str = "row",
        legacy: bool = False,
        host: str | None = None,
    ) -> Link:
        """A link whose state you keep, for example in the seller's session.

        `audience` is `seller`, `creator` or `partner`; `region` is `row` or `us`; `host` is that of a sandbox.
        """
        link = _link_input(audience, region, legacy, state, host, "", None)
        return Link(**self._ask("authorize_url", link))

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
        """A link whose state the store remembers for `ttl` seconds. Default: 10 minutes.

        `complete` returns the `note`.
        """
        link = _link_input(audience, region, legacy, None, host, note, ttl)
        return Link(**self._ask("begin", link))

    def complete(
        self,
        url: str,
        *,
        expected_state: str | None = None,
        allow_install: bool = False,
    ) -> Authorization:
        """Completes an authorization: verifies the state, exchanges the code, and saves the tokens and shops.

        `url` is the URL that the browser was sent back to, or its query. `allow_install` accepts installs from the
        app store, which have no state.
        """
        callback = _callback_input(url, expected_state, allow_install)
        return _authorized(self._ask("complete", callback))

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
        """A link for one browser, like those of the ready-made handlers. Nothing is stored.

        `cookies` is the `Cookie` header of the request; `secure` says whether the browser uses TLS. The `note` travels
        in a signed cookie that the browser can read.
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
        """Completes an authorization, if the callback comes from the browser that began it.

        `any_browser` accepts callbacks of `begin`'s links from any browser. `allow_install` accepts installs from the
        app store.
        """
        callback = _browser_input(url, cookies, secure, expected_state, any_browser, allow_install)
        return _ended(self._ask("complete_in_browser", callback))

    def exchange(self, code: str) -> TokenRecord:
        """Exchanges an authorization code for tokens. They are not saved."""
        return TokenRecord(self._ask("exchange", {"code": code}))

    def refresh(self, refresh_token: str) -> TokenRecord:
        """Exchanges a refresh token for new tokens. They are not saved, and the old ones may stop working."""
        return TokenRecord(self._ask("refresh", {"refresh_token": refresh_token}))


# cargo gen: end
