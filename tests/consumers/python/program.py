"""Lists orders of a sandbox with the package that is installed, and with nothing else of the repository."""

from tiktokshop.testing import Sandbox

with Sandbox(seed=7) as sandbox, sandbox.client() as client:
    page = client.order.get_order_list(page_size=2, order_status="AWAITING_SHIPMENT")
    assert len(page.orders) == 2, page
    print("the installed package lists", len(page.orders), "orders")
