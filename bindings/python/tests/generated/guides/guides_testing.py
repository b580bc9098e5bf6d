# Generated from docs by `cargo gen`. Do not edit. Settings: shop
import os
for name in [name for name in os.environ if name.startswith("TIKTOK_")]:
    del os.environ[name]

from tiktokshop.testing import Sandbox

with Sandbox(frozen=True) as sandbox, sandbox.client() as client:
    sandbox.place_orders(3, status="AWAITING_SHIPMENT")
    assert client.order.get_order_list(page_size=50, order_status="AWAITING_SHIPMENT").orders

from tiktokshop import TransportError

with Sandbox(frozen=True) as sandbox, sandbox.client(max_retries=0) as client:
    sandbox.fault("rate_limit", operation="order.get_order_list", times=1, retry_after=0)
    sandbox.fault("reset", operation="product.update_inventory", when="after")   # processed, but the response is lost
    try:
        client.product.update_inventory(product_id="1", skus=[{"id": "1", "inventory": [{"quantity": 5}]}])
    except TransportError as error:
        assert error.outcome_unknown

with Sandbox(frozen=True) as sandbox:
    before = sandbox.advance(0)
    assert sandbox.advance(3 * 86_400) == before + 3 * 86_400
