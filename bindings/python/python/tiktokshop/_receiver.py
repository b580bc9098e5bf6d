"""What the ready handlers have in common, whatever carries them.

The core decides what response a request gets. Here its steps meet the app's functions; WSGI and ASGI only differ in how
a function is called and a body is read.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from typing import Any, NamedTuple, TypedDict

from ._errors import from_failure
from ._loading import native as _native
from .errors import ConfigurationError, TikTokShopError


class Reply(NamedTuple):
    """An HTTP response."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes


class Read(NamedTuple):
    """To be done: read the body, up to a limit. The result is the bytes, or the reason why there are none."""

    limit: int


class Call(NamedTuple):
    """To be done: call a function of the app."""

    function: Callable[..., Any] | None
    arguments: tuple[Any, ...]


class Ask(NamedTuple):
    """To be done: ask the core for the next step of an authorization."""

    action: str
    input: dict[str, Any]


Task = Read | Call | Ask
Step = dict[str, Any]


class AppOptions(TypedDict, total=False):
    """The options of an App. All are optional."""

    inbox: BaseInbox | None
    """Stores each webhook before the response, which is a 503 if that fails; its handlers get it later.

    There is no `on_event` besides.
    """
    on_event: Callable[[Event], Any] | None
    """Gets each webhook. If it raises, the response is a 500, and the platform sends the webhook again."""
    on_authorized: Callable[..., Any] | None
    """Gets the authorization, and the request if it takes a second argument, when tokens and shops are saved.

    It may return the URL where the seller goes next. If it raises, the seller sees a page that says so, and loading
    that page again calls it again.
    """
    on_error: Callable[[Exception], Any] | None
    """Gets each error: the library's, and what your functions raise. Without it the logger `tiktokshop` does."""
    note: str | Callable[[Any], Any]
    """Comes back as `authorization.note`: a text, or a function of the request, for the user who is signed in.

    It travels in a signed cookie that the browser can read.
    """
    redirect_to: str | None
    """Where the seller goes in the end, unless `on_authorized` says otherwise."""
    allow_install: bool
    """Lets installs from the app store pass, which no browser of yours began.

    Have a signed-in user confirm whose account the shop joins.
    """
    any_browser: bool
    """Lets links of `client.oauth.begin` come back in any browser. Else only the browser that began may."""
    authorize_host: str | None
    """The host of a sandbox."""
    region: str
    """`row` or `us`."""
    webhook_path: str | None
    """Where webhooks come in, behind the prefix that the App is mounted at: `/webhooks/tiktokshop`."""
    authorize_path: str | None
    """Where sellers begin: `/oauth/tiktokshop/authorize`."""
    callback_path: str | None
    """Where sellers come back to: `/oauth/tiktokshop/callback`."""
    max_body_bytes: int | None
    """A longer webhook is refused with 413. 1 MiB."""


