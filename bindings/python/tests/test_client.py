"""The client: settings, handles, names, options, raw access."""

from __future__ import annotations

import gc
import pickle
import weakref
from datetime import datetime, timedelta, timezone

import pytest
import tiktokshop
from tiktokshop import Client, ConfigurationError, InvalidRequestError, Page, TikTokShopError

LIST = "order.get_order_list"


def test_arguments_are_by_name_only():
    with pytest.raises(TypeError):
        Client("key", "secret")


def test_what_is_missing_is_told(monkeypatch):
    with pytest.raises(ConfigurationError, match="TIKTOK_APP_KEY"):
        Client()
    monkeypatch.setenv("TIKTOK_APP_KEY", "key")
    monkeypatch.setenv("TIKTOK_APP_SECRET", "secret")
    assert "secret" not in repr(Client())
    with pytest.raises(ConfigurationError):
        Client(env=False)


def test_a_closed_client_says_so(sandbox):
    with sandbox.client() as client:
        handle = client.with_options(timeout=5)
        assert client.order.get_order_list(page_size=1).orders
    assert client.is_closed
    assert handle.is_closed
    for closed in (client, handle):
        with pytest.raises(ConfigurationError, match="closed"):
            closed.order.get_order_list(page_size=1)


def test_handles_share_the_client_and_change_only_what_they_say(client, sandbox, order_id):
    stranger = client.with_options(access_token="TTP_nobody")
    with pytest.raises(tiktokshop.TokenInvalidError) as caught:
        stranger.order.get_order_list(page_size=1)
    assert "TTP_nobody" not in str(caught.value)
    assert client.order.get_order_list(page_size=1).orders
    other = client.shop(shop_cipher=sandbox.shops[0]["cipher"])
    assert other.order.get_order_list(page_size=1).orders
    assert client.with_version("202309").order.get_order_detail(ids=[order_id]).response.version == "202309"
    with pytest.raises(InvalidRequestError, match="no option 'timeuot'"):
        client.with_options(timeuot=1)


def test_options_of_a_call(client, sandbox):
    sandbox.fault("rate_limit", operation=LIST, times=1, retry_after=0)
    with pytest.raises(tiktokshop.RateLimitError) as caught:
        client.order.get_order_list(page_size=1, max_retries=0)
    assert caught.value.attempts == 1
    assert caught.value.retryable
    assert caught.value.http_status == 429
    assert caught.value.retry_after == 0
    page = client.order.get_order_list(
        page_size=1, timeout=timedelta(seconds=9), extra_query={"moon": "full"}, extra_headers={"x-mine": "1"}
    )
    request = sandbox.requests(last=1)[0]
    assert ["moon", "full"] in request["query"]
    assert request["headers"]["x-mine"] == "1"
    assert request["headers"]["user-agent"].startswith("tiktokshop-python/")
    assert page.response.request_id == client.last_request_id == client.getLastRequestId()


def test_names_of_other_packages(client):
    flat = client.order.get_order_list(page_size=2)
    for same in (
        client.order.getOrderList(page_size=2),
        client.Order.getOrderList(query={"page_size": 2}, body={}),
        client.order.list(query={"page_size": 2}, body={}),
        client.order.GetOrderList(page_size=2),
        client.call("Order.getOrderList", {"page_size": 2}),
        client.call("order.list", query={"page_size": 2}),
        client.call(LIST, page_size=2),
    ):
        assert same.to_dict() == flat.to_dict()
    assert isinstance(client.order.list(page_size=2), Page)
    assert client.global_product._domain == client.GlobalProduct._domain == "product"
    assert client.logistic._domain == "logistics"
    assert getattr(client, "return")._domain == client.return_._domain == "return_refund"


def test_what_does_not_exist_is_told_with_what_is_near(client):
    with pytest.raises(AttributeError, match="did you mean 'get_order_list'"):
        client.order.get_orderlist(page_size=1)
    with pytest.raises(AttributeError, match="did you mean 'order'"):
        client.ordr  # noqa: B018
    with pytest.raises(InvalidRequestError, match=LIST):
        client.call("order.get_order_lst")


