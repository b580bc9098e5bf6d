"""What may be given as a parameter, and how it is sent."""

from __future__ import annotations

import io
import json
from collections import deque
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from uuid import UUID

import pytest
from tiktokshop import BusinessError, InvalidRequestError, Model
from tiktokshop._encode import call_input, dumps, plain
from tiktokshop.types import order


class Place(Enum):
    HERE = "here"


class Column:
    """An integer of another library."""

    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number

    def __int__(self):
        return self.number


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (datetime(2023, 11, 14, 22, 13, 20, tzinfo=timezone.utc), 1700000000),
        (datetime(2023, 11, 15, 0, 13, 20, tzinfo=timezone(timedelta(hours=2))), 1700000000),
        (Decimal("19.90"), "19.90"),
        (Decimal("1E+3"), "1000"),
        (7380066284010030890, 7380066284010030890),
        (123456789012345678901, "123456789012345678901"),
        (-123456789012345678901, "-123456789012345678901"),
        (order.OrderStatus.UNPAID, "UNPAID"),
        (Place.HERE, "here"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        ((1, 2), [1, 2]),
        ({"a"}, ["a"]),
        ((number for number in (1, 2)), [1, 2]),
        (deque([1, 2]), [1, 2]),
        ({"a": 1}.keys(), ["a"]),
        ({"a": 1}.values(), [1]),
        (Column(7), 7),
        (Model({"ids": [7, "8"]}).ids, [7, "8"]),
        (Model({"inner": [{"x": [1]}]}).inner, [{"x": [1]}]),
        (Model({"id": "1", "inner": {"x": Decimal("0.1")}}), {"id": "1", "inner": {"x": "0.1"}}),
        ({"a": [{"b": 2**64}]}, {"a": [{"b": "18446744073709551616"}]}),
        (True, True),
        ("text", "text"),
    ],
)
def test_values(given, sent):
    assert plain(given) == sent
    assert type(plain(given)) is type(sent)


@pytest.mark.parametrize("given", [datetime(2023, 1, 1), date(2023, 1, 1), object(), b"bytes", 1j, io.BytesIO(), list])
def test_what_cannot_be_sent_is_refused_with_a_hint(given):
    with pytest.raises(InvalidRequestError) as caught:
        plain(given)
    assert caught.value.hint
    assert caught.value.code is None


def test_options_are_told_from_parameters():
    given = call_input(
        {"page_size": 2, "order_status": None},
        {"timeout": timedelta(seconds=1.5), "version": "202309", "query": {"a": 1}, "limit": 5, "other": "x"},
    )
    assert given == {
        "params": {"page_size": 2, "other": "x"},
        "query": {"a": 1},
        "limit": 5,
        "options": {"timeout": 1.5, "version": "202309"},
    }
    assert json.loads(dumps(given)) == given


def test_datetimes_and_long_ids_reach_the_platform(client, sandbox):
    since = datetime.now(timezone.utc) - timedelta(days=1)
    client.order.get_order_list(page_size=1, create_time_ge=since, order_status=order.OrderStatus.UNPAID)
    body = json.loads(sandbox.requests(last=1)[0]["body"])
    assert body == {"create_time_ge": int(since.timestamp()), "order_status": "UNPAID"}
    with pytest.raises(BusinessError):
        client.order.get_order_detail(ids=[576400000035694510, 123456789012345678901])
    query = dict(map(tuple, sandbox.requests(last=1)[0]["query"]))
    assert query["ids"] == "576400000035694510,123456789012345678901"


def test_all_parameters_that_are_missing_or_unknown_are_told_before_anything_is_sent(client, sandbox):
    with pytest.raises(InvalidRequestError, match="`ids` is required"):
        client.order.get_order_detail()
    with pytest.raises(InvalidRequestError, match="Did you mean `page_size`"):
        client.order.get_order_list(page_sise=2)
    assert sandbox.requests() == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("timeout", "5"),
        ("timeout", 0),
        ("timeout", float("nan")),
        ("timeout", True),
        ("max_retries", -1),
        ("max_retries", 1.5),
        ("limit", -1),
        ("limit", "3"),
        ("raise_on_item_error", "no"),
        ("version", 202309.5),
        ("access_token", ["TTP_secret"]),
        ("extra_headers", [("a", "b")]),
        ("extra_query", "a=b"),
    ],
)
def test_an_option_of_the_wrong_type_is_told_by_its_name(client, sandbox, name, value):
    with pytest.raises(InvalidRequestError, match=f"`{name}` must be") as caught:
        client.order.get_order_list(page_size=1, **{name: value})
    assert "TTP_secret" not in str(caught.value)
    assert sandbox.requests() == []


