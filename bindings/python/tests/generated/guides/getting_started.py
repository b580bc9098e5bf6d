# Generated from docs by `cargo gen`. Do not edit. Settings: shop
from tiktokshop import Client

with Client() as client:
    page = client.order.get_order_list(page_size=5)
    print(page.total_count, "orders, the newest:")
    for order in page.orders:
        print(order.id, order.status, order.payment.total_amount, order.payment.currency)

from tiktokshop import TikTokShopError

with Client() as client:
    try:
        client.product.get_product(product_id="1")
    except TikTokShopError as error:
        print(type(error).__name__, error.code, error.request_id, error.hint)
