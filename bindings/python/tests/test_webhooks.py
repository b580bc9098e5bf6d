"""Webhooks, and the ready handlers."""

from __future__ import annotations

import asyncio
import io
import json
import threading
import time
from wsgiref.handlers import SimpleHandler
from wsgiref.simple_server import WSGIRequestHandler, make_server
from wsgiref.util import setup_testing_defaults

import pytest
import tiktokshop
from tiktokshop import MemoryStore, asgi, wsgi
from tiktokshop.types import webhooks as events
from tiktokshop.webhooks import Webhooks, sign_test_event

from .test_conformance import consent

WEBHOOK, AUTHORIZE, CALLBACK = "/webhooks/tiktokshop", "/oauth/tiktokshop/authorize", "/oauth/tiktokshop/callback"
APP = {"app_key": "67cb", "app_secret": "f9cf"}


@pytest.fixture
def receiver():
    return Webhooks(**APP)


def test_typed_events(receiver):
    signed = sign_test_event(
        **APP, type=1, data={"order_id": 576653688135258178, "order_status": "UNPAID"}, shop_id="7495"
    )
    event = receiver.construct_event(signed.body, signed.signature)
    assert isinstance(event, events.OrderStatusChangeEvent)
    assert (event.type, event.type_id, event.shop_id) == ("ORDER_STATUS_CHANGE", 1, "7495")
    assert event.data.order_id == "576653688135258178"
    match event:
        case events.OrderStatusChangeEvent(data=events.OrderStatusChangeData(order_status=status)):
            assert status == "UNPAID"


def test_unknown_types_are_events_too(receiver):
    signed = sign_test_event(**APP, type=987, data={"moon": "full"})
    event = receiver.construct_event(signed.body, signed.signature)
    assert type(event) is tiktokshop.types.Event
    assert (event.type, event.type_id, event.data.moon) == ("987", 987, "full")


def test_what_is_refused(receiver, client):
    signed = sign_test_event(**APP, type=1, data={}, timestamp=int(time.time()) - 900)
    for body, signature in ((signed.body + b" ", signed.signature), (signed.body, ""), (signed.body, None)):
        with pytest.raises(tiktokshop.WebhookSignatureError):
            receiver.construct_event(body, signature)
    with pytest.raises(tiktokshop.WebhookSignatureError):
        client.webhooks.verify(signed.body, signed.signature)
    with pytest.raises(tiktokshop.WebhookBodyError, match="raw body"):
        receiver.construct_event(json.loads(signed.body), signed.signature)
    not_json = sign_test_event(**APP, body="{")
    with pytest.raises(tiktokshop.WebhookBodyError):
        receiver.construct_event(not_json.body, not_json.signature)
    with pytest.raises(tiktokshop.TikTokShopError):
        Webhooks(**APP, max_age=300).verify(signed.body, signed.signature)
    receiver.verify(signed.body.decode(), signed.signature)


def test_several_apps_share_a_receiver():
    receiver = Webhooks(apps={"one": "1", "two": "2"})
    for key, secret in (("one", "1"), ("two", "2")):
        signed = sign_test_event(app_key=key, app_secret=secret, type=1, data={})
        assert receiver.construct_event(signed.body, signed.signature).app_key == key


def call_wsgi(app, method, path, body=b"", query="", signature=None, cookie="", **more):
    environ = {"REQUEST_METHOD": method, "PATH_INFO": path, "QUERY_STRING": query, "HTTP_COOKIE": cookie, **more}
    environ.update({"wsgi.input": io.BytesIO(body), "CONTENT_LENGTH": str(len(body))})
    if signature:
        environ["HTTP_AUTHORIZATION"] = signature
    setup_testing_defaults(environ)
    told = {}
    chunks = app(environ, lambda status, headers: told.update(status=int(status[:3]), headers=dict(headers)))
    return told["status"], told["headers"], b"".join(chunks)


