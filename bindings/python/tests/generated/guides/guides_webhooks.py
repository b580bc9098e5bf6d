# Generated from docs by `cargo gen`. Do not edit. Settings: shop
from tiktokshop import Client
from tiktokshop.types import webhooks
from tiktokshop.wsgi import App

client = Client(store="sqlite://shop.db")
inbox = client.inbox()

@inbox.on(webhooks.OrderStatusChangeEvent)
def order(event: webhooks.OrderStatusChangeEvent) -> None:
    print(event.data.order_id, "is", event.data.order_status)

@inbox.on_any
def rest(event) -> None:
    print("something else:", event.type)

app = App(client, inbox=inbox)      # gunicorn module:app; POST /webhooks/tiktokshop

import io, os, threading
from tiktokshop.webhooks import sign_test_event

def deliver(body, signature):
    told = []
    environ = {"REQUEST_METHOD": "POST", "PATH_INFO": "/webhooks/tiktokshop", "QUERY_STRING": "", "CONTENT_LENGTH": str(len(body)),
               "wsgi.input": io.BytesIO(body), "wsgi.url_scheme": "https", "HTTP_AUTHORIZATION": signature, "SERVER_NAME": "x", "SERVER_PORT": "1"}
    b"".join(app(environ, lambda status, headers, *_: told.append(status)))
    return told[0][:3]

signed = sign_test_event(app_key=os.environ["TIKTOK_APP_KEY"], app_secret=os.environ["TIKTOK_APP_SECRET"], type=1, data={"order_id": "576", "order_status": "UNPAID"})
assert deliver(signed.body, signed.signature) == "200"
assert deliver(signed.body, "00") == "401"

with inbox:
    while inbox.stats().pending:
        pass
assert not list(inbox.dead())

event = client.webhooks.construct_event(signed.body, signed.signature)     # raw body, Authorization header
if isinstance(event, webhooks.OrderStatusChangeEvent):
    print(event.data.order_id)

client.event.update_shop_webhook(event_type="ORDER_STATUS_CHANGE", address="https://shops.example.com/webhooks/tiktokshop")
print([one.event_type for one in client.event.get_shop_webhooks().webhooks])
