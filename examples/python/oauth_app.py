"""A web application to which sellers connect their shop. Tokens are kept in SQLite and refreshed automatically.

Start: `uvicorn oauth_app:app`, then open http://127.0.0.1:8000/oauth/tiktokshop/authorize
"""

import os
from typing import Any

from fastapi import FastAPI
from tiktokshop import AsyncClient, SQLiteStore
from tiktokshop.asgi import App
from tiktokshop.oauth import Authorization

tokens = os.environ.get("TOKENS", "tokens.sqlite")
# With a key, the tokens in the file are encrypted: `openssl rand -base64 32` makes one.
store = SQLiteStore(tokens, key=os.environ["TOKENS_KEY"]) if "TOKENS_KEY" in os.environ else SQLiteStore(tokens)
client = AsyncClient(store=store)


async def connected(done: Authorization) -> None:
    print("connected:", done.record.seller_name, [shop.name for shop in done.shops])


app = FastAPI()


@app.get("/shops/{shop_id}/orders")
async def orders(shop_id: str) -> list[dict[str, Any]]:
    page = await client.shop(shop_id).order.get_order_list(page_size=10)
    return [{"id": order.id, "status": order.status} for order in page.orders]


# Mounted last: it serves what your own routes do not.
app.mount("/", App(client, on_authorized=connected, authorize_host=os.environ.get("TIKTOK_AUTH_URL")))
