# Generated from docs by `cargo gen`. Do not edit. Settings: app
from tiktokshop import Client, SQLiteStore

client = Client(store=SQLiteStore("tokens.sqlite"))
link = client.oauth.begin(note="user 7")
print("send the seller to", link.url)

import os
link = client.oauth.begin(note="user 7", host=os.environ["TIKTOK_AUTH_URL"])

def decide(link):
    """What the seller's browser does."""
    import urllib.error, urllib.parse, urllib.request

    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_):
            return None

    page, query = link.split("?")
    form = query + "&" + urllib.parse.urlencode({"open_id": os.environ["SANDBOX_SELLER"], "decision": "approve"})
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), Stay())
    try:
        opener.open(page, form.encode())
    except urllib.error.HTTPError as response:
        return response.headers["location"]

callback_url = decide(link.url)

# Later, with the whole URL that the browser came back to:
done = client.oauth.complete(callback_url)
print(done.note, [shop.name for shop in done.shops])

shop = client.shop(done.shops[0].id)        # finds token and cipher in the store
print(shop.order.get_order_list(page_size=1).total_count, "orders")

assert done.note == "user 7" and len(done.shops) == 1

client.close()

from tiktokshop import AsyncClient
from tiktokshop.asgi import App

client = AsyncClient(store="sqlite://tokens.sqlite")

async def connected(authorization, request):
    return f"/welcome/{authorization.shops[0].id}"

app = App(client, on_authorized=connected, note=lambda request: "user 7")    # uvicorn module:app