def test_a_version_may_be_a_number_and_a_misspelt_option_is_told_from_a_parameter(client):
    assert client.order.get_order_list(page_size=1, version=202309).response.version == "202309"
    with pytest.raises(InvalidRequestError, match="Did you mean the option `timeout`"):
        client.order.get_order_list(page_size=1, timout=5)
    with pytest.raises(InvalidRequestError, match="Did you mean `page_size`") as caught:
        client.order.get_order_list(page_sise=1)
    assert "the option" not in str(caught.value)


@pytest.mark.parametrize("given", [float("nan"), float("inf"), "half \ud83d"])
def test_what_is_no_json_is_refused_as_the_rest(client, given):
    with pytest.raises(InvalidRequestError, match="cannot be sent") as caught:
        client.order.get_order_list(page_size=1, order_status=given)
    assert caught.value.hint


def test_a_raw_request_loses_nothing_that_it_was_given(client, sandbox):
    for name in ("json", "params", "data", "headers", "foo", "limit"):
        with pytest.raises(InvalidRequestError, match=f"request\\(\\) has no '{name}'"):
            client.request("POST", "/order/202309/orders/search", **{name: {"page_size": 1}})
    with pytest.raises(InvalidRequestError, match="It is called body here"):
        client.request("POST", "/order/202309/orders/search", json={})
    with pytest.raises(InvalidRequestError, match="`query` must be a dict"):
        client.request("POST", "/order/202309/orders/search", query="page_size=1")
    assert sandbox.requests() == []
    assert client.request("POST", "/order/202309/orders/search", query={"page_size": 1}, timeout=5, version=None)


def test_lists_of_an_answer_are_parameters(client, sandbox):
    orders = client.order.get_order_list(page_size=2).orders
    answer = client.order.get_order_detail(ids=(order.id for order in orders))
    lines = answer.orders[0].line_items
    assert lines[0].id, "it was read"
    with pytest.raises(InvalidRequestError, match=r"no parameter `lines`"):
        client.order.get_order_detail(ids=[orders[0].id], lines=lines)
    client.order.get_order_detail(ids=[orders[0].id], extra_query={"lines": [line.id for line in lines]})
    client.request("POST", "/order/202309/orders/search", query={"page_size": 1}, body={"line_items": lines})
    body = json.loads(sandbox.requests(last=1)[0]["body"])
    assert body["line_items"][0]["id"] == lines[0].id


@pytest.mark.parametrize("wrong", ["2024-01-01", True, float("nan"), None])
def test_windows_are_of_times(client, sandbox, wrong):
    now = datetime.now(timezone.utc)
    with pytest.raises(InvalidRequestError, match="`start` must be a datetime"):
        list(client.order.get_order_list_between(wrong, now))
    with pytest.raises(InvalidRequestError, match="`end` must be a datetime"):
        list(client.order.get_order_list_between(now, wrong))
    assert sandbox.requests() == []
    assert list(client.order.get_order_list_between(now.timestamp() - 86400.5, now.timestamp() + 60.5))


def test_files_of_a_raw_request_come_by_name(client):
    with pytest.raises(InvalidRequestError, match="`files` must be a dict"):
        client.request("POST", "/product/202309/images/upload", files=[("data", b"x")])


async def test_files_of_a_raw_request_come_by_name_async(async_client):
    with pytest.raises(InvalidRequestError, match="`files` must be a dict"):
        await async_client.request("POST", "/product/202309/images/upload", files=[("data", b"x")])


def test_a_label_takes_its_options_by_name(client, sandbox):
    with pytest.raises(InvalidRequestError, match=r"download_label\(\) has no 'document_sizes'") as caught:
        client.download_label("1", document_sizes="A6")
    assert "document_size" in caught.value.hint
    for wrong in ({"poll": -1}, {"ready_timeout": "soon"}, {"timeout": 0}):
        with pytest.raises(InvalidRequestError, match=f"`{next(iter(wrong))}` must be"):
            client.download_label("1", **wrong)
    assert sandbox.requests() == []