def test_wsgi_leaves_the_connection_to_the_server(sandbox):
    """wsgiref, which Django's development server is made of, refuses headers that only a server may set."""
    app = wsgi.App(tiktokshop.Client(**sandbox.settings()), max_body_bytes=10, on_error=lambda error: None)
    environ = {"REQUEST_METHOD": "POST", "PATH_INFO": WEBHOOK, "CONTENT_LENGTH": "11"}
    setup_testing_defaults(environ)
    sent = io.BytesIO()
    SimpleHandler(io.BytesIO(b"x" * 11), sent, io.StringIO(), environ).run(app)
    assert sent.getvalue().startswith(b"HTTP/1.0 413 ") or b"Status: 413 " in sent.getvalue()


def call_asgi(app, method, path, body=b"", query="", signature=None, cookie=""):
    async def run():
        sent = []
        pieces = [body[:5], body[5:]]

        async def receive():
            return {"type": "http.request", "body": pieces.pop(0), "more_body": bool(pieces)}

        async def send(message):
            sent.append(message)

        headers = [(b"authorization", signature.encode())] if signature else []
        headers += [(b"cookie", one.encode()) for one in cookie.split("; ")]
        scope = {"type": "http", "method": method, "path": path, "query_string": query.encode(), "headers": headers}
        await app(scope, receive, send)
        answer = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
        return sent[0]["status"], answer, sent[1]["body"]

    return asyncio.run(run())


@pytest.fixture(params=["wsgi", "asgi", "asgi async"])
def web(request, sandbox):
    """A handler of each kind: how it is called, and what it was told."""
    told = []

    async def later(event):
        await asyncio.sleep(0)
        told.append(event)

    settings = sandbox.settings(access_token=None, shop_cipher=None, store=MemoryStore())
    if request.param == "wsgi":
        client, make, call = tiktokshop.Client(**settings), wsgi.App, call_wsgi
    else:
        client, make, call = tiktokshop.AsyncClient(**settings), asgi.App, call_asgi
    handler = later if request.param == "asgi async" else told.append
    app = make(client, on_event=handler, on_authorized=handler, authorize_host=sandbox.auth_url)
    return lambda *parts, **more: call(app, *parts, **more), told


def test_handlers_take_webhooks(web, sandbox):
    call, told = web
    app = {"app_key": sandbox.app_key, "app_secret": sandbox.app_secret}
    signed = sign_test_event(**app, type=1, data={"order_id": "1"})
    status, _, _ = call("POST", WEBHOOK + "/", signed.body, signature=signed.signature)
    assert status == 200
    assert told[0].data.order_id == "1"
    assert call("POST", WEBHOOK, signed.body + b" ", signature=signed.signature)[0] == 401
    assert call("POST", WEBHOOK, signed.body)[0] == 401
    assert call("POST", WEBHOOK, b" " * (1 << 20) + b" ", signature=signed.signature)[0] == 413
    bad = sign_test_event(**app, body="{")
    assert call("POST", WEBHOOK, bad.body, signature=bad.signature)[0] == 400
    assert call("GET", "/elsewhere")[0] == 404
    assert len(told) == 1


def test_a_handler_that_fails_has_the_webhook_sent_again(sandbox, client):
    app = wsgi.App(client, on_event=lambda event: 1 / 0)
    signed = sign_test_event(app_key=sandbox.app_key, app_secret=sandbox.app_secret, type=1, data={})
    assert call_wsgi(app, "POST", WEBHOOK, signed.body, signature=signed.signature)[0] == 500


def test_handlers_take_a_seller_through_the_authorization(web, sandbox):
    call, told = web
    status, headers, _ = call("GET", AUTHORIZE)
    assert status == 302
    callback = consent(sandbox, headers["location"])
    query = callback.split("?", 1)[1]
    cookie = "theme=dark; " + headers["set-cookie"].split(";")[0]
    status, headers, body = call("GET", CALLBACK, query=query, cookie=cookie)
    assert (status, b"connected" in body) == (200, True)
    assert told[0].shops[0].id == sandbox.shops[0]["id"]
    status, _, body = call("GET", CALLBACK, query="code=x&state=<script>")
    assert status == 400
    assert b"script" not in body


