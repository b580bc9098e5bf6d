# Generated from docs by `cargo gen`. Do not edit. Settings: shop
import json, os, urllib.request

def control(method, path, body=None):
    url = os.environ["SANDBOX_CONTROL_URL"] + "/" + path
    data = None if body is None else json.dumps(body).encode()
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    return json.load(opener.open(urllib.request.Request(url, data=data, method=method)))

control("POST", "faults", {"operation": "order.get_order_list", "times": 1, "action": {"type": "rate_limit", "retry_after": 0}})
control("POST", "faults", {"operation": "order.add_external_order_references", "when": "after", "action": {"type": "reset"}})

from tiktokshop import Client, TikTokShopError

client = Client(max_retries=3, deadline=60)                                  # for all calls
page = client.order.get_order_list(page_size=1, timeout=5, deadline=20)      # for this one
print("it took", page.response.attempts, "attempts")

assert page.response.attempts == 2
order = page.orders[0]
references = [{"id": order.id, "external_order": {"id": "S1", "platform": "SHOPIFY", "line_items": [{"id": order.line_items[0].id, "origin_id": "1"}]}}]
known = []

try:
    client.order.add_external_order_references(orders=references)
except TikTokShopError as error:
    if error.outcome_unknown:
        known = client.order.get_external_order_references(order_id=order.id, platform="SHOPIFY").external_orders
        print("it was processed" if known else "it was not: send it again")
    elif error.retryable:
        print("later, after", error.retry_after)
    else:
        raise

assert known