def test_errors_can_be_pickled_and_tell_everything(client):
    with pytest.raises(InvalidRequestError) as caught:
        client.order.get_order_detail(ids=["1"] * 51)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.hint, again.operation) == (
        str(caught.value),
        caught.value.hint,
        "order.get_order_detail",
    )
    assert isinstance(again, TikTokShopError)


def test_a_clock_of_its_own(sandbox):
    now = sandbox.advance(0)
    with sandbox.client(clock=now) as client:
        client.set_time(now + 1)
        assert client.order.get_order_list(page_size=1).orders
    with sandbox.client() as client, pytest.raises(ConfigurationError):
        client.set_time(now)


def test_clients_are_freed_and_not_pickled(sandbox):
    client = sandbox.client()
    client.order.get_order_list(page_size=1)
    gone = weakref.ref(client)
    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(client)
    del client
    gc.collect()
    assert gone() is None


def test_certificates_are_taken_as_text_bytes_and_paths(sandbox, tmp_path):
    with pytest.raises(ConfigurationError, match="cannot be read"):
        sandbox.client(root_certificates=[tmp_path / "none.pem"])
    (tmp_path / "bad.pem").write_text("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    with pytest.raises(ConfigurationError):
        sandbox.client(root_certificates=[tmp_path / "bad.pem"])


def test_a_proxy_that_is_not_there_is_a_transport_error(sandbox):
    with (
        sandbox.client(proxy="http://127.0.0.1:9", no_proxy=False, max_retries=0) as client,
        pytest.raises(tiktokshop.TransportError),
    ):
        client.order.get_order_list(page_size=1)


def test_explain_shows_the_steps_and_no_secret():
    told = tiktokshop.explain(app_secret="e59af819cc", target="/order/202309/orders?app_key=k&timestamp=1")
    assert told.sign
    assert "e59af819cc" not in str(told)


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"timeout": "5"}, "`timeout` must be a number of seconds"),
        ({"connect_timeout": 0}, "`connect_timeout` must be"),
        ({"max_retries": -1}, "`max_retries` must be"),
        ({"retry": 3}, "`retry` must be a dict"),
        ({"retry": {"bas": 1}}, "`retry` has no 'bas'"),
        ({"retry": {"base": "1"}}, "base.*must be a number of seconds"),
        ({"limiter": -3}, "`limiter` must be calls per second"),
        ({"app_secret": b"f9cf"}, "`app_secret` must be text"),
        ({"http1_only": "yes"}, "`http1_only` must be True or False"),
        ({"env": "no"}, "`env` must be True or False"),
        ({"hooks": {"request": 3}}, "must be a function"),
        ({"root_certificates": "/none.pem"}, "'/none.pem' cannot be read"),
    ],
)
def test_a_setting_of_the_wrong_type_is_told_by_its_name(sandbox, settings, told):
    with pytest.raises(ConfigurationError, match=told) as caught:
        sandbox.client(**settings)
    assert "f9cf" not in str(caught.value)


def test_hints_speak_of_python(sandbox):
    with pytest.raises(ConfigurationError, match="Give app_key=, or set TIKTOK_APP_KEY"):
        Client(env=False)
    told = []
    with sandbox.client(access_token=None, hooks={"failure": told.append}) as client:
        with pytest.raises(ConfigurationError, match="Give access_token=") as caught:
            client.order.get_order_list(page_size=1)
        with pytest.raises(ConfigurationError, match="with store="):
            client.oauth.begin()
        with pytest.raises(InvalidRequestError, match="as an open file or as Upload"):
            client.product.upload_product_image()
    assert "access_token=" in caught.value.hint
    assert "()" not in told[0].text


