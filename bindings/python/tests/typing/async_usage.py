"""Read by the type checkers: what people write with the client for asyncio."""

import asyncio

from tiktokshop import AsyncClient
from tiktokshop.asgi import App
from tiktokshop.inbox import AsyncInbox, Delivery
from tiktokshop.page import PageCall
from tiktokshop.signer import GrantedToken, RequestToSign, TokenWanted
from tiktokshop.types import Event, order, webhooks
from typing_extensions import assert_type


async def orders(client: AsyncClient) -> int:
    call = client.order.get_order_list(page_size=50)
    assert_type(call, PageCall[order.AsyncGetOrderListPage, order.Order])
    page = await call
    assert_type(page, order.AsyncGetOrderListPage)
    count = 0
    async for one in client.order.get_order_list(page_size=50).auto_paging_iter():
        assert_type(one, order.Order)
        count += 1
    async for one in page:
        assert_type(one, order.Order)
    async for inner in page.pages(limit=3):
        assert_type(inner, order.AsyncGetOrderListPage)
    async for one in client.order.get_order_list_between(1, 2):
        assert_type(one, order.Order)
    detail = await client.order.get_order_detail(ids=["1"])
    assert_type(detail, order.GetOrderDetailResponse)
    task = asyncio.create_task(client.order.get_order_list(page_size=1))
    assert_type(await task, order.AsyncGetOrderListPage)
    assert_type(await client.Order.getOrderList(page_size=1), order.AsyncGetOrderListPage)
    assert_type(await client.order.getOrderList(query={"page_size": 2}), order.AsyncGetOrderListPage)
    return count


class Store:
    """A store with async methods."""

    async def load(self, app_key: str, open_id: str) -> dict[str, object] | None:
        return None

    async def save(self, record: dict[str, object]) -> None:
        print(record["open_id"])


class Backend:
    """A signer with async methods."""

    async def sign(self, request: RequestToSign) -> str:
        return request["path"]

    async def access_token(self, wanted: TokenWanted) -> GrantedToken:
        return {"access_token": wanted["app_key"], "shop_cipher": None}


async def handle(event: Event) -> None:
    print(event.type, event.data)


async def main() -> None:
    await AsyncClient(app_key="k", signer=Backend()).aclose()
    async with AsyncClient(app_key="k", app_secret="s", store=Store()) as client:
        App(client, on_event=handle)
        print((await client.oauth.begin()).url, await client.tokens.list(), await client.get_shop_cipher())
        print((await client.download("https://example.com/x.pdf")).content_type)


def handlers(inbox: AsyncInbox) -> None:
    @inbox.on(webhooks.OrderStatusChangeEvent)
    async def changed(event: webhooks.OrderStatusChangeEvent, delivery: Delivery) -> None:
        print(event.data.order_id, delivery.attempts)

    @inbox.on("PRODUCT_STATUS_CHANGE")
    def product(event: webhooks.ProductStatusChangeEvent) -> None:
        print(event.data.product_id)

    inbox.on("order.changed")(product)
    inbox.on_any(lambda event: print(event.type))