class BaseApp:
    """What an App is made of."""

    def __init__(
        self,
        client: Any,
        *,
        inbox: BaseInbox | None = None,
        on_event: Callable[[Event], Any] | None = None,
        on_authorized: Callable[..., Any] | None = None,
        on_error: Callable[[Exception], Any] | None = None,
        note: str | Callable[[Any], Any] = "",
        redirect_to: str | None = None,
        allow_install: bool = False,
        any_browser: bool = False,
        authorize_host: str | None = None,
        region: str = "row",
        webhook_path: str | None = None,
        authorize_path: str | None = None,
        callback_path: str | None = None,
        max_body_bytes: int | None = None,
    ) -> None:
        """`AppOptions` documents the options."""
        if inbox is not None and on_event is not None:
            raise ConfigurationError(
                "webhooks go either to an inbox or to on_event", hint="Handle them with @inbox.on(...)."
            )
        self._client, self._inbox = client, inbox
        self._on_event, self._on_authorized, self._on_error = on_event, on_authorized, on_error
        self._takes_request = takes_request(on_authorized)
        self._note = note
        self._admitted = {"allow_install": allow_install, "any_browser": any_browser}
        self._link = {"region": region, **({"host": authorize_host} if authorize_host else {})}
        paths = {"webhook_path": webhook_path, "authorize_path": authorize_path, "callback_path": callback_path}
        self._settings = json.dumps({**paths, "redirect_to": redirect_to, "max_body_bytes": max_body_bytes})
        # Bad settings are told now; the client is not opened before the first request, which may be behind a fork.
        _native.Webhooks("{}").receiver(self._settings)
        self._made: _native.Receiver | None = None

    @property
    def _receiver(self) -> _native.Receiver:
        if self._made is None:
            self._made = self._client.webhooks._native.receiver(self._settings)
        return self._made

    def _steps(self, facts: dict[str, str], request: Any) -> Generator[Task, Any, Reply]:
        """Takes a request to its reply, task by task. `request` is what the app's functions are given."""
        asked = json.dumps(facts)
        step = _read(self._receiver.answer(asked))
        if step["do"] == "read_body":
            body = yield Read(step["limit"])
            step = (
                self._answered("body", why=body)
                if isinstance(body, str)
                else {**_read(self._receiver.answer(asked, body)), "raw": body}
            )
        while step["do"] not in ("reply", "pass"):
            step = yield from getattr(self, f"_{step['do']}")(step, request)
        yield from self._report(step)
        headers = [(name, value) for name, value in step["headers"]]
        return Reply(step["status"], headers, step["body"].encode())

    def _handle(self, step: Step, _: Any) -> Generator[Task, Any, Step]:
        try:
            if self._inbox is not None:
                received = (self._receiver, step["raw"], step["event"]["app_key"])
                return _read((yield Call(self._inbox._receive, received)))
            yield Call(self._on_event, (event_of(step["event"]),))
        except Exception as error:
            return self._failed("handle", error)
        return self._answered("handle")

    def _authorize(self, step: Step, request: Any) -> Generator[Task, Any, Step]:
        try:
            note = (yield Call(self._note, (request,))) if callable(self._note) else self._note
            if not isinstance(note, str):
                raise TypeError(f"the note must be a text, but it is an object of type {type(note).__name__}")
            link = {**self._link, "note": note}
            next_step: Step = yield Ask("receive_authorize", {**step["input"], "link": link})
        except Exception as error:
            return self._failed("authorize", error)
        return next_step

    def _callback(self, step: Step, _: Any) -> Generator[Task, Any, Step]:
        try:
            next_step: Step = yield Ask("receive_callback", {**step["input"], **self._admitted})
        except Exception as error:
            return self._failed("callback", error)
        return next_step

    def _connect(self, step: Step, request: Any) -> Generator[Task, Any, Step]:
        done = Authorization(step["authorization"])
        try:
            url = yield Call(self._on_authorized, (done, request) if self._takes_request else (done,))
        except Exception as error:
            return self._failed("connect", error, **step["result"])
        return self._answered("connect", **step["result"], **({"url": url} if isinstance(url, str) else {}))

    def _answered(self, step: str, **result: Any) -> Step:
        return _read(self._receiver.answered(step, json.dumps(result)))

    def _failed(self, step: str, error: Exception, **result: Any) -> Step:
        return {**self._answered(step, thrown=True, **result), "thrown": error}

    def _report(self, step: Step) -> Generator[Task, Any, None]:
        """Tells the app what went wrong. If that fails too, the log is told, and the response is the same."""
        error = step.get("thrown") or (from_failure(json.dumps(step["error"])) if step.get("error") else None)
        if error is None:
            return
        if self._on_error is None:
            _log(step["problem"], error)
            return
        try:
            yield Call(self._on_error, (error,))
        except Exception as failed:
            _log(f"on_error failed when it was told that {step['problem']}", failed)


def takes_request(function: Callable[..., Any] | None) -> bool:
    """Whether a function wants the request besides: as a second argument that it must have, or that has this name."""
    import inspect

    if function is None:
        return False
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return False
    places = [one for one in parameters if one.kind in (one.POSITIONAL_ONLY, one.POSITIONAL_OR_KEYWORD)]
    return len(places) > 1 and (places[1].default is places[1].empty or places[1].name == "request")


def refuse_other(client: object, module: str, name: str, other: str) -> None:
    """The client must be of the handler's kind: the other one would answer webhooks, and fail at authorizations."""
    from importlib import import_module

    if not isinstance(client, getattr(import_module(f".{module}", __package__), name)):
        raise ConfigurationError(
            f"this App takes a tiktokshop.{name}, but an object of type {type(client).__name__} was given",
            hint=f"The App of tiktokshop.{other} takes the other client.",
        )


def _read(step: str) -> Step:
    read: Step = _native.decode(step.encode())
    return read


def _log(problem: str, error: BaseException) -> None:
    """Errors of this package show no secret; the app's own come with their traceback."""
    import logging

    own = isinstance(error, TikTokShopError)
    logging.getLogger("tiktokshop").warning("%s: %s", problem, error, exc_info=None if own else error)


# Behind the classes, for these modules know each other. Whoever asks for the types of functions finds them by name.
from .event import Event  # noqa: E402
from .inbox import BaseInbox  # noqa: E402
from .oauth import Authorization  # noqa: E402
from .webhooks import event_of  # noqa: E402
