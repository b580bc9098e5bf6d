"""Stores webhooks before they are acknowledged, and handles them afterwards: at least once, in order for each order.

Start: `uvicorn webhook_inbox:app`; the address is .../webhooks/tiktokshop. Events are kept in SQLite; with
`TIKTOK_STORE=postgres://...` several machines share them.
"""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from tiktokshop import AsyncClient
from tiktokshop.asgi import App
from tiktokshop.inbox import Delivery, GiveUp
from tiktokshop.types import Event, webhooks

client = AsyncClient(store=os.environ.get("TIKTOK_STORE", "sqlite://shop.sqlite"))
# Leave these out in production: pauses grow from 5 seconds to 4 hours, over 12 attempts.
inbox = client.inbox(attempts=3, first_pause=0.1)


@inbox.on(webhooks.OrderStatusChangeEvent)
async def order(event: webhooks.OrderStatusChangeEvent, delivery: Delivery) -> None:
    """May run twice for one event, so it must not matter if it does. If it raises, the event is retried."""
    if not event.data.order_id:
        raise GiveUp("the event names no order")
    print(f"order {event.data.order_id} is {event.data.order_status}, attempt {delivery.attempts}", flush=True)
    if event.data.order_status == "ON_HOLD" and delivery.attempts < 3:
        raise RuntimeError("the warehouse did not respond")


@inbox.on_any
def rest(event: Event) -> None:
    """A function that is not async runs in a thread."""
    print(event.type, event.notification_id, flush=True)


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncIterator[None]:
    async with inbox:
        yield
    # Handlers that ran have ended, and what was accepted is stored.
    await inbox.close()


app = FastAPI(lifespan=lifespan)
app.mount("/", App(client, inbox=inbox))
