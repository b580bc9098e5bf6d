"""Walks through time: a search between two times, split into windows.

    for order in client.order.get_order_list_between(start, end):
        ...

To continue later, after an error or on another day, use the pages. Each knows where the walk continues after it:

    for page in client.order.get_order_list_between(start, end, page_token=saved).pages():
        keep(page.orders)
        saved = page.next_page_token
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, Generic, TypeVar

from .page import Walk

Item = TypeVar("Item")
PageT = TypeVar("PageT")


class AsyncTimeWalk(AsyncIterator[Item], Generic[PageT, Item]):
    """Every item between two times, once each. It only goes forward: items and pages share one walk."""

    __slots__ = ("_items", "_walk")

    def __init__(self, walk: Walk) -> None:
        # The pages that it gives must not take it over.
        walk.is_taken = True
        self._walk = walk
        self._items: AsyncIterator[Item] | None = None

    async def pages(self) -> AsyncIterator[PageT]:
        """Page after page, through all windows. `page.next_page_token` is where to continue after it."""
        while (page := self._walk.page(await self._walk.step())) is not None:
            yield page

    async def __anext__(self) -> Item:
        if self._items is None:
            self._items = self._each()
        return await self._items.__anext__()

    async def _each(self) -> AsyncIterator[Item]:
        page: Any
        async for page in self.pages():
            for item in page._own_items():
                yield item

    def __repr__(self) -> str:
        return "<a walk through time: iterate it with `async for`, or its pages()>"


# cargo gen: TimeWalk
# Written from `AsyncTimeWalk`. Do not edit.
class TimeWalk(Iterator[Item], Generic[PageT, Item]):
    """Every item between two times, once each. It only goes forward: items and pages share one walk."""

    __slots__ = ("_items", "_walk")

    def __init__(self, walk: Walk) -> None:
        # The pages that it gives must not take it over.
        walk.is_taken = True
        self._walk = walk
        self._items: Iterator[Item] | None = None

    def pages(self) -> Iterator[PageT]:
        """Page after page, through all windows. `page.next_page_token` is where to continue after it."""
        while (page := self._walk.page(self._walk.step())) is not None:
            yield page

    def __next__(self) -> Item:
        if self._items is None:
            self._items = self._each()
        return self._items.__next__()

    def _each(self) -> Iterator[Item]:
        page: Any
        for page in self.pages():
            yield from page._own_items()

    def __repr__(self) -> str:
        return "<a walk through time: iterate it with `for`, or its pages()>"


# cargo gen: end
