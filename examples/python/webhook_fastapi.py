"""Receives webhooks with FastAPI: `uvicorn webhook_fastapi:app`; the address is .../webhooks/tiktokshop."""

from fastapi import FastAPI
from tiktokshop import AsyncClient
from tiktokshop.asgi import App
from tiktokshop.types import Event, webhooks

client = AsyncClient()


async def handle(event: Event) -> None:
    """Respond fast: put real work into a queue. The platform delivers an event again until it gets a 200."""
    if isinstance(event, webhooks.OrderStatusChangeEvent):
        print("order", event.data.order_id, "is", event.data.order_status, flush=True)
    else:
        print(event.type, event.notification_id, flush=True)


app = FastAPI()
# Mounted last: it serves what your own routes do not.
app.mount("/", App(client, on_event=handle))
