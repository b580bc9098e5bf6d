"""Lists orders and fetches their details concurrently, with asyncio."""

import asyncio

from tiktokshop import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        ids = [order.id async for order in client.order.get_order_list(page_size=20).auto_paging_iter(limit=20)]
        responses = await asyncio.gather(*(client.order.get_order_detail(ids=[one]) for one in ids))
        for response in responses:
            print(response.orders[0].id, response.orders[0].status)


asyncio.run(main())
