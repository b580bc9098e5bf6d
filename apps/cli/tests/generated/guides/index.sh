# Generated from docs by `cargo gen`. Do not edit. Settings: shop
tiktokshop call order.get_order_list --all-pages order_status=AWAITING_SHIPMENT