def test_no_id_is_not_the_id_none(client):
    for shop_id in (None, ""):
        with pytest.raises(InvalidRequestError, match="the shop id is required") as caught:
            client.shop(shop_id)
        assert "get_authorized_shop" in caught.value.hint
        with pytest.raises(InvalidRequestError, match="the category asset is required"):
            client.category_asset(shop_id)
    for name in ("shop_id", "account", "category_asset"):
        with pytest.raises(InvalidRequestError, match="is required, but none was given"):
            client.with_options(**{name: ""})
    assert client.shop(shop_cipher="another") is not client
    with pytest.raises(InvalidRequestError, match="the package id is required"):
        client.download_label(None)
    with pytest.raises(InvalidRequestError, match="`product_id` is required"):
        client.product.get_product(product_id="")


def test_a_shop_that_is_named_is_not_that_of_the_environment(sandbox, monkeypatch):
    monkeypatch.setenv("TIKTOK_SHOP_CIPHER", sandbox.shops[0].cipher)
    client = sandbox.client(shop_cipher=None, shop_id="1234", env=True)
    with client, pytest.raises(TikTokShopError, match="does not give access to shop 1234"):
        client.order.get_order_list(page_size=1)


def test_what_json_cannot_hold_is_told_by_its_name(client):
    with pytest.raises(InvalidRequestError, match=r"`page_size` cannot be sent: it is infinite, or not a number"):
        client.order.get_order_list(page_size=float("nan"))
    with pytest.raises(InvalidRequestError, match=r"`skus\[1\].price.amount` cannot be sent"):
        client.product.create_product(title="t", skus=[{}, {"price": {"amount": float("inf")}}])
    with pytest.raises(InvalidRequestError, match=r"`body.a\[0\]` cannot be sent: there is half a character"):
        client.request("POST", "/a/b", body={"a": ["\ud800"]})


def test_an_empty_token_is_not_sent(client):
    with pytest.raises(ConfigurationError, match="the access token is empty"):
        client.order.get_order_list(page_size=1, access_token="")


def test_how_a_time_is_written_is_told(client):
    for given in ("2026-11-01", 1793491200.25):
        with pytest.raises(InvalidRequestError, match="must be an integer") as caught:
            client.order.get_order_list(page_size=1, create_time_ge=given)
        assert "datetime with a time zone" in caught.value.hint


def test_a_store_s_address_is_a_url(sandbox):
    for address in ("tokens.sqlite", "mysql://u:hunter2@host"):
        with pytest.raises(ConfigurationError) as caught:
            sandbox.client(store=address)
        assert "SQLiteStore(path)" in caught.value.hint
        assert "hunter2" not in str(caught.value)


def test_a_callback_that_is_not_a_text_is_told_in_words(client):
    with pytest.raises(InvalidRequestError, match=r"`url` must be a text, but null was given$"):
        client.oauth.complete(None)


def test_names_of_php_are_completed(client):
    assert {"Order", "ReturnRefund", "order", "return_"} <= set(dir(client))
    for name in dir(client):
        getattr(client, name)


def test_what_a_client_hands_out_has_a_name(client):
    for part in (client.oauth, client.tokens, client.webhooks):
        assert " object at " not in repr(part)


def test_a_version_of_another_form_is_no_version(sandbox, client):
    for wrong in ("2023-09", "v2", "20230901", ""):
        with pytest.raises(InvalidRequestError, match="such as 202309"):
            client.with_version(wrong)
        with pytest.raises(ConfigurationError, match="such as 202309"):
            sandbox.client(version=wrong)
    assert client.with_options(version=202309).order.get_order_list(page_size=1).response.version == "202309"


def test_explain_takes_what_people_have():
    given = {"app_secret": "x", "target": "/a?timestamp=1", "now": 1700000000}
    told = tiktokshop.explain(**given, body='{"a":1}')
    assert (
        tiktokshop.explain(**{**given, "now": datetime.fromtimestamp(1700000000, timezone.utc)}, body=b'{"a":1}')
        == told
    )


def test_a_program_that_is_not_there_is_told_with_what_to_do(tmp_path):
    with pytest.raises(ConfigurationError, match="TIKTOKSHOP_BINARY"):
        tiktokshop.testing.Sandbox(binary=tmp_path / "none")