def test_the_sandbox_delivers_to_a_wsgi_server(sandbox, client):
    told = []

    class Quiet(WSGIRequestHandler):
        def log_message(self, *_):
            pass

    server = make_server("127.0.0.1", 0, wsgi.App(client, on_event=told.append), handler_class=Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        address = f"http://127.0.0.1:{server.server_port}{WEBHOOK}"
        deliveries = sandbox.trigger_webhook("ORDER_STATUS_CHANGE", address=address)
        assert told[0].type == "ORDER_STATUS_CHANGE"
        assert deliveries
    finally:
        server.shutdown()
        server.server_close()


def test_signatures_and_apps_of_the_wrong_kind_are_told(receiver):
    signed = sign_test_event(**APP, type="ORDER_STATUS_CHANGE", data={"order_id": "1"})
    event = receiver.construct_event(signed.body, signed.signature.encode())
    assert isinstance(event, events.OrderStatusChangeEvent), "raw headers of ASGI are bytes"
    for wrong in (signed.headers, 5):
        with pytest.raises(tiktokshop.WebhookSignatureError, match="must be text"):
            receiver.construct_event(signed.body, wrong)
    with pytest.raises(tiktokshop.InvalidRequestError, match="no webhook 'ORDER_STATUS'"):
        sign_test_event(**APP, type="ORDER_STATUS")
    for incomplete in ({}, {"app_key": "67cb"}, {"app_secret": "f9cf"}):
        with pytest.raises(tiktokshop.ConfigurationError):
            Webhooks(**incomplete)


def test_an_async_handler_is_awaited_under_wsgi_too(sandbox, client):
    told = []

    async def handle(event):
        await asyncio.sleep(0)
        told.append(event.type)

    async def fail(event):
        raise LookupError

    signed = sign_test_event(app_key=sandbox.app_key, app_secret=sandbox.app_secret, type=1, data={})
    good, bad = wsgi.App(client, on_event=handle), wsgi.App(client, on_event=fail)
    assert call_wsgi(good, "POST", WEBHOOK, signed.body, signature=signed.signature)[0] == 200
    assert told == ["ORDER_STATUS_CHANGE"]
    assert call_wsgi(bad, "POST", WEBHOOK, signed.body, signature=signed.signature)[0] == 500


def test_handlers_refuse_the_client_of_the_other_kind(client, async_client):
    with pytest.raises(tiktokshop.ConfigurationError, match=r"tiktokshop\.AsyncClient"):
        asgi.App(client)
    with pytest.raises(tiktokshop.ConfigurationError, match=r"takes a tiktokshop\.Client"):
        wsgi.App(async_client)


@pytest.mark.parametrize(
    ("length", "more", "status"),
    [
        ("", {"wsgi.input_terminated": True}, 200),
        ("", {}, 401),
        ("", {"HTTP_TRANSFER_ENCODING": "chunked"}, 411),
        ("-1", {}, 400),
        ("many", {}, 400),
        ("\u00b2", {}, 400),
        ("\u0661", {}, 400),
        ("+5", {}, 400),
        ("1_0", {}, 400),
        ("1048577", {}, 413),
        ("9" * 5000, {}, 413),
    ],
)
def test_wsgi_reads_no_more_than_it_was_told_of(sandbox, client, length, more, status):
    signed = sign_test_event(app_key=sandbox.app_key, app_secret=sandbox.app_secret, type=1, data={})
    body = signed.body if status != 413 else b" " * 1048577
    environ = {"REQUEST_METHOD": "POST", "PATH_INFO": WEBHOOK, "CONTENT_LENGTH": length, **more}
    environ |= {"wsgi.input": io.BytesIO(body), "HTTP_AUTHORIZATION": signed.signature}
    answered = []
    wsgi.App(client)(environ, lambda line, headers: answered.append(int(line[:3])))
    assert answered == [status]
