"""What `Client` and `AsyncClient` share: settings, handles and hooks."""

from __future__ import annotations

import atexit
import os
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, overload

from . import __version__, _loading, _values, logs  # noqa: F401  # `_loading` says why the native part is not there
from ._encode import dumps, plain
from ._generated.options import CLIENT, HANDLE
from ._guard import refuse_subinterpreters
from ._lazy import generated
from ._native import Bell, after_fork_in_child, after_fork_in_parent, before_fork, shutdown
from ._native import Client as NativeClient
from ._options import ScopeOptions
from ._port import Adapter
from ._typing import Self, Unpack
from .errors import ConfigurationError, InvalidRequestError
from .hooks import Hook, Hooks

if TYPE_CHECKING:
    from .webhooks import Webhooks
else:
    # Loaded when it is first used, together with the classes of all events.
    Webhooks = Any

refuse_subinterpreters()
HookT = TypeVar("HookT", bound=Callable[..., Any])
_PRODUCT = f"tiktokshop-python/{__version__} Python/{sys.version_info[0]}.{sys.version_info[1]}"


class BaseClient:
    """A client or a handle."""

    #: What the names of the classes of its pages begin with.
    _pages: ClassVar[str] = ""
    _native: NativeClient
    _hooks: Hooks
    _is_closed: list[bool]
    _resources: dict[str, Any]
    #: What is the user's own: a token store, a signer.
    _ports: list[Adapter]

    def _open(self, given: Mapping[str, Any]) -> None:
        """Opens the client with the arguments of its `__init__`."""
        from .signer import signer_adapter
        from .tokens import store_settings

        self._hooks = Hooks()
        for event, hook in (given["hooks"] or {}).items():
            self._hooks.add(event, hook)
        store, adapter = store_settings(given["store"])
        chosen = {name: _setting(name, given[name]) for name in CLIENT if given[name] is not None}
        chosen["product"] = _PRODUCT
        if store is not None:
            chosen["store"] = store
        signer = signer_adapter(given["signer"])
        self._native = NativeClient(dumps(chosen), adapter, signer, self._hooks)
        self._is_closed, self._resources = [False], {}
        self._ports = [port for port in (adapter, signer) if port is not None]
        logs.follow(self._hooks)
        self._native.listen(self._hooks.wanted)

    @overload
    def on(self, event: str) -> Callable[[HookT], HookT]: ...
    @overload
    def on(self, event: str, hook: HookT) -> HookT: ...
    def on(self, event: str, hook: Any = None) -> Any:
        """Calls a function with each event: `request`, `response`, `retry`, `wait`, `refresh`, `warning` or `failure`.

        Use it as a decorator (`@client.on("retry")`), or pass the function as second argument. All handles share hooks.
        """
        if hook is None:
            return lambda function: self.on(event, function)
        self._hooks.add(event, hook)
        self._native.listen(self._hooks.wanted)
        return hook

    def off(self, event: str, hook: Hook) -> None:
        """Removes a hook that `on` has added."""
        self._hooks.remove(event, hook)
        self._native.listen(self._hooks.wanted)

    def shop(
        self, shop_id: str | None = None, *, shop_cipher: str | None = None, access_token: str | None = None
    ) -> Self:
        """A handle for one shop, which shares connections.

        With a token store, the id is enough: the store has the cipher and tokens.
        """
        if shop_id is None and not shop_cipher and access_token is None:
            # An option that is None would be left out, and calls go to the client's own shop: an empty one is refused.
            shop_id = ""
        return self.with_options(shop_id=shop_id, shop_cipher=shop_cipher, access_token=access_token)

    def category_asset(self, asset: str) -> Self:
        """A handle for a category asset of a partner, which shares connections.

        It is named by the id of its category, or by its target market (`US`) if only one asset is of that market. Its
        cipher comes from the token store; if it is not there, the platform is asked once.
        """
        return self.with_options(category_asset=asset if asset is not None else "")

    def with_options(self, **options: Unpack[ScopeOptions]) -> Self:
        """A handle with other defaults, which shares connections."""
        chosen: dict[str, Any] = {}
        for name, value in options.items():
            if name not in HANDLE:
                raise InvalidRequestError(
                    f"there is no option {name!r}", hint=f"There are {', '.join(sorted(HANDLE))}."
                )
            if value is not None:
                chosen[name] = _values.handle_option(name, value)
        return self._handle(dumps(chosen))

    def with_version(self, version: str) -> Self:
        """A handle that calls each operation in its newest version up to this one."""
        return self.with_options(version=version)

    #: What the PHP package calls it.
    useVersion = with_version

    def _handle(self, options: str) -> Self:
        handle = type(self).__new__(type(self))
        handle._native = self._native.with_(options)
        handle._hooks, handle._is_closed, handle._resources = self._hooks, self._is_closed, {}
        handle._ports = self._ports
        return handle

    @property
    def last_request_id(self) -> str | None:
        """The request id of the latest response to any handle of this client."""
        return self._native.last_request_id()

    def getLastRequestId(self) -> str | None:
        """The name that the PHP package uses for `last_request_id`."""
        return self._native.last_request_id()

    def set_time(self, now: Any) -> None:
        """Sets the clock of a client that was created with `clock=`, for tests."""
        if not self._native.set_time(plain(now)):
            raise ConfigurationError("this client goes by the clock of the machine; make it with `clock=`")

    @property
    def webhooks(self) -> Webhooks:
        """Verifies the webhooks of this app."""
        from .webhooks import Webhooks

        return Webhooks._of(self._live)

    @property
    def is_closed(self) -> bool:
        """Whether the client has been closed."""
        return self._is_closed[0]

    @property
    def _live(self) -> NativeClient:
        self._refuse_closed()
        wrap = self._hooks.wrap
        return self._native if wrap is None else wrap(self._native)

    def _refuse_closed(self) -> None:
        if self._is_closed[0]:
            raise ConfigurationError("the client is closed; make a new one")

    def _resource(self, domain: str) -> Any:
        found = self._resources.get(domain)
        if found is None:
            found = self._resources[domain] = generated(f"{domain}.api").RESOURCE(self)
        return found

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            aliases = generated("resources").ALIASES
            if name in aliases:
                return self._resource(aliases[name])
            if name[:1] == "_":
                raise AttributeError(name)
            raise AttributeError(_unknown(self, name))

    def __dir__(self) -> list[str]:
        aliases = generated("resources").ALIASES
        return sorted({*super().__dir__(), *(name for name in aliases if name != "return")})

    # The rest differs between the two clients. What sends something is an awaitable with an `AsyncClient`.

    def _bell(self) -> Bell | None:
        raise NotImplementedError

    def _files(self, files: Mapping[str, Any] | None) -> Any:
        """Files in the form that the core takes."""
        raise NotImplementedError

    def _ask(self, function: str, action: str, input: Mapping[str, Any]) -> Any:
        raise NotImplementedError

    def _call(self, operation: str, model: type[Any], params: Any, options: Any, files: Any = None) -> Any:
        raise NotImplementedError

    def _page(self, operation: str, model: type[Any], params: Any, options: Any) -> Any:
        raise NotImplementedError

    def _between(self, operation: str, model: type[Any], window: Any, params: Any, options: Any) -> Any:
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"<tiktokshop.{type(self).__name__}{' (closed)' if self.is_closed else ''}>"

    def __reduce__(self) -> Any:
        raise TypeError("a client cannot be pickled: make one in each process, or fork")


