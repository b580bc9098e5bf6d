"""The base of what belongs to a client: the operations of a domain, its authorization, its tokens."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar


class Part:
    """A part of a client. It sends nothing by itself."""

    __slots__ = ("_client",)
    #: The function of the native client that its actions go through.
    _function: ClassVar[str] = ""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    def _ask(self, action: str, input: Mapping[str, Any]) -> Any:
        """The result of an action; with an `AsyncClient`, an awaitable of it."""
        return self._client._ask(self._function, action, input)


# Behind the class, because these modules know each other. `typing.get_type_hints` finds the name here.
from ._base import BaseClient  # noqa: E402
