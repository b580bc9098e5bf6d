"""OpenTelemetry: a span for each call.

    from tiktokshop.otel import instrument

    instrumentation = instrument(client)
    ...
    instrumentation.uninstrument()

It needs `opentelemetry-api` (`pip install "tiktokshop[otel]"`). Each call, page of a walk, download and label is one
span of the kind `CLIENT`, a child of the span that is current where the call is made, with either client. Its name
is the operation. Attempts are no spans of their own: retries, waits and warnings are events of the span. Authorization
and token requests have no spans.

Attributes are those of HTTP client spans (`http.request.method`, `http.response.status_code`, `server.address`,
`http.request.resend_count`, `server.port`, `error.type`), and `tiktokshop.operation`, `.version`, `.shop`,
`.call_id`, `.request_id`, `.code` and `.attempts`. No URL, body, token or cipher is among them.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

try:
    import opentelemetry.trace as _trace
except ImportError as _problem:
    raise ImportError('tiktokshop.otel needs opentelemetry-api: pip install "tiktokshop[otel]"') from _problem

from . import __version__, _native
from ._base import BaseClient
from ._typing import Self
from .errors import ConfigurationError, TikTokShopError
from .model import Model


def instrument(client: BaseClient, tracer_provider: _trace.TracerProvider | None = None) -> Instrumentation:
    """Creates a span for each call of a client and its handles.

    Args:
        client: A `Client` or an `AsyncClient`.
        tracer_provider: Where spans are sent. Default: the global provider.
    """
    if client._hooks.wrap is not None:
        raise ConfigurationError(
            "the client makes spans already", hint="Call uninstrument() of its instrumentation before."
        )
    tracer = _trace.get_tracer("tiktokshop", __version__, tracer_provider)
    return Instrumentation(client, tracer)


class Instrumentation:
    """The instrumentation of a client. As a context manager, it is removed at the end of the block."""

    def __init__(self, client: BaseClient, tracer: _trace.Tracer) -> None:
        self._client = client
        self._told = {"request": _request, "response": _response, "retry": _retry, "wait": _wait, "warning": _warning}
        for event, hook in self._told.items():
            client.on(event, hook)
        client._hooks.wrap = self._wrap = lambda native: _Client(native, tracer)

    def uninstrument(self) -> None:
        """Stops creating spans for new calls. Walks in progress keep creating theirs."""
        if self._client._hooks.wrap is not self._wrap:
            return
        self._client._hooks.wrap = None
        for event, hook in self._told.items():
            self._client.off(event, hook)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.uninstrument()


class _Client:
    """Wraps the native client so that its calls create spans. Other methods are passed through."""

    def __init__(self, native: _native.Client, tracer: _trace.Tracer) -> None:
        self._native, self._tracer = native, tracer

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            return getattr(self._native, name)

    def call(self, bell: Any, operation: str, input: str, files: Any) -> Any:
        return self._run(bell, operation, lambda: self._native.call(bell, operation, input, files))

    def request(self, bell: Any, target: tuple[str, str], input: str, files: Any) -> Any:
        name = f"{target[0].upper()} {target[1].partition('?')[0]}"
        return self._run(bell, name, lambda: self._native.request(bell, target, input, files))

    def download_label(self, bell: Any, package_id: str, input: str) -> Any:
        return self._run(bell, "download_label", lambda: self._native.download_label(bell, package_id, input))

    def download(self, bell: Any, url: str, path: str | None) -> Any:
        return self._run(bell, "download", lambda: self._native.download(bell, url, path), url)

    def pages(self, operation: str, input: str) -> Any:
        return _Pages(self, operation, self._native.pages(operation, input), input)

    def windows(self, operation: str, input: str) -> Any:
        return _Pages(self, operation, self._native.windows(operation, input), input)

    def changes(self, kind: str, input: str) -> Any:
        return self._native.changes(kind, input)

    def _run(self, bell: Any, operation: str, work: Callable[[], Any], url: str | None = None) -> Any:
        """Starts a span and the work in it, so that hooks run in the context of the work."""
        attributes = {"tiktokshop.operation": operation, **_server(url or self._native.api_url())}
        span = self._tracer.start_span(operation, kind=_trace.SpanKind.CLIENT, attributes=attributes)
        try:
            with _trace.use_span(span, record_exception=False, set_status_on_exception=False):
                begun = work()
        except BaseException as error:
            _end(span, None, error)
            raise
        if bell is None:
            _end(span, begun, None)
        else:
            begun.add_done_callback(lambda future: _end_of(span, future))
        return begun


class _Pages:
    """A walk that creates a span for each page."""

    def __init__(self, client: _Client, operation: str, walk: _native.Pages, input: str) -> None:
        self._client, self._operation, self._walk = client, operation, walk
        limit = json.loads(input).get("limit")
        self._left = math.inf if limit is None else limit

    def next(self, bell: Any) -> Any:
        if self._left <= 0:
            # Nothing is asked any more.
            return self._walk.next(bell)
        begun = self._client._run(bell, self._operation, lambda: self._walk.next(bell))
        if bell is None:
            self._count(begun)
        else:
            begun.add_done_callback(self._count_of)
        return begun

    def _count(self, page: _native.Page | None) -> None:
        self._left -= 0 if page is None else page.count

    def _count_of(self, future: Any) -> None:
        if not future.cancelled() and future.exception() is None:
            self._count(future.result())


def _server(url: str) -> dict[str, Any]:
    try:
        parts = urlsplit(url)
        port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    except ValueError:
        return {}
    return {"server.address": parts.hostname or "", **({"server.port": port} if port else {})}


def _end_of(span: _trace.Span, future: Any) -> None:
    if future.cancelled():
        from asyncio import CancelledError

        return _end(span, None, CancelledError("the call was cancelled"))
    error = future.exception()
    return _end(span, None if error else future.result(), error)


def _end(span: _trace.Span, answer: Any, error: BaseException | None) -> None:
    # A page holds its response. A document is none, and behind the last page nothing comes.
    facts = error if error is not None else getattr(answer, "response", answer)
    if facts is not None:
        _set_facts(span, facts)
    if error is not None:
        code = getattr(error, "code", None)
        span.set_attribute("error.type", type(error).__name__ if code is None else str(code))
        # The text of other exceptions may be anything.
        text = str(error) if isinstance(error, TikTokShopError) else type(error).__name__
        span.set_status(_trace.StatusCode.ERROR, text)
    span.end()


def _set_facts(span: _trace.Span, facts: Any) -> None:
    names = {"http.response.status_code": "http_status"}
    names.update({f"tiktokshop.{name}": name for name in ("operation", "version", "request_id", "code", "attempts")})
    for attribute, name in names.items():
        _set(span, attribute, getattr(facts, name, None))
    if getattr(facts, "operation", None):
        # It may have been called by another name.
        span.update_name(facts.operation)
    resent = getattr(facts, "attempts", 0) - 1
    if resent > 0:
        span.set_attribute("http.request.resend_count", resent)


def _set(span: _trace.Span, attribute: str, value: Any) -> None:
    if value is not None and value != "":
        span.set_attribute(attribute, value)


def _current() -> _trace.Span:
    """The span of the event's call, in whose context hooks run."""
    return _trace.get_current_span()


def _request(event: Model) -> None:
    span = _current()
    if span.is_recording():
        _set(span, "http.request.method", event.get("method"))
        _set(span, "tiktokshop.shop", event.get("shop"))
        _set(span, "tiktokshop.call_id", event.get("call_id"))


def _response(event: Model) -> None:
    span = _current()
    if span.is_recording():
        _set(span, "tiktokshop.code", event.get("code"))


def _retry(event: Model) -> None:
    _note("retry", event, ("attempt", "kind", "code", "wait"))


def _wait(event: Model) -> None:
    _note("wait", event, ("reason", "wait"))


def _warning(event: Model) -> None:
    # Not its text, which quotes a value or an item.
    _note("warning", event, ("kind",))


def _note(name: str, event: Model, fields: tuple[str, ...]) -> None:
    told = {f"tiktokshop.{field}": event.get(field) for field in fields}
    _current().add_event(f"tiktokshop.{name}", {field: value for field, value in told.items() if value is not None})
