"""Answers as objects."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Mapping
from datetime import datetime, timezone
from decimal import Decimal

import fastapi
import pandas
import pydantic
import pytest
import tiktokshop
from tiktokshop import Model, Money
from tiktokshop._generated.order.models import GetOrderListResponse, LineItem, Order
from tiktokshop.types import order as orders


@pytest.fixture
def one():
    return Order(
        {
            "id": "576400000035694510",
            "create_time": 1700000000,
            "line_items": [{"id": 7380066284010030890, "sale_price": "22.75"}],
            "packages": None,
            "new_field": {"deep": [1, 2]},
            "status": "UNPAID",
        }
    )


def test_attribute_and_item_are_the_same(one):
    assert one.id == one["id"] == "576400000035694510"
    assert one.line_items is one["line_items"]
    assert isinstance(one.line_items[0], LineItem)


def test_what_was_left_out_is_none_or_an_empty_list(one):
    assert one.cancel_reason is None
    assert one.packages == one["packages"] == []
    assert one.recipient_address is None
    assert one.get("cancel_reason", "-") == "-"
    with pytest.raises(KeyError):
        one["cancel_reason"]


def test_ids_that_came_as_numbers_are_text(one):
    assert one.line_items[0].id == "7380066284010030890"


def test_unknown_fields_are_kept(one):
    assert one.new_field.deep == [1, 2]
    assert one["new_field"]["deep"] == [1, 2]
    assert one.to_dict()["new_field"] == {"deep": [1, 2]}


def test_a_misspelt_field_is_told(one):
    with pytest.raises(AttributeError, match="did you mean 'line_items'"):
        one.line_itms  # noqa: B018


def test_to_dict_is_plain_after_reading_too(one):
    before = one.to_dict()
    assert one.line_items[0].sale_price == "22.75"
    assert one.new_field.deep
    assert one.to_dict() == before
    assert type(one.to_dict()["line_items"][0]) is dict


def test_helpers(one):
    assert one.to_datetime("create_time") == datetime(2023, 11, 14, 22, 13, 20, tzinfo=timezone.utc)
    assert one.line_items[0].to_decimal("sale_price") == Decimal("22.75")
    assert one.to_datetime("update_time") is None
    assert Money({"amount": "0.10", "currency": "USD"}).decimal == Decimal("0.10")
    assert str(Money({"amount": "0.10", "currency": "USD"})) == "0.10 USD"


def test_it_behaves_as_values_do(one):
    assert one == copy.deepcopy(one) == pickle.loads(pickle.dumps(one))
    assert one == one.to_dict()
    assert one != Order({})
    assert {**one} == {name: one[name] for name in one}
    assert "id" in one
    assert "nothing" not in one
    assert len(one) == 6
    assert repr(Order({"id": "1"})) == "Order(id='1')"
    assert "status" in dir(one)
    copied = copy.copy(one)
    copied.status = "CANCELLED"
    assert one.status == "UNPAID"
    with pytest.raises(TypeError):
        hash(one)


def test_a_table_of_pandas_is_made_of_fields(client, sandbox):
    sandbox.place_orders(3)
    page = client.order.get_order_list()
    table = pandas.DataFrame(page.orders)
    assert list(table["id"]) == [order.id for order in page.orders]
    assert set(table.columns) == {name for order in page.orders for name in order}
    assert list(pandas.DataFrame(page)["status"]) == [order.status for order in page.orders]
    assert list(pandas.DataFrame.from_records([order.to_dict() for order in page.orders])["id"]) == list(table["id"])


def test_it_is_a_mapping(one):
    assert isinstance(one, Mapping)
    assert dict(one.items()) == {name: one[name] for name in one}
    assert list(one.values()) == [one[name] for name in one]
    assert len(one) == len(list(one)) == len(list(one.keys()))
    match one:
        case {"id": identity, "status": "UNPAID"}:
            assert identity == one.id
        case _:
            pytest.fail("no case fits")


def test_it_is_shown_in_a_line_that_stays_short(one):
    assert repr(one).startswith(
        "Order(id='576400000035694510', create_time=1700000000, line_items=[1 item], packages=None"
    )
    assert (
        repr(Order({"price": {"amount": "1.50", "currency": "USD"}})) == "Order(price={amount='1.50', currency='USD'})"
    )
    wild = {f"field_{number}" * 9: "x" * 10_000 for number in range(500)}
    for shown in (repr(Order(wild)), repr(Order({"a": [wild] * 500})), repr(Order({"a": wild}))):
        assert len(shown) < 1200
    assert "492 more" in repr(Order(wild))
    assert repr(Order({"a": {1, 2}, "b": "\x1b[31m"})) == "Order(a=an object of type set, b='\\x1b[31m')"


def test_a_notebook_shows_a_table_and_nothing_of_it_runs(one):
    assert "<td>status</td><td>&#x27;UNPAID&#x27;</td>" in one._repr_html_()
    hostile = "<script>alert(1)</script>"
    shown = Order({hostile: hostile, "id": hostile})._repr_html_()
    assert "<script" not in shown
    assert "&lt;script&gt;" in shown
    assert len(Order({str(number): "x" * 1000 for number in range(9000)})._repr_html_()) < 20_000


def test_a_page_is_shown_as_the_table_of_its_items(client, sandbox):
    sandbox.place_orders(3)
    page = client.order.get_order_list(page_size=3)
    shown = page._repr_html_()
    assert shown.count("<tr>") == 4
    assert all(order.id in shown for order in page.orders)
    assert len(repr(page)) < 1200


def test_it_can_be_matched(one):
    match one:
        case Order(status="UNPAID", id=identity):
            assert identity == one.id
        case _:
            pytest.fail("no case fits")


def test_enums_are_text():
    assert orders.OrderStatus.UNPAID == "UNPAID"
    assert f"{orders.OrderStatus.UNPAID}" == str(orders.OrderStatus.UNPAID) == "UNPAID"
    assert Order({"status": "UNPAID"}).status == orders.OrderStatus.UNPAID
    assert Order({"status": "SOMETHING_NEW"}).status == "SOMETHING_NEW"


def test_fields_that_shadow_methods_of_dict_are_fields():
    assert Model({"items": [1], "values": [2]}).items == [1]
    assert Model({"items": [1], "values": [2]}).values == [2]


def test_models_are_made_by_hand_too():
    made = GetOrderListResponse(orders=[{"id": "1"}])
    assert made.orders[0].id == "1"
    with pytest.raises(AttributeError):
        made.response  # noqa: B018
    assert made.item_errors == []


def test_reading_large_answers_leaves_the_collector_as_it_was():
    import gc

    from tiktokshop._native import decode

    text = b"[" + b",".join([b'{"a":[1]}'] * 5000) + b"]"
    assert len(decode(text)) == 5000
    assert gc.isenabled()
    with pytest.raises(tiktokshop.DecodeError, match="EOF"):
        decode(text[:-1])
    assert gc.isenabled()
    gc.disable()
    try:
        decode(text)
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_answers_are_pickled_with_what_they_came_in(client, order_id):
    answer = client.order.get_order_detail(ids=[order_id])
    for twin in (pickle.loads(pickle.dumps(answer)), copy.copy(answer), copy.deepcopy(answer)):
        assert type(twin) is type(answer)
        assert twin == answer
        assert twin.response.text == answer.response.text
        assert twin.response.headers == answer.response.headers
        assert (twin.response.attempts, twin.response.elapsed) == (1, answer.response.elapsed)
    again = pickle.loads(pickle.dumps(pickle.loads(pickle.dumps(answer))))
    assert again.response.request_id == answer.response.request_id


def test_failed_items_are_pickled_too(sandbox, client):
    product = client.product.search_products(page_size=1).products[0]
    skus = [{"id": "1", "inventory": [{"quantity": 1}]}, {"id": product.skus[0].id, "inventory": [{"quantity": 1}]}]
    answer = client.product.update_inventory(product_id=product.id, skus=skus)
    assert answer.item_errors
    assert pickle.loads(pickle.dumps(answer)).item_errors == answer.item_errors


def test_helpers_tell_what_is_misspelt_or_of_another_kind():
    one = Order({"status": "UNPAID", "new_field": "1700000000"})
    assert one.to_datetime("new_field").year == 2023
    assert one.to_datetime("create_time") is None
    assert one.to_decimal("buyer_email") is None
    for helper in (one.to_datetime, one.to_decimal):
        with pytest.raises(AttributeError, match="did you mean 'create_time'"):
            helper("craete_time")
        with pytest.raises(ValueError, match="'status' is 'UNPAID'"):
            helper("status")
    with pytest.raises(ValueError, match="Unix seconds"):
        Model({"id": "576400000035694510"}).to_datetime("id")
    assert Model({}).to_datetime("anything") is None


def test_encoders_that_ask_get_plain_values(one):
    assert one.__json__() == one.to_dict()
    del one["id"]
    assert "id" not in one


def test_answers_are_fields_of_pydantic_models(one):
    class Parcel(pydantic.BaseModel):
        order: Order
        rest: list[Model] = []

    parcel = Parcel(order=one, rest=[{"a": 1}])
    assert parcel.order is one
    assert parcel.rest[0].a == 1
    assert parcel.model_dump() == {"order": one.to_dict(), "rest": [{"a": 1}]}
    assert type(Parcel.model_validate_json(parcel.model_dump_json()).order) is Order
    assert Parcel.model_json_schema()["properties"]["order"]["type"] == "object"
    with pytest.raises(pydantic.ValidationError, match="a dict or an object of Order"):
        Parcel(order="UNPAID")


def test_a_route_of_fastapi_returns_an_answer(client):
    app = fastapi.FastAPI()

    @app.get("/order")
    def newest() -> Order:
        return client.order.get_order_list(page_size=1).orders[0]

    route = next(route for route in app.routes if getattr(route, "path", "") == "/order")
    assert route.response_field
    assert app.openapi()["paths"]["/order"]
