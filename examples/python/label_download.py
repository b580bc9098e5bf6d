"""Downloads the shipping label of each package of an order.

usage: python label_download.py ORDER_ID FOLDER
"""

import sys
from pathlib import Path

from tiktokshop import Client, NotReadyError

order_id, folder = sys.argv[1], Path(sys.argv[2])
with Client() as client:
    order = client.order.get_order_detail(ids=[order_id]).orders[0]
    for package in order.packages:
        path = folder / f"{package.id}.pdf"
        try:
            label = client.download_label(package.id, document_type="SHIPPING_LABEL", path=path, ready_timeout=60)
        except NotReadyError as error:
            print(package.id, "is not ready:", error.hint)
            continue
        print(path, len(label), "bytes, tracking number", label.tracking_number)
