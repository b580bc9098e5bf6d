# Generated from docs by `cargo gen`. Do not edit. Settings: store
from tiktokshop import Client, SQLiteStore

client = Client(store=SQLiteStore("tokens.sqlite"))

for open_id in client.tokens.list():                    # each authorization
    for stored in client.tokens.shops(open_id):         # each shop that it opens
        shop = client.shop(stored.id)
        page = shop.order.get_order_list(page_size=1, order_status="AWAITING_SHIPMENT")
        print(stored.name, stored.region, page.total_count, "to ship")

assert len(client.tokens.list()) > 1

from concurrent.futures import ThreadPoolExecutor

shops = [stored.id for open_id in client.tokens.list() for stored in client.tokens.shops(open_id)]

def waiting(shop_id):
    return shop_id, client.shop(shop_id).order.get_order_list(page_size=1).total_count

with ThreadPoolExecutor(8) as workers:
    for shop_id, count in workers.map(waiting, shops):
        print(shop_id, count)
