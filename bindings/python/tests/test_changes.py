"""What changes is given once, and a cursor continues."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
import tiktokshop


@pytest.fixture(autouse=True)
def many(sandbox):
    sandbox.place_orders(12)


def test_each_change_comes_once_across_restarts(client):
    whole = [change.id for change in client.sync.orders(page_size=10)]
    assert len(set(whole)) == len(whole) > 12
    ids, cursor = [], None
    while (change := next(client.sync.orders(cursor=cursor, page_size=10), None)) is not None:
        ids.append(change.id)
        cursor = change.cursor
        assert len(ids) <= len(whole)
    assert sorted(ids) == sorted(whole)


def test_a_change_says_what_it_is_and_the_walk_where_it_is(client, sandbox):
    walk = client.sync.orders()
    changes = list(walk)
    assert changes[0].kind == "order"
    assert changes[0].data["id"] == changes[0].id
    assert walk.cursor == changes[-1].cursor
    sandbox.place_orders(1)
    assert len(list(client.sync.orders(cursor=walk.cursor))) == 1


def test_every_kind_can_be_followed(client):
    sync = client.sync
    kinds = {change.kind for walk in (sync.returns(), sync.products(), sync.statements()) for change in walk}
    assert kinds == {"return", "product", "statement"}
    with pytest.raises(tiktokshop.InvalidRequestError, match="cursor"):
        sync.returns(cursor="mistyped")


def test_changes_are_wanted_since_a_time_and_until_one(client, sandbox):
    since = sandbox.advance(3600)
    sandbox.place_orders(2)
    # The sandbox is an hour ahead of this machine.
    until = datetime.fromtimestamp(since + 60, timezone.utc)
    assert len(list(client.sync.orders(since, until=until))) == 2
    assert len(list(client.sync.orders(datetime.fromtimestamp(since, timezone.utc), until=until))) == 2


def test_the_cursor_moves_on_even_if_nothing_changed(client):
    walk = client.sync.orders(since=datetime.now(timezone.utc) + timedelta(days=1))
    assert walk.cursor is None
    assert list(walk) == []
    assert walk.cursor
    assert list(client.sync.orders(cursor=walk.cursor)) == []


def test_a_burst_of_throttling_delays_the_changes_and_loses_none(client, sandbox):
    whole = sorted(change.id for change in client.sync.orders())
    sandbox.fault("rate_limit", operation="order.get_order_list", times=8, retry_after=0)
    assert sorted(change.id for change in client.sync.orders(page_size=10)) == whole
    refused = [one for one in sandbox.requests(operation="order.get_order_list", last=500) if one.status == 429]
    assert len(refused) == 8


def test_a_loop_that_is_left_asks_for_nothing_more(client, sandbox):
    walk = client.sync.orders(page_size=10)
    first = next(walk)
    assert walk.cursor == first.cursor
    assert len(sandbox.requests(operation="order.get_order_list", last=500)) == 1


def test_mistakes_in_options_are_told_at_once(client):
    with pytest.raises(tiktokshop.InvalidRequestError, match="'sinse'") as caught:
        client.sync.orders(sinse=0)
    assert "since" in caught.value.hint
    for option, wrong in {"since": "yesterday", "until": "now", "overlap": -1, "page_size": "ten"}.items():
        with pytest.raises(tiktokshop.InvalidRequestError, match=option):
            client.sync.orders(**{option: wrong})


def test_batches_are_the_changes_of_a_page(client):
    whole = sorted(change.id for change in client.sync.orders())
    walk = client.sync.orders(page_size=10)
    first = next(walk)
    batch = next(walk.batches())
    assert 0 < len(batch) < 10
    assert walk.cursor == batch[-1].cursor
    rest = [change for batch in client.sync.orders(cursor=walk.cursor, page_size=10).batches() for change in batch]
    assert sorted(change.id for change in [first, *batch, *rest]) == whole


async def test_with_async_for(async_client):
    async with async_client as client:
        found = [change.id async for change in client.sync.orders(page_size=10)]
        assert len(found) > 12
        batches = [len(batch) async for batch in client.sync.orders(page_size=10).batches()]
        assert sum(batches) == len(found)