def _setting(name: str, value: Any) -> Any:
    if CLIENT[name] != "certificates":
        return plain(_values.setting(name, value))
    is_one = isinstance(value, (str, bytes, bytearray, os.PathLike))
    return [_pem(pem) for pem in ((value,) if is_one else value)]


def _pem(certificate: Any) -> str:
    """A certificate as PEM text, from text, bytes or a path."""
    if isinstance(certificate, (bytes, bytearray)):
        return bytes(certificate).decode()
    if isinstance(certificate, str) and "-----BEGIN" in certificate:
        return certificate
    try:
        with open(os.fspath(certificate), encoding="ascii") as file:
            return file.read()
    except (OSError, UnicodeDecodeError) as problem:
        raise ConfigurationError(f"the certificate {certificate!r} cannot be read: {problem}") from problem


def _unknown(client: BaseClient, name: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, [name for name in dir(client) if name[0] != "_"], 1)
    suggestion = f"; did you mean {near[0]!r}?" if near else ""
    return f"{type(client).__name__!r} has no attribute {name!r}{suggestion}"


Listener = Callable[[str, str], None]
__all__ = ["BaseClient", "Resource"]

# Threads of the core must be gone before the interpreter is.
atexit.register(shutdown)
if hasattr(os, "register_at_fork"):
    # A store's file is closed while the process forks: see `fork.rs`.
    os.register_at_fork(before=before_fork, after_in_parent=after_fork_in_parent, after_in_child=after_fork_in_child)

# Behind the classes, for these modules know each other. Whoever asks for the types of functions finds them by name.
from .resource import Resource  # noqa: E402
