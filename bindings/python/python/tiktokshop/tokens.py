"""Token stores, and the authorizations in them.

`MemoryStore()`, `SQLiteStore(path)` and `PostgresStore(url)` are built in. A URL opens one of the last two, with the
key in the variable TIKTOK_STORE_KEY: `store="postgres://user:password@host/database"`, `store="sqlite://tokens.db"`.
A store of your own is an object with two methods, or more:

    class DjangoStore:
        def load(self, app_key, open_id): ...      # the record that was saved, or None
        def save(self, record): ...                # a dict that JSON can hold; it has the tokens

They may be `async`. With `lock` and `unlock`, only one refresh at a time runs among all processes; without them, only
one among the threads and tasks of a process. `StoreFunctions` makes a store from single functions.

    def lock(self, key, ttl, holder): ...      # returns whether it was free; the lock expires after ttl seconds
    def unlock(self, key, holder): ...         # releases it, unless another holder has it by now

A lock is requested for twice the duration of a refresh's lease, a minute by default, and is not extended: a refresh
finishes within that time, and callers that wait for it wait longer. `holder` names who took the lock; functions without
that parameter are called without it.

A method that does not return within `token_options={"store_timeout": 30}` seconds fails as a `StoreError` that can be
retried. Writes for one account happen in order: while a `save` hangs, nothing else is written for that account, but
other accounts continue. Give the connections of your store a timeout of their own, so that a `save` always ends.
"""

from __future__ import annotations

import json
import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Protocol, TypeAlias, runtime_checkable

from ._part import Part
from ._port import Adapter
from .errors import ConfigurationError
from .model import Model


