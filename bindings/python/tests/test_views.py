"""Models are views of the text of a response. Each promise of a model holds for them as for one made of a dict."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from tiktokshop import Client, Model
from tiktokshop._generated.order.models import GetOrderListResponse, Order
from tiktokshop.model import ResponseModel, kinds_of, response_model

FOLDER = Path(__file__).parents[3] / "tests" / "payloads"
PACKAGE = Path(import_module("tiktokshop").__file__).parent / "_generated"
DOMAINS = sorted(path.parent.name for path in PACKAGE.glob("*/models.py"))
ODD = '\u00e9\u4e16\U0001f600 "quoted" \\ / \n'


class Platform:
    """Answers each request with the same `data`, byte by byte."""

    def __init__(self) -> None:
        self.body = b""
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler(self))
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        given: dict[str, Any] = {"app_key": "k", "app_secret": "s", "access_token": "t", "env": False}
        url = f"http://127.0.0.1:{self._server.server_port}"
        self._client = Client(**given, api_url=url, no_proxy=True, limiter=False, max_retries=0)

    def answer(self, data: str) -> Any:
        """A response with this `data`, in JSON. Each model that is made of it is a new view."""
        self.body = b'{"code":0,"data":' + data.encode() + b',"message":"Success","request_id":"R"}'
        return self._client.request("GET", "/any/202309/path")._raw

    def read(self, data: str, model: type[Any] = ResponseModel) -> Any:
        """The model of such a response."""
        return response_model(self.answer(data), model)

    def close(self) -> None:
        self._client.close()
        self._server.shutdown()
        self._server.server_close()


def handler(platform: Platform) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Head and body are two writes: the second would wait 40 ms for the client to acknowledge the first.
        disable_nagle_algorithm = True

        def do_GET(self):
            self.send_response(200)
            self.send_header("content-length", str(len(platform.body)))
            self.end_headers()
            self.wfile.write(platform.body)

        def log_message(self, *_about):
            pass

    return Handler


@pytest.fixture(scope="module")
def platform() -> Iterator[Platform]:
    platform = Platform()
    yield platform
    platform.close()


def views(platform: Platform, data: dict[str, Any], model: type[Any]) -> Callable[[], Any]:
    """Makes objects of a class as they come in a response: as all of it, or in a list."""
    if issubclass(model, ResponseModel):
        raw = platform.answer(json.dumps(data))
        return lambda: response_model(raw, model)
    module = ModuleType(f"{__name__}.listed")
    module.Them = model  # type: ignore[attr-defined]
    sys.modules[module.__name__] = module
    fields = {"__slots__": (), "__module__": module.__name__, "__annotations__": {"them": "list[Them]"}}
    listing: Any = type("Listing", (ResponseModel,), fields)
    raw = platform.answer(json.dumps({"them": [data]}))
    return lambda: response_model(raw, listing).them[0]


def sample(model: type[Model], depth: int = 1) -> dict[str, Any]:
    """What the platform may send for a class: every field in turn well, as a number, as null, and one that is new."""
    made: dict[str, Any] = {}
    for at, (name, field) in enumerate(kinds_of(model).items()):
        value: Any = [ODD, 7380066284010030890, None, True, 12.50, "SOMETHING_NEW"][at % 6]
        inner = field.inner
        if inner is not None and depth:
            value = None if at % 5 == 4 else sample(inner, depth - 1)
        made[name] = [value, value] if field.is_list and value is not None else value
    return {**made, "new_field": {"deep": [1, {"deeper": None}]}, "new_list": [[1, "2"], []]}


def same(one: Any, two: Any) -> bool:
    """Whether two values are of the same classes and equal, at any depth."""
    if type(one) is not type(two):
        return False
    if isinstance(one, Model):
        return list(one) == list(two) and all(same(one[name], two[name]) for name in one)
    if isinstance(one, list):
        return len(one) == len(two) and all(map(same, one, two))
    return bool(one == two)


@pytest.mark.parametrize("domain", DOMAINS)
def test_every_promise_holds_for_every_model(platform, domain):
    models = vars(import_module(f"tiktokshop._generated.{domain}.models")).values()
    models = [one for one in models if isinstance(one, type) and issubclass(one, Model) and "models" in one.__module__]
    assert models
    for model in models:
        if not hasattr(model, "auto_paging_iter"):
            check(platform, model, sample(model))


PAYLOADS = [entry["file"] for entry in json.loads((FOLDER / "index.json").read_text(encoding="utf-8"))]


@pytest.mark.parametrize("file", PAYLOADS)
def test_every_promise_holds_for_what_was_recorded(platform, file):
    from .test_payloads import PAYLOADS as MODELS

    data = json.loads((FOLDER / file).read_text(encoding="utf-8")).get("data")
    name = MODELS.get(file.removesuffix(".json"))
    model: type[Any] = ResponseModel
    if name is not None:
        domain, name = name.split(".")
        model = getattr(import_module(f"tiktokshop._generated.{domain}.models"), name)
    if isinstance(data, dict):
        check(platform, model, data)


def check(platform: Platform, model: type[Any], data: dict[str, Any]) -> None:
    fresh = views(platform, data, model)
    by_hand = model(copy.deepcopy(data))
    told = f"{model.__module__}.{model.__name__}"
    assert fresh().to_dict() == data, told
    assert fresh() == by_hand == data, told
    assert fresh() != {**data, "one_more": 1}
    assert repr(fresh()) == repr(by_hand)
    assert [*fresh()] == [*data]
    assert [*fresh().keys()] == [*data]
    assert (len(fresh()), bool(fresh()), "new_x" in fresh()) == (len(data), True, False)
    for name in kinds_of(model):
        # What has been read before must make no difference.
        assert same(getattr(fresh(), name), getattr(by_hand, name)), f"{told}.{name}"
    read = fresh()
    for name in data:
        value = read[name]
        assert name in read
        assert same(value, by_hand[name]), f"{told}[{name!r}]"
        assert same(read.get(name), value)
        if isinstance(data[name], (dict, list)):
            assert read[name] is value, f"{told}[{name!r}] is read once"
    assert same(read, by_hand)
    # Numbers in a list of ids have become text by now, in both.
    assert read.to_dict() == by_hand.to_dict()
    for half_read in (fresh(), read):
        for twin in (copy.copy(half_read), copy.deepcopy(half_read), pickle.loads(pickle.dumps(half_read))):
            assert type(twin) is type(half_read)
            assert twin == half_read
    changed = fresh()
    changed.one_more = 1
    assert changed.to_dict() == {**data, "one_more": 1}
    with pytest.raises(TypeError):
        hash(fresh())


TEXT = json.dumps(
    {
        "orders": [
            {"id": "1", "line_items": [{"id": "2", "sale_price": "1"}], "payment": {"tax": "3"}, "packages": None},
            None,
            {"id": 9, "status": "MOON"},
        ],
        "next_page_token": "",
    }
)


def test_what_is_changed_stays_changed_whatever_is_read_later(platform):
    page = platform.read(TEXT, GetOrderListResponse)
    order = page.orders[0]
    order.line_items[0].sale_price = "5"
    order.payment["tax"] = "6"
    order["status"] = "CANCELLED"
    del order["packages"]
    assert (order.line_items[0].sale_price, order.payment.tax, order.status) == ("5", "6", "CANCELLED")
    told = page.to_dict()["orders"][0]
    assert told == {
        "id": "1",
        "line_items": [{"id": "2", "sale_price": "5"}],
        "payment": {"tax": "6"},
        "status": "CANCELLED",
    }
    page.orders.append(Order({"id": "new"}))
    assert [order and order.id for order in page.orders] == ["1", None, "9", "new"]


def test_a_copy_is_on_its_own(platform):
    order = platform.read(TEXT, GetOrderListResponse).orders[0]
    twin, deep = copy.copy(order), copy.deepcopy(order)
    twin.id, deep.payment.tax = "other", "other"
    assert (order.id, order.payment.tax) == ("1", "3")


def test_an_object_lives_on_without_its_response(platform):
    page = platform.read(TEXT, GetOrderListResponse)
    order, gone = page.orders[0], weakref.ref(page)
    del page
    gc.collect()
    assert gone() is None
    assert (order.id, order.line_items[0].sale_price) == ("1", "1")


def test_objects_that_hold_each_other_are_collected(platform):
    order = platform.read(TEXT, GetOrderListResponse).orders[0]
    order.payment.order = order
    gone = weakref.ref(order)
    del order
    gc.collect()
    assert gone() is None


def test_odd_texts_read_as_json_reads_them(platform):
    odd = r'{"a\u0062":1,"twice":1,"twice":"2","half":"x\ud83d","big":12345678901234567890123,"n":-0.0,"e":1e3,"":[ ]}'
    read = platform.read(odd)
    assert read.to_dict() == {
        "ab": 1,
        "twice": "2",
        "half": "x\ufffd",
        "big": 12345678901234567890123,
        "n": -0.0,
        "e": 1000.0,
        "": [],
    }
    fresh = platform.read(odd)
    assert (fresh.ab, fresh["ab"], fresh.twice, fresh.half, fresh.e, fresh[""]) == (1, 1, "2", "x\ufffd", 1000.0, [])
    for missing in ("nothing", "\ud83d", 7, None):
        assert missing not in platform.read(odd)
        with pytest.raises(KeyError):
            platform.read(odd)[missing]


@pytest.mark.parametrize("text", ["[1,2]", '"text"', "7", "true"])
def test_data_that_is_no_object_is_called_data(platform, text):
    assert platform.read(text).to_dict() == {"data": json.loads(text)}


def test_data_that_is_missing_is_empty(platform):
    assert platform.read("null").to_dict() == {}
    assert platform.read("{}").to_dict() == {}


@pytest.mark.parametrize("depth", [1, 3, 4, 5, 100, 130, 190])
def test_depth_makes_no_difference(platform, depth):
    text = '{"a":' * depth + "[1]" + "}" * depth
    read = platform.read(text)
    assert read.to_dict() == json.loads(text)
    at = platform.read(text)
    for _ in range(depth):
        at = at.a
    assert at == [1]


def test_what_is_nested_too_deeply_is_told_at_once(platform):
    from tiktokshop import DecodeError

    with pytest.raises(DecodeError):
        platform.read('{"a":' * 300 + "1" + "}" * 300)


def test_threads_that_read_the_same_object_see_one(platform):
    found: list[Any] = []
    for _ in range(50):
        order = platform.read(TEXT, GetOrderListResponse).orders[0]
        start = threading.Barrier(4)

        def read(reads_all, order=order, start=start):
            start.wait()
            if reads_all:
                assert len(order) == 4
            found.append((order.payment, order.line_items, order.payment))

        threads = [threading.Thread(target=read, args=[at % 2]) for at in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len({tuple(map(id, one)) for one in found}) == 1
        found.clear()


def test_classes_have_no_values():
    kinds_of(Order)
    assert not hasattr(Order, "id")
    with pytest.raises(AttributeError, match="'Order' has no attribute 'id'"):
        Order.id  # noqa: B018


class Mine(Order):
    """A user's own class."""

    note: str | Any

    @property
    def status(self) -> str:
        return "mine"

    def __init__(self, *given: Any, **more: Any) -> None:
        super().__init__(*given, **more)
        self.note = "made"


class Mines(ResponseModel):
    orders: list[Mine]


def test_classes_of_users_are_made_in_their_own_way(platform):
    order = platform.read(TEXT, Mines).orders[0]
    assert (type(order), order.note, order.status, order.id) == (Mine, "made", "mine", "1")
