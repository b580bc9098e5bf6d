"""Pages and walks."""

from __future__ import annotations

import asyncio
import copy
import gc
import pickle
import warnings

import pytest
import tiktokshop

LIST = "order.get_order_list"


@pytest.fixture(autouse=True)
def many(sandbox):
    sandbox.place_orders(6)


def test_a_page_is_an_answer_and_a_way_to_all_items(client):
    page = client.order.get_order_list(page_size=4)
    assert len(page.orders) == 4
    assert page.has_next_page
    assert page["next_page_token"] == page.next_page_token
    ids = [order.id for order in page]
    assert len(set(ids)) == page.total_count
    assert [order.id for order in page.auto_paging_iter()] == ids, "a page can be walked again"
    assert [len(one.orders) for one in page.pages()][:2] == [4, 4]


def test_the_next_page_is_fetched_when_it_is_reached(client, sandbox):
    walk = client.order.get_order_list(page_size=4).auto_paging_iter()
    for _ in range(4):
        next(walk)
    assert len(sandbox.requests(operation=LIST)) == 1
    next(walk)
    assert len(sandbox.requests(operation=LIST)) == 2


def test_a_limit_ends_the_walk_without_needless_requests(client, sandbox):
    page = client.order.get_order_list(page_size=4)
    assert len(list(page.auto_paging_iter(limit=4))) == 4
    assert len(list(page.auto_paging_iter(limit=6))) == 6
    assert len(list(page.auto_paging_iter(limit=0))) == 0
    assert len(sandbox.requests(operation=LIST)) == 2
    assert len(list(client.order.get_order_list(page_size=4, limit=6))) == 6


def test_a_page_that_is_walked_again_keeps_the_limit(client):
    pages = list(client.order.get_order_list(page_size=2, limit=5).pages())
    ids = [order.id for page in pages for order in page.orders]
    assert [len(page.orders) for page in pages] == [2, 2, 1]
    for place, page in enumerate(pages):
        assert [order.id for order in page] == ids[2 * place :]


def test_the_token_of_a_page_that_was_cut_leads_to_what_was_cut_off(client):
    whole = [order.id for order in client.order.get_order_list(page_size=4)]
    page = client.order.get_order_list(page_size=4, limit=3)
    assert page.next_page_token != page["next_page_token"]
    rest = client.order.get_order_list(page_size=4, page_token=page.next_page_token)
    assert [order.id for order in rest] == whole[3:]


def test_the_length_of_a_page_is_not_that_of_the_walk(client):
    page = client.order.get_order_list(page_size=4)
    with pytest.raises(TypeError, match=r"len\(page\.orders\)"):
        len(page)
    assert page
    assert "orders" in page
    assert "nothing" not in page
    with pytest.raises(TypeError, match=r"page\.orders"):
        page.orders[0] in page  # noqa: B015
    assert len(list(page)) == page.total_count


def test_an_error_before_the_walk_has_no_token(client):
    with pytest.raises(tiktokshop.InvalidRequestError) as caught:
        client.order.get_order_list(page_size=101)
    assert caught.value.next_page_token is None
    with pytest.raises(tiktokshop.InvalidRequestError, match="page token") as caught:
        client.order.get_order_list(page_token="resume1.broken")
    assert caught.value.next_page_token == "resume1.broken"
    assert pickle.loads(pickle.dumps(caught.value)).next_page_token == "resume1.broken"


def test_a_walk_through_time_goes_forward_only(client, sandbox):
    now = sandbox.advance(1)
    walk = client.order.get_order_list_between(now - 86400 * 40, now, page_size=2)
    first = next(walk)
    rest = [order.id for page in walk.pages() for order in page.orders]
    pages = [page.orders for page in client.order.get_order_list_between(now - 86400 * 40, now, page_size=2).pages()]
    begun = next(orders for orders in pages if orders)
    assert begun[0] == first
    behind = pages[pages.index(begun) + 1 :]
    assert rest == [order.id for orders in behind for order in orders], "no page comes twice"


async def test_a_walk_through_time_has_pages_async(async_client, sandbox):
    now = sandbox.advance(1)
    async with async_client as client:

        def walk(**options):
            return client.order.get_order_list_between(now - 86400 * 40, now, page_size=2, **options)

        whole = [order.id async for order in walk()]
        pages = [page async for page in walk(limit=3).pages()]
        found = [order.id for page in pages for order in page.orders]
        rest = [order.id async for order in walk(page_token=pages[-1].next_page_token)]
    assert found + rest == whole
    assert len(found) == 3


async def test_a_call_of_a_page_that_nobody_awaits_is_told(async_client, sandbox):
    def forget():
        async_client.order.get_order_list(page_size=2)
        gc.collect()

    with pytest.warns(RuntimeWarning, match=r"order\.get_order_list was never awaited"):
        forget()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        await async_client.order.get_order_list(page_size=2)
        await asyncio.create_task(async_client.order.get_order_list(page_size=2))
        async for _ in async_client.order.get_order_list(page_size=2):
            break
        async for _ in async_client.order.get_order_list(page_size=2).pages():
            break
        async_client.order.get_order_list(page_size=2).close()
        gc.collect()
    assert len(sandbox.requests(operation=LIST)) == 4


def test_without_a_page_size_pages_are_as_large_as_they_may_be(client, sandbox):
    page = client.order.get_order_list()
    assert len(page.orders) == page.total_count
    assert ["page_size", "100"] in sandbox.requests(last=1)[0]["query"]


