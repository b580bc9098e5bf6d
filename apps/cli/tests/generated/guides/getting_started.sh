# Generated from docs by `cargo gen`. Do not edit. Settings: shop
tiktokshop call order.get_order_list page_size=5
