"""Lists orders. Settings come from the environment: TIKTOK_APP_KEY, TIKTOK_APP_SECRET, TIKTOK_ACCESS_TOKEN, ..."""

from tiktokshop import Client, TikTokShopError

with Client() as client:
    try:
        page = client.order.get_order_list(page_size=5)
    except TikTokShopError as error:
        raise SystemExit(f"{error}\nrequest_id for the support: {error.request_id}") from error
    print(f"{page.total_count} orders")
    for order in page.auto_paging_iter(limit=10):
        print(
            order.id, order.status, order.payment.total_amount, order.payment.currency, order.to_datetime("create_time")
        )