class MemoryStore:
    """Keeps tokens in memory. They are lost when the process ends, and a forked child does not share them."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "MemoryStore()"


#: Stands for an argument that was left out. `None`, which may come from a variable that is not set, is a mistake.
_LEFT_OUT: Any = object()


class SQLiteStore:
    """Keeps tokens in one file that several processes may share. Its folder must exist.

    With `key`, 32 bytes in Base64 or hexadecimal, they are encrypted; `old_keys` still decrypt what was encrypted
    before. Without the argument, they are kept in plain text; `key=None` is an error.

    A file that was written without a key is refused if a key is given, because anybody may have put tokens there. Open
    it once with `seal_existing=True`, which encrypts its content, and then remove the argument.
    """

    __slots__ = ("_file", "_key", "_old_keys", "_seal_existing", "path")

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        key: str = _LEFT_OUT,
        old_keys: Sequence[str] = (),
        seal_existing: bool = False,
    ) -> None:
        self._key = _key("SQLiteStore", key, "Without the argument `key`, tokens are kept in plain text.")
        self.path: str = os.fspath(path)
        # A daemon may change its folder before the file is first opened. The core refuses what is not a path.
        self._file = self.path if self.path == ":memory:" else os.path.abspath(self.path)
        self._old_keys, self._seal_existing = list(old_keys), seal_existing

    def __repr__(self) -> str:
        return f"SQLiteStore({self.path!r})"

    def _settings(self) -> dict[str, Any]:
        settings = {"kind": "sqlite", "path": self._file, "key": self._key, "old_keys": self._old_keys}
        return {**settings, "seal_existing": bool(self._seal_existing)}


class PostgresStore:
    """Keeps tokens in a PostgreSQL database that the processes of many machines may share.

    The URL is `postgres://user:password@host:5432/database`; the database must exist, and its tables are created in the
    schema `tiktokshop`. Parameters: `sslmode`, `sslrootcert`, `schema=NAME`, `connections=10`.

    With `key`, 32 bytes in Base64 or hexadecimal, tokens are encrypted; without it, the variable TIKTOK_STORE_KEY is
    used. `old_keys` still decrypt what was encrypted before. Without any key the database is refused, unless
    `allow_unsealed` is set. If it was written without a key, open it once with `seal_existing=True`, which encrypts its
    content.

    If the database restarts, calls wait for it and go on. A client that was made before a fork may be used on both
    sides: each process has connections of its own.
    """

    __slots__ = ("_key", "_old_keys", "_seal_existing", "_url", "allow_unsealed")

    def __init__(
        self,
        url: str,
        *,
        key: str = _LEFT_OUT,
        old_keys: Sequence[str] = (),
        seal_existing: bool = False,
        allow_unsealed: bool = False,
    ) -> None:
        self._key = _key("PostgresStore", key, "Without the argument `key`, TIKTOK_STORE_KEY is used.")
        if not isinstance(url, str) or not url.startswith(("postgres://", "postgresql://")):
            raise ConfigurationError(
                "the URL of PostgresStore does not begin with postgres://",
                hint="The form is postgres://user:password@host:5432/database.",
            )
        self._url, self._old_keys, self._seal_existing = url, list(old_keys), seal_existing
        self.allow_unsealed: bool = allow_unsealed

    def __repr__(self) -> str:
        # Neither the user nor a parameter, among which the password may be.
        place = self._url.partition("://")[2].partition("?")[0].rpartition("@")[2]
        return f"PostgresStore({'postgres://' + place!r})"

    def _settings(self) -> dict[str, Any]:
        settings = {"kind": "url", "url": self._url, "key": self._key, "old_keys": self._old_keys}
        return {**settings, "seal_existing": bool(self._seal_existing), "allow_unsealed": bool(self.allow_unsealed)}


def _key(store: str, key: str, otherwise: str) -> str | None:
    if key is not _LEFT_OUT and not key:
        raise ConfigurationError(
            f"the key of {store} is {'None' if key is None else 'empty'}",
            hint=f"Is the variable set? {otherwise}",
        )
    return None if key is _LEFT_OUT else key


@runtime_checkable
class OwnStore(Protocol):
    """The methods of your own store. Each may be `async`.

    These are optional: `delete(app_key, open_id) -> bool`, `list(app_key) -> [{"app_key", "open_id"}]`,
    `find_shop(app_key, shop_id) -> {"app_key", "open_id"} | None`, `lock(key, ttl, holder) -> bool`,
    `unlock(key, holder)`, `put_state(key, note, ttl)`, `take_state(key) -> str | None`. A lock expires after
    `ttl` seconds; `unlock` keeps a lock that another `holder` has. Both may omit the parameter `holder`.
    """

    def load(self, app_key: str, open_id: str, /) -> Any:
        """Returns the saved record, its JSON text, or `None`."""

    def save(self, record: dict[str, Any], /) -> Any:
        """Saves a record, which holds the tokens, under its `app_key` and `open_id`.

        Fields that `load` returned and this version does not know are in it, too.
        """


#: What a function returns, or an awaitable of it.
Maybe = Any | Awaitable[Any]


class StoreFunctions:
    """A store made from functions: `StoreFunctions(load=..., save=..., lock=..., unlock=...)`."""

    def __init__(
        self,
        *,
        load: Callable[[str, str], Maybe],
        save: Callable[[dict[str, Any]], Maybe],
        delete: Callable[[str, str], Maybe] | None = None,
        list: Callable[[str], Maybe] | None = None,
        find_shop: Callable[[str, str], Maybe] | None = None,
        lock: Callable[[str, float, str], Maybe] | Callable[[str, float], Maybe] | None = None,
        unlock: Callable[[str, str], Maybe] | Callable[[str], Maybe] | None = None,
        put_state: Callable[[str, str, float], Maybe] | None = None,
        take_state: Callable[[str], Maybe] | None = None,
    ) -> None:
        self.load: Callable[[str, str], Maybe] = load
        self.save: Callable[[dict[str, Any]], Maybe] = save
        rest = {
            "delete": delete,
            "list": list,
            "find_shop": find_shop,
            "lock": lock,
            "unlock": unlock,
            "put_state": put_state,
            "take_state": take_state,
        }
        self.__dict__.update({name: function for name, function in rest.items() if function is not None})


#: A store, or the URL of one: `sqlite://PATH` or `postgres://...`.
Store: TypeAlias = MemoryStore | SQLiteStore | PostgresStore | OwnStore | str


class StoreAdapter(Adapter):
    """A store of the user's, as the core calls it."""

    _what = "store"

    def _answer(self, question: str, given: Mapping[str, Any]) -> Any:
        method = getattr(self._own, question)
        answer = method(given) if question == "save" else method(*_arguments(question, method, given))
        return _plain(question, self._value(answer), given)


