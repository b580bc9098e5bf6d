"""The base of the operations of a domain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ._lazy import generated
from ._part import Part
from .model import ResponseModel


class Resource(Part):
    """The operations of one domain. With an `AsyncClient`, they are awaited."""

    __slots__ = ()
    _domain: ClassVar[str] = ""
    _aliases: ClassVar[dict[str, str]] = {}

    def _call(self, operation: str, model: str, params: Any, options: Any, files: Any = None) -> Any:
        return self._client._call(operation, self._model(model), params, options, files)

    def _page(self, operation: str, model: str, params: Any, options: Any) -> Any:
        return self._client._page(operation, self._model(self._client._pages + model), params, options)

    def _between(self, operation: str, model: str, window: Any, params: Any, options: Any) -> Any:
        return self._client._between(operation, self._model(self._client._pages + model), window, params, options)

    def _model(self, name: str) -> Any:
        return getattr(generated(f"{self._domain}.models"), name) if name else ResponseModel

    if not TYPE_CHECKING:
        # Hidden from type checkers: the stubs list the other names.

        def __getattr__(self, name):
            method = self._aliases.get(name)
            if method is None:
                if name[:1] == "_":
                    raise AttributeError(name)
                raise AttributeError(_unknown(self, name))
            return getattr(self, method)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._aliases})


def _unknown(resource: Resource, name: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, [name for name in dir(resource) if name[0] != "_"], 1)
    suggestion = f"; did you mean {near[0]!r}?" if near else ""
    return f"the domain {resource._domain!r} has no operation {name!r}{suggestion}"
