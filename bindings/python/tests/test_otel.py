"""Spans of OpenTelemetry, with its SDK."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import pytest
import tiktokshop
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode
from tiktokshop.otel import instrument

LIST = "order.get_order_list"


@pytest.fixture
def exporter():
    return InMemorySpanExporter()


@pytest.fixture
def provider(exporter):
    made = TracerProvider()
    made.add_span_processor(SimpleSpanProcessor(exporter))
    return made


def own(exporter):
    return [span for span in exporter.get_finished_spans() if span.instrumentation_scope.name == "tiktokshop"]


def test_a_call_is_a_span_below_that_of_its_caller(client, sandbox, provider, exporter):
    tracer = provider.get_tracer("app")
    with instrument(client, provider), tracer.start_as_current_span("job") as job:
        client.order.get_order_list(page_size=1)
    [span] = own(exporter)
    assert (span.name, span.kind, span.parent.span_id) == (LIST, SpanKind.CLIENT, job.get_span_context().span_id)
    told = dict(span.attributes)
    where = urlsplit(sandbox.api_url)
    assert told.pop("tiktokshop.request_id") == client.last_request_id
    assert told.pop("tiktokshop.call_id")
    assert told == {
        "tiktokshop.operation": LIST,
        "tiktokshop.version": "202309",
        "tiktokshop.code": 0,
        "tiktokshop.attempts": 1,
        "http.request.method": "POST",
        "http.response.status_code": 200,
        "server.address": where.hostname,
        "server.port": where.port,
    }
    assert span.status.status_code == StatusCode.UNSET


def test_retries_and_waits_are_events_of_the_span(client, sandbox, provider, exporter):
    sandbox.fault("rate_limit", operation=LIST, times=1, retry_after=1)
    with instrument(client, provider):
        client.order.get_order_list(page_size=1)
    [span] = own(exporter)
    assert [event.name for event in span.events] == ["tiktokshop.retry", "tiktokshop.wait"]
    assert span.events[0].attributes["tiktokshop.code"] == 36009002
    assert span.events[1].attributes["tiktokshop.reason"] == "throttled"
    assert (span.attributes["tiktokshop.attempts"], span.attributes["http.request.resend_count"]) == (2, 1)
    assert span.attributes["tiktokshop.code"] == 0


def test_an_error_sets_the_status_and_shows_no_secret(client, sandbox, provider, exporter):
    with instrument(client, provider):
        with pytest.raises(tiktokshop.TikTokShopError) as failed:
            client.request("GET", "/order/202309/orders", query={"ids": "1", "note": "private"})
        with pytest.raises(tiktokshop.InvalidRequestError):
            client.call("Order.getOrderList", page_sise=1)
    refused, unsent = own(exporter)
    assert refused.name == "GET /order/202309/orders"
    assert refused.status.status_code == unsent.status.status_code == StatusCode.ERROR
    assert refused.attributes["error.type"] == str(failed.value.code)
    assert refused.attributes["tiktokshop.request_id"] == failed.value.request_id
    assert (unsent.name, unsent.attributes["error.type"]) == (LIST, "InvalidRequestError")
    assert "http.request.method" not in unsent.attributes
    text = refused.to_json() + unsent.to_json()
    for secret in (sandbox.access_token, sandbox.app_secret, sandbox.shops[0].cipher, "private", "sign="):
        assert secret not in text


def test_each_page_of_a_walk_is_a_span_and_handles_make_them_too(client, sandbox, provider, exporter):
    sandbox.place_orders(3)
    with instrument(client, provider):
        assert len(list(client.with_options(timeout=20).order.get_order_list(page_size=2, limit=3))) == 3
    assert [span.name for span in own(exporter)] == [LIST, LIST]


def test_it_can_be_undone(client, provider, exporter):
    handle = instrument(client, provider)
    with pytest.raises(tiktokshop.ConfigurationError, match="already"):
        instrument(client, provider)
    handle.uninstrument()
    client.order.get_order_list(page_size=1)
    assert own(exporter) == []
    with instrument(client, provider):
        client.order.get_order_list(page_size=1)
    assert len(own(exporter)) == 1


def test_threads_have_their_own_parents(client, sandbox, provider, exporter):
    """Any thread tells of any call, so an event must find its own span."""
    tracer = provider.get_tracer("app")

    def job(number):
        with tracer.start_as_current_span("job", attributes={"number": number}):
            client.call(LIST, page_size=number)

    with instrument(client, provider), ThreadPoolExecutor(16) as pool:
        list(pool.map(job, range(1, 65)))
    parents = [span.parent.span_id for span in own(exporter)]
    jobs = [span.context.span_id for span in exporter.get_finished_spans() if span.name == "job"]
    assert sorted(parents) == sorted(jobs)
    assert len(parents) == 64


async def test_spans_of_the_async_client(async_client, provider, exporter):
    tracer = provider.get_tracer("app")

    async def job():
        with tracer.start_as_current_span("job") as span:
            await client.order.get_order_list(page_size=1)
            return span.get_span_context().span_id

    async with async_client as client:
        with instrument(client, provider):
            jobs = await asyncio.gather(*(job() for _ in range(8)))
            with pytest.raises(tiktokshop.InvalidRequestError):
                await client.call(LIST, page_sise=1)
    *good, bad = own(exporter)
    assert sorted(span.parent.span_id for span in good) == sorted(jobs)
    assert {span.attributes["http.request.method"] for span in good} == {"POST"}
    assert bad.status.status_code == StatusCode.ERROR


async def test_a_call_that_is_cancelled_ends_its_span(async_client, sandbox, provider, exporter):
    sandbox.fault("rate_limit", operation=LIST, times=1, retry_after=60)
    async with async_client as client:
        with instrument(client, provider):
            waits = asyncio.Event()
            client.on("wait", lambda event: waits.set())
            call = asyncio.ensure_future(client.call(LIST, page_size=1))
            await asyncio.wait_for(waits.wait(), 30)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
    [span] = own(exporter)
    assert span.attributes["error.type"] == "CancelledError"


def test_without_the_package_it_says_what_to_install(run_script):
    run_script("""
import sys
sys.modules["opentelemetry"] = None
import tiktokshop
try:
    import tiktokshop.otel
except ImportError as error:
    assert 'pip install "tiktokshop[otel]"' in str(error), error
else:
    raise SystemExit("it was imported")
""")
