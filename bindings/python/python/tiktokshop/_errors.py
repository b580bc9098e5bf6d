"""The base of all errors. The other classes follow from the catalogue and lie in `_generated/errors.py`."""

from __future__ import annotations

import json
from typing import Any


class TikTokShopError(Exception):
    """Something went wrong. Every error of this package is one.

    It prints one line with code, message, request id and a hint, and never a secret.
    """

    code: int | None
    """The platform's code; `None` where the platform did not answer with one, or nothing was sent."""
    message: str
    """What the platform says; else what this package says."""
    detail: str
    """What happened, in this package's words."""
    request_id: str | None
    """The id that the platform's support asks for."""
    http_status: int | None
    """The HTTP status of the answer, where there was one."""
    operation: str | None
    """The operation's id, or method and path of a raw request."""
    retryable: bool
    """Whether the same call may succeed when it is sent again later, without harm."""
    outcome_unknown: bool
    """Whether a write may or may not have been processed. Look before sending it again."""
    retry_after: float | None
    """How many seconds the platform asks to wait."""
    hint: str | None
    """What to do about it."""
    attempts: int
    """How often the request was sent."""
    next_page_token: str | None
    """Where to resume the walk that this error ended: pass it as `page_token=`, after the last item that was given.

    `None` where it gave nothing, so that it begins anew.
    """
    call_id: str | None
    """The call, as hooks were told of it."""
    shop: str | None
    """The shop that the handle of the call was made for."""

    def __init__(self, text: str = "", **facts: Any) -> None:
        hint = facts.get("hint")
        super().__init__(text if hint is None or hint in text else f"{text}. {hint}")
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
        """The items that failed, where a call was accepted and items of its batch were not."""
        from .model import item_errors

        return item_errors(self._items)

    def __reduce__(self) -> tuple[Any, ...]:
        facts = {name: value for name, value in self.__dict__.items() if name != "_items"}
        return _rebuild, (type(self), str(self), {**facts, "items": self._items})


# Where people import it from, and what a traceback shows.
TikTokShopError.__module__ = "tiktokshop"


def _rebuild(kind: type[TikTokShopError], text: str, facts: dict[str, Any]) -> TikTokShopError:
    return kind(text, **facts)


def from_failure(text: str) -> TikTokShopError:
    """The exception for a failure that the core tells as JSON text."""
    from ._cause import take
    from ._generated.errors import BY_KIND
    from ._wording import in_python

    facts = json.loads(text)
    told, cause = take(facts.pop("text"))
    texts = {name: in_python(take(facts[name])[0]) for name in ("detail", "hint") if facts.get(name)}
    error = BY_KIND.get(facts["kind"], TikTokShopError)(in_python(told), **{**facts, **texts})
    error.__cause__ = cause
    return error


# Behind the classes, for these modules know each other. Whoever asks for the types of functions finds them by name.
from .model import ItemError  # noqa: E402
