"""What changes is given once, and a cursor continues."""

from __future__ import annotations

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


async def test_with_async_for(async_client):
    async with async_client as client:
        found = [change.id async for change in client.sync.orders(page_size=10)]
    assert len(found) > 12
