# Generated from docs by `cargo gen`. Do not edit. Settings: thailand
import json, os, urllib.request

def control(method, path, body=None):
    url = os.environ["SANDBOX_CONTROL_URL"] + "/" + path
    data = None if body is None else json.dumps(body).encode()
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    return json.load(opener.open(urllib.request.Request(url, data=data, method=method)))

control("POST", "orders", {"shop_id": os.environ["SANDBOX_SHOP_ID"], "count": 2, "status": "AWAITING_SHIPMENT"})
control("POST", "labels", {"delay": 0})

from tiktokshop import BusinessError, Client

shipped = []
with Client() as client:
    page = client.order.get_order_list(page_size=20, order_status="AWAITING_SHIPMENT")
    for order in page.orders:
        for package in order.packages:
            try:
                client.fulfillment.ship_package(package_id=package.id, handover_method="PICKUP")
                shipped.append(package.id)
            except BusinessError as error:
                print(package.id, error.code, error.message, error.hint)

assert shipped

with Client() as client:
    for package_id in shipped:
        label = client.download_label(package_id, document_type="SHIPPING_LABEL", path=f"{package_id}.pdf")
        print(label.content_type, len(label), "bytes, tracking number", label.tracking_number)

assert open(f"{shipped[0]}.pdf", "rb").read(4) == b"%PDF"
