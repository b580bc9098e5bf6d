"""The client for asyncio."""

from __future__ import annotations

import asyncio
import pickle
import sys

import pytest
import tiktokshop
from tiktokshop import AsyncClient

from .files import PNG

LIST = "order.get_order_list"


async def test_many_calls_at_once(async_client):
    async with async_client as client:
        answers = await asyncio.gather(*(client.order.get_order_list(page_size=2) for _ in range(64)))
    assert len({answer.orders[0].id for answer in answers}) == 1


async def test_a_call_that_is_cancelled_is_dropped_by_the_core(async_client, sandbox):
    """While a call waits to be sent again it is cancelled: were it not dropped, it would be sent."""
    sandbox.fault("rate_limit", operation=LIST, retry_after=1)
    async with async_client as client:
        retries = asyncio.Queue()
        client.on("retry", retries.put)
        call = asyncio.ensure_future(client.call(LIST, page_size=1))
        await asyncio.wait_for(retries.get(), 30)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        # Well behind the second at which it would have been sent; a call of another kind is not held up.
        await asyncio.sleep(2)
        assert len(sandbox.requests(operation=LIST)) == 1


async def test_the_loop_goes_on_while_a_call_waits(async_client, sandbox):
    sandbox.fault("slow", operation=LIST, ms=1000, times=1)
    async with async_client as client:
        call = asyncio.ensure_future(client.order.get_order_list(page_size=1))
        turns = 0
        while not call.done():
            turns += 1
            await asyncio.sleep(0.001)
        assert (await call).orders
    assert turns > 50


async def test_errors_reach_the_one_who_awaits(async_client):
    async with async_client as client:
        with pytest.raises(tiktokshop.InvalidRequestError):
            await client.order.get_order_detail()
        results = await asyncio.gather(client.order.get_order_detail(), client.call("no.such"), return_exceptions=True)
    assert [type(result) for result in results] == [tiktokshop.InvalidRequestError] * 2


def test_one_client_serves_loop_after_loop(sandbox):
    client = sandbox.async_client()
    for _ in range(5):
        assert asyncio.run(client.call(LIST, page_size=1)).orders


async def test_uploads_take_async_streams(async_client):
    async def stream():
        for at in range(0, len(PNG), 100):
            yield PNG[at : at + 100]

    async with async_client as client:
        assert (await client.product.upload_product_image(data=stream(), use_case="MAIN_IMAGE")).uri


async def test_documents_and_raw_requests(async_client, sandbox, tmp_path):
    order_id = sandbox.place_orders(1, status="AWAITING_COLLECTION")[0]
    async with async_client as client:
        order = (await client.order.get_order_detail(ids=[order_id])).orders[0]
        label = await client.download_label(order.packages[0].id, document_type="SHIPPING_LABEL")
        twin = pickle.loads(pickle.dumps(label))
        assert (bytes(twin), twin.content_type, twin.request_id) == (label.content, "application/pdf", label.request_id)
        assert label.content.startswith(b"%PDF")
        raw = await client.request("GET", "/order/202309/orders", query={"ids": order_id})
        assert raw["orders"][0]["id"] == order_id
        assert await client.get_shop_cipher() == sandbox.shops[0]["cipher"]


def test_without_a_loop_of_asyncio_it_says_what_it_needs(sandbox):
    client = sandbox.async_client()
    call = client.call(LIST, page_size=1)
    with pytest.raises(RuntimeError, match="trio"):
        call.send(None)


def test_anyio_with_its_asyncio_backend_works(sandbox):
    import anyio

    async def main():
        async with AsyncClient(**sandbox.settings()) as client:
            async with anyio.create_task_group() as group:
                group.start_soon(client.call, LIST, {"page_size": 1})
            with anyio.move_on_after(0.2) as scope:
                sandbox.fault("slow", operation=LIST, ms=60_000)
                await client.order.get_order_list(page_size=1)
            return scope.cancelled_caught

    assert anyio.run(main)


def test_nothing_is_left_behind_in_debug_mode(run_script):
    done = run_script(
        """
import asyncio, gc
from tiktokshop import AsyncClient
async def main():
    # A busy machine is slow: that is not what is looked for.
    asyncio.get_running_loop().slow_callback_duration = 600
    async with AsyncClient(**settings) as client:
        await asyncio.gather(*(client.order.get_order_list(page_size=1) for _ in range(8)))
for _ in range(3):
    asyncio.run(main(), debug=True)
gc.collect()
""",
        env={"PYTHONWARNINGS": "error", "PATH": "", "PYTHONPATH": ":".join(sys.path)},
    )
    assert done.stderr == ""
