"""Read by mypy: each line is wrong, and must be found. An `ignore` that is not needed is an error too."""

from tiktokshop import Client
from tiktokshop.types import order, webhooks

client = Client("key", "secret")  # type: ignore[call-arg]
client.order.get_order_list(page_sise=2)  # type: ignore[call-arg]
client.order.get_order_list(page_size="2")  # type: ignore[arg-type]
client.order.get_order_list(page_size=2, timeuot=3)  # type: ignore[call-arg]
client.order.get_order_detail()  # type: ignore[call-arg]
client.order.get_ordr_list()  # type: ignore[attr-defined]
client.ordr  # type: ignore[attr-defined]  # noqa: B018
page = client.order.get_order_list(page_size=2)
page.ordres  # type: ignore[attr-defined]  # noqa: B018
page.orders[0].idd  # type: ignore[attr-defined]  # noqa: B018
order.OrderStatus.UNPAYED  # type: ignore[attr-defined]  # noqa: B018
number: int = page.orders[0].line_items  # type: ignore[assignment]
client.tokens.save(client.tokens.get())  # type: ignore[arg-type]
Client(signer=client)  # type: ignore[arg-type]


@client.inbox().on(webhooks.OrderStatusChangeEvent)  # type: ignore[arg-type]
def product(event: webhooks.ProductStatusChangeEvent) -> None: ...