def test_a_repeated_token_ends_the_walk_with_an_error(client, sandbox):
    sandbox.fault("repeat_page_token", operation=LIST)
    with pytest.raises(tiktokshop.PagingError):
        list(client.order.get_order_list(page_size=2))


async def test_async_pages(async_client):
    async with async_client as client:
        page = await client.order.get_order_list(page_size=4)
        ids = [order.id async for order in page]
        assert len(set(ids)) == page.total_count
        assert [order.id async for order in client.order.get_order_list(page_size=4)] == ids
        assert [order.id async for order in client.order.get_order_list(page_size=4).auto_paging_iter(limit=5)] == ids[
            :5
        ]
        assert [len(one.orders) async for one in client.order.get_order_list(page_size=4).pages()][:2] == [4, 4]


def test_a_search_is_split_by_time(client, sandbox):
    now = sandbox.advance(1)
    wanted = {order.id for order in client.order.get_order_list()}
    found = [order.id for order in client.order.get_order_list_between(now - 86400 * 40, now, step=86400 * 10)]
    assert set(found) == wanted
    assert len(found) == len(wanted)
    assert len(list(client.order.get_order_list_between(now - 86400, now, limit=2))) == 2
    assert len(sandbox.requests(operation=LIST)) > 4
    returns = client.return_refund.search_returns_between(now - 86400 * 30, now)
    assert {one.return_id for one in returns} == {one.return_id for one in client.return_refund.search_returns()}


async def test_a_search_is_split_by_time_async(async_client, sandbox):
    now = sandbox.advance(1)
    async with async_client as client:
        found = [order.id async for order in client.order.get_order_list_between(now - 86400 * 2, now)]
    assert len(found) == len(set(found)) >= 6


def test_a_limit_of_nothing_is_an_empty_page(client, sandbox):
    page = client.order.get_order_list(page_size=2, limit=0)
    assert (page.orders, page.has_next_page, list(page)) == ([], False, [])
    with pytest.raises(AttributeError, match="not made of a response"):
        page.response  # noqa: B018
    assert sandbox.requests(operation=LIST) == []


async def test_a_limit_of_nothing_is_an_empty_page_async(async_client, sandbox):
    assert [order async for order in async_client.order.get_order_list(page_size=2, limit=0)] == []
    assert (await async_client.order.get_order_list(page_size=2, limit=0)).orders == []
    assert sandbox.requests(operation=LIST) == []


def test_a_page_of_a_closed_client_says_so(client):
    page = client.order.get_order_list(page_size=2)
    walk = page.auto_paging_iter()
    next(walk)
    client.close()
    with pytest.raises(tiktokshop.ConfigurationError, match="closed"):
        list(walk)
    with pytest.raises(tiktokshop.ConfigurationError, match="closed"), client:
        pytest.fail("it was opened again")


async def test_a_page_of_a_closed_client_says_so_async(async_client):
    async with async_client as client:
        page = await client.order.get_order_list(page_size=2)
    with pytest.raises(tiktokshop.ConfigurationError, match="closed"):
        [order async for order in page]


def test_a_page_that_was_copied_goes_on(client):
    page = client.order.get_order_list(page_size=4)
    for twin in (copy.copy(page), copy.deepcopy(page)):
        assert twin == page
        assert twin.response.request_id == page.response.request_id
        assert [order.id for order in twin] == [order.id for order in page]


def test_a_page_that_was_pickled_knows_where_it_stood(client):
    page = client.order.get_order_list(page_size=4)
    twin = pickle.loads(pickle.dumps(page))
    assert twin == page
    assert twin.next_page_token == page.next_page_token
    assert len(list(twin.auto_paging_iter(limit=4))) == 4
    with pytest.raises(tiktokshop.PagingError, match="pickled") as caught:
        list(twin)
    assert "next_page_token" in caught.value.hint
    rest = client.order.get_order_list(page_size=4, page_token=twin.next_page_token)
    assert [order.id for order in (*twin.orders, *rest)] == [order.id for order in page]
    *_, last = page.pages()
    assert len(list(pickle.loads(pickle.dumps(last)))) == len(last.orders)


async def test_the_call_of_a_page_is_a_coroutine(async_client):
    call = async_client.order.get_order_list
    task = asyncio.create_task(call(page_size=2))
    first, second = await asyncio.gather(call(page_size=1), call(page_size=3))
    assert [len(page.orders) for page in (first, second, await task)] == [1, 3, 2]
    assert len((await asyncio.wait_for(call(page_size=2), 30)).orders) == 2
    with pytest.raises(tiktokshop.InvalidRequestError, match="page_sise"):
        await asyncio.create_task(call(page_sise=2))
    forgotten = call(page_size=2)
    with pytest.raises(AttributeError, match="await it"):
        forgotten.orders  # noqa: B018
    forgotten.close()


def test_the_call_of_a_page_runs_by_itself(sandbox):
    assert len(asyncio.run(sandbox.async_client().order.get_order_list(page_size=2)).orders) == 2


async def test_the_call_of_a_page_can_be_cancelled(async_client, sandbox):
    sandbox.fault("rate_limit", operation=LIST, retry_after=60)
    retries = asyncio.Queue()
    async_client.on("retry", retries.put)
    task = asyncio.create_task(async_client.order.get_order_list(page_size=2))
    await asyncio.wait_for(retries.get(), 30)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
