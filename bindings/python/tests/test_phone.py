"""A client without the app secret, and the backend that signs for it."""

import json
import socket
import time

import pytest
import tiktokshop
from tiktokshop import Client, sign_request

APP = ("6abc", "a-secret-of-the-app")


def request(**changes):
    now = int(time.time())
    query = [["app_key", "6abc"], ["page_size", "20"], ["shop_cipher", "ROW_c"], ["timestamp", str(now)]]
    path = "/order/202309/orders/search"
    given = {"app_key": "6abc", "method": "POST", "path": path, "query": query, "body": "{}", "timestamp": now}
    return {**given, **changes}


def test_a_backend_signs_as_a_client_with_the_secret_does():
    asked = request()
    signed = sign_request(*APP, asked)
    assert (signed.operation, signed.is_read) == ("order.get_order_list", True)
    target = asked["path"] + "?" + "&".join("=".join(pair) for pair in asked["query"])
    assert signed.sign == tiktokshop.explain(app_secret=APP[1], target=target, body="{}").sign
    assert sign_request(*APP, json.dumps(asked)) == sign_request(*APP, json.dumps(asked).encode()) == signed


@pytest.mark.parametrize("changes", [{"path": "/api/v2/token/get"}, {"app_key": "other"}, {"timestamp": 1}])
def test_a_backend_signs_nothing_else(changes):
    with pytest.raises(tiktokshop.InvalidRequestError) as raised:
        sign_request(*APP, request(**changes))
    assert APP[1] not in repr(raised.value)
    with pytest.raises(tiktokshop.InvalidRequestError):
        sign_request(*APP, "{")


def test_a_client_that_works_through_a_server_has_no_secret():
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
        with Client(server_url=url, server_key="the-key-of-this-device", shop_id="7", max_retries=0) as client:
            with pytest.raises(tiktokshop.TransportError) as raised:
                client.order.get_order_list(page_size=1)
            assert (raised.value.retryable, raised.value.outcome_unknown) == (True, False)
            assert "the-key-of-this-device" not in repr(client) + repr(raised.value)
        with pytest.raises(tiktokshop.ConfigurationError):
            Client(server_url=url, server_key="k", app_secret=APP[1])
        with pytest.raises(tiktokshop.ConfigurationError, match="key for the server"):
            Client(server_url=url)
