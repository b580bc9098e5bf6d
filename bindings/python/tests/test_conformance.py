"""The scenarios that all languages share, against the sandbox process: one test for each id of the table."""

from __future__ import annotations

import asyncio
import contextlib
import json
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlencode
from urllib.request import HTTPRedirectHandler, ProxyHandler, build_opener

import pytest
import tiktokshop
from tiktokshop import Client, MemoryStore, SQLiteStore, errors
from tiktokshop.webhooks import Webhooks

from .conftest import ROOT
from .files import PNG

TABLE = json.loads((ROOT / "tests/conformance/scenarios.json").read_text())
LIST = "order.get_order_list"


class _Stay(HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def consent(sandbox, link: str, decision: str = "approve") -> str:
    """The seller opens the link and decides, `approve` or `deny`: the URL that the browser is sent to."""
    from urllib.error import HTTPError
    from urllib.parse import parse_qs, urlsplit

    asked = parse_qs(urlsplit(link).query)
    form = {"decision": decision, "open_id": sandbox.accounts[0]["open_id"]}
    form.update({name: values[0] for name, values in asked.items()})
    page = link.split("?")[0]
    try:
        build_opener(ProxyHandler({}), _Stay()).open(page, urlencode(form).encode())
    except HTTPError as answer:
        return str(answer.headers["location"])
    raise AssertionError("the consent page did not send the browser back")


def test_authorize(sandbox):
    settings = sandbox.settings(access_token=None, shop_cipher=None, store=MemoryStore())
    with Client(**settings) as client:
        link = client.oauth.begin(host=sandbox.auth_url, note="from here")
        done = client.oauth.complete(consent(sandbox, link.url))
        assert done.note == "from here"
        assert done.shops[0].id == sandbox.shops[0]["id"]
        assert client.tokens.list() == [done.open_id]
        assert client.shop(done.shops[0].id).order.get_order_list(page_size=1).orders
        assert client.tokens.get(done.open_id).access_token == "[redacted]"


def test_one_browser(sandbox):
    with Client(**sandbox.settings(access_token=None, shop_cipher=None, store=MemoryStore())) as client:
        mine = client.oauth.begin_in_browser(host=sandbox.auth_url, note="user 7")
        other = client.oauth.begin_in_browser(host=sandbox.auth_url)
        callback = consent(sandbox, mine.url)
        with pytest.raises(errors.InvalidRequestError):
            client.oauth.complete_in_browser(callback, cookies=other.set_cookie.split(";")[0])
        end = client.oauth.complete_in_browser(callback, cookies=mine.set_cookie.split(";")[0])
        assert (end.authorization.note, end.again) == ("user 7", False)
        again = client.oauth.complete_in_browser(callback, cookies=end.unfinished.split(";")[0])
        assert (again.authorization.open_id, again.again) == (end.authorization.open_id, True)
        assert client.oauth.complete_in_browser(callback, cookies=again.finished.split(";")[0]).authorization is None


def test_all_pages(client, sandbox):
    sandbox.place_orders(4)
    first = client.order.get_order_list(page_size=3)
    walked = [order.id for order in first.auto_paging_iter()]
    assert len(walked) == len(set(walked)) == first.total_count
    rest = client.order.get_order_list(page_size=3, page_token=first.next_page_token)
    assert [order.id for order in rest] == walked[3:]


def ids_of(pages) -> list[str]:
    return [order.id for page in pages for order in page.orders]


def refuse(sandbox) -> None:
    sandbox.fault({"type": "code", "code": 105005, "status": 403}, operation=LIST, times=1)


def test_resume_inside_a_page(client):
    whole = ids_of(client.order.get_order_list(page_size=3).pages())
    *_, last = pages = list(client.order.get_order_list(page_size=3, limit=4).pages())
    assert ids_of(pages) == whole[:4]
    assert len(last.orders) == 1
    rest = client.order.get_order_list(page_size=3, page_token=last.next_page_token)
    assert ids_of(pages) + ids_of(rest.pages()) == whole


def test_walk_fails_and_resumes(client, sandbox):
    whole = ids_of(client.order.get_order_list(page_size=3).pages())
    walk = client.order.get_order_list(page_size=3).auto_paging_iter()
    found = [next(walk).id for _ in range(3)]
    refuse(sandbox)
    with pytest.raises(errors.PermissionDeniedError) as caught:
        next(walk)
    rest = client.order.get_order_list(page_size=3, page_token=caught.value.next_page_token)
    assert found + [order.id for order in rest] == whole


def test_resume_a_walk_through_time(client, sandbox):
    def walk(**options):
        return client.order.get_order_list_between(1500000000, 2000000000, step=500000000, page_size=3, **options)

    whole = ids_of(walk().pages())
    *_, last = pages = list(walk(limit=4).pages())
    assert ids_of(pages) == whole[:4]
    assert ids_of(pages) + ids_of(walk(page_token=last.next_page_token).pages()) == whole
    items = walk()
    found = [next(items).id for _ in range(3)]
    refuse(sandbox)
    with pytest.raises(errors.PermissionDeniedError) as caught:
        next(items)
    assert found + [order.id for order in walk(page_token=caught.value.next_page_token)] == whole


def test_refresh_once_under_100_calls(sandbox):
    settings = sandbox.settings(refresh_token=sandbox.refresh_token, limiter=False)
    with Client(**settings) as client, ThreadPoolExecutor(50) as pool:
        sandbox.expire_tokens()
        calls = [pool.submit(client.order.get_order_list, page_size=1) for _ in range(100)]
        assert all(call.result().orders for call in calls)
    refreshes = [one for one in sandbox.requests(last=300) if one["path"].endswith("/token/refresh")]
    assert len(refreshes) == 1


def test_rate_limit_and_retry(client, sandbox):
    sandbox.fault("rate_limit", operation=LIST, times=1, retry_after=0)
    assert client.order.get_order_list(page_size=1).response.attempts == 2


def test_throttled_for_longer(sandbox):
    sandbox.fault("rate_limit", operation=LIST, times=3, retry_after=0)
    waits = []
    with sandbox.client(max_retries=1, hooks={"wait": waits.append}) as client:
        assert client.order.get_order_list(page_size=1).response.attempts == 4
    assert waits
    assert {event.operation for event in waits} == {LIST}


def test_call_id(sandbox):
    told, shop = [], sandbox.shops[0]["id"]
    with sandbox.client(shop_cipher=None, max_retries=1) as client:
        for event in ("request", "response", "retry", "failure"):
            client.on(event, lambda event: told.append(event) if event.operation == LIST else None)
        sandbox.fault({"type": "code", "code": 36009003, "status": 500}, operation=LIST)
        ids = []
        for _ in range(2):
            with pytest.raises(errors.ServerError) as caught:
                client.shop(shop).order.get_order_list(page_size=1)
            assert len(told) == 6
            assert {(event.call_id, event.shop) for event in told} == {(caught.value.call_id, shop)}
            assert caught.value.shop == shop
            ids.append(caught.value.call_id)
            told.clear()
        assert None not in ids
        assert ids[0] != ids[1]


@pytest.mark.parametrize("case", TABLE["errors"], ids=lambda case: case["kind"])
def test_every_error_kind(sandbox, case):
    from tiktokshop._generated.errors import BY_KIND

    sandbox.fault(case["action"], operation=LIST)
    with sandbox.client(max_retries=0) as client, pytest.raises(BY_KIND[case["kind"]]) as caught:
        client.order.get_order_list(page_size=1)
    error = caught.value
    assert type(error) is BY_KIND[case["kind"]]
    assert error.operation == LIST
    assert error.hint
    if case["action"]["type"] == "code":
        assert error.code == case["action"]["code"]
        assert error.request_id
    assert isinstance(error, errors.APIError | errors.TransportError | errors.DecodeError)


def test_upload(client, tmp_path):
    path = tmp_path / "front.png"
    path.write_bytes(PNG)
    for data in (PNG, path, str(path), path.open("rb"), (PNG[at : at + 100] for at in range(0, len(PNG), 100))):
        assert client.product.upload_product_image(data=data, use_case="MAIN_IMAGE").uri


def test_label(client, sandbox, tmp_path):
    package_id = ready_package(client, sandbox)
    label = client.download_label(package_id, document_type="SHIPPING_LABEL", path=tmp_path / "label.pdf")
    assert label.content.startswith(b"%PDF")
    assert label.extension == "pdf"
    assert (tmp_path / "label.pdf").read_bytes() == bytes(label)


def ready_package(client, sandbox) -> str:
    """A package whose label can be had: an order that was paid, and then shipped."""
    order_id = sandbox.place_orders(1, status="AWAITING_COLLECTION")[0]
    order = client.order.get_order_detail(ids=[order_id]).orders[0]
    return str(order.packages[0].id)


def test_webhook():
    sample = TABLE["webhook"]
    receiver = Webhooks(app_key=sample["app_key"], app_secret=sample["app_secret"])
    body = sample["body"].encode()
    event = receiver.construct_event(body, sample["signature"])
    assert event.type == "ORDER_STATUS_CHANGE"
    assert event.notification_id == "7380066284010030890"
    assert event.data.order_id == "576653688135258178"
    for raw, signature in ((body[:-1] + b" ", sample["signature"]), (body, "0" + sample["signature"][1:])):
        with pytest.raises(tiktokshop.WebhookSignatureError):
            receiver.construct_event(raw, signature)


def test_raw_request(client):
    by_hand = client.request("POST", "/order/202309/orders/search", query={"page_size": 2})
    by_method = client.order.get_order_list(page_size=2)
    assert by_hand.to_dict() == by_method.to_dict()
    assert json.loads(by_hand.response.text)["data"] == by_method.to_dict()
    assert by_hand.response.http_status == 200
    assert by_hand.response.headers["content-type"].startswith("application/json")


def test_older_version(client, sandbox, order_id):
    client.order.get_order_detail(ids=[order_id], version="202309")
    assert sandbox.requests(last=1)[0]["path"] == "/order/202309/orders"


def test_null_arrays(client, sandbox):
    sandbox.fault("null_arrays", operation=LIST)
    page = client.order.get_order_list(page_size=2)
    assert page.orders == []
    assert list(page) == []


def test_big_integers(client, sandbox):
    ids = [order.id for order in client.order.get_order_list(page_size=5).orders]
    sandbox.fault("numbers_for_strings", operation=LIST)
    page = client.order.get_order_list(page_size=5)
    assert isinstance(json.loads(page.response.text)["data"]["orders"][0]["id"], int)
    assert [order.id for order in page.orders] == ids
    assert [order["id"] for order in page.orders] == ids


def test_timeout(client, sandbox):
    fault = sandbox.fault("slow", operation=LIST, ms=5000)
    with pytest.raises(tiktokshop.TimeoutError) as caught:
        client.order.get_order_list(page_size=1, timeout=0.3, max_retries=0)
    assert isinstance(caught.value, TimeoutError)
    assert isinstance(caught.value, tiktokshop.TransportError)
    sandbox.control("DELETE", f"faults/{fault}")
    assert client.order.get_order_list(page_size=1).orders


def test_timeout_bounds_an_attempt(client, sandbox):
    sandbox.fault("slow", operation=LIST, ms=30_000, times=1)
    # A machine that is busy may need more than one more attempt.
    page = client.order.get_order_list(page_size=1, timeout=1, max_retries=50)
    assert page.response.attempts >= 2


def test_deadline_bounds_the_call(client, sandbox):
    sandbox.fault("slow", operation=LIST, ms=30_000)
    with pytest.raises(tiktokshop.TimeoutError):
        client.order.get_order_list(page_size=1, deadline=0.5, max_retries=1000)


def test_unknown_outcome(client, sandbox):
    sandbox.fault("reset", operation="order.add_external_order_references")
    line = {"id": "1", "origin_id": "1"}
    order = {"id": "1", "external_order": {"id": "S1", "platform": "SHOPIFY", "line_items": [line]}}
    with pytest.raises(tiktokshop.TransportError) as caught:
        client.order.add_external_order_references(orders=[order])
    assert (caught.value.outcome_unknown, caught.value.attempts) == (True, 1)
    assert str(caught.value).count("outcome unknown: look before you send it again") == 1


def test_odd_json(client, sandbox):
    def note(json: str) -> object:
        sandbox.clear_faults()
        sandbox.fault("field", operation=LIST, name="note", json=json)
        page = client.order.get_order_list(page_size=3)
        assert page.orders
        return page["note"]

    assert note(r'"half \ud83d of it"') == "half \ufffd of it"
    assert str(note("7" * 5_000)) == "7" * 5_000
    sandbox.clear_faults()
    sandbox.fault("deep_json", operation=LIST, depth=5_000)
    with pytest.raises(tiktokshop.DecodeError) as caught:
        client.order.get_order_list(page_size=3)
    assert caught.value.request_id
    assert caught.value.http_status == 200


async def test_cancellation(async_client, sandbox):
    sandbox.fault("slow", operation=LIST, ms=60_000)
    async with async_client as client:
        call = asyncio.ensure_future(client.order.get_order_list(page_size=1))
        await received(sandbox)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        assert fired(sandbox) == 1
        sandbox.clear_faults()
        assert (await client.order.get_order_list(page_size=1)).orders


async def received(sandbox) -> None:
    """Until the sandbox has the request."""
    while not await asyncio.to_thread(fired, sandbox):
        continue


def fired(sandbox) -> int:
    return sandbox.control("GET", "faults")["faults"][0]["fired"]


def test_per_item_errors(client):
    order = client.order.get_order_list(page_size=1).orders[0]
    good, bad = reference(order.id, order.line_items[0].id), reference("1", "1")
    link = client.order.add_external_order_references
    told = []
    client.on("warning", told.append)
    (item,) = link(orders=[good, bad]).item_errors
    assert type(item.code) is int
    assert (item.id, item.detail["order_id"]) == ("1", "1")
    assert str(item).startswith("1: ")
    assert [(event.kind, event.text) for event in told] == [("item_errors", f"an item failed: {item}")]
    with pytest.raises(tiktokshop.ItemErrors):
        link(orders=[good, bad], raise_on_item_error=True)
    with pytest.raises(tiktokshop.ItemErrors, match="all items failed: 1: ") as caught:
        link(orders=[bad])
    assert caught.value.items == [item]
    assert (caught.value.retryable, caught.value.outcome_unknown) == (False, False)
    assert link(orders=[bad], raise_on_item_error=False).item_errors == [item]


def reference(order_id, line_id):
    line = {"id": line_id, "origin_id": f"L{line_id}"}
    return {"id": order_id, "external_order": {"id": f"S{order_id}", "platform": "SHOPIFY", "line_items": [line]}}


def test_nested_names(client, sandbox):
    skus = [{"id": "1", "inventory": [{"quantity": 5, "warehous_id": "1"}]}]
    refused = r"no field `skus\[0\]\.inventory\[0\]\.warehous_id`.*Did you mean `warehouse_id`"
    with pytest.raises(tiktokshop.InvalidRequestError, match=refused):
        client.product.update_inventory(product_id="1", skus=skus)
    assert requests_of(sandbox, "product.update_inventory") == 0
    order = client.order.get_order_list(page_size=1).orders[0]
    extra = {"orders": [{"external_order": {"new_field": 1}}]}
    orders = [reference(order.id, order.line_items[0].id)]
    assert not client.order.add_external_order_references(orders=orders, extra_body=extra).item_errors


def test_unknown_values(client, sandbox):
    told = []
    client.on("warning", told.append)

    def ask(**options):
        with contextlib.suppress(tiktokshop.TikTokShopError):
            client.order.get_order_list(page_size=1, order_status="UNPAYED", **options)

    ask()
    (event,) = told
    assert event.kind == "unknown_value"
    assert "`order_status`" in event.text
    assert "Did you mean `UNPAID`?" in event.text
    ask(unknown_values="ignore")
    assert len(told) == 1
    assert requests_of(sandbox, "order.get_order_list") == 2
    with pytest.raises(tiktokshop.InvalidRequestError, match=r"known values: .*UNPAID"):
        client.order.get_order_list(page_size=1, order_status="UNPAYED", unknown_values="error")
    assert requests_of(sandbox, "order.get_order_list") == 2


def requests_of(sandbox, operation):
    return sum(one["operation"] == operation for one in sandbox.control("GET", "requests")["requests"])


def test_sealed_store(sandbox, tmp_path):
    open_id = sandbox.accounts[0]["open_id"]

    def client(**options):
        store = SQLiteStore(tmp_path / "tokens.sqlite", **options)
        return Client(**sandbox.settings(access_token=None, shop_cipher=None, account=open_id, store=store))

    with client() as plain:
        ends = {"access_token_expires_at": 4_000_000_000, "refresh_token_expires_at": 4_000_000_000}
        tokens = {"access_token": sandbox.access_token, "refresh_token": "ROW_refresh"}
        plain.tokens.save({"open_id": open_id, **tokens, **ends})
    key = "07" * 32
    with client(key=key) as refused, pytest.raises(errors.StoreError) as caught:
        refused.tokens.get()
    assert "seal_existing" in caught.value.hint
    with client(key=key, seal_existing=True) as sealing:
        assert sealing.tokens.get().status == "active"
    with client(key=key) as sealed:
        assert sealed.tokens.access_token() == sandbox.access_token
    for file in tmp_path.iterdir():
        with contextlib.suppress(FileNotFoundError):  # The log goes when the last store is closed.
            assert sandbox.access_token.encode() not in file.read_bytes()


class Backend:
    """The app's backend. Its first token is one that has ended."""

    def __init__(self, sandbox):
        self.app, self.token = (sandbox.app_key, sandbox.app_secret), sandbox.access_token
        self.cipher = sandbox.shops[0]["cipher"]
        self.wanted = []

    def sign(self, request):
        return tiktokshop.sign_request(*self.app, request).sign

    def access_token(self, wanted):
        self.wanted.append(wanted)
        return {"access_token": self.token if "rejected" in wanted else "stale", "shop_cipher": self.cipher}


def device(sandbox, signer):
    bare = {"app_secret": None, "access_token": None, "shop_cipher": None, "service_id": None}
    return Client(**sandbox.settings(**bare, signer=signer, shop_id=sandbox.shops[0]["id"]))


def test_remote_signer(sandbox):
    backend = Backend(sandbox)
    with device(sandbox, backend) as client:
        assert client.order.get_order_list(page_size=1).orders
    assert ["rejected" in wanted for wanted in backend.wanted] == [False, True]


def test_signer_fails(sandbox):
    own = LookupError("the backend is busy")
    known = tiktokshop.RateLimitError("the backend is busy", retryable=True)
    for problem, kind in ((own, tiktokshop.TransportError), (known, tiktokshop.RateLimitError)):
        backend = Backend(sandbox)
        backend.sign = lambda request, problem=problem: (_ for _ in ()).throw(problem)
        with device(sandbox, backend) as client, pytest.raises(kind) as raised:
            client.order.get_order_list(page_size=1)
        assert (raised.value.retryable, raised.value.__cause__) == (problem is known, problem)
        assert "busy" not in str(raised.value)
    assert requests_of(sandbox, "order.get_order_list") == 0


def test_category_asset(sandbox):
    campaigns = "affiliate_partner.get_affiliate_partner_campaign_list"
    wanted = {"type": "MY_CAMPAIGNS", "page_size": 10}
    partner = next(account for account in sandbox.accounts if account["user_type"] == 3)
    with Client(**sandbox.settings(access_token=partner["access_token"], shop_cipher=None)) as client:
        for name in ("US", "601450"):
            client.category_asset(name).call(campaigns, wanted)
            assert "category_asset_cipher" in str(sandbox.requests(operation=campaigns, last=1)[0]["query"])
        assert len(sandbox.requests(operation="authorization.get_authorized_category_assets")) == 1
        with pytest.raises(errors.InvalidRequestError):
            client.category_asset("JP").call(campaigns, wanted)
        assert len(sandbox.requests(operation=campaigns)) == 2


def test_every_scenario_of_the_table_has_its_test():
    own = [one["id"] for one in TABLE["scenarios"] if "receiver" not in one]
    assert [id for id in own if f"test_{id}" not in globals()] == []
