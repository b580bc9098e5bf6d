"""The type of methods under the names that other packages use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, TypeVar

Result = TypeVar("Result", covariant=True)


class Alias(Protocol[Result]):
    """The same operation under another name: flat parameters, or `query=` and `body=`."""

    def __call__(
        self,
        *,
        query: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | None = None,
        params: Mapping[str, Any] | None = None,
        **parameters: Any,
    ) -> Result: ...