def _arguments(question: str, method: Any, given: Mapping[str, Any]) -> list[Any]:
    """The arguments of a method. `lock` and `unlock` may omit the holder, which comes last."""
    arguments = list(given.values())
    if question in ("lock", "unlock") and not _takes(method, arguments):
        arguments.pop()
    return arguments


def _takes(method: Any, arguments: Sequence[Any]) -> bool:
    import inspect

    try:
        inspect.signature(method).bind(*arguments)
    except (TypeError, ValueError):
        return False
    return True


def _plain(question: str, answer: Any, given: Mapping[str, Any]) -> Any:
    if question in ("save", "unlock", "put_state"):
        return None
    if question in ("lock", "delete"):
        return bool(answer)
    if question == "load" and isinstance(answer, (str, bytes)):
        return json.loads(answer)
    if question == "find_shop" and isinstance(answer, str):
        return {"app_key": given["app_key"], "open_id": answer}
    if question == "list":
        return [{"app_key": given["app_key"], "open_id": one} if isinstance(one, str) else one for one in answer]
    return answer.to_dict() if isinstance(answer, Model) else answer


def _absolute(url: str) -> str:
    """A daemon may change its folder before the file is first opened."""
    scheme, _, path = url.partition("://")
    return f"sqlite://{os.path.abspath(path)}" if scheme == "sqlite" and path not in ("", ":memory:") else url


def store_settings(store: Any) -> tuple[dict[str, Any] | None, StoreAdapter | None]:
    """A store as settings, and the adapter of one that is the user's own."""
    if store is None:
        return None, None
    if isinstance(store, MemoryStore):
        return {"kind": "memory"}, None
    if isinstance(store, SQLiteStore | PostgresStore):
        return store._settings(), None
    if isinstance(store, str) and "://" in store:
        return {"kind": "url", "url": _absolute(store)}, None
    if isinstance(store, type):
        raise ConfigurationError(f"{store.__name__} is a class: the client wants an object of it")
    if callable(getattr(store, "load", None)) and callable(getattr(store, "save", None)):
        return {"kind": "own"}, StoreAdapter(store)
    if isinstance(store, str):
        from ._generated.hints import WORDINGS

        raise ConfigurationError("the text that was given as `store` is not a URL", hint=WORDINGS["store_address"])
    raise ConfigurationError(
        f"an object of type {type(store).__name__} is not a token store",
        hint="Give MemoryStore(), SQLiteStore(path), PostgresStore(url), a URL, or an object with `load` and `save`.",
    )


class Shop(Model):
    """A shop of an authorization."""

    __slots__ = ()
    id: str | Any
    cipher: str | Any
    region: str | Any
    name: str | Any
    seller_type: str | Any
    code: str | Any


class _Record(Model):
    __slots__ = ()
    app_key: str | Any
    open_id: str | Any
    access_token: str | Any
    access_token_expires_at: int | Any
    refresh_token: str | Any
    refresh_token_expires_at: int | Any
    seller_name: str | Any
    seller_base_region: str | Any
    user_type: int | Any
    granted_scopes: list[str]
    status: str | Any
    """`active`, `refreshing`, `refresh_uncertain`, `needs_reauthorization` or `deauthorized`."""
    reason: str | Any
    updated_at: int | Any
    shops: list[Shop]

    def __repr__(self) -> str:
        shown = {name: value for name, value in self.to_dict().items() if not name.endswith("_token")}
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in shown.items())})"


class TokenRecord(_Record):
    """One authorization with its tokens, as `client.oauth.exchange` returns it. Treat it as a secret."""

    __slots__ = ()


class MaskedRecord(_Record):
    """One authorization for display. Its tokens are `[redacted]`, and it cannot be saved."""

    __slots__ = ()
    masked: bool


class Standing(Model):
    """How an authorization stands, and who can help."""

    __slots__ = ()
    open_id: str | Any
    standing: str | Any
    """`active`; `expiring`, within 30 days; `needs_reauthorization`, since the platform refused the refresh token;
    `deauthorized`, since the seller withdrew it; or `shop_inactive`, since the platform refuses calls of a shop."""
    ends_at: int | Any
    """When the authorization ends, in Unix seconds: only the seller can prolong it. `None` if that is not known."""
    inactive_shops: list[str]
    """The ids of shops that the platform calls inactive."""


