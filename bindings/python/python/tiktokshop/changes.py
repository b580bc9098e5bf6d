"""What changes: each change once, across restarts.

    for change in client.sync.orders(since=last_week, cursor=saved):
        with database.begin():
            write(change.id, change.data)
            save(change.cursor)

The walk ends when it has caught up. The next one continues with the cursor that was saved last.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, NamedTuple

from ._base import BaseClient
from ._encode import dumps
from ._native import decode


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


class AsyncChanges(AsyncIterator[Change]):
    """Changes, oldest first. After an error, `cursor` says where to continue."""

    __slots__ = ("_client", "_rest", "_walk", "cursor")
    cursor: str | None
    """Where to continue after the changes so far."""

    def __init__(self, client: BaseClient, kind: str, input: dict[str, Any]) -> None:
        self._client = client
        self._walk = client._live.changes(kind, dumps(input))
        self._rest: list[Change] = []
        self.cursor = input.get("cursor")

    async def __anext__(self) -> Change:
        if not self._rest and not await self._more():
            raise StopAsyncIteration
        change = self._rest.pop()
        self.cursor = change.cursor
        return change

    async def batches(self) -> AsyncIterator[list[Change]]:
        """The changes of a page at a time, to write many at once: save the cursor of the last one with them."""
        while self._rest or await self._more():
            batch, self._rest = self._rest[::-1], []
            self.cursor = batch[-1].cursor
            yield batch

    async def _more(self) -> bool:
        """Reads the next page. Returns whether there was one."""
        self._client._refuse_closed()
        text = await self._walk.next(self._client._bell())
        if text is None:
            self.cursor = self._walk.cursor() or self.cursor
            return False
        self._rest = [Change(**told) for told in decode(text.encode())][::-1]
        return True


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
        self._rest: list[Change] = []
        self.cursor = input.get("cursor")

    def __next__(self) -> Change:
        if not self._rest and not self._more():
            raise StopIteration
        change = self._rest.pop()
        self.cursor = change.cursor
        return change

    def batches(self) -> Iterator[list[Change]]:
        """The changes of a page at a time, to write many at once: save the cursor of the last one with them."""
        while self._rest or self._more():
            batch, self._rest = self._rest[::-1], []
            self.cursor = batch[-1].cursor
            yield batch

    def _more(self) -> bool:
        """Reads the next page. Returns whether there was one."""
        self._client._refuse_closed()
        text = self._walk.next(self._client._bell())
        if text is None:
            self.cursor = self._walk.cursor() or self.cursor
            return False
        self._rest = [Change(**told) for told in decode(text.encode())][::-1]
        return True


# cargo gen: end
