"""What changes: each change once, across restarts.

    for change in client.sync.orders(since=last_week, cursor=saved):
        with database.begin():
            write(change.id, change.data)
            save(change.cursor)

The walk ends when it has caught up. The next one continues with the cursor that was saved last.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from ._base import BaseClient
from ._encode import dumps, given, moment
from ._native import decode
from ._part import Part


class Change(NamedTuple):
    """The state of a thing that is new, or differs from the one before."""

    kind: str
    """What changed: `order`, `return`, `product` or `statement`."""
    id: str
    """Its id."""
    update_time: int
    """When it changed, in Unix seconds; for a statement, its day."""
    deleted: bool
    """Whether it is deleted."""
    cursor: str
    """Where to continue after this change. Save it together with the change."""
    data: dict[str, Any]
    """What the platform says of it."""


def _input(since: Any, until: Any, options: dict[str, Any]) -> dict[str, Any]:
    if since is not None:
        options["since"] = moment("since", since)
    if until is not None:
        options["until"] = moment("until", until)
    if isinstance(options.get("overlap"), timedelta):
        options["overlap"] = options["overlap"].total_seconds()
    return given(options)


class AsyncChanges(AsyncIterator[Change]):
    """Changes, oldest first. After an error, `cursor` says where to continue."""

    __slots__ = ("_client", "_rest", "_walk", "cursor")
    cursor: str | None
    """Where to continue after the changes so far."""

    def __init__(self, client: BaseClient, kind: str, input: dict[str, Any]) -> None:
        self._client = client
        self._walk = client._live.changes(kind, dumps(input))
        self._rest: list[dict[str, Any]] = []
        self.cursor = input.get("cursor")

    async def __anext__(self) -> Change:
        while not self._rest:
            self._client._refuse_closed()
            text = await self._walk.next(self._client._bell())
            if text is None:
                raise StopAsyncIteration
            self._rest = decode(text.encode())[::-1]
        change = Change(**self._rest.pop())
        self.cursor = change.cursor
        return change


# cargo gen: Changes
# Written from `AsyncChanges`. Do not edit.
class Changes(Iterator[Change]):
    """Changes, oldest first. After an error, `cursor` says where to continue."""

    __slots__ = ("_client", "_rest", "_walk", "cursor")
    cursor: str | None
    """Where to continue after the changes so far."""

    def __init__(self, client: BaseClient, kind: str, input: dict[str, Any]) -> None:
        self._client = client
        self._walk = client._live.changes(kind, dumps(input))
        self._rest: list[dict[str, Any]] = []
        self.cursor = input.get("cursor")

    def __next__(self) -> Change:
        while not self._rest:
            self._client._refuse_closed()
            text = self._walk.next(self._client._bell())
            if text is None:
                raise StopIteration
            self._rest = decode(text.encode())[::-1]
        change = Change(**self._rest.pop())
        self.cursor = change.cursor
        return change


# cargo gen: end


class AsyncSync(Part):
    """What can be followed from change to change."""

    __slots__ = ()

    def orders(
        self,
        since: datetime | int = 0,
        *,
        cursor: str | None = None,
        until: datetime | int | None = None,
        overlap: timedelta | float | None = None,
        page_size: int | None = None,
    ) -> AsyncChanges:
        """Orders that changed at or after `since`, or after `cursor`, which wins.

        `overlap`: for how long before its end the next walk reads everything again, 10 minutes unless given. Nothing
        comes twice for it.
        """
        return self.changes("orders", since, until=until, cursor=cursor, overlap=overlap, page_size=page_size)

    def returns(self, since: datetime | int = 0, *, cursor: str | None = None, **options: Any) -> AsyncChanges:
        """Returns and refunds. The options are those of `orders()`."""
        return self.changes("returns", since, cursor=cursor, **options)

    def products(self, since: datetime | int = 0, *, cursor: str | None = None, **options: Any) -> AsyncChanges:
        """Products with their SKUs, as the search lists them. The options are those of `orders()`."""
        return self.changes("products", since, cursor=cursor, **options)

    def statements(self, since: datetime | int = 0, *, cursor: str | None = None, **options: Any) -> AsyncChanges:
        """Statements of the seller's account; those of the last 45 days are read again each time."""
        return self.changes("statements", since, cursor=cursor, **options)

    def changes(
        self,
        kind: str,
        since: datetime | int = 0,
        *,
        cursor: str | None = None,
        until: datetime | int | None = None,
        overlap: timedelta | float | None = None,
        page_size: int | None = None,
    ) -> AsyncChanges:
        """A kind by its name: `orders`, `returns`, `products`, `statements`."""
        options = {"cursor": cursor, "overlap": overlap, "page_size": page_size}
        return AsyncChanges(self._client, kind, _input(since, until, options))


# cargo gen: Sync
# Written from `AsyncSync`. Do not edit.
class Sync(Part):
    """What can be followed from change to change."""

    __slots__ = ()

    def orders(
        self,
        since: datetime | int = 0,
        *,
        cursor: str | None = None,
        until: datetime | int | None = None,
        overlap: timedelta | float | None = None,
        page_size: int | None = None,
    ) -> Changes:
        """Orders that changed at or after `since`, or after `cursor`, which wins.

        `overlap`: for how long before its end the next walk reads everything again, 10 minutes unless given. Nothing
        comes twice for it.
        """
        return self.changes("orders", since, until=until, cursor=cursor, overlap=overlap, page_size=page_size)

    def returns(self, since: datetime | int = 0, *, cursor: str | None = None, **options: Any) -> Changes:
        """Returns and refunds. The options are those of `orders()`."""
        return self.changes("returns", since, cursor=cursor, **options)

    def products(self, since: datetime | int = 0, *, cursor: str | None = None, **options: Any) -> Changes:
        """Products with their SKUs, as the search lists them. The options are those of `orders()`."""
        return self.changes("products", since, cursor=cursor, **options)

    def statements(self, since: datetime | int = 0, *, cursor: str | None = None, **options: Any) -> Changes:
        """Statements of the seller's account; those of the last 45 days are read again each time."""
        return self.changes("statements", since, cursor=cursor, **options)

    def changes(
        self,
        kind: str,
        since: datetime | int = 0,
        *,
        cursor: str | None = None,
        until: datetime | int | None = None,
        overlap: timedelta | float | None = None,
        page_size: int | None = None,
    ) -> Changes:
        """A kind by its name: `orders`, `returns`, `products`, `statements`."""
        options = {"cursor": cursor, "overlap": overlap, "page_size": page_size}
        return Changes(self._client, kind, _input(since, until, options))


# cargo gen: end