class AsyncTokens(Part):
    """The stored authorizations of a client. Without an `open_id`, methods apply to the account of the handle."""

    __slots__ = ()
    _function = "tokens"

    async def list(self) -> Sequence[str]:
        """The `open_id` of each authorization of this app."""
        return [account["open_id"] for account in await self._ask("list", {})]

    async def get(self, open_id: str = "") -> MaskedRecord:
        """An authorization with its tokens masked."""
        return MaskedRecord(await self._ask("get", {"open_id": open_id}))

    async def standing(self, open_id: str = "") -> Standing:
        """How an authorization stands; with SQLite and PostgreSQL also what a keeper has noted."""
        return Standing(await self._ask("standing", {"open_id": open_id}))

    async def save(self, record: Mapping[str, Any] | TokenRecord) -> MaskedRecord:
        """Saves an authorization with its tokens, as returned by `client.oauth.exchange`. A masked one is refused."""
        return MaskedRecord(await self._ask("save", _fields(record)))

    async def refresh(self, open_id: str = "") -> MaskedRecord:
        """Refreshes the access token now."""
        return MaskedRecord(await self._ask("refresh", {"open_id": open_id}))

    async def delete(self, open_id: str = "") -> bool:
        """Deletes an authorization. Returns whether there was one."""
        return bool(await self._ask("delete", {"open_id": open_id}))

    async def access_token(self, open_id: str = "") -> str:
        """A valid access token, refreshed if necessary. It is a secret."""
        return str(await self._ask("access_token", {"open_id": open_id}))

    async def shops(self, open_id: str = "") -> Sequence[Shop]:
        """The shops of an authorization."""
        return [Shop(shop) for shop in await self._ask("shops", {"open_id": open_id})]

    async def save_shops(self, shops: Sequence[Mapping[str, Any] | Shop], open_id: str = "") -> None:
        """Replaces the shops of an authorization."""
        await self._ask("save_shops", {"open_id": open_id, "shops": [_fields(shop) for shop in shops]})


# cargo gen: Tokens
# Written from `AsyncTokens`. Do not edit.
class Tokens(Part):
    """The stored authorizations of a client. Without an `open_id`, methods apply to the account of the handle."""

    __slots__ = ()
    _function = "tokens"

    def list(self) -> Sequence[str]:
        """The `open_id` of each authorization of this app."""
        return [account["open_id"] for account in self._ask("list", {})]

    def get(self, open_id: str = "") -> MaskedRecord:
        """An authorization with its tokens masked."""
        return MaskedRecord(self._ask("get", {"open_id": open_id}))

    def standing(self, open_id: str = "") -> Standing:
        """How an authorization stands; with SQLite and PostgreSQL also what a keeper has noted."""
        return Standing(self._ask("standing", {"open_id": open_id}))

    def save(self, record: Mapping[str, Any] | TokenRecord) -> MaskedRecord:
        """Saves an authorization with its tokens, as returned by `client.oauth.exchange`. A masked one is refused."""
        return MaskedRecord(self._ask("save", _fields(record)))

    def refresh(self, open_id: str = "") -> MaskedRecord:
        """Refreshes the access token now."""
        return MaskedRecord(self._ask("refresh", {"open_id": open_id}))

    def delete(self, open_id: str = "") -> bool:
        """Deletes an authorization. Returns whether there was one."""
        return bool(self._ask("delete", {"open_id": open_id}))

    def access_token(self, open_id: str = "") -> str:
        """A valid access token, refreshed if necessary. It is a secret."""
        return str(self._ask("access_token", {"open_id": open_id}))

    def shops(self, open_id: str = "") -> Sequence[Shop]:
        """The shops of an authorization."""
        return [Shop(shop) for shop in self._ask("shops", {"open_id": open_id})]

    def save_shops(self, shops: Sequence[Mapping[str, Any] | Shop], open_id: str = "") -> None:
        """Replaces the shops of an authorization."""
        self._ask("save_shops", {"open_id": open_id, "shops": [_fields(shop) for shop in shops]})


# cargo gen: end


def _fields(record: Mapping[str, Any] | Model) -> dict[str, Any]:
    return record.to_dict() if isinstance(record, Model) else dict(record)
