"""Hooks, and logs."""

from __future__ import annotations

import asyncio
import contextvars
import logging
from concurrent.futures import ThreadPoolExecutor

import pytest
import tiktokshop

LIST = "order.get_order_list"


def test_hooks_are_told_in_order_before_the_call_returns(sandbox):
    sandbox.fault("rate_limit", operation=LIST, times=1, retry_after=0)
    told = []
    with sandbox.client(hooks={"retry": told.append}) as client:

        @client.on("request")
        def before(event):
            told.append(event)

        client.on("response", told.append)
        client.order.get_order_list(page_size=1)
        kinds = [type(event).__name__ for event in told]
        assert kinds == ["RequestEvent", "ResponseEvent", "RetryEvent", "RequestEvent", "ResponseEvent"]
        assert (told[0].operation, told[0].attempt, told[3].attempt) == (LIST, 1, 2)
        assert told[1].code == 36009002
        assert told[4].request_id == client.last_request_id
        assert sandbox.access_token not in str(told)
        client.off("request", before)
        client.with_options(timeout=5).order.get_order_list(page_size=1)
        assert len(told) == 6
        with pytest.raises(tiktokshop.ConfigurationError, match="retry"):
            client.on("retri", print)


def test_a_wait_is_told(sandbox):
    sandbox.fault("rate_limit", operation=LIST, times=1, retry_after=1)
    told = []
    with sandbox.client(hooks={"wait": told.append}) as client:
        client.order.get_order_list(page_size=1)
    assert [(type(event).__name__, event.operation, event.reason) for event in told] == [
        ("WaitEvent", LIST, "throttled")
    ]
    assert 0 < told[0].wait <= 2


def test_a_hook_that_fails_ends_no_call(client, capsys):
    client.on("response", lambda event: 1 / 0)
    assert client.order.get_order_list(page_size=1).orders
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_a_hook_that_fails_keeps_no_other_from_hearing(client, capsys, monkeypatch):
    import sys

    told = []
    client.on("response", lambda event: 1 / 0)
    client.on("response", told.append)
    assert client.order.get_order_list(page_size=1).orders

    def also_fails(*_):
        raise LookupError

    monkeypatch.setattr(sys, "excepthook", also_fails)
    assert client.order.get_order_list(page_size=1).orders
    assert len(told) == 2
    assert capsys.readouterr().err.count("ZeroDivisionError") == 2


async def test_an_async_hook_that_fails_is_told_of(async_client, capsys):
    ended = asyncio.Event()

    async def fails(event):
        ended.set()
        raise LookupError("the metrics are down")

    async with async_client as client:
        client.on("response", fails)
        assert (await client.order.get_order_list(page_size=1)).orders
        await asyncio.wait_for(ended.wait(), 10)
        await asyncio.sleep(0)
    assert "the metrics are down" in capsys.readouterr().err


async def test_hooks_of_the_async_client_may_be_async(async_client, sandbox):
    told = asyncio.Queue()
    async with async_client as client:
        client.on("failure", told.put)
        client.on("refresh", told.put)
        with pytest.raises(tiktokshop.TikTokShopError):
            await client.order.get_order_list(page_size=999)
        assert (await asyncio.wait_for(told.get(), 10)).kind == "invalid_request"


def test_the_logger_tells_what_its_level_asks_for(sandbox, caplog):
    sandbox.fault("rate_limit", operation=LIST, times=1, retry_after=0)
    with caplog.at_level(logging.DEBUG, "tiktokshop"), sandbox.client() as client:
        client.order.get_order_list(page_size=1)
    text = caplog.text
    assert "attempt 1: POST /order/202309/orders/search" in text
    assert "code 36009002" in text
    assert "again in" in text
    for secret in (sandbox.access_token, sandbox.app_secret, "sign="):
        assert secret not in text


def test_the_logger_is_silent_unless_asked(sandbox, caplog):
    with sandbox.client() as client:
        client.order.get_order_list(page_size=1)
    assert caplog.records == []


@pytest.mark.parametrize(("level", "lines"), [("info", 1), ("debug", 2), ("", 0)])
def test_the_variable_turns_logs_on(run_script, level, lines):
    import os

    done = run_script(
        "from tiktokshop import Client\nClient(**settings).order.get_order_list(page_size=1)",
        env={**os.environ, "TIKTOK_SHOP_LOG": level},
    )
    assert len(done.stderr.splitlines()) == lines, done.stderr


async def test_a_hook_runs_in_the_context_of_its_call(client, async_client):
    """Of the caller, not of the thread or loop that tells it: an id of a log, a span, a user."""
    user = contextvars.ContextVar("user", default=None)
    told = []

    def note(event):
        told.append((user.get(), event.operation))

    def run(name):
        user.set(name)
        client.call(LIST, page_size=1)

    async def run_async(name):
        user.set(name)
        await other.call(LIST, page_size=1)

    client.on("response", note)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: contextvars.Context().run(run, number), range(32)))
    async with async_client as other:
        other.on("response", note)
        await asyncio.gather(*(run_async(number) for number in range(32, 64)))
    assert sorted(told) == [(number, LIST) for number in range(64)]
