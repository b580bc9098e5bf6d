# Generated from docs by `cargo gen`. Do not edit. Settings: shop
import json
import sqlite3
import time
from tiktokshop import Client

database = sqlite3.connect("shop.db")
database.execute("create table if not exists orders (id text primary key, status text, body text)")
database.execute("create table if not exists cursor (name text primary key, value text)")

saved = database.execute("select value from cursor where name = 'orders'").fetchone()
last_week = int(time.time()) - 7 * 86_400

with Client() as client:
    for change in client.sync.orders(since=last_week, cursor=saved[0] if saved else None):
        with database:                                                # one transaction
            row = (change.id, change.data["status"], json.dumps(change.data))
            database.execute("insert or replace into orders values (?, ?, ?)", row)
            database.execute("insert or replace into cursor values ('orders', ?)", [change.cursor])

count = database.execute("select count(*) from orders").fetchone()[0]
assert count > 0, count

from tiktokshop.webhooks import sign_test_event

def on_event(client, event):
    if event.type == "ORDER_STATUS_CHANGE":
        [order] = client.order.get_order_detail(ids=[event.data.order_id]).orders
        print(order.id, "is", order.status)

import os
with Client() as client:
    first = database.execute("select id from orders").fetchone()[0]
    data = {"order_id": first, "order_status": "UNPAID", "update_time": 1}
    signed = sign_test_event(app_key=os.environ["TIKTOK_APP_KEY"], app_secret=os.environ["TIKTOK_APP_SECRET"], type=1, data=data)
    on_event(client, client.webhooks.construct_event(signed.body, signed.signature))

from datetime import datetime, timedelta, timezone

now = datetime.now(timezone.utc)
with Client() as client:
    for order in client.order.get_order_list_between(now - timedelta(days=30), now):
        print(order.id, order.to_datetime("create_time"))
