# Generated from docs by `cargo gen`. Do not edit. Settings: store
SHOP=$SANDBOX_SHOP_ID

tiktokshop tokens list # each authorization, and each shop that it opens
tiktokshop call order.get_order_list --shop-id "$SHOP" page_size=1 order_status=AWAITING_SHIPMENT
