# Generated from core/catalog by `cargo gen`. Do not edit.

"""The settings of `Client` and `AsyncClient`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal

from .._base import BaseClient
from .._options import Certificate, RetryOptions, Seconds, TokenOptions
from ..hooks import Hook


class ConfiguredClient(BaseClient):
    """A client with its settings."""

    def __init__(
        self,
        *,
        app_key: str | None = None,
        app_secret: str | None = None,
        service_id: str | None = None,
        server_url: str | None = None,
        server_key: str | None = None,
        signer: Signer | None = None,
        access_token: str | None = None,
        refresh_token: str | None = None,
        access_token_expires_at: int | datetime | None = None,
        shop_cipher: str | None = None,
        shop_id: str | None = None,
        category_asset_cipher: str | None = None,
        category_asset: str | None = None,
        account: str | None = None,
        store: Store | None = None,
        token_options: TokenOptions | None = None,
        api_url: str | None = None,
        auth_url: str | None = None,
        allow_insecure_http: bool | None = None,
        version: str | None = None,
        timeout: Seconds | None = None,
        upload_timeout: Seconds | None = None,
        deadline: Seconds | None = None,
        connect_timeout: Seconds | None = None,
        max_retries: int | None = None,
        retry: RetryOptions | None = None,
        limiter: bool | float | None = None,
        raise_on_item_error: bool | None = None,
        unknown_values: Literal["warn", "error", "ignore"] | None = None,
        max_response_bytes: int | None = None,
        proxy: str | None = None,
        no_proxy: bool | None = None,
        root_certificates: Sequence[Certificate] | Certificate | None = None,
        http1_only: bool | None = None,
        user_agent: str | None = None,
        hooks: Mapping[str, Hook] | None = None,
        clock: int | datetime | None = None,
        env: bool = True,
    ) -> None:
        """Creates a client. Durations are in seconds, or a `timedelta`.

        Args:
            app_key: The app's key. Environment: `TIKTOK_APP_KEY`.
            app_secret: The app's secret. It signs requests, and is never printed. Environment:
                `TIKTOK_APP_SECRET`.
            service_id: The app's service ID, which authorization links carry. It is not the app key. Environment:
                `TIKTOK_SERVICE_ID`.
            server_url: The address of a `tiktokshop serve` that makes the calls, for an app on a device that must
                not hold the app secret: `https://shop.example.com`. It needs `server_key`, and neither an app key, an
                app secret nor tokens.
            server_key: The key that the server made for this device, with `tiktokshop keys create`. It is never
                printed.
            signer: Asks your own backend to sign the requests and for access tokens, for an app on a device that
                must not hold the app secret. Such a client takes neither an app secret nor a token store.
            access_token: An access token, in place of one from the store. It is not refreshed. Environment:
                `TIKTOK_ACCESS_TOKEN`.
            refresh_token: The refresh token that came with `access_token`: with it, the token is refreshed in
                memory.
            access_token_expires_at: When `access_token` expires.
            shop_cipher: The shop's cipher. It is sent to operations that take one. Environment:
                `TIKTOK_SHOP_CIPHER`.
            shop_id: The shop, by its ID; its cipher is looked up. Environment: `TIKTOK_SHOP_ID`.
            category_asset_cipher: The cipher of a category asset. It is sent to operations that take one.
                Environment: `TIKTOK_CATEGORY_ASSET_CIPHER`.
            category_asset: A partner's category asset, by the ID of its category or by its target market; its
                cipher is looked up. Environment: `TIKTOK_CATEGORY_ASSET`.
            account: The stored authorization to use, by the seller's `open_id`.
            store: Where tokens are kept. With a store, they are refreshed.
            token_options: How stored tokens are refreshed.
            api_url: Where the API is: for a sandbox or a gateway. Default:
                `https://open-api.tiktokglobalshop.com`. Environment: `TIKTOK_API_URL`.
            auth_url: Where tokens are issued. Default: `https://auth.tiktok-shops.com`. Environment:
                `TIKTOK_AUTH_URL`.
            allow_insecure_http: Allows plain HTTP to the API and the authorization host on another machine, such
                as a sandbox in a container. The app secret and tokens then travel unencrypted. Default: plain HTTP is
                refused, except on this machine. Environment: `TIKTOK_ALLOW_INSECURE_HTTP`.
            version: The API version, such as `202309`. A client or handle calls each operation in its newest
                version up to this one; a single call uses exactly this version, with the parameters and the response
                that it has there. Default: the default version of each operation.
            timeout: How long one attempt may take, from the first byte sent to the last byte read. Default: 30 s;
                for an upload, that of `upload_timeout`. Environment: `TIKTOK_TIMEOUT`.
            upload_timeout: How long one attempt of an upload may take. Default: 120 s. Environment:
                `TIKTOK_UPLOAD_TIMEOUT`.
            deadline: How long the whole call may take: all attempts, the waits between them, and the waits for
                the limiter and for tokens. Default: 2 minutes, or four times the timeout of one attempt if that is
                longer: 8 minutes for an upload. Environment: `TIKTOK_DEADLINE`.
            connect_timeout: How long it may take to connect. Default: 10 s. Environment:
                `TIKTOK_CONNECT_TIMEOUT`.
            max_retries: How many times a failed attempt is retried; 0 means never. A throttled request is retried
                until the deadline, unless this is 0. Default: 2. Environment: `TIKTOK_MAX_RETRIES`.
            retry: How long to wait between attempts: the wait starts at `base` and doubles up to `cap`, with a
                random share of up to `jitter` added.
            limiter: How many requests per second are sent for each shop and operation; fewer when throttled.
                `False` switches the limiter off. Default: 50.
            raise_on_item_error: Whether a call that succeeds while items of its batch fail is an error: `True` if
                any item fails, `False` never. Default: an error if all items failed, a warning if some did.
                Environment: `TIKTOK_RAISE_ON_ITEM_ERROR`.
            unknown_values: What to do about a parameter value that the catalogue does not list: send it with a
                warning, refuse the call, or send it silently. Default: `warn`. Environment: `TIKTOK_UNKNOWN_VALUES`.
            max_response_bytes: The largest response that is read, in bytes. A larger one is an error. Default: 64
                MiB. Environment: `TIKTOK_MAX_RESPONSE_BYTES`.
            proxy: The URL of a proxy for all requests: `http://`, `https://`, `socks5://` or `socks5h://`.
                Default: the proxy that `HTTPS_PROXY` names. Environment: `TIKTOK_PROXY`.
            no_proxy: Uses no proxy, not even the one that the environment names. Default: `False`. Environment:
                `TIKTOK_NO_PROXY`.
            root_certificates: Certificate authorities to trust besides the built-in ones: PEM text, or the path
                of a PEM file.
            http1_only: Speaks HTTP/1.1 only. Default: HTTP/2 or HTTP/1.1, as the server prefers. Environment:
                `TIKTOK_HTTP1_ONLY`.
            user_agent: Your app's product token, such as `shop-sync/2.1`. It is appended to this package's own in
                the `User-Agent` header. Environment: `TIKTOK_USER_AGENT`.
            hooks: Called for requests, responses, retries, token refreshes and failures.
            clock: A clock that stands still at this time until it is moved, for tests. Default: the machine's
                clock.
            env: Whether the environment fills in what is not set. Default: `True`.
        """
        self._open(locals())


# Behind the class, for these modules know each other. Whoever asks for the types of functions finds it by name.
from ..signer import Signer  # noqa: E402
from ..tokens import Store  # noqa: E402