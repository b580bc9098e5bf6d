"""Pages, and walks over them.

A paged call returns its first page: `page.orders`, `page.total_count`. Walking it returns every item of this page
and of all following pages, each fetched when it is reached:

    for order in client.order.get_order_list(page_size=50).auto_paging_iter():
        ...

You can also iterate over the page itself. `page.pages()` returns page after page.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from . import _native
from ._base import BaseClient
from ._encode import dumps
from ._typing import Self
from .errors import PagingError
from .model import Model, ResponseModel, response_model

Item = TypeVar("Item")
PageT = TypeVar("PageT", bound="AsyncPage[Any]")


class Walk:
    """A walk over pages: its request and its limits."""

    __slots__ = ("client", "input", "is_taken", "kind", "model", "operation", "taken", "walk")
    client: BaseClient
    operation: str
    model: type[Any]
    input: dict[str, Any]
    kind: str
    walk: _native.Pages
    is_taken: bool
    taken: int

    def __init__(
        self, client: BaseClient, operation: str, model: type[Any], input: dict[str, Any], kind: str = "pages"
    ) -> None:
        self.client, self.operation, self.model, self.input, self.kind = client, operation, model, input, kind
        self.walk = getattr(client._live, kind)(operation, dumps(input))
        self.is_taken, self.taken = False, 0

    def step(self) -> Any:
        """Requests the next page, unless the client has been closed. With an `AsyncClient`, it is awaited."""
        self.client._refuse_closed()
        return self.walk.next(self.client._bell())

    def first(self, found: _native.Page | None) -> Any:
        """The page of the first step; an empty page if the limit is 0 and nothing was requested."""
        return self.model({}) if found is None else self.page(found)

    def page(self, found: _native.Page | None) -> Any:
        """The page of a step; `None` after the last."""
        if found is None:
            return None
        page = response_model(found.response, self.model)
        self.taken += found.count
        object.__setattr__(page, "_step", (self, found, self.taken))
        return page

    def after(self, step: _native.Page | _Kept, taken: int, limit: int | None) -> Walk | None:
        """The walk that continues after a page, with `taken` items so far; `None` if nothing may follow."""
        if step.next_page_token is None or (limit is not None and limit <= 0):
            return None
        if not self.is_taken and limit is None:
            # The walk that gave the page remembers the tokens it has seen; a second walk must begin anew.
            self.is_taken = True
            return self
        more = {**self.input, "page_token": step.next_page_token}
        if limit is None and "limit" in self.input:
            limit = self.input["limit"] - taken
        if limit is not None:
            more["limit"] = limit
        return Walk(self.client, self.operation, self.model, more, self.kind)


class _Kept:
    """The place of a pickled page in its walk."""

    __slots__ = ("count", "next_page_token", "path")
    count: int
    next_page_token: str | None
    path: str

    def __init__(self, count: int, next_page_token: str | None, path: str = "") -> None:
        self.count, self.next_page_token, self.path = count, next_page_token, path


class _AnyPage(ResponseModel):
    """What pages of both clients share."""

    __slots__ = ("_step",)
    _items_at: ClassVar[str] = ""
    #: The walk that returned it, the page as the core has it, and how many items the walk has returned so far.
    _step: tuple[Walk | None, _native.Page | _Kept, int] | None

    def __init__(self, data: Any = None, /, **fields: Any) -> None:
        super().__init__(data, **fields)
        object.__setattr__(self, "_step", None)

    @property
    def next_page_token(self) -> str | None:
        """Where to continue after this page: pass it later as `page_token=`. `None` after the last page.

        If `limit=` cut the page, it leads to the first item cut off. The platform's own token, which would skip
        them, is `page["next_page_token"]`. Nothing is skipped, even if the page has changed in the meantime.
        """
        return self._step[1].next_page_token if self._step else self._data.get("next_page_token") or None

    @property
    def has_next_page(self) -> bool:
        """Whether another page follows."""
        return self._step is not None and self._step[1].next_page_token is not None

    def _rest(self, limit: int | None) -> Walk | None:
        """The walk that continues after this page."""
        if self._step is None:
            return None
        walk, step, taken = self._step
        left = None if limit is None else limit - len(self._own_items())
        if walk is not None:
            return walk.after(step, taken, left)
        if step.next_page_token is None or (left is not None and left <= 0):
            return None
        raise PagingError(
            "more pages follow, but this one was pickled, and has no client to fetch them with",
            hint="Make the call again with page_token=page.next_page_token.",
        )

    def _twin(self, data: dict[str, Any]) -> Self:
        made = super()._twin(data)
        object.__setattr__(made, "_step", self._step)
        return made

    def _kept(self) -> tuple[Any, ...]:
        step = self._step[1] if self._step else None
        return (*super()._kept(), step and _Kept(step.count, step.next_page_token, step.path))

    def _restore(self, raw: Any, step: _Kept | None = None) -> None:
        super()._restore(raw)
        object.__setattr__(self, "_step", step and (None, step, step.count))

    def __len__(self) -> int:
        raise TypeError(
            "a page has no length, for iterating it gives the items of all pages that follow too: "
            f"len(page.{self._items_at}) counts those of this page, page.total_count all where the platform says it"
        )

    def __contains__(self, name: object) -> bool:
        """Whether the response has this field, as in `page[name]`. To find an item, search the list of this page."""
        if isinstance(name, str):
            return self._has(name)
        raise TypeError(f"look for items in page.{self._items_at}; `in` a page is for the names of its fields")

    def _repr_html_(self) -> str:
        """The items of this page, for a notebook."""
        from . import _show

        own = [item._data if isinstance(item, Model) else {"": item} for item in self._own_items()]
        return _show.items(f"{type(self).__name__}: {len(own)} {self._items_at}", own)

    def _own_items(self) -> list[Any]:
        value: Any = self
        # Versions of an operation may differ in where they have them.
        for part in (self._step[1].path if self._step else self._items_at).split("."):
            value = getattr(value, part, None) if value is not None else None
        items = [item for item in value or [] if item is not None]
        return items[: self._step[1].count] if self._step else items


class AsyncPage(_AnyPage, Generic[Item]):
    """One page of a list, and the way to all that follow."""

    __slots__ = ()

    async def auto_paging_iter(self, *, limit: int | None = None) -> AsyncIterator[Item]:
        """Every item of this page and all following pages; at most `limit`."""
        left = limit
        async for page in self.pages(limit=limit):
            items = page._own_items()
            items = items if left is None else items[:left]
            for item in items:
                yield item
            left = None if left is None else left - len(items)

    async def pages(self, *, limit: int | None = None) -> AsyncIterator[Self]:
        """This page and all following pages, up to `limit` items."""
        yield self
        walk = self._rest(limit)
        while walk is not None:
            page = walk.page(await walk.step())
            if page is None:
                return
            yield page

    def __aiter__(self) -> AsyncIterator[Item]:
        return self.auto_paging_iter()


# cargo gen: Page
# Written from `AsyncPage`. Do not edit.
class Page(_AnyPage, Generic[Item]):
    """One page of a list, and the way to all that follow."""

    __slots__ = ()

    def auto_paging_iter(self, *, limit: int | None = None) -> Iterator[Item]:
        """Every item of this page and all following pages; at most `limit`."""
        left = limit
        for page in self.pages(limit=limit):
            items = page._own_items()
            items = items if left is None else items[:left]
            yield from items
            left = None if left is None else left - len(items)

    def pages(self, *, limit: int | None = None) -> Iterator[Self]:
        """This page and all following pages, up to `limit` items."""
        yield self
        walk = self._rest(limit)
        while walk is not None:
            page = walk.page(walk.step())
            if page is None:
                return
            yield page

    def __iter__(self) -> Iterator[Item]:
        return self.auto_paging_iter()


# cargo gen: end


class PageCall(Coroutine[Any, Any, PageT], Generic[PageT, Item]):
    """A call that returns pages. Await it for the first page, or iterate over it directly.

        page = await client.order.get_order_list(page_size=50)
        async for order in client.order.get_order_list(page_size=50).auto_paging_iter(): ...

    It is a coroutine, so `asyncio.create_task` and task groups accept it like any other call.
    """

    __slots__ = ("__weakref__", "_is_used", "_operation", "_start", "_started")
    _started: Coroutine[Any, Any, PageT] | None

    def __init__(self, operation: str, start: Callable[[], Walk]) -> None:
        self._operation, self._start = operation, start
        self._started, self._is_used = None, False

    def __await__(self) -> Generator[Any, None, PageT]:
        self._is_used = True
        return self._first().__await__()

    def send(self, value: Any) -> Any:
        """What a task does."""
        return self._begun().send(value)

    def throw(self, *error: Any) -> Any:
        """What a task does that is cancelled."""
        return self._begun().throw(*error)

    def _begun(self) -> Coroutine[Any, Any, PageT]:
        self._is_used = True
        if self._started is None:
            self._started = self._first()
        return self._started

    def close(self) -> None:
        """Closes the call."""
        self._is_used = True
        if self._started is not None:
            self._started.close()

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            raise AttributeError(f"the call of a page has no {name!r}: await it, and the page may have it")

    def __repr__(self) -> str:
        return "<a call that gives pages: await it, or walk it with `async for`>"

    def __del__(self) -> None:
        """Warns about a call that was never awaited, as Python does for coroutines."""
        if getattr(self, "_is_used", True):
            return
        import warnings

        text = f"the call of {self._operation} was never awaited, and so never sent"
        warnings.warn(text, RuntimeWarning, stacklevel=2, source=self)

    async def _first(self) -> PageT:
        walk = self._start()
        page: PageT = walk.first(await walk.step())
        return page

    def auto_paging_iter(self, *, limit: int | None = None) -> AsyncIterator[Item]:
        """Every item of all pages; at most `limit`."""
        self._is_used = True
        return self._items(limit)

    def pages(self, *, limit: int | None = None) -> AsyncIterator[PageT]:
        """Page after page, up to `limit` items."""
        self._is_used = True
        return self._pages(limit)

    async def _items(self, limit: int | None) -> AsyncIterator[Item]:
        async for item in (await self).auto_paging_iter(limit=limit):
            yield item

    async def _pages(self, limit: int | None) -> AsyncIterator[PageT]:
        async for page in (await self).pages(limit=limit):
            yield page

    def __aiter__(self) -> AsyncIterator[Item]:
        return self.auto_paging_iter()
