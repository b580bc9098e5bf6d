"""Read by the type checkers, which must find no fault: what people write with the client."""

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import tiktokshop
from tiktokshop import Client, Page, PostgresStore, Signer, SQLiteStore, sign_request, wsgi
from tiktokshop._generated.return_refund.api import ReturnRefundApi
from tiktokshop.hooks import RetryEvent
from tiktokshop.inbox import Delivery, GiveUp
from tiktokshop.signer import GrantedToken, RequestToSign, TokenWanted
from tiktokshop.tokens import StoreFunctions
from tiktokshop.types import order, product
from tiktokshop.types import webhooks as events
from typing_extensions import assert_type


def orders(client: Client) -> list[str]:
    page = client.order.get_order_list(
        page_size=50,
        create_time_ge=datetime.now(timezone.utc) - timedelta(days=1),
        order_status=order.OrderStatus.UNPAID,
    )
    assert_type(page, order.GetOrderListPage)
    assert_type(page.orders, list[order.Order])
    base: Page[order.Order] = page
    walk: Iterator[order.Order] = base.auto_paging_iter(limit=10)
    ids: list[str] = [one.id for one in walk]
    for one in page:
        assert_type(one, order.Order)
        items: list[order.LineItem] = one.line_items
        ids += [item.sku_id for item in items]
    for inner in page.pages():
        assert_type(inner, order.GetOrderListPage)
    total: int = page.total_count
    assert total, page.next_page_token
    return ids


def windows(client: Client) -> Iterator[order.Order]:
    return client.order.get_order_list_between(1_700_000_000, datetime.now(timezone.utc), step=timedelta(days=1))


def writes(client: Client, sku: product.UpdateInventorySkuParams | None = None) -> None:
    answer = client.product.update_inventory(
        product_id=1729000000007263516,
        skus=[{"id": "1", "inventory": [{"quantity": 5}]}],
        raise_on_item_error=False,
        timeout=5,
        idempotency_key="once",
    )
    for failed in answer.item_errors:
        print(failed.code, failed.message, failed.raw)
    client.product.update_price(product_id="1", skus=[{"id": "2", "price": {"amount": "19.90", "currency": "USD"}}])
    uri: str = client.product.upload_product_image(data=Path("front.png"), use_case="MAIN_IMAGE").uri
    print(uri, answer.response.headers["date"], answer.response.text, answer.response.attempts, sku)


def other_names(client: Client) -> None:
    page = client.order.list(query={"page_size": 2}, body={})
    assert_type(page, order.GetOrderListPage)
    assert_type(client.order.getOrderList(page_size=2), order.GetOrderListPage)
    assert_type(client.Order.getOrderList(query={"page_size": 2}), order.GetOrderListPage)
    assert_type(client.return_, ReturnRefundApi)
    anything = client.call("Order.getOrderList", page_size=2)
    assert_type(anything, tiktokshop.ResponseModel)
    raw = client.request("GET", "/order/202309/orders", query={"ids": "1"}, timeout=3)
    print(raw["orders"], raw.response.json())
    client.global_product.get_categories()


def errors(client: Client) -> float | None:
    try:
        client.shop("749").with_options(timeout=3).order.get_order_detail(ids=["1"], version="202309")
    except tiktokshop.RateLimitError as error:
        return error.retry_after
    except tiktokshop.TimeoutError:
        return None
    except tiktokshop.APIError as error:
        print(error.code, error.message, error.request_id, error.http_status, error.hint, error.outcome_unknown)
        raise
    return None


def money(one: order.Order) -> Decimal | None:
    at: datetime | None = one.to_datetime("create_time")
    print(at, one.to_dict(), one["id"], one.get("new_field"))
    return one.payment.to_decimal("total_amount")


def webhook(client: Client, body: bytes, signature: str) -> None:
    event = client.webhooks.construct_event(body, signature)
    if isinstance(event, events.OrderStatusChangeEvent):
        assert_type(event.data, events.OrderStatusChangeData)
        order_id: str = event.data.order_id
        print(order_id)


def follow(client: Client) -> None:
    for change in client.sync.orders(since=datetime.now(timezone.utc), page_size=10, overlap=timedelta(minutes=1)):
        cursor: str = change.cursor
        print(change.id, cursor, change.data["status"])


def tokens(record: dict[str, dict[str, str]]) -> None:
    store = SQLiteStore("tokens.sqlite")
    Client(store=PostgresStore("postgres://host/database", key="00", allow_unsealed=False))
    Client(store="postgres://user:password@host/database")
    with Client(app_key="k", app_secret="s", store=store) as client:
        link = client.oauth.begin()
        done = client.oauth.complete("https://example.com/callback?code=1&state=2")
        print(link.url, done.shops[0].id, client.tokens.get().status)
        label = client.download_label("1152", document_type="SHIPPING_LABEL", path=Path("label.pdf"))
        content: bytes = label.content
        print(len(content))
    own = StoreFunctions(load=lambda app_key, open_id: None, save=lambda record: None)
    Client(app_key="k", app_secret="s", store=own, hooks={"retry": print})


class Backend:
    """A signer as an app writes it."""

    def sign(self, request: RequestToSign) -> str:
        return sign_request("k", "s", request).sign

    def access_token(self, wanted: TokenWanted) -> GrantedToken:
        return {"access_token": wanted.get("rejected", "a"), "expires_at": datetime.now(timezone.utc)}


def signer() -> Signer:
    backend = Backend()
    Client(app_key="k", signer=backend, shop_id="749").close()
    return backend


def hooks(client: Client) -> None:
    @client.on("retry")
    def slow(event: RetryEvent) -> None:
        print(event.operation, event.wait)

    slow(RetryEvent())
    client.off("retry", client.on("request", print))
    Client(root_certificates="ca.pem")


def inbox(client: Client) -> None:
    inbox = client.inbox("app", concurrency=4, time_limit=timedelta(minutes=1), also_for=["billing"])

    @inbox.on("ORDER_STATUS_CHANGE")
    def order_changed(event: events.OrderStatusChangeEvent, delivery: Delivery) -> None:
        print(event.data.order_id, delivery.attempts)

    @inbox.on_any
    def other(event: events.Event) -> None:
        raise GiveUp(event.type)

    with inbox:
        assert_type(inbox.dead(limit=10), list[Delivery])
        assert_type(inbox.replay(state="dead", since=0), int)
    wsgi.App(client, inbox=inbox)
    inbox.run()
