"""The base of all errors. The other classes are generated from the catalogue, in `_generated/errors.py`."""

from __future__ import annotations

import json
from typing import Any


class TikTokShopError(Exception):
    """The base of every error in this package.

    It prints one line with the code, message, request id and a hint, and never a secret.
    """

    code: int | None
    """The platform's code; `None` if the platform did not return one, or nothing was sent."""
    message: str
    """The platform's message, or otherwise that of this package."""
    detail: str
    """What happened, in the words of this package."""
    request_id: str | None
    """The request id, which the platform's support asks for."""
    http_status: int | None
    """The HTTP status of the response, if there was one."""
    operation: str | None
    """The id of the operation, or the method and path of a raw request."""
    retryable: bool
    """Whether the same call may safely be sent again later and may then succeed."""
    outcome_unknown: bool
    """Whether it is unknown if a write was processed. Check its effect before you send it again."""
    retry_after: float | None
    """The seconds to wait, as requested by the platform."""
    hint: str | None
    """What to do about the error."""
    attempts: int
    """How many times the request was sent."""
    next_page_token: str | None
    """Where to resume the walk that this error ended: pass it as `page_token=`, after the last item that was given.

    `None` if it gave none, so that it starts over.
    """
    call_id: str | None
    """The id of the call, as in its events."""
    shop: str | None
    """The shop of the handle that made the call."""

    def __init__(self, text: str = "", **facts: Any) -> None:
        hint = facts.get("hint")
        super().__init__(text if hint is None else f"{text}. {hint}")
        self._line = text
        self.detail = facts.get("detail") or text
        self.message = facts.get("message") or self.detail
        self.code = facts.get("code")
        self.request_id = facts.get("request_id")
        self.http_status = facts.get("http_status")
        self.operation = facts.get("operation")
        self.retryable = facts.get("retryable", False)
        self.outcome_unknown = facts.get("outcome_unknown", False)
        self.retry_after = facts.get("retry_after")
        self.hint = hint
        self.attempts = facts.get("attempts", 0)
        self.next_page_token = facts.get("next_page_token")
        self.call_id, self.shop = facts.get("call_id"), facts.get("shop")
        self._items = facts.get("items") or []

    @property
    def items(self) -> list[ItemError]:
        """The items of a batch that failed although the call was accepted."""
        from .model import item_errors

        return item_errors(self._items)

    def __reduce__(self) -> tuple[Any, ...]:
        facts = {name: value for name, value in self.__dict__.items() if name not in ("_items", "_line")}
        return _rebuild, (type(self), self._line, {**facts, "items": self._items})


# Where people import it from, and what a traceback shows.
TikTokShopError.__module__ = "tiktokshop"


def _rebuild(kind: type[TikTokShopError], text: str, facts: dict[str, Any]) -> TikTokShopError:
    return kind(text, **facts)


def from_failure(text: str) -> TikTokShopError:
    """The exception for a failure of the core, from its JSON text."""
    from ._cause import take
    from ._generated.errors import BY_KIND
    from ._hints import hint_of

    failure = json.loads(text)
    facts = {**failure, "hint": hint_of(failure)}
    error = BY_KIND.get(failure["kind"], TikTokShopError)(failure["line"], **facts)
    error.__cause__ = take(failure["cause_id"])
    return error


# Behind the classes, for these modules know each other. Whoever asks for the types of functions finds them by name.
from .model import ItemError  # noqa: E402
