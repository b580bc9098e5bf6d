"""Copies orders into SQLite, page by page. If it is stopped halfway, the next run continues with the next page.

usage: python order_sync.py orders.sqlite [pages]
"""

import json
import sqlite3
import sys

from tiktokshop import Client

database = sqlite3.connect(sys.argv[1])
pages = int(sys.argv[2]) if len(sys.argv) > 2 else None
database.execute("create table if not exists orders (id text primary key, status text, body text)")
database.execute("create table if not exists state (id integer primary key check (id = 1), next_page_token text)")
row = database.execute("select next_page_token from state").fetchone()

with Client() as client:
    search = client.order.get_order_list
    first = search(page_size=3, sort_field="create_time", sort_order="ASC", page_token=row[0] if row else None)
    for number, page in enumerate(first.pages(), 1):
        # The orders and the page token are saved together, or not at all.
        with database:
            rows = [(order.id, order.status, json.dumps(order.to_dict())) for order in page.orders]
            database.executemany("insert or replace into orders values (?, ?, ?)", rows)
            database.execute("insert or replace into state values (1, ?)", [page.next_page_token])
        if number == pages:
            break

print(database.execute("select count(*) from orders").fetchone()[0], "orders")
