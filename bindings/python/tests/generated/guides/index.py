# Generated from docs by `cargo gen`. Do not edit. Settings: shop
from tiktokshop import Client

with Client() as client:
    for order in client.order.get_order_list(order_status="AWAITING_SHIPMENT").auto_paging_iter():
        print(order.id, order.status)
